package reward

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"net/http"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/train/spec"
)

const (
	graderLimit = 1 << 20 // bytes of a grader's answer
	firstPause  = 200 * time.Millisecond
)

// grader asks a program behind HTTP. It posts a JSON object for each answer, {prompt, messages, completion, completion_tokens} and the
// record's other members, and wants {"score": x}. With a batch size above 1 it posts lists of them and wants lists.
type grader struct {
	spec.RewardFunction
	client *http.Client
}

func newGrader(f spec.RewardFunction) (Function, error) {
	return &grader{f, &http.Client{Timeout: time.Duration(f.Timeout * float64(time.Second))}}, nil
}

func (g *grader) Score(ctx context.Context, answers []Answer) ([]float64, error) {
	var scores []float64
	for from := 0; from < len(answers); from += g.Batch {
		some, err := g.patiently(ctx, answers[from:min(from+g.Batch, len(answers))])
		if err != nil {
			return nil, err
		}
		scores = append(scores, some...)
	}
	return scores, nil
}

// patiently asks again where that may help, each time after a longer pause.
func (g *grader) patiently(ctx context.Context, answers []Answer) ([]float64, error) {
	body, err := g.question(answers)
	if err != nil {
		return nil, fault.Wrap("reward.Score", fault.Internal, err)
	}
	for try := 0; ; try++ {
		scores, again, err := g.ask(ctx, body, len(answers))
		if err == nil {
			return scores, nil
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if !again || try == *g.Retries {
			return nil, &fault.Error{Op: "reward.Score", Kind: fault.Invalid, Cause: err,
				Text: fmt.Sprintf("The reward %s failed after %d tries: the grader at %s %v.", g.Name, try+1, g.URL, err)}
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(firstPause << try):
		}
	}
}

// question is the body to post.
func (g *grader) question(answers []Answer) ([]byte, error) {
	items := make([]map[string]any, len(answers))
	for i, a := range answers {
		item := map[string]any{}
		for name, v := range a.Fields {
			item[name] = v
		}
		item["messages"], item["prompt"] = a.Messages, a.Messages[len(a.Messages)-1].Content
		item["completion"], item["completion_tokens"] = a.Completion, a.Tokens
		items[i] = item
	}
	if g.Batch == 1 {
		return json.Marshal(items[0])
	}
	return json.Marshal(items)
}

// ask posts once. Its errors go on after "the grader".
func (g *grader) ask(ctx context.Context, body []byte, n int) (scores []float64, again bool, err error) {
	q, err := http.NewRequestWithContext(ctx, http.MethodPost, g.URL, bytes.NewReader(body))
	if err != nil {
		return nil, false, fmt.Errorf("cannot be asked: %w", err)
	}
	q.Header.Set("Content-Type", "application/json")
	for name, v := range g.Headers {
		q.Header.Set(name, v)
	}
	a, err := g.client.Do(q)
	if err != nil {
		return nil, true, fmt.Errorf("does not answer: %w", err)
	}
	defer a.Body.Close()
	content, err := io.ReadAll(io.LimitReader(a.Body, graderLimit))
	if err != nil {
		return nil, true, fmt.Errorf("breaks off: %w", err)
	}
	if a.StatusCode != http.StatusOK {
		again = a.StatusCode >= 500 || a.StatusCode == http.StatusTooManyRequests || a.StatusCode == http.StatusRequestTimeout
		return nil, again, fmt.Errorf("answers %s", a.Status)
	}
	scores, err = readScores(content, g.Batch > 1, n)
	return scores, false, err
}

// readScores reads what a grader answers.
func readScores(content []byte, list bool, n int) ([]float64, error) {
	type item struct {
		Score *float64 `json:"score"`
	}
	items := make([]item, 1)
	var into any = &items[0]
	if list {
		into = &items
	}
	if err := json.Unmarshal(content, into); err != nil {
		return nil, fmt.Errorf("answers what is not %s", form(list))
	}
	if len(items) != n {
		return nil, fmt.Errorf("answers %d scores for %d completions", len(items), n)
	}
	scores := make([]float64, n)
	for i, it := range items {
		if it.Score == nil || math.IsNaN(*it.Score) || math.IsInf(*it.Score, 0) {
			return nil, fmt.Errorf("answers what is not %s", form(list))
		}
		scores[i] = *it.Score
	}
	return scores, nil
}

func form(list bool) string {
	if list {
		return `a list of {"score": NUMBER}`
	}
	return `{"score": NUMBER}`
}
