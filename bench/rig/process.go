package rig

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"
)

// Ran is what a process did.
type Ran struct {
	Out   []byte
	First time.Duration // from its start to its first line
	Peak  float64       // most resident memory, anonymous and of files, in MB
}

// Run runs a program to its end, with some variables added to its environment.
func Run(ctx context.Context, env []string, in []byte, program string, args ...string) (r Ran, err error) {
	c := exec.CommandContext(ctx, program, args...)
	c.Env = append(os.Environ(), env...)
	c.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	c.Stdin = bytes.NewReader(in)
	var said bytes.Buffer
	c.Stderr = &said
	pipe, err := c.StdoutPipe()
	if err != nil {
		return r, err
	}
	begun := time.Now()
	if err := c.Start(); err != nil {
		return r, err
	}
	out := bufio.NewReader(pipe)
	line, _ := out.ReadBytes('\n')
	r.First = time.Since(begun)
	rest, _ := io.ReadAll(out)
	r.Out = append(line, rest...)
	if err := c.Wait(); err != nil {
		complaint := said.Bytes()
		return r, fmt.Errorf("%s: %w: %s", filepath.Base(program), err, complaint[max(0, len(complaint)-600):])
	}
	r.Peak = float64(c.ProcessState.SysUsage().(*syscall.Rusage).Maxrss) * 1024 / 1e6
	return r, nil
}

// Servers are processes that answer until Stop. Each has a log in the folder Dir, which goes when the benchmark, called Name, ends.
type Servers struct {
	Name, Dir string
	all       []*exec.Cmd
}

// Spawn starts a server that dies with this process, and gives what it prints.
func (s *Servers) Spawn(name string, c *exec.Cmd) (*bufio.Reader, error) {
	log, err := os.Create(s.Log(name))
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
	s.all = append(s.all, c)
	return bufio.NewReader(out), nil
}

// Serve starts a server that prints nothing of use, and waits as long as patience until a URL of it answers.
func (s *Servers) Serve(ctx context.Context, name string, c *exec.Cmd, url string, patience time.Duration) error {
	out, err := s.Spawn(name, c)
	if err != nil {
		return err
	}
	go io.Copy(io.Discard, out)
	for late := time.Now().Add(patience); time.Now().Before(late) && ctx.Err() == nil; time.Sleep(100 * time.Millisecond) {
		if resp, err := http.Get(url); err == nil {
			resp.Body.Close()
			if resp.StatusCode == http.StatusOK {
				return nil
			}
		}
	}
	return fmt.Errorf("%s does not come up: see %s", name, s.Keep(name))
}

// Last is the process that was started last.
func (s *Servers) Last() int { return s.all[len(s.all)-1].Process.Pid }

// Stop ends every server with its children.
func (s *Servers) Stop() {
	for _, c := range s.all {
		syscall.Kill(-c.Process.Pid, syscall.SIGKILL)
		c.Wait() // its error is the signal
	}
}

// Log is the file that a server complains into.
func (s *Servers) Log(name string) string { return filepath.Join(s.Dir, name+".log") }

// Keep copies a server's log out of the folder that is about to go.
func (s *Servers) Keep(name string) string {
	b, _ := os.ReadFile(s.Log(name))
	to := filepath.Join(os.TempDir(), s.Name+"-"+name+".log")
	os.WriteFile(to, b, 0o600)
	return to
}

// Free is an address that nobody listens on.
func Free() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	return l.Addr().String(), l.Close()
}
