package enginetest

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"

	"outcrop/internal/tensor/safetensors"
	"outcrop/internal/tensor/tokenizer"
	"outcrop/internal/tensor/weight"
)

// The shape of the tiny embedder.
const (
	tinyHidden = 32
	tinyFFN    = 64
	tinyLayers = 2
)

// words are entries of their own in the tiny embedder's vocabulary; all else is spelt out.
const words = `the of and to in is for on with as at by from that this it are was be or an not we you they he she our your their
who what when where why how which do does did can will may must should have has had one two three all any each more most other some
time day days week month year hours minutes name number price cost free paid order orders item items product products customer customers
support phone email address office open closed return returns refund policy warranty delivery shipping ship days team people person staff
water river stone rock mountain forest tree garden house home room door window table light fire air sun moon star sea fish bird cat dog horse
red green blue white black small large big long short new old good bad high low first last next before after over under between
make made use used using work works help need needs want ask answer question questions find found give given take taken keep send sent
document documents file files page section chapter book story company business model data system service server key value test`

// TinyEmbedder writes a random BERT encoder of about 150 KB as a Hugging Face folder into dir, which must exist. Texts that
// share words are near one another, since its embeddings are little more than a sum over words.
func TinyEmbedder(dir string, seed uint64) error {
	tok, err := tinyWords()
	if err != nil {
		return err
	}
	if err := tok.WriteHF(dir); err != nil {
		return err
	}
	if err := os.Mkdir(filepath.Join(dir, "1_Pooling"), 0o755); err != nil && !os.IsExist(err) {
		return err
	}
	for name, content := range map[string]any{
		"config.json": map[string]any{"architectures": []string{"BertModel"}, "model_type": "bert", "hidden_size": tinyHidden, "num_hidden_layers": tinyLayers,
			"num_attention_heads": 4, "intermediate_size": tinyFFN, "hidden_act": "gelu", "layer_norm_eps": 1e-12, "max_position_embeddings": TinyWindow,
			"type_vocab_size": 2, "vocab_size": tok.Size(), "pad_token_id": 0, "position_embedding_type": "absolute"},
		"sentence_bert_config.json": map[string]any{"max_seq_length": TinyWindow, "do_lower_case": false},
		"1_Pooling/config.json":     map[string]any{"word_embedding_dimension": tinyHidden, "pooling_mode_mean_tokens": true, "pooling_mode_cls_token": false},
		"modules.json": []map[string]any{{"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"},
			{"idx": 1, "name": "1", "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
			{"idx": 2, "name": "2", "path": "2_Normalize", "type": "sentence_transformers.models.Normalize"}},
	} {
		b, err := json.MarshalIndent(content, "", "  ")
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, name), append(b, '\n'), 0o644); err != nil {
			return err
		}
	}
	f, err := os.Create(filepath.Join(dir, "model.safetensors"))
	if err != nil {
		return err
	}
	err = safetensors.Write(f, encoder(tok.Size(), rand.New(rand.NewPCG(seed, 2))))
	if closed := f.Close(); err == nil {
		err = closed
	}
	return err
}

// tinyWords is a WordPiece tokenizer of common words and single characters.
func tinyWords() (*tokenizer.Tokenizer, error) {
	def := tokenizer.Blank(tokenizer.WordPiece)
	seen := map[string]bool{}
	put := func(text string, typ tokenizer.Type) {
		if !seen[text] {
			seen[text] = true
			def.Tokens, def.Types = append(def.Tokens, text), append(def.Types, typ)
		}
	}
	for _, text := range []string{"[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"} {
		put(text, tokenizer.Control)
	}
	for c := '!'; c <= '~'; c++ {
		if c < 'A' || c > 'Z' {
			put(string(c), tokenizer.Normal)
		}
		if 'a' <= c && c <= 'z' || '0' <= c && c <= '9' {
			put("##"+string(c), tokenizer.Normal)
		}
	}
	for _, w := range strings.Fields(words) {
		put(w, tokenizer.Normal)
	}
	def.Pad, def.Unk, def.CLS, def.SEP, def.Mask = 0, 1, 2, 3, 4
	def.Lowercase, def.StripAccents, def.SpacedCJK, def.Limit = true, true, true, TinyWindow
	return tokenizer.New(def)
}

// encoder are the weights: loud words, quiet positions and layers.
func encoder(vocab int, r *rand.Rand) []safetensors.Tensor {
	var list []safetensors.Tensor
	add := func(name string, mean, spread float64, shape ...int) {
		n := 1
		for _, d := range shape {
			n *= d
		}
		values := make([]float32, n)
		for i := range values {
			values[i] = float32(mean + spread*r.NormFloat64())
		}
		list = append(list, safetensors.FromF32(name, shape, values, weight.F32))
	}
	norm := func(name string) {
		add(name+".weight", 1, 0.02, tinyHidden)
		add(name+".bias", 0, 0.02, tinyHidden)
	}
	linear := func(name string, out, in int) {
		add(name+".weight", 0, 0.05, out, in)
		add(name+".bias", 0, 0.02, out)
	}
	add("embeddings.word_embeddings.weight", 0, 1, vocab, tinyHidden)
	add("embeddings.position_embeddings.weight", 0, 0.02, TinyWindow, tinyHidden)
	add("embeddings.token_type_embeddings.weight", 0, 0.02, 2, tinyHidden)
	norm("embeddings.LayerNorm")
	for l := range tinyLayers {
		at := fmt.Sprintf("encoder.layer.%d.", l)
		for _, name := range []string{"query", "key", "value"} {
			linear(at+"attention.self."+name, tinyHidden, tinyHidden)
		}
		linear(at+"attention.output.dense", tinyHidden, tinyHidden)
		norm(at + "attention.output.LayerNorm")
		linear(at+"intermediate.dense", tinyFFN, tinyHidden)
		linear(at+"output.dense", tinyHidden, tinyFFN)
		norm(at + "output.LayerNorm")
	}
	linear("pooler.dense", tinyHidden, tinyHidden)
	return list
}
