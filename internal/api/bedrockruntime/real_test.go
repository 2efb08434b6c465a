package bedrockruntime_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	sdk "github.com/aws/aws-sdk-go-v2/service/bedrockruntime"

	"outcrop/internal/apitest"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/platform/catalog"
)

// TestRealModel answers a question with SmolLM2 as a client would have it.
func TestRealModel(t *testing.T) {
	path := enginetest.Model(t, enginetest.SmolLM2)
	h := start(t)
	began := time.Now()
	m := apitest.Must(h.Catalog.Add(t.Context(), apitest.Scope, catalog.AddInput{ID: "outcrop.smollm2-135m", Path: path, License: "Apache-2.0"}))(t)
	t.Logf("added in %v: %+v; %s", time.Since(began).Round(time.Millisecond), m.Info, m.Note)
	if !strings.Contains(m.Note, "Q4_1") || !m.Info.Chat {
		t.Errorf("note %q, info %+v", m.Note, m.Info)
	}
	began = time.Now()
	out, err := sdk.NewFromConfig(h.Root()).Converse(t.Context(), &sdk.ConverseInput{ModelId: aws.String(m.ID), Messages: user("What is the capital of France? Answer in one sentence."), InferenceConfig: greedy(24)})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("answered in %v: %q", time.Since(began).Round(time.Millisecond), textOf(t, out))
	if !strings.Contains(textOf(t, out), "Paris") {
		t.Errorf("the answer is %q", textOf(t, out))
	}
}

// TestRealEmbedder holds MiniLM to what an embedder is for.
func TestRealEmbedder(t *testing.T) {
	path := enginetest.Model(t, enginetest.MiniLM)
	h := start(t)
	m := apitest.Must(h.Catalog.Add(t.Context(), apitest.Scope, catalog.AddInput{ID: "outcrop.minilm-l6-v2", Path: path, License: "Apache-2.0"}))(t)
	c := sdk.NewFromConfig(h.Root())
	embed := func(text string) []float64 {
		body := apitest.Must(json.Marshal(map[string]any{"inputText": text, "dimensions": m.Info.Dimensions}))(t)
		out := apitest.Must(c.InvokeModel(t.Context(), &sdk.InvokeModelInput{ModelId: &m.ID, Body: body}))(t)
		var answer struct{ Embedding []float64 }
		if err := json.Unmarshal(out.Body, &answer); err != nil {
			t.Fatal(err)
		}
		return answer.Embedding
	}
	cosine := func(a, b []float64) (sum float64) {
		for i := range a {
			sum += a[i] * b[i]
		}
		return sum
	}
	cat := embed("A cat sleeps on the sofa.")
	near, far := cosine(cat, embed("A kitten naps on the couch.")), cosine(cat, embed("The invoice is due in March."))
	if len(cat) != 384 || near < far+0.3 {
		t.Errorf("%d dimensions, near %.2f, far %.2f", len(cat), near, far)
	}
}
