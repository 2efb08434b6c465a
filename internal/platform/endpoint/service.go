package endpoint

import (
	"context"
	"fmt"
	"log/slog"
	"sync"

	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
)

// Options are what endpoints need. All of it must be set.
type Options struct {
	Records store.Records
	Objects store.Objects // where artifacts are
	Opener  engine.Opener
	Dir     string // for unpacked artifacts: nobody else's
	IDs     *arn.Source
	Clock   work.Clock
	Wake    func()         // Queue.Wake
	Rand    func() float64 // in [0, 1): chooses variants
	Log     *slog.Logger
}

// Service keeps models, configurations and endpoints, and holds the live ones in memory.
type Service struct {
	Options

	mu      sync.Mutex
	live    map[store.Key]*live
	changed chan struct{} // closed and replaced whenever live changes
}

// New makes the service. Its Work is to be registered with the work queue, under Kind; Restore brings back what was in
// service when the last server ended.
func New(o Options) *Service {
	return &Service{Options: o, live: map[store.Key]*live{}, changed: make(chan struct{})}
}

var (
	models  = store.Table[Model]{Kind: "model", Index: func(v *Model) store.Index { return store.Index{Name: v.Name} }}
	configs = store.Table[Config]{Kind: "endpoint-config", Index: func(v *Config) store.Index { return store.Index{Name: v.Name} }}
	table   = store.Table[Endpoint]{Kind: Kind, Index: func(v *Endpoint) store.Index {
		return store.Index{Name: v.Name, Status: string(v.Status)}
	}}
)

// noun is what a kind of record is called in AWS's texts, and in its ARN.
type noun struct{ text, path string }

var (
	aModel     = noun{"model", "model"}
	aConfig    = noun{"endpoint configuration", "endpoint-config"}
	anEndpoint = noun{"endpoint", "endpoint"}
)

func (n noun) arn(s arn.Scope, name string) arn.ARN { return s.New("sagemaker", n.path+"/"+name) }

func (n noun) missing(s arn.Scope, name string) error {
	return fault.Missing("endpoint", n.text, "Could not find %s %q.", n.text, n.arn(s, name))
}

func (n noun) exists(s arn.Scope, name string) error {
	return fault.New("endpoint", fault.Exists, "Cannot create already existing %s %q.", n.text, n.arn(s, name))
}

// ModelARN, ConfigARN and ARN name a model, a configuration and an endpoint in full.
func ModelARN(s arn.Scope, name string) arn.ARN { return aModel.arn(s, name) }

// ConfigARN names a configuration.
func ConfigARN(s arn.Scope, name string) arn.ARN { return aConfig.arn(s, name) }

// ARN names an endpoint.
func ARN(s arn.Scope, name string) arn.ARN { return anEndpoint.arn(s, name) }

// get reads a row, or says in AWS's words that it is not there.
func get[T any](tx store.Tx, t store.Table[T], n noun, s arn.Scope, name string) (store.Row[T], error) {
	row, err := t.Get(tx, s, name)
	if fault.Is(err, fault.NotFound) {
		return row, n.missing(s, name)
	}
	return row, err
}

// view is get in a transaction of its own.
func view[T any](ctx context.Context, r store.Records, t store.Table[T], n noun, s arn.Scope, name string) (row store.Row[T], err error) {
	err = r.View(ctx, func(tx store.Tx) error {
		row, err = get(tx, t, n, s, name)
		return err
	})
	return row, err
}

func list[T any](ctx context.Context, r store.Records, t store.Table[T], s arn.Scope, q store.Query) (page []store.Row[T], next store.Cursor, err error) {
	q.Scope = s
	err = r.View(ctx, func(tx store.Tx) error {
		page, next, err = t.List(tx, q)
		return err
	})
	return page, next, err
}

// reason is what a failed endpoint tells.
func reason(variant string, err error) error {
	return &fault.Error{Op: "endpoint.load", Kind: fault.KindOf(err), Cause: err,
		Text: fmt.Sprintf("The production variant %s could not load its model: %s", variant, fault.Public(err))}
}
