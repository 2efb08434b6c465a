package main

import (
	"strings"
	"unicode"
)

// names decides what every shape is called in Go: operations' inputs and outputs are <Op>Input and <Op>Output, other shapes keep
// their names. A shape whose name is taken by one of those gets a suffix.
func (f *Facts) names() map[string]string {
	names := map[string]string{}
	taken := map[string]bool{}
	for _, op := range f.Operations {
		taken[op.Name+"Input"], taken[op.Name+"Output"] = true, true
		names[op.Input], names[op.Output] = op.Name+"Input", op.Name+"Output"
	}
	for _, s := range f.Shapes {
		if names[s.Name] != "" {
			continue
		}
		name := upperFirst(s.Name)
		if taken[name] {
			name += "Value"
			if s.Stream {
				name = upperFirst(s.Name) + "Event"
			}
		}
		names[s.Name], taken[name] = name, true
	}
	return names
}

// constants names an enum's values. Where two values would get one name, or the name is that of a type, the value stands as it
// is written, after an underscore.
func constants(shape string, values []string, taken map[string]bool) []string {
	count := map[string]int{}
	for _, v := range values {
		count[camel(v)]++
	}
	out := make([]string, len(values))
	for i, v := range values {
		name := shape + camel(v)
		if count[camel(v)] > 1 || taken[name] || name == shape {
			name = shape + "_" + strings.Map(identifier, v)
		}
		taken[name], out[i] = true, name
	}
	return out
}

// camel joins a value's words with capitals: "FINE_TUNING" is FineTuning, "ml.g5.xlarge" is MlG5Xlarge, "InService" stays.
func camel(value string) string {
	var b strings.Builder
	for _, word := range strings.FieldsFunc(value, func(r rune) bool { return identifier(r) == '_' }) {
		if strings.ToUpper(word) == word {
			word = strings.ToLower(word)
		}
		b.WriteString(upperFirst(word))
	}
	return b.String()
}

func identifier(r rune) rune {
	if r < unicode.MaxASCII && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
		return r
	}
	return '_'
}

func upperFirst(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
