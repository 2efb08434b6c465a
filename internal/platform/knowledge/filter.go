package knowledge

import (
	"reflect"
	"slices"
	"strings"

	"outcrop/internal/fault"
)

// reserved begins the attributes that every passage has of itself.
const reserved = "x-amz-bedrock-kb-"

// The attributes that every passage has.
const (
	AttributeURI    = reserved + "source-uri"
	AttributeSource = reserved + "data-source-id"
	AttributeChunk  = reserved + "chunk-id"
)

// Comparison is what a filter does, by AWS's name.
type Comparison string

// The comparisons. A passage without the attribute fails all of them.
const (
	Equals              Comparison = "equals"
	NotEquals           Comparison = "notEquals"
	GreaterThan         Comparison = "greaterThan"
	GreaterThanOrEquals Comparison = "greaterThanOrEquals"
	LessThan            Comparison = "lessThan"
	LessThanOrEquals    Comparison = "lessThanOrEquals"
	In                  Comparison = "in"
	NotIn               Comparison = "notIn"
	StartsWith          Comparison = "startsWith"
	ListContains        Comparison = "listContains"
	StringContains      Comparison = "stringContains"
	AndAll              Comparison = "andAll"
	OrAll               Comparison = "orAll"
)

// Filter accepts passages by their attributes: one comparison of a key with a value, or several filters joined.
type Filter struct {
	Comparison Comparison
	Key        string
	Value      any // string, float64, bool, or []any of strings and numbers
	Filters    []Filter
}

const maxFilterDepth = 5

// check refuses values that a comparison can't be made with.
func (f *Filter) check(depth int) error {
	const op = "knowledge.Filter"
	list, isList := f.Value.([]any)
	bad := func(want string) error {
		return fault.Bad(op, "filter."+string(f.Comparison), "The filter %s on %s needs %s as its value.", f.Comparison, f.Key, want)
	}
	switch f.Comparison {
	case AndAll, OrAll:
		if len(f.Filters) < 2 || depth >= maxFilterDepth {
			return fault.Bad(op, "filter."+string(f.Comparison), "%s joins at least 2 filters, at most %d deep.", f.Comparison, maxFilterDepth)
		}
		for i := range f.Filters {
			if err := f.Filters[i].check(depth + 1); err != nil {
				return err
			}
		}
	case GreaterThan, GreaterThanOrEquals, LessThan, LessThanOrEquals:
		if _, ok := f.Value.(float64); !ok {
			return bad("a number")
		}
	case In, NotIn:
		if !isList || len(list) == 0 {
			return bad("a list")
		}
	case StartsWith, StringContains, ListContains:
		if _, ok := f.Value.(string); !ok {
			return bad("a string")
		}
	case Equals, NotEquals:
		if isList || f.Value == nil || reflect.ValueOf(f.Value).Kind() == reflect.Map {
			return bad("a string, a number or a boolean")
		}
	default:
		return fault.Bad(op, "filter", "The filter names no comparison.")
	}
	return nil
}

// accepts tells whether a passage with these attributes passes.
func (f *Filter) accepts(attribute func(key string) (any, bool)) bool {
	switch f.Comparison {
	case AndAll:
		return !slices.ContainsFunc(f.Filters, func(g Filter) bool { return !g.accepts(attribute) })
	case OrAll:
		return slices.ContainsFunc(f.Filters, func(g Filter) bool { return g.accepts(attribute) })
	}
	have, ok := attribute(f.Key)
	return ok && f.compare(have)
}

func (f *Filter) compare(have any) bool {
	text, _ := have.(string)
	list, isList := have.([]any)
	switch f.Comparison {
	case Equals:
		return !isList && have == f.Value
	case NotEquals:
		return isList || have != f.Value
	case In:
		return !isList && slices.Contains(f.Value.([]any), have)
	case NotIn:
		return isList || !slices.Contains(f.Value.([]any), have)
	case StartsWith:
		return text != "" && strings.HasPrefix(text, f.Value.(string))
	case ListContains:
		return slices.Contains(list, f.Value)
	case StringContains:
		contains := func(v any) bool { s, ok := v.(string); return ok && strings.Contains(s, f.Value.(string)) }
		return contains(have) || slices.ContainsFunc(list, contains)
	}
	number, ok := have.(float64)
	if !ok {
		return false
	}
	want := f.Value.(float64)
	switch f.Comparison {
	case GreaterThan:
		return number > want
	case GreaterThanOrEquals:
		return number >= want
	case LessThan:
		return number < want
	}
	return number <= want
}
