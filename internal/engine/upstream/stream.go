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
}

type choice struct {
	Text    string `json:"text"`
	Message struct {
		Content string `json:"content"`
	} `json:"message"`
	Delta struct {
		Content string `json:"content"`
	} `json:"delta"`
	Finish string `json:"finish_reason"`
	Stop   any    `json:"stop_reason"` // vLLM's: the stop sequence that was met, or a token
}

func (c *choice) text() string { return c.Text + c.Message.Content + c.Delta.Content }

type usage struct {
	Prompt  int `json:"prompt_tokens"`
	Output  int `json:"completion_tokens"`
	Details struct {
		Cached int `json:"cached_tokens"`
	} `json:"prompt_tokens_details"`
}

// counts tells the usage as the contract has it: nobody asked for what the server keeps of prompts.
func (u *usage) counts() engine.Usage {
	return engine.Usage{Input: u.Prompt, Output: u.Output, Reused: u.Details.Cached}
}

// finish sets why a piece is the last. most is what was asked for, 0 for up to the window.
func (m *model) finish(p *engine.Piece, c *choice, most int) {
	all := p.Usage.Prompt() + p.Usage.Output
	word, met := c.Stop.(string)
	switch {
	case met && word != "":
		p.Stop, p.Sequence = engine.StopSequence, word
	case c.Finish != "length":
		p.Stop = engine.EndTurn
	case all >= m.info.ContextWindow && (most == 0 || p.Usage.Output < most):
		p.Stop = engine.WindowExceeded
	default:
		p.Stop = engine.MaxTokens
	}
}

// pieces reads a stream of server-sent events. The usage comes after the last text, so that is held back until the end.
func (m *model) pieces(ctx context.Context, body io.Reader, most int, yield func(engine.Piece, error) bool) {
	var last engine.Piece
	var end *choice
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
		if c.Usage != nil {
			last.Usage = c.Usage.counts()
		}
		if len(c.Choices) == 0 {
			continue
		}
		one := &c.Choices[0]
		last.Text += one.text()
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
		last.Text = ""
	}
	if end == nil {
		yield(engine.Piece{}, fault.New("upstream.Generate", fault.ModelFailed, "The model's server ended the answer without a reason."))
		return
	}
	m.finish(&last, end, most)
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
