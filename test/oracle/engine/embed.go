package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"

	"outcrop/internal/engine/native"
	"outcrop/internal/tensor/kernel"
)

// embeds is the way that reads with an embedder.
const embeds = "embed"

// embeddings compares the embedder in dir with sentence-transformers, on every instruction set.
func (b *bench) embeddings(ctx context.Context, dir string) error {
	texts, err := os.ReadFile(filepath.Join(b.oracle, "texts.txt"))
	if err != nil {
		return err
	}
	theirs, err := b.gather(ctx, texts, nil, []string{b.python, filepath.Join(b.oracle, "embed.py"), dir})
	if err != nil {
		return err
	}
	for _, isa := range isas() {
		m := manner{isa: isa, way: embeds}
		env, command, err := m.command(dir)
		if err != nil {
			return err
		}
		some := texts
		if isa == "go" {
			some = bytes.Join(bytes.SplitAfter(texts, []byte("\n"))[:fewTexts], nil)
		}
		ours, err := b.gather(ctx, some, env, command)
		if err != nil {
			return err
		}
		least := 1.0
		for i, v := range ours {
			least = min(least, cosine(v, theirs[i]))
		}
		fmt.Printf("%-28s %-21s cosine at least %.7f on %-12s %s\n", filepath.Base(filepath.Dir(dir)), "sentence-transformers", least, isa, b.verdict(least > leastCosine))
	}
	return nil
}

// gather gives the embedding of each line of texts, in order.
func (b *bench) gather(ctx context.Context, texts []byte, env, command []string) (all [][]float32, err error) {
	err = read(ctx, bytes.NewReader(texts), env, command, func(r row) error {
		all = append(all, r.logits)
		return nil
	})
	if want := bytes.Count(texts, []byte("\n")); err == nil && len(all) != want {
		err = fmt.Errorf("%v gave %d embeddings, not %d", command, len(all), want)
	}
	return all, err
}

func cosine(a, b []float32) float64 {
	if len(a) != len(b) {
		return math.NaN()
	}
	var ab, aa, bb float64
	for i := range a {
		x, y := float64(a[i]), float64(b[i])
		ab, aa, bb = ab+x*y, aa+x*x, bb+y*y
	}
	return ab / math.Sqrt(aa*bb)
}

// embedOurs is the reader that is on trial: all texts in one call.
func embedOurs(ctx context.Context, dir string, in io.Reader, out io.Writer) error {
	m, err := native.New(native.Options{}).Open(ctx, dir)
	if err != nil {
		return err
	}
	defer m.Close()
	var texts []string
	lines := bufio.NewScanner(in)
	for lines.Scan() {
		texts = append(texts, strings.ReplaceAll(lines.Text(), `\n`, "\n"))
	}
	all, err := m.Embed(ctx, texts)
	if err != nil {
		return err
	}
	for i, e := range all {
		if err := writeRow(out, row{place{i, 0}, e.Values}); err != nil {
			return err
		}
	}
	return nil
}

// isas are the instruction sets of this machine, as OUTCROP_ISA names them, the best last.
func isas() []string {
	all := []string{"go", "avx2", "avx512", "avx512vnni"}
	for i, isa := range all {
		if isa == kernel.ISA() {
			return all[:i+1]
		}
	}
	return all[:1]
}
