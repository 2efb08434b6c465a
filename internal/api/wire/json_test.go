package wire

import (
	"bytes"
	"encoding/json"
	"math"
	"reflect"
	"testing"
	"time"

	"outcrop/internal/api/model"
	"outcrop/internal/api/model/bedrockagentruntime"
	"outcrop/internal/api/model/bedrockruntime"
	"outcrop/internal/api/model/sagemaker"
)

func decodeInto(t testing.TB, s *model.Service, text string, dst any) *mismatch {
	t.Helper()
	sc, err := newScanner([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	v := reflect.ValueOf(dst).Elem()
	return planOf(s, v.Type()).decodeStruct(sc, v)
}

func encode(s *model.Service, src any) string {
	v := reflect.ValueOf(src).Elem()
	return string(planOf(s, v.Type()).appendStruct(nil, v))
}

func TestDocumentsStayRaw(t *testing.T) {
	text := `{"messages":[{"role":"user","content":[{"toolUse":{"toolUseId":"i","name":"n","input":{"a": 1, "b":1.0,"c":[1e400,"\u0041"]}}}]}]}`
	var in bedrockruntime.ConverseInput
	if m := decodeInto(t, bedrockruntime.Service, text, &in); m != nil {
		t.Fatal(m)
	}
	if got := string(in.Messages[0].Content[0].ToolUse.Input); got != `{"a": 1, "b":1.0,"c":[1e400,"\u0041"]}` {
		t.Errorf("document = %s", got)
	}
}

func TestNumbersKeepTheirKind(t *testing.T) {
	out := &bedrockruntime.ConverseMetrics{LatencyMs: new(int64(1 << 60))}
	if got := encode(bedrockruntime.Service, out); got != `{"latencyMs":1152921504606846976}` {
		t.Error(got)
	}
	for x, want := range map[float64]string{1: "1.0", 0.1: "0.1", -0.5: "-0.5", 1e300: "1e+300", 1e-9: "1e-09", math.Inf(1): `"Infinity"`, 123456789: "123456789.0"} {
		got := encode(bedrockagentruntime.Service, &bedrockagentruntime.KnowledgeBaseRetrievalResult{Score: &x})
		if got != `{"score":`+want+`}` {
			t.Errorf("%v is %s, want %s", x, got, want)
		}
	}
	var in sagemaker.ResourceConfig
	if m := decodeInto(t, sagemaker.Service, `{"InstanceCount":3.0,"VolumeSizeInGB":1e2}`, &in); m != nil || *in.InstanceCount != 3 || *in.VolumeSizeInGB != 100 {
		t.Errorf("%+v %v", in, m)
	}
	for _, bad := range []string{`{"InstanceCount":3.5}`, `{"InstanceCount":2147483648}`, `{"InstanceCount":true}`, `{"InstanceCount":[1]}`, `{"KeepAlivePeriodInSeconds":{}}`} {
		if m := decodeInto(t, sagemaker.Service, bad, &in); m == nil {
			t.Errorf("%s is taken", bad)
		}
	}
}

func TestTimes(t *testing.T) {
	want := time.Date(2026, 1, 2, 3, 4, 5, 678e6, time.UTC)
	for _, text := range []string{"1767323045.678", `"2026-01-02T03:04:05.678Z"`, `"2026-01-02T04:04:05.678+01:00"`} {
		var in sagemaker.ListTrainingJobsInput
		if m := decodeInto(t, sagemaker.Service, `{"CreationTimeAfter":`+text+`}`, &in); m != nil || !in.CreationTimeAfter.Equal(want) {
			t.Errorf("%s is %v %v", text, in.CreationTimeAfter, m)
		}
	}
	if got := encode(sagemaker.Service, &sagemaker.ListTrainingJobsInput{CreationTimeAfter: &want}); got != `{"CreationTimeAfter":1767323045.678}` {
		t.Error(got)
	}
	if got := encode(bedrockruntime.Service, &bedrockruntime.AsyncInvokeSummary{SubmitTime: &want}); got != `{"submitTime":"2026-01-02T03:04:05.678Z"}` {
		t.Error(got)
	}
}

// depth is how deep brackets nest, outside of strings.
func depth(text []byte) int {
	deepest, now, quoted := 0, 0, false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{', c == '[':
			now++
			deepest = max(deepest, now)
		case c == '}', c == ']':
			now--
		}
	}
	return deepest
}

// Whatever valid JSON comes, decoding does not panic, and what was decoded survives being encoded and decoded again.
func FuzzDecode(f *testing.F) {
	for _, seed := range []string{`{}`, `{"messages":[{"role":"user","content":[{"text":"a\ud83d\ude00\u0000"},{"image":{"format":"png","source":{"bytes":"AAAA"}}}]}]}`,
		`{"inferenceConfig":{"maxTokens":1,"temperature":0.1,"stopSequences":["a","b"]},"requestMetadata":{"k":"v"}}`,
		`{"additionalModelRequestFields":{"a":[null,true,1e5]},"toolConfig":{"tools":[{"toolSpec":{"name":"n","inputSchema":{"json":[]}}}],"toolChoice":{"auto":{}}}}`,
		`{"system":[{"text":"s"},{"cachePoint":{"type":"default"}}],"unknown":{"deep":[[[{}]]]}}`, `{"messages":null}`, `[[[`, `{"messages":[{]}`} {
		f.Add([]byte(seed))
	}
	plan := planOf(bedrockruntime.Service, reflect.TypeFor[bedrockruntime.ConverseInput]())
	f.Fuzz(func(t *testing.T, text []byte) {
		s, err := newScanner(bytes.Clone(text))
		if (err == nil) != (json.Valid(text) && depth(text) <= maxDepth) {
			t.Fatalf("%q: %v", text, err)
		}
		if err != nil {
			return
		}
		first := reflect.New(reflect.TypeFor[bedrockruntime.ConverseInput]()).Elem()
		if plan.decodeStruct(s, first) != nil {
			return
		}
		plan.validate("test", first)
		once := plan.appendStruct(nil, first)
		again, err := newScanner(once)
		if err != nil {
			t.Fatalf("%q encodes to %q: %v", text, once, err)
		}
		second := reflect.New(first.Type()).Elem()
		if m := plan.decodeStruct(again, second); m != nil {
			t.Fatalf("%q encodes to %q: %v", text, once, m)
		}
		if twice := plan.appendStruct(nil, second); !bytes.Equal(once, twice) {
			t.Errorf("%q encodes to %q, then %q", text, once, twice)
		}
	})
}

func BenchmarkConverseInput(b *testing.B) {
	text := []byte(`{"messages":[{"role":"user","content":[{"text":"` + string(bytes.Repeat([]byte("word "), 400)) + `"}]}],"inferenceConfig":{"maxTokens":64,"temperature":0.1}}`)
	plan := planOf(bedrockruntime.Service, reflect.TypeFor[bedrockruntime.ConverseInput]())
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		s, err := newScanner(text)
		if err != nil {
			b.Fatal(err)
		}
		in := reflect.New(reflect.TypeFor[bedrockruntime.ConverseInput]()).Elem()
		if m := plan.decodeStruct(s, in); m != nil {
			b.Fatal(m)
		}
		plan.validate("test", in)
	}
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		New(Options{})
	}
}
