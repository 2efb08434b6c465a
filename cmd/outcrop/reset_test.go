package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	smtypes "github.com/aws/aws-sdk-go-v2/service/sagemaker/types"
)

func reset(t testing.TB, s *server) (status int) {
	t.Helper()
	resp, err := s.client(t).Post(s.url+"/_outcrop/reset", "", nil)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	return resp.StatusCode
}

// ephemeral is a server with a tiny text model.
func ephemeral(t testing.TB, args ...string) *server {
	t.Helper()
	models := folderFor(t)
	succeeds(t, models, "models", "add", "--id", "tiny.text", "--file", tinyText(t))
	return launch(t, append([]string{"--ephemeral", "--models", models}, args...)...)
}

func TestResetDropsState(t *testing.T) {
	s := ephemeral(t, "--tls", "self-signed") // which the children of jobs must do with too
	client, ctx := s3Client(t, s), t.Context()
	for round := range 3 {
		if _, err := client.CreateBucket(ctx, &s3.CreateBucketInput{Bucket: aws.String("mine")}); err != nil {
			t.Fatalf("round %d: %v", round, err)
		}
		if _, err := client.PutObject(ctx, &s3.PutObjectInput{Bucket: aws.String("mine"), Key: aws.String("k"), Body: strings.NewReader("text")}); err != nil {
			t.Fatal(err)
		}
		beginTraining(t, s, client)
		if complete, err := rest(converse(t, s, "tiny.text", 5)); !complete || err != nil {
			t.Fatal(err)
		}
		if status := reset(t, s); status != 200 {
			t.Fatalf("reset answers %d", status)
		}
		if out := succeeds(t, s.dir, "usage"); strings.Contains(out, "tiny.text") {
			t.Errorf("the ledger still has\n%s", out)
		}
		if jobs, err := sagemaker.NewFromConfig(s.config(t)).ListTrainingJobs(ctx, nil); err != nil || len(jobs.TrainingJobSummaries) != 0 {
			t.Errorf("%v, %v", jobs, err)
		}
		list, err := client.ListBuckets(ctx, nil)
		if err != nil || len(list.Buckets) != 1 || *list.Buckets[0].Name != "outcrop-models" {
			t.Errorf("%v, %v", list, err)
		}
		files, err := filepath.Glob(filepath.Join(s.dir, "objects", "*"))
		if err != nil || len(files) != 1 {
			t.Errorf("%v, %v; want the model alone", files, err)
		}
	}
	s.stop(t)
}

// beginTraining begins a training job, which reaches its data through the server, whatever that speaks.
func beginTraining(t *testing.T, s *server, client *s3.Client) {
	t.Helper()
	records := strings.Repeat(`{"prompt": "abc", "completion": "def"}`+"\n", 200)
	if _, err := client.PutObject(t.Context(), &s3.PutObjectInput{Bucket: aws.String("mine"), Key: aws.String("train/r.jsonl"), Body: strings.NewReader(records)}); err != nil {
		t.Fatal(err)
	}
	sm := sagemaker.NewFromConfig(s.config(t))
	_, err := sm.CreateTrainingJob(t.Context(), &sagemaker.CreateTrainingJobInput{TrainingJobName: aws.String("job"),
		AlgorithmSpecification: &smtypes.AlgorithmSpecification{TrainingImage: aws.String("outcrop/sft"), TrainingInputMode: smtypes.TrainingInputModeFile},
		RoleArn:                aws.String(s.env(t)["OUTCROP_ROLE_ARN"]),
		HyperParameters:        map[string]string{"model_id": "tiny.text", "num_train_epochs": "1000"},
		InputDataConfig: []smtypes.Channel{{ChannelName: aws.String("train"), DataSource: &smtypes.DataSource{S3DataSource: &smtypes.S3DataSource{
			S3DataType: smtypes.S3DataTypeS3Prefix, S3Uri: aws.String("s3://mine/train/")}}}},
		OutputDataConfig:  &smtypes.OutputDataConfig{S3OutputPath: aws.String("s3://mine/out/")},
		ResourceConfig:    &smtypes.ResourceConfig{InstanceType: "ml.c5.xlarge", InstanceCount: aws.Int32(1), VolumeSizeInGB: aws.Int32(1)},
		StoppingCondition: &smtypes.StoppingCondition{MaxRuntimeInSeconds: aws.Int32(600)}})
	if err != nil {
		t.Fatal(err)
	}
	await(t, "training", func(ctx context.Context) bool {
		job, err := sm.DescribeTrainingJob(ctx, &sagemaker.DescribeTrainingJobInput{TrainingJobName: aws.String("job")})
		if err != nil || job.TrainingJobStatus == smtypes.TrainingJobStatusFailed {
			t.Fatalf("%v, %s", err, aws.ToString(job.FailureReason))
		}
		return job.SecondaryStatus == smtypes.SecondaryStatusTraining
	})
}

// Whatever comes while a server is reset is answered: by the old house, with an error, or by the new one.
func TestResetUnderLoad(t *testing.T) {
	s := ephemeral(t)
	client := s3Client(t, s)
	hold := holdRequest(t, s) // a request that waits for its client is cut
	defer hold.Close()
	ctx, stop := context.WithCancel(t.Context())
	var clients sync.WaitGroup
	for n := range 8 {
		clients.Go(func() {
			for i := 0; ctx.Err() == nil; i++ {
				bucket := aws.String(fmt.Sprintf("b-%d-%d", n, i))
				client.CreateBucket(t.Context(), &s3.CreateBucketInput{Bucket: bucket})
				client.PutObject(t.Context(), &s3.PutObjectInput{Bucket: bucket, Key: aws.String("k"), Body: strings.NewReader("text")})
			}
		})
	}
	var resets sync.WaitGroup
	for range 4 {
		resets.Go(func() {
			for range 4 {
				if status := reset(t, s); status != 200 {
					t.Errorf("reset answers %d", status)
				}
			}
		})
	}
	resets.Wait()
	stop()
	clients.Wait()
	if status := reset(t, s); status != 200 {
		t.Errorf("reset answers %d", status)
	}
	if list, err := client.ListBuckets(t.Context(), nil); err != nil || len(list.Buckets) != 1 {
		t.Errorf("%v, %v", list, err)
	}
	if complete, err := rest(converse(t, s, "tiny.text", 5)); !complete || err != nil {
		t.Error(err)
	}
	s.end(t, syscall.SIGTERM)
	if _, err := os.Stat(s.dir); err == nil || strings.Contains(s.log.String(), "panic") {
		t.Errorf("%s is left behind; log %s", s.dir, &s.log)
	}
}

func TestResetIsForEphemeralServers(t *testing.T) {
	normal, s := serveOn(t, folderFor(t)), ephemeral(t)
	ask := func(method, url string, header ...string) (int, string) {
		r, err := http.NewRequestWithContext(t.Context(), method, url, nil)
		if err != nil {
			t.Fatal(err)
		}
		for i := 0; i < len(header); i += 2 {
			r.Header.Set(header[i], header[i+1])
		}
		resp, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		text, err := io.ReadAll(resp.Body)
		if err != nil {
			t.Fatal(err)
		}
		return resp.StatusCode, string(text)
	}
	if status, text := ask("POST", normal.url+"/_outcrop/reset"); status != 404 {
		t.Errorf("a normal server: %d %s", status, text)
	}
	if status, text := ask("GET", s.url+"/_outcrop/reset"); status != 405 {
		t.Errorf("GET: %d %s", status, text)
	}
	if status, text := ask("POST", s.url+"/_outcrop/else"); status != 404 {
		t.Errorf("another path: %d %s", status, text)
	}
	if status, text := ask("POST", s.url+"/_outcrop/reset", "Origin", "http://example.com"); status != 403 {
		t.Errorf("from a page elsewhere: %d %s", status, text)
	}
}
