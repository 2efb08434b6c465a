package main

import (
	"errors"
	"net/http"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/aws/retry"
	awshttp "github.com/aws/aws-sdk-go-v2/aws/transport/http"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/bedrock"
	bedrocktypes "github.com/aws/aws-sdk-go-v2/service/bedrock/types"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	s3types "github.com/aws/aws-sdk-go-v2/service/s3/types"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/smithy-go"
)

// typed wants an error of the SDK's type T, with an HTTP status and a message with these words.
func typed[T smithy.APIError](err error, status int, words ...string) {
	that(err != nil, "no error, but a %T was to be expected", *new(T))
	e, isT := errors.AsType[T](err)
	that(isT, "%v is no %T", err, *new(T))
	response, hasResponse := errors.AsType[*awshttp.ResponseError](err)
	that(hasResponse, "%v has no response", err)
	equal("status", response.HTTPStatusCode(), status)
	that(response.RequestID != "", "%v has no request id", err)
	for _, w := range words {
		that(strings.Contains(e.ErrorMessage(), w), "%q does not say %q", e.ErrorMessage(), w)
	}
}

// coded wants an error with a code that the SDK has no type for.
func coded(err error, code string, status int, words ...string) {
	typed[smithy.APIError](err, status, words...)
	e, _ := errors.AsType[smithy.APIError](err)
	equal("code", e.ErrorCode(), code)
}

func (d *driver) ask(model string, config *types.InferenceConfiguration, with ...func(*bedrockruntime.Options)) (*bedrockruntime.ConverseOutput, error) {
	return d.runtime.Converse(d.ctx, &bedrockruntime.ConverseInput{ModelId: &model, Messages: turn("Hello."), InferenceConfig: config}, with...)
}

func (d *driver) notFound() {
	_, err := d.ask("outcrop.nothing", nil)
	typed[*types.ResourceNotFoundException](err, http.StatusNotFound)
	_, err = d.bedrock.GetFoundationModel(d.ctx, &bedrock.GetFoundationModelInput{ModelIdentifier: aws.String("outcrop.nothing")})
	typed[*bedrocktypes.ResourceNotFoundException](err, http.StatusNotFound)
	_, err = d.sagemaker.DescribeEndpoint(d.ctx, &sagemaker.DescribeEndpointInput{EndpointName: aws.String("nothing")})
	coded(err, "ValidationException", http.StatusBadRequest, "Could not find endpoint")
	_, err = d.s3.ListObjectsV2(d.ctx, &s3.ListObjectsV2Input{Bucket: aws.String("there-is-no-such-bucket")})
	typed[*s3types.NoSuchBucket](err, http.StatusNotFound)
}

func (d *driver) invalid() {
	_, err := d.ask(d.model, &types.InferenceConfiguration{Temperature: new(float32(7))})
	typed[*types.ValidationException](err, http.StatusBadRequest, "temperature")
	_, err = d.runtime.Converse(d.ctx, &bedrockruntime.ConverseInput{ModelId: &d.model, Messages: []types.Message{{Role: "nobody", Content: turn("Hi.")[0].Content}}})
	typed[*types.ValidationException](err, http.StatusBadRequest, "role")
	_, err = d.runtime.InvokeModel(d.ctx, &bedrockruntime.InvokeModelInput{ModelId: &d.model, Body: []byte(`{"max_gen_len": 1}`)})
	typed[*types.ValidationException](err, http.StatusBadRequest, "prompt")
	_, err = d.sagemaker.DescribeTrainingJob(d.ctx, &sagemaker.DescribeTrainingJobInput{TrainingJobName: aws.String("not a name!")})
	coded(err, "ValidationException", http.StatusBadRequest, "trainingJobName")
}

func (d *driver) badSignature() {
	key := must(d.config.Credentials.Retrieve(d.ctx)).AccessKeyID
	wrong := d.config.Copy()
	wrong.Credentials = credentials.NewStaticCredentialsProvider(key, "wrong", "")
	_, err := bedrock.NewFromConfig(wrong).ListFoundationModels(d.ctx, &bedrock.ListFoundationModelsInput{})
	coded(err, "InvalidSignatureException", http.StatusForbidden)
	_, err = s3.NewFromConfig(wrong).ListBuckets(d.ctx, &s3.ListBucketsInput{})
	coded(err, "SignatureDoesNotMatch", http.StatusForbidden)
	wrong.Credentials = credentials.NewStaticCredentialsProvider("AKIAIOSFODNN7EXAMPLE", "wrong", "")
	_, err = bedrock.NewFromConfig(wrong).ListFoundationModels(d.ctx, &bedrock.ListFoundationModelsInput{})
	coded(err, "UnrecognizedClientException", http.StatusForbidden)
}

// throttledRetry asks faster than the quota allows: the SDK must wait and ask again by itself.
func (d *driver) throttledRetry() {
	attempts := 0
	for range 3 {
		out := must(d.ask(d.throttled, greedy(1), func(o *bedrockruntime.Options) { o.RetryMaxAttempts = 8 }))
		results, has := retry.GetAttemptResults(out.ResultMetadata)
		that(has, "the answer does not tell of its attempts")
		attempts += len(results.Results)
	}
	that(attempts > 3, "3 requests took %d attempts", attempts)
}

func (d *driver) throttledError() {
	var err error
	for range 10 {
		if _, err = d.ask(d.throttled, greedy(1), func(o *bedrockruntime.Options) { o.Retryer = aws.NopRetryer{} }); err != nil {
			break
		}
	}
	typed[*types.ThrottlingException](err, http.StatusTooManyRequests, "Too many requests")
}

// notBuilt calls an operation that the server knows and does not have.
func (d *driver) notBuilt() {
	_, err := d.bedrock.ListAutomatedReasoningPolicies(d.ctx, &bedrock.ListAutomatedReasoningPoliciesInput{})
	e, isAPI := errors.AsType[smithy.APIError](err)
	that(isAPI, "got %v", err)
	that(strings.Contains(e.ErrorMessage(), "ListAutomatedReasoningPolicies"), "%q does not name the operation", e.ErrorMessage())
}
