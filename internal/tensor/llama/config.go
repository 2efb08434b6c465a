// Package llama is the decoders that descend from Llama: one forward pass for prompts, decoding and training, its backward pass,
// and LoRA adapters. Weights are rows of outputs, activations rows of tokens; all arithmetic is float32.
package llama

import (
	"math"

	"outcrop/internal/fault"
)

// Config is a model's shape.
type Config struct {
	Architecture Architecture

	Layers  int
	Hidden  int // width of the residual stream
	Heads   int
	KVHeads int // Heads is a multiple of it
	HeadDim int // even
	FFN     int // width between the up and down projections
	Vocab   int
	Context int // longest sequence, in tokens

	RopeTheta   float64
	Rope        RopeScaling // zero for none
	Rotary      int         // how many values of a head are turned; 0 for all
	LocalTheta  float64     // the base where a layer has a sliding window, never scaled; 0 for that of all layers
	Window      int         // how many positions a layer sees, its own included; 0 for all
	Every       int         // each so many-th layer sees all nevertheless; 0 for none
	Dense       int         // and so do the first so many
	QueryScalar float64     // scores are divided by its root; 0 for HeadDim
	Cap         float64     // logits become Cap·tanh(logit/Cap); 0 for as they are
	RMSEps      float64
	Tied        bool // the head is the token embedding
	HalfCache   bool // keys and values are kept as binary16, which changes little where weights are quantised
}

// Q and KV are the widths of all query heads, and of all key (or value) heads, together.
func (c Config) Q() int { return c.Heads * c.HeadDim }

// KV is the width of all key heads together; the values' is the same.
func (c Config) KV() int { return c.KVHeads * c.HeadDim }

// turned is how many values of a head RoPE turns.
func (c Config) turned() int {
	if c.Rotary > 0 {
		return c.Rotary
	}
	return c.HeadDim
}

// scale is what attention's scores are multiplied by.
func (c Config) scale() float32 {
	if c.QueryScalar > 0 {
		return float32(1 / math.Sqrt(c.QueryScalar))
	}
	return float32(1 / math.Sqrt(float64(c.HeadDim)))
}

// largest keeps products of dimensions far from overflow, whatever a file says.
const largest = 1 << 24

// Validate refuses shapes that no model has, with an Invalid fault.
func (c Config) Validate() error {
	const op = "llama.Validate"
	for _, d := range []struct {
		name  string
		value int
	}{
		{"layers", c.Layers}, {"hidden size", c.Hidden}, {"attention heads", c.Heads}, {"key-value heads", c.KVHeads}, {"head size", c.HeadDim},
		{"feed-forward size", c.FFN}, {"vocabulary", c.Vocab}, {"context", c.Context},
	} {
		if d.value < 1 || d.value > largest {
			return fault.New(op, fault.Invalid, "The model's config gives %d as its %s.", d.value, d.name)
		}
	}
	switch {
	case c.Architecture >= architectures:
		return fault.New(op, fault.Invalid, "The model's %s is not known.", c.Architecture)
	case c.Layers > 1024:
		return fault.New(op, fault.Invalid, "The model has %d layers; at most 1024 are supported.", c.Layers)
	case c.Heads%c.KVHeads != 0:
		return fault.New(op, fault.Invalid, "The model's %d attention heads are no multiple of its %d key-value heads.", c.Heads, c.KVHeads)
	case c.HeadDim%2 != 0 || c.HeadDim > 1024 || c.Heads > 1024:
		return fault.New(op, fault.Invalid, "The model's %d heads of %d are not supported.", c.Heads, c.HeadDim)
	case c.Rotary < 0 || c.Rotary > c.HeadDim || c.Rotary%2 != 0:
		return fault.New(op, fault.Invalid, "Positions in %d of a head's %d values are not supported.", c.Rotary, c.HeadDim)
	case c.Window < 0 || c.Every < 0 || c.Dense < 0:
		return fault.New(op, fault.Invalid, "The model's sliding window of %d is not supported.", c.Window)
	case !(c.QueryScalar >= 0) || !(c.Cap >= 0) || math.IsInf(c.QueryScalar+c.Cap, 0):
		return fault.New(op, fault.Invalid, "The model's query scalar of %g or its softcap of %g is not supported.", c.QueryScalar, c.Cap)
	case !(c.RMSEps > 0) || c.RMSEps > 1:
		return fault.New(op, fault.Invalid, "The model's RMS norm epsilon is %g.", c.RMSEps)
	case !base(c.RopeTheta) || c.LocalTheta != 0 && !base(c.LocalTheta):
		return fault.New(op, fault.Invalid, "The model's RoPE base is %g.", c.RopeTheta)
	}
	return c.Rope.validate(c.turned() / 2)
}

// base tells whether theta can be RoPE's.
func base(theta float64) bool { return theta > 1 && !math.IsInf(theta, 0) }

// Parameters is the number of weights of a model of this shape.
func (c Config) Parameters() int64 {
	h, f := int64(c.Hidden), c.features()
	layer := 2*h*int64(c.Q()) + 2*h*int64(c.KV()) + 3*h*int64(c.FFN) + 2*h
	for _, t := range f.bias {
		out, _ := c.dims(t)
		layer += int64(out)
	}
	if f.headNorm {
		layer += 2 * int64(c.HeadDim)
	}
	if f.afterNorm {
		layer += 2 * h
	}
	n := int64(c.Layers)*layer + int64(c.Vocab)*h + h
	if !c.Tied {
		n += int64(c.Vocab) * h
	}
	return n
}
