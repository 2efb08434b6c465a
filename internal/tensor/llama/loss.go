package llama

import "outcrop/internal/tensor/kernel"

// lossRows is how many of a batch's positions have logits at a time: with a vocabulary of 49152, those of 512 take 100 MB. The head's
// weights are packed anew for each so many.
func lossRows(tokens int) int { return min(512, max(128, tokens/2)) }

// judge is the sum of cross-entropies at the counted rows, of logits times sharpness; back.losses has each. With weights it begins the way back of what they
// weigh: the gradient of the residual stream's end goes to back.dx, those of the final norm and the head to their gradients.
func (t *Training) judge(b Batch, sharpness float32, weight func(i int) float32) float64 {
	p := &t.ws.pass
	if weight != nil {
		clear(t.back.dx)
	}
	var sum float64
	losses := grow(&t.back.losses, len(p.picked))
	part := lossRows(p.rows)
	for from := 0; from < len(p.picked); from += part {
		rows := p.picked[from:min(from+part, len(p.picked))]
		p.read(rows)
		kernel.Parallel(len(rows), 4, func(lo, hi int) {
			for i := lo; i < hi; i++ {
				logits, label := p.logits[i*p.m.config.Vocab:(i+1)*p.m.config.Vocab], b.Labels[rows[i]]
				if losses[from+i] = entropy(logits, label, sharpness); weight != nil {
					logits[label]--
					kernel.Scale(logits, sharpness*weight(from+i))
				}
			}
		})
		if weight != nil {
			t.headBack(rows)
		}
	}
	for _, l := range losses {
		sum += float64(l)
	}
	return sum
}

// entropy is the cross-entropy of one row, whose logits become probabilities.
func entropy(logits []float32, label int32, sharpness float32) float32 {
	own := logits[label] * sharpness
	return kernel.Softmax(logits, sharpness) - own
}

// headBack takes the gradients of some rows' logits back through the head and the final norm.
func (t *Training) headBack(rows []int32) {
	p, c := &t.ws.pass, t.model.config
	h := c.Hidden
	dlast := t.back.dnormed[:len(rows)*h]
	p.m.head.MulT(dlast, p.logits, len(rows), false)
	var dnorm []float32
	if t.grad != nil {
		t.gemm(t.grad.head.F32(), p.logits, p.last, c.Vocab, h, len(rows), c.Vocab, h, h, true, false, true)
		dnorm = t.grad.norm
	}
	for i, r := range rows {
		at := int(r) * h
		x := p.at(c.Layers)[at : at+h]
		kernel.RMSNormBack(t.back.dx[at:at+h], dnorm, dlast[i*h:(i+1)*h], x, p.m.norm, p.lastInverse[i])
	}
}
