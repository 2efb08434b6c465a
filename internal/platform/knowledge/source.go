package knowledge

import (
	"context"
	"fmt"
	"strings"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
)

// SourceID names a data source: 10 of [A-Z0-9].
type SourceID string

// Source is a data source of a base.
type Source struct {
	ID      SourceID
	Base    BaseID
	Status  Status
	Created time.Time
	Updated time.Time
	SourceConfig
	Running JobID // the ingestion job that is not over; empty for none
}

// SourceConfig is what a data source is.
type SourceConfig struct {
	Name        string
	Description string
	Type        string // S3
	S3          S3Source
	Chunking    *Chunking // nil for the default
	Deletion    Deletion
}

// S3Source is where documents are.
type S3Source struct {
	BucketARN string
	Prefixes  []string // at most one
	Owner     string   // the bucket's account; empty for the caller's own
}

// Deletion says what becomes of what was ingested when its data source is deleted.
type Deletion string

// The policies. Retained passages can be found until their base is deleted.
const (
	Delete Deletion = "DELETE" // the default, as on AWS
	Retain Deletion = "RETAIN"
)

// Chunking is how documents are cut.
type Chunking struct {
	Strategy  string // FIXED_SIZE or NONE
	MaxTokens int    // of a chunk, in the embedder's own tokens, special tokens not counted
	Overlap   int    // per cent of MaxTokens
}

// The default chunking: as on AWS about 300 tokens, but never more than the embedder takes.
const (
	DefaultChunkTokens  = 300
	DefaultChunkOverlap = 20
)

// NewSource is the request for a data source.
type NewSource struct {
	SourceConfig
	ClientToken string
}

var sources = store.Table[Source]{Kind: SourceKind, Index: func(v *Source) store.Index {
	return store.Index{Parent: string(v.Base), Name: v.Name, Status: string(v.Status)}
}}

// CreateSource adds a data source to a base.
func (s *Service) CreateSource(ctx context.Context, scope arn.Scope, base BaseID, in NewSource) (Source, error) {
	const op = "knowledge.CreateSource"
	if err := s.checkSource(ctx, op, scope, base, &in.SourceConfig); err != nil {
		return Source{}, err
	}
	now, id := s.clock(), s.ids.Upper(10)
	v := Source{ID: SourceID(id), Base: base, Status: Available, Created: now, Updated: now, SourceConfig: in.SourceConfig}
	err := s.records.Update(ctx, func(tx store.Tx) error {
		if _, err := readyBase(tx, op, scope, base); err != nil {
			return err
		}
		space := "source/" + string(base)
		before, err := claimToken(tx, scope, space, in.ClientToken, id, in, now)
		if err != nil {
			return err
		}
		if before != "" {
			row, err := sources.Get(tx, scope, before)
			v = row.Value
			return found(op, "data source", err)
		}
		if err := claimName(tx, scope, space+"/name", v.Name, "DataSource", id, now); err != nil {
			return err
		}
		return sources.Insert(tx, scope, id, now, v)
	})
	return v, fault.Wrap(op, fault.Internal, err)
}

// checkSource refuses what a data source can't be and fills in defaults.
func (s *Service) checkSource(ctx context.Context, op string, scope arn.Scope, base BaseID, c *SourceConfig) error {
	if c.Type != "S3" {
		return refuse(op, "dataSourceConfiguration.type", "The data source type "+c.Type, "The supported type is S3.")
	}
	if c.S3.bucket() == "" {
		return fault.Bad(op, "dataSourceConfiguration.s3Configuration.bucketArn", "A data source of type S3 needs a bucketArn.")
	}
	if c.S3.Owner != "" && c.S3.Owner != string(scope.Account) {
		return refuse(op, "dataSourceConfiguration.s3Configuration.bucketOwnerAccountId", "A bucket of another account", "Use a bucket of the account "+string(scope.Account)+".")
	}
	if c.Deletion == "" {
		c.Deletion = Delete
	}
	b, err := s.Base(ctx, scope, base)
	if err != nil || c.Chunking == nil {
		return err
	}
	return s.checkChunking(ctx, op, scope, b, *c.Chunking)
}

// checkChunking refuses chunks that the embedder would not take whole.
func (s *Service) checkChunking(ctx context.Context, op string, scope arn.Scope, b Base, c Chunking) error {
	const member = "vectorIngestionConfiguration.chunkingConfiguration"
	if c.Strategy != "FIXED_SIZE" && c.Strategy != "NONE" {
		return refuse(op, member+".chunkingStrategy", "The chunking strategy "+c.Strategy, "The supported strategies are FIXED_SIZE and NONE.")
	}
	if c.Strategy == "NONE" {
		return nil
	}
	if c.MaxTokens < 1 || c.Overlap < 1 || c.Overlap > 99 {
		return fault.Bad(op, member+".fixedSizeChunkingConfiguration", "FIXED_SIZE chunking needs maxTokens of at least 1 and an overlapPercentage of 1 to 99.")
	}
	splitter, err := s.models.Splitter(ctx, scope, b.Embedding.ModelARN)
	if err != nil {
		return fault.Wrap(op, fault.Internal, err)
	}
	defer splitter.Close()
	if c.MaxTokens > splitter.Max {
		return fault.Bad(op, member+".fixedSizeChunkingConfiguration.maxTokens", "The embedding model takes at most %d tokens at once: maxTokens can't be %d.", splitter.Max, c.MaxTokens)
	}
	return nil
}

// Source reads a data source.
func (s *Service) Source(ctx context.Context, scope arn.Scope, base BaseID, id SourceID) (v Source, err error) {
	err = s.records.View(ctx, func(tx store.Tx) error {
		v, err = sourceOf(tx, "knowledge.Source", scope, base, id)
		return err
	})
	return v, fault.Wrap("knowledge.Source", fault.Internal, err)
}

// sourceOf reads a data source of that very base.
func sourceOf(tx store.Tx, op string, scope arn.Scope, base BaseID, id SourceID) (Source, error) {
	row, err := sources.Get(tx, scope, string(id))
	if err == nil && row.Value.Base != base {
		err = missing(op, "data source")
	}
	return row.Value, found(op, "data source", err)
}

// Sources lists a base's data sources, the oldest first.
func (s *Service) Sources(ctx context.Context, scope arn.Scope, base BaseID, p Page) (page []Source, next store.Cursor, err error) {
	const op = "knowledge.Sources"
	err = s.records.View(ctx, func(tx store.Tx) error {
		if _, err := bases.Get(tx, scope, string(base)); err != nil {
			return found(op, "knowledge base", err)
		}
		q := p.query(scope, store.ByCreated)
		q.Parent = string(base)
		rows, n, err := sources.List(tx, q)
		next = n
		for _, row := range rows {
			page = append(page, row.Value)
		}
		return err
	})
	return page, next, fault.Wrap(op, fault.Internal, err)
}

// UpdateSource changes a data source: its name, description, place and deletion policy. Its chunking stays.
func (s *Service) UpdateSource(ctx context.Context, scope arn.Scope, base BaseID, id SourceID, c SourceConfig) (v Source, err error) {
	const op = "knowledge.UpdateSource"
	keep := c.Deletion == ""
	if err := s.checkSource(ctx, op, scope, base, &c); err != nil {
		return v, err
	}
	err = s.records.Update(ctx, func(tx store.Tx) error {
		v, err = sourceOf(tx, op, scope, base, id)
		if err != nil {
			return err
		}
		if err := v.idle(op); err != nil {
			return err
		}
		if c.Chunking != nil && (v.Chunking == nil || *c.Chunking != *v.Chunking) {
			return fault.Bad(op, "vectorIngestionConfiguration.chunkingConfiguration", "The chunking of a data source can't be changed after it is created.")
		}
		if v.Name != c.Name {
			space := "source/" + string(base) + "/name"
			if err := claimName(tx, scope, space, c.Name, "DataSource", string(id), s.clock()); err != nil {
				return err
			}
			if err := releaseName(tx, scope, space, v.Name); err != nil {
				return err
			}
		}
		if keep {
			c.Deletion = v.Deletion
		}
		c.Chunking = v.Chunking
		v.SourceConfig, v.Updated = c, s.clock()
		return sources.Change(tx, scope, string(id), s.clock(), func(stored *Source) error { *stored = v; return nil })
	})
	return v, fault.Wrap(op, fault.Internal, err)
}

// DeleteSource begins to delete a data source. One with a running ingestion job is a Conflict.
func (s *Service) DeleteSource(ctx context.Context, scope arn.Scope, base BaseID, id SourceID) (v Source, err error) {
	const op = "knowledge.DeleteSource"
	err = s.records.Update(ctx, func(tx store.Tx) error {
		if v, err = sourceOf(tx, op, scope, base, id); err != nil {
			return err
		}
		if err := v.idle(op); err != nil {
			return err
		}
		v.Status, v.Updated = Deleting, s.clock()
		if err := sources.Change(tx, scope, string(id), s.clock(), func(stored *Source) error { *stored = v; return nil }); err != nil {
			return err
		}
		return work.Enqueue(tx, sources.Key(scope, string(id)), s.clock())
	})
	if err == nil {
		s.wake()
	}
	return v, fault.Wrap(op, fault.Internal, err)
}

// idle is a Conflict for a data source with a job that runs.
func (v *Source) idle(op string) error {
	if v.Running != "" {
		return fault.New(op, fault.Conflict, "The data source %s has an ongoing ingestion job, %s. Wait for it to end, or stop it, and try again.", v.ID, v.Running)
	}
	return nil
}

// chunking is what is in force, for an embedder that takes limit tokens at once.
func (v *Source) chunking(limit int) Chunking {
	if v.Chunking != nil {
		return *v.Chunking
	}
	return Chunking{Strategy: "FIXED_SIZE", MaxTokens: min(DefaultChunkTokens, limit), Overlap: DefaultChunkOverlap}
}

// bucket is the name at the end of the bucket's ARN.
func (p S3Source) bucket() string {
	_, name, _ := strings.Cut(p.BucketARN, ":s3:::")
	return name
}

func (p S3Source) prefix() string {
	if len(p.Prefixes) == 0 {
		return ""
	}
	return p.Prefixes[0]
}

func (p S3Source) uri(key string) string { return fmt.Sprintf("s3://%s/%s", p.bucket(), key) }
