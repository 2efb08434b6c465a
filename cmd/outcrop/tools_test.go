package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/s3"
)

// What `outcrop env` prints, a shell evaluates, and AWS's SDK reaches the server with it.
func TestEnv(t *testing.T) {
	dir := folderFor(t)
	fails(t, dir, "No server was started on "+dir, "outcrop serve --data "+dir, "env")
	fails(t, dir, "No server was started on "+dir, "outcrop serve --data "+dir, "demo")
	s := serveOn(t, dir, "--account", "111122223333", "--region", "eu-north-1")
	for _, bearer := range []string{"", " --bearer"} {
		shell := exec.Command("sh", "-c", `eval "$("$0" env --data "$1"`+bearer+`)" && exec env`, program, dir)
		shell.Env = []string{"PATH=" + os.Getenv("PATH")}
		out, err := shell.Output()
		if err != nil {
			t.Fatal(err)
		}
		vars := map[string]string{}
		for line := range strings.Lines(string(out)) {
			name, value, _ := strings.Cut(strings.TrimSpace(line), "=")
			vars[name] = value
		}
		_, hasBearer := vars["AWS_BEARER_TOKEN_BEDROCK"]
		if hasBearer != (bearer != "") || vars["AWS_ENDPOINT_URL"] != s.url || vars["AWS_REGION"] != "eu-north-1" || vars["AWS_DEFAULT_REGION"] != "eu-north-1" ||
			vars["OUTCROP_ROLE_ARN"] != "arn:aws:iam::111122223333:role/outcrop-execution" {
			t.Errorf("env%s: %v", bearer, vars)
		}
		client := s3.New(s3.Options{Region: vars["AWS_REGION"], BaseEndpoint: aws.String(vars["AWS_ENDPOINT_URL"]),
			Credentials: credentials.NewStaticCredentialsProvider(vars["AWS_ACCESS_KEY_ID"], vars["AWS_SECRET_ACCESS_KEY"], "")})
		if _, err := client.ListBuckets(t.Context(), &s3.ListBucketsInput{}); err != nil {
			t.Error(err)
		}
	}
	s.stop(t)
}

// The catalog's upkeep is the same whether a server runs or not.
func TestModels(t *testing.T) {
	text, embedder := tinyText(t), tinyEmbedder(t)
	broken := t.TempDir()
	whole, err := os.ReadFile(text)
	if err != nil {
		t.Fatal(err)
	}
	short := filepath.Join(broken, "short.gguf")
	if err := os.WriteFile(short, whole[:len(whole)/2], 0o600); err != nil {
		t.Fatal(err)
	}
	for _, served := range []bool{false, true} {
		dir := folderFor(t)
		if served {
			defer serveOn(t, dir).stop(t)
		}
		if out := succeeds(t, dir, "models", "list"); !strings.HasPrefix(out, "no models yet") {
			t.Errorf("an empty catalog: %s", out)
		}
		if out := succeeds(t, dir, "models", "add", "--id", "tiny.text", "--file", text, "--license", "MIT"); out != "added tiny.text: chat, llama, 28K parameters, F32\n" {
			t.Errorf("added: %q", out)
		}
		succeeds(t, dir, "models", "add", "--id", "tiny.text", "--file", text) // once more is no error
		succeeds(t, dir, "models", "add", "--id", "tiny.embedder", "--file", embedder)
		add := func(wrong, id, file string) {
			t.Helper()
			fails(t, dir, wrong, "outcrop models add --help", "models", "add", "--id", id, "--file", file)
		}
		add("not a model id", "x", text)
		add("not a model id", "Upper.case", text)
		add("not a model id", "tiny.thisnameisfartoolongforthem", text)
		add("cannot be read", "tiny.none", filepath.Join(broken, "none"))
		add("neither a config.json nor one GGUF file", "tiny.other", "main_test.go")
		add("holds no model files", "tiny.empty", t.TempDir())
		add("GGUF", "tiny.short", short)
		add("another model with the id tiny.text", "tiny.text", embedder)
		lists(t, dir, "tiny.embedder", "tiny.text")
		aliases(t, dir)
		succeeds(t, dir, "models", "remove", "tiny.embedder")
		fails(t, dir, "tiny.embedder", "outcrop models list --data "+dir, "models", "remove", "tiny.embedder")
		lists(t, dir, "tiny.text")
		if left, _ := filepath.Glob(filepath.Join(dir, "models", "*", "*", "*")); len(left) != 1 {
			t.Errorf("folders of models: %v", left)
		}
	}
}

// aliases gives both models ids of AWS's, and takes them away.
func aliases(t *testing.T, dir string) {
	t.Helper()
	if out := succeeds(t, dir, "models", "alias", "us.amazon.nova-lite-v1:0", "tiny.text"); out != "us.amazon.nova-lite-v1:0 runs tiny.text with nova bodies\n" {
		t.Errorf("alias: %q", out)
	}
	succeeds(t, dir, "models", "alias", "own.claude", "tiny.text", "--family", "anthropic")
	if out := succeeds(t, dir, "models", "list"); !strings.Contains(out, "us.amazon.nova-lite-v1:0") || !strings.Contains(out, "own.claude") {
		t.Errorf("the list has no aliases: %s", out)
	}
	for _, tt := range [][4]string{{"The family of own.other is not known", "own.other", "tiny.text"}, {"is not a model id like", "Claude", "tiny.text"},
		{"embeds text, but tiny.text generates text", "amazon.titan-embed-text-v2:0", "tiny.text"}, {"tiny.none", "meta.llama3-8b-instruct-v1:0", "tiny.none"},
		{"There is a model with the id tiny.text", "tiny.text", "tiny.text", "--family=llama"}} {
		fails(t, dir, tt[0], "outcrop models alias --help", append([]string{"models", "alias"}, strings.Fields(strings.Join(tt[1:], " "))...)...)
	}
	fails(t, dir, "runs under the alias own.claude", "outcrop models list", "models", "remove", "tiny.text")
	fails(t, dir, "is an alias of another model", "outcrop models add --help", "models", "add", "--id", "own.claude", "--file", tinyText(t))
	succeeds(t, dir, "models", "remove", "own.claude")
	succeeds(t, dir, "models", "remove", "us.amazon.nova-lite-v1:0")
}

// lists checks which models the catalog has.
func lists(t *testing.T, dir string, ids ...string) {
	t.Helper()
	var got []string
	for line := range strings.Lines(succeeds(t, dir, "models", "list")) {
		got = append(got, strings.Fields(line)[0])
	}
	if strings.Join(got, " ") != strings.Join(append([]string{"ID"}, ids...), " ") {
		t.Errorf("the catalog has %v, want %v", got, ids)
	}
}

// Commands without a server may come together: one holds the folder, the others ask it.
func TestModelsBesideOneAnother(t *testing.T) {
	dir, text := folderFor(t), tinyText(t)
	ids := []string{"tiny.a1", "tiny.b1", "tiny.c1", "tiny.d1"}
	done := make(chan string)
	for _, id := range ids {
		go func() {
			_, errs, code := outcrop(t, dir, "models", "add", "--id", id, "--file", text)
			if code == 0 {
				errs = ""
			}
			done <- errs
		}()
	}
	for range ids {
		if errs := <-done; errs != "" {
			t.Error(errs)
		}
	}
	lists(t, dir, ids...)
}

func TestUsage(t *testing.T) {
	dir := folderFor(t)
	succeeds(t, dir, "models", "add", "--id", "tiny.text", "--file", tinyText(t))
	prices := map[string]any{"Currency": "EUR", "Models": []map[string]string{{"Match": "tiny.*", "Input": "0", "Output": "1000"}}}
	text, err := json.Marshal(prices)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "prices.json"), text, 0o600); err != nil {
		t.Fatal(err)
	}
	s := serveOn(t, dir)
	if complete, err := rest(converse(t, s, "tiny.text", 1)); !complete || err != nil {
		t.Fatal(err)
	}
	want := "both sides: 1.00 EUR\n" // a token at 1000 for 1000
	served := succeeds(t, dir, "usage")
	if !strings.Contains(served, "tiny.text      1        0") || !strings.HasSuffix(served, want) {
		t.Errorf("with a server\n%s", served)
	}
	s.stop(t)
	if out := succeeds(t, dir, "usage"); out != served {
		t.Errorf("without one\n%s", out)
	}
	for _, args := range [][]string{{"--to", "2020-01-01"}, {"--from", "2999-01-01T00:00:00Z"}, {"--from", "2020-01-01", "--to", "2020-01-01"}} {
		if out := succeeds(t, dir, append([]string{"usage"}, args...)...); !strings.HasSuffix(out, "both sides: 0.00 EUR\n") {
			t.Errorf("%v\n%s", args, out)
		}
	}
	if out := succeeds(t, dir, "usage", "--from", "2020-01-01", "--to", "2999-01-01T00:00:00Z"); out != served {
		t.Errorf("in the period\n%s", out)
	}
	fails(t, dir, `"yesterday" is not a time`, "write it as 2026-01-31", "usage", "--from", "yesterday")
	if err := os.WriteFile(filepath.Join(dir, "prices.json"), []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	fails(t, dir, "price", "outcrop usage --help", "usage")
}

// Every operation of AWS's models is known, and the list of those that are built does not change unnoticed.
func TestOperations(t *testing.T) {
	const golden = "testdata/operations.golden"
	got := succeeds(t, folderFor(t), "operations")
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("the list of operations has changed; look at the difference, then run: go test ./cmd/outcrop -run TestOperations -update")
	}
	all, built := 0, 0
	for line := range strings.Lines(got) {
		f := strings.Fields(line)
		if len(f) < 3 || f[0] == "logs" || f[1] == "operations," {
			continue
		}
		all++
		if f[2] == "built" {
			built++
		}
	}
	if all != 671 || built < 67 {
		t.Errorf("%d operations, %d built; the models have 671, and at least the canonical path's 67 are built", all, built)
	}
}
