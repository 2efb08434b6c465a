package train

import (
	"strings"
	"testing"
)

// FuzzQuestion: whatever a line is, it is refused or becomes turns that end with the user's, none of them empty, and fields without them.
func FuzzQuestion(f *testing.F) {
	for _, seed := range []string{`{"prompt":"a","reference_answer":"b"}`, `{"prompt":1}`, `{"prompt":[]}`, `[]`, `null`, "\xff", `{"messages":[]}`, `{"messages":[{"role":"system","content":"s"}]}`,
		`{"prompt":[{"role":"system","content":"s"},{"role":"user","content":"a"},{"role":"assistant","content":"b"},{"role":"user","content":[{"type":"text","text":"c"}]}]}`,
		`{"schemaVersion":"bedrock-conversation-2024","system":[{"text":"s"}],"messages":[{"role":"user","content":[{"text":"a"},{"text":"b"}]}]}`, `{"system":"s","messages":[{"role":"system","content":"t"},{"role":"user","content":"a"}]}`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		q, err := parseQuestion(line)
		if err != nil {
			return
		}
		if n := len(q.messages); n == 0 || q.messages[n-1].Role != "user" {
			t.Fatalf("%q becomes %v", line, q.messages)
		}
		for i, m := range q.messages {
			if strings.TrimSpace(m.Content) == "" || m.Role == "system" && i > 0 {
				t.Fatalf("%q has the turn %d %+v", line, i, m)
			}
		}
		for _, name := range []string{"system", "schemaVersion"} {
			if q.fields[name] != nil {
				t.Fatalf("%q leaves %s", line, name)
			}
		}
	})
}
