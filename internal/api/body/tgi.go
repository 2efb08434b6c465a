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
	p.only("repetition_penalty", "1", "1.0")
	p.only("details", "false")
	p.only("watermark", "false")
	p.done()
	format := tgiFormat{}
	if full != nil && *full {
		format.before = r.Prompt.Raw
	}
	r.format = format
	return r
}

// litellmSetting is LiteLLM's own: where it sends the request. It leaves it in the body.
const litellmSetting = "sagemaker_base_url"

// tgiFormat puts before ahead of the generated text: the prompt when it was asked for.
type tgiFormat struct{ before string }

type tgiAnswer struct {
	Text string `json:"generated_text"`
}

type tgiToken struct {
	ID      int     `json:"id"` // always 0: an engine's pieces are text
	Text    string  `json:"text"`
	LogProb float32 `json:"logprob"`
	Special bool    `json:"special"`
}

type tgiDetails struct {
	Finish string `json:"finish_reason"`
	Tokens int    `json:"generated_tokens"`
	Input  int    `json:"input_length"`
}

type tgiEvent struct {
	Index   int         `json:"index"`
	Token   tgiToken    `json:"token"`
	Text    *string     `json:"generated_text"`
	Details *tgiDetails `json:"details"`
}

func (f tgiFormat) whole(_ Stamp, a engine.Answer) any { return []tgiAnswer{{f.before + a.Text}} }

func (f tgiFormat) chunks(w *Writer, p engine.Piece) []any {
	e := tgiEvent{Index: w.pieces + 1, Token: tgiToken{Text: p.Text}}
	if p.Stop != "" {
		e.Text = new(f.before + w.all.Answer().Text)
		e.Details = &tgiDetails{tgiFinish(p.Stop), p.Usage.Output, p.Usage.Prompt()}
	}
	return []any{e}
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
