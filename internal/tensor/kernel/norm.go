package kernel

import "math"

// RMSNorm writes y = w·x/√(mean(x²)+eps) for one row and tells 1/√(mean(x²)+eps), which the way back needs.
func RMSNorm(y, x, w []float32, eps float32) float32 {
	inverse := float32(1 / math.Sqrt(float64(Dot(x, x)/float32(len(x))+eps)))
	gain(y, x, w, inverse)
	return inverse
}

// RMSNormBack adds to dx, and to dw where it is not nil, the gradients of one row's RMSNorm: inverse is what RMSNorm told.
func RMSNormBack(dx, dw, dy, x, w []float32, inverse float32) {
	var part [256]float32 // in the first-level cache, like the rest of the row
	n := len(x)
	var s float32
	for i := 0; i < n; i += len(part) {
		end := min(n, i+len(part))
		t := part[:end-i]
		gain(t, dy[i:end], w[i:end], inverse)
		s += Dot(t, x[i:end])
		Add(dx[i:end], t)
	}
	Axpy(dx[:n], -s*inverse*inverse/float32(n), x)
	if dw != nil {
		GainBack(dw, dy[:n], x, inverse)
	}
}

// GainBack adds one row's, or a part's, gradient of RMSNorm's weights to dw.
func GainBack(dw, dy, x []float32, inverse float32) {
	var part [256]float32
	for i := 0; i < len(dw); i += len(part) {
		end := min(len(dw), i+len(part))
		t := part[:end-i]
		gain(t, dy[i:end], x[i:end], inverse)
		Add(dw[i:end], t)
	}
}

// LayerNorm writes y = w·(x-mean)/√(variance+eps) + b for one row.
func LayerNorm(y, x, w, b []float32, eps float32) {
	n := len(x)
	y, w, b = y[:n], w[:n], b[:n]
	var mean, variance float64
	for _, v := range x {
		mean += float64(v)
	}
	mean /= float64(n)
	for _, v := range x {
		variance += (float64(v) - mean) * (float64(v) - mean)
	}
	inverse := float32(1 / math.Sqrt(variance/float64(n)+float64(eps)))
	for i, v := range x {
		y[i] = (v-float32(mean))*inverse*w[i] + b[i]
	}
}
