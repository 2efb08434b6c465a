package tokenizer_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/tokenizer"
)

func small(t testing.TB, name string) *tokenizer.Tokenizer {
	return folder(t, filepath.Join("testdata", name))
}

func TestControlTokensOnlyWhenParsed(t *testing.T) {
	tok := small(t, "gpt-2")
	end, _ := tok.ID("<|im_end|>")
	text := "a<|im_end|>b"
	if got := tok.Encode(text, true); !slices.Contains(got, end) {
		t.Errorf("parsed: %v has no %d", got, end)
	}
	got := tok.Encode(text, false)
	if slices.Contains(got, end) {
		t.Errorf("not parsed: %v has %d", got, end)
	}
	if back := tok.Decode(got); back != text {
		t.Errorf("decoded %q", back)
	}
}

// A stream gives the text of all tokens, never a part of a character, and nothing for control tokens.
func TestStream(t *testing.T) {
	tok := small(t, "gpt-2")
	text := "naïve 😀👩‍👩‍👧‍👦 你好 \x1b end"
	end, _ := tok.ID("<|im_end|>")
	s := tok.Stream()
	var got strings.Builder
	for _, id := range append(tok.Encode(text, false), end) {
		part := s.Next(id)
		if !utf8.ValidString(part) || strings.Contains(part, "\uFFFD") {
			t.Errorf("part %q is not UTF-8", part)
		}
		got.WriteString(part)
	}
	got.WriteString(s.Flush())
	if got.String() != text {
		t.Errorf("got %q", got.String())
	}
	first, _ := tok.ID(tokenizer.ToAlphabet("\xf0"))
	s.Next(first)
	if rest := s.Flush(); rest != "\uFFFD" || s.Flush() != "" {
		t.Errorf("a cut character ends as %q", rest)
	}
}

func TestSpansCoverText(t *testing.T) {
	text := "Hello, naïve 😀 你好!  7 days\n"
	tok := small(t, "gpt-2")
	end := 0
	for _, s := range tok.Spans(text) {
		if s.Start > end || s.End <= s.Start || !utf8.ValidString(text[s.Start:s.End]) {
			t.Errorf("span %v after %d", s, end)
		}
		end = max(end, s.End)
	}
	if end != len(text) {
		t.Errorf("covered %d of %d bytes", end, len(text))
	}
}

func TestWordPieceSpans(t *testing.T) {
	def := tokenizer.Blank(tokenizer.WordPiece)
	def.Tokens = []string{"[UNK]", "naive", "un", "##aff", "##able", ".", "你"}
	def.Unk, def.Lowercase, def.StripAccents, def.SpacedCJK = 0, true, true, true
	tok, err := tokenizer.New(def)
	if err != nil {
		t.Fatal(err)
	}
	text := " Naïve  unaffable你.qq"
	var got []string
	for _, s := range tok.Spans(text) {
		got = append(got, text[s.Start:s.End])
	}
	if want := []string{"Naïve", "un", "aff", "able", "你", ".", "qq"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if ids := tok.Encode(text, false); !slices.Equal(ids, []int32{1, 2, 3, 4, 6, 5, 0}) {
		t.Errorf("ids %v", ids)
	}
}

func TestConcurrentUse(t *testing.T) {
	tok := small(t, "llama-bpe")
	want := tok.Encode("the same words for everyone, over and over", false)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 50 {
				if got := tok.Encode("the same words for everyone, over and over", false); !slices.Equal(got, want) {
					t.Errorf("got %v", got)
				}
			}
		})
	}
	all.Wait()
}

func TestInvalid(t *testing.T) {
	good := func() tokenizer.Definition {
		def := tokenizer.Blank(tokenizer.BPE)
		def.Pre, def.Tokens, def.Merges = "gpt-2", []string{"a", "b", "ab"}, []string{"a b"}
		return def
	}
	for name, spoil := range map[string]func(*tokenizer.Definition){
		"no vocabulary":   func(d *tokenizer.Definition) { d.Tokens = nil },
		"types":           func(d *tokenizer.Definition) { d.Types = make([]tokenizer.Type, 2) },
		"merge":           func(d *tokenizer.Definition) { d.Merges = []string{"a c"} },
		"special":         func(d *tokenizer.Definition) { d.EOS = 3 },
		"pre-tokenizer":   func(d *tokenizer.Definition) { d.Pre = "unheard-of" },
		"kind":            func(d *tokenizer.Definition) { d.Kind = "Unigram" },
		"broken pattern":  func(d *tokenizer.Definition) { d.Pre, d.Split = "regex", []string{"("} },
		"word piece unk":  func(d *tokenizer.Definition) { d.Kind = tokenizer.WordPiece },
		"added out there": func(d *tokenizer.Definition) { d.Added = []tokenizer.AddedAs{{ID: 9}} },
	} {
		def := good()
		if _, err := tokenizer.New(def); err != nil {
			t.Fatal(err)
		}
		spoil(&def)
		if _, err := tokenizer.New(def); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, content := range map[string]string{
		"nothing": "", "no json": "{", "unigram": `{"model":{"type":"Unigram"}}`, "sentence piece": `{"model":{"type":"BPE","byte_fallback":true}}`,
		"far id":      `{"model":{"type":"BPE","vocab":{"a":900000000},"merges":[]},"pre_tokenizer":{"type":"ByteLevel"}}`,
		"negative id": `{"model":{"type":"BPE","vocab":{"a":-1},"merges":[]},"pre_tokenizer":{"type":"ByteLevel"}}`,
	} {
		dir := t.TempDir()
		if name != "nothing" {
			if err := os.WriteFile(filepath.Join(dir, "tokenizer.json"), []byte(content), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := tokenizer.FromFolder(dir); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Byte-level BPE loses nothing.
func FuzzRoundTrip(f *testing.F) {
	toks := []*tokenizer.Tokenizer{small(f, "gpt-2"), small(f, "llama-bpe"), small(f, "regex")}
	for _, seed := range []string{"Hello, world", "  a\n\n b's", "\xff\xc3", "<|im_end|>", "１２345", "a\u0301"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		want := text
		if !utf8.ValidString(text) {
			want = string([]rune(text))
		}
		for _, tok := range toks {
			for _, parse := range []bool{false, true} {
				if got := tok.Decode(tok.Encode(text, parse)); got != want {
					t.Errorf("%q came back as %q", text, got)
				}
			}
			tok.Spans(text)
		}
	})
}

// WordPiece keeps every span within the text, in order.
func FuzzWordPiece(f *testing.F) {
	def := tokenizer.Blank(tokenizer.WordPiece)
	def.Tokens, def.Unk, def.Lowercase, def.StripAccents, def.SpacedCJK = []string{"[UNK]", "a", "##a", "!", "é"}, 0, true, true, true
	tok, err := tokenizer.New(def)
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range []string{"aaa! a", "É é", "\xff你", "\u1fee\u037e"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, s := range tok.Spans(text) {
			if s.Start > s.End || s.End > len(text) || s.End < end {
				t.Errorf("span %v after %d in %q", s, end, text)
			}
			end = s.End
		}
	})
}

// Any tokenizer.json is read or refused.
func FuzzFolder(f *testing.F) {
	b, err := os.ReadFile("testdata/gpt-2/tokenizer.json")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add([]byte(`{"added_tokens":[{"id":0,"content":""}],"model":{"type":"WordPiece","unk_token":"a","vocab":{"a":0}},"normalizer":{"type":"BertNormalizer"},"pre_tokenizer":{"type":"BertPreTokenizer"}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "tokenizer.json"), b, 0o600); err != nil {
			t.Fatal(err)
		}
		if tok, err := tokenizer.FromFolder(dir); err == nil {
			tok.Decode(tok.Encode("a text, 12 <|im_end|>", true))
		} else if !fault.Is(err, fault.Invalid) {
			t.Error(err)
		}
	})
}

func BenchmarkEncode(b *testing.B) {
	tok := smolLM2(b)
	text := strings.Repeat("The quick brown fox jumps over the lazy dog, and 42 more things happen in func main() { x += 1 }.\n", 40)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		tok.Encode(text, true)
	}
}
