package tokenizer

import (
	"strings"

	"outcrop/internal/fault"
)

// FromGGUF makes a tokenizer of GGUF metadata. value gives an entry's plain Go value (string, bool, any integer type, []string,
// []int32 or other integer slices), or false. A tokenizer of a kind that is not built is Invalid.
func FromGGUF(value func(key string) (any, bool)) (*Tokenizer, error) {
	const op = "tokenizer.FromGGUF"
	m := metadata(value)
	model := m.text("model")
	var def Definition
	switch model {
	case "gpt2":
		def = Blank(BPE)
		def.Pre = m.text("pre")
		if def.Pre == "" || def.Pre == "default" {
			def.Pre = "gpt-2"
		}
		def.Whole = preNames[def.Pre] == "llama-bpe"
		def.NFC = preNames[def.Pre] == "qwen2" || def.Pre == "command-r"
	case "bert":
		def = Blank(WordPiece)
		def.Lowercase, def.StripAccents, def.SpacedCJK = true, true, true
	case "llama":
		def = Blank(SentencePiece)
		def.SpacePrefix = m.flag("add_space_prefix", true)
	case "":
		return nil, fault.New(op, fault.Invalid, "The file holds no tokenizer.")
	default:
		return nil, fault.New(op, fault.Invalid, "The tokenizer model %q is not supported; byte-level BPE (gpt2), SentencePiece (llama) and WordPiece (bert) are.", model)
	}
	def.Tokens, _ = m.get("tokens").([]string)
	def.Merges, _ = m.get("merges").([]string)
	for _, typ := range m.numbers("token_type") {
		def.Types = append(def.Types, Type(typ))
	}
	if def.Kind == WordPiece {
		def.Tokens = hashed(def.Tokens, def.Types)
	}
	for key, id := range map[string]*int32{"bos": &def.BOS, "eos": &def.EOS, "eot": &def.EOT, "unknown": &def.Unk, "padding": &def.Pad,
		"cls": &def.CLS, "seperator": &def.SEP, "mask": &def.Mask} { // "seperator" is how GGUF spells it
		*id = m.id(key + "_token_id")
	}
	if def.Kind == WordPiece && def.CLS < 0 {
		def.CLS = def.BOS
	}
	def.Scores, _ = m.get("scores").([]float32)
	def.AddBOS = m.flag("add_bos_token", preNames[def.Pre] == "llama-bpe" || def.Kind == SentencePiece) // as llama.cpp has it
	def.AddEOS = m.flag("add_eos_token", false)
	if v, ok := value("tokenizer.chat_template"); ok {
		def.Template, _ = v.(string)
	}
	return New(def)
}

// hashed turns GGUF's spelling of WordPiece entries ("▁" before what begins a word) into BERT's own ("##" before what continues one).
func hashed(tokens []string, types []Type) []string {
	out := make([]string, len(tokens))
	for i, text := range tokens {
		rest, begins := strings.CutPrefix(text, "▁")
		special := i < len(types) && types[i] != Normal || strings.HasPrefix(text, "[") && strings.HasSuffix(text, "]") && len(text) > 2
		switch {
		case begins:
			out[i] = rest
		case special:
			out[i] = text
		default:
			out[i] = "##" + text
		}
	}
	return out
}

// metadata reads the keys under tokenizer.ggml.
type metadata func(key string) (any, bool)

func (m metadata) get(key string) any {
	v, _ := m("tokenizer.ggml." + key)
	return v
}

func (m metadata) text(key string) string {
	s, _ := m.get(key).(string)
	return s
}

// flag is what the file says, or else what it means by saying nothing.
func (m metadata) flag(key string, unsaid bool) bool {
	if b, ok := m.get(key).(bool); ok {
		return b
	}
	return unsaid
}

// id is a token id, or -1.
func (m metadata) id(key string) int32 {
	v, ok := m("tokenizer.ggml." + key)
	if !ok {
		return -1
	}
	if n, ok := number(v); ok && n >= 0 && n < 1<<31 {
		return int32(n)
	}
	return -1
}

func (m metadata) numbers(key string) []int64 {
	switch v := m.get(key).(type) {
	case []int32:
		return widen(v)
	case []uint32:
		return widen(v)
	case []int64:
		return v
	case []uint64:
		return widen(v)
	case []int8:
		return widen(v)
	case []uint8:
		return widen(v)
	case []any:
		out := make([]int64, 0, len(v))
		for _, x := range v {
			n, _ := number(x)
			out = append(out, n)
		}
		return out
	}
	return nil
}

func widen[T ~int8 | ~uint8 | ~int32 | ~uint32 | ~uint64](in []T) []int64 {
	out := make([]int64, len(in))
	for i, x := range in {
		out[i] = int64(x)
	}
	return out
}

func number(v any) (int64, bool) {
	switch n := v.(type) {
	case uint8:
		return int64(n), true
	case int8:
		return int64(n), true
	case uint16:
		return int64(n), true
	case int16:
		return int64(n), true
	case uint32:
		return int64(n), true
	case int32:
		return int64(n), true
	case uint64:
		return int64(n), true
	case int64:
		return n, true
	case int:
		return int64(n), true
	}
	return 0, false
}
