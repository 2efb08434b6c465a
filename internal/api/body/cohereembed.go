package body

import (
	"fmt"
	"slices"

	"outcrop/internal/engine"
)

// mostTexts is how many texts Cohere embeds at once.
const mostTexts = 96

// cohereEmbed is Cohere's family of embedders: texts and what they are for. What they are for changes nothing here.
func cohereEmbed(o *object, info engine.Info) *Request {
	r := &Request{}
	o.require("texts")
	o.never("images", "images")
	if o.has("texts") && !o.isList("texts") {
		o.wrong("texts", "JSONArray", o.values["texts"])
	}
	r.Texts = o.strs("texts")
	switch n := len(r.Texts); {
	case n > mostTexts:
		o.fail("texts", fmt.Sprintf("#/texts: expected maximum item count: %d, found: %d", mostTexts, n))
	case n == 0:
		o.fail("texts", "#/texts: expected minimum item count: 1, found: 0")
	case slices.Contains(r.Texts, ""):
		o.empty("texts")
	}
	o.require("input_type")
	o.oneOf("input_type", "search_document", "search_query", "classification", "clustering")
	o.oneOf("truncate", "NONE", "START", "END") // a text that is too long is refused in any case: nothing is cut silently
	if d := o.integer("output_dimension", 1, 1<<20); d != nil && *d != info.Dimensions {
		o.fail("output_dimension", fmt.Sprintf("#/output_dimension: %d is not a valid enum value; this model's embeddings have %d", *d, info.Dimensions))
	}
	types := o.strs("embedding_types")
	for _, t := range types {
		if t != "float" {
			o.fail("embedding_types", fmt.Sprintf("#/embedding_types: %s is not a valid enum value; this model's embeddings are float", t))
		}
	}
	texts, byType := r.Texts, len(types) > 0
	r.embeds = func(s Stamp, e []engine.Embedding) any { return cohereAnswer(s, texts, e, byType) }
	return r
}

func cohereAnswer(s Stamp, texts []string, e []engine.Embedding, byType bool) any {
	all := make([][]float32, len(e))
	for i := range e {
		all[i] = e[i].Values
	}
	type answer struct {
		ID         string   `json:"id"`
		Texts      []string `json:"texts"`
		Embeddings any      `json:"embeddings"`
		Type       string   `json:"response_type"`
	}
	if byType {
		return answer{s.ID, texts, map[string][][]float32{"float": all}, "embeddings_by_type"}
	}
	return answer{s.ID, texts, all, "embeddings_floats"}
}
