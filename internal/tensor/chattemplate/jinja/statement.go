package jinja

import "slices"

func (s *state) run(list []statement) {
	s.enter()
	for _, one := range list {
		s.step()
		if one.run(s); s.leaving != staying {
			break
		}
	}
	s.depth--
}

type write string

func (w write) run(s *state) { s.write(string(w)) }

type output struct{ value expression }

func (o output) run(s *state) { s.write(str(o.value.eval(s))) }

type group []statement

func (g group) run(s *state) { s.run(g) }

type leave leaving

func (l leave) run(s *state) { s.leaving = leaving(l) }

type branch struct {
	test expression
	body []statement
}

type ifs struct {
	cases     []branch
	otherwise []statement
}

func (f *ifs) run(s *state) {
	for _, c := range f.cases {
		if truth(c.test.eval(s)) {
			s.run(c.body)
			return
		}
	}
	s.run(f.otherwise)
}

// path is a name, or an attribute of a namespace of that name.
type path struct{ name, attribute string }

// target is what is set: one path, or several from a sequence of as many values.
type target struct {
	paths   []path
	several bool
}

func (t target) assign(s *state, v any) {
	if !t.several {
		t.paths[0].assign(s, v)
		return
	}
	values := items(v)
	if len(values) != len(t.paths) {
		fail("%d values for %d names", len(values), len(t.paths))
	}
	for i, p := range t.paths {
		p.assign(s, values[i])
	}
}

func (p path) assign(s *state, v any) {
	if p.attribute == "" {
		s.scope.names[p.name] = v
		return
	}
	ns, ok := s.lookup(p.name).(*namespace)
	if !ok {
		fail("%s is no namespace", p.name)
	}
	ns.names[p.attribute] = v
}

type set struct {
	target target
	value  expression
}

func (x *set) run(s *state) { x.target.assign(s, x.value.eval(s)) }

// block stands for the text of a block that filters are put to.
type block struct{}

// blockName is where that text is: no name that a template can write.
const blockName = " block"

func (block) eval(s *state) any { return s.lookup(blockName) }

type setBlock struct {
	target target
	chain  expression
	body   []statement
}

func (x *setBlock) run(s *state) { x.target.assign(s, s.filterBlock(x.chain, x.body)) }

type filterBlock struct {
	chain expression
	body  []statement
}

func (x *filterBlock) run(s *state) { s.write(str(s.filterBlock(x.chain, x.body))) }

func (s *state) filterBlock(chain expression, body []statement) (v any) {
	text := s.capture(func() { s.inner(map[string]any{}, func() { s.run(body) }) })
	s.inner(map[string]any{blockName: text}, func() { v = chain.eval(s) })
	return v
}

type with struct {
	sets []set
	body []statement
}

func (w *with) run(s *state) {
	values := make([]any, len(w.sets))
	for i, x := range w.sets {
		values[i] = x.value.eval(s)
	}
	s.inner(map[string]any{}, func() {
		for i, x := range w.sets {
			x.target.assign(s, values[i])
		}
		s.run(w.body)
	})
}

type loop struct {
	target    target
	over      expression
	filter    expression
	body      []statement
	otherwise []statement
	recursive bool
}

// progress is the variable loop.
type progress struct {
	list  []any
	i     int
	depth int
	last  *List // what changed was asked of last
	again Func  // of a recursive loop
}

func (l *loop) run(s *state) { l.through(s, items(l.over.eval(s)), 1) }

func (l *loop) through(s *state, list []any, depth int) {
	if l.filter != nil {
		list = slices.Clone(list)
		list = slices.DeleteFunc(list, func(v any) (out bool) {
			s.inner(map[string]any{}, func() {
				l.target.assign(s, v)
				out = !truth(l.filter.eval(s))
			})
			return out
		})
	}
	if len(list) == 0 {
		s.run(l.otherwise)
		return
	}
	at := &progress{list: list, depth: depth}
	if l.recursive {
		home := s.scope
		at.again = func(args Args) (any, error) {
			return s.capture(func() {
				before := s.scope
				s.scope = home
				s.enter()
				l.through(s, items(args.At(0, "", nil)), depth+1)
				s.depth--
				s.scope = before
			}), nil
		}
	}
	for at.i = range list {
		s.step()
		s.inner(map[string]any{"loop": at}, func() {
			l.target.assign(s, list[at.i])
			s.run(l.body)
		})
		left := s.leaving
		if s.leaving = staying; left == breaking {
			return
		}
	}
}

// attribute is loop.index and the like.
func (p *progress) attribute(name string) any {
	n := len(p.list)
	switch name {
	case "index":
		return p.i + 1
	case "index0":
		return p.i
	case "revindex":
		return n - p.i
	case "revindex0":
		return n - p.i - 1
	case "first":
		return p.i == 0
	case "last":
		return p.i == n-1
	case "length":
		return n
	case "depth":
		return p.depth
	case "depth0":
		return p.depth - 1
	case "previtem":
		if p.i > 0 {
			return p.list[p.i-1]
		}
	case "nextitem":
		if p.i < n-1 {
			return p.list[p.i+1]
		}
	case "cycle":
		return Func(func(a Args) (any, error) {
			if len(a.Positional) == 0 {
				fail("cycle takes values")
			}
			return a.Positional[p.i%len(a.Positional)], nil
		})
	case "changed":
		return Func(func(a Args) (any, error) {
			now := NewList(a.Positional...)
			changed := p.last == nil || !equal(p.last, now)
			p.last = now
			return changed, nil
		})
	}
	return Undefined{"loop." + name}
}

type parameter struct {
	name      string
	otherwise expression // nil for none
}

type macro struct {
	name       string
	parameters []parameter
	body       []statement
}

func (m *macro) run(s *state) { s.scope.names[m.name] = m.function(s) }

// function is the macro where it is defined. It gives what its body writes.
func (m *macro) function(s *state) Func {
	home := s.scope
	return func(args Args) (any, error) {
		names := map[string]any{}
		if len(args.Positional) > len(m.parameters) {
			names["varargs"] = sequence(args.Positional[len(m.parameters):], true)
		}
		if v, ok := args.Named["caller"]; ok {
			names["caller"] = v
		}
		before, left := s.scope, s.leaving
		s.scope, s.leaving = &scope{names, home}, staying
		s.enter()
		for i, p := range m.parameters {
			if v := args.At(i, p.name, absent{}); v != any(absent{}) {
				names[p.name] = v
			} else if p.otherwise != nil {
				names[p.name] = p.otherwise.eval(s)
			} else {
				names[p.name] = Undefined{p.name}
			}
		}
		text := s.capture(func() { s.run(m.body) })
		s.depth--
		s.scope, s.leaving = before, left
		return text, nil
	}
}

// absent marks an argument that is not there.
type absent struct{}

type callBlock struct {
	caller macro
	call   expression
}

func (c *callBlock) run(s *state) {
	x, ok := c.call.(*call)
	if !ok {
		fail("call needs a call")
	}
	args := x.args.eval(s)
	if args.Named == nil {
		args.Named = map[string]any{}
	}
	args.Named["caller"] = c.caller.function(s)
	s.write(str(s.invoke(x.of.eval(s), args)))
}
