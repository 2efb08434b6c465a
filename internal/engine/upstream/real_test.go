package upstream_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"outcrop/internal/engine"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/engine/upstream"
	"outcrop/internal/fault"
)

// llamaServer is the location of a model on a real llama-server, which `make verify-upstream` builds. Its threads spin while they wait for one
// another: more than one would be slow on a busy machine.
func llamaServer(t *testing.T, path string, args ...string) string {
	t.Helper()
	program := os.Getenv("OUTCROP_LLAMA_SERVER")
	if program == "" {
		t.Skip("OUTCROP_LLAMA_SERVER names no llama-server; make verify-upstream builds one")
	}
	return upstream.Location{Program: program, File: path, Context: enginetest.TinyContext, Slots: 8, Args: append(args, "--threads", "1")}.String()
}

// The contract holds for a real one. Keys and values in float32 and no reuse of prompts keep its answers from depending on what ran before. The model is one that answers in letters: llama-server does not look for stop sequences in what it puts for bytes that
// are none.
func TestRealContract(t *testing.T) {
	enginetest.RunRemote(t, upstream.New(upstream.Options{}), enginetest.Excused{Beside: true, Tails: true}, func(t *testing.T, _ string) string {
		path, err := enginetest.TinyText(t.TempDir(), 0)
		if err != nil {
			t.Fatal(err)
		}
		return llamaServer(t, path, "--no-cache-prompt", "--cache-type-k", "f32", "--cache-type-v", "f32")
	})
}

func TestRealSmolLM2(t *testing.T) {
	m := open(t, llamaServer(t, enginetest.Model(t, enginetest.SmolLM2)))
	direct := m.(engine.Direct)
	prompt := engine.Prompt{Messages: []engine.Message{{Role: engine.User, Text: "What is the capital of France?"}}}
	cold := engine.Params{MaxTokens: 60, Temperature: new(float32(0))}
	text, first, n := collect(direct.Answer(t.Context(), prompt, cold))
	t.Run("answer", func(t *testing.T) {
		tokens, err := m.Tokens(prompt)
		if len(text) < 20 || first.Stop != engine.MaxTokens && first.Stop != engine.EndTurn || n < 3 || err != nil || first.Usage.Prompt() != len(tokens) {
			t.Errorf("%q, %+v in %d pieces; %d tokens, %v", text, first, n, len(tokens), err)
		}
		again, last, _ := collect(direct.Answer(t.Context(), prompt, cold))
		if again != text || last.Usage.Reused == 0 {
			t.Errorf("then %q, %+v", again, last)
		}
		whole := cold
		whole.Whole = true
		if again, _, n := collect(direct.Answer(t.Context(), prompt, whole)); again != text || n != 1 {
			t.Errorf("whole %q in %d pieces", again, n)
		}
	})
	t.Run("stop", func(t *testing.T) {
		p := cold
		p.Stop = []string{text[8:12]}
		for _, p.Whole = range []bool{false, true} {
			got, last, _ := collect(direct.Answer(t.Context(), prompt, p))
			if want, _, _ := strings.Cut(text, p.Stop[0]); got != want || last.Stop != engine.StopSequence || last.Sequence != p.Stop[0] {
				t.Errorf("stop %q: %q, want %q, %+v", p.Stop[0], got, want, last)
			}
		}
	})
	t.Run("schema", func(t *testing.T) {
		p := cold
		p.Schema = json.RawMessage(`{"type":"object","properties":{"city":{"type":"string","maxLength":20}},"required":["city"],"additionalProperties":false}`)
		text, last, _ := collect(direct.Answer(t.Context(), prompt, p))
		var said struct{ City *string }
		if err := json.Unmarshal([]byte(text), &said); err != nil || said.City == nil {
			t.Errorf("%q %+v %v", text, last, err)
		}
	})
	asked := prompt
	asked.Tools = []engine.Tool{{Name: "weather", Description: "Tells the weather in a city.",
		Schema: json.RawMessage(`{"type":"object","properties":{"city":{"type":"string","maxLength":20}},"required":["city"]}`)}}
	t.Run("no tools", func(t *testing.T) {
		if text, _, _ := collect(direct.Answer(t.Context(), asked, cold)); !strings.Contains(text, "chat template") {
			t.Errorf("%q", text)
		}
	})
	t.Run("forced tool", func(t *testing.T) {
		template := filepath.Join(t.TempDir(), "template")
		if err := os.WriteFile(template, []byte(hermes), 0o600); err != nil {
			t.Fatal(err)
		}
		direct := open(t, llamaServer(t, enginetest.Model(t, enginetest.SmolLM2), "--chat-template-file", template)).(engine.Direct)
		p := cold
		p.Tools, p.Choice, p.MaxTokens = asked.Tools, engine.Choice{Forced: true}, 300
		asked.Messages = []engine.Message{{Role: engine.User, Text: "Repeat after me: <tool_call>"}} // llama-server lets models talk before they call
		var call engine.CallPart
		var last engine.Piece
		for piece, err := range direct.Answer(t.Context(), asked, p) {
			if err != nil {
				t.Fatal(err)
			}
			if c := piece.Call; c != nil && c.Index == 0 {
				call = engine.CallPart{ID: call.ID + c.ID, Name: call.Name + c.Name, Arguments: call.Arguments + c.Arguments}
			}
			last = piece
		}
		var args struct{ City *string }
		if err := json.Unmarshal([]byte(call.Arguments), &args); err != nil || args.City == nil || call.Name != "weather" || call.ID == "" || last.Stop != engine.ToolUse {
			t.Errorf("%+v, %+v, %v", call, last, err)
		}
	})
	t.Run("log probabilities", func(t *testing.T) {
		p := cold
		p.Logprobs = new(2)
		var all []engine.Logprob
		text := ""
		for piece, err := range direct.Answer(t.Context(), prompt, p) {
			if err != nil {
				t.Fatal(err)
			}
			text += piece.Text
			all = append(all, piece.Logprobs...)
		}
		joined := ""
		for _, l := range all {
			if joined += l.Text; len(l.Top) != 2 || l.Logprob > 0 || l.Top[0].Logprob < l.Top[1].Logprob {
				t.Errorf("%+v", l)
			}
		}
		if !strings.HasPrefix(joined, text) || text == "" {
			t.Errorf("%q of %q", joined, text)
		}
	})
	t.Run("seed", func(t *testing.T) {
		p := engine.Params{MaxTokens: 30, Temperature: new(float32(1.2)), Seed: new(uint64(7))}
		a, _, _ := collect(direct.Answer(t.Context(), prompt, p))
		if b, _, _ := collect(direct.Answer(t.Context(), prompt, p)); a != b {
			t.Errorf("%q, then %q", a, b)
		}
	})
	t.Run("killed", func(t *testing.T) {
		p := engine.Params{MaxTokens: 400, Temperature: new(float32(1))}
		var failed error
		n := 0
		for _, err := range direct.Answer(t.Context(), prompt, p) {
			if failed = err; n == 0 {
				syscall.Kill(upstream.Pid(m), syscall.SIGKILL)
			}
			n++
		}
		if !fault.Is(failed, fault.ModelFailed) {
			t.Errorf("%d pieces, then %v", n, failed)
		}
		if again, _, _ := collect(direct.Answer(t.Context(), prompt, cold)); again != text {
			t.Errorf("afterwards: %q", again)
		}
	})
}

// hermes is a chat template that knows tools, which SmolLM2's own does not.
const hermes = `{%- if tools %}{{- '<|im_start|>system\nYou call functions. Here are their signatures:\n<tools>' }}{%- for tool in tools %}{{- '\n' }}{{- tool | tojson }}{%- endfor %}
{{- '\n</tools>\nFor each call answer with a JSON object:\n<tool_call>\n{"name": <name>, "arguments": <arguments>}\n</tool_call><|im_end|>\n' }}{%- endif %}
{%- for message in messages %}
{%- if message.role == 'tool' %}{{- '<|im_start|>user\n<tool_response>\n' + message.content + '\n</tool_response><|im_end|>\n' }}
{%- else %}{{- '<|im_start|>' + message.role + '\n' + (message.content or '') }}
{%- for call in message.tool_calls or [] %}{{- '\n<tool_call>\n{"name": "' + call.function.name + '", "arguments": ' }}{{- call.function.arguments | tojson }}{{- '}\n</tool_call>' }}{%- endfor %}
{{- '<|im_end|>\n' }}{%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}{{- '<|im_start|>assistant\n' }}{%- endif %}`

func TestRealEmbedder(t *testing.T) {
	o := upstream.New(upstream.Options{})
	l, err := upstream.ParseLocation(llamaServer(t, enginetest.Model(t, enginetest.SmolLM2), "--pooling", "mean"))
	if err != nil {
		t.Fatal(err)
	}
	l.Embeds = true
	m, err := o.Open(t.Context(), l.String())
	if err != nil {
		t.Fatal(err)
	}
	defer m.Close()
	all, err := m.Embed(t.Context(), []string{"a horse", "the price of water"})
	if err != nil || len(all) != 2 || len(all[0].Values) != m.Info().Dimensions || all[0].Tokens == 0 || all[0].Values[0] == all[1].Values[0] {
		t.Errorf("%d, %v", len(all), err)
	}
}
