package main

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"time"

	"outcrop/internal/api/auth"
	"outcrop/internal/api/s3"
	"outcrop/internal/api/wire"
	"outcrop/internal/arn"
	"outcrop/internal/platform/access"
	"outcrop/internal/store"
	"outcrop/internal/store/object"
	"outcrop/internal/store/sqlite"
	"outcrop/internal/train/spec"
)

var data = store.Bucket{Scope: arn.Scope{Account: "123456789012", Region: "us-east-1"}, Name: "bench"}

// objects is an object store as a job meets it, with the base model in it.
type objects struct {
	disk *object.Disk
	s3   spec.S3
	shut []func()
}

func openStore(ctx context.Context, dir string, o options) (*objects, error) {
	records, err := sqlite.Open(ctx, filepath.Join(dir, "records.db"))
	if err != nil {
		return nil, err
	}
	s := &objects{shut: []func(){func() { records.Close() }}}
	ids := arn.NewSource(nil)
	keys := access.New(records, time.Now, ids)
	if s.disk, err = object.Open(filepath.Join(dir, "objects"), records, time.Now, ids, nil); err != nil {
		return nil, err
	}
	if err := s.disk.CreateBucket(ctx, data); err != nil {
		return nil, err
	}
	key, err := keys.Issue(ctx, data.Scope, "arn:aws:sts::123456789012:assumed-role/bench/job", []access.Grant{
		{Actions: []string{"s3:ListBucket"}, Resources: []string{"arn:aws:s3:::bench"}},
		{Actions: []string{"s3:GetObject", "s3:PutObject", "s3:DeleteObject"}, Resources: []string{"arn:aws:s3:::bench/*"}},
	}, 24*time.Hour)
	if err != nil {
		return nil, err
	}
	verifier := auth.NewVerifier(keys, time.Now)
	mux := wire.New(wire.Options{Secret: []byte("bench"), Log: slog.New(slog.DiscardHandler),
		Verify: func(r *http.Request) (access.Caller, string, error) {
			id, err := verifier.Verify(r)
			return id.Caller, id.Service, err
		}})
	mux.Mount("s3", s3.New(s.disk, s.disk, s.disk))
	h := httptest.NewServer(mux)
	s.shut = append(s.shut, h.Close)
	s.s3 = spec.S3{Endpoint: h.URL, Region: string(data.Scope.Region), AccessKey: key.AccessKey, SecretKey: key.Secret, SessionToken: key.Session}
	model, err := os.Open(o.model)
	if err != nil {
		return nil, err
	}
	defer model.Close()
	_, err = s.disk.Put(ctx, data, "base/model.gguf", store.ObjectMeta{}, model, nil)
	return s, err
}

func (s *objects) put(ctx context.Context, key, content string) error {
	_, err := s.disk.Put(ctx, data, key, store.ObjectMeta{}, strings.NewReader(content), nil)
	return err
}

// clear removes what a job has left.
func (s *objects) clear(ctx context.Context) error {
	page, err := s.disk.List(ctx, data, store.ObjectQuery{Prefix: "job/"})
	if err != nil {
		return err
	}
	for _, o := range page.Objects {
		if err := s.disk.Delete(ctx, data, o.Key); err != nil {
			return err
		}
	}
	return nil
}

func (s *objects) close() {
	for i := len(s.shut) - 1; i >= 0; i-- {
		s.shut[i]()
	}
}
