package tokenizer_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/tokenizer"
)

// pieces is a small vocabulary with scores: <unk>, <s>, </s>, then the bytes, then these, each worth less than the one before.
func pieces(lead bool) tokenizer.Definition {
	def := tokenizer.Blank(tokenizer.SentencePiece)
	put := func(text string, typ tokenizer.Type, score float32) {
		def.Tokens, def.Types, def.Scores = append(def.Tokens, text), append(def.Types, typ), append(def.Scores, score)
	}
	put("<unk>", tokenizer.Unknown, 0)
	put("<s>", tokenizer.Control, 0)
	put("</s>", tokenizer.Control, 0)
	for b := range 256 {
		put(fmt.Sprintf("<0x%02X>", b), tokenizer.Byte, 0)
	}
	for i, text := range strings.Fields("▁t he ▁the ll ello ▁▁ ▁h ▁hello ▁ h e l o t a é lo") {
		put(text, tokenizer.Normal, float32(-i))
	}
	def.Unk, def.BOS, def.EOS, def.SpacePrefix, def.AddBOS = 0, 1, 2, lead, true
	return def
}

func sentencePiece(t testing.TB, lead bool) *tokenizer.Tokenizer {
	t.Helper()
	tok, err := tokenizer.New(pieces(lead))
	if err != nil {
		t.Fatal(err)
	}
	return tok
}

func TestSentencePiece(t *testing.T) {
	for _, x := range []struct {
		lead       bool
		text, want string
	}{
		{true, "the hello", "▁the ▁ he ll o"},
		{false, "the", "t he"},
		{false, " the", "▁the"},
		{true, "é你", "▁ é <0xE4> <0xBD> <0xA0>"},
		{true, "a</s>a", "▁ a </s> ▁ a"},
		{false, "\xff\n<s>", "<0xFF> <0x0A> <s>"},
		{false, "   the", "▁▁ ▁the"},
		{true, "", ""},
		{false, "<0x41>", "<0x3C> <0x30> <0x78> <0x34> <0x31> <0x3E>"},
	} {
		tok := sentencePiece(t, x.lead)
		var got []string
		for _, id := range tok.Encode(x.text, true) {
			got = append(got, tok.Text(id))
		}
		if strings.Join(got, " ") != x.want {
			t.Errorf("%q: got %q, want %q", x.text, got, x.want)
		}
		if back := tok.Decode(tok.Encode(x.text, true)); utf8.ValidString(x.text) && x.text != "a</s>a" && back != x.text {
			t.Errorf("%q came back as %q", x.text, back)
		}
	}
}

// What is written as Hugging Face's merges does what the scores do.
func TestWriteSentencePiece(t *testing.T) {
	for _, lead := range []bool{false, true} {
		tok, dir := sentencePiece(t, lead), t.TempDir()
		if err := tok.WriteHF(dir); err != nil {
			t.Fatal(err)
		}
		back := folder(t, dir)
		for _, text := range []string{"the hello", "  the  a hell", "é你\n", " t he", "hellohellolo", "</s> the"} {
			if got, want := back.Encode(text, true), tok.Encode(text, true); !slices.Equal(got, want) || back.Decode(got) != tok.Decode(want) {
				t.Errorf("%v, %q: got %v, want %v", lead, text, got, want)
			}
		}
	}
}

func TestSentencePieceInvalid(t *testing.T) {
	for name, spoil := range map[string]func(*tokenizer.Definition){
		"scores":  func(d *tokenizer.Definition) { d.Scores = d.Scores[1:] },
		"byte":    func(d *tokenizer.Definition) { d.Tokens[3] = "<0xZZ>" },
		"unknown": func(d *tokenizer.Definition) { d.Unk, d.Types[3] = -1, tokenizer.Unused },
	} {
		def := pieces(true)
		spoil(&def)
		if _, err := tokenizer.New(def); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Text comes back whole, its spans cover it, and a stream gives the same text in parts that are UTF-8.
func FuzzSentencePiece(f *testing.F) {
	toks := []*tokenizer.Tokenizer{sentencePiece(f, false), sentencePiece(f, true)}
	for _, seed := range []string{"the hello", " ▁ a", "é你\x00", "\xff\xc3", "  "} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		want := strings.ReplaceAll(text, "▁", " ")
		if !utf8.ValidString(text) {
			want = string([]rune(want))
		}
		for i, tok := range toks {
			ids := tok.Encode(text, false)
			if got := tok.Decode(ids); got != want {
				t.Errorf("%q came back as %q", text, got)
			}
			s, streamed := tok.Stream(), ""
			for _, id := range ids {
				part := s.Next(id)
				if !utf8.ValidString(part) {
					t.Errorf("%q: part %q", text, part)
				}
				streamed += part
			}
			lead := strings.Repeat(" ", min(i, len(text))) // a stream goes on from a text, and leaves the first space
			if streamed += s.Flush(); utf8.ValidString(text) && streamed != lead+want {
				t.Errorf("%q streamed as %q", text, streamed)
			}
			end := 0
			for _, s := range tok.Spans(text) {
				if s.Start > end || s.End < s.Start {
					t.Errorf("span %v after %d in %q", s, end, text)
				}
				end = max(end, s.End)
			}
			if end != len(text) {
				t.Errorf("spans cover %d of %d bytes of %q", end, len(text), text)
			}
		}
	})
}
