package body

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// What families ask of an object: its members in the forms that bodies have.

// string reads a text; an absent one is empty.
func (o *object) string(name string) string {
	if s := o.str(name); s != nil {
		return *s
	}
	return ""
}

// text reads a text that must be there, and not be empty.
func (o *object) text(name string) string {
	o.require(name)
	s := o.str(name)
	if s == nil {
		return ""
	}
	if *s == "" {
		o.empty(name)
	}
	return *s
}

// is reads a flag; an absent one is false.
func (o *object) is(name string) bool {
	f := o.flag(name)
	return f != nil && *f
}

// count reads a number of tokens; an absent one is 0.
func (o *object) count(name string) int {
	if n := o.integer(name, 1, 1<<20); n != nil {
		return *n
	}
	return 0
}

// numberOr reads a number from 0 to most, with the family's default for an absent one.
func (o *object) numberOr(name string, most float64, otherwise float32) *float32 {
	if n := o.number(name, 0, most); n != nil {
		return n
	}
	return &otherwise
}

// penalty reads a number that is taken from logits; an absent one takes nothing.
func (o *object) penalty(name string, least, most float64) float32 {
	if n := o.number(name, least, most); n != nil {
		return *n
	}
	return 0
}

// topK reads how many tokens are sampled from; 0 and -1 are all of them, as engines write it.
func (o *object) topK(name string) *int {
	if k := o.integer(name, -1, 1<<20); k != nil && *k > 0 {
		return k
	}
	return nil
}

// isList tells whether a member is a list, without reading it.
func (o *object) isList(name string) bool { return strings.HasPrefix(string(o.values[name]), "[") }

// list reads a list of objects that has at least one.
func (o *object) list(name string) (out []*object) {
	o.require(name)
	raw := o.take(name)
	if raw == nil {
		return nil
	}
	var list []json.RawMessage
	if json.Unmarshal(raw, &list) != nil {
		o.wrong(name, "JSONArray", raw)
		return nil
	}
	if len(list) == 0 {
		o.fail(name, fmt.Sprintf("%s/%s: expected minimum item count: 1, found: 0", o.path, name))
	}
	for i, raw := range list {
		out = append(out, o.inner(name+"/"+strconv.Itoa(i), raw))
	}
	return out
}

// raw is all of an object.
func (o *object) raw() json.RawMessage {
	for name := range o.values {
		o.asked[name] = true
	}
	return encode(o.values)
}

// child reads an object inside; an absent one is empty.
func (o *object) child(name string) *object {
	raw := o.take(name)
	if raw == nil {
		raw = json.RawMessage("{}")
	}
	return o.inner(name, raw)
}

// inner makes an object of a member's JSON.
func (o *object) inner(name string, raw json.RawMessage) *object {
	c, err := parseObject(raw, o.path+"/"+name)
	if err != nil {
		if *o.err == nil {
			*o.err = err
		}
		c = &object{path: o.path + "/" + name, asked: map[string]bool{}}
	}
	c.err = o.err
	return c
}

// only allows a member with a value that changes nothing; another is a feature that is not there.
func (o *object) only(name string, neutral ...string) {
	raw := o.take(name)
	if raw != nil && !slices.Contains(neutral, string(raw)) {
		o.fail(name, fmt.Sprintf("%s/%s: this model supports no other value than %s", o.path, name, strings.Join(neutral, " or ")))
	}
}

// oneOf reads a text that is one of these; which one changes nothing.
func (o *object) oneOf(name string, values ...string) {
	if s := o.str(name); s != nil && !slices.Contains(values, *s) {
		o.notEnum(name, *s)
	}
}

// never takes a member that may be empty: a feature that is not there.
func (o *object) never(name, what string) {
	if raw := o.take(name); raw != nil && string(raw) != "[]" && string(raw) != "{}" {
		o.unsupported(name, what)
	}
}

// unsupported says what this server's models do not do.
func (o *object) unsupported(name, what string) {
	o.fail(name, fmt.Sprintf("%s/%s: this model doesn't support %s", o.path, name, what))
}

func (o *object) empty(name string) {
	o.fail(name, fmt.Sprintf("%s/%s: expected minLength: 1, actual: 0", o.path, name))
}

func (o *object) notEnum(name, value string) {
	o.fail(name, fmt.Sprintf("%s/%s: %s is not a valid enum value", o.path, name, value))
}

// kinds are what blocks of content may be beside text, as people call it.
var kinds = map[string]string{"image": "images", "image_url": "images", "document": "documents", "file": "documents", "video": "videos", "audio": "audio", "input_audio": "audio",
	"tool_use": "tool use", "tool_result": "tool use", "toolUse": "tool use", "toolResult": "tool use", "thinking": "reasoning content", "redacted_thinking": "reasoning content",
	"reasoningContent": "reasoning content", "search_result": "search results"}

// textOnly checks that a block of content says that it is text, and has one.
func (o *object) textOnly() {
	switch kind := o.string("type"); {
	case kind == "text":
		o.require("text")
	case kinds[kind] != "":
		o.unsupported("type", kinds[kind])
	case kind == "":
		o.require("type")
	default:
		o.notEnum("type", kind)
	}
}
