// Package eventstream reads and writes messages of AWS's encoding application/vnd.amazon.eventstream: a prelude of two lengths
// with its CRC, headers, a payload, and the CRC of it all.
package eventstream

import (
	"encoding/binary"
	"hash/crc32"
	"time"
)

// The encoding's parts around headers and payload.
const (
	preludeLen = 12 // total length, length of the headers, CRC of both
	crcLen     = 4
	overhead   = preludeLen + crcLen
)

// The types of header values, by their bytes in the encoding.
const (
	typeTrue byte = iota
	typeFalse
	typeByte
	typeShort
	typeInteger
	typeLong
	typeBytes
	typeString
	typeTime
	typeUUID
)

// AppendString appends an encoded header. Names have at most 255 bytes and values at most 65,535; what is longer is cut.
func AppendString(b []byte, name, value string) []byte {
	value = value[:min(len(value), 1<<16-1)]
	b = append(appendName(b, name), typeString, byte(len(value)>>8), byte(len(value)))
	return append(b, value...)
}

// AppendTime appends an encoded header of a time, in milliseconds.
func AppendTime(b []byte, name string, t time.Time) []byte {
	return binary.BigEndian.AppendUint64(append(appendName(b, name), typeTime), uint64(t.UnixMilli()))
}

// AppendBytes appends an encoded header of bytes; at most 65,535.
func AppendBytes(b []byte, name string, value []byte) []byte {
	value = value[:min(len(value), 1<<16-1)]
	b = append(appendName(b, name), typeBytes, byte(len(value)>>8), byte(len(value)))
	return append(b, value...)
}

func appendName(b []byte, name string) []byte {
	name = name[:min(len(name), 255)]
	return append(append(b, byte(len(name))), name...)
}

// Append appends a message. headers are encoded already.
func Append(b, headers, payload []byte) []byte {
	start := len(b)
	b = binary.BigEndian.AppendUint32(b, uint32(overhead+len(headers)+len(payload)))
	b = binary.BigEndian.AppendUint32(b, uint32(len(headers)))
	b = binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE(b[start:]))
	b = append(append(b, headers...), payload...)
	return binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE(b[start:]))
}
