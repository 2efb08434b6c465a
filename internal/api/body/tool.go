package body

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"

	"outcrop/internal/engine"
)

// offer tells the model of tools that it may call.
func (r *Request) offer(tools []engine.Tool) { r.Prompt.Tools, r.Params.Tools = tools, tools }

// withhold lets the model know of its tools and call none.
func (r *Request) withhold() { r.Params.Tools, r.Params.Choice = nil, engine.Choice{} }

// toolName is what tools may be called, here and on AWS.
var toolName = regexp.MustCompile(`^[a-zA-Z0-9_-]{1,128}$`)

// name reads the name of a tool.
func (o *object) name(member string) string {
	name := o.text(member)
	if !toolName.MatchString(name) {
		o.fail(member, fmt.Sprintf("%s/%s: string [%s] does not match pattern %s", o.path, member, name, toolName))
	}
	return name
}

// anyObject reads an object that holds what it likes; an absent one is nil.
func (o *object) anyObject(member string) json.RawMessage {
	raw := o.take(member)
	if raw != nil && kindOf(raw) != "JSONObject" {
		o.wrong(member, "JSONObject", raw)
	}
	return raw
}

// arguments reads the JSON schema of an object.
func (o *object) arguments(member string) json.RawMessage {
	raw := o.anyObject(member)
	var schema struct {
		Type any `json:"type"`
	}
	if json.Unmarshal(raw, &schema); raw != nil && schema.Type != "object" {
		o.fail(member, fmt.Sprintf("%s/%s/type: a tool's schema must have the type object", o.path, member))
	}
	return raw
}

// objects reads a list of objects; an absent one is empty, as is null.
func (o *object) objects(member string) []*object {
	if raw := o.take(member); raw == nil || string(raw) == "[]" {
		return nil
	}
	return o.list(member)
}

// distinct holds tools to names of their own.
func (o *object) distinct(member string, tools []engine.Tool) []engine.Tool {
	for i, t := range tools {
		if slices.ContainsFunc(tools[:i], func(other engine.Tool) bool { return other.Name == t.Name }) {
			o.fail(member, fmt.Sprintf("%s/%s: tool names must be unique: %s", o.path, member, t.Name))
		}
	}
	return tools
}

// force makes the model call a tool: any where name is empty, else one that must be among them.
func (o *object) force(r *Request, member, name string) {
	switch {
	case len(r.Params.Tools) == 0:
		o.fail(member, fmt.Sprintf("%s/%s: a tool is to be called, and there are none in tools", o.path, member))
	case name != "" && !slices.ContainsFunc(r.Params.Tools, func(t engine.Tool) bool { return t.Name == name }):
		o.fail(member, fmt.Sprintf("%s/%s: tool %s not found in the tools provided", o.path, member, name))
	}
	r.Params.Choice.Forced, r.Params.Choice.Name = true, name
}
