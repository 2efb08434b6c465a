package fault

import (
	"errors"
	"syscall"
)

// isNoSpace recognises a full disk or an exhausted quota, so that no caller has to.
func isNoSpace(err error) bool {
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT)
}
