package native

import (
	"context"
	"fmt"
	"math"
	"sync/atomic"
	"unicode/utf8"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/tensor/llama"
)

// sequence is one generation. Only the scheduler's goroutine touches it, but for ctx, gone and out.
type sequence struct {
	ctx  context.Context
	gone atomic.Bool // the caller has left
	out  mailbox

	tokens  []int32 // the prompt, then the answer
	prompt  int     // how many of them are the prompt
	most    int     // tokens to generate
	window  int
	kv      *llama.Sequence
	adapter *llama.Adapter
	number  int    // in order of arrival
	caller  string // callers take turns
	step    int    // tokens of the prompt that the step under way reads

	root    string              // whose prompts it shares
	marks   []engine.Checkpoint // at ends of pages, still to be set
	yielded bool                // it ran before, so what is kept was counted
	counted engine.Usage

	pick   sampler
	answer answer
}

// sequence checks a request and makes the generation.
func (m *text) sequence(ctx context.Context, prompt []engine.Token, p engine.Params) (*sequence, error) {
	const op = "native.Generate"
	l, window := m.loaded.Load(), m.capacity
	switch {
	case len(prompt) == 0:
		return nil, fault.New(op, fault.Invalid, "The prompt is empty.")
	case len(prompt) >= window:
		return nil, fault.New(op, fault.Invalid, "Input is too long for requested model. It has %d tokens; the memory for keys and values holds %d with the answer.", len(prompt), window)
	case p.MaxTokens < 0:
		return nil, fault.New(op, fault.Invalid, "The number of tokens to generate is %d.", p.MaxTokens)
	}
	pick, err := newSampler(p, l.tok.Size())
	if err != nil {
		return nil, err
	}
	form, err := l.forms.of(p)
	if err != nil {
		return nil, err
	}
	if form != nil {
		pick.form = form.Matcher()
	}
	s := &sequence{ctx: ctx, prompt: len(prompt), most: p.MaxTokens, window: window, pick: pick, answer: l.answer(p, m.options.Random)}
	if s.most == 0 {
		s.most = math.MaxInt
	}
	s.tokens = make([]int32, len(prompt), min(window, len(prompt)+min(s.most, 256)))
	for i, t := range prompt {
		if t < 0 || int(t) >= l.tok.Size() {
			return nil, fault.New(op, fault.Invalid, "The token %d is not in the model's vocabulary.", t)
		}
		s.tokens[i] = int32(t)
	}
	for _, stop := range p.Stop {
		if stop == "" || !utf8.ValidString(stop) {
			return nil, fault.New(op, fault.Invalid, "A stop sequence is empty or not UTF-8.")
		}
	}
	s.out.wake = make(chan struct{}, 1)
	s.caller, s.root, s.counted.Input = p.Caller, "0 "+p.Tenant, s.prompt
	if p.Adapter != "" {
		var number int
		if s.adapter, number, err = m.adapters.load(p.Adapter, l.weights.Config()); err != nil {
			return nil, err
		}
		s.root = fmt.Sprint(number, " ", p.Tenant)
	}
	s.mark(p.Cache)
	return s, nil
}

// accept takes the next token that was sampled and tells whether the generation goes on.
func (s *sequence) accept(id int32, ends bool) (more bool) {
	if ends {
		s.finish(engine.EndTurn, "", 1)
		return false
	}
	s.tokens = append(s.tokens, id)
	met := s.answer.add(id, s.pick.told)
	made := len(s.tokens) - s.prompt
	switch {
	case met != "":
		s.finish(engine.StopSequence, met, 0)
	case s.pick.form != nil && s.pick.form.Final():
		s.finish(engine.EndTurn, "", 0)
	case made >= s.most:
		s.finish(engine.MaxTokens, "", 0)
	case len(s.tokens) >= s.window:
		s.finish(engine.WindowExceeded, "", 0)
	default:
		for _, p := range s.answer.take() {
			p.Usage = s.usage(0)
			s.out.put(p)
		}
		return true
	}
	return false
}

// usage so far; unseen counts an ending token that is not among the tokens.
func (s *sequence) usage(unseen int) engine.Usage {
	u := s.counted
	u.Output = len(s.tokens) - s.prompt + unseen
	return u
}

// finish gives the last pieces. A character that was cut off is dropped: no part of one is text.
func (s *sequence) finish(why engine.StopReason, met string, unseen int) {
	for _, p := range s.answer.end(why, met) {
		p.Usage = s.usage(unseen)
		s.out.put(p)
	}
}

// over tells whether nobody waits for the answer any more.
func (s *sequence) over() bool { return s.gone.Load() || s.ctx.Err() != nil }
