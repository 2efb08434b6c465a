package jinja

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// member is a method of a value; nil where it has none of that name.
func member(v any, name string) any {
	switch v := v.(type) {
	case string:
		if m, ok := textMethods[name]; ok {
			return Func(func(a Args) (any, error) { return m(v, a), nil })
		}
	case *Dict:
		if m, ok := dictMethods[name]; ok {
			return Func(func(a Args) (any, error) { return m(v, a), nil })
		}
	case *List:
		if m, ok := listMethods[name]; ok {
			return Func(func(a Args) (any, error) { return m(v, a), nil })
		}
	}
	return nil
}

// forbidden are methods that change a value, which jinja2's sandbox refuses.
func forbidden[T any](T, Args) any {
	fail("values cannot be changed")
	return nil
}

var dictMethods = map[string]func(d *Dict, a Args) any{
	"keys":   func(d *Dict, a Args) any { return NewList(slices.Clone(d.keys)...) },
	"values": func(d *Dict, a Args) any { return NewList(d.list()...) },
	"items":  func(d *Dict, a Args) any { return NewList(d.pairs()...) },
	"copy":   func(d *Dict, a Args) any { return d.copy() },
	"get": func(d *Dict, a Args) any {
		if v, ok := d.Get(a.At(0, "key", nil)); ok {
			return v
		}
		return a.At(1, "default", nil)
	},
	"pop": forbidden[*Dict], "popitem": forbidden[*Dict], "clear": forbidden[*Dict], "update": forbidden[*Dict], "setdefault": forbidden[*Dict],
}

// list are the values, in order.
func (d *Dict) list() []any {
	out := make([]any, len(d.keys))
	for i, k := range d.keys {
		out[i] = d.values[key(k)]
	}
	return out
}

// pairs are tuples of key and value.
func (d *Dict) pairs() []any {
	out := make([]any, len(d.keys))
	for i, k := range d.keys {
		out[i] = sequence([]any{k, d.values[key(k)]}, true)
	}
	return out
}

func (d *Dict) copy() *Dict {
	out := NewDict()
	for _, k := range d.keys {
		out.Set(k, d.values[key(k)])
	}
	return out
}

var listMethods = map[string]func(l *List, a Args) any{
	"index": func(l *List, a Args) any {
		i := slices.IndexFunc(l.Items, func(v any) bool { return equal(v, a.At(0, "", nil)) })
		if i < 0 {
			fail("the value is not in the list")
		}
		return i
	},
	"count": func(l *List, a Args) any {
		n := 0
		for _, v := range l.Items {
			if equal(v, a.At(0, "", nil)) {
				n++
			}
		}
		return n
	},
	"copy":   func(l *List, a Args) any { return NewList(slices.Clone(l.Items)...) },
	"append": forbidden[*List], "extend": forbidden[*List], "insert": forbidden[*List], "pop": forbidden[*List], "remove": forbidden[*List],
	"clear": forbidden[*List], "sort": forbidden[*List], "reverse": forbidden[*List],
}

// textArg is an argument that has to be text.
func textArg(a Args, i int, name string) string {
	s, ok := a.At(i, name, nil).(string)
	if !ok {
		fail("argument %d has to be a str", i+1)
	}
	return s
}

func intArg(a Args, i int, name string, otherwise int) int {
	switch n := a.At(i, name, otherwise).(type) {
	case int:
		return n
	case bool:
		if n {
			return 1
		}
		return 0
	case nil:
		return otherwise
	}
	fail("argument %d has to be an int", i+1)
	return 0
}

// affixes are one text, or a tuple of several.
func affixes(a Args) []any {
	switch v := a.At(0, "", nil).(type) {
	case string:
		return []any{v}
	case *List:
		if v.Tuple {
			return v.Items
		}
	}
	fail("a prefix or suffix has to be a str")
	return nil
}

func bounds(s string, a Args) string {
	r := []any{}
	if len(a.Positional) < 2 {
		return s
	}
	for _, c := range s {
		r = append(r, c)
	}
	start, end := intArg(a, 1, "", 0), intArg(a, 2, "", len(r))
	var out []rune
	for _, c := range cutItems(r, [3]*int{&start, &end}) {
		out = append(out, c.(rune))
	}
	return string(out)
}

// all tells whether a text is not empty and all of a kind.
func all(of func(r rune) bool) func(s string, a Args) any {
	return func(s string, a Args) any {
		return s != "" && strings.IndexFunc(s, func(r rune) bool { return !of(r) }) < 0
	}
}

// cased tells whether all letters that have case are of one.
func cased(of, other func(r rune) bool) func(s string, a Args) any {
	return func(s string, a Args) any {
		return strings.IndexFunc(s, of) >= 0 && strings.IndexFunc(s, func(r rune) bool { return other(r) || unicode.IsTitle(r) }) < 0
	}
}

func trimmed(chars func(s, set string) string, blanks func(s string, of func(rune) bool) string) func(s string, a Args) any {
	return func(s string, a Args) any {
		if a.At(0, "chars", nil) == nil {
			return blanks(s, blank)
		}
		return chars(s, textArg(a, 0, "chars"))
	}
}

func padded(left, right bool) func(s string, a Args) any {
	return func(s string, a Args) any {
		fill := " "
		if len(a.Positional) > 1 {
			fill = textArg(a, 1, "")
		}
		n := intArg(a, 0, "width", 0) - utf8.RuneCountInString(s)
		if n <= 0 {
			return s
		}
		if n > outputLimit {
			fail("a text is too long")
		}
		switch {
		case left && right:
			half := n / 2
			return strings.Repeat(fill, half) + s + strings.Repeat(fill, n-half)
		case left:
			return strings.Repeat(fill, n) + s
		}
		return s + strings.Repeat(fill, n)
	}
}

// blank is Python's white space.
func blank(r rune) bool {
	return unicode.IsSpace(r) || 0x1c <= r && r <= 0x1f
}

func capitalize(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToTitle(r)) + strings.ToLower(s[n:])
}

// title makes the first letter of each run of letters large.
func title(s string) string {
	within := false
	return strings.Map(func(r rune) rune {
		was := within
		within = unicode.IsLetter(r)
		switch {
		case within && !was:
			return unicode.ToTitle(r)
		case within:
			return unicode.ToLower(r)
		}
		return r
	}, s)
}

func texts(list []string) *List {
	out := make([]any, len(list))
	for i, s := range list {
		out[i] = s
	}
	return NewList(out...)
}

// find gives where a text is, counted in characters; -1 for nowhere.
func find(s, sub string, last bool) int {
	i := strings.Index(s, sub)
	if last {
		i = strings.LastIndex(s, sub)
	}
	if i < 0 {
		return -1
	}
	return utf8.RuneCountInString(s[:i])
}

func split(s string, a Args, right bool) any {
	most := intArg(a, 1, "maxsplit", -1)
	if a.At(0, "sep", nil) == nil {
		return texts(words(s, most, right))
	}
	sep := textArg(a, 0, "sep")
	if sep == "" {
		fail("split at an empty text")
	}
	parts := strings.Split(s, sep)
	if n := len(parts) - 1; most >= 0 && n > most {
		if right {
			return texts(append([]string{strings.Join(parts[:n-most+1], sep)}, parts[n-most+1:]...))
		}
		return texts(append(parts[:most:most], strings.Join(parts[most:], sep)))
	}
	return texts(parts)
}

// words cuts at white space, at most so many times; negative is no bound.
func words(s string, most int, right bool) []string {
	list := []string{}
	if right {
		for s = strings.TrimRightFunc(s, blank); s != ""; s = strings.TrimRightFunc(s, blank) {
			i := strings.LastIndexFunc(s, blank)
			if i < 0 || len(list) == most {
				list = append(list, s)
				break
			}
			_, n := utf8.DecodeRuneInString(s[i:])
			list, s = append(list, s[i+n:]), s[:i]
		}
		slices.Reverse(list)
		return list
	}
	for s = strings.TrimLeftFunc(s, blank); s != ""; s = strings.TrimLeftFunc(s, blank) {
		i := strings.IndexFunc(s, blank)
		if i < 0 || len(list) == most {
			return append(list, s)
		}
		list, s = append(list, s[:i]), s[i:]
	}
	return list
}

func partition(s, sep string, last bool) *List {
	i := strings.Index(s, sep)
	if last {
		i = strings.LastIndex(s, sep)
	}
	switch {
	case i >= 0:
		return sequence([]any{s[:i], sep, s[i+len(sep):]}, true)
	case last:
		return sequence([]any{"", "", s}, true)
	}
	return sequence([]any{s, "", ""}, true)
}
