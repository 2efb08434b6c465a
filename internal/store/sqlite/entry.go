package sqlite

import (
	"encoding/binary"
	"hash/crc32"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/store"
)

// An entry of the journal is its length and checksum, then a record's texts, each behind its length, its times in microseconds, and
// its body.

const entryHead = 8

// appendEntry writes a record.
func appendEntry(b []byte, r *store.Record) []byte {
	start := len(b)
	b = append(b, make([]byte, entryHead)...)
	for _, text := range []string{string(r.Account), string(r.Region), string(r.Kind), r.ID, r.Parent, r.Name, r.Status, string(r.Body)} {
		b = binary.AppendUvarint(b, uint64(len(text)))
		b = append(b, text...)
	}
	b = binary.AppendVarint(b, micros(r.Created))
	b = binary.AppendVarint(b, micros(r.Modified))
	body := b[start+entryHead:]
	binary.LittleEndian.PutUint32(b[start:], uint32(len(body)))
	binary.LittleEndian.PutUint32(b[start+4:], crc32.ChecksumIEEE(body))
	return b
}

// readEntries reads records up to the end, or to the first that was not written whole.
func readEntries(b []byte) (all []store.Record) {
	for len(b) >= entryHead {
		n, sum := uint64(binary.LittleEndian.Uint32(b)), binary.LittleEndian.Uint32(b[4:])
		if n > uint64(len(b)-entryHead) || crc32.ChecksumIEEE(b[entryHead:entryHead+n]) != sum {
			break
		}
		r, ok := readEntry(b[entryHead : entryHead+n])
		if !ok {
			break
		}
		all = append(all, r)
		b = b[entryHead+n:]
	}
	return all
}

func readEntry(b []byte) (r store.Record, ok bool) {
	var texts [8]string
	for i := range texts {
		n, size := binary.Uvarint(b)
		if size <= 0 || n > uint64(len(b)-size) {
			return r, false
		}
		texts[i], b = string(b[size:size+int(n)]), b[size+int(n):]
	}
	var times [2]time.Time
	for i := range times {
		n, size := binary.Varint(b)
		if size <= 0 {
			return r, false
		}
		times[i], b = time.UnixMicro(n).UTC(), b[size:]
	}
	r.Account, r.Region, r.Kind, r.ID = arn.Account(texts[0]), arn.Region(texts[1]), store.Kind(texts[2]), texts[3]
	r.Parent, r.Name, r.Status, r.Body = texts[4], texts[5], texts[6], []byte(texts[7])
	r.Created, r.Modified = times[0], times[1]
	return r, len(b) == 0
}
