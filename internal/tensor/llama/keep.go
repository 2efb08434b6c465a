package llama

import (
	"container/list"
	"time"
)

// Page is what a kept block holds: BlockLen tokens of a prompt, and by the name of the block before them all that went before.
// Two pages are equal just when all tokens up to their ends are, so that no reckoning can confuse them.
type Page struct {
	root   string // of the first page: whose prompt it is
	before uint64 // of the others
	tokens [BlockLen]int32
}

// kept is what a block that is kept has besides.
type kept struct {
	name  uint64 // 0 for a block that is not kept
	page  Page
	place *list.Element // in Pool.idle, while it is not in use
	until time.Time     // it is a checkpoint so long
	ttl   time.Duration
}

// forget frees an idle block.
func (p *Pool) forget(b *block) {
	p.idle.Remove(b.place)
	delete(p.pages, b.page)
	b.kept = kept{}
	p.free = append(p.free, b)
}

// Page tells which page of a prompt the sequence would fill next. It has none where it is within a block, or where less than a
// whole page is left. root says which prompts share: those of one root.
func (s *Sequence) Page(root string, prompt []int32) (next Page, ok bool) {
	if s.length%BlockLen != 0 || s.length/BlockLen != s.shared || s.length+BlockLen > len(prompt) {
		return next, false
	}
	return s.pageAt(root, prompt, s.shared), true
}

func (s *Sequence) pageAt(root string, prompt []int32, i int) Page {
	p := Page{root: root}
	if i > 0 {
		p.root, p.before = "", s.blocks[i-1].name
	}
	copy(p.tokens[:], prompt[i*BlockLen:])
	return p
}

// Resume takes what is kept of a prompt and follows on the sequence, and tells how many positions that added. The prompt's last
// token is never among them: its logits are what a prompt is read for.
func (s *Sequence) Resume(root string, prompt []int32) int {
	from := s.length
	for {
		page, ok := s.Page(root, prompt[:len(prompt)-1])
		if !ok || !s.pool.adopt(s, page) {
			return s.length - from
		}
	}
}

// adopt appends the block that holds a page.
func (p *Pool) adopt(s *Sequence, page Page) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	b := p.pages[page]
	if b == nil {
		return false
	}
	p.use(b)
	// What was reserved in its place goes back.
	if s.shared < len(s.blocks) {
		own := s.blocks[s.shared]
		own.refs--
		p.inUse--
		p.free = append(p.free, own)
		s.blocks[s.shared] = b
	} else {
		s.blocks = append(s.blocks, b)
	}
	s.shared++
	s.length += BlockLen
	return true
}

func (p *Pool) use(b *block) {
	if b.refs++; b.refs == 1 {
		p.inUse++
		p.idle.Remove(b.place)
		b.place = nil
	}
}

// Keep makes the blocks that the prompt has filled known, so that others can Resume from them.
func (s *Sequence) Keep(root string, prompt []int32) {
	p := s.pool
	p.mu.Lock()
	defer p.mu.Unlock()
	for ; s.shared < min(s.length, len(prompt))/BlockLen; s.shared++ {
		page, b := s.pageAt(root, prompt, s.shared), s.blocks[s.shared]
		if same := p.pages[page]; same != nil { // another sequence was first; both hold the same bits
			p.use(same)
			b.refs--
			p.inUse--
			p.free = append(p.free, b)
			s.blocks[s.shared] = same
			continue
		}
		p.named++
		b.name, b.page = p.named, page
		p.pages[page] = b
	}
}

// Checkpoint makes the first n positions, whole blocks that are kept, a checkpoint until it was not read for ttl.
func (s *Sequence) Checkpoint(n int, now time.Time, ttl time.Duration) {
	s.pool.mu.Lock()
	defer s.pool.mu.Unlock()
	b := s.blocks[n/BlockLen-1]
	b.ttl = ttl
	if b.until.Before(now.Add(ttl)) {
		b.until = now.Add(ttl)
	}
}

// Checked tells how far the sequence reaches into a checkpoint that lives, up to n positions, and prolongs its life.
func (s *Sequence) Checked(n int, now time.Time) int {
	s.pool.mu.Lock()
	defer s.pool.mu.Unlock()
	for i := min(n/BlockLen, s.shared) - 1; i >= 0; i-- {
		if b := s.blocks[i]; b.until.After(now) {
			b.until = now.Add(b.ttl)
			return (i + 1) * BlockLen
		}
	}
	return 0
}
