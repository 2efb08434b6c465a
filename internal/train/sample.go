package train

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/chattemplate"
)

// length is how many tokens a record may have.
func (r *run) length() int {
	if r.settings.Length == 0 {
		return min(usualLength, r.base.weights.Config().Context)
	}
	return r.settings.Length
}

// checkLength refuses a max_seq_length that the model can't read.
func (r *run) checkLength() error {
	if window := r.base.weights.Config().Context; r.settings.Length > window {
		return fault.Bad("train.records", "HyperParameters", "The hyperparameter max_seq_length is %d, but the model's window is %d tokens.", r.settings.Length, window)
	}
	return nil
}

// piece is a part of a conversation's text: what is told to the model, or what it is to answer.
type piece struct {
	text   string
	answer bool
}

// pieces renders a conversation and cuts it where answers begin and end. What stands before an answer is exactly what the
// model is given when it is asked for that answer.
func (b *base) pieces(messages []chattemplate.Message) ([]piece, error) {
	if b.template == nil {
		if len(messages) != 2 {
			return nil, errors.New("the base model has no chat template: it takes records with prompt and completion only")
		}
		return []piece{{messages[0].Content, false}, {messages[1].Content, true}}, nil
	}
	var all []piece
	done := "" // the text of the pieces so far
	for i, m := range messages {
		if m.Role != "assistant" {
			continue
		}
		asked, err := b.template.Render(messages[:i], true)
		if err != nil {
			return nil, errors.New(fault.Public(err))
		}
		answered, err := b.template.Render(messages[:i+1], false)
		if err != nil {
			return nil, errors.New(fault.Public(err))
		}
		if !strings.HasPrefix(asked, done) || !strings.HasPrefix(answered, asked) {
			return nil, errors.New("the model's chat template writes earlier turns in another way: give each answer a record of its own")
		}
		all = append(all, piece{asked[len(done):], false}, piece{answered[len(asked):], true})
		done = answered
	}
	return all, nil
}

// sample turns pieces into tokens. An answer counts up to the token that ends it, and with everything what stands before it too; the
// text after the last answer's end is left out.
func (b *base) sample(pieces []piece, everything bool) sample {
	var ids []int32
	var counts []bool
	add := func(list []int32, counted bool) {
		ids = append(ids, list...)
		counts = append(counts, slices.Repeat([]bool{counted}, len(list))...)
	}
	if b.template == nil {
		add(b.tokenizer.Prefix(), false)
	}
	for i, p := range pieces {
		list := b.tokenizer.Encode(p.text, true)
		if !p.answer {
			add(list, everything)
			continue
		}
		end := len(list)
		for end > 0 && !b.tokenizer.Ends(list[end-1]) {
			end--
		}
		if end == 0 { // the template leaves it to the model to end
			list = append(list, b.tokenizer.EOT())
			end = len(list)
		}
		add(list[:end], true)
		if i+1 < len(pieces) {
			add(list[end:], everything)
		}
	}
	return newSample(ids, func(i int) bool { return counts[i] })
}

// newSample makes a sample of a text in tokens, of which those after the first are learnt that count.
func newSample(ids []int32, counts func(i int) bool) sample {
	s := sample{Tokens: ids[:len(ids)-1], Labels: slices.Clone(ids[1:])}
	for i := range s.Labels {
		if !counts(i + 1) {
			s.Labels[i] = -1
		}
	}
	return s
}

// fit holds a sample to max_seq_length: it is refused or, where the settings say so, cut at its end.
func (r *run) fit(s sample) (sample, error) {
	most, n := r.length(), len(s.Tokens)+1
	if n <= most {
		return s, nil
	}
	if !r.settings.Truncate {
		return s, fmt.Errorf("it has %d tokens, more than max_seq_length, %d", n, most)
	}
	s.Tokens, s.Labels = s.Tokens[:most-1], s.Labels[:most-1]
	if s.weight() == 0 {
		return s, fmt.Errorf("it has %d tokens, and no answer begins within max_seq_length, %d", n, most)
	}
	r.cut++
	return s, nil
}
