package upstream

import (
	"net/url"
	"strconv"
	"strings"

	"outcrop/internal/fault"
)

// Location says where a model is served: what Open takes as a path. Its text is the server's URL with the rest in the query:
// "http://127.0.0.1:8000/v1?model=llama&context=8192".
type Location struct {
	URL     string // of the OpenAI-compatible API, without a slash at the end: "http://127.0.0.1:8000/v1"
	Model   string // the model's name on the server
	Context int    // tokens; 0 means that the server is asked
	Embeds  bool   // the model embeds text
}

// IsLocation tells a location from a local path.
func IsLocation(path string) bool {
	return strings.HasPrefix(path, "http://") || strings.HasPrefix(path, "https://")
}

func (l Location) String() string {
	q := url.Values{"model": {l.Model}}
	if l.Context > 0 {
		q.Set("context", strconv.Itoa(l.Context))
	}
	if l.Embeds {
		q.Set("embeds", "true")
	}
	return l.URL + "?" + q.Encode()
}

// ParseLocation is String's inverse; what is wrong is Invalid, with the member "upstream".
func ParseLocation(text string) (Location, error) {
	bad := func(what string) (Location, error) {
		return Location{}, fault.Bad("upstream.Open", "upstream", "The upstream %q %s: it is a URL like http://127.0.0.1:8000/v1.", text, what)
	}
	u, err := url.Parse(text)
	if err != nil || u.Host == "" || !IsLocation(text) {
		return bad("is not a URL of HTTP")
	}
	if u.User != nil || u.Fragment != "" {
		return bad("has a user or a fragment")
	}
	q := u.Query()
	l := Location{Model: q.Get("model"), Embeds: q.Get("embeds") == "true"}
	if l.Model == "" {
		return bad("names no model")
	}
	if n := q.Get("context"); n != "" {
		if l.Context, err = strconv.Atoi(n); err != nil || l.Context < 1 {
			return bad("has no whole number of tokens as its context")
		}
	}
	u.RawQuery = ""
	l.URL = strings.TrimRight(u.String(), "/")
	return l, nil
}

// root is the server's own address, where what OpenAI's API does not have is found.
func (l Location) root() string { return strings.TrimSuffix(l.URL, "/v1") }
