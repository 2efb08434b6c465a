package train_test

import (
	"bytes"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"
)

func TestStopKeepsCheckpointAndModel(t *testing.T) {
	s := start(t)
	p := s.job()
	h := s.run(p, hour, 5)
	if h.code != 0 || h.done == nil || !h.done.Stopped || h.done.Artifact != p.Artifact || len(losses(h)) != 5 {
		t.Fatalf("code %d, %+v, failed %q, %v", h.code, h.done, h.failed, losses(h))
	}
	dir, _ := unpack(t, s.get("job/output/model.tar.gz"))
	open(t, dir)
	if keys := s.keys("job/checkpoint/"); len(keys) != 2 || !strings.HasSuffix(keys[0], "-00000005.json") || !strings.HasSuffix(keys[1], "-00000005.safetensors") {
		t.Errorf("checkpoint %v", keys)
	}
}

// TestGoesOnAsIfNothingHadHappened: stopped anywhere, in both modes, the losses and the model are those of an undisturbed run.
func TestGoesOnAsIfNothingHadHappened(t *testing.T) {
	for i, mode := range []string{"lora", "full", "lora", "full"} {
		bf16 := strconv.FormatBool(i > 1)
		t.Run(mode+" bf16 "+bf16, func(t *testing.T) {
			s := start(t)
			p := s.job("peft", mode, "weight_decay", "0.1", "bf16", bf16)
			whole := s.run(p, hour, 0)
			want := s.get("job/output/model.tar.gz")
			p.Checkpoint = "s3://data/job/other"
			a := s.run(p, hour, 3)
			b := s.run(p, hour, 8)
			c := s.run(p, hour, 0)
			if c.code != 0 || !maps.Equal(losses(a, b, c), losses(whole)) || len(losses(c)) != 8 {
				t.Errorf("losses %v %v %v, want %v", losses(a), losses(b), losses(c), losses(whole))
			}
			judged := 0
			for _, name := range []string{"validation:initial_loss", "validation:loss"} {
				for _, part := range []heard{a, b, c} {
					for step, loss := range part.metrics[name] {
						judged++
						if loss != whole.metrics[name][step] {
							t.Errorf("%s after step %d is %v, want %v", name, step, loss, whole.metrics[name][step])
						}
					}
				}
			}
			if judged != 5 {
				t.Errorf("the validation loss is measured %d times, want 5", judged)
			}
			if !bytes.Equal(s.get("job/output/model.tar.gz"), want) || c.done.Tokens != whole.done.Tokens {
				t.Error("the model is another one")
			}
		})
	}
}

// TestLongFilesGoInParts: a checkpoint of 12 MB, with the job's own rights.
func TestLongFilesGoInParts(t *testing.T) {
	s := start(t)
	p := s.job("lora_r", "1024", "num_train_epochs", "1")
	whole := s.run(p, hour, 0)
	p.Checkpoint = "s3://data/job/other/"
	a := s.run(p, hour, 2)
	for _, key := range s.keys("job/other/") {
		if n := len(s.get(key)); strings.HasSuffix(key, "safetensors") && n < 10<<20 {
			t.Errorf("%s has only %d bytes", key, n)
		}
	}
	b := s.run(p, hour, 0)
	if a.code != 0 || b.code != 0 || !maps.Equal(losses(a, b), losses(whole)) || len(losses(b)) != 2 {
		t.Errorf("losses %v %v, want %v; %s", losses(a), losses(b), losses(whole), a.failed+b.failed)
	}
}

// TestLastCheckpoint: the last one has what the result needs and no more. Without another it is all that is repeated of a training.
func TestLastCheckpoint(t *testing.T) {
	s := start(t)
	p := s.job("lora_r", "1024", "max_steps", "2", "early_stopping_patience", "1")
	whole := s.run(p, hour, 0)
	want := s.get("job/output/model.tar.gz")
	keys := s.keys("job/checkpoint/")
	if len(keys) != 2 || !strings.HasSuffix(keys[1], "-00000002.safetensors") {
		t.Fatalf("checkpoints %v", keys)
	}
	if n := len(s.get(keys[1])); n > 6<<20 {
		t.Errorf("the checkpoint has %d bytes", n)
	}
	again := s.run(p, hour, 0)
	if again.code != 0 || len(again.metrics) != 0 || again.done.Tokens != whole.done.Tokens || !bytes.Equal(s.get("job/output/model.tar.gz"), want) {
		t.Errorf("code %d %q, %v", again.code, again.failed, again.metrics)
	}
	if h := s.run(s.job("lora_r", "1024", "max_steps", "3", "early_stopping_patience", "1"), hour, 0); h.code != 0 || len(losses(h)) != 3 {
		t.Errorf("a longer training goes on from it: %q, %v", h.failed, losses(h))
	}
}

// TestCheckpointsInTime: the clock passes seconds with every look; only the newest checkpoint is kept.
func TestCheckpointsInTime(t *testing.T) {
	s := start(t)
	p := s.job()
	h := s.run(p, 1, 0)
	if n := strings.Count(h.logs, "Checkpoint after step"); n < 1 || n > 15 || h.code != 0 {
		t.Fatalf("%d checkpoints in:\n%s", n, h.logs)
	}
	if keys := s.keys("job/checkpoint/"); len(keys) != 2 {
		t.Errorf("checkpoints %v", keys)
	}
	if again := s.run(p, 1, 0); !strings.Contains(again.logs, "Going on from the checkpoint") || len(losses(again)) > 0 {
		t.Errorf("another run does not use it:\n%s", again.logs)
	}
}

func TestTornCheckpointIsLeftAside(t *testing.T) {
	s := start(t)
	p := s.job()
	s.run(p, hour, 6)
	keys := s.keys("job/checkpoint/")
	whole := s.get(keys[1])
	for name, tear := range map[string]func(){
		"truncated": func() { s.put(keys[1], string(whole[:len(whole)/2])) },
		"empty":     func() { s.put(keys[1], "") },
		"no state":  func() { s.put(keys[1], string(whole)); s.put(keys[0], "{") },
		"no values": func() {
			if err := s.disk.Delete(s.Context(), data, keys[1]); err != nil {
				t.Fatal(err)
			}
		},
	} {
		state := s.get(keys[0])
		tear()
		if h := s.run(p, hour, 2); h.code != 0 || !strings.Contains(h.logs, "is not whole") || len(losses(h)) != 2 {
			t.Errorf("%s: code %d %q\n%s", name, h.code, h.failed, h.logs)
		}
		for _, key := range s.keys("job/checkpoint/") { // that run's own
			if !slices.Contains(keys, key) {
				if err := s.disk.Delete(s.Context(), data, key); err != nil {
					t.Fatal(err)
				}
			}
		}
		s.put(keys[0], string(state))
		s.put(keys[1], string(whole))
	}
}

// TestCheckpointOfAnotherTraining: other data or settings begin anew, and leave what is there alone.
func TestCheckpointOfAnotherTraining(t *testing.T) {
	s := start(t)
	s.run(s.job(), hour, 6)
	before := s.keys("job/checkpoint/")
	h := s.run(s.job("seed", "8"), hour, 2)
	if strings.Contains(h.logs, "Going on") || len(losses(h)) != 2 {
		t.Errorf("it goes on from another training's checkpoint:\n%s", h.logs)
	}
	after := s.keys("job/checkpoint/")
	for _, key := range before {
		if !slices.Contains(after, key) {
			t.Errorf("%s is gone", key)
		}
	}
}

func TestStopBeforeTheTraining(t *testing.T) {
	s := start(t)
	p := s.job()
	p.Checkpoint = ""
	h := s.run(p, hour, -1)
	if h.code != 0 || h.done == nil || !h.done.Stopped || h.done.Artifact != "" || h.failed != "" {
		t.Errorf("code %d, %+v, failed %q", h.code, h.done, h.failed)
	}
}
