package main

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/bedrockagent"
	agenttypes "github.com/aws/aws-sdk-go-v2/service/bedrockagent/types"
)

// learn makes a knowledge base of the documents.
func (c *chaos) learn(ctx context.Context) (id, source string, err error) {
	kb, err := c.aws.agent.CreateKnowledgeBase(ctx, &bedrockagent.CreateKnowledgeBaseInput{Name: new(c.name("base")), RoleArn: &c.aws.role,
		KnowledgeBaseConfiguration: &agenttypes.KnowledgeBaseConfiguration{Type: agenttypes.KnowledgeBaseTypeVector,
			VectorKnowledgeBaseConfiguration: &agenttypes.VectorKnowledgeBaseConfiguration{EmbeddingModelArn: new("arn:aws:bedrock:" + c.aws.region + "::foundation-model/" + embedder)}}})
	if err != nil {
		return "", "", err
	}
	id = *kb.KnowledgeBase.KnowledgeBaseId
	c.book.add(base, id)
	s, err := c.aws.agent.CreateDataSource(ctx, &bedrockagent.CreateDataSourceInput{KnowledgeBaseId: &id, Name: new("docs"),
		DataSourceConfiguration: &agenttypes.DataSourceConfiguration{Type: agenttypes.DataSourceTypeS3,
			S3Configuration: &agenttypes.S3DataSourceConfiguration{BucketArn: new("arn:aws:s3:::" + bucket), InclusionPrefixes: []string{"docs/"}}}})
	if err != nil {
		return "", "", err
	}
	return id, aws.ToString(s.DataSource.DataSourceId), nil
}

// deleteBase begins to delete a base; its ingestion jobs go with it.
func (c *chaos) deleteBase(ctx context.Context, id string) error {
	answered := c.book.leave(base, id)
	c.book.forget(ingestion, id+"/")
	_, err := c.aws.agent.DeleteKnowledgeBase(ctx, &bedrockagent.DeleteKnowledgeBaseInput{KnowledgeBaseId: &id})
	if err == nil {
		answered()
	}
	return err
}

// sync starts an ingestion.
func (c *chaos) sync(ctx context.Context, base, source string) (id string, err error) {
	out, err := c.aws.agent.StartIngestionJob(ctx, &bedrockagent.StartIngestionJobInput{KnowledgeBaseId: &base, DataSourceId: &source})
	if err != nil {
		return "", err
	}
	id = base + "/" + source + "/" + *out.IngestionJob.IngestionJobId
	c.book.add(ingestion, id)
	return id, nil
}
