package native

import (
	"encoding/base64"
	"encoding/json"
	"io"
	"slices"
	"strings"

	"outcrop/internal/engine"
)

// callSplitter tells calls from text as an answer comes in.
type callSplitter struct {
	format   *callFormat
	controls []int32 // triggers that are control tokens, which have no text
	random   io.Reader

	search stopper
	begun  string // the beginning, while it may become a trigger
	past   bool   // it was none

	calling bool
	head    string // what was read before the arguments
	inside  bool   // the arguments
	depth   int
	quoted  bool
	escaped bool
	count   int // calls that have begun
}

// add takes more text and gives what is certain of it: text, or parts of calls.
func (c *callSplitter) add(id int32, text string) (certain string, parts []engine.CallPart) {
	switch {
	case c.calling:
	case slices.Contains(c.controls, id) && (!c.format.first || c.begun == "" && !c.past):
		certain, text = c.search.rest(), ""
		c.calling = true
	default:
		certain, text = c.find(text)
	}
	if c.calling {
		parts = c.read(text)
	}
	return certain, parts
}

// find looks for a trigger in text, and gives what is certain to be before it and what comes after.
func (c *callSplitter) find(text string) (before, after string) {
	trigger := c.format.triggers[0]
	if !c.format.first {
		before, met := c.search.add(text)
		c.calling = met != ""
		if c.calling {
			after = c.search.rest()
		}
		return before, after
	}
	if c.past || text == "" {
		return text, ""
	}
	c.begun += text
	switch {
	case strings.HasPrefix(c.begun, trigger):
		c.calling = true
		return "", c.begun
	case strings.HasPrefix(trigger, c.begun):
		return "", ""
	}
	c.past = true
	return c.begun, ""
}

// rest is the text that was held back when no more comes.
func (c *callSplitter) rest() string {
	text := c.search.rest()
	if !c.calling && !c.past {
		text += c.begun
	}
	return text
}

// read takes the text of calls.
func (c *callSplitter) read(text string) (parts []engine.CallPart) {
	for text != "" {
		if !c.inside {
			c.head += text
			name, rest, ok := c.format.name(c.head)
			if !ok {
				break
			}
			c.head, c.inside, text = "", true, rest
			c.count++
			parts = append(parts, engine.CallPart{Index: c.count - 1, ID: newCallID(c.random), Name: name})
		}
		n := c.scan(text)
		parts = append(parts, engine.CallPart{Index: c.count - 1, Arguments: text[:n]})
		text = text[n:]
	}
	return parts
}

// scan tells how many bytes of text belong to the arguments.
func (c *callSplitter) scan(text string) int {
	for i := range len(text) {
		switch b := text[i]; {
		case c.escaped:
			c.escaped = false
		case c.quoted:
			c.escaped, c.quoted = b == '\\', b != '"'
		case b == '"':
			c.quoted = true
		case b == '{' || b == '[':
			c.depth++
		case b == '}' || b == ']':
			if c.depth--; c.depth == 0 {
				c.inside = false
				return i + 1
			}
		}
	}
	return len(text)
}

// name finds the tool's name in what comes before its arguments. It is not ok where the arguments have not begun.
func (f *callFormat) name(head string) (name, rest string, ok bool) {
	m := f.head.FindStringSubmatchIndex(head)
	if m == nil || m[1] == len(head) || head[m[1]] != '{' {
		return "", "", false
	}
	name = head[m[2]:m[3]]
	if f.arguments != "" {
		_ = json.Unmarshal([]byte(name), &name) // the pattern is that of a JSON string
	}
	return name, head[m[1]:], true
}

// newCallID is an id as Bedrock's are.
func newCallID(random io.Reader) string {
	var b [16]byte
	_, _ = io.ReadFull(random, b[:]) // crypto/rand never fails
	return "tooluse_" + base64.RawURLEncoding.EncodeToString(b[:])
}
