package kernel

import "golang.org/x/sys/cpu"

// The assembly is generated: see gen.
//go:generate go run -C gen . -out ../asm_amd64.s -stubs ../asm_amd64.go -pkg kernel

// best is the machine's best instruction set that there is assembly for.
func best() level {
	x := cpu.X86
	switch {
	case !(x.HasAVX2 && x.HasFMA && x.HasOSXSAVE): // every such machine has F16C too
		return plain
	case x.HasAVX512F && x.HasAVX512BW && x.HasAVX512DQ && x.HasAVX512VL && x.HasAVX512VNNI:
		return vnni
	case x.HasAVX512F && x.HasAVX512BW && x.HasAVX512DQ && x.HasAVX512VL:
		return avx512
	}
	return avx2
}

// wait spins for about a microsecond.
func wait() { pause(16) }

// fetchAhead fetches whole lines of memory into the second cache.
func fetchAhead(data []byte) { fetchLines(int64(len(data)/64), &data[0]) }
