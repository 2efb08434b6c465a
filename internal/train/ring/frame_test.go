package ring

import (
	"bytes"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"testing"
	"time"

	"outcrop/internal/fault"
)

// FuzzFrames: what comes over the network is a frame within the limits, which reads back as it was written, or an error.
func FuzzFrames(f *testing.F) {
	f.Add(appendFrame(nil, kindBeat, nil))
	f.Add(appendFrame(appendFrame(nil, kindLost, []byte{0, 1}), kindNumbers, []byte{0, 0, 128, 63}))
	f.Add(appendFrame(nil, kindHello, []byte(`{"Rank":1,"Size":2,"Port":"80","Addresses":["a:1"]}`)))
	f.Add([]byte{byte(kindNumbers), 255, 255, 255, 255})
	f.Fuzz(func(t *testing.T, stream []byte) {
		from := bytes.NewReader(stream)
		var again []byte
		for {
			f, err := readFrame(from, nil)
			if err != nil {
				break
			}
			if len(f.payload) > mostMessage || !f.kind.allows(len(f.payload)) {
				t.Fatalf("a frame of kind %d with %d bytes", f.kind, len(f.payload))
			}
			again = appendFrame(again, f.kind, f.payload)
		}
		if !bytes.HasPrefix(stream, again) {
			t.Fatalf("%x reads as %x", stream, again)
		}
		var h hello
		if err := receiveHello(bytes.NewReader(stream), &h); err == nil && kind(stream[0]) != kindHello {
			t.Fatal("no hello is taken for one")
		}
	})
}

// deaf is a pair of neighbours of which one never says anything.
func TestSilenceIsDeath(t *testing.T) {
	ours, theirs := net.Pipe()
	defer theirs.Close()
	ahead, other := net.Pipe()
	defer other.Close()
	go io.Copy(io.Discard, other)
	r := newRing(Place{Names: []string{"algo-1", "algo-2", "algo-3"}, Rank: 1, Silence: 100 * time.Millisecond}, ahead, ours)
	_, err := r.Gather(nil)
	var lost *Lost
	if !errors.As(err, &lost) || lost.Name != "algo-1" || !fault.Is(err, fault.Unavailable) {
		t.Errorf("got %v", err)
	}
}

// TestBadgeOfAnotherSecret is refused by both ends.
func TestBadgeOfAnotherSecret(t *testing.T) {
	one, err := newBadge([]byte("one secret of sixteen bytes"))
	if err != nil {
		t.Fatal(err)
	}
	two, err := newBadge([]byte("two secrets of sixteen bytes"))
	if err != nil {
		t.Fatal(err)
	}
	for name, ends := range map[string][2]*badge{"stranger calls": {one, two}, "stranger listens": {two, one}} {
		a, b := net.Pipe()
		served := make(chan error, 1)
		go func() {
			c := ends[0].server(a)
			_, err := c.Read(make([]byte, 1))
			c.Close()
			served <- err
		}()
		c := ends[1].client(b)
		if err := c.(*tls.Conn).Handshake(); !errors.Is(err, errStranger) {
			t.Errorf("%s: %v", name, err)
		}
		b.Close()
		if err := <-served; err == nil {
			t.Errorf("%s: it was let in", name)
		}
	}
}
