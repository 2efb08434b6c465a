package wire

import (
	"bytes"
	"encoding/base64"
	"math"
	"net/http"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// appendStruct writes a struct's body members. Absent ones are left out, but a required list or map is there even when empty.
func (p *plan) appendStruct(b []byte, v reflect.Value) []byte {
	b = append(b, '{')
	for i := range p.fields {
		f := &p.fields[i]
		if f.in != "" || f.payload || f.kind == kStream {
			continue
		}
		one := v.Field(f.index)
		if one.IsNil() && !(f.required && (f.kind == kList || f.kind == kMap)) {
			continue
		}
		if b[len(b)-1] != '{' {
			b = append(b, ',')
		}
		b = f.append(append(b, f.label...), one)
	}
	return append(b, '}')
}

// append writes one value that is there.
func (v *value) append(b []byte, x reflect.Value) []byte {
	if x.Kind() == reflect.Pointer {
		x = x.Elem()
	}
	switch v.kind {
	case kStruct:
		return v.plan.appendStruct(b, x)
	case kList:
		b = append(b, '[')
		for i := range x.Len() {
			if i > 0 {
				b = append(b, ',')
			}
			b = v.elem.append(b, x.Index(i))
		}
		return append(b, ']')
	case kMap:
		return v.appendMap(b, x)
	case kDocument:
		if x.Len() == 0 {
			return append(b, "null"...)
		}
		return append(b, x.Bytes()...)
	case kString:
		return appendString(b, x.String())
	case kBlob:
		return append(base64.StdEncoding.AppendEncode(append(b, '"'), x.Bytes()), '"')
	case kTime:
		t := x.Interface().(time.Time)
		if v.shape != nil && v.shape.ISO {
			return append(append(append(b, '"'), isoTime(t)...), '"')
		}
		return append(b, epochTime(t)...)
	case kFloat:
		return appendFloat(b, x.Float(), v.typ.Bits())
	case kBool:
		return strconv.AppendBool(b, x.Bool())
	}
	return strconv.AppendInt(b, x.Int(), 10)
}

// appendMap writes the keys in order, so that equal replies are equal bytes.
func (v *value) appendMap(b []byte, x reflect.Value) []byte {
	b = append(b, '{')
	for i, k := range sortedKeys(x) {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(appendString(b, k.String()), ':')
		b = v.elem.append(b, x.MapIndex(k))
	}
	return append(b, '}')
}

func sortedKeys(x reflect.Value) []reflect.Value {
	keys := x.MapKeys()
	slices.SortFunc(keys, func(a, b reflect.Value) int { return strings.Compare(a.String(), b.String()) })
	return keys
}

// appendFloat keeps a number's kind: a whole float is written with its ".0".
func appendFloat(b []byte, x float64, bits int) []byte {
	switch {
	case math.IsNaN(x):
		return append(b, `"NaN"`...)
	case math.IsInf(x, 1):
		return append(b, `"Infinity"`...)
	case math.IsInf(x, -1):
		return append(b, `"-Infinity"`...)
	}
	format := byte('f')
	if abs := math.Abs(x); abs != 0 && (abs < 1e-6 || abs >= 1e21) {
		format = 'e'
	}
	start := len(b)
	b = strconv.AppendFloat(b, x, format, -1, bits)
	if bytes.IndexByte(b[start:], '.') < 0 && format == 'f' {
		b = append(b, ".0"...)
	}
	return b
}

const hexDigits = "0123456789abcdef"

// appendString writes a JSON string; bytes that are no UTF-8 become U+FFFD.
func appendString(b []byte, s string) []byte {
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\ufffd")
	}
	b = append(b, '"')
	for {
		end := plainEnd(s, 0)
		b = append(b, s[:end]...)
		if end == len(s) {
			return append(b, '"')
		}
		switch c := s[end]; c {
		case '"', '\\':
			b = append(b, '\\', c)
		case '\n':
			b = append(b, '\\', 'n')
		case '\r':
			b = append(b, '\\', 'r')
		case '\t':
			b = append(b, '\\', 't')
		default:
			b = append(b, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
		}
		s = s[end+1:]
	}
}

func isoTime(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.999Z") }

// epochTime is seconds with milliseconds.
func epochTime(t time.Time) string {
	return strconv.FormatFloat(float64(t.UnixMilli())/1000, 'f', 3, 64)
}

// headerText writes a scalar for a header.
func (v *value) headerText(x reflect.Value) string {
	if x.Kind() == reflect.Pointer {
		x = x.Elem()
	}
	switch v.kind {
	case kString:
		return x.String()
	case kTime:
		return x.Interface().(time.Time).UTC().Format(http.TimeFormat)
	case kBlob:
		return string(x.Bytes())
	}
	return strings.Trim(string(v.append(nil, x)), `"`)
}
