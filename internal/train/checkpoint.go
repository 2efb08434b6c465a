package train

import (
	"bufio"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/safetensors"
	"outcrop/internal/tensor/weight"
)

// checkpointShare is how much of the time may go into writing checkpoints: one part in so many.
const checkpointShare = 20

// keeper writes checkpoints and finds them again. Each is two objects, checkpoint-ID-STEP.safetensors and then .json: without
// the second it does not count. ID depends on the job's settings, data and base, so that no other training goes on from it.
type keeper struct {
	*run
	id    string
	last  time.Time
	cost  time.Duration // of the last one
	saved int           // the step of the newest one, 0 for none
	kept  []int         // the steps of all that are there, as far as this training made them
}

func (r *run) newKeeper() *keeper { return &keeper{run: r, id: r.identity(), last: r.now()} }

// identity is a digest of all that decides the course of a training.
func (r *run) identity() string {
	h := sha256.New()
	to := json.NewEncoder(h)
	shapes := make([]string, 0, len(r.model.Params()))
	for _, p := range r.model.Params() {
		shapes = append(shapes, fmt.Sprint(p.Name, p.Rows, p.Cols))
	}
	for _, part := range []any{r.settings, r.job.Base.ID, shapes, r.train.records, r.validation.records} {
		if err := to.Encode(part); err != nil {
			panic("train: " + err.Error()) // plain values always marshal
		}
	}
	return hex.EncodeToString(h.Sum(nil))[:12]
}

func (k *keeper) uri(step int, ending string) string {
	return fmt.Sprintf("%s/checkpoint-%s-%08d%s", strings.TrimSuffix(k.job.Checkpoint, "/"), k.id, step, ending)
}

// restore goes on from the newest checkpoint that is whole.
func (k *keeper) restore(ctx context.Context) error {
	if k.job.Checkpoint == "" {
		return nil
	}
	found, err := k.objects.list(ctx, strings.TrimSuffix(k.job.Checkpoint, "/")+"/checkpoint-"+k.id)
	if err != nil {
		return err
	}
	slices.SortFunc(found, func(a, b object) int { return cmp.Compare(b.name, a.name) })
	for _, o := range found {
		if !strings.HasSuffix(o.name, ".json") {
			continue
		}
		err := k.load(ctx, o.uri)
		if err == nil {
			k.kept = stepsUpTo(found, k.state.Step)
			k.logf("Going on from the checkpoint after step %d of %d.", k.state.Step, k.plan.steps)
			return nil
		}
		if !fault.Is(err, fault.Invalid) {
			return err
		}
		k.logf("The checkpoint %s is not whole and is left aside.", o.name)
	}
	return nil
}

// stepsUpTo are the steps of checkpoints that were found, up to one, in order.
func stepsUpTo(found []object, last int) (steps []int) {
	for _, o := range found {
		name, whole := strings.CutSuffix(o.name, ".json")
		step, err := strconv.Atoi(name[strings.LastIndex(name, "-")+1:])
		if whole && err == nil && step <= last {
			steps = append(steps, step)
		}
	}
	slices.Sort(steps)
	return steps
}

// load reads a checkpoint. All of it is read and checked before anything is changed.
func (k *keeper) load(ctx context.Context, uri string) error {
	const op = "train.load"
	text, err := k.download(ctx, uri)
	if err != nil {
		return err
	}
	s, err := readState(text, k.plan, k.base.tokenizer.Size())
	if err != nil {
		return &fault.Error{Op: op, Kind: fault.Invalid, Text: "The checkpoint's state is not readable.", Cause: err}
	}
	if err := k.fill(ctx, s.Step, k.values(s)); err != nil {
		return err
	}
	k.state, k.optimizer.step, k.saved = s, s.Step, s.Step
	return nil
}

// fill reads numbers of a checkpoint. All are checked before one is changed.
func (k *keeper) fill(ctx context.Context, step int, values map[string][]float32) error {
	const op = "train.fill"
	path := filepath.Join(k.dir, "checkpoint")
	defer os.Remove(path)
	if err := k.objects.fetch(ctx, k.uri(step, ".safetensors"), path); err != nil {
		return err
	}
	f, err := safetensors.Open(path)
	if err != nil {
		return fault.Wrap(op, fault.Invalid, err)
	}
	defer f.Close()
	for name, to := range values {
		t, ok := f.Tensor(name)
		if !ok || t.Format != weight.F32 || len(t.Data) != 4*len(to) {
			return fault.New(op, fault.Invalid, "The checkpoint's tensor %s is missing or of another size.", name)
		}
	}
	for name, to := range values {
		t, _ := f.Tensor(name)
		if _, err := binary.Decode(t.Data, binary.LittleEndian, to); err != nil {
			return fault.Wrap(op, fault.Invalid, err)
		}
	}
	return nil
}

// goBack makes the model the one with the lowest validation loss, where the settings ask for it. That one's checkpoint is kept.
func (k *keeper) goBack(ctx context.Context) error {
	if best := k.state.BestAt; k.settings.Best && best > 0 && best != k.state.Step && k.leads() {
		k.logf("The result is the model after step %d, whose validation loss was %.4f.", best, k.state.Best)
		values := map[string][]float32{}
		for _, p := range k.optimizer.params {
			values["value."+p.Name] = p.Value
		}
		k.state.Last = k.state.Best
		return k.fill(ctx, best, values)
	}
	return nil
}

// values are all numbers that a checkpoint of a state holds, by name: those that further steps need, where there are any.
func (k *keeper) values(s state) map[string][]float32 {
	all := map[string][]float32{}
	for i, p := range k.optimizer.params {
		if all["value."+p.Name] = p.Value; !s.ends(k.plan) {
			all["m."+p.Name], all["v."+p.Name] = k.optimizer.m[i], k.optimizer.v[i]
		}
	}
	return all
}

// saveInTime saves where enough time has passed, and every save_steps steps.
func (k *keeper) saveInTime(ctx context.Context) error {
	late := k.now().Sub(k.last) >= max(k.Every, checkpointShare*k.cost) && k.state.Step < k.plan.steps
	if n := k.settings.SaveSteps; late || n > 0 && k.state.Step%n == 0 {
		return k.save(ctx)
	}
	return nil
}

// save writes a checkpoint, unless this step has one, and removes those that are not needed any more. Completions that several
// processes learn from further are not all here: there is none between such steps.
func (k *keeper) save(ctx context.Context) error {
	if k.job.Checkpoint == "" || k.state.Step == k.saved || !k.leads() || k.state.Round != nil && k.size > 1 {
		return nil
	}
	start := k.now()
	path := filepath.Join(k.dir, "checkpoint")
	defer os.Remove(path)
	if err := k.write(path); err != nil {
		return fault.Wrap("train.save", fault.Internal, err)
	}
	text, err := json.Marshal(k.state)
	if err != nil {
		return fault.Wrap("train.save", fault.Internal, err)
	}
	if err := k.objects.putFile(ctx, k.uri(k.state.Step, ".safetensors"), path); err != nil {
		return err
	}
	if err := k.objects.put(ctx, k.uri(k.state.Step, ".json"), text); err != nil {
		return err
	}
	k.saved, k.last = k.state.Step, k.now()
	k.cost = k.last.Sub(start)
	k.logf("Checkpoint after step %d.", k.saved)
	k.kept = append(k.kept, k.saved)
	return k.prune(ctx)
}

// prune removes all checkpoints but the newest and the one that the training may go back to, as the newest one's state says.
func (k *keeper) prune(ctx context.Context) error {
	for i := 0; i < len(k.kept)-max(1, k.settings.Keep); {
		step := k.kept[i]
		if k.settings.Best && step == k.state.BestAt {
			i++
			continue
		}
		if err := k.objects.remove(ctx, k.uri(step, ".json")); err != nil {
			return err
		}
		if err := k.objects.remove(ctx, k.uri(step, ".safetensors")); err != nil {
			return err
		}
		k.kept = slices.Delete(k.kept, i, i+1)
	}
	return nil
}

func (k *keeper) write(path string) error {
	values := k.values(k.state)
	var tensors []safetensors.Tensor
	for name, v := range values {
		tensors = append(tensors, safetensors.Tensor{Name: name, Format: weight.F32, Shape: []int{len(v)}})
	}
	return writeSheet(path, tensors, func(put func(string, []float32) error) error {
		for name, v := range values {
			if err := put(name, v); err != nil {
				return err
			}
		}
		return nil
	})
}

// writeFile makes a file of what write writes.
func writeFile(path string, write func(io.Writer) error) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	b := bufio.NewWriterSize(f, 1<<20)
	return errors.Join(write(b), b.Flush(), f.Close())
}
