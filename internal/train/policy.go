package train

import (
	"context"
	"iter"
	"slices"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/kernel"
	"outcrop/internal/tensor/llama"
)

// trace is a completion behind its prompt, as the model is to learn it.
type trace struct {
	*attempt
	prompt *prompt
	each   float64 // what the loss of each of its tokens counts
	share  float64 // one in so many tokens of its group
}

// trail lays out the attempts that there is something to learn from: where beta is 0, those of groups that were not all as good.
func (m *grpo) trail(prompts []*prompt, groups round) (all []trace) {
	g := m.settings.GRPO
	var lengths []int
	for _, group := range groups {
		for _, a := range group {
			lengths = append(lengths, len(a.Tokens))
		}
	}
	each := shares(g.Loss, lengths, g.Longest)
	at := 0
	for i, group := range groups {
		written := 0
		for _, a := range group {
			written += len(a.Tokens)
		}
		for k := range group {
			a := &group[k]
			if a.Advantage != 0 || g.Beta != 0 {
				all = append(all, trace{a, prompts[i], each[at] * float64(len(prompts)), 1 / float64(written)})
			}
			at++
		}
	}
	return all
}

// packTraces lays completions behind their prompts, some at a time; the completions alone count.
func packTraces(trail []trace) iter.Seq2[llama.Batch, []trace] {
	return func(yield func(llama.Batch, []trace) bool) {
		var b llama.Batch
		first := 0
		for i, t := range trail {
			p, n := t.prompt.Tokens, len(t.Tokens)
			if len(b.Tokens) > 0 && len(b.Tokens)+len(p)+n > packTokens {
				if !yield(b, trail[first:i]) {
					return
				}
				b, first = llama.Batch{}, i
			}
			b.Starts = append(b.Starts, len(b.Tokens))
			b.Tokens = append(append(b.Tokens, p...), t.Tokens[:n-1]...)
			b.Labels = append(append(b.Labels, slices.Repeat([]int32{-1}, len(p)-1)...), t.Tokens...)
		}
		if len(b.Tokens) > 0 {
			yield(b, trail[first:])
		}
	}
}

// improve adds the gradients of scale times the sum of the prompts' losses.
func (m *grpo) improve(ctx context.Context, trail []trace, scale float32, t *tally) error {
	g := m.settings.GRPO
	objective := surrogate{g.Below, g.Above, g.Beta}
	kl, clipped := 0.0, 0.0
	for b, traces := range packTraces(trail) {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		var reference []float32
		if g.Beta != 0 {
			found, err := m.reference.LogProbs(b, true)
			if err != nil {
				return fault.Wrap("train.grpo", fault.Internal, err)
			}
			reference = slices.Clone(found)
		}
		err := m.model.Improve(b, func(now, slopes []float32) {
			at := 0
			for _, tr := range traces {
				to := at + len(tr.Tokens)
				var ref []float32
				if reference != nil {
					ref = reference[at:to]
				}
				seen := objective.of(now[at:to], tr.Old, ref, tr.Advantage, tr.each, slopes[at:to])
				t.loss, kl, clipped = t.loss+seen.loss, kl+seen.kl*tr.share, clipped+seen.clipped*tr.share
				if tr.Old == nil && g.Iterations > 1 {
					tr.Old = slices.Clone(now[at:to])
				}
				at = to
			}
			kernel.Scale(slopes, scale)
		})
		if err != nil {
			return fault.Wrap("train.grpo", fault.Internal, err)
		}
	}
	seen := map[string]float64{"clip_ratio": clipped}
	if g.Beta != 0 {
		seen["kl"] = kl
	}
	t.add(tally{sums: seen})
	return nil
}
