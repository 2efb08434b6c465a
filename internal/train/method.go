package train

import (
	"context"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/llama"
	"outcrop/internal/train/spec"
)

// method is a way to learn from records: what a record is, and what its loss is. The loop does the rest.
type method interface {
	// parse reads a line of a channel's file. Errors are for the one who wrote it.
	parse(line []byte) ([]record, error)
	// room is the numbers of tokens that go through the model at once to be learnt, those of all steps, and the memory that is taken
	// beside learning.
	room() (batches []int, beside int64)
	// prepare does what must be known before the first step. Nothing is learnt yet: the model is the base. A training that goes on
	// from a checkpoint is prepared again.
	prepare(ctx context.Context) error
	// learn adds the gradients of scale times the sum of the records' losses to the parameters. It may give up when ctx ends. The
	// records are a step's, or this process's part of them: what a record does must not depend on its neighbours.
	learn(ctx context.Context, records []record, scale float32) (tally, error)
	// judge measures the same without learning.
	judge(ctx context.Context, records []record) (tally, error)
}

// beginner is a method whose model is not the base as it is.
type beginner interface {
	begin(mode llama.Mode) (*llama.Training, error)
}

// completing is a method that needs more than its records as they are read, before its room can be told. It may take its time.
type completing interface {
	complete(ctx context.Context) error
}

// record is one thing to learn from.
type record interface {
	tokens() int // that go through the model
	weight() int // what its loss counts in a mean: its tokens to be learnt, or 1
}

// several is a record of more than one text.
type several interface {
	lengths() []int // of the texts, in tokens
	learnt() int    // how many of these are
}

// tally is what was seen of some records.
type tally struct {
	loss   float64            // the sum of their losses
	tokens int                // that went through the model
	sums   map[string]float64 // further metrics by name, as "rewards/margins", summed over the records
}

// add joins two tallies.
func (t *tally) add(u tally) {
	t.loss, t.tokens = t.loss+u.loss, t.tokens+u.tokens
	for name, v := range u.sums {
		if t.sums == nil {
			t.sums = map[string]float64{}
		}
		t.sums[name] += v
	}
}

// methods are all that there are.
var methods = map[spec.Method]func(*run) method{
	spec.SFT:  func(r *run) method { return &sft{r} },
	spec.CPT:  func(r *run) method { return &cpt{sft{r}} },
	spec.DPO:  newDPO,
	spec.GRPO: func(r *run) method { return &grpo{run: r} },

	spec.RewardModel:  newRewardModel,
	spec.Distillation: func(r *run) method { return &distillation{sft{r}} },
}

// chooseMethod finds what the job's image does.
func (r *run) chooseMethod() error {
	make, ok := methods[r.job.Method]
	if !ok {
		return fault.New("train.chooseMethod", fault.Invalid, "There is no training method %q.", r.job.Method)
	}
	r.method = make(r)
	return nil
}

// weigh is the weight of some records together.
func weigh(records []record) (sum int) {
	for _, r := range records {
		sum += r.weight()
	}
	return sum
}
