package grammar

import "math"

// op is what an instruction does.
type op uint8

const (
	opBytes op = iota // takes one byte by one of the edges
	opSplit           // goes on at any of the targets
	opCall            // runs the rule at body, then goes on at the target
	opLoop            // runs body from least to most times, then goes on at the target
	opEnd             // ends a rule or a body: goes back to where it was called
)

// edge takes a byte in [lo, hi].
type edge struct {
	lo, hi byte
	to     int32
}

// instruction is a step of the machine. Which fields count depends on op.
type instruction struct {
	op          op
	edges       []edge
	to          []int32
	body        int32
	least, most int32
}

// endless is the most of a loop without a bound.
const endless = math.MaxInt32

// end is where the one opEnd stands.
const end int32 = 0

// sizeLimit is the most instructions that a grammar may have.
const sizeLimit = 400_000

// builder writes a program from its end to its beginning: every expression is written with what comes after it in hand.
type builder struct {
	code []instruction
	full bool // sizeLimit was met: what was written is not to be used

	rules map[*rule]int32 // where they begin
}

// Expr is a part of a grammar: it writes itself before next and tells where it begins.
type Expr func(b *builder, next int32) int32

func newBuilder() *builder {
	return &builder{code: []instruction{{op: opEnd}}, rules: map[*rule]int32{}}
}

func (b *builder) put(i instruction) int32 {
	if len(b.code) >= sizeLimit {
		b.full = true
		return end
	}
	b.code = append(b.code, i)
	return int32(len(b.code) - 1)
}

func (b *builder) bytes(edges ...edge) int32 { return b.put(instruction{op: opBytes, edges: edges}) }
func (b *builder) split(targets ...int32) int32 {
	if len(targets) == 1 {
		return targets[0]
	}
	return b.put(instruction{op: opSplit, to: targets})
}

// never is an expression that nothing fits.
func never(b *builder, _ int32) int32 { return b.bytes() }

// Empty is an expression that the empty text fits, and only that.
func Empty(_ *builder, next int32) int32 { return next }

// Literal is just that text.
func Literal(text string) Expr {
	return func(b *builder, next int32) int32 {
		for i := len(text) - 1; i >= 0; i-- {
			next = b.bytes(edge{text[i], text[i], next})
		}
		return next
	}
}

// Sequence is one expression after another.
func Sequence(parts ...Expr) Expr {
	return func(b *builder, next int32) int32 {
		for i := len(parts) - 1; i >= 0; i-- {
			next = parts[i](b, next)
		}
		return next
	}
}

// Choice is any one of the expressions.
func Choice(parts ...Expr) Expr {
	return func(b *builder, next int32) int32 {
		targets := make([]int32, len(parts))
		for i, p := range parts {
			targets[i] = p(b, next)
		}
		return b.split(targets...)
	}
}

// Optional is the expression or nothing.
func Optional(e Expr) Expr { return Choice(e, Empty) }

// Repeat is the expression from least to most times; most below 0 is without bound. The expression must not fit the empty text.
func Repeat(e Expr, least, most int) Expr {
	top := int32(endless)
	if most >= 0 {
		top = int32(min(most, endless))
	}
	low := int32(min(least, endless))
	return func(b *builder, next int32) int32 {
		switch {
		case low > top:
			return never(b, next)
		case top == 0:
			return next
		case low == 0 && top == 1:
			return b.split(e(b, next), next)
		case low == 0 && top == endless:
			at := b.put(instruction{op: opSplit})
			body := e(b, at)
			b.code[at].to = []int32{body, next}
			return at
		}
		return b.put(instruction{op: opLoop, body: e(b, end), to: []int32{next}, least: low, most: top})
	}
}

// set is one byte of the given ranges: pairs of first and last.
func set(pairs string) Expr {
	return func(b *builder, next int32) int32 {
		edges := make([]edge, 0, len(pairs)/2)
		for i := 0; i < len(pairs); i += 2 {
			edges = append(edges, edge{pairs[i], pairs[i+1], next})
		}
		return b.bytes(edges...)
	}
}

// program is what a grammar became.
type program struct {
	code  []instruction
	start int32
	need  []int32 // by instruction: how many calls within calls it takes at least to come to its rule's end; endless where it cannot
	class [256]uint8
	bytes []byte // one of each class
}

// finish completes the program that begins at start.
func (b *builder) finish(start int32) *program {
	p := &program{code: b.code, start: start}
	p.measure()
	p.classify()
	return p
}

// measure finds the need of each instruction: the least solution, by going over the program until nothing changes.
func (p *program) measure() {
	p.need = make([]int32, len(p.code))
	for i := range p.need {
		p.need[i] = endless
	}
	visit := func(at int) (changed bool) {
		n := p.needs(&p.code[at])
		changed = n < p.need[at]
		p.need[at] = min(p.need[at], n)
		return changed
	}
	for changed := true; changed; {
		changed = false
		for at := range p.code { // what comes after stands before, but for rules
			changed = visit(at) || changed
		}
		for at := len(p.code) - 1; at >= 0; at-- {
			changed = visit(at) || changed
		}
	}
}

func (p *program) needs(i *instruction) int32 {
	least := int32(endless)
	switch i.op {
	case opEnd:
		return 0
	case opBytes:
		for _, e := range i.edges {
			least = min(least, p.need[e.to])
		}
	case opSplit:
		for _, to := range i.to {
			least = min(least, p.need[to])
		}
	case opCall, opLoop:
		least = p.need[i.to[0]]
		if inner := p.need[i.body]; i.op == opCall || i.least > 0 {
			if inner < endless {
				inner++
			}
			least = max(least, inner)
		}
	}
	return least
}

// classify groups the bytes that no edge tells apart.
func (p *program) classify() {
	var begins [257]bool
	begins[0] = true
	for at := range p.code {
		for _, e := range p.code[at].edges {
			begins[e.lo], begins[int(e.hi)+1] = true, true
		}
	}
	for b := range 256 {
		if begins[b] {
			p.bytes = append(p.bytes, byte(b))
		}
		p.class[b] = uint8(len(p.bytes) - 1)
	}
}
