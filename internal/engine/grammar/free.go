package grammar

import "fmt"

// Trigger is a text that puts an end to free text: after it comes Then. With First it counts at the very beginning only.
type Trigger struct {
	Text  string
	First bool
	Then  Expr
}

// Free is any text, up to the first trigger that it has. No trigger may be within another.
func Free(triggers ...Trigger) Expr {
	return func(b *builder, next int32) int32 {
		f := free{b: b, next: next, triggers: triggers, known: map[string]int32{}}
		for i := range triggers {
			f.then = append(f.then, triggers[i].Then(b, next))
		}
		begin := make([]progress, 0, len(triggers))
		for i := range triggers {
			begin = append(begin, progress{i, 0})
		}
		return f.state(begin)
	}
}

// progress is how many bytes of a trigger the text ends with.
type progress struct{ trigger, n int }

type free struct {
	b        *builder
	next     int32
	triggers []Trigger
	then     []int32
	known    map[string]int32
}

// state is where the text ends with what may become triggers.
func (f *free) state(begun []progress) int32 {
	k := fmt.Sprint(begun)
	if at, ok := f.known[k]; ok {
		return at
	}
	at := f.b.put(instruction{op: opSplit})
	f.known[k] = at
	var edges []edge
	for c := range 256 {
		to := f.step(begun, byte(c))
		if last := len(edges) - 1; last >= 0 && edges[last].to == to {
			edges[last].hi = byte(c)
		} else {
			edges = append(edges, edge{byte(c), byte(c), to})
		}
	}
	f.b.code[at].to = []int32{f.b.bytes(edges...), f.next}
	return at
}

func (f *free) step(begun []progress, c byte) int32 {
	var after []progress
	for _, p := range begun {
		t := &f.triggers[p.trigger]
		if t.Text[p.n] != c {
			continue
		}
		if p.n+1 == len(t.Text) {
			return f.then[p.trigger]
		}
		after = append(after, progress{p.trigger, p.n + 1})
	}
	for i := range f.triggers {
		if !f.triggers[i].First {
			after = append(after, progress{i, 0})
		}
	}
	return f.state(after)
}
