// Package throughput keeps the ways to invoke a model that is not invoked by its own name: deployments of custom models, paid by the
// token, and provisioned throughput of any model, paid by the hour. Each has an ARN that the catalog leads to the model.
package throughput

import (
	"context"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/store"
)

// Parts are what a service is made of.
type Parts struct {
	Records store.Records
	Catalog *catalog.Catalog
	Opener  engine.Opener
	IDs     *arn.Source
	Clock   func() time.Time
	Wake    func() // the work queue's
}

// Service keeps deployments and provisioned throughput.
type Service struct{ Parts }

// New makes a service. Deploy and Provision are to be given to the work queue, under Deployments and Provisioneds.
func New(p Parts) *Service { return &Service{p} }

// maxAttempts is how often a model is opened when the machine, not the model, is at fault.
const maxAttempts = 3

// open sees whether a model can be run.
func (s *Service) open(ctx context.Context, scope arn.Scope, name string) error {
	m, err := s.Catalog.Runnable(ctx, scope, name)
	if err != nil {
		return err
	}
	opened, err := s.Opener.Open(ctx, m.Path)
	if err != nil {
		return err
	}
	return opened.Close()
}

// final tells whether trying again is no use.
func final(err error) bool {
	switch fault.KindOf(err) {
	case fault.Invalid, fault.NotFound, fault.Unsupported, fault.ModelFailed:
		return true
	}
	return false
}
