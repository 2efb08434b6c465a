package auth

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"hash"
	"io"
	"net/http"
	"strconv"
	"strings"

	"outcrop/internal/fault"
)

// What x-amz-content-sha256 may say besides a hash.
const (
	unsigned              = "UNSIGNED-PAYLOAD"
	streamSigned          = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"
	streamSignedTrailer   = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"
	streamUnsignedTrailer = "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
)

// longestBody is how much of a body is read to compute its hash, where the client did not announce it: more than the
// largest body of any service but S3, whose clients must announce.
const longestBody = 32 << 20

// announced is the payload hash that the client signed.
func announced(r *http.Request, service string) (string, error) {
	if h := r.Header.Get("X-Amz-Content-Sha256"); h != "" {
		return h, nil
	}
	if service == "s3" {
		return "", newFault(fault.Invalid, "content-sha256", "Missing required header for this request: x-amz-content-sha256")
	}
	return hashBody(r)
}

// hashBody reads the body into memory and tells its hash.
func hashBody(r *http.Request) (string, error) {
	if r.Body == nil || r.Body == http.NoBody {
		return emptySHA256, nil
	}
	b, err := io.ReadAll(io.LimitReader(r.Body, longestBody+1))
	if err != nil {
		return "", unread(err)
	}
	if len(b) > longestBody {
		return "", newFault(fault.TooLarge, "body", "The request's body is too large.")
	}
	r.Body.Close()
	r.Body = io.NopCloser(bytes.NewReader(b))
	return hashHex(b), nil
}

// guardBody replaces the body with one that verifies what the signature says of it.
func guardBody(r *http.Request, payload string, s *signature, key []byte) error {
	switch payload {
	case unsigned:
		return nil
	case streamSigned, streamSignedTrailer, streamUnsignedTrailer:
		return guardChunks(r, payload, s, key)
	}
	want, err := hex.DecodeString(payload)
	if err != nil || len(want) != sha256.Size {
		return newFault(fault.Invalid, "content-sha256", "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value.")
	}
	if r.Body == nil || r.Body == http.NoBody {
		if hex.EncodeToString(want) != emptySHA256 {
			return wrongHash()
		}
		return nil
	}
	r.Body = &hashed{body: r.Body, hash: sha256.New(), want: want}
	return nil
}

func wrongHash() error {
	return newFault(fault.Invalid, "sha256", "The provided 'x-amz-content-sha256' header does not match what was computed.")
}

// hashed is a body whose hash must come out as announced.
type hashed struct {
	body io.ReadCloser
	hash hash.Hash
	want []byte
}

func (h *hashed) Read(p []byte) (int, error) {
	n, err := h.body.Read(p)
	h.hash.Write(p[:n])
	switch {
	case err == io.EOF && !bytes.Equal(h.hash.Sum(nil), h.want):
		return n, wrongHash()
	case err != nil && err != io.EOF:
		return n, unread(err)
	}
	return n, err
}

func (h *hashed) Close() error { return h.body.Close() }

// unread says that the body ended too early or could not be read; what says more is kept.
func unread(err error) error {
	if f := (*fault.Error)(nil); errors.As(err, &f) {
		return err
	}
	if tooLarge := (*http.MaxBytesError)(nil); errors.As(err, &tooLarge) {
		return newFault(fault.TooLarge, "body", "The request's body is too large.")
	}
	return &fault.Error{Op: "auth.Body", Kind: fault.Invalid, Thing: "body", Text: "The request body terminated unexpectedly", Cause: err}
}

// guardChunks makes the body one that takes the aws-chunked coding off.
func guardChunks(r *http.Request, payload string, s *signature, key []byte) error {
	size, err := strconv.ParseInt(r.Header.Get("X-Amz-Decoded-Content-Length"), 10, 64)
	if err != nil || size < 0 {
		return newFault(fault.Invalid, "length", "You must provide the x-amz-decoded-content-length HTTP header.")
	}
	c := &chunked{body: r.Body, left: size}
	if payload != streamUnsignedTrailer {
		c.sig, c.key, c.previous, c.hash = s, key, s.hex, sha256.New()
	}
	if payload != streamSigned {
		if err := c.expect(r.Header.Get("X-Amz-Trailer")); err != nil {
			return err
		}
	}
	c.trailing = payload != streamSigned
	c.start()
	r.Body, r.ContentLength = c, size
	return nil
}

func trailerNames(header string) []string {
	var names []string
	for n := range strings.SplitSeq(header, ",") {
		if n = strings.ToLower(strings.TrimSpace(n)); n != "" {
			names = append(names, n)
		}
	}
	return names
}
