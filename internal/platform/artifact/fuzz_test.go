package artifact

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"

	"outcrop/internal/fault"
)

// FuzzUntar: whatever the bytes are, nothing is written beside the folder, and what fails leaves nothing.
func FuzzUntar(f *testing.F) {
	for _, h := range []tar.Header{
		{Name: "a/config.json", Typeflag: tar.TypeReg},
		{Name: "../evil", Typeflag: tar.TypeReg},
		{Name: "a/", Typeflag: tar.TypeDir},
		{Name: "l", Typeflag: tar.TypeSymlink, Linkname: "/etc"},
	} {
		var b bytes.Buffer
		w := tar.NewWriter(&b)
		if err := w.WriteHeader(&h); err != nil {
			f.Fatal(err)
		}
		w.Close()
		f.Add(b.Bytes())
	}
	limits := Limits{Files: 16, Bytes: 1 << 20}
	f.Fuzz(func(t *testing.T, content []byte) {
		var z bytes.Buffer // the fuzzer looks for tar's weak spots, not gzip's
		zip := gzip.NewWriter(&z)
		zip.Write(content)
		zip.Close()
		parent := t.TempDir()
		err := whole(filepath.Join(parent, "in", "m"), func(to *target) error { return damaged(untar(&z, to, limits, "s3://b/k"), "s3://b/k") })
		if k := fault.KindOf(err); err != nil && k != fault.Invalid && k != fault.TooLarge {
			t.Errorf("kind %v: %v", k, err)
		}
		filepath.WalkDir(parent, func(p string, d fs.DirEntry, walkErr error) error {
			rel, _ := filepath.Rel(parent, p)
			if walkErr == nil && !d.IsDir() && (err != nil || !strings.HasPrefix(filepath.ToSlash(rel), "in/m/")) {
				t.Errorf("%s was written (%v)", rel, err)
			}
			return walkErr
		})
	})
}
