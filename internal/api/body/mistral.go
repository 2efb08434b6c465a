package body

import "outcrop/internal/engine"

// mistral takes a prompt, or messages like OpenAI's; each has an answer of its own. The defaults are the documented ones.
func mistral(o *object) *Request {
	r := &Request{format: mistralFormat{}}
	if o.has("messages") {
		r.format = mistralChat{}
		r.Prompt.Messages = messages(o)
		o.never("tools", "tool use")
		o.only("tool_choice", `"none"`, `"auto"`)
	} else {
		r.Prompt.Raw = o.text("prompt")
	}
	r.Params.MaxTokens = o.count("max_tokens")
	r.Params.Temperature = o.numberOr("temperature", 1, 0.5)
	r.Params.TopP = o.numberOr("top_p", 1, 0.9)
	r.Params.TopK = o.topK("top_k")
	r.Params.Stop = stops(o, "stop")
	return r
}

type mistralOutput struct {
	Text string  `json:"text"`
	Stop *string `json:"stop_reason"`
}

type mistralAnswer struct {
	Outputs []mistralOutput `json:"outputs"`
}

type mistralFormat struct{}

func (mistralFormat) whole(_ Stamp, p engine.Piece) any {
	return mistralAnswer{[]mistralOutput{{p.Text, mistralStop(p.Stop)}}}
}

func (f mistralFormat) chunks(w *Writer, p engine.Piece) []any { return []any{f.whole(w.Stamp, p)} }

type mistralChoice struct {
	Index   int     `json:"index"`
	Message message `json:"message"`
	Stop    *string `json:"stop_reason"`
}

type mistralChatAnswer struct {
	Choices []mistralChoice `json:"choices"`
}

type mistralChat struct{}

func (mistralChat) whole(_ Stamp, p engine.Piece) any {
	return mistralChatAnswer{[]mistralChoice{{Message: message{"assistant", &p.Text}, Stop: mistralStop(p.Stop)}}}
}

func (f mistralChat) chunks(w *Writer, p engine.Piece) []any { return []any{f.whole(w.Stamp, p)} }

// mistralStop is null until the end.
func mistralStop(s engine.StopReason) *string {
	if s == "" {
		return nil
	}
	return new(finish(s))
}
