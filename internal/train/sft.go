package train

import (
	"context"
	"iter"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/llama"
)

// sft is supervised fine-tuning: the cross-entropy of the assistant's words.
type sft struct{ *run }

func (m *sft) prepare(context.Context) error { return nil }

func (m *sft) parse(line []byte) ([]record, error) {
	messages, err := parseRecord(line)
	if err != nil {
		return nil, err
	}
	pieces, err := m.base.pieces(messages)
	if err != nil {
		return nil, err
	}
	s, err := m.fit(m.base.sample(pieces, m.settings.AllTokens))
	if err != nil {
		return nil, err
	}
	return []record{s}, nil
}

func (m *sft) learn(ctx context.Context, records []record, scale float32) (tally, error) {
	return m.each(ctx, records, func(b llama.Batch) (float64, int, error) { return m.model.Backward(b, scale) })
}

func (m *sft) judge(ctx context.Context, records []record) (tally, error) {
	return m.each(ctx, records, m.model.Loss)
}

// each runs records through the model, some at a time.
func (m *sft) each(ctx context.Context, records []record, through func(llama.Batch) (float64, int, error)) (t tally, err error) {
	for b := range pack(records) {
		if ctx.Err() != nil {
			return t, ctx.Err()
		}
		loss, _, err := through(b)
		if err != nil {
			return t, fault.Wrap("train.sft", fault.Internal, err)
		}
		t.add(tally{loss: loss, tokens: len(b.Tokens)})
	}
	return t, nil
}

// sample is a text in tokens, as the model reads it: Labels[i] follows Tokens[i], and is -1 where it is not to be learnt.
type sample struct{ Tokens, Labels []int32 }

func (s sample) tokens() int { return len(s.Tokens) }

// weight is how many labels count.
func (s sample) weight() (n int) {
	for _, l := range s.Labels {
		if l >= 0 {
			n++
		}
	}
	return n
}

// lay adds the sample at a batch's end.
func (s sample) lay(b *llama.Batch) {
	b.Starts = append(b.Starts, len(b.Tokens))
	b.Tokens = append(b.Tokens, s.Tokens...)
	b.Labels = append(b.Labels, s.Labels...)
}

// pack lays samples end to end, some at a time, in their order.
func pack(records []record) iter.Seq[llama.Batch] {
	return func(yield func(llama.Batch) bool) {
		var b llama.Batch
		for _, r := range records {
			s := r.(sample)
			if n := len(b.Tokens); n > 0 && n+len(s.Tokens) > packTokens {
				if !yield(b) {
					return
				}
				b = llama.Batch{}
			}
			s.lay(&b)
		}
		if len(b.Tokens) > 0 {
			yield(b)
		}
	}
}
