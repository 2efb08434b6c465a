package upstream_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"

	"outcrop/internal/engine"
	"outcrop/internal/engine/native"
	"outcrop/internal/engine/upstream"
	"outcrop/internal/fault"
)

// server serves a real model by OpenAI's API, with what vLLM or llama-server add to it.
type server struct {
	model engine.Model
	llama bool // like llama-server instead of vLLM
	name  string
	ill   atomic.Bool
}

// serve begins to serve the model at path and tells its URL.
func serve(t *testing.T, path string, llama bool) string {
	t.Helper()
	s, err := newServer(path, llama)
	if err != nil {
		t.Fatal(err)
	}
	web := httptest.NewServer(s.pages())
	t.Cleanup(func() { web.Close(); s.model.Close() })
	return web.URL + "/v1"
}

func newServer(path string, llama bool) (*server, error) {
	m, err := native.New(native.Options{}).Open(context.Background(), path)
	return &server{model: m, llama: llama, name: "tiny"}, err
}

func (s *server) pages() *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/models", s.models)
	mux.HandleFunc("POST /v1/chat/completions", s.generate)
	mux.HandleFunc("POST /v1/completions", s.generate)
	mux.HandleFunc("POST /v1/embeddings", s.embed)
	mux.HandleFunc("POST /tokenize", s.tokenize)
	if s.llama {
		mux.HandleFunc("GET /props", func(w http.ResponseWriter, r *http.Request) {
			reply(w, map[string]any{"default_generation_settings": map[string]any{"n_ctx": s.model.Info().ContextWindow}})
		})
		mux.HandleFunc("POST /apply-template", s.render)
	}
	return mux
}

func location(t *testing.T, path string, llama bool) string {
	return upstream.Location{URL: serve(t, path, llama), Model: "tiny"}.String()
}

func reply(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(v)
}

func fail(w http.ResponseWriter, err error) {
	status := map[fault.Kind]int{fault.Invalid: 400, fault.Throttled: 429}[fault.KindOf(err)]
	if status == 0 {
		status = 500
	}
	w.WriteHeader(status)
	reply(w, map[string]any{"error": map[string]any{"message": fault.Public(err)}})
}

func (s *server) models(w http.ResponseWriter, r *http.Request) {
	one := map[string]any{"id": s.name}
	if !s.llama {
		one["max_model_len"] = s.model.Info().ContextWindow
	}
	reply(w, map[string]any{"data": []any{map[string]any{"id": "other"}, one}})
}

// asked is a request as clients of either server send it.
type asked struct {
	Messages    []struct{ Role, Content string }
	Prompt      json.RawMessage
	Content     string
	MaxTokens   int `json:"max_tokens"`
	Temperature *float32
	TopP        *float32 `json:"top_p"`
	TopK        *int     `json:"top_k"`
	Seed        *uint64
	Stop        []string
	Stream      bool
	Input       string
	GoOn        bool `json:"continue_final_message"`
}

func (a *asked) prompt(llama bool) engine.Prompt {
	var p engine.Prompt
	for _, m := range a.Messages {
		p.Messages = append(p.Messages, engine.Message{Role: engine.Role(m.Role), Text: m.Content})
	}
	p.Continue = a.GoOn || llama && len(p.Messages) > 0 // llama-server goes on with an assistant's message whenever it is the last
	json.Unmarshal(a.Prompt, &p.Raw)
	if llama && a.Content != "" {
		p.Raw = a.Content
	}
	return p
}

func read(w http.ResponseWriter, r *http.Request) (a asked, ok bool) {
	err := json.NewDecoder(r.Body).Decode(&a)
	if err != nil {
		fail(w, fault.New("test", fault.Invalid, "%v", err))
	}
	return a, err == nil
}

func (s *server) tokenize(w http.ResponseWriter, r *http.Request) {
	a, ok := read(w, r)
	if !ok {
		return
	}
	tokens, err := s.model.Tokens(a.prompt(s.llama))
	if err != nil {
		fail(w, err)
		return
	}
	reply(w, map[string]any{"tokens": tokens, "count": len(tokens)})
}

// render writes a conversation out, as the tiny models' template does.
func (s *server) render(w http.ResponseWriter, r *http.Request) {
	a, ok := read(w, r)
	if !ok {
		return
	}
	text := ""
	for i, m := range a.Messages {
		if m.Role == "assistant" && i == len(a.Messages)-1 {
			reply(w, map[string]any{"prompt": text + "<|im_start|>assistant\n" + m.Content})
			return
		}
		text += "<|im_start|>" + m.Role + "\n" + m.Content + "<|im_end|>\n"
	}
	reply(w, map[string]any{"prompt": text + "<|im_start|>assistant\n"})
}

func (s *server) generate(w http.ResponseWriter, r *http.Request) {
	a, ok := read(w, r)
	if !ok {
		return
	}
	var tokens []engine.Token
	if json.Unmarshal(a.Prompt, &tokens) != nil || len(a.Prompt) == 0 {
		var err error
		if tokens, err = s.model.Tokens(a.prompt(s.llama)); err != nil {
			fail(w, err)
			return
		}
	}
	p := engine.Params{MaxTokens: a.MaxTokens, Temperature: a.Temperature, TopP: a.TopP, TopK: a.TopK, Seed: a.Seed, Stop: a.Stop}
	chat := r.URL.Path == "/v1/chat/completions"
	whole, begun := "", false
	for piece, err := range s.model.Generate(r.Context(), tokens, p) {
		if err != nil {
			if begun {
				panic(http.ErrAbortHandler)
			}
			fail(w, err)
			return
		}
		begun = true
		whole += piece.Text
		if a.Seed != nil && *a.Seed == hanging && piece.Text != "" {
			send(w, engine.Piece{Text: piece.Text}, piece.Text, chat, true)
			<-r.Context().Done()
			return
		}
		s.ill.CompareAndSwap(false, a.Seed != nil && *a.Seed == falling)
		if a.Stream {
			send(w, piece, piece.Text, chat, true)
		} else if piece.Stop != "" {
			reply(w, completion(piece, whole, chat, false))
		}
	}
	if a.Stream {
		fmt.Fprint(w, "data: [DONE]\n\n")
	}
}

func send(w http.ResponseWriter, p engine.Piece, text string, chat, stream bool) {
	b, _ := json.Marshal(completion(p, text, chat, stream))
	fmt.Fprintf(w, ": a comment\r\nevent: x\r\ndata: %s\r\n\r\n", b)
	http.NewResponseController(w).Flush()
}

func completion(p engine.Piece, text string, chat, stream bool) any {
	choice := map[string]any{"index": 0, "finish_reason": nil, "stop_reason": nil}
	switch {
	case chat && stream:
		choice["delta"] = map[string]any{"content": text}
	case chat:
		choice["message"] = map[string]any{"role": "assistant", "content": text}
	default:
		choice["text"] = text
	}
	switch p.Stop {
	case "":
	case engine.MaxTokens, engine.WindowExceeded:
		choice["finish_reason"] = "length"
	default:
		choice["finish_reason"] = "stop"
		if p.Sequence != "" {
			choice["stop_reason"] = p.Sequence
		}
	}
	return map[string]any{"choices": []any{choice}, "usage": map[string]any{"prompt_tokens": p.Usage.Prompt(), "completion_tokens": p.Usage.Output,
		"prompt_tokens_details": map[string]any{"cached_tokens": p.Usage.Reused}}}
}

func (s *server) embed(w http.ResponseWriter, r *http.Request) {
	a, ok := read(w, r)
	if !ok {
		return
	}
	v, err := s.model.Embed(r.Context(), []string{a.Input})
	if err != nil {
		fail(w, err)
		return
	}
	for i := range v[0].Values {
		v[0].Values[i] *= 3 // not every server gives unit length
	}
	reply(w, map[string]any{"data": []any{map[string]any{"embedding": v[0].Values}}, "usage": map[string]any{"prompt_tokens": v[0].Tokens}})
}
