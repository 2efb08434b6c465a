package wire

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// maxDepth bounds how deep a body may nest, so that no recursive type or document exhausts a stack.
const maxDepth = 128

var (
	errInvalid = errors.New("not valid JSON")
	errDeep    = fmt.Errorf("nested deeper than %d", maxDepth)
)

// check tells whether text is one JSON value of bearable depth. It is much of what a large body costs, so strings are read eight
// bytes at a time.
func check(text []byte) error {
	c := checker{text: text}
	if err := c.value(0); err != nil {
		return err
	}
	if c.space(); c.at < len(text) {
		return errInvalid
	}
	return nil
}

type checker struct {
	text []byte
	at   int
}

// space skips white space, and gives the byte after it; 0 at the end.
func (c *checker) space() byte {
	for ; c.at < len(c.text); c.at++ {
		switch b := c.text[c.at]; b {
		case ' ', '\t', '\n', '\r':
		default:
			return b
		}
	}
	return 0
}

func (c *checker) value(depth int) error {
	switch b := c.space(); {
	case b == '{':
		return c.entries(depth, '}', c.member)
	case b == '[':
		return c.entries(depth, ']', c.value)
	case b == '"':
		return c.str()
	case b == 't':
		return c.word("true")
	case b == 'f':
		return c.word("false")
	case b == 'n':
		return c.word("null")
	case b == '-', isDigit(b):
		return c.number()
	}
	return errInvalid
}

// entries reads an object or a list: one reads what stands between the commas.
func (c *checker) entries(depth int, end byte, one func(int) error) error {
	if depth == maxDepth {
		return errDeep
	}
	c.at++
	if c.space() == end {
		c.at++
		return nil
	}
	for {
		if err := one(depth + 1); err != nil {
			return err
		}
		switch c.space() {
		case ',':
			c.at++
		case end:
			c.at++
			return nil
		default:
			return errInvalid
		}
	}
}

func (c *checker) member(depth int) error {
	if c.space() != '"' {
		return errInvalid
	}
	if err := c.str(); err != nil {
		return err
	}
	if c.space() != ':' {
		return errInvalid
	}
	c.at++
	return c.value(depth)
}

func (c *checker) str() error {
	for c.at++; ; {
		c.at = plainEnd(c.text, c.at)
		switch c.peek() {
		case '"':
			c.at++
			return nil
		case '\\':
			c.at++
			if err := c.escape(); err != nil {
				return err
			}
		default:
			return errInvalid
		}
	}
}

func (c *checker) escape() error {
	switch b := c.peek(); b {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		c.at++
		return nil
	case 'u':
		for range 4 {
			c.at++
			if h := c.peek() | 0x20; !isDigit(c.peek()) && (h < 'a' || h > 'f') {
				return errInvalid
			}
		}
		c.at++
		return nil
	}
	return errInvalid
}

func (c *checker) number() error {
	if c.peek() == '-' {
		c.at++
	}
	if c.peek() == '0' {
		c.at++
	} else if !c.digits() {
		return errInvalid
	}
	if c.peek() == '.' {
		if c.at++; !c.digits() {
			return errInvalid
		}
	}
	if c.peek()|0x20 == 'e' {
		if c.at++; c.peek() == '+' || c.peek() == '-' {
			c.at++
		}
		if !c.digits() {
			return errInvalid
		}
	}
	return nil
}

func (c *checker) digits() bool {
	start := c.at
	for isDigit(c.peek()) {
		c.at++
	}
	return c.at > start
}

func (c *checker) word(w string) error {
	if len(c.text)-c.at < len(w) || string(c.text[c.at:c.at+len(w)]) != w {
		return errInvalid
	}
	c.at += len(w)
	return nil
}

// peek is the byte at hand; 0, which stands nowhere in valid JSON, at the end.
func (c *checker) peek() byte {
	if c.at < len(c.text) {
		return c.text[c.at]
	}
	return 0
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// plainEnd is where the run of a string's plain bytes that starts at i ends: at a quote, a backslash, a control character or the
// text's end.
func plainEnd[T string | []byte](text T, i int) int {
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	for i+8 <= len(text) {
		x := binary.LittleEndian.Uint64([]byte(text[i : i+8]))
		quote, slash := x^(ones*'"'), x^(ones*'\\')
		if ((x-ones*' ')&^x|(quote-ones)&^quote|(slash-ones)&^slash)&highs != 0 {
			break
		}
		i += 8
	}
	for i < len(text) && text[i] >= ' ' && text[i] != '"' && text[i] != '\\' {
		i++
	}
	return i
}
