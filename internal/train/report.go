package train

import (
	"encoding/json"
	"fmt"
	"time"

	"outcrop/internal/train/spec"
)

// report tells the server what happens.
type report struct {
	now    func() time.Time
	to     *json.Encoder
	broken error // nobody listens any more
}

func (r *report) say(e spec.Event) {
	e.Time = r.now()
	if err := r.to.Encode(e); err != nil && r.broken == nil {
		r.broken = err
	}
}

func (r *report) status(secondary, message string) {
	r.say(spec.Event{Status: &spec.Status{Secondary: secondary, Message: message}})
}

func (r *report) logf(format string, args ...any) {
	r.say(spec.Event{Log: new(fmt.Sprintf(format, args...))})
}

func (r *report) metric(name string, value float64, step int) {
	r.say(spec.Event{Metric: &spec.Metric{Name: name, Value: value, Step: step}})
}
