package upstream

import (
	"context"
	"math"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

// Embed has the server embed each text by itself: only so does it tell how many tokens each has.
func (m *model) Embed(ctx context.Context, texts []string) ([]engine.Embedding, error) {
	const op = "upstream.Embed"
	if !m.info.Embedding {
		return nil, fault.New(op, fault.Invalid, "The model does not embed text.")
	}
	if err := m.enter(op); err != nil {
		return nil, err
	}
	defer m.running.Done()
	all := make([]engine.Embedding, len(texts))
	for i, text := range texts {
		var out struct {
			Data []struct {
				Embedding []float32 `json:"embedding"`
			} `json:"data"`
			Usage struct {
				Prompt int `json:"prompt_tokens"`
			} `json:"usage"`
		}
		if err := m.ask(ctx, op, m.at.URL+"/embeddings", map[string]any{"model": m.at.Model, "input": text}, &out); err != nil {
			return nil, err
		}
		if len(out.Data) != 1 || len(out.Data[0].Embedding) == 0 || m.info.Dimensions != 0 && len(out.Data[0].Embedding) != m.info.Dimensions {
			return nil, fault.New(op, fault.ModelFailed, "The model's server answered with no embedding.")
		}
		all[i] = engine.Embedding{Values: unit(out.Data[0].Embedding), Tokens: out.Usage.Prompt}
	}
	return all, nil
}

// unit scales a vector to length 1; some servers leave that to their clients.
func unit(v []float32) []float32 {
	var sum float64
	for _, x := range v {
		sum += float64(x) * float64(x)
	}
	if length := math.Sqrt(sum); length > 0 && math.Abs(length-1) > 1e-6 {
		for i := range v {
			v[i] = float32(float64(v[i]) / length)
		}
	}
	return v
}
