package llama

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"outcrop/internal/fault"
)

// Activations that are computed again give the very gradients of those that were kept.
func TestForgettingActivationsChangesNothing(t *testing.T) {
	c := Config{Layers: 3, Hidden: 24, Heads: 4, KVHeads: 2, HeadDim: 6, FFN: 40, Vocab: 50, Context: 64, RopeTheta: 100, RMSEps: 1e-5, Tied: true}
	b := Batch{Tokens: []int32{1, 2, 3, 4, 5, 6, 7, 8}, Labels: []int32{2, 3, 4, -1, 6, 7, 8, 9}, Starts: []int{0, 4}}
	gemma := c
	gemma.Architecture, gemma.Window, gemma.LocalTheta = Gemma3, 3, 10
	for _, mode := range []Mode{Full{}, LoRA{Rank: 4, Alpha: 4}} {
		forgetting(t, c, b, mode)
		forgetting(t, gemma, b, mode)
	}
}

func forgetting(t *testing.T, c Config, b Batch, mode Mode) {
	keep, err := Random(c, 1).Train(mode)
	if err != nil {
		t.Fatal(err)
	}
	lean, _ := Random(c, 1).Train(mode)
	lean.hold = 0
	for range 2 { // also when a plain forward comes between
		want, _, err := keep.Backward(b, 1)
		if err != nil {
			t.Fatal(err)
		}
		if got, _, _ := lean.Backward(b, 1); got != want {
			t.Errorf("the loss is %g, not %g", got, want)
		}
		if loss, _, _ := lean.Loss(b); loss != want {
			t.Errorf("forward alone, the loss is %g, not %g", loss, want)
		}
	}
	for i, p := range keep.Params() {
		if !slices.Equal(p.Grad, lean.Params()[i].Grad) {
			t.Errorf("%s: the gradients differ", p.Name)
		}
	}
}

func FuzzParseAdapter(f *testing.F) {
	data, err := os.ReadFile("testdata/adapter/adapter_config.json")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	c := Config{Layers: 1, Hidden: 4, Heads: 1, KVHeads: 1, HeadDim: 4, FFN: 4, Vocab: 4, Context: 4, RopeTheta: 100, RMSEps: 1e-5}
	f.Fuzz(func(t *testing.T, data []byte) {
		l, err := parseAdapter(data)
		if err == nil {
			_, err = newAdapter(l, c)
		}
		if err != nil && !fault.Is(err, fault.Invalid) {
			t.Errorf("it gives %v", err)
		}
	})
}

// FuzzReadHeader holds that no repacked file, however damaged, is read beyond its end.
func FuzzReadHeader(f *testing.F) {
	good := []byte("\x1d\x00\x00\x00\x00\x00\x00\x00{\"Matrices\":[{\"Name\":\"head\"}]}")
	f.Add(good)
	f.Add(append(good, make([]byte, 100)...))
	f.Add([]byte("\xff\xff\xff\xff\xff\xff\xff\xff{}"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if _, body, err := readHeader(b); err == nil && len(body) > len(b)-8 {
			t.Errorf("%d bytes of %d", len(body), len(b))
		}
		path := filepath.Join(t.TempDir(), "file")
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		if r := readRepacked(path, origin{}); r != nil {
			r.Close()
		}
	})
}
