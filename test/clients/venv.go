package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
)

// install sees that a client's packages are there, and gives its Python. They are installed once for each content of
// requirements.txt, and of alone.txt: packages to be taken without what they ask for.
func (r runner) install(ctx context.Context, name, home string) (python string, err error) {
	wanted, err := os.ReadFile(filepath.Join(home, "requirements.txt"))
	if err != nil {
		return "", err
	}
	alone, err := os.ReadFile(filepath.Join(home, "alone.txt"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", err
	}
	cache, err := filepath.Abs(r.cache)
	if err != nil {
		return "", err
	}
	venv := filepath.Join(cache, "clients-"+name)
	python = filepath.Join(venv, "bin", "python")
	sum := sha256.Sum256(append(wanted, alone...))
	ready := filepath.Join(venv, "ready-"+hex.EncodeToString(sum[:6]))
	if _, err := os.Stat(ready); err == nil {
		return python, nil
	}
	fmt.Printf("clients %s: installing its packages into %s\n", name, venv)
	pip := []string{python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"}
	steps := [][]string{{"python3", "-m", "venv", "--clear", venv}, append(pip, "-r", filepath.Join(home, "requirements.txt"))}
	if len(alone) > 0 {
		steps = append(steps, append(pip, "--no-deps", "-r", filepath.Join(home, "alone.txt")))
	}
	for _, s := range steps {
		if out, err := exec.CommandContext(ctx, s[0], s[1:]...).CombinedOutput(); err != nil {
			return "", fmt.Errorf("%v: %w\n%s\ncheck that python3 (3.10 or newer, with venv) is there and that pip can reach a package index, then run it again",
				s, err, tail(string(out), 5))
		}
	}
	return python, os.WriteFile(ready, nil, 0o644)
}
