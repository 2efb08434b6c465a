package wire_test

import (
	"context"
	"errors"
	"iter"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"outcrop/internal/api/model/bedrock"
	"outcrop/internal/api/model/bedrockagent"
	"outcrop/internal/api/model/bedrockruntime"
	"outcrop/internal/api/model/logs"
	"outcrop/internal/api/model/sagemaker"
	"outcrop/internal/api/model/sagemakerruntime"
	"outcrop/internal/api/wire"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
)

func TestCodesByService(t *testing.T) {
	var err error
	m := newMux()
	wire.Handle(m, bedrock.OpGetImportedModel, func(context.Context, *bedrock.GetImportedModelInput) (*bedrock.GetImportedModelOutput, error) {
		return nil, err
	})
	wire.Handle(m, bedrockruntime.OpInvokeModel, func(context.Context, *bedrockruntime.InvokeModelInput) (*bedrockruntime.InvokeModelOutput, error) {
		return nil, err
	})
	wire.Handle(m, bedrockagent.OpGetKnowledgeBase, func(context.Context, *bedrockagent.GetKnowledgeBaseInput) (*bedrockagent.GetKnowledgeBaseOutput, error) {
		return nil, err
	})
	wire.Handle(m, sagemaker.OpCreateTrainingJob, func(context.Context, *sagemaker.CreateTrainingJobInput) (*sagemaker.CreateTrainingJobOutput, error) {
		return nil, err
	})
	wire.Handle(m, sagemaker.OpDeleteEndpoint, func(context.Context, *sagemaker.DeleteEndpointInput) (*sagemaker.DeleteEndpointOutput, error) {
		return nil, err
	})
	wire.Handle(m, sagemaker.OpDeleteModelPackageGroup, func(context.Context, *sagemaker.DeleteModelPackageGroupInput) (*sagemaker.DeleteModelPackageGroupOutput, error) {
		return nil, err
	})
	wire.Handle(m, sagemakerruntime.OpInvokeEndpoint, func(context.Context, *sagemakerruntime.InvokeEndpointInput) (*sagemakerruntime.InvokeEndpointOutput, error) {
		return nil, err
	})
	wire.Handle(m, logs.OpDescribeLogStreams, func(context.Context, *logs.DescribeLogStreamsInput) (*logs.DescribeLogStreamsOutput, error) {
		return nil, err
	})
	requests := map[string]func() *http.Response{
		"bedrock": func() *http.Response { return send(t, m, "bedrock", "GET", "/imported-models/abcdefghijkl", "") },
		"runtime": func() *http.Response { return send(t, m, "bedrock", "POST", "/model/p.n/invoke", "{}") },
		"agent":   func() *http.Response { return send(t, m, "bedrock", "GET", "/knowledgebases/ABCDEFGHIJ", "") },
		"train": func() *http.Response {
			return send(t, m, "sagemaker", "POST", "/", `{"TrainingJobName":"a","RoleArn":"arn:aws:iam::123456789012:role/outcrop-execution","OutputDataConfig":{"S3OutputPath":"s3://b/"}}`,
				"X-Amz-Target", "SageMaker.CreateTrainingJob")
		},
		"endpoint": func() *http.Response {
			return send(t, m, "sagemaker", "POST", "/", `{"EndpointName":"e"}`, "X-Amz-Target", "SageMaker.DeleteEndpoint")
		},
		"group": func() *http.Response {
			return send(t, m, "sagemaker", "POST", "/", `{"ModelPackageGroupName":"e"}`, "X-Amz-Target", "SageMaker.DeleteModelPackageGroup")
		},
		"invoke": func() *http.Response { return send(t, m, "sagemaker", "POST", "/endpoints/e/invocations", "{}") },
		"logs": func() *http.Response {
			return send(t, m, "logs", "POST", "/", `{"logGroupName":"g"}`, "X-Amz-Target", "Logs_20140328.DescribeLogStreams")
		},
	}
	for _, c := range []struct {
		request string
		kind    fault.Kind
		status  int
		code    string
	}{
		{"bedrock", fault.NotFound, 404, "ResourceNotFoundException"}, {"bedrock", fault.Conflict, 400, "ConflictException"},
		{"bedrock", fault.Internal, 500, "InternalServerException"}, {"bedrock", fault.NotReady, 503, "ServiceUnavailableException"},
		{"bedrock", fault.Unsupported, 400, "ValidationException"}, {"bedrock", fault.Timeout, 500, "InternalServerException"},
		{"runtime", fault.NotReady, 429, "ModelNotReadyException"}, {"runtime", fault.Timeout, 408, "ModelTimeoutException"},
		{"runtime", fault.ModelFailed, 424, "ModelErrorException"}, {"runtime", fault.Throttled, 429, "ThrottlingException"},
		{"runtime", fault.Quota, 400, "ServiceQuotaExceededException"}, {"runtime", fault.Denied, 403, "AccessDeniedException"},
		{"agent", fault.Exists, 409, "ConflictException"}, {"agent", fault.Quota, 402, "ServiceQuotaExceededException"},
		{"train", fault.Exists, 400, "ResourceInUse"}, {"train", fault.NotFound, 400, "ValidationException"},
		{"train", fault.Quota, 400, "ResourceLimitExceeded"}, {"train", fault.Conflict, 400, "ValidationException"},
		{"endpoint", fault.NotFound, 400, "ValidationException"}, {"endpoint", fault.Throttled, 400, "ThrottlingException"},
		{"endpoint", fault.NoSpace, 500, "InternalFailure"}, {"group", fault.Conflict, 400, "ConflictException"},
		{"invoke", fault.NotFound, 400, "ValidationError"}, {"invoke", fault.ModelFailed, 424, "ModelError"},
		{"invoke", fault.NotReady, 429, "ModelNotReadyException"}, {"invoke", fault.Unavailable, 503, "ServiceUnavailable"},
		{"logs", fault.NotFound, 400, "ResourceNotFoundException"}, {"logs", fault.Invalid, 400, "InvalidParameterException"},
		{"logs", fault.Expired, 403, "ExpiredTokenException"},
	} {
		err = &fault.Error{Op: "test", Kind: c.kind, Text: "told", Cause: errors.New("secret")}
		r := requests[c.request]()
		body := text(t, r)
		if r.StatusCode != c.status || r.Header.Get("x-amzn-errortype") != c.code || !strings.Contains(body, "told") || strings.Contains(body, "secret") {
			t.Errorf("%s: %s is %d %s %s, want %d %s", c.request, c.kind, r.StatusCode, r.Header.Get("x-amzn-errortype"), body, c.status, c.code)
		}
	}
}

func TestMountedServicesFailInTheirOwnForm(t *testing.T) {
	var err error
	m := newMux()
	fails := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if access.From(r.Context()).Account != scope.Account {
			t.Error("no caller")
		}
		wire.Fail(w, r, err)
	})
	m.Mount("s3", fails)
	m.Mount("sts", fails)
	for _, c := range []struct {
		service, thing string
		kind           fault.Kind
		status         int
		want           string
	}{
		{"s3", "bucket", fault.NotFound, 404, "<Code>NoSuchBucket</Code>"}, {"s3", "key", fault.NotFound, 404, "<Code>NoSuchKey</Code>"},
		{"s3", "upload", fault.NotFound, 404, "<Code>NoSuchUpload</Code>"}, {"s3", "bucket", fault.Conflict, 409, "<Code>BucketNotEmpty</Code>"},
		{"s3", "bucket", fault.Exists, 409, "<Code>BucketAlreadyOwnedByYou</Code>"}, {"s3", "", fault.TooLarge, 400, "<Code>EntityTooLarge</Code>"},
		{"s3", "digest", fault.Invalid, 400, "<Code>BadDigest</Code>"}, {"s3", "sha256", fault.Invalid, 400, "<Code>XAmzContentSHA256Mismatch</Code>"},
		{"s3", "", fault.BadSignature, 403, "<Code>SignatureDoesNotMatch</Code>"}, {"s3", "", fault.UnknownKey, 403, "<Code>InvalidAccessKeyId</Code>"},
		{"s3", "date", fault.Expired, 403, "<Code>RequestTimeTooSkewed</Code>"}, {"s3", "", fault.Denied, 403, "<Code>AccessDenied</Code>"},
		{"s3", "", fault.Unsupported, 501, "<Code>NotImplemented</Code>"},
		{"s3", "method", fault.Unsupported, 405, "<Code>MethodNotAllowed</Code>"}, {"s3", "tag", fault.Invalid, 400, "<Code>InvalidTag</Code>"},
		{"s3", "range", fault.Invalid, 416, "<Code>InvalidRange</Code>"}, {"s3", "precondition", fault.Conflict, 412, "<Code>PreconditionFailed</Code>"},
		{"s3", "location", fault.Invalid, 400, "<Code>InvalidLocationConstraint</Code>"}, {"sts", "", fault.UnknownKey, 403, "<Code>InvalidClientTokenId</Code>"},
		{"sts", "", fault.Invalid, 400, "<Type>Sender</Type><Code>ValidationError</Code><Message>a &lt; b</Message></Error><RequestId>request-1</RequestId>"},
	} {
		err = &fault.Error{Kind: c.kind, Thing: c.thing, Text: "a < b"}
		r := send(t, m, c.service, "POST", "/b/k", "")
		if body := text(t, r); r.StatusCode != c.status || !strings.Contains(body, c.want) || !strings.Contains(body, "request-1") {
			t.Errorf("%s %s %s is %d %s", c.service, c.kind, c.thing, r.StatusCode, body)
		}
	}
	err = fault.Missing("test", "key", "gone")
	if r := send(t, m, "s3", "HEAD", "/b/k", ""); r.StatusCode != 404 || text(t, r) != "" || r.Header.Get("x-amz-request-id") != "request-1" {
		t.Errorf("HEAD answers %d %v", r.StatusCode, r.Header)
	}
}

func TestAuthenticationFailures(t *testing.T) {
	m := newMux()
	m.Mount("s3", http.NotFoundHandler())
	bad := "AWS4-HMAC-SHA256 Credential=BAD/20260101/us-east-1/%s/aws4_request, SignedHeaders=host, Signature=0"
	for _, c := range []struct{ service, target, path, authorization, want string }{
		{"bedrock", "", "/model/p.n/invoke", bad, "InvalidSignatureException"},
		{"sagemaker", "SageMaker.ListModels", "/", bad, `"__type":"InvalidSignatureException"`},
		{"s3", "", "/bucket/key", bad, "<Code>SignatureDoesNotMatch</Code>"},
		{"iam", "", "/", bad, "<Code>SignatureDoesNotMatch</Code>"},
		{"", "", "/model/p.n/invoke", "", "MissingAuthenticationTokenException"},
		{"", "SageMaker.ListModels", "/", "", `"__type":"MissingAuthenticationTokenException"`},
		{"", "", "/bucket/key", "", "<Code>AccessDenied</Code>"},
	} {
		headers := []string{"Authorization", strings.Replace(c.authorization, "%s", c.service, 1)}
		if c.target != "" {
			headers = append(headers, "X-Amz-Target", c.target)
		}
		r := send(t, m, c.service, "POST", c.path, "{}", headers...)
		if body := text(t, r); r.StatusCode != 403 || !strings.Contains(body+r.Header.Get("x-amzn-errortype"), c.want) {
			t.Errorf("%s %s: %d %s, want %s", c.service, c.path, r.StatusCode, body, c.want)
		}
	}
}

func TestAuthorization(t *testing.T) {
	m := newMux()
	nobody := "AWS4-HMAC-SHA256 Credential=NOBODY/20260101/us-east-1/%s/aws4_request, SignedHeaders=host, Signature=0"
	for _, c := range []struct{ service, target, method, path, body, want string }{
		{"bedrock", "", "POST", "/model/p.n/converse-stream", "{}", "bedrock:InvokeModelWithResponseStream on resource: arn:aws:bedrock:us-east-1::foundation-model/p.n"},
		{"bedrock", "", "POST", "/model/arn:aws:bedrock:us-east-1:123456789012:imported-model/a/invoke", "{}", "bedrock:InvokeModel on resource: arn:aws:bedrock:us-east-1:123456789012:imported-model/a"},
		{"bedrock", "", "GET", "/knowledgebases/K/datasources/D", "", "bedrock:GetDataSource on resource: arn:aws:bedrock:us-east-1:123456789012:knowledge-base/K"},
		{"bedrock", "", "GET", "/foundation-models", "", "bedrock:ListFoundationModels on resource: *"},
		{"sagemaker", "SageMaker.DescribeTrainingJob", "POST", "/", `{"TrainingJobName":"j"}`, "sagemaker:DescribeTrainingJob on resource: arn:aws:sagemaker:us-east-1:123456789012:training-job/j"},
		{"sagemaker", "", "POST", "/endpoints/e/invocations", "", "sagemaker:InvokeEndpoint on resource: arn:aws:sagemaker:us-east-1:123456789012:endpoint/e"},
		{"logs", "Logs_20140328.GetLogEvents", "POST", "/", `{"logGroupName":"g","logStreamName":"s"}`, "logs:GetLogEvents on resource: arn:aws:logs:us-east-1:123456789012:log-group:"},
	} {
		headers := []string{"Authorization", strings.Replace(nobody, "%s", c.service, 1)}
		if c.target != "" {
			headers = append(headers, "X-Amz-Target", c.target)
		}
		r := send(t, m, c.service, c.method, c.path, c.body, headers...)
		body := text(t, r)
		if want := "User: arn:aws:iam::123456789012:user/someone is not authorized to perform: " + c.want; r.StatusCode != 403 || !strings.Contains(body, want) {
			t.Errorf("%d %s, want %s", r.StatusCode, body, want)
		}
	}
}

func TestBearerKeysOpenBedrockAlone(t *testing.T) {
	m := accept()
	if r := send(t, m, "", "POST", "/model/p.n/converse", "{"+turn+"}", "Authorization", "Bearer key"); r.StatusCode != 200 {
		t.Errorf("Converse with an API key: %d %s", r.StatusCode, text(t, r))
	}
	if r := send(t, m, "", "POST", "/knowledgebases/K/retrieve", "{}", "Authorization", "Bearer key"); r.StatusCode != 403 {
		t.Errorf("Retrieve with an API key: %d %s", r.StatusCode, text(t, r))
	}
	if r := send(t, m, "", "POST", "/", "{}", "Authorization", "Bearer key", "X-Amz-Target", "SageMaker.ListModels"); r.StatusCode == 200 {
		t.Error("an API key opens SageMaker")
	}
}

func TestUnbuiltUnknownAndDraining(t *testing.T) {
	m := newMux()
	for _, c := range []struct {
		service, target, path string
		status                int
		code, want            string
	}{
		{"bedrock", "", "/guardrails", 400, "ValidationException", "'name'"}, // validated although it is not built
		{"bedrock", "", "/nowhere", 404, "UnknownOperationException", ""},
		{"sagemaker", "SageMaker.ListHubs", "/", 501, "NotImplementedException", "ListHubs"},
		{"sagemaker", "SageMaker.MakeCoffee", "/", 400, "UnknownOperationException", ""},
		{"sagemaker", "Logs_20140328.GetLogEvents", "/", 400, "UnknownOperationException", ""},
	} {
		var headers []string
		if c.target != "" {
			headers = []string{"X-Amz-Target", c.target}
		}
		r := send(t, m, c.service, "POST", c.path, "{}", headers...)
		if body := text(t, r); r.StatusCode != c.status || r.Header.Get("x-amzn-errortype") != c.code || !strings.Contains(body, c.want) {
			t.Errorf("%s %s%s: %d %v %s", c.service, c.path, c.target, r.StatusCode, r.Header, body)
		}
	}
	if r := send(t, m, "ec2", "GET", "/", ""); r.StatusCode < 400 {
		t.Errorf("a service that is not there: %d", r.StatusCode)
	}
	m.Drain()
	if r := send(t, m, "bedrock", "GET", "/foundation-models", ""); r.StatusCode != 503 || r.Header.Get("x-amzn-errortype") != "ServiceUnavailableException" {
		t.Errorf("a draining server: %d %v", r.StatusCode, r.Header)
	}
}

func TestPanicsAreAnswered(t *testing.T) {
	m := newMux()
	wire.Handle(m, sagemaker.OpListModels, func(context.Context, *sagemaker.ListModelsInput) (*sagemaker.ListModelsOutput, error) { panic("a bug") })
	wire.Handle(m, bedrockruntime.OpConverseStream, func(context.Context, *bedrockruntime.ConverseStreamInput) (*bedrockruntime.ConverseStreamOutput, error) {
		return &bedrockruntime.ConverseStreamOutput{Stream: iter.Seq2[bedrockruntime.ConverseStreamOutputEvent, error](func(func(bedrockruntime.ConverseStreamOutputEvent, error) bool) { panic("a bug") })}, nil
	})
	r := send(t, m, "sagemaker", "POST", "/", "{}", "X-Amz-Target", "SageMaker.ListModels")
	if body := text(t, r); r.StatusCode != 500 || strings.Contains(body, "bug") {
		t.Errorf("%d %s", r.StatusCode, body)
	}
	if r := send(t, m, "bedrock", "POST", "/model/p.n/converse-stream", "{}"); r.StatusCode != 500 || r.Header.Get("x-amzn-errortype") != "InternalServerException" {
		t.Errorf("a stream that panics first: %d %s", r.StatusCode, text(t, r))
	}
}

func TestFailWithoutMux(t *testing.T) {
	w := httptest.NewRecorder()
	r := httptest.NewRequest("GET", "/b/k?X-Amz-Credential=AKID%2F20260101%2Fus-east-1%2Fs3%2Faws4_request", nil)
	wire.Fail(w, r, fault.Missing("test", "key", "gone"))
	if w.Code != 404 || !strings.Contains(w.Body.String(), "NoSuchKey") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}
