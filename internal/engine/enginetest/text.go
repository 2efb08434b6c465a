package enginetest

import (
	"fmt"
	"reflect"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

func errorf(format string, args ...any) error { return fmt.Errorf(format, args...) }

// question is a prompt of a few blocks of keys and values.
var question = strings.Repeat("What is the name of the house in the town? ", 4)

func info(t *testing.T, m engine.Model) {
	i := m.Info()
	if i.Architecture != "llama" || !i.Text || !i.Chat || i.Embedding || i.ContextWindow != TinyContext || i.Vocabulary < 256 || i.Parameters < 1000 || i.Bytes < 4000 || i.Format == "" {
		t.Errorf("%+v", i)
	}
}

func prompts(t *testing.T, m engine.Model) {
	chat, err := m.Tokens(engine.Prompt{Messages: []engine.Message{{Role: engine.System, Text: "Be brief."}, {Role: engine.User, Text: "Hi"}}})
	if err != nil {
		t.Fatal(err)
	}
	raw := tokens(t, m, "<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n")
	if fmt.Sprint(chat) != fmt.Sprint(raw) {
		t.Errorf("rendered %v, written out %v", chat, raw)
	}
	begun, err := m.Tokens(engine.Prompt{Messages: []engine.Message{{Role: engine.User, Text: "Hi"}, {Role: engine.Assistant, Text: "Well"}}, Continue: true})
	if raw := tokens(t, m, "<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\nWell"); err != nil || fmt.Sprint(begun) != fmt.Sprint(raw) {
		t.Errorf("begun %v (%v), written out %v", begun, err, raw)
	}
	for _, p := range []engine.Prompt{{}, {Raw: "x", Messages: []engine.Message{{Role: engine.User, Text: "y"}}}} {
		if _, err := m.Tokens(p); !fault.Is(err, fault.Invalid) {
			t.Errorf("%+v: %v", p, err)
		}
	}
}

// spans cover a text without gaps.
func spans(t *testing.T, m engine.Model) {
	end := 0
	for _, s := range m.Spans(question) {
		if s.Start != end || s.End <= s.Start {
			t.Errorf("span %v after %d", s, end)
		}
		end = s.End
	}
	if end != len(question) {
		t.Errorf("spans end at %d of %d", end, len(question))
	}
}

func greedy(t *testing.T, m engine.Model) {
	prompt := tokens(t, m, question)
	first := generate(t, m, prompt, cold(60))
	if again := generate(t, m, prompt, cold(60)); again.text != first.text || again.last.Usage != first.last.Usage {
		t.Errorf("%q, then %q", first.text, again.text)
	}
	p := warm(60, 5)
	p.TopK = new(1)
	if only := generate(t, m, prompt, p); only.text != first.text {
		t.Errorf("top k 1 gives %q, greedy %q", only.text, first.text)
	}
	p = warm(60, 5)
	p.TopP = new(float32(0))
	if only := generate(t, m, prompt, p); only.text != first.text {
		t.Errorf("top p 0 gives %q, greedy %q", only.text, first.text)
	}
	if other := generate(t, m, tokens(t, m, "Other"), cold(60)); other.text == first.text {
		t.Errorf("another prompt gives the same answer %q", other.text)
	}
}

// together runs many generations of different lengths at once: each answers as it does alone.
func together(t *testing.T, m engine.Model, same bool) {
	type job struct {
		prompt []engine.Token
		params engine.Params
		alone  answer
	}
	var jobs []job
	for i := range 8 {
		j := job{prompt: tokens(t, m, strings.Repeat("number "+fmt.Sprint(i)+", ", 1+7*i)), params: cold(10 + 12*i)}
		if i%3 == 2 {
			j.params = warm(40, uint64(i))
		}
		j.alone = generate(t, m, j.prompt, j.params)
		jobs = append(jobs, j)
	}
	var all sync.WaitGroup
	for _, j := range jobs {
		all.Go(func() {
			if got, err := collect(t.Context(), m, j.prompt, j.params); err != nil || same && (got.text != j.alone.text || !reflect.DeepEqual(got.last, j.alone.last)) {
				t.Errorf("alone %q %+v, together %q %+v, %v", j.alone.text, j.alone.last, got.text, got.last, err)
			}
		})
	}
	all.Wait()
}

func sampling(t *testing.T, m engine.Model) {
	prompt := tokens(t, m, question)
	seen := map[string]bool{}
	for seed := range uint64(4) {
		for _, p := range []engine.Params{warm(40, seed), {MaxTokens: 40, Temperature: new(float32(1.5)), TopP: new(float32(0.9)), TopK: new(50), Seed: &seed}, {MaxTokens: 40, Seed: &seed}} {
			a := generate(t, m, prompt, p)
			if b := generate(t, m, prompt, p); a.text != b.text {
				t.Errorf("seed %d gives %q, then %q", seed, a.text, b.text)
			}
			seen[a.text] = true
		}
	}
	if len(seen) < 6 {
		t.Errorf("12 draws gave %d answers", len(seen))
	}
	if a, b := generate(t, m, prompt, engine.Params{MaxTokens: 40}), generate(t, m, prompt, engine.Params{MaxTokens: 40}); a.text == b.text {
		t.Errorf("without a seed twice %q", a.text)
	}
}

// stops cuts an answer at every place where a stop sequence can begin.
func stops(t *testing.T, m engine.Model, tails bool) {
	prompt := tokens(t, m, question)
	full := generate(t, m, prompt, cold(40)).text
	runes := []rune(full)
	for at := 0; at+3 <= len(runes); at += 5 {
		stop := string(runes[at : at+3])
		p := cold(40)
		p.Stop = []string{"never, never", stop}
		a := generate(t, m, prompt, p)
		if want := full[:strings.Index(full, stop)]; a.text != want || a.last.Stop != engine.StopSequence || a.last.Sequence != stop {
			t.Errorf("stop %q of %q: got %q, %+v", stop, full, a.text, a.last)
		}
	}
	if !tails {
		return
	}
	last, _ := utf8.DecodeLastRuneInString(full)
	p := cold(40)
	p.Stop = []string{string(last) + "\x00no", full + "no"}
	if a := generate(t, m, prompt, p); a.text != full || a.last.Stop == engine.StopSequence {
		t.Errorf("a stop sequence that is not met: got %q, %+v, want %q", a.text, a.last, full)
	}
}

func limits(t *testing.T, m engine.Model) {
	prompt := tokens(t, m, question)
	for _, most := range []int{1, 2, 33} {
		a := generate(t, m, prompt, cold(most))
		if a.last.Stop == engine.MaxTokens && a.last.Usage.Output != most || a.last.Usage.Output > most || a.last.Usage.Output < 1 {
			t.Errorf("at most %d: %+v", most, a.last)
		}
	}
	long := prompt
	for len(long) < TinyContext {
		long = append(long, prompt...)
	}
	for _, n := range []int{TinyContext - 1, TinyContext - 7} {
		a := generate(t, m, long[:n], cold(0))
		if a.last.Stop == engine.WindowExceeded && a.last.Usage.Output != TinyContext-n || a.last.Stop == engine.MaxTokens {
			t.Errorf("prompt of %d: %+v", n, a.last)
		}
	}
	if _, err := collect(t.Context(), m, long[:TinyContext], cold(1)); !fault.Is(err, fault.Invalid) {
		t.Errorf("a prompt that fills the window: %v", err)
	}
}

func badRequests(t *testing.T, m engine.Model) {
	prompt := tokens(t, m, "x")
	for name, p := range map[string]engine.Params{
		"temperature": {Temperature: new(float32(-1))}, "top p": {TopP: new(float32(1.5))}, "top k": {TopK: new(-1)}, "most": {MaxTokens: -1},
		"stop": {Stop: []string{""}}, "adapter": {Adapter: t.TempDir()},
	} {
		if _, err := collect(t.Context(), m, prompt, p); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	beyond := engine.Token(m.Info().Vocabulary)
	if beyond == 0 { // not known
		beyond = 1 << 30
	}
	for name, prompt := range map[string][]engine.Token{"none": nil, "beyond": {beyond}, "negative": {-1}} {
		if _, err := collect(t.Context(), m, prompt, cold(1)); !fault.Is(err, fault.Invalid) {
			t.Errorf("prompt %s: %v", name, err)
		}
	}
	if _, err := m.Embed(t.Context(), []string{"x"}); !fault.Is(err, fault.Invalid) {
		t.Errorf("embedding by a text model: %v", err)
	}
}
