// Package ring lets the processes of one training add up their numbers over the network. Each sends to the one after it and
// hears the one before it, so that no connection carries more than twice the numbers, however many processes there are.
package ring

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"net"
	"sync"
	"sync/atomic"
	"time"

	"outcrop/internal/fault"
)

// Place is a process's place among those that share a training.
type Place struct {
	Names   []string      // of all of them, by rank: they stand in errors
	Rank    int           // of this one, from 0
	Bind    string        // the host that it listens on
	Leader  string        // rank 0's address; rank 0 itself needs none
	Secret  []byte        // what all of them know, and nobody else
	Silence time.Duration // for how long a living process may say nothing; 0 for 20 s
}

const (
	usualSilence = 20 * time.Second
	beats        = 8           // signs of life in the time of Silence
	newsTime     = time.Second // for telling who is gone
)

// Ring is a process's place in a closed ring. Every process calls the same methods in the same order, one at a time.
type Ring struct {
	Place
	next, prev net.Conn

	heard  chan frame    // from the one before
	spare  chan []byte   // buffers for those
	gone   chan struct{} // closed with the ring
	once   sync.Once
	reason error // why it was; after gone

	writing sync.Mutex
	out     []byte
	sent    atomic.Int64
}

// Lost is the error of a ring that is broken: the process of that name is gone, or does not say anything any more.
type Lost struct {
	Name  string
	Cause error
}

func (l *Lost) Error() string { return fmt.Sprintf("%s is gone: %v", l.Name, l.Cause) }
func (l *Lost) Unwrap() error { return l.Cause }

var (
	errClosed    = errors.New("the ring is closed")
	errTold      = errors.New("another process says so")
	errOutOfStep = errors.New("it is out of step")
)

// newRing starts what keeps a ring alive, once its connections are there.
func newRing(p Place, next, prev net.Conn) *Ring {
	r := &Ring{Place: p, next: next, prev: prev, heard: make(chan frame, 4), spare: make(chan []byte, 4), gone: make(chan struct{})}
	for range cap(r.spare) {
		r.spare <- nil
	}
	go r.listen()
	go r.watchNext()
	go r.beat()
	return r
}

// Size is how many processes there are.
func (p Place) Size() int { return len(p.Names) }

// after and before are the ranks of the neighbours.
func (p Place) after() int  { return (p.Rank + 1) % p.Size() }
func (p Place) before() int { return (p.Rank + p.Size() - 1) % p.Size() }

// Sent is how many bytes went to the next process so far, before encryption.
func (r *Ring) Sent() int64 { return r.sent.Load() }

// Leave waits until all are ready to leave, or the ring is broken, and closes it.
func (r *Ring) Leave() {
	_, _ = r.Gather(nil) // who goes first takes the answers of none with it
	r.Close()
}

// Close leaves the ring at once: the others lose this process.
func (r *Ring) Close() { r.end(errClosed) }

// end closes the ring for a reason; later ones do not count.
func (r *Ring) end(reason error) {
	r.once.Do(func() {
		r.reason = reason
		close(r.gone)
		r.next.Close()
		r.prev.Close()
	})
}

// lose ends the ring because a process is gone. The neighbours are told which, lest they think that it was this one.
func (r *Ring) lose(rank int, cause error) {
	select {
	case <-r.gone:
		return
	default:
	}
	news := appendFrame(nil, kindLost, binary.BigEndian.AppendUint16(nil, uint16(rank)))
	if rank != r.after() {
		r.writing.Lock()
		r.next.SetWriteDeadline(time.Now().Add(newsTime))
		r.next.Write(news)
		r.writing.Unlock()
	}
	if rank != r.before() {
		r.prev.SetWriteDeadline(time.Now().Add(newsTime))
		r.prev.Write(news)
	}
	r.end(&fault.Error{Op: "ring", Kind: fault.Unavailable, Text: r.Names[rank] + " is gone.", Cause: &Lost{r.Names[rank], cause}})
}

// listen hears the process before this one, until the ring ends.
func (r *Ring) listen() {
	for {
		var buffer []byte
		select {
		case buffer = <-r.spare:
		case <-r.gone:
			return
		}
		f, err := r.hear(buffer)
		if err != nil {
			r.lose(r.before(), err)
			return
		}
		if f.kind == kindLost {
			r.lose(r.told(f, r.before()), errTold)
			return
		}
		select {
		case r.heard <- f:
		case <-r.gone:
			return
		}
	}
}

// hear reads a frame that says something.
func (r *Ring) hear(buffer []byte) (frame, error) {
	for {
		if err := r.prev.SetReadDeadline(time.Now().Add(r.Silence)); err != nil {
			return frame{}, err
		}
		f, err := readFrame(r.prev, buffer)
		if err != nil || f.kind != kindBeat {
			return f, err
		}
	}
}

// watchNext notices the end of the process after this one, which says nothing on that connection but that another one is gone.
func (r *Ring) watchNext() {
	f, err := readFrame(r.next, nil)
	if err == nil && f.kind == kindLost {
		r.lose(r.told(f, r.after()), errTold)
		return
	}
	r.lose(r.after(), cmp.Or(err, errOutOfStep)) // a read that times out follows a write that failed
}

// told is the rank that a frame says is gone; it is from the one who sent it that nonsense comes.
func (r *Ring) told(f frame, from int) int {
	if rank := int(binary.BigEndian.Uint16(f.payload)); rank < r.Size() && rank != r.Rank {
		return rank
	}
	return from
}

// beat gives signs of life.
func (r *Ring) beat() {
	tick := time.NewTicker(r.Silence / beats)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			r.send(kindBeat, nil)
		case <-r.gone:
			return
		}
	}
}

// send sends a frame to the next process.
func (r *Ring) send(k kind, payload []byte) error {
	r.writing.Lock()
	r.out = appendFrame(r.out[:0], k, payload)
	err := r.write()
	r.writing.Unlock()
	return r.written(err)
}

// write sends what is in out.
func (r *Ring) write() error {
	if err := r.next.SetWriteDeadline(time.Now().Add(r.Silence)); err != nil {
		return err
	}
	n, err := r.next.Write(r.out)
	r.sent.Add(int64(n))
	return err
}

// written gives the reason when a write failed: watchNext finds it, since the next process may have said why it went.
func (r *Ring) written(err error) error {
	if err == nil {
		return nil
	}
	r.next.SetReadDeadline(time.Now().Add(newsTime))
	<-r.gone
	return r.reason
}

// receive waits for the next frame, which must be of that kind. The caller gives its payload back to spare.
func (r *Ring) receive(want kind) ([]byte, error) {
	select {
	case f := <-r.heard:
		if f.kind != want {
			r.lose(r.before(), errOutOfStep)
			<-r.gone
			return nil, r.reason
		}
		return f.payload, nil
	case <-r.gone:
		return nil, r.reason
	}
}
