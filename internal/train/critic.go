package train

import (
	"context"
	"path/filepath"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/chattemplate"
	"outcrop/internal/tensor/llama"
	"outcrop/internal/train/reward"
	"outcrop/internal/train/spec"
)

// critic is a trained reward model, open: it scores conversations that end in an answer. It is used by one goroutine at a time.
type critic struct {
	reader *base // without weights
	scorer *llama.Scorer
	ws     llama.Workspace
}

// openCritic opens a folder that a training by outcrop/reward-model wrote, or transformers' save_pretrained of a model with one label.
func openCritic(dir string, now func() time.Time) (*critic, error) {
	reader, _, err := openReader(dir, now)
	if err != nil {
		return nil, err
	}
	scorer, err := llama.OpenScorer(dir)
	if err != nil {
		return nil, fault.Wrap("train.openCritic", fault.Invalid, err)
	}
	return &critic{reader: reader, scorer: scorer}, nil
}

// fetchCritic brings and opens the reward model of the job's channel.
func (r *run) fetchCritic(ctx context.Context) (*critic, error) {
	if r.job.RewardModel == "" {
		return nil, fault.New("train.fetchCritic", fault.Invalid, "A reward of the type %s needs an input channel of that name, with a model that was trained by %s.", spec.RewardModelType, spec.RewardModel.Image())
	}
	dir := filepath.Join(r.dir, "critic")
	if err := r.fetchModel(ctx, r.job.RewardModel, dir); err != nil {
		return nil, err
	}
	return openCritic(dir, r.now)
}

// Score makes it a reward.
func (c *critic) Score(ctx context.Context, answers []reward.Answer) ([]float64, error) {
	conversations := make([][]chattemplate.Message, len(answers))
	for i, a := range answers {
		for _, m := range append(a.Messages, reward.Message{Role: "assistant", Content: a.Completion}) {
			conversations[i] = append(conversations[i], chattemplate.Message{Role: m.Role, Content: m.Content})
		}
	}
	return c.score(ctx, conversations)
}

// score gives each conversation's score, as transformers gives it for the text of the model's chat template. A conversation that is
// too long for the model is Invalid.
func (c *critic) score(ctx context.Context, conversations [][]chattemplate.Message) (scores []float64, err error) {
	var texts [][]int32
	flush := func() error {
		got, err := c.scorer.Score(texts, &c.ws)
		for _, s := range got {
			scores = append(scores, float64(s))
		}
		texts = nil
		return err
	}
	rows := 0
	for _, messages := range conversations {
		ids, err := c.reader.whole(messages)
		if err != nil {
			return nil, fault.New("train.score", fault.Invalid, "The reward model cannot read the conversation: %v.", err)
		}
		if rows += len(ids); rows > packTokens {
			if err := flush(); err != nil {
				return nil, err
			}
			rows = len(ids)
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		texts = append(texts, ids)
	}
	return scores, flush()
}

// bytes is the memory that it takes to score texts of up to so many tokens at once.
func (c *critic) bytes(tokens int) int64 {
	return c.scorer.Model().Bytes() + c.scorer.Config().ForwardBytes(llama.Full{}, tokens, 0)
}

func (c *critic) close() error { return c.scorer.Close() }
