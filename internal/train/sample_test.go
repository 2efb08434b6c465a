package train

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"outcrop/internal/engine/enginetest"
	"outcrop/internal/fault"
	"outcrop/internal/tensor/chattemplate"
)

// tiny is the tiny model as a base.
func tiny(t testing.TB) *base {
	t.Helper()
	dir := t.TempDir()
	if _, err := enginetest.TinyText(dir, 1); err != nil {
		t.Fatal(err)
	}
	b, err := openBase(dir, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { b.weights.Close() })
	return b
}

// said are the texts that a sample's labels stand for, one for each run of counted labels.
func said(b *base, s sample) []string {
	var texts []string
	var run []int32
	for i, l := range s.Labels {
		if l >= 0 {
			run = append(run, l)
		}
		if (l < 0 || i+1 == len(s.Labels)) && run != nil {
			texts, run = append(texts, b.tokenizer.Decode(run)), nil
		}
	}
	return texts
}

func TestSampleIsWhatTheTemplateWrites(t *testing.T) {
	b := tiny(t)
	messages := []chattemplate.Message{{Role: "system", Content: "Be brief."}, {Role: "user", Content: "One?"}, {Role: "assistant", Content: "1 of the two."},
		{Role: "user", Content: "And two?"}, {Role: "assistant", Content: "2."}}
	pieces, err := b.pieces(messages)
	if err != nil {
		t.Fatal(err)
	}
	s := b.sample(pieces, false)
	whole, err := b.template.Render(messages, false)
	if err != nil {
		t.Fatal(err)
	}
	seen := b.tokenizer.Decode(append(s.Tokens[:len(s.Tokens):len(s.Tokens)], s.Labels[len(s.Labels)-1]))
	if seen != strings.TrimSuffix(whole, "\n") { // what follows the last end is not read
		t.Errorf("the model sees %q, want %q", seen, whole)
	}
	if got := said(b, s); len(got) != 2 || got[0] != "1 of the two.<|im_end|>" || got[1] != "2.<|im_end|>" {
		t.Errorf("it learns to say %q", got)
	}
	asked, err := b.template.Render(messages[:4], true)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(whole, asked) || pieces[0].text+pieces[1].text+pieces[2].text != asked {
		t.Errorf("before the last answer stands %q, want %q", pieces[2].text, asked)
	}
	for i := range len(s.Labels) - 1 {
		if l := s.Labels[i]; l >= 0 && l != s.Tokens[i+1] {
			t.Fatalf("label %d is not the next token", i)
		}
	}
}

func TestSampleWithoutTemplate(t *testing.T) {
	b := tiny(t)
	b.template = nil
	m := &sft{&run{base: b, settings: settings()}}
	found, err := m.parse([]byte(`{"prompt": "The sea ", "completion": "is wide."}`))
	if err != nil {
		t.Fatal(err)
	}
	s := found[0].(sample)
	if got := said(b, s); len(got) != 1 || !strings.HasPrefix(got[0], "is wide.") || !b.tokenizer.Ends(s.Labels[len(s.Labels)-1]) {
		t.Errorf("it learns to say %q", got)
	}
	if _, err := m.parse([]byte(`{"schemaVersion":"bedrock-conversation-2024","system":[{"text":"x"}],"messages":[{"role":"user","content":[{"text":"a"}]},{"role":"assistant","content":[{"text":"b"}]}]}`)); err == nil {
		t.Error("a conversation is taken without a chat template")
	}
}

func TestPackKeepsOrderAndSize(t *testing.T) {
	var samples []record
	for i := range 9 {
		n := 500 + i
		s := sample{make([]int32, n), make([]int32, n)}
		s.Tokens[0] = int32(i)
		samples = append(samples, s)
	}
	samples = append(samples, sample{make([]int32, packTokens+1), make([]int32, packTokens+1)})
	next := 0
	for b := range pack(samples) {
		if len(b.Tokens) > packTokens && len(b.Starts) > 1 {
			t.Errorf("%d tokens of %d samples at once", len(b.Tokens), len(b.Starts))
		}
		for _, at := range b.Starts {
			if next < 9 && b.Tokens[at] != int32(next) {
				t.Errorf("sample %d stands where %d should", b.Tokens[at], next)
			}
			next++
		}
	}
	if next != len(samples) {
		t.Errorf("%d samples, want %d", next, len(samples))
	}
}

func TestOpenBaseRefuses(t *testing.T) {
	dir := t.TempDir()
	if _, err := openBase(dir, time.Now); err == nil {
		t.Error("an empty folder is a model")
	}
	if err := os.WriteFile(filepath.Join(dir, "a.gguf"), []byte("GGUF"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := openBase(dir, time.Now); !fault.Is(err, fault.Invalid) {
		t.Errorf("a truncated file: %v", err)
	}
}

// FuzzRecord: whatever a line is, it is refused or becomes turns that end with the assistant's.
func FuzzRecord(f *testing.F) {
	for _, seed := range []string{`{"prompt":"a","completion":"b"}`, `{"prompt":1}`, `[]`, `null`, "\xff", `{"messages":[]}`,
		`{"schemaVersion":"bedrock-conversation-2024","system":[{"text":"s"}],"messages":[{"role":"user","content":[{"text":"a"},{"text":"b"}]},{"role":"assistant","content":[{"text":"c"}]}]}`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		messages, err := parseRecord(line)
		if err != nil {
			return
		}
		if len(messages) < 2 || messages[len(messages)-1].Role != "assistant" {
			t.Fatalf("%q becomes %v", line, messages)
		}
		for _, m := range messages {
			if strings.TrimSpace(m.Content) == "" {
				t.Fatalf("%q has an empty turn", line)
			}
		}
	})
}
