package knowledge

import (
	"reflect"
	"testing"
)

func TestMetadata(t *testing.T) {
	got, err := parseMetadata([]byte(`{"metadataAttributes":{"a":"x","b":2,"c":true,"d":["y"],
		"e":{"value":{"type":"NUMBER","numberValue":3}},"f":{"value":{"type":"STRING_LIST","stringListValue":["z"]},"includeForEmbedding":false}}}`))
	want := map[string]any{"a": "x", "b": 2.0, "c": true, "d": []any{"y"}, "e": 3.0, "f": []any{"z"}}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%v, %v, want %v", got, err, want)
	}
	for _, bad := range []string{``, `[]`, `{}`, `{"metadataAttributes":[]}`, `{"metadataAttributes":{"a":null}}`, `{"metadataAttributes":{"a":[1]}}`, `{"metadataAttributes":{"a":{"value":{}}}}`,
		`{"metadataAttributes":{"x-amz-bedrock-kb-source-uri":"s3://other"}}`, `{"metadataAttributes":{"a":{"value":{"stringValue":"x"},"includeForEmbedding":true}}}`} {
		if got, err := parseMetadata([]byte(bad)); err == nil {
			t.Errorf("%s gives %v", bad, got)
		}
	}
}

// FuzzMetadata checks that all values that are taken can be filtered on.
func FuzzMetadata(f *testing.F) {
	f.Add([]byte(`{"metadataAttributes":{"a":"x","b":{"value":{"type":"NUMBER","numberValue":3}}}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		attributes, err := parseMetadata(data)
		if err != nil {
			return
		}
		for _, c := range []Comparison{Equals, NotEquals, GreaterThan, LessThanOrEquals, In, NotIn, StartsWith, ListContains, StringContains} {
			for key := range attributes {
				for _, v := range []any{"x", 1.0, true, []any{"x"}} {
					if filter := (Filter{Comparison: c, Key: key, Value: v}); filter.check(0) == nil {
						filter.accepts(func(k string) (any, bool) { a, ok := attributes[k]; return a, ok })
					}
				}
			}
		}
	})
}
