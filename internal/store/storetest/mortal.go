package storetest

import (
	"context"
	"sync"

	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// Mortal is records as a process has them that is killed after one of its writes: from then on it reads and writes nothing.
type Mortal struct {
	store.Records
	left int
	mu   sync.Mutex
	died chan struct{}
}

// NewMortal gives records that die just after the commit of the n-th transaction that writes. With n of 0 they live.
func NewMortal(r store.Records, n int) *Mortal {
	return &Mortal{Records: r, left: n, died: make(chan struct{})}
}

// Died is closed at the end.
func (m *Mortal) Died() <-chan struct{} { return m.died }

// View is that of the records, until the end.
func (m *Mortal) View(ctx context.Context, fn func(store.Tx) error) error {
	if m.isDead() {
		return dead()
	}
	return m.Records.View(ctx, fn)
}

// Update is that of the records, until the end.
func (m *Mortal) Update(ctx context.Context, fn func(store.Tx) error) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.isDead() {
		return dead()
	}
	err := m.Records.Update(ctx, fn)
	if m.left--; m.left == 0 {
		close(m.died)
		return dead()
	}
	return err
}

func (m *Mortal) isDead() bool {
	select {
	case <-m.died:
		return true
	default:
		return false
	}
}

func dead() error { return fault.New("storetest.Mortal", fault.Internal, "The process is dead.") }
