package auth_test

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"outcrop/internal/api/auth"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
)

// ring is a few credentials by id, and API keys by token.
type ring map[string]access.Credential

func (r ring) AccessKey(_ context.Context, id string) (access.Credential, error) {
	c, ok := r[id]
	if !ok {
		return c, fault.New("ring", fault.UnknownKey, "unknown")
	}
	return c, nil
}

func (r ring) APIKey(ctx context.Context, token string) (access.Credential, error) {
	return r.AccessKey(ctx, token)
}

var (
	home    = arn.Scope{Account: "123456789012", Region: "us-east-1"}
	example = access.Credential{Caller: access.Caller{Scope: home, AccessKey: "AKIAIOSFODNN7EXAMPLE"}, Secret: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"}
	day     = time.Date(2013, 5, 24, 0, 0, 0, 0, time.UTC)
	keys    = ring{example.AccessKey: example}
)

func at(t time.Time) func() time.Time { return func() time.Time { return t } }

func request(method, host, path, body string, headers ...string) *http.Request {
	r := httptest.NewRequest(method, "http://"+host+path, strings.NewReader(body))
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	return r
}

func credential(signed, signature string) string {
	return "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=" + signed + ",Signature=" + signature
}

// The examples of AWS's documentation of S3's authentication, with the signatures printed there.
func TestDocumentedExamples(t *testing.T) {
	const (
		host  = "examplebucket.s3.amazonaws.com"
		empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
		stamp = "20130524T000000Z"
	)
	for name, r := range map[string]*http.Request{
		"GET with a range": request("GET", host, "/test.txt", "", "Range", "bytes=0-9", "X-Amz-Content-Sha256", empty, "X-Amz-Date", stamp, "Authorization",
			credential("host;range;x-amz-content-sha256;x-amz-date", "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41")),
		"PUT": request("PUT", host, "/test%24file.text", "Welcome to Amazon S3.", "Date", "Fri, 24 May 2013 00:00:00 GMT", "X-Amz-Date", stamp,
			"X-Amz-Storage-Class", "REDUCED_REDUNDANCY", "X-Amz-Content-Sha256", "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072", "Authorization",
			credential("date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class", "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd")),
		"GET of a subresource": request("GET", host, "/?lifecycle", "", "X-Amz-Date", stamp, "X-Amz-Content-Sha256", empty, "Authorization",
			credential("host;x-amz-content-sha256;x-amz-date", "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543")),
		"GET of a list": request("GET", host, "/?max-keys=2&prefix=J", "", "X-Amz-Date", stamp, "X-Amz-Content-Sha256", empty, "Authorization",
			credential("host;x-amz-content-sha256;x-amz-date", "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7")),
		"GET, presigned": request("GET", host, "/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request"+
			"&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404", ""),
	} {
		t.Run(name, func(t *testing.T) {
			id, err := auth.NewVerifier(keys, at(day.Add(time.Minute))).Verify(r)
			if err != nil || id.Service != "s3" || id.Caller.AccessKey != example.AccessKey {
				t.Fatalf("got %+v, %v", id, err)
			}
			if _, err := io.ReadAll(r.Body); err != nil {
				t.Fatal(err)
			}
		})
	}
}

const (
	seed  = "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9"
	seedT = "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e"
)

// chunks are the documented upload in chunks of 64 KiB, 1 KiB and 0 bytes.
func chunks(first, second, last, end string) string {
	return fmt.Sprintf("10000;chunk-signature=%s\r\n%s\r\n400;chunk-signature=%s\r\n%s\r\n0;chunk-signature=%s\r\n%s",
		first, strings.Repeat("a", 65536), second, strings.Repeat("a", 1024), last, end)
}

func chunkedRequest(body string) *http.Request {
	return request("PUT", "s3.amazonaws.com", "/examplebucket/chunkObject.txt", body, "X-Amz-Date", "20130524T000000Z", "X-Amz-Storage-Class", "REDUCED_REDUNDANCY",
		"X-Amz-Content-Sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD", "Content-Encoding", "aws-chunked", "X-Amz-Decoded-Content-Length", "66560", "Content-Length", "66824",
		"Authorization", credential("content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class", seed))
}

func trailerRequest(body string) *http.Request {
	return request("PUT", "s3.amazonaws.com", "/examplebucket/chunkObject.txt", body, "X-Amz-Date", "20130524T000000Z", "X-Amz-Storage-Class", "REDUCED_REDUNDANCY",
		"X-Amz-Content-Sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER", "Content-Encoding", "aws-chunked", "X-Amz-Decoded-Content-Length", "66560",
		"X-Amz-Trailer", "x-amz-checksum-crc32c", "Authorization",
		credential("content-encoding;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class;x-amz-trailer", seedT))
}

var (
	goodChunks = chunks("ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648", "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
		"b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9", "\r\n")
	goodTrailer = chunks("b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2", "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7",
		"2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992",
		"x-amz-checksum-crc32c:sOO8/Q==\r\nx-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n")
)

func TestDocumentedChunks(t *testing.T) {
	for name, r := range map[string]*http.Request{"signed": chunkedRequest(goodChunks), "signed trailer": trailerRequest(goodTrailer)} {
		if _, err := auth.NewVerifier(keys, at(day)).Verify(r); err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		body, err := io.ReadAll(r.Body)
		if err != nil || string(body) != strings.Repeat("a", 66560) || r.ContentLength != 66560 {
			t.Errorf("%s: %d bytes, %v", name, len(body), err)
		}
	}
}

func TestBadChunks(t *testing.T) {
	for name, tc := range map[string]struct {
		r     *http.Request
		kind  fault.Kind
		thing string
	}{
		"changed data":      {chunkedRequest(strings.Replace(goodChunks, "aaaa\r\n400", "aaab\r\n400", 1)), fault.BadSignature, ""},
		"changed signature": {chunkedRequest(strings.Replace(goodChunks, "=0055", "=0056", 1)), fault.BadSignature, ""},
		"no last chunk":     {chunkedRequest(goodChunks[:strings.LastIndex(goodChunks, "0;chunk")]), fault.Invalid, "body"},
		"cut off":           {chunkedRequest(goodChunks[:70000/2]), fault.Invalid, "body"},
		"more than said":    {chunkedRequest(strings.Replace(goodChunks, "400;", "fff400;", 1)), fault.Invalid, "body"},
		"negative size":     {chunkedRequest(strings.Replace(goodChunks, "400;", "-400;", 1)), fault.Invalid, "body"},
		"no CR":             {chunkedRequest(strings.Replace(goodChunks, "\r\n", "\n", 1)), fault.Invalid, "body"},
		"endless line":      {chunkedRequest(strings.Repeat("1", 1<<20)), fault.Invalid, "body"},
		"more after":        {chunkedRequest(goodChunks + "x"), fault.Invalid, "body"},
		"changed checksum":  {trailerRequest(strings.Replace(goodTrailer, "sOO8", "tOO8", 1)), fault.BadSignature, ""},
		"another trailer":   {trailerRequest(strings.Replace(goodTrailer, "crc32c:", "crc32:", 1)), fault.Invalid, "trailer"},
		"unsigned trailer":  {trailerRequest(goodTrailer[:strings.LastIndex(goodTrailer, "x-amz-trailer-signature")] + "\r\n"), fault.BadSignature, ""},
	} {
		if _, err := auth.NewVerifier(keys, at(day)).Verify(tc.r); err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		_, err := io.ReadAll(tc.r.Body)
		var f *fault.Error
		if f, _ = err.(*fault.Error); f == nil || f.Kind != tc.kind || f.Thing != tc.thing {
			t.Errorf("%s: got %v, want a fault of kind %v about %q", name, err, tc.kind, tc.thing)
		}
		if _, again := tc.r.Body.Read(make([]byte, 1)); again == nil || again == io.EOF {
			t.Errorf("%s: the next read says %v", name, again)
		}
	}
}
