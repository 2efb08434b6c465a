// Code generated from facts/sagemaker-runtime-http2.json by package gen. DO NOT EDIT.

package sagemakerruntimehttp2

import "outcrop/internal/api/model"

// Operations are all operations of the service, by name.
var Operations = []*model.Operation{
	OpInvokeEndpointWithBidirectionalStream,
}

// The operations.
var (
	OpInvokeEndpointWithBidirectionalStream = &model.Operation{
		Service: Service,
		Name:    "InvokeEndpointWithBidirectionalStream",
		Method:  "POST",
		URI:     "/endpoints/{EndpointName}/invocations-bidirectional-stream",
		Errors:  []string{"InputValidationError", "InternalServerError", "InternalStreamFailure", "ModelError", "ModelStreamError", "ServiceUnavailableError"},
		Input:   (*InvokeEndpointWithBidirectionalStreamInput)(nil),
		Output:  (*InvokeEndpointWithBidirectionalStreamOutput)(nil),
	}
)
