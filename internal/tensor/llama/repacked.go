package llama

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/kernel"
	"outcrop/internal/tensor/mapped"
)

// A repacked file holds a model's matrices as the kernels want them: a header's length, the header in JSON, and the matrices' bytes,
// each at a multiple of 64. It belongs to one source file at one time on machines of one instruction set; another is made anew.
type repacked struct {
	file   *mapped.File
	packed map[string]*kernel.Packed
}

// source says what a repacked file was made of. All of it is compared.
type origin struct {
	Version int // of this format
	ISA     string
	Path    string
	Size    int64
	Changed int64 // ns
	Rounded bool  // floats were rounded to Q8_0
}

type header struct {
	Origin   origin
	Matrices []entry
}

type entry struct {
	Name       string
	Layout     kernel.Layout
	Rows, Cols int
	At, Bytes  int64 // from the end of the header
}

const (
	repackedVersion = 1
	aligned         = 64
	repackedEnding  = ".repacked"
)

// OpenRepacked is Open for a model that only runs forward: its quantised matrices are laid out for the fastest products. They are
// kept in the folder dir, mapped, and found there the next time; with no dir, or where it cannot be written, they are in memory.
func OpenRepacked(path, dir string) (*Model, error) { return openRepacked(path, dir, false) }

// OpenQuantised is OpenRepacked, with matrices of floats rounded to Q8_0.
func OpenQuantised(path, dir string) (*Model, error) { return openRepacked(path, dir, true) }

func openRepacked(path, dir string, quantise bool) (*Model, error) {
	from, err := originOf(path, quantise)
	if err != nil {
		return Open(path) // which says why not
	}
	file := filepath.Join(dir, fileName(from.Path))
	if dir != "" {
		if found := readRepacked(file, from); found != nil {
			return open(path, found, quantise)
		}
	}
	m, err := open(path, nil, quantise)
	if err != nil || !m.repack() || dir == "" || m.writeRepacked(file, from) != nil {
		return m, err
	}
	found := readRepacked(file, from)
	if found == nil {
		return m, nil
	}
	if err := m.Close(); err != nil { // its memory goes with it
		return nil, errors.Join(err, found.Close())
	}
	return open(path, found, quantise)
}

// repack tells whether any matrix was.
func (m *Model) repack() bool {
	any := false
	for s := range m.slots() {
		if s.matrix != nil {
			s.matrix.Repack()
			any = any || s.matrix.Packed() != nil
		}
	}
	return any
}

// originOf describes a file, or the files of weights in a folder.
func originOf(path string, quantise bool) (origin, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return origin{}, err
	}
	from := origin{Version: repackedVersion, ISA: kernel.ISA(), Path: path, Rounded: quantise}
	files, err := filepath.Glob(filepath.Join(path, "*.safetensors"))
	if err != nil {
		return origin{}, err
	}
	for _, file := range append(files, path) {
		info, err := os.Stat(file)
		if err != nil {
			return origin{}, err
		}
		from.Size += info.Size()
		from.Changed = max(from.Changed, info.ModTime().UnixNano())
	}
	return from, nil
}

func fileName(path string) string {
	sum := sha256.Sum256([]byte(path))
	return hex.EncodeToString(sum[:8]) + repackedEnding
}

// readRepacked maps a file that was made of from; nil for any other, and for none.
func readRepacked(path string, from origin) *repacked {
	f, err := mapped.Open(path)
	if err != nil {
		return nil
	}
	h, body, err := readHeader(f.Bytes())
	r := &repacked{f, map[string]*kernel.Packed{}}
	if err != nil || h.Origin != from {
		f.Close()
		return nil
	}
	for _, e := range h.Matrices {
		if e.At < 0 || e.Bytes < 0 || e.At > int64(len(body))-e.Bytes || e.At%aligned != 0 {
			f.Close()
			return nil
		}
		if r.packed[e.Name], err = kernel.PackedFrom(e.Layout, e.Rows, e.Cols, body[e.At:e.At+e.Bytes]); err != nil {
			f.Close()
			return nil
		}
	}
	return r
}

// readHeader splits a repacked file.
func readHeader(b []byte) (h header, body []byte, err error) {
	bad := fault.New("llama.readHeader", fault.Invalid, "no repacked model")
	if len(b) < 8 {
		return h, nil, bad
	}
	n := binary.LittleEndian.Uint64(b)
	if n > uint64(len(b)-8) {
		return h, nil, bad
	}
	if json.Unmarshal(b[8:8+n], &h) != nil {
		return h, nil, bad
	}
	start := (8 + int(n) + aligned - 1) / aligned * aligned
	if start > len(b) {
		return h, nil, bad
	}
	return h, b[start:], nil
}

// writeRepacked writes the file, whole or not at all.
func (m *Model) writeRepacked(path string, from origin) (err error) {
	h := header{Origin: from}
	var at int64
	var bodies [][]byte
	for s := range m.slots() {
		if s.matrix == nil || s.matrix.Packed() == nil {
			continue
		}
		p := s.matrix.Packed()
		h.Matrices = append(h.Matrices, entry{s.name, p.Layout(), p.Rows, p.Cols, at, int64(len(p.Bytes()))})
		bodies = append(bodies, p.Bytes())
		at += (int64(len(p.Bytes())) + aligned - 1) / aligned * aligned
	}
	head, err := json.Marshal(h)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), "new-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(f.Name()))
		}
	}()
	start := (8 + int64(len(head)) + aligned - 1) / aligned * aligned
	_, err = f.Write(append(binary.LittleEndian.AppendUint64(nil, uint64(len(head))), head...))
	for i, b := range bodies {
		if err == nil {
			_, err = f.WriteAt(b, start+h.Matrices[i].At)
		}
	}
	if err == nil {
		err = f.Truncate(start + at)
	}
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

// Sweep deletes the repacked files in dir whose source is gone, and what a crash left half written.
func Sweep(dir string) error {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	for _, e := range entries {
		path := filepath.Join(dir, e.Name())
		if strings.HasSuffix(path, repackedEnding) && current(path) {
			continue
		}
		err = errors.Join(err, os.Remove(path))
	}
	return err
}

// current tells whether a repacked file's source is still what it was.
func current(path string) bool {
	f, err := mapped.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	h, _, err := readHeader(f.Bytes())
	if err != nil {
		return false
	}
	now, err := originOf(h.Origin.Path, h.Origin.Rounded)
	return err == nil && now == h.Origin
}

// has tells whether the matrix of that name was found; nothing was in nil.
func (r *repacked) has(name string) bool { return r != nil && r.packed[name] != nil }

// Close unmaps the file.
func (r *repacked) Close() error {
	if r == nil {
		return nil
	}
	return r.file.Close()
}
