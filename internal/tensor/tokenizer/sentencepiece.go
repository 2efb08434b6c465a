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

// sentencePiece merges the characters of a text, the pair that makes the entry of the highest score first, or that of the earliest
// merge. A character that is no entry becomes the entries of its bytes, or else the unknown one.
type sentencePiece struct {
	entries index // those that text can become
	scores  []float32
	merges  map[uint64]merge // instead of scores, by pair
	bytes   [256]int32       // the entries of single bytes; -1 where there is none
	unk     int32
	cut     bool // no entry goes on past the beginning of a word
	each    bool // every space begins a word
	whole   bool // a word that is an entry is not merged
}

func (t *Tokenizer) buildSentencePiece() error {
	const op = "tokenizer.New"
	d := &t.def
	s := &sentencePiece{scores: d.Scores, unk: d.Unk, cut: true, each: d.SingleSpaces, whole: d.Whole}
	if s.scores == nil {
		var err error
		if s.merges, err = t.mergesByPair(); err != nil {
			return err
		}
	} else if len(d.Scores) != len(d.Tokens) {
		return fault.New(op, fault.Invalid, "The tokenizer has %d tokens but %d scores.", len(d.Tokens), len(d.Scores))
	}
	s.entries = newIndex(d.Tokens, func(id int) bool {
		return d.Types[id] == Normal || d.Types[id] == UserDefined && s.merges != nil
	})
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
		case Normal, UserDefined:
			t.bytes[id] = strings.ReplaceAll(text, space, " ")
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
	s, d := t.piece, &t.def
	lead := d.SpacePrefix && (from == 0 || !d.FirstPrefix) && (spaceAt(text, from) == 0 || !d.SinglePrefix)
	for from < to {
		end := to
		if s.cut || s.each {
			end = from + s.wordEnd(text[from:to], lead)
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
		from = end
	}
}

// wordEnd is the length of the first word of s: spaces, and then what is up to the next space. With lead there is a space before.
func (s *sentencePiece) wordEnd(text string, lead bool) int {
	i := 0
	for i < len(text) && !(s.each && lead) {
		n := spaceAt(text, i)
		if n == 0 {
			break
		}
		i += n
		lead = true
	}
	for i < len(text) && spaceAt(text, i) == 0 {
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
	if s.whole {
		if id, ok := s.entries.find(text); ok {
			return []piece{{id, int32(len(word))}}
		}
	}
	list := s.characters(word, text)
	if len(list) == 0 {
		return nil
	}
	link(list)
	if s.merges != nil {
		mergeAll(list, func(left, right *symbol) (merge, bool) {
			m, ok := s.merges[pair(left.id, right.id)]
			return m, ok
		})
	} else {
		mergeAll(list, func(left, right *symbol) (merge, bool) {
			id, ok := s.entries.find(text[left.from:right.to])
			if !ok {
				return merge{}, false
			}
			return merge{-s.scores[id], id}, true
		})
	}
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

// characters are the symbols that word begins with; text is word with its spaces written as entries have them. With merges, what
// is unknown is replaced at once, since that may be merged then; with scores, at the end.
func (s *sentencePiece) characters(word, text string) []symbol {
	list := make([]symbol, 0, len(word))
	for i, at := 0, 0; i < len(word); {
		_, n := utf8.DecodeRuneInString(word[i:])
		wide := n
		if word[i] == ' ' {
			wide = len(space)
		}
		char := symbol{piece: piece{-1, int32(n)}, from: int32(at), to: int32(at + wide)}
		if id, ok := s.entries.find(text[at : at+wide]); ok {
			char.id = id
			list = append(list, char)
		} else if s.merges == nil {
			list = append(list, char)
		} else {
			from := char.from
			for _, p := range s.unknown(nil, text[at:at+wide], char.size) {
				if last := len(list) - 1; p.id == s.unk && last >= 0 && list[last].id == s.unk {
					list[last].size, list[last].to = list[last].size+p.size, char.to
					continue
				}
				to := char.to
				if p.id != s.unk {
					to = from + 1
				}
				list = append(list, symbol{piece: p, from: from, to: to})
				from = to
			}
		}
		i, at = i+n, at+wide
	}
	return list
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
