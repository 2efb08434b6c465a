package bert_test

import (
	"encoding/json"
	"hash/fnv"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"outcrop/internal/tensor/bert"
	"outcrop/internal/tensor/gguf"
	"outcrop/internal/tensor/safetensors"
	"outcrop/internal/tensor/weight"
)

// encoder is a tiny model that transformers ran; test/oracle/encoders.py wrote it.
type encoder struct {
	Name   string
	Config map[string]any
	Shapes map[string][]int
	Texts  []struct {
		IDs         []int32
		Mean, First []float32
	}
}

// uniform is n numbers in [-1, 1) that follow from a name: FNV-1a of it, then SplitMix64.
func uniform(name string, n int) []float32 {
	h := fnv.New64a()
	h.Write([]byte(name))
	seed, out := h.Sum64(), make([]float32, n)
	for i := range out {
		x := seed + uint64(i+1)*0x9e3779b97f4a7c15
		x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
		x = (x ^ x>>27) * 0x94d049bb133111eb
		x ^= x >> 31
		out[i] = float32(x>>40)/(1<<23) - 1
	}
	return out
}

// tensors are the model's, by the names of a Hugging Face folder.
func (e encoder) tensors() []safetensors.Tensor {
	var list []safetensors.Tensor
	for name, shape := range e.Shapes {
		n := 1
		for _, size := range shape {
			n *= size
		}
		values, norm := uniform(name, n), strings.Contains(strings.ToLower(name), "norm") || strings.Contains(name, "_ln")
		for i := range values {
			if values[i] /= 2; norm && strings.HasSuffix(name, ".weight") {
				values[i]++
			}
		}
		list = append(list, safetensors.FromF32(name, shape, values, weight.F32))
	}
	return list
}

// folder writes the model as transformers would.
func (e encoder) folder(t *testing.T) string {
	dir := t.TempDir()
	config, err := json.Marshal(e.Config)
	if err != nil {
		t.Fatal(err)
	}
	save(t, dir, "config.json", string(config))
	create(t, filepath.Join(dir, "model.safetensors"), func(w io.Writer) error { return safetensors.Write(w, e.tensors()) })
	return dir
}

// inGGUF are the names that llama.cpp's converter gives.
var inGGUF = []struct{ from, to string }{
	{`^embeddings\.word_embeddings`, "token_embd"}, {`^embeddings\.position_embeddings`, "position_embd"}, {`^embeddings\.token_type_embeddings`, "token_types"},
	{`^(embeddings\.LayerNorm|emb_ln)`, "token_embd_norm"}, {`^encoder\.layers?\.(\d+)\.`, "blk.$1."},
	{`attention\.self\.query`, "attn_q"}, {`attention\.self\.key`, "attn_k"}, {`attention\.self\.value`, "attn_v"}, {`attn\.Wqkv`, "attn_qkv"},
	{`attention\.output\.dense|attn\.out_proj`, "attn_output"}, {`attention\.output\.LayerNorm|norm1`, "attn_output_norm"},
	{`intermediate\.dense|mlp\.fc11`, "ffn_up"}, {`mlp\.fc12`, "ffn_gate"}, {`output\.dense|mlp\.fc2`, "ffn_down"}, {`output\.LayerNorm|norm2`, "layer_output_norm"},
}

// file writes the model as llama.cpp's converter would.
func (e encoder) file(t *testing.T, pooling uint32) string {
	arch := strings.Split(e.Name, ",")[0]
	meta := []gguf.KV{{Key: "general.architecture", Value: arch}}
	for key, value := range map[string]any{"block_count": uint32(2), "context_length": uint32(80), "embedding_length": uint32(24), "feed_forward_length": uint32(40),
		"attention.head_count": uint32(3), "attention.layer_norm_epsilon": float32(1e-12), "pooling_type": pooling, "rope.freq_base": float32(50)} {
		meta = append(meta, gguf.KV{Key: arch + "." + key, Value: value})
	}
	var list []gguf.Tensor
	for _, x := range e.tensors() {
		name := x.Name
		for _, r := range inGGUF {
			name = regexp.MustCompile(r.from).ReplaceAllString(name, r.to)
		}
		dims := slices.Clone(x.Shape)
		slices.Reverse(dims)
		list = append(list, gguf.Tensor{Name: name, Format: x.Format, Dims: dims, Data: x.Data})
	}
	path := filepath.Join(t.TempDir(), "model.gguf")
	create(t, path, func(w io.Writer) error { return gguf.Write(w, meta, list) })
	return path
}

func create(t *testing.T, path string, write func(io.Writer) error) {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := write(f); err != nil {
		t.Fatal(err)
	}
}

// Every architecture, from either kind of files, gives transformers' embeddings, pooled as the files say.
func TestEncodersAgreeWithTransformers(t *testing.T) {
	data, err := os.ReadFile("testdata/encoders.json")
	if err != nil {
		t.Fatal(err)
	}
	var all []encoder
	if err := json.Unmarshal(data, &all); err != nil {
		t.Fatal(err)
	}
	for _, e := range all {
		mean, first := e.folder(t), e.folder(t)
		save(t, first, "modules.json", `[{"path": "", "type": "sentence_transformers.models.Transformer"}, {"path": "pool", "type": "x.Pooling"}]`)
		save(t, first, "pool/config.json", `{"pooling_mode": "cls"}`)
		for path, wantFirst := range map[string]bool{mean: false, first: true, e.file(t, 1): false, e.file(t, 2): true} {
			m, err := bert.Open(path)
			if err != nil {
				t.Fatalf("%s: %v", e.Name, err)
			}
			defer m.Close()
			if m.Architecture() != strings.Split(e.Name, ",")[0] || m.Window() != 80 {
				t.Errorf("%s: %s with a window of %d", e.Name, m.Architecture(), m.Window())
			}
			var batch [][]int32
			for _, text := range e.Texts {
				batch = append(batch, text.IDs)
			}
			for i, got := range m.Embed(batch) {
				want := e.Texts[i].Mean
				if wantFirst {
					want = e.Texts[i].First
				}
				if d := distance(got, want); !(d < 2e-6) {
					t.Errorf("%s, text %d, first %v: values differ by %g", e.Name, i, wantFirst, d)
				}
			}
		}
	}
}

// What sentence-transformers would do beside pooling is refused.
func TestOtherModules(t *testing.T) {
	dir := tiny(t, nil)
	save(t, dir, "modules.json", `[{"path": "", "type": "sentence_transformers.models.Transformer"}, {"path": "2_Dense", "type": "sentence_transformers.models.Dense"}]`)
	if _, err := bert.Open(dir); err == nil || !strings.Contains(err.Error(), "Dense") {
		t.Errorf("a dense layer gives %v", err)
	}
}
