package grammar

import (
	"math/big"
	"strings"
)

// digitLimit is how many digits a whole number has at most, and how many a fraction, where no bound asks for more.
const digitLimit = 16

var (
	digit    = set("09")
	whole    = Choice(Literal("0"), Sequence(set("19"), Repeat(digit, 0, digitLimit-1)))
	fraction = Sequence(Literal("."), Repeat(digit, 1, digitLimit))
	exponent = Sequence(set("eeEE"), Optional(set("++--")), Repeat(digit, 1, 2))
	minus    = Literal("-")
)

// number is a JSON number: with bounds or steps it has no exponent.
func (c *compiler) number(f *facts) (Expr, error) {
	only := f.types&numbers == 0
	if f.low.value == nil && f.high.value == nil && len(f.steps) == 0 {
		if only {
			return Choice(Literal("0"), Sequence(Optional(minus), set("19"), Repeat(digit, 0, digitLimit-1))), nil
		}
		return Sequence(Optional(minus), whole, Optional(fraction), Optional(exponent)), nil
	}
	n := numeral{fraction: digitLimit, step: 1}
	if only {
		n.fraction = 0
	}
	for _, s := range f.steps {
		if !n.stride(s) {
			return nil, refuse(f.stepPath, "cannot be enforced")
		}
	}
	low, high := f.low, f.high
	if n.fraction == 0 {
		low, high = low.whole(1), high.whole(-1)
	}
	var parts []Expr
	if high.value == nil || high.value.Sign() >= 0 {
		from := bound{value: new(big.Rat)}
		if low.value != nil && low.value.Sign() >= 0 {
			from = low
		}
		e, ok := n.between(from, high)
		if !ok {
			return nil, refuse(f.set[0].path, "has bounds that cannot be enforced")
		}
		parts = append(parts, e)
	}
	if low.value == nil || low.value.Sign() < 0 {
		from, to := bound{value: new(big.Rat), open: true}, bound{}
		if high.value != nil && high.value.Sign() <= 0 {
			from = high.negated()
			from.open = from.open || from.value.Sign() == 0
		}
		if low.value != nil {
			to = low.negated()
		}
		e, ok := n.between(from, to)
		if !ok {
			return nil, refuse(f.set[0].path, "has bounds that cannot be enforced")
		}
		parts = append(parts, Sequence(minus, e))
	}
	return Choice(parts...), nil
}

// whole is the same bound for whole numbers, which it lets in itself.
func (b bound) whole(sign int) bound {
	if b.value == nil {
		return b
	}
	v := new(big.Int).Div(b.value.Num(), b.value.Denom()) // the floor
	if exact := b.value.IsInt(); sign > 0 && (!exact || b.open) {
		v.Add(v, big.NewInt(1))
	} else if sign < 0 && exact && b.open {
		v.Sub(v, big.NewInt(1))
	}
	return bound{value: new(big.Rat).SetInt(v)}
}

func (b bound) negated() bound { return bound{new(big.Rat).Neg(b.value), b.open} }

// numeral is how numbers are written.
type numeral struct {
	fraction int // digits of it at most
	step     int // whole numbers are multiples of it
}

// stepLimit is the largest step.
const stepLimit = 1000

// stride takes another step into account: a whole number where all are whole, or a power of ten below one.
func (n *numeral) stride(s *big.Rat) bool {
	if s.IsInt() {
		if !s.Num().IsInt64() || s.Num().Int64() > stepLimit {
			return false
		}
		a := int(s.Num().Int64())
		gcd := int(new(big.Int).GCD(nil, nil, big.NewInt(int64(a)), big.NewInt(int64(n.step))).Int64())
		n.step, n.fraction = n.step/gcd*a, 0
		return n.step <= stepLimit
	}
	text, exact := decimals(s)
	if !exact || strings.Trim(text, "0.") != "1" || text[len(text)-1] != '1' {
		return false
	}
	n.fraction = min(n.fraction, len(text)-2)
	return true
}

// decimals writes a number that is not negative out; false where that takes too many digits, or endlessly many.
func decimals(r *big.Rat) (string, bool) {
	digits, exact := r.FloatPrec()
	if !exact || digits > 300 {
		return "", false
	}
	return r.FloatString(digits), true
}

// between is the numbers within bounds that are not negative; high may be none. The state of the machine that it builds is how
// many digits were written, and whether they are still those of a bound.
func (n *numeral) between(low, high bound) (Expr, bool) {
	w := numberWriter{numeral: *n, low: low, high: high}
	var ok bool
	if w.lowWhole, w.lowPart, ok = split(low.value); !ok {
		return nil, false
	}
	w.places = max(digitLimit, len(w.lowWhole)+1)
	if high.value != nil {
		if w.highWhole, w.highPart, ok = split(high.value); !ok {
			return nil, false
		}
		w.places = len(w.highWhole)
	}
	if n.fraction == digitLimit {
		w.fraction = max(n.fraction, len(w.lowPart)+1, len(w.highPart)+1)
	}
	return w.write, true
}

func split(r *big.Rat) (whole, part string, ok bool) {
	text, ok := decimals(r)
	whole, part, _ = strings.Cut(text, ".")
	return whole, part, ok
}

type numberWriter struct {
	numeral
	low, high           bound
	lowWhole, lowPart   string
	highWhole, highPart string
	places              int // of whole numbers at most
	known               map[numberState]int32
	b                   *builder
	next                int32
}

// numberState is a place in a number. places is how many digits its whole part has, 0 in the fraction.
type numberState struct {
	places, at  int
	least, most bool // the digits so far are those of the bound
	rest        int  // of the digits so far, divided by the step
}

func (w numberWriter) write(b *builder, next int32) int32 {
	w.b, w.next, w.known = b, next, map[numberState]int32{}
	var targets []int32
	for places := 1; places <= w.places; places++ {
		if places >= len(w.lowWhole) {
			targets = append(targets, w.from(numberState{places: places, least: places == len(w.lowWhole), most: places == len(w.highWhole) && w.high.value != nil}))
		}
	}
	return b.split(targets...)
}

// from writes a number on from a state.
func (w *numberWriter) from(s numberState) int32 {
	if at, ok := w.known[s]; ok {
		return at
	}
	var at int32
	switch {
	case s.places == 0:
		at = w.digits(s, w.lowPart, w.highPart, w.fraction)
		if s.at > 0 { // a fraction has one digit at least
			at = w.b.split(at, w.ends(s))
		}
	case s.at < s.places:
		at = w.digits(s, w.lowWhole, w.highWhole, s.places)
	default:
		at = w.ends(s)
		if w.fraction > 0 {
			at = w.b.split(at, w.b.bytes(edge{'.', '.', w.from(numberState{least: s.least, most: s.most})}))
		}
	}
	w.known[s] = at
	return at
}

// digits writes one more digit of those that the bounds leave.
func (w *numberWriter) digits(s numberState, low, high string, most int) int32 {
	if s.at >= most {
		return w.b.bytes()
	}
	from, to := byte('0'), byte('9')
	if s.places > 1 && s.at == 0 {
		from = '1'
	}
	if s.least {
		from = max(from, digitAt(low, s.at))
	}
	if s.most {
		to = digitAt(high, s.at)
	}
	var edges []edge
	for d := from; d <= to; d++ {
		n := s
		n.at++
		n.least, n.most = s.least && d == digitAt(low, s.at), s.most && d == digitAt(high, s.at)
		n.rest = (s.rest*10 + int(d-'0')) % w.step
		edges = append(edges, edge{d, d, w.from(n)})
	}
	return w.b.bytes(edges...)
}

func digitAt(digits string, i int) byte {
	if i < len(digits) {
		return digits[i]
	}
	return '0'
}

// ends is the end of the number, where the bounds allow what was written.
func (w *numberWriter) ends(s numberState) int32 {
	low, high := w.lowPart, w.highPart
	if s.places == 0 {
		low, high = low[min(s.at, len(low)):], high[min(s.at, len(high)):]
	}
	atLow, atHigh := s.least && strings.Trim(low, "0") == "", s.most && strings.Trim(high, "0") == ""
	if s.rest != 0 || s.least && (!atLow || w.low.open) || atHigh && w.high.open {
		return w.b.bytes()
	}
	return w.next
}
