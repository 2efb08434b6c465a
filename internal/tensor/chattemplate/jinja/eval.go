package jinja

type constant struct{ value any }

func (c constant) eval(*state) any { return c.value }

type variable string

func (v variable) eval(s *state) any { return s.lookup(string(v)) }

type list struct {
	items []expression
	tuple bool
}

func (l *list) eval(s *state) any {
	out := make([]any, len(l.items))
	for i, e := range l.items {
		out[i] = e.eval(s)
	}
	return sequence(out, l.tuple)
}

type dict struct{ keys, values []expression }

func (d *dict) eval(s *state) any {
	out := NewDict()
	for i, k := range d.keys {
		out.Set(k.eval(s), d.values[i].eval(s))
	}
	return out
}

type conditional struct{ test, then, otherwise expression }

func (c *conditional) eval(s *state) any {
	switch {
	case truth(c.test.eval(s)):
		return c.then.eval(s)
	case c.otherwise != nil:
		return c.otherwise.eval(s)
	}
	return Undefined{"the value of an if without else"}
}

type logic struct {
	left, right expression
	or          bool
}

func (l *logic) eval(s *state) any {
	if v := l.left.eval(s); truth(v) == l.or {
		return v
	}
	return l.right.eval(s)
}

type not struct{ of expression }

func (n not) eval(s *state) any { return !truth(n.of.eval(s)) }

type named struct {
	name  string
	value expression
}

type arguments struct {
	positional  []expression
	named       []named
	rest, names expression
}

func (a *arguments) eval(s *state) Args {
	var out Args
	for _, e := range a.positional {
		out.Positional = append(out.Positional, e.eval(s))
	}
	if a.rest != nil {
		out.Positional = append(out.Positional, items(a.rest.eval(s))...)
	}
	if len(a.named) > 0 || a.names != nil {
		out.Named = map[string]any{}
	}
	for _, n := range a.named {
		out.Named[n.name] = n.value.eval(s)
	}
	if a.names != nil {
		if d, ok := a.names.eval(s).(*Dict); ok {
			for _, k := range d.keys {
				out.Named[str(k)] = d.values[key(k)]
			}
		}
	}
	return out
}

type call struct {
	of   expression
	args arguments
}

func (c *call) eval(s *state) any {
	f := c.of.eval(s)
	return s.invoke(f, c.args.eval(s))
}

func (s *state) invoke(f any, args Args) any {
	s.step()
	switch f := f.(type) {
	case Func:
		return must(f(args))
	case *progress:
		if f.again != nil {
			return must(f.again(args))
		}
	case Undefined:
		f.fail()
	}
	fail("a %s cannot be called", typeName(f))
	return nil
}

type filter struct {
	of   expression
	name string
	line int
	args arguments
}

func (f *filter) eval(s *state) any {
	v := f.of.eval(s)
	return s.filter(f.name, v, f.args.eval(s))
}

// filter puts a filter to a value.
func (s *state) filter(name string, v any, args Args) any {
	s.step()
	if f, ok := filters[name]; ok {
		return f(s, v, args)
	}
	fail("unknown filter %q", name)
	return nil
}

type test struct {
	of   expression
	name string
	args arguments
}

func (t *test) eval(s *state) any {
	v := t.of.eval(s)
	return tests[t.name](v, t.args.eval(s))
}
