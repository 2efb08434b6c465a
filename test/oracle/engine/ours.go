package main

import (
	"bufio"
	"context"
	"fmt"
	"io"

	"outcrop/internal/tensor/llama"
)

// The ways in which a text can be read. All must find the same.
const (
	prompts  = "prompts"  // whole texts, several in one pass
	pieces   = "pieces"   // in pieces of 1, 2, 3, ... tokens
	together = "together" // token by token, all texts at once
	alone    = "alone"    // token by token, one after the other
)

// whole is more tokens than a text has.
const whole = 1 << 20

// fewTexts and fewTokens are what slow ways read.
const (
	fewTexts  = 2
	fewTokens = 12
)

// precisions are by the name that a reader is told.
var precisions = map[string]llama.Precision{"fine": llama.Fine, "balanced": llama.Balanced, "coarse": llama.Coarse}

// usual is the precision of models that the platform opens.
const usual = "fine"

// manner is a way on an instruction set.
type manner struct {
	isa, way  string
	precision string
	texts     []text
}

func (m manner) String() string {
	if m.precision != usual {
		return m.isa + " " + m.precision
	}
	return m.isa + " " + m.way
}

// manners are those of this machine: the best instruction set in all ways and precisions, lesser ones in two ways, plain Go for a few
// positions.
func (b *bench) manners() (all []manner) {
	few := make([]text, 0, fewTexts)
	for _, t := range b.texts[:fewTexts] {
		few = append(few, t[:min(len(t), fewTokens)])
	}
	list := isas()
	best := len(list) - 1
	for i, isa := range list {
		switch {
		case i == best:
			all = append(all, manner{isa, prompts, usual, b.texts}, manner{isa, pieces, usual, b.texts}, manner{isa, together, usual, b.texts},
				manner{isa, alone, usual, b.texts[:fewTexts]}, manner{isa, prompts, "balanced", b.texts}, manner{isa, prompts, "coarse", b.texts})
		case isa == "go":
			all = append(all, manner{isa, pieces, usual, few})
		default:
			all = append(all, manner{isa, prompts, usual, b.texts}, manner{isa, together, usual, b.texts})
		}
	}
	return all
}

// readOurs is the reader that is on trial, in a process of its own, since an instruction set is chosen at start.
func readOurs(ctx context.Context, path, way, precision string, in io.Reader, out io.Writer) error {
	if way == embeds {
		return embedOurs(ctx, path, in, out)
	}
	texts, err := parseTexts(in)
	if err != nil {
		return err
	}
	m, err := llama.OpenRepacked(path, "")
	if err != nil {
		return err
	}
	defer m.Close()
	m.SetPrecision(precisions[precision])
	w := bufio.NewWriter(out)
	o := ours{m: m, pool: llama.NewPool(m.Config(), 2<<30), out: w}
	switch way {
	case prompts:
		err = o.batches(texts, 4, func(int) int { return whole })
	case pieces:
		err = o.batches(texts, 3, func(step int) int { return step + 1 })
	case together:
		err = o.batches(texts, len(texts), func(int) int { return 1 })
	case alone:
		err = o.batches(texts, 1, func(int) int { return 1 })
	default:
		err = fmt.Errorf("no way is called %q", way)
	}
	if err != nil {
		return err
	}
	return w.Flush()
}

type ours struct {
	m     *llama.Model
	pool  *llama.Pool
	space llama.Workspace
	out   io.Writer
}

// batches reads texts in groups; each step takes so many tokens of every text of the group, as far as there are.
func (o *ours) batches(texts []text, group int, size func(step int) int) error {
	for from := 0; from < len(texts); from += group {
		part := texts[from:min(from+group, len(texts))]
		kv := make([]*llama.Sequence, len(part))
		for i := range kv {
			kv[i] = o.pool.NewSequence()
		}
		for step, more := 0, true; more; step++ {
			var batch []llama.Chunk
			var of []int
			for i, t := range part {
				at := kv[i].Len()
				if n := min(size(step), len(t)-at); n > 0 {
					batch = append(batch, llama.Chunk{Tokens: t[at : at+n], Pos: at, KV: kv[i], Logits: llama.AllLogits})
					of = append(of, from+i)
				}
			}
			if more = len(batch) > 0; !more {
				break
			}
			if err := o.step(batch, of); err != nil {
				return err
			}
		}
		for _, s := range kv {
			s.Free()
		}
	}
	return nil
}

// step runs one pass; of are the numbers of the chunks' texts.
func (o *ours) step(batch []llama.Chunk, of []int) error {
	logits, err := o.m.Forward(batch, &o.space)
	if err != nil {
		return err
	}
	for i, c := range batch {
		for n := range c.Tokens {
			if err := writeRow(o.out, row{place{of[i], c.Pos + n}, logits.Row(i, n)}); err != nil {
				return err
			}
		}
	}
	return nil
}
