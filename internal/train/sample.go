package train

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/chattemplate"
	"outcrop/internal/train/spec"
)

const (
	usualLength = 512  // a record's tokens at most, where the caller names no number
	packTokens  = 2048 // how many go through the model at once, where one record has not more
	maxProblems = 10   // of the data that are told
)

// reader turns files into records and collects what is wrong with them.
type reader struct {
	parse    func(line []byte) ([]record, error)
	problems []string
	more     int // problems that are only counted
}

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

// verdict is the error that names the problems, if there are any.
func (d *reader) verdict() error {
	if len(d.problems) == 0 {
		return nil
	}
	if d.more > 0 {
		d.problems = append(d.problems, fmt.Sprintf("and %d more", d.more))
	}
	return fault.New("train.records", fault.Invalid, "%s", strings.Join(d.problems, "\n"))
}

// records reads all files of channels.
func (r *run) records(ctx context.Context, d *reader, channels []spec.Channel) ([]record, error) {
	var records []record
	for _, c := range channels {
		found, err := r.objects.list(ctx, c.URI)
		if err != nil {
			return nil, err
		}
		found = slices.DeleteFunc(found, func(o object) bool { return !strings.HasSuffix(o.name, ".jsonl") })
		if len(found) == 0 {
			return nil, fault.New("train.records", fault.Invalid, "The channel %s has no .jsonl file under %s.", c.Name, c.URI)
		}
		for _, o := range found {
			content, err := r.download(ctx, o.uri)
			if err != nil {
				return nil, err
			}
			records = append(records, d.file(c.Name+"/"+o.name, content)...)
		}
	}
	return records, nil
}

func (r *run) download(ctx context.Context, uri string) ([]byte, error) {
	body, err := r.objects.get(ctx, uri)
	if err != nil {
		return nil, err
	}
	defer body.Close()
	content, err := io.ReadAll(body)
	return content, fault.Wrap("train.download", fault.Unavailable, err)
}

// file reads the lines of a file. Empty ones are passed over.
func (d *reader) file(name string, content []byte) (records []record) {
	number := 0
	for line := range bytes.Lines(bytes.TrimPrefix(content, []byte("\ufeff"))) {
		number++
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		found, err := d.parse(line)
		switch {
		case err == nil:
			records = append(records, found...)
		case len(d.problems) < maxProblems:
			d.problems = append(d.problems, fmt.Sprintf("%s, line %d: %v.", name, number, err))
		default:
			d.more++
		}
	}
	return records
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

// sample turns pieces into tokens. An answer counts up to the token that ends it; the text after the last answer's end is left out.
func (b *base) sample(pieces []piece) sample {
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
			add(list, false)
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
			add(list[end:], false)
		}
	}
	s := sample{Tokens: ids[:len(ids)-1], Labels: slices.Clone(ids[1:])}
	for i := range s.Labels {
		if !counts[i+1] {
			s.Labels[i] = -1
		}
	}
	return s
}
