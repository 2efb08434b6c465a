package body

import "outcrop/internal/engine"

// titanText is Amazon's older family: inputText and textGenerationConfig. Its defaults are the documented ones.
func titanText(o *object) *Request {
	r := &Request{format: titanTextFormat{}}
	r.Prompt.Raw = o.text("inputText")
	c := o.child("textGenerationConfig")
	r.Params.MaxTokens = c.count("maxTokenCount")
	r.Params.Temperature = c.numberOr("temperature", 1, 0.7)
	r.Params.TopP = c.numberOr("topP", 1, 0.9)
	r.Params.Stop = stops(c, "stopSequences")
	c.done()
	return r
}

type titanResult struct {
	Tokens int    `json:"tokenCount"`
	Text   string `json:"outputText"`
	Reason string `json:"completionReason"`
}

type titanTextAnswer struct {
	Input   int           `json:"inputTextTokenCount"`
	Results []titanResult `json:"results"`
}

type titanChunk struct {
	Text   string  `json:"outputText"`
	Index  int     `json:"index"`
	Total  *int    `json:"totalOutputTextTokenCount"`
	Reason *string `json:"completionReason"`
	Input  *int    `json:"inputTextTokenCount"`
}

type titanTextFormat struct{}

func (titanTextFormat) whole(_ Stamp, a engine.Answer) any {
	return titanTextAnswer{a.Usage.Prompt(), []titanResult{{a.Usage.Output, a.Text, titanReason(a.Stop)}}}
}

// chunks count the prompt in the first and the answer in the last.
func (titanTextFormat) chunks(w *Writer, p engine.Piece) []any {
	c := titanChunk{Text: p.Text}
	if w.pieces == 0 {
		c.Input = new(p.Usage.Prompt())
	}
	if p.Stop != "" {
		c.Total, c.Reason = &p.Usage.Output, new(titanReason(p.Stop))
	}
	return []any{c}
}

func titanReason(s engine.StopReason) string {
	switch s {
	case engine.EndTurn:
		return "FINISH"
	case engine.StopSequence:
		return "STOP_CRITERIA_MET"
	}
	return "LENGTH"
}
