package safetensors

import (
	"encoding/binary"
	"encoding/json"
	"slices"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/weight"
)

// maxHeader is the format's own limit on the directory.
const maxHeader = 100 << 20

// formats are the tensors that a Matrix can hold; sizes are those of all types, to check the offsets of the others too.
var (
	formats = map[string]weight.Format{"F32": weight.F32, "F16": weight.F16, "BF16": weight.BF16}
	sizes   = map[string]int{"BOOL": 1, "U8": 1, "I8": 1, "F8_E5M2": 1, "F8_E4M3": 1, "I16": 2, "U16": 2, "F16": 2, "BF16": 2,
		"I32": 4, "U32": 4, "F32": 4, "F64": 8, "I64": 8, "U64": 8}
)

// entry is a tensor in the directory.
type entry struct {
	DType   string `json:"dtype"`
	Shape   []int  `json:"shape"`
	Offsets []int  `json:"data_offsets"`
}

func broken(text string, args ...any) error {
	return fault.New("safetensors.parse", fault.Invalid, "not a valid safetensors file: "+text, args...)
}

// parse reads a file's directory. The tensors' data stays within b.
func parse(b []byte) ([]Tensor, error) {
	if len(b) < 8 {
		return nil, broken("it has %d bytes", len(b))
	}
	n := binary.LittleEndian.Uint64(b)
	if n > maxHeader || n > uint64(len(b)-8) {
		return nil, broken("its directory of %d bytes does not fit its %d bytes", n, len(b))
	}
	var head map[string]json.RawMessage
	if err := json.Unmarshal(b[8:8+n], &head); err != nil {
		return nil, &fault.Error{Op: "safetensors.parse", Kind: fault.Invalid, Text: "not a valid safetensors file: its directory is not valid JSON", Cause: err}
	}
	delete(head, "__metadata__")
	data := b[8+n:]
	tensors := make([]Tensor, 0, len(head))
	spans := make([][]int, 0, len(head))
	for name, raw := range head {
		var e entry
		if err := json.Unmarshal(raw, &e); err != nil {
			return nil, broken("the entry of tensor %q is malformed", name)
		}
		if err := e.check(name, len(data)); err != nil {
			return nil, err
		}
		spans = append(spans, e.Offsets)
		if f, ok := formats[e.DType]; ok {
			tensors = append(tensors, Tensor{Name: name, Format: f, Shape: e.Shape, Data: data[e.Offsets[0]:e.Offsets[1]:e.Offsets[1]]})
		}
	}
	return tensors, gapless(spans, len(data))
}

// check makes sure that a tensor stands within so many bytes, and that its size is its shape's.
func (e entry) check(name string, bytes int) error {
	size, ok := sizes[e.DType]
	if !ok {
		return broken("tensor %q has the unknown type %q", name, e.DType)
	}
	if len(e.Offsets) != 2 || e.Offsets[0] < 0 || e.Offsets[0] > e.Offsets[1] {
		return broken("tensor %q has the offsets %v", name, e.Offsets)
	}
	if e.Offsets[1] > bytes {
		return broken("it is truncated: tensor %q ends at byte %d of its data, and there are %d", name, e.Offsets[1], bytes)
	}
	for _, d := range e.Shape {
		if d < 0 || d > 0 && size > 1<<48/d {
			return broken("tensor %q has the shape %v", name, e.Shape)
		}
		size *= d
	}
	if size != e.Offsets[1]-e.Offsets[0] {
		return broken("tensor %q has %d bytes, which is wrong for %v in %s", name, e.Offsets[1]-e.Offsets[0], e.Shape, e.DType)
	}
	return nil
}

// gapless makes sure that the tensors follow one another up to the end, as the format demands: a file with bytes to spare or
// shared ones was not written as it was meant to be.
func gapless(spans [][]int, bytes int) error {
	slices.SortFunc(spans, slices.Compare)
	at := 0
	for _, s := range spans {
		if s[0] != at {
			return broken("its tensors overlap or leave a gap at byte %d of its data", min(at, s[0]))
		}
		at = s[1]
	}
	if at != bytes {
		return broken("%d bytes follow its last tensor", bytes-at)
	}
	return nil
}
