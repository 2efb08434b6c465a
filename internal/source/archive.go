package source

import (
	"archive/tar"
	"archive/zip"
	"bufio"
	"compress/gzip"
	"errors"
	"io"
	"maps"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"

	"outcrop/internal/fault"
)

// contents are the files of packages by their names in the model's folder. A file that is spread over several packages, as
// NAME.gguf.part00 and so on, is one, of several members.
type contents map[string][]member

// member is a file in an archive.
type member struct {
	archive, path string
	size          int64
}

var partRule = regexp.MustCompile(`^(.+\.gguf)\.part-?\d+$`)

const sumsName = "SHA256SUMS"

// add takes an archive's files. The model's folder is where its first weights lie.
func (c contents) add(archive string) error {
	list, err := members(archive)
	if err != nil {
		return err
	}
	slices.SortStableFunc(list, func(a, b member) int { return strings.Count(a.path, "/") - strings.Count(b.path, "/") })
	i := slices.IndexFunc(list, func(m member) bool {
		ext := path.Ext(m.path)
		return ext == ".gguf" || ext == ".safetensors" || partRule.MatchString(m.path) || path.Base(m.path) == sumsName
	})
	if i < 0 {
		return nil
	}
	folder := strings.TrimSuffix(list[i].path, path.Base(list[i].path))
	slices.SortFunc(list, func(a, b member) int { return strings.Compare(a.path, b.path) })
	for _, m := range list {
		name, ok := strings.CutPrefix(m.path, folder)
		if !ok || !isInside(name) {
			continue
		}
		if part := partRule.FindStringSubmatch(name); part != nil {
			name = part[1]
		} else if len(c[name]) > 0 {
			continue // the first package's counts
		}
		c[name] = append(c[name], m)
		slices.SortStableFunc(c[name], func(a, b member) int { return strings.Compare(path.Base(a.path), path.Base(b.path)) })
	}
	return nil
}

func (c contents) names() []string { return slices.Sorted(maps.Keys(c)) }

func (c contents) size(name string) (n int64) {
	for _, m := range c[name] {
		n += m.size
	}
	return n
}

// sums are what the packages say that their files come to.
func (c contents) sums() (map[string]string, error) {
	sums := map[string]string{}
	if len(c[sumsName]) == 0 {
		return sums, nil
	}
	r, err := c.open(sumsName)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return sums, parseSums(io.LimitReader(r, 1<<20), sums)
}

// parseSums reads lines as sha256sum writes them: the sum, two characters, and the name.
func parseSums(r io.Reader, into map[string]string) error {
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		if digits, name, ok := strings.Cut(lines.Text(), " "); ok && len(digits) == 64 && isHex(digits) && name != "" {
			into[strings.TrimPrefix(name[1:], "./")] = digits
		}
	}
	return lines.Err()
}

// open reads a file, one member after the other.
func (c contents) open(name string) (io.ReadCloser, error) {
	var all joined
	for _, m := range c[name] {
		r, err := m.open()
		if err != nil {
			return nil, errors.Join(err, all.Close())
		}
		all.closers, all.readers = append(all.closers, r), append(all.readers, r)
	}
	all.Reader = io.MultiReader(all.readers...)
	return all, nil
}

type joined struct {
	io.Reader
	readers []io.Reader
	closers []io.Closer
}

func (j joined) Close() error {
	var errs []error
	for _, c := range j.closers {
		errs = append(errs, c.Close())
	}
	return errors.Join(errs...)
}

// members lists the files of a wheel or of a source distribution.
func members(archive string) (list []member, err error) {
	if strings.HasSuffix(archive, ".tar.gz") {
		err = walkTar(archive, func(h *tar.Header, _ io.Reader) error {
			list = append(list, member{archive, h.Name, h.Size})
			return nil
		})
		return list, err
	}
	z, err := zip.OpenReader(archive)
	if err != nil {
		return nil, err
	}
	defer z.Close()
	for _, f := range z.File {
		if f.Mode().IsRegular() {
			list = append(list, member{archive, f.Name, int64(f.UncompressedSize64)})
		}
	}
	return list, nil
}

// open reads a member from its beginning.
func (m member) open() (io.ReadCloser, error) {
	if strings.HasSuffix(m.archive, ".tar.gz") {
		return m.openTar()
	}
	z, err := zip.OpenReader(m.archive)
	if err != nil {
		return nil, err
	}
	f, err := z.Open(m.path)
	if err != nil {
		return nil, errors.Join(err, z.Close())
	}
	return joined{f, nil, []io.Closer{f, z}}, nil
}

// openTar unpacks up to the member on a goroutine of its own.
func (m member) openTar() (io.ReadCloser, error) {
	r, w := io.Pipe()
	go func() {
		err := walkTar(m.archive, func(h *tar.Header, from io.Reader) error {
			if h.Name != m.path {
				return nil
			}
			if _, err := io.Copy(w, from); err != nil {
				return err
			}
			return io.EOF
		})
		if err == nil {
			err = fault.New("source", fault.Invalid, "%s is no longer in its archive.", m.path)
		}
		w.CloseWithError(err) // io.EOF is how a pipe ends well
	}()
	return r, nil
}

// walkTar visits the regular files.
func walkTar(archive string, visit func(*tar.Header, io.Reader) error) error {
	f, err := os.Open(archive)
	if err != nil {
		return err
	}
	defer f.Close()
	unzipped, err := gzip.NewReader(f)
	if err != nil {
		return err
	}
	for t := tar.NewReader(unzipped); ; {
		h, err := t.Next()
		if err == io.EOF {
			return nil
		}
		if err == nil && h.Typeflag == tar.TypeReg {
			err = visit(h, t)
		}
		if err != nil {
			return err
		}
	}
}
