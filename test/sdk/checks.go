package main

import (
	"bufio"
	"fmt"
	"os"
	"slices"
	"strings"
)

// checks is checks.txt: what every SDK is driven through, and what is excused.
type checks struct {
	names   []string
	skipped map[string]map[string]string // by SDK, then check: why that SDK cannot
	pending map[string]string            // by check: why it may still fail everywhere
}

func readChecks(path string) (checks, error) {
	c := checks{skipped: map[string]map[string]string{}, pending: map[string]string{}}
	f, err := os.Open(path)
	if err != nil {
		return c, err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSpace(lines.Text())
		if line == "" || line[0] == '#' {
			continue
		}
		if err := c.add(line); err != nil {
			return c, fmt.Errorf("%s:%d: %w", path, n, err)
		}
	}
	return c, lines.Err()
}

// add reads a line; excuses come after the names of their checks.
func (c *checks) add(line string) error {
	words := strings.SplitN(line, " ", 3)
	if len(words) == 1 {
		c.names = append(c.names, line)
		return nil
	}
	head, rest, _ := strings.Cut(line, " ")
	sdk, isSkip := strings.CutSuffix(head, ":")
	if isSkip {
		rest, isSkip = strings.CutPrefix(rest, "skip ")
	}
	name, reason, hasReason := strings.Cut(rest, ": ")
	if !hasReason || !isSkip && head != "pending" || !slices.Contains(c.names, name) {
		return fmt.Errorf("%q is neither a check nor an excuse for one, with its reason", line)
	}
	if !isSkip {
		c.pending[name] = reason
		return nil
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
	pended         []string // failed, as was to be expected
	mistakes       []string // what is wrong with the driver itself
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
		t.mistakes = append(t.mistakes, fmt.Sprintf("%s is not in checks.txt", name))
	case t.said(name):
		t.mistakes = append(t.mistakes, fmt.Sprintf("%s was reported twice", name))
	case !failed:
		t.passed = append(t.passed, name)
	case t.pending[name] != "":
		t.pended = append(t.pended, name)
	default:
		t.failed = append(t.failed, name)
	}
	return true
}

func (t *tally) said(name string) bool {
	return slices.Contains(t.passed, name) || slices.Contains(t.failed, name) || slices.Contains(t.pended, name)
}

// end adds the checks that were neither reported nor excused; ended is how the driver's process went.
func (t *tally) end(ended error) {
	for _, name := range t.names {
		if !t.said(name) && t.skipped[t.sdk][name] == "" {
			t.mistakes = append(t.mistakes, fmt.Sprintf("%s was not reported", name))
		}
	}
	if ended != nil && len(t.failed)+len(t.pended) == 0 {
		t.mistakes = append(t.mistakes, fmt.Sprintf("the driver ended with %v", ended))
	}
}

// failures is the number that must be 0.
func (t *tally) failures() int { return len(t.failed) + len(t.mistakes) }

func (t *tally) summary() string {
	s := fmt.Sprintf("sdk %s: %d passed, %d failed", t.sdk, len(t.passed), t.failures())
	if n := len(t.skipped[t.sdk]); n > 0 {
		s += fmt.Sprintf(", %d not applicable", n)
	}
	if len(t.pended) > 0 {
		s += fmt.Sprintf(", %d pending", len(t.pended))
	}
	return s
}
