package certificate

import (
	"crypto/tls"
	"crypto/x509"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
	"time"

	"outcrop/internal/fault"
)

type clock struct{ now time.Time }

func (c *clock) Now() time.Time { return c.now }

var quiet = slog.New(slog.DiscardHandler)

func selfSigned(t *testing.T, dir string, c *clock, hosts ...string) *Source {
	t.Helper()
	s, err := SelfSigned(dir, append([]string{"localhost", "127.0.0.1", "::1"}, hosts...), c.Now, quiet)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// verify checks a certificate as a client would that trusts the authority's file.
func verify(t *testing.T, s *Source, host string, now time.Time) error {
	t.Helper()
	leaf := s.Leaf() // may be a new one, with a new authority
	pem, err := os.ReadFile(s.CA)
	if err != nil {
		t.Fatal(err)
	}
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(pem)
	_, err = leaf.Verify(x509.VerifyOptions{Roots: roots, DNSName: host, CurrentTime: now})
	return err
}

func TestSelfSigned(t *testing.T) {
	c := &clock{time.Now()}
	s := selfSigned(t, t.TempDir(), c, "192.0.2.7")
	for _, host := range []string{"localhost", "127.0.0.1", "::1", "192.0.2.7"} {
		if err := verify(t, s, host, c.now); err != nil {
			t.Errorf("%s: %v", host, err)
		}
	}
	if verify(t, s, "example.com", c.now) == nil {
		t.Error("the certificate is for everyone")
	}
	for _, name := range []string{"ca.key", "server.key"} {
		if i, err := os.Stat(filepath.Join(filepath.Dir(s.CA), name)); err != nil || i.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v", name, i, err)
		}
	}
}

func TestSelfSignedIsKeptAndRenewed(t *testing.T) {
	dir, c := t.TempDir(), &clock{time.Now()}
	s := selfSigned(t, dir, c)
	first := s.Leaf()
	if again := selfSigned(t, dir, c); !again.Leaf().Equal(first) {
		t.Error("the next server has another certificate")
	}
	if other := selfSigned(t, dir, c, "192.0.2.7"); other.Leaf().Equal(first) || verify(t, other, "192.0.2.7", c.now) != nil {
		t.Error("a host that is new is not in the certificate")
	}
	ca, err := os.ReadFile(s.CA)
	if err != nil {
		t.Fatal(err)
	}
	for range 60 { // ten years, in steps that a certificate survives
		c.now = c.now.Add(serverLife * 2 / 3)
		if err := verify(t, s, "localhost", c.now); err != nil {
			t.Fatalf("on %v: %v", c.now, err)
		}
		if c.now.Before(first.NotBefore.Add(authorityLife - 2*serverLife)) {
			if now, err := os.ReadFile(s.CA); err != nil || string(now) != string(ca) {
				t.Fatalf("on %v there is another authority, which no client knows", c.now)
			}
		}
	}
}

// A kill between the files of a pair must not be in the way of the next start.
func TestSelfSignedAfterAKill(t *testing.T) {
	for _, lost := range []string{"ca.pem", "server.pem"} {
		dir, c := t.TempDir(), &clock{time.Now()}
		selfSigned(t, dir, c)
		if err := os.Remove(filepath.Join(dir, lost)); err != nil {
			t.Fatal(err)
		}
		if err := verify(t, selfSigned(t, dir, c), "localhost", c.now); err != nil {
			t.Errorf("without %s: %v", lost, err)
		}
	}
}

func TestFilesAreReadAgain(t *testing.T) {
	from, dir, c := t.TempDir(), t.TempDir(), &clock{time.Now()}
	cert, key := filepath.Join(dir, "c.pem"), filepath.Join(dir, "k.pem")
	copyPair := func(age time.Duration) *x509.Certificate {
		made := selfSigned(t, from, &clock{c.now.Add(age)})
		for name, to := range map[string]string{"server.pem": cert, "server.key": key} {
			b, err := os.ReadFile(filepath.Join(from, name))
			if err == nil {
				err = os.WriteFile(to, b, 0o600)
			}
			if err == nil {
				err = os.Chtimes(to, time.Time{}, c.now)
			}
			if err != nil {
				t.Fatal(err)
			}
		}
		return made.Leaf()
	}
	first := copyPair(0)
	s, err := FromFiles(cert, key, c.Now, quiet)
	if err != nil || !s.Leaf().Equal(first) || s.CA != cert {
		t.Fatalf("%v, CA %s", err, s.CA)
	}
	c.now = c.now.Add(time.Minute)
	second := copyPair(serverLife)
	if second.Equal(first) || !s.Leaf().Equal(second) {
		t.Error("the new certificate is not served")
	}
	c.now = c.now.Add(time.Minute)
	if err := os.WriteFile(cert, []byte("half of a"), 0o600); err != nil {
		t.Fatal(err)
	}
	if !s.Leaf().Equal(second) {
		t.Error("broken files took the good certificate away")
	}
	if _, err := FromFiles(cert, key, c.Now, quiet); !fault.Is(err, fault.Invalid) {
		t.Errorf("broken files at the start: %v", err)
	}
}

func TestProtocols(t *testing.T) {
	c := &clock{time.Now()}
	s := selfSigned(t, t.TempDir(), c)
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, r.Proto) }))
	server.TLS = s.Config()
	server.Config.ErrorLog = slog.NewLogLogger(quiet.Handler(), 0)
	server.EnableHTTP2 = true
	server.StartTLS()
	defer server.Close()
	for proto, want := range map[string]string{"h2": "h2", "http/1.1": "http/1.1"} {
		conn, err := tls.Dial("tcp", server.Listener.Addr().(*net.TCPAddr).String(), &tls.Config{InsecureSkipVerify: true, NextProtos: []string{proto}})
		if err != nil {
			t.Fatal(err)
		}
		if got := conn.ConnectionState().NegotiatedProtocol; got != want {
			t.Errorf("%s: %q", proto, got)
		}
		conn.Close()
	}
}
