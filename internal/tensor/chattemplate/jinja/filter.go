package jinja

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
)

// filters are Jinja's own; some need the rendering, since they put other filters to values.
var filters map[string]func(s *state, v any, a Args) any

func init() {
	plain := func(f func(v any, a Args) any) func(*state, any, Args) any {
		return func(_ *state, v any, a Args) any { return f(v, a) }
	}
	onText := func(f func(s string) string) func(*state, any, Args) any {
		return func(_ *state, v any, _ Args) any { return f(str(v)) }
	}
	method := func(name string) func(*state, any, Args) any {
		return func(_ *state, v any, a Args) any { return textMethods[name](str(v), a) }
	}
	filters = map[string]func(*state, any, Args) any{
		"upper": onText(strings.ToUpper), "lower": onText(strings.ToLower), "capitalize": onText(capitalize), "title": onText(title),
		"string": onText(func(s string) string { return s }), "safe": plain(func(v any, _ Args) any { return v }),
		"escape": onText(escaped), "e": onText(escaped), "forceescape": onText(escaped), "trim": method("strip"), "replace": method("replace"),
		"center": plain(func(v any, a Args) any {
			return padded(true, true)(str(v), Args{Positional: []any{a.At(0, "width", 80)}})
		}),
		"format": plain(func(v any, a Args) any { return percent(str(v), sequence(a.Positional, true)) }),
		"length": plain(func(v any, _ Args) any { return length(v) }), "count": plain(func(v any, _ Args) any { return length(v) }),
		"list":    plain(func(v any, _ Args) any { return NewList(slices.Clone(items(v))...) }),
		"default": plain(otherwise), "d": plain(otherwise), "tojson": plain(toJSON), "items": plain(pairsOf), "dictsort": plain(dictSort),
		"first": plain(func(v any, _ Args) any { return end(items(v), 0) }), "last": plain(func(v any, _ Args) any { return end(items(v), -1) }),
		"int": plain(toInt), "float": plain(toFloat), "abs": plain(absolute), "round": plain(round),
		"reverse": plain(reversed), "indent": plain(indented), "attr": plain(func(v any, a Args) any { return attributeOf(v, textArg(a, 0, "name")) }),
		"wordcount": plain(func(v any, _ Args) any { return len(words(str(v), -1, false)) }), "batch": plain(batched),
		"join": plain(func(v any, a Args) any {
			list := items(v)
			if name := a.At(1, "attribute", nil); name != nil {
				list = each(list, func(v any) any { return attributes(v, name) })
			}
			return join(list, str(a.At(0, "d", "")), false)
		}),
		"sort": plain(sorted), "unique": plain(unique), "sum": plain(sum),
		"min":    plain(func(v any, a Args) any { return end(sorted(v, a).(*List).Items, 0) }),
		"max":    plain(func(v any, a Args) any { return end(sorted(v, a).(*List).Items, -1) }),
		"select": selecting(false, true), "reject": selecting(false, false), "selectattr": selecting(true, true), "rejectattr": selecting(true, false),
		"map": mapped, "groupby": plain(grouped),
	}
}

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", "'", "&#39;", "\"", "&#34;")

func escaped(s string) string { return escaper.Replace(s) }

func each(list []any, f func(v any) any) []any {
	out := make([]any, len(list))
	for i, v := range list {
		out[i] = f(v)
	}
	return out
}

func otherwise(v any, a Args) any {
	if _, none := v.(Undefined); none || truth(a.At(1, "boolean", false)) && !truth(v) {
		return a.At(0, "default_value", "")
	}
	return v
}

// end is the first item, or with -1 the last.
func end(list []any, i int) any {
	if len(list) == 0 {
		return Undefined{"an item of an empty list"}
	}
	if i < 0 {
		i += len(list)
	}
	return list[i]
}

func pairsOf(v any, _ Args) any {
	switch v := v.(type) {
	case *Dict:
		return NewList(v.pairs()...)
	case Undefined:
		return NewList()
	}
	fail("items of a %s, which is no dict", typeName(v))
	return nil
}

// attributes follows "a.b.0" or an index.
func attributes(v any, path any) any {
	name, ok := path.(string)
	if !ok {
		return itemOf(v, path)
	}
	for part := range strings.SplitSeq(name, ".") {
		if n, err := strconv.Atoi(part); err == nil {
			v = itemOf(v, n)
		} else {
			v = itemOf(v, part)
		}
	}
	return v
}

// folded is what sorting compares: texts without their case.
func folded(v any, sensitive bool) any {
	if s, ok := v.(string); ok && !sensitive {
		return strings.ToLower(s)
	}
	return v
}

func sorted(v any, a Args) any {
	list := slices.Clone(items(v))
	down, sensitive, by := truth(a.At(0, "reverse", false)), truth(a.At(1, "case_sensitive", false)), a.At(2, "attribute", nil)
	of := func(v any) any {
		if by != nil {
			v = attributes(v, by)
		}
		return folded(v, sensitive)
	}
	slices.SortStableFunc(list, func(x, y any) int {
		if down {
			return compare(of(y), of(x))
		}
		return compare(of(x), of(y))
	})
	return NewList(list...)
}

func dictSort(v any, a Args) any {
	d, ok := v.(*Dict)
	if !ok {
		fail("dictsort of a %s", typeName(v))
	}
	at := 0
	if a.At(1, "by", "key") == "value" {
		at = 1
	}
	sensitive, down := truth(a.At(0, "case_sensitive", false)), truth(a.At(2, "reverse", false))
	list := d.pairs()
	slices.SortStableFunc(list, func(x, y any) int {
		c := compare(folded(x.(*List).Items[at], sensitive), folded(y.(*List).Items[at], sensitive))
		if down {
			return -c
		}
		return c
	})
	return NewList(list...)
}

func unique(v any, a Args) any {
	var out, seen []any
	sensitive, by := truth(a.At(0, "case_sensitive", false)), a.At(1, "attribute", nil)
	for _, v := range items(v) {
		k := v
		if by != nil {
			k = attributes(v, by)
		}
		if k = folded(k, sensitive); !slices.ContainsFunc(seen, func(old any) bool { return equal(old, k) }) {
			seen, out = append(seen, k), append(out, v)
		}
	}
	return NewList(out...)
}

func sum(v any, a Args) any {
	total := a.At(1, "start", 0)
	for _, v := range items(v) {
		if by := a.At(0, "attribute", nil); by != nil {
			v = attributes(v, by)
		}
		total = calculate("+", total, v)
	}
	return total
}

func reversed(v any, _ Args) any {
	list := slices.Clone(items(v))
	slices.Reverse(list)
	if _, isText := v.(string); isText {
		return join(list, "", true)
	}
	return NewList(list...)
}

// selecting keeps the values for which a test holds, or does not; of an attribute of theirs, or of themselves.
func selecting(byAttribute, keep bool) func(*state, any, Args) any {
	return func(s *state, v any, a Args) any {
		rest := a.Positional
		var path any
		if byAttribute {
			if len(rest) == 0 {
				fail("the attribute is missing")
			}
			path, rest = rest[0], rest[1:]
		}
		holds := func(v any, _ Args) bool { return truth(v) }
		if len(rest) > 0 {
			if holds = tests[str(rest[0])]; holds == nil {
				fail("unknown test %q", str(rest[0]))
			}
			rest = rest[1:]
		}
		if !truth(v) {
			return NewList()
		}
		var out []any
		for _, v := range items(v) {
			of := v
			if byAttribute {
				of = attributes(v, path)
			}
			if holds(of, Args{Positional: rest}) == keep {
				out = append(out, v)
			}
		}
		return NewList(out...)
	}
}

func mapped(s *state, v any, a Args) any {
	if !truth(v) {
		return NewList()
	}
	if path := a.At(1<<30, "attribute", nil); path != nil {
		return NewList(each(items(v), func(v any) any {
			v = attributes(v, path)
			if _, none := v.(Undefined); none {
				return a.At(1<<30, "default", v)
			}
			return v
		})...)
	}
	name := textArg(a, 0, "")
	return NewList(each(items(v), func(v any) any { return s.filter(name, v, Args{a.Positional[min(1, len(a.Positional)):], a.Named}) })...)
}

func grouped(v any, a Args) any {
	by := a.At(0, "attribute", nil)
	var names []any
	groups := map[any][]any{}
	for _, v := range sorted(v, Args{Named: map[string]any{"attribute": by}}).(*List).Items {
		k := attributes(v, by)
		if _, known := groups[key(k)]; !known {
			names = append(names, k)
		}
		groups[key(k)] = append(groups[key(k)], v)
	}
	return NewList(each(names, func(k any) any { return sequence([]any{k, NewList(groups[key(k)]...)}, true) })...)
}

func batched(v any, a Args) any {
	n := max(intArg(a, 0, "linecount", 1), 1)
	var out []any
	for part := range slices.Chunk(items(v), n) {
		row := slices.Clone(part)
		if fill := a.At(1, "fill_with", nil); fill != nil {
			for len(row) < min(n, 1<<16) {
				row = append(row, fill)
			}
		}
		out = append(out, NewList(row...))
	}
	return NewList(out...)
}

func indented(v any, a Args) any {
	prefix := strings.Repeat(" ", min(max(intArg(a, 0, "width", 4), 0), 1000))
	if s, ok := a.At(0, "width", nil).(string); ok {
		prefix = s
	}
	first, blanks := truth(a.At(1, "first", false)), truth(a.At(2, "blank", false))
	lines := strings.Split(str(v), "\n")
	if len(lines)*len(prefix) > outputLimit {
		fail("a text is too long")
	}
	for i, line := range lines {
		if i == 0 && first || i > 0 && (blanks || line != "") {
			lines[i] = prefix + line
		}
	}
	return strings.Join(lines, "\n")
}

func toInt(v any, a Args) any {
	if _, n, _, ok := number(v); ok {
		return n
	}
	if s, ok := v.(string); ok {
		s = strings.TrimSpace(s)
		if n, err := strconv.Atoi(s); err == nil {
			return n
		}
		if f, err := strconv.ParseFloat(s, 64); err == nil && math.Abs(f) < 1<<62 {
			return int(f)
		}
	}
	return a.At(0, "default", 0)
}

func toFloat(v any, a Args) any {
	if f, _, _, ok := number(v); ok {
		return f
	}
	if s, ok := v.(string); ok {
		if f, err := strconv.ParseFloat(strings.TrimSpace(s), 64); err == nil {
			return f
		}
	}
	return a.At(0, "default", 0.0)
}

func absolute(v any, _ Args) any {
	f, n, isInt, ok := number(v)
	switch {
	case !ok:
		fail("abs of a %s", typeName(v))
	case isInt:
		return max(n, -n)
	}
	return math.Abs(f)
}

func round(v any, a Args) any {
	f, _, _, ok := number(v)
	if !ok {
		fail("round of a %s", typeName(v))
	}
	scale := math.Pow(10, float64(intArg(a, 0, "precision", 0)))
	switch a.At(1, "method", "common") {
	case "ceil":
		return math.Ceil(f*scale) / scale
	case "floor":
		return math.Floor(f*scale) / scale
	}
	return math.RoundToEven(f*scale) / scale
}

// tests are what may come after is.
var tests = map[string]func(v any, a Args) bool{
	"defined":   func(v any, _ Args) bool { _, none := v.(Undefined); return !none },
	"undefined": func(v any, _ Args) bool { _, none := v.(Undefined); return none },
	"none":      func(v any, _ Args) bool { return v == nil },
	"string":    func(v any, _ Args) bool { _, is := v.(string); return is },
	"boolean":   func(v any, _ Args) bool { _, is := v.(bool); return is },
	"integer":   func(v any, _ Args) bool { _, is := v.(int); return is },
	"float":     func(v any, _ Args) bool { _, is := v.(float64); return is },
	"number":    func(v any, _ Args) bool { _, _, _, is := number(v); return is },
	"mapping":   func(v any, _ Args) bool { _, is := v.(*Dict); return is },
	"true":      func(v any, _ Args) bool { return v == true },
	"false":     func(v any, _ Args) bool { return v == false },
	"callable":  func(v any, _ Args) bool { _, is := v.(Func); return is },
	"iterable":  iterable,
	"sequence":  iterable,
	"escaped":   func(any, Args) bool { return false },
	"sameas": func(v any, a Args) bool {
		return typeName(v) == typeName(a.At(0, "other", absent{})) && equal(v, a.At(0, "other", absent{}))
	},
	"in":          func(v any, a Args) bool { return contains(a.At(0, "seq", NewList()), v) },
	"odd":         func(v any, _ Args) bool { return remainder(v, 2) == 1 },
	"even":        func(v any, _ Args) bool { return remainder(v, 2) == 0 },
	"divisibleby": func(v any, a Args) bool { return remainder(v, intArg(a, 0, "num", 1)) == 0 },
	"lower":       func(v any, a Args) bool { return textMethods["islower"](str(v), a) == true },
	"upper":       func(v any, a Args) bool { return textMethods["isupper"](str(v), a) == true },
	"filter":      func(v any, _ Args) bool { _, is := filters[str(v)]; return is },
}

func init() {
	tests["test"] = func(v any, _ Args) bool { _, is := tests[str(v)]; return is }
	for op, names := range map[string][]string{"==": {"==", "eq", "equalto"}, "!=": {"!=", "ne"}, "<": {"<", "lt", "lessthan"}, "<=": {"<=", "le"}, ">": {">", "gt", "greaterthan"}, ">=": {">=", "ge"}} {
		for _, name := range names {
			tests[name] = func(v any, a Args) bool { return holds(op, v, a.At(0, "other", nil)) }
		}
	}
}

func iterable(v any, _ Args) bool {
	switch v.(type) {
	case string, *List, *Dict, Undefined:
		return true
	}
	return false
}

func remainder(v any, by int) int {
	_, n, isInt, _ := number(v)
	if !isInt || by == 0 {
		fail("a remainder of a %s by %d", typeName(v), by)
	}
	return cmp.Or(((n%by)+by)%by, 0)
}
