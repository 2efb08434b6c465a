package sagemaker

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	api "outcrop/internal/api/model/sagemaker"
	"outcrop/internal/fault"
)

// test tells whether a resource satisfies a condition of a search.
type test func(reflect.Value) bool

// compile makes a test of a search expression on resources of type t. A property that they do not have, or an operator that does
// not fit it, is Invalid.
func compile(t reflect.Type, e *api.SearchExpression) (test, error) {
	if e == nil {
		return func(reflect.Value) bool { return true }, nil
	}
	var all []test
	add := func(one test, err error) error {
		all = append(all, one)
		return err
	}
	for _, f := range e.Filters {
		if err := add(compileFilter(t, f)); err != nil {
			return nil, err
		}
	}
	for _, n := range e.NestedFilters {
		if err := add(compileNested(t, n)); err != nil {
			return nil, err
		}
	}
	for _, sub := range e.SubExpressions {
		if err := add(compile(t, &sub)); err != nil {
			return nil, err
		}
	}
	if value(e.Operator) == api.BooleanOperatorOr {
		return func(v reflect.Value) bool {
			return len(all) == 0 || slices.ContainsFunc(all, func(one test) bool { return one(v) })
		}, nil
	}
	return every(all), nil
}

func every(all []test) test {
	return func(v reflect.Value) bool {
		return !slices.ContainsFunc(all, func(one test) bool { return !one(v) })
	}
}

// compileNested makes a test that one element of a list passes all filters. Their names may begin with the list's, or not.
func compileNested(t reflect.Type, n api.NestedFilters) (test, error) {
	path := *n.NestedPropertyName
	element := propertyType(t, path)
	if element == nil || element.Kind() != reflect.Struct || element == timeType {
		return nil, fault.Bad("sagemaker.Search", "NestedPropertyName", "There is no property %q that is a list of objects.", path)
	}
	var all []test
	for _, f := range n.Filters {
		f.Name = new(strings.TrimPrefix(*f.Name, path+"."))
		one, err := compileFilter(element, f)
		if err != nil {
			return nil, err
		}
		all = append(all, one)
	}
	return func(v reflect.Value) bool { return slices.ContainsFunc(properties(v, path), every(all)) }, nil
}

// negations are the operators that hold where others do not.
var negations = map[string]string{api.OperatorNotEquals: api.OperatorEquals, api.OperatorNotExists: api.OperatorExists}

func compileFilter(t reflect.Type, f api.Filter) (test, error) {
	path, operator := *f.Name, api.OperatorEquals
	if f.Operator != nil {
		operator = *f.Operator
	}
	if positive, ok := negations[operator]; ok {
		f.Operator = &positive
		one, err := compileFilter(t, f)
		return func(v reflect.Value) bool { return !one(v) }, err
	}
	kind := propertyType(t, path)
	if kind == nil {
		return nil, fault.Bad("sagemaker.Search", "Name", "There is no property %q to search by.", path)
	}
	if operator == api.OperatorExists {
		if f.Value != nil {
			return nil, fault.Bad("sagemaker.Search", "Value", "The operators %s and %s take no Value.", api.OperatorExists, api.OperatorNotExists)
		}
		return func(v reflect.Value) bool { return len(properties(v, path)) > 0 }, nil
	}
	if f.Value == nil {
		return nil, fault.Bad("sagemaker.Search", "Value", "The operator %s needs a Value.", operator)
	}
	holds, err := compareWith(kind, path, operator, *f.Value)
	return func(v reflect.Value) bool { return slices.ContainsFunc(properties(v, path), holds) }, err
}

// compareWith makes the comparison of one value of type t with what a filter gives.
func compareWith(t reflect.Type, path, operator, given string) (test, error) {
	text, ok := isText(t)
	if !ok {
		return nil, fault.Bad("sagemaker.Search", "Operator", "The property %s is no single value: only %s and %s fit it.", path, api.OperatorExists, api.OperatorNotExists)
	}
	unfit := fault.Bad("sagemaker.Search", "Operator", "The operator %s does not fit the property %s.", operator, path)
	switch operator {
	case api.OperatorContains:
		if !text {
			return nil, unfit
		}
		return func(v reflect.Value) bool { return strings.Contains(scalarOf(v).Text, given) }, nil
	case api.OperatorIn:
		if !text {
			return nil, unfit
		}
		those := strings.Split(given, ",")
		for i := range those {
			those[i] = strings.TrimSpace(those[i])
		}
		return func(v reflect.Value) bool { return slices.Contains(those, scalarOf(v).Text) }, nil
	case api.OperatorEquals:
		want, err := parseScalar(t, path, given)
		return func(v reflect.Value) bool { return scalarOf(v) == want }, err
	}
	order, ok := relations[operator]
	if !ok {
		return nil, unfit
	}
	if text {
		return compareNumerals(unfit, given, order)
	}
	want, err := parseScalar(t, path, given)
	return func(v reflect.Value) bool { return order(scalarOf(v).compare(want)) }, err
}

var relations = map[string]func(int) bool{
	api.OperatorGreaterThan:          func(c int) bool { return c > 0 },
	api.OperatorGreaterThanOrEqualTo: func(c int) bool { return c >= 0 },
	api.OperatorLessThan:             func(c int) bool { return c < 0 },
	api.OperatorLessThanOrEqualTo:    func(c int) bool { return c <= 0 },
}

// compareNumerals compares texts that are numbers, as hyperparameters are: a text that is none does not match.
func compareNumerals(unfit error, given string, order func(int) bool) (test, error) {
	want, err := strconv.ParseFloat(given, 64)
	if err != nil {
		return nil, unfit
	}
	return func(v reflect.Value) bool {
		n, err := strconv.ParseFloat(scalarOf(v).Text, 64)
		return err == nil && order(scalar{Number: n}.compare(scalar{Number: want}))
	}, nil
}
