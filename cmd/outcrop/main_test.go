package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"flag"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"

	"outcrop/internal/apitest"
	"outcrop/internal/engine/enginetest"
)

var (
	update  = flag.Bool("update", false, "write the golden files anew")
	program string // the real one, built once
)

func TestMain(m *testing.M) {
	flag.Parse()
	os.Exit(withProgram(m))
}

func withProgram(m *testing.M) int {
	dir, err := os.MkdirTemp("", "outcrop")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	program = filepath.Join(dir, "outcrop")
	build := exec.Command("go", "build", "-trimpath", "-o", program, ".")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "%v\n%s", err, out)
		return 1
	}
	return m.Run()
}

// folderFor makes a data folder. Its path is short, since a socket's must be.
func folderFor(t testing.TB) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "oc")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	return dir
}

// outcrop runs a command to its end.
func outcrop(t testing.TB, dir string, args ...string) (out, errs string, code int) {
	t.Helper()
	c := exec.CommandContext(t.Context(), program, args...)
	c.Env = append(os.Environ(), "OUTCROP_DATA="+dir)
	var stdout, stderr bytes.Buffer
	c.Stdout, c.Stderr = &stdout, &stderr
	if err := c.Run(); err != nil && !errors.As(err, new(*exec.ExitError)) {
		t.Fatal(err)
	}
	return stdout.String(), stderr.String(), c.ProcessState.ExitCode()
}

// succeeds is the output of a command that must go well.
func succeeds(t testing.TB, dir string, args ...string) string {
	t.Helper()
	out, errs, code := outcrop(t, dir, args...)
	if code != 0 || errs != "" {
		t.Fatalf("outcrop %v: code %d, %s", args, code, errs)
	}
	return out
}

// fails checks that a command ends with an error that has both texts: what is wrong, and what to do next.
func fails(t testing.TB, dir, wrong, advice string, args ...string) {
	t.Helper()
	out, errs, code := outcrop(t, dir, args...)
	first, next, _ := strings.Cut(errs, "\n")
	if code != 1 || out != "" || !strings.HasPrefix(first, "outcrop: ") || !strings.Contains(first, wrong) || !strings.HasPrefix(next, "  ") || !strings.Contains(next, advice) {
		t.Errorf("outcrop %v: code %d, %q, %q; want %q and then %q", args, code, out, errs, wrong, advice)
	}
}

// server is a running `outcrop serve`.
type server struct {
	dir, url string
	exports  map[string]string // what was printed before the ready line
	http     *http.Client
	process  *exec.Cmd
	lines    *bufio.Scanner
	log      bytes.Buffer
	start    time.Duration // from the start to the ready line
}

// serveOn starts a server on a data folder and waits until it is ready.
func serveOn(t testing.TB, dir string, args ...string) *server {
	t.Helper()
	s := launch(t, append([]string{"--data", dir}, args...)...)
	s.dir = dir
	return s
}

// launch starts a server and waits until it is ready.
func launch(t testing.TB, args ...string) *server {
	t.Helper()
	s := &server{exports: map[string]string{}, process: exec.Command(program, append([]string{"serve", "--listen", "127.0.0.1:0"}, args...)...)}
	s.process.Stderr = &s.log
	out, err := s.process.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	s.lines = bufio.NewScanner(out)
	began := time.Now()
	if err := s.process.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.process.Process.Kill(); s.process.Wait() })
	for s.lines.Scan() && parseExport(s.exports, s.lines.Text()) {
	}
	s.start = time.Since(began)
	_, rest, ok := strings.Cut(s.lines.Text(), "outcrop: ready on ")
	if !ok {
		s.process.Wait()
		t.Fatalf("no ready line but %q; %s", s.lines.Text(), &s.log)
	}
	s.url, _, _ = strings.Cut(rest, ", ")
	s.dir = s.exports["OUTCROP_DATA"]
	return s
}

// parseExport reads a line like export A='b'.
func parseExport(into map[string]string, line string) bool {
	line, ok := strings.CutPrefix(strings.TrimSpace(line), "export ")
	name, value, _ := strings.Cut(line, "=")
	if ok {
		into[name] = strings.Trim(value, "'")
	}
	return ok
}

// end sends a signal and gives the exit code and what the server still said.
func (s *server) end(t testing.TB, signal os.Signal) (code int, said string) {
	t.Helper()
	if err := s.process.Process.Signal(signal); err != nil {
		t.Fatal(err)
	}
	for s.lines.Scan() {
		said += s.lines.Text() + "\n"
	}
	s.process.Wait()
	return s.process.ProcessState.ExitCode(), said
}

// stop drains the server; nothing may go wrong by that.
func (s *server) stop(t testing.TB) {
	t.Helper()
	if code, _ := s.end(t, syscall.SIGTERM); code != 0 || s.log.Len() > 0 {
		t.Errorf("the server ended with code %d: %s", code, &s.log)
	}
}

// env is what `outcrop env` exports.
func (s *server) env(t testing.TB) map[string]string {
	t.Helper()
	vars := map[string]string{}
	for line := range strings.Lines(succeeds(t, s.dir, "env", "--bearer")) {
		parseExport(vars, line)
	}
	return vars
}

// config is for clients of the server that tell of failures at once.
func (s *server) config(t testing.TB) aws.Config {
	t.Helper()
	v := s.env(t)
	return aws.Config{Region: v["AWS_REGION"], BaseEndpoint: aws.String(s.url), RetryMaxAttempts: 1, HTTPClient: s.client(t),
		Credentials: credentials.NewStaticCredentialsProvider(v["AWS_ACCESS_KEY_ID"], v["AWS_SECRET_ACCESS_KEY"], "")}
}

// client trusts the server's certificate, where it has one.
func (s *server) client(t testing.TB) *http.Client {
	t.Helper()
	if s.http != nil {
		return s.http
	}
	trusted, err := roots(s.env(t)["AWS_CA_BUNDLE"])
	if err != nil {
		t.Fatal(err)
	}
	s.http = &http.Client{Transport: apitest.Whole(&http.Transport{TLSClientConfig: &tls.Config{RootCAs: trusted}, ForceAttemptHTTP2: true})}
	return s.http
}

// tinyText is the path of a tiny text model.
func tinyText(t testing.TB) string {
	t.Helper()
	path, err := enginetest.TinyText(t.TempDir(), 1)
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// tinyEmbedder is the folder of a tiny embedder.
func tinyEmbedder(t testing.TB) string {
	t.Helper()
	dir := t.TempDir()
	if err := enginetest.TinyEmbedder(dir, 1); err != nil {
		t.Fatal(err)
	}
	return dir
}

// await asks until done.
func await(t testing.TB, what string, done func(context.Context) bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	for !done(ctx) {
		select {
		case <-ctx.Done():
			t.Fatal("not in time: " + what)
		case <-time.After(20 * time.Millisecond):
		}
	}
}
