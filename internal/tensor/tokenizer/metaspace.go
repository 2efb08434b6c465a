package tokenizer

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
