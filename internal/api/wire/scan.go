package wire

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"unicode/utf8"
)

// maxDepth bounds how deep a body may nest, so that no recursive type or document exhausts a stack.
const maxDepth = 128

// scanner walks a JSON text that is known to be valid.
type scanner struct {
	text []byte
	at   int
}

// newScanner checks that text is one JSON value of bearable depth.
func newScanner(text []byte) (*scanner, error) {
	if depth(text) > maxDepth {
		return nil, fmt.Errorf("nested deeper than %d", maxDepth)
	}
	if !json.Valid(text) {
		return nil, fmt.Errorf("not valid JSON")
	}
	return &scanner{text: text}, nil
}

// depth is how deep brackets nest, outside of strings.
func depth(text []byte) int {
	deepest, now := 0, 0
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '"':
			i = stringEnd(text, i) - 1
		case '{', '[':
			now++
			deepest = max(deepest, now)
		case '}', ']':
			now--
		}
	}
	return deepest
}

// stringEnd is the index after the string that starts at i.
func stringEnd(text []byte, i int) int {
	for i++; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(text)
}

// peek is the first byte of the next value or mark.
func (s *scanner) peek() byte {
	for s.at < len(s.text) {
		switch c := s.text[s.at]; c {
		case ' ', '\t', '\n', '\r', ',', ':':
			s.at++
		default:
			return c
		}
	}
	return 0
}

// raw takes the next value as it is written.
func (s *scanner) raw() []byte {
	start, level := 0, 0
	first := s.peek()
	start = s.at
	if first != '{' && first != '[' && first != '"' {
		for s.at < len(s.text) && !bytes.ContainsRune([]byte(" \t\n\r,:]}"), rune(s.text[s.at])) {
			s.at++
		}
		return s.text[start:s.at]
	}
	for s.at < len(s.text) {
		switch s.text[s.at] {
		case '"':
			s.at = stringEnd(s.text, s.at)
		case '{', '[':
			level++
			s.at++
		case '}', ']':
			level--
			s.at++
		default:
			s.at++
		}
		if level == 0 {
			break
		}
	}
	return s.text[start:s.at]
}

// enter takes an opening bracket; more then tells whether another entry follows, and takes the closing bracket when none does.
func (s *scanner) enter() { s.peek(); s.at++ }

func (s *scanner) more() bool {
	if c := s.peek(); c == '}' || c == ']' || c == 0 {
		s.at++
		return false
	}
	return true
}

// text of a string value, unescaped.
func (s *scanner) str() string { return unquote(s.raw()) }

func unquote(quoted []byte) string {
	plain := quoted[1 : len(quoted)-1]
	if bytes.IndexByte(plain, '\\') < 0 && utf8.Valid(plain) {
		return string(plain)
	}
	var out string
	if err := json.Unmarshal(quoted, &out); err != nil {
		return "" // cannot be: the text is valid
	}
	return out
}

// kindOf names the JSON kind of a value by its first byte.
func kindOf(first byte) string {
	switch {
	case first == '{':
		return "an object"
	case first == '[':
		return "a list"
	case first == '"':
		return "a string"
	case first == 't', first == 'f':
		return "a boolean"
	case first == 'n':
		return "null"
	}
	return "a number"
}

// mismatch is a value of the wrong kind, with the path to it.
type mismatch struct {
	path []string // innermost first
	text string
}

func (m *mismatch) Error() string { return m.text }

func (m *mismatch) under(name ...string) *mismatch {
	slices.Reverse(name)
	m.path = append(m.path, name...)
	return m
}
