package native_test

import (
	"testing"

	"outcrop/internal/engine/enginetest"
	"outcrop/internal/engine/native"
)

func TestContract(t *testing.T) { enginetest.Run(t, native.New(native.Options{})) }

// A pool for one full context and short queues: sequences yield to one another and come back.
func TestContractInLittleMemory(t *testing.T) {
	enginetest.Run(t, native.New(native.Options{KVBytes: 1, Running: 5, Prefill: 32}))
}
