package grammar

import "slices"

// Vocabulary is a model's vocabulary as a tree of bytes, shared by all grammars of the model.
type Vocabulary struct {
	texts   []string
	ends    []int32
	nodes   []branch // each before those below it
	ids     []int32
	longest int     // bytes of a token
	common  int     // bytes that all but a few have at most
	long    []int32 // those few
}

// branch is a byte of the tree. Its tokens, those below it included, are ids[first:last].
type branch struct {
	first, here, last int32  // ids[first:here] are the tokens that end here
	skip              int32  // the next node that is not below
	depth, height     uint16 // bytes above, and at most from here on
	b                 byte
	plain             bool // this byte and all below it are plain
}

// plain bytes are those that are nothing but themselves within a JSON string.
func plain(b byte) bool { return b >= 0x20 && b < 0x7f && b != '"' && b != '\\' }

// NewVocabulary takes the bytes that each token stands for, "" for none, and the tokens that end an answer.
func NewVocabulary(texts []string, ends []int32) *Vocabulary {
	v := &Vocabulary{texts: slices.Clone(texts), ends: ends}
	texts = v.texts
	for _, id := range ends {
		texts[id] = "" // never a part of the text
	}
	order := make([]int32, 0, len(texts))
	for id, text := range texts {
		if text != "" {
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
	lengths := make([]int, v.longest+2)
	for _, id := range order {
		lengths[len(texts[id])]++
	}
	for v.common = v.longest; lengths[v.common] <= len(order)/100 && v.common > 0; v.common-- {
		lengths[v.common-1] += lengths[v.common]
	}
	for _, id := range order {
		if len(texts[id]) > v.common {
			v.long = append(v.long, id)
		}
	}
	return v
}

// grow adds the nodes of ids[from:to], which begin with the same depth bytes and are longer. It tells whether all are plain, and how
// many bytes follow at most.
func (v *Vocabulary) grow(from, to int32, depth int) (all bool, height uint16) {
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
		below, more := v.grow(here, last, depth+1)
		n := &v.nodes[at]
		n.skip, n.plain, n.height = int32(len(v.nodes)), below && plain(b), more+1
		all, height = all && n.plain, max(height, n.height)
		from = last
	}
	return all, height
}

// texts of control tokens, which stand for no text, begin and end with a byte that no text has.
const control = "\xff"

// Control is how a control token is written in a Vocabulary and in a Literal: nothing else is like it.
func Control(name string) string { return control + name + control }

// Size is how many tokens there are.
func (v *Vocabulary) Size() int { return len(v.texts) }
