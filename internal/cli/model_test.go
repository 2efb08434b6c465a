package cli

import (
	"bytes"
	"testing"
	"time"

	"outcrop/internal/engine"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/tensor/card"
)

func TestModelView(t *testing.T) {
	added := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	for name, v := range map[string]ModelView{
		"show-chat": {Tools: true, Aliases: []catalog.Alias{{ID: "us.amazon.nova-lite-v1:0", Target: "outcrop.small", Family: catalog.Nova}},
			Model: catalog.Model{ID: "outcrop.small", ARN: "arn:aws:bedrock:us-east-1::foundation-model/outcrop.small", Runs: "outcrop.small", Path: "/data/models/small",
				URI: "s3://outcrop-models/outcrop.small/", Created: added, Note: "Weights are quantised.",
				Info: engine.Info{Architecture: "llama", Text: true, Chat: true, ContextWindow: 8192, Vocabulary: 49152, Parameters: 134_515_008, Bytes: 90_000_000, Format: "Q4_1"}},
			Card: card.Card{Name: "Small 135M", License: card.License{ID: "apache-2.0", Said: "general.license"}, Tokenizer: "BPE (smollm), 49152 tokens",
				Template: "{% for message in messages %}{{'<|im_start|>' + message['role']}}\n{% endfor %}", Files: []card.File{{Name: "small.gguf", Bytes: 91_727_328}}}},
		"show-embedder": {Model: catalog.Model{ID: "outcrop.minilm", License: "MIT", Path: "/data/models/minilm", Created: added,
			Info: engine.Info{Architecture: "bert", Embedding: true, Dimensions: 384, ContextWindow: 256, Parameters: 22_713_216, Format: "F32"}},
			Card: card.Card{License: card.License{ID: "apache-2.0", Said: "README.md"}, Tokenizer: "WordPiece, 30522 tokens"}},
		"show-remote": {Model: catalog.Model{ID: "amazon.titan-text-lite-v1", Family: catalog.TitanText, Path: "http://10.0.0.7:8000/v1?model=large", Created: added,
			Info: engine.Info{Architecture: "upstream", Text: true, ContextWindow: 32768}}},
	} {
		var b bytes.Buffer
		if err := v.Print(&b); err != nil {
			t.Fatal(err)
		}
		b.WriteString("\n")
		if err := v.JSON(&b); err != nil {
			t.Fatal(err)
		}
		golden(t, name, b.Bytes())
	}
}

// What a transfer shows: a line for each file and tenth, or a bar that is drawn anew on a terminal.
func TestProgress(t *testing.T) {
	for name, terminal := range map[string]bool{"progress-lines": false, "progress-bar": true} {
		var b bytes.Buffer
		now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
		p := NewProgress(&b, terminal, func() time.Time { now = now.Add(time.Second); return now })
		p.Tell(0, -1, "a.whl")
		for done := int64(0); done <= 1_200_000_000; done += 100_000_000 {
			p.Tell(done, 1_200_000_000, "")
		}
		p.Tell(1_200_000_000, 1_200_000_000, "model.gguf")
		p.End()
		golden(t, name, b.Bytes())
	}
}
