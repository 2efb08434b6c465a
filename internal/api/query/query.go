// Package query is the server half of the protocol awsQuery, for the few operations of STS and IAM that clients of other
// services call: a form with an Action comes in, XML goes out.
package query

import (
	"bytes"
	"context"
	"encoding/xml"
	"net/http"
	"net/url"

	"outcrop/internal/api/wire"
	"outcrop/internal/fault"
)

// Action does one operation. Its result becomes the XML of <ActionResult>.
type Action func(ctx context.Context, form url.Values) (any, error)

// Service is one service's operations. Its requests are authenticated.
type Service struct {
	Namespace string // of the XML
	Version   string // that requests name
	Actions   map[string]Action
}

// longestForm bounds a request's body.
const longestForm = 1 << 20

// ServeHTTP reads the form, does the action, and writes the answer.
func (s *Service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, longestForm)
	out, name, err := s.act(r)
	if err != nil {
		wire.Fail(w, r, err)
		return
	}
	s.answer(w, name, out, wire.RequestID(r.Context()))
}

func (s *Service) act(r *http.Request) (out any, name string, err error) {
	if err := r.ParseForm(); err != nil {
		if fault.Is(err, fault.Internal) { // not a fault of the layers before
			err = fault.New("query.Parse", fault.Invalid, "The request's form could not be read.")
		}
		return nil, "", err
	}
	name = r.Form.Get("Action")
	act := s.Actions[name]
	if v := r.Form.Get("Version"); act == nil || v != "" && v != s.Version {
		return nil, name, fault.New("query.Serve", fault.Unsupported, "Could not find operation %s for version %s", name, v)
	}
	out, err = act(r.Context(), r.Form)
	return out, name, err
}

// answer writes <NameResponse>, with the <NameResult> in it.
func (s *Service) answer(w http.ResponseWriter, name string, out any, id string) {
	var b bytes.Buffer
	enc := xml.NewEncoder(&b)
	if err := enc.EncodeElement(out, xml.StartElement{Name: xml.Name{Local: name + "Result"}}); err != nil {
		panic("query: " + err.Error()) // a result that is no XML is a bug
	}
	writeXML(w, struct {
		XMLName xml.Name
		Inner   string `xml:",innerxml"`
	}{xml.Name{Space: s.Namespace, Local: name + "Response"}, b.String() + "<ResponseMetadata><RequestId>" + id + "</RequestId></ResponseMetadata>"})
}

func writeXML(w http.ResponseWriter, v any) {
	b, err := xml.Marshal(v)
	if err != nil {
		panic("query: " + err.Error())
	}
	w.Header().Set("Content-Type", "text/xml")
	w.Write(b) // if the client is gone, nobody is there to be told
}
