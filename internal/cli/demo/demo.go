// Package demo drives the canonical path against a running server with AWS's own SDK: fine-tune, register, deploy, import,
// retrieve, and judge the result by rules that were fixed before any tuning.
package demo

import (
	"context"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// Options say where and how.
type Options struct {
	Endpoint, Region, AccessKey, SecretKey, Role string
	Roots                                        *x509.CertPool // that vouch for the server; nil for the system's
	Base, Embedder                               string         // catalog ids
	Seed                                         int
	Out                                          string // folder for answers.jsonl
	ISA                                          string // the server's instruction set, for the report
	Bill                                         func(context.Context) (string, error)
	Log                                          io.Writer
}

// Limits of the figures, fixed before any tuning.
const (
	maxAnswer      = 64   // tokens, for base and tuned alike
	minVoice       = 0.80 // of the tuned answers
	minVoiceGain   = 0.50 // over the base's
	minSubject     = 0.70
	maxSubjectLoss = 0.10 // below the base's
	minLossFall    = 0.15
	maxRepeats     = 0.10
	minRecall      = 0.90
	minFactsGain   = 10               // of the questions
	maxTime        = 16 * time.Minute // twice what it is meant to take with the models at hand
)

// ErrFigure is what Run returns when every step went well and a figure did not.
var ErrFigure = errors.New("a figure was missed")

// run is one demonstration.
type run struct {
	Options
	aws     clients
	id      string // in all names, so that two demonstrations never meet
	answers []Answer
	figures []Figure
	undo    []undo

	bucket, jobName, group, endpoint, kb, source string
	artifact, packageARN, imported               string
	base, tuned                                  []string // held-out answers
}

type undo struct {
	what string
	do   func(context.Context) error
}

// Answer is a line of answers.jsonl.
type Answer struct {
	Step, Model, Question, Answer string
	Voice                         *markers `json:",omitempty"`
	OnSubject, HasFact            *bool    `json:",omitempty"`
	Citations                     any      `json:",omitempty"`
}

// Figure is a measured value with its limit.
type Figure struct {
	Name, Value, Limit string
	OK                 bool
}

type step struct {
	name string
	do   func(context.Context) (string, error)
}

type done struct {
	name, result string
	took         time.Duration
}

// Run goes down the whole path. It returns an error if any step fails or any figure is under its limit.
func Run(ctx context.Context, o Options) error {
	r := &run{Options: o, id: fmt.Sprintf("%x", time.Now().UnixMilli())}
	r.aws = connect(o)
	steps := []step{
		{"data up", r.upload}, {"ask the base model", r.askBase}, {"fine-tune", r.tune}, {"register and approve", r.register},
		{"deploy to an endpoint", r.deploy}, {"import into Bedrock", r.importModel}, {"count, converse, stream", r.converse},
		{"ask the tuned model", r.askTuned}, {"knowledge base", r.buildKnowledge}, {"retrieve", r.retrieve},
		{"answer with citations", r.answerWithSources}, {"the bill", r.bill},
	}
	start := time.Now()
	var table []done
	failed := error(nil)
	for i, s := range steps {
		fmt.Fprintf(o.Log, "[%d/%d] %s\n", i+1, len(steps), s.name)
		t := time.Now()
		result, err := s.do(ctx)
		if err != nil {
			failed = fmt.Errorf("step %d, %s: %w", i+1, s.name, err)
			table = append(table, done{s.name, "FAILED", time.Since(t)})
			break
		}
		fmt.Fprintf(o.Log, "      %s (%s)\n", result, round(time.Since(t)))
		table = append(table, done{s.name, result, time.Since(t)})
	}
	took := time.Since(start)
	r.judge("time of all steps", took <= maxTime, round(took).String(), "<= "+maxTime.String())
	left := r.cleanUp()
	if err := r.save(); err != nil && failed == nil {
		failed = err
	}
	r.report(table, len(steps), took)
	if failed == nil {
		failed = left
	}
	for _, f := range r.figures {
		if !f.OK && failed == nil {
			failed = fmt.Errorf("%w: %s is %s, the limit is %s", ErrFigure, f.Name, f.Value, f.Limit)
		}
	}
	return failed
}

// cleanUp takes away what was made, last first, also after a failure or Ctrl-C.
func (r *run) cleanUp() error {
	fmt.Fprintln(r.Log, "clearing up")
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	var first error
	for i := len(r.undo) - 1; i >= 0; i-- {
		if err := r.undo[i].do(ctx); err != nil {
			fmt.Fprintf(r.Log, "      %s: %v\n", r.undo[i].what, err)
			if first == nil {
				first = fmt.Errorf("clear up %s: %w", r.undo[i].what, err)
			}
		}
	}
	return first
}

func (r *run) later(what string, do func(context.Context) error) {
	r.undo = append(r.undo, undo{what, do})
}

func (r *run) say(format string, args ...any) { fmt.Fprintf(r.Log, "      "+format+"\n", args...) }

func (r *run) judge(name string, ok bool, value, limit string) {
	r.figures = append(r.figures, Figure{name, value, limit, ok})
}

// save writes every answer, one JSON object a line.
func (r *run) save() error {
	if err := os.MkdirAll(r.Out, 0o755); err != nil {
		return err
	}
	var b strings.Builder
	enc := json.NewEncoder(&b)
	for _, a := range r.answers {
		if err := enc.Encode(a); err != nil {
			return err
		}
	}
	return os.WriteFile(filepath.Join(r.Out, "answers.jsonl"), []byte(b.String()), 0o644)
}

func (r *run) report(table []done, steps int, took time.Duration) {
	w := r.Log
	fmt.Fprintf(w, "\n%-26s %8s  %s\n", "step", "time", "result")
	passed := 0
	for _, d := range table {
		fmt.Fprintf(w, "%-26s %8s  %s\n", d.name, round(d.took), d.result)
		if d.result != "FAILED" {
			passed++
		}
	}
	fmt.Fprintf(w, "\n%-46s %16s  %-16s\n", "figure", "value", "limit")
	for _, f := range r.figures {
		mark := "ok"
		if !f.OK {
			mark = "MISSED"
		}
		fmt.Fprintf(w, "%-46s %16s  %-16s %s\n", f.Name, f.Value, f.Limit, mark)
	}
	fmt.Fprintf(w, "\nall answers: %s\ntime %s with %s kernels, seed %d\n", filepath.Join(r.Out, "answers.jsonl"), round(took), r.ISA, r.Seed)
	fmt.Fprintf(w, "canonical path: %d of %d steps\n", passed, steps)
}

func round(d time.Duration) time.Duration {
	if d > 10*time.Second {
		return d.Round(time.Second)
	}
	return d.Round(10 * time.Millisecond)
}

func percent(n, of int) string { return fmt.Sprintf("%d of %d", n, of) }
