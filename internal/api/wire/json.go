package wire

import (
	"encoding/base64"
	"encoding/json"
	"math"
	"reflect"
	"strconv"
	"strings"
	"time"
)

// decodeStruct reads an object into dst, a struct. Members that it does not know are ignored, null is absence.
func (p *plan) decodeStruct(s *scanner, dst reflect.Value) *mismatch {
	if c := s.peek(); c != '{' {
		return &mismatch{text: "must be an object, not " + kindOf(c)}
	}
	s.enter()
	for s.more() {
		f := s.member(p.byName)
		if f == nil || s.peek() == 'n' {
			s.raw()
			continue
		}
		if m := f.decode(s, dst.Field(f.index)); m != nil {
			return m.under(f.shown)
		}
	}
	return nil
}

// decode reads one value that is not null into dst, which is a pointer for a member that may be absent.
func (v *value) decode(s *scanner, dst reflect.Value) *mismatch {
	if dst.Kind() == reflect.Pointer {
		fresh := reflect.New(v.typ)
		dst.Set(fresh)
		dst = fresh.Elem()
	}
	switch v.kind {
	case kStruct:
		return v.plan.decodeStruct(s, dst)
	case kList:
		return v.decodeList(s, dst)
	case kMap:
		return v.decodeMap(s, dst)
	case kDocument:
		dst.SetBytes(append(json.RawMessage(nil), s.raw()...))
		return nil
	case kStream:
		s.raw()
		return nil
	}
	first := s.peek()
	switch {
	case first == '"' && v.kind == kBlob:
		return v.fromBase64(s, dst)
	case first == '"':
		return v.fromText(s.str(), true, dst)
	case v.kind == kString, v.kind == kBlob, first == '{', first == '[', first == 'n', (v.kind == kBool) != (first == 't' || first == 'f'):
		s.raw()
		return v.wrong(", not " + kindOf(first))
	}
	return v.fromText(string(s.raw()), false, dst)
}

// fromBase64 reads a blob without a copy of its text.
func (v *value) fromBase64(s *scanner, dst reflect.Value) *mismatch {
	text, ok := s.plain()
	if !ok {
		return v.fromText(s.str(), true, dst)
	}
	b := make([]byte, base64.StdEncoding.DecodedLen(len(text)))
	n, err := base64.StdEncoding.Decode(b, text)
	if err != nil {
		return &mismatch{text: "must be base64"}
	}
	dst.SetBytes(b[:n])
	return nil
}

func (v *value) decodeList(s *scanner, dst reflect.Value) *mismatch {
	if c := s.peek(); c != '[' {
		return &mismatch{text: "must be a list, not " + kindOf(c)}
	}
	s.enter()
	dst.Set(reflect.MakeSlice(v.typ, 0, 0))
	for i := 0; s.more(); i++ {
		dst.Grow(1)
		dst.SetLen(i + 1)
		if s.peek() == 'n' && v.elem.kind != kDocument {
			return (&mismatch{text: "must not be null"}).under(strconv.Itoa(i+1), "member")
		}
		if m := v.elem.decode(s, dst.Index(i)); m != nil {
			return m.under(strconv.Itoa(i+1), "member")
		}
	}
	return nil
}

func (v *value) decodeMap(s *scanner, dst reflect.Value) *mismatch {
	if c := s.peek(); c != '{' {
		return &mismatch{text: "must be an object, not " + kindOf(c)}
	}
	s.enter()
	dst.Set(reflect.MakeMap(v.typ))
	for s.more() {
		key := s.str()
		if s.peek() == 'n' && v.elem.kind != kDocument {
			s.raw()
			continue
		}
		one := reflect.New(v.elem.typ).Elem()
		if m := v.elem.decode(s, one); m != nil {
			return m.under(key, "member")
		}
		dst.SetMapIndex(reflect.ValueOf(key), one)
	}
	return nil
}

// wants names the JSON kind that a scalar takes.
func (v *value) wants() string {
	switch v.kind {
	case kBool:
		return "a boolean"
	case kInt:
		return "an integer"
	case kFloat:
		return "a number"
	case kTime:
		return "a timestamp"
	}
	return "a string"
}

// fromText sets a scalar from text: a JSON number or boolean, or (quoted) a JSON string. Headers, queries and labels read as quoted
// do not distinguish; setText is theirs.
func (v *value) fromText(text string, quoted bool, dst reflect.Value) *mismatch {
	switch v.kind {
	case kString:
		dst.SetString(text)
		return nil
	case kBlob:
		b, err := base64.StdEncoding.DecodeString(text)
		if err != nil {
			return &mismatch{text: "must be base64"}
		}
		dst.SetBytes(b)
		return nil
	case kTime:
		t, err := parseTime(text)
		if err != nil {
			return v.wrong("")
		}
		dst.Set(reflect.ValueOf(t))
		return nil
	case kFloat:
		if quoted && text != "NaN" && text != "Infinity" && text != "-Infinity" {
			return v.wrong("")
		}
		return v.setText(text, dst)
	}
	if quoted {
		return v.wrong(", not a string")
	}
	return v.setText(text, dst)
}

// setText sets a scalar from a header, query parameter, label or bare JSON word.
func (v *value) setText(text string, dst reflect.Value) *mismatch {
	var err error
	switch v.kind {
	case kInt:
		var n int64
		if n, err = parseInt(text, v.typ.Bits()); err == nil {
			dst.SetInt(n)
		}
	case kFloat:
		var x float64
		if x, err = strconv.ParseFloat(text, v.typ.Bits()); err == nil {
			dst.SetFloat(x)
		}
	case kBool:
		if text != "true" && text != "false" {
			err = strconv.ErrSyntax
		}
		dst.SetBool(text == "true")
	case kBlob:
		dst.SetBytes([]byte(text))
	default:
		return v.fromText(text, true, dst)
	}
	if err != nil {
		return v.wrong("")
	}
	return nil
}

func (v *value) wrong(but string) *mismatch { return &mismatch{text: "must be " + v.wants() + but} }

// parseInt reads a whole number; one that is written as a float ("3.0", "1e3") counts if it is whole.
func parseInt(text string, bits int) (int64, error) {
	n, err := strconv.ParseInt(text, 10, bits)
	if err == nil || !strings.ContainsAny(text, ".eE") {
		return n, err
	}
	x, err := strconv.ParseFloat(text, 64)
	if err != nil || x != math.Trunc(x) || math.Abs(x) >= 1<<53 {
		return 0, strconv.ErrSyntax
	}
	return strconv.ParseInt(strconv.FormatFloat(x, 'f', 0, 64), 10, bits)
}

// parseTime reads any of AWS's formats: epoch seconds with a fraction, ISO 8601, an HTTP date.
func parseTime(text string) (time.Time, error) {
	if x, err := strconv.ParseFloat(text, 64); err == nil {
		if math.IsNaN(x) || math.Abs(x) > 1e12 {
			return time.Time{}, strconv.ErrRange
		}
		return time.UnixMilli(int64(math.Round(x * 1000))).UTC(), nil
	}
	for _, layout := range []string{time.RFC3339Nano, "2006-01-02T15:04:05.999999999", "2006-01-02", time.RFC1123} {
		if t, err := time.Parse(layout, text); err == nil {
			return t.UTC(), nil
		}
	}
	return time.Time{}, strconv.ErrSyntax
}
