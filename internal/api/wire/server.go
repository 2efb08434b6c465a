package wire

import (
	"io"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"outcrop/internal/fault"
)

// Limits bound what a client may cost a server by being slow. Zero fields do not bound.
type Limits struct {
	Header      time.Duration // until a request's header is there
	HeaderBytes int
	Idle        time.Duration // between requests on a connection
	Body        time.Duration // until a request's body is there; its bytes earn it more, at Rate
	Rate        int64         // bytes a second, in both directions
	Stall       time.Duration // for which a client may take nothing of an answer
	Quiet       time.Duration // for which a client that streams may say nothing
	Streams     int           // requests at once on an HTTP/2 connection
}

// DefaultLimits suit everyone who is not an attacker.
var DefaultLimits = Limits{Header: 20 * time.Second, HeaderBytes: 64 << 10, Idle: 2 * time.Minute, Body: 30 * time.Second, Rate: 4 << 10,
	Stall: time.Minute, Quiet: 10 * time.Minute, Streams: 250}

// NewServer makes a server of HTTP/1.1 and HTTP/2, which on a plain connection is with prior knowledge: JavaScript's and Java's
// clients do so. It cuts clients that are too slow.
func NewServer(h http.Handler, l Limits) *http.Server {
	s := &http.Server{Handler: &patient{h, l}, ReadHeaderTimeout: l.Header, IdleTimeout: l.Idle, MaxHeaderBytes: l.HeaderBytes, Protocols: new(http.Protocols),
		HTTP2: &http.HTTP2Config{MaxConcurrentStreams: l.Streams, WriteByteTimeout: l.Stall, SendPingTimeout: l.Stall, PingTimeout: l.Stall}}
	s.Protocols.SetHTTP1(true)
	s.Protocols.SetHTTP2(true)
	s.Protocols.SetUnencryptedHTTP2(true)
	return s
}

// patient serves requests within limits.
type patient struct {
	handler http.Handler
	limits  Limits
}

func (p *patient) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s := &steady{ResponseWriter: w, control: http.NewResponseController(w), limits: &p.limits, multiplexed: r.ProtoMajor > 1}
	defer s.finish()
	if r.Body != nil && r.Body != http.NoBody {
		b := newPaced(r, s.control, &p.limits)
		defer b.end(r.ProtoMajor)
		r.Body = b
	}
	s.extend(0)
	p.handler.ServeHTTP(s, r)
}

// past is a deadline that ends what goes on.
var past = time.Unix(1, 0)

// paced is a request's body that must come fast enough.
type paced struct {
	io.ReadCloser
	control *http.ResponseController
	limits  *Limits
	streams bool // events: a client may have nothing to say for long
	began   time.Time
	timer   *time.Timer
	read    atomic.Int64 // bytes
	last    atomic.Int64 // when, since began
	done    atomic.Bool  // all is read
	broken  atomic.Bool  // no more of it can be read
	alive   alive
	late    atomic.Bool
}

func newPaced(r *http.Request, c *http.ResponseController, l *Limits) *paced {
	p := &paced{ReadCloser: r.Body, control: c, limits: l, began: time.Now(),
		streams: strings.HasPrefix(r.Header.Get("Content-Type"), "application/vnd.amazon.eventstream")}
	if l.Body > 0 {
		p.timer = time.AfterFunc(p.due(), p.look)
	}
	return p
}

// due is when, since the beginning, the body is too late as things stand.
func (p *paced) due() time.Duration {
	if p.streams {
		return time.Duration(p.last.Load()) + p.limits.Quiet
	}
	return p.limits.Body + p.limits.take(p.read.Load())
}

// take is how long n bytes may take.
func (l *Limits) take(n int64) time.Duration {
	if l.Rate <= 0 {
		return 0
	}
	return time.Duration(float64(n) / float64(l.Rate) * float64(time.Second))
}

// look ends the body when it is too late, or looks again when it could be.
func (p *paced) look() {
	if left := p.due() - time.Since(p.began); left > 0 {
		p.timer.Reset(left)
		return
	}
	p.alive.do(func() {
		p.late.Store(true)
		p.control.SetReadDeadline(past)
	})
}

// alive keeps timers away from a request that has ended: its connection is others' then.
type alive struct {
	mu   sync.Mutex
	over bool
}

func (a *alive) do(f func()) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if !a.over {
		f()
	}
}

func (a *alive) end() {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.over = true
}

func (p *paced) Read(b []byte) (int, error) {
	n, err := p.ReadCloser.Read(b)
	p.read.Add(int64(n))
	p.broken.Store(err != nil && err != io.EOF)
	switch {
	case err == io.EOF:
		p.finish()
		p.done.Store(true)
	case err != nil && p.late.Load():
		err = &fault.Error{Op: "wire.Read", Kind: fault.Invalid, Thing: "timeout", Cause: err,
			Text: "Your socket connection to the server was not read from or written to within the timeout period. Idle connections will be closed."}
	case p.streams:
		p.last.Store(int64(time.Since(p.began)))
	}
	return n, err
}

// finish ends the watch over a body that is all there. A deadline that passed while the answer is made would tell net/http, which reads
// on to see the client leave, that it left.
func (p *paced) finish() {
	if p.timer == nil {
		return
	}
	p.timer.Stop()
	p.alive.end()
	if p.late.Load() {
		p.control.SetReadDeadline(time.Time{})
	}
}

// end lets the body be. What is left of it is the connection's own to read, on HTTP/1.1, and not for ever.
func (p *paced) end(major int) {
	if p.timer == nil || p.done.Load() {
		return
	}
	p.timer.Stop()
	p.alive.end()
	if major == 1 {
		until := time.Now().Add(p.limits.Body)
		if p.broken.Load() {
			until = past
		}
		p.control.SetReadDeadline(until)
	}
}

// steady is an answer that the client must take fast enough.
type steady struct {
	http.ResponseWriter
	control     *http.ResponseController
	limits      *Limits
	multiplexed bool // HTTP/2, where a deadline cuts a stream that has nothing to write, too: there a timer sets it when it is needed
	timer       *time.Timer
	until       time.Time // the deadline as it is set
	alive       alive
}

// extend allows time for n bytes to be taken.
func (s *steady) extend(n int) {
	if s.limits.Stall <= 0 {
		return
	}
	wait := s.limits.Stall + s.limits.take(int64(n))
	if s.multiplexed {
		if n > 0 {
			s.arm(wait)
		}
		return
	}
	if now := time.Now(); s.until.Sub(now) < wait-wait/8 {
		s.until = now.Add(wait)
		s.control.SetWriteDeadline(s.until)
	}
}

func (s *steady) arm(wait time.Duration) {
	if s.timer == nil {
		s.timer = time.AfterFunc(wait, func() { s.alive.do(func() { s.control.SetWriteDeadline(past) }) })
		return
	}
	s.timer.Reset(wait)
}

// end is called when nothing is being written.
func (s *steady) end() {
	if s.timer != nil {
		s.timer.Stop()
	}
}

// finish is called when the request has ended.
func (s *steady) finish() {
	if s.timer != nil {
		s.timer.Stop()
		s.alive.end()
	}
}

// mouthful is how much is handed on at once: as much as a client must take within the time that it gets.
const mouthful = 256 << 10

func (s *steady) Write(b []byte) (total int, err error) {
	defer s.end()
	for {
		next := b[total:min(len(b), total+mouthful)]
		s.extend(len(next))
		n, err := s.ResponseWriter.Write(next)
		if total += n; err != nil || total == len(b) {
			return total, err
		}
	}
}

// FlushError is for http.ResponseController.
func (s *steady) FlushError() error {
	s.extend(1)
	defer s.end()
	return s.control.Flush()
}

// ReadFrom lets a file go to the socket without a copy.
func (s *steady) ReadFrom(r io.Reader) (total int64, err error) {
	limited, ok := r.(*io.LimitedReader) // which the system can send from, but not through two of them
	if !ok {
		limited = &io.LimitedReader{R: r, N: 1<<63 - 1}
	}
	for limited.N > 0 {
		s.extend(mouthful)
		want := min(mouthful, limited.N)
		n, err := io.Copy(s.ResponseWriter, &io.LimitedReader{R: limited.R, N: want})
		s.end()
		total += n
		limited.N -= n
		if err != nil || n < want {
			return total, err
		}
	}
	return total, nil
}

// Unwrap is for http.ResponseController.
func (s *steady) Unwrap() http.ResponseWriter { return s.ResponseWriter }
