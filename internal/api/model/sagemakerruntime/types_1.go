// Code generated from facts/sagemaker-runtime.json by package gen. DO NOT EDIT.

package sagemakerruntime

import (
	"iter"
)

// InternalDependencyException is AWS's InternalDependencyException.
type InternalDependencyException struct {
	Message *string `json:"Message,omitzero" api:"shape=Message"`
}

// InternalFailure is AWS's InternalFailure.
type InternalFailure struct {
	Message *string `json:"Message,omitzero" api:"shape=Message"`
}

// InternalStreamFailure is AWS's InternalStreamFailure.
type InternalStreamFailure struct {
	Message *string `json:"Message,omitzero" api:"shape=Message"`
}

// InvokeEndpointAsyncInput is AWS's InvokeEndpointAsyncInput.
type InvokeEndpointAsyncInput struct {
	EndpointName             *string `json:"EndpointName,omitzero" api:"shape=EndpointName,uri=EndpointName,required"`
	ContentType              *string `json:"ContentType,omitzero" api:"shape=Header,header=X-Amzn-SageMaker-Content-Type"`
	Accept                   *string `json:"Accept,omitzero" api:"shape=Header,header=X-Amzn-SageMaker-Accept"`
	CustomAttributes         *string `json:"CustomAttributes,omitzero" api:"shape=CustomAttributesHeader,header=X-Amzn-SageMaker-Custom-Attributes"`
	InferenceId              *string `json:"InferenceId,omitzero" api:"shape=InferenceId,header=X-Amzn-SageMaker-Inference-Id"`
	InputLocation            *string `json:"InputLocation,omitzero" api:"shape=InputLocationHeader,header=X-Amzn-SageMaker-InputLocation"`
	S3OutputPathExtension    *string `json:"S3OutputPathExtension,omitzero" api:"shape=S3OutputPathExtensionHeader,header=X-Amzn-SageMaker-S3OutputPathExtension"`
	Filename                 *string `json:"Filename,omitzero" api:"shape=FilenameHeader,header=X-Amzn-SageMaker-Filename"`
	RequestTTLSeconds        *int32  `json:"RequestTTLSeconds,omitzero" api:"shape=RequestTTLSecondsHeader,header=X-Amzn-SageMaker-RequestTTLSeconds"`
	InvocationTimeoutSeconds *int32  `json:"InvocationTimeoutSeconds,omitzero" api:"shape=InvocationTimeoutSecondsHeader,header=X-Amzn-SageMaker-InvocationTimeoutSeconds"`
	Body                     []byte  `json:"Body,omitzero" api:"shape=AsyncBodyBlob,payload"`
}

// InvokeEndpointAsyncOutput is AWS's InvokeEndpointAsyncOutput.
type InvokeEndpointAsyncOutput struct {
	InferenceId     *string `json:"InferenceId,omitzero" api:"shape=Header"`
	OutputLocation  *string `json:"OutputLocation,omitzero" api:"shape=Header,header=X-Amzn-SageMaker-OutputLocation"`
	FailureLocation *string `json:"FailureLocation,omitzero" api:"shape=Header,header=X-Amzn-SageMaker-FailureLocation"`
}

// InvokeEndpointInput is AWS's InvokeEndpointInput.
type InvokeEndpointInput struct {
	EndpointName            *string `json:"EndpointName,omitzero" api:"shape=EndpointName,uri=EndpointName,required"`
	Body                    []byte  `json:"Body,omitzero" api:"shape=BodyBlob,payload,required"`
	ContentType             *string `json:"ContentType,omitzero" api:"shape=Header,header=Content-Type"`
	Accept                  *string `json:"Accept,omitzero" api:"shape=Header,header=Accept"`
	CustomAttributes        *string `json:"CustomAttributes,omitzero" api:"shape=CustomAttributesHeader,header=X-Amzn-SageMaker-Custom-Attributes"`
	TargetModel             *string `json:"TargetModel,omitzero" api:"shape=TargetModelHeader,header=X-Amzn-SageMaker-Target-Model"`
	TargetVariant           *string `json:"TargetVariant,omitzero" api:"shape=TargetVariantHeader,header=X-Amzn-SageMaker-Target-Variant"`
	TargetContainerHostname *string `json:"TargetContainerHostname,omitzero" api:"shape=TargetContainerHostnameHeader,header=X-Amzn-SageMaker-Target-Container-Hostname"`
	InferenceId             *string `json:"InferenceId,omitzero" api:"shape=InferenceId,header=X-Amzn-SageMaker-Inference-Id"`
	EnableExplanations      *string `json:"EnableExplanations,omitzero" api:"shape=EnableExplanationsHeader,header=X-Amzn-SageMaker-Enable-Explanations"`
	InferenceComponentName  *string `json:"InferenceComponentName,omitzero" api:"shape=InferenceComponentHeader,header=X-Amzn-SageMaker-Inference-Component"`
	SessionId               *string `json:"SessionId,omitzero" api:"shape=SessionIdOrNewSessionConstantHeader,header=X-Amzn-SageMaker-Session-Id"`
	PrefixAwareId           *string `json:"PrefixAwareId,omitzero" api:"shape=PrefixAwareIdHeader,header=X-Amzn-SageMaker-Prefix-Aware-Id"`
}

// InvokeEndpointOutput is AWS's InvokeEndpointOutput.
type InvokeEndpointOutput struct {
	Body                     []byte  `json:"Body,omitzero" api:"shape=BodyBlob,payload,required"`
	ContentType              *string `json:"ContentType,omitzero" api:"shape=Header,header=Content-Type"`
	InvokedProductionVariant *string `json:"InvokedProductionVariant,omitzero" api:"shape=Header,header=x-Amzn-Invoked-Production-Variant"`
	CustomAttributes         *string `json:"CustomAttributes,omitzero" api:"shape=CustomAttributesHeader,header=X-Amzn-SageMaker-Custom-Attributes"`
	NewSessionId             *string `json:"NewSessionId,omitzero" api:"shape=NewSessionResponseHeader,header=X-Amzn-SageMaker-New-Session-Id"`
	ClosedSessionId          *string `json:"ClosedSessionId,omitzero" api:"shape=SessionIdHeader,header=X-Amzn-SageMaker-Closed-Session-Id"`
}

// InvokeEndpointWithResponseStreamInput is AWS's InvokeEndpointWithResponseStreamInput.
type InvokeEndpointWithResponseStreamInput struct {
	EndpointName            *string `json:"EndpointName,omitzero" api:"shape=EndpointName,uri=EndpointName,required"`
	Body                    []byte  `json:"Body,omitzero" api:"shape=BodyBlob,payload,required"`
	ContentType             *string `json:"ContentType,omitzero" api:"shape=Header,header=Content-Type"`
	Accept                  *string `json:"Accept,omitzero" api:"shape=Header,header=X-Amzn-SageMaker-Accept"`
	CustomAttributes        *string `json:"CustomAttributes,omitzero" api:"shape=CustomAttributesHeader,header=X-Amzn-SageMaker-Custom-Attributes"`
	TargetVariant           *string `json:"TargetVariant,omitzero" api:"shape=TargetVariantHeader,header=X-Amzn-SageMaker-Target-Variant"`
	TargetContainerHostname *string `json:"TargetContainerHostname,omitzero" api:"shape=TargetContainerHostnameHeader,header=X-Amzn-SageMaker-Target-Container-Hostname"`
	InferenceId             *string `json:"InferenceId,omitzero" api:"shape=InferenceId,header=X-Amzn-SageMaker-Inference-Id"`
	InferenceComponentName  *string `json:"InferenceComponentName,omitzero" api:"shape=InferenceComponentHeader,header=X-Amzn-SageMaker-Inference-Component"`
	SessionId               *string `json:"SessionId,omitzero" api:"shape=SessionIdHeader,header=X-Amzn-SageMaker-Session-Id"`
	PrefixAwareId           *string `json:"PrefixAwareId,omitzero" api:"shape=PrefixAwareIdHeader,header=X-Amzn-SageMaker-Prefix-Aware-Id"`
}

// InvokeEndpointWithResponseStreamOutput is AWS's InvokeEndpointWithResponseStreamOutput.
type InvokeEndpointWithResponseStreamOutput struct {
	Body                     iter.Seq2[ResponseStream, error] `json:"-" api:"payload,required"`
	ContentType              *string                          `json:"ContentType,omitzero" api:"shape=Header,header=X-Amzn-SageMaker-Content-Type"`
	InvokedProductionVariant *string                          `json:"InvokedProductionVariant,omitzero" api:"shape=Header,header=x-Amzn-Invoked-Production-Variant"`
	CustomAttributes         *string                          `json:"CustomAttributes,omitzero" api:"shape=CustomAttributesHeader,header=X-Amzn-SageMaker-Custom-Attributes"`
}

// ModelError is AWS's ModelError.
type ModelError struct {
	Message            *string `json:"Message,omitzero" api:"shape=Message"`
	OriginalStatusCode *int32  `json:"OriginalStatusCode,omitzero"`
	OriginalMessage    *string `json:"OriginalMessage,omitzero" api:"shape=Message"`
	LogStreamArn       *string `json:"LogStreamArn,omitzero"`
}

// ModelNotReadyException is AWS's ModelNotReadyException.
type ModelNotReadyException struct {
	Message *string `json:"Message,omitzero" api:"shape=Message"`
}

// ModelStreamError is AWS's ModelStreamError.
type ModelStreamError struct {
	Message   *string `json:"Message,omitzero" api:"shape=Message"`
	ErrorCode *string `json:"ErrorCode,omitzero"`
}

// PayloadPart is AWS's PayloadPart.
type PayloadPart struct {
	Bytes []byte `json:"Bytes,omitzero" api:"shape=PartBlob,payload"`
}

// ResponseStream is AWS's ResponseStream.
type ResponseStream struct {
	_           struct{}     `api:"events,exceptions=ModelStreamError InternalStreamFailure"`
	PayloadPart *PayloadPart `json:"PayloadPart,omitzero"`
}

// ServiceUnavailable is AWS's ServiceUnavailable.
type ServiceUnavailable struct {
	Message *string `json:"Message,omitzero" api:"shape=Message"`
}

// ValidationError is AWS's ValidationError.
type ValidationError struct {
	Message *string `json:"Message,omitzero" api:"shape=Message"`
}
