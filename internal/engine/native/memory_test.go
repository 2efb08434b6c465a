package native_test

import (
	"os"
	"runtime/debug"
	"strconv"
	"strings"
	"testing"

	"outcrop/internal/engine"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/engine/native"
)

// resident is this process's memory in bytes; the test is skipped where the system does not tell.
func resident(t *testing.T) int64 {
	t.Helper()
	b, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		t.Skip("the system does not tell the resident size")
	}
	pages, err := strconv.ParseInt(strings.Fields(string(b))[1], 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return pages * int64(os.Getpagesize())
}

// Closing a model gives its memory back to the system.
func TestCloseFreesMemory(t *testing.T) {
	for _, name := range []string{enginetest.SmolLM2, enginetest.MiniLM} {
		path := enginetest.Model(t, name)
		use := func() (open int64) {
			m, err := native.New(native.Options{}).Open(t.Context(), path)
			if err != nil {
				t.Fatal(err)
			}
			if m.Info().Text {
				ids, err := m.Tokens(engine.Prompt{Messages: []engine.Message{{Role: engine.User, Text: "Hi"}}})
				if err != nil {
					t.Fatal(err)
				}
				for range m.Generate(t.Context(), ids, engine.Params{MaxTokens: 4}) {
				}
			} else if _, err := m.Embed(t.Context(), []string{"Hi"}); err != nil {
				t.Fatal(err)
			}
			open = resident(t)
			if err := m.Close(); err != nil {
				t.Fatal(err)
			}
			return open
		}
		use() // what stays for good is there now
		debug.FreeOSMemory()
		before := resident(t)
		open := use()
		after := resident(t)
		t.Logf("%s: %d MB before, %d open, %d after", name, before>>20, open>>20, after>>20)
		if open < before+(32<<20) || after > before+before/10+(4<<20) {
			t.Errorf("%s: %d MB before, %d open, %d after", name, before>>20, open>>20, after>>20)
		}
	}
}

// The embedder finds what belongs together.
func TestMiniLM(t *testing.T) {
	m, err := native.New(native.Options{}).Open(t.Context(), enginetest.Model(t, enginetest.MiniLM))
	if err != nil {
		t.Fatal(err)
	}
	defer m.Close()
	if i := m.Info(); i.Dimensions != 384 || i.ContextWindow < 128 {
		t.Errorf("%+v", i)
	}
	got, err := m.Embed(t.Context(), []string{"How much does shipping cost?", "Delivery is free for orders over 50 euros.", "The cat sleeps on the sofa."})
	if err != nil {
		t.Fatal(err)
	}
	dot := func(a, b []float32) (sum float32) {
		for i := range a {
			sum += a[i] * b[i]
		}
		return sum
	}
	if near, far := dot(got[0].Values, got[1].Values), dot(got[0].Values, got[2].Values); near < far+0.2 {
		t.Errorf("delivery is %.2f from shipping, a cat %.2f", near, far)
	}
}
