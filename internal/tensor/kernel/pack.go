package kernel

// strip is the rows [i, i+rows) of a and how far apart they stand: as they are, or copied where they are to be rounded, are too few for a
// tile, or would fall on one another in the caches.
func (x *panel) strip(i, rows int) (a *float32, lda int) {
	from := x.product.a
	at, values := i*from.ld+x.q, x.values
	if x.ready {
		at, values = i*from.ld+x.q/2, x.steps
	}
	if rows == x.h && (!x.narrow || x.ready) && (x.h <= ways || from.ld%aliased != 0) {
		return &from.data[at], from.ld
	}
	copied := grow(&x.packed.a, x.h*x.steps)
	for y := range rows {
		row, to := from.data[at+y*from.ld:][:values], copied[y*x.steps:][:x.steps]
		if x.pairs && !x.ready {
			narrowTo(to, row)
		} else {
			copy(to, row)
		}
	}
	x.roundTo(copied[:rows*x.steps], x.pairs)
	return &copied[0], x.steps
}

// packA copies mc columns of a transposed a, from i0 on, into strips of h rows, column after column. Rows that are missing in the last
// strip are zero.
func (x *panel) packA(dst []float32, i0, mc int) {
	a, h, kc := x.product.a, x.h, x.steps
	for i := 0; i < mc; i += h {
		from := a.data[x.q*a.ld+i0+i:]
		if i+2*h <= mc {
			packTwo(dst[i*kc:(i+2*h)*kc], h, from, a.ld, x.values, x.pairs)
			i += h
			continue
		}
		pack(dst[i*kc:(i+h)*kc], h, from, a.ld, min(h, mc-i), x.values, x.pairs)
	}
	x.roundTo(dst, x.pairs)
}

// packB copies the panel's part of b into strips of w columns, row after row. Columns that are missing in the last strip are zero.
func (x *panel) packB() {
	b, w, kc := x.product.b, x.w, x.steps
	for j := 0; j < x.nc; j += w {
		strip, n := x.b[j*kc:(j+w)*kc], min(w, x.nc-j)
		if b.t {
			packTransposed(strip, w, b.data[(x.j0+j)*b.ld+x.q:], b.ld, n, x.values, x.pairs)
		} else {
			pack(strip, w, b.data[x.q*b.ld+x.j0+j:], b.ld, n, x.values, x.pairs)
		}
	}
	x.roundTo(x.b, x.pairs)
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
