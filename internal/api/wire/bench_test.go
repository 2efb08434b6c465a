package wire

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"outcrop/internal/api/model"
	"outcrop/internal/api/model/bedrockruntime"
	"outcrop/internal/api/model/sagemaker"
	"outcrop/internal/platform/access"
)

// benchMux believes everyone, and answers every operation with a value of its own.
func benchMux(outputs map[*model.Operation]any) *Mux {
	m := New(Options{Log: slog.New(slog.NewTextHandler(io.Discard, nil)), RequestID: func() string { return "id" },
		Verify: func(r *http.Request) (access.Caller, string, error) {
			return access.Caller{Admin: true}, claimedService(r), nil
		}})
	HandleAll(m, func(_ context.Context, op *model.Operation, _ any) (any, error) { return outputs[op], nil })
	return m
}

type discard struct{ header http.Header }

func (d *discard) Header() http.Header         { return d.header }
func (d *discard) Write(b []byte) (int, error) { return len(b), nil }
func (d *discard) WriteHeader(int)             {}

// The request path without its signature: route, decode, validate, authorise, encode.
func BenchmarkServe(b *testing.B) {
	converse := &bedrockruntime.ConverseOutput{StopReason: new("end_turn"), Metrics: &bedrockruntime.ConverseMetrics{LatencyMs: new(int64(12))},
		Usage: &bedrockruntime.TokenUsage{InputTokens: new(int32(30)), OutputTokens: new(int32(4)), TotalTokens: new(int32(34))},
		Output: &bedrockruntime.ConverseOutputValue{Message: &bedrockruntime.Message{Role: new("assistant"),
			Content: []bedrockruntime.ContentBlock{{Text: new(strings.Repeat("The quick brown fox. ", 20))}}}}}
	list := &sagemaker.ListTrainingJobsOutput{}
	for i := range 100 {
		list.TrainingJobSummaries = append(list.TrainingJobSummaries, sagemaker.TrainingJobSummary{TrainingJobName: new(fmt.Sprint("job-", i)), TrainingJobStatus: new("Completed")})
	}
	m := benchMux(map[*model.Operation]any{bedrockruntime.OpConverse: converse, sagemaker.OpListTrainingJobs: list})
	turn := `{"role":"user","content":[{"text":"` + strings.Repeat("Tell me of the sea. ", 20) + `"}]},{"role":"assistant","content":[{"text":"It is wide.\n"}]},`
	for _, c := range []struct{ name, service, target, path, body string }{
		{"Converse", "bedrock", "", "/model/outcrop.smollm2-135m/converse", `{"messages":[` + strings.Repeat(turn, 4) +
			`{"role":"user","content":[{"text":"Why?"}]}],"system":[{"text":"Be brief."}],"inferenceConfig":{"maxTokens":64,"temperature":0.5}}`},
		{"ListTrainingJobs", "sagemaker", "SageMaker.ListTrainingJobs", "/", `{"MaxResults":100,"SortBy":"CreationTime","CreationTimeAfter":1700000000}`},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				r := httptest.NewRequest("POST", c.path, strings.NewReader(c.body))
				r.Header.Set("Authorization", "AWS4-HMAC-SHA256 Credential=A/20260101/us-east-1/"+c.service+"/aws4_request, SignedHeaders=host, Signature=0")
				if c.target != "" {
					r.Header.Set("X-Amz-Target", c.target)
				}
				m.ServeHTTP(&discard{http.Header{}}, r)
			}
		})
	}
}
