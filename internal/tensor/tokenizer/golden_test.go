package tokenizer_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"outcrop/internal/engine/enginetest"
	"outcrop/internal/tensor/gguf"
	"outcrop/internal/tensor/tokenizer"
)

// row is a text and its ids by Hugging Face's tokenizers; test/oracle/tokenizer/golden.py makes them.
type row struct {
	Text string
	IDs  []int32
}

func golden(t *testing.T, name string) []row {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", name+".json"))
	if err != nil {
		t.Fatal(err)
	}
	var rows []row
	if err := json.Unmarshal(b, &rows); err != nil {
		t.Fatal(err)
	}
	return rows
}

func compare(t *testing.T, tok *tokenizer.Tokenizer, name string) {
	t.Helper()
	for _, r := range golden(t, name) {
		if got := tok.Encode(r.Text, true); !slices.Equal(got, r.IDs) {
			t.Errorf("%q: got %v, want %v", r.Text, got, r.IDs)
		}
	}
}

func smolLM2(t testing.TB) *tokenizer.Tokenizer {
	t.Helper()
	f, err := gguf.Open(enginetest.Model(t, enginetest.SmolLM2))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	tok, err := tokenizer.FromGGUF(func(key string) (any, bool) { return gguf.Get[any](f, key) })
	if err != nil {
		t.Fatal(err)
	}
	return tok
}

func folder(t testing.TB, dir string) *tokenizer.Tokenizer {
	t.Helper()
	tok, err := tokenizer.FromFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	return tok
}

func TestSmolLM2(t *testing.T) {
	tok := smolLM2(t)
	compare(t, tok, "smollm2")
	if tok.BOS() != 1 || tok.EOS() != 2 || tok.EOT() != 2 || !tok.Ends(0) || tok.Ends(1) || tok.Prefix() != nil {
		t.Errorf("BOS %d EOS %d EOT %d prefix %v", tok.BOS(), tok.EOS(), tok.EOT(), tok.Prefix())
	}
}

func TestMiniLM(t *testing.T) {
	tok := folder(t, enginetest.Model(t, enginetest.MiniLM))
	compare(t, tok, "minilm")
	if got := append(tok.Prefix(), tok.Suffix()...); !slices.Equal(got, []int32{101, 102}) {
		t.Errorf("around a text: %v, want [CLS] [SEP]", got)
	}
}

func TestSmall(t *testing.T) {
	for _, name := range []string{"gpt-2", "llama-bpe", "qwen2", "regex"} {
		t.Run(name, func(t *testing.T) { compare(t, folder(t, filepath.Join("testdata", name)), name) })
	}
}

// What is written as a Hugging Face folder reads back as the same tokenizer.
func TestWriteHF(t *testing.T) {
	for _, name := range []string{"gpt-2", "llama-bpe", "qwen2", "regex"} {
		dir := t.TempDir()
		if err := folder(t, filepath.Join("testdata", name)).WriteHF(dir); err != nil {
			t.Fatal(err)
		}
		compare(t, folder(t, dir), name)
	}
	dir := t.TempDir()
	if err := smolLM2(t).WriteHF(dir); err != nil {
		t.Fatal(err)
	}
	back := folder(t, dir)
	compare(t, back, "smollm2")
	if back.EOS() != 2 || back.BOS() != 1 || back.Definition().Template == "" {
		t.Error("special tokens or the chat template were lost")
	}
}
