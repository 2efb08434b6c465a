package sagemakerruntime

import (
	"maps"
	"mime"
	"slices"
	"strings"

	"outcrop/internal/fault"
)

// target is what a request says of where it goes, and what it brings. Its InferenceId and PrefixAwareId need no answer: they
// are for AWS's data capture and routing.
type target struct {
	endpoint             string
	variant, contentType *string
	body                 []byte
}

// lacking are the headers for kinds of endpoints that Outcrop does not have, with what such an endpoint is.
var lacking = map[string]string{
	"TargetModel": "a multi-model endpoint", "TargetContainerHostname": "a multi-container endpoint", "InferenceComponentName": "an endpoint of inference components",
	"SessionId": "an endpoint with sessions", "EnableExplanations": "an endpoint with an explainer",
}

// refuse says what the endpoint does not have, rather than to ignore a header.
func (t target) refuse(headers map[string]*string) error {
	for _, name := range slices.Sorted(maps.Keys(headers)) {
		if headers[name] != nil {
			return fault.Bad("sagemakerruntime.InvokeEndpoint", name, "Endpoint %s is not %s and does not support the %s header.", t.endpoint, lacking[name], name)
		}
	}
	return nil
}

// unsaid are content types that clients put where nobody gave one.
var unsaid = []string{"", "application/octet-stream", "binary/octet-stream", "application/x-www-form-urlencoded", "text/plain"}

// readable refuses a body that says of itself that it is no JSON. What the caller accepts is not looked at: as with the
// containers of the field, the answer is JSON or its events.
func (t target) readable() error {
	if t.contentType == nil {
		return nil
	}
	kind, _, err := mime.ParseMediaType(*t.contentType)
	if err == nil && (kind == "application/json" || kind == "application/jsonlines" || strings.HasSuffix(kind, "+json") || slices.Contains(unsaid, kind)) {
		return nil
	}
	return fault.Bad("sagemakerruntime.InvokeEndpoint", "ContentType", "The content type %s is not supported: the model takes application/json.", *t.contentType)
}
