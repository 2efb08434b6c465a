package train

import (
	"encoding/json"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/llama"
)

// TestBrokenLossEndsTheTraining names the step and the records.
func TestBrokenLossEndsTheTraining(t *testing.T) {
	b := tiny(t)
	r := &run{report: report{now: time.Now, to: json.NewEncoder(io.Discard)}, base: b, settings: settings(), peers: alone{}, size: 1}
	r.method = &sft{r}
	s, err := r.method.parse([]byte(`{"prompt": "a", "completion": "b"}`))
	if err != nil {
		t.Fatal(err)
	}
	for line := range 3 {
		r.train.add(s, place{file: "train/a.jsonl", line: line + 1})
	}
	r.validation.add(s, place{})
	if r.model, err = b.weights.Train(llama.LoRA{Rank: 2, Alpha: 4}); err != nil {
		t.Fatal(err)
	}
	r.plan, r.optimizer = newPlan(r.settings, r.train.lengths()), newOptimizer(r.model.Params(), 0)
	if err := r.step(t.Context(), r.newPace()); err != nil || r.state.Step != 1 {
		t.Fatalf("a sound step: %v", err)
	}
	r.model.Params()[1].Value[0] = float32(math.NaN())
	err = r.step(t.Context(), r.newPace())
	if !fault.Is(err, fault.ModelFailed) || !strings.Contains(fault.Public(err), "became NaN") || !strings.Contains(fault.Public(err), "step 2 of 3, on train/a.jsonl, line ") || !isFinal(err) {
		t.Errorf("a step of nonsense: %v", err)
	}
	if err := r.judge(t.Context()); !fault.Is(err, fault.ModelFailed) {
		t.Errorf("a judgement of nonsense: %v", err)
	}
}

// TestScratchSweepsWhatWasLeftBehind: folders of processes that were killed go, those in use and new ones stay.
func TestScratchSweepsWhatWasLeftBehind(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	held, err := newScratch()
	if err != nil {
		t.Fatal(err)
	}
	left := filepath.Join(os.TempDir(), "outcrop-train-left")
	fresh := filepath.Join(os.TempDir(), "outcrop-train-fresh")
	for _, dir := range []string{left, fresh} {
		if err := os.Mkdir(dir, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	old := time.Now().Add(-2 * scratchAge)
	for _, dir := range []string{left, held.dir} {
		if err := os.Chtimes(dir, old, old); err != nil {
			t.Fatal(err)
		}
	}
	s, err := newScratch()
	if err != nil {
		t.Fatal(err)
	}
	s.remove()
	for dir, there := range map[string]bool{left: false, fresh: true, held.dir: true, s.dir: false} {
		if _, err := os.Stat(dir); (err == nil) != there {
			t.Errorf("%s: %v", dir, err)
		}
	}
}
