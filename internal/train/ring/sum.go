package ring

import (
	"cmp"
	"encoding/binary"
	"math"

	"outcrop/internal/fault"
)

// Gather gives every process's message to all, by rank. A message has 1 MiB at most.
func (r *Ring) Gather(message []byte) ([][]byte, error) {
	if !kindMessage.allows(len(message)) {
		return nil, fault.New("ring.Gather", fault.Internal, "a message of %d bytes is too long for the ring", len(message))
	}
	all := make([][]byte, r.Size())
	at := r.Rank
	all[at] = message
	for range r.Size() - 1 {
		if err := r.send(kindMessage, all[at]); err != nil {
			return nil, err
		}
		at = (at + r.Size() - 1) % r.Size()
		var err error
		if all[at], err = r.receive(kindMessage); err != nil {
			return nil, err
		}
		r.spare <- nil // the message is kept
	}
	return all, nil
}

// Sum adds up the processes' numbers: afterwards all have the same sums, to the bit, in the place of their own numbers. All must
// give as many, and parts of the same lengths. The order of addition depends on the number of processes alone. It is a ring
// all-reduce (Patarasuk and Yuan, 2009): the numbers are cut into as many stretches as there are processes; each stretch goes
// round once to be added up, and once more to be told.
func (r *Ring) Sum(parts ...[]float32) error {
	v := vector(parts)
	n, size := v.len(), r.Size()
	stretch := func(i int) (lo, hi int) {
		i = (i%size + size) % size
		return i * n / size, (i + 1) * n / size
	}
	for turn := range 2 * (size - 1) {
		take := add
		if turn >= size-1 {
			take = set
		}
		sending := make(chan error, 1)
		go func() {
			lo, hi := stretch(r.Rank - turn)
			sending <- r.sendNumbers(v, lo, hi)
		}()
		lo, hi := stretch(r.Rank - turn - 1)
		err := r.receiveNumbers(v, lo, hi, take)
		if err = cmp.Or(err, <-sending); err != nil {
			return err
		}
	}
	return nil
}

func (r *Ring) sendNumbers(v vector, lo, hi int) error {
	for ; lo < hi; lo += mostNumbers / 4 {
		end := min(hi, lo+mostNumbers/4)
		r.writing.Lock()
		r.out = v.append(appendHead(r.out[:0], kindNumbers, 4*(end-lo)), lo, end)
		err := r.write()
		r.writing.Unlock()
		if err := r.written(err); err != nil {
			return err
		}
	}
	return nil
}

func (r *Ring) receiveNumbers(v vector, lo, hi int, take func(to []float32, from []byte)) error {
	for lo < hi {
		b, err := r.receive(kindNumbers)
		if err != nil {
			return err
		}
		end := lo + len(b)/4
		if end == lo || end > hi {
			r.lose(r.before(), errOutOfStep)
			<-r.gone
			return r.reason
		}
		rest := b
		v.each(lo, end, func(part []float32) {
			take(part, rest)
			rest = rest[4*len(part):]
		})
		r.spare <- b
		lo = end
	}
	return nil
}

// vector is numbers in several parts, one behind the other.
type vector [][]float32

func (v vector) len() (n int) {
	for _, part := range v {
		n += len(part)
	}
	return n
}

// each goes through the numbers from lo to hi, part by part.
func (v vector) each(lo, hi int, do func([]float32)) {
	for _, part := range v {
		if lo < len(part) && hi > 0 {
			do(part[max(lo, 0):min(hi, len(part))])
		}
		lo, hi = lo-len(part), hi-len(part)
	}
}

// append writes the numbers from lo to hi behind b.
func (v vector) append(b []byte, lo, hi int) []byte {
	v.each(lo, hi, func(part []float32) {
		at := len(b)
		b = append(b, make([]byte, 4*len(part))...)
		for i, x := range part {
			binary.LittleEndian.PutUint32(b[at+4*i:], math.Float32bits(x))
		}
	})
	return b
}

func number(from []byte, i int) float32 {
	return math.Float32frombits(binary.LittleEndian.Uint32(from[4*i:]))
}

func add(to []float32, from []byte) {
	for i := range to {
		to[i] += number(from, i)
	}
}

func set(to []float32, from []byte) {
	for i := range to {
		to[i] = number(from, i)
	}
}
