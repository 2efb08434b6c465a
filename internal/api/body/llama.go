package body

import "outcrop/internal/engine"

// llama is Meta's family on Bedrock: prompt, max_gen_len, temperature, top_p. Its defaults are the documented ones.
func llama(o *object) *Request {
	r := &Request{format: llamaFormat{}}
	r.Prompt.Raw = o.text("prompt")
	r.Params.MaxTokens = o.count("max_gen_len")
	r.Params.Temperature = o.numberOr("temperature", 1, 0.5)
	r.Params.TopP = o.numberOr("top_p", 1, 0.9)
	return r
}

type llamaFormat struct{}

type llamaAnswer struct {
	Generation string  `json:"generation"`
	Input      *int    `json:"prompt_token_count"`
	Output     int     `json:"generation_token_count"`
	Stop       *string `json:"stop_reason"`
}

func (llamaFormat) whole(_ Stamp, a engine.Answer) any {
	return llamaAnswer{a.Text, new(a.Usage.Prompt()), a.Usage.Output, new(finish(a.Stop))}
}

// chunks has the prompt's count in the first chunk alone and the stop reason in the last, like Bedrock's.
func (llamaFormat) chunks(w *Writer, p engine.Piece) []any {
	a := llamaAnswer{Generation: p.Text, Output: p.Usage.Output}
	if w.pieces == 0 {
		a.Input = new(p.Usage.Prompt())
	}
	if p.Stop != "" {
		a.Stop = new(finish(p.Stop))
	}
	return []any{a}
}
