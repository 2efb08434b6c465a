package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/bedrockagent"
	agenttypes "github.com/aws/aws-sdk-go-v2/service/bedrockagent/types"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"

	"outcrop/internal/cli"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/folder"
	"outcrop/test/server"
)

// What there is in the house.
const (
	text     = "soak.text"
	embedder = "soak.embedder"
	library  = "soak.library" // the embedder of the knowledge base, which reads more than its clients ask
	bucket   = "soak"
	endpoint = "soak"
)

// house is the server with what it was asked for.
type house struct {
	server   *server.Server
	account  account
	admin    *cli.Admin
	base     string
	right    answers // of the quiet server
	ledger   ledger
	requests atomic.Int64
	wrongs   atomic.Int64
	begin    time.Time
}

// mostTold bounds how many of the wrong answers are printed.
const mostTold = 30

func (h *house) wrong(format string, args ...any) {
	if h.wrongs.Add(1) <= mostTold {
		fmt.Printf("%7.1fs  WRONG: %s\n", time.Since(h.begin).Seconds(), fmt.Sprintf(format, args...))
	}
}

// prepare makes models, a bucket, an endpoint and a knowledge base, and asks the quiet server every question.
func prepare(ctx context.Context, s *server.Server, seed uint64) (*house, error) {
	h := &house{server: s, begin: time.Now(), admin: cli.NewAdmin(folder.Socket(s.Data)), ledger: ledger{seen: map[string]tally{}}}
	var err error
	if h.account, err = readAccount(s.Data); err != nil {
		return nil, err
	}
	c, done := h.connect(false)
	defer done()
	r := rand.New(rand.NewPCG(seed, 99))
	for _, step := range []func() error{
		func() error { return h.addModels(ctx) },
		func() error {
			_, err := c.s3.CreateBucket(ctx, &s3.CreateBucketInput{Bucket: new(bucket)})
			return err
		},
		func() error { return h.deploy(ctx, c) },
		func() error { return h.learn(ctx, c, r) },
		func() error { return h.askAll(ctx, c, r) },
	} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	return h, nil
}

func (h *house) addModels(ctx context.Context) error {
	gguf, err := enginetest.TinyText(filepath.Dir(h.server.Data), 1)
	if err != nil {
		return err
	}
	folder := filepath.Join(filepath.Dir(h.server.Data), "embedder")
	if err := os.Mkdir(folder, 0o755); err != nil {
		return err
	}
	if err := enginetest.TinyEmbedder(folder, 1); err != nil {
		return err
	}
	for id, file := range map[string]string{text: gguf, embedder: folder, library: folder} {
		if _, err := h.server.Run(ctx, "models", "add", "--id", id, "--file", file); err != nil {
			return err
		}
	}
	return nil
}

// deploy serves an artifact on an endpoint.
func (h *house) deploy(ctx context.Context, c clients) error {
	artifact, err := packed(filepath.Join(filepath.Dir(h.server.Data), "artifact"))
	if err != nil {
		return err
	}
	if _, err := c.s3.PutObject(ctx, &s3.PutObjectInput{Bucket: new(bucket), Key: new("artifact/model.tar.gz"), Body: bytes.NewReader(artifact)}); err != nil {
		return err
	}
	_, err = c.sagemaker.CreateModel(ctx, &sagemaker.CreateModelInput{ModelName: new(endpoint), ExecutionRoleArn: &h.account.role,
		PrimaryContainer: &types.ContainerDefinition{Image: new("outcrop/serve"), ModelDataUrl: new("s3://" + bucket + "/artifact/model.tar.gz")}})
	if err != nil {
		return err
	}
	_, err = c.sagemaker.CreateEndpointConfig(ctx, &sagemaker.CreateEndpointConfigInput{EndpointConfigName: new(endpoint), ProductionVariants: []types.ProductionVariant{
		{VariantName: new("AllTraffic"), ModelName: new(endpoint), InstanceType: types.ProductionVariantInstanceTypeMlM5Large, InitialInstanceCount: new(int32(1))}}})
	if err != nil {
		return err
	}
	if _, err := c.sagemaker.CreateEndpoint(ctx, &sagemaker.CreateEndpointInput{EndpointName: new(endpoint), EndpointConfigName: new(endpoint)}); err != nil {
		return err
	}
	return until(ctx, func() (bool, error) {
		out, err := c.sagemaker.DescribeEndpoint(ctx, &sagemaker.DescribeEndpointInput{EndpointName: new(endpoint)})
		if err == nil && out.EndpointStatus == types.EndpointStatusFailed {
			err = fmt.Errorf("the endpoint failed: %s", *out.FailureReason)
		}
		return err == nil && out.EndpointStatus == types.EndpointStatusInService, err
	})
}

// packed is a tiny model as a training job leaves it.
func packed(dir string) ([]byte, error) {
	if err := os.Mkdir(dir, 0o755); err != nil {
		return nil, err
	}
	if err := enginetest.TinyTextFolder(dir, 2); err != nil {
		return nil, err
	}
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	t := tar.NewWriter(z)
	if err := t.AddFS(os.DirFS(dir)); err != nil {
		return nil, err
	}
	err := errors.Join(t.Close(), z.Close())
	return b.Bytes(), err
}

// learn makes a knowledge base of a few documents.
func (h *house) learn(ctx context.Context, c clients, r *rand.Rand) error {
	for i := range 12 {
		page := fmt.Sprintf("Page %d. The %s.\n\nThen the %s.", i, sentence(r, 30), sentence(r, 60))
		if _, err := c.s3.PutObject(ctx, &s3.PutObjectInput{Bucket: new(bucket), Key: new(fmt.Sprintf("docs/%02d.txt", i)), Body: strings.NewReader(page)}); err != nil {
			return err
		}
	}
	kb, err := c.agent.CreateKnowledgeBase(ctx, &bedrockagent.CreateKnowledgeBaseInput{Name: new("soak"), RoleArn: &h.account.role,
		KnowledgeBaseConfiguration: &agenttypes.KnowledgeBaseConfiguration{Type: agenttypes.KnowledgeBaseTypeVector,
			VectorKnowledgeBaseConfiguration: &agenttypes.VectorKnowledgeBaseConfiguration{EmbeddingModelArn: new("arn:aws:bedrock:" + h.account.region + "::foundation-model/" + library)}}})
	if err != nil {
		return err
	}
	h.base = *kb.KnowledgeBase.KnowledgeBaseId
	source, err := c.agent.CreateDataSource(ctx, &bedrockagent.CreateDataSourceInput{KnowledgeBaseId: &h.base, Name: new("docs"),
		DataSourceConfiguration: &agenttypes.DataSourceConfiguration{Type: agenttypes.DataSourceTypeS3,
			S3Configuration: &agenttypes.S3DataSourceConfiguration{BucketArn: new("arn:aws:s3:::" + bucket), InclusionPrefixes: []string{"docs/"}}}})
	if err != nil {
		return err
	}
	id := source.DataSource.DataSourceId
	job, err := c.agent.StartIngestionJob(ctx, &bedrockagent.StartIngestionJobInput{KnowledgeBaseId: &h.base, DataSourceId: id})
	if err != nil {
		return err
	}
	return until(ctx, func() (bool, error) {
		out, err := c.agent.GetIngestionJob(ctx, &bedrockagent.GetIngestionJobInput{KnowledgeBaseId: &h.base, DataSourceId: id, IngestionJobId: job.IngestionJob.IngestionJobId})
		return err == nil && out.IngestionJob.Status == agenttypes.IngestionJobStatusComplete, err
	})
}

var words = strings.Fields("water river stone rock mountain forest tree garden house home room door window table light fire air sun moon star sea fish bird")

func sentence(r *rand.Rand, n int) string {
	out := make([]string, n)
	for i := range out {
		out[i] = words[r.IntN(len(words))]
	}
	return strings.Join(out, " ")
}
