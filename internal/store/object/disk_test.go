package object_test

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/store"
	"outcrop/internal/store/object"
	"outcrop/internal/store/sqlite"
	"outcrop/internal/store/storetest"
)

var box = store.Bucket{Scope: arn.Scope{Account: "111111111111", Region: "us-east-1"}, Name: "box"}

func openRecords(t testing.TB, dir string) *sqlite.Records {
	t.Helper()
	r, err := sqlite.Open(t.Context(), filepath.Join(dir, "records.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	return r
}

func openDisk(t testing.TB, dir string, records store.Records, fs object.FS) *object.Disk {
	t.Helper()
	d, err := object.Open(filepath.Join(dir, "objects"), records, time.Now, arn.NewSource(nil), fs)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestObjects(t *testing.T) {
	storetest.Objects(t, func(t *testing.T) storetest.ObjectStore {
		dir := t.TempDir()
		return openDisk(t, dir, openRecords(t, dir), nil)
	})
}

func put(t testing.TB, d *object.Disk, key, text string) {
	t.Helper()
	if _, err := d.Put(t.Context(), box, key, store.ObjectMeta{}, strings.NewReader(text), nil); err != nil {
		t.Fatal(err)
	}
}

func get(t testing.TB, d *object.Disk, key string) string {
	t.Helper()
	_, body, err := d.Get(t.Context(), box, key)
	if err != nil {
		t.Fatal(err)
	}
	defer body.Close()
	b, err := io.ReadAll(body)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// files are the names in the folder of contents.
func files(t testing.TB, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(filepath.Join(dir, "objects"))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

func TestNothingIsLeftBehind(t *testing.T) {
	dir := t.TempDir()
	d := openDisk(t, dir, openRecords(t, dir), nil)
	if err := d.CreateBucket(t.Context(), box); err != nil {
		t.Fatal(err)
	}
	put(t, d, "k", "one")
	put(t, d, "k", "two")
	if n := len(files(t, dir)); n != 1 {
		t.Fatalf("%d files for one object", n)
	}
	id, err := d.CreateUpload(t.Context(), box, "u", store.ObjectMeta{})
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if _, err := d.PutPart(t.Context(), box, "u", id, 1, strings.NewReader("part"), nil); err != nil {
			t.Fatal(err)
		}
	}
	if err := d.AbortUpload(t.Context(), box, "u", id); err != nil {
		t.Fatal(err)
	}
	if err := d.Delete(t.Context(), box, "k"); err != nil {
		t.Fatal(err)
	}
	if left := files(t, dir); len(left) != 0 {
		t.Fatalf("left: %v", left)
	}
}

// Sweep may run while an object is written: it takes neither the temporary file nor the finished one.
func TestSweepLeavesWritersAlone(t *testing.T) {
	dir := t.TempDir()
	d := openDisk(t, dir, openRecords(t, dir), nil)
	if err := d.CreateBucket(t.Context(), box); err != nil {
		t.Fatal(err)
	}
	put(t, d, "old", "old")
	for _, name := range []string{"orphan", "tmp-orphan"} {
		if err := os.WriteFile(filepath.Join(dir, "objects", name), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	sweep := func() int {
		n, err := d.Sweep(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	removed := 0
	r := io.MultiReader(strings.NewReader("new"), bytes.NewReader(nil), sweeper(func() { removed += sweep() }))
	if _, err := d.Put(t.Context(), box, "new", store.ObjectMeta{}, r, func() error { removed += sweep(); return nil }); err != nil {
		t.Fatal(err)
	}
	removed += sweep()
	if removed != 2 || get(t, d, "new") != "new" || get(t, d, "old") != "old" || len(files(t, dir)) != 2 {
		t.Fatalf("removed %d, left %v", removed, files(t, dir))
	}
}

type sweeper func()

func (s sweeper) Read([]byte) (int, error) { s(); return 0, io.EOF }
