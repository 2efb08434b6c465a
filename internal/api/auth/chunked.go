package auth

import (
	"bufio"
	"encoding/hex"
	"hash"
	"io"
	"strconv"
	"strings"

	"outcrop/internal/checksum"
	"outcrop/internal/fault"
)

const checksumPrefix = "x-amz-checksum-"

// chunked reads a body of content coding aws-chunked: chunks with their sizes and, when signed, signatures that form a
// chain from the request's; then trailers.
type chunked struct {
	body io.ReadCloser
	in   *bufio.Reader
	left int64 // decoded bytes that are still to come
	err  error // what Read answers from now on

	chunk int64 // bytes left in this chunk
	begun bool  // there was a chunk, whose end is to be checked

	sig      *signature // nil when chunks are unsigned
	key      []byte
	previous string
	claimed  string // the chunk's signature
	hash     hash.Hash

	trailing bool
	sums     map[string]hash.Hash // by algorithm: what the announced trailers are checked with
	trailers map[string]string
}

// lineLimit bounds a chunk's first line, and a trailer's.
const lineLimit = 4 << 10

func (c *chunked) start() { c.in = bufio.NewReaderSize(c.body, 64<<10) }

// expect prepares for the trailers that the request announces.
func (c *chunked) expect(header string) error {
	c.sums, c.trailers = map[string]hash.Hash{}, map[string]string{}
	for _, name := range trailerNames(header) {
		if algorithm, ok := strings.CutPrefix(name, checksumPrefix); ok {
			h := checksum.New(algorithm)
			if h == nil {
				return newFault(fault.Invalid, "trailer", "The value specified in the x-amz-trailer header is not supported")
			}
			c.sums[algorithm] = h
		}
		c.trailers[name] = ""
	}
	return nil
}

// Close closes the request's own body.
func (c *chunked) Close() error { return c.body.Close() }

func (c *chunked) Read(p []byte) (int, error) {
	if c.err != nil {
		return 0, c.err
	}
	if c.chunk == 0 {
		if c.err = c.next(); c.err != nil {
			return 0, c.err
		}
	}
	n, err := c.in.Read(p[:min(int64(len(p)), c.chunk)])
	c.chunk -= int64(n)
	c.left -= int64(n)
	if c.hash != nil {
		c.hash.Write(p[:n])
	}
	for _, h := range c.sums {
		h.Write(p[:n])
	}
	if err != nil {
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		c.err = unread(err)
		return 0, c.err
	}
	return n, nil
}

// next ends a chunk and begins another. At the end of the body it answers io.EOF, if all was as it should be.
func (c *chunked) next() error {
	if c.begun {
		if line, err := c.line(); err != nil {
			return err
		} else if line != "" {
			return framing("A chunk is longer than its size.")
		}
		if err := c.checkChunk(); err != nil {
			return err
		}
	}
	line, err := c.line()
	if err != nil {
		return err
	}
	size, extension, _ := strings.Cut(line, ";")
	if c.chunk, err = parseSize(size); err != nil {
		return err
	}
	if c.chunk > c.left {
		return framing("The chunks hold more than x-amz-decoded-content-length.")
	}
	c.claimed = strings.TrimPrefix(extension, "chunk-signature=")
	c.begun = true
	if c.chunk > 0 {
		return nil
	}
	if c.left > 0 {
		return framing("The chunks hold less than x-amz-decoded-content-length.")
	}
	return c.finish()
}

// finish reads what follows the chunk of size 0.
func (c *chunked) finish() error {
	if err := c.checkChunk(); err != nil {
		return err
	}
	if c.trailing {
		if err := c.readTrailers(); err != nil {
			return err
		}
	} else if _, err := c.line(); err != nil { // the empty line that ends the last chunk
		return err
	}
	if _, err := c.in.ReadByte(); err != io.EOF {
		return framing("There is something after the last chunk.")
	}
	return io.EOF
}

// checkChunk verifies the signature of the chunk that was read.
func (c *chunked) checkChunk() error {
	if c.sig == nil {
		return nil
	}
	want := c.sig.sign(c.key, "AWS4-HMAC-SHA256-PAYLOAD", c.previous, emptySHA256, hex.EncodeToString(c.hash.Sum(nil)))
	if !same(want, c.claimed) {
		return mismatch("s3")
	}
	c.previous = want
	c.hash.Reset()
	return nil
}

// readTrailers reads the trailers, which must be those announced, and compares checksums.
func (c *chunked) readTrailers() error {
	var signed strings.Builder
	var signature string
	for {
		line, err := c.line()
		if err != nil {
			return err
		}
		if line == "" {
			break
		}
		name, value, ok := strings.Cut(line, ":")
		name, value = strings.ToLower(strings.TrimSpace(name)), strings.TrimSpace(value)
		if name == "x-amz-trailer-signature" && c.sig != nil {
			signature = value
			continue
		}
		if old, announced := c.trailers[name]; !ok || !announced || old != "" || signature != "" {
			return newFault(fault.Invalid, "trailer", "The request contained trailing data that was not well-formed or did not conform to our published schema.")
		}
		c.trailers[name] = value
		signed.WriteString(name + ":" + value + "\n")
	}
	if c.sig != nil {
		want := c.sig.sign(c.key, "AWS4-HMAC-SHA256-TRAILER", c.previous, hashHex([]byte(signed.String())))
		if !same(want, signature) {
			return mismatch("s3")
		}
	}
	return c.compare()
}

func (c *chunked) compare() error {
	for algorithm, h := range c.sums {
		given := c.trailers[checksumPrefix+algorithm]
		if !checksum.Valid(algorithm, given) {
			return newFault(fault.Invalid, "trailer", "Value for "+checksumPrefix+algorithm+" trailing header is invalid.")
		}
		if given != checksum.Text(h) {
			return newFault(fault.Invalid, "digest", "The "+strings.ToUpper(algorithm)+" you specified did not match the calculated checksum.")
		}
	}
	return nil
}

// line reads up to the next line's end, and takes it off.
func (c *chunked) line() (string, error) {
	b, err := c.in.ReadSlice('\n')
	switch {
	case err == bufio.ErrBufferFull || len(b) > lineLimit:
		return "", framing("A line between chunks is too long.")
	case err == io.EOF:
		return "", unread(io.ErrUnexpectedEOF)
	case err != nil:
		return "", unread(err)
	}
	line, ok := strings.CutSuffix(string(b), "\r\n")
	if !ok {
		return "", framing("A line between chunks must end in CR LF.")
	}
	return line, nil
}

// parseSize reads a chunk's size: plain hexadecimal digits.
func parseSize(s string) (int64, error) {
	n, err := strconv.ParseUint(s, 16, 62)
	if err != nil || s[0] == '+' || strings.Contains(s, "_") {
		return 0, framing("A chunk's size is not a hexadecimal number.")
	}
	return int64(n), nil
}

func framing(text string) error { return newFault(fault.Invalid, "body", text) }
