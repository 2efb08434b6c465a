package importjob

import (
	"context"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/tag"
	"outcrop/internal/store"
)

// DeleteModel deletes an imported model: its record at once, its memory when the running requests have ended, then its files.
func (s *Service) DeleteModel(ctx context.Context, scope arn.Scope, nameOrARN string) error {
	m, err := s.Catalog.DeleteImported(ctx, scope, nameOrARN)
	if err != nil {
		return err
	}
	if err := s.Release(m); err != nil {
		return err
	}
	return s.Catalog.RemoveImported(scope, m.ID)
}

// Sweep removes the files that a crash between a model's deletion and theirs has left. Call it before the work queue runs.
func (s *Service) Sweep(ctx context.Context) error {
	return s.Catalog.SweepImported(ctx, func(tx store.Tx, scope arn.Scope, id string) (bool, error) {
		rows, _, err := jobs.List(tx, store.Query{Scope: scope, Status: InProgress})
		for _, row := range rows {
			if row.Value.ModelID == id {
				return true, nil
			}
		}
		return false, err
	})
}

// Tag adds or replaces tags of a job or an imported model.
func (s *Service) Tag(ctx context.Context, scope arn.Scope, resource arn.ARN, tags map[string]string) error {
	return fault.Wrap("importjob.Tag", fault.Internal, s.Records.Update(ctx, func(tx store.Tx) error {
		if err := s.exists(tx, scope, resource); err != nil {
			return err
		}
		return tag.Set(tx, scope, resource, tags, s.Clock())
	}))
}

// Untag removes tags by key.
func (s *Service) Untag(ctx context.Context, scope arn.Scope, resource arn.ARN, keys []string) error {
	return fault.Wrap("importjob.Untag", fault.Internal, s.Records.Update(ctx, func(tx store.Tx) error {
		if err := s.exists(tx, scope, resource); err != nil {
			return err
		}
		return tag.Unset(tx, scope, resource, keys, s.Clock())
	}))
}

// Tags reads a resource's tags.
func (s *Service) Tags(ctx context.Context, scope arn.Scope, resource arn.ARN) (tags map[string]string, err error) {
	err = s.Records.View(ctx, func(tx store.Tx) (err error) {
		if err := s.exists(tx, scope, resource); err != nil {
			return err
		}
		tags, err = tag.All(tx, scope, resource)
		return err
	})
	return tags, fault.Wrap("importjob.Tags", fault.Internal, err)
}

// exists refuses an ARN that names neither a job nor an imported model.
func (s *Service) exists(tx store.Tx, scope arn.Scope, resource arn.ARN) (err error) {
	p, _ := arn.Parse(string(resource))
	switch p.Type() {
	case string(Kind):
		_, err = find(tx, scope, string(resource))
	case "imported-model":
		err = catalog.CheckImported(tx, scope, resource)
	case "application-inference-profile":
		err = catalog.CheckProfile(tx, scope, resource)
	default:
		err = fault.Missing("importjob.Tag", "resource", "Could not find the resource %s.", resource)
	}
	return err
}
