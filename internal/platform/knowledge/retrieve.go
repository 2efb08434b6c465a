package knowledge

import (
	"context"
	"maps"
	"strconv"
	"strings"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/inference"
	"outcrop/internal/store"
)

// DefaultResults is how many passages those get who don't say.
const DefaultResults = 5

// pageBytes bounds the passages of one answer; more go to the next page.
const pageBytes = 1 << 20

// Search is what to look for and how.
type Search struct {
	Results int    // 1 to 100; 0 means DefaultResults
	Type    string // SEMANTIC, or empty for it
	Filter  *Filter
}

// Query is a search in a base.
type Query struct {
	Caller access.Caller
	Base   string // its id or ARN
	Text   string
	Search
	After store.Cursor
}

// Passage is one result.
type Passage struct {
	Chunk      string
	Text       string
	URI        string
	Source     SourceID
	Score      float64 // the cosine similarity to the query
	Attributes map[string]any
}

// Retrieve finds the passages nearest to a query, the nearest first. next is empty, unless they are too long for one answer. A
// query over the embedder's window is Invalid, as is a base that is not active.
func (s *Service) Retrieve(ctx context.Context, q Query) (page []Passage, next store.Cursor, err error) {
	const op = "knowledge.Retrieve"
	b, err := s.searched(ctx, q)
	if err != nil {
		return nil, "", err
	}
	vector, err := s.embedQuery(ctx, q, b)
	if err != nil {
		return nil, "", err
	}
	if q.Results == 0 {
		q.Results = DefaultResults
	}
	all, err := s.nearest(ctx, q.Caller.Scope, b, vector, q.Search)
	if err != nil {
		return nil, "", fault.Wrap(op, fault.Internal, err)
	}
	skip := 0
	if q.After != "" {
		if skip, err = strconv.Atoi(string(q.After)); err != nil || skip < 0 || skip > len(all) {
			return nil, "", fault.Bad(op, "nextToken", "The nextToken is not valid.")
		}
	}
	size := 0
	for i, p := range all[skip:] {
		if size += len(p.Text); size > pageBytes && i > 0 {
			return page, store.Cursor(strconv.Itoa(skip + i)), nil
		}
		page = append(page, p)
	}
	return page, "", nil
}

// searched finds the base of a query, and refuses searches that there are not.
func (s *Service) searched(ctx context.Context, q Query) (Base, error) {
	const op = "knowledge.Retrieve"
	if q.Type != "" && q.Type != "SEMANTIC" {
		return Base{}, refuse(op, "overrideSearchType", "The search type "+q.Type, "The supported type is SEMANTIC.")
	}
	if strings.TrimSpace(q.Text) == "" {
		return Base{}, fault.Bad(op, "retrievalQuery.text", "The query is empty.")
	}
	if q.Filter != nil {
		if err := q.Filter.check(0); err != nil {
			return Base{}, err
		}
	}
	id := q.Base
	if p, ok := arn.Parse(id); ok {
		if id = p.ID(); p.Scope != q.Caller.Scope {
			return Base{}, noBase(op, id)
		}
	}
	b, err := s.Base(ctx, q.Caller.Scope, BaseID(id))
	if fault.Is(err, fault.NotFound) {
		return b, noBase(op, id)
	}
	if err == nil && b.Status != Active {
		err = fault.New(op, fault.Invalid, "Knowledge base %s is not active: its status is %s.", id, b.Status)
	}
	return b, err
}

func noBase(op, id string) error {
	return fault.Missing(op, "knowledge base", "Knowledge Base with id %s does not exist.", id)
}

func (s *Service) embedQuery(ctx context.Context, q Query, b Base) ([]float32, error) {
	const op = "knowledge.Retrieve"
	splitter, err := s.models.Splitter(ctx, q.Caller.Scope, b.Embedding.ModelARN)
	if err != nil {
		return nil, fault.Wrap(op, fault.Internal, err)
	}
	defer splitter.Close()
	if n := len(splitter.Spans(q.Text)); n > splitter.Max {
		return nil, fault.Bad(op, "retrievalQuery.text", "The query has %d tokens, and the embedding model takes at most %d.", n, splitter.Max)
	}
	vectors, err := s.models.Embed(ctx, inference.EmbedRequest{Caller: q.Caller, Operation: "Retrieve", Model: b.Embedding.ModelARN, Texts: []string{q.Text}})
	if err != nil {
		return nil, fault.Wrap(op, fault.Internal, err)
	}
	return vectors[0].Values, nil
}

// nearest searches the index and reads the passages that it names. A passage may be gone between the two, because its document
// changed: then it searches again.
func (s *Service) nearest(ctx context.Context, scope arn.Scope, b Base, vector []float32, q Search) ([]Passage, error) {
	x, err := s.indexOf(ctx, scope, b)
	if err != nil {
		return nil, err
	}
	for try := 0; ; try++ {
		passages, err := s.search(ctx, x, scope, b.ID, vector, q)
		if err != nil {
			return nil, err
		}
		err = s.readTexts(ctx, scope, passages)
		if !fault.Is(err, fault.NotFound) || try == maxAttempts {
			return passages, err
		}
	}
}

// search finds passages without their texts.
func (s *Service) search(ctx context.Context, x *index, scope arn.Scope, base BaseID, vector []float32, q Search) ([]Passage, error) {
	x.mu.RLock()
	defer x.mu.RUnlock()
	var keep func(string) bool
	if q.Filter != nil {
		keep = func(id string) bool {
			d := x.docs[setOf(id)]
			return d != nil && q.Filter.accepts(func(key string) (any, bool) { return d.attribute(id, key) })
		}
	}
	matches, err := s.vectors.Search(ctx, scope, string(base), vector, q.Results, keep)
	if err != nil {
		return nil, err
	}
	var out []Passage
	for _, m := range matches {
		if d := x.docs[setOf(m.ID)]; d != nil {
			out = append(out, Passage{Chunk: m.ID, URI: d.uri(), Source: d.Source, Score: float64(m.Score), Attributes: d.attributes(m.ID)})
		}
	}
	return out, nil
}

func (s *Service) readTexts(ctx context.Context, scope arn.Scope, passages []Passage) error {
	return s.records.View(ctx, func(tx store.Tx) error {
		for i := range passages {
			row, err := chunks.Get(tx, scope, passages[i].Chunk)
			if err != nil {
				return err
			}
			passages[i].Text = row.Value.Text
		}
		return nil
	})
}

// attribute gives one attribute of a document's passage.
func (d *document) attribute(chunk, key string) (any, bool) {
	switch key {
	case AttributeURI:
		return d.uri(), true
	case AttributeSource:
		return string(d.Source), true
	case AttributeChunk:
		return chunk, true
	}
	v, ok := d.Attributes[key]
	return v, ok
}

// attributes gives all of them.
func (d *document) attributes(chunk string) map[string]any {
	all := map[string]any{AttributeURI: d.uri(), AttributeSource: string(d.Source), AttributeChunk: chunk}
	maps.Copy(all, d.Attributes)
	return all
}
