package jinja

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// Undefined is the value of a name that nothing has. It is false and empty; what else is done with it fails.
type Undefined struct{ Name string }

func (u Undefined) fail() { fail("%q is undefined", u.Name) }

// List is a list, or a tuple.
type List struct {
	Items  []any // not to be changed
	Tuple  bool
	weight int
}

// NewList makes a list.
func NewList(items ...any) *List { return sequence(items, false) }

// weightLimit is how many values may be within a value, each counted as often as it is there: [x, x] doubles x.
const weightLimit = 1 << 22

func sequence(items []any, tuple bool) *List {
	l := &List{Items: items, Tuple: tuple}
	for _, v := range items {
		l.weight = heavier(l.weight, v)
	}
	return l
}

// heavier adds a value to a weight.
func heavier(weight int, v any) int {
	weight++
	switch v := v.(type) {
	case *List:
		weight += v.weight
	case *Dict:
		weight += v.weight
	}
	if weight > weightLimit {
		fail("a value is too large")
	}
	return weight
}

// Dict is a dictionary whose members keep their order.
type Dict struct {
	keys   []any
	values map[any]any
	weight int
}

// NewDict makes a dictionary of keys and values in turn.
func NewDict(pairs ...any) *Dict {
	d := &Dict{values: make(map[any]any, len(pairs)/2)}
	for i := 0; i+1 < len(pairs); i += 2 {
		d.Set(pairs[i], pairs[i+1])
	}
	return d
}

// key is what a value is found by: numbers that are equal are one key.
func key(v any) any {
	switch v := v.(type) {
	case bool:
		if v {
			return 1
		}
		return 0
	case float64:
		if v == math.Trunc(v) && math.Abs(v) < 1<<53 {
			return int(v)
		}
		return v
	case nil, int, string:
		return v
	case *List:
		if v.Tuple {
			return "\x00" + repr(v)
		}
	}
	fail("a %s is no key", typeName(v))
	return nil
}

// Set adds or replaces a member.
func (d *Dict) Set(k, v any) {
	id := key(k)
	if _, known := d.values[id]; !known {
		d.keys = append(d.keys, k)
	}
	d.weight = heavier(d.weight, v)
	d.values[id] = v
}

// Get finds a member.
func (d *Dict) Get(k any) (any, bool) {
	v, ok := d.values[key(k)]
	return v, ok
}

// namespace is what namespace() gives: its attributes may be set from inner scopes.
type namespace struct{ names map[string]any }

func typeName(v any) string {
	switch v := v.(type) {
	case nil:
		return "None"
	case bool:
		return "bool"
	case int:
		return "int"
	case float64:
		return "float"
	case string:
		return "str"
	case *List:
		if v.Tuple {
			return "tuple"
		}
		return "list"
	case *Dict:
		return "dict"
	case Undefined:
		return "Undefined"
	}
	return fmt.Sprintf("%T", v)
}

func truth(v any) bool {
	switch v := v.(type) {
	case nil, Undefined:
		return false
	case bool:
		return v
	case int:
		return v != 0
	case float64:
		return v != 0
	case string:
		return v != ""
	case *List:
		return len(v.Items) > 0
	case *Dict:
		return len(v.keys) > 0
	}
	return true
}

// str is Python's str().
func str(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case Undefined:
		return ""
	}
	return repr(v)
}

// repr is Python's repr().
func repr(v any) string {
	switch v := v.(type) {
	case nil:
		return "None"
	case bool:
		if v {
			return "True"
		}
		return "False"
	case int:
		return strconv.Itoa(v)
	case float64:
		return formatFloat(v)
	case string:
		return quote(v)
	case Undefined:
		return "Undefined"
	case *List:
		parts := make([]string, len(v.Items))
		for i, item := range v.Items {
			parts[i] = repr(item)
		}
		inner := bounded(parts)
		switch {
		case v.Tuple && len(parts) == 1:
			return "(" + inner + ",)"
		case v.Tuple:
			return "(" + inner + ")"
		}
		return "[" + inner + "]"
	case *Dict:
		parts := make([]string, len(v.keys))
		for i, k := range v.keys {
			parts[i] = repr(k) + ": " + repr(v.values[key(k)])
		}
		return "{" + bounded(parts) + "}"
	}
	return fmt.Sprintf("<%T>", v)
}

// bounded joins parts with commas.
func bounded(parts []string) string {
	size := 0
	for _, p := range parts {
		if size += len(p) + 2; size > outputLimit {
			fail("a text is too long")
		}
	}
	return strings.Join(parts, ", ")
}

func formatFloat(f float64) string {
	switch {
	case math.IsInf(f, 1):
		return "inf"
	case math.IsInf(f, -1):
		return "-inf"
	case math.IsNaN(f):
		return "nan"
	case f != 0 && (math.Abs(f) < 1e-4 || math.Abs(f) >= 1e16):
		return strconv.FormatFloat(f, 'e', -1, 64)
	}
	s := strconv.FormatFloat(f, 'f', -1, 64)
	if !strings.Contains(s, ".") {
		s += ".0"
	}
	return s
}

func quote(s string) string {
	mark := byte('\'')
	if strings.Contains(s, "'") && !strings.Contains(s, "\"") {
		mark = '"'
	}
	var b strings.Builder
	b.WriteByte(mark)
	for _, r := range s {
		switch {
		case r == rune(mark) || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case r == '\r':
			b.WriteString(`\r`)
		case r < ' ' || r == 0x7f || r > 0x7f && r < 0x100 && !unicode.IsPrint(r):
			fmt.Fprintf(&b, `\x%02x`, r)
		case r >= 0x100 && !unicode.IsPrint(r):
			if r < 0x10000 {
				fmt.Fprintf(&b, `\u%04x`, r)
			} else {
				fmt.Fprintf(&b, `\U%08x`, r)
			}
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte(mark)
	return b.String()
}

// number gives a value as a number: bool counts.
func number(v any) (f float64, whole int, isInt, ok bool) {
	switch v := v.(type) {
	case bool:
		if v {
			return 1, 1, true, true
		}
		return 0, 0, true, true
	case int:
		return float64(v), v, true, true
	case float64:
		return v, int(v), false, true
	}
	return 0, 0, false, false
}

func equal(a, b any) bool {
	x, xi, xInt, ok := number(a)
	if y, yi, yInt, too := number(b); ok || too {
		if xInt && yInt {
			return ok && too && xi == yi
		}
		return ok && too && x == y
	}
	switch a := a.(type) {
	case nil:
		return b == nil
	case string:
		b, ok := b.(string)
		return ok && a == b
	case Undefined:
		_, ok := b.(Undefined)
		return ok
	case *List:
		b, ok := b.(*List)
		return ok && a.Tuple == b.Tuple && slices.EqualFunc(a.Items, b.Items, equal)
	case *Dict:
		b, ok := b.(*Dict)
		if !ok || len(a.keys) != len(b.keys) {
			return false
		}
		for k, v := range a.values {
			if w, ok := b.values[k]; !ok || !equal(v, w) {
				return false
			}
		}
		return true
	case *namespace:
		return a == b
	}
	return false
}

// compare orders numbers, texts and lists; what cannot be ordered fails.
func compare(a, b any) int {
	x, _, _, ok := number(a)
	if y, _, _, too := number(b); ok && too {
		return cmp.Compare(x, y)
	}
	if a, ok := a.(string); ok {
		if b, ok := b.(string); ok {
			return cmp.Compare(a, b)
		}
	}
	if a, ok := a.(*List); ok {
		if b, ok := b.(*List); ok {
			return slices.CompareFunc(a.Items, b.Items, compare)
		}
	}
	fail("a %s and a %s cannot be compared", typeName(a), typeName(b))
	return 0
}

// items are what a loop over a value goes through.
func items(v any) []any {
	switch v := v.(type) {
	case *List:
		return v.Items
	case *Dict:
		return v.keys
	case string:
		var list []any
		for _, r := range v {
			list = append(list, string(r))
		}
		return list
	case Undefined:
		return nil
	}
	fail("a %s cannot be iterated", typeName(v))
	return nil
}

func length(v any) int {
	switch v := v.(type) {
	case string:
		return len([]rune(v))
	case *List, *Dict, Undefined:
		return len(items(v))
	}
	fail("a %s has no length", typeName(v))
	return 0
}

// contains is Python's in.
func contains(in, v any) bool {
	switch in := in.(type) {
	case string:
		s, ok := v.(string)
		if !ok {
			fail("a %s is not looked for in a str", typeName(v))
		}
		return strings.Contains(in, s)
	case *Dict:
		_, ok := in.Get(v)
		return ok
	}
	return slices.ContainsFunc(items(in), func(item any) bool { return equal(item, v) })
}
