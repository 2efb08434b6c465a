package llama

import (
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"slices"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/safetensors"
)

// The files of an adapter, as PEFT names them.
const (
	adapterConfig  = "adapter_config.json"
	adapterWeights = "adapter_model.safetensors"
)

// peft is the part of adapter_config.json that matters.
type peft struct {
	Kind         string             `json:"peft_type"`
	Task         string             `json:"task_type"`
	Base         *string            `json:"base_model_name_or_path"`
	Rank         int                `json:"r"`
	Alpha        float64            `json:"lora_alpha"`
	Dropout      float64            `json:"lora_dropout"`
	Targets      []string           `json:"target_modules"`
	Bias         string             `json:"bias"`
	Inference    bool               `json:"inference_mode"`
	Initial      bool               `json:"init_lora_weights"`
	FanInFanOut  bool               `json:"fan_in_fan_out"`
	RankStable   bool               `json:"use_rslora"`
	DoRA         bool               `json:"use_dora"`
	RankPattern  map[string]int     `json:"rank_pattern"`
	AlphaPattern map[string]float64 `json:"alpha_pattern"`
	Saved        []string           `json:"modules_to_save"`
	Layers       any                `json:"layers_to_transform"`
}

// part is one matrix of an adapter.
type part struct {
	Tensor
	layer, site int
}

// tensors are the adapter's matrices in PEFT's names, in order of layer and target, A before B.
func (a *Adapter) tensors() iter.Seq[part] {
	return func(yield func(part) bool) {
		for l := range a.layers {
			for site := range sites {
				s := &a.layers[l][site]
				for i, t := range s.parts {
					out, in := a.config.dims(t)
					name := fmt.Sprintf("base_model.model.model.layers.%d.%s.lora_", l, t.module())
					size := a.rank * in
					if !yield(part{Tensor{name + "A.weight", a.rank, in, s.a[i*size : (i+1)*size : (i+1)*size]}, l, site}) ||
						!yield(part{Tensor{name + "B.weight", out, a.rank, s.b[i]}, l, site}) {
						return
					}
				}
			}
		}
	}
}

// LoadAdapter reads adapter_config.json and adapter_model.safetensors as PEFT writes them, for a model of that shape. What does
// not fit, and PEFT's variants of LoRA, are Invalid.
func LoadAdapter(dir string, c Config) (*Adapter, error) {
	const op = "llama.LoadAdapter"
	data, err := os.ReadFile(filepath.Join(dir, adapterConfig))
	if err != nil {
		return nil, &fault.Error{Op: op, Kind: fault.Invalid, Text: "The adapter has no " + adapterConfig + ".", Cause: err}
	}
	l, err := parseAdapter(data)
	if err != nil {
		return nil, err
	}
	a, err := newAdapter(l, c)
	if err != nil {
		return nil, err
	}
	f, err := safetensors.Open(filepath.Join(dir, adapterWeights))
	if err != nil {
		return nil, fault.Wrap(op, fault.Invalid, err)
	}
	defer f.Close()
	known := 0
	for t := range a.tensors() {
		w, err := f.Matrix(t.Name)
		if err != nil {
			return nil, fault.Wrap(op, fault.Invalid, err)
		}
		if w.Rows != t.Rows || w.Cols != t.Cols {
			return nil, fault.New(op, fault.Invalid, "The tensor %s has %d rows of %d values, not %d of %d.", t.Name, w.Rows, w.Cols, t.Rows, t.Cols)
		}
		if err := w.Check(); err != nil {
			return nil, bad(t.Name, err)
		}
		copy(t.Values, w.F32())
		known++
	}
	if n := len(f.Names()); n != known {
		return nil, fault.New(op, fault.Invalid, "The adapter has %d tensors, but its targets have %d.", n, known)
	}
	return a, nil
}

func parseAdapter(data []byte) (LoRA, error) {
	const op = "llama.LoadAdapter"
	p := peft{Bias: "none"}
	if err := json.Unmarshal(data, &p); err != nil {
		return LoRA{}, &fault.Error{Op: op, Kind: fault.Invalid, Text: "The adapter's " + adapterConfig + " is not valid.", Cause: err}
	}
	if p.Kind != "LORA" || p.Bias != "none" || p.RankStable || p.DoRA || p.FanInFanOut || len(p.RankPattern)+len(p.AlphaPattern)+len(p.Saved) > 0 || p.Layers != nil {
		return LoRA{}, fault.New(op, fault.Invalid, "Only plain LoRA adapters of one rank, on the projections of all layers, are supported.")
	}
	l := LoRA{Rank: p.Rank, Alpha: p.Alpha, Targets: []Target{}}
	for _, name := range p.Targets {
		t := Target(0)
		for t < targets && t.String() != name {
			t++
		}
		if t == targets {
			return l, fault.New(op, fault.Invalid, "The adapter's target %q is not supported.", name)
		}
		l.Targets = append(l.Targets, t)
	}
	return l, nil
}

// Write writes the files into a folder that exists, so that PEFT reads them. base is the base model's name, for people.
func (a *Adapter) Write(dir, base string) error {
	const op = "llama.Adapter.Write"
	p := peft{Kind: "LORA", Task: "CAUSAL_LM", Base: &base, Rank: a.rank, Alpha: a.alpha, Bias: "none", Inference: true, Initial: true,
		RankPattern: map[string]int{}, AlphaPattern: map[string]float64{}}
	for _, t := range a.targets {
		p.Targets = append(p.Targets, t.String())
	}
	slices.Sort(p.Targets)
	data, err := json.MarshalIndent(p, "", "  ")
	if err != nil {
		return fault.Wrap(op, fault.Internal, err)
	}
	if err := os.WriteFile(filepath.Join(dir, adapterConfig), append(data, '\n'), 0o644); err != nil {
		return fault.Wrap(op, fault.Internal, err)
	}
	var tensors []safetensors.Tensor
	for t := range a.tensors() {
		tensors = append(tensors, t.file())
	}
	return create(op, filepath.Join(dir, adapterWeights), func(w io.Writer) error { return safetensors.Write(w, tensors) })
}
