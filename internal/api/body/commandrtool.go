package body

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"outcrop/internal/engine"
)

// commandRTools reads tools whose parameters are described by Python's types.
func commandRTools(o *object) (tools []engine.Tool) {
	for _, t := range o.objects("tools") {
		tool := engine.Tool{Name: t.name("name"), Description: t.text("description")}
		parameters := t.child("parameter_definitions")
		properties, required := map[string]any{}, []string{}
		for _, name := range slices.Sorted(maps.Keys(parameters.values)) {
			p := parameters.child(name)
			schema := pythonType(p, p.text("type"))
			if description := p.string("description"); description != "" {
				schema["description"] = description
			}
			if p.is("required") {
				required = append(required, name)
			}
			p.done()
			properties[name] = schema
		}
		t.done()
		tool.Schema = encode(map[string]any{"type": "object", "properties": properties, "required": required})
		tools = append(tools, tool)
	}
	return tools
}

// pythonTypes are JSON schema's names of them.
var pythonTypes = map[string]string{"str": "string", "string": "string", "int": "integer", "integer": "integer", "float": "number", "number": "number",
	"bool": "boolean", "boolean": "boolean", "dict": "object", "object": "object", "list": "array", "array": "array"}

// mostNested is how deep a list of lists may be.
const mostNested = 8

// pythonType is the schema of a type as Cohere's clients write it: "str", "list[int]", "Dict[str, float]".
func pythonType(p *object, text string) map[string]any {
	name, of, generic := strings.Cut(strings.TrimSpace(text), "[")
	kind := pythonTypes[strings.ToLower(name)]
	of, closed := strings.CutSuffix(of, "]")
	switch {
	case kind == "", generic && !closed, strings.Count(of, "[") > mostNested, generic && kind != "array" && kind != "object":
		p.fail("type", fmt.Sprintf("%s/type: %s is not a valid type", p.path, text))
	case generic && kind == "array":
		return map[string]any{"type": kind, "items": pythonType(p, of)}
	case generic:
		_, value, _ := strings.Cut(of, ",")
		return map[string]any{"type": kind, "additionalProperties": pythonType(p, value)}
	}
	return map[string]any{"type": kind}
}

func callID(n int) string { return "call_" + strconv.Itoa(n) }
