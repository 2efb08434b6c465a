package mapped_test

import (
	"os"
	"path/filepath"
	"testing"

	"outcrop/internal/tensor/mapped"
)

func TestOpen(t *testing.T) {
	for _, want := range []string{"", "a", "some bytes"} {
		path := filepath.Join(t.TempDir(), "file")
		if err := os.WriteFile(path, []byte(want), 0o600); err != nil {
			t.Fatal(err)
		}
		f, err := mapped.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		if got := string(f.Bytes()); got != want {
			t.Errorf("bytes are %q, want %q", got, want)
		}
		for range 2 {
			if err := f.Close(); err != nil {
				t.Error(err)
			}
		}
	}
	if _, err := mapped.Open(filepath.Join(t.TempDir(), "absent")); !os.IsNotExist(err) {
		t.Errorf("an absent file gives %v", err)
	}
}
