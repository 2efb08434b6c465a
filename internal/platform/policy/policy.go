// Package policy understands IAM's policy documents: what a statement allows or denies, to whom, and under which conditions.
// It is pure: it knows of no store and no request, only of an action, a resource and the values of condition keys. Its rules are
// those of AWS's "IAM JSON policy reference".
package policy

import "slices"

// Decision is what a document says of a request.
type Decision uint8

// The decisions, from the weakest to the strongest.
const (
	Silent Decision = iota // no statement speaks of it
	Allow
	Deny
)

// Keys gives the values of a condition key by its lower-case name ("aws:username"), nil when the request has none.
type Keys func(name string) []string

// Request is what is asked for.
type Request struct {
	Action   string // "s3:GetObject", in any case
	Resource string // an ARN, or "*" for an action that knows no resources
	Keys     Keys   // may be nil
}

func (r *Request) values(key string) []string {
	if r.Keys == nil {
		return nil
	}
	return r.Keys(key)
}

// Document is a parsed policy. The zero value says nothing.
type Document struct{ statements []statement }

// statement is one of a document's.
type statement struct {
	deny         bool
	actions      matcher
	resources    matcher
	principals   *principals // of a trust policy
	notPrincipal bool
	conditions   []condition
}

// matcher is a list of patterns, or its opposite (NotAction, NotResource).
type matcher struct {
	patterns []pattern
	not      bool
	fold     bool // without regard to case
}

func (m *matcher) matches(text string, r *Request) bool {
	some := slices.ContainsFunc(m.patterns, func(p pattern) bool { return p.matches(text, r, m.fold) })
	return some != m.not
}

// Decide tells what the document says of a request. A Deny anywhere wins.
func (d *Document) Decide(r *Request) Decision {
	decision := Silent
	for i := range d.statements {
		s := &d.statements[i]
		if !s.applies(r) {
			continue
		}
		if s.deny {
			return Deny
		}
		decision = Allow
	}
	return decision
}

func (s *statement) applies(r *Request) bool {
	if !s.actions.matches(r.Action, r) || !s.resources.matches(r.Resource, r) {
		return false
	}
	for i := range s.conditions {
		if !s.conditions[i].holds(r) {
			return false
		}
	}
	return true
}

// Decide is what several documents say together.
func Decide(documents []*Document, r *Request) Decision {
	decision := Silent
	for _, d := range documents {
		decision = max(decision, d.Decide(r))
	}
	return decision
}

// Keys are the condition keys that the document asks for, in lower case.
func (d *Document) Keys() (all []string) {
	for i := range d.statements {
		for _, c := range d.statements[i].conditions {
			all = append(all, c.key)
		}
	}
	return all
}
