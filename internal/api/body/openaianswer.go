package body

import (
	"unicode/utf8"

	"outcrop/internal/engine"
)

type usage struct {
	Prompt     int `json:"prompt_tokens"`
	Completion int `json:"completion_tokens"`
	Total      int `json:"total_tokens"`

	Details *usageDetails `json:"prompt_tokens_details,omitempty"`
}

type usageDetails struct {
	Cached int `json:"cached_tokens"`
}

// usageOf tells what was reused of the prompt as well, where that is anything.
func usageOf(u engine.Usage) *usage {
	all := &usage{Prompt: u.Prompt(), Completion: u.Output, Total: u.Prompt() + u.Output}
	if u.Reused > 0 {
		all.Details = &usageDetails{u.Reused}
	}
	return all
}

// message is an assistant's. Its content is null where there are only calls.
type message struct {
	Role    string         `json:"role"`
	Content *string        `json:"content"`
	Calls   []functionCall `json:"tool_calls,omitempty"`
}

// delta is what a chunk adds to a message.
type delta struct {
	Role    string         `json:"role,omitempty"`
	Content *string        `json:"content,omitempty"`
	Calls   []functionCall `json:"tool_calls,omitempty"`
}

type functionCall struct {
	Index    *int   `json:"index,omitempty"` // in streams
	ID       string `json:"id,omitempty"`
	Type     string `json:"type,omitempty"`
	Function struct {
		Name      string `json:"name,omitempty"`
		Arguments string `json:"arguments"`
	} `json:"function"`
}

func newMessage(a engine.Answer) message {
	m := message{Role: "assistant"}
	if a.Text != "" || len(a.Calls) == 0 {
		m.Content = &a.Text
	}
	for _, c := range a.Calls {
		call := functionCall{ID: c.ID, Type: "function"}
		call.Function.Name, call.Function.Arguments = c.Name, string(c.Arguments)
		m.Calls = append(m.Calls, call)
	}
	return m
}

func newDelta(w *Writer, p engine.Piece) delta {
	d := delta{}
	if w.pieces == 0 {
		d.Role = "assistant"
	}
	if p.Text != "" || w.pieces == 0 && p.Call == nil {
		d.Content = &p.Text
	}
	if p.Call != nil {
		call := functionCall{Index: &p.Call.Index, ID: p.Call.ID}
		if call.Function.Name, call.Function.Arguments = p.Call.Name, p.Call.Arguments; call.ID != "" {
			call.Type = "function"
		}
		d.Calls = []functionCall{call}
	}
	return d
}

type choice struct {
	Index    int      `json:"index"`
	Message  *message `json:"message,omitempty"`
	Delta    *delta   `json:"delta,omitempty"`
	Text     *string  `json:"text,omitempty"`
	Logprobs any      `json:"logprobs,omitempty"`
	Finish   *string  `json:"finish_reason"`
}

type openAIAnswer struct {
	ID      string   `json:"id"`
	Object  string   `json:"object"`
	Created int64    `json:"created"`
	Model   string   `json:"model"`
	Choices []choice `json:"choices"`
	Usage   *usage   `json:"usage,omitempty"`
}

func answer(s Stamp, prefix, object string, c choice) openAIAnswer {
	return openAIAnswer{ID: prefix + s.ID, Object: object, Created: s.Created.Unix(), Model: s.Model, Choices: []choice{c}}
}

type chatFormat struct{ usage bool }

func (chatFormat) whole(s Stamp, a engine.Answer) any {
	out := answer(s, "chatcmpl-", "chat.completion", choice{Message: new(newMessage(a)), Logprobs: chatProbabilities(a.Logprobs), Finish: new(finish(a.Stop))})
	out.Usage = usageOf(a.Usage)
	return out
}

func (f chatFormat) chunks(w *Writer, p engine.Piece) []any {
	return openAIChunks(w, p, f.usage, answer(w.Stamp, "chatcmpl-", "chat.completion.chunk", choice{Delta: new(newDelta(w, p)), Logprobs: chatProbabilities(p.Logprobs)}))
}

// openAIChunks ends a stream with the reason, and with a chunk of usage alone when that was asked for.
func openAIChunks(w *Writer, p engine.Piece, usage bool, a openAIAnswer) []any {
	if p.Stop == "" {
		return []any{a}
	}
	a.Choices[0].Finish = new(finish(p.Stop))
	if !usage {
		return []any{a}
	}
	last := a
	last.Choices, last.Usage = []choice{}, usageOf(p.Usage)
	return []any{a, last}
}

// completionFormat tells the usage at a stream's end, and alternatives to tokens, where they were asked for.
type completionFormat struct{ usage, top bool }

func (f completionFormat) whole(s Stamp, a engine.Answer) any {
	out := answer(s, "cmpl-", "text_completion", choice{Text: &a.Text, Logprobs: f.probabilities(a.Logprobs, 0), Finish: new(finish(a.Stop))})
	out.Usage = usageOf(a.Usage)
	return out
}

func (f completionFormat) chunks(w *Writer, p engine.Piece) []any {
	c := choice{Text: &p.Text, Logprobs: f.probabilities(p.Logprobs, w.offset)}
	w.offset += textLength(p.Logprobs)
	return openAIChunks(w, p, f.usage, answer(w.Stamp, "cmpl-", "text_completion", c))
}

// probability is a token of a chat, with its bytes, since its text may be a part of a character.
type probability struct {
	Token   string        `json:"token"`
	Logprob float32       `json:"logprob"`
	Bytes   []int         `json:"bytes"`
	Top     []probability `json:"top_logprobs,omitzero"`
}

type chatLogprob struct {
	Content []probability `json:"content"`
	Refusal *string       `json:"refusal"`
}

func newProbability(l engine.Logprob) probability {
	p := probability{Token: l.Text, Logprob: finite(l.Logprob), Bytes: []int{}}
	for _, b := range []byte(l.Text) {
		p.Bytes = append(p.Bytes, int(b))
	}
	return p
}

// chatProbabilities is nil where none were asked for.
func chatProbabilities(tokens []engine.Logprob) any {
	if len(tokens) == 0 {
		return nil
	}
	var out chatLogprob
	for _, l := range tokens {
		p := newProbability(l)
		p.Top = []probability{}
		for _, other := range l.Top {
			p.Top = append(p.Top, newProbability(other))
		}
		out.Content = append(out.Content, p)
	}
	return out
}

type completionLogprob struct {
	Offsets []int                `json:"text_offset"`
	Values  []float32            `json:"token_logprobs"`
	Tokens  []string             `json:"tokens"`
	Top     []map[string]float32 `json:"top_logprobs"` // null where no alternatives were asked for
}

// probabilities has where each token begins in the answer, counted in characters from offset on.
func (f completionFormat) probabilities(tokens []engine.Logprob, offset int) any {
	if len(tokens) == 0 {
		return nil
	}
	var out completionLogprob
	for _, l := range tokens {
		out.Offsets, out.Tokens, out.Values = append(out.Offsets, offset), append(out.Tokens, l.Text), append(out.Values, finite(l.Logprob))
		offset += utf8.RuneCountInString(l.Text)
		if !f.top {
			continue
		}
		top := map[string]float32{}
		for _, other := range l.Top {
			top[other.Text] = finite(other.Logprob)
		}
		out.Top = append(out.Top, top)
	}
	return out
}

func textLength(tokens []engine.Logprob) (n int) {
	for _, l := range tokens {
		n += utf8.RuneCountInString(l.Text)
	}
	return n
}

// finite is a logarithm that JSON can hold: OpenAI writes what cannot be as -9999.
func finite(l float32) float32 {
	const impossible = -9999
	if !(l > impossible) {
		return impossible
	}
	return l
}
