package tokenizer

import (
	"fmt"
	"slices"

	"outcrop/internal/fault"
)

// Kind is how a tokenizer works.
type Kind string

// The kinds that are built.
const (
	BPE       Kind = "BPE"       // byte-level byte-pair encoding
	WordPiece Kind = "WordPiece" // BERT's

	SentencePiece Kind = "SentencePiece" // merging by scores, as Google's library of that name does
)

// Type is what an entry of the vocabulary is, numbered as in GGUF.
type Type int32

// The types.
const (
	Normal      Type = 1
	Unknown     Type = 2
	Control     Type = 3 // steers the model; stands for no text
	UserDefined Type = 4 // added text that is never split
	Unused      Type = 5
	Byte        Type = 6
)

// Definition is all that makes a tokenizer, whichever file it was read from. Absent ids are -1.
type Definition struct {
	Kind   Kind
	Pre    string    // how BPE cuts text into words: "gpt-2", "smollm", "llama-bpe", "qwen2", "tekken", or "regex" with Split
	Split  []string  // for Pre "regex": patterns, each of which cuts what the one before left
	Tokens []string  // by id: for BPE in the byte alphabet of GPT-2, for WordPiece with ## before what continues a word, for SentencePiece with ▁ for a space
	Types  []Type    // by id; nil means all Normal
	Merges []string  // for BPE, and for SentencePiece without Scores: "left right", most important first
	Scores []float32 // for SentencePiece, by id: the highest is merged first
	Added  []AddedAs // how Control and UserDefined entries are matched, where that is not the default

	BOS, EOS, EOT, Unk, Pad, CLS, SEP, Mask int32

	AddBOS, AddEOS bool
	Whole          bool // a word that is an entry is not merged ("ignore_merges")
	NFC            bool // text is composed first
	Lowercase      bool // for WordPiece
	StripAccents   bool // for WordPiece
	SpacedCJK      bool // for WordPiece: each Chinese character is a word
	SpacePrefix    bool // for SentencePiece: a space goes before each stretch of text
	FirstPrefix    bool // that goes only before what begins the text
	SinglePrefix   bool // that goes only before what does not begin with a space
	SingleSpaces   bool // for SentencePiece: each space begins a word, also where it follows another

	Ends     []int32 // more tokens that end an answer
	Template string  // the chat template, Jinja; "" for none
	Limit    int     // the longest input the model's makers name; 0 for unknown
}

// AddedAs says how an added entry is matched in a text.
type AddedAs struct {
	ID                   int32
	LeftTrim, RightTrim  bool // takes the white space before, after it
	SingleWord, Composed bool // only as a whole word; matched in the normalised text
}

// Blank is a Definition without any special ids.
func Blank(kind Kind) Definition {
	return Definition{Kind: kind, BOS: -1, EOS: -1, EOT: -1, Unk: -1, Pad: -1, CLS: -1, SEP: -1, Mask: -1}
}

// endings are names of tokens that end an answer, whatever the metadata say: many files name only one of them as EOS.
var endings = []string{"<|eot_id|>", "<|im_end|>", "<|end|>", "<end_of_turn>", "<|endoftext|>", "<|eom_id|>", "<|end_of_text|>", "<EOT>", "</s>"}

// New makes a tokenizer. A definition that does not hold together is Invalid.
func New(def Definition) (*Tokenizer, error) {
	const op = "tokenizer.New"
	if len(def.Tokens) == 0 {
		return nil, fault.New(op, fault.Invalid, "The tokenizer has no vocabulary.")
	}
	if def.Types == nil {
		def.Types = slices.Repeat([]Type{Normal}, len(def.Tokens))
	}
	if len(def.Types) != len(def.Tokens) {
		return nil, fault.New(op, fault.Invalid, "The tokenizer has %d tokens but %d token types.", len(def.Tokens), len(def.Types))
	}
	t := &Tokenizer{def: def, ids: newIndex(def.Tokens, func(id int) bool { return def.Tokens[id] != "" }), nfc: def.NFC}
	if err := t.checkIDs(); err != nil {
		return nil, fault.Wrap(op, fault.Invalid, err)
	}
	var err error
	switch def.Kind {
	case BPE:
		err = t.buildBPE()
	case WordPiece:
		err = t.buildWordPiece()
	case SentencePiece:
		err = t.buildSentencePiece()
	default:
		err = fault.New(op, fault.Invalid, "Tokenizers of the kind %q are not supported.", def.Kind)
	}
	if err != nil {
		return nil, err
	}
	t.added = newAdded(&t.def)
	for _, id := range append([]int32{def.EOS, def.EOT}, def.Ends...) {
		t.addEnd(id)
	}
	for _, name := range endings {
		if id, ok := t.ids.find(name); ok && def.Types[id] == Control {
			t.addEnd(id)
		}
	}
	return t, nil
}

func (t *Tokenizer) addEnd(id int32) {
	if id >= 0 && !slices.Contains(t.ends, id) {
		t.ends = append(t.ends, id)
	}
}

func (t *Tokenizer) checkIDs() error {
	d := &t.def
	names := []string{"BOS", "EOS", "EOT", "unknown", "padding", "CLS", "SEP", "mask"}
	ids := []int32{d.BOS, d.EOS, d.EOT, d.Unk, d.Pad, d.CLS, d.SEP, d.Mask}
	for range d.Ends {
		names = append(names, "EOS")
	}
	for i, id := range append(ids, d.Ends...) {
		if id < -1 || int(id) >= len(d.Tokens) {
			return fault.New("tokenizer.New", fault.Invalid, "The tokenizer's %s token %d is not in its vocabulary of %d.", names[i], id, len(d.Tokens))
		}
	}
	for _, a := range d.Added {
		if a.ID < 0 || int(a.ID) >= len(d.Tokens) {
			return fault.New("tokenizer.New", fault.Invalid, "%s", fmt.Sprintf("The tokenizer's added token %d is not in its vocabulary of %d.", a.ID, len(d.Tokens)))
		}
	}
	return nil
}
