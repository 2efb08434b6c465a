// Package catalog knows the models that can be invoked by id: base models, added by the owner of the server, and imported
// ones, made by import jobs; and AWS's own ids, which run them as aliases.
package catalog

import (
	"context"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// Bucket is the system bucket that holds the files of base models, under "ID/".
const Bucket = "outcrop-models"

// Model is a model that can be invoked.
type Model struct {
	ID       string // "outcrop.smollm2-135m"; for an imported one its 12 characters; under an alias AWS's id
	ARN      arn.ARN
	Name     string
	Provider string // "outcrop"; empty for an imported one
	Imported bool
	Family   Family // whose bodies it takes; none for a model under its own name
	Runs     string // what the bill names: a base model's id, an imported model's ARN
	OnDemand bool   // it can be invoked by its own id or ARN
	Profile  bool   // it can be invoked through a system-defined inference profile
	Path     string // for engine.Opener: a local folder, or where a server has the model
	URI      string // s3:// prefix of the files: those of a base model stay; an imported one's may be gone. Empty for one on a server
	Info     engine.Info
	License  string // "Apache-2.0", or empty when nobody said
	Note     string // what users should know: "Weights are quantised (Q4_1)..."
	Created  time.Time
	Job      Job     // for an imported one
	Hourly   arn.ARN // the provisioned throughput by which it was named, paid by the hour; empty where tokens are paid
}

// Job is where an imported model comes from.
type Job struct {
	ARN  arn.ARN
	Name string
}

// Catalog keeps the models of every scope.
type Catalog struct {
	records store.Records
	objects Storage
	opener  engine.Opener
	clock   func() time.Time
	ids     *arn.Source
	dir     string
	adding  sync.Mutex // one Add at a time
	found   *store.Cache[lookup, Model]
}

// lookup is a question to the catalog.
type lookup struct {
	arn.Scope
	name string
}

// Storage is where the files of base models are kept.
type Storage interface {
	store.Buckets
	store.Objects
}

// New makes a catalog whose models lie under dir ("models" and "imported"), the data folder.
func New(records store.Records, objects Storage, opener engine.Opener, clock func() time.Time, ids *arn.Source, dir string) *Catalog {
	return &Catalog{records: records, objects: objects, opener: opener, clock: clock, ids: ids, dir: dir,
		found: store.NewCache[lookup, Model](records)}
}

// base is what is stored of a base model.
type base struct {
	License, Note string
	Info          engine.Info
	Files         []File
	Server        string `json:",omitempty"` // where another server has the model, as engines take it; then there are no files
}

// File is one file of a base model.
type File struct {
	Name string // with forward slashes, relative to the model's folder
	Size int64
	ETag string
}

var bases = store.Table[base]{Kind: "base-model"}

// idPattern is what all of AWS's patterns for ids of foundation models allow, with names of at most 20 characters.
var idPattern = regexp.MustCompile(`^[a-z0-9-]{1,20}\.[a-z0-9-]{2,20}(:[a-z0-9-]{1,63})?$`)

// FoundationARN names a base model; such ARNs have no account.
func FoundationARN(r arn.Region, id string) arn.ARN {
	return arn.Scope{Region: r}.New("bedrock", "foundation-model/"+id)
}

// Get reads a base model by id or ARN.
func (c *Catalog) Get(ctx context.Context, s arn.Scope, idOrARN string) (Model, error) {
	const op = "catalog.Get"
	id, err := foundationID(s, idOrARN)
	if err != nil {
		return Model{}, err
	}
	var row store.Row[base]
	err = c.records.View(ctx, func(tx store.Tx) (err error) {
		row, err = bases.Get(tx, s, id)
		return err
	})
	if fault.Is(err, fault.NotFound) {
		return Model{}, unresolved(idOrARN)
	}
	if err != nil {
		return Model{}, fault.Wrap(op, fault.Internal, err)
	}
	return c.base(row), nil
}

// List reads all base models, by id.
func (c *Catalog) List(ctx context.Context, s arn.Scope) ([]Model, error) {
	var models []Model
	err := c.records.View(ctx, func(tx store.Tx) error {
		rows, _, err := bases.List(tx, store.Query{Scope: s})
		for _, row := range rows {
			models = append(models, c.base(row))
		}
		return err
	})
	return models, fault.Wrap("catalog.List", fault.Internal, err)
}

func (c *Catalog) base(row store.Row[base]) Model {
	provider, name, _ := strings.Cut(row.ID, ".")
	m := Model{ID: row.ID, Runs: row.ID, OnDemand: true, ARN: FoundationARN(row.Region, row.ID), Name: name, Provider: provider,
		Path: c.path("models", row.Scope, row.ID), URI: baseURI(row.ID),
		Info: row.Value.Info, License: row.Value.License, Note: row.Value.Note, Created: row.Created}
	if row.Value.Server != "" {
		m.Path, m.URI = row.Value.Server, ""
	}
	return m
}

func baseURI(id string) string { return "s3://" + Bucket + "/" + id + "/" }

func (c *Catalog) path(kind string, s arn.Scope, id string) string {
	return filepath.Join(c.dir, kind, string(s.Account), string(s.Region), strings.ReplaceAll(id, ":", "_"))
}
