package native_test

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"outcrop/internal/engine"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/engine/native"
	"outcrop/internal/tensor/llama"
)

// llamacpp is what llama.cpp answers, greedily; test/oracle/llamacpp.sh makes it, and `make verify-engine` makes it anew.
type llamacpp struct {
	Version string
	SHA256  string
	Runs    []struct {
		Prompt string
		Input  []int32
		Output []int32
		Top    [][][2]float64 // per position, the most likely tokens with their log-probabilities, as llama.cpp answers: activations rounded to 8 bits
		Float  [][][2]float64 // the same by llama.cpp on the same weights in float32, as this engine computes
	}
}

// nearTie is the gap in log-probability under which two tokens count as equally likely; equal is the share of positions at
// which the most likely token has to be the same one.
const (
	nearTie = 0.1
	equal   = 0.97
)

// golden is a model that llama.cpp ran, and what it answered.
type golden struct {
	model, file, env string // env names another golden file
	short            bool   // not so many runs
	optional         bool   // the model is fetched by name only
	prefix           int    // tokens before every text
}

var (
	smollm2 = golden{model: enginetest.SmolLM2, file: "smollm2.json", env: "OUTCROP_GOLDEN"}
	gemma3  = golden{model: "gemma3/gemma-3-270m-Q4_K_M.gguf", file: "gemma3.json", env: "OUTCROP_GOLDEN_GEMMA3", short: true, optional: true, prefix: 1}
)

// read gives what llama.cpp answered, and the model.
func (g golden) read(t *testing.T) (llamacpp, string) {
	t.Helper()
	if _, err := os.Stat(filepath.Join(os.Getenv("OUTCROP_MODELS"), g.model)); err != nil && g.optional {
		t.Skipf("%s is not under OUTCROP_MODELS; scripts/gemma3.sh fetches it", g.model)
	}
	path := enginetest.Model(t, g.model)
	b, err := os.ReadFile(cmp.Or(os.Getenv(g.env), filepath.Join("testdata", g.file)))
	if err != nil {
		t.Fatal(err)
	}
	var o llamacpp
	if err := json.Unmarshal(b, &o); err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		t.Fatal(err)
	}
	if sum := hex.EncodeToString(h.Sum(nil)); sum != o.SHA256 {
		t.Fatalf("the model's hash is %s, the golden file's %s", sum, o.SHA256)
	}
	return o, path
}

// score counts positions: all, those of the same most likely token, and of the others the near ties.
type score struct{ all, same, tie int }

// judge compares one position with llama.cpp's.
func (s *score) judge(top [][2]float64, logits []float32) {
	best := 0
	for i, x := range logits {
		if x > logits[best] {
			best = i
		}
	}
	s.all++
	if best == int(top[0][0]) {
		s.same++
		return
	}
	if at := slices.IndexFunc(top, func(x [2]float64) bool { return int(x[0]) == best }); at >= 0 && top[0][1]-top[at][1] < nearTie {
		s.tie++
	}
}

func (s score) log(t *testing.T, how string, least int) {
	t.Helper()
	t.Logf("%s: %d of %d positions equal (%.2f %%), %d near ties, %d other", how, s.same, s.all, 100*float64(s.same)/float64(s.all), s.tie, s.all-s.same-s.tie)
	if s.all < least || float64(s.same) < equal*float64(s.all) {
		t.Errorf("%s: only %d of %d positions are equal", how, s.same, s.all)
	}
}

// scores are those against llama.cpp as it answers, and against its float32.
type scores struct{ rounded, float score }

func (s scores) check(t *testing.T, how string, least int) {
	t.Helper()
	s.rounded.log(t, how+", as it answers", least)
	s.float.log(t, how+", in float32", least)
	if n := s.float.all - s.float.same - s.float.tie; n > 0 {
		t.Errorf("%s: %d positions are neither equal nor near ties in float32", how, n)
	}
}

// Both ways to read a text, at once and token by token in a batch, agree with llama.cpp, teacher-forced on its own tokens.
func TestAsLlamaCpp(t *testing.T) {
	t.Run("SmolLM2", func(t *testing.T) { asLlamaCpp(t, smollm2) })
	t.Run("Gemma 3", func(t *testing.T) { asLlamaCpp(t, gemma3) })
}

func asLlamaCpp(t *testing.T, g golden) {
	o, path := g.read(t)
	open, least := llama.Open, 20*64
	if g.short {
		open, least = func(path string) (*llama.Model, error) { return llama.OpenRepacked(path, "") }, 6*64
	}
	m, err := open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer m.Close()
	pool := llama.NewPool(m.Config(), 1<<30)
	var space llama.Workspace
	forward := func(batch []llama.Chunk) llama.Logits {
		t.Helper()
		logits, err := m.Forward(batch, &space)
		if err != nil {
			t.Fatal(err)
		}
		return logits
	}
	var whole, single scores
	var batch []llama.Chunk
	for _, r := range o.Runs {
		before, s := len(r.Input)-1, pool.NewSequence()
		forward([]llama.Chunk{{Tokens: r.Input[:before], KV: s}})
		logits := forward([]llama.Chunk{{Tokens: slices.Concat(r.Input[before:], r.Output[:len(r.Output)-1]), Pos: before, KV: s, Logits: llama.AllLogits}})
		for i, top := range r.Top {
			row := logits.Row(0, i)
			whole.rounded.judge(top, row)
			whole.float.judge(r.Float[i], row)
		}
		s.Free()
		batch = append(batch, llama.Chunk{Tokens: r.Input, KV: s, Logits: llama.LastLogits})
	}
	for i := range o.Runs[0].Output {
		logits := forward(batch)
		for n, r := range o.Runs {
			single.rounded.judge(r.Top[i], logits.Row(n, 0))
			single.float.judge(r.Float[i], logits.Row(n, 0))
			batch[n].Tokens, batch[n].Pos = r.Output[i:i+1], batch[n].KV.Len()
		}
	}
	t.Log(o.Version)
	whole.check(t, "at once", least)
	single.check(t, "token by token", least)
}

// The engine reads llama.cpp's tokens from the same prompts, and answers as it does where it is in no doubt.
func TestAnswersAsLlamaCpp(t *testing.T) {
	t.Run("SmolLM2", func(t *testing.T) { answersAsLlamaCpp(t, smollm2, 40) })
	t.Run("Gemma 3", func(t *testing.T) { answersAsLlamaCpp(t, gemma3, 10) })
}

func answersAsLlamaCpp(t *testing.T, g golden, least int) {
	o, path := g.read(t)
	m, err := native.New(native.Options{}).Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer m.Close()
	for n, r := range o.Runs {
		ids, err := m.Tokens(engine.Prompt{Raw: r.Prompt})
		if err != nil || !slices.EqualFunc(ids, r.Input, func(a engine.Token, b int32) bool { return int32(a) == b }) {
			t.Errorf("prompt %d: tokens %v, llama.cpp's %v, %v", n, ids, r.Input, err)
		}
	}
	compared := 0
	for n, r := range o.Runs {
		// An answer's text gives its tokens back only where no control token and no unusual cut is in it: the first ones do.
		want := r.Output[:min(12, firstDoubt(r.Top))]
		if len(want) == 0 {
			continue
		}
		text := collect(t, m, r.Input, len(want))
		got, err := m.Tokens(engine.Prompt{Raw: text + " "})
		if err != nil {
			t.Fatal(err)
		}
		got = got[g.prefix:]
		for i, id := range want[:min(len(want), len(got)-1)] {
			compared++
			if int32(got[i]) != id {
				t.Errorf("prompt %d: answer %q has tokens %v, llama.cpp's %v", n, text, got, want)
				break
			}
		}
	}
	if compared < least {
		t.Errorf("only %d tokens were compared", compared)
	}
}

// firstDoubt is the first position at which llama.cpp was in doubt between two tokens.
func firstDoubt(top [][][2]float64) int {
	at := slices.IndexFunc(top, func(x [][2]float64) bool { return x[0][1]-x[1][1] < 3*nearTie })
	if at < 0 {
		return len(top)
	}
	return at
}

func collect(t *testing.T, m engine.Model, input []int32, most int) string {
	t.Helper()
	prompt := make([]engine.Token, len(input))
	for i, id := range input {
		prompt[i] = engine.Token(id)
	}
	text := ""
	for p, err := range m.Generate(t.Context(), prompt, engine.Params{MaxTokens: most, Temperature: new(float32(0))}) {
		if err != nil {
			t.Fatal(err)
		}
		text += p.Text
	}
	return text
}
