// Package jobs shows training jobs at the command line: a list of them, one as it goes on, their curves. It is a client of the
// server's public APIs.
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
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"

	"outcrop/internal/cli/chart"
)

// Client asks a server for jobs.
type Client struct {
	config    aws.Config
	sagemaker *sagemaker.Client
	now       func() time.Time
}

// Connect makes a client of the server that a configuration names.
func Connect(c aws.Config) *Client {
	return &Client{config: c, sagemaker: sagemaker.NewFromConfig(c), now: time.Now}
}

func (c *Client) describe(ctx context.Context, name string) (*sagemaker.DescribeTrainingJobOutput, error) {
	return c.sagemaker.DescribeTrainingJob(ctx, &sagemaker.DescribeTrainingJobInput{TrainingJobName: &name})
}

// list gives the newest jobs first, at most most of them.
func (c *Client) list(ctx context.Context, in *sagemaker.ListTrainingJobsInput, most int) (found []types.TrainingJobSummary, err error) {
	in.SortBy, in.SortOrder = types.SortByCreationTime, types.SortOrderDescending
	for len(found) < most {
		in.MaxResults = aws.Int32(int32(min(100, most-len(found))))
		page, err := c.sagemaker.ListTrainingJobs(ctx, in)
		if err != nil {
			return nil, err
		}
		found = append(found, page.TrainingJobSummaries...)
		if in.NextToken = page.NextToken; in.NextToken == nil {
			break
		}
	}
	return found, nil
}

// maxQueries is how many series BatchGetMetrics gives at once.
const maxQueries = 100

// query and result are those of BatchGetMetrics, for which AWS's SDK for Go has no client.
type (
	query  struct{ ResourceArn, MetricName, MetricStat, Period, XAxisType string }
	result struct {
		Status, Message string
		XAxisValues     []int64
		MetricValues    []float64
	}
)

// series reads the curves of a job, by the metrics' names. One that the job has not measured is empty.
func (c *Client) series(ctx context.Context, job string, names []string) (map[string][]chart.Point, error) {
	var ask struct{ MetricQueries []query }
	for _, n := range names[:min(len(names), maxQueries)] {
		ask.MetricQueries = append(ask.MetricQueries, query{job, n, "Avg", "IterationNumber", "IterationNumber"})
	}
	var answer struct{ MetricQueryResults []result }
	if err := c.batchGetMetrics(ctx, ask, &answer); err != nil {
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
func (c *Client) batchGetMetrics(ctx context.Context, in, out any) error {
	body, err := json.Marshal(in)
	if err != nil {
		return err
	}
	base := "https://metrics.sagemaker." + c.config.Region + ".amazonaws.com"
	if c.config.BaseEndpoint != nil {
		base = strings.TrimSuffix(*c.config.BaseEndpoint, "/")
	}
	r, err := http.NewRequestWithContext(ctx, "POST", base+"/BatchGetMetrics", bytes.NewReader(body))
	if err != nil {
		return err
	}
	r.Header.Set("Content-Type", "application/json")
	keys, err := c.config.Credentials.Retrieve(ctx)
	if err != nil {
		return err
	}
	sum := sha256.Sum256(body)
	if err := v4.NewSigner().SignHTTP(ctx, keys, r, hex.EncodeToString(sum[:]), "sagemaker", c.config.Region, c.now()); err != nil {
		return err
	}
	var client aws.HTTPClient = http.DefaultClient
	if c.config.HTTPClient != nil {
		client = c.config.HTTPClient
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

// hasEnded tells whether nothing more will happen to a job.
func hasEnded(s types.TrainingJobStatus) bool {
	return s != types.TrainingJobStatusInProgress && s != types.TrainingJobStatusStopping
}

// Missing tells whether an error is that there is no such job.
func Missing(err error) bool {
	return err != nil && strings.Contains(err.Error(), "Requested resource not found")
}
