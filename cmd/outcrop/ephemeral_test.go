package main

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/bedrock"
)

const ephemeralStartLimit = 100 * time.Millisecond

func TestEphemeralStartsFast(t *testing.T) {
	models := folderFor(t)
	succeeds(t, models, "models", "add", "--id", "tiny.text", "--file", tinyText(t))
	succeeds(t, models, "models", "add", "--id", "tiny.embedder", "--file", tinyEmbedder(t))
	got := medianStart(t, func() *server { return launch(t, "--ephemeral", "--models", models) })
	if got > ephemeralStartLimit {
		t.Errorf("it takes %v until ready, more than %v", got, ephemeralStartLimit)
	}
}

// The models of another folder are served, whether a server runs on it or not, and nothing is written there.
func TestEphemeralBorrowsModels(t *testing.T) {
	models := folderFor(t)
	succeeds(t, models, "models", "add", "--id", "tiny.text", "--file", tinyText(t))
	succeeds(t, models, "models", "alias", "meta.llama3-8b-instruct-v1:0", "tiny.text")
	for _, inUse := range []bool{false, true} {
		if inUse {
			serveOn(t, models)
		}
		before := snapshot(t, models)
		s := launch(t, "--ephemeral", "--models", models)
		if complete, err := rest(converse(t, s, "meta.llama3-8b-instruct-v1:0", 5)); !complete || err != nil {
			t.Errorf("in use %v: %v", inUse, err)
		}
		if out, err := bedrock.NewFromConfig(s.config(t)).ListFoundationModels(t.Context(), nil); err != nil || len(out.ModelSummaries) != 2 {
			t.Errorf("%v, %v", out, err)
		}
		s.stop(t)
		if after := snapshot(t, models); !maps.Equal(before, after) {
			t.Errorf("in use %v: the folder was\n%v, is\n%v", inUse, before, after)
		}
	}
	fails(t, folderFor(t), "no such file", "--models", "serve", "--ephemeral", "--models", "/nowhere")
}

// snapshot is the size and time of every file.
func snapshot(t *testing.T, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		i, err := d.Info()
		if err == nil {
			all[path] = i.ModTime().String() + i.Mode().String()
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestEphemeralLeavesNothing(t *testing.T) {
	killed := launch(t, "--ephemeral")
	running := launch(t, "--ephemeral")
	killed.end(t, os.Kill)
	s := launch(t, "--ephemeral")
	for dir, want := range map[string]bool{killed.dir: false, running.dir: true, s.dir: true} {
		if _, err := os.Stat(dir); (err == nil) != want {
			t.Errorf("%s is there: %v, want %v", dir, err == nil, want)
		}
	}
	if env := s.env(t); env["AWS_ACCESS_KEY_ID"] != s.exports["AWS_ACCESS_KEY_ID"] || env["AWS_ENDPOINT_URL"] != s.url {
		t.Errorf("printed %v, outcrop env says %v", s.exports, env)
	}
	s.stop(t)
	if _, err := os.Stat(s.dir); err == nil {
		t.Errorf("%s is left behind", s.dir)
	}
}

func TestSelfSigned(t *testing.T) {
	dir := folderFor(t)
	s := serveOn(t, dir, "--tls", "self-signed")
	env := s.env(t)
	if env["AWS_CA_BUNDLE"] != filepath.Join(dir, "tls/ca.pem") || env["NODE_EXTRA_CA_CERTS"] != env["AWS_CA_BUNDLE"] {
		t.Fatalf("%v", env)
	}
	for _, name := range []string{"ca.key", "server.key"} {
		if i, err := os.Stat(filepath.Join(dir, "tls", name)); err != nil || i.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v", name, i, err)
		}
	}
	client := s.client(t)
	resp, err := client.Get(s.url)
	if err != nil || resp.ProtoMajor != 2 {
		t.Fatalf("%v, %v", resp, err)
	}
	resp.Body.Close()
	first := resp.TLS.PeerCertificates[0].SerialNumber
	s.end(t, syscall.SIGTERM)

	again := serveOn(t, dir, "--tls", "self-signed")
	resp, err = client.Get(again.url)
	if err != nil || resp.TLS.PeerCertificates[0].SerialNumber.Cmp(first) != 0 {
		t.Errorf("the second server has another certificate: %v", err)
	}
}
