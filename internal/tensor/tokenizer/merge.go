package tokenizer

import "cmp"

// symbol is a part of a word that is being merged, in a doubly linked list.
type symbol struct {
	piece            // size 0 where it was merged away
	prev, next int32 // places in the list; -1 at its ends
	from, to   int32 // in the text that is merged
}

// merge is what two neighbours become. The lowest rank goes first, and of equals the leftmost.
type merge struct {
	rank float32
	id   int32
}

// candidate is a merge that may be done; it is stale when its symbols have changed since.
type candidate struct {
	merge
	left, right int32 // places in the list
	end         int32 // of both together, in the text
}

func (c candidate) before(d candidate) bool {
	return cmp.Or(cmp.Compare(c.rank, d.rank), cmp.Compare(c.left, d.left)) < 0
}

// fewSymbols is how many symbols are merged by looking at all of them each time; with more, a heap pays.
const fewSymbols = 24

// link makes a list of symbols that follow one another.
func link(list []symbol) {
	for i := range list {
		list[i].prev, list[i].next = int32(i-1), int32(i+1)
	}
	list[len(list)-1].next = -1
}

// mergeAll merges neighbours until none can be. Those that are left follow one another from the first symbol on, by next.
func mergeAll(list []symbol, find func(left, right *symbol) (merge, bool)) {
	if len(list) <= fewSymbols {
		mergeFew(list, find)
		return
	}
	queue := make(candidates, 0, len(list))
	offer := func(left, right int32) (candidate, bool) {
		if left < 0 || right < 0 {
			return candidate{}, false
		}
		m, ok := find(&list[left], &list[right])
		return candidate{m, left, right, list[right].to}, ok
	}
	for i := 1; i < len(list); i++ {
		if c, ok := offer(int32(i-1), int32(i)); ok {
			queue.push(c)
		}
	}
	for len(queue) > 0 {
		c := queue.pop()
		left, right := &list[c.left], &list[c.right]
		if left.to == left.from || right.to == right.from || left.next != c.right || right.to != c.end {
			continue
		}
		take(list, c)
		if d, ok := offer(left.prev, c.left); ok {
			queue.push(d)
		}
		if d, ok := offer(c.left, left.next); ok {
			queue.push(d)
		}
	}
}

// take does a merge.
func take(list []symbol, c candidate) {
	left, right := &list[c.left], &list[c.right]
	left.id, left.size, left.to, left.next = c.id, left.size+right.size, right.to, right.next
	right.size, right.to = 0, right.from
	if left.next >= 0 {
		list[left.next].prev = c.left
	}
}

// mergeFew is mergeAll for a short list.
func mergeFew(list []symbol, find func(left, right *symbol) (merge, bool)) {
	var known [fewSymbols]merge // of each symbol with the one after it
	var fits [fewSymbols]bool
	for i := range len(list) - 1 {
		known[i], fits[i] = find(&list[i], &list[i+1])
	}
	for {
		best := int32(-1)
		for i := int32(0); i >= 0; i = list[i].next {
			if fits[i] && (best < 0 || known[i].rank < known[best].rank) {
				best = i
			}
		}
		if best < 0 {
			return
		}
		right := list[best].next
		take(list, candidate{known[best], best, right, 0})
		fits[best] = false
		if next := list[best].next; next >= 0 {
			known[best], fits[best] = find(&list[best], &list[next])
		}
		if prev := list[best].prev; prev >= 0 {
			known[prev], fits[prev] = find(&list[prev], &list[best])
		}
	}
}

// candidates is a heap, the next merge first.
type candidates []candidate

func (q *candidates) push(c candidate) {
	*q = append(*q, c)
	list := *q
	for i := len(list) - 1; i > 0; {
		up := (i - 1) / 2
		if !list[i].before(list[up]) {
			break
		}
		list[i], list[up] = list[up], list[i]
		i = up
	}
}

func (q *candidates) pop() candidate {
	list := *q
	top, last := list[0], len(list)-1
	list[0] = list[last]
	list = list[:last]
	*q = list
	for i := 0; ; {
		least := i
		for down := 2*i + 1; down <= 2*i+2 && down < last; down++ {
			if list[down].before(list[least]) {
				least = down
			}
		}
		if least == i {
			return top
		}
		list[i], list[least] = list[least], list[i]
		i = least
	}
}
