package vector_test

import (
	"testing"

	"outcrop/internal/store"
	"outcrop/internal/store/storetest"
	"outcrop/internal/store/vector"
)

func TestFlat(t *testing.T) {
	storetest.Vectors(t, func(*testing.T) store.Vectors { return vector.New() })
}
