package customization

import (
	"time"

	"outcrop/internal/platform/job"
)

// Step is how one part of a job stands. A zero Start is one that has not begun.
type Step struct {
	Status         string
	Start, Changed time.Time
}

// Steps are the parts of a job: its request and data are looked at, its data and base are fetched, every record checked and put
// into tokens, and it is trained.
type Steps struct{ Validation, Processing, Training Step }

// steps tells the parts' states by when each of them began. The one that goes on shares the job's status.
func steps(e *Entry, training *job.Job) Steps {
	var learning time.Time // when the training's own work began
	if training != nil {
		for _, t := range training.Transitions {
			if t.Status == job.Training {
				learning = t.Start
				break
			}
		}
	}
	begun := []time.Time{e.Created, e.Validated, learning}
	all := make([]Step, len(begun))
	for i, start := range begun {
		switch {
		case start.IsZero():
			all[i] = Step{Status: NotStarted}
		case i+1 < len(begun) && !begun[i+1].IsZero():
			all[i] = Step{Completed, start, begun[i+1]}
		case !e.Ended.IsZero():
			all[i] = Step{e.Status, start, e.Ended}
		default:
			all[i] = Step{e.Status, start, e.Modified}
		}
	}
	return Steps{all[0], all[1], all[2]}
}
