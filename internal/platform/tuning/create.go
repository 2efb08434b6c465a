package tuning

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"log/slog"
	"slices"
	"strings"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/job"
	"outcrop/internal/platform/tag"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
)

// Jobs makes and keeps the training jobs; *job.Service does.
type Jobs interface {
	Check(ctx context.Context, s arn.Scope, r job.Request) error
	Put(tx store.Tx, s arn.Scope, r job.Request, now time.Time) error
	Get(ctx context.Context, s arn.Scope, name string) (store.Row[job.Job], error)
	Stop(ctx context.Context, s arn.Scope, name string) error
}

// Options are what tuning jobs need. All of it must be set.
type Options struct {
	Records store.Records
	Jobs    Jobs
	Clock   work.Clock
	Wake    func() // Queue.Wake
	Log     *slog.Logger
}

// Service keeps tuning jobs and works on them.
type Service struct{ Options }

// New makes the service. Its Work is to be registered with the work queue, under Kind.
func New(o Options) *Service { return &Service{o} }

// The limits of AWS, which are its quotas before anybody asks for more.
const (
	maxJobs       = 750 // training jobs of a search
	maxRandomJobs = 10000
	maxParallel   = 100
	maxRanges     = 30
	maxRuntime    = 30 * 24 * time.Hour
)

// Create checks a request and stores it. The search begins soon after.
func (s *Service) Create(ctx context.Context, scope arn.Scope, r Request) (arn.ARN, error) {
	if err := r.check(); err != nil {
		return "", err
	}
	if r.Strategy == Grid {
		r.Jobs = combinations(r.Space)
	}
	if err := s.checkTraining(ctx, scope, r); err != nil {
		return "", err
	}
	id, now := ARN(scope, r.Name), s.Clock.Now()
	t := Tuning{Request: r, Status: InProgress, Seed: seedOf(r.Seed, id, now)}
	err := s.Records.Update(ctx, func(tx store.Tx) (err error) {
		if t.Prior, err = prior(tx, scope, r); err != nil {
			return err
		}
		err = tunings.Insert(tx, scope, r.Name, now, t)
		if fault.Is(err, fault.Exists) {
			return fault.New("tuning.Create", fault.Exists, "Hyperparameter tuning job name must be unique within an AWS account and region, and a tuning job with this name already exists (%s)", id)
		}
		if err != nil {
			return err
		}
		if err := tag.Set(tx, scope, id, r.Tags, now); err != nil {
			return err
		}
		return work.Enqueue(tx, tunings.Key(scope, r.Name), now)
	})
	if err != nil {
		return "", fault.Wrap("tuning.Create", fault.Internal, err)
	}
	s.Wake()
	return id, nil
}

// seedOf is the seed that was asked for, or one that depends on when and what the search is.
func seedOf(asked *uint64, id arn.ARN, now time.Time) uint64 {
	if asked != nil {
		return *asked
	}
	sum := sha256.Sum256([]byte(string(id) + now.Format(time.RFC3339Nano)))
	return binary.LittleEndian.Uint64(sum[:])
}

// check is all that can be said of a request without looking anything up. Members are named as the API has them.
func (r *Request) check() error {
	const op = "tuning.Create"
	bad := func(member, text string, args ...any) error { return fault.Bad(op, member, text, args...) }
	if err := r.checkSpace(); err != nil {
		return err
	}
	switch r.Strategy {
	case Grid:
		if n := combinations(r.Space); r.Jobs != 0 && r.Jobs != n {
			return bad("MaxNumberOfTrainingJobs", "The grid has %d combinations: MaxNumberOfTrainingJobs must be that, or left out.", n)
		} else if n > maxJobs {
			return quota("training jobs for a hyperparameter tuning job", maxJobs, n)
		}
	case Random, Bayesian:
		if r.Jobs == 0 {
			return bad("MaxNumberOfTrainingJobs", "The strategy %s needs MaxNumberOfTrainingJobs.", r.Strategy)
		}
	default:
		return bad("Strategy", "Outcrop has the strategies Grid, Random and Bayesian, not %s.", r.Strategy)
	}
	most := maxJobs
	if r.Strategy == Random {
		most = maxRandomJobs
	}
	if r.Jobs > most {
		return quota("training jobs for a hyperparameter tuning job", most, r.Jobs)
	}
	if r.Parallel > maxParallel {
		return quota("parallel training jobs for a hyperparameter tuning job", maxParallel, r.Parallel)
	}
	if r.MaxRuntime > maxRuntime {
		return bad("MaxRuntimeInSeconds", "A tuning job runs for 30 days at most.")
	}
	return r.checkObjective()
}

func quota(what string, most, asked int) error {
	return fault.New("tuning.Create", fault.Quota, "The account-level service limit for the number of %s is %d, and the request is for %d.", what, most, asked)
}

func (r *Request) checkSpace() error {
	const op, member = "tuning.Create", "ParameterRanges"
	if len(r.Space) == 0 {
		return fault.Bad(op, member, "At least one parameter range is required.")
	}
	if len(r.Space) > maxRanges {
		return quota("hyperparameters that can be searched", maxRanges, len(r.Space))
	}
	seen := map[string]bool{}
	for _, p := range r.Space {
		if seen[p.Name] {
			return fault.Bad(op, member, "The hyperparameter %s has two ranges.", p.Name)
		}
		seen[p.Name] = true
		if _, static := r.Training.Hyperparameters[p.Name]; static {
			return fault.Bad(op, "StaticHyperParameters", "The hyperparameter %s is both static and in the ranges.", p.Name)
		}
		if r.Strategy == Grid && p.Type != Categorical {
			return fault.Bad(op, member, "The strategy Grid takes categorical ranges only, and %s is none.", p.Name)
		}
		for i, v := range p.Values {
			if slices.Contains(p.Values[:i], v) {
				return fault.Bad(op, member, "The hyperparameter %s has the value %s twice.", p.Name, v)
			}
		}
	}
	return nil
}

func (r *Request) checkObjective() error {
	part, _, found := strings.Cut(r.Objective.Metric, ":")
	if !found || part != "train" && part != "validation" {
		return fault.Bad("tuning.Create", "MetricName", "The images of Outcrop measure train:loss, validation:loss and others that begin so, not %q.", r.Objective.Metric)
	}
	const ratio = "validation_split_ratio"
	judged := r.Training.Hyperparameters[ratio] != "" || slices.ContainsFunc(r.Space, func(p Range) bool { return p.Name == ratio }) ||
		slices.ContainsFunc(r.Training.Channels, func(c job.Channel) bool { return c.Name == "validation" || c.Name == "test" })
	if part == "validation" && !judged {
		return fault.Bad("tuning.Create", "InputDataConfig", "The objective %s needs a channel named validation.", r.Objective.Metric)
	}
	return nil
}

// checkTraining checks the training jobs that there may be: with each range at its ends, and with each of its values.
func (s *Service) checkTraining(ctx context.Context, scope arn.Scope, r Request) error {
	t := Tuning{Request: r}
	values := map[string]string{}
	for _, p := range r.Space {
		values[p.Name] = p.at(0)
	}
	for _, p := range r.Space {
		some := p.Values
		if p.Type != Categorical {
			some = []string{p.at(0), p.at(1)}
		}
		for _, v := range some {
			values[p.Name] = v
			if err := s.Jobs.Check(ctx, scope, t.training(scope, Trial{Job: trialName(r.Name, 1, ""), Values: values})); err != nil {
				return err
			}
		}
	}
	return nil
}

// prior is what the parents of a warm start found.
func prior(tx store.Tx, scope arn.Scope, r Request) (all []Observation, err error) {
	for _, name := range r.Parents {
		row, err := find(tx, scope, name)
		if fault.Is(err, fault.NotFound) {
			return nil, fault.Bad("tuning.Create", "ParentHyperParameterTuningJobs", "There is no tuning job %s.", name)
		}
		if err != nil {
			return nil, err
		}
		parent := row.Value
		if !parent.HasEnded() || parent.Objective != r.Objective {
			return nil, fault.Bad("tuning.Create", "ParentHyperParameterTuningJobs", "The tuning job %s must have ended, and had the same objective.", name)
		}
		rows, err := children(tx, scope, name)
		if err != nil {
			return nil, err
		}
		for _, c := range rows {
			if o, ok := c.Value.observation(r.Objective); ok && o.Known {
				all = append(all, o)
			}
		}
		all = append(all, parent.Prior...)
	}
	return all, nil
}

// Get reads a tuning job.
func (s *Service) Get(ctx context.Context, scope arn.Scope, name string) (row store.Row[Tuning], err error) {
	err = s.Records.View(ctx, func(tx store.Tx) error {
		row, err = find(tx, scope, name)
		return err
	})
	return row, err
}

// List lists tuning jobs.
func (s *Service) List(ctx context.Context, scope arn.Scope, q store.Query) (page []store.Row[Tuning], next store.Cursor, err error) {
	q.Scope = scope
	err = s.Records.View(ctx, func(tx store.Tx) error {
		page, next, err = tunings.List(tx, q)
		return err
	})
	return page, next, err
}

// Child is a training job of a search.
type Child struct {
	Trial
	Row store.Row[job.Job]
}

// Children reads the training jobs of a search, the first first.
func (s *Service) Children(ctx context.Context, scope arn.Scope, name string) (all []Child, err error) {
	var rows []store.Row[Trial]
	err = s.Records.View(ctx, func(tx store.Tx) error {
		if _, err := find(tx, scope, name); err != nil {
			return err
		}
		rows, err = children(tx, scope, name)
		return err
	})
	for _, r := range rows {
		row, err := s.Jobs.Get(ctx, scope, r.Value.Job)
		if err != nil {
			return nil, err
		}
		all = append(all, Child{r.Value, row})
	}
	return all, err
}

// Child is one of them.
func (s *Service) Child(ctx context.Context, scope arn.Scope, job string) (c Child, err error) {
	err = s.Records.View(ctx, func(tx store.Tx) error {
		row, err := trials.Get(tx, scope, job)
		c.Trial = row.Value
		return err
	})
	if err == nil {
		c.Row, err = s.Jobs.Get(ctx, scope, job)
	}
	return c, err
}

// Stop asks a search to end, and its training jobs with it.
func (s *Service) Stop(ctx context.Context, scope arn.Scope, name string) error {
	now := s.Clock.Now()
	err := s.Records.Update(ctx, func(tx store.Tx) error {
		row, err := find(tx, scope, name)
		if err != nil {
			return err
		}
		t := &row.Value
		if t.Status == Stopping {
			return nil
		}
		if t.HasEnded() {
			return fault.Bad("tuning.Stop", "HyperParameterTuningJobName", "The request was rejected because the hyperparameter tuning job is in status %s.", t.Status)
		}
		t.Status = Stopping
		if err := tunings.Save(tx, row, now); err != nil {
			return err
		}
		return work.Enqueue(tx, row.Key, now)
	})
	if err == nil {
		s.Wake()
	}
	return err
}

// Delete forgets a search that has ended. Its training jobs stay.
func (s *Service) Delete(ctx context.Context, scope arn.Scope, name string) error {
	return s.Records.Update(ctx, func(tx store.Tx) error {
		row, err := find(tx, scope, name)
		if err != nil {
			return err
		}
		if !row.Value.HasEnded() {
			return fault.Bad("tuning.Delete", "HyperParameterTuningJobName", "The request was rejected because the hyperparameter tuning job is in status %s: stop it first.", row.Value.Status)
		}
		rows, err := children(tx, scope, name)
		if err != nil {
			return err
		}
		for _, r := range rows {
			if err := trials.Delete(tx, scope, r.ID); err != nil {
				return err
			}
		}
		if err := tag.Drop(tx, scope, ARN(scope, name)); err != nil {
			return err
		}
		return tunings.Delete(tx, scope, name)
	})
}

func find(tx store.Tx, scope arn.Scope, name string) (store.Row[Tuning], error) {
	row, err := tunings.Get(tx, scope, name)
	if fault.Is(err, fault.NotFound) {
		return row, fault.Missing("tuning.Get", "tuning job", "Amazon SageMaker can't find a tuning job with the name %s in this account and region.", name)
	}
	return row, err
}

// children are a search's trials, the first first.
func children(tx store.Tx, scope arn.Scope, name string) ([]store.Row[Trial], error) {
	rows, _, err := trials.List(tx, store.Query{Scope: scope, Parent: name})
	slices.SortFunc(rows, func(a, b store.Row[Trial]) int { return cmp.Compare(a.Value.Number, b.Value.Number) })
	return rows, err
}
