package tokenizer

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"outcrop/internal/fault"
)

// longestWord is the length in characters over which a word is unknown, as BERT has it.
const longestWord = 100

// wordPiece cuts each word greedily into the longest entries.
type wordPiece struct {
	first, more                       map[string]int32 // entries that begin a word, and that continue one (without ##)
	longest                           int              // entry, in bytes
	unk                               int32
	lowercase, stripAccents, spaceCJK bool
}

func (t *Tokenizer) buildWordPiece() error {
	w := &wordPiece{first: map[string]int32{}, more: map[string]int32{}, unk: t.def.Unk,
		lowercase: t.def.Lowercase, stripAccents: t.def.StripAccents, spaceCJK: t.def.SpacedCJK}
	if w.unk < 0 {
		return fault.New("tokenizer.New", fault.Invalid, "The tokenizer has no unknown token.")
	}
	for text, id := range t.ids.all() {
		if rest, ok := strings.CutPrefix(text, "##"); ok && rest != "" {
			w.more[rest] = id
		} else {
			w.first[text] = id
		}
		w.longest = max(w.longest, len(text))
	}
	t.word = w
	t.bytes = t.def.Tokens
	return nil
}

// letter is a character of a word after normalisation, and where in the text it came from.
type letter struct {
	size       int // of the character in the word
	start, end int // in the text
}

// each emits the tokens of text.
func (w *wordPiece) each(text string, emit func(id int32, start, end int)) {
	var word []byte
	var letters []letter
	flush := func() {
		if len(letters) > 0 {
			w.cut(word, letters, emit)
		}
		word, letters = word[:0], letters[:0]
	}
	add := func(r rune, start, end int) {
		size := len(word)
		word = utf8.AppendRune(word, r)
		letters = append(letters, letter{len(word) - size, start, end})
	}
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		start, end := i, i+n
		i = end
		switch {
		case isBlank(r):
			flush()
		case r == 0 || r == utf8.RuneError || isControl(r):
		case isPunctuation(r) || w.spaceCJK && isCJK(r):
			flush()
			w.normal(r, func(r rune) { add(r, start, end) })
			flush()
		default:
			w.normal(r, func(r rune) {
				if isPunctuation(r) || isBlank(r) { // some characters decompose into these
					flush()
					if isPunctuation(r) {
						add(r, start, end)
						flush()
					}
					return
				}
				add(r, start, end)
			})
		}
	}
	flush()
}

// normal lower-cases a character and takes off its accents, as far as the model wants it.
func (w *wordPiece) normal(r rune, add func(rune)) {
	if r < utf8.RuneSelf {
		if w.lowercase && 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		add(r)
		return
	}
	parts := string(r)
	if w.stripAccents {
		parts = norm.NFD.String(parts)
	}
	for _, p := range parts {
		if w.stripAccents && (unicode.Is(unicode.Mn, p) && !newForBERT.has(p) && p != 0x111c9 || p == 0x1734) {
			continue
		}
		if w.lowercase {
			p = unicode.ToLower(p)
		}
		add(p)
	}
}

// cut emits the entries of one word, or the unknown token for all of it.
func (w *wordPiece) cut(word []byte, letters []letter, emit func(id int32, start, end int)) {
	first, last := letters[0].start, letters[len(letters)-1].end
	if len(letters) > longestWord {
		emit(w.unk, first, last)
		return
	}
	type found struct {
		id         int32
		start, end int
	}
	var all []found
	entries := w.first
	for at := 0; len(letters) > 0; {
		size, n := 0, 0 // of the longest stretch worth a look
		for n < len(letters) && size+letters[n].size <= w.longest {
			size += letters[n].size
			n++
		}
		for ; n > 0; n-- {
			if id, ok := entries[string(word[at:at+size])]; ok {
				all = append(all, found{id, letters[0].start, letters[n-1].end})
				break
			}
			size -= letters[n-1].size
		}
		if n == 0 {
			emit(w.unk, first, last)
			return
		}
		at, letters, entries = at+size, letters[n:], w.more
	}
	for _, f := range all {
		emit(f.id, f.start, f.end)
	}
}

// isBlank tells white space, but not what is a control character too and so is dropped.
func isBlank(r rune) bool { return isSpace(r) && r != '\v' && r != '\f' && r != 0x85 }

// isControl tells what BERT's cleaning drops: controls, formats and private characters.
func isControl(r rune) bool {
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co) && !newForBERT.has(r)
}

// isPunctuation counts all of ASCII's signs, Unicode's symbols or not, as BERT does.
func isPunctuation(r rune) bool {
	if r < utf8.RuneSelf {
		return '!' <= r && r <= '/' || ':' <= r && r <= '@' || '[' <= r && r <= '`' || '{' <= r && r <= '~'
	}
	return unicode.IsPunct(r) && !newForBERT.has(r) || r == 0x166d || r == 0x111c9 // signs once, now a symbol and a mark
}

// isCJK tells the ideographs that BERT makes words of their own; kana and hangul are not among them.
func isCJK(r rune) bool {
	return 0x4E00 <= r && r <= 0x9FFF || 0x3400 <= r && r <= 0x4DBF || 0x20000 <= r && r <= 0x2A6DF || 0x2A700 <= r && r <= 0x2B73F ||
		0x2B740 <= r && r <= 0x2B81F || 0x2B920 <= r && r <= 0x2CEAF || 0xF900 <= r && r <= 0xFAFF || 0x2F800 <= r && r <= 0x2FA1F
}
