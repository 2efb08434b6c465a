package tokenizer

import (
	"hash/maphash"
	"iter"
)

// index finds entries by their text. It keeps their numbers alone, where a map would keep every text's header once more: with a
// vocabulary of 262,144 that is 2 MB instead of 10.
type index struct {
	texts []string
	slots []int32 // id+1, at the hash of its text or behind; 0 where there is none. At least half are free
	seed  maphash.Seed
}

// newIndex takes those of the texts that are wanted, and of equal ones the first.
func newIndex(texts []string, wanted func(id int) bool) index {
	size := 2
	for size < 2*len(texts) {
		size *= 2
	}
	x := index{texts, make([]int32, size), maphash.MakeSeed()}
	for id, text := range texts {
		if !wanted(id) {
			continue
		}
		if at := x.at(text); x.slots[at] == 0 {
			x.slots[at] = int32(id) + 1
		}
	}
	return x
}

// at is where a text is, or would be.
func (x *index) at(text string) int {
	mask := len(x.slots) - 1
	at := int(maphash.String(x.seed, text)) & mask
	for x.slots[at] != 0 && x.texts[x.slots[at]-1] != text {
		at = (at + 1) & mask
	}
	return at
}

// find gives an entry's number.
func (x *index) find(text string) (int32, bool) {
	id := x.slots[x.at(text)] - 1
	return max(id, 0), id >= 0
}

// all are the entries, in no order.
func (x *index) all() iter.Seq2[string, int32] {
	return func(yield func(string, int32) bool) {
		for _, s := range x.slots {
			if s > 0 && !yield(x.texts[s-1], s-1) {
				return
			}
		}
	}
}
