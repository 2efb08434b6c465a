package grammar_test

import (
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"outcrop/internal/engine/grammar"
)

// vocabulary has every byte, and tokens that cross JSON's own bounds; what ends a text is there many times, so that texts drawn
// at random are short.
func vocabulary() *grammar.Vocabulary {
	texts := []string{"<end>"}
	for b := range 256 {
		texts = append(texts, string([]byte{byte(b)}))
	}
	texts = append(texts, `{"`, `":`, `": "`, `", "`, `"]`, `"}`, `},`, `]}`, "null", "true", "false", `\u`, `\"`, "12", "0.", "e-1", " \n", "\n  ", "Hello", " wor", "é", "\xe4\xb8", "\xad\xe5\x9b", "😀", `["`, "[]", "{}", "name", `name"`, `"name": `, "aa", "ab", "-0", "00")
	for range 40 {
		texts = append(texts, `"`, `}`, `]`, `",`, "null")
	}
	return grammar.NewVocabulary(texts, []int32{0})
}

// compile makes a schema a grammar.
func compile(t testing.TB, v *grammar.Vocabulary, schema string) *grammar.Grammar {
	t.Helper()
	e, err := grammar.Schema(json.RawMessage(schema))
	if err != nil {
		t.Fatalf("%s: %v", schema, err)
	}
	g, err := grammar.New(v, e)
	if err != nil {
		t.Fatalf("%s: %v", schema, err)
	}
	return g
}

// draw writes a text by choosing tokens at random, and fails where it does not end.
func draw(t testing.TB, g *grammar.Grammar, random *rand.Rand, most int) string {
	t.Helper()
	var b strings.Builder
	m := g.Matcher()
	for range most {
		if m.Final() {
			return b.String()
		}
		mask := m.Mask()
		if mask.Count() == 0 {
			t.Fatalf("nothing may follow %q", b.String())
		}
		id := pick(mask, random)
		if id == 0 {
			if !m.Complete() {
				t.Fatalf("the end is allowed after %q", b.String())
			}
			return b.String()
		}
		if !m.Accept(id) {
			t.Fatalf("the mask allows %d after %q, the grammar does not", id, b.String())
		}
		b.WriteString(g.Text(id))
	}
	t.Fatalf("no end after %d tokens: %q", most, b.String())
	return ""
}

func pick(mask *grammar.Mask, random *rand.Rand) int32 {
	n := random.IntN(mask.Count())
	for id := int32(0); ; id++ {
		if mask.Has(id) {
			if n == 0 {
				return id
			}
			n--
		}
	}
}

func validator(t testing.TB, schema string) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(schema))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("mem:///schema.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("mem:///schema.json")
	if err != nil {
		t.Fatalf("%s: %v", schema, err)
	}
	return s
}

func validate(s *jsonschema.Schema, text string) error {
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		return err
	}
	return s.Validate(v)
}

var schemas = []string{
	`{"type":"string"}`,
	`{"type":"boolean"}`,
	`{"type":"integer"}`,
	`{"type":"number"}`,
	`{}`,
	`true`,
	`{"type":"object"}`,
	`{"type":"array"}`,
	`{"type":["string","null"],"minLength":2,"maxLength":4}`,
	`{"type":"string","maxLength":300}`,
	`{"type":"string","minLength":300,"maxLength":700}`,
	`{"type":"string","pattern":"^[A-Z]{2,3}-\\d+$"}`,
	`{"type":"string","pattern":"b+c","maxLength":6}`,
	`{"type":"string","pattern":"^(a|b)*$","minLength":3,"maxLength":9}`,
	`{"type":"string","pattern":"^[^x]*$","maxLength":20}`,
	`{"type":"string","pattern":"^.\"\\\\\\n$"}`,
	`{"type":"string","pattern":"^(?i:straße)$"}`,
	`{"type":"string","format":"date"}`,
	`{"type":"string","format":"date-time"}`,
	`{"type":"string","format":"time"}`,
	`{"type":"string","format":"uuid"}`,
	`{"type":"string","format":"email","maxLength":30}`,
	`{"type":"string","format":"ipv4"}`,
	`{"type":"integer","minimum":-7,"maximum":123}`,
	`{"type":"integer","exclusiveMinimum":0,"maximum":1000}`,
	`{"type":"integer","minimum":99,"multipleOf":7}`,
	`{"type":"integer","maximum":-12}`,
	`{"type":"integer","minimum":0.5,"exclusiveMaximum":2.5}`,
	`{"type":"number","minimum":-1.5,"maximum":2.25}`,
	`{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1}`,
	`{"type":"number","minimum":0,"multipleOf":0.01}`,
	`{"type":"number","minimum":12.34,"maximum":12.36}`,
	`{"enum":["red","green",3,null,{"a":[1]},"q\"uote"]}`,
	`{"const":"only"}`,
	`{"enum":[1,2,3,4,"x"],"type":"integer","minimum":2.5}`,
	`{"type":"object","properties":{"name":{"type":"string","maxLength":5},"age":{"type":"integer","minimum":0,"maximum":150},"ok":{"type":"boolean"}},"required":["name","ok"],"additionalProperties":false}`,
	`{"type":"object","properties":{"a":{"type":"boolean"},"b":{"type":"null"},"c":{"type":"boolean"}}}`,
	`{"type":"object","properties":{"a":{"type":"boolean"},"ab":{"type":"boolean"}},"required":["ab"],"additionalProperties":{"type":"integer"}}`,
	`{"type":"object","additionalProperties":{"type":"integer"},"minProperties":1,"maxProperties":3}`,
	`{"type":"object","required":["x","y"],"additionalProperties":{"type":"boolean"}}`,
	`{"type":"array","items":{"type":"boolean"},"minItems":2,"maxItems":4}`,
	`{"type":"array","prefixItems":[{"type":"boolean"},{"type":"null"}],"items":{"type":"integer"}}`,
	`{"type":"array","prefixItems":[{"type":"boolean"},{"type":"null"}],"items":false,"minItems":1}`,
	`{"type":"array","prefixItems":[{"type":"boolean"},{"type":"null"}],"minItems":3,"maxItems":4}`,
	`{"type":"array","maxItems":0}`,
	`{"anyOf":[{"type":"boolean"},{"type":"array","items":{"type":"null"},"maxItems":2}]}`,
	`{"allOf":[{"type":"object","properties":{"a":{"type":"integer"}},"required":["a"]},{"properties":{"a":{"minimum":3,"maximum":9},"b":{"type":"null"}},"required":["b"]}]}`,
	`{"type":"object","properties":{"k":{"type":"string","maxLength":3}},"required":["k"],"anyOf":[{"properties":{"x":{"const":1}},"required":["x"]},{"properties":{"y":{"const":2}},"required":["y"]}]}`,
	`{"$ref":"#/$defs/node","$defs":{"node":{"type":"object","properties":{"value":{"type":"integer"},"next":{"anyOf":[{"$ref":"#/$defs/node"},{"type":"null"}]}},"required":["value","next"]}}}`,
	`{"$ref":"#/definitions/tree","definitions":{"tree":{"type":"object","properties":{"l":{"$ref":"#/definitions/tree"},"r":{"$ref":"#/definitions/tree"}},"additionalProperties":false}}}`,
	`{"type":"array","items":{"$ref":"#"},"maxItems":2}`,
}

func TestDrawsAreValid(t *testing.T) {
	v := vocabulary()
	for i, schema := range schemas {
		g, check := compile(t, v, schema), validator(t, schema)
		random := rand.New(rand.NewPCG(uint64(i), 1))
		seen := map[string]bool{}
		for range 60 {
			text := draw(t, g, random, 20000)
			if err := validate(check, text); err != nil {
				t.Fatalf("%s\n%s\n%v", schema, text, err)
			}
			seen[text] = true
		}
		if testing.Verbose() {
			for text := range seen {
				t.Logf("%s: %d different, such as %.150s", schema, len(seen), text)
				break
			}
		}
	}
}
