package upstream_test

import (
	"context"
	"fmt"
	"io"
	"math"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"outcrop/internal/engine"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/engine/native"
	"outcrop/internal/engine/upstream"
	"outcrop/internal/fault"
)

func TestContractLikeVLLM(t *testing.T) {
	enginetest.RunRemote(t, upstream.New(upstream.Options{}), enginetest.Excused{}, func(t *testing.T, path string) string { return location(t, path, false) })
}

func TestContractLikeLlamaServer(t *testing.T) {
	enginetest.RunRemote(t, upstream.New(upstream.Options{}), enginetest.Excused{}, func(t *testing.T, path string) string { return location(t, path, true) })
}

func open(t testing.TB, path string) engine.Model {
	t.Helper()
	m, err := upstream.New(upstream.Options{}).Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { m.Close() })
	return m
}

func tiny(t *testing.T) string {
	t.Helper()
	path, err := enginetest.TinyText(t.TempDir(), 1)
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// A conversation is answered as the model answers it here, in pieces or whole.
func TestAnswer(t *testing.T) {
	path := tiny(t)
	here, err := native.New(native.Options{}).Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer here.Close()
	for _, llama := range []bool{false, true} {
		there := open(t, location(t, path, llama)).(engine.Direct)
		for _, prompt := range []engine.Prompt{{Messages: []engine.Message{{Role: engine.System, Text: "Be brief."}, {Role: engine.User, Text: "Hi"}}}, {Raw: "the name of"},
			{Messages: []engine.Message{{Role: engine.User, Text: "Hi"}, {Role: engine.Assistant, Text: "Well"}}, Continue: true}} {
			tokens, err := here.Tokens(prompt)
			if err != nil {
				t.Fatal(err)
			}
			for _, whole := range []bool{false, true} {
				p := engine.Params{MaxTokens: 20, Temperature: new(float32(0)), Whole: whole}
				want, wantLast, _ := collect(here.Generate(t.Context(), tokens, p))
				got, last, n := collect(there.Answer(t.Context(), prompt, p))
				last.Usage.Reused, wantLast.Usage.Reused = 0, 0 // depends on what was asked before
				if got != want || last.Usage != wantLast.Usage || last.Stop != wantLast.Stop || whole != (n == 1) {
					t.Errorf("whole %v: %q %+v in %d pieces, want %q %+v", whole, got, last, n, want, wantLast)
				}
			}
		}
	}
}

func collect(pieces func(func(engine.Piece, error) bool)) (text string, last engine.Piece, n int) {
	for p, err := range pieces {
		if err != nil {
			return err.Error(), last, n
		}
		text += p.Text
		last = p
		n++
	}
	return text, last, n
}

func TestEmbed(t *testing.T) {
	dir := t.TempDir()
	if err := enginetest.TinyEmbedder(dir, 1); err != nil {
		t.Fatal(err)
	}
	m := open(t, upstream.Location{URL: serve(t, dir, false), Model: "tiny", Embeds: true, Context: 99}.String())
	if i := m.Info(); !i.Embedding || i.Text || i.Dimensions == 0 || i.ContextWindow != 99 {
		t.Errorf("%+v", i)
	}
	all, err := m.Embed(t.Context(), []string{"the price of water", "a horse"})
	if err != nil || len(all) != 2 || all[0].Tokens != 6 {
		t.Fatalf("%+v, %v", all, err)
	}
	var sum float64
	for _, x := range all[1].Values {
		sum += float64(x) * float64(x)
	}
	if math.Abs(sum-1) > 1e-5 {
		t.Errorf("length %g", math.Sqrt(sum))
	}
	if _, err := m.Embed(t.Context(), []string{strings.Repeat("stone ", 1000)}); !fault.Is(err, fault.Invalid) {
		t.Errorf("over the window: %v", err)
	}
	if got, _, _ := collect(m.Generate(t.Context(), nil, engine.Params{})); !strings.Contains(got, "embeds") {
		t.Errorf("an embedder answered: %s", got)
	}
}

// broken is a server that answers every generation in one way.
func broken(t testing.TB, answer http.HandlerFunc) engine.Model {
	t.Helper()
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/models", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, `{"data": [{"id": "m", "max_model_len": 100}]}`)
	})
	mux.HandleFunc("POST /v1/chat/completions", answer)
	web := httptest.NewServer(mux)
	t.Cleanup(web.Close)
	return open(t, upstream.Location{URL: web.URL + "/v1", Model: "m"}.String())
}

func ask(ctx context.Context, m engine.Model, whole bool) error {
	prompt := engine.Prompt{Messages: []engine.Message{{Role: engine.User, Text: "Hi"}}}
	for _, err := range m.(engine.Direct).Answer(ctx, prompt, engine.Params{MaxTokens: 5, Whole: whole}) {
		if err != nil {
			return err
		}
	}
	return nil
}

func TestFaults(t *testing.T) {
	status := func(code int, body string) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(code); fmt.Fprint(w, body) }
	}
	for _, c := range []struct {
		name   string
		answer http.HandlerFunc
		want   fault.Kind
		text   string
	}{
		{"too long", status(400, `{"error": {"message": "the prompt is too long"}}`), fault.Invalid, "the prompt is too long"},
		{"bare", status(422, `{"message": "no"}`), fault.Invalid, "no"},
		{"busy", status(429, ""), fault.Throttled, "busy"},
		{"loading", status(503, ""), fault.Throttled, "busy"},
		{"slow", status(504, ""), fault.Timeout, "too long"},
		{"gone", status(404, ""), fault.ModelFailed, "does not have"},
		{"ill", status(500, `{"error": "secret"}`), fault.ModelFailed, "failed"},
		{"no JSON", status(200, "<html>"), fault.ModelFailed, ""},
		{"empty", status(200, "{}"), fault.ModelFailed, ""},
		{"bad event", status(200, "data: {\n\n"), fault.ModelFailed, ""},
		{"error event", status(200, "data: {\"error\": {\"message\": \"x\"}}\n\n"), fault.ModelFailed, ""},
		{"broken off", status(200, "data: {\"choices\": [{\"delta\": {\"content\": \"a\"}}]}\n\n"), fault.ModelFailed, ""},
		{"no reason", status(200, "data: {\"choices\": [{\"delta\": {\"content\": \"a\"}}]}\n\ndata: [DONE]\n\n"), fault.ModelFailed, ""},
	} {
		m := broken(t, c.answer)
		for _, whole := range []bool{false, true} {
			err := ask(t.Context(), m, whole)
			if !fault.Is(err, c.want) || !strings.Contains(fault.Public(err), c.text) || strings.Contains(fault.Public(err), "secret") {
				t.Errorf("%s, whole %v: %v", c.name, whole, err)
			}
		}
	}
}

func TestCancelWhileWaiting(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	gone := make(chan struct{})
	m := broken(t, func(w http.ResponseWriter, r *http.Request) {
		io.Copy(io.Discard, r.Body) // only then the server looks for a client that has left
		cancel()
		<-r.Context().Done()
		close(gone)
	})
	if err := ask(ctx, m, true); !fault.Is(err, fault.Canceled) {
		t.Error(err)
	}
	<-gone
}

func TestNoTokenizer(t *testing.T) {
	m := broken(t, http.NotFound)
	if _, err := m.Tokens(engine.Prompt{Raw: "x"}); !fault.Is(err, fault.Unsupported) {
		t.Error(err)
	}
}

func TestOpenRefuses(t *testing.T) {
	url := serve(t, tiny(t), false)
	for path, want := range map[string]string{
		url + "?model=huge":                "tiny",
		url:                                "names no model",
		url + "?model=tiny&context=x":      "context",
		"http://?model=x":                  "URL",
		"http://u:p@127.0.0.1/v1?model=x":  "user",
		"http://127.0.0.1:1/v1?model=tiny": "does not answer",
		"/some/path":                       "not on a server",
		url + "?model=other":               "context window",
	} {
		if _, err := upstream.New(upstream.Options{}).Open(t.Context(), path); err == nil || !strings.Contains(fault.Public(err), want) {
			t.Errorf("%s: %v", path, err)
		}
	}
}

// No bytes from a server do more than end an answer.
func FuzzEvents(f *testing.F) {
	f.Add("data: {\"choices\": [{\"delta\": {\"content\": \"a\"}, \"finish_reason\": \"stop\"}], \"usage\": {}}\n\ndata: [DONE]\n\n")
	f.Add("data: [DONE]\n\n")
	f.Add(": x\n\ndata:\n\n\r\n")
	body := ""
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/models", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, `{"data": [{"id": "m", "max_model_len": 100}]}`)
	})
	mux.HandleFunc("POST /v1/chat/completions", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, body) })
	web := httptest.NewServer(mux)
	f.Cleanup(web.Close)
	m, err := upstream.New(upstream.Options{}).Open(context.Background(), upstream.Location{URL: web.URL + "/v1", Model: "m"}.String())
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		body = text
		ask(t.Context(), m, false)
		ask(t.Context(), m, true)
	})
}

// BenchmarkAnswer is what an exchange costs with a server that answers at once.
func BenchmarkAnswer(b *testing.B) {
	m := broken(b, func(w http.ResponseWriter, r *http.Request) {
		io.Copy(io.Discard, r.Body)
		fmt.Fprint(w, `{"choices":[{"message":{"content":"Seven."},"finish_reason":"stop"}],"usage":{"prompt_tokens":12,"completion_tokens":6}}`)
	})
	prompt := engine.Prompt{Messages: []engine.Message{{Role: engine.User, Text: "How many?"}}}
	b.ReportAllocs()
	for b.Loop() {
		for _, err := range m.(engine.Direct).Answer(b.Context(), prompt, engine.Params{MaxTokens: 20, Whole: true}) {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}
