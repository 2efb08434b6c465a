package main

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

const list = "# what\n\none\ntwo\nthree\nold: skip three: it has no threes\n"

func TestTally(t *testing.T) {
	c, err := readChecks(strings.NewReader(list))
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name, sdk, said string
		ended           error
		summary         string
		mistakes        []string
	}{
		{"all", "new", "ok one\nok two\nok three", nil, "sdk new: 3 passed, 0 failed", nil},
		{"skipped", "old", "ok one\nnoise\nok two", nil, "sdk old: 2 passed, 0 failed, 1 not applicable", nil},
		{"failed", "new", "ok one\nnot ok two: it: is bad\nok three", errors.New("exit status 1"), "sdk new: 2 passed, 1 failed", nil},
		{"forgotten", "new", "ok one\nok two", nil, "sdk new: 2 passed, 1 failed", []string{"three was not reported"}},
		{"crashed", "old", "ok one\nok two", errors.New("signal: killed"), "sdk old: 2 passed, 1 failed, 1 not applicable", []string{"the driver ended with signal: killed"}},
		{"twice", "old", "ok one\nok two\nok one", nil, "sdk old: 2 passed, 1 failed, 1 not applicable", []string{"one was reported twice"}},
		{"unknown", "old", "ok one\nok two\nok four", nil, "sdk old: 2 passed, 1 failed, 1 not applicable", []string{"four is not in checks.txt"}},
		{"not skipped", "old", "ok one\nok two\nok three", nil, "sdk old: 3 passed, 1 failed, 1 not applicable", []string{"three was reported, although it is to be skipped"}},
	} {
		tally := &tally{checks: c, sdk: tt.sdk}
		for line := range strings.Lines(tt.said) {
			if isCheck := tally.read(strings.TrimSpace(line)); isCheck == (line == "noise\n") {
				t.Errorf("%s: %q is taken for a check: %v", tt.name, line, isCheck)
			}
		}
		tally.end(tt.ended)
		if got := tally.summary(); got != tt.summary || !slices.Equal(tally.mistakes, tt.mistakes) {
			t.Errorf("%s: %s %q, want %s %q", tt.name, got, tally.mistakes, tt.summary, tt.mistakes)
		}
	}
}

func TestBadChecks(t *testing.T) {
	for _, text := range []string{"one two", "one\nold: skip two: there is none", "one\nold: skip one", "one\nold skip one: why"} {
		if _, err := readChecks(strings.NewReader(text)); err == nil {
			t.Errorf("%q is taken", text)
		}
	}
}
