package policy

import (
	"encoding/json"
	"io"
	"strings"
)

// deepest is how far a policy's JSON may be nested; IAM's grammar needs 5.
const deepest = 8

// object is a JSON object with its members in order: IAM refuses a member given twice, which package json overlooks.
type object struct {
	names  []string
	values map[string]any
}

// tree reads JSON text into objects, []any, strings, bools and json.Numbers.
func tree(text string) (any, error) {
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	v, err := value(d, 0)
	if err != nil {
		return nil, err
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, bad("Syntax errors in policy: there is something after its end.")
	}
	return v, nil
}

func value(d *json.Decoder, depth int) (any, error) {
	t, err := d.Token()
	if err != nil {
		return nil, bad("Syntax errors in policy: it is not JSON.")
	}
	if depth > deepest {
		return nil, bad("Syntax errors in policy: it is nested too deeply.")
	}
	switch t {
	case json.Delim('{'):
		return members(d, depth)
	case json.Delim('['):
		return elements(d, depth)
	}
	return t, nil
}

func members(d *json.Decoder, depth int) (any, error) {
	o := object{values: map[string]any{}}
	for d.More() {
		t, err := d.Token()
		name, ok := t.(string)
		if err != nil || !ok {
			return nil, bad("Syntax errors in policy: it is not JSON.")
		}
		if _, twice := o.values[name]; twice {
			return nil, bad("Syntax errors in policy: %s is given twice.", name)
		}
		if o.values[name], err = value(d, depth+1); err != nil {
			return nil, err
		}
		o.names = append(o.names, name)
	}
	return o, closed(d)
}

func elements(d *json.Decoder, depth int) (any, error) {
	list := []any{}
	for d.More() {
		v, err := value(d, depth+1)
		if err != nil {
			return nil, err
		}
		list = append(list, v)
	}
	return list, closed(d)
}

func closed(d *json.Decoder) error {
	if _, err := d.Token(); err != nil {
		return bad("Syntax errors in policy: it is not JSON.")
	}
	return nil
}

// texts reads a string or a list of strings. Numbers and truths are taken as texts where scalars says so.
func texts(v any, scalars bool) ([]string, bool) {
	list, ok := v.([]any)
	if !ok {
		list = []any{v}
	}
	out := make([]string, 0, len(list))
	for _, one := range list {
		switch x := one.(type) {
		case string:
			out = append(out, x)
		case json.Number:
			out, ok = append(out, x.String()), scalars
			if !ok {
				return nil, false
			}
		case bool:
			text := "false"
			if x {
				text = "true"
			}
			if out = append(out, text); !scalars {
				return nil, false
			}
		default:
			return nil, false
		}
	}
	return out, true
}
