package body

import (
	"fmt"
	"slices"

	"outcrop/internal/engine"
)

// titan is Amazon's family of embedders: inputText, dimensions, normalize, embeddingTypes. Dimensions must be the model's own,
// and embeddings are unit length.
func titan(o *object, info engine.Info) *Request {
	r := &Request{Texts: []string{o.text("inputText")}}
	if d := o.integer("dimensions", 1, 1<<20); d != nil && *d != info.Dimensions {
		o.fail("dimensions", fmt.Sprintf("#/dimensions: %d is not a valid enum value; this model's embeddings have %d", *d, info.Dimensions))
	}
	o.only("normalize", "true")
	types := o.strs("embeddingTypes")
	for _, t := range types {
		if t != "float" {
			o.fail("embeddingTypes", fmt.Sprintf("#/embeddingTypes: %s is not a valid enum value; this model's embeddings are float", t))
		}
	}
	r.embeds = titanAnswer
	return r
}

// titanV1 is the first version of them: inputText alone.
func titanV1(o *object, _ engine.Info) *Request {
	return &Request{Texts: []string{o.text("inputText")}, embeds: func(_ Stamp, e []engine.Embedding) any {
		type answer struct {
			Embedding []float32 `json:"embedding"`
			Tokens    int       `json:"inputTextTokenCount"`
		}
		return answer{e[0].Values, e[0].Tokens}
	}}
}

func titanAnswer(_ Stamp, e []engine.Embedding) any {
	type answer struct {
		Embedding []float32            `json:"embedding"`
		ByType    map[string][]float32 `json:"embeddingsByType"`
		Tokens    int                  `json:"inputTextTokenCount"`
	}
	return answer{e[0].Values, map[string][]float32{"float": e[0].Values}, e[0].Tokens}
}

// features is what embedders take on endpoints: inputs, a text or several; the answer is a list of vectors.
func features(o *object) *Request {
	o.require("inputs")
	r := &Request{Texts: o.strs("inputs")}
	if o.has("inputs") && (len(r.Texts) == 0 || slices.Contains(r.Texts, "")) {
		o.fail("inputs", "#/inputs: expected minLength: 1, actual: 0")
	}
	o.only("normalize", "true")
	o.only("truncate", "false")
	r.embeds = func(_ Stamp, e []engine.Embedding) any {
		all := make([][]float32, len(e))
		for i := range e {
			all[i] = e[i].Values
		}
		return all
	}
	return r
}
