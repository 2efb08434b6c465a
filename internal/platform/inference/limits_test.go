package inference_test

import (
	"testing"
	"time"

	"outcrop/internal/engine"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/fault"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/inference"
)

// more puts another tiny model into the catalog.
func (w *world) more(t *testing.T, id string, seed uint64) inference.Request {
	t.Helper()
	gguf, err := enginetest.TinyText(t.TempDir(), seed)
	if err == nil {
		_, err = w.catalog.Add(t.Context(), scope, catalog.AddInput{ID: id, Path: gguf})
	}
	if err != nil {
		t.Fatal(err)
	}
	r := ask(1)
	r.Model = id
	return r
}

func (w *world) whole(t *testing.T, r inference.Request) error {
	t.Helper()
	reply, err := w.Invoke(t.Context(), r)
	if err == nil {
		_, err = reply.Whole()
	}
	return err
}

// Over the memory the model that was not used for longest is closed, but none that is in use; it comes back when it is asked for.
func TestModelsMakeRoom(t *testing.T) {
	w := start(t)
	other, third := w.more(t, "outcrop.other", 2), w.more(t, "outcrop.third", 3)
	known, err := w.Model(t.Context(), scope, model)
	if err != nil {
		t.Fatal(err)
	}
	w.Limit(inference.Limits{Memory: 2*known.Info.Bytes + 1})
	opened, closed := w.opener.opened.Load(), w.opener.closed.Load()
	seen := func(what string, o, c int32) {
		t.Helper()
		if a, b := w.opener.opened.Load()-opened, w.opener.closed.Load()-closed; a != o || b != c {
			t.Errorf("%s: %d opened and %d closed, not %d and %d", what, a, b, o, c)
		}
	}
	for _, r := range []inference.Request{ask(1), other, ask(1)} {
		if err := w.whole(t, r); err != nil {
			t.Fatal(err)
		}
	}
	seen("two of two", 2, 0)
	if err := w.whole(t, third); err != nil {
		t.Fatal(err)
	}
	seen("a third", 3, 1)
	if err := w.whole(t, ask(1)); err != nil {
		t.Fatal(err)
	}
	seen("the younger one", 3, 1)
	// While both are in use, there is no room for the one that was closed.
	for _, r := range []inference.Request{ask(1), third} {
		reply, err := w.Invoke(t.Context(), r)
		if err != nil {
			t.Fatal(err)
		}
		defer reply.Whole()
	}
	if err := w.whole(t, other); !fault.Is(err, fault.Throttled) {
		t.Errorf("no room: %v", err)
	}
}

func TestAModelThatNeverFits(t *testing.T) {
	w := start(t)
	w.Limit(inference.Limits{Memory: 1000})
	if err := w.whole(t, ask(1)); !fault.Is(err, fault.ModelFailed) || w.opener.closed.Load() != 1 {
		t.Errorf("%v, %d closed", err, w.opener.closed.Load())
	}
}

// A model that nobody used is closed after a while.
func TestIdleModelsAreClosed(t *testing.T) {
	w := start(t)
	w.Limit(inference.Limits{Idle: 10 * time.Second}) // the clock passes a second at every look
	if err := w.whole(t, ask(1)); err != nil {
		t.Fatal(err)
	}
	if err := w.CloseIdle(); err != nil || w.opener.closed.Load() != 0 {
		t.Errorf("%v, %d closed at once", err, w.opener.closed.Load())
	}
	reply, err := w.Invoke(t.Context(), ask(1))
	if err != nil {
		t.Fatal(err)
	}
	for range 20 {
		w.CloseIdle()
	}
	if w.opener.closed.Load() != 0 {
		t.Error("a model was closed in use")
	}
	if _, err := reply.Whole(); err != nil {
		t.Fatal(err)
	}
	for range 20 {
		w.CloseIdle()
	}
	if w.opener.closed.Load() != 1 {
		t.Errorf("%d closed after a while", w.opener.closed.Load())
	}
	if err := w.whole(t, ask(1)); err != nil {
		t.Error(err)
	}
}

// Who does not want to wait for a load is told so; the load goes on.
func TestNotReady(t *testing.T) {
	w := start(t)
	w.opener.hold = make(chan struct{})
	w.Limit(inference.Limits{Patience: time.Millisecond})
	if err := w.whole(t, ask(1)); !fault.Is(err, fault.NotReady) {
		t.Errorf("got %v", err)
	}
	close(w.opener.hold)
	for {
		n, err := w.Count(t.Context(), scope, model, engine.Prompt{Raw: "a"})
		if err == nil && n == 1 {
			break
		}
		if !fault.Is(err, fault.NotReady) {
			t.Fatal(n, err)
		}
	}
	if n := w.opener.opened.Load(); n != 1 {
		t.Errorf("%d loads", n)
	}
}
