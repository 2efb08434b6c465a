package train_test

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"outcrop/internal/train/spec"
)

// TestKilledAnywhere: killed after anything that it says, and at any of its requests, a training that goes on gives the metrics and the
// model of one that was left in peace, and repeats no step once its result is on its way.
func TestKilledAnywhere(t *testing.T) {
	for name, c := range map[string]struct {
		stride int // of the points at which it is killed
		job    func(*testing.T) (*server, spec.Spec)
	}{
		// With evaluations, a checkpoint to go back to and an early end.
		"sft": {1, func(t *testing.T) (*server, spec.Spec) {
			s := start(t)
			return s, s.job("lora_dropout", "0.1", "learning_rate", "0.3", "lr_scheduler_type", "constant", "max_steps", "20", "eval_steps", "1", "save_steps", "2",
				"early_stopping_patience", "2", "load_best_model_at_end", "true")
		}},
		"full": {3, func(t *testing.T) (*server, spec.Spec) {
			s := start(t)
			return s, s.job("peft", "full", "weight_decay", "0.1", "bf16", "true", "max_steps", "3", "save_steps", "2")
		}},
		"cpt": {3, func(t *testing.T) (*server, spec.Spec) {
			s := start(t)
			p := s.job("max_steps", "4", "save_steps", "2", "max_seq_length", "32", "validation_split_ratio", "0.2")
			s.put("texts/a.txt", strings.Repeat("The sea is wide, and the ship is small. ", 20))
			p.Method, p.Train[0].URI, p.Validation = spec.CPT, "s3://data/texts/", nil
			return s, p
		}},
		// What is measured before the first step.
		"dpo": {3, func(t *testing.T) (*server, spec.Spec) {
			s := start(t)
			return s, s.prefer(spec.DPO, "num_train_epochs", "1", "save_steps", "2")
		}},
		// A model with a score head.
		"reward model": {4, func(t *testing.T) (*server, spec.Spec) {
			s := start(t)
			return s, s.prefer(spec.RewardModel, "num_train_epochs", "1", "save_steps", "2")
		}},
		// Completions that two steps learn from, a copy of the base, and a reward model beside it.
		"grpo": {3, func(t *testing.T) (*server, spec.Spec) {
			s := start(t)
			if h := s.run(s.prefer(spec.RewardModel, "max_steps", "1"), hour, 0); h.code != 0 {
				t.Fatal(h.failed)
			}
			s.put("critic/model.tar.gz", string(s.get("job/output/model.tar.gz")))
			p := s.reinforcement("peft", "full", "num_iterations", "2", "beta", "0.1", "max_steps", "4", "save_steps", "1", "learning_rate", "0.001",
				"reward_functions", `[{"type":"length","max":8},{"type":"reward_model"}]`)
			p.RewardModel = "s3://data/critic/model.tar.gz"
			return s, p
		}},
		// Answers that come one by one.
		"distillation": {3, func(t *testing.T) (*server, spec.Spec) {
			s, _ := school(t, "s3:*", "bedrock:InvokeModel")
			return s, s.distilling("num_train_epochs", "2", "save_steps", "2")
		}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s, p := c.job(t)
			if testing.Short() {
				c.stride *= 4
			}
			s.killedAnywhere(p, c.stride, 1)
		})
	}
}

// TestPeersKilledAnywhere is that for one of two processes that share a training. The other one is told to end, as the server does.
func TestPeersKilledAnywhere(t *testing.T) {
	for name, c := range map[string]struct {
		stride int
		job    func(*testing.T) (*server, spec.Spec)
	}{
		"sft": {5, func(t *testing.T) (*server, spec.Spec) {
			s := start(t)
			return s, s.job("max_steps", "4", "save_steps", "2")
		}},
		"grpo": {9, func(t *testing.T) (*server, spec.Spec) {
			s := start(t)
			return s, s.reinforcement("beta", "0.1", "max_steps", "2", "save_steps", "1")
		}},
		"distillation": {7, func(t *testing.T) (*server, spec.Spec) {
			s, _ := school(t, "s3:*", "bedrock:InvokeModel")
			return s, s.distilling("num_train_epochs", "1", "save_steps", "1")
		}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s, p := c.job(t)
			if testing.Short() {
				c.stride *= 3
			}
			s.killedAnywhere(p, c.stride, 2)
		})
	}
}

// killedAnywhere kills each of the processes of a job after each stride-th of its requests, which alone leave something behind, and at
// every third as many other points.
func (s *server) killedAnywhere(p spec.Spec, stride, size int) {
	s.Helper()
	live := func(rank int, l life) []*child {
		lives := slices.Repeat([]life{{Every: hour}}, size)
		l.Every, lives[rank] = hour, l
		if size == 1 {
			return []*child{s.child(p, l)}
		}
		return s.runTogether(p, size, strike{}, lives...)
	}
	p.Checkpoint = "s3://data/job/whole/"
	whole := live(0, life{})[0]
	if whole.code != 0 {
		s.Fatal(whole.failed)
	}
	want, points := s.get("job/output/model.tar.gz"), 0
	try := func(rank int, l life) bool {
		p.Checkpoint = fmt.Sprintf("s3://data/job/%d-%d-%d-%v/", rank, l.Event, l.Request, l.After)
		first := live(rank, l)
		if !first[rank].killed {
			return false
		}
		points++
		rest := live(0, life{})[0]
		if rest.code != 0 || rest.done == nil || rest.done.Stopped || rest.done.Tokens != whole.done.Tokens {
			s.Fatalf("rank %d killed %v, it fails with %q: %+v", rank, l, rest.failed, rest.done)
		}
		if n := len(losses(rest.heard)); n > 0 && slices.Contains(first[0].status, "Uploading") {
			s.Errorf("rank %d killed %v, while the result was on its way, and %d steps are repeated", rank, l, n)
		}
		if err := sameCurves(whole.heard, first[0].heard, rest.heard); err != nil {
			s.Errorf("rank %d killed %v, %v", rank, l, err)
		}
		if !bytes.Equal(s.get("job/output/model.tar.gz"), want) {
			s.Errorf("rank %d killed %v, the model is another one", rank, l)
		}
		return true
	}
	for rank := range size {
		for n := 1; try(rank, life{Request: n, After: true}); n += stride {
		}
		for n := 2; try(rank, life{Request: n}); n += 3 * stride {
		}
		for n := 1; try(rank, life{Event: n}); n += 3 * stride {
		}
	}
	s.Logf("killed at %d points", points)
}

// said from time to time, and of the time that it took.
var passing = []string{"train:tokens_per_second", "train:steps", "train:seconds_left", "train:learning_rate", "train:epoch"}

// sameCurves tells whether parts of a training say together what the whole one says, and nothing else.
func sameCurves(whole heard, parts ...heard) error {
	for name, want := range whole.metrics {
		if slices.Contains(passing, name) {
			continue
		}
		got := map[int]float64{}
		for _, part := range parts {
			for step, v := range part.metrics[name] {
				if v != want[step] {
					return fmt.Errorf("%s after step %d is %v, want %v", name, step, v, want[step])
				}
			}
			maps.Copy(got, part.metrics[name])
		}
		if len(got) != len(want) {
			return fmt.Errorf("%s is told for %d steps, not %d", name, len(got), len(want))
		}
	}
	return nil
}
