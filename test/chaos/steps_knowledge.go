package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/bedrockagent"
	"github.com/aws/aws-sdk-go-v2/service/bedrockagent/types"
	"github.com/aws/aws-sdk-go-v2/service/bedrockagentruntime"
	runtimetypes "github.com/aws/aws-sdk-go-v2/service/bedrockagentruntime/types"
)

// killIngestion kills while documents are taken in. In the end each is there once, and was counted once.
func killIngestion(c *chaos, ctx context.Context) (func() (bool, error), error) {
	base, source, err := c.learn(ctx)
	if err != nil {
		return nil, err
	}
	c.path.base, c.path.source = base, source
	docs := c.documents()
	id, err := c.sync(ctx, base, source)
	if err != nil {
		return nil, err
	}
	err = until(ctx, patience, func() (bool, error) {
		j, err := c.ingested(ctx, id)
		return err == nil && (j.Statistics.NumberOfNewDocumentsIndexed > 0 || j.Status == types.IngestionJobStatusComplete), err
	})
	if err != nil {
		return nil, err
	}
	c.crash()
	dead := time.Now()
	return func() (bool, error) {
		j, err := c.ingested(ctx, id)
		if err != nil {
			return false, err
		}
		if j.Status != types.IngestionJobStatusComplete {
			return false, fmt.Errorf("the ingestion is %s: %v", j.Status, j.FailureReasons)
		}
		if s := j.Statistics; s.NumberOfDocumentsScanned != int64(docs) || s.NumberOfNewDocumentsIndexed != int64(docs) || s.NumberOfModifiedDocumentsIndexed+s.NumberOfDocumentsDeleted+s.NumberOfDocumentsFailed != 0 {
			return false, fmt.Errorf("%d documents were there, the job counted %+v", docs, *s)
		}
		return j.UpdatedAt.After(dead), c.holds(ctx, base)
	}, nil
}

// documents counts those that are there.
func (c *chaos) documents() (n int) {
	for key, may := range c.objects.known {
		if strings.HasPrefix(key, "docs/") && may[0] != (digest{}) {
			n++
		}
	}
	return n
}

func (c *chaos) ingested(ctx context.Context, id string) (*types.IngestionJob, error) {
	p := strings.Split(id, "/")
	d, err := c.aws.agent.GetIngestionJob(ctx, &bedrockagent.GetIngestionJobInput{KnowledgeBaseId: &p[0], DataSourceId: &p[1], IngestionJobId: &p[2]})
	if err != nil {
		return nil, err
	}
	return d.IngestionJob, nil
}

// holds wants a base to find passages of exactly the documents that are there, and each passage as it stands in its document.
func (c *chaos) holds(ctx context.Context, base string) error {
	out, err := c.aws.agentRuntime.Retrieve(ctx, &bedrockagentruntime.RetrieveInput{KnowledgeBaseId: &base, RetrievalQuery: &runtimetypes.KnowledgeBaseQuery{Text: new("water river stone")},
		RetrievalConfiguration: &runtimetypes.KnowledgeBaseRetrievalConfiguration{VectorSearchConfiguration: &runtimetypes.KnowledgeBaseVectorSearchConfiguration{NumberOfResults: new(int32(100))}}})
	if err != nil {
		return err
	}
	found, passages := map[string]bool{}, map[string]bool{}
	for _, r := range out.RetrievalResults {
		key := strings.TrimPrefix(*r.Location.S3Location.Uri, "s3://"+bucket+"/")
		content, _, err := c.read(ctx, key)
		if err != nil {
			return err
		}
		if !strings.Contains(string(content), *r.Content.Text) {
			return fmt.Errorf("%s does not hold the passage %q", key, *r.Content.Text)
		}
		if passages[key+*r.Content.Text] {
			return fmt.Errorf("the passage %q of %s is there twice", *r.Content.Text, key)
		}
		found[key], passages[key+*r.Content.Text] = true, true
	}
	if len(found) != c.documents() {
		return fmt.Errorf("%d documents are there, %d are found", c.documents(), len(found))
	}
	return nil
}

func killAnswer(c *chaos, ctx context.Context) (func() (bool, error), error) {
	name := "arn:aws:bedrock:" + c.aws.region + "::foundation-model/" + text
	answered := c.during(5*time.Millisecond+c.soon(20*time.Millisecond), func() error {
		return c.usage.invoke(text, func() (int64, int64, error) {
			_, err := c.aws.agentRuntime.RetrieveAndGenerate(ctx, &bedrockagentruntime.RetrieveAndGenerateInput{
				Input: &runtimetypes.RetrieveAndGenerateInput{Text: new("water river stone")},
				RetrieveAndGenerateConfiguration: &runtimetypes.RetrieveAndGenerateConfiguration{Type: runtimetypes.RetrieveAndGenerateTypeKnowledgeBase,
					KnowledgeBaseConfiguration: &runtimetypes.KnowledgeBaseRetrieveAndGenerateConfiguration{KnowledgeBaseId: &c.path.base, ModelArn: &name}}})
			return 0, 0, err
		})
	})
	return func() (bool, error) { return !answered, c.holds(ctx, c.path.base) }, nil
}

// killSource kills while a data source and what came from it are removed.
func killSource(c *chaos, ctx context.Context) (func() (bool, error), error) {
	base, source, err := c.learn(ctx)
	if err != nil {
		return nil, err
	}
	id, err := c.sync(ctx, base, source)
	if err != nil {
		return nil, err
	}
	err = until(ctx, patience, func() (bool, error) {
		j, err := c.ingested(ctx, id)
		return err == nil && j.Status == types.IngestionJobStatusComplete, err
	})
	if err != nil {
		return nil, err
	}
	c.book.forget(ingestion, id)
	if _, err := c.aws.agent.DeleteDataSource(ctx, &bedrockagent.DeleteDataSourceInput{KnowledgeBaseId: &base, DataSourceId: &source}); err != nil {
		return nil, err
	}
	c.crash()
	return func() (bool, error) {
		err := until(ctx, patience, func() (bool, error) {
			_, err := c.aws.agent.GetDataSource(ctx, &bedrockagent.GetDataSourceInput{KnowledgeBaseId: &base, DataSourceId: &source})
			if notThere(err) {
				return true, nil
			}
			return false, err
		})
		if err != nil {
			return false, fmt.Errorf("the data source does not go: %w", err)
		}
		return true, c.deleteBase(ctx, base)
	}, nil
}

// killBase kills right after the deletion of a full base was answered; that it goes away is the book's to check.
func killBase(c *chaos, ctx context.Context) (func() (bool, error), error) {
	if err := c.deleteBase(ctx, c.path.base); err != nil {
		return nil, err
	}
	c.crash()
	return nil, nil
}
