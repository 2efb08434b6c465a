// Command gen makes the wire model in two steps: trim reads AWS's public service models (botocore's JSON) into small facts
// files without any documentation text, and emit turns the facts into Go types and operation tables.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// Facts is all that Outcrop keeps of one service's model.
type Facts struct {
	Service    string           `json:"service"`
	Package    string           `json:"package"`
	Protocol   string           `json:"protocol"` // rest-json or json
	Signing    string           `json:"signing"`
	Target     string           `json:"target,omitempty"`
	Bearer     bool             `json:"bearer,omitempty"`
	Operations []OperationFacts `json:"-"` // sorted by name
	Shapes     []ShapeFacts     `json:"-"` // sorted by name
}

// OperationFacts is one operation.
type OperationFacts struct {
	Name       string   `json:"name"`
	Method     string   `json:"method"`
	URI        string   `json:"uri"`
	Status     int      `json:"status,omitempty"`
	Input      string   `json:"in,omitempty"`
	Output     string   `json:"out,omitempty"`
	Errors     []string `json:"errors,omitempty"`
	Idempotent bool     `json:"idempotent,omitempty"`
	ReadOnly   bool     `json:"readonly,omitempty"`
}

// ShapeFacts is one shape: a structure with members, or a scalar, list or map with constraints.
type ShapeFacts struct {
	Name      string        `json:"name"`
	Type      string        `json:"type"`
	Min       json.Number   `json:"min,omitempty"`
	Max       json.Number   `json:"max,omitempty"`
	Pattern   string        `json:"pattern,omitempty"`
	Enum      []string      `json:"enum,omitempty"`
	Elem      string        `json:"elem,omitempty"` // of a list, or a map's values
	Key       string        `json:"key,omitempty"`
	Time      string        `json:"time,omitempty"`
	Document  bool          `json:"document,omitempty"`
	Union     bool          `json:"union,omitempty"`
	Stream    bool          `json:"stream,omitempty"`
	Sensitive bool          `json:"sensitive,omitempty"`
	Exception bool          `json:"exception,omitempty"`
	Status    int           `json:"status,omitempty"`
	Payload   string        `json:"payload,omitempty"`
	Members   []MemberFacts `json:"members,omitempty"` // in the model's order
}

// MemberFacts is one member of a structure.
type MemberFacts struct {
	Name     string `json:"name"`
	Shape    string `json:"shape"`
	Required bool   `json:"required,omitempty"`
	In       string `json:"in,omitempty"` // uri, query, header; empty is the body
	As       string `json:"as,omitempty"` // its name there
	Token    bool   `json:"token,omitempty"`
	Payload  bool   `json:"payload,omitempty"` // an event's whole payload
}

// write renders facts with one operation or shape a line, so that a new version of the model reads well as a diff.
func (f *Facts) write() ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	lines := []any{f}
	for i := range f.Operations {
		lines = append(lines, &f.Operations[i])
	}
	for i := range f.Shapes {
		lines = append(lines, &f.Shapes[i])
	}
	for i, line := range lines {
		switch i {
		case 0:
			b.WriteString("[")
		case 1 + len(f.Operations):
			b.WriteString("],[")
		case 1:
			b.WriteString(",[")
		default:
			b.WriteString(",")
		}
		if err := enc.Encode(line); err != nil {
			return nil, err
		}
	}
	b.WriteString("]]\n")
	return b.Bytes(), nil
}

// readFacts reads every facts file of a folder, sorted by file name.
func readFacts(dir string) ([]*Facts, error) {
	names, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil || len(names) == 0 {
		return nil, fmt.Errorf("no facts in %s: %v", dir, err)
	}
	var all []*Facts
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		f := &Facts{}
		dec := json.NewDecoder(bytes.NewReader(text))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&[]any{f, &f.Operations, &f.Shapes}); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		all = append(all, f)
	}
	return all, nil
}
