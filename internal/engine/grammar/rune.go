package grammar

import (
	"unicode/utf8"
)

// runes is a character of the given ranges, pairs of first and last in order, as it stands in a JSON string: escaped where it
// must be, and only there. Halves of surrogate pairs are no characters.
func runes(ranges []rune) Expr {
	return func(b *builder, next int32) int32 {
		var targets []int32
		w := encoder{b: b, tails: map[tail]int32{}}
		for i := 0; i < len(ranges); i += 2 {
			for lo, hi := ranges[i], ranges[i+1]; lo <= hi; {
				switch {
				case lo < 0x20 || lo == '"' || lo == '\\':
					targets = append(targets, Literal(escape(lo))(b, next))
					lo++
				case lo < '"':
					lo = w.plain(lo, min(hi, '!'), next)
				case lo < '\\':
					lo = w.plain(lo, min(hi, '['), next)
				case lo < 0xd800:
					lo = w.plain(lo, min(hi, 0xd7ff), next)
				case lo <= 0xdfff:
					lo = 0xe000
				default:
					lo = w.plain(lo, hi, next)
				}
			}
		}
		if len(w.edges) > 0 || len(targets) == 0 {
			targets = append(targets, b.bytes(w.edges...))
		}
		return b.split(targets...)
	}
}

// encoder writes characters as UTF-8.
type encoder struct {
	b     *builder
	edges []edge
	tails map[tail]int32
}

// tail is bytes that continue a character.
type tail struct {
	lo, hi [utf8.UTFMax]byte
	n      int
	next   int32
}

// plain adds [lo, hi], which have no escapes, and gives what comes after hi.
func (w *encoder) plain(lo, hi rune, next int32) rune {
	for from := lo; from <= hi; {
		to := min(hi, lastAlike(from, hi))
		var a, z [utf8.UTFMax]byte
		n := utf8.EncodeRune(a[:], from)
		utf8.EncodeRune(z[:], to)
		w.edges = append(w.edges, edge{a[0], z[0], w.tail(a, z, 1, n, next)})
		from = to + 1
	}
	return hi + 1
}

// lastAlike is the last character up to hi such that those from first to it are a product of ranges of bytes.
func lastAlike(first, hi rune) rune {
	for _, end := range []rune{0x7f, 0x7ff, 0xffff} {
		if first <= end {
			hi = min(hi, end)
			break
		}
	}
	if first <= 0x7f {
		return hi
	}
	// Where the lowest digits in base 64 do not go from 0 to 63, the digits above them must stay.
	for low := rune(0x3f); low < hi; low = low<<6 | 0x3f {
		if first&^low == hi&^low {
			break
		}
		if first&low != 0 {
			return first | low
		}
		if hi&low != low {
			return hi&^low - 1
		}
	}
	return hi
}

func (w *encoder) tail(a, z [utf8.UTFMax]byte, i, n int, next int32) int32 {
	if i == n {
		return next
	}
	k := tail{n: n - i, next: next}
	copy(k.lo[:], a[i:n])
	copy(k.hi[:], z[i:n])
	if at, ok := w.tails[k]; ok {
		return at
	}
	at := w.b.bytes(edge{a[i], z[i], w.tail(a, z, i+1, n, next)})
	w.tails[k] = at
	return at
}

// without takes a character out of ranges.
func without(ranges []rune, r rune) []rune {
	var out []rune
	for i := 0; i < len(ranges); i += 2 {
		lo, hi := ranges[i], ranges[i+1]
		if r < lo || r > hi {
			out = append(out, lo, hi)
			continue
		}
		if lo < r {
			out = append(out, lo, r-1)
		}
		if r < hi {
			out = append(out, r+1, hi)
		}
	}
	return out
}

// anyRune is one character of a JSON string, in any way it may be written.
func anyRune(b *builder, next int32) int32 {
	hex := set("09afAF")
	low := Sequence(Literal(`\u`), set("dD"), set("cfCF"), hex, hex)
	escaped := Sequence(Literal(`\`), Choice(
		set(`""\\//bbffnnrrtt`),
		Sequence(Literal("u"), Choice(
			Sequence(set("09acefACEF"), hex, hex, hex),
			Sequence(set("dD"), set("07"), hex, hex),
			Sequence(set("dD"), set("89abAB"), hex, hex, low),
		)),
	))
	return b.split(simple(b, next), escaped(b, next))
}
