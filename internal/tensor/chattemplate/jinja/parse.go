package jinja

import "slices"

// statement is a part of a template that writes or sets something.
type statement interface{ run(s *state) }

// parser reads tokens into statements.
type parser struct {
	tokens []token
	pos    int
	depth  int
	loops  int // around what is read
}

func (p *parser) fail(format string, args ...any) {
	fail("line %d: "+format, append([]any{p.at().line}, args...)...)
}

func (p *parser) at() token { return p.tokens[p.pos] }

func (p *parser) next() token {
	t := p.tokens[p.pos]
	if t.kind != endOfSource {
		p.pos++
	}
	return t
}

func (p *parser) is(k kind, s string) bool { return p.at().kind == k && p.at().text == s }

// accept takes a token where it is there.
func (p *parser) accept(k kind, s string) bool {
	if p.is(k, s) {
		p.pos++
		return true
	}
	return false
}

func (p *parser) expect(k kind, s string) token {
	if t := p.at(); t.kind != k || s != "" && t.text != s {
		p.fail("unexpected %q", t.text)
	}
	return p.next()
}

// nested runs f one level deeper.
func (p *parser) nested(f func()) {
	if p.depth++; p.depth > depthLimit {
		p.fail("nested too deep")
	}
	f()
	p.depth--
}

// statements reads up to a block that begins with one of the names, whose name is taken; or to the end of the source.
func (p *parser) statements(ends ...string) []statement {
	var list []statement
	p.nested(func() {
		for {
			switch t := p.at(); t.kind {
			case data:
				list = append(list, write(p.next().text))
			case printBegin:
				p.next()
				list = append(list, output{p.tuple()})
				p.expect(printEnd, "")
			case blockBegin:
				if after := p.tokens[p.pos+1]; after.kind == name && slices.Contains(ends, after.text) {
					p.pos++
					return
				}
				p.next()
				list = append(list, p.block())
			default:
				if len(ends) > 0 {
					p.fail("%s is missing", ends[len(ends)-1])
				}
				return
			}
		}
	})
	return list
}

// end takes the name that ended statements, and the end of its block.
func (p *parser) end() string {
	what := p.next().text
	p.expect(blockEnd, "")
	return what
}

// body reads the rest of a block's head, its content and its end.
func (p *parser) body(end string) []statement {
	p.expect(blockEnd, "")
	list := p.statements(end)
	p.end()
	return list
}

// block reads a statement whose {% was read.
func (p *parser) block() statement {
	switch what := p.expect(name, "").text; what {
	case "if":
		return p.ifs()
	case "for":
		return p.loop()
	case "set":
		return p.set()
	case "macro":
		m := &macro{name: p.expect(name, "").text}
		m.parameters = p.parameters()
		outside := p.loops
		p.loops = 0
		m.body = p.body("endmacro")
		p.loops = outside
		return m
	case "call":
		c := &callBlock{}
		if p.is(operator, "(") {
			c.caller.parameters = p.parameters()
		}
		c.call = p.expression()
		c.caller.name, c.caller.body = "caller", p.body("endcall")
		return c
	case "filter":
		f := &filterBlock{chain: p.filters(block{})}
		f.body = p.body("endfilter")
		return f
	case "with":
		return p.with()
	case "generation":
		return group(p.body("endgeneration"))
	case "break", "continue":
		if p.loops == 0 {
			p.fail("%s is not in a loop", what)
		}
		p.expect(blockEnd, "")
		if what == "break" {
			return leave(breaking)
		}
		return leave(continuing)
	default:
		p.fail("unknown statement %q", what)
		return nil
	}
}

func (p *parser) ifs() statement {
	var f ifs
	for {
		test := p.tuple()
		p.expect(blockEnd, "")
		f.cases = append(f.cases, branch{test, p.statements("elif", "else", "endif")})
		switch p.next().text {
		case "elif":
			continue
		case "else":
			f.otherwise = p.body("endif")
			return &f
		}
		p.expect(blockEnd, "")
		return &f
	}
}

func (p *parser) loop() statement {
	f := &loop{target: p.target()}
	p.expect(name, "in")
	f.over = p.tupleOf(false)
	if p.accept(name, "if") {
		f.filter = p.expression()
	}
	f.recursive = p.accept(name, "recursive")
	p.expect(blockEnd, "")
	p.loops++
	f.body = p.statements("else", "endfor")
	p.loops--
	if p.next().text == "else" {
		f.otherwise = p.body("endfor")
	} else {
		p.expect(blockEnd, "")
	}
	return f
}

// target reads the names that are set: one, an attribute of one, or several with commas between.
func (p *parser) target() target {
	var t target
	open := p.accept(operator, "(")
	for {
		one := path{name: p.expect(name, "").text}
		if p.accept(operator, ".") {
			one.attribute = p.expect(name, "").text
		}
		t.paths = append(t.paths, one)
		if !p.accept(operator, ",") {
			break
		}
		t.several = true
		if p.at().kind != name {
			break
		}
	}
	if open {
		p.expect(operator, ")")
	}
	return t
}

func (p *parser) set() statement {
	t := p.target()
	if p.accept(operator, "=") {
		s := &set{t, p.tuple()}
		p.expect(blockEnd, "")
		return s
	}
	s := &setBlock{target: t, chain: block{}}
	if p.accept(operator, "|") {
		s.chain = p.filters(block{})
	}
	s.body = p.body("endset")
	return s
}

func (p *parser) with() statement {
	var w with
	for p.at().kind == name {
		t := p.target()
		p.expect(operator, "=")
		w.sets = append(w.sets, set{t, p.expression()})
		if !p.accept(operator, ",") {
			break
		}
	}
	w.body = p.body("endwith")
	return &w
}

// parameters reads a macro's (a, b=1).
func (p *parser) parameters() []parameter {
	var list []parameter
	p.expect(operator, "(")
	for !p.accept(operator, ")") {
		one := parameter{name: p.expect(name, "").text}
		if p.accept(operator, "=") {
			one.otherwise = p.expression()
		}
		list = append(list, one)
		if !p.is(operator, ")") {
			p.expect(operator, ",")
		}
	}
	return list
}
