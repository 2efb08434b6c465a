package train_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"outcrop/internal/tensor/llama"
	"outcrop/internal/tensor/tokenizer"
	"outcrop/internal/train/spec"
)

// scored opens a reward model that was trained, and scores texts as the tiny model's template has them.
func scored(t *testing.T, dir string, texts []string) []float32 {
	t.Helper()
	s, err := llama.OpenScorer(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	tok, err := tokenizer.FromFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	var ids [][]int32
	for _, text := range texts {
		ids = append(ids, tok.Encode(text, true))
	}
	scores, err := s.Score(ids, new(llama.Workspace))
	if err != nil {
		t.Fatal(err)
	}
	return scores
}

func talk(answer string) string {
	return "<|im_start|>user\nWhat is a rope?<|im_end|>\n<|im_start|>assistant\n" + answer + "<|im_end|>\n"
}

// TestRewardsAreLearnt: the chosen answers of records that the training sees and of one that it does not get the higher scores, in the
// artifact too.
func TestRewardsAreLearnt(t *testing.T) {
	for _, mode := range []string{"lora", "full"} {
		s := start(t)
		p := s.prefer(spec.RewardModel, "peft", mode, "learning_rate", "0.005", "center_rewards_coefficient", "0.01")
		h := s.run(p, hour, 0)
		if h.code != 0 || h.done == nil || h.done.Artifact != p.Artifact {
			t.Fatalf("code %d, failed %q\n%s", h.code, h.failed, h.logs)
		}
		if h.metrics["train:accuracy"][16] != 1 || h.metrics["validation:accuracy"][16] != 1 || len(h.metrics["train:margin"]) != 16 || len(h.metrics["train:mean_reward"]) != 16 {
			t.Errorf("%s: accuracies %v, validation %v", mode, h.metrics["train:accuracy"], h.metrics["validation:accuracy"])
		}
		dir, names := unpack(t, s.get("job/output/model.tar.gz"))
		if slices.Contains(names, "adapter/adapter_config.json") {
			t.Errorf("the archive holds %v", names)
		}
		scores := scored(t, dir, []string{talk("Ahoy! It is the hand of the sail."), talk("The hand of the sail.")})
		if margin := float64(scores[0] - scores[1]); !(math.Abs(margin/h.metrics["validation:margin"][16]-1) < 0.05) {
			t.Errorf("%s: scores %v, but the margin in training was %v", mode, scores, h.metrics["validation:margin"])
		}
	}
}

// TestRewardModelInTransformers holds the scores of a trained reward model against those of AutoModelForSequenceClassification.
// `make verify-artifact` runs it.
func TestRewardModelInTransformers(t *testing.T) {
	python := os.Getenv("OUTCROP_PYTHON")
	if python == "" {
		t.Skip("OUTCROP_PYTHON is not set")
	}
	s := start(t)
	if h := s.run(s.prefer(spec.RewardModel, "learning_rate", "0.005"), hour, 0); h.code != 0 {
		t.Fatal(h.failed)
	}
	dir, _ := unpack(t, s.get("job/output/model.tar.gz"))
	texts := []string{talk("Ahoy! It is the hand of the sail."), talk("A rope."), talk("Ahoy! It is 12,345 naïve gulls…")}
	question, err := json.Marshal(texts)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), python, filepath.Join("..", "..", "test", "oracle", "scores.py"), dir)
	cmd.Stdin, cmd.Stderr = bytes.NewReader(question), os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var theirs []float32
	if err := json.Unmarshal(out, &theirs); err != nil || len(theirs) != len(texts) {
		t.Fatalf("%s: %v", out, err)
	}
	for i, ours := range scored(t, dir, texts) {
		if math.Abs(float64(ours-theirs[i])) > 1e-4*math.Abs(float64(theirs[i])) {
			t.Errorf("%q scores %v, theirs is %v", strings.TrimSpace(texts[i]), ours, theirs[i])
		}
	}
	t.Log(fmt.Sprint(theirs))
}
