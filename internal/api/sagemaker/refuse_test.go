package sagemaker_test

import (
	"context"
	"testing"

	sdk "github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"
)

const somePackage = "arn:aws:sagemaker:us-east-1:123456789012:model-package/"

var someARN = new("arn:aws:sagemaker:us-east-1:123456789012:model/none")

// operations calls each operation about something that is not there.
var operations = map[string]func(context.Context, *sdk.Client) error{
	"CreateTrainingJob": func(ctx context.Context, c *sdk.Client) error {
		in := trainingJob("job")
		in.AlgorithmSpecification.TrainingImage = new("somebody/else:1")
		_, err := c.CreateTrainingJob(ctx, in)
		return err
	},
	"DescribeTrainingJob": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.DescribeTrainingJob(ctx, &sdk.DescribeTrainingJobInput{TrainingJobName: new("none")})
		return err
	},
	"StopTrainingJob": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.StopTrainingJob(ctx, &sdk.StopTrainingJobInput{TrainingJobName: new("none")})
		return err
	},
	"CreateHyperParameterTuningJob": func(ctx context.Context, c *sdk.Client) error {
		in := tuningJob("t")
		in.TrainingJobDefinition.AlgorithmSpecification.TrainingImage = new("their/own")
		_, err := c.CreateHyperParameterTuningJob(ctx, in)
		return err
	},
	"DescribeHyperParameterTuningJob": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.DescribeHyperParameterTuningJob(ctx, &sdk.DescribeHyperParameterTuningJobInput{HyperParameterTuningJobName: new("none")})
		return err
	},
	"ListTrainingJobsForHyperParameterTuningJob": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.ListTrainingJobsForHyperParameterTuningJob(ctx, &sdk.ListTrainingJobsForHyperParameterTuningJobInput{HyperParameterTuningJobName: new("none")})
		return err
	},
	"StopHyperParameterTuningJob": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.StopHyperParameterTuningJob(ctx, &sdk.StopHyperParameterTuningJobInput{HyperParameterTuningJobName: new("none")})
		return err
	},
	"DeleteHyperParameterTuningJob": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.DeleteHyperParameterTuningJob(ctx, &sdk.DeleteHyperParameterTuningJobInput{HyperParameterTuningJobName: new("none")})
		return err
	},
	"DescribeModelPackageGroup": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.DescribeModelPackageGroup(ctx, &sdk.DescribeModelPackageGroupInput{ModelPackageGroupName: new("none")})
		return err
	},
	"DeleteModelPackageGroup": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.DeleteModelPackageGroup(ctx, &sdk.DeleteModelPackageGroupInput{ModelPackageGroupName: new("none")})
		return err
	},
	"CreateModelPackage": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.CreateModelPackage(ctx, &sdk.CreateModelPackageInput{ModelPackageGroupName: new("none")})
		return err
	},
	"DescribeModelPackage": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.DescribeModelPackage(ctx, &sdk.DescribeModelPackageInput{ModelPackageName: new("none")})
		return err
	},
	"UpdateModelPackage": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.UpdateModelPackage(ctx, &sdk.UpdateModelPackageInput{ModelPackageArn: new("arn:aws:sagemaker:us-east-1:123456789012:model-package/none/1")})
		return err
	},
	"DeleteModelPackage": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.DeleteModelPackage(ctx, &sdk.DeleteModelPackageInput{ModelPackageName: new("none")})
		return err
	},
	"CreateModel": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.CreateModel(ctx, &sdk.CreateModelInput{ModelName: new("m"), PrimaryContainer: &types.ContainerDefinition{ModelPackageName: new("none")}})
		return err
	},
	"DescribeModel": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.DescribeModel(ctx, &sdk.DescribeModelInput{ModelName: new("none")})
		return err
	},
	"DeleteModel": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.DeleteModel(ctx, &sdk.DeleteModelInput{ModelName: new("none")})
		return err
	},
	"CreateEndpointConfig": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.CreateEndpointConfig(ctx, &sdk.CreateEndpointConfigInput{EndpointConfigName: new("c"), ProductionVariants: []types.ProductionVariant{
			{VariantName: new("v"), ModelName: new("none"), InstanceType: types.ProductionVariantInstanceTypeMlM5Large}}})
		return err
	},
	"DescribeEndpointConfig": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.DescribeEndpointConfig(ctx, &sdk.DescribeEndpointConfigInput{EndpointConfigName: new("none")})
		return err
	},
	"DeleteEndpointConfig": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.DeleteEndpointConfig(ctx, &sdk.DeleteEndpointConfigInput{EndpointConfigName: new("none")})
		return err
	},
	"CreateEndpoint": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.CreateEndpoint(ctx, &sdk.CreateEndpointInput{EndpointName: new("e"), EndpointConfigName: new("none")})
		return err
	},
	"DescribeEndpoint": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.DescribeEndpoint(ctx, &sdk.DescribeEndpointInput{EndpointName: new("none")})
		return err
	},
	"UpdateEndpoint": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.UpdateEndpoint(ctx, &sdk.UpdateEndpointInput{EndpointName: new("none"), EndpointConfigName: new("none")})
		return err
	},
	"UpdateEndpointWeightsAndCapacities": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.UpdateEndpointWeightsAndCapacities(ctx, &sdk.UpdateEndpointWeightsAndCapacitiesInput{EndpointName: new("none"),
			DesiredWeightsAndCapacities: []types.DesiredWeightAndCapacity{{VariantName: new("v")}}})
		return err
	},
	"DeleteEndpoint": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.DeleteEndpoint(ctx, &sdk.DeleteEndpointInput{EndpointName: new("none")})
		return err
	},
	"AddTags": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.AddTags(ctx, &sdk.AddTagsInput{ResourceArn: someARN, Tags: []types.Tag{{Key: new("k"), Value: new("v")}}})
		return err
	},
	"ListTags": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.ListTags(ctx, &sdk.ListTagsInput{ResourceArn: someARN})
		return err
	},
	"DeleteTags": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.DeleteTags(ctx, &sdk.DeleteTagsInput{ResourceArn: someARN, TagKeys: []string{"k"}})
		return err
	},
	"CreateModelPackageGroup": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.CreateModelPackageGroup(ctx, &sdk.CreateModelPackageGroupInput{ModelPackageGroupName: new("there")})
		return err
	},
}

// lists are the operations that always have an answer.
var lists = map[string]func(context.Context, *sdk.Client) error{
	"ListTrainingJobs": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.ListTrainingJobs(ctx, &sdk.ListTrainingJobsInput{})
		return err
	},
	"ListHyperParameterTuningJobs": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.ListHyperParameterTuningJobs(ctx, &sdk.ListHyperParameterTuningJobsInput{})
		return err
	},
	"ListModelPackageGroups": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.ListModelPackageGroups(ctx, &sdk.ListModelPackageGroupsInput{})
		return err
	},
	"ListModelPackages": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.ListModelPackages(ctx, &sdk.ListModelPackagesInput{})
		return err
	},
	"ListModels": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.ListModels(ctx, &sdk.ListModelsInput{})
		return err
	},
	"ListEndpointConfigs": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.ListEndpointConfigs(ctx, &sdk.ListEndpointConfigsInput{})
		return err
	},
	"Search": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.Search(ctx, &sdk.SearchInput{Resource: types.ResourceTypeTrainingJob})
		return err
	},
	"GetSearchSuggestions": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.GetSearchSuggestions(ctx, &sdk.GetSearchSuggestionsInput{Resource: types.ResourceTypeTrainingJob})
		return err
	},
	"ListEndpoints": func(ctx context.Context, c *sdk.Client) error {
		_, err := c.ListEndpoints(ctx, &sdk.ListEndpointsInput{})
		return err
	},
}

// texts are parts of AWS's own wording that clients look for.
var texts = map[string]string{
	"CreateTrainingJob": "outcrop/sft", "DescribeTrainingJob": "Requested resource not found.", "StopTrainingJob": "Requested resource not found.",
	"DescribeModelPackageGroup": "does not exist", "DeleteModelPackageGroup": "does not exist", "CreateModelPackage": "does not exist",
	"DescribeModelPackage": "does not exist", "UpdateModelPackage": "does not exist", "DeleteModelPackage": "does not exist", "CreateModel": "does not exist",
	"CreateModelPackageGroup": "already exists", "CreateHyperParameterTuningJob": "outcrop/sft", "DescribeHyperParameterTuningJob": "can't find a tuning job",
	"ListTrainingJobsForHyperParameterTuningJob": "can't find a tuning job", "StopHyperParameterTuningJob": "can't find a tuning job", "DeleteHyperParameterTuningJob": "can't find a tuning job",
}

// late are the operations that have a code of their own for what is not there.
var late = map[string]bool{"DescribeHyperParameterTuningJob": true, "ListTrainingJobsForHyperParameterTuningJob": true, "StopHyperParameterTuningJob": true}

func TestEveryOperationRefuses(t *testing.T) {
	s := serve(t)
	_, err := s.client.CreateModelPackageGroup(t.Context(), &sdk.CreateModelPackageGroupInput{ModelPackageGroupName: new("there")})
	must(t, err)
	if n := len(operations) + len(lists); n != 38 {
		t.Errorf("%d operations, want 38", n)
	}
	for op, call := range operations {
		part := texts[op]
		if part == "" {
			part = "Could not find "
		}
		code := "ValidationException"
		if late[op] {
			code = "ResourceNotFound"
		}
		refused(t, op, call(t.Context(), s.client), code, part)
		refused(t, op+" by nobody", call(t.Context(), s.nobody), "AccessDeniedException", "sagemaker:"+op)
	}
	for op, call := range lists {
		must(t, call(t.Context(), s.client))
		refused(t, op+" by nobody", call(t.Context(), s.nobody), "AccessDeniedException", "sagemaker:"+op)
	}
}

func TestWhatIsThereAlready(t *testing.T) {
	s := serve(t)
	ctx, c := t.Context(), s.client
	_, err := c.CreateTrainingJob(ctx, trainingJob("job"))
	must(t, err)
	_, err = c.CreateTrainingJob(ctx, trainingJob("job"))
	refused(t, "a job twice", err, "ResourceInUse", "Job name must be unique")

	model := &sdk.CreateModelInput{ModelName: new("m"), PrimaryContainer: &types.ContainerDefinition{Image: new("outcrop/serve"), ModelDataUrl: new("s3://b/k")}}
	_, err = c.CreateModel(ctx, model)
	must(t, err)
	_, err = c.CreateModel(ctx, model)
	refused(t, "a model twice", err, "ValidationException", "Cannot create already existing model")
	model.ModelName, model.Containers = new("n"), []types.ContainerDefinition{*model.PrimaryContainer}
	_, err = c.CreateModel(ctx, model)
	refused(t, "two containers", err, "ValidationException", "exactly one container")

	pkg := &sdk.CreateModelPackageInput{ModelPackageName: new("p")}
	_, err = c.CreateModelPackage(ctx, pkg)
	must(t, err)
	_, err = c.CreateModelPackage(ctx, &sdk.CreateModelPackageInput{ModelPackageName: new("p")})
	refused(t, "a package twice", err, "ValidationException", "ModelPackage already exists")

	_, err = c.CreateModelPackageGroup(ctx, &sdk.CreateModelPackageGroupInput{ModelPackageGroupName: new("g")})
	must(t, err)
	_, err = c.CreateModelPackage(ctx, &sdk.CreateModelPackageInput{ModelPackageGroupName: new("g"), ClientToken: new("0123456789")})
	must(t, err)
	again, err := c.CreateModelPackage(ctx, &sdk.CreateModelPackageInput{ModelPackageGroupName: new("g"), ClientToken: new("0123456789")})
	must(t, err)
	if *again.ModelPackageArn != "arn:aws:sagemaker:us-east-1:123456789012:model-package/g/1" {
		t.Errorf("the same request again made %s", *again.ModelPackageArn)
	}
	_, err = c.CreateModelPackage(ctx, &sdk.CreateModelPackageInput{ModelPackageGroupName: new("g"), ClientToken: new("0123456789"), Domain: new("other")})
	refused(t, "another request with the token", err, "ValidationException", "ClientToken")
	_, err = c.DeleteModelPackageGroup(ctx, &sdk.DeleteModelPackageGroupInput{ModelPackageGroupName: new("g")})
	refused(t, "a group with packages", err, "ConflictException", "still contains")
	_, err = c.DeleteModelPackage(ctx, &sdk.DeleteModelPackageInput{ModelPackageName: again.ModelPackageArn})
	must(t, err)
	_, err = c.DeleteModelPackageGroup(ctx, &sdk.DeleteModelPackageGroupInput{ModelPackageGroupName: new("g")})
	must(t, err)
}

// What Outcrop lacks is refused, not ignored: an endpoint that is not what was asked for would be a lie.
func TestWhatEndpointsLack(t *testing.T) {
	s := serve(t)
	ctx, c := t.Context(), s.client
	box := types.ContainerDefinition{Image: new("outcrop/serve"), ModelDataUrl: new("s3://b/k")}
	_, err := c.CreateModel(ctx, &sdk.CreateModelInput{ModelName: new("m"), PrimaryContainer: &box, ExecutionRoleArn: new(role)})
	must(t, err)
	_, err = c.CreateModel(ctx, &sdk.CreateModelInput{ModelName: new("n"), PrimaryContainer: &box, ExecutionRoleArn: new("arn:aws:iam::999999999999:role/x")})
	refused(t, "another account's role", err, "ValidationException", "Cross-account")
	box.Mode = types.ContainerModeMultiModel
	_, err = c.CreateModel(ctx, &sdk.CreateModelInput{ModelName: new("n"), PrimaryContainer: &box})
	refused(t, "many models", err, "ValidationException", "multi-model")

	for word, spoil := range map[string]func(*sdk.CreateEndpointConfigInput){
		"serverless": func(in *sdk.CreateEndpointConfigInput) {
			in.ProductionVariants[0].ServerlessConfig = &types.ProductionVariantServerlessConfig{MemorySizeInMB: new(int32(1024)), MaxConcurrency: new(int32(1))}
		},
		"asynchronous": func(in *sdk.CreateEndpointConfigInput) {
			in.AsyncInferenceConfig = &types.AsyncInferenceConfig{OutputConfig: &types.AsyncInferenceOutputConfig{S3OutputPath: new("s3://b/k")}}
		},
		"shadow": func(in *sdk.CreateEndpointConfigInput) {
			in.ShadowProductionVariants = []types.ProductionVariant{in.ProductionVariants[0]}
		},
		"data capture": func(in *sdk.CreateEndpointConfigInput) {
			in.DataCaptureConfig = &types.DataCaptureConfig{EnableCapture: new(true), InitialSamplingPercentage: new(int32(1)), DestinationS3Uri: new("s3://b/k"),
				CaptureOptions: []types.CaptureOption{{CaptureMode: types.CaptureModeInput}}}
		},
	} {
		in := &sdk.CreateEndpointConfigInput{EndpointConfigName: new("c"), ProductionVariants: []types.ProductionVariant{
			{VariantName: new("v"), ModelName: new("m"), InstanceType: types.ProductionVariantInstanceTypeMlM5Large}}}
		spoil(in)
		_, err := c.CreateEndpointConfig(ctx, in)
		refused(t, word, err, "ValidationException", word)
	}
}
