package knowledge_test

import (
	"context"
	"path"
	"slices"
	"strings"
	"testing"

	"outcrop/examples"
	"outcrop/internal/engine"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/engine/native"
	"outcrop/internal/platform/knowledge"
	"outcrop/internal/platform/knowledge/knowledgetest"
)

// TestHandbook ingests the example handbook with the real embedder and asks the example questions of the real model: nearly all
// documents are found, and far more facts than the model could know.
func TestHandbook(t *testing.T) {
	embedder, text := enginetest.Model(t, enginetest.MiniLM), enginetest.Model(t, enginetest.SmolLM2)
	open := native.New(native.Options{KVBytes: 1 << 28})
	h := knowledgetest.With(t, func(ctx context.Context, name string) (engine.Model, error) {
		if name == knowledgetest.Embedder {
			return open.Open(ctx, embedder)
		}
		return open.Open(ctx, text)
	})
	docs, err := examples.Handbook()
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range docs {
		h.Put(d.Name, d.Text)
	}
	b := h.Base("handbook")
	if j := h.Sync(h.Source(b.ID, "all")); j.Statistics.New != int64(len(docs)) {
		t.Fatalf("%+v %q", j.Statistics, j.Failures)
	}
	questions, err := examples.Questions()
	if err != nil {
		t.Fatal(err)
	}
	found, asked, facts, cited := 0, 0, 0, 0
	for i, q := range questions {
		if slices.ContainsFunc(h.Find(b.ID, q.Question, knowledge.Search{}), func(p knowledge.Passage) bool { return path.Base(p.URI) == q.Document }) {
			found++
		}
		if i%4 != 0 { // the demonstration asks them all
			continue
		}
		asked++
		_, answer, parts, err := ask(h, b, knowledge.Question{Text: q.Question})
		if err != nil {
			t.Fatal(err)
		}
		has := slices.ContainsFunc(q.Facts, func(f string) bool { return strings.Contains(strings.ToLower(answer), strings.ToLower(f)) })
		if has {
			facts++
		}
		n := 0
		for _, p := range parts {
			n += len(p.References)
		}
		if n > 0 {
			cited++
		}
		t.Logf("fact %v, cited %d: %s -> %s", has, n, q.Question, answer)
	}
	t.Logf("recall@5 %d, facts %d, answers with citations %d of %d and %d questions", found, facts, cited, len(questions), asked)
	if found*10 < 9*len(questions) || facts*2 < asked || cited == 0 {
		t.Errorf("recall@5 %d, facts %d, answers with citations %d of %d and %d questions", found, facts, cited, len(questions), asked)
	}
}
