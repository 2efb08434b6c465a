package main

import (
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/bedrockagent"
	agenttypes "github.com/aws/aws-sdk-go-v2/service/bedrockagent/types"
	"github.com/aws/aws-sdk-go-v2/service/bedrockagentruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockagentruntime/types"

	"outcrop/examples"
)

const (
	pages     = 6
	returns   = "How many days does a customer have to return unused goods?"
	inReturns = "47 days" // stands in the first page
)

func (d *driver) arnOf(model string) *string {
	return aws.String("arn:aws:bedrock:" + d.config.Region + "::foundation-model/" + model)
}

func (d *driver) knowledgeBase() {
	for _, page := range must(examples.Handbook())[:pages] {
		d.put("docs/"+page.Name, []byte(page.Text))
	}
	made := must(d.agent.CreateKnowledgeBase(d.ctx, &bedrockagent.CreateKnowledgeBaseInput{Name: aws.String("sdk"), RoleArn: &d.role,
		KnowledgeBaseConfiguration: &agenttypes.KnowledgeBaseConfiguration{Type: agenttypes.KnowledgeBaseTypeVector,
			VectorKnowledgeBaseConfiguration: &agenttypes.VectorKnowledgeBaseConfiguration{EmbeddingModelArn: d.arnOf(d.embedder)}}})).KnowledgeBase
	d.base = *made.KnowledgeBaseId
	equal("length of the id", len(d.base), 10)
	until("the knowledge base", func() bool {
		return must(d.agent.GetKnowledgeBase(d.ctx, &bedrockagent.GetKnowledgeBaseInput{KnowledgeBaseId: &d.base})).KnowledgeBase.Status == agenttypes.KnowledgeBaseStatusActive
	})
	source := must(d.agent.CreateDataSource(d.ctx, &bedrockagent.CreateDataSourceInput{KnowledgeBaseId: &d.base, Name: aws.String("handbook"),
		DataSourceConfiguration: &agenttypes.DataSourceConfiguration{Type: agenttypes.DataSourceTypeS3, S3Configuration: &agenttypes.S3DataSourceConfiguration{
			BucketArn: aws.String("arn:aws:s3:::" + d.bucket), InclusionPrefixes: []string{"docs/"}}}})).DataSource
	job := must(d.agent.StartIngestionJob(d.ctx, &bedrockagent.StartIngestionJobInput{KnowledgeBaseId: &d.base, DataSourceId: source.DataSourceId})).IngestionJob
	until("the ingestion", func() bool {
		job = must(d.agent.GetIngestionJob(d.ctx, &bedrockagent.GetIngestionJobInput{KnowledgeBaseId: &d.base, DataSourceId: source.DataSourceId, IngestionJobId: job.IngestionJobId})).IngestionJob
		return job.Status != agenttypes.IngestionJobStatusStarting && job.Status != agenttypes.IngestionJobStatusInProgress
	})
	that(job.Status == agenttypes.IngestionJobStatusComplete, "the ingestion is %s: %v", job.Status, job.FailureReasons)
	equal("documents scanned", job.Statistics.NumberOfDocumentsScanned, int64(pages))
	equal("documents indexed", job.Statistics.NumberOfNewDocumentsIndexed, int64(pages))

	var hits []types.KnowledgeBaseRetrievalResult
	p := bedrockagentruntime.NewRetrievePaginator(d.knowledge, &bedrockagentruntime.RetrieveInput{KnowledgeBaseId: &d.base, RetrievalQuery: &types.KnowledgeBaseQuery{Text: aws.String(returns)}})
	for p.HasMorePages() {
		hits = append(hits, must(p.NextPage(d.ctx)).RetrievalResults...)
	}
	that(strings.HasSuffix(*hits[0].Location.S3Location.Uri, "/docs/01-returns.md"), "the best document is %s", *hits[0].Location.S3Location.Uri)
	that(strings.Contains(*hits[0].Content.Text, inReturns), "it says %q", *hits[0].Content.Text)
	for i := range hits[1:] {
		that(*hits[i].Score >= *hits[i+1].Score, "the scores are not in order")
	}
}

func (d *driver) answering() *types.RetrieveAndGenerateConfiguration {
	return &types.RetrieveAndGenerateConfiguration{Type: types.RetrieveAndGenerateTypeKnowledgeBase, KnowledgeBaseConfiguration: &types.KnowledgeBaseRetrieveAndGenerateConfiguration{
		KnowledgeBaseId: &d.base, ModelArn: d.arnOf(d.model),
		GenerationConfiguration: &types.GenerationConfiguration{InferenceConfig: &types.InferenceConfig{TextInferenceConfig: &types.TextInferenceConfig{
			MaxTokens: new(int32(48)), Temperature: new(float32(0))}}},
		RetrievalConfiguration: &types.KnowledgeBaseRetrievalConfiguration{VectorSearchConfiguration: &types.KnowledgeBaseVectorSearchConfiguration{NumberOfResults: new(int32(3))}}}}
}

// cited checks a citation against its text: the span cuts it, and what it refers to is in the handbook.
func (d *driver) cited(text string, c types.Citation) {
	part := c.GeneratedResponsePart.TextResponsePart
	equal("text of a span", string([]rune(text)[*part.Span.Start:*part.Span.End+1]), *part.Text)
	for _, r := range c.RetrievedReferences {
		that(strings.HasPrefix(*r.Location.S3Location.Uri, "s3://"+d.bucket+"/docs/"), "it cites %s", *r.Location.S3Location.Uri)
		that(*r.Content.Text != "", "it cites nothing")
	}
}

func (d *driver) generate() *bedrockagentruntime.RetrieveAndGenerateOutput {
	return must(d.knowledge.RetrieveAndGenerate(d.ctx, &bedrockagentruntime.RetrieveAndGenerateInput{
		Input: &types.RetrieveAndGenerateInput{Text: aws.String(returns)}, RetrieveAndGenerateConfiguration: d.answering()}))
}

func (d *driver) retrieveAndGenerate() {
	out := d.generate()
	that(strings.TrimSpace(*out.Output.Text) != "" && *out.SessionId != "", "the answer is %+v", out)
	for _, c := range out.Citations {
		d.cited(*out.Output.Text, c)
	}
}

func (d *driver) retrieveAndGenerateStream() {
	whole := d.generate()
	out := must(d.knowledge.RetrieveAndGenerateStream(d.ctx, &bedrockagentruntime.RetrieveAndGenerateStreamInput{
		Input: &types.RetrieveAndGenerateInput{Text: aws.String(returns)}, RetrieveAndGenerateConfiguration: d.answering()}))
	that(*out.SessionId != "", "no session")
	stream := out.GetStream()
	defer stream.Close()
	var text string
	citations := 0
	for event := range stream.Events() {
		switch e := event.(type) {
		case *types.RetrieveAndGenerateStreamResponseOutputMemberOutput:
			text += *e.Value.Text
		case *types.RetrieveAndGenerateStreamResponseOutputMemberCitation:
			d.cited(text, types.Citation{GeneratedResponsePart: e.Value.GeneratedResponsePart, RetrievedReferences: e.Value.RetrievedReferences})
			citations++
		}
	}
	ok(stream.Err())
	equal("streamed text", text, *whole.Output.Text)
	equal("citations", citations, len(whole.Citations))
}
