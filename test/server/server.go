// Package server runs the real program as a process of its own, for tests and benchmarks that meet it from outside.
package server

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"time"
)

// Server is the program on a data folder. It dies with the process that started it, and so with the thread that did: where a test
// goes on for long, the main one.
type Server struct {
	Program string
	Data    string   // the folder; empty where Flags say what to serve
	Log     string   // a file for what it says on standard error, and on a restart more of it
	Env     []string // besides the caller's
	Flags   []string // besides an address that is free

	URL     string            // where it listens, once it is ready
	Exports map[string]string // the variables that it tells clients to export
	Took    time.Duration     // its last start

	cmd *exec.Cmd
}

// Start runs the program until it says that it is ready.
func (s *Server) Start() error {
	begin := time.Now()
	args := []string{"serve", "--listen", "127.0.0.1:0"}
	if s.Data != "" {
		args = append(args, "--data", s.Data)
	}
	s.cmd = exec.Command(s.Program, append(args, s.Flags...)...)
	s.cmd.Env = append(os.Environ(), s.Env...)
	s.cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL, Setpgid: true}
	log, err := os.OpenFile(s.Log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer log.Close()
	s.cmd.Stderr = log
	out, err := s.cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := s.cmd.Start(); err != nil {
		return err
	}
	s.URL, s.Exports = "", map[string]string{}
	said := bufio.NewReader(out)
	for s.URL == "" {
		line, err := said.ReadString('\n')
		if err != nil {
			return fmt.Errorf("%s did not start: %w\n%s", s.Program, errors.Join(err, s.cmd.Wait()), s.Tail(10))
		}
		s.hear(strings.TrimSpace(line))
	}
	s.Took = time.Since(begin)
	go io.Copy(io.Discard, said)
	return nil
}

// hear takes what a server says at its start.
func (s *Server) hear(line string) {
	if assignment, ok := strings.CutPrefix(line, "export "); ok {
		name, value, _ := strings.Cut(assignment, "=")
		s.Exports[name] = strings.Trim(value, `'"`)
	} else if _, ready, ok := strings.Cut(line, "ready on "); ok {
		s.URL, _, _ = strings.Cut(ready, ",")
	}
}

// Stop ends the server as an init system would, and without mercy where it takes longer than it may.
func (s *Server) Stop() error {
	s.cmd.Process.Signal(syscall.SIGTERM) // an error shows in Wait
	late := time.AfterFunc(40*time.Second, func() { syscall.Kill(-s.cmd.Process.Pid, syscall.SIGKILL) })
	defer late.Stop()
	return s.cmd.Wait()
}

// Kill ends the server at once, wherever it is. A server that has ended already is left alone.
func (s *Server) Kill() {
	if s.cmd == nil || s.Dead() {
		return
	}
	s.cmd.Process.Kill()
	s.cmd.Wait() // its error is the signal
}

// Dead tells whether the server was stopped or killed.
func (s *Server) Dead() bool { return s.cmd.ProcessState != nil }

// PID is the process's number.
func (s *Server) PID() int { return s.cmd.Process.Pid }

// Run is another command of the program on the same folder. It gives what the command prints.
func (s *Server) Run(ctx context.Context, args ...string) (string, error) {
	c := exec.CommandContext(ctx, s.Program, append(args, "--data", s.Data)...)
	var complaint strings.Builder
	c.Stderr = &complaint
	out, err := c.Output()
	if err != nil {
		err = fmt.Errorf("outcrop %s: %w: %s", strings.Join(args, " "), err, &complaint)
	}
	return string(out), err
}

// Tail is the end of the server's log.
func (s *Server) Tail(lines int) string {
	b, _ := os.ReadFile(s.Log)
	all := strings.Split(strings.TrimSpace(string(b)), "\n")
	return strings.Join(all[max(0, len(all)-lines):], "\n")
}
