package query

import (
	"net/url"
	"regexp"
	"strconv"
	"unicode"
	"unicode/utf8"

	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
)

// Form is the parameters of a request.
type Form struct{ url.Values }

// Rule is what a parameter must satisfy.
type Rule struct {
	Min, Max int            // characters, or for a Number its value
	Number   bool           // a whole number
	Pattern  *regexp.Regexp // nil for any
	Allowed  string         // what the pattern means, for the error: "alphanumeric characters and/or the following: +=,.@_-"
}

// Int reads a number that the rules have checked; without one it is otherwise.
func (f Form) Int(name string, otherwise int) int {
	if n, err := strconv.Atoi(f.Get(name)); err == nil {
		return n
	}
	return otherwise
}

// List reads name.member.1, name.member.2 and so on.
func (f Form) List(name string) (all []string) {
	for i := 1; f.Has(name + ".member." + strconv.Itoa(i)); i++ {
		all = append(all, f.Get(name+".member."+strconv.Itoa(i)))
	}
	return all
}

// Structs reads the forms below name.member.1, name.member.2 and so on, with the parameter that each of them must have.
func (f Form) Structs(name, key string) (all []Form) {
	for i := 1; ; i++ {
		prefix := name + ".member." + strconv.Itoa(i) + "."
		if !f.Has(prefix + key) {
			return all
		}
		one := Form{url.Values{}}
		for k, v := range f.Values {
			if len(k) > len(prefix) && k[:len(prefix)] == prefix {
				one.Values[k[len(prefix):]] = v
			}
		}
		all = append(all, one)
	}
}

// Tags reads a list of Key and Value.
func (f Form) Tags(name string) (access.Tags, error) {
	tags := access.Tags{}
	for _, one := range f.Structs(name, "Key") {
		k, v := one.Get("Key"), one.Get("Value")
		if k == "" || utf8.RuneCountInString(k) > 128 || utf8.RuneCountInString(v) > 256 {
			return nil, invalid(name, "A tag's key must have 1 to 128 characters, its value at most 256")
		}
		if _, twice := tags[k]; twice {
			return nil, fault.Bad("query.Tags", name, "Duplicate tag keys found. Please note that Tag keys are case insensitive.")
		}
		tags[k] = v
	}
	return tags, nil
}

func (r Rule) check(name, text string) error {
	n := utf8.RuneCountInString(text)
	if r.Number {
		var err error
		if n, err = strconv.Atoi(text); err != nil {
			return invalid(name, "Member must be a number")
		}
		switch {
		case n < r.Min:
			return invalid(name, "Member must have value greater than or equal to "+strconv.Itoa(r.Min))
		case n > r.Max:
			return invalid(name, "Member must have value less than or equal to "+strconv.Itoa(r.Max))
		}
		return nil
	}
	switch {
	case n < r.Min:
		return invalid(name, "Member must have length greater than or equal to "+strconv.Itoa(r.Min))
	case r.Max > 0 && n > r.Max:
		return invalid(name, "Member must have length less than or equal to "+strconv.Itoa(r.Max))
	case r.Pattern != nil && !r.Pattern.MatchString(text):
		return fault.Bad("query.Check", member(name), "The specified value for %s is invalid. It must contain only %s", member(name), r.Allowed)
	}
	return nil
}

func invalid(name, constraint string) error {
	return fault.Bad("query.Check", member(name), "1 validation error detected: Value at '%s' failed to satisfy constraint: %s", member(name), constraint)
}

// member writes a parameter's name as AWS's errors do.
func member(name string) string {
	r, n := utf8.DecodeRuneInString(name)
	return string(unicode.ToLower(r)) + name[n:]
}
