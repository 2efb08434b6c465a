package grammar

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// Schema is the JSON that a schema (draft 2020-12, with earlier drafts' definitions and OpenAPI's nullable) allows, as a model
// is to write it:
//
//   - Members come in the schema's order, those that are required but not described after them, then others where they are
//     allowed. Where a schema describes properties or prefixItems, more of them come only where additionalProperties or items
//     say so.
//   - Between tokens of JSON there is at most one line break with its indent, or one space.
//   - Whole numbers have at most 16 digits, fractions 16 more, exponents two, unless bounds say otherwise.
//   - oneOf is taken as anyOf. A schema without a type that has keywords of one type is of that type.
//
// What is so written is always valid. A keyword that cannot be enforced is Invalid, and named with its place in the schema.
func Schema(text json.RawMessage) (Expr, error) { return schema(text) }

// Object is the JSON objects that a schema allows; a nil schema allows every one.
func Object(text json.RawMessage) (Expr, error) {
	if text == nil {
		text = json.RawMessage("true")
	}
	return schema(text, member{"type", &node{value: "object"}})
}

// schema is what a schema allows that has the other keywords too.
func schema(text json.RawMessage, others ...member) (Expr, error) {
	d, err := parse(text)
	if err != nil {
		return nil, err
	}
	c := &compiler{document: d, rules: map[string]*rule{}}
	return c.value([]*node{d.root, {id: len(d.all), path: "#", value: others}})
}

// compiler turns sets of schemas, all of which a value must meet, into expressions. Since a set is one of the document's own
// nodes, recursion ends.
type compiler struct {
	*document
	rules map[string]*rule // by set
}

// ruleLimit is how many sets may come up.
const ruleLimit = 20_000

// rule is an expression that is written once and called, so that it may call itself.
type rule struct{ expr Expr }

func (r *rule) call(b *builder, next int32) int32 {
	start, ok := b.rules[r]
	if !ok {
		start = b.put(instruction{op: opSplit})
		b.rules[r] = start
		body := r.expr(b, end)
		b.code[start].to = []int32{body}
	}
	return b.put(instruction{op: opCall, body: start, to: []int32{next}})
}

func key(set []*node) string {
	var b strings.Builder
	for _, n := range set {
		fmt.Fprintf(&b, "%d ", n.id)
	}
	return b.String()
}

// value is what meets all schemas of the set.
func (c *compiler) value(set []*node) (Expr, error) {
	alternatives, err := c.expand(set, nil, nil)
	if err != nil {
		return nil, err
	}
	var parts []Expr
	seen := map[*rule]bool{}
	for _, a := range alternatives {
		r, err := c.plain(a)
		if err != nil {
			return nil, err
		}
		if !seen[r] {
			seen[r] = true
			parts = append(parts, r.call)
		}
	}
	if len(parts) == 0 {
		return never, nil
	}
	return Choice(parts...), nil
}

// plain is what meets all schemas of a set that has neither references nor combinations.
func (c *compiler) plain(set []*node) (*rule, error) {
	k := key(set)
	if r := c.rules[k]; r != nil {
		return r, nil
	}
	if len(c.rules) >= ruleLimit {
		return nil, refuse("#", "has too many combinations")
	}
	r := &rule{}
	c.rules[k] = r
	f, err := gather(set)
	if err == nil {
		r.expr, err = c.write(f)
	}
	return r, err
}

// expand takes references and combinations apart: the result is a list of sets, any of which is to be met.
func (c *compiler) expand(todo, done []*node, choices [][]*node) ([][]*node, error) {
	for len(todo) > 0 {
		n := todo[0]
		todo = slices.Clone(todo[1:])
		if n.is(true) {
			continue
		}
		if n.is(false) {
			return nil, nil
		}
		at, known := slices.BinarySearchFunc(done, n, func(a, b *node) int { return a.id - b.id })
		if known {
			continue
		}
		if err := n.check(); err != nil {
			return nil, err
		}
		done = slices.Insert(slices.Clone(done), at, n)
		if ref := n.get("$ref"); ref != nil {
			target, err := c.resolve(ref, ref.value.(string))
			if err != nil {
				return nil, err
			}
			todo = append(todo, target)
		}
		if all := n.get("allOf"); all != nil {
			todo = append(todo, all.list()...)
		}
		for _, name := range []string{"anyOf", "oneOf"} {
			if some := n.get(name); some != nil {
				choices = append(slices.Clip(choices), some.list())
			}
		}
	}
	if len(choices) == 0 {
		// Schemas that only refer or combine say nothing more.
		return [][]*node{slices.DeleteFunc(done, func(n *node) bool { return !n.speaks() })}, nil
	}
	var out [][]*node
	for _, alternative := range choices[0] {
		sets, err := c.expand([]*node{alternative}, done, choices[1:])
		if err != nil {
			return nil, err
		}
		if out = append(out, sets...); len(out) > ruleLimit {
			return nil, refuse("#", "has too many combinations")
		}
	}
	return out, nil
}

// write is the choice of what the facts allow.
func (c *compiler) write(f *facts) (Expr, error) {
	if f.listed {
		return c.listed(f)
	}
	var parts []Expr
	for _, t := range []struct {
		types
		write func(*facts) (Expr, error)
	}{
		{objects, c.object}, {arrays, c.array}, {strs, c.text}, {numbers | integers, c.number},
		{bools, func(*facts) (Expr, error) { return Choice(Literal("true"), Literal("false")), nil }},
		{nulls, func(*facts) (Expr, error) { return Literal("null"), nil }},
	} {
		if f.types&t.types != 0 {
			e, err := t.write(f)
			if err != nil {
				return nil, err
			}
			parts = append(parts, e)
		}
	}
	if len(parts) == 0 {
		return never, nil
	}
	return Choice(parts...), nil
}

// listed is the choice of values named by enum and const, less those that the other keywords do not allow.
func (c *compiler) listed(f *facts) (Expr, error) {
	texts, err := c.text(f)
	if err != nil {
		return nil, err
	}
	b := newBuilder()
	p := b.finish(texts(b, end))
	var parts []Expr
	for _, v := range f.values {
		t := v.types()
		switch {
		case t&f.types == 0, t&(numbers|integers) != 0 && !f.allows(rational(v)), t == strs && f.worded && (p.need[p.start] == endless || !accepts(p, v.text())):
		case t&(objects|arrays) != 0 && f.shaped:
			return nil, refuse(v.path, "is listed beside keywords for objects or arrays, which cannot be enforced")
		default:
			parts = append(parts, Literal(v.text()))
		}
	}
	if len(parts) == 0 {
		return never, nil
	}
	return Choice(parts...), nil
}

func accepts(p *program, text string) bool {
	m := newMachine(p)
	return m.after(m.begin, text).complete
}
