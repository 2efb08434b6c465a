package native

import (
	"context"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"outcrop/internal/engine"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/fault"
)

func openTiny(t *testing.T, o Options) *text {
	t.Helper()
	path, err := enginetest.TinyText(t.TempDir(), 1)
	if err != nil {
		t.Fatal(err)
	}
	m, err := New(o).Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { m.Close() })
	return m.(*text)
}

func (m *text) prompt(t *testing.T, repeat int) []engine.Token {
	t.Helper()
	ids, err := m.Tokens(engine.Prompt{Raw: strings.Repeat("the house in the town ", repeat)})
	if err != nil {
		t.Fatal(err)
	}
	return ids
}

func last(t *testing.T, m *text, prompt []engine.Token, p engine.Params) (last engine.Piece) {
	t.Helper()
	for piece, err := range m.Generate(t.Context(), prompt, p) {
		if err != nil {
			t.Fatal(err)
		}
		last = piece
	}
	return last
}

// A checkpoint is read until it was not for its time, and written anew then.
func TestCheckpointsExpire(t *testing.T) {
	now := time.Unix(0, 0)
	m := openTiny(t, Options{KVBytes: 1 << 20, Now: func() time.Time { return now }})
	prompt := m.prompt(t, 20)
	p := engine.Params{MaxTokens: 1, Cache: []engine.Checkpoint{{Tokens: 2*page + 5, TTL: 5 * time.Minute}, {Tokens: 3*page + 1, TTL: time.Hour}}}
	for i, step := range []struct {
		after       time.Duration
		read, wrote int
	}{
		{0, 0, 3 * page}, {50 * time.Minute, 3 * page, 0}, {50 * time.Minute, 3 * page, 0}, {61 * time.Minute, 0, 3 * page}, {0, 3 * page, 0},
	} {
		now = now.Add(step.after)
		if u := last(t, m, prompt, p).Usage; u.CacheRead != step.read || u.CacheWrite != step.wrote || u.Prompt() != len(prompt) {
			t.Errorf("step %d: %+v", i, u)
		}
	}
	p.Cache = p.Cache[:1]
	now = now.Add(6 * time.Minute)
	if u := last(t, m, prompt, p).Usage; u.CacheRead != 0 || u.CacheWrite != 2*page || u.Reused < 2*page {
		t.Errorf("the shorter one after six minutes: %+v", u)
	}
}

// Who leaves has its memory freed before the next step, also in the middle of its prompt.
func TestLeavingFrees(t *testing.T) {
	m := openTiny(t, Options{KVBytes: 1 << 20, Prefill: page})
	long := m.prompt(t, 100)[:400]
	var left []context.CancelFunc
	for range 3 {
		ctx, leave := context.WithCancel(t.Context())
		left = append(left, leave)
		go func() {
			for range m.Generate(ctx, long, engine.Params{}) {
			}
		}()
	}
	used := func() int { n, _ := m.pool.Blocks(); return n }
	late := time.Now().Add(10 * time.Second)
	wait := func(done func() bool) {
		t.Helper()
		for ; !done(); runtime.Gosched() {
			if time.Now().After(late) {
				t.Fatalf("%d blocks are in use", used())
			}
		}
	}
	wait(func() bool { return used() > 0 })
	for _, leave := range left {
		leave()
	}
	wait(func() bool { return used() == 0 })
}

// A prompt that the memory can never hold is refused, with the figure; an answer ends where the memory does.
func TestWhatNeverFits(t *testing.T) {
	m := openTiny(t, Options{KVBytes: 64 << 10})
	if m.capacity >= enginetest.TinyContext || m.capacity < 2*page {
		t.Fatalf("the memory holds %d tokens", m.capacity)
	}
	prompt := m.prompt(t, 100)
	for _, err := range m.Generate(t.Context(), prompt[:m.capacity], engine.Params{}) {
		if !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), fmt.Sprint(m.capacity)) {
			t.Errorf("got %v", err)
		}
	}
	if p := last(t, m, prompt[:m.capacity-3], engine.Params{}); p.Usage.Output > 3 {
		t.Errorf("%+v", p)
	}
}

// The adapters that are remembered are those that were asked for last.
func TestAdaptersAreForgotten(t *testing.T) {
	m := openTiny(t, Options{KVBytes: 1 << 20})
	prompt := m.prompt(t, 1)
	var dirs []string
	for i := range adapterLimit + 3 {
		dir := t.TempDir()
		if err := enginetest.TinyAdapter(dir, uint64(i)); err != nil {
			t.Fatal(err)
		}
		dirs = append(dirs, dir)
		last(t, m, prompt, engine.Params{MaxTokens: 1, Adapter: dir})
		last(t, m, prompt, engine.Params{MaxTokens: 1, Adapter: dirs[0]})
	}
	known := m.adapters.byDir
	if len(known) != adapterLimit || known[dirs[0]] == nil || known[dirs[1]] != nil || known[dirs[len(dirs)-1]] == nil {
		t.Errorf("%d adapters are remembered", len(known))
	}
}
