package llama_test

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/llama"
	"outcrop/internal/tensor/safetensors"
	"outcrop/internal/tensor/weight"
)

// decoder is a tiny model that transformers ran; test/oracle/decoders.py wrote it.
type decoder struct {
	seed   string // stands before the names that weights follow from
	Name   string
	Config map[string]any // config.json
	Stored string         // the format of the weights
	Shapes map[string][]int
	Texts  [][]int32

	Gradients, Adapter *slopes // of the second text, by all weights and by an adapter's; none where models are not trained here
}

// slopes are a loss and what is known of its gradients.
type slopes struct {
	Loss   float64
	Probes map[string][2]float64 // of each tensor, the product with uniform numbers, and the length
}

func decoders(t testing.TB) []decoder {
	t.Helper()
	return readDecoders(t, "testdata", "")
}

// readDecoders reads what test/oracle/decoders.py wrote into a folder with a seed.
func readDecoders(t testing.TB, dir, seed string) []decoder {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, "decoders.json"))
	if err != nil {
		t.Fatal(err)
	}
	var all []decoder
	if err := json.Unmarshal(data, &all); err != nil {
		t.Fatal(err)
	}
	for i := range all {
		all[i].seed = seed
	}
	return all
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

// folder writes the model as transformers would.
func (d decoder) folder(t testing.TB) string {
	t.Helper()
	dir := t.TempDir()
	config, err := json.Marshal(d.Config)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "config.json"), config, 0o600); err != nil {
		t.Fatal(err)
	}
	format := map[string]weight.Format{"F32": weight.F32, "F16": weight.F16, "BF16": weight.BF16}[d.Stored]
	plusOne := strings.HasPrefix(d.Config["model_type"].(string), "gemma")
	var tensors []safetensors.Tensor
	for _, name := range slices.Sorted(maps.Keys(d.Shapes)) {
		n := 1
		for _, size := range d.Shapes[name] {
			n *= size
		}
		values := uniform(d.seed+name, n)
		for i := range values {
			values[i] /= 2
			if strings.Contains(name, "norm") && !plusOne {
				values[i]++
			}
		}
		tensors = append(tensors, safetensors.FromF32(name, d.Shapes[name], values, format))
	}
	f, err := os.Create(filepath.Join(dir, "model.safetensors"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := safetensors.Write(f, tensors); err != nil {
		t.Fatal(err)
	}
	return dir
}

// within is how far logits may be from the golden ones, over the largest of them.
const within = 1e-5

// Every architecture, and every way to scale positions, gives transformers' logits: read at once, and token by token after a part.
func TestDecodersAgreeWithTransformers(t *testing.T) {
	want := golden(t, "decoders")
	for _, d := range decoders(t) {
		t.Run(d.Name, func(t *testing.T) {
			m := open(t, d.folder(t))
			pool, worst := llama.NewPool(m.Config(), 1<<22), 0.0
			for i, text := range d.Texts {
				flat := want[fmt.Sprintf("%s.%d", d.Name, i)]
				keep := len(flat) / m.Config().Vocab
				at := len(text) - keep
				whole := forward(t, m, new(llama.Workspace), llama.Chunk{Tokens: text, Logits: llama.AllLogits})
				s := pool.NewSequence()
				single := forward(t, m, new(llama.Workspace), llama.Chunk{Tokens: text[:at+1], KV: s, Logits: llama.LastLogits})
				for p := at + 1; p < len(text); p++ {
					single = append(single, forward(t, m, new(llama.Workspace), llama.Chunk{Tokens: text[p : p+1], Pos: p, KV: s, Logits: llama.LastLogits})...)
				}
				for j := range keep {
					row := flat[j*m.Config().Vocab : (j+1)*m.Config().Vocab]
					worst = max(worst, relative(whole[at+j], row), relative(single[j], row))
				}
			}
			if !(worst < within) {
				t.Errorf("logits differ by %g", worst)
			}
		})
	}
}

// Every architecture that is trained has PyTorch's loss and gradients, and an adapter on it PEFT's.
func TestDecodersLearnAsInPyTorch(t *testing.T) {
	for _, d := range decoders(t) {
		m := open(t, d.folder(t))
		if _, err := m.Train(llama.Full{}); d.Gradients == nil {
			if !fault.Is(err, fault.Unsupported) {
				t.Errorf("%s: training gives %v", d.Name, err)
			}
			continue
		}
		text := d.Texts[1]
		for kind, tr := range d.trainings(t, m, false) {
			want := d.Gradients
			if kind == "low" {
				want = d.Adapter
			}
			sum, _, err := tr.Backward(llama.Batch{Tokens: text[:len(text)-1], Labels: text[1:], Starts: []int{0}}, 1)
			if err != nil || !(math.Abs(sum-want.Loss) < 1e-5*sum) {
				t.Errorf("%s, %s: the loss is %g, not %g, %v", d.Name, kind, sum, want.Loss, err)
			}
			want.compare(t, d.Name+", "+kind, tr.Params())
		}
	}
}

// trainings are of all weights, "full", and of an adapter, "low", as test/oracle/decoders.py has it.
func (d decoder) trainings(t *testing.T, m *llama.Model, bf16 bool) map[string]*llama.Training {
	t.Helper()
	full, err := m.Train(llama.Full{BF16: bf16})
	if err != nil {
		t.Fatal(err)
	}
	low, err := m.Train(llama.LoRA{Rank: 3, Alpha: 6, BF16: bf16})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range low.Params() {
		for i, u := range uniform(d.seed+p.Name, len(p.Value)) {
			p.Value[i] = 0.3 * u
		}
	}
	return map[string]*llama.Training{"full": full, "low": low}
}

// compare holds gradients against what is known of PyTorch's.
func (s *slopes) compare(t *testing.T, name string, params []*llama.Param) {
	t.Helper()
	if len(params) != len(s.Probes) {
		t.Errorf("%s: %d parameters, not %d", name, len(params), len(s.Probes))
	}
	for _, p := range params {
		want, probe := s.Probes[p.Name], 0.0
		for i, u := range uniform(p.Name+" gradient", len(p.Grad)) {
			probe += float64(u) * float64(p.Grad[i])
		}
		if !(math.Abs(probe-want[0]) < 1e-4*want[1]) {
			t.Errorf("%s: the gradient of %s gives %g, not %g; its length is %g", name, p.Name, probe, want[0], want[1])
		}
	}
}

// relative is the largest |a-b| over the largest |b|.
func relative(a, b []float32) float64 {
	var top float64
	for _, v := range b {
		top = max(top, math.Abs(float64(v)))
	}
	return furthest(a, b) / top
}
