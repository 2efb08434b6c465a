package customization

import (
	"context"

	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/artifact"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/tag"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
)

// Imported is the type of custom models that were trained elsewhere.
const Imported = "IMPORTED"

// ModelInput asks for a custom model of what SageMaker trained.
type ModelInput struct {
	Name    string
	URI     string  // s3:// of a model.tar.gz or a folder; or
	Package arn.ARN // the model package that has it
	RoleARN arn.ARN // may be empty
	Token   string  // may be empty
	Tags    map[string]string
}

// CreateModel begins to bring a model in. The same token again gives the same model; a name in use is a Conflict.
func (s *Service) CreateModel(ctx context.Context, scope arn.Scope, in ModelInput) (arn.ARN, error) {
	const op = "customization.CreateModel"
	if in.RoleARN != "" {
		if err := access.PassRole(op, "roleArn", scope.Account, string(in.RoleARN)); err != nil {
			return "", err
		}
	}
	if in.Package != "" {
		var err error
		if in.URI, err = s.packaged(ctx, scope, in.Package); err != nil {
			return "", err
		}
	}
	if err := checkURI("modelSourceConfig.s3DataSource.s3Uri", in.URI); err != nil {
		return "", err
	}
	id, now := s.IDs.Lower(12), s.Clock()
	v := catalog.Custom{Name: in.Name, Type: Imported, Status: catalog.Creating, Source: in.URI, Role: in.RoleARN, Token: in.Token}
	err := s.Records.Update(ctx, func(tx store.Tx) error {
		old, err := s.Catalog.FindCustom(tx, scope, in.Name)
		if err == nil && in.Token != "" && old.Token == in.Token && old.Source == in.URI && old.Role == in.RoleARN {
			id = old.ID
			return nil
		}
		if err == nil || !fault.Is(err, fault.NotFound) {
			return taken(in.Name, err)
		}
		if running, err := isTaken(tx, scope, in.Name); running || err != nil {
			return taken(in.Name, err)
		}
		if err := s.Catalog.PutCustom(tx, scope, id, v, now); err != nil {
			return err
		}
		if err := tag.Set(tx, scope, catalog.CustomARN(scope, "", id), in.Tags, now); err != nil {
			return err
		}
		return work.Enqueue(tx, store.Key{Scope: scope, Kind: catalog.CustomKind, ID: id}, now)
	})
	if err != nil {
		return "", fault.Wrap(op, fault.Internal, err)
	}
	s.Wake()
	return catalog.CustomARN(scope, "", id), nil
}

// packaged is where a model package's files are.
func (s *Service) packaged(ctx context.Context, scope arn.Scope, name arn.ARN) (string, error) {
	const op, member = "customization.CreateModel", "customModelDataSource.modelPackageArnDataSource"
	p, err := s.Packages.Find(ctx, scope, string(name))
	if err != nil {
		return "", err
	}
	if len(p.Value.Containers) == 0 || p.Value.Containers[0].Data == "" {
		return "", fault.Bad(op, member, "The model package %s has no model data.", name)
	}
	return p.Value.Containers[0].Data, nil
}

// isTaken tells whether a job that goes on is to make a model of that name.
func isTaken(tx store.Tx, scope arn.Scope, name string) (bool, error) {
	running, err := unfinished(tx, scope)
	for _, row := range running {
		if row.Value.ModelName == name {
			return true, nil
		}
	}
	return false, err
}

func taken(name string, err error) error {
	if err != nil {
		return err
	}
	return fault.New("customization.Create", fault.Conflict, "A custom model named %s already exists.", name)
}

// Bring is the work queue's handler for catalog.CustomKind: it unpacks a model and opens it once. It can start over at any point.
func (s *Service) Bring(ctx context.Context, l *work.Lease) error {
	scope, id := l.Target.Scope, l.Target.ID
	m, err := s.Catalog.Custom(ctx, scope, string(catalog.CustomARN(scope, "", id)))
	if fault.Is(err, fault.NotFound) {
		return s.Catalog.RemoveCustom(ctx, scope, id)
	}
	if err != nil || m.Status == catalog.Active {
		return err
	}
	if m.Status == catalog.Failed {
		return s.Catalog.RemoveCustom(ctx, scope, id)
	}
	info, failed := s.unpack(ctx, scope, id, m.Source)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if failed != nil && !final(failed) && l.Attempt < maxAttempts {
		return failed
	}
	gone := failed != nil
	err = l.Update(ctx, func(tx store.Tx) error {
		m, err := s.Catalog.FindCustom(tx, scope, string(m.ARN))
		if fault.Is(err, fault.NotFound) {
			gone = true // deleted meanwhile
			return nil
		}
		if err != nil {
			return err
		}
		if m.Status, m.Info = catalog.Active, info; failed != nil {
			m.Status, m.Failure = catalog.Failed, short(fault.Public(failed))
		}
		return s.Catalog.PutCustom(tx, scope, id, m.Custom, s.Clock())
	})
	if err != nil || !gone {
		return err
	}
	return s.Catalog.RemoveCustom(ctx, scope, id)
}

func (s *Service) unpack(ctx context.Context, scope arn.Scope, id, uri string) (engine.Info, error) {
	dir := s.Catalog.CustomPath(scope, id)
	if err := artifact.Unpack(ctx, s.Objects, scope, uri, dir); err != nil {
		return engine.Info{}, err
	}
	info, err := s.look(ctx, dir)
	if err == nil && !info.Text {
		err = fault.New("customization.Bring", fault.Invalid, "Models of the architecture %s generate no text.", info.Architecture)
	}
	return info, err
}
