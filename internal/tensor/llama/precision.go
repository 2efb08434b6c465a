package llama

import (
	"strings"

	"outcrop/internal/fault"
)

// Precision is how finely the numbers are rounded that packed weights are multiplied with. It matters to machines that multiply bytes:
// 8 bits, with a scale for each 16 numbers, take two thirds of the time of 16.
type Precision uint8

// The precisions, with the mean KL divergence from float32 on SmolLM2-135M Q4_1, over 1,140 tokens.
const (
	Fine     Precision = iota // 16 bits: 2.6e-6
	Balanced                  // 8 bits where it changes least, at O, Gate and Up: 6.3e-4
	Coarse                    // 8 bits: 2.3e-3; llama.cpp's way, with a scale for each 32, is 4.1e-3
)

var precisions = []string{Fine: "fine", Balanced: "balanced", Coarse: "coarse"}

func (p Precision) String() string { return precisions[p] }

// ParsePrecision reads a precision's name.
func ParsePrecision(name string) (Precision, error) {
	for p, known := range precisions {
		if name == known {
			return Precision(p), nil
		}
	}
	return 0, fault.New("llama.ParsePrecision", fault.Invalid, "There is no precision %q: it is one of %s.", name, strings.Join(precisions, ", "))
}

// narrow tells, for each of sites and last for the head, whether its input is rounded to 8 bits.
var narrow = [...][len(sites) + 1]bool{
	Fine:     {},
	Balanced: {1: true, 2: true},
	Coarse:   {true, true, true, true, true},
}

// SetPrecision is called before the model is used.
func (m *Model) SetPrecision(p Precision) { m.narrow = narrow[p] }
