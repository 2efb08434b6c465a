package bedrock_test

import (
	"context"
	"errors"
	"maps"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	sdk "github.com/aws/aws-sdk-go-v2/service/bedrock"
	"github.com/aws/aws-sdk-go-v2/service/bedrock/types"
	runtime "github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	runtimetypes "github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"

	"outcrop/internal/apitest"
)

// ofNothing calls operations with what is not there.
var ofNothing = map[string]func(context.Context, *sdk.Client) error{
	"GetModelCustomizationJob": func(ctx context.Context, c *sdk.Client) error {
		return second(c.GetModelCustomizationJob(ctx, &sdk.GetModelCustomizationJobInput{JobIdentifier: aws.String("none")}))
	},
	"StopModelCustomizationJob": func(ctx context.Context, c *sdk.Client) error {
		return second(c.StopModelCustomizationJob(ctx, &sdk.StopModelCustomizationJobInput{JobIdentifier: aws.String("none")}))
	},
	"GetCustomModel": func(ctx context.Context, c *sdk.Client) error {
		return second(c.GetCustomModel(ctx, &sdk.GetCustomModelInput{ModelIdentifier: &noModel}))
	},
	"DeleteCustomModel": func(ctx context.Context, c *sdk.Client) error {
		return second(c.DeleteCustomModel(ctx, &sdk.DeleteCustomModelInput{ModelIdentifier: aws.String("none")}))
	},
	"CreateCustomModelDeployment": func(ctx context.Context, c *sdk.Client) error {
		return second(c.CreateCustomModelDeployment(ctx, &sdk.CreateCustomModelDeploymentInput{ModelArn: &noModel, ModelDeploymentName: aws.String("d")}))
	},
	"GetCustomModelDeployment": func(ctx context.Context, c *sdk.Client) error {
		return second(c.GetCustomModelDeployment(ctx, &sdk.GetCustomModelDeploymentInput{CustomModelDeploymentIdentifier: aws.String("none")}))
	},
	"UpdateCustomModelDeployment": func(ctx context.Context, c *sdk.Client) error {
		return second(c.UpdateCustomModelDeployment(ctx, &sdk.UpdateCustomModelDeploymentInput{CustomModelDeploymentIdentifier: aws.String("none"), ModelArn: &noModel}))
	},
	"DeleteCustomModelDeployment": func(ctx context.Context, c *sdk.Client) error {
		return second(c.DeleteCustomModelDeployment(ctx, &sdk.DeleteCustomModelDeploymentInput{CustomModelDeploymentIdentifier: aws.String("none")}))
	},
	"GetProvisionedModelThroughput": func(ctx context.Context, c *sdk.Client) error {
		return second(c.GetProvisionedModelThroughput(ctx, &sdk.GetProvisionedModelThroughputInput{ProvisionedModelId: aws.String("none")}))
	},
	"UpdateProvisionedModelThroughput": func(ctx context.Context, c *sdk.Client) error {
		return second(c.UpdateProvisionedModelThroughput(ctx, &sdk.UpdateProvisionedModelThroughputInput{ProvisionedModelId: aws.String("none")}))
	},
	"DeleteProvisionedModelThroughput": func(ctx context.Context, c *sdk.Client) error {
		return second(c.DeleteProvisionedModelThroughput(ctx, &sdk.DeleteProvisionedModelThroughputInput{ProvisionedModelId: aws.String("none")}))
	},
}

var noModel = "arn:aws:bedrock:us-east-1:123456789012:custom-model/outcrop.tiny-text/aaaaaaaaaaaa"

func TestWhatIsNotThere(t *testing.T) {
	_, c := start(t)
	for name, call := range ofNothing {
		t.Run(name, func(t *testing.T) { apitest.WantCode(t, call(t.Context(), c), "ResourceNotFoundException", 404) })
	}
}

func TestEveryOperationIsAuthorised(t *testing.T) {
	h, root := start(t)
	h.AddText(t)
	files(t, h)
	jobARN := apitest.Must(root.CreateModelImportJob(t.Context(), job("first", "first")))(t).JobArn
	model := ended(t, h, root, "first").ImportedModelArn
	tests := map[string]func(context.Context, *sdk.Client) error{
		"ListFoundationModels": func(ctx context.Context, c *sdk.Client) error {
			return second(c.ListFoundationModels(ctx, nil))
		},
		"GetFoundationModel": func(ctx context.Context, c *sdk.Client) error {
			return second(c.GetFoundationModel(ctx, &sdk.GetFoundationModelInput{ModelIdentifier: aws.String(apitest.Text)}))
		},
		"CreateModelImportJob": func(ctx context.Context, c *sdk.Client) error {
			return second(c.CreateModelImportJob(ctx, job("second", "second")))
		},
		"GetModelImportJob": func(ctx context.Context, c *sdk.Client) error {
			return second(c.GetModelImportJob(ctx, &sdk.GetModelImportJobInput{JobIdentifier: jobARN}))
		},
		"ListModelImportJobs": func(ctx context.Context, c *sdk.Client) error { return second(c.ListModelImportJobs(ctx, nil)) },
		"GetImportedModel": func(ctx context.Context, c *sdk.Client) error {
			return second(c.GetImportedModel(ctx, &sdk.GetImportedModelInput{ModelIdentifier: model}))
		},
		"ListImportedModels": func(ctx context.Context, c *sdk.Client) error { return second(c.ListImportedModels(ctx, nil)) },
		"TagResource": func(ctx context.Context, c *sdk.Client) error {
			return second(c.TagResource(ctx, &sdk.TagResourceInput{ResourceARN: jobARN, Tags: []types.Tag{{Key: aws.String("k"), Value: aws.String("v")}}}))
		},
		"UntagResource": func(ctx context.Context, c *sdk.Client) error {
			return second(c.UntagResource(ctx, &sdk.UntagResourceInput{ResourceARN: jobARN, TagKeys: []string{"k"}}))
		},
		"ListTagsForResource": func(ctx context.Context, c *sdk.Client) error {
			return second(c.ListTagsForResource(ctx, &sdk.ListTagsForResourceInput{ResourceARN: jobARN}))
		},
		"DeleteImportedModel": func(ctx context.Context, c *sdk.Client) error {
			return second(c.DeleteImportedModel(ctx, &sdk.DeleteImportedModelInput{ModelIdentifier: aws.String("none")}))
		},
		"CreateModelCustomizationJob": func(ctx context.Context, c *sdk.Client) error {
			return second(c.CreateModelCustomizationJob(ctx, tuning("second", "second")))
		},
		"ListModelCustomizationJobs": func(ctx context.Context, c *sdk.Client) error { return second(c.ListModelCustomizationJobs(ctx, nil)) },
		"CreateCustomModel": func(ctx context.Context, c *sdk.Client) error {
			return second(c.CreateCustomModel(ctx, bringing("brought", "s3://models/tiny/")))
		},
		"ListCustomModels":           func(ctx context.Context, c *sdk.Client) error { return second(c.ListCustomModels(ctx, nil)) },
		"ListCustomModelDeployments": func(ctx context.Context, c *sdk.Client) error { return second(c.ListCustomModelDeployments(ctx, nil)) },
		"CreateProvisionedModelThroughput": func(ctx context.Context, c *sdk.Client) error {
			return second(c.CreateProvisionedModelThroughput(ctx, provision("held", apitest.Text)))
		},
		"ListProvisionedModelThroughputs": func(ctx context.Context, c *sdk.Client) error {
			return second(c.ListProvisionedModelThroughputs(ctx, nil))
		},
	}
	maps.Copy(tests, ofNothing)
	for name, call := range tests {
		t.Run(name, func(t *testing.T) {
			var missing *types.ResourceNotFoundException
			if err := call(t.Context(), sdk.NewFromConfig(h.Granted(t, "bedrock:"+name, "iam:PassRole"))); err != nil && !errors.As(err, &missing) {
				t.Errorf("allowed: %v", err)
			}
			apitest.WantCode(t, call(t.Context(), sdk.NewFromConfig(h.Granted(t, "bedrock:InvokeModel"))), "AccessDeniedException", 403)
		})
	}
}

// What one account has is not there for another one, by name or by ARN.
func TestAccountsAreApart(t *testing.T) {
	h, c := start(t)
	h.AddText(t)
	data(t, h, "train.jsonl", pairs)
	job := apitest.Must(c.CreateModelCustomizationJob(t.Context(), tuning("j", "m")))(t).JobArn
	model := tuned(t, h, c, "j").OutputModelArn
	live := apitest.Must(c.CreateCustomModelDeployment(t.Context(), &sdk.CreateCustomModelDeploymentInput{ModelDeploymentName: aws.String("d"), ModelArn: model}))(t).CustomModelDeploymentArn
	deployed(t, h, c, live)
	unit := apitest.Must(c.CreateProvisionedModelThroughput(t.Context(), provision("p", *model)))(t).ProvisionedModelArn
	held(t, h, c, unit)
	stranger := sdk.NewFromConfig(h.Stranger(t))
	for _, id := range []*string{job, aws.String("j")} {
		_, err := stranger.GetModelCustomizationJob(t.Context(), &sdk.GetModelCustomizationJobInput{JobIdentifier: id})
		apitest.WantCode(t, err, "ResourceNotFoundException", 404)
		_, err = stranger.StopModelCustomizationJob(t.Context(), &sdk.StopModelCustomizationJobInput{JobIdentifier: id})
		apitest.WantCode(t, err, "ResourceNotFoundException", 404)
	}
	for _, id := range []*string{model, aws.String("m")} {
		_, err := stranger.GetCustomModel(t.Context(), &sdk.GetCustomModelInput{ModelIdentifier: id})
		apitest.WantCode(t, err, "ResourceNotFoundException", 404)
		_, err = stranger.DeleteCustomModel(t.Context(), &sdk.DeleteCustomModelInput{ModelIdentifier: id})
		apitest.WantCode(t, err, "ResourceNotFoundException", 404)
		_, err = stranger.CreateProvisionedModelThroughput(t.Context(), provision("p", *id))
		apitest.WantCode(t, err, "ResourceNotFoundException", 404)
	}
	_, err := stranger.CreateCustomModelDeployment(t.Context(), &sdk.CreateCustomModelDeploymentInput{ModelDeploymentName: aws.String("d"), ModelArn: model})
	apitest.WantCode(t, err, "ResourceNotFoundException", 404)
	_, err = stranger.DeleteCustomModelDeployment(t.Context(), &sdk.DeleteCustomModelDeploymentInput{CustomModelDeploymentIdentifier: live})
	apitest.WantCode(t, err, "ResourceNotFoundException", 404)
	_, err = stranger.DeleteProvisionedModelThroughput(t.Context(), &sdk.DeleteProvisionedModelThroughputInput{ProvisionedModelId: unit})
	apitest.WantCode(t, err, "ResourceNotFoundException", 404)
	if models := apitest.Must(stranger.ListCustomModels(t.Context(), nil))(t).ModelSummaries; len(models) != 0 {
		t.Errorf("models %+v", models)
	}
	for _, id := range []*string{live, unit} {
		_, err := runtime.NewFromConfig(h.Stranger(t)).Converse(t.Context(), &runtime.ConverseInput{ModelId: id,
			Messages: []runtimetypes.Message{{Role: "user", Content: []runtimetypes.ContentBlock{&runtimetypes.ContentBlockMemberText{Value: "hi"}}}}})
		apitest.WantCode(t, err, "ValidationException", 400)
	}
}
