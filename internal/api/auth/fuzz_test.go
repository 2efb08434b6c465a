package auth_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	v4 "github.com/aws/aws-sdk-go-v2/aws/signer/v4"

	"outcrop/internal/api/auth"
	"outcrop/internal/fault"
)

func FuzzAuthorization(f *testing.F) {
	f.Add(credential("host;x-amz-date", strings.Repeat("0", 64)))
	f.Add("AWS4-HMAC-SHA256 Credential=a/b/c/d/aws4_request, SignedHeaders=host, Signature=00")
	f.Add("AWS4-HMAC-SHA256 ,=,")
	f.Add("Bearer bedrock-api-key-L2E/Yg==")
	f.Fuzz(func(t *testing.T, header string) {
		err := auth.ParseAuthorization(header)
		if err == nil && strings.Count(header, "/") != 4 {
			t.Errorf("%q was taken", header)
		}
		r := request("GET", "h", "/", "")
		r.Header.Set("Authorization", header)
		if id, err := auth.NewVerifier(keys, at(day)).Verify(r); err == nil {
			t.Errorf("%q authenticates %+v", header, id)
		}
	})
}

// What is read without an error at the end is of the announced length; nothing makes the reader panic or go on for ever.
func FuzzChunked(f *testing.F) {
	f.Add([]byte("5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n"), 5)
	f.Add([]byte("2\r\nhe\r\n3\r\nllo\r\n0\r\nx-amz-checksum-crc32: NhCmhg==\r\n\r\n"), 5)
	f.Add([]byte("0\r\n\r\n"), 0)
	f.Add([]byte("ffffffffffffffff\r\n"), 5)
	f.Add([]byte("5;chunk-signature=00\r\nhello\r\n"), 5)
	f.Fuzz(func(t *testing.T, body []byte, size int) {
		r := request("PUT", "h", "/b/k", "")
		r.Body = io.NopCloser(bytes.NewReader(body))
		r.Header = http.Header{"X-Amz-Decoded-Content-Length": {fmt.Sprint(size)}, "X-Amz-Trailer": {"x-amz-checksum-crc32"}}
		if err := auth.GuardUnsignedTrailer(r); err != nil {
			return
		}
		got, err := io.ReadAll(io.LimitReader(r.Body, int64(len(body))+1))
		if len(got) > len(body) || err == nil && len(got) != size {
			t.Errorf("%q became %q", body, got)
		}
		if err != nil && !errors.As(err, new(*fault.Error)) {
			t.Errorf("got %v", err)
		}
	})
}

// No query authenticates but one that was signed, and none makes the verifier panic.
func FuzzPresigned(f *testing.F) {
	good := request("GET", "h", "/b/k?X-Amz-Expires=600", "")
	uri, _, err := v4.NewSigner().PresignHTTP(f.Context(), awsKey(example), good, "UNSIGNED-PAYLOAD", "s3", "us-east-1", day)
	if err != nil {
		f.Fatal(err)
	}
	_, query, _ := strings.Cut(uri, "?")
	f.Add(query)
	f.Add(strings.Replace(query, "600", "601", 1))
	f.Add("X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=a/20130524/us-east-1/s3/aws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=1&X-Amz-SignedHeaders=host&X-Amz-Signature=00")
	f.Add("AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Expires=1369353600&Signature=x%3D")
	f.Add("X-Amz-Algorithm=%zz")
	_, signature, _ := strings.Cut(query, "X-Amz-Signature=")
	f.Fuzz(func(t *testing.T, query string) {
		r := request("GET", "h", "/b/k", "")
		r.URL.RawQuery = query
		id, err := auth.NewVerifier(keys, at(day)).Verify(r)
		if err == nil && !strings.Contains(strings.ToLower(query), signature) {
			t.Errorf("%q authenticates %+v", query, id)
		}
		if err != nil && !errors.As(err, new(*fault.Error)) {
			t.Errorf("got %v", err)
		}
	})
}
