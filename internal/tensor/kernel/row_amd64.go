package kernel

// These choose among the assembly. n is a multiple of lanes, and at least that.

func fastDot(n int, a, b *float32) float32 {
	if isa >= avx512 {
		return dotAVX512(int64(n), a, b)
	}
	return dotAVX2(int64(n), a, b)
}

func fastMax(n int, x *float32) float32 {
	if isa >= avx512 {
		return maxAVX512(int64(n), x)
	}
	return maxAVX2(int64(n), x)
}

func fastAxpy(n int, y, x *float32, s float32) {
	if isa >= avx512 {
		axpyAVX512(int64(n), y, x, s)
		return
	}
	axpyAVX2(int64(n), y, x, s)
}

func fastScale(n int, y *float32, s float32) {
	if isa >= avx512 {
		scaleAVX512(int64(n), y, s)
		return
	}
	scaleAVX2(int64(n), y, s)
}

func fastGain(n int, y, x, w *float32, s float32) {
	if isa >= avx512 {
		gainAVX512(int64(n), y, x, w, s)
		return
	}
	gainAVX2(int64(n), y, x, w, s)
}

func fastExp(n int, y, x *float32, bias float32) float32 {
	if isa >= avx512 {
		return expAVX512(int64(n), y, x, bias)
	}
	return expAVX2(int64(n), y, x, bias)
}

func fastSiluMul(n int, y, g, u *float32) {
	if isa >= avx512 {
		siluMulAVX512(int64(n), y, g, u)
		return
	}
	siluMulAVX2(int64(n), y, g, u)
}

func fastSiluMulBack(n int, g, u, d *float32) {
	if isa >= avx512 {
		siluMulBackAVX512(int64(n), g, u, d)
		return
	}
	siluMulBackAVX2(int64(n), g, u, d)
}

func fastGelu(n int, y, x *float32) {
	if isa >= avx512 {
		geluAVX512(int64(n), y, x)
		return
	}
	geluAVX2(int64(n), y, x)
}

func fastAdamW(n int, w, g, m, v, p *float32) {
	if isa >= avx512 {
		adamWAVX512(int64(n), w, g, m, v, p)
		return
	}
	adamWAVX2(int64(n), w, g, m, v, p)
}
