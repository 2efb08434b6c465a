package auth

import (
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base64"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"outcrop/internal/fault"
)

// legacySigned are the query parameters that version 2 of the signature covers, besides its own.
var legacySigned = []string{"acl", "analytics", "cors", "delete", "inventory", "lifecycle", "location", "logging", "metrics", "notification",
	"object-lock", "partNumber", "policy", "replication", "requestPayment", "response-cache-control", "response-content-disposition",
	"response-content-encoding", "response-content-language", "response-content-type", "response-expires", "restore", "select", "select-type",
	"tagging", "torrent", "uploadId", "uploads", "versionId", "versioning", "versions", "website"}

// verifyLegacyURL verifies a URL of S3 that was presigned with signature version 2, which boto3 still makes unless told
// otherwise. Parameters that such a signature does not cover are refused, since anyone could have added them.
func (v *Verifier) verifyLegacyURL(r *http.Request) (Identity, error) {
	q, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return Identity{}, malformed("The query is not well encoded.")
	}
	c, err := v.creds.AccessKey(r.Context(), q.Get("AWSAccessKeyId"))
	if err != nil {
		return Identity{}, err
	}
	if !same(c.Session, q.Get("x-amz-security-token")) {
		return Identity{}, newFault(fault.UnknownKey, "token", "The security token included in the request is invalid.")
	}
	if err := v.alive(c, "s3"); err != nil {
		return Identity{}, err
	}
	seconds, err := strconv.ParseInt(q.Get("Expires"), 10, 64)
	if err != nil {
		return Identity{}, newFault(fault.Denied, "", "Invalid date (should be seconds since epoch): "+q.Get("Expires"))
	}
	now := v.clock()
	if now.After(time.Unix(seconds, 0)) {
		return Identity{}, expired("url", "Request has expired")
	}
	if time.Unix(seconds, 0).Sub(now) > longestURL+skew("s3") {
		return Identity{}, newFault(fault.Denied, "", "A presigned URL may live for a week.")
	}
	text, err := legacyText(r, q)
	if err != nil {
		return Identity{}, err
	}
	h := hmac.New(sha1.New, []byte(c.Secret))
	h.Write([]byte(text))
	if !same(base64.StdEncoding.EncodeToString(h.Sum(nil)), q.Get("Signature")) {
		return Identity{}, mismatch("s3")
	}
	hoisted(r, q)
	return Identity{Caller: c.Caller, Service: "s3"}, nil
}

// legacyText is what is signed: method, three headers, Amazon's headers, and the resource.
func legacyText(r *http.Request, q url.Values) (string, error) {
	value := func(name string) string {
		if q.Has(name) {
			return q.Get(name)
		}
		return r.Header.Get(name)
	}
	amazon := map[string]string{}
	for name, values := range r.Header {
		if name = strings.ToLower(name); strings.HasPrefix(name, "x-amz-") {
			amazon[name] = strings.Join(values, ",")
		}
	}
	var covered []string
	for name := range q {
		switch {
		case strings.HasPrefix(name, "x-amz-"):
			amazon[name] = q.Get(name)
		case slices.Contains(legacySigned, name) && len(q[name]) == 1:
			covered = append(covered, name)
		case !slices.Contains([]string{"AWSAccessKeyId", "Expires", "Signature", "content-md5", "content-type"}, name):
			return "", newFault(fault.Denied, "", "The query parameter "+name+" is not covered by the signature.")
		}
	}
	text := []string{r.Method, value("content-md5"), value("content-type"), q.Get("Expires")}
	for _, name := range slices.Sorted(maps.Keys(amazon)) {
		text = append(text, name+":"+strings.TrimSpace(amazon[name]))
	}
	resource := r.URL.EscapedPath()
	slices.Sort(covered)
	for i, name := range covered {
		if i == 0 {
			resource += "?"
		} else {
			resource += "&"
		}
		resource += name
		if strings.Contains("&"+r.URL.RawQuery, "&"+name+"=") {
			resource += "=" + q.Get(name)
		}
	}
	return strings.Join(append(text, resource), "\n"), nil
}
