package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"outcrop/internal/engine"
)

// question is a request with what the quiet engine answered.
type question struct {
	prompt engine.Prompt
	params engine.Params
	want   answer
}

// answer is what a generation gave.
type answer struct {
	text   string
	tokens []engine.Token // where log-probabilities were asked for
	stop   engine.StopReason
	output int
}

// beginnings are what many prompts have in common.
var beginnings = []string{
	"",
	strings.Repeat("The house by the river has a door, a window and a garden. ", 3),
	strings.Repeat("You answer questions of customers on orders, delivery and returns, in one sentence. ", 4),
}

// forms are JSON schemas that an answer may have to follow.
var forms = []string{
	`{"type":"object","properties":{"name":{"type":"string","maxLength":12},"count":{"type":"integer"}},"required":["name"],"additionalProperties":false}`,
	`{"type":"array","items":{"enum":["red","green","blue"]},"minItems":1,"maxItems":4}`,
}

// ask draws a question. Adapters are folders; most questions have none.
func ask(r *rand.Rand, adapters []string, most int) question {
	text := beginnings[r.IntN(len(beginnings))] + strings.Repeat(fmt.Sprintf("Number %d is in the town. ", r.IntN(1000)), 1+r.IntN(6))
	q := question{params: engine.Params{MaxTokens: 1 + r.IntN(most), Temperature: new(float32(0)), Whole: r.IntN(4) == 0}}
	if r.IntN(3) == 0 {
		q.prompt.Messages = []engine.Message{{Role: engine.System, Text: beginnings[1]}, {Role: engine.User, Text: text}}
		if r.IntN(2) == 0 {
			q.prompt.Cache = []engine.Mark{{Message: 0, End: len(beginnings[1]), TTL: time.Duration(1+r.IntN(20)) * time.Second}}
		}
	} else {
		q.prompt.Raw = text
	}
	q.params.Caller, q.params.Tenant = string(rune('a'+r.IntN(3))), []string{"", "", "other"}[r.IntN(3)]
	switch r.IntN(5) {
	case 0:
		q.params.Temperature, q.params.Seed = new(float32(0.9)), new(r.Uint64())
		q.params.TopP, q.params.TopK = new(float32(0.95)), new(40)
	case 1:
		q.params.Stop = []string{string(rune('a' + r.IntN(26))), "he"}
	case 2:
		q.params.Schema = []byte(forms[r.IntN(len(forms))])
	}
	if len(adapters) > 0 && r.IntN(2) == 0 {
		q.params.Adapter = adapters[r.IntN(len(adapters))]
	}
	return q
}

// pose asks a model. Each piece is shown to on, which tells whether to go on. Where it does not, or with an error, the answer is what
// came so far.
func (q question) pose(ctx context.Context, m engine.Model, on func(engine.Piece) bool) (a answer, err error) {
	ids, err := m.Tokens(q.prompt)
	if err != nil {
		return a, err
	}
	if cacher, ok := m.(engine.Cacher); ok {
		if q.params.Cache, err = cacher.Checkpoints(q.prompt, ids); err != nil {
			return a, err
		}
	}
	for p, err := range m.Generate(ctx, ids, q.params) {
		if err != nil {
			return a, err
		}
		a.text += p.Text
		for _, l := range p.Logprobs {
			a.tokens = append(a.tokens, l.Token)
		}
		a.stop, a.output = p.Stop, p.Usage.Output
		if u := p.Usage; u.Prompt() != len(ids) || u.Reused < 0 || u.Reused >= len(ids) || u.CacheRead > u.Reused {
			return a, fmt.Errorf("usage %+v for a prompt of %d", p.Usage, len(ids))
		}
		if p.Stop == "" && !on(p) {
			return a, nil
		}
	}
	return a, nil
}

// equal tells whether a whole answer is the wanted one.
func (a answer) equal(b answer) bool {
	return a.text == b.text && a.stop == b.stop && a.output == b.output && slices.Equal(a.tokens, b.tokens)
}

// begins tells whether a is how b begins.
func (a answer) begins(b answer) bool {
	return strings.HasPrefix(b.text, a.text) && len(a.tokens) <= len(b.tokens) && slices.Equal(a.tokens, b.tokens[:len(a.tokens)])
}
