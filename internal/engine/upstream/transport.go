package upstream

import (
	"cmp"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode"
)

const (
	dialTime  = 5 * time.Second  // to reach a server
	idleTime  = 90 * time.Second // that a connection is kept open without use
	idleConns = 512              // kept open to one server
	freshTime = time.Second      // after its use a connection is taken for alive; where it is not, the request is sent once more
)

// transport speaks plain HTTP on the caller's own goroutine. net/http's has two goroutines for each connection, and handing a
// request and its answer over to them takes longer than all else that a short exchange needs.
type transport struct {
	dialer   net.Dialer
	idleTime time.Duration
	mu       sync.Mutex
	idle     map[string][]*conn // by host; the one used last is at the end
	sweeping bool               // a timer is going to close the old ones
}

// newClient makes a client of HTTP: ours for http, net/http's for https.
func newClient(idleTime time.Duration) http.RoundTripper {
	dialer := net.Dialer{Timeout: dialTime}
	t := &http.Transport{DialContext: dialer.DialContext, MaxIdleConnsPerHost: idleConns, DisableCompression: true,
		IdleConnTimeout: idleTime, ReadBufferSize: 16 << 10}
	return &either{plain: &transport{dialer: dialer, idleTime: idleTime, idle: map[string][]*conn{}}, other: t}
}

// either is a client of plain HTTP, and one of what else there is.
type either struct {
	plain *transport
	other *http.Transport
}

func (e *either) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.URL.Scheme == "http" && e.plain.reaches(r.URL) {
		return e.plain.RoundTrip(r)
	}
	return e.other.RoundTrip(r)
}

// RoundTrip sends a request by an idle connection or a new one. A server may close an idle connection at any time: where nothing
// came back, the request is sent once more.
func (t *transport) RoundTrip(r *http.Request) (*http.Response, error) {
	if c := t.take(r.URL.Host); c != nil {
		resp, err := t.send(c, r)
		if _, silent := errors.AsType[errSilent](err); !silent {
			return resp, err
		}
		if r.Body != nil {
			if r.GetBody == nil {
				return nil, err
			}
			again, err := r.GetBody()
			if err != nil {
				return nil, err
			}
			r = r.WithContext(r.Context())
			r.Body = again
		}
	}
	c, err := t.dial(r.Context(), r.URL)
	if err != nil {
		if r.Body != nil {
			r.Body.Close()
		}
		return nil, err
	}
	return t.send(c, r)
}

// send has a connection exchange a request for its answer, and closes the connection when the context ends before the body does.
func (t *transport) send(c *conn, r *http.Request) (*http.Response, error) {
	ctx := r.Context()
	stop := context.AfterFunc(ctx, func() { c.Close() })
	resp, keep, err := c.exchange(r)
	if err != nil {
		stop()
		c.Close()
		return nil, cause(ctx, err)
	}
	b := &body{Reader: resp.Body, c: c, pool: t, ctx: ctx, stop: stop, keep: keep}
	if resp.Body == http.NoBody {
		b.end(io.EOF)
	} else {
		resp.Body = b
	}
	return resp, nil
}

// reaches tells whether it can look a host's name up.
func (t *transport) reaches(u *url.URL) bool {
	return !strings.ContainsFunc(u.Host, func(c rune) bool { return c > unicode.MaxASCII })
}

func (t *transport) dial(ctx context.Context, u *url.URL) (*conn, error) {
	c, err := t.dialer.DialContext(ctx, "tcp", net.JoinHostPort(u.Hostname(), cmp.Or(u.Port(), "80")))
	if err != nil {
		return nil, cause(ctx, err)
	}
	return newConn(c.(*net.TCPConn), u.Host)
}

// take gives the idle connection that was used last, or nil.
func (t *transport) take(host string) *conn {
	for {
		c := t.pop(host)
		if c == nil || time.Since(c.used) < freshTime || c.alive() {
			return c
		}
		c.Close()
	}
}

func (t *transport) pop(host string) *conn {
	t.mu.Lock()
	defer t.mu.Unlock()
	all := t.idle[host]
	if len(all) == 0 {
		return nil
	}
	t.idle[host] = all[:len(all)-1]
	return all[len(all)-1]
}

// put keeps a connection for the next request.
func (t *transport) put(c *conn) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.idle[c.host]) == idleConns {
		c.Close()
		return
	}
	c.used = time.Now()
	t.idle[c.host] = append(t.idle[c.host], c)
	if !t.sweeping {
		t.sweeping = true
		time.AfterFunc(t.idleTime, t.sweep)
	}
}

// sweep closes the connections that have been idle for too long.
func (t *transport) sweep() {
	t.mu.Lock()
	defer t.mu.Unlock()
	next := t.idleTime
	for host, all := range t.idle {
		for len(all) > 0 && time.Since(all[0].used) >= t.idleTime {
			all[0].Close()
			all = all[1:]
		}
		if len(all) == 0 {
			delete(t.idle, host)
			continue
		}
		t.idle[host] = slices.Clone(all)
		next = min(next, t.idleTime-time.Since(all[0].used))
	}
	if t.sweeping = len(t.idle) > 0; t.sweeping {
		time.AfterFunc(next, t.sweep)
	}
}
