package rules

import (
	"slices"
	"strings"
	"testing"
)

const maxLines = 500

// layer says which packages may be imported from where: the first entry whose prefix fits a package is its layer. Imports
// point inward only.
type layer struct {
	prefix string
	may    []string // prefixes it may import; everyone may import free
}

// free may be imported by everyone.
var free = []string{"internal/fault", "internal/arn"}

var layers = []layer{
	{"internal/fault", nil},
	{"internal/arn", nil},
	{"internal/checksum", nil},
	{"internal/folder", nil},
	{"internal/certificate", []string{"internal/folder"}},
	{"examples", nil},
	{"internal/train/spec", nil},
	{"internal/train/ring", nil},

	// Contracts.
	{"internal/engine/grammar", nil},
	{"internal/engine/native", []string{"internal/engine", "internal/tensor"}},
	{"internal/engine/upstream", []string{"internal/engine"}},
	{"internal/engine/enginetest", []string{"internal/engine", "internal/tensor"}},
	{"internal/engine", nil},
	{"internal/runner/process", []string{"internal/runner"}},
	{"internal/runner/runnertest", []string{"internal/runner"}},
	{"internal/runner", nil},
	{"internal/store/vector", []string{"internal/store", "internal/tensor/kernel"}},
	{"internal/store/object", []string{"internal/store", "internal/checksum"}},
	{"internal/store/sqlite", []string{"internal/store"}},
	{"internal/store/storetest", []string{"internal/store", "internal/checksum"}},
	{"internal/store", nil},

	// What engine and trainer share, and the trainer.
	{"internal/tensor", []string{"internal/tensor"}},
	{"internal/train", []string{"internal/train", "internal/tensor"}},

	{"internal/source", []string{"internal/tensor"}},

	// The domain.
	{"internal/platform", []string{"internal/platform", "internal/store", "internal/engine", "internal/runner", "internal/train/spec"}},

	// The front doors.
	{"internal/api/model", []string{"internal/api/model"}},
	{"internal/api/eventstream", nil},
	{"internal/api/wire", []string{"internal/api/model", "internal/api/eventstream", "internal/platform/access", "internal/store"}},
	{"internal/api/auth", []string{"internal/api/eventstream", "internal/platform/access", "internal/checksum"}},
	{"internal/api/query", []string{"internal/api/wire", "internal/platform/access", "internal/platform/policy"}},
	{"internal/api/body", []string{"internal/engine"}},
	{"internal/api", []string{"internal/api/model", "internal/api/wire", "internal/api/body", "internal/api/query", "internal/platform", "internal/store", "internal/engine", "internal/checksum"}},

	// The command line.
	{"internal/cli", []string{"internal/cli", "internal/platform", "internal/folder", "internal/source", "internal/tensor/card", "examples"}},
	{"internal/rules", nil},
	{"cmd/outcrop", []string{"internal", "examples"}},
	{"test", []string{"internal", "examples", "test/server"}},
	{"bench", []string{"internal", "examples", "test/server", "bench/rig"}},
}

// adapters are named by programs alone, and by tests, which use real parts.
var adapters = []string{"internal/engine/native", "internal/engine/upstream", "internal/runner/process", "internal/store/sqlite", "internal/store/object", "internal/store/vector"}

func TestImportsPointInward(t *testing.T) {
	for _, s := range sources(t) {
		if s.test || strings.HasSuffix(s.dir, "test") {
			continue
		}
		l, ok := layerOf(s.dir)
		if !ok {
			t.Errorf("%s: no layer knows this folder; add it to the rule, with thought", s.path)
			continue
		}
		for _, p := range s.imports() {
			if p == s.dir || under(p, free) {
				continue
			}
			if !under(p, l.may) && !(strings.HasPrefix(s.dir, p+"/") && contract(p)) {
				t.Errorf("%s imports %s: the dependency rule does not allow it", s.path, p)
			}
			if slices.Contains(adapters, p) && !under(s.dir, []string{"cmd", "test", "bench"}) {
				t.Errorf("%s imports the adapter %s: only programs name adapters", s.path, p)
			}
		}
	}
}

// TestFrontDoorsAreApart holds the doors to services from importing one another.
func TestFrontDoorsAreApart(t *testing.T) {
	shared := []string{"internal/api/model", "internal/api/eventstream", "internal/api/wire", "internal/api/body", "internal/api/query"}
	for _, s := range sources(t) {
		if s.test || !strings.HasPrefix(s.dir, "internal/api/") {
			continue
		}
		for _, p := range s.imports() {
			if strings.HasPrefix(p, "internal/api/") && p != s.dir && !under(p, shared) {
				t.Errorf("%s imports %s, another front door", s.path, p)
			}
		}
	}
}

func TestOnePackageComment(t *testing.T) {
	comments, dirs := map[string][]string{}, map[string]bool{}
	for _, s := range sources(t) {
		if s.test {
			continue
		}
		dirs[s.dir] = true
		if s.file.Doc != nil && strings.TrimSpace(s.file.Doc.Text()) != "" {
			comments[s.dir] = append(comments[s.dir], s.path)
		}
	}
	for d := range dirs {
		if n := len(comments[d]); n != 1 {
			t.Errorf("%s has %d package comments, want 1: %v", d, n, comments[d])
		}
	}
}

func TestNoFileIsTooLong(t *testing.T) {
	for _, s := range sources(t) {
		if !s.generated && s.lines > maxLines {
			t.Errorf("%s has %d lines, the limit is %d", s.path, s.lines, maxLines)
		}
	}
}

func TestNoPackageIsCalledNothing(t *testing.T) {
	vague := []string{"util", "utils", "common", "manager", "helper", "helpers", "misc", "base", "lib"}
	for _, s := range sources(t) {
		if slices.Contains(vague, s.file.Name.Name) {
			t.Errorf("%s: package %s says nothing", s.path, s.file.Name.Name)
		}
	}
}

func layerOf(dir string) (layer, bool) {
	for _, l := range layers {
		if under(dir, []string{l.prefix}) {
			return l, true
		}
	}
	return layer{}, false
}

// contract packages may be imported by the folders below them.
func contract(p string) bool {
	return p == "internal/store" || p == "internal/engine" || p == "internal/runner"
}

func under(p string, prefixes []string) bool {
	return slices.ContainsFunc(prefixes, func(x string) bool { return p == x || strings.HasPrefix(p, x+"/") })
}
