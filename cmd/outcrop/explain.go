package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"outcrop/internal/fault"
)

// hint is an error with what to do next.
type hint struct {
	error
	next string
}

func (h hint) Unwrap() error { return h.error }

// next adds what to do next to an error; nil stays nil.
func next(err error, format string, args ...any) error {
	if err == nil {
		return nil
	}
	return hint{err, fmt.Sprintf(format, args...)}
}

// explain is what a person at the terminal reads of a command's error: what is wrong, and what to do next.
func explain(c *cobra.Command, err error) string {
	advice := "see: " + c.CommandPath() + " --help"
	if h, ok := errors.AsType[hint](err); ok {
		advice = h.next
	}
	return plain(err) + "\n  " + advice
}

// plain is an error in plain words: a fault's text, or else its cause, since the terminal is the owner's.
func plain(err error) string {
	switch e := err.(type) {
	case hint:
		return plain(e.error)
	case *fault.Error:
		if e.Text == "" && e.Cause != nil {
			return plain(e.Cause)
		}
		return fault.Public(e)
	case interface{ Unwrap() []error }:
		var lines []string
		for _, one := range e.Unwrap() {
			lines = append(lines, plain(one))
		}
		return strings.Join(lines, "\n")
	}
	return err.Error()
}
