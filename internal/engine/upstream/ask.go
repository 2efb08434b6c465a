package upstream

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"

	"outcrop/internal/fault"
)

// longestAnswer bounds an answer that is read whole.
const longestAnswer = 64 << 20

// trusted is up to which length an answer's own word is taken for it.
const trusted = 1 << 20

// post sends a question and gives the answer, which is 200.
func (m *model) post(ctx context.Context, op, url string, question any) (*http.Response, error) {
	b, err := json.Marshal(question)
	if err != nil {
		return nil, fault.Wrap(op, fault.Internal, err)
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(b))
	if err != nil {
		return nil, fault.Wrap(op, fault.Internal, err)
	}
	r.Header.Set("Content-Type", "application/json")
	return m.do(op, r)
}

// ask posts a question and reads the answer into out.
func (m *model) ask(ctx context.Context, op, url string, question, out any) error {
	resp, err := m.post(ctx, op, url, question)
	if err != nil {
		return err
	}
	return read(ctx, op, resp, out)
}

func (m *model) get(ctx context.Context, op, url string, out any) error {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return fault.Wrap(op, fault.Internal, err)
	}
	resp, err := m.do(op, r)
	if err != nil {
		return err
	}
	return read(ctx, op, resp, out)
}

func (m *model) do(op string, r *http.Request) (*http.Response, error) {
	if m.key != "" {
		r.Header.Set("Authorization", "Bearer "+m.key)
	}
	resp, err := m.client.RoundTrip(r) // no redirects: a model's server is where the catalog says
	if err != nil {
		return nil, broken(r.Context(), op, err)
	}
	if resp.StatusCode == http.StatusOK {
		return resp, nil
	}
	defer resp.Body.Close()
	text, _ := io.ReadAll(io.LimitReader(resp.Body, 64<<10))
	return nil, refused(op, resp.StatusCode, text)
}

func read(ctx context.Context, op string, resp *http.Response, out any) error {
	defer resp.Body.Close()
	b, err := all(resp)
	if err != nil {
		return broken(ctx, op, err)
	}
	if err := json.Unmarshal(b, out); err != nil {
		return &fault.Error{Op: op, Kind: fault.ModelFailed, Text: "The model's server answered with no JSON.", Cause: err}
	}
	return nil
}

// all reads an answer to its end, into as much memory as its length says.
func all(resp *http.Response) ([]byte, error) {
	if resp.ContentLength < 0 || resp.ContentLength > trusted {
		return io.ReadAll(io.LimitReader(resp.Body, longestAnswer))
	}
	b := make([]byte, resp.ContentLength)
	_, err := io.ReadFull(resp.Body, b)
	return b, err
}

// broken is what a failed exchange means: the caller went away, the server took too long, or it does not answer.
func broken(ctx context.Context, op string, err error) error {
	if f, ok := errors.AsType[*fault.Error](err); ok {
		return f
	}
	if ctx.Err() != nil {
		return fault.Wrap(op, fault.Canceled, errors.Join(ctx.Err(), err))
	}
	if n, ok := errors.AsType[net.Error](err); ok && n.Timeout() {
		return &fault.Error{Op: op, Kind: fault.Timeout, Text: "The model's server took too long to answer.", Cause: err}
	}
	return &fault.Error{Op: op, Kind: fault.ModelFailed, Text: "The model's server does not answer.", Cause: err}
}

// statusError is an answer that is not 200.
type statusError struct {
	status int
	said   string
}

func (e statusError) Error() string { return fmt.Sprintf("status %d: %s", e.status, e.said) }

// longestReason bounds how much of a server's own words a client is told.
const longestReason = 1000

// refused is what a server's status means. What it says of a request is passed on: it is about what the client sent.
func refused(op string, status int, body []byte) error {
	said := reason(body)
	f := &fault.Error{Op: op, Kind: fault.ModelFailed, Text: "The model's server failed.", Cause: statusError{status, said}}
	switch {
	case status == http.StatusTooManyRequests || status == http.StatusServiceUnavailable:
		f.Kind, f.Text = fault.Throttled, "The model's server is too busy. Try again later."
	case status == http.StatusRequestTimeout || status == http.StatusGatewayTimeout:
		f.Kind, f.Text = fault.Timeout, "The model's server took too long to answer."
	case status == http.StatusUnauthorized || status == http.StatusForbidden:
		f.Text = "The model's server does not take the key that the catalog names."
	case status == http.StatusNotFound:
		f.Text = "The model's server does not have the model."
	case status == http.StatusBadRequest || status == http.StatusUnprocessableEntity || status == http.StatusRequestEntityTooLarge:
		f.Kind, f.Text = fault.Invalid, "The model's server refuses the request: "+said
	}
	return f
}

// reason takes the message out of an error's body: {"error": {"message": ...}} or {"message": ...}.
func reason(body []byte) string {
	var e struct {
		Error   json.RawMessage `json:"error"`
		Message string          `json:"message"`
	}
	if json.Unmarshal(body, &e) == nil {
		var inner struct {
			Message string `json:"message"`
		}
		var text string
		switch {
		case json.Unmarshal(e.Error, &inner) == nil && inner.Message != "":
			return cut(inner.Message)
		case json.Unmarshal(e.Error, &text) == nil && text != "":
			return cut(text)
		case e.Message != "":
			return cut(e.Message)
		}
	}
	return "it does not say why."
}

func cut(s string) string {
	if len(s) <= longestReason {
		return s
	}
	return string([]rune(s[:longestReason])) + "..."
}
