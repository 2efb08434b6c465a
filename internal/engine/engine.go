// Package engine is the contract for running a model: what platform packages ask of it, whatever runs it. Its subfolders
// implement it; enginetest is the suite that every implementation passes.
package engine

import (
	"context"
	"encoding/json"
	"iter"
	"time"
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
	ToolRole  Role = "tool" // what a called tool answers
)

// Message is one turn.
type Message struct {
	Role   Role
	Text   string
	Calls  []Call // the tools that the assistant called, after its text
	CallID string // of the call that a tool's message answers
}

// Tool is a function that a model may call.
type Tool struct {
	Name, Description string
	Schema            json.RawMessage // JSON schema of its arguments, which are an object
}

// Call is a tool called by the assistant.
type Call struct {
	ID, Name  string
	Arguments json.RawMessage // a JSON object
}

// Prompt is what to answer: either a conversation, rendered by the model's own template and left open for the assistant, or
// raw text. Exactly one is set.
type Prompt struct {
	Messages []Message
	Tools    []Tool // that the conversation tells the model of
	Continue bool   // the last message is how the assistant's answer begins: it goes on from there
	Cache    []Mark // up to where the prompt is to be kept for those that begin alike, in order
	Raw      string
}

// AfterTools is the Message of a Mark that stands behind the tools.
const AfterTools = -1

// Mark is a place in a conversation: AWS's cachePoint, Anthropic's cache_control.
type Mark struct {
	Message int // its index, or AfterTools
	End     int // how many bytes of the message's text are before the mark; the whole text takes its calls along
	TTL     time.Duration
}

// Checkpoint is a Mark as a model's tokens have it.
type Checkpoint struct {
	Tokens int           // of the prompt before it
	TTL    time.Duration // from its last use on it is kept so long at most
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
	Caller      string   // who asks: callers take turns, whatever each of them asks at once
	Tenant      string   // only prompts of one tenant share what was computed of them

	Cache []Checkpoint // of the prompt, in order; only what they ask for is counted as written to the cache and read from there

	Schema    json.RawMessage // the answer is JSON that this JSON schema allows; nil for free text
	Tools     []Tool          // the prompt's, so that calls can be told from text and have valid arguments
	Choice    Choice          // which of Tools are called
	Logprobs  *int            // how many alternatives are told beside each chosen token; nil: nothing is told
	Frequency float32         // OpenAI's frequency_penalty: taken from a token's logit for each time that the answer has it
	Presence  float32         // OpenAI's presence_penalty: taken once
}

// Choice says whether tools are called. The zero value leaves it to the model.
type Choice struct {
	Forced bool   // at least one tool is called, and there is no text before it
	Name   string // with Forced: this one; empty for any
	Single bool   // no more than one is called
}

// StopReason is why a generation ended.
type StopReason string

// The reasons, in AWS's words.
const (
	EndTurn        StopReason = "end_turn"
	MaxTokens      StopReason = "max_tokens"
	StopSequence   StopReason = "stop_sequence"
	ToolUse        StopReason = "tool_use"
	WindowExceeded StopReason = "model_context_window_exceeded"
)

// Usage is exact. Every token of the prompt is counted once: in CacheRead or CacheWrite where checkpoints asked for it, else
// in Input, as AWS reports them. Reused are those that were not computed again, whether asked for or not.
type Usage struct {
	Input, Output, CacheRead, CacheWrite int

	Reused int
}

// Prompt is how many tokens the prompt has.
func (u Usage) Prompt() int { return u.Input + u.CacheRead + u.CacheWrite }

// Piece is a part of an answer: text that is valid UTF-8 on its own. The last piece of a generation has Stop set; its Usage is
// final. Earlier pieces carry the usage so far.
type Piece struct {
	Text     string
	Call     *CallPart // a part of a call, instead of text
	Logprobs []Logprob // of this piece's tokens, where they were asked for
	Stop     StopReason
	Sequence string // the stop sequence that was met
	Usage    Usage
}

// CallPart is a part of a tool's call. The first of a call has ID and Name; the Arguments of all its parts joined are one JSON object.
type CallPart struct {
	Index     int // of the call in the answer, from 0
	ID, Name  string
	Arguments string
}

// Logprob is a token of an answer with the natural logarithm of its probability, and the likeliest alternatives.
type Logprob struct {
	Token   Token
	Text    string // may be a part of a character
	Logprob float32
	Top     []Logprob
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

// Cacher is an optional ability of a Model: to keep prompts up to checkpoints, and to count truly what it kept and found.
type Cacher interface {
	// Checkpoints finds a prompt's marks among its tokens. Marks that come to the same place are one.
	Checkpoints(p Prompt, tokens []Token) ([]Checkpoint, error)
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
