package kernel

import "unsafe"

// largePage is how large the system's large pages are. With one entry in the page tables for each of those, not for each 4 KiB, memory is
// there sooner when it is first used, and rows that lie far apart are found without a walk through the tables.
const largePage = 2 << 20

// Make is a slice of n zeros, in large pages where the system has such and the slice is long enough for them to be of use. The memory is
// the garbage collector's as any other.
func Make[T any](n int) []T {
	s := make([]T, n)
	if bytes := uintptr(n) * unsafe.Sizeof(*new(T)); bytes >= largePage/4 {
		adviseLarge(uintptr(unsafe.Pointer(unsafe.SliceData(s))), bytes)
	}
	return s
}
