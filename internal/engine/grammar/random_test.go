package grammar_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"outcrop/internal/engine/grammar"
	"outcrop/internal/fault"
)

// author writes schemas at random. References go to definitions that come to an end.
type author struct{ *rand.Rand }

func (a author) one(choices ...string) string { return choices[a.IntN(len(choices))] }

func (a author) schema(depth int) string {
	kinds := []func(int) string{a.text, a.text, a.number, a.number, a.small, a.small}
	if depth > 0 {
		kinds = append(kinds, a.object, a.object, a.object, a.array, a.array, a.choice, a.all)
	}
	return kinds[a.IntN(len(kinds))](depth)
}

func (a author) text(int) string {
	var parts []string
	if a.IntN(2) == 0 {
		least := a.IntN(5)
		parts = append(parts, fmt.Sprintf(`"minLength":%d,"maxLength":%d`, least, least+a.IntN(30)))
	}
	if a.IntN(3) == 0 {
		parts = append(parts, `"pattern":`+a.one(`"^[a-c]{1,40}$"`, `"^(x|yy|zzz){0,12}$"`, `"^\\w{0,9}\\s?[^a-z]{0,30}$"`, `"^é?[一-仿]{0,40}$"`, `"^\"[^\"]{0,40}\"?$"`))
	} else if a.IntN(5) == 0 {
		parts = append(parts, `"format":`+a.one(`"date"`, `"uuid"`, `"email"`, `"ipv4"`, `"time"`, `"made-up"`))
	}
	return `{"type":"string"` + strings.Join(append([]string{""}, parts...), ",") + `}`
}

func (a author) number(int) string {
	s := `{"type":` + a.one(`"integer"`, `"number"`)
	low := float64(a.IntN(4000)-2000) / float64(int(1)<<a.IntN(5))
	if a.IntN(2) == 0 {
		s += fmt.Sprintf(`,%s:%g`, a.one(`"minimum"`, `"exclusiveMinimum"`), low)
	}
	if a.IntN(2) == 0 {
		s += fmt.Sprintf(`,%s:%g`, a.one(`"maximum"`, `"exclusiveMaximum"`), low+float64(a.IntN(3000))/4)
	}
	if a.IntN(5) == 0 {
		s += `,"multipleOf":` + a.one("1", "2", "7", "12", "100")
	}
	return s + `}`
}

func (a author) small(int) string {
	return a.one(`{"type":"boolean"}`, `{"type":"null"}`, `{"enum":["a","b\nc",1,2.5,null,true]}`, `{"const":{"k":[1,"é"]}}`, `{"type":["integer","null"],"maximum":7}`,
		`{"$ref":"#/$defs/leaf"}`, `{"$ref":"#/$defs/chain"}`, `{"enum":["x","yy","zzz"],"minLength":2}`, `{"type":["boolean","array"],"items":{"type":"null"},"maxItems":3}`)
}

var names = []string{"a", "ab", "abc", "b", "é", `q"`, "x/y", "name", "n\n", "$ref"}

func (a author) object(depth int) string {
	var properties, required []string
	for _, i := range a.Perm(len(names))[:a.IntN(4)] {
		name, _ := json.Marshal(names[i])
		properties = append(properties, string(name)+":"+a.schema(depth-1))
		if a.IntN(2) == 0 {
			required = append(required, string(name))
		}
	}
	s := `{"type":"object"`
	if len(properties) > 0 {
		s += `,"properties":{` + strings.Join(properties, ",") + `},"required":[` + strings.Join(required, ",") + `]`
	}
	switch a.IntN(4) {
	case 0:
		s += `,"additionalProperties":false`
	case 1:
		s += `,"additionalProperties":` + a.schema(depth-1)
	case 2:
		if len(properties) == 0 {
			s += `,"additionalProperties":{"type":"boolean"},"maxProperties":3,"minProperties":1`
		}
	}
	return s + `}`
}

func (a author) array(depth int) string {
	s := `{"type":"array"`
	if a.IntN(3) == 0 {
		s += `,"prefixItems":[` + a.schema(depth-1) + `,` + a.schema(depth-1) + `]`
	}
	if a.IntN(4) > 0 {
		s += `,"items":` + a.schema(depth-1)
	}
	least := a.IntN(4)
	return s + fmt.Sprintf(`,"minItems":%d,"maxItems":%d}`, least, least+a.IntN(4))
}

func (a author) choice(depth int) string {
	return `{"anyOf":[` + a.schema(depth-1) + `,` + a.schema(depth-1) + `]}`
}

func (a author) all(depth int) string {
	return a.one(
		`{"type":"object","properties":{"k":`+a.schema(0)+`},"anyOf":[{"required":["k"]},{"properties":{"m":`+a.schema(0)+`},"required":["m"]}]}`,
		`{"allOf":[`+a.object(depth)+`,`+a.object(depth)+`]}`,
		`{"allOf":[`+a.number(0)+`,{"minimum":-900}]}`,
		`{"allOf":[`+a.text(0)+`,{"maxLength":25}]}`,
	)
}

const defs = `"$defs":{"leaf":{"type":"string","maxLength":4},"chain":{"type":"object","properties":{"next":{"$ref":"#/$defs/chain"},"v":{"$ref":"#/$defs/leaf"}},"required":["v"],"additionalProperties":false}}`

// Whatever schema is written, what is drawn from it is valid, and comes to an end. Few schemas are refused.
func TestRandomSchemas(t *testing.T) {
	v := vocabulary()
	refused := 0
	const schemas = 400
	for seed := range uint64(schemas) {
		a := author{rand.New(rand.NewPCG(seed, 7))}
		schema := strings.TrimSuffix(a.schema(3), "}") + "," + defs + "}"
		e, err := grammar.Schema(json.RawMessage(schema))
		if err != nil && strings.Contains(fault.Public(err), "Properties cannot be enforced here") { // counted beside others that are described
			refused++
			continue
		}
		if err != nil {
			t.Fatalf("%s: %v", schema, err)
		}
		g, err := grammar.New(v, e)
		if err != nil {
			if refused++; !strings.Contains(fault.Public(err), "allows no value") {
				t.Fatalf("%s: %v", schema, err)
			}
			continue
		}
		check := validator(t, schema)
		for range 8 {
			text := draw(t, g, a.Rand, 30000)
			if err := validate(check, text); err != nil {
				t.Fatalf("%s\n%s\n%v", schema, text, err)
			}
		}
	}
	if refused > schemas/4 {
		t.Errorf("%d of %d schemas allow nothing", refused, schemas)
	}
}

// A mask has just those tokens that the grammar takes, whichever way it was made.
func TestMasksAreExact(t *testing.T) {
	v := vocabulary()
	for i, schema := range schemas {
		g := compile(t, v, schema)
		random := rand.New(rand.NewPCG(uint64(i), 2))
		for range 4 {
			m := g.Matcher()
			for range 60 {
				mask := m.Mask()
				for id := range int32(v.Size()) {
					trial := *m
					if takes := trial.Accept(id) || id == 0 && m.Complete(); takes != mask.Has(id) {
						t.Fatalf("%s: token %d is taken: %v, but the mask says %v", schema, id, takes, mask.Has(id))
					}
				}
				id := pick(mask, random)
				if id == 0 || !m.Accept(id) {
					break
				}
			}
		}
	}
}

// What cannot be enforced is refused, and named with its place.
func TestRefusals(t *testing.T) {
	for schema, want := range map[string]string{
		`{"type":"object","properties":{"a":{"not":{}}}}`:                        "#/properties/a/not",
		`{"type":"array","uniqueItems":true}`:                                    "#/uniqueItems",
		`{"type":"string","pattern":"(?=a)b"}`:                                   "#/pattern",
		`{"type":"string","pattern":"\\bb"}`:                                     "#/pattern",
		`{"$defs":{"a":{"type":"what"}},"$ref":"#/$defs/a"}`:                     "#/$defs/a/type",
		`{"$ref":"https://example.com/x"}`:                                       "#/$ref",
		`{"$ref":"#/$defs/none"}`:                                                "#/$ref",
		`{"type":"number","multipleOf":0.3}`:                                     "#/multipleOf",
		`{"if":{},"then":{}}`:                                                    "#/if",
		`{"type":"object","properties":{"a":{}},"minProperties":1}`:              "#/minProperties",
		`{"anyOf":[{"type":"string"},{"allOf":[{"minLength":-1}]}]}`:             "#/anyOf/1/allOf/0/minLength",
		`{"type":"object","properties":{"a~/b":{"type":"array","contains":{}}}}`: "#/properties/a~0~1b/contains",
		`[]`:           "#",
		`{"a":1`:       "not JSON",
		`{} {}`:        "not JSON",
		``:             "not JSON",
		`"x"`:          "#",
		`{"$ref":"#"}`: "",
	} {
		_, err := grammar.Schema(json.RawMessage(schema))
		if want == "" {
			if err != nil {
				t.Errorf("%s: %v", schema, err)
			}
			continue
		}
		if !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), want) {
			t.Errorf("%s: %v, want %s", schema, err, want)
		}
	}
	for _, schema := range []string{`false`, `{"type":"integer","minimum":3,"maximum":2}`, `{"type":"object","properties":{"a":{"$ref":"#"}},"required":["a"]}`,
		`{"type":"string","pattern":"^a$","minLength":2}`, `{"enum":[]}`, `{"allOf":[{"type":"string"},{"type":"null"}]}`, `{"type":"array","minItems":3,"maxItems":2}`,
		`{"type":"object","properties":{"a":false},"required":["a"]}`, `{"type":"integer","exclusiveMinimum":1,"exclusiveMaximum":2}`, `{"type":"array","items":false,"minItems":1}`} {
		e, err := grammar.Schema(json.RawMessage(schema))
		if err == nil {
			_, err = grammar.New(vocabulary(), e)
		}
		if !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", schema, err)
		}
	}
}

// FuzzSchema: any bytes are a schema or are refused; what is drawn is JSON.
func FuzzSchema(f *testing.F) {
	for _, s := range schemas {
		f.Add([]byte(s), uint64(1))
	}
	v := vocabulary()
	f.Fuzz(func(t *testing.T, schema []byte, seed uint64) {
		if len(schema) > 2000 {
			return
		}
		e, err := grammar.Schema(schema)
		if err != nil {
			return
		}
		g, err := grammar.New(v, e)
		if err != nil {
			return
		}
		random, m := rand.New(rand.NewPCG(seed, 3)), g.Matcher()
		var text []byte
		for range 200 {
			if m.Final() {
				break
			}
			mask := m.Mask()
			if mask.Count() == 0 {
				t.Fatalf("%s: nothing may follow %q", schema, text)
			}
			id := pick(mask, random)
			if id == 0 {
				break
			}
			if !m.Accept(id) {
				t.Fatalf("%s: token %d is not taken after %q", schema, id, text)
			}
			text = append(text, g.Text(id)...)
			if m.Complete() && !json.Valid(text) {
				t.Fatalf("%s: %q is not JSON", schema, text)
			}
		}
	})
}
