package main

import (
	"crypto/x509"
	"fmt"
	"log/slog"
	"net"
	"os"
	"strings"
	"time"

	"outcrop/internal/certificate"
	"outcrop/internal/folder"
)

// certificate is what the flags ask for.
func (f serveFlags) certificate(d *folder.Folder, a net.Addr, log *slog.Logger) (*certificate.Source, error) {
	if f.tls != "" {
		c, err := certificate.SelfSigned(d.Certificates(), hosts(a.(*net.TCPAddr)), time.Now, log)
		return c, next(err, "remove %s to have new ones made", d.Certificates())
	}
	c, err := certificate.FromFiles(f.tlsCert, f.tlsKey, time.Now, log)
	return c, next(err, "give --tls-cert and --tls-key PEM files that belong together")
}

// hosts are the names and addresses that clients may use: those of this machine where the server listens on all of them.
func hosts(a *net.TCPAddr) []string {
	all := []string{"localhost", "127.0.0.1", "::1"}
	if !a.IP.IsUnspecified() {
		if !a.IP.IsLoopback() || a.IP.String() != "127.0.0.1" && a.IP.String() != "::1" {
			all = append(all, a.IP.String())
		}
		return all
	}
	if name, err := os.Hostname(); err == nil && name != "localhost" {
		all = append(all, name)
	}
	addresses, _ := net.InterfaceAddrs()
	for _, one := range addresses {
		if n, ok := one.(*net.IPNet); ok && !n.IP.IsLoopback() {
			all = append(all, n.IP.String())
		}
	}
	return all
}

// reachable is the address for clients: a literal IP, also where the server listens on all of them.
func reachable(a net.Addr) string {
	t := a.(*net.TCPAddr)
	if t.IP.IsUnspecified() {
		return net.JoinHostPort("127.0.0.1", fmt.Sprint(t.Port))
	}
	return t.String()
}

// covered is the address for clients that verify the certificate: by its first name where it is not for the literal IP.
func covered(c *x509.Certificate, a net.Addr) string {
	address := reachable(a)
	host, port, _ := net.SplitHostPort(address)
	if c.VerifyHostname(host) == nil {
		return address
	}
	for _, name := range c.DNSNames {
		if !strings.HasPrefix(name, "*") {
			return net.JoinHostPort(name, port)
		}
	}
	return address
}

// roots are what vouches for a server whose authority is in a PEM file; nil, the system's, where there is none.
func roots(file string) (*x509.CertPool, error) {
	if file == "" {
		return nil, nil
	}
	pem, err := os.ReadFile(file)
	if err != nil {
		return nil, next(err, "start the server again")
	}
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(pem)
	return pool, nil
}
