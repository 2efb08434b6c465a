package main

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"

	"outcrop/internal/apitest"
)

// Quotas are the data folder's, or another file's; one that can't be read is no reason to serve without limits.
func TestServeReadsQuotas(t *testing.T) {
	dir := folderFor(t)
	file := filepath.Join(dir, "quotas.json")
	write := func(text string) {
		t.Helper()
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("{")
	fails(t, dir, "quotas.json", "outcrop serve --help", "serve", "--listen", "127.0.0.1:0")
	other := filepath.Join(t.TempDir(), "other.json")
	fails(t, dir, "other.json", "--quotas", "serve", "--listen", "127.0.0.1:0", "--quotas", other)

	write(`{"Models": [{"Match": "tiny.*", "RequestsPerMinute": 1}]}`)
	succeeds(t, dir, "models", "add", "--id", "tiny.text", "--file", tinyText(t))
	ask := func(s *server) error {
		_, err := bedrockruntime.NewFromConfig(s.config(t), func(o *bedrockruntime.Options) { o.RetryMaxAttempts = 1 }).Converse(context.Background(), &bedrockruntime.ConverseInput{
			ModelId: aws.String("tiny.text"), InferenceConfig: &types.InferenceConfiguration{MaxTokens: aws.Int32(1)},
			Messages: []types.Message{{Role: types.ConversationRoleUser, Content: []types.ContentBlock{&types.ContentBlockMemberText{Value: "Hi"}}}}})
		return err
	}
	s := serveOn(t, dir)
	if err := ask(s); err != nil {
		t.Fatal(err)
	}
	apitest.WantCode(t, ask(s), "ThrottlingException", 429)
	s.stop(t)

	s = launch(t, "--ephemeral", "--models", dir, "--quotas", file)
	for range 2 {
		if err := ask(s); err != nil {
			t.Fatal(err)
		}
		apitest.WantCode(t, ask(s), "ThrottlingException", 429)
		reset(t, s)
	}
	s.stop(t)

	if err := os.WriteFile(other, []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	s = serveOn(t, dir, "--quotas", other)
	for range 2 {
		if err := ask(s); err != nil {
			t.Fatal(err)
		}
	}
	s.stop(t)
}
