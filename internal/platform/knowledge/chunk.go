package knowledge

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"outcrop/internal/engine"
)

// tokenizer gives the byte ranges of a text's tokens, as the embedder counts them.
type tokenizer func(text string) []engine.Span

// cut finds text's passages of at most MaxTokens tokens, as byte ranges. It breaks where a paragraph ends, or
// else a line, a sentence or a word; a word is broken only when it alone is longer than that. A passage begins with up to
// overlap per cent of the one before.
func cut(text string, spans tokenizer, c Chunking) []engine.Span {
	tokens := spans(text)
	var out []engine.Span
	end := 0 // of the last passage
	for from, last := 0, 0; from < len(tokens); {
		to := pieceEnd(text, tokens, from, last, c.MaxTokens)
		// Cut off from its text, a piece may have other tokens: the count that holds is its own.
		for to > from+1 && len(spans(part(text, piece(text, tokens, from, to)))) > c.MaxTokens {
			to--
			for to > from+1 && !utf8.RuneStart(text[tokens[to].Start]) {
				to--
			}
		}
		if p := piece(text, tokens, from, to); p.Start < p.End && p.End > end { // not just white space
			out, end = append(out, p), p.End
		}
		if to == len(tokens) {
			break
		}
		from, last = pieceStart(text, tokens, from, to, c.MaxTokens*c.Overlap/100), to
	}
	return out
}

// piece is the range of some tokens without the white space around them.
func piece(text string, tokens []engine.Span, from, to int) engine.Span {
	start, end := tokens[from].Start, tokens[to-1].End
	s := text[start:end]
	start += len(s) - len(strings.TrimLeftFunc(s, unicode.IsSpace))
	return engine.Span{Start: start, End: max(start, tokens[from].Start+len(strings.TrimRightFunc(s, unicode.IsSpace)))}
}

func part(text string, s engine.Span) string { return text[s.Start:s.End] }

// How good a place is to break at.
const (
	inRune = iota
	inWord
	word
	sentence
	line
	paragraph
)

// pieceEnd finds where the piece that begins at token from ends: the best border in its second half, the last of those. It
// goes on past last, where the piece before ended.
func pieceEnd(text string, tokens []engine.Span, from, last, maxTokens int) int {
	if len(tokens)-from <= maxTokens {
		return len(tokens)
	}
	best, quality := 0, inRune
	for i := from + maxTokens; i > max(from, last) && (quality < paragraph && i > from+maxTokens/2 || quality < word); i-- {
		if q := border(text, tokens, i); q > quality {
			best, quality = i, q
		}
	}
	if quality > inRune {
		return best
	}
	best = from + max(1, maxTokens) // not even a whole character fits: the piece is one
	for best < len(tokens) && border(text, tokens, best) == inRune {
		best++
	}
	return best
}

// pieceStart finds where the next piece begins: at the earliest sentence, or else word, within the overlap.
func pieceStart(text string, tokens []engine.Span, from, to, overlap int) int {
	for _, want := range []int{sentence, word} {
		for i := max(from+1, to-overlap); i < to; i++ {
			if border(text, tokens, i) >= want {
				return i
			}
		}
		if border(text, tokens, to) >= sentence {
			break // the piece ended with a sentence: half of it is no use to the next
		}
	}
	return to
}

// border judges the place before token i.
func border(text string, tokens []engine.Span, i int) int {
	at := tokens[i].Start
	if !utf8.RuneStart(text[at]) {
		return inRune
	}
	before := strings.TrimRightFunc(text[:at], unicode.IsSpace)
	gap := text[len(before):at]
	if lead := text[at:tokens[i].End]; gap == "" { // the token may bring its own space
		gap = lead[:len(lead)-len(strings.TrimLeftFunc(lead, unicode.IsSpace))]
	}
	switch {
	case strings.Count(gap, "\n") > 1:
		return paragraph
	case strings.Contains(gap, "\n"):
		return line
	case gap == "" && !ideographic(before):
		return inWord
	}
	if last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(before, closers)); strings.ContainsRune(enders, last) {
		return sentence
	}
	return word
}

// ideographic tells whether text ends in a script that is written without spaces.
func ideographic(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(text)
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || strings.ContainsRune("。！？、，", r)
}
