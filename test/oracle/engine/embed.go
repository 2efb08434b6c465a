package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"outcrop/internal/engine"
	"outcrop/internal/engine/native"
	"outcrop/internal/tensor/kernel"
)

// embeds is the way that reads with an embedder.
const embeds = "embed"

// embeddings compares the embedder in dir with sentence-transformers, and with llama.cpp after its own conversion.
func (b *bench) embeddings(ctx context.Context, dir string) error {
	texts, err := os.ReadFile(filepath.Join(b.oracle, "texts.txt"))
	if err != nil {
		return err
	}
	converted := filepath.Join(b.dir, "embedder.gguf")
	if out, err := exec.CommandContext(ctx, b.python, b.convert, dir, "--outtype", "f32", "--outfile", converted).CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w: %s", b.convert, err, bytes.TrimSpace(out))
	}
	// llama.cpp gets our tokens: its own of Chinese and emoji are not those of Hugging Face's tokenizer.
	ids, err := tokensOurs(ctx, dir, texts)
	if err != nil {
		return err
	}
	for _, other := range []struct {
		name    string
		input   []byte
		command []string
	}{{"sentence-transformers", texts, []string{b.python, filepath.Join(b.oracle, "embed.py"), dir}}, {"llama.cpp", ids, []string{b.reader, "embed", converted}}} {
		theirs, err := b.gather(ctx, other.input, nil, other.command)
		if err != nil {
			return err
		}
		least, on, err := b.nearest(ctx, dir, texts, theirs)
		if err != nil {
			return err
		}
		fmt.Printf("%-26s %-21s cosine at least %.7f, on %-24s %s\n", filepath.Base(filepath.Dir(dir)), other.name, least, on, b.verdict(least > leastCosine))
	}
	return nil
}

// nearest is the least cosine between our embeddings and theirs, over all instruction sets, and on which it was.
func (b *bench) nearest(ctx context.Context, dir string, texts []byte, theirs [][]float32) (least float64, on string, err error) {
	least = 1
	for _, isa := range isas() {
		env, command, err := manner{isa: isa, way: embeds, precision: usual}.command(dir)
		if err != nil {
			return 0, "", err
		}
		some := texts
		if isa == "go" {
			some = bytes.Join(bytes.SplitAfter(texts, []byte("\n"))[:fewTexts], nil)
		}
		ours, err := b.gather(ctx, some, env, command)
		if err != nil {
			return 0, "", err
		}
		for i, v := range ours {
			if c := cosine(v, theirs[i]); !(c >= least) {
				least, on = c, isa
			}
		}
	}
	return least, on, nil
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

// tokensOurs are the tokens of texts, a line each.
func tokensOurs(ctx context.Context, dir string, texts []byte) ([]byte, error) {
	m, err := native.New(native.Options{}).Open(ctx, dir)
	if err != nil {
		return nil, err
	}
	defer m.Close()
	var out bytes.Buffer
	for line := range bytes.Lines(texts) {
		ids, err := m.Tokens(engine.Prompt{Raw: strings.ReplaceAll(strings.TrimSuffix(string(line), "\n"), `\n`, "\n")})
		if err != nil {
			return nil, err
		}
		fmt.Fprintln(&out, strings.Trim(fmt.Sprint(ids), "[]"))
	}
	return out.Bytes(), nil
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
