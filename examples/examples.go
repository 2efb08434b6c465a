// Package examples holds the data of the demonstration: a brand voice to learn, a handbook to look things up in, and a harbour's log
// to read.
package examples

import (
	"bufio"
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
)

// Files are the examples as they lie in this folder.
//
//go:embed voice preference orders handbook harbour questions.jsonl
var Files embed.FS

// Pair is a question with an answer in the voice.
type Pair struct {
	Prompt     string `json:"prompt"`
	Completion string `json:"completion"`
}

// Preference is two answers to a question in the voice, of which one is preferred.
type Preference struct {
	Prompt   string `json:"prompt"`
	Chosen   string `json:"chosen"`
	Rejected string `json:"rejected"`
}

// Subject says which words show that a held-out question was answered.
type Subject struct {
	Prompt   string
	Keywords []string
}

// Question asks for a fact of one handbook document.
type Question struct {
	Question, Document string
	Facts              []string // any of them
}

// Document is one page of the handbook.
type Document struct{ Name, Text string }

// Train are the pairs to tune on.
func Train() ([]Pair, error) { return lines[Pair]("voice/train.jsonl") }

// HeldOut are the pairs to judge by.
func HeldOut() ([]Pair, error) { return lines[Pair]("voice/heldout.jsonl") }

// Preferences are those to learn from.
func Preferences() ([]Preference, error) { return lines[Preference]("preference/train.jsonl") }

// HeldOutPreferences are those to judge by, on the questions of HeldOut and in their order.
func HeldOutPreferences() ([]Preference, error) { return lines[Preference]("preference/heldout.jsonl") }

// Order is an order in words, to be written as JSON.
type Order struct {
	Prompt string `json:"prompt"`
}

// Orders are those to learn on.
func Orders() ([]Order, error) { return lines[Order]("orders/train.jsonl") }

// HeldOutOrders are those to judge by: of other people, for other things.
func HeldOutOrders() ([]Order, error) { return lines[Order]("orders/heldout.jsonl") }

// Subjects are in the order of HeldOut.
func Subjects() ([]Subject, error) { return lines[Subject]("voice/subject.jsonl") }

// Questions are about the handbook.
func Questions() ([]Question, error) { return lines[Question]("questions.jsonl") }

// Handbook is all documents, in the order of their names.
func Handbook() ([]Document, error) {
	entries, err := fs.ReadDir(Files, "handbook")
	if err != nil {
		return nil, err
	}
	var docs []Document
	for _, e := range entries {
		text, err := Files.ReadFile("handbook/" + e.Name())
		if err != nil {
			return nil, err
		}
		docs = append(docs, Document{e.Name(), string(text)})
	}
	return docs, nil
}

func lines[T any](name string) ([]T, error) {
	f, err := Files.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []T
	for s := bufio.NewScanner(f); s.Scan(); {
		var v T
		if err := json.Unmarshal(s.Bytes(), &v); err != nil {
			return nil, fmt.Errorf("%s, line %d: %w", name, len(out)+1, err)
		}
		out = append(out, v)
	}
	return out, nil
}
