package folder

import "golang.org/x/sys/unix"

// inMemory tells whether dir is on a file system in memory with room to spare.
func inMemory(dir string) bool {
	var s unix.Statfs_t
	return unix.Statfs(dir, &s) == nil && s.Type == unix.TMPFS_MAGIC && s.Bavail*uint64(s.Bsize) >= memoryRoom
}
