package knowledge_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/platform/knowledge"
	"outcrop/internal/platform/knowledge/knowledgetest"
)

// fill puts documents whose passages are one sentence each.
func fill(h *knowledgetest.House, n int) {
	for i := range n {
		h.Put(fmt.Sprintf("doc%02d.txt", i), fmt.Sprintf("The shelf number %d holds the tea of lot %d.", i, 100+i))
	}
}

func shelf(i int) string {
	return fmt.Sprintf("The shelf number %d holds the tea of lot %d.", i, 100+i)
}

// holds checks that a base has exactly these texts: each is found by itself, first and once.
func holds(t *testing.T, h *knowledgetest.House, base knowledge.BaseID, want ...string) {
	t.Helper()
	all := h.Find(base, "shelf", knowledge.Search{Results: 100})
	if len(all) != len(want) {
		t.Errorf("%d passages, want %d", len(all), len(want))
	}
	for _, text := range want {
		found := h.Find(base, text, knowledge.Search{Results: 1})
		if len(found) != 1 || found[0].Text != text || found[0].Score < 0.999 {
			t.Errorf("%q finds %+v", text, found)
		}
	}
}

func TestSync(t *testing.T) {
	h := knowledgetest.New(t)
	b := h.Base("tea")
	v := h.Source(b.ID, "all")
	fill(h, 3)
	h.Put("folder/", "")
	h.Put("doc00.txt.metadata.json", `{"metadataAttributes":{"room":"attic","year":2024}}`)
	j := h.Sync(v)
	want := knowledge.Statistics{Scanned: 3, MetadataScanned: 1, New: 3}
	if j.Status != knowledge.Complete || j.Statistics != want {
		t.Errorf("first: %s %+v, want %+v", j.Status, j.Statistics, want)
	}
	holds(t, h, b.ID, shelf(0), shelf(1), shelf(2))

	want = knowledge.Statistics{Scanned: 3, MetadataScanned: 1}
	if j = h.Sync(v); j.Statistics != want {
		t.Errorf("nothing changed: %+v, want %+v", j.Statistics, want)
	}

	h.Put("doc00.txt.metadata.json", `{"metadataAttributes":{"room":{"value":{"type":"STRING","stringValue":"cellar"}}}}`)
	h.Put("doc01.txt", "The shelf is empty now.")
	h.Put("doc03.txt", shelf(3))
	h.Delete("doc02.txt")
	want = knowledge.Statistics{Scanned: 3, MetadataScanned: 1, New: 1, Modified: 1, MetadataModified: 1, Deleted: 1}
	if j = h.Sync(v); j.Statistics != want {
		t.Errorf("all changed: %+v, want %+v", j.Statistics, want)
	}
	for range 2 {
		holds(t, h, b.ID, shelf(0), "The shelf is empty now.", shelf(3))
		if p := h.Find(b.ID, shelf(0), knowledge.Search{Results: 1})[0]; p.Attributes["room"] != "cellar" || p.Attributes["year"] != nil || p.URI != "s3://handbook/doc00.txt" {
			t.Errorf("attributes %v of %s", p.Attributes, p.URI)
		}
		h.Restart() // what is stored gives the same index
	}

	h.Delete("doc00.txt.metadata.json")
	want = knowledge.Statistics{Scanned: 3, MetadataModified: 1}
	if j = h.Sync(v); j.Statistics != want {
		t.Errorf("metadata gone: %+v, want %+v", j.Statistics, want)
	}
}

func TestUnfitDocuments(t *testing.T) {
	h := knowledgetest.New(t)
	b := h.Base("tea")
	v := h.Source(b.ID, "whole", func(c *knowledge.SourceConfig) { c.Chunking = &knowledge.Chunking{Strategy: "NONE"} })
	fill(h, 1)
	h.Put("bad.txt", "\xff\xfe")
	h.Put("empty.md", " ")
	h.Put("long.txt", strings.Repeat("tea ", knowledgetest.Window-1))
	h.Put("photo.png", "x")
	h.Put("wrong.txt", "Tea.")
	h.Put("wrong.txt.metadata.json", `{"metadataAttributes":{"a":{"b":1}}}`)
	h.Put("fits.txt", strings.TrimSpace(strings.Repeat("shelf ", knowledgetest.Window-2)))
	j := h.Sync(v)
	want := knowledge.Statistics{Scanned: 7, MetadataScanned: 1, New: 2, Failed: 5}
	if j.Status != knowledge.Complete || j.Statistics != want {
		t.Errorf("%s %+v, want %+v", j.Status, j.Statistics, want)
	}
	for _, why := range []string{"bad.txt: the file is not valid UTF-8", "empty.md: the file holds no text", "long.txt: a chunk has 33 tokens, and the embedding model takes at most 32",
		"photo.png: the file format is not supported", "wrong.txt: its metadata file: the attribute a is neither"} {
		if !strings.Contains(strings.Join(j.Failures, "\n"), why) {
			t.Errorf("no %q in %q", why, j.Failures)
		}
	}
	// A document that can't be read any more is no longer found.
	h.Put("doc00.txt", "\xff")
	if j = h.Sync(v); j.Statistics.Failed != 6 || len(h.Find(b.ID, "tea", knowledge.Search{})) != 1 {
		t.Errorf("%+v", j.Statistics)
	}
}

// TestCrash ends an ingestion at each document, with new, changed and deleted ones, and takes it up again with a new service:
// the statistics and the index are what they are without.
func TestCrash(t *testing.T) {
	for at := range 8 {
		h := knowledgetest.New(t)
		b := h.Base("tea")
		v := h.Source(b.ID, "all")
		fill(h, 4)
		h.Sync(v)
		h.Put("doc01.txt", "The shelf is empty now.")
		h.Put("doc04.txt", shelf(4))
		h.Put("doc05.txt", shelf(5))
		h.Delete("doc00.txt")
		h.Delete("doc03.txt")
		j, err := h.StartJob(t.Context(), knowledgetest.Scope, knowledge.NewJob{Base: v.Base, Source: v.ID})
		if err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithCancel(t.Context())
		opened := 0
		h.Hook = func(string) {
			if opened++; opened == at {
				cancel()
			}
		}
		err = h.Work(ctx, knowledge.JobKind, h.Ingest)
		cancelled := ctx.Err() != nil
		cancel()
		if cancelled != (err != nil) {
			t.Errorf("at %d: cancelled is %v, the error %v", at, cancelled, err)
		}
		h.Hook = nil
		h.Restart()
		if cancelled {
			if err := h.Work(t.Context(), knowledge.JobKind, h.Ingest); err != nil {
				t.Fatal(err)
			}
		}
		j, err = h.Job(t.Context(), knowledgetest.Scope, v.Base, v.ID, j.ID)
		want := knowledge.Statistics{Scanned: 4, New: 2, Modified: 1, Deleted: 2}
		if err != nil || j.Status != knowledge.Complete || j.Statistics != want {
			t.Errorf("at %d: %s %+v, want %+v (%v)", at, j.Status, j.Statistics, want, err)
		}
		holds(t, h, b.ID, "The shelf is empty now.", shelf(2), shelf(4), shelf(5))
		if v, err = h.Service.Source(t.Context(), knowledgetest.Scope, b.ID, v.ID); err != nil || v.Running != "" {
			t.Errorf("at %d: %+v %v", at, v, err)
		}
	}
}

func TestStop(t *testing.T) {
	h := knowledgetest.New(t)
	b := h.Base("tea")
	v := h.Source(b.ID, "all")
	fill(h, 4)
	j, err := h.StartJob(t.Context(), knowledgetest.Scope, knowledge.NewJob{Base: v.Base, Source: v.ID})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := h.StartJob(t.Context(), knowledgetest.Scope, knowledge.NewJob{Base: v.Base, Source: v.ID}); !fault.Is(err, fault.Conflict) {
		t.Errorf("two jobs at once: %v", err)
	}
	if _, err := h.DeleteSource(t.Context(), knowledgetest.Scope, v.Base, v.ID); !fault.Is(err, fault.Conflict) {
		t.Errorf("deleted under a job: %v", err)
	}
	if _, err := h.DeleteBase(t.Context(), knowledgetest.Scope, v.Base); !fault.Is(err, fault.Conflict) {
		t.Errorf("base deleted under a job: %v", err)
	}
	h.Hook = func(key string) {
		if key == "doc02.txt" {
			if _, err := h.StopJob(t.Context(), knowledgetest.Scope, v.Base, v.ID, j.ID); err != nil {
				t.Error(err)
			}
		}
	}
	if err := h.Work(t.Context(), knowledge.JobKind, h.Ingest); err != nil {
		t.Fatal(err)
	}
	h.Hook = nil
	j, err = h.Job(t.Context(), knowledgetest.Scope, v.Base, v.ID, j.ID)
	if want := (knowledge.Statistics{Scanned: 2, New: 2}); err != nil || j.Status != knowledge.Stopped || j.Statistics != want {
		t.Errorf("%s %+v (%v)", j.Status, j.Statistics, err)
	}
	holds(t, h, b.ID, shelf(0), shelf(1))
	if _, err := h.StopJob(t.Context(), knowledgetest.Scope, v.Base, v.ID, j.ID); !fault.Is(err, fault.Conflict) {
		t.Errorf("stopped twice: %v", err)
	}
	if j = h.Sync(v); j.Statistics.New != 2 || j.Status != knowledge.Complete {
		t.Errorf("after a stop: %+v", j)
	}
}

func TestNoBucket(t *testing.T) {
	h := knowledgetest.New(t)
	v := h.Source(h.Base("tea").ID, "none", func(c *knowledge.SourceConfig) { c.S3.BucketARN = "arn:aws:s3:::nowhere" })
	if j := h.Sync(v); j.Status != knowledge.Failed || len(j.Failures) != 1 || !strings.Contains(j.Failures[0], "bucket") {
		t.Errorf("%+v", j)
	}
}

func TestPrefixMoves(t *testing.T) {
	h := knowledgetest.New(t)
	b := h.Base("tea")
	h.Put("a/x.txt", "The shelf of a.")
	h.Put("b/x.txt", "The shelf of b.")
	v := h.Source(b.ID, "s", func(c *knowledge.SourceConfig) { c.S3.Prefixes = []string{"a/"} })
	h.Sync(v)
	holds(t, h, b.ID, "The shelf of a.")
	c := v.SourceConfig
	c.S3.Prefixes = []string{"b/"}
	v, err := h.UpdateSource(t.Context(), knowledgetest.Scope, b.ID, v.ID, c)
	if err != nil {
		t.Fatal(err)
	}
	if j := h.Sync(v); j.Statistics != (knowledge.Statistics{Scanned: 1, New: 1, Deleted: 1}) {
		t.Errorf("%+v", j.Statistics)
	}
	holds(t, h, b.ID, "The shelf of b.")
}
