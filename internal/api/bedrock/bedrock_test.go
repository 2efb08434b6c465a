package bedrock_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	sdk "github.com/aws/aws-sdk-go-v2/service/bedrock"
	"github.com/aws/aws-sdk-go-v2/service/bedrock/types"
	runtime "github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	runtimetypes "github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"

	"outcrop/internal/api/bedrock"
	"outcrop/internal/api/bedrockruntime"
	"outcrop/internal/api/s3"
	"outcrop/internal/api/wire"
	"outcrop/internal/apitest"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/train"
)

// This binary is also the child that trains.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == "train" {
		os.Exit(train.Main(context.Background(), os.Stdin, os.Stdout))
	}
	os.Exit(m.Run())
}

func start(t *testing.T) (*apitest.House, *sdk.Client) {
	h := apitest.Start(t, func(m *wire.Mux, h *apitest.House) {
		bedrock.Register(m, bedrock.Services{Models: h.Catalog, Imports: h.Imports, Customizations: h.Customizations, Throughput: h.Throughput,
			Records: h.Records, Clock: h.Clock})
		m.Mount("s3", s3.New(h.Objects, h.Objects, h.Objects)) // for the children that train
		bedrockruntime.Register(m, h.Models, h.IDs, h.Clock)
	})
	return h, sdk.NewFromConfig(h.Root())
}

// files are a tiny model's in a bucket: s3://models/tiny/.
func files(t *testing.T, h *apitest.House) string {
	t.Helper()
	dir := t.TempDir()
	if err := enginetest.TinyTextFolder(dir, 1); err != nil {
		t.Fatal(err)
	}
	h.Put(t, "models", "tiny/", dir)
	return dir
}

func job(name, model string) *sdk.CreateModelImportJobInput {
	return &sdk.CreateModelImportJobInput{JobName: &name, ImportedModelName: &model, RoleArn: aws.String(apitest.Role),
		ModelDataSource: &types.ModelDataSourceMemberS3DataSource{Value: types.S3DataSource{S3Uri: aws.String("s3://models/tiny/")}}}
}

// ended waits for a job's end.
func ended(t *testing.T, h *apitest.House, c *sdk.Client, name string) (got *sdk.GetModelImportJobOutput) {
	t.Helper()
	h.Await(t, func() bool {
		got = apitest.Must(c.GetModelImportJob(t.Context(), &sdk.GetModelImportJobInput{JobIdentifier: &name}))(t)
		return got.Status != types.ModelImportJobStatusInProgress
	})
	return got
}

func TestFoundationModels(t *testing.T) {
	h, c := start(t)
	h.AddText(t)
	h.AddEmbedder(t)
	const arn = "arn:aws:bedrock:us-east-1::foundation-model/" + apitest.Text
	for _, id := range []string{apitest.Text, arn} {
		m := apitest.Must(c.GetFoundationModel(t.Context(), &sdk.GetFoundationModelInput{ModelIdentifier: &id}))(t).ModelDetails
		if *m.ModelArn != arn || *m.ModelId != apitest.Text || *m.ModelName != "tiny-text" || *m.ProviderName != "outcrop" || !*m.ResponseStreamingSupported || m.ModelLifecycle.Status != types.FoundationModelLifecycleStatusActive {
			t.Errorf("%s: %+v", id, m)
		}
	}
	_, err := c.GetFoundationModel(t.Context(), &sdk.GetFoundationModelInput{ModelIdentifier: aws.String("outcrop.none")})
	apitest.WantCode(t, err, "ResourceNotFoundException", 404)
}

func TestImport(t *testing.T) {
	h, c := start(t)
	files(t, h)
	in := job("first", "tuned")
	in.ImportedModelTags = []types.Tag{{Key: aws.String("team"), Value: aws.String("a")}}
	in.VpcConfig = &types.VpcConfig{SubnetIds: []string{"subnet-1"}, SecurityGroupIds: []string{"sg-1"}}
	created := apitest.Must(c.CreateModelImportJob(t.Context(), in))(t)
	got := ended(t, h, c, "first")
	if got.Status != types.ModelImportJobStatusCompleted || *got.JobArn != *created.JobArn || got.EndTime == nil || got.VpcConfig.SubnetIds[0] != "subnet-1" {
		t.Fatalf("%s: %s", got.Status, aws.ToString(got.FailureMessage))
	}
	for _, id := range []*string{got.ImportedModelArn, aws.String("tuned")} {
		m := apitest.Must(c.GetImportedModel(t.Context(), &sdk.GetImportedModelInput{ModelIdentifier: id}))(t)
		if *m.ModelArn != *got.ImportedModelArn || *m.ModelName != "tuned" || *m.JobName != "first" || *m.JobArn != *created.JobArn || !*m.InstructSupported || *m.ModelArchitecture != "llama" || *m.CustomModelUnits.CustomModelUnitsPerModelCopy != 1 {
			t.Errorf("%+v", m)
		}
	}
	answer := apitest.Must(runtime.NewFromConfig(h.Root()).Converse(t.Context(), &runtime.ConverseInput{ModelId: got.ImportedModelArn,
		InferenceConfig: &runtimetypes.InferenceConfiguration{MaxTokens: aws.Int32(3)},
		Messages:        []runtimetypes.Message{{Role: "user", Content: []runtimetypes.ContentBlock{&runtimetypes.ContentBlockMemberText{Value: "hi"}}}}}))(t)
	if *answer.Usage.OutputTokens < 1 {
		t.Errorf("the imported model says nothing: %+v", answer.Usage)
	}
	tags := apitest.Must(c.ListTagsForResource(t.Context(), &sdk.ListTagsForResourceInput{ResourceARN: got.ImportedModelArn}))(t)
	if len(tags.Tags) != 1 || *tags.Tags[0].Key != "team" {
		t.Errorf("tags %+v", tags.Tags)
	}
	if left := apitest.Must(filepath.Glob(filepath.Join(h.Dir, "imported", "*", "*", "*")))(t); len(left) != 1 {
		t.Errorf("folders %v", left)
	}
	apitest.Must(c.DeleteImportedModel(t.Context(), &sdk.DeleteImportedModelInput{ModelIdentifier: aws.String("tuned")}))(t)
	_, err := c.GetImportedModel(t.Context(), &sdk.GetImportedModelInput{ModelIdentifier: got.ImportedModelArn})
	apitest.WantCode(t, err, "ResourceNotFoundException", 404)
	_, err = c.ListTagsForResource(t.Context(), &sdk.ListTagsForResourceInput{ResourceARN: got.ImportedModelArn})
	apitest.WantCode(t, err, "ResourceNotFoundException", 404)
	if left := apitest.Must(filepath.Glob(filepath.Join(h.Dir, "imported", "*", "*", "*")))(t); len(left) != 0 {
		t.Errorf("left behind %v", left)
	}
}

func TestFailedImports(t *testing.T) {
	h, c := start(t)
	dir := files(t, h)
	spoil := func(name string, change func(dir string)) {
		bad := filepath.Join(t.TempDir(), name)
		if err := os.CopyFS(bad, os.DirFS(dir)); err != nil {
			t.Fatal(err)
		}
		change(bad)
		h.Put(t, "models", name+"/", bad)
	}
	remove := func(file string) func(string) {
		return func(dir string) {
			if err := os.Remove(filepath.Join(dir, file)); err != nil {
				t.Fatal(err)
			}
		}
	}
	spoil("noconfig", remove("config.json"))
	spoil("notokens", remove("tokenizer.json"))
	spoil("noweights", remove("model.safetensors"))
	spoil("cut", func(dir string) {
		if err := os.Truncate(filepath.Join(dir, "model.safetensors"), 5000); err != nil {
			t.Fatal(err)
		}
	})
	for i, tt := range []struct{ uri, word string }{
		{"s3://models/nothing/", "no model files"}, {"s3://nobucket/x/", "no model files"}, {"s3://models/noconfig/", "config.json"},
		{"s3://models/notokens/", "tokenizer"}, {"s3://models/noweights/", "safetensors"}, {"s3://models/cut/", ""},
		{"s3://models/tiny/config.json", "safetensors"},
	} {
		in := job(fmt.Sprint("bad-", i), "never")
		in.ModelDataSource = &types.ModelDataSourceMemberS3DataSource{Value: types.S3DataSource{S3Uri: aws.String(tt.uri)}}
		apitest.Must(c.CreateModelImportJob(t.Context(), in))(t)
		got := ended(t, h, c, *in.JobName)
		if got.Status != types.ModelImportJobStatusFailed || got.ImportedModelArn != nil || !strings.Contains(aws.ToString(got.FailureMessage), tt.word) || aws.ToString(got.FailureMessage) == "" {
			t.Errorf("%s: %s, %q", tt.uri, got.Status, aws.ToString(got.FailureMessage))
		}
	}
	if left := apitest.Must(filepath.Glob(filepath.Join(h.Dir, "imported", "*", "*", "*")))(t); len(left) != 0 {
		t.Errorf("left behind %v", left)
	}
}

func TestImportNamesAndTokens(t *testing.T) {
	h, c := start(t)
	files(t, h)
	in := job("one", "m-one")
	in.ClientRequestToken = aws.String("token-1")
	first := apitest.Must(c.CreateModelImportJob(t.Context(), in))(t)
	if again := apitest.Must(c.CreateModelImportJob(t.Context(), in))(t); *again.JobArn != *first.JobArn {
		t.Errorf("the same token made %s and %s", *first.JobArn, *again.JobArn)
	}
	in.JobName = aws.String("other")
	_, err := c.CreateModelImportJob(t.Context(), in)
	apitest.WantCode(t, err, "ConflictException", 400)
	_, err = c.CreateModelImportJob(t.Context(), job("one", "m-two"))
	apitest.WantCode(t, err, "ConflictException", 400)
	_, err = c.CreateModelImportJob(t.Context(), job("two", "m-one"))
	apitest.WantCode(t, err, "ConflictException", 400)
	ended(t, h, c, "one")
	_, err = c.CreateModelImportJob(t.Context(), job("two", "m-one"))
	apitest.WantCode(t, err, "ConflictException", 400)
	secret := job("three", "m-three")
	secret.ImportedModelKmsKeyId = aws.String("alias/k")
	_, err = c.CreateModelImportJob(t.Context(), secret)
	apitest.WantCode(t, err, "ValidationException", 400)
}

func TestLists(t *testing.T) {
	h, c := start(t)
	files(t, h)
	for i := range 5 {
		apitest.Must(c.CreateModelImportJob(t.Context(), job(fmt.Sprint("job-", i), fmt.Sprint("model-", i))))(t)
		ended(t, h, c, fmt.Sprint("job-", i))
	}
	var names []string
	p := sdk.NewListModelImportJobsPaginator(c, &sdk.ListModelImportJobsInput{MaxResults: aws.Int32(2), SortOrder: types.SortOrderAscending, SortBy: types.SortJobsByCreationTime})
	for p.HasMorePages() {
		for _, j := range apitest.Must(p.NextPage(t.Context()))(t).ModelImportJobSummaries {
			names = append(names, *j.JobName)
		}
	}
	if fmt.Sprint(names) != "[job-0 job-1 job-2 job-3 job-4]" {
		t.Errorf("jobs %v", names)
	}
	names = nil
	q := sdk.NewListImportedModelsPaginator(c, &sdk.ListImportedModelsInput{MaxResults: aws.Int32(2)})
	for q.HasMorePages() {
		for _, m := range apitest.Must(q.NextPage(t.Context()))(t).ModelSummaries {
			names = append(names, *m.ModelName)
		}
	}
	if fmt.Sprint(names) != "[model-4 model-3 model-2 model-1 model-0]" {
		t.Errorf("models %v", names)
	}
	one := apitest.Must(c.ListModelImportJobs(t.Context(), &sdk.ListModelImportJobsInput{NameContains: aws.String("JOB-3"), StatusEquals: types.ModelImportJobStatusCompleted}))(t).ModelImportJobSummaries
	if len(one) != 1 || *one[0].ImportedModelName != "model-3" || one[0].ImportedModelArn == nil {
		t.Fatalf("by name: %+v", one)
	}
	later := apitest.Must(c.ListModelImportJobs(t.Context(), &sdk.ListModelImportJobsInput{CreationTimeAfter: one[0].CreationTime}))(t).ModelImportJobSummaries
	if len(later) > 2 || *later[0].JobName != "job-4" {
		t.Errorf("after job-3: %+v", later)
	}
	if none := apitest.Must(c.ListModelImportJobs(t.Context(), &sdk.ListModelImportJobsInput{StatusEquals: types.ModelImportJobStatusFailed}))(t).ModelImportJobSummaries; len(none) != 0 {
		t.Errorf("failed: %+v", none)
	}
	_, err := c.ListModelImportJobs(t.Context(), &sdk.ListModelImportJobsInput{NextToken: aws.String("made-up")})
	apitest.WantCode(t, err, "ValidationException", 400)
}

func TestTags(t *testing.T) {
	h, c := start(t)
	files(t, h)
	in := job("tagged", "m")
	in.JobTags = []types.Tag{{Key: aws.String("a"), Value: aws.String("1")}}
	arn := apitest.Must(c.CreateModelImportJob(t.Context(), in))(t).JobArn
	apitest.Must(c.TagResource(t.Context(), &sdk.TagResourceInput{ResourceARN: arn, Tags: []types.Tag{{Key: aws.String("b"), Value: aws.String("2")}}}))(t)
	apitest.Must(c.UntagResource(t.Context(), &sdk.UntagResourceInput{ResourceARN: arn, TagKeys: []string{"a"}}))(t)
	got := apitest.Must(c.ListTagsForResource(t.Context(), &sdk.ListTagsForResourceInput{ResourceARN: arn}))(t).Tags
	if len(got) != 1 || *got[0].Key != "b" || *got[0].Value != "2" {
		t.Errorf("tags %+v", got)
	}
	unknown := aws.String("arn:aws:bedrock:us-east-1:123456789012:model-import-job/abcdefghijkl")
	_, err := c.TagResource(t.Context(), &sdk.TagResourceInput{ResourceARN: unknown, Tags: []types.Tag{{Key: aws.String("b"), Value: aws.String("2")}}})
	apitest.WantCode(t, err, "ResourceNotFoundException", 404)
	many := []types.Tag{}
	for i := range 51 {
		many = append(many, types.Tag{Key: aws.String(fmt.Sprint(i)), Value: aws.String("")})
	}
	if _, err := c.TagResource(t.Context(), &sdk.TagResourceInput{ResourceARN: arn, Tags: many}); err == nil {
		t.Error("51 tags were taken")
	}
}

func second[T any](_ T, err error) error { return err }
