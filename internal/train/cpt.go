package train

import (
	"errors"
	"unicode/utf8"
)

// cpt is continued pre-training: the cross-entropy of every word of raw texts, without a chat template.
type cpt struct{ sft }

// parse reads {"input": TEXT}, as Bedrock has it, or {"text": TEXT}, as Hugging Face has it.
func (m *cpt) parse(line []byte) ([]record, error) {
	if !utf8.Valid(line) {
		return nil, errors.New("it is not UTF-8")
	}
	o, err := readObject("", line)
	if err != nil {
		return nil, err
	}
	_, hasInput := o["input"]
	_, hasText := o["text"]
	if hasInput == hasText {
		return nil, errors.New("it must have either input or text, a document's words")
	}
	name := "input"
	if hasText {
		name = "text"
	}
	words, err := text(o, "", name)
	if err != nil {
		return nil, err
	}
	return m.windows(words), nil
}

// document is a text file, the whole of it one document. One without words has no records.
func (m *cpt) document(text []byte) ([]record, error) {
	if !utf8.Valid(text) {
		return nil, errors.New("it is not UTF-8")
	}
	return m.windows(string(text)), nil
}

// windows cuts a document into records of alike lengths, none longer than max_seq_length. Every token after the first is learnt once,
// the end of the text among them. Each window begins as the tokenizer wants texts to begin.
func (m *cpt) windows(words string) []record {
	tokenizer := m.base.tokenizer
	prefix := tokenizer.Prefix()
	ids := append(prefix[:len(prefix):len(prefix)], tokenizer.Encode(words, true)...)
	if len(ids) == len(prefix) {
		return nil
	}
	if end := tokenizer.EOS(); end >= 0 && ids[len(ids)-1] != end {
		ids = append(ids, end)
	}
	var records []record
	most := m.length() - len(prefix)
	last := len(ids) - 1 // which is only a label
	for n, from := (last+most-1)/most, 0; n > 0; n-- {
		to := from + (last-from+n-1)/n
		window := sample{Tokens: ids[from:to], Labels: ids[from+1 : to+1]}
		if from > 0 && len(prefix) > 0 {
			window = window.after(prefix)
		}
		records, from = append(records, window), to
	}
	return records
}

// after puts tokens before a sample, which are read but not learnt.
func (s sample) after(tokens []int32) sample {
	var t sample
	t.Tokens = append(append(t.Tokens, tokens...), s.Tokens...)
	for range tokens {
		t.Labels = append(t.Labels, -1)
	}
	t.Labels = append(t.Labels, s.Labels...)
	return t
}
