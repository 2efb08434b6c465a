package main

import (
	"context"
	"errors"
	"net"
	"net/http"
	"sync"
)

// stall is a network that stops in the middle of a request: after so many bytes went out it tells so, and sends no more.
type stall struct {
	after   int
	reached chan struct{}
	once    sync.Once
	open    chan struct{}
}

func newStall(after int) *stall {
	return &stall{after: after, reached: make(chan struct{}), open: make(chan struct{})}
}

// client sends one request over such a network.
func (s *stall) client() *http.Client {
	return &http.Client{Transport: &http.Transport{DialContext: func(ctx context.Context, network, address string) (net.Conn, error) {
		var d net.Dialer
		c, err := d.DialContext(ctx, network, address)
		return &stalledConn{Conn: c, stall: s}, err
	}}}
}

type stalledConn struct {
	net.Conn
	stall *stall
	sent  int
}

func (c *stalledConn) Write(p []byte) (int, error) {
	if room := c.stall.after - c.sent; len(p) > room {
		n, err := c.Conn.Write(p[:max(0, room)])
		c.sent += n
		if err != nil {
			return n, err
		}
		c.stall.once.Do(func() { close(c.stall.reached) })
		<-c.stall.open
		return n, errors.New("the client stopped sending")
	}
	n, err := c.Conn.Write(p)
	c.sent += n
	return n, err
}
