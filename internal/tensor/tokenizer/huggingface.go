package tokenizer

import (
	"outcrop/internal/fault"
)

// FromFolder reads the tokenizer of a Hugging Face folder: tokenizer.json, and beside it tokenizer_config.json,
// generation_config.json and chat_template.jinja where they are there.
func FromFolder(dir string) (*Tokenizer, error) {
	return nil, fault.New("tokenizer.FromFolder", fault.Unsupported, "")
}

// WriteHF writes the tokenizer as a Hugging Face folder has it: tokenizer.json, tokenizer_config.json with the chat template,
// special_tokens_map.json and generation_config.json. What AutoTokenizer reads from it gives the same ids.
func (t *Tokenizer) WriteHF(dir string) error {
	return fault.New("tokenizer.WriteHF", fault.Unsupported, "")
}
