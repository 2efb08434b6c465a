package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/bedrock"
	"github.com/aws/aws-sdk-go-v2/service/bedrockagent"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
)

// patience is how long a job may take after a restart to move or to end.
const patience = 60 * time.Second

// kind says how a sort of thing is looked at. state is empty for what is not there; over tells that nothing more will happen.
// Where it may show a failure, why is its reason.
type kind struct {
	name string
	look func(ctx context.Context, c *chaos, id string) (state, why string, over bool, err error)
}

// thing is something that the server said it has, or will do.
type thing struct {
	kind  *kind
	id    string
	going bool // its deletion was asked for
	gone  bool // and was seen to be done
	state string
	asked bool // the deletion was not answered: both are right
}

// book is all things that were answered, in their order.
type book struct {
	mu     sync.Mutex
	things []*thing
}

func (b *book) add(k *kind, id string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.things = append(b.things, &thing{kind: k, id: id})
}

// became notes a state that the server answered: it may not be another after a restart.
func (b *book) became(k *kind, id, state string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	i := slices.IndexFunc(b.things, func(t *thing) bool { return t.kind == k && t.id == id })
	b.things[i].state = state
}

// forget takes things out of the book: with these ids, or those that begin with them.
func (b *book) forget(k *kind, prefix string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.things = slices.DeleteFunc(b.things, func(t *thing) bool { return t.kind == k && strings.HasPrefix(t.id, prefix) })
}

// leave notes that a deletion is asked for; answered that the server said yes.
func (b *book) leave(k *kind, id string) (answered func()) {
	b.mu.Lock()
	defer b.mu.Unlock()
	i := slices.IndexFunc(b.things, func(t *thing) bool { return t.kind == k && t.id == id })
	t := b.things[i]
	t.asked = true
	return func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		t.going, t.asked = true, false
	}
}

// checkThings wants every thing to be there and to come to rest, and deleted ones to go away.
func (c *chaos) checkThings(ctx context.Context) {
	for _, t := range c.book.things {
		if !t.gone {
			c.checkThing(ctx, t)
		}
	}
}

func (c *chaos) checkThing(ctx context.Context, t *thing) {
	var first, state, why string
	over, begun, late := false, false, time.Now().Add(patience)
	err := until(ctx, 2*patience, func() (done bool, err error) {
		if state, why, over, err = t.kind.look(ctx, c, t.id); err != nil {
			return false, err
		}
		if !begun {
			first, begun = state, true
		}
		if state == "" || over && !t.going {
			return true, nil
		}
		if time.Now().After(late) && state == first {
			return false, errLate
		}
		return false, nil
	})
	switch {
	case err != nil:
		c.lose("%s %s neither moves nor ends: %s (%v)", t.kind.name, t.id, state, err)
	case state == "" && (t.going || t.asked):
		t.gone = true
	case state == "":
		c.lose("%s %s was answered, and is not there", t.kind.name, t.id)
		t.gone = true
	case strings.Contains(strings.ToLower(state), "fail"):
		if why == "" {
			c.lose("%s %s failed without a reason", t.kind.name, t.id)
		}
		if t.state != state {
			c.say("%s %s is %s: %s", t.kind.name, t.id, state, why)
		}
	}
	if state != "" && t.state != "" && over && t.state != state && isFinal(t) {
		c.lose("%s %s was %s and is %s", t.kind.name, t.id, t.state, state)
	}
	t.asked = false
	if over {
		t.state = state
	}
}

// isFinal tells kinds that never leave the state in which they ended.
func isFinal(t *thing) bool {
	return t.kind == trainingJob || t.kind == importJob || t.kind == ingestion
}

// notThere takes a service's error for a thing that is not there.
func notThere(err error) bool {
	for _, text := range []string{"Could not find", "not found", "does not exist", "ResourceNotFound"} {
		if err != nil && strings.Contains(err.Error(), text) {
			return true
		}
	}
	return false
}

// seen turns a description into what kind.look gives.
func seen(state, why string, err error, final ...string) (string, string, bool, error) {
	if notThere(err) {
		return "", "", true, nil
	}
	return state, why, slices.Contains(final, state), err
}

var (
	trainingJob = &kind{"training job", func(ctx context.Context, c *chaos, id string) (string, string, bool, error) {
		d, err := c.aws.sagemaker.DescribeTrainingJob(ctx, &sagemaker.DescribeTrainingJobInput{TrainingJobName: &id})
		if err != nil {
			return seen("", "", err)
		}
		// The secondary status and the number of changes tell whether it moves.
		state, why, over, _ := seen(string(d.TrainingJobStatus), aws.ToString(d.FailureReason), nil, "Completed", "Failed", "Stopped")
		if !over {
			state += fmt.Sprint(d.SecondaryStatus, len(d.SecondaryStatusTransitions), d.LastModifiedTime.UnixMilli())
		}
		return state, why, over, nil
	}}
	packageGroup = &kind{"model package group", func(ctx context.Context, c *chaos, id string) (string, string, bool, error) {
		d, err := c.aws.sagemaker.DescribeModelPackageGroup(ctx, &sagemaker.DescribeModelPackageGroupInput{ModelPackageGroupName: &id})
		if err != nil {
			return seen("", "", err)
		}
		return seen(string(d.ModelPackageGroupStatus), "", nil, "Completed")
	}}
	modelPackage = &kind{"model package", func(ctx context.Context, c *chaos, id string) (string, string, bool, error) {
		d, err := c.aws.sagemaker.DescribeModelPackage(ctx, &sagemaker.DescribeModelPackageInput{ModelPackageName: &id})
		if err != nil {
			return seen("", "", err)
		}
		return seen(string(d.ModelApprovalStatus), "", nil, string(d.ModelApprovalStatus))
	}}
	model = &kind{"model", func(ctx context.Context, c *chaos, id string) (string, string, bool, error) {
		_, err := c.aws.sagemaker.DescribeModel(ctx, &sagemaker.DescribeModelInput{ModelName: &id})
		return seen("there", "", err, "there")
	}}
	config = &kind{"endpoint configuration", func(ctx context.Context, c *chaos, id string) (string, string, bool, error) {
		_, err := c.aws.sagemaker.DescribeEndpointConfig(ctx, &sagemaker.DescribeEndpointConfigInput{EndpointConfigName: &id})
		return seen("there", "", err, "there")
	}}
	endpoint = &kind{"endpoint", func(ctx context.Context, c *chaos, id string) (string, string, bool, error) {
		d, err := c.aws.sagemaker.DescribeEndpoint(ctx, &sagemaker.DescribeEndpointInput{EndpointName: &id})
		if err != nil {
			return seen("", "", err)
		}
		return seen(string(d.EndpointStatus), aws.ToString(d.FailureReason), nil, "InService", "Failed")
	}}
	importJob = &kind{"import job", func(ctx context.Context, c *chaos, id string) (string, string, bool, error) {
		d, err := c.aws.bedrock.GetModelImportJob(ctx, &bedrock.GetModelImportJobInput{JobIdentifier: &id})
		if err != nil {
			return seen("", "", err)
		}
		return seen(string(d.Status), aws.ToString(d.FailureMessage), nil, "Completed", "Failed")
	}}
	base = &kind{"knowledge base", func(ctx context.Context, c *chaos, id string) (string, string, bool, error) {
		d, err := c.aws.agent.GetKnowledgeBase(ctx, &bedrockagent.GetKnowledgeBaseInput{KnowledgeBaseId: &id})
		if err != nil {
			return seen("", "", err)
		}
		return seen(string(d.KnowledgeBase.Status), strings.Join(d.KnowledgeBase.FailureReasons, " "), nil, "ACTIVE", "FAILED", "DELETE_UNSUCCESSFUL")
	}}
	ingestion = &kind{"ingestion job", func(ctx context.Context, c *chaos, id string) (string, string, bool, error) {
		p := strings.Split(id, "/") // base, data source, job
		d, err := c.aws.agent.GetIngestionJob(ctx, &bedrockagent.GetIngestionJobInput{KnowledgeBaseId: &p[0], DataSourceId: &p[1], IngestionJobId: &p[2]})
		if err != nil {
			return seen("", "", err)
		}
		j := d.IngestionJob
		return seen(string(j.Status), strings.Join(j.FailureReasons, " "), nil, "COMPLETE", "FAILED", "STOPPED")
	}}
	catalogModel = &kind{"catalog model", func(ctx context.Context, c *chaos, id string) (string, string, bool, error) {
		_, err := c.aws.bedrock.GetFoundationModel(ctx, &bedrock.GetFoundationModelInput{ModelIdentifier: &id})
		return seen("there", "", err, "there")
	}}
)
