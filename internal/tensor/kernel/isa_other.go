//go:build !amd64

package kernel

import "runtime"

func best() level { return plain }

func wait() { runtime.Gosched() }

func fetchAhead(data []byte) {}
