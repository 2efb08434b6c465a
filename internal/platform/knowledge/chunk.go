package knowledge

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"outcrop/internal/engine"
)

// tokenizer gives the byte ranges of a text's tokens, as the embedder counts them.
type tokenizer func(text string) []engine.Span

// cut splits text into passages of at most maxTokens tokens, each an exact part of it. It breaks where a paragraph ends, or
// else a line, a sentence or a word; a word is broken only when it alone is longer than that. A passage begins with up to
// overlap per cent of the one before.
func cut(text string, spans tokenizer, c Chunking) []string {
	tokens := spans(text)
	var out []string
	for from, last := 0, 0; from < len(tokens); {
		to := pieceEnd(text, tokens, from, last, c.MaxTokens)
		// Cut off from its text, a piece may have other tokens: the count that holds is its own.
		for to > from+1 && len(spans(piece(text, tokens, from, to))) > c.MaxTokens {
			to--
			for to > from+1 && !utf8.RuneStart(text[tokens[to].Start]) {
				to--
			}
		}
		if p := piece(text, tokens, from, to); p != "" {
			out = append(out, p)
		}
		if to == len(tokens) {
			break
		}
		from, last = pieceStart(text, tokens, from, to, c.MaxTokens*c.Overlap/100), to
	}
	return out
}

func piece(text string, tokens []engine.Span, from, to int) string {
	return strings.TrimSpace(text[tokens[from].Start:tokens[to-1].End])
}

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
	first := max(from+1, to-overlap)
	for _, want := range []int{sentence, word} {
		for i := first; i < to; i++ {
			if border(text, tokens, i) >= want {
				return i
			}
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
