package wire_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"iter"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	agentsdk "github.com/aws/aws-sdk-go-v2/service/bedrockagent"
	agenttypes "github.com/aws/aws-sdk-go-v2/service/bedrockagent/types"
	runtimesdk "github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/document"
	runtimetypes "github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"
	sagemakersdk "github.com/aws/aws-sdk-go-v2/service/sagemaker"
	sagemakertypes "github.com/aws/aws-sdk-go-v2/service/sagemaker/types"
	endpointsdk "github.com/aws/aws-sdk-go-v2/service/sagemakerruntime"
	endpointtypes "github.com/aws/aws-sdk-go-v2/service/sagemakerruntime/types"
	"github.com/aws/smithy-go"

	"outcrop/internal/api/model/bedrockagent"
	"outcrop/internal/api/model/bedrockruntime"
	"outcrop/internal/api/model/sagemaker"
	"outcrop/internal/api/model/sagemakerruntime"
	"outcrop/internal/api/wire"
	"outcrop/internal/fault"
)

func TestConverse(t *testing.T) {
	m := newMux()
	var got *bedrockruntime.ConverseInput
	wire.Handle(m, bedrockruntime.OpConverse, func(_ context.Context, in *bedrockruntime.ConverseInput) (*bedrockruntime.ConverseOutput, error) {
		got = in
		return &bedrockruntime.ConverseOutput{
			Output: &bedrockruntime.ConverseOutputValue{Message: &bedrockruntime.Message{Role: new("assistant"),
				Content: []bedrockruntime.ContentBlock{{Text: new("Guten Tag, \"Welt\" \u2028 🌍\n")}}}},
			StopReason: new(bedrockruntime.StopReasonEndTurn),
			Usage:      &bedrockruntime.TokenUsage{InputTokens: new(int32(3)), OutputTokens: new(int32(4)), TotalTokens: new(int32(7))},
			Metrics:    &bedrockruntime.ConverseMetrics{LatencyMs: new(int64(12))},
		}, nil
	})
	cfg, _ := serve(t, m)
	model := "arn:aws:bedrock:us-east-1:123456789012:imported-model/abcdefghijkl"
	out, err := runtimesdk.NewFromConfig(cfg).Converse(t.Context(), &runtimesdk.ConverseInput{
		ModelId:                      aws.String(model),
		Messages:                     []runtimetypes.Message{{Role: "user", Content: []runtimetypes.ContentBlock{&runtimetypes.ContentBlockMemberText{Value: "Hello"}}}},
		InferenceConfig:              &runtimetypes.InferenceConfiguration{MaxTokens: aws.Int32(5), Temperature: aws.Float32(0.5)},
		AdditionalModelRequestFields: document.NewLazyDocument(map[string]any{"top_k": 40}),
	})
	if err != nil {
		t.Fatal(err)
	}
	if *got.ModelId != model || *got.Messages[0].Content[0].Text != "Hello" || *got.InferenceConfig.MaxTokens != 5 ||
		*got.InferenceConfig.Temperature != 0.5 || string(got.AdditionalModelRequestFields) != `{"top_k":40}` {
		t.Errorf("the handler got %+v", got)
	}
	message := out.Output.(*runtimetypes.ConverseOutputMemberMessage).Value
	if s := message.Content[0].(*runtimetypes.ContentBlockMemberText).Value; s != "Guten Tag, \"Welt\" \u2028 🌍\n" {
		t.Errorf("text = %q", s)
	}
	if out.StopReason != "end_turn" || *out.Usage.TotalTokens != 7 || *out.Metrics.LatencyMs != 12 {
		t.Errorf("output = %+v", out)
	}
}

func events(n int, end error) iter.Seq2[bedrockruntime.ConverseStreamOutputEvent, error] {
	return func(yield func(bedrockruntime.ConverseStreamOutputEvent, error) bool) {
		for i := range n {
			delta := &bedrockruntime.ContentBlockDeltaEvent{ContentBlockIndex: new(int32(i)), Delta: &bedrockruntime.ContentBlockDelta{Text: new("x")}}
			if !yield(bedrockruntime.ConverseStreamOutputEvent{ContentBlockDelta: delta}, nil) {
				return
			}
		}
		if end != nil {
			yield(bedrockruntime.ConverseStreamOutputEvent{}, end)
		}
	}
}

func TestConverseStream(t *testing.T) {
	var seq iter.Seq2[bedrockruntime.ConverseStreamOutputEvent, error]
	m := newMux()
	wire.Handle(m, bedrockruntime.OpConverseStream, func(context.Context, *bedrockruntime.ConverseStreamInput) (*bedrockruntime.ConverseStreamOutput, error) {
		return &bedrockruntime.ConverseStreamOutput{Stream: seq}, nil
	})
	cfg, _ := serve(t, m)
	call := func() (n int, err error) {
		out, err := runtimesdk.NewFromConfig(cfg).ConverseStream(t.Context(), &runtimesdk.ConverseStreamInput{ModelId: aws.String("p.n")})
		if err != nil {
			return 0, err
		}
		defer out.GetStream().Close()
		for event := range out.GetStream().Events() {
			if e, ok := event.(*runtimetypes.ConverseStreamOutputMemberContentBlockDelta); ok && *e.Value.ContentBlockIndex == int32(n) {
				n++
			}
		}
		return n, out.GetStream().Err()
	}

	seq = events(3, nil)
	if n, err := call(); n != 3 || err != nil {
		t.Errorf("whole stream: %d events, %v", n, err)
	}
	seq = events(0, fault.New("test", fault.NotReady, "loading"))
	_, err := call()
	if e, ok := errors.AsType[*runtimetypes.ModelNotReadyException](err); !ok || e.ErrorMessage() != "loading" {
		t.Errorf("an early error is %v", err)
	}
	seq = events(2, fault.New("test", fault.Throttled, "too fast"))
	n, err := call()
	if e, ok := errors.AsType[*runtimetypes.ThrottlingException](err); !ok || n != 2 || e.ErrorMessage() != "too fast" {
		t.Errorf("a late error after %d events is %v", n, err)
	}
	seq = events(1, fault.New("test", fault.ModelFailed, "it broke"))
	_, err = call()
	if e, ok := errors.AsType[*runtimetypes.ModelStreamErrorException](err); !ok || e.ErrorMessage() != "it broke" {
		t.Errorf("a broken model is %v", err)
	}
	seq = func(yield func(bedrockruntime.ConverseStreamOutputEvent, error) bool) {
		events(1, nil)(yield)
		panic("a bug")
	}
	_, err = call()
	if _, ok := errors.AsType[*runtimetypes.InternalServerException](err); !ok {
		t.Errorf("a panic is %v", err)
	}
}

func TestStreamStopsWithItsClient(t *testing.T) {
	ended := make(chan struct{})
	m := newMux()
	wire.Handle(m, bedrockruntime.OpConverseStream, func(context.Context, *bedrockruntime.ConverseStreamInput) (*bedrockruntime.ConverseStreamOutput, error) {
		return &bedrockruntime.ConverseStreamOutput{Stream: func(yield func(bedrockruntime.ConverseStreamOutputEvent, error) bool) {
			defer close(ended)
			events(1<<30, nil)(yield)
		}}, nil
	})
	cfg, _ := serve(t, m)
	out, err := runtimesdk.NewFromConfig(cfg).ConverseStream(t.Context(), &runtimesdk.ConverseStreamInput{ModelId: aws.String("p.n")})
	if err != nil {
		t.Fatal(err)
	}
	<-out.GetStream().Events()
	out.GetStream().Close()
	select {
	case <-ended:
	case <-time.After(5 * time.Second):
		t.Fatal("the handler's iterator goes on after the client left")
	}
}

func TestInvokeModelHeaders(t *testing.T) {
	m := newMux()
	wire.Handle(m, bedrockruntime.OpInvokeModel, func(ctx context.Context, in *bedrockruntime.InvokeModelInput) (*bedrockruntime.InvokeModelOutput, error) {
		wire.Header(ctx).Set("X-Amzn-Bedrock-Input-Token-Count", "7")
		return &bedrockruntime.InvokeModelOutput{Body: append([]byte(*in.Accept+" "), in.Body...), ContentType: new("text/x")}, nil
	})
	cfg, _ := serve(t, m)
	out, err := runtimesdk.NewFromConfig(cfg).InvokeModel(t.Context(), &runtimesdk.InvokeModelInput{ModelId: aws.String("p.n"),
		Body: []byte(`{"prompt":"x"}`), Accept: aws.String("application/json")})
	if err != nil || string(out.Body) != `application/json {"prompt":"x"}` || *out.ContentType != "text/x" {
		t.Errorf("%+v, %v", out, err)
	}
	raw := send(t, m, "bedrock", "POST", "/model/p.n/invoke", "{}", "Accept", "*/*")
	if raw.Header.Get("X-Amzn-Bedrock-Input-Token-Count") != "7" || raw.Header.Get("Content-Type") != "text/x" {
		t.Errorf("headers = %v", raw.Header)
	}
}

func TestSageMaker(t *testing.T) {
	m := newMux()
	created := time.UnixMilli(1_700_000_000_123).UTC()
	wire.Handle(m, sagemaker.OpDescribeTrainingJob, func(_ context.Context, in *sagemaker.DescribeTrainingJobInput) (*sagemaker.DescribeTrainingJobOutput, error) {
		if *in.TrainingJobName == "missing" {
			return nil, fault.Missing("test", "training job", "Requested resource not found.")
		}
		return &sagemaker.DescribeTrainingJobOutput{TrainingJobName: in.TrainingJobName, CreationTime: &created,
			HyperParameters: map[string]string{"seed": "1"}, FinalMetricDataList: []sagemaker.MetricData{{MetricName: new("loss"), Value: new(float32(1))}}}, nil
	})
	wire.Handle(m, sagemaker.OpDescribePipeline, func(context.Context, *sagemaker.DescribePipelineInput) (*sagemaker.DescribePipelineOutput, error) {
		return nil, fault.Missing("test", "pipeline", "Pipeline does not exist.")
	})
	cfg, _ := serve(t, m)
	client := sagemakersdk.NewFromConfig(cfg)
	out, err := client.DescribeTrainingJob(t.Context(), &sagemakersdk.DescribeTrainingJobInput{TrainingJobName: aws.String("a")})
	if err != nil || !out.CreationTime.Equal(created) || out.HyperParameters["seed"] != "1" || *out.FinalMetricDataList[0].Value != 1 {
		t.Errorf("%+v, %v", out, err)
	}
	_, err = client.DescribeTrainingJob(t.Context(), &sagemakersdk.DescribeTrainingJobInput{TrainingJobName: aws.String("missing")})
	if e, ok := errors.AsType[smithy.APIError](err); !ok || e.ErrorCode() != "ValidationException" || e.ErrorMessage() != "Requested resource not found." {
		t.Errorf("an unknown job is %v", err)
	}
	_, err = client.DescribePipeline(t.Context(), &sagemakersdk.DescribePipelineInput{PipelineName: aws.String("a")})
	if _, ok := errors.AsType[*sagemakertypes.ResourceNotFound](err); !ok {
		t.Errorf("an unknown pipeline is %v", err)
	}
	_, err = client.CreateHub(t.Context(), &sagemakersdk.CreateHubInput{HubName: aws.String("a"), HubDescription: aws.String("b")})
	if e, ok := errors.AsType[smithy.APIError](err); !ok || e.ErrorCode() != "NotImplementedException" {
		t.Errorf("an operation that is not built is %v", err)
	}
}

func TestBedrockAgent(t *testing.T) {
	m := newMux()
	now := time.Date(2026, 1, 2, 3, 4, 5, 6e6, time.UTC)
	wire.Handle(m, bedrockagent.OpGetKnowledgeBase, func(_ context.Context, in *bedrockagent.GetKnowledgeBaseInput) (*bedrockagent.GetKnowledgeBaseOutput, error) {
		if *in.KnowledgeBaseId == "MISSING000" {
			return nil, fault.Missing("test", "knowledge base", "no such knowledge base")
		}
		return &bedrockagent.GetKnowledgeBaseOutput{KnowledgeBase: &bedrockagent.KnowledgeBase{KnowledgeBaseId: in.KnowledgeBaseId, CreatedAt: &now}}, nil
	})
	wire.Handle(m, bedrockagent.OpListKnowledgeBases, func(ctx context.Context, in *bedrockagent.ListKnowledgeBasesInput) (*bedrockagent.ListKnowledgeBasesOutput, error) {
		at, err := wire.Open(ctx, "ListKnowledgeBases", in.NextToken)
		if err != nil {
			return nil, err
		}
		if at == "" {
			return &bedrockagent.ListKnowledgeBasesOutput{NextToken: wire.Seal(ctx, "ListKnowledgeBases", "second")}, nil
		}
		return &bedrockagent.ListKnowledgeBasesOutput{KnowledgeBaseSummaries: []bedrockagent.KnowledgeBaseSummary{{Name: new(string(at))}}}, nil
	})
	cfg, _ := serve(t, m)
	client := agentsdk.NewFromConfig(cfg)
	out, err := client.GetKnowledgeBase(t.Context(), &agentsdk.GetKnowledgeBaseInput{KnowledgeBaseId: aws.String("ABCDEFGHIJ")})
	if err != nil || !out.KnowledgeBase.CreatedAt.Equal(now) {
		t.Errorf("%+v, %v", out, err)
	}
	_, err = client.GetKnowledgeBase(t.Context(), &agentsdk.GetKnowledgeBaseInput{KnowledgeBaseId: aws.String("MISSING000")})
	if _, ok := errors.AsType[*agenttypes.ResourceNotFoundException](err); !ok {
		t.Errorf("an unknown knowledge base is %v", err)
	}
	var names []string
	for pages := agentsdk.NewListKnowledgeBasesPaginator(client, &agentsdk.ListKnowledgeBasesInput{}); pages.HasMorePages(); {
		page, err := pages.NextPage(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, k := range page.KnowledgeBaseSummaries {
			names = append(names, *k.Name)
		}
	}
	if len(names) != 1 || names[0] != "second" {
		t.Errorf("paging gives %q", names)
	}
	_, err = client.ListKnowledgeBases(t.Context(), &agentsdk.ListKnowledgeBasesInput{NextToken: aws.String("Zm9yZ2VkIHRva2VuIG9mIHNvbWUgbGVuZ3Ro")})
	if _, ok := errors.AsType[*agenttypes.ValidationException](err); !ok {
		t.Errorf("a forged token is %v", err)
	}
}

func TestSageMakerRuntime(t *testing.T) {
	m := newMux()
	wire.Handle(m, sagemakerruntime.OpInvokeEndpoint, func(_ context.Context, in *sagemakerruntime.InvokeEndpointInput) (*sagemakerruntime.InvokeEndpointOutput, error) {
		if *in.EndpointName == "broken" {
			return nil, fault.New("test", fault.ModelFailed, "the container said no")
		}
		return &sagemakerruntime.InvokeEndpointOutput{Body: bytes.ToUpper(in.Body), InvokedProductionVariant: new("AllTraffic")}, nil
	})
	wire.Handle(m, sagemakerruntime.OpInvokeEndpointWithResponseStream, func(_ context.Context, in *sagemakerruntime.InvokeEndpointWithResponseStreamInput) (*sagemakerruntime.InvokeEndpointWithResponseStreamOutput, error) {
		return &sagemakerruntime.InvokeEndpointWithResponseStreamOutput{InvokedProductionVariant: new("AllTraffic"), Body: func(yield func(sagemakerruntime.ResponseStream, error) bool) {
			for _, b := range in.Body {
				if !yield(sagemakerruntime.ResponseStream{PayloadPart: &sagemakerruntime.PayloadPart{Bytes: []byte{b}}}, nil) {
					return
				}
			}
			yield(sagemakerruntime.ResponseStream{}, errors.New("disk on fire"))
		}}, nil
	})
	cfg, _ := serve(t, m)
	client := endpointsdk.NewFromConfig(cfg)
	out, err := client.InvokeEndpoint(t.Context(), &endpointsdk.InvokeEndpointInput{EndpointName: aws.String("e"), Body: []byte("abc")})
	if err != nil || string(out.Body) != "ABC" || *out.InvokedProductionVariant != "AllTraffic" {
		t.Errorf("%+v, %v", out, err)
	}
	_, err = client.InvokeEndpoint(t.Context(), &endpointsdk.InvokeEndpointInput{EndpointName: aws.String("broken"), Body: []byte("abc")})
	if e, ok := errors.AsType[*endpointtypes.ModelError](err); !ok || e.ErrorMessage() != "the container said no" || *e.OriginalStatusCode != 500 {
		t.Errorf("a failing model is %v", err)
	}
	stream, err := client.InvokeEndpointWithResponseStream(t.Context(), &endpointsdk.InvokeEndpointWithResponseStreamInput{EndpointName: aws.String("e"), Body: []byte("abc")})
	if err != nil {
		t.Fatal(err)
	}
	var body []byte
	for event := range stream.GetStream().Events() {
		body = append(body, event.(*endpointtypes.ResponseStreamMemberPayloadPart).Value.Bytes...)
	}
	if _, ok := errors.AsType[*endpointtypes.InternalStreamFailure](stream.GetStream().Err()); !ok || string(body) != "abc" {
		t.Errorf("the stream gave %q, %v", body, stream.GetStream().Err())
	}
	if *stream.InvokedProductionVariant != "AllTraffic" {
		t.Error("the stream's headers are lost")
	}
}

// The codec's own JSON must be what encoding/json reads.
func TestRepliesAreValidJSON(t *testing.T) {
	m := newMux()
	wire.Handle(m, sagemaker.OpListModels, func(context.Context, *sagemaker.ListModelsInput) (*sagemaker.ListModelsOutput, error) {
		return nil, nil
	})
	r := send(t, m, "sagemaker", "POST", "/", `{}`, "X-Amz-Target", "SageMaker.ListModels")
	body := text(t, r)
	if r.StatusCode != 200 || !json.Valid([]byte(body)) || body != `{"Models":[]}` || r.Header.Get("x-amzn-RequestId") != "request-1" {
		t.Errorf("%d %s", r.StatusCode, body)
	}
}
