package main

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	runtimetypes "github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemakerruntime"
)

func (c *chaos) createEndpoint(ctx context.Context, name string) error {
	_, err := c.aws.sagemaker.CreateEndpoint(ctx, &sagemaker.CreateEndpointInput{EndpointName: &name, EndpointConfigName: &c.path.configs[0]})
	if err == nil {
		c.book.add(endpoint, name)
	}
	return err
}

func (c *chaos) describeEndpoint(ctx context.Context, name string) (*sagemaker.DescribeEndpointOutput, error) {
	return c.aws.sagemaker.DescribeEndpoint(ctx, &sagemaker.DescribeEndpointInput{EndpointName: &name})
}

func (c *chaos) deleteEndpoint(ctx context.Context, name string) error {
	answered := c.book.leave(endpoint, name)
	_, err := c.aws.sagemaker.DeleteEndpoint(ctx, &sagemaker.DeleteEndpointInput{EndpointName: &name})
	if err == nil {
		answered()
	}
	return err
}

// askEndpoint makes one invocation of an endpoint.
func (c *chaos) askEndpoint(ctx context.Context, name, prompt string, tokens int) error {
	body, err := json.Marshal(map[string]any{"messages": []map[string]string{{"role": "user", "content": prompt}}, "max_tokens": tokens, "temperature": 0})
	if err != nil {
		return err
	}
	return c.usage.invoke(c.arn("sagemaker", "endpoint/"+name), func() (int64, int64, error) {
		out, err := c.aws.endpoints.InvokeEndpoint(ctx, &sagemakerruntime.InvokeEndpointInput{EndpointName: &name, ContentType: new("application/json"), Body: body})
		if err != nil {
			return 0, 0, err
		}
		var reply struct {
			Usage struct {
				Input  int64 `json:"prompt_tokens"`
				Output int64 `json:"completion_tokens"`
			}
		}
		err = json.Unmarshal(out.Body, &reply)
		return reply.Usage.Input, reply.Usage.Output, err
	})
}

func (c *chaos) arn(service, resource string) string {
	return "arn:aws:" + service + ":" + c.aws.region + ":123456789012:" + resource
}

func turn(prompt string) []runtimetypes.Message {
	return []runtimetypes.Message{{Role: runtimetypes.ConversationRoleUser, Content: []runtimetypes.ContentBlock{&runtimetypes.ContentBlockMemberText{Value: prompt}}}}
}

func atMost(tokens int) *runtimetypes.InferenceConfiguration {
	return &runtimetypes.InferenceConfiguration{MaxTokens: new(int32(tokens)), Temperature: new(float32(0))}
}

// converse makes one invocation of a model.
func (c *chaos) converse(ctx context.Context, id, prompt string, tokens int) error {
	return c.usage.invoke(id, func() (int64, int64, error) {
		out, err := c.aws.runtime.Converse(ctx, &bedrockruntime.ConverseInput{ModelId: &id, Messages: turn(prompt), InferenceConfig: atMost(tokens)})
		if err != nil {
			return 0, 0, err
		}
		return int64(*out.Usage.InputTokens), int64(*out.Usage.OutputTokens), nil
	})
}

// stream makes one invocation whose answer comes in pieces, and tells of each.
func (c *chaos) stream(ctx context.Context, id, prompt string, tokens int, piece func()) error {
	return c.usage.invoke(id, func() (input, output int64, err error) {
		out, err := c.aws.runtime.ConverseStream(ctx, &bedrockruntime.ConverseStreamInput{ModelId: &id, Messages: turn(prompt), InferenceConfig: atMost(tokens)})
		if err != nil {
			return 0, 0, err
		}
		events := out.GetStream()
		defer events.Close()
		whole := false
		for e := range events.Events() {
			switch e := e.(type) {
			case *runtimetypes.ConverseStreamOutputMemberContentBlockDelta:
				piece()
			case *runtimetypes.ConverseStreamOutputMemberMetadata:
				whole, input, output = true, int64(*e.Value.Usage.InputTokens), int64(*e.Value.Usage.OutputTokens)
			}
		}
		if err := events.Err(); err != nil || !whole {
			return 0, 0, fmt.Errorf("the stream broke off: %w", err)
		}
		return input, output, nil
	})
}
