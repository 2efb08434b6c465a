package apitest

import (
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"outcrop/internal/api/model"
)

// Fill makes a value of an operation's input type with every member set, to the least that the service's model allows: what a test
// sends that wants all of it back. given are values by path ("PrimaryContainer.Image"; a list's elements have its path), nil for
// a member to be left out.
func Fill(t testing.TB, op *model.Operation, given map[string]any) any {
	t.Helper()
	f := filler{TB: t, shapes: op.Service.Shapes, given: given}
	v := reflect.New(reflect.TypeOf(op.Input).Elem())
	f.fields(v.Elem(), "")
	return v.Interface()
}

type filler struct {
	testing.TB
	shapes map[string]model.Shape
	given  map[string]any
	inside []reflect.Type // structures that are being filled: none is put into itself
}

func (f *filler) fields(v reflect.Value, path string) {
	f.inside = append(f.inside, v.Type())
	for i := range v.NumField() {
		field := v.Type().Field(i)
		if field.Name == "_" {
			continue
		}
		shape := ""
		for _, part := range strings.Split(field.Tag.Get("api"), ",") {
			if name, ok := strings.CutPrefix(part, "shape="); ok {
				shape = name
			}
		}
		f.set(v.Field(i), shape, strings.TrimPrefix(path+"."+field.Name, "."))
	}
	f.inside = f.inside[:len(f.inside)-1]
}

// set fills one member.
func (f *filler) set(v reflect.Value, shape, path string) {
	if given, ok := f.given[path]; ok {
		if given == nil {
			return
		}
		if v.Kind() == reflect.Pointer {
			v.Set(reflect.New(v.Type().Elem()))
			v = v.Elem()
		}
		v.Set(reflect.ValueOf(given))
		return
	}
	for _, t := range f.inside {
		if v.Kind() == reflect.Pointer && v.Type().Elem() == t || v.Kind() == reflect.Slice && v.Type().Elem() == t {
			return
		}
	}
	s := f.shapes[shape]
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		f.set(v.Elem(), shape, path)
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[time.Time]() {
			v.Set(reflect.ValueOf(time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)))
			return
		}
		f.fields(v, path)
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			v.SetBytes([]byte("x"))
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		f.set(v.Index(0), s.Elem, path)
	case reflect.Map:
		key, value := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
		f.set(key, s.Key, path+".key")
		f.set(value, s.Elem, path+".value")
		v.Set(reflect.MakeMap(v.Type()))
		v.SetMapIndex(key, value)
	case reflect.String:
		v.SetString(f.text(s, path))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int32, reflect.Int64:
		v.SetInt(int64(least(s.Range)))
	case reflect.Float32, reflect.Float64:
		v.SetFloat(least(s.Range))
	case reflect.Interface:
	default:
		f.Fatalf("%s: a %s", path, v.Type())
	}
}

func least(limits string) float64 {
	low, _, _ := strings.Cut(limits, ":")
	n, _ := strconv.ParseFloat(low, 64)
	return max(n, 1)
}

// samples are texts of which one matches most patterns.
var samples = []string{"a", "s3://bucket/key", "arn:aws:iam::123456789012:role/a", "arn:aws:sagemaker:us-east-1:123456789012:model/a", "1", "subnet-1", "ml.m5.large",
	"2026-01-02T03:04:05Z", "sha256:" + strings.Repeat("a", 64), strings.Repeat("a", 36), "text/csv", "1.2.3", "4K", "mig-1g.5gb",
	"arn:aws:sns:us-east-1:123456789012:a"}

func (f *filler) text(s model.Shape, path string) string {
	if s.Enum != nil {
		return s.Enum[0]
	}
	low := int(least(s.Len))
	for _, text := range append(samples, strings.Repeat("a", low)) {
		if s.Len != "" && len(text) < low {
			continue
		}
		if s.Pattern == "" {
			return text
		}
		p, err := regexp.Compile(`\A(?:` + s.Pattern + `)\z`)
		if err != nil || p.MatchString(text) {
			return text
		}
	}
	f.Errorf("%s: no sample for %q", path, s.Pattern)
	return ""
}
