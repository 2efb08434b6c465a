package sagemakermetrics_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"log/slog"
	"net/http"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	v4 "github.com/aws/aws-sdk-go-v2/aws/signer/v4"

	door "outcrop/internal/api/sagemakermetrics"
	"outcrop/internal/api/wire"
	"outcrop/internal/apitest"
	"outcrop/internal/arn"
	"outcrop/internal/platform/job"
	"outcrop/internal/platform/metric"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
	"outcrop/internal/train/spec"
)

type result struct {
	Status, Message string
	XAxisValues     []int64
	MetricValues    []float64
}

// serve makes a server with a job that has measured a loss in each of 100 steps, one every second.
func serve(t *testing.T) *apitest.House {
	t.Helper()
	base := func(context.Context, arn.Scope, string) (spec.Base, error) { return spec.Base{ID: "m"}, nil }
	var jobs *job.Service
	h := apitest.Start(t, func(m *wire.Mux, h *apitest.House) {
		jobs = job.New(job.Options{Records: h.Records, Base: base, Clock: work.System{}, Wake: func() {}, Log: slog.New(slog.DiscardHandler)})
		door.Register(m, jobs, h.Records)
	})
	id, err := jobs.Create(t.Context(), apitest.Scope, job.Request{Name: "j", Image: "outcrop/sft", RoleARN: apitest.Role, Output: "s3://data/out", InstanceType: "ml.m5.large",
		InstanceCount: 1, Channels: []job.Channel{{Name: "train", URI: "s3://data/train"}}, Hyperparameters: map[string]string{"model_id": "m"}})
	if err != nil {
		t.Fatal(err)
	}
	var points []metric.Point
	for i := range 100 {
		points = append(points, metric.Point{Name: "train:loss", Step: i, Time: time.Unix(int64(i), 0), Value: float64(100 - i)})
	}
	if err := h.Records.Update(t.Context(), func(tx store.Tx) error { return metric.Append(tx, apitest.Scope, id, points, time.Unix(0, 0)) }); err != nil {
		t.Fatal(err)
	}
	return h
}

const jobARN = "arn:aws:sagemaker:us-east-1:123456789012:training-job/j"

// get is one call of BatchGetMetrics.
func get(t *testing.T, c aws.Config, queries ...map[string]any) (results []result, status int, text string) {
	t.Helper()
	body, err := json.Marshal(map[string]any{"MetricQueries": queries})
	if err != nil {
		t.Fatal(err)
	}
	r, err := http.NewRequestWithContext(t.Context(), "POST", *c.BaseEndpoint+"/BatchGetMetrics", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	keys, err := c.Credentials.Retrieve(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256(body)
	if err := v4.NewSigner().SignHTTP(t.Context(), keys, r, hex.EncodeToString(sum[:]), "sagemaker", c.Region, time.Now()); err != nil {
		t.Fatal(err)
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	var said bytes.Buffer
	said.ReadFrom(resp.Body)
	var out struct{ MetricQueryResults []result }
	if err := json.Unmarshal(said.Bytes(), &out); err != nil {
		t.Fatalf("%v: %s", err, &said)
	}
	return out.MetricQueryResults, resp.StatusCode, said.String()
}

func query(changes ...string) map[string]any {
	q := map[string]any{"ResourceArn": jobARN, "MetricName": "train:loss", "MetricStat": "Last", "Period": "IterationNumber", "XAxisType": "IterationNumber"}
	for i := 0; i < len(changes); i += 2 {
		q[changes[i]] = changes[i+1]
	}
	return q
}

func TestBatchGetMetrics(t *testing.T) {
	h := serve(t)
	part := query()
	part["Start"], part["End"] = 97, 98
	got, status, text := get(t, h.Root(), part,
		query("Period", "OneMinute", "MetricStat", "Avg", "XAxisType", "Timestamp"),
		query("Period", "OneHour", "MetricStat", "Count"), query("Period", "OneHour", "MetricStat", "Min"), query("Period", "OneHour", "MetricStat", "Max"),
		query("MetricName", "nobody:measured"),
		query("ResourceArn", strings.Replace(jobARN, "/j", "/none", 1)),
		query("ResourceArn", strings.Replace(jobARN, "123456789012", "999999999999", 1)),
		query("ResourceArn", strings.Replace(jobARN, "training-job", "endpoint", 1)))
	want := []result{
		{"Complete", "", []int64{97, 98}, []float64{3, 2}},
		{"Complete", "", []int64{59000, 99000}, []float64{70.5, 20.5}},
		{"Complete", "", []int64{99}, []float64{100}}, {"Complete", "", []int64{99}, []float64{1}}, {"Complete", "", []int64{99}, []float64{100}},
		{"Complete", "", []int64{}, []float64{}},
	}
	if status != 200 || len(got) != 9 || !reflect.DeepEqual(got[:6], want) {
		t.Errorf("%d %s", status, text)
	}
	for i, part := range []string{"not found", "not found", "training jobs"} {
		if r := got[6+i]; r.Status != "ValidationError" || !strings.Contains(r.Message, part) {
			t.Errorf("query %d: %+v", 6+i, r)
		}
	}
	if _, status, text = get(t, h.Root(), query("MetricStat", "Median")); status != 400 || !strings.Contains(text, "metricStat") {
		t.Errorf("a statistic that there is not: %d %s", status, text)
	}
	if _, status, text = get(t, h.Granted(t, "sagemaker:DescribeTrainingJob"), query()); status != 403 || !strings.Contains(text, "sagemaker:BatchGetMetrics") {
		t.Errorf("somebody who may not: %d %s", status, text)
	}
	if _, status, _ = get(t, h.Granted(t, "sagemaker:BatchGetMetrics"), query()); status != 200 {
		t.Errorf("somebody who may: %d", status)
	}
}
