package wire

import (
	"context"
	"net/http"
	"reflect"
	"strings"

	"outcrop/internal/api/model"
)

// call is what the wire layer knows of the request in hand; it travels in the request's context.
type call struct {
	mux     *Mux
	id      string // request id
	service string // signing name: of the verified scope, or of the claimed one until it is verified
	style   style
	op      *model.Operation // nil until routed, and for mounted services
	in      reflect.Value    // what op was asked for, a struct; not valid until decoded
	header  http.Header      // of the reply
}

// style is how an error is written.
type style uint8

const (
	styleREST  style = iota // restJson1
	styleJSON               // awsJson1.1
	styleQuery              // awsQuery
	styleS3                 // restXml as S3 has it
)

type callKey struct{}

func callOf(ctx context.Context) *call {
	c, _ := ctx.Value(callKey{}).(*call)
	return c
}

// RequestID is the id of the request in hand, as the client gets it.
func RequestID(ctx context.Context) string {
	if c := callOf(ctx); c != nil {
		return c.id
	}
	return ""
}

// Header is the reply's header, for what no member of an output stands for. It is sent with the reply's first byte.
func Header(ctx context.Context) http.Header { return callOf(ctx).header }

// styleOf guesses how errors of a request are written, before anything of it is trusted.
func (m *Mux) styleOf(r *http.Request, service string) style {
	switch {
	case r.Header.Get("X-Amz-Target") != "":
		return styleJSON
	case service == "s3":
		return styleS3
	case service == "sts", service == "iam", strings.HasPrefix(r.Header.Get("Content-Type"), "application/x-www-form-urlencoded"):
		return styleQuery
	case service != "", isBearer(r):
		return styleREST
	}
	if m != nil {
		for _, router := range m.rest {
			if e, _ := router.match(r.Method, rawPath(r)); e != nil {
				return styleREST
			}
		}
	}
	return styleS3
}

// claimedService reads the service out of a SigV4 credential scope, in the header or a presigned query, without checking it.
func claimedService(r *http.Request) string {
	scope := ""
	if _, after, ok := strings.Cut(r.Header.Get("Authorization"), "Credential="); ok {
		scope, _, _ = strings.Cut(after, ",")
	} else if strings.Contains(r.URL.RawQuery, "X-Amz-Credential") {
		scope = r.URL.Query().Get("X-Amz-Credential")
	}
	parts := strings.Split(scope, "/")
	if len(parts) < 5 {
		return ""
	}
	return parts[len(parts)-2]
}

func isBearer(r *http.Request) bool {
	scheme, _, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	return strings.EqualFold(scheme, "Bearer")
}

// rawPath is the path as the client wrote it, still escaped.
func rawPath(r *http.Request) string {
	path, _, _ := strings.Cut(r.RequestURI, "?")
	if strings.HasPrefix(path, "/") {
		return path
	}
	return r.URL.EscapedPath() // absolute-form, or a request that no server parsed
}
