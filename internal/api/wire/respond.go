package wire

import (
	"bytes"
	"net/http"
	"reflect"
	"strconv"

	"outcrop/internal/api/model"
)

// respond writes an operation's output: headers, status, and a body of JSON, bytes or events.
func (e *endpoint) respond(w http.ResponseWriter, r *http.Request, c *call, out reflect.Value) error {
	f := e.out.payload
	if f != nil && f.kind == kStream {
		return e.stream(w, r, c, out)
	}
	h := w.Header()
	h.Set("Content-Type", contentType(e.op.Service))
	var body []byte
	if f != nil && f.kind == kBlob {
		body = out.Field(f.index).Bytes()
	} else {
		b := buffers.Get().(*bytes.Buffer)
		defer giveBack(b)
		switch body = b.AvailableBuffer(); {
		case f == nil:
			body = e.out.appendStruct(body, out)
		case !out.Field(f.index).IsNil():
			body = f.append(body, out.Field(f.index))
		}
		b.Write(body) // so that its room is kept
	}
	e.setHeaders(h, out)
	status := e.status()
	if status == http.StatusNoContent {
		h.Del("Content-Type")
		w.WriteHeader(status)
		return nil
	}
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	w.Write(body) // an error means that the client is gone
	return nil
}

func (e *endpoint) status() int {
	if e.op.Status != 0 {
		return e.op.Status
	}
	return http.StatusOK
}

// setHeaders sets the headers that members are bound to.
func (e *endpoint) setHeaders(h http.Header, out reflect.Value) {
	for i := range e.out.fields {
		f := &e.out.fields[i]
		if one := out.Field(f.index); f.in == "header" && !one.IsNil() {
			h.Set(f.as, f.headerText(one))
		}
	}
}

func contentType(s *model.Service) string {
	if s.Protocol == model.AwsJSON11 {
		return "application/x-amz-json-1.1"
	}
	return "application/json"
}
