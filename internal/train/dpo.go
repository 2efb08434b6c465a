package train

import (
	"context"
	"fmt"
	"iter"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/chattemplate"
	"outcrop/internal/tensor/llama"
)

// dpo is direct preference optimisation: what was chosen becomes likelier than what was rejected, by more than it was at first.
type dpo struct {
	*run
	loss preference
}

func newDPO(r *run) method {
	s := r.settings.DPO
	return &dpo{r, preference{s.Loss, s.Beta, s.Smoothing, s.Own}}
}

// pair is two answers to one prompt. What counts in their samples is the answers.
type pair struct {
	Chosen, Rejected sample
	base             [2]float64 // their log-probabilities before the training
}

func (p *pair) tokens() int { return p.Chosen.tokens() + p.Rejected.tokens() }

func (p *pair) weight() int { return 1 }

func (p *pair) lengths() []int { return []int{p.Chosen.tokens() + 1, p.Rejected.tokens() + 1} }

func (p *pair) learnt() int { return p.Chosen.weight() + p.Rejected.weight() }

func (m *dpo) parse(line []byte) (records []record, err error) {
	c, err := parseChoice(line)
	if err != nil {
		return nil, err
	}
	for _, chosen := range c.chosen {
		for _, rejected := range c.rejected {
			p := &pair{}
			if p.Chosen, err = m.answer(c.with(chosen)); err != nil {
				return nil, fmt.Errorf("with the chosen answer %w", err)
			}
			if p.Rejected, err = m.answer(c.with(rejected)); err != nil {
				return nil, fmt.Errorf("with the rejected answer %w", err)
			}
			records = append(records, p)
		}
	}
	return records, nil
}

// answer makes a sample of a conversation in which only the last turn is learnt.
func (m *dpo) answer(messages []chattemplate.Message) (sample, error) {
	pieces, err := m.base.pieces(messages)
	if err != nil {
		return sample{}, err
	}
	for i := range pieces[:len(pieces)-1] {
		pieces[i].answer = false
	}
	return m.fit(m.base.sample(pieces, false))
}

// room is also for the answers that the base judges.
func (m *dpo) room() (batches []int, beside int64) {
	batches, _ = m.run.room()
	return batches, m.unlearnt(laid(append(m.train.lengths(), m.validation.lengths()...)))
}

// prepare measures how likely the answers are before anything is learnt: what the loss holds the model to.
func (m *dpo) prepare(ctx context.Context) error {
	records := append(m.train.records[:len(m.train.records):len(m.train.records)], m.validation.records...)
	start := m.now()
	for pairs, b := range packPairs(records) {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		logprobs, err := m.model.LogProbs(b, true)
		if err != nil {
			return fault.Wrap("train.dpo", fault.Internal, err)
		}
		for _, p := range pairs {
			p.base[0], logprobs = p.Chosen.sum(logprobs)
			p.base[1], logprobs = p.Rejected.sum(logprobs)
		}
	}
	m.logf("The base model has judged the answers of %d preferences in %v.", len(records), m.now().Sub(start).Round(time.Second))
	return nil
}

// sum adds up a sample's log-probabilities, which stand first, and gives what comes after them.
func (s sample) sum(logprobs []float32) (sum float64, rest []float32) {
	n := s.weight()
	for _, l := range logprobs[:n] {
		sum += float64(l)
	}
	return sum, logprobs[n:]
}

func (m *dpo) learn(ctx context.Context, records []record, scale float32) (t tally, err error) {
	for pairs, b := range packPairs(records) {
		if ctx.Err() != nil {
			return t, ctx.Err()
		}
		err := m.model.Improve(b, func(logprobs, grad []float32) {
			for _, p := range pairs {
				logprobs, grad = m.compare(&t, p, logprobs, grad, scale)
			}
		})
		if err != nil {
			return t, fault.Wrap("train.dpo", fault.Internal, err)
		}
		t.tokens += len(b.Tokens)
	}
	return t, nil
}

func (m *dpo) judge(ctx context.Context, records []record) (t tally, err error) {
	for pairs, b := range packPairs(records) {
		if ctx.Err() != nil {
			return t, ctx.Err()
		}
		logprobs, err := m.model.LogProbs(b, false)
		if err != nil {
			return t, fault.Wrap("train.dpo", fault.Internal, err)
		}
		for _, p := range pairs {
			logprobs, _ = m.compare(&t, p, logprobs, nil, 0)
		}
		t.tokens += len(b.Tokens)
	}
	return t, nil
}

// compare adds a pair's loss to a tally, writes its slopes to grad where there is one, and gives what comes after it.
func (m *dpo) compare(t *tally, p *pair, logprobs, grad []float32, scale float32) (restLogprobs, restGrad []float32) {
	chosen := likelihood{base: p.base[0], tokens: p.Chosen.weight()}
	rejected := likelihood{base: p.base[1], tokens: p.Rejected.weight()}
	chosen.own, logprobs = p.Chosen.sum(logprobs)
	rejected.own, logprobs = p.Rejected.sum(logprobs)
	loss, byChosen, byRejected := m.loss.of(chosen, rejected)
	if grad != nil {
		for i := range grad[:chosen.tokens+rejected.tokens] {
			if grad[i] = scale * float32(byChosen); i >= chosen.tokens {
				grad[i] = scale * float32(byRejected)
			}
		}
		grad = grad[chosen.tokens+rejected.tokens:]
	}
	t.add(tally{loss: loss, sums: m.loss.metrics(chosen, rejected)})
	return logprobs, grad
}

// metrics are what TRL tells of a preference.
func (p preference) metrics(chosen, rejected likelihood) map[string]float64 {
	a, b := p.beta*chosen.gain(), p.beta*rejected.gain()
	m := map[string]float64{"rewards/chosen": a, "rewards/rejected": b, "rewards/margins": a - b, "rewards/accuracies": 0,
		"logps/chosen": chosen.own, "logps/rejected": rejected.own}
	if a > b {
		m["rewards/accuracies"] = 1
	}
	return m
}

// packPairs lays pairs end to end, some at a time, in their order.
func packPairs(records []record) iter.Seq2[[]*pair, llama.Batch] {
	return func(yield func([]*pair, llama.Batch) bool) {
		var pairs []*pair
		var b llama.Batch
		for _, r := range records {
			p := r.(*pair)
			if n := len(b.Tokens); n > 0 && n+p.tokens() > packTokens {
				if !yield(pairs, b) {
					return
				}
				pairs, b = nil, llama.Batch{}
			}
			pairs = append(pairs, p)
			p.Chosen.lay(&b)
			p.Rejected.lay(&b)
		}
		if len(pairs) > 0 {
			yield(pairs, b)
		}
	}
}
