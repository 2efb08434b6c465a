package tokenizer

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/dlclark/regexp2"

	"outcrop/internal/fault"
)

// FromFolder reads the tokenizer of a Hugging Face folder: tokenizer.json, and beside it tokenizer_config.json,
// generation_config.json and chat_template.jinja where they are there. A kind that is not built is Invalid.
func FromFolder(dir string) (*Tokenizer, error) {
	const op = "tokenizer.FromFolder"
	var file hfFile
	if err := readJSON(filepath.Join(dir, "tokenizer.json"), &file); err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return nil, &fault.Error{Op: op, Kind: fault.Invalid, Text: "The model has no tokenizer.json.", Cause: err}
		}
		return nil, fault.Wrap(op, fault.Internal, err)
	}
	def, err := file.definition()
	if err != nil {
		return nil, fault.Wrap(op, fault.Invalid, err)
	}
	if err := readSettings(dir, &def); err != nil {
		return nil, fault.Wrap(op, fault.Internal, err)
	}
	return New(def)
}

// hfFile is tokenizer.json, as far as it matters here.
type hfFile struct {
	AddedTokens   []hfAdded    `json:"added_tokens"`
	Normalizer    *hfComponent `json:"normalizer"`
	PreTokenizer  *hfComponent `json:"pre_tokenizer"`
	PostProcessor *hfComponent `json:"post_processor"`
	Decoder       *hfComponent `json:"decoder"`
	Model         hfModel      `json:"model"`
}

type hfAdded struct {
	ID         int32  `json:"id"`
	Content    string `json:"content"`
	SingleWord bool   `json:"single_word"`
	LeftStrip  bool   `json:"lstrip"`
	RightStrip bool   `json:"rstrip"`
	Normalized bool   `json:"normalized"`
	Special    bool   `json:"special"`
}

type hfModel struct {
	Type         string           `json:"type"`
	Vocab        map[string]int32 `json:"vocab"`
	Merges       []hfMerge        `json:"merges"`
	Unk          string           `json:"unk_token"`
	IgnoreMerges bool             `json:"ignore_merges"`
	ByteFallback bool             `json:"byte_fallback"`
	FuseUnk      bool             `json:"fuse_unk"`
	Prefix       *string          `json:"continuing_subword_prefix"`
	Suffix       *string          `json:"end_of_word_suffix"`
}

// hfMerge is "left right" or ["left", "right"].
type hfMerge string

func (m *hfMerge) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		return json.Unmarshal(b, (*string)(m))
	}
	var both [2]string
	if err := json.Unmarshal(b, &both); err != nil {
		return err
	}
	*m = hfMerge(both[0] + " " + both[1])
	return nil
}

// hfComponent is any of the steps around the model: a union told apart by Type.
type hfComponent struct {
	Type          string        `json:"type"`
	Normalizers   []hfComponent `json:"normalizers"`
	PreTokenizers []hfComponent `json:"pretokenizers"`
	Processors    []hfComponent `json:"processors"`
	Decoders      []hfComponent `json:"decoders"`

	AddPrefixSpace bool  `json:"add_prefix_space"`
	UseRegex       *bool `json:"use_regex"`
	Individual     bool  `json:"individual_digits"`
	Behavior       string
	Invert         bool
	Pattern        struct{ Regex, String string }

	Content       string  `json:"content"`
	Prepend       string  `json:"prepend"`
	Replacement   string  `json:"replacement"`
	PrependScheme *string `json:"prepend_scheme"`
	Split         *bool   `json:"split"`

	CleanText     *bool `json:"clean_text"`
	HandleChinese bool  `json:"handle_chinese_chars"`
	StripAccents  *bool `json:"strip_accents"`
	Lowercase     bool

	Single []map[string]struct {
		ID string `json:"id"`
	}
	CLS []any
	SEP []any
}

// flat are the steps of a component, sequences undone.
func (c *hfComponent) flat() []hfComponent {
	if c == nil {
		return nil
	}
	if c.Type != "Sequence" {
		return []hfComponent{*c}
	}
	var out []hfComponent
	for _, list := range [][]hfComponent{c.Normalizers, c.PreTokenizers, c.Processors, c.Decoders} {
		for i := range list {
			out = append(out, list[i].flat()...)
		}
	}
	return out
}

// invalid is a tokenizer.json that is wrong or asks for what is not built.
func invalid(format string, args ...any) error {
	return fault.New("tokenizer.FromFolder", fault.Invalid, format, args...)
}

func (f *hfFile) definition() (Definition, error) {
	var def Definition
	var err error
	switch f.Model.Type {
	case "BPE":
		def, err = f.bpe()
	case "WordPiece":
		def, err = f.wordPiece()
	default:
		err = invalid("The tokenizer model %q is not supported; BPE and WordPiece are.", f.Model.Type)
	}
	if err != nil {
		return def, err
	}
	if err := f.vocabulary(&def); err != nil {
		return def, err
	}
	f.around(&def)
	return def, nil
}

// vocabulary fills in the entries.
func (f *hfFile) vocabulary(def *Definition) error {
	size := 0
	for _, id := range f.Model.Vocab {
		size = max(size, int(id)+1)
	}
	for _, a := range f.AddedTokens {
		size = max(size, int(a.ID)+1)
	}
	if size > 4*(len(f.Model.Vocab)+len(f.AddedTokens))+1024 {
		return invalid("The tokenizer's ids go up to %d, but it has %d entries.", size-1, len(f.Model.Vocab))
	}
	def.Tokens, def.Types = make([]string, size), make([]Type, size)
	for i := range def.Types {
		def.Types[i] = Unused
	}
	put := func(id int32, text string, typ Type) error {
		if id < 0 {
			return invalid("The tokenizer's entry %.80q has the id %d.", text, id)
		}
		def.Tokens[id], def.Types[id] = text, typ
		return nil
	}
	for text, id := range f.Model.Vocab {
		typ := Normal
		if _, is := byteEntry(text); is && f.Model.ByteFallback {
			typ = Byte
		}
		if err := put(id, text, typ); err != nil {
			return err
		}
	}
	for _, a := range f.AddedTokens {
		typ := UserDefined
		if a.Special {
			typ = Control
		}
		if err := put(a.ID, a.Content, typ); err != nil {
			return err
		}
		if a.SingleWord || a.LeftStrip || a.RightStrip || a.Normalized {
			def.Added = append(def.Added, AddedAs{a.ID, a.LeftStrip, a.RightStrip, a.SingleWord, a.Normalized})
		}
	}
	return nil
}

func (f *hfFile) wordPiece() (Definition, error) {
	def := Blank(WordPiece)
	if f.Model.Prefix != nil && *f.Model.Prefix != "##" {
		return def, invalid("WordPiece with the prefix %q is not supported.", *f.Model.Prefix)
	}
	steps := f.Normalizer.flat()
	if len(steps) != 1 || steps[0].Type != "BertNormalizer" || steps[0].CleanText != nil && !*steps[0].CleanText {
		return def, invalid("WordPiece without BERT's own normalisation is not supported.")
	}
	n := steps[0]
	def.Lowercase, def.SpacedCJK, def.StripAccents = n.Lowercase, n.HandleChinese, n.Lowercase
	if n.StripAccents != nil {
		def.StripAccents = *n.StripAccents
	}
	if pre := f.PreTokenizer.flat(); len(pre) != 1 || pre[0].Type != "BertPreTokenizer" {
		return def, invalid("WordPiece without BERT's own pre-tokenizer is not supported.")
	}
	if id, ok := f.Model.Vocab[f.Model.Unk]; ok {
		def.Unk = id
	}
	return def, nil
}

func (f *hfFile) bpe() (Definition, error) {
	def := Blank(BPE)
	if f.Model.Prefix != nil && *f.Model.Prefix != "" || f.Model.Suffix != nil && *f.Model.Suffix != "" {
		return def, invalid("BPE with marks at the borders of words is not supported.")
	}
	if f.characters() {
		return f.sentencePiece()
	}
	for _, n := range f.Normalizer.flat() {
		if n.Type != "NFC" {
			return def, invalid("The normalizer %q is not supported for BPE.", n.Type)
		}
		def.NFC = true
	}
	def.Whole = f.Model.IgnoreMerges
	for _, m := range f.Model.Merges {
		def.Merges = append(def.Merges, string(m))
	}
	steps := f.PreTokenizer.flat()
	last := len(steps) - 1
	if last < 0 || steps[last].Type != "ByteLevel" || steps[last].AddPrefixSpace {
		return def, invalid("BPE that is not byte-level, or that adds a space in front, is not supported.")
	}
	for _, step := range steps[:last] {
		pattern := step.Pattern.Regex
		if step.Pattern.String != "" {
			pattern = regexp2.Escape(step.Pattern.String)
		}
		switch {
		case step.Type == "Digits" && step.Individual:
			pattern = digit
		case step.Type == "Split" && pattern != "" && (step.Behavior == "Isolated" || step.Behavior == "Removed" && step.Invert && scanners[pattern] != nil):
		default:
			return def, invalid("The tokenizer's pre-tokenizer %q is not supported in this form.", step.Type)
		}
		def.Split = append(def.Split, pattern)
	}
	if steps[last].UseRegex == nil || *steps[last].UseRegex {
		def.Split = append(def.Split, gpt2Pattern)
	}
	def.Pre = "regex"
	for name, patterns := range pres {
		if slices.Equal(patterns, def.Split) {
			def.Pre, def.Split = name, nil
		}
	}
	return def, nil
}

// around takes the tokens that the post-processor puts around a text.
func (f *hfFile) around(def *Definition) {
	ids := map[string]int32{}
	for id, text := range def.Tokens {
		ids[text] = int32(id)
	}
	set := func(first bool, text string) {
		id, ok := ids[text]
		switch {
		case !ok:
		case def.Kind == WordPiece && first:
			def.CLS = id
		case def.Kind == WordPiece:
			def.SEP = id
		case first:
			def.BOS, def.AddBOS = id, true
		default:
			def.EOS, def.AddEOS = id, true
		}
	}
	for _, p := range f.PostProcessor.flat() {
		switch p.Type {
		case "TemplateProcessing":
			first := true
			for _, part := range p.Single {
				if _, text := part["Sequence"]; text {
					first = false
				} else if s, special := part["SpecialToken"]; special {
					set(first, s.ID)
				}
			}
		case "BertProcessing":
			for i, pair := range [][]any{p.CLS, p.SEP} {
				if len(pair) > 0 {
					text, _ := pair[0].(string)
					set(i == 0, text)
				}
			}
		}
	}
}

func readJSON(path string, into any) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(bytes.TrimPrefix(b, []byte("\ufeff")), into); err != nil {
		name := filepath.Base(path)
		return &fault.Error{Op: "tokenizer.FromFolder", Kind: fault.Invalid, Text: "The model's " + strings.ToValidUTF8(name, "?") + " is not readable.", Cause: err}
	}
	return nil
}
