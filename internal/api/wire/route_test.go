package wire

import (
	"fmt"
	"net/url"
	"strings"
	"testing"

	"outcrop/internal/api/model"
)

// plausible is a value for a label: ids, or ARNs where the label is one.
func plausible(e *endpoint, label string, i int) string {
	low := strings.ToLower(label)
	switch {
	case low == "resourcearn" && e.op.Service.Name == "bedrock-agent-runtime":
		return "arn:aws:bedrock:us-east-1:123456789012:session/5f9c3d0a"
	case strings.HasSuffix(low, "arn"):
		return "arn:aws:bedrock:us-east-1:123456789012:knowledge-base/ABCDEFGHIJ"
	}
	return fmt.Sprintf("Label%d", i)
}

// Every operation's own template, with its labels filled in and escaped in any of the ways that clients do, comes back to it.
func TestEveryTemplateRoutesToItsOperation(t *testing.T) {
	escapes := map[string]func(string) string{
		"all":     url.QueryEscape,
		"slashes": func(s string) string { return strings.ReplaceAll(s, "/", "%2F") },
		"none":    func(s string) string { return s },
	}
	m := New(Options{})
	n := 0
	for _, e := range m.all {
		if e.op.Service.Protocol != model.RestJSON {
			continue
		}
		n++
		for how, escape := range escapes {
			path, want := "", map[string]string{}
			for i, segment := range strings.Split(e.op.URI, "/")[1:] {
				if isLabel(segment) {
					label := strings.Trim(segment, "{}")
					want[label] = plausible(e, label, i)
					segment = escape(want[label])
				}
				path += "/" + segment
			}
			got, labels := m.rest[e.op.Service.Signing].match(e.op.Method, path)
			if got != e || fmt.Sprint(labels) != fmt.Sprint(want) {
				t.Errorf("%s (%s escaped): %s %s goes to %v with %v", e.op, how, e.op.Method, path, got, labels)
			}
		}
	}
	if n != 108+11+86+35+3+2+1 {
		t.Errorf("%d restJson1 operations", n)
	}
}

// Rust's clients leave out the slash at a path's end. PrepareAgent is then InvokeInlineAgent, which AWS tells apart by the host.
func TestNoSlashAtTheEnd(t *testing.T) {
	m := New(Options{})
	n := 0
	for _, e := range m.all {
		path, slash := strings.CutSuffix(e.op.URI, "/")
		if e.op.Service.Protocol != model.RestJSON || !slash || e.op.Name == "PrepareAgent" {
			continue
		}
		n++
		if got, _ := m.rest[e.op.Service.Signing].match(e.op.Method, path); got != e {
			t.Errorf("%s %s goes to %v, want %s", e.op.Method, path, got, e.op)
		}
	}
	if n < 40 {
		t.Errorf("only %d operations end with a slash", n)
	}
}

func TestRawPaths(t *testing.T) {
	m := New(Options{})
	for _, c := range []struct{ service, method, path, want string }{
		{"bedrock", "POST", "/model/outcrop.smollm2-135m/converse", "Converse modelId=outcrop.smollm2-135m"},
		{"bedrock", "POST", "/model/arn%3Aaws%3Abedrock%3Aus-east-1%3A1%3Aimported-model%2Fabc/converse", "Converse modelId=arn:aws:bedrock:us-east-1:1:imported-model/abc"},
		{"bedrock", "POST", "/model/arn:aws:bedrock:us-east-1:1:imported-model/abc/invoke", "InvokeModel modelId=arn:aws:bedrock:us-east-1:1:imported-model/abc"},
		{"bedrock", "POST", "/model/a%20b/count-tokens", "CountTokens modelId=a b"},
		{"bedrock", "GET", "/foundation-models/anthropic.x:0", "GetFoundationModel modelIdentifier=anthropic.x:0"},
		{"bedrock", "GET", "/foundation-models", "ListFoundationModels"},
		{"bedrock", "GET", "/imported-models/arn:aws:bedrock:us-east-1:1:imported-model/abc", "GetImportedModel modelIdentifier=arn:aws:bedrock:us-east-1:1:imported-model/abc"},
		{"bedrock", "POST", "/agents/ABCDEFGHIJ/", "PrepareAgent agentId=ABCDEFGHIJ"},
		{"bedrock", "POST", "/agents/session1", "InvokeInlineAgent sessionId=session1"},
		{"bedrock", "PUT", "/knowledgebases", "CreateKnowledgeBase"},
		{"bedrock", "POST", "/knowledgebases/", "ListKnowledgeBases"},
		{"bedrock", "POST", "/knowledgebases/K/retrieve", "Retrieve knowledgeBaseId=K"},
		{"bedrock", "POST", "/knowledgebases/K/datasources", "ListDataSources knowledgeBaseId=K"},
		{"bedrock", "PUT", "/knowledgebases/K/datasources", "CreateDataSource knowledgeBaseId=K"},
		{"bedrock", "POST", "/retrieveAndGenerateStream", "RetrieveAndGenerateStream"},
		{"bedrock", "GET", "/tags/arn:aws:bedrock:us-east-1:1:knowledge-base/K", "ListTagsForResource resourceArn=arn:aws:bedrock:us-east-1:1:knowledge-base/K"},
		{"sagemaker", "POST", "/endpoints/my-endpoint/invocations", "InvokeEndpoint EndpointName=my-endpoint"},
		{"sagemaker", "POST", "/endpoints/e/invocations-response-stream", "InvokeEndpointWithResponseStream EndpointName=e"},
		{"bedrock", "POST", "/model//converse", ""},
		{"bedrock", "POST", "/model/%zz/converse", ""},
		{"bedrock", "GET", "/model/x/converse", ""},
		{"bedrock", "POST", "", ""},
		{"bedrock", "POST", "/model" + strings.Repeat("/converse", 100_000), ""},
		{"sagemaker", "POST", "/model/x/converse", ""},
	} {
		e, labels := m.rest[c.service].match(c.method, c.path)
		got := ""
		if e != nil {
			got = e.op.Name
			for k, v := range labels {
				got += " " + k + "=" + v
			}
		}
		if got != c.want {
			t.Errorf("%s %.80s goes to %q, want %q", c.method, c.path, got, c.want)
		}
	}
}

func FuzzMatch(f *testing.F) {
	m := New(Options{})
	for _, seed := range []string{"/model/a/converse", "/tags/arn:aws:bedrock:us-east-1:1:session/x", "/agents/x//", "//", "/model/%2F/invoke", "/a/b/c/d/e/f/g/h/i/j/k/l/m"} {
		f.Add("POST", seed)
	}
	f.Fuzz(func(t *testing.T, method, path string) {
		e, labels := m.rest["bedrock"].match(method, path)
		if e == nil {
			return
		}
		if e.op.Method != method {
			t.Errorf("%s %s goes to %s", method, path, e.op)
		}
		for name, v := range labels {
			if v == "" || !strings.Contains(e.op.URI, "{"+name+"}") {
				t.Errorf("%s %s: label %s=%q of %s", method, path, name, v, e.op)
			}
		}
	})
}
