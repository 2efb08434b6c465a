package bedrockruntime_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	sdk "github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"

	"outcrop/internal/apitest"
)

// city is a small form; a model that knows nothing fills it in too.
const city = `{"type":"object","properties":{"name":{"enum":["Lyon","Bern"]},"rivers":{"type":"array","items":{"type":"boolean"},"minItems":1,"maxItems":2}},"required":["name","rivers"],"additionalProperties":false}`

// wantCity holds an answer to the form.
func wantCity(t *testing.T, text string) {
	t.Helper()
	var c struct {
		Name   string
		Rivers []bool
	}
	d := json.NewDecoder(strings.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&c); err != nil || c.Name != "Lyon" && c.Name != "Bern" || len(c.Rivers) < 1 || len(c.Rivers) > 2 {
		t.Errorf("%q is not the form: %v", text, err)
	}
}

func cityForm(schema string) *types.OutputConfig {
	return &types.OutputConfig{TextFormat: &types.OutputFormat{Type: types.OutputFormatTypeJsonSchema,
		Structure: &types.OutputFormatStructureMemberJsonSchema{Value: types.JsonSchemaDefinition{Schema: &schema, Name: aws.String("city")}}}}
}

func TestAnswersInAForm(t *testing.T) {
	h := start(t)
	h.Alias(t, claude, apitest.Text)
	c := sdk.NewFromConfig(h.Root())
	id := aws.String(apitest.Text)
	hot := &types.InferenceConfiguration{MaxTokens: aws.Int32(120), Temperature: aws.Float32(1)}
	whole := apitest.Must(c.Converse(t.Context(), &sdk.ConverseInput{ModelId: id, Messages: user("a city"), OutputConfig: cityForm(city), InferenceConfig: hot}))(t)
	wantCity(t, textOf(t, whole))
	if whole.StopReason != types.StopReasonEndTurn {
		t.Errorf("stopped for %s", whole.StopReason)
	}
	stream := apitest.Must(c.ConverseStream(t.Context(), &sdk.ConverseStreamInput{ModelId: id, Messages: user("a city"), OutputConfig: cityForm(city), InferenceConfig: hot}))(t).GetStream()
	text := ""
	for e := range stream.Events() {
		if d, ok := e.(*types.ConverseStreamOutputMemberContentBlockDelta); ok {
			text += d.Value.Delta.(*types.ContentBlockDeltaMemberText).Value
		}
	}
	if wantCity(t, text); stream.Err() != nil {
		t.Error(stream.Err())
	}
	for _, tt := range []struct{ id, body, text string }{
		{apitest.Text, `{"messages": [{"role": "user", "content": "a city"}], "max_tokens": 120, "temperature": 1, "response_format": {"type": "json_schema", "json_schema": {"name": "city", "schema": ` + city + `}}}`, "choices.0.message.content"},
		{claude, `{"anthropic_version": "bedrock-2023-05-31", "max_tokens": 120, "messages": [{"role": "user", "content": "a city"}], "output_config": {"format": {"type": "json_schema", "schema": ` + city + `}}}`, "content.0.text"},
	} {
		out := apitest.Must(c.InvokeModel(t.Context(), &sdk.InvokeModelInput{ModelId: &tt.id, Body: []byte(tt.body)}))(t)
		wantCity(t, at(t, out.Body, tt.text))
	}
	_, err := c.Converse(t.Context(), &sdk.ConverseInput{ModelId: id, Messages: user("a city"), OutputConfig: cityForm(`{"type": "nothing"}`)})
	apitest.WantCode(t, err, "ValidationException", 400)
	stream2, err := c.ConverseStream(t.Context(), &sdk.ConverseStreamInput{ModelId: id, Messages: user("a city"), OutputConfig: cityForm(`{"type": "nothing"}`)})
	if err == nil {
		stream2.GetStream().Close()
	}
	apitest.WantCode(t, err, "ValidationException", 400)
}
