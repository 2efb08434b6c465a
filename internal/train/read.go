package train

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"outcrop/internal/fault"
	"outcrop/internal/train/spec"
)

const (
	usualLength = 512  // a record's tokens at most, where the caller names no number
	packTokens  = 2048 // how many go through the model at once, where one record has not more
	maxProblems = 10   // of the data that are told
)

// place is where a record was written.
type place struct {
	file string // its channel and name
	line int    // from 1; 0 where the file is one document
	part int    // from 1, of a line or document of which several records were made; else 0
}

func (p place) String() string {
	text := p.file
	if p.line > 0 {
		text += fmt.Sprintf(", line %d", p.line)
	}
	if p.part > 0 {
		text += fmt.Sprintf(", part %d", p.part)
	}
	return text
}

// corpus is records and where they come from.
type corpus struct {
	records []record
	places  []place
}

func (c *corpus) add(records []record, at place) {
	for i, r := range records {
		if len(records) > 1 {
			at.part = i + 1
		}
		c.records, c.places = append(c.records, r), append(c.places, at)
	}
}

// documents is a method that reads whole text files too.
type documents interface {
	document(text []byte) ([]record, error)
}

// reader turns files into records and collects what is wrong with them.
type reader struct {
	parse    func(line []byte) ([]record, error)
	document func(text []byte) ([]record, error) // nil where text files are no data
	problems []string
	more     int // problems that are only counted
}

func newReader(m method) *reader {
	d := &reader{parse: m.parse}
	if t, ok := m.(documents); ok {
		d.document = t.document
	}
	return d
}

// reads tells whether a file is data.
func (d *reader) reads(name string) bool {
	return strings.HasSuffix(name, ".jsonl") || d.document != nil && strings.HasSuffix(name, ".txt")
}

// kinds are the files that are data, for people.
func (d *reader) kinds() string {
	if d.document != nil {
		return ".jsonl or .txt"
	}
	return ".jsonl"
}

// note keeps what is wrong with a place.
func (d *reader) note(at place, err error) {
	if len(d.problems) == maxProblems {
		d.more++
		return
	}
	d.problems = append(d.problems, fmt.Sprintf("%v: %v.", at, err))
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
func (r *run) records(ctx context.Context, d *reader, channels []spec.Channel) (c corpus, err error) {
	for _, channel := range channels {
		found, err := r.objects.list(ctx, channel.URI)
		if err != nil {
			return c, err
		}
		found = slices.DeleteFunc(found, func(o object) bool { return !d.reads(o.name) })
		if len(found) == 0 {
			return c, fault.New("train.records", fault.Invalid, "The channel %s has no %s file under %s.", channel.Name, d.kinds(), channel.URI)
		}
		for _, o := range found {
			content, err := r.download(ctx, o.uri)
			if err != nil {
				return c, err
			}
			d.file(&c, channel.Name+"/"+o.name, bytes.TrimPrefix(content, []byte("\ufeff")))
		}
	}
	return c, nil
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

// file reads a file: a document, or lines, of which empty ones are passed over.
func (d *reader) file(to *corpus, name string, content []byte) {
	if strings.HasSuffix(name, ".txt") {
		d.take(to, place{file: name}, d.document, content)
		return
	}
	at := place{file: name}
	for line := range bytes.Lines(content) {
		at.line++
		if line = bytes.TrimSpace(line); len(line) > 0 {
			d.take(to, at, d.parse, line)
		}
	}
}

func (d *reader) take(to *corpus, at place, parse func([]byte) ([]record, error), text []byte) {
	records, err := parse(text)
	if err != nil {
		d.note(at, err)
		return
	}
	to.add(records, at)
}
