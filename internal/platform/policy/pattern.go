package policy

import (
	"strings"
	"unicode/utf8"
)

// Wildcards within a compiled pattern; no text of a request may hold these bytes and match by them, since a wildcard is tried
// before an equal byte and never the other way round.
const (
	anyRun = '\x00'
	anyOne = '\x01'
)

// pattern is a text with wildcards and policy variables.
type pattern struct {
	text  string // compiled; when parts is not empty, unused
	parts []part
}

// part is a piece of a pattern with variables: a compiled text, or a variable's name with what stands in for a missing value.
type part struct {
	text, key string
	fallback  *string
}

// compile reads a pattern. Variables are known from version 2012-10-17 on; a wildcard in a variable's value is just a character.
func compile(text string, variables bool) (pattern, bool) {
	var parts []part
	var b strings.Builder
	for text != "" {
		if variables && strings.HasPrefix(text, "${") {
			inner, rest, ok := strings.Cut(text[2:], "}")
			if !ok {
				return pattern{}, false
			}
			text = rest
			if inner == "*" || inner == "?" || inner == "$" {
				b.WriteString(inner)
				continue
			}
			parts = append(parts, part{text: b.String()}, variable(inner))
			b.Reset()
			continue
		}
		switch c := text[0]; c {
		case '*':
			b.WriteByte(anyRun)
		case '?':
			b.WriteByte(anyOne)
		case anyRun, anyOne:
			return pattern{}, false
		default:
			b.WriteByte(c)
		}
		text = text[1:]
	}
	if parts == nil {
		return pattern{text: b.String()}, true
	}
	return pattern{parts: append(parts, part{text: b.String()})}, true
}

// variable reads "aws:username" or "aws:PrincipalTag/team, 'none'".
func variable(inner string) part {
	key, fallback, ok := strings.Cut(inner, ",")
	p := part{key: strings.ToLower(strings.TrimSpace(key))}
	if ok {
		p.fallback = new(strings.Trim(strings.TrimSpace(fallback), "'"))
	}
	return p
}

// expand puts the variables' values in. It is false when one has no value: then nothing matches.
func (p *pattern) expand(r *Request) (string, bool) {
	if p.parts == nil {
		return p.text, true
	}
	var b strings.Builder
	for _, part := range p.parts {
		if part.key == "" {
			b.WriteString(part.text)
			continue
		}
		values := r.values(part.key)
		switch {
		case len(values) == 1:
			b.WriteString(plain.Replace(values[0]))
		case len(values) == 0 && part.fallback != nil:
			b.WriteString(*part.fallback)
		default:
			return "", false
		}
	}
	return b.String(), true
}

// plain takes out of a value what would be a wildcard.
var plain = strings.NewReplacer(string(rune(anyRun)), "", string(rune(anyOne)), "")

func (p pattern) matches(text string, r *Request, fold bool) bool {
	want, ok := p.expand(r)
	return ok && match(want, text, fold)
}

// literal is the pattern as plain text, for operators that know no wildcards.
func (p *pattern) literal(r *Request) (string, bool) {
	want, ok := p.expand(r)
	return literally.Replace(want), ok
}

var literally = strings.NewReplacer(string(rune(anyRun)), "*", string(rune(anyOne)), "?")

// match compares s with a compiled pattern. It never goes back past the last run, so it takes at most len(p) * len(s) steps.
func match(p, s string, fold bool) bool {
	star, mark, i, j := -1, 0, 0, 0
	for j < len(s) {
		switch {
		case i < len(p) && p[i] == anyRun:
			star, mark = i, j
			i++
		case i < len(p) && p[i] == anyOne:
			_, n := utf8.DecodeRuneInString(s[j:])
			i, j = i+1, j+n
		case i < len(p) && (p[i] == s[j] || fold && lower(p[i]) == lower(s[j])):
			i, j = i+1, j+1
		case star >= 0:
			mark++
			i, j = star+1, mark
		default:
			return false
		}
	}
	return strings.Trim(p[i:], string(rune(anyRun))) == ""
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}
