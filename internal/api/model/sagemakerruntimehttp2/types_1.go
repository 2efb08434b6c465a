// Code generated from facts/sagemaker-runtime-http2.json by package gen. DO NOT EDIT.

package sagemakerruntimehttp2

import (
	"iter"
)

// InputValidationError is AWS's InputValidationError.
type InputValidationError struct {
	Message   *string `json:"Message,omitempty"`
	ErrorCode *string `json:"ErrorCode,omitempty"`
}

// InternalServerError is AWS's InternalServerError.
type InternalServerError struct {
	Message   *string `json:"Message,omitempty"`
	ErrorCode *string `json:"ErrorCode,omitempty"`
}

// InternalStreamFailure is AWS's InternalStreamFailure.
type InternalStreamFailure struct {
	Message *string `json:"Message,omitempty"`
}

// InvokeEndpointWithBidirectionalStreamInput is AWS's InvokeEndpointWithBidirectionalStreamInput.
type InvokeEndpointWithBidirectionalStreamInput struct {
	EndpointName        *string                              `json:"EndpointName,omitempty" api:"shape=EndpointName,uri=EndpointName,required"`
	Body                iter.Seq2[RequestStreamEvent, error] `json:"-" api:"payload,required"`
	TargetVariant       *string                              `json:"TargetVariant,omitempty" api:"shape=VariantName,header=X-Amzn-SageMaker-Target-Variant"`
	ModelInvocationPath *string                              `json:"ModelInvocationPath,omitempty" api:"shape=InvocationPath,header=X-Amzn-SageMaker-Model-Invocation-Path"`
	ModelQueryString    *string                              `json:"ModelQueryString,omitempty" api:"shape=QueryString,header=X-Amzn-SageMaker-Model-Query-String"`
}

// InvokeEndpointWithBidirectionalStreamOutput is AWS's InvokeEndpointWithBidirectionalStreamOutput.
type InvokeEndpointWithBidirectionalStreamOutput struct {
	Body                     iter.Seq2[ResponseStreamEvent, error] `json:"-" api:"payload,required"`
	InvokedProductionVariant *string                               `json:"InvokedProductionVariant,omitempty" api:"header=X-Amzn-Invoked-Production-Variant"`
}

// ModelError is AWS's ModelError.
type ModelError struct {
	Message            *string `json:"Message,omitempty"`
	OriginalStatusCode *int32  `json:"OriginalStatusCode,omitempty"`
	OriginalMessage    *string `json:"OriginalMessage,omitempty"`
	LogStreamArn       *string `json:"LogStreamArn,omitempty"`
	ErrorCode          *string `json:"ErrorCode,omitempty"`
}

// ModelStreamError is AWS's ModelStreamError.
type ModelStreamError struct {
	Message   *string `json:"Message,omitempty"`
	ErrorCode *string `json:"ErrorCode,omitempty"`
}

// RequestPayloadPart is AWS's RequestPayloadPart.
type RequestPayloadPart struct {
	Bytes           []byte  `json:"Bytes,omitempty" api:"payload"`
	DataType        *string `json:"DataType,omitempty" api:"shape=DataType,header=DataType"`
	CompletionState *string `json:"CompletionState,omitempty" api:"shape=CompletionState,header=CompletionState"`
	P               *string `json:"P,omitempty" api:"header=P"`
}

// RequestStreamEvent is AWS's RequestStreamEvent.
type RequestStreamEvent struct {
	_           struct{}            `api:"events,exceptions="`
	PayloadPart *RequestPayloadPart `json:"PayloadPart,omitempty"`
}

// ResponsePayloadPart is AWS's ResponsePayloadPart.
type ResponsePayloadPart struct {
	Bytes           []byte  `json:"Bytes,omitempty" api:"payload"`
	DataType        *string `json:"DataType,omitempty" api:"shape=DataType,header=DataType"`
	CompletionState *string `json:"CompletionState,omitempty" api:"shape=CompletionState,header=CompletionState"`
	P               *string `json:"P,omitempty" api:"header=P"`
}

// ResponseStreamEvent is AWS's ResponseStreamEvent.
type ResponseStreamEvent struct {
	_           struct{}             `api:"events,exceptions=ModelStreamError InternalStreamFailure"`
	PayloadPart *ResponsePayloadPart `json:"PayloadPart,omitempty"`
}

// ServiceUnavailableError is AWS's ServiceUnavailableError.
type ServiceUnavailableError struct {
	Message   *string `json:"Message,omitempty"`
	ErrorCode *string `json:"ErrorCode,omitempty"`
}
