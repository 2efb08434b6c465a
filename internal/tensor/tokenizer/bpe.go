package tokenizer

import (
	"container/heap"
	"strings"

	"outcrop/internal/fault"
)

// cacheLimit is how many words are remembered; all are forgotten when it is passed.
const cacheLimit = 1 << 16

// longWord is the length in bytes from which words are not remembered.
const longWord = 64

// bpe joins the bytes of a word pair by pair, the earliest learnt merge first.
type bpe struct {
	single [256]int32                 // the entry of each byte; -1 where there is none, and the byte is dropped
	merges map[uint64]merge           // by left<<32 | right
	whole  func(string) (int32, bool) // set when a word that is an entry is taken as it is
}

type merge struct{ rank, id int32 }

func pair(left, right int32) uint64 { return uint64(uint32(left))<<32 | uint64(uint32(right)) }

func (t *Tokenizer) buildBPE() error {
	const op = "tokenizer.New"
	split, err := newSplitter(t.def.Pre, t.def.Regex)
	if err != nil {
		return err
	}
	t.split = split
	t.bytes = make([]string, len(t.def.Tokens))
	for id, text := range t.def.Tokens {
		if typ := t.def.Types[id]; typ == Control || typ == UserDefined {
			t.bytes[id] = text
		} else {
			t.bytes[id] = fromAlphabet(text)
		}
	}
	b := &bpe{merges: make(map[uint64]merge, len(t.def.Merges))}
	for i := range b.single {
		b.single[i] = -1
		if id, ok := t.ids[string(byteRune[i])]; ok {
			b.single[i] = id
		}
	}
	for rank, m := range t.def.Merges {
		left, right, ok := strings.Cut(m, " ")
		l, okLeft := t.ids[left]
		r, okRight := t.ids[right]
		id, okBoth := t.ids[left+right]
		if !ok || !okLeft || !okRight || !okBoth {
			return fault.New(op, fault.Invalid, "The tokenizer's merge %d (%.80q) does not fit its vocabulary.", rank, m)
		}
		if _, twice := b.merges[pair(l, r)]; !twice {
			b.merges[pair(l, r)] = merge{int32(rank), id}
		}
	}
	if t.def.Whole {
		b.whole = func(word string) (int32, bool) {
			id, ok := t.ids[ToAlphabet(word)]
			return id, ok && t.def.Types[id] == Normal
		}
	}
	t.bpe, t.cache = b, map[string][]piece{}
	return nil
}

// eachOfWord emits the tokens of the word text[from:to].
func (t *Tokenizer) eachOfWord(text string, from, to int, emit func(id int32, start, end int)) {
	word := text[from:to]
	if len(word) == 1 {
		if id := t.bpe.single[word[0]]; id >= 0 {
			emit(id, from, to)
		}
		return
	}
	t.mu.RLock()
	pieces, ok := t.cache[word]
	t.mu.RUnlock()
	if !ok {
		pieces = t.bpe.word(word)
		if len(word) < longWord {
			t.mu.Lock()
			if len(t.cache) >= cacheLimit {
				clear(t.cache)
			}
			t.cache[strings.Clone(word)] = pieces
			t.mu.Unlock()
		}
	}
	for _, p := range pieces {
		end := from + int(p.size)
		if p.id >= 0 {
			emit(p.id, from, end)
		}
		from = end
	}
}

// symbol is a part of a word that is being merged, in a doubly linked list.
type symbol struct {
	piece
	prev, next int32
}

// candidate is a merge that may be done; it is stale when its symbols have changed since.
type candidate struct {
	merge
	left, right int32 // places in the list
	size        int32 // of both together
}

type candidates []candidate

func (c candidates) Len() int      { return len(c) }
func (c candidates) Swap(i, j int) { c[i], c[j] = c[j], c[i] }
func (c candidates) Less(i, j int) bool {
	return c[i].rank < c[j].rank || c[i].rank == c[j].rank && c[i].left < c[j].left
}
func (c *candidates) Push(x any) { *c = append(*c, x.(candidate)) }
func (c *candidates) Pop() any {
	last := (*c)[len(*c)-1]
	*c = (*c)[:len(*c)-1]
	return last
}

// word merges one word.
func (b *bpe) word(word string) []piece {
	if b.whole != nil {
		if id, ok := b.whole(word); ok {
			return []piece{{id, int32(len(word))}}
		}
	}
	list := make([]symbol, len(word))
	for i := range list {
		list[i] = symbol{piece{b.single[word[i]], 1}, int32(i - 1), int32(i + 1)}
	}
	list[len(list)-1].next = -1
	var queue candidates
	offer := func(left, right int32, push func(candidate)) {
		if left < 0 || right < 0 {
			return
		}
		if m, ok := b.merges[pair(list[left].id, list[right].id)]; ok {
			push(candidate{m, left, right, list[left].size + list[right].size})
		}
	}
	for i := 1; i < len(list); i++ {
		offer(int32(i-1), int32(i), func(c candidate) { queue = append(queue, c) })
	}
	heap.Init(&queue)
	for len(queue) > 0 {
		c := heap.Pop(&queue).(candidate)
		left, right := &list[c.left], &list[c.right]
		if left.size == 0 || right.size == 0 || left.next != c.right || left.size+right.size != c.size {
			continue
		}
		left.id, left.size = c.id, c.size
		left.next, right.size = right.next, 0
		if left.next >= 0 {
			list[left.next].prev = c.left
		}
		push := func(c candidate) { heap.Push(&queue, c) }
		offer(left.prev, c.left, push)
		offer(c.left, left.next, push)
	}
	var pieces []piece
	for i := int32(0); i >= 0; i = list[i].next {
		pieces = append(pieces, list[i].piece)
	}
	return pieces
}
