package job_test

import (
	"path/filepath"
	"slices"
	"testing"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/platform/job"
)

func TestStop(t *testing.T) {
	b := newBench(t)
	b.create(request("j", "term; status Training; hang"))
	b.until("j", func(j job.Job) bool { return j.Secondary == job.Training })
	if err := b.jobs.Stop(t.Context(), scope, "j"); err != nil {
		t.Fatal(err)
	}
	j := b.ended("j")
	if j.Status != job.Stopped || j.Secondary != "Stopped" || j.Artifact == "" || !slices.Contains(secondaries(j), "Stopping") {
		t.Errorf("ended %s %s %q", j.Status, j.Secondary, j.Artifact)
	}
	if err := b.jobs.Stop(t.Context(), scope, "j"); !fault.Is(err, fault.Invalid) {
		t.Errorf("stopping it again: %v", err)
	}
	if err := b.jobs.Stop(t.Context(), scope, "none"); !fault.Is(err, fault.NotFound) {
		t.Errorf("stopping none: %v", err)
	}
}

// A job that waits for its turn ends at once, and never starts.
func TestStopBeforeTheStart(t *testing.T) {
	b := newBench(t)
	b.drain()
	b.run(t.TempDir(), "b")
	for _, name := range []string{"1", "2", "3", "4"} { // as many as there are places
		b.create(request(name, "term; status Training; hang"))
		b.until(name, func(j job.Job) bool { return j.Secondary == job.Training })
	}
	b.create(request("late", "done"))
	if err := b.jobs.Stop(t.Context(), scope, "late"); err != nil {
		t.Fatal(err)
	}
	row, err := b.jobs.Get(t.Context(), scope, "late")
	if j := row.Value; err != nil || j.Status != job.Stopped || !j.Started.IsZero() || j.Ended.IsZero() {
		t.Errorf("it is %s, %v", j.Status, err)
	}
	if err := b.jobs.Stop(t.Context(), scope, "1"); err != nil { // its place falls free
		t.Fatal(err)
	}
	b.ended("1")
	for range 5 {
		b.clock.Step()
	}
	if row, _ = b.jobs.Get(t.Context(), scope, "late"); row.Value.Status != job.Stopped || len(row.Value.Runs) != 0 {
		t.Errorf("it is %s, and ran %d times", row.Value.Status, len(row.Value.Runs))
	}
}

func TestMaxRuntime(t *testing.T) {
	b := newBench(t)
	r := request("j", "term; status Training; hang")
	r.MaxRuntime = time.Minute
	b.create(r)
	j := b.ended("j")
	if j.Status != job.Stopped || j.Secondary != job.MaxRuntimeExceeded || j.Seconds() < 60 {
		t.Errorf("ended %s %s after %d s", j.Status, j.Secondary, j.Seconds())
	}
}

// A server that drains has the child save its state; the next one takes the job up, and no attempt is counted.
func TestDrainAndResume(t *testing.T) {
	b := newBench(t)
	dir, marker := t.TempDir(), filepath.Join(t.TempDir(), "m")
	b.drain()
	b.run(dir, "b")
	b.create(request("j", "term; status Training; metric loss 1 1; once "+marker+" hang; done"))
	b.until("j", func(j job.Job) bool { return j.Secondary == job.Training && len(j.Metrics) == 1 })
	b.drain()
	row, err := b.jobs.Get(t.Context(), scope, "j")
	if j := row.Value; err != nil || j.Status != job.InProgress || j.Tries != 0 || j.AccessKey != "" {
		t.Fatalf("after the drain: %s, %d tries, %v", j.Status, j.Tries, err)
	}
	b.run(dir, "c")
	if j := b.ended("j"); j.Status != job.Completed || len(j.Runs) != 2 {
		t.Errorf("ended %s %q after %d runs", j.Status, j.Failure, len(j.Runs))
	}
}
