package chattemplate_test

import (
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/chattemplate"
)

const knowing = `{%- if tools %}{% for t in tools %}{{ t | tojson }};{% endfor %}{% endif %}
{%- for m in messages %}[{{ m.role }}{% if m.name is defined %} {{ m.name }}{% endif %}]{{ m.content }}
{%- for c in m.tool_calls or [] %}<{{ c.id }} {{ c.function.name }} {{ c.function.arguments | tojson }}>{% endfor %}{% endfor %}`

func TestTools(t *testing.T) {
	weather := chattemplate.Tool{Name: "weather", Description: "Says \"how\" it is.", Parameters: []byte(`{"type":"object","properties":{"zone":{"type":"string"},"at":{"type":"number","minimum":1.50}}, "required":[]}`)}
	got, err := compile(t, knowing).Render([]chattemplate.Message{
		{Role: "user", Content: "How is it?"},
		{Role: "assistant", Calls: []chattemplate.Call{{ID: "c1", Name: "weather", Arguments: []byte(`{"zone":"é","at":2, "list":[true,null,1.0]}`)}, {ID: "c2", Name: "other"}}},
		{Role: "tool", Content: "wet", CallID: "c1"},
	}, false, weather)
	want := `{"type": "function", "function": {"name": "weather", "description": "Says \"how\" it is.", "parameters": {"type": "object", "properties": {"zone": {"type": "string"}, "at": {"type": "number", "minimum": 1.5}}, "required": []}}};[user]How is it?[assistant]<c1 weather {"zone": "é", "at": 2, "list": [true, null, 1.0]}><c2 other {}>[tool weather]wet`
	if err != nil || got != want {
		t.Errorf("error %v\n got %q\nwant %q", err, got, want)
	}
}

func TestKnows(t *testing.T) {
	for source, want := range map[string][2]bool{
		knowing:                                {true, true},
		load(t).Templates["smollm2"]:           {false, false},
		"{{ messages[0].content }}{{ tools }}": {true, false},
		"{{ raise_exception('no') }}":          {false, false},
	} {
		if tmpl := compile(t, source); tmpl.KnowsTools() != want[0] || tmpl.KnowsCalls() != want[1] {
			t.Errorf("%.60s: tools %v, calls %v; want %v", source, tmpl.KnowsTools(), tmpl.KnowsCalls(), want)
		}
	}
}

func TestBrokenToolsAreRefused(t *testing.T) {
	tmpl := compile(t, knowing)
	if _, err := tmpl.Render(nil, true, chattemplate.Tool{Name: "f", Parameters: []byte("{")}); !fault.Is(err, fault.Invalid) {
		t.Errorf("schema: %v", err)
	}
	if _, err := tmpl.Render([]chattemplate.Message{{Calls: []chattemplate.Call{{Name: "f", Arguments: []byte("{} x")}}}}, true); !fault.Is(err, fault.Invalid) {
		t.Errorf("arguments: %v", err)
	}
}

// Mistral's templates refuse ids that are not of nine characters: they get such ones.
func TestShortIDs(t *testing.T) {
	source := `{% for m in messages %}{% for c in m.tool_calls or [] %}{% if c.id | length != 9 %}{{ raise_exception('ids') }}{% endif %}{{ c.id }}{% endfor %}{% if m.tool_call_id %}={{ m.tool_call_id }} {{ m.name }}{% endif %}{% endfor %}`
	got, err := compile(t, source).Render([]chattemplate.Message{{Role: "assistant", Calls: []chattemplate.Call{{ID: "tooluse_a-long-one", Name: "f"}}}, {Role: "tool", CallID: "tooluse_a-long-one"}}, false)
	if err != nil || len(got) != 9+1+9+2 || got[:9] != got[10:19] || got[19:] != " f" {
		t.Errorf("got %q, %v", got, err)
	}
}
