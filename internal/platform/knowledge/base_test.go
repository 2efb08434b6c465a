package knowledge_test

import (
	"strings"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/platform/knowledge"
	"outcrop/internal/platform/knowledge/knowledgetest"
	"outcrop/internal/store"
)

var scope = knowledgetest.Scope

func config(name string) knowledge.BaseConfig {
	return knowledge.BaseConfig{Name: name, RoleARN: knowledgetest.Role, Type: "VECTOR", Embedding: knowledge.Embedding{ModelARN: knowledgetest.Embedder}}
}

const token = "0123456789-0123456789-0123456789-0123"

func TestCreateBaseAgain(t *testing.T) {
	h := knowledgetest.New(t)
	in := knowledge.NewBase{BaseConfig: config("tea"), Tags: map[string]string{"team": "shop"}, ClientToken: token}
	a, err := h.CreateBase(t.Context(), scope, in)
	if err != nil || a.Status != knowledge.Active || len(a.ID) != 10 {
		t.Fatal(a, err)
	}
	if b, err := h.CreateBase(t.Context(), scope, in); err != nil || b.ID != a.ID {
		t.Errorf("the same request: %+v %v", b, err)
	}
	in.Description = "other"
	if _, err := h.CreateBase(t.Context(), scope, in); !fault.Is(err, fault.Conflict) {
		t.Errorf("the same token: %v", err)
	}
	in.ClientToken = ""
	if _, err := h.CreateBase(t.Context(), scope, in); !fault.Is(err, fault.Conflict) || fault.Public(err) != "KnowledgeBase with name tea already exists." {
		t.Errorf("the same name: %v", err)
	}
	if tags, err := h.Tags(t.Context(), scope, a.ARN); err != nil || tags["team"] != "shop" {
		t.Error(tags, err)
	}
}

func TestBaseRefused(t *testing.T) {
	h := knowledgetest.New(t)
	for name, c := range map[string]struct {
		change func(*knowledge.BaseConfig)
		text   string
	}{
		"role":      {func(c *knowledge.BaseConfig) { c.RoleARN = "arn:aws:iam::999999999999:role/knowledge" }, "Cross-account pass role is not allowed."},
		"type":      {func(c *knowledge.BaseConfig) { c.Type = "KENDRA" }, "KENDRA is not supported by Outcrop. The supported type is VECTOR."},
		"storage":   {func(c *knowledge.BaseConfig) { c.Storage = &knowledge.Storage{Type: "PINECONE"} }, "PINECONE is not supported by Outcrop. Use S3_VECTORS"},
		"data type": {func(c *knowledge.BaseConfig) { c.Embedding.DataType = new("BINARY") }, "BINARY is not supported"},
		"size":      {func(c *knowledge.BaseConfig) { c.Embedding.Dimensions = new(3) }, "embeddings of 512 dimensions"},
		"no model": {func(c *knowledge.BaseConfig) {
			c.Embedding.ModelARN = "arn:aws:bedrock:us-east-1::foundation-model/x.y"
		}, "could not be found"},
		"generator": {func(c *knowledge.BaseConfig) { c.Embedding.ModelARN = knowledgetest.Generator }, "does not embed"},
	} {
		in := config("tea")
		c.change(&in)
		if _, err := h.CreateBase(t.Context(), scope, knowledge.NewBase{BaseConfig: in}); !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), c.text) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestUpdateBase(t *testing.T) {
	h := knowledgetest.New(t)
	b := h.Base("tea")
	h.Base("coffee")
	c := config("coffee")
	if _, err := h.UpdateBase(t.Context(), scope, b.ID, c); !fault.Is(err, fault.Conflict) {
		t.Errorf("a taken name: %v", err)
	}
	c.Name, c.Description = "mate", "new"
	if got, err := h.UpdateBase(t.Context(), scope, b.ID, c); err != nil || got.Name != "mate" || got.Description != "new" || !got.Updated.After(got.Created) {
		t.Errorf("%+v %v", got, err)
	}
	h.Base("tea") // the name is free again
	c.Embedding.ModelARN = knowledgetest.Generator
	if _, err := h.UpdateBase(t.Context(), scope, b.ID, c); !fault.Is(err, fault.Invalid) {
		t.Errorf("another model: %v", err)
	}
}

func TestSourceRefused(t *testing.T) {
	h := knowledgetest.New(t)
	b := h.Base("tea")
	fixed := func(size, overlap int) *knowledge.Chunking {
		return &knowledge.Chunking{Strategy: "FIXED_SIZE", MaxTokens: size, Overlap: overlap}
	}
	for name, c := range map[string]struct {
		change func(*knowledge.SourceConfig)
		text   string
	}{
		"type":      {func(c *knowledge.SourceConfig) { c.Type = "WEB" }, "WEB is not supported by Outcrop. The supported type is S3."},
		"bucket":    {func(c *knowledge.SourceConfig) { c.S3.BucketARN = "" }, "bucketArn"},
		"owner":     {func(c *knowledge.SourceConfig) { c.S3.Owner = "999999999999" }, "another account"},
		"chunking":  {func(c *knowledge.SourceConfig) { c.Chunking = &knowledge.Chunking{Strategy: "SEMANTIC"} }, "SEMANTIC is not supported"},
		"hierarchy": {func(c *knowledge.SourceConfig) { c.Chunking = &knowledge.Chunking{Strategy: "HIERARCHICAL"} }, "HIERARCHICAL is not supported"},
		"size":      {func(c *knowledge.SourceConfig) { c.Chunking = fixed(33, 20) }, "at most 32 tokens at once: maxTokens can't be 33"},
		"overlap":   {func(c *knowledge.SourceConfig) { c.Chunking = fixed(30, 0) }, "overlapPercentage"},
	} {
		in := knowledge.SourceConfig{Name: "s", Type: "S3", S3: knowledge.S3Source{BucketARN: "arn:aws:s3:::handbook"}}
		c.change(&in)
		if _, err := h.CreateSource(t.Context(), scope, b.ID, knowledge.NewSource{SourceConfig: in}); !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), c.text) {
			t.Errorf("%s: %v", name, err)
		}
	}
	v := h.Source(b.ID, "s", func(c *knowledge.SourceConfig) { c.Chunking = fixed(32, 20) })
	in := v.SourceConfig
	in.Chunking = fixed(31, 20)
	if _, err := h.UpdateSource(t.Context(), scope, b.ID, v.ID, in); !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), "chunking") {
		t.Errorf("changed chunking: %v", err)
	}
	in.Chunking, in.Description = nil, "new"
	if got, err := h.UpdateSource(t.Context(), scope, b.ID, v.ID, in); err != nil || got.Description != "new" || *got.Chunking != *v.Chunking {
		t.Errorf("%+v %v", got, err)
	}
	other := h.Base("coffee")
	if _, err := h.Service.Source(t.Context(), scope, other.ID, v.ID); !fault.Is(err, fault.NotFound) {
		t.Errorf("another base's data source: %v", err)
	}
}

// TestAgain repeats requests with their client tokens.
func TestAgain(t *testing.T) {
	h := knowledgetest.New(t)
	b := h.Base("tea")
	in := knowledge.NewSource{SourceConfig: knowledge.SourceConfig{Name: "s", Type: "S3", S3: knowledge.S3Source{BucketARN: "arn:aws:s3:::handbook"}}, ClientToken: token}
	v, err := h.CreateSource(t.Context(), scope, b.ID, in)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := h.CreateSource(t.Context(), scope, b.ID, in); err != nil || again.ID != v.ID {
		t.Errorf("%+v %v", again, err)
	}
	in.Name = "other"
	if _, err := h.CreateSource(t.Context(), scope, b.ID, in); !fault.Is(err, fault.Conflict) {
		t.Errorf("another data source with the token: %v", err)
	}
	start := knowledge.NewJob{Base: b.ID, Source: v.ID, ClientToken: token}
	j, err := h.StartJob(t.Context(), scope, start)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := h.StartJob(t.Context(), scope, start); err != nil || again.ID != j.ID {
		t.Errorf("%+v %v", again, err)
	}
	start.Description = "other"
	if _, err := h.StartJob(t.Context(), scope, start); !fault.Is(err, fault.Conflict) {
		t.Errorf("another job with the token: %v", err)
	}
}

// TestDelete deletes data sources by both policies, then the base, and looks for what is left.
func TestDelete(t *testing.T) {
	h := knowledgetest.New(t)
	b := h.Base("tea")
	fill(h, 2)
	kept := h.Source(b.ID, "kept", func(c *knowledge.SourceConfig) { c.Deletion = knowledge.Retain })
	lost := h.Source(b.ID, "lost")
	h.Sync(kept)
	h.Sync(lost)
	if n := len(h.Find(b.ID, "tea", knowledge.Search{})); n != 4 {
		t.Fatalf("%d passages", n)
	}
	for _, v := range []knowledge.Source{kept, lost} {
		if got, err := h.DeleteSource(t.Context(), scope, b.ID, v.ID); err != nil || got.Status != knowledge.Deleting {
			t.Fatal(got, err)
		}
		if err := h.Work(t.Context(), knowledge.SourceKind, h.RemoveSource); err != nil {
			t.Fatal(err)
		}
		if _, err := h.Service.Source(t.Context(), scope, b.ID, v.ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("%s is there: %v", v.Name, err)
		}
	}
	for range 2 {
		for _, p := range h.Find(b.ID, "tea", knowledge.Search{Results: 10}) {
			if p.Source != kept.ID {
				t.Errorf("%+v is still found", p)
			}
		}
		h.Restart()
	}
	h.Source(b.ID, "lost") // the name is free again
	h.Script.Say("Tea.")
	if _, _, _, err := ask(h, b, knowledge.Question{}); err != nil {
		t.Fatal(err)
	}
	if got, err := h.DeleteBase(t.Context(), scope, b.ID); err != nil || got.Status != knowledge.Deleting {
		t.Fatal(got, err)
	}
	if _, _, err := h.Retrieve(t.Context(), knowledge.Query{Caller: h.Caller(), Base: string(b.ID), Text: "tea"}); !fault.Is(err, fault.Invalid) {
		t.Errorf("searched while it is deleted: %v", err)
	}
	if err := h.Work(t.Context(), knowledge.BaseKind, h.RemoveBase); err != nil {
		t.Fatal(err)
	}
	if err := h.Records.View(t.Context(), func(tx store.Tx) error {
		for _, kind := range []store.Kind{"knowledge-base", "knowledge-document", "knowledge-chunk", "knowledge-claim", "knowledge-session", "data-source", "ingestion-job", "tags"} {
			rows, _, err := tx.List(store.Query{Scope: scope, Kind: kind})
			if err != nil || len(rows) > 0 {
				t.Errorf("%d records of kind %s are left (%v)", len(rows), kind, err)
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	h.Base("tea") // the name is free again
}
