package weight

import (
	"encoding/binary"
	"sync/atomic"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/kernel"
)

// scales are where each block of a quantised format keeps its binary16 scales: all of its values are finite where they are.
var scales = [...][]int{
	Q4_0: {0}, Q4_1: {0, 2}, Q5_0: {0}, Q5_1: {0, 2}, Q8_0: {0}, Q4_K: {0, 2}, Q5_K: {0, 2}, Q6_K: {208},
}

// Check looks for values that are not finite numbers, which is Invalid and tells the row. It reads all weights once, at about the
// speed of the memory.
func (m *Matrix) Check() error {
	bad := atomic.Int64{}
	bad.Store(-1)
	kernel.Parallel(m.Rows, 16, func(lo, hi int) {
		for i := lo; i < hi && bad.Load() < 0; i++ {
			if !finite(m.Format, m.row(i)) {
				bad.Store(int64(i))
			}
		}
	})
	if i := bad.Load(); i >= 0 {
		return fault.New("weight.Check", fault.Invalid, "the weights hold a value that is not a finite number (row %d of %d)", i, m.Rows)
	}
	return nil
}

// finite tells whether all values of a row are: no exponent has all its bits set.
func finite(f Format, row []byte) bool {
	le := binary.LittleEndian
	worst := false
	switch f {
	case F32:
		for ; len(row) >= 4; row = row[4:] {
			worst = worst || le.Uint32(row)&0x7f800000 == 0x7f800000
		}
	case BF16:
		for ; len(row) >= 2; row = row[2:] {
			worst = worst || le.Uint16(row)&0x7f80 == 0x7f80
		}
	case F16:
		for ; len(row) >= 2; row = row[2:] {
			worst = worst || le.Uint16(row)&0x7c00 == 0x7c00
		}
	default:
		_, bytes := f.Block()
		for ; len(row) > 0; row = row[bytes:] {
			for _, at := range scales[f] {
				worst = worst || le.Uint16(row[at:])&0x7c00 == 0x7c00
			}
		}
	}
	return !worst
}
