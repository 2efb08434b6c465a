package llama

// Trained is how many values a mode trains, of which each has a gradient.
func (c Config) Trained(mode Mode) (n int64) {
	l, low := mode.(LoRA)
	if !low {
		return c.Parameters()
	}
	for site := range sites {
		for _, t := range sites[site] {
			if l.has(t) {
				out, in := c.dims(t)
				n += int64(c.Layers) * int64(l.Rank) * int64(in+out)
			}
		}
	}
	return n
}

// has tells whether the adapter adds to a target.
func (l LoRA) has(t Target) bool {
	for _, chosen := range l.Targets {
		if chosen == t {
			return true
		}
	}
	return l.Targets == nil
}

// between is how many values a row has between an adapter's A and B, at all sites together and at the widest.
func between(mode Mode) (all, widest int) {
	l, low := mode.(LoRA)
	if !low {
		return 0, 0
	}
	for _, members := range sites {
		width := 0
		for _, t := range members {
			if l.has(t) {
				width += l.Rank
			}
		}
		all, widest = all+width, max(widest, width)
	}
	return all, widest
}

// TrainingBytes is what a Training holds: weights, what is learnt, gradients, and what Backward keeps of a batch of so many tokens.
func (c Config) TrainingBytes(mode Mode, tokens int) int64 {
	return c.trainingBytes(mode, tokens, holdBytes)
}

func (c Config) trainingBytes(mode Mode, tokens int, hold int64) int64 {
	values := c.Parameters() + c.Trained(mode)
	l, low := mode.(LoRA)
	if low {
		values += c.Trained(mode)
	}
	lean := int64(tokens)*int64(c.Layers)*int64(c.perToken())*4 > hold
	widths, widest := between(mode)
	f := c.features()
	layer := 2*c.Q() + 2*c.KV() + 2*c.FFN + 2 + widths + c.Heads
	normed := 0 // the widest input of a norm that is no residual stream
	if f.headNorm {
		layer, normed = layer+c.Q()+c.KV(), c.Q()
	}
	if f.afterNorm {
		layer, normed = layer+2*c.Hidden, max(normed, c.Hidden)
	}
	kept := c.Layers * (c.Hidden + c.Hidden + layer) // the streams and the rest
	if lean {
		kept = c.Layers*c.Hidden + layer
	}
	kept += 4*c.Hidden + c.FFN + 2*c.turned()                                       // of the pass
	kept += 2*c.Hidden + c.FFN + 2*c.Q() + 4*c.KV() + 2*c.FFN + widest + normed + 4 // of the way back
	if low && l.Dropout > 0 {
		kept += max(c.Hidden, c.Q(), c.FFN) + 2
	}
	return 4 * (values + int64(tokens)*int64(kept) + int64(lossRows(tokens))*int64(c.Vocab+c.Hidden))
}

// perToken is how many values are kept of a token in a layer, at most.
func (c Config) perToken() int { return 5*c.Hidden + 3*c.Q() + 3*c.KV() + 2*c.FFN }

// Reserve makes room for batches of up to so many tokens, so that memory need not be taken again when one is longer than those before.
func (t *Training) Reserve(tokens int) {
	p := &t.ws.pass
	p.spans = append(p.spans[:0], span{hi: tokens, adapter: t.adapter})
	p.begin(t.model, tokens, true, t.hold)
	t.back.begin(p)
}
