package wire

import (
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"

	"outcrop/internal/api/model"
)

// plan is what the codecs need to know of a generated struct, read once from its tags.
type plan struct {
	typ        reflect.Type
	fields     []field
	byName     map[string]*field // the members that travel in the body
	union      bool
	exceptions []string // of an event stream's events
	payload    *field   // the member that is the whole body
}

type kind uint8

const (
	kString kind = iota
	kBool
	kInt
	kFloat
	kTime
	kBlob
	kDocument
	kList
	kMap
	kStruct
	kStream
)

// value is how to treat one Go type under one shape's constraints.
type value struct {
	kind  kind
	typ   reflect.Type // without the pointer
	shape *shape       // nil where nothing is constrained
	key   *value       // of a map
	elem  *value       // of a list or map
	plan  *plan        // of a struct, or a stream's events
}

// field is one member.
type field struct {
	*value
	index    int
	name     string // in the body
	label    string // the name as JSON has it, with its colon
	shown    string // in an error's text: Coral writes members with a small first letter
	in, as   string // "uri", "query" or "header", and the name there
	required bool
	payload  bool
}

// shape is model.Shape, parsed.
type shape struct {
	*model.Shape
	lenMin, lenMax     int64 // bounds of a length; the defaults do not bind
	rangeMin, rangeMax float64
	pattern            func() *pattern // compiled at first use; nil for none
}

// planner makes the plans of one service's types; types refer to each other, so they are kept by type.
type planner struct {
	mu      sync.Mutex
	service *model.Service
	plans   map[reflect.Type]*plan
	shapes  map[string]*shape
}

var planners sync.Map // *model.Service to *planner

// planOf is the plan of a struct type.
func planOf(s *model.Service, t reflect.Type) *plan {
	p, ok := planners.Load(s)
	if !ok {
		p, _ = planners.LoadOrStore(s, &planner{service: s, plans: map[reflect.Type]*plan{}, shapes: map[string]*shape{}})
	}
	pl := p.(*planner)
	pl.mu.Lock()
	defer pl.mu.Unlock()
	return pl.plan(t)
}

func (p *planner) plan(t reflect.Type) *plan {
	if known := p.plans[t]; known != nil {
		return known
	}
	out := &plan{typ: t, byName: map[string]*field{}, fields: make([]field, 0, t.NumField())}
	p.plans[t] = out // before its fields: types may be recursive
	for i := range t.NumField() {
		f := t.Field(i)
		tags := parseTag(f.Tag.Get("api"))
		if f.Name == "_" {
			_, out.union = tags["union"]
			out.exceptions = strings.Fields(tags["exceptions"])
			continue
		}
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name == "-" {
			name = f.Name
		}
		one := field{value: p.value(f.Type, tags["shape"]), index: i, name: name, label: `"` + name + `":`, shown: lowerFirst(name)}
		for _, in := range []string{"uri", "query", "header"} {
			if as, ok := tags[in]; ok {
				one.in, one.as = in, as
			}
		}
		_, one.required = tags["required"]
		_, one.payload = tags["payload"]
		out.fields = append(out.fields, one)
	}
	for i := range out.fields {
		switch f := &out.fields[i]; {
		case f.payload:
			out.payload = f
		case f.in == "":
			out.byName[f.name] = f
		}
	}
	return out
}

var (
	timeType     = reflect.TypeFor[time.Time]()
	documentType = reflect.TypeFor[json.RawMessage]()
)

func (p *planner) value(t reflect.Type, shapeName string) *value {
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	v := &value{typ: t, shape: p.shape(shapeName)}
	row := p.service.Shapes[shapeName]
	switch {
	case t == timeType:
		v.kind = kTime
	case t == documentType:
		v.kind = kDocument
	case t.Kind() == reflect.String:
		v.kind = kString
	case t.Kind() == reflect.Bool:
		v.kind = kBool
	case t.Kind() == reflect.Int32, t.Kind() == reflect.Int64:
		v.kind = kInt
	case t.Kind() == reflect.Float32, t.Kind() == reflect.Float64:
		v.kind = kFloat
	case t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Uint8:
		v.kind = kBlob
	case t.Kind() == reflect.Slice:
		v.kind, v.elem = kList, p.value(t.Elem(), row.Elem)
	case t.Kind() == reflect.Map:
		v.kind, v.elem, v.key = kMap, p.value(t.Elem(), row.Elem), p.value(t.Key(), row.Key)
	case t.Kind() == reflect.Struct:
		v.kind, v.plan = kStruct, p.plan(t)
	case t.Kind() == reflect.Func: // iter.Seq2[Event, error]
		v.kind, v.plan = kStream, p.plan(t.In(0).In(0))
	default:
		panic(fmt.Sprintf("wire: no codec for %s", t))
	}
	return v
}

func (p *planner) shape(name string) *shape {
	row, ok := p.service.Shapes[name]
	if !ok {
		return nil
	}
	if known := p.shapes[name]; known != nil {
		return known
	}
	s := &shape{Shape: &row, lenMax: math.MaxInt64, rangeMin: math.Inf(-1), rangeMax: math.Inf(1)}
	if low, high, ok := strings.Cut(row.Len, ":"); ok {
		s.lenMin, _ = strconv.ParseInt(low, 10, 64)
		if n, err := strconv.ParseInt(high, 10, 64); err == nil {
			s.lenMax = n
		}
	}
	if low, high, ok := strings.Cut(row.Range, ":"); ok {
		if x, err := strconv.ParseFloat(low, 64); err == nil {
			s.rangeMin = x
		}
		if x, err := strconv.ParseFloat(high, 64); err == nil {
			s.rangeMax = x
		}
	}
	if row.Pattern != "" {
		s.pattern = sync.OnceValue(func() *pattern { return compile(row.Pattern) })
	}
	p.shapes[name] = s
	return s
}

// parseTag reads "shape=X,uri=Y,required".
func parseTag(tag string) map[string]string {
	out := map[string]string{}
	for part := range strings.SplitSeq(tag, ",") {
		name, v, _ := strings.Cut(part, "=")
		out[name] = v
	}
	return out
}

func lowerFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[n:]
}
