package bedrock_test

import (
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	sdk "github.com/aws/aws-sdk-go-v2/service/bedrock"
	"github.com/aws/aws-sdk-go-v2/service/bedrock/types"
	runtime "github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	runtimetypes "github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"

	"outcrop/internal/apitest"
	"outcrop/internal/store"
)

// pairs are records of training data.
const pairs = `{"prompt":"What is the sea?","completion":"Ahoy! It is the water."}
{"prompt":"What is a mast?","completion":"Ahoy! It is the tree of a ship."}
{"prompt":"Where is the harbour?","completion":"Ahoy! It is in the town."}
{"prompt":"Who is the captain?","completion":"Ahoy! It is the one in the hat."}
`

// data puts a file into the bucket "data".
func data(t *testing.T, h *apitest.House, key, content string) {
	t.Helper()
	b := store.Bucket{Scope: apitest.Scope, Name: "data"}
	h.Objects.CreateBucket(t.Context(), b) // or it is there
	apitest.Must(h.Objects.Put(t.Context(), b, key, store.ObjectMeta{}, strings.NewReader(content), nil))(t)
}

func tuning(name, model string) *sdk.CreateModelCustomizationJobInput {
	return &sdk.CreateModelCustomizationJobInput{JobName: &name, CustomModelName: &model, RoleArn: aws.String(apitest.Role),
		BaseModelIdentifier: aws.String(apitest.Text), CustomizationType: types.CustomizationTypeFineTuning,
		TrainingDataConfig: &types.TrainingDataConfig{S3Uri: aws.String("s3://data/train.jsonl")},
		OutputDataConfig:   &types.OutputDataConfig{S3Uri: aws.String("s3://data/out")},
		HyperParameters:    map[string]string{"epochCount": "2", "batchSize": "2", "learningRate": "0.001"}}
}

// tuned waits for a customization job's end.
func tuned(t *testing.T, h *apitest.House, c *sdk.Client, name string) (got *sdk.GetModelCustomizationJobOutput) {
	t.Helper()
	h.Await(t, func() bool {
		got = apitest.Must(c.GetModelCustomizationJob(t.Context(), &sdk.GetModelCustomizationJobInput{JobIdentifier: &name}))(t)
		return got.EndTime != nil
	})
	return got
}

// The whole path: fine-tune, deploy, converse.
func TestFineTuning(t *testing.T) {
	h, c := start(t)
	h.AddText(t)
	data(t, h, "train.jsonl", pairs)
	in := tuning("sailor", "sailor-model")
	in.ValidationDataConfig = &types.ValidationDataConfig{Validators: []types.Validator{{S3Uri: aws.String("s3://data/train.jsonl")}}}
	job := apitest.Must(c.CreateModelCustomizationJob(t.Context(), in))(t)
	got := tuned(t, h, c, "sailor")
	if got.Status != types.ModelCustomizationJobStatusCompleted || *got.JobArn != *job.JobArn {
		t.Fatalf("%s: %s", got.Status, aws.ToString(got.FailureMessage))
	}
	if got.TrainingMetrics == nil || len(got.ValidationMetrics) != 1 || got.StatusDetails.TrainingDetails.Status != types.JobStatusDetailsCompleted {
		t.Errorf("%+v", got)
	}
	model := apitest.Must(c.GetCustomModel(t.Context(), &sdk.GetCustomModelInput{ModelIdentifier: aws.String("sailor-model")}))(t)
	if *model.ModelArn != *got.OutputModelArn || model.ModelStatus != types.ModelStatusActive || *model.JobArn != *job.JobArn {
		t.Errorf("%+v", model)
	}
	talk := runtime.NewFromConfig(h.Root())
	converse := func(id string) error {
		_, err := talk.Converse(t.Context(), &runtime.ConverseInput{ModelId: &id, Messages: []runtimetypes.Message{{Role: runtimetypes.ConversationRoleUser,
			Content: []runtimetypes.ContentBlock{&runtimetypes.ContentBlockMemberText{Value: "What is the sea?"}}}},
			InferenceConfig: &runtimetypes.InferenceConfiguration{MaxTokens: aws.Int32(4)}})
		return err
	}
	apitest.WantCode(t, converse(*model.ModelArn), "ValidationException", 400)
	deployment := apitest.Must(c.CreateCustomModelDeployment(t.Context(), &sdk.CreateCustomModelDeploymentInput{ModelArn: model.ModelArn, ModelDeploymentName: aws.String("live")}))(t).CustomModelDeploymentArn
	h.Await(t, func() bool {
		return apitest.Must(c.GetCustomModelDeployment(t.Context(), &sdk.GetCustomModelDeploymentInput{CustomModelDeploymentIdentifier: deployment}))(t).Status == types.CustomModelDeploymentStatusActive
	})
	if err := converse(*deployment); err != nil {
		t.Fatal(err)
	}
}
