package gguf

import (
	"encoding/binary"
	"math"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/weight"
)

// Limits of what a file may claim. They are far above any real model's, and keep a broken one from exhausting the memory.
const (
	maxDims  = 4
	maxDepth = 4 // of arrays in arrays
	maxAlign = 1 << 20
)

// formats are GGUF's numbers of the formats that weight knows.
var formats = map[uint32]weight.Format{
	0: weight.F32, 1: weight.F16, 2: weight.Q4_0, 3: weight.Q4_1, 6: weight.Q5_0, 7: weight.Q5_1, 8: weight.Q8_0,
	12: weight.Q4_K, 13: weight.Q5_K, 14: weight.Q6_K, 30: weight.BF16,
}

// parser walks through a file's bytes. The first thing wrong is kept in err; every read after it gives zeros.
type parser struct {
	b   []byte
	off int
	err error
}

func (p *parser) fail(text string, args ...any) {
	if p.err == nil {
		p.err = fault.New("gguf.parse", fault.Invalid, "not a valid GGUF file: "+text, args...)
	}
}

// take gives the next n bytes.
func (p *parser) take(n uint64, what string) []byte {
	if p.err == nil && n > uint64(len(p.b)-p.off) {
		p.fail("it ends within %s (at byte %d of %d)", what, p.off, len(p.b))
	}
	if p.err != nil {
		return nil
	}
	p.off += int(n)
	return p.b[p.off-int(n) : p.off]
}

func (p *parser) u32(what string) uint32 {
	b := p.take(4, what)
	if b == nil {
		return 0
	}
	return binary.LittleEndian.Uint32(b)
}

func (p *parser) u64(what string) uint64 {
	b := p.take(8, what)
	if b == nil {
		return 0
	}
	return binary.LittleEndian.Uint64(b)
}

func (p *parser) text(what string) string { return string(p.take(p.u64(what), what)) }

// count reads how many things follow, each of at least size bytes: so it can't be more than the file holds.
func (p *parser) count(size int, what string) int {
	n := p.u64(what)
	if p.err == nil && n > uint64(len(p.b)-p.off)/uint64(size) {
		p.fail("it claims %d %s, more than its %d bytes hold", n, what, len(p.b))
	}
	if p.err != nil {
		return 0
	}
	return int(n)
}

// parse reads a file's directory. The tensors' data stays within b.
func parse(b []byte) (*File, error) {
	p := &parser{b: b}
	if string(p.take(4, "the magic number")) != "GGUF" {
		p.fail("it does not start with GGUF")
	}
	f := &File{Version: p.u32("the version"), values: map[string]any{}, byName: map[string]int{}}
	if p.err == nil && (f.Version < 2 || f.Version > 3) {
		p.fail("version %d is not known", f.Version)
	}
	tensors := p.count(24, "tensors")
	for range p.count(13, "metadata entries") {
		p.entry(f)
		if p.err != nil {
			return nil, p.err
		}
	}
	for range tensors {
		p.tensor(f)
		if p.err != nil {
			return nil, p.err
		}
	}
	p.place(f)
	return f, p.err
}

// entry reads one metadata entry.
func (p *parser) entry(f *File) {
	key := p.text("a metadata key")
	v := p.value(p.u32("a metadata type"), 0)
	if _, twice := f.values[key]; twice {
		p.fail("the metadata has %q twice", key)
	}
	f.keys = append(f.keys, key)
	f.values[key] = v
}

// tensor reads one tensor's description. Its Data holds all from its offset on until place cuts it.
func (p *parser) tensor(f *File) {
	t := Tensor{Name: p.text("a tensor's name")}
	n := p.u32("a tensor's dimensions")
	if n > maxDims {
		p.fail("tensor %q has %d dimensions", t.Name, n)
	}
	if p.err != nil {
		return
	}
	for range n {
		d := p.u64("a tensor's dimensions")
		if p.err == nil && (d == 0 || d > math.MaxInt32) {
			p.fail("tensor %q has a dimension of %d", t.Name, d)
		}
		t.Dims = append(t.Dims, int(d))
	}
	number := p.u32("a tensor's format")
	format, ok := formats[number]
	if p.err == nil && !ok {
		p.fail("tensor %q has the format number %d, which is not supported", t.Name, number)
	}
	t.Format = format
	if _, twice := f.byName[t.Name]; twice {
		p.fail("it has tensor %q twice", t.Name)
	}
	f.byName[t.Name] = len(f.tensors)
	f.tensors = append(f.tensors, t)
	f.offsets = append(f.offsets, p.u64("a tensor's offset"))
}

// place finds every tensor's data behind the directory.
func (p *parser) place(f *File) {
	alignment, ok := f.Int("general.alignment")
	if !ok {
		alignment = 32
	}
	if alignment <= 0 || alignment > maxAlign {
		p.fail("its alignment is %d", alignment)
		return
	}
	start := (p.off + alignment - 1) / alignment * alignment
	data := p.b[min(start, len(p.b)):]
	for i := range f.tensors {
		t := &f.tensors[i]
		size, ok := bytesOf(t.Format, t.Dims)
		if !ok {
			p.fail("tensor %q cannot have the dimensions %v in %s", t.Name, t.Dims, t.Format)
			return
		}
		from := f.offsets[i]
		if from%uint64(alignment) != 0 {
			p.fail("tensor %q stands at the offset %d, no multiple of %d", t.Name, from, alignment)
			return
		}
		if from > uint64(len(data)) || size > uint64(len(data))-from {
			p.fail("it is truncated: tensor %q needs %d bytes from offset %d, and there are %d", t.Name, size, from, len(data))
			return
		}
		t.Data = data[from : from+size : from+size]
	}
}

// bytesOf is the size of a tensor's data; not ok where rows don't consist of whole blocks or the size is absurd.
func bytesOf(f weight.Format, dims []int) (uint64, bool) {
	values, bytes := f.Block()
	n := uint64(1)
	for _, d := range dims {
		if n *= uint64(d); n > 1<<45 {
			return 0, false
		}
	}
	if len(dims) == 0 || dims[0]%values != 0 {
		return 0, false
	}
	return n / uint64(values) * uint64(bytes), true
}
