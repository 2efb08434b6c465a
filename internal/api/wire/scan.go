package wire

import (
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// scanner walks a JSON text that is known to be valid.
type scanner struct {
	text []byte
	at   int
}

// newScanner checks that text is one JSON value of bearable depth.
func newScanner(text []byte) (*scanner, error) {
	if err := check(text); err != nil {
		return nil, err
	}
	return &scanner{text: text}, nil
}

// stringEnd is the index after the string that starts at i.
func stringEnd(text []byte, i int) int {
	for i = plainEnd(text, i+1); text[i] != '"'; {
		i = plainEnd(text, i+2) // a backslash, and what it escapes
	}
	return i + 1
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
	first, level := s.peek(), 0
	start := s.at
	if first != '{' && first != '[' && first != '"' {
		for s.at < len(s.text) && !endsWord(s.text[s.at]) {
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

func endsWord(c byte) bool {
	switch c {
	case ' ', '\t', '\n', '\r', ',', ':', ']', '}':
		return true
	}
	return false
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

// str takes a string value, unescaped.
func (s *scanner) str() string {
	if plain, ok := s.plain(); ok && utf8.Valid(plain) {
		return string(plain)
	} else if ok {
		return strings.ToValidUTF8(string(plain), "\ufffd")
	}
	return unquote(s.raw())
}

// plain takes a string value that has no escapes, as it is written.
func (s *scanner) plain() ([]byte, bool) {
	s.peek()
	start := s.at + 1
	end := plainEnd(s.text, start)
	if s.text[end] != '"' {
		return nil, false
	}
	s.at = end + 1
	return s.text[start:end], true
}

// member takes an entry's name, and finds the field of that name; nil for none.
func (s *scanner) member(fields map[string]*field) *field {
	if plain, ok := s.plain(); ok {
		return fields[string(plain)]
	}
	return fields[unquote(s.raw())]
}

// unquote reads a string with escapes. What is no UTF-8, and half a surrogate pair, becomes U+FFFD.
func unquote(quoted []byte) string {
	text := quoted[1 : len(quoted)-1]
	b := make([]byte, 0, len(text))
	for {
		end := plainEnd(text, 0)
		b = append(b, text[:end]...)
		if end == len(text) {
			break
		}
		switch c := text[end+1]; c {
		case 'b', 'f', 'n', 'r', 't':
			b = append(b, escaped[c])
		case 'u':
			r := hexRune(text[end+2:])
			end += 4
			if utf16.IsSurrogate(r) {
				var low rune
				if rest := text[end+2:]; len(rest) >= 6 && rest[0] == '\\' && rest[1] == 'u' {
					low = hexRune(rest[2:])
				}
				if r = utf16.DecodeRune(r, low); r != utf8.RuneError {
					end += 6
				}
			}
			b = utf8.AppendRune(b, r)
		default: // a quote, a slash or a backslash
			b = append(b, c)
		}
		text = text[end+2:]
	}
	if !utf8.Valid(b) {
		return strings.ToValidUTF8(string(b), "\ufffd")
	}
	return string(b)
}

var escaped = map[byte]byte{'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

// hexRune reads the four digits of an escape.
func hexRune(text []byte) (r rune) {
	for _, c := range text[:4] {
		switch {
		case isDigit(c):
			r = r<<4 | rune(c-'0')
		default:
			r = r<<4 | rune(c|0x20-'a'+10)
		}
	}
	return r
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
