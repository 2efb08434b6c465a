package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
)

// chunks is how many pieces a streamed answer of the instant upstream has.
const chunks = 2000

const (
	whole = `{"id":"chatcmpl-1","object":"chat.completion","created":1700000000,"model":"instant","choices":[{"index":0,` +
		`"message":{"role":"assistant","content":"Seven planets and a moon."},"finish_reason":"stop"}],` +
		`"usage":{"prompt_tokens":12,"completion_tokens":6,"total_tokens":18}}`
	delta = `data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1700000000,"model":"instant","choices":[{"index":0,"delta":{"content":" seven"},"finish_reason":null}]}` + "\n\n"
	end   = `data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1700000000,"model":"instant","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}` + "\n\n" +
		`data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1700000000,"model":"instant","choices":[],"usage":{"prompt_tokens":12,"completion_tokens":2000,"total_tokens":2012}}` + "\n\n" +
		"data: [DONE]\n\n"
)

// serveUpstream is the model's server: it speaks OpenAI's API and answers at once. It prints its address and runs until it is killed.
func serveUpstream() error {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	fmt.Println(l.Addr())
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/models", func(w http.ResponseWriter, r *http.Request) {
		io.WriteString(w, `{"data":[{"id":"instant","max_model_len":32768}]}`)
	})
	stream := []byte(strings.Repeat(delta, chunks) + end)
	mux.HandleFunc("POST /v1/chat/completions", func(w http.ResponseWriter, r *http.Request) {
		b, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		if strings.Contains(string(b), `"stream":true`) {
			w.Header().Set("Content-Type", "text/event-stream")
			w.Write(stream)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		io.WriteString(w, whole)
	})
	return http.Serve(l, mux)
}
