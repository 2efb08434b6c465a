package source

import (
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"outcrop/internal/fault"
)

// page is a file at a web address.
type page struct {
	url  *url.URL
	name string
}

func (p page) String() string { return p.url.String() }

func (p page) plan(ctx context.Context, f *Fetcher) (plan, error) {
	if f.SHA256 != "" && (len(f.SHA256) != 2*sha256.Size || !isHex(f.SHA256)) {
		return plan{}, fault.Bad("source.plan", "sha256", "%q is not a SHA-256: it has 64 hexadecimal digits.", f.SHA256)
	}
	c := f.client(Hub{})
	size, etag, err := p.look(ctx, c)
	if err != nil {
		return plan{}, err
	}
	path, err := version(filepath.Join(f.Dir, short(p.String())), short(etag), p.name)
	if err != nil {
		return plan{}, err
	}
	r := remote{name: p.name, size: size, path: path, partial: path + ".incomplete", doubtful: true, sum: sum{"SHA-256", f.SHA256}}
	r.open = func(ctx context.Context, from int64) (io.ReadCloser, int64, error) {
		if etag == "" {
			from = 0 // the rest might be that of another file
		}
		return p.open(ctx, c, from, etag)
	}
	return plan{files: []remote{r}, alone: f.SHA256 == "", scratch: []string{filepath.Dir(filepath.Dir(path))}, finish: func(context.Context) ([]File, error) { return []File{{p.name, path}}, nil }}, nil
}

// look asks for size and ETag. A server that does not know HEAD tells nothing.
func (p page) look(ctx context.Context, c *http.Client) (size int64, etag string, err error) {
	req, err := http.NewRequestWithContext(ctx, "HEAD", p.url.String(), nil)
	if err != nil {
		return 0, "", err
	}
	req.Header.Set("Accept-Encoding", "identity")
	resp, err := c.Do(req)
	if err != nil {
		return 0, "", unreachable(p.url.Host, err)
	}
	resp.Body.Close()
	switch {
	case resp.StatusCode == http.StatusMethodNotAllowed || resp.StatusCode == http.StatusNotImplemented:
		return -1, "", nil
	case resp.StatusCode != http.StatusOK:
		return 0, "", failed(resp, p.name)
	}
	etag = resp.Header.Get("ETag")
	if strings.HasPrefix(etag, "W/") {
		etag = "" // a weak one does not promise the same bytes
	}
	return resp.ContentLength, etag, nil
}

func (p page) open(ctx context.Context, c *http.Client, from int64, etag string) (io.ReadCloser, int64, error) {
	req, err := http.NewRequestWithContext(ctx, "GET", p.url.String(), nil)
	if err != nil {
		return nil, 0, err
	}
	req.Header = rangeFrom(from)
	req.Header.Set("Accept-Encoding", "identity")
	if from > 0 {
		req.Header.Set("If-Range", etag)
	}
	resp, err := c.Do(req)
	if err != nil {
		return nil, 0, unreachable(p.url.Host, err)
	}
	return body(resp, from, func() error { return failed(resp, p.name) })
}

// short names content or an address in a file's name.
func short(text string) string { return fmt.Sprintf("%x", sha256.Sum256([]byte(text)))[:16] }

// version makes the path of a file of one version, and deletes what is there of others.
func version(dir, version, name string) (string, error) {
	others, err := os.ReadDir(dir)
	if err != nil && !os.IsNotExist(err) {
		return "", err
	}
	for _, o := range others {
		if o.Name() != version {
			if err := os.RemoveAll(filepath.Join(dir, o.Name())); err != nil {
				return "", err
			}
		}
	}
	return filepath.Join(dir, version, name), nil
}
