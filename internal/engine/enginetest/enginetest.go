package enginetest

import (
	"context"
	"strings"
	"testing"
	"unicode/utf8"

	"outcrop/internal/engine"
)

// Run checks an engine against the contract, on tiny models that it writes.
func Run(t *testing.T, opener engine.Opener) {
	path, err := TinyText(t.TempDir(), 1)
	if err != nil {
		t.Fatal(err)
	}
	m := open(t, opener, path)
	t.Run("info", func(t *testing.T) { info(t, m) })
	t.Run("spans", func(t *testing.T) { spans(t, m) })
	text(t, m, Excused{})
	forms(t, m)
	t.Run("adapters", func(t *testing.T) { adapters(t, m) })
	t.Run("reuse", func(t *testing.T) { reuse(t, m) })
	t.Run("checkpoints", func(t *testing.T) { checkpoints(t, m) })
	t.Run("callers", func(t *testing.T) { callers(t, m) })
	t.Run("folder as file", func(t *testing.T) { folder(t, opener, m) })
	t.Run("bad files", func(t *testing.T) { badFiles(t, opener, path) })
	t.Run("borrowed prompt", func(t *testing.T) { borrowed(t, m) })
	t.Run("folder of a file", func(t *testing.T) { folderOfFile(t, opener, path, m) })
	t.Run("close", func(t *testing.T) { closing(t, opener, path) })
	t.Run("close while used", func(t *testing.T) { closingInUse(t, opener, path) })
}

// Excused is what an engine may do otherwise, where the server's ways are not ours to change.
type Excused struct {
	Beside bool // an answer may depend on what runs beside it: the server adds up in another order then
	Tails  bool // the beginning of a stop sequence at the end of an answer may get lost
}

// RunRemote checks an engine whose models run elsewhere: serve begins to serve the model at a local path, and tells what the
// engine opens. It has no spans, adapters or files of its own, and what it knows of a model is what the server tells.
func RunRemote(t *testing.T, opener engine.Opener, but Excused, serve func(t *testing.T, path string) string) {
	path, err := TinyText(t.TempDir(), 1)
	if err != nil {
		t.Fatal(err)
	}
	location := serve(t, path)
	m := open(t, opener, location)
	if i := m.Info(); !i.Text || !i.Chat || i.Embedding || i.ContextWindow != TinyContext {
		t.Errorf("%+v", i)
	}
	text(t, m, but)
	t.Run("close", func(t *testing.T) { closing(t, opener, location) })
}

// text is what every text model must do, wherever it runs.
func text(t *testing.T, m engine.Model, but Excused) {
	t.Run("prompts", func(t *testing.T) { prompts(t, m) })
	t.Run("greedy", func(t *testing.T) { greedy(t, m) })
	t.Run("together as alone", func(t *testing.T) { together(t, m, !but.Beside) })
	t.Run("sampling", func(t *testing.T) { sampling(t, m) })
	t.Run("stop sequences", func(t *testing.T) { stops(t, m, !but.Tails) })
	t.Run("limits", func(t *testing.T) { limits(t, m) })
	t.Run("bad requests", func(t *testing.T) { badRequests(t, m) })
	t.Run("cancel", func(t *testing.T) { cancel(t, m) })
	t.Run("streams", func(t *testing.T) { streams(t, m, !but.Beside) })
}

// forms is what every text model that controls its output must do.
func forms(t *testing.T, m engine.Model) {
	t.Run("schemas", func(t *testing.T) { schemas(t, m) })
	t.Run("calls", func(t *testing.T) { calls(t, m) })
	t.Run("chances", func(t *testing.T) { chances(t, m) })
	t.Run("penalties", func(t *testing.T) { penalties(t, m) })
	t.Run("forms together", func(t *testing.T) { formsTogether(t, m) })
}

func open(t *testing.T, opener engine.Opener, path string) engine.Model {
	t.Helper()
	m, err := opener.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := m.Close(); err != nil {
			t.Error(err)
		}
	})
	return m
}

// answer is a whole generation.
type answer struct {
	text   string
	last   engine.Piece
	n      int // pieces
	reused int // tokens of the prompt
}

// collect reads a generation to its end and checks what holds for every one.
func collect(ctx context.Context, m engine.Model, prompt []engine.Token, p engine.Params) (a answer, err error) {
	var b strings.Builder
	for piece, err := range m.Generate(ctx, prompt, p) {
		if err != nil {
			return answer{b.String(), a.last, a.n, a.reused}, err
		}
		b.WriteString(piece.Text)
		switch {
		case a.last.Stop != "":
			return a, errorf("a piece %+v after the last", piece)
		case !utf8.ValidString(piece.Text):
			return a, errorf("piece %q is not UTF-8", piece.Text)
		case piece.Usage.Prompt() != len(prompt) || piece.Usage.Reused < piece.Usage.CacheRead || piece.Usage.Reused > len(prompt):
			return a, errorf("usage %+v for a prompt of %d", piece.Usage, len(prompt))
		case piece.Usage.Output < a.last.Usage.Output:
			return a, errorf("usage went back from %d to %d", a.last.Usage.Output, piece.Usage.Output)
		}
		a.last, a.reused = piece, piece.Usage.Reused
		a.last.Usage.Reused = 0 // depends on what was asked before
		a.n++
	}
	a.text = b.String()
	if a.last.Stop == "" {
		return a, errorf("ended without a reason after %d pieces", a.n)
	}
	return a, nil
}

func generate(t *testing.T, m engine.Model, prompt []engine.Token, p engine.Params) answer {
	t.Helper()
	a, err := collect(t.Context(), m, prompt, p)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func tokens(t *testing.T, m engine.Model, text string) []engine.Token {
	t.Helper()
	ids, err := m.Tokens(engine.Prompt{Raw: text})
	if err != nil {
		t.Fatal(err)
	}
	return ids
}

// cold are the parameters of a greedy generation.
func cold(most int) engine.Params {
	return engine.Params{MaxTokens: most, Temperature: new(float32(0))}
}

// warm are those of one that is drawn.
func warm(most int, seed uint64) engine.Params {
	return engine.Params{MaxTokens: most, Temperature: new(float32(1)), Seed: &seed}
}
