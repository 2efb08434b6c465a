package importjob

import (
	"context"

	"outcrop/internal/arn"
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

// Exists is nil when an ARN names a job, and NotFound otherwise.
func Exists(tx store.Tx, scope arn.Scope, name arn.ARN) error {
	_, err := find(tx, scope, string(name))
	return err
}
