package wire

import (
	"fmt"
	"regexp"
	"strings"
	"sync/atomic"
	"time"

	"github.com/dlclark/regexp2"
)

// patternTime bounds one match of a pattern that needs backtracking.
const patternTime = 100 * time.Millisecond

// longestKept is how long a name may be to be remembered.
const longestKept = 256

// pattern is a compiled constraint. Most are RE2; a few need lookaround or long repeats.
type pattern struct {
	linear *regexp.Regexp
	back   *regexp2.Regexp
	any    bool                   // matches every string
	last   atomic.Pointer[string] // that matched: names come again and again
}

var (
	surrogates = regexp.MustCompile(`\\uD800\\uDC00-\\uDBFF\\uDFFF`)
	escapes    = regexp.MustCompile(`\\u([0-9A-Fa-f]{4})`)
	posix      = strings.NewReplacer(`\p{Alnum}`, "[:alnum:]", `\p{Print}`, "[:print:]") // the models have them in brackets only
)

// compile makes a pattern that a whole string must match, as AWS's models mean theirs. The models are Java's: a pair of \u
// escapes is one character there, \uXXXX is \x{XXXX} here. A pattern that no engine takes constrains nothing; a test sees to it that
// there is none.
func compile(text string) *pattern {
	p, err := tryCompile(text)
	if err != nil {
		return &pattern{any: true}
	}
	return p
}

func tryCompile(text string) (*pattern, error) {
	switch strings.Trim(text, "^$") {
	case `[\s\S]*`, `[\S\s]*`, `(?s).*`, `(.|\s)*`:
		return &pattern{any: true}, nil
	}
	java := surrogates.ReplaceAllString(text, `\x{10000}-\x{10FFFF}`)
	java = posix.Replace(java)
	java = escapes.ReplaceAllString(java, `\x{$1}`)
	linear, err := regexp.Compile(`\A(?:` + java + `)\z`)
	if err == nil {
		return &pattern{linear: linear}, nil
	}
	net := strings.ReplaceAll(text, `\uD800\uDC00-\uDBFF\uDFFF`, "\U00010000-\U0010FFFF")
	back, err := regexp2.Compile(`\A(?:`+net+`)\z`, regexp2.None)
	if err != nil {
		return nil, fmt.Errorf("pattern %q: %w", text, err)
	}
	back.MatchTimeout = patternTime
	return &pattern{back: back}, nil
}

// match tells whether the whole of s matches. A match that takes too long is none.
func (p *pattern) match(s string) bool {
	switch {
	case p.any:
		return true
	case p.linear != nil:
		if last := p.last.Load(); last != nil && *last == s {
			return true
		}
		ok := p.linear.MatchString(s)
		if ok && len(s) <= longestKept {
			p.last.Store(&s)
		}
		return ok
	}
	ok, err := p.back.MatchString(s)
	return ok && err == nil
}
