package enginetest

import (
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"outcrop/internal/engine"
)

// fresh are parameters of a tenant that nothing is kept of.
func fresh(p engine.Params) engine.Params {
	p.Tenant = fmt.Sprint("fresh ", fresher.Add(1))
	return p
}

var fresher atomic.Int32

// reuse asks prompts that begin alike, one after the other and at once: each answers as if nothing had been asked before.
func reuse(t *testing.T, m engine.Model) {
	begin := strings.Repeat("You are the master of the house and of the town. ", 8)
	prompts := []string{begin + "Who are you?", begin + "Where do you live?", begin + "Who are you?", begin, begin[:len(begin)/2] + "Why?"}
	mine := fresh(cold(30))
	for i, text := range prompts {
		prompt := tokens(t, m, text)
		want := generate(t, m, prompt, fresh(cold(30)))
		if want.reused != 0 {
			t.Errorf("%d tokens of a tenant that never asked were reused", want.reused)
		}
		got := generate(t, m, prompt, mine)
		if got.text != want.text || got.last.Usage != want.last.Usage || i > 0 && got.reused == 0 {
			t.Errorf("prompt %d: %q %+v, of which %d reused; afresh %q %+v", i, got.text, got.last.Usage, got.reused, want.text, want.last.Usage)
		}
	}
	var all sync.WaitGroup
	for i, text := range prompts {
		prompt, together := tokens(t, m, text), fresh(cold(30))
		want := generate(t, m, prompt, mine)
		for range 4 {
			all.Go(func() {
				if got, err := collect(t.Context(), m, prompt, together); err != nil || got.text != want.text {
					t.Errorf("prompt %d: at once %q, alone %q, %v", i, got.text, want.text, err)
				}
			})
		}
	}
	all.Wait()
}

// checkpoints are counted as written once and as read from then on, by the tenant that wrote them and with their adapter alone.
func checkpoints(t *testing.T, m engine.Model) {
	cacher, ok := m.(engine.Cacher)
	if !ok {
		t.Skip("the engine keeps no prompts")
	}
	long := strings.Repeat("The town is by the sea and in the hills. ", 10)
	said := []engine.Message{{Role: engine.System, Text: long}, {Role: engine.User, Text: long + "What is it?"}, {Role: engine.Assistant, Text: "It is."}, {Role: engine.User, Text: "Where?"}}
	ask := func(p engine.Params, said []engine.Message, marks ...engine.Mark) (engine.Usage, []engine.Checkpoint) {
		t.Helper()
		prompt := engine.Prompt{Messages: said, Cache: marks}
		ids, err := m.Tokens(prompt)
		if err != nil {
			t.Fatal(err)
		}
		if p.Cache, err = cacher.Checkpoints(prompt, ids); err != nil {
			t.Fatal(err)
		}
		return generate(t, m, ids, p).last.Usage, p.Cache
	}
	system := engine.Mark{Message: 0, End: len(long), TTL: time.Minute}
	middle := engine.Mark{Message: 1, End: len(long), TTL: time.Minute}
	mine := fresh(cold(3))

	first, at := ask(mine, said[:2], system)
	if first.CacheRead != 0 || first.CacheWrite == 0 || len(at) != 1 || first.CacheWrite > at[0].Tokens {
		t.Errorf("first: %+v for %+v", first, at)
	}
	again, _ := ask(mine, said[:2], system)
	if again.CacheRead != first.CacheWrite || again.CacheWrite != 0 || again.Input != first.Input {
		t.Errorf("again: %+v, after %+v", again, first)
	}
	other, _ := ask(fresh(cold(3)), said[:2], system)
	if other != first {
		t.Errorf("another tenant: %+v, not %+v", other, first)
	}
	if plain, _ := ask(mine, said[:2]); plain.CacheRead != 0 || plain.CacheWrite != 0 {
		t.Errorf("unasked: %+v", plain)
	}
	// The mark has moved on: what was written before is read, the rest is written.
	further, at := ask(mine, said[:2], middle)
	if further.CacheRead != first.CacheWrite || further.CacheWrite == 0 || further.CacheRead+further.CacheWrite > at[0].Tokens {
		t.Errorf("further: %+v for %+v", further, at)
	}
	whole, _ := ask(mine, said, system, middle)
	if whole.CacheRead != further.CacheRead+further.CacheWrite || whole.CacheWrite != 0 {
		t.Errorf("a longer conversation: %+v, after %+v", whole, further)
	}
	adapted := mine
	adapted.Adapter = t.TempDir()
	if err := TinyAdapter(adapted.Adapter, 1); err != nil {
		t.Fatal(err)
	}
	if other, _ := ask(adapted, said[:2], system); other.CacheRead != 0 || other.CacheWrite != first.CacheWrite {
		t.Errorf("with an adapter: %+v", other)
	}
	if _, none := ask(mine, said[:2], engine.Mark{Message: engine.AfterTools, TTL: time.Minute}); len(none) != 0 {
		t.Errorf("tools that are not there: %+v", none)
	}
}

// callers take turns: who asks little is not kept waiting by who asks much.
func callers(t *testing.T, m engine.Model) {
	prompt := tokens(t, m, question)
	var all sync.WaitGroup
	var left atomic.Int32
	for i := range 100 {
		left.Add(1)
		all.Go(func() {
			defer left.Add(-1)
			p := warm(60, uint64(i))
			p.Caller = "much"
			for range m.Generate(t.Context(), prompt, p) {
			}
		})
	}
	p := cold(1)
	p.Caller = "little"
	generate(t, m, prompt, p)
	if left.Load() == 0 {
		t.Error("who asks once was answered last")
	}
	all.Wait()
}
