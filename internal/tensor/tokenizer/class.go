package tokenizer

import "unicode"

// class are the kinds of a character that patterns ask for.
type class uint8

const (
	alphabetic class = 1 << iota
	numeral
	blankSpace
	capital // a letter that is not small, or a mark
	small   // a letter that is not large, or a mark
)

// charactersInTable is how many code points have an entry in classes: the first three planes.
const charactersInTable = 0x30000

var classes = newClasses()

// tables are the classes by Unicode's categories, as Go knows them.
var tables = []struct {
	class
	tables []*unicode.RangeTable
}{
	{alphabetic, []*unicode.RangeTable{unicode.L}},
	{numeral, []*unicode.RangeTable{unicode.N}},
	{blankSpace, []*unicode.RangeTable{unicode.White_Space}},
	{capital, []*unicode.RangeTable{unicode.Lu, unicode.Lt, unicode.Lm, unicode.Lo, unicode.M}},
	{small, []*unicode.RangeTable{unicode.Ll, unicode.Lm, unicode.Lo, unicode.M}},
}

// since are the characters that Unicode 15.1 and 16 brought, which Go does not know yet and the tokenizers' reference does.
var since = []struct {
	class
	ranges [][2]rune
}{
	{alphabetic, [][2]rune{
		{0x1c89, 0x1c8a}, {0xa7cb, 0xa7cd}, {0xa7da, 0xa7dc}, {0x105c0, 0x105f3}, {0x10d4a, 0x10d65}, {0x10d6f, 0x10d85}, {0x10ec2, 0x10ec4},
		{0x11380, 0x11389}, {0x1138b, 0x1138b}, {0x1138e, 0x1138e}, {0x11390, 0x113b5}, {0x113b7, 0x113b7}, {0x113d1, 0x113d1},
		{0x113d3, 0x113d3}, {0x11bc0, 0x11be0}, {0x13460, 0x143fa}, {0x16100, 0x1611d}, {0x16d40, 0x16d6c}, {0x18cff, 0x18cff},
		{0x1e5d0, 0x1e5ed}, {0x1e5f0, 0x1e5f0}, {0x2ebf0, 0x2ee5d},
	}},
	{numeral, [][2]rune{
		{0x10d40, 0x10d49}, {0x116d0, 0x116e3}, {0x11bf0, 0x11bf9}, {0x16130, 0x16139}, {0x16d70, 0x16d79}, {0x1ccf0, 0x1ccf9},
		{0x1e5f1, 0x1e5fa},
	}},
	{capital, [][2]rune{
		{0x1c89, 0x1c89}, {0xa7cb, 0xa7cc}, {0xa7da, 0xa7da}, {0xa7dc, 0xa7dc}, {0x10d50, 0x10d65},
	}},
	{small, [][2]rune{
		{0x1c8a, 0x1c8a}, {0xa7cd, 0xa7cd}, {0xa7db, 0xa7db}, {0x10d70, 0x10d85},
	}},
	{capital | small, [][2]rune{
		{0x105c0, 0x105f3}, {0x10d4a, 0x10d4d}, {0x10d4f, 0x10d4f}, {0x10ec2, 0x10ec4}, {0x11380, 0x11389}, {0x1138b, 0x1138b},
		{0x1138e, 0x1138e}, {0x11390, 0x113b5}, {0x113b7, 0x113b7}, {0x113d1, 0x113d1}, {0x113d3, 0x113d3}, {0x11bc0, 0x11be0},
		{0x13460, 0x143fa}, {0x16100, 0x1611d}, {0x16d43, 0x16d6a}, {0x18cff, 0x18cff}, {0x1e5d0, 0x1e5ed}, {0x1e5f0, 0x1e5f0},
		{0x2ebf0, 0x2ee5d},
	}},
	{capital | small, [][2]rune{
		{0x10d4e, 0x10d4e}, {0x10d6f, 0x10d6f}, {0x16d40, 0x16d42}, {0x16d6b, 0x16d6c},
	}},
	{capital | small, [][2]rune{
		{0x897, 0x897}, {0x10d69, 0x10d6d}, {0x10efc, 0x10efc}, {0x113b8, 0x113c0}, {0x113c2, 0x113c2}, {0x113c5, 0x113c5}, {0x113c7, 0x113ca},
		{0x113cc, 0x113d0}, {0x113d2, 0x113d2}, {0x113e1, 0x113e2}, {0x11f5a, 0x11f5a}, {0x1611e, 0x1612f}, {0x1e5ee, 0x1e5ef},
	}},
}

func newClasses() *[charactersInTable]class {
	var all [charactersInTable]class
	put := func(c class, from, to, step rune) {
		for r := from; r <= min(to, charactersInTable-1); r += step {
			all[r] |= c
		}
	}
	for _, t := range tables {
		for _, table := range t.tables {
			for _, r := range table.R16 {
				put(t.class, rune(r.Lo), rune(r.Hi), rune(r.Stride))
			}
			for _, r := range table.R32 {
				put(t.class, rune(r.Lo), rune(r.Hi), rune(r.Stride))
			}
		}
	}
	for _, t := range since {
		for _, r := range t.ranges {
			put(t.class, r[0], r[1], 1)
		}
	}
	return &all
}

// is tells whether a character is of a class.
func (c class) is(r rune) bool {
	if uint32(r) < charactersInTable {
		return classes[r]&c != 0
	}
	for _, t := range tables {
		if t.class&c != 0 && unicode.IsOneOf(t.tables, r) {
			return true
		}
	}
	return false
}

func isLetter(r rune) bool  { return alphabetic.is(r) }
func isNumber(r rune) bool  { return numeral.is(r) }
func isSpace(r rune) bool   { return blankSpace.is(r) }
func isCapital(r rune) bool { return capital.is(r) }
func isSmall(r rune) bool   { return small.is(r) }
func isOther(r rune) bool   { return !(alphabetic | numeral | blankSpace).is(r) }
func isBreak(r rune) bool   { return r == '\r' || r == '\n' }
