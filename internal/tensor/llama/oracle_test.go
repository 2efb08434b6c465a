package llama_test

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"outcrop/internal/tensor/llama"
	"outcrop/internal/tensor/safetensors"
)

// facts are what test/oracle/llama_gradients.py wrote beside the tensors that PyTorch computed.
type facts struct {
	Samples    [][]int32
	Labels     [][]int32
	FullLoss   float64 `json:"full_loss"`
	UntiedLoss float64 `json:"untied_loss"`
	LoRALoss   float64 `json:"lora_loss"`
	Scores     []float32
}

func readFacts(t *testing.T) facts {
	t.Helper()
	data, err := os.ReadFile("testdata/facts.json")
	if err != nil {
		t.Fatal(err)
	}
	var f facts
	if err := json.Unmarshal(data, &f); err != nil {
		t.Fatal(err)
	}
	return f
}

// batch lays all samples end to end.
func (f facts) batch() llama.Batch {
	var b llama.Batch
	for i, s := range f.Samples {
		b.Starts = append(b.Starts, len(b.Tokens))
		b.Tokens = append(b.Tokens, s...)
		b.Labels = append(b.Labels, f.Labels[i]...)
	}
	return b
}

// golden reads a file of tensors of the test data.
func golden(t *testing.T, name string) map[string][]float32 {
	t.Helper()
	return tensors(t, filepath.Join("testdata", name+".safetensors"))
}

// tensors reads a file of tensors.
func tensors(t *testing.T, path string) map[string][]float32 {
	t.Helper()
	f, err := safetensors.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	all := map[string][]float32{}
	for _, name := range f.Names() {
		x, _ := f.Tensor(name)
		if len(x.Shape) == 1 {
			all[name], err = f.Vector(name)
		} else if w, bad := f.Matrix(name); bad == nil {
			all[name] = append([]float32(nil), w.F32()...)
		} else {
			err = bad
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return all
}

func open(t testing.TB, path string) *llama.Model {
	t.Helper()
	m, err := llama.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { m.Close() })
	return m
}

// distance is |a-b| over |b|, both as vectors.
func distance(a, b []float32) float64 {
	if len(a) != len(b) {
		return math.Inf(1)
	}
	var d, n float64
	for i := range a {
		d += float64(a[i]-b[i]) * float64(a[i]-b[i])
		n += float64(b[i]) * float64(b[i])
	}
	return math.Sqrt(d / max(n, 1e-30))
}

// furthest is the largest |a-b|.
func furthest(a, b []float32) float64 {
	if len(a) != len(b) {
		return math.Inf(1)
	}
	var d float64
	for i := range a {
		d = max(d, math.Abs(float64(a[i]-b[i])))
	}
	return d
}

func TestLogitsAgreeWithTransformers(t *testing.T) {
	f := readFacts(t)
	for _, name := range []string{"tied", "untied", "adapter"} {
		t.Run(name, func(t *testing.T) {
			m := open(t, "testdata/"+strings.Replace(name, "adapter", "tied", 1))
			var a *llama.Adapter
			if name == "adapter" {
				var err error
				if a, err = llama.LoadAdapter("testdata/adapter", m.Config()); err != nil {
					t.Fatal(err)
				}
			}
			var batch []llama.Chunk
			for _, s := range f.Samples {
				batch = append(batch, llama.Chunk{Tokens: s, Adapter: a, Logits: llama.AllLogits})
			}
			got, err := m.Forward(batch, new(llama.Workspace))
			if err != nil {
				t.Fatal(err)
			}
			want := golden(t, name+".logits")
			for i, s := range f.Samples {
				flat := want["logits."+string(rune('0'+i))]
				for j := range s {
					if d := furthest(got.Row(i, j), flat[j*m.Config().Vocab:(j+1)*m.Config().Vocab]); !(d < 1e-4) {
						t.Errorf("sample %d, position %d: logits differ by %g", i, j, d)
					}
				}
			}
		})
	}
}

func TestGradientsAgreeWithPyTorch(t *testing.T) {
	f := readFacts(t)
	for _, c := range []struct {
		name, model string
		loss        float64
	}{{"tied", "tied", f.FullLoss}, {"untied", "untied", f.UntiedLoss}, {"adapter", "tied", f.LoRALoss}} {
		t.Run(c.name, func(t *testing.T) {
			tr := train(t, open(t, "testdata/"+c.model), c.name == "adapter")
			b := f.batch()
			const scale = 0.5
			sum, n, err := tr.Backward(b, scale)
			if err != nil || n != 17 || !(math.Abs(sum-c.loss) < 1e-4*c.loss) {
				t.Fatalf("loss %g of %d positions, %v; PyTorch has %g", sum, n, err, c.loss)
			}
			if only, _, _ := tr.Loss(b); math.Abs(only-sum) > 1e-6*sum {
				t.Errorf("forward alone gives the loss %g, not %g", only, sum)
			}
			want := golden(t, c.name+".gradients")
			if len(tr.Params()) != len(want) {
				t.Errorf("%d parameters, PyTorch has %d", len(tr.Params()), len(want))
			}
			for _, p := range tr.Params() {
				for i := range p.Grad {
					p.Grad[i] /= scale
				}
				if d := distance(p.Grad, want[p.Name]); !(d < 1e-4) {
					t.Errorf("%s: gradients differ by %g", p.Name, d)
				}
			}
		})
	}
}

// train begins a training: in full, or of the adapter in testdata.
func train(t *testing.T, m *llama.Model, low bool) *llama.Training {
	t.Helper()
	if !low {
		tr, err := m.Train(llama.Full{})
		if err != nil {
			t.Fatal(err)
		}
		return tr
	}
	tr, err := m.Train(llama.LoRA{Rank: 3, Alpha: 6})
	if err != nil {
		t.Fatal(err)
	}
	weights := golden(t, "adapter/adapter_model")
	for _, p := range tr.Params() {
		if copy(p.Value, weights[p.Name]) != len(p.Value) {
			t.Fatalf("%s: PEFT has %d values, not %d", p.Name, len(weights[p.Name]), len(p.Value))
		}
	}
	return tr
}
