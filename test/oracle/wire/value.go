package main

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"strconv"
	"strings"
	"time"
)

// This file turns the model's typed values into plain JSON values and back, without any of the codecs that are on trial.

var (
	timeType     = reflect.TypeFor[time.Time]()
	documentType = reflect.TypeFor[json.RawMessage]()
)

// memberName is a field's name in the model; empty for an event stream and a union's mark.
func memberName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	if name == "-" {
		return ""
	}
	return name
}

// plain is a typed value as JSON has it. What is absent is left out, what is empty stays.
func plain(v reflect.Value) any {
	switch {
	case v.Kind() == reflect.Pointer:
		return plain(v.Elem())
	case v.Type() == timeType:
		return v.Interface().(time.Time).Format(time.RFC3339Nano)
	case v.Type() == documentType:
		return json.RawMessage(v.Bytes())
	case v.Kind() == reflect.Struct:
		out := map[string]any{}
		for i := range v.NumField() {
			name := memberName(v.Type().Field(i))
			if f := v.Field(i); name != "" && !f.IsNil() {
				out[name] = plain(f)
			}
		}
		return out
	case v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.Uint8:
		return base64.StdEncoding.EncodeToString(v.Bytes())
	case v.Kind() == reflect.Slice:
		out := []any{}
		for i := range v.Len() {
			out = append(out, plain(v.Index(i)))
		}
		return out
	case v.Kind() == reflect.Map:
		out := map[string]any{}
		for key, one := range v.Seq2() {
			out[key.String()] = plain(one)
		}
		return out
	case v.CanFloat():
		return float(v.Float(), v.Type().Bits())
	}
	return v.Interface()
}

func float(x float64, bits int) any {
	switch {
	case math.IsNaN(x):
		return "NaN"
	case math.IsInf(x, 1):
		return "Infinity"
	case math.IsInf(x, -1):
		return "-Infinity"
	}
	return json.Number(strconv.FormatFloat(x, 'g', -1, bits))
}

// fill sets a typed value from a plain one.
func fill(x any, v reflect.Value) error {
	if v.Kind() == reflect.Pointer {
		v.Set(reflect.New(v.Type().Elem()))
		return fill(x, v.Elem())
	}
	switch {
	case v.Type() == documentType:
		text, err := json.Marshal(x)
		v.SetBytes(text)
		return err
	case v.Kind() == reflect.Struct && v.Type() != timeType:
		return fillStruct(x, v)
	case v.Kind() == reflect.Slice && v.Type().Elem().Kind() != reflect.Uint8:
		list, ok := x.([]any)
		if !ok {
			return fmt.Errorf("%v is no list", x)
		}
		v.Set(reflect.MakeSlice(v.Type(), len(list), len(list)))
		for i, one := range list {
			if err := fill(one, v.Index(i)); err != nil {
				return err
			}
		}
		return nil
	case v.Kind() == reflect.Map:
		members, ok := x.(map[string]any)
		if !ok {
			return fmt.Errorf("%v is no map", x)
		}
		v.Set(reflect.MakeMap(v.Type()))
		for key, one := range members {
			slot := reflect.New(v.Type().Elem()).Elem()
			if err := fill(one, slot); err != nil {
				return err
			}
			v.SetMapIndex(reflect.ValueOf(key), slot)
		}
		return nil
	}
	return fillScalar(x, v)
}

func fillStruct(x any, v reflect.Value) error {
	members, ok := x.(map[string]any)
	if !ok && x != nil {
		return fmt.Errorf("%v is no structure", x)
	}
	known := map[string]reflect.Value{}
	for i := range v.NumField() {
		known[memberName(v.Type().Field(i))] = v.Field(i)
	}
	for name, one := range members {
		f, ok := known[name]
		if !ok || name == "" {
			return fmt.Errorf("%s has no member %s", v.Type(), name)
		}
		if err := fill(one, f); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

func fillScalar(x any, v reflect.Value) (err error) {
	text, isText := x.(string)
	number, isNumber := x.(json.Number)
	flag, isFlag := x.(bool)
	switch {
	case v.Type() == timeType && isText:
		var t time.Time
		t, err = time.Parse(time.RFC3339Nano, text)
		v.Set(reflect.ValueOf(t))
	case v.Kind() == reflect.Slice && isText:
		var b []byte
		b, err = base64.StdEncoding.DecodeString(text)
		v.SetBytes(b)
	case v.Kind() == reflect.String && isText:
		v.SetString(text)
	case v.Kind() == reflect.Bool && isFlag:
		v.SetBool(flag)
	case v.CanInt() && isNumber:
		var n int64
		n, err = strconv.ParseInt(string(number), 10, v.Type().Bits())
		v.SetInt(n)
	case v.CanFloat() && (isNumber || isText):
		var f float64
		f, err = strconv.ParseFloat(text+string(number), v.Type().Bits())
		v.SetFloat(f)
	default:
		return fmt.Errorf("%v is no %s", x, v.Type())
	}
	return err
}
