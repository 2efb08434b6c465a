package inference_test

import (
	"context"
	"runtime"
	"testing"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/platform/inference"
	"outcrop/internal/platform/quota"
)

// A reply that nobody reads, and one that is broken off, give back what they did not use.
func TestAnUnusedReservationComesBack(t *testing.T) {
	w := start(t)
	w.Quotas = quota.New([]quota.Limit{{Match: "*", TokensPerMinute: 300}}, func() time.Time { return time.Unix(0, 0) })
	ctx, cancel := context.WithCancel(t.Context())
	if _, err := w.Invoke(ctx, ask(250)); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Invoke(t.Context(), ask(250)); !fault.Is(err, fault.Throttled) {
		t.Fatalf("the first request holds its tokens: %v", err)
	}
	cancel()
	var reply *inference.Reply
	var err error
	for late := time.Now().Add(10 * time.Second); ; runtime.Gosched() {
		if reply, err = w.Invoke(t.Context(), ask(250)); err == nil || time.Now().After(late) {
			break
		}
	}
	if err != nil {
		t.Fatal(err)
	}
	for range reply.Pieces() {
		break
	}
	if _, err := w.Invoke(t.Context(), ask(200)); err != nil {
		t.Errorf("after an answer of one token: %v", err)
	}
	known, err := w.Model(t.Context(), scope, model)
	if err != nil {
		t.Fatal(err)
	}
	open, err := w.opener.Open(t.Context(), known.Path)
	if err != nil {
		t.Fatal(err)
	}
	defer open.Close()
	if _, err := w.Run(t.Context(), open, ask(250)); err != nil {
		t.Errorf("an endpoint has no quota: %v", err)
	}
}
