package tokenizer

import (
	"strings"

	"outcrop/internal/fault"
)

// bpe joins the bytes of a word pair by pair, the earliest learnt merge first.
type bpe struct {
	single [256]int32                 // the entry of each byte; -1 where there is none, and the byte is dropped
	merges map[uint64]merge           // by left<<32 | right
	whole  func(string) (int32, bool) // set when a word that is an entry is taken as it is
}

func pair(left, right int32) uint64 { return uint64(uint32(left))<<32 | uint64(uint32(right)) }

func (t *Tokenizer) buildBPE() error {
	split, err := newSplitter(t.def.Pre, t.def.Split)
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
	merges, err := t.mergesByPair()
	if err != nil {
		return err
	}
	b := &bpe{merges: merges}
	for i := range b.single {
		b.single[i] = -1
		if id, ok := t.ids.find(string(byteRune[i])); ok {
			b.single[i] = id
		}
	}
	if t.def.Whole {
		b.whole = func(word string) (int32, bool) {
			id, ok := t.ids.find(ToAlphabet(word))
			return id, ok && t.def.Types[id] == Normal
		}
	}
	t.bpe = b
	return nil
}

// mergesByPair finds what every merge joins.
func (t *Tokenizer) mergesByPair() (map[uint64]merge, error) {
	merges := make(map[uint64]merge, len(t.def.Merges))
	for rank, m := range t.def.Merges {
		left, right, ok := strings.Cut(m, " ")
		l, okLeft := t.ids.find(left)
		r, okRight := t.ids.find(right)
		id, okBoth := t.ids.find(left + right)
		if !ok || !okLeft || !okRight || !okBoth {
			return nil, fault.New("tokenizer.New", fault.Invalid, "The tokenizer's merge %d (%.80q) does not fit its vocabulary.", rank, m)
		}
		if _, twice := merges[pair(l, r)]; !twice {
			merges[pair(l, r)] = merge{float32(rank), id}
		}
	}
	return merges, nil
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
	for _, p := range t.cache.pieces(word, t.bpe.word) {
		end := from + int(p.size)
		if p.id >= 0 {
			emit(p.id, from, end)
		}
		from = end
	}
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
		list[i] = symbol{piece: piece{b.single[word[i]], 1}, from: int32(i), to: int32(i + 1)}
	}
	link(list)
	mergeAll(list, func(left, right *symbol) (merge, bool) {
		m, ok := b.merges[pair(left.id, right.id)]
		return m, ok
	})
	var pieces []piece
	for i := int32(0); i >= 0; i = list[i].next {
		pieces = append(pieces, list[i].piece)
	}
	return pieces
}
