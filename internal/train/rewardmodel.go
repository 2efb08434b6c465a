package train

import (
	"context"
	"errors"
	"fmt"
	"iter"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/chattemplate"
	"outcrop/internal/tensor/llama"
)

// rewardModel learns to score answers: what was chosen gets more than what was rejected.
type rewardModel struct {
	*run
	loss comparison
}

func newRewardModel(r *run) method {
	return &rewardModel{r, comparison{r.settings.RewardModel.Centre}}
}

// contest is two conversations that differ in their last answer.
type contest struct{ Chosen, Rejected []int32 }

func (c contest) tokens() int { return len(c.Chosen) + len(c.Rejected) }

func (c contest) weight() int { return 1 }

func (c contest) lengths() []int { return []int{len(c.Chosen), len(c.Rejected)} }

func (c contest) learnt() int { return 2 } // where the scores are read

func (m *rewardModel) parse(line []byte) (records []record, err error) {
	c, err := parseChoice(line)
	if err != nil {
		return nil, err
	}
	for _, chosen := range c.chosen {
		for _, rejected := range c.rejected {
			var r contest
			if r.Chosen, err = m.read(c.with(chosen)); err != nil {
				return nil, fmt.Errorf("with the chosen answer %w", err)
			}
			if r.Rejected, err = m.read(c.with(rejected)); err != nil {
				return nil, fmt.Errorf("with the rejected answer %w", err)
			}
			records = append(records, r)
		}
	}
	return records, nil
}

// read turns a conversation into tokens that are not too many.
func (m *rewardModel) read(messages []chattemplate.Message) ([]int32, error) {
	ids, err := m.base.whole(messages)
	if most := m.length(); err == nil && len(ids) > most {
		if !m.settings.Truncate {
			return nil, fmt.Errorf("it has %d tokens, more than max_seq_length, %d", len(ids), most)
		}
		ids = ids[:most]
		m.cut++
	}
	return ids, err
}

// whole is a conversation as the template writes it, up to the last token that is no padding: that is where transformers reads a score.
func (b *base) whole(messages []chattemplate.Message) ([]int32, error) {
	var ids []int32
	if b.template == nil {
		pieces, err := b.pieces(messages)
		if err != nil {
			return nil, err
		}
		ids = append(b.tokenizer.Prefix(), b.tokenizer.Encode(pieces[0].text+pieces[1].text, true)...)
	} else {
		text, err := b.template.Render(messages, false)
		if err != nil {
			return nil, errors.New(fault.Public(err))
		}
		ids = b.tokenizer.Encode(text, true)
	}
	for n := len(ids) - 1; n > 0 && ids[n] == b.tokenizer.Definition().Pad; n-- {
		ids = ids[:n]
	}
	return ids, nil
}

// begin makes a training whose model ends in a score.
func (m *rewardModel) begin(mode llama.Mode) (*llama.Training, error) {
	return m.base.weights.Scorer(m.settings.Seed).Train(mode)
}

func (m *rewardModel) prepare(context.Context) error { return nil }

func (m *rewardModel) learn(ctx context.Context, records []record, scale float32) (t tally, err error) {
	return m.each(ctx, records, func(b llama.Batch, scored func(scores, grad []float32)) error {
		return m.model.ImproveScores(b, scored)
	}, scale)
}

func (m *rewardModel) judge(ctx context.Context, records []record) (t tally, err error) {
	return m.each(ctx, records, func(b llama.Batch, scored func(scores, grad []float32)) error {
		scores, err := m.model.Scores(b)
		if err == nil {
			scored(scores, make([]float32, len(scores)))
		}
		return err
	}, 0)
}

// each runs contests through the model, some at a time, and has their scores compared.
func (m *rewardModel) each(ctx context.Context, records []record, through func(b llama.Batch, scored func(scores, grad []float32)) error, scale float32) (t tally, err error) {
	for b := range packContests(records) {
		if ctx.Err() != nil {
			return t, ctx.Err()
		}
		if err := through(b, func(scores, grad []float32) { m.compare(&t, scores, grad, scale) }); err != nil {
			return t, fault.Wrap("train.rewardModel", fault.Internal, err)
		}
		t.tokens += len(b.Tokens)
	}
	return t, nil
}

// compare adds the losses of scores to a tally, a chosen and a rejected one by turns, and writes their slopes to grad.
func (m *rewardModel) compare(t *tally, scores, grad []float32, scale float32) {
	for i := 0; i < len(scores); i += 2 {
		chosen, rejected := float64(scores[i]), float64(scores[i+1])
		loss, a, b := m.loss.of(chosen, rejected)
		grad[i], grad[i+1] = scale*float32(a), scale*float32(b)
		seen := tally{loss: loss, sums: map[string]float64{"accuracy": 0, "margin": chosen - rejected, "mean_reward": (chosen + rejected) / 2}}
		if chosen > rejected {
			seen.sums["accuracy"] = 1
		}
		t.add(seen)
	}
}

// packContests lays contests end to end, some at a time, in their order.
func packContests(records []record) iter.Seq[llama.Batch] {
	return func(yield func(llama.Batch) bool) {
		var b llama.Batch
		for _, r := range records {
			c := r.(contest)
			if n := len(b.Tokens); n > 0 && n+c.tokens() > packTokens {
				if !yield(b) {
					return
				}
				b = llama.Batch{}
			}
			for _, ids := range [][]int32{c.Chosen, c.Rejected} {
				b.Starts = append(b.Starts, len(b.Tokens))
				b.Tokens = append(b.Tokens, ids...)
			}
		}
		if len(b.Tokens) > 0 {
			yield(b)
		}
	}
}
