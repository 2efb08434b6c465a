package demo

import (
	"context"
	"fmt"
	"path"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/bedrockagent"
	agtypes "github.com/aws/aws-sdk-go-v2/service/bedrockagent/types"
	"github.com/aws/aws-sdk-go-v2/service/bedrockagentruntime"
	rttypes "github.com/aws/aws-sdk-go-v2/service/bedrockagentruntime/types"

	"outcrop/examples"
)

// buildKnowledge makes a knowledge base of the handbook.
func (r *run) buildKnowledge(ctx context.Context) (string, error) {
	kb, err := r.aws.agent.CreateKnowledgeBase(ctx, &bedrockagent.CreateKnowledgeBaseInput{Name: aws.String("demo-" + r.id), RoleArn: &r.Role,
		KnowledgeBaseConfiguration: &agtypes.KnowledgeBaseConfiguration{Type: agtypes.KnowledgeBaseTypeVector,
			VectorKnowledgeBaseConfiguration: &agtypes.VectorKnowledgeBaseConfiguration{EmbeddingModelArn: aws.String(r.modelARN(r.Embedder))}}})
	if err != nil {
		return "", err
	}
	r.kb = aws.ToString(kb.KnowledgeBase.KnowledgeBaseId)
	r.later("knowledge base", r.dropKnowledge)
	source, err := r.aws.agent.CreateDataSource(ctx, &bedrockagent.CreateDataSourceInput{KnowledgeBaseId: &r.kb, Name: aws.String("handbook"),
		DataSourceConfiguration: &agtypes.DataSourceConfiguration{Type: agtypes.DataSourceTypeS3,
			S3Configuration: &agtypes.S3DataSourceConfiguration{BucketArn: aws.String("arn:aws:s3:::" + r.bucket), InclusionPrefixes: []string{"handbook/"}}}})
	if err != nil {
		return "", err
	}
	r.source = aws.ToString(source.DataSource.DataSourceId)
	job, err := r.aws.agent.StartIngestionJob(ctx, &bedrockagent.StartIngestionJobInput{KnowledgeBaseId: &r.kb, DataSourceId: &r.source})
	if err != nil {
		return "", err
	}
	var stats *agtypes.IngestionJobStatistics
	err = until(ctx, 500*time.Millisecond, func() (bool, error) {
		got, err := r.aws.agent.GetIngestionJob(ctx, &bedrockagent.GetIngestionJobInput{KnowledgeBaseId: &r.kb, DataSourceId: &r.source, IngestionJobId: job.IngestionJob.IngestionJobId})
		if err != nil {
			return false, err
		}
		stats = got.IngestionJob.Statistics
		if got.IngestionJob.Status == agtypes.IngestionJobStatusFailed {
			return true, fmt.Errorf("the ingestion failed: %v", got.IngestionJob.FailureReasons)
		}
		return got.IngestionJob.Status == agtypes.IngestionJobStatusComplete, nil
	})
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%d documents scanned, %d indexed, %d failed", stats.NumberOfDocumentsScanned, stats.NumberOfNewDocumentsIndexed, stats.NumberOfDocumentsFailed), nil
}

func (r *run) modelARN(id string) string {
	return fmt.Sprintf("arn:aws:bedrock:%s::foundation-model/%s", r.Region, id)
}

func (r *run) dropKnowledge(ctx context.Context) error {
	if _, err := r.aws.agent.DeleteKnowledgeBase(ctx, &bedrockagent.DeleteKnowledgeBaseInput{KnowledgeBaseId: &r.kb}); err != nil {
		return err
	}
	return until(ctx, 200*time.Millisecond, func() (bool, error) {
		_, err := r.aws.agent.GetKnowledgeBase(ctx, &bedrockagent.GetKnowledgeBaseInput{KnowledgeBaseId: &r.kb})
		return err != nil, nil // not found: gone
	})
}

// retrieve measures recall@5 over the questions.
func (r *run) retrieve(ctx context.Context) (string, error) {
	questions, err := examples.Questions()
	if err != nil {
		return "", err
	}
	found := 0
	for _, q := range questions {
		out, err := r.aws.agentRuntime.Retrieve(ctx, &bedrockagentruntime.RetrieveInput{KnowledgeBaseId: &r.kb, RetrievalQuery: &rttypes.KnowledgeBaseQuery{Text: aws.String(q.Question)},
			RetrievalConfiguration: &rttypes.KnowledgeBaseRetrievalConfiguration{VectorSearchConfiguration: &rttypes.KnowledgeBaseVectorSearchConfiguration{NumberOfResults: aws.Int32(5)}}})
		if err != nil {
			return "", err
		}
		for _, hit := range out.RetrievalResults {
			if path.Base(aws.ToString(hit.Location.S3Location.Uri)) == q.Document {
				found++
				break
			}
		}
	}
	need := int(minRecall*float64(len(questions)) + 0.999999)
	r.judge("recall@5", found >= need, percent(found, len(questions)), fmt.Sprintf(">= %d", need))
	return fmt.Sprintf("the right document is among the first five for %d of %d questions", found, len(questions)), nil
}

// answerWithSources asks every question with and without retrieval, and checks every citation.
func (r *run) answerWithSources(ctx context.Context) (string, error) {
	questions, err := examples.Questions()
	if err != nil {
		return "", err
	}
	with, without := make([]*bedrockagentruntime.RetrieveAndGenerateOutput, len(questions)), make([]string, len(questions))
	err = r.each(ctx, "questions with and without retrieval", len(questions), func(ctx context.Context, i int) (err error) {
		if with[i], err = r.answerFromHandbook(ctx, questions[i].Question); err != nil {
			return err
		}
		without[i], err = r.ask(ctx, r.Base, questions[i].Question)
		return err
	})
	if err != nil {
		return "", err
	}
	hits, guesses, cited, wrong := 0, 0, 0, 0
	for i, q := range questions {
		text := aws.ToString(with[i].Output.Text)
		has, guessed := holdsFact(text, q.Facts), holdsFact(without[i], q.Facts)
		r.answers = append(r.answers, Answer{Step: "with retrieval", Model: r.Base, Question: q.Question, Answer: text, HasFact: &has, Citations: with[i].Citations},
			Answer{Step: "without retrieval", Model: r.Base, Question: q.Question, Answer: without[i], HasFact: &guessed})
		if has {
			hits++
		}
		if guessed {
			guesses++
		}
		c, bad := r.checkCitations(ctx, with[i])
		cited += c
		for _, b := range bad {
			r.say("false citation for %q: %s", q.Question, b)
		}
		wrong += len(bad)
	}
	r.judge("facts found with retrieval - without", hits-guesses >= minFactsGain, fmt.Sprintf("%d - %d", hits, guesses), fmt.Sprintf(">= %d", minFactsGain))
	r.judge("false citations", wrong == 0, fmt.Sprintf("%d of %d", wrong, cited), "0")
	r.judge("sentences cited", cited > 0, fmt.Sprint(cited), ">= 1")
	r.say("question: %s", questions[0].Question)
	r.say("with:     %s", aws.ToString(with[0].Output.Text))
	r.say("without:  %s", strings.ReplaceAll(without[0], "\n", " "))
	return fmt.Sprintf("facts in %d of %d answers with retrieval, %d without; %d sentences cited", hits, len(questions), guesses, cited), nil
}

func (r *run) answerFromHandbook(ctx context.Context, q string) (*bedrockagentruntime.RetrieveAndGenerateOutput, error) {
	return r.aws.agentRuntime.RetrieveAndGenerate(ctx, &bedrockagentruntime.RetrieveAndGenerateInput{Input: &rttypes.RetrieveAndGenerateInput{Text: &q},
		RetrieveAndGenerateConfiguration: &rttypes.RetrieveAndGenerateConfiguration{Type: rttypes.RetrieveAndGenerateTypeKnowledgeBase,
			KnowledgeBaseConfiguration: &rttypes.KnowledgeBaseRetrieveAndGenerateConfiguration{KnowledgeBaseId: &r.kb, ModelArn: aws.String(r.modelARN(r.Base))}}})
}
