package knowledge

import (
	"context"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/tag"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
)

// BaseID names a knowledge base: 10 of [A-Z0-9].
type BaseID string

// Status is the state of a base, a data source or a job, in AWS's words.
type Status string

// The states that bases and data sources have here. Creation is one transaction, so nobody sees CREATING.
const (
	Active    Status = "ACTIVE"    // of a base
	Available Status = "AVAILABLE" // of a data source
	Deleting  Status = "DELETING"
)

// Base is a knowledge base.
type Base struct {
	ID      BaseID
	ARN     arn.ARN
	Status  Status
	Created time.Time
	Updated time.Time
	BaseConfig
	Dimensions int // of its embeddings
}

// BaseConfig is what a base is made of.
type BaseConfig struct {
	Name        string
	Description string
	RoleARN     string
	Type        string // VECTOR
	Embedding   Embedding
	Storage     *Storage // nil as S3_VECTORS: the embedded index
}

// Embedding is how a base embeds text. The pointers are nil where the request said nothing.
type Embedding struct {
	ModelARN   string
	Dimensions *int    // must be the model's own
	DataType   *string // FLOAT32
}

// Storage is where a base keeps vectors. What it names besides its type is kept and shown: the embedded index needs no names.
type Storage struct {
	Type                              string
	VectorBucket, IndexARN, IndexName *string
}

// NewBase is the request for a base.
type NewBase struct {
	BaseConfig
	Tags        map[string]string
	ClientToken string
}

var bases = store.Table[Base]{Kind: BaseKind, Index: func(b *Base) store.Index {
	return store.Index{Name: b.Name, Status: string(b.Status)}
}}

// CreateBase makes a knowledge base, active at once.
func (s *Service) CreateBase(ctx context.Context, scope arn.Scope, in NewBase) (Base, error) {
	const op = "knowledge.CreateBase"
	dims, err := s.checkBase(ctx, scope, in.BaseConfig)
	if err != nil {
		return Base{}, err
	}
	now, id := s.clock(), s.ids.Upper(10)
	b := Base{ID: BaseID(id), ARN: scope.New("bedrock", "knowledge-base/"+id), Status: Active, Created: now, Updated: now, BaseConfig: in.BaseConfig, Dimensions: dims}
	err = s.records.Update(ctx, func(tx store.Tx) error {
		before, err := claimToken(tx, scope, "base", in.ClientToken, id, in, now)
		if err != nil {
			return err
		}
		if before != "" {
			row, err := bases.Get(tx, scope, before)
			b = row.Value
			return found(op, "knowledge base", err)
		}
		if err := claimName(tx, scope, "base/name", b.Name, "KnowledgeBase", id, now); err != nil {
			return err
		}
		if err := tag.Set(tx, scope, b.ARN, in.Tags, now); err != nil {
			return err
		}
		return bases.Insert(tx, scope, id, now, b)
	})
	return b, fault.Wrap(op, fault.Internal, err)
}

// checkBase refuses what a base can't be, and tells the dimensions of its embeddings.
func (s *Service) checkBase(ctx context.Context, scope arn.Scope, c BaseConfig) (dims int, err error) {
	const op = "knowledge.CreateBase"
	if err := access.PassRole(op, "roleArn", scope.Account, c.RoleARN); err != nil {
		return 0, err
	}
	if c.Type != "VECTOR" {
		return 0, refuse(op, "knowledgeBaseConfiguration.type", "The knowledge base type "+c.Type, "The supported type is VECTOR.")
	}
	if c.Storage != nil && c.Storage.Type != "S3_VECTORS" {
		return 0, refuse(op, "storageConfiguration.type", "The storage type "+c.Storage.Type, "Use S3_VECTORS, or leave storageConfiguration out: both are the embedded index.")
	}
	if t := c.Embedding.DataType; t != nil && *t != "FLOAT32" {
		return 0, refuse(op, "embeddingDataType", "The embedding data type "+*t, "The supported type is FLOAT32.")
	}
	const member = "knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.embeddingModelArn"
	m, err := s.models.Model(ctx, scope, c.Embedding.ModelARN)
	if fault.Is(err, fault.NotFound) || fault.Is(err, fault.Invalid) {
		return 0, fault.Bad(op, member, "The embedding model %s could not be found.", c.Embedding.ModelARN)
	}
	if err != nil {
		return 0, fault.Wrap(op, fault.Internal, err)
	}
	if !m.Info.Embedding {
		return 0, fault.Bad(op, member, "The model %s does not embed text.", c.Embedding.ModelARN)
	}
	if d := c.Embedding.Dimensions; d != nil && *d != m.Info.Dimensions {
		return 0, fault.Bad(op, "dimensions", "The model %s has embeddings of %d dimensions.", c.Embedding.ModelARN, m.Info.Dimensions)
	}
	return m.Info.Dimensions, nil
}

// Base reads a knowledge base.
func (s *Service) Base(ctx context.Context, scope arn.Scope, id BaseID) (b Base, err error) {
	err = s.records.View(ctx, func(tx store.Tx) error {
		row, err := bases.Get(tx, scope, string(id))
		b = row.Value
		return err
	})
	return b, found("knowledge.Base", "knowledge base", err)
}

// Bases lists knowledge bases, the oldest first.
func (s *Service) Bases(ctx context.Context, scope arn.Scope, p Page) (page []Base, next store.Cursor, err error) {
	err = s.records.View(ctx, func(tx store.Tx) error {
		rows, n, err := bases.List(tx, p.query(scope, store.ByCreated))
		next = n
		for _, row := range rows {
			page = append(page, row.Value)
		}
		return err
	})
	return page, next, fault.Wrap("knowledge.Bases", fault.Internal, err)
}

// UpdateBase changes a base's name, description and role. The rest of c must be as it is.
func (s *Service) UpdateBase(ctx context.Context, scope arn.Scope, id BaseID, c BaseConfig) (b Base, err error) {
	const op = "knowledge.UpdateBase"
	if err := access.PassRole(op, "roleArn", scope.Account, c.RoleARN); err != nil {
		return b, err
	}
	err = s.records.Update(ctx, func(tx store.Tx) error {
		return bases.Change(tx, scope, string(id), s.clock(), func(v *Base) error {
			if err := v.ready(op); err != nil {
				return err
			}
			if err := sameBase(v.BaseConfig, c); err != nil {
				return err
			}
			if v.Name != c.Name {
				if err := claimName(tx, scope, "base/name", c.Name, "KnowledgeBase", string(id), s.clock()); err != nil {
					return err
				}
				if err := releaseName(tx, scope, "base/name", v.Name); err != nil {
					return err
				}
			}
			v.Name, v.Description, v.RoleARN, v.Updated = c.Name, c.Description, c.RoleARN, s.clock()
			b = *v
			return nil
		})
	})
	return b, found(op, "knowledge base", err)
}

// sameBase refuses changes of what a base is made of.
func sameBase(old, c BaseConfig) error {
	same := old.Type == c.Type && old.Embedding.ModelARN == c.Embedding.ModelARN &&
		(c.Storage == nil || old.Storage == nil && c.Storage.Type == "S3_VECTORS" || old.Storage != nil && old.Storage.Type == c.Storage.Type)
	if !same {
		return fault.Bad("knowledge.UpdateBase", "knowledgeBaseConfiguration", "The knowledgeBaseConfiguration and storageConfiguration of a knowledge base can't be changed.")
	}
	return nil
}

// DeleteBase begins to delete a base with its data sources and all that was ingested: the index is the base's own. A base with
// a running ingestion job is a Conflict.
func (s *Service) DeleteBase(ctx context.Context, scope arn.Scope, id BaseID) (b Base, err error) {
	const op = "knowledge.DeleteBase"
	err = s.records.Update(ctx, func(tx store.Tx) error {
		rows, _, err := sources.List(tx, store.Query{Scope: scope, Parent: string(id)})
		if err != nil {
			return err
		}
		for _, row := range rows {
			if err := row.Value.idle(op); err != nil {
				return err
			}
		}
		err = bases.Change(tx, scope, string(id), s.clock(), func(v *Base) error {
			v.Status, v.Updated = Deleting, s.clock()
			b = *v
			return nil
		})
		if err != nil {
			return err
		}
		return work.Enqueue(tx, bases.Key(scope, string(id)), s.clock())
	})
	if err == nil {
		s.wake()
	}
	return b, found(op, "knowledge base", err)
}

// ready is a Conflict, in AWS's words, for a base that is being deleted.
func (b *Base) ready(op string) error {
	if b.Status != Active {
		return fault.New(op, fault.Conflict, "The Knowledge Base is not in a valid status. Wait for the knowledge base to reach a valid status and try again.")
	}
	return nil
}

// readyBase reads a base for something that needs it active.
func readyBase(tx store.Tx, op string, scope arn.Scope, id BaseID) (Base, error) {
	row, err := bases.Get(tx, scope, string(id))
	if err != nil {
		return Base{}, found(op, "knowledge base", err)
	}
	return row.Value, row.Value.ready(op)
}
