package grammar

import (
	"encoding/json"
	"slices"
)

// types is a set of JSON's types. A number that is whole is of integers, another of numbers.
type types uint8

const (
	nulls types = 1 << iota
	bools
	integers
	numbers
	strs
	arrays
	objects
	anything = nulls | bools | integers | numbers | strs | arrays | objects
)

var typeNames = map[string]types{"null": nulls, "boolean": bools, "integer": integers, "number": numbers | integers, "string": strs, "array": arrays, "object": objects}

func (n *node) types() types {
	switch v := n.value.(type) {
	case []member:
		return objects
	case []*node:
		return arrays
	case string:
		return strs
	case json.Number:
		if r := rational(n); r != nil && r.IsInt() {
			return integers
		}
		return numbers
	case bool:
		_ = v
		return bools
	}
	return nulls
}

// about tells which types a keyword is for.
var about = map[string]types{
	"properties": objects, "required": objects, "additionalProperties": objects, "minProperties": objects, "maxProperties": objects, "unevaluatedProperties": objects,
	"items": arrays, "prefixItems": arrays, "additionalItems": arrays, "minItems": arrays, "maxItems": arrays, "unevaluatedItems": arrays,
	"minLength": strs, "maxLength": strs, "pattern": strs, "format": strs,
	"minimum": numbers, "maximum": numbers, "exclusiveMinimum": numbers, "exclusiveMaximum": numbers, "multipleOf": numbers,
	"type": anything, "enum": anything, "const": anything, "nullable": anything,
}

// refused are the keywords that cannot be enforced, with what they may be nevertheless.
var refused = map[string]func(*node) bool{
	"not": nil, "if": nil, "then": nil, "else": nil, "contains": nil, "minContains": nil, "maxContains": nil, "propertyNames": isTrue,
	"patternProperties": isEmpty, "dependentRequired": isEmpty, "dependentSchemas": isEmpty, "dependencies": isEmpty,
	"uniqueItems": isFalse, "unevaluatedItems": isBool, "unevaluatedProperties": isBool,
	"$dynamicRef": nil, "$recursiveRef": nil,
}

func isTrue(n *node) bool  { return n.is(true) }
func isFalse(n *node) bool { return n.is(false) }
func isBool(n *node) bool  { return n.types() == bools }
func isEmpty(n *node) bool { return n.isObject() && len(n.members()) == 0 }

// speaks tells whether a schema says anything itself, references and combinations aside.
func (n *node) speaks() bool {
	return slices.ContainsFunc(n.members(), func(m member) bool {
		return about[m.name] != 0 && m.name != "unevaluatedProperties" && m.name != "unevaluatedItems"
	})
}

// check looks at a schema's keywords once.
func (n *node) check() error {
	if !n.known {
		n.known, n.refusal = true, n.fault()
	}
	return n.refusal
}

func (n *node) fault() error {
	if !n.isObject() {
		return refuse(n.path, "is no schema")
	}
	for _, m := range n.members() {
		if may, ok := refused[m.name]; ok && (may == nil || !may(m.node)) {
			return refuse(m.node.path, "cannot be enforced")
		}
		if form, ok := forms[m.name]; ok && !form(m.node) {
			return refuse(m.node.path, "is not what %q may be", m.name)
		}
	}
	return nil
}

// forms are what the values of keywords must be.
var forms = map[string]func(*node) bool{
	"type": func(n *node) bool {
		list := n.list()
		if n.types() != arrays {
			list = []*node{n}
		}
		return len(list) > 0 && !slices.ContainsFunc(list, func(x *node) bool { s, _ := x.value.(string); return typeNames[s] == 0 })
	},
	"$ref": isString, "pattern": isString, "format": isString,
	"properties": (*node).isObject, "required": areStrings, "enum": func(n *node) bool { return n.types() == arrays },
	"allOf": isList, "anyOf": isList, "oneOf": isList, "prefixItems": isList, "nullable": isBool,
	"minItems": isCount, "maxItems": isCount, "minLength": isCount, "maxLength": isCount, "minProperties": isCount, "maxProperties": isCount,
	"minimum": isNumber, "maximum": isNumber, "multipleOf": isPositive,
	"exclusiveMinimum": isBound, "exclusiveMaximum": isBound,
}

func isString(n *node) bool { return n.types() == strs }
func isList(n *node) bool   { return len(n.list()) > 0 }
func areStrings(n *node) bool {
	return n.types() == arrays && !slices.ContainsFunc(n.list(), func(x *node) bool { return !isString(x) })
}
func isNumber(n *node) bool   { return rational(n) != nil }
func isBound(n *node) bool    { return isNumber(n) || isBool(n) } // draft 4 has them beside minimum and maximum
func isPositive(n *node) bool { r := rational(n); return r != nil && r.Sign() > 0 }
func isCount(n *node) bool {
	r := rational(n)
	return r != nil && r.Sign() >= 0 && r.IsInt()
}
