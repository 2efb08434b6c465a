package gguf

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"

	"outcrop/internal/fault"
)

// KV is one entry of the metadata. Value has one of the types that Get names.
type KV struct {
	Key   string
	Value any
}

// Write writes a whole file: for tests and small models. A value of an unknown type, or a tensor whose data does not have the
// size that its dimensions need, is Invalid.
func Write(w io.Writer, meta []KV, tensors []Tensor) error {
	const op, alignment = "gguf.Write", 32
	head := []byte("GGUF")
	head = le.AppendUint32(head, 3)
	head = le.AppendUint64(head, uint64(len(tensors)))
	head = le.AppendUint64(head, uint64(len(meta)))
	var err error
	for _, kv := range meta {
		head = appendText(head, kv.Key)
		if head, err = appendTyped(head, kv.Value); err != nil {
			return fault.New(op, fault.Invalid, "metadata %q: %v", kv.Key, err)
		}
	}
	numbers := map[any]uint32{}
	for number, format := range formats {
		numbers[format] = number
	}
	offset := 0
	for _, t := range tensors {
		if size, ok := bytesOf(t.Format, t.Dims); !ok || size != uint64(len(t.Data)) {
			return fault.New(op, fault.Invalid, "tensor %q has %d bytes, which is wrong for %v in %s", t.Name, len(t.Data), t.Dims, t.Format)
		}
		head = appendText(head, t.Name)
		head = le.AppendUint32(head, uint32(len(t.Dims)))
		for _, d := range t.Dims {
			head = le.AppendUint64(head, uint64(d))
		}
		head = le.AppendUint32(head, numbers[t.Format])
		head = le.AppendUint64(head, uint64(offset))
		offset += (len(t.Data) + alignment - 1) / alignment * alignment
	}
	pad := make([]byte, alignment)
	write := func(b []byte) {
		for _, part := range [][]byte{b, pad[:-len(b)&(alignment-1)]} {
			if err == nil {
				_, err = w.Write(part)
			}
		}
	}
	write(head)
	for _, t := range tensors {
		write(t.Data)
	}
	return fault.Wrap(op, fault.Internal, err)
}

func appendText(b []byte, s string) []byte {
	return append(le.AppendUint64(b, uint64(len(s))), s...)
}

// appendTyped writes a value behind its type.
func appendTyped(b []byte, v any) ([]byte, error) {
	switch v := v.(type) {
	case string:
		return appendText(le.AppendUint32(b, typeString), v), nil
	case []string:
		b = le.AppendUint32(le.AppendUint32(b, typeArray), typeString)
		b = le.AppendUint64(b, uint64(len(v)))
		for _, s := range v {
			b = appendText(b, s)
		}
		return b, nil
	}
	for kind, s := range scalars {
		zero := make([]byte, s.size)
		switch fmt.Sprintf("%T", v) {
		case fmt.Sprintf("%T", s.one(zero)):
			return appendFixed(le.AppendUint32(b, kind), v)
		case fmt.Sprintf("%T", s.many(zero)):
			b = le.AppendUint32(le.AppendUint32(b, typeArray), kind)
			return appendFixed(le.AppendUint64(b, uint64(binary.Size(v)/s.size)), v)
		}
	}
	return nil, fmt.Errorf("a value of type %T cannot be written", v)
}

func appendFixed(b []byte, v any) ([]byte, error) {
	buf := bytes.NewBuffer(b)
	err := binary.Write(buf, le, v)
	return buf.Bytes(), err
}
