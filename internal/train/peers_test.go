package train_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"math"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"outcrop/internal/tensor/safetensors"
	"outcrop/internal/train"
	"outcrop/internal/train/spec"
)

// This binary is also the process of a training, and of one that several share: tests kill it.
func TestMain(m *testing.M) {
	if len(os.Args) > 2 && os.Args[1] == "dying" {
		os.Exit(dying(os.Args[2]))
	}
	if len(os.Args) > 1 && os.Args[1] == "train" {
		ctx, _ := signal.NotifyContext(context.Background(), syscall.SIGTERM)
		os.Exit(train.Trainer{Now: time.Now, Every: time.Nanosecond, Part: 5 << 20}.Run(ctx, os.Stdin, os.Stdout))
	}
	os.Exit(m.Run())
}

// crew is the processes of one training.
type crew struct {
	*server
	heard []heard
	mu    sync.Mutex
	cmds  []*exec.Cmd
}

// strike is a signal to a process when the first one has reported a step. Rank -1 is all of them.
type strike struct {
	rank, step int
	signal     syscall.Signal
}

// runTogether runs a job in several processes to their end.
func (s *server) runTogether(p spec.Spec, size int, at strike) []heard {
	s.Helper()
	c := &crew{server: s, heard: make([]heard, size), cmds: make([]*exec.Cmd, size)}
	leader := make(chan string, 1)
	var wait sync.WaitGroup
	wait.Go(func() { c.process(p, 0, "", leader, at) })
	select {
	case address := <-leader:
		for rank := 1; rank < size; rank++ {
			wait.Go(func() { c.process(p, rank, address, nil, at) })
		}
	case <-time.After(10 * time.Second):
		s.Fatal("the leader does not listen")
	}
	wait.Wait()
	return c.heard
}

// process runs one of them.
func (c *crew) process(p spec.Spec, rank int, address string, leader chan<- string, at strike) {
	p.Peers = &spec.Peers{Rank: rank, Leader: address, Bind: "127.0.0.1", Secret: []byte("sixteen bytes at least")}
	for i := range c.heard {
		p.Peers.Names = append(p.Peers.Names, fmt.Sprintf("algo-%d", i+1))
	}
	text, err := json.Marshal(p)
	if err != nil {
		c.Error(err)
	}
	h := &c.heard[rank]
	h.metrics = map[string]map[int]float64{}
	cmd := exec.CommandContext(c.Context(), os.Args[0], "train")
	cmd.Stdin, cmd.Env = bytes.NewReader(text), append(os.Environ(), "GOMAXPROCS=1")
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		c.Error(err)
		return
	}
	c.mu.Lock()
	c.cmds[rank] = cmd
	c.mu.Unlock()
	for from := json.NewDecoder(out); ; {
		var e spec.Event
		if err := from.Decode(&e); err != nil {
			if err != io.EOF {
				c.Errorf("rank %d: %v", rank, err)
			}
			break
		}
		if e.Listening != nil {
			leader <- *e.Listening
		}
		h.hear(e)
		if m := e.Metric; rank == 0 && m != nil && m.Name == "train:loss" && m.Step == at.step {
			c.strike(at)
		}
	}
	cmd.Wait()
	h.code = cmd.ProcessState.ExitCode()
}

func (c *crew) strike(at strike) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for rank, cmd := range c.cmds {
		if at.rank == rank || at.rank < 0 {
			cmd.Process.Signal(at.signal)
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
				if slices.Contains([]string{"train:tokens_per_second", "train:steps", "train:seconds_left", "train:learning_rate", "train:epoch"}, name) {
					continue // said from time to time
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
			if h.code != 0 || h.done == nil || !h.done.Stopped || !maps.Equal(losses(h), losses(a[0])) || len(losses(h)) == len(losses(whole[0])) {
				t.Errorf("%d asked, rank %d: code %d, done %+v, losses %v", who, rank, h.code, h.done, losses(h))
			}
		}
		b := s.runTogether(p, 2, strike{})
		if !maps.Equal(losses(a[0], b[0]), losses(whole[0])) || !bytes.Equal(s.get("job/output/model.tar.gz"), model) {
			t.Errorf("losses %v %v, want %v", losses(a[0]), losses(b[0]), losses(whole[0]))
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
		if !maps.Equal(losses(a[0], b[0]), losses(whole[0])) || !bytes.Equal(s.get("job/output/model.tar.gz"), model) {
			t.Errorf("%d killed: losses %v %v, want %v", dead, losses(a[0]), losses(b[0]), losses(whole[0]))
		}
		if !strings.Contains(b[dead].logs, "Going on from the checkpoint after step") {
			t.Errorf("%d killed: it begins anew", dead)
		}
	}
}
