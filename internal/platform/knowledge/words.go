package knowledge

import (
	"strconv"
	"strings"
)

// stem takes the commonest English endings off, so that "orders" is found in "order". It only has to do the same to both sides.
func stem(w string) string {
	if len(w) <= 3 {
		return w
	}
	for _, e := range []struct{ ending, put string }{{"sses", "ss"}, {"ies", "y"}, {"ss", "ss"}, {"us", "us"}, {"is", "is"}, {"s", ""}} {
		if base, ok := strings.CutSuffix(w, e.ending); ok {
			w = base + e.put
			break
		}
	}
	for _, ending := range []string{"ing", "ed", "ly"} {
		if base, ok := strings.CutSuffix(w, ending); ok && len(base) > 2 && strings.ContainsAny(base, "aeiouy") {
			w = base
			if n := len(w); n > 3 && w[n-1] == w[n-2] && !strings.ContainsRune("lsz", rune(w[n-1])) {
				w = w[:n-1] // planned, plan
			}
			break
		}
	}
	if len(w) > 3 {
		w = strings.TrimSuffix(w, "e")
	}
	return w
}

// stopWords say nothing of the subject.
var stopWords = set(`a about above after again all also am an and any are as at be because been before being below between both but by can
	could did do does doing down during each few for from further had has have having he her here hers him his how i if in into is it its
	itself just let me might more most must my of off on once only or other our ours out over own per same shall she should so some such
	than that the their theirs them then there these they this those through to too under until up upon us very was we were what when where
	which while who whom why will with within would you your yours yes answer according based passage passages`)

// openers begin sentences without being names.
var openers = set(`however therefore moreover additionally furthermore also finally overall yes`)

// negations turn a sentence round.
var negations = set(`not no never none neither nor without cannot`)

// numerals are numbers in words, with the digits that they stand for.
var numerals = func() map[string]string {
	numerals := map[string]string{}
	for i, w := range strings.Fields("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty") {
		numerals[w] = strconv.Itoa(i)
	}
	for i, w := range strings.Fields("thirty forty fifty sixty seventy eighty ninety") {
		numerals[w] = strconv.Itoa(10 * (i + 3))
	}
	for i, w := range strings.Fields("first second third fourth fifth sixth seventh eighth ninth tenth") {
		numerals[w] = strconv.Itoa(i + 1)
	}
	for w, n := range map[string]string{"hundred": "100", "thousand": "1000", "million": "1000000", "billion": "1000000000", "half": "half", "dozen": "12", "twice": "twice", "percent": "%"} {
		numerals[w] = n
	}
	return numerals
}()

// isContraction knows "it's", "we'll" and their like, whose halves are stop words.
func isContraction(w string) bool {
	head, tail, ok := strings.Cut(strings.ReplaceAll(w, "’", "'"), "'")
	return ok && stopWords[head] && strings.Contains(" s ll re ve d m ", " "+tail+" ")
}
