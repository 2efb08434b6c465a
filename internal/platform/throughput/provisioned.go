package throughput

import (
	"cmp"
	"context"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/meter"
	"outcrop/internal/platform/tag"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
)

// Provisioneds is the kind of provisioned throughput.
const Provisioneds store.Kind = "provisioned-model"

// InService is what provisioned throughput comes to, after Creating or Updating.
const InService = "InService"

// Provisioned is throughput as it is stored, under its 12 characters.
type Provisioned struct {
	Name       string
	Token      string  `json:",omitempty"`
	Asked      arn.ARN // the model that its creation named
	Model      arn.ARN // that serves
	Desired    arn.ARN // that is to serve
	Foundation arn.ARN
	Target     string // what the catalog knows the desired model by
	Units      int
	Commitment string // "OneMonth", "SixMonths"; empty for none
	Status     string
	Failure    string    `json:",omitempty"`
	Since      time.Time `json:",omitzero"` // when it came into service: it is paid from then on
	Expires    time.Time `json:",omitzero"` // of the commitment
}

var provisioneds = store.Table[Provisioned]{Kind: Provisioneds, Index: func(v *Provisioned) store.Index {
	return store.Index{Parent: v.Token, Name: v.Name, Status: v.Status}
}}

// ProvisionedARN names provisioned throughput.
func ProvisionedARN(s arn.Scope, id string) arn.ARN {
	return s.New("bedrock", string(Provisioneds)+"/"+id)
}

// ProvisionInput asks for throughput.
type ProvisionInput struct {
	Name       string
	Model      string // a foundation model's id or ARN, a custom model's ARN or name
	Units      int
	Commitment string
	Token      string // may be empty
	Tags       map[string]string
}

// months are the commitments.
var months = map[string]int{"OneMonth": 1, "SixMonths": 6}

// Create begins to provide throughput. The same token again gives the same one.
func (s *Service) Create(ctx context.Context, scope arn.Scope, in ProvisionInput) (arn.ARN, error) {
	const op = "throughput.Create"
	m, foundation, err := s.model(ctx, scope, in.Model)
	if err != nil {
		return "", err
	}
	v := Provisioned{Name: in.Name, Token: in.Token, Asked: m.ARN, Model: m.ARN, Desired: m.ARN, Foundation: foundation, Target: target(m),
		Units: in.Units, Commitment: in.Commitment, Status: Creating}
	id := s.IDs.Lower(12)
	err = s.Records.Update(ctx, func(tx store.Tx) error {
		if in.Token != "" {
			old, _, err := provisioneds.List(tx, store.Query{Scope: scope, Parent: in.Token, Limit: 1})
			if err != nil {
				return err
			}
			if len(old) > 0 && (old[0].Value.Name != v.Name || old[0].Value.Asked != v.Asked || old[0].Value.Units != v.Units || old[0].Value.Commitment != v.Commitment) {
				return fault.Bad(op, "clientRequestToken", "The client request token was used before with other parameters.")
			}
			if len(old) > 0 {
				id = old[0].ID
				return nil
			}
		}
		if err := free(tx, scope, v.Name); err != nil {
			return err
		}
		now := s.Clock()
		if n := months[v.Commitment]; n > 0 {
			v.Expires = now.AddDate(0, n, 0)
		}
		if err := provisioneds.Insert(tx, scope, id, now, v); err != nil {
			return err
		}
		if err := catalog.PutRoute(tx, scope, ProvisionedARN(scope, id), catalog.Route{Target: v.Target, Hourly: true}, now); err != nil {
			return err
		}
		if err := tag.Set(tx, scope, ProvisionedARN(scope, id), in.Tags, now); err != nil {
			return err
		}
		return work.Enqueue(tx, provisioneds.Key(scope, id), now)
	})
	if err != nil {
		return "", fault.Wrap(op, fault.Internal, err)
	}
	s.Wake()
	return ProvisionedARN(scope, id), nil
}

// model finds what is to serve, and the foundation model that it goes back to: itself for one that was brought in.
func (s *Service) model(ctx context.Context, scope arn.Scope, name string) (catalog.Model, arn.ARN, error) {
	m, err := s.Catalog.Runnable(ctx, scope, name)
	if err != nil {
		return m, "", err
	}
	if !m.IsCustom() {
		return m, m.ARN, nil
	}
	e, err := s.Catalog.Custom(ctx, scope, string(m.ARN))
	if err != nil || e.Foundation == "" {
		return m, m.ARN, err
	}
	return m, catalog.FoundationARN(scope.Region, e.Foundation), nil
}

// target is what the catalog finds a model by.
func target(m catalog.Model) string {
	if m.IsCustom() {
		return string(m.ARN)
	}
	return m.ID
}

func free(tx store.Tx, scope arn.Scope, name string) error {
	_, err := named(tx, provisioneds, scope, name, provisionedName)
	if err == nil {
		return fault.Bad("throughput.Create", "provisionedModelName", "A provisioned model named %s already exists.", name)
	}
	if fault.Is(err, fault.NotFound) {
		return nil
	}
	return err
}

// Provisioned reads one by name or ARN.
func (s *Service) Provisioned(ctx context.Context, scope arn.Scope, nameOrARN string) (row store.Row[Provisioned], err error) {
	err = s.Records.View(ctx, func(tx store.Tx) error {
		row, err = findProvisioned(tx, scope, nameOrARN)
		return err
	})
	return row, fault.Wrap("throughput.Provisioned", fault.Internal, err)
}

// List reads a page of those for which keep is true; the query's scope, times, Status, NameHas, order, cursor and limit count.
func (s *Service) List(ctx context.Context, q store.Query, keep func(*Provisioned) bool) (page []store.Row[Provisioned], next store.Cursor, err error) {
	err = s.Records.View(ctx, func(tx store.Tx) error {
		page, next, err = provisioneds.ListWhere(tx, q, keep)
		return err
	})
	return page, next, fault.Wrap("throughput.List", fault.Internal, err)
}

// UpdateInput is what may change: what is empty stays.
type UpdateInput struct{ Name, Model string }

// Update renames throughput, or changes its model to another one of the same foundation model. The one before serves until then.
func (s *Service) Update(ctx context.Context, scope arn.Scope, nameOrARN string, in UpdateInput) error {
	const op = "throughput.Update"
	var m catalog.Model
	var foundation arn.ARN
	if in.Model != "" {
		var err error
		if m, foundation, err = s.model(ctx, scope, in.Model); err != nil {
			return err
		}
	}
	err := s.Records.Update(ctx, func(tx store.Tx) error {
		row, err := findProvisioned(tx, scope, nameOrARN)
		if err != nil {
			return err
		}
		v, now := &row.Value, s.Clock()
		if v.Status != InService {
			return fault.Bad(op, "provisionedModelId", "The provisioned model %s is %s: it can be updated when it is InService.", v.Name, v.Status)
		}
		if in.Name != "" && in.Name != v.Name {
			if err := free(tx, scope, in.Name); err != nil {
				return err
			}
			v.Name = in.Name
		}
		if in.Model != "" && m.ARN != v.Model {
			if foundation != v.Foundation {
				return fault.Bad(op, "desiredModelId", "The desired model must come from the same base model, %s.", v.Foundation)
			}
			v.Desired, v.Target, v.Status, v.Failure = m.ARN, target(m), Updating, ""
			if err := work.Enqueue(tx, row.Key, now); err != nil {
				return err
			}
		}
		return provisioneds.Save(tx, row, now)
	})
	if err == nil {
		s.Wake()
	}
	return fault.Wrap(op, fault.Internal, err)
}

// Delete ends throughput; before the end of its commitment that is a Conflict.
func (s *Service) Delete(ctx context.Context, scope arn.Scope, nameOrARN string) error {
	const op = "throughput.Delete"
	return fault.Wrap(op, fault.Internal, s.Records.Update(ctx, func(tx store.Tx) error {
		row, err := findProvisioned(tx, scope, nameOrARN)
		if err != nil {
			return err
		}
		v, now := &row.Value, s.Clock()
		if now.Before(v.Expires) && v.Status != Failed {
			return fault.New(op, fault.Conflict, "The provisioned model %s can't be deleted before its commitment ends, at %s.", v.Name, v.Expires.Format(time.RFC3339))
		}
		if err := count(tx, row, now); err != nil {
			return err
		}
		if err := drop(tx, scope, ProvisionedARN(scope, row.ID)); err != nil {
			return err
		}
		return provisioneds.Delete(tx, scope, row.ID)
	}))
}

// Provision is the work queue's handler for Provisioneds: it opens the model that is to serve, and lets the ARN lead to it.
func (s *Service) Provision(ctx context.Context, l *work.Lease) error {
	row, err := s.Provisioned(ctx, l.Target.Scope, string(ProvisionedARN(l.Target.Scope, l.Target.ID)))
	if fault.Is(err, fault.NotFound) || err == nil && row.Value.Status != Creating && row.Value.Status != Updating {
		return nil
	}
	if err != nil {
		return err
	}
	failed := s.open(ctx, l.Target.Scope, row.Value.Target)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if failed != nil && !final(failed) && l.Attempt < maxAttempts {
		return failed
	}
	return l.Update(ctx, func(tx store.Tx) error { return s.provided(tx, l, failed) })
}

// provided stores how the opening of a model went. What failed to change goes on with the model before.
func (s *Service) provided(tx store.Tx, l *work.Lease, failed error) error {
	scope, id, now := l.Target.Scope, l.Target.ID, s.Clock()
	row, err := provisioneds.Get(tx, scope, id)
	if fault.Is(err, fault.NotFound) {
		return nil // deleted meanwhile
	}
	if err != nil {
		return err
	}
	v := &row.Value
	if p, _ := arn.Parse(v.Target); failed == nil && p.Type() == string(catalog.CustomKind) {
		if _, failed = s.Catalog.FindCustom(tx, scope, v.Target); failed != nil && !fault.Is(failed, fault.NotFound) {
			return failed
		}
	}
	switch {
	case failed != nil && v.Status == Updating:
		v.Status, v.Desired, v.Failure = InService, v.Model, fault.Public(failed)
	case failed != nil:
		v.Status, v.Failure, v.Expires = Failed, fault.Public(failed), time.Time{}
		if err := catalog.DropRoute(tx, scope, ProvisionedARN(scope, id)); err != nil {
			return err
		}
	default:
		v.Status, v.Model, v.Since = InService, v.Desired, cmp.Or(v.Since, now)
		if err := catalog.PutRoute(tx, scope, ProvisionedARN(scope, id), catalog.Route{Target: v.Target, Ready: true, Hourly: true}, now); err != nil {
			return err
		}
	}
	return provisioneds.Save(tx, row, now)
}

// Meter brings the ledger up to now for all throughput in service. Call it before a report.
func (s *Service) Meter(ctx context.Context) error {
	return fault.Wrap("throughput.Meter", fault.Internal, s.Records.Update(ctx, func(tx store.Tx) error {
		rows, _, err := provisioneds.List(tx, store.Query{AllScopes: true})
		for _, row := range rows {
			if err := count(tx, row, s.Clock()); err != nil {
				return err
			}
		}
		return err
	}))
}

// count puts the time in service on the meter: model units are its instances, of a type for each commitment.
func count(tx store.Tx, row store.Row[Provisioned], now time.Time) error {
	v := row.Value
	if v.Since.IsZero() {
		return nil
	}
	return meter.PutInstance(tx, row.Scope, meter.Instance{Resource: ProvisionedARN(row.Scope, row.ID),
		InstanceType: "model-unit." + cmp.Or(v.Commitment, "NoCommitment"), Count: v.Units, Start: v.Since, End: now}, now)
}

func provisionedName(v *Provisioned) string { return v.Name }

func findProvisioned(tx store.Tx, scope arn.Scope, nameOrARN string) (store.Row[Provisioned], error) {
	row, err := find(tx, provisioneds, scope, nameOrARN, provisionedName)
	if fault.Is(err, fault.NotFound) {
		err = fault.Missing("throughput.Provisioned", "provisioned-model", "Could not find the provisioned model %s.", nameOrARN)
	}
	return row, err
}
