package job_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/job"
	"outcrop/internal/platform/work"
	"outcrop/internal/runner/process"
	"outcrop/internal/store"
	"outcrop/internal/store/object"
	"outcrop/internal/store/sqlite"
	"outcrop/internal/train/spec"
)

// This binary is also the child that a job starts ("train"), and a server that can be killed ("server").
func TestMain(m *testing.M) {
	if len(os.Args) > 1 {
		switch os.Args[1] {
		case "train":
			child()
			os.Exit(0)
		case "server":
			server(os.Args[2], os.Args[3])
			os.Exit(0)
		}
	}
	os.Exit(m.Run())
}

var scope = arn.Scope{Account: "123456789012", Region: "us-east-1"}

// house is the real parts that jobs work on, in one folder.
type house struct {
	records store.Records
	objects *object.Disk
	keys    *access.Keys
	jobs    *job.Service
	queue   *work.Queue
}

func openHouse(dir string, clock work.Clock, owner string, wrap func(store.Records) store.Records) (*house, error) {
	db, err := sqlite.Open(context.Background(), filepath.Join(dir, "db"))
	if err != nil {
		return nil, err
	}
	h := &house{records: wrap(db)}
	ids := arn.NewSource(nil)
	if h.objects, err = object.Open(filepath.Join(dir, "objects"), h.records, clock.Now, ids, nil); err != nil {
		return nil, err
	}
	h.keys = access.New(h.records, clock.Now, ids)
	children, err := process.New("")
	if err != nil {
		return nil, err
	}
	log := slog.New(slog.DiscardHandler)
	h.queue = work.New(h.records, clock, owner, log)
	h.jobs = job.New(job.Options{Records: h.records, Objects: h.objects, Runner: children, Keys: h.keys, Base: base, Teacher: teacher,
		Bind: "127.0.0.1", Endpoint: "http://127.0.0.1:1", Clock: clock, Wake: h.queue.Wake, Log: log})
	h.queue.Handle(job.Kind, 4, h.jobs.Work)
	return h, nil
}

func base(_ context.Context, _ arn.Scope, id string) (spec.Base, error) {
	if id != "outcrop.tiny" {
		return spec.Base{}, fault.Missing("test", "model", "no such model")
	}
	return spec.Base{ID: id, URI: "s3://outcrop-models/outcrop.tiny/"}, nil
}

func teacher(_ context.Context, _ arn.Scope, id string) error {
	if id != "outcrop.big" {
		return fault.Missing("test", "model", "no such model")
	}
	return nil
}

// child does what the hyperparameter "sagemaker_script" says, steps separated by ";":
//
//	status NAME   log TEXT   metric NAME VALUE STEP   events of the protocol
//	done   stopped   fail TEXT                        the last event
//	print TEXT                                        a line that is no event
//	term           on SIGTERM say "stopped" and end
//	once FILE STEP the step, but only where FILE, which it makes, is not there yet
//	echo           log the whole spec                 hang, exit CODE, kill-server
//	make FILE, await FILE                             for one child to wait for another
//	listen         say where its peers find it        rank N STEP   the step, but only in the child of that rank
func child() {
	var s spec.Spec
	if err := json.NewDecoder(os.Stdin).Decode(&s); err != nil {
		os.Exit(97)
	}
	for step := range strings.SplitSeq(s.Hyperparameters["sagemaker_script"], ";") {
		do(&s, strings.TrimSpace(step))
	}
}

func do(s *spec.Spec, step string) {
	verb, arg, _ := strings.Cut(step, " ")
	switch verb {
	case "status":
		say(spec.Event{Status: &spec.Status{Secondary: arg, Message: "now " + arg}})
	case "log":
		say(spec.Event{Log: &arg})
	case "metric":
		f := strings.Fields(arg)
		v, _ := strconv.ParseFloat(f[1], 64)
		n, _ := strconv.Atoi(f[2])
		say(spec.Event{Metric: &spec.Metric{Name: f[0], Value: v, Step: n}})
	case "done":
		say(spec.Event{Done: &spec.Done{Artifact: s.Artifact}})
	case "stopped":
		say(spec.Event{Done: &spec.Done{Artifact: s.Artifact, Stopped: true}})
		os.Exit(0)
	case "fail":
		say(spec.Event{Failed: &arg})
		os.Exit(1)
	case "print":
		fmt.Println(arg)
	case "err":
		fmt.Fprintln(os.Stderr, arg)
	case "echo":
		text, _ := json.Marshal(s)
		say(spec.Event{Log: new(string(text))})
	case "term":
		c := make(chan os.Signal, 1)
		signal.Notify(c, syscall.SIGTERM)
		go func() { <-c; do(s, "stopped") }()
	case "once":
		file, rest, _ := strings.Cut(arg, " ")
		f, err := os.OpenFile(file, os.O_CREATE|os.O_EXCL, 0o600)
		if err == nil {
			f.Close()
			do(s, rest)
		}
	case "make":
		os.WriteFile(arg, nil, 0o600)
	case "await":
		for _, err := os.Stat(arg); err != nil; _, err = os.Stat(arg) {
			time.Sleep(time.Millisecond)
		}
	case "listen":
		say(spec.Event{Listening: new("127.0.0.1:7")})
	case "rank":
		rank, rest, _ := strings.Cut(arg, " ")
		if s.Peers != nil && strconv.Itoa(s.Peers.Rank) == rank {
			do(s, rest)
		}
	case "hang":
		time.Sleep(time.Hour)
	case "kill-server":
		syscall.Kill(os.Getppid(), syscall.SIGKILL)
		time.Sleep(time.Hour) // the end comes with the server's
	case "exit":
		code, _ := strconv.Atoi(arg)
		os.Exit(code)
	}
}

func say(e spec.Event) {
	e.Time = time.Now().UTC()
	if err := json.NewEncoder(os.Stdout).Encode(e); err != nil {
		os.Exit(96)
	}
}
