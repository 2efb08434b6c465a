package meter

import (
	_ "embed"
	"encoding/json"
	"errors"
	"io/fs"
	"math/big"
	"os"
	"path"
	"strconv"
	"strings"

	"outcrop/internal/fault"
)

// Money is an amount in billionths of the price table's currency: exact where a float is not.
type Money int64

const unit = 1_000_000_000

// String is a decimal with all its digits, "0.00072".
func (m Money) String() string {
	sign := ""
	if m < 0 {
		sign, m = "-", -m
	}
	whole, frac := strconv.FormatInt(int64(m/unit), 10), strconv.FormatInt(int64(m%unit)+unit, 10)[1:]
	frac = strings.TrimRight(frac, "0")
	if len(frac) < 2 { // cents always show
		frac += "00"[len(frac):]
	}
	return sign + whole + "." + frac
}

// ParseMoney reads a decimal with at most nine digits after the point.
func ParseMoney(s string) (Money, error) {
	bad := fault.New("meter.ParseMoney", fault.Invalid, "%q is not a price: write a decimal such as \"0.00072\", with at most nine digits after the point.", s)
	whole, frac, _ := strings.Cut(s, ".")
	if len(frac) > 9 || strings.Trim(whole+frac, "0123456789") != "" || whole == "" {
		return 0, bad
	}
	n, err := strconv.ParseInt(whole+frac+strings.Repeat("0", 9-len(frac)), 10, 64)
	if err != nil {
		return 0, bad
	}
	return Money(n), nil
}

// UnmarshalJSON reads a string: a JSON number would have been a float on its way.
func (m *Money) UnmarshalJSON(b []byte) (err error) {
	var s string
	if err := json.Unmarshal(b, &s); err != nil {
		return fault.New("meter.ParseMoney", fault.Invalid, "A price is a string such as \"0.00072\".")
	}
	*m, err = ParseMoney(s)
	return err
}

// MarshalJSON writes what UnmarshalJSON reads.
func (m Money) MarshalJSON() ([]byte, error) { return json.Marshal(m.String()) }

// per is what n cost where m is the price of so many: rounded half up, once, at the end.
func (m Money) per(n, many int64) Money {
	product := new(big.Int).Mul(big.NewInt(int64(m)), big.NewInt(n))
	product.Add(product, big.NewInt(many/2))
	return Money(product.Div(product, big.NewInt(many)).Int64())
}

// Prices is a price table.
type Prices struct {
	Currency  string
	Models    []TokenPrice
	Instances []InstancePrice
}

// TokenPrice is what a thousand tokens of the models that match cost. The first that matches counts.
type TokenPrice struct {
	Match                                string // a model id or ARN with * and ?
	Input, Output, CacheRead, CacheWrite Money  // per 1,000 tokens
}

// InstancePrice is what an instance of the types that match costs in an hour. The first that matches counts.
type InstancePrice struct {
	Match string // "ml.m5.large", with * and ?
	Hour  Money
}

//go:embed prices.json
var example []byte

// LoadPrices reads the price table at path; where there is none, it is the built-in one of example prices.
func LoadPrices(file string) (Prices, error) {
	const op = "meter.LoadPrices"
	text, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		text, err = example, nil
	}
	if err != nil {
		return Prices{}, fault.Wrap(op, fault.Internal, err)
	}
	return ParsePrices(text)
}

// ParsePrices reads a price table.
func ParsePrices(text []byte) (Prices, error) {
	const op = "meter.ParsePrices"
	var p Prices
	if err := json.Unmarshal(text, &p); err != nil {
		var f *fault.Error
		if errors.As(err, &f) {
			return Prices{}, err
		}
		return Prices{}, fault.New(op, fault.Invalid, "The price table is not valid JSON: %s.", err)
	}
	var matches []string
	for _, m := range p.Models {
		matches = append(matches, m.Match)
	}
	for _, i := range p.Instances {
		matches = append(matches, i.Match)
	}
	for _, m := range matches {
		if _, err := Matches(m, ""); err != nil || m == "" {
			return Prices{}, fault.New(op, fault.Invalid, "The price table's match %q is not a pattern.", m)
		}
	}
	return p, nil
}

// token finds the price of a model's tokens; none is free.
func (p Prices) token(model string) TokenPrice {
	for _, t := range p.Models {
		if ok, _ := Matches(t.Match, model); ok {
			return t
		}
	}
	return TokenPrice{}
}

func (p Prices) hour(instanceType string) Money {
	for _, i := range p.Instances {
		if ok, _ := Matches(i.Match, instanceType); ok {
			return i.Hour
		}
	}
	return 0
}

// Matches tells whether a name fits a pattern with * and ?. path.Match alone would stop at the slashes of an ARN.
func Matches(pattern, name string) (bool, error) {
	return path.Match(strings.ReplaceAll(pattern, "/", "\x00"), strings.ReplaceAll(name, "/", "\x00"))
}
