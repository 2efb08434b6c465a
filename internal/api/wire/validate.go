package wire

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"outcrop/internal/fault"
)

const (
	maxViolations = 10  // told at once
	maxShown      = 256 // runes of a value that an error repeats
)

// place is where in the request a value stands, innermost first.
type place struct {
	up   *place
	name string
}

func (p *place) String() string {
	if p.up == nil {
		return p.name
	}
	return p.up.String() + "." + p.name
}

// validator collects what is wrong with a request, in AWS's wording.
type validator struct {
	texts  []string
	member string // the first one at fault
}

// validate checks every constraint of an input.
func (p *plan) validate(op string, in reflect.Value) error {
	v := &validator{}
	v.structure(p, in, nil)
	if v.texts == nil {
		return nil
	}
	noun := "error"
	if len(v.texts) > 1 {
		noun = "errors"
	}
	return fault.Bad(op, v.member, "%d validation %s detected: %s", len(v.texts), noun, strings.Join(v.texts, "; "))
}

// add notes a violation. shown is how the value is told: "'x' ", "null " or nothing.
func (v *validator) add(at *place, shown, constraint string, args ...any) {
	if len(v.texts) == 0 {
		v.member = at.String()
	}
	if len(v.texts) < maxViolations {
		v.texts = append(v.texts, fmt.Sprintf("Value %sat '%s' failed to satisfy constraint: Member must ", shown, at)+fmt.Sprintf(constraint, args...))
	}
}

func (v *validator) structure(p *plan, x reflect.Value, at *place) {
	set := 0
	for i := range p.fields {
		f := &p.fields[i]
		one := x.Field(f.index)
		switch {
		case f.kind == kStream:
		case !one.IsNil():
			set++
			v.value(f.value, one, &place{at, f.shown})
		case f.required:
			v.add(&place{at, f.shown}, "null ", "not be null")
		}
	}
	if p.union && set != 1 && at != nil {
		v.add(at, "", "have exactly one member set")
	}
}

func (v *validator) value(c *value, x reflect.Value, at *place) {
	if x.Kind() == reflect.Pointer {
		x = x.Elem()
	}
	switch c.kind {
	case kStruct:
		v.structure(c.plan, x, at)
	case kString:
		v.text(c.shape, x.String(), at)
	case kBlob:
		v.length(c.shape, int64(x.Len()), "", at)
	case kList:
		v.length(c.shape, int64(x.Len()), "", at)
		if c.elem.kind == kStruct || c.elem.shape != nil {
			for i := range x.Len() {
				v.value(c.elem, x.Index(i), &place{&place{at, strconv.Itoa(i + 1)}, "member"})
			}
		}
	case kMap:
		v.length(c.shape, int64(x.Len()), "", at)
		for _, k := range sortedKeys(x) {
			v.text(c.key.shape, k.String(), &place{&place{at, cut(k.String())}, "key"})
			v.value(c.elem, x.MapIndex(k), &place{&place{at, cut(k.String())}, "member"})
		}
	case kInt:
		v.number(c.shape, float64(x.Int()), strconv.FormatInt(x.Int(), 10), at)
	case kFloat:
		v.number(c.shape, x.Float(), strconv.FormatFloat(x.Float(), 'g', -1, c.typ.Bits()), at)
	}
}

func (v *validator) text(s *shape, x string, at *place) {
	if s == nil {
		return
	}
	shown := "'" + cut(x) + "' "
	if s.Sensitive {
		shown = ""
	}
	if !v.length(s, int64(utf8.RuneCountInString(x)), shown, at) {
		return // a pattern would only repeat it, and costs time on a long text
	}
	if s.pattern != nil && !s.pattern().match(x) {
		v.add(at, shown, "satisfy regular expression pattern: %s", s.Pattern)
	}
	if s.Enum != nil && !slices.Contains(s.Enum, x) {
		v.add(at, shown, "satisfy enum value set: [%s]", strings.Join(s.Enum, ", "))
	}
}

// length reports whether n is within bounds.
func (v *validator) length(s *shape, n int64, shown string, at *place) bool {
	switch {
	case s == nil:
	case n < s.lenMin:
		v.add(at, shown, "have length greater than or equal to %d", s.lenMin)
		return false
	case n > s.lenMax:
		v.add(at, shown, "have length less than or equal to %d", s.lenMax)
		return false
	}
	return true
}

func (v *validator) number(s *shape, x float64, text string, at *place) {
	switch {
	case s == nil:
	case x < s.rangeMin:
		v.add(at, "'"+text+"' ", "have value greater than or equal to %s", plainNumber(s.rangeMin))
	case x > s.rangeMax:
		v.add(at, "'"+text+"' ", "have value less than or equal to %s", plainNumber(s.rangeMax))
	}
}

func plainNumber(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

// cut shortens what an error repeats.
func cut(s string) string {
	if utf8.RuneCountInString(s) <= maxShown {
		return s
	}
	return string([]rune(s)[:maxShown]) + "..."
}
