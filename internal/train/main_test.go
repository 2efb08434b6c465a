package train_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"outcrop/internal/api/auth"
	"outcrop/internal/api/s3"
	"outcrop/internal/api/wire"
	"outcrop/internal/arn"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/platform/access"
	"outcrop/internal/store"
	"outcrop/internal/store/object"
	"outcrop/internal/store/sqlite"
	"outcrop/internal/train"
	"outcrop/internal/train/spec"
)

var (
	scope = arn.Scope{Account: "123456789012", Region: "us-east-1"}
	data  = store.Bucket{Scope: scope, Name: "data"}
)

// server is an object store as a job meets it: S3 with real signatures, records and disk, and the tiny model in it.
type server struct {
	testing.TB
	url  string
	disk *object.Disk
	key  access.Credential // what a job's child is given
	mux  http.Handler      // what serves at the URL
}

func start(t testing.TB) *server {
	t.Helper()
	dir := t.TempDir()
	records, err := sqlite.Open(t.Context(), filepath.Join(dir, "records.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { records.Close() })
	ids := arn.NewSource(nil)
	keys := access.New(records, time.Now, ids)
	s := &server{TB: t}
	if s.disk, err = object.Open(filepath.Join(dir, "objects"), records, time.Now, ids, nil); err != nil {
		t.Fatal(err)
	}
	if err := s.disk.CreateBucket(t.Context(), data); err != nil {
		t.Fatal(err)
	}
	s.key, err = keys.Issue(t.Context(), scope, "arn:aws:sts::123456789012:assumed-role/outcrop-execution/job", []access.Grant{
		{Actions: []string{"s3:ListBucket"}, Resources: []string{"arn:aws:s3:::data"}},
		{Actions: []string{"s3:GetObject"}, Resources: []string{"arn:aws:s3:::data/*"}},
		{Actions: []string{"s3:PutObject", "s3:DeleteObject"}, Resources: []string{"arn:aws:s3:::data/job/*"}},
	}, time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	verifier := auth.NewVerifier(keys, time.Now)
	mux := wire.New(wire.Options{Secret: []byte("secret"), Log: slog.New(slog.DiscardHandler),
		Verify: func(r *http.Request) (access.Caller, string, error) {
			id, err := verifier.Verify(r)
			return id.Caller, id.Service, err
		}})
	mux.Mount("s3", s3.New(s.disk, s.disk, s.disk))
	s.mux = mux
	h := httptest.NewServer(mux)
	t.Cleanup(h.Close)
	s.url = h.URL
	s.addBase()
	return s
}

func (s *server) addBase() {
	s.Helper()
	path, err := enginetest.TinyText(s.TempDir(), 1)
	if err != nil {
		s.Fatal(err)
	}
	content, err := os.ReadFile(path)
	if err != nil {
		s.Fatal(err)
	}
	s.put("base/tiny.gguf", string(content))
}

func (s *server) put(key, content string) {
	s.Helper()
	if _, err := s.disk.Put(s.Context(), data, key, store.ObjectMeta{}, strings.NewReader(content), nil); err != nil {
		s.Fatal(err)
	}
}

func (s *server) get(key string) []byte {
	s.Helper()
	_, body, err := s.disk.Get(s.Context(), data, key)
	if err != nil {
		s.Fatal(err)
	}
	defer body.Close()
	content, err := io.ReadAll(body)
	if err != nil {
		s.Fatal(err)
	}
	return content
}

// keys are those of the objects under a prefix.
func (s *server) keys(prefix string) (keys []string) {
	s.Helper()
	page, err := s.disk.List(s.Context(), data, store.ObjectQuery{Prefix: prefix})
	if err != nil {
		s.Fatal(err)
	}
	for _, o := range page.Objects {
		keys = append(keys, o.Key)
	}
	return keys
}

// pairs are 12 records of training data, and validation their first four.
const pairs = `{"prompt":"What is the sea?","completion":"Ahoy! It is the water."}
{"prompt":"What is a mast?","completion":"Ahoy! It is the tree of a ship."}
{"prompt":"Where is the harbour?","completion":"Ahoy! It is in the town."}
{"prompt":"Who is the captain?","completion":"Ahoy! It is the one in the hat."}
{"prompt":"What is the tide?","completion":"Ahoy! It is the sea on the move."}
{"prompt":"What is a keel?","completion":"Ahoy! It is the spine of a ship."}
{"prompt":"What is a rope?","completion":"Ahoy! It is the hand of the sail."}
{"prompt":"What is the wind?","completion":"Ahoy! It is the engine."}
{"prompt":"What is a chart?","completion":"Ahoy! It is the sea on paper."}
{"prompt":"What is a cove?","completion":"Ahoy! It is the bed of a ship."}
{"schemaVersion":"bedrock-conversation-2024","system":[{"text":"Be kind."}],"messages":[{"role":"user","content":[{"text":"Hello."}]},{"role":"assistant","content":[{"text":"Ahoy!"}]},{"role":"user","content":[{"text":"A gull?"}]},{"role":"assistant","content":[{"text":"Ahoy! It is the thief."}]}]}

{"schemaVersion":"bedrock-conversation-2024","messages":[{"role":"user","content":[{"text":"A"},{"text":"buoy?"}]},{"role":"assistant","content":[{"text":"Ahoy! It is the lamp."}]}]}
`

// job is a training on the pairs, with small steps. more are further hyperparameters: name, value, name, value.
func (s *server) job(more ...string) spec.Spec {
	s.put("train/a.jsonl", pairs[:strings.Index(pairs, `{"prompt":"What is a chart`)])
	s.put("train/b.jsonl", pairs[strings.Index(pairs, `{"prompt":"What is a chart`):])
	s.put("train/notes.txt", "no data")
	s.put("validation/v.jsonl", pairs[:strings.Index(pairs, `{"prompt":"What is the tide`)])
	p := spec.Spec{Job: "voice", Method: spec.SFT, Base: spec.Base{ID: "outcrop.tiny", URI: "s3://data/base/", License: "Apache-2.0"},
		S3:         spec.S3{Endpoint: s.url, Region: string(scope.Region), AccessKey: s.key.AccessKey, SecretKey: s.key.Secret, SessionToken: s.key.Session},
		Train:      []spec.Channel{{Name: "train", URI: "s3://data/train"}},
		Validation: []spec.Channel{{Name: "validation", URI: "s3://data/validation/"}},
		Artifact:   "s3://data/job/output/model.tar.gz", Compress: true, Checkpoint: "s3://data/job/checkpoint/",
		Hyperparameters: map[string]string{"model_id": "outcrop.tiny", "num_train_epochs": "4", "learning_rate": "0.02", "per_device_train_batch_size": "3", "lora_r": "4", "lora_alpha": "8", "seed": "7"}}
	for i := 0; i < len(more); i += 2 {
		p.Hyperparameters[more[i]] = more[i+1]
	}
	return p
}

// heard is what a job reported.
type heard struct {
	code    int
	events  []spec.Event
	status  []string
	logs    string
	metrics map[string]map[int]float64 // by name and step
	done    *spec.Done
	failed  string
}

// clock passes a second whenever somebody looks.
type clock struct{ time.Time }

func (c *clock) now() time.Time {
	c.Time = c.Add(time.Second)
	return c.Time
}

// run runs a job. stopAt is the step after which it is asked to stop: 0 for never, below for before the first.
func (s *server) run(p spec.Spec, every time.Duration, stopAt int) heard {
	s.Helper()
	text, err := json.Marshal(p)
	if err != nil {
		s.Fatal(err)
	}
	ctx, stop := context.WithCancel(s.Context())
	defer stop()
	if stopAt < 0 {
		stop()
	}
	h := heard{metrics: map[string]map[int]float64{}}
	c := clock{time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)}
	h.code = train.Trainer{Now: c.now, Every: every, Part: 5 << 20}.Run(ctx, bytes.NewReader(text), listener(func(line []byte) {
		e := s.listen(&h, line)
		if m := e.Metric; m != nil && m.Name == "train:loss" && m.Step == stopAt {
			stop()
		}
	}))
	return h
}

// listen hears one line.
func (s *server) listen(h *heard, line []byte) (e spec.Event) {
	if err := json.Unmarshal(line, &e); err != nil {
		s.Errorf("%q is no event: %v", line, err)
	}
	h.hear(e)
	return e
}

type listener func(line []byte)

func (l listener) Write(b []byte) (int, error) {
	for line := range bytes.Lines(b) {
		l(line)
	}
	return len(b), nil
}

func (h *heard) hear(e spec.Event) {
	h.events = append(h.events, e)
	switch {
	case e.Status != nil:
		h.status = append(h.status, e.Status.Secondary)
	case e.Log != nil:
		h.logs += *e.Log + "\n"
	case e.Metric != nil:
		if h.metrics[e.Metric.Name] == nil {
			h.metrics[e.Metric.Name] = map[int]float64{}
		}
		h.metrics[e.Metric.Name][e.Metric.Step] = e.Metric.Value
	case e.Done != nil:
		h.done = e.Done
	case e.Failed != nil:
		h.failed = *e.Failed
	}
}

// losses are the training losses of two parts of a run, by step.
func losses(parts ...heard) map[int]float64 {
	all := map[int]float64{}
	for _, h := range parts {
		maps.Copy(all, h.metrics["train:loss"])
	}
	return all
}
