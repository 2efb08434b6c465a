package tokenizer

import (
	"unicode/utf8"
)

// Scanners for the well-known patterns: each gives the length of the first match at the beginning of a text.

// while gives the end of the run of characters from i on that are of a kind, and the run's last character's start.
func while(s string, i int, of func(rune) bool) (end, last int) {
	last = i
	for i < len(s) {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		if !of(r) {
			break
		}
		last = i
		i += n
	}
	return i, last
}

// contraction is the length of an English ending after an apostrophe at the start of s; 0 for none.
func contraction(s string, anyCase bool) int {
	if len(s) < 2 || s[0] != '\'' {
		return 0
	}
	fold := func(s string) (rune, int) {
		r, n := utf8.DecodeRuneInString(s)
		if anyCase && r == 'ſ' { // the long s folds to s
			return 's', n
		}
		if anyCase && 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r, n
	}
	a, n := fold(s[1:])
	switch a {
	case 's', 't', 'm', 'd':
		return 1 + n
	}
	if len(s) < 2+n {
		return 0
	}
	switch b, k := fold(s[1+n:]); {
	case a == 'r' && b == 'e', a == 'v' && b == 'e', a == 'l' && b == 'l':
		return 1 + n + k
	}
	return 0
}

// scanGPT2 is gpt2Pattern.
func scanGPT2(s string) int {
	if n := contraction(s, false); n > 0 {
		return n
	}
	i := 0
	if s[0] == ' ' {
		i = 1
	}
	for _, of := range []func(rune) bool{isLetter, isNumber, isOther} {
		if end, _ := while(s, i, of); end > i {
			return end
		}
	}
	return blank(s)
}

// blank is the length of a run of white space: all of it at the end of the text, else all but its last character, which belongs to
// what follows, except where it is the only one.
func blank(s string) int {
	end, last := while(s, 0, isSpace)
	if end < len(s) && last > 0 {
		return last
	}
	return end
}

// scanLlama3 is llama3Pattern (3 digits) and qwen2Pattern (1 digit).
func scanLlama3(s string, digits int) int {
	if n := contraction(s, true); n > 0 {
		return n
	}
	r, n := utf8.DecodeRuneInString(s)
	if isLetter(r) {
		end, _ := while(s, 0, isLetter)
		return end
	}
	if !isNumber(r) && !isBreak(r) {
		if end, _ := while(s, n, isLetter); end > n {
			return end
		}
	}
	if isNumber(r) {
		left := digits
		end, _ := while(s, 0, func(r rune) bool { left--; return left >= 0 && isNumber(r) })
		return end
	}
	i := 0
	if r == ' ' {
		i = 1
	}
	if end, _ := while(s, i, isOther); end > i {
		end, _ = while(s, end, isBreak)
		return end
	}
	return lineEnd(s)
}

// lineEnd is white space up to the last line break of its run, or else blank.
func lineEnd(s string) int {
	end, _ := while(s, 0, isSpace)
	for i := end - 1; i >= 0; i-- {
		if isBreak(rune(s[i])) {
			return i + 1
		}
	}
	return blank(s)
}

// scanCased is tekkenPattern (1 digit) and gpt4oPattern (3 digits, and English endings after a word).
func scanCased(s string, digits int, endings bool) int {
	r, n := utf8.DecodeRuneInString(s)
	if end := casedWord(s, r, n); end > 0 {
		if endings {
			end += contraction(s[end:], true)
		}
		return end
	}
	if isNumber(r) {
		left := digits
		end, _ := while(s, 0, func(r rune) bool { left--; return left >= 0 && isNumber(r) })
		return end
	}
	i := 0
	if r == ' ' {
		i = 1
	}
	if end, _ := while(s, i, isOther); end > i {
		end, _ = while(s, end, func(r rune) bool { return isBreak(r) || r == '/' })
		return end
	}
	return lineEnd(s)
}

// casedWord is a word in which no capital follows a small letter, with one sign before it; 0 for none. r is the first character, of
// n bytes. Letters without case and marks count as small and as capital.
func casedWord(s string, r rune, n int) int {
	start := 0
	if !isBreak(r) && !isLetter(r) && !isNumber(r) {
		start = n
	}
	capitals, _ := while(s, start, isCapital)
	if end := smallEnd(s, start, capitals); end > start {
		return end
	}
	if start > 0 && isCapital(r) {
		return smallEnd(s, 0, capitals)
	}
	if capitals > start {
		return capitals
	}
	return 0
}

// smallEnd is the end of the longest word from i on that ends in a small letter, where capitals go up to a place; i for none.
func smallEnd(s string, i, capitals int) int {
	if end, _ := while(s, capitals, isSmall); end > capitals {
		return end
	}
	end := i
	for at, r := range s[i:capitals] {
		if isSmall(r) {
			end = i + at + utf8.RuneLen(r)
		}
	}
	return end
}
