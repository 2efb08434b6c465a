package tokenizer

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"outcrop/internal/fault"
)

// space is how SentencePiece writes a space.
const space = "▁"

// sentencePiece merges the characters of a text, the pair that makes the entry of the highest score first. A character that is
// no entry becomes the entries of its bytes, or else the unknown one.
type sentencePiece struct {
	entries map[string]int32 // those that text can become
	scores  []float32
	bytes   [256]int32 // the entries of single bytes; -1 where there is none
	unk     int32
	lead    bool // a space goes before each stretch of text
	cut     bool // no entry goes on past the beginning of a word
}

func (t *Tokenizer) buildSentencePiece() error {
	const op = "tokenizer.New"
	d := &t.def
	if len(d.Scores) != len(d.Tokens) {
		return fault.New(op, fault.Invalid, "The tokenizer has %d tokens but %d scores.", len(d.Tokens), len(d.Scores))
	}
	s := &sentencePiece{entries: make(map[string]int32, len(d.Tokens)), scores: d.Scores, unk: d.Unk, lead: d.SpacePrefix, cut: true}
	t.bytes = make([]string, len(d.Tokens))
	for i := range s.bytes {
		s.bytes[i] = -1
	}
	for id, text := range d.Tokens {
		t.bytes[id] = text
		switch d.Types[id] {
		case Byte:
			b, ok := byteEntry(text)
			if !ok {
				return fault.New(op, fault.Invalid, "The tokenizer's entry %d (%.80q) is marked as a byte, but is none.", id, text)
			}
			s.bytes[b], t.bytes[id] = int32(id), string([]byte{b})
		case Normal:
			t.bytes[id] = strings.ReplaceAll(text, space, " ")
			if _, twice := s.entries[text]; !twice {
				s.entries[text] = int32(id)
			}
			s.cut = s.cut && !strings.Contains(strings.TrimLeft(text, space), space)
		}
	}
	if s.unk < 0 && slices.Contains(s.bytes[:], -1) {
		return fault.New(op, fault.Invalid, "The tokenizer has neither an unknown token nor one for each byte.")
	}
	t.piece = s
	return nil
}

// byteEntry reads "<0x1F>".
func byteEntry(text string) (byte, bool) {
	var b byte
	n, err := fmt.Sscanf(text, "<0x%02X>", &b)
	return b, n == 1 && err == nil && len(text) == 6
}

// eachOfStretch emits the tokens of text[from:to], which has no added tokens in it.
func (t *Tokenizer) eachOfStretch(text string, from, to int, emit func(id int32, start, end int)) {
	s := t.piece
	lead := s.lead
	for from < to {
		end := to
		if s.cut {
			end = from + wordEnd(text[from:to])
		}
		word, extra := text[from:end], int32(0)
		if lead {
			word, extra, lead = " "+word, 1, false
		}
		for _, p := range t.cache.pieces(word, s.word) {
			size := p.size
			if extra > 0 && size > 0 {
				size, extra = size-1, 0
			}
			emit(p.id, from, from+int(size))
			from += int(size)
		}
	}
}

// wordEnd is the length of the first word of s: spaces, and then what is up to the next space.
func wordEnd(s string) int {
	i := 0
	for i < len(s) {
		n := spaceAt(s, i)
		if n == 0 {
			break
		}
		i += n
	}
	for i < len(s) && spaceAt(s, i) == 0 {
		i++
	}
	return i
}

// spaceAt is the length of the space at s[i:], written either way; 0 for none.
func spaceAt(s string, i int) int {
	switch {
	case s[i] == ' ':
		return 1
	case s[i] == space[0] && strings.HasPrefix(s[i:], space):
		return len(space)
	}
	return 0
}

// word merges one word.
func (s *sentencePiece) word(word string) []piece {
	text := strings.ReplaceAll(word, " ", space)
	list := make([]symbol, 0, len(word))
	at := 0
	for i := 0; i < len(word); {
		_, n := utf8.DecodeRuneInString(word[i:])
		wide := n
		if word[i] == ' ' {
			wide = len(space)
		}
		id, ok := s.entries[text[at:at+wide]]
		if !ok {
			id = -1
		}
		list = append(list, symbol{piece: piece{id, int32(n)}, from: int32(at), to: int32(at + wide)})
		i, at = i+n, at+wide
	}
	link(list)
	mergeAll(list, func(left, right *symbol) (merge, bool) {
		id, ok := s.entries[text[left.from:right.to]]
		if !ok {
			return merge{}, false
		}
		return merge{-s.scores[id], id}, true
	})
	var pieces []piece
	for i := int32(0); i >= 0; i = list[i].next {
		if list[i].id >= 0 {
			pieces = append(pieces, list[i].piece)
		} else {
			pieces = s.unknown(pieces, text[list[i].from:list[i].to], list[i].size)
		}
	}
	return pieces
}

// unknown appends the pieces of a character that is no entry: the first of its bytes counts for all of it.
func (s *sentencePiece) unknown(pieces []piece, char string, size int32) []piece {
	for i := range len(char) {
		if s.bytes[char[i]] < 0 {
			if last := len(pieces) - 1; last >= 0 && pieces[last].id == s.unk {
				pieces[last].size += size
				return pieces
			}
			return append(pieces, piece{s.unk, size})
		}
	}
	for i := range len(char) {
		pieces = append(pieces, piece{s.bytes[char[i]], size})
		size = 0
	}
	return pieces
}
