package jinja

import (
	"math"
	"strings"
)

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

type comparison struct {
	first expression
	ops   []string
	rest  []expression
}

func (c *comparison) eval(s *state) any {
	left := c.first.eval(s)
	for i, op := range c.ops {
		right := c.rest[i].eval(s)
		if !holds(op, left, right) {
			return false
		}
		left = right
	}
	return true
}

func holds(op string, a, b any) bool {
	switch op {
	case "==":
		return equal(a, b)
	case "!=":
		return !equal(a, b)
	case "in":
		return contains(b, a)
	case "not in":
		return !contains(b, a)
	case "<":
		return compare(a, b) < 0
	case "<=":
		return compare(a, b) <= 0
	case ">":
		return compare(a, b) > 0
	}
	return compare(a, b) >= 0
}

type arithmetic struct {
	op          string
	left, right expression // left is nil for a sign
}

func (x *arithmetic) eval(s *state) any {
	if x.left == nil {
		return calculate(x.op, 0, x.right.eval(s))
	}
	left := x.left.eval(s)
	right := x.right.eval(s)
	if x.op == "~" {
		return joined(str(left), str(right))
	}
	return calculate(x.op, left, right)
}

// joined is a + b, bounded.
func joined(a, b string) string {
	if len(a)+len(b) > outputLimit {
		fail("a text is too long")
	}
	return a + b
}

func calculate(op string, a, b any) any {
	if u, ok := a.(Undefined); ok {
		u.fail()
	}
	if u, ok := b.(Undefined); ok {
		u.fail()
	}
	x, xi, xInt, ok := number(a)
	y, yi, yInt, too := number(b)
	switch l := a.(type) {
	case string:
		r, isText := b.(string)
		switch {
		case op == "+" && isText:
			return joined(l, r)
		case op == "*" && yInt:
			if yi > 0 && len(l) > outputLimit/yi {
				fail("a text is too long")
			}
			return strings.Repeat(l, max(yi, 0))
		case op == "%":
			return percent(l, b)
		}
	case *List:
		if r, isList := b.(*List); isList && op == "+" && l.Tuple == r.Tuple {
			if len(l.Items)+len(r.Items) > 1<<20 {
				fail("a list is too long")
			}
			return sequence(append(l.Items[:len(l.Items):len(l.Items)], r.Items...), l.Tuple)
		}
	}
	if !ok || !too {
		fail("%s is not defined for a %s and a %s", op, typeName(a), typeName(b))
	}
	if (op == "/" || op == "//" || op == "%") && y == 0 {
		fail("division by zero")
	}
	if xInt && yInt && op != "/" && (op != "**" || yi >= 0) {
		return whole(op, xi, yi)
	}
	switch op {
	case "+":
		return x + y
	case "-":
		return x - y
	case "*":
		return x * y
	case "/":
		return x / y
	case "//":
		return math.Floor(x / y)
	case "%":
		return x - y*math.Floor(x/y)
	}
	return math.Pow(x, y)
}

func whole(op string, x, y int) any {
	switch op {
	case "+":
		return x + y
	case "-":
		return x - y
	case "*":
		return x * y
	case "//":
		return int(math.Floor(float64(x) / float64(y)))
	case "%":
		return ((x % y) + y) % y
	}
	return int(math.Pow(float64(x), float64(y)))
}

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
