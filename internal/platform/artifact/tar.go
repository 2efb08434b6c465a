package artifact

import (
	"archive/tar"
	"bufio"
	"compress/flate"
	"compress/gzip"
	"context"
	"errors"
	"io"
	"strings"

	"outcrop/internal/fault"
)

// maxTail is how much padding may follow an archive's last entry.
const maxTail = 1 << 20

// untar unpacks a gzipped tar archive.
func (s *source) untar(ctx context.Context, key string, t *target, l Limits) error {
	_, body, err := s.objects.Get(ctx, s.bucket, key)
	if err != nil {
		return s.missing(err)
	}
	defer body.Close()
	return damaged(untar(bufio.NewReaderSize(cancellable{ctx, body}, 1<<20), t, l, s.uri), s.uri)
}

func untar(r io.Reader, t *target, l Limits, uri string) error {
	z, err := gzip.NewReader(r)
	if err != nil {
		return err
	}
	defer z.Close()
	var files int
	room := l.Bytes
	archive := tar.NewReader(z)
	for {
		h, err := archive.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		if files++; files > l.Files || h.Size > room {
			return l.tooLarge(uri)
		}
		if err := extract(archive, h, t); err != nil {
			return err
		}
		room -= h.Size
	}
	// The checksum is at the end of the compressed stream: read up to it.
	n, err := io.Copy(io.Discard, io.LimitReader(z, maxTail+1))
	if err == nil && n > maxTail {
		return l.tooLarge(uri)
	}
	if err == nil && t.files == 0 {
		return bad("The archive %s holds no files.", uri)
	}
	return err
}

// extract writes one entry. Only files and folders are taken.
func extract(r io.Reader, h *tar.Header, t *target) error {
	name := strings.TrimPrefix(h.Name, "./")
	switch h.Typeflag {
	case tar.TypeReg:
		if err := t.prepare(name); err != nil {
			return err
		}
		return t.write(name, r)
	case tar.TypeDir:
		if name = strings.TrimSuffix(name, "/"); name == "" || name == "." {
			return nil
		}
		return t.folder(name)
	case tar.TypeXGlobalHeader:
		return nil
	case tar.TypeSymlink, tar.TypeLink:
		return bad("The archive's entry %q is a link; only files and folders are allowed.", h.Name)
	default:
		return bad("The archive's entry %q is neither a file nor a folder.", h.Name)
	}
}

// damaged words what the decoders say of a bad archive. What the store says stays as it is.
func damaged(err error, uri string) error {
	var corrupt flate.CorruptInputError
	for _, known := range []error{io.ErrUnexpectedEOF, io.EOF, gzip.ErrHeader, gzip.ErrChecksum, tar.ErrHeader, tar.ErrFieldTooLong} {
		if errors.Is(err, known) || errors.As(err, &corrupt) {
			return &fault.Error{Op: "artifact.Unpack", Kind: fault.Invalid, Text: "The archive " + uri + " is truncated or damaged: it is not a gzipped tar file.", Cause: err}
		}
	}
	return err
}

func bad(text string, args ...any) error {
	return fault.New("artifact.Unpack", fault.Invalid, text, args...)
}
