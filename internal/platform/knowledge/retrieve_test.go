package knowledge_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/platform/knowledge"
	"outcrop/internal/platform/knowledge/knowledgetest"
)

func TestRetrieve(t *testing.T) {
	h := knowledgetest.New(t)
	b := h.Base("tea")
	fill(h, 8)
	h.Sync(h.Source(b.ID, "all"))
	if got := h.Find(b.ID, "lot", knowledge.Search{}); len(got) != knowledge.DefaultResults {
		t.Errorf("%d results by default", len(got))
	}
	got := h.Find(b.ID, shelf(6), knowledge.Search{Results: 3})
	if len(got) != 3 || got[0].Text != shelf(6) || !slices.IsSortedFunc(got, func(a, b knowledge.Passage) int { return int(1e6 * (b.Score - a.Score)) }) {
		t.Errorf("%+v", got)
	}
	for _, c := range []struct {
		name string
		q    knowledge.Query
		kind fault.Kind
		text string
	}{
		{"an unknown base", knowledge.Query{Base: "AAAAAAAAAA", Text: "x"}, fault.NotFound, "does not exist"},
		{"another account's ARN", knowledge.Query{Base: strings.Replace(string(b.ARN), "123456789012", "999999999999", 1), Text: "x"}, fault.NotFound, "does not exist"},
		{"no text", knowledge.Query{Base: string(b.ID)}, fault.Invalid, "empty"},
		{"too long a text", knowledge.Query{Base: string(b.ID), Text: strings.Repeat("tea ", knowledgetest.Window-1)}, fault.Invalid, "33 tokens"},
		{"another search", knowledge.Query{Base: string(b.ID), Text: "x", Search: knowledge.Search{Type: "HYBRID"}}, fault.Invalid, "HYBRID is not supported"},
		{"a wrong place", knowledge.Query{Base: string(b.ID), Text: "x", After: "99"}, fault.Invalid, "nextToken"},
	} {
		c.q.Caller = h.Caller()
		if _, _, err := h.Retrieve(t.Context(), c.q); !fault.Is(err, c.kind) || !strings.Contains(fault.Public(err), c.text) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	if page, _, err := h.Retrieve(t.Context(), knowledge.Query{Caller: h.Caller(), Base: string(b.ARN), Text: strings.TrimSpace(strings.Repeat("tea ", knowledgetest.Window-2))}); err != nil || len(page) != 5 {
		t.Errorf("by ARN, as long as may be: %d, %v", len(page), err)
	}
}

// TestPages asks for passages that are too long for one answer.
func TestPages(t *testing.T) {
	h := knowledgetest.New(t)
	b := h.Base("tea")
	for i := range 5 {
		h.Put(fmt.Sprintf("doc%d.txt", i), fmt.Sprintf("%d %s", i, strings.Repeat("x", 400_000)))
	}
	h.Sync(h.Source(b.ID, "all"))
	q := knowledge.Query{Caller: h.Caller(), Base: string(b.ID), Text: "x", Search: knowledge.Search{Results: 4}}
	var sizes, seen []string
	for {
		page, next, err := h.Retrieve(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range page {
			seen = append(seen, p.URI)
		}
		sizes = append(sizes, fmt.Sprint(len(page)))
		if q.After = next; next == "" {
			break
		}
	}
	slices.Sort(seen)
	if got := strings.Join(sizes, " "); got != "2 2" || len(slices.Compact(seen)) != 4 {
		t.Errorf("pages of %s with %q", got, seen)
	}
}

func TestFilters(t *testing.T) {
	h := knowledgetest.New(t)
	b := h.Base("tea")
	for name, meta := range map[string]string{
		"a": `{"kind":"green","year":2020,"organic":true,"notes":["grass","sea"]}`,
		"b": `{"kind":"black","year":2022,"organic":false,"notes":["malt"]}`,
		"c": `{"kind":"blackened","year":2024.5}`,
		"d": ``,
	} {
		h.Put(name+".txt", "The tea called "+name+".")
		if meta != "" {
			h.Put(name+".txt.metadata.json", `{"metadataAttributes":`+meta+`}`)
		}
	}
	v := h.Source(b.ID, "all")
	h.Sync(v)
	one := func(c knowledge.Comparison, key string, value any) knowledge.Filter {
		return knowledge.Filter{Comparison: c, Key: key, Value: value}
	}
	for _, c := range []struct {
		f    knowledge.Filter
		want string
	}{
		{one(knowledge.Equals, "kind", "black"), "b"},
		{one(knowledge.Equals, "organic", true), "a"},
		{one(knowledge.Equals, "year", 2022.0), "b"},
		{one(knowledge.Equals, "year", "2022"), ""},
		{one(knowledge.NotEquals, "kind", "black"), "ac"},
		{one(knowledge.GreaterThan, "year", 2022.0), "c"},
		{one(knowledge.GreaterThanOrEquals, "year", 2022.0), "bc"},
		{one(knowledge.LessThan, "year", 2022.0), "a"},
		{one(knowledge.LessThanOrEquals, "year", 2022.0), "ab"},
		{one(knowledge.LessThan, "kind", 5.0), ""},
		{one(knowledge.In, "kind", []any{"green", "black"}), "ab"},
		{one(knowledge.NotIn, "kind", []any{"green", "black"}), "c"},
		{one(knowledge.StartsWith, "kind", "black"), "bc"},
		{one(knowledge.ListContains, "notes", "sea"), "a"},
		{one(knowledge.ListContains, "kind", "green"), ""},
		{one(knowledge.StringContains, "kind", "lack"), "bc"},
		{one(knowledge.StringContains, "notes", "mal"), "b"},
		{one(knowledge.Equals, knowledge.AttributeURI, "s3://handbook/d.txt"), "d"},
		{one(knowledge.StartsWith, knowledge.AttributeURI, "s3://handbook/"), "abcd"},
		{one(knowledge.Equals, knowledge.AttributeSource, string(v.ID)), "abcd"},
		{knowledge.Filter{Comparison: knowledge.AndAll, Filters: []knowledge.Filter{one(knowledge.StartsWith, "kind", "black"), one(knowledge.GreaterThan, "year", 2023.0)}}, "c"},
		{knowledge.Filter{Comparison: knowledge.OrAll, Filters: []knowledge.Filter{one(knowledge.Equals, "kind", "green"),
			{Comparison: knowledge.AndAll, Filters: []knowledge.Filter{one(knowledge.Equals, "kind", "black"), one(knowledge.Equals, "organic", false)}}}}, "ab"},
	} {
		var got []string
		for _, p := range h.Find(b.ID, "tea", knowledge.Search{Results: 10, Filter: &c.f}) {
			got = append(got, p.URI[len("s3://handbook/"):len("s3://handbook/")+1])
		}
		slices.Sort(got)
		if s := strings.Join(got, ""); s != c.want {
			t.Errorf("%+v finds %q, want %q", c.f, s, c.want)
		}
	}
	for _, f := range []knowledge.Filter{one(knowledge.GreaterThan, "year", "2022"), one(knowledge.In, "kind", "green"), one(knowledge.StartsWith, "kind", 1.0), one(knowledge.Equals, "kind", []any{"a"}),
		one(knowledge.Equals, "kind", map[string]any{}), one(knowledge.NotEquals, "kind", nil), {}, {Comparison: knowledge.AndAll, Filters: []knowledge.Filter{one(knowledge.Equals, "kind", "a")}}} {
		if _, _, err := h.Retrieve(t.Context(), knowledge.Query{Caller: h.Caller(), Base: string(b.ID), Text: "tea", Search: knowledge.Search{Filter: &f}}); !fault.Is(err, fault.Invalid) {
			t.Errorf("%+v: %v", f, err)
		}
	}
}
