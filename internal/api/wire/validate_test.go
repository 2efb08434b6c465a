package wire_test

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"outcrop/internal/api/model/bedrock"
	"outcrop/internal/api/model/bedrockagentruntime"
	"outcrop/internal/api/model/bedrockruntime"
	"outcrop/internal/api/model/sagemaker"
	"outcrop/internal/api/model/sagemakerruntime"
	"outcrop/internal/api/wire"
)

// accept builds operations that take anything valid.
func accept() *wire.Mux {
	m := newMux()
	wire.Handle(m, bedrockruntime.OpConverse, func(context.Context, *bedrockruntime.ConverseInput) (*bedrockruntime.ConverseOutput, error) {
		return nil, nil
	})
	wire.Handle(m, bedrockruntime.OpInvokeModel, func(context.Context, *bedrockruntime.InvokeModelInput) (*bedrockruntime.InvokeModelOutput, error) {
		return nil, nil
	})
	wire.Handle(m, bedrock.OpListModelImportJobs, func(context.Context, *bedrock.ListModelImportJobsInput) (*bedrock.ListModelImportJobsOutput, error) {
		return nil, nil
	})
	wire.Handle(m, bedrockagentruntime.OpRetrieve, func(context.Context, *bedrockagentruntime.RetrieveInput) (*bedrockagentruntime.RetrieveOutput, error) {
		return nil, nil
	})
	wire.Handle(m, sagemaker.OpCreateModelPackageGroup, func(context.Context, *sagemaker.CreateModelPackageGroupInput) (*sagemaker.CreateModelPackageGroupOutput, error) {
		return nil, nil
	})
	wire.Handle(m, sagemaker.OpListTrainingJobs, func(context.Context, *sagemaker.ListTrainingJobsInput) (*sagemaker.ListTrainingJobsOutput, error) {
		return nil, nil
	})
	wire.Handle(m, sagemakerruntime.OpInvokeEndpoint, func(context.Context, *sagemakerruntime.InvokeEndpointInput) (*sagemakerruntime.InvokeEndpointOutput, error) {
		return nil, nil
	})
	return m
}

const turn = `"messages":[{"role":"user","content":[{"text":"hi"}]}]`

func TestBadInputNamesItsMember(t *testing.T) {
	m := accept()
	for _, c := range []struct{ service, path, target, body, want string }{
		{"bedrock", "/model/p.n/converse", "", `{` + turn + `}`, ""},
		{"bedrock", "/model/p.n/converse", "", `{` + turn + `,"futureMember":[1,{"a":null}],"system":null}`, ""},
		{"bedrock", "/model/p.n/converse", "", ``, ""},
		{"bedrock", "/model/p.n/converse", "", `{"messages":[{"role":"robot","content":[]}]}`,
			"1 validation error detected: Value 'robot' at 'messages.1.member.role' failed to satisfy constraint: Member must satisfy enum value set: [user, assistant, system]"},
		{"bedrock", "/model/p.n/converse", "", `{"messages":[{"content":[{"text":"a"}]}],"inferenceConfig":{"maxTokens":0,"topP":1.5}}`,
			"3 validation errors detected: Value null at 'messages.1.member.role' failed to satisfy constraint: Member must not be null; " +
				"Value '0' at 'inferenceConfig.maxTokens' failed to satisfy constraint: Member must have value greater than or equal to 1; " +
				"Value '1.5' at 'inferenceConfig.topP' failed to satisfy constraint: Member must have value less than or equal to 1"},
		{"bedrock", "/model/p.n/converse", "", `{"messages":[{"role":"user","content":[{"text":"a","cachePoint":{"type":"default"}}]}]}`,
			"1 validation error detected: Value at 'messages.1.member.content.1.member' failed to satisfy constraint: Member must have exactly one member set"},
		{"sagemaker", "/", "SageMaker.CreateModelPackageGroup", `{"ModelPackageGroupName":"a","Tags":[` + strings.Repeat(`{"Key":"k","Value":"v"},`, 50) + `{"Key":"k","Value":"v"}]}`,
			"1 validation error detected: Value at 'tags' failed to satisfy constraint: Member must have length less than or equal to 50"},
		{"bedrock", "/model/p.n/converse", "", `{` + turn + `,"toolConfig":{"tools":[]}}`,
			"1 validation error detected: Value '[]' at 'toolConfig.tools' failed to satisfy constraint: Member must have length greater than or equal to 1"},
		{"bedrock", "/model/p.n/converse", "", `{"messages":"hello"}`,
			"1 validation error detected: Value at 'messages' failed to satisfy constraint: Member must be a list, not a string"},
		{"bedrock", "/model/p.n/converse", "", `{` + turn + `,"inferenceConfig":{"maxTokens":1.5}}`,
			"1 validation error detected: Value at 'inferenceConfig.maxTokens' failed to satisfy constraint: Member must be an integer"},
		{"bedrock", "/model/p.n/converse", "", `{` + turn + `,"inferenceConfig":{"maxTokens":"5"}}`,
			"1 validation error detected: Value at 'inferenceConfig.maxTokens' failed to satisfy constraint: Member must be an integer, not a string"},
		{"bedrock", "/model/p.n/converse", "", `{` + turn, "Malformed input request: the body is not valid JSON."},
		{"bedrock", "/model/p.n/converse", "", `[]`, "Malformed input request: the body must be an object, not a list."},
		{"bedrock", "/model/p.n/converse", "", `{"additionalModelRequestFields":` + strings.Repeat("[", 500) + strings.Repeat("]", 500) + `}`,
			"Malformed input request: the body is nested deeper than 128."},
		{"bedrock", "/model/" + strings.Repeat("a", 2049) + "/converse", "", `{}`, "Member must have length less than or equal to 2048"},
		{"sagemaker", "/", "SageMaker.CreateModelPackageGroup", `{"ModelPackageGroupName":"not valid"}`,
			"1 validation error detected: Value 'not valid' at 'modelPackageGroupName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"},
		{"sagemaker", "/", "SageMaker.CreateModelPackageGroup", `{}`,
			"1 validation error detected: Value null at 'modelPackageGroupName' failed to satisfy constraint: Member must not be null"},
		{"sagemaker", "/", "SageMaker.CreateModelPackageGroup", `{"ModelPackageGroupName":"a","Tags":[{"Key":"k","Value":"v"},{"Key":"","Value":"v"}]}`,
			"1 validation error detected: Value '' at 'tags.2.member.key' failed to satisfy constraint: Member must have length greater than or equal to 1"},
		{"sagemaker", "/", "SageMaker.ListTrainingJobs", `{"CreationTimeAfter":1.7e9,"MaxResults":5}`, ""},
		{"sagemaker", "/", "SageMaker.ListTrainingJobs", `{"CreationTimeAfter":"yesterday"}`, "Value at 'creationTimeAfter' failed to satisfy constraint: Member must be a timestamp"},
	} {
		r := send(t, m, c.service, "POST", c.path, c.body, "X-Amz-Target", c.target)
		if c.target == "" {
			r = send(t, m, c.service, "POST", c.path, c.body)
		}
		var body struct {
			Message string
			Type    string `json:"__type"`
		}
		got := text(t, r)
		if err := json.Unmarshal([]byte(got), &body); err != nil {
			t.Errorf("%s: %v", got, err)
		}
		if c.want == "" && r.StatusCode != 200 || c.want != "" && (r.StatusCode != 400 || !strings.Contains(body.Message, c.want) || r.Header.Get("x-amzn-errortype") != "ValidationException") {
			t.Errorf("%s %s%.80s answers %d %s %q\nwant %q", c.service, c.path[:min(40, len(c.path))], c.body, r.StatusCode, r.Header.Get("x-amzn-errortype"), body.Message, c.want)
		}
	}
}

func TestQueryAndHeaderMembers(t *testing.T) {
	m := accept()
	for path, want := range map[string]string{
		"/model-import-jobs?maxResults=5&creationTimeAfter=2026-01-02T03%3A04%3A05Z": "",
		"/model-import-jobs?maxResults=many":                                         "'maxResults'",
		"/model-import-jobs?maxResults=0":                                            "'maxResults'",
		"/model-import-jobs?statusEquals=Sleeping":                                   "'statusEquals'",
		"/model-import-jobs?creationTimeAfter=noon":                                  "'creationTimeAfter'",
	} {
		r := send(t, m, "bedrock", "GET", path, "")
		if got := text(t, r); (want == "") != (r.StatusCode == 200) || !strings.Contains(got, want) {
			t.Errorf("%s answers %d %s", path, r.StatusCode, got)
		}
	}
}

// What Outcrop itself names must pass the models' patterns: these operations are not built here, but their input is valid.
func TestOurNamesAreValid(t *testing.T) {
	m := newMux()
	here := "arn:aws:bedrock:us-east-1:123456789012:"
	for _, c := range []struct{ method, path, body string }{
		{"GET", "/tags/" + here + "knowledge-base/ABCDEFGHIJ", ""},
		{"GET", "/tags/" + here + "session/12345678-1234-1234-1234-123456789abc", ""},
		{"GET", "/foundation-models/outcrop.smollm2-135m", ""},
		{"POST", "/model/outcrop.smollm2-135m/converse", "{}"},
		{"POST", "/model/" + here + "imported-model/abcdefghijkl/count-tokens", `{"input":{"converse":{}}}`},
		{"POST", "/listTagsForResource", `{"resourceARN":"` + here + `imported-model/abcdefghijkl"}`},
		{"PUT", "/knowledgebases/", `{"name":"k","roleArn":"arn:aws:iam::123456789012:role/outcrop-execution","knowledgeBaseConfiguration":{"type":"VECTOR",
			"vectorKnowledgeBaseConfiguration":{"embeddingModelArn":"arn:aws:bedrock:us-east-1::foundation-model/outcrop.minilm-l6-v2"}}}`},
		{"POST", "/retrieveAndGenerate", `{"input":{"text":"x"},"retrieveAndGenerateConfiguration":{"type":"KNOWLEDGE_BASE","knowledgeBaseConfiguration":{
			"knowledgeBaseId":"ABCDEFGHIJ","modelArn":"` + here + `imported-model/abcdefghijkl"}}}`},
	} {
		if r := send(t, m, "bedrock", c.method, c.path, c.body); r.StatusCode != 501 {
			t.Errorf("%s %s: %d %s", c.method, c.path, r.StatusCode, text(t, r))
		}
	}
}

func TestBodyLimits(t *testing.T) {
	m := accept()
	for _, c := range []struct {
		service, path string
		size, want    int
	}{
		{"bedrock", "/model/p.n/invoke", 25_000_000, 200},
		{"bedrock", "/model/p.n/invoke", 25_000_001, 413},
		{"sagemaker", "/endpoints/e/invocations", 6 << 20, 200},
		{"sagemaker", "/endpoints/e/invocations", 6<<20 + 1, 413},
	} {
		if r := send(t, m, c.service, "POST", c.path, strings.Repeat("x", c.size)); r.StatusCode != c.want {
			t.Errorf("%s with %d bytes answers %d, want %d", c.path, c.size, r.StatusCode, c.want)
		}
	}
	r := send(t, m, "bedrock", http.MethodPost, "/model/p.n/invoke", "")
	if r.StatusCode != 200 {
		t.Errorf("an empty body answers %d %s", r.StatusCode, text(t, r))
	}
}
