package knowledge

import (
	"slices"
	"strings"
	"unicode"
)

// MinShare is the share of a sentence's content words that a passage must hold to be cited for it: of those that the question
// has too, for they are what it is about, and of the others, for they are what the sentence says. It must also hold all of the
// sentence's numbers (with currency signs), all its names, and a negation where the sentence has one.
const MinShare = 0.6

// supports tells whether a passage may be cited for a sentence of an answer to question.
func supports(sentence, passage, question string) bool {
	claim, source := read(withoutMarker(sentence)), read(passage)
	have, asked := stems(source), stems(read(question))
	var about, says share
	for stem, k := range kinds(claim) {
		if k == number || k == negation {
			if !have[stem] {
				return false
			}
			continue
		}
		if asked[stem] {
			about.add(have[stem])
		} else {
			says.add(have[stem])
		}
	}
	return about.held+says.held > 0 && about.enough() && says.enough() && namesHold(claim, source)
}

// share counts how many of some words are held.
type share struct{ held, of int }

func (s *share) add(held bool) {
	if s.of++; held {
		s.held++
	}
}

func (s share) enough() bool { return float64(s.held) >= MinShare*float64(s.of) }

func stems(terms []term) map[string]bool {
	m := map[string]bool{}
	for _, t := range terms {
		m[t.stem] = true
	}
	return m
}

// kinds gives each term once, without stop words.
func kinds(terms []term) map[string]kind {
	m := map[string]kind{}
	for _, t := range terms {
		if t.kind != stop {
			m[t.stem] = t.kind
		}
	}
	return m
}

// namesHold tells whether every name of the claim stands in the source, its words in the same order and side by side. The
// first word of a sentence may be capitalised for its place alone: it is no name if the source has it in lower case.
func namesHold(claim, source []term) bool {
	for i := 0; i < len(claim); i++ {
		if !claim[i].capital {
			continue
		}
		if claim[i].first && (openers[claim[i].text] || slices.ContainsFunc(source, func(t term) bool { return t.stem == claim[i].stem && !t.capital })) {
			continue
		}
		end := i + 1
		for end < len(claim) && claim[end].capital && claim[end].joined {
			end++
		}
		if !holdsRun(source, claim[i:end]) {
			return false
		}
		i = end - 1
	}
	return true
}

func holdsRun(source, run []term) bool {
	for i := 0; i+len(run) <= len(source); i++ {
		if slices.EqualFunc(source[i:i+len(run)], run, func(a, b term) bool { return a.stem == b.stem }) {
			return true
		}
	}
	return false
}

// kind is what a term is to a citation.
type kind uint8

const (
	plain kind = iota // a content word, or a name
	stop              // a word that says nothing of the subject
	number
	negation
)

// term is one word or number of a text.
type term struct {
	text    string // lower case
	stem    string // what terms are compared by
	kind    kind
	capital bool // a name, or a word that is capitalised for another reason
	first   bool // of its sentence
	joined  bool // only a space or hyphen is between it and the term before, so that both may be one name
}

// read splits a text into terms.
func read(text string) []term {
	var out []term
	for _, s := range sentences(text) {
		words := out
		for _, w := range split(text[s.Start:s.End]) {
			t := w.term()
			t.first = len(out) == len(words)
			out = append(out, t)
		}
	}
	return out
}

// rawWord is a run of letters and digits as it stands in a text.
type rawWord struct {
	text   string
	number bool
	joined bool
}

func (w rawWord) term() term {
	lower := strings.ToLower(w.text)
	t := term{text: lower, stem: stem(lower), joined: w.joined}
	switch {
	case w.number:
		t.kind, t.stem = number, canonical(lower)
	case numerals[lower] != "":
		t.kind, t.stem = number, numerals[lower]
	case negations[lower] || strings.HasSuffix(lower, "n't") || strings.HasSuffix(lower, "n’t"):
		t.kind, t.stem = negation, "not"
	case (stopWords[lower] || isContraction(lower)) && !isAcronym(w.text):
		t.kind = stop
	default:
		t.capital = strings.IndexFunc(w.text, func(r rune) bool { return unicode.IsUpper(r) || unicode.IsDigit(r) }) >= 0
	}
	return t
}

// isAcronym keeps US and IT apart from us and it.
func isAcronym(w string) bool { return len(w) > 1 && w == strings.ToUpper(w) }

// withoutMarker takes the number off an item of a list: it is none of the claim's.
func withoutMarker(sentence string) string {
	rest := strings.TrimLeftFunc(sentence, unicode.IsDigit)
	if rest != sentence && (strings.HasPrefix(rest, ". ") || strings.HasPrefix(rest, ") ")) {
		return rest[2:]
	}
	return sentence
}

// split finds the words and numbers of a sentence. Numbers keep their decimals, times and sign; what follows one directly is a
// word of its own ("10kg"). A currency sign is a number too: it must be there. Scripts without spaces give one word per sign.
func split(sentence string) []rawWord {
	var out []rawWord
	rs := []rune(sentence)
	gap := 2 // what is between the last word and here: 0 nothing, 1 a space or hyphen, 2 more
	for i := 0; i < len(rs); {
		r := rs[i]
		end := i
		isNumber := false
		switch {
		case unicode.IsDigit(r) || r == '-' && signs(rs, i):
			end, isNumber = numberEnd(rs, i), true
		case strings.ContainsRune("$€£¥%", r):
			end, isNumber = i+1, true
		case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana):
			end = i + 1
		case unicode.IsLetter(r):
			for end < len(rs) && inWordRune(rs, end) {
				end++
			}
		default:
			if i++; r == ' ' || r == '-' && gap == 0 {
				gap = max(gap, 1)
			} else {
				gap = 2
			}
			continue
		}
		out = append(out, rawWord{string(rs[i:end]), isNumber, gap < 2})
		gap, i = 0, end
	}
	return possessives(out)
}

// possessives takes the 's off words; it also ends a name.
func possessives(words []rawWord) []rawWord {
	cut := false
	for i := range words {
		if cut {
			words[i].joined = false
		}
		var a, b bool
		words[i].text, a = strings.CutSuffix(words[i].text, "'s")
		words[i].text, b = strings.CutSuffix(words[i].text, "’s")
		cut = a || b
	}
	return words
}

func signs(rs []rune, i int) bool {
	return i+1 < len(rs) && unicode.IsDigit(rs[i+1]) && (i == 0 || unicode.IsSpace(rs[i-1]))
}

func numberEnd(rs []rune, i int) int {
	for i++; i < len(rs); i++ {
		inside := strings.ContainsRune(".,:", rs[i]) && i+1 < len(rs) && unicode.IsDigit(rs[i+1]) && unicode.IsDigit(rs[i-1])
		if !unicode.IsDigit(rs[i]) && !inside {
			break
		}
	}
	return i
}

func inWordRune(rs []rune, i int) bool {
	if r := rs[i]; r == '\'' || r == '’' {
		return i+1 < len(rs) && unicode.IsLetter(rs[i+1])
	}
	return (unicode.IsLetter(rs[i]) || unicode.IsDigit(rs[i]) || unicode.IsMark(rs[i])) && !unicode.In(rs[i], unicode.Han, unicode.Hiragana, unicode.Katakana)
}

// canonical writes equal numbers equally: without thousands separators and trailing zeros of decimals. A comma that is not
// before exactly three digits is a decimal one.
func canonical(n string) string {
	parts := strings.Split(n, ",")
	for i, p := range parts[1:] {
		whole, _, _ := strings.Cut(p, ".")
		if len(whole) != 3 {
			if i == 0 && len(parts) == 2 {
				n = parts[0] + "." + p
			}
			break
		}
		if i == len(parts)-2 {
			n = strings.Join(parts, "")
		}
	}
	if strings.Count(n, ".") == 1 {
		n = strings.TrimRight(strings.TrimRight(n, "0"), ".")
	}
	return n
}
