package wire

import (
	"net/http"
	"net/netip"

	"outcrop/internal/platform/access"
)

// origin is where a request came from, as policies may ask. Headers of proxies are not believed.
func (m *Mux) origin(r *http.Request) access.Origin {
	from, _ := netip.ParseAddrPort(r.RemoteAddr) // none in a test without a socket
	return access.Origin{IP: from.Addr(), Agent: r.UserAgent(), TLS: r.TLS != nil, Time: m.opts.Clock()}
}
