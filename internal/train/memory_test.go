package train_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"outcrop/internal/engine/enginetest"
	"outcrop/internal/tensor/llama"
	"outcrop/internal/train"
	"outcrop/internal/train/spec"
)

// within runs a job in this process with so much memory.
func (s *server) within(p spec.Spec, memory int64) heard {
	s.Helper()
	text, err := json.Marshal(p)
	if err != nil {
		s.Fatal(err)
	}
	h := heard{metrics: map[string]map[int]float64{}}
	h.code = train.Trainer{Now: time.Now, Every: hour, Part: 5 << 20, Memory: func() int64 { return memory }}.Run(context.Background(), bytes.NewReader(text), listener(func(line []byte) { s.listen(&h, line) }))
	return h
}

// needs is what a job says that it needs, in MB.
func (h heard) needs() (need, took float64) {
	var there float64
	for said := range strings.Lines(h.logs) {
		fmt.Sscanf(said, "The training needs about %f MB of memory; %f MB", &need, &there)
		fmt.Sscanf(said, "The training took %f MB", &took)
	}
	return need, took
}

// TestRefusesWhatDoesNotFit, with a figure, before the first step.
func TestRefusesWhatDoesNotFit(t *testing.T) {
	s := start(t)
	school, house := school(t, "s3:*", "bedrock:InvokeModel")
	for name, h := range map[string]heard{
		"max_seq_length or":        s.within(s.job(), 50e6),
		"num_generations, max_com": s.within(s.reinforcement(), 50e6),
		"max_seq_length or per":    school.within(school.distilling(), 50e6),
	} {
		if h.code == 0 || !strings.Contains(h.failed, "MB of memory, and 50 MB are there: choose a smaller "+name) || len(h.metrics) > 0 {
			t.Errorf("%s: code %d, failed %q", name, h.code, h.failed)
		}
	}
	if n := requests(t, house); n > 0 {
		t.Errorf("the teacher was asked %d times before", n)
	}
}

// addMiddling puts a model of 18 million random parameters under middling/, and one that scores under scorer/.
func (s *server) addMiddling() {
	s.Helper()
	tok, err := enginetest.TinyTokenizer()
	if err != nil {
		s.Fatal(err)
	}
	m := llama.Random(llama.Config{Layers: 6, Hidden: 448, Heads: 7, KVHeads: 7, HeadDim: 64, FFN: 1024, Vocab: 12000, Context: 1024, RopeTheta: 10000, RMSEps: 1e-5, Tied: true}, 1)
	for folder, write := range map[string]func(dir string) error{"middling/": m.WriteHF, "scorer/": m.Scorer(1).WriteHF} {
		dir := s.TempDir()
		if err := write(dir); err != nil {
			s.Fatal(err)
		}
		if err := tok.WriteHF(dir); err != nil {
			s.Fatal(err)
		}
		files, err := os.ReadDir(dir)
		if err != nil {
			s.Fatal(err)
		}
		for _, f := range files {
			content, err := os.ReadFile(filepath.Join(dir, f.Name()))
			if err != nil {
				s.Fatal(err)
			}
			s.put(folder+f.Name(), string(content))
		}
	}
}

// TestMemoryIsAsPredicted holds the prediction against what processes took, as the server starts them.
func TestMemoryIsAsPredicted(t *testing.T) {
	t.Parallel()
	s := start(t)
	s.addMiddling()
	const told = "the old house by the sea "
	words := strings.Repeat(told, 16)
	s.put("long/a.jsonl", strings.Repeat(fmt.Sprintf(`{"prompt":"Tell.","completion":%q}`+"\n", words), 8))
	s.put("choices/a.jsonl", strings.Repeat(fmt.Sprintf(`{"prompt":"Tell.","chosen":%q,"rejected":"No."}`+"\n", words), 8))
	s.put("questions/a.jsonl", strings.Repeat(fmt.Sprintf(`{"prompt":%q}`+"\n", strings.Repeat(told, 6)), 4))
	group := []string{"num_generations", "4", "max_completion_length", "32", "beta", "0.1"}
	for _, c := range []struct {
		name   string
		method spec.Method
		data   string
		more   []string
	}{
		{"sft, LoRA", spec.SFT, "long", []string{"per_device_train_batch_size", "4"}},
		{"dpo, LoRA", spec.DPO, "choices", []string{"per_device_train_batch_size", "1"}},
		{"reward model, full", spec.RewardModel, "choices", []string{"per_device_train_batch_size", "1", "peft", "full"}},
		{"grpo, LoRA", spec.GRPO, "questions", append(group, "per_device_train_batch_size", "2", "reward_functions", `[{"type":"length","max":8}]`)},
		{"grpo, full, a reward model", spec.GRPO, "questions", append(group, "per_device_train_batch_size", "1", "peft", "full", "reward_functions", `[{"type":"reward_model"}]`)},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := s.job(append([]string{"max_steps", "1", "learning_rate", "1e-5"}, c.more...)...)
			p.Method, p.Base.URI, p.Train[0].URI, p.Validation, p.Checkpoint = c.method, "s3://data/middling/", "s3://data/"+c.data+"/", nil, ""
			if strings.Contains(c.name, "a reward model") {
				p.RewardModel = "s3://data/scorer/"
			}
			h := s.child(p, life{Whole: true})
			need, took := h.needs()
			t.Logf("%.0f MB predicted, %.0f MB taken (%+.1f %%)", need, took, 100*(need/took-1))
			// Of what is foreseen for the program itself, a bigger tokenizer and longer uploads would take the rest.
			if rest := need - took; h.code != 0 || !(rest > 40) || !(rest < 130) {
				t.Errorf("%q\n%s", h.failed, h.logs)
			}
		})
	}
}
