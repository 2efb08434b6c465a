package vector_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"outcrop/internal/arn"
	"outcrop/internal/store"
	"outcrop/internal/store/storetest"
	"outcrop/internal/store/vector"
)

func TestFlat(t *testing.T) {
	storetest.Vectors(t, func(*testing.T) store.Vectors { return vector.New() })
}

func BenchmarkSearch(b *testing.B) {
	const n, dim = 100_000, 384
	scope := arn.Scope{Account: "123456789012", Region: "us-east-1"}
	r := rand.New(rand.NewPCG(1, 2))
	f := vector.New()
	if err := f.Reset(b.Context(), scope, "x", dim); err != nil {
		b.Fatal(err)
	}
	add := make([]store.Vector, n)
	for i := range add {
		add[i] = store.Vector{ID: fmt.Sprint(i), Values: make([]float32, dim)}
		for j := range dim {
			add[i].Values[j] = r.Float32() - 0.5
		}
	}
	if err := f.Apply(b.Context(), scope, "x", nil, add); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := f.Search(b.Context(), scope, "x", add[7].Values, 10, nil); err != nil {
			b.Fatal(err)
		}
	}
}
