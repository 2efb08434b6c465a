package main

import (
	"archive/tar"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/bedrockagent"
	agent "github.com/aws/aws-sdk-go-v2/service/bedrockagent/types"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"
	"github.com/aws/aws-sdk-go-v2/service/sagemakerruntime"

	"outcrop/internal/engine/enginetest"
)

// archive puts a file into a model.tar.gz. It packs without compressing, which weights would not profit from.
func archive(t *testing.T, path string) string {
	t.Helper()
	from, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer from.Close()
	info, err := from.Stat()
	if err != nil {
		t.Fatal(err)
	}
	to, err := os.Create(filepath.Join(t.TempDir(), "model.tar.gz"))
	if err != nil {
		t.Fatal(err)
	}
	defer to.Close()
	packed, err := gzip.NewWriterLevel(to, gzip.NoCompression)
	if err != nil {
		t.Fatal(err)
	}
	files := tar.NewWriter(packed)
	if err := files.WriteHeader(&tar.Header{Name: "model.gguf", Mode: 0o644, Size: info.Size(), Typeflag: tar.TypeReg}); err != nil {
		t.Fatal(err)
	}
	if _, err := io.Copy(files, from); err != nil {
		t.Fatal(err)
	}
	if err := files.Close(); err != nil {
		t.Fatal(err)
	}
	if err := packed.Close(); err != nil {
		t.Fatal(err)
	}
	return to.Name()
}

// upload stores a file in the bucket "models" and gives its URI.
func upload(t *testing.T, s *server, path string) string {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	client := s3Client(t, s)
	if _, err := client.CreateBucket(t.Context(), &s3.CreateBucketInput{Bucket: aws.String("models")}); err != nil {
		t.Fatal(err)
	}
	if _, err := client.PutObject(t.Context(), &s3.PutObjectInput{Bucket: aws.String("models"), Key: aws.String(filepath.Base(path)), Body: f}); err != nil {
		t.Fatal(err)
	}
	return "s3://models/" + filepath.Base(path)
}

// deploy makes an endpoint of an artifact and waits until it is in service. The name serves for all.
func deploy(t *testing.T, s *server, name, uri string) {
	t.Helper()
	ctx, c := t.Context(), sagemaker.NewFromConfig(s.config(t))
	_, err := c.CreateModel(ctx, &sagemaker.CreateModelInput{ModelName: &name, ExecutionRoleArn: aws.String(s.env(t)["OUTCROP_ROLE_ARN"]),
		PrimaryContainer: &types.ContainerDefinition{Image: aws.String("outcrop/serve"), ModelDataUrl: &uri}})
	if err != nil {
		t.Fatal(err)
	}
	_, err = c.CreateEndpointConfig(ctx, &sagemaker.CreateEndpointConfigInput{EndpointConfigName: &name, ProductionVariants: []types.ProductionVariant{
		{VariantName: aws.String("all"), ModelName: &name, InstanceType: types.ProductionVariantInstanceTypeMlM5Large, InitialInstanceCount: aws.Int32(1)}}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.CreateEndpoint(ctx, &sagemaker.CreateEndpointInput{EndpointName: &name, EndpointConfigName: &name}); err != nil {
		t.Fatal(err)
	}
	await(t, "the endpoint in service", func(ctx context.Context) bool {
		d, err := c.DescribeEndpoint(ctx, &sagemaker.DescribeEndpointInput{EndpointName: &name})
		if err != nil || d.EndpointStatus == types.EndpointStatusFailed {
			t.Fatalf("%v, %v", d, err)
		}
		return d.EndpointStatus == types.EndpointStatusInService
	})
}

func invoke(t *testing.T, s *server, name string) {
	t.Helper()
	_, err := sagemakerruntime.NewFromConfig(s.config(t)).InvokeEndpoint(t.Context(), &sagemakerruntime.InvokeEndpointInput{EndpointName: &name,
		ContentType: aws.String("application/json"), Body: []byte(`{"inputs": "Once upon a time", "parameters": {"max_new_tokens": 8}}`)})
	if err != nil {
		t.Fatal(err)
	}
}

// resident is how much memory the server has, in kB.
func (s *server) resident(t *testing.T) (kb int) {
	t.Helper()
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", s.process.Process.Pid))
	if err != nil {
		t.Skip("only Linux tells how much memory a process has")
	}
	for line := range strings.Lines(string(text)) {
		if n, _ := fmt.Sscanf(line, "VmRSS: %d kB", &kb); n == 1 {
			return kb
		}
	}
	t.Fatal("no VmRSS")
	return 0
}

// Deleting an endpoint gives its memory back: within 10 s the server is within a tenth of what it had before.
func TestDeletedEndpointFreesMemory(t *testing.T) {
	path := archive(t, enginetest.Model(t, enginetest.SmolLM2))
	s := serveOn(t, folderFor(t))
	uri := upload(t, s, path)
	before := s.resident(t)
	deploy(t, s, "big", uri)
	invoke(t, s, "big")
	during := s.resident(t)
	if _, err := sagemaker.NewFromConfig(s.config(t)).DeleteEndpoint(t.Context(), &sagemaker.DeleteEndpointInput{EndpointName: aws.String("big")}); err != nil {
		t.Fatal(err)
	}
	after, limit, began := during, before+before/10, time.Now()
	for after > limit && time.Since(began) < 10*time.Second {
		time.Sleep(50 * time.Millisecond)
		after = s.resident(t)
	}
	t.Logf("resident: %d MB before, %d MB during, %d MB %v after the deletion", before>>10, during>>10, after>>10, time.Since(began).Round(10*time.Millisecond))
	if during < before+50<<10 {
		t.Errorf("the endpoint took no memory: %d kB before, %d kB during", before, during)
	}
	if after > limit {
		t.Errorf("resident: %d kB before, %d kB after", before, after)
	}
	s.stop(t)
}

// What is in the data folder is loaded once the server is ready, not before.
func TestStartsFastWithMuchInTheFolder(t *testing.T) {
	dir := folderFor(t)
	text := tinyText(t)
	succeeds(t, dir, "models", "add", "--id", "tiny.text", "--file", text)
	succeeds(t, dir, "models", "add", "--id", "tiny.embedder", "--file", tinyEmbedder(t))
	s := serveOn(t, dir)
	deploy(t, s, "tiny", upload(t, s, archive(t, text)))
	c := bedrockagent.NewFromConfig(s.config(t))
	_, err := c.CreateKnowledgeBase(t.Context(), &bedrockagent.CreateKnowledgeBaseInput{Name: aws.String("kb"), RoleArn: aws.String(s.env(t)["OUTCROP_ROLE_ARN"]),
		KnowledgeBaseConfiguration: &agent.KnowledgeBaseConfiguration{Type: agent.KnowledgeBaseTypeVector, VectorKnowledgeBaseConfiguration: &agent.VectorKnowledgeBaseConfiguration{
			EmbeddingModelArn: aws.String("arn:aws:bedrock:us-east-1::foundation-model/tiny.embedder")}}})
	if err != nil {
		t.Fatal(err)
	}
	s.end(t, os.Kill)
	if got := medianStart(t, func() *server { return serveOn(t, dir) }); got > startLimit {
		t.Errorf("a folder with models, an endpoint and a knowledge base takes %v until ready, more than %v", got, startLimit)
	}
	s = serveOn(t, dir)
	invoke(t, s, "tiny") // waits until the model is there again
	s.stop(t)
}
