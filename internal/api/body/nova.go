package body

import (
	"maps"
	"slices"
	"time"

	"outcrop/internal/engine"
)

// nova is Amazon's body, close to Converse: schemaVersion, system, messages, inferenceConfig, toolConfig. The last message may be
// the beginning of the answer.
func nova(o *object) *Request {
	r := &Request{format: novaFormat{}}
	o.only("schemaVersion", `"messages-v1"`)
	c := o.child("inferenceConfig")
	for _, name := range []string{"max_new_tokens", "maxTokens"} {
		if n := c.count(name); n > 0 {
			r.Params.MaxTokens = n
		}
	}
	r.Params.Temperature = c.numberOr("temperature", 1, 0.7)
	r.Params.TopP = c.numberOr("topP", 1, 0.9)
	r.Params.TopK = c.topK("topK")
	r.Params.Stop = stops(c, "stopSequences")
	c.done()
	system := Turn{Role: engine.System}
	for _, b := range o.objects("system") {
		novaText(b, &system)
	}
	novaTools(o, r)
	turns := novaTurns(o)
	if err := CheckTools(turns, r.Prompt.Tools); err != nil && *o.err == nil {
		*o.err = err
	}
	r.Prompt.Continue = len(turns) > 0 && turns[len(turns)-1].Role == engine.Assistant
	if system.Text != "" {
		turns = append([]Turn{system}, turns...)
	}
	r.Prompt.Messages = Messages(turns)
	r.Prompt.Cache = append(r.Prompt.Cache, Marks(turns)...)
	if err := CheckMarks(r.Prompt.Cache, "cachePoint blocks"); err != nil && *o.err == nil {
		*o.err = err
	}
	return r
}

// novaExtra are the fields of Converse that only Nova knows.
func novaExtra(o *object, p *engine.Params) {
	c := o.child("inferenceConfig")
	if k := c.topK("topK"); k != nil {
		p.TopK = k
	}
	c.done()
}

func novaTools(o *object, r *Request) {
	config := o.child("toolConfig")
	var tools []engine.Tool
	for _, t := range config.objects("tools") {
		if novaCachePoint(t, func(ttl time.Duration) {
			r.Prompt.Cache = append(r.Prompt.Cache, engine.Mark{Message: engine.AfterTools, TTL: ttl})
		}) {
			continue
		}
		t.require("toolSpec")
		spec := t.child("toolSpec")
		spec.require("inputSchema")
		schema := spec.child("inputSchema")
		schema.require("json")
		tools = append(tools, engine.Tool{Name: spec.name("name"), Description: spec.string("description"), Schema: schema.arguments("json")})
		schema.done()
		spec.done()
		t.done()
	}
	r.offer(config.distinct("tools", tools))
	c := config.child("toolChoice")
	switch c.take("auto"); {
	case c.has("tool"):
		one := c.child("tool")
		config.force(r, "toolChoice", one.text("name"))
		one.done()
	case c.has("any"):
		config.force(r, "toolChoice", "")
	}
	c.take("any")
	c.done()
	config.done()
}

// novaTurns are turns of user and assistant; the user has the first word.
func novaTurns(o *object) (out []Turn) {
	for i, m := range o.list("messages") {
		m.require("role")
		t := Turn{Role: engine.Role(m.string("role"))}
		switch want := []engine.Role{engine.User, engine.Assistant}[i%2]; {
		case t.Role != engine.User && t.Role != engine.Assistant:
			m.notEnum("role", string(t.Role))
		case i == 0 && t.Role != want:
			m.fail("role", "#/messages: a conversation must start with a user message")
		case t.Role != want:
			m.fail("role", "#/messages: a conversation must alternate between user and assistant roles")
		}
		for _, b := range m.list("content") {
			switch {
			case b.has("toolUse"):
				use := b.child("toolUse")
				use.require("input")
				t.Calls = append(t.Calls, engine.Call{ID: use.text("toolUseId"), Name: use.name("name"), Arguments: use.anyObject("input")})
				use.done()
				b.done()
			case b.has("toolResult"):
				t.Results = append(t.Results, novaResult(b.child("toolResult")))
				b.done()
			default:
				novaText(b, &t)
			}
		}
		m.done()
		out = append(out, t)
	}
	return out
}

func novaResult(o *object) Result {
	o.oneOf("status", "success", "error")
	r := Result{ID: o.text("toolUseId"), Failed: o.string("status") == "error"}
	for _, part := range o.objects("content") {
		if part.has("json") {
			r.Text = joined(r.Text, string(part.anyObject("json")))
			part.done()
			continue
		}
		var said Turn
		novaText(part, &said)
		r.Text = joined(r.Text, said.Text)
	}
	o.done()
	return r
}

// novaText adds a block of text to a turn, or the mark of a cache point.
func novaText(b *object, t *Turn) {
	for _, kind := range slices.Sorted(maps.Keys(b.values)) {
		if what := kinds[kind]; what != "" {
			b.unsupported(kind, what)
		}
	}
	if !novaCachePoint(b, t.Mark) {
		t.Say(b.text("text"))
		b.done()
	}
}

// novaCachePoint reads a block that is one.
func novaCachePoint(b *object, mark func(time.Duration)) bool {
	if !b.has("cachePoint") {
		return false
	}
	c := b.child("cachePoint")
	c.require("type")
	c.oneOf("type", "default")
	c.oneOf("ttl", "5m", "1h")
	mark(CacheTTL(c.string("ttl")))
	c.done()
	b.done()
	return true
}

type novaUsage struct {
	Input      int `json:"inputTokens"`
	Output     int `json:"outputTokens"`
	Total      int `json:"totalTokens"`
	CacheRead  int `json:"cacheReadInputTokenCount"`
	CacheWrite int `json:"cacheWriteInputTokenCount"`
}

func newNovaUsage(u engine.Usage) novaUsage {
	return novaUsage{u.Input, u.Output, u.Prompt() + u.Output, u.CacheRead, u.CacheWrite}
}
