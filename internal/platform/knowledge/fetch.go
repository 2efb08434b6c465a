package knowledge

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/inference"
	"outcrop/internal/store"
)

const (
	metadataSuffix = ".metadata.json"
	maxMetadata    = 10 << 10 // bytes, as on AWS
	embedBatch     = 32       // texts for one call of the embedder
)

// unfit is a document that can't be ingested, and why. Its text is shown to the caller.
type unfit string

func (u unfit) Error() string { return string(u) }

// fetched is a document as it is to be stored.
type fetched struct {
	document
	passages []chunk
}

// fetch reads an object and its metadata and embeds its passages. What is wrong with the document is an unfit.
func (r *run) fetch(ctx context.Context, key string) (*fetched, error) {
	info, data, err := r.read(ctx, key, MaxDocument)
	if err != nil {
		return nil, err
	}
	f := &fetched{document: document{Base: r.base.ID, Source: r.source.ID, Bucket: r.bucket.Name, Key: key, ETag: info.ETag, Size: info.Size,
		Modified: info.Modified, Set: r.s.ids.Lower(16)}}
	if err := r.metadata(ctx, &f.document); err != nil {
		return nil, err
	}
	text, err := extract(key, info.Meta.ContentType, data)
	if err != nil {
		return nil, unfit(err.Error())
	}
	passages := []engine.Span{{Start: 0, End: len(text)}}
	if r.chunking.Strategy != "NONE" {
		passages = cut(text, r.splitter.Spans, r.chunking)
	}
	for _, p := range passages {
		t := part(text, p)
		if n := len(r.splitter.Spans(t)); n > r.splitter.Max {
			return nil, unfit(fmt.Sprintf("a chunk has %d tokens, and the embedding model takes at most %d", n, r.splitter.Max))
		}
		f.passages = append(f.passages, chunk{Base: r.base.ID, Text: t})
	}
	f.Chunks = len(f.passages)
	if f.Chunks == 0 {
		return nil, unfit("the file holds no text")
	}
	return f, r.embed(ctx, f.passages)
}

func (r *run) embed(ctx context.Context, passages []chunk) error {
	for from := 0; from < len(passages); from += embedBatch {
		batch := passages[from:min(from+embedBatch, len(passages))]
		texts := make([]string, len(batch))
		for i, c := range batch {
			texts[i] = c.Text
		}
		vectors, err := r.s.models.Embed(ctx, inference.EmbedRequest{Caller: r.caller(), Operation: "IngestKnowledgeBase", Model: r.base.Embedding.ModelARN, Texts: texts,
			Unlimited: true})
		if err != nil {
			return fault.Wrap("knowledge.embed", fault.Internal, err)
		}
		for i, v := range vectors {
			batch[i].Vector = v.Values
		}
	}
	return nil
}

// caller is whom the ledger shows: the base works in its own role.
func (r *run) caller() access.Caller {
	return access.Caller{Scope: r.scope, ARN: r.base.role()}
}

// read gives a whole object. One over limit is unfit; one that was deleted since it was listed is NotFound.
func (r *run) read(ctx context.Context, key string, limit int64) (store.ObjectInfo, []byte, error) {
	info, body, err := r.s.objects.Get(ctx, r.bucket, key)
	if err != nil {
		return info, nil, fault.Wrap("knowledge.read", fault.Internal, err)
	}
	defer body.Close()
	if info.Size > limit {
		return info, nil, unfit(fmt.Sprintf("the file has %d bytes, and at most %d can be ingested", info.Size, limit))
	}
	data, err := io.ReadAll(io.LimitReader(body, limit))
	return info, data, fault.Wrap("knowledge.read", fault.Internal, err)
}

// metadata reads the attributes that stand beside a document.
func (r *run) metadata(ctx context.Context, d *document) error {
	info, data, err := r.read(ctx, d.Key+metadataSuffix, maxMetadata)
	if fault.Is(err, fault.NotFound) {
		return nil
	}
	if err == nil {
		d.MetadataETag = info.ETag
		d.Attributes, err = parseMetadata(data)
	}
	var u unfit
	if errors.As(err, &u) {
		return unfit("its metadata file: " + u)
	}
	return err
}

// parseMetadata reads a metadata file: plain values (text, number, yes or no, list of texts), or AWS's longer form of them.
func parseMetadata(data []byte) (map[string]any, error) {
	var file struct {
		MetadataAttributes map[string]json.RawMessage `json:"metadataAttributes"`
	}
	if err := json.Unmarshal(data, &file); err != nil || file.MetadataAttributes == nil {
		return nil, unfit("it is not a JSON object with metadataAttributes")
	}
	out := map[string]any{}
	for key, raw := range file.MetadataAttributes {
		if strings.HasPrefix(key, reserved) {
			return nil, unfit("the attribute names that begin with " + reserved + " are reserved")
		}
		v, err := attribute(raw)
		if err != nil {
			return nil, unfit(fmt.Sprintf("the attribute %s %s", key, err))
		}
		out[key] = v
	}
	return out, nil
}

func attribute(raw json.RawMessage) (any, error) {
	var long struct {
		Value *struct {
			StringValue     *string  `json:"stringValue"`
			NumberValue     *float64 `json:"numberValue"`
			BooleanValue    *bool    `json:"booleanValue"`
			StringListValue []string `json:"stringListValue"`
		} `json:"value"`
		IncludeForEmbedding bool `json:"includeForEmbedding"`
	}
	if json.Unmarshal(raw, &long) == nil && long.Value != nil {
		v := long.Value
		switch {
		case long.IncludeForEmbedding:
			return nil, unfit("has includeForEmbedding, which is not supported")
		case v.StringValue != nil:
			return *v.StringValue, nil
		case v.NumberValue != nil:
			return *v.NumberValue, nil
		case v.BooleanValue != nil:
			return *v.BooleanValue, nil
		case v.StringListValue != nil:
			return anyList(v.StringListValue), nil
		}
	}
	var v any
	if json.Unmarshal(raw, &v) == nil {
		switch v := v.(type) {
		case string, float64, bool:
			return v, nil
		case []any:
			if allStrings(v) {
				return v, nil
			}
		}
	}
	return nil, unfit("is neither a string, a number, a boolean nor a list of strings")
}

func anyList(in []string) []any {
	out := make([]any, len(in))
	for i, v := range in {
		out[i] = v
	}
	return out
}

func allStrings(list []any) bool {
	for _, v := range list {
		if _, ok := v.(string); !ok {
			return false
		}
	}
	return true
}
