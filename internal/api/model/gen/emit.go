package main

import (
	"bytes"
	"fmt"
	"go/format"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// perFile keeps generated files at a size that tools read gladly.
const perFile = 250

const head = "// Code generated from facts/%s.json by package gen. DO NOT EDIT.\n\n"

// emitAll writes the packages of all services.
func emitAll(facts, dir string) error {
	all, err := readFacts(facts)
	if err != nil {
		return err
	}
	for _, f := range all {
		files, err := f.emit()
		if err != nil {
			return err
		}
		pkg := filepath.Join(dir, f.Package)
		if err := os.RemoveAll(pkg); err != nil {
			return err
		}
		if err := os.MkdirAll(pkg, 0o755); err != nil {
			return err
		}
		for _, name := range slices.Sorted(maps.Keys(files)) {
			if err := os.WriteFile(filepath.Join(pkg, name), files[name], 0o644); err != nil {
				return err
			}
		}
	}
	return nil
}

// emitter writes one service's package.
type emitter struct {
	*Facts
	names  map[string]string // Go names by shape
	shapes map[string]*ShapeFacts
	tabled map[string]bool // shapes that have a row in the service's table
	taken  map[string]bool
}

// emit renders a service: file name to contents.
func (f *Facts) emit() (map[string][]byte, error) {
	e := &emitter{Facts: f, names: f.names(), shapes: map[string]*ShapeFacts{}, tabled: map[string]bool{}, taken: map[string]bool{}}
	for i := range f.Shapes {
		e.shapes[f.Shapes[i].Name] = &f.Shapes[i]
	}
	for _, name := range e.names {
		e.taken[name] = true
	}
	for _, op := range f.Operations {
		e.taken["Op"+op.Name] = true
	}
	e.findTabled()
	files := map[string][]byte{"service.go": e.service(), "operations.go": e.operations(), "shapes.go": e.table()}
	if enums := e.enums(); enums != nil {
		files["enums.go"] = enums
	}
	var structures []*ShapeFacts
	for i := range f.Shapes {
		if s := &f.Shapes[i]; s.Type == "structure" && !s.Document {
			structures = append(structures, s)
		}
	}
	for i, chunk := range slices.Collect(slices.Chunk(structures, perFile)) {
		files[fmt.Sprintf("types_%d.go", i+1)] = e.types(chunk)
	}
	for name, text := range files {
		formatted, err := format.Source(append(fmt.Appendf(nil, head, f.Service), text...))
		if err != nil {
			return nil, fmt.Errorf("%s/%s: %w", f.Package, name, err)
		}
		files[name] = formatted
	}
	return files, nil
}

func (e *emitter) service() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "// Package %s is the model of AWS's service %s: types and operations, generated.\npackage %s\n\n", e.Package, e.Service, e.Package)
	fmt.Fprintf(&b, "import \"outcrop/internal/api/model\"\n\n// Service is %s.\nvar Service = &model.Service{\nName: %q,\n", e.Service, e.Service)
	if e.Protocol == "json" {
		fmt.Fprintf(&b, "Protocol: model.AwsJSON11,\nTarget: %q,\n", e.Target)
	}
	fmt.Fprintf(&b, "Signing: %q,\n", e.Signing)
	if e.Bearer {
		fmt.Fprintf(&b, "Bearer: true,\n")
	}
	fmt.Fprintf(&b, "Shapes: shapes,\nErrors: map[string]model.Error{\n")
	for _, s := range e.Shapes {
		if s.Exception {
			text := s.text()
			if text == "" {
				text = untold
			}
			fmt.Fprintf(&b, "%q: {Status: %d, Message: %q, Type: (*%s)(nil)},\n", s.Name, s.Status, text, e.names[s.Name])
		}
	}
	fmt.Fprintf(&b, "},\n}\n")
	return b.Bytes()
}

func (e *emitter) operations() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "package %s\n\nimport \"outcrop/internal/api/model\"\n\n", e.Package)
	fmt.Fprintf(&b, "// Operations are all operations of the service, by name.\nvar Operations = []*model.Operation{\n")
	for _, op := range e.Operations {
		fmt.Fprintf(&b, "Op%s,\n", op.Name)
	}
	fmt.Fprintf(&b, "}\n\n// The operations.\nvar (\n")
	for _, op := range e.Operations {
		fmt.Fprintf(&b, "Op%s = &model.Operation{\nService: Service,\nName: %q,\n", op.Name, op.Name)
		if e.Protocol != "json" {
			fmt.Fprintf(&b, "Method: %q,\nURI: %q,\n", op.Method, op.URI)
		}
		if op.Status != 0 && op.Status != 200 {
			fmt.Fprintf(&b, "Status: %d,\n", op.Status)
		}
		if op.Errors != nil {
			fmt.Fprintf(&b, "Errors: %#v,\n", op.Errors)
		}
		if op.Idempotent {
			fmt.Fprintf(&b, "Idempotent: true,\n")
		}
		if op.ReadOnly {
			fmt.Fprintf(&b, "ReadOnly: true,\n")
		}
		fmt.Fprintf(&b, "Input: (*%sInput)(nil),\nOutput: (*%sOutput)(nil),\n}\n\n", op.Name, op.Name)
	}
	fmt.Fprintf(&b, ")\n")
	for _, op := range e.Operations { // an operation may have no input or output of its own
		if op.Input == "" {
			fmt.Fprintf(&b, "\n// %sInput is empty.\ntype %sInput struct{}\n", op.Name, op.Name)
		}
		if op.Output == "" {
			fmt.Fprintf(&b, "\n// %sOutput is empty.\ntype %sOutput struct{}\n", op.Name, op.Name)
		}
	}
	return b.Bytes()
}

func (e *emitter) enums() []byte {
	var b bytes.Buffer
	for _, s := range e.Shapes {
		if s.Type != "string" || len(s.Enum) == 0 {
			continue
		}
		name := e.names[s.Name]
		fmt.Fprintf(&b, "// Values of %s.\nconst (\n", name)
		for i, constant := range constants(name, s.Enum, e.taken) {
			fmt.Fprintf(&b, "%s = %q\n", constant, s.Enum[i])
		}
		fmt.Fprintf(&b, ")\n\n")
	}
	if b.Len() == 0 {
		return nil
	}
	return append(fmt.Appendf(nil, "package %s\n\n", e.Package), b.Bytes()...)
}

func (e *emitter) types(shapes []*ShapeFacts) []byte {
	var b bytes.Buffer
	for _, s := range shapes {
		e.structure(&b, s)
	}
	var imports []string
	for pkg, use := range map[string]string{"encoding/json": "json.RawMessage", "iter": "iter.Seq2", "time": "time.Time"} {
		if bytes.Contains(b.Bytes(), []byte(use)) {
			imports = append(imports, fmt.Sprintf("%q\n", pkg))
		}
	}
	slices.Sort(imports)
	text := fmt.Sprintf("package %s\n\n", e.Package)
	if imports != nil {
		text += "import (\n" + strings.Join(imports, "") + ")\n\n"
	}
	return append([]byte(text), b.Bytes()...)
}
