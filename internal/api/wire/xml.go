package wire

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"net/http"

	"outcrop/internal/fault"
)

// s3Codes are S3's codes by kind; things refine them.
var s3Codes = map[fault.Kind]answer{
	fault.Internal: {"InternalError", 500}, fault.Invalid: {"InvalidRequest", 400}, fault.NotFound: {"NoSuchKey", 404},
	fault.Exists: {"BucketAlreadyOwnedByYou", 409}, fault.Conflict: {"OperationAborted", 409}, fault.Denied: {"AccessDenied", 403},
	fault.BadSignature: {"SignatureDoesNotMatch", 403}, fault.UnknownKey: {"InvalidAccessKeyId", 403}, fault.Expired: {"ExpiredToken", 400},
	fault.Throttled: {"SlowDown", 503}, fault.Quota: {"TooManyBuckets", 400}, fault.NotReady: {"ServiceUnavailable", 503},
	fault.TooLarge: {"EntityTooLarge", 400}, fault.Timeout: {"RequestTimeout", 400}, fault.ModelFailed: {"InternalError", 500},
	fault.Unsupported: {"NotImplemented", 501}, fault.Unavailable: {"ServiceUnavailable", 503}, fault.NoSpace: {"InsufficientStorage", 507},
	fault.Canceled: {"RequestTimeout", 400},
}

// s3Things are S3's codes where they depend on what the fault is about: its Thing, or else its Member.
var s3Things = map[subject]answer{
	{fault.NotFound, "bucket"}:       {"NoSuchBucket", 404},
	{fault.NotFound, "key"}:          {"NoSuchKey", 404},
	{fault.NotFound, "upload"}:       {"NoSuchUpload", 404},
	{fault.NotFound, "version"}:      {"NoSuchVersion", 404},
	{fault.NotFound, "tags"}:         {"NoSuchTagSet", 404},
	{fault.NotFound, "policy"}:       {"NoSuchBucketPolicy", 404},
	{fault.Conflict, "bucket"}:       {"BucketNotEmpty", 409},
	{fault.Conflict, "precondition"}: {"PreconditionFailed", 412},
	{fault.Invalid, "digest"}:        {"BadDigest", 400},
	{fault.Invalid, "digest text"}:   {"InvalidDigest", 400},
	{fault.Invalid, "sha256"}:        {"XAmzContentSHA256Mismatch", 400},
	{fault.Invalid, "authorization"}: {"AuthorizationHeaderMalformed", 400},
	{fault.Invalid, "scope"}:         {"AuthorizationHeaderMalformed", 400},
	{fault.Invalid, "bucket"}:        {"InvalidBucketName", 400},
	{fault.Invalid, "part"}:          {"InvalidPart", 400},
	{fault.Invalid, "part order"}:    {"InvalidPartOrder", 400},
	{fault.Invalid, "part size"}:     {"EntityTooSmall", 400},
	{fault.Invalid, "range"}:         {"InvalidRange", 416},
	{fault.Invalid, "part number"}:   {"InvalidPartNumber", 416},
	{fault.Invalid, "xml"}:           {"MalformedXML", 400},
	{fault.Invalid, "parts"}:         {"MalformedXML", 400},
	{fault.Invalid, "argument"}:      {"InvalidArgument", 400},
	{fault.Invalid, "length"}:        {"MissingContentLength", 411},
	{fault.Invalid, "body"}:          {"IncompleteBody", 400},
	{fault.Invalid, "timeout"}:       {"RequestTimeout", 400},
	{fault.Invalid, "tag"}:           {"InvalidTag", 400},
	{fault.Invalid, "location"}:      {"InvalidLocationConstraint", 400},
	{fault.Invalid, "region"}:        {"IllegalLocationConstraintException", 400},
	{fault.Invalid, "uri"}:           {"InvalidURI", 400},
	{fault.Invalid, "query"}:         {"AuthorizationQueryParametersError", 400},
	{fault.Invalid, "trailer"}:       {"MalformedTrailerError", 400},
	{fault.Invalid, "parts"}:         {"MalformedXML", 400},
	{fault.Unsupported, "method"}:    {"MethodNotAllowed", 405},
	{fault.UnknownKey, "token"}:      {"InvalidToken", 400},
	{fault.TooLarge, "metadata"}:     {"MetadataTooLarge", 400},
	{fault.Invalid, "partNumber"}:    {"InvalidArgument", 400},
	{fault.Invalid, "key"}:           {"InvalidArgument", 400},
	{fault.Invalid, "location"}:      {"InvalidLocationConstraint", 400},
	{fault.Invalid, "region"}:        {"IllegalLocationConstraintException", 400},
	{fault.Invalid, "tag"}:           {"InvalidTag", 400},
	{fault.Invalid, "uri"}:           {"InvalidURI", 400},
	{fault.Unsupported, "method"}:    {"MethodNotAllowed", 405},
	{fault.TooLarge, "metadata"}:     {"MetadataTooLarge", 400},
	{fault.TooLarge, "key"}:          {"KeyTooLongError", 400},
	{fault.Expired, "date"}:          {"RequestTimeTooSkewed", 403},
	{fault.Expired, "url"}:           {"AccessDenied", 403},
}

// queryCodes are those of STS and IAM.
var queryCodes = map[fault.Kind]answer{
	fault.Internal: {"InternalFailure", 500}, fault.Invalid: {"ValidationError", 400}, fault.NotFound: {"NoSuchEntity", 404},
	fault.Exists: {"EntityAlreadyExists", 409}, fault.Conflict: {"DeleteConflict", 409}, fault.Denied: {"AccessDenied", 403},
	fault.BadSignature: {"SignatureDoesNotMatch", 403}, fault.UnknownKey: {"InvalidClientTokenId", 403}, fault.Expired: {"ExpiredToken", 403},
	fault.Throttled: {"Throttling", 400}, fault.Quota: {"LimitExceeded", 409}, fault.Unsupported: {"InvalidAction", 400},
	fault.TooLarge: {"RequestEntityTooLarge", 413}, fault.Unavailable: {"ServiceUnavailable", 503},
}

// queryThings are STS's and IAM's codes for requests that are not authentic.
var queryThings = map[subject]answer{
	{fault.Denied, "authentication"}: {"MissingAuthenticationToken", 403},
	{fault.Invalid, "authorization"}: {"IncompleteSignature", 400},
	{fault.Invalid, "scope"}:         {"SignatureDoesNotMatch", 403},
	{fault.Expired, "date"}:          {"SignatureDoesNotMatch", 403},
	{fault.Invalid, "sha256"}:        {"SignatureDoesNotMatch", 403},
	{fault.Expired, "url"}:           {"SignatureDoesNotMatch", 403},
	{fault.Invalid, "policy"}:        {"MalformedPolicyDocument", 400},
	{fault.Invalid, "input"}:         {"InvalidInput", 400},
}

// S3Code is S3's code for an error, for answers that carry errors of their own.
func S3Code(err error) string { return s3Answer(asFault(err)).code }

func s3Answer(f *fault.Error) answer {
	if a, ok := s3Things[subject{f.Kind, cmp.Or(f.Thing, f.Member)}]; ok {
		return a
	}
	return s3Codes[f.Kind]
}

func queryAnswer(f *fault.Error) answer {
	if a, ok := queryThings[subject{f.Kind, f.Thing}]; ok {
		return a
	}
	if a, ok := queryCodes[f.Kind]; ok {
		return a
	}
	return queryCodes[fault.Internal]
}

// failS3 writes an error as S3 does; a HEAD request's has no body.
func failS3(w http.ResponseWriter, r *http.Request, a answer, text, id string) {
	body := struct {
		XMLName   xml.Name `xml:"Error"`
		Code      string
		Message   string
		Resource  string
		RequestID string `xml:"RequestId"`
	}{Code: a.code, Message: text, Resource: r.URL.Path, RequestID: id}
	writeXML(w, r, a.status, body)
}

// failQuery writes an error as awsQuery services do.
func failQuery(w http.ResponseWriter, r *http.Request, a answer, text, id, service string) {
	type inner struct{ Type, Code, Message string }
	space := "https://iam.amazonaws.com/doc/2010-05-08/"
	if service == "sts" {
		space = "https://sts.amazonaws.com/doc/2011-06-15/"
	}
	body := struct {
		XMLName   xml.Name
		Error     inner
		RequestID string `xml:"RequestId"`
	}{xml.Name{Space: space, Local: "ErrorResponse"}, inner{"Sender", a.code, text}, id}
	if a.status >= 500 {
		body.Error.Type = "Receiver"
	}
	writeXML(w, r, a.status, body)
}

func writeXML(w http.ResponseWriter, r *http.Request, status int, body any) {
	var b bytes.Buffer
	b.WriteString(xml.Header)
	if err := xml.NewEncoder(&b).Encode(body); err != nil {
		status = http.StatusInternalServerError
	}
	w.Header().Set("Content-Type", "application/xml")
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		w.Write(b.Bytes()) // an error means that the client is gone
	}
}
