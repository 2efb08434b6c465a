package train_test

import (
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"outcrop/internal/train/spec"
)

const book = "The harbour lies in the west of the town. Ships come in with the tide and leave with it. "

// TestLearnsRawText: from a text file and both kinds of lines, with a part of it set aside.
func TestLearnsRawText(t *testing.T) {
	s := start(t)
	p := s.job("max_seq_length", "32", "validation_split_ratio", "0.2", "num_train_epochs", "3")
	p.Method, p.Validation = spec.CPT, nil
	p.Train = []spec.Channel{{Name: "train", URI: "s3://data/texts/"}}
	s.put("texts/book.txt", strings.Repeat(book, 8))
	s.put("texts/lines.jsonl", `{"input":"`+book+`"}`+"\n"+`{"text":"`+book+`"}`+"\n")
	h := s.run(p, hour, 0)
	if h.code != 0 {
		t.Fatal(h.failed)
	}
	first, last := h.metrics["validation:initial_loss"][0], latest(h.metrics["validation:loss"])
	if !(last < 0.8*first) || math.Abs(latest(h.metrics["validation:perplexity"])-math.Exp(last)) > 1e-9 {
		t.Errorf("validation loss %v -> %v, %v\n%s", first, last, h.metrics, h.logs)
	}
	if !strings.Contains(h.logs, "Tokens a text: ") || strings.Contains(h.logs, " 0 records for validation") {
		t.Errorf("log:\n%s", h.logs)
	}
	for _, name := range []string{"train:loss", "train:grad_norm", "train:learning_rate", "train:tokens_per_second", "train:epoch"} {
		if h.metrics[name] == nil {
			t.Errorf("there is no metric %s", name)
		}
	}
}

// latest is the value of the last step.
func latest(values map[int]float64) float64 {
	return values[slices.Max(slices.Collect(maps.Keys(values)))]
}

// TestEarlyStopping: with a rate that does harm the loss gets worse, the training ends, and the result is the best model. Killed and
// stopped on the way, it ends at the same step with the same model.
func TestEarlyStopping(t *testing.T) {
	s := start(t)
	p := s.job("learning_rate", "0.3", "lr_scheduler_type", "constant", "eval_steps", "2", "early_stopping_patience", "2", "load_best_model_at_end", "true", "num_train_epochs", "50")
	h := s.run(p, hour, 0)
	if h.code != 0 || !strings.Contains(h.logs, "Stopping early after step") || !strings.Contains(h.logs, "The result is the model after step") {
		t.Fatalf("%s\n%s", h.failed, h.logs)
	}
	losses := h.metrics["validation:loss"]
	end := slices.Max(slices.Collect(maps.Keys(losses)))
	best := end - 4
	if least := slices.Min(slices.Collect(maps.Values(losses))); losses[best] != least || len(h.metrics["train:loss"]) != end {
		t.Errorf("it ends after step %d, validation losses %v", end, losses)
	}
	want := s.get("job/output/model.tar.gz")
	p.Checkpoint = "s3://data/job/other/"
	a := s.run(p, hour, best+1)
	if !strings.Contains(a.logs, "The result is the model after step "+strconv.Itoa(best)) || len(s.keys("job/other/")) != 4 {
		t.Errorf("stopped:\n%s%v", a.logs, s.keys("job/other/"))
	}
	b := s.run(p, hour, best+3)
	c := s.run(p, hour, 0)
	if b.code != 0 || c.code != 0 || !maps.Equal(c.metrics["validation:loss"], map[int]float64{end: losses[end]}) {
		t.Errorf("going on: %v, want %v\n%s", c.metrics["validation:loss"], losses, c.logs)
	}
	if string(s.get("job/output/model.tar.gz")) != string(want) {
		t.Error("the model is another one")
	}
}

func TestValidationIsNeeded(t *testing.T) {
	s := start(t)
	for name, value := range map[string]string{"early_stopping_patience": "1", "load_best_model_at_end": "true"} {
		p := s.job(name, value)
		p.Validation = nil
		if h := s.run(p, hour, 0); !strings.Contains(h.failed, name+" needs validation data") {
			t.Errorf("failed %q", h.failed)
		}
	}
}

// TestCheckpointsEverySoManySteps: the newest two are kept.
func TestCheckpointsEverySoManySteps(t *testing.T) {
	s := start(t)
	h := s.run(s.job("save_steps", "4", "save_total_limit", "2"), hour, 0)
	if h.code != 0 || strings.Count(h.logs, "Checkpoint after step") != 4 {
		t.Fatalf("%s\n%s", h.failed, h.logs)
	}
	keys := s.keys("job/checkpoint/")
	if len(keys) != 4 || !strings.Contains(keys[0], "-00000012.") || !strings.Contains(keys[2], "-00000016.") {
		t.Errorf("checkpoints %v", keys)
	}
}

// TestTwinsAreTold: what is in the validation is in the training data too, in this test's own data.
func TestTwinsAreTold(t *testing.T) {
	s := start(t)
	h := s.run(s.job("num_train_epochs", "1"), hour, 0)
	if !strings.Contains(h.logs, "Warning: 4 of 4 records for validation are in the training data too") || !strings.Contains(h.logs, "validation/v.jsonl, line 1; ") {
		t.Errorf("log:\n%s", h.logs)
	}
}

func TestMaxSteps(t *testing.T) {
	s := start(t)
	h := s.run(s.job("max_steps", "5", "warmup_steps", "2", "group_by_length", "true"), hour, 0)
	if h.code != 0 || len(losses(h)) != 5 || !strings.Contains(h.logs, "; 5 steps of ") {
		t.Errorf("%q %v\n%s", h.failed, losses(h), h.logs)
	}
	// As many as there can be are not all looked at before the first.
	if h := s.run(s.job("max_steps", "2147483648"), hour, 2); h.code != 0 || len(losses(h)) != 2 {
		t.Errorf("%q %v", h.failed, losses(h))
	}
}
