// Code generated from facts/bedrock-agent-runtime.json by package gen. DO NOT EDIT.

package bedrockagentruntime

import "outcrop/internal/api/model"

// Operations are all operations of the service, by name.
var Operations = []*model.Operation{
	OpAgenticRetrieveStream,
	OpCheckIngestedDocumentAcl,
	OpCreateInvocation,
	OpCreateSession,
	OpDeleteAgentMemory,
	OpDeleteSession,
	OpEndSession,
	OpGenerateQuery,
	OpGetAgentMemory,
	OpGetDocumentContent,
	OpGetExecutionFlowSnapshot,
	OpGetFlowExecution,
	OpGetIngestedDocumentAcl,
	OpGetInvocationStep,
	OpGetSession,
	OpInvokeAgent,
	OpInvokeFlow,
	OpInvokeInlineAgent,
	OpListFlowExecutionEvents,
	OpListFlowExecutions,
	OpListInvocationSteps,
	OpListInvocations,
	OpListSessions,
	OpListTagsForResource,
	OpOptimizePrompt,
	OpPutInvocationStep,
	OpRerank,
	OpRetrieve,
	OpRetrieveAndGenerate,
	OpRetrieveAndGenerateStream,
	OpStartFlowExecution,
	OpStopFlowExecution,
	OpTagResource,
	OpUntagResource,
	OpUpdateSession,
}

// The operations.
var (
	OpAgenticRetrieveStream = &model.Operation{
		Service: Service,
		Name:    "AgenticRetrieveStream",
		Method:  "POST",
		URI:     "/agenticRetrieveStream",
		Errors:  []string{"ResourceNotFoundException", "ConflictException", "ValidationException", "InternalServerException", "DependencyFailedException", "BadGatewayException", "ThrottlingException", "AccessDeniedException", "ServiceQuotaExceededException"},
		Input:   (*AgenticRetrieveStreamInput)(nil),
		Output:  (*AgenticRetrieveStreamOutput)(nil),
	}

	OpCheckIngestedDocumentAcl = &model.Operation{
		Service: Service,
		Name:    "CheckIngestedDocumentAcl",
		Method:  "POST",
		URI:     "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/check-ingested-document-acl",
		Errors:  []string{"ResourceNotFoundException", "ValidationException", "InternalServerException", "ThrottlingException", "AccessDeniedException"},
		Input:   (*CheckIngestedDocumentAclInput)(nil),
		Output:  (*CheckIngestedDocumentAclOutput)(nil),
	}

	OpCreateInvocation = &model.Operation{
		Service:    Service,
		Name:       "CreateInvocation",
		Method:     "PUT",
		URI:        "/sessions/{sessionIdentifier}/invocations/",
		Status:     201,
		Errors:     []string{"ConflictException", "ResourceNotFoundException", "ValidationException", "InternalServerException", "ThrottlingException", "AccessDeniedException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*CreateInvocationInput)(nil),
		Output:     (*CreateInvocationOutput)(nil),
	}

	OpCreateSession = &model.Operation{
		Service:    Service,
		Name:       "CreateSession",
		Method:     "PUT",
		URI:        "/sessions/",
		Status:     201,
		Errors:     []string{"ConflictException", "ValidationException", "InternalServerException", "ThrottlingException", "AccessDeniedException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*CreateSessionInput)(nil),
		Output:     (*CreateSessionOutput)(nil),
	}

	OpDeleteAgentMemory = &model.Operation{
		Service:    Service,
		Name:       "DeleteAgentMemory",
		Method:     "DELETE",
		URI:        "/agents/{agentId}/agentAliases/{agentAliasId}/memories",
		Status:     202,
		Errors:     []string{"ResourceNotFoundException", "ConflictException", "ValidationException", "InternalServerException", "DependencyFailedException", "BadGatewayException", "ThrottlingException", "AccessDeniedException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*DeleteAgentMemoryInput)(nil),
		Output:     (*DeleteAgentMemoryOutput)(nil),
	}

	OpDeleteSession = &model.Operation{
		Service:    Service,
		Name:       "DeleteSession",
		Method:     "DELETE",
		URI:        "/sessions/{sessionIdentifier}/",
		Errors:     []string{"ResourceNotFoundException", "ConflictException", "ValidationException", "InternalServerException", "ThrottlingException", "AccessDeniedException"},
		Idempotent: true,
		Input:      (*DeleteSessionInput)(nil),
		Output:     (*DeleteSessionOutput)(nil),
	}

	OpEndSession = &model.Operation{
		Service:    Service,
		Name:       "EndSession",
		Method:     "PATCH",
		URI:        "/sessions/{sessionIdentifier}",
		Errors:     []string{"ResourceNotFoundException", "ConflictException", "ValidationException", "InternalServerException", "ThrottlingException", "AccessDeniedException"},
		Idempotent: true,
		Input:      (*EndSessionInput)(nil),
		Output:     (*EndSessionOutput)(nil),
	}

	OpGenerateQuery = &model.Operation{
		Service: Service,
		Name:    "GenerateQuery",
		Method:  "POST",
		URI:     "/generateQuery",
		Errors:  []string{"ResourceNotFoundException", "ConflictException", "ValidationException", "InternalServerException", "DependencyFailedException", "BadGatewayException", "ThrottlingException", "AccessDeniedException", "ServiceQuotaExceededException"},
		Input:   (*GenerateQueryInput)(nil),
		Output:  (*GenerateQueryOutput)(nil),
	}

	OpGetAgentMemory = &model.Operation{
		Service: Service,
		Name:    "GetAgentMemory",
		Method:  "GET",
		URI:     "/agents/{agentId}/agentAliases/{agentAliasId}/memories",
		Errors:  []string{"ResourceNotFoundException", "ConflictException", "ValidationException", "InternalServerException", "DependencyFailedException", "BadGatewayException", "ThrottlingException", "AccessDeniedException", "ServiceQuotaExceededException"},
		Input:   (*GetAgentMemoryInput)(nil),
		Output:  (*GetAgentMemoryOutput)(nil),
	}

	OpGetDocumentContent = &model.Operation{
		Service: Service,
		Name:    "GetDocumentContent",
		Method:  "POST",
		URI:     "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents/{documentId}/content",
		Errors:  []string{"ResourceNotFoundException", "ValidationException", "InternalServerException", "ThrottlingException", "AccessDeniedException"},
		Input:   (*GetDocumentContentInput)(nil),
		Output:  (*GetDocumentContentOutput)(nil),
	}

	OpGetExecutionFlowSnapshot = &model.Operation{
		Service: Service,
		Name:    "GetExecutionFlowSnapshot",
		Method:  "GET",
		URI:     "/flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}/flowsnapshot",
		Errors:  []string{"ResourceNotFoundException", "ValidationException", "InternalServerException", "ThrottlingException", "AccessDeniedException"},
		Input:   (*GetExecutionFlowSnapshotInput)(nil),
		Output:  (*GetExecutionFlowSnapshotOutput)(nil),
	}

	OpGetFlowExecution = &model.Operation{
		Service: Service,
		Name:    "GetFlowExecution",
		Method:  "GET",
		URI:     "/flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}",
		Errors:  []string{"ResourceNotFoundException", "ValidationException", "InternalServerException", "ThrottlingException", "AccessDeniedException"},
		Input:   (*GetFlowExecutionInput)(nil),
		Output:  (*GetFlowExecutionOutput)(nil),
	}

	OpGetIngestedDocumentAcl = &model.Operation{
		Service: Service,
		Name:    "GetIngestedDocumentAcl",
		Method:  "POST",
		URI:     "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/get-ingested-document-acl",
		Errors:  []string{"ResourceNotFoundException", "ValidationException", "InternalServerException", "ThrottlingException", "AccessDeniedException"},
		Input:   (*GetIngestedDocumentAclInput)(nil),
		Output:  (*GetIngestedDocumentAclOutput)(nil),
	}

	OpGetInvocationStep = &model.Operation{
		Service: Service,
		Name:    "GetInvocationStep",
		Method:  "POST",
		URI:     "/sessions/{sessionIdentifier}/invocationSteps/{invocationStepId}",
		Errors:  []string{"ResourceNotFoundException", "ValidationException", "InternalServerException", "ThrottlingException", "AccessDeniedException"},
		Input:   (*GetInvocationStepInput)(nil),
		Output:  (*GetInvocationStepOutput)(nil),
	}

	OpGetSession = &model.Operation{
		Service: Service,
		Name:    "GetSession",
		Method:  "GET",
		URI:     "/sessions/{sessionIdentifier}/",
		Errors:  []string{"ResourceNotFoundException", "ValidationException", "InternalServerException", "ThrottlingException", "AccessDeniedException"},
		Input:   (*GetSessionInput)(nil),
		Output:  (*GetSessionOutput)(nil),
	}

	OpInvokeAgent = &model.Operation{
		Service: Service,
		Name:    "InvokeAgent",
		Method:  "POST",
		URI:     "/agents/{agentId}/agentAliases/{agentAliasId}/sessions/{sessionId}/text",
		Errors:  []string{"ModelNotReadyException", "ResourceNotFoundException", "ConflictException", "ValidationException", "InternalServerException", "DependencyFailedException", "BadGatewayException", "ThrottlingException", "AccessDeniedException", "ServiceQuotaExceededException"},
		Input:   (*InvokeAgentInput)(nil),
		Output:  (*InvokeAgentOutput)(nil),
	}

	OpInvokeFlow = &model.Operation{
		Service: Service,
		Name:    "InvokeFlow",
		Method:  "POST",
		URI:     "/flows/{flowIdentifier}/aliases/{flowAliasIdentifier}",
		Errors:  []string{"ResourceNotFoundException", "ConflictException", "ValidationException", "InternalServerException", "DependencyFailedException", "BadGatewayException", "ThrottlingException", "AccessDeniedException", "ServiceQuotaExceededException"},
		Input:   (*InvokeFlowInput)(nil),
		Output:  (*InvokeFlowOutput)(nil),
	}

	OpInvokeInlineAgent = &model.Operation{
		Service: Service,
		Name:    "InvokeInlineAgent",
		Method:  "POST",
		URI:     "/agents/{sessionId}",
		Errors:  []string{"ResourceNotFoundException", "ConflictException", "ValidationException", "InternalServerException", "DependencyFailedException", "BadGatewayException", "ThrottlingException", "AccessDeniedException", "ServiceQuotaExceededException"},
		Input:   (*InvokeInlineAgentInput)(nil),
		Output:  (*InvokeInlineAgentOutput)(nil),
	}

	OpListFlowExecutionEvents = &model.Operation{
		Service: Service,
		Name:    "ListFlowExecutionEvents",
		Method:  "GET",
		URI:     "/flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}/events",
		Errors:  []string{"ResourceNotFoundException", "ValidationException", "InternalServerException", "ThrottlingException", "AccessDeniedException"},
		Input:   (*ListFlowExecutionEventsInput)(nil),
		Output:  (*ListFlowExecutionEventsOutput)(nil),
	}

	OpListFlowExecutions = &model.Operation{
		Service: Service,
		Name:    "ListFlowExecutions",
		Method:  "GET",
		URI:     "/flows/{flowIdentifier}/executions",
		Errors:  []string{"ResourceNotFoundException", "ValidationException", "InternalServerException", "ThrottlingException", "AccessDeniedException"},
		Input:   (*ListFlowExecutionsInput)(nil),
		Output:  (*ListFlowExecutionsOutput)(nil),
	}

	OpListInvocationSteps = &model.Operation{
		Service: Service,
		Name:    "ListInvocationSteps",
		Method:  "POST",
		URI:     "/sessions/{sessionIdentifier}/invocationSteps/",
		Errors:  []string{"ResourceNotFoundException", "ValidationException", "InternalServerException", "ThrottlingException", "AccessDeniedException"},
		Input:   (*ListInvocationStepsInput)(nil),
		Output:  (*ListInvocationStepsOutput)(nil),
	}

	OpListInvocations = &model.Operation{
		Service: Service,
		Name:    "ListInvocations",
		Method:  "POST",
		URI:     "/sessions/{sessionIdentifier}/invocations/",
		Errors:  []string{"ResourceNotFoundException", "ValidationException", "InternalServerException", "ThrottlingException", "AccessDeniedException"},
		Input:   (*ListInvocationsInput)(nil),
		Output:  (*ListInvocationsOutput)(nil),
	}

	OpListSessions = &model.Operation{
		Service: Service,
		Name:    "ListSessions",
		Method:  "POST",
		URI:     "/sessions/",
		Errors:  []string{"ValidationException", "InternalServerException", "ThrottlingException", "AccessDeniedException"},
		Input:   (*ListSessionsInput)(nil),
		Output:  (*ListSessionsOutput)(nil),
	}

	OpListTagsForResource = &model.Operation{
		Service: Service,
		Name:    "ListTagsForResource",
		Method:  "GET",
		URI:     "/tags/{resourceArn}",
		Errors:  []string{"ResourceNotFoundException", "ValidationException", "InternalServerException", "ThrottlingException", "AccessDeniedException"},
		Input:   (*ListTagsForResourceInput)(nil),
		Output:  (*ListTagsForResourceOutput)(nil),
	}

	OpOptimizePrompt = &model.Operation{
		Service: Service,
		Name:    "OptimizePrompt",
		Method:  "POST",
		URI:     "/optimize-prompt",
		Errors:  []string{"ValidationException", "InternalServerException", "DependencyFailedException", "BadGatewayException", "ThrottlingException", "AccessDeniedException"},
		Input:   (*OptimizePromptInput)(nil),
		Output:  (*OptimizePromptOutput)(nil),
	}

	OpPutInvocationStep = &model.Operation{
		Service:    Service,
		Name:       "PutInvocationStep",
		Method:     "PUT",
		URI:        "/sessions/{sessionIdentifier}/invocationSteps/",
		Status:     201,
		Errors:     []string{"ResourceNotFoundException", "ConflictException", "ValidationException", "InternalServerException", "ThrottlingException", "AccessDeniedException", "ServiceQuotaExceededException"},
		Idempotent: true,
		Input:      (*PutInvocationStepInput)(nil),
		Output:     (*PutInvocationStepOutput)(nil),
	}

	OpRerank = &model.Operation{
		Service: Service,
		Name:    "Rerank",
		Method:  "POST",
		URI:     "/rerank",
		Errors:  []string{"ResourceNotFoundException", "ConflictException", "ValidationException", "InternalServerException", "DependencyFailedException", "BadGatewayException", "ThrottlingException", "AccessDeniedException", "ServiceQuotaExceededException"},
		Input:   (*RerankInput)(nil),
		Output:  (*RerankOutput)(nil),
	}

	OpRetrieve = &model.Operation{
		Service: Service,
		Name:    "Retrieve",
		Method:  "POST",
		URI:     "/knowledgebases/{knowledgeBaseId}/retrieve",
		Errors:  []string{"ResourceNotFoundException", "ConflictException", "ValidationException", "InternalServerException", "DependencyFailedException", "BadGatewayException", "ThrottlingException", "AccessDeniedException", "ServiceQuotaExceededException"},
		Input:   (*RetrieveInput)(nil),
		Output:  (*RetrieveOutput)(nil),
	}

	OpRetrieveAndGenerate = &model.Operation{
		Service: Service,
		Name:    "RetrieveAndGenerate",
		Method:  "POST",
		URI:     "/retrieveAndGenerate",
		Errors:  []string{"ResourceNotFoundException", "ConflictException", "ValidationException", "InternalServerException", "DependencyFailedException", "BadGatewayException", "ThrottlingException", "AccessDeniedException", "ServiceQuotaExceededException"},
		Input:   (*RetrieveAndGenerateInput)(nil),
		Output:  (*RetrieveAndGenerateOutput)(nil),
	}

	OpRetrieveAndGenerateStream = &model.Operation{
		Service: Service,
		Name:    "RetrieveAndGenerateStream",
		Method:  "POST",
		URI:     "/retrieveAndGenerateStream",
		Errors:  []string{"ResourceNotFoundException", "ConflictException", "ValidationException", "InternalServerException", "DependencyFailedException", "BadGatewayException", "ThrottlingException", "AccessDeniedException", "ServiceQuotaExceededException"},
		Input:   (*RetrieveAndGenerateStreamInput)(nil),
		Output:  (*RetrieveAndGenerateStreamOutput)(nil),
	}

	OpStartFlowExecution = &model.Operation{
		Service: Service,
		Name:    "StartFlowExecution",
		Method:  "POST",
		URI:     "/flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions",
		Errors:  []string{"ResourceNotFoundException", "ConflictException", "ValidationException", "InternalServerException", "DependencyFailedException", "BadGatewayException", "ThrottlingException", "AccessDeniedException", "ServiceQuotaExceededException"},
		Input:   (*StartFlowExecutionInput)(nil),
		Output:  (*StartFlowExecutionOutput)(nil),
	}

	OpStopFlowExecution = &model.Operation{
		Service: Service,
		Name:    "StopFlowExecution",
		Method:  "POST",
		URI:     "/flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}/stop",
		Errors:  []string{"ResourceNotFoundException", "ConflictException", "ValidationException", "InternalServerException", "DependencyFailedException", "BadGatewayException", "ThrottlingException", "AccessDeniedException"},
		Input:   (*StopFlowExecutionInput)(nil),
		Output:  (*StopFlowExecutionOutput)(nil),
	}

	OpTagResource = &model.Operation{
		Service: Service,
		Name:    "TagResource",
		Method:  "POST",
		URI:     "/tags/{resourceArn}",
		Errors:  []string{"ResourceNotFoundException", "ValidationException", "InternalServerException", "ThrottlingException", "AccessDeniedException", "ServiceQuotaExceededException"},
		Input:   (*TagResourceInput)(nil),
		Output:  (*TagResourceOutput)(nil),
	}

	OpUntagResource = &model.Operation{
		Service:    Service,
		Name:       "UntagResource",
		Method:     "DELETE",
		URI:        "/tags/{resourceArn}",
		Errors:     []string{"ResourceNotFoundException", "ValidationException", "InternalServerException", "ThrottlingException", "AccessDeniedException"},
		Idempotent: true,
		Input:      (*UntagResourceInput)(nil),
		Output:     (*UntagResourceOutput)(nil),
	}

	OpUpdateSession = &model.Operation{
		Service:    Service,
		Name:       "UpdateSession",
		Method:     "PUT",
		URI:        "/sessions/{sessionIdentifier}/",
		Errors:     []string{"ConflictException", "ResourceNotFoundException", "ValidationException", "InternalServerException", "ThrottlingException", "AccessDeniedException"},
		Idempotent: true,
		Input:      (*UpdateSessionInput)(nil),
		Output:     (*UpdateSessionOutput)(nil),
	}
)
