package tokenizer

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// The tokenizer.json of models that came from SentencePiece: BPE on characters, where a normalizer or a pre-tokenizer writes spaces as ▁.

// characters tells whether BPE works on characters instead of bytes.
func (f *hfFile) characters() bool {
	for _, step := range append(f.PreTokenizer.flat(), f.Decoder.flat()...) {
		if step.Type == "ByteLevel" {
			return false
		}
	}
	return true
}

func (f *hfFile) sentencePiece() (Definition, error) {
	def := Blank(SentencePiece)
	def.Whole, def.Merges = f.Model.IgnoreMerges, []string{}
	for _, m := range f.Model.Merges {
		def.Merges = append(def.Merges, string(m))
	}
	if id, ok := f.Model.Vocab[f.Model.Unk]; ok && f.Model.Unk != "" {
		def.Unk = id
		if !f.Model.FuseUnk && !f.Model.ByteFallback {
			return def, invalid("BPE on characters with an unknown token for each is not supported.")
		}
	}
	replaced := false
	for _, n := range f.Normalizer.flat() {
		switch {
		case n.Type == "Prepend" && n.Prepend == space && !replaced:
			def.SpacePrefix = true
		case n.Type == "Replace" && n.Pattern.String == " " && n.Content == space:
			replaced = true
		default:
			return def, invalid("The normalizer %q is not supported for BPE on characters.", n.Type)
		}
	}
	for _, p := range f.PreTokenizer.flat() {
		switch {
		case p.Type == "Metaspace" && p.Replacement == space && !replaced:
			replaced = true
			scheme := "always"
			if p.PrependScheme != nil {
				scheme = *p.PrependScheme
			} else if !p.AddPrefixSpace {
				scheme = "never"
			}
			def.SpacePrefix, def.FirstPrefix, def.SinglePrefix = scheme != "never", scheme == "first", true
			def.SingleSpaces = p.Split == nil || *p.Split
		case p.Type == "Split" && p.Pattern.String == " " && replaced: // there are none left
		default:
			return def, invalid("The pre-tokenizer %q is not supported for BPE on characters.", p.Type)
		}
	}
	if !replaced {
		return def, invalid("BPE on characters that does not write spaces as ▁ is not supported.")
	}
	return def, nil
}

// spaces are the steps that write spaces as entries have them, and that take them back.
func (t *Tokenizer) spaces() (normalizer, pre, decoder any) {
	d := &t.def
	text := func(s string) object { return object{{"String", s}} }
	replace := func(from, to string) object {
		return object{{"type", "Replace"}, {"pattern", text(from)}, {"content", to}}
	}
	switch {
	case d.SinglePrefix || d.FirstPrefix || d.SingleSpaces:
		scheme := "never"
		if d.SpacePrefix {
			scheme = "always"
		}
		if d.SpacePrefix && d.FirstPrefix {
			scheme = "first"
		}
		pre = object{{"type", "Metaspace"}, {"replacement", space}, {"prepend_scheme", scheme}, {"split", d.SingleSpaces}}
	case d.SpacePrefix:
		normalizer = object{{"type", "Sequence"}, {"normalizers", []object{{{"type", "Prepend"}, {"prepend", space}}, replace(" ", space)}}}
	default:
		normalizer = replace(" ", space)
	}
	back := []object{replace(space, " "), {{"type", "ByteFallback"}}, {{"type", "Fuse"}}}
	if d.SpacePrefix {
		back = append(back, object{{"type", "Strip"}, {"content", " "}, {"start", 1}, {"stop", 0}})
	}
	return normalizer, pre, object{{"type", "Sequence"}, {"decoders", back}}
}

// mergesByScore are the merges that do what the scores do: of each entry into any two others, the highest score first, and of
// one score the longest left side.
func (t *Tokenizer) mergesByScore() []string {
	type found struct {
		score       float32
		left, right string
	}
	var all []found
	for text, id := range t.piece.entries.all() {
		for i := range text {
			if i == 0 {
				continue
			}
			_, left := t.piece.entries.find(text[:i])
			_, right := t.piece.entries.find(text[i:])
			if left && right {
				all = append(all, found{t.def.Scores[id], text[:i], text[i:]})
			}
		}
	}
	slices.SortFunc(all, func(a, b found) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(utf8.RuneCountInString(b.left), utf8.RuneCountInString(a.left)), cmp.Compare(a.left, b.left), cmp.Compare(a.right, b.right))
	})
	merges := make([]string, len(all))
	for i, m := range all {
		merges[i] = m.left + " " + m.right
	}
	return merges
}
