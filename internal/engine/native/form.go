package native

import (
	"encoding/json"
	"sync"

	"outcrop/internal/engine"
	"outcrop/internal/engine/grammar"
	"outcrop/internal/fault"
	"outcrop/internal/tensor/tokenizer"
)

// formLimit is how many grammars a model remembers.
const formLimit = 16

// forms are the grammars that answers of one model were held to, by what they were made of. A grammar that was in use knows its
// masks already.
type forms struct {
	tok   *tokenizer.Tokenizer
	calls callFormat

	mu   sync.Mutex
	list []form // the one used last at the end

	vocabulary *grammar.Vocabulary // nil until it is needed
}

type form struct {
	key string
	*grammar.Grammar
}

// of is the form of an answer; nil for free text. With a schema and tools that need not be called, it is either.
func (f *forms) of(p engine.Params) (*grammar.Grammar, error) {
	const op = "native.Generate"
	switch {
	case len(p.Tools) > 0:
		key, err := json.Marshal([]any{p.Tools, p.Choice, string(p.Schema)})
		if err != nil { // a schema that is not JSON
			return nil, &fault.Error{Op: op, Kind: fault.Invalid, Text: "The schema of a tool is not JSON.", Cause: err}
		}
		return f.get(string(key), func() (answer grammar.Expr, err error) {
			if p.Schema != nil {
				if answer, err = grammar.Schema(p.Schema); err != nil {
					return nil, err
				}
			}
			return f.calls.answers(f.tok, p.Tools, p.Choice, answer)
		})
	case p.Choice.Forced:
		return nil, fault.New(op, fault.Invalid, "A tool is to be called, but there is none.")
	case p.Schema != nil:
		return f.get(string(p.Schema), func() (grammar.Expr, error) { return grammar.Schema(p.Schema) })
	}
	return nil, nil
}

func (f *forms) get(key string, write func() (grammar.Expr, error)) (*grammar.Grammar, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for i, known := range f.list {
		if known.key == key {
			f.list = append(append(f.list[:i:i], f.list[i+1:]...), known)
			return known.Grammar, nil
		}
	}
	expr, err := write()
	if err != nil {
		return nil, fault.Wrap("native.Generate", fault.Invalid, err)
	}
	if f.vocabulary == nil {
		f.vocabulary = vocabulary(f.tok)
	}
	g, err := grammar.New(f.vocabulary, expr)
	if err != nil {
		return nil, fault.Wrap("native.Generate", fault.Invalid, err)
	}
	if len(f.list) >= formLimit {
		f.list = append([]form(nil), f.list[1:]...)
	}
	f.list = append(f.list, form{key, g})
	return g, nil
}

// vocabulary is a tokenizer's entries by the bytes that they stand for.
func vocabulary(tok *tokenizer.Tokenizer) *grammar.Vocabulary {
	texts := make([]string, tok.Size())
	var ends []int32
	for id := range int32(tok.Size()) {
		switch t := tok.Definition().Types[id]; {
		case tok.Ends(id):
			ends = append(ends, id)
		case t == tokenizer.Control:
			texts[id] = grammar.Control(tok.Text(id))
		case t != tokenizer.Unknown && t != tokenizer.Unused:
			texts[id] = tok.Bytes(id)
		}
	}
	return grammar.NewVocabulary(texts, ends)
}
