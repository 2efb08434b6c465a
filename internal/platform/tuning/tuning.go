// Package tuning searches for the hyperparameters that train best: it makes training jobs, one after another and several at once, and
// learns from how they end.
package tuning

import (
	"encoding/json"
	"maps"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/platform/job"
	"outcrop/internal/store"
)

// Kind is the kind of a tuning job's record: what the work queue hands to Service.Work.
const Kind store.Kind = "tuning-job"

// Status is a tuning job's state.
type Status string

// The states.
const (
	InProgress Status = "InProgress"
	Completed  Status = "Completed"
	Failed     Status = "Failed"
	Stopping   Status = "Stopping"
	Stopped    Status = "Stopped"
)

// Strategy says how the next hyperparameters are found.
type Strategy string

// The strategies.
const (
	Grid     Strategy = "Grid"
	Random   Strategy = "Random"
	Bayesian Strategy = "Bayesian"
)

// Objective is the metric that a search is about.
type Objective struct {
	Metric   string // "validation:loss"
	Maximize bool
}

// score makes every objective one to be minimised.
func (o Objective) score(v float64) float64 {
	if o.Maximize {
		return -v
	}
	return v
}

// Request is what a caller asks for.
type Request struct {
	Name         string
	Strategy     Strategy
	Objective    Objective
	Space        []Range
	Jobs         int           // training jobs at most; 0 for all of a grid
	Parallel     int           // training jobs at once, at most
	MaxRuntime   time.Duration // of the whole search; 0 for the most that there is
	EarlyStop    bool          // training jobs that do worse than the median are stopped
	Target       *float64      // the search ends when it is reached
	NotImproving int           // the search ends after so many training jobs that are no better; 0 for never
	Seed         *uint64       // nil for one that is made up
	Parents      []string      // tuning jobs whose results are known from the start
	Training     job.Request   // each training job, but for its name and what is searched for
	Tags         map[string]string
	Given        json.RawMessage // the whole request, described back
}

// Counts are how many training jobs there are of a kind.
type Counts struct {
	Completed, InProgress, Stopped, Failed int // by status; a stopping one is in progress
	Measured, Unmeasured                   int // ended with a value of the objective, and without
}

// Tuning is a tuning job as it is kept.
type Tuning struct {
	Request
	Status    Status
	Failure   string // FailureReason
	Ending    bool   // no more training jobs are begun; when the last has ended, so has the search
	Ended     time.Time
	Seed      uint64
	Prior     []Observation // what the parents found
	Made      int           // training jobs
	Counts    Counts
	Best      string  // the training job with the best value; empty for none
	BestScore float64 // and its score
	Worse     int     // training jobs since one that was better by a hundredth
	Seconds   int     // that the training jobs ran
}

// Trial is one training job of a search.
type Trial struct {
	Tuning string
	Number int // from 1
	Job    string
	Values map[string]string // what was chosen
	Early  bool              // it did worse than the others, and is to stop
	Status job.Status        // InProgress until the job's end has been seen
	Final  *float64          // the objective's last value; nil while there is none, and for ever where it was not measured
}

// Observation is what is known of hyperparameters.
type Observation struct {
	Values map[string]string
	Score  float64 // less is better
	Known  bool    // false while the training goes on
}

var (
	tunings = store.Table[Tuning]{Kind: Kind, Index: func(v *Tuning) store.Index { return store.Index{Name: v.Name, Status: string(v.Status)} }}
	trials  = store.Table[Trial]{Kind: "tuning-trial", Index: func(v *Trial) store.Index {
		return store.Index{Parent: v.Tuning, Name: v.Job, Status: string(v.Status)}
	}}
)

// ARN is a tuning job's name in full.
func ARN(s arn.Scope, name string) arn.ARN {
	return s.New("sagemaker", "hyper-parameter-tuning-job/"+name)
}

// HasEnded tells whether nothing more will happen to the tuning job.
func (t *Tuning) HasEnded() bool { return t.Status != InProgress && t.Status != Stopping }

// hasEnded tells whether the trial's end has been seen.
func (t *Trial) hasEnded() bool { return t.Status != job.InProgress }

// observation is what a search learns of a trial; ok is false of one that ended without a value.
func (t *Trial) observation(o Objective) (_ Observation, ok bool) {
	switch {
	case t.Final != nil:
		return Observation{t.Values, o.score(*t.Final), true}, true
	case t.hasEnded():
		return Observation{}, false
	}
	return Observation{Values: t.Values}, true
}

// training is the request for a trial's job.
func (t *Tuning) training(scope arn.Scope, trial Trial) job.Request {
	r := t.Training
	r.Name, r.Tags, r.Tuning = trial.Job, t.Tags, ARN(scope, t.Name)
	r.Hyperparameters = maps.Clone(r.Hyperparameters)
	if r.Hyperparameters == nil {
		r.Hyperparameters = map[string]string{}
	}
	maps.Copy(r.Hyperparameters, trial.Values)
	var given map[string]any
	if err := json.Unmarshal(r.Given, &given); err != nil || given == nil {
		given = map[string]any{} // nobody needs it described back
	}
	given["TrainingJobName"], given["HyperParameters"] = r.Name, r.Hyperparameters
	text, err := json.Marshal(given)
	if err != nil {
		panic("tuning: " + err.Error()) // what was read is written again
	}
	r.Given = text
	return r
}
