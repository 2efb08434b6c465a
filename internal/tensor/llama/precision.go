package llama

// Precision is how finely the numbers are rounded that packed weights are multiplied with. It matters to machines that multiply bytes:
// 8 bits, with a scale for each 16 numbers, take two thirds of the time of 16.
type Precision uint8

// The precisions, with the mean KL divergence from float32 on SmolLM2-135M Q4_1, over 960 tokens.
const (
	Balanced Precision = iota // 8 bits where it changes least, at O, Gate and Up: 5.2e-4
	Fine                      // 16 bits: 1.3e-6
	Coarse                    // 8 bits: 1.8e-3
)

// narrow tells, for each of sites and last for the head, whether its input is rounded to 8 bits.
var narrow = [...][len(sites) + 1]bool{
	Balanced: {1: true, 2: true},
	Coarse:   {true, true, true, true, true},
	Fine:     {},
}

// SetPrecision is called before the model is used.
func (m *Model) SetPrecision(p Precision) { m.narrow = narrow[p] }
