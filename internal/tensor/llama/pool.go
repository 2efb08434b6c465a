package llama

import (
	"container/list"
	"slices"
	"sync"

	"outcrop/internal/fault"
)

// BlockLen is how many positions a block of a Pool holds: as many as attention looks up together, so that whoever reads a block of
// a prompt from its beginning computes the same bits.
const BlockLen = tile

// Pool is the memory for keys and values: blocks of BlockLen positions of all layers, counted, so that sequences can share
// them. Its methods and those of its sequences' bookkeeping may be called from many goroutines; one sequence by one at a time.
type Pool struct {
	layers, kv, limit int
	half              bool
	most              int // idle blocks

	mu    sync.Mutex
	free  []*block // were in use before, ready again
	inUse int
	pages map[Page]*block // kept blocks, in use or not
	idle  list.List       // of those, the ones that are not in use, longest unused first
	named uint64          // the last name given to a kept block
}

// block holds, per layer, the keys and then the values of BlockLen positions, as float32 or as binary16. All but these is guarded
// by Pool.mu.
type block struct {
	full []float32
	half []uint16
	refs int

	kept
}

// NewPool makes a pool for models of that shape that holds at most so many bytes, and at least one block. Memory is taken as
// it is needed.
func NewPool(c Config, bytes int64) *Pool {
	p := &Pool{layers: c.Layers, kv: c.KV(), half: c.HalfCache, pages: map[Page]*block{}}
	p.limit = int(max(1, bytes/p.BlockBytes()))
	p.most = p.limit
	return p
}

// Hold bounds the memory for kept blocks that are not in use.
func (p *Pool) Hold(bytes int64) { p.most = int(bytes / p.BlockBytes()) }

// BlockBytes is the size of a block.
func (p *Pool) BlockBytes() int64 {
	if p.half {
		return int64(p.numbers()) * 2
	}
	return int64(p.numbers()) * 4
}

// numbers is how many a block holds.
func (p *Pool) numbers() int { return p.layers * 2 * BlockLen * p.kv }

func (p *Pool) newBlock() *block {
	if p.half {
		return &block{half: make([]uint16, p.numbers())}
	}
	return &block{full: make([]float32, p.numbers())}
}

// Blocks tells how many blocks are in use by sequences and how many there can be.
func (p *Pool) Blocks() (used, limit int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.inUse, p.limit
}

// NewSequence starts an empty sequence.
func (p *Pool) NewSequence() *Sequence { return &Sequence{pool: p} }

// Trim hands the memory of blocks that are not in use back to the garbage collector.
func (p *Pool) Trim() {
	p.mu.Lock()
	p.free = nil
	p.mu.Unlock()
}

// take appends n blocks to into, all or none. Kept blocks that nobody uses make room.
func (p *Pool) take(into []*block, n int) ([]*block, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.inUse+n > p.limit {
		return into, fault.New("llama.Pool", fault.Throttled, "The memory for running generations is full.")
	}
	p.inUse += n
	for p.inUse+p.idle.Len() > p.limit {
		p.forget(p.idle.Front().Value.(*block))
	}
	for range n {
		var b *block
		if last := len(p.free) - 1; last >= 0 {
			b, p.free = p.free[last], p.free[:last]
		} else {
			b = p.newBlock()
		}
		b.refs = 1
		into = append(into, b)
	}
	return into, nil
}

// unshare gives b itself where it has one owner, else a copy that takes the place of one share of it.
func (p *Pool) unshare(b *block) (*block, error) {
	p.mu.Lock()
	alone := b.refs == 1 && b.name == 0
	p.mu.Unlock()
	if alone {
		return b, nil
	}
	one, err := p.take(nil, 1)
	if err != nil {
		return nil, err
	}
	copy(one[0].full, b.full)
	copy(one[0].half, b.half)
	p.drop([]*block{b})
	return one[0], nil
}

func (p *Pool) share(blocks []*block) {
	p.mu.Lock()
	for _, b := range blocks {
		b.refs++
	}
	p.mu.Unlock()
}

func (p *Pool) drop(blocks []*block) {
	p.mu.Lock()
	// The last first, so that of a prompt's kept blocks the end is forgotten first: the beginning is of use without it.
	for i, b := range slices.Backward(blocks) {
		if b.refs--; b.refs == 0 {
			p.inUse--
			if b.name != 0 {
				b.place = p.idle.PushBack(b)
				if p.idle.Len() > p.most {
					p.forget(p.idle.Front().Value.(*block))
				}
			} else {
				p.free = append(p.free, b)
			}
		}
		blocks[i] = nil
	}
	p.mu.Unlock()
}

// Sequence is the keys and values of the positions [0, Len) of one text.
type Sequence struct {
	pool   *Pool
	blocks []*block
	length int
	shared int // how many of the blocks are kept
}

// Len is how many positions are filled.
func (s *Sequence) Len() int { return s.length }

// Reserve makes room for positions up to n, which are then this sequence's alone to write. It is Throttled where the pool is
// full; the sequence is then as before. Forward reserves by itself; a scheduler that calls it first learns earlier.
func (s *Sequence) Reserve(n int) error {
	first := s.length / BlockLen // to be written
	if n > s.length && first < len(s.blocks) {
		own, err := s.pool.unshare(s.blocks[first])
		if err != nil {
			return err
		}
		s.blocks[first] = own
	}
	need := (n+BlockLen-1)/BlockLen - len(s.blocks)
	if need <= 0 {
		return nil
	}
	var err error
	s.blocks, err = s.pool.take(s.blocks, need)
	return err
}

// release gives back what was reserved beyond Len.
func (s *Sequence) release() {
	keep := (s.length + BlockLen - 1) / BlockLen
	s.pool.drop(s.blocks[keep:])
	s.blocks = s.blocks[:keep]
}

// Truncate forgets the positions from n on, and frees their blocks.
func (s *Sequence) Truncate(n int) {
	if n < s.length {
		s.length = max(0, n)
		s.shared = min(s.shared, s.length/BlockLen)
		s.release()
	}
}

// Fork makes a sequence with this one's first n positions, n at most Len. Their blocks are shared, not copied: whichever
// sequence first writes into one that is shared gets a copy then.
func (s *Sequence) Fork(n int) *Sequence {
	f := s.pool.NewSequence()
	f.length = min(n, s.length)
	f.shared = min(s.shared, f.length/BlockLen)
	f.blocks = append(f.blocks, s.blocks[:(f.length+BlockLen-1)/BlockLen]...)
	s.pool.share(f.blocks)
	return f
}

// Free gives all blocks back. The sequence is empty afterwards and can be used again.
func (s *Sequence) Free() {
	s.pool.drop(s.blocks)
	s.blocks, s.length, s.shared = s.blocks[:0], 0, 0
}

// page is the keys and values of one layer in a block: those of a head together, its keys with a row for each dimension and its values
// with one for each position. Of full and half, one is set.
type page struct {
	full, fullValues []float32
	half, halfValues []uint16
}

func (s *Sequence) page(layer, number int) page {
	size := BlockLen * s.pool.kv
	at, b := layer*2*size, s.blocks[number]
	if s.pool.half {
		return page{half: b.half[at : at+size], halfValues: b.half[at+size : at+2*size]}
	}
	return page{full: b.full[at : at+size], fullValues: b.full[at+size : at+2*size]}
}
