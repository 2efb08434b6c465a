package logs

import (
	"testing"

	"outcrop/internal/fault"
)

// FuzzPattern: a filter pattern is understood or refused, and never breaks anything.
func FuzzPattern(f *testing.F) {
	for _, seed := range []string{"", "a b", `"a b" -c`, "?a ?b", `"open`, "-", "{ $.x = 1 }", "  ", `-"a`} {
		f.Add(seed, "a b c")
	}
	f.Fuzz(func(t *testing.T, pattern, message string) {
		match, err := parsePattern(pattern)
		if err != nil {
			if !fault.Is(err, fault.Invalid) {
				t.Errorf("%q: %v", pattern, err)
			}
			return
		}
		match(message)
	})
}

// FuzzToken: what a token says can be written again, and means the same.
func FuzzToken(f *testing.F) {
	for _, seed := range []string{"", "f/0", token('b', 17), "f/-1", "x/1", "f/99999999999999999999", "/"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		back, at, err := parseToken(text)
		if err != nil || text == "" {
			return
		}
		direction := byte('f')
		if back {
			direction = 'b'
		}
		if again, n, err := parseToken(token(direction, at)); err != nil || again != back || n != at {
			t.Errorf("%q: %v %d %v", text, again, n, err)
		}
	})
}
