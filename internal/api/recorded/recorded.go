// Package recorded reads the requests and responses that AWS recorded for its SDK for Go, which come with the SDK's modules. They
// are test vectors that nobody here wrote; only tests use them.
package recorded

import (
	"bytes"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

// Message is one recording: a request, a response or an error.
type Message struct {
	Name   string // of the operation, or of the error
	First  string // "POST /path?query" of a request, "200" of a response
	Header http.Header
	Body   []byte
}

// Status is a response's.
func (m Message) Status() int {
	var n int
	fmt.Sscan(m.First, &n)
	return n
}

// Requests are those of a module ("sagemakerruntime"), by operation.
func Requests(module string) ([]Message, error) {
	return read(module, "request_snapshot", ".request.snap")
}

// Responses are those of a module, by operation; streams have none.
func Responses(module string) ([]Message, error) {
	return read(module, "response_snapshot", ".response.snap")
}

// Errors are those of a module, by code.
func Errors(module string) ([]Message, error) {
	return read(module, "response_snapshot", ".error.snap")
}

// folder is where the module cache has a module. The go command knows, and is asked once.
var folder = sync.OnceValues(func() (string, error) {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Path}} {{.Dir}}", "all").Output()
	return string(out), err
})

func read(module, kind, suffix string) ([]Message, error) {
	list, err := folder()
	if err != nil {
		return nil, fmt.Errorf("the go command does not tell where modules are: %w", err)
	}
	_, rest, ok := strings.Cut(list, "github.com/aws/aws-sdk-go-v2/service/"+module+" ")
	dir, _, _ := strings.Cut(rest, "\n")
	if !ok || dir == "" {
		return nil, fmt.Errorf("the SDK's module %s is not here: run go mod download", module)
	}
	paths, err := filepath.Glob(filepath.Join(dir, kind, "*"+suffix))
	if err != nil {
		return nil, err
	}
	slices.Sort(paths)
	var all []Message
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		m := parse(text)
		m.Name = strings.TrimSuffix(filepath.Base(path), suffix)
		all = append(all, m)
	}
	return all, nil
}

// parse reads a first line, an empty one, headers, and after another empty line the body.
func parse(text []byte) Message {
	first, rest, _ := bytes.Cut(text, []byte("\n"))
	m := Message{First: string(first), Header: http.Header{}}
	rest = bytes.TrimPrefix(rest, []byte("\n")) // only requests have that line
	head, body, ok := bytes.Cut(rest, []byte("\n\n"))
	if !ok {
		head = bytes.TrimSuffix(head, []byte("\n"))
	}
	for line := range strings.SplitSeq(string(head), "\n") {
		if name, v, ok := strings.Cut(line, ": "); ok {
			m.Header.Add(name, v)
		}
	}
	m.Body = body
	return m
}
