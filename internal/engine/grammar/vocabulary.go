package grammar

import "slices"

// Vocabulary is a model's vocabulary as a tree of bytes, shared by all grammars of the model.
type Vocabulary struct {
	texts   []string
	ends    []int32
	nodes   []branch // each before those below it
	ids     []int32
	longest int // bytes
	depth   int
}

// branch is a byte of the tree. Its tokens, those below it included, are ids[first:last].
type branch struct {
	first, here, last int32 // ids[first:here] are the tokens that end here
	skip              int32 // the next node that is not below
	depth             uint16
	b                 byte
	plain             bool // this byte and all below it are plain
}

// plain bytes are those that are nothing but themselves within a JSON string.
func plain(b byte) bool { return b >= 0x20 && b < 0x7f && b != '"' && b != '\\' }

// NewVocabulary takes the bytes that each token stands for, "" for none, and the tokens that end an answer.
func NewVocabulary(texts []string, ends []int32) *Vocabulary {
	v := &Vocabulary{texts: texts, ends: ends}
	order := make([]int32, 0, len(texts))
	for id, text := range texts {
		if text != "" && !slices.Contains(ends, int32(id)) {
			order = append(order, int32(id))
			v.longest = max(v.longest, len(text))
		}
	}
	slices.SortStableFunc(order, func(a, b int32) int {
		switch {
		case texts[a] < texts[b]:
			return -1
		case texts[a] > texts[b]:
			return 1
		}
		return 0
	})
	v.ids = order
	v.grow(0, int32(len(order)), 0)
	return v
}

// grow adds the nodes of ids[from:to], which begin with the same depth bytes and are longer. It tells whether all are plain.
func (v *Vocabulary) grow(from, to int32, depth int) (all bool) {
	all = true
	for from < to {
		b := v.texts[v.ids[from]][depth]
		last := from + 1
		for last < to && v.texts[v.ids[last]][depth] == b {
			last++
		}
		here := from
		for here < last && len(v.texts[v.ids[here]]) == depth+1 {
			here++
		}
		at := len(v.nodes)
		v.nodes = append(v.nodes, branch{first: from, here: here, last: last, depth: uint16(depth), b: b})
		below := v.grow(here, last, depth+1)
		v.nodes[at].skip, v.nodes[at].plain = int32(len(v.nodes)), below && plain(b)
		v.depth = max(v.depth, depth+1)
		all = all && v.nodes[at].plain
		from = last
	}
	return all
}

// texts of control tokens, which stand for no text, begin and end with a byte that no text has.
const control = "\xff"

// Control is how a control token is written in a Vocabulary and in a Literal: nothing else is like it.
func Control(name string) string { return control + name + control }
