package s3

import (
	"encoding/xml"
	"errors"
	"net/http"

	"outcrop/internal/fault"
)

// bad is the fault of a request that S3 has a code of its own for.
func bad(code, text string) error {
	return &fault.Error{Op: "s3.Serve", Kind: fault.Invalid, Thing: code, Text: text}
}

// statuses are the codes that bad takes.
var statuses = map[string]int{
	"AuthorizationHeaderMalformed": 400, "BadDigest": 400, "EntityTooLarge": 400, "EntityTooSmall": 400, "IllegalLocationConstraintException": 400,
	"IncompleteBody": 400, "InvalidArgument": 400, "InvalidBucketName": 400, "InvalidDigest": 400, "InvalidLocationConstraint": 400,
	"InvalidPart": 400, "InvalidPartOrder": 400, "InvalidRange": 416, "InvalidRequest": 400, "InvalidTag": 400, "InvalidURI": 400,
	"MalformedXML": 400, "MetadataTooLarge": 400, "MethodNotAllowed": 405, "MissingContentLength": 411, "PreconditionFailed": 412,
	"MalformedTrailerError": 400, "XAmzContentSHA256Mismatch": 400, "AuthorizationQueryParametersError": 400, "KeyTooLongError": 400,
}

// codes turn the Things of Invalid faults of other packages into S3's codes.
var codes = map[string]string{
	"authorization": "AuthorizationHeaderMalformed", "scope": "AuthorizationHeaderMalformed", "query": "AuthorizationQueryParametersError",
	"content-sha256": "InvalidRequest", "decoded-length": "MissingContentLength", "trailer": "MalformedTrailerError",
	"sha256": "XAmzContentSHA256Mismatch", "digest": "BadDigest", "body": "IncompleteBody",
	"part": "InvalidPart", "part order": "InvalidPartOrder", "part size": "EntityTooSmall", "parts": "MalformedXML",
}

// codeOf is S3's code and HTTP status for a fault.
func codeOf(err error) (string, int) {
	var thing string
	if f := (*fault.Error)(nil); errors.As(err, &f) {
		thing = f.Thing
	}
	switch fault.KindOf(err) {
	case fault.Invalid:
		code := thing
		if c := codes[thing]; c != "" {
			code = c
		}
		if status := statuses[code]; status != 0 {
			return code, status
		}
		return "InvalidArgument", 400
	case fault.NotFound:
		switch thing {
		case "bucket":
			return "NoSuchBucket", 404
		case "upload":
			return "NoSuchUpload", 404
		}
		return "NoSuchKey", 404
	case fault.Exists:
		return "BucketAlreadyOwnedByYou", 409
	case fault.Conflict:
		if thing == "bucket" {
			return "BucketNotEmpty", 409
		}
		return "OperationAborted", 409
	case fault.Denied:
		return "AccessDenied", 403
	case fault.BadSignature:
		return "SignatureDoesNotMatch", 403
	case fault.UnknownKey:
		if thing == "token" {
			return "InvalidToken", 400
		}
		return "InvalidAccessKeyId", 403
	case fault.Expired:
		return expiredCode(thing)
	case fault.TooLarge:
		if thing == "key" {
			return "KeyTooLongError", 400
		}
		return "EntityTooLarge", 400
	case fault.Unsupported:
		return "NotImplemented", 501
	case fault.Throttled:
		return "SlowDown", 503
	case fault.Unavailable:
		return "ServiceUnavailable", 503
	case fault.NoSpace:
		return "InsufficientStorage", 507 // not one of S3's, whose disks are never full; 507 is not retried
	case fault.Timeout, fault.Canceled:
		return "RequestTimeout", 400
	}
	return "InternalError", 500
}

func expiredCode(thing string) (string, int) {
	switch thing {
	case "token":
		return "ExpiredToken", 400
	case "date":
		return "RequestTimeTooSkewed", 403
	}
	return "AccessDenied", 403 // a presigned URL
}

type errorBody struct {
	XMLName   xml.Name `xml:"Error"`
	Code      string
	Message   string
	Resource  string
	RequestID string `xml:"RequestId"`
	HostID    string `xml:"HostId"`
}

// Fail answers with an error as S3 writes it. It is also for errors from before the handler: an authentication that failed.
func Fail(w http.ResponseWriter, r *http.Request, err error) {
	if errors.Is(err, errNotModified) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	code, status := codeOf(err)
	if r.Method == http.MethodHead {
		w.WriteHeader(status)
		return
	}
	writeXML(w, status, errorBody{Code: code, Message: fault.Public(err), Resource: r.URL.Path,
		RequestID: w.Header().Get("X-Amz-Request-Id"), HostID: w.Header().Get("X-Amz-Id-2")})
}
