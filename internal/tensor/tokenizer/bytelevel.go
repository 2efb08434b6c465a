package tokenizer

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// The byte alphabet of GPT-2 writes each byte as one printable character: printable Latin-1 as itself, the others from U+0100 on.
var (
	byteRune [256]rune
	runeByte = make(map[rune]byte, 256)
)

func init() {
	next := rune(0x100)
	for b := range 256 {
		r := rune(b)
		if !('!' <= r && r <= '~' || '¡' <= r && r <= '¬' || '®' <= r && r <= 'ÿ') {
			r, next = next, next+1
		}
		byteRune[b], runeByte[r] = r, byte(b)
	}
}

// ToAlphabet writes bytes in the byte alphabet: a space becomes "Ġ".
func ToAlphabet(s string) string {
	out := make([]rune, len(s))
	for i := range len(s) {
		out[i] = byteRune[s[i]]
	}
	return string(out)
}

// fromAlphabet is ToAlphabet's inverse; a character outside the alphabet stands for itself.
func fromAlphabet(s string) string {
	out := make([]byte, 0, len(s))
	for _, r := range s {
		if b, ok := runeByte[r]; ok {
			out = append(out, b)
		} else {
			out = utf8.AppendRune(out, r)
		}
	}
	return string(out)
}

// compose is NFC as the reference has it, without a copy when there is nothing to do.
func compose(s string) string {
	if norm.NFC.IsNormalString(s) {
		return s
	}
	if strings.IndexFunc(s, newMarks.has) < 0 {
		return norm.NFC.String(s)
	}
	var b strings.Builder
	from := 0
	for i, r := range s {
		if newMarks.has(r) {
			b.WriteString(norm.NFC.String(s[from:i]))
			b.WriteRune(r)
			from = i + utf8.RuneLen(r)
		}
	}
	b.WriteString(norm.NFC.String(s[from:]))
	return b.String()
}

// boundary tells whether text may be cut at i without breaking a character.
func boundary(text string, i int) bool { return i <= 0 || i >= len(text) || utf8.RuneStart(text[i]) }
