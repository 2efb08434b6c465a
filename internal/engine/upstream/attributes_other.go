//go:build unix && !linux

package upstream

import "syscall"

// attributes put a child into a group of its own. Only Linux can tie its life to this process's.
func attributes() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }
