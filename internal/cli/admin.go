// Package cli is the command line: clients of the server's public APIs, and of its socket for what AWS has no API for.
package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/meter"
)

// Admin is a client of a server's socket.
type Admin struct {
	Account string // whose models, users and bill; empty for the server's own
	http    http.Client
}

// NewAdmin makes a client of the socket at path. Its calls fail with Unavailable while nobody answers there.
func NewAdmin(path string) *Admin {
	var d net.Dialer
	return &Admin{http: http.Client{Transport: &http.Transport{DisableKeepAlives: true, DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return d.DialContext(ctx, "unix", path)
	}}}}
}

// AddModel puts the model at an absolute path into the catalog.
func (a *Admin) AddModel(ctx context.Context, id, path, license, note string) (m catalog.Model, err error) {
	err = a.call(ctx, "POST", "/models", map[string]string{"ID": id, "Path": path, "License": license, "Note": note}, &m)
	return m, err
}

// Models lists the catalog.
func (a *Admin) Models(ctx context.Context) (list []catalog.Model, err error) {
	err = a.call(ctx, "GET", "/models", nil, &list)
	return list, err
}

// Model reads the model that an id or ARN names, an alias too.
func (a *Admin) Model(ctx context.Context, id string) (m catalog.Model, err error) {
	err = a.call(ctx, "GET", "/models/"+url.PathEscape(id), nil, &m)
	return m, err
}

// AddAlias gives a model of the catalog an id of AWS's too. An empty family is known from the id.
func (a *Admin) AddAlias(ctx context.Context, id, model, family string) (out catalog.Alias, err error) {
	err = a.call(ctx, "PUT", "/aliases", catalog.Alias{ID: id, Target: model, Family: catalog.Family(family)}, &out)
	return out, err
}

// Aliases lists them.
func (a *Admin) Aliases(ctx context.Context) (list []catalog.Alias, err error) {
	err = a.call(ctx, "GET", "/aliases", nil, &list)
	return list, err
}

// RemoveModel takes a model or an alias out of the catalog.
func (a *Admin) RemoveModel(ctx context.Context, id string) error {
	return a.call(ctx, "DELETE", "/models/"+url.PathEscape(id), nil, new(catalog.Model))
}

// Usage is the bill of a period; zero times are no bounds.
func (a *Admin) Usage(ctx context.Context, p meter.Period) (r meter.Report, err error) {
	q := url.Values{}
	for name, t := range map[string]time.Time{"from": p.Start, "to": p.End} {
		if !t.IsZero() {
			q.Set(name, t.Format(time.RFC3339))
		}
	}
	err = a.call(ctx, "GET", "/usage?"+q.Encode(), nil, &r)
	return r, err
}

// Figures are a server's goroutines and the bytes of its heap, after a collection.
func (a *Admin) Figures(ctx context.Context) (goroutines int, heap uint64, err error) {
	var f struct {
		Goroutines int
		HeapBytes  uint64
	}
	err = a.call(ctx, "GET", "/figures", nil, &f)
	return f.Goroutines, f.HeapBytes, err
}

func (a *Admin) call(ctx context.Context, method, path string, in, out any) error {
	var body io.Reader
	if in != nil {
		b, err := json.Marshal(in)
		if err != nil {
			return err
		}
		body = bytes.NewReader(b)
	}
	if a.Account != "" {
		sign := "?"
		if strings.Contains(path, "?") {
			sign = "&"
		}
		path += sign + "account=" + url.QueryEscape(a.Account)
	}
	req, err := http.NewRequestWithContext(ctx, method, "http://outcrop"+path, body)
	if err != nil {
		return err
	}
	resp, err := a.http.Do(req)
	if err != nil {
		return fault.Wrap("cli "+method+" "+path, fault.Unavailable, err)
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusOK {
		return json.NewDecoder(resp.Body).Decode(out)
	}
	var f struct {
		Kind fault.Kind
		Text string
	}
	if err := json.NewDecoder(resp.Body).Decode(&f); err != nil {
		return fmt.Errorf("the server answered %s", resp.Status)
	}
	return fault.New("cli "+method+" "+path, f.Kind, "%s", f.Text)
}
