package customization

import (
	"context"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/store"
)

// DeleteModel deletes a custom model: its record at once, its memory when the running requests have ended, then its files. One that
// is deployed, or that a job starts from, is a Conflict.
func (s *Service) DeleteModel(ctx context.Context, scope arn.Scope, nameOrARN string) error {
	const op = "customization.DeleteModel"
	var gone catalog.CustomEntry
	err := s.Records.Update(ctx, func(tx store.Tx) error {
		e, err := s.Catalog.FindCustom(tx, scope, nameOrARN)
		if err != nil {
			return err
		}
		running, err := unfinished(tx, scope)
		if err != nil {
			return err
		}
		for _, row := range running {
			if row.Value.BaseARN == e.ARN {
				return fault.New(op, fault.Conflict, "The custom model %s is the base of the running job %s.", e.Name, row.Value.Name)
			}
		}
		gone, err = s.Catalog.DeleteCustom(tx, scope, nameOrARN)
		return err
	})
	if err != nil {
		return fault.Wrap(op, fault.Internal, err)
	}
	if err := s.Release(catalog.Model{Path: s.Catalog.CustomPath(scope, gone.ID)}); err != nil {
		return err
	}
	return s.Catalog.RemoveCustom(ctx, scope, gone.ID)
}

// isRunning tells whether a model's files are those of a job that goes on.
func isRunning(tx store.Tx, scope arn.Scope, id string) (bool, error) {
	row, err := jobs.Get(tx, scope, id)
	if fault.Is(err, fault.NotFound) {
		return false, nil
	}
	return err == nil && row.Value.Ended.IsZero(), err
}

// Exists is nil when an ARN names a job, and NotFound otherwise.
func Exists(tx store.Tx, scope arn.Scope, name arn.ARN) error {
	_, err := find(tx, scope, string(name))
	return err
}
