// Package jinja runs templates in the Jinja language as Python's jinja2 does in its sandbox, as far as chat templates go: without
// other templates, and with bounds on what one may take.
package jinja

import (
	"errors"
	"fmt"
	"strings"
)

// Bounds of one template, so that none that was brought along takes the server with it.
const (
	sourceLimit = 256 << 10 // bytes
	depthLimit  = 200       // of nested expressions, statements and calls
	outputLimit = 64 << 20  // bytes, also of one value
	stepLimit   = 2_000_000
	rangeLimit  = 100_000 // numbers of one range, as in jinja2's sandbox
)

// Template is parsed, and may be rendered from many goroutines.
type Template struct {
	body    []statement
	globals map[string]any
}

// Func is a function that templates call.
type Func func(args Args) (any, error)

// Args are a call's arguments.
type Args struct {
	Positional []any
	Named      map[string]any
}

// At is the argument at a position or of a name; otherwise where there is neither.
func (a Args) At(i int, name string, otherwise any) any {
	if i < len(a.Positional) {
		return a.Positional[i]
	}
	if v, ok := a.Named[name]; ok {
		return v
	}
	return otherwise
}

// Parse reads a template with spaces and line breaks around blocks taken off (trim_blocks and lstrip_blocks). globals are names
// that it may use besides Jinja's own.
func Parse(source string, globals map[string]any) (t *Template, err error) {
	defer caught(&err)
	if len(source) > sourceLimit {
		return nil, errors.New("the template is too long")
	}
	p := &parser{tokens: lex(source)}
	body := p.statements()
	if p.at().kind != endOfSource {
		p.fail("unexpected %q", p.at().text)
	}
	return &Template{body, globals}, nil
}

// Render runs the template. Values are nil, Undefined, bool, int, float64, string, *List, *Dict and Func.
func (t *Template) Render(variables map[string]any) (text string, err error) {
	defer caught(&err)
	s := &state{template: t, scope: &scope{names: variables}, left: new(int), out: new(strings.Builder)}
	*s.left = stepLimit
	if s.scope.names == nil {
		s.scope.names = map[string]any{}
	}
	s.scope = &scope{names: map[string]any{}, outer: s.scope}
	s.run(t.body)
	return s.out.String(), nil
}

// trouble is an error on its way out of the parser or of a rendering.
type trouble struct{ error }

// fail ends parsing or rendering.
func fail(format string, args ...any) { panic(trouble{fmt.Errorf(format, args...)}) }

// must gives a value or ends the rendering.
func must(v any, err error) any {
	if err != nil {
		panic(trouble{err})
	}
	return v
}

// caught makes trouble the error of a function. Anything else is a mistake of ours, and no reason to end a server.
func caught(err *error) {
	switch r := recover().(type) {
	case nil:
	case trouble:
		*err = r.error
	default:
		*err = fmt.Errorf("the template made the interpreter fail: %v", r)
	}
}

// state is one rendering.
type state struct {
	template *Template
	scope    *scope
	out      *strings.Builder
	depth    int
	left     *int // steps
	leaving  leaving
}

// leaving says that a loop's body is left early.
type leaving int

const (
	staying leaving = iota
	breaking
	continuing
)

// scope are the names of a block. Names are set in the innermost, and read from it outward.
type scope struct {
	names map[string]any
	outer *scope
}

func (s *state) lookup(name string) any {
	for c := s.scope; c != nil; c = c.outer {
		if v, ok := c.names[name]; ok {
			return v
		}
	}
	if v, ok := s.template.globals[name]; ok {
		return v
	}
	if v, ok := builtins[name]; ok {
		return v
	}
	return Undefined{name}
}

// inner runs f in a scope of its own.
func (s *state) inner(names map[string]any, f func()) {
	before := s.scope
	s.scope = &scope{names, before}
	f()
	s.scope = before
}

func (s *state) enter() {
	if s.depth++; s.depth > depthLimit {
		fail("nested too deep")
	}
}

func (s *state) step() {
	if *s.left--; *s.left < 0 {
		fail("the template runs too long")
	}
}

func (s *state) write(text string) {
	if s.out.Len()+len(text) > outputLimit {
		fail("the output is too large")
	}
	s.out.WriteString(text)
}

// capture gives what f writes.
func (s *state) capture(f func()) string {
	before := s.out
	s.out = new(strings.Builder)
	f()
	text := s.out.String()
	s.out = before
	return text
}
