package native

import (
	"bytes"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// otherwise is taken for the memory that is available where the system does not tell.
const otherwise = 4 << 30

// Available is how many bytes of memory programs can take now without others being swapped out or killed: the system's, or those of
// this process's control group where that has fewer.
func Available() int64 {
	least := int64(math.MaxInt64)
	if b, err := os.ReadFile("/proc/meminfo"); err == nil {
		for line := range bytes.Lines(b) {
			if f := strings.Fields(string(line)); len(f) == 3 && f[0] == "MemAvailable:" {
				if kilobytes, err := strconv.ParseInt(f[1], 10, 64); err == nil {
					least = kilobytes << 10
				}
			}
		}
	}
	for dir := group(); ; dir = filepath.Dir(dir) {
		if left, ok := groupLeft(dir); ok {
			least = min(least, left)
		}
		if len(dir) <= len(groups) {
			break
		}
	}
	if least == math.MaxInt64 {
		return otherwise
	}
	return least
}

// groups is where control groups (version 2) are.
const groups = "/sys/fs/cgroup"

// group is the folder of this process's control group.
func group() (dir string) {
	b, err := os.ReadFile("/proc/self/cgroup")
	if err != nil {
		return groups
	}
	for line := range bytes.Lines(b) {
		if name, ok := bytes.CutPrefix(bytes.TrimSpace(line), []byte("0::")); ok {
			return filepath.Join(groups, filepath.Clean("/"+string(name)))
		}
	}
	return groups
}

// groupLeft is what a control group may still take, where it has a limit.
func groupLeft(dir string) (left int64, limited bool) {
	limit, ok := number(filepath.Join(dir, "memory.max"))
	if !ok {
		return 0, false
	}
	used, ok := number(filepath.Join(dir, "memory.current"))
	b, err := os.ReadFile(filepath.Join(dir, "memory.stat"))
	if err != nil {
		return 0, false
	}
	for line := range bytes.Lines(b) { // what is cached of files can be dropped
		if f := strings.Fields(string(line)); len(f) == 2 && (f[0] == "inactive_file" || f[0] == "active_file") {
			if n, err := strconv.ParseInt(f[1], 10, 64); err == nil {
				used -= n
			}
		}
	}
	return max(0, limit-used), ok
}

func number(path string) (int64, bool) {
	b, err := os.ReadFile(path)
	if err != nil {
		return 0, false
	}
	n, err := strconv.ParseInt(strings.TrimSpace(string(b)), 10, 64)
	return n, err == nil
}
