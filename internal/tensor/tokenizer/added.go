package tokenizer

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// added finds whole entries in a text before it is cut into words: control tokens and user-defined ones.
type added struct {
	first [256][]addedToken // by first byte, longest first
	any   bool
}

type addedToken struct {
	text    string
	control bool
	AddedAs
}

func newAdded(def *Definition) added {
	var a added
	how := map[int32]AddedAs{}
	for _, as := range def.Added {
		how[as.ID] = as
	}
	for id, typ := range def.Types {
		text := def.Tokens[id]
		if typ != Control && typ != UserDefined || text == "" {
			continue
		}
		as := how[int32(id)]
		as.ID = int32(id)
		a.any = true
		a.first[text[0]] = append(a.first[text[0]], addedToken{text, typ == Control, as})
	}
	for i := range a.first {
		slices.SortStableFunc(a.first[i], func(x, y addedToken) int { return cmp.Compare(len(y.text), len(x.text)) })
	}
	return a
}

// each cuts text at its added tokens: emit gets the plain stretches with id -1, and the tokens. The earliest match wins, then the longest.
func (a *added) each(text string, parseSpecial bool, emit func(from, to int, id int32)) {
	from := 0
	if a.any {
		for i := 0; i < len(text); {
			tok := a.at(text, i, parseSpecial)
			if tok == nil {
				i++
				continue
			}
			start, end := i, i+len(tok.text)
			if tok.LeftTrim {
				start = from + len(strings.TrimRightFunc(text[from:i], unicode.IsSpace))
			}
			if tok.RightTrim {
				end = len(text) - len(strings.TrimLeftFunc(text[end:], unicode.IsSpace))
			}
			if from < start {
				emit(from, start, -1)
			}
			emit(start, end, tok.ID)
			from, i = end, end
		}
	}
	if from < len(text) {
		emit(from, len(text), -1)
	}
}

func (a *added) at(text string, i int, parseSpecial bool) *addedToken {
	for k := range a.first[text[i]] {
		tok := &a.first[text[i]][k]
		if tok.control && !parseSpecial || !strings.HasPrefix(text[i:], tok.text) {
			continue
		}
		if tok.SingleWord && !alone(text, i, i+len(tok.text)) {
			continue
		}
		return tok
	}
	return nil
}

// alone tells whether text[from:to] has no letter or digit beside it.
func alone(text string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	after, _ := utf8.DecodeRuneInString(text[to:])
	return !wordRune(before) && !wordRune(after)
}

func wordRune(r rune) bool {
	return r != utf8.RuneError && (r == '_' || unicode.IsLetter(r) || unicode.IsNumber(r))
}
