package wire

import "net/http"

// ServeHTTP serves one request.
func (m *Mux) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	Fail(w, r, nil)
}
