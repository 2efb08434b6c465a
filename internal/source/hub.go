package source

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"outcrop/internal/fault"
)

// Hub is a server that speaks the protocol of Hugging Face's, and the cache that we share with its other clients.
type Hub struct {
	Endpoint *url.URL
	Token    string // sent to the endpoint alone, not to where its files lie
	Cache    string // the folder that holds models--ORG--NAME
	Offline  bool   // only what is in the cache
}

// HubFromEnv reads the variables that huggingface_hub knows: HF_ENDPOINT, HF_TOKEN, HF_TOKEN_PATH, HF_HOME, HF_HUB_CACHE,
// XDG_CACHE_HOME, HF_HUB_OFFLINE.
func HubFromEnv(env func(string) string, home string) (h Hub, err error) {
	first := func(values ...string) string {
		for _, v := range values {
			if v != "" {
				return v
			}
		}
		return ""
	}
	expand := func(path string) string {
		if rest, ok := strings.CutPrefix(path, "~/"); ok {
			path = filepath.Join(home, rest)
		}
		return os.Expand(path, env)
	}
	folder := expand(first(env("HF_HOME"), filepath.Join(first(env("XDG_CACHE_HOME"), filepath.Join(home, ".cache")), "huggingface")))
	h.Cache = expand(first(env("HF_HUB_CACHE"), env("HUGGINGFACE_HUB_CACHE"), filepath.Join(folder, "hub")))
	switch strings.ToUpper(env("HF_HUB_OFFLINE")) {
	case "1", "ON", "YES", "TRUE":
		h.Offline = true
	}
	h.Endpoint, err = url.Parse(strings.TrimRight(first(env("HF_ENDPOINT"), "https://huggingface.co"), "/"))
	if err != nil || h.Endpoint.Host == "" {
		return h, fault.Bad("source.HubFromEnv", "HF_ENDPOINT", "HF_ENDPOINT is not an address: %q.", env("HF_ENDPOINT"))
	}
	if h.Token = first(env("HF_TOKEN"), env("HUGGING_FACE_HUB_TOKEN")); h.Token == "" {
		b, err := os.ReadFile(expand(first(env("HF_TOKEN_PATH"), filepath.Join(folder, "token"))))
		if err != nil && !os.IsNotExist(err) {
			return h, fault.Wrap("source.HubFromEnv", fault.Internal, err)
		}
		h.Token = string(b)
	}
	h.Token = strings.TrimSpace(h.Token)
	return h, nil
}

// repository is a hf: source.
type repository struct{ name, revision string }

func (r repository) String() string {
	if r.revision == "main" {
		return "hf:" + r.name
	}
	return "hf:" + r.name + "@" + r.revision
}

func (r repository) plan(ctx context.Context, f *Fetcher) (plan, error) {
	c := cache{f.Hub.Cache, r}
	if f.Hub.Offline {
		return c.plan(f.Choice)
	}
	h := hubClient{f.Hub, f.client(f.Hub)}
	commit, names, err := h.list(ctx, r)
	if err != nil {
		return plan{}, err
	}
	chosen, note, err := choose(names, f.Choice)
	if err != nil {
		return plan{}, err
	}
	p := plan{note: note}
	blobs := map[string]string{}
	for _, name := range chosen {
		m, err := h.look(ctx, r.name, commit, name)
		if err != nil {
			return plan{}, err
		}
		blobs[name] = m.blob
		p.files = append(p.files, h.remote(c, r.name, commit, name, m))
	}
	p.finish = func(context.Context) ([]File, error) { return c.link(commit, chosen, blobs) }
	return p, nil
}

// hubClient speaks to a hub.
type hubClient struct {
	Hub
	http *http.Client
}

var commitRule = regexp.MustCompile(`^[0-9a-f]{40}$`)

// listing is what a hub answers about a repository.
type listing struct {
	SHA      string
	Siblings []struct{ RFilename string }
}

// maxListing is far above what repositories of thousands of files take.
const maxListing = 32 << 20

// list tells the commit of a revision, and its files.
func (h hubClient) list(ctx context.Context, r repository) (commit string, names []string, err error) {
	resp, err := h.do(ctx, "GET", "/api/models/"+r.name+"/revision/"+url.PathEscape(r.revision), nil)
	if err != nil {
		return "", nil, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return "", nil, h.refused(resp, r.String())
	}
	b, err := io.ReadAll(io.LimitReader(resp.Body, maxListing))
	if err != nil {
		return "", nil, err
	}
	return parseListing(b)
}

func parseListing(b []byte) (commit string, names []string, err error) {
	var l listing
	if err := json.Unmarshal(b, &l); err != nil || !commitRule.MatchString(l.SHA) {
		return "", nil, &fault.Error{Op: "source.parseListing", Kind: fault.Invalid, Text: "The hub's answer is not a list of a repository's files: is HF_ENDPOINT a hub?", Cause: err}
	}
	for _, s := range l.Siblings {
		if isInside(s.RFilename) { // others, such as .gitattributes, no model needs
			names = append(names, s.RFilename)
		}
	}
	return l.SHA, names, nil
}

// meta is what a hub tells of a file.
type meta struct {
	blob string // its ETag: the name of the content
	size int64
}

// look asks about a file.
func (h hubClient) look(ctx context.Context, repo, commit, name string) (m meta, err error) {
	resp, err := h.do(ctx, "HEAD", resolve(repo, commit, name), nil)
	if err != nil {
		return m, err
	}
	resp.Body.Close()
	if resp.StatusCode >= 400 {
		return m, h.refused(resp, name+" of "+repo)
	}
	return parseMeta(name, commit, resp)
}

func parseMeta(name, commit string, resp *http.Response) (m meta, err error) {
	get := resp.Header.Get
	if at := get("X-Repo-Commit"); at != "" && at != commit {
		return m, refuse(fault.Invalid, "file", "The hub answers with %s of commit %s instead of %s.", name, at, commit)
	}
	m.blob = plainETag(get("X-Linked-Etag"))
	if m.blob == "" {
		m.blob = plainETag(get("ETag"))
	}
	if !isPlain(m.blob) {
		return m, refuse(fault.Invalid, "file", "The hub does not tell the ETag of %s: is HF_ENDPOINT a hub?", name)
	}
	length := get("X-Linked-Size")
	if length == "" && resp.StatusCode < 300 {
		length = get("Content-Length")
	}
	if m.size, err = strconv.ParseInt(length, 10, 64); err != nil || m.size < 0 {
		m.size = -1
	}
	return m, nil
}

// plainETag takes the quotes away, and the mark of a weak one.
func plainETag(etag string) string { return strings.Trim(strings.TrimPrefix(etag, "W/"), `"`) }

func resolve(repo, commit, name string) string {
	parts := strings.Split(name, "/")
	for i, p := range parts {
		parts[i] = url.PathEscape(p)
	}
	return "/" + repo + "/resolve/" + commit + "/" + strings.Join(parts, "/")
}

// remote is a file of a commit: its content never changes.
func (h hubClient) remote(c cache, repo, commit, name string, m meta) remote {
	path := filepath.Join(c.folder(), "blobs", m.blob)
	r := remote{name: name, size: m.size, path: path, partial: path + ".incomplete"}
	if m.size >= 0 {
		r.sum = sumOf(m.blob)
	}
	r.open = func(ctx context.Context, from int64) (io.ReadCloser, int64, error) {
		resp, err := h.do(ctx, "GET", resolve(repo, commit, name), rangeFrom(from))
		if err != nil {
			return nil, 0, err
		}
		return body(resp, from, func() error { return h.refused(resp, name+" of "+repo) })
	}
	return r
}

// do asks the hub. Redirects to other hosts are followed by GET alone: what the hub itself says of a file comes with them.
func (h hubClient) do(ctx context.Context, method, path string, header http.Header) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, method, h.Endpoint.String()+path, nil)
	if err != nil {
		return nil, err
	}
	if header != nil {
		req.Header = header
	}
	req.Header.Set("Accept-Encoding", "identity") // or sizes and ranges would be those of what is compressed
	resp, err := h.http.Do(req)
	if err != nil {
		return nil, unreachable(h.Endpoint.Host, err)
	}
	return resp, nil
}

// refused is the error of an answer that is not what we asked for.
func (h hubClient) refused(resp *http.Response, what string) error {
	switch code := resp.Header.Get("X-Error-Code"); {
	case code == "RevisionNotFound":
		return refuse(fault.NotFound, "revision", "The repository is there, but not this revision: %s.", what)
	case code == "EntryNotFound":
		return refuse(fault.NotFound, "file", "There is no %s.", what)
	case code == "GatedRepo":
		return refuse(fault.Denied, "gate", "%s is given only to those who have accepted its terms.", what)
	case resp.StatusCode == http.StatusUnauthorized && h.Token != "", resp.StatusCode == http.StatusForbidden:
		return refuse(fault.Denied, "token", "The hub does not give us %s with this token: it says %q.", what, said(resp))
	case code == "RepoNotFound", resp.StatusCode == http.StatusUnauthorized, resp.StatusCode == http.StatusNotFound:
		return refuse(fault.NotFound, "repository", "The hub has no %s, or not for everyone.", what)
	}
	return failed(resp, what)
}

// said is what a server says for people, in one line.
func said(resp *http.Response) string {
	if m := resp.Header.Get("X-Error-Message"); m != "" {
		return m
	}
	return http.StatusText(resp.StatusCode)
}
