package jinja

import (
	"math"
	"strings"
)

// comparison is a < b <= c: true where each pair holds.
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

// arithmetic is a + b, or another operation on two values.
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
