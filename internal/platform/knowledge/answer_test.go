package knowledge_test

import (
	"strings"
	"testing"
	"time"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/platform/knowledge"
	"outcrop/internal/platform/knowledge/knowledgetest"
	"outcrop/internal/store"
)

const (
	returns = "Opened bags may be returned within 30 days, Ms. Priya Shah decides."
	shop    = "The shop in Tromsø opens at 9:30."
)

// answered is a house with two documents of one passage each.
func answered(t *testing.T) (*knowledgetest.House, knowledge.Base) {
	h := knowledgetest.New(t)
	b := h.Base("tea")
	h.Put("returns.md", returns)
	h.Put("shop.md", shop)
	h.Sync(h.Source(b.ID, "all"))
	return h, b
}

func ask(h *knowledgetest.House, b knowledge.Base, q knowledge.Question) (*knowledge.Reply, string, []knowledge.Part, error) {
	q.Caller, q.Base, q.Model = h.Caller(), string(b.ID), knowledgetest.Generator
	if q.Text == "" {
		q.Text = "When may opened bags be returned?"
	}
	r, err := h.Answer(h.T.Context(), q)
	if err != nil {
		return nil, "", nil, err
	}
	text, parts, err := r.Whole()
	return r, text, parts, err
}

func TestAnswer(t *testing.T) {
	h, b := answered(t)
	const said = "Opened bags may be returned within 30 days. Opened bags may be returned within 60 days. We love 茶 above all! The shop in Tromsø opens at 9:30."
	h.Script.Say("\n " + said + "\n")
	r, text, parts, err := ask(h, b, knowledge.Question{})
	if err != nil || text != said || len(parts) != 4 || r.Session == "" {
		t.Fatalf("%q, %d parts, %v", text, len(parts), err)
	}
	for i, want := range []string{"s3://handbook/returns.md " + returns, "", "", "s3://handbook/shop.md " + shop} {
		var got []string
		for _, p := range parts[i].References {
			got = append(got, p.URI+" "+p.Text)
		}
		if s := strings.Join(got, "|"); s != want {
			t.Errorf("%q is cited to %q, want %q", parts[i].Text, s, want)
		}
		if cut := string([]rune(text)[parts[i].Start : parts[i].End+1]); cut != parts[i].Text {
			t.Errorf("the span of %q cuts out %q", parts[i].Text, cut)
		}
	}
	if p := h.Script.Prompt(); len(p.Messages) != 1 || !strings.Contains(p.Messages[0].Text, returns) || !strings.Contains(p.Messages[0].Text, "When may opened bags be returned?") {
		t.Errorf("the prompt is %+v", p)
	}
}

func TestRefusal(t *testing.T) {
	h := knowledgetest.New(t)
	h.Script.Say("The shop opens at 9:30.")
	_, text, parts, err := ask(h, h.Base("empty"), knowledge.Question{})
	if err != nil || text != knowledge.Refusal || len(parts) != 1 || parts[0].References != nil || parts[0].Start != 0 || parts[0].End != len(text)-1 {
		t.Errorf("%q %+v %v", text, parts, err)
	}
}

func TestTemplate(t *testing.T) {
	h, b := answered(t)
	h.Script.Say("Yes.")
	if _, _, _, err := ask(h, b, knowledge.Question{Template: "Use $search_results$ and obey: $output_format_instructions$"}); err != nil {
		t.Fatal(err)
	}
	p := h.Script.Prompt()
	if len(p.Messages) != 2 || p.Messages[0].Role != engine.System || !strings.Contains(p.Messages[0].Text, "Use Passage 1:\n"+returns) ||
		strings.Contains(p.Messages[0].Text, "$") || p.Messages[1].Text != "When may opened bags be returned?" {
		t.Errorf("%+v", p)
	}
	if _, _, _, err := ask(h, b, knowledge.Question{Template: "$query$? $search_results$"}); err != nil {
		t.Fatal(err)
	}
	if p = h.Script.Prompt(); len(p.Messages) != 1 || !strings.HasPrefix(p.Messages[0].Text, "When may opened bags be returned?? Passage 1") {
		t.Errorf("%+v", p)
	}
	if _, _, _, err := ask(h, b, knowledge.Question{Template: "Just say it."}); !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), "$search_results$") {
		t.Errorf("a template without passages: %v", err)
	}
}

func TestSession(t *testing.T) {
	h, b := answered(t)
	h.Script.Say("Within 30 days.")
	r, _, _, err := ask(h, b, knowledge.Question{})
	if err != nil {
		t.Fatal(err)
	}
	again, _, _, err := ask(h, b, knowledge.Question{Session: r.Session, Text: "And the shop?"})
	if err != nil || again.Session != r.Session {
		t.Fatalf("%+v %v", again, err)
	}
	if p := h.Script.Prompt(); len(p.Messages) != 3 || p.Messages[0].Text != "When may opened bags be returned?" || p.Messages[1].Text != "Within 30 days." {
		t.Errorf("%+v", p)
	}
	for name, q := range map[string]struct {
		b  knowledge.Base
		id string
	}{"an unknown session": {b, "no-such"}, "another base's": {h.Base("other"), r.Session}} {
		if _, _, _, err := ask(h, q.b, knowledge.Question{Session: q.id}); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	h.Later(knowledge.SessionTime + time.Hour)
	if _, _, _, err := ask(h, b, knowledge.Question{Session: r.Session}); !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), "is not valid") {
		t.Errorf("an old session: %v", err)
	}
}

// TestFit asks with passages and turns that don't all fit: the oldest turns go, then the last passages.
func TestFit(t *testing.T) {
	h := knowledgetest.New(t)
	b := h.Base("tea")
	for _, n := range []string{"a", "b", "c", "d"} {
		h.Put(n+".txt", n+strings.Repeat(" brew", 30))
	}
	h.Sync(h.Source(b.ID, "all"))
	h.Script.Say("Tea.")
	count := func() int { return strings.Count(h.Script.Prompt().Messages[0].Text, strings.Repeat(" brew", 30)) }
	if _, _, _, err := ask(h, b, knowledge.Question{Text: "tea"}); err != nil || count() != knowledge.PromptPassages {
		t.Errorf("by default %d passages, %v", count(), err)
	}
	if _, _, _, err := ask(h, b, knowledge.Question{Text: "tea", Search: knowledge.Search{Results: 4}}); err != nil || count() != 4 {
		t.Errorf("asked for 4, %d passages, %v", count(), err)
	}
	long := strings.Repeat("tea ", 105)
	if _, _, _, err := ask(h, b, knowledge.Question{Text: "tea", Template: long + "$search_results$ $query$" + long}); err != nil || count() != 2 {
		t.Errorf("with a long template %d passages, %v", count(), err)
	}
	if _, _, _, err := ask(h, b, knowledge.Question{Text: "tea", Template: long + long + long + "$search_results$"}); !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), "too long") {
		t.Errorf("with too long a template: %v", err)
	}
}

// TestAbandoned leaves an answer half way: no turn is kept, and the ledger has the invocation.
func TestAbandoned(t *testing.T) {
	h, b := answered(t)
	h.Script.Say("Within 30 days. It is so. It is so.")
	r, err := h.Answer(t.Context(), knowledge.Question{Caller: h.Caller(), Base: string(b.ID), Model: knowledgetest.Generator, Text: "returned?"})
	if err != nil {
		t.Fatal(err)
	}
	for range r.Events() {
		break
	}
	h.Script.Say("Yes.")
	if _, _, _, err := ask(h, b, knowledge.Question{Session: r.Session}); err != nil || len(h.Script.Prompt().Messages) != 1 {
		t.Errorf("%+v %v", h.Script.Prompt(), err)
	}
	if err := store.Settle(t.Context(), h.Records); err != nil {
		t.Fatal(err)
	}
	if err := h.Records.View(t.Context(), func(tx store.Tx) error {
		rows, _, err := tx.List(store.Query{Scope: knowledgetest.Scope, Kind: "usage"})
		if len(rows) < 5 { // two documents, two queries, two answers
			t.Errorf("%d usage records", len(rows))
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
}
