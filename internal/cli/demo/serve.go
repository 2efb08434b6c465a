package demo

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/bedrock"
	brctypes "github.com/aws/aws-sdk-go-v2/service/bedrock/types"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	brtypes "github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	smtypes "github.com/aws/aws-sdk-go-v2/service/sagemaker/types"
	"github.com/aws/aws-sdk-go-v2/service/sagemakerruntime"

	"outcrop/examples"
)

// deploy makes an endpoint from the approved package and calls it.
func (r *run) deploy(ctx context.Context) (string, error) {
	r.endpoint = "demo-" + r.id
	sm, name := r.aws.sagemaker, &r.endpoint
	_, err := sm.CreateModel(ctx, &sagemaker.CreateModelInput{ModelName: name, ExecutionRoleArn: &r.Role, PrimaryContainer: &smtypes.ContainerDefinition{ModelPackageName: &r.packageARN}})
	if err != nil {
		return "", err
	}
	r.later("model", func(ctx context.Context) error {
		_, err := sm.DeleteModel(ctx, &sagemaker.DeleteModelInput{ModelName: name})
		return err
	})
	_, err = sm.CreateEndpointConfig(ctx, &sagemaker.CreateEndpointConfigInput{EndpointConfigName: name, ProductionVariants: []smtypes.ProductionVariant{
		{VariantName: aws.String("AllTraffic"), ModelName: name, InstanceType: smtypes.ProductionVariantInstanceTypeMlC5Xlarge, InitialInstanceCount: aws.Int32(1)}}})
	if err != nil {
		return "", err
	}
	r.later("endpoint config", func(ctx context.Context) error {
		_, err := sm.DeleteEndpointConfig(ctx, &sagemaker.DeleteEndpointConfigInput{EndpointConfigName: name})
		return err
	})
	start := time.Now()
	if _, err := sm.CreateEndpoint(ctx, &sagemaker.CreateEndpointInput{EndpointName: name, EndpointConfigName: name}); err != nil {
		return "", err
	}
	r.later("endpoint", func(ctx context.Context) error { return r.dropEndpoint(ctx) })
	waiter := sagemaker.NewEndpointInServiceWaiter(sm, func(o *sagemaker.EndpointInServiceWaiterOptions) {
		o.MinDelay, o.MaxDelay = 100*time.Millisecond, time.Second
	})
	if err := waiter.Wait(ctx, &sagemaker.DescribeEndpointInput{EndpointName: name}, 5*time.Minute); err != nil {
		return "", err
	}
	r.say("InService after %s", round(time.Since(start)))
	return r.invokeEndpoint(ctx)
}

func (r *run) dropEndpoint(ctx context.Context) error {
	sm, name := r.aws.sagemaker, &r.endpoint
	if _, err := sm.DeleteEndpoint(ctx, &sagemaker.DeleteEndpointInput{EndpointName: name}); err != nil {
		return err
	}
	waiter := sagemaker.NewEndpointDeletedWaiter(sm, func(o *sagemaker.EndpointDeletedWaiterOptions) {
		o.MinDelay, o.MaxDelay = 100*time.Millisecond, time.Second
	})
	return waiter.Wait(ctx, &sagemaker.DescribeEndpointInput{EndpointName: name}, time.Minute)
}

// invokeEndpoint asks the endpoint once with an OpenAI chat body.
func (r *run) invokeEndpoint(ctx context.Context) (string, error) {
	pairs, err := examples.HeldOut()
	if err != nil {
		return "", err
	}
	body, err := json.Marshal(map[string]any{"messages": []map[string]string{{"role": "user", "content": pairs[0].Prompt}}, "max_tokens": maxAnswer, "temperature": 0})
	if err != nil {
		return "", err
	}
	out, err := r.aws.endpoints.InvokeEndpoint(ctx, &sagemakerruntime.InvokeEndpointInput{EndpointName: &r.endpoint, ContentType: aws.String("application/json"), Body: body})
	if err != nil {
		return "", err
	}
	var reply struct {
		Choices []struct{ Message struct{ Content string } }
	}
	if err := json.Unmarshal(out.Body, &reply); err != nil || len(reply.Choices) == 0 {
		return "", fmt.Errorf("the endpoint's reply is no chat completion: %s", out.Body)
	}
	answer := reply.Choices[0].Message.Content
	r.answers = append(r.answers, Answer{Step: "endpoint", Model: r.endpoint, Question: pairs[0].Prompt, Answer: answer})
	return fmt.Sprintf("%q -> %q", pairs[0].Prompt, answer), nil
}

// importModel brings the same artifact into Bedrock.
func (r *run) importModel(ctx context.Context) (string, error) {
	name := "demo-" + r.id
	out, err := r.aws.bedrock.CreateModelImportJob(ctx, &bedrock.CreateModelImportJobInput{JobName: &name, ImportedModelName: &name, RoleArn: &r.Role,
		ModelDataSource: &brctypes.ModelDataSourceMemberS3DataSource{Value: brctypes.S3DataSource{S3Uri: &r.artifact}}})
	if err != nil {
		return "", err
	}
	err = until(ctx, 500*time.Millisecond, func() (bool, error) {
		job, err := r.aws.bedrock.GetModelImportJob(ctx, &bedrock.GetModelImportJobInput{JobIdentifier: out.JobArn})
		if err != nil || job.Status == brctypes.ModelImportJobStatusInProgress {
			return false, err
		}
		if job.Status != brctypes.ModelImportJobStatusCompleted {
			return true, fmt.Errorf("the import job is %s: %s", job.Status, aws.ToString(job.FailureMessage))
		}
		r.imported = aws.ToString(job.ImportedModelArn)
		return true, nil
	})
	if err != nil {
		return "", err
	}
	r.later("imported model", func(ctx context.Context) error {
		_, err := r.aws.bedrock.DeleteImportedModel(ctx, &bedrock.DeleteImportedModelInput{ModelIdentifier: &r.imported})
		return err
	})
	return r.imported, nil
}

// converse counts, asks and streams, and shows base and tuned model side by side.
func (r *run) converse(ctx context.Context) (string, error) {
	pairs, err := examples.HeldOut()
	if err != nil {
		return "", err
	}
	q := pairs[1].Prompt
	count, err := r.aws.runtime.CountTokens(ctx, &bedrockruntime.CountTokensInput{ModelId: &r.imported,
		Input: &brtypes.CountTokensInputMemberConverse{Value: brtypes.ConverseTokensRequest{Messages: turn(q)}}})
	if err != nil {
		return "", err
	}
	out, err := r.aws.runtime.Converse(ctx, &bedrockruntime.ConverseInput{ModelId: &r.imported, Messages: turn(q), InferenceConfig: greedy()})
	if err != nil {
		return "", err
	}
	if *count.InputTokens != *out.Usage.InputTokens {
		return "", fmt.Errorf("CountTokens says %d, Converse charged %d", *count.InputTokens, *out.Usage.InputTokens)
	}
	whole, err := textOf(out)
	if err != nil {
		return "", err
	}
	streamed, first, err := r.stream(ctx, q)
	if err != nil {
		return "", err
	}
	if streamed != whole {
		return "", fmt.Errorf("the stream says %q, Converse said %q", streamed, whole)
	}
	r.say("question: %s", q)
	r.say("base:     %s", strings.ReplaceAll(r.base[1], "\n", " "))
	r.say("tuned:    %s", whole)
	return fmt.Sprintf("%d input tokens counted and charged, first piece after %s", *count.InputTokens, round(first)), nil
}

// stream collects a streamed answer and tells when its first piece came.
func (r *run) stream(ctx context.Context, q string) (text string, first time.Duration, err error) {
	start := time.Now()
	out, err := r.aws.runtime.ConverseStream(ctx, &bedrockruntime.ConverseStreamInput{ModelId: &r.imported, Messages: turn(q), InferenceConfig: greedy()})
	if err != nil {
		return "", 0, err
	}
	events := out.GetStream()
	defer events.Close()
	for e := range events.Events() {
		d, ok := e.(*brtypes.ConverseStreamOutputMemberContentBlockDelta)
		if !ok {
			continue
		}
		if first == 0 {
			first = time.Since(start)
		}
		if t, ok := d.Value.Delta.(*brtypes.ContentBlockDeltaMemberText); ok {
			text += t.Value
		}
	}
	return text, first, events.Err()
}
