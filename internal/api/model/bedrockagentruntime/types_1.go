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
	Payload *string       `json:"payload,omitempty" api:"shape=Payload"`
	S3      *S3Identifier `json:"s3,omitempty"`
}

// AccessDeniedException is AWS's AccessDeniedException.
type AccessDeniedException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// ActionGroupExecutor is AWS's ActionGroupExecutor.
type ActionGroupExecutor struct {
	_             struct{} `api:"union"`
	CustomControl *string  `json:"customControl,omitempty" api:"shape=CustomControlMethod"`
	Lambda        *string  `json:"lambda,omitempty" api:"shape=LambdaResourceArn"`
}

// ActionGroupInvocationInput is AWS's ActionGroupInvocationInput.
type ActionGroupInvocationInput struct {
	ActionGroupName *string      `json:"actionGroupName,omitempty" api:"shape=ActionGroupName"`
	ApiPath         *string      `json:"apiPath,omitempty" api:"shape=ApiPath"`
	ExecutionType   *string      `json:"executionType,omitempty" api:"shape=ExecutionType"`
	Function        *string      `json:"function,omitempty" api:"shape=Function"`
	InvocationId    *string      `json:"invocationId,omitempty"`
	Parameters      []Parameter  `json:"parameters,omitempty"`
	RequestBody     *RequestBody `json:"requestBody,omitempty"`
	Verb            *string      `json:"verb,omitempty" api:"shape=Verb"`
}

// ActionGroupInvocationOutput is AWS's ActionGroupInvocationOutput.
type ActionGroupInvocationOutput struct {
	Metadata *Metadata `json:"metadata,omitempty"`
	Text     *string   `json:"text,omitempty" api:"shape=ActionGroupOutputString"`
}

// AgentActionGroup is AWS's AgentActionGroup.
type AgentActionGroup struct {
	ActionGroupExecutor              *ActionGroupExecutor `json:"actionGroupExecutor,omitempty"`
	ActionGroupName                  *string              `json:"actionGroupName,omitempty" api:"shape=ResourceName,required"`
	ApiSchema                        *APISchema           `json:"apiSchema,omitempty"`
	Description                      *string              `json:"description,omitempty" api:"shape=ResourceDescription"`
	FunctionSchema                   *FunctionSchema      `json:"functionSchema,omitempty"`
	ParentActionGroupSignature       *string              `json:"parentActionGroupSignature,omitempty" api:"shape=ActionGroupSignature"`
	ParentActionGroupSignatureParams map[string]string    `json:"parentActionGroupSignatureParams,omitempty" api:"shape=ActionGroupSignatureParams"`
}

// AgentCollaboratorInputPayload is AWS's AgentCollaboratorInputPayload.
type AgentCollaboratorInputPayload struct {
	ReturnControlResults *ReturnControlResults `json:"returnControlResults,omitempty"`
	Text                 *string               `json:"text,omitempty" api:"shape=AgentCollaboratorPayloadString"`
	Type                 *string               `json:"type,omitempty" api:"shape=PayloadType"`
}

// AgentCollaboratorInvocationInput is AWS's AgentCollaboratorInvocationInput.
type AgentCollaboratorInvocationInput struct {
	AgentCollaboratorAliasArn *string                        `json:"agentCollaboratorAliasArn,omitempty" api:"shape=AgentAliasArn"`
	AgentCollaboratorName     *string                        `json:"agentCollaboratorName,omitempty"`
	Input                     *AgentCollaboratorInputPayload `json:"input,omitempty"`
}

// AgentCollaboratorInvocationOutput is AWS's AgentCollaboratorInvocationOutput.
type AgentCollaboratorInvocationOutput struct {
	AgentCollaboratorAliasArn *string                         `json:"agentCollaboratorAliasArn,omitempty" api:"shape=AgentAliasArn"`
	AgentCollaboratorName     *string                         `json:"agentCollaboratorName,omitempty"`
	Metadata                  *Metadata                       `json:"metadata,omitempty"`
	Output                    *AgentCollaboratorOutputPayload `json:"output,omitempty"`
}

// AgentCollaboratorOutputPayload is AWS's AgentCollaboratorOutputPayload.
type AgentCollaboratorOutputPayload struct {
	ReturnControlPayload *ReturnControlPayload `json:"returnControlPayload,omitempty"`
	Text                 *string               `json:"text,omitempty" api:"shape=AgentCollaboratorPayloadString"`
	Type                 *string               `json:"type,omitempty" api:"shape=PayloadType"`
}

// AgenticRetrieveAction is AWS's AgenticRetrieveAction.
type AgenticRetrieveAction struct {
	CodeExecution         *AgenticRetrieveCodeExecutionDetails    `json:"codeExecution,omitempty"`
	FullDocumentExpansion *AgenticRetrieveFullDocExpansionDetails `json:"fullDocumentExpansion,omitempty"`
	MemoryRetrieve        *AgenticRetrieveMemoryRetrieveDetails   `json:"memoryRetrieve,omitempty"`
	Retrieve              *AgenticRetrieveActionDetails           `json:"retrieve,omitempty"`
}

// AgenticRetrieveActionDetails is AWS's AgenticRetrieveActionDetails.
type AgenticRetrieveActionDetails struct {
	InputQuery       *AgenticRetrieveMessageContent   `json:"inputQuery,omitempty" api:"required"`
	SourceRetrievers []AgenticRetrieveSourceRetriever `json:"sourceRetrievers,omitempty" api:"required"`
}

// AgenticRetrieveAppliedInstruction is AWS's AgenticRetrieveAppliedInstruction.
type AgenticRetrieveAppliedInstruction struct {
	Id      *string `json:"id,omitempty" api:"shape=RetrievalInstructionId,required"`
	Version *string `json:"version,omitempty" api:"shape=RetrievalInstructionVersion"`
}

// AgenticRetrieveBedrockGuardrailConfiguration is AWS's AgenticRetrieveBedrockGuardrailConfiguration.
type AgenticRetrieveBedrockGuardrailConfiguration struct {
	GuardrailId      *string `json:"guardrailId,omitempty" api:"shape=AgenticRetrieveBedrockGuardrailConfigurationGuardrailIdString,required"`
	GuardrailVersion *string `json:"guardrailVersion,omitempty" api:"shape=AgenticRetrieveBedrockGuardrailConfigurationGuardrailVersionString,required"`
}

// AgenticRetrieveBedrockRerankingConfiguration is AWS's AgenticRetrieveBedrockRerankingConfiguration.
type AgenticRetrieveBedrockRerankingConfiguration struct {
	ModelConfiguration *AgenticRetrieveBedrockRerankingModelConfiguration `json:"modelConfiguration,omitempty" api:"required"`
}

// AgenticRetrieveBedrockRerankingModelConfiguration is AWS's AgenticRetrieveBedrockRerankingModelConfiguration.
type AgenticRetrieveBedrockRerankingModelConfiguration struct {
	ModelArn *string `json:"modelArn,omitempty" api:"shape=BedrockModelArn,required"`
}

// AgenticRetrieveCitation is AWS's AgenticRetrieveCitation.
type AgenticRetrieveCitation struct {
	EndIndex   *int32                             `json:"endIndex,omitempty" api:"required"`
	References []AgenticRetrieveCitationReference `json:"references,omitempty" api:"required"`
	StartIndex *int32                             `json:"startIndex,omitempty" api:"required"`
}

// AgenticRetrieveCitationReference is AWS's AgenticRetrieveCitationReference.
type AgenticRetrieveCitationReference struct {
	ResultIndex *int32 `json:"resultIndex,omitempty" api:"required"`
}

// AgenticRetrieveCodeExecutionDetails is AWS's AgenticRetrieveCodeExecutionDetails.
type AgenticRetrieveCodeExecutionDetails struct {
	Documents []AgenticRetrieveCodeExecutionDocument `json:"documents,omitempty"`
}

// AgenticRetrieveCodeExecutionDocument is AWS's AgenticRetrieveCodeExecutionDocument.
type AgenticRetrieveCodeExecutionDocument struct {
	DocumentId      *string                         `json:"documentId,omitempty"`
	SourceRetriever *AgenticRetrieveSourceRetriever `json:"sourceRetriever,omitempty"`
}

// AgenticRetrieveConfiguration is AWS's AgenticRetrieveConfiguration.
type AgenticRetrieveConfiguration struct {
	FoundationModelConfiguration *FoundationModelConfiguration          `json:"foundationModelConfiguration,omitempty"`
	FoundationModelType          *string                                `json:"foundationModelType,omitempty" api:"shape=FoundationModelType"`
	MaxAgentIteration            *int32                                 `json:"maxAgentIteration,omitempty" api:"shape=AgenticRetrieveConfigurationMaxAgentIterationInteger"`
	RerankingConfiguration       *AgenticRetrieveRerankingConfiguration `json:"rerankingConfiguration,omitempty"`
	RerankingModelType           *string                                `json:"rerankingModelType,omitempty" api:"shape=AgenticRetrieveRerankingModelType"`
}

// AgenticRetrieveFailure is AWS's AgenticRetrieveFailure.
type AgenticRetrieveFailure struct {
	Message *string `json:"message,omitempty" api:"required"`
}

// AgenticRetrieveFullDocExpansionDetails is AWS's AgenticRetrieveFullDocExpansionDetails.
type AgenticRetrieveFullDocExpansionDetails struct {
	DocumentId      *string                         `json:"documentId,omitempty"`
	SourceRetriever *AgenticRetrieveSourceRetriever `json:"sourceRetriever,omitempty"`
}

// AgenticRetrieveGeneratedResponse is AWS's AgenticRetrieveGeneratedResponse.
type AgenticRetrieveGeneratedResponse struct {
	Answer    *string                   `json:"answer,omitempty" api:"required"`
	Citations []AgenticRetrieveCitation `json:"citations,omitempty"`
}

// AgenticRetrieveGuardrailWarning is AWS's AgenticRetrieveGuardrailWarning.
type AgenticRetrieveGuardrailWarning struct {
	Action  *string `json:"action,omitempty" api:"shape=GuardrailAction,required"`
	Id      *string `json:"id,omitempty" api:"required"`
	Message *string `json:"message,omitempty"`
	Version *string `json:"version,omitempty" api:"required"`
}

// AgenticRetrieveInstructionConfiguration is AWS's AgenticRetrieveInstructionConfiguration.
type AgenticRetrieveInstructionConfiguration struct {
	RetrievalInstructionId *string `json:"retrievalInstructionId,omitempty" api:"shape=RetrievalInstructionId,required"`
	Version                *string `json:"version,omitempty" api:"shape=RetrievalInstructionVersion"`
}

// AgenticRetrieveMemoryConfiguration is AWS's AgenticRetrieveMemoryConfiguration.
type AgenticRetrieveMemoryConfiguration struct {
	MemoryId         *string                                `json:"memoryId,omitempty" api:"shape=AgentCoreMemoryId,required"`
	PersistenceMode  *string                                `json:"persistenceMode,omitempty" api:"shape=AgenticRetrieveMemoryPersistenceMode"`
	RetrievalConfigs []AgenticRetrieveMemoryRetrievalConfig `json:"retrievalConfigs,omitempty"`
	SessionBinding   *AgenticRetrieveMemorySessionBinding   `json:"sessionBinding,omitempty"`
}

// AgenticRetrieveMemoryMetadataFilter is AWS's AgenticRetrieveMemoryMetadataFilter.
type AgenticRetrieveMemoryMetadataFilter struct {
	Left     *AgenticRetrieveMemoryMetadataFilterLeft  `json:"left,omitempty" api:"required"`
	Operator *string                                   `json:"operator,omitempty" api:"shape=AgenticRetrieveMemoryMetadataFilterOperator,required"`
	Right    *AgenticRetrieveMemoryMetadataFilterRight `json:"right,omitempty"`
}

// AgenticRetrieveMemoryMetadataFilterLeft is AWS's AgenticRetrieveMemoryMetadataFilterLeft.
type AgenticRetrieveMemoryMetadataFilterLeft struct {
	_           struct{} `api:"union"`
	MetadataKey *string  `json:"metadataKey,omitempty" api:"shape=AgenticRetrieveMemoryMetadataKey"`
}

// AgenticRetrieveMemoryMetadataFilterRight is AWS's AgenticRetrieveMemoryMetadataFilterRight.
type AgenticRetrieveMemoryMetadataFilterRight struct {
	_             struct{}                            `api:"union"`
	MetadataValue *AgenticRetrieveMemoryMetadataValue `json:"metadataValue,omitempty"`
}

// AgenticRetrieveMemoryMetadataValue is AWS's AgenticRetrieveMemoryMetadataValue.
type AgenticRetrieveMemoryMetadataValue struct {
	_               struct{}   `api:"union"`
	DateTimeValue   *time.Time `json:"dateTimeValue,omitempty"`
	NumberValue     *float64   `json:"numberValue,omitempty"`
	StringListValue []string   `json:"stringListValue,omitempty" api:"shape=AgenticRetrieveMemoryMetadataStringList"`
	StringValue     *string    `json:"stringValue,omitempty" api:"shape=AgenticRetrieveMemoryMetadataStringValue"`
}

// AgenticRetrieveMemoryRetrievalConfig is AWS's AgenticRetrieveMemoryRetrievalConfig.
type AgenticRetrieveMemoryRetrievalConfig struct {
	MetadataFilters []AgenticRetrieveMemoryMetadataFilter `json:"metadataFilters,omitempty"`
	Namespace       *string                               `json:"namespace,omitempty" api:"shape=MemoryNamespace"`
	NamespacePath   *string                               `json:"namespacePath,omitempty" api:"shape=MemoryNamespace"`
	StrategyId      *string                               `json:"strategyId,omitempty" api:"shape=MemoryStrategyId"`
}

// AgenticRetrieveMemoryRetrieveDetails is AWS's AgenticRetrieveMemoryRetrieveDetails.
type AgenticRetrieveMemoryRetrieveDetails struct {
	InputQuery    *AgenticRetrieveMessageContent `json:"inputQuery,omitempty" api:"required"`
	MemoryId      *string                        `json:"memoryId,omitempty" api:"required"`
	Namespace     *string                        `json:"namespace,omitempty"`
	NamespacePath *string                        `json:"namespacePath,omitempty"`
	StrategyId    *string                        `json:"strategyId,omitempty"`
}

// AgenticRetrieveMemorySessionBinding is AWS's AgenticRetrieveMemorySessionBinding.
type AgenticRetrieveMemorySessionBinding struct {
	ActorId   *string `json:"actorId,omitempty" api:"shape=AgentCoreMemoryActorId,required"`
	SessionId *string `json:"sessionId,omitempty" api:"shape=AgentCoreMemorySessionId,required"`
}

// AgenticRetrieveMessage is AWS's AgenticRetrieveMessage.
type AgenticRetrieveMessage struct {
	Content *AgenticRetrieveMessageContent `json:"content,omitempty" api:"required"`
	Role    *string                        `json:"role,omitempty" api:"shape=ConversationRole,required"`
}

// AgenticRetrieveMessageContent is AWS's AgenticRetrieveMessageContent.
type AgenticRetrieveMessageContent struct {
	Text *string `json:"text,omitempty"`
}

// AgenticRetrievePolicyConfiguration is AWS's AgenticRetrievePolicyConfiguration.
type AgenticRetrievePolicyConfiguration struct {
	BedrockGuardrailConfiguration *AgenticRetrieveBedrockGuardrailConfiguration `json:"bedrockGuardrailConfiguration,omitempty"`
}

// AgenticRetrieveRerankingConfiguration is AWS's AgenticRetrieveRerankingConfiguration.
type AgenticRetrieveRerankingConfiguration struct {
	BedrockRerankingConfiguration *AgenticRetrieveBedrockRerankingConfiguration `json:"bedrockRerankingConfiguration,omitempty"`
	Type                          *string                                       `json:"type,omitempty" api:"shape=AgenticRetrieveRerankingConfigurationType,required"`
}

// AgenticRetrieveResponseEvent is AWS's AgenticRetrieveResponseEvent.
type AgenticRetrieveResponseEvent struct {
	Text *string `json:"text,omitempty" api:"required"`
}

// AgenticRetrieveResultEvent is AWS's AgenticRetrieveResultEvent.
type AgenticRetrieveResultEvent struct {
	GeneratedResponse *AgenticRetrieveGeneratedResponse `json:"generatedResponse,omitempty"`
	NextToken         *string                           `json:"nextToken,omitempty" api:"shape=NextToken"`
	Results           []AgenticRetrieveResultItem       `json:"results,omitempty" api:"required"`
}

// AgenticRetrieveResultItem is AWS's AgenticRetrieveResultItem.
type AgenticRetrieveResultItem struct {
	Content         *RetrievalContent               `json:"content,omitempty" api:"required"`
	Metadata        map[string]json.RawMessage      `json:"metadata,omitempty"`
	SourceRetriever *AgenticRetrieveSourceRetriever `json:"sourceRetriever,omitempty" api:"required"`
}

// AgenticRetrieveSourceMetadata is AWS's AgenticRetrieveSourceMetadata.
type AgenticRetrieveSourceMetadata struct {
	Identifier    *string `json:"identifier,omitempty"`
	RetrievalType *string `json:"retrievalType,omitempty" api:"shape=AgenticRetrieveType"`
}

// AgenticRetrieveSourceRetriever is AWS's AgenticRetrieveSourceRetriever.
type AgenticRetrieveSourceRetriever struct {
	Identifier *string `json:"identifier,omitempty" api:"required"`
}

// AgenticRetrieveStreamInput is AWS's AgenticRetrieveStreamRequest.
type AgenticRetrieveStreamInput struct {
	AgenticRetrieveConfiguration      *AgenticRetrieveConfiguration            `json:"agenticRetrieveConfiguration,omitempty" api:"required"`
	GenerateResponse                  *bool                                    `json:"generateResponse,omitempty"`
	MemoryConfiguration               *AgenticRetrieveMemoryConfiguration      `json:"memoryConfiguration,omitempty"`
	Messages                          []AgenticRetrieveMessage                 `json:"messages,omitempty" api:"shape=AgenticRetrieveStreamRequestMessagesList,required"`
	NextToken                         *string                                  `json:"nextToken,omitempty" api:"shape=NextToken"`
	PolicyConfiguration               *AgenticRetrievePolicyConfiguration      `json:"policyConfiguration,omitempty"`
	RetrievalInstructionConfiguration *AgenticRetrieveInstructionConfiguration `json:"retrievalInstructionConfiguration,omitempty"`
	Retrievers                        []AgenticRetriever                       `json:"retrievers,omitempty" api:"shape=AgenticRetrieveStreamRequestRetrieversList,required"`
	UserContext                       *UserContext                             `json:"userContext,omitempty"`
}

// AgenticRetrieveStreamOutput is AWS's AgenticRetrieveStreamResponse.
type AgenticRetrieveStreamOutput struct {
	Stream iter.Seq2[AgenticRetrieveStreamResponseOutput, error] `json:"-" api:"payload,required"`
}

// AgenticRetrieveStreamResponseOutput is AWS's AgenticRetrieveStreamResponseOutput.
type AgenticRetrieveStreamResponseOutput struct {
	_             struct{}                      `api:"events,exceptions=accessDeniedException badGatewayException conflictException dependencyFailedException internalServerException resourceNotFoundException serviceQuotaExceededException throttlingException validationException"`
	ResponseEvent *AgenticRetrieveResponseEvent `json:"responseEvent,omitempty"`
	Result        *AgenticRetrieveResultEvent   `json:"result,omitempty"`
	TraceEvent    *AgenticRetrieveTraceEvent    `json:"traceEvent,omitempty"`
}

// AgenticRetrieveTraceEvent is AWS's AgenticRetrieveTraceEvent.
type AgenticRetrieveTraceEvent struct {
	Attributes *AgenticRetrieveTraceEventAttributes `json:"attributes,omitempty" api:"required"`
	Id         *string                              `json:"id,omitempty" api:"required"`
	Timestamp  *int64                               `json:"timestamp,omitempty" api:"required"`
}

// AgenticRetrieveTraceEventAttributes is AWS's AgenticRetrieveTraceEventAttributes.
type AgenticRetrieveTraceEventAttributes struct {
	Actions            []AgenticRetrieveAction            `json:"actions,omitempty"`
	AppliedInstruction *AgenticRetrieveAppliedInstruction `json:"appliedInstruction,omitempty"`
	Failures           []AgenticRetrieveFailure           `json:"failures,omitempty" api:"shape=AgenticRetrieveFailures"`
	Message            *string                            `json:"message,omitempty" api:"required"`
	RetrievalMetadata  []AgenticRetrieveSourceMetadata    `json:"retrievalMetadata,omitempty"`
	RetrievalResponse  []AgenticRetrieveTraceResultItem   `json:"retrievalResponse,omitempty"`
	Status             *string                            `json:"status,omitempty" api:"shape=AgenticRetrieveStatus,required"`
	Step               *string                            `json:"step,omitempty" api:"shape=AgenticRetrieveStep,required"`
	Warnings           []AgenticRetrieveWarning           `json:"warnings,omitempty" api:"shape=AgenticRetrieveWarnings"`
}

// AgenticRetrieveTraceResultItem is AWS's AgenticRetrieveTraceResultItem.
type AgenticRetrieveTraceResultItem struct {
	Content         *RetrievalContent               `json:"content,omitempty"`
	Metadata        map[string]json.RawMessage      `json:"metadata,omitempty"`
	SourceRetriever *AgenticRetrieveSourceRetriever `json:"sourceRetriever,omitempty"`
}

// AgenticRetrieveWarning is AWS's AgenticRetrieveWarning.
type AgenticRetrieveWarning struct {
	_         struct{}                         `api:"union"`
	Guardrail *AgenticRetrieveGuardrailWarning `json:"guardrail,omitempty"`
	Message   *AgenticRetrieveWarningMessage   `json:"message,omitempty"`
}

// AgenticRetrieveWarningMessage is AWS's AgenticRetrieveWarningMessage.
type AgenticRetrieveWarningMessage struct {
	Message *string `json:"message,omitempty" api:"required"`
}

// AgenticRetriever is AWS's AgenticRetriever.
type AgenticRetriever struct {
	Configuration *RetrieverConfiguration `json:"configuration,omitempty" api:"required"`
	Description   *string                 `json:"description,omitempty"`
}

// AnalyzePromptEvent is AWS's AnalyzePromptEvent.
type AnalyzePromptEvent struct {
	Message *string `json:"message,omitempty"`
}

// ApiInvocationInput is AWS's ApiInvocationInput.
type ApiInvocationInput struct {
	ActionGroup          *string         `json:"actionGroup,omitempty" api:"required"`
	ActionInvocationType *string         `json:"actionInvocationType,omitempty" api:"shape=ActionInvocationType"`
	AgentId              *string         `json:"agentId,omitempty"`
	ApiPath              *string         `json:"apiPath,omitempty" api:"shape=ApiPath"`
	CollaboratorName     *string         `json:"collaboratorName,omitempty" api:"shape=Name"`
	HttpMethod           *string         `json:"httpMethod,omitempty"`
	Parameters           []ApiParameter  `json:"parameters,omitempty"`
	RequestBody          *ApiRequestBody `json:"requestBody,omitempty"`
}

// ApiParameter is AWS's ApiParameter.
type ApiParameter struct {
	Name  *string `json:"name,omitempty"`
	Type  *string `json:"type,omitempty"`
	Value *string `json:"value,omitempty"`
}

// ApiRequestBody is AWS's ApiRequestBody.
type ApiRequestBody struct {
	Content map[string]PropertyParameters `json:"content,omitempty"`
}

// ApiResult is AWS's ApiResult.
type ApiResult struct {
	ActionGroup       *string                `json:"actionGroup,omitempty" api:"required"`
	AgentId           *string                `json:"agentId,omitempty"`
	ApiPath           *string                `json:"apiPath,omitempty" api:"shape=ApiPath"`
	ConfirmationState *string                `json:"confirmationState,omitempty" api:"shape=ConfirmationState"`
	HttpMethod        *string                `json:"httpMethod,omitempty"`
	HttpStatusCode    *int32                 `json:"httpStatusCode,omitempty"`
	ResponseBody      map[string]ContentBody `json:"responseBody,omitempty"`
	ResponseState     *string                `json:"responseState,omitempty" api:"shape=ResponseState"`
}

// Attribution is AWS's Attribution.
type Attribution struct {
	Citations []Citation `json:"citations,omitempty"`
}

// AudioSegment is AWS's AudioSegment.
type AudioSegment struct {
	S3Uri         *string `json:"s3Uri,omitempty" api:"shape=AudioSegmentS3UriString,required"`
	Transcription *string `json:"transcription,omitempty"`
}

// BadGatewayException is AWS's BadGatewayException.
type BadGatewayException struct {
	Message      *string `json:"message,omitempty" api:"shape=NonBlankString"`
	ResourceName *string `json:"resourceName,omitempty" api:"shape=NonBlankString"`
}

// BedrockFoundationModelConfiguration is AWS's BedrockFoundationModelConfiguration.
type BedrockFoundationModelConfiguration struct {
	ModelConfiguration *BedrockFoundationModelModelConfiguration `json:"modelConfiguration,omitempty" api:"required"`
}

// BedrockFoundationModelModelConfiguration is AWS's BedrockFoundationModelModelConfiguration.
type BedrockFoundationModelModelConfiguration struct {
	ModelArn *string `json:"modelArn,omitempty" api:"shape=BedrockModelArn,required"`
}

// BedrockModelConfigurations is AWS's BedrockModelConfigurations.
type BedrockModelConfigurations struct {
	PerformanceConfig *PerformanceConfiguration `json:"performanceConfig,omitempty"`
}

// BedrockRerankingConfiguration is AWS's BedrockRerankingConfiguration.
type BedrockRerankingConfiguration struct {
	ModelConfiguration *BedrockRerankingModelConfiguration `json:"modelConfiguration,omitempty" api:"required"`
	NumberOfResults    *int32                              `json:"numberOfResults,omitempty" api:"shape=BedrockRerankingConfigurationNumberOfResultsInteger"`
}

// BedrockRerankingModelConfiguration is AWS's BedrockRerankingModelConfiguration.
type BedrockRerankingModelConfiguration struct {
	AdditionalModelRequestFields map[string]json.RawMessage `json:"additionalModelRequestFields,omitempty" api:"shape=AdditionalModelRequestFields"`
	ModelArn                     *string                    `json:"modelArn,omitempty" api:"shape=BedrockModelArn,required"`
}

// BedrockSessionContentBlock is AWS's BedrockSessionContentBlock.
type BedrockSessionContentBlock struct {
	_     struct{}    `api:"union"`
	Image *ImageBlock `json:"image,omitempty"`
	Text  *string     `json:"text,omitempty" api:"shape=BedrockSessionContentBlockTextString"`
}

// ByteContentDoc is AWS's ByteContentDoc.
type ByteContentDoc struct {
	ContentType *string `json:"contentType,omitempty" api:"shape=ContentType,required"`
	Data        []byte  `json:"data,omitempty" api:"shape=ByteContentBlob,required"`
	Identifier  *string `json:"identifier,omitempty" api:"shape=Identifier,required"`
}

// ByteContentFile is AWS's ByteContentFile.
type ByteContentFile struct {
	Data      []byte  `json:"data,omitempty" api:"shape=ByteContentBlob,required"`
	MediaType *string `json:"mediaType,omitempty" api:"required"`
}

// Caller is AWS's Caller.
type Caller struct {
	_             struct{} `api:"union"`
	AgentAliasArn *string  `json:"agentAliasArn,omitempty" api:"shape=AgentAliasArn"`
}

// CheckIngestedDocumentAclInput is AWS's CheckIngestedDocumentAclRequest.
type CheckIngestedDocumentAclInput struct {
	DataSourceId    *string      `json:"dataSourceId,omitempty" api:"shape=DataSourceId,uri=dataSourceId,required"`
	DocumentId      *string      `json:"documentId,omitempty" api:"shape=DocumentId,required"`
	KnowledgeBaseId *string      `json:"knowledgeBaseId,omitempty" api:"shape=KnowledgeBaseIdentifier,uri=knowledgeBaseId,required"`
	UserContext     *UserContext `json:"userContext,omitempty" api:"required"`
}

// CheckIngestedDocumentAclOutput is AWS's CheckIngestedDocumentAclResponse.
type CheckIngestedDocumentAclOutput struct {
	HasAccess *bool `json:"hasAccess,omitempty" api:"required"`
}

// Citation is AWS's Citation.
type Citation struct {
	GeneratedResponsePart *GeneratedResponsePart `json:"generatedResponsePart,omitempty"`
	RetrievedReferences   []RetrievedReference   `json:"retrievedReferences,omitempty"`
}

// CitationEvent is AWS's CitationEvent.
type CitationEvent struct {
	Citation              *Citation              `json:"citation,omitempty"`
	GeneratedResponsePart *GeneratedResponsePart `json:"generatedResponsePart,omitempty"`
	RetrievedReferences   []RetrievedReference   `json:"retrievedReferences,omitempty"`
}

// CodeInterpreterInvocationInput is AWS's CodeInterpreterInvocationInput.
type CodeInterpreterInvocationInput struct {
	Code  *string  `json:"code,omitempty"`
	Files []string `json:"files,omitempty"`
}

// CodeInterpreterInvocationOutput is AWS's CodeInterpreterInvocationOutput.
type CodeInterpreterInvocationOutput struct {
	ExecutionError   *string   `json:"executionError,omitempty"`
	ExecutionOutput  *string   `json:"executionOutput,omitempty"`
	ExecutionTimeout *bool     `json:"executionTimeout,omitempty"`
	Files            []string  `json:"files,omitempty"`
	Metadata         *Metadata `json:"metadata,omitempty"`
}

// Collaborator is AWS's Collaborator.
type Collaborator struct {
	ActionGroups                []AgentActionGroup             `json:"actionGroups,omitempty"`
	AgentCollaboration          *string                        `json:"agentCollaboration,omitempty" api:"shape=AgentCollaboration"`
	AgentName                   *string                        `json:"agentName,omitempty" api:"shape=Name"`
	CollaboratorConfigurations  []CollaboratorConfiguration    `json:"collaboratorConfigurations,omitempty"`
	CustomerEncryptionKeyArn    *string                        `json:"customerEncryptionKeyArn,omitempty" api:"shape=KmsKeyArn"`
	FoundationModel             *string                        `json:"foundationModel,omitempty" api:"shape=ModelIdentifier,required"`
	GuardrailConfiguration      *GuardrailConfigurationWithArn `json:"guardrailConfiguration,omitempty"`
	IdleSessionTTLInSeconds     *int32                         `json:"idleSessionTTLInSeconds,omitempty" api:"shape=SessionTTL"`
	Instruction                 *string                        `json:"instruction,omitempty" api:"shape=Instruction,required"`
	KnowledgeBases              []KnowledgeBase                `json:"knowledgeBases,omitempty"`
	PromptOverrideConfiguration *PromptOverrideConfiguration   `json:"promptOverrideConfiguration,omitempty"`
}

// CollaboratorConfiguration is AWS's CollaboratorConfiguration.
type CollaboratorConfiguration struct {
	AgentAliasArn            *string `json:"agentAliasArn,omitempty" api:"shape=AgentAliasArn"`
	CollaboratorInstruction  *string `json:"collaboratorInstruction,omitempty" api:"shape=CollaborationInstruction,required"`
	CollaboratorName         *string `json:"collaboratorName,omitempty" api:"shape=Name,required"`
	RelayConversationHistory *string `json:"relayConversationHistory,omitempty" api:"shape=RelayConversationHistory"`
}

// ConditionResultEvent is AWS's ConditionResultEvent.
type ConditionResultEvent struct {
	NodeName            *string              `json:"nodeName,omitempty" api:"shape=NodeName,required"`
	SatisfiedConditions []SatisfiedCondition `json:"satisfiedConditions,omitempty" api:"shape=SatisfiedConditions,required"`
	Timestamp           *time.Time           `json:"timestamp,omitempty" api:"shape=DateTimestamp,required"`
}

// ConflictException is AWS's ConflictException.
type ConflictException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// ContentBlock is AWS's ContentBlock.
type ContentBlock struct {
	_    struct{} `api:"union"`
	Text *string  `json:"text,omitempty"`
}

// ContentBody is AWS's ContentBody.
type ContentBody struct {
	Body   *string      `json:"body,omitempty"`
	Images []ImageInput `json:"images,omitempty"`
}

// ConversationHistory is AWS's ConversationHistory.
type ConversationHistory struct {
	Messages []Message `json:"messages,omitempty"`
}

// CreateInvocationInput is AWS's CreateInvocationRequest.
type CreateInvocationInput struct {
	Description       *string `json:"description,omitempty" api:"shape=InvocationDescription"`
	InvocationId      *string `json:"invocationId,omitempty" api:"shape=Uuid"`
	SessionIdentifier *string `json:"sessionIdentifier,omitempty" api:"shape=SessionIdentifier,uri=sessionIdentifier,required"`
}

// CreateInvocationOutput is AWS's CreateInvocationResponse.
type CreateInvocationOutput struct {
	CreatedAt    *time.Time `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	InvocationId *string    `json:"invocationId,omitempty" api:"shape=Uuid,required"`
	SessionId    *string    `json:"sessionId,omitempty" api:"shape=Uuid,required"`
}

// CreateSessionInput is AWS's CreateSessionRequest.
type CreateSessionInput struct {
	EncryptionKeyArn *string           `json:"encryptionKeyArn,omitempty" api:"shape=KmsKeyArn"`
	SessionMetadata  map[string]string `json:"sessionMetadata,omitempty" api:"shape=SessionMetadataMap"`
	Tags             map[string]string `json:"tags,omitempty" api:"shape=TagsMap"`
}

// CreateSessionOutput is AWS's CreateSessionResponse.
type CreateSessionOutput struct {
	CreatedAt     *time.Time `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	SessionArn    *string    `json:"sessionArn,omitempty" api:"shape=SessionArn,required"`
	SessionId     *string    `json:"sessionId,omitempty" api:"shape=Uuid,required"`
	SessionStatus *string    `json:"sessionStatus,omitempty" api:"shape=SessionStatus,required"`
}

// CustomOrchestration is AWS's CustomOrchestration.
type CustomOrchestration struct {
	Executor *OrchestrationExecutor `json:"executor,omitempty"`
}

// CustomOrchestrationTrace is AWS's CustomOrchestrationTrace.
type CustomOrchestrationTrace struct {
	Event   *CustomOrchestrationTraceEvent `json:"event,omitempty"`
	TraceId *string                        `json:"traceId,omitempty" api:"shape=TraceId"`
}

// CustomOrchestrationTraceEvent is AWS's CustomOrchestrationTraceEvent.
type CustomOrchestrationTraceEvent struct {
	Text *string `json:"text,omitempty"`
}

// DeleteAgentMemoryInput is AWS's DeleteAgentMemoryRequest.
type DeleteAgentMemoryInput struct {
	AgentAliasId *string `json:"agentAliasId,omitempty" api:"shape=AgentAliasId,uri=agentAliasId,required"`
	AgentId      *string `json:"agentId,omitempty" api:"shape=AgentId,uri=agentId,required"`
	MemoryId     *string `json:"memoryId,omitempty" api:"shape=MemoryId,query=memoryId"`
	SessionId    *string `json:"sessionId,omitempty" api:"shape=SessionId,query=sessionId"`
}

// DeleteAgentMemoryOutput is AWS's DeleteAgentMemoryResponse.
type DeleteAgentMemoryOutput struct {
}

// DeleteSessionInput is AWS's DeleteSessionRequest.
type DeleteSessionInput struct {
	SessionIdentifier *string `json:"sessionIdentifier,omitempty" api:"shape=SessionIdentifier,uri=sessionIdentifier,required"`
}

// DeleteSessionOutput is AWS's DeleteSessionResponse.
type DeleteSessionOutput struct {
}

// DependencyFailedException is AWS's DependencyFailedException.
type DependencyFailedException struct {
	Message      *string `json:"message,omitempty" api:"shape=NonBlankString"`
	ResourceName *string `json:"resourceName,omitempty" api:"shape=NonBlankString"`
}

// DocumentAcl is AWS's DocumentAcl.
type DocumentAcl struct {
	AllowList *DocumentAclMembership `json:"allowList,omitempty"`
	DenyList  *DocumentAclMembership `json:"denyList,omitempty"`
}

// DocumentAclCondition is AWS's DocumentAclCondition.
type DocumentAclCondition struct {
	ConditionOperator *string            `json:"conditionOperator,omitempty" api:"shape=DocumentAclMemberRelation"`
	Groups            []DocumentAclGroup `json:"groups,omitempty" api:"shape=DocumentAclConditionGroupsList"`
	Users             []DocumentAclUser  `json:"users,omitempty" api:"shape=DocumentAclConditionUsersList"`
}

// DocumentAclGroup is AWS's DocumentAclGroup.
type DocumentAclGroup struct {
	Id   *string `json:"id,omitempty" api:"shape=DocumentAclGroupIdString,required"`
	Type *string `json:"type,omitempty" api:"shape=DocumentAclMembershipType,required"`
}

// DocumentAclMembership is AWS's DocumentAclMembership.
type DocumentAclMembership struct {
	Conditions     []DocumentAclCondition `json:"conditions,omitempty" api:"shape=DocumentAclMembershipConditionsList"`
	MemberRelation *string                `json:"memberRelation,omitempty" api:"shape=DocumentAclMemberRelation"`
}

// DocumentAclUser is AWS's DocumentAclUser.
type DocumentAclUser struct {
	Id   *string `json:"id,omitempty" api:"shape=DocumentAclUserIdString,required"`
	Type *string `json:"type,omitempty" api:"shape=DocumentAclMembershipType,required"`
}

// EndSessionInput is AWS's EndSessionRequest.
type EndSessionInput struct {
	SessionIdentifier *string `json:"sessionIdentifier,omitempty" api:"shape=SessionIdentifier,uri=sessionIdentifier,required"`
}

// EndSessionOutput is AWS's EndSessionResponse.
type EndSessionOutput struct {
	SessionArn    *string `json:"sessionArn,omitempty" api:"shape=SessionArn,required"`
	SessionId     *string `json:"sessionId,omitempty" api:"shape=Uuid,required"`
	SessionStatus *string `json:"sessionStatus,omitempty" api:"shape=SessionStatus,required"`
}

// ExternalSource is AWS's ExternalSource.
type ExternalSource struct {
	ByteContent *ByteContentDoc `json:"byteContent,omitempty"`
	S3Location  *S3ObjectDoc    `json:"s3Location,omitempty"`
	SourceType  *string         `json:"sourceType,omitempty" api:"shape=ExternalSourceType,required"`
}

// ExternalSourcesGenerationConfiguration is AWS's ExternalSourcesGenerationConfiguration.
type ExternalSourcesGenerationConfiguration struct {
	AdditionalModelRequestFields map[string]json.RawMessage `json:"additionalModelRequestFields,omitempty" api:"shape=AdditionalModelRequestFields"`
	GuardrailConfiguration       *GuardrailConfiguration    `json:"guardrailConfiguration,omitempty"`
	InferenceConfig              *InferenceConfig           `json:"inferenceConfig,omitempty"`
	PerformanceConfig            *PerformanceConfiguration  `json:"performanceConfig,omitempty"`
	PromptTemplate               *PromptTemplate            `json:"promptTemplate,omitempty"`
}

// ExternalSourcesRetrieveAndGenerateConfiguration is AWS's ExternalSourcesRetrieveAndGenerateConfiguration.
type ExternalSourcesRetrieveAndGenerateConfiguration struct {
	GenerationConfiguration *ExternalSourcesGenerationConfiguration `json:"generationConfiguration,omitempty"`
	ModelArn                *string                                 `json:"modelArn,omitempty" api:"shape=BedrockModelArn,required"`
	Sources                 []ExternalSource                        `json:"sources,omitempty" api:"shape=ExternalSources,required"`
}

// FailureTrace is AWS's FailureTrace.
type FailureTrace struct {
	FailureCode   *int32    `json:"failureCode,omitempty"`
	FailureReason *string   `json:"failureReason,omitempty" api:"shape=FailureReasonString"`
	Metadata      *Metadata `json:"metadata,omitempty"`
	TraceId       *string   `json:"traceId,omitempty" api:"shape=TraceId"`
}

// FieldForReranking is AWS's FieldForReranking.
type FieldForReranking struct {
	FieldName *string `json:"fieldName,omitempty" api:"shape=FieldForRerankingFieldNameString,required"`
}

// FilePart is AWS's FilePart.
type FilePart struct {
	Files []OutputFile `json:"files,omitempty" api:"shape=OutputFiles"`
}

// FileSource is AWS's FileSource.
type FileSource struct {
	ByteContent *ByteContentFile `json:"byteContent,omitempty"`
	S3Location  *S3ObjectFile    `json:"s3Location,omitempty"`
	SourceType  *string          `json:"sourceType,omitempty" api:"shape=FileSourceType,required"`
}

// FilterAttribute is AWS's FilterAttribute.
type FilterAttribute struct {
	Key   *string         `json:"key,omitempty" api:"shape=FilterKey,required"`
	Value json.RawMessage `json:"value,omitempty" api:"required"`
}

// FinalResponse is AWS's FinalResponse.
type FinalResponse struct {
	Metadata *Metadata `json:"metadata,omitempty"`
	Text     *string   `json:"text,omitempty" api:"shape=FinalResponseString"`
}

// FlowCompletionEvent is AWS's FlowCompletionEvent.
type FlowCompletionEvent struct {
	CompletionReason *string `json:"completionReason,omitempty" api:"shape=FlowCompletionReason,required"`
}

// FlowExecutionContent is AWS's FlowExecutionContent.
type FlowExecutionContent struct {
	_        struct{}        `api:"union"`
	Document json.RawMessage `json:"document,omitempty"`
}

// FlowExecutionError is AWS's FlowExecutionError.
type FlowExecutionError struct {
	Error    *string `json:"error,omitempty" api:"shape=FlowExecutionErrorType"`
	Message  *string `json:"message,omitempty"`
	NodeName *string `json:"nodeName,omitempty" api:"shape=NodeName"`
}

// FlowExecutionEvent is AWS's FlowExecutionEvent.
type FlowExecutionEvent struct {
	_                    struct{}                  `api:"union"`
	ConditionResultEvent *ConditionResultEvent     `json:"conditionResultEvent,omitempty"`
	FlowFailureEvent     *FlowFailureEvent         `json:"flowFailureEvent,omitempty"`
	FlowInputEvent       *FlowExecutionInputEvent  `json:"flowInputEvent,omitempty"`
	FlowOutputEvent      *FlowExecutionOutputEvent `json:"flowOutputEvent,omitempty"`
	NodeActionEvent      *NodeActionEvent          `json:"nodeActionEvent,omitempty"`
	NodeDependencyEvent  *NodeDependencyEvent      `json:"nodeDependencyEvent,omitempty"`
	NodeFailureEvent     *NodeFailureEvent         `json:"nodeFailureEvent,omitempty"`
	NodeInputEvent       *NodeInputEvent           `json:"nodeInputEvent,omitempty"`
	NodeOutputEvent      *NodeOutputEvent          `json:"nodeOutputEvent,omitempty"`
}

// FlowExecutionInputEvent is AWS's FlowExecutionInputEvent.
type FlowExecutionInputEvent struct {
	Fields    []FlowInputField `json:"fields,omitempty" api:"shape=FlowInputFields,required"`
	NodeName  *string          `json:"nodeName,omitempty" api:"shape=NodeName,required"`
	Timestamp *time.Time       `json:"timestamp,omitempty" api:"shape=DateTimestamp,required"`
}

// FlowExecutionOutputEvent is AWS's FlowExecutionOutputEvent.
type FlowExecutionOutputEvent struct {
	Fields    []FlowOutputField `json:"fields,omitempty" api:"shape=FlowOutputFields,required"`
	NodeName  *string           `json:"nodeName,omitempty" api:"shape=NodeName,required"`
	Timestamp *time.Time        `json:"timestamp,omitempty" api:"shape=DateTimestamp,required"`
}

// FlowExecutionSummary is AWS's FlowExecutionSummary.
type FlowExecutionSummary struct {
	CreatedAt           *time.Time `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	EndedAt             *time.Time `json:"endedAt,omitempty" api:"shape=DateTimestamp"`
	ExecutionArn        *string    `json:"executionArn,omitempty" api:"shape=FlowExecutionIdentifier,required"`
	FlowAliasIdentifier *string    `json:"flowAliasIdentifier,omitempty" api:"shape=FlowAliasIdentifier,required"`
	FlowIdentifier      *string    `json:"flowIdentifier,omitempty" api:"shape=FlowIdentifier,required"`
	FlowVersion         *string    `json:"flowVersion,omitempty" api:"shape=Version,required"`
	Status              *string    `json:"status,omitempty" api:"shape=FlowExecutionStatus,required"`
}

// FlowFailureEvent is AWS's FlowFailureEvent.
type FlowFailureEvent struct {
	ErrorCode    *string    `json:"errorCode,omitempty" api:"shape=FlowErrorCode,required"`
	ErrorMessage *string    `json:"errorMessage,omitempty" api:"required"`
	Timestamp    *time.Time `json:"timestamp,omitempty" api:"shape=DateTimestamp,required"`
}

// FlowInput is AWS's FlowInput.
type FlowInput struct {
	Content        *FlowInputContent `json:"content,omitempty" api:"required"`
	NodeInputName  *string           `json:"nodeInputName,omitempty" api:"shape=NodeInputName"`
	NodeName       *string           `json:"nodeName,omitempty" api:"shape=NodeName,required"`
	NodeOutputName *string           `json:"nodeOutputName,omitempty" api:"shape=NodeOutputName"`
}

// FlowInputContent is AWS's FlowInputContent.
type FlowInputContent struct {
	_        struct{}        `api:"union"`
	Document json.RawMessage `json:"document,omitempty"`
}

// FlowInputField is AWS's FlowInputField.
type FlowInputField struct {
	Content *FlowExecutionContent `json:"content,omitempty" api:"required"`
	Name    *string               `json:"name,omitempty" api:"shape=NodeInputName,required"`
}

// FlowMultiTurnInputContent is AWS's FlowMultiTurnInputContent.
type FlowMultiTurnInputContent struct {
	_        struct{}        `api:"union"`
	Document json.RawMessage `json:"document,omitempty"`
}

// FlowMultiTurnInputRequestEvent is AWS's FlowMultiTurnInputRequestEvent.
type FlowMultiTurnInputRequestEvent struct {
	Content  *FlowMultiTurnInputContent `json:"content,omitempty" api:"required"`
	NodeName *string                    `json:"nodeName,omitempty" api:"shape=NodeName,required"`
	NodeType *string                    `json:"nodeType,omitempty" api:"shape=NodeType,required"`
}

// FlowOutputContent is AWS's FlowOutputContent.
type FlowOutputContent struct {
	_        struct{}        `api:"union"`
	Document json.RawMessage `json:"document,omitempty"`
}

// FlowOutputEvent is AWS's FlowOutputEvent.
type FlowOutputEvent struct {
	Content  *FlowOutputContent `json:"content,omitempty" api:"required"`
	NodeName *string            `json:"nodeName,omitempty" api:"shape=NodeName,required"`
	NodeType *string            `json:"nodeType,omitempty" api:"shape=NodeType,required"`
}

// FlowOutputField is AWS's FlowOutputField.
type FlowOutputField struct {
	Content *FlowExecutionContent `json:"content,omitempty" api:"required"`
	Name    *string               `json:"name,omitempty" api:"shape=NodeOutputName,required"`
}

// FlowResponseStream is AWS's FlowResponseStream.
type FlowResponseStream struct {
	_                              struct{}                        `api:"events,exceptions=accessDeniedException badGatewayException conflictException dependencyFailedException internalServerException resourceNotFoundException serviceQuotaExceededException throttlingException validationException"`
	FlowCompletionEvent            *FlowCompletionEvent            `json:"flowCompletionEvent,omitempty"`
	FlowMultiTurnInputRequestEvent *FlowMultiTurnInputRequestEvent `json:"flowMultiTurnInputRequestEvent,omitempty"`
	FlowOutputEvent                *FlowOutputEvent                `json:"flowOutputEvent,omitempty"`
	FlowTraceEvent                 *FlowTraceEvent                 `json:"flowTraceEvent,omitempty"`
}

// FlowTrace is AWS's FlowTrace.
type FlowTrace struct {
	_                        struct{}                           `api:"union"`
	ConditionNodeResultTrace *FlowTraceConditionNodeResultEvent `json:"conditionNodeResultTrace,omitempty"`
	NodeActionTrace          *FlowTraceNodeActionEvent          `json:"nodeActionTrace,omitempty"`
	NodeDependencyTrace      *FlowTraceDependencyEvent          `json:"nodeDependencyTrace,omitempty"`
	NodeInputTrace           *FlowTraceNodeInputEvent           `json:"nodeInputTrace,omitempty"`
	NodeOutputTrace          *FlowTraceNodeOutputEvent          `json:"nodeOutputTrace,omitempty"`
}

// FlowTraceCondition is AWS's FlowTraceCondition.
type FlowTraceCondition struct {
	ConditionName *string `json:"conditionName,omitempty" api:"required"`
}

// FlowTraceConditionNodeResultEvent is AWS's FlowTraceConditionNodeResultEvent.
type FlowTraceConditionNodeResultEvent struct {
	NodeName            *string              `json:"nodeName,omitempty" api:"shape=NodeName,required"`
	SatisfiedConditions []FlowTraceCondition `json:"satisfiedConditions,omitempty" api:"shape=FlowTraceConditions,required"`
	Timestamp           *time.Time           `json:"timestamp,omitempty" api:"shape=DateTimestamp,required"`
}

// FlowTraceDependencyEvent is AWS's FlowTraceDependencyEvent.
type FlowTraceDependencyEvent struct {
	NodeName      *string        `json:"nodeName,omitempty" api:"shape=NodeName,required"`
	Timestamp     *time.Time     `json:"timestamp,omitempty" api:"shape=DateTimestamp,required"`
	TraceElements *TraceElements `json:"traceElements,omitempty" api:"required"`
}

// FlowTraceEvent is AWS's FlowTraceEvent.
type FlowTraceEvent struct {
	Trace *FlowTrace `json:"trace,omitempty" api:"required"`
}

// FlowTraceNodeActionEvent is AWS's FlowTraceNodeActionEvent.
type FlowTraceNodeActionEvent struct {
	NodeName          *string         `json:"nodeName,omitempty" api:"shape=NodeName,required"`
	OperationName     *string         `json:"operationName,omitempty" api:"required"`
	OperationRequest  json.RawMessage `json:"operationRequest,omitempty"`
	OperationResponse json.RawMessage `json:"operationResponse,omitempty"`
	RequestId         *string         `json:"requestId,omitempty" api:"required"`
	ServiceName       *string         `json:"serviceName,omitempty" api:"required"`
	Timestamp         *time.Time      `json:"timestamp,omitempty" api:"shape=DateTimestamp,required"`
}

// FlowTraceNodeInputContent is AWS's FlowTraceNodeInputContent.
type FlowTraceNodeInputContent struct {
	_        struct{}        `api:"union"`
	Document json.RawMessage `json:"document,omitempty"`
}

// FlowTraceNodeInputEvent is AWS's FlowTraceNodeInputEvent.
type FlowTraceNodeInputEvent struct {
	Fields    []FlowTraceNodeInputField `json:"fields,omitempty" api:"shape=FlowTraceNodeInputFields,required"`
	NodeName  *string                   `json:"nodeName,omitempty" api:"shape=NodeName,required"`
	Timestamp *time.Time                `json:"timestamp,omitempty" api:"shape=DateTimestamp,required"`
}

// FlowTraceNodeInputExecutionChainItem is AWS's FlowTraceNodeInputExecutionChainItem.
type FlowTraceNodeInputExecutionChainItem struct {
	Index    *int32  `json:"index,omitempty"`
	NodeName *string `json:"nodeName,omitempty" api:"shape=NodeName,required"`
	Type     *string `json:"type,omitempty" api:"shape=FlowControlNodeType,required"`
}

// FlowTraceNodeInputField is AWS's FlowTraceNodeInputField.
type FlowTraceNodeInputField struct {
	Category       *string                                `json:"category,omitempty" api:"shape=FlowNodeInputCategory"`
	Content        *FlowTraceNodeInputContent             `json:"content,omitempty" api:"required"`
	ExecutionChain []FlowTraceNodeInputExecutionChainItem `json:"executionChain,omitempty" api:"shape=FlowTraceNodeInputExecutionChain"`
	NodeInputName  *string                                `json:"nodeInputName,omitempty" api:"shape=NodeInputName,required"`
	Source         *FlowTraceNodeInputSource              `json:"source,omitempty"`
	Type           *string                                `json:"type,omitempty" api:"shape=FlowNodeIODataType"`
}

// FlowTraceNodeInputSource is AWS's FlowTraceNodeInputSource.
type FlowTraceNodeInputSource struct {
	Expression      *string `json:"expression,omitempty" api:"shape=FlowNodeInputExpression,required"`
	NodeName        *string `json:"nodeName,omitempty" api:"shape=NodeName,required"`
	OutputFieldName *string `json:"outputFieldName,omitempty" api:"shape=FlowNodeOutputName,required"`
}

// FlowTraceNodeOutputContent is AWS's FlowTraceNodeOutputContent.
type FlowTraceNodeOutputContent struct {
	_        struct{}        `api:"union"`
	Document json.RawMessage `json:"document,omitempty"`
}

// FlowTraceNodeOutputEvent is AWS's FlowTraceNodeOutputEvent.
type FlowTraceNodeOutputEvent struct {
	Fields    []FlowTraceNodeOutputField `json:"fields,omitempty" api:"shape=FlowTraceNodeOutputFields,required"`
	NodeName  *string                    `json:"nodeName,omitempty" api:"shape=NodeName,required"`
	Timestamp *time.Time                 `json:"timestamp,omitempty" api:"shape=DateTimestamp,required"`
}

// FlowTraceNodeOutputField is AWS's FlowTraceNodeOutputField.
type FlowTraceNodeOutputField struct {
	Content        *FlowTraceNodeOutputContent `json:"content,omitempty" api:"required"`
	Next           []FlowTraceNodeOutputNext   `json:"next,omitempty"`
	NodeOutputName *string                     `json:"nodeOutputName,omitempty" api:"shape=NodeOutputName,required"`
	Type           *string                     `json:"type,omitempty" api:"shape=FlowNodeIODataType"`
}

// FlowTraceNodeOutputNext is AWS's FlowTraceNodeOutputNext.
type FlowTraceNodeOutputNext struct {
	InputFieldName *string `json:"inputFieldName,omitempty" api:"shape=FlowNodeInputName,required"`
	NodeName       *string `json:"nodeName,omitempty" api:"shape=NodeName,required"`
}

// FoundationModelConfiguration is AWS's FoundationModelConfiguration.
type FoundationModelConfiguration struct {
	BedrockFoundationModelConfiguration *BedrockFoundationModelConfiguration `json:"bedrockFoundationModelConfiguration,omitempty"`
	MantleFoundationModelConfiguration  *MantleFoundationModelConfiguration  `json:"mantleFoundationModelConfiguration,omitempty"`
	Type                                *string                              `json:"type,omitempty" api:"shape=FoundationModelConfigurationType,required"`
}

// FunctionDefinition is AWS's FunctionDefinition.
type FunctionDefinition struct {
	Description         *string                    `json:"description,omitempty" api:"shape=FunctionDescription"`
	Name                *string                    `json:"name,omitempty" api:"shape=ResourceName,required"`
	Parameters          map[string]ParameterDetail `json:"parameters,omitempty" api:"shape=ParameterMap"`
	RequireConfirmation *string                    `json:"requireConfirmation,omitempty" api:"shape=RequireConfirmation"`
}

// FunctionInvocationInput is AWS's FunctionInvocationInput.
type FunctionInvocationInput struct {
	ActionGroup          *string             `json:"actionGroup,omitempty" api:"required"`
	ActionInvocationType *string             `json:"actionInvocationType,omitempty" api:"shape=ActionInvocationType"`
	AgentId              *string             `json:"agentId,omitempty"`
	CollaboratorName     *string             `json:"collaboratorName,omitempty" api:"shape=Name"`
	Function             *string             `json:"function,omitempty"`
	Parameters           []FunctionParameter `json:"parameters,omitempty"`
}

// FunctionParameter is AWS's FunctionParameter.
type FunctionParameter struct {
	Name  *string `json:"name,omitempty"`
	Type  *string `json:"type,omitempty"`
	Value *string `json:"value,omitempty"`
}

// FunctionResult is AWS's FunctionResult.
type FunctionResult struct {
	ActionGroup       *string                `json:"actionGroup,omitempty" api:"required"`
	AgentId           *string                `json:"agentId,omitempty"`
	ConfirmationState *string                `json:"confirmationState,omitempty" api:"shape=ConfirmationState"`
	Function          *string                `json:"function,omitempty"`
	ResponseBody      map[string]ContentBody `json:"responseBody,omitempty"`
	ResponseState     *string                `json:"responseState,omitempty" api:"shape=ResponseState"`
}

// FunctionSchema is AWS's FunctionSchema.
type FunctionSchema struct {
	_         struct{}             `api:"union"`
	Functions []FunctionDefinition `json:"functions,omitempty"`
}

// GenerateQueryInput is AWS's GenerateQueryRequest.
type GenerateQueryInput struct {
	QueryGenerationInput        *QueryGenerationInput        `json:"queryGenerationInput,omitempty" api:"required"`
	TransformationConfiguration *TransformationConfiguration `json:"transformationConfiguration,omitempty" api:"required"`
}

// GenerateQueryOutput is AWS's GenerateQueryResponse.
type GenerateQueryOutput struct {
	Queries []GeneratedQuery `json:"queries,omitempty" api:"shape=GeneratedQueries"`
}

// GeneratedQuery is AWS's GeneratedQuery.
type GeneratedQuery struct {
	Sql  *string `json:"sql,omitempty"`
	Type *string `json:"type,omitempty" api:"shape=GeneratedQueryType"`
}

// GeneratedResponsePart is AWS's GeneratedResponsePart.
type GeneratedResponsePart struct {
	TextResponsePart *TextResponsePart `json:"textResponsePart,omitempty"`
}

// GenerationConfiguration is AWS's GenerationConfiguration.
type GenerationConfiguration struct {
	AdditionalModelRequestFields map[string]json.RawMessage `json:"additionalModelRequestFields,omitempty" api:"shape=AdditionalModelRequestFields"`
	GuardrailConfiguration       *GuardrailConfiguration    `json:"guardrailConfiguration,omitempty"`
	InferenceConfig              *InferenceConfig           `json:"inferenceConfig,omitempty"`
	PerformanceConfig            *PerformanceConfiguration  `json:"performanceConfig,omitempty"`
	PromptTemplate               *PromptTemplate            `json:"promptTemplate,omitempty"`
}

// GetAgentMemoryInput is AWS's GetAgentMemoryRequest.
type GetAgentMemoryInput struct {
	AgentAliasId *string `json:"agentAliasId,omitempty" api:"shape=AgentAliasId,uri=agentAliasId,required"`
	AgentId      *string `json:"agentId,omitempty" api:"shape=AgentId,uri=agentId,required"`
	MaxItems     *int32  `json:"maxItems,omitempty" api:"shape=MaxResults,query=maxItems"`
	MemoryId     *string `json:"memoryId,omitempty" api:"shape=MemoryId,query=memoryId,required"`
	MemoryType   *string `json:"memoryType,omitempty" api:"shape=MemoryType,query=memoryType,required"`
	NextToken    *string `json:"nextToken,omitempty" api:"shape=NextToken,query=nextToken"`
}

// GetAgentMemoryOutput is AWS's GetAgentMemoryResponse.
type GetAgentMemoryOutput struct {
	MemoryContents []Memory `json:"memoryContents,omitempty"`
	NextToken      *string  `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// GetDocumentContentInput is AWS's GetDocumentContentRequest.
type GetDocumentContentInput struct {
	DataSourceId    *string      `json:"dataSourceId,omitempty" api:"shape=DataSourceId,uri=dataSourceId,required"`
	DocumentId      *string      `json:"documentId,omitempty" api:"shape=DocumentId,uri=documentId,required"`
	KnowledgeBaseId *string      `json:"knowledgeBaseId,omitempty" api:"shape=KnowledgeBaseIdentifier,uri=knowledgeBaseId,required"`
	MediaId         *string      `json:"mediaId,omitempty" api:"shape=MediaId"`
	OutputFormat    *string      `json:"outputFormat,omitempty" api:"shape=DocumentOutputFormat"`
	UserContext     *UserContext `json:"userContext,omitempty"`
}

// GetDocumentContentOutput is AWS's GetDocumentContentResponse.
type GetDocumentContentOutput struct {
	DocumentContentLength *int64  `json:"documentContentLength,omitempty"`
	MimeType              *string `json:"mimeType,omitempty" api:"required"`
	PresignedUrl          *string `json:"presignedUrl,omitempty" api:"shape=PresignedUrl,required"`
}

// GetExecutionFlowSnapshotInput is AWS's GetExecutionFlowSnapshotRequest.
type GetExecutionFlowSnapshotInput struct {
	ExecutionIdentifier *string `json:"executionIdentifier,omitempty" api:"shape=FlowExecutionIdentifier,uri=executionIdentifier,required"`
	FlowAliasIdentifier *string `json:"flowAliasIdentifier,omitempty" api:"shape=FlowAliasIdentifier,uri=flowAliasIdentifier,required"`
	FlowIdentifier      *string `json:"flowIdentifier,omitempty" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
}

// GetExecutionFlowSnapshotOutput is AWS's GetExecutionFlowSnapshotResponse.
type GetExecutionFlowSnapshotOutput struct {
	CustomerEncryptionKeyArn *string `json:"customerEncryptionKeyArn,omitempty" api:"shape=KmsKeyArn"`
	Definition               *string `json:"definition,omitempty" api:"required"`
	ExecutionRoleArn         *string `json:"executionRoleArn,omitempty" api:"shape=FlowExecutionRoleArn,required"`
	FlowAliasIdentifier      *string `json:"flowAliasIdentifier,omitempty" api:"shape=FlowAliasIdentifier,required"`
	FlowIdentifier           *string `json:"flowIdentifier,omitempty" api:"shape=FlowIdentifier,required"`
	FlowVersion              *string `json:"flowVersion,omitempty" api:"shape=Version,required"`
}

// GetFlowExecutionInput is AWS's GetFlowExecutionRequest.
type GetFlowExecutionInput struct {
	ExecutionIdentifier *string `json:"executionIdentifier,omitempty" api:"shape=FlowExecutionIdentifier,uri=executionIdentifier,required"`
	FlowAliasIdentifier *string `json:"flowAliasIdentifier,omitempty" api:"shape=FlowAliasIdentifier,uri=flowAliasIdentifier,required"`
	FlowIdentifier      *string `json:"flowIdentifier,omitempty" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
}

// GetFlowExecutionOutput is AWS's GetFlowExecutionResponse.
type GetFlowExecutionOutput struct {
	EndedAt             *time.Time           `json:"endedAt,omitempty" api:"shape=DateTimestamp"`
	Errors              []FlowExecutionError `json:"errors,omitempty"`
	ExecutionArn        *string              `json:"executionArn,omitempty" api:"shape=FlowExecutionIdentifier,required"`
	FlowAliasIdentifier *string              `json:"flowAliasIdentifier,omitempty" api:"shape=FlowAliasIdentifier,required"`
	FlowIdentifier      *string              `json:"flowIdentifier,omitempty" api:"shape=FlowIdentifier,required"`
	FlowVersion         *string              `json:"flowVersion,omitempty" api:"shape=Version,required"`
	StartedAt           *time.Time           `json:"startedAt,omitempty" api:"shape=DateTimestamp,required"`
	Status              *string              `json:"status,omitempty" api:"shape=FlowExecutionStatus,required"`
}

// GetIngestedDocumentAclInput is AWS's GetIngestedDocumentAclRequest.
type GetIngestedDocumentAclInput struct {
	DataSourceId    *string `json:"dataSourceId,omitempty" api:"shape=DataSourceId,uri=dataSourceId,required"`
	DocumentId      *string `json:"documentId,omitempty" api:"shape=DocumentId,required"`
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitempty" api:"shape=KnowledgeBaseIdentifier,uri=knowledgeBaseId,required"`
}

// GetIngestedDocumentAclOutput is AWS's GetIngestedDocumentAclResponse.
type GetIngestedDocumentAclOutput struct {
	DocumentAcl *DocumentAcl `json:"documentAcl,omitempty" api:"required"`
}

// GetInvocationStepInput is AWS's GetInvocationStepRequest.
type GetInvocationStepInput struct {
	InvocationIdentifier *string `json:"invocationIdentifier,omitempty" api:"shape=InvocationIdentifier,required"`
	InvocationStepId     *string `json:"invocationStepId,omitempty" api:"shape=Uuid,uri=invocationStepId,required"`
	SessionIdentifier    *string `json:"sessionIdentifier,omitempty" api:"shape=SessionIdentifier,uri=sessionIdentifier,required"`
}

// GetInvocationStepOutput is AWS's GetInvocationStepResponse.
type GetInvocationStepOutput struct {
	InvocationStep *InvocationStep `json:"invocationStep,omitempty" api:"required"`
}

// GetSessionInput is AWS's GetSessionRequest.
type GetSessionInput struct {
	SessionIdentifier *string `json:"sessionIdentifier,omitempty" api:"shape=SessionIdentifier,uri=sessionIdentifier,required"`
}

// GetSessionOutput is AWS's GetSessionResponse.
type GetSessionOutput struct {
	CreatedAt        *time.Time        `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	EncryptionKeyArn *string           `json:"encryptionKeyArn,omitempty" api:"shape=KmsKeyArn"`
	LastUpdatedAt    *time.Time        `json:"lastUpdatedAt,omitempty" api:"shape=DateTimestamp,required"`
	SessionArn       *string           `json:"sessionArn,omitempty" api:"shape=SessionArn,required"`
	SessionId        *string           `json:"sessionId,omitempty" api:"shape=Uuid,required"`
	SessionMetadata  map[string]string `json:"sessionMetadata,omitempty" api:"shape=SessionMetadataMap"`
	SessionStatus    *string           `json:"sessionStatus,omitempty" api:"shape=SessionStatus,required"`
}

// GuardrailAssessment is AWS's GuardrailAssessment.
type GuardrailAssessment struct {
	ContentPolicy              *GuardrailContentPolicyAssessment              `json:"contentPolicy,omitempty"`
	SensitiveInformationPolicy *GuardrailSensitiveInformationPolicyAssessment `json:"sensitiveInformationPolicy,omitempty"`
	TopicPolicy                *GuardrailTopicPolicyAssessment                `json:"topicPolicy,omitempty"`
	WordPolicy                 *GuardrailWordPolicyAssessment                 `json:"wordPolicy,omitempty"`
}

// GuardrailConfiguration is AWS's GuardrailConfiguration.
type GuardrailConfiguration struct {
	GuardrailId      *string `json:"guardrailId,omitempty" api:"shape=GuardrailConfigurationGuardrailIdString,required"`
	GuardrailVersion *string `json:"guardrailVersion,omitempty" api:"shape=GuardrailConfigurationGuardrailVersionString,required"`
}

// GuardrailConfigurationWithArn is AWS's GuardrailConfigurationWithArn.
type GuardrailConfigurationWithArn struct {
	GuardrailIdentifier *string `json:"guardrailIdentifier,omitempty" api:"shape=GuardrailIdentifierWithArn,required"`
	GuardrailVersion    *string `json:"guardrailVersion,omitempty" api:"shape=GuardrailVersion,required"`
}

// GuardrailContentFilter is AWS's GuardrailContentFilter.
type GuardrailContentFilter struct {
	Action     *string `json:"action,omitempty" api:"shape=GuardrailContentPolicyAction"`
	Confidence *string `json:"confidence,omitempty" api:"shape=GuardrailContentFilterConfidence"`
	Type       *string `json:"type,omitempty" api:"shape=GuardrailContentFilterType"`
}

// GuardrailContentPolicyAssessment is AWS's GuardrailContentPolicyAssessment.
type GuardrailContentPolicyAssessment struct {
	Filters []GuardrailContentFilter `json:"filters,omitempty" api:"shape=GuardrailContentFilterList"`
}

// GuardrailCustomWord is AWS's GuardrailCustomWord.
type GuardrailCustomWord struct {
	Action *string `json:"action,omitempty" api:"shape=GuardrailWordPolicyAction"`
	Match  *string `json:"match,omitempty"`
}

// GuardrailEvent is AWS's GuardrailEvent.
type GuardrailEvent struct {
	Action *string `json:"action,omitempty" api:"shape=GuadrailAction"`
}

// GuardrailManagedWord is AWS's GuardrailManagedWord.
type GuardrailManagedWord struct {
	Action *string `json:"action,omitempty" api:"shape=GuardrailWordPolicyAction"`
	Match  *string `json:"match,omitempty"`
	Type   *string `json:"type,omitempty" api:"shape=GuardrailManagedWordType"`
}

// GuardrailPiiEntityFilter is AWS's GuardrailPiiEntityFilter.
type GuardrailPiiEntityFilter struct {
	Action *string `json:"action,omitempty" api:"shape=GuardrailSensitiveInformationPolicyAction"`
	Match  *string `json:"match,omitempty"`
	Type   *string `json:"type,omitempty" api:"shape=GuardrailPiiEntityType"`
}

// GuardrailRegexFilter is AWS's GuardrailRegexFilter.
type GuardrailRegexFilter struct {
	Action *string `json:"action,omitempty" api:"shape=GuardrailSensitiveInformationPolicyAction"`
	Match  *string `json:"match,omitempty"`
	Name   *string `json:"name,omitempty"`
	Regex  *string `json:"regex,omitempty"`
}

// GuardrailSensitiveInformationPolicyAssessment is AWS's GuardrailSensitiveInformationPolicyAssessment.
type GuardrailSensitiveInformationPolicyAssessment struct {
	PiiEntities []GuardrailPiiEntityFilter `json:"piiEntities,omitempty" api:"shape=GuardrailPiiEntityFilterList"`
	Regexes     []GuardrailRegexFilter     `json:"regexes,omitempty" api:"shape=GuardrailRegexFilterList"`
}

// GuardrailTopic is AWS's GuardrailTopic.
type GuardrailTopic struct {
	Action *string `json:"action,omitempty" api:"shape=GuardrailTopicPolicyAction"`
	Name   *string `json:"name,omitempty"`
	Type   *string `json:"type,omitempty" api:"shape=GuardrailTopicType"`
}

// GuardrailTopicPolicyAssessment is AWS's GuardrailTopicPolicyAssessment.
type GuardrailTopicPolicyAssessment struct {
	Topics []GuardrailTopic `json:"topics,omitempty" api:"shape=GuardrailTopicList"`
}

// GuardrailTrace is AWS's GuardrailTrace.
type GuardrailTrace struct {
	Action            *string               `json:"action,omitempty" api:"shape=GuardrailAction"`
	InputAssessments  []GuardrailAssessment `json:"inputAssessments,omitempty"`
	Metadata          *Metadata             `json:"metadata,omitempty"`
	OutputAssessments []GuardrailAssessment `json:"outputAssessments,omitempty"`
	TraceId           *string               `json:"traceId,omitempty" api:"shape=TraceId"`
}

// GuardrailWordPolicyAssessment is AWS's GuardrailWordPolicyAssessment.
type GuardrailWordPolicyAssessment struct {
	CustomWords      []GuardrailCustomWord  `json:"customWords,omitempty" api:"shape=GuardrailCustomWordList"`
	ManagedWordLists []GuardrailManagedWord `json:"managedWordLists,omitempty" api:"shape=GuardrailManagedWordList"`
}

// ImageBlock is AWS's ImageBlock.
type ImageBlock struct {
	Format *string      `json:"format,omitempty" api:"shape=ImageFormat,required"`
	Source *ImageSource `json:"source,omitempty" api:"required"`
}

// ImageInput is AWS's ImageInput.
type ImageInput struct {
	Format *string           `json:"format,omitempty" api:"shape=ImageInputFormat,required"`
	Source *ImageInputSource `json:"source,omitempty" api:"required"`
}

// ImageInputSource is AWS's ImageInputSource.
type ImageInputSource struct {
	_     struct{} `api:"union"`
	Bytes []byte   `json:"bytes,omitempty" api:"shape=ImageInputSourceBytesBlob"`
}

// ImageSource is AWS's ImageSource.
type ImageSource struct {
	_          struct{}    `api:"union"`
	Bytes      []byte      `json:"bytes,omitempty" api:"shape=ImageSourceBytesBlob"`
	S3Location *S3Location `json:"s3Location,omitempty"`
}

// ImplicitFilterConfiguration is AWS's ImplicitFilterConfiguration.
type ImplicitFilterConfiguration struct {
	MetadataAttributes []MetadataAttributeSchema `json:"metadataAttributes,omitempty" api:"shape=MetadataAttributeSchemaList,required"`
	ModelArn           *string                   `json:"modelArn,omitempty" api:"shape=BedrockModelArn,required"`
}

// InferenceConfig is AWS's InferenceConfig.
type InferenceConfig struct {
	TextInferenceConfig *TextInferenceConfig `json:"textInferenceConfig,omitempty"`
}

// InferenceConfiguration is AWS's InferenceConfiguration.
type InferenceConfiguration struct {
	MaximumLength *int32   `json:"maximumLength,omitempty" api:"shape=MaximumLength"`
	StopSequences []string `json:"stopSequences,omitempty" api:"shape=StopSequences"`
	Temperature   *float32 `json:"temperature,omitempty" api:"shape=Temperature"`
	TopK          *int32   `json:"topK,omitempty" api:"shape=TopK"`
	TopP          *float32 `json:"topP,omitempty" api:"shape=TopP"`
}

// InlineAgentFilePart is AWS's InlineAgentFilePart.
type InlineAgentFilePart struct {
	Files []OutputFile `json:"files,omitempty" api:"shape=OutputFiles"`
}

// InlineAgentPayloadPart is AWS's InlineAgentPayloadPart.
type InlineAgentPayloadPart struct {
	Attribution *Attribution `json:"attribution,omitempty"`
	Bytes       []byte       `json:"bytes,omitempty" api:"shape=PartBody"`
}

// InlineAgentResponseStream is AWS's InlineAgentResponseStream.
type InlineAgentResponseStream struct {
	_             struct{}                         `api:"events,exceptions=accessDeniedException badGatewayException conflictException dependencyFailedException internalServerException resourceNotFoundException serviceQuotaExceededException throttlingException validationException"`
	Chunk         *InlineAgentPayloadPart          `json:"chunk,omitempty"`
	Files         *InlineAgentFilePart             `json:"files,omitempty"`
	ReturnControl *InlineAgentReturnControlPayload `json:"returnControl,omitempty"`
	Trace         *InlineAgentTracePart            `json:"trace,omitempty"`
}

// InlineAgentReturnControlPayload is AWS's InlineAgentReturnControlPayload.
type InlineAgentReturnControlPayload struct {
	InvocationId     *string                 `json:"invocationId,omitempty"`
	InvocationInputs []InvocationInputMember `json:"invocationInputs,omitempty" api:"shape=InvocationInputs"`
}

// InlineAgentTracePart is AWS's InlineAgentTracePart.
type InlineAgentTracePart struct {
	CallerChain      []Caller   `json:"callerChain,omitempty"`
	CollaboratorName *string    `json:"collaboratorName,omitempty" api:"shape=Name"`
	EventTime        *time.Time `json:"eventTime,omitempty" api:"shape=SyntheticTimestamp_date_time"`
	SessionId        *string    `json:"sessionId,omitempty" api:"shape=SessionId"`
	Trace            *Trace     `json:"trace,omitempty"`
}

// InlineBedrockModelConfigurations is AWS's InlineBedrockModelConfigurations.
type InlineBedrockModelConfigurations struct {
	PerformanceConfig *PerformanceConfiguration `json:"performanceConfig,omitempty"`
}

// InlineSessionState is AWS's InlineSessionState.
type InlineSessionState struct {
	ConversationHistory            *ConversationHistory     `json:"conversationHistory,omitempty"`
	Files                          []InputFile              `json:"files,omitempty"`
	InvocationId                   *string                  `json:"invocationId,omitempty"`
	PromptSessionAttributes        map[string]string        `json:"promptSessionAttributes,omitempty"`
	ReturnControlInvocationResults []InvocationResultMember `json:"returnControlInvocationResults,omitempty" api:"shape=ReturnControlInvocationResults"`
	SessionAttributes              map[string]string        `json:"sessionAttributes,omitempty"`
}

// InputFile is AWS's InputFile.
type InputFile struct {
	Name    *string     `json:"name,omitempty" api:"required"`
	Source  *FileSource `json:"source,omitempty" api:"required"`
	UseCase *string     `json:"useCase,omitempty" api:"shape=FileUseCase,required"`
}

// InputImage is AWS's InputImage.
type InputImage struct {
	Format        *string `json:"format,omitempty" api:"shape=InputImageFormat,required"`
	InlineContent []byte  `json:"inlineContent,omitempty" api:"shape=InputImageInlineContentBlob,required"`
}

// InputPrompt is AWS's InputPrompt.
type InputPrompt struct {
	_          struct{}    `api:"union"`
	TextPrompt *TextPrompt `json:"textPrompt,omitempty"`
}

// InternalServerException is AWS's InternalServerException.
type InternalServerException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
	Reason  *string `json:"reason,omitempty"`
}

// InvocationInput is AWS's InvocationInput.
type InvocationInput struct {
	ActionGroupInvocationInput       *ActionGroupInvocationInput       `json:"actionGroupInvocationInput,omitempty"`
	AgentCollaboratorInvocationInput *AgentCollaboratorInvocationInput `json:"agentCollaboratorInvocationInput,omitempty"`
	CodeInterpreterInvocationInput   *CodeInterpreterInvocationInput   `json:"codeInterpreterInvocationInput,omitempty"`
	InvocationType                   *string                           `json:"invocationType,omitempty" api:"shape=InvocationType"`
	KnowledgeBaseLookupInput         *KnowledgeBaseLookupInput         `json:"knowledgeBaseLookupInput,omitempty"`
	TraceId                          *string                           `json:"traceId,omitempty" api:"shape=TraceId"`
}

// InvocationInputMember is AWS's InvocationInputMember.
type InvocationInputMember struct {
	_                       struct{}                 `api:"union"`
	ApiInvocationInput      *ApiInvocationInput      `json:"apiInvocationInput,omitempty"`
	FunctionInvocationInput *FunctionInvocationInput `json:"functionInvocationInput,omitempty"`
}

// InvocationResultMember is AWS's InvocationResultMember.
type InvocationResultMember struct {
	_              struct{}        `api:"union"`
	ApiResult      *ApiResult      `json:"apiResult,omitempty"`
	FunctionResult *FunctionResult `json:"functionResult,omitempty"`
}

// InvocationStep is AWS's InvocationStep.
type InvocationStep struct {
	InvocationId       *string                `json:"invocationId,omitempty" api:"shape=Uuid,required"`
	InvocationStepId   *string                `json:"invocationStepId,omitempty" api:"shape=Uuid,required"`
	InvocationStepTime *time.Time             `json:"invocationStepTime,omitempty" api:"shape=DateTimestamp,required"`
	Payload            *InvocationStepPayload `json:"payload,omitempty" api:"required"`
	SessionId          *string                `json:"sessionId,omitempty" api:"shape=Uuid,required"`
}

// InvocationStepPayload is AWS's InvocationStepPayload.
type InvocationStepPayload struct {
	_             struct{}                     `api:"union"`
	ContentBlocks []BedrockSessionContentBlock `json:"contentBlocks,omitempty" api:"shape=BedrockSessionContentBlocks"`
}

// InvocationStepSummary is AWS's InvocationStepSummary.
type InvocationStepSummary struct {
	InvocationId       *string    `json:"invocationId,omitempty" api:"shape=Uuid,required"`
	InvocationStepId   *string    `json:"invocationStepId,omitempty" api:"shape=Uuid,required"`
	InvocationStepTime *time.Time `json:"invocationStepTime,omitempty" api:"shape=DateTimestamp,required"`
	SessionId          *string    `json:"sessionId,omitempty" api:"shape=Uuid,required"`
}

// InvocationSummary is AWS's InvocationSummary.
type InvocationSummary struct {
	CreatedAt    *time.Time `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	InvocationId *string    `json:"invocationId,omitempty" api:"shape=Uuid,required"`
	SessionId    *string    `json:"sessionId,omitempty" api:"shape=Uuid,required"`
}

// InvokeAgentInput is AWS's InvokeAgentRequest.
type InvokeAgentInput struct {
	AgentAliasId                 *string                       `json:"agentAliasId,omitempty" api:"shape=AgentAliasId,uri=agentAliasId,required"`
	AgentId                      *string                       `json:"agentId,omitempty" api:"shape=AgentId,uri=agentId,required"`
	BedrockModelConfigurations   *BedrockModelConfigurations   `json:"bedrockModelConfigurations,omitempty"`
	EnableTrace                  *bool                         `json:"enableTrace,omitempty"`
	EndSession                   *bool                         `json:"endSession,omitempty"`
	InputText                    *string                       `json:"inputText,omitempty" api:"shape=InputText"`
	MemoryId                     *string                       `json:"memoryId,omitempty" api:"shape=MemoryId"`
	PromptCreationConfigurations *PromptCreationConfigurations `json:"promptCreationConfigurations,omitempty"`
	SessionId                    *string                       `json:"sessionId,omitempty" api:"shape=SessionId,uri=sessionId,required"`
	SessionState                 *SessionState                 `json:"sessionState,omitempty"`
	SourceArn                    *string                       `json:"sourceArn,omitempty" api:"shape=AWSResourceARN,header=x-amz-source-arn"`
	StreamingConfigurations      *StreamingConfigurations      `json:"streamingConfigurations,omitempty"`
}

// InvokeAgentOutput is AWS's InvokeAgentResponse.
type InvokeAgentOutput struct {
	Completion  iter.Seq2[ResponseStream, error] `json:"-" api:"payload,required"`
	ContentType *string                          `json:"contentType,omitempty" api:"header=x-amzn-bedrock-agent-content-type,required"`
	MemoryId    *string                          `json:"memoryId,omitempty" api:"shape=MemoryId,header=x-amz-bedrock-agent-memory-id"`
	SessionId   *string                          `json:"sessionId,omitempty" api:"shape=SessionId,header=x-amz-bedrock-agent-session-id,required"`
}

// InvokeFlowInput is AWS's InvokeFlowRequest.
type InvokeFlowInput struct {
	EnableTrace                   *bool                          `json:"enableTrace,omitempty"`
	ExecutionId                   *string                        `json:"executionId,omitempty" api:"shape=FlowExecutionId"`
	FlowAliasIdentifier           *string                        `json:"flowAliasIdentifier,omitempty" api:"shape=FlowAliasIdentifier,uri=flowAliasIdentifier,required"`
	FlowIdentifier                *string                        `json:"flowIdentifier,omitempty" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	Inputs                        []FlowInput                    `json:"inputs,omitempty" api:"shape=FlowInputs,required"`
	ModelPerformanceConfiguration *ModelPerformanceConfiguration `json:"modelPerformanceConfiguration,omitempty"`
}

// InvokeFlowOutput is AWS's InvokeFlowResponse.
type InvokeFlowOutput struct {
	ExecutionId    *string                              `json:"executionId,omitempty" api:"shape=FlowExecutionId,header=x-amz-bedrock-flow-execution-id"`
	ResponseStream iter.Seq2[FlowResponseStream, error] `json:"-" api:"payload,required"`
}

// InvokeInlineAgentInput is AWS's InvokeInlineAgentRequest.
type InvokeInlineAgentInput struct {
	ActionGroups                 []AgentActionGroup                `json:"actionGroups,omitempty"`
	AgentCollaboration           *string                           `json:"agentCollaboration,omitempty" api:"shape=AgentCollaboration"`
	AgentName                    *string                           `json:"agentName,omitempty" api:"shape=Name"`
	BedrockModelConfigurations   *InlineBedrockModelConfigurations `json:"bedrockModelConfigurations,omitempty"`
	CollaboratorConfigurations   []CollaboratorConfiguration       `json:"collaboratorConfigurations,omitempty"`
	Collaborators                []Collaborator                    `json:"collaborators,omitempty"`
	CustomOrchestration          *CustomOrchestration              `json:"customOrchestration,omitempty"`
	CustomerEncryptionKeyArn     *string                           `json:"customerEncryptionKeyArn,omitempty" api:"shape=KmsKeyArn"`
	EnableTrace                  *bool                             `json:"enableTrace,omitempty"`
	EndSession                   *bool                             `json:"endSession,omitempty"`
	FoundationModel              *string                           `json:"foundationModel,omitempty" api:"shape=ModelIdentifier,required"`
	GuardrailConfiguration       *GuardrailConfigurationWithArn    `json:"guardrailConfiguration,omitempty"`
	IdleSessionTTLInSeconds      *int32                            `json:"idleSessionTTLInSeconds,omitempty" api:"shape=SessionTTL"`
	InlineSessionState           *InlineSessionState               `json:"inlineSessionState,omitempty"`
	InputText                    *string                           `json:"inputText,omitempty" api:"shape=InputText"`
	Instruction                  *string                           `json:"instruction,omitempty" api:"shape=Instruction,required"`
	KnowledgeBases               []KnowledgeBase                   `json:"knowledgeBases,omitempty"`
	OrchestrationType            *string                           `json:"orchestrationType,omitempty" api:"shape=OrchestrationType"`
	PromptCreationConfigurations *PromptCreationConfigurations     `json:"promptCreationConfigurations,omitempty"`
	PromptOverrideConfiguration  *PromptOverrideConfiguration      `json:"promptOverrideConfiguration,omitempty"`
	SessionId                    *string                           `json:"sessionId,omitempty" api:"shape=SessionId,uri=sessionId,required"`
	StreamingConfigurations      *StreamingConfigurations          `json:"streamingConfigurations,omitempty"`
}

// InvokeInlineAgentOutput is AWS's InvokeInlineAgentResponse.
type InvokeInlineAgentOutput struct {
	Completion  iter.Seq2[InlineAgentResponseStream, error] `json:"-" api:"payload,required"`
	ContentType *string                                     `json:"contentType,omitempty" api:"header=x-amzn-bedrock-agent-content-type,required"`
	SessionId   *string                                     `json:"sessionId,omitempty" api:"shape=SessionId,header=x-amz-bedrock-agent-session-id,required"`
}

// KnowledgeBase is AWS's KnowledgeBase.
type KnowledgeBase struct {
	Description            *string                              `json:"description,omitempty" api:"shape=ResourceDescription,required"`
	KnowledgeBaseId        *string                              `json:"knowledgeBaseId,omitempty" api:"shape=KnowledgeBaseId,required"`
	RetrievalConfiguration *KnowledgeBaseRetrievalConfiguration `json:"retrievalConfiguration,omitempty"`
}

// KnowledgeBaseConfiguration is AWS's KnowledgeBaseConfiguration.
type KnowledgeBaseConfiguration struct {
	KnowledgeBaseId        *string                              `json:"knowledgeBaseId,omitempty" api:"shape=KnowledgeBaseId,required"`
	RetrievalConfiguration *KnowledgeBaseRetrievalConfiguration `json:"retrievalConfiguration,omitempty" api:"required"`
}

// KnowledgeBaseLookupInput is AWS's KnowledgeBaseLookupInput.
type KnowledgeBaseLookupInput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitempty" api:"shape=TraceKnowledgeBaseId"`
	Text            *string `json:"text,omitempty" api:"shape=KnowledgeBaseLookupInputString"`
}

// KnowledgeBaseLookupOutput is AWS's KnowledgeBaseLookupOutput.
type KnowledgeBaseLookupOutput struct {
	Metadata            *Metadata            `json:"metadata,omitempty"`
	RetrievedReferences []RetrievedReference `json:"retrievedReferences,omitempty"`
}

// KnowledgeBaseQuery is AWS's KnowledgeBaseQuery.
type KnowledgeBaseQuery struct {
	Image *InputImage `json:"image,omitempty"`
	Text  *string     `json:"text,omitempty" api:"shape=KnowledgeBaseQueryTextString"`
	Type  *string     `json:"type,omitempty" api:"shape=KnowledgeBaseQueryType"`
}

// KnowledgeBaseRetrievalConfiguration is AWS's KnowledgeBaseRetrievalConfiguration.
type KnowledgeBaseRetrievalConfiguration struct {
	ManagedSearchConfiguration *ManagedSearchConfiguration             `json:"managedSearchConfiguration,omitempty"`
	VectorSearchConfiguration  *KnowledgeBaseVectorSearchConfiguration `json:"vectorSearchConfiguration,omitempty"`
}

// KnowledgeBaseRetrievalResult is AWS's KnowledgeBaseRetrievalResult.
type KnowledgeBaseRetrievalResult struct {
	Content    *RetrievalResultContent    `json:"content,omitempty" api:"required"`
	DocumentId *string                    `json:"documentId,omitempty" api:"shape=DocumentId"`
	Location   *RetrievalResultLocation   `json:"location,omitempty"`
	Metadata   map[string]json.RawMessage `json:"metadata,omitempty" api:"shape=RetrievalResultMetadata"`
	Score      *float64                   `json:"score,omitempty"`
}

// KnowledgeBaseRetrieveAndGenerateConfiguration is AWS's KnowledgeBaseRetrieveAndGenerateConfiguration.
type KnowledgeBaseRetrieveAndGenerateConfiguration struct {
	GenerationConfiguration    *GenerationConfiguration             `json:"generationConfiguration,omitempty"`
	KnowledgeBaseId            *string                              `json:"knowledgeBaseId,omitempty" api:"shape=KnowledgeBaseId,required"`
	ModelArn                   *string                              `json:"modelArn,omitempty" api:"shape=BedrockModelArn,required"`
	OrchestrationConfiguration *OrchestrationConfiguration          `json:"orchestrationConfiguration,omitempty"`
	RetrievalConfiguration     *KnowledgeBaseRetrievalConfiguration `json:"retrievalConfiguration,omitempty"`
}

// KnowledgeBaseRetrieverConfiguration is AWS's KnowledgeBaseRetrieverConfiguration.
type KnowledgeBaseRetrieverConfiguration struct {
	KnowledgeBaseId    *string             `json:"knowledgeBaseId,omitempty" api:"shape=KnowledgeBaseId,required"`
	RetrievalOverrides *RetrievalOverrides `json:"retrievalOverrides,omitempty"`
}

// KnowledgeBaseVectorSearchConfiguration is AWS's KnowledgeBaseVectorSearchConfiguration.
type KnowledgeBaseVectorSearchConfiguration struct {
	Filter                      *RetrievalFilter                    `json:"filter,omitempty"`
	ImplicitFilterConfiguration *ImplicitFilterConfiguration        `json:"implicitFilterConfiguration,omitempty"`
	NumberOfResults             *int32                              `json:"numberOfResults,omitempty" api:"shape=KnowledgeBaseVectorSearchConfigurationNumberOfResultsInteger"`
	OverrideSearchType          *string                             `json:"overrideSearchType,omitempty" api:"shape=SearchType"`
	RerankingConfiguration      *VectorSearchRerankingConfiguration `json:"rerankingConfiguration,omitempty"`
}

// ListFlowExecutionEventsInput is AWS's ListFlowExecutionEventsRequest.
type ListFlowExecutionEventsInput struct {
	EventType           *string `json:"eventType,omitempty" api:"shape=FlowExecutionEventType,query=eventType,required"`
	ExecutionIdentifier *string `json:"executionIdentifier,omitempty" api:"shape=FlowExecutionIdentifier,uri=executionIdentifier,required"`
	FlowAliasIdentifier *string `json:"flowAliasIdentifier,omitempty" api:"shape=FlowAliasIdentifier,uri=flowAliasIdentifier,required"`
	FlowIdentifier      *string `json:"flowIdentifier,omitempty" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	MaxResults          *int32  `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
	NextToken           *string `json:"nextToken,omitempty" api:"shape=NextToken,query=nextToken"`
}

// ListFlowExecutionEventsOutput is AWS's ListFlowExecutionEventsResponse.
type ListFlowExecutionEventsOutput struct {
	FlowExecutionEvents []FlowExecutionEvent `json:"flowExecutionEvents,omitempty" api:"shape=FlowExecutionEvents,required"`
	NextToken           *string              `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListFlowExecutionsInput is AWS's ListFlowExecutionsRequest.
type ListFlowExecutionsInput struct {
	FlowAliasIdentifier *string `json:"flowAliasIdentifier,omitempty" api:"shape=FlowAliasIdentifier,query=flowAliasIdentifier"`
	FlowIdentifier      *string `json:"flowIdentifier,omitempty" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	MaxResults          *int32  `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
	NextToken           *string `json:"nextToken,omitempty" api:"shape=NextToken,query=nextToken"`
}

// ListFlowExecutionsOutput is AWS's ListFlowExecutionsResponse.
type ListFlowExecutionsOutput struct {
	FlowExecutionSummaries []FlowExecutionSummary `json:"flowExecutionSummaries,omitempty" api:"shape=FlowExecutionSummaries,required"`
	NextToken              *string                `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListInvocationStepsInput is AWS's ListInvocationStepsRequest.
type ListInvocationStepsInput struct {
	InvocationIdentifier *string `json:"invocationIdentifier,omitempty" api:"shape=InvocationIdentifier"`
	MaxResults           *int32  `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
	NextToken            *string `json:"nextToken,omitempty" api:"shape=NextToken,query=nextToken"`
	SessionIdentifier    *string `json:"sessionIdentifier,omitempty" api:"shape=SessionIdentifier,uri=sessionIdentifier,required"`
}

// ListInvocationStepsOutput is AWS's ListInvocationStepsResponse.
type ListInvocationStepsOutput struct {
	InvocationStepSummaries []InvocationStepSummary `json:"invocationStepSummaries,omitempty" api:"required"`
	NextToken               *string                 `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListInvocationsInput is AWS's ListInvocationsRequest.
type ListInvocationsInput struct {
	MaxResults        *int32  `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
	NextToken         *string `json:"nextToken,omitempty" api:"shape=NextToken,query=nextToken"`
	SessionIdentifier *string `json:"sessionIdentifier,omitempty" api:"shape=SessionIdentifier,uri=sessionIdentifier,required"`
}

// ListInvocationsOutput is AWS's ListInvocationsResponse.
type ListInvocationsOutput struct {
	InvocationSummaries []InvocationSummary `json:"invocationSummaries,omitempty" api:"required"`
	NextToken           *string             `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListSessionsInput is AWS's ListSessionsRequest.
type ListSessionsInput struct {
	MaxResults *int32  `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
	NextToken  *string `json:"nextToken,omitempty" api:"shape=NextToken,query=nextToken"`
}

// ListSessionsOutput is AWS's ListSessionsResponse.
type ListSessionsOutput struct {
	NextToken        *string          `json:"nextToken,omitempty" api:"shape=NextToken"`
	SessionSummaries []SessionSummary `json:"sessionSummaries,omitempty" api:"required"`
}

// ListTagsForResourceInput is AWS's ListTagsForResourceRequest.
type ListTagsForResourceInput struct {
	ResourceArn *string `json:"resourceArn,omitempty" api:"shape=TaggableResourcesArn,uri=resourceArn,required"`
}

// ListTagsForResourceOutput is AWS's ListTagsForResourceResponse.
type ListTagsForResourceOutput struct {
	Tags map[string]string `json:"tags,omitempty" api:"shape=TagsMap"`
}

// ManagedSearchBedrockRerankingConfiguration is AWS's ManagedSearchBedrockRerankingConfiguration.
type ManagedSearchBedrockRerankingConfiguration struct {
	MetadataConfiguration   *MetadataConfigurationForReranking               `json:"metadataConfiguration,omitempty"`
	ModelConfiguration      *ManagedSearchBedrockRerankingModelConfiguration `json:"modelConfiguration,omitempty" api:"required"`
	NumberOfRerankedResults *int32                                           `json:"numberOfRerankedResults,omitempty" api:"shape=ManagedSearchBedrockRerankingConfigurationNumberOfRerankedResultsInteger"`
}

// ManagedSearchBedrockRerankingModelConfiguration is AWS's ManagedSearchBedrockRerankingModelConfiguration.
type ManagedSearchBedrockRerankingModelConfiguration struct {
	AdditionalModelRequestFields map[string]json.RawMessage `json:"additionalModelRequestFields,omitempty" api:"shape=AdditionalModelRequestFields"`
	ModelArn                     *string                    `json:"modelArn,omitempty" api:"shape=BedrockRerankingModelArn,required"`
}

// ManagedSearchConfiguration is AWS's ManagedSearchConfiguration.
type ManagedSearchConfiguration struct {
	Filter                 *RetrievalFilter                     `json:"filter,omitempty"`
	NumberOfResults        *int32                               `json:"numberOfResults,omitempty" api:"shape=ManagedSearchConfigurationNumberOfResultsInteger"`
	RerankingConfiguration *ManagedSearchRerankingConfiguration `json:"rerankingConfiguration,omitempty"`
	RerankingModelType     *string                              `json:"rerankingModelType,omitempty" api:"shape=RerankingModelType"`
}

// ManagedSearchRerankingConfiguration is AWS's ManagedSearchRerankingConfiguration.
type ManagedSearchRerankingConfiguration struct {
	BedrockRerankingConfiguration *ManagedSearchBedrockRerankingConfiguration `json:"bedrockRerankingConfiguration,omitempty"`
	Type                          *string                                     `json:"type,omitempty" api:"shape=ManagedSearchRerankingConfigurationType,required"`
}

// MantleFoundationModelConfiguration is AWS's MantleFoundationModelConfiguration.
type MantleFoundationModelConfiguration struct {
	ModelConfiguration *MantleFoundationModelModelConfiguration `json:"modelConfiguration,omitempty" api:"required"`
}

// MantleFoundationModelModelConfiguration is AWS's MantleFoundationModelModelConfiguration.
type MantleFoundationModelModelConfiguration struct {
	ModelArn  *string `json:"modelArn,omitempty" api:"shape=BedrockModelArn,required"`
	ProjectId *string `json:"projectId,omitempty" api:"shape=MantleProjectId"`
}

// Memory is AWS's Memory.
type Memory struct {
	_              struct{}              `api:"union"`
	SessionSummary *MemorySessionSummary `json:"sessionSummary,omitempty"`
}

// MemorySessionSummary is AWS's MemorySessionSummary.
type MemorySessionSummary struct {
	MemoryId          *string    `json:"memoryId,omitempty" api:"shape=MemoryId"`
	SessionExpiryTime *time.Time `json:"sessionExpiryTime,omitempty" api:"shape=DateTimestamp"`
	SessionId         *string    `json:"sessionId,omitempty" api:"shape=SessionId"`
	SessionStartTime  *time.Time `json:"sessionStartTime,omitempty" api:"shape=DateTimestamp"`
	SummaryText       *string    `json:"summaryText,omitempty" api:"shape=SummaryText"`
}

// Message is AWS's Message.
type Message struct {
	Content []ContentBlock `json:"content,omitempty" api:"required"`
	Role    *string        `json:"role,omitempty" api:"shape=ConversationRole,required"`
}

// Metadata is AWS's Metadata.
type Metadata struct {
	ClientRequestId      *string    `json:"clientRequestId,omitempty"`
	EndTime              *time.Time `json:"endTime,omitempty" api:"shape=SyntheticTimestamp_date_time"`
	OperationTotalTimeMs *int64     `json:"operationTotalTimeMs,omitempty"`
	StartTime            *time.Time `json:"startTime,omitempty" api:"shape=SyntheticTimestamp_date_time"`
	TotalTimeMs          *int64     `json:"totalTimeMs,omitempty"`
	Usage                *Usage     `json:"usage,omitempty"`
}

// MetadataAttributeSchema is AWS's MetadataAttributeSchema.
type MetadataAttributeSchema struct {
	Description *string `json:"description,omitempty" api:"shape=MetadataAttributeSchemaDescriptionString,required"`
	Key         *string `json:"key,omitempty" api:"shape=MetadataAttributeSchemaKeyString,required"`
	Type        *string `json:"type,omitempty" api:"shape=AttributeType,required"`
}

// MetadataConfigurationForReranking is AWS's MetadataConfigurationForReranking.
type MetadataConfigurationForReranking struct {
	SelectionMode              *string                                      `json:"selectionMode,omitempty" api:"shape=RerankingMetadataSelectionMode,required"`
	SelectiveModeConfiguration *RerankingMetadataSelectiveModeConfiguration `json:"selectiveModeConfiguration,omitempty"`
}

// ModelInvocationInput is AWS's ModelInvocationInput.
type ModelInvocationInput struct {
	FoundationModel        *string                 `json:"foundationModel,omitempty" api:"shape=ModelIdentifier"`
	InferenceConfiguration *InferenceConfiguration `json:"inferenceConfiguration,omitempty"`
	OverrideLambda         *string                 `json:"overrideLambda,omitempty"`
	ParserMode             *string                 `json:"parserMode,omitempty" api:"shape=CreationMode"`
	PromptCreationMode     *string                 `json:"promptCreationMode,omitempty" api:"shape=CreationMode"`
	Text                   *string                 `json:"text,omitempty" api:"shape=PromptText"`
	TraceId                *string                 `json:"traceId,omitempty" api:"shape=TraceId"`
	Type                   *string                 `json:"type,omitempty" api:"shape=PromptType"`
}

// ModelNotReadyException is AWS's ModelNotReadyException.
type ModelNotReadyException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// ModelPerformanceConfiguration is AWS's ModelPerformanceConfiguration.
type ModelPerformanceConfiguration struct {
	PerformanceConfig *PerformanceConfiguration `json:"performanceConfig,omitempty"`
}
