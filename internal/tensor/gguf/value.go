package gguf

import (
	"encoding/binary"
	"math"
)

// GGUF's numbers of the types of metadata.
const (
	typeU8 = iota
	typeI8
	typeU16
	typeI16
	typeU32
	typeI32
	typeF32
	typeBool
	typeString
	typeArray
	typeU64
	typeI64
	typeF64
)

// value reads a metadata value of a type.
func (p *parser) value(kind uint32, depth int) any {
	switch kind {
	case typeString:
		return p.text("a metadata string")
	case typeArray:
		return p.array(depth + 1)
	}
	decode, ok := scalars[kind]
	if !ok {
		p.fail("metadata of type %d is not known", kind)
		return nil
	}
	b := p.take(uint64(decode.size), "a metadata value")
	if b == nil {
		return nil
	}
	return decode.one(b)
}

// array reads an array as a slice of its type.
func (p *parser) array(depth int) any {
	kind := p.u32("a metadata array's type")
	switch {
	case depth > maxDepth:
		p.fail("a metadata array is nested more than %d deep", maxDepth)
	case kind == typeString:
		return list(p, p.count(8, "strings"), func() string { return p.text("a metadata string") })
	case kind == typeArray:
		return list(p, p.count(12, "arrays"), func() any { return p.array(depth + 1) })
	default:
		decode, ok := scalars[kind]
		if !ok {
			p.fail("a metadata array of type %d is not known", kind)
			return nil
		}
		n := p.count(decode.size, "values of an array")
		if b := p.take(uint64(n)*uint64(decode.size), "a metadata array"); p.err == nil {
			return decode.many(b)
		}
	}
	return nil
}

func list[T any](p *parser, n int, one func() T) []T {
	out := make([]T, 0, n)
	for range n {
		v := one()
		if p.err != nil {
			return nil
		}
		out = append(out, v)
	}
	return out
}

// scalar is a type of fixed size.
type scalar struct {
	size int
	one  func([]byte) any
	many func([]byte) any
}

func fixed[T any](size int, one func([]byte) T) scalar {
	return scalar{size, func(b []byte) any { return one(b) }, func(b []byte) any {
		out := make([]T, 0, len(b)/size)
		for ; len(b) > 0; b = b[size:] {
			out = append(out, one(b))
		}
		return out
	}}
}

var le = binary.LittleEndian

var scalars = map[uint32]scalar{
	typeU8:   fixed(1, func(b []byte) uint8 { return b[0] }),
	typeI8:   fixed(1, func(b []byte) int8 { return int8(b[0]) }),
	typeU16:  fixed(2, le.Uint16),
	typeI16:  fixed(2, func(b []byte) int16 { return int16(le.Uint16(b)) }),
	typeU32:  fixed(4, le.Uint32),
	typeI32:  fixed(4, func(b []byte) int32 { return int32(le.Uint32(b)) }),
	typeF32:  fixed(4, func(b []byte) float32 { return math.Float32frombits(le.Uint32(b)) }),
	typeBool: fixed(1, func(b []byte) bool { return b[0] != 0 }),
	typeU64:  fixed(8, le.Uint64),
	typeI64:  fixed(8, func(b []byte) int64 { return int64(le.Uint64(b)) }),
	typeF64:  fixed(8, func(b []byte) float64 { return math.Float64frombits(le.Uint64(b)) }),
}
