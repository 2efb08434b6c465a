package apitest

import (
	"bytes"
	"io"
	"net/http"
)

// Client is a client for AWS's SDK for Go; see Whole.
func Client() *http.Client {
	return &http.Client{Transport: Whole(http.DefaultTransport.(*http.Transport).Clone())}
}

// Whole sends each request's body whose length is known as one piece of memory, which works around a race of AWS's SDK for Go with net/http:
// the SDK closes the body when the answer's head is there, and net/http, where it has yet to look behind the end of a body
// that it read piece by piece, takes the io.EOF of smithy-go's safeWriteToReadCloser.WriteTo for an error and drops the
// connection. It cuts about one stream in a thousand that a tiny model answers at once.
func Whole(t *http.Transport) http.RoundTripper { return whole{t} }

type whole struct{ *http.Transport }

func (w whole) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.ContentLength <= 0 {
		return w.Transport.RoundTrip(r)
	}
	defer r.Body.Close()
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	r = r.Clone(r.Context())
	r.Body = io.NopCloser(bytes.NewReader(body))
	return w.Transport.RoundTrip(r)
}
