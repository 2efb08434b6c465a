package kernel

import "math"

// ToBF16 rounds to bfloat16, to the nearest and even; NaN stays NaN.
func ToBF16(x float32) uint16 {
	u := math.Float32bits(x)
	if x != x {
		return uint16(u>>16) | 0x40
	}
	return uint16((u + 0x7fff + u>>16&1) >> 16)
}

// FromBF16 widens a bfloat16.
func FromBF16(h uint16) float32 { return math.Float32frombits(uint32(h) << 16) }

// ToF16 rounds to IEEE binary16, to the nearest and even; what is too large becomes infinite.
func ToF16(x float32) uint16 {
	u := math.Float32bits(x)
	sign, u := uint16(u>>16&0x8000), u&0x7fffffff
	switch {
	case u > 0x7f800000: // NaN
		return sign | 0x7e00
	case u >= 0x477ff000: // rounds to 65536 or more
		return sign | 0x7c00
	case u >= 0x38800000: // normal
		return sign | uint16((u-0x38000000+0xfff+u>>13&1)>>13)
	}
	// Subnormal: adding a half aligns the last place that stays, and the addition rounds.
	return sign | uint16(math.Float32bits(math.Float32frombits(u)+0.5)-0x3f000000)
}

// FromF16 widens an IEEE binary16.
func FromF16(h uint16) float32 { return halves[h] }

// halves are the values of all binary16, for the assembly too.
var halves [1 << 16]float32

func init() {
	for h := range halves {
		halves[h] = widen(uint16(h))
	}
}

func widen(h uint16) float32 {
	sign, exp, frac := uint32(h&0x8000)<<16, uint32(h>>10&31), uint32(h&0x3ff)
	switch exp {
	case 0:
		return math.Float32frombits(sign | math.Float32bits(float32(frac)*(1.0/(1<<24))))
	case 31:
		return math.Float32frombits(sign | 0x7f800000 | frac<<13)
	}
	return math.Float32frombits(sign | (exp+112)<<23 | frac<<13)
}
