// Package llama is the Llama family of models: one forward pass for prompts, decoding and training, its backward pass, and
// LoRA adapters. Weights are rows of outputs, activations rows of tokens; all arithmetic is float32.
package llama

import (
	"math"

	"outcrop/internal/fault"
)

// Config is a model's shape.
type Config struct {
	Layers  int
	Hidden  int // width of the residual stream
	Heads   int
	KVHeads int // Heads is a multiple of it
	HeadDim int // even
	FFN     int // width between the up and down projections
	Vocab   int
	Context int // longest sequence, in tokens

	RopeTheta float64
	Rope      RopeScaling // zero for none
	RMSEps    float64
	Tied      bool // the head is the token embedding
}

// RopeScaling is the "llama3" kind of position scaling: wavelengths over Original/Low are stretched by Factor, those under
// Original/High are left alone, and those between are blended.
type RopeScaling struct {
	Factor, Low, High float64
	Original          int // the context that the model was pre-trained with
}

// Q and KV are the widths of all query heads, and of all key (or value) heads, together.
func (c Config) Q() int { return c.Heads * c.HeadDim }

// KV is the width of all key heads together; the values' is the same.
func (c Config) KV() int { return c.KVHeads * c.HeadDim }

// largest keeps products of dimensions far from overflow, whatever a file says.
const largest = 1 << 24

// Validate refuses shapes that are no Llama model, with an Invalid fault.
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
	case c.Layers > 1024:
		return fault.New(op, fault.Invalid, "The model has %d layers; at most 1024 are supported.", c.Layers)
	case c.Heads%c.KVHeads != 0:
		return fault.New(op, fault.Invalid, "The model's %d attention heads are no multiple of its %d key-value heads.", c.Heads, c.KVHeads)
	case c.HeadDim%2 != 0 || c.HeadDim > 1024 || c.Heads > 1024:
		return fault.New(op, fault.Invalid, "The model's %d heads of %d are not supported.", c.Heads, c.HeadDim)
	case !(c.RMSEps > 0) || c.RMSEps > 1:
		return fault.New(op, fault.Invalid, "The model's RMS norm epsilon is %g.", c.RMSEps)
	case !(c.RopeTheta > 1) || math.IsInf(c.RopeTheta, 0):
		return fault.New(op, fault.Invalid, "The model's RoPE base is %g.", c.RopeTheta)
	}
	if r := c.Rope; r != (RopeScaling{}) && !(r.Factor >= 1 && r.Low > 0 && r.High > r.Low && r.Original > 0) {
		return fault.New(op, fault.Invalid, "The model's RoPE scaling (factor %g, low %g, high %g, original %d) is not supported.", r.Factor, r.Low, r.High, r.Original)
	}
	return nil
}

// Parameters is the number of weights of a model of this shape.
func (c Config) Parameters() int64 {
	h := int64(c.Hidden)
	layer := 2*h*int64(c.Q()) + 2*h*int64(c.KV()) + 3*h*int64(c.FFN) + 2*h
	n := int64(c.Layers)*layer + int64(c.Vocab)*h + h
	if !c.Tied {
		n += int64(c.Vocab) * h
	}
	return n
}
