package tokenizer

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"

	"outcrop/internal/fault"
)

// object is a JSON object whose members keep their order.
type object []member

type member struct {
	key   string
	value any
}

// MarshalJSON keeps the order.
func (o object) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	b.WriteByte('{')
	for i, m := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		if err := enc.Encode(m.key); err != nil {
			return nil, err
		}
		b.WriteByte(':')
		if err := enc.Encode(m.value); err != nil {
			return nil, err
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// WriteHF writes the tokenizer as a Hugging Face folder has it: tokenizer.json, tokenizer_config.json with the chat template,
// special_tokens_map.json and generation_config.json. What AutoTokenizer reads from it gives the same ids.
func (t *Tokenizer) WriteHF(dir string) error {
	const op = "tokenizer.WriteHF"
	names := t.specialNames()
	files := map[string]object{
		"tokenizer.json":          t.file(),
		"tokenizer_config.json":   t.config(names),
		"special_tokens_map.json": names,
		"generation_config.json":  t.generation(),
	}
	for name, content := range files {
		var b bytes.Buffer
		enc := json.NewEncoder(&b)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		if err := enc.Encode(content); err != nil {
			return fault.Wrap(op, fault.Internal, err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), b.Bytes(), 0o644); err != nil {
			return fault.Wrap(op, fault.Internal, err)
		}
	}
	return nil
}

// specialNames are the special tokens by their role.
func (t *Tokenizer) specialNames() object {
	var o object
	d := &t.def
	for _, x := range []struct {
		role string
		id   int32
	}{{"bos_token", d.BOS}, {"eos_token", d.EOS}, {"unk_token", d.Unk}, {"pad_token", d.Pad}, {"cls_token", d.CLS}, {"sep_token", d.SEP}, {"mask_token", d.Mask}} {
		if x.id >= 0 {
			o = append(o, member{x.role, d.Tokens[x.id]})
		}
	}
	return o
}

func (t *Tokenizer) config(names object) object {
	class := "PreTrainedTokenizerFast"
	if t.word != nil {
		class = "BertTokenizer"
	}
	o := append(object{{"tokenizer_class", class}, {"clean_up_tokenization_spaces", false}}, names...)
	if t.word != nil {
		o = append(o, member{"do_lower_case", t.def.Lowercase}, member{"strip_accents", t.def.StripAccents}, member{"tokenize_chinese_chars", t.def.SpacedCJK})
	}
	if t.def.Limit > 0 {
		o = append(o, member{"model_max_length", t.def.Limit})
	}
	if t.def.Template != "" {
		o = append(o, member{"chat_template", t.def.Template})
	}
	return o
}

func (t *Tokenizer) generation() object {
	o := object{{"_from_model_config", true}}
	if t.def.BOS >= 0 {
		o = append(o, member{"bos_token_id", t.def.BOS})
	}
	if t.def.EOS >= 0 {
		o = append(o, member{"eos_token_id", t.def.EOS})
	}
	if t.def.Pad >= 0 {
		o = append(o, member{"pad_token_id", t.def.Pad})
	}
	return o
}

// file is tokenizer.json.
func (t *Tokenizer) file() object {
	byteLevel := func(regex bool) object {
		return object{{"type", "ByteLevel"}, {"add_prefix_space", false}, {"trim_offsets", true}, {"use_regex", regex}}
	}
	var normalizer, pre, decoder any
	pre = t.preTokenizer(byteLevel)
	decoder = byteLevel(true)
	if t.def.NFC {
		normalizer = object{{"type", "NFC"}}
	}
	if t.word != nil {
		normalizer = object{{"type", "BertNormalizer"}, {"clean_text", true}, {"handle_chinese_chars", t.def.SpacedCJK},
			{"strip_accents", t.def.StripAccents}, {"lowercase", t.def.Lowercase}}
		pre = object{{"type", "BertPreTokenizer"}}
		decoder = object{{"type", "WordPiece"}, {"prefix", "##"}, {"cleanup", true}}
	}
	if t.piece != nil {
		normalizer, pre, decoder = t.spaces()
	}
	return object{{"version", "1.0"}, {"truncation", nil}, {"padding", nil}, {"added_tokens", t.addedTokens()}, {"normalizer", normalizer},
		{"pre_tokenizer", pre}, {"post_processor", t.postProcessor()}, {"decoder", decoder}, {"model", t.model()}}
}

// preTokenizer are the steps that cut text into words, and then into bytes.
func (t *Tokenizer) preTokenizer(byteLevel func(regex bool) object) any {
	patterns := t.def.Split
	if known, ok := pres[preNames[t.def.Pre]]; ok {
		patterns = known
	}
	var steps []object
	regex := false
	for i, pattern := range patterns {
		switch {
		case pattern == gpt2Pattern && i == len(patterns)-1:
			regex = true
		case pattern == digit:
			steps = append(steps, object{{"type", "Digits"}, {"individual_digits", true}})
		default:
			steps = append(steps, object{{"type", "Split"}, {"pattern", object{{"Regex", pattern}}}, {"behavior", "Isolated"}, {"invert", false}})
		}
	}
	if len(steps) == 0 {
		return byteLevel(regex)
	}
	return object{{"type", "Sequence"}, {"pretokenizers", append(steps, byteLevel(regex))}}
}

func (t *Tokenizer) addedTokens() []hfAdded {
	how := map[int32]AddedAs{}
	for _, as := range t.def.Added {
		how[as.ID] = as
	}
	list := []hfAdded{}
	for id, typ := range t.def.Types {
		if typ == Control || typ == UserDefined {
			as := how[int32(id)]
			list = append(list, hfAdded{int32(id), t.def.Tokens[id], as.SingleWord, as.LeftTrim, as.RightTrim, as.Composed, typ == Control})
		}
	}
	return list
}

// postProcessor puts Prefix and Suffix around a text.
func (t *Tokenizer) postProcessor() any {
	prefix, suffix := t.Prefix(), t.Suffix()
	if len(prefix)+len(suffix) == 0 {
		return nil
	}
	var special object
	var single, both []object
	put := func(ids []int32, segment int, lists ...*[]object) {
		for _, id := range ids {
			text := t.def.Tokens[id]
			special = append(special, member{text, object{{"id", text}, {"ids", []int32{id}}, {"tokens", []string{text}}}})
			for _, list := range lists {
				*list = append(*list, object{{"SpecialToken", object{{"id", text}, {"type_id", segment}}}})
			}
		}
	}
	text := func(name string, segment int) object {
		return object{{"Sequence", object{{"id", name}, {"type_id", segment}}}}
	}
	put(prefix, 0, &single, &both)
	single, both = append(single, text("A", 0)), append(both, text("A", 0))
	put(suffix, 0, &single, &both)
	known := special
	if t.word == nil {
		put(prefix, 1, &both)
	}
	both = append(both, text("B", 1))
	put(suffix, 1, &both)
	return object{{"type", "TemplateProcessing"}, {"single", single}, {"pair", both}, {"special_tokens", known}}
}

func (t *Tokenizer) model() object {
	var vocab object
	for id, text := range t.def.Tokens {
		if first, _ := t.ids.find(text); t.def.Types[id] != Unused && text != "" && first == int32(id) {
			vocab = append(vocab, member{text, id})
		}
	}
	if t.word != nil {
		return object{{"type", "WordPiece"}, {"unk_token", t.def.Tokens[t.def.Unk]}, {"continuing_subword_prefix", "##"},
			{"max_input_chars_per_word", longestWord}, {"vocab", vocab}}
	}
	merges := t.def.Merges
	var unk any
	if t.piece != nil {
		if t.def.Unk >= 0 {
			unk = t.def.Tokens[t.def.Unk]
		}
		if merges == nil {
			merges = t.mergesByScore()
		}
	}
	if merges == nil {
		merges = []string{}
	}
	return object{{"type", "BPE"}, {"dropout", nil}, {"unk_token", unk}, {"continuing_subword_prefix", nil}, {"end_of_word_suffix", nil},
		{"fuse_unk", t.piece != nil}, {"byte_fallback", t.piece != nil && slices.Contains(t.def.Types, Byte)}, {"ignore_merges", t.def.Whole}, {"vocab", vocab}, {"merges", merges}}
}
