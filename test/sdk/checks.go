package main

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"
)

// checks are what every SDK is driven through, and what is excused.
type checks struct {
	names   []string
	skipped map[string]map[string]string // by SDK, then check: why that SDK cannot
}

// readChecks reads checks.txt.
func readChecks(r io.Reader) (checks, error) {
	c := checks{skipped: map[string]map[string]string{}}
	lines := bufio.NewScanner(r)
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSpace(lines.Text())
		if line == "" || line[0] == '#' {
			continue
		}
		if err := c.add(line); err != nil {
			return c, fmt.Errorf("checks.txt:%d: %w", n, err)
		}
	}
	return c, lines.Err()
}

// add reads a line; excuses come after the names of their checks.
func (c *checks) add(line string) error {
	if !strings.Contains(line, " ") {
		c.names = append(c.names, line)
		return nil
	}
	sdk, excuse, isSkip := strings.Cut(line, ": skip ")
	name, reason, hasReason := strings.Cut(excuse, ": ")
	if !isSkip || !hasReason || !slices.Contains(c.names, name) {
		return fmt.Errorf("%q is neither a check nor an excuse for one, with its reason", line)
	}
	if c.skipped[sdk] == nil {
		c.skipped[sdk] = map[string]string{}
	}
	c.skipped[sdk][name] = reason
	return nil
}

// tally is what a driver said of each check.
type tally struct {
	checks
	sdk            string
	passed, failed []string
	mistakes       []string // what is wrong with the driver or its server, and no check says
}

// read takes a line of a driver and tells whether it was about a check.
func (t *tally) read(line string) bool {
	result, failed := strings.CutPrefix(line, "not ok ")
	if !failed {
		var ok bool
		if result, ok = strings.CutPrefix(line, "ok "); !ok {
			return false
		}
	}
	name, _, _ := strings.Cut(strings.TrimSpace(result), ":")
	switch {
	case !slices.Contains(t.names, name):
		t.wrong("%s is not in checks.txt", name)
	case t.said(name):
		t.wrong("%s was reported twice", name)
	case failed:
		t.failed = append(t.failed, name)
	default:
		t.passed = append(t.passed, name)
	}
	return true
}

func (t *tally) said(name string) bool {
	return slices.Contains(t.passed, name) || slices.Contains(t.failed, name)
}

func (t *tally) wrong(format string, args ...any) {
	t.mistakes = append(t.mistakes, fmt.Sprintf(format, args...))
}

// end adds the checks that were neither reported nor excused, or both; ended is how the driver's process went.
func (t *tally) end(ended error) {
	for _, name := range t.names {
		switch skipped := t.skipped[t.sdk][name] != ""; {
		case !skipped && !t.said(name):
			t.wrong("%s was not reported", name)
		case skipped && t.said(name):
			t.wrong("%s was reported, although it is to be skipped", name)
		}
	}
	if ended != nil && len(t.failed) == 0 {
		t.wrong("the driver ended with %v", ended)
	}
}

// failures is the number that must be 0.
func (t *tally) failures() int { return len(t.failed) + len(t.mistakes) }

func (t *tally) summary() string {
	s := fmt.Sprintf("sdk %s: %d passed, %d failed", t.sdk, len(t.passed), t.failures())
	if n := len(t.skipped[t.sdk]); n > 0 {
		s += fmt.Sprintf(", %d not applicable", n)
	}
	return s
}
