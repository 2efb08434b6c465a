// Code generated from facts/bedrock-agent-runtime.json by package gen. DO NOT EDIT.

package bedrockagentruntime

import (
	"encoding/json"
	"iter"
	"time"
)

// APISchema is AWS's APISchema.
type APISchema struct {
	_       struct{}      `api:"union"`
	Payload *string       `json:"payload,omitzero" api:"shape=Payload"`
	S3      *S3Identifier `json:"s3,omitzero"`
}

// AccessDeniedException is AWS's AccessDeniedException.
type AccessDeniedException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// ActionGroupExecutor is AWS's ActionGroupExecutor.
type ActionGroupExecutor struct {
	_             struct{} `api:"union"`
	CustomControl *string  `json:"customControl,omitzero" api:"shape=CustomControlMethod"`
	Lambda        *string  `json:"lambda,omitzero" api:"shape=LambdaResourceArn"`
}

// ActionGroupInvocationInput is AWS's ActionGroupInvocationInput.
type ActionGroupInvocationInput struct {
	ActionGroupName *string      `json:"actionGroupName,omitzero" api:"shape=ActionGroupName"`
	ApiPath         *string      `json:"apiPath,omitzero" api:"shape=ApiPath"`
	ExecutionType   *string      `json:"executionType,omitzero" api:"shape=ExecutionType"`
	Function        *string      `json:"function,omitzero" api:"shape=Function"`
	InvocationId    *string      `json:"invocationId,omitzero"`
	Parameters      []Parameter  `json:"parameters,omitzero"`
	RequestBody     *RequestBody `json:"requestBody,omitzero"`
	Verb            *string      `json:"verb,omitzero" api:"shape=Verb"`
}

// ActionGroupInvocationOutput is AWS's ActionGroupInvocationOutput.
type ActionGroupInvocationOutput struct {
	Metadata *Metadata `json:"metadata,omitzero"`
	Text     *string   `json:"text,omitzero" api:"shape=ActionGroupOutputString"`
}

// AgentActionGroup is AWS's AgentActionGroup.
type AgentActionGroup struct {
	ActionGroupExecutor              *ActionGroupExecutor `json:"actionGroupExecutor,omitzero"`
	ActionGroupName                  *string              `json:"actionGroupName,omitzero" api:"shape=ResourceName,required"`
	ApiSchema                        *APISchema           `json:"apiSchema,omitzero"`
	Description                      *string              `json:"description,omitzero" api:"shape=ResourceDescription"`
	FunctionSchema                   *FunctionSchema      `json:"functionSchema,omitzero"`
	ParentActionGroupSignature       *string              `json:"parentActionGroupSignature,omitzero" api:"shape=ActionGroupSignature"`
	ParentActionGroupSignatureParams map[string]string    `json:"parentActionGroupSignatureParams,omitzero" api:"shape=ActionGroupSignatureParams"`
}

// AgentCollaboratorInputPayload is AWS's AgentCollaboratorInputPayload.
type AgentCollaboratorInputPayload struct {
	ReturnControlResults *ReturnControlResults `json:"returnControlResults,omitzero"`
	Text                 *string               `json:"text,omitzero" api:"shape=AgentCollaboratorPayloadString"`
	Type                 *string               `json:"type,omitzero" api:"shape=PayloadType"`
}

// AgentCollaboratorInvocationInput is AWS's AgentCollaboratorInvocationInput.
type AgentCollaboratorInvocationInput struct {
	AgentCollaboratorAliasArn *string                        `json:"agentCollaboratorAliasArn,omitzero" api:"shape=AgentAliasArn"`
	AgentCollaboratorName     *string                        `json:"agentCollaboratorName,omitzero"`
	Input                     *AgentCollaboratorInputPayload `json:"input,omitzero"`
}

// AgentCollaboratorInvocationOutput is AWS's AgentCollaboratorInvocationOutput.
type AgentCollaboratorInvocationOutput struct {
	AgentCollaboratorAliasArn *string                         `json:"agentCollaboratorAliasArn,omitzero" api:"shape=AgentAliasArn"`
	AgentCollaboratorName     *string                         `json:"agentCollaboratorName,omitzero"`
	Metadata                  *Metadata                       `json:"metadata,omitzero"`
	Output                    *AgentCollaboratorOutputPayload `json:"output,omitzero"`
}

// AgentCollaboratorOutputPayload is AWS's AgentCollaboratorOutputPayload.
type AgentCollaboratorOutputPayload struct {
	ReturnControlPayload *ReturnControlPayload `json:"returnControlPayload,omitzero"`
	Text                 *string               `json:"text,omitzero" api:"shape=AgentCollaboratorPayloadString"`
	Type                 *string               `json:"type,omitzero" api:"shape=PayloadType"`
}

// AgenticRetrieveAction is AWS's AgenticRetrieveAction.
type AgenticRetrieveAction struct {
	CodeExecution         *AgenticRetrieveCodeExecutionDetails    `json:"codeExecution,omitzero"`
	FullDocumentExpansion *AgenticRetrieveFullDocExpansionDetails `json:"fullDocumentExpansion,omitzero"`
	MemoryRetrieve        *AgenticRetrieveMemoryRetrieveDetails   `json:"memoryRetrieve,omitzero"`
	Retrieve              *AgenticRetrieveActionDetails           `json:"retrieve,omitzero"`
}

// AgenticRetrieveActionDetails is AWS's AgenticRetrieveActionDetails.
type AgenticRetrieveActionDetails struct {
	InputQuery       *AgenticRetrieveMessageContent   `json:"inputQuery,omitzero" api:"required"`
	SourceRetrievers []AgenticRetrieveSourceRetriever `json:"sourceRetrievers,omitzero" api:"required"`
}

// AgenticRetrieveAppliedInstruction is AWS's AgenticRetrieveAppliedInstruction.
type AgenticRetrieveAppliedInstruction struct {
	Id      *string `json:"id,omitzero" api:"shape=RetrievalInstructionId,required"`
	Version *string `json:"version,omitzero" api:"shape=RetrievalInstructionVersion"`
}

// AgenticRetrieveBedrockGuardrailConfiguration is AWS's AgenticRetrieveBedrockGuardrailConfiguration.
type AgenticRetrieveBedrockGuardrailConfiguration struct {
	GuardrailId      *string `json:"guardrailId,omitzero" api:"shape=AgenticRetrieveBedrockGuardrailConfigurationGuardrailIdString,required"`
	GuardrailVersion *string `json:"guardrailVersion,omitzero" api:"shape=AgenticRetrieveBedrockGuardrailConfigurationGuardrailVersionString,required"`
}

// AgenticRetrieveBedrockRerankingConfiguration is AWS's AgenticRetrieveBedrockRerankingConfiguration.
type AgenticRetrieveBedrockRerankingConfiguration struct {
	ModelConfiguration *AgenticRetrieveBedrockRerankingModelConfiguration `json:"modelConfiguration,omitzero" api:"required"`
}

// AgenticRetrieveBedrockRerankingModelConfiguration is AWS's AgenticRetrieveBedrockRerankingModelConfiguration.
type AgenticRetrieveBedrockRerankingModelConfiguration struct {
	ModelArn *string `json:"modelArn,omitzero" api:"shape=BedrockModelArn,required"`
}

// AgenticRetrieveCitation is AWS's AgenticRetrieveCitation.
type AgenticRetrieveCitation struct {
	EndIndex   *int32                             `json:"endIndex,omitzero" api:"required"`
	References []AgenticRetrieveCitationReference `json:"references,omitzero" api:"required"`
	StartIndex *int32                             `json:"startIndex,omitzero" api:"required"`
}

// AgenticRetrieveCitationReference is AWS's AgenticRetrieveCitationReference.
type AgenticRetrieveCitationReference struct {
	ResultIndex *int32 `json:"resultIndex,omitzero" api:"required"`
}

// AgenticRetrieveCodeExecutionDetails is AWS's AgenticRetrieveCodeExecutionDetails.
type AgenticRetrieveCodeExecutionDetails struct {
	Documents []AgenticRetrieveCodeExecutionDocument `json:"documents,omitzero"`
}

// AgenticRetrieveCodeExecutionDocument is AWS's AgenticRetrieveCodeExecutionDocument.
type AgenticRetrieveCodeExecutionDocument struct {
	DocumentId      *string                         `json:"documentId,omitzero"`
	SourceRetriever *AgenticRetrieveSourceRetriever `json:"sourceRetriever,omitzero"`
}

// AgenticRetrieveConfiguration is AWS's AgenticRetrieveConfiguration.
type AgenticRetrieveConfiguration struct {
	FoundationModelConfiguration *FoundationModelConfiguration          `json:"foundationModelConfiguration,omitzero"`
	FoundationModelType          *string                                `json:"foundationModelType,omitzero" api:"shape=FoundationModelType"`
	MaxAgentIteration            *int32                                 `json:"maxAgentIteration,omitzero" api:"shape=AgenticRetrieveConfigurationMaxAgentIterationInteger"`
	RerankingConfiguration       *AgenticRetrieveRerankingConfiguration `json:"rerankingConfiguration,omitzero"`
	RerankingModelType           *string                                `json:"rerankingModelType,omitzero" api:"shape=AgenticRetrieveRerankingModelType"`
}

// AgenticRetrieveFailure is AWS's AgenticRetrieveFailure.
type AgenticRetrieveFailure struct {
	Message *string `json:"message,omitzero" api:"required"`
}

// AgenticRetrieveFullDocExpansionDetails is AWS's AgenticRetrieveFullDocExpansionDetails.
type AgenticRetrieveFullDocExpansionDetails struct {
	DocumentId      *string                         `json:"documentId,omitzero"`
	SourceRetriever *AgenticRetrieveSourceRetriever `json:"sourceRetriever,omitzero"`
}

// AgenticRetrieveGeneratedResponse is AWS's AgenticRetrieveGeneratedResponse.
type AgenticRetrieveGeneratedResponse struct {
	Answer    *string                   `json:"answer,omitzero" api:"required"`
	Citations []AgenticRetrieveCitation `json:"citations,omitzero"`
}

// AgenticRetrieveGuardrailWarning is AWS's AgenticRetrieveGuardrailWarning.
type AgenticRetrieveGuardrailWarning struct {
	Action  *string `json:"action,omitzero" api:"shape=GuardrailAction,required"`
	Id      *string `json:"id,omitzero" api:"required"`
	Message *string `json:"message,omitzero"`
	Version *string `json:"version,omitzero" api:"required"`
}

// AgenticRetrieveInstructionConfiguration is AWS's AgenticRetrieveInstructionConfiguration.
type AgenticRetrieveInstructionConfiguration struct {
	RetrievalInstructionId *string `json:"retrievalInstructionId,omitzero" api:"shape=RetrievalInstructionId,required"`
	Version                *string `json:"version,omitzero" api:"shape=RetrievalInstructionVersion"`
}

// AgenticRetrieveMemoryConfiguration is AWS's AgenticRetrieveMemoryConfiguration.
type AgenticRetrieveMemoryConfiguration struct {
	MemoryId         *string                                `json:"memoryId,omitzero" api:"shape=AgentCoreMemoryId,required"`
	PersistenceMode  *string                                `json:"persistenceMode,omitzero" api:"shape=AgenticRetrieveMemoryPersistenceMode"`
	RetrievalConfigs []AgenticRetrieveMemoryRetrievalConfig `json:"retrievalConfigs,omitzero"`
	SessionBinding   *AgenticRetrieveMemorySessionBinding   `json:"sessionBinding,omitzero"`
}

// AgenticRetrieveMemoryMetadataFilter is AWS's AgenticRetrieveMemoryMetadataFilter.
type AgenticRetrieveMemoryMetadataFilter struct {
	Left     *AgenticRetrieveMemoryMetadataFilterLeft  `json:"left,omitzero" api:"required"`
	Operator *string                                   `json:"operator,omitzero" api:"shape=AgenticRetrieveMemoryMetadataFilterOperator,required"`
	Right    *AgenticRetrieveMemoryMetadataFilterRight `json:"right,omitzero"`
}

// AgenticRetrieveMemoryMetadataFilterLeft is AWS's AgenticRetrieveMemoryMetadataFilterLeft.
type AgenticRetrieveMemoryMetadataFilterLeft struct {
	_           struct{} `api:"union"`
	MetadataKey *string  `json:"metadataKey,omitzero" api:"shape=AgenticRetrieveMemoryMetadataKey"`
}

// AgenticRetrieveMemoryMetadataFilterRight is AWS's AgenticRetrieveMemoryMetadataFilterRight.
type AgenticRetrieveMemoryMetadataFilterRight struct {
	_             struct{}                            `api:"union"`
	MetadataValue *AgenticRetrieveMemoryMetadataValue `json:"metadataValue,omitzero"`
}

// AgenticRetrieveMemoryMetadataValue is AWS's AgenticRetrieveMemoryMetadataValue.
type AgenticRetrieveMemoryMetadataValue struct {
	_               struct{}   `api:"union"`
	DateTimeValue   *time.Time `json:"dateTimeValue,omitzero"`
	NumberValue     *float64   `json:"numberValue,omitzero"`
	StringListValue []string   `json:"stringListValue,omitzero" api:"shape=AgenticRetrieveMemoryMetadataStringList"`
	StringValue     *string    `json:"stringValue,omitzero" api:"shape=AgenticRetrieveMemoryMetadataStringValue"`
}

// AgenticRetrieveMemoryRetrievalConfig is AWS's AgenticRetrieveMemoryRetrievalConfig.
type AgenticRetrieveMemoryRetrievalConfig struct {
	MetadataFilters []AgenticRetrieveMemoryMetadataFilter `json:"metadataFilters,omitzero"`
	Namespace       *string                               `json:"namespace,omitzero" api:"shape=MemoryNamespace"`
	NamespacePath   *string                               `json:"namespacePath,omitzero" api:"shape=MemoryNamespace"`
	StrategyId      *string                               `json:"strategyId,omitzero" api:"shape=MemoryStrategyId"`
}

// AgenticRetrieveMemoryRetrieveDetails is AWS's AgenticRetrieveMemoryRetrieveDetails.
type AgenticRetrieveMemoryRetrieveDetails struct {
	InputQuery    *AgenticRetrieveMessageContent `json:"inputQuery,omitzero" api:"required"`
	MemoryId      *string                        `json:"memoryId,omitzero" api:"required"`
	Namespace     *string                        `json:"namespace,omitzero"`
	NamespacePath *string                        `json:"namespacePath,omitzero"`
	StrategyId    *string                        `json:"strategyId,omitzero"`
}

// AgenticRetrieveMemorySessionBinding is AWS's AgenticRetrieveMemorySessionBinding.
type AgenticRetrieveMemorySessionBinding struct {
	ActorId   *string `json:"actorId,omitzero" api:"shape=AgentCoreMemoryActorId,required"`
	SessionId *string `json:"sessionId,omitzero" api:"shape=AgentCoreMemorySessionId,required"`
}

// AgenticRetrieveMessage is AWS's AgenticRetrieveMessage.
type AgenticRetrieveMessage struct {
	Content *AgenticRetrieveMessageContent `json:"content,omitzero" api:"required"`
	Role    *string                        `json:"role,omitzero" api:"shape=ConversationRole,required"`
}

// AgenticRetrieveMessageContent is AWS's AgenticRetrieveMessageContent.
type AgenticRetrieveMessageContent struct {
	Text *string `json:"text,omitzero"`
}

// AgenticRetrievePolicyConfiguration is AWS's AgenticRetrievePolicyConfiguration.
type AgenticRetrievePolicyConfiguration struct {
	BedrockGuardrailConfiguration *AgenticRetrieveBedrockGuardrailConfiguration `json:"bedrockGuardrailConfiguration,omitzero"`
}

// AgenticRetrieveRerankingConfiguration is AWS's AgenticRetrieveRerankingConfiguration.
type AgenticRetrieveRerankingConfiguration struct {
	BedrockRerankingConfiguration *AgenticRetrieveBedrockRerankingConfiguration `json:"bedrockRerankingConfiguration,omitzero"`
	Type                          *string                                       `json:"type,omitzero" api:"shape=AgenticRetrieveRerankingConfigurationType,required"`
}

// AgenticRetrieveResponseEvent is AWS's AgenticRetrieveResponseEvent.
type AgenticRetrieveResponseEvent struct {
	Text *string `json:"text,omitzero" api:"required"`
}

// AgenticRetrieveResultEvent is AWS's AgenticRetrieveResultEvent.
type AgenticRetrieveResultEvent struct {
	GeneratedResponse *AgenticRetrieveGeneratedResponse `json:"generatedResponse,omitzero"`
	NextToken         *string                           `json:"nextToken,omitzero" api:"shape=NextToken"`
	Results           []AgenticRetrieveResultItem       `json:"results,omitzero" api:"required"`
}

// AgenticRetrieveResultItem is AWS's AgenticRetrieveResultItem.
type AgenticRetrieveResultItem struct {
	Content         *RetrievalContent               `json:"content,omitzero" api:"required"`
	Metadata        map[string]json.RawMessage      `json:"metadata,omitzero"`
	SourceRetriever *AgenticRetrieveSourceRetriever `json:"sourceRetriever,omitzero" api:"required"`
}

// AgenticRetrieveSourceMetadata is AWS's AgenticRetrieveSourceMetadata.
type AgenticRetrieveSourceMetadata struct {
	Identifier    *string `json:"identifier,omitzero"`
	RetrievalType *string `json:"retrievalType,omitzero" api:"shape=AgenticRetrieveType"`
}

// AgenticRetrieveSourceRetriever is AWS's AgenticRetrieveSourceRetriever.
type AgenticRetrieveSourceRetriever struct {
	Identifier *string `json:"identifier,omitzero" api:"required"`
}

// AgenticRetrieveStreamInput is AWS's AgenticRetrieveStreamRequest.
type AgenticRetrieveStreamInput struct {
	AgenticRetrieveConfiguration      *AgenticRetrieveConfiguration            `json:"agenticRetrieveConfiguration,omitzero" api:"required"`
	GenerateResponse                  *bool                                    `json:"generateResponse,omitzero"`
	MemoryConfiguration               *AgenticRetrieveMemoryConfiguration      `json:"memoryConfiguration,omitzero"`
	Messages                          []AgenticRetrieveMessage                 `json:"messages,omitzero" api:"shape=AgenticRetrieveStreamRequestMessagesList,required"`
	NextToken                         *string                                  `json:"nextToken,omitzero" api:"shape=NextToken"`
	PolicyConfiguration               *AgenticRetrievePolicyConfiguration      `json:"policyConfiguration,omitzero"`
	RetrievalInstructionConfiguration *AgenticRetrieveInstructionConfiguration `json:"retrievalInstructionConfiguration,omitzero"`
	Retrievers                        []AgenticRetriever                       `json:"retrievers,omitzero" api:"shape=AgenticRetrieveStreamRequestRetrieversList,required"`
	UserContext                       *UserContext                             `json:"userContext,omitzero"`
}

// AgenticRetrieveStreamOutput is AWS's AgenticRetrieveStreamResponse.
type AgenticRetrieveStreamOutput struct {
	Stream iter.Seq2[AgenticRetrieveStreamResponseOutput, error] `json:"-" api:"payload,required"`
}

// AgenticRetrieveStreamResponseOutput is AWS's AgenticRetrieveStreamResponseOutput.
type AgenticRetrieveStreamResponseOutput struct {
	_             struct{}                      `api:"events,exceptions=accessDeniedException badGatewayException conflictException dependencyFailedException internalServerException resourceNotFoundException serviceQuotaExceededException throttlingException validationException"`
	ResponseEvent *AgenticRetrieveResponseEvent `json:"responseEvent,omitzero"`
	Result        *AgenticRetrieveResultEvent   `json:"result,omitzero"`
	TraceEvent    *AgenticRetrieveTraceEvent    `json:"traceEvent,omitzero"`
}

// AgenticRetrieveTraceEvent is AWS's AgenticRetrieveTraceEvent.
type AgenticRetrieveTraceEvent struct {
	Attributes *AgenticRetrieveTraceEventAttributes `json:"attributes,omitzero" api:"required"`
	Id         *string                              `json:"id,omitzero" api:"required"`
	Timestamp  *int64                               `json:"timestamp,omitzero" api:"required"`
}

// AgenticRetrieveTraceEventAttributes is AWS's AgenticRetrieveTraceEventAttributes.
type AgenticRetrieveTraceEventAttributes struct {
	Actions            []AgenticRetrieveAction            `json:"actions,omitzero"`
	AppliedInstruction *AgenticRetrieveAppliedInstruction `json:"appliedInstruction,omitzero"`
	Failures           []AgenticRetrieveFailure           `json:"failures,omitzero" api:"shape=AgenticRetrieveFailures"`
	Message            *string                            `json:"message,omitzero" api:"required"`
	RetrievalMetadata  []AgenticRetrieveSourceMetadata    `json:"retrievalMetadata,omitzero"`
	RetrievalResponse  []AgenticRetrieveTraceResultItem   `json:"retrievalResponse,omitzero"`
	Status             *string                            `json:"status,omitzero" api:"shape=AgenticRetrieveStatus,required"`
	Step               *string                            `json:"step,omitzero" api:"shape=AgenticRetrieveStep,required"`
	Warnings           []AgenticRetrieveWarning           `json:"warnings,omitzero" api:"shape=AgenticRetrieveWarnings"`
}

// AgenticRetrieveTraceResultItem is AWS's AgenticRetrieveTraceResultItem.
type AgenticRetrieveTraceResultItem struct {
	Content         *RetrievalContent               `json:"content,omitzero"`
	Metadata        map[string]json.RawMessage      `json:"metadata,omitzero"`
	SourceRetriever *AgenticRetrieveSourceRetriever `json:"sourceRetriever,omitzero"`
}

// AgenticRetrieveWarning is AWS's AgenticRetrieveWarning.
type AgenticRetrieveWarning struct {
	_         struct{}                         `api:"union"`
	Guardrail *AgenticRetrieveGuardrailWarning `json:"guardrail,omitzero"`
	Message   *AgenticRetrieveWarningMessage   `json:"message,omitzero"`
}

// AgenticRetrieveWarningMessage is AWS's AgenticRetrieveWarningMessage.
type AgenticRetrieveWarningMessage struct {
	Message *string `json:"message,omitzero" api:"required"`
}

// AgenticRetriever is AWS's AgenticRetriever.
type AgenticRetriever struct {
	Configuration *RetrieverConfiguration `json:"configuration,omitzero" api:"required"`
	Description   *string                 `json:"description,omitzero"`
}

// AnalyzePromptEvent is AWS's AnalyzePromptEvent.
type AnalyzePromptEvent struct {
	Message *string `json:"message,omitzero"`
}

// ApiInvocationInput is AWS's ApiInvocationInput.
type ApiInvocationInput struct {
	ActionGroup          *string         `json:"actionGroup,omitzero" api:"required"`
	ActionInvocationType *string         `json:"actionInvocationType,omitzero" api:"shape=ActionInvocationType"`
	AgentId              *string         `json:"agentId,omitzero"`
	ApiPath              *string         `json:"apiPath,omitzero" api:"shape=ApiPath"`
	CollaboratorName     *string         `json:"collaboratorName,omitzero" api:"shape=Name"`
	HttpMethod           *string         `json:"httpMethod,omitzero"`
	Parameters           []ApiParameter  `json:"parameters,omitzero"`
	RequestBody          *ApiRequestBody `json:"requestBody,omitzero"`
}

// ApiParameter is AWS's ApiParameter.
type ApiParameter struct {
	Name  *string `json:"name,omitzero"`
	Type  *string `json:"type,omitzero"`
	Value *string `json:"value,omitzero"`
}

// ApiRequestBody is AWS's ApiRequestBody.
type ApiRequestBody struct {
	Content map[string]PropertyParameters `json:"content,omitzero"`
}

// ApiResult is AWS's ApiResult.
type ApiResult struct {
	ActionGroup       *string                `json:"actionGroup,omitzero" api:"required"`
	AgentId           *string                `json:"agentId,omitzero"`
	ApiPath           *string                `json:"apiPath,omitzero" api:"shape=ApiPath"`
	ConfirmationState *string                `json:"confirmationState,omitzero" api:"shape=ConfirmationState"`
	HttpMethod        *string                `json:"httpMethod,omitzero"`
	HttpStatusCode    *int32                 `json:"httpStatusCode,omitzero"`
	ResponseBody      map[string]ContentBody `json:"responseBody,omitzero"`
	ResponseState     *string                `json:"responseState,omitzero" api:"shape=ResponseState"`
}

// Attribution is AWS's Attribution.
type Attribution struct {
	Citations []Citation `json:"citations,omitzero"`
}

// AudioSegment is AWS's AudioSegment.
type AudioSegment struct {
	S3Uri         *string `json:"s3Uri,omitzero" api:"shape=AudioSegmentS3UriString,required"`
	Transcription *string `json:"transcription,omitzero"`
}

// BadGatewayException is AWS's BadGatewayException.
type BadGatewayException struct {
	Message      *string `json:"message,omitzero" api:"shape=NonBlankString"`
	ResourceName *string `json:"resourceName,omitzero" api:"shape=NonBlankString"`
}

// BedrockFoundationModelConfiguration is AWS's BedrockFoundationModelConfiguration.
type BedrockFoundationModelConfiguration struct {
	ModelConfiguration *BedrockFoundationModelModelConfiguration `json:"modelConfiguration,omitzero" api:"required"`
}

// BedrockFoundationModelModelConfiguration is AWS's BedrockFoundationModelModelConfiguration.
type BedrockFoundationModelModelConfiguration struct {
	ModelArn *string `json:"modelArn,omitzero" api:"shape=BedrockModelArn,required"`
}

// BedrockModelConfigurations is AWS's BedrockModelConfigurations.
type BedrockModelConfigurations struct {
	PerformanceConfig *PerformanceConfiguration `json:"performanceConfig,omitzero"`
}

// BedrockRerankingConfiguration is AWS's BedrockRerankingConfiguration.
type BedrockRerankingConfiguration struct {
	ModelConfiguration *BedrockRerankingModelConfiguration `json:"modelConfiguration,omitzero" api:"required"`
	NumberOfResults    *int32                              `json:"numberOfResults,omitzero" api:"shape=BedrockRerankingConfigurationNumberOfResultsInteger"`
}

// BedrockRerankingModelConfiguration is AWS's BedrockRerankingModelConfiguration.
type BedrockRerankingModelConfiguration struct {
	AdditionalModelRequestFields map[string]json.RawMessage `json:"additionalModelRequestFields,omitzero" api:"shape=AdditionalModelRequestFields"`
	ModelArn                     *string                    `json:"modelArn,omitzero" api:"shape=BedrockModelArn,required"`
}

// BedrockSessionContentBlock is AWS's BedrockSessionContentBlock.
type BedrockSessionContentBlock struct {
	_     struct{}    `api:"union"`
	Image *ImageBlock `json:"image,omitzero"`
	Text  *string     `json:"text,omitzero" api:"shape=BedrockSessionContentBlockTextString"`
}

// ByteContentDoc is AWS's ByteContentDoc.
type ByteContentDoc struct {
	ContentType *string `json:"contentType,omitzero" api:"shape=ContentType,required"`
	Data        []byte  `json:"data,omitzero" api:"shape=ByteContentBlob,required"`
	Identifier  *string `json:"identifier,omitzero" api:"shape=Identifier,required"`
}

// ByteContentFile is AWS's ByteContentFile.
type ByteContentFile struct {
	Data      []byte  `json:"data,omitzero" api:"shape=ByteContentBlob,required"`
	MediaType *string `json:"mediaType,omitzero" api:"required"`
}

// Caller is AWS's Caller.
type Caller struct {
	_             struct{} `api:"union"`
	AgentAliasArn *string  `json:"agentAliasArn,omitzero" api:"shape=AgentAliasArn"`
}

// CheckIngestedDocumentAclInput is AWS's CheckIngestedDocumentAclRequest.
type CheckIngestedDocumentAclInput struct {
	DataSourceId    *string      `json:"dataSourceId,omitzero" api:"shape=DataSourceId,uri=dataSourceId,required"`
	DocumentId      *string      `json:"documentId,omitzero" api:"shape=DocumentId,required"`
	KnowledgeBaseId *string      `json:"knowledgeBaseId,omitzero" api:"shape=KnowledgeBaseIdentifier,uri=knowledgeBaseId,required"`
	UserContext     *UserContext `json:"userContext,omitzero" api:"required"`
}

// CheckIngestedDocumentAclOutput is AWS's CheckIngestedDocumentAclResponse.
type CheckIngestedDocumentAclOutput struct {
	HasAccess *bool `json:"hasAccess,omitzero" api:"required"`
}

// Citation is AWS's Citation.
type Citation struct {
	GeneratedResponsePart *GeneratedResponsePart `json:"generatedResponsePart,omitzero"`
	RetrievedReferences   []RetrievedReference   `json:"retrievedReferences,omitzero"`
}

// CitationEvent is AWS's CitationEvent.
type CitationEvent struct {
	Citation              *Citation              `json:"citation,omitzero"`
	GeneratedResponsePart *GeneratedResponsePart `json:"generatedResponsePart,omitzero"`
	RetrievedReferences   []RetrievedReference   `json:"retrievedReferences,omitzero"`
}

// CodeInterpreterInvocationInput is AWS's CodeInterpreterInvocationInput.
type CodeInterpreterInvocationInput struct {
	Code  *string  `json:"code,omitzero"`
	Files []string `json:"files,omitzero"`
}

// CodeInterpreterInvocationOutput is AWS's CodeInterpreterInvocationOutput.
type CodeInterpreterInvocationOutput struct {
	ExecutionError   *string   `json:"executionError,omitzero"`
	ExecutionOutput  *string   `json:"executionOutput,omitzero"`
	ExecutionTimeout *bool     `json:"executionTimeout,omitzero"`
	Files            []string  `json:"files,omitzero"`
	Metadata         *Metadata `json:"metadata,omitzero"`
}

// Collaborator is AWS's Collaborator.
type Collaborator struct {
	ActionGroups                []AgentActionGroup             `json:"actionGroups,omitzero"`
	AgentCollaboration          *string                        `json:"agentCollaboration,omitzero" api:"shape=AgentCollaboration"`
	AgentName                   *string                        `json:"agentName,omitzero" api:"shape=Name"`
	CollaboratorConfigurations  []CollaboratorConfiguration    `json:"collaboratorConfigurations,omitzero"`
	CustomerEncryptionKeyArn    *string                        `json:"customerEncryptionKeyArn,omitzero" api:"shape=KmsKeyArn"`
	FoundationModel             *string                        `json:"foundationModel,omitzero" api:"shape=ModelIdentifier,required"`
	GuardrailConfiguration      *GuardrailConfigurationWithArn `json:"guardrailConfiguration,omitzero"`
	IdleSessionTTLInSeconds     *int32                         `json:"idleSessionTTLInSeconds,omitzero" api:"shape=SessionTTL"`
	Instruction                 *string                        `json:"instruction,omitzero" api:"shape=Instruction,required"`
	KnowledgeBases              []KnowledgeBase                `json:"knowledgeBases,omitzero"`
	PromptOverrideConfiguration *PromptOverrideConfiguration   `json:"promptOverrideConfiguration,omitzero"`
}

// CollaboratorConfiguration is AWS's CollaboratorConfiguration.
type CollaboratorConfiguration struct {
	AgentAliasArn            *string `json:"agentAliasArn,omitzero" api:"shape=AgentAliasArn"`
	CollaboratorInstruction  *string `json:"collaboratorInstruction,omitzero" api:"shape=CollaborationInstruction,required"`
	CollaboratorName         *string `json:"collaboratorName,omitzero" api:"shape=Name,required"`
	RelayConversationHistory *string `json:"relayConversationHistory,omitzero" api:"shape=RelayConversationHistory"`
}

// ConditionResultEvent is AWS's ConditionResultEvent.
type ConditionResultEvent struct {
	NodeName            *string              `json:"nodeName,omitzero" api:"shape=NodeName,required"`
	SatisfiedConditions []SatisfiedCondition `json:"satisfiedConditions,omitzero" api:"shape=SatisfiedConditions,required"`
	Timestamp           *time.Time           `json:"timestamp,omitzero" api:"shape=DateTimestamp,required"`
}

// ConflictException is AWS's ConflictException.
type ConflictException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// ContentBlock is AWS's ContentBlock.
type ContentBlock struct {
	_    struct{} `api:"union"`
	Text *string  `json:"text,omitzero"`
}

// ContentBody is AWS's ContentBody.
type ContentBody struct {
	Body   *string      `json:"body,omitzero"`
	Images []ImageInput `json:"images,omitzero"`
}

// ConversationHistory is AWS's ConversationHistory.
type ConversationHistory struct {
	Messages []Message `json:"messages,omitzero"`
}

// CreateInvocationInput is AWS's CreateInvocationRequest.
type CreateInvocationInput struct {
	Description       *string `json:"description,omitzero" api:"shape=InvocationDescription"`
	InvocationId      *string `json:"invocationId,omitzero" api:"shape=Uuid"`
	SessionIdentifier *string `json:"sessionIdentifier,omitzero" api:"shape=SessionIdentifier,uri=sessionIdentifier,required"`
}

// CreateInvocationOutput is AWS's CreateInvocationResponse.
type CreateInvocationOutput struct {
	CreatedAt    *time.Time `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	InvocationId *string    `json:"invocationId,omitzero" api:"shape=Uuid,required"`
	SessionId    *string    `json:"sessionId,omitzero" api:"shape=Uuid,required"`
}

// CreateSessionInput is AWS's CreateSessionRequest.
type CreateSessionInput struct {
	EncryptionKeyArn *string           `json:"encryptionKeyArn,omitzero" api:"shape=KmsKeyArn"`
	SessionMetadata  map[string]string `json:"sessionMetadata,omitzero" api:"shape=SessionMetadataMap"`
	Tags             map[string]string `json:"tags,omitzero" api:"shape=TagsMap"`
}

// CreateSessionOutput is AWS's CreateSessionResponse.
type CreateSessionOutput struct {
	CreatedAt     *time.Time `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	SessionArn    *string    `json:"sessionArn,omitzero" api:"shape=SessionArn,required"`
	SessionId     *string    `json:"sessionId,omitzero" api:"shape=Uuid,required"`
	SessionStatus *string    `json:"sessionStatus,omitzero" api:"shape=SessionStatus,required"`
}

// CustomOrchestration is AWS's CustomOrchestration.
type CustomOrchestration struct {
	Executor *OrchestrationExecutor `json:"executor,omitzero"`
}

// CustomOrchestrationTrace is AWS's CustomOrchestrationTrace.
type CustomOrchestrationTrace struct {
	Event   *CustomOrchestrationTraceEvent `json:"event,omitzero"`
	TraceId *string                        `json:"traceId,omitzero" api:"shape=TraceId"`
}

// CustomOrchestrationTraceEvent is AWS's CustomOrchestrationTraceEvent.
type CustomOrchestrationTraceEvent struct {
	Text *string `json:"text,omitzero"`
}

// DeleteAgentMemoryInput is AWS's DeleteAgentMemoryRequest.
type DeleteAgentMemoryInput struct {
	AgentAliasId *string `json:"agentAliasId,omitzero" api:"shape=AgentAliasId,uri=agentAliasId,required"`
	AgentId      *string `json:"agentId,omitzero" api:"shape=AgentId,uri=agentId,required"`
	MemoryId     *string `json:"memoryId,omitzero" api:"shape=MemoryId,query=memoryId"`
	SessionId    *string `json:"sessionId,omitzero" api:"shape=SessionId,query=sessionId"`
}

// DeleteAgentMemoryOutput is AWS's DeleteAgentMemoryResponse.
type DeleteAgentMemoryOutput struct {
}

// DeleteSessionInput is AWS's DeleteSessionRequest.
type DeleteSessionInput struct {
	SessionIdentifier *string `json:"sessionIdentifier,omitzero" api:"shape=SessionIdentifier,uri=sessionIdentifier,required"`
}

// DeleteSessionOutput is AWS's DeleteSessionResponse.
type DeleteSessionOutput struct {
}

// DependencyFailedException is AWS's DependencyFailedException.
type DependencyFailedException struct {
	Message      *string `json:"message,omitzero" api:"shape=NonBlankString"`
	ResourceName *string `json:"resourceName,omitzero" api:"shape=NonBlankString"`
}

// DocumentAcl is AWS's DocumentAcl.
type DocumentAcl struct {
	AllowList *DocumentAclMembership `json:"allowList,omitzero"`
	DenyList  *DocumentAclMembership `json:"denyList,omitzero"`
}

// DocumentAclCondition is AWS's DocumentAclCondition.
type DocumentAclCondition struct {
	ConditionOperator *string            `json:"conditionOperator,omitzero" api:"shape=DocumentAclMemberRelation"`
	Groups            []DocumentAclGroup `json:"groups,omitzero" api:"shape=DocumentAclConditionGroupsList"`
	Users             []DocumentAclUser  `json:"users,omitzero" api:"shape=DocumentAclConditionUsersList"`
}

// DocumentAclGroup is AWS's DocumentAclGroup.
type DocumentAclGroup struct {
	Id   *string `json:"id,omitzero" api:"shape=DocumentAclGroupIdString,required"`
	Type *string `json:"type,omitzero" api:"shape=DocumentAclMembershipType,required"`
}

// DocumentAclMembership is AWS's DocumentAclMembership.
type DocumentAclMembership struct {
	Conditions     []DocumentAclCondition `json:"conditions,omitzero" api:"shape=DocumentAclMembershipConditionsList"`
	MemberRelation *string                `json:"memberRelation,omitzero" api:"shape=DocumentAclMemberRelation"`
}

// DocumentAclUser is AWS's DocumentAclUser.
type DocumentAclUser struct {
	Id   *string `json:"id,omitzero" api:"shape=DocumentAclUserIdString,required"`
	Type *string `json:"type,omitzero" api:"shape=DocumentAclMembershipType,required"`
}

// EndSessionInput is AWS's EndSessionRequest.
type EndSessionInput struct {
	SessionIdentifier *string `json:"sessionIdentifier,omitzero" api:"shape=SessionIdentifier,uri=sessionIdentifier,required"`
}

// EndSessionOutput is AWS's EndSessionResponse.
type EndSessionOutput struct {
	SessionArn    *string `json:"sessionArn,omitzero" api:"shape=SessionArn,required"`
	SessionId     *string `json:"sessionId,omitzero" api:"shape=Uuid,required"`
	SessionStatus *string `json:"sessionStatus,omitzero" api:"shape=SessionStatus,required"`
}

// ExternalSource is AWS's ExternalSource.
type ExternalSource struct {
	ByteContent *ByteContentDoc `json:"byteContent,omitzero"`
	S3Location  *S3ObjectDoc    `json:"s3Location,omitzero"`
	SourceType  *string         `json:"sourceType,omitzero" api:"shape=ExternalSourceType,required"`
}

// ExternalSourcesGenerationConfiguration is AWS's ExternalSourcesGenerationConfiguration.
type ExternalSourcesGenerationConfiguration struct {
	AdditionalModelRequestFields map[string]json.RawMessage `json:"additionalModelRequestFields,omitzero" api:"shape=AdditionalModelRequestFields"`
	GuardrailConfiguration       *GuardrailConfiguration    `json:"guardrailConfiguration,omitzero"`
	InferenceConfig              *InferenceConfig           `json:"inferenceConfig,omitzero"`
	PerformanceConfig            *PerformanceConfiguration  `json:"performanceConfig,omitzero"`
	PromptTemplate               *PromptTemplate            `json:"promptTemplate,omitzero"`
}

// ExternalSourcesRetrieveAndGenerateConfiguration is AWS's ExternalSourcesRetrieveAndGenerateConfiguration.
type ExternalSourcesRetrieveAndGenerateConfiguration struct {
	GenerationConfiguration *ExternalSourcesGenerationConfiguration `json:"generationConfiguration,omitzero"`
	ModelArn                *string                                 `json:"modelArn,omitzero" api:"shape=BedrockModelArn,required"`
	Sources                 []ExternalSource                        `json:"sources,omitzero" api:"shape=ExternalSources,required"`
}

// FailureTrace is AWS's FailureTrace.
type FailureTrace struct {
	FailureCode   *int32    `json:"failureCode,omitzero"`
	FailureReason *string   `json:"failureReason,omitzero" api:"shape=FailureReasonString"`
	Metadata      *Metadata `json:"metadata,omitzero"`
	TraceId       *string   `json:"traceId,omitzero" api:"shape=TraceId"`
}

// FieldForReranking is AWS's FieldForReranking.
type FieldForReranking struct {
	FieldName *string `json:"fieldName,omitzero" api:"shape=FieldForRerankingFieldNameString,required"`
}

// FilePart is AWS's FilePart.
type FilePart struct {
	Files []OutputFile `json:"files,omitzero" api:"shape=OutputFiles"`
}

// FileSource is AWS's FileSource.
type FileSource struct {
	ByteContent *ByteContentFile `json:"byteContent,omitzero"`
	S3Location  *S3ObjectFile    `json:"s3Location,omitzero"`
	SourceType  *string          `json:"sourceType,omitzero" api:"shape=FileSourceType,required"`
}

// FilterAttribute is AWS's FilterAttribute.
type FilterAttribute struct {
	Key   *string         `json:"key,omitzero" api:"shape=FilterKey,required"`
	Value json.RawMessage `json:"value,omitzero" api:"required"`
}

// FinalResponse is AWS's FinalResponse.
type FinalResponse struct {
	Metadata *Metadata `json:"metadata,omitzero"`
	Text     *string   `json:"text,omitzero" api:"shape=FinalResponseString"`
}

// FlowCompletionEvent is AWS's FlowCompletionEvent.
type FlowCompletionEvent struct {
	CompletionReason *string `json:"completionReason,omitzero" api:"shape=FlowCompletionReason,required"`
}

// FlowExecutionContent is AWS's FlowExecutionContent.
type FlowExecutionContent struct {
	_        struct{}        `api:"union"`
	Document json.RawMessage `json:"document,omitzero"`
}

// FlowExecutionError is AWS's FlowExecutionError.
type FlowExecutionError struct {
	Error    *string `json:"error,omitzero" api:"shape=FlowExecutionErrorType"`
	Message  *string `json:"message,omitzero"`
	NodeName *string `json:"nodeName,omitzero" api:"shape=NodeName"`
}

// FlowExecutionEvent is AWS's FlowExecutionEvent.
type FlowExecutionEvent struct {
	_                    struct{}                  `api:"union"`
	ConditionResultEvent *ConditionResultEvent     `json:"conditionResultEvent,omitzero"`
	FlowFailureEvent     *FlowFailureEvent         `json:"flowFailureEvent,omitzero"`
	FlowInputEvent       *FlowExecutionInputEvent  `json:"flowInputEvent,omitzero"`
	FlowOutputEvent      *FlowExecutionOutputEvent `json:"flowOutputEvent,omitzero"`
	NodeActionEvent      *NodeActionEvent          `json:"nodeActionEvent,omitzero"`
	NodeDependencyEvent  *NodeDependencyEvent      `json:"nodeDependencyEvent,omitzero"`
	NodeFailureEvent     *NodeFailureEvent         `json:"nodeFailureEvent,omitzero"`
	NodeInputEvent       *NodeInputEvent           `json:"nodeInputEvent,omitzero"`
	NodeOutputEvent      *NodeOutputEvent          `json:"nodeOutputEvent,omitzero"`
}

// FlowExecutionInputEvent is AWS's FlowExecutionInputEvent.
type FlowExecutionInputEvent struct {
	Fields    []FlowInputField `json:"fields,omitzero" api:"shape=FlowInputFields,required"`
	NodeName  *string          `json:"nodeName,omitzero" api:"shape=NodeName,required"`
	Timestamp *time.Time       `json:"timestamp,omitzero" api:"shape=DateTimestamp,required"`
}

// FlowExecutionOutputEvent is AWS's FlowExecutionOutputEvent.
type FlowExecutionOutputEvent struct {
	Fields    []FlowOutputField `json:"fields,omitzero" api:"shape=FlowOutputFields,required"`
	NodeName  *string           `json:"nodeName,omitzero" api:"shape=NodeName,required"`
	Timestamp *time.Time        `json:"timestamp,omitzero" api:"shape=DateTimestamp,required"`
}

// FlowExecutionSummary is AWS's FlowExecutionSummary.
type FlowExecutionSummary struct {
	CreatedAt           *time.Time `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	EndedAt             *time.Time `json:"endedAt,omitzero" api:"shape=DateTimestamp"`
	ExecutionArn        *string    `json:"executionArn,omitzero" api:"shape=FlowExecutionIdentifier,required"`
	FlowAliasIdentifier *string    `json:"flowAliasIdentifier,omitzero" api:"shape=FlowAliasIdentifier,required"`
	FlowIdentifier      *string    `json:"flowIdentifier,omitzero" api:"shape=FlowIdentifier,required"`
	FlowVersion         *string    `json:"flowVersion,omitzero" api:"shape=Version,required"`
	Status              *string    `json:"status,omitzero" api:"shape=FlowExecutionStatus,required"`
}

// FlowFailureEvent is AWS's FlowFailureEvent.
type FlowFailureEvent struct {
	ErrorCode    *string    `json:"errorCode,omitzero" api:"shape=FlowErrorCode,required"`
	ErrorMessage *string    `json:"errorMessage,omitzero" api:"required"`
	Timestamp    *time.Time `json:"timestamp,omitzero" api:"shape=DateTimestamp,required"`
}

// FlowInput is AWS's FlowInput.
type FlowInput struct {
	Content        *FlowInputContent `json:"content,omitzero" api:"required"`
	NodeInputName  *string           `json:"nodeInputName,omitzero" api:"shape=NodeInputName"`
	NodeName       *string           `json:"nodeName,omitzero" api:"shape=NodeName,required"`
	NodeOutputName *string           `json:"nodeOutputName,omitzero" api:"shape=NodeOutputName"`
}

// FlowInputContent is AWS's FlowInputContent.
type FlowInputContent struct {
	_        struct{}        `api:"union"`
	Document json.RawMessage `json:"document,omitzero"`
}

// FlowInputField is AWS's FlowInputField.
type FlowInputField struct {
	Content *FlowExecutionContent `json:"content,omitzero" api:"required"`
	Name    *string               `json:"name,omitzero" api:"shape=NodeInputName,required"`
}

// FlowMultiTurnInputContent is AWS's FlowMultiTurnInputContent.
type FlowMultiTurnInputContent struct {
	_        struct{}        `api:"union"`
	Document json.RawMessage `json:"document,omitzero"`
}

// FlowMultiTurnInputRequestEvent is AWS's FlowMultiTurnInputRequestEvent.
type FlowMultiTurnInputRequestEvent struct {
	Content  *FlowMultiTurnInputContent `json:"content,omitzero" api:"required"`
	NodeName *string                    `json:"nodeName,omitzero" api:"shape=NodeName,required"`
	NodeType *string                    `json:"nodeType,omitzero" api:"shape=NodeType,required"`
}

// FlowOutputContent is AWS's FlowOutputContent.
type FlowOutputContent struct {
	_        struct{}        `api:"union"`
	Document json.RawMessage `json:"document,omitzero"`
}

// FlowOutputEvent is AWS's FlowOutputEvent.
type FlowOutputEvent struct {
	Content  *FlowOutputContent `json:"content,omitzero" api:"required"`
	NodeName *string            `json:"nodeName,omitzero" api:"shape=NodeName,required"`
	NodeType *string            `json:"nodeType,omitzero" api:"shape=NodeType,required"`
}

// FlowOutputField is AWS's FlowOutputField.
type FlowOutputField struct {
	Content *FlowExecutionContent `json:"content,omitzero" api:"required"`
	Name    *string               `json:"name,omitzero" api:"shape=NodeOutputName,required"`
}

// FlowResponseStream is AWS's FlowResponseStream.
type FlowResponseStream struct {
	_                              struct{}                        `api:"events,exceptions=accessDeniedException badGatewayException conflictException dependencyFailedException internalServerException resourceNotFoundException serviceQuotaExceededException throttlingException validationException"`
	FlowCompletionEvent            *FlowCompletionEvent            `json:"flowCompletionEvent,omitzero"`
	FlowMultiTurnInputRequestEvent *FlowMultiTurnInputRequestEvent `json:"flowMultiTurnInputRequestEvent,omitzero"`
	FlowOutputEvent                *FlowOutputEvent                `json:"flowOutputEvent,omitzero"`
	FlowTraceEvent                 *FlowTraceEvent                 `json:"flowTraceEvent,omitzero"`
}

// FlowTrace is AWS's FlowTrace.
type FlowTrace struct {
	_                        struct{}                           `api:"union"`
	ConditionNodeResultTrace *FlowTraceConditionNodeResultEvent `json:"conditionNodeResultTrace,omitzero"`
	NodeActionTrace          *FlowTraceNodeActionEvent          `json:"nodeActionTrace,omitzero"`
	NodeDependencyTrace      *FlowTraceDependencyEvent          `json:"nodeDependencyTrace,omitzero"`
	NodeInputTrace           *FlowTraceNodeInputEvent           `json:"nodeInputTrace,omitzero"`
	NodeOutputTrace          *FlowTraceNodeOutputEvent          `json:"nodeOutputTrace,omitzero"`
}

// FlowTraceCondition is AWS's FlowTraceCondition.
type FlowTraceCondition struct {
	ConditionName *string `json:"conditionName,omitzero" api:"required"`
}

// FlowTraceConditionNodeResultEvent is AWS's FlowTraceConditionNodeResultEvent.
type FlowTraceConditionNodeResultEvent struct {
	NodeName            *string              `json:"nodeName,omitzero" api:"shape=NodeName,required"`
	SatisfiedConditions []FlowTraceCondition `json:"satisfiedConditions,omitzero" api:"shape=FlowTraceConditions,required"`
	Timestamp           *time.Time           `json:"timestamp,omitzero" api:"shape=DateTimestamp,required"`
}

// FlowTraceDependencyEvent is AWS's FlowTraceDependencyEvent.
type FlowTraceDependencyEvent struct {
	NodeName      *string        `json:"nodeName,omitzero" api:"shape=NodeName,required"`
	Timestamp     *time.Time     `json:"timestamp,omitzero" api:"shape=DateTimestamp,required"`
	TraceElements *TraceElements `json:"traceElements,omitzero" api:"required"`
}

// FlowTraceEvent is AWS's FlowTraceEvent.
type FlowTraceEvent struct {
	Trace *FlowTrace `json:"trace,omitzero" api:"required"`
}

// FlowTraceNodeActionEvent is AWS's FlowTraceNodeActionEvent.
type FlowTraceNodeActionEvent struct {
	NodeName          *string         `json:"nodeName,omitzero" api:"shape=NodeName,required"`
	OperationName     *string         `json:"operationName,omitzero" api:"required"`
	OperationRequest  json.RawMessage `json:"operationRequest,omitzero"`
	OperationResponse json.RawMessage `json:"operationResponse,omitzero"`
	RequestId         *string         `json:"requestId,omitzero" api:"required"`
	ServiceName       *string         `json:"serviceName,omitzero" api:"required"`
	Timestamp         *time.Time      `json:"timestamp,omitzero" api:"shape=DateTimestamp,required"`
}

// FlowTraceNodeInputContent is AWS's FlowTraceNodeInputContent.
type FlowTraceNodeInputContent struct {
	_        struct{}        `api:"union"`
	Document json.RawMessage `json:"document,omitzero"`
}

// FlowTraceNodeInputEvent is AWS's FlowTraceNodeInputEvent.
type FlowTraceNodeInputEvent struct {
	Fields    []FlowTraceNodeInputField `json:"fields,omitzero" api:"shape=FlowTraceNodeInputFields,required"`
	NodeName  *string                   `json:"nodeName,omitzero" api:"shape=NodeName,required"`
	Timestamp *time.Time                `json:"timestamp,omitzero" api:"shape=DateTimestamp,required"`
}

// FlowTraceNodeInputExecutionChainItem is AWS's FlowTraceNodeInputExecutionChainItem.
type FlowTraceNodeInputExecutionChainItem struct {
	Index    *int32  `json:"index,omitzero"`
	NodeName *string `json:"nodeName,omitzero" api:"shape=NodeName,required"`
	Type     *string `json:"type,omitzero" api:"shape=FlowControlNodeType,required"`
}

// FlowTraceNodeInputField is AWS's FlowTraceNodeInputField.
type FlowTraceNodeInputField struct {
	Category       *string                                `json:"category,omitzero" api:"shape=FlowNodeInputCategory"`
	Content        *FlowTraceNodeInputContent             `json:"content,omitzero" api:"required"`
	ExecutionChain []FlowTraceNodeInputExecutionChainItem `json:"executionChain,omitzero" api:"shape=FlowTraceNodeInputExecutionChain"`
	NodeInputName  *string                                `json:"nodeInputName,omitzero" api:"shape=NodeInputName,required"`
	Source         *FlowTraceNodeInputSource              `json:"source,omitzero"`
	Type           *string                                `json:"type,omitzero" api:"shape=FlowNodeIODataType"`
}

// FlowTraceNodeInputSource is AWS's FlowTraceNodeInputSource.
type FlowTraceNodeInputSource struct {
	Expression      *string `json:"expression,omitzero" api:"shape=FlowNodeInputExpression,required"`
	NodeName        *string `json:"nodeName,omitzero" api:"shape=NodeName,required"`
	OutputFieldName *string `json:"outputFieldName,omitzero" api:"shape=FlowNodeOutputName,required"`
}

// FlowTraceNodeOutputContent is AWS's FlowTraceNodeOutputContent.
type FlowTraceNodeOutputContent struct {
	_        struct{}        `api:"union"`
	Document json.RawMessage `json:"document,omitzero"`
}

// FlowTraceNodeOutputEvent is AWS's FlowTraceNodeOutputEvent.
type FlowTraceNodeOutputEvent struct {
	Fields    []FlowTraceNodeOutputField `json:"fields,omitzero" api:"shape=FlowTraceNodeOutputFields,required"`
	NodeName  *string                    `json:"nodeName,omitzero" api:"shape=NodeName,required"`
	Timestamp *time.Time                 `json:"timestamp,omitzero" api:"shape=DateTimestamp,required"`
}

// FlowTraceNodeOutputField is AWS's FlowTraceNodeOutputField.
type FlowTraceNodeOutputField struct {
	Content        *FlowTraceNodeOutputContent `json:"content,omitzero" api:"required"`
	Next           []FlowTraceNodeOutputNext   `json:"next,omitzero"`
	NodeOutputName *string                     `json:"nodeOutputName,omitzero" api:"shape=NodeOutputName,required"`
	Type           *string                     `json:"type,omitzero" api:"shape=FlowNodeIODataType"`
}

// FlowTraceNodeOutputNext is AWS's FlowTraceNodeOutputNext.
type FlowTraceNodeOutputNext struct {
	InputFieldName *string `json:"inputFieldName,omitzero" api:"shape=FlowNodeInputName,required"`
	NodeName       *string `json:"nodeName,omitzero" api:"shape=NodeName,required"`
}

// FoundationModelConfiguration is AWS's FoundationModelConfiguration.
type FoundationModelConfiguration struct {
	BedrockFoundationModelConfiguration *BedrockFoundationModelConfiguration `json:"bedrockFoundationModelConfiguration,omitzero"`
	MantleFoundationModelConfiguration  *MantleFoundationModelConfiguration  `json:"mantleFoundationModelConfiguration,omitzero"`
	Type                                *string                              `json:"type,omitzero" api:"shape=FoundationModelConfigurationType,required"`
}

// FunctionDefinition is AWS's FunctionDefinition.
type FunctionDefinition struct {
	Description         *string                    `json:"description,omitzero" api:"shape=FunctionDescription"`
	Name                *string                    `json:"name,omitzero" api:"shape=ResourceName,required"`
	Parameters          map[string]ParameterDetail `json:"parameters,omitzero" api:"shape=ParameterMap"`
	RequireConfirmation *string                    `json:"requireConfirmation,omitzero" api:"shape=RequireConfirmation"`
}

// FunctionInvocationInput is AWS's FunctionInvocationInput.
type FunctionInvocationInput struct {
	ActionGroup          *string             `json:"actionGroup,omitzero" api:"required"`
	ActionInvocationType *string             `json:"actionInvocationType,omitzero" api:"shape=ActionInvocationType"`
	AgentId              *string             `json:"agentId,omitzero"`
	CollaboratorName     *string             `json:"collaboratorName,omitzero" api:"shape=Name"`
	Function             *string             `json:"function,omitzero"`
	Parameters           []FunctionParameter `json:"parameters,omitzero"`
}

// FunctionParameter is AWS's FunctionParameter.
type FunctionParameter struct {
	Name  *string `json:"name,omitzero"`
	Type  *string `json:"type,omitzero"`
	Value *string `json:"value,omitzero"`
}

// FunctionResult is AWS's FunctionResult.
type FunctionResult struct {
	ActionGroup       *string                `json:"actionGroup,omitzero" api:"required"`
	AgentId           *string                `json:"agentId,omitzero"`
	ConfirmationState *string                `json:"confirmationState,omitzero" api:"shape=ConfirmationState"`
	Function          *string                `json:"function,omitzero"`
	ResponseBody      map[string]ContentBody `json:"responseBody,omitzero"`
	ResponseState     *string                `json:"responseState,omitzero" api:"shape=ResponseState"`
}

// FunctionSchema is AWS's FunctionSchema.
type FunctionSchema struct {
	_         struct{}             `api:"union"`
	Functions []FunctionDefinition `json:"functions,omitzero"`
}

// GenerateQueryInput is AWS's GenerateQueryRequest.
type GenerateQueryInput struct {
	QueryGenerationInput        *QueryGenerationInput        `json:"queryGenerationInput,omitzero" api:"required"`
	TransformationConfiguration *TransformationConfiguration `json:"transformationConfiguration,omitzero" api:"required"`
}

// GenerateQueryOutput is AWS's GenerateQueryResponse.
type GenerateQueryOutput struct {
	Queries []GeneratedQuery `json:"queries,omitzero" api:"shape=GeneratedQueries"`
}

// GeneratedQuery is AWS's GeneratedQuery.
type GeneratedQuery struct {
	Sql  *string `json:"sql,omitzero"`
	Type *string `json:"type,omitzero" api:"shape=GeneratedQueryType"`
}

// GeneratedResponsePart is AWS's GeneratedResponsePart.
type GeneratedResponsePart struct {
	TextResponsePart *TextResponsePart `json:"textResponsePart,omitzero"`
}

// GenerationConfiguration is AWS's GenerationConfiguration.
type GenerationConfiguration struct {
	AdditionalModelRequestFields map[string]json.RawMessage `json:"additionalModelRequestFields,omitzero" api:"shape=AdditionalModelRequestFields"`
	GuardrailConfiguration       *GuardrailConfiguration    `json:"guardrailConfiguration,omitzero"`
	InferenceConfig              *InferenceConfig           `json:"inferenceConfig,omitzero"`
	PerformanceConfig            *PerformanceConfiguration  `json:"performanceConfig,omitzero"`
	PromptTemplate               *PromptTemplate            `json:"promptTemplate,omitzero"`
}

// GetAgentMemoryInput is AWS's GetAgentMemoryRequest.
type GetAgentMemoryInput struct {
	AgentAliasId *string `json:"agentAliasId,omitzero" api:"shape=AgentAliasId,uri=agentAliasId,required"`
	AgentId      *string `json:"agentId,omitzero" api:"shape=AgentId,uri=agentId,required"`
	MaxItems     *int32  `json:"maxItems,omitzero" api:"shape=MaxResults,query=maxItems"`
	MemoryId     *string `json:"memoryId,omitzero" api:"shape=MemoryId,query=memoryId,required"`
	MemoryType   *string `json:"memoryType,omitzero" api:"shape=MemoryType,query=memoryType,required"`
	NextToken    *string `json:"nextToken,omitzero" api:"shape=NextToken,query=nextToken"`
}

// GetAgentMemoryOutput is AWS's GetAgentMemoryResponse.
type GetAgentMemoryOutput struct {
	MemoryContents []Memory `json:"memoryContents,omitzero"`
	NextToken      *string  `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// GetDocumentContentInput is AWS's GetDocumentContentRequest.
type GetDocumentContentInput struct {
	DataSourceId    *string      `json:"dataSourceId,omitzero" api:"shape=DataSourceId,uri=dataSourceId,required"`
	DocumentId      *string      `json:"documentId,omitzero" api:"shape=DocumentId,uri=documentId,required"`
	KnowledgeBaseId *string      `json:"knowledgeBaseId,omitzero" api:"shape=KnowledgeBaseIdentifier,uri=knowledgeBaseId,required"`
	MediaId         *string      `json:"mediaId,omitzero" api:"shape=MediaId"`
	OutputFormat    *string      `json:"outputFormat,omitzero" api:"shape=DocumentOutputFormat"`
	UserContext     *UserContext `json:"userContext,omitzero"`
}

// GetDocumentContentOutput is AWS's GetDocumentContentResponse.
type GetDocumentContentOutput struct {
	DocumentContentLength *int64  `json:"documentContentLength,omitzero"`
	MimeType              *string `json:"mimeType,omitzero" api:"required"`
	PresignedUrl          *string `json:"presignedUrl,omitzero" api:"shape=PresignedUrl,required"`
}

// GetExecutionFlowSnapshotInput is AWS's GetExecutionFlowSnapshotRequest.
type GetExecutionFlowSnapshotInput struct {
	ExecutionIdentifier *string `json:"executionIdentifier,omitzero" api:"shape=FlowExecutionIdentifier,uri=executionIdentifier,required"`
	FlowAliasIdentifier *string `json:"flowAliasIdentifier,omitzero" api:"shape=FlowAliasIdentifier,uri=flowAliasIdentifier,required"`
	FlowIdentifier      *string `json:"flowIdentifier,omitzero" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
}

// GetExecutionFlowSnapshotOutput is AWS's GetExecutionFlowSnapshotResponse.
type GetExecutionFlowSnapshotOutput struct {
	CustomerEncryptionKeyArn *string `json:"customerEncryptionKeyArn,omitzero" api:"shape=KmsKeyArn"`
	Definition               *string `json:"definition,omitzero" api:"required"`
	ExecutionRoleArn         *string `json:"executionRoleArn,omitzero" api:"shape=FlowExecutionRoleArn,required"`
	FlowAliasIdentifier      *string `json:"flowAliasIdentifier,omitzero" api:"shape=FlowAliasIdentifier,required"`
	FlowIdentifier           *string `json:"flowIdentifier,omitzero" api:"shape=FlowIdentifier,required"`
	FlowVersion              *string `json:"flowVersion,omitzero" api:"shape=Version,required"`
}

// GetFlowExecutionInput is AWS's GetFlowExecutionRequest.
type GetFlowExecutionInput struct {
	ExecutionIdentifier *string `json:"executionIdentifier,omitzero" api:"shape=FlowExecutionIdentifier,uri=executionIdentifier,required"`
	FlowAliasIdentifier *string `json:"flowAliasIdentifier,omitzero" api:"shape=FlowAliasIdentifier,uri=flowAliasIdentifier,required"`
	FlowIdentifier      *string `json:"flowIdentifier,omitzero" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
}

// GetFlowExecutionOutput is AWS's GetFlowExecutionResponse.
type GetFlowExecutionOutput struct {
	EndedAt             *time.Time           `json:"endedAt,omitzero" api:"shape=DateTimestamp"`
	Errors              []FlowExecutionError `json:"errors,omitzero"`
	ExecutionArn        *string              `json:"executionArn,omitzero" api:"shape=FlowExecutionIdentifier,required"`
	FlowAliasIdentifier *string              `json:"flowAliasIdentifier,omitzero" api:"shape=FlowAliasIdentifier,required"`
	FlowIdentifier      *string              `json:"flowIdentifier,omitzero" api:"shape=FlowIdentifier,required"`
	FlowVersion         *string              `json:"flowVersion,omitzero" api:"shape=Version,required"`
	StartedAt           *time.Time           `json:"startedAt,omitzero" api:"shape=DateTimestamp,required"`
	Status              *string              `json:"status,omitzero" api:"shape=FlowExecutionStatus,required"`
}

// GetIngestedDocumentAclInput is AWS's GetIngestedDocumentAclRequest.
type GetIngestedDocumentAclInput struct {
	DataSourceId    *string `json:"dataSourceId,omitzero" api:"shape=DataSourceId,uri=dataSourceId,required"`
	DocumentId      *string `json:"documentId,omitzero" api:"shape=DocumentId,required"`
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitzero" api:"shape=KnowledgeBaseIdentifier,uri=knowledgeBaseId,required"`
}

// GetIngestedDocumentAclOutput is AWS's GetIngestedDocumentAclResponse.
type GetIngestedDocumentAclOutput struct {
	DocumentAcl *DocumentAcl `json:"documentAcl,omitzero" api:"required"`
}

// GetInvocationStepInput is AWS's GetInvocationStepRequest.
type GetInvocationStepInput struct {
	InvocationIdentifier *string `json:"invocationIdentifier,omitzero" api:"shape=InvocationIdentifier,required"`
	InvocationStepId     *string `json:"invocationStepId,omitzero" api:"shape=Uuid,uri=invocationStepId,required"`
	SessionIdentifier    *string `json:"sessionIdentifier,omitzero" api:"shape=SessionIdentifier,uri=sessionIdentifier,required"`
}

// GetInvocationStepOutput is AWS's GetInvocationStepResponse.
type GetInvocationStepOutput struct {
	InvocationStep *InvocationStep `json:"invocationStep,omitzero" api:"required"`
}

// GetSessionInput is AWS's GetSessionRequest.
type GetSessionInput struct {
	SessionIdentifier *string `json:"sessionIdentifier,omitzero" api:"shape=SessionIdentifier,uri=sessionIdentifier,required"`
}

// GetSessionOutput is AWS's GetSessionResponse.
type GetSessionOutput struct {
	CreatedAt        *time.Time        `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	EncryptionKeyArn *string           `json:"encryptionKeyArn,omitzero" api:"shape=KmsKeyArn"`
	LastUpdatedAt    *time.Time        `json:"lastUpdatedAt,omitzero" api:"shape=DateTimestamp,required"`
	SessionArn       *string           `json:"sessionArn,omitzero" api:"shape=SessionArn,required"`
	SessionId        *string           `json:"sessionId,omitzero" api:"shape=Uuid,required"`
	SessionMetadata  map[string]string `json:"sessionMetadata,omitzero" api:"shape=SessionMetadataMap"`
	SessionStatus    *string           `json:"sessionStatus,omitzero" api:"shape=SessionStatus,required"`
}

// GuardrailAssessment is AWS's GuardrailAssessment.
type GuardrailAssessment struct {
	ContentPolicy              *GuardrailContentPolicyAssessment              `json:"contentPolicy,omitzero"`
	SensitiveInformationPolicy *GuardrailSensitiveInformationPolicyAssessment `json:"sensitiveInformationPolicy,omitzero"`
	TopicPolicy                *GuardrailTopicPolicyAssessment                `json:"topicPolicy,omitzero"`
	WordPolicy                 *GuardrailWordPolicyAssessment                 `json:"wordPolicy,omitzero"`
}

// GuardrailConfiguration is AWS's GuardrailConfiguration.
type GuardrailConfiguration struct {
	GuardrailId      *string `json:"guardrailId,omitzero" api:"shape=GuardrailConfigurationGuardrailIdString,required"`
	GuardrailVersion *string `json:"guardrailVersion,omitzero" api:"shape=GuardrailConfigurationGuardrailVersionString,required"`
}

// GuardrailConfigurationWithArn is AWS's GuardrailConfigurationWithArn.
type GuardrailConfigurationWithArn struct {
	GuardrailIdentifier *string `json:"guardrailIdentifier,omitzero" api:"shape=GuardrailIdentifierWithArn,required"`
	GuardrailVersion    *string `json:"guardrailVersion,omitzero" api:"shape=GuardrailVersion,required"`
}

// GuardrailContentFilter is AWS's GuardrailContentFilter.
type GuardrailContentFilter struct {
	Action     *string `json:"action,omitzero" api:"shape=GuardrailContentPolicyAction"`
	Confidence *string `json:"confidence,omitzero" api:"shape=GuardrailContentFilterConfidence"`
	Type       *string `json:"type,omitzero" api:"shape=GuardrailContentFilterType"`
}

// GuardrailContentPolicyAssessment is AWS's GuardrailContentPolicyAssessment.
type GuardrailContentPolicyAssessment struct {
	Filters []GuardrailContentFilter `json:"filters,omitzero" api:"shape=GuardrailContentFilterList"`
}

// GuardrailCustomWord is AWS's GuardrailCustomWord.
type GuardrailCustomWord struct {
	Action *string `json:"action,omitzero" api:"shape=GuardrailWordPolicyAction"`
	Match  *string `json:"match,omitzero"`
}

// GuardrailEvent is AWS's GuardrailEvent.
type GuardrailEvent struct {
	Action *string `json:"action,omitzero" api:"shape=GuadrailAction"`
}

// GuardrailManagedWord is AWS's GuardrailManagedWord.
type GuardrailManagedWord struct {
	Action *string `json:"action,omitzero" api:"shape=GuardrailWordPolicyAction"`
	Match  *string `json:"match,omitzero"`
	Type   *string `json:"type,omitzero" api:"shape=GuardrailManagedWordType"`
}

// GuardrailPiiEntityFilter is AWS's GuardrailPiiEntityFilter.
type GuardrailPiiEntityFilter struct {
	Action *string `json:"action,omitzero" api:"shape=GuardrailSensitiveInformationPolicyAction"`
	Match  *string `json:"match,omitzero"`
	Type   *string `json:"type,omitzero" api:"shape=GuardrailPiiEntityType"`
}

// GuardrailRegexFilter is AWS's GuardrailRegexFilter.
type GuardrailRegexFilter struct {
	Action *string `json:"action,omitzero" api:"shape=GuardrailSensitiveInformationPolicyAction"`
	Match  *string `json:"match,omitzero"`
	Name   *string `json:"name,omitzero"`
	Regex  *string `json:"regex,omitzero"`
}

// GuardrailSensitiveInformationPolicyAssessment is AWS's GuardrailSensitiveInformationPolicyAssessment.
type GuardrailSensitiveInformationPolicyAssessment struct {
	PiiEntities []GuardrailPiiEntityFilter `json:"piiEntities,omitzero" api:"shape=GuardrailPiiEntityFilterList"`
	Regexes     []GuardrailRegexFilter     `json:"regexes,omitzero" api:"shape=GuardrailRegexFilterList"`
}

// GuardrailTopic is AWS's GuardrailTopic.
type GuardrailTopic struct {
	Action *string `json:"action,omitzero" api:"shape=GuardrailTopicPolicyAction"`
	Name   *string `json:"name,omitzero"`
	Type   *string `json:"type,omitzero" api:"shape=GuardrailTopicType"`
}

// GuardrailTopicPolicyAssessment is AWS's GuardrailTopicPolicyAssessment.
type GuardrailTopicPolicyAssessment struct {
	Topics []GuardrailTopic `json:"topics,omitzero" api:"shape=GuardrailTopicList"`
}

// GuardrailTrace is AWS's GuardrailTrace.
type GuardrailTrace struct {
	Action            *string               `json:"action,omitzero" api:"shape=GuardrailAction"`
	InputAssessments  []GuardrailAssessment `json:"inputAssessments,omitzero"`
	Metadata          *Metadata             `json:"metadata,omitzero"`
	OutputAssessments []GuardrailAssessment `json:"outputAssessments,omitzero"`
	TraceId           *string               `json:"traceId,omitzero" api:"shape=TraceId"`
}

// GuardrailWordPolicyAssessment is AWS's GuardrailWordPolicyAssessment.
type GuardrailWordPolicyAssessment struct {
	CustomWords      []GuardrailCustomWord  `json:"customWords,omitzero" api:"shape=GuardrailCustomWordList"`
	ManagedWordLists []GuardrailManagedWord `json:"managedWordLists,omitzero" api:"shape=GuardrailManagedWordList"`
}

// ImageBlock is AWS's ImageBlock.
type ImageBlock struct {
	Format *string      `json:"format,omitzero" api:"shape=ImageFormat,required"`
	Source *ImageSource `json:"source,omitzero" api:"required"`
}

// ImageInput is AWS's ImageInput.
type ImageInput struct {
	Format *string           `json:"format,omitzero" api:"shape=ImageInputFormat,required"`
	Source *ImageInputSource `json:"source,omitzero" api:"required"`
}

// ImageInputSource is AWS's ImageInputSource.
type ImageInputSource struct {
	_     struct{} `api:"union"`
	Bytes []byte   `json:"bytes,omitzero" api:"shape=ImageInputSourceBytesBlob"`
}

// ImageSource is AWS's ImageSource.
type ImageSource struct {
	_          struct{}    `api:"union"`
	Bytes      []byte      `json:"bytes,omitzero" api:"shape=ImageSourceBytesBlob"`
	S3Location *S3Location `json:"s3Location,omitzero"`
}

// ImplicitFilterConfiguration is AWS's ImplicitFilterConfiguration.
type ImplicitFilterConfiguration struct {
	MetadataAttributes []MetadataAttributeSchema `json:"metadataAttributes,omitzero" api:"shape=MetadataAttributeSchemaList,required"`
	ModelArn           *string                   `json:"modelArn,omitzero" api:"shape=BedrockModelArn,required"`
}

// InferenceConfig is AWS's InferenceConfig.
type InferenceConfig struct {
	TextInferenceConfig *TextInferenceConfig `json:"textInferenceConfig,omitzero"`
}

// InferenceConfiguration is AWS's InferenceConfiguration.
type InferenceConfiguration struct {
	MaximumLength *int32   `json:"maximumLength,omitzero" api:"shape=MaximumLength"`
	StopSequences []string `json:"stopSequences,omitzero" api:"shape=StopSequences"`
	Temperature   *float32 `json:"temperature,omitzero" api:"shape=Temperature"`
	TopK          *int32   `json:"topK,omitzero" api:"shape=TopK"`
	TopP          *float32 `json:"topP,omitzero" api:"shape=TopP"`
}

// InlineAgentFilePart is AWS's InlineAgentFilePart.
type InlineAgentFilePart struct {
	Files []OutputFile `json:"files,omitzero" api:"shape=OutputFiles"`
}

// InlineAgentPayloadPart is AWS's InlineAgentPayloadPart.
type InlineAgentPayloadPart struct {
	Attribution *Attribution `json:"attribution,omitzero"`
	Bytes       []byte       `json:"bytes,omitzero" api:"shape=PartBody"`
}

// InlineAgentResponseStream is AWS's InlineAgentResponseStream.
type InlineAgentResponseStream struct {
	_             struct{}                         `api:"events,exceptions=accessDeniedException badGatewayException conflictException dependencyFailedException internalServerException resourceNotFoundException serviceQuotaExceededException throttlingException validationException"`
	Chunk         *InlineAgentPayloadPart          `json:"chunk,omitzero"`
	Files         *InlineAgentFilePart             `json:"files,omitzero"`
	ReturnControl *InlineAgentReturnControlPayload `json:"returnControl,omitzero"`
	Trace         *InlineAgentTracePart            `json:"trace,omitzero"`
}

// InlineAgentReturnControlPayload is AWS's InlineAgentReturnControlPayload.
type InlineAgentReturnControlPayload struct {
	InvocationId     *string                 `json:"invocationId,omitzero"`
	InvocationInputs []InvocationInputMember `json:"invocationInputs,omitzero" api:"shape=InvocationInputs"`
}

// InlineAgentTracePart is AWS's InlineAgentTracePart.
type InlineAgentTracePart struct {
	CallerChain      []Caller   `json:"callerChain,omitzero"`
	CollaboratorName *string    `json:"collaboratorName,omitzero" api:"shape=Name"`
	EventTime        *time.Time `json:"eventTime,omitzero" api:"shape=SyntheticTimestamp_date_time"`
	SessionId        *string    `json:"sessionId,omitzero" api:"shape=SessionId"`
	Trace            *Trace     `json:"trace,omitzero"`
}

// InlineBedrockModelConfigurations is AWS's InlineBedrockModelConfigurations.
type InlineBedrockModelConfigurations struct {
	PerformanceConfig *PerformanceConfiguration `json:"performanceConfig,omitzero"`
}

// InlineSessionState is AWS's InlineSessionState.
type InlineSessionState struct {
	ConversationHistory            *ConversationHistory     `json:"conversationHistory,omitzero"`
	Files                          []InputFile              `json:"files,omitzero"`
	InvocationId                   *string                  `json:"invocationId,omitzero"`
	PromptSessionAttributes        map[string]string        `json:"promptSessionAttributes,omitzero"`
	ReturnControlInvocationResults []InvocationResultMember `json:"returnControlInvocationResults,omitzero" api:"shape=ReturnControlInvocationResults"`
	SessionAttributes              map[string]string        `json:"sessionAttributes,omitzero"`
}

// InputFile is AWS's InputFile.
type InputFile struct {
	Name    *string     `json:"name,omitzero" api:"required"`
	Source  *FileSource `json:"source,omitzero" api:"required"`
	UseCase *string     `json:"useCase,omitzero" api:"shape=FileUseCase,required"`
}

// InputImage is AWS's InputImage.
type InputImage struct {
	Format        *string `json:"format,omitzero" api:"shape=InputImageFormat,required"`
	InlineContent []byte  `json:"inlineContent,omitzero" api:"shape=InputImageInlineContentBlob,required"`
}

// InputPrompt is AWS's InputPrompt.
type InputPrompt struct {
	_          struct{}    `api:"union"`
	TextPrompt *TextPrompt `json:"textPrompt,omitzero"`
}

// InternalServerException is AWS's InternalServerException.
type InternalServerException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
	Reason  *string `json:"reason,omitzero"`
}

// InvocationInput is AWS's InvocationInput.
type InvocationInput struct {
	ActionGroupInvocationInput       *ActionGroupInvocationInput       `json:"actionGroupInvocationInput,omitzero"`
	AgentCollaboratorInvocationInput *AgentCollaboratorInvocationInput `json:"agentCollaboratorInvocationInput,omitzero"`
	CodeInterpreterInvocationInput   *CodeInterpreterInvocationInput   `json:"codeInterpreterInvocationInput,omitzero"`
	InvocationType                   *string                           `json:"invocationType,omitzero" api:"shape=InvocationType"`
	KnowledgeBaseLookupInput         *KnowledgeBaseLookupInput         `json:"knowledgeBaseLookupInput,omitzero"`
	TraceId                          *string                           `json:"traceId,omitzero" api:"shape=TraceId"`
}

// InvocationInputMember is AWS's InvocationInputMember.
type InvocationInputMember struct {
	_                       struct{}                 `api:"union"`
	ApiInvocationInput      *ApiInvocationInput      `json:"apiInvocationInput,omitzero"`
	FunctionInvocationInput *FunctionInvocationInput `json:"functionInvocationInput,omitzero"`
}

// InvocationResultMember is AWS's InvocationResultMember.
type InvocationResultMember struct {
	_              struct{}        `api:"union"`
	ApiResult      *ApiResult      `json:"apiResult,omitzero"`
	FunctionResult *FunctionResult `json:"functionResult,omitzero"`
}

// InvocationStep is AWS's InvocationStep.
type InvocationStep struct {
	InvocationId       *string                `json:"invocationId,omitzero" api:"shape=Uuid,required"`
	InvocationStepId   *string                `json:"invocationStepId,omitzero" api:"shape=Uuid,required"`
	InvocationStepTime *time.Time             `json:"invocationStepTime,omitzero" api:"shape=DateTimestamp,required"`
	Payload            *InvocationStepPayload `json:"payload,omitzero" api:"required"`
	SessionId          *string                `json:"sessionId,omitzero" api:"shape=Uuid,required"`
}

// InvocationStepPayload is AWS's InvocationStepPayload.
type InvocationStepPayload struct {
	_             struct{}                     `api:"union"`
	ContentBlocks []BedrockSessionContentBlock `json:"contentBlocks,omitzero" api:"shape=BedrockSessionContentBlocks"`
}

// InvocationStepSummary is AWS's InvocationStepSummary.
type InvocationStepSummary struct {
	InvocationId       *string    `json:"invocationId,omitzero" api:"shape=Uuid,required"`
	InvocationStepId   *string    `json:"invocationStepId,omitzero" api:"shape=Uuid,required"`
	InvocationStepTime *time.Time `json:"invocationStepTime,omitzero" api:"shape=DateTimestamp,required"`
	SessionId          *string    `json:"sessionId,omitzero" api:"shape=Uuid,required"`
}

// InvocationSummary is AWS's InvocationSummary.
type InvocationSummary struct {
	CreatedAt    *time.Time `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	InvocationId *string    `json:"invocationId,omitzero" api:"shape=Uuid,required"`
	SessionId    *string    `json:"sessionId,omitzero" api:"shape=Uuid,required"`
}

// InvokeAgentInput is AWS's InvokeAgentRequest.
type InvokeAgentInput struct {
	AgentAliasId                 *string                       `json:"agentAliasId,omitzero" api:"shape=AgentAliasId,uri=agentAliasId,required"`
	AgentId                      *string                       `json:"agentId,omitzero" api:"shape=AgentId,uri=agentId,required"`
	BedrockModelConfigurations   *BedrockModelConfigurations   `json:"bedrockModelConfigurations,omitzero"`
	EnableTrace                  *bool                         `json:"enableTrace,omitzero"`
	EndSession                   *bool                         `json:"endSession,omitzero"`
	InputText                    *string                       `json:"inputText,omitzero" api:"shape=InputText"`
	MemoryId                     *string                       `json:"memoryId,omitzero" api:"shape=MemoryId"`
	PromptCreationConfigurations *PromptCreationConfigurations `json:"promptCreationConfigurations,omitzero"`
	SessionId                    *string                       `json:"sessionId,omitzero" api:"shape=SessionId,uri=sessionId,required"`
	SessionState                 *SessionState                 `json:"sessionState,omitzero"`
	SourceArn                    *string                       `json:"sourceArn,omitzero" api:"shape=AWSResourceARN,header=x-amz-source-arn"`
	StreamingConfigurations      *StreamingConfigurations      `json:"streamingConfigurations,omitzero"`
}

// InvokeAgentOutput is AWS's InvokeAgentResponse.
type InvokeAgentOutput struct {
	Completion  iter.Seq2[ResponseStream, error] `json:"-" api:"payload,required"`
	ContentType *string                          `json:"contentType,omitzero" api:"header=x-amzn-bedrock-agent-content-type,required"`
	MemoryId    *string                          `json:"memoryId,omitzero" api:"shape=MemoryId,header=x-amz-bedrock-agent-memory-id"`
	SessionId   *string                          `json:"sessionId,omitzero" api:"shape=SessionId,header=x-amz-bedrock-agent-session-id,required"`
}

// InvokeFlowInput is AWS's InvokeFlowRequest.
type InvokeFlowInput struct {
	EnableTrace                   *bool                          `json:"enableTrace,omitzero"`
	ExecutionId                   *string                        `json:"executionId,omitzero" api:"shape=FlowExecutionId"`
	FlowAliasIdentifier           *string                        `json:"flowAliasIdentifier,omitzero" api:"shape=FlowAliasIdentifier,uri=flowAliasIdentifier,required"`
	FlowIdentifier                *string                        `json:"flowIdentifier,omitzero" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	Inputs                        []FlowInput                    `json:"inputs,omitzero" api:"shape=FlowInputs,required"`
	ModelPerformanceConfiguration *ModelPerformanceConfiguration `json:"modelPerformanceConfiguration,omitzero"`
}

// InvokeFlowOutput is AWS's InvokeFlowResponse.
type InvokeFlowOutput struct {
	ExecutionId    *string                              `json:"executionId,omitzero" api:"shape=FlowExecutionId,header=x-amz-bedrock-flow-execution-id"`
	ResponseStream iter.Seq2[FlowResponseStream, error] `json:"-" api:"payload,required"`
}

// InvokeInlineAgentInput is AWS's InvokeInlineAgentRequest.
type InvokeInlineAgentInput struct {
	ActionGroups                 []AgentActionGroup                `json:"actionGroups,omitzero"`
	AgentCollaboration           *string                           `json:"agentCollaboration,omitzero" api:"shape=AgentCollaboration"`
	AgentName                    *string                           `json:"agentName,omitzero" api:"shape=Name"`
	BedrockModelConfigurations   *InlineBedrockModelConfigurations `json:"bedrockModelConfigurations,omitzero"`
	CollaboratorConfigurations   []CollaboratorConfiguration       `json:"collaboratorConfigurations,omitzero"`
	Collaborators                []Collaborator                    `json:"collaborators,omitzero"`
	CustomOrchestration          *CustomOrchestration              `json:"customOrchestration,omitzero"`
	CustomerEncryptionKeyArn     *string                           `json:"customerEncryptionKeyArn,omitzero" api:"shape=KmsKeyArn"`
	EnableTrace                  *bool                             `json:"enableTrace,omitzero"`
	EndSession                   *bool                             `json:"endSession,omitzero"`
	FoundationModel              *string                           `json:"foundationModel,omitzero" api:"shape=ModelIdentifier,required"`
	GuardrailConfiguration       *GuardrailConfigurationWithArn    `json:"guardrailConfiguration,omitzero"`
	IdleSessionTTLInSeconds      *int32                            `json:"idleSessionTTLInSeconds,omitzero" api:"shape=SessionTTL"`
	InlineSessionState           *InlineSessionState               `json:"inlineSessionState,omitzero"`
	InputText                    *string                           `json:"inputText,omitzero" api:"shape=InputText"`
	Instruction                  *string                           `json:"instruction,omitzero" api:"shape=Instruction,required"`
	KnowledgeBases               []KnowledgeBase                   `json:"knowledgeBases,omitzero"`
	OrchestrationType            *string                           `json:"orchestrationType,omitzero" api:"shape=OrchestrationType"`
	PromptCreationConfigurations *PromptCreationConfigurations     `json:"promptCreationConfigurations,omitzero"`
	PromptOverrideConfiguration  *PromptOverrideConfiguration      `json:"promptOverrideConfiguration,omitzero"`
	SessionId                    *string                           `json:"sessionId,omitzero" api:"shape=SessionId,uri=sessionId,required"`
	StreamingConfigurations      *StreamingConfigurations          `json:"streamingConfigurations,omitzero"`
}

// InvokeInlineAgentOutput is AWS's InvokeInlineAgentResponse.
type InvokeInlineAgentOutput struct {
	Completion  iter.Seq2[InlineAgentResponseStream, error] `json:"-" api:"payload,required"`
	ContentType *string                                     `json:"contentType,omitzero" api:"header=x-amzn-bedrock-agent-content-type,required"`
	SessionId   *string                                     `json:"sessionId,omitzero" api:"shape=SessionId,header=x-amz-bedrock-agent-session-id,required"`
}

// KnowledgeBase is AWS's KnowledgeBase.
type KnowledgeBase struct {
	Description            *string                              `json:"description,omitzero" api:"shape=ResourceDescription,required"`
	KnowledgeBaseId        *string                              `json:"knowledgeBaseId,omitzero" api:"shape=KnowledgeBaseId,required"`
	RetrievalConfiguration *KnowledgeBaseRetrievalConfiguration `json:"retrievalConfiguration,omitzero"`
}

// KnowledgeBaseConfiguration is AWS's KnowledgeBaseConfiguration.
type KnowledgeBaseConfiguration struct {
	KnowledgeBaseId        *string                              `json:"knowledgeBaseId,omitzero" api:"shape=KnowledgeBaseId,required"`
	RetrievalConfiguration *KnowledgeBaseRetrievalConfiguration `json:"retrievalConfiguration,omitzero" api:"required"`
}

// KnowledgeBaseLookupInput is AWS's KnowledgeBaseLookupInput.
type KnowledgeBaseLookupInput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitzero" api:"shape=TraceKnowledgeBaseId"`
	Text            *string `json:"text,omitzero" api:"shape=KnowledgeBaseLookupInputString"`
}

// KnowledgeBaseLookupOutput is AWS's KnowledgeBaseLookupOutput.
type KnowledgeBaseLookupOutput struct {
	Metadata            *Metadata            `json:"metadata,omitzero"`
	RetrievedReferences []RetrievedReference `json:"retrievedReferences,omitzero"`
}

// KnowledgeBaseQuery is AWS's KnowledgeBaseQuery.
type KnowledgeBaseQuery struct {
	Image *InputImage `json:"image,omitzero"`
	Text  *string     `json:"text,omitzero" api:"shape=KnowledgeBaseQueryTextString"`
	Type  *string     `json:"type,omitzero" api:"shape=KnowledgeBaseQueryType"`
}

// KnowledgeBaseRetrievalConfiguration is AWS's KnowledgeBaseRetrievalConfiguration.
type KnowledgeBaseRetrievalConfiguration struct {
	ManagedSearchConfiguration *ManagedSearchConfiguration             `json:"managedSearchConfiguration,omitzero"`
	VectorSearchConfiguration  *KnowledgeBaseVectorSearchConfiguration `json:"vectorSearchConfiguration,omitzero"`
}

// KnowledgeBaseRetrievalResult is AWS's KnowledgeBaseRetrievalResult.
type KnowledgeBaseRetrievalResult struct {
	Content    *RetrievalResultContent    `json:"content,omitzero" api:"required"`
	DocumentId *string                    `json:"documentId,omitzero" api:"shape=DocumentId"`
	Location   *RetrievalResultLocation   `json:"location,omitzero"`
	Metadata   map[string]json.RawMessage `json:"metadata,omitzero" api:"shape=RetrievalResultMetadata"`
	Score      *float64                   `json:"score,omitzero"`
}

// KnowledgeBaseRetrieveAndGenerateConfiguration is AWS's KnowledgeBaseRetrieveAndGenerateConfiguration.
type KnowledgeBaseRetrieveAndGenerateConfiguration struct {
	GenerationConfiguration    *GenerationConfiguration             `json:"generationConfiguration,omitzero"`
	KnowledgeBaseId            *string                              `json:"knowledgeBaseId,omitzero" api:"shape=KnowledgeBaseId,required"`
	ModelArn                   *string                              `json:"modelArn,omitzero" api:"shape=BedrockModelArn,required"`
	OrchestrationConfiguration *OrchestrationConfiguration          `json:"orchestrationConfiguration,omitzero"`
	RetrievalConfiguration     *KnowledgeBaseRetrievalConfiguration `json:"retrievalConfiguration,omitzero"`
}

// KnowledgeBaseRetrieverConfiguration is AWS's KnowledgeBaseRetrieverConfiguration.
type KnowledgeBaseRetrieverConfiguration struct {
	KnowledgeBaseId    *string             `json:"knowledgeBaseId,omitzero" api:"shape=KnowledgeBaseId,required"`
	RetrievalOverrides *RetrievalOverrides `json:"retrievalOverrides,omitzero"`
}

// KnowledgeBaseVectorSearchConfiguration is AWS's KnowledgeBaseVectorSearchConfiguration.
type KnowledgeBaseVectorSearchConfiguration struct {
	Filter                      *RetrievalFilter                    `json:"filter,omitzero"`
	ImplicitFilterConfiguration *ImplicitFilterConfiguration        `json:"implicitFilterConfiguration,omitzero"`
	NumberOfResults             *int32                              `json:"numberOfResults,omitzero" api:"shape=KnowledgeBaseVectorSearchConfigurationNumberOfResultsInteger"`
	OverrideSearchType          *string                             `json:"overrideSearchType,omitzero" api:"shape=SearchType"`
	RerankingConfiguration      *VectorSearchRerankingConfiguration `json:"rerankingConfiguration,omitzero"`
}

// ListFlowExecutionEventsInput is AWS's ListFlowExecutionEventsRequest.
type ListFlowExecutionEventsInput struct {
	EventType           *string `json:"eventType,omitzero" api:"shape=FlowExecutionEventType,query=eventType,required"`
	ExecutionIdentifier *string `json:"executionIdentifier,omitzero" api:"shape=FlowExecutionIdentifier,uri=executionIdentifier,required"`
	FlowAliasIdentifier *string `json:"flowAliasIdentifier,omitzero" api:"shape=FlowAliasIdentifier,uri=flowAliasIdentifier,required"`
	FlowIdentifier      *string `json:"flowIdentifier,omitzero" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	MaxResults          *int32  `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
	NextToken           *string `json:"nextToken,omitzero" api:"shape=NextToken,query=nextToken"`
}

// ListFlowExecutionEventsOutput is AWS's ListFlowExecutionEventsResponse.
type ListFlowExecutionEventsOutput struct {
	FlowExecutionEvents []FlowExecutionEvent `json:"flowExecutionEvents,omitzero" api:"shape=FlowExecutionEvents,required"`
	NextToken           *string              `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListFlowExecutionsInput is AWS's ListFlowExecutionsRequest.
type ListFlowExecutionsInput struct {
	FlowAliasIdentifier *string `json:"flowAliasIdentifier,omitzero" api:"shape=FlowAliasIdentifier,query=flowAliasIdentifier"`
	FlowIdentifier      *string `json:"flowIdentifier,omitzero" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	MaxResults          *int32  `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
	NextToken           *string `json:"nextToken,omitzero" api:"shape=NextToken,query=nextToken"`
}

// ListFlowExecutionsOutput is AWS's ListFlowExecutionsResponse.
type ListFlowExecutionsOutput struct {
	FlowExecutionSummaries []FlowExecutionSummary `json:"flowExecutionSummaries,omitzero" api:"shape=FlowExecutionSummaries,required"`
	NextToken              *string                `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListInvocationStepsInput is AWS's ListInvocationStepsRequest.
type ListInvocationStepsInput struct {
	InvocationIdentifier *string `json:"invocationIdentifier,omitzero" api:"shape=InvocationIdentifier"`
	MaxResults           *int32  `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
	NextToken            *string `json:"nextToken,omitzero" api:"shape=NextToken,query=nextToken"`
	SessionIdentifier    *string `json:"sessionIdentifier,omitzero" api:"shape=SessionIdentifier,uri=sessionIdentifier,required"`
}

// ListInvocationStepsOutput is AWS's ListInvocationStepsResponse.
type ListInvocationStepsOutput struct {
	InvocationStepSummaries []InvocationStepSummary `json:"invocationStepSummaries,omitzero" api:"required"`
	NextToken               *string                 `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListInvocationsInput is AWS's ListInvocationsRequest.
type ListInvocationsInput struct {
	MaxResults        *int32  `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
	NextToken         *string `json:"nextToken,omitzero" api:"shape=NextToken,query=nextToken"`
	SessionIdentifier *string `json:"sessionIdentifier,omitzero" api:"shape=SessionIdentifier,uri=sessionIdentifier,required"`
}

// ListInvocationsOutput is AWS's ListInvocationsResponse.
type ListInvocationsOutput struct {
	InvocationSummaries []InvocationSummary `json:"invocationSummaries,omitzero" api:"required"`
	NextToken           *string             `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListSessionsInput is AWS's ListSessionsRequest.
type ListSessionsInput struct {
	MaxResults *int32  `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
	NextToken  *string `json:"nextToken,omitzero" api:"shape=NextToken,query=nextToken"`
}

// ListSessionsOutput is AWS's ListSessionsResponse.
type ListSessionsOutput struct {
	NextToken        *string          `json:"nextToken,omitzero" api:"shape=NextToken"`
	SessionSummaries []SessionSummary `json:"sessionSummaries,omitzero" api:"required"`
}

// ListTagsForResourceInput is AWS's ListTagsForResourceRequest.
type ListTagsForResourceInput struct {
	ResourceArn *string `json:"resourceArn,omitzero" api:"shape=TaggableResourcesArn,uri=resourceArn,required"`
}

// ListTagsForResourceOutput is AWS's ListTagsForResourceResponse.
type ListTagsForResourceOutput struct {
	Tags map[string]string `json:"tags,omitzero" api:"shape=TagsMap"`
}

// ManagedSearchBedrockRerankingConfiguration is AWS's ManagedSearchBedrockRerankingConfiguration.
type ManagedSearchBedrockRerankingConfiguration struct {
	MetadataConfiguration   *MetadataConfigurationForReranking               `json:"metadataConfiguration,omitzero"`
	ModelConfiguration      *ManagedSearchBedrockRerankingModelConfiguration `json:"modelConfiguration,omitzero" api:"required"`
	NumberOfRerankedResults *int32                                           `json:"numberOfRerankedResults,omitzero" api:"shape=ManagedSearchBedrockRerankingConfigurationNumberOfRerankedResultsInteger"`
}

// ManagedSearchBedrockRerankingModelConfiguration is AWS's ManagedSearchBedrockRerankingModelConfiguration.
type ManagedSearchBedrockRerankingModelConfiguration struct {
	AdditionalModelRequestFields map[string]json.RawMessage `json:"additionalModelRequestFields,omitzero" api:"shape=AdditionalModelRequestFields"`
	ModelArn                     *string                    `json:"modelArn,omitzero" api:"shape=BedrockRerankingModelArn,required"`
}

// ManagedSearchConfiguration is AWS's ManagedSearchConfiguration.
type ManagedSearchConfiguration struct {
	Filter                 *RetrievalFilter                     `json:"filter,omitzero"`
	NumberOfResults        *int32                               `json:"numberOfResults,omitzero" api:"shape=ManagedSearchConfigurationNumberOfResultsInteger"`
	RerankingConfiguration *ManagedSearchRerankingConfiguration `json:"rerankingConfiguration,omitzero"`
	RerankingModelType     *string                              `json:"rerankingModelType,omitzero" api:"shape=RerankingModelType"`
}

// ManagedSearchRerankingConfiguration is AWS's ManagedSearchRerankingConfiguration.
type ManagedSearchRerankingConfiguration struct {
	BedrockRerankingConfiguration *ManagedSearchBedrockRerankingConfiguration `json:"bedrockRerankingConfiguration,omitzero"`
	Type                          *string                                     `json:"type,omitzero" api:"shape=ManagedSearchRerankingConfigurationType,required"`
}

// MantleFoundationModelConfiguration is AWS's MantleFoundationModelConfiguration.
type MantleFoundationModelConfiguration struct {
	ModelConfiguration *MantleFoundationModelModelConfiguration `json:"modelConfiguration,omitzero" api:"required"`
}

// MantleFoundationModelModelConfiguration is AWS's MantleFoundationModelModelConfiguration.
type MantleFoundationModelModelConfiguration struct {
	ModelArn  *string `json:"modelArn,omitzero" api:"shape=BedrockModelArn,required"`
	ProjectId *string `json:"projectId,omitzero" api:"shape=MantleProjectId"`
}

// Memory is AWS's Memory.
type Memory struct {
	_              struct{}              `api:"union"`
	SessionSummary *MemorySessionSummary `json:"sessionSummary,omitzero"`
}

// MemorySessionSummary is AWS's MemorySessionSummary.
type MemorySessionSummary struct {
	MemoryId          *string    `json:"memoryId,omitzero" api:"shape=MemoryId"`
	SessionExpiryTime *time.Time `json:"sessionExpiryTime,omitzero" api:"shape=DateTimestamp"`
	SessionId         *string    `json:"sessionId,omitzero" api:"shape=SessionId"`
	SessionStartTime  *time.Time `json:"sessionStartTime,omitzero" api:"shape=DateTimestamp"`
	SummaryText       *string    `json:"summaryText,omitzero" api:"shape=SummaryText"`
}

// Message is AWS's Message.
type Message struct {
	Content []ContentBlock `json:"content,omitzero" api:"required"`
	Role    *string        `json:"role,omitzero" api:"shape=ConversationRole,required"`
}

// Metadata is AWS's Metadata.
type Metadata struct {
	ClientRequestId      *string    `json:"clientRequestId,omitzero"`
	EndTime              *time.Time `json:"endTime,omitzero" api:"shape=SyntheticTimestamp_date_time"`
	OperationTotalTimeMs *int64     `json:"operationTotalTimeMs,omitzero"`
	StartTime            *time.Time `json:"startTime,omitzero" api:"shape=SyntheticTimestamp_date_time"`
	TotalTimeMs          *int64     `json:"totalTimeMs,omitzero"`
	Usage                *Usage     `json:"usage,omitzero"`
}

// MetadataAttributeSchema is AWS's MetadataAttributeSchema.
type MetadataAttributeSchema struct {
	Description *string `json:"description,omitzero" api:"shape=MetadataAttributeSchemaDescriptionString,required"`
	Key         *string `json:"key,omitzero" api:"shape=MetadataAttributeSchemaKeyString,required"`
	Type        *string `json:"type,omitzero" api:"shape=AttributeType,required"`
}

// MetadataConfigurationForReranking is AWS's MetadataConfigurationForReranking.
type MetadataConfigurationForReranking struct {
	SelectionMode              *string                                      `json:"selectionMode,omitzero" api:"shape=RerankingMetadataSelectionMode,required"`
	SelectiveModeConfiguration *RerankingMetadataSelectiveModeConfiguration `json:"selectiveModeConfiguration,omitzero"`
}

// ModelInvocationInput is AWS's ModelInvocationInput.
type ModelInvocationInput struct {
	FoundationModel        *string                 `json:"foundationModel,omitzero" api:"shape=ModelIdentifier"`
	InferenceConfiguration *InferenceConfiguration `json:"inferenceConfiguration,omitzero"`
	OverrideLambda         *string                 `json:"overrideLambda,omitzero"`
	ParserMode             *string                 `json:"parserMode,omitzero" api:"shape=CreationMode"`
	PromptCreationMode     *string                 `json:"promptCreationMode,omitzero" api:"shape=CreationMode"`
	Text                   *string                 `json:"text,omitzero" api:"shape=PromptText"`
	TraceId                *string                 `json:"traceId,omitzero" api:"shape=TraceId"`
	Type                   *string                 `json:"type,omitzero" api:"shape=PromptType"`
}

// ModelNotReadyException is AWS's ModelNotReadyException.
type ModelNotReadyException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// ModelPerformanceConfiguration is AWS's ModelPerformanceConfiguration.
type ModelPerformanceConfiguration struct {
	PerformanceConfig *PerformanceConfiguration `json:"performanceConfig,omitzero"`
}
