package policy

import (
	"encoding/base64"
	"net/netip"
	"slices"
	"strconv"
	"strings"
	"time"
)

// condition is one line of a Condition block: an operator, a key and the values that it is compared with.
type condition struct {
	test     test
	negated  bool
	ifExists bool
	each     quantifier
	null     bool // the operator Null, which asks whether there is a value
	key      string
	want     []operand
}

// quantifier is the prefix of an operator for keys with several values.
type quantifier uint8

const (
	plainly quantifier = iota
	forAny
	forAll
)

// operand is one value of a condition, read as what its operator compares.
type operand struct {
	pattern
	number float64
	time   time.Time
	net    netip.Prefix
	truth  bool
	bytes  string
}

// test compares a request's value with an operand.
type test func(got string, want *operand, r *Request) bool

// operator is one of IAM's. read prepares a value, and is false for one that the operator cannot compare.
type operator struct {
	test    test
	negated bool
	read    func(text string, o *operand) bool
}

var operators = map[string]operator{
	"StringEquals":              {test: equals},
	"StringNotEquals":           {test: equals, negated: true},
	"StringEqualsIgnoreCase":    {test: equalsFold},
	"StringNotEqualsIgnoreCase": {test: equalsFold, negated: true},
	"StringLike":                {test: like},
	"StringNotLike":             {test: like, negated: true},
	"NumericEquals":             numeric(func(got, want float64) bool { return got == want }),
	"NumericNotEquals":          not(numeric(func(got, want float64) bool { return got == want })),
	"NumericLessThan":           numeric(func(got, want float64) bool { return got < want }),
	"NumericLessThanEquals":     numeric(func(got, want float64) bool { return got <= want }),
	"NumericGreaterThan":        numeric(func(got, want float64) bool { return got > want }),
	"NumericGreaterThanEquals":  numeric(func(got, want float64) bool { return got >= want }),
	"DateEquals":                date(func(c int) bool { return c == 0 }),
	"DateNotEquals":             not(date(func(c int) bool { return c == 0 })),
	"DateLessThan":              date(func(c int) bool { return c < 0 }),
	"DateLessThanEquals":        date(func(c int) bool { return c <= 0 }),
	"DateGreaterThan":           date(func(c int) bool { return c > 0 }),
	"DateGreaterThanEquals":     date(func(c int) bool { return c >= 0 }),
	"Bool":                      {test: isBool, read: readBool},
	"BinaryEquals":              {test: isBytes, read: readBytes},
	"IpAddress":                 {test: inNet, read: readNet},
	"NotIpAddress":              {test: inNet, negated: true, read: readNet},
	"ArnEquals":                 {test: arnLike},
	"ArnLike":                   {test: arnLike},
	"ArnNotEquals":              {test: arnLike, negated: true},
	"ArnNotLike":                {test: arnLike, negated: true},
	"Null":                      {test: isBool, read: readBool},
}

// holds tells whether the request meets the condition. A key that the request does not have meets only negated operators and
// those with IfExists or ForAllValues.
func (c *condition) holds(r *Request) bool {
	got := r.values(c.key)
	switch {
	case c.null:
		return slices.ContainsFunc(c.want, func(o operand) bool { return o.truth == (len(got) == 0) })
	case len(got) == 0:
		return c.ifExists || c.each == forAll || c.negated && c.each == plainly
	case c.each == forAll, c.negated && c.each == plainly:
		return !slices.ContainsFunc(got, func(v string) bool { return !c.meets(v, r) })
	}
	return slices.ContainsFunc(got, func(v string) bool { return c.meets(v, r) })
}

// meets compares one value: with any of the operands, or for a negated operator with none.
func (c *condition) meets(got string, r *Request) bool {
	for i := range c.want {
		if c.test(got, &c.want[i], r) {
			return !c.negated
		}
	}
	return c.negated
}

func equals(got string, want *operand, r *Request) bool {
	text, ok := want.literal(r)
	return ok && got == text
}

func equalsFold(got string, want *operand, r *Request) bool {
	text, ok := want.literal(r)
	return ok && strings.EqualFold(got, text)
}

func like(got string, want *operand, r *Request) bool { return want.matches(got, r, false) }

// arnLike compares part by part: a wildcard does not reach over a colon, but in the last part.
func arnLike(got string, want *operand, r *Request) bool {
	text, ok := want.expand(r)
	if !ok {
		return false
	}
	if text == string(rune(anyRun)) {
		return true
	}
	parts, have := strings.SplitN(text, ":", 6), strings.SplitN(got, ":", 6)
	if len(parts) != 6 || len(have) != 6 {
		return false
	}
	for i := range parts {
		if !match(parts[i], have[i], false) {
			return false
		}
	}
	return true
}

func numeric(compare func(got, want float64) bool) operator {
	return operator{
		test: func(got string, want *operand, _ *Request) bool {
			n, err := strconv.ParseFloat(got, 64)
			return err == nil && compare(n, want.number)
		},
		read: func(text string, o *operand) (ok bool) {
			var err error
			o.number, err = strconv.ParseFloat(text, 64)
			return err == nil
		},
	}
}

func date(holds func(order int) bool) operator {
	return operator{
		test: func(got string, want *operand, _ *Request) bool {
			t, ok := parseTime(got)
			return ok && holds(t.Compare(want.time))
		},
		read: func(text string, o *operand) (ok bool) {
			o.time, ok = parseTime(text)
			return ok
		},
	}
}

func not(o operator) operator {
	o.negated = true
	return o
}

// parseTime reads the forms of W3C's profile of ISO 8601 that AWS names, and seconds since 1970.
func parseTime(text string) (time.Time, bool) {
	for _, form := range []string{time.RFC3339Nano, "2006-01-02T15:04Z07:00", time.DateOnly, "2006-01", "2006"} {
		if t, err := time.Parse(form, text); err == nil {
			return t, true
		}
	}
	n, err := strconv.ParseFloat(text, 64)
	return time.UnixMilli(int64(n * 1000)), err == nil
}

func isBool(got string, want *operand, _ *Request) bool {
	truth, err := strconv.ParseBool(strings.ToLower(got))
	return err == nil && truth == want.truth
}

func readBool(text string, o *operand) bool {
	o.truth = strings.EqualFold(text, "true")
	return o.truth || strings.EqualFold(text, "false")
}

func isBytes(got string, want *operand, _ *Request) bool {
	b, err := base64.StdEncoding.DecodeString(got)
	return err == nil && string(b) == want.bytes
}

func readBytes(text string, o *operand) bool {
	b, err := base64.StdEncoding.DecodeString(text)
	o.bytes = string(b)
	return err == nil
}

func inNet(got string, want *operand, _ *Request) bool {
	ip, err := netip.ParseAddr(got)
	return err == nil && want.net.Contains(ip.Unmap())
}

func readNet(text string, o *operand) bool {
	if ip, err := netip.ParseAddr(text); err == nil {
		o.net = netip.PrefixFrom(ip.Unmap(), ip.Unmap().BitLen())
		return true
	}
	net, err := netip.ParsePrefix(text)
	o.net = net.Masked()
	return err == nil
}
