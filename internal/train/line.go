package train

import (
	"encoding/json"
	"fmt"
	"strings"
)

// blocks joins the texts of a list of content blocks, as Converse does.
func blocks(o map[string]json.RawMessage, path, name string) (string, error) {
	items, err := list(o, path, name)
	if err != nil {
		return "", err
	}
	texts := make([]string, len(items))
	for i, raw := range items {
		at := fmt.Sprintf("%s%s.%d", path, name, i)
		block, err := readObject(at, raw)
		if err != nil {
			return "", err
		}
		for member := range block {
			if member != "text" && (member != "type" || string(block["type"]) != `"text"`) {
				return "", fmt.Errorf("%s.%s is not supported: only text is", at, member)
			}
		}
		if texts[i], err = text(block, at+".", "text"); err != nil {
			return "", err
		}
	}
	return strings.Join(texts, "\n"), nil
}

// readObject reads a JSON object, whose members' names must be written exactly so.
func readObject(path string, raw []byte) (map[string]json.RawMessage, error) {
	if path == "" {
		path = "the line"
	}
	var o map[string]json.RawMessage
	if err := json.Unmarshal(raw, &o); err != nil || o == nil {
		return nil, fmt.Errorf("%s is not a JSON object", path)
	}
	return o, nil
}

func text(o map[string]json.RawMessage, path, name string) (string, error) {
	raw, ok := o[name]
	if !ok {
		return "", fmt.Errorf("%s%s is missing", path, name)
	}
	var s *string
	if err := json.Unmarshal(raw, &s); err != nil || s == nil {
		return "", fmt.Errorf("%s%s is not a string", path, name)
	}
	if strings.TrimSpace(*s) == "" {
		return "", fmt.Errorf("%s%s is empty", path, name)
	}
	return *s, nil
}

func list(o map[string]json.RawMessage, path, name string) ([]json.RawMessage, error) {
	raw, ok := o[name]
	if !ok {
		return nil, fmt.Errorf("%s%s is missing", path, name)
	}
	var l []json.RawMessage
	if err := json.Unmarshal(raw, &l); err != nil || l == nil {
		return nil, fmt.Errorf("%s%s is not a list", path, name)
	}
	if len(l) == 0 {
		return nil, fmt.Errorf("%s%s is empty", path, name)
	}
	return l, nil
}
