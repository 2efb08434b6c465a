package body

import "outcrop/internal/engine"

// llama is Meta's family on Bedrock: prompt, max_gen_len, temperature, top_p. Its defaults are the documented ones.
func llama(o *object) *Request {
	o.require("prompt")
	r := &Request{format: llamaFormat{}}
	if p := o.str("prompt"); p != nil {
		r.Prompt.Raw = *p
		if *p == "" {
			o.fail("prompt", "#/prompt: expected minLength: 1, actual: 0")
		}
	}
	if n := o.integer("max_gen_len", 1, 1<<20); n != nil {
		r.Params.MaxTokens = *n
	}
	r.Params.Temperature, r.Params.TopP = new(float32(0.5)), new(float32(0.9))
	if t := o.number("temperature", 0, 1); t != nil {
		r.Params.Temperature = t
	}
	if p := o.number("top_p", 0, 1); p != nil {
		r.Params.TopP = p
	}
	return r
}

type llamaFormat struct{}

type llamaAnswer struct {
	Generation string  `json:"generation"`
	Input      *int    `json:"prompt_token_count"`
	Output     int     `json:"generation_token_count"`
	Stop       *string `json:"stop_reason"`
}

func (llamaFormat) whole(_ Stamp, p engine.Piece) any {
	return llamaAnswer{p.Text, new(promptCount(p.Usage)), p.Usage.Output, new(finish(p.Stop))}
}

// chunks has the prompt's count in the first chunk alone and the stop reason in the last, like Bedrock's.
func (llamaFormat) chunks(w *Writer, p engine.Piece) []any {
	a := llamaAnswer{Generation: p.Text, Output: p.Usage.Output}
	if w.pieces == 0 {
		a.Input = new(promptCount(p.Usage))
	}
	if p.Stop != "" {
		a.Stop = new(finish(p.Stop))
	}
	return []any{a}
}

func (llamaFormat) sse() sseStyle { return sseStyle{"data: ", ""} }

// promptCount is all that was read: families count what came from the cache as prompt too.
func promptCount(u engine.Usage) int { return u.Input + u.CacheRead + u.CacheWrite }
