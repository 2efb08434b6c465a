package chattemplate_test

import (
	"encoding/json"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/chattemplate"
)

// golden is what transformers renders; test/oracle/chattemplate/golden.py makes it.
type golden struct {
	Templates map[string]string
	Rows      []struct {
		Name     string
		Messages []chattemplate.Message
		Open     bool
		Text     string
		Refused  string
	}
}

func noon() time.Time { return time.Date(2026, 3, 7, 12, 5, 0, 0, time.UTC) }

func load(t testing.TB) golden {
	t.Helper()
	b, err := os.ReadFile("testdata/golden.json")
	if err != nil {
		t.Fatal(err)
	}
	var g golden
	if err := json.Unmarshal(b, &g); err != nil {
		t.Fatal(err)
	}
	return g
}

func compile(t testing.TB, source string) *chattemplate.Template {
	t.Helper()
	tmpl, err := chattemplate.New(source, chattemplate.Tokens{BOS: "<s>", EOS: "</s>"}, noon)
	if err != nil {
		t.Fatal(err)
	}
	return tmpl
}

func TestAsTransformers(t *testing.T) {
	g := load(t)
	for _, r := range g.Rows {
		got, err := compile(t, g.Templates[r.Name]).Render(r.Messages, r.Open)
		switch {
		case r.Refused != "" && (!fault.Is(err, fault.Invalid) || fault.Public(err) != r.Refused):
			t.Errorf("%s: got %q, %v; want it refused: %s", r.Name, got, err, r.Refused)
		case r.Refused == "" && (err != nil || got != r.Text):
			t.Errorf("%s, %v: error %v\n got %q\nwant %q", r.Name, r.Messages, err, got, r.Text)
		}
	}
}

func TestDate(t *testing.T) {
	got, err := compile(t, "{{ strftime_now('%d %b %Y, %-d.%-m., %H:%M %% %A %q') }}").Render(nil, false)
	if want := "07 Mar 2026, 7.3., 12:05 % Saturday %q"; err != nil || got != want {
		t.Errorf("got %q, %v", got, err)
	}
}

// A template that was brought along reaches no file and does not run on without end.
func TestConfined(t *testing.T) {
	for _, source := range []string{
		"{% include '/etc/hostname' %}", "{% import '/etc/hostname' as x %}", "{% for i in range(100000000) %}{% endfor %}",
		"{% for i in range(3000) %}{% for j in range(3000) %}{% endfor %}{% endfor %}", "{% if", "{{ messages[0].content.nothing() }}", "{{ raise_exception(1, 2) }}",
		"{{ range(1, 2, 0) }}", "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}", "{% include 'template' %}",
		"{% macro f() %}{{ g() }}{% endmacro %}{% macro g() %}{{ f() }}{% endmacro %}{{ f() }}",
		"{{ " + strings.Repeat("(", 12<<10) + " }}", "{{ " + strings.Repeat("(", 120<<10) + " }}", "{{ x" + strings.Repeat("-", 20<<10) + " }}",
		"{{ " + strings.Repeat("not ", 10<<10) + " }}", "{% macro f(x) %}{% call f(x) %}{% endcall %}{% endmacro %}{{ f(1) }}",
		strings.Repeat("{% if true %}", 8<<10),
	} {
		tmpl, err := chattemplate.New(source, chattemplate.Tokens{}, noon)
		if err == nil {
			_, err = tmpl.Render([]chattemplate.Message{{Role: "user", Content: "x"}}, true)
		}
		if !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", source, err)
		}
	}
}

func TestConcurrentUse(t *testing.T) {
	tmpl := compile(t, load(t).Templates["namespace"])
	var all sync.WaitGroup
	for i := range 8 {
		all.Go(func() {
			content := strings.Repeat("x", i+1)
			for range 20 {
				got, err := tmpl.Render([]chattemplate.Message{{Role: "user", Content: content}}, false)
				if want := "<USER!>" + content + " 1"; err != nil || got != want {
					t.Errorf("got %q, %v", got, err)
				}
			}
		})
	}
	all.Wait()
}

// Any template compiles or is refused, and renders or is refused.
func FuzzTemplate(f *testing.F) {
	for _, source := range load(f).Templates {
		f.Add(source)
	}
	f.Fuzz(func(t *testing.T, source string) {
		tmpl, err := chattemplate.New(source, chattemplate.Tokens{}, noon)
		if err == nil {
			_, err = tmpl.Render([]chattemplate.Message{{Role: "user", Content: "x"}}, true)
		}
		if err != nil && !fault.Is(err, fault.Invalid) {
			t.Error(err)
		}
	})
}
