package enginetest

import (
	"context"
	"math"
	"slices"
	"strings"
	"sync"
	"testing"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

// RunEmbedder checks an engine's embedders against the contract, on a tiny model that it writes.
func RunEmbedder(t *testing.T, opener engine.Opener) {
	dir := t.TempDir()
	if err := TinyEmbedder(dir, 1); err != nil {
		t.Fatal(err)
	}
	m := open(t, opener, dir)
	if i := m.Info(); !i.Embedding || i.Text || i.Chat || i.Dimensions != tinyHidden || i.ContextWindow != TinyWindow || i.Architecture != "bert" {
		t.Errorf("%+v", i)
	}
	t.Run("embeddings", func(t *testing.T) { embeddings(t, m) })
	t.Run("window", func(t *testing.T) { window(t, m) })
	t.Run("refusals", func(t *testing.T) {
		if _, err := collect(t.Context(), m, []engine.Token{1}, cold(1)); !fault.Is(err, fault.Invalid) {
			t.Errorf("an embedder answered: %v", err)
		}
		if _, err := m.Tokens(engine.Prompt{Messages: []engine.Message{{Role: engine.User, Text: "x"}}}); !fault.Is(err, fault.Invalid) {
			t.Errorf("an embedder converses: %v", err)
		}
	})
	if err := m.Close(); err != nil {
		t.Error(err)
	}
	if _, err := m.Embed(t.Context(), []string{"x"}); err == nil {
		t.Error("a closed model answered")
	}
	if _, err := m.Tokens(engine.Prompt{Raw: "x"}); err == nil {
		t.Error("a closed model counted tokens")
	}
	if err := m.Close(); err != nil {
		t.Errorf("closed twice: %v", err)
	}
}

func embed(t *testing.T, m engine.Model, texts ...string) []engine.Embedding {
	t.Helper()
	all, err := m.Embed(t.Context(), texts)
	if err != nil || len(all) != len(texts) {
		t.Fatalf("%d embeddings of %d texts, %v", len(all), len(texts), err)
	}
	return all
}

func cosine(a, b engine.Embedding) float64 {
	var sum float64
	for i := range a.Values {
		sum += float64(a.Values[i]) * float64(b.Values[i])
	}
	return sum
}

func embeddings(t *testing.T, m engine.Model) {
	texts := []string{"the price of the water", "", "What does the water cost?", "a horse in the green forest", strings.Repeat("stone ", 90), "你好 naïve"}
	together := embed(t, m, texts...)
	for i, e := range together {
		if norm := cosine(e, e); len(e.Values) != tinyHidden || math.Abs(norm-1) > 1e-5 {
			t.Errorf("text %d: %d values of length %g", i, len(e.Values), math.Sqrt(norm))
		}
		alone := embed(t, m, texts[i])[0]
		if cosine(alone, e) < 1-1e-5 || alone.Tokens != e.Tokens {
			t.Errorf("text %d differs by itself: %g", i, cosine(alone, e))
		}
		ids, err := m.Tokens(engine.Prompt{Raw: texts[i]})
		if err != nil || len(ids) != e.Tokens || e.Tokens != len(m.Spans(texts[i]))+2 {
			t.Errorf("text %d: %d tokens, usage %d, spans %d, %v", i, len(ids), e.Tokens, len(m.Spans(texts[i])), err)
		}
	}
	if near, far := cosine(together[0], together[2]), cosine(together[3], together[2]); near <= far {
		t.Errorf("a shared word makes no neighbours: %g, %g", near, far)
	}
	embed(t, m)
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if _, err := m.Embed(ctx, texts); !fault.Is(err, fault.Canceled) {
		t.Errorf("cancelled before: %v", err)
	}
	var all sync.WaitGroup
	for range 6 {
		all.Go(func() {
			got, err := m.Embed(t.Context(), texts)
			if err != nil || !slices.EqualFunc(got, together, func(a, b engine.Embedding) bool { return cosine(a, b) > 1-1e-5 }) {
				t.Errorf("concurrent embeddings differ, %v", err)
			}
		})
	}
	all.Wait()
}

// window: nothing is cut silently.
func window(t *testing.T, m engine.Model) {
	fits := strings.TrimSpace(strings.Repeat("stone ", TinyWindow-2))
	if e := embed(t, m, fits)[0]; e.Tokens != TinyWindow {
		t.Errorf("%d tokens", e.Tokens)
	}
	if _, err := m.Embed(t.Context(), []string{"x", fits + " rock"}); !fault.Is(err, fault.Invalid) {
		t.Errorf("over the window: %v", err)
	}
}
