package train

import (
	"context"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/chattemplate"
	"outcrop/internal/tensor/llama"
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

func (c *critic) close() error { return c.scorer.Close() }
