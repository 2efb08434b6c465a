package tokenizer

import (
	"strings"
	"unicode/utf8"
)

// Decode gives the text of tokens, control tokens included as they are written. What is not UTF-8 becomes U+FFFD.
func (t *Tokenizer) Decode(ids []int32) string {
	if t.word != nil {
		return t.decodeWords(ids)
	}
	var b strings.Builder
	for _, id := range ids {
		if id >= 0 && int(id) < len(t.bytes) {
			b.WriteString(t.bytes[id])
		}
	}
	text := b.String()
	if t.piece != nil && t.def.SpacePrefix {
		text = strings.TrimPrefix(text, " ")
	}
	return valid(text)
}

// cleaner takes out the spaces that joining words puts before signs and English endings.
var cleaner = []string{" .", ".", " ?", "?", " !", "!", " ,", ",", " ' ", "'", " n't", "n't", " 'm", "'m", " do not", " don't", " 's", "'s", " 've", "'ve", " 're", "'re"}

// decodeWords joins WordPiece's entries with spaces, except where one continues a word, or is a sign or an ending.
func (t *Tokenizer) decodeWords(ids []int32) string {
	var b strings.Builder
	for i, id := range ids {
		text := t.Text(id)
		if i > 0 {
			rest, more := strings.CutPrefix(text, "##")
			if text = rest; !more {
				text = " " + rest
			}
		}
		for k := 0; k < len(cleaner); k += 2 {
			text = strings.ReplaceAll(text, cleaner[k], cleaner[k+1])
		}
		b.WriteString(text)
	}
	return b.String()
}

// valid replaces what is not UTF-8.
func valid(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return string([]rune(s))
}

// Stream decodes tokens one by one; each text it gives is UTF-8 on its own. Control tokens give no text. The zero value is not
// usable: see Tokenizer.Stream.
type Stream struct {
	t    *Tokenizer
	held []byte // the beginning of a character
}

// Stream starts decoding.
func (t *Tokenizer) Stream() *Stream { return &Stream{t: t} }

// Next takes a token and gives the text that is complete with it.
func (s *Stream) Next(id int32) string {
	if id < 0 || int(id) >= len(s.t.bytes) || s.t.def.Types[id] == Control {
		return ""
	}
	s.held = append(s.held, s.t.bytes[id]...)
	cut := len(s.held)
	for i := 1; i <= min(utf8.UTFMax, cut); i++ {
		if utf8.RuneStart(s.held[cut-i]) {
			if !utf8.FullRune(s.held[cut-i:]) {
				cut -= i
			}
			break
		}
	}
	text := valid(string(s.held[:cut]))
	s.held = append(s.held[:0], s.held[cut:]...)
	return text
}

// Flush ends the text: a character that was never completed becomes U+FFFD.
func (s *Stream) Flush() string {
	if len(s.held) == 0 {
		return ""
	}
	s.held = s.held[:0]
	return "\uFFFD"
}
