package bedrock_test

import (
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	sdk "github.com/aws/aws-sdk-go-v2/service/bedrock"
	"github.com/aws/aws-sdk-go-v2/service/bedrock/types"

	"outcrop/internal/apitest"
	"outcrop/internal/platform/catalog"
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
	apitest.WantCode(t, converse(t, h, *model.ModelArn), "ValidationException", 400)
	deployment := apitest.Must(c.CreateCustomModelDeployment(t.Context(), &sdk.CreateCustomModelDeploymentInput{ModelArn: model.ModelArn, ModelDeploymentName: aws.String("live")}))(t).CustomModelDeploymentArn
	h.Await(t, func() bool {
		return apitest.Must(c.GetCustomModelDeployment(t.Context(), &sdk.GetCustomModelDeploymentInput{CustomModelDeploymentIdentifier: deployment}))(t).Status == types.CustomModelDeploymentStatusActive
	})
	if err := converse(t, h, *deployment); err != nil {
		t.Fatal(err)
	}
}

func bringing(name, uri string) *sdk.CreateCustomModelInput {
	return &sdk.CreateCustomModelInput{ModelName: &name, RoleArn: aws.String(apitest.Role),
		ModelSourceConfig: &types.ModelDataSourceMemberS3DataSource{Value: types.S3DataSource{S3Uri: &uri}}}
}

// brought waits for the end of CreateCustomModel.
func brought(t *testing.T, h *apitest.House, c *sdk.Client, in *sdk.CreateCustomModelInput) (got *sdk.GetCustomModelOutput) {
	t.Helper()
	name := apitest.Must(c.CreateCustomModel(t.Context(), in))(t).ModelArn
	h.Await(t, func() bool {
		got = apitest.Must(c.GetCustomModel(t.Context(), &sdk.GetCustomModelInput{ModelIdentifier: name}))(t)
		return got.ModelStatus != types.ModelStatusCreating
	})
	return got
}

// content reads an object of the bucket "data".
func content(t *testing.T, h *apitest.House, key string) string {
	t.Helper()
	_, body, err := h.Objects.Get(t.Context(), store.Bucket{Scope: apitest.Scope, Name: "data"}, key)
	if err != nil {
		t.Fatal(err)
	}
	defer body.Close()
	return string(apitest.Must(io.ReadAll(body))(t))
}

// leftovers are the files and objects of custom models.
func leftovers(t *testing.T, h *apitest.House) (left []string) {
	t.Helper()
	left = apitest.Must(filepath.Glob(filepath.Join(h.Dir, "custom", "*", "*", "*")))(t)
	page, err := h.Objects.List(t.Context(), store.Bucket{Scope: apitest.Scope, Name: catalog.CustomBucket}, store.ObjectQuery{})
	if err != nil {
		return left // there is no such bucket
	}
	for _, o := range page.Objects {
		left = append(left, o.Key)
	}
	return left
}

// Every type of customization runs its own method, also from what another job made.
func TestEveryType(t *testing.T) {
	h, c := start(t)
	h.AddText(t)
	data(t, h, "train.jsonl", pairs)
	data(t, h, "raw.jsonl", `{"input":"The sea is wide, and the ship is small."}`+"\n"+`{"input":"A gull is the thief of the harbour."}`+"\n")
	data(t, h, "choices.jsonl", strings.Repeat(`{"prompt":"What is the sea?","chosen":"Ahoy! Water.","rejected":"It is water."}`+"\n", 4))
	data(t, h, "questions.jsonl", strings.Repeat(`{"messages":[{"role":"user","content":"What is the sea?"}],"reference_answer":"water"}`+"\n", 2))
	apitest.Must(c.CreateModelCustomizationJob(t.Context(), tuning("first", "first")))(t)
	first := tuned(t, h, c, "first")
	for _, tt := range []struct {
		kind   types.CustomizationType
		data   string
		change func(*sdk.CreateModelCustomizationJobInput)
	}{
		{types.CustomizationTypeContinuedPreTraining, "raw.jsonl", nil},
		{types.CustomizationTypeFineTuning, "choices.jsonl", nil},
		{types.CustomizationTypeFineTuning, "train.jsonl", func(in *sdk.CreateModelCustomizationJobInput) { in.BaseModelIdentifier = first.OutputModelArn }},
		{types.CustomizationTypeReinforcementFineTuning, "questions.jsonl", func(in *sdk.CreateModelCustomizationJobInput) {
			in.HyperParameters = map[string]string{"reward_functions": `[{"type":"length","max":8}]`}
			in.CustomizationConfig = &types.CustomizationConfigMemberRftConfig{Value: types.RFTConfig{HyperParameters: &types.RFTHyperParameters{
				EpochCount: aws.Int32(1), TrainingSamplePerPrompt: aws.Int32(2), InferenceMaxTokens: aws.Int32(4), LearningRate: aws.Float32(0.001)}}}
		}},
		{types.CustomizationTypeDistillation, "questions.jsonl", func(in *sdk.CreateModelCustomizationJobInput) {
			in.CustomizationConfig = &types.CustomizationConfigMemberDistillationConfig{Value: types.DistillationConfig{TeacherModelConfig: &types.TeacherModelConfig{
				TeacherModelIdentifier: aws.String(apitest.Text), MaxResponseLengthForInference: aws.Int32(4)}}}
		}},
	} {
		name := strings.ReplaceAll(tt.data, ".jsonl", "") + "-" + strings.ReplaceAll(strings.ToLower(string(tt.kind)), "_", "-")
		t.Run(name, func(t *testing.T) {
			in := tuning(name, name)
			in.CustomizationType, in.TrainingDataConfig.S3Uri = tt.kind, aws.String("s3://data/"+tt.data)
			if tt.change != nil {
				tt.change(in)
			}
			job := apitest.Must(c.CreateModelCustomizationJob(t.Context(), in))(t)
			got := tuned(t, h, c, name)
			if got.Status != types.ModelCustomizationJobStatusCompleted || got.CustomizationType != tt.kind || !strings.HasPrefix(*job.JobArn, "arn:aws:bedrock:us-east-1:123456789012:model-customization-job/"+apitest.Text+"/") {
				t.Fatalf("%s, %s: %s", *job.JobArn, got.Status, aws.ToString(got.FailureMessage))
			}
			if !reflect.DeepEqual(got.CustomizationConfig, in.CustomizationConfig) || !maps.Equal(got.HyperParameters, in.HyperParameters) {
				t.Errorf("described back: %+v, %v", got.CustomizationConfig, got.HyperParameters)
			}
			model := apitest.Must(c.GetCustomModel(t.Context(), &sdk.GetCustomModelInput{ModelIdentifier: got.OutputModelArn}))(t)
			if *model.BaseModelArn != *got.BaseModelArn || in.BaseModelIdentifier == first.OutputModelArn && *model.BaseModelArn != *first.OutputModelArn {
				t.Errorf("base %s", *model.BaseModelArn)
			}
			id := (*job.JobArn)[strings.LastIndex(*job.JobArn, "/")+1:]
			if curve := content(t, h, "out/model-customization-job-"+id+"/training_artifacts/step_wise_training_metrics.csv"); !strings.HasPrefix(curve, "step_number,epoch_number,training_loss") || strings.Count(curve, "\n") < 2 {
				t.Errorf("curve %s", curve)
			}
		})
	}
	_, err := c.DeleteCustomModel(t.Context(), &sdk.DeleteCustomModelInput{ModelIdentifier: first.OutputModelArn})
	if err != nil {
		t.Errorf("a model whose children are done: %v", err)
	}
}

func TestCustomizationsThatAreRefused(t *testing.T) {
	h, c := start(t)
	h.AddText(t)
	h.AddEmbedder(t)
	data(t, h, "train.jsonl", pairs)
	type I = sdk.CreateModelCustomizationJobInput
	rft := func(v types.RFTConfig) func(*I) {
		return func(in *I) {
			in.CustomizationType, in.CustomizationConfig = types.CustomizationTypeReinforcementFineTuning, &types.CustomizationConfigMemberRftConfig{Value: v}
		}
	}
	for word, change := range map[string]func(*I){
		"customModelKmsKeyId":  func(in *I) { in.CustomModelKmsKeyId = aws.String("alias/k") },
		"roleArn":              func(in *I) { in.RoleArn = aws.String("arn:aws:iam::123456789012:user/somebody") },
		"Cross-account":        func(in *I) { in.RoleArn = aws.String("arn:aws:iam::210987654321:role/outcrop-execution") },
		"invalid":              func(in *I) { in.BaseModelIdentifier = aws.String("outcrop.none") },
		"does not support":     func(in *I) { in.BaseModelIdentifier = aws.String(apitest.Embedder) },
		"epochCount must":      func(in *I) { in.HyperParameters = map[string]string{"epochCount": "0"} },
		"hyperparameter color": func(in *I) { in.HyperParameters = map[string]string{"color": "red"} },
		"are the same":         func(in *I) { in.HyperParameters = map[string]string{"epochCount": "1", "num_train_epochs": "1"} },
		"model_id":             func(in *I) { in.HyperParameters = map[string]string{"model_id": "x"} },
		"S3 URI":               func(in *I) { in.OutputDataConfig.S3Uri = aws.String("s3://data/*") },
		"one validator": func(in *I) {
			in.ValidationDataConfig = &types.ValidationDataConfig{Validators: []types.Validator{{S3Uri: aws.String("s3://data/a")}, {S3Uri: aws.String("s3://data/b")}}}
		},
		"distillationConfig is required": func(in *I) { in.CustomizationType = types.CustomizationTypeDistillation },
		"The teacher outcrop.none": func(in *I) {
			in.CustomizationType = types.CustomizationTypeDistillation
			in.CustomizationConfig = &types.CustomizationConfigMemberDistillationConfig{Value: types.DistillationConfig{TeacherModelConfig: &types.TeacherModelConfig{TeacherModelIdentifier: aws.String("outcrop.none")}}}
		},
		"Lambda":          rft(types.RFTConfig{GraderConfig: &types.GraderConfigMemberLambdaGrader{Value: types.LambdaGraderConfig{LambdaArn: aws.String("arn:aws:lambda:us-east-1:123456789012:function:grade")}}}),
		"reasoningEffort": rft(types.RFTConfig{HyperParameters: &types.RFTHyperParameters{ReasoningEffort: types.ReasoningEffortLow}}),
		"rftConfig is for": func(in *I) {
			in.CustomizationConfig = &types.CustomizationConfigMemberRftConfig{Value: types.RFTConfig{}}
		},
		"twice": func(in *I) {
			in.JobTags = []types.Tag{{Key: aws.String("a"), Value: aws.String("1")}, {Key: aws.String("a"), Value: aws.String("2")}}
		},
	} {
		in := tuning("j", "m")
		change(in)
		_, err := c.CreateModelCustomizationJob(t.Context(), in)
		apitest.WantCode(t, err, "ValidationException", 400)
		if !strings.Contains(err.Error(), word) {
			t.Errorf("%s: %v", word, err)
		}
	}
	imported := tuning("j", "m")
	imported.CustomizationType = types.CustomizationTypeImported
	_, err := c.CreateModelCustomizationJob(t.Context(), imported)
	apitest.WantCode(t, err, "ValidationException", 400)
}

func TestCustomizationsThatFail(t *testing.T) {
	h, c := start(t)
	h.AddText(t)
	data(t, h, "train.jsonl", pairs)
	data(t, h, "bad.jsonl", pairs+`{"prompt":"What?"}`)
	data(t, h, "notes.txt", "none")
	for i, tt := range []struct{ training, output, word string }{
		{"s3://data/bad.jsonl", "s3://data/out", "line 5"}, {"s3://data/notes.txt", "s3://data/out", "no .jsonl file"},
		{"s3://nowhere/train.jsonl", "s3://data/out", "no .jsonl file"}, {"s3://data/train.jsonl", "s3://nowhere/out", "nowhere"},
	} {
		in := tuning(fmt.Sprint("bad-", i), "never")
		in.TrainingDataConfig.S3Uri, in.OutputDataConfig.S3Uri = &tt.training, &tt.output
		apitest.Must(c.CreateModelCustomizationJob(t.Context(), in))(t)
		got := tuned(t, h, c, *in.JobName)
		if got.Status != types.ModelCustomizationJobStatusFailed || got.OutputModelArn != nil || !strings.Contains(aws.ToString(got.FailureMessage), tt.word) {
			t.Errorf("%s: %s, %q", tt.training, got.Status, aws.ToString(got.FailureMessage))
		}
	}
	h.Await(t, func() bool { return len(leftovers(t, h)) == 0 })
}

func TestStopACustomization(t *testing.T) {
	h, c := start(t)
	h.AddText(t)
	data(t, h, "train.jsonl", pairs)
	in := tuning("long", "never")
	in.HyperParameters = map[string]string{"epochCount": "1000", "batchSize": "1"}
	in.ClientRequestToken = aws.String("token")
	job := apitest.Must(c.CreateModelCustomizationJob(t.Context(), in))(t)
	if again := apitest.Must(c.CreateModelCustomizationJob(t.Context(), in))(t); *again.JobArn != *job.JobArn {
		t.Errorf("the same token made %s and %s", *job.JobArn, *again.JobArn)
	}
	for _, change := range []func(*sdk.CreateModelCustomizationJobInput){
		func(in *sdk.CreateModelCustomizationJobInput) { in.JobName = aws.String("other") }, // with the same token
		func(in *sdk.CreateModelCustomizationJobInput) {
			in.CustomModelName, in.ClientRequestToken = aws.String("other"), nil
		},
		func(in *sdk.CreateModelCustomizationJobInput) {
			in.JobName, in.ClientRequestToken = aws.String("other"), nil
		},
	} {
		other := *in
		change(&other)
		_, err := c.CreateModelCustomizationJob(t.Context(), &other)
		apitest.WantCode(t, err, "ConflictException", 400)
	}
	apitest.Must(c.StopModelCustomizationJob(t.Context(), &sdk.StopModelCustomizationJobInput{JobIdentifier: job.JobArn}))(t)
	got := tuned(t, h, c, "long")
	if got.Status != types.ModelCustomizationJobStatusStopped || got.OutputModelArn != nil {
		t.Errorf("%s: %s", got.Status, aws.ToString(got.FailureMessage))
	}
	_, err := c.StopModelCustomizationJob(t.Context(), &sdk.StopModelCustomizationJobInput{JobIdentifier: job.JobArn})
	apitest.WantCode(t, err, "ConflictException", 400)
	h.Await(t, func() bool { return len(leftovers(t, h)) == 0 })
}

// What SageMaker trained becomes a custom model, which can be deployed and deleted.
func TestCreateCustomModel(t *testing.T) {
	h, c := start(t)
	files(t, h)
	in := bringing("brought", "s3://models/tiny/")
	in.ClientRequestToken, in.ModelTags = aws.String("token"), []types.Tag{{Key: aws.String("k"), Value: aws.String("v")}}
	got := brought(t, h, c, in)
	if got.ModelStatus != types.ModelStatusActive || got.CustomizationType != types.CustomizationTypeImported || !strings.Contains(*got.ModelArn, ":custom-model/imported/") {
		t.Fatalf("%+v", got)
	}
	if again := brought(t, h, c, in); *again.ModelArn != *got.ModelArn {
		t.Errorf("the same token made %s too", *again.ModelArn)
	}
	if tags := apitest.Must(c.ListTagsForResource(t.Context(), &sdk.ListTagsForResourceInput{ResourceARN: got.ModelArn}))(t).Tags; len(tags) != 1 {
		t.Errorf("tags %v", tags)
	}
	_, err := c.CreateCustomModel(t.Context(), bringing("brought", "s3://models/tiny/"))
	apitest.WantCode(t, err, "ConflictException", 400)
	if bad := brought(t, h, c, bringing("bad", "s3://models/none/")); bad.ModelStatus != types.ModelStatusFailed || aws.ToString(bad.FailureMessage) == "" {
		t.Errorf("%+v", bad)
	}
	_, err = c.CreateCustomModelDeployment(t.Context(), &sdk.CreateCustomModelDeploymentInput{ModelDeploymentName: aws.String("d"),
		ModelArn: apitest.Must(c.GetCustomModel(t.Context(), &sdk.GetCustomModelInput{ModelIdentifier: aws.String("bad")}))(t).ModelArn})
	apitest.WantCode(t, err, "ValidationException", 400)
	for _, name := range []string{"brought", "bad"} {
		apitest.Must(c.DeleteCustomModel(t.Context(), &sdk.DeleteCustomModelInput{ModelIdentifier: &name}))(t)
	}
	if left := leftovers(t, h); len(left) > 0 {
		t.Errorf("left behind %v", left)
	}
}
