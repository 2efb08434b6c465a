package train

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// rejoin puts the windows of a document together again: all its tokens after the first, as they are learnt.
func rejoin(records []record) (learnt []int32) {
	for _, r := range records {
		for _, l := range r.(sample).Labels {
			if l >= 0 {
				learnt = append(learnt, l)
			}
		}
	}
	return learnt
}

func TestWindowsLoseNothing(t *testing.T) {
	b := tiny(t)
	h := settings()
	h.Length = 16
	m := &cpt{sft{&run{base: b, settings: h}}}
	for words := range 70 {
		text := strings.Repeat("The sea is wide. ", words) + "Ahoy!"
		records, err := m.parse(fmt.Appendf(nil, `{"input": %q}`, text))
		if err != nil {
			t.Fatal(err)
		}
		ids := append(b.tokenizer.Prefix(), b.tokenizer.Encode(text, true)...)
		if want := append(ids[1:], b.tokenizer.EOS()); !slices.Equal(rejoin(records), want) {
			t.Fatalf("%q is learnt as %v, want %v", text, rejoin(records), want)
		}
		least, most := 16, 0
		for _, r := range records {
			least, most = min(least, r.tokens()), max(most, r.tokens())
		}
		if most > 16 || most-least > 1+len(b.tokenizer.Prefix()) {
			t.Errorf("windows of %d to %d tokens", least, most)
		}
	}
}

// TestWindowsBeginAsTextsDo: each has the tokenizer's prefix, which is not learnt again.
func TestWindowsBeginAsTextsDo(t *testing.T) {
	b := tiny(t)
	d := b.tokenizer.Definition()
	d.AddBOS, d.BOS = true, d.EOS
	h := settings()
	h.Length = 8
	m := &cpt{sft{&run{base: b, settings: h}}}
	text := strings.Repeat("The sea is wide. ", 9)
	records, err := m.document([]byte(text))
	if err != nil || len(records) < 3 {
		t.Fatal(len(records), err)
	}
	for _, r := range records {
		if s := r.(sample); s.Tokens[0] != d.BOS || len(s.Tokens) > 8 || len(s.Tokens) != len(s.Labels) {
			t.Errorf("a window %v", s)
		}
	}
	if want := append(b.tokenizer.Encode(text, true), d.EOS); !slices.Equal(rejoin(records), want) {
		t.Errorf("learnt are %v, want %v", rejoin(records), want)
	}
}

func TestTextsThatAreNone(t *testing.T) {
	m := &cpt{sft{&run{base: tiny(t), settings: settings()}}}
	for line, want := range map[string]string{
		`{"prompt":"a","completion":"b"}`: "either input or text",
		`{"input":"a","text":"b"}`:        "either input or text",
		`{"text":["a"]}`:                  "text is not a string",
		`{"input":" "}`:                   "input is empty",
		"\xff":                            "not UTF-8",
		`"a"`:                             "not a JSON object",
	} {
		if _, err := m.parse([]byte(line)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", line, err, want)
		}
	}
	if _, err := m.document([]byte("\xff")); err == nil {
		t.Error("bytes are a document")
	}
	if records, err := m.document(nil); err != nil || len(records) > 0 {
		t.Errorf("an empty document has the records %v, %v", records, err)
	}
}

func FuzzText(f *testing.F) {
	for _, seed := range []string{`{"input":"a"}`, `{"text":"The sea."}`, `{"text":1}`, `[]`, "\xff"} {
		f.Add([]byte(seed))
	}
	h := settings()
	h.Length = 8
	m := &cpt{sft{&run{base: tiny(f), settings: h}}}
	f.Fuzz(func(t *testing.T, line []byte) {
		records, err := m.parse(line)
		if err != nil {
			return
		}
		for _, r := range records {
			if n := r.tokens(); n < 1 || n > 8 || r.weight() < 1 {
				t.Fatalf("%q has a window of %d tokens, %d of them learnt", line, n, r.weight())
			}
		}
	})
}
