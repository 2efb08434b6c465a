package bedrockagent_test

import (
	"context"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	sdk "github.com/aws/aws-sdk-go-v2/service/bedrockagent"
	"github.com/aws/aws-sdk-go-v2/service/bedrockagent/types"

	"outcrop/internal/api/bedrockagent"
	"outcrop/internal/api/wire"
	"outcrop/internal/apitest"
	"outcrop/internal/platform/knowledge"
	"outcrop/internal/store/vector"
)

const (
	embedder = "arn:aws:bedrock:us-east-1::foundation-model/" + apitest.Embedder
	nowhere  = "AAAAAAAAAA"
)

func start(t *testing.T) *apitest.House {
	h := apitest.Start(t, func(m *wire.Mux, h *apitest.House) {
		kb := knowledge.New(knowledge.Parts{Records: h.Records, Objects: h.Objects, Vectors: vector.New(), Models: h.Models, IDs: h.IDs, Clock: h.Clock,
			Log: slog.New(slog.NewTextHandler(io.Discard, nil)), Wake: h.Queue.Wake})
		kb.Handle(h.Queue)
		bedrockagent.Register(m, kb)
	})
	h.AddEmbedder(t)
	return h
}

func vectorBase(model string) *types.KnowledgeBaseConfiguration {
	return &types.KnowledgeBaseConfiguration{Type: types.KnowledgeBaseTypeVector, VectorKnowledgeBaseConfiguration: &types.VectorKnowledgeBaseConfiguration{EmbeddingModelArn: &model}}
}

func bucket(name string, prefixes ...string) *types.DataSourceConfiguration {
	return &types.DataSourceConfiguration{Type: types.DataSourceTypeS3, S3Configuration: &types.S3DataSourceConfiguration{BucketArn: aws.String("arn:aws:s3:::" + name), InclusionPrefixes: prefixes}}
}

func fixed(size, overlap int32) *types.VectorIngestionConfiguration {
	return &types.VectorIngestionConfiguration{ChunkingConfiguration: &types.ChunkingConfiguration{ChunkingStrategy: types.ChunkingStrategyFixedSize,
		FixedSizeChunkingConfiguration: &types.FixedSizeChunkingConfiguration{MaxTokens: &size, OverlapPercentage: &overlap}}}
}

func newBase(t *testing.T, c *sdk.Client, name string) *types.KnowledgeBase {
	t.Helper()
	return apitest.Must(c.CreateKnowledgeBase(t.Context(), &sdk.CreateKnowledgeBaseInput{Name: &name, RoleArn: aws.String(apitest.Role),
		KnowledgeBaseConfiguration: vectorBase(embedder), Tags: map[string]string{"team": "shop"}}))(t).KnowledgeBase
}

func TestKnowledgeBases(t *testing.T) {
	c := sdk.NewFromConfig(start(t).Root())
	b := newBase(t, c, "tea")
	if b.Status != types.KnowledgeBaseStatusActive || *b.KnowledgeBaseArn != "arn:aws:bedrock:us-east-1:123456789012:knowledge-base/"+*b.KnowledgeBaseId || b.StorageConfiguration != nil || b.CreatedAt == nil {
		t.Errorf("%+v", b)
	}
	in := &sdk.CreateKnowledgeBaseInput{Name: aws.String("stored"), RoleArn: aws.String(apitest.Role), Description: aws.String("d"), KnowledgeBaseConfiguration: vectorBase(embedder),
		StorageConfiguration: &types.StorageConfiguration{Type: types.KnowledgeBaseStorageTypeS3Vectors, S3VectorsConfiguration: &types.S3VectorsConfiguration{IndexName: aws.String("index")}}}
	in.KnowledgeBaseConfiguration.VectorKnowledgeBaseConfiguration.EmbeddingModelConfiguration = &types.EmbeddingModelConfiguration{
		BedrockEmbeddingModelConfiguration: &types.BedrockEmbeddingModelConfiguration{Dimensions: aws.Int32(32), EmbeddingDataType: types.EmbeddingDataTypeFloat32}}
	stored := apitest.Must(c.CreateKnowledgeBase(t.Context(), in))(t).KnowledgeBase
	got := apitest.Must(c.GetKnowledgeBase(t.Context(), &sdk.GetKnowledgeBaseInput{KnowledgeBaseId: stored.KnowledgeBaseId}))(t).KnowledgeBase
	if *got.StorageConfiguration.S3VectorsConfiguration.IndexName != "index" || *got.Description != "d" ||
		*got.KnowledgeBaseConfiguration.VectorKnowledgeBaseConfiguration.EmbeddingModelConfiguration.BedrockEmbeddingModelConfiguration.Dimensions != 32 {
		t.Errorf("%+v", got)
	}
	var names []string
	for p := sdk.NewListKnowledgeBasesPaginator(c, &sdk.ListKnowledgeBasesInput{MaxResults: aws.Int32(1)}); p.HasMorePages(); {
		for _, s := range apitest.Must(p.NextPage(t.Context()))(t).KnowledgeBaseSummaries {
			names = append(names, *s.Name)
		}
	}
	if strings.Join(names, " ") != "tea stored" {
		t.Errorf("list: %q", names)
	}
	up := apitest.Must(c.UpdateKnowledgeBase(t.Context(), &sdk.UpdateKnowledgeBaseInput{KnowledgeBaseId: b.KnowledgeBaseId, Name: aws.String("mate"), RoleArn: b.RoleArn, KnowledgeBaseConfiguration: vectorBase(embedder)}))(t).KnowledgeBase
	if *up.Name != "mate" {
		t.Errorf("%+v", up)
	}
	_, err := c.CreateKnowledgeBase(t.Context(), &sdk.CreateKnowledgeBaseInput{Name: aws.String("mate"), RoleArn: b.RoleArn, KnowledgeBaseConfiguration: vectorBase(embedder)})
	apitest.WantCode(t, err, "ConflictException", 409)
	_, err = c.CreateKnowledgeBase(t.Context(), &sdk.CreateKnowledgeBaseInput{Name: aws.String("x"), RoleArn: b.RoleArn, KnowledgeBaseConfiguration: &types.KnowledgeBaseConfiguration{Type: types.KnowledgeBaseTypeKendra}})
	apitest.WantCode(t, err, "ValidationException", 400)
	in.Name, in.StorageConfiguration = aws.String("y"), &types.StorageConfiguration{Type: types.KnowledgeBaseStorageTypePinecone}
	if _, err = c.CreateKnowledgeBase(t.Context(), in); err == nil || !strings.Contains(err.Error(), "PINECONE is not supported") {
		t.Errorf("another storage: %v", err)
	}

	gone := apitest.Must(c.DeleteKnowledgeBase(t.Context(), &sdk.DeleteKnowledgeBaseInput{KnowledgeBaseId: b.KnowledgeBaseId}))(t)
	if gone.Status != types.KnowledgeBaseStatusDeleting {
		t.Errorf("%+v", gone)
	}
	until(t, func() bool {
		_, err = c.GetKnowledgeBase(t.Context(), &sdk.GetKnowledgeBaseInput{KnowledgeBaseId: b.KnowledgeBaseId})
		return err != nil
	})
	apitest.WantCode(t, err, "ResourceNotFoundException", 404)
}

func TestTags(t *testing.T) {
	c := sdk.NewFromConfig(start(t).Root())
	b := newBase(t, c, "tea")
	apitest.Must(c.TagResource(t.Context(), &sdk.TagResourceInput{ResourceArn: b.KnowledgeBaseArn, Tags: map[string]string{"cost": "7"}}))(t)
	apitest.Must(c.UntagResource(t.Context(), &sdk.UntagResourceInput{ResourceArn: b.KnowledgeBaseArn, TagKeys: []string{"team"}}))(t)
	if tags := apitest.Must(c.ListTagsForResource(t.Context(), &sdk.ListTagsForResourceInput{ResourceArn: b.KnowledgeBaseArn}))(t).Tags; len(tags) != 1 || tags["cost"] != "7" {
		t.Error(tags)
	}
	_, err := c.ListTagsForResource(t.Context(), &sdk.ListTagsForResourceInput{ResourceArn: aws.String(strings.Replace(*b.KnowledgeBaseArn, *b.KnowledgeBaseId, nowhere, 1))})
	apitest.WantCode(t, err, "ResourceNotFoundException", 404)
}

func TestDataSourcesAndIngestion(t *testing.T) {
	h := start(t)
	c := sdk.NewFromConfig(h.Root())
	b := newBase(t, c, "tea")
	dir := t.TempDir()
	for name, text := range map[string]string{"a.md": "# Tea\n\nThe red tea is good.", "b.html": "<p>The stone house is old.</p>", "c.png": "x"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	h.Put(t, "handbook", "docs/", dir)
	in := &sdk.CreateDataSourceInput{KnowledgeBaseId: b.KnowledgeBaseId, Name: aws.String("docs"), DataSourceConfiguration: bucket("handbook", "docs/"), VectorIngestionConfiguration: fixed(20, 10), DataDeletionPolicy: types.DataDeletionPolicyRetain}
	v := apitest.Must(c.CreateDataSource(t.Context(), in))(t).DataSource
	got := apitest.Must(c.GetDataSource(t.Context(), &sdk.GetDataSourceInput{KnowledgeBaseId: b.KnowledgeBaseId, DataSourceId: v.DataSourceId}))(t).DataSource
	if *got.VectorIngestionConfiguration.ChunkingConfiguration.FixedSizeChunkingConfiguration.MaxTokens != 20 || got.Status != types.DataSourceStatusAvailable ||
		got.DataSourceConfiguration.S3Configuration.InclusionPrefixes[0] != "docs/" || got.DataDeletionPolicy != types.DataDeletionPolicyRetain {
		t.Errorf("%+v", got)
	}
	if again := apitest.Must(c.CreateDataSource(t.Context(), in))(t).DataSource; *again.DataSourceId != *v.DataSourceId { // the client has filled in a token
		t.Error("the same request made two data sources")
	}
	in.ClientToken = nil
	_, err := c.CreateDataSource(t.Context(), in)
	apitest.WantCode(t, err, "ConflictException", 409)
	for _, change := range []func(*sdk.CreateDataSourceInput){
		func(in *sdk.CreateDataSourceInput) { in.VectorIngestionConfiguration = fixed(8000, 10) },
		func(in *sdk.CreateDataSourceInput) {
			in.DataSourceConfiguration = &types.DataSourceConfiguration{Type: types.DataSourceTypeCustom}
		},
		func(in *sdk.CreateDataSourceInput) {
			in.VectorIngestionConfiguration = &types.VectorIngestionConfiguration{ParsingConfiguration: &types.ParsingConfiguration{ParsingStrategy: types.ParsingStrategyBedrockDataAutomation}}
		},
	} {
		other := *in
		other.Name, other.ClientToken = aws.String("other"), nil
		change(&other)
		_, err := c.CreateDataSource(t.Context(), &other)
		apitest.WantCode(t, err, "ValidationException", 400)
	}
	if all := apitest.Must(c.ListDataSources(t.Context(), &sdk.ListDataSourcesInput{KnowledgeBaseId: b.KnowledgeBaseId}))(t).DataSourceSummaries; len(all) != 1 || *all[0].Name != "docs" {
		t.Errorf("%+v", all)
	}
	j := apitest.Must(c.StartIngestionJob(t.Context(), &sdk.StartIngestionJobInput{KnowledgeBaseId: b.KnowledgeBaseId, DataSourceId: v.DataSourceId}))(t).IngestionJob
	until(t, func() bool {
		j = apitest.Must(c.GetIngestionJob(t.Context(), &sdk.GetIngestionJobInput{KnowledgeBaseId: b.KnowledgeBaseId, DataSourceId: v.DataSourceId, IngestionJobId: j.IngestionJobId}))(t).IngestionJob
		return j.Status == types.IngestionJobStatusComplete || j.Status == types.IngestionJobStatusFailed
	})
	if s := j.Statistics; j.Status != types.IngestionJobStatusComplete || s.NumberOfDocumentsScanned != 3 || s.NumberOfNewDocumentsIndexed != 2 || s.NumberOfDocumentsFailed != 1 || len(j.FailureReasons) != 1 {
		t.Errorf("%s %+v %q", j.Status, s, j.FailureReasons)
	}
	for status, want := range map[string]int{"COMPLETE": 1, "FAILED": 0} {
		all := apitest.Must(c.ListIngestionJobs(t.Context(), &sdk.ListIngestionJobsInput{KnowledgeBaseId: b.KnowledgeBaseId, DataSourceId: v.DataSourceId,
			SortBy:  &types.IngestionJobSortBy{Attribute: types.IngestionJobSortByAttributeStartedAt, Order: types.SortOrderAscending},
			Filters: []types.IngestionJobFilter{{Attribute: types.IngestionJobFilterAttributeStatus, Operator: types.IngestionJobFilterOperatorEq, Values: []string{status}}}}))(t)
		if len(all.IngestionJobSummaries) != want {
			t.Errorf("%s: %+v", status, all.IngestionJobSummaries)
		}
	}
	_, err = c.StopIngestionJob(t.Context(), &sdk.StopIngestionJobInput{KnowledgeBaseId: b.KnowledgeBaseId, DataSourceId: v.DataSourceId, IngestionJobId: j.IngestionJobId})
	apitest.WantCode(t, err, "ConflictException", 409)
	up := apitest.Must(c.UpdateDataSource(t.Context(), &sdk.UpdateDataSourceInput{KnowledgeBaseId: b.KnowledgeBaseId, DataSourceId: v.DataSourceId, Name: aws.String("new"), DataSourceConfiguration: bucket("handbook")}))(t).DataSource
	if *up.Name != "new" || up.DataSourceConfiguration.S3Configuration.InclusionPrefixes != nil || up.VectorIngestionConfiguration == nil || up.DataDeletionPolicy != types.DataDeletionPolicyRetain {
		t.Errorf("%+v", up)
	}
	if gone := apitest.Must(c.DeleteDataSource(t.Context(), &sdk.DeleteDataSourceInput{KnowledgeBaseId: b.KnowledgeBaseId, DataSourceId: v.DataSourceId}))(t); gone.Status != types.DataSourceStatusDeleting {
		t.Errorf("%+v", gone)
	}
}

// TestDeniedAndUnknown has every operation meet a caller who may do nothing, and one whose ids lead nowhere.
func TestDeniedAndUnknown(t *testing.T) {
	h := start(t)
	id, arn := aws.String(nowhere), aws.String("arn:aws:bedrock:us-east-1:123456789012:knowledge-base/"+nowhere)
	for name, call := range map[string]func(context.Context, *sdk.Client) error{
		"CreateKnowledgeBase": func(ctx context.Context, c *sdk.Client) error {
			_, err := c.CreateKnowledgeBase(ctx, &sdk.CreateKnowledgeBaseInput{Name: id, RoleArn: aws.String(apitest.Role), KnowledgeBaseConfiguration: vectorBase(embedder)})
			return err
		},
		"GetKnowledgeBase": func(ctx context.Context, c *sdk.Client) error {
			_, err := c.GetKnowledgeBase(ctx, &sdk.GetKnowledgeBaseInput{KnowledgeBaseId: id})
			return err
		},
		"ListKnowledgeBases": func(ctx context.Context, c *sdk.Client) error {
			_, err := c.ListKnowledgeBases(ctx, &sdk.ListKnowledgeBasesInput{})
			return err
		},
		"UpdateKnowledgeBase": func(ctx context.Context, c *sdk.Client) error {
			_, err := c.UpdateKnowledgeBase(ctx, &sdk.UpdateKnowledgeBaseInput{KnowledgeBaseId: id, Name: id, RoleArn: aws.String(apitest.Role), KnowledgeBaseConfiguration: vectorBase(embedder)})
			return err
		},
		"DeleteKnowledgeBase": func(ctx context.Context, c *sdk.Client) error {
			_, err := c.DeleteKnowledgeBase(ctx, &sdk.DeleteKnowledgeBaseInput{KnowledgeBaseId: id})
			return err
		},
		"CreateDataSource": func(ctx context.Context, c *sdk.Client) error {
			_, err := c.CreateDataSource(ctx, &sdk.CreateDataSourceInput{KnowledgeBaseId: id, Name: id, DataSourceConfiguration: bucket("handbook")})
			return err
		},
		"GetDataSource": func(ctx context.Context, c *sdk.Client) error {
			_, err := c.GetDataSource(ctx, &sdk.GetDataSourceInput{KnowledgeBaseId: id, DataSourceId: id})
			return err
		},
		"ListDataSources": func(ctx context.Context, c *sdk.Client) error {
			_, err := c.ListDataSources(ctx, &sdk.ListDataSourcesInput{KnowledgeBaseId: id})
			return err
		},
		"UpdateDataSource": func(ctx context.Context, c *sdk.Client) error {
			_, err := c.UpdateDataSource(ctx, &sdk.UpdateDataSourceInput{KnowledgeBaseId: id, DataSourceId: id, Name: id, DataSourceConfiguration: bucket("handbook")})
			return err
		},
		"DeleteDataSource": func(ctx context.Context, c *sdk.Client) error {
			_, err := c.DeleteDataSource(ctx, &sdk.DeleteDataSourceInput{KnowledgeBaseId: id, DataSourceId: id})
			return err
		},
		"StartIngestionJob": func(ctx context.Context, c *sdk.Client) error {
			_, err := c.StartIngestionJob(ctx, &sdk.StartIngestionJobInput{KnowledgeBaseId: id, DataSourceId: id})
			return err
		},
		"GetIngestionJob": func(ctx context.Context, c *sdk.Client) error {
			_, err := c.GetIngestionJob(ctx, &sdk.GetIngestionJobInput{KnowledgeBaseId: id, DataSourceId: id, IngestionJobId: id})
			return err
		},
		"ListIngestionJobs": func(ctx context.Context, c *sdk.Client) error {
			_, err := c.ListIngestionJobs(ctx, &sdk.ListIngestionJobsInput{KnowledgeBaseId: id, DataSourceId: id})
			return err
		},
		"StopIngestionJob": func(ctx context.Context, c *sdk.Client) error {
			_, err := c.StopIngestionJob(ctx, &sdk.StopIngestionJobInput{KnowledgeBaseId: id, DataSourceId: id, IngestionJobId: id})
			return err
		},
		"TagResource": func(ctx context.Context, c *sdk.Client) error {
			_, err := c.TagResource(ctx, &sdk.TagResourceInput{ResourceArn: arn, Tags: map[string]string{"a": "b"}})
			return err
		},
		"UntagResource": func(ctx context.Context, c *sdk.Client) error {
			_, err := c.UntagResource(ctx, &sdk.UntagResourceInput{ResourceArn: arn, TagKeys: []string{"a"}})
			return err
		},
		"ListTagsForResource": func(ctx context.Context, c *sdk.Client) error {
			_, err := c.ListTagsForResource(ctx, &sdk.ListTagsForResourceInput{ResourceArn: arn})
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			apitest.WantCode(t, call(t.Context(), sdk.NewFromConfig(h.Granted(t, "s3:*"))), "AccessDeniedException", 403)
			err := call(t.Context(), sdk.NewFromConfig(h.Granted(t, "bedrock:"+name, "iam:PassRole")))
			if slices.Contains([]string{"CreateKnowledgeBase", "ListKnowledgeBases"}, name) {
				if err != nil {
					t.Error(err)
				}
				return
			}
			apitest.WantCode(t, err, "ResourceNotFoundException", 404)
		})
	}
}

// until waits for work that goes on in the queue.
func until(t *testing.T, done func() bool) {
	t.Helper()
	for end := time.Now().Add(20 * time.Second); !done(); {
		if time.Now().After(end) {
			t.Fatal("it takes too long")
		}
		time.Sleep(5 * time.Millisecond)
	}
}
