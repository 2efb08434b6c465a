// Package kernel is the arithmetic of every model: matrix products, quantised matrix-vector products and the row operations
// between them, in plain Go and in assembly, spread over the machine's cores.
package kernel

import "os"

// level is an instruction set; a higher one includes the lower ones.
type level int

const (
	plain level = iota
	avx2
	avx512
	vnni // AVX-512 with VNNI
)

var levels = [...]string{"go", "avx2", "avx512", "avx512vnni"}

// isa is the instruction set in use: the best of the machine, or a lower one that OUTCROP_ISA asks for.
var isa = choose(best(), os.Getenv("OUTCROP_ISA"))

// choose holds the best level down to the wanted one. An unknown or better one than the machine's changes nothing.
func choose(best level, want string) level {
	for l, name := range levels {
		if name == want && level(l) < best {
			return level(l)
		}
	}
	return best
}

// ISA names the instruction set in use: "go", "avx2", "avx512" or "avx512vnni". The environment variable OUTCROP_ISA, read at start, can hold
// it down.
func ISA() string { return levels[isa] }
