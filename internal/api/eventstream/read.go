package eventstream

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"time"
)

// Bounds of a message, AWS's own.
const (
	MaxHeaders = 128 << 10
	MaxPayload = 24 << 20
)

// ErrMalformed is what Read's errors are when it was not the reader that failed.
var ErrMalformed = errors.New("malformed event-stream message")

// Message is one that was read. Headers holds bool, int8, int16, int32, int64, []byte, string, time.Time and [16]byte values.
type Message struct {
	Headers map[string]any
	Payload []byte
}

// String is the value of a header of that type; empty where there is none.
func (m *Message) String(name string) string {
	s, _ := m.Headers[name].(string)
	return s
}

// Read reads one message. The end of the stream before one begins is io.EOF; within one, io.ErrUnexpectedEOF.
func Read(r io.Reader) (Message, error) {
	var prelude [preludeLen]byte
	if _, err := io.ReadFull(r, prelude[:]); err != nil {
		return Message{}, err
	}
	total, headers := binary.BigEndian.Uint32(prelude[:]), binary.BigEndian.Uint32(prelude[4:])
	if crc32.ChecksumIEEE(prelude[:8]) != binary.BigEndian.Uint32(prelude[8:]) {
		return Message{}, fmt.Errorf("%w: the prelude's checksum does not match", ErrMalformed)
	}
	if headers > MaxHeaders || total < overhead+headers || total-overhead-headers > MaxPayload {
		return Message{}, fmt.Errorf("%w: %d bytes with %d of headers", ErrMalformed, total, headers)
	}
	rest, err := readN(r, int(total-preludeLen))
	if err != nil {
		return Message{}, err
	}
	body, sum := rest[:len(rest)-crcLen], rest[len(rest)-crcLen:]
	if crc32.Update(crc32.ChecksumIEEE(prelude[:]), crc32.IEEETable, body) != binary.BigEndian.Uint32(sum) {
		return Message{}, fmt.Errorf("%w: the message's checksum does not match", ErrMalformed)
	}
	parsed, err := parseHeaders(body[:headers])
	return Message{Headers: parsed, Payload: body[headers:]}, err
}

// readN reads n bytes, and does not believe n before they come.
func readN(r io.Reader, n int) ([]byte, error) {
	const step = 64 << 10
	b := make([]byte, 0, min(n, step))
	for len(b) < n {
		if len(b) == cap(b) {
			b = append(b, make([]byte, min(n-len(b), len(b)))...)[:len(b)]
		}
		m, err := io.ReadFull(r, b[len(b):min(cap(b), n)])
		b = b[:len(b)+m]
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		if err != nil {
			return nil, err
		}
	}
	return b, nil
}

func parseHeaders(b []byte) (map[string]any, error) {
	headers := map[string]any{}
	for len(b) > 0 {
		n := int(b[0])
		if n == 0 || len(b) < 2+n {
			return nil, fmt.Errorf("%w: a header's name", ErrMalformed)
		}
		name := string(b[1 : 1+n])
		if _, twice := headers[name]; twice {
			return nil, fmt.Errorf("%w: the header %q is there twice", ErrMalformed, name)
		}
		value, size, ok := parseValue(b[1+n], b[2+n:])
		if !ok {
			return nil, fmt.Errorf("%w: the header %q", ErrMalformed, name)
		}
		headers[name], b = value, b[2+n+size:]
	}
	return headers, nil
}

// fixed are the sizes of the values that have one.
var fixed = map[byte]int{typeTrue: 0, typeFalse: 0, typeByte: 1, typeShort: 2, typeInteger: 4, typeLong: 8, typeTime: 8, typeUUID: 16}

// parseValue reads a value at the beginning of b, and tells how many bytes it has.
func parseValue(kind byte, b []byte) (value any, size int, ok bool) {
	size, isFixed := fixed[kind]
	if !isFixed {
		if kind != typeBytes && kind != typeString || len(b) < 2 {
			return nil, 0, false
		}
		size = 2 + int(binary.BigEndian.Uint16(b))
	}
	if len(b) < size {
		return nil, 0, false
	}
	switch kind {
	case typeTrue, typeFalse:
		value = kind == typeTrue
	case typeByte:
		value = int8(b[0])
	case typeShort:
		value = int16(binary.BigEndian.Uint16(b))
	case typeInteger:
		value = int32(binary.BigEndian.Uint32(b))
	case typeLong:
		value = int64(binary.BigEndian.Uint64(b))
	case typeBytes:
		value = b[2:size:size]
	case typeString:
		value = string(b[2:size])
	case typeTime:
		value = time.UnixMilli(int64(binary.BigEndian.Uint64(b))).UTC()
	case typeUUID:
		value = [16]byte(b)
	}
	return value, size, true
}
