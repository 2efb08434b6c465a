package upstream

import "syscall"

// attributes put a child into a group of its own, where no terminal's signals reach it, and end it with this process.
func attributes() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
}
