package knowledge

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"outcrop/internal/engine"
)

const (
	enders  = ".!?…。！？"
	closers = "\"'”’»)]*_`"
)

// sentences gives the byte ranges of text's sentences, without the white space around them. A border depends only on what is
// before it and on the first character after it: all but the last sentence stay as they are when text is added.
func sentences(text string) []engine.Span {
	var out []engine.Span
	start := -1 // of the sentence that is open
	gap := 0    // where the white space before the current character begins; meaningful when spaced
	spaced, broken := false, false
	for i, r := range text {
		if unicode.IsSpace(r) {
			if !spaced {
				spaced, broken, gap = true, false, i
			}
			broken = broken || r == '\n'
			continue
		}
		switch {
		case start < 0:
			start = i
		case spaced && (broken || ends(text[start:gap], r)):
			out = append(out, engine.Span{Start: start, End: gap})
			start = i
		case !spaced && endsWide(text[start:i], r):
			out = append(out, engine.Span{Start: start, End: i})
			start = i
		}
		spaced = false
	}
	if start >= 0 {
		out = append(out, engine.Span{Start: start, End: len(strings.TrimRightFunc(text, unicode.IsSpace))})
	}
	return out
}

// ends tells whether sentence is over, given the first character of what follows after white space.
func ends(sentence string, next rune) bool {
	body := strings.TrimRight(sentence, closers)
	last, size := utf8.DecodeLastRuneInString(body)
	if !strings.ContainsRune(enders, last) || unicode.IsLower(next) {
		return false
	}
	if last != '.' {
		return true
	}
	body = body[:len(body)-size]
	if strings.HasSuffix(body, ".") {
		return true // an ellipsis
	}
	word := body[strings.LastIndexFunc(body, unicode.IsSpace)+1:]
	switch {
	case word == body && isDigits(word): // the number of a list's item
		return false
	case utf8.RuneCountInString(word) == 1 && unicode.IsUpper([]rune(word)[0]): // an initial
		return false
	}
	return !abbreviations[strings.ToLower(strings.TrimLeft(word, "(\"'“‘["))]
}

// endsWide is ends for scripts that put no space after a sentence.
func endsWide(sentence string, next rune) bool {
	last, _ := utf8.DecodeLastRuneInString(sentence)
	return strings.ContainsRune("。！？", last) && !strings.ContainsRune("。！？”’」』）"+closers, next)
}

func isDigits(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool { return !unicode.IsDigit(r) }) < 0
}

// abbreviations end in a full stop that ends no sentence.
var abbreviations = set(`mr mrs ms dr prof sr jr st mt vs etc e.g i.e eg ie cf al approx no nos vol ch fig figs p pp sec dept est inc ltd co corp
	jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri a.m p.m ca ed eds min max ext tel art u.s u.k`)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
