package train_test

import (
	"bytes"
	"fmt"
	"maps"
	"math"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"outcrop/internal/tensor/safetensors"
	"outcrop/internal/train/spec"
)

// crew is the processes of one training.
type crew struct {
	*server
	at       strike
	lives    []life // by rank; a process that is killed ends the others, where there are any
	children []*child
	ending   bool
	mu       sync.Mutex
}

// strike is a signal to a process when the first one has reported a step. Rank -1 is all of them.
type strike struct {
	rank, step int
	signal     syscall.Signal
}

// runTogether runs a job in several processes to their end.
func (s *server) runTogether(p spec.Spec, size int, at strike, lives ...life) []*child {
	s.Helper()
	c := &crew{server: s, at: at, lives: lives, children: make([]*child, size)}
	leader := make(chan string, 1)
	var wait sync.WaitGroup
	wait.Go(func() {
		defer close(leader) // where it dies before it listens
		c.process(p, 0, "", leader)
	})
	if address, listens := <-leader; listens {
		for rank := 1; rank < size; rank++ {
			wait.Go(func() { c.process(p, rank, address, nil) })
		}
	}
	wait.Wait()
	return c.children
}

// process runs one of them.
func (c *crew) process(p spec.Spec, rank int, address string, leader chan<- string) {
	p.Peers = &spec.Peers{Rank: rank, Leader: address, Bind: "127.0.0.1", Secret: []byte("sixteen bytes at least")}
	for i := range c.children {
		p.Peers.Names = append(p.Peers.Names, fmt.Sprintf("algo-%d", i+1))
	}
	l := life{Every: time.Nanosecond}
	if c.lives != nil {
		l = c.lives[rank]
	}
	own, wait := c.launch(p, l)
	c.mu.Lock()
	if c.children[rank] = own; c.ending {
		own.Process.Signal(syscall.SIGTERM)
	}
	c.mu.Unlock()
	wait(func(e spec.Event) {
		if e.Listening != nil {
			leader <- *e.Listening
		}
		if m := e.Metric; rank == 0 && m != nil && m.Name == "train:loss" && m.Step == c.at.step {
			c.strike(c.at)
		}
	})
	if own.killed && c.lives != nil {
		c.strike(strike{rank: -1, signal: syscall.SIGTERM}) // as the server does
	}
}

func (c *crew) strike(at strike) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.ending = c.ending || at.rank < 0
	for rank, child := range c.children {
		if child != nil && (at.rank == rank || at.rank < 0) {
			child.Process.Signal(at.signal)
		}
	}
}

// near tells whether two curves are the same but for the order of additions.
func near(a, b map[int]float64, within float64) error {
	if len(a) != len(b) {
		return fmt.Errorf("%d steps, want %d", len(a), len(b))
	}
	for step, loss := range b {
		if d := math.Abs(a[step]-loss) / loss; !(d < within) {
			return fmt.Errorf("step %d: loss %v, want %v (off by %.1e)", step, a[step], loss, d)
		}
	}
	return nil
}

// TestSameCurveTogether: two and three processes learn what one learns, within the rounding of float32, over 30 steps.
func TestSameCurveTogether(t *testing.T) {
	for _, mode := range []string{"lora", "full"} {
		t.Run(mode, func(t *testing.T) {
			s := start(t)
			p := s.job("peft", mode, "num_train_epochs", "10", "per_device_train_batch_size", "4", "weight_decay", "0.1", "learning_rate", "0.002")
			one := s.run(p, hour, 0)
			want := weights(t, s)
			for _, size := range []int{2, 3} {
				p.Checkpoint = fmt.Sprintf("s3://data/job/checkpoint-%d", size)
				all := s.runTogether(p, size, strike{})
				for rank, h := range all {
					if h.code != 0 || h.failed != "" {
						t.Fatalf("rank %d of %d: code %d, %q", rank, size, h.code, h.failed)
					}
					for _, name := range []string{"train:loss", "validation:initial_loss", "validation:loss"} {
						if err := near(h.metrics[name], one.metrics[name], 1e-5); err != nil {
							t.Errorf("rank %d of %d, %s: %v", rank, size, name, err)
						}
						if !maps.Equal(h.metrics[name], all[0].metrics[name]) {
							t.Errorf("rank %d of %d has another %s than rank 0", rank, size, name)
						}
					}
					if h.done == nil || h.done.Tokens != one.done.Tokens || (rank == 0) != (h.done.Artifact == p.Artifact) {
						t.Errorf("rank %d of %d: done %+v, want %+v", rank, size, h.done, one.done)
					}
				}
				if d := distance(weights(t, s), want); !(d < 1e-3) {
					t.Errorf("%d processes: the weights are off by %.1e", size, d)
				}
			}
		})
	}
}

// TestEveryMethodTogether: what two processes measure in a few steps is what one measures.
func TestEveryMethodTogether(t *testing.T) {
	s := start(t)
	few := []string{"max_steps", "4", "learning_rate", "0.001", "eval_steps", "2"}
	for name, p := range map[string]spec.Spec{
		"dpo":          s.prefer(spec.DPO, few...),
		"reward model": s.prefer(spec.RewardModel, few...),
		"grpo":         s.reinforcement(append(few, "max_steps", "1", "eval_steps", "1")...), // words that are drawn by chance tell of the last bits
	} {
		t.Run(name, func(t *testing.T) {
			p.Checkpoint = ""
			one, all := s.run(p, hour, 0), s.runTogether(p, 2, strike{})
			if one.code != 0 || all[0].code != 0 || all[1].code != 0 {
				t.Fatalf("%d, %d, %d: %q", one.code, all[0].code, all[1].code, one.failed+all[0].failed)
			}
			for name, want := range one.metrics {
				if slices.Contains(passing, name) {
					continue
				}
				got := all[0].metrics[name]
				for step, v := range want {
					if d := math.Abs(got[step] - v); !(d <= 1e-5*math.Abs(v)+1e-6) {
						t.Errorf("%s after step %d is %v, want %v", name, step, got[step], v)
					}
				}
			}
		})
	}
}

// weights are all values of the trained model, in the names' order.
func weights(t *testing.T, s *server) (all []float32) {
	t.Helper()
	dir, _ := unpack(t, s.get("job/output/model.tar.gz"))
	f, err := safetensors.Open(filepath.Join(dir, "model.safetensors"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for _, name := range f.Names() {
		x, _ := f.Tensor(name)
		for i := 0; i < len(x.Data); i += 2 { // BF16
			all = append(all, math.Float32frombits(uint32(x.Data[i])<<16|uint32(x.Data[i+1])<<24))
		}
	}
	return all
}

// distance is the length of the difference, for each unit of the length.
func distance(a, b []float32) float64 {
	var off, length float64
	for i := range b {
		off += float64(a[i]-b[i]) * float64(a[i]-b[i])
		length += float64(b[i]) * float64(b[i])
	}
	return math.Sqrt(off / length)
}

// TestStopTogether: asked to stop in the midst, all stop after the same step, and go on as if nothing had been.
func TestStopTogether(t *testing.T) {
	s := start(t)
	p := s.job("num_train_epochs", "10")
	whole := s.runTogether(p, 2, strike{})
	model := s.get("job/output/model.tar.gz")
	for _, who := range []int{-1, 0, 1} { // one that hears of it is enough
		p.Checkpoint = fmt.Sprintf("s3://data/job/stopped-%d", who)
		a := s.runTogether(p, 2, strike{who, 5, syscall.SIGTERM})
		for rank, h := range a {
			if h.code != 0 || h.done == nil || !h.done.Stopped || !maps.Equal(losses(h.heard), losses(a[0].heard)) || len(losses(h.heard)) == len(losses(whole[0].heard)) {
				t.Errorf("%d asked, rank %d: code %d, done %+v, losses %v", who, rank, h.code, h.done, losses(h.heard))
			}
		}
		b := s.runTogether(p, 2, strike{})
		if !maps.Equal(losses(a[0].heard, b[0].heard), losses(whole[0].heard)) || !bytes.Equal(s.get("job/output/model.tar.gz"), model) {
			t.Errorf("losses %v %v, want %v", losses(a[0].heard), losses(b[0].heard), losses(whole[0].heard))
		}
		if !strings.Contains(b[1].logs, "Going on from the checkpoint after step") {
			t.Errorf("%d asked: rank 1 began anew:\n%s", who, b[1].logs)
		}
	}
}

// TestKilledTogether: whichever process is killed, the others end soon and name it, and the next attempt makes the same curve and model.
func TestKilledTogether(t *testing.T) {
	s := start(t)
	p := s.job("num_train_epochs", "6")
	whole := s.runTogether(p, 3, strike{})
	model := s.get("job/output/model.tar.gz")
	for dead := range 3 {
		p.Checkpoint = fmt.Sprintf("s3://data/job/killed-%d", dead)
		a := s.runTogether(p, 3, strike{dead, 4 + 5*dead, syscall.SIGKILL})
		for rank, h := range a {
			if h.code == 0 || h.failed != "" || rank != dead && h.done != nil {
				t.Errorf("%d killed: rank %d ended with code %d, %q, %+v", dead, rank, h.code, h.failed, h.done)
			}
		}
		b := s.runTogether(p, 3, strike{})
		if !maps.Equal(losses(a[0].heard, b[0].heard), losses(whole[0].heard)) || !bytes.Equal(s.get("job/output/model.tar.gz"), model) {
			t.Errorf("%d killed: losses %v %v, want %v", dead, losses(a[0].heard), losses(b[0].heard), losses(whole[0].heard))
		}
		if !strings.Contains(b[dead].logs, "Going on from the checkpoint after step") {
			t.Errorf("%d killed: it begins anew", dead)
		}
	}
}
