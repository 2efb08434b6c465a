package wire

import (
	"errors"
	"log/slog"
	"net/http"

	"outcrop/internal/api/model"
	"outcrop/internal/api/model/bedrock"
	"outcrop/internal/api/model/logs"
	"outcrop/internal/api/model/sagemaker"
	"outcrop/internal/fault"
)

// Fail answers a request with an error, in the form and with the code of the service in hand. What the server is to blame for is
// logged with its cause, which no client sees.
func Fail(w http.ResponseWriter, r *http.Request, err error) {
	c := callOf(r.Context())
	if c == nil { // outside of a Mux: in a front door's own test
		service := claimedService(r)
		c = &call{service: service, style: (*Mux)(nil).styleOf(r, service)}
	}
	f := asFault(err)
	text := fault.Public(err)
	var status int
	switch c.style {
	case styleS3:
		a := s3Answer(f)
		status = a.status
		failS3(w, r, a, text, c.id)
	case styleQuery:
		a := queryAnswer(f)
		status = a.status
		failQuery(w, r, a, text, c.id, c.service)
	default:
		a, body := c.explain(err)
		status = a.status
		c.failJSON(w, a, body)
	}
	if status >= 500 && f.Kind != fault.Unavailable && f.Kind != fault.Unsupported && f.Kind != fault.Canceled {
		c.log().Error("request failed", "request", c.id, "path", r.URL.Path, "error", err)
	}
}

func asFault(err error) *fault.Error {
	if f, ok := errors.AsType[*fault.Error](err); ok {
		return f
	}
	return &fault.Error{Kind: fault.KindOf(err), Cause: err}
}

func (c *call) log() *slog.Logger {
	if c.mux == nil {
		return slog.Default()
	}
	return c.mux.opts.Log
}

// model is the service whose error table answers; before an operation is found, one of the family that was signed for.
func (c *call) model() *model.Service {
	switch {
	case c.op != nil:
		return c.op.Service
	case c.service == "sagemaker":
		return sagemaker.Service
	case c.service == "logs":
		return logs.Service
	}
	return bedrock.Service
}

// failJSON writes a restJson1 or awsJson1.1 error, members being its JSON object.
func (c *call) failJSON(w http.ResponseWriter, a answer, members []byte) {
	h := w.Header()
	h.Set("x-amzn-errortype", a.code)
	h.Set("Content-Type", "application/json")
	if c.style == styleJSON {
		h.Set("Content-Type", "application/x-amz-json-1.1")
		typed := appendString([]byte(`{"__type":`), a.code)
		if len(members) > len("{}") {
			typed = append(typed, ',')
		}
		members = append(typed, members[1:]...)
	}
	w.WriteHeader(a.status)
	w.Write(members) // an error means that the client is gone
}

// failText is failJSON for a code that no fault stands for.
func (c *call) failText(w http.ResponseWriter, a answer, text string) {
	c.failJSON(w, a, append(appendText([]byte{'{'}, c.model(), a.code, text), '}'))
}

// appendText writes an error's members, named as its shape has them.
func appendText(b []byte, s *model.Service, code, text string) []byte {
	key := "message"
	if e, ok := s.Errors[code]; ok {
		key = e.Message
	}
	b = appendString(append(appendString(b, key), ':'), text)
	if code == "ModelError" { // SageMaker runtime tells what the container said
		b = append(b, `,"OriginalStatusCode":500,"OriginalMessage":`...)
		b = appendString(b, text)
	}
	return b
}
