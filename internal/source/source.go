// Package source knows where models are to be had (a hub, a web address, a bucket, a package index), and fetches what an engine
// needs of one: resumed after a break, checked, and telling how far it is.
package source

import (
	"context"
	"errors"
	"net/http"
	"os"
	"path"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/s3"

	"outcrop/internal/fault"
)

// Source is a place that has a model. Its String is what Parse takes.
type Source interface {
	String() string

	// plan finds out what there is, and chooses from it.
	plan(ctx context.Context, f *Fetcher) (plan, error)
}

// Model is one that was fetched.
type Model struct {
	Dir       string // a folder of links to the files, as an engine opens it, until Close
	Files     []File
	Note      string // what the owner should know of the choice
	Unchecked string // the SHA-256 of a file that nobody vouched for; empty where everything was checked

	scratch []string
}

// Close deletes the folder of links.
func (m Model) Close() error {
	if m.Dir == "" {
		return nil
	}
	return os.RemoveAll(m.Dir)
}

// Discard deletes the files, but those in a hub's cache.
func (m Model) Discard() error {
	errs := []error{m.Close()}
	for _, dir := range m.scratch {
		errs = append(errs, os.RemoveAll(dir))
	}
	return errors.Join(errs...)
}

// plan is what is to be fetched of a source.
type plan struct {
	files   []remote
	finish  func(ctx context.Context) ([]File, error) // once all files are there
	note    string
	scratch []string // folders of files that are in no cache of others
	alone   bool     // nobody vouches for the one file
}

// File is a file of a model, on this machine.
type File struct {
	Name string // with forward slashes, relative to the model's folder
	Path string
}

// Fetcher fetches models. Its zero value cannot.
type Fetcher struct {
	Choice string // which of a source's models: a file, a pattern of files, or a quantisation like Q4_K_M. Empty: the only one
	SHA256 string // what a single file must come to, in hexadecimal digits
	Dir    string // where files lie that have no cache of their own
	Hub    Hub
	Client *http.Client
	S3     func(context.Context) (*s3.Client, error)
	Python string // the interpreter whose pip is used

	Tell  func(Progress)                                        // called from one goroutine at a time
	Pause func(ctx context.Context, before time.Duration) error // between two tries
}

// Progress is how far a fetch is.
type Progress struct {
	Done, Total int64  // bytes; Total is -1 while one of the files does not tell its size
	Resumed     int64  // bytes of Done that an earlier fetch had left
	File        string // that was finished by this step; mostly empty
}

// Fetch brings a source's model to this machine. What is here already is not fetched again. A fetch that is broken off leaves
// what it has, and the next one goes on from there.
//
// A source that is not there is NotFound, one that does not let us in Denied, a file that is not what it should be Invalid.
// The error's Thing tells which: "repository", "revision", "file", "gate" (terms to be accepted), "token", "sha256".
func (f *Fetcher) Fetch(ctx context.Context, s Source) (Model, error) {
	const op = "source.Fetch"
	p, err := s.plan(ctx, f)
	if err == nil {
		err = f.fetch(ctx, p.files)
	}
	if err != nil {
		return Model{}, fault.Wrap(op, fault.Unavailable, err)
	}
	m := Model{Note: p.note, scratch: p.scratch}
	if m.Files, err = p.finish(ctx); err == nil {
		m.Dir, err = f.stage(m.Files)
	}
	if err == nil {
		err = check(m.Dir, m.Files)
	}
	if err == nil && p.alone {
		m.Unchecked, err = digestOf(m.Files[0].Path)
	}
	if err != nil {
		return Model{}, fault.Wrap(op, fault.Internal, errors.Join(err, m.Close()))
	}
	return m, nil
}

// stage makes a folder of links to files that lie apart.
func (f *Fetcher) stage(files []File) (dir string, err error) {
	if err := os.MkdirAll(f.Dir, 0o755); err != nil {
		return "", err
	}
	if dir, err = os.MkdirTemp(f.Dir, "stage-"); err != nil {
		return "", err
	}
	for i := range files {
		if path.Ext(files[i].Name) == ".gguf" {
			files[i].Name = path.Base(files[i].Name) // engines look for one in the folder itself
		}
		if err := files[i].linkTo(dir); err != nil {
			return dir, err
		}
	}
	return dir, nil
}

// refuse is an error about a thing of a source.
func refuse(kind fault.Kind, thing, text string, args ...any) error {
	e := fault.New("source", kind, text, args...)
	e.Thing = thing
	return e
}
