package main

import (
	"bufio"
	"bytes"
	"net/http"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/bedrock"
	bedrocktypes "github.com/aws/aws-sdk-go-v2/service/bedrock/types"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	sagemakertypes "github.com/aws/aws-sdk-go-v2/service/sagemaker/types"
	"github.com/aws/aws-sdk-go-v2/service/sagemakerruntime"
	runtimetypes "github.com/aws/aws-sdk-go-v2/service/sagemakerruntime/types"
)

const endpointName = "sdk-endpoint"

func (d *driver) endpoint() {
	name := aws.String("sdk-model")
	must(d.sagemaker.CreateModel(d.ctx, &sagemaker.CreateModelInput{ModelName: name, ExecutionRoleArn: &d.role,
		PrimaryContainer: &sagemakertypes.ContainerDefinition{ModelPackageName: &d.packaged}}))
	must(d.sagemaker.CreateEndpointConfig(d.ctx, &sagemaker.CreateEndpointConfigInput{EndpointConfigName: name, ProductionVariants: []sagemakertypes.ProductionVariant{
		{VariantName: aws.String("AllTraffic"), ModelName: name, InstanceType: sagemakertypes.ProductionVariantInstanceTypeMlC5Xlarge, InitialInstanceCount: new(int32(1))}}}))
	made := must(d.sagemaker.CreateEndpoint(d.ctx, &sagemaker.CreateEndpointInput{EndpointName: aws.String(endpointName), EndpointConfigName: name}))
	waiter := sagemaker.NewEndpointInServiceWaiter(d.sagemaker, func(o *sagemaker.EndpointInServiceWaiterOptions) { o.MinDelay, o.MaxDelay = soonest, latest })
	now := must(waiter.WaitForOutput(d.ctx, &sagemaker.DescribeEndpointInput{EndpointName: aws.String(endpointName)}, 2*time.Minute))
	equal("ARN", *now.EndpointArn, *made.EndpointArn)
	equal("status", now.EndpointStatus, sagemakertypes.EndpointStatusInService)
	equal("instances", *now.ProductionVariants[0].CurrentInstanceCount, int32(1))
}

// inputs is a text generation body, chat one of a conversation.
type inputs struct {
	Inputs     string         `json:"inputs"`
	Parameters map[string]any `json:"parameters"`
	Stream     bool           `json:"stream,omitempty"`
}

type chat struct {
	Messages    []chatMessage `json:"messages"`
	MaxTokens   int           `json:"max_tokens"`
	Temperature float64       `json:"temperature"`
	Stream      bool          `json:"stream,omitempty"`
}

type chatMessage struct {
	Role    string `json:"role"`
	Content string `json:"content"`
}

type chatAnswer struct {
	Choices []struct{ Message, Delta chatMessage }
	Usage   struct {
		Completion int `json:"completion_tokens"`
	}
}

var ask = chat{Messages: []chatMessage{{"user", "Name a colour."}}, MaxTokens: 8}

func (d *driver) invokeEndpoint() {
	out := must(d.endpoints.InvokeEndpoint(d.ctx, &sagemakerruntime.InvokeEndpointInput{EndpointName: aws.String(endpointName), ContentType: aws.String("application/json"),
		Accept: aws.String("application/json"), CustomAttributes: aws.String("trace=42"), TargetVariant: aws.String("AllTraffic"), Body: encode(ask)}))
	equal("content type", *out.ContentType, "application/json")
	equal("custom attributes", aws.ToString(out.CustomAttributes), "trace=42")
	equal("variant", *out.InvokedProductionVariant, "AllTraffic")
	answer := decode[chatAnswer](out.Body)
	that(strings.TrimSpace(answer.Choices[0].Message.Content) != "" && answer.Usage.Completion > 0 && answer.Usage.Completion <= 8, "the answer is %s", out.Body)
	_, err := d.endpoints.InvokeEndpoint(d.ctx, &sagemakerruntime.InvokeEndpointInput{EndpointName: aws.String("nothing"), Body: []byte("{}")})
	coded(err, "ValidationError", http.StatusBadRequest, "Endpoint nothing of account "+d.account+" not found.")
	_, err = d.endpoints.InvokeEndpoint(d.ctx, &sagemakerruntime.InvokeEndpointInput{EndpointName: aws.String(endpointName), Body: encode(inputs{"Hi", map[string]any{"num_beams": 4}, false})})
	typed[*runtimetypes.ModelError](err, http.StatusFailedDependency, "num_beams")
}

func (d *driver) invokeEndpointStream() {
	whole := decode[chatAnswer](must(d.endpoints.InvokeEndpoint(d.ctx, &sagemakerruntime.InvokeEndpointInput{EndpointName: aws.String(endpointName), Body: encode(ask)})).Body)
	streamed := ask
	streamed.Stream = true
	out := must(d.endpoints.InvokeEndpointWithResponseStream(d.ctx, &sagemakerruntime.InvokeEndpointWithResponseStreamInput{EndpointName: aws.String(endpointName),
		ContentType: aws.String("application/json"), Body: encode(streamed)}))
	equal("variant", *out.InvokedProductionVariant, "AllTraffic")
	equal("content type", *out.ContentType, "text/event-stream")
	stream := out.GetStream()
	defer stream.Close()
	var all bytes.Buffer
	parts := 0
	for event := range stream.Events() {
		part, isPart := event.(*runtimetypes.ResponseStreamMemberPayloadPart)
		that(isPart, "the event is %#v", event)
		all.Write(part.Value.Bytes)
		parts++
	}
	ok(stream.Err())
	that(parts > 2, "it came in %d parts", parts)
	var text strings.Builder
	for lines := bufio.NewScanner(&all); lines.Scan(); {
		data, isData := strings.CutPrefix(lines.Text(), "data:")
		if isData && strings.TrimSpace(data) != "[DONE]" {
			for _, c := range decode[chatAnswer]([]byte(data)).Choices {
				text.WriteString(c.Delta.Content)
			}
		}
	}
	equal("streamed text", text.String(), whole.Choices[0].Message.Content)
}

func (d *driver) deleteEndpoint() {
	where := &sagemaker.DescribeEndpointInput{EndpointName: aws.String(endpointName)}
	must(d.sagemaker.DeleteEndpoint(d.ctx, &sagemaker.DeleteEndpointInput{EndpointName: aws.String(endpointName)}))
	ok(sagemaker.NewEndpointDeletedWaiter(d.sagemaker, func(o *sagemaker.EndpointDeletedWaiterOptions) { o.MinDelay, o.MaxDelay = soonest, latest }).Wait(d.ctx, where, 2*time.Minute))
	_, err := d.sagemaker.DescribeEndpoint(d.ctx, where)
	coded(err, "ValidationException", http.StatusBadRequest, "Could not find endpoint")
	must(d.sagemaker.DeleteEndpointConfig(d.ctx, &sagemaker.DeleteEndpointConfigInput{EndpointConfigName: aws.String("sdk-model")}))
	must(d.sagemaker.DeleteModel(d.ctx, &sagemaker.DeleteModelInput{ModelName: aws.String("sdk-model")}))
}

func (d *driver) importModel() {
	made := must(d.bedrock.CreateModelImportJob(d.ctx, &bedrock.CreateModelImportJobInput{JobName: aws.String("sdk-import"), ImportedModelName: aws.String("sdk-imported"), RoleArn: &d.role,
		ModelDataSource: &bedrocktypes.ModelDataSourceMemberS3DataSource{Value: bedrocktypes.S3DataSource{S3Uri: &d.artifact}}}))
	var job *bedrock.GetModelImportJobOutput
	until("the import", func() bool {
		job = must(d.bedrock.GetModelImportJob(d.ctx, &bedrock.GetModelImportJobInput{JobIdentifier: made.JobArn}))
		return job.Status != bedrocktypes.ModelImportJobStatusInProgress
	})
	that(job.Status == bedrocktypes.ModelImportJobStatusCompleted, "the import is %s: %s", job.Status, aws.ToString(job.FailureMessage))
	that(job.EndTime.After(*job.CreationTime), "it ran from %v to %v", job.CreationTime, job.EndTime)
	arn := *job.ImportedModelArn
	model := must(d.bedrock.GetImportedModel(d.ctx, &bedrock.GetImportedModelInput{ModelIdentifier: &arn}))
	equal("name", *model.ModelName, "sdk-imported")
	equal("can converse", *model.InstructSupported, true)
	var listed []string
	for p := bedrock.NewListImportedModelsPaginator(d.bedrock, &bedrock.ListImportedModelsInput{NameContains: aws.String("sdk-")}); p.HasMorePages(); {
		for _, m := range must(p.NextPage(d.ctx)).ModelSummaries {
			listed = append(listed, *m.ModelArn)
		}
	}
	equal("imported models", listed, []string{arn})
	out := must(d.runtime.Converse(d.ctx, &bedrockruntime.ConverseInput{ModelId: &arn, Messages: turn(question), InferenceConfig: greedy(8)}))
	that(strings.TrimSpace(said(out)) != "", "the imported model says nothing")
	_, err := d.runtime.Converse(d.ctx, &bedrockruntime.ConverseInput{ModelId: aws.String(arn[:len(arn)-3] + "zzz"), Messages: turn(question)})
	typed[*types.ResourceNotFoundException](err, http.StatusNotFound)
	must(d.bedrock.DeleteImportedModel(d.ctx, &bedrock.DeleteImportedModelInput{ModelIdentifier: &arn}))
}
