package train

import (
	"cmp"
	"context"
	"encoding/binary"
	"math/rand/v2"
	"slices"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/kernel"
	"outcrop/internal/tensor/llama"
)

// roller samples completions from a model as it is trained. Many sequences go through the model together; those of one prompt share
// its keys and values.
type roller struct {
	model   *llama.Model
	adapter *llama.Adapter
	pool    *llama.Pool
	ws      llama.Workspace

	temperature, topP float32
	longest           int // tokens of a completion
	vocabulary        int // tokens that may be chosen
	ends              func(int32) bool
}

// completion is what a model wrote.
type completion struct {
	Tokens []int32 // the last one ends it, or it has the most that there may be
	Ended  bool
}

// writer is a completion on its way.
type writer struct {
	completion
	sequence *llama.Sequence
	random   *rand.Rand
}

// stream is the random numbers of one completion. It depends on these numbers alone, so that a training that goes on from a
// checkpoint writes the same.
func stream(seed uint64, round, record, sample int) *rand.Rand {
	var key [32]byte
	for i, n := range []uint64{seed, uint64(round), uint64(record), uint64(sample)} {
		binary.LittleEndian.PutUint64(key[8*i:], n)
	}
	return rand.New(rand.NewChaCha8(key))
}

// newRoller makes a roller with so much memory for keys and values, for completions of so many tokens.
func newRoller(t *llama.Training, cache int64, longest int) *roller {
	c := t.Model().Config()
	c.HalfCache = false // what is learnt from is computed in float32
	return &roller{model: t.Model(), adapter: t.Adapter(), pool: llama.NewPool(c, cache), longest: longest, vocabulary: c.Vocab, temperature: 1, topP: 1}
}

// complete writes each prompt's completions, one for each source of random numbers.
func (r *roller) complete(ctx context.Context, prompts [][]int32, sources [][]*rand.Rand) ([][]completion, error) {
	all := make([][]*writer, len(prompts))
	defer func() {
		for _, group := range all {
			for _, w := range group {
				w.sequence.Free()
			}
		}
	}()
	for i, prompt := range prompts {
		group, err := r.begin(prompt, sources[i])
		if err != nil {
			return nil, err
		}
		all[i] = group
	}
	for busy := slices.Concat(all...); ; {
		busy = slices.DeleteFunc(busy, r.done)
		if len(busy) == 0 {
			break
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if err := r.round(busy); err != nil {
			return nil, err
		}
	}
	written := make([][]completion, len(all))
	for i, group := range all {
		for _, w := range group {
			written[i] = append(written[i], w.completion)
		}
	}
	return written, nil
}

// begin reads a prompt once and writes the first token of each of its completions.
func (r *roller) begin(prompt []int32, sources []*rand.Rand) ([]*writer, error) {
	read := r.pool.NewSequence()
	defer read.Free()
	logits, err := r.model.Forward([]llama.Chunk{{Tokens: prompt, KV: read, Adapter: r.adapter, Logits: llama.LastLogits}}, &r.ws)
	if err != nil {
		return nil, fault.Wrap("train.roll", fault.Internal, err)
	}
	group := make([]*writer, len(sources))
	var row []float32
	for i, random := range sources {
		group[i] = &writer{sequence: read.Fork(len(prompt)), random: random}
		row = append(row[:0], logits.Row(0, 0)...)
		if err := r.write(group[i], row); err != nil {
			return group, err
		}
	}
	return group, nil
}

// done frees what a completion that is written held.
func (r *roller) done(w *writer) bool {
	if !w.Ended && len(w.Tokens) < r.longest {
		return false
	}
	w.sequence.Free()
	return true
}

// round writes one token more of each.
func (r *roller) round(busy []*writer) error {
	chunks := make([]llama.Chunk, len(busy))
	for i, w := range busy {
		chunks[i] = llama.Chunk{Tokens: w.Tokens[len(w.Tokens)-1:], Pos: w.sequence.Len(), KV: w.sequence, Adapter: r.adapter, Logits: llama.LastLogits}
	}
	logits, err := r.model.Forward(chunks, &r.ws)
	if err != nil {
		return fault.Wrap("train.roll", fault.Internal, err)
	}
	broken := make([]error, len(busy))
	kernel.Parallel(len(busy), 1, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			broken[i] = r.write(busy[i], logits.Row(i, 0))
		}
	})
	return cmp.Or(broken...)
}

// write adds a token by its logits, which it overwrites.
func (r *roller) write(w *writer, logits []float32) error {
	logits = logits[:r.vocabulary]
	if sum := kernel.Softmax(logits, 1/r.temperature); isBroken(float64(sum)) {
		return fault.New("train.roll", fault.ModelFailed, "The model gives no probabilities any more: try a lower learning_rate.")
	}
	token := draw(logits, r.topP, w.random.Float64())
	w.Tokens = append(w.Tokens, token)
	w.Ended = r.ends(token)
	return nil
}

// draw chooses among the most likely tokens that together reach topP, by a number from [0, 1).
func draw(p []float32, topP float32, at float64) int32 {
	if topP < 1 {
		return nucleus(p, topP, at)
	}
	var sum float64
	last := 0
	for i, x := range p {
		if x == 0 {
			continue
		}
		if sum += float64(x); sum > at {
			return int32(i)
		}
		last = i
	}
	return int32(last) // the sum may fall short of 1 by a rounding
}

func nucleus(p []float32, topP float32, at float64) int32 {
	least := kernel.Max(p) * 1e-4 // sorting these is almost always enough
	for {
		var order []int32
		for i, x := range p {
			if x > 0 && x >= least {
				order = append(order, int32(i))
			}
		}
		slices.SortFunc(order, func(a, b int32) int { return cmp.Or(cmp.Compare(p[b], p[a]), cmp.Compare(a, b)) })
		n, mass := 0, 0.0
		for n < len(order) && mass < float64(topP) {
			mass += float64(p[order[n]])
			n++
		}
		if mass < float64(topP) && least > 0 {
			least = 0
			continue
		}
		at *= mass
		for _, id := range order[:n] {
			if at -= float64(p[id]); at < 0 {
				return id
			}
		}
		return order[0]
	}
}
