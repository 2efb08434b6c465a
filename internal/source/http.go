package source

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"

	"outcrop/internal/fault"
)

// client asks web servers. The hub's token goes to the hub's own address alone: neither redirects nor other sources see it.
func (f *Fetcher) client(h Hub) *http.Client {
	c := *f.Client
	next := c.Transport
	if next == nil {
		t := http.DefaultTransport.(*http.Transport).Clone()
		t.ResponseHeaderTimeout = silence
		t.MaxIdleConnsPerHost = atOnce
		next = t
	}
	c.Transport = bearer{h, next}
	c.CheckRedirect = func(req *http.Request, via []*http.Request) error {
		switch from := via[len(via)-1].URL; { // what a hub says of a file stands in its own answer
		case req.Method == "HEAD" && h.Endpoint != nil && req.URL.Host != from.Host:
			return http.ErrUseLastResponse
		case from.Scheme == "https" && req.URL.Scheme != "https":
			return fault.New("source", fault.Denied, "%s sends us on to %s without encryption.", from.Host, req.URL.Host)
		case len(via) >= 10:
			return fault.New("source", fault.Invalid, "%s sends us on and on.", from.Host)
		}
		return nil
	}
	return &c
}

type bearer struct {
	hub  Hub
	next http.RoundTripper
}

func (b bearer) RoundTrip(req *http.Request) (*http.Response, error) {
	if e := b.hub.Endpoint; b.hub.Token != "" && req.URL.Scheme == e.Scheme && req.URL.Host == e.Host {
		req = req.Clone(req.Context())
		req.Header.Set("Authorization", "Bearer "+b.hub.Token)
	}
	return b.next.RoundTrip(req)
}

// rangeFrom asks for the rest of a file.
func rangeFrom(from int64) http.Header {
	h := http.Header{}
	if from > 0 {
		h.Set("Range", fmt.Sprintf("bytes=%d-", from))
	}
	return h
}

// body is an answer's body, and the offset that it begins at.
func body(resp *http.Response, from int64, refused func() error) (io.ReadCloser, int64, error) {
	switch resp.StatusCode {
	case http.StatusOK:
		return resp.Body, 0, nil
	case http.StatusPartialContent:
		if at, ok := parseRange(resp.Header.Get("Content-Range")); ok && at <= from {
			return resp.Body, at, nil
		}
	case http.StatusRequestedRangeNotSatisfiable:
		resp.Body.Close()
		return nil, 0, refuse(fault.Invalid, "file", "The file is shorter than the %d bytes that are here of it.", from)
	}
	resp.Body.Close()
	return nil, 0, refused()
}

// parseRange reads where a part begins: "bytes 5-9/10".
func parseRange(text string) (at int64, ok bool) {
	text, ok = strings.CutPrefix(text, "bytes ")
	first, _, dash := strings.Cut(text, "-")
	at, err := strconv.ParseInt(first, 10, 64)
	return at, ok && dash && err == nil && at >= 0
}

// unreachable is the error of a question without an answer. What a redirect was refused for, or who gave up, stays as it is.
func unreachable(host string, err error) error {
	if f, ok := errors.AsType[*fault.Error](err); ok {
		return f
	}
	if errors.Is(err, context.Canceled) {
		return err
	}
	return &fault.Error{Op: "source", Kind: fault.Unavailable, Text: host + " cannot be reached: " + plainly(err) + ".", Cause: err}
}

// plainly is the innermost reason of a network's error.
func plainly(err error) string {
	for next := errors.Unwrap(err); next != nil; next = errors.Unwrap(err) {
		err = next
	}
	return err.Error()
}

// failed is the error of an answer that says nothing we know of: a moment's failure, or one that stays.
func failed(resp *http.Response, what string) error {
	kind := fault.Invalid
	switch {
	case resp.StatusCode == http.StatusTooManyRequests:
		kind = fault.Throttled
	case resp.StatusCode >= 500 || resp.StatusCode == http.StatusRequestTimeout:
		kind = fault.Unavailable
	case resp.StatusCode == http.StatusNotFound || resp.StatusCode == http.StatusGone:
		kind = fault.NotFound
	case resp.StatusCode == http.StatusUnauthorized || resp.StatusCode == http.StatusForbidden:
		kind = fault.Denied
	}
	return refuse(kind, "file", "%s answers %d (%s) to the question for %s.", resp.Request.URL.Host, resp.StatusCode, said(resp), what)
}
