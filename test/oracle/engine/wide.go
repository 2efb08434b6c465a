package main

import (
	"encoding/binary"
	"fmt"
	"math"
	"os"
	"strings"

	"outcrop/internal/tensor/gguf"
)

// widen writes a Llama model in float32 with everything that is as wide as its residual stream, its queries or its keys made 4/3 as wide:
// SmolLM2's rows of 576 values become 768, which K formats take. What is added is 0, and the norms and their epsilon allow for it, so that
// the model computes what it did.
func widen(from, to string) error {
	f, err := gguf.Open(from)
	if err != nil {
		return err
	}
	defer f.Close()
	var meta []gguf.KV
	narrow := map[int]bool{}
	for _, key := range f.Keys() {
		value, _ := gguf.Get[any](f, key)
		switch key {
		case "llama.embedding_length", "llama.attention.head_count", "llama.attention.head_count_kv":
			n, _ := f.Int(key)
			if key == "llama.embedding_length" {
				narrow[n] = true
			} else {
				size, _ := f.Int("llama.rope.dimension_count")
				narrow[n*size] = true
			}
			value = uint32(n * 4 / 3)
		case "llama.attention.layer_norm_rms_epsilon":
			value = value.(float32) * 3 / 4
		}
		meta = append(meta, gguf.KV{Key: key, Value: value})
	}
	var tensors []gguf.Tensor
	for _, t := range f.Tensors() {
		tensors = append(tensors, widened(t, narrow))
	}
	out, err := os.Create(to)
	if err != nil {
		return err
	}
	defer out.Close()
	if err := gguf.Write(out, meta, tensors); err != nil {
		return fmt.Errorf("widen: %w", err)
	}
	return out.Close()
}

// widened pads a tensor's dimensions that are among the narrow ones.
func widened(t gguf.Tensor, narrow map[int]bool) gguf.Tensor {
	grow := func(n int) int {
		if narrow[n] {
			return n * 4 / 3
		}
		return n
	}
	rows, cols := 1, t.Dims[0]
	if len(t.Dims) > 1 {
		rows = t.Dims[1]
	}
	wide := gguf.Tensor{Name: t.Name, Format: t.Format, Dims: []int{grow(cols)}}
	if len(t.Dims) > 1 {
		wide.Dims = append(wide.Dims, grow(rows))
		wide.Data = make([]byte, 4*grow(cols)*grow(rows))
	} else {
		wide.Data = make([]byte, 4*grow(cols))
	}
	for r := range rows {
		copy(wide.Data[4*r*grow(cols):], t.Data[4*r*cols:][:4*cols])
	}
	if strings.HasSuffix(t.Name, "norm.weight") {
		for i := range cols {
			x := math.Float32frombits(binary.LittleEndian.Uint32(wide.Data[4*i:]))
			binary.LittleEndian.PutUint32(wide.Data[4*i:], math.Float32bits(float32(float64(x)*math.Sqrt(0.75))))
		}
	}
	return wide
}
