package upstream

import (
	"bufio"
	"context"
	"errors"
	"io"
	"math"
	"net"
	"net/http"
	"syscall"
	"time"
)

const (
	longestHead = 1 << 20                // bytes of an answer's head, with what comes before it
	lastWords   = 100 * time.Millisecond // for what a server has to say that does not take the whole request
	drainTime   = time.Millisecond       // for the end of an answer whose reader has what it needs
	longestTail = 4 << 10                // bytes of such an end
)

var errLongHead = errors.New("the answer's head is too long")

// conn is a connection to a server. One goroutine uses it at a time.
type conn struct {
	net.Conn
	raw  syscall.RawConn
	host string
	r    *bufio.Reader
	w    *bufio.Writer
	left int64     // how many bytes may be read
	used time.Time // when the last exchange ended
}

func newConn(c *net.TCPConn, host string) (*conn, error) {
	raw, err := c.SyscallConn()
	if err != nil {
		return nil, err
	}
	one := &conn{Conn: c, raw: raw, host: host, w: bufio.NewWriter(c)}
	one.r = bufio.NewReaderSize(one, 16<<10)
	return one, nil
}

// Read bounds what the reader takes in of an answer's head.
func (c *conn) Read(b []byte) (int, error) {
	if c.left <= 0 {
		return 0, errLongHead
	}
	n, err := c.Conn.Read(b[:min(int64(len(b)), c.left)])
	c.left -= int64(n)
	return n, err
}

// errSilent is an exchange that broke off before anything of an answer came.
type errSilent struct{ error }

func (e errSilent) Unwrap() error { return e.error }

// exchange sends a request and gives its answer's head. keep says that the connection outlives the body.
func (c *conn) exchange(r *http.Request) (resp *http.Response, keep bool, err error) {
	c.left = longestHead
	unsent := r.Write(c.w)
	if unsent == nil {
		unsent = c.w.Flush()
	}
	if unsent != nil {
		c.SetReadDeadline(time.Now().Add(lastWords))
	}
	if _, err := c.r.Peek(1); err != nil {
		if unsent != nil {
			err = unsent
		}
		return nil, false, errSilent{err}
	}
	for resp == nil || resp.StatusCode < 200 && resp.StatusCode != http.StatusSwitchingProtocols {
		if resp, err = http.ReadResponse(c.r, r); err != nil {
			return nil, false, err
		}
	}
	c.left = math.MaxInt64
	return resp, unsent == nil && !r.Close && !resp.Close && resp.StatusCode >= 200, nil
}

// body is the body of an answer: at its end the connection goes back to the pool. One goroutine reads and closes it.
type body struct {
	io.Reader
	c    *conn
	pool *transport
	ctx  context.Context
	stop func() bool // ends the watch for a caller who goes away; false: too late
	keep bool
	over error // what a Read gives after the end
}

func (b *body) Read(p []byte) (int, error) {
	if b.over != nil {
		return 0, b.over
	}
	n, err := b.Reader.Read(p)
	if err != nil {
		b.end(err)
	}
	return n, b.over
}

// Close before the end closes the connection, which tells the server that nobody listens; unless the end is at hand.
func (b *body) Close() error {
	if b.over == nil {
		b.end(b.drain())
	}
	b.over = http.ErrBodyReadAfterClose
	return nil
}

// drain gives io.EOF when there was little left to read.
func (b *body) drain() error {
	if !b.keep || b.ctx.Err() != nil {
		return http.ErrBodyReadAfterClose
	}
	b.c.SetReadDeadline(time.Now().Add(drainTime))
	_, err := io.CopyN(io.Discard, b.Reader, longestTail)
	b.c.SetReadDeadline(time.Time{})
	return err
}

func (b *body) end(err error) {
	here := b.stop()
	if here && b.keep && err == io.EOF && b.c.r.Buffered() == 0 {
		b.pool.put(b.c)
	} else {
		b.c.Close()
	}
	if b.over = err; err != io.EOF {
		b.over = cause(b.ctx, err)
	}
}

// cause is why an exchange failed: the context, where that has ended.
func cause(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return err
}
