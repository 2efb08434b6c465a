package sagemakerruntime_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"path/filepath"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	sdk "github.com/aws/aws-sdk-go-v2/service/sagemakerruntime"
	"github.com/aws/aws-sdk-go-v2/service/sagemakerruntime/types"

	"outcrop/internal/api/sagemakerruntime"
	"outcrop/internal/api/wire"
	"outcrop/internal/apitest"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/platform/endpoint"
	"outcrop/internal/platform/logs"
	"outcrop/internal/platform/work"
)

// start deploys the tiny text model as the endpoint "tiny", with the variant "blue".
func start(t *testing.T) (*apitest.House, *sdk.Client) {
	t.Helper()
	var endpoints *endpoint.Service
	h := apitest.Start(t, func(m *wire.Mux, h *apitest.House) {
		endpoints = endpoint.New(endpoint.Options{Records: h.Records, Objects: h.Objects, Opener: h.Opener, Dir: filepath.Join(h.Dir, "endpoints"), IDs: h.IDs,
			Clock: work.System{}, Wake: h.Queue.Wake, Rand: func() float64 { return 0 }, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
		h.Handle(endpoint.Kind, endpoints.Work)
		sagemakerruntime.Register(m, endpoints, h.Models, h.IDs, h.Clock)
	})
	dir := t.TempDir()
	if err := enginetest.TinyTextFolder(dir, 1); err != nil {
		t.Fatal(err)
	}
	h.Put(t, "models", "tiny/", dir)
	ctx := t.Context()
	apitest.Must(endpoints.CreateModel(ctx, apitest.Scope, endpoint.Model{Name: "tiny", Image: endpoint.Image, Data: "s3://models/tiny/"}, "", nil))(t)
	apitest.Must(endpoints.CreateConfig(ctx, apitest.Scope, endpoint.Config{Name: "tiny", Variants: []endpoint.Variant{{Name: "blue", Model: "tiny", InstanceType: "ml.m5.large", Count: 1, Weight: 1}}}, nil))(t)
	apitest.Must(endpoints.Create(ctx, apitest.Scope, endpoint.Endpoint{Name: "tiny", Config: "tiny"}, nil))(t)
	h.Await(t, func() bool {
		row := apitest.Must(endpoints.Get(ctx, apitest.Scope, "tiny"))(t)
		if row.Value.Status == endpoint.Failed {
			t.Fatal(row.Value.Failure)
		}
		return row.Value.Status == endpoint.InService
	})
	return h, sdk.NewFromConfig(h.Root())
}

// stream collects a stream's parts.
func stream(t *testing.T, c *sdk.Client, body string) (parts []string, contentType string) {
	t.Helper()
	out, err := c.InvokeEndpointWithResponseStream(t.Context(), &sdk.InvokeEndpointWithResponseStreamInput{EndpointName: aws.String("tiny"), Body: []byte(body)})
	if err != nil {
		t.Fatal(err)
	}
	if *out.InvokedProductionVariant != "blue" {
		t.Errorf("variant %s", *out.InvokedProductionVariant)
	}
	for e := range out.GetStream().Events() {
		parts = append(parts, string(e.(*types.ResponseStreamMemberPayloadPart).Value.Bytes))
	}
	if err := out.GetStream().Err(); err != nil {
		t.Fatal(err)
	}
	return parts, *out.ContentType
}

func TestInputsAndTheirStream(t *testing.T) {
	h, c := start(t)
	out, err := c.InvokeEndpoint(t.Context(), &sdk.InvokeEndpointInput{EndpointName: aws.String("tiny"), ContentType: aws.String("application/json"),
		CustomAttributes: aws.String("trace-1"), Body: []byte(`{"inputs": "hello", "parameters": {"max_new_tokens": 6}}`)})
	if err != nil {
		t.Fatal(err)
	}
	var answer []struct {
		Text string `json:"generated_text"`
	}
	if err := json.Unmarshal(out.Body, &answer); err != nil || len(answer) != 1 || *out.ContentType != "application/json" || *out.InvokedProductionVariant != "blue" || *out.CustomAttributes != "trace-1" {
		t.Fatalf("%s, %+v, %v", out.Body, out, err)
	}
	parts, contentType := stream(t, c, `{"inputs": "hello", "parameters": {"max_new_tokens": 6}, "stream": true}`)
	if contentType != "text/event-stream" {
		t.Errorf("content type %s", contentType)
	}
	var text string
	var last struct {
		Token   struct{ Text string }
		Text    *string `json:"generated_text"`
		Details struct {
			Tokens int    `json:"generated_tokens"`
			Finish string `json:"finish_reason"`
		}
	}
	for _, p := range parts {
		event, ok := strings.CutPrefix(p, "data:")
		if !ok || !strings.HasSuffix(p, "\n\n") || last.Text != nil {
			t.Fatalf("event %q", p)
		}
		if err := json.Unmarshal([]byte(event), &last); err != nil {
			t.Fatal(err)
		}
		text += last.Token.Text
	}
	if text != answer[0].Text || last.Text == nil || *last.Text != text || last.Details.Tokens != 6 || last.Details.Finish != "length" {
		t.Errorf("streamed %q, whole %q, last %+v", text, answer[0].Text, last)
	}
	lines := h.Ledger(t)
	if len(lines) != 1 || string(lines[0].Endpoint) != "arn:aws:sagemaker:us-east-1:123456789012:endpoint/tiny" || lines[0].Invocations != 2 || lines[0].Output != 12 {
		t.Errorf("ledger %+v", lines)
	}
}

func TestChatAndItsStream(t *testing.T) {
	_, c := start(t)
	const ask = `{"messages": [{"role": "user", "content": "hello"}], "max_tokens": 6, "temperature": 0`
	out, err := c.InvokeEndpoint(t.Context(), &sdk.InvokeEndpointInput{EndpointName: aws.String("tiny"), TargetVariant: aws.String("blue"), Body: []byte(ask + "}")})
	if err != nil {
		t.Fatal(err)
	}
	var whole struct {
		Choices []struct{ Message struct{ Content string } }
	}
	if err := json.Unmarshal(out.Body, &whole); err != nil || len(whole.Choices) != 1 {
		t.Fatalf("%s, %v", out.Body, err)
	}
	parts, _ := stream(t, c, ask+`, "stream": true}`)
	events := strings.Split(strings.Join(parts, ""), "\n\n")
	if n := len(events); n < 3 || events[n-2] != "data: [DONE]" || events[n-1] != "" {
		t.Fatalf("events %q", events)
	}
	var text string
	for _, e := range events[:len(events)-2] {
		var chunk struct {
			Choices []struct{ Delta struct{ Content string } }
		}
		if err := json.Unmarshal([]byte(strings.TrimPrefix(e, "data: ")), &chunk); err != nil {
			t.Fatal(err)
		}
		text += chunk.Choices[0].Delta.Content
	}
	if text != whole.Choices[0].Message.Content {
		t.Errorf("streamed %q, whole %q", text, whole.Choices[0].Message.Content)
	}
	if parts, contentType := stream(t, c, ask+`, "stream": false}`); len(parts) != 1 || contentType != "application/json" {
		t.Errorf("not streamed: %q as %s", parts, contentType)
	}
}

func TestRefusals(t *testing.T) {
	h, c := start(t)
	good := `{"inputs": "a"}`
	for name, in := range map[string]sdk.InvokeEndpointInput{
		"no such endpoint": {EndpointName: aws.String("none"), Body: []byte(good)},
		"no such variant":  {EndpointName: aws.String("tiny"), TargetVariant: aws.String("green"), Body: []byte(good)},
		"target model":     {EndpointName: aws.String("tiny"), TargetModel: aws.String("m"), Body: []byte(good)},
		"component":        {EndpointName: aws.String("tiny"), InferenceComponentName: aws.String("m"), Body: []byte(good)},
		"session":          {EndpointName: aws.String("tiny"), SessionId: aws.String("NEW_SESSION"), Body: []byte(good)},
		"container":        {EndpointName: aws.String("tiny"), TargetContainerHostname: aws.String("c"), Body: []byte(good)},
		"explanations":     {EndpointName: aws.String("tiny"), EnableExplanations: aws.String("`true`"), Body: []byte(good)},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := c.InvokeEndpoint(t.Context(), &in)
			apitest.WantCode(t, err, "ValidationError", 400)
		})
	}
	for name, in := range map[string]struct {
		sdk.InvokeEndpointInput
		status int32
		text   string
	}{
		"unknown parameter": {sdk.InvokeEndpointInput{Body: []byte(`{"inputs": "a", "parameters": {"num_beams": 2}}`)}, 400, "num_beams"},
		"no JSON":           {sdk.InvokeEndpointInput{Body: []byte(`{"inputs`)}, 400, "Malformed"},
		"too long":          {sdk.InvokeEndpointInput{Body: []byte(`{"inputs": "` + strings.Repeat("word ", 5000) + `"}`)}, 400, "too long"},
		"wrong operation":   {sdk.InvokeEndpointInput{Body: []byte(`{"inputs": "a", "stream": true}`)}, 400, "InvokeEndpointWithResponseStream"},
		"content type":      {sdk.InvokeEndpointInput{Body: []byte(good), ContentType: aws.String("text/csv")}, 415, "text/csv"},
	} {
		t.Run(name, func(t *testing.T) {
			in.EndpointName = aws.String("tiny")
			_, err := c.InvokeEndpoint(t.Context(), &in.InvokeEndpointInput)
			apitest.WantCode(t, err, "ModelError", 424)
			e, _ := errors.AsType[*types.ModelError](err)
			if *e.OriginalStatusCode != in.status || !strings.Contains(*e.OriginalMessage, in.text) || *e.LogStreamArn != "arn:aws:logs:us-east-1:123456789012:log-group:/aws/sagemaker/Endpoints/tiny" ||
				!strings.Contains(*e.Message, fmt.Sprintf("Received client error (%d) from primary with message \"%s\"", in.status, *e.OriginalMessage)) {
				t.Errorf("%d %q %q %s", *e.OriginalStatusCode, *e.OriginalMessage, *e.Message, *e.LogStreamArn)
			}
		})
	}
	if lines := h.Ledger(t); len(lines) != 0 {
		t.Errorf("refusals are in the ledger: %+v", lines)
	}
	found, _, err := logs.New(h.Records).Filter(t.Context(), apitest.Scope, logs.FilterQuery{Group: "/aws/sagemaker/Endpoints/tiny", Prefix: "blue/"})
	if err != nil || len(found) != 6 || !strings.HasPrefix(found[0].Message, "In service: outcrop/serve") {
		t.Errorf("the log: %+v, %v", found, err)
	}
}

// What says nothing of what the model is to do is taken: for AWS's routing and capture, and for containers that look at it.
func TestHeadersThatAreTaken(t *testing.T) {
	_, c := start(t)
	for _, kind := range []string{"application/json", "application/json; charset=utf-8", "application/vnd.x+json", "application/octet-stream"} {
		out, err := c.InvokeEndpoint(t.Context(), &sdk.InvokeEndpointInput{EndpointName: aws.String("tiny"), ContentType: &kind, Accept: aws.String("*/*"), InferenceId: aws.String("id"),
			Body: []byte(`{"inputs": "a", "parameters": {"max_new_tokens": 1}}`)})
		if err != nil || *out.ContentType != "application/json" || out.CustomAttributes != nil || out.NewSessionId != nil {
			t.Errorf("%s: %+v, %v", kind, out, err)
		}
	}
	_, err := c.InvokeEndpoint(t.Context(), &sdk.InvokeEndpointInput{EndpointName: aws.String("tiny"), Body: make([]byte, 6<<20+1)})
	apitest.WantCode(t, err, "RequestEntityTooLargeException", 413)
	if !strings.Contains(err.Error(), "6291456") {
		t.Errorf("the limit is not told: %v", err)
	}
}

func TestEveryOperationIsAuthorised(t *testing.T) {
	h, _ := start(t)
	body := []byte(`{"inputs": "a", "parameters": {"max_new_tokens": 1}}`)
	for action, call := range map[string]func(*testing.T, *sdk.Client) error{
		"sagemaker:InvokeEndpoint": func(t *testing.T, c *sdk.Client) error {
			_, err := c.InvokeEndpoint(t.Context(), &sdk.InvokeEndpointInput{EndpointName: aws.String("tiny"), Body: body})
			return err
		},
		"sagemaker:InvokeEndpointWithResponseStream": func(t *testing.T, c *sdk.Client) error {
			_, err := c.InvokeEndpointWithResponseStream(t.Context(), &sdk.InvokeEndpointWithResponseStreamInput{EndpointName: aws.String("tiny"), Body: body})
			return err
		},
	} {
		t.Run(action, func(t *testing.T) {
			if err := call(t, sdk.NewFromConfig(h.Granted(t, action))); err != nil {
				t.Errorf("allowed: %v", err)
			}
			apitest.WantCode(t, call(t, sdk.NewFromConfig(h.Granted(t, "bedrock:*"))), "AccessDeniedException", 403)
		})
	}
}
