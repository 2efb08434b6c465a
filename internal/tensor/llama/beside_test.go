package llama

import (
	"reflect"
	"testing"
)

// TestBytesBeside holds what is predicted against what a workspace and a frozen copy hold.
func TestBytesBeside(t *testing.T) {
	check := func(a Architecture, name string, of any, want int64) {
		t.Helper()
		got := held(reflect.ValueOf(of), map[place]bool{})
		if off := float64(want-got) / float64(got); off < -0.01 || off > 0.03 {
			t.Errorf("%v, %s: %d bytes are predicted, %d are held: %.1f %% off", a, name, want, got, 100*off)
		}
	}
	for a := range Phi3 {
		c := Config{Architecture: a, Layers: 3, Hidden: 64, Heads: 4, KVHeads: 2, HeadDim: 16, FFN: 160, Vocab: 300, Context: 1024, RopeTheta: 10000, RMSEps: 1e-5, Tied: true}
		for name, mode := range map[string]Mode{"full": Full{}, "LoRA": LoRA{Rank: 8, Alpha: 16}, "narrow LoRA": LoRA{Rank: 4, Alpha: 8, Targets: []Target{Q, V}}} {
			tr, err := Random(c, 1).Train(mode)
			if err != nil {
				t.Fatal(err)
			}
			var ws Workspace
			n := 600
			if _, err := tr.Model().Forward([]Chunk{{Tokens: make([]int32, n), Adapter: tr.Adapter(), Logits: LastLogits}}, &ws); err != nil {
				t.Fatal(err)
			}
			ws.m, ws.w, ws.a, ws.spans = nil, nil, nil, nil // the model is not the workspace's
			check(a, "a pass, "+name, &ws, c.ForwardBytes(mode, n, 1))
			if name == "full" {
				f := tr.Frozen()
				if _, err := f.LogProbs(Batch{Tokens: make([]int32, n), Labels: make([]int32, n), Starts: []int{0}}, true); err != nil {
					t.Fatal(err)
				}
				check(a, "a frozen copy", f, c.FrozenBytes(n))
			}
		}
	}
}
