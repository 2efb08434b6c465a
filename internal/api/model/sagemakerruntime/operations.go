// Code generated from facts/sagemaker-runtime.json by package gen. DO NOT EDIT.

package sagemakerruntime

import "outcrop/internal/api/model"

// Operations are all operations of the service, by name.
var Operations = []*model.Operation{
	OpInvokeEndpoint,
	OpInvokeEndpointAsync,
	OpInvokeEndpointWithResponseStream,
}

// The operations.
var (
	OpInvokeEndpoint = &model.Operation{
		Service: Service,
		Name:    "InvokeEndpoint",
		Method:  "POST",
		URI:     "/endpoints/{EndpointName}/invocations",
		Errors:  []string{"InternalFailure", "ServiceUnavailable", "ValidationError", "ModelError", "InternalDependencyException", "ModelNotReadyException"},
		Input:   (*InvokeEndpointInput)(nil),
		Output:  (*InvokeEndpointOutput)(nil),
	}

	OpInvokeEndpointAsync = &model.Operation{
		Service: Service,
		Name:    "InvokeEndpointAsync",
		Method:  "POST",
		URI:     "/endpoints/{EndpointName}/async-invocations",
		Status:  202,
		Errors:  []string{"InternalFailure", "ServiceUnavailable", "ValidationError"},
		Input:   (*InvokeEndpointAsyncInput)(nil),
		Output:  (*InvokeEndpointAsyncOutput)(nil),
	}

	OpInvokeEndpointWithResponseStream = &model.Operation{
		Service: Service,
		Name:    "InvokeEndpointWithResponseStream",
		Method:  "POST",
		URI:     "/endpoints/{EndpointName}/invocations-response-stream",
		Errors:  []string{"InternalFailure", "ServiceUnavailable", "ValidationError", "ModelError", "ModelStreamError", "InternalStreamFailure"},
		Input:   (*InvokeEndpointWithResponseStreamInput)(nil),
		Output:  (*InvokeEndpointWithResponseStreamOutput)(nil),
	}
)
