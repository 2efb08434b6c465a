package job_test

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"outcrop/internal/platform/job"
	"outcrop/internal/platform/logs"
	"outcrop/internal/platform/meter"
	"outcrop/internal/store"
	"outcrop/internal/train/spec"
)

// together is a job of several children.
func together(name, script string, instances int) job.Request {
	r := request(name, script)
	r.InstanceCount = instances
	return r
}

// said are the lines of a job's log of that rank.
func (b *bench) said(j job.Job, rank int) (lines []string) {
	b.Helper()
	stream := strings.Replace(j.Stream, "/algo-1-", fmt.Sprintf("/algo-%d-", rank+1), 1)
	page, err := logs.New(b.records).Events(b.Context(), scope, logs.EventQuery{Group: job.LogGroup, Stream: stream, FromHead: true})
	if err != nil {
		b.Fatal(err)
	}
	for _, e := range page.Events {
		lines = append(lines, e.Message)
	}
	return lines
}

// The children of one job: the first one speaks for all, each has a log of its own, and all are paid for.
func TestSeveralChildren(t *testing.T) {
	b := newBench(t)
	dir := t.TempDir()
	b.create(together("j", strings.ReplaceAll("rank 0 listen; rank 1 echo; rank 2 echo; rank 1 metric loss 9 9; rank 1 status Uploading; rank 1 make DIR/1; rank 2 make DIR/2;"+
		"rank 0 await DIR/1; rank 0 await DIR/2; rank 0 echo; rank 0 metric loss 1 1; rank 0 status Training; rank 0 done", "DIR", dir), 3))
	j := b.ended("j")
	if j.Status != job.Completed || len(j.Runs) != 1 || len(j.Metrics) != 1 || j.Metrics[0].Value != 1 || j.Step != 1 || slices.Contains(secondaries(j), "Uploading") {
		t.Errorf("ended %s %q after %d runs, metrics %+v", j.Status, j.Failure, len(j.Runs), j.Metrics)
	}
	var secret string
	for rank := range 3 {
		lines := b.said(j, rank)
		var s spec.Spec
		if len(lines) != 1 || json.Unmarshal([]byte(lines[0]), &s) != nil {
			t.Fatalf("rank %d said %q", rank, lines)
		}
		p := s.Peers
		if p == nil || p.Rank != rank || !slices.Equal(p.Names, []string{"algo-1", "algo-2", "algo-3"}) || p.Bind != "127.0.0.1" || len(p.Secret) != 32 || (p.Leader == "127.0.0.1:7") != (rank > 0) {
			t.Errorf("rank %d was told %+v", rank, p)
		}
		if rank > 0 && string(p.Secret) != secret {
			t.Errorf("rank %d has another secret", rank)
		}
		secret = string(p.Secret)
	}
	var used []store.Row[meter.Instance]
	err := b.records.View(t.Context(), func(tx store.Tx) (err error) {
		used, _, err = store.Table[meter.Instance]{Kind: "instance-usage"}.List(tx, store.Query{Scope: scope})
		return err
	})
	if err != nil || len(used) != 1 || used[0].Value.Count != 3 {
		t.Errorf("metered %+v, %v", used, err)
	}
}

// When one of several children dies, the attempt is over for all; the next one has another secret.
func TestOneOfSeveralDies(t *testing.T) {
	b := newBench(t)
	for rank := range 3 {
		name := fmt.Sprintf("j%d", rank)
		marker := filepath.Join(t.TempDir(), "m")
		b.create(together(name, fmt.Sprintf("rank 0 listen; rank %d once %s exit 3; rank %d make %s2; await %s2; rank 1 hang; rank 2 hang; rank 0 done", rank, marker, rank, marker, marker), 3))
		if j := b.ended(name); j.Status != job.Completed || len(j.Runs) != 2 {
			t.Errorf("rank %d: ended %s %q after %d runs", rank, j.Status, j.Failure, len(j.Runs))
		}
	}
	b.create(together("always", "rank 0 listen; rank 1 err no memory; rank 1 exit 3; hang", 2))
	if j := b.ended("always"); j.Status != job.Failed || len(j.Runs) != 3 || !strings.Contains(j.Failure, "on algo-2 ended with code 3: no memory") {
		t.Errorf("ended %s %q after %d runs", j.Status, j.Failure, len(j.Runs))
	}
	b.create(together("reason", "rank 0 listen; rank 1 fail the disk is full; hang", 2))
	if j := b.ended("reason"); j.Status != job.Failed || len(j.Runs) != 1 || !strings.Contains(j.Failure, "the disk is full") {
		t.Errorf("ended %s %q after %d runs", j.Status, j.Failure, len(j.Runs))
	}
}

func TestSeveralAreStopped(t *testing.T) {
	b := newBench(t)
	file := filepath.Join(t.TempDir(), "m")
	b.create(together("j", "term; rank 0 listen; rank 1 make "+file+"; rank 0 await "+file+"; rank 0 status Training; hang", 2))
	b.until("j", func(j job.Job) bool { return j.Secondary == job.Training })
	if err := b.jobs.Stop(t.Context(), scope, "j"); err != nil {
		t.Fatal(err)
	}
	if j := b.ended("j"); j.Status != job.Stopped || j.Artifact == "" {
		t.Errorf("ended %s %s %q", j.Status, j.Secondary, j.Artifact)
	}
	// The leader alone, before the others are there.
	b.create(together("early", "term; rank 0 status Training; hang", 2))
	b.until("early", func(j job.Job) bool { return j.Secondary == job.Training })
	if err := b.jobs.Stop(t.Context(), scope, "early"); err != nil {
		t.Fatal(err)
	}
	if j := b.ended("early"); j.Status != job.Stopped {
		t.Errorf("ended %s %s", j.Status, j.Secondary)
	}
}

// The server is killed by each of two children at each of its steps; nothing of the first attempt disturbs the second.
func TestKilledWithSeveralChildren(t *testing.T) {
	const leader = "rank 0 status Downloading; rank 0 listen; rank 0 await READY; rank 0 log reading; rank 0 metric train:loss 1.5 2; rank 0 log step 1; rank 0 done"
	const other = "rank 1 log hello; rank 1 make READY; rank 1 log bye"
	for i, at := range []string{
		"rank 0 KILL; " + other + ";" + leader,
		other + ";" + strings.Replace(leader, "rank 0 await", "rank 0 KILL; rank 0 await", 1),
		other + ";" + strings.Replace(leader, "rank 0 log step", "rank 0 KILL; rank 0 log step", 1),
		other + ";" + leader + "; rank 0 KILL",
		"rank 1 KILL; " + other + ";" + leader,
		strings.Replace(other, "rank 1 make", "rank 1 KILL; rank 1 make", 1) + ";" + leader,
	} {
		t.Run(strconv.Itoa(i), func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			folder := prepareCrash(t, strings.ReplaceAll(replaceKill(at, filepath.Join(dir, "killed")), "READY", filepath.Join(dir, "ready")), 2)
			if !serve(t, folder, "") {
				t.Fatal("the server was not killed")
			}
			serve(t, folder, "")
			checkComplete(t, folder)
		})
	}
}
