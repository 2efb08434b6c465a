package upstream

import "outcrop/internal/engine"

// Pid is the process of a launched model's server.
func Pid(m engine.Model) int { return running(m).cmd.Process.Pid }

// Gone is closed when the server that runs now is gone.
func Gone(m engine.Model) <-chan struct{} { return running(m).done }

func running(m engine.Model) *child {
	l := m.(*launched)
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.running
}
