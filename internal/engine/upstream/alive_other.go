//go:build !unix

package upstream

// alive supposes that an idle connection still is open: where it is not, the request is sent again by another.
func (c *conn) alive() bool { return true }
