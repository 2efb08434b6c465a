package chattemplate_test

import (
	"encoding/json"
	"errors"
	"maps"
	"os"
	"slices"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/chattemplate"
)

// unlike are templates that we render otherwise, and why.
var unlike = map[string]string{
	"meetkai-functionary-medium-v3.1": "it adds text to what is marked as safe, which jinja2 escapes then: the model would read &#34; for a quotation mark",
}

// TestLive compares with what test/oracle/chattemplate/live.py had transformers render, named by OUTCROP_TEMPLATES.
func TestLive(t *testing.T) {
	file := os.Getenv("OUTCROP_TEMPLATES")
	if file == "" {
		t.Skip("make verify-templates runs this")
	}
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var want struct {
		Templates map[string]string
		Rows      []struct {
			Name, Title           string
			Messages              []chattemplate.Message
			Tools                 []chattemplate.Tool
			Open                  bool
			Text, Refused, Failed string
		}
	}
	if err := json.Unmarshal(b, &want); err != nil {
		t.Fatal(err)
	}
	for _, name := range slices.Sorted(maps.Keys(want.Templates)) {
		t.Run(name, func(t *testing.T) {
			if why, ok := unlike[name]; ok {
				t.Skip(why)
			}
			tmpl, err := chattemplate.New(want.Templates[name], chattemplate.Tokens{BOS: "<s>", EOS: "</s>"}, noon)
			if err != nil {
				t.Fatal(err)
			}
			for _, r := range want.Rows {
				if r.Name != name {
					continue
				}
				got, err := tmpl.Render(r.Messages, r.Open, r.Tools...)
				switch {
				case r.Refused != "" && (!fault.Is(err, fault.Invalid) || fault.Public(err) != r.Refused):
					t.Errorf("%s, open %v: %q, %v; want it refused: %s", r.Title, r.Open, got, err, r.Refused)
				case r.Failed+r.Refused == "" && (err != nil || got != r.Text):
					i := 0 // where they part
					for i < min(len(got), len(r.Text)) && got[i] == r.Text[i] {
						i++
					}
					near := func(s string) string { return s[max(0, i-60):min(len(s), i+60)] }
					t.Errorf("%s, open %v: %v\n got %q\nwant %q", r.Title, r.Open, errors.Unwrap(err), near(got), near(r.Text))
				}
			}
		})
	}
}
