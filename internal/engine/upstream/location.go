package upstream

import (
	"net/url"
	"path/filepath"
	"strconv"
	"strings"

	"outcrop/internal/fault"
)

// Location says where a model is served: what Open takes as a path. Its text is the server's URL with the rest in the query:
// "http://127.0.0.1:8000/v1?model=llama&context=8192". Of a server that is to be started it is the program's path, by the scheme
// llama-server: "llama-server:///usr/bin/llama-server?file=/models/a.gguf".
type Location struct {
	URL     string // of the OpenAI-compatible API, without a slash at the end: "http://127.0.0.1:8000/v1"
	Model   string // the model's name on the server
	Context int    // tokens; 0 means that the server is asked, or decides
	Embeds  bool   // the model embeds text
	Key     string // where the API's key is: "env:NAME" or "file:PATH", read when the model is opened; empty for none

	Program string   // llama-server, to be started and watched; empty where the server is there already
	File    string   // the GGUF file that it is to serve
	Slots   int      // how many requests it answers at once; 0 leaves it to the program
	Args    []string // more of the program's arguments
}

const launchScheme = "llama-server://"

// IsLocation tells a location from a local path.
func IsLocation(path string) bool {
	return strings.HasPrefix(path, "http://") || strings.HasPrefix(path, "https://") || strings.HasPrefix(path, launchScheme)
}

func (l Location) String() string {
	q := url.Values{}
	set := func(name, value string) {
		if value != "" && value != "0" {
			q.Set(name, value)
		}
	}
	set("context", strconv.Itoa(l.Context))
	if l.Embeds {
		q.Set("embeds", "true")
	}
	if l.Program == "" {
		q.Set("model", l.Model)
		set("key", l.Key)
		return l.URL + "?" + q.Encode()
	}
	set("file", l.File)
	set("slots", strconv.Itoa(l.Slots))
	if len(l.Args) > 0 {
		q["arg"] = l.Args
	}
	return launchScheme + (&url.URL{Path: l.Program}).EscapedPath() + "?" + q.Encode()
}

// ParseLocation is String's inverse; what is wrong is Invalid, with the member "upstream".
func ParseLocation(text string) (Location, error) {
	bad := func(what string) (Location, error) {
		return Location{}, fault.Bad("upstream.Open", "upstream", "The upstream %q %s: it is a URL like http://127.0.0.1:8000/v1.", text, what)
	}
	u, err := url.Parse(text)
	if err != nil || !IsLocation(text) {
		return bad("is not a URL of HTTP")
	}
	if u.User != nil || u.Fragment != "" {
		return bad("has a user or a fragment")
	}
	q := u.Query()
	l := Location{Model: q.Get("model"), Embeds: q.Get("embeds") == "true", Key: q.Get("key"), File: q.Get("file"), Args: q["arg"]}
	for name, to := range map[string]*int{"context": &l.Context, "slots": &l.Slots} {
		if n := q.Get(name); n != "" {
			if *to, err = strconv.Atoi(n); err != nil || *to < 1 {
				return bad("has no whole number as its " + name)
			}
		}
	}
	if strings.HasPrefix(text, launchScheme) {
		l.Program, l.Model, l.Key = u.Path, filepath.Base(l.File), ""
		if u.Host != "" || !filepath.IsAbs(l.Program) || !filepath.IsAbs(l.File) {
			return Location{}, fault.Bad("upstream.Open", "llama-server", "llama-server and its GGUF file are given by absolute paths, not as in %q.", text)
		}
		return l, nil
	}
	l.File, l.Slots, l.Args = "", 0, nil
	switch {
	case u.Host == "":
		return bad("is not a URL of HTTP")
	case l.Model == "":
		return bad("names no model")
	case l.Key != "" && !strings.HasPrefix(l.Key, "env:") && !strings.HasPrefix(l.Key, "file:"):
		return Location{}, fault.Bad("upstream.Open", "upstream-key", "A key is given as env:NAME or file:PATH, so that the catalog does not hold it.")
	}
	u.RawQuery = ""
	l.URL = strings.TrimRight(u.String(), "/")
	return l, nil
}

// root is the server's own address, where what OpenAI's API does not have is found.
func (l Location) root() string { return strings.TrimSuffix(l.URL, "/v1") }
