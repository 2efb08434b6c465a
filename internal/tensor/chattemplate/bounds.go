package chattemplate

import (
	"errors"
	"strings"

	"github.com/nikolalohinski/gonja/v2/builtins"
	controlstructures "github.com/nikolalohinski/gonja/v2/builtins/control_structures"
	"github.com/nikolalohinski/gonja/v2/exec"
	"github.com/nikolalohinski/gonja/v2/nodes"
	"github.com/nikolalohinski/gonja/v2/parser"
)

// Bounds of one template, so that none of a model that was brought along takes the server with it.
const (
	sourceLimit = 128 << 10 // bytes
	openLimit   = 16_000    // opening brackets, since each may be within the one before, and the parser recurses
	outputLimit = 64 << 20  // bytes
	rangeLimit  = 100_000   // numbers out of range(), over all calls
	depthLimit  = 50        // macros within macros
)

// bounded tells whether source is one to parse.
func bounded(source string) bool {
	return len(source) <= sourceLimit && strings.Count(source, "(")+strings.Count(source, "[")+strings.Count(source, "{") <= openLimit
}

// errLarge is output over outputLimit.
var errLarge = errors.New("output is too large")

// limited is a builder that takes no more than outputLimit.
type limited struct{ strings.Builder }

func (l *limited) Write(b []byte) (int, error) {
	if l.Len()+len(b) > outputLimit {
		return 0, errLarge
	}
	return l.Builder.Write(b)
}

func (l *limited) WriteString(s string) (int, error) {
	if l.Len()+len(s) > outputLimit {
		return 0, errLarge
	}
	return l.Builder.WriteString(s)
}

// statements are those of Jinja that need no other template: what could include itself is left out.
func statements() *exec.ControlStructureSet {
	set := map[string]parser.ControlStructureParser{"macro": parseMacro}
	for _, name := range []string{"for", "if", "set", "with", "do", "break", "continue", "filter", "raw", "call"} {
		if s, ok := builtins.ControlStructures.Get(name); ok {
			set[name] = s
		}
	}
	return exec.NewControlStructureSet(set)
}

// depthKey is where a rendering keeps how many macros it is in: no name that a template can write.
const depthKey = " depth"

// macro is a macro that may not nest without end: the stack would, and no recover helps.
type macro struct {
	*controlstructures.MacroControlStructure
}

func parseMacro(p, args *parser.Parser) (nodes.ControlStructure, error) {
	parse, _ := builtins.ControlStructures.Get("macro")
	s, err := parse(p, args)
	if err != nil {
		return nil, err
	}
	m, ok := s.(*controlstructures.MacroControlStructure)
	if !ok {
		return nil, errors.New("the template engine's macros are not what they were")
	}
	return macro{m}, nil
}

// Execute defines the macro.
func (m macro) Execute(r *exec.Renderer, tag *nodes.ControlStructureBlock) error {
	if err := m.MacroControlStructure.Execute(r, tag); err != nil {
		return err
	}
	f, _ := r.Environment.Context.Get(m.Name)
	call, ok := f.(exec.Macro)
	d, _ := r.Environment.Context.Get(depthKey)
	depth, counted := d.(*int)
	if !ok || !counted {
		return errors.New("the macro is not defined")
	}
	r.Environment.Context.Set(m.Name, exec.Macro(func(args *exec.VarArgs) *exec.Value {
		if *depth++; *depth > depthLimit {
			return exec.AsValue(errors.New("macros are nested too deep"))
		}
		defer func() { *depth-- }()
		return call(args)
	}))
	return nil
}

// ranger is Python's range, bounded.
func ranger() func(args ...int) ([]int, error) {
	left := rangeLimit
	return func(args ...int) ([]int, error) {
		start, stop, step := 0, 0, 1
		switch len(args) {
		case 1:
			stop = args[0]
		case 2:
			start, stop = args[0], args[1]
		case 3:
			start, stop, step = args[0], args[1], args[2]
		}
		if len(args) < 1 || len(args) > 3 || step == 0 {
			return nil, errors.New("range takes a stop, or start, stop and a step other than 0")
		}
		var list []int
		for i := start; step > 0 && i < stop || step < 0 && i > stop; i += step {
			if left--; left < 0 {
				return nil, errors.New("range is too long")
			}
			list = append(list, i)
		}
		return list, nil
	}
}
