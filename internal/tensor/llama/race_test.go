//go:build race

package llama_test

func init() { raced = true }
