package jinja

import (
	"slices"
	"strconv"
)

// expression is a part of a template that has a value.
type expression interface{ eval(s *state) any }

// tuple reads an expression, or several with commas between: a tuple.
func (p *parser) tuple() expression { return p.tupleOf(true) }

func (p *parser) tupleOf(conditional bool) expression {
	one := func() expression {
		if conditional {
			return p.expression()
		}
		return p.or()
	}
	first := one()
	if !p.is(operator, ",") {
		return first
	}
	list := &list{tuple: true, items: []expression{first}}
	for p.accept(operator, ",") {
		if t := p.at(); t.kind == blockEnd || t.kind == printEnd || t.kind == operator && (t.text == ")" || t.text == "=") {
			break
		}
		list.items = append(list.items, one())
	}
	return list
}

// expression reads a if b else c.
func (p *parser) expression() (e expression) {
	p.nested(func() {
		e = p.or()
		for p.accept(name, "if") {
			c := &conditional{test: p.or(), then: e}
			if p.accept(name, "else") {
				c.otherwise = p.expression()
			}
			e = c
		}
	})
	return e
}

func (p *parser) or() expression {
	left := p.and()
	for p.accept(name, "or") {
		left = &logic{left, p.and(), true}
	}
	return left
}

func (p *parser) and() expression {
	left := p.not()
	for p.accept(name, "and") {
		left = &logic{left, p.not(), false}
	}
	return left
}

func (p *parser) not() (e expression) {
	if !p.accept(name, "not") {
		return p.comparison()
	}
	p.nested(func() { e = not{p.not()} })
	return e
}

func (p *parser) comparison() expression {
	first := p.sum()
	var c *comparison
	for {
		op := ""
		switch t := p.at(); {
		case t.kind == operator && slices.Contains([]string{"==", "!=", "<", "<=", ">", ">="}, t.text), t.kind == name && t.text == "in":
			op = p.next().text
		case t.kind == name && t.text == "not" && p.tokens[p.pos+1].kind == name && p.tokens[p.pos+1].text == "in":
			p.pos += 2
			op = "not in"
		case c == nil:
			return first
		default:
			return c
		}
		if c == nil {
			c = &comparison{first: first}
		}
		c.ops, c.rest = append(c.ops, op), append(c.rest, p.sum())
	}
}

// binaries reads operands with operators of one rank between.
func (p *parser) binaries(operand func() expression, ops ...string) expression {
	left := operand()
	for p.at().kind == operator && slices.Contains(ops, p.at().text) {
		op := p.next().text
		left = &arithmetic{op, left, operand()}
	}
	return left
}

func (p *parser) sum() expression     { return p.binaries(p.joined, "+", "-") }
func (p *parser) joined() expression  { return p.binaries(p.product, "~") }
func (p *parser) product() expression { return p.binaries(p.power, "*", "/", "//", "%") }
func (p *parser) power() expression {
	return p.binaries(func() expression { return p.unary(true) }, "**")
}

func (p *parser) unary(filtered bool) (e expression) {
	p.nested(func() {
		switch {
		case p.accept(operator, "-"):
			e = &arithmetic{"-", nil, p.unary(false)}
		case p.accept(operator, "+"):
			e = &arithmetic{"+", nil, p.unary(false)}
		default:
			e = p.primary()
		}
		e = p.postfix(e)
		if filtered {
			e = p.filtered(e)
		}
	})
	return e
}

func (p *parser) primary() expression {
	switch t := p.next(); {
	case t.kind == name:
		switch t.text {
		case "true", "True":
			return constant{true}
		case "false", "False":
			return constant{false}
		case "none", "None":
			return constant{nil}
		}
		return variable(t.text)
	case t.kind == text:
		s := t.text
		for p.at().kind == text {
			s += p.next().text
		}
		return constant{s}
	case t.kind == integer:
		n, err := strconv.Atoi(t.text)
		if err != nil {
			p.fail("the number %s is too large", t.text)
		}
		return constant{n}
	case t.kind == float:
		f, _ := strconv.ParseFloat(t.text, 64)
		return constant{f}
	case t.kind == operator && t.text == "(":
		if p.accept(operator, ")") {
			return &list{tuple: true}
		}
		e := p.tuple()
		p.expect(operator, ")")
		return e
	case t.kind == operator && t.text == "[":
		l := &list{}
		for !p.accept(operator, "]") {
			l.items = append(l.items, p.expression())
			if !p.is(operator, "]") {
				p.expect(operator, ",")
			}
		}
		return l
	case t.kind == operator && t.text == "{":
		return p.dict()
	default:
		p.pos--
		p.fail("unexpected %q", t.text)
		return nil
	}
}

func (p *parser) dict() expression {
	d := &dict{}
	for !p.accept(operator, "}") {
		d.keys = append(d.keys, p.expression())
		p.expect(operator, ":")
		d.values = append(d.values, p.expression())
		if !p.is(operator, "}") {
			p.expect(operator, ",")
		}
	}
	return d
}

// postfix reads what follows a value: attributes, items and calls.
func (p *parser) postfix(e expression) expression {
	for {
		switch {
		case p.accept(operator, "."):
			if t := p.next(); t.kind == name {
				e = &attribute{e, t.text}
			} else if t.kind == integer {
				n, _ := strconv.Atoi(t.text)
				e = &item{e, constant{n}}
			} else {
				p.fail("unexpected %q after a dot", t.text)
			}
		case p.accept(operator, "["):
			e = p.subscript(e)
		case p.is(operator, "("):
			e = &call{e, p.arguments()}
		default:
			return e
		}
	}
}

func (p *parser) subscript(of expression) expression {
	var bounds [3]expression
	n, sliced := 0, false
	for !p.is(operator, "]") {
		if p.accept(operator, ":") {
			if n++; n > 2 {
				p.fail("a slice has three bounds at most")
			}
			sliced = true
			continue
		}
		if bounds[n] != nil {
			p.fail("unexpected %q in a subscript", p.at().text)
		}
		bounds[n] = p.expression()
	}
	p.expect(operator, "]")
	if sliced {
		return &slice{of, bounds}
	}
	if bounds[0] == nil {
		p.fail("an empty subscript")
	}
	return &item{of, bounds[0]}
}

// arguments reads (a, b=c, *d, **e).
func (p *parser) arguments() arguments {
	var a arguments
	p.expect(operator, "(")
	for !p.accept(operator, ")") {
		switch {
		case p.accept(operator, "*"):
			a.rest = p.expression()
		case p.accept(operator, "**"):
			a.names = p.expression()
		case p.at().kind == name && p.tokens[p.pos+1].kind == operator && p.tokens[p.pos+1].text == "=":
			named := named{name: p.next().text}
			p.next()
			named.value = p.expression()
			a.named = append(a.named, named)
		default:
			a.positional = append(a.positional, p.expression())
		}
		if !p.is(operator, ")") {
			p.expect(operator, ",")
		}
	}
	return a
}

// filtered reads the filters, tests and calls after a value.
func (p *parser) filtered(e expression) expression {
	for {
		switch {
		case p.accept(operator, "|"):
			e = p.filters(e)
		case p.accept(name, "is"):
			e = p.test(e)
		case p.is(operator, "("):
			e = &call{e, p.arguments()}
		default:
			return e
		}
	}
}

// filters reads name(args) | name ..., whose first | was read.
func (p *parser) filters(e expression) expression {
	for {
		f := &filter{of: e, name: p.expect(name, "").text, line: p.at().line}
		if p.is(operator, "(") {
			f.args = p.arguments()
		}
		e = f
		if !p.accept(operator, "|") {
			return e
		}
	}
}

func (p *parser) test(of expression) expression {
	negated := p.accept(name, "not")
	t := &test{of: of, name: p.expect(name, "").text}
	switch at := p.at(); {
	case p.is(operator, "("):
		t.args = p.arguments()
	case at.kind == name && slices.Contains([]string{"else", "or", "and", "if", "is", "in", "not"}, at.text):
	case at.kind == name, at.kind == text, at.kind == integer, at.kind == float, at.kind == operator && (at.text == "[" || at.text == "{"):
		t.args.positional = []expression{p.postfix(p.primary())}
	}
	if tests[t.name] == nil {
		p.fail("unknown test %q", t.name)
	}
	if negated {
		return not{t}
	}
	return t
}
