package tokenizer

import (
	"unicode/utf8"

	"github.com/dlclark/regexp2"

	"outcrop/internal/fault"
)

// splitter cuts text into the words that BPE merges within: each step cuts what the one before left.
type splitter []step

// step gives the length of the first word of a text that is not empty, or, where that is not how it works, calls emit for all of them.
type step struct {
	first func(s string) int
	all   func(s string, emit func(from, to int))
}

// patterns are the regular expressions that scanners stand for, in Hugging Face's words.
const (
	gpt2Pattern   = `'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+`
	llama3Pattern = `(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+`
	qwen2Pattern  = `(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+`
	tekkenPattern = `[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+`
	gpt4oPattern  = `[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+`
)

// scanners do by hand what a pattern says.
var scanners = map[string]func(s string) int{
	gpt2Pattern:   scanGPT2,
	llama3Pattern: func(s string) int { return scanLlama3(s, 3) },
	qwen2Pattern:  func(s string) int { return scanLlama3(s, 1) },
	tekkenPattern: func(s string) int { return scanCased(s, 1, false) },
	gpt4oPattern:  func(s string) int { return scanCased(s, 3, true) },
}

// digit stands for a step that makes each number character a word.
const digit = `\p{N}`

// pres are the steps of the pre-tokenizers that we know.
var pres = map[string][]string{
	"gpt-2":     {gpt2Pattern},
	"smollm":    {digit, gpt2Pattern},
	"llama-bpe": {llama3Pattern},
	"qwen2":     {qwen2Pattern},
	"tekken":    {tekkenPattern},
	"gpt-4o":    {gpt4oPattern},
	"deepseek-v3": {`\p{N}{1,3}`, `[一-龥぀-ゟ゠-ヿ]+`,
		"[!\"#$%&'()*+,\\-./:;<=>?@\\[\\\\\\]^_`{|}~][A-Za-z]+|[^\r\n\\p{L}\\p{P}\\p{S}]?[\\p{L}\\p{M}]+| ?[\\p{P}\\p{S}]+[\r\n]*|\\s*[\r\n]+|\\s+(?!\\S)|\\s+"},
}

// preNames are GGUF's names of the same pre-tokenizers. Those that it has besides are refused: guessing would make a model dull.
var preNames = map[string]string{
	"gpt-2": "gpt-2", "phi-2": "gpt-2", "modern-bert": "gpt-2", "mellum": "gpt-2",
	"smollm": "smollm", "starcoder": "smollm", "refact": "smollm", "codeshell": "smollm", "command-r": "smollm",
	"llama-bpe": "llama-bpe", "llama3": "llama-bpe", "llama-v3": "llama-bpe", "falcon3": "llama-bpe", "pixtral": "llama-bpe", "dbrx": "llama-bpe", "smaug-bpe": "llama-bpe",
	"qwen2": "qwen2", "deepseek-r1-qwen": "qwen2", "megrez": "qwen2",
	"tekken": "tekken", "gpt-4o": "gpt-4o", "llama4": "gpt-4o", "deepseek-v3": "deepseek-v3",
	"regex": "regex",
}

// newSplitter makes the steps of a pre-tokenizer that has a name, or else, for "regex", those of patterns.
func newSplitter(pre string, patterns []string) (splitter, error) {
	if known, ok := pres[preNames[pre]]; ok {
		patterns = known
	} else if preNames[pre] != "regex" {
		return nil, fault.New("tokenizer.New", fault.Invalid, "The pre-tokenizer %q is not supported.", pre)
	}
	var steps splitter
	for _, pattern := range patterns {
		if scan, ok := scanners[pattern]; ok {
			steps = append(steps, step{first: scan})
		} else if pattern == digit {
			steps = append(steps, step{all: digits})
		} else {
			re, err := regexp2.Compile(pattern, regexp2.None)
			if err != nil {
				return nil, &fault.Error{Op: "tokenizer.New", Kind: fault.Invalid, Text: "The tokenizer's pattern is not a regular expression.", Cause: err}
			}
			steps = append(steps, step{all: func(s string, emit func(from, to int)) { match(re, s, emit) }})
		}
	}
	return steps, nil
}

// each calls emit for each word's byte range.
func (p splitter) each(text string, emit func(from, to int)) { p.from(0, text, emit) }

func (p splitter) from(base int, text string, emit func(from, to int)) {
	if len(p) == 0 {
		emit(base, base+len(text))
		return
	}
	if p[0].all != nil {
		p[0].all(text, func(from, to int) { p[1:].from(base+from, text[from:to], emit) })
		return
	}
	for i := 0; i < len(text); {
		n := p[0].first(text[i:])
		if len(p) == 1 {
			emit(base+i, base+i+n)
		} else {
			p[1:].from(base+i, text[i:i+n], emit)
		}
		i += n
	}
}

// digits makes each number character a word, and what lies between them.
func digits(text string, emit func(from, to int)) {
	from := 0
	for i, r := range text {
		if r < '0' || r > '9' && r < utf8.RuneSelf || !isNumber(r) && !newNumbers.has(r) {
			continue
		}
		if from < i {
			emit(from, i)
		}
		from = i + utf8.RuneLen(r)
		emit(i, from)
	}
	if from < len(text) {
		emit(from, len(text))
	}
}

// match emits the matches of a pattern and, as words of their own, what lies between them.
func match(re *regexp2.Regexp, text string, emit func(from, to int)) {
	runes := []rune(text)
	offsets := make([]int, 0, len(runes)+1)
	for i := range text {
		offsets = append(offsets, i)
	}
	offsets = append(offsets, len(text))
	last := 0
	m, _ := re.FindRunesMatch(runes)
	for m != nil {
		if last < m.Index {
			emit(offsets[last], offsets[m.Index])
		}
		if m.Length > 0 {
			emit(offsets[m.Index], offsets[m.Index+m.Length])
		}
		last = m.Index + m.Length
		m, _ = re.FindNextMatch(m)
	}
	if last < len(runes) {
		emit(offsets[last], offsets[len(runes)])
	}
}
