// Code generated from facts/bedrock-runtime.json by package gen. DO NOT EDIT.

package bedrockruntime

import "outcrop/internal/api/model"

// Operations are all operations of the service, by name.
var Operations = []*model.Operation{
	OpApplyGuardrail,
	OpConverse,
	OpConverseStream,
	OpCountTokens,
	OpGetAsyncInvoke,
	OpInvokeGuardrailChecks,
	OpInvokeModel,
	OpInvokeModelWithBidirectionalStream,
	OpInvokeModelWithResponseStream,
	OpListAsyncInvokes,
	OpStartAsyncInvoke,
}

// The operations.
var (
	OpApplyGuardrail = &model.Operation{
		Service: Service,
		Name:    "ApplyGuardrail",
		Method:  "POST",
		URI:     "/guardrail/{guardrailIdentifier}/version/{guardrailVersion}/apply",
		Errors:  []string{"AccessDeniedException", "ResourceNotFoundException", "ThrottlingException", "InternalServerException", "ServiceUnavailableException", "ValidationException", "ServiceQuotaExceededException"},
		Input:   (*ApplyGuardrailInput)(nil),
		Output:  (*ApplyGuardrailOutput)(nil),
	}

	OpConverse = &model.Operation{
		Service: Service,
		Name:    "Converse",
		Method:  "POST",
		URI:     "/model/{modelId}/converse",
		Errors:  []string{"AccessDeniedException", "ThrottlingException", "ResourceNotFoundException", "ModelTimeoutException", "InternalServerException", "ServiceUnavailableException", "ValidationException", "ModelNotReadyException", "ModelErrorException"},
		Input:   (*ConverseInput)(nil),
		Output:  (*ConverseOutput)(nil),
	}

	OpConverseStream = &model.Operation{
		Service: Service,
		Name:    "ConverseStream",
		Method:  "POST",
		URI:     "/model/{modelId}/converse-stream",
		Errors:  []string{"AccessDeniedException", "ThrottlingException", "ResourceNotFoundException", "ModelTimeoutException", "InternalServerException", "ServiceUnavailableException", "ValidationException", "ModelNotReadyException", "ModelErrorException"},
		Input:   (*ConverseStreamInput)(nil),
		Output:  (*ConverseStreamOutput)(nil),
	}

	OpCountTokens = &model.Operation{
		Service:  Service,
		Name:     "CountTokens",
		Method:   "POST",
		URI:      "/model/{modelId}/count-tokens",
		Errors:   []string{"AccessDeniedException", "ResourceNotFoundException", "ThrottlingException", "InternalServerException", "ServiceUnavailableException", "ValidationException"},
		ReadOnly: true,
		Input:    (*CountTokensInput)(nil),
		Output:   (*CountTokensOutput)(nil),
	}

	OpGetAsyncInvoke = &model.Operation{
		Service:  Service,
		Name:     "GetAsyncInvoke",
		Method:   "GET",
		URI:      "/async-invoke/{invocationArn}",
		Errors:   []string{"AccessDeniedException", "ThrottlingException", "InternalServerException", "ValidationException"},
		ReadOnly: true,
		Input:    (*GetAsyncInvokeInput)(nil),
		Output:   (*GetAsyncInvokeOutput)(nil),
	}

	OpInvokeGuardrailChecks = &model.Operation{
		Service: Service,
		Name:    "InvokeGuardrailChecks",
		Method:  "POST",
		URI:     "/guardrail-checks/invoke",
		Errors:  []string{"AccessDeniedException", "ThrottlingException", "InternalServerException", "ServiceUnavailableException", "ValidationException"},
		Input:   (*InvokeGuardrailChecksInput)(nil),
		Output:  (*InvokeGuardrailChecksOutput)(nil),
	}

	OpInvokeModel = &model.Operation{
		Service: Service,
		Name:    "InvokeModel",
		Method:  "POST",
		URI:     "/model/{modelId}/invoke",
		Errors:  []string{"AccessDeniedException", "ResourceNotFoundException", "ThrottlingException", "ModelTimeoutException", "InternalServerException", "ServiceUnavailableException", "ValidationException", "ServiceQuotaExceededException", "ModelNotReadyException", "ModelErrorException"},
		Input:   (*InvokeModelInput)(nil),
		Output:  (*InvokeModelOutput)(nil),
	}

	OpInvokeModelWithBidirectionalStream = &model.Operation{
		Service: Service,
		Name:    "InvokeModelWithBidirectionalStream",
		Method:  "POST",
		URI:     "/model/{modelId}/invoke-with-bidirectional-stream",
		Errors:  []string{"AccessDeniedException", "ResourceNotFoundException", "ThrottlingException", "ModelTimeoutException", "InternalServerException", "ServiceUnavailableException", "ModelStreamErrorException", "ValidationException", "ServiceQuotaExceededException", "ModelNotReadyException", "ModelErrorException"},
		Input:   (*InvokeModelWithBidirectionalStreamInput)(nil),
		Output:  (*InvokeModelWithBidirectionalStreamOutput)(nil),
	}

	OpInvokeModelWithResponseStream = &model.Operation{
		Service: Service,
		Name:    "InvokeModelWithResponseStream",
		Method:  "POST",
		URI:     "/model/{modelId}/invoke-with-response-stream",
		Errors:  []string{"AccessDeniedException", "ResourceNotFoundException", "ThrottlingException", "ModelTimeoutException", "InternalServerException", "ServiceUnavailableException", "ModelStreamErrorException", "ValidationException", "ServiceQuotaExceededException", "ModelNotReadyException", "ModelErrorException"},
		Input:   (*InvokeModelWithResponseStreamInput)(nil),
		Output:  (*InvokeModelWithResponseStreamOutput)(nil),
	}

	OpListAsyncInvokes = &model.Operation{
		Service:  Service,
		Name:     "ListAsyncInvokes",
		Method:   "GET",
		URI:      "/async-invoke",
		Errors:   []string{"AccessDeniedException", "ThrottlingException", "InternalServerException", "ValidationException"},
		ReadOnly: true,
		Input:    (*ListAsyncInvokesInput)(nil),
		Output:   (*ListAsyncInvokesOutput)(nil),
	}

	OpStartAsyncInvoke = &model.Operation{
		Service:    Service,
		Name:       "StartAsyncInvoke",
		Method:     "POST",
		URI:        "/async-invoke",
		Errors:     []string{"AccessDeniedException", "ThrottlingException", "ResourceNotFoundException", "InternalServerException", "ServiceUnavailableException", "ValidationException", "ServiceQuotaExceededException", "ConflictException"},
		Idempotent: true,
		Input:      (*StartAsyncInvokeInput)(nil),
		Output:     (*StartAsyncInvokeOutput)(nil),
	}
)
