package weight

import (
	"encoding/binary"

	"outcrop/internal/tensor/kernel"
)

// decode writes the values of src, whole blocks of a format that kernel does not unpack, to dst.
func decode(f Format, dst []float32, src []byte) {
	values, bytes := f.Block()
	for ; len(dst) > 0; dst, src = dst[values:], src[bytes:] {
		decoders[f](dst[:values], src[:bytes])
	}
}

var decoders = [...]func(dst []float32, b []byte){
	Q5_0: q50, Q5_1: q51, Q4_K: q4k, Q5_K: q5k, Q6_K: q6k,
}

// half is the binary16 at the start of b: every block's scales are such.
func half(b []byte) float32 { return kernel.FromF16(binary.LittleEndian.Uint16(b)) }

// q50: scale, 32 fifth bits, then 16 bytes whose low halves are values 0 to 15 and whose high halves are 16 to 31; less 16.
func q50(dst []float32, b []byte) {
	d, fifth := half(b), binary.LittleEndian.Uint32(b[2:])
	for i, q := range b[6:22] {
		dst[i] = d * float32(int(uint32(q&15)|fifth>>i&1<<4)-16)
		dst[i+16] = d * float32(int(uint32(q>>4)|fifth>>(i+16)&1<<4)-16)
	}
}

// q51: scale, minimum, 32 fifth bits, then halves as in q50.
func q51(dst []float32, b []byte) {
	d, m, fifth := half(b), half(b[2:]), binary.LittleEndian.Uint32(b[4:])
	for i, q := range b[8:24] {
		dst[i] = d*float32(uint32(q&15)|fifth>>i&1<<4) + m
		dst[i+16] = d*float32(uint32(q>>4)|fifth>>(i+16)&1<<4) + m
	}
}

// k6 unpacks the 6-bit scale and minimum of sub-block j of 8 from the 12 bytes that K formats keep them in: the first four
// pairs stand in the low bits of bytes 0 to 7, the others in bytes 8 to 11 with their upper bits atop the first.
func k6(b []byte, j int) (scale, minimum float32) {
	if j < 4 {
		return float32(b[j] & 63), float32(b[j+4] & 63)
	}
	return float32(b[j+4]&15 | b[j-4]>>6<<4), float32(b[j+4]>>4 | b[j]>>6<<4)
}

// q4k: scale of scales, scale of minima, 12 bytes of those, then 4 runs of 32 bytes, each two sub-blocks (low, high halves).
func q4k(dst []float32, b []byte) {
	d, dm := half(b), half(b[2:])
	for j := range 8 {
		s, m := k6(b[4:16], j)
		s, m = d*s, dm*m
		run, shift := b[16+j/2*32:][:32], j%2*4
		for i, q := range run {
			dst[j*32+i] = s*float32(q>>shift&15) - m
		}
	}
}

// q5k: as q4k, with 32 bytes of fifth bits before the runs: bit j of byte i belongs to value i of sub-block j.
func q5k(dst []float32, b []byte) {
	d, dm := half(b), half(b[2:])
	fifth := b[16:48]
	for j := range 8 {
		s, m := k6(b[4:16], j)
		s, m = d*s, dm*m
		run, shift := b[48+j/2*32:][:32], j%2*4
		for i, q := range run {
			dst[j*32+i] = s*float32(q>>shift&15|fifth[i]>>j&1<<4) - m
		}
	}
}

// q6k: 128 bytes of low halves, 64 bytes of upper two bits, 16 signed scales of 16 values each, and their scale at the end.
// Each half of 128 values takes 64 and 32 of those bytes.
func q6k(dst []float32, b []byte) {
	d := half(b[208:])
	for h := range 2 {
		low, high, scales := b[h*64:][:64], b[128+h*32:][:32], b[192+h*8:][:8]
		for j := range 4 { // 32 values
			for i := range 32 {
				q := low[j%2*32+i]>>(j/2*4)&15 | high[i]>>(2*j)&3<<4
				s := d * float32(int8(scales[j*2+i/16]))
				dst[h*128+j*32+i] = s * float32(int(q)-32)
			}
		}
	}
}
