package wire_test

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"

	"outcrop/internal/api/wire"
	"outcrop/internal/apitest"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
)

var scope = arn.Scope{Account: "123456789012", Region: "us-east-1"}

// verify believes every signature: the scope's service is taken as written, and the access key says who calls: "NOBODY" may do
// nothing, "BAD" has a wrong signature.
func verify(r *http.Request) (access.Caller, string, error) {
	header := r.Header.Get("Authorization")
	caller := access.Caller{Scope: scope, ARN: "arn:aws:iam::123456789012:user/someone", Admin: true}
	if strings.HasPrefix(header, "Bearer ") {
		return caller, "bedrock", nil
	}
	_, credential, ok := strings.Cut(header, "Credential=")
	parts := strings.Split(credential, "/")
	if !ok || len(parts) < 5 {
		return access.Caller{}, "", &fault.Error{Kind: fault.Denied, Thing: "authentication", Text: "no signature"}
	}
	switch parts[0] {
	case "BAD":
		return access.Caller{}, "", fault.New("test", fault.BadSignature, "The signature does not match.")
	case "NOBODY":
		caller.Admin = false
	}
	return caller, parts[3], nil
}

func newMux() *wire.Mux {
	return wire.New(wire.Options{Verify: verify, Secret: []byte("secret"), RequestID: func() string { return "request-1" },
		Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
}

// serve runs a mux and gives a client's configuration for it.
func serve(t *testing.T, m *wire.Mux) (aws.Config, string) {
	t.Helper()
	s := httptest.NewServer(m)
	t.Cleanup(s.Close)
	return aws.Config{Region: "us-east-1", BaseEndpoint: aws.String(s.URL), RetryMaxAttempts: 1, HTTPClient: apitest.Client(),
		Credentials: credentials.NewStaticCredentialsProvider("AKID", "SECRET", "")}, s.URL
}

// send makes a request that claims to be signed for a service.
func send(t *testing.T, m *wire.Mux, service, method, path, body string, headers ...string) *http.Response {
	t.Helper()
	r := httptest.NewRequest(method, path, strings.NewReader(body))
	r.Header.Set("Authorization", "AWS4-HMAC-SHA256 Credential=AKID/20260101/us-east-1/"+service+"/aws4_request, SignedHeaders=host, Signature=0")
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	m.ServeHTTP(w, r.WithContext(context.Background()))
	return w.Result()
}

func text(t *testing.T, r *http.Response) string {
	t.Helper()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// A client that asks before it sends nothing gets its go-ahead too: botocore takes an answer without one for the end of the
// connection's business, and misreads the next answer on it.
func TestEmptyBodiesMayContinue(t *testing.T) {
	m := newMux()
	m.Mount("s3", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusOK) }))
	s := httptest.NewServer(m)
	t.Cleanup(s.Close)
	conn, err := net.Dial("tcp", s.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	in := bufio.NewReader(conn)
	for _, body := range []string{"", "text"} {
		fmt.Fprintf(conn, "PUT /b/k HTTP/1.1\r\nHost: h\r\nAuthorization: AWS4-HMAC-SHA256 Credential=AKID/20260101/us-east-1/s3/aws4_request\r\n"+
			"Expect: 100-continue\r\nContent-Length: %d\r\n\r\n", len(body))
		if body == "" {
			first, err := http.ReadResponse(in, nil)
			if err != nil || first.StatusCode != http.StatusContinue {
				t.Fatalf("%+v, %v", first, err)
			}
		}
		last, err := http.ReadResponse(in, nil)
		if err != nil || last.StatusCode != http.StatusOK || last.Close != (body != "") { // a body that nobody read ends the connection
			t.Fatalf("%q: %+v, %v", body, last, err)
		}
	}
}
