package tuning

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math"
	"reflect"
	"slices"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/job"
	"outcrop/internal/platform/tag"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
)

const (
	lookEvery = time.Second
	// hopeless is after how many training jobs, of which none came to anything, a search has failed.
	hopeless = 5
	// better is the part by which a value must be better than the best, to count as an improvement.
	better = 0.01
)

// Work runs one search to its end, or until the server drains: the work.Handler for Kind. Each step is one transaction, that makes
// training jobs together with the search's own record of them.
func (s *Service) Work(ctx context.Context, l *work.Lease) error {
	for {
		ended, err := s.step(ctx, l)
		if ended || err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-l.Again():
		case <-s.Clock.After(lookEvery):
		}
	}
}

// search is a tuning job with its trials, as it is looked at in one step.
type search struct {
	row    store.Row[Tuning]
	trials []store.Row[Trial]
	jobs   map[string]store.Row[job.Job] // of the trials whose end has not been seen
	news   []store.Row[Trial]            // trials that changed
	begun  []Trial                       // that are new
}

// step looks at what the training jobs have come to, and does what follows of it.
func (s *Service) step(ctx context.Context, l *work.Lease) (ended bool, err error) {
	v, err := s.read(ctx, l.Target.Scope, l.Target.ID)
	if fault.Is(err, fault.NotFound) {
		return true, nil
	}
	if err != nil || v.row.Value.HasEnded() {
		return err == nil, err
	}
	t, now, before := &v.row.Value, s.Clock.Now(), v.row.Value
	v.harvest()
	v.decide(now)
	if t.Status == InProgress && !t.Ending {
		if err := s.weed(ctx, v); err != nil {
			return false, err
		}
		v.sow()
	}
	v.conclude(now)
	if len(v.news)+len(v.begun) > 0 || !reflect.DeepEqual(before, *t) {
		written := false
		err = l.Update(ctx, func(tx store.Tx) (err error) {
			written, err = s.write(tx, v, now)
			return err
		})
		if err != nil || !written {
			return false, err
		}
	}
	if len(v.begun) > 0 {
		s.Wake()
	}
	return t.HasEnded(), s.stop(ctx, v)
}

// read looks everything up.
func (s *Service) read(ctx context.Context, scope arn.Scope, name string) (*search, error) {
	v := &search{jobs: map[string]store.Row[job.Job]{}}
	err := s.Records.View(ctx, func(tx store.Tx) (err error) {
		if v.row, err = find(tx, scope, name); err != nil {
			return err
		}
		v.trials, err = children(tx, scope, name)
		return err
	})
	if err != nil {
		return nil, err
	}
	for _, t := range v.trials {
		if t.Value.hasEnded() {
			continue
		}
		if v.jobs[t.Value.Job], err = s.Jobs.Get(ctx, scope, t.Value.Job); err != nil {
			return nil, err
		}
	}
	return v, nil
}

// open are the trials whose end has not been seen.
func (v *search) open() (all []*store.Row[Trial]) {
	for i := range v.trials {
		if !v.trials[i].Value.hasEnded() {
			all = append(all, &v.trials[i])
		}
	}
	return all
}

// harvest takes in the results of training jobs that have ended, those first that ended first.
func (v *search) harvest() {
	t := &v.row.Value
	open := v.open()
	slices.SortStableFunc(open, func(a, b *store.Row[Trial]) int {
		return v.jobs[a.Value.Job].Value.Ended.Compare(v.jobs[b.Value.Job].Value.Ended)
	})
	for _, trial := range open {
		j := v.jobs[trial.Value.Job].Value
		if !j.HasEnded() {
			continue
		}
		trial.Value.Status = j.Status
		for _, m := range j.Metrics {
			if m.Name == t.Objective.Metric && j.Status != job.Failed {
				trial.Value.Final = new(m.Value)
			}
		}
		t.count(trial.Value)
		t.Seconds += j.Seconds()
		v.news = append(v.news, *trial)
	}
	t.Counts.InProgress = len(v.open())
}

// count adds a trial that has ended to what is known of all.
func (t *Tuning) count(trial Trial) {
	switch trial.Status {
	case job.Completed:
		t.Counts.Completed++
	case job.Failed:
		t.Counts.Failed++
	default:
		t.Counts.Stopped++
	}
	if trial.Final == nil {
		t.Counts.Unmeasured++
		return
	}
	t.Counts.Measured++
	score := t.Objective.score(*trial.Final)
	t.Worse++
	if t.Best == "" || score < t.BestScore {
		if t.Best == "" || t.BestScore-score >= better*math.Abs(t.BestScore) {
			t.Worse = 0
		}
		t.Best, t.BestScore = trial.Job, score
	}
}

// decide tells whether the search is to end.
func (v *search) decide(now time.Time) {
	t := &v.row.Value
	runtime := cmp.Or(t.MaxRuntime, maxRuntime)
	switch {
	case t.Ending || t.Status == Stopping:
	case t.Counts.Measured == 0 && t.Counts.Unmeasured >= min(hopeless, t.Jobs):
		t.Ending = true
		t.Failure = fmt.Sprintf("No objective metrics found after running %d training jobs: the image does not measure %s.", t.Counts.Unmeasured, t.Objective.Metric)
		if t.Counts.Failed == t.Counts.Unmeasured {
			t.Failure = fmt.Sprintf("No training job succeeded after %d attempts. For additional details, please take a look at the training job failures by listing training jobs for the hyperparameter tuning job.", t.Counts.Failed)
		}
	case t.Target != nil && t.Best != "" && t.BestScore <= t.Objective.score(*t.Target),
		t.NotImproving > 0 && t.Worse >= t.NotImproving,
		now.Sub(v.row.Created) >= runtime,
		t.Made >= t.Jobs && len(v.open()) == 0:
		t.Ending = true
	}
}

// sow begins as many trials as there may be.
func (v *search) sow() {
	t := &v.row.Value
	known := slices.Clone(t.Prior)
	for _, trial := range v.trials {
		if o, ok := trial.Value.observation(t.Objective); ok {
			known = append(known, o)
		}
	}
	for running := len(v.open()); running < t.Parallel && t.Made < t.Jobs; running++ {
		values := propose(t.Strategy, t.Space, t.Seed, t.Made, known)
		known = append(known, Observation{Values: values})
		t.Made++
		trial := Trial{Tuning: t.Name, Number: t.Made, Values: values, Status: job.InProgress}
		trial.Job = trialName(t.Name, trial.Number, string(v.row.Scope.Account)+v.row.Created.Format(time.RFC3339Nano))
		v.begun = append(v.begun, trial)
	}
	t.Counts.InProgress += len(v.begun)
}

// trialName is a training job's name: the search's, the number, and some letters so that it is nobody else's.
func trialName(tuning string, number int, salt string) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %d %s", tuning, number, salt))
	return fmt.Sprintf("%s-%03d-%s", tuning, number, hex.EncodeToString(sum[:4]))
}

// conclude ends the search when the last training job has ended.
func (v *search) conclude(now time.Time) {
	t := &v.row.Value
	if !t.Ending && t.Status != Stopping || len(v.open()) > 0 {
		return
	}
	switch {
	case t.Failure != "":
		t.Status = Failed
	case t.Status == Stopping:
		t.Status = Stopped
	default:
		t.Status = Completed
	}
	t.Ended = now
}

// write stores what changed, and makes the new training jobs. It writes nothing where somebody has asked the search to stop meanwhile:
// the next step sees that.
func (s *Service) write(tx store.Tx, v *search, now time.Time) (written bool, err error) {
	scope := v.row.Scope
	if latest, err := tunings.Get(tx, scope, v.row.ID); err != nil || latest.Version != v.row.Version {
		return false, err
	}
	for _, trial := range v.news {
		if err := trials.Save(tx, trial, now); err != nil {
			return false, err
		}
	}
	for _, trial := range v.begun {
		r := v.row.Value.training(scope, trial)
		if err := s.Jobs.Put(tx, scope, r, now); err != nil {
			return false, err
		}
		if err := tag.Set(tx, scope, job.ARN(scope, r.Name), r.Tags, now); err != nil {
			return false, err
		}
		if err := trials.Insert(tx, scope, trial.Job, now, trial); err != nil {
			return false, err
		}
	}
	return true, tunings.Save(tx, v.row, now)
}

// stop asks training jobs to end that are to: all where the search ends, or else those that do worse than the others.
func (s *Service) stop(ctx context.Context, v *search) error {
	t := v.row.Value
	for _, trial := range v.open() {
		if !(t.Ending || t.Status == Stopping || trial.Value.Early) || v.jobs[trial.Value.Job].Value.Status != job.InProgress {
			continue
		}
		err := s.Jobs.Stop(ctx, v.row.Scope, trial.Value.Job)
		if err != nil && !fault.Is(err, fault.Invalid) { // Invalid: it has just ended
			return err
		}
	}
	return nil
}
