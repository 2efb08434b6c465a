package llama

import "outcrop/internal/tensor/kernel"

// dropout leaves out a part of what adapters read on the way to the loss, as PEFT's lora_dropout does. Which numbers are left out
// depends on a seed, the sample's tokens, the position, the layer and the site alone, so that it is the same on the way back, whatever
// else is in the batch, and in a training that goes on from a checkpoint. Targets that share their input share what is left out.
type dropout struct {
	part    float64
	seed    uint64
	keys    []uint64 // of the pass's rows
	thinned []float32
}

// Draw chooses what Backward and Improve leave out from now on.
func (t *Training) Draw(seed uint64) { t.ws.drop.seed = seed }

// drops tells whether the pass under way leaves anything out.
func (p *pass) drops() bool { return p.traced && p.drop.part > 0 }

// key gives the pass's rows their keys.
func (p *pass) key(tokens []int32) {
	if !p.drops() {
		return
	}
	keys := grow(&p.drop.keys, len(tokens))
	for _, s := range p.spans {
		sample := stir(p.drop.seed)
		for _, token := range tokens[s.lo:s.hi] {
			sample = stir(sample ^ uint64(token))
		}
		for r := s.lo; r < s.hi; r++ {
			keys[r] = stir(sample + uint64(r-s.lo))
		}
	}
}

// thin gives x without what is left out at a site, the rest enlarged to make up for it. It is valid until the next call.
func (p *pass) thin(l, site int, x []float32) []float32 {
	out := grow(&p.drop.thinned, len(x))
	copy(out, x)
	p.leaveOut(l, site, out)
	return out
}

// leaveOut does so in place. x is all rows of the site's inputs, or of their gradients.
func (p *pass) leaveOut(l, site int, x []float32) {
	width := len(x) / p.rows
	least, by := uint64(p.drop.part*(1<<16)), float32(1/(1-p.drop.part))
	kernel.Parallel(p.rows, rowGrain, func(lo, hi int) {
		for r := lo; r < hi; r++ {
			bits := stir(p.drop.keys[r] ^ uint64(l*len(sites)+site+1)<<32)
			row := x[r*width : (r+1)*width]
			for i := range row {
				if i%4 == 0 {
					bits = stir(bits)
				}
				if bits>>(i%4*16)&0xffff < least {
					row[i] = 0
				} else {
					row[i] *= by
				}
			}
		}
	})
}

// stir is one step of SplitMix64.
func stir(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}
