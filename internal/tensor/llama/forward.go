package llama

import "outcrop/internal/fault"

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
	Pos     int       // of the first token; KV.Len() is cut to it first
	KV      *Sequence // keys and values before Pos; those of Tokens are added
	Adapter *Adapter  // nil for none; chunks of one batch may have different ones
	Logits  Wanted
}

// Workspace is a forward pass's scratch memory. It grows to the largest batch it has seen and is reused: the zero value is
// ready, and one is used by one goroutine at a time.
type Workspace struct{}

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
// share a sequence. It is Throttled where a pool is full and Invalid for a token outside the vocabulary or a position
// outside the context; then nothing was computed and no sequence's length has changed.
func (m *Model) Forward(batch []Chunk, ws *Workspace) (Logits, error) {
	return Logits{}, fault.New("llama.Forward", fault.Unsupported, "not yet")
}
