package wire

import (
	"bufio"
	"compress/flate"
	"compress/gzip"
	"errors"
	"io"
	"net/http"
	"strings"

	"outcrop/internal/fault"
)

// isZipped tells whether the client compressed the body, as the SDKs' request compression does. Codings that are not known are
// no reason to refuse a request: the JSON protocols' old clients send amz-1.0.
func isZipped(r *http.Request) bool {
	for coding := range strings.SplitSeq(strings.Join(r.Header.Values("Content-Encoding"), ","), ",") {
		if strings.EqualFold(strings.TrimSpace(coding), "gzip") {
			return true
		}
	}
	return false
}

// unzipped reads what a compressed body holds, and no more than limit bytes of it.
type unzipped struct {
	from  *bufio.Reader
	zip   *gzip.Reader
	limit int64
	left  int64
}

func unzip(body io.Reader, limit int64) io.Reader {
	return &unzipped{from: bufio.NewReader(body), limit: limit, left: limit}
}

func (u *unzipped) Read(b []byte) (n int, err error) {
	if u.zip == nil {
		if u.zip, err = gzip.NewReader(u.from); err != nil {
			return 0, notZipped(err)
		}
	}
	if n, err = u.zip.Read(b); int64(n) > u.left {
		return 0, tooLarge(u.limit)
	}
	u.left -= int64(n)
	return n, notZipped(err)
}

// notZipped words what is wrong with the compression; other errors are the body's own.
func notZipped(err error) error {
	corrupt := flate.CorruptInputError(0)
	if errors.Is(err, gzip.ErrHeader) || errors.Is(err, gzip.ErrChecksum) || errors.As(err, &corrupt) || err == io.ErrUnexpectedEOF {
		return &fault.Error{Op: "wire.unzip", Kind: fault.Invalid, Text: "Malformed input request: the body is not gzip, as its Content-Encoding says.", Cause: err}
	}
	return err
}
