// Package certificate gives a server its TLS certificate: one from files, or one of a certificate authority that it makes itself.
package certificate

import (
	"crypto/tls"
	"crypto/x509"
	"log/slog"
	"os"
	"sync"
	"time"

	"outcrop/internal/fault"
)

// checkEvery is how often, at most, a source looks whether its certificate is to be replaced.
const checkEvery = time.Second

// Source hands out the certificate in force. It is safe for concurrent use.
type Source struct {
	CA string // file that clients verify the certificate with; empty where the system's own roots do

	clock   func() time.Time
	log     *slog.Logger
	stale   func(*tls.Certificate) bool
	replace func() (*tls.Certificate, error)

	mu      sync.Mutex
	current *tls.Certificate
	checked time.Time
}

// Config is for a server that speaks HTTP/2 and HTTP/1.1.
func (s *Source) Config() *tls.Config {
	return &tls.Config{MinVersion: tls.VersionTLS12, NextProtos: []string{"h2", "http/1.1"},
		GetCertificate: func(*tls.ClientHelloInfo) (*tls.Certificate, error) { return s.get(), nil }}
}

// Leaf is the certificate in force.
func (s *Source) Leaf() *x509.Certificate { return s.get().Leaf }

// get replaces the certificate where that is due. One that cannot be replaced stays in force.
func (s *Source) get() *tls.Certificate {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.clock()
	if now.Sub(s.checked) < checkEvery {
		return s.current
	}
	s.checked = now
	if s.stale(s.current) {
		fresh, err := s.replace()
		if err != nil {
			s.log.Error("the TLS certificate cannot be replaced; the old one stays", "err", err)
			return s.current
		}
		s.current = fresh
	}
	return s.current
}

// FromFiles serves the certificate (with its chain) and key that lie in PEM files, and reads them again when they change.
func FromFiles(cert, key string, clock func() time.Time, log *slog.Logger) (*Source, error) {
	var read time.Time // the newest change that was seen
	changed := func() time.Time {
		latest := time.Time{}
		for _, path := range []string{cert, key} {
			if i, err := os.Stat(path); err == nil && i.ModTime().After(latest) {
				latest = i.ModTime()
			}
		}
		return latest
	}
	s := &Source{clock: clock, log: log, stale: func(*tls.Certificate) bool { return !changed().Equal(read) }}
	s.replace = func() (*tls.Certificate, error) {
		read = changed() // before the files are read: a change meanwhile is seen next time
		c, err := tls.LoadX509KeyPair(cert, key)
		if err != nil {
			return nil, &fault.Error{Op: "certificate.FromFiles", Kind: fault.Invalid, Member: "tls-cert",
				Text: "The files " + cert + " and " + key + " are no certificate and key in PEM.", Cause: err}
		}
		return &c, nil
	}
	var err error
	if s.current, err = s.replace(); err != nil {
		return nil, err
	}
	if _, err := s.current.Leaf.Verify(x509.VerifyOptions{Intermediates: pool(s.current.Certificate[1:])}); err != nil {
		s.CA = cert
	}
	return s, nil
}

func pool(chain [][]byte) *x509.CertPool {
	p := x509.NewCertPool()
	for _, der := range chain {
		if c, err := x509.ParseCertificate(der); err == nil {
			p.AddCert(c)
		}
	}
	return p
}
