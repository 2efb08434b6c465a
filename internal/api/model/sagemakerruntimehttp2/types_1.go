// Code generated from facts/sagemaker-runtime-http2.json by package gen. DO NOT EDIT.

package sagemakerruntimehttp2

import (
	"iter"
)

// InputValidationError is AWS's InputValidationError.
type InputValidationError struct {
	Message   *string `json:"Message,omitzero"`
	ErrorCode *string `json:"ErrorCode,omitzero"`
}

// InternalServerError is AWS's InternalServerError.
type InternalServerError struct {
	Message   *string `json:"Message,omitzero"`
	ErrorCode *string `json:"ErrorCode,omitzero"`
}

// InternalStreamFailure is AWS's InternalStreamFailure.
type InternalStreamFailure struct {
	Message *string `json:"Message,omitzero"`
}

// InvokeEndpointWithBidirectionalStreamInput is AWS's InvokeEndpointWithBidirectionalStreamInput.
type InvokeEndpointWithBidirectionalStreamInput struct {
	EndpointName        *string                              `json:"EndpointName,omitzero" api:"shape=EndpointName,uri=EndpointName,required"`
	Body                iter.Seq2[RequestStreamEvent, error] `json:"-" api:"payload,required"`
	TargetVariant       *string                              `json:"TargetVariant,omitzero" api:"shape=VariantName,header=X-Amzn-SageMaker-Target-Variant"`
	ModelInvocationPath *string                              `json:"ModelInvocationPath,omitzero" api:"shape=InvocationPath,header=X-Amzn-SageMaker-Model-Invocation-Path"`
	ModelQueryString    *string                              `json:"ModelQueryString,omitzero" api:"shape=QueryString,header=X-Amzn-SageMaker-Model-Query-String"`
}

// InvokeEndpointWithBidirectionalStreamOutput is AWS's InvokeEndpointWithBidirectionalStreamOutput.
type InvokeEndpointWithBidirectionalStreamOutput struct {
	Body                     iter.Seq2[ResponseStreamEvent, error] `json:"-" api:"payload,required"`
	InvokedProductionVariant *string                               `json:"InvokedProductionVariant,omitzero" api:"header=X-Amzn-Invoked-Production-Variant"`
}

// ModelError is AWS's ModelError.
type ModelError struct {
	Message            *string `json:"Message,omitzero"`
	OriginalStatusCode *int32  `json:"OriginalStatusCode,omitzero"`
	OriginalMessage    *string `json:"OriginalMessage,omitzero"`
	LogStreamArn       *string `json:"LogStreamArn,omitzero"`
	ErrorCode          *string `json:"ErrorCode,omitzero"`
}

// ModelStreamError is AWS's ModelStreamError.
type ModelStreamError struct {
	Message   *string `json:"Message,omitzero"`
	ErrorCode *string `json:"ErrorCode,omitzero"`
}

// RequestPayloadPart is AWS's RequestPayloadPart.
type RequestPayloadPart struct {
	Bytes           []byte  `json:"Bytes,omitzero" api:"payload"`
	DataType        *string `json:"DataType,omitzero" api:"shape=DataType,header=DataType"`
	CompletionState *string `json:"CompletionState,omitzero" api:"shape=CompletionState,header=CompletionState"`
	P               *string `json:"P,omitzero" api:"header=P"`
}

// RequestStreamEvent is AWS's RequestStreamEvent.
type RequestStreamEvent struct {
	_           struct{}            `api:"events,exceptions="`
	PayloadPart *RequestPayloadPart `json:"PayloadPart,omitzero"`
}

// ResponsePayloadPart is AWS's ResponsePayloadPart.
type ResponsePayloadPart struct {
	Bytes           []byte  `json:"Bytes,omitzero" api:"payload"`
	DataType        *string `json:"DataType,omitzero" api:"shape=DataType,header=DataType"`
	CompletionState *string `json:"CompletionState,omitzero" api:"shape=CompletionState,header=CompletionState"`
	P               *string `json:"P,omitzero" api:"header=P"`
}

// ResponseStreamEvent is AWS's ResponseStreamEvent.
type ResponseStreamEvent struct {
	_           struct{}             `api:"events,exceptions=ModelStreamError InternalStreamFailure"`
	PayloadPart *ResponsePayloadPart `json:"PayloadPart,omitzero"`
}

// ServiceUnavailableError is AWS's ServiceUnavailableError.
type ServiceUnavailableError struct {
	Message   *string `json:"Message,omitzero"`
	ErrorCode *string `json:"ErrorCode,omitzero"`
}
