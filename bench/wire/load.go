package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// sample is one measurement.
type sample struct {
	rate     float64 // requests per second
	p50, p99 time.Duration
	cpu      time.Duration // of the server's process, for each request
}

// point is what a sample is of.
type point struct {
	target  string
	clients int
}

// load asks a target from a number of connections, each as fast as it is answered, for a time. The first quarter warms up.
func load(ctx context.Context, t target, clients int, length time.Duration) (sample, error) {
	begin := time.Now().Add(length / 4)
	end := begin.Add(length)
	took := make([][]time.Duration, clients)
	var asked atomic.Int64
	before := processor(t.pid)
	err := each(clients, func(i int) error {
		c := &conn{address: t.address, end: end.Add(patience)}
		defer c.close()
		for {
			request := t.ask()
			start := time.Now()
			if start.After(end) || ctx.Err() != nil {
				return ctx.Err()
			}
			if err := c.exchange(ctx, request); err != nil {
				return err
			}
			asked.Add(1)
			if done := time.Now(); done.After(begin) && done.Before(end) {
				took[i] = append(took[i], done.Sub(start))
			}
		}
	})
	all := slices.Concat(took...)
	if err != nil || len(all) == 0 { // a slow server answers none in a short time
		return sample{}, err
	}
	slices.Sort(all)
	return sample{float64(len(all)) / length.Seconds(), all[len(all)/2], all[len(all)*99/100], (processor(t.pid) - before) / time.Duration(asked.Load())}, nil
}

// processor is the time that a process has computed; 0 where the system does not tell.
func processor(pid int) time.Duration {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(b), ") ")
	var user, system time.Duration
	if f := strings.Fields(rest); len(f) > 12 {
		fmt.Sscan(f[11], &user)
		fmt.Sscan(f[12], &system)
	}
	return (user + system) * 10 * time.Millisecond // the kernel's clock ticks
}

// warm asks once: a server's first answer may take long.
func warm(ctx context.Context, t target) error {
	c := &conn{address: t.address, end: time.Now().Add(patience)}
	defer c.close()
	return c.exchange(ctx, t.ask())
}

// each runs clients at once.
func each(clients int, client func(i int) error) error {
	errs := make([]error, clients)
	var wg sync.WaitGroup
	for i := range clients {
		wg.Go(func() { errs[i] = client(i) })
	}
	wg.Wait()
	return errors.Join(errs...)
}

// conn is a client's connection, made anew when the server has closed it, as moto does after each answer.
type conn struct {
	address string
	end     time.Time
	net.Conn
	r *bufio.Reader
}

func (c *conn) send(ctx context.Context, request []byte) (err error) {
	if c.Conn == nil {
		if c.Conn, err = new(net.Dialer).DialContext(ctx, "tcp", c.address); err != nil {
			return err
		}
		c.SetDeadline(c.end)
		c.r = bufio.NewReaderSize(c.Conn, 64<<10)
	}
	_, err = c.Write(request)
	return err
}

// exchange sends a request and reads its answer.
func (c *conn) exchange(ctx context.Context, request []byte) error {
	if err := c.send(ctx, request); err != nil {
		return err
	}
	last, err := skip(c.r)
	if last {
		c.close()
	}
	return err
}

func (c *conn) close() {
	if c.Conn != nil {
		c.Conn.Close()
		c.Conn = nil
	}
}

var (
	statusOK = []byte(" 200 ")
	lengthIs = []byte("content-length:")
	closes   = []byte("connection: close")
)

// skip reads an answer, which must be 200, and tells whether it is the connection's last. Most have a length; what else there
// is, package http reads.
func skip(r *bufio.Reader) (last bool, err error) {
	for need := 1; ; {
		b, err := r.Peek(max(r.Buffered(), need))
		if err != nil {
			return true, err
		}
		n := bytes.Index(b, []byte("\r\n\r\n"))
		if n < 0 {
			need = len(b) + 1
			continue
		}
		head := bytes.ToLower(b[:n])
		i := bytes.Index(head, lengthIs)
		if i < 0 || !bytes.HasPrefix(head[8:], statusOK) {
			break
		}
		length := 0
		for _, c := range bytes.TrimLeft(head[i+len(lengthIs):], " ") {
			if c < '0' || c > '9' {
				break
			}
			length = length*10 + int(c-'0')
		}
		last = bytes.Contains(head, closes)
		_, err = r.Discard(n + 4 + length)
		return last, err
	}
	resp, err := http.ReadResponse(r, nil)
	if err != nil {
		return true, err
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err == nil && resp.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s: %.300s", resp.Status, body)
	}
	return resp.Close, err
}

// relay reads event streams from a number of connections for a time, and tells how many events came each second.
func relay(ctx context.Context, t target, clients int, length time.Duration) (float64, error) {
	var events atomic.Int64
	begin := time.Now()
	end := begin.Add(length)
	err := each(clients, func(int) error {
		c := &conn{address: t.address, end: end.Add(patience)}
		defer c.close()
		for time.Now().Before(end) {
			if err := c.send(ctx, t.ask()); err != nil {
				return err
			}
			resp, err := http.ReadResponse(c.r, nil)
			if err != nil {
				return err
			}
			n, err := countEvents(bufio.NewReaderSize(resp.Body, 64<<10))
			if err == nil && (resp.StatusCode != http.StatusOK || n < chunks) {
				err = fmt.Errorf("%s with %d events", resp.Status, n)
			}
			if err != nil {
				return err
			}
			events.Add(int64(n))
		}
		return nil
	})
	return float64(events.Load()) / time.Since(begin).Seconds(), err
}

// countEvents reads event-stream messages by their lengths.
func countEvents(r *bufio.Reader) (n int, err error) {
	for {
		head, err := r.Peek(4)
		if err == io.EOF {
			return n, nil
		}
		if err != nil {
			return n, err
		}
		if _, err := r.Discard(int(binary.BigEndian.Uint32(head))); err != nil {
			return n, err
		}
		n++
	}
}
