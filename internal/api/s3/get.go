package s3

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"

	"outcrop/internal/store"
)

// overrides are the query parameters that replace headers of the answer.
var overrides = map[string]string{"response-content-type": "Content-Type", "response-content-language": "Content-Language", "response-expires": "Expires",
	"response-cache-control": "Cache-Control", "response-content-disposition": "Content-Disposition", "response-content-encoding": "Content-Encoding"}

// getObject is GetObject and HeadObject.
func (q *request) getObject() error {
	var info store.ObjectInfo
	var body store.ObjectBody
	var err error
	if q.Method == http.MethodHead {
		info, err = q.h.objects.Head(q.ctx, q.bucket, q.key)
	} else if info, body, err = q.h.objects.Get(q.ctx, q.bucket, q.key); err == nil {
		defer body.Close()
	}
	if err != nil {
		return err
	}
	if err := q.conditions(info, ""); err != nil {
		if !errors.Is(err, errNotModified) {
			return err
		}
		q.describe(info, false)
		q.w.Header().Del("Content-Type")
		q.w.WriteHeader(http.StatusNotModified)
		return nil
	}
	part, err := q.part(info)
	if err != nil {
		q.w.Header().Set("Content-Range", fmt.Sprintf("bytes */%d", info.Size))
		return err
	}
	q.describe(info, !part.partial && strings.EqualFold(q.Header.Get("X-Amz-Checksum-Mode"), "enabled"))
	for param, header := range overrides {
		if v := q.query.Get(param); v != "" {
			q.w.Header().Set(header, v)
		}
	}
	q.w.Header().Set("Content-Length", strconv.FormatInt(part.length, 10))
	status := http.StatusOK
	if part.partial {
		q.w.Header().Set("Content-Range", fmt.Sprintf("bytes %d-%d/%d", part.start, part.start+part.length-1, info.Size))
		status = http.StatusPartialContent
	}
	if body != nil && part.start > 0 {
		if _, err := body.Seek(part.start, io.SeekStart); err != nil {
			return err
		}
	}
	q.w.WriteHeader(status)
	if body != nil {
		io.CopyN(q.w, body, part.length) // if it fails, the connection ends before Content-Length is reached, which tells the client
	}
	return nil
}

// span is the part of an object that is asked for.
type span struct {
	start, length int64
	partial       bool
}

// part is what the request asks for, by bytes or by the number of a part that the object was uploaded in.
func (q *request) part(info store.ObjectInfo) (span, error) {
	text, wanted := q.query.Get("partNumber"), q.rangeHeader(info)
	if text == "" {
		return parseRange(wanted, info.Size)
	}
	number, err := strconv.Atoi(text)
	if err != nil || number < 1 || number > 10000 {
		return span{}, bad("argument", "Part number must be an integer between 1 and 10000, inclusive")
	}
	if wanted != "" {
		return span{}, bad("both", "Cannot specify both Range header and partNumber query parameter")
	}
	sizes := info.Parts
	if sizes == nil {
		sizes = []int64{info.Size}
	} else {
		q.w.Header().Set("X-Amz-Mp-Parts-Count", strconv.Itoa(len(sizes)))
	}
	if number > len(sizes) {
		return span{}, bad("part number", "The requested partnumber is not satisfiable")
	}
	var start int64
	for _, size := range sizes[:number-1] {
		start += size
	}
	return span{start, sizes[number-1], info.Size > 0}, nil
}

// rangeHeader is the range that is asked for, unless it is only wanted of another version of the object.
func (q *request) rangeHeader(info store.ObjectInfo) string {
	if cond := q.Header.Get("If-Range"); cond != "" && strings.Trim(cond, `"`) != info.ETag {
		if t, err := http.ParseTime(cond); err != nil || !info.Modified.Truncate(time.Second).Equal(t) {
			return ""
		}
	}
	return q.Header.Get("Range")
}

// parseRange reads a Range header. As on S3, one that is malformed or has several ranges asks for the whole.
func parseRange(header string, size int64) (span, error) {
	whole := span{length: size}
	text, ok := strings.CutPrefix(header, "bytes=")
	first, last, dash := strings.Cut(strings.TrimSpace(text), "-")
	if !ok || !dash || strings.Contains(text, ",") {
		return whole, nil
	}
	unsatisfiable := bad("range", "The requested range is not satisfiable")
	if first == "" {
		n, err := strconv.ParseUint(last, 10, 63)
		if err != nil {
			return whole, nil
		}
		if n == 0 || size == 0 {
			return whole, unsatisfiable
		}
		length := min(int64(n), size)
		return span{size - length, length, true}, nil
	}
	start, err := strconv.ParseUint(first, 10, 63)
	if err != nil {
		return whole, nil
	}
	end := uint64(size) - 1
	if last != "" {
		n, err := strconv.ParseUint(last, 10, 63)
		if err != nil || n < start {
			return whole, nil
		}
		end = min(n, end)
	}
	if int64(start) >= size {
		return whole, unsatisfiable
	}
	return span{int64(start), int64(end-start) + 1, true}, nil
}

// errNotModified says that the client has this version already.
var errNotModified = errors.New("not modified")

// conditions checks If-Match and its kin; prefix is that of the headers that speak of a copy's source.
func (q *request) conditions(info store.ObjectInfo, prefix string) error {
	failed := preconditionFailed()
	modified := info.Modified.Truncate(time.Second)
	if match := q.Header.Get(prefix + "If-Match"); match != "" {
		if !matchesTag(match, info.ETag) {
			return failed
		}
	} else if t, err := http.ParseTime(q.Header.Get(prefix + "If-Unmodified-Since")); err == nil && modified.After(t) {
		return failed
	}
	unchanged := errNotModified
	if prefix != "" {
		unchanged = failed
	}
	if none := q.Header.Get(prefix + "If-None-Match"); none != "" {
		if matchesTag(none, info.ETag) {
			return unchanged
		}
	} else if t, err := http.ParseTime(q.Header.Get(prefix + "If-Modified-Since")); err == nil && !modified.After(t) {
		return unchanged
	}
	return nil
}
