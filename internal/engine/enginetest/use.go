package enginetest

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

// borrowed: a prompt is the caller's. The engine does not write to it, and what the caller does with it later changes nothing; nor does
// it whether the answer is read as it comes.
func borrowed(t *testing.T, m engine.Model) {
	prompt := tokens(t, m, question)
	want := generate(t, m, prompt, cold(30))
	whole := cold(30)
	whole.Whole = true
	if got := generate(t, m, prompt, whole); got.text != want.text || got.last.Usage.Output != want.last.Usage.Output {
		t.Errorf("as a whole %q, in pieces %q", got.text, want.text)
	}
	mine, text := slices.Clone(prompt), ""
	for p, err := range m.Generate(t.Context(), mine, cold(30)) {
		if err != nil {
			t.Fatal(err)
		}
		if text == "" && !slices.Equal(mine, prompt) {
			t.Error("the engine wrote to the prompt")
		}
		text += p.Text
		clear(mine)
	}
	if text != want.text {
		t.Errorf("with the prompt taken back %q, else %q", text, want.text)
	}
}

// folderOfFile is a folder that holds one GGUF file.
func folderOfFile(t *testing.T, opener engine.Opener, path string, m engine.Model) {
	dir := t.TempDir()
	b, err := os.ReadFile(path)
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, "model.gguf"), b, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	prompt := tokens(t, m, question)
	if got, want := generate(t, open(t, opener, dir), prompt, cold(10)), generate(t, m, prompt, cold(10)); got.text != want.text {
		t.Errorf("folder %q, file %q", got.text, want.text)
	}
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if _, err := opener.Open(ctx, dir); !fault.Is(err, fault.Canceled) {
		t.Errorf("opening after cancelling: %v", err)
	}
}

// closingInUse closes a model while many use all of it: each call is answered as before, or refused since the model closes.
func closingInUse(t *testing.T, opener engine.Opener, path string) {
	m, err := opener.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	prompt := tokens(t, m, question)
	want := generate(t, m, prompt, cold(8))
	var all, begun sync.WaitGroup
	begun.Add(8)
	for range 8 {
		all.Go(func() {
			for n := 0; ; n++ {
				got, err := collect(t.Context(), m, prompt, cold(8))
				if n == 0 {
					begun.Done()
				}
				if fault.Is(err, fault.Unavailable) {
					return
				}
				if err != nil || got.text != want.text {
					t.Errorf("%q, %v", got.text, err)
					return
				}
				if ids, err := m.Tokens(engine.Prompt{Raw: question}); !fault.Is(err, fault.Unavailable) && (err != nil || !slices.Equal(ids, prompt)) {
					t.Errorf("%v, %v", ids, err)
				}
				if m.Spans(question); m.Info().ContextWindow != TinyContext {
					t.Error("the model forgot itself")
				}
			}
		})
	}
	begun.Wait()
	for range 2 {
		all.Go(func() {
			if err := m.Close(); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
}
