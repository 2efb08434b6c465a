package native_test

import (
	"testing"

	"outcrop/internal/engine/enginetest"
	"outcrop/internal/engine/native"
)

// TestQuantise: floats take the memory of Q8_0 where that is asked for.
func TestQuantise(t *testing.T) {
	path, err := enginetest.TinyText(t.TempDir(), 1)
	if err != nil {
		t.Fatal(err)
	}
	bytes := map[bool]int64{}
	for _, quantise := range []bool{false, true} {
		m, err := native.New(native.Options{Quantise: quantise}).Open(t.Context(), path)
		if err != nil {
			t.Fatal(err)
		}
		bytes[quantise] = m.Info().Bytes
		m.Close()
	}
	if bytes[true] >= bytes[false]/2 {
		t.Errorf("%d bytes of weights, and %d rounded", bytes[false], bytes[true])
	}
}
