// Package query is the server half of the protocol awsQuery, for STS and IAM: a form with an Action comes in, XML goes out.
package query

import (
	"bytes"
	"context"
	"encoding/xml"
	"net/http"
	"strings"

	"outcrop/internal/api/wire"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/policy"
)

// Action is one operation.
type Action struct {
	Needs string                                              // parameters that must be there, separated by spaces
	About func(ctx context.Context, f Form) (Resource, error) // what the caller must be allowed to do it to; nil needs no permission
	Do    func(ctx context.Context, f Form) (any, error)      // its result becomes the XML of <ActionResult>; nil is none
}

// Resource is what an action is about.
type Resource struct {
	ARN   arn.ARN
	Shown string      // how AccessDenied names it; empty for the ARN
	Keys  policy.Keys // condition keys of the action; may be nil
}

// Any is for actions that know no resources.
func Any(context.Context, Form) (Resource, error) { return Resource{ARN: "*"}, nil }

// Service is one service's operations. Its requests are authenticated.
type Service struct {
	Name      string // as in IAM's actions, "sts"
	Namespace string // of the XML
	Version   string // that requests name
	Actions   map[string]Action
	Rules     map[string]Rule // what parameters must satisfy, by name
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
	f := Form{r.Form}
	name = f.Get("Action")
	a, ok := s.Actions[name]
	if v := f.Get("Version"); !ok || v != "" && v != s.Version {
		return nil, name, fault.New("query.Serve", fault.Unsupported, "Could not find operation %s for version %s", name, v)
	}
	if err := s.check(a, f); err != nil {
		return nil, name, err
	}
	if err := s.authorize(r.Context(), name, a, f); err != nil {
		return nil, name, err
	}
	out, err = a.Do(r.Context(), f)
	return out, name, err
}

func (s *Service) check(a Action, f Form) error {
	for name := range strings.FieldsSeq(a.Needs) {
		if !f.Has(name) {
			return invalid(name, "Member must not be null")
		}
	}
	for name := range f.Values {
		if rule, ok := s.Rules[name]; ok {
			if err := rule.check(name, f.Get(name)); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *Service) authorize(ctx context.Context, name string, a Action, f Form) error {
	if a.About == nil {
		return nil
	}
	about, err := a.About(ctx, f)
	if err != nil {
		return err
	}
	c := access.From(ctx)
	return c.Authorize(access.Ask{Action: s.Name + ":" + name, Resource: about.ARN, Shown: about.Shown, Keys: about.Keys})
}

// answer writes <NameResponse>, with the <NameResult> in it.
func (s *Service) answer(w http.ResponseWriter, name string, out any, id string) {
	var b bytes.Buffer
	if out != nil {
		enc := xml.NewEncoder(&b)
		if err := enc.EncodeElement(out, xml.StartElement{Name: xml.Name{Local: name + "Result"}}); err != nil {
			panic("query: " + err.Error()) // a result that is no XML is a bug
		}
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

// List is a list in XML: an element with members, there even when it is empty.
type List[T any] struct {
	Member []T `xml:"member"`
}

// Of makes a list.
func Of[T any](members []T) List[T] { return List[T]{members} }
