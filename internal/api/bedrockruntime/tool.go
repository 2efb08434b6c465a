package bedrockruntime

import (
	"encoding/json"
	"fmt"
	"slices"

	api "outcrop/internal/api/model/bedrockruntime"
	"outcrop/internal/engine"
)

// offer tells the model of the tools that it may call, and which it must.
func offer(c *api.ToolConfiguration, t *talk) error {
	if c == nil {
		return nil
	}
	for i, tool := range c.Tools {
		member := fmt.Sprintf("toolConfig.tools.%d", i)
		switch {
		case tool.CachePoint != nil:
			t.prompt.Cache = append(t.prompt.Cache, engine.Mark{Message: engine.AfterTools, TTL: cacheTTL(tool.CachePoint)})
			continue
		case tool.ToolSpec == nil:
			return unsupported(member+".systemTool", "system tools")
		}
		read, err := toolSpec(member+".toolSpec", tool.ToolSpec)
		if err != nil {
			return err
		}
		if hasTool(t.prompt.Tools, read.Name) {
			return bad(member+".toolSpec.name", fmt.Sprintf("The tool name %s at %s.toolSpec.name is not unique. Tool names must be unique.", read.Name, member))
		}
		t.prompt.Tools = append(t.prompt.Tools, read)
	}
	if len(t.prompt.Tools) == 0 {
		return bad("toolConfig.tools", "The tools field at toolConfig must have at least one toolSpec.")
	}
	t.params.Tools = t.prompt.Tools
	switch choice := c.ToolChoice; {
	case choice == nil || choice.Auto != nil:
	case choice.Tool != nil && !hasTool(t.prompt.Tools, *choice.Tool.Name):
		return bad("toolConfig.toolChoice.tool.name", fmt.Sprintf("The tool %s at toolConfig.toolChoice.tool.name was not found in toolConfig.tools.", *choice.Tool.Name))
	case choice.Tool != nil:
		t.params.Choice.Forced, t.params.Choice.Name = true, *choice.Tool.Name
	default:
		t.params.Choice.Forced = true
	}
	return nil
}

// toolSpec reads a tool. strict says nothing here: arguments fit their schema in any case.
func toolSpec(member string, s *api.ToolSpecification) (engine.Tool, error) {
	tool := engine.Tool{Name: *s.Name, Schema: s.InputSchema.Json}
	if s.Description != nil {
		tool.Description = *s.Description
	}
	member += ".inputSchema.json"
	if !isObject(tool.Schema) {
		return tool, notObject(member)
	}
	var schema struct {
		Type any `json:"type"`
	}
	if json.Unmarshal(tool.Schema, &schema); schema.Type != "object" {
		return tool, bad(member+".type", fmt.Sprintf("The value at %s.type must be one of the following: object.", member))
	}
	return tool, nil
}

func hasTool(tools []engine.Tool, name string) bool {
	return slices.ContainsFunc(tools, func(t engine.Tool) bool { return t.Name == name })
}

// outputSchema is the form that an answer must have; otherwise where nothing is said of it.
func outputSchema(c *api.OutputConfig, otherwise json.RawMessage) (json.RawMessage, error) {
	const member = "outputConfig.textFormat.structure.jsonSchema.schema"
	switch {
	case c == nil:
		return otherwise, nil
	case c.Effort != nil:
		return nil, unsupported("outputConfig.effort", "effort")
	case c.TextFormat == nil:
		return otherwise, nil
	}
	schema := c.TextFormat.Structure.JsonSchema
	if schema == nil {
		return nil, bad("outputConfig.textFormat.structure", "The structure field at outputConfig.textFormat must have a jsonSchema.")
	}
	if raw := json.RawMessage(*schema.Schema); json.Valid(raw) && isObject(raw) {
		return raw, nil
	}
	return nil, notObject(member)
}
