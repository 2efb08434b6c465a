package endpoint

import (
	"context"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/registry"
	"outcrop/internal/platform/tag"
	"outcrop/internal/store"
)

// CreateModel stores a model. fromPackage, when not empty, is the name or ARN of a model package that it is made from: an
// approved one.
func (s *Service) CreateModel(ctx context.Context, scope arn.Scope, m Model, fromPackage string, tags map[string]string) (arn.ARN, error) {
	id := ModelARN(scope, m.Name)
	if m.Role != "" {
		if err := access.PassRole("endpoint.CreateModel", "ExecutionRoleArn", scope.Account, m.Role); err != nil {
			return "", err
		}
	}
	err := s.Records.Update(ctx, func(tx store.Tx) error {
		if fromPackage != "" {
			if err := m.take(tx, scope, fromPackage); err != nil {
				return err
			}
		}
		now := s.Clock.Now()
		err := models.Insert(tx, scope, m.Name, now, m)
		if fault.Is(err, fault.Exists) {
			return aModel.exists(scope, m.Name)
		}
		if err != nil {
			return err
		}
		return tag.Set(tx, scope, id, tags, now)
	})
	return id, err
}

// take fills in image and data from a package.
func (m *Model) take(tx store.Tx, scope arn.Scope, nameOrARN string) error {
	row, err := registry.Get(tx, scope, nameOrARN)
	if err != nil {
		return err
	}
	p := row.Value
	if err := approved(p, scope); err != nil {
		return err
	}
	if len(p.Containers) != 1 {
		return fault.Bad("endpoint.CreateModel", "ModelPackageName", "The model package %s has %d containers: Outcrop deploys packages with one.", p.ARN(scope), len(p.Containers))
	}
	m.Package, m.Image, m.Data = p.ARN(scope), p.Containers[0].Image, p.Containers[0].Data
	return nil
}

// approved refuses a version that nobody approved. Packages without a version need no approval, as on AWS.
func approved(p registry.Package, scope arn.Scope) error {
	if p.Group == "" || p.Approval == registry.Approved {
		return nil
	}
	return fault.Bad("endpoint", "ModelPackageName", "The model package %s cannot be deployed: its ModelApprovalStatus is %s, not %s.",
		p.ARN(scope), p.Approval, registry.Approved)
}

// Model reads a model.
func (s *Service) Model(ctx context.Context, scope arn.Scope, name string) (store.Row[Model], error) {
	return view(ctx, s.Records, models, aModel, scope, name)
}

// Models lists models.
func (s *Service) Models(ctx context.Context, scope arn.Scope, q store.Query) ([]store.Row[Model], store.Cursor, error) {
	return list(ctx, s.Records, models, scope, q)
}

// DeleteModel removes a model. Endpoints that hold it keep it.
func (s *Service) DeleteModel(ctx context.Context, scope arn.Scope, name string) error {
	return remove(ctx, s.Records, models, aModel, scope, name)
}

func remove[T any](ctx context.Context, r store.Records, t store.Table[T], n noun, scope arn.Scope, name string) error {
	return r.Update(ctx, func(tx store.Tx) error {
		if _, err := get(tx, t, n, scope, name); err != nil {
			return err
		}
		if err := tag.Drop(tx, scope, n.arn(scope, name)); err != nil {
			return err
		}
		return t.Delete(tx, scope, name)
	})
}
