package native

import (
	"context"
	"sync"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

// mailbox carries pieces from the scheduler to the caller, which never holds up the scheduler.
type mailbox struct {
	mu     sync.Mutex
	pieces []engine.Piece
	err    error
	wake   chan struct{}
}

func (b *mailbox) put(p engine.Piece) {
	b.mu.Lock()
	b.pieces = append(b.pieces, p)
	b.mu.Unlock()
	b.signal()
}

// fail ends the generation with an error, after the pieces that are there.
func (b *mailbox) fail(err error) {
	b.mu.Lock()
	b.err = err
	b.mu.Unlock()
	b.signal()
}

func (b *mailbox) signal() {
	select {
	case b.wake <- struct{}{}:
	default:
	}
}

// next waits for a piece.
func (b *mailbox) next(ctx context.Context) (engine.Piece, error) {
	for {
		if err := ctx.Err(); err != nil {
			return engine.Piece{}, fault.Wrap("native.Generate", fault.Canceled, err)
		}
		b.mu.Lock()
		if len(b.pieces) > 0 {
			p := b.pieces[0]
			b.pieces = b.pieces[1:]
			b.mu.Unlock()
			return p, nil
		}
		err := b.err
		b.mu.Unlock()
		if err != nil {
			return engine.Piece{}, err
		}
		select {
		case <-ctx.Done():
		case <-b.wake:
		}
	}
}
