package eventstream

import (
	"bytes"
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"
	"time"

	aws "github.com/aws/aws-sdk-go-v2/aws/protocol/eventstream"
)

// everything is a message by AWS's encoder with a header of every type.
func everything(t testing.TB) []byte {
	t.Helper()
	m := aws.Message{Payload: []byte("payload")}
	for name, v := range map[string]aws.Value{"true": aws.BoolValue(true), "false": aws.BoolValue(false), "byte": aws.Int8Value(-8), "short": aws.Int16Value(-1600),
		"integer": aws.Int32Value(-32 << 10), "long": aws.Int64Value(-64 << 40), "bytes": aws.BytesValue("b\x00"), "string": aws.StringValue("größe"),
		"time": aws.TimestampValue(time.UnixMilli(1_700_000_000_123)), "uuid": aws.UUIDValue{1, 2, 15: 16}} {
		m.Headers.Set(name, v)
	}
	var b bytes.Buffer
	if err := aws.NewEncoder().Encode(&b, m); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestReadsWhatAWSWrites(t *testing.T) {
	got, err := Read(bytes.NewReader(everything(t)))
	want := Message{Payload: []byte("payload"), Headers: map[string]any{"true": true, "false": false, "byte": int8(-8), "short": int16(-1600),
		"integer": int32(-32 << 10), "long": int64(-64 << 40), "bytes": []byte("b\x00"), "string": "größe",
		"time": time.UnixMilli(1_700_000_000_123).UTC(), "uuid": [16]byte{1, 2, 15: 16}}}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, %v", got, err)
	}
}

func TestAWSReadsWhatIsWritten(t *testing.T) {
	now := time.UnixMilli(1_700_000_000_123).UTC()
	headers := AppendBytes(AppendTime(AppendString(nil, ":event-type", "chunk"), ":date", now), "sig", []byte{1, 2})
	for _, payload := range []string{"", "{}", strings.Repeat("x", 100_000)} {
		m, err := aws.NewDecoder().Decode(bytes.NewReader(Append([]byte("before"), headers, []byte(payload))[6:]), nil)
		if err != nil || string(m.Payload) != payload || m.Headers.Get(":event-type").String() != "chunk" ||
			!m.Headers.Get(":date").Get().(time.Time).Equal(now) || !bytes.Equal(m.Headers.Get("sig").Get().([]byte), []byte{1, 2}) {
			t.Errorf("got %+v, %v", m, err)
		}
	}
}

func TestReadRefuses(t *testing.T) {
	good := everything(t)
	for i := range good { // whichever byte is wrong
		bad := bytes.Clone(good)
		bad[i] ^= 0x10
		if _, err := Read(bytes.NewReader(bad)); !errors.Is(err, ErrMalformed) {
			t.Errorf("byte %d: %v", i, err)
		}
	}
	for n := range good { // wherever it is cut
		want := io.ErrUnexpectedEOF
		if n == 0 {
			want = io.EOF
		}
		if _, err := Read(bytes.NewReader(good[:n])); err != want {
			t.Errorf("%d bytes: %v", n, err)
		}
	}
	for name, headers := range map[string][]byte{
		"no name": {0, typeTrue}, "name alone": {1, 'a'}, "unknown type": {1, 'a', 10}, "no length": {1, 'a', typeString, 0}, "short": {1, 'a', typeBytes, 0, 2, 'x'},
		"twice": AppendString(AppendString(nil, "a", ""), "a", ""), "too many": bytes.Repeat([]byte{1, 'a', typeTrue}, MaxHeaders/3+1),
	} {
		if _, err := Read(bytes.NewReader(Append(nil, headers, nil))); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Read(bytes.NewReader(Append(nil, nil, make([]byte, MaxPayload+1)))); !errors.Is(err, ErrMalformed) {
		t.Errorf("too long: %v", err)
	}
	if m, err := Read(bytes.NewReader(Append(nil, nil, make([]byte, MaxPayload)))); err != nil || len(m.Payload) != MaxPayload {
		t.Errorf("the longest: %v", err)
	}
}

// Whatever comes, Read does not panic nor take more than it was given; and what it takes, AWS's decoder reads alike.
func FuzzRead(f *testing.F) {
	f.Add(everything(f))
	f.Add(Append(nil, AppendString(nil, ":message-type", "event"), []byte("{}")))
	f.Add(Append(nil, nil, nil))
	f.Add([]byte("\xff\xff\xff\xff\x00\x00\x00\x00\x00\x00\x00\x00"))
	f.Fuzz(func(t *testing.T, b []byte) {
		r := bytes.NewReader(b)
		m, err := Read(r)
		if err != nil {
			return
		}
		theirs, err := aws.NewDecoder().Decode(bytes.NewReader(b[:len(b)-r.Len()]), nil)
		if err != nil || !bytes.Equal(theirs.Payload, m.Payload) || len(theirs.Headers) != len(m.Headers) {
			t.Errorf("%q is %+v, for AWS %+v, %v", b, m, theirs, err)
		}
	})
}

func BenchmarkAppend(b *testing.B) {
	headers, payload, buffer := AppendString(nil, ":event-type", "contentBlockDelta"), bytes.Repeat([]byte("x"), 100), []byte(nil)
	b.ReportAllocs()
	for b.Loop() {
		buffer = Append(buffer[:0], headers, payload)
	}
}
