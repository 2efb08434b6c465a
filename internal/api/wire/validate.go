package wire

import (
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

// step is one part of a value's place in the request: a member's name, a map's key, or an element's number from 1.
type step struct {
	name  string
	index int
}

// validator collects what is wrong with a request, in AWS's wording.
type validator struct {
	at     []step
	texts  []string
	member string // the first one at fault
}

// validate checks every constraint of an input.
func (p *plan) validate(op string, in reflect.Value) error {
	var room [16]step
	v := &validator{at: room[:0]}
	v.structure(p, in)
	if v.texts == nil {
		return nil
	}
	noun := "error"
	if len(v.texts) > 1 {
		noun = "errors"
	}
	return fault.Bad(op, v.member, "%d validation %s detected: %s", len(v.texts), noun, strings.Join(v.texts, "; "))
}

// place is where in the request the validator is: "messages.1.member.role".
func (v *validator) place() string {
	var b strings.Builder
	for i, s := range v.at {
		if i > 0 {
			b.WriteByte('.')
		}
		if s.index > 0 {
			b.WriteString(strconv.Itoa(s.index))
		} else {
			b.WriteString(cut(s.name))
		}
	}
	return b.String()
}

// add notes a violation. shown is how the value is told: "'x' ", "null " or nothing.
func (v *validator) add(shown, constraint string) {
	place := v.place()
	if len(v.texts) == 0 {
		v.member = place
	}
	if len(v.texts) < maxViolations {
		v.texts = append(v.texts, "Value "+shown+"at '"+place+"' failed to satisfy constraint: Member must "+constraint)
	}
}

func (v *validator) structure(p *plan, x reflect.Value) {
	set, here := 0, len(v.at)
	for i := range p.fields {
		f := &p.fields[i]
		one := x.Field(f.index)
		switch {
		case f.kind == kStream:
		case !one.IsNil():
			set++
			v.at = append(v.at, step{name: f.shown})
			v.value(f.value, one)
		case f.required:
			v.at = append(v.at, step{name: f.shown})
			v.add("null ", "not be null")
		}
		v.at = v.at[:here]
	}
	if p.union && set != 1 && here > 0 {
		v.add("", "have exactly one member set")
	}
}

func (v *validator) value(c *value, x reflect.Value) {
	if x.Kind() == reflect.Pointer {
		x = x.Elem()
	}
	switch c.kind {
	case kStruct:
		v.structure(c.plan, x)
	case kString:
		v.text(c.shape, x.String())
	case kBlob:
		v.length(c.shape, x.Len(), "")
	case kList:
		v.length(c.shape, x.Len(), empty(x.Len(), "'[]' "))
		if c.elem.kind == kStruct || c.elem.shape != nil {
			here := len(v.at)
			for i := range x.Len() {
				v.at = append(v.at[:here], step{index: i + 1}, step{name: "member"})
				v.value(c.elem, x.Index(i))
			}
			v.at = v.at[:here]
		}
	case kMap:
		v.length(c.shape, x.Len(), empty(x.Len(), "'{}' "))
		here := len(v.at)
		for _, k := range sortedKeys(x) {
			v.at = append(v.at[:here], step{name: k.String()}, step{name: "key"})
			v.text(c.key.shape, k.String())
			v.at[here+1].name = "member"
			v.value(c.elem, x.MapIndex(k))
		}
		v.at = v.at[:here]
	case kInt:
		if s := c.shape; s != nil && (float64(x.Int()) < s.rangeMin || float64(x.Int()) > s.rangeMax) {
			v.outside(s, float64(x.Int()), strconv.FormatInt(x.Int(), 10))
		}
	case kFloat:
		if s := c.shape; s != nil {
			text := strconv.FormatFloat(x.Float(), 'g', -1, c.typ.Bits())
			n, _ := strconv.ParseFloat(text, 64) // as it was written: 0.001 in 32 bits is a little more than the limit 0.001
			if n < s.rangeMin || n > s.rangeMax {
				v.outside(s, n, text)
			}
		}
	}
}

func (v *validator) text(s *shape, x string) {
	if s == nil || len(v.texts) == maxViolations {
		return
	}
	if n := utf8.RuneCountInString(x); int64(n) < s.lenMin || int64(n) > s.lenMax {
		v.length(s, n, s.shown(x))
		return // a pattern would only repeat it, and costs time
	}
	if s.pattern != nil && !s.pattern().match(x) {
		v.add(s.shown(x), "satisfy regular expression pattern: "+s.Pattern)
	}
	if s.Enum != nil && !slices.Contains(s.Enum, x) {
		v.add(s.shown(x), "satisfy enum value set: ["+strings.Join(s.Enum, ", ")+"]")
	}
}

// shown is how an error repeats a text.
func (s *shape) shown(x string) string {
	if s.Sensitive {
		return ""
	}
	return "'" + cut(x) + "' "
}

// length checks n, the length of what is told as shown.
func (v *validator) length(s *shape, n int, shown string) {
	switch {
	case s == nil:
	case int64(n) < s.lenMin:
		v.add(shown, "have length greater than or equal to "+strconv.FormatInt(s.lenMin, 10))
	case int64(n) > s.lenMax:
		v.add(shown, "have length less than or equal to "+strconv.FormatInt(s.lenMax, 10))
	}
}

// empty is how an error repeats a list or map: as it is when there is nothing in it, and not at all otherwise.
func empty(n int, shown string) string {
	if n > 0 {
		return ""
	}
	return shown
}

// outside tells of a number that is out of its range.
func (v *validator) outside(s *shape, x float64, text string) {
	if x < s.rangeMin {
		v.add("'"+text+"' ", "have value greater than or equal to "+plainNumber(s.rangeMin))
	} else {
		v.add("'"+text+"' ", "have value less than or equal to "+plainNumber(s.rangeMax))
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
