package rules

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const module = "outcrop"

// source is one Go file of the repository.
type source struct {
	path      string // from the root, with slashes
	dir       string
	test      bool
	generated bool
	lines     int
	file      *ast.File
}

// sources reads every Go file of the module; nested modules are not part of it.
func sources(t *testing.T) []source {
	t.Helper()
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	var all []source
	err = filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && p != root {
			if _, err := os.Stat(filepath.Join(p, "go.mod")); err == nil || strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata" {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(p, ".go") {
			return nil
		}
		text, err := os.ReadFile(p)
		if err != nil {
			return err
		}
		f, err := parser.ParseFile(token.NewFileSet(), p, text, parser.ImportsOnly|parser.ParseComments)
		if err != nil {
			return err
		}
		rel, _ := filepath.Rel(root, p)
		rel = filepath.ToSlash(rel)
		all = append(all, source{path: rel, dir: filepath.ToSlash(filepath.Dir(rel)), test: strings.HasSuffix(p, "_test.go"),
			generated: ast.IsGenerated(f), lines: bytes.Count(text, []byte("\n")), file: f})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 50 {
		t.Fatalf("only %d files found: is the root right?", len(all))
	}
	return all
}

// imports are the packages of this module that a file imports, from the root.
func (s source) imports() []string {
	var out []string
	for _, i := range s.file.Imports {
		if p, ok := strings.CutPrefix(strings.Trim(i.Path.Value, `"`), module+"/"); ok {
			out = append(out, p)
		}
	}
	return out
}
