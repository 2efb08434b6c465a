package sagemaker_test

import (
	"strings"
	"testing"
	"time"

	sdk "github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"
)

const soon, long = 10 * time.Millisecond, 30 * time.Second

// The waiters of AWS's client end where they should, and fail where there is nothing to wait for.
func TestWaiters(t *testing.T) {
	s := serve(t)
	s.deployed() // b and a in service, c failed
	ctx, c := t.Context(), s.client
	inService := sdk.NewEndpointInServiceWaiter(c, func(o *sdk.EndpointInServiceWaiterOptions) { o.MinDelay, o.MaxDelay = soon, soon })
	deleted := sdk.NewEndpointDeletedWaiter(c, func(o *sdk.EndpointDeletedWaiterOptions) { o.MinDelay, o.MaxDelay = soon, soon })
	trained := sdk.NewTrainingJobCompletedOrStoppedWaiter(c, func(o *sdk.TrainingJobCompletedOrStoppedWaiterOptions) { o.MinDelay, o.MaxDelay = soon, soon })
	endpoint := func(n string) *sdk.DescribeEndpointInput { return &sdk.DescribeEndpointInput{EndpointName: &n} }
	job := func(n string) *sdk.DescribeTrainingJobInput {
		return &sdk.DescribeTrainingJobInput{TrainingJobName: &n}
	}

	must(t, inService.Wait(ctx, endpoint("a"), long))
	fails(t, "an endpoint that failed", inService.Wait(ctx, endpoint("c"), long))
	fails(t, "an endpoint that is not there", inService.Wait(ctx, endpoint("none"), long))
	fails(t, "a failed endpoint that stays", deleted.Wait(ctx, endpoint("c"), long))
	for _, n := range []string{"a", "c"} {
		_, err := c.DeleteEndpoint(ctx, &sdk.DeleteEndpointInput{EndpointName: &n})
		must(t, err)
		must(t, deleted.Wait(ctx, endpoint(n), long))
	}
	must(t, deleted.Wait(ctx, endpoint("none"), long))

	for _, j := range []struct{ name, hang, exit string }{{"good", "", ""}, {"bad", "", "1"}, {"stopped", "yes", ""}} {
		in := trainingJob(j.name)
		if j.hang != "" {
			in.HyperParameters["sagemaker_hang"] = j.hang
		}
		if j.exit != "" {
			in.HyperParameters["sagemaker_fail"] = j.exit
		}
		_, err := c.CreateTrainingJob(ctx, in)
		must(t, err)
	}
	_, err := c.StopTrainingJob(ctx, &sdk.StopTrainingJobInput{TrainingJobName: new("stopped")})
	must(t, err)
	must(t, trained.Wait(ctx, job("good"), long))
	must(t, trained.Wait(ctx, job("stopped"), long))
	fails(t, "a job that failed", trained.Wait(ctx, job("bad"), long))
	fails(t, "a job that is not there", trained.Wait(ctx, job("none"), long))
	d, err := c.DescribeTrainingJob(ctx, job("bad"))
	if err != nil || d.TrainingJobStatus != types.TrainingJobStatusFailed || !strings.Contains(*d.FailureReason, "the third record") || d.TrainingEndTime == nil {
		t.Errorf("%+v, %v", d, err)
	}
}

// fails wants a waiter to give up at once, rather than to wait.
func fails(t *testing.T, what string, err error) {
	t.Helper()
	if err == nil || strings.Contains(err.Error(), "exceeded max wait time") {
		t.Errorf("%s: %v", what, err)
	}
}
