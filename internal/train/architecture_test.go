package train_test

import (
	"os"
	"path/filepath"
	"testing"

	"outcrop/internal/engine/enginetest"
	"outcrop/internal/tensor/llama"
	"outcrop/internal/train/spec"
)

// TestEveryArchitectureTrains: from both kinds of files and in both modes, as a whole job whose result opens, is of the architecture and
// has learnt.
func TestEveryArchitectureTrains(t *testing.T) {
	s := start(t)
	for a := llama.Llama; a.String() != "phi3"; a++ {
		if !spec.Trains(a.String()) {
			t.Errorf("%s is said not to be trained", a)
		}
		for _, folder := range []bool{false, true} {
			mode, from := "lora", "gguf"
			if folder {
				mode, from = "full", "safetensors"
			}
			t.Run(a.String()+" "+from, func(t *testing.T) {
				s.addDecoder(a, folder)
				p := s.job("peft", mode, "num_train_epochs", "3", "learning_rate", "0.01")
				p.Base.URI, p.Checkpoint = "s3://data/decoder/", ""
				h := s.run(p, hour, 0)
				if h.code != 0 {
					t.Fatal(h.failed)
				}
				if first, last := h.metrics["validation:initial_loss"][0], latest(h.metrics["validation:loss"]); !(last < 0.8*first) {
					t.Errorf("validation loss %v -> %v", first, last)
				}
				dir, _ := unpack(t, s.get("job/output/model.tar.gz"))
				m, tok := open(t, dir)
				if got := m.Config().Architecture; got != a && !(a == llama.Mistral && from == "gguf" && got == llama.Llama) {
					t.Errorf("the result is a %v", got)
				}
				if got := says(t, m, nil, tok, "What is the sea?", "Ahoy! It is the water."); !(got < 0.8*h.metrics["train:loss"][1]) {
					t.Errorf("the answer's loss is %v, that of the first step was %v", got, h.metrics["train:loss"][1])
				}
			})
		}
	}
	if spec.Trains(llama.Phi3.String()) {
		t.Error("Phi 3 is said to be trained")
	}
}

// addDecoder replaces the model under decoder/.
func (s *server) addDecoder(a llama.Architecture, folder bool) {
	s.Helper()
	for _, key := range s.keys("decoder/") {
		if err := s.disk.Delete(s.Context(), data, key); err != nil {
			s.Fatal(err)
		}
	}
	dir := s.TempDir()
	if err := enginetest.TinyDecoder(dir, a, folder, 1); err != nil {
		s.Fatal(err)
	}
	files, _ := filepath.Glob(filepath.Join(dir, "*"))
	for _, path := range files {
		content, err := os.ReadFile(path)
		if err != nil {
			s.Fatal(err)
		}
		s.put("decoder/"+filepath.Base(path), string(content))
	}
}
