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
)

// server is the real program on a data folder.
type server struct {
	program, dir string
	log          *os.File
	cmd          *exec.Cmd
}

func (s *server) data() string { return filepath.Join(s.dir, "data") }

// start runs the program until it says that it is ready.
func (s *server) start() (err error) {
	if s.log, err = os.Create(filepath.Join(s.dir, "server.log")); err != nil {
		return err
	}
	s.cmd = exec.Command(s.program, "serve", "--data", s.data(), "--listen", "127.0.0.1:0")
	s.cmd.Stderr = s.log
	s.cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	out, err := s.cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := s.cmd.Start(); err != nil {
		return err
	}
	said := bufio.NewReader(out)
	for {
		line, err := said.ReadString('\n')
		if err != nil {
			return errors.Join(fmt.Errorf("the server did not start: %w", err), s.cmd.Wait())
		}
		if strings.Contains(line, "ready on ") {
			break
		}
	}
	go io.Copy(io.Discard, said)
	return nil
}

// stop ends the server as an init system would.
func (s *server) stop() error {
	if err := s.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		return err
	}
	return s.cmd.Wait()
}

func (s *server) kill() {
	s.cmd.Process.Kill()
	s.cmd.Wait() // its error is the signal
	s.log.Close()
}

// run is another command of the program on the same folder.
func (s *server) run(ctx context.Context, args ...string) error {
	out, err := exec.CommandContext(ctx, s.program, append(args, "--data", s.data())...).CombinedOutput()
	if err != nil {
		return fmt.Errorf("%w: %s", err, out)
	}
	return nil
}
