package native

import (
	"context"
	"iter"
	"runtime"
	"runtime/debug"
	"slices"
	"sync"
	"sync/atomic"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/tensor/chattemplate"
	"outcrop/internal/tensor/llama"
	"outcrop/internal/tensor/tokenizer"
)

// text is an open text model. One goroutine, run by the scheduler, does all the computing.
type text struct {
	info     engine.Info
	loaded   atomic.Pointer[loaded] // nil once closed, so that whoever still has the model does not keep its memory
	options  Options
	adapters adapters
	forgo    func()
	pool     *llama.Pool // of the scheduler
	capacity int         // tokens of one sequence: the model's window, or as many as its memory holds

	mu      sync.Mutex
	work    sync.Cond   // something waits, or the model is closing
	waiting []*sequence // in order of arrival
	arrived int
	calls   int       // generations that have not been left by their callers
	left    sync.Cond // a caller has left
	closing bool
	ended   chan struct{} // the scheduler's goroutine has ended
}

// loaded is what a model's files became.
type loaded struct {
	weights  *llama.Model
	tok      *tokenizer.Tokenizer
	template *chattemplate.Template // nil for none
	forms    forms
}

func (l *loaded) info() engine.Info {
	return engine.Info{Architecture: l.weights.Config().Architecture.String(), Text: true, Chat: l.template != nil, ContextWindow: l.weights.Config().Context, Vocabulary: l.tok.Size(),
		Parameters: l.weights.Parameters(), Bytes: l.weights.Bytes(), Format: l.weights.Format()}
}

// errClosed is what a closed model answers.
func errClosed(op string) error {
	return fault.New(op, fault.Unavailable, "The model is being closed.")
}

// Info describes the model.
func (m *text) Info() engine.Info { return m.info }

// Tokens turns a prompt into tokens. Control tokens that are written out in it are taken as such, as in Hugging Face's tokenizers.
func (m *text) Tokens(p engine.Prompt) ([]engine.Token, error) {
	const op = "native.Tokens"
	l := m.loaded.Load()
	if l == nil {
		return nil, errClosed(op)
	}
	if (len(p.Messages) == 0) == (p.Raw == "") {
		return nil, fault.New(op, fault.Invalid, "A prompt is either messages or a text.")
	}
	var ids []int32
	if p.Raw != "" {
		ids = l.tok.Encode(p.Raw, true)
		if prefix := l.tok.Prefix(); len(prefix) > 0 && (len(ids) < len(prefix) || !slices.Equal(ids[:len(prefix)], prefix)) {
			ids = append(prefix, ids...)
		}
	} else {
		if l.template == nil {
			return nil, fault.New(op, fault.Invalid, "The model has no chat template.")
		}
		rendered, err := l.render(p)
		if err != nil {
			return nil, fault.Wrap(op, fault.Invalid, err)
		}
		ids = l.tok.Encode(rendered, true)
	}
	tokens := make([]engine.Token, len(ids))
	for i, id := range ids {
		tokens[i] = engine.Token(id)
	}
	return tokens, nil
}

// render writes a conversation out, up to where the answer begins or goes on.
func (l *loaded) render(p engine.Prompt) (string, error) {
	said, begun := p.Messages, ""
	if last := len(said) - 1; p.Continue && said[last].Role == engine.Assistant {
		said, begun = said[:last], said[last].Text
	}
	messages, tools := l.forms.calls.tell(said, p.Tools)
	rendered, err := l.template.Render(messages, true, tools...)
	return rendered + begun, err
}

// Generate answers a prompt. Output counts every token that was generated, the one that ended the answer included.
func (m *text) Generate(ctx context.Context, prompt []engine.Token, p engine.Params) iter.Seq2[engine.Piece, error] {
	return func(yield func(engine.Piece, error) bool) {
		s, err := m.submit(ctx, prompt, p)
		if err != nil {
			yield(engine.Piece{}, err)
			return
		}
		defer m.leave(s)
		for {
			piece, err := s.out.next(ctx)
			if err != nil {
				yield(engine.Piece{}, err)
				return
			}
			if !yield(piece, nil) || piece.Stop != "" {
				return
			}
		}
	}
}

// submit checks a request and puts it in the queue.
func (m *text) submit(ctx context.Context, prompt []engine.Token, p engine.Params) (*sequence, error) {
	const op = "native.Generate"
	if err := ctx.Err(); err != nil {
		return nil, fault.Wrap(op, fault.Canceled, err)
	}
	if err := m.enter(); err != nil {
		return nil, err
	}
	s, err := m.sequence(ctx, prompt, p)
	if err == nil {
		m.mu.Lock()
		m.tidy()
		if len(m.waiting) >= m.options.Waiting {
			err = fault.New(op, fault.Throttled, "Too many requests are waiting for the model. Try again later.")
		} else {
			m.arrived++
			s.number = m.arrived
			m.waiting = append(m.waiting, s)
			m.work.Signal()
		}
		m.mu.Unlock()
	}
	if err != nil {
		m.leave(nil)
		return nil, err
	}
	return s, nil
}

// tidy forgets who waits no longer.
func (m *text) tidy() {
	m.waiting = slices.DeleteFunc(m.waiting, func(s *sequence) bool { return s.over() })
}

// enter counts a caller in, unless the model is closing.
func (m *text) enter() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.closing {
		return errClosed("native.Generate")
	}
	m.calls++
	return nil
}

// leave counts a caller out. Where its generation is still running, it ends before the next step.
func (m *text) leave(s *sequence) {
	if s != nil {
		s.gone.Store(true)
	}
	m.mu.Lock()
	m.calls--
	m.left.Broadcast()
	m.mu.Unlock()
}

// Embed is not what a text model does.
func (m *text) Embed(context.Context, []string) ([]engine.Embedding, error) {
	return nil, fault.New("native.Embed", fault.Invalid, "The model does not embed text.")
}

// Spans are the byte ranges of text's tokens.
func (m *text) Spans(text string) []engine.Span {
	l := m.loaded.Load()
	if l == nil {
		return nil
	}
	return spans(l.tok, text)
}

func spans(tok *tokenizer.Tokenizer, text string) []engine.Span {
	list := tok.Spans(text)
	out := make([]engine.Span, len(list))
	for i, s := range list {
		out[i] = engine.Span(s)
	}
	return out
}

// Close waits for running generations to end, then frees the memory.
func (m *text) Close() error {
	m.mu.Lock()
	first := !m.closing
	m.closing = true
	for m.calls > 0 {
		m.left.Wait()
	}
	m.work.Signal()
	m.mu.Unlock()
	<-m.ended
	if !first {
		return nil
	}
	m.pool = nil
	err := m.loaded.Swap(nil).weights.Close()
	m.adapters.clear()
	m.forgo()
	freeMemory()
	return fault.Wrap("native.Close", fault.Internal, err)
}

// freeMemory gives back to the system what is not in use. Buffers in a sync.Pool live through one collection.
func freeMemory() {
	runtime.GC()
	debug.FreeOSMemory()
}
