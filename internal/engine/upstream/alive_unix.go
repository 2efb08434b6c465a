//go:build unix

package upstream

import "syscall"

// alive tells whether an idle connection is as it was left: the server has neither closed it nor sent what nobody asked for.
func (c *conn) alive() bool {
	var waiting error
	var b [1]byte
	err := c.raw.Read(func(fd uintptr) bool {
		_, _, waiting = syscall.Recvfrom(int(fd), b[:], syscall.MSG_PEEK) // sockets of Go's do not block
		return true
	})
	return err == nil && waiting == syscall.EAGAIN
}
