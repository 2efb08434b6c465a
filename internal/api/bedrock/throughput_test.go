package bedrock_test

import (
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	sdk "github.com/aws/aws-sdk-go-v2/service/bedrock"
	"github.com/aws/aws-sdk-go-v2/service/bedrock/types"

	"outcrop/internal/apitest"
	"outcrop/internal/fault"
	"outcrop/internal/platform/meter"
)

func provision(name, model string) *sdk.CreateProvisionedModelThroughputInput {
	return &sdk.CreateProvisionedModelThroughputInput{ProvisionedModelName: &name, ModelId: &model, ModelUnits: aws.Int32(2)}
}

// held waits until provisioned throughput is settled.
func held(t *testing.T, h *apitest.House, c *sdk.Client, name *string) (got *sdk.GetProvisionedModelThroughputOutput) {
	t.Helper()
	h.Await(t, func() bool {
		got = apitest.Must(c.GetProvisionedModelThroughput(t.Context(), &sdk.GetProvisionedModelThroughputInput{ProvisionedModelId: name}))(t)
		return got.Status == types.ProvisionedModelStatusInService || got.Status == types.ProvisionedModelStatusFailed
	})
	return got
}

// deployed waits until a deployment is settled.
func deployed(t *testing.T, h *apitest.House, c *sdk.Client, name *string) (got *sdk.GetCustomModelDeploymentOutput) {
	t.Helper()
	h.Await(t, func() bool {
		got = apitest.Must(c.GetCustomModelDeployment(t.Context(), &sdk.GetCustomModelDeploymentInput{CustomModelDeploymentIdentifier: name}))(t)
		return got.Status != types.CustomModelDeploymentStatusCreating && (got.UpdateDetails == nil || got.UpdateDetails.UpdateStatus != types.CustomModelDeploymentUpdateStatusUpdating)
	})
	return got
}

// two are custom models that were brought in.
func two(t *testing.T, h *apitest.House, c *sdk.Client) (one, other *string) {
	t.Helper()
	files(t, h)
	return brought(t, h, c, bringing("one", "s3://models/tiny/")).ModelArn, brought(t, h, c, bringing("other", "s3://models/tiny/")).ModelArn
}

func TestDeployments(t *testing.T) {
	h, c := start(t)
	one, other := two(t, h, c)
	in := &sdk.CreateCustomModelDeploymentInput{ModelDeploymentName: aws.String("live"), ModelArn: one, Description: aws.String("d"), ClientRequestToken: aws.String("token")}
	name := apitest.Must(c.CreateCustomModelDeployment(t.Context(), in))(t).CustomModelDeploymentArn
	if again := apitest.Must(c.CreateCustomModelDeployment(t.Context(), in))(t).CustomModelDeploymentArn; *again != *name {
		t.Errorf("the same token made %s and %s", *name, *again)
	}
	if got := deployed(t, h, c, name); got.Status != types.CustomModelDeploymentStatusActive || *got.ModelArn != *one || *got.Description != "d" {
		t.Fatalf("%+v", got)
	}
	if err := converse(t, h, *name); err != nil {
		t.Fatal(err)
	}
	if lines := h.Ledger(t); len(lines) != 1 || lines[0].Model != *one || lines[0].Endpoint != "" {
		t.Errorf("ledger %+v", lines)
	}
	in.ClientRequestToken = nil
	_, err := c.CreateCustomModelDeployment(t.Context(), in)
	apitest.WantCode(t, err, "ValidationException", 400) // the name
	_, err = c.DeleteCustomModel(t.Context(), &sdk.DeleteCustomModelInput{ModelIdentifier: one})
	apitest.WantCode(t, err, "ConflictException", 400)
	apitest.Must(c.UpdateCustomModelDeployment(t.Context(), &sdk.UpdateCustomModelDeploymentInput{CustomModelDeploymentIdentifier: aws.String("live"), ModelArn: other}))(t)
	if got := deployed(t, h, c, name); *got.ModelArn != *other || got.UpdateDetails.UpdateStatus != types.CustomModelDeploymentUpdateStatusUpdateCompleted {
		t.Errorf("%+v", got)
	}
	apitest.Must(c.DeleteCustomModel(t.Context(), &sdk.DeleteCustomModelInput{ModelIdentifier: one}))(t)
	if err := converse(t, h, *name); err != nil {
		t.Fatal(err)
	}
	apitest.Must(c.DeleteCustomModelDeployment(t.Context(), &sdk.DeleteCustomModelDeploymentInput{CustomModelDeploymentIdentifier: name}))(t)
	apitest.WantCode(t, converse(t, h, *name), "ValidationException", 400)
	apitest.Must(c.DeleteCustomModel(t.Context(), &sdk.DeleteCustomModelInput{ModelIdentifier: other}))(t)
}

func TestProvisionedThroughput(t *testing.T) {
	h, c := start(t)
	h.AddText(t)
	in := provision("held", apitest.Text)
	in.CommitmentDuration, in.ClientRequestToken = types.CommitmentDurationOneMonth, aws.String("token")
	name := apitest.Must(c.CreateProvisionedModelThroughput(t.Context(), in))(t).ProvisionedModelArn
	if again := apitest.Must(c.CreateProvisionedModelThroughput(t.Context(), in))(t).ProvisionedModelArn; *again != *name {
		t.Errorf("the same token made %s and %s", *name, *again)
	}
	got := held(t, h, c, name)
	if got.Status != types.ProvisionedModelStatusInService || *got.ModelUnits != 2 || *got.ModelArn != *got.FoundationModelArn || got.CommitmentExpirationTime.Sub(*got.CreationTime) < 28*24*time.Hour {
		t.Fatalf("%+v", got)
	}
	if err := converse(t, h, *name); err != nil {
		t.Fatal(err)
	}
	if lines := h.Ledger(t); len(lines) != 1 || lines[0].Model != apitest.Text || string(lines[0].Endpoint) != *name {
		t.Errorf("ledger %+v", lines)
	}
	if _, err := h.Catalog.Remove(t.Context(), apitest.Scope, apitest.Text); !fault.Is(err, fault.Conflict) {
		t.Errorf("a provisioned model was removed: %v", err)
	}
	apitest.Must(c.UpdateProvisionedModelThroughput(t.Context(), &sdk.UpdateProvisionedModelThroughputInput{ProvisionedModelId: name, DesiredProvisionedModelName: aws.String("kept")}))(t)
	files(t, h)
	stranger := brought(t, h, c, bringing("stranger", "s3://models/tiny/")).ModelArn
	_, err := c.UpdateProvisionedModelThroughput(t.Context(), &sdk.UpdateProvisionedModelThroughputInput{ProvisionedModelId: aws.String("kept"), DesiredModelId: stranger})
	apitest.WantCode(t, err, "ValidationException", 400)
	_, err = c.DeleteProvisionedModelThroughput(t.Context(), &sdk.DeleteProvisionedModelThroughputInput{ProvisionedModelId: name})
	apitest.WantCode(t, err, "ConflictException", 400)
	h.Pass(31 * 24 * time.Hour)
	apitest.Must(c.DeleteProvisionedModelThroughput(t.Context(), &sdk.DeleteProvisionedModelThroughputInput{ProvisionedModelId: name}))(t)
	apitest.WantCode(t, converse(t, h, *name), "ValidationException", 400)
	bill := apitest.Must(meter.NewReport(t.Context(), h.Records, apitest.Scope, meter.Period{}, meter.Prices{}))(t)
	if len(bill.Instances) != 1 || bill.Instances[0].InstanceType != "model-unit.OneMonth" || bill.Instances[0].Seconds/2/86400 != 31 {
		t.Errorf("bill %+v", bill.Instances)
	}
}

// A provisioned base model goes on with a custom model of its own, and back.
func TestProvisionedModelChanges(t *testing.T) {
	h, c := start(t)
	h.AddText(t)
	data(t, h, "train.jsonl", pairs)
	apitest.Must(c.CreateModelCustomizationJob(t.Context(), tuning("j", "tuned")))(t)
	model := tuned(t, h, c, "j").OutputModelArn
	name := apitest.Must(c.CreateProvisionedModelThroughput(t.Context(), provision("p", apitest.Text)))(t).ProvisionedModelArn
	base := held(t, h, c, name).ModelArn
	for _, to := range []*string{model, base, aws.String("tuned")} {
		apitest.Must(c.UpdateProvisionedModelThroughput(t.Context(), &sdk.UpdateProvisionedModelThroughputInput{ProvisionedModelId: name, DesiredModelId: to}))(t)
		if got := held(t, h, c, name); *got.ModelArn != *got.DesiredModelArn || *got.FoundationModelArn != *base || *got.ModelArn != *to && *to != "tuned" {
			t.Errorf("to %s: %+v", *to, got)
		}
		if err := converse(t, h, *name); err != nil {
			t.Fatal(err)
		}
	}
	_, err := c.DeleteCustomModel(t.Context(), &sdk.DeleteCustomModelInput{ModelIdentifier: model})
	apitest.WantCode(t, err, "ConflictException", 400)
	apitest.Must(c.DeleteProvisionedModelThroughput(t.Context(), &sdk.DeleteProvisionedModelThroughputInput{ProvisionedModelId: name}))(t)
	apitest.Must(c.DeleteCustomModel(t.Context(), &sdk.DeleteCustomModelInput{ModelIdentifier: model}))(t)
}
