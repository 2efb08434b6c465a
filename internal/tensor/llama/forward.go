package llama

import (
	"math"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/kernel"
	"outcrop/internal/tensor/weight"
)

// Wanted says for which positions of a chunk logits are computed.
type Wanted uint8

// What can be wanted.
const (
	NoLogits Wanted = iota
	LastLogits
	AllLogits
)

// Chunk is a piece of one sequence in a batch: a prompt or a part of it, or the one token to decode next.
type Chunk struct {
	Tokens  []int32
	Pos     int       // of the first token, at most KV.Len(), which is cut to it first
	KV      *Sequence // keys and values before Pos; those of Tokens are added. Nil keeps none: Pos is 0 then
	Adapter *Adapter  // nil for none; chunks of one batch may have different ones
	Logits  Wanted
}

// Logits are those of a batch, valid until the workspace's next use.
type Logits struct {
	vocab  int
	values []float32
	starts []int // of each chunk, in rows; one more for the end
}

// Len is how many positions of the chunk have logits.
func (l Logits) Len(chunk int) int { return l.starts[chunk+1] - l.starts[chunk] }

// Row is the logits at a chunk's i-th wanted position. The caller may write to it.
func (l Logits) Row(chunk, i int) []float32 {
	at := (l.starts[chunk] + i) * l.vocab
	return l.values[at : at+l.vocab : at+l.vocab]
}

// Forward runs all chunks' tokens through the model together, and adds their keys and values to their sequences. No two chunks
// share a sequence. It is Throttled where a pool is full and Invalid for a token outside the vocabulary, a position outside
// the context or another model's adapter or pool; then nothing was computed.
func (m *Model) Forward(batch []Chunk, ws *Workspace) (Logits, error) {
	p := &ws.pass
	p.spans, p.picked, p.starts = p.spans[:0], p.picked[:0], append(p.starts[:0], 0)
	rows := 0
	for i := range batch {
		if err := m.accept(&batch[i]); err != nil {
			for _, c := range batch[:i+1] {
				if c.KV != nil {
					c.KV.release()
				}
			}
			return Logits{}, err
		}
		c := &batch[i]
		p.spans = append(p.spans, span{rows, rows + len(c.Tokens), c.Pos, c.KV, c.Adapter})
		first := rows
		rows += len(c.Tokens)
		switch c.Logits {
		case NoLogits:
			first = rows
		case LastLogits:
			first = max(first, rows-1)
		}
		for r := first; r < rows; r++ {
			p.picked = append(p.picked, int32(r))
		}
		p.starts = append(p.starts, len(p.picked))
	}
	if rows > 0 {
		p.begin(m, rows, false, 0)
		for i, c := range batch {
			p.embedRows(p.spans[i].lo, c.Tokens)
		}
		p.run()
		p.read(p.picked)
	}
	for _, c := range batch {
		if c.KV != nil {
			c.KV.length = c.Pos + len(c.Tokens)
		}
	}
	return Logits{m.config.Vocab, p.logits, p.starts}, nil
}

// accept checks a chunk and makes room for it.
func (m *Model) accept(c *Chunk) error {
	const op = "llama.Forward"
	end := c.Pos + len(c.Tokens)
	if c.Pos < 0 || end > m.config.Context {
		return fault.New(op, fault.Invalid, "The text is longer than the model's context of %d tokens.", m.config.Context)
	}
	if err := m.config.known(c.Tokens); err != nil {
		return err
	}
	if a := c.Adapter; a != nil && !a.fits(m.config) {
		return fault.New(op, fault.Invalid, "The adapter does not fit the model.")
	}
	if c.KV == nil {
		if c.Pos != 0 {
			return fault.New(op, fault.Invalid, "There are no keys and values before position %d.", c.Pos)
		}
		return nil
	}
	if p := c.KV.pool; c.Pos > c.KV.length || p.layers != m.config.Layers || p.kv != m.config.KV() {
		return fault.New(op, fault.Invalid, "The sequence does not reach position %d, or is another model's.", c.Pos)
	}
	c.KV.Truncate(c.Pos)
	return c.KV.Reserve(end)
}

// known checks that tokens are of the vocabulary.
func (c Config) known(tokens []int32) error {
	for _, t := range tokens {
		if t < 0 || int(t) >= c.Vocab {
			return fault.New("llama.Forward", fault.Invalid, "The token %d is not in the model's vocabulary of %d.", t, c.Vocab)
		}
	}
	return nil
}

// embedRows writes the tokens' embeddings to the rows from lo on.
func (p *pass) embedRows(lo int, tokens []int32) {
	h, x := p.m.config.Hidden, p.at(0)
	for i, t := range tokens {
		row := x[(lo+i)*h : (lo+i+1)*h]
		p.m.embed.Row(int(t), row)
		if by := p.m.config.embedScale(); by != 1 {
			kernel.Scale(row, by)
		}
	}
}

// embedScale is what embeddings are multiplied by.
func (c Config) embedScale() float32 {
	if c.features().scaled {
		return float32(math.Sqrt(float64(c.Hidden)))
	}
	return 1
}

// read computes the logits at some rows.
func (p *pass) read(rows []int32) {
	c, x := p.m.config, p.at(p.m.config.Layers)
	last := grow(&p.last, len(rows)*c.Hidden)
	grow(&p.logits, len(rows)*c.Vocab)
	inverse := grow(&p.lastInverse, len(rows))
	for i, r := range rows {
		inverse[i] = kernel.RMSNorm(last[i*c.Hidden:(i+1)*c.Hidden], x[int(r)*c.Hidden:(int(r)+1)*c.Hidden], p.m.norm, float32(c.RMSEps))
	}
	if len(rows) > 0 {
		p.in.Set(last, len(rows), p.m.narrow[len(sites)])
		p.in.Multiply(weight.Product{W: p.m.head, Y: p.logits})
	}
	if c.Cap > 0 {
		kernel.Parallel(len(p.logits), 1<<12, func(lo, hi int) { kernel.Cap(p.logits[lo:hi], float32(c.Cap)) })
	}
}
