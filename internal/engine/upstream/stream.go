package upstream

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

// chunk is an answer or a part of one, of a conversation or a completion.
type chunk struct {
	Choices []choice        `json:"choices"`
	Usage   *usage          `json:"usage"`
	Error   json.RawMessage `json:"error"`
	Timings *timings        `json:"timings"`
	More    struct {
		Word string `json:"stopping_word"` // the stop sequence that was met
	} `json:"__verbose"` // llama-server's, where it is asked to be verbose
}

type choice struct {
	Text     string         `json:"text"`
	Message  said           `json:"message"`
	Delta    said           `json:"delta"`
	Logprobs *probabilities `json:"logprobs"`
	Finish   string         `json:"finish_reason"`
	Stop     any            `json:"stop_reason"` // vLLM's: the stop sequence that was met, or a token
}

// said is a message of the assistant's, or a part of one.
type said struct {
	Content string     `json:"content"`
	Calls   []toolCall `json:"tool_calls"`
}

func (c *choice) text() string { return c.Text + c.Message.Content + c.Delta.Content }

type usage struct {
	Prompt  int `json:"prompt_tokens"`
	Output  int `json:"completion_tokens"`
	Details struct {
		Cached int `json:"cached_tokens"`
	} `json:"prompt_tokens_details"`
}

// timings are llama-server's usage so far, which it tells with every chunk where it is asked to.
type timings struct {
	Cached int `json:"cache_n"`
	Read   int `json:"prompt_n"`
	Output int `json:"predicted_n"`
}

// used is the usage that a chunk tells; nil for none.
func (c *chunk) used() *usage {
	if c.Usage != nil || c.Timings == nil {
		return c.Usage
	}
	u := &usage{Prompt: c.Timings.Cached + c.Timings.Read, Output: c.Timings.Output}
	u.Details.Cached = c.Timings.Cached
	return u
}

// expected is what an answer is read with.
type expected struct {
	most   int  // tokens that were asked for; 0 is up to the window
	top    int  // alternatives that are told beside each token
	silent bool // a call is forced, so text before it is left out: llama-server lets models talk first
	cached bool // it was asked to keep the prompt, so what was kept of it is counted apart
}

// counts tells the usage as the contract has it. Servers do not tell what they write to their caches.
func (u *usage) counts(x expected) engine.Usage {
	c := engine.Usage{Input: u.Prompt, Output: u.Output, Reused: u.Details.Cached}
	if x.cached {
		c.Input, c.CacheRead = u.Prompt-u.Details.Cached, u.Details.Cached
	}
	return c
}

// finish sets why a piece is the last. called says that tools were, word is the stop sequence where the server tells it apart.
func (m *model) finish(p *engine.Piece, c *choice, x expected, called bool, word string) {
	if told, ok := c.Stop.(string); ok && told != "" {
		word = told
	}
	switch {
	case word != "":
		p.Stop, p.Sequence = engine.StopSequence, word
	case c.Finish != "length" && called:
		p.Stop = engine.ToolUse
	case c.Finish != "length":
		p.Stop = engine.EndTurn
	case p.Usage.Prompt()+p.Usage.Output >= m.info.ContextWindow && (x.most == 0 || p.Usage.Output < x.most):
		p.Stop = engine.WindowExceeded
	default:
		p.Stop = engine.MaxTokens
	}
}

// pieces reads a stream of server-sent events. The usage comes after the last text, so that is held back until the end.
func (m *model) pieces(ctx context.Context, body io.Reader, x expected, yield func(engine.Piece, error) bool) {
	var last engine.Piece
	var end *choice
	var word string
	called := false
	lines := bufio.NewReaderSize(body, 16<<10)
	for {
		data, err := event(lines)
		if ctx.Err() != nil {
			err = ctx.Err()
		}
		if err != nil {
			yield(engine.Piece{}, broken(ctx, "upstream.Generate", err))
			return
		}
		if string(data) == "[DONE]" {
			break
		}
		var c chunk
		if err := json.Unmarshal(data, &c); err != nil || c.Error != nil {
			yield(engine.Piece{}, &fault.Error{Op: "upstream.Generate", Kind: fault.ModelFailed, Text: "The model's server failed in the middle of the answer.",
				Cause: errors.Join(err, errors.New(reason(data)))})
			return
		}
		word += c.More.Word
		if u := c.used(); u != nil {
			last.Usage = u.counts(x)
		}
		if len(c.Choices) == 0 {
			continue
		}
		one := &c.Choices[0]
		if !x.silent {
			last.Text += one.text()
			last.Logprobs = append(last.Logprobs, one.Logprobs.list(x.top)...)
		}
		calls := one.calls()
		if len(calls) > 0 && last.Text != "" {
			if !yield(last, nil) {
				return
			}
			last.Text, last.Logprobs = "", nil
		}
		for _, call := range calls {
			called = true
			if !yield(engine.Piece{Call: &call, Usage: last.Usage}, nil) {
				return
			}
		}
		if one.Finish != "" {
			end = one
			continue
		}
		if last.Text == "" {
			continue
		}
		if !yield(last, nil) {
			return
		}
		last.Text, last.Logprobs = "", nil
	}
	if end == nil {
		yield(engine.Piece{}, fault.New("upstream.Generate", fault.ModelFailed, "The model's server ended the answer without a reason."))
		return
	}
	m.finish(&last, end, x, called, word)
	yield(last, nil)
}

// event reads the next event's data. A stream that ends without [DONE] is broken off.
func event(lines *bufio.Reader) ([]byte, error) {
	var data []byte
	for {
		line, err := lines.ReadSlice('\n')
		if err == bufio.ErrBufferFull {
			begin := bytes.Clone(line)
			line, err = lines.ReadBytes('\n')
			line = append(begin, line...)
		}
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		if err != nil {
			return nil, err
		}
		line = bytes.TrimRight(line, "\r\n")
		if len(line) == 0 && data != nil {
			return data, nil
		}
		if value, ok := bytes.CutPrefix(line, []byte("data:")); ok {
			data = append(data, bytes.TrimPrefix(value, []byte(" "))...)
		}
	}
}
