package process

import (
	"strings"
	"sync"
	"unicode/utf8"
)

const (
	tailBytes     = 64 << 10
	failureLength = 1024 // characters, as AWS has it
)

// tail keeps the end of what is written to it.
type tail struct {
	mu sync.Mutex
	b  []byte
}

func (t *tail) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.b = append(t.b, p...)
	if over := len(t.b) - tailBytes; over > 0 {
		t.b = append(t.b[:0], t.b[over:]...)
	}
	return len(p), nil
}

func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return string(t.b)
}

// reason finds in a child's last words what to tell: a crash's first lines say what happened, its last ones only where.
func reason(said string) string {
	said = strings.TrimSpace(strings.ToValidUTF8(said, "?"))
	for _, mark := range []string{"panic: ", "fatal error: "} {
		if i := strings.Index("\n"+said, "\n"+mark); i >= 0 {
			return firstRunes(said[i:], failureLength)
		}
	}
	for n := utf8.RuneCountInString(said); n > failureLength; n-- {
		_, size := utf8.DecodeRuneInString(said)
		said = said[size:]
	}
	return said
}

func firstRunes(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}
