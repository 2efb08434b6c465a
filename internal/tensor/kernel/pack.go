package kernel

// packA copies rows [i0, i0+mc) and so many values of them from column q on into strips of h rows, column after column. Rows that are
// missing in the last strip are zero. kc is how many columns, or pairs of them, a strip has then.
func (p *product) packA(dst []float32, i0, mc, q, values, kc, h int, pairs bool) {
	a := p.a
	for i := 0; i < mc; i += h {
		strip := dst[i*kc : (i+h)*kc]
		switch {
		case !a.t:
			packTransposed(strip, h, a.data[(i0+i)*a.ld+q:], a.ld, min(h, mc-i), values, pairs)
		case i+2*h <= mc:
			packTwo(dst[i*kc:(i+2*h)*kc], h, a.data[q*a.ld+i0+i:], a.ld, values, pairs)
			i += h
		default:
			pack(strip, h, a.data[q*a.ld+i0+i:], a.ld, min(h, mc-i), values, pairs)
		}
	}
	p.roundTo(dst, pairs)
}

// packB copies so many values of columns [j0, j0+nc) of b from row q on into strips of w columns, row after row. Columns that are
// missing in the last strip are zero. kc is as in packA.
func (p *product) packB(dst []float32, q, values, kc, j0, nc, w int, pairs bool) {
	b := p.b
	for j := 0; j < nc; j += w {
		strip := dst[j*kc : (j+w)*kc]
		if b.t {
			packTransposed(strip, w, b.data[(j0+j)*b.ld+q:], b.ld, min(w, nc-j), values, pairs)
		} else {
			pack(strip, w, b.data[q*b.ld+j0+j:], b.ld, min(w, nc-j), values, pairs)
		}
	}
	p.roundTo(dst, pairs)
}

// pack copies k rows of n values, filling each up to w. Pairs are of two rows.
func pack(dst []float32, w int, src []float32, ld, n, k int, pairs bool) {
	if n < w {
		clear(dst)
	}
	unit, l := 1, lanes()
	if pairs {
		unit = 2
	}
	whole, vectors := k/unit, n/l
	if vectors > 0 && whole > 0 {
		packWide(whole, vectors, &dst[0], w, &src[0], ld, pairs)
	}
	for q := range whole {
		to, row := dst[q*w:][:n], src[unit*q*ld:]
		for i := vectors * l; i < n; i++ {
			if to[i] = row[i]; pairs {
				to[i] = pair(row[i], row[ld+i])
			}
		}
	}
	if unit*whole < k {
		for i, v := range src[(k-1)*ld:][:n] {
			dst[whole*w+i] = pair(v, 0)
		}
	}
}

// packTwo copies k rows of 2·w values to two strips.
func packTwo(dst []float32, w int, src []float32, ld, k int, pairs bool) {
	strip := len(dst) / 2
	if !pairs {
		packNarrow(k, &dst[0], strip, &src[0], ld, false)
		return
	}
	if k > 1 {
		packNarrow(k/2, &dst[0], strip, &src[0], ld, true)
	}
	if k%2 == 1 {
		for i, v := range src[(k-1)*ld:][:2*w] {
			dst[i/w*strip+k/2*w+i%w] = pair(v, 0)
		}
	}
}

// packTransposed copies n rows of k values as k rows of n, filling each up to w. Pairs are of two neighbours of a row.
func packTransposed(dst []float32, w int, src []float32, ld, n, k int, pairs bool) {
	if n < w {
		clear(dst)
	}
	if pairs {
		packPairs(dst, w, src, ld, n, k)
		return
	}
	y := 0
	for ; y+8 <= n; y += 8 {
		done := k &^ 7
		if done > 0 {
			transpose(done/8, &dst[y], w, &src[y*ld], ld, false)
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
