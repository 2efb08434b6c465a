package body

import (
	"bytes"
	"encoding/json"
	"strings"

	"outcrop/internal/engine"
)

// families read the bodies of those models that AWS knows by name. The names are the catalog's.
var families = map[string]struct {
	parse  func(o *object, info engine.Info) *Request
	extra  func(o *object, p *engine.Params) // Converse's additionalModelRequestFields, beside top_k and seed
	format format                            // of a whole answer, for its additionalModelResponseFieldPaths
}{
	"anthropic":      {generates(anthropic), anthropicExtra, anthropicFormat{}},
	"llama":          {generates(llama), nil, llamaFormat{}},
	"nova":           {generates(nova), novaExtra, novaFormat{}},
	"titan-text":     {generates(titanText), nil, titanTextFormat{}},
	"titan-embed":    {titan, nil, nil},
	"titan-embed-v1": {titanV1, nil, nil},
	"mistral":        {generates(mistral), nil, mistralFormat{}},
	"command-r":      {generates(commandR), commandRExtra, commandRFormat{}},
	"cohere-embed":   {cohereEmbed, nil, nil},
	"openai":         {generates(openAIBody), nil, chatFormat{}},
}

func generates(parse func(*object) *Request) func(*object, engine.Info) *Request {
	return func(o *object, _ engine.Info) *Request { return parse(o) }
}

// HasFamily tells whether a family's bodies can be read.
func HasFamily(family string) bool { return families[family].parse != nil }

// ParseFamily reads a body for a model of a family; that of none is read like Parse does for Bedrock.
func ParseFamily(family string, raw []byte, info engine.Info) (*Request, error) {
	f := families[family]
	if f.parse == nil {
		return Parse(Bedrock, raw, info)
	}
	o, err := parseObject(raw, "#")
	if err != nil {
		return nil, err
	}
	r := f.parse(o, info)
	if err := o.done(); err != nil {
		return nil, err
	}
	return r, nil
}

// Additional reads Converse's additionalModelRequestFields into params: what the family calls them, and for every model top_k and
// seed.
func Additional(family string, raw []byte, p *engine.Params) error {
	if len(raw) == 0 || string(raw) == "null" {
		return nil
	}
	o, err := parseObject(raw, "#")
	if err != nil {
		return err
	}
	p.TopK, p.Seed = o.topK("top_k"), o.seed("seed")
	if extra := families[family].extra; extra != nil {
		extra(o, p)
	}
	return o.done()
}

// Fields are those of Converse's additionalModelResponseFieldPaths, JSON pointers into what InvokeModel would answer; nil when none
// is there. In a stream the answer is what its last piece has.
func Fields(family string, s Stamp, a engine.Answer, pointers []string) json.RawMessage {
	if len(pointers) == 0 {
		return nil
	}
	f := families[family].format
	if f == nil {
		f = plainFormat{}
	}
	var whole any
	d := json.NewDecoder(bytes.NewReader(encode(f.whole(s, a))))
	d.UseNumber()
	if err := d.Decode(&whole); err != nil {
		panic("body: " + err.Error()) // encode writes JSON
	}
	picked := map[string]any{}
	for _, pointer := range pointers {
		pick(picked, whole, strings.Split(pointer, "/")[1:])
	}
	if len(picked) == 0 {
		return nil
	}
	return encode(picked)
}

// pick copies what lies under names, with the objects around it. What is not there, or null, is passed over.
func pick(into map[string]any, from any, names []string) {
	if len(names) == 0 {
		return
	}
	name := strings.NewReplacer("~1", "/", "~0", "~").Replace(names[0])
	object, _ := from.(map[string]any)
	value := object[name]
	if len(names) == 1 {
		if value != nil {
			into[name] = value
		}
		return
	}
	inside, _ := into[name].(map[string]any)
	if inside == nil {
		inside = map[string]any{}
	}
	if pick(inside, value, names[1:]); len(inside) > 0 {
		into[name] = inside
	}
}

// plainFormat is what a model of no family can tell beside its text.
type plainFormat struct{}

func (plainFormat) whole(_ Stamp, a engine.Answer) any {
	return map[string]*string{"stop_sequence": optional(a.Sequence)}
}

func (plainFormat) chunks(*Writer, engine.Piece) []any { return nil }

func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
