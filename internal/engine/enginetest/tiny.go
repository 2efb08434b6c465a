package enginetest

import (
	"path/filepath"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/gguf"
	"outcrop/internal/tensor/llama"
	"outcrop/internal/tensor/tokenizer"
)

// TinyContext is the context window of the tiny text models, TinyWindow the longest input of the tiny embedder, in tokens.
const (
	TinyContext = 512
	TinyWindow  = 128
)

// tinyTemplate is ChatML without a default system prompt, with tools in Hermes' way.
const tinyTemplate = "{% if tools %}{{ '<|im_start|>system\\nTools:' }}{% for tool in tools %}{{ ' ' + tool.function.name }}{% endfor %}{{ '<|im_end|>\\n' }}{% endif %}" +
	"{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\\n' + message['content'] }}{% for call in message.tool_calls or [] %}" +
	"{{ '<tool_call>\\n{\"name\": \"' + call.function.name + '\", \"arguments\": ' + (call.function.arguments | tojson) + '}\\n</tool_call>' }}{% endfor %}" +
	"{{ '<|im_end|>' + '\\n' }}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"

// merges are enough of English that common words have few tokens.
var merges = []string{"Ġ t", "h e", "Ġt he", "i n", "Ġ a", "r e", "o n", "e r", "a n", "Ġ s", "o r", "e n", "Ġ w", "i s", "a t", "Ġ o", "i t", "n d", "e s", "Ġ c",
	"o u", "e d", "in g", "Ġ f", "Ġ b", "Ġ m", "Ġ p", "Ġo f", "a l", "Ġa nd", "Ġ in", "l l", "a r", "Ġt o", "Ġ y", "Ġy ou", "i on", "Ġ d", "Ġ h", "l e", "Ġ is", "Ġ it"}

// TinyTokenizer is a byte-level BPE tokenizer of 300-odd entries with a chat template.
func TinyTokenizer() (*tokenizer.Tokenizer, error) {
	def := tokenizer.Blank(tokenizer.BPE)
	def.Pre, def.Template = "smollm", tinyTemplate
	put := func(text string, typ tokenizer.Type) {
		def.Tokens, def.Types = append(def.Tokens, text), append(def.Types, typ)
	}
	for _, text := range []string{"<|endoftext|>", "<|im_start|>", "<|im_end|>"} {
		put(text, tokenizer.Control)
	}
	for b := range 256 {
		put(tokenizer.ToAlphabet(string([]byte{byte(b)})), tokenizer.Normal)
	}
	for _, m := range merges {
		known := false
		joined := join(m)
		for _, text := range def.Tokens {
			known = known || text == joined
		}
		if !known {
			put(joined, tokenizer.Normal)
			def.Merges = append(def.Merges, m)
		}
	}
	def.BOS, def.EOS, def.Pad = 1, 2, 2
	return tokenizer.New(def)
}

func join(merge string) string {
	out := make([]rune, 0, len(merge))
	for _, r := range merge {
		if r != ' ' {
			out = append(out, r)
		}
	}
	return string(out)
}

func tinyText(seed uint64) (*llama.Model, *tokenizer.Tokenizer, error) {
	tok, err := TinyTokenizer()
	if err != nil {
		return nil, nil, err
	}
	return llama.Random(tinyShape(tok.Size()), seed), tok, nil
}

func tinyShape(vocabulary int) llama.Config {
	return llama.Config{Layers: 2, Hidden: 32, Heads: 4, KVHeads: 2, HeadDim: 8, FFN: 64, Vocab: vocabulary, Context: TinyContext,
		RopeTheta: 10000, RMSEps: 1e-5, Tied: true}
}

// TinyText writes a random Llama model of about 150 KB as a GGUF file into dir, which must exist, and gives its path. It speaks
// nonsense, the same for the same seed.
func TinyText(dir string, seed uint64) (path string, err error) {
	m, tok, err := tinyText(seed)
	if err != nil {
		return "", err
	}
	path = filepath.Join(dir, "tiny.gguf")
	return path, writeGGUF(path, m, tok)
}

// TinyDecoder writes a random model of another architecture that speaks as TinyText's does, as a GGUF file or a Hugging Face folder,
// into dir, which must exist.
func TinyDecoder(dir string, a llama.Architecture, folder bool, seed uint64) error {
	tok, err := TinyTokenizer()
	if err != nil {
		return err
	}
	c := tinyShape(tok.Size())
	if c.Architecture = a; a == llama.Gemma3 {
		c.Window, c.Every, c.LocalTheta, c.QueryScalar = 16, 2, 100, float64(c.HeadDim)
	}
	m := llama.Random(c, seed)
	if !folder {
		return writeGGUF(filepath.Join(dir, "tiny.gguf"), m, tok)
	}
	if err := m.WriteHF(dir); err != nil {
		return err
	}
	return fault.Wrap("enginetest.TinyDecoder", fault.Internal, tok.WriteHF(dir))
}

func writeGGUF(path string, m *llama.Model, tok *tokenizer.Tokenizer) error {
	d := tok.Definition()
	types := make([]int32, len(d.Types))
	for i, typ := range d.Types {
		types[i] = int32(typ)
	}
	return m.WriteGGUF(path,
		gguf.KV{Key: "general.name", Value: "tiny"},
		gguf.KV{Key: "tokenizer.ggml.model", Value: "gpt2"},
		gguf.KV{Key: "tokenizer.ggml.pre", Value: d.Pre},
		gguf.KV{Key: "tokenizer.ggml.tokens", Value: d.Tokens},
		gguf.KV{Key: "tokenizer.ggml.token_type", Value: types},
		gguf.KV{Key: "tokenizer.ggml.merges", Value: d.Merges},
		gguf.KV{Key: "tokenizer.ggml.bos_token_id", Value: uint32(d.BOS)},
		gguf.KV{Key: "tokenizer.ggml.eos_token_id", Value: uint32(d.EOS)},
		gguf.KV{Key: "tokenizer.ggml.padding_token_id", Value: uint32(d.Pad)},
		gguf.KV{Key: "tokenizer.ggml.add_bos_token", Value: false},
		gguf.KV{Key: "tokenizer.chat_template", Value: d.Template},
	)
}

// TinyTextFolder writes the same model as a Hugging Face folder into dir, which must exist.
func TinyTextFolder(dir string, seed uint64) error {
	return TinyDecoder(dir, llama.Llama, true, seed)
}
