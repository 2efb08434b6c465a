package train

import (
	"strings"
	"testing"
)

// TestFormats: each kind of record becomes the same talk.
func TestFormats(t *testing.T) {
	for line, want := range map[string]string{
		`{"prompt":"Hi","completion":"Ahoy"}`:                                                 "user:Hi|assistant:Ahoy",
		`{"prompt":"Hi","completion":"Ahoy","category":"x"}`:                                  "user:Hi|assistant:Ahoy",
		`{"instruction":"Hi","response":"Ahoy"}`:                                              "user:Hi|assistant:Ahoy",
		`{"instruction":"Hi","input":"","output":"Ahoy"}`:                                     "user:Hi|assistant:Ahoy",
		`{"instruction":"Sum up.","context":"A sea.","response":"Sea."}`:                      "user:Sum up.\n\nA sea.|assistant:Sea.",
		`{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Ahoy"}]}`: "user:Hi|assistant:Ahoy",
		`{"messages":[{"role":"system","content":"Be kind."},{"role":"user","content":[{"type":"text","text":"Hi"}]},{"role":"assistant","content":"Ahoy"}]}`:                                  "system:Be kind.|user:Hi|assistant:Ahoy",
		`{"schemaVersion":"bedrock-conversation-2024","system":[{"text":"Be kind."}],"messages":[{"role":"user","content":[{"text":"Hi"}]},{"role":"assistant","content":[{"text":"Ahoy"}]}]}`: "system:Be kind.|user:Hi|assistant:Ahoy",
	} {
		messages, err := parseRecord([]byte(line))
		var turns []string
		for _, m := range messages {
			turns = append(turns, m.Role+":"+m.Content)
		}
		if got := strings.Join(turns, "|"); err != nil || got != want {
			t.Errorf("%s is %q (%v), want %q", line, got, err, want)
		}
	}
}

// TestLongRecords are errors, or are cut, as truncation says.
func TestLongRecords(t *testing.T) {
	h := settings()
	h.Length = 40
	r := &run{base: tiny(t), settings: h}
	m := &sft{r}
	line := []byte(`{"prompt":"What is the sea?","completion":"` + strings.Repeat("Ahoy! ", 40) + `"}`)
	if _, err := m.parse(line); err == nil || !strings.Contains(err.Error(), "more than max_seq_length, 40") {
		t.Errorf("an error should be, not %v", err)
	}
	r.settings.Truncate = true
	found, err := m.parse(line)
	if err != nil || found[0].tokens() != 39 || found[0].weight() == 0 || r.cut != 1 {
		t.Errorf("cut to %v, %v", found, err)
	}
	if _, err := m.parse([]byte(`{"prompt":"` + strings.Repeat("Ahoy! ", 40) + `","completion":"a"}`)); err == nil || !strings.Contains(err.Error(), "no answer begins") {
		t.Errorf("an error should be, not %v", err)
	}
}

func TestAllTokensAreLearnt(t *testing.T) {
	h := settings()
	h.AllTokens = true
	found, err := (&sft{&run{base: tiny(t), settings: h}}).parse([]byte(`{"prompt":"What?","completion":"Ahoy!"}`))
	if err != nil || found[0].weight() != found[0].tokens() {
		t.Errorf("%v, %v", found, err)
	}
}
