package sagemaker

import (
	"cmp"
	"reflect"
	"strconv"
	"strings"
	"time"

	api "outcrop/internal/api/model/sagemaker"
	"outcrop/internal/fault"
)

// Properties of a resource are named by a path: "TrainingJobStatus", "InputDataConfig.ChannelName". A list stands for each of its
// elements; what follows a map, "Tags" or "Metrics" is a key: "HyperParameters.epochs", "Tags.team", "Metrics.train:loss".

var (
	timeType    = reflect.TypeFor[time.Time]()
	tagsType    = reflect.TypeFor[[]api.Tag]()
	metricsType = reflect.TypeFor[[]api.MetricData]()
)

// metrics is what Search calls FinalMetricDataList, with the metrics' names as keys.
const metrics = "Metrics"

// member finds the field that a path begins with, and what is left of the path.
func member(t reflect.Type, path string) (f reflect.StructField, rest string, keyed, ok bool) {
	name, rest, _ := strings.Cut(path, ".")
	if name == metrics {
		f, ok = t.FieldByName("FinalMetricDataList")
		return f, rest, true, ok && rest != ""
	}
	f, ok = t.FieldByName(name)
	return f, rest, f.Type == tagsType || ok && f.Type.Kind() == reflect.Map, ok
}

// propertyType is the type of what a path leads to in a resource of type t, nil where there is no such property.
func propertyType(t reflect.Type, path string) reflect.Type {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice && t != tagsType {
		t = t.Elem()
	}
	if path == "" {
		return t
	}
	if t.Kind() != reflect.Struct || t == timeType {
		return nil
	}
	f, rest, keyed, ok := member(t, path)
	switch {
	case !ok:
		return nil
	case keyed && rest != "" && f.Type == metricsType:
		return reflect.TypeFor[float64]()
	case keyed && rest != "":
		return reflect.TypeFor[string]()
	}
	return propertyType(f.Type, rest)
}

// properties are the values that a path leads to: none where it is unset, many where it passes a list.
func properties(v reflect.Value, path string) (all []reflect.Value) {
	for v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return nil
		}
		v = v.Elem()
	}
	if v.Kind() == reflect.Slice && v.Type() != tagsType {
		for i := range v.Len() {
			all = append(all, properties(v.Index(i), path)...)
		}
		return all
	}
	if path == "" {
		if (v.Kind() == reflect.Slice || v.Kind() == reflect.Map) && v.Len() == 0 {
			return nil
		}
		return []reflect.Value{v}
	}
	if v.Kind() != reflect.Struct || v.Type() == timeType {
		return nil
	}
	f, rest, keyed, ok := member(v.Type(), path)
	if !ok {
		return nil
	}
	v = v.FieldByIndex(f.Index)
	if !keyed || rest == "" {
		return properties(v, rest)
	}
	return byKey(v, rest)
}

// byKey is what a map, the tags or the metrics have under a key.
func byKey(v reflect.Value, key string) (all []reflect.Value) {
	switch list := v.Interface().(type) {
	case []api.Tag:
		for _, t := range list {
			if *t.Key == key {
				all = append(all, reflect.ValueOf(value(t.Value)))
			}
		}
	case []api.MetricData:
		for _, m := range list {
			if *m.MetricName == key {
				all = append(all, reflect.ValueOf(float64(*m.Value)))
			}
		}
	default:
		if found := v.MapIndex(reflect.ValueOf(key)); found.IsValid() {
			all = append(all, found)
		}
	}
	return all
}

// scalar is a value that can be compared: a text, a number or a time.
type scalar struct {
	Text   string  `json:",omitempty"`
	Number float64 `json:",omitempty"` // a time is its seconds
}

func (a scalar) compare(b scalar) int {
	return cmp.Or(cmp.Compare(a.Number, b.Number), strings.Compare(a.Text, b.Text))
}

// isText tells texts from numbers and times; ok is false for what cannot be compared.
func isText(t reflect.Type) (text, ok bool) {
	switch t.Kind() {
	case reflect.String, reflect.Bool:
		return true, true
	case reflect.Int32, reflect.Int64, reflect.Float32, reflect.Float64:
		return false, true
	}
	return false, t == timeType
}

func scalarOf(v reflect.Value) scalar {
	switch v.Kind() {
	case reflect.String:
		return scalar{Text: v.String()}
	case reflect.Bool:
		return scalar{Text: strconv.FormatBool(v.Bool())}
	case reflect.Int32, reflect.Int64:
		return scalar{Number: float64(v.Int())}
	case reflect.Float32, reflect.Float64:
		return scalar{Number: v.Float()}
	}
	if t, ok := v.Interface().(time.Time); ok {
		return scalar{Number: float64(t.UnixMicro()) / 1e6}
	}
	return scalar{}
}

var timeLayouts = []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02"}

// parseScalar reads the value of a filter on a property of type t.
func parseScalar(t reflect.Type, property, given string) (scalar, error) {
	if t == timeType {
		for _, layout := range timeLayouts {
			if at, err := time.Parse(layout, given); err == nil {
				return scalar{Number: float64(at.UnixMicro()) / 1e6}, nil
			}
		}
		return scalar{}, fault.Bad("sagemaker.Search", "Value", "The property %s is compared with a time like 2026-01-02T15:04:05, not with %q.", property, given)
	}
	if text, _ := isText(t); text {
		return scalar{Text: given}, nil
	}
	n, err := strconv.ParseFloat(given, 64)
	if err != nil {
		return scalar{}, fault.Bad("sagemaker.Search", "Value", "The property %s is compared with a number, not with %q.", property, given)
	}
	return scalar{Number: n}, nil
}
