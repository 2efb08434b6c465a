package ring

import (
	"encoding/binary"
	"errors"
	"io"
)

// kind is what a frame is.
type kind byte

const (
	kindBeat    kind = iota // a sign of life, without more
	kindHello               // JSON: who joins, or the answer to that
	kindLost                // the rank of a process that is gone, two bytes
	kindMessage             // of Gather
	kindNumbers             // of Sum: float32, little-endian
)

// headLen is a frame's head: its kind, and the length of what follows in four bytes, the highest first.
const headLen = 5

// most is how long a frame's payload may be.
const (
	mostMessage = 1 << 20
	mostNumbers = 1 << 18
)

// allows tells whether a frame of that kind may have so many bytes.
func (k kind) allows(n int) bool {
	switch k {
	case kindBeat:
		return n == 0
	case kindLost:
		return n == 2
	case kindHello, kindMessage:
		return n <= mostMessage
	case kindNumbers:
		return n <= mostNumbers && n%4 == 0
	}
	return false
}

type frame struct {
	kind    kind
	payload []byte
}

var errFrame = errors.New("not a frame of the ring")

// readFrame reads a frame. Its payload lies in buffer where that is long enough.
func readFrame(from io.Reader, buffer []byte) (frame, error) {
	var head [headLen]byte
	if _, err := io.ReadFull(from, head[:]); err != nil {
		return frame{}, err
	}
	k, n := kind(head[0]), int(binary.BigEndian.Uint32(head[1:]))
	if !k.allows(n) {
		return frame{}, errFrame
	}
	if cap(buffer) < n {
		buffer = make([]byte, n)
	}
	buffer = buffer[:n]
	_, err := io.ReadFull(from, buffer)
	return frame{k, buffer}, err
}

// appendFrame writes a frame behind b.
func appendFrame(b []byte, k kind, payload []byte) []byte {
	return append(appendHead(b, k, len(payload)), payload...)
}

func appendHead(b []byte, k kind, n int) []byte {
	return binary.BigEndian.AppendUint32(append(b, byte(k)), uint32(n))
}
