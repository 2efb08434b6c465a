package sagemakerruntime

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"

	api "outcrop/internal/api/model/sagemakerruntime"
	"outcrop/internal/api/wire"
	"outcrop/internal/fault"
	"outcrop/internal/platform/endpoint"
)

// timedOut is AWS's text for a container that does not answer in time.
const timedOut = "Your invocation timed out while waiting for a response from container primary. Review the latency metrics for each container in Amazon CloudWatch, resolve the issue, and try again."

// failed turns what went wrong with the model into AWS's ModelError: what a container answers with a status of its own, 424 to the
// caller. What the endpoint or the service refuses stays as it is.
func (d door) failed(ctx context.Context, a answering, err error) error {
	status, said, side := 0, fault.Public(err), "client"
	switch fault.KindOf(err) {
	case fault.Invalid, fault.Unsupported:
		status = http.StatusBadRequest
		if member(err) == "ContentType" {
			status = http.StatusUnsupportedMediaType
		}
	case fault.ModelFailed:
		status, side = http.StatusInternalServerError, "server"
	case fault.Timeout:
		said, side = timedOut, "server"
	default:
		return err
	}
	scope, name := a.ask.Caller.Scope, a.ask.Model
	original := said
	if status != 0 {
		text, _ := json.Marshal(map[string]string{"error": said})
		original = string(text)
	}
	if err := d.endpoints.Say(context.WithoutCancel(ctx), scope, name, a.variant, fmt.Sprintf("%s: %d: %s", a.ask.Operation, status, said)); err != nil {
		return err
	}
	return &wire.Exception{Cause: err, Value: &api.ModelError{
		Message: new(fmt.Sprintf("Received %s error (%d) from primary with message \"%s\". See the log group %s in account %s for more information.",
			side, status, original, endpoint.LogGroup(name), scope.Account)),
		OriginalStatusCode: new(int32(status)), OriginalMessage: &original, LogStreamArn: new(string(endpoint.LogARN(scope, name)))}}
}

func member(err error) string {
	if f, ok := err.(*fault.Error); ok {
		return f.Member
	}
	return ""
}

// The codes of ModelStreamError.
const (
	streamBroken   = "StreamBroken"
	streamTimedOut = "ModelInvocationTimeExceeded"
)

// broken is what ends a stream in its middle.
func broken(err error) error {
	code := streamBroken
	switch fault.KindOf(err) {
	case fault.Timeout:
		code = streamTimedOut
	case fault.ModelFailed:
	default:
		return err
	}
	return &wire.Exception{Cause: err, Value: &api.ModelStreamError{Message: new(fault.Public(err)), ErrorCode: &code}}
}
