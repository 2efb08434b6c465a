// Package body reads and writes what the JSON bodies of InvokeModel and InvokeEndpoint hold: each family of models has its own
// names for the same prompt, parameters and answer. A model of a known family takes that family's bodies alone; for another the
// family is recognised by the members of the request's body.
package body

import (
	"encoding/json"
	"strings"
	"time"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

// Request is a decoded body: a prompt with its parameters, or texts to embed.
type Request struct {
	Prompt engine.Prompt
	Params engine.Params
	Texts  []string // for an embedder; otherwise nil
	Stream *bool    // what the body itself says of streaming, where its family has a word for it
	lacks  error    // what an invocation needs besides, though its tokens can be counted
	format format
	sse    sseStyle
	embeds embeds
}

// format writes the answers of a family that generates text, as values for encoding/json.
type format interface {
	whole(s Stamp, a engine.Answer) any
	chunks(w *Writer, p engine.Piece) []any // the events that a piece becomes; at least one for the last piece
}

// embeds writes the answers of a family that embeds text.
type embeds func(Stamp, []engine.Embedding) any

// Stamp is what an answer says of itself.
type Stamp struct {
	ID      string // unique; a family puts its own prefix before it
	Created time.Time
	Model   string // the id that the client used
}

// Side is which API the body came over: each has its own families.
type Side uint8

// The sides.
const (
	Bedrock   Side = iota // Llama, OpenAI completion, OpenAI chat; Titan for embedders
	SageMaker             // {inputs, parameters}, OpenAI completion, OpenAI chat; {inputs} for embedders
)

// Parse reads a body for a model of no family. What is wrong with it is Invalid, in AWS's words, and names the member.
func Parse(side Side, raw []byte, info engine.Info) (*Request, error) {
	o, err := parseObject(raw, "#")
	if err != nil {
		return nil, err
	}
	var r *Request
	switch {
	case info.Embedding && side == Bedrock:
		r = titan(o, info)
	case info.Embedding:
		r = features(o)
	case o.has("messages"):
		r = chat(o)
	case o.has("prompt") && (side == SageMaker || o.hasAny(completionOnly)):
		r = completion(o)
	case side == SageMaker:
		r = tgi(o)
	default:
		r = llama(o)
	}
	if err := o.done(); err != nil {
		return nil, err
	}
	return r, nil
}

// Ready is nil for a request that can be invoked, and else says what it lacks: a body whose tokens are only to be counted may
// leave out what bounds the answer.
func (r *Request) Ready() error { return r.lacks }

// Whole is the body of an answer in one piece.
func (r *Request) Whole(s Stamp, a engine.Answer) []byte { return encode(r.format.whole(s, a)) }

// Embeddings is the body of an embedder's answer.
func (r *Request) Embeddings(s Stamp, e []engine.Embedding) []byte { return encode(r.embeds(s, e)) }

// Writer turns the pieces of one answer into chunks.
type Writer struct {
	Stamp
	format format
	sse    sseStyle
	all    engine.Gather // what was generated so far
	blocks Blocks        // for families whose answers have them
	pieces int
	offset int // of the next token, for families that tell where tokens are or number them
}

// Writer begins a stream.
func (r *Request) Writer(s Stamp) *Writer { return &Writer{Stamp: s, format: r.format, sse: r.sse} }

// Chunks are the JSON objects that a piece becomes.
func (w *Writer) Chunks(p engine.Piece) [][]byte {
	w.all.Add(p)
	var out [][]byte
	for _, v := range w.format.chunks(w, p) {
		out = append(out, encode(v))
	}
	w.pieces++
	return out
}

// Metrics are what the last chunk of a Bedrock stream tells besides.
type Metrics struct {
	InputTokenCount   int   `json:"inputTokenCount"`
	OutputTokenCount  int   `json:"outputTokenCount"`
	InvocationLatency int64 `json:"invocationLatency"` // ms
	FirstByteLatency  int64 `json:"firstByteLatency"`  // ms
	CacheRead         int   `json:"cacheReadInputTokenCount,omitempty"`
	CacheWrite        int   `json:"cacheWriteInputTokenCount,omitempty"`
}

// WithMetrics adds the invocation's metrics to a chunk, a JSON object with at least one member.
func WithMetrics(chunk []byte, m Metrics) []byte {
	const name = `,"amazon-bedrock-invocationMetrics":`
	out := append([]byte(nil), chunk[:len(chunk)-1]...)
	return append(append(append(out, name...), encode(m)...), '}')
}

// Events are a piece's server-sent events, in the family's own style.
func (w *Writer) Events(p engine.Piece) []byte {
	var out []byte
	for _, chunk := range w.Chunks(p) {
		out = append(append(append(out, w.sse.prefix...), chunk...), "\n\n"...)
	}
	if p.Stop != "" {
		out = append(out, w.sse.end...)
	}
	return out
}

// sseStyle is how a family writes server-sent events.
type sseStyle struct{ prefix, end string }

// finish is why an answer ended, in the words of Llama and OpenAI.
func finish(s engine.StopReason) string {
	switch s {
	case engine.MaxTokens, engine.WindowExceeded:
		return "length"
	case engine.ToolUse:
		return "tool_calls"
	}
	return "stop"
}

// encode writes a value of this package, which always can be.
func encode(v any) []byte {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		panic("body: " + err.Error())
	}
	return []byte(strings.TrimSuffix(b.String(), "\n"))
}

// malformed is AWS's wording for a body that does not fit its model.
func malformed(member, text string) error {
	return fault.Bad("body.Parse", member, "Malformed input request: %s, please reformat your input and try again.", text)
}
