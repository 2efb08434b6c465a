package main

import (
	"bytes"
	"fmt"
	"strings"
)

// untold is the member for an error's text that CloudWatch Logs sends although its model has none.
const untold = "message"

// text is the name of an error's member for its text; empty for none.
func (s *ShapeFacts) text() string {
	for _, m := range s.Members {
		if strings.EqualFold(m.Name, untold) {
			return m.Name
		}
	}
	return ""
}

// structure writes one Go struct with its bindings in tags.
func (e *emitter) structure(b *bytes.Buffer, s *ShapeFacts) {
	fmt.Fprintf(b, "// %s is AWS's %s.\ntype %s struct {\n", e.names[s.Name], s.Name, e.names[s.Name])
	if s.Union {
		fmt.Fprintf(b, "_ struct{} `api:\"union\"`\n")
	}
	if s.Stream {
		var exceptions []string
		for _, m := range s.Members {
			if e.shapes[m.Shape].Exception {
				exceptions = append(exceptions, m.Name)
			}
		}
		fmt.Fprintf(b, "_ struct{} `api:\"events,exceptions=%s\"`\n", strings.Join(exceptions, " "))
	}
	for _, m := range s.Members {
		target := e.shapes[m.Shape]
		if target.Exception {
			continue // a handler gives an error; it is no event of its own
		}
		name := m.Name
		if target.Stream {
			name = "-"
		} else {
			name += ",omitzero" // not omitempty: what is empty was sent so, and is described back so
		}
		fmt.Fprintf(b, "%s %s `json:%q%s`\n", upperFirst(m.Name), e.fieldType(m.Shape), name, e.tag(s, m))
	}
	if s.Exception && s.text() == "" {
		fmt.Fprintf(b, "%s *string `json:\"%s,omitempty\"`\n", upperFirst(untold), untold)
	}
	fmt.Fprintf(b, "}\n\n")
}

// tag lists a member's bindings, as package model documents them.
func (e *emitter) tag(s *ShapeFacts, m MemberFacts) string {
	var parts []string
	if e.tabled[m.Shape] {
		parts = append(parts, "shape="+m.Shape)
	}
	if m.In != "" {
		parts = append(parts, m.In+"="+m.As)
	}
	if m.Payload || s.Payload == m.Name {
		parts = append(parts, "payload")
	}
	if m.Required {
		parts = append(parts, "required")
	}
	if m.Token {
		parts = append(parts, "token")
	}
	if parts == nil {
		return ""
	}
	return fmt.Sprintf(" api:%q", strings.Join(parts, ","))
}

var scalars = map[string]string{"string": "string", "boolean": "bool", "integer": "int32", "long": "int64", "float": "float32",
	"double": "float64", "timestamp": "time.Time"}

// fieldType is a member's Go type: scalars and structures are pointers, so that absence shows.
func (e *emitter) fieldType(shape string) string {
	s := e.shapes[shape]
	switch {
	case s.Stream:
		return "iter.Seq2[" + e.names[shape] + ", error]"
	case s.Type == "blob", s.Document, s.Type == "list", s.Type == "map":
		return e.elemType(shape)
	}
	return "*" + e.elemType(shape)
}

// elemType is the Go type of a value that is always there: an element of a list or map.
func (e *emitter) elemType(shape string) string {
	s := e.shapes[shape]
	switch {
	case s == nil:
		panic("no shape " + shape)
	case s.Document:
		return "json.RawMessage"
	case s.Type == "blob":
		return "[]byte"
	case s.Type == "list":
		return "[]" + e.elemType(s.Elem)
	case s.Type == "map":
		return "map[string]" + e.elemType(s.Elem)
	case s.Type == "structure":
		return e.names[shape]
	}
	if scalars[s.Type] == "" {
		panic("no Go type for " + s.Type)
	}
	return scalars[s.Type]
}

// findTabled marks the shapes that constrain something, themselves or through their elements.
func (e *emitter) findTabled() {
	for changed := true; changed; {
		changed = false
		for _, s := range e.Shapes {
			if s.Type == "structure" || e.tabled[s.Name] {
				continue
			}
			if row(&s) != "" || e.tabled[s.Elem] || e.tabled[s.Key] {
				e.tabled[s.Name], changed = true, true
			}
		}
	}
}

// table writes the service's constrained shapes.
func (e *emitter) table() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "package %s\n\nimport \"outcrop/internal/api/model\"\n\nvar shapes = map[string]model.Shape{\n", e.Package)
	for _, s := range e.Shapes {
		if !e.tabled[s.Name] {
			continue
		}
		text := row(&s)
		if e.tabled[s.Elem] {
			text += fmt.Sprintf("Elem: %q,", s.Elem)
		}
		if e.tabled[s.Key] {
			text += fmt.Sprintf("Key: %q,", s.Key)
		}
		fmt.Fprintf(&b, "%q: {%s},\n", s.Name, strings.TrimSuffix(text, ","))
	}
	fmt.Fprintf(&b, "}\n")
	return b.Bytes()
}

// row is a shape's own constraints as fields of model.Shape.
func row(s *ShapeFacts) string {
	var b strings.Builder
	if s.Min != "" || s.Max != "" {
		field := "Range"
		switch s.Type {
		case "string", "list", "map", "blob":
			field = "Len"
		}
		fmt.Fprintf(&b, "%s: \"%s:%s\",", field, s.Min, s.Max)
	}
	if s.Pattern != "" {
		fmt.Fprintf(&b, "Pattern: %q,", s.Pattern)
	}
	if s.Enum != nil {
		fmt.Fprintf(&b, "Enum: %#v,", s.Enum)
	}
	if s.Time == "iso8601" {
		b.WriteString("ISO: true,")
	}
	if s.Sensitive {
		b.WriteString("Sensitive: true,")
	}
	return b.String()
}
