package knowledge

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func texts(text string) (out []string) {
	for _, s := range sentences(text) {
		out = append(out, text[s.Start:s.End])
	}
	return out
}

func TestSentences(t *testing.T) {
	for text, want := range map[string][]string{
		"":          nil,
		"  \n ":     nil,
		"No end":    {"No end"},
		"One. Two.": {"One.", "Two."},
		"It costs 3.5 euros. Pay at 9.30 a.m. on Monday.": {"It costs 3.5 euros.", "Pay at 9.30 a.m. on Monday."},
		"Ask Dr. Shah, e.g. Mondays. J. R. Reed knows.":   {"Ask Dr. Shah, e.g. Mondays.", "J. R. Reed knows."},
		"Really?! Yes… \"Quoted.\" Next.":                 {"Really?!", "Yes…", "\"Quoted.\"", "Next."},
		"\"Really?\" he asked. Fine.":                     {"\"Really?\" he asked.", "Fine."},
		"Steps:\n1. Open it.\n2. Close it.\n- Rest":       {"Steps:", "1. Open it.", "2. Close it.", "- Rest"},
		"1. Open. 2. Close.":                              {"1. Open.", "2. Close."},
		"Wait... Then go.":                                {"Wait...", "Then go."},
		"お茶です。水です。":                                       {"お茶です。", "水です。"},
		"**Bold.** Plain.":                                {"**Bold.**", "Plain."},
	} {
		if got := texts(text); !slices.Equal(got, want) {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

// FuzzSentences holds sentences to their promises: they are in order, cover all that is no white space, and all but the last
// of a beginning are sentences of the whole.
func FuzzSentences(f *testing.F) {
	f.Add("It costs 3.5 euros. Ask Dr. Shah!\n1. Yes. No", 20)
	f.Add("お茶です。水です。 \"A?\" b. C", 9)
	f.Add("a.\u2028B. \xff\xfe C", 3)
	f.Fuzz(func(t *testing.T, text string, n int) {
		at := 0
		for _, s := range sentences(text) {
			if s.Start < at || s.End <= s.Start || s.End > len(text) || strings.TrimFunc(text[at:s.Start], unicode.IsSpace) != "" {
				t.Fatalf("sentence %v after %d of %q", s, at, text)
			}
			at = s.End
		}
		if strings.TrimFunc(text[at:], unicode.IsSpace) != "" {
			t.Fatalf("%q is in no sentence", text[at:])
		}
		if n < 0 || n > len(text) || !utf8.ValidString(text[:n]) {
			return // not a beginning that a stream of whole characters could have
		}
		whole := texts(text)
		if begun := texts(text[:n]); len(begun) > 1 && (len(whole) < len(begun) || !slices.Equal(begun[:len(begun)-1], whole[:len(begun)-1])) {
			t.Fatalf("%q begins with %q, but is %q", text, begun, whole)
		}
	})
}
