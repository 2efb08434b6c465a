package grammar

import (
	"encoding/json"
	"math"
	"math/big"
	"slices"
)

// facts are all that a set of schemas says.
type facts struct {
	set    []*node
	types  types
	listed bool    // only values
	values []*node // of enum and const

	worded      bool // strings have keywords
	least, most int  // characters of a string; most is -1 for no bound
	patterns    []*node
	formats     []*node
	shaped      bool // objects or arrays have keywords
	few, many   int  // members of an object
	short, long int  // elements of an array
	prefix      int  // elements that have schemas of their own
	low, high   bound
	steps       []*big.Rat
	stepPath    string
}

// bound of a number; value is nil for none.
type bound struct {
	value *big.Rat
	open  bool // the value itself is out
}

// gather reads the keywords of a set of schemas.
func gather(set []*node) (*facts, error) {
	f := &facts{set: set, types: anything, most: -1, many: -1, long: -1}
	var typed bool
	var hints types
	for _, n := range set {
		for _, m := range n.members() {
			if t := about[m.name]; t != anything {
				hints |= t
			} else if m.name == "type" {
				typed = true
			}
			f.read(n, m.name, m.node)
		}
	}
	if hints&numbers != 0 {
		hints |= integers
	}
	if !typed && hints != 0 && !f.listed {
		f.types &= hints | f.types&nulls&nullable(set)
	}
	f.worded, f.shaped = hints&strs != 0, hints&(objects|arrays) != 0
	return f, nil
}

// nullable is nulls where one of the schemas has OpenAPI's keyword.
func nullable(set []*node) types {
	if slices.ContainsFunc(set, func(n *node) bool { return n.get("nullable").is(true) }) {
		return nulls
	}
	return 0
}

// read takes one keyword of n into account.
func (f *facts) read(n *node, name string, value *node) {
	switch name {
	case "type":
		var t types
		for _, x := range append(value.list(), value) {
			s, _ := x.value.(string)
			t |= typeNames[s]
		}
		f.types &= t | nullable([]*node{n})
	case "const":
		f.list([]*node{value})
	case "enum":
		f.list(value.list())
	case "minLength":
		f.least = max(f.least, count(value))
	case "maxLength":
		f.most = lesser(f.most, count(value))
	case "pattern":
		f.patterns = append(f.patterns, value)
	case "format":
		f.formats = append(f.formats, value)
	case "minItems":
		f.short = max(f.short, count(value))
	case "maxItems":
		f.long = lesser(f.long, count(value))
	case "minProperties":
		f.few = max(f.few, count(value))
	case "maxProperties":
		f.many = lesser(f.many, count(value))
	case "minimum":
		f.low.tighten(rational(value), n.get("exclusiveMinimum").is(true), 1)
	case "maximum":
		f.high.tighten(rational(value), n.get("exclusiveMaximum").is(true), -1)
	case "exclusiveMinimum":
		f.low.tighten(rational(value), true, 1)
	case "exclusiveMaximum":
		f.high.tighten(rational(value), true, -1)
	case "multipleOf":
		f.steps, f.stepPath = append(f.steps, rational(value)), value.path
	case "prefixItems", "items":
		f.prefix = max(f.prefix, len(value.list()))
	}
}

// list keeps the values that are listed so far, too.
func (f *facts) list(values []*node) {
	if !f.listed {
		f.listed, f.values = true, values
		return
	}
	f.values = slices.DeleteFunc(slices.Clone(f.values), func(a *node) bool {
		return !slices.ContainsFunc(values, func(b *node) bool { return same(a, b) })
	})
}

// same tells whether two values are equal as JSON.
func same(a, b *node) bool {
	switch {
	case a.types() != b.types():
		return false
	case a.isObject():
		return len(a.members()) == len(b.members()) && !slices.ContainsFunc(a.members(), func(m member) bool {
			other := b.get(m.name)
			return other == nil || !same(m.node, other)
		})
	case a.types() == arrays:
		return slices.EqualFunc(a.list(), b.list(), same)
	}
	if x := rational(a); x != nil {
		return x.Cmp(rational(b)) == 0
	}
	return a.value == b.value
}

// tighten takes a bound that is as good where it is further in the direction of sign.
func (b *bound) tighten(value *big.Rat, open bool, sign int) {
	if value == nil {
		return
	}
	if b.value != nil {
		switch c := value.Cmp(b.value) * sign; {
		case c < 0:
			return
		case c == 0:
			open = open || b.open
		}
	}
	b.value, b.open = value, open
}

// allows tells whether a number is within the bounds and a multiple of the steps.
func (f *facts) allows(r *big.Rat) bool {
	if r == nil { // out of all proportion
		return f.low.value == nil && f.high.value == nil && len(f.steps) == 0
	}
	if f.low.value != nil && (r.Cmp(f.low.value) < 0 || f.low.open && r.Cmp(f.low.value) == 0) ||
		f.high.value != nil && (r.Cmp(f.high.value) > 0 || f.high.open && r.Cmp(f.high.value) == 0) {
		return false
	}
	return !slices.ContainsFunc(f.steps, func(step *big.Rat) bool { return !new(big.Rat).Quo(r, step).IsInt() })
}

// rational is a number's exact value; nil for what is no number, or one that is out of all proportion.
func rational(n *node) *big.Rat {
	text, ok := n.value.(json.Number)
	if !ok {
		return nil
	}
	if x, err := text.Float64(); err != nil || x != 0 && math.Abs(math.Log10(math.Abs(x))) > 300 || len(text) > 400 {
		return nil
	}
	r, ok := new(big.Rat).SetString(text.String())
	if !ok {
		return nil
	}
	return r
}

// count is a keyword's number of things, which is not negative.
func count(n *node) int {
	r := rational(n)
	if x := r.Num(); x.IsInt64() && x.Int64() < endless {
		return int(x.Int64())
	}
	return endless - 1
}

// lesser is the lesser of two bounds of which a may be none.
func lesser(a, b int) int {
	if a < 0 {
		return b
	}
	return min(a, b)
}
