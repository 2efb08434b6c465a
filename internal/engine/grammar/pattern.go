package grammar

import (
	"fmt"
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// automaton accepts texts, character by character. It begins in state 0.
type automaton struct {
	steps   [][]runeStep // by state; ranges are in order and do not overlap
	accepts []bool
}

type runeStep struct {
	lo, hi rune
	to     int
}

// automatonLimit is how many states a pattern may have, alone or with others.
const automatonLimit = 5000

// formats are patterns of the formats that are enforced. No day is one that some months do not have.
var formats = map[string]string{
	"date":      datePattern,
	"time":      timePattern,
	"date-time": strings.TrimSuffix(datePattern, "$") + "T" + strings.TrimPrefix(timePattern, "^"),
	"uuid":      `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`,
	"email":     `^[a-zA-Z0-9_+-]{1,20}(\.[a-zA-Z0-9_+-]{1,20}){0,2}@[a-zA-Z0-9]{1,24}(-[a-zA-Z0-9]{1,12}){0,2}(\.[a-zA-Z]{2,12}){1,3}$`,
	"ipv4":      `^(` + octet + `\.){3}` + octet + `$`,
}

const (
	octet       = `(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])`
	datePattern = `^[0-9]{4}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)$`
	timePattern = `^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,6})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$`
)

// language is the texts that patterns and formats leave, of the lengths that are allowed; nil where there is neither.
func (f *facts) language() (*automaton, error) {
	var all *automaton
	meet := func(path, pattern string) error {
		a, err := compilePattern(pattern)
		if err != nil {
			return refuse(path, "cannot be enforced: %s", err)
		}
		if all = both(all, a); all == nil {
			return refuse(path, "is too large to be enforced")
		}
		return nil
	}
	for _, p := range f.patterns {
		if err := meet(p.path, p.value.(string)); err != nil {
			return nil, err
		}
	}
	for _, p := range f.formats {
		if pattern := formats[p.value.(string)]; pattern != "" {
			if err := meet(p.path, pattern); err != nil {
				return nil, err
			}
		}
	}
	if all == nil || f.least == 0 && f.most < 0 {
		return all, nil
	}
	if max(f.least, f.most) <= automatonLimit {
		all = both(all, lengths(f.least, f.most))
	} else {
		all = nil
	}
	if all == nil {
		return nil, refuse(f.set[0].path, "has a pattern with lengths that are too large to be enforced")
	}
	return all, nil
}

// lengths accepts texts by how many characters they have.
func lengths(least, most int) *automaton {
	a := &automaton{}
	last := max(least, most)
	for n := 0; n <= last; n++ {
		a.accepts = append(a.accepts, n >= least && (most < 0 || n <= most))
		switch {
		case n < last:
			a.steps = append(a.steps, []runeStep{{0, utf8.MaxRune, n + 1}})
		case most < 0:
			a.steps = append(a.steps, []runeStep{{0, utf8.MaxRune, n}})
		default:
			a.steps = append(a.steps, nil)
		}
	}
	return a
}

// both accepts what a and b do; a nil a accepts everything. It is nil where it would be too large.
func both(a, b *automaton) *automaton {
	if a == nil {
		return b
	}
	out := &automaton{}
	known := map[[2]int]int{}
	var pairs [][2]int
	visit := func(p [2]int) int {
		at, ok := known[p]
		if !ok {
			at = len(pairs)
			known[p] = at
			pairs = append(pairs, p)
		}
		return at
	}
	visit([2]int{})
	for i := 0; i < len(pairs); i++ {
		if i > 10*automatonLimit {
			return nil
		}
		p := pairs[i]
		var steps []runeStep
		for _, x := range a.steps[p[0]] {
			for _, y := range b.steps[p[1]] {
				if lo, hi := max(x.lo, y.lo), min(x.hi, y.hi); lo <= hi {
					steps = append(steps, runeStep{lo, hi, visit([2]int{x.to, y.to})})
				}
			}
		}
		slices.SortFunc(steps, func(a, b runeStep) int { return int(a.lo - b.lo) })
		out.steps, out.accepts = append(out.steps, steps), append(out.accepts, a.accepts[p[0]] && b.accepts[p[1]])
	}
	return out
}

// expr is the automaton as an expression.
func (a *automaton) expr(b *builder, next int32) int32 {
	at := make([]int32, len(a.steps))
	for i := range at {
		at[i] = b.put(instruction{op: opSplit})
	}
	if b.full {
		return end
	}
	for i, steps := range a.steps {
		ranges := map[int][]rune{}
		var order []int
		for _, s := range steps {
			if ranges[s.to] == nil {
				order = append(order, s.to)
			}
			ranges[s.to] = append(ranges[s.to], s.lo, s.hi)
		}
		var targets []int32
		for _, to := range order {
			targets = append(targets, runes(ranges[to])(b, at[to]))
		}
		if a.accepts[i] {
			targets = append(targets, next)
		}
		b.code[at[i]].to = targets
	}
	return at[0]
}

// unicodeEscape is JavaScript's escape of a character, which Go writes otherwise, after escapes of backslashes.
var unicodeEscape = regexp.MustCompile(`((?:^|[^\\])(?:\\\\)*)\\u([0-9a-fA-F]{4})`)

// compilePattern makes the automaton of a regular expression that may match anywhere in the text, as JSON schemas have it.
func compilePattern(pattern string) (*automaton, error) {
	re, err := syntax.Parse(unicodeEscape.ReplaceAllString(pattern, `$1\x{$2}`), syntax.Perl)
	if err != nil {
		return nil, err
	}
	prog, err := syntax.Compile(re.Simplify())
	if err != nil {
		return nil, err
	}
	d := determiner{prog: prog, known: map[string]int{}}
	if _, err := d.visit(d.closure([]uint32{uint32(prog.Start)}, syntax.EmptyBeginText)); err != nil {
		return nil, err
	}
	for i := 0; i < len(d.sets); i++ {
		if err := d.expand(i); err != nil {
			return nil, err
		}
	}
	return &d.automaton, nil
}

// determiner makes an automaton of a program of package regexp/syntax. A state is a set of instructions.
type determiner struct {
	automaton
	prog  *syntax.Prog
	known map[string]int
	sets  [][]uint32
	err   error
}

// closure follows the instructions that take no character. Those that wait for the end of the text stay in the set.
func (d *determiner) closure(list []uint32, at syntax.EmptyOp) (set []uint32) {
	list = slices.Clone(list)
	var seen []uint32
	for len(list) > 0 {
		pc := list[len(list)-1]
		list = list[:len(list)-1]
		if slices.Contains(seen, pc) {
			continue
		}
		seen = append(seen, pc)
		switch i := &d.prog.Inst[pc]; i.Op {
		case syntax.InstAlt, syntax.InstAltMatch:
			list = append(list, i.Out, i.Arg)
		case syntax.InstCapture, syntax.InstNop:
			list = append(list, i.Out)
		case syntax.InstEmptyWidth:
			need := syntax.EmptyOp(i.Arg)
			if need&^(syntax.EmptyBeginText|syntax.EmptyEndText) != 0 {
				d.err = fmt.Errorf("bounds of words and lines")
			}
			if need&^at == 0 {
				list = append(list, i.Out)
			} else if need&^at == syntax.EmptyEndText {
				set = append(set, pc)
			}
		case syntax.InstFail:
		default:
			set = append(set, pc)
		}
	}
	slices.Sort(set)
	return set
}

// visit gives the number of a state. Once the pattern has matched, anything may follow.
func (d *determiner) visit(set []uint32) (int, error) {
	matched := func(set []uint32) []uint32 {
		for _, pc := range set {
			if d.prog.Inst[pc].Op == syntax.InstMatch {
				return []uint32{pc}
			}
		}
		return nil
	}
	if m := matched(set); m != nil {
		set = m
	}
	k := fmt.Sprint(set)
	at, ok := d.known[k]
	if !ok {
		at = len(d.sets)
		d.known[k], d.sets = at, append(d.sets, set)
		begin := syntax.EmptyOp(0)
		if at == 0 {
			begin = syntax.EmptyBeginText
		}
		d.accepts = append(d.accepts, matched(d.closure(set, begin|syntax.EmptyEndText)) != nil)
		if len(d.sets) > automatonLimit {
			return 0, fmt.Errorf("it is too large")
		}
	}
	return at, d.err
}

// expand finds the steps of state i.
func (d *determiner) expand(i int) error {
	set := d.sets[i]
	if len(set) == 1 && d.prog.Inst[set[0]].Op == syntax.InstMatch {
		d.steps = append(d.steps, []runeStep{{0, utf8.MaxRune, i}})
		return nil
	}
	cuts := []rune{0}
	takes := make([][]rune, len(set))
	for j, pc := range set {
		takes[j] = ranges(&d.prog.Inst[pc])
		for k, r := range takes[j] {
			cuts = append(cuts, r+rune(k&1))
		}
	}
	slices.Sort(cuts)
	cuts = append(slices.Compact(cuts), utf8.MaxRune+1)
	var steps []runeStep
	for k := 0; k+1 < len(cuts) && cuts[k] <= utf8.MaxRune; k++ {
		list := []uint32{uint32(d.prog.Start)} // it may begin anywhere
		for j, pc := range set {
			for m := 0; m < len(takes[j]); m += 2 {
				if takes[j][m] <= cuts[k] && cuts[k] <= takes[j][m+1] {
					list = append(list, d.prog.Inst[pc].Out)
				}
			}
		}
		next := d.closure(list, 0)
		if len(next) == 0 {
			continue
		}
		to, err := d.visit(next)
		if err != nil {
			return err
		}
		steps = append(steps, runeStep{cuts[k], min(cuts[k+1]-1, utf8.MaxRune), to})
	}
	d.steps = append(d.steps, steps)
	return nil
}

// ambiguous are characters on which regular expressions do not agree whether they are white space, or end a line.
var ambiguous = []rune{'\v', '\r', 0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff}

// ranges are the characters that an instruction takes. Wide classes leave out what is ambiguous.
func ranges(i *syntax.Inst) (out []rune) {
	switch i.Op {
	case syntax.InstRune1:
		out = []rune{i.Rune[0], i.Rune[0]}
	case syntax.InstRune:
		if len(i.Rune) != 1 {
			out = slices.Clone(i.Rune)
			break
		}
		out = []rune{i.Rune[0], i.Rune[0]}
		if syntax.Flags(i.Arg)&syntax.FoldCase != 0 {
			for r := unicode.SimpleFold(i.Rune[0]); r != i.Rune[0]; r = unicode.SimpleFold(r) {
				out = append(out, r, r)
			}
		}
	case syntax.InstRuneAny, syntax.InstRuneAnyNotNL:
		out = []rune{0, utf8.MaxRune}
		if i.Op == syntax.InstRuneAnyNotNL {
			out = without(out, '\n')
		}
	}
	if n := len(out); n > 2 || n == 2 && out[1]-out[0] > 0x1000 {
		if out[n-1] == utf8.MaxRune {
			for _, r := range ambiguous {
				out = without(out, r)
			}
		}
	}
	return out
}
