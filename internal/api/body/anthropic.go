package body

import (
	"time"

	"outcrop/internal/engine"
)

// anthropicVersions are Bedrock's own, which its documentation names, and the one that Anthropic's SDK 2 sends to Bedrock.
var anthropicVersions = []string{"bedrock-2023-05-31", "2026-10-21"}

// anthropic is Claude's messages body. The last message may be the beginning of the answer.
func anthropic(o *object) *Request {
	r := &Request{format: anthropicFormat{}}
	o.require("anthropic_version")
	o.oneOf("anthropic_version", anthropicVersions...)
	if !o.has("max_tokens") {
		r.lacks = malformed("max_tokens", "#: required key [max_tokens] not found")
	}
	r.Params.MaxTokens = o.count("max_tokens")
	r.Params.Temperature = o.numberOr("temperature", 1, 1)
	r.Params.TopP = o.number("top_p", 0, 1)
	r.Params.TopK = o.topK("top_k")
	r.Params.Stop = stops(o, "stop_sequences")
	var turns []Turn
	system := Turn{Role: engine.System}
	if anthropicText(o, "system", &system); system.Text != "" {
		turns = append(turns, system)
	}
	turns = append(turns, anthropicTurns(o)...)
	if o.has("cache_control") && len(turns) > 0 { // all of it
		cacheControl(o, turns[len(turns)-1].Mark)
	}
	r.Prompt.Messages = Messages(turns)
	r.Prompt.Continue = len(r.Prompt.Messages) > 0 && r.Prompt.Messages[len(r.Prompt.Messages)-1].Role == engine.Assistant
	anthropicTools(o, r)
	r.Prompt.Cache = append(r.Prompt.Cache, Marks(turns)...)
	if err := CheckMarks(r.Prompt.Cache, "blocks with cache_control"); err != nil && *o.err == nil {
		*o.err = err
	}
	anthropicOutput(o, &r.Params)
	o.strs("anthropic_beta") // they open features; one that is not there is refused where it is used
	metadata := o.child("metadata")
	metadata.str("user_id")
	metadata.done()
	anthropicThinking(o)
	return r
}

func anthropicThinking(o *object) {
	if t := o.child("thinking"); t.string("type") != "disabled" && o.has("thinking") {
		o.unsupported("thinking", "reasoning content")
	}
}

// anthropicExtra are the fields of Converse that only Claude knows.
func anthropicExtra(o *object, p *engine.Params) {
	p.Stop = append(p.Stop, stops(o, "stop_sequences")...)
	o.strs("anthropic_beta")
	anthropicThinking(o)
	anthropicOutput(o, p)
	c := o.child("tool_choice") // for its one member that Converse has no word for
	c.oneOf("type", "auto", "any")
	p.Choice.Forced = c.string("type") == "any"
	p.Choice.Single = c.is("disable_parallel_tool_use")
	c.done()
}

// anthropicTools reads what may be called. Tools of a type are those that Anthropic runs or has trained; they are not here.
func anthropicTools(o *object, r *Request) {
	var tools []engine.Tool
	for _, t := range o.objects("tools") {
		if kind := t.string("type"); kind != "" && kind != "custom" {
			t.unsupported("type", "tools of the type "+kind)
		}
		t.require("input_schema")
		tools = append(tools, engine.Tool{Name: t.name("name"), Description: t.string("description"), Schema: t.arguments("input_schema")})
		t.flag("strict") // arguments fit their schema in any case
		cacheControl(t, func(ttl time.Duration) {
			r.Prompt.Cache = append(r.Prompt.Cache, engine.Mark{Message: engine.AfterTools, TTL: ttl})
		})
		t.done()
	}
	r.offer(o.distinct("tools", tools))
	c := o.child("tool_choice")
	r.Params.Choice.Single = c.is("disable_parallel_tool_use")
	switch kind := c.string("type"); {
	case kind == "any":
		o.force(r, "tool_choice", "")
	case kind == "tool":
		o.force(r, "tool_choice", c.text("name"))
	case kind == "none":
		r.withhold()
	case kind != "auto" && o.has("tool_choice"):
		c.require("type")
		c.notEnum("type", kind)
	}
	c.done()
}

// anthropicOutput reads the form that an answer must have, under its name of today or the one before.
func anthropicOutput(o *object, p *engine.Params) {
	c := o.child("output_config")
	c.only("effort", `"high"`)
	for _, f := range []*object{c.child("format"), o.child("output_format")} {
		if len(f.values) == 0 {
			continue
		}
		f.require("type")
		f.require("schema")
		f.oneOf("type", "json_schema")
		p.Schema = f.anyObject("schema")
		f.done()
	}
	c.done()
}

// cacheControl says that the prompt is worth keeping up to the end of o.
func cacheControl(o *object, mark func(time.Duration)) {
	asked := o.has("cache_control")
	cache := o.child("cache_control")
	if asked {
		cache.require("type")
		cache.oneOf("type", "ephemeral")
		cache.oneOf("ttl", "5m", "1h")
		mark(CacheTTL(cache.string("ttl")))
	}
	cache.done()
}
