package jinja

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

type kind int

const (
	endOfSource kind = iota
	data             // text between blocks
	blockBegin       // {%
	blockEnd         // %}
	printBegin       // {{
	printEnd         // }}
	name
	text // a string literal, unquoted
	integer
	float
	operator
)

type token struct {
	kind kind
	text string
	line int
}

// lexer cuts a source into tokens.
type lexer struct {
	source string
	pos    int
	line   int
	tokens []token
	trim   bool // the next data loses its leading white space, after -%}
	begun  bool // the data before ended a block, so that its first line break goes (trim_blocks)
}

func lex(source string) []token {
	source = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(source)
	l := &lexer{source: strings.TrimSuffix(source, "\n"), line: 1}
	for l.pos < len(l.source) {
		l.data()
	}
	return append(l.tokens, token{kind: endOfSource, line: l.line})
}

func (l *lexer) fail(what string) { fail("line %d: %s", l.line, what) }

func (l *lexer) add(k kind, s string) { l.tokens = append(l.tokens, token{k, s, l.line}) }

// take moves on by n bytes.
func (l *lexer) take(n int) string {
	s := l.source[l.pos : l.pos+n]
	l.pos += n
	l.line += strings.Count(s, "\n")
	return s
}

// data reads text up to the next block, and that block.
func (l *lexer) data() {
	rest := l.source[l.pos:]
	end, what := len(rest), ""
	for _, open := range []string{"{%", "{{", "{#"} {
		if i := strings.Index(rest[:min(end+1, len(rest))], open); i >= 0 && i < end {
			end, what = i, open
		}
	}
	start := l.pos
	whole := l.take(end)
	plain := l.plain(whole)
	if what == "" {
		l.addData(plain)
		return
	}
	sign := byte(0)
	if l.pos+2 < len(l.source) {
		sign = l.source[l.pos+2]
	}
	switch {
	case sign == '-':
		plain = strings.TrimRightFunc(plain, unicode.IsSpace)
	case sign != '+' && what != "{{": // lstrip_blocks: what is before the block on its line
		line := strings.LastIndexByte(whole, '\n') + 1
		if (line > 0 || l.lineStart(start)) && strings.TrimSpace(whole[line:]) == "" {
			plain = strings.TrimSuffix(plain, whole[line:])
		}
	}
	l.addData(plain)
	if sign == '-' || sign == '+' {
		l.take(1)
	}
	l.take(2)
	switch what {
	case "{#":
		l.comment()
	case "{{":
		l.add(printBegin, "")
		l.inside("}}", printEnd)
	case "{%":
		if !l.raw() {
			l.add(blockBegin, "")
			l.inside("%}", blockEnd)
		}
	}
}

// lineStart tells whether a line begins at i.
func (l *lexer) lineStart(i int) bool { return i == 0 || l.source[i-1] == '\n' }

// plain is text without what the block before takes of it.
func (l *lexer) plain(s string) string {
	if l.trim {
		s = strings.TrimLeftFunc(s, unicode.IsSpace)
	} else if l.begun {
		s = strings.TrimPrefix(s, "\n")
	}
	l.trim, l.begun = false, false
	return s
}

func (l *lexer) addData(s string) {
	if s != "" {
		l.add(data, s)
	}
}

// closes reads the end of a block where there is one.
func (l *lexer) closes(end string) bool {
	rest := l.source[l.pos:]
	switch {
	case strings.HasPrefix(rest, "-"+end):
		l.take(len(end) + 1)
		l.trim = true
	case strings.HasPrefix(rest, "+"+end) && end != "}}":
		l.take(len(end) + 1)
	case strings.HasPrefix(rest, end):
		l.take(len(end))
		l.begun = end != "}}"
	default:
		return false
	}
	return true
}

func (l *lexer) comment() {
	i := strings.Index(l.source[l.pos:], "#}")
	if i < 0 {
		l.fail("a comment has no end")
	}
	if i > 0 && (l.source[l.pos+i-1] == '-' || l.source[l.pos+i-1] == '+') {
		i--
	}
	l.take(i)
	l.closes("#}")
}

// raw reads {% raw %} up to {% endraw %} as data.
func (l *lexer) raw() bool {
	head := strings.TrimLeft(l.source[l.pos:], " \t\n")
	if !strings.HasPrefix(head, "raw") {
		return false
	}
	rest := strings.TrimLeft(head[3:], " \t\n")
	if !strings.HasPrefix(rest, "%}") && !strings.HasPrefix(rest, "-%}") {
		return false
	}
	l.take(len(l.source) - l.pos - len(rest))
	l.closes("%}")
	for i := l.pos; ; i++ {
		j := strings.Index(l.source[min(i, len(l.source)):], "{%")
		if j < 0 {
			l.fail("raw has no end")
		}
		i += j
		end := strings.TrimPrefix(l.source[i+2:], "-")
		trimmed := strings.TrimLeft(end, " \t\n")
		if !strings.HasPrefix(trimmed, "endraw") {
			continue
		}
		content := l.plain(l.take(i - l.pos))
		if len(end) != len(l.source[i+2:]) {
			content = strings.TrimRightFunc(content, unicode.IsSpace)
		}
		l.addData(content)
		l.take(len(l.source) - l.pos - len(strings.TrimLeft(trimmed[len("endraw"):], " \t\n")))
		if !l.closes("%}") {
			l.fail("endraw has no end")
		}
		return true
	}
}

// operators, the longest first.
var operators = []string{"//", "**", "==", "!=", "<=", ">=", "+", "-", "*", "/", "%", "~", "<", ">", "=", ".", ":", ",", "|", "(", ")", "[", "]", "{", "}"}

// inside reads the tokens of a block up to its end.
func (l *lexer) inside(end string, closing kind) {
	var open []byte // brackets
	for {
		for l.pos < len(l.source) && strings.IndexByte(" \t\n\f\v", l.source[l.pos]) >= 0 {
			l.take(1)
		}
		if l.pos >= len(l.source) {
			l.fail("a block has no end")
		}
		if len(open) == 0 && l.closes(end) {
			l.add(closing, end)
			return
		}
		c := l.source[l.pos]
		r, _ := utf8.DecodeRuneInString(l.source[l.pos:])
		switch {
		case c == '"' || c == '\'':
			l.literal(c)
		case '0' <= c && c <= '9':
			l.number()
		case c == '_' || unicode.IsLetter(r):
			l.add(name, l.take(l.run(func(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) })))
		default:
			op := l.operator()
			if strings.Contains("([{", op) {
				open = append(open, op[0])
			} else if strings.Contains(")]}", op) {
				if len(open) == 0 {
					l.fail("unexpected " + op)
				}
				open = open[:len(open)-1]
			}
		}
	}
}

// run is the length of what follows of a kind.
func (l *lexer) run(of func(rune) bool) int {
	rest := l.source[l.pos:]
	if i := strings.IndexFunc(rest, func(r rune) bool { return !of(r) }); i >= 0 {
		return i
	}
	return len(rest)
}

func (l *lexer) operator() string {
	for _, op := range operators {
		if strings.HasPrefix(l.source[l.pos:], op) {
			l.add(operator, l.take(len(op)))
			return op
		}
	}
	l.fail("unexpected character " + l.source[l.pos:l.pos+1])
	return ""
}

func (l *lexer) number() {
	digits := func(r rune) bool { return '0' <= r && r <= '9' || r == '_' }
	n := l.run(digits)
	k := integer
	rest := l.source[l.pos:]
	if n+1 < len(rest) && rest[n] == '.' && digits(rune(rest[n+1])) {
		k = float
		for n++; n < len(rest) && digits(rune(rest[n])); n++ {
		}
	}
	if n+1 < len(rest) && (rest[n] == 'e' || rest[n] == 'E') {
		m := n + 1
		if rest[m] == '-' || rest[m] == '+' {
			m++
		}
		if m < len(rest) && digits(rune(rest[m])) {
			k = float
			for n = m; n < len(rest) && digits(rune(rest[n])); n++ {
			}
		}
	}
	l.add(k, strings.ReplaceAll(l.take(n), "_", ""))
}

// escapes are Python's, of one letter.
var escapes = map[byte]string{'n': "\n", 't': "\t", 'r': "\r", '\\': "\\", '\'': "'", '"': "\"", 'a': "\a", 'b': "\b", 'f': "\f", 'v': "\v", '\n': "", '0': "\x00"}

func (l *lexer) literal(quote byte) {
	var b strings.Builder
	l.take(1)
	for {
		if l.pos >= len(l.source) {
			l.fail("a string has no end")
		}
		c := l.source[l.pos]
		switch {
		case c == quote:
			l.take(1)
			l.add(text, b.String())
			return
		case c == '\\' && l.pos+1 < len(l.source):
			l.escape(&b)
		default:
			b.WriteString(l.take(1))
		}
	}
}

func (l *lexer) escape(b *strings.Builder) {
	c := l.source[l.pos+1]
	if s, ok := escapes[c]; ok {
		l.take(2)
		b.WriteString(s)
		return
	}
	width := map[byte]int{'x': 2, 'u': 4, 'U': 8}[c]
	if width == 0 || l.pos+2+width > len(l.source) {
		b.WriteString(l.take(2))
		return
	}
	code := rune(0)
	for _, d := range l.source[l.pos+2 : l.pos+2+width] {
		i := strings.IndexRune("0123456789abcdef", unicode.ToLower(d))
		if i < 0 {
			l.fail("a string has a broken escape")
		}
		code = code<<4 | rune(i)
	}
	l.take(2 + width)
	b.WriteRune(code)
}
