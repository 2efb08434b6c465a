package train

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"outcrop/internal/fault"
)

// packed is an archive of entries.
func packed(t testing.TB, entries ...tar.Header) []byte {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	out := tar.NewWriter(z)
	for _, h := range entries {
		h.Mode = 0o600
		if err := out.WriteHeader(&h); err != nil {
			t.Fatal(err)
		}
		if _, err := out.Write(bytes.Repeat([]byte("x"), int(h.Size))); err != nil {
			t.Fatal(err)
		}
	}
	out.Close()
	z.Close()
	return b.Bytes()
}

func TestUnpack(t *testing.T) {
	dir := t.TempDir()
	all := packed(t, tar.Header{Name: "./", Typeflag: tar.TypeDir}, tar.Header{Name: "./config.json", Size: 3}, tar.Header{Name: "adapter/a", Size: 5})
	if err := unpack(bytes.NewReader(all), "s3://b/k", dir); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"config.json": "xxx", "adapter/a": "xxxxx"} {
		if got, err := os.ReadFile(filepath.Join(dir, name)); err != nil || string(got) != want {
			t.Errorf("%s holds %q, %v", name, got, err)
		}
	}
	for name, archive := range map[string][]byte{
		"empty": nil, "no archive": []byte("x"), "cut off": all[:len(all)/2], "changed": append(bytes.Clone(all[:len(all)-6]), 1, 2, 3, 4, 5, 6),
		"outside": packed(t, tar.Header{Name: "../a", Size: 1}), "absolute": packed(t, tar.Header{Name: "/a", Size: 1}),
		"a link":             packed(t, tar.Header{Name: "a", Typeflag: tar.TypeSymlink, Linkname: "/etc/passwd"}),
		"a file as a folder": packed(t, tar.Header{Name: "a", Size: 1}, tar.Header{Name: "a/b", Size: 1}),
	} {
		if err := unpack(bytes.NewReader(archive), "s3://b/k", t.TempDir()); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// FuzzUnpack: whatever an archive is, nothing is written outside the folder.
func FuzzUnpack(f *testing.F) {
	f.Add(packed(f, tar.Header{Name: "a/b", Size: 3}))
	f.Add(packed(f, tar.Header{Name: "../a", Size: 3}))
	f.Add([]byte("x"))
	f.Fuzz(func(t *testing.T, archive []byte) {
		root := t.TempDir()
		dir := filepath.Join(root, "in")
		unpack(bytes.NewReader(archive), "s3://b/k", dir)
		filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
			if !e.IsDir() && !filepath.IsLocal(path[len(root)+1:]) || filepath.Dir(path) == root && path != dir {
				t.Errorf("%s was written", path)
			}
			return nil
		})
	})
}
