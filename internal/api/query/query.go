// Package query is the server half of the protocol awsQuery, for the few operations of STS and IAM that clients of other
// services call: a form with an Action comes in, XML goes out.
package query

import (
	"bytes"
	"context"
	"encoding/xml"
	"log/slog"
	"net/http"
	"net/url"

	"outcrop/internal/api/wire"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
)

// Action does one operation. Its result becomes the XML of <ActionResult>.
type Action func(ctx context.Context, form url.Values) (any, error)

// Service is one service's operations. Its requests are authenticated.
type Service struct {
	Namespace string // of the XML
	Version   string // that requests name
	Actions   map[string]Action
	IDs       *arn.Source
}

// longestForm bounds a request's body.
const longestForm = 1 << 20

// ServeHTTP reads the form, does the action, and writes the answer.
func (s *Service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	id := wire.RequestID(r.Context())
	if id == "" {
		id = s.IDs.UUID()
	}
	w.Header().Set("X-Amzn-Requestid", id)
	r.Body = http.MaxBytesReader(w, r.Body, longestForm)
	if err := r.ParseForm(); err != nil {
		if fault.Is(err, fault.Internal) { // not a fault of the layers before
			err = fault.New("query.Parse", fault.Invalid, "The request's form could not be read.")
		}
		s.fail(w, id, err)
		return
	}
	name := r.Form.Get("Action")
	act := s.Actions[name]
	if v := r.Form.Get("Version"); act == nil || v != "" && v != s.Version {
		err := fault.New("query.Serve", fault.Invalid, "Could not find operation %s for version %s", name, v)
		err.Thing = "action"
		s.fail(w, id, err)
		return
	}
	out, err := act(r.Context(), r.Form)
	if err != nil {
		if fault.Is(err, fault.Internal) {
			slog.ErrorContext(r.Context(), "query: an action failed", "action", name, "error", err)
		}
		s.fail(w, id, err)
		return
	}
	s.answer(w, name, out, id)
}

// answer writes <NameResponse>, with the <NameResult> in it.
func (s *Service) answer(w http.ResponseWriter, name string, out any, id string) {
	var b bytes.Buffer
	enc := xml.NewEncoder(&b)
	if err := enc.EncodeElement(out, xml.StartElement{Name: xml.Name{Local: name + "Result"}}); err != nil {
		panic("query: " + err.Error()) // a result that is no XML is a bug
	}
	s.write(w, http.StatusOK, struct {
		XMLName xml.Name
		Inner   string `xml:",innerxml"`
	}{xml.Name{Space: s.Namespace, Local: name + "Response"}, b.String() + "<ResponseMetadata><RequestId>" + id + "</RequestId></ResponseMetadata>"})
}

type errorResponse struct {
	XMLName   xml.Name
	Type      string `xml:"Error>Type"`
	Code      string `xml:"Error>Code"`
	Message   string `xml:"Error>Message"`
	RequestID string `xml:"RequestId"`
}

func (s *Service) fail(w http.ResponseWriter, id string, err error) {
	code, status := codeOf(err)
	side := "Sender"
	if status >= 500 {
		side = "Receiver"
	}
	s.write(w, status, errorResponse{XMLName: xml.Name{Space: s.Namespace, Local: "ErrorResponse"}, Type: side, Code: code, Message: fault.Public(err), RequestID: id})
}

func codeOf(err error) (string, int) {
	f, _ := err.(*fault.Error)
	switch fault.KindOf(err) {
	case fault.Invalid, fault.TooLarge:
		if f != nil && f.Thing == "action" {
			return "InvalidAction", 400
		}
		return "ValidationError", 400
	case fault.NotFound:
		return "NoSuchEntity", 404
	case fault.Denied:
		return "AccessDenied", 403
	case fault.Unsupported:
		return "NotImplemented", 501
	case fault.Unavailable:
		return "ServiceUnavailable", 503
	}
	return "InternalFailure", 500
}

func (s *Service) write(w http.ResponseWriter, status int, v any) {
	var b bytes.Buffer
	if err := xml.NewEncoder(&b).Encode(v); err != nil {
		panic("query: " + err.Error())
	}
	w.Header().Set("Content-Type", "text/xml")
	w.WriteHeader(status)
	w.Write(b.Bytes())
}
