//go:build unix && !linux

package process

import "syscall"

// attributes put a child into a group of its own. Only Linux can tie its life to the server's.
func attributes() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }
