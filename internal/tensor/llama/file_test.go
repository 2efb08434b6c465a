package llama_test

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/gguf"
	"outcrop/internal/tensor/llama"
)

func TestFilesRoundTrip(t *testing.T) {
	untied, gemma := tiny, shapes["gemma3"]
	untied.Tied = false
	gemma.QueryScalar, gemma.Cap = 0, 0 // which GGUF files do not say
	for _, c := range []llama.Config{tiny, untied, shapes["qwen3"], gemma} {
		m := llama.Random(c, 3)
		want := forward(t, m, new(llama.Workspace), llama.Chunk{Tokens: text(40, 1), Logits: llama.AllLogits})
		dir := t.TempDir()
		file := filepath.Join(dir, "model.gguf")
		if err := m.WriteHF(dir); err != nil {
			t.Fatal(err)
		}
		if err := m.WriteGGUF(file); err != nil {
			t.Fatal(err)
		}
		for _, path := range []string{dir, file} {
			back := open(t, path)
			if !reflect.DeepEqual(back.Config(), c) || back.Format() != "F32" || back.Bytes() != 4*c.Parameters() {
				t.Errorf("%s: %+v, %s, %d bytes", filepath.Base(path), back.Config(), back.Format(), back.Bytes())
			}
			agree(t, filepath.Base(path), forward(t, back, new(llama.Workspace), llama.Chunk{Tokens: text(40, 1), Logits: llama.AllLogits}), want)
		}
	}
}

func TestAdapterFilesRoundTrip(t *testing.T) {
	m := llama.Random(tiny, 5)
	for name, mode := range modes {
		tr := begin(t, tiny, mode)
		if tr.Adapter() == nil {
			continue
		}
		dir := t.TempDir()
		if err := tr.Adapter().Write(dir, "a base"); err != nil {
			t.Fatal(err)
		}
		a, err := llama.LoadAdapter(dir, tiny)
		if err != nil {
			t.Fatal(err)
		}
		chunk := llama.Chunk{Tokens: text(9, 1), Adapter: tr.Adapter(), Logits: llama.AllLogits}
		want := forward(t, m, new(llama.Workspace), chunk)
		chunk.Adapter = a
		agree(t, name, forward(t, m, new(llama.Workspace), chunk), want)
		small := tiny
		small.Layers = 2
		if _, err := llama.LoadAdapter(dir, small); !fault.Is(err, fault.Invalid) {
			t.Errorf("for a smaller model it gives %v", err)
		}
	}
}

// What is wrong with a model is Invalid, and the text names it.
func TestOpenRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		change func(t *testing.T, dir string, m *llama.Model)
		says   string
	}{
		"another architecture": {edit("model_type", "gpt2"), "LlamaForCausalLM"},
		"biases":               {edit("attention_bias", true), "biases"},
		"other scaling":        {edit("rope_scaling", map[string]any{"rope_type": "spiral"}), "spiral"},
		"a wrong shape":        {edit("intermediate_size", 48), "model.layers.0.mlp.gate_proj.weight"},
		"a missing layer":      {edit("num_hidden_layers", 4), "model.layers.3.input_layernorm.weight"},
		"no heads":             {edit("num_attention_heads", 0), "num_attention_heads"},
		"a huge number":        {edit("num_hidden_layers", 1<<40), "layers"},
		"a NaN": {func(t *testing.T, dir string, m *llama.Model) {
			spoil(t, m, "model.layers.1.mlp.up_proj.weight")
			if err := m.WriteHF(dir); err != nil {
				t.Fatal(err)
			}
		}, "model.layers.1.mlp.up_proj.weight"},
		"a NaN in a norm": {func(t *testing.T, dir string, m *llama.Model) {
			spoil(t, m, "model.norm.weight")
			if err := m.WriteHF(dir); err != nil {
				t.Fatal(err)
			}
		}, "model.norm.weight"},
		"a cut file": {func(t *testing.T, dir string, m *llama.Model) {
			if err := os.Truncate(filepath.Join(dir, "model.safetensors"), 5000); err != nil {
				t.Fatal(err)
			}
		}, ""},
		"no file": {func(t *testing.T, dir string, m *llama.Model) { os.RemoveAll(dir) }, ""},
	} {
		t.Run(name, func(t *testing.T) {
			dir, m := t.TempDir(), llama.Random(tiny, 3)
			if err := m.WriteHF(dir); err != nil {
				t.Fatal(err)
			}
			c.change(t, dir, m)
			_, err := llama.Open(dir)
			if !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), c.says) {
				t.Errorf("it gives %v", err)
			}
		})
	}
}

// edit changes one member of config.json.
func edit(key string, value any) func(*testing.T, string, *llama.Model) {
	return func(t *testing.T, dir string, m *llama.Model) {
		config := m.Config().Published()
		config[key] = value
		data, err := json.Marshal(config)
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, "config.json"), data, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

// spoil puts a NaN into a tensor of a float32 model.
func spoil(t *testing.T, m *llama.Model, name string) {
	for s := range m.Tensors() {
		if s.Name == name {
			s.Values[3] = float32(math.NaN())
			return
		}
	}
	t.Fatalf("there is no tensor %s", name)
}

func FuzzParseConfig(f *testing.F) {
	for _, name := range []string{"tied", "untied"} {
		data, err := os.ReadFile("testdata/" + name + "/config.json")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	for _, d := range decoders(f) {
		data, err := json.Marshal(d.Config)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := llama.ParseConfig(data)
		if err != nil {
			if !fault.Is(err, fault.Invalid) {
				t.Errorf("it gives %v", err)
			}
			return
		}
		again, err := json.Marshal(c.Published())
		if err != nil {
			t.Fatal(err)
		}
		if back, err := llama.ParseConfig(again); err != nil || !reflect.DeepEqual(back, c) {
			t.Errorf("%+v comes back as %+v, %v", c, back, err)
		}
	})
}

// In a GGUF file the two rows that RoPE turns together are neighbours; in Hugging Face's they are half a head apart.
func TestGGUFHasPairsOfRows(t *testing.T) {
	m, path := llama.Random(tiny, 3), filepath.Join(t.TempDir(), "model.gguf")
	if err := m.WriteGGUF(path); err != nil {
		t.Fatal(err)
	}
	f, err := gguf.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	q, err := f.Matrix("blk.1.attn_q.weight")
	if err != nil {
		t.Fatal(err)
	}
	row := make([]float32, tiny.Hidden)
	for w := range m.Tensors() {
		if w.Name != "model.layers.1.self_attn.q_proj.weight" {
			continue
		}
		for head := range tiny.Heads {
			for i := range tiny.HeadDim / 2 {
				for pair := range 2 {
					q.Row(head*tiny.HeadDim+2*i+pair, row)
					want := w.Values[(head*tiny.HeadDim+pair*tiny.HeadDim/2+i)*tiny.Hidden:][:tiny.Hidden]
					if !slices.Equal(row, want) {
						t.Fatalf("head %d: row %d of pair %d is another", head, pair, i)
					}
				}
			}
		}
	}
}
