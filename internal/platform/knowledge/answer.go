package knowledge

import (
	"context"
	"iter"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/inference"
)

// Refusal is AWS's answer when nothing was found.
const Refusal = "Sorry, I am unable to assist you with this request."

// AnswerTokens bounds an answer whose request says nothing.
const AnswerTokens = 256

// Question is what to answer, from which base, by which model.
type Question struct {
	Caller   access.Caller
	Text     string
	Base     string
	Model    string // id or ARN
	Session  string // empty begins one
	Search   Search // Results 0 means PromptPassages
	Template string // empty for the default
	Params   engine.Params
	Stream   bool // for the ledger

	now time.Time
}

// Part is one sentence of an answer with the passages that hold it; there may be none. Start and End are positions in the
// answer's text, in Unicode code points; the character at End is the part's last one, as on AWS.
type Part struct {
	Text       string
	Start, End int
	References []Passage
}

// Event is the next text of an answer, or a part whose text was all sent.
type Event struct {
	Text string
	Part *Part
}

// Reply is an answer under way.
type Reply struct {
	Session string
	events  iter.Seq2[Event, error]
}

// Events generates the answer: texts, and after each sentence's last text its part. It can be ranged over once.
func (r *Reply) Events() iter.Seq2[Event, error] { return r.events }

// Whole generates the answer and gives it at once.
func (r *Reply) Whole() (text string, parts []Part, err error) {
	for e, err := range r.events {
		if err != nil {
			return "", nil, err
		}
		if e.Part != nil {
			parts = append(parts, *e.Part)
		}
		text += e.Text
	}
	return text, parts, nil
}

// Answer answers a question from a base. What is wrong with the request is its error; what goes wrong later is the iterator's.
func (s *Service) Answer(ctx context.Context, q Question) (*Reply, error) {
	const op = "knowledge.Answer"
	if err := checkTemplate(q.Template); err != nil {
		return nil, err
	}
	model, err := s.models.Model(ctx, q.Caller.Scope, q.Model)
	if err != nil {
		return nil, fault.Wrap(op, fault.Internal, err)
	}
	if !model.Info.Text {
		return nil, fault.Bad(op, "modelArn", "The model %s does not generate text.", q.Model)
	}
	if q.Search.Results == 0 {
		q.Search.Results = PromptPassages
	}
	passages, _, err := s.Retrieve(ctx, Query{Caller: q.Caller, Base: q.Base, Text: q.Text, Search: q.Search})
	if err != nil {
		return nil, err
	}
	id := q.Base
	if p, ok := arn.Parse(id); ok {
		id = p.ID()
	}
	name, turns, err := s.openSession(ctx, q.Caller.Scope, BaseID(id), q.Session)
	if err != nil {
		return nil, err
	}
	q.now = s.clock()
	if len(passages) == 0 {
		return s.reply(ctx, q, name, nil, refusal), nil
	}
	request, passages, err := s.fit(ctx, &q, model, turns, passages)
	if err != nil {
		return nil, err
	}
	answer, err := s.models.Invoke(ctx, request)
	if err != nil {
		return nil, err
	}
	return s.reply(ctx, q, name, passages, answer.Pieces()), nil
}

func refusal(yield func(engine.Piece, error) bool) {
	yield(engine.Piece{Text: Refusal, Stop: engine.EndTurn}, nil)
}

// fit makes the request to the model. When prompt and answer don't fit its window together, the oldest turns are left out, then
// the last passages.
func (s *Service) fit(ctx context.Context, q *Question, m catalog.Model, turns []turn, passages []Passage) (inference.Request, []Passage, error) {
	r := inference.Request{Caller: q.Caller, Operation: "RetrieveAndGenerate", Model: q.Model, Params: q.Params}
	if q.Stream {
		r.Operation += "Stream"
	}
	if r.Params.MaxTokens == 0 {
		r.Params.MaxTokens = AnswerTokens
	}
	if r.Params.Temperature == nil {
		r.Params.Temperature = new(float32)
	}
	room := m.Info.ContextWindow - min(r.Params.MaxTokens, m.Info.ContextWindow/4)
	for {
		r.Prompt = prompt(q, turns, passages, m.Info.Chat)
		n, err := s.models.Count(ctx, q.Caller.Scope, q.Model, r.Prompt)
		if err != nil {
			return r, nil, err
		}
		switch {
		case n <= room:
			return r, passages, nil
		case len(turns) > 0:
			turns = turns[1:]
		case len(passages) > 1:
			passages = passages[:len(passages)-1]
		default:
			return r, nil, fault.New("knowledge.Answer", fault.Invalid, "Input is too long for requested model: the prompt with one passage has %d tokens, and the context window of %d must also hold the answer.", n, m.Info.ContextWindow)
		}
	}
}

// reply turns a model's pieces into events, and keeps the turn when the answer has ended.
func (s *Service) reply(ctx context.Context, q Question, session string, passages []Passage, pieces iter.Seq2[engine.Piece, error]) *Reply {
	events := func(yield func(Event, error) bool) {
		c := citer{passages: passages, question: q.Text}
		for p, err := range pieces {
			if err != nil {
				yield(Event{}, err)
				return
			}
			for _, e := range c.write(p.Text) {
				if !yield(e, nil) {
					return
				}
			}
		}
		last := c.close()
		// The turn is kept before the last event: whoever has seen the whole answer may go on from it.
		if err := s.addTurn(context.WithoutCancel(ctx), q.Caller.Scope, session, turn{q.Text, c.text.String()}); err != nil {
			yield(Event{}, err)
			return
		}
		for _, e := range last {
			if !yield(e, nil) {
				return
			}
		}
	}
	return &Reply{Session: session, events: events}
}
