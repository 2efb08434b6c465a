package native_test

import (
	"context"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"

	"outcrop/internal/engine"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/engine/native"
	"outcrop/internal/fault"
)

func TestContract(t *testing.T) { enginetest.Run(t, native.New(native.Options{})) }

// A pool for three full contexts and five places: sequences yield to one another and come back, and what is kept makes room.
func TestContractInLittleMemory(t *testing.T) {
	enginetest.Run(t, native.New(native.Options{KVBytes: 384 << 10, Running: 5, Prefill: 32}))
}

func TestEmbedderContract(t *testing.T) { enginetest.RunEmbedder(t, native.New(native.Options{})) }

func tiny(t *testing.T, o native.Options) engine.Model {
	t.Helper()
	path, err := enginetest.TinyText(t.TempDir(), 1)
	if err != nil {
		t.Fatal(err)
	}
	m, err := native.New(o).Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { m.Close() })
	return m
}

// With one place to run and one to wait, of many requests at once some are told to try later; the others are answered.
func TestFullQueue(t *testing.T) {
	m := tiny(t, native.Options{Running: 1, Waiting: 1})
	prompt, err := m.Tokens(engine.Prompt{Raw: "x"})
	if err != nil {
		t.Fatal(err)
	}
	var answered, throttled atomic.Int32
	var all sync.WaitGroup
	for range 40 {
		all.Go(func() {
			var last error
			for _, err := range m.Generate(t.Context(), prompt, engine.Params{}) {
				last = err
			}
			switch {
			case last == nil:
				answered.Add(1)
			case fault.Is(last, fault.Throttled):
				throttled.Add(1)
			default:
				t.Error(last)
			}
		})
	}
	all.Wait()
	if answered.Load() == 0 || throttled.Load() == 0 {
		t.Errorf("%d answered, %d throttled", answered.Load(), throttled.Load())
	}
}

func TestOpenCancelled(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if _, err := native.New(native.Options{}).Open(ctx, t.TempDir()); !fault.Is(err, fault.Canceled) {
		t.Error(err)
	}
}

// Where memory is full the youngest sequences yield, and answer as they would have.
func TestYield(t *testing.T) {
	m := tiny(t, native.Options{KVBytes: 128 << 10, Running: 8})
	generate := func(i int) (text string) {
		prompt, err := m.Tokens(engine.Prompt{Raw: "number " + strconv.Itoa(i)})
		if err != nil {
			t.Fatal(err)
		}
		for p, err := range m.Generate(t.Context(), prompt, engine.Params{Seed: new(uint64(i)), Temperature: new(float32(0.2))}) {
			if err != nil {
				t.Error(err)
			}
			text += p.Text
		}
		return text
	}
	var alone []string
	longest := 0
	for i := range 12 {
		alone = append(alone, generate(i))
		longest = max(longest, len(alone[i]))
	}
	if longest < enginetest.TinyContext/2 {
		t.Errorf("the longest answer has %d bytes: nothing yields", longest)
	}
	var all sync.WaitGroup
	for i, want := range alone {
		all.Go(func() {
			if got := generate(i); got != want {
				t.Errorf("alone %q, together %q", want, got)
			}
		})
	}
	all.Wait()
}
