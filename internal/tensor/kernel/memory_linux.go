package kernel

import "golang.org/x/sys/unix"

// adviseLarge asks for large pages wherever a slice lies. Its neighbours in them are the heap's too. The answer does not matter.
func adviseLarge(at, bytes uintptr) {
	from, to := at&^(largePage-1), (at+bytes+largePage-1)&^(largePage-1)
	unix.Syscall(unix.SYS_MADVISE, from, to-from, unix.MADV_HUGEPAGE)
}
