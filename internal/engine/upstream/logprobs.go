package upstream

import (
	"cmp"
	"slices"
	"strings"

	"outcrop/internal/engine"
)

// probabilities are an answer's, in the form of conversations or in that of OpenAI's completions.
type probabilities struct {
	Content []tokenProbability `json:"content"`

	Tokens []string             `json:"tokens"`
	Logs   []float32            `json:"token_logprobs"`
	Top    []map[string]float32 `json:"top_logprobs"`
}

type tokenProbability struct {
	ID    engine.Token       `json:"id"` // llama-server's
	Token string             `json:"token"`
	Bytes []int              `json:"bytes"`
	Log   float32            `json:"logprob"`
	Top   []tokenProbability `json:"top_logprobs"`
}

// list tells them with the n likeliest alternatives: servers may give more.
func (p *probabilities) list(n int) (out []engine.Logprob) {
	if p == nil {
		return nil
	}
	for _, t := range p.Content {
		one := t.logprob()
		for _, other := range t.Top[:min(n, len(t.Top))] {
			one.Top = append(one.Top, other.logprob())
		}
		out = append(out, one)
	}
	for i, token := range p.Tokens {
		one := engine.Logprob{Text: token}
		if i < len(p.Logs) {
			one.Logprob = p.Logs[i]
		}
		if i < len(p.Top) {
			for text, log := range p.Top[i] {
				one.Top = append(one.Top, engine.Logprob{Text: text, Logprob: log})
			}
			slices.SortFunc(one.Top, likeliest)
			one.Top = one.Top[:min(n, len(one.Top))]
		}
		out = append(out, one)
	}
	return out
}

func (t tokenProbability) logprob() engine.Logprob {
	l := engine.Logprob{Token: t.ID, Text: t.Token, Logprob: t.Log}
	if len(t.Bytes) > 0 {
		b := make([]byte, len(t.Bytes))
		for i, v := range t.Bytes {
			b[i] = byte(v)
		}
		l.Text = string(b)
	}
	return l
}

// likeliest orders alternatives, and like ones by their texts.
func likeliest(a, b engine.Logprob) int {
	return cmp.Or(cmp.Compare(b.Logprob, a.Logprob), strings.Compare(a.Text, b.Text))
}
