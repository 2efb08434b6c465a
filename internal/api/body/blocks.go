package body

import "outcrop/internal/engine"

// Blocks numbers the blocks of a streamed answer: its text is one, and so is each call.
type Blocks struct {
	begun int
	call  int // of the open block, -1 for text
}

// Any tells whether a block has begun. The newest is open until the next one begins.
func (b *Blocks) Any() bool { return b.begun > 0 }

// Last is the newest block's number, from 0.
func (b *Blocks) Last() int { return b.begun - 1 }

// Leaves tells whether a piece ends the open block, since it is of another.
func (b *Blocks) Leaves(p engine.Piece) bool { return b.Any() && b.other(p) }

// Enter begins a block where a piece is of a new one.
func (b *Blocks) Enter(p engine.Piece) (entered bool) {
	if p.Text == "" && p.Call == nil || b.Any() && !b.other(p) {
		return false
	}
	b.begun++
	b.call = -1
	if p.Call != nil {
		b.call = p.Call.Index
	}
	return true
}

// other tells whether a piece is of another block than the open one.
func (b *Blocks) other(p engine.Piece) bool {
	if p.Call != nil {
		return b.call != p.Call.Index
	}
	return p.Text != "" && b.call != -1
}
