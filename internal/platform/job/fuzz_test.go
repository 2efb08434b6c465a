package job

import (
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/platform/logs"
	"outcrop/internal/platform/work/worktest"
)

// FuzzHear: whatever a child prints is an event or a line of the log.
func FuzzHear(f *testing.F) {
	for _, seed := range []string{`{"Log":"x"}`, `{"Metric":{"Name":"a","Value":1,"Step":2}}`, `{"Status":{"Secondary":"Training"}}`, `{"Done":{}}`, `{"Failed":"x"}`,
		"panic: x", "{", "null", "[]", `{"Time":"no"}`, `{"Metric":null}`, `{"Listening":"127.0.0.1:1"}`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		a := attempt{Service: New(Options{Clock: worktest.NewClock(time.Unix(0, 0))}), crew: &crew{}, lines: map[int][]logs.Event{}}
		a.hear(t.Context(), 0, line)
		var j Job
		for _, e := range a.metrics {
			j.measure(Metric{e.Metric.Name, e.Metric.Value, e.Time}, e.Metric.Step)
		}
	})
}

// FuzzCheck: a request is accepted or refused; an accepted URI has no wildcard, since it becomes part of a grant.
func FuzzCheck(f *testing.F) {
	f.Add("outcrop/sft", "s3://data/train/", "1", `"x"`)
	f.Add("a/outcrop/sft:1", "s3://data", "NaN", `"`)
	f.Add("", "s3://d*/x", "1e999", "")
	f.Fuzz(func(t *testing.T, image, uri, rate, model string) {
		r := Request{Name: "j", Image: image, RoleARN: "arn:aws:iam::1:role/r", Hyperparameters: map[string]string{"model_id": model, "learning_rate": rate},
			Channels: []Channel{{Name: "train", URI: uri}}, Output: "s3://out", InstanceType: "x", InstanceCount: 1}
		if err := r.check(arn.Scope{Account: "1"}); err != nil {
			return
		}
		for _, c := range uri {
			if c == '*' || c == '?' {
				t.Errorf("%q was accepted", uri)
			}
		}
	})
}
