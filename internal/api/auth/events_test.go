package auth_test

import (
	"bytes"
	"encoding/hex"
	"errors"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	v4 "github.com/aws/aws-sdk-go-v2/aws/signer/v4"

	"outcrop/internal/api/auth"
	"outcrop/internal/api/eventstream"
	"outcrop/internal/fault"
)

const eventPath = "/model/m/invoke-with-bidirectional-stream"

// eventRequest is a request that announces signed events, and the signer that goes on with them.
func eventRequest(t testing.TB) (*http.Request, *v4.StreamSigner) {
	t.Helper()
	r := request("POST", "127.0.0.1", eventPath, "")
	r.Header.Set("X-Amz-Content-Sha256", "STREAMING-AWS4-HMAC-SHA256-EVENTS")
	err := v4.NewSigner().SignHTTP(t.Context(), awsKey(example), r, "STREAMING-AWS4-HMAC-SHA256-EVENTS", "bedrock", "us-east-1", today)
	if err != nil {
		t.Fatal(err)
	}
	_, claimed, _ := strings.Cut(r.Header.Get("Authorization"), "Signature=")
	seed, err := hex.DecodeString(claimed)
	if err != nil {
		t.Fatal(err)
	}
	return r, v4.NewStreamSigner(awsKey(example), "bedrock", "us-east-1", seed)
}

// signEvent wraps a message in a signed one.
func signEvent(t testing.TB, s *v4.StreamSigner, at time.Time, inner string) []byte {
	t.Helper()
	date := eventstream.AppendTime(nil, ":date", at)
	signature, err := s.GetSignature(t.Context(), date, []byte(inner), at)
	if err != nil {
		t.Fatal(err)
	}
	return eventstream.Append(nil, eventstream.AppendBytes(date, ":chunk-signature", signature), []byte(inner))
}

// readEvents verifies the request with that body, at the time of the last event.
func readEvents(t testing.TB, r *http.Request, now time.Time, body ...[]byte) (string, error) {
	t.Helper()
	r.Body = io.NopCloser(bytes.NewReader(slices.Concat(body...)))
	if _, err := auth.NewVerifier(keys, at(now)).Verify(r); err != nil {
		t.Fatal(err)
	}
	got, err := io.ReadAll(r.Body)
	return string(got), err
}

func TestSignedEvents(t *testing.T) {
	r, s := eventRequest(t)
	got, err := readEvents(t, r, today, signEvent(t, s, today, "one"), signEvent(t, s, today.Add(1500*time.Millisecond), "two"), signEvent(t, s, today.Add(2*time.Second), ""))
	if got != "onetwo" || err != nil {
		t.Errorf("got %q, %v", got, err)
	}
}

func TestSignedEventsOverMidnight(t *testing.T) {
	r, _ := eventRequest(t)
	before := time.Date(today.Year(), today.Month(), today.Day(), 23, 59, 59, 0, time.UTC)
	r.Header.Set("X-Amz-Date", before.Format("20060102T150405Z"))
	r.Header.Del("Authorization")
	if err := v4.NewSigner().SignHTTP(t.Context(), awsKey(example), r, "STREAMING-AWS4-HMAC-SHA256-EVENTS", "bedrock", "us-east-1", before); err != nil {
		t.Fatal(err)
	}
	_, claimed, _ := strings.Cut(r.Header.Get("Authorization"), "Signature=")
	seed, _ := hex.DecodeString(claimed)
	s := v4.NewStreamSigner(awsKey(example), "bedrock", "us-east-1", seed)
	got, err := readEvents(t, r, before, signEvent(t, s, before, "one"), signEvent(t, s, before.Add(3*time.Second), "two"), signEvent(t, s, before.Add(4*time.Second), ""))
	if got != "onetwo" || err != nil {
		t.Errorf("got %q, %v", got, err)
	}
}

func TestSignedEventsRefused(t *testing.T) {
	for name, tt := range map[string]struct {
		kind  fault.Kind
		thing string
		read  string // what was good before
		body  func(s *v4.StreamSigner) [][]byte
	}{
		"changed": {fault.BadSignature, "", "one", func(s *v4.StreamSigner) [][]byte {
			m, _ := eventstream.Read(bytes.NewReader(signEvent(t, s, today, "one")))
			good := eventstream.AppendBytes(eventstream.AppendTime(nil, ":date", today), ":chunk-signature", m.Headers[":chunk-signature"].([]byte))
			return [][]byte{eventstream.Append(nil, good, []byte("one")), eventstream.Append(nil, good, []byte("two"))}
		}},
		"out of order": {fault.BadSignature, "", "", func(s *v4.StreamSigner) [][]byte {
			one, two := signEvent(t, s, today, "one"), signEvent(t, s, today, "two")
			return [][]byte{two, one}
		}},
		"left out": {fault.BadSignature, "", "one", func(s *v4.StreamSigner) [][]byte {
			one, _, three := signEvent(t, s, today, "one"), signEvent(t, s, today, "two"), signEvent(t, s, today, "three")
			return [][]byte{one, three}
		}},
		"old": {fault.Expired, "date", "one", func(s *v4.StreamSigner) [][]byte {
			return [][]byte{signEvent(t, s, today, "one"), signEvent(t, s, today.Add(-6*time.Minute), "two")}
		}},
		"no end": {fault.Invalid, "body", "one", func(s *v4.StreamSigner) [][]byte { return [][]byte{signEvent(t, s, today, "one")} }},
		"cut": {fault.Invalid, "body", "one", func(s *v4.StreamSigner) [][]byte {
			return [][]byte{signEvent(t, s, today, "one"), signEvent(t, s, today, "two")[:20]}
		}},
		"something after the end": {fault.Invalid, "body", "", func(s *v4.StreamSigner) [][]byte { return [][]byte{signEvent(t, s, today, ""), {0}} }},
		"not signed": {fault.Invalid, "body", "", func(*v4.StreamSigner) [][]byte {
			return [][]byte{eventstream.Append(nil, eventstream.AppendString(nil, ":message-type", "event"), []byte("{}"))}
		}},
		"not a stream": {fault.Invalid, "body", "", func(*v4.StreamSigner) [][]byte { return [][]byte{[]byte(`{"not": "a stream"}`)} }},
	} {
		r, s := eventRequest(t)
		got, err := readEvents(t, r, today, tt.body(s)...)
		wantFault(t, name, err, tt.kind, tt.thing)
		if got != tt.read {
			t.Errorf("%s: %q was let through", name, got)
		}
	}
}

// Nothing that is not signed is let through, and nothing makes the reader panic.
func FuzzEvents(f *testing.F) {
	_, s := eventRequest(f)
	one, end := signEvent(f, s, today, "one"), signEvent(f, s, today, "")
	f.Add(slices.Concat(one, end))
	f.Add(slices.Concat(end, one))
	f.Add(eventstream.Append(nil, nil, []byte("one")))
	f.Fuzz(func(t *testing.T, body []byte) {
		r, _ := eventRequest(t)
		got, err := readEvents(t, r, today, body)
		if got != "" && got != "one" || err == nil && !bytes.HasSuffix(body, end) {
			t.Errorf("%q is let through of %q: %v", got, body, err)
		}
		if err != nil && !errors.As(err, new(*fault.Error)) {
			t.Errorf("got %v", err)
		}
	})
}
