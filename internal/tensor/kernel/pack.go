package kernel

// packA copies rows [i0, i0+mc) and columns [q, q+kc) of a into strips of h rows, column after column. Rows that are missing
// in the last strip are zero.
func packA(dst []float32, a matrix, i0, mc, q, kc, h int) {
	for i := 0; i < mc; i += h {
		strip := dst[i*kc : (i+h)*kc]
		if a.t {
			pack(strip, h, a.data[q*a.ld+i0+i:], a.ld, min(h, mc-i), kc)
		} else {
			packTransposed(strip, h, a.data[(i0+i)*a.ld+q:], a.ld, min(h, mc-i), kc)
		}
	}
}

// packB copies rows [q, q+kc) and columns [j0, j0+nc) of b into strips of w columns, row after row. Columns that are missing in
// the last strip are zero.
func packB(dst []float32, b matrix, q, kc, j0, nc, w int) {
	for j := 0; j < nc; j += w {
		strip := dst[j*kc : (j+w)*kc]
		if b.t {
			packTransposed(strip, w, b.data[(j0+j)*b.ld+q:], b.ld, min(w, nc-j), kc)
		} else {
			pack(strip, w, b.data[q*b.ld+j0+j:], b.ld, min(w, nc-j), kc)
		}
	}
}

// pack copies k rows of n values, filling each up to w.
func pack(dst []float32, w int, src []float32, ld, n, k int) {
	for q := range k {
		to := dst[q*w : (q+1)*w]
		clear(to[copy(to, src[q*ld:q*ld+n]):])
	}
}

// packTransposed copies n rows of k values as k rows of n, filling each up to w.
func packTransposed(dst []float32, w int, src []float32, ld, n, k int) {
	if n < w {
		clear(dst)
	}
	y := 0
	for ; y+8 <= n; y += 8 {
		done := k &^ 7
		if done > 0 {
			transpose(done/8, &dst[y], w, &src[y*ld], ld)
		}
		for q := done; q < k; q++ {
			for x := range 8 {
				dst[q*w+y+x] = src[(y+x)*ld+q]
			}
		}
	}
	for ; y+4 <= n; y += 4 {
		r0, r1, r2, r3 := src[y*ld:][:k], src[(y+1)*ld:][:k], src[(y+2)*ld:][:k], src[(y+3)*ld:][:k]
		for q := range k {
			to := (*[4]float32)(dst[q*w+y:])
			to[0], to[1], to[2], to[3] = r0[q], r1[q], r2[q], r3[q]
		}
	}
	for ; y < n; y++ {
		for q, v := range src[y*ld : y*ld+k] {
			dst[q*w+y] = v
		}
	}
}
