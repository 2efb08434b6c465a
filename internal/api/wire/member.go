package wire

import (
	"reflect"
	"strconv"
	"strings"
)

// members are paths to members of an input, however deep, through structures and lists.
type members []path

// path is the fields that lead to a member.
type path []int

// find is the path of names, separated by dots; none when the input has no such member.
func find(p *plan, names string) members {
	var at path
	for name := range strings.SplitSeq(names, ".") {
		if p == nil {
			return nil
		}
		found := false
		for i := range p.fields {
			f := &p.fields[i]
			if f.name != name {
				continue
			}
			at, found, p = append(at, f.index), true, f.plan
			break
		}
		if !found {
			return nil
		}
	}
	return members{at}
}

// deepest is how far below an input members are looked for; no role or condition key's member lies deeper.
const deepest = 6

// search collects the paths of all members that want accepts.
func search(p *plan, want func(*field) bool) members {
	var all members
	var walk func(p *plan, at path)
	walk = func(p *plan, at path) {
		if len(at) > deepest {
			return
		}
		for i := range p.fields {
			f := &p.fields[i]
			here := append(append(path(nil), at...), f.index)
			if want(f) {
				all = append(all, here)
			}
			switch {
			case f.kind == kStruct:
				walk(f.plan, here)
			case f.kind == kList && f.elem.kind == kStruct:
				walk(f.elem.plan, here)
			}
		}
	}
	walk(p, nil)
	return all
}

// texts are the values of members that are there, as texts.
func (m members) texts(in reflect.Value) (all []string) {
	for _, p := range m {
		all = p.texts(in, all)
	}
	return all
}

func (p path) texts(v reflect.Value, all []string) []string {
	for v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return all
		}
		v = v.Elem()
	}
	switch {
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			all = p.texts(v.Index(i), all)
		}
		return all
	case len(p) > 0:
		return p[1:].texts(v.Field(p[0]), all)
	}
	switch v.Kind() {
	case reflect.String:
		return append(all, v.String())
	case reflect.Bool:
		return append(all, strconv.FormatBool(v.Bool()))
	case reflect.Int32, reflect.Int64:
		return append(all, strconv.FormatInt(v.Int(), 10))
	}
	return all
}
