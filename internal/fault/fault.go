// Package fault is the one error type of Outcrop. A fault says which operation failed, what kind of failure it is,
// what the caller may be told, and (privately) what caused it. Only the wire layer turns a kind into an AWS code.
package fault

import (
	"context"
	"errors"
	"fmt"
)

// Kind is the class of a failure, independent of any protocol.
type Kind uint8

// The kinds. Each AWS service has its own code for a kind; package wire holds that table.
const (
	Internal     Kind = iota // a bug or a broken machine: the caller can do nothing
	Invalid                  // the request is wrong; Member names the offending field where there is one
	NotFound                 // the named resource does not exist
	Exists                   // a resource of that name is already there
	Conflict                 // the resource's state does not allow it now, or a lease or version is stale
	Denied                   // authenticated, but not allowed
	BadSignature             // the signature does not match
	UnknownKey               // no such access key, API key or session token
	Expired                  // the credentials, the signature's date or a token is out of date
	Throttled                // over a rate or a queue's length; try again later
	Quota                    // over a fixed limit
	NotReady                 // the model is being loaded; try again later
	TooLarge                 // a body, archive or object over its limit
	Timeout                  // the work took longer than it may
	ModelFailed              // the model or its container answered with an error
	Unsupported              // a real AWS feature that Outcrop does not have; the text says so
	Unavailable              // draining or starting
	NoSpace                  // the disk is full
	Canceled                 // the caller went away
)

var names = [...]string{"internal", "invalid", "not found", "exists", "conflict", "denied", "bad signature", "unknown key", "expired",
	"throttled", "quota", "not ready", "too large", "timeout", "model failed", "unsupported", "unavailable", "no space", "canceled"}

func (k Kind) String() string {
	if int(k) < len(names) {
		return names[k]
	}
	return fmt.Sprintf("kind(%d)", uint8(k))
}

// Error is the one error type. Text is public: it must never contain the cause.
type Error struct {
	Op     string // the operation that failed, "job.Create"
	Kind   Kind
	Text   string // what the caller may read; AWS's own wording where AWS has one
	Member string // the request's member at fault, "trainingJobName", where there is one
	Thing  string // what kind of resource it is about ("bucket", "key", "endpoint"), where a service's code depends on it
	Cause  error  // private; logged, never sent
}

func (e *Error) Error() string {
	s := e.Op + ": " + e.Kind.String()
	if e.Text != "" {
		s += ": " + e.Text
	}
	if e.Cause != nil {
		s += ": " + e.Cause.Error()
	}
	return s
}

func (e *Error) Unwrap() error { return e.Cause }

// New makes a fault without a cause. Text is a format, and public.
func New(op string, kind Kind, text string, args ...any) *Error {
	return &Error{Op: op, Kind: kind, Text: fmt.Sprintf(text, args...)}
}

// Bad is an Invalid fault about one member of a request.
func Bad(op, member, text string, args ...any) *Error {
	e := New(op, Invalid, text, args...)
	e.Member = member
	return e
}

// Missing is a NotFound fault about a kind of thing ("bucket", "endpoint").
func Missing(op, thing, text string, args ...any) *Error {
	e := New(op, NotFound, text, args...)
	e.Thing = thing
	return e
}

// Wrap gives cause an operation at a boundary. A cause that is already a fault keeps its kind and public text; a cancelled
// context becomes Canceled; anything else becomes kind with no public text. Wrap(op, kind, nil) is nil.
func Wrap(op string, kind Kind, cause error) error {
	if cause == nil {
		return nil
	}
	var f *Error
	if errors.As(cause, &f) {
		return &Error{Op: op, Kind: f.Kind, Text: f.Text, Member: f.Member, Thing: f.Thing, Cause: cause}
	}
	if errors.Is(cause, context.Canceled) {
		kind = Canceled
	} else if errors.Is(cause, context.DeadlineExceeded) {
		kind = Timeout
	} else if isNoSpace(cause) {
		kind = NoSpace
	}
	return &Error{Op: op, Kind: kind, Cause: cause}
}

// KindOf tells the kind of err; an error that is no fault is Internal.
func KindOf(err error) Kind {
	var f *Error
	if errors.As(err, &f) {
		return f.Kind
	}
	if errors.Is(err, context.Canceled) {
		return Canceled
	}
	return Internal
}

// Is tells whether err is a fault of that kind. A nil err is of no kind.
func Is(err error, kind Kind) bool { return err != nil && KindOf(err) == kind }

// Public is the text that a caller may read. For a fault without one it is a plain sentence for its kind.
func Public(err error) string {
	var f *Error
	if errors.As(err, &f) && f.Text != "" {
		return f.Text
	}
	switch KindOf(err) {
	case NoSpace:
		return "The server's disk is full."
	case Canceled:
		return "The request was cancelled."
	case Timeout:
		return "The request took too long."
	}
	return "The server met an internal error."
}
