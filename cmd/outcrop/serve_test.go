package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

// startLimit is the promise. A machine that runs other tests beside may take longer, so there the median of the time on the
// processor counts.
const startLimit = 300 * time.Millisecond

// medianStart starts a server ten times.
func medianStart(t *testing.T, start func() *server) time.Duration {
	t.Helper()
	var times, busy []time.Duration
	for range 10 {
		s := start()
		s.stop(t)
		times = append(times, s.start)
		busy = append(busy, s.process.ProcessState.UserTime()+s.process.ProcessState.SystemTime())
	}
	slices.Sort(times)
	slices.Sort(busy)
	t.Logf("start to ready: median %v, of %v to %v; on the processor until the end: %v", times[5], times[0], times[9], busy[5])
	return min(times[5], busy[5])
}

func TestStartsFast(t *testing.T) {
	if got := medianStart(t, func() *server { return serveOn(t, folderFor(t)) }); got > startLimit {
		t.Errorf("an empty folder takes %v until ready, more than %v", got, startLimit)
	}
}

func TestReadyLine(t *testing.T) {
	dir := folderFor(t)
	s := serveOn(t, dir)
	if line := s.lines.Text(); !regexp.MustCompile(`^outcrop: ready on http://127\.0\.0\.1:\d+, data in ` + dir + `, \w+ kernels$`).MatchString(line) {
		t.Errorf("ready line %q", line)
	}
	for _, name := range []string{"credentials", "outcrop.sock", "server.json", "state.db"} {
		if i, err := os.Stat(filepath.Join(dir, name)); err != nil || i.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v; want mode 0600", name, i, err)
		}
	}
	fails(t, dir, "A server runs on "+dir+" already.", "another folder with --data", "serve", "--listen", "127.0.0.1:0")
	fails(t, folderFor(t), "address already in use", "--listen", "serve", "--listen", strings.TrimPrefix(s.url, "http://"))
	everywhere := serveOn(t, folderFor(t), "--listen", "0.0.0.0:0")
	if !strings.HasPrefix(everywhere.url, "http://127.0.0.1:") {
		t.Errorf("a server on all addresses tells clients to go to %s", everywhere.url)
	}
	everywhere.stop(t)
	if code, said := s.end(t, os.Interrupt); code != 0 || said != "outcrop: draining\n" || s.log.Len() > 0 {
		t.Errorf("Ctrl-C: code %d, said %q, log %s", code, said, &s.log)
	}
	if _, err := os.Stat(filepath.Join(dir, "outcrop.sock")); err == nil {
		t.Error("the socket is still there")
	}
}

func TestBadFlags(t *testing.T) {
	dir := folderFor(t)
	fails(t, dir, `The account "12" is not 12 digits`, "serve --help", "serve", "--account", "12")
	fails(t, dir, `The region "mars" is not one`, "serve --help", "serve", "--region", "mars")
	fails(t, dir, "missing port", "--listen", "serve", "--listen", "nonsense")
	fails(t, "/proc/none", "/proc/none", "--data", "serve")
	fails(t, filepath.Join(dir, strings.Repeat("long", 30)), "", "shorter --data", "serve", "--listen", "127.0.0.1:0")
	for _, c := range []string{"", "serve", "env", "models", "models add", "models alias", "models list", "models remove", "usage", "demo", "operations", "train", "jobs", "jobs list",
		"iam", "iam accounts", "iam accounts list", "iam users", "iam users list", "iam roles", "iam policies", "iam policies list", "iam keys", "iam api-keys"} {
		words := strings.Fields(c)
		help := strings.Join(append([]string{"outcrop"}, words...), " ") + " --help"
		fails(t, dir, "unknown flag: --nonsense", help, append(words, "--nonsense")...)
		if c != "models remove" && c != "models alias" {
			fails(t, dir, `"nonsense"`, help, append(words, "nonsense")...)
		}
		if out := succeeds(t, dir, append(words, "--help")...); !strings.Contains(out, "Usage:\n  outcrop") {
			t.Errorf("outcrop %s --help: %s", c, out)
		}
	}
	fails(t, dir, "accepts 2 arg(s)", "models alias --help", "models", "alias", "one")
	fails(t, dir, "accepts 1 arg(s)", "models remove --help", "models", "remove")
	fails(t, dir, `required flag(s) "id"`, "models add --help", "models", "add")
	if out := succeeds(t, dir); out != succeeds(t, dir, "help") || !strings.Contains(out, "\n  serve ") || strings.Contains(out, "\n  train ") {
		t.Errorf("outcrop alone: %s", out)
	}
}

func TestDataFolder(t *testing.T) {
	dir := folderFor(t)
	for _, tt := range []struct {
		env  []string
		want string
	}{
		{[]string{"OUTCROP_DATA=" + dir + "/own", "XDG_DATA_HOME=" + dir + "/xdg"}, "own"},
		{[]string{"OUTCROP_DATA=", "XDG_DATA_HOME=" + dir + "/xdg"}, "xdg/outcrop"},
		{[]string{"OUTCROP_DATA=", "XDG_DATA_HOME=", "HOME=" + dir + "/home"}, "home/.local/share/outcrop"},
	} {
		c := exec.Command(program, "models", "list")
		c.Env = append(os.Environ(), tt.env...)
		if out, err := c.CombinedOutput(); err != nil {
			t.Fatalf("%v: %v %s", tt.env, err, out)
		}
		if _, err := os.Stat(filepath.Join(dir, tt.want, "state.db")); err != nil {
			t.Errorf("%v: %v", tt.env, err)
		}
	}
}

// A server that hangs in its drain must still end for the impatient.
func TestSecondSignalEndsAtOnce(t *testing.T) {
	s := serveOn(t, folderFor(t))
	hold := holdRequest(t, s)
	defer hold.Close()
	s.process.Process.Signal(os.Interrupt)
	if !s.lines.Scan() || s.lines.Text() != "outcrop: draining" {
		t.Fatalf("said %q", s.lines.Text())
	}
	s.process.Process.Signal(os.Interrupt)
	s.process.Wait()
	if status := s.process.ProcessState.Sys().(syscall.WaitStatus); status.Signal() != syscall.SIGINT {
		t.Errorf("ended by %v", status)
	}
}
