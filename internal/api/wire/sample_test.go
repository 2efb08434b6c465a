package wire

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"net/url"
	"reflect"
	"regexp"
	"regexp/syntax"
	"strings"
	"testing"
	"time"

	"outcrop/internal/api/model"
)

// sample makes a small valid input of an operation out of its model: what is required, and what names its resources.
func sample(t *testing.T, e *endpoint) reflect.Value {
	t.Helper()
	in := reflect.New(reflect.TypeOf(e.op.Input).Elem())
	fillStruct(e.in, in.Elem(), 0)
	for _, target := range e.targets {
		for _, p := range target {
			if p.member >= 0 && in.Elem().Field(p.member).IsNil() {
				for i := range e.in.fields {
					if f := &e.in.fields[i]; f.index == p.member {
						fill(f.value, in.Elem().Field(p.member), 0)
					}
				}
			}
		}
	}
	if err := e.in.validate(e.op.Name, in.Elem()); err != nil {
		t.Fatalf("%s: the sample is not valid: %v", e.op, err)
	}
	return in
}

func fillStruct(p *plan, v reflect.Value, depth int) {
	for i := range p.fields {
		f := &p.fields[i]
		if f.required || p.union && i == 0 {
			fill(f.value, v.Field(f.index), depth+1)
		}
	}
}

// fill sets a value that satisfies its shape.
func fill(c *value, dst reflect.Value, depth int) {
	v := dst
	if dst.Kind() == reflect.Pointer {
		dst.Set(reflect.New(c.typ))
		v = dst.Elem()
	}
	low := int64(0)
	if c.shape != nil {
		low = c.shape.lenMin
	}
	switch c.kind {
	case kString:
		v.SetString(sampleText(c.shape))
	case kBool:
		v.SetBool(true)
	case kInt, kFloat:
		n := 1.0
		if c.shape != nil {
			n = min(max(n, c.shape.rangeMin), c.shape.rangeMax)
		}
		if c.kind == kInt {
			v.SetInt(int64(n))
		} else {
			v.SetFloat(n)
		}
	case kTime:
		v.Set(reflect.ValueOf(time.Unix(1_700_000_000, 0).UTC()))
	case kBlob:
		v.SetBytes(bytes.Repeat([]byte("x"), int(max(low, 1))))
	case kDocument:
		v.SetBytes([]byte("{}"))
	case kList:
		if c.elem.kind == kString {
			low = max(low, 1) // an empty list is none in a query
		}
		v.Set(reflect.MakeSlice(v.Type(), int(low), int(low)))
		for i := range v.Len() {
			fill(c.elem, v.Index(i), depth)
		}
	case kMap:
		v.Set(reflect.MakeMap(v.Type()))
		if low > 0 {
			k, x := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
			fill(c.key, k, depth)
			fill(c.elem, x, depth)
			v.SetMapIndex(k, x)
		}
	case kStruct:
		fillStruct(c.plan, v, depth)
	}
}

// sampleText is a text that a shape accepts.
func sampleText(s *shape) string {
	switch {
	case s == nil:
		return "sample"
	case len(s.Enum) > 0:
		return s.Enum[0]
	case s.Pattern == "":
		return strings.Repeat("a", int(max(s.lenMin, min(6, s.lenMax))))
	}
	// Lookaround and what RE2 cannot compile is left out; the shape's own pattern decides.
	text := regexp.MustCompile(`\(\?(=|!|<!|<=)[^()]*(\([^()]*\)[^()]*)*\)`).ReplaceAllString(s.Pattern, "")
	text = regexp.MustCompile(`\\u([0-9A-Fa-f]{4})`).ReplaceAllString(text, `\x{$1}`)
	text = regexp.MustCompile(`\{(\d*),\d{4,}\}`).ReplaceAllString(text, `{$1,}`)
	re, err := syntax.Parse(text, syntax.Perl)
	if err != nil {
		return strings.Repeat("a", int(max(s.lenMin, 1)))
	}
	p := s.pattern()
	for _, n := range []int{0, 1, 2, 3, 5, 8, 12, 20, 33, 50, 100, 500} {
		for _, first := range []bool{true, false} {
			text := generate(re, n, first)
			if l := int64(len([]rune(text))); l >= s.lenMin && l <= s.lenMax && p.match(text) && text != "" {
				return text
			}
		}
	}
	return strings.Repeat("a", int(max(s.lenMin, 1)))
}

// generate writes a text of a pattern, with about n more of what may be repeated.
func generate(re *syntax.Regexp, n int, first bool) string {
	many := func(sub *syntax.Regexp, low, high int) string {
		count := max(low, n)
		if high >= 0 {
			count = min(count, high)
		}
		return strings.Repeat(generate(sub, n, first), count)
	}
	switch re.Op {
	case syntax.OpLiteral:
		return string(re.Rune)
	case syntax.OpCharClass:
		for _, want := range "a0A/-" {
			for i := 0; i < len(re.Rune); i += 2 {
				if re.Rune[i] <= want && want <= re.Rune[i+1] {
					return string(want)
				}
			}
		}
		return string(re.Rune[0])
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		return "a"
	case syntax.OpCapture:
		return generate(re.Sub[0], n, first)
	case syntax.OpStar:
		return many(re.Sub[0], 0, -1)
	case syntax.OpPlus:
		return many(re.Sub[0], 1, -1)
	case syntax.OpQuest:
		return many(re.Sub[0], 0, 1)
	case syntax.OpRepeat:
		return many(re.Sub[0], re.Min, re.Max)
	case syntax.OpConcat:
		var b strings.Builder
		for _, sub := range re.Sub {
			b.WriteString(generate(sub, n, first))
		}
		return b.String()
	case syntax.OpAlternate:
		if first {
			return generate(re.Sub[0], n, first)
		}
		return generate(re.Sub[len(re.Sub)-1], n, first)
	}
	return ""
}

// requestOf writes an input as its operation's request, signed by somebody.
func requestOf(e *endpoint, in reflect.Value, signer string) *http.Request {
	path, query, header := e.op.URI, url.Values{}, http.Header{}
	for i := range e.in.fields {
		f := &e.in.fields[i]
		v := in.Field(f.index)
		if f.in == "" || (v.Kind() == reflect.Pointer || v.Kind() == reflect.Slice) && v.IsNil() {
			continue
		}
		var texts []string
		if f.kind == kList {
			for j := range v.Len() {
				texts = append(texts, f.elem.headerText(v.Index(j)))
			}
		} else {
			texts = []string{f.headerText(v)}
		}
		switch f.in {
		case "uri":
			path = strings.NewReplacer("{"+f.as+"}", url.PathEscape(texts[0]), "{"+f.as+"+}", url.PathEscape(texts[0])).Replace(path)
		case "query":
			query[f.as] = texts
		case "header":
			header.Set(f.as, texts[0])
		}
	}
	var body []byte
	switch p := e.in.payload; {
	case p == nil:
		body = e.in.appendStruct(nil, in)
	case p.kind == kBlob:
		body = in.Field(p.index).Bytes()
	case p.kind != kStream && !in.Field(p.index).IsNil():
		body = p.append(nil, in.Field(p.index))
	}
	method := e.op.Method
	if e.op.Service.Protocol == model.AwsJSON11 {
		method, path = http.MethodPost, "/"
		header.Set("X-Amz-Target", e.op.Service.Target+"."+e.op.Name)
	}
	if len(query) > 0 {
		path += "?" + query.Encode()
	}
	r := httptest.NewRequest(method, path, bytes.NewReader(body))
	r.Header = header
	r.Header.Set("Authorization", "AWS4-HMAC-SHA256 Credential="+signer+"/20260102/us-east-1/"+e.op.Service.Signing+"/aws4_request, SignedHeaders=host, Signature=0")
	return r
}
