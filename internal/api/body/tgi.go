package body

import "outcrop/internal/engine"

// tgi is Hugging Face's body for endpoints: inputs and parameters. Without do_sample or a temperature it is greedy.
func tgi(o *object) *Request {
	r := &Request{Stream: o.flag("stream"), sse: sseStyle{"data:", ""}}
	r.Prompt.Raw = o.text("inputs")
	p := o.child("parameters")
	r.Params.MaxTokens = p.count("max_new_tokens")
	r.Params.Temperature = p.number("temperature", 0, 100)
	r.Params.TopP = p.number("top_p", 0, 1)
	r.Params.TopK = p.topK("top_k")
	r.Params.Seed = p.seed("seed")
	r.Params.Stop = stops(p, "stop")
	sample := p.flag("do_sample")
	switch {
	case sample != nil && !*sample, sample == nil && r.Params.Temperature == nil:
		r.Params.Temperature = new(float32(0))
	case r.Params.Temperature == nil:
		r.Params.Temperature = new(float32(1))
	}
	p.str(litellmSetting)
	full := p.flag("return_full_text")
	r.Params.Frequency = p.penalty("frequency_penalty", -2, 2)
	tgiGrammar(p, &r.Params)
	if p.is("details") {
		r.Params.Logprobs = new(0)
	}
	p.only("repetition_penalty", "1", "1.0")
	p.only("watermark", "false")
	p.done()
	format := tgiFormat{details: r.Params.Logprobs != nil}
	if full != nil && *full {
		format.before = r.Prompt.Raw
	}
	r.format = format
	return r
}

// tgiGrammar reads the form that an answer must have.
func tgiGrammar(p *object, to *engine.Params) {
	g := p.child("grammar")
	if len(g.values) == 0 {
		return
	}
	g.require("type")
	g.require("value")
	switch kind := g.string("type"); kind {
	case "json", "json_object":
		to.Schema = g.anyObject("value")
	case "regex", "json_schema":
		g.unsupported("type", "grammars of the type "+kind)
	default:
		g.notEnum("type", kind)
	}
	g.done()
}

// litellmSetting is LiteLLM's own: where it sends the request. It leaves it in the body.
const litellmSetting = "sagemaker_base_url"

// tgiFormat puts before ahead of the generated text: the prompt when it was asked for. details tells of the tokens.
type tgiFormat struct {
	before  string
	details bool
}

type tgiAnswer struct {
	Text    string      `json:"generated_text"`
	Details *tgiDetails `json:"details,omitempty"`
}

type tgiToken struct {
	ID      engine.Token `json:"id"` // 0 where a piece is told as one token
	Text    string       `json:"text"`
	LogProb float32      `json:"logprob"`
	Special bool         `json:"special"`
}

type tgiDetails struct {
	Finish  string     `json:"finish_reason"`
	Tokens  int        `json:"generated_tokens"`
	Input   int        `json:"input_length"`
	Prefill []tgiToken `json:"prefill,omitzero"` // TGI's tokens of the prompt, which nobody computes here: always empty
	List    []tgiToken `json:"tokens,omitzero"`
}

type tgiEvent struct {
	Index   int         `json:"index"`
	Token   tgiToken    `json:"token"`
	Text    *string     `json:"generated_text"`
	Details *tgiDetails `json:"details"`
}

func (f tgiFormat) whole(_ Stamp, a engine.Answer) any {
	out := tgiAnswer{Text: f.before + a.Text}
	if f.details {
		out.Details = &tgiDetails{tgiFinish(a.Stop), a.Usage.Output, a.Usage.Prompt(), []tgiToken{}, []tgiToken{}}
		for _, l := range a.Logprobs {
			out.Details.List = append(out.Details.List, tgiToken{l.Token, l.Text, finite(l.Logprob), false})
		}
	}
	return []tgiAnswer{out}
}

// chunks tell each token where they are known, else each piece as one. The text of the last has the end of the answer.
func (f tgiFormat) chunks(w *Writer, p engine.Piece) (out []any) {
	tokens := []tgiToken{{Text: p.Text}}
	if f.details && len(p.Logprobs) > 0 {
		tokens = nil
		for _, l := range p.Logprobs {
			tokens = append(tokens, tgiToken{l.Token, l.Text, finite(l.Logprob), false})
		}
	}
	for i, token := range tokens {
		w.offset++
		e := tgiEvent{Index: w.offset, Token: token}
		if p.Stop != "" && i == len(tokens)-1 {
			e.Text = new(f.before + w.all.Answer().Text)
			e.Details = &tgiDetails{Finish: tgiFinish(p.Stop), Tokens: p.Usage.Output, Input: p.Usage.Prompt()}
		}
		out = append(out, e)
	}
	return out
}

func tgiFinish(s engine.StopReason) string {
	switch s {
	case engine.EndTurn:
		return "eos_token"
	case engine.StopSequence:
		return "stop_sequence"
	}
	return "length"
}
