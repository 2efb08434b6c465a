package wire_test

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"outcrop/internal/api/model/bedrockruntime"
	"outcrop/internal/api/wire"
)

const signature = "AWS4-HMAC-SHA256 Credential=AKID/20260101/us-east-1/bedrock/aws4_request, SignedHeaders=host, Signature=0"

// short are limits that a test can wait for.
var short = wire.Limits{Header: 100 * time.Millisecond, HeaderBytes: 4 << 10, Idle: 10 * time.Second, Body: 100 * time.Millisecond, Rate: 1 << 20,
	Stall: 200 * time.Millisecond, Quiet: 150 * time.Millisecond, Streams: 10}

// limited serves with short limits, and gives the address and a client for each protocol.
func limited(t *testing.T, h http.Handler) (address string, clients map[string]*http.Client) {
	t.Helper()
	s := httptest.NewUnstartedServer(nil)
	s.Config = wire.NewServer(h, short)
	s.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, 0)
	s.Start()
	t.Cleanup(s.Close)
	clients = map[string]*http.Client{}
	for name, set := range map[string]func(*http.Protocols){"HTTP/1.1": func(p *http.Protocols) { p.SetHTTP1(true) }, "h2c": func(p *http.Protocols) { p.SetUnencryptedHTTP2(true) }} {
		transport := &http.Transport{Protocols: new(http.Protocols)}
		set(transport.Protocols)
		t.Cleanup(transport.CloseIdleConnections)
		clients[name] = &http.Client{Transport: transport, Timeout: 20 * time.Second}
	}
	return s.Listener.Addr().String(), clients
}

func post(t *testing.T, address, path string, body io.Reader) *http.Request {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), "POST", "http://"+address+path, body)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Authorization", signature)
	return r
}

// raw sends text and gives all that comes back until the server ends the connection.
func raw(t *testing.T, address, text string) string {
	t.Helper()
	c, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	c.SetDeadline(time.Now().Add(10 * time.Second))
	if _, err := io.WriteString(c, text); err != nil {
		t.Fatal(err)
	}
	b, err := io.ReadAll(c)
	if os.IsTimeout(err) {
		t.Fatalf("the connection is not ended; it said %q", b)
	}
	return string(b)
}

func TestSlowHeader(t *testing.T) {
	address, _ := limited(t, newMux())
	raw(t, address, "POST /model/m/converse HTTP/1.1\r\nHost: h\r\nX-Slow: ")
	if got := raw(t, address, "GET / HTTP/1.1\r\nHost: h\r\nX-Long: "+strings.Repeat("x", 16<<10)+"\r\n\r\n"); !strings.HasPrefix(got, "HTTP/1.1 431 ") {
		t.Errorf("a long header: %q", got)
	}
}

// drip gives a byte at a time, each after a pause, and never ends.
type drip struct{ pause time.Duration }

func (d drip) Read(b []byte) (int, error) {
	time.Sleep(d.pause)
	b[0] = ' '
	return 1, nil
}

func TestSlowBody(t *testing.T) {
	m := newMux()
	m.Mount("s3", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := io.Copy(io.Discard, r.Body); err != nil {
			wire.Fail(w, r, err)
		}
	}))
	address, clients := limited(t, m)
	for name, client := range clients {
		for path, want := range map[string]string{"/model/m/converse": "ValidationException", "/b/k": "<Code>RequestTimeout</Code>"} {
			r := post(t, address, path, io.LimitReader(drip{5 * time.Millisecond}, 10_000))
			if path == "/b/k" {
				r.Header.Set("Authorization", strings.Replace(signature, "bedrock", "s3", 1))
			}
			resp, err := client.Do(r)
			if err != nil {
				t.Fatalf("%s %s: %v", name, path, err)
			}
			if got := text(t, resp) + resp.Header.Get("x-amzn-errortype"); resp.StatusCode != 400 || !strings.Contains(got, want) || !strings.Contains(got, "timeout period") {
				t.Errorf("%s %s: %d %s", name, path, resp.StatusCode, got)
			}
			resp.Body.Close()
		}
	}
	// A body that comes fast enough may take longer, and the connection serves on.
	for name, client := range clients {
		for range 2 {
			resp, err := client.Do(post(t, address, "/model/m/converse", io.MultiReader(&slowly{left: 10, pause: 20 * time.Millisecond})))
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if got := text(t, resp); !strings.Contains(got, "not valid JSON") {
				t.Errorf("%s: %s", name, got)
			}
			resp.Body.Close()
		}
	}
}

// slowly gives big pieces after pauses.
type slowly struct {
	left  int
	pause time.Duration
}

func (s *slowly) Read(b []byte) (int, error) {
	if s.left == 0 {
		return 0, io.EOF
	}
	s.left--
	time.Sleep(s.pause)
	return copy(b, bytes.Repeat([]byte("x"), len(b))), nil
}

// A client that takes nothing of an answer is cut, stream or download, and one that is only given little is not.
func TestSlowReader(t *testing.T) {
	file := filepath.Join(t.TempDir(), "f")
	if err := os.WriteFile(file, make([]byte, 64<<20), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, answer := range map[string]func(w http.ResponseWriter) error{
		"stream": func(w http.ResponseWriter) (err error) {
			for range 100_000 {
				if _, err = w.Write(make([]byte, 1<<10)); err == nil {
					err = http.NewResponseController(w).Flush()
				}
				if err != nil {
					return err
				}
			}
			return nil
		},
		"download": func(w http.ResponseWriter) error {
			f, err := os.Open(file)
			if err != nil {
				return err
			}
			defer f.Close()
			_, err = io.Copy(w, f)
			return err
		},
	} {
		ended := make(chan error, 1)
		m := newMux()
		m.Mount("bedrock", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { ended <- answer(w) }))
		address, clients := limited(t, m)
		for protocol, client := range clients {
			resp, err := client.Do(post(t, address, "/", nil))
			if err != nil {
				t.Fatal(err)
			}
			select {
			case err := <-ended:
				if err == nil {
					t.Errorf("%s over %s: all of it is written", name, protocol)
				}
			case <-time.After(10 * time.Second):
				t.Errorf("%s over %s: the handler still waits for its client", name, protocol)
			}
			resp.Body.Close()
		}
	}
}

func TestQuietStreamIsNotCut(t *testing.T) {
	m := newMux()
	wire.Handle(m, bedrockruntime.OpConverseStream, func(ctx context.Context, in *bedrockruntime.ConverseStreamInput) (*bedrockruntime.ConverseStreamOutput, error) {
		return &bedrockruntime.ConverseStreamOutput{Stream: func(yield func(bedrockruntime.ConverseStreamOutputEvent, error) bool) {
			for range 3 {
				if !yield(bedrockruntime.ConverseStreamOutputEvent{MessageStart: &bedrockruntime.MessageStartEvent{Role: new("assistant")}}, nil) {
					return
				}
				time.Sleep(2 * short.Stall)
			}
		}}, nil
	})
	address, clients := limited(t, m)
	for name, client := range clients {
		resp, err := client.Do(post(t, address, "/model/m/converse-stream", strings.NewReader("{}")))
		if err != nil {
			t.Fatal(err)
		}
		if got := text(t, resp); strings.Count(got, "messageStart") != 3 {
			t.Errorf("%s: %q", name, got)
		}
		resp.Body.Close()
	}
}

// A request lasts as long as it lasts, once its body is there.
func TestLongAnswerIsNotCut(t *testing.T) {
	m := newMux()
	wire.Handle(m, bedrockruntime.OpInvokeModel, func(ctx context.Context, in *bedrockruntime.InvokeModelInput) (*bedrockruntime.InvokeModelOutput, error) {
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(3 * short.Body):
			return &bedrockruntime.InvokeModelOutput{Body: []byte("done")}, nil
		}
	})
	address, clients := limited(t, m)
	for name, client := range clients {
		resp, err := client.Do(post(t, address, "/model/m/invoke", strings.NewReader("{}")))
		if err != nil {
			t.Fatal(err)
		}
		if got := text(t, resp); got != "done" {
			t.Errorf("%s: %q", name, got)
		}
		resp.Body.Close()
	}
}

// The body is asked for once the signature is good and the length bearable; else the answer comes without it.
func TestExpectContinue(t *testing.T) {
	address, _ := limited(t, newMux())
	ask := func(authorization string, length int) string {
		return fmt.Sprintf("POST /model/m/converse HTTP/1.1\r\nHost: h\r\nAuthorization: %s\r\nExpect: 100-continue\r\nContent-Length: %d\r\n\r\n", authorization, length)
	}
	if got := raw(t, address, ask(strings.Replace(signature, "AKID", "BAD", 1), 10)); !strings.HasPrefix(got, "HTTP/1.1 403 ") {
		t.Errorf("a wrong signature: %q", got)
	}
	if got := raw(t, address, ask(signature, 1<<40)); !strings.HasPrefix(got, "HTTP/1.1 413 ") {
		t.Errorf("a long body: %q", got)
	}
	c, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	in := bufio.NewReader(c)
	io.WriteString(c, ask(signature, 2))
	if first, err := http.ReadResponse(in, nil); err != nil || first.StatusCode != 100 {
		t.Fatalf("%+v, %v", first, err)
	}
	io.WriteString(c, "{}")
	if last, err := http.ReadResponse(in, nil); err != nil || last.StatusCode != 501 {
		t.Errorf("%+v, %v", last, err)
	}
}
