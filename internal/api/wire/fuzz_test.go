package wire

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"outcrop/internal/platform/access"
)

// Whatever comes, in the name of any service, the answer is well-formed and never the server's fault.
func FuzzServe(f *testing.F) {
	m := New(Options{Secret: []byte("s"), Log: slog.New(slog.DiscardHandler), Verify: func(r *http.Request) (access.Caller, string, error) {
		return access.Caller{Admin: true}, claimedService(r), nil
	}})
	for _, s := range []struct{ service, target, method, path, query, header, body string }{
		{"bedrock", "", "POST", "/model/a.b:0/converse", "", "application/json", `{"messages":[{"role":"user","content":[{"text":"hi"}]}]}`},
		{"bedrock", "", "POST", "/model/arn%3Aaws%3Abedrock%3Aus-east-1%3A1%3Aimported-model%2Fabc/invoke", "", "*/*", "\x00\xff"},
		{"bedrock", "", "GET", "/model-import-jobs", "maxResults=5&creationTimeAfter=2026-01-02T03%3A04%3A05Z&statusEquals=%zz", "", ""},
		{"bedrock", "", "GET", "/tags/arn:aws:bedrock:us-east-1:1:session/x", "tagKeys=a&tagKeys=b", "", ""},
		{"bedrock", "", "POST", "/knowledgebases/K/retrieve", "", "", `{"retrievalQuery":{"text":"x"},"retrievalConfiguration":{"vectorSearchConfiguration":{"filter":{"andAll":[{"equals":{"key":"k","value":[1,{}]}}]}}}}`},
		{"sagemaker", "SageMaker.CreateTrainingJob", "POST", "/", "", "application/x-amz-json-1.1", `{"TrainingJobName":"a","HyperParameters":{"a":"b"},"ResourceConfig":{"InstanceCount":1e0,"VolumeSizeInGB":null}}`},
		{"sagemaker", "SageMaker.ListTrainingJobs", "POST", "/", "", "", `{"CreationTimeAfter":1.7e9,"MaxResults":"5"}`},
		{"sagemaker", "", "POST", "/endpoints/e/invocations", "", "text/csv", "1,2"},
		{"logs", "Logs_20140328.GetLogEvents", "POST", "/", "", "", `{"logGroupName":"a","logStreamName":"b","startTime":-1}`},
		{"unknown", "", "PUT", "/", "X-Amz-Credential=a/b/c/d/e", "", "[]"},
	} {
		f.Add(s.service, s.target, s.method, s.path, s.query, s.header, []byte(s.body))
	}
	f.Fuzz(func(t *testing.T, service, target, method, path, query, header string, body []byte) {
		r := &http.Request{Method: method, URL: &url.URL{Path: path, RawQuery: query}, RequestURI: path, Header: http.Header{}, ProtoMajor: 1, ProtoMinor: 1}
		r.Body, r.ContentLength = http.NoBody, int64(len(body))
		if len(body) > 0 {
			r.Body = http.MaxBytesReader(nil, readCloser{strings.NewReader(string(body))}, int64(len(body)))
		}
		r.Header.Set("Authorization", "AWS4-HMAC-SHA256 Credential=A/20260101/us-east-1/"+service+"/aws4_request, SignedHeaders=host, Signature=0")
		r.Header.Set("Accept", header)
		r.Header.Set("Content-Type", header)
		if target != "" {
			r.Header.Set("X-Amz-Target", target)
		}
		w := httptest.NewRecorder()
		m.ServeHTTP(w, r)
		if w.Code >= 500 && w.Code != http.StatusNotImplemented || w.Code < 400 {
			t.Errorf("%s %s %q %s?%s %q: %d %s", service, target, method, path, query, body, w.Code, w.Body)
		}
		if strings.Contains(w.Header().Get("Content-Type"), "json") && !json.Valid(w.Body.Bytes()) {
			t.Errorf("the answer is no JSON: %s", w.Body)
		}
	})
}

type readCloser struct{ *strings.Reader }

func (readCloser) Close() error { return nil }

// A string is read as the standard library reads it, and written so that it reads the same.
func FuzzString(f *testing.F) {
	for _, seed := range []string{`"a\nb"`, `"\ud83d\ude00 \ud83d x \ude00\u00e9\u0000"`, "\"\xff\xc3\\t\"", `"\\\"\/\b\f\r"`, `"\ud83d\u0041"`, `"\uD83D\uDE0"`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var want string
		if len(text) == 0 || text[0] != '"' || json.Unmarshal(text, &want) != nil {
			return
		}
		s, err := newScanner(text)
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		have := s.str()
		if fold(have) != fold(want) {
			t.Errorf("%q is %q, want %q", text, have, want)
		}
		var again string
		if err := json.Unmarshal(appendString(nil, have), &again); err != nil || again != have {
			t.Errorf("%q is written as %s (%v)", have, appendString(nil, have), err)
		}
	})
}

// fold makes one of replacement characters in a row: how many there are for bytes that are no UTF-8 is a matter of taste.
func fold(s string) string {
	for strings.Contains(s, "\ufffd\ufffd") {
		s = strings.ReplaceAll(s, "\ufffd\ufffd", "\ufffd")
	}
	return s
}

// A time is read or refused, and one that was read can be written and read again.
func FuzzParseTime(f *testing.F) {
	for _, seed := range []string{"1700000000.123", "-1", "1e9", "2026-01-02T03:04:05Z", "2026-01-02T03:04:05.678+01:00", "2026-01-02", "Sat, 01 Jan 2000 00:00:00 GMT", "NaN", "9e99"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		at, err := parseTime(text)
		if err != nil {
			return
		}
		again, err := parseTime(epochTime(at))
		if err != nil || again.UnixMilli() != at.UnixMilli() {
			t.Errorf("%q is %v, then %v (%v)", text, at, again, err)
		}
	})
}
