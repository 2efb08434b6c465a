package body_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"time"

	"outcrop/internal/api/body"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

var (
	text     = engine.Info{Text: true, Chat: true, ContextWindow: 100}
	embedder = engine.Info{Embedding: true, Dimensions: 4, ContextWindow: 100}
	stamp    = body.Stamp{ID: "1", Created: time.Unix(1700000000, 0), Model: "p.m"}
)

func TestParse(t *testing.T) {
	chat := engine.Prompt{Messages: []engine.Message{{Role: engine.System, Text: "s"}, {Role: engine.User, Text: "ab"}}}
	tests := []struct {
		name   string
		side   body.Side
		info   engine.Info
		text   string
		prompt engine.Prompt
		params engine.Params
		texts  []string
	}{
		{"llama", body.Bedrock, text, `{"prompt": "hi", "max_gen_len": 7, "temperature": 0, "top_p": 1}`,
			engine.Prompt{Raw: "hi"}, engine.Params{MaxTokens: 7, Temperature: new(float32(0)), TopP: new(float32(1))}, nil},
		{"llama's defaults", body.Bedrock, text, `{"prompt": "hi", "max_gen_len": null}`,
			engine.Prompt{Raw: "hi"}, engine.Params{Temperature: new(float32(0.5)), TopP: new(float32(0.9))}, nil},
		{"completion", body.Bedrock, text, `{"prompt": "hi", "max_tokens": 7, "stop": "x", "seed": -1}`,
			engine.Prompt{Raw: "hi"}, engine.Params{MaxTokens: 7, Stop: []string{"x"}, Seed: new(^uint64(0))}, nil},
		{"completion on an endpoint", body.SageMaker, text, `{"prompt": "hi"}`, engine.Prompt{Raw: "hi"}, engine.Params{}, nil},
		{"chat", body.Bedrock, text, `{"model": "any", "messages": [{"role": "developer", "content": "s"}, {"role": "user", "content": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]}],
			"max_completion_tokens": 9, "top_k": 3, "stop": ["x", "y"], "n": 1, "tools": [], "sagemaker_base_url": "u", "stream": false, "stream_options": null, "seed": 18446744073709551615}`,
			chat, engine.Params{MaxTokens: 9, TopK: new(3), Stop: []string{"x", "y"}, Seed: new(^uint64(0))}, nil},
		{"inputs", body.SageMaker, text, `{"inputs": "hi"}`, engine.Prompt{Raw: "hi"}, engine.Params{Temperature: new(float32(0))}, nil},
		{"inputs, sampled", body.SageMaker, text, `{"inputs": "hi", "parameters": {"do_sample": true, "max_new_tokens": 3, "top_k": 2, "seed": 4, "stop": ["."], "repetition_penalty": 1.0, "return_full_text": false, "sagemaker_base_url": "u"}}`,
			engine.Prompt{Raw: "hi"}, engine.Params{MaxTokens: 3, Temperature: new(float32(1)), TopK: new(2), Seed: new(uint64(4)), Stop: []string{"."}}, nil},
		{"inputs with a form", body.SageMaker, text, `{"inputs": "hi", "parameters": {"grammar": {"type": "json", "value": {"type": "array"}}, "frequency_penalty": 0.5, "details": true}}`,
			engine.Prompt{Raw: "hi"}, engine.Params{Temperature: new(float32(0)), Schema: json.RawMessage(`{"type": "array"}`), Frequency: 0.5, Logprobs: new(0)}, nil},
		{"inputs, not sampled", body.SageMaker, text, `{"inputs": "hi", "parameters": {"do_sample": false, "temperature": 0.7}}`,
			engine.Prompt{Raw: "hi"}, engine.Params{Temperature: new(float32(0))}, nil},
		{"titan", body.Bedrock, embedder, ` { "inputText" : "hi" , "dimensions" : 4 , "normalize" : true , "embeddingTypes" : [ "float" ] } `,
			engine.Prompt{}, engine.Params{}, []string{"hi"}},
		{"features", body.SageMaker, embedder, `{"inputs": ["a", "b"]}`, engine.Prompt{}, engine.Params{}, []string{"a", "b"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, err := body.Parse(tt.side, []byte(tt.text), tt.info)
			if err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(r.Prompt, tt.prompt) || !reflect.DeepEqual(r.Params, tt.params) || !reflect.DeepEqual(r.Texts, tt.texts) {
				t.Errorf("got %+v", r)
			}
		})
	}
}

func TestBadBodiesNameTheMember(t *testing.T) {
	tests := []struct {
		side         body.Side
		info         engine.Info
		text, member string
		word         string
	}{
		{body.Bedrock, text, ``, "body", "not valid JSON"},
		{body.Bedrock, text, `[1]`, "body", "found: JSONArray"},
		{body.Bedrock, text, `{"prompt": "a"} x`, "body", "not valid JSON"},
		{body.Bedrock, text, `{}`, "prompt", "required key [prompt] not found"},
		{body.Bedrock, text, `{"prompt": null}`, "prompt", "required key [prompt] not found"},
		{body.Bedrock, text, `{"prompt": ""}`, "prompt", "minLength"},
		{body.Bedrock, text, `{"prompt": 5}`, "prompt", "#/prompt: expected type: String, found: Number"},
		{body.Bedrock, text, `{"Prompt": "a"}`, "prompt", "required"},
		{body.Bedrock, text, `{"prompt": "a", "prompt": "b"}`, "prompt", "duplicate"},
		{body.Bedrock, text, `{"prompt": "a", "max_gen_len": 0}`, "max_gen_len", "0 is not greater or equal to 1"},
		{body.Bedrock, text, `{"prompt": "a", "max_gen_len": 1.5}`, "max_gen_len", "expected type: Integer"},
		{body.Bedrock, text, `{"prompt": "a", "temperature": 1.01}`, "temperature", "1.01 is not less or equal to 1"},
		{body.Bedrock, text, `{"prompt": "a", "temperature": "hot"}`, "temperature", "expected type: Number, found: String"},
		{body.Bedrock, text, `{"prompt": "a", "foo": 1}`, "foo", "extraneous key [foo] is not permitted"},
		{body.Bedrock, text, `{"inputText": "a"}`, "prompt", "required key [prompt]"},
		{body.Bedrock, text, `{"prompt": "a", "max_tokens": 1, "max_gen_len": 1}`, "max_gen_len", "extraneous"},
		{body.Bedrock, text, `{"prompt": "a", "max_tokens": 1, "echo": true}`, "echo", "no other value"},
		{body.Bedrock, text, `{"messages": []}`, "messages", "minimum item count"},
		{body.Bedrock, text, `{"messages": "x"}`, "messages", "JSONArray"},
		{body.Bedrock, text, `{"messages": [5]}`, "body", "messages/0"},
		{body.Bedrock, text, `{"messages": [{"role": "tools", "content": "a"}]}`, "role", "tools is not a valid enum value"},
		{body.Bedrock, text, `{"messages": [{"role": "user"}]}`, "content", "required key [content]"},
		{body.Bedrock, text, `{"messages": [{"role": "user", "content": "a", "x": 1}]}`, "x", "#/messages/0: extraneous key [x]"},
		{body.Bedrock, text, `{"messages": [{"role": "user", "content": [{"type": "image_url", "text": "a"}]}]}`, "type", "doesn't support images"},
		{body.Bedrock, text, `{"messages": [{"role": "user", "content": "a"}], "n": 2}`, "n", "no other value than 1"},
		{body.Bedrock, text, `{"messages": [{"role": "user", "content": "a"}], "stop": [""]}`, "stop", "minLength"},
		{body.Bedrock, text, `{"messages": [{"role": "user", "content": "a"}], "stop": ["a", null]}`, "stop", "JSONArray of String"},
		{body.Bedrock, text, `{"messages": [{"role": "user", "content": "a"}], "stream_options": {"x": 1}}`, "x", "stream_options"},
		{body.Bedrock, text, `{"messages": [{"role": "user", "content": "a"}], "tools": [{}]}`, "type", "#/tools/0: required key [type]"},
		{body.SageMaker, text, `{"inputs": ["a"]}`, "inputs", "found: JSONArray"},
		{body.SageMaker, text, `{"inputs": "a", "parameters": {"num_beams": 4}}`, "num_beams", "#/parameters: extraneous key [num_beams]"},
		{body.SageMaker, text, `{"inputs": "a", "parameters": {"grammar": {"type": "regex", "value": "a"}}}`, "type", "doesn't support grammars of the type regex"},
		{body.SageMaker, text, `{"inputs": "a", "parameters": {"grammar": {"type": "json"}}}`, "value", "required key [value]"},
		{body.SageMaker, text, `{"inputs": "a", "parameters": 3}`, "body", "#/parameters"},
		{body.SageMaker, text, `{"text": "a"}`, "inputs", "required"},
		{body.Bedrock, embedder, `{"prompt": "a"}`, "inputText", "required"},
		{body.Bedrock, embedder, `{"inputText": "a", "dimensions": 256}`, "dimensions", "have 4"},
		{body.Bedrock, embedder, `{"inputText": "a", "normalize": false}`, "normalize", "true"},
		{body.Bedrock, embedder, `{"inputText": "a", "embeddingTypes": ["binary"]}`, "embeddingTypes", "binary"},
		{body.SageMaker, embedder, `{"inputs": []}`, "inputs", "minLength"},
	}
	for _, tt := range tests {
		_, err := body.Parse(tt.side, []byte(tt.text), tt.info)
		f, ok := err.(*fault.Error)
		if !ok || f.Kind != fault.Invalid || f.Member != tt.member || !strings.Contains(f.Text, tt.word) || !strings.HasPrefix(f.Text, "Malformed input request: ") {
			t.Errorf("%s: %+v", tt.text, err)
		}
	}
}

func TestAdditional(t *testing.T) {
	var p engine.Params
	if err := body.Additional("", []byte(`{"top_k": 5, "seed": 7}`), &p); err != nil || *p.TopK != 5 || *p.Seed != 7 {
		t.Errorf("%+v, %v", p, err)
	}
	if err := body.Additional("", nil, &p); err != nil {
		t.Error(err)
	}
	for _, bad := range []string{`{"top_k": -2}`, `{"k": 1}`, `[]`} {
		if err := body.Additional("", []byte(bad), &p); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", bad, err)
		}
	}
}

// pieces are an answer in three.
var pieces = []engine.Piece{
	{Text: "a", Usage: engine.Usage{Input: 5, Output: 1}},
	{Text: "<b", Usage: engine.Usage{Input: 5, Output: 2}},
	{Text: "", Stop: engine.EndTurn, Usage: engine.Usage{Input: 5, Output: 3}},
}

func TestAnswers(t *testing.T) {
	whole := engine.Answer{Text: "a<b", Stop: engine.MaxTokens, Usage: engine.Usage{Input: 3, CacheRead: 2, Output: 3}}
	message := `{"messages": [{"role": "user", "content": "q"}], "stream_options": {"include_usage": true}}`
	tests := []struct {
		name       string
		side       body.Side
		text       string
		whole, sse string
	}{
		{"llama", body.Bedrock, `{"prompt": "q"}`,
			`{"generation":"a<b","prompt_token_count":5,"generation_token_count":3,"stop_reason":"length"}`,
			`{"generation":"a","prompt_token_count":5,"generation_token_count":1,"stop_reason":null}

{"generation":"<b","prompt_token_count":null,"generation_token_count":2,"stop_reason":null}

{"generation":"","prompt_token_count":null,"generation_token_count":3,"stop_reason":"stop"}

`},
		{"completion", body.SageMaker, `{"prompt": "q"}`,
			`{"id":"cmpl-1","object":"text_completion","created":1700000000,"model":"p.m","choices":[{"index":0,"text":"a<b","finish_reason":"length"}],"usage":{"prompt_tokens":5,"completion_tokens":3,"total_tokens":8}}`,
			`data: {"id":"cmpl-1","object":"text_completion","created":1700000000,"model":"p.m","choices":[{"index":0,"text":"a","finish_reason":null}]}

data: {"id":"cmpl-1","object":"text_completion","created":1700000000,"model":"p.m","choices":[{"index":0,"text":"<b","finish_reason":null}]}

data: {"id":"cmpl-1","object":"text_completion","created":1700000000,"model":"p.m","choices":[{"index":0,"text":"","finish_reason":"stop"}]}

data: [DONE]

`},
		{"chat", body.SageMaker, message,
			`{"id":"chatcmpl-1","object":"chat.completion","created":1700000000,"model":"p.m","choices":[{"index":0,"message":{"role":"assistant","content":"a<b"},"finish_reason":"length"}],"usage":{"prompt_tokens":5,"completion_tokens":3,"total_tokens":8}}`,
			`data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1700000000,"model":"p.m","choices":[{"index":0,"delta":{"role":"assistant","content":"a"},"finish_reason":null}]}

data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1700000000,"model":"p.m","choices":[{"index":0,"delta":{"content":"<b"},"finish_reason":null}]}

data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1700000000,"model":"p.m","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1700000000,"model":"p.m","choices":[],"usage":{"prompt_tokens":5,"completion_tokens":3,"total_tokens":8}}

data: [DONE]

`},
		{"inputs", body.SageMaker, `{"inputs": "q", "parameters": {"return_full_text": true}}`,
			`[{"generated_text":"qa<b"}]`,
			`data:{"index":1,"token":{"id":0,"text":"a","logprob":0,"special":false},"generated_text":null,"details":null}

data:{"index":2,"token":{"id":0,"text":"<b","logprob":0,"special":false},"generated_text":null,"details":null}

data:{"index":3,"token":{"id":0,"text":"","logprob":0,"special":false},"generated_text":"qa<b","details":{"finish_reason":"eos_token","generated_tokens":3,"input_length":5}}

`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, err := body.Parse(tt.side, []byte(tt.text), text)
			if err != nil {
				t.Fatal(err)
			}
			if got := string(r.Whole(stamp, whole)); got != tt.whole {
				t.Errorf("whole\n%s\nwant\n%s", got, tt.whole)
			}
			var sse []byte
			w := r.Writer(stamp)
			for _, p := range pieces {
				sse = append(sse, w.Events(p)...)
			}
			if string(sse) != tt.sse {
				t.Errorf("events\n%s\nwant\n%s", sse, tt.sse)
			}
		})
	}
}

func TestDetailsOfInputs(t *testing.T) {
	r, err := body.Parse(body.SageMaker, []byte(`{"inputs": "q", "parameters": {"details": true}}`), text)
	if err != nil {
		t.Fatal(err)
	}
	p := engine.Piece{Text: "ab", Stop: engine.EndTurn, Usage: engine.Usage{Input: 5, Output: 3}, Logprobs: []engine.Logprob{{Token: 7, Text: "a", Logprob: -0.5}, {Token: 8, Text: "b", Logprob: -1}}}
	whole := string(r.Whole(stamp, engine.Answer{Text: p.Text, Logprobs: p.Logprobs, Stop: p.Stop, Usage: p.Usage}))
	if want := `[{"generated_text":"ab","details":{"finish_reason":"eos_token","generated_tokens":3,"input_length":5,"prefill":[],"tokens":[{"id":7,"text":"a","logprob":-0.5,"special":false},{"id":8,"text":"b","logprob":-1,"special":false}]}}]`; whole != want {
		t.Errorf("whole\n%s", whole)
	}
	want := `data:{"index":1,"token":{"id":7,"text":"a","logprob":-0.5,"special":false},"generated_text":null,"details":null}

data:{"index":2,"token":{"id":8,"text":"b","logprob":-1,"special":false},"generated_text":"ab","details":{"finish_reason":"eos_token","generated_tokens":3,"input_length":5}}

`
	if got := string(r.Writer(stamp).Events(p)); got != want {
		t.Errorf("events\n%s", got)
	}
}

func TestMetricsGoOnTheLastChunk(t *testing.T) {
	r, err := body.Parse(body.Bedrock, []byte(`{"prompt": "q"}`), text)
	if err != nil {
		t.Fatal(err)
	}
	chunks := r.Writer(stamp).Chunks(pieces[2])
	got := body.WithMetrics(chunks[0], body.Metrics{InputTokenCount: 5, OutputTokenCount: 3, InvocationLatency: 20, FirstByteLatency: 10})
	want := `{"generation":"","prompt_token_count":5,"generation_token_count":3,"stop_reason":"stop","amazon-bedrock-invocationMetrics":{"inputTokenCount":5,"outputTokenCount":3,"invocationLatency":20,"firstByteLatency":10}}`
	if string(got) != want {
		t.Errorf("got %s", got)
	}
}

func TestEmbeddings(t *testing.T) {
	e := []engine.Embedding{{Values: []float32{0.5, -1}, Tokens: 3}}
	for side, tt := range map[body.Side]struct{ text, want string }{
		body.Bedrock:   {`{"inputText": "q"}`, `{"embedding":[0.5,-1],"embeddingsByType":{"float":[0.5,-1]},"inputTextTokenCount":3}`},
		body.SageMaker: {`{"inputs": "q"}`, `[[0.5,-1]]`},
	} {
		r, err := body.Parse(side, []byte(tt.text), embedder)
		if err != nil {
			t.Fatal(err)
		}
		if got := string(r.Embeddings(stamp, e)); got != tt.want {
			t.Errorf("got %s", got)
		}
	}
}

// FuzzParse: any bytes are a request or an Invalid fault with public text, and a request's answers are JSON.
func FuzzParse(f *testing.F) {
	for _, s := range []string{`{"prompt":"a","max_gen_len":5}`, `{"prompt":"a","max_tokens":5,"stop":["x"]}`, `{"messages":[{"role":"user","content":[{"type":"text","text":"a"}]}],"stream_options":{"include_usage":true}}`,
		`{"inputs":"a","parameters":{"do_sample":true}}`, `{"inputText":"a","dimensions":4}`, `{"inputs":["a"]}`, `{"prompt":"\ud800"}`, `[`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		for _, side := range []body.Side{body.Bedrock, body.SageMaker} {
			for _, info := range []engine.Info{text, embedder} {
				r, err := body.Parse(side, raw, info)
				if err != nil {
					if !fault.Is(err, fault.Invalid) || fault.Public(err) == "" {
						t.Fatal(err)
					}
					continue
				}
				if r.Texts != nil {
					continue
				}
				if !json.Valid(r.Whole(stamp, engine.Answer{Text: "a"})) {
					t.Error("the answer is not JSON")
				}
				w := r.Writer(stamp)
				for _, chunk := range append(w.Chunks(pieces[0]), w.Chunks(pieces[2])...) {
					if !json.Valid(body.WithMetrics(chunk, body.Metrics{})) {
						t.Errorf("a chunk is not JSON: %s", chunk)
					}
				}
			}
		}
	})
}
