package upstream

import (
	"context"
	"iter"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

// goesOn tells whether the answer's beginning is given.
func goesOn(p engine.Prompt) bool {
	return p.Continue && len(p.Messages) > 0 && p.Messages[len(p.Messages)-1].Role == engine.Assistant
}

// question is the body of a request for text. TopK is beyond OpenAI's API, but all servers have it.
type question struct {
	Model       string         `json:"model"`
	Messages    []turn         `json:"messages,omitempty"`
	Prompt      any            `json:"prompt,omitempty"` // a text or tokens
	MaxTokens   int            `json:"max_tokens,omitempty"`
	Temperature *float32       `json:"temperature,omitempty"`
	TopP        *float32       `json:"top_p,omitempty"`
	TopK        *int           `json:"top_k,omitempty"`
	Seed        *uint64        `json:"seed,omitempty"`
	Stop        []string       `json:"stop,omitempty"`
	GoOn        bool           `json:"continue_final_message,omitempty"` // vLLM's; llama-server goes on by itself
	Begin       *bool          `json:"add_generation_prompt,omitempty"`
	Frequency   float32        `json:"frequency_penalty,omitempty"`
	Presence    float32        `json:"presence_penalty,omitempty"`
	Tools       []tool         `json:"tools,omitempty"`
	Choice      any            `json:"tool_choice,omitempty"`
	Parallel    *bool          `json:"parallel_tool_calls,omitempty"`
	Format      any            `json:"response_format,omitempty"`
	Schema      any            `json:"json_schema,omitempty"` // llama-server's, in completions
	Logprobs    any            `json:"logprobs,omitempty"`    // true in conversations, how many alternatives in completions
	Top         int            `json:"top_logprobs,omitempty"`
	Verbose     bool           `json:"verbose,omitempty"`           // llama-server's: it tells which stop sequence was met
	Timings     bool           `json:"timings_per_token,omitempty"` // llama-server's: it tells the usage with every chunk
	Stream      bool           `json:"stream,omitempty"`
	Options     *streamOptions `json:"stream_options,omitempty"`

	cached bool // the prompt has marks up to where it is to be kept
}

// streamOptions ask for the usage: at the end, and with every chunk where the server can.
type streamOptions struct {
	Usage      bool `json:"include_usage"`
	Continuous bool `json:"continuous_usage_stats"`
}

// Generate answers a prompt of tokens, as a completion.
func (m *model) Generate(ctx context.Context, prompt []engine.Token, p engine.Params) iter.Seq2[engine.Piece, error] {
	q := question{Prompt: prompt, MaxTokens: p.MaxTokens}
	if q.MaxTokens == 0 {
		q.MaxTokens = max(m.info.ContextWindow-len(prompt), 1) // servers have small defaults of their own
	}
	return m.generate(ctx, "/completions", q, p)
}

// Answer answers a prompt as it is. It implements engine.Direct.
func (m *model) Answer(ctx context.Context, p engine.Prompt, params engine.Params) iter.Seq2[engine.Piece, error] {
	if p.Raw != "" {
		return m.generate(ctx, "/completions", question{Prompt: p.Raw, MaxTokens: params.MaxTokens}, params)
	}
	q := question{Messages: turns(p.Messages), Tools: tools(p.Tools), Choice: toolChoice(params.Choice), MaxTokens: params.MaxTokens, cached: len(p.Cache) > 0}
	if params.Choice.Single {
		q.Parallel = new(false)
	}
	if len(p.Tools) > 0 && len(params.Tools) == 0 && !params.Choice.Forced {
		q.Choice = "none" // the model is told of tools that it may not call
	}
	if goesOn(p) && !m.native {
		q.GoOn, q.Begin = true, new(false)
	}
	return m.generate(ctx, "/chat/completions", q, params)
}

func (m *model) generate(ctx context.Context, page string, q question, p engine.Params) iter.Seq2[engine.Piece, error] {
	const op = "upstream.Generate"
	return func(yield func(engine.Piece, error) bool) {
		err := m.check(p, len(q.Tools) > 0)
		if err == nil {
			err = m.enter(op)
		}
		if err != nil {
			yield(engine.Piece{}, err)
			return
		}
		defer m.running.Done()
		q.Model, q.Stop = m.at.Model, p.Stop
		q.Temperature, q.TopP, q.TopK, q.Seed = p.Temperature, p.TopP, p.TopK, p.Seed
		q.Frequency, q.Presence, q.Format = p.Frequency, p.Presence, responseFormat(p.Schema)
		x := expected{most: p.MaxTokens, silent: p.Choice.Forced && len(q.Tools) > 0, cached: q.cached || len(p.Cache) > 0}
		if p.Logprobs != nil {
			x.top = *p.Logprobs
			q.Logprobs, q.Top = true, x.top
		}
		q.Verbose = m.native && len(p.Stop) > 0
		if q.Messages == nil {
			m.completion(&q, p)
		}
		if p.Whole {
			m.whole(ctx, page, q, x, yield)
			return
		}
		q.Stream, q.Options, q.Timings = true, &streamOptions{true, true}, m.native
		resp, err := m.post(ctx, op, m.at.URL+page, q)
		if err != nil {
			yield(engine.Piece{}, err)
			return
		}
		defer resp.Body.Close() // before its end it tells the server that nobody listens
		m.pieces(ctx, resp.Body, x, yield)
	}
}

// completion says what a completion says otherwise than a conversation does.
func (m *model) completion(q *question, p engine.Params) {
	if p.Logprobs != nil {
		q.Logprobs, q.Top = max(*p.Logprobs, 1), 0
	}
	if m.native && p.Schema != nil {
		q.Format, q.Schema = nil, p.Schema
	}
}

func (m *model) check(p engine.Params, tools bool) error {
	const op = "upstream.Generate"
	switch {
	case !m.info.Text:
		return fault.New(op, fault.Invalid, "The model embeds text; it does not generate any.")
	case tools && m.toolless:
		return fault.New(op, fault.Invalid, "The model on the server cannot call tools: its chat template does not tell it of any.")
	case p.Adapter != "":
		return fault.New(op, fault.Invalid, "Adapters are not supported for a model on another server.")
	case p.MaxTokens < 0 || p.Temperature != nil && *p.Temperature < 0 || p.TopP != nil && (*p.TopP < 0 || *p.TopP > 1) || p.TopK != nil && *p.TopK < 0:
		return fault.New(op, fault.Invalid, "An inference parameter is out of its range.")
	}
	for _, s := range p.Stop {
		if s == "" {
			return fault.New(op, fault.Invalid, "A stop sequence is empty.")
		}
	}
	return nil
}

// whole asks for the answer in one piece; calls are pieces of their own.
func (m *model) whole(ctx context.Context, page string, q question, x expected, yield func(engine.Piece, error) bool) {
	const op = "upstream.Generate"
	var c chunk
	if err := m.ask(ctx, op, m.at.URL+page, q, &c); err != nil {
		yield(engine.Piece{}, err)
		return
	}
	if len(c.Choices) == 0 || c.Usage == nil {
		yield(engine.Piece{}, fault.New(op, fault.ModelFailed, "The model's server answered without text or usage."))
		return
	}
	one := &c.Choices[0]
	last := engine.Piece{Usage: c.Usage.counts(x)}
	if !x.silent {
		last.Text, last.Logprobs = one.text(), one.Logprobs.list(x.top)
	}
	calls := one.calls()
	if len(calls) > 0 {
		if (last.Text != "" || last.Logprobs != nil) && !yield(last, nil) {
			return
		}
		last.Text, last.Logprobs = "", nil
		for _, call := range calls {
			if !yield(engine.Piece{Call: &call, Usage: last.Usage}, nil) {
				return
			}
		}
	}
	m.finish(&last, one, x, len(calls) > 0, c.More.Word)
	yield(last, nil)
}
