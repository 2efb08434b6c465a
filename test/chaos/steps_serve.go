package main

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/bedrock"
	"github.com/aws/aws-sdk-go-v2/service/bedrock/types"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	smtypes "github.com/aws/aws-sdk-go-v2/service/sagemaker/types"
	"github.com/aws/aws-sdk-go-v2/service/sagemakerruntime"
)

// serves wants an endpoint to be in service with a configuration and to answer. It gives when it last changed.
func (c *chaos) serves(ctx context.Context, name, config string) (changed time.Time, err error) {
	d, err := c.describeEndpoint(ctx, name)
	if err != nil {
		return changed, err
	}
	if d.EndpointStatus != smtypes.EndpointStatusInService || *d.EndpointConfigName != config {
		return changed, fmt.Errorf("the endpoint is %s with %s, not in service with %s: %s", d.EndpointStatus, *d.EndpointConfigName, config, aws.ToString(d.FailureReason))
	}
	return *d.LastModifiedTime, c.askEndpoint(ctx, name, "Who are you?", 3)
}

func killCreating(c *chaos, ctx context.Context) (func() (bool, error), error) {
	if len(c.path.configs) == 0 {
		if err := c.configure(ctx); err != nil {
			return nil, err
		}
	}
	c.path.endpoint = c.name("endpoint")
	if err := c.createEndpoint(ctx, c.path.endpoint); err != nil {
		return nil, err
	}
	c.crash()
	dead := time.Now()
	return func() (bool, error) {
		changed, err := c.serves(ctx, c.path.endpoint, c.path.configs[0])
		return changed.After(dead), err
	}, nil
}

// killAnswering kills in the middle of an endpoint's streamed answer. It must be back in service without being asked.
func killAnswering(c *chaos, ctx context.Context) (func() (bool, error), error) {
	body, err := json.Marshal(map[string]any{"inputs": "water river stone", "parameters": map[string]any{"max_new_tokens": 400}, "stream": true})
	if err != nil {
		return nil, err
	}
	err = c.usage.invoke(c.arn("sagemaker", "endpoint/"+c.path.endpoint), func() (int64, int64, error) {
		out, err := c.aws.endpoints.InvokeEndpointWithResponseStream(ctx, &sagemakerruntime.InvokeEndpointWithResponseStreamInput{
			EndpointName: &c.path.endpoint, ContentType: new("application/json"), Body: body})
		if err != nil {
			return 0, 0, err
		}
		events := out.GetStream()
		defer events.Close()
		<-events.Events()
		c.crash()
		for range events.Events() {
		}
		return 0, 0, fmt.Errorf("the answer was cut off")
	})
	if !c.server.Dead() {
		return nil, err
	}
	return func() (bool, error) {
		_, err := c.serves(ctx, c.path.endpoint, c.path.configs[0])
		return true, err
	}, nil
}

func killUpdating(c *chaos, ctx context.Context) (func() (bool, error), error) {
	c.path.configs[0], c.path.configs[1] = c.path.configs[1], c.path.configs[0]
	_, err := c.aws.sagemaker.UpdateEndpoint(ctx, &sagemaker.UpdateEndpointInput{EndpointName: &c.path.endpoint, EndpointConfigName: &c.path.configs[0]})
	if err != nil {
		return nil, err
	}
	c.crash()
	dead := time.Now()
	return func() (bool, error) {
		changed, err := c.serves(ctx, c.path.endpoint, c.path.configs[0])
		return changed.After(dead), err
	}, nil
}

// killDeleting kills right after the deletion was answered; that it goes away is the book's to check.
func killDeleting(c *chaos, ctx context.Context) (func() (bool, error), error) {
	if err := c.deleteEndpoint(ctx, c.path.endpoint); err != nil {
		return nil, err
	}
	c.crash()
	return nil, nil
}

func killImport(c *chaos, ctx context.Context) (func() (bool, error), error) {
	job, err := c.bring(ctx, c.name("import"))
	if err != nil {
		return nil, err
	}
	c.crash()
	dead := time.Now()
	return func() (bool, error) {
		d, err := c.aws.bedrock.GetModelImportJob(ctx, &bedrock.GetModelImportJobInput{JobIdentifier: &job})
		if err != nil {
			return false, err
		}
		if d.Status != types.ModelImportJobStatusCompleted {
			return false, fmt.Errorf("the import is %s: %s", d.Status, aws.ToString(d.FailureMessage))
		}
		c.path.imported = *d.ImportedModelArn
		return d.EndTime.After(dead), c.converse(ctx, c.path.imported, "Who are you?", 3)
	}, nil
}

// killStream kills when the first piece of an answer has come.
func killStream(c *chaos, ctx context.Context) (func() (bool, error), error) {
	prompt := sentence(c.random, 8)
	dead := false
	err := c.stream(ctx, c.path.imported, prompt, 300, func() {
		if !dead {
			dead = true
			c.crash()
		}
	})
	if !dead {
		return nil, fmt.Errorf("no piece came: %w", err)
	}
	return func() (bool, error) { return err != nil, c.converse(ctx, c.path.imported, prompt, 3) }, nil
}
