package enginetest

import (
	"bytes"
	"context"
	"encoding/binary"
	"math"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/tensor/tokenizer"
)

func cancel(t *testing.T, m engine.Model) {
	prompt := tokens(t, m, question)
	want := generate(t, m, prompt, cold(30))
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	var failed error
	n := 0
	for _, err := range m.Generate(ctx, prompt, warm(0, 1)) {
		if failed = err; err == nil {
			n++
		}
		stop()
	}
	if n != 1 || !fault.Is(failed, fault.Canceled) {
		t.Errorf("%d pieces, then %v", n, failed)
	}
	if _, err := collect(ctx, m, prompt, cold(1)); !fault.Is(err, fault.Canceled) {
		t.Errorf("cancelled before: %v", err)
	}
	for range m.Generate(t.Context(), prompt, warm(0, 1)) {
		break
	}
	if after := generate(t, m, prompt, cold(30)); after.text != want.text {
		t.Errorf("afterwards %q, before %q", after.text, want.text)
	}
}

// streams runs more generations than share a step, some of them left early.
func streams(t *testing.T, m engine.Model, same bool) {
	prompt := tokens(t, m, question)
	want := generate(t, m, prompt, cold(25))
	var all sync.WaitGroup
	for i := range 48 {
		all.Go(func() {
			if i%3 == 0 {
				for range m.Generate(t.Context(), prompt, warm(0, uint64(i))) {
					break
				}
				return
			}
			if got, err := collect(t.Context(), m, prompt, cold(25)); err != nil || same && got.text != want.text {
				t.Errorf("stream %d: %q, %v", i, got.text, err)
			}
		})
	}
	all.Wait()
}

// adapters run beside one another and the bare model, all in one batch, each as it does alone.
func adapters(t *testing.T, m engine.Model) {
	prompt := tokens(t, m, question)
	var dirs []string
	for seed := range uint64(8) {
		dir := t.TempDir()
		if err := TinyAdapter(dir, seed); err != nil {
			t.Fatal(err)
		}
		dirs = append(dirs, dir)
	}
	dirs = append(dirs, "")
	alone, texts := make([]answer, len(dirs)), map[string]bool{}
	for i, dir := range dirs {
		p := cold(30)
		p.Adapter = dir
		alone[i] = generate(t, m, prompt, p)
		texts[alone[i].text] = true
	}
	if len(texts) != len(dirs) {
		t.Errorf("%d adapters gave %d answers", len(dirs), len(texts))
	}
	var all sync.WaitGroup
	for i, dir := range slices.Concat(dirs, dirs) {
		i %= len(dirs)
		all.Go(func() {
			p := fresh(cold(30))
			p.Adapter = dir
			if got, err := collect(t.Context(), m, prompt, p); err != nil || got.text != alone[i].text {
				t.Errorf("adapter %d: alone %q, together %q, %v", i, alone[i].text, got.text, err)
			}
		})
	}
	all.Wait()
}

// folder is the same model in Hugging Face's files.
func folder(t *testing.T, opener engine.Opener, m engine.Model) {
	dir := t.TempDir()
	if err := TinyTextFolder(dir, 1); err != nil {
		t.Fatal(err)
	}
	prompt := tokens(t, m, question)
	want := generate(t, m, prompt, cold(30))
	if got := generate(t, open(t, opener, dir), prompt, cold(30)); got.text != want.text {
		t.Errorf("folder %q, file %q", got.text, want.text)
	}
}

// badFiles are refused when they are opened.
func badFiles(t *testing.T, opener engine.Opener, path string) {
	good, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	refused := func(name, path string) {
		t.Helper()
		if m, err := opener.Open(t.Context(), path); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", name, err)
			if err == nil {
				m.Close()
			}
		}
	}
	file := func(name string, content []byte) {
		t.Helper()
		path := filepath.Join(dir, name+".gguf")
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		refused(name, path)
	}
	file("empty", nil)
	file("text", []byte("this is no model"))
	for _, part := range []int{4, 24, len(good) / 20, len(good) / 2, len(good) - 32} {
		file("truncated", good[:part])
	}
	nan := bytes.Clone(good)
	binary.LittleEndian.PutUint32(nan[len(nan)-4096:], math.Float32bits(float32(math.NaN())))
	file("not a number", nan)
	file("another architecture", bytes.Replace(good, []byte("llama"), []byte("lhama"), 1))
	file("no tokenizer", bytes.ReplaceAll(good, []byte("tokenizer.ggml.model"), []byte("tokenizer.ggml.nodel")))
	refused("missing", filepath.Join(dir, "nothing"))
	refused("two models", dir)
	refused("empty folder", t.TempDir())

	for name, spoil := range map[string]func(dir string) error{
		"no tokenizer.json": func(dir string) error { return os.Remove(filepath.Join(dir, "tokenizer.json")) },
		"no weights":        func(dir string) error { return os.Remove(filepath.Join(dir, "model.safetensors")) },
		"no config":         func(dir string) error { return os.Remove(filepath.Join(dir, "config.json")) },
		"larger tokenizer": func(dir string) error {
			tok, err := TinyTokenizer()
			if err != nil {
				return err
			}
			def := *tok.Definition()
			def.Tokens, def.Types = append(slices.Clone(def.Tokens), "more"), append(slices.Clone(def.Types), tokenizer.Normal)
			if tok, err = tokenizer.New(def); err != nil {
				return err
			}
			return tok.WriteHF(dir)
		},
	} {
		dir := t.TempDir()
		if err := TinyTextFolder(dir, 1); err != nil {
			t.Fatal(err)
		}
		if err := spoil(dir); err != nil {
			t.Fatal(err)
		}
		refused(name, dir)
	}
}

// closing waits for who is there and refuses who comes later.
func closing(t *testing.T, opener engine.Opener, path string) {
	m, err := opener.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	prompt := tokens(t, m, question)
	begun := make(chan struct{})
	var all sync.WaitGroup
	all.Go(func() {
		first := true
		for _, err := range m.Generate(t.Context(), prompt, cold(100)) {
			if err != nil {
				t.Errorf("a running generation was ended: %v", err)
			}
			if first {
				close(begun)
				first = false
			}
		}
	})
	<-begun
	if err := m.Close(); err != nil {
		t.Error(err)
	}
	all.Wait()
	if _, err := collect(t.Context(), m, prompt, cold(1)); err == nil {
		t.Error("a closed model answered")
	}
	if err := m.Close(); err != nil {
		t.Errorf("closed twice: %v", err)
	}
}
