package endpoint_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/platform/endpoint"
	"outcrop/internal/platform/meter"
	"outcrop/internal/platform/registry"
)

func TestCreateServeDelete(t *testing.T) {
	b := newBench(t)
	b.put("one", "the one")
	b.config("c", "one")
	b.create("e", "c")
	e := b.leaves("e", endpoint.Creating)
	if e.Status != endpoint.InService || e.Failure != "" || e.Config != "c" {
		t.Fatalf("it is %s: %s", e.Status, e.Failure)
	}
	b.answers("e", "")
	if _, _, _, err := b.Acquire(t.Context(), scope, "e", "other"); !fault.Is(err, fault.Invalid) {
		t.Errorf("a variant that is not there: %v", err)
	}
	_, _, release, err := b.Acquire(t.Context(), scope, "e", "one")
	if err != nil {
		t.Fatal(err)
	}
	if err := b.Delete(t.Context(), scope, "e"); err != nil {
		t.Fatal(err)
	}
	for range 5 {
		b.clock.Step()
	}
	if b.opener.opened("the one") != 1 {
		t.Fatal("closed under a request's feet")
	}
	release()
	release() // once more does nothing
	b.leaves("e", endpoint.Deleting)
	if b.opener.opened("the one") != 0 {
		t.Error("the model is still open")
	}
	if _, err := b.Get(t.Context(), scope, "e"); !fault.Is(err, fault.NotFound) || !strings.HasPrefix(fault.Public(err), `Could not find endpoint "arn:aws:sagemaker:`) {
		t.Errorf("it is still there: %v", err)
	}
	if _, _, _, err := b.Acquire(t.Context(), scope, "e", ""); !fault.Is(err, fault.NotFound) {
		t.Errorf("it still answers: %v", err)
	}
	if left, _ := os.ReadDir(filepath.Join(b.dir, "endpoints")); len(left) != 0 {
		t.Errorf("%d folders are left", len(left))
	}
}

func TestFailedWithAReason(t *testing.T) {
	b := newBench(t)
	b.put("good", "the good")
	b.model(endpoint.Model{Name: "foreign", Image: "pytorch-inference:2", Data: "s3://artifacts/good/model.tar.gz"})
	b.model(endpoint.Model{Name: "gone", Image: "outcrop/serve", Data: "s3://artifacts/none/model.tar.gz"})
	b.model(endpoint.Model{Name: "empty", Image: "outcrop/serve"})
	for name, want := range map[string]string{"foreign": "outcrop/serve", "gone": "", "empty": "ModelDataUrl"} {
		b.config(name, "good", name) // one variant loads, the other does not
		b.create(name, name)
		e := b.leaves(name, endpoint.Creating)
		if e.Status != endpoint.Failed || !strings.Contains(e.Failure, name) || !strings.Contains(e.Failure, want) {
			t.Errorf("%s: %s %q", name, e.Status, e.Failure)
		}
		if _, _, _, err := b.Acquire(t.Context(), scope, name, ""); !fault.Is(err, fault.NotFound) {
			t.Errorf("%s answers: %v", name, err)
		}
	}
	if n := b.opener.opened("the good"); n != 0 {
		t.Errorf("%d models are left open", n)
	}
}

func TestUpdateWithoutDowntime(t *testing.T) {
	b := newBench(t)
	b.put("old", "the old")
	b.put("new", "the new")
	b.model(endpoint.Model{Name: "bad", Image: "outcrop/serve", Data: "s3://artifacts/none"})
	for _, name := range []string{"old", "new", "bad"} {
		b.config(name, name)
	}
	gate := make(chan struct{})
	b.opener.gates["the new"] = gate
	b.create("e", "old")
	b.leaves("e", endpoint.Creating)

	update := func(config string) error {
		_, err := b.Update(t.Context(), scope, "e", config, endpoint.Retain{}, nil)
		return err
	}
	if err := update("new"); err != nil {
		t.Fatal(err)
	}
	if got := b.answers("e", ""); got != "old" {
		t.Errorf("while it is updated, %s answers", got)
	}
	if err := update("new"); !fault.Is(err, fault.Invalid) {
		t.Errorf("an update during an update: %v", err)
	}
	close(gate)
	if e := b.leaves("e", endpoint.Updating); e.Status != endpoint.InService || e.Config != "new" || e.Failure != "" {
		t.Fatalf("it is %s %s: %s", e.Status, e.Config, e.Failure)
	}
	if got := b.answers("e", ""); got != "new" {
		t.Errorf("after the update, %s answers", got)
	}
	if err := update("bad"); err != nil {
		t.Fatal(err)
	}
	if e := b.leaves("e", endpoint.Updating); e.Status != endpoint.InService || e.Config != "new" || e.Failure == "" {
		t.Fatalf("after a failed update it is %s %s: %q", e.Status, e.Config, e.Failure)
	}
	b.answers("e", "new")
	if err := update("none"); !fault.Is(err, fault.NotFound) {
		t.Errorf("an update to nothing: %v", err)
	}
	b.drain()
	if b.opener.opened("the old") != 0 || b.opener.opened("the new") != 0 {
		t.Error("models are left open")
	}
}

func TestWeights(t *testing.T) {
	b := newBench(t)
	b.put("a", "the a")
	b.put("b", "the b")
	b.config("c", "a", "b") // 1 : 2
	b.create("e", "c")
	b.leaves("e", endpoint.Creating)
	for at, want := range map[float64]string{0: "a", 0.33: "a", 0.34: "b", 0.999: "b"} {
		b.rand = at
		if got := b.answers("e", ""); got != want {
			t.Errorf("at %v %s answers, want %s", at, got, want)
		}
	}
	if got := b.answers("e", "a"); got != "a" {
		t.Errorf("asked for a, %s answers", got)
	}
}

// What was in service is in service again, from its own copy of the artifact; meanwhile a request waits, and not for ever.
func TestRestart(t *testing.T) {
	b := newBench(t)
	b.put("one", "the one")
	b.config("c", "one")
	b.create("e", "c")
	b.leaves("e", endpoint.Creating)
	if err := b.DeleteConfig(t.Context(), scope, "c"); err != nil {
		t.Fatal(err)
	}
	if err := b.DeleteModel(t.Context(), scope, "one"); err != nil {
		t.Fatal(err)
	}
	gate := make(chan struct{})
	b.opener.gates["the one"] = gate
	stray := filepath.Join(b.dir, "endpoints", "stray")
	if err := os.MkdirAll(stray, 0o700); err != nil {
		t.Fatal(err)
	}
	b.restart("b")
	if _, err := os.Stat(stray); err == nil {
		t.Error("a folder that nobody needs is left")
	}
	late := make(chan error)
	go func() {
		_, _, _, err := b.Acquire(t.Context(), scope, "e", "")
		late <- err
	}()
	for waiting := true; waiting; {
		select {
		case err := <-late:
			if !fault.Is(err, fault.NotReady) {
				t.Errorf("a request that waited too long: %v", err)
			}
			waiting = false
		default:
			b.clock.Step()
		}
	}
	close(gate)
	b.answers("e", "") // waits for the load
	if row, err := b.Get(t.Context(), scope, "e"); err != nil || row.Value.Status != endpoint.InService {
		t.Errorf("it is %s, %v", row.Value.Status, err)
	}
}

func TestRestartWhileCreatingAndUpdating(t *testing.T) {
	b := newBench(t)
	b.put("one", "the one")
	b.put("two", "the two")
	b.config("c1", "one")
	b.config("c2", "two")
	b.create("e", "c1")
	b.leaves("e", endpoint.Creating)
	gate := make(chan struct{})
	b.opener.gates["the two"] = gate
	b.create("f", "c2")
	if _, err := b.Update(t.Context(), scope, "e", "c2", endpoint.Retain{}, nil); err != nil {
		t.Fatal(err)
	}
	b.restart("b")
	if got := b.answers("e", ""); got != "one" {
		t.Errorf("%s answers", got)
	}
	close(gate)
	b.leaves("e", endpoint.Updating)
	b.leaves("f", endpoint.Creating)
	b.answers("e", "two")
	b.answers("f", "two")
}

func TestDeleteWhileLoading(t *testing.T) {
	b := newBench(t)
	b.put("one", "the one")
	b.config("c", "one")
	b.opener.gates["the one"] = make(chan struct{}) // never opens
	b.create("e", "c")
	b.clock.Step()
	if err := b.Delete(t.Context(), scope, "e"); err != nil {
		t.Fatal(err)
	}
	if e := b.leaves("e", endpoint.Deleting); e.Status != "" {
		t.Errorf("it is %s", e.Status)
	}
}

func TestInstanceSeconds(t *testing.T) {
	b := newBench(t)
	b.put("a", "the a")
	b.put("b", "the b")
	b.config("two", "a", "b")
	b.config("one", "a")
	b.create("e", "two")
	e := b.leaves("e", endpoint.Creating)
	seconds := func() int64 {
		t.Helper()
		if err := b.Meter(t.Context()); err != nil {
			t.Fatal(err)
		}
		r, err := meter.NewReport(t.Context(), b.records, scope, meter.Period{}, meter.Prices{})
		if err != nil || len(r.Instances) != 1 || r.Instances[0].InstanceType != "ml.m5.large" {
			t.Fatalf("%+v, %v", r.Instances, err)
		}
		return r.Instances[0].Seconds
	}
	b.clock.Advance(time.Hour)
	want := func(since time.Time, times int64) int64 { return int64(b.clock.Now().Sub(since)/time.Second) * times }
	if got, want := seconds(), want(e.Current.Started, 2); got != want {
		t.Errorf("running: %d s, want %d", got, want)
	}
	b.restart("b")
	b.answers("e", "a")
	if got, want := seconds(), want(e.Current.Started, 2); got != want {
		t.Errorf("after a restart: %d s, want %d", got, want)
	}
	if _, err := b.Update(t.Context(), scope, "e", "one", endpoint.Retain{}, nil); err != nil {
		t.Fatal(err)
	}
	second := b.leaves("e", endpoint.Updating).Current.Started
	first := int64(second.Sub(e.Current.Started)/time.Second) * 2
	if err := b.Delete(t.Context(), scope, "e"); err != nil {
		t.Fatal(err)
	}
	b.leaves("e", endpoint.Deleting)
	after, most := seconds(), first+want(second, 3) // since the change, at most the two variants of before and the new one
	b.clock.Advance(time.Hour)
	if got := seconds(); got != after || got < first || got > most {
		t.Errorf("deleted: %d s, then %d s, want %d to %d", after, got, first, most)
	}
}

// Weights and counts change at once, without a load, and are billed from then on.
func TestWeigh(t *testing.T) {
	b := newBench(t)
	b.put("a", "the a")
	b.put("b", "the b")
	b.config("c", "a", "b")
	b.create("e", "c")
	first := b.leaves("e", endpoint.Creating).Current.Started
	b.clock.Advance(time.Hour)
	if _, err := b.Weigh(t.Context(), scope, "e", []endpoint.Weight{{Variant: "a", Weight: new(0.0)}, {Variant: "b", Count: new(3)}}); err != nil {
		t.Fatal(err)
	}
	second := b.clock.Now()
	for _, at := range []float64{0, 0.5, 0.99} {
		b.rand = at
		if got := b.answers("e", ""); got != "b" {
			t.Errorf("at %v %s answers", at, got)
		}
	}
	if n := b.opener.opened("the a"); n != 1 {
		t.Errorf("%d models are open", n)
	}
	b.clock.Advance(time.Hour)
	if err := b.Meter(t.Context()); err != nil {
		t.Fatal(err)
	}
	r, err := meter.NewReport(t.Context(), b.records, scope, meter.Period{}, meter.Prices{})
	want := 2*int64(second.Sub(first)/time.Second) + 4*int64(b.clock.Now().Sub(second)/time.Second)
	if err != nil || len(r.Instances) != 1 || r.Instances[0].Seconds != want {
		t.Errorf("%+v, %v; want %d s", r.Instances, err, want)
	}
	b.restart("b")
	b.rand = 0
	if got := b.answers("e", ""); got != "b" {
		t.Errorf("after a restart %s answers", got)
	}
	if _, err := b.Weigh(t.Context(), scope, "e", []endpoint.Weight{{Variant: "none"}}); !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), "none") {
		t.Errorf("a variant that is not there: %v", err)
	}
	if _, err := b.Weigh(t.Context(), scope, "none", nil); !fault.Is(err, fault.NotFound) {
		t.Errorf("an endpoint that is not there: %v", err)
	}
}

func TestOnlyApprovedPackagesDeploy(t *testing.T) {
	b := newBench(t)
	r := registry.New(b.records, b.clock.Now)
	if _, err := r.CreateGroup(t.Context(), scope, registry.Group{Name: "g"}, nil); err != nil {
		t.Fatal(err)
	}
	id, err := r.Create(t.Context(), scope, registry.Package{Group: "g", Containers: []registry.Container{{Image: "outcrop/serve", Data: "s3://b/k"}}}, nil, "")
	if err != nil {
		t.Fatal(err)
	}
	create := func(name string) error {
		_, err := b.CreateModel(t.Context(), scope, endpoint.Model{Name: name}, string(id), nil)
		return err
	}
	approve := func(a registry.Approval) {
		if _, err := r.Update(t.Context(), scope, string(id), "", func(p *registry.Package) error { p.Approval = a; return nil }); err != nil {
			t.Fatal(err)
		}
	}
	if err := create("m"); !fault.Is(err, fault.Invalid) {
		t.Errorf("pending: %v", err)
	}
	approve(registry.Approved)
	if err := create("m"); err != nil {
		t.Fatal(err)
	}
	if row, err := b.Model(t.Context(), scope, "m"); err != nil || row.Value.Data != "s3://b/k" || row.Value.Package != id {
		t.Errorf("%+v, %v", row.Value, err)
	}
	b.config("c", "m")
	approve(registry.Rejected)
	if _, err := b.Create(t.Context(), scope, endpoint.Endpoint{Name: "e", Config: "c"}, nil); !fault.Is(err, fault.Invalid) {
		t.Errorf("rejected since: %v", err)
	}
}

func TestNamesThatAreTakenOrMissing(t *testing.T) {
	b := newBench(t)
	b.put("m", "the m")
	b.config("c", "m")
	b.create("e", "c")
	ctx := t.Context()
	_, errModel := b.CreateModel(ctx, scope, endpoint.Model{Name: "m"}, "", nil)
	_, errConfig := b.CreateConfig(ctx, scope, endpoint.Config{Name: "c"}, nil)
	_, errEndpoint := b.Create(ctx, scope, endpoint.Endpoint{Name: "e", Config: "c"}, nil)
	for thing, err := range map[string]error{"model": errModel, "endpoint configuration": errConfig, "endpoint": errEndpoint} {
		if !fault.Is(err, fault.Exists) || !strings.HasPrefix(fault.Public(err), "Cannot create already existing "+thing+` "arn:`) {
			t.Errorf("%s twice: %v", thing, err)
		}
	}
	_, errConfig = b.CreateConfig(ctx, scope, endpoint.Config{Name: "d", Variants: []endpoint.Variant{{Name: "v", Model: "none"}}}, nil)
	_, errEndpoint = b.Create(ctx, scope, endpoint.Endpoint{Name: "f", Config: "none"}, nil)
	for _, err := range []error{errConfig, errEndpoint, b.DeleteModel(ctx, scope, "none"), b.DeleteConfig(ctx, scope, "none"), b.Delete(ctx, scope, "none")} {
		if !fault.Is(err, fault.NotFound) || !strings.HasPrefix(fault.Public(err), "Could not find ") {
			t.Errorf("missing: %v", err)
		}
	}
}
