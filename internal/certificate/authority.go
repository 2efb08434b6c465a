package certificate

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"io/fs"
	"log/slog"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/folder"
)

// An authority outlives what its clients are configured with; a server's certificate is renewed in its last third.
const (
	authorityLife = 10 * 365 * 24 * time.Hour
	serverLife    = 90 * 24 * time.Hour
	backdate      = time.Hour // for clients whose clocks are behind
)

// SelfSigned serves a certificate for hosts (names and addresses) by an authority of its own. Both are kept in dir, keys with
// mode 0600, and renewed before they expire; clients trust dir/ca.pem.
func SelfSigned(dir string, hosts []string, clock func() time.Time, log *slog.Logger) (*Source, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fault.Wrap("certificate.SelfSigned", fault.Internal, err)
	}
	s := &Source{CA: filepath.Join(dir, "ca.pem"), clock: clock, log: log,
		stale: func(c *tls.Certificate) bool { return late(c.Leaf, clock()) }}
	s.replace = func() (*tls.Certificate, error) {
		ca, err := authority(dir, clock())
		if err != nil {
			return nil, err
		}
		return server(dir, hosts, ca, clock())
	}
	var err error
	s.current, err = s.replace()
	return s, fault.Wrap("certificate.SelfSigned", fault.Internal, err)
}

// late tells whether a certificate is in its last third, or not valid at all.
func late(c *x509.Certificate, now time.Time) bool {
	return now.Before(c.NotBefore) || now.Add(c.NotAfter.Sub(c.NotBefore)/3).After(c.NotAfter)
}

// authority reads the authority of dir, or makes one. It must outlive any certificate that it is about to sign.
func authority(dir string, now time.Time) (*tls.Certificate, error) {
	cert, key := filepath.Join(dir, "ca.pem"), filepath.Join(dir, "ca.key")
	ca, err := load(cert, key)
	if err == nil && now.Add(serverLife).Before(ca.Leaf.NotAfter) {
		return ca, nil
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	template := &x509.Certificate{Subject: pkix.Name{CommonName: "Outcrop local authority"}, IsCA: true, BasicConstraintsValid: true,
		MaxPathLenZero: true, KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign, NotAfter: now.Add(authorityLife)}
	return issue(template, nil, cert, key, now)
}

// server reads the server's certificate of dir, or makes one where it is late, another authority's, or not for all hosts.
func server(dir string, hosts []string, ca *tls.Certificate, now time.Time) (*tls.Certificate, error) {
	cert, key := filepath.Join(dir, "server.pem"), filepath.Join(dir, "server.key")
	have, err := load(cert, key)
	if err == nil && !late(have.Leaf, now) && have.Leaf.CheckSignatureFrom(ca.Leaf) == nil && covers(have.Leaf, hosts) {
		return have, nil
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	template := &x509.Certificate{Subject: pkix.Name{CommonName: "Outcrop"}, KeyUsage: x509.KeyUsageDigitalSignature,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth}, NotAfter: now.Add(serverLife)}
	for _, h := range hosts {
		if ip := net.ParseIP(h); ip != nil {
			template.IPAddresses = append(template.IPAddresses, ip)
		} else {
			template.DNSNames = append(template.DNSNames, h)
		}
	}
	return issue(template, ca, cert, key, now)
}

func covers(c *x509.Certificate, hosts []string) bool {
	for _, h := range hosts {
		if c.VerifyHostname(h) != nil {
			return false
		}
	}
	return true
}

// issue makes a key and a certificate of it, signed by ca (nil: by itself), and keeps both. The key is written first: a
// certificate without its key would be in the way.
func issue(template *x509.Certificate, ca *tls.Certificate, certPath, keyPath string, now time.Time) (*tls.Certificate, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	if template.SerialNumber, err = rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 127)); err != nil {
		return nil, err
	}
	template.NotBefore = now.Add(-backdate)
	parent, signer := template, any(key)
	if ca != nil {
		parent, signer = ca.Leaf, ca.PrivateKey
	}
	der, err := x509.CreateCertificate(rand.Reader, template, parent, key.Public(), signer)
	if err != nil {
		return nil, err
	}
	secret, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return nil, err
	}
	if err := os.Remove(certPath); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	if err := folder.Replace(keyPath, pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: secret})); err != nil {
		return nil, err
	}
	if err := folder.Replace(certPath, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})); err != nil {
		return nil, err
	}
	return load(certPath, keyPath)
}

func load(cert, key string) (*tls.Certificate, error) {
	c, err := tls.LoadX509KeyPair(cert, key)
	return &c, err
}
