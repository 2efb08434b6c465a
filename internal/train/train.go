// Package train is the child process of a training job: it fetches the base model and the data, fine-tunes, keeps checkpoints
// and uploads the result. It speaks package spec's protocol with the server and reaches all data over S3.
package train

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/llama"
	"outcrop/internal/train/spec"
)

// Trainer runs training jobs.
type Trainer struct {
	Now   func() time.Time
	Every time.Duration // between two checkpoints, or longer where writing one takes long
	Part  int64         // bytes: a longer file is uploaded in parts of that length. S3 takes 5 MiB to 5 GiB

	Memory func() int64 // bytes that the process may take; nil for any number
}

// Main runs the job whose spec.Spec is on in, and reports on out. When ctx ends, the job's state is kept and its model as it is
// then is uploaded. The exit code is 0 for a job that is done or was stopped.
func Main(ctx context.Context, in io.Reader, out io.Writer) (code int) {
	// Nearly all memory is a few slices that live to the end: looking for what does not costs little, and would else wait until there is
	// as much of it again.
	debug.SetGCPercent(20)
	return Trainer{Now: time.Now, Every: 20 * time.Second, Part: 256 << 20, Memory: machineMemory}.Run(ctx, in, out)
}

// Run is Main with this trainer's settings.
func (t Trainer) Run(ctx context.Context, in io.Reader, out io.Writer) (code int) {
	r := &run{Trainer: t, report: report{now: t.Now, to: json.NewEncoder(out)}, peers: alone{}, size: 1}
	err := r.all(ctx, in)
	if err != nil && ctx.Err() != nil && r.state.Step == 0 {
		err = nil
		r.done("", true) // there is nothing yet that could be kept
	}
	if err == nil {
		err = r.broken
	}
	if err == nil {
		return 0
	}
	if isFinal(err) {
		r.say(spec.Event{Failed: new(fault.Public(err))})
	}
	fmt.Fprintln(os.Stderr, err)
	return 1
}

// isFinal tells whether another attempt would end like this one. Without a reason in the report, the server tries again.
func isFinal(err error) bool {
	switch fault.KindOf(err) {
	case fault.Internal, fault.Unavailable, fault.Throttled, fault.Timeout, fault.Canceled:
		return false
	}
	return true
}

// run is one attempt at a job.
type run struct {
	Trainer
	report
	job      spec.Spec
	settings spec.Hyperparameters
	objects  *objects
	dir      string // a folder of its own

	peers      peers
	rank, size int // this process's among them, from 0, and how many they are

	base              *base
	method            method
	train, validation corpus
	cut               int // records that were longer than max_seq_length
	most              int // the tokens of the batch that takes most memory

	model     *llama.Training
	optimizer *optimizer
	plan      plan
	state     state
}

// all does the job from its start to its end.
func (r *run) all(ctx context.Context, in io.Reader) (err error) {
	const op = "train.Run"
	if err := json.NewDecoder(in).Decode(&r.job); err != nil {
		return &fault.Error{Op: op, Kind: fault.Invalid, Text: "The training process was not told what to do.", Cause: err}
	}
	if r.settings, err = spec.ParseHyperparameters(r.job.Method, r.job.Hyperparameters); err != nil {
		return err
	}
	if err := r.chooseMethod(); err != nil {
		return err
	}
	scratch, err := newScratch()
	if err != nil {
		return fault.Wrap(op, fault.Internal, err)
	}
	defer scratch.remove()
	r.dir = scratch.dir
	r.objects = newObjects(r.job.S3, r.Part)
	if err := r.join(ctx); err != nil {
		return err
	}
	defer r.peers.Close()
	r.status("Downloading", "Downloading the base model and the data.")
	if err := r.read(ctx); err != nil {
		return err
	}
	if _, err := r.peers.Gather(nil); err != nil { // all have what they need
		return err
	}
	r.status("Training", "Training.")
	stopped, err := r.learn(ctx)
	if err != nil {
		return err
	}
	r.peers.Leave()
	if r.state.Step == 0 || !r.leads() {
		r.done("", stopped)
		return nil
	}
	// The end of ctx asks for an end in good time, not for one without a result.
	ctx = context.WithoutCancel(ctx)
	r.status("Uploading", "Uploading the trained model.")
	if err := r.publish(ctx); err != nil {
		return err
	}
	r.tellPeak()
	r.done(r.job.Artifact, stopped)
	return nil
}

func (r *run) done(artifact string, stopped bool) {
	r.say(spec.Event{Done: &spec.Done{Artifact: artifact, Stopped: stopped, Tokens: r.state.Tokens}})
}

// read gets the base model and the records ready.
func (r *run) read(ctx context.Context) (err error) {
	// A place that the result can't go to is better found now than after the training.
	if _, err := r.objects.list(ctx, r.job.Artifact); err != nil {
		return err
	}
	if r.base, err = r.fetchBase(ctx, filepath.Join(r.dir, "base")); err != nil {
		return err
	}
	defer os.RemoveAll(r.base.dir) // the training has its own copy in memory
	defer r.base.weights.Close()
	if err := r.checkLength(); err != nil {
		return err
	}
	reader := newReader(r.method)
	if r.train, err = r.records(ctx, reader, r.job.Train); err != nil {
		return err
	}
	if r.validation, err = r.records(ctx, reader, r.job.Validation); err != nil {
		return err
	}
	if err := reader.verdict(); err != nil {
		return err
	}
	if len(r.train.records) == 0 {
		return fault.New("train.read", fault.Invalid, "The training data holds no records.")
	}
	if m, ok := r.method.(completing); ok {
		if err := m.complete(ctx); err != nil {
			return err
		}
	}
	if err := errors.Join(r.split(), r.checkValidation()); err != nil {
		return err
	}
	if err := r.checkMemory(); err != nil {
		return err
	}
	begin := r.base.weights.Train
	if b, ok := r.method.(beginner); ok {
		begin = b.begin
	}
	r.model, err = begin(r.mode())
	return fault.Wrap("train.read", fault.Internal, err)
}

// mode is what is trained.
func (r *run) mode() llama.Mode {
	if r.settings.Full {
		return llama.Full{BF16: r.settings.BF16}
	}
	l := llama.LoRA{Rank: r.settings.Rank, Alpha: r.settings.Alpha, Seed: r.settings.Seed, Dropout: r.settings.Dropout, BF16: r.settings.BF16}
	for t := llama.Q; t <= llama.Down; t++ {
		for _, name := range r.settings.Targets {
			if t.String() == name {
				l.Targets = append(l.Targets, t)
			}
		}
	}
	return l
}
