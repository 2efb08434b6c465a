package throughput

import (
	"context"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/tag"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
)

// Deployments is the kind of a custom model deployment.
const Deployments store.Kind = "custom-model-deployment"

// The statuses of a deployment and of its newest change, in AWS's words.
const (
	Creating        = "Creating"
	Active          = "Active"
	Failed          = "Failed"
	Updating        = "Updating"
	UpdateCompleted = "UpdateCompleted"
	UpdateFailed    = "UpdateFailed"
)

// Deployment is a custom model's as it is stored, under its 12 characters.
type Deployment struct {
	Name, Description string
	Token             string  `json:",omitempty"`
	Asked             arn.ARN // the model that its creation named, by which the same request is known again
	Model             arn.ARN
	Status            string
	Failure           string  `json:",omitempty"`
	Update            *Update `json:",omitempty"` // the newest change to another model
}

// Update is a change to another model.
type Update struct {
	Model  arn.ARN
	Status string
}

// deployments are also found by the client's token.
var deployments = store.Table[Deployment]{Kind: Deployments, Index: func(v *Deployment) store.Index {
	return store.Index{Parent: v.Token, Name: v.Name, Status: v.Status}
}}

// DeploymentARN names a deployment.
func DeploymentARN(s arn.Scope, id string) arn.ARN {
	return s.New("bedrock", string(Deployments)+"/"+id)
}

// DeployInput asks for a deployment.
type DeployInput struct {
	Name, Description string
	Model             arn.ARN
	Token             string // may be empty
	Tags              map[string]string
}

// CreateDeployment begins to deploy a custom model. The same token again gives the same deployment.
func (s *Service) CreateDeployment(ctx context.Context, scope arn.Scope, in DeployInput) (arn.ARN, error) {
	const op = "throughput.CreateDeployment"
	m, err := s.Catalog.Runnable(ctx, scope, string(in.Model))
	if err != nil {
		return "", err
	}
	v := Deployment{Name: in.Name, Description: in.Description, Token: in.Token, Asked: m.ARN, Model: m.ARN, Status: Creating}
	id := s.IDs.Lower(12)
	err = s.Records.Update(ctx, func(tx store.Tx) error {
		if in.Token != "" {
			old, _, err := deployments.List(tx, store.Query{Scope: scope, Parent: in.Token, Limit: 1})
			if err != nil {
				return err
			}
			if len(old) > 0 && (old[0].Value.Name != v.Name || old[0].Value.Description != v.Description || old[0].Value.Asked != v.Asked) {
				return fault.Bad(op, "clientRequestToken", "The client request token was used before with other parameters.")
			}
			if len(old) > 0 {
				id = old[0].ID
				return nil
			}
		}
		if _, err := named(tx, deployments, scope, v.Name, deploymentName); !fault.Is(err, fault.NotFound) {
			if err != nil {
				return err
			}
			return fault.Bad(op, "modelDeploymentName", "A custom model deployment named %s already exists.", v.Name)
		}
		// The model may have gone since it was found: a route to nothing is worse than none.
		if _, err := s.Catalog.FindCustom(tx, scope, string(v.Model)); err != nil {
			return err
		}
		now := s.Clock()
		if err := deployments.Insert(tx, scope, id, now, v); err != nil {
			return err
		}
		if err := catalog.PutRoute(tx, scope, DeploymentARN(scope, id), catalog.Route{Target: string(v.Model)}, now); err != nil {
			return err
		}
		if err := tag.Set(tx, scope, DeploymentARN(scope, id), in.Tags, now); err != nil {
			return err
		}
		return work.Enqueue(tx, deployments.Key(scope, id), now)
	})
	if err != nil {
		return "", fault.Wrap(op, fault.Internal, err)
	}
	s.Wake()
	return DeploymentARN(scope, id), nil
}

// Deployment reads one by name or ARN.
func (s *Service) Deployment(ctx context.Context, scope arn.Scope, nameOrARN string) (row store.Row[Deployment], err error) {
	err = s.Records.View(ctx, func(tx store.Tx) error {
		row, err = findDeployment(tx, scope, nameOrARN)
		return err
	})
	return row, fault.Wrap("throughput.Deployment", fault.Internal, err)
}

// ListDeployments reads a page of those for which keep is true; the query's scope, times, Status, NameHas, order, cursor and limit
// count.
func (s *Service) ListDeployments(ctx context.Context, q store.Query, keep func(*Deployment) bool) (page []store.Row[Deployment], next store.Cursor, err error) {
	err = s.Records.View(ctx, func(tx store.Tx) error {
		page, next, err = deployments.ListWhere(tx, q, keep)
		return err
	})
	return page, next, fault.Wrap("throughput.ListDeployments", fault.Internal, err)
}

// UpdateDeployment changes a deployment to another custom model. The one before serves until the new one is ready.
func (s *Service) UpdateDeployment(ctx context.Context, scope arn.Scope, nameOrARN string, model arn.ARN) (name arn.ARN, err error) {
	const op = "throughput.UpdateDeployment"
	m, err := s.Catalog.Runnable(ctx, scope, string(model))
	if err != nil {
		return "", err
	}
	err = s.Records.Update(ctx, func(tx store.Tx) error {
		row, err := findDeployment(tx, scope, nameOrARN)
		if err != nil {
			return err
		}
		name = DeploymentARN(scope, row.ID)
		if u := row.Value.Update; row.Value.Status != Active || u != nil && u.Status == Updating {
			return fault.Bad(op, "customModelDeploymentIdentifier", "The custom model deployment %s is not Active, or is being updated.", row.Value.Name)
		}
		row.Value.Update = &Update{m.ARN, Updating}
		if err := deployments.Save(tx, row, s.Clock()); err != nil {
			return err
		}
		return work.Enqueue(tx, row.Key, s.Clock())
	})
	if err == nil {
		s.Wake()
	}
	return name, fault.Wrap(op, fault.Internal, err)
}

// DeleteDeployment ends a deployment. Requests that run end as they would have.
func (s *Service) DeleteDeployment(ctx context.Context, scope arn.Scope, nameOrARN string) error {
	return fault.Wrap("throughput.DeleteDeployment", fault.Internal, s.Records.Update(ctx, func(tx store.Tx) error {
		row, err := findDeployment(tx, scope, nameOrARN)
		if err != nil {
			return err
		}
		if err := drop(tx, scope, DeploymentARN(scope, row.ID)); err != nil {
			return err
		}
		return deployments.Delete(tx, scope, row.ID)
	}))
}

// Deploy is the work queue's handler for Deployments: it opens the model that is to serve, and lets the deployment's ARN lead to it.
func (s *Service) Deploy(ctx context.Context, l *work.Lease) error {
	row, err := s.Deployment(ctx, l.Target.Scope, string(DeploymentARN(l.Target.Scope, l.Target.ID)))
	if fault.Is(err, fault.NotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	model := row.Value.Model
	switch u := row.Value.Update; {
	case u != nil && u.Status == Updating:
		model = u.Model
	case row.Value.Status != Creating:
		return nil
	}
	failed := s.open(ctx, l.Target.Scope, string(model))
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if failed != nil && !final(failed) && l.Attempt < maxAttempts {
		return failed
	}
	return l.Update(ctx, func(tx store.Tx) error { return s.deployed(tx, l, model, failed) })
}

// deployed stores how the opening of a model went.
func (s *Service) deployed(tx store.Tx, l *work.Lease, model arn.ARN, failed error) error {
	scope, id, now := l.Target.Scope, l.Target.ID, s.Clock()
	row, err := deployments.Get(tx, scope, id)
	if fault.Is(err, fault.NotFound) {
		return nil // deleted meanwhile
	}
	if err != nil {
		return err
	}
	if failed == nil {
		if _, failed = s.Catalog.FindCustom(tx, scope, string(model)); failed != nil && !fault.Is(failed, fault.NotFound) {
			return failed
		}
	}
	v := &row.Value
	switch updating := v.Update != nil && v.Update.Status == Updating; {
	case failed != nil && updating:
		v.Update.Status, v.Failure = UpdateFailed, fault.Public(failed)
	case failed != nil:
		v.Status, v.Failure = Failed, fault.Public(failed)
		if err := catalog.DropRoute(tx, scope, DeploymentARN(scope, id)); err != nil {
			return err
		}
	default:
		v.Status, v.Model, v.Failure = Active, model, ""
		if updating {
			v.Update.Status = UpdateCompleted
		}
		if err := catalog.PutRoute(tx, scope, DeploymentARN(scope, id), catalog.Route{Target: string(model), Ready: true}, now); err != nil {
			return err
		}
	}
	return deployments.Save(tx, row, now)
}

func deploymentName(v *Deployment) string { return v.Name }

func findDeployment(tx store.Tx, scope arn.Scope, nameOrARN string) (store.Row[Deployment], error) {
	row, err := find(tx, deployments, scope, nameOrARN, deploymentName)
	if fault.Is(err, fault.NotFound) {
		err = fault.Missing("throughput.Deployment", "custom-model-deployment", "Could not find the custom model deployment %s.", nameOrARN)
	}
	return row, err
}
