package wire

import "net/http"

// Fail answers a request with an error, in the protocol's own form.
func Fail(w http.ResponseWriter, r *http.Request, err error) {
	http.Error(w, "", http.StatusInternalServerError)
}
