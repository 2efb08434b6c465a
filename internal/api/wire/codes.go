package wire

import (
	"slices"

	"outcrop/internal/api/model"
	"outcrop/internal/fault"
)

// answer is how a fault looks to a client.
type answer struct {
	code   string
	status int
}

// subject is a kind of fault about a kind of thing (fault.Error.Thing), where the two together decide a code.
type subject struct {
	kind  fault.Kind
	thing string
}

// unauthentic are the codes of the JSON services for requests that package auth refuses.
var unauthentic = map[subject]answer{
	{fault.Denied, "authentication"}: {"MissingAuthenticationTokenException", 403},
	{fault.Invalid, "authorization"}: {"IncompleteSignatureException", 400},
	{fault.Invalid, "scope"}:         {"InvalidSignatureException", 403},
	{fault.Invalid, "sha256"}:        {"InvalidSignatureException", 403},
	{fault.Expired, "date"}:          {"InvalidSignatureException", 403},
	{fault.Expired, "url"}:           {"InvalidSignatureException", 403},
}

// statuses are HTTP's, where the model of a service gives none for the code.
var statuses = map[fault.Kind]int{
	fault.Internal: 500, fault.Invalid: 400, fault.NotFound: 404, fault.Exists: 409, fault.Conflict: 409, fault.Denied: 403,
	fault.BadSignature: 403, fault.UnknownKey: 403, fault.Expired: 403, fault.Throttled: 429, fault.Quota: 400, fault.NotReady: 429,
	fault.TooLarge: 413, fault.Timeout: 408, fault.ModelFailed: 424, fault.Unsupported: 400, fault.Unavailable: 503,
	fault.NoSpace: 500, fault.Canceled: 499,
}

// shared are the codes that all services have, modelled or not.
var shared = map[fault.Kind]string{
	fault.Denied: "AccessDeniedException", fault.BadSignature: "InvalidSignatureException",
	fault.UnknownKey: "UnrecognizedClientException", fault.Expired: "ExpiredTokenException", fault.Throttled: "ThrottlingException",
	fault.TooLarge: "RequestEntityTooLargeException",
}

// families give the codes of a kind, best first: the first that the service's model has is taken, else the last.
var families = map[string]map[fault.Kind][]string{
	"bedrock": {
		fault.Internal: {"InternalServerException"}, fault.NoSpace: {"InternalServerException"}, fault.Canceled: {"InternalServerException"},
		fault.Invalid: {"ValidationException"}, fault.Unsupported: {"ValidationException"},
		fault.NotFound: {"ResourceNotFoundException"}, fault.Exists: {"ConflictException"}, fault.Conflict: {"ConflictException"},
		fault.Quota:       {"ServiceQuotaExceededException"},
		fault.NotReady:    {"ModelNotReadyException", "ServiceUnavailableException"},
		fault.Timeout:     {"ModelTimeoutException", "DependencyFailedException", "InternalServerException"},
		fault.ModelFailed: {"ModelErrorException", "DependencyFailedException", "InternalServerException"},
		fault.Unavailable: {"ServiceUnavailableException"},
	},
	"sagemaker": {
		fault.Internal: {"InternalFailure"}, fault.NoSpace: {"InternalFailure"}, fault.Canceled: {"InternalFailure"},
		fault.Invalid: {"ValidationException"}, fault.Unsupported: {"ValidationException"}, fault.NotFound: {"ValidationException"},
		fault.Exists: {"ValidationException"}, fault.Conflict: {"ValidationException"}, fault.NotReady: {"ValidationException"},
		fault.Quota: {"ResourceLimitExceeded"}, fault.Timeout: {"InternalFailure"}, fault.ModelFailed: {"InternalFailure"},
		fault.Unavailable: {"ServiceUnavailable"},
	},
	"sagemaker-runtime": {
		fault.Internal: {"InternalFailure"}, fault.NoSpace: {"InternalFailure"}, fault.Canceled: {"InternalFailure"},
		fault.Invalid: {"ValidationError"}, fault.Unsupported: {"ValidationError"}, fault.NotFound: {"ValidationError"},
		fault.Exists: {"ValidationError"}, fault.Conflict: {"ValidationError"}, fault.Quota: {"ValidationError"},
		fault.NotReady: {"ModelNotReadyException"}, fault.Timeout: {"ModelError"}, fault.ModelFailed: {"ModelError"},
		fault.Unavailable: {"ServiceUnavailable"},
	},
	"logs": {
		fault.Internal: {"InternalFailure"}, fault.NoSpace: {"InternalFailure"}, fault.Canceled: {"InternalFailure"},
		fault.Invalid: {"InvalidParameterException"}, fault.Unsupported: {"InvalidParameterException"},
		fault.NotFound: {"ResourceNotFoundException"}, fault.Exists: {"ResourceAlreadyExistsException"},
		fault.Conflict: {"OperationAbortedException"}, fault.Quota: {"LimitExceededException"}, fault.NotReady: {"ServiceUnavailableException"},
		fault.Timeout: {"ServiceUnavailableException"}, fault.ModelFailed: {"InternalFailure"}, fault.Unavailable: {"ServiceUnavailableException"},
	},
}

// lateThings are SageMaker's newer resources, and its tuning jobs, for which AWS does answer ResourceNotFound.
var lateThings = []string{"pipeline", "pipeline execution", "experiment", "trial", "trial component", "hub", "hub content", "model card",
	"action", "artifact", "context", "tuning job"}

// family is the table of a service.
func family(s *model.Service) map[fault.Kind][]string {
	switch s.Name {
	case "sagemaker", "sagemaker-metrics":
		return families["sagemaker"]
	case "sagemaker-runtime", "sagemaker-runtime-http2":
		return families["sagemaker-runtime"]
	case "logs":
		return families["logs"]
	}
	return families["bedrock"]
}

// modelled answers a fault of an operation of the generated services. s is the service, op may be nil.
func modelled(s *model.Service, op *model.Operation, f *fault.Error) answer {
	if a, ok := unauthentic[subject{f.Kind, f.Thing}]; ok {
		return a
	}
	code := shared[f.Kind]
	if code == "" {
		candidates := family(s)[f.Kind]
		i := slices.IndexFunc(candidates, func(c string) bool { _, ok := s.Errors[c]; return ok })
		if i < 0 {
			i = len(candidates) - 1
		}
		code = candidates[i]
	}
	if s.Name == "sagemaker" {
		code = sagemakerCode(op, f, code)
	}
	return answer{code, statusOf(s, f, code)}
}

// statusOf is the model's status for a code, or the kind's own.
func statusOf(s *model.Service, f *fault.Error, code string) int {
	status := statuses[f.Kind]
	switch e := s.Errors[code]; {
	case e.Status != 0:
		return e.Status
	case code == "ServiceUnavailableException":
		return 503
	case code == "InternalServerException", code == "InternalFailure":
		return 500
	case s.Protocol == model.AwsJSON11 && status >= 404 && status < 500 && f.Kind != fault.TooLarge:
		return 400 // awsJson1.1 knows 400 and 403 alone for what the client did
	}
	return status
}

// sagemakerCode is where SageMaker's codes depend on the resource: most of its operations answer ValidationException for
// what is not there or already is.
func sagemakerCode(op *model.Operation, f *fault.Error, code string) string {
	has := func(name string) bool { return op != nil && slices.Contains(op.Errors, name) }
	switch {
	case f.Kind == fault.NotFound && slices.Contains(lateThings, f.Thing) && has("ResourceNotFound"):
		return "ResourceNotFound"
	case f.Kind == fault.Exists && has("ResourceInUse"):
		return "ResourceInUse"
	case f.Kind == fault.Conflict && has("ConflictException"):
		return "ConflictException"
	}
	return code
}
