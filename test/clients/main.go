// Command clients runs the frameworks and tools that people use against the real program: each with pinned packages in a
// virtual environment of its own and a server of its own, and prints what each makes of it.
//
// A client is a folder here: requirements.txt and main.py. main.py finds the server as any AWS client would, by what `outcrop env`
// exports, and prints a line for each thing it checks: "ok NAME", "FAIL NAME: why" or "skip NAME: why".
package main

import (
	"bufio"
	"cmp"
	"context"
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"
)

// clients are all that there are, in the order in which they run.
var clients = []string{"awscli", "anthropic", "litellm", "langchain", "sagemaker-v2", "sagemaker-v3"}

// patience is how long one client may take.
const patience = 20 * time.Minute

type runner struct {
	outcrop, cache, models, dir string
	verbose                     bool
}

func main() {
	var r runner
	flag.StringVar(&r.outcrop, "outcrop", "bin/outcrop", "the program to test")
	flag.StringVar(&r.cache, "cache", "", "folder that keeps the clients' packages")
	flag.StringVar(&r.models, "models", "", "folder of the example models")
	flag.StringVar(&r.dir, "dir", "test/clients", "folder of the clients")
	flag.BoolVar(&r.verbose, "v", false, "print every check, not only those that fail")
	flag.Parse()
	if abs, err := filepath.Abs(r.models); err == nil {
		r.models = abs
	}
	names := flag.Args()
	if len(names) == 0 {
		names = clients
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	failed := 0
	for _, name := range names {
		t, err := r.run(ctx, name)
		if err != nil {
			fmt.Printf("  %s: %v\n", name, err)
			t.failed++
		}
		fmt.Printf("clients %s: %s\n", name, t)
		failed += t.failed
	}
	if failed > 0 {
		os.Exit(1)
	}
}

// tally counts the checks of a client.
type tally struct {
	passed, failed int
	skipped        map[string]int // by reason
}

func (t tally) String() string {
	s := fmt.Sprintf("%d passed, %d failed", t.passed, t.failed)
	for i, why := range slices.Sorted(maps.Keys(t.skipped)) {
		if i == 0 {
			s += ", not asked:"
		}
		s += fmt.Sprintf(" %d (%s)", t.skipped[why], why)
	}
	return s
}

// run installs a client, starts a server for it, and lets it check.
func (r runner) run(ctx context.Context, name string) (t tally, err error) {
	home := filepath.Join(r.dir, name)
	if _, err := os.Stat(filepath.Join(home, "main.py")); err != nil {
		return t, fmt.Errorf("there is no such client: use one of %s", strings.Join(clients, ", "))
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	python, err := r.install(ctx, name, home)
	if err != nil {
		return t, err
	}
	s, err := startServer(r.outcrop, name)
	if err != nil {
		return t, err
	}
	defer s.close()
	if err := s.addModels(ctx, r.models); err != nil {
		return t, err
	}
	env, err := s.environment(ctx, r.models)
	if err != nil {
		return t, err
	}
	main, err := filepath.Abs(filepath.Join(home, "main.py"))
	if err != nil {
		return t, err
	}
	c := exec.CommandContext(ctx, python, main)
	c.Dir = s.scratch
	c.Env = append(env, "PYTHONPATH="+filepath.Dir(filepath.Dir(main)), "PYTHONDONTWRITEBYTECODE=1", "PYTHONUNBUFFERED=1",
		"PATH="+filepath.Dir(python)+string(os.PathListSeparator)+os.Getenv("PATH"))
	log := &strings.Builder{}
	c.Stderr = log
	out, err := c.StdoutPipe()
	if err != nil {
		return t, err
	}
	if err := c.Start(); err != nil {
		return t, err
	}
	t = r.count(name, out)
	if err := c.Wait(); err != nil && t.failed == 0 || t.passed == 0 {
		return t, fmt.Errorf("%w\n%s\nthe server says:\n%s", cmp.Or(err, fmt.Errorf("it checked nothing")), tail(log.String(), 30), s.Tail(10))
	}
	if t.failed > 0 && r.verbose {
		fmt.Printf("%s\nthe server says:\n%s\n", log, s.Tail(30))
	}
	return t, nil
}

// count reads a client's lines, and shows those that matter.
func (r runner) count(name string, out io.Reader) tally {
	t := tally{skipped: map[string]int{}}
	lines := bufio.NewScanner(out)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		verb, rest, _ := strings.Cut(lines.Text(), " ")
		switch verb {
		case "ok":
			t.passed++
		case "skip":
			_, why, _ := strings.Cut(rest, ": ")
			t.skipped[why]++
		case "FAIL":
			t.failed++
		}
		if verb == "FAIL" || r.verbose {
			fmt.Printf("  %s: %s\n", name, lines.Text())
		}
	}
	return t
}

// tail is the end of a text.
func tail(s string, lines int) string {
	all := strings.Split(strings.TrimRight(s, "\n"), "\n")
	return strings.Join(all[max(0, len(all)-lines):], "\n")
}
