package auth

import (
	"bytes"
	"encoding/hex"
	"errors"
	"io"
	"time"

	"outcrop/internal/api/eventstream"
)

// streamEvents is what x-amz-content-sha256 says of a body of signed events.
const streamEvents = "STREAMING-AWS4-HMAC-SHA256-EVENTS"

// events is a body of signed messages: the payload of each is a message of the stream proper, and its headers are its date and
// a signature that continues the request's; the payload of the last is empty. Read gives the stream proper.
type events struct {
	body     io.ReadCloser
	verifier *Verifier
	sig      *signature
	secret   string
	key      []byte // of the day of sig.stamp
	inner    bytes.Reader
	err      error // what Read answers from now on
}

// Close closes the request's own body.
func (e *events) Close() error { return e.body.Close() }

func (e *events) Read(p []byte) (int, error) {
	for e.err == nil && e.inner.Len() == 0 {
		e.err = e.next()
	}
	if e.err != nil {
		return 0, e.err
	}
	return e.inner.Read(p)
}

// next reads and verifies a message.
func (e *events) next() error {
	m, err := eventstream.Read(e.body)
	switch {
	case errors.Is(err, eventstream.ErrMalformed):
		return framing("The event stream is malformed.")
	case err == io.EOF: // the empty message is missing: somebody may have cut the stream
		return unread(io.ErrUnexpectedEOF)
	case err != nil:
		return unread(err)
	}
	if err := e.verify(m); err != nil {
		return err
	}
	if len(m.Payload) > 0 {
		e.inner.Reset(m.Payload)
		return nil
	}
	if n, err := e.body.Read(make([]byte, 1)); n > 0 || err != io.EOF {
		return framing("There is something after the last event.")
	}
	return io.EOF
}

// verify checks a message's date and signature. Each is signed with the day of its own date.
func (e *events) verify(m eventstream.Message) error {
	date, dated := m.Headers[":date"].(time.Time)
	claimed, signed := m.Headers[":chunk-signature"].([]byte)
	if !dated || !signed || len(m.Headers) != 2 {
		return framing("An event must have the headers :date and :chunk-signature, and no others.")
	}
	if e.verifier.clock().Sub(date).Abs() > skew(e.sig.scope.service) {
		return expired("date", "The difference between the event's time and the current time is too large.")
	}
	next := *e.sig
	next.stamp = date.Format(stampForm)
	if day := next.stamp[:8]; day != next.scope.day {
		next.scope.day = day
		e.key = signingKey(e.secret, next.scope)
	}
	next.hex = next.sign(e.key, "AWS4-HMAC-SHA256-PAYLOAD", e.sig.hex, hashHex(eventstream.AppendTime(nil, ":date", date)), hashHex(m.Payload))
	if !same(next.hex, hex.EncodeToString(claimed)) {
		return mismatch("bedrock")
	}
	e.sig = &next
	return nil
}
