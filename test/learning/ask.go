package main

import (
	"context"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"
	"golang.org/x/sync/errgroup"
)

// atOnce is how many requests are in flight: the engine batches them.
const atOnce = 8

// ask has a model answer each prompt greedily, in at most that many tokens.
func (h *house) ask(ctx context.Context, model string, prompts []string, tokens int32) ([]string, error) {
	answers := make([]string, len(prompts))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(atOnce)
	for i, p := range prompts {
		g.Go(func() (err error) {
			answers[i], err = h.answer(ctx, model, p, tokens)
			return err
		})
	}
	return answers, g.Wait()
}

func (h *house) answer(ctx context.Context, model, prompt string, tokens int32) (string, error) {
	out, err := h.runtime.Converse(ctx, &bedrockruntime.ConverseInput{ModelId: &model,
		Messages:        []types.Message{{Role: types.ConversationRoleUser, Content: []types.ContentBlock{&types.ContentBlockMemberText{Value: prompt}}}},
		InferenceConfig: &types.InferenceConfiguration{MaxTokens: &tokens, Temperature: new(float32(0))}})
	if err != nil {
		return "", err
	}
	m, ok := out.Output.(*types.ConverseOutputMemberMessage)
	if !ok || len(m.Value.Content) == 0 {
		return "", fmt.Errorf("the answer to %q has no message", prompt)
	}
	text, ok := m.Value.Content[0].(*types.ContentBlockMemberText)
	if !ok {
		return "", fmt.Errorf("the answer to %q is a %T, not text", prompt, m.Value.Content[0])
	}
	return text.Value, nil
}

// share is how many of some answers do, as a figure that must reach a part of them.
func share(what string, answers []string, do func(string) bool, least float64) figure {
	n := 0
	for _, a := range answers {
		if do(a) {
			n++
		}
	}
	part := float64(n) / float64(len(answers))
	return figure{what, fmt.Sprintf("%d of %d", n, len(answers)), fmt.Sprintf(">= %.0f %%", 100*least), part >= least}
}
