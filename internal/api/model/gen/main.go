package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

const usage = `usage: gen [flags] trim|emit
  trim   read botocore's models (--botocore WHEEL, or a folder that holds botocore/data) into the facts files
  emit   write the Go packages from the facts files
`

func main() {
	flag.Usage = func() { fmt.Fprint(os.Stderr, usage); flag.PrintDefaults() }
	botocore := flag.String("botocore", "", "trim: botocore's wheel, or the folder that it is installed in")
	dir := flag.String("dir", ".", "the folder of package model")
	flag.Parse()
	if err := run(flag.Arg(0), *botocore, *dir); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(step, botocore, dir string) error {
	facts := filepath.Join(dir, "facts")
	switch step {
	case "trim":
		return trim(botocore, facts)
	case "emit":
		return emitAll(facts, dir)
	}
	flag.Usage()
	return fmt.Errorf("unknown step %q", step)
}
