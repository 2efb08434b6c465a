package train_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"os"
	"os/exec"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"outcrop/internal/train"
	"outcrop/internal/train/spec"
)

// dying runs a job in this process and ends it by kill -9 after so many things that it says, 0 for never.
func dying(things string) int {
	var left int
	fmt.Sscan(things, &left)
	out := listener(func(line []byte) {
		os.Stdout.Write(line)
		if left--; left == 0 {
			syscall.Kill(os.Getpid(), syscall.SIGKILL)
			select {}
		}
	})
	return train.Trainer{Now: time.Now, Every: time.Hour, Part: 5 << 20, Memory: func() int64 { return 1 << 40 }}.Run(context.Background(), os.Stdin, out)
}

// mortal lets the child die at the n-th request that it makes: before it is answered, or after that was done which it asks for.
type mortal struct {
	http.Handler
	child *os.Process
	left  atomic.Int64
	after bool
}

func (m *mortal) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	last := m.left.Add(-1) == 0
	if last && !m.after {
		m.child.Kill()
		return
	}
	if !last {
		m.Handler.ServeHTTP(w, r)
		return
	}
	m.Handler.ServeHTTP(discard{http.Header{}}, r)
	m.child.Kill()
}

// discard is an answer that nobody hears.
type discard struct{ header http.Header }

func (d discard) Header() http.Header         { return d.header }
func (d discard) Write(b []byte) (int, error) { return len(b), nil }
func (d discard) WriteHeader(int)             {}

// child runs a job in a process of its own. Where it is killed is told by event, and by request, before or after it, 0 for never.
func (s *server) child(p spec.Spec, event, request int, after bool) (h heard, killed bool) {
	s.Helper()
	text, err := json.Marshal(p)
	if err != nil {
		s.Fatal(err)
	}
	cmd := exec.CommandContext(s.Context(), os.Args[0], "dying", fmt.Sprint(event))
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		s.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		s.Fatal(err)
	}
	m := &mortal{Handler: s.mux, child: cmd.Process, after: after}
	m.left.Store(int64(request))
	s.mortal.Store(m)
	defer s.mortal.Store(nil)
	if _, err := io.Copy(in, bytes.NewReader(text)); err != nil {
		s.Fatal(err)
	}
	in.Close()
	err = cmd.Wait()
	h.metrics = map[string]map[int]float64{}
	for line := range bytes.Lines(out.Bytes()) {
		var e spec.Event
		if json.Unmarshal(line, &e) == nil {
			h.hear(e)
		}
	}
	h.code = cmd.ProcessState.ExitCode()
	return h, err != nil && h.code == -1
}

// TestKilledAnywhere: killed after anything that it says, and at any of its requests, a training that goes on gives the losses and the model
// of one that was left in peace. It has evaluations, a checkpoint to go back to and an early end.
func TestKilledAnywhere(t *testing.T) {
	s := start(t)
	stride := 1
	if testing.Short() {
		stride = 4
	}
	s.killedAnywhere(s.job("lora_dropout", "0.1", "learning_rate", "0.3", "lr_scheduler_type", "constant", "max_steps", "20", "eval_steps", "1", "save_steps", "2", "early_stopping_patience", "2", "load_best_model_at_end", "true"), stride)
}

// TestPreferencesKilledAnywhere is that for what is measured before the first step, and for a model with a score head.
func TestPreferencesKilledAnywhere(t *testing.T) {
	for _, method := range []spec.Method{spec.DPO, spec.RewardModel} {
		s := start(t)
		s.killedAnywhere(s.prefer(method, "num_train_epochs", "1", "save_steps", "2"), 7)
	}
}

// killedAnywhere kills a job at each stride-th point.
func (s *server) killedAnywhere(p spec.Spec, stride int) {
	s.Helper()
	t := s.TB
	whole, killed := s.child(p, 0, 0, false)
	if killed || whole.code != 0 {
		t.Fatal(whole.failed)
	}
	want := s.get("job/output/model.tar.gz")
	points := 0
	try := func(event, request int, after bool) bool {
		p.Checkpoint = fmt.Sprintf("s3://data/job/%d-%d-%v/", event, request, after)
		first, killed := s.child(p, event, request, after)
		if !killed {
			return false
		}
		points++
		rest, killed := s.child(p, 0, 0, false)
		if killed || rest.code != 0 || rest.done == nil || rest.done.Stopped {
			t.Fatalf("killed at event %d, request %d (after it: %v), it fails with %q", event, request, after, rest.failed)
		}
		for _, name := range []string{"train:loss", "train:grad_norm", "validation:loss", "validation:initial_loss"} {
			both := maps.Clone(first.metrics[name])
			if both == nil {
				both = map[int]float64{}
			}
			if maps.Copy(both, rest.metrics[name]); !maps.Equal(both, whole.metrics[name]) {
				t.Errorf("killed at event %d, request %d (after it: %v), %s is %v, want %v", event, request, after, name, both, whole.metrics[name])
			}
		}
		if !bytes.Equal(s.get("job/output/model.tar.gz"), want) {
			t.Errorf("killed at event %d, request %d (after it: %v), the model is another one", event, request, after)
		}
		return true
	}
	for n := 1; try(n, 0, false); n += stride {
	}
	for n := 1; try(0, n, false) && try(0, n, true); n += stride {
	}
	t.Logf("killed at %d points", points)
}
