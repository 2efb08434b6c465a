package tokenizer

import (
	"unicode"
	"unicode/utf8"

	"github.com/dlclark/regexp2"

	"outcrop/internal/fault"
)

// splitter cuts text into the words that BPE merges within. The well-known patterns are scanned by hand; others are left to a
// regular expression engine.
type splitter struct {
	digits  bool                     // each digit is cut off before anything else
	scan    func(s string) (end int) // the length of the first word of a text that is not empty
	pattern *regexp2.Regexp          // instead of scan
}

// patterns are the regular expressions that scanners stand for, in Hugging Face's words.
const (
	gpt2Pattern   = `'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+`
	llama3Pattern = `(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+`
	qwen2Pattern  = `(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+`
)

// preNames are GGUF's names of the same pre-tokenizers.
var preNames = map[string]string{
	"gpt-2": "gpt-2", "phi-2": "gpt-2", "modern-bert": "gpt-2", "mellum": "gpt-2",
	"smollm": "smollm", "starcoder": "smollm", "refact": "smollm", "codeshell": "smollm",
	"llama-bpe": "llama-bpe", "llama3": "llama-bpe", "llama-v3": "llama-bpe", "falcon3": "llama-bpe", "pixtral": "llama-bpe",
	"qwen2": "qwen2", "deepseek-r1-qwen": "qwen2",
	"regex": "regex",
}

func newSplitter(pre, pattern string) (splitter, error) {
	switch preNames[pre] {
	case "gpt-2":
		return splitter{scan: scanGPT2}, nil
	case "smollm":
		return splitter{scan: scanGPT2, digits: true}, nil
	case "llama-bpe":
		return splitter{scan: func(s string) int { return scanLlama3(s, 3) }}, nil
	case "qwen2":
		return splitter{scan: func(s string) int { return scanLlama3(s, 1) }}, nil
	case "regex":
		re, err := regexp2.Compile(pattern, regexp2.None)
		if err != nil {
			return splitter{}, &fault.Error{Op: "tokenizer.New", Kind: fault.Invalid, Text: "The tokenizer's pattern is not a regular expression.", Cause: err}
		}
		return splitter{pattern: re}, nil
	}
	return splitter{}, fault.New("tokenizer.New", fault.Invalid, "The pre-tokenizer %q is not supported.", pre)
}

// each calls emit for each word's byte range.
func (p *splitter) each(text string, emit func(from, to int)) {
	if !p.digits {
		p.run(text, 0, emit)
		return
	}
	from := 0
	for i, r := range text {
		if isNumber(r) {
			p.run(text[from:i], from, emit)
			emit(i, i+utf8.RuneLen(r))
			from = i + utf8.RuneLen(r)
		}
	}
	p.run(text[from:], from, emit)
}

func (p *splitter) run(text string, base int, emit func(from, to int)) {
	if p.pattern != nil {
		p.match(text, base, emit)
		return
	}
	for i := 0; i < len(text); {
		n := p.scan(text[i:])
		emit(base+i, base+i+n)
		i += n
	}
}

// match emits the matches of the pattern and, as words of their own, what lies between them.
func (p *splitter) match(text string, base int, emit func(from, to int)) {
	runes := []rune(text)
	offsets := make([]int, 0, len(runes)+1)
	for i := range text {
		offsets = append(offsets, base+i)
	}
	offsets = append(offsets, base+len(text))
	last := 0
	m, _ := p.pattern.FindRunesMatch(runes)
	for m != nil {
		if last < m.Index {
			emit(offsets[last], offsets[m.Index])
		}
		if m.Length > 0 {
			emit(offsets[m.Index], offsets[m.Index+m.Length])
		}
		last = m.Index + m.Length
		m, _ = p.pattern.FindNextMatch(m)
	}
	if last < len(runes) {
		emit(offsets[last], offsets[len(runes)])
	}
}

func isLetter(r rune) bool { return unicode.IsLetter(r) }
func isNumber(r rune) bool { return unicode.IsNumber(r) }
func isSpace(r rune) bool  { return unicode.IsSpace(r) }
func isOther(r rune) bool  { return !isLetter(r) && !isNumber(r) && !isSpace(r) }
func isBreak(r rune) bool  { return r == '\r' || r == '\n' }

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
