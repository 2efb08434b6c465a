package bedrockruntime_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"log/slog"
	"reflect"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	sdk "github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/document"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"

	"outcrop/internal/api/bedrockruntime"
	"outcrop/internal/api/wire"
	"outcrop/internal/apitest"
	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/inference"
)

// script is a model that always answers the same and remembers what it was asked. A prompt has as many tokens as what is in it.
type script struct {
	engine.Model
	pieces []engine.Piece
	prompt engine.Prompt
	params engine.Params
}

func (s *script) Open(context.Context, string) (engine.Model, error) { return s, nil }
func (s *script) Close() error                                       { return nil }
func (s *script) Info() engine.Info {
	return engine.Info{Text: true, Chat: true, ContextWindow: 10000}
}

func (s *script) Tokens(p engine.Prompt) ([]engine.Token, error) {
	s.prompt = p
	raw, err := json.Marshal(p)
	return make([]engine.Token, len(raw)), err
}

func (s *script) Generate(_ context.Context, prompt []engine.Token, p engine.Params) iter.Seq2[engine.Piece, error] {
	s.params = p
	return func(yield func(engine.Piece, error) bool) {
		for i, p := range s.pieces {
			p.Usage = engine.Usage{Input: len(prompt), Output: i + 1}
			if !yield(p, nil) {
				return
			}
		}
	}
}

func (s *script) Resolve(context.Context, arn.Scope, string) (catalog.Model, error) {
	return catalog.Model{ID: "a.script", Runs: "a.script", OnDemand: true, Path: "/", Info: s.Info(), Family: catalog.Anthropic}, nil
}

func startScript(t *testing.T, pieces ...engine.Piece) (*script, *sdk.Client) {
	s := &script{pieces: pieces}
	h := apitest.Start(t, func(m *wire.Mux, h *apitest.House) {
		models := inference.New(s, s, h.Records, h.IDs, h.Clock, slog.New(slog.NewTextHandler(io.Discard, nil)))
		bedrockruntime.Register(m, models, h.IDs, h.Clock)
	})
	return s, sdk.NewFromConfig(h.Root())
}

var model = aws.String("a.script")

// tools are two, read and list.
func tools(choice types.ToolChoice) *types.ToolConfiguration {
	schema := map[string]any{"type": "object", "properties": map[string]any{"path": map[string]any{"type": "string"}}, "required": []string{"path"}}
	return &types.ToolConfiguration{ToolChoice: choice, Tools: []types.Tool{tool("read", schema), tool("list", map[string]any{"type": "object"})}}
}

func tool(name string, schema any) types.Tool {
	return &types.ToolMemberToolSpec{Value: types.ToolSpecification{Name: &name, Description: aws.String("A tool."), InputSchema: &types.ToolInputSchemaMemberJson{Value: document.NewLazyDocument(schema)}}}
}

func use(id, name string, input any) types.ContentBlock {
	return &types.ContentBlockMemberToolUse{Value: types.ToolUseBlock{ToolUseId: &id, Name: &name, Input: document.NewLazyDocument(input)}}
}

func result(id string, content ...types.ToolResultContentBlock) types.ContentBlock {
	content = append([]types.ToolResultContentBlock{}, content...)
	return &types.ContentBlockMemberToolResult{Value: types.ToolResultBlock{ToolUseId: &id, Content: content, Status: types.ToolResultStatusSuccess}}
}

func says(role types.ConversationRole, blocks ...types.ContentBlock) types.Message {
	return types.Message{Role: role, Content: blocks}
}

func text(s string) types.ContentBlock { return &types.ContentBlockMemberText{Value: s} }

// twoCalls are an answer with text and two calls.
var twoCalls = []engine.Piece{
	{Text: "I "}, {Text: "look."},
	{Call: &engine.CallPart{ID: "tooluse_1", Name: "read"}}, {Call: &engine.CallPart{Arguments: `{"path":`}}, {Call: &engine.CallPart{Arguments: `"x"}`}},
	{Call: &engine.CallPart{Index: 1, ID: "tooluse_2", Name: "list", Arguments: "{}"}},
	{Stop: engine.ToolUse},
}

func TestConverseCallsTools(t *testing.T) {
	s, c := startScript(t, twoCalls...)
	in := &sdk.ConverseInput{ModelId: model, Messages: user("hi"), ToolConfig: tools(&types.ToolChoiceMemberTool{Value: types.SpecificToolChoice{Name: aws.String("read")}})}
	out := apitest.Must(c.Converse(t.Context(), in))(t)
	m := out.Output.(*types.ConverseOutputMemberMessage).Value
	if out.StopReason != types.StopReasonToolUse || len(m.Content) != 3 || m.Content[0].(*types.ContentBlockMemberText).Value != "I look." {
		t.Fatalf("%s %+v", out.StopReason, m)
	}
	first, second := m.Content[1].(*types.ContentBlockMemberToolUse).Value, m.Content[2].(*types.ContentBlockMemberToolUse).Value
	var input map[string]string
	if err := first.Input.UnmarshalSmithyDocument(&input); err != nil || input["path"] != "x" || *first.ToolUseId != "tooluse_1" || *first.Name != "read" || *second.ToolUseId != "tooluse_2" {
		t.Errorf("%+v, %v, %v", first, input, err)
	}
	if want := (engine.Choice{Forced: true, Name: "read"}); s.params.Choice != want || len(s.params.Tools) != 2 || !reflect.DeepEqual(s.params.Tools, s.prompt.Tools) {
		t.Errorf("asked %+v", s.params)
	}
	if got := s.prompt.Tools[0]; got.Name != "read" || got.Description != "A tool." || !strings.Contains(string(got.Schema), `"required":["path"]`) {
		t.Errorf("tool %+v", got)
	}
	count := &types.CountTokensInputMemberConverse{Value: types.ConverseTokensRequest{Messages: in.Messages, ToolConfig: in.ToolConfig}}
	counted := apitest.Must(c.CountTokens(t.Context(), &sdk.CountTokensInput{ModelId: model, Input: count}))(t)
	if *counted.InputTokens != *out.Usage.InputTokens {
		t.Errorf("counted %d, charged %d", *counted.InputTokens, *out.Usage.InputTokens)
	}
}

func TestConverseStreamsCalls(t *testing.T) {
	_, c := startScript(t, twoCalls...)
	in := &sdk.ConverseStreamInput{ModelId: model, Messages: user("hi"), ToolConfig: tools(nil)}
	stream := apitest.Must(c.ConverseStream(t.Context(), in))(t).GetStream()
	var got []string
	for e := range stream.Events() {
		switch e := e.(type) {
		case *types.ConverseStreamOutputMemberContentBlockStart:
			start := e.Value.Start.(*types.ContentBlockStartMemberToolUse).Value
			got = append(got, fmt.Sprint("start ", *e.Value.ContentBlockIndex, *start.ToolUseId, *start.Name))
		case *types.ConverseStreamOutputMemberContentBlockDelta:
			switch d := e.Value.Delta.(type) {
			case *types.ContentBlockDeltaMemberText:
				got = append(got, fmt.Sprint("text ", *e.Value.ContentBlockIndex, d.Value))
			case *types.ContentBlockDeltaMemberToolUse:
				got = append(got, fmt.Sprint("input ", *e.Value.ContentBlockIndex, *d.Value.Input))
			}
		case *types.ConverseStreamOutputMemberContentBlockStop:
			got = append(got, fmt.Sprint("stop ", *e.Value.ContentBlockIndex))
		case *types.ConverseStreamOutputMemberMessageStop:
			got = append(got, string(e.Value.StopReason))
		}
	}
	want := `text 0I |text 0look.|stop 0|start 1tooluse_1read|input 1{"path":|input 1"x"}|stop 1|start 2tooluse_2list|input 2{}|stop 2|tool_use`
	if stream.Err() != nil || strings.Join(got, "|") != want {
		t.Errorf("%v\n%s\nwant\n%s", stream.Err(), strings.Join(got, "|"), want)
	}
}

func TestConverseReadsCallsAndResults(t *testing.T) {
	s, c := startScript(t, engine.Piece{Text: "Done.", Stop: engine.EndTurn})
	failed := types.ToolResultBlock{ToolUseId: aws.String("b"), Status: types.ToolResultStatusError, Content: []types.ToolResultContentBlock{&types.ToolResultContentBlockMemberText{Value: "no"}}}
	apitest.Must(c.Converse(t.Context(), &sdk.ConverseInput{ModelId: model, ToolConfig: tools(&types.ToolChoiceMemberAuto{}), Messages: append(user("hi"),
		says("assistant", text("I look."), use("a", "read", map[string]any{"path": "x"}), use("b", "list", map[string]any{})),
		says("user", &types.ContentBlockMemberToolResult{Value: failed}, result("a", &types.ToolResultContentBlockMemberText{Value: "1"},
			&types.ToolResultContentBlockMemberJson{Value: document.NewLazyDocument(map[string]any{"y": 2})}), text("Well?")))}))(t)
	want := []engine.Message{
		{Role: engine.User, Text: "hi"},
		{Role: engine.Assistant, Text: "I look.", Calls: []engine.Call{{ID: "a", Name: "read", Arguments: json.RawMessage(`{"path":"x"}`)}, {ID: "b", Name: "list", Arguments: json.RawMessage(`{}`)}}},
		{Role: engine.ToolRole, Text: "Error: no", CallID: "b"},
		{Role: engine.ToolRole, Text: "1\n{\"y\":2}", CallID: "a"},
		{Role: engine.User, Text: "Well?"},
	}
	if !reflect.DeepEqual(s.prompt.Messages, want) || s.params.Choice.Forced {
		t.Errorf("asked %+v", s.prompt.Messages)
	}
}

func TestConverseAnswersInAForm(t *testing.T) {
	s, c := startScript(t, engine.Piece{Text: "[1]", Stop: engine.EndTurn})
	form := func(schema string) *types.OutputConfig {
		return &types.OutputConfig{TextFormat: &types.OutputFormat{Type: types.OutputFormatTypeJsonSchema,
			Structure: &types.OutputFormatStructureMemberJsonSchema{Value: types.JsonSchemaDefinition{Schema: &schema, Name: aws.String("n")}}}}
	}
	apitest.Must(c.Converse(t.Context(), &sdk.ConverseInput{ModelId: model, Messages: user("hi"), OutputConfig: form(`{"type": "array"}`)}))(t)
	if string(s.params.Schema) != `{"type": "array"}` {
		t.Errorf("schema %s", s.params.Schema)
	}
	for _, bad := range []string{`[]`, `{`, ``} {
		_, err := c.Converse(t.Context(), &sdk.ConverseInput{ModelId: model, Messages: user("hi"), OutputConfig: form(bad)})
		apitest.WantCode(t, err, "ValidationException", 400)
		if !strings.Contains(err.Error(), "outputConfig.textFormat.structure.jsonSchema.schema") {
			t.Errorf("%s: %v", bad, err)
		}
	}
}

func TestConverseRefusesWrongTools(t *testing.T) {
	_, c := startScript(t, engine.Piece{Stop: engine.EndTurn})
	object := map[string]any{"type": "object"}
	image := types.ImageBlock{Format: types.ImageFormatPng, Source: &types.ImageSourceMemberBytes{Value: []byte("x")}}
	asked := says("assistant", use("a", "read", object))
	offered := func(tools ...types.Tool) *types.ToolConfiguration {
		return &types.ToolConfiguration{Tools: append([]types.Tool{}, tools...)}
	}
	for name, tt := range map[string]struct {
		messages []types.Message
		config   *types.ToolConfiguration
		word     string
	}{
		"no tools":                {[]types.Message{asked, says("user", result("a"))}, nil, "The toolConfig field must be defined when using toolUse and toolResult content blocks."},
		"no result":               {[]types.Message{asked, says("user", text("b"))}, tools(nil), "Expected toolResult blocks at messages.2.content for the following Ids: a"},
		"no end":                  {[]types.Message{asked}, tools(nil), "Expected toolResult blocks at messages.2.content for the following Ids: a"},
		"another's result":        {[]types.Message{asked, says("user", result("b"))}, tools(nil), "Expected toolResult blocks at messages.2.content for the following Ids: a"},
		"too many results":        {[]types.Message{asked, says("user", result("a"), result("b"))}, tools(nil), "The number of toolResult blocks at messages.2.content exceeds the number of toolUse blocks of previous turn."},
		"a result twice":          {[]types.Message{asked, says("user", result("a"), result("a"))}, tools(nil), "The toolResult blocks at messages.2.content contain duplicate Ids: a"},
		"a call twice":            {[]types.Message{says("assistant", use("a", "read", object), use("a", "list", object))}, tools(nil), "The toolUse blocks at messages.1.content contain duplicate Ids: a"},
		"input of no object":      {[]types.Message{says("assistant", use("a", "read", []int{1}))}, tools(nil), "The format of the value at messages.1.content.0.toolUse.input is invalid. Provide a json object for the field and try again."},
		"result of no object":     {[]types.Message{asked, says("user", result("a", &types.ToolResultContentBlockMemberJson{Value: document.NewLazyDocument([]int{1})}))}, tools(nil), "messages.2.content.0.toolResult.content.0.json is invalid"},
		"an image as result":      {[]types.Message{asked, says("user", result("a", &types.ToolResultContentBlockMemberImage{Value: image}))}, tools(nil), "doesn't support images"},
		"an empty error":          {[]types.Message{asked, says("user", &types.ContentBlockMemberToolResult{Value: types.ToolResultBlock{ToolUseId: aws.String("a"), Status: types.ToolResultStatusError, Content: []types.ToolResultContentBlock{}}})}, tools(nil), "messages.2.content.0.toolResult cannot be empty when status value is error"},
		"a bad id":                {[]types.Message{says("assistant", use("a b", "read", object))}, tools(nil), "toolUseId"},
		"a bad name":              {nil, offered(tool("a b", object)), "toolConfig.tools.1.member.toolSpec.name"},
		"no schema":               {nil, offered(tool("t", map[string]any{})), "The value at toolConfig.tools.0.toolSpec.inputSchema.json.type must be one of the following: object."},
		"a schema of no object":   {nil, offered(tool("t", 5)), "toolConfig.tools.0.toolSpec.inputSchema.json is invalid"},
		"a name twice":            {nil, offered(tool("t", object), tool("t", object)), "toolConfig.tools.1.toolSpec.name is not unique"},
		"a tool of AWS's":         {nil, offered(&types.ToolMemberSystemTool{Value: types.SystemTool{Name: aws.String("nova_grounding")}}), "doesn't support system tools"},
		"a tool that nobody has":  {nil, tools(&types.ToolChoiceMemberTool{Value: types.SpecificToolChoice{Name: aws.String("write")}}), "write at toolConfig.toolChoice.tool.name was not found"},
		"no tool":                 {nil, offered(), "toolConfig.tools"},
		"a result of the user's":  {[]types.Message{says("assistant", text("a")), says("user", use("a", "read", object))}, tools(nil), "toolUse blocks at messages.2.content are not allowed"},
		"a result of the model's": {[]types.Message{says("assistant", result("a"))}, tools(nil), "toolResult blocks at messages.1.content are not allowed"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := c.Converse(t.Context(), &sdk.ConverseInput{ModelId: model, Messages: append(user("hi"), tt.messages...), ToolConfig: tt.config})
			apitest.WantCode(t, err, "ValidationException", 400)
			if err == nil || !strings.Contains(err.Error(), tt.word) {
				t.Errorf("%v does not say %q", err, tt.word)
			}
		})
	}
}
