package upstream

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// raw is a server that writes its answers by hand.
type raw struct {
	url      string
	accepted atomic.Int32
	open     sync.WaitGroup // connections
}

// say answers a request; false closes the connection.
type say func(c net.Conn, body string) bool

// text says one thing and keeps the connection.
func text(answer string) say {
	return func(c net.Conn, _ string) bool { io.WriteString(c, answer); return true }
}

func listen(t *testing.T, answer say) *raw {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := &raw{url: "http://" + l.Addr().String()}
	s.open.Go(func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			s.accepted.Add(1)
			s.open.Go(func() { converse(c, answer) })
		}
	})
	t.Cleanup(func() { l.Close(); s.open.Wait() }) // which waits for the client to have closed all of its connections
	return s
}

func converse(c net.Conn, answer say) {
	defer c.Close()
	r := bufio.NewReader(c)
	for {
		q, err := http.ReadRequest(r)
		if err != nil {
			return
		}
		b, err := io.ReadAll(q.Body)
		if err != nil || !answer(c, string(b)) {
			return
		}
	}
}

// client gives a transport that closes its connections when the test ends, and holds it to have left no goroutine.
func client(t *testing.T) *transport {
	x := &transport{dialer: net.Dialer{Timeout: dialTime}, idleTime: time.Minute, idle: map[string][]*conn{}}
	t.Cleanup(func() {
		end := time.Now().Add(5 * time.Second) // those that close connections of callers who left may be at it
		for s := ours(); s != ""; s = ours() {
			if time.Now().After(end) {
				t.Fatalf("a goroutine is left: %s", s)
			}
			runtime.Gosched()
		}
		x.mu.Lock()
		x.idleTime = 0
		x.mu.Unlock()
		x.sweep()
	})
	return x
}

// ours is the stack of a goroutine that is in the package, if there is one.
func ours() string {
	b := make([]byte, 1<<20)
	for s := range strings.SplitSeq(string(b[:runtime.Stack(b, true)]), "\n\n") {
		if strings.Contains(s, "upstream.(*transport)") || strings.Contains(s, "upstream.(*conn)") || strings.Contains(s, "upstream.(*body)") {
			return s
		}
	}
	return ""
}

func idle(x *transport) (n int) {
	x.mu.Lock()
	defer x.mu.Unlock()
	for _, all := range x.idle {
		n += len(all)
	}
	return n
}

func request(ctx context.Context, s *raw, body string) *http.Request {
	r, _ := http.NewRequestWithContext(ctx, http.MethodPost, s.url+"/x", strings.NewReader(body))
	return r
}

// fetch asks and reads the whole answer.
func fetch(t *testing.T, x *transport, s *raw) (string, error) {
	resp, err := x.RoundTrip(request(t.Context(), s, "question"))
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	return fmt.Sprint(resp.StatusCode, " ", string(b)), err
}

// A connection is used again when the answer says where it ends and does not forbid it.
func TestReuse(t *testing.T) {
	for name, c := range map[string]struct {
		answer   say
		want     string
		accepted int32
	}{
		"length":          {text("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"), "200 hello", 1},
		"chunks":          {text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n"), "200 hello", 1},
		"no body":         {text("HTTP/1.1 204 No Content\r\n\r\n"), "204 ", 1},
		"before it":       {text("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na"), "200 a", 1},
		"1.0 kept":        {text("HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 1\r\n\r\na"), "200 a", 1},
		"1.0":             {text("HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\na"), "200 a", 3},
		"said":            {text("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\na"), "200 a", 3},
		"more than asked": {text("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nabc"), "200 a", 3},
		"switched":        {text("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n"), "101 ", 3},
		"to the end": {func(c net.Conn, _ string) bool {
			io.WriteString(c, "HTTP/1.1 200 OK\r\n\r\nhello")
			return false
		}, "200 hello", 3},
		"closed unsaid": {func(c net.Conn, _ string) bool {
			io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na")
			return false
		}, "200 a", 3},
	} {
		t.Run(name, func(t *testing.T) {
			s := listen(t, c.answer)
			x := client(t)
			for range 3 {
				if got, err := fetch(t, x, s); got != c.want || err != nil {
					t.Fatalf("%q, %v", got, err)
				}
			}
			if n := s.accepted.Load(); n != c.accepted {
				t.Errorf("%d connections, want %d", n, c.accepted)
			}
		})
	}
}

// An answer that is none is an error, and its connection is closed. What failed on a new connection is not asked again.
func TestNoAnswer(t *testing.T) {
	forever := func(begin, more string) say {
		return func(c net.Conn, _ string) bool {
			_, err := io.WriteString(c, begin)
			for err == nil {
				_, err = io.WriteString(c, more)
			}
			return false
		}
	}
	for name, answer := range map[string]say{
		"nothing":       func(net.Conn, string) bool { return false },
		"garbage":       forever("", "garbage\r\n"),
		"endless line":  forever("HTTP/1.1 200 OK\r\nX: ", "aaaaaaaa"),
		"endless head":  forever("HTTP/1.1 200 OK\r\n", "X: aaaaaaaa\r\n"),
		"endless hints": forever("", "HTTP/1.1 103 Early Hints\r\n\r\n"),
		"half a head":   func(c net.Conn, _ string) bool { io.WriteString(c, "HTTP/1.1 200 OK\r\nConte"); return false },
		"half a body": func(c net.Conn, _ string) bool {
			io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf")
			return false
		},
		"bad chunk": forever("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "no number\r\n"),
	} {
		t.Run(name, func(t *testing.T) {
			s := listen(t, answer)
			x := client(t)
			if got, err := fetch(t, x, s); err == nil {
				t.Errorf("%q", got)
			}
			if n := s.accepted.Load(); n != 1 || idle(x) != 0 {
				t.Errorf("%d connections, %d idle", n, idle(x))
			}
		})
	}
}

// A server that closes an idle connection just when the next request is on its way gets that request once more.
func TestAskedAgain(t *testing.T) {
	var asked atomic.Int32
	s := listen(t, func(c net.Conn, body string) bool {
		if asked.Add(1) == 2 {
			return false
		}
		fmt.Fprintf(c, "HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s", len(body), body)
		return true
	})
	x := client(t)
	for range 2 {
		if got, err := fetch(t, x, s); got != "200 question" || err != nil {
			t.Fatalf("%q, %v", got, err)
		}
	}
	if asked.Load() != 3 || s.accepted.Load() != 2 {
		t.Errorf("asked %d times by %d connections", asked.Load(), s.accepted.Load())
	}
}

func TestContextEnds(t *testing.T) {
	for name, begin := range map[string]string{"head": "", "body": "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"} {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithCancelCause(t.Context())
			why := errors.New("the caller left")
			s := listen(t, func(c net.Conn, _ string) bool {
				io.WriteString(c, begin)
				cancel(why)
				_, err := c.Read(make([]byte, 1))
				return err == nil // the client has closed it
			})
			x := client(t)
			resp, err := x.RoundTrip(request(ctx, s, ""))
			if err == nil {
				_, err = io.ReadAll(resp.Body)
			}
			if !errors.Is(err, why) || idle(x) != 0 {
				t.Errorf("%v, %d idle", err, idle(x))
			}
			if _, err := x.RoundTrip(request(ctx, s, "")); !errors.Is(err, why) {
				t.Errorf("after the end: %v", err)
			}
		})
	}
}

// Closing before the end hangs up, unless the end has come already.
func TestClosedEarly(t *testing.T) {
	const head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"
	for rest, kept := range map[string]int{"": 0, "0\r\n\r\n": 1} {
		s := listen(t, text(head+rest))
		x := client(t)
		resp, err := x.RoundTrip(request(t.Context(), s, ""))
		if err != nil {
			t.Fatal(err)
		}
		io.ReadFull(resp.Body, make([]byte, 5))
		resp.Body.Close()
		if idle(x) != kept {
			t.Errorf("%q: %d idle, want %d", rest, idle(x), kept)
		}
		if _, err := resp.Body.Read(make([]byte, 1)); err == nil {
			t.Error("a closed body was read")
		}
		resp.Body.Close()
	}
}

// A server that refuses a request before it has all of it is heard.
func TestRefusedEarly(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := &raw{url: "http://" + l.Addr().String()}
	s.open.Go(func() {
		c, err := l.Accept()
		if err != nil {
			return
		}
		io.WriteString(c, "HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\nno")
		io.ReadFull(c, make([]byte, 100))
		c.Close() // with much unread, which resets the connection
	})
	t.Cleanup(func() { l.Close(); s.open.Wait() })
	x := client(t)
	resp, err := x.RoundTrip(request(t.Context(), s, strings.Repeat("long ", 4<<20)))
	if err != nil || resp.StatusCode != http.StatusRequestEntityTooLarge || idle(x) != 0 {
		t.Fatalf("%+v, %v", resp, err)
	}
	resp.Body.Close()
}

func TestIdleConnectionsAreClosed(t *testing.T) {
	gone := make(chan struct{})
	s := listen(t, func(c net.Conn, _ string) bool {
		io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na")
		c.Read(make([]byte, 1))
		close(gone)
		return false
	})
	x := client(t)
	x.idleTime = time.Millisecond
	if _, err := fetch(t, x, s); err != nil {
		t.Fatal(err)
	}
	<-gone
}

// Many at once, some of whom leave at any time, get each their own answer.
func TestTogether(t *testing.T) {
	s := listen(t, func(c net.Conn, body string) bool {
		fmt.Fprintf(c, "HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s", len(body), body)
		return !strings.HasSuffix(body, "7")
	})
	x := client(t)
	var all sync.WaitGroup
	for i := range 8 {
		all.Go(func() {
			for j := range 60 {
				ctx, cancel := context.WithCancel(t.Context())
				want := fmt.Sprint(i, " ", j)
				if j%5 == 4 {
					time.AfterFunc(time.Duration(j)*3*time.Microsecond, cancel)
				}
				var b []byte
				resp, err := x.RoundTrip(request(ctx, s, want))
				if err == nil {
					b, err = io.ReadAll(resp.Body)
				}
				if string(b) != want && ctx.Err() == nil || err != nil && !errors.Is(err, context.Canceled) {
					t.Errorf("%q, want %q: %v", b, want, err)
				}
				cancel()
			}
		})
	}
	all.Wait()
	if n := idle(x); n > 8 {
		t.Errorf("%d idle", n)
	}
}
