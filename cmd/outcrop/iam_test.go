package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The commands work without a server, on the data folder itself; every error says what to do next.
func TestIAMCommands(t *testing.T) {
	dir := folderFor(t)
	file := filepath.Join(dir, "policy.json")
	const document = `{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}`
	if err := os.WriteFile(file, []byte(document), 0o600); err != nil {
		t.Fatal(err)
	}
	says := func(pattern string, args ...string) string {
		t.Helper()
		out := succeeds(t, dir, append([]string{"iam"}, args...)...)
		found := regexp.MustCompile(pattern).FindStringSubmatch(out)
		if found == nil {
			t.Errorf("outcrop iam %v says %q, want %s", args, out, pattern)
			return ""
		}
		return found[len(found)-1]
	}
	says("no users yet", "users", "list")
	says("^arn:aws:iam::123456789012:user/bob\n$", "users", "add", "bob", "--policy", "AmazonBedrockReadOnly")
	says(`bob +arn:\S+ +\S+ +AmazonBedrockReadOnly`, "users", "list")
	says(`^arn:aws:iam::123456789012:policy/mine\n$`, "policies", "add", "mine", "--file", file)
	says("attached", "policies", "attach", "arn:aws:iam::123456789012:policy/mine", "--user", "bob")
	says(`policy/mine +1`, "policies", "list")
	says(regexp.QuoteMeta(document), "policies", "show", "arn:aws:iam::123456789012:policy/mine")
	says("policy +arn:aws:iam::123456789012:policy/mine", "users", "show", "bob")
	id := says(`AWS_ACCESS_KEY_ID='(AKIA\w{16})'`, "keys", "add", "bob")
	says(id+" +Active", "keys", "list", "bob")
	says("deleted", "keys", "delete", "bob", id)
	api := says(`# (ACCA\w{17})\nexport AWS_BEARER_TOKEN_BEDROCK='ABSK`, "api-keys", "add", "bob", "--days", "3")
	says(api+" +Active", "api-keys", "list", "bob")
	says("sagemaker.amazonaws.com", "roles", "show", "outcrop-execution")
	says("AWS_ACCESS_KEY_ID='AKIA", "accounts", "add", "210987654321")
	says("210987654321", "accounts", "list")
	says("no users yet", "users", "list", "--account", "210987654321")
	says("deleted bob", "users", "delete", "bob")
	says("detached", append(strings.Fields("policies detach AmazonS3FullAccess --role"), "outcrop-execution")...)

	fails(t, dir, "cannot be found", "outcrop iam users list", "iam", "users", "show", "bob")
	fails(t, dir, "not 12 digits", "210987654321", "iam", "accounts", "add", "12")
	fails(t, dir, "must be 1 to 64", "iam users add --help", "iam", "users", "add", "a b")
	fails(t, dir, "does not exist", "outcrop iam policies list", "iam", "policies", "attach", "Nope", "--role", "outcrop-execution")
	fails(t, dir, "no such file", "policies show", "iam", "policies", "add", "x", "--file", "/none")
}
