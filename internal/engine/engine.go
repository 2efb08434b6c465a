// Package engine is the contract for running a model: what platform packages ask of it, whatever runs it. Its subfolders
// implement it; enginetest is the suite that every implementation passes.
package engine

import (
	"context"
	"iter"
)

// Token is an entry of a model's vocabulary.
type Token int32

// Info is what is known of a model once it is open.
type Info struct {
	Architecture  string // "llama", "bert"
	Text          bool   // generates text
	Chat          bool   // has a chat template, so that messages can be rendered
	Embedding     bool   // embeds text
	ContextWindow int    // tokens, prompt and answer together; for an embedder the longest input
	Dimensions    int    // of an embedding
	Vocabulary    int
	Parameters    int64
	Bytes         int64  // of the weights, as they are in memory
	Format        string // of most weights: "Q4_1", "BF16"
}

// Role is who speaks.
type Role string

// The roles of a conversation.
const (
	System    Role = "system"
	User      Role = "user"
	Assistant Role = "assistant"
)

// Message is one turn.
type Message struct {
	Role Role
	Text string
}

// Prompt is what to answer: either a conversation, rendered by the model's own template and left open for the assistant, or
// raw text. Exactly one is set.
type Prompt struct {
	Messages []Message
	Continue bool // the last message is how the assistant's answer begins: it goes on from there
	Raw      string
}

// Params govern one generation. Nil pointers mean the engine's defaults: greedy where Temperature is 0.
type Params struct {
	MaxTokens   int // at least 1; 0 means up to the context window
	Temperature *float32
	TopP        *float32
	TopK        *int
	Seed        *uint64
	Stop        []string // none of them is part of the answer, also when it spans tokens
	Adapter     string   // a LoRA adapter's folder, applied to this sequence alone; empty for none
	Whole       bool     // nobody reads the answer before its end: an engine may give it as one piece
}

// StopReason is why a generation ended.
type StopReason string

// The reasons, in AWS's words.
const (
	EndTurn        StopReason = "end_turn"
	MaxTokens      StopReason = "max_tokens"
	StopSequence   StopReason = "stop_sequence"
	WindowExceeded StopReason = "model_context_window_exceeded"
)

// Usage is exact. Input counts every prompt token, those read from the cache included in CacheRead and not in Input, as AWS
// reports them.
type Usage struct {
	Input, Output, CacheRead, CacheWrite int
}

// Piece is a part of an answer: text that is valid UTF-8 on its own. The last piece of a generation has Stop set; its Usage is
// final. Earlier pieces carry the usage so far.
type Piece struct {
	Text     string
	Stop     StopReason
	Sequence string // the stop sequence that was met
	Usage    Usage
}

// Model is an open model. All methods may be called from many goroutines.
type Model interface {
	Info() Info

	// Tokens turns a prompt into tokens: exactly those that Generate will read and Usage.Input will count. A conversation for
	// a model without a chat template is Invalid.
	Tokens(Prompt) ([]Token, error)

	// Generate answers a prompt. The iterator yields pieces, then ends; an error ends it too. Breaking off the loop or
	// cancelling ctx frees the sequence at once. A prompt that leaves no room in the context window is Invalid.
	Generate(ctx context.Context, prompt []Token, p Params) iter.Seq2[Piece, error]

	// Embed gives the unit-length embedding of each text, and how many tokens each has with its special tokens. A text over
	// the context window is Invalid: nothing is cut silently.
	Embed(ctx context.Context, texts []string) ([]Embedding, error)

	// Spans are the byte ranges of text's tokens, without special tokens: for chunking by the model's own count.
	Spans(text string) []Span

	// Close frees the model's memory once running generations have ended.
	Close() error
}

// Direct is an optional ability of a Model whose tokens are made elsewhere: it answers a prompt as it is, and counts it on the
// way. Such a model is asked by Answer instead of Generate, and its Tokens may be Unsupported.
type Direct interface {
	Answer(ctx context.Context, prompt Prompt, p Params) iter.Seq2[Piece, error]
}

// Embedding is one text's vector.
type Embedding struct {
	Values []float32
	Tokens int
}

// Span is a byte range [Start, End).
type Span struct{ Start, End int }

// Opener opens models. path is a GGUF file, or a folder that holds one, or a Hugging Face folder of safetensors. A truncated or
// inconsistent file, a tokenizer that does not fit, or a weight that is not a number is Invalid, and says what is wrong.
type Opener interface {
	Open(ctx context.Context, path string) (Model, error)
}
