package train_test

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"outcrop/internal/tensor/llama"
	"outcrop/internal/tensor/tokenizer"
)

const hour = time.Hour

// unpack writes an archive's files into a folder and gives their names, in the archive's order.
func unpack(t *testing.T, packed []byte) (dir string, names []string) {
	t.Helper()
	z, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		t.Fatal(err)
	}
	dir = t.TempDir()
	for in := tar.NewReader(z); ; {
		head, err := in.Next()
		if errors.Is(err, io.EOF) {
			return dir, names
		}
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(in)
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, head.Name)
		path := filepath.Join(dir, head.Name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), os.WriteFile(path, content, 0o600)); err != nil {
			t.Fatal(err)
		}
	}
}

// says is how likely a model finds an answer: the mean cross-entropy of its tokens.
func says(t *testing.T, m *llama.Model, a *llama.Adapter, tok *tokenizer.Tokenizer, prompt, answer string) float64 {
	t.Helper()
	before := tok.Encode("<|im_start|>user\n"+prompt+"<|im_end|>\n<|im_start|>assistant\n", true)
	ids := append(before, tok.Encode(answer+"<|im_end|>", true)...)
	var ws llama.Workspace
	logits, err := m.Forward([]llama.Chunk{{Tokens: ids, Adapter: a, Logits: llama.AllLogits}}, &ws)
	if err != nil {
		t.Fatal(err)
	}
	var sum float64
	for i := len(before); i < len(ids); i++ {
		row := logits.Row(0, i-1)
		var z float64
		for _, x := range row {
			z += math.Exp(float64(x))
		}
		sum += math.Log(z) - float64(row[ids[i]])
	}
	return sum / float64(len(ids)-len(before))
}

func open(t *testing.T, dir string) (*llama.Model, *tokenizer.Tokenizer) {
	t.Helper()
	m, err := llama.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { m.Close() })
	tok, err := tokenizer.FromFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	return m, tok
}

func TestTrainsAndPublishes(t *testing.T) {
	s := start(t)
	p := s.job()
	h := s.run(p, hour, 0)
	if h.code != 0 || h.done == nil || h.done.Artifact != p.Artifact || h.done.Stopped || h.done.Tokens == 0 {
		t.Fatalf("code %d, %+v, failed %q", h.code, h.done, h.failed)
	}
	if want := []string{"Downloading", "Training", "Uploading"}; !slices.Equal(h.status, want) {
		t.Errorf("status %v, want %v", h.status, want)
	}
	first, last := h.metrics["validation:initial_loss"][0], h.metrics["validation:loss"][16]
	if len(h.metrics["train:loss"]) != 16 || len(h.metrics["validation:loss"]) != 4 || !(last < 0.7*first) {
		t.Errorf("validation loss %v -> %v, metrics %v", first, last, h.metrics)
	}
	for _, want := range []string{"12 records with ", "4 records for validation; 16 steps of up to 3 records", "LoRA of rank 4", "epoch 4.00 step 16/16 loss "} {
		if !strings.Contains(h.logs, want) {
			t.Errorf("the log lacks %q:\n%s", want, h.logs)
		}
	}
	dir, names := unpack(t, s.get("job/output/model.tar.gz"))
	want := []string{"LICENSE", "NOTICE", "README.md", "adapter/adapter_config.json", "adapter/adapter_model.safetensors", "config.json",
		"generation_config.json", "model.safetensors", "special_tokens_map.json", "tokenizer.json", "tokenizer_config.json"}
	if !slices.Equal(names, want) {
		t.Errorf("the archive holds %v", names)
	}
	checkModels(t, s, dir)
	p.Checkpoint = "s3://data/job/other/"
	if again := s.run(p, hour, 0); again.code != 0 || len(losses(again)) != 16 {
		t.Fatal(again.failed)
	}
	dir2, _ := unpack(t, s.get("job/output/model.tar.gz"))
	for _, name := range names {
		a, _ := os.ReadFile(filepath.Join(dir, name))
		b, _ := os.ReadFile(filepath.Join(dir2, name))
		if !bytes.Equal(a, b) {
			t.Errorf("%s differs between two runs with the same seed", name)
		}
	}
}

// checkModels holds the merged model against the base with the adapter, and both against the base.
func checkModels(t *testing.T, s *server, dir string) {
	t.Helper()
	tuned, tok := open(t, dir)
	path := filepath.Join(t.TempDir(), "base.gguf")
	if err := os.WriteFile(path, s.get("base/tiny.gguf"), 0o600); err != nil {
		t.Fatal(err)
	}
	base, err := llama.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer base.Close()
	adapter, err := llama.LoadAdapter(filepath.Join(dir, "adapter"), base.Config())
	if err != nil {
		t.Fatal(err)
	}
	const q, a = "What is the sea?", "Ahoy! It is the water."
	merged, beside, before := says(t, tuned, nil, tok, q, a), says(t, base, adapter, tok, q, a), says(t, base, nil, tok, q, a)
	if math.Abs(merged-beside) > 0.02 || !(merged < 0.7*before) {
		t.Errorf("the answer's loss is %v merged, %v with the adapter, %v before the training", merged, beside, before)
	}
	if tuned.Format() != "BF16" {
		t.Errorf("the weights are %s", tuned.Format())
	}
}

func TestFullTrainingUncompressed(t *testing.T) {
	s := start(t)
	p := s.job("peft", "full", "learning_rate", "0.01", "gradient_accumulation_steps", "2", "weight_decay", "0.01", "lr_scheduler_type", "linear")
	p.Compress, p.Artifact, p.Validation = false, "s3://data/job/output/model/", nil
	h := s.run(p, hour, 0)
	if h.code != 0 || h.done.Artifact != p.Artifact || len(h.metrics["train:loss"]) != 8 || h.metrics["validation:loss"] != nil {
		t.Fatalf("code %d, %+v, failed %q, %v", h.code, h.done, h.failed, h.metrics)
	}
	dir := t.TempDir()
	for _, key := range s.keys("job/output/model/") {
		if strings.Contains(key, "adapter") {
			t.Errorf("full training makes %s", key)
		}
		if err := os.WriteFile(filepath.Join(dir, filepath.Base(key)), s.get(key), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	m, tok := open(t, dir)
	if got, first := says(t, m, nil, tok, "What is the sea?", "Ahoy! It is the water."), h.metrics["train:loss"][1]; !(got < 0.8*first) {
		t.Errorf("the answer's loss is %v, that of the first step was %v", got, first)
	}
}

// TestAccumulation: two batches of three records for each step are one batch of six.
func TestAccumulation(t *testing.T) {
	s := start(t)
	one := s.run(s.job("per_device_train_batch_size", "6", "num_train_epochs", "1"), hour, 0)
	two := s.run(s.job("gradient_accumulation_steps", "2", "num_train_epochs", "1"), hour, 0)
	if a, b := losses(one), losses(two); len(a) != 2 || a[1] != b[1] || a[2] != b[2] {
		t.Errorf("losses %v and %v", a, b)
	}
}

func TestTargets(t *testing.T) {
	s := start(t)
	h := s.run(s.job("lora_target_modules", "q_proj,v_proj", "num_train_epochs", "1"), hour, 0)
	if h.code != 0 {
		t.Fatal(h.failed)
	}
	dir, _ := unpack(t, s.get("job/output/model.tar.gz"))
	m, _ := open(t, dir)
	a, err := llama.LoadAdapter(filepath.Join(dir, "adapter"), m.Config())
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(a.Targets(), []llama.Target{llama.Q, llama.V}) {
		t.Errorf("targets %v", a.Targets())
	}
}
