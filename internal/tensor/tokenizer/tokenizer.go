// Package tokenizer turns text into the entries of a model's vocabulary and back: byte-level BPE, as in GPT-2, Llama 3, Qwen and
// SmolLM, SentencePiece, as in Llama 2 and Gemma, and WordPiece, as in BERT. It reads GGUF metadata and Hugging Face folders, and writes Hugging Face folders.
package tokenizer

import (
	"slices"
)

// Span is a byte range [Start, End) of a text.
type Span struct{ Start, End int }

// Tokenizer is immutable and may be used from many goroutines.
type Tokenizer struct {
	def   Definition
	ids   index    // of every entry, by its text as in Definition.Tokens
	bytes []string // what each entry stands for; "" for control entries that stand for nothing
	added added    // entries that are found in the text before anything else
	split splitter

	// Exactly one of these is not nil.
	bpe   *bpe
	word  *wordPiece
	piece *sentencePiece

	ends []int32
	nfc  bool

	cache cache
}

// piece is one token of a word and how many bytes of the word it takes.
type piece struct {
	id   int32
	size int32
}

// Size is the number of entries.
func (t *Tokenizer) Size() int { return len(t.def.Tokens) }

// Definition is what the tokenizer was made of. It must not be changed.
func (t *Tokenizer) Definition() *Definition { return &t.def }

// ID finds an entry by its text, special tokens as they are written ("<|im_end|>"), others in the vocabulary's own alphabet.
func (t *Tokenizer) ID(token string) (int32, bool) {
	return t.ids.find(token)
}

// Text is an entry as it is written in the vocabulary; "" when there is no such entry.
func (t *Tokenizer) Text(id int32) string {
	if id < 0 || int(id) >= len(t.def.Tokens) {
		return ""
	}
	return t.def.Tokens[id]
}

// Bytes is what an entry stands for, which may be a part of a character; control entries as they are written. "" when there is
// no such entry, and for WordPiece.
func (t *Tokenizer) Bytes(id int32) string {
	if id < 0 || int(id) >= len(t.bytes) {
		return ""
	}
	return t.bytes[id]
}

// Special are the entries that are control tokens, by their text.
func (t *Tokenizer) Special() map[string]int32 {
	m := map[string]int32{}
	for id, typ := range t.def.Types {
		if typ == Control {
			m[t.def.Tokens[id]] = int32(id)
		}
	}
	return m
}

// BOS is the token that begins a text, EOS the one that ends it; -1 when the model has none.
func (t *Tokenizer) BOS() int32 { return t.def.BOS }

// EOS is the token that ends a text; -1 when the model has none.
func (t *Tokenizer) EOS() int32 { return t.def.EOS }

// EOT is the token that ends a turn: where the model names none of its own, EOS.
func (t *Tokenizer) EOT() int32 {
	if t.def.EOT >= 0 {
		return t.def.EOT
	}
	return t.def.EOS
}

// Ends tells whether a model that gives this token has ended its answer.
func (t *Tokenizer) Ends(id int32) bool { return slices.Contains(t.ends, id) }

// Prefix and Suffix are the tokens that the model expects around a raw text: [CLS] and [SEP], or BOS. Encode adds neither.
func (t *Tokenizer) Prefix() []int32 {
	switch {
	case t.word != nil && t.def.CLS >= 0:
		return []int32{t.def.CLS}
	case t.word == nil && t.def.AddBOS && t.def.BOS >= 0:
		return []int32{t.def.BOS}
	}
	return nil
}

// Suffix are the tokens that the model expects after a raw text.
func (t *Tokenizer) Suffix() []int32 {
	switch {
	case t.word != nil && t.def.SEP >= 0:
		return []int32{t.def.SEP}
	case t.word == nil && t.def.AddEOS && t.def.EOS >= 0:
		return []int32{t.def.EOS}
	}
	return nil
}

// Encode gives text's tokens, without Prefix and Suffix. With parseSpecial, control tokens that are written out in the text
// become those tokens, as in Hugging Face's tokenizers; without it they are text like any other.
func (t *Tokenizer) Encode(text string, parseSpecial bool) []int32 {
	if t.nfc {
		text = compose(text)
	}
	ids := make([]int32, 0, len(text)/3+4)
	t.each(text, parseSpecial, func(id int32, _, _ int) { ids = append(ids, id) })
	return ids
}

// Spans are the byte ranges of text's tokens, control tokens written out in the text taken as text. A token that ends within
// a character is widened to all of it, so that every bound is one at which text may be cut.
func (t *Tokenizer) Spans(text string) []Span {
	var spans []Span
	t.each(text, false, func(_ int32, start, end int) {
		for start > 0 && !boundary(text, start) {
			start--
		}
		for !boundary(text, end) {
			end++
		}
		spans = append(spans, Span{start, end})
	})
	return spans
}

// each calls emit for each token of text with its byte range.
func (t *Tokenizer) each(text string, parseSpecial bool, emit func(id int32, start, end int)) {
	t.added.each(text, parseSpecial, func(from, to int, id int32) {
		switch {
		case id >= 0:
			emit(id, from, to)
		case t.piece != nil:
			t.eachOfStretch(text, from, to, emit)
		case t.word != nil:
			t.word.each(text[from:to], func(id int32, s, e int) { emit(id, from+s, from+e) })
		default:
			t.split.each(text[from:to], func(s, e int) { t.eachOfWord(text, from+s, from+e, emit) })
		}
	})
}
