package ring

import (
	"bytes"
	"crypto/ed25519"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"math/big"
	"net"
	"time"
)

// badge shows that a process knows the ring's secret. The secret gives a key, and the key a certificate, which both ends of
// every connection must show and prove to be theirs: TLS does the rest.
type badge struct{ config *tls.Config }

var errStranger = errors.New("the other end does not know the ring's secret")

func newBadge(secret []byte) (*badge, error) {
	seed, err := hkdf.Key(sha256.New, secret, nil, "outcrop training ring", ed25519.SeedSize)
	if err != nil {
		return nil, err
	}
	key := ed25519.NewKeyFromSeed(seed)
	public := key.Public().(ed25519.PublicKey)
	paper := &x509.Certificate{SerialNumber: big.NewInt(1), NotBefore: time.Unix(0, 0), NotAfter: time.Unix(1<<33, 0)} // whatever the clocks show
	der, err := x509.CreateCertificate(rand.Reader, paper, paper, public, key)
	if err != nil {
		return nil, err
	}
	return &badge{&tls.Config{
		MinVersion:             tls.VersionTLS13,
		Certificates:           []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}},
		ClientAuth:             tls.RequireAnyClientCert,
		InsecureSkipVerify:     true, // no authority is asked: VerifyConnection wants this very key
		SessionTicketsDisabled: true,
		VerifyConnection: func(s tls.ConnectionState) error {
			if other, ok := s.PeerCertificates[0].PublicKey.(ed25519.PublicKey); !ok || !bytes.Equal(other, public) {
				return errStranger
			}
			return nil
		},
	}}, nil
}

func (b *badge) client(c net.Conn) net.Conn { return tls.Client(c, b.config) }
func (b *badge) server(c net.Conn) net.Conn { return tls.Server(c, b.config) }
