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
	"slices"
	"strings"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// longestDrive bounds a driver.
const longestDrive = 10 * time.Minute

// drivers are the folders with the two scripts of one:
//
//	prepare CACHE   builds the driver and what it needs into the cache folder; it does nothing when that is there
//	run CACHE       runs it, in a scratch folder
func drivers(dir string) (sdks []string, err error) {
	found, err := filepath.Glob(filepath.Join(dir, "*", "run"))
	for _, f := range found {
		sdks = append(sdks, filepath.Base(filepath.Dir(f)))
	}
	return sdks, err
}

// lock keeps other runs, which may be of other sources, from building into a driver's cache folder until unlock.
func (r *run) lock(ctx context.Context, sdk string) (unlock func() error, err error) {
	if err := os.MkdirAll(r.cacheOf(sdk), 0o755); err != nil {
		return nil, err
	}
	f, err := os.Create(r.cacheOf(sdk) + ".lock")
	if err != nil {
		return nil, err
	}
	for waited := false; ; waited = true {
		err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB)
		if err == nil {
			return f.Close, nil
		}
		if !waited {
			r.say("%s: wait for another run of it", sdk)
		}
		select {
		case <-ctx.Done():
			return nil, errors.Join(ctx.Err(), f.Close())
		case <-time.After(time.Second):
		}
	}
}

// prepare builds a driver.
func (r *run) prepare(ctx context.Context, sdk string) error {
	begin := time.Now()
	r.say("%s: prepare", sdk)
	c := r.command(ctx, filepath.Join(r.dir, sdk, "prepare"), r.cacheOf(sdk))
	c.Dir, c.Stdout, c.Stderr = filepath.Join(r.dir, sdk), os.Stdout, os.Stderr
	if err := c.Run(); err != nil {
		return fmt.Errorf("%s: prepare: %w", sdk, err)
	}
	r.say("%s: prepared in %.1f s", sdk, time.Since(begin).Seconds())
	return nil
}

func (r *run) cacheOf(sdk string) string { return filepath.Join(r.cache, "sdk-"+sdk) }

// drive runs a driver against a fresh server. What the driver does wrong is in the tally.
func (r *run) drive(ctx context.Context, t *tally, tls []string) error {
	home := filepath.Join(r.scratch, t.sdk)
	data, work := filepath.Join(home, "data"), filepath.Join(home, "work")
	if err := os.MkdirAll(work, 0o755); err != nil {
		return err
	}
	defer os.RemoveAll(home)
	if err := r.fill(ctx, data); err != nil {
		return err
	}
	s, err := r.serve(filepath.Join(home, "server.log"), data)
	if err != nil {
		return err
	}
	env, err := describe(data)
	if err != nil {
		return errors.Join(err, s.Stop())
	}
	t.end(r.listen(ctx, t, work, slices.Concat(clean(), env, tls)))
	if err := s.Stop(); err != nil && ctx.Err() == nil {
		t.wrong("the server ended with %v", err)
	}
	if said := s.Tail(15); t.failures() > 0 && said != "" {
		r.say("%s: the end of the server's log:\n%s", t.sdk, said)
	}
	return nil
}

// listen runs a driver in its scratch folder and takes its reports as they come.
func (r *run) listen(ctx context.Context, t *tally, work string, env []string) error {
	c := r.command(ctx, filepath.Join(r.dir, t.sdk, "run"), r.cacheOf(t.sdk))
	c.Dir, c.Env, c.Stderr = work, env, os.Stderr
	said, err := c.StdoutPipe()
	if err != nil {
		return err
	}
	if err := c.Start(); err != nil {
		return err
	}
	lines, last := bufio.NewReader(said), time.Now()
	for {
		line, err := lines.ReadString('\n')
		if line = strings.TrimRight(line, "\n"); line != "" {
			r.say("%s: %s%s", t.sdk, line, since(&last, t.read(line)))
		}
		if err != nil {
			break
		}
	}
	io.Copy(io.Discard, said)
	return c.Wait()
}

// since tells how long a check took.
func since(last *time.Time, isCheck bool) string {
	if !isCheck {
		return ""
	}
	took := time.Since(*last)
	*last = time.Now()
	return fmt.Sprintf("  (%.1f s)", took.Seconds())
}

// clean is our environment without AWS's own settings: a driver must not read anybody's real ones.
func clean() []string {
	env := slices.DeleteFunc(os.Environ(), func(e string) bool {
		return strings.HasPrefix(e, "AWS_") || strings.HasPrefix(e, "NODE_EXTRA_CA_CERTS=")
	})
	return append(env, "AWS_CONFIG_FILE=/dev/null", "AWS_SHARED_CREDENTIALS_FILE=/dev/null", "AWS_EC2_METADATA_DISABLED=true", "NO_PROXY=127.0.0.1", "no_proxy=127.0.0.1")
}

// command is a process in a group of its own, all of which ends with ctx, and which does not outlive us. It must be started on
// the main thread.
func (r *run) command(ctx context.Context, args ...string) *exec.Cmd {
	c := exec.CommandContext(ctx, args[0], args[1:]...)
	c.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
	c.Cancel = func() error { return syscall.Kill(-c.Process.Pid, syscall.SIGKILL) }
	c.WaitDelay = 5 * time.Second
	return c
}
