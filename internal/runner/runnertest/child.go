package runnertest

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// Program is the name under which a runner starts Child.
const Program = "runnertest-child"

// Child is the program that the suite's tasks run: a test binary's TestMain calls it when its first argument is Program, and
// exits with its result. Its standard input is a script, one step a line:
//
//	say TEXT   a line on standard output      count N    N lines, numbered
//	err TEXT   a line on standard error       exit N     end with that code
//	term TEXT  on SIGTERM say it and exit 0   deaf       ignore SIGTERM
//	lock PATH  hold a lock on that file       hang       do nothing for good
//	env NAME   say a variable's value
func Child() int {
	text, err := io.ReadAll(os.Stdin)
	if err != nil {
		return 99
	}
	for step := range strings.Lines(string(text)) {
		verb, arg, _ := strings.Cut(strings.TrimSuffix(step, "\n"), " ")
		switch verb {
		case "say":
			fmt.Println(arg)
		case "env":
			fmt.Println(os.Getenv(arg))
		case "count":
			count(arg)
		case "err":
			fmt.Fprintln(os.Stderr, arg)
		case "exit":
			code, _ := strconv.Atoi(arg)
			return code
		case "term":
			onTerm(func() { fmt.Println(arg); os.Exit(0) })
		case "deaf":
			signal.Ignore(syscall.SIGTERM)
		case "lock":
			if err := lock(arg); err != nil {
				fmt.Fprintln(os.Stderr, err)
				return 98
			}
		case "hang":
			time.Sleep(time.Hour)
		}
	}
	return 0
}

func count(arg string) {
	n, _ := strconv.Atoi(arg)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for i := range n {
		fmt.Fprintln(out, i)
	}
}

func onTerm(fn func()) {
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGTERM)
	go func() { <-c; fn() }()
}

// lock takes a lock that ends with this process. The file stays open on purpose.
func lock(path string) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	return syscall.Flock(int(f.Fd()), syscall.LOCK_EX)
}
