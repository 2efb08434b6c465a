package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"sync"
	"time"

	"outcrop/internal/engine"
	"outcrop/internal/engine/native"
	"outcrop/internal/fault"
	"outcrop/internal/tensor/kernel"
	"outcrop/internal/tensor/llama"
)

// outcome is what a measuring process prints.
type outcome struct {
	Rate        float64 // tokens per second, or GB per second
	Bytes       int64   // of the model's weights
	Parameters  int64
	ISA         string
	Unsupported string // why the engine does not run the model
}

// measure is the measuring process: it opens a model and does one thing.
func measure(args []string) error {
	f := flag.NewFlagSet("measure", flag.ContinueOnError)
	what := f.String("what", "", "generate, prompt, first, bandwidth")
	model := f.String("model", "", "the model's file")
	repacked := f.String("repacked", "", "folder of repacked weights")
	rounding := f.String("rounding", "fine", "of what quantised weights are multiplied with: fine, balanced or coarse")
	streams := f.Int("streams", 1, "sequences at once")
	if err := f.Parse(args); err != nil {
		return err
	}
	if *what == "bandwidth" {
		return json.NewEncoder(os.Stdout).Encode(outcome{Rate: readMemory()})
	}
	ctx := context.Background()
	precision, err := llama.ParsePrecision(*rounding)
	if err != nil {
		return err
	}
	m, err := native.New(native.Options{Repacked: *repacked, Rounding: precision}).Open(ctx, *model)
	if f := (*fault.Error)(nil); errors.As(err, &f) && f.Kind == fault.Invalid {
		return json.NewEncoder(os.Stdout).Encode(outcome{Unsupported: f.Text})
	}
	if err != nil {
		return err
	}
	defer m.Close()
	info := m.Info()
	out := outcome{Bytes: info.Bytes, Parameters: info.Parameters, ISA: kernel.ISA()}
	switch *what {
	case "generate":
		out.Rate, err = generateRate(ctx, m, *streams)
	case "prompt":
		out.Rate, err = promptRate(ctx, m)
	case "first":
		err = first(ctx, m)
	default:
		err = fmt.Errorf("nothing is called %q", *what)
	}
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(out)
}

// generateRate is the number of tokens generated each second by sequences that run at once, each from a short prompt of its own.
func generateRate(ctx context.Context, m engine.Model, streams int) (float64, error) {
	if err := generate(ctx, m, streams, 8, 1000); err != nil {
		return 0, err
	}
	begun := time.Now()
	err := generate(ctx, m, streams, generateTokens, 0)
	return float64(streams*generateTokens) / time.Since(begun).Seconds(), err
}

// generate makes exactly n tokens in each sequence. One whose answer ends before goes on with another prompt, so that the batch stays
// full.
func generate(ctx context.Context, m engine.Model, streams, n, seed int) error {
	errs := make([]error, streams)
	var wg sync.WaitGroup
	for i := range streams {
		wg.Go(func() {
			for left, turn := n, 0; left > 0 && errs[i] == nil; turn++ {
				var made int
				made, errs[i] = answer(ctx, m, prose(m, startTokens, seed+i+100*turn), left)
				left -= made
			}
		})
	}
	wg.Wait()
	return errors.Join(errs...)
}

// answer generates greedily and tells how many tokens there were.
func answer(ctx context.Context, m engine.Model, prompt []engine.Token, most int) (made int, err error) {
	for p, err := range m.Generate(ctx, prompt, engine.Params{MaxTokens: most, Temperature: new(float32(0))}) {
		if err != nil {
			return 0, err
		}
		made = p.Usage.Output
	}
	if made == 0 {
		return 0, errors.New("an answer without tokens")
	}
	return made, nil
}

// promptRate is the number of prompt tokens read each second, up to the first token of an answer. A prompt of the same length is read
// before, as llama-bench does.
func promptRate(ctx context.Context, m engine.Model) (float64, error) {
	if _, err := answer(ctx, m, prose(m, promptTokens, 1), 1); err != nil {
		return 0, err
	}
	prompt := prose(m, promptTokens, 2)
	begun := time.Now()
	_, err := answer(ctx, m, prompt, 1)
	return promptTokens / time.Since(begun).Seconds(), err
}

// first prints a line at the first token, then does what first.cpp does.
func first(ctx context.Context, m engine.Model) error {
	prompt, err := m.Tokens(engine.Prompt{Raw: opening})
	if err != nil {
		return err
	}
	if _, err := answer(ctx, m, prompt, 1); err != nil {
		return err
	}
	fmt.Println("first")
	_, err = answer(ctx, m, prose(m, promptTokens, 1), generateTokens)
	return err
}

// opening is the prompt up to the first token.
const opening = "The old house by the sea had many windows, and each of them told"

// prose is a text of n tokens that no other seed has, so that nothing read before helps.
func prose(m engine.Model, n, seed int) []engine.Token {
	words := strings.Fields("the a old small house sea window story people river night garden stone of in and with under that which walked told opened was had many green quiet never again")
	r := rand.New(rand.NewPCG(uint64(seed), 0))
	var text strings.Builder
	for range n {
		text.WriteString(words[r.IntN(len(words))] + " ")
	}
	tokens, err := m.Tokens(engine.Prompt{Raw: text.String()})
	if err != nil || len(tokens) < n {
		panic(fmt.Sprintf("a text of %d words has %d tokens: %v", n, len(tokens), err))
	}
	return tokens[:n]
}

// readMemory is how many gigabytes a second all threads together read from memory, in order: the best of some passes over far more
// than the caches hold.
func readMemory() float64 {
	const size = 1 << 28 // floats
	data := make([]float32, size)
	for i := range data {
		data[i] = 1
	}
	var best float64
	for range 6 {
		begun := time.Now()
		kernel.Parallel(size, size/64, func(lo, hi int) { kernel.Dot(data[lo:hi], data[lo:hi]) })
		best = max(best, 4*size/time.Since(begun).Seconds()/1e9)
	}
	return best
}
