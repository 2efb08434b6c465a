package jobs

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	v4 "github.com/aws/aws-sdk-go-v2/aws/signer/v4"

	"outcrop/internal/cli/chart"
)

// metrics are SageMaker's, of which AWS's SDK for Go has no client.
type metrics struct {
	config aws.Config
	now    func() time.Time
}

// maxQueries is how many series BatchGetMetrics gives at once.
const maxQueries = 100

// query and result are those of BatchGetMetrics.
type (
	query  struct{ ResourceArn, MetricName, MetricStat, Period, XAxisType string }
	result struct {
		Status, Message string
		XAxisValues     []int64
		MetricValues    []float64
	}
)

// series reads the curves of a training job, by the metrics' names. One that the job has not measured is empty.
func (m *metrics) series(ctx context.Context, job string, names []string) (map[string][]chart.Point, error) {
	var ask struct{ MetricQueries []query }
	for _, n := range names[:min(len(names), maxQueries)] {
		ask.MetricQueries = append(ask.MetricQueries, query{job, n, "Avg", "IterationNumber", "IterationNumber"})
	}
	var answer struct{ MetricQueryResults []result }
	if err := m.batchGetMetrics(ctx, ask, &answer); err != nil {
		return nil, err
	}
	all := map[string][]chart.Point{}
	for i, r := range answer.MetricQueryResults {
		if r.Status != "Complete" && r.Status != "Truncated" || len(r.XAxisValues) != len(r.MetricValues) {
			return nil, fmt.Errorf("the server gives no metrics %s: %s %s", names[i], r.Status, r.Message)
		}
		for k, x := range r.XAxisValues {
			all[names[i]] = append(all[names[i]], chart.Point{X: float64(x), Y: r.MetricValues[k]})
		}
	}
	return all, nil
}

// batchGetMetrics is one signed request.
func (m *metrics) batchGetMetrics(ctx context.Context, in, out any) error {
	body, err := json.Marshal(in)
	if err != nil {
		return err
	}
	base := "https://metrics.sagemaker." + m.config.Region + ".amazonaws.com"
	if m.config.BaseEndpoint != nil {
		base = strings.TrimSuffix(*m.config.BaseEndpoint, "/")
	}
	r, err := http.NewRequestWithContext(ctx, "POST", base+"/BatchGetMetrics", bytes.NewReader(body))
	if err != nil {
		return err
	}
	r.Header.Set("Content-Type", "application/json")
	keys, err := m.config.Credentials.Retrieve(ctx)
	if err != nil {
		return err
	}
	sum := sha256.Sum256(body)
	if err := v4.NewSigner().SignHTTP(ctx, keys, r, hex.EncodeToString(sum[:]), "sagemaker", m.config.Region, m.now()); err != nil {
		return err
	}
	var client aws.HTTPClient = http.DefaultClient
	if m.config.HTTPClient != nil {
		client = m.config.HTTPClient
	}
	resp, err := client.Do(r)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		var e struct{ Message string }
		json.NewDecoder(resp.Body).Decode(&e) // or the status says it all
		return fmt.Errorf("BatchGetMetrics: %s %s", resp.Status, e.Message)
	}
	return json.NewDecoder(resp.Body).Decode(out)
}
