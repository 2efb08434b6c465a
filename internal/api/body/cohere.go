package body

import (
	"fmt"
	"slices"

	"outcrop/internal/engine"
)

// commandR is Cohere's chat: a message with the history and preamble before it. Its defaults are the documented ones.
func commandR(o *object) *Request {
	r := &Request{}
	if preamble := o.string("preamble"); preamble != "" {
		r.Prompt.Messages = append(r.Prompt.Messages, engine.Message{Role: engine.System, Text: preamble})
	}
	var said []commandRTurn
	if o.has("chat_history") && string(o.values["chat_history"]) != "[]" {
		said = commandRHistory(o)
	}
	o.take("chat_history")
	said = append(said, commandRTurn{"USER", o.text("message")})
	for _, turn := range said {
		r.Prompt.Messages = append(r.Prompt.Messages, engine.Message{Role: commandRRoles[turn.Role], Text: turn.Message})
	}
	r.Params.MaxTokens = o.count("max_tokens")
	r.Params.Temperature = o.numberOr("temperature", 1, 0.3)
	commandRExtra(o, &r.Params)
	if r.Params.TopP == nil {
		r.Params.TopP = new(float32(0.75))
	}
	r.Params.Seed = o.seed("seed")
	r.Params.Stop = stops(o, "stop_sequences")
	o.never("documents", "documents")
	o.never("tools", "tool use")
	o.never("tool_results", "tool use")
	for _, name := range []string{"search_queries_only", "return_prompt", "raw_prompting", "return_prompts"} {
		o.only(name, "false")
	}
	o.only("prompt_truncation", `"OFF"`)
	o.only("citation_quality", `"accurate"`, `"fast"`) // there is nothing to cite without documents
	o.only("frequency_penalty", "0", "0.0")
	o.only("presence_penalty", "0", "0.0")
	r.format = commandRFormat{said}
	return r
}

// commandRExtra are k and p, in bodies and in Converse.
func commandRExtra(o *object, p *engine.Params) {
	if k := o.topK("k"); k != nil {
		p.TopK = k
	}
	if top := o.number("p", 0.01, 0.99); top != nil {
		p.TopP = top
	}
}

var commandRRoles = map[string]engine.Role{"USER": engine.User, "CHATBOT": engine.Assistant, "SYSTEM": engine.System}

type commandRTurn struct {
	Role    string `json:"role"`
	Message string `json:"message"`
}

func commandRHistory(o *object) (out []commandRTurn) {
	for _, t := range o.list("chat_history") {
		t.require("role")
		turn := commandRTurn{t.string("role"), t.text("message")}
		if commandRRoles[turn.Role] == "" {
			t.notEnum("role", turn.Role)
		}
		t.done()
		out = append(out, turn)
	}
	return out
}

type commandRAnswer struct {
	Response   string         `json:"response_id"`
	Text       string         `json:"text"`
	Generation string         `json:"generation_id"`
	History    []commandRTurn `json:"chat_history"`
	Finish     string         `json:"finish_reason"`
}

type commandRText struct {
	Finished bool   `json:"is_finished"`
	Event    string `json:"event_type"`
	Text     string `json:"text"`
}

type commandREnd struct {
	Finished bool           `json:"is_finished"`
	Event    string         `json:"event_type"`
	Response commandRAnswer `json:"response"`
	Finish   string         `json:"finish_reason"`
}

// commandRFormat repeats what was said before.
type commandRFormat struct{ said []commandRTurn }

func (f commandRFormat) whole(s Stamp, p engine.Piece) any { return f.answer(s, p.Text, p.Stop) }

func (f commandRFormat) answer(s Stamp, text string, stop engine.StopReason) commandRAnswer {
	finish := "COMPLETE"
	if stop == engine.MaxTokens || stop == engine.WindowExceeded {
		finish = "MAX_TOKENS"
	}
	return commandRAnswer{s.ID, text, s.ID, append(slices.Clone(f.said), commandRTurn{"CHATBOT", text}), finish}
}

func (f commandRFormat) chunks(w *Writer, p engine.Piece) (out []any) {
	if p.Text != "" {
		out = append(out, commandRText{false, "text-generation", p.Text})
	}
	if p.Stop != "" {
		a := f.answer(w.Stamp, w.text.String(), p.Stop)
		out = append(out, commandREnd{true, "stream-end", a, a.Finish})
	}
	return out
}

// mostTexts is how many texts Cohere embeds at once.
const mostTexts = 96

// cohereEmbed is Cohere's family of embedders: texts and what they are for. What they are for changes nothing here.
func cohereEmbed(o *object, info engine.Info) *Request {
	r := &Request{}
	o.require("texts")
	o.never("images", "images")
	if o.has("texts") && !o.isList("texts") {
		o.wrong("texts", "JSONArray", o.values["texts"])
	}
	r.Texts = o.strs("texts")
	switch n := len(r.Texts); {
	case n > mostTexts:
		o.fail("texts", fmt.Sprintf("#/texts: expected maximum item count: %d, found: %d", mostTexts, n))
	case n == 0:
		o.fail("texts", "#/texts: expected minimum item count: 1, found: 0")
	case slices.Contains(r.Texts, ""):
		o.empty("texts")
	}
	o.require("input_type")
	o.oneOf("input_type", "search_document", "search_query", "classification", "clustering")
	o.oneOf("truncate", "NONE", "START", "END") // a text that is too long is refused in any case: nothing is cut silently
	if d := o.integer("output_dimension", 1, 1<<20); d != nil && *d != info.Dimensions {
		o.fail("output_dimension", fmt.Sprintf("#/output_dimension: %d is not a valid enum value; this model's embeddings have %d", *d, info.Dimensions))
	}
	types := o.strs("embedding_types")
	for _, t := range types {
		if t != "float" {
			o.fail("embedding_types", fmt.Sprintf("#/embedding_types: %s is not a valid enum value; this model's embeddings are float", t))
		}
	}
	texts, byType := r.Texts, len(types) > 0
	r.embeds = func(s Stamp, e []engine.Embedding) any { return cohereAnswer(s, texts, e, byType) }
	return r
}

func cohereAnswer(s Stamp, texts []string, e []engine.Embedding, byType bool) any {
	all := make([][]float32, len(e))
	for i := range e {
		all[i] = e[i].Values
	}
	type answer struct {
		ID         string   `json:"id"`
		Texts      []string `json:"texts"`
		Embeddings any      `json:"embeddings"`
		Type       string   `json:"response_type"`
	}
	if byType {
		return answer{s.ID, texts, map[string][][]float32{"float": all}, "embeddings_by_type"}
	}
	return answer{s.ID, texts, all, "embeddings_floats"}
}
