package grammar

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"outcrop/internal/fault"
)

// node is a value of a schema's text, its members in their own order.
type node struct {
	id      int
	path    string // "#/properties/name"
	value   any    // nil, bool, string, json.Number, []*node or []member
	known   bool   // its keywords were looked at
	refusal error  // and this is what was found
}

type member struct {
	name string
	node *node
}

const nestLimit = 200

// document is a schema's text.
type document struct {
	root *node
	all  []*node
	dec  *json.Decoder
}

func parse(text []byte) (*document, error) {
	d := &document{dec: json.NewDecoder(bytes.NewReader(text))}
	d.dec.UseNumber()
	root, err := d.read("#", 0)
	if err != nil || d.dec.More() {
		return nil, &fault.Error{Op: "grammar.Schema", Kind: fault.Invalid, Text: "The schema is not JSON.", Cause: err}
	}
	d.root = root
	return d, nil
}

func (d *document) read(path string, depth int) (*node, error) {
	token, err := d.dec.Token()
	if err != nil {
		return nil, err
	}
	if depth > nestLimit {
		return nil, refuse(path, "is nested too deep")
	}
	n := &node{id: len(d.all), path: path}
	d.all = append(d.all, n)
	switch token {
	case json.Delim('{'):
		members := []member{}
		for d.dec.More() {
			key, err := d.dec.Token()
			if err != nil {
				return nil, err
			}
			name := key.(string)
			inner, err := d.read(path+"/"+escapePointer(name), depth+1)
			if err != nil {
				return nil, err
			}
			members = append(members, member{name, inner})
		}
		n.value = members
		_, err = d.dec.Token()
	case json.Delim('['):
		list := []*node{}
		for d.dec.More() {
			inner, err := d.read(path+"/"+strconv.Itoa(len(list)), depth+1)
			if err != nil {
				return nil, err
			}
			list = append(list, inner)
		}
		n.value = list
		_, err = d.dec.Token()
	default:
		n.value = token
	}
	return n, err
}

func escapePointer(s string) string { return strings.NewReplacer("~", "~0", "/", "~1").Replace(s) }

// get is a member's value; nil where there is none. The last of equal names counts.
func (n *node) get(name string) *node {
	members, _ := n.value.([]member)
	for i := len(members) - 1; i >= 0; i-- {
		if members[i].name == name {
			return members[i].node
		}
	}
	return nil
}

func (n *node) members() []member { m, _ := n.value.([]member); return m }
func (n *node) list() []*node {
	if n == nil {
		return nil
	}
	l, _ := n.value.([]*node)
	return l
}
func (n *node) isObject() bool { _, ok := n.value.([]member); return ok }

func (n *node) is(b bool) bool { return n != nil && n.value == b }

// resolve finds what a $ref names.
func (d *document) resolve(from *node, ref string) (*node, error) {
	pointer, ok := strings.CutPrefix(ref, "#")
	if text, err := url.PathUnescape(pointer); err == nil {
		pointer = text
	}
	if !ok || pointer != "" && pointer[0] != '/' {
		return nil, refuse(from.path, "refers to %q, which is not within the schema", ref)
	}
	at := d.root
	for part := range strings.SplitSeq(strings.TrimPrefix(pointer, "/"), "/") {
		if pointer == "" {
			break
		}
		part = strings.NewReplacer("~1", "/", "~0", "~").Replace(part)
		if list := at.list(); list != nil {
			i, err := strconv.Atoi(part)
			if err != nil || i < 0 || i >= len(list) {
				return nil, refuse(from.path, "refers to %q, which is not there", ref)
			}
			at = list[i]
			continue
		}
		if at = at.get(part); at == nil {
			return nil, refuse(from.path, "refers to %q, which is not there", ref)
		}
	}
	return at, nil
}

// refuse is about the part of the schema at path.
func refuse(path, text string, args ...any) error {
	return fault.New("grammar.Schema", fault.Invalid, "The schema's %s %s.", path, fmt.Sprintf(text, args...))
}

// text is a value as JSON without white space, members in their own order.
func (n *node) text() string {
	var b strings.Builder
	n.write(&b)
	return b.String()
}

func (n *node) write(b *strings.Builder) {
	switch v := n.value.(type) {
	case []member:
		b.WriteByte('{')
		for i, m := range v {
			if i > 0 {
				b.WriteByte(',')
			}
			b.WriteString(quote(m.name))
			b.WriteByte(':')
			m.node.write(b)
		}
		b.WriteByte('}')
	case []*node:
		b.WriteByte('[')
		for i, x := range v {
			if i > 0 {
				b.WriteByte(',')
			}
			x.write(b)
		}
		b.WriteByte(']')
	case string:
		b.WriteString(quote(v))
	case json.Number:
		b.WriteString(v.String())
	case bool:
		b.WriteString(strconv.FormatBool(v))
	default:
		b.WriteString("null")
	}
}

// quote writes a JSON string with no escapes but those that are needed.
func quote(s string) string {
	b := []byte{'"'}
	for _, r := range s {
		b = append(b, escape(r)...)
	}
	return string(append(b, '"'))
}

// escape is a character as it stands in a JSON string.
func escape(r rune) string {
	if i := strings.IndexRune("\"\\\b\f\n\r\t", r); i >= 0 {
		return `\` + `"\bfnrt`[i:i+1]
	}
	if r < 0x20 {
		return fmt.Sprintf(`\u%04x`, r)
	}
	return string(r)
}
