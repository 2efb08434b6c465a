package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"

	"github.com/aws/aws-sdk-go-v2/service/bedrockagentruntime"
	agenttypes "github.com/aws/aws-sdk-go-v2/service/bedrockagentruntime/types"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"
	"github.com/aws/aws-sdk-go-v2/service/sagemakerruntime"
)

// questions is how many there are; each has its own length of answer.
const questions = 12

// answers are what the quiet server said to each question, by the way it was asked.
type answers struct {
	prompts []string
	said    map[way][]string
}

// way is a way to ask. The answer's text says all that must be equal.
type way string

// tokens of an answer and its prompt, as they are billed.
type tokens struct{ input, output int64 }

// ask is one way: its answer as text, the ledger's name of what answered, and the tokens (none where the reply does not tell).
type ask func(ctx context.Context, h *house, c clients, prompt string, most int) (said, ledger string, n tokens, err error)

var ways = map[way]ask{"converse": converse, "stream": stream, "invoke": invoke, "invoke stream": invokeStream, "embed": embed, "endpoint": askEndpoint, "retrieve": retrieve}

func most(i int) int { return 4 + 5*i }

// askAll asks everything once, one after the other.
func (h *house) askAll(ctx context.Context, c clients, r *rand.Rand) error {
	h.right.said = map[way][]string{}
	for range questions {
		h.right.prompts = append(h.right.prompts, sentence(r, 3+r.IntN(20)))
	}
	for name, ask := range ways {
		for i, prompt := range h.right.prompts {
			said, ledger, n, err := ask(ctx, h, c, prompt, most(i))
			if err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
			h.ledger.add(ledger, tally{done: 1, tokens: n})
			h.right.said[name] = append(h.right.said[name], said)
		}
	}
	return nil
}

// check asks one question again and compares. A call that its own ctx ended counts as left open.
func (h *house) check(ctx context.Context, c clients, name way, i int) {
	said, ledger, n, err := ways[name](ctx, h, c, h.right.prompts[i], most(i))
	switch {
	case err != nil && ctx.Err() != nil:
		h.ledger.add(ledger, tally{open: 1})
	case err != nil:
		h.wrong("%s: %v", name, err)
		h.ledger.add(ledger, tally{open: 1})
	default:
		h.ledger.add(ledger, tally{done: 1, tokens: n})
		if said != h.right.said[name][i] {
			h.wrong("%s: %q was answered with %q, and by the quiet server with %q", name, h.right.prompts[i], said, h.right.said[name][i])
		}
	}
}

func turn(prompt string) []types.Message {
	return []types.Message{{Role: types.ConversationRoleUser, Content: []types.ContentBlock{&types.ContentBlockMemberText{Value: prompt}}}}
}

func atMost(n int) *types.InferenceConfiguration {
	return &types.InferenceConfiguration{MaxTokens: new(int32(n)), Temperature: new(float32(0))}
}

func usage(u *types.TokenUsage) tokens { return tokens{int64(*u.InputTokens), int64(*u.OutputTokens)} }

func converse(ctx context.Context, h *house, c clients, prompt string, most int) (string, string, tokens, error) {
	out, err := c.runtime.Converse(ctx, &bedrockruntime.ConverseInput{ModelId: new(text), Messages: turn(prompt), InferenceConfig: atMost(most)})
	if err != nil {
		return "", text, tokens{}, err
	}
	said := out.Output.(*types.ConverseOutputMemberMessage).Value.Content[0].(*types.ContentBlockMemberText).Value
	return said + string(out.StopReason), text, usage(out.Usage), nil
}

func stream(ctx context.Context, h *house, c clients, prompt string, most int) (said, _ string, n tokens, err error) {
	out, err := c.runtime.ConverseStream(ctx, &bedrockruntime.ConverseStreamInput{ModelId: new(text), Messages: turn(prompt), InferenceConfig: atMost(most)})
	if err != nil {
		return "", text, n, err
	}
	events := out.GetStream()
	defer events.Close()
	whole := false
	for e := range events.Events() {
		switch e := e.(type) {
		case *types.ConverseStreamOutputMemberContentBlockDelta:
			said += e.Value.Delta.(*types.ContentBlockDeltaMemberText).Value
		case *types.ConverseStreamOutputMemberMessageStop:
			said += string(e.Value.StopReason)
		case *types.ConverseStreamOutputMemberMetadata:
			whole, n = true, usage(e.Value.Usage)
		}
	}
	if err := events.Err(); err != nil || !whole {
		return "", text, n, fmt.Errorf("the stream broke off: %w", err)
	}
	return said, text, n, nil
}

// completion is an answer in OpenAI's form.
type completion struct {
	Choices []struct {
		Message, Delta struct{ Content string }
		Finish         string `json:"finish_reason"`
	}
	Usage struct {
		Input  int64 `json:"prompt_tokens"`
		Output int64 `json:"completion_tokens"`
	}
}

func body(prompt string, most int) []byte {
	b, err := json.Marshal(map[string]any{"messages": []map[string]string{{"role": "user", "content": prompt}}, "max_tokens": most, "temperature": 0})
	if err != nil {
		panic(err) // strings and numbers always can be
	}
	return b
}

func (a *completion) read(b []byte) (string, tokens, error) {
	if err := json.Unmarshal(b, a); err != nil {
		return "", tokens{}, err
	}
	if len(a.Choices) == 0 {
		return "", tokens{a.Usage.Input, a.Usage.Output}, nil
	}
	c := a.Choices[0]
	return c.Message.Content + c.Delta.Content + c.Finish, tokens{a.Usage.Input, a.Usage.Output}, nil
}

func invoke(ctx context.Context, h *house, c clients, prompt string, most int) (string, string, tokens, error) {
	out, err := c.runtime.InvokeModel(ctx, &bedrockruntime.InvokeModelInput{ModelId: new(text), Body: body(prompt, most)})
	if err != nil {
		return "", text, tokens{}, err
	}
	said, n, err := new(completion).read(out.Body)
	return said, text, n, err
}

func invokeStream(ctx context.Context, h *house, c clients, prompt string, most int) (said, _ string, n tokens, err error) {
	out, err := c.runtime.InvokeModelWithResponseStream(ctx, &bedrockruntime.InvokeModelWithResponseStreamInput{ModelId: new(text), Body: body(prompt, most)})
	if err != nil {
		return "", text, n, err
	}
	events := out.GetStream()
	defer events.Close()
	for e := range events.Events() {
		chunk, ok := e.(*types.ResponseStreamMemberChunk)
		if !ok {
			continue
		}
		var last struct {
			Metrics *struct {
				Input  int64 `json:"inputTokenCount"`
				Output int64 `json:"outputTokenCount"`
			} `json:"amazon-bedrock-invocationMetrics"`
		}
		if err := json.Unmarshal(chunk.Value.Bytes, &last); err != nil {
			return "", text, n, err
		}
		if last.Metrics != nil {
			n = tokens{last.Metrics.Input, last.Metrics.Output}
		}
		part, _, err := new(completion).read(chunk.Value.Bytes)
		if err != nil {
			return "", text, n, err
		}
		said += part
	}
	if err := events.Err(); err != nil || n.input == 0 {
		return "", text, n, fmt.Errorf("the stream broke off: %w", err)
	}
	return said, text, n, nil
}

func askEndpoint(ctx context.Context, h *house, c clients, prompt string, most int) (string, string, tokens, error) {
	name := "arn:aws:sagemaker:" + h.account.region + ":123456789012:endpoint/" + endpoint
	out, err := c.endpoints.InvokeEndpoint(ctx, &sagemakerruntime.InvokeEndpointInput{EndpointName: new(endpoint), ContentType: new("application/json"), Body: body(prompt, most)})
	if err != nil {
		return "", name, tokens{}, err
	}
	said, n, err := new(completion).read(out.Body)
	return said, name, n, err
}

func embed(ctx context.Context, h *house, c clients, prompt string, _ int) (string, string, tokens, error) {
	b, err := json.Marshal(map[string]string{"inputText": prompt})
	if err != nil {
		return "", embedder, tokens{}, err
	}
	out, err := c.runtime.InvokeModel(ctx, &bedrockruntime.InvokeModelInput{ModelId: new(embedder), Body: b})
	if err != nil {
		return "", embedder, tokens{}, err
	}
	var v struct{ InputTextTokenCount int64 }
	err = json.Unmarshal(out.Body, &v)
	return string(out.Body), embedder, tokens{input: v.InputTextTokenCount}, err
}

// retrieve asks the knowledge base, whose embedder's tokens no reply tells.
func retrieve(ctx context.Context, h *house, c clients, prompt string, _ int) (string, string, tokens, error) {
	out, err := c.agentRuntime.Retrieve(ctx, &bedrockagentruntime.RetrieveInput{KnowledgeBaseId: &h.base, RetrievalQuery: &agenttypes.KnowledgeBaseQuery{Text: &prompt}})
	if err != nil {
		return "", "", tokens{}, err
	}
	var b strings.Builder
	for _, r := range out.RetrievalResults {
		fmt.Fprintf(&b, "%s %s %.5f\n", *r.Location.S3Location.Uri, *r.Content.Text, *r.Score)
	}
	return b.String(), "", tokens{}, nil
}
