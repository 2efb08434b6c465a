package artifact_test

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/artifact"
	"outcrop/internal/store"
	"outcrop/internal/store/object"
	"outcrop/internal/store/sqlite"
)

var scope = arn.Scope{Account: "123456789012", Region: "us-east-1"}

// openStore is an empty bucket "b" on a real disk.
func openStore(t testing.TB) *object.Disk {
	t.Helper()
	dir := t.TempDir()
	records, err := sqlite.Open(t.Context(), filepath.Join(dir, "db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { records.Close() })
	objects, err := object.Open(filepath.Join(dir, "objects"), records, time.Now, arn.NewSource(nil), nil)
	if err == nil {
		err = objects.CreateBucket(t.Context(), store.Bucket{Scope: scope, Name: "b"})
	}
	if err != nil {
		t.Fatal(err)
	}
	return objects
}

func put(t testing.TB, objects store.Objects, key string, content []byte) {
	t.Helper()
	if _, err := objects.Put(t.Context(), store.Bucket{Scope: scope, Name: "b"}, key, store.ObjectMeta{}, bytes.NewReader(content), nil); err != nil {
		t.Fatal(err)
	}
}

// archive makes a tar.gz; an entry without a type is a file whose content is its name.
func archive(t testing.TB, entries ...tar.Header) []byte {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	w := tar.NewWriter(z)
	for _, h := range entries {
		if h.Typeflag == 0 {
			h.Typeflag, h.Size = tar.TypeReg, int64(len(h.Name))
		}
		if h.Mode == 0 {
			h.Mode = 0o644
		}
		if err := w.WriteHeader(&h); err != nil {
			t.Fatal(err)
		}
		if h.Typeflag == tar.TypeReg {
			io.WriteString(w, h.Name)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	z.Close()
	return b.Bytes()
}

// tree lists the files under dir with their content.
func tree(t testing.TB, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.Walk(dir, func(p string, info os.FileInfo, err error) error {
		if err != nil || info.IsDir() {
			return err
		}
		text, err := os.ReadFile(p)
		rel, _ := filepath.Rel(dir, p)
		files[filepath.ToSlash(rel)] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// plain hides that a store can link.
type plain struct{ store.Objects }

func TestUnpack(t *testing.T) {
	objects := openStore(t)
	put(t, objects, "job/model.tar.gz", archive(t, tar.Header{Name: "./config.json"}, tar.Header{Name: "adapter/", Typeflag: tar.TypeDir}, tar.Header{Name: "adapter/a.safetensors"}))
	put(t, objects, "hf/config.json", []byte("{}"))
	put(t, objects, "hf/sub/tokenizer.json", []byte("[]"))
	put(t, objects, "hf/", nil)
	put(t, objects, "hfx/other", []byte("not part of hf"))
	put(t, objects, "one/model.gguf", []byte("GGUF"))
	unpacked := map[string]string{"config.json": "./config.json", "adapter/a.safetensors": "adapter/a.safetensors"}
	folder := map[string]string{"config.json": "{}", "sub/tokenizer.json": "[]"}
	tests := map[string]map[string]string{
		"s3://b/job/model.tar.gz": unpacked,
		"s3://b/job/":             unpacked,
		"s3://b/hf/":              folder,
		"s3://b/hf":               folder,
		"s3://b/one/model.gguf":   {"model.gguf": "GGUF"},
	}
	for uri, want := range tests {
		for name, from := range map[string]store.Objects{"link": objects, "copy": plain{objects}} {
			dir := filepath.Join(t.TempDir(), "models", "m")
			if err := artifact.Unpack(t.Context(), from, scope, uri, dir); err != nil {
				t.Errorf("%s, %s: %v", uri, name, err)
				continue
			}
			got := tree(t, dir)
			if len(got) != len(want) {
				t.Errorf("%s, %s: %v, want %v", uri, name, got, want)
			}
			for f, text := range want {
				if got[f] != text {
					t.Errorf("%s, %s: %s is %q, want %q", uri, name, f, got[f], text)
				}
			}
			if err := artifact.Unpack(t.Context(), from, scope, "s3://b/nothing", dir); err != nil {
				t.Errorf("%s: again: %v", uri, err)
			}
		}
	}
}

func TestUnpackClearsWhatACrashLeft(t *testing.T) {
	objects := openStore(t)
	put(t, objects, "m/config.json", []byte("{}"))
	dir := filepath.Join(t.TempDir(), "m")
	if err := os.MkdirAll(dir+".partial/old", 0o700); err != nil {
		t.Fatal(err)
	}
	if err := artifact.Unpack(t.Context(), objects, scope, "s3://b/m", dir); err != nil {
		t.Fatal(err)
	}
	if got := tree(t, dir); len(got) != 1 {
		t.Errorf("unpacked %v", got)
	}
	if _, err := os.Stat(dir + ".partial"); err == nil {
		t.Error("the temporary folder is still there")
	}
}

func TestBadArchives(t *testing.T) {
	good := archive(t, tar.Header{Name: "config.json"}, tar.Header{Name: "model.safetensors"})
	corrupt := bytes.Clone(good)
	corrupt[len(corrupt)-6] ^= 0xff // in the checksum
	tests := []struct {
		name    string
		content []byte
		kind    fault.Kind
		word    string // in the public text
	}{
		{"dotdot", archive(t, tar.Header{Name: "../evil"}), fault.Invalid, "leads out"},
		{"inner dotdot", archive(t, tar.Header{Name: "a/../../evil"}), fault.Invalid, "leads out"},
		{"absolute", archive(t, tar.Header{Name: "/etc/evil"}), fault.Invalid, "leads out"},
		{"unclean", archive(t, tar.Header{Name: "a//b"}), fault.Invalid, "not allowed"},
		{"backslash", archive(t, tar.Header{Name: `..\evil`}), fault.Invalid, "not allowed"},
		{"deep", archive(t, tar.Header{Name: strings.Repeat("d/", 20) + "f"}), fault.Invalid, "too long"},
		{"symlink", archive(t, tar.Header{Name: "l", Typeflag: tar.TypeSymlink, Linkname: "/etc/passwd"}), fault.Invalid, "link"},
		{"hard link", archive(t, tar.Header{Name: "config.json"}, tar.Header{Name: "l", Typeflag: tar.TypeLink, Linkname: "config.json"}), fault.Invalid, "link"},
		{"device", archive(t, tar.Header{Name: "d", Typeflag: tar.TypeChar}), fault.Invalid, "neither"},
		{"pipe", archive(t, tar.Header{Name: "p", Typeflag: tar.TypeFifo}), fault.Invalid, "neither"},
		{"twice", archive(t, tar.Header{Name: "config.json"}, tar.Header{Name: "./config.json"}), fault.Invalid, "twice"},
		{"file and folder", archive(t, tar.Header{Name: "a"}, tar.Header{Name: "a/b"}), fault.Invalid, "folder"},
		{"folder and file", archive(t, tar.Header{Name: "a/b"}, tar.Header{Name: "a"}), fault.Invalid, "twice"},
		{"too many", archive(t, tar.Header{Name: "1"}, tar.Header{Name: "2"}, tar.Header{Name: "3"}, tar.Header{Name: "4"}), fault.TooLarge, "more than 3 files"},
		{"bomb", bomb(t), fault.TooLarge, "bytes"},
		{"endless tail", append(bytes.Clone(good), tail(t)...), fault.TooLarge, "bytes"},
		{"truncated", good[:len(good)/2], fault.Invalid, "damaged"},
		{"corrupt", corrupt, fault.Invalid, "damaged"},
		{"no gzip", []byte("this is no archive at all"), fault.Invalid, "damaged"},
		{"no tar", zipped(t, bytes.Repeat([]byte("nonsense"), 100)), fault.Invalid, "damaged"},
		{"empty object", nil, fault.Invalid, "damaged"},
		{"empty archive", archive(t), fault.Invalid, "no files"},
	}
	limits := artifact.Limits{Files: 3, Bytes: 1 << 20}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			objects := openStore(t)
			put(t, objects, "model.tar.gz", tt.content)
			parent := t.TempDir()
			err := limits.Unpack(t.Context(), objects, scope, "s3://b/model.tar.gz", filepath.Join(parent, "in", "m"))
			if !fault.Is(err, tt.kind) || !strings.Contains(fault.Public(err), tt.word) {
				t.Errorf("got %v, want %v with %q", err, tt.kind, tt.word)
			}
			if left := tree(t, parent); len(left) > 0 {
				t.Errorf("left behind: %v", left)
			}
		})
	}
}

func zipped(t testing.TB, content []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write(content)
	z.Close()
	return b.Bytes()
}

// tail is a second gzip stream of many zeros, which unpackers read on through.
func tail(t testing.TB) []byte { return zipped(t, make([]byte, 8<<20)) }

// bomb is a small archive with one huge file.
func bomb(t testing.TB) []byte {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	w := tar.NewWriter(z)
	if err := w.WriteHeader(&tar.Header{Name: "bomb", Typeflag: tar.TypeReg, Size: 4 << 20, Mode: 0o644}); err != nil {
		t.Fatal(err)
	}
	w.Write(make([]byte, 4<<20))
	w.Close()
	z.Close()
	return b.Bytes()
}

func TestMissing(t *testing.T) {
	objects := openStore(t)
	for _, uri := range []string{"s3://b/none/", "s3://b/none", "s3://b/none.tar.gz", "s3://nobucket/x"} {
		err := artifact.Unpack(t.Context(), objects, scope, uri, filepath.Join(t.TempDir(), "m"))
		if !fault.Is(err, fault.NotFound) || !strings.Contains(fault.Public(err), uri) {
			t.Errorf("%s: %v", uri, err)
		}
	}
	for _, uri := range []string{"", "b/x", "s3:///x", "https://b/x"} {
		if err := artifact.Unpack(t.Context(), objects, scope, uri, filepath.Join(t.TempDir(), "m")); !fault.Is(err, fault.Invalid) {
			t.Errorf("%q: %v", uri, err)
		}
	}
}

func TestLimitsOfAPrefix(t *testing.T) {
	objects := openStore(t)
	put(t, objects, "m/a", make([]byte, 10))
	put(t, objects, "m/b", make([]byte, 10))
	for _, l := range []artifact.Limits{{Files: 1, Bytes: 100}, {Files: 9, Bytes: 19}} {
		if err := l.Unpack(t.Context(), objects, scope, "s3://b/m", filepath.Join(t.TempDir(), "m")); !fault.Is(err, fault.TooLarge) {
			t.Errorf("%+v: %v", l, err)
		}
	}
}
