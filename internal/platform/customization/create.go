package customization

import (
	"context"
	"regexp"
	"slices"
	"strings"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/tag"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
	"outcrop/internal/train/spec"
)

// Create starts a job. The same token again gives the same job; with other members it is a Conflict, like a name in use.
func (s *Service) Create(ctx context.Context, scope arn.Scope, r Request) (arn.ARN, error) {
	const op = "customization.Create"
	if err := r.check(scope); err != nil {
		return "", err
	}
	v := Job{Request: r, Status: InProgress}
	if err := s.choose(ctx, scope, &v); err != nil {
		return "", err
	}
	id := s.IDs.Lower(12)
	err := s.Records.Update(ctx, func(tx store.Tx) error {
		if old, ok, err := twin(tx, scope, v); err != nil || ok {
			id = old
			return err
		}
		if err := s.checkNames(tx, scope, v); err != nil {
			return err
		}
		now := s.Clock()
		if err := jobs.Insert(tx, scope, id, now, v); err != nil {
			return err
		}
		if err := tag.Set(tx, scope, JobARN(scope, v.Foundation, id), r.JobTags, now); err != nil {
			return err
		}
		return work.Enqueue(tx, jobs.Key(scope, id), now)
	})
	if err != nil {
		return "", fault.Wrap(op, fault.Internal, err)
	}
	s.Wake()
	return JobARN(scope, v.Foundation, id), nil
}

// check is all that can be said of a request without looking anything up. Members are named as the API has them.
func (r *Request) check(scope arn.Scope) error {
	const op = "customization.Create"
	if len(methods[r.Type]) == 0 {
		return fault.Bad(op, "customizationType", "Jobs of the customization type %s can't be created: CreateCustomModel brings in models.", r.Type)
	}
	if err := access.PassRole(op, "roleArn", scope.Account, string(r.RoleARN)); err != nil {
		return err
	}
	if len(r.Validation) > 1 {
		return fault.Bad(op, "validationDataConfig.validators", "Outcrop takes one validator: its loss is measured over all validation records.")
	}
	uris := []struct{ member, uri string }{{"trainingDataConfig.s3Uri", r.Training}, {"outputDataConfig.s3Uri", r.Output}}
	for _, v := range r.Validation {
		uris = append(uris, struct{ member, uri string }{"validationDataConfig.validators", v})
	}
	for _, u := range uris {
		if err := checkURI(u.member, u.uri); err != nil {
			return err
		}
	}
	_, err := r.settings(methods[r.Type][0], "any")
	return err
}

var bucketPattern = regexp.MustCompile(`^s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](/.*)?$`)

// checkURI wants s3://BUCKET or s3://BUCKET/KEY. A wildcard is refused, since the prefix becomes part of a grant.
func checkURI(member, uri string) error {
	if !bucketPattern.MatchString(uri) || strings.ContainsAny(uri, "*?") {
		return fault.Bad("customization.Create", member, "Not an S3 URI without wildcards: %q", uri)
	}
	return nil
}

// Types are the customizations that a model supports: one whose weights are here for good, under its own id or an alias.
func Types(m catalog.Model) (types []string) {
	if p, _ := arn.Parse(m.Runs); p.Type() == "imported-model" || m.URI == "" || !m.Info.Text || !spec.Trains(m.Info.Architecture) {
		return nil
	}
	for t, can := range methods {
		if slices.ContainsFunc(can, known) {
			types = append(types, t)
		}
	}
	slices.Sort(types)
	return types
}

// choose finds the model that a job starts from.
func (s *Service) choose(ctx context.Context, scope arn.Scope, v *Job) error {
	const op, member = "customization.Create", "baseModelIdentifier"
	m, err := s.Catalog.Runnable(ctx, scope, v.Base)
	if fault.Is(err, fault.NotFound) || fault.Is(err, fault.Invalid) {
		return fault.Bad(op, member, "The provided model identifier is invalid: %s", fault.Public(err))
	}
	if err != nil {
		return err
	}
	if !slices.Contains(Types(m), v.Type) {
		return fault.Bad(op, member, "The model %s does not support %s.", v.Base, v.Type)
	}
	if err := s.checkTeacher(ctx, scope, v.Configured["teacher_model_id"]); err != nil {
		return err
	}
	v.BaseARN, v.Family, v.Foundation = m.ARN, m.Family, m.ID
	if m.IsCustom() {
		e, err := s.Catalog.Custom(ctx, scope, string(m.ARN))
		if err != nil {
			return err
		}
		if v.Foundation = e.Foundation; v.Foundation == "" {
			return fault.Bad(op, member, "The model %s was brought in from outside: it can't be customised further.", v.Base)
		}
	}
	return nil
}

// checkTeacher refuses a teacher that cannot be asked.
func (s *Service) checkTeacher(ctx context.Context, scope arn.Scope, id string) error {
	if id == "" {
		return nil
	}
	m, err := s.Catalog.Resolve(ctx, scope, id)
	if err == nil && m.Info.Text {
		return nil
	}
	if err == nil || fault.Is(err, fault.NotFound) || fault.Is(err, fault.Invalid) {
		return fault.Bad("customization.Create", "customizationConfig.distillationConfig.teacherModelConfig.teacherModelIdentifier",
			"The teacher %s is no model that generates text here.", id)
	}
	return err
}

// Base finds what a training starts from, for job.Options: its model_id is the ARN of the job's base.
func Base(c *catalog.Catalog) func(context.Context, arn.Scope, string) (spec.Base, error) {
	return func(ctx context.Context, scope arn.Scope, name string) (spec.Base, error) {
		m, err := c.Runnable(ctx, scope, name)
		return spec.Base{ID: m.Runs, URI: m.URI, License: m.License}, err
	}
}

// twin finds the job that the same request made before.
func twin(tx store.Tx, scope arn.Scope, v Job) (id string, ok bool, err error) {
	if v.Token == "" {
		return "", false, nil
	}
	rows, _, err := jobs.List(tx, store.Query{Scope: scope, Parent: v.Token, Limit: 1})
	if err != nil || len(rows) == 0 {
		return "", false, err
	}
	if !rows[0].Value.Request.same(v.Request) {
		return "", false, fault.New("customization.Create", fault.Conflict, "The client request token was used before with other parameters.")
	}
	return rows[0].ID, true, nil
}

// checkNames refuses names that are taken by a job, a model, or a model that is being made.
func (s *Service) checkNames(tx store.Tx, scope arn.Scope, v Job) error {
	const op = "customization.Create"
	if _, err := byName(tx, scope, v.Name); !fault.Is(err, fault.NotFound) {
		if err != nil {
			return err
		}
		return fault.New(op, fault.Conflict, "A model customization job named %s already exists.", v.Name)
	}
	_, err := s.Catalog.FindCustom(tx, scope, v.ModelName)
	if err == nil || !fault.Is(err, fault.NotFound) {
		return taken(v.ModelName, err)
	}
	running, err := isTaken(tx, scope, v.ModelName)
	if running || err != nil {
		return taken(v.ModelName, err)
	}
	return nil
}

// unfinished are the jobs that go on.
func unfinished(tx store.Tx, scope arn.Scope) (all []store.Row[Job], err error) {
	for _, status := range []string{InProgress, Stopping} {
		rows, _, err := jobs.List(tx, store.Query{Scope: scope, Status: status})
		if err != nil {
			return nil, err
		}
		all = append(all, rows...)
	}
	return all, nil
}

// lastPart is what follows the last slash.
func lastPart(id string) string { return id[strings.LastIndex(id, "/")+1:] }
