package catalog_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/engine/native"
	"outcrop/internal/fault"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/store"
	"outcrop/internal/store/object"
	"outcrop/internal/store/sqlite"
)

var scope = arn.Scope{Account: "123456789012", Region: "us-east-1"}

type world struct {
	*catalog.Catalog
	records *sqlite.Records
	objects *object.Disk
	dir     string
}

func start(t *testing.T) *world {
	t.Helper()
	w := &world{dir: t.TempDir()}
	var err error
	if w.records, err = sqlite.Open(t.Context(), filepath.Join(w.dir, "db")); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { w.records.Close() })
	if w.objects, err = object.Open(filepath.Join(w.dir, "objects"), w.records, time.Now, arn.NewSource(nil), nil); err != nil {
		t.Fatal(err)
	}
	w.Catalog = catalog.New(w.records, w.objects, native.New(native.Options{KVBytes: 1 << 20}), time.Now, arn.NewSource(nil), w.dir)
	return w
}

func tiny(t *testing.T, seed uint64) string {
	t.Helper()
	path, err := enginetest.TinyText(t.TempDir(), seed)
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// files counts what the catalog has stored, as objects and on the disk.
func (w *world) files(t *testing.T) (objects, folders int) {
	t.Helper()
	page, err := w.objects.List(t.Context(), store.Bucket{Scope: scope, Name: catalog.Bucket}, store.ObjectQuery{})
	if err != nil && !fault.Is(err, fault.NotFound) {
		t.Fatal(err)
	}
	dirs, err := filepath.Glob(filepath.Join(w.dir, "models", "*", "*", "*"))
	if err != nil {
		t.Fatal(err)
	}
	return len(page.Objects), len(dirs)
}

func TestAddGGUF(t *testing.T) {
	w := start(t)
	m, err := w.Add(t.Context(), scope, catalog.AddInput{ID: "outcrop.tiny", Path: tiny(t, 1), License: "Apache-2.0"})
	if err != nil {
		t.Fatal(err)
	}
	if m.ARN != "arn:aws:bedrock:us-east-1::foundation-model/outcrop.tiny" || m.Name != "tiny" || m.Provider != "outcrop" || m.URI != "s3://outcrop-models/outcrop.tiny/" ||
		m.License != "Apache-2.0" || !m.Info.Text || m.Info.ContextWindow == 0 || m.Imported {
		t.Errorf("%+v", m)
	}
	for _, id := range []string{"outcrop.tiny", string(m.ARN)} {
		got, err := w.Resolve(t.Context(), scope, id)
		if err != nil || got.Path != m.Path {
			t.Errorf("%s: %+v, %v", id, got, err)
		}
	}
	if _, err := w.Get(t.Context(), arn.Scope{Account: "210987654321", Region: "us-east-1"}, "outcrop.tiny"); !fault.Is(err, fault.NotFound) {
		t.Errorf("another account sees it: %v", err)
	}
	if _, err := w.Add(t.Context(), scope, catalog.AddInput{ID: "outcrop.tiny", Path: tiny(t, 1)}); err != nil {
		t.Errorf("the same again: %v", err)
	}
	if _, err := w.Add(t.Context(), scope, catalog.AddInput{ID: "outcrop.tiny", Path: tiny(t, 2)}); !fault.Is(err, fault.Exists) {
		t.Errorf("another of that id: %v", err)
	}
	if objects, folders := w.files(t); objects != 1 || folders != 1 {
		t.Errorf("%d objects, %d folders", objects, folders)
	}
	if _, err := w.Remove(t.Context(), scope, "outcrop.tiny"); err != nil {
		t.Fatal(err)
	}
	if objects, folders := w.files(t); objects != 0 || folders != 0 {
		t.Errorf("left behind: %d objects, %d folders", objects, folders)
	}
	if list, err := w.List(t.Context(), scope); err != nil || len(list) != 0 {
		t.Errorf("%+v, %v", list, err)
	}
}

func TestAddFolder(t *testing.T) {
	w := start(t)
	dir := t.TempDir()
	if err := enginetest.TinyTextFolder(dir, 1); err != nil {
		t.Fatal(err)
	}
	for _, extra := range []string{".git", "pytorch_model.bin", "README.md"} {
		if err := os.WriteFile(filepath.Join(dir, extra), []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	m, err := w.Add(t.Context(), scope, catalog.AddInput{ID: "acme.tiny:1", Path: dir, Note: "ours"})
	if err != nil || m.Note != "ours" || m.Name != "tiny:1" {
		t.Fatalf("%+v, %v", m, err)
	}
	for file, want := range map[string]bool{"config.json": true, "model.safetensors": true, "README.md": true, "pytorch_model.bin": false, ".git": false} {
		if _, err := os.Stat(filepath.Join(m.Path, file)); (err == nil) != want {
			t.Errorf("%s is there: %v, want %v", file, err == nil, want)
		}
	}
}

func TestAddRefusesAndCleansUp(t *testing.T) {
	w := start(t)
	good := tiny(t, 1)
	for _, id := range []string{"", "tiny", "Outcrop.tiny", "outcrop.", "outcrop.x", "outcrop.tiny_1", "outcrop." + strings.Repeat("x", 21), "outcrop.tiny/1", "a.b.c", "outcrop.tiny:"} {
		if _, err := w.Add(t.Context(), scope, catalog.AddInput{ID: id, Path: good}); !fault.Is(err, fault.Invalid) {
			t.Errorf("%q: %v", id, err)
		}
	}
	text, err := os.ReadFile(good)
	if err != nil {
		t.Fatal(err)
	}
	cut := filepath.Join(t.TempDir(), "cut.gguf")
	if err := os.WriteFile(cut, text[:len(text)/2], 0o600); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{cut, filepath.Join(t.TempDir(), "none"), t.TempDir()} {
		_, err := w.Add(t.Context(), scope, catalog.AddInput{ID: "outcrop.bad", Path: path})
		if !fault.Is(err, fault.Invalid) || fault.Public(err) == "" {
			t.Errorf("%s: %v", path, err)
		}
	}
	if objects, folders := w.files(t); objects != 0 || folders != 0 {
		t.Errorf("left behind: %d objects, %d folders", objects, folders)
	}
	if _, err := w.Add(t.Context(), scope, catalog.AddInput{ID: "outcrop.bad", Path: good}); err != nil {
		t.Errorf("a good one after a bad one: %v", err)
	}
}

func TestAddAfterACrash(t *testing.T) {
	w := start(t)
	m, err := w.Add(t.Context(), scope, catalog.AddInput{ID: "outcrop.tiny", Path: tiny(t, 1)})
	if err != nil {
		t.Fatal(err)
	}
	// As if it had been killed before its transaction: files, and no record.
	err = w.records.Update(t.Context(), func(tx store.Tx) error {
		return tx.Delete(store.Key{Scope: scope, Kind: "base-model", ID: "outcrop.tiny"})
	})
	if err != nil {
		t.Fatal(err)
	}
	other := tiny(t, 2)
	if _, err := w.Add(t.Context(), scope, catalog.AddInput{ID: "outcrop.tiny", Path: other}); err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile(other)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(filepath.Join(m.Path, filepath.Base(other)))
	if err != nil || string(got) != string(want) {
		t.Errorf("the engine still sees the files of before: %v", err)
	}
}

func TestResolve(t *testing.T) {
	w := start(t)
	for id, kind := range map[string]fault.Kind{
		"outcrop.none": fault.NotFound, "NOPE": fault.Invalid, "us.outcrop.tiny": fault.Invalid, "": fault.Invalid,
		"arn:aws:s3:::x": fault.Invalid,
		"arn:aws:bedrock:us-east-1:123456789012:imported-model/abcdefghijkl": fault.NotFound,
		"arn:aws:bedrock:us-east-1:123456789012:inference-profile/x":         fault.NotFound,
		"arn:aws:bedrock:eu-west-1::foundation-model/outcrop.tiny":           fault.NotFound,
	} {
		if _, err := w.Resolve(t.Context(), scope, id); !fault.Is(err, kind) {
			t.Errorf("%q: %v, want %v", id, err, kind)
		}
	}
}

func TestSweepKeepsWhatIsUsed(t *testing.T) {
	w := start(t)
	err := w.records.Update(t.Context(), func(tx store.Tx) error {
		return w.PutImported(tx, scope, catalog.Model{ID: "kept00000000", Name: "kept"}, time.Now())
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range []string{"kept00000000", "running00000", "running00000.partial", "gone00000000", "gone00000000.partial"} {
		if err := os.MkdirAll(w.ImportedPath(scope, id), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	err = w.SweepImported(t.Context(), func(_ store.Tx, _ arn.Scope, id string) (bool, error) { return id == "running00000", nil })
	if err != nil {
		t.Fatal(err)
	}
	left, err := filepath.Glob(filepath.Join(w.dir, "imported", "*", "*", "*"))
	if err != nil || len(left) != 3 || strings.Contains(strings.Join(left, " "), "gone") {
		t.Errorf("left %v, %v", left, err)
	}
}
