package reward

import (
	"math"
	"testing"
)

// FuzzScores: whatever a grader answers, it is refused or becomes as many numbers as there are completions.
func FuzzScores(f *testing.F) {
	for _, seed := range []string{`{"score":1}`, `[{"score":0.5},{"score":-1e9}]`, `[{"score":1}]`, `{"score":null}`, `[null,{"score":1}]`, `[{},{}]`, `null`, `[]`, `1e999`, `{"score":1e999}`, "\xff"} {
		f.Add([]byte(seed), true, 2)
		f.Add([]byte(seed), false, 1)
	}
	f.Fuzz(func(t *testing.T, answer []byte, list bool, n int) {
		if n = n & 7; !list {
			n = 1
		}
		scores, err := readScores(answer, list, n)
		if err != nil {
			return
		}
		if len(scores) != n {
			t.Fatalf("%q gives %d scores, not %d", answer, len(scores), n)
		}
		for _, s := range scores {
			if math.IsNaN(s) || math.IsInf(s, 0) {
				t.Fatalf("%q gives %v", answer, scores)
			}
		}
	})
}
