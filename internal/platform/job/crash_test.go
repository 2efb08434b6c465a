package job_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"outcrop/internal/platform/job"
	"outcrop/internal/platform/logs"
	"outcrop/internal/platform/registry"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
)

// mortal kills its own process around the n-th transaction that writes: just before it, or just after its commit.
type mortal struct {
	store.Records
	left   *atomic.Int64
	before bool
}

func (m mortal) Update(ctx context.Context, fn func(store.Tx) error) error {
	n := m.left.Add(-1)
	if n == 0 && m.before {
		die()
	}
	err := m.Records.Update(ctx, fn)
	if n == 0 && err == nil {
		die()
	}
	return err
}

func die() {
	syscall.Kill(os.Getpid(), syscall.SIGKILL)
	select {}
}

// server works on the jobs in dir until all of them have ended. death is empty, or says around which write to die: "after 7".
func server(dir, death string) {
	wrap := func(r store.Records) store.Records { return r }
	var when string
	var n int64
	if fmt.Sscanf(death, "%s %d", &when, &n); when != "" {
		left := new(atomic.Int64)
		left.Store(n)
		wrap = func(r store.Records) store.Records { return mortal{r, left, when == "before"} }
	}
	h, err := openHouse(dir, work.System{}, strconv.Itoa(os.Getpid()), wrap)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	ctx, stop := context.WithCancel(context.Background())
	go func() {
		for h.unfinished() {
			time.Sleep(10 * time.Millisecond)
		}
		stop()
	}()
	h.queue.Run(ctx)
}

// unfinished tells whether there is anything in the queue.
func (h *house) unfinished() (some bool) {
	h.records.View(context.Background(), func(tx store.Tx) error {
		rows, _, err := tx.List(store.Query{AllScopes: true, Kind: "work", Limit: 1})
		some = err != nil || len(rows) > 0
		return nil
	})
	return some
}

// serve runs a server process to its end. It tells whether it was killed.
func serve(t *testing.T, dir, death string) (killed bool) {
	t.Helper()
	own, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	cmd := exec.CommandContext(ctx, own, "server", dir, death)
	cmd.Stderr = os.Stderr
	err = cmd.Run()
	if ctx.Err() != nil {
		t.Fatalf("%q: the job is stuck", death)
	}
	if err != nil && cmd.ProcessState.ExitCode() != -1 {
		t.Fatal(err)
	}
	return err != nil
}

const script = "status Downloading; log reading; status Training; metric train:loss 2.5 1; log step 1; metric train:loss 1.5 2; status Uploading; done"

// prepareCrash makes a folder with one job to do.
func prepareCrash(t *testing.T, script string, instances int) string {
	t.Helper()
	dir := t.TempDir()
	h, err := openHouse(dir, work.System{}, "maker", func(r store.Records) store.Records { return r })
	if err != nil {
		t.Fatal(err)
	}
	defer h.records.Close()
	if _, err := registry.New(h.records, time.Now).CreateGroup(t.Context(), scope, registry.Group{Name: "group"}, nil); err != nil {
		t.Fatal(err)
	}
	r := request("j", script)
	r.PackageGroup, r.InstanceCount = "group", instances
	if _, err := h.jobs.Create(t.Context(), scope, r); err != nil {
		t.Fatal(err)
	}
	return dir
}

// checkComplete checks that the job is done, wholly and once.
func checkComplete(t *testing.T, dir string) {
	t.Helper()
	h, err := openHouse(dir, work.System{}, "reader", func(r store.Records) store.Records { return r })
	if err != nil {
		t.Fatal(err)
	}
	defer h.records.Close()
	row, err := h.jobs.Get(t.Context(), scope, "j")
	if err != nil {
		t.Fatal(err)
	}
	j := row.Value
	if j.Status != job.Completed || j.Secondary != "Completed" || j.Artifact != "s3://out/p/j/output/model.tar.gz" || j.Failure != "" {
		t.Errorf("ended as %s, %s, %q, %q", j.Status, j.Secondary, j.Artifact, j.Failure)
	}
	if len(j.Metrics) != 1 || j.Metrics[0].Value != 1.5 {
		t.Errorf("metrics %+v", j.Metrics)
	}
	packages, _, err := registry.New(h.records, time.Now).List(t.Context(), scope, "group", registry.Versioned, store.Query{})
	if err != nil || len(packages) != 1 || packages[0].Value.ARN(scope) != j.Package {
		t.Errorf("%d packages, %v", len(packages), err)
	}
	page, err := logs.New(h.records).Events(t.Context(), scope, logs.EventQuery{Group: job.LogGroup, Stream: j.Stream, FromHead: true})
	if n := len(page.Events); err != nil || n < 2 || page.Events[n-1].Message != "step 1" {
		t.Errorf("log %+v, %v", page.Events, err)
	}
	if j.AccessKey != "" {
		t.Error("a key is left")
	}
}

// The server is killed before and after every single write that a job takes; each time the next one brings it to its end.
func TestKilledAroundEveryWrite(t *testing.T) {
	for _, when := range []string{"before", "after"} {
		t.Run(when, func(t *testing.T) {
			t.Parallel()
			if testing.Short() && when == "before" {
				t.Skip("before one write is mostly after the one before it")
			}
			for n, killed := 1, true; killed; n++ {
				dir := prepareCrash(t, script, 1)
				killed = serve(t, dir, fmt.Sprintf("%s %d", when, n))
				if killed {
					serve(t, dir, "")
				} else if n < 8 {
					t.Fatalf("it took only %d writes", n)
				}
				checkComplete(t, dir)
				if t.Failed() {
					t.Fatalf("killed %s write %d", when, n)
				}
			}
		})
	}
}

// The server is killed while the child is at each of its steps.
func TestKilledAtEveryStepOfTheChild(t *testing.T) {
	for i, at := range []string{
		"KILL; status Downloading; log reading; status Training; metric train:loss 1.5 2; log step 1; status Uploading; done",
		"status Downloading; KILL; log reading; status Training; metric train:loss 1.5 2; log step 1; status Uploading; done",
		"status Downloading; log reading; status Training; metric train:loss 1.5 2; KILL; log step 1; status Uploading; done",
		"status Downloading; log reading; status Training; metric train:loss 1.5 2; log step 1; status Uploading; KILL; done",
		"status Downloading; log reading; status Training; metric train:loss 1.5 2; log step 1; status Uploading; done; KILL",
	} {
		t.Run(strconv.Itoa(i), func(t *testing.T) {
			t.Parallel()
			dir := prepareCrash(t, replaceKill(at, filepath.Join(t.TempDir(), "killed")), 1)
			if !serve(t, dir, "") {
				t.Fatal("the server was not killed")
			}
			serve(t, dir, "")
			checkComplete(t, dir)
		})
	}
}
