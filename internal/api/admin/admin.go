// Package admin is the front door for what AWS has no API for: the catalog's upkeep and the ledger. It listens on a Unix socket
// in the data folder that only its owner can open, so it asks for no credentials.
package admin

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"path/filepath"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/meter"
	"outcrop/internal/store"
)

// Door holds what the handlers need.
type Door struct {
	Scope   arn.Scope // the server's own
	Catalog *catalog.Catalog
	Release func(catalog.Model) error // takes a removed model out of memory
	Records store.Records
	Meter   func(context.Context) error  // brings the ledger up to now
	Prices  func() (meter.Prices, error) // read anew each time: the owner may edit the file
	Keys    *access.Keys
}

// ModelSpec asks for a model to be added.
type ModelSpec struct{ ID, Path, License, Note string }

// Failure is the body of an answer that is not 200.
type Failure struct {
	Kind fault.Kind
	Text string
}

// Handler serves the door.
func (d *Door) Handler() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("GET /models", answer(func(r *http.Request) (any, error) { return d.Catalog.List(r.Context(), d.scope(r)) }))
	m.HandleFunc("GET /models/{id}", answer(func(r *http.Request) (any, error) {
		return d.Catalog.Resolve(r.Context(), d.scope(r), r.PathValue("id"))
	}))
	m.HandleFunc("POST /models", answer(d.add))
	m.HandleFunc("DELETE /models/{id}", answer(d.remove))
	m.HandleFunc("GET /aliases", answer(func(r *http.Request) (any, error) { return d.Catalog.Aliases(r.Context(), d.scope(r)) }))
	m.HandleFunc("PUT /aliases", answer(d.alias))
	m.HandleFunc("GET /usage", answer(d.usage))
	m.HandleFunc("GET /figures", answer(figures))
	profiles(m)
	d.iam(m)
	return m
}

// scope is the server's, or that of the account which a request names.
func (d *Door) scope(r *http.Request) arn.Scope {
	if account := r.URL.Query().Get("account"); account != "" {
		return arn.Scope{Account: arn.Account(account), Region: d.Scope.Region}
	}
	return d.Scope
}

func (d *Door) add(r *http.Request) (any, error) {
	var in ModelSpec
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		return nil, &fault.Error{Op: "admin.add", Kind: fault.Invalid, Text: "The request is not JSON.", Cause: err}
	}
	if !filepath.IsAbs(in.Path) && !catalog.IsRemote(in.Path) {
		return nil, fault.Bad("admin.add", "path", "The path %q is not absolute.", in.Path)
	}
	return d.Catalog.Add(r.Context(), d.scope(r), catalog.AddInput{ID: in.ID, Path: in.Path, License: in.License, Note: in.Note})
}

func (d *Door) alias(r *http.Request) (any, error) {
	var in catalog.Alias
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		return nil, &fault.Error{Op: "admin.alias", Kind: fault.Invalid, Text: "The request is not JSON.", Cause: err}
	}
	return d.Catalog.AddAlias(r.Context(), d.scope(r), in)
}

// remove takes an alias or a base model out of the catalog.
func (d *Door) remove(r *http.Request) (any, error) {
	if err := d.Catalog.RemoveAlias(r.Context(), d.scope(r), r.PathValue("id")); !fault.Is(err, fault.NotFound) {
		return catalog.Model{ID: r.PathValue("id")}, err
	}
	m, err := d.Catalog.Remove(r.Context(), d.scope(r), r.PathValue("id"))
	if err != nil {
		return nil, err
	}
	return m, d.Release(m)
}

func (d *Door) usage(r *http.Request) (any, error) {
	var p meter.Period
	for name, t := range map[string]*time.Time{"from": &p.Start, "to": &p.End} {
		if text := r.URL.Query().Get(name); text != "" {
			v, err := time.Parse(time.RFC3339, text)
			if err != nil {
				return nil, fault.Bad("admin.usage", name, "%q is not a time like 2026-01-31T00:00:00Z.", text)
			}
			*t = v
		}
	}
	prices, err := d.Prices()
	if err != nil {
		return nil, err
	}
	if err := d.Meter(r.Context()); err != nil {
		return nil, err
	}
	return meter.NewReport(r.Context(), d.Records, d.scope(r), p, prices)
}

// answer writes what a handler returns: the one place that does.
func answer(h func(*http.Request) (any, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		v, err := h(r)
		status := http.StatusOK
		if err != nil {
			status, v = http.StatusBadRequest, Failure{fault.KindOf(err), text(err)}
		}
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(status)
		json.NewEncoder(w).Encode(v) // a client that went away is nobody's error
	}
}

// text is what the owner is told: the cause too, where there is no word for callers.
func text(err error) string {
	if f, ok := errors.AsType[*fault.Error](err); ok && f.Text != "" {
		return f.Text
	}
	return err.Error()
}
