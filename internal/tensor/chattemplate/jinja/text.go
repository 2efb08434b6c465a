package jinja

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
)

// textMethods are Python's methods of str.
var textMethods map[string]func(s string, a Args) any

func init() {
	textMethods = map[string]func(s string, a Args) any{
		"upper":      func(s string, a Args) any { return strings.ToUpper(s) },
		"lower":      func(s string, a Args) any { return strings.ToLower(s) },
		"casefold":   func(s string, a Args) any { return strings.ToLower(s) },
		"capitalize": func(s string, a Args) any { return capitalize(s) },
		"title":      func(s string, a Args) any { return title(s) },
		"strip":      trimmed(strings.Trim, strings.TrimFunc),
		"lstrip":     trimmed(strings.TrimLeft, strings.TrimLeftFunc),
		"rstrip":     trimmed(strings.TrimRight, strings.TrimRightFunc),
		"split":      func(s string, a Args) any { return split(s, a, false) },
		"rsplit":     func(s string, a Args) any { return split(s, a, true) },
		"splitlines": splitLines,
		"replace":    func(s string, a Args) any { return replaced(s, a) },
		"partition":  func(s string, a Args) any { return partition(s, textArg(a, 0, ""), false) },
		"rpartition": func(s string, a Args) any { return partition(s, textArg(a, 0, ""), true) },
		"join":       func(s string, a Args) any { return join(items(a.At(0, "", nil)), s, true) },
		"format":     func(s string, a Args) any { return format(s, a) },
		"count":      func(s string, a Args) any { return strings.Count(bounds(s, a), textArg(a, 0, "")) },
		"find":       func(s string, a Args) any { return find(s, textArg(a, 0, ""), false) },
		"rfind":      func(s string, a Args) any { return find(s, textArg(a, 0, ""), true) },
		"zfill": func(s string, a Args) any {
			return padded(true, false)(s, Args{Positional: []any{a.At(0, "", 0), "0"}})
		},
		"center":       padded(true, true),
		"rjust":        padded(true, false),
		"ljust":        padded(false, true),
		"isspace":      all(blank),
		"isalpha":      all(unicode.IsLetter),
		"isdigit":      all(unicode.IsDigit),
		"isdecimal":    all(unicode.IsDigit),
		"isnumeric":    all(unicode.IsNumber),
		"isalnum":      all(func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }),
		"isascii":      func(s string, a Args) any { return s == "" || all(func(r rune) bool { return r < 0x80 })(s, a) == true },
		"isprintable":  func(s string, a Args) any { return s == "" || all(unicode.IsPrint)(s, a) == true },
		"isupper":      cased(unicode.IsUpper, unicode.IsLower),
		"islower":      cased(unicode.IsLower, unicode.IsUpper),
		"istitle":      func(s string, a Args) any { return strings.IndexFunc(s, unicode.IsLetter) >= 0 && title(s) == s },
		"startswith":   func(s string, a Args) any { return affixed(bounds(s, a), affixes(a), strings.HasPrefix) },
		"endswith":     func(s string, a Args) any { return affixed(bounds(s, a), affixes(a), strings.HasSuffix) },
		"removeprefix": func(s string, a Args) any { return strings.TrimPrefix(s, textArg(a, 0, "")) },
		"removesuffix": func(s string, a Args) any { return strings.TrimSuffix(s, textArg(a, 0, "")) },
		"index": func(s string, a Args) any {
			i := find(s, textArg(a, 0, ""), false)
			if i < 0 {
				fail("substring not found")
			}
			return i
		},
		"swapcase": func(s string, a Args) any {
			return strings.Map(func(r rune) rune {
				if unicode.IsUpper(r) {
					return unicode.ToLower(r)
				}
				return unicode.ToUpper(r)
			}, s)
		},
	}
}

func affixed(s string, list []any, has func(s, affix string) bool) bool {
	for _, v := range list {
		if affix, ok := v.(string); ok && has(s, affix) {
			return true
		}
	}
	return false
}

func replaced(s string, a Args) string {
	old, by := textArg(a, 0, "old"), textArg(a, 1, "new")
	count := intArg(a, 2, "count", -1)
	if n := strings.Count(s, old); len(by) > 0 && n > outputLimit/len(by) {
		fail("a text is too long")
	}
	return strings.Replace(s, old, by, count)
}

func splitLines(s string, a Args) any {
	keep := truth(a.At(0, "keepends", false))
	var list []string
	for s != "" {
		i := strings.IndexFunc(s, func(r rune) bool { return strings.ContainsRune("\n\r\v\f\x1c\x1d\x1e\u0085\u2028\u2029", r) })
		if i < 0 {
			list = append(list, s)
			break
		}
		end := i + len(string([]rune(s[i:])[0]))
		if strings.HasPrefix(s[i:], "\r\n") {
			end = i + 2
		}
		if keep {
			i = end
		}
		list, s = append(list, s[:i]), s[end:]
	}
	return texts(list)
}

// join puts a text between values. strict is Python's own join, which takes only texts.
func join(list []any, between string, strict bool) string {
	var b strings.Builder
	for i, v := range list {
		if i > 0 {
			b.WriteString(between)
		}
		if _, ok := v.(string); strict && !ok {
			fail("a %s cannot be joined", typeName(v))
		}
		if b.WriteString(str(v)); b.Len() > outputLimit {
			fail("a text is too long")
		}
	}
	return b.String()
}

// percent is Python's text % values, with s, r, d, f and x.
func percent(layout string, v any) string {
	values := []any{v}
	if l, ok := v.(*List); ok && l.Tuple {
		values = l.Items
	}
	var b strings.Builder
	for i := 0; i < len(layout); i++ {
		if layout[i] != '%' {
			b.WriteByte(layout[i])
			continue
		}
		verb := i + 1
		for verb < len(layout) && strings.IndexByte("0123456789.-+ #", layout[verb]) >= 0 {
			verb++
		}
		if verb == len(layout) {
			fail("a format ends too soon")
		}
		if layout[verb] == '%' {
			b.WriteByte('%')
		} else {
			if len(values) == 0 {
				fail("not enough values for a format")
			}
			b.WriteString(one(layout[i+1:verb], layout[verb], values[0]))
			values = values[1:]
		}
		i = verb
	}
	return b.String()
}

// one formats a value by flags, width and a verb.
func one(flags string, verb byte, v any) string {
	if width, err := strconv.Atoi(strings.TrimLeft(flags, "-+ #0")); err == nil && width > 1000 {
		fail("a format is too wide")
	}
	f, n, _, isNumber := number(v)
	switch verb {
	case 's':
		return fmt.Sprintf("%"+flags+"s", str(v))
	case 'r':
		return fmt.Sprintf("%"+flags+"s", repr(v))
	case 'd', 'i', 'x', 'X', 'o':
		if isNumber {
			if verb == 'i' {
				verb = 'd'
			}
			return fmt.Sprintf("%"+flags+string(verb), n)
		}
	case 'f', 'e', 'g', 'F', 'E', 'G':
		if isNumber {
			return fmt.Sprintf("%"+flags+string(verb), f)
		}
	}
	fail("the format %%%s%c does not fit a %s", flags, verb, typeName(v))
	return ""
}

// format is Python's "{} {0} {name:02d}".format(...).
func format(layout string, a Args) string {
	var b strings.Builder
	next := 0
	for layout != "" {
		i := strings.IndexAny(layout, "{}")
		if i < 0 {
			break
		}
		b.WriteString(layout[:i])
		c := layout[i]
		layout = layout[i+1:]
		if layout != "" && layout[0] == c {
			b.WriteByte(c)
			layout = layout[1:]
			continue
		}
		field, rest, ok := strings.Cut(layout, "}")
		if c == '}' || !ok {
			fail("a format has a single brace")
		}
		layout = rest
		name, spec, _ := strings.Cut(field, ":")
		name, conversion, _ := strings.Cut(name, "!")
		var v any = absent{}
		if name == "" {
			v = a.At(next, "", v)
			next++
		} else if n, err := strconv.Atoi(name); err == nil {
			v = a.At(n, "", v)
		} else {
			v = a.At(1<<30, name, v)
		}
		if v == any(absent{}) {
			fail("a format names the value %q, which is not given", name)
		}
		b.WriteString(formatted(v, conversion, spec))
	}
	return b.String() + layout
}

func formatted(v any, conversion, spec string) string {
	if conversion == "r" {
		v = repr(v)
	}
	if spec == "" {
		return str(v)
	}
	verb := spec[len(spec)-1]
	flags := spec[:len(spec)-1]
	if '0' <= verb && verb <= '9' {
		flags, verb = spec, 's'
		if _, _, isInt, ok := number(v); ok && isInt {
			verb = 'd'
		}
	}
	if _, isText := v.(string); isText && !strings.HasPrefix(flags, ">") {
		flags = "-" + strings.TrimPrefix(flags, "<")
	}
	return one(strings.TrimLeft(flags, "<>"), verb, v)
}
