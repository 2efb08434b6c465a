package jinja

import "strings"

// attribute is a.b.
type attribute struct {
	of   expression
	name string
}

func (a *attribute) eval(s *state) any {
	v := a.of.eval(s)
	if u, ok := v.(Undefined); ok {
		u.fail()
	}
	if m := member(v, a.name); m != nil {
		return m
	}
	if d, ok := v.(*Dict); ok {
		if m, ok := d.Get(a.name); ok {
			return m
		}
	}
	return attributeOf(v, a.name)
}

// attributeOf is an attribute that is no method.
func attributeOf(v any, name string) any {
	switch v := v.(type) {
	case *namespace:
		if m, ok := v.names[name]; ok {
			return m
		}
	case *progress:
		return v.attribute(name)
	}
	return Undefined{name}
}

// item is a[b].
type item struct{ of, key expression }

func (x *item) eval(s *state) any {
	v := x.of.eval(s)
	return itemOf(v, x.key.eval(s))
}

// itemOf is v[key]: an item, or else the attribute of that name.
func itemOf(v, k any) any {
	switch v := v.(type) {
	case Undefined:
		v.fail()
	case *Dict:
		switch k.(type) {
		case *Dict, Undefined:
		default:
			if m, ok := v.Get(k); ok {
				return m
			}
		}
	case *List, string:
		if i, isInt := k.(int); isInt {
			list := items(v)
			if i < 0 {
				i += len(list)
			}
			if 0 <= i && i < len(list) {
				return list[i]
			}
			return Undefined{"an item"}
		}
	}
	if n, ok := k.(string); ok {
		if m := member(v, n); m != nil {
			return m
		}
		return attributeOf(v, n)
	}
	return Undefined{"an item"}
}

// slice is a[b:c:d].
type slice struct {
	of     expression
	bounds [3]expression
}

func (x *slice) eval(s *state) any {
	v := x.of.eval(s)
	if u, ok := v.(Undefined); ok {
		u.fail()
	}
	var given [3]*int
	for i, b := range x.bounds {
		if b == nil {
			continue
		}
		switch n := b.eval(s).(type) {
		case nil:
		case int:
			given[i] = &n
		default:
			fail("a %s is no bound of a slice", typeName(n))
		}
	}
	if _, isDict := v.(*Dict); isDict {
		fail("a dict cannot be cut")
	}
	cut := cutItems(items(v), given)
	switch v := v.(type) {
	case string:
		var b strings.Builder
		for _, c := range cut {
			b.WriteString(c.(string))
		}
		return b.String()
	case *List:
		return sequence(cut, v.Tuple)
	}
	return nil
}

// cutItems is Python's list[start:stop:step].
func cutItems(list []any, given [3]*int) []any {
	n, step := len(list), 1
	if given[2] != nil {
		step = *given[2]
	}
	if step == 0 {
		fail("a slice's step is 0")
	}
	low, high := 0, n
	if step < 0 {
		low, high = -1, n-1
	}
	bound := func(b *int, otherwise int) int {
		if b == nil {
			return otherwise
		}
		i := *b
		if i < 0 {
			i += n
		}
		return min(max(i, low), high)
	}
	start, stop := bound(given[0], low), bound(given[1], high)
	if step < 0 {
		start, stop = bound(given[0], high), bound(given[1], low)
	}
	out := []any{}
	for i := start; step > 0 && i < stop || step < 0 && i > stop; i += step {
		out = append(out, list[i])
	}
	return out
}
