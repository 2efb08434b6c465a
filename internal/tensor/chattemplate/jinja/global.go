package jinja

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf16"
)

// builtins are the names that every template may use.
var builtins = map[string]any{
	"range":     Func(numbers),
	"namespace": Func(newNamespace),
	"dict": Func(func(a Args) (any, error) {
		d := NewDict()
		if from, ok := a.At(0, "", nil).(*Dict); ok {
			d = from.copy()
		}
		for _, name := range slices.Sorted(maps.Keys(a.Named)) {
			d.Set(name, a.Named[name])
		}
		return d, nil
	}),
	"joiner": Func(func(a Args) (any, error) {
		used := false
		return Func(func(Args) (any, error) {
			if !used {
				used = true
				return "", nil
			}
			return str(a.At(0, "sep", ", ")), nil
		}), nil
	}),
}

func newNamespace(a Args) (any, error) {
	ns := &namespace{map[string]any{}}
	if d, ok := a.At(0, "", nil).(*Dict); ok {
		for _, k := range d.keys {
			ns.names[str(k)] = d.values[key(k)]
		}
	}
	maps.Copy(ns.names, a.Named)
	return ns, nil
}

// numbers is range().
func numbers(a Args) (any, error) {
	start, stop, step := 0, intArg(a, 0, "", 0), 1
	if len(a.Positional) > 1 {
		start, stop, step = stop, intArg(a, 1, "", 0), intArg(a, 2, "", 1)
	}
	if len(a.Positional) == 0 || step == 0 {
		fail("range takes a stop, or start, stop and a step other than 0")
	}
	var out []any
	for i := start; step > 0 && i < stop || step < 0 && i > stop; i += step {
		if len(out) == rangeLimit {
			fail("a range is too long")
		}
		out = append(out, i)
	}
	return NewList(out...), nil
}

// writer writes JSON as Python's json.dumps does.
type writer struct {
	b                  strings.Builder
	indent             string
	between, afterName string
	ascii, sorted      bool
}

func toJSON(v any, a Args) any {
	w := writer{between: ", ", afterName: ": ", ascii: truth(a.At(0, "ensure_ascii", false)), sorted: truth(a.At(3, "sort_keys", false))}
	switch n := a.At(1, "indent", nil).(type) {
	case int:
		w.indent, w.between = "\n"+strings.Repeat(" ", min(max(n, 0), 100)), ","
	case string:
		w.indent, w.between = "\n"+n, ","
	}
	if both, ok := a.At(2, "separators", nil).(*List); ok && len(both.Items) == 2 {
		w.between, w.afterName = str(both.Items[0]), str(both.Items[1])
	}
	w.value(v, 0)
	return w.b.String()
}

func (w *writer) value(v any, depth int) {
	if depth > depthLimit || w.b.Len() > outputLimit {
		fail("a value is too large for JSON")
	}
	switch v := v.(type) {
	case nil:
		w.b.WriteString("null")
	case bool:
		if v {
			w.b.WriteString("true")
		} else {
			w.b.WriteString("false")
		}
	case int:
		w.b.WriteString(repr(v))
	case float64:
		w.b.WriteString(map[string]string{"inf": "Infinity", "-inf": "-Infinity", "nan": "NaN"}[formatFloat(v)])
		if v-v == 0 {
			w.b.WriteString(formatFloat(v))
		}
	case string:
		w.text(v)
	case *List:
		w.all("[]", len(v.Items), depth, func(i int) { w.value(v.Items[i], depth+1) })
	case *Dict:
		keys := v.keys
		if w.sorted {
			keys = slices.SortedFunc(slices.Values(keys), compare)
		}
		w.all("{}", len(keys), depth, func(i int) {
			if name, ok := keys[i].(string); ok {
				w.text(name)
			} else {
				w.text(strings.NewReplacer("True", "true", "False", "false", "None", "null").Replace(repr(keys[i])))
			}
			w.b.WriteString(w.afterName)
			w.value(v.values[key(keys[i])], depth+1)
		})
	default:
		fail("a %s has no JSON", typeName(v))
	}
}

func (w *writer) all(brackets string, n, depth int, one func(i int)) {
	w.b.WriteByte(brackets[0])
	for i := range n {
		if i > 0 {
			w.b.WriteString(w.between)
		}
		w.line(depth + 1)
		one(i)
	}
	if n > 0 {
		w.line(depth)
	}
	w.b.WriteByte(brackets[1])
}

func (w *writer) line(depth int) {
	if w.indent != "" {
		w.b.WriteString("\n" + strings.Repeat(w.indent[1:], depth))
	}
}

// short are the escapes of JSON that have a letter.
var short = map[rune]string{'"': `\"`, '\\': `\\`, '\n': `\n`, '\r': `\r`, '\t': `\t`, '\b': `\b`, '\f': `\f`}

func (w *writer) text(s string) {
	w.b.WriteByte('"')
	for _, r := range s {
		switch e, ok := short[r]; {
		case ok:
			w.b.WriteString(e)
		case w.ascii && r >= 0x10000:
			high, low := utf16.EncodeRune(r)
			fmt.Fprintf(&w.b, `\u%04x\u%04x`, high, low)
		case r < ' ' || w.ascii && r > '~':
			fmt.Fprintf(&w.b, `\u%04x`, r)
		default:
			w.b.WriteRune(r)
		}
	}
	w.b.WriteByte('"')
}
