// Code generated from facts/bedrock-agent-runtime.json by package gen. DO NOT EDIT.

package bedrockagentruntime

import (
	"encoding/json"
	"iter"
	"time"
)

// NodeActionEvent is AWS's NodeActionEvent.
type NodeActionEvent struct {
	NodeName          *string         `json:"nodeName,omitempty" api:"shape=NodeName,required"`
	OperationName     *string         `json:"operationName,omitempty" api:"required"`
	OperationRequest  json.RawMessage `json:"operationRequest,omitempty"`
	OperationResponse json.RawMessage `json:"operationResponse,omitempty"`
	RequestId         *string         `json:"requestId,omitempty" api:"required"`
	ServiceName       *string         `json:"serviceName,omitempty" api:"required"`
	Timestamp         *time.Time      `json:"timestamp,omitempty" api:"shape=DateTimestamp,required"`
}

// NodeDependencyEvent is AWS's NodeDependencyEvent.
type NodeDependencyEvent struct {
	NodeName      *string            `json:"nodeName,omitempty" api:"shape=NodeName,required"`
	Timestamp     *time.Time         `json:"timestamp,omitempty" api:"shape=DateTimestamp,required"`
	TraceElements *NodeTraceElements `json:"traceElements,omitempty" api:"required"`
}

// NodeExecutionContent is AWS's NodeExecutionContent.
type NodeExecutionContent struct {
	_        struct{}        `api:"union"`
	Document json.RawMessage `json:"document,omitempty"`
}

// NodeFailureEvent is AWS's NodeFailureEvent.
type NodeFailureEvent struct {
	ErrorCode    *string    `json:"errorCode,omitempty" api:"shape=NodeErrorCode,required"`
	ErrorMessage *string    `json:"errorMessage,omitempty" api:"required"`
	NodeName     *string    `json:"nodeName,omitempty" api:"shape=NodeName,required"`
	Timestamp    *time.Time `json:"timestamp,omitempty" api:"shape=DateTimestamp,required"`
}

// NodeInputEvent is AWS's NodeInputEvent.
type NodeInputEvent struct {
	Fields    []NodeInputField `json:"fields,omitempty" api:"shape=NodeInputFields,required"`
	NodeName  *string          `json:"nodeName,omitempty" api:"shape=NodeName,required"`
	Timestamp *time.Time       `json:"timestamp,omitempty" api:"shape=DateTimestamp,required"`
}

// NodeInputExecutionChainItem is AWS's NodeInputExecutionChainItem.
type NodeInputExecutionChainItem struct {
	Index    *int32  `json:"index,omitempty"`
	NodeName *string `json:"nodeName,omitempty" api:"shape=NodeName,required"`
	Type     *string `json:"type,omitempty" api:"shape=FlowControlNodeType,required"`
}

// NodeInputField is AWS's NodeInputField.
type NodeInputField struct {
	Category       *string                       `json:"category,omitempty" api:"shape=FlowNodeInputCategory"`
	Content        *NodeExecutionContent         `json:"content,omitempty" api:"required"`
	ExecutionChain []NodeInputExecutionChainItem `json:"executionChain,omitempty"`
	Name           *string                       `json:"name,omitempty" api:"shape=NodeInputName,required"`
	Source         *NodeInputSource              `json:"source,omitempty"`
	Type           *string                       `json:"type,omitempty" api:"shape=FlowNodeIODataType"`
}

// NodeInputSource is AWS's NodeInputSource.
type NodeInputSource struct {
	Expression      *string `json:"expression,omitempty" api:"shape=FlowNodeInputExpression,required"`
	NodeName        *string `json:"nodeName,omitempty" api:"shape=NodeName,required"`
	OutputFieldName *string `json:"outputFieldName,omitempty" api:"shape=FlowNodeOutputName,required"`
}

// NodeOutputEvent is AWS's NodeOutputEvent.
type NodeOutputEvent struct {
	Fields    []NodeOutputField `json:"fields,omitempty" api:"shape=NodeOutputFields,required"`
	NodeName  *string           `json:"nodeName,omitempty" api:"shape=NodeName,required"`
	Timestamp *time.Time        `json:"timestamp,omitempty" api:"shape=DateTimestamp,required"`
}

// NodeOutputField is AWS's NodeOutputField.
type NodeOutputField struct {
	Content *NodeExecutionContent `json:"content,omitempty" api:"required"`
	Name    *string               `json:"name,omitempty" api:"shape=NodeOutputName,required"`
	Next    []NodeOutputNext      `json:"next,omitempty"`
	Type    *string               `json:"type,omitempty" api:"shape=FlowNodeIODataType"`
}

// NodeOutputNext is AWS's NodeOutputNext.
type NodeOutputNext struct {
	InputFieldName *string `json:"inputFieldName,omitempty" api:"shape=FlowNodeInputName,required"`
	NodeName       *string `json:"nodeName,omitempty" api:"shape=NodeName,required"`
}

// NodeTraceElements is AWS's NodeTraceElements.
type NodeTraceElements struct {
	_           struct{}    `api:"union"`
	AgentTraces []TracePart `json:"agentTraces,omitempty"`
}

// Observation is AWS's Observation.
type Observation struct {
	ActionGroupInvocationOutput       *ActionGroupInvocationOutput       `json:"actionGroupInvocationOutput,omitempty"`
	AgentCollaboratorInvocationOutput *AgentCollaboratorInvocationOutput `json:"agentCollaboratorInvocationOutput,omitempty"`
	CodeInterpreterInvocationOutput   *CodeInterpreterInvocationOutput   `json:"codeInterpreterInvocationOutput,omitempty"`
	FinalResponse                     *FinalResponse                     `json:"finalResponse,omitempty"`
	KnowledgeBaseLookupOutput         *KnowledgeBaseLookupOutput         `json:"knowledgeBaseLookupOutput,omitempty"`
	RepromptResponse                  *RepromptResponse                  `json:"repromptResponse,omitempty"`
	TraceId                           *string                            `json:"traceId,omitempty" api:"shape=TraceId"`
	Type                              *string                            `json:"type,omitempty" api:"shape=Type"`
}

// OptimizePromptInput is AWS's OptimizePromptRequest.
type OptimizePromptInput struct {
	Input         *InputPrompt `json:"input,omitempty" api:"required"`
	TargetModelId *string      `json:"targetModelId,omitempty" api:"shape=OptimizePromptRequestTargetModelIdString,required"`
}

// OptimizePromptOutput is AWS's OptimizePromptResponse.
type OptimizePromptOutput struct {
	OptimizedPrompt iter.Seq2[OptimizedPromptStream, error] `json:"-" api:"payload,required"`
}

// OptimizedPrompt is AWS's OptimizedPrompt.
type OptimizedPrompt struct {
	_          struct{}    `api:"union"`
	TextPrompt *TextPrompt `json:"textPrompt,omitempty"`
}

// OptimizedPromptEvent is AWS's OptimizedPromptEvent.
type OptimizedPromptEvent struct {
	OptimizedPrompt *OptimizedPrompt `json:"optimizedPrompt,omitempty"`
}

// OptimizedPromptStream is AWS's OptimizedPromptStream.
type OptimizedPromptStream struct {
	_                    struct{}              `api:"events,exceptions=accessDeniedException badGatewayException dependencyFailedException internalServerException throttlingException validationException"`
	AnalyzePromptEvent   *AnalyzePromptEvent   `json:"analyzePromptEvent,omitempty"`
	OptimizedPromptEvent *OptimizedPromptEvent `json:"optimizedPromptEvent,omitempty"`
}

// OrchestrationConfiguration is AWS's OrchestrationConfiguration.
type OrchestrationConfiguration struct {
	AdditionalModelRequestFields     map[string]json.RawMessage        `json:"additionalModelRequestFields,omitempty" api:"shape=AdditionalModelRequestFields"`
	InferenceConfig                  *InferenceConfig                  `json:"inferenceConfig,omitempty"`
	PerformanceConfig                *PerformanceConfiguration         `json:"performanceConfig,omitempty"`
	PromptTemplate                   *PromptTemplate                   `json:"promptTemplate,omitempty"`
	QueryTransformationConfiguration *QueryTransformationConfiguration `json:"queryTransformationConfiguration,omitempty"`
}

// OrchestrationExecutor is AWS's OrchestrationExecutor.
type OrchestrationExecutor struct {
	_      struct{} `api:"union"`
	Lambda *string  `json:"lambda,omitempty"`
}

// OrchestrationModelInvocationOutput is AWS's OrchestrationModelInvocationOutput.
type OrchestrationModelInvocationOutput struct {
	Metadata         *Metadata              `json:"metadata,omitempty"`
	RawResponse      *RawResponse           `json:"rawResponse,omitempty"`
	ReasoningContent *ReasoningContentBlock `json:"reasoningContent,omitempty"`
	TraceId          *string                `json:"traceId,omitempty" api:"shape=TraceId"`
}

// OrchestrationTrace is AWS's OrchestrationTrace.
type OrchestrationTrace struct {
	_                     struct{}                            `api:"union"`
	InvocationInput       *InvocationInput                    `json:"invocationInput,omitempty"`
	ModelInvocationInput  *ModelInvocationInput               `json:"modelInvocationInput,omitempty"`
	ModelInvocationOutput *OrchestrationModelInvocationOutput `json:"modelInvocationOutput,omitempty"`
	Observation           *Observation                        `json:"observation,omitempty"`
	Rationale             *Rationale                          `json:"rationale,omitempty"`
}

// OutputFile is AWS's OutputFile.
type OutputFile struct {
	Bytes []byte  `json:"bytes,omitempty" api:"shape=FileBody"`
	Name  *string `json:"name,omitempty"`
	Type  *string `json:"type,omitempty"`
}

// Parameter is AWS's Parameter.
type Parameter struct {
	Name  *string `json:"name,omitempty"`
	Type  *string `json:"type,omitempty"`
	Value *string `json:"value,omitempty"`
}

// ParameterDetail is AWS's ParameterDetail.
type ParameterDetail struct {
	Description *string `json:"description,omitempty" api:"shape=ParameterDescription"`
	Required    *bool   `json:"required,omitempty"`
	Type        *string `json:"type,omitempty" api:"shape=ParameterType,required"`
}

// PayloadPart is AWS's PayloadPart.
type PayloadPart struct {
	Attribution *Attribution `json:"attribution,omitempty"`
	Bytes       []byte       `json:"bytes,omitempty" api:"shape=PartBody"`
}

// PerformanceConfiguration is AWS's PerformanceConfiguration.
type PerformanceConfiguration struct {
	Latency *string `json:"latency,omitempty" api:"shape=PerformanceConfigLatency"`
}

// PostProcessingModelInvocationOutput is AWS's PostProcessingModelInvocationOutput.
type PostProcessingModelInvocationOutput struct {
	Metadata         *Metadata                     `json:"metadata,omitempty"`
	ParsedResponse   *PostProcessingParsedResponse `json:"parsedResponse,omitempty"`
	RawResponse      *RawResponse                  `json:"rawResponse,omitempty"`
	ReasoningContent *ReasoningContentBlock        `json:"reasoningContent,omitempty"`
	TraceId          *string                       `json:"traceId,omitempty" api:"shape=TraceId"`
}

// PostProcessingParsedResponse is AWS's PostProcessingParsedResponse.
type PostProcessingParsedResponse struct {
	Text *string `json:"text,omitempty" api:"shape=OutputString"`
}

// PostProcessingTrace is AWS's PostProcessingTrace.
type PostProcessingTrace struct {
	_                     struct{}                             `api:"union"`
	ModelInvocationInput  *ModelInvocationInput                `json:"modelInvocationInput,omitempty"`
	ModelInvocationOutput *PostProcessingModelInvocationOutput `json:"modelInvocationOutput,omitempty"`
}

// PreProcessingModelInvocationOutput is AWS's PreProcessingModelInvocationOutput.
type PreProcessingModelInvocationOutput struct {
	Metadata         *Metadata                    `json:"metadata,omitempty"`
	ParsedResponse   *PreProcessingParsedResponse `json:"parsedResponse,omitempty"`
	RawResponse      *RawResponse                 `json:"rawResponse,omitempty"`
	ReasoningContent *ReasoningContentBlock       `json:"reasoningContent,omitempty"`
	TraceId          *string                      `json:"traceId,omitempty" api:"shape=TraceId"`
}

// PreProcessingParsedResponse is AWS's PreProcessingParsedResponse.
type PreProcessingParsedResponse struct {
	IsValid   *bool   `json:"isValid,omitempty"`
	Rationale *string `json:"rationale,omitempty" api:"shape=RationaleString"`
}

// PreProcessingTrace is AWS's PreProcessingTrace.
type PreProcessingTrace struct {
	_                     struct{}                            `api:"union"`
	ModelInvocationInput  *ModelInvocationInput               `json:"modelInvocationInput,omitempty"`
	ModelInvocationOutput *PreProcessingModelInvocationOutput `json:"modelInvocationOutput,omitempty"`
}

// PromptConfiguration is AWS's PromptConfiguration.
type PromptConfiguration struct {
	AdditionalModelRequestFields json.RawMessage         `json:"additionalModelRequestFields,omitempty"`
	BasePromptTemplate           *string                 `json:"basePromptTemplate,omitempty" api:"shape=BasePromptTemplate"`
	FoundationModel              *string                 `json:"foundationModel,omitempty" api:"shape=ModelIdentifier"`
	InferenceConfiguration       *InferenceConfiguration `json:"inferenceConfiguration,omitempty"`
	ParserMode                   *string                 `json:"parserMode,omitempty" api:"shape=CreationMode"`
	PromptCreationMode           *string                 `json:"promptCreationMode,omitempty" api:"shape=CreationMode"`
	PromptState                  *string                 `json:"promptState,omitempty" api:"shape=PromptState"`
	PromptType                   *string                 `json:"promptType,omitempty" api:"shape=PromptType"`
}

// PromptCreationConfigurations is AWS's PromptCreationConfigurations.
type PromptCreationConfigurations struct {
	ExcludePreviousThinkingSteps       *bool  `json:"excludePreviousThinkingSteps,omitempty"`
	PreviousConversationTurnsToInclude *int32 `json:"previousConversationTurnsToInclude,omitempty" api:"shape=PromptCreationConfigurationsPreviousConversationTurnsToIncludeInteger"`
}

// PromptOverrideConfiguration is AWS's PromptOverrideConfiguration.
type PromptOverrideConfiguration struct {
	OverrideLambda       *string               `json:"overrideLambda,omitempty" api:"shape=LambdaResourceArn"`
	PromptConfigurations []PromptConfiguration `json:"promptConfigurations,omitempty" api:"shape=PromptConfigurations,required"`
}

// PromptTemplate is AWS's PromptTemplate.
type PromptTemplate struct {
	TextPromptTemplate *string `json:"textPromptTemplate,omitempty" api:"shape=TextPromptTemplate"`
}

// PropertyParameters is AWS's PropertyParameters.
type PropertyParameters struct {
	Properties []Parameter `json:"properties,omitempty"`
}

// PutInvocationStepInput is AWS's PutInvocationStepRequest.
type PutInvocationStepInput struct {
	InvocationIdentifier *string                `json:"invocationIdentifier,omitempty" api:"shape=InvocationIdentifier,required"`
	InvocationStepId     *string                `json:"invocationStepId,omitempty" api:"shape=Uuid"`
	InvocationStepTime   *time.Time             `json:"invocationStepTime,omitempty" api:"shape=DateTimestamp,required"`
	Payload              *InvocationStepPayload `json:"payload,omitempty" api:"required"`
	SessionIdentifier    *string                `json:"sessionIdentifier,omitempty" api:"shape=SessionIdentifier,uri=sessionIdentifier,required"`
}

// PutInvocationStepOutput is AWS's PutInvocationStepResponse.
type PutInvocationStepOutput struct {
	InvocationStepId *string `json:"invocationStepId,omitempty" api:"shape=Uuid,required"`
}

// QueryGenerationInput is AWS's QueryGenerationInput.
type QueryGenerationInput struct {
	Text *string `json:"text,omitempty" api:"shape=QueryGenerationInputTextString,required"`
	Type *string `json:"type,omitempty" api:"shape=InputQueryType,required"`
}

// QueryTransformationConfiguration is AWS's QueryTransformationConfiguration.
type QueryTransformationConfiguration struct {
	Type *string `json:"type,omitempty" api:"shape=QueryTransformationType,required"`
}

// Rationale is AWS's Rationale.
type Rationale struct {
	Text    *string `json:"text,omitempty" api:"shape=RationaleString"`
	TraceId *string `json:"traceId,omitempty" api:"shape=TraceId"`
}

// RawResponse is AWS's RawResponse.
type RawResponse struct {
	Content *string `json:"content,omitempty"`
}

// ReasoningContentBlock is AWS's ReasoningContentBlock.
type ReasoningContentBlock struct {
	_               struct{}            `api:"union"`
	ReasoningText   *ReasoningTextBlock `json:"reasoningText,omitempty"`
	RedactedContent []byte              `json:"redactedContent,omitempty"`
}

// ReasoningTextBlock is AWS's ReasoningTextBlock.
type ReasoningTextBlock struct {
	Signature *string `json:"signature,omitempty"`
	Text      *string `json:"text,omitempty" api:"required"`
}

// RepromptResponse is AWS's RepromptResponse.
type RepromptResponse struct {
	Source *string `json:"source,omitempty" api:"shape=Source"`
	Text   *string `json:"text,omitempty"`
}

// RequestBody is AWS's RequestBody.
type RequestBody struct {
	Content map[string][]Parameter `json:"content,omitempty"`
}

// RerankDocument is AWS's RerankDocument.
type RerankDocument struct {
	JsonDocument json.RawMessage     `json:"jsonDocument,omitempty"`
	TextDocument *RerankTextDocument `json:"textDocument,omitempty"`
	Type         *string             `json:"type,omitempty" api:"shape=RerankDocumentType,required"`
}

// RerankQuery is AWS's RerankQuery.
type RerankQuery struct {
	TextQuery *RerankTextDocument `json:"textQuery,omitempty" api:"required"`
	Type      *string             `json:"type,omitempty" api:"shape=RerankQueryContentType,required"`
}

// RerankInput is AWS's RerankRequest.
type RerankInput struct {
	NextToken              *string                 `json:"nextToken,omitempty" api:"shape=NextToken"`
	Queries                []RerankQuery           `json:"queries,omitempty" api:"shape=RerankQueriesList,required"`
	RerankingConfiguration *RerankingConfiguration `json:"rerankingConfiguration,omitempty" api:"required"`
	Sources                []RerankSource          `json:"sources,omitempty" api:"shape=RerankSourcesList,required"`
}

// RerankOutput is AWS's RerankResponse.
type RerankOutput struct {
	NextToken *string        `json:"nextToken,omitempty" api:"shape=NextToken"`
	Results   []RerankResult `json:"results,omitempty" api:"required"`
}

// RerankResult is AWS's RerankResult.
type RerankResult struct {
	Document       *RerankDocument `json:"document,omitempty"`
	Index          *int32          `json:"index,omitempty" api:"shape=RerankResultIndexInteger,required"`
	RelevanceScore *float32        `json:"relevanceScore,omitempty" api:"required"`
}

// RerankSource is AWS's RerankSource.
type RerankSource struct {
	InlineDocumentSource *RerankDocument `json:"inlineDocumentSource,omitempty" api:"required"`
	Type                 *string         `json:"type,omitempty" api:"shape=RerankSourceType,required"`
}

// RerankTextDocument is AWS's RerankTextDocument.
type RerankTextDocument struct {
	Text *string `json:"text,omitempty" api:"shape=RerankTextDocumentTextString"`
}

// RerankingConfiguration is AWS's RerankingConfiguration.
type RerankingConfiguration struct {
	BedrockRerankingConfiguration *BedrockRerankingConfiguration `json:"bedrockRerankingConfiguration,omitempty" api:"required"`
	Type                          *string                        `json:"type,omitempty" api:"shape=RerankingConfigurationType,required"`
}

// RerankingMetadataSelectiveModeConfiguration is AWS's RerankingMetadataSelectiveModeConfiguration.
type RerankingMetadataSelectiveModeConfiguration struct {
	_               struct{}            `api:"union"`
	FieldsToExclude []FieldForReranking `json:"fieldsToExclude,omitempty" api:"shape=FieldsForReranking"`
	FieldsToInclude []FieldForReranking `json:"fieldsToInclude,omitempty" api:"shape=FieldsForReranking"`
}

// ResourceNotFoundException is AWS's ResourceNotFoundException.
type ResourceNotFoundException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// ResponseStream is AWS's ResponseStream.
type ResponseStream struct {
	_             struct{}              `api:"events,exceptions=accessDeniedException badGatewayException conflictException dependencyFailedException internalServerException modelNotReadyException resourceNotFoundException serviceQuotaExceededException throttlingException validationException"`
	Chunk         *PayloadPart          `json:"chunk,omitempty"`
	Files         *FilePart             `json:"files,omitempty"`
	ReturnControl *ReturnControlPayload `json:"returnControl,omitempty"`
	Trace         *TracePart            `json:"trace,omitempty"`
}

// RetrievalContent is AWS's RetrievalContent.
type RetrievalContent struct {
	ByteContent []byte  `json:"byteContent,omitempty"`
	MimeType    *string `json:"mimeType,omitempty" api:"required"`
	Text        *string `json:"text,omitempty"`
}

// RetrievalFilter is AWS's RetrievalFilter.
type RetrievalFilter struct {
	_                   struct{}          `api:"union"`
	AndAll              []RetrievalFilter `json:"andAll,omitempty" api:"shape=RetrievalFilterList"`
	Equals              *FilterAttribute  `json:"equals,omitempty"`
	GreaterThan         *FilterAttribute  `json:"greaterThan,omitempty"`
	GreaterThanOrEquals *FilterAttribute  `json:"greaterThanOrEquals,omitempty"`
	In                  *FilterAttribute  `json:"in,omitempty"`
	LessThan            *FilterAttribute  `json:"lessThan,omitempty"`
	LessThanOrEquals    *FilterAttribute  `json:"lessThanOrEquals,omitempty"`
	ListContains        *FilterAttribute  `json:"listContains,omitempty"`
	NotEquals           *FilterAttribute  `json:"notEquals,omitempty"`
	NotIn               *FilterAttribute  `json:"notIn,omitempty"`
	OrAll               []RetrievalFilter `json:"orAll,omitempty" api:"shape=RetrievalFilterList"`
	StartsWith          *FilterAttribute  `json:"startsWith,omitempty"`
	StringContains      *FilterAttribute  `json:"stringContains,omitempty"`
}

// RetrievalOverrides is AWS's RetrievalOverrides.
type RetrievalOverrides struct {
	Filter             *RetrievalFilter `json:"filter,omitempty"`
	MaxNumberOfResults *int32           `json:"maxNumberOfResults,omitempty" api:"shape=RetrievalOverridesMaxNumberOfResultsInteger"`
}

// RetrievalResultConfluenceLocation is AWS's RetrievalResultConfluenceLocation.
type RetrievalResultConfluenceLocation struct {
	Url *string `json:"url,omitempty"`
}

// RetrievalResultContent is AWS's RetrievalResultContent.
type RetrievalResultContent struct {
	Audio       *AudioSegment                  `json:"audio,omitempty"`
	ByteContent *string                        `json:"byteContent,omitempty"`
	Row         []RetrievalResultContentColumn `json:"row,omitempty" api:"shape=RetrievalResultContentRow"`
	Text        *string                        `json:"text,omitempty"`
	Type        *string                        `json:"type,omitempty" api:"shape=RetrievalResultContentType"`
	Video       *VideoSegment                  `json:"video,omitempty"`
}

// RetrievalResultContentColumn is AWS's RetrievalResultContentColumn.
type RetrievalResultContentColumn struct {
	ColumnName  *string `json:"columnName,omitempty"`
	ColumnValue *string `json:"columnValue,omitempty"`
	Type        *string `json:"type,omitempty" api:"shape=RetrievalResultContentColumnType"`
}

// RetrievalResultCustomDocumentLocation is AWS's RetrievalResultCustomDocumentLocation.
type RetrievalResultCustomDocumentLocation struct {
	Id *string `json:"id,omitempty"`
}

// RetrievalResultGoogleDriveLocation is AWS's RetrievalResultGoogleDriveLocation.
type RetrievalResultGoogleDriveLocation struct {
	Url *string `json:"url,omitempty"`
}

// RetrievalResultKendraDocumentLocation is AWS's RetrievalResultKendraDocumentLocation.
type RetrievalResultKendraDocumentLocation struct {
	Uri *string `json:"uri,omitempty"`
}

// RetrievalResultLocation is AWS's RetrievalResultLocation.
type RetrievalResultLocation struct {
	ConfluenceLocation     *RetrievalResultConfluenceLocation     `json:"confluenceLocation,omitempty"`
	CustomDocumentLocation *RetrievalResultCustomDocumentLocation `json:"customDocumentLocation,omitempty"`
	GoogleDriveLocation    *RetrievalResultGoogleDriveLocation    `json:"googleDriveLocation,omitempty"`
	KendraDocumentLocation *RetrievalResultKendraDocumentLocation `json:"kendraDocumentLocation,omitempty"`
	OneDriveLocation       *RetrievalResultOneDriveLocation       `json:"oneDriveLocation,omitempty"`
	S3Location             *RetrievalResultS3Location             `json:"s3Location,omitempty"`
	SalesforceLocation     *RetrievalResultSalesforceLocation     `json:"salesforceLocation,omitempty"`
	SharePointLocation     *RetrievalResultSharePointLocation     `json:"sharePointLocation,omitempty"`
	SqlLocation            *RetrievalResultSqlLocation            `json:"sqlLocation,omitempty"`
	Type                   *string                                `json:"type,omitempty" api:"shape=RetrievalResultLocationType,required"`
	WebLocation            *RetrievalResultWebLocation            `json:"webLocation,omitempty"`
}

// RetrievalResultOneDriveLocation is AWS's RetrievalResultOneDriveLocation.
type RetrievalResultOneDriveLocation struct {
	Url *string `json:"url,omitempty"`
}

// RetrievalResultS3Location is AWS's RetrievalResultS3Location.
type RetrievalResultS3Location struct {
	Uri *string `json:"uri,omitempty"`
}

// RetrievalResultSalesforceLocation is AWS's RetrievalResultSalesforceLocation.
type RetrievalResultSalesforceLocation struct {
	Url *string `json:"url,omitempty"`
}

// RetrievalResultSharePointLocation is AWS's RetrievalResultSharePointLocation.
type RetrievalResultSharePointLocation struct {
	Url *string `json:"url,omitempty"`
}

// RetrievalResultSqlLocation is AWS's RetrievalResultSqlLocation.
type RetrievalResultSqlLocation struct {
	Query *string `json:"query,omitempty"`
}

// RetrievalResultWebLocation is AWS's RetrievalResultWebLocation.
type RetrievalResultWebLocation struct {
	Url *string `json:"url,omitempty"`
}

// RetrieveAndGenerateConfiguration is AWS's RetrieveAndGenerateConfiguration.
type RetrieveAndGenerateConfiguration struct {
	ExternalSourcesConfiguration *ExternalSourcesRetrieveAndGenerateConfiguration `json:"externalSourcesConfiguration,omitempty"`
	KnowledgeBaseConfiguration   *KnowledgeBaseRetrieveAndGenerateConfiguration   `json:"knowledgeBaseConfiguration,omitempty"`
	Type                         *string                                          `json:"type,omitempty" api:"shape=RetrieveAndGenerateType,required"`
}

// RetrieveAndGenerateInputValue is AWS's RetrieveAndGenerateInput.
type RetrieveAndGenerateInputValue struct {
	Text *string `json:"text,omitempty" api:"shape=RetrieveAndGenerateInputTextString,required"`
}

// RetrieveAndGenerateOutputValue is AWS's RetrieveAndGenerateOutput.
type RetrieveAndGenerateOutputValue struct {
	Text *string `json:"text,omitempty" api:"required"`
}

// RetrieveAndGenerateOutputEvent is AWS's RetrieveAndGenerateOutputEvent.
type RetrieveAndGenerateOutputEvent struct {
	Text *string `json:"text,omitempty" api:"required"`
}

// RetrieveAndGenerateInput is AWS's RetrieveAndGenerateRequest.
type RetrieveAndGenerateInput struct {
	Input                            *RetrieveAndGenerateInputValue           `json:"input,omitempty" api:"required"`
	RetrieveAndGenerateConfiguration *RetrieveAndGenerateConfiguration        `json:"retrieveAndGenerateConfiguration,omitempty"`
	SessionConfiguration             *RetrieveAndGenerateSessionConfiguration `json:"sessionConfiguration,omitempty"`
	SessionId                        *string                                  `json:"sessionId,omitempty" api:"shape=SessionId"`
	UserContext                      *UserContext                             `json:"userContext,omitempty"`
}

// RetrieveAndGenerateOutput is AWS's RetrieveAndGenerateResponse.
type RetrieveAndGenerateOutput struct {
	Citations       []Citation                      `json:"citations,omitempty"`
	GuardrailAction *string                         `json:"guardrailAction,omitempty" api:"shape=GuadrailAction"`
	Output          *RetrieveAndGenerateOutputValue `json:"output,omitempty" api:"required"`
	SessionId       *string                         `json:"sessionId,omitempty" api:"shape=SessionId,required"`
}

// RetrieveAndGenerateSessionConfiguration is AWS's RetrieveAndGenerateSessionConfiguration.
type RetrieveAndGenerateSessionConfiguration struct {
	KmsKeyArn *string `json:"kmsKeyArn,omitempty" api:"shape=KmsKeyArn,required"`
}

// RetrieveAndGenerateStreamInput is AWS's RetrieveAndGenerateStreamRequest.
type RetrieveAndGenerateStreamInput struct {
	Input                            *RetrieveAndGenerateInputValue           `json:"input,omitempty" api:"required"`
	RetrieveAndGenerateConfiguration *RetrieveAndGenerateConfiguration        `json:"retrieveAndGenerateConfiguration,omitempty"`
	SessionConfiguration             *RetrieveAndGenerateSessionConfiguration `json:"sessionConfiguration,omitempty"`
	SessionId                        *string                                  `json:"sessionId,omitempty" api:"shape=SessionId"`
	UserContext                      *UserContext                             `json:"userContext,omitempty"`
}

// RetrieveAndGenerateStreamOutput is AWS's RetrieveAndGenerateStreamResponse.
type RetrieveAndGenerateStreamOutput struct {
	SessionId *string                                                   `json:"sessionId,omitempty" api:"shape=SessionId,header=x-amzn-bedrock-knowledge-base-session-id,required"`
	Stream    iter.Seq2[RetrieveAndGenerateStreamResponseOutput, error] `json:"-" api:"payload,required"`
}

// RetrieveAndGenerateStreamResponseOutput is AWS's RetrieveAndGenerateStreamResponseOutput.
type RetrieveAndGenerateStreamResponseOutput struct {
	_         struct{}                        `api:"events,exceptions=accessDeniedException badGatewayException conflictException dependencyFailedException internalServerException resourceNotFoundException serviceQuotaExceededException throttlingException validationException"`
	Citation  *CitationEvent                  `json:"citation,omitempty"`
	Guardrail *GuardrailEvent                 `json:"guardrail,omitempty"`
	Output    *RetrieveAndGenerateOutputEvent `json:"output,omitempty"`
}

// RetrieveInput is AWS's RetrieveRequest.
type RetrieveInput struct {
	GuardrailConfiguration *GuardrailConfiguration              `json:"guardrailConfiguration,omitempty"`
	KnowledgeBaseId        *string                              `json:"knowledgeBaseId,omitempty" api:"shape=KnowledgeBaseIdentifier,uri=knowledgeBaseId,required"`
	NextToken              *string                              `json:"nextToken,omitempty" api:"shape=NextToken"`
	RetrievalConfiguration *KnowledgeBaseRetrievalConfiguration `json:"retrievalConfiguration,omitempty"`
	RetrievalQuery         *KnowledgeBaseQuery                  `json:"retrievalQuery,omitempty" api:"required"`
	UserContext            *UserContext                         `json:"userContext,omitempty"`
}

// RetrieveOutput is AWS's RetrieveResponse.
type RetrieveOutput struct {
	GuardrailAction  *string                        `json:"guardrailAction,omitempty" api:"shape=GuadrailAction"`
	NextToken        *string                        `json:"nextToken,omitempty" api:"shape=NextToken"`
	RetrievalResults []KnowledgeBaseRetrievalResult `json:"retrievalResults,omitempty" api:"shape=KnowledgeBaseRetrievalResults,required"`
}

// RetrievedReference is AWS's RetrievedReference.
type RetrievedReference struct {
	Content  *RetrievalResultContent    `json:"content,omitempty"`
	Location *RetrievalResultLocation   `json:"location,omitempty"`
	Metadata map[string]json.RawMessage `json:"metadata,omitempty" api:"shape=RetrievalResultMetadata"`
}

// RetrieverConfiguration is AWS's RetrieverConfiguration.
type RetrieverConfiguration struct {
	_             struct{}                             `api:"union"`
	KnowledgeBase *KnowledgeBaseRetrieverConfiguration `json:"knowledgeBase,omitempty"`
}

// ReturnControlPayload is AWS's ReturnControlPayload.
type ReturnControlPayload struct {
	InvocationId     *string                 `json:"invocationId,omitempty"`
	InvocationInputs []InvocationInputMember `json:"invocationInputs,omitempty" api:"shape=InvocationInputs"`
}

// ReturnControlResults is AWS's ReturnControlResults.
type ReturnControlResults struct {
	InvocationId                   *string                  `json:"invocationId,omitempty"`
	ReturnControlInvocationResults []InvocationResultMember `json:"returnControlInvocationResults,omitempty" api:"shape=ReturnControlInvocationResults"`
}

// RoutingClassifierModelInvocationOutput is AWS's RoutingClassifierModelInvocationOutput.
type RoutingClassifierModelInvocationOutput struct {
	Metadata    *Metadata    `json:"metadata,omitempty"`
	RawResponse *RawResponse `json:"rawResponse,omitempty"`
	TraceId     *string      `json:"traceId,omitempty" api:"shape=TraceId"`
}

// RoutingClassifierTrace is AWS's RoutingClassifierTrace.
type RoutingClassifierTrace struct {
	_                     struct{}                                `api:"union"`
	InvocationInput       *InvocationInput                        `json:"invocationInput,omitempty"`
	ModelInvocationInput  *ModelInvocationInput                   `json:"modelInvocationInput,omitempty"`
	ModelInvocationOutput *RoutingClassifierModelInvocationOutput `json:"modelInvocationOutput,omitempty"`
	Observation           *Observation                            `json:"observation,omitempty"`
}

// S3Identifier is AWS's S3Identifier.
type S3Identifier struct {
	S3BucketName *string `json:"s3BucketName,omitempty" api:"shape=S3BucketName"`
	S3ObjectKey  *string `json:"s3ObjectKey,omitempty" api:"shape=S3ObjectKey"`
}

// S3Location is AWS's S3Location.
type S3Location struct {
	Uri *string `json:"uri,omitempty" api:"shape=S3Uri,required"`
}

// S3ObjectDoc is AWS's S3ObjectDoc.
type S3ObjectDoc struct {
	Uri *string `json:"uri,omitempty" api:"shape=S3Uri,required"`
}

// S3ObjectFile is AWS's S3ObjectFile.
type S3ObjectFile struct {
	Uri *string `json:"uri,omitempty" api:"shape=S3Uri,required"`
}

// SatisfiedCondition is AWS's SatisfiedCondition.
type SatisfiedCondition struct {
	ConditionName *string `json:"conditionName,omitempty" api:"required"`
}

// ServiceQuotaExceededException is AWS's ServiceQuotaExceededException.
type ServiceQuotaExceededException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// SessionState is AWS's SessionState.
type SessionState struct {
	ConversationHistory            *ConversationHistory         `json:"conversationHistory,omitempty"`
	Files                          []InputFile                  `json:"files,omitempty"`
	InvocationId                   *string                      `json:"invocationId,omitempty"`
	KnowledgeBaseConfigurations    []KnowledgeBaseConfiguration `json:"knowledgeBaseConfigurations,omitempty" api:"shape=KnowledgeBaseConfigurations"`
	PromptSessionAttributes        map[string]string            `json:"promptSessionAttributes,omitempty"`
	ReturnControlInvocationResults []InvocationResultMember     `json:"returnControlInvocationResults,omitempty" api:"shape=ReturnControlInvocationResults"`
	SessionAttributes              map[string]string            `json:"sessionAttributes,omitempty"`
}

// SessionSummary is AWS's SessionSummary.
type SessionSummary struct {
	CreatedAt     *time.Time `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	LastUpdatedAt *time.Time `json:"lastUpdatedAt,omitempty" api:"shape=DateTimestamp,required"`
	SessionArn    *string    `json:"sessionArn,omitempty" api:"shape=SessionArn,required"`
	SessionId     *string    `json:"sessionId,omitempty" api:"shape=Uuid,required"`
	SessionStatus *string    `json:"sessionStatus,omitempty" api:"shape=SessionStatus,required"`
}

// Span is AWS's Span.
type Span struct {
	End   *int32 `json:"end,omitempty" api:"shape=SpanEndInteger"`
	Start *int32 `json:"start,omitempty" api:"shape=SpanStartInteger"`
}

// StartFlowExecutionInput is AWS's StartFlowExecutionRequest.
type StartFlowExecutionInput struct {
	FlowAliasIdentifier           *string                        `json:"flowAliasIdentifier,omitempty" api:"shape=FlowAliasIdentifier,uri=flowAliasIdentifier,required"`
	FlowExecutionName             *string                        `json:"flowExecutionName,omitempty" api:"shape=FlowExecutionName"`
	FlowIdentifier                *string                        `json:"flowIdentifier,omitempty" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	Inputs                        []FlowInput                    `json:"inputs,omitempty" api:"shape=FlowInputs,required"`
	ModelPerformanceConfiguration *ModelPerformanceConfiguration `json:"modelPerformanceConfiguration,omitempty"`
}

// StartFlowExecutionOutput is AWS's StartFlowExecutionResponse.
type StartFlowExecutionOutput struct {
	ExecutionArn *string `json:"executionArn,omitempty" api:"shape=FlowExecutionIdentifier"`
}

// StopFlowExecutionInput is AWS's StopFlowExecutionRequest.
type StopFlowExecutionInput struct {
	ExecutionIdentifier *string `json:"executionIdentifier,omitempty" api:"shape=FlowExecutionIdentifier,uri=executionIdentifier,required"`
	FlowAliasIdentifier *string `json:"flowAliasIdentifier,omitempty" api:"shape=FlowAliasIdentifier,uri=flowAliasIdentifier,required"`
	FlowIdentifier      *string `json:"flowIdentifier,omitempty" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
}

// StopFlowExecutionOutput is AWS's StopFlowExecutionResponse.
type StopFlowExecutionOutput struct {
	ExecutionArn *string `json:"executionArn,omitempty" api:"shape=FlowExecutionIdentifier"`
	Status       *string `json:"status,omitempty" api:"shape=FlowExecutionStatus,required"`
}

// StreamingConfigurations is AWS's StreamingConfigurations.
type StreamingConfigurations struct {
	ApplyGuardrailInterval *int32 `json:"applyGuardrailInterval,omitempty" api:"shape=StreamingConfigurationsApplyGuardrailIntervalInteger"`
	StreamFinalResponse    *bool  `json:"streamFinalResponse,omitempty"`
}

// TagResourceInput is AWS's TagResourceRequest.
type TagResourceInput struct {
	ResourceArn *string           `json:"resourceArn,omitempty" api:"shape=TaggableResourcesArn,uri=resourceArn,required"`
	Tags        map[string]string `json:"tags,omitempty" api:"shape=TagsMap,required"`
}

// TagResourceOutput is AWS's TagResourceResponse.
type TagResourceOutput struct {
}

// TextInferenceConfig is AWS's TextInferenceConfig.
type TextInferenceConfig struct {
	MaxTokens     *int32   `json:"maxTokens,omitempty" api:"shape=MaxTokens"`
	StopSequences []string `json:"stopSequences,omitempty" api:"shape=RAGStopSequences"`
	Temperature   *float32 `json:"temperature,omitempty" api:"shape=Temperature"`
	TopP          *float32 `json:"topP,omitempty" api:"shape=TopP"`
}

// TextPrompt is AWS's TextPrompt.
type TextPrompt struct {
	Text *string `json:"text,omitempty" api:"shape=TextPromptTextString,required"`
}

// TextResponsePart is AWS's TextResponsePart.
type TextResponsePart struct {
	Span *Span   `json:"span,omitempty"`
	Text *string `json:"text,omitempty"`
}

// TextToSqlConfiguration is AWS's TextToSqlConfiguration.
type TextToSqlConfiguration struct {
	KnowledgeBaseConfiguration *TextToSqlKnowledgeBaseConfiguration `json:"knowledgeBaseConfiguration,omitempty"`
	Type                       *string                              `json:"type,omitempty" api:"shape=TextToSqlConfigurationType,required"`
}

// TextToSqlKnowledgeBaseConfiguration is AWS's TextToSqlKnowledgeBaseConfiguration.
type TextToSqlKnowledgeBaseConfiguration struct {
	KnowledgeBaseArn *string `json:"knowledgeBaseArn,omitempty" api:"shape=KnowledgeBaseArn,required"`
}

// ThrottlingException is AWS's ThrottlingException.
type ThrottlingException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// Trace is AWS's Trace.
type Trace struct {
	_                        struct{}                  `api:"union"`
	CustomOrchestrationTrace *CustomOrchestrationTrace `json:"customOrchestrationTrace,omitempty"`
	FailureTrace             *FailureTrace             `json:"failureTrace,omitempty"`
	GuardrailTrace           *GuardrailTrace           `json:"guardrailTrace,omitempty"`
	OrchestrationTrace       *OrchestrationTrace       `json:"orchestrationTrace,omitempty"`
	PostProcessingTrace      *PostProcessingTrace      `json:"postProcessingTrace,omitempty"`
	PreProcessingTrace       *PreProcessingTrace       `json:"preProcessingTrace,omitempty"`
	RoutingClassifierTrace   *RoutingClassifierTrace   `json:"routingClassifierTrace,omitempty"`
}

// TraceElements is AWS's TraceElements.
type TraceElements struct {
	_           struct{}    `api:"union"`
	AgentTraces []TracePart `json:"agentTraces,omitempty"`
}

// TracePart is AWS's TracePart.
type TracePart struct {
	AgentAliasId     *string    `json:"agentAliasId,omitempty" api:"shape=AgentAliasId"`
	AgentId          *string    `json:"agentId,omitempty" api:"shape=AgentId"`
	AgentVersion     *string    `json:"agentVersion,omitempty" api:"shape=AgentVersion"`
	CallerChain      []Caller   `json:"callerChain,omitempty"`
	CollaboratorName *string    `json:"collaboratorName,omitempty" api:"shape=Name"`
	EventTime        *time.Time `json:"eventTime,omitempty" api:"shape=SyntheticTimestamp_date_time"`
	SessionId        *string    `json:"sessionId,omitempty" api:"shape=SessionId"`
	Trace            *Trace     `json:"trace,omitempty"`
}

// TransformationConfiguration is AWS's TransformationConfiguration.
type TransformationConfiguration struct {
	Mode                   *string                 `json:"mode,omitempty" api:"shape=QueryTransformationMode,required"`
	TextToSqlConfiguration *TextToSqlConfiguration `json:"textToSqlConfiguration,omitempty"`
}

// UntagResourceInput is AWS's UntagResourceRequest.
type UntagResourceInput struct {
	ResourceArn *string  `json:"resourceArn,omitempty" api:"shape=TaggableResourcesArn,uri=resourceArn,required"`
	TagKeys     []string `json:"tagKeys,omitempty" api:"shape=TagKeyList,query=tagKeys,required"`
}

// UntagResourceOutput is AWS's UntagResourceResponse.
type UntagResourceOutput struct {
}

// UpdateSessionInput is AWS's UpdateSessionRequest.
type UpdateSessionInput struct {
	SessionIdentifier *string           `json:"sessionIdentifier,omitempty" api:"shape=SessionIdentifier,uri=sessionIdentifier,required"`
	SessionMetadata   map[string]string `json:"sessionMetadata,omitempty" api:"shape=SessionMetadataMap"`
}

// UpdateSessionOutput is AWS's UpdateSessionResponse.
type UpdateSessionOutput struct {
	CreatedAt     *time.Time `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	LastUpdatedAt *time.Time `json:"lastUpdatedAt,omitempty" api:"shape=DateTimestamp,required"`
	SessionArn    *string    `json:"sessionArn,omitempty" api:"shape=SessionArn,required"`
	SessionId     *string    `json:"sessionId,omitempty" api:"shape=Uuid,required"`
	SessionStatus *string    `json:"sessionStatus,omitempty" api:"shape=SessionStatus,required"`
}

// Usage is AWS's Usage.
type Usage struct {
	InputTokens  *int32 `json:"inputTokens,omitempty"`
	OutputTokens *int32 `json:"outputTokens,omitempty"`
}

// UserContext is AWS's UserContext.
type UserContext struct {
	UserId *string `json:"userId,omitempty" api:"required"`
}

// ValidationException is AWS's ValidationException.
type ValidationException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// VectorSearchBedrockRerankingConfiguration is AWS's VectorSearchBedrockRerankingConfiguration.
type VectorSearchBedrockRerankingConfiguration struct {
	MetadataConfiguration   *MetadataConfigurationForReranking              `json:"metadataConfiguration,omitempty"`
	ModelConfiguration      *VectorSearchBedrockRerankingModelConfiguration `json:"modelConfiguration,omitempty" api:"required"`
	NumberOfRerankedResults *int32                                          `json:"numberOfRerankedResults,omitempty" api:"shape=VectorSearchBedrockRerankingConfigurationNumberOfRerankedResultsInteger"`
}

// VectorSearchBedrockRerankingModelConfiguration is AWS's VectorSearchBedrockRerankingModelConfiguration.
type VectorSearchBedrockRerankingModelConfiguration struct {
	AdditionalModelRequestFields map[string]json.RawMessage `json:"additionalModelRequestFields,omitempty" api:"shape=AdditionalModelRequestFields"`
	ModelArn                     *string                    `json:"modelArn,omitempty" api:"shape=BedrockRerankingModelArn,required"`
}

// VectorSearchRerankingConfiguration is AWS's VectorSearchRerankingConfiguration.
type VectorSearchRerankingConfiguration struct {
	BedrockRerankingConfiguration *VectorSearchBedrockRerankingConfiguration `json:"bedrockRerankingConfiguration,omitempty"`
	Type                          *string                                    `json:"type,omitempty" api:"shape=VectorSearchRerankingConfigurationType,required"`
}

// VideoSegment is AWS's VideoSegment.
type VideoSegment struct {
	S3Uri   *string `json:"s3Uri,omitempty" api:"shape=VideoSegmentS3UriString,required"`
	Summary *string `json:"summary,omitempty"`
}
