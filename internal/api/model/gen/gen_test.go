package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The committed packages are what emit makes of the committed facts, to the byte.
func TestEmitIsUpToDate(t *testing.T) {
	all, err := readFacts("../facts")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range all {
		files, err := f.emit()
		if err != nil {
			t.Fatal(err)
		}
		dir := filepath.Join("..", f.Package)
		entries, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		if len(entries) != len(files) {
			t.Errorf("%s has %d files, want %d", dir, len(entries), len(files))
		}
		for name, want := range files {
			if have, err := os.ReadFile(filepath.Join(dir, name)); err != nil || !bytes.Equal(have, want) {
				t.Errorf("%s is out of date: run go generate ./internal/api/model (%v)", filepath.Join(dir, name), err)
			}
		}
	}
}

// Facts survive being read and written, so a trim of the same model changes nothing.
func TestFactsRoundTrip(t *testing.T) {
	all, err := readFacts("../facts")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range all {
		want, err := os.ReadFile(filepath.Join("../facts", f.Service+".json"))
		if err != nil {
			t.Fatal(err)
		}
		if have, err := f.write(); err != nil || !bytes.Equal(have, want) {
			t.Errorf("%s changes when written again (%v)", f.Service, err)
		}
		if bytes.Contains(want, []byte("documentation")) && bytes.Contains(want, []byte("<p>")) {
			t.Errorf("%s holds documentation", f.Service)
		}
	}
}

func TestFactsHoldEveryOperation(t *testing.T) {
	want := map[string]int{"bedrock": 108, "bedrock-runtime": 11, "bedrock-agent": 86, "bedrock-agent-runtime": 35, "sagemaker": 425,
		"sagemaker-runtime": 3, "sagemaker-metrics": 2, "sagemaker-runtime-http2": 1, "logs": 4}
	all, err := readFacts("../facts")
	if err != nil {
		t.Fatal(err)
	}
	total := 0
	for _, f := range all {
		if len(f.Operations) != want[f.Service] {
			t.Errorf("%s has %d operations, want %d", f.Service, len(f.Operations), want[f.Service])
		}
		if f.Service != "logs" {
			total += len(f.Operations)
		}
	}
	if total != 671 {
		t.Errorf("%d operations in all", total)
	}
}

func TestNames(t *testing.T) {
	for in, want := range map[string]string{"FINE_TUNING": "FineTuning", "ml.g5.xlarge": "MlG5Xlarge", "InService": "InService", "us-east-1": "UsEast1", "5m": "5m"} {
		if got := camel(in); got != want {
			t.Errorf("camel(%q) = %q, want %q", in, got, want)
		}
	}
	got := constants("Status", []string{"OK", "Ok", "not-ok"}, map[string]bool{"StatusNotOk": true})
	if strings.Join(got, " ") != "Status_OK Status_Ok Status_not_ok" {
		t.Errorf("constants = %q", got)
	}
}
