package knowledge

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"outcrop/internal/engine"
)

// wordSpans takes runs of letters and other visible characters for tokens.
func wordSpans(text string) (out []engine.Span) {
	start := -1
	for i, r := range text + " " {
		if letter := unicode.IsLetter(r) || unicode.IsDigit(r); start >= 0 && !letter {
			out, start = append(out, engine.Span{Start: start, End: i}), -1
		} else if letter && start < 0 {
			start = i
		}
		if start < 0 && !unicode.IsSpace(r) {
			out = append(out, engine.Span{Start: i, End: min(i+utf8.RuneLen(r), len(text))})
		}
	}
	return out
}

// byteSpans takes every two bytes for a token, white space and halves of characters included, as byte-level vocabularies may.
func byteSpans(text string) (out []engine.Span) {
	for i := 0; i < len(text); i += 2 {
		out = append(out, engine.Span{Start: i, End: min(i+2, len(text))})
	}
	return out
}

func TestCut(t *testing.T) {
	for _, c := range []struct {
		name, text string
		max, over  int
		want       []string
	}{
		{"short", "One two three.", 10, 20, []string{"One two three."}},
		{"at paragraphs", "a b c d\n\ne f g\n\nh i j k", 8, 1, []string{"a b c d\n\ne f g", "h i j k"}},
		{"at sentences", "A b c. D e f. G h i.", 9, 1, []string{"A b c. D e f.", "G h i."}},
		{"at words", "a b c d e f g h", 3, 1, []string{"a b c", "d e f", "g h"}},
		{"with overlap", "a b c d e f g h", 4, 50, []string{"a b c d", "c d e f", "e f g h"}},
		{"overlap from a sentence on", "a b c d. E f g h i j", 8, 50, []string{"a b c d.", "E f g h i j"}},
	} {
		var got []string
		for _, p := range cut(c.text, wordSpans, Chunking{MaxTokens: c.max, Overlap: c.over}) {
			got = append(got, part(c.text, p))
		}
		if strings.Join(got, "|") != strings.Join(c.want, "|") {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// TestCutBytes checks that characters stay whole where tokens halve them.
func TestCutBytes(t *testing.T) {
	text := strings.Repeat("茶の湯 ", 30)
	for _, s := range cut(text, byteSpans, Chunking{MaxTokens: 7, Overlap: 30}) {
		if p := part(text, s); !utf8.ValidString(p) || len(byteSpans(p)) > 7 {
			t.Errorf("%q has %d tokens", p, len(byteSpans(p)))
		}
	}
}

// FuzzCut holds the chunker to its promises: passages are parts of the text, in order, of at most so many tokens, and nothing
// but white space is left out.
func FuzzCut(f *testing.F) {
	f.Add("One two. Three four five?\n\nSix, seven 8.5 nine", 5, 20, false)
	f.Add("茶の湯です。水です。 naïve café", 7, 60, true)
	f.Add(strings.Repeat("word ", 50), 1, 99, false)
	f.Fuzz(func(t *testing.T, text string, size, overlap int, bytes bool) {
		if !utf8.ValidString(text) || len(text) > 2000 || size < 1 || overlap < 1 || overlap > 99 {
			return
		}
		spans := tokenizer(wordSpans)
		if bytes {
			spans = byteSpans
		}
		at, covered := 0, 0
		for _, s := range cut(text, spans, Chunking{MaxTokens: size, Overlap: overlap}) {
			if n := len(spans(part(text, s))); n > size && !(bytes && size < 4) {
				t.Fatalf("%q has %d tokens, over %d", part(text, s), n, size)
			}
			if s.Start < at || s.End <= covered {
				t.Fatalf("%v brings nothing after %d, %d", s, at, covered)
			}
			if at = s.Start; at > covered && strings.TrimFunc(text[covered:at], unicode.IsSpace) != "" {
				t.Fatalf("%q is in no passage", text[covered:at])
			}
			covered = s.End
		}
		if strings.TrimFunc(text[covered:], unicode.IsSpace) != "" {
			t.Fatalf("%q is in no passage", text[covered:])
		}
	})
}
