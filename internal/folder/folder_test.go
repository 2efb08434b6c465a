package folder

import (
	"os"
	"path/filepath"
	"testing"

	"outcrop/internal/fault"
)

func TestOneHolder(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "data")
	f, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Open(dir); !fault.Is(err, fault.Conflict) {
		t.Errorf("second open: %v, want a conflict", err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	again, err := Open(dir)
	if err != nil {
		t.Fatalf("after close: %v", err)
	}
	again.Close()
}

func TestWhatAServerTells(t *testing.T) {
	dir := t.TempDir()
	if _, err := ReadServer(dir); !fault.Is(err, fault.NotFound) {
		t.Errorf("before any server: %v, want not found", err)
	}
	if _, err := ReadCredentials(dir); !fault.Is(err, fault.NotFound) {
		t.Errorf("before any server: %v, want not found", err)
	}
	f, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	server, keys := Server{URL: "http://127.0.0.1:1", Account: "123456789012", Region: "us-east-1", Role: "r", ISA: "go"}, Credentials{"AKIA", "s/+=", "ABSK=="}
	if err := f.WriteServer(server); err != nil {
		t.Fatal(err)
	}
	if err := f.WriteCredentials(keys); err != nil {
		t.Fatal(err)
	}
	if got, err := ReadServer(dir); err != nil || got != server {
		t.Errorf("server %+v, %v", got, err)
	}
	if got, err := ReadCredentials(dir); err != nil || got != keys {
		t.Errorf("credentials %+v, %v", got, err)
	}
	if i, err := os.Stat(filepath.Join(dir, "credentials")); err != nil || i.Mode().Perm() != 0o600 {
		t.Errorf("credentials file: %v, %v", i.Mode(), err)
	}
}

func TestDefault(t *testing.T) {
	t.Setenv("OUTCROP_DATA", "")
	t.Setenv("XDG_DATA_HOME", "/x")
	if got := Default(); got != "/x/outcrop" {
		t.Error(got)
	}
	t.Setenv("OUTCROP_DATA", "/y")
	if got := Default(); got != "/y" {
		t.Error(got)
	}
}
