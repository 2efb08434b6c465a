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
	"strconv"
	"strings"
	"syscall"
	"time"
)

// server is the real program on a data folder.
type server struct {
	program string // a copy of its own, so that its children can be told from others'
	folder  string
	log     *os.File
	cmd     *exec.Cmd
	out     io.ReadCloser
	ready   time.Duration // what the last start took
}

// start runs the program until it says that it is ready. It must be called on the main thread: the server dies with that.
func (s *server) start() error {
	begin := time.Now()
	s.cmd = exec.Command(s.program, "serve", "--data", s.folder, "--listen", "127.0.0.1:0")
	s.cmd.Env = append(os.Environ(), "TMPDIR="+filepath.Dir(s.program))
	s.cmd.Stderr = s.log
	s.cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	var err error
	if s.out, err = s.cmd.StdoutPipe(); err != nil {
		return err
	}
	if err := s.cmd.Start(); err != nil {
		return err
	}
	said := bufio.NewReader(s.out)
	for {
		line, err := said.ReadString('\n')
		if err != nil {
			return errors.Join(fmt.Errorf("the server did not start: %w", err), s.cmd.Wait())
		}
		if strings.Contains(line, "ready on ") {
			break
		}
	}
	s.ready = time.Since(begin)
	go io.Copy(io.Discard, said)
	return nil
}

// kill ends the server at once, wherever it is.
func (s *server) kill() {
	s.cmd.Process.Kill()
	s.cmd.Wait() // its error is the signal
}

// stop ends the server as an init system would.
func (s *server) stop() error {
	if err := s.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		return err
	}
	return s.cmd.Wait()
}

// run is another command of the program on the same folder.
func (s *server) run(ctx context.Context, args ...string) error {
	out, err := exec.CommandContext(ctx, s.program, append(args, "--data", s.folder)...).CombinedOutput()
	if err != nil {
		return fmt.Errorf("%w: %s", err, out)
	}
	return nil
}

// orphans are processes of the program that are still there, given two seconds to end.
func (s *server) orphans() (pids []int) {
	for late := time.Now().Add(2 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		if pids = s.processes(); len(pids) == 0 || time.Now().After(late) {
			return pids
		}
	}
}

func (s *server) processes() (pids []int) {
	all, _ := filepath.Glob("/proc/[0-9]*/exe")
	for _, link := range all {
		if exe, err := os.Readlink(link); err == nil && exe == s.program {
			pid, _ := strconv.Atoi(filepath.Base(filepath.Dir(link)))
			pids = append(pids, pid)
		}
	}
	return pids
}
