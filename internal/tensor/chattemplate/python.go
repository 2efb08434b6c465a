package chattemplate

import (
	"fmt"
	"strings"

	"github.com/nikolalohinski/gonja/v2/builtins"
	"github.com/nikolalohinski/gonja/v2/exec"
)

// turns is the list of messages: like any list, but -1 is the last one of a single message too.
type turns []any

// GetItem is Python's indexing.
func (t turns) GetItem(key any) (*exec.Value, bool) {
	i, ok := key.(int)
	if i < 0 {
		i += len(t)
	}
	if !ok || i < 0 || i >= len(t) {
		return exec.AsValue(nil), false
	}
	return exec.AsValue(t[i]), true
}

// inherited are the methods of strings that the template engine has right.
var inherited = []string{"capitalize", "center", "count", "endswith", "find", "format", "isalnum", "isalpha", "isascii", "isdecimal", "isdigit",
	"islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper", "join", "ljust", "lower", "partition", "removeprefix", "removesuffix",
	"rfind", "rjust", "rpartition", "rsplit", "splitlines", "startswith", "swapcase", "title", "upper", "zfill"}

// methods are Python's methods of values, those of strings mended where arguments may be left out.
func methods() exec.Methods {
	set := map[string]exec.Method[string]{
		"strip":   trimmer(strings.Trim, strings.TrimFunc),
		"lstrip":  trimmer(strings.TrimLeft, strings.TrimLeftFunc),
		"rstrip":  trimmer(strings.TrimRight, strings.TrimRightFunc),
		"replace": replace,
		"split":   split,
	}
	for _, name := range inherited {
		if m, ok := builtins.Methods.Str.Get(name); ok {
			set[name] = m
		}
	}
	all := builtins.Methods
	all.Str = exec.NewMethodSet(set)
	return all
}

// blank is Python's white space.
func blank(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\v', '\f', '\r', 0x1c, 0x1d, 0x1e, 0x1f, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000:
		return true
	}
	return 0x2000 <= r && r <= 0x200a
}

func trimmer(these func(s, set string) string, space func(s string, of func(rune) bool) string) exec.Method[string] {
	return func(self string, _ *exec.Value, args *exec.VarArgs) (any, error) {
		switch {
		case len(args.Args) == 0 || args.Args[0].IsNil():
			return space(self, blank), nil
		case args.Args[0].IsString():
			return these(self, args.Args[0].String()), nil
		}
		return nil, fmt.Errorf("strip takes a string")
	}
}

func replace(self string, _ *exec.Value, args *exec.VarArgs) (any, error) {
	a, count := args.Args, -1
	if len(a) < 2 || len(a) > 3 || !a[0].IsString() || !a[1].IsString() {
		return nil, fmt.Errorf("replace takes two strings and a count")
	}
	if v, ok := args.KwArgs["count"]; ok {
		count = v.Integer()
	} else if len(a) == 3 {
		count = a[2].Integer()
	}
	return strings.Replace(self, a[0].String(), a[1].String(), count), nil
}

func split(self string, _ *exec.Value, args *exec.VarArgs) (any, error) {
	a, most := args.Args, -1
	if v, ok := args.KwArgs["maxsplit"]; ok {
		most = v.Integer()
	} else if len(a) > 1 {
		most = a[1].Integer()
	}
	if len(a) == 0 || a[0].IsNil() {
		return words(self, most), nil
	}
	if !a[0].IsString() || a[0].String() == "" {
		return nil, fmt.Errorf("split takes a string that is not empty")
	}
	if most >= 0 {
		most++
	}
	if most == 0 {
		most = -1
	}
	return strings.SplitN(self, a[0].String(), most), nil
}

// words cuts at white space, at most so many times; negative is no bound.
func words(s string, most int) []string {
	list := []string{}
	for s = strings.TrimLeftFunc(s, blank); s != ""; s = strings.TrimLeftFunc(s, blank) {
		i := strings.IndexFunc(s, blank)
		if i < 0 || len(list) == most {
			return append(list, s)
		}
		list = append(list, s[:i])
		s = s[i:]
	}
	return list
}
