package tuning_test

import (
	"context"
	"errors"
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/platform/job"
	"outcrop/internal/platform/tag"
	"outcrop/internal/platform/tuning"
	"outcrop/internal/store"
)

var childName = regexp.MustCompile(`^s-00[1-9]-[0-9a-f]{8}$`)

// check holds a search that went well against its training jobs.
func (h *house) check(name string, jobs int) {
	h.Helper()
	t := h.await(name)
	children, err := h.tunings.Children(h.Context(), scope, name)
	if err != nil {
		h.Fatal(err)
	}
	if t.Status != tuning.Completed || len(children) != jobs || t.Counts != (tuning.Counts{Completed: jobs, Measured: jobs}) || t.Made != jobs || t.Ended.IsZero() {
		h.Fatalf("%d children, %+v", len(children), t)
	}
	best := math.Inf(1)
	for i, c := range children {
		rate, _ := strconv.ParseFloat(c.Values["learning_rate"], 64)
		want := 1 + math.Pow(math.Log10(rate)+3, 2)
		if c.Number != i+1 || !childName.MatchString(c.Job) || c.Final == nil || math.Abs(*c.Final-want) > 1e-9 ||
			c.Row.Value.Tuning != tuning.ARN(scope, name) || c.Row.Value.Hyperparameters["learning_rate"] != c.Values["learning_rate"] {
			h.Errorf("child %+v of %+v", c.Trial, c.Row.Value)
		}
		if want < best {
			best = want
			if c.Job != t.Best && i == jobs-1 {
				h.Errorf("the best is %s, not %s", c.Job, t.Best)
			}
		}
	}
	all, _, err := h.jobs.List(h.Context(), scope, store.Query{})
	if err != nil || len(all) != jobs {
		h.Errorf("%d training jobs, %v", len(all), err)
	}
}

func TestSearch(t *testing.T) {
	t.Parallel()
	h := open(t)
	defer h.search("a", h.records)()
	h.create("s", "", func(r *tuning.Request) { r.Strategy, r.Jobs = tuning.Bayesian, 7 })
	h.check("s", 7)
	err := h.records.View(t.Context(), func(tx store.Tx) error {
		children, err := h.tunings.Children(t.Context(), scope, "s")
		if err != nil {
			return err
		}
		tags, err := tag.All(tx, scope, job.ARN(scope, children[0].Job))
		if tags["team"] != "ml" {
			t.Errorf("a training job's tags are %v", tags)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := h.tunings.Delete(t.Context(), scope, "s"); err != nil {
		t.Fatal(err)
	}
	if _, err := h.tunings.Get(t.Context(), scope, "s"); !fault.Is(err, fault.NotFound) {
		t.Errorf("after its deletion: %v", err)
	}
}

func TestCompletionCriteria(t *testing.T) {
	t.Parallel()
	h := open(t)
	defer h.search("a", h.records)()
	h.create("target", "", func(r *tuning.Request) { r.Jobs, r.Parallel, r.Target = 50, 1, new(100.0) })
	h.create("no-better", "", func(r *tuning.Request) {
		r.Jobs, r.Parallel, r.NotImproving = 50, 1, 3
		r.Space[0] = must(tuning.NewRange("learning_rate", tuning.Continuous, "0.001", "0.00100001", tuning.Linear))
	})
	h.create("late", "hang", func(r *tuning.Request) { r.MaxRuntime = time.Millisecond })
	h.create("grid", "", func(r *tuning.Request) {
		r.Strategy, r.Jobs = tuning.Grid, 0
		r.Space = []tuning.Range{{Name: "learning_rate", Type: tuning.Categorical, Values: []string{"0.1", "0.001"}}}
	})
	for name, want := range map[string]int{"target": 1, "no-better": 4, "late": 0, "grid": 2} {
		if got := h.await(name); got.Status != tuning.Completed || got.Made != want {
			t.Errorf("%s: %d training jobs, %+v", name, got.Made, got)
		}
	}
	if got := h.await("grid"); got.Jobs != 2 || got.BestScore != 1 {
		t.Errorf("grid: %+v", got)
	}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func TestSearchFails(t *testing.T) {
	t.Parallel()
	h := open(t)
	defer h.search("a", h.records)()
	h.create("fail", "fail", func(r *tuning.Request) { r.Jobs, r.Parallel = 20, 1 })
	h.create("silent", "silent", func(r *tuning.Request) { r.Jobs = 2 })
	for name, part := range map[string]string{"fail": "No training job succeeded after 5 attempts", "silent": "No objective metrics found after running 2 training jobs"} {
		if got := h.await(name); got.Status != tuning.Failed || !strings.HasPrefix(got.Failure, part) || got.Made > 6 {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

func TestStop(t *testing.T) {
	t.Parallel()
	h := open(t)
	defer h.search("a", h.records)()
	h.create("s", "hang", nil)
	if err := h.tunings.Delete(t.Context(), scope, "s"); !fault.Is(err, fault.Invalid) {
		t.Errorf("the deletion of a search that goes on: %v", err)
	}
	h.until("s", func(t tuning.Tuning) bool { return t.Counts.InProgress == 2 })
	for range 2 {
		if err := h.tunings.Stop(t.Context(), scope, "s"); err != nil {
			t.Fatal(err)
		}
	}
	if got := h.await("s"); got.Status != tuning.Stopped || got.Counts.Stopped != 2 || got.Made != 2 || got.Failure != "" {
		t.Errorf("%+v", got)
	}
	if err := h.tunings.Stop(t.Context(), scope, "s"); !fault.Is(err, fault.Invalid) {
		t.Errorf("to stop what has ended: %v", err)
	}
}

// Training jobs that do worse than the others are stopped; what they reached counts.
func TestEarlyStopping(t *testing.T) {
	t.Parallel()
	h := open(t)
	defer h.search("a", h.records)()
	h.create("s", "hang-bad", func(r *tuning.Request) {
		r.Strategy, r.Jobs, r.Parallel, r.EarlyStop = tuning.Grid, 0, 1, true // one after the other, so that the good ones have ended
		r.Space = []tuning.Range{{Name: "learning_rate", Type: tuning.Categorical, Values: []string{"0.001", "0.0011", "0.0009", "0.1", "0.00001"}}}
	})
	got := h.await("s")
	if got.Status != tuning.Completed || got.Counts != (tuning.Counts{Completed: 3, Stopped: 2, Measured: 5}) {
		t.Errorf("%+v", got)
	}
	children := must(h.tunings.Children(t.Context(), scope, "s"))
	if !children[3].Early || !children[4].Early || children[0].Early {
		t.Errorf("%+v", children)
	}
}

// A search that begins with what another found needs no random start.
func TestWarmStart(t *testing.T) {
	t.Parallel()
	h := open(t)
	defer h.search("a", h.records)()
	h.create("parent", "", func(r *tuning.Request) { r.Jobs, r.Parallel = 8, 4 })
	h.await("parent")
	h.create("child", "", func(r *tuning.Request) {
		r.Strategy, r.Jobs, r.Parallel, r.Parents = tuning.Bayesian, 3, 1, []string{"parent"}
	})
	if got := h.await("child"); got.BestScore > 1.3 || len(got.Prior) != 8 {
		t.Errorf("%+v", got)
	}
	for part, change := range map[string]func(*tuning.Request){
		"no tuning job none": func(r *tuning.Request) { r.Parents = []string{"none"} },
		"same objective":     func(r *tuning.Request) { r.Parents, r.Objective.Maximize = []string{"parent"}, true },
	} {
		if _, err := h.tunings.Create(t.Context(), scope, request(t, "x", "", change)); !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), part) {
			t.Errorf("%s: %v", part, err)
		}
	}
}

// mortal answers nothing any more from some write on, before or just after its commit.
type mortal struct {
	store.Records
	left   *atomic.Int64
	before bool
	died   chan struct{}
}

var errDead = errors.New("the server is dead")

func (m mortal) Update(ctx context.Context, fn func(store.Tx) error) error {
	n := m.left.Add(-1)
	if n < 0 || n == 0 && m.before {
		if n == 0 {
			close(m.died)
		}
		return errDead
	}
	err := m.Records.Update(ctx, fn)
	if n == 0 {
		close(m.died)
		return errDead
	}
	return err
}

// The server is gone before and after every single write that a search takes; each time the next one brings it to its end.
func TestCrashAroundEveryWrite(t *testing.T) {
	for _, when := range []string{"before", "after"} {
		if testing.Short() && when == "before" {
			continue // mostly the same as after the write before it
		}
		for n := 1; n <= 14; n++ {
			t.Run(fmt.Sprint(when, n), func(t *testing.T) {
				t.Parallel()
				h := open(t)
				h.create("s", "", nil)
				m := mortal{h.records, new(atomic.Int64), when == "before", make(chan struct{})}
				m.left.Store(int64(n))
				stop := h.search("a", m)
				ended := make(chan struct{})
				go func() {
					for row, err := h.tunings.Get(context.Background(), scope, "s"); err == nil && !row.Value.HasEnded(); row, err = h.tunings.Get(context.Background(), scope, "s") {
						time.Sleep(5 * time.Millisecond)
						select {
						case <-m.died:
							return
						default:
						}
					}
					close(ended)
				}()
				select {
				case <-m.died:
				case <-ended:
				}
				stop()
				defer h.search("b", h.records)()
				h.check("s", 3)
			})
		}
	}
}
