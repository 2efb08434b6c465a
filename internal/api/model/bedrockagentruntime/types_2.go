// Code generated from facts/bedrock-agent-runtime.json by package gen. DO NOT EDIT.

package bedrockagentruntime

import (
	"encoding/json"
	"iter"
	"time"
)

// NodeActionEvent is AWS's NodeActionEvent.
type NodeActionEvent struct {
	NodeName          *string         `json:"nodeName,omitzero" api:"shape=NodeName,required"`
	OperationName     *string         `json:"operationName,omitzero" api:"required"`
	OperationRequest  json.RawMessage `json:"operationRequest,omitzero"`
	OperationResponse json.RawMessage `json:"operationResponse,omitzero"`
	RequestId         *string         `json:"requestId,omitzero" api:"required"`
	ServiceName       *string         `json:"serviceName,omitzero" api:"required"`
	Timestamp         *time.Time      `json:"timestamp,omitzero" api:"shape=DateTimestamp,required"`
}

// NodeDependencyEvent is AWS's NodeDependencyEvent.
type NodeDependencyEvent struct {
	NodeName      *string            `json:"nodeName,omitzero" api:"shape=NodeName,required"`
	Timestamp     *time.Time         `json:"timestamp,omitzero" api:"shape=DateTimestamp,required"`
	TraceElements *NodeTraceElements `json:"traceElements,omitzero" api:"required"`
}

// NodeExecutionContent is AWS's NodeExecutionContent.
type NodeExecutionContent struct {
	_        struct{}        `api:"union"`
	Document json.RawMessage `json:"document,omitzero"`
}

// NodeFailureEvent is AWS's NodeFailureEvent.
type NodeFailureEvent struct {
	ErrorCode    *string    `json:"errorCode,omitzero" api:"shape=NodeErrorCode,required"`
	ErrorMessage *string    `json:"errorMessage,omitzero" api:"required"`
	NodeName     *string    `json:"nodeName,omitzero" api:"shape=NodeName,required"`
	Timestamp    *time.Time `json:"timestamp,omitzero" api:"shape=DateTimestamp,required"`
}

// NodeInputEvent is AWS's NodeInputEvent.
type NodeInputEvent struct {
	Fields    []NodeInputField `json:"fields,omitzero" api:"shape=NodeInputFields,required"`
	NodeName  *string          `json:"nodeName,omitzero" api:"shape=NodeName,required"`
	Timestamp *time.Time       `json:"timestamp,omitzero" api:"shape=DateTimestamp,required"`
}

// NodeInputExecutionChainItem is AWS's NodeInputExecutionChainItem.
type NodeInputExecutionChainItem struct {
	Index    *int32  `json:"index,omitzero"`
	NodeName *string `json:"nodeName,omitzero" api:"shape=NodeName,required"`
	Type     *string `json:"type,omitzero" api:"shape=FlowControlNodeType,required"`
}

// NodeInputField is AWS's NodeInputField.
type NodeInputField struct {
	Category       *string                       `json:"category,omitzero" api:"shape=FlowNodeInputCategory"`
	Content        *NodeExecutionContent         `json:"content,omitzero" api:"required"`
	ExecutionChain []NodeInputExecutionChainItem `json:"executionChain,omitzero"`
	Name           *string                       `json:"name,omitzero" api:"shape=NodeInputName,required"`
	Source         *NodeInputSource              `json:"source,omitzero"`
	Type           *string                       `json:"type,omitzero" api:"shape=FlowNodeIODataType"`
}

// NodeInputSource is AWS's NodeInputSource.
type NodeInputSource struct {
	Expression      *string `json:"expression,omitzero" api:"shape=FlowNodeInputExpression,required"`
	NodeName        *string `json:"nodeName,omitzero" api:"shape=NodeName,required"`
	OutputFieldName *string `json:"outputFieldName,omitzero" api:"shape=FlowNodeOutputName,required"`
}

// NodeOutputEvent is AWS's NodeOutputEvent.
type NodeOutputEvent struct {
	Fields    []NodeOutputField `json:"fields,omitzero" api:"shape=NodeOutputFields,required"`
	NodeName  *string           `json:"nodeName,omitzero" api:"shape=NodeName,required"`
	Timestamp *time.Time        `json:"timestamp,omitzero" api:"shape=DateTimestamp,required"`
}

// NodeOutputField is AWS's NodeOutputField.
type NodeOutputField struct {
	Content *NodeExecutionContent `json:"content,omitzero" api:"required"`
	Name    *string               `json:"name,omitzero" api:"shape=NodeOutputName,required"`
	Next    []NodeOutputNext      `json:"next,omitzero"`
	Type    *string               `json:"type,omitzero" api:"shape=FlowNodeIODataType"`
}

// NodeOutputNext is AWS's NodeOutputNext.
type NodeOutputNext struct {
	InputFieldName *string `json:"inputFieldName,omitzero" api:"shape=FlowNodeInputName,required"`
	NodeName       *string `json:"nodeName,omitzero" api:"shape=NodeName,required"`
}

// NodeTraceElements is AWS's NodeTraceElements.
type NodeTraceElements struct {
	_           struct{}    `api:"union"`
	AgentTraces []TracePart `json:"agentTraces,omitzero"`
}

// Observation is AWS's Observation.
type Observation struct {
	ActionGroupInvocationOutput       *ActionGroupInvocationOutput       `json:"actionGroupInvocationOutput,omitzero"`
	AgentCollaboratorInvocationOutput *AgentCollaboratorInvocationOutput `json:"agentCollaboratorInvocationOutput,omitzero"`
	CodeInterpreterInvocationOutput   *CodeInterpreterInvocationOutput   `json:"codeInterpreterInvocationOutput,omitzero"`
	FinalResponse                     *FinalResponse                     `json:"finalResponse,omitzero"`
	KnowledgeBaseLookupOutput         *KnowledgeBaseLookupOutput         `json:"knowledgeBaseLookupOutput,omitzero"`
	RepromptResponse                  *RepromptResponse                  `json:"repromptResponse,omitzero"`
	TraceId                           *string                            `json:"traceId,omitzero" api:"shape=TraceId"`
	Type                              *string                            `json:"type,omitzero" api:"shape=Type"`
}

// OptimizePromptInput is AWS's OptimizePromptRequest.
type OptimizePromptInput struct {
	Input         *InputPrompt `json:"input,omitzero" api:"required"`
	TargetModelId *string      `json:"targetModelId,omitzero" api:"shape=OptimizePromptRequestTargetModelIdString,required"`
}

// OptimizePromptOutput is AWS's OptimizePromptResponse.
type OptimizePromptOutput struct {
	OptimizedPrompt iter.Seq2[OptimizedPromptStream, error] `json:"-" api:"payload,required"`
}

// OptimizedPrompt is AWS's OptimizedPrompt.
type OptimizedPrompt struct {
	_          struct{}    `api:"union"`
	TextPrompt *TextPrompt `json:"textPrompt,omitzero"`
}

// OptimizedPromptEvent is AWS's OptimizedPromptEvent.
type OptimizedPromptEvent struct {
	OptimizedPrompt *OptimizedPrompt `json:"optimizedPrompt,omitzero"`
}

// OptimizedPromptStream is AWS's OptimizedPromptStream.
type OptimizedPromptStream struct {
	_                    struct{}              `api:"events,exceptions=accessDeniedException badGatewayException dependencyFailedException internalServerException throttlingException validationException"`
	AnalyzePromptEvent   *AnalyzePromptEvent   `json:"analyzePromptEvent,omitzero"`
	OptimizedPromptEvent *OptimizedPromptEvent `json:"optimizedPromptEvent,omitzero"`
}

// OrchestrationConfiguration is AWS's OrchestrationConfiguration.
type OrchestrationConfiguration struct {
	AdditionalModelRequestFields     map[string]json.RawMessage        `json:"additionalModelRequestFields,omitzero" api:"shape=AdditionalModelRequestFields"`
	InferenceConfig                  *InferenceConfig                  `json:"inferenceConfig,omitzero"`
	PerformanceConfig                *PerformanceConfiguration         `json:"performanceConfig,omitzero"`
	PromptTemplate                   *PromptTemplate                   `json:"promptTemplate,omitzero"`
	QueryTransformationConfiguration *QueryTransformationConfiguration `json:"queryTransformationConfiguration,omitzero"`
}

// OrchestrationExecutor is AWS's OrchestrationExecutor.
type OrchestrationExecutor struct {
	_      struct{} `api:"union"`
	Lambda *string  `json:"lambda,omitzero"`
}

// OrchestrationModelInvocationOutput is AWS's OrchestrationModelInvocationOutput.
type OrchestrationModelInvocationOutput struct {
	Metadata         *Metadata              `json:"metadata,omitzero"`
	RawResponse      *RawResponse           `json:"rawResponse,omitzero"`
	ReasoningContent *ReasoningContentBlock `json:"reasoningContent,omitzero"`
	TraceId          *string                `json:"traceId,omitzero" api:"shape=TraceId"`
}

// OrchestrationTrace is AWS's OrchestrationTrace.
type OrchestrationTrace struct {
	_                     struct{}                            `api:"union"`
	InvocationInput       *InvocationInput                    `json:"invocationInput,omitzero"`
	ModelInvocationInput  *ModelInvocationInput               `json:"modelInvocationInput,omitzero"`
	ModelInvocationOutput *OrchestrationModelInvocationOutput `json:"modelInvocationOutput,omitzero"`
	Observation           *Observation                        `json:"observation,omitzero"`
	Rationale             *Rationale                          `json:"rationale,omitzero"`
}

// OutputFile is AWS's OutputFile.
type OutputFile struct {
	Bytes []byte  `json:"bytes,omitzero" api:"shape=FileBody"`
	Name  *string `json:"name,omitzero"`
	Type  *string `json:"type,omitzero"`
}

// Parameter is AWS's Parameter.
type Parameter struct {
	Name  *string `json:"name,omitzero"`
	Type  *string `json:"type,omitzero"`
	Value *string `json:"value,omitzero"`
}

// ParameterDetail is AWS's ParameterDetail.
type ParameterDetail struct {
	Description *string `json:"description,omitzero" api:"shape=ParameterDescription"`
	Required    *bool   `json:"required,omitzero"`
	Type        *string `json:"type,omitzero" api:"shape=ParameterType,required"`
}

// PayloadPart is AWS's PayloadPart.
type PayloadPart struct {
	Attribution *Attribution `json:"attribution,omitzero"`
	Bytes       []byte       `json:"bytes,omitzero" api:"shape=PartBody"`
}

// PerformanceConfiguration is AWS's PerformanceConfiguration.
type PerformanceConfiguration struct {
	Latency *string `json:"latency,omitzero" api:"shape=PerformanceConfigLatency"`
}

// PostProcessingModelInvocationOutput is AWS's PostProcessingModelInvocationOutput.
type PostProcessingModelInvocationOutput struct {
	Metadata         *Metadata                     `json:"metadata,omitzero"`
	ParsedResponse   *PostProcessingParsedResponse `json:"parsedResponse,omitzero"`
	RawResponse      *RawResponse                  `json:"rawResponse,omitzero"`
	ReasoningContent *ReasoningContentBlock        `json:"reasoningContent,omitzero"`
	TraceId          *string                       `json:"traceId,omitzero" api:"shape=TraceId"`
}

// PostProcessingParsedResponse is AWS's PostProcessingParsedResponse.
type PostProcessingParsedResponse struct {
	Text *string `json:"text,omitzero" api:"shape=OutputString"`
}

// PostProcessingTrace is AWS's PostProcessingTrace.
type PostProcessingTrace struct {
	_                     struct{}                             `api:"union"`
	ModelInvocationInput  *ModelInvocationInput                `json:"modelInvocationInput,omitzero"`
	ModelInvocationOutput *PostProcessingModelInvocationOutput `json:"modelInvocationOutput,omitzero"`
}

// PreProcessingModelInvocationOutput is AWS's PreProcessingModelInvocationOutput.
type PreProcessingModelInvocationOutput struct {
	Metadata         *Metadata                    `json:"metadata,omitzero"`
	ParsedResponse   *PreProcessingParsedResponse `json:"parsedResponse,omitzero"`
	RawResponse      *RawResponse                 `json:"rawResponse,omitzero"`
	ReasoningContent *ReasoningContentBlock       `json:"reasoningContent,omitzero"`
	TraceId          *string                      `json:"traceId,omitzero" api:"shape=TraceId"`
}

// PreProcessingParsedResponse is AWS's PreProcessingParsedResponse.
type PreProcessingParsedResponse struct {
	IsValid   *bool   `json:"isValid,omitzero"`
	Rationale *string `json:"rationale,omitzero" api:"shape=RationaleString"`
}

// PreProcessingTrace is AWS's PreProcessingTrace.
type PreProcessingTrace struct {
	_                     struct{}                            `api:"union"`
	ModelInvocationInput  *ModelInvocationInput               `json:"modelInvocationInput,omitzero"`
	ModelInvocationOutput *PreProcessingModelInvocationOutput `json:"modelInvocationOutput,omitzero"`
}

// PromptConfiguration is AWS's PromptConfiguration.
type PromptConfiguration struct {
	AdditionalModelRequestFields json.RawMessage         `json:"additionalModelRequestFields,omitzero"`
	BasePromptTemplate           *string                 `json:"basePromptTemplate,omitzero" api:"shape=BasePromptTemplate"`
	FoundationModel              *string                 `json:"foundationModel,omitzero" api:"shape=ModelIdentifier"`
	InferenceConfiguration       *InferenceConfiguration `json:"inferenceConfiguration,omitzero"`
	ParserMode                   *string                 `json:"parserMode,omitzero" api:"shape=CreationMode"`
	PromptCreationMode           *string                 `json:"promptCreationMode,omitzero" api:"shape=CreationMode"`
	PromptState                  *string                 `json:"promptState,omitzero" api:"shape=PromptState"`
	PromptType                   *string                 `json:"promptType,omitzero" api:"shape=PromptType"`
}

// PromptCreationConfigurations is AWS's PromptCreationConfigurations.
type PromptCreationConfigurations struct {
	ExcludePreviousThinkingSteps       *bool  `json:"excludePreviousThinkingSteps,omitzero"`
	PreviousConversationTurnsToInclude *int32 `json:"previousConversationTurnsToInclude,omitzero" api:"shape=PromptCreationConfigurationsPreviousConversationTurnsToIncludeInteger"`
}

// PromptOverrideConfiguration is AWS's PromptOverrideConfiguration.
type PromptOverrideConfiguration struct {
	OverrideLambda       *string               `json:"overrideLambda,omitzero" api:"shape=LambdaResourceArn"`
	PromptConfigurations []PromptConfiguration `json:"promptConfigurations,omitzero" api:"shape=PromptConfigurations,required"`
}

// PromptTemplate is AWS's PromptTemplate.
type PromptTemplate struct {
	TextPromptTemplate *string `json:"textPromptTemplate,omitzero" api:"shape=TextPromptTemplate"`
}

// PropertyParameters is AWS's PropertyParameters.
type PropertyParameters struct {
	Properties []Parameter `json:"properties,omitzero"`
}

// PutInvocationStepInput is AWS's PutInvocationStepRequest.
type PutInvocationStepInput struct {
	InvocationIdentifier *string                `json:"invocationIdentifier,omitzero" api:"shape=InvocationIdentifier,required"`
	InvocationStepId     *string                `json:"invocationStepId,omitzero" api:"shape=Uuid"`
	InvocationStepTime   *time.Time             `json:"invocationStepTime,omitzero" api:"shape=DateTimestamp,required"`
	Payload              *InvocationStepPayload `json:"payload,omitzero" api:"required"`
	SessionIdentifier    *string                `json:"sessionIdentifier,omitzero" api:"shape=SessionIdentifier,uri=sessionIdentifier,required"`
}

// PutInvocationStepOutput is AWS's PutInvocationStepResponse.
type PutInvocationStepOutput struct {
	InvocationStepId *string `json:"invocationStepId,omitzero" api:"shape=Uuid,required"`
}

// QueryGenerationInput is AWS's QueryGenerationInput.
type QueryGenerationInput struct {
	Text *string `json:"text,omitzero" api:"shape=QueryGenerationInputTextString,required"`
	Type *string `json:"type,omitzero" api:"shape=InputQueryType,required"`
}

// QueryTransformationConfiguration is AWS's QueryTransformationConfiguration.
type QueryTransformationConfiguration struct {
	Type *string `json:"type,omitzero" api:"shape=QueryTransformationType,required"`
}

// Rationale is AWS's Rationale.
type Rationale struct {
	Text    *string `json:"text,omitzero" api:"shape=RationaleString"`
	TraceId *string `json:"traceId,omitzero" api:"shape=TraceId"`
}

// RawResponse is AWS's RawResponse.
type RawResponse struct {
	Content *string `json:"content,omitzero"`
}

// ReasoningContentBlock is AWS's ReasoningContentBlock.
type ReasoningContentBlock struct {
	_               struct{}            `api:"union"`
	ReasoningText   *ReasoningTextBlock `json:"reasoningText,omitzero"`
	RedactedContent []byte              `json:"redactedContent,omitzero"`
}

// ReasoningTextBlock is AWS's ReasoningTextBlock.
type ReasoningTextBlock struct {
	Signature *string `json:"signature,omitzero"`
	Text      *string `json:"text,omitzero" api:"required"`
}

// RepromptResponse is AWS's RepromptResponse.
type RepromptResponse struct {
	Source *string `json:"source,omitzero" api:"shape=Source"`
	Text   *string `json:"text,omitzero"`
}

// RequestBody is AWS's RequestBody.
type RequestBody struct {
	Content map[string][]Parameter `json:"content,omitzero"`
}

// RerankDocument is AWS's RerankDocument.
type RerankDocument struct {
	JsonDocument json.RawMessage     `json:"jsonDocument,omitzero"`
	TextDocument *RerankTextDocument `json:"textDocument,omitzero"`
	Type         *string             `json:"type,omitzero" api:"shape=RerankDocumentType,required"`
}

// RerankQuery is AWS's RerankQuery.
type RerankQuery struct {
	TextQuery *RerankTextDocument `json:"textQuery,omitzero" api:"required"`
	Type      *string             `json:"type,omitzero" api:"shape=RerankQueryContentType,required"`
}

// RerankInput is AWS's RerankRequest.
type RerankInput struct {
	NextToken              *string                 `json:"nextToken,omitzero" api:"shape=NextToken"`
	Queries                []RerankQuery           `json:"queries,omitzero" api:"shape=RerankQueriesList,required"`
	RerankingConfiguration *RerankingConfiguration `json:"rerankingConfiguration,omitzero" api:"required"`
	Sources                []RerankSource          `json:"sources,omitzero" api:"shape=RerankSourcesList,required"`
}

// RerankOutput is AWS's RerankResponse.
type RerankOutput struct {
	NextToken *string        `json:"nextToken,omitzero" api:"shape=NextToken"`
	Results   []RerankResult `json:"results,omitzero" api:"required"`
}

// RerankResult is AWS's RerankResult.
type RerankResult struct {
	Document       *RerankDocument `json:"document,omitzero"`
	Index          *int32          `json:"index,omitzero" api:"shape=RerankResultIndexInteger,required"`
	RelevanceScore *float32        `json:"relevanceScore,omitzero" api:"required"`
}

// RerankSource is AWS's RerankSource.
type RerankSource struct {
	InlineDocumentSource *RerankDocument `json:"inlineDocumentSource,omitzero" api:"required"`
	Type                 *string         `json:"type,omitzero" api:"shape=RerankSourceType,required"`
}

// RerankTextDocument is AWS's RerankTextDocument.
type RerankTextDocument struct {
	Text *string `json:"text,omitzero" api:"shape=RerankTextDocumentTextString"`
}

// RerankingConfiguration is AWS's RerankingConfiguration.
type RerankingConfiguration struct {
	BedrockRerankingConfiguration *BedrockRerankingConfiguration `json:"bedrockRerankingConfiguration,omitzero" api:"required"`
	Type                          *string                        `json:"type,omitzero" api:"shape=RerankingConfigurationType,required"`
}

// RerankingMetadataSelectiveModeConfiguration is AWS's RerankingMetadataSelectiveModeConfiguration.
type RerankingMetadataSelectiveModeConfiguration struct {
	_               struct{}            `api:"union"`
	FieldsToExclude []FieldForReranking `json:"fieldsToExclude,omitzero" api:"shape=FieldsForReranking"`
	FieldsToInclude []FieldForReranking `json:"fieldsToInclude,omitzero" api:"shape=FieldsForReranking"`
}

// ResourceNotFoundException is AWS's ResourceNotFoundException.
type ResourceNotFoundException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// ResponseStream is AWS's ResponseStream.
type ResponseStream struct {
	_             struct{}              `api:"events,exceptions=accessDeniedException badGatewayException conflictException dependencyFailedException internalServerException modelNotReadyException resourceNotFoundException serviceQuotaExceededException throttlingException validationException"`
	Chunk         *PayloadPart          `json:"chunk,omitzero"`
	Files         *FilePart             `json:"files,omitzero"`
	ReturnControl *ReturnControlPayload `json:"returnControl,omitzero"`
	Trace         *TracePart            `json:"trace,omitzero"`
}

// RetrievalContent is AWS's RetrievalContent.
type RetrievalContent struct {
	ByteContent []byte  `json:"byteContent,omitzero"`
	MimeType    *string `json:"mimeType,omitzero" api:"required"`
	Text        *string `json:"text,omitzero"`
}

// RetrievalFilter is AWS's RetrievalFilter.
type RetrievalFilter struct {
	_                   struct{}          `api:"union"`
	AndAll              []RetrievalFilter `json:"andAll,omitzero" api:"shape=RetrievalFilterList"`
	Equals              *FilterAttribute  `json:"equals,omitzero"`
	GreaterThan         *FilterAttribute  `json:"greaterThan,omitzero"`
	GreaterThanOrEquals *FilterAttribute  `json:"greaterThanOrEquals,omitzero"`
	In                  *FilterAttribute  `json:"in,omitzero"`
	LessThan            *FilterAttribute  `json:"lessThan,omitzero"`
	LessThanOrEquals    *FilterAttribute  `json:"lessThanOrEquals,omitzero"`
	ListContains        *FilterAttribute  `json:"listContains,omitzero"`
	NotEquals           *FilterAttribute  `json:"notEquals,omitzero"`
	NotIn               *FilterAttribute  `json:"notIn,omitzero"`
	OrAll               []RetrievalFilter `json:"orAll,omitzero" api:"shape=RetrievalFilterList"`
	StartsWith          *FilterAttribute  `json:"startsWith,omitzero"`
	StringContains      *FilterAttribute  `json:"stringContains,omitzero"`
}

// RetrievalOverrides is AWS's RetrievalOverrides.
type RetrievalOverrides struct {
	Filter             *RetrievalFilter `json:"filter,omitzero"`
	MaxNumberOfResults *int32           `json:"maxNumberOfResults,omitzero" api:"shape=RetrievalOverridesMaxNumberOfResultsInteger"`
}

// RetrievalResultConfluenceLocation is AWS's RetrievalResultConfluenceLocation.
type RetrievalResultConfluenceLocation struct {
	Url *string `json:"url,omitzero"`
}

// RetrievalResultContent is AWS's RetrievalResultContent.
type RetrievalResultContent struct {
	Audio       *AudioSegment                  `json:"audio,omitzero"`
	ByteContent *string                        `json:"byteContent,omitzero"`
	Row         []RetrievalResultContentColumn `json:"row,omitzero" api:"shape=RetrievalResultContentRow"`
	Text        *string                        `json:"text,omitzero"`
	Type        *string                        `json:"type,omitzero" api:"shape=RetrievalResultContentType"`
	Video       *VideoSegment                  `json:"video,omitzero"`
}

// RetrievalResultContentColumn is AWS's RetrievalResultContentColumn.
type RetrievalResultContentColumn struct {
	ColumnName  *string `json:"columnName,omitzero"`
	ColumnValue *string `json:"columnValue,omitzero"`
	Type        *string `json:"type,omitzero" api:"shape=RetrievalResultContentColumnType"`
}

// RetrievalResultCustomDocumentLocation is AWS's RetrievalResultCustomDocumentLocation.
type RetrievalResultCustomDocumentLocation struct {
	Id *string `json:"id,omitzero"`
}

// RetrievalResultGoogleDriveLocation is AWS's RetrievalResultGoogleDriveLocation.
type RetrievalResultGoogleDriveLocation struct {
	Url *string `json:"url,omitzero"`
}

// RetrievalResultKendraDocumentLocation is AWS's RetrievalResultKendraDocumentLocation.
type RetrievalResultKendraDocumentLocation struct {
	Uri *string `json:"uri,omitzero"`
}

// RetrievalResultLocation is AWS's RetrievalResultLocation.
type RetrievalResultLocation struct {
	ConfluenceLocation     *RetrievalResultConfluenceLocation     `json:"confluenceLocation,omitzero"`
	CustomDocumentLocation *RetrievalResultCustomDocumentLocation `json:"customDocumentLocation,omitzero"`
	GoogleDriveLocation    *RetrievalResultGoogleDriveLocation    `json:"googleDriveLocation,omitzero"`
	KendraDocumentLocation *RetrievalResultKendraDocumentLocation `json:"kendraDocumentLocation,omitzero"`
	OneDriveLocation       *RetrievalResultOneDriveLocation       `json:"oneDriveLocation,omitzero"`
	S3Location             *RetrievalResultS3Location             `json:"s3Location,omitzero"`
	SalesforceLocation     *RetrievalResultSalesforceLocation     `json:"salesforceLocation,omitzero"`
	SharePointLocation     *RetrievalResultSharePointLocation     `json:"sharePointLocation,omitzero"`
	SqlLocation            *RetrievalResultSqlLocation            `json:"sqlLocation,omitzero"`
	Type                   *string                                `json:"type,omitzero" api:"shape=RetrievalResultLocationType,required"`
	WebLocation            *RetrievalResultWebLocation            `json:"webLocation,omitzero"`
}

// RetrievalResultOneDriveLocation is AWS's RetrievalResultOneDriveLocation.
type RetrievalResultOneDriveLocation struct {
	Url *string `json:"url,omitzero"`
}

// RetrievalResultS3Location is AWS's RetrievalResultS3Location.
type RetrievalResultS3Location struct {
	Uri *string `json:"uri,omitzero"`
}

// RetrievalResultSalesforceLocation is AWS's RetrievalResultSalesforceLocation.
type RetrievalResultSalesforceLocation struct {
	Url *string `json:"url,omitzero"`
}

// RetrievalResultSharePointLocation is AWS's RetrievalResultSharePointLocation.
type RetrievalResultSharePointLocation struct {
	Url *string `json:"url,omitzero"`
}

// RetrievalResultSqlLocation is AWS's RetrievalResultSqlLocation.
type RetrievalResultSqlLocation struct {
	Query *string `json:"query,omitzero"`
}

// RetrievalResultWebLocation is AWS's RetrievalResultWebLocation.
type RetrievalResultWebLocation struct {
	Url *string `json:"url,omitzero"`
}

// RetrieveAndGenerateConfiguration is AWS's RetrieveAndGenerateConfiguration.
type RetrieveAndGenerateConfiguration struct {
	ExternalSourcesConfiguration *ExternalSourcesRetrieveAndGenerateConfiguration `json:"externalSourcesConfiguration,omitzero"`
	KnowledgeBaseConfiguration   *KnowledgeBaseRetrieveAndGenerateConfiguration   `json:"knowledgeBaseConfiguration,omitzero"`
	Type                         *string                                          `json:"type,omitzero" api:"shape=RetrieveAndGenerateType,required"`
}

// RetrieveAndGenerateInputValue is AWS's RetrieveAndGenerateInput.
type RetrieveAndGenerateInputValue struct {
	Text *string `json:"text,omitzero" api:"shape=RetrieveAndGenerateInputTextString,required"`
}

// RetrieveAndGenerateOutputValue is AWS's RetrieveAndGenerateOutput.
type RetrieveAndGenerateOutputValue struct {
	Text *string `json:"text,omitzero" api:"required"`
}

// RetrieveAndGenerateOutputEvent is AWS's RetrieveAndGenerateOutputEvent.
type RetrieveAndGenerateOutputEvent struct {
	Text *string `json:"text,omitzero" api:"required"`
}

// RetrieveAndGenerateInput is AWS's RetrieveAndGenerateRequest.
type RetrieveAndGenerateInput struct {
	Input                            *RetrieveAndGenerateInputValue           `json:"input,omitzero" api:"required"`
	RetrieveAndGenerateConfiguration *RetrieveAndGenerateConfiguration        `json:"retrieveAndGenerateConfiguration,omitzero"`
	SessionConfiguration             *RetrieveAndGenerateSessionConfiguration `json:"sessionConfiguration,omitzero"`
	SessionId                        *string                                  `json:"sessionId,omitzero" api:"shape=SessionId"`
	UserContext                      *UserContext                             `json:"userContext,omitzero"`
}

// RetrieveAndGenerateOutput is AWS's RetrieveAndGenerateResponse.
type RetrieveAndGenerateOutput struct {
	Citations       []Citation                      `json:"citations,omitzero"`
	GuardrailAction *string                         `json:"guardrailAction,omitzero" api:"shape=GuadrailAction"`
	Output          *RetrieveAndGenerateOutputValue `json:"output,omitzero" api:"required"`
	SessionId       *string                         `json:"sessionId,omitzero" api:"shape=SessionId,required"`
}

// RetrieveAndGenerateSessionConfiguration is AWS's RetrieveAndGenerateSessionConfiguration.
type RetrieveAndGenerateSessionConfiguration struct {
	KmsKeyArn *string `json:"kmsKeyArn,omitzero" api:"shape=KmsKeyArn,required"`
}

// RetrieveAndGenerateStreamInput is AWS's RetrieveAndGenerateStreamRequest.
type RetrieveAndGenerateStreamInput struct {
	Input                            *RetrieveAndGenerateInputValue           `json:"input,omitzero" api:"required"`
	RetrieveAndGenerateConfiguration *RetrieveAndGenerateConfiguration        `json:"retrieveAndGenerateConfiguration,omitzero"`
	SessionConfiguration             *RetrieveAndGenerateSessionConfiguration `json:"sessionConfiguration,omitzero"`
	SessionId                        *string                                  `json:"sessionId,omitzero" api:"shape=SessionId"`
	UserContext                      *UserContext                             `json:"userContext,omitzero"`
}

// RetrieveAndGenerateStreamOutput is AWS's RetrieveAndGenerateStreamResponse.
type RetrieveAndGenerateStreamOutput struct {
	SessionId *string                                                   `json:"sessionId,omitzero" api:"shape=SessionId,header=x-amzn-bedrock-knowledge-base-session-id,required"`
	Stream    iter.Seq2[RetrieveAndGenerateStreamResponseOutput, error] `json:"-" api:"payload,required"`
}

// RetrieveAndGenerateStreamResponseOutput is AWS's RetrieveAndGenerateStreamResponseOutput.
type RetrieveAndGenerateStreamResponseOutput struct {
	_         struct{}                        `api:"events,exceptions=accessDeniedException badGatewayException conflictException dependencyFailedException internalServerException resourceNotFoundException serviceQuotaExceededException throttlingException validationException"`
	Citation  *CitationEvent                  `json:"citation,omitzero"`
	Guardrail *GuardrailEvent                 `json:"guardrail,omitzero"`
	Output    *RetrieveAndGenerateOutputEvent `json:"output,omitzero"`
}

// RetrieveInput is AWS's RetrieveRequest.
type RetrieveInput struct {
	GuardrailConfiguration *GuardrailConfiguration              `json:"guardrailConfiguration,omitzero"`
	KnowledgeBaseId        *string                              `json:"knowledgeBaseId,omitzero" api:"shape=KnowledgeBaseIdentifier,uri=knowledgeBaseId,required"`
	NextToken              *string                              `json:"nextToken,omitzero" api:"shape=NextToken"`
	RetrievalConfiguration *KnowledgeBaseRetrievalConfiguration `json:"retrievalConfiguration,omitzero"`
	RetrievalQuery         *KnowledgeBaseQuery                  `json:"retrievalQuery,omitzero" api:"required"`
	UserContext            *UserContext                         `json:"userContext,omitzero"`
}

// RetrieveOutput is AWS's RetrieveResponse.
type RetrieveOutput struct {
	GuardrailAction  *string                        `json:"guardrailAction,omitzero" api:"shape=GuadrailAction"`
	NextToken        *string                        `json:"nextToken,omitzero" api:"shape=NextToken"`
	RetrievalResults []KnowledgeBaseRetrievalResult `json:"retrievalResults,omitzero" api:"shape=KnowledgeBaseRetrievalResults,required"`
}

// RetrievedReference is AWS's RetrievedReference.
type RetrievedReference struct {
	Content  *RetrievalResultContent    `json:"content,omitzero"`
	Location *RetrievalResultLocation   `json:"location,omitzero"`
	Metadata map[string]json.RawMessage `json:"metadata,omitzero" api:"shape=RetrievalResultMetadata"`
}

// RetrieverConfiguration is AWS's RetrieverConfiguration.
type RetrieverConfiguration struct {
	_             struct{}                             `api:"union"`
	KnowledgeBase *KnowledgeBaseRetrieverConfiguration `json:"knowledgeBase,omitzero"`
}

// ReturnControlPayload is AWS's ReturnControlPayload.
type ReturnControlPayload struct {
	InvocationId     *string                 `json:"invocationId,omitzero"`
	InvocationInputs []InvocationInputMember `json:"invocationInputs,omitzero" api:"shape=InvocationInputs"`
}

// ReturnControlResults is AWS's ReturnControlResults.
type ReturnControlResults struct {
	InvocationId                   *string                  `json:"invocationId,omitzero"`
	ReturnControlInvocationResults []InvocationResultMember `json:"returnControlInvocationResults,omitzero" api:"shape=ReturnControlInvocationResults"`
}

// RoutingClassifierModelInvocationOutput is AWS's RoutingClassifierModelInvocationOutput.
type RoutingClassifierModelInvocationOutput struct {
	Metadata    *Metadata    `json:"metadata,omitzero"`
	RawResponse *RawResponse `json:"rawResponse,omitzero"`
	TraceId     *string      `json:"traceId,omitzero" api:"shape=TraceId"`
}

// RoutingClassifierTrace is AWS's RoutingClassifierTrace.
type RoutingClassifierTrace struct {
	_                     struct{}                                `api:"union"`
	InvocationInput       *InvocationInput                        `json:"invocationInput,omitzero"`
	ModelInvocationInput  *ModelInvocationInput                   `json:"modelInvocationInput,omitzero"`
	ModelInvocationOutput *RoutingClassifierModelInvocationOutput `json:"modelInvocationOutput,omitzero"`
	Observation           *Observation                            `json:"observation,omitzero"`
}

// S3Identifier is AWS's S3Identifier.
type S3Identifier struct {
	S3BucketName *string `json:"s3BucketName,omitzero" api:"shape=S3BucketName"`
	S3ObjectKey  *string `json:"s3ObjectKey,omitzero" api:"shape=S3ObjectKey"`
}

// S3Location is AWS's S3Location.
type S3Location struct {
	Uri *string `json:"uri,omitzero" api:"shape=S3Uri,required"`
}

// S3ObjectDoc is AWS's S3ObjectDoc.
type S3ObjectDoc struct {
	Uri *string `json:"uri,omitzero" api:"shape=S3Uri,required"`
}

// S3ObjectFile is AWS's S3ObjectFile.
type S3ObjectFile struct {
	Uri *string `json:"uri,omitzero" api:"shape=S3Uri,required"`
}

// SatisfiedCondition is AWS's SatisfiedCondition.
type SatisfiedCondition struct {
	ConditionName *string `json:"conditionName,omitzero" api:"required"`
}

// ServiceQuotaExceededException is AWS's ServiceQuotaExceededException.
type ServiceQuotaExceededException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// SessionState is AWS's SessionState.
type SessionState struct {
	ConversationHistory            *ConversationHistory         `json:"conversationHistory,omitzero"`
	Files                          []InputFile                  `json:"files,omitzero"`
	InvocationId                   *string                      `json:"invocationId,omitzero"`
	KnowledgeBaseConfigurations    []KnowledgeBaseConfiguration `json:"knowledgeBaseConfigurations,omitzero" api:"shape=KnowledgeBaseConfigurations"`
	PromptSessionAttributes        map[string]string            `json:"promptSessionAttributes,omitzero"`
	ReturnControlInvocationResults []InvocationResultMember     `json:"returnControlInvocationResults,omitzero" api:"shape=ReturnControlInvocationResults"`
	SessionAttributes              map[string]string            `json:"sessionAttributes,omitzero"`
}

// SessionSummary is AWS's SessionSummary.
type SessionSummary struct {
	CreatedAt     *time.Time `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	LastUpdatedAt *time.Time `json:"lastUpdatedAt,omitzero" api:"shape=DateTimestamp,required"`
	SessionArn    *string    `json:"sessionArn,omitzero" api:"shape=SessionArn,required"`
	SessionId     *string    `json:"sessionId,omitzero" api:"shape=Uuid,required"`
	SessionStatus *string    `json:"sessionStatus,omitzero" api:"shape=SessionStatus,required"`
}

// Span is AWS's Span.
type Span struct {
	End   *int32 `json:"end,omitzero" api:"shape=SpanEndInteger"`
	Start *int32 `json:"start,omitzero" api:"shape=SpanStartInteger"`
}

// StartFlowExecutionInput is AWS's StartFlowExecutionRequest.
type StartFlowExecutionInput struct {
	FlowAliasIdentifier           *string                        `json:"flowAliasIdentifier,omitzero" api:"shape=FlowAliasIdentifier,uri=flowAliasIdentifier,required"`
	FlowExecutionName             *string                        `json:"flowExecutionName,omitzero" api:"shape=FlowExecutionName"`
	FlowIdentifier                *string                        `json:"flowIdentifier,omitzero" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	Inputs                        []FlowInput                    `json:"inputs,omitzero" api:"shape=FlowInputs,required"`
	ModelPerformanceConfiguration *ModelPerformanceConfiguration `json:"modelPerformanceConfiguration,omitzero"`
}

// StartFlowExecutionOutput is AWS's StartFlowExecutionResponse.
type StartFlowExecutionOutput struct {
	ExecutionArn *string `json:"executionArn,omitzero" api:"shape=FlowExecutionIdentifier"`
}

// StopFlowExecutionInput is AWS's StopFlowExecutionRequest.
type StopFlowExecutionInput struct {
	ExecutionIdentifier *string `json:"executionIdentifier,omitzero" api:"shape=FlowExecutionIdentifier,uri=executionIdentifier,required"`
	FlowAliasIdentifier *string `json:"flowAliasIdentifier,omitzero" api:"shape=FlowAliasIdentifier,uri=flowAliasIdentifier,required"`
	FlowIdentifier      *string `json:"flowIdentifier,omitzero" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
}

// StopFlowExecutionOutput is AWS's StopFlowExecutionResponse.
type StopFlowExecutionOutput struct {
	ExecutionArn *string `json:"executionArn,omitzero" api:"shape=FlowExecutionIdentifier"`
	Status       *string `json:"status,omitzero" api:"shape=FlowExecutionStatus,required"`
}

// StreamingConfigurations is AWS's StreamingConfigurations.
type StreamingConfigurations struct {
	ApplyGuardrailInterval *int32 `json:"applyGuardrailInterval,omitzero" api:"shape=StreamingConfigurationsApplyGuardrailIntervalInteger"`
	StreamFinalResponse    *bool  `json:"streamFinalResponse,omitzero"`
}

// TagResourceInput is AWS's TagResourceRequest.
type TagResourceInput struct {
	ResourceArn *string           `json:"resourceArn,omitzero" api:"shape=TaggableResourcesArn,uri=resourceArn,required"`
	Tags        map[string]string `json:"tags,omitzero" api:"shape=TagsMap,required"`
}

// TagResourceOutput is AWS's TagResourceResponse.
type TagResourceOutput struct {
}

// TextInferenceConfig is AWS's TextInferenceConfig.
type TextInferenceConfig struct {
	MaxTokens     *int32   `json:"maxTokens,omitzero" api:"shape=MaxTokens"`
	StopSequences []string `json:"stopSequences,omitzero" api:"shape=RAGStopSequences"`
	Temperature   *float32 `json:"temperature,omitzero" api:"shape=Temperature"`
	TopP          *float32 `json:"topP,omitzero" api:"shape=TopP"`
}

// TextPrompt is AWS's TextPrompt.
type TextPrompt struct {
	Text *string `json:"text,omitzero" api:"shape=TextPromptTextString,required"`
}

// TextResponsePart is AWS's TextResponsePart.
type TextResponsePart struct {
	Span *Span   `json:"span,omitzero"`
	Text *string `json:"text,omitzero"`
}

// TextToSqlConfiguration is AWS's TextToSqlConfiguration.
type TextToSqlConfiguration struct {
	KnowledgeBaseConfiguration *TextToSqlKnowledgeBaseConfiguration `json:"knowledgeBaseConfiguration,omitzero"`
	Type                       *string                              `json:"type,omitzero" api:"shape=TextToSqlConfigurationType,required"`
}

// TextToSqlKnowledgeBaseConfiguration is AWS's TextToSqlKnowledgeBaseConfiguration.
type TextToSqlKnowledgeBaseConfiguration struct {
	KnowledgeBaseArn *string `json:"knowledgeBaseArn,omitzero" api:"shape=KnowledgeBaseArn,required"`
}

// ThrottlingException is AWS's ThrottlingException.
type ThrottlingException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// Trace is AWS's Trace.
type Trace struct {
	_                        struct{}                  `api:"union"`
	CustomOrchestrationTrace *CustomOrchestrationTrace `json:"customOrchestrationTrace,omitzero"`
	FailureTrace             *FailureTrace             `json:"failureTrace,omitzero"`
	GuardrailTrace           *GuardrailTrace           `json:"guardrailTrace,omitzero"`
	OrchestrationTrace       *OrchestrationTrace       `json:"orchestrationTrace,omitzero"`
	PostProcessingTrace      *PostProcessingTrace      `json:"postProcessingTrace,omitzero"`
	PreProcessingTrace       *PreProcessingTrace       `json:"preProcessingTrace,omitzero"`
	RoutingClassifierTrace   *RoutingClassifierTrace   `json:"routingClassifierTrace,omitzero"`
}

// TraceElements is AWS's TraceElements.
type TraceElements struct {
	_           struct{}    `api:"union"`
	AgentTraces []TracePart `json:"agentTraces,omitzero"`
}

// TracePart is AWS's TracePart.
type TracePart struct {
	AgentAliasId     *string    `json:"agentAliasId,omitzero" api:"shape=AgentAliasId"`
	AgentId          *string    `json:"agentId,omitzero" api:"shape=AgentId"`
	AgentVersion     *string    `json:"agentVersion,omitzero" api:"shape=AgentVersion"`
	CallerChain      []Caller   `json:"callerChain,omitzero"`
	CollaboratorName *string    `json:"collaboratorName,omitzero" api:"shape=Name"`
	EventTime        *time.Time `json:"eventTime,omitzero" api:"shape=SyntheticTimestamp_date_time"`
	SessionId        *string    `json:"sessionId,omitzero" api:"shape=SessionId"`
	Trace            *Trace     `json:"trace,omitzero"`
}

// TransformationConfiguration is AWS's TransformationConfiguration.
type TransformationConfiguration struct {
	Mode                   *string                 `json:"mode,omitzero" api:"shape=QueryTransformationMode,required"`
	TextToSqlConfiguration *TextToSqlConfiguration `json:"textToSqlConfiguration,omitzero"`
}

// UntagResourceInput is AWS's UntagResourceRequest.
type UntagResourceInput struct {
	ResourceArn *string  `json:"resourceArn,omitzero" api:"shape=TaggableResourcesArn,uri=resourceArn,required"`
	TagKeys     []string `json:"tagKeys,omitzero" api:"shape=TagKeyList,query=tagKeys,required"`
}

// UntagResourceOutput is AWS's UntagResourceResponse.
type UntagResourceOutput struct {
}

// UpdateSessionInput is AWS's UpdateSessionRequest.
type UpdateSessionInput struct {
	SessionIdentifier *string           `json:"sessionIdentifier,omitzero" api:"shape=SessionIdentifier,uri=sessionIdentifier,required"`
	SessionMetadata   map[string]string `json:"sessionMetadata,omitzero" api:"shape=SessionMetadataMap"`
}

// UpdateSessionOutput is AWS's UpdateSessionResponse.
type UpdateSessionOutput struct {
	CreatedAt     *time.Time `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	LastUpdatedAt *time.Time `json:"lastUpdatedAt,omitzero" api:"shape=DateTimestamp,required"`
	SessionArn    *string    `json:"sessionArn,omitzero" api:"shape=SessionArn,required"`
	SessionId     *string    `json:"sessionId,omitzero" api:"shape=Uuid,required"`
	SessionStatus *string    `json:"sessionStatus,omitzero" api:"shape=SessionStatus,required"`
}

// Usage is AWS's Usage.
type Usage struct {
	InputTokens  *int32 `json:"inputTokens,omitzero"`
	OutputTokens *int32 `json:"outputTokens,omitzero"`
}

// UserContext is AWS's UserContext.
type UserContext struct {
	UserId *string `json:"userId,omitzero" api:"required"`
}

// ValidationException is AWS's ValidationException.
type ValidationException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// VectorSearchBedrockRerankingConfiguration is AWS's VectorSearchBedrockRerankingConfiguration.
type VectorSearchBedrockRerankingConfiguration struct {
	MetadataConfiguration   *MetadataConfigurationForReranking              `json:"metadataConfiguration,omitzero"`
	ModelConfiguration      *VectorSearchBedrockRerankingModelConfiguration `json:"modelConfiguration,omitzero" api:"required"`
	NumberOfRerankedResults *int32                                          `json:"numberOfRerankedResults,omitzero" api:"shape=VectorSearchBedrockRerankingConfigurationNumberOfRerankedResultsInteger"`
}

// VectorSearchBedrockRerankingModelConfiguration is AWS's VectorSearchBedrockRerankingModelConfiguration.
type VectorSearchBedrockRerankingModelConfiguration struct {
	AdditionalModelRequestFields map[string]json.RawMessage `json:"additionalModelRequestFields,omitzero" api:"shape=AdditionalModelRequestFields"`
	ModelArn                     *string                    `json:"modelArn,omitzero" api:"shape=BedrockRerankingModelArn,required"`
}

// VectorSearchRerankingConfiguration is AWS's VectorSearchRerankingConfiguration.
type VectorSearchRerankingConfiguration struct {
	BedrockRerankingConfiguration *VectorSearchBedrockRerankingConfiguration `json:"bedrockRerankingConfiguration,omitzero"`
	Type                          *string                                    `json:"type,omitzero" api:"shape=VectorSearchRerankingConfigurationType,required"`
}

// VideoSegment is AWS's VideoSegment.
type VideoSegment struct {
	S3Uri   *string `json:"s3Uri,omitzero" api:"shape=VideoSegmentS3UriString,required"`
	Summary *string `json:"summary,omitzero"`
}
