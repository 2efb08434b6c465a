package query_test

import (
	"bytes"
	"fmt"
	"maps"
	"net/http/httptest"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"

	"outcrop/internal/api/iam"
	"outcrop/internal/api/query"
	"outcrop/internal/api/recorded"
	"outcrop/internal/api/sts"
)

// Every request that AWS recorded for its SDK, of the operations served here, is read as it was written. An operation that is
// added is tried too.
func TestRecordedRequests(t *testing.T) {
	for module, service := range map[string]*query.Service{"iam": iam.New(nil), "sts": sts.New(nil)} {
		messages, err := recorded.Requests(module)
		if err != nil {
			t.Fatal(err)
		}
		missing := maps.Clone(service.Actions)
		same, all := 0, 0
		for _, rec := range messages {
			if _, ok := service.Actions[rec.Name]; !ok {
				continue
			}
			delete(missing, rec.Name)
			all++
			if err := arrives(service, rec); err != nil {
				t.Errorf("%s request %s differs: %v", module, rec.Name, err)
				continue
			}
			same++
		}
		t.Logf("%s: requests %d of %d", module, same, all)
		if len(missing) > 0 {
			t.Errorf("%s: no recordings of %v", module, slices.Sorted(maps.Keys(missing)))
		}
	}
}

// arrives compares what the accessors of a form give with every parameter that was written.
func arrives(s *query.Service, rec recorded.Message) error {
	r := httptest.NewRequest("POST", "/", bytes.NewReader(rec.Body))
	r.Header = rec.Header
	if err := r.ParseForm(); err != nil {
		return err
	}
	f := query.Form{Values: r.Form}
	if f.Get("Action") != rec.Name || f.Get("Version") != s.Version {
		return fmt.Errorf("action %s of version %s", f.Get("Action"), f.Get("Version"))
	}
	for pair := range strings.SplitSeq(string(rec.Body), "&") {
		key, text, _ := strings.Cut(pair, "=")
		want, err := url.QueryUnescape(text)
		if err != nil {
			return err
		}
		if have := reach(f, key); have != want {
			return fmt.Errorf("%s is %q, was %q", key, have, want)
		}
	}
	return nil
}

// reach reads a parameter through the accessors: "Tags.member.2.Key" is the Key of the second of Structs("Tags").
func reach(f query.Form, key string) string {
	name, rest, isList := strings.Cut(key, ".member.")
	if !isList {
		return f.Get(key)
	}
	number, below, isStruct := strings.Cut(rest, ".")
	n, _ := strconv.Atoi(number)
	if !isStruct {
		if list := f.List(name); n <= len(list) {
			return list[n-1]
		}
		return ""
	}
	if structs := f.Structs(name, below); n <= len(structs) {
		return reach(structs[n-1], below)
	}
	return ""
}
