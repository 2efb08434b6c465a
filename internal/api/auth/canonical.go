package auth

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// canonical is the text whose hash is signed.
func canonical(r *http.Request, path, query string, signed []string, payload string) string {
	var b strings.Builder
	b.WriteString(r.Method + "\n" + path + "\n" + query + "\n")
	for _, name := range signed {
		b.WriteString(name + ":" + headerValue(r, name) + "\n")
	}
	b.WriteString("\n" + strings.Join(signed, ";") + "\n" + payload)
	return b.String()
}

// authority is what HTTP/2 calls the host; clients that speak it sign that name.
const authority = ":authority"

// headerValue joins a header's values, with runs of spaces made one. Package net/http moves some headers elsewhere.
func headerValue(r *http.Request, name string) string {
	values := r.Header.Values(name)
	switch {
	case name == "host" || name == authority:
		values = []string{r.Host}
	case name == "content-length" && len(values) == 0 && r.ContentLength >= 0:
		values = []string{strconv.FormatInt(r.ContentLength, 10)}
	case name == "transfer-encoding" && len(values) == 0:
		values = r.TransferEncoding
	}
	tidy := make([]string, len(values))
	for i, v := range values {
		tidy[i] = strings.Join(strings.FieldsFunc(v, func(c rune) bool { return c == ' ' || c == '\t' }), " ")
	}
	return strings.Join(tidy, ",")
}

// paths are the forms of the path that a client may have signed, most likely first. They all name the same resource. S3's
// clients encode once, others encode what they send once more; some tidy the path before.
func paths(r *http.Request, service string) []string {
	raw := r.URL.EscapedPath()
	if raw == "" {
		raw = "/"
	}
	var forms []string
	if service == "s3" {
		forms = []string{raw}
		if plain, err := url.PathUnescape(raw); err == nil {
			forms = append(forms, escape(plain, true))
		}
	} else {
		forms = []string{escape(raw, true), escape(tidyPath(raw), true)}
	}
	return slices.Compact(forms)
}

// tidyPath takes out "." and "..", and empty segments.
func tidyPath(p string) string {
	var out []string
	for s := range strings.SplitSeq(p, "/") {
		switch {
		case s == "" || s == ".":
		case s == "..":
			out = out[:max(len(out)-1, 0)]
		default:
			out = append(out, s)
		}
	}
	tidy := "/" + strings.Join(out, "/")
	if strings.HasSuffix(p, "/") && tidy != "/" {
		tidy += "/"
	}
	return tidy
}

// canonicalQuery encodes and sorts a query, without the named parameter.
func canonicalQuery(raw, without string) (string, error) {
	type pair struct{ name, value string }
	var pairs []pair
	for p := range strings.SplitSeq(raw, "&") {
		if p == "" {
			continue
		}
		name, value, _ := strings.Cut(p, "=")
		n, err := url.QueryUnescape(name)
		if err != nil {
			return "", malformed("The query is not well encoded.")
		}
		v, err := url.QueryUnescape(value)
		if err != nil {
			return "", malformed("The query is not well encoded.")
		}
		if n != without {
			pairs = append(pairs, pair{escape(n, false), escape(v, false)})
		}
	}
	slices.SortFunc(pairs, func(a, b pair) int {
		if c := strings.Compare(a.name, b.name); c != 0 {
			return c
		}
		return strings.Compare(a.value, b.value)
	})
	var b strings.Builder
	for i, p := range pairs {
		if i > 0 {
			b.WriteByte('&')
		}
		b.WriteString(p.name + "=" + p.value)
	}
	return b.String(), nil
}

// escape is AWS's URI encoding: all but RFC 3986's unreserved characters, and slashes where they are kept.
func escape(s string, slashes bool) string {
	const digits = "0123456789ABCDEF"
	var b strings.Builder
	for i := range len(s) {
		c := s[i]
		switch {
		case 'A' <= c && c <= 'Z', 'a' <= c && c <= 'z', '0' <= c && c <= '9', c == '-', c == '_', c == '.', c == '~', c == '/' && slashes:
			b.WriteByte(c)
		default:
			b.Write([]byte{'%', digits[c>>4], digits[c&15]})
		}
	}
	return b.String()
}
