package body

import "outcrop/internal/engine"

// mistral takes a prompt, or messages like OpenAI's; each has an answer of its own. The defaults are the documented ones.
func mistral(o *object) *Request {
	r := &Request{format: mistralFormat{}}
	if o.has("messages") {
		r.format = mistralChat{}
		r.Prompt.Messages = messages(o)
		r.offer(o.distinct("tools", functions(o)))
		functionChoice(o, r, "any")
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

func (mistralFormat) whole(_ Stamp, a engine.Answer) any {
	return mistralAnswer{[]mistralOutput{{a.Text, mistralStop(a.Stop)}}}
}

func (mistralFormat) chunks(_ *Writer, p engine.Piece) []any {
	return []any{mistralAnswer{[]mistralOutput{{p.Text, mistralStop(p.Stop)}}}}
}

type mistralChoice struct {
	Index   int     `json:"index"`
	Message message `json:"message"`
	Stop    *string `json:"stop_reason"`
}

type mistralChatAnswer struct {
	Choices []mistralChoice `json:"choices"`
}

type mistralChat struct{}

func (mistralChat) whole(_ Stamp, a engine.Answer) any {
	return mistralChatAnswer{[]mistralChoice{{Message: newMessage(a), Stop: mistralStop(a.Stop)}}}
}

// chunks are messages like the whole one, with what is new.
func (mistralChat) chunks(w *Writer, p engine.Piece) []any {
	d := newDelta(w, p)
	m := message{Role: "assistant", Content: d.Content, Calls: d.Calls}
	if p.Call == nil {
		m.Content = &p.Text
	}
	return []any{mistralChatAnswer{[]mistralChoice{{Message: m, Stop: mistralStop(p.Stop)}}}}
}

// mistralStop is null until the end.
func mistralStop(s engine.StopReason) *string {
	if s == "" {
		return nil
	}
	return new(finish(s))
}
