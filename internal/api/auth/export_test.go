package auth

import "net/http"

// ParseAuthorization is exported for fuzzing.
func ParseAuthorization(header string) error {
	_, err := parseAuthorization(header)
	return err
}

// GuardUnsignedTrailer makes a body one whose chunks are not signed.
func GuardUnsignedTrailer(r *http.Request) error {
	return guardChunks(r, streamUnsignedTrailer, &signature{}, nil)
}
