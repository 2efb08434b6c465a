package reward

import (
	"encoding/json"
	"math"
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"outcrop/internal/train/spec"
)

// newReference compares with the record's reference answer. A record without one scores 0.
func newReference(f spec.RewardFunction) (Function, error) {
	compare := map[string]func(answer, reference string) float64{
		"exact":    func(a, r string) float64 { return score(normal(a) == normal(r)) },
		"contains": func(a, r string) float64 { return score(strings.Contains(" "+normal(a)+" ", " "+normal(r)+" ")) },
		"number":   sameNumber,
		"f1":       overlap,
	}[f.Match]
	return each(func(a Answer) float64 {
		reference, ok := a.Reference()
		if !ok {
			return 0
		}
		return compare(a.Completion, reference)
	}), nil
}

// Reference is the record's reference answer: its text, or its JSON where it is no text.
func (a Answer) Reference() (string, bool) {
	raw, ok := a.Fields["reference_answer"]
	if !ok {
		return "", false
	}
	var text string
	if json.Unmarshal(raw, &text) == nil {
		return text, true
	}
	return string(raw), true
}

// normal is a text as SQuAD's evaluation (Rajpurkar et al. 2016) compares it: small letters, no punctuation, no articles, single spaces.
func normal(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsPunct(r) || unicode.IsSymbol(r) {
			return ' '
		}
		return unicode.ToLower(r)
	}, s)
	words := strings.Fields(s)
	kept := words[:0]
	for _, w := range words {
		if w != "a" && w != "an" && w != "the" {
			kept = append(kept, w)
		}
	}
	return strings.Join(kept, " ")
}

var number = regexp.MustCompile(`[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][-+]?\d+)?`)

// lastNumber is the last number in a text, which is where an answer that reasons first has its result.
func lastNumber(s string) (float64, bool) {
	found := number.FindAllString(s, -1)
	if len(found) == 0 {
		return 0, false
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(found[len(found)-1], ",", ""), 64)
	return v, err == nil
}

func sameNumber(answer, reference string) float64 {
	a, ok := lastNumber(answer)
	r, known := lastNumber(reference)
	return score(ok && known && math.Abs(a-r) <= 1e-6*max(1, math.Abs(r)))
}

// overlap is the harmonic mean of how many of the answer's words are the reference's, and the other way round.
func overlap(answer, reference string) float64 {
	a, r := strings.Fields(normal(answer)), strings.Fields(normal(reference))
	if len(a) == 0 || len(r) == 0 {
		return score(len(a) == len(r))
	}
	left := map[string]int{}
	for _, w := range r {
		left[w]++
	}
	both := 0.0
	for _, w := range a {
		if left[w] > 0 {
			left[w]--
			both++
		}
	}
	return 2 * both / float64(len(a)+len(r))
}
