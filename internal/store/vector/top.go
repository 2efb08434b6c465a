package vector

import "outcrop/internal/store"

// top is a heap of the best matches so far, the worst of them first.
type top []store.Match

func (t top) admits(m store.Match, k int) bool { return len(t) < k || compare(m, t[0]) < 0 }

// add puts m into the heap; when that holds k already, the worst goes.
func (t *top) add(m store.Match, k int) {
	if len(*t) < k {
		*t = append(*t, m)
		t.up(len(*t) - 1)
		return
	}
	(*t)[0] = m
	t.down()
}

func (t top) up(i int) {
	for i > 0 {
		p := (i - 1) / 2
		if compare(t[i], t[p]) < 0 {
			return
		}
		t[i], t[p] = t[p], t[i]
		i = p
	}
}

func (t top) down() {
	for i := 0; ; {
		worst := i
		for c := 2*i + 1; c <= 2*i+2 && c < len(t); c++ {
			if compare(t[c], t[worst]) > 0 {
				worst = c
			}
		}
		if worst == i {
			return
		}
		t[i], t[worst] = t[worst], t[i]
		i = worst
	}
}
