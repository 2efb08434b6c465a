package kernel

import "sync"

// How much of the operands a thread packs at a time: a block of a stays in the second-level cache, a strip of b too while the
// block's strips pass by it.
const (
	blockK = 576
	blockM = 128
	blockN = 1536
)

// tileRows is the height of a tile.
func tileRows() int { return lanes() / 2 }

// packed holds a thread's copies of the operands, in the order in which tiles read them.
type packed struct {
	a, b []float32
	edge [8 * 48]float32 // a tile that reaches over the edge of c
}

var packs = sync.Pool{New: func() any { return new(packed) }}

// grow gives a slice of n values, the old one where it is large enough. The content is undefined.
func grow(s *[]float32, n int) []float32 {
	if cap(*s) < n {
		*s = Make[float32](n)
	}
	return (*s)[:n]
}

// tileCols is the width of the tiles for n columns: the widest of which the fewest columns go to waste.
func tileCols(n int) int {
	l := lanes()
	best, waste := 3*l, n+3*l
	for vectors := 3; vectors >= 1; vectors-- {
		w := vectors * l
		if vectors == 1 && n > l {
			break // narrow tiles are slow
		}
		if padded := (n + w - 1) / w * w; padded < waste {
			best, waste = w, padded
		}
	}
	return best
}

// blocks computes a part of the product from packed blocks. k is counted in what a tile takes at a time: values, or pairs of them.
func (p *product) blocks(m0, m1, n0, n1, k int) {
	s := packs.Get().(*packed)
	defer packs.Put(s)
	h, w := tileRows(), tileCols(n1-n0)
	pairs, unit := p.narrow && hasPairs(), 1
	if pairs {
		unit = 2
	}
	steps := (k + unit - 1) / unit
	step := share(steps, (steps+blockK-1)/blockK, 4)
	columns := blockN / w * w
	for j := n0; j < n1; j += columns {
		nc := min(columns, n1-j)
		for q := 0; q < steps; q += step {
			kc, values := min(step, steps-q), min(unit*step, k-unit*q)
			b := grow(&s.b, (nc+w-1)/w*w*kc)
			p.packB(b, unit*q, values, kc, j, nc, w, pairs)
			for i := m0; i < m1; i += blockM {
				mc := min(blockM, m1-i)
				a := grow(&s.a, (mc+h-1)/h*h*kc)
				p.packA(a, i, mc, unit*q, values, kc, h, pairs)
				p.tiles(s, a, b, i, mc, j, nc, kc, h, w, pairs, p.accumulate || q > 0)
			}
		}
	}
}

// tiles multiplies a packed block with packed strips, tile by tile.
func (p *product) tiles(s *packed, a, b []float32, i0, mc, j0, nc, kc, h, w int, pairs, add bool) {
	for j := 0; j < nc; j += w {
		strip := &b[j*kc]
		for i := 0; i < mc; i += h {
			at := (i0+i)*p.ldc + j0 + j
			if i+h <= mc && j+w <= nc {
				tile(kc, w, &a[i*kc], strip, &p.c[at], p.ldc, pairs, add)
				continue
			}
			tile(kc, w, &a[i*kc], strip, &s.edge[0], w, pairs, false)
			width := min(w, nc-j)
			for y := range min(h, mc-i) {
				row, from := p.c[at+y*p.ldc:][:width], s.edge[y*w:][:width]
				if !add {
					copy(row, from)
					continue
				}
				for x, v := range from {
					row[x] += v
				}
			}
		}
	}
}
