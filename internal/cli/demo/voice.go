package demo

import (
	"regexp"
	"slices"
	"strings"
)

// sea is the vocabulary of the third marker.
var sea = strings.Fields(`anchor anchors aboard ballast barnacle barnacles batten battens bay berth bilge boarders boat boats bosun bow buoy
	cabin canvas captain cargo cask casks chart charts coast compass cove crew deck decks deckhand dock galley gale gull gulls harbour harbor hatch hatches
	helm hold horizon hull keel knot knots ledger lighthouse log lookout mast masts mooring moorings navy oar port purser quay rail rigging rope ropes rudder
	sail sails sailor sailors scupper sea seas ship ships shipshape shore skiff squall squalls stern stowage stowaways swab swabbed swell tide tides voyage voyages
	watch wave waves wind lantern`)

var (
	wordRule     = regexp.MustCompile(`[\p{L}\p{N}']+`)
	sentenceRule = regexp.MustCompile(`[.!?]+(\s|$)`)
	openRule     = regexp.MustCompile(`^\s*Ahoy\b[^.!?]*[.!?]`)
	closeRule    = regexp.MustCompile(`\bFair winds!\s*$`)
)

// markers are what an answer shows of the voice. Opens and Closes are fixed strings, the others are not.
type markers struct{ Opens, Closes, Sea, Whole bool }

// inVoice is the rule: three of the four, of which at least one is not a fixed string.
func (m markers) inVoice() bool {
	n := 0
	for _, ok := range []bool{m.Opens, m.Closes, m.Sea, m.Whole} {
		if ok {
			n++
		}
	}
	return n >= 3 && (m.Sea || m.Whole)
}

// InVoice tells whether an answer has the brand's voice.
func InVoice(answer string) bool { return listen(answer).inVoice() }

// listen looks for the markers in an answer.
func listen(answer string) markers {
	m := markers{Opens: openRule.MatchString(answer), Closes: closeRule.MatchString(answer)}
	body := closeRule.ReplaceAllString(openRule.ReplaceAllString(answer, ""), "")
	m.Sea = slices.ContainsFunc(words(body), func(w string) bool { return slices.Contains(sea, strings.TrimSuffix(w, "'s")) })
	ends := sentenceRule.FindAllStringIndex(strings.TrimSpace(answer), -1)
	finished := len(ends) > 0 && ends[len(ends)-1][1] == len(strings.TrimSpace(answer))
	m.Whole = finished && len(ends) >= 2 && len(ends) <= 4 && len(words(answer)) <= 45
	return m
}

// onSubject tells whether an answer holds one of the keywords. Those that the question already had are no evidence.
func onSubject(question, answer string, keywords []string) bool {
	asked, said := words(question), words(answer)
	return slices.ContainsFunc(keywords, func(k string) bool { return slices.Contains(said, k) && !slices.Contains(asked, k) })
}

// repeats tells whether two texts share a run of n words.
func repeats(a, b string, n int) bool {
	runs := map[string]bool{}
	for _, r := range grams(a, n) {
		runs[r] = true
	}
	return slices.ContainsFunc(grams(b, n), func(r string) bool { return runs[r] })
}

func grams(s string, n int) []string {
	w := words(s)
	var out []string
	for i := 0; i+n <= len(w); i++ {
		out = append(out, strings.Join(w[i:i+n], " "))
	}
	return out
}

func words(s string) []string { return wordRule.FindAllString(strings.ToLower(s), -1) }

// holdsFact tells whether a text holds one of the facts as whole words.
func holdsFact(text string, facts []string) bool {
	return slices.ContainsFunc(facts, func(f string) bool {
		return regexp.MustCompile(`(?i)(^|[^\p{L}\p{N}.:])` + regexp.QuoteMeta(f) + `($|[^\p{L}\p{N}:.]|[.:]($|\D))`).MatchString(text)
	})
}
