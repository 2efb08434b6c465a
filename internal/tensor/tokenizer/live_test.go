package tokenizer_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"outcrop/internal/tensor/gguf"
	"outcrop/internal/tensor/tokenizer"
)

// TestLive compares with what test/oracle/tokenizer/live.py wrote to OUTCROP_TOKENIZERS: every text's ids, and what they decode to.
func TestLive(t *testing.T) {
	dir := os.Getenv("OUTCROP_TOKENIZERS")
	if dir == "" {
		t.Skip("make verify-tokenizers runs this")
	}
	files, _ := filepath.Glob(filepath.Join(dir, "*.jsonl"))
	if len(files) == 0 {
		t.Fatalf("%s holds nothing to compare with", dir)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".jsonl"), func(t *testing.T) { live(t, file) })
	}
}

func live(t *testing.T, file string) {
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 64<<20)
	var head struct{ File, Reference string }
	if lines.Scan(); json.Unmarshal(lines.Bytes(), &head) != nil {
		t.Fatalf("the first line is %.100q", lines.Bytes())
	}
	tok := load(t, head.File)
	texts, bytes, wrong := 0, 0, 0
	for lines.Scan() {
		var text, back string
		var ids []int32
		if err := json.Unmarshal(lines.Bytes(), &[]any{&text, &ids, &back}); err != nil {
			t.Fatal(err)
		}
		texts, bytes = texts+1, bytes+len(text)
		got := tok.Encode(text, true)
		if decoded := tok.Decode(ids); !slices.Equal(got, ids) || decoded != back {
			if wrong++; wrong <= 5 {
				i := parting(got, ids)
				t.Errorf("%.300q\n got %v\nwant %v, from %q on", text, got[i:min(i+12, len(got))], ids[i:min(i+12, len(ids))], tok.Decode(ids[max(0, i-3):i]))
				k := parting([]byte(decoded), []byte(back))
				t.Errorf("they decode to %q, want %q", decoded[k:min(k+60, len(decoded))], back[k:min(k+60, len(back))])
			}
		}
	}
	t.Logf("%s: %d texts, %d bytes, %d differ from %s", filepath.Base(head.File), texts, bytes, wrong, head.Reference)
}

func load(t *testing.T, path string) *tokenizer.Tokenizer {
	t.Helper()
	if !strings.HasSuffix(path, ".gguf") {
		return folder(t, filepath.Dir(path))
	}
	f, err := gguf.Open(path)
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

// parting is where two lists begin to differ.
func parting[T comparable](a, b []T) int {
	i := 0
	for i < min(len(a), len(b)) && a[i] == b[i] {
		i++
	}
	return i
}
