package wire

import (
	"bytes"
	"errors"
	"io"
	"net/http"
	"net/url"
	"reflect"
	"slices"
	"strings"
	"sync"

	"outcrop/internal/api/model"
	"outcrop/internal/fault"
)

// defaultBody bounds a request's body where the model gives no length: room for a conversation with its images.
const defaultBody = 64 << 20

// decode reads a request into a new input of the operation: labels, query, headers and body.
func (e *endpoint) decode(w http.ResponseWriter, r *http.Request, labels map[string]string) (reflect.Value, error) {
	in := reflect.New(reflect.TypeOf(e.op.Input).Elem())
	var query url.Values
	var err error
	if r.URL.RawQuery != "" {
		query, err = url.ParseQuery(r.URL.RawQuery)
	}
	if err != nil {
		return in, fault.New(e.op.Name, fault.Invalid, "The query string is malformed.")
	}
	for i := range e.in.fields {
		f := &e.in.fields[i]
		var texts []string
		switch f.in {
		case "uri":
			texts = []string{labels[f.as]}
		case "query":
			texts = query[f.as]
		case "header":
			texts = r.Header.Values(f.as)
		}
		if len(texts) == 0 {
			continue
		}
		if m := f.fromTexts(texts, in.Elem().Field(f.index)); m != nil {
			return in, e.badMember(m.under(f.shown))
		}
	}
	if f := e.in.payload; f != nil && f.kind == kStream {
		in.Elem().Field(f.index).Set(e.events(r.Body))
		return in, nil
	}
	b := &bytes.Buffer{}
	if f := e.in.payload; f == nil || f.kind != kBlob { // what is decoded from JSON is a copy
		b = buffers.Get().(*bytes.Buffer)
		defer giveBack(b)
	}
	if err := readBody(b, w, r, e.bodyLimit()); err != nil {
		return in, fault.Wrap(e.op.Name, fault.Invalid, err)
	}
	return in, e.decodeBody(b.Bytes(), in.Elem())
}

// buffers hold bodies while they are read or written.
var buffers = sync.Pool{New: func() any { return &bytes.Buffer{} }}

// largestKept is the size from which on a buffer is not kept, so that one large request does not cost memory for ever.
const largestKept = 1 << 20

func giveBack(b *bytes.Buffer) {
	if b.Cap() <= largestKept {
		b.Reset()
		buffers.Put(b)
	}
}

// fromTexts sets a member from what a header or query gives; a list takes them all.
func (f *field) fromTexts(texts []string, dst reflect.Value) *mismatch {
	if f.kind == kList {
		list := reflect.MakeSlice(f.typ, len(texts), len(texts))
		for i, text := range texts {
			if m := f.elem.setText(text, list.Index(i)); m != nil {
				return m
			}
		}
		dst.Set(list)
		return nil
	}
	fresh := reflect.New(f.typ)
	if m := f.setText(texts[0], fresh.Elem()); m != nil {
		return m
	}
	dst.Set(fresh)
	return nil
}

// decodeBody reads the members that the body holds. No body is an empty object.
func (e *endpoint) decodeBody(body []byte, in reflect.Value) error {
	p := e.in
	if p.payload != nil && p.payload.kind == kBlob {
		in.Field(p.payload.index).SetBytes(body) // an empty body is one, unlike no member
		return nil
	}
	if len(bytes.TrimSpace(body)) == 0 {
		return nil
	}
	s, err := newScanner(body)
	if err != nil {
		return fault.New(e.op.Name, fault.Invalid, "Malformed input request: the body is %s.", err)
	}
	var m *mismatch
	if p.payload != nil {
		if m = p.payload.decode(s, in.Field(p.payload.index)); m != nil {
			m.under(p.payload.shown)
		}
	} else {
		m = p.decodeStruct(s, in)
	}
	if m != nil {
		return e.badMember(m)
	}
	return nil
}

// badMember is a value of the wrong kind.
func (e *endpoint) badMember(m *mismatch) error {
	slices.Reverse(m.path)
	member := strings.Join(m.path, ".")
	if member == "" {
		return fault.New(e.op.Name, fault.Invalid, "Malformed input request: the body %s.", m.text)
	}
	return fault.Bad(e.op.Name, member, "1 validation error detected: Value at '%s' failed to satisfy constraint: Member %s", member, m.text)
}

// bodyLimit is the operation's own limit for a blob, or the default.
func (e *endpoint) bodyLimit() int64 {
	if f := e.in.payload; f != nil && f.shape != nil && f.shape.Len != "" && f.shape.lenMax < defaultBody {
		return f.shape.lenMax
	}
	if e.op.Service.Signing == "sagemaker" && e.op.Service.Protocol == model.RestJSON {
		return 6 << 20
	}
	return defaultBody
}

// readBody reads it all, at most limit bytes. The reader may find at its end that the payload is not what was signed.
func readBody(b *bytes.Buffer, w http.ResponseWriter, r *http.Request, limit int64) error {
	if r.ContentLength > limit {
		return tooLarge(limit)
	}
	b.Grow(int(min(max(r.ContentLength, 0), largestKept)) + bytes.MinRead) // memory beyond that is for those who send, not announce
	var body io.Reader = http.MaxBytesReader(w, r.Body, limit)
	if isZipped(r) {
		body = unzip(body, limit)
	}
	_, err := b.ReadFrom(body)
	if _, over := errors.AsType[*http.MaxBytesError](err); over {
		return tooLarge(limit)
	}
	return err
}

func tooLarge(limit int64) error {
	return fault.New("wire.readBody", fault.TooLarge, "The request body is larger than %d bytes.", limit)
}
