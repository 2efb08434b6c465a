package body

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
)

// object reads a JSON object strictly: a member that nobody asked for is an error, like one of the wrong type. The first error
// sticks. A null member counts as absent.
type object struct {
	path   string // "#", "#/parameters"
	values map[string]json.RawMessage
	asked  map[string]bool
	err    *error // shared with the objects inside
}

func parseObject(raw []byte, path string) (*object, error) {
	o := &object{path: path, values: map[string]json.RawMessage{}, asked: map[string]bool{}, err: new(error)}
	if !json.Valid(raw) {
		return nil, malformed("body", "the body is not valid JSON")
	}
	d := json.NewDecoder(bytes.NewReader(raw))
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return nil, malformed("body", fmt.Sprintf("%s: expected type: JSONObject, found: %s", path, kindOf(bytes.TrimSpace(raw))))
	}
	for d.More() {
		name, err := d.Token()
		var value json.RawMessage
		if err == nil {
			err = d.Decode(&value)
		}
		key, _ := name.(string)
		if err != nil && err != io.EOF {
			return nil, malformed("body", "the body is not valid JSON")
		}
		if _, twice := o.values[key]; twice {
			return nil, malformed(key, fmt.Sprintf("%s: duplicate key [%s]", path, key))
		}
		o.values[key] = value
	}
	return o, nil
}

func (o *object) has(name string) bool {
	v, ok := o.values[name]
	return ok && string(v) != "null"
}

func (o *object) hasAny(names []string) bool { return slices.ContainsFunc(names, o.has) }

// take gives a member's JSON, nil when it is absent.
func (o *object) take(name string) json.RawMessage {
	o.asked[name] = true
	if !o.has(name) {
		return nil
	}
	return o.values[name]
}

// require makes an absent member an error.
func (o *object) require(name string) {
	if !o.has(name) {
		o.fail(name, fmt.Sprintf("%s: required key [%s] not found", o.path, name))
	}
}

func (o *object) fail(member, text string) {
	if *o.err == nil {
		*o.err = malformed(member, text)
	}
}

// wrong reports a member of the wrong type.
func (o *object) wrong(name, want string, raw json.RawMessage) {
	o.fail(name, fmt.Sprintf("%s/%s: expected type: %s, found: %s", o.path, name, want, kindOf(raw)))
}

func (o *object) str(name string) *string {
	raw := o.take(name)
	if raw == nil {
		return nil
	}
	var s string
	if json.Unmarshal(raw, &s) != nil {
		o.wrong(name, "String", raw)
		return nil
	}
	return &s
}

func (o *object) flag(name string) *bool {
	raw := o.take(name)
	if raw == nil {
		return nil
	}
	var b bool
	if json.Unmarshal(raw, &b) != nil {
		o.wrong(name, "Boolean", raw)
		return nil
	}
	return &b
}

func (o *object) number(name string, least, most float64) *float32 {
	raw := o.take(name)
	if raw == nil {
		return nil
	}
	var f float64
	if json.Unmarshal(raw, &f) != nil {
		o.wrong(name, "Number", raw)
		return nil
	}
	o.within(name, string(raw), f < least, f > most, least, most)
	return new(float32(f))
}

func (o *object) integer(name string, least, most int64) *int {
	raw := o.take(name)
	if raw == nil {
		return nil
	}
	n, err := strconv.ParseInt(string(raw), 10, 64)
	if err != nil {
		o.wrong(name, "Integer", raw)
		return nil
	}
	o.within(name, string(raw), n < least, n > most, float64(least), float64(most))
	return new(int(n))
}

func (o *object) within(name, value string, under, over bool, least, most float64) {
	switch format := strconv.FormatFloat; {
	case under:
		o.fail(name, fmt.Sprintf("%s/%s: %s is not greater or equal to %s", o.path, name, value, format(least, 'f', -1, 64)))
	case over:
		o.fail(name, fmt.Sprintf("%s/%s: %s is not less or equal to %s", o.path, name, value, format(most, 'f', -1, 64)))
	}
}

// seed is any integer: what it is does not matter, that it is the same does.
func (o *object) seed(name string) *uint64 {
	raw := o.take(name)
	if raw == nil {
		return nil
	}
	if n, err := strconv.ParseUint(string(raw), 10, 64); err == nil {
		return &n
	}
	n, err := strconv.ParseInt(string(raw), 10, 64)
	if err != nil {
		o.wrong(name, "Integer", raw)
		return nil
	}
	return new(uint64(n))
}

// strs reads a string or a list of them.
func (o *object) strs(name string) []string {
	raw := o.take(name)
	if raw == nil {
		return nil
	}
	var one string
	if json.Unmarshal(raw, &one) == nil {
		return []string{one}
	}
	var many []*string
	if json.Unmarshal(raw, &many) != nil || slices.Contains(many, nil) {
		o.wrong(name, "JSONArray of String", raw)
		return nil
	}
	out := make([]string, len(many))
	for i, s := range many {
		out[i] = *s
	}
	return out
}

// done reports the first error, or members that nobody asked for.
func (o *object) done() error {
	for _, name := range slices.Sorted(maps.Keys(o.values)) {
		if !o.asked[name] {
			o.fail(name, fmt.Sprintf("%s: extraneous key [%s] is not permitted", o.path, name))
		}
	}
	return *o.err
}

// kindOf names the type of a JSON value as AWS's messages do.
func kindOf(raw []byte) string {
	if len(raw) == 0 {
		return "Null"
	}
	switch c := raw[0]; {
	case c == '{':
		return "JSONObject"
	case c == '[':
		return "JSONArray"
	case c == '"':
		return "String"
	case c == 't' || c == 'f':
		return "Boolean"
	case c == 'n':
		return "Null"
	default:
		return "Number"
	}
}
