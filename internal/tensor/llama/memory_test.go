package llama

import (
	"reflect"
	"testing"
	"unsafe"
)

// place is where something lies, and what it is: a struct's first field lies where the struct does.
type place struct {
	at unsafe.Pointer
	of reflect.Type
}

// held is the bytes of all numbers that can be reached from v, each once.
func held(v reflect.Value, seen map[place]bool) (sum int64) {
	switch v.Kind() {
	case reflect.Pointer:
		at := place{v.UnsafePointer(), v.Type()}
		if v.IsNil() || seen[at] {
			return 0
		}
		seen[at] = true
		return held(v.Elem(), seen)
	case reflect.Slice:
		at := place{v.UnsafePointer(), v.Type()}
		numbers := v.Type().Elem().Size() <= 4
		if numbers {
			at.of = nil // they may be seen as others
		}
		if v.Cap() == 0 || seen[at] {
			return 0
		}
		seen[at] = true
		if numbers {
			return int64(v.Cap()) * int64(v.Type().Elem().Size())
		}
		for i := range v.Len() {
			sum += held(v.Index(i), seen)
		}
	case reflect.Array:
		for i := range v.Len() {
			sum += held(v.Index(i), seen)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			sum += held(v.Field(i), seen)
		}
	}
	return sum
}

// TestTrainingBytes holds what is predicted against all that a training holds after a step. A change of what is kept must change both.
func TestTrainingBytes(t *testing.T) {
	for a := range Phi3 {
		for name, mode := range map[string]Mode{"full": Full{}, "LoRA": LoRA{Rank: 8, Alpha: 16, Dropout: 0.1}, "narrow LoRA": LoRA{Rank: 4, Alpha: 8, Targets: []Target{Q, V}}} {
			for _, lean := range []bool{false, true} {
				c := Config{Architecture: a, Layers: 3, Hidden: 64, Heads: 4, KVHeads: 2, HeadDim: 16, FFN: 160, Vocab: 300, Context: 512, RopeTheta: 10000, RMSEps: 1e-5, Tied: true}
				tr, err := Random(c, 1).Train(mode)
				if err != nil {
					t.Fatal(err)
				}
				n := 500
				if lean {
					tr.hold = 0
				}
				b := Batch{Tokens: make([]int32, n), Labels: make([]int32, n), Starts: []int{0}}
				tr.Reserve(n)
				if _, _, err := tr.Backward(b, 1); err != nil {
					t.Fatal(err)
				}
				got, want := held(reflect.ValueOf(tr), map[place]bool{}), c.trainingBytes(mode, n, tr.hold)
				if off := float64(want-got) / float64(got); off < -0.01 || off > 0.02 {
					t.Errorf("%v %s (lean %v): %d bytes are predicted, %d are held: %.1f %% off", a, name, lean, want, got, 100*off)
				}
			}
		}
	}
}
