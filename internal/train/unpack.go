package train

import (
	"archive/tar"
	"bufio"
	"cmp"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"outcrop/internal/fault"
)

// What an archive may hold: generous for models, deadly for bombs.
const (
	maxFiles = 10_000
	maxBytes = 256 << 30
	maxTail  = 1 << 20 // of padding behind its files
)

// fetchModel brings a model's files from under a prefix into a folder: out of a model.tar.gz, where that is all that is there.
func (r *run) fetchModel(ctx context.Context, uri, dir string) error {
	const op = "train.fetchModel"
	files, err := r.objects.list(ctx, uri)
	if err != nil {
		return err
	}
	if len(files) == 0 {
		return fault.New(op, fault.Invalid, "There is no model at %s.", uri)
	}
	if len(files) == 1 && strings.HasSuffix(files[0].uri, ".tar.gz") {
		body, err := r.objects.get(ctx, files[0].uri)
		if err != nil {
			return err
		}
		defer body.Close()
		return unpack(body, files[0].uri, dir)
	}
	for _, f := range files {
		if !filepath.IsLocal(f.name) {
			return fault.New(op, fault.Invalid, "The model has a file with an impossible name: %q", f.name)
		}
		if err := r.objects.fetch(ctx, f.uri, filepath.Join(dir, f.name)); err != nil {
			return err
		}
	}
	return nil
}

// unpack writes a compressed archive's files into a folder, and nothing outside it.
func unpack(from io.Reader, uri, dir string) error {
	const op = "train.unpack"
	packed, err := gzip.NewReader(bufio.NewReaderSize(from, 1<<20))
	if err != nil {
		return torn(err, uri)
	}
	room, files := int64(maxBytes), 0
	for in := tar.NewReader(packed); ; files++ {
		head, err := in.Next()
		switch {
		case errors.Is(err, io.EOF): // the checksum is behind it
			if n, err := io.Copy(io.Discard, io.LimitReader(packed, maxTail)); n == maxTail || err != nil {
				return torn(cmp.Or(err, tar.ErrHeader), uri)
			}
			return nil
		case err != nil:
			return torn(err, uri)
		case head.Typeflag == tar.TypeDir:
			continue
		case head.Typeflag != tar.TypeReg || !filepath.IsLocal(filepath.FromSlash(head.Name)):
			return fault.New(op, fault.Invalid, "The archive %s holds %q, which is no file inside it.", uri, head.Name)
		case head.Size > room || files >= maxFiles:
			return fault.New(op, fault.TooLarge, "The archive %s holds more than a model's files.", uri)
		}
		room -= head.Size
		path := filepath.Join(dir, filepath.FromSlash(head.Name))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return fault.Wrap(op, fault.Invalid, err) // one of its names is a file and a folder
		}
		broken := error(nil)
		err = writeFile(path, func(w io.Writer) error {
			_, broken = io.Copy(w, in)
			return nil
		})
		if broken != nil {
			return torn(broken, uri)
		}
		if err != nil {
			return fault.Wrap(op, fault.Internal, err)
		}
	}
}

// torn tells an archive that is damaged from one that did not come.
func torn(err error, uri string) error {
	damage := []error{gzip.ErrHeader, gzip.ErrChecksum, tar.ErrHeader, io.EOF, io.ErrUnexpectedEOF}
	for _, d := range damage {
		if errors.Is(err, d) {
			return &fault.Error{Op: "train.unpack", Kind: fault.Invalid, Text: fmt.Sprintf("The archive %s is damaged.", uri), Cause: err}
		}
	}
	return fault.Wrap("train.unpack", fault.Unavailable, err)
}
