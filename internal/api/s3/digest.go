package s3

import (
	"crypto/md5"
	"encoding/base64"
	"encoding/hex"
	"hash"
	"io"
	"strings"

	"outcrop/internal/checksum"
)

// digests are the checksums that a request announces of its body. Those in trailers are verified by the layer that takes the
// chunks apart; of them only the name is known here.
type digests struct {
	md5   []byte            // of Content-MD5; nil without
	sums  map[string]string // by algorithm: the value, or "" for one that follows in a trailer
	taken map[string]hash.Hash
}

func (q *request) digests() (*digests, error) {
	d := &digests{sums: map[string]string{}, taken: map[string]hash.Hash{}}
	if text := q.Header.Get("Content-Md5"); text != "" {
		sum, err := base64.StdEncoding.DecodeString(text)
		if err != nil || len(sum) != md5.Size {
			return nil, bad("digest text", "The Content-MD5 you specified was invalid.")
		}
		d.md5, d.taken["md5"] = sum, md5.New()
	}
	for _, name := range checksum.Algorithms {
		text := q.Header.Get(sumPrefix + name)
		if text == "" {
			continue
		}
		if !checksum.Valid(name, text) {
			return nil, bad("request", "Value for x-amz-checksum-"+name+" header is invalid.")
		}
		d.sums[name], d.taken[name] = text, checksum.New(name)
	}
	for name := range strings.SplitSeq(q.Header.Get("X-Amz-Trailer"), ",") {
		if name, ok := strings.CutPrefix(strings.ToLower(strings.TrimSpace(name)), strings.ToLower(sumPrefix)); ok {
			d.sums[name] = ""
		}
	}
	if len(d.sums) > 1 {
		return nil, bad("request", "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.")
	}
	if q.Header.Get("X-Amz-Sdk-Checksum-Algorithm") != "" && len(d.sums) == 0 {
		return nil, bad("request", "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.")
	}
	return d, nil
}

// storeSums leaves the verification of all but the MD5 to the store, which computes them anyway.
func (d *digests) storeSums() map[string]string {
	for name := range d.sums {
		delete(d.taken, name)
	}
	return d.sums
}

// reader passes on what it reads from r, and takes the digests of it. A body that ends too early is told as such.
func (d *digests) reader(r io.Reader) io.Reader { return &digested{r, d} }

type digested struct {
	r io.Reader
	d *digests
}

func (t *digested) Read(p []byte) (int, error) {
	n, err := t.r.Read(p)
	for _, h := range t.d.taken {
		h.Write(p[:n])
	}
	if err != nil && err != io.EOF {
		err = unread(err)
	}
	return n, err
}

// check compares what was read with what was announced.
func (d *digests) check() error {
	for name, h := range d.taken {
		if name == "md5" {
			if hex.EncodeToString(h.Sum(nil)) != hex.EncodeToString(d.md5) {
				return bad("digest", "The Content-MD5 you specified did not match what we received.")
			}
		} else if checksum.Text(h) != d.sums[name] {
			return bad("digest", "The "+strings.ToUpper(name)+" you specified did not match the calculated checksum.")
		}
	}
	return nil
}
