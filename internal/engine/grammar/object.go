package grammar

import (
	"slices"
	"unicode/utf8"
)

// Space is what may stand between tokens of JSON: nothing, a space, or a line break with its indent.
var Space = Choice(Empty, Literal(" "), Sequence(Literal("\n"), Repeat(Literal(" "), 0, indentLimit)))

// indentLimit is how far a line is indented at most.
const indentLimit = 20

// Gap is what may stand after a colon.
var Gap = Optional(Literal(" "))

// Quoted is just that text as a JSON string.
func Quoted(text string) Expr { return Literal(quote(text)) }

// property is a member that the schemas name.
type property struct {
	pair     Expr // its name and value
	required bool
}

// object writes members in order, each of which may or may not be there.
func (c *compiler) object(f *facts) (Expr, error) {
	names, required := f.names()
	var list []property
	for _, name := range names {
		value, err := c.value(f.member(name))
		if err != nil {
			return nil, err
		}
		list = append(list, property{pairOf(Quoted(name), value), slices.Contains(required, name)})
	}
	extra, err := c.extra(f, names)
	if err != nil {
		return nil, err
	}
	if err := f.countable(len(names), len(required), extra != nil); err != nil {
		return nil, err
	}
	if len(list) == 0 && extra != nil {
		return listOf('{', '}', nil, extra, f.few, f.many), nil
	}
	return members(list, extra), nil
}

func pairOf(name, value Expr) Expr { return Sequence(name, Literal(":"), Gap, value) }

// members writes each place between two members in three states: where nothing is written yet (none), after a member (some), and
// after a comma (tail).
func members(list []property, extra Expr) Expr {
	return func(b *builder, next int32) int32 {
		bare := b.bytes(edge{'}', '}', next})
		done := Space(b, bare)
		none, tail, some, closes := bare, b.bytes(), done, true
		if extra != nil {
			some = b.put(instruction{op: opSplit})
			tail = extra(b, some)
			none = b.split(tail, bare)
			b.code[some].to = []int32{done, b.bytes(edge{',', ',', Space(b, tail)})}
		}
		for _, p := range slices.Backward(list) {
			pair := p.pair(b, some)
			if p.required {
				none, tail, closes = pair, pair, false
			} else {
				none, tail = b.split(pair, none), b.split(pair, tail)
			}
			some = b.bytes(edge{',', ',', Space(b, tail)})
			if closes {
				some = b.split(some, done)
			}
		}
		return b.bytes(edge{'{', '{', Space(b, none)})
	}
}

// names are the members that the schemas describe, then others that are required.
func (f *facts) names() (names, required []string) {
	put := func(list *[]string, name string) {
		if !slices.Contains(*list, name) {
			*list = append(*list, name)
		}
	}
	for _, n := range f.set {
		if p := n.get("properties"); p != nil {
			for _, m := range p.members() {
				put(&names, m.name)
			}
		}
	}
	for _, n := range f.set {
		if r := n.get("required"); r != nil {
			for _, x := range r.list() {
				put(&required, x.value.(string))
			}
		}
	}
	for _, name := range required {
		put(&names, name)
	}
	return names, required
}

// member is all that a member's value must meet: what a schema says of it or, where it says nothing, of additional ones.
func (f *facts) member(name string) (set []*node) {
	for _, n := range f.set {
		if p := n.get("properties"); p != nil && p.get(name) != nil {
			set = append(set, p.get(name))
		} else if more := n.get("additionalProperties"); more != nil {
			set = append(set, more)
		}
	}
	return set
}

// extra is a member that has none of the names; nil where there may not be one.
func (c *compiler) extra(f *facts, names []string) (Expr, error) {
	var set []*node
	described := false
	for _, n := range f.set {
		described = described || n.get("properties") != nil
		if n.get("unevaluatedProperties").is(false) {
			return nil, nil
		}
		if more := n.get("additionalProperties"); more.is(false) {
			return nil, nil
		} else if more != nil {
			set = append(set, more)
		}
	}
	if described && len(set) == 0 {
		return nil, nil
	}
	value, err := c.value(set)
	if err != nil {
		return nil, err
	}
	return pairOf(otherName(names), value), nil
}

// countable refuses bounds on the number of members that would need counting what may or may not be there.
func (f *facts) countable(described, required int, extra bool) error {
	for _, n := range f.set {
		if m := n.get("minProperties"); m != nil && count(m) > required && (described > 0 || count(m) > 1) {
			return refuse(m.path, "cannot be enforced here")
		}
		if m := n.get("maxProperties"); m != nil && (described > count(m) || described > 0 && extra) {
			return refuse(m.path, "cannot be enforced here")
		}
	}
	return nil
}

// otherName is the name of a member, of one character at least and without escapes, that is none of the given.
func otherName(names []string) Expr {
	return func(b *builder, next int32) int32 {
		quoted := b.bytes(edge{'"', '"', next})
		free := b.put(instruction{op: opSplit})
		b.code[free].to = []int32{simple(b, free), quoted}
		return b.bytes(edge{'"', '"', differ(b, names, free, quoted, true)})
	}
}

// simple is a character that needs no escape.
func simple(b *builder, next int32) int32 {
	return runes([]rune{' ', '!', '#', '[', ']', utf8.MaxRune})(b, next)
}

// differ reads on where only names with what was read so far are left: to quoted where none of them ends here, and to free once
// none is left.
func differ(b *builder, names []string, free, quoted int32, first bool) int32 {
	var targets []int32
	if !first && !slices.Contains(names, "") {
		targets = append(targets, quoted)
	}
	var heads []rune
	rest := map[rune][]string{}
	for _, name := range names {
		if name == "" {
			continue
		}
		r, size := utf8.DecodeRuneInString(name)
		if rest[r] == nil {
			heads = append(heads, r)
		}
		rest[r] = append(rest[r], name[size:])
	}
	slices.Sort(heads)
	others := []rune{' ', '!', '#', '[', ']', utf8.MaxRune}
	for _, r := range heads {
		others = without(others, r)
		if r >= ' ' && r != '"' && r != '\\' {
			targets = append(targets, Literal(string(r))(b, differ(b, rest[r], free, quoted, false)))
		}
	}
	return b.split(append(targets, runes(others)(b, free))...)
}
