package body

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"outcrop/internal/engine"
)

// completionOnly are the members that tell OpenAI's completion body from Llama's, which has a prompt too.
var completionOnly = []string{"max_tokens", "stop", "seed", "n", "stream", "stream_options", "echo", "suffix", "model", "user", "logprobs",
	"frequency_penalty", "presence_penalty", "best_of", "top_k"}

// openAIBody is either of OpenAI's.
func openAIBody(o *object) *Request {
	if o.has("prompt") {
		return completion(o)
	}
	return chat(o)
}

// openAI reads what both of OpenAI's families share, and whether a stream ends with its usage.
func openAI(o *object) (r *Request, usage bool) {
	r = &Request{sse: sseStyle{"data: ", "data: [DONE]\n\n"}}
	o.str("model") // the request is for one model already
	o.str("user")
	o.str(litellmSetting)
	r.Params.Temperature = o.number("temperature", 0, 2)
	r.Params.TopP = o.number("top_p", 0, 1)
	r.Params.TopK = o.topK("top_k")
	r.Params.Stop = stops(o, "stop")
	r.Params.Seed = o.seed("seed")
	r.Params.Frequency, r.Params.Presence = o.penalty("frequency_penalty", -2, 2), o.penalty("presence_penalty", -2, 2)
	r.Stream = o.flag("stream")
	o.only("n", "1")
	options := o.child("stream_options")
	usage = options.is("include_usage")
	options.done()
	return r, usage
}

// stops are stop sequences; an empty one would stop everything.
func stops(o *object, name string) []string {
	list := o.strs(name)
	for _, s := range list {
		if s == "" {
			o.empty(name)
		}
	}
	return list
}

// completion is OpenAI's older completion of a raw prompt.
func completion(o *object) *Request {
	r, usage := openAI(o)
	r.Prompt.Raw = o.text("prompt")
	r.Params.MaxTokens = o.count("max_tokens")
	r.Params.Logprobs = o.integer("logprobs", 0, mostCompletionLogprobs)
	o.only("echo", "false")
	o.only("best_of", "1")
	r.format = completionFormat{usage, r.Params.Logprobs != nil && *r.Params.Logprobs > 0}
	return r
}

// How many alternatives OpenAI's bodies may ask for beside each token.
const (
	mostCompletionLogprobs = 5
	mostChatLogprobs       = 20
)

// chat is OpenAI's chat completion.
func chat(o *object) *Request {
	r, usage := openAI(o)
	r.Prompt.Messages = messages(o)
	for _, name := range []string{"max_tokens", "max_completion_tokens"} {
		if n := o.count(name); n > 0 {
			r.Params.MaxTokens = n
		}
	}
	chatLogprobs(o, &r.Params)
	r.offer(o.distinct("tools", functions(o)))
	if many := o.flag("parallel_tool_calls"); many != nil {
		r.Params.Choice.Single = !*many
	}
	functionChoice(o, r, "required")
	responseFormat(o, &r.Params)
	r.format = chatFormat{usage: usage}
	return r
}

func chatLogprobs(o *object, p *engine.Params) {
	wanted, top := o.is("logprobs"), o.integer("top_logprobs", 0, mostChatLogprobs)
	switch {
	case wanted && top == nil:
		p.Logprobs = new(0)
	case wanted:
		p.Logprobs = top
	case top != nil:
		o.fail("top_logprobs", "#/top_logprobs: logprobs must be true where top_logprobs is used")
	}
}

// functions are OpenAI's tools, and Mistral's.
func functions(o *object) (tools []engine.Tool) {
	for _, t := range o.objects("tools") {
		t.require("type")
		t.oneOf("type", "function")
		t.require("function")
		f := t.child("function")
		tool := engine.Tool{Name: f.name("name"), Description: f.string("description"), Schema: f.arguments("parameters")}
		if tool.Schema == nil {
			tool.Schema = json.RawMessage(`{"type":"object","properties":{}}`)
		}
		f.flag("strict") // arguments fit their schema in any case
		f.done()
		t.done()
		tools = append(tools, tool)
	}
	return tools
}

// functionChoice reads tool_choice; forced is what calls any tool.
func functionChoice(o *object, r *Request, forced string) {
	if kindOf(o.values["tool_choice"]) == "JSONObject" {
		c := o.child("tool_choice")
		c.require("type")
		c.oneOf("type", "function")
		c.require("function")
		f := c.child("function")
		o.force(r, "tool_choice", f.text("name"))
		f.done()
		c.done()
		return
	}
	switch kind := o.string("tool_choice"); kind {
	case "", "auto":
	case "none":
		r.withhold()
	case forced:
		o.force(r, "tool_choice", "")
	default:
		o.notEnum("tool_choice", kind)
	}
}

// responseFormat reads the form that an answer must have.
func responseFormat(o *object, p *engine.Params) {
	if !o.has("response_format") {
		o.take("response_format")
		return
	}
	f := o.child("response_format")
	f.require("type")
	switch kind := f.string("type"); kind {
	case "text", "":
	case "json_object":
		p.Schema = json.RawMessage(`{"type":"object"}`)
	case "json_schema":
		f.require("json_schema")
		s := f.child("json_schema")
		s.name("name")
		s.str("description")
		s.flag("strict") // the answer fits its schema in any case
		s.require("schema")
		p.Schema = s.anyObject("schema")
		s.done()
	default:
		f.notEnum("type", kind)
	}
	f.done()
}

// messages are a conversation with roles, in which tools have a role of their own.
func messages(o *object) (out []engine.Message) {
	for _, m := range o.list("messages") {
		m.require("role")
		m.str("name")
		msg := engine.Message{Role: engine.Role(m.string("role"))}
		switch msg.Role {
		case engine.System, engine.User:
		case engine.Assistant:
			msg.Calls = functionCalls(m)
			m.only("refusal")
		case engine.ToolRole:
			msg.CallID = m.text("tool_call_id")
		case "developer": // OpenAI's newer name
			msg.Role = engine.System
		default:
			m.notEnum("role", string(msg.Role))
		}
		if len(msg.Calls) == 0 {
			m.require("content")
		}
		msg.Text = content(m)
		if m.done() != nil {
			return nil
		}
		out = append(out, msg)
	}
	functionPairs(o, out)
	return out
}

// functionCalls are what the assistant called; OpenAI writes the arguments as text.
func functionCalls(m *object) (calls []engine.Call) {
	for _, c := range m.objects("tool_calls") {
		c.oneOf("type", "function")
		c.take("index")
		c.require("function")
		f := c.child("function")
		call := engine.Call{ID: c.text("id"), Name: f.name("name"), Arguments: json.RawMessage(f.string("arguments"))}
		if len(call.Arguments) == 0 {
			call.Arguments = json.RawMessage("{}")
		}
		if !json.Valid(call.Arguments) || kindOf(call.Arguments) != "JSONObject" {
			f.fail("arguments", f.path+"/arguments: expected the text of a JSON object")
		}
		f.done()
		c.done()
		calls = append(calls, call)
	}
	return calls
}

// functionPairs checks that each call is answered by the tools' messages that follow it, and nothing else.
func functionPairs(o *object, said []engine.Message) {
	var open []string
	for i, m := range append(said[:len(said):len(said)], engine.Message{}) {
		at := slices.Index(open, m.CallID)
		switch {
		case m.Role == engine.ToolRole && at < 0:
			o.fail("messages", fmt.Sprintf("#/messages/%d: messages with role 'tool' must be a response to a preceding message with 'tool_calls': %s", i, m.CallID))
		case m.Role == engine.ToolRole:
			open = slices.Delete(open, at, at+1)
			continue
		case len(open) > 0:
			o.fail("messages", fmt.Sprintf("#/messages/%d: an assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id': %s", i, strings.Join(open, ", ")))
		}
		open = callIDs(Turn{Calls: m.Calls})
	}
}

// content is a string, or a list of text parts.
func content(m *object) (text string) {
	if !m.isList("content") {
		return m.string("content")
	}
	for _, p := range m.list("content") {
		p.textOnly()
		text += p.string("text")
		p.done()
	}
	return text
}
