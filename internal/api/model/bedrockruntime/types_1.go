// Code generated from facts/bedrock-runtime.json by package gen. DO NOT EDIT.

package bedrockruntime

import (
	"encoding/json"
	"iter"
	"time"
)

// AccessDeniedException is AWS's AccessDeniedException.
type AccessDeniedException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// AnyToolChoice is AWS's AnyToolChoice.
type AnyToolChoice struct {
}

// AppliedGuardrailDetails is AWS's AppliedGuardrailDetails.
type AppliedGuardrailDetails struct {
	GuardrailId        *string  `json:"guardrailId,omitzero" api:"shape=GuardrailId"`
	GuardrailVersion   *string  `json:"guardrailVersion,omitzero" api:"shape=GuardrailVersion"`
	GuardrailArn       *string  `json:"guardrailArn,omitzero" api:"shape=GuardrailArn"`
	GuardrailOrigin    []string `json:"guardrailOrigin,omitzero" api:"shape=GuardrailOriginList"`
	GuardrailOwnership *string  `json:"guardrailOwnership,omitzero" api:"shape=GuardrailOwnership"`
}

// ApplyGuardrailInput is AWS's ApplyGuardrailRequest.
type ApplyGuardrailInput struct {
	GuardrailIdentifier *string                 `json:"guardrailIdentifier,omitzero" api:"shape=GuardrailIdentifier,uri=guardrailIdentifier,required"`
	GuardrailVersion    *string                 `json:"guardrailVersion,omitzero" api:"shape=GuardrailVersion,uri=guardrailVersion,required"`
	Source              *string                 `json:"source,omitzero" api:"shape=GuardrailContentSource,required"`
	Content             []GuardrailContentBlock `json:"content,omitzero" api:"required"`
	OutputScope         *string                 `json:"outputScope,omitzero" api:"shape=GuardrailOutputScope"`
}

// ApplyGuardrailOutput is AWS's ApplyGuardrailResponse.
type ApplyGuardrailOutput struct {
	Usage             *GuardrailUsage          `json:"usage,omitzero" api:"required"`
	Action            *string                  `json:"action,omitzero" api:"shape=GuardrailAction,required"`
	ActionReason      *string                  `json:"actionReason,omitzero"`
	Outputs           []GuardrailOutputContent `json:"outputs,omitzero" api:"required"`
	Assessments       []GuardrailAssessment    `json:"assessments,omitzero" api:"required"`
	GuardrailCoverage *GuardrailCoverage       `json:"guardrailCoverage,omitzero"`
}

// AsyncInvokeOutputDataConfig is AWS's AsyncInvokeOutputDataConfig.
type AsyncInvokeOutputDataConfig struct {
	_                  struct{}                       `api:"union"`
	S3OutputDataConfig *AsyncInvokeS3OutputDataConfig `json:"s3OutputDataConfig,omitzero"`
}

// AsyncInvokeS3OutputDataConfig is AWS's AsyncInvokeS3OutputDataConfig.
type AsyncInvokeS3OutputDataConfig struct {
	S3Uri       *string `json:"s3Uri,omitzero" api:"shape=S3Uri,required"`
	KmsKeyId    *string `json:"kmsKeyId,omitzero" api:"shape=KmsKeyId"`
	BucketOwner *string `json:"bucketOwner,omitzero" api:"shape=AccountId"`
}

// AsyncInvokeSummary is AWS's AsyncInvokeSummary.
type AsyncInvokeSummary struct {
	InvocationArn      *string                      `json:"invocationArn,omitzero" api:"shape=InvocationArn,required"`
	ModelArn           *string                      `json:"modelArn,omitzero" api:"shape=AsyncInvokeArn,required"`
	ClientRequestToken *string                      `json:"clientRequestToken,omitzero" api:"shape=AsyncInvokeIdempotencyToken"`
	Status             *string                      `json:"status,omitzero" api:"shape=AsyncInvokeStatus"`
	FailureMessage     *string                      `json:"failureMessage,omitzero" api:"shape=AsyncInvokeMessage"`
	SubmitTime         *time.Time                   `json:"submitTime,omitzero" api:"shape=Timestamp,required"`
	LastModifiedTime   *time.Time                   `json:"lastModifiedTime,omitzero" api:"shape=Timestamp"`
	EndTime            *time.Time                   `json:"endTime,omitzero" api:"shape=Timestamp"`
	OutputDataConfig   *AsyncInvokeOutputDataConfig `json:"outputDataConfig,omitzero" api:"required"`
}

// AudioBlock is AWS's AudioBlock.
type AudioBlock struct {
	Format *string      `json:"format,omitzero" api:"shape=AudioFormat,required"`
	Source *AudioSource `json:"source,omitzero" api:"required"`
	Error  *ErrorBlock  `json:"error,omitzero"`
}

// AudioSource is AWS's AudioSource.
type AudioSource struct {
	_          struct{}    `api:"union"`
	Bytes      []byte      `json:"bytes,omitzero" api:"shape=AudioSourceBytesBlob"`
	S3Location *S3Location `json:"s3Location,omitzero"`
}

// AutoToolChoice is AWS's AutoToolChoice.
type AutoToolChoice struct {
}

// BidirectionalInputPayloadPart is AWS's BidirectionalInputPayloadPart.
type BidirectionalInputPayloadPart struct {
	Bytes []byte `json:"bytes,omitzero" api:"shape=PartBody"`
}

// BidirectionalOutputPayloadPart is AWS's BidirectionalOutputPayloadPart.
type BidirectionalOutputPayloadPart struct {
	Bytes []byte `json:"bytes,omitzero" api:"shape=PartBody"`
}

// CacheDetail is AWS's CacheDetail.
type CacheDetail struct {
	Ttl         *string `json:"ttl,omitzero" api:"shape=CacheTTL,required"`
	InputTokens *int32  `json:"inputTokens,omitzero" api:"shape=CacheDetailInputTokensInteger,required"`
}

// CachePointBlock is AWS's CachePointBlock.
type CachePointBlock struct {
	Type *string `json:"type,omitzero" api:"shape=CachePointType,required"`
	Ttl  *string `json:"ttl,omitzero" api:"shape=CacheTTL"`
}

// Citation is AWS's Citation.
type Citation struct {
	Title         *string                 `json:"title,omitzero"`
	Source        *string                 `json:"source,omitzero"`
	SourceContent []CitationSourceContent `json:"sourceContent,omitzero"`
	Location      *CitationLocation       `json:"location,omitzero"`
}

// CitationGeneratedContent is AWS's CitationGeneratedContent.
type CitationGeneratedContent struct {
	_    struct{} `api:"union"`
	Text *string  `json:"text,omitzero"`
}

// CitationLocation is AWS's CitationLocation.
type CitationLocation struct {
	_                    struct{}               `api:"union"`
	Web                  *WebLocation           `json:"web,omitzero"`
	DocumentChar         *DocumentCharLocation  `json:"documentChar,omitzero"`
	DocumentPage         *DocumentPageLocation  `json:"documentPage,omitzero"`
	DocumentChunk        *DocumentChunkLocation `json:"documentChunk,omitzero"`
	SearchResultLocation *SearchResultLocation  `json:"searchResultLocation,omitzero"`
}

// CitationSourceContent is AWS's CitationSourceContent.
type CitationSourceContent struct {
	_    struct{} `api:"union"`
	Text *string  `json:"text,omitzero"`
}

// CitationSourceContentDelta is AWS's CitationSourceContentDelta.
type CitationSourceContentDelta struct {
	Text *string `json:"text,omitzero"`
}

// CitationsConfig is AWS's CitationsConfig.
type CitationsConfig struct {
	Enabled *bool `json:"enabled,omitzero" api:"required"`
}

// CitationsContentBlock is AWS's CitationsContentBlock.
type CitationsContentBlock struct {
	Content   []CitationGeneratedContent `json:"content,omitzero"`
	Citations []Citation                 `json:"citations,omitzero"`
}

// CitationsDelta is AWS's CitationsDelta.
type CitationsDelta struct {
	Title         *string                      `json:"title,omitzero"`
	Source        *string                      `json:"source,omitzero"`
	SourceContent []CitationSourceContentDelta `json:"sourceContent,omitzero"`
	Location      *CitationLocation            `json:"location,omitzero"`
}

// ConflictException is AWS's ConflictException.
type ConflictException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// ContentBlock is AWS's ContentBlock.
type ContentBlock struct {
	_                struct{}                       `api:"union"`
	Text             *string                        `json:"text,omitzero"`
	Image            *ImageBlock                    `json:"image,omitzero"`
	Document         *DocumentBlock                 `json:"document,omitzero"`
	Video            *VideoBlock                    `json:"video,omitzero"`
	Audio            *AudioBlock                    `json:"audio,omitzero"`
	ToolUse          *ToolUseBlock                  `json:"toolUse,omitzero"`
	ToolResult       *ToolResultBlock               `json:"toolResult,omitzero"`
	GuardContent     *GuardrailConverseContentBlock `json:"guardContent,omitzero"`
	CachePoint       *CachePointBlock               `json:"cachePoint,omitzero"`
	ReasoningContent *ReasoningContentBlock         `json:"reasoningContent,omitzero"`
	CitationsContent *CitationsContentBlock         `json:"citationsContent,omitzero"`
	SearchResult     *SearchResultBlock             `json:"searchResult,omitzero"`
	ToolAddition     *ToolAdditionBlock             `json:"toolAddition,omitzero"`
	ToolRemoval      *ToolRemovalBlock              `json:"toolRemoval,omitzero"`
}

// ContentBlockDelta is AWS's ContentBlockDelta.
type ContentBlockDelta struct {
	_                struct{}                    `api:"union"`
	Text             *string                     `json:"text,omitzero"`
	ToolUse          *ToolUseBlockDelta          `json:"toolUse,omitzero"`
	ToolResult       []ToolResultBlockDelta      `json:"toolResult,omitzero"`
	ReasoningContent *ReasoningContentBlockDelta `json:"reasoningContent,omitzero"`
	Citation         *CitationsDelta             `json:"citation,omitzero"`
	Image            *ImageBlockDelta            `json:"image,omitzero"`
}

// ContentBlockDeltaEvent is AWS's ContentBlockDeltaEvent.
type ContentBlockDeltaEvent struct {
	Delta             *ContentBlockDelta `json:"delta,omitzero" api:"required"`
	ContentBlockIndex *int32             `json:"contentBlockIndex,omitzero" api:"shape=NonNegativeInteger,required"`
}

// ContentBlockStart is AWS's ContentBlockStart.
type ContentBlockStart struct {
	_          struct{}              `api:"union"`
	ToolUse    *ToolUseBlockStart    `json:"toolUse,omitzero"`
	ToolResult *ToolResultBlockStart `json:"toolResult,omitzero"`
	Image      *ImageBlockStart      `json:"image,omitzero"`
}

// ContentBlockStartEvent is AWS's ContentBlockStartEvent.
type ContentBlockStartEvent struct {
	Start             *ContentBlockStart `json:"start,omitzero" api:"required"`
	ContentBlockIndex *int32             `json:"contentBlockIndex,omitzero" api:"shape=NonNegativeInteger,required"`
}

// ContentBlockStopEvent is AWS's ContentBlockStopEvent.
type ContentBlockStopEvent struct {
	ContentBlockIndex *int32 `json:"contentBlockIndex,omitzero" api:"shape=NonNegativeInteger,required"`
}

// ConverseMetrics is AWS's ConverseMetrics.
type ConverseMetrics struct {
	LatencyMs *int64 `json:"latencyMs,omitzero" api:"required"`
}

// ConverseOutputValue is AWS's ConverseOutput.
type ConverseOutputValue struct {
	_       struct{} `api:"union"`
	Message *Message `json:"message,omitzero"`
}

// ConverseInput is AWS's ConverseRequest.
type ConverseInput struct {
	ModelId                           *string                         `json:"modelId,omitzero" api:"shape=ConversationalModelId,uri=modelId,required"`
	Messages                          []Message                       `json:"messages,omitzero"`
	System                            []SystemContentBlock            `json:"system,omitzero"`
	InferenceConfig                   *InferenceConfiguration         `json:"inferenceConfig,omitzero"`
	ToolConfig                        *ToolConfiguration              `json:"toolConfig,omitzero"`
	GuardrailConfig                   *GuardrailConfiguration         `json:"guardrailConfig,omitzero"`
	AdditionalModelRequestFields      json.RawMessage                 `json:"additionalModelRequestFields,omitzero"`
	PromptVariables                   map[string]PromptVariableValues `json:"promptVariables,omitzero" api:"shape=PromptVariableMap"`
	AdditionalModelResponseFieldPaths []string                        `json:"additionalModelResponseFieldPaths,omitzero" api:"shape=ConverseRequestAdditionalModelResponseFieldPathsList"`
	RequestMetadata                   map[string]string               `json:"requestMetadata,omitzero" api:"shape=RequestMetadata"`
	PerformanceConfig                 *PerformanceConfiguration       `json:"performanceConfig,omitzero"`
	ServiceTier                       *ServiceTier                    `json:"serviceTier,omitzero"`
	OutputConfig                      *OutputConfig                   `json:"outputConfig,omitzero"`
}

// ConverseOutput is AWS's ConverseResponse.
type ConverseOutput struct {
	Output                        *ConverseOutputValue      `json:"output,omitzero" api:"required"`
	StopReason                    *string                   `json:"stopReason,omitzero" api:"shape=StopReason,required"`
	Usage                         *TokenUsage               `json:"usage,omitzero" api:"required"`
	Metrics                       *ConverseMetrics          `json:"metrics,omitzero" api:"required"`
	AdditionalModelResponseFields json.RawMessage           `json:"additionalModelResponseFields,omitzero"`
	Trace                         *ConverseTrace            `json:"trace,omitzero"`
	PerformanceConfig             *PerformanceConfiguration `json:"performanceConfig,omitzero"`
	ServiceTier                   *ServiceTier              `json:"serviceTier,omitzero"`
}

// ConverseStreamMetadataEvent is AWS's ConverseStreamMetadataEvent.
type ConverseStreamMetadataEvent struct {
	Usage             *TokenUsage               `json:"usage,omitzero" api:"required"`
	Metrics           *ConverseStreamMetrics    `json:"metrics,omitzero" api:"required"`
	Trace             *ConverseStreamTrace      `json:"trace,omitzero"`
	PerformanceConfig *PerformanceConfiguration `json:"performanceConfig,omitzero"`
	ServiceTier       *ServiceTier              `json:"serviceTier,omitzero"`
}

// ConverseStreamMetrics is AWS's ConverseStreamMetrics.
type ConverseStreamMetrics struct {
	LatencyMs *int64 `json:"latencyMs,omitzero" api:"required"`
}

// ConverseStreamOutputEvent is AWS's ConverseStreamOutput.
type ConverseStreamOutputEvent struct {
	_                 struct{}                     `api:"events,exceptions=internalServerException modelStreamErrorException validationException throttlingException serviceUnavailableException"`
	MessageStart      *MessageStartEvent           `json:"messageStart,omitzero"`
	ContentBlockStart *ContentBlockStartEvent      `json:"contentBlockStart,omitzero"`
	ContentBlockDelta *ContentBlockDeltaEvent      `json:"contentBlockDelta,omitzero"`
	ContentBlockStop  *ContentBlockStopEvent       `json:"contentBlockStop,omitzero"`
	MessageStop       *MessageStopEvent            `json:"messageStop,omitzero"`
	Metadata          *ConverseStreamMetadataEvent `json:"metadata,omitzero"`
}

// ConverseStreamInput is AWS's ConverseStreamRequest.
type ConverseStreamInput struct {
	ModelId                           *string                         `json:"modelId,omitzero" api:"shape=ConversationalModelId,uri=modelId,required"`
	Messages                          []Message                       `json:"messages,omitzero"`
	System                            []SystemContentBlock            `json:"system,omitzero"`
	InferenceConfig                   *InferenceConfiguration         `json:"inferenceConfig,omitzero"`
	ToolConfig                        *ToolConfiguration              `json:"toolConfig,omitzero"`
	GuardrailConfig                   *GuardrailStreamConfiguration   `json:"guardrailConfig,omitzero"`
	AdditionalModelRequestFields      json.RawMessage                 `json:"additionalModelRequestFields,omitzero"`
	PromptVariables                   map[string]PromptVariableValues `json:"promptVariables,omitzero" api:"shape=PromptVariableMap"`
	AdditionalModelResponseFieldPaths []string                        `json:"additionalModelResponseFieldPaths,omitzero" api:"shape=ConverseStreamRequestAdditionalModelResponseFieldPathsList"`
	RequestMetadata                   map[string]string               `json:"requestMetadata,omitzero" api:"shape=RequestMetadata"`
	PerformanceConfig                 *PerformanceConfiguration       `json:"performanceConfig,omitzero"`
	ServiceTier                       *ServiceTier                    `json:"serviceTier,omitzero"`
	OutputConfig                      *OutputConfig                   `json:"outputConfig,omitzero"`
}

// ConverseStreamOutput is AWS's ConverseStreamResponse.
type ConverseStreamOutput struct {
	Stream iter.Seq2[ConverseStreamOutputEvent, error] `json:"-" api:"payload"`
}

// ConverseStreamTrace is AWS's ConverseStreamTrace.
type ConverseStreamTrace struct {
	Guardrail    *GuardrailTraceAssessment `json:"guardrail,omitzero"`
	PromptRouter *PromptRouterTrace        `json:"promptRouter,omitzero"`
}

// ConverseTokensRequest is AWS's ConverseTokensRequest.
type ConverseTokensRequest struct {
	Messages                     []Message            `json:"messages,omitzero"`
	System                       []SystemContentBlock `json:"system,omitzero"`
	ToolConfig                   *ToolConfiguration   `json:"toolConfig,omitzero"`
	AdditionalModelRequestFields json.RawMessage      `json:"additionalModelRequestFields,omitzero"`
}

// ConverseTrace is AWS's ConverseTrace.
type ConverseTrace struct {
	Guardrail    *GuardrailTraceAssessment `json:"guardrail,omitzero"`
	PromptRouter *PromptRouterTrace        `json:"promptRouter,omitzero"`
}

// CountTokensInputValue is AWS's CountTokensInput.
type CountTokensInputValue struct {
	_           struct{}                  `api:"union"`
	InvokeModel *InvokeModelTokensRequest `json:"invokeModel,omitzero"`
	Converse    *ConverseTokensRequest    `json:"converse,omitzero"`
}

// CountTokensInput is AWS's CountTokensRequest.
type CountTokensInput struct {
	ModelId *string                `json:"modelId,omitzero" api:"shape=FoundationModelVersionIdentifier,uri=modelId,required"`
	Input   *CountTokensInputValue `json:"input,omitzero" api:"required"`
}

// CountTokensOutput is AWS's CountTokensResponse.
type CountTokensOutput struct {
	InputTokens *int32 `json:"inputTokens,omitzero" api:"required"`
}

// DocumentBlock is AWS's DocumentBlock.
type DocumentBlock struct {
	Format    *string          `json:"format,omitzero" api:"shape=DocumentFormat"`
	Name      *string          `json:"name,omitzero" api:"shape=DocumentBlockNameString,required"`
	Source    *DocumentSource  `json:"source,omitzero" api:"required"`
	Context   *string          `json:"context,omitzero"`
	Citations *CitationsConfig `json:"citations,omitzero"`
}

// DocumentCharLocation is AWS's DocumentCharLocation.
type DocumentCharLocation struct {
	DocumentIndex *int32 `json:"documentIndex,omitzero" api:"shape=DocumentCharLocationDocumentIndexInteger"`
	Start         *int32 `json:"start,omitzero" api:"shape=DocumentCharLocationStartInteger"`
	End           *int32 `json:"end,omitzero" api:"shape=DocumentCharLocationEndInteger"`
}

// DocumentChunkLocation is AWS's DocumentChunkLocation.
type DocumentChunkLocation struct {
	DocumentIndex *int32 `json:"documentIndex,omitzero" api:"shape=DocumentChunkLocationDocumentIndexInteger"`
	Start         *int32 `json:"start,omitzero" api:"shape=DocumentChunkLocationStartInteger"`
	End           *int32 `json:"end,omitzero" api:"shape=DocumentChunkLocationEndInteger"`
}

// DocumentContentBlock is AWS's DocumentContentBlock.
type DocumentContentBlock struct {
	_    struct{} `api:"union"`
	Text *string  `json:"text,omitzero"`
}

// DocumentPageLocation is AWS's DocumentPageLocation.
type DocumentPageLocation struct {
	DocumentIndex *int32 `json:"documentIndex,omitzero" api:"shape=DocumentPageLocationDocumentIndexInteger"`
	Start         *int32 `json:"start,omitzero" api:"shape=DocumentPageLocationStartInteger"`
	End           *int32 `json:"end,omitzero" api:"shape=DocumentPageLocationEndInteger"`
}

// DocumentSource is AWS's DocumentSource.
type DocumentSource struct {
	_          struct{}               `api:"union"`
	Bytes      []byte                 `json:"bytes,omitzero" api:"shape=DocumentSourceBytesBlob"`
	S3Location *S3Location            `json:"s3Location,omitzero"`
	Text       *string                `json:"text,omitzero"`
	Content    []DocumentContentBlock `json:"content,omitzero"`
}

// ErrorBlock is AWS's ErrorBlock.
type ErrorBlock struct {
	Message *string `json:"message,omitzero"`
}

// GetAsyncInvokeInput is AWS's GetAsyncInvokeRequest.
type GetAsyncInvokeInput struct {
	InvocationArn *string `json:"invocationArn,omitzero" api:"shape=InvocationArn,uri=invocationArn,required"`
}

// GetAsyncInvokeOutput is AWS's GetAsyncInvokeResponse.
type GetAsyncInvokeOutput struct {
	InvocationArn      *string                      `json:"invocationArn,omitzero" api:"shape=InvocationArn,required"`
	ModelArn           *string                      `json:"modelArn,omitzero" api:"shape=AsyncInvokeArn,required"`
	ClientRequestToken *string                      `json:"clientRequestToken,omitzero" api:"shape=AsyncInvokeIdempotencyToken"`
	Status             *string                      `json:"status,omitzero" api:"shape=AsyncInvokeStatus,required"`
	FailureMessage     *string                      `json:"failureMessage,omitzero" api:"shape=AsyncInvokeMessage"`
	SubmitTime         *time.Time                   `json:"submitTime,omitzero" api:"shape=Timestamp,required"`
	LastModifiedTime   *time.Time                   `json:"lastModifiedTime,omitzero" api:"shape=Timestamp"`
	EndTime            *time.Time                   `json:"endTime,omitzero" api:"shape=Timestamp"`
	OutputDataConfig   *AsyncInvokeOutputDataConfig `json:"outputDataConfig,omitzero" api:"required"`
}

// GuardrailAssessment is AWS's GuardrailAssessment.
type GuardrailAssessment struct {
	TopicPolicy                *GuardrailTopicPolicyAssessment                `json:"topicPolicy,omitzero"`
	ContentPolicy              *GuardrailContentPolicyAssessment              `json:"contentPolicy,omitzero"`
	WordPolicy                 *GuardrailWordPolicyAssessment                 `json:"wordPolicy,omitzero"`
	SensitiveInformationPolicy *GuardrailSensitiveInformationPolicyAssessment `json:"sensitiveInformationPolicy,omitzero"`
	ContextualGroundingPolicy  *GuardrailContextualGroundingPolicyAssessment  `json:"contextualGroundingPolicy,omitzero"`
	AutomatedReasoningPolicy   *GuardrailAutomatedReasoningPolicyAssessment   `json:"automatedReasoningPolicy,omitzero"`
	InvocationMetrics          *GuardrailInvocationMetrics                    `json:"invocationMetrics,omitzero"`
	AppliedGuardrailDetails    *AppliedGuardrailDetails                       `json:"appliedGuardrailDetails,omitzero"`
}

// GuardrailAutomatedReasoningFinding is AWS's GuardrailAutomatedReasoningFinding.
type GuardrailAutomatedReasoningFinding struct {
	_                    struct{}                                                `api:"union"`
	Valid                *GuardrailAutomatedReasoningValidFinding                `json:"valid,omitzero"`
	Invalid              *GuardrailAutomatedReasoningInvalidFinding              `json:"invalid,omitzero"`
	Satisfiable          *GuardrailAutomatedReasoningSatisfiableFinding          `json:"satisfiable,omitzero"`
	Impossible           *GuardrailAutomatedReasoningImpossibleFinding           `json:"impossible,omitzero"`
	TranslationAmbiguous *GuardrailAutomatedReasoningTranslationAmbiguousFinding `json:"translationAmbiguous,omitzero"`
	TooComplex           *GuardrailAutomatedReasoningTooComplexFinding           `json:"tooComplex,omitzero"`
	NoTranslations       *GuardrailAutomatedReasoningNoTranslationsFinding       `json:"noTranslations,omitzero"`
}

// GuardrailAutomatedReasoningImpossibleFinding is AWS's GuardrailAutomatedReasoningImpossibleFinding.
type GuardrailAutomatedReasoningImpossibleFinding struct {
	Translation        *GuardrailAutomatedReasoningTranslation  `json:"translation,omitzero"`
	ContradictingRules []GuardrailAutomatedReasoningRule        `json:"contradictingRules,omitzero"`
	LogicWarning       *GuardrailAutomatedReasoningLogicWarning `json:"logicWarning,omitzero"`
}

// GuardrailAutomatedReasoningInputTextReference is AWS's GuardrailAutomatedReasoningInputTextReference.
type GuardrailAutomatedReasoningInputTextReference struct {
	Text *string `json:"text,omitzero" api:"shape=GuardrailAutomatedReasoningStatementNaturalLanguageContent"`
}

// GuardrailAutomatedReasoningInvalidFinding is AWS's GuardrailAutomatedReasoningInvalidFinding.
type GuardrailAutomatedReasoningInvalidFinding struct {
	Translation        *GuardrailAutomatedReasoningTranslation  `json:"translation,omitzero"`
	ContradictingRules []GuardrailAutomatedReasoningRule        `json:"contradictingRules,omitzero"`
	LogicWarning       *GuardrailAutomatedReasoningLogicWarning `json:"logicWarning,omitzero"`
}

// GuardrailAutomatedReasoningLogicWarning is AWS's GuardrailAutomatedReasoningLogicWarning.
type GuardrailAutomatedReasoningLogicWarning struct {
	Type     *string                                `json:"type,omitzero" api:"shape=GuardrailAutomatedReasoningLogicWarningType"`
	Premises []GuardrailAutomatedReasoningStatement `json:"premises,omitzero"`
	Claims   []GuardrailAutomatedReasoningStatement `json:"claims,omitzero"`
}

// GuardrailAutomatedReasoningNoTranslationsFinding is AWS's GuardrailAutomatedReasoningNoTranslationsFinding.
type GuardrailAutomatedReasoningNoTranslationsFinding struct {
}

// GuardrailAutomatedReasoningPolicyAssessment is AWS's GuardrailAutomatedReasoningPolicyAssessment.
type GuardrailAutomatedReasoningPolicyAssessment struct {
	Findings []GuardrailAutomatedReasoningFinding `json:"findings,omitzero"`
}

// GuardrailAutomatedReasoningRule is AWS's GuardrailAutomatedReasoningRule.
type GuardrailAutomatedReasoningRule struct {
	Identifier       *string `json:"identifier,omitzero" api:"shape=AutomatedReasoningRuleIdentifier"`
	PolicyVersionArn *string `json:"policyVersionArn,omitzero" api:"shape=GuardrailAutomatedReasoningPolicyVersionArn"`
}

// GuardrailAutomatedReasoningSatisfiableFinding is AWS's GuardrailAutomatedReasoningSatisfiableFinding.
type GuardrailAutomatedReasoningSatisfiableFinding struct {
	Translation         *GuardrailAutomatedReasoningTranslation  `json:"translation,omitzero"`
	ClaimsTrueScenario  *GuardrailAutomatedReasoningScenario     `json:"claimsTrueScenario,omitzero"`
	ClaimsFalseScenario *GuardrailAutomatedReasoningScenario     `json:"claimsFalseScenario,omitzero"`
	LogicWarning        *GuardrailAutomatedReasoningLogicWarning `json:"logicWarning,omitzero"`
}

// GuardrailAutomatedReasoningScenario is AWS's GuardrailAutomatedReasoningScenario.
type GuardrailAutomatedReasoningScenario struct {
	Statements []GuardrailAutomatedReasoningStatement `json:"statements,omitzero"`
}

// GuardrailAutomatedReasoningStatement is AWS's GuardrailAutomatedReasoningStatement.
type GuardrailAutomatedReasoningStatement struct {
	Logic           *string `json:"logic,omitzero" api:"shape=GuardrailAutomatedReasoningStatementLogicContent"`
	NaturalLanguage *string `json:"naturalLanguage,omitzero" api:"shape=GuardrailAutomatedReasoningStatementNaturalLanguageContent"`
}

// GuardrailAutomatedReasoningTooComplexFinding is AWS's GuardrailAutomatedReasoningTooComplexFinding.
type GuardrailAutomatedReasoningTooComplexFinding struct {
}

// GuardrailAutomatedReasoningTranslation is AWS's GuardrailAutomatedReasoningTranslation.
type GuardrailAutomatedReasoningTranslation struct {
	Premises             []GuardrailAutomatedReasoningStatement          `json:"premises,omitzero"`
	Claims               []GuardrailAutomatedReasoningStatement          `json:"claims,omitzero"`
	UntranslatedPremises []GuardrailAutomatedReasoningInputTextReference `json:"untranslatedPremises,omitzero"`
	UntranslatedClaims   []GuardrailAutomatedReasoningInputTextReference `json:"untranslatedClaims,omitzero"`
	Confidence           *float64                                        `json:"confidence,omitzero" api:"shape=GuardrailAutomatedReasoningTranslationConfidence"`
}

// GuardrailAutomatedReasoningTranslationAmbiguousFinding is AWS's GuardrailAutomatedReasoningTranslationAmbiguousFinding.
type GuardrailAutomatedReasoningTranslationAmbiguousFinding struct {
	Options             []GuardrailAutomatedReasoningTranslationOption `json:"options,omitzero" api:"shape=GuardrailAutomatedReasoningTranslationOptionList"`
	DifferenceScenarios []GuardrailAutomatedReasoningScenario          `json:"differenceScenarios,omitzero" api:"shape=GuardrailAutomatedReasoningDifferenceScenarioList"`
}

// GuardrailAutomatedReasoningTranslationOption is AWS's GuardrailAutomatedReasoningTranslationOption.
type GuardrailAutomatedReasoningTranslationOption struct {
	Translations []GuardrailAutomatedReasoningTranslation `json:"translations,omitzero"`
}

// GuardrailAutomatedReasoningValidFinding is AWS's GuardrailAutomatedReasoningValidFinding.
type GuardrailAutomatedReasoningValidFinding struct {
	Translation        *GuardrailAutomatedReasoningTranslation  `json:"translation,omitzero"`
	ClaimsTrueScenario *GuardrailAutomatedReasoningScenario     `json:"claimsTrueScenario,omitzero"`
	SupportingRules    []GuardrailAutomatedReasoningRule        `json:"supportingRules,omitzero"`
	LogicWarning       *GuardrailAutomatedReasoningLogicWarning `json:"logicWarning,omitzero"`
}

// GuardrailChecksConfig is AWS's GuardrailChecksConfig.
type GuardrailChecksConfig struct {
	ContentFilter        *GuardrailChecksContentFilterConfig        `json:"contentFilter,omitzero"`
	PromptAttack         *GuardrailChecksPromptAttackConfig         `json:"promptAttack,omitzero"`
	SensitiveInformation *GuardrailChecksSensitiveInformationConfig `json:"sensitiveInformation,omitzero"`
}

// GuardrailChecksContentBlock is AWS's GuardrailChecksContentBlock.
type GuardrailChecksContentBlock struct {
	_    struct{} `api:"union"`
	Text *string  `json:"text,omitzero" api:"shape=GuardrailChecksTextContent"`
}

// GuardrailChecksContentFilterCategoryConfig is AWS's GuardrailChecksContentFilterCategoryConfig.
type GuardrailChecksContentFilterCategoryConfig struct {
	Category *string `json:"category,omitzero" api:"shape=GuardrailChecksContentFilterCategory,required"`
}

// GuardrailChecksContentFilterConfig is AWS's GuardrailChecksContentFilterConfig.
type GuardrailChecksContentFilterConfig struct {
	Categories []GuardrailChecksContentFilterCategoryConfig `json:"categories,omitzero" api:"shape=GuardrailChecksContentFilterCategoryConfigList,required"`
}

// GuardrailChecksContentFilterResult is AWS's GuardrailChecksContentFilterResult.
type GuardrailChecksContentFilterResult struct {
	Results []GuardrailChecksContentFilterResultEntry `json:"results,omitzero" api:"required"`
}

// GuardrailChecksContentFilterResultEntry is AWS's GuardrailChecksContentFilterResultEntry.
type GuardrailChecksContentFilterResultEntry struct {
	Category      *string  `json:"category,omitzero" api:"shape=GuardrailChecksContentFilterCategory,required"`
	SeverityScore *float64 `json:"severityScore,omitzero" api:"shape=GuardrailChecksContentFilterResultEntrySeverityScoreDouble,required"`
}

// GuardrailChecksContentFilterUsage is AWS's GuardrailChecksContentFilterUsage.
type GuardrailChecksContentFilterUsage struct {
	TextUnits *int32 `json:"textUnits,omitzero" api:"required"`
}

// GuardrailChecksMessage is AWS's GuardrailChecksMessage.
type GuardrailChecksMessage struct {
	Role    *string                       `json:"role,omitzero" api:"shape=GuardrailChecksRole,required"`
	Content []GuardrailChecksContentBlock `json:"content,omitzero" api:"shape=GuardrailChecksContentBlockList,required"`
}

// GuardrailChecksPromptAttackCategoryConfig is AWS's GuardrailChecksPromptAttackCategoryConfig.
type GuardrailChecksPromptAttackCategoryConfig struct {
	Category *string `json:"category,omitzero" api:"shape=GuardrailChecksPromptAttackCategory,required"`
}

// GuardrailChecksPromptAttackConfig is AWS's GuardrailChecksPromptAttackConfig.
type GuardrailChecksPromptAttackConfig struct {
	Categories []GuardrailChecksPromptAttackCategoryConfig `json:"categories,omitzero" api:"shape=GuardrailChecksPromptAttackCategoryConfigList,required"`
}

// GuardrailChecksPromptAttackResult is AWS's GuardrailChecksPromptAttackResult.
type GuardrailChecksPromptAttackResult struct {
	Results []GuardrailChecksPromptAttackResultEntry `json:"results,omitzero" api:"required"`
}

// GuardrailChecksPromptAttackResultEntry is AWS's GuardrailChecksPromptAttackResultEntry.
type GuardrailChecksPromptAttackResultEntry struct {
	Category      *string  `json:"category,omitzero" api:"shape=GuardrailChecksPromptAttackCategory,required"`
	SeverityScore *float64 `json:"severityScore,omitzero" api:"shape=GuardrailChecksPromptAttackResultEntrySeverityScoreDouble,required"`
}

// GuardrailChecksPromptAttackUsage is AWS's GuardrailChecksPromptAttackUsage.
type GuardrailChecksPromptAttackUsage struct {
	TextUnits *int32 `json:"textUnits,omitzero" api:"required"`
}

// GuardrailChecksResults is AWS's GuardrailChecksResults.
type GuardrailChecksResults struct {
	ContentFilter        *GuardrailChecksContentFilterResult        `json:"contentFilter,omitzero"`
	PromptAttack         *GuardrailChecksPromptAttackResult         `json:"promptAttack,omitzero"`
	SensitiveInformation *GuardrailChecksSensitiveInformationResult `json:"sensitiveInformation,omitzero"`
}

// GuardrailChecksSensitiveInformationConfig is AWS's GuardrailChecksSensitiveInformationConfig.
type GuardrailChecksSensitiveInformationConfig struct {
	Entities []GuardrailChecksSensitiveInformationEntityConfig `json:"entities,omitzero" api:"shape=GuardrailChecksSensitiveInformationEntityConfigList,required"`
}

// GuardrailChecksSensitiveInformationEntityConfig is AWS's GuardrailChecksSensitiveInformationEntityConfig.
type GuardrailChecksSensitiveInformationEntityConfig struct {
	Type *string `json:"type,omitzero" api:"shape=GuardrailChecksSensitiveInformationEntityType,required"`
}

// GuardrailChecksSensitiveInformationResult is AWS's GuardrailChecksSensitiveInformationResult.
type GuardrailChecksSensitiveInformationResult struct {
	Results   []GuardrailChecksSensitiveInformationResultEntry `json:"results,omitzero" api:"required"`
	Truncated *bool                                            `json:"truncated,omitzero"`
}

// GuardrailChecksSensitiveInformationResultEntry is AWS's GuardrailChecksSensitiveInformationResultEntry.
type GuardrailChecksSensitiveInformationResultEntry struct {
	Type            *string  `json:"type,omitzero" api:"shape=GuardrailChecksSensitiveInformationEntityType,required"`
	ConfidenceScore *float64 `json:"confidenceScore,omitzero" api:"shape=GuardrailChecksSensitiveInformationResultEntryConfidenceScoreDouble,required"`
	BeginOffset     *int32   `json:"beginOffset,omitzero" api:"shape=GuardrailChecksSensitiveInformationResultEntryBeginOffsetInteger,required"`
	EndOffset       *int32   `json:"endOffset,omitzero" api:"shape=GuardrailChecksSensitiveInformationResultEntryEndOffsetInteger,required"`
	MessageIndex    *int32   `json:"messageIndex,omitzero" api:"shape=GuardrailChecksSensitiveInformationResultEntryMessageIndexInteger,required"`
	ContentIndex    *int32   `json:"contentIndex,omitzero" api:"shape=GuardrailChecksSensitiveInformationResultEntryContentIndexInteger,required"`
}

// GuardrailChecksSensitiveInformationUsage is AWS's GuardrailChecksSensitiveInformationUsage.
type GuardrailChecksSensitiveInformationUsage struct {
	TextUnits *int32 `json:"textUnits,omitzero" api:"required"`
}

// GuardrailChecksUsageResults is AWS's GuardrailChecksUsageResults.
type GuardrailChecksUsageResults struct {
	ContentFilter        *GuardrailChecksContentFilterUsage        `json:"contentFilter,omitzero"`
	PromptAttack         *GuardrailChecksPromptAttackUsage         `json:"promptAttack,omitzero"`
	SensitiveInformation *GuardrailChecksSensitiveInformationUsage `json:"sensitiveInformation,omitzero"`
}

// GuardrailConfiguration is AWS's GuardrailConfiguration.
type GuardrailConfiguration struct {
	GuardrailIdentifier *string `json:"guardrailIdentifier,omitzero" api:"shape=GuardrailIdentifier"`
	GuardrailVersion    *string `json:"guardrailVersion,omitzero" api:"shape=GuardrailVersion"`
	Trace               *string `json:"trace,omitzero" api:"shape=GuardrailTrace"`
}

// GuardrailContentBlock is AWS's GuardrailContentBlock.
type GuardrailContentBlock struct {
	_     struct{}             `api:"union"`
	Text  *GuardrailTextBlock  `json:"text,omitzero"`
	Image *GuardrailImageBlock `json:"image,omitzero"`
}

// GuardrailContentFilter is AWS's GuardrailContentFilter.
type GuardrailContentFilter struct {
	Type           *string `json:"type,omitzero" api:"shape=GuardrailContentFilterType,required"`
	Confidence     *string `json:"confidence,omitzero" api:"shape=GuardrailContentFilterConfidence,required"`
	FilterStrength *string `json:"filterStrength,omitzero" api:"shape=GuardrailContentFilterStrength"`
	Action         *string `json:"action,omitzero" api:"shape=GuardrailContentPolicyAction,required"`
	Detected       *bool   `json:"detected,omitzero"`
}

// GuardrailContentPolicyAssessment is AWS's GuardrailContentPolicyAssessment.
type GuardrailContentPolicyAssessment struct {
	Filters []GuardrailContentFilter `json:"filters,omitzero" api:"required"`
}

// GuardrailContextualGroundingFilter is AWS's GuardrailContextualGroundingFilter.
type GuardrailContextualGroundingFilter struct {
	Type      *string  `json:"type,omitzero" api:"shape=GuardrailContextualGroundingFilterType,required"`
	Threshold *float64 `json:"threshold,omitzero" api:"shape=GuardrailContextualGroundingFilterThresholdDouble,required"`
	Score     *float64 `json:"score,omitzero" api:"shape=GuardrailContextualGroundingFilterScoreDouble,required"`
	Action    *string  `json:"action,omitzero" api:"shape=GuardrailContextualGroundingPolicyAction,required"`
	Detected  *bool    `json:"detected,omitzero"`
}

// GuardrailContextualGroundingPolicyAssessment is AWS's GuardrailContextualGroundingPolicyAssessment.
type GuardrailContextualGroundingPolicyAssessment struct {
	Filters []GuardrailContextualGroundingFilter `json:"filters,omitzero"`
}

// GuardrailConverseContentBlock is AWS's GuardrailConverseContentBlock.
type GuardrailConverseContentBlock struct {
	_     struct{}                     `api:"union"`
	Text  *GuardrailConverseTextBlock  `json:"text,omitzero"`
	Image *GuardrailConverseImageBlock `json:"image,omitzero"`
}

// GuardrailConverseImageBlock is AWS's GuardrailConverseImageBlock.
type GuardrailConverseImageBlock struct {
	Format *string                       `json:"format,omitzero" api:"shape=GuardrailConverseImageFormat,required"`
	Source *GuardrailConverseImageSource `json:"source,omitzero" api:"required"`
}

// GuardrailConverseImageSource is AWS's GuardrailConverseImageSource.
type GuardrailConverseImageSource struct {
	_     struct{} `api:"union"`
	Bytes []byte   `json:"bytes,omitzero" api:"shape=GuardrailConverseImageSourceBytesBlob"`
}

// GuardrailConverseTextBlock is AWS's GuardrailConverseTextBlock.
type GuardrailConverseTextBlock struct {
	Text       *string  `json:"text,omitzero" api:"required"`
	Qualifiers []string `json:"qualifiers,omitzero" api:"shape=GuardrailConverseContentQualifierList"`
}

// GuardrailCoverage is AWS's GuardrailCoverage.
type GuardrailCoverage struct {
	TextCharacters *GuardrailTextCharactersCoverage `json:"textCharacters,omitzero"`
	Images         *GuardrailImageCoverage          `json:"images,omitzero"`
}

// GuardrailCustomWord is AWS's GuardrailCustomWord.
type GuardrailCustomWord struct {
	Match    *string `json:"match,omitzero" api:"required"`
	Action   *string `json:"action,omitzero" api:"shape=GuardrailWordPolicyAction,required"`
	Detected *bool   `json:"detected,omitzero"`
}

// GuardrailImageBlock is AWS's GuardrailImageBlock.
type GuardrailImageBlock struct {
	Format *string               `json:"format,omitzero" api:"shape=GuardrailImageFormat,required"`
	Source *GuardrailImageSource `json:"source,omitzero" api:"required"`
}

// GuardrailImageCoverage is AWS's GuardrailImageCoverage.
type GuardrailImageCoverage struct {
	Guarded *int32 `json:"guarded,omitzero"`
	Total   *int32 `json:"total,omitzero"`
}

// GuardrailImageSource is AWS's GuardrailImageSource.
type GuardrailImageSource struct {
	_     struct{} `api:"union"`
	Bytes []byte   `json:"bytes,omitzero" api:"shape=GuardrailImageSourceBytesBlob"`
}

// GuardrailInvocationMetrics is AWS's GuardrailInvocationMetrics.
type GuardrailInvocationMetrics struct {
	GuardrailProcessingLatency *int64             `json:"guardrailProcessingLatency,omitzero"`
	Usage                      *GuardrailUsage    `json:"usage,omitzero"`
	GuardrailCoverage          *GuardrailCoverage `json:"guardrailCoverage,omitzero"`
}

// GuardrailManagedWord is AWS's GuardrailManagedWord.
type GuardrailManagedWord struct {
	Match    *string `json:"match,omitzero" api:"required"`
	Type     *string `json:"type,omitzero" api:"shape=GuardrailManagedWordType,required"`
	Action   *string `json:"action,omitzero" api:"shape=GuardrailWordPolicyAction,required"`
	Detected *bool   `json:"detected,omitzero"`
}

// GuardrailOutputContent is AWS's GuardrailOutputContent.
type GuardrailOutputContent struct {
	Text *string `json:"text,omitzero"`
}

// GuardrailPiiEntityFilter is AWS's GuardrailPiiEntityFilter.
type GuardrailPiiEntityFilter struct {
	Match    *string `json:"match,omitzero" api:"required"`
	Type     *string `json:"type,omitzero" api:"shape=GuardrailPiiEntityType,required"`
	Action   *string `json:"action,omitzero" api:"shape=GuardrailSensitiveInformationPolicyAction,required"`
	Detected *bool   `json:"detected,omitzero"`
}

// GuardrailRegexFilter is AWS's GuardrailRegexFilter.
type GuardrailRegexFilter struct {
	Name     *string `json:"name,omitzero"`
	Match    *string `json:"match,omitzero"`
	Regex    *string `json:"regex,omitzero"`
	Action   *string `json:"action,omitzero" api:"shape=GuardrailSensitiveInformationPolicyAction,required"`
	Detected *bool   `json:"detected,omitzero"`
}

// GuardrailSensitiveInformationPolicyAssessment is AWS's GuardrailSensitiveInformationPolicyAssessment.
type GuardrailSensitiveInformationPolicyAssessment struct {
	PiiEntities []GuardrailPiiEntityFilter `json:"piiEntities,omitzero" api:"required"`
	Regexes     []GuardrailRegexFilter     `json:"regexes,omitzero" api:"required"`
}

// GuardrailStreamConfiguration is AWS's GuardrailStreamConfiguration.
type GuardrailStreamConfiguration struct {
	GuardrailIdentifier  *string `json:"guardrailIdentifier,omitzero" api:"shape=GuardrailIdentifier"`
	GuardrailVersion     *string `json:"guardrailVersion,omitzero" api:"shape=GuardrailVersion"`
	Trace                *string `json:"trace,omitzero" api:"shape=GuardrailTrace"`
	StreamProcessingMode *string `json:"streamProcessingMode,omitzero" api:"shape=GuardrailStreamProcessingMode"`
}

// GuardrailTextBlock is AWS's GuardrailTextBlock.
type GuardrailTextBlock struct {
	Text       *string  `json:"text,omitzero" api:"required"`
	Qualifiers []string `json:"qualifiers,omitzero" api:"shape=GuardrailContentQualifierList"`
}

// GuardrailTextCharactersCoverage is AWS's GuardrailTextCharactersCoverage.
type GuardrailTextCharactersCoverage struct {
	Guarded *int32 `json:"guarded,omitzero"`
	Total   *int32 `json:"total,omitzero"`
}

// GuardrailTopic is AWS's GuardrailTopic.
type GuardrailTopic struct {
	Name     *string `json:"name,omitzero" api:"required"`
	Type     *string `json:"type,omitzero" api:"shape=GuardrailTopicType,required"`
	Action   *string `json:"action,omitzero" api:"shape=GuardrailTopicPolicyAction,required"`
	Detected *bool   `json:"detected,omitzero"`
}

// GuardrailTopicPolicyAssessment is AWS's GuardrailTopicPolicyAssessment.
type GuardrailTopicPolicyAssessment struct {
	Topics []GuardrailTopic `json:"topics,omitzero" api:"required"`
}

// GuardrailTraceAssessment is AWS's GuardrailTraceAssessment.
type GuardrailTraceAssessment struct {
	ModelOutput       []string                         `json:"modelOutput,omitzero"`
	InputAssessment   map[string]GuardrailAssessment   `json:"inputAssessment,omitzero"`
	OutputAssessments map[string][]GuardrailAssessment `json:"outputAssessments,omitzero"`
	ActionReason      *string                          `json:"actionReason,omitzero"`
}

// GuardrailUsage is AWS's GuardrailUsage.
type GuardrailUsage struct {
	TopicPolicyUnits                    *int32 `json:"topicPolicyUnits,omitzero" api:"required"`
	ContentPolicyUnits                  *int32 `json:"contentPolicyUnits,omitzero" api:"required"`
	WordPolicyUnits                     *int32 `json:"wordPolicyUnits,omitzero" api:"required"`
	SensitiveInformationPolicyUnits     *int32 `json:"sensitiveInformationPolicyUnits,omitzero" api:"required"`
	SensitiveInformationPolicyFreeUnits *int32 `json:"sensitiveInformationPolicyFreeUnits,omitzero" api:"required"`
	ContextualGroundingPolicyUnits      *int32 `json:"contextualGroundingPolicyUnits,omitzero" api:"required"`
	ContentPolicyImageUnits             *int32 `json:"contentPolicyImageUnits,omitzero"`
	AutomatedReasoningPolicyUnits       *int32 `json:"automatedReasoningPolicyUnits,omitzero"`
	AutomatedReasoningPolicies          *int32 `json:"automatedReasoningPolicies,omitzero"`
}

// GuardrailWordPolicyAssessment is AWS's GuardrailWordPolicyAssessment.
type GuardrailWordPolicyAssessment struct {
	CustomWords      []GuardrailCustomWord  `json:"customWords,omitzero" api:"required"`
	ManagedWordLists []GuardrailManagedWord `json:"managedWordLists,omitzero" api:"required"`
}

// ImageBlock is AWS's ImageBlock.
type ImageBlock struct {
	Format *string      `json:"format,omitzero" api:"shape=ImageFormat,required"`
	Source *ImageSource `json:"source,omitzero" api:"required"`
	Error  *ErrorBlock  `json:"error,omitzero"`
}

// ImageBlockDelta is AWS's ImageBlockDelta.
type ImageBlockDelta struct {
	Source *ImageSource `json:"source,omitzero"`
	Error  *ErrorBlock  `json:"error,omitzero"`
}

// ImageBlockStart is AWS's ImageBlockStart.
type ImageBlockStart struct {
	Format *string `json:"format,omitzero" api:"shape=ImageFormat,required"`
}

// ImageSource is AWS's ImageSource.
type ImageSource struct {
	_          struct{}    `api:"union"`
	Bytes      []byte      `json:"bytes,omitzero" api:"shape=ImageSourceBytesBlob"`
	S3Location *S3Location `json:"s3Location,omitzero"`
}

// InferenceConfiguration is AWS's InferenceConfiguration.
type InferenceConfiguration struct {
	MaxTokens     *int32   `json:"maxTokens,omitzero" api:"shape=InferenceConfigurationMaxTokensInteger"`
	Temperature   *float32 `json:"temperature,omitzero" api:"shape=InferenceConfigurationTemperatureFloat"`
	TopP          *float32 `json:"topP,omitzero" api:"shape=InferenceConfigurationTopPFloat"`
	StopSequences []string `json:"stopSequences,omitzero" api:"shape=InferenceConfigurationStopSequencesList"`
}

// InternalServerException is AWS's InternalServerException.
type InternalServerException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// InvokeGuardrailChecksInput is AWS's InvokeGuardrailChecksRequest.
type InvokeGuardrailChecksInput struct {
	Messages []GuardrailChecksMessage `json:"messages,omitzero" api:"shape=GuardrailChecksMessageList,required"`
	Checks   *GuardrailChecksConfig   `json:"checks,omitzero" api:"required"`
}

// InvokeGuardrailChecksOutput is AWS's InvokeGuardrailChecksResponse.
type InvokeGuardrailChecksOutput struct {
	Results *GuardrailChecksResults      `json:"results,omitzero" api:"required"`
	Usage   *GuardrailChecksUsageResults `json:"usage,omitzero" api:"required"`
}

// InvokeModelInput is AWS's InvokeModelRequest.
type InvokeModelInput struct {
	Body                     []byte  `json:"body,omitzero" api:"shape=Body,payload"`
	ContentType              *string `json:"contentType,omitzero" api:"header=Content-Type"`
	Accept                   *string `json:"accept,omitzero" api:"header=Accept"`
	ModelId                  *string `json:"modelId,omitzero" api:"shape=InvokeModelIdentifier,uri=modelId,required"`
	Trace                    *string `json:"trace,omitzero" api:"shape=Trace,header=X-Amzn-Bedrock-Trace"`
	GuardrailIdentifier      *string `json:"guardrailIdentifier,omitzero" api:"shape=GuardrailIdentifier,header=X-Amzn-Bedrock-GuardrailIdentifier"`
	GuardrailVersion         *string `json:"guardrailVersion,omitzero" api:"shape=GuardrailVersion,header=X-Amzn-Bedrock-GuardrailVersion"`
	PerformanceConfigLatency *string `json:"performanceConfigLatency,omitzero" api:"shape=PerformanceConfigLatency,header=X-Amzn-Bedrock-PerformanceConfig-Latency"`
	ServiceTier              *string `json:"serviceTier,omitzero" api:"shape=ServiceTierType,header=X-Amzn-Bedrock-Service-Tier"`
	RequestMetadata          *string `json:"requestMetadata,omitzero" api:"shape=RequestMetadataJson,header=X-Amzn-Bedrock-Request-Metadata"`
}

// InvokeModelOutput is AWS's InvokeModelResponse.
type InvokeModelOutput struct {
	Body                     []byte  `json:"body,omitzero" api:"shape=Body,payload,required"`
	ContentType              *string `json:"contentType,omitzero" api:"header=Content-Type,required"`
	PerformanceConfigLatency *string `json:"performanceConfigLatency,omitzero" api:"shape=PerformanceConfigLatency,header=X-Amzn-Bedrock-PerformanceConfig-Latency"`
	ServiceTier              *string `json:"serviceTier,omitzero" api:"shape=ServiceTierType,header=X-Amzn-Bedrock-Service-Tier"`
}

// InvokeModelTokensRequest is AWS's InvokeModelTokensRequest.
type InvokeModelTokensRequest struct {
	Body []byte `json:"body,omitzero" api:"shape=Body,required"`
}

// InvokeModelWithBidirectionalStreamInputEvent is AWS's InvokeModelWithBidirectionalStreamInput.
type InvokeModelWithBidirectionalStreamInputEvent struct {
	_     struct{}                       `api:"events,exceptions="`
	Chunk *BidirectionalInputPayloadPart `json:"chunk,omitzero"`
}

// InvokeModelWithBidirectionalStreamOutputEvent is AWS's InvokeModelWithBidirectionalStreamOutput.
type InvokeModelWithBidirectionalStreamOutputEvent struct {
	_     struct{}                        `api:"events,exceptions=internalServerException modelStreamErrorException validationException throttlingException modelTimeoutException serviceUnavailableException"`
	Chunk *BidirectionalOutputPayloadPart `json:"chunk,omitzero"`
}

// InvokeModelWithBidirectionalStreamInput is AWS's InvokeModelWithBidirectionalStreamRequest.
type InvokeModelWithBidirectionalStreamInput struct {
	ModelId *string                                                        `json:"modelId,omitzero" api:"shape=InvokeModelIdentifier,uri=modelId,required"`
	Body    iter.Seq2[InvokeModelWithBidirectionalStreamInputEvent, error] `json:"-" api:"payload,required"`
}

// InvokeModelWithBidirectionalStreamOutput is AWS's InvokeModelWithBidirectionalStreamResponse.
type InvokeModelWithBidirectionalStreamOutput struct {
	Body iter.Seq2[InvokeModelWithBidirectionalStreamOutputEvent, error] `json:"-" api:"payload,required"`
}

// InvokeModelWithResponseStreamInput is AWS's InvokeModelWithResponseStreamRequest.
type InvokeModelWithResponseStreamInput struct {
	Body                     []byte  `json:"body,omitzero" api:"shape=Body,payload"`
	ContentType              *string `json:"contentType,omitzero" api:"header=Content-Type"`
	Accept                   *string `json:"accept,omitzero" api:"header=X-Amzn-Bedrock-Accept"`
	ModelId                  *string `json:"modelId,omitzero" api:"shape=InvokeModelIdentifier,uri=modelId,required"`
	Trace                    *string `json:"trace,omitzero" api:"shape=Trace,header=X-Amzn-Bedrock-Trace"`
	GuardrailIdentifier      *string `json:"guardrailIdentifier,omitzero" api:"shape=GuardrailIdentifier,header=X-Amzn-Bedrock-GuardrailIdentifier"`
	GuardrailVersion         *string `json:"guardrailVersion,omitzero" api:"shape=GuardrailVersion,header=X-Amzn-Bedrock-GuardrailVersion"`
	PerformanceConfigLatency *string `json:"performanceConfigLatency,omitzero" api:"shape=PerformanceConfigLatency,header=X-Amzn-Bedrock-PerformanceConfig-Latency"`
	ServiceTier              *string `json:"serviceTier,omitzero" api:"shape=ServiceTierType,header=X-Amzn-Bedrock-Service-Tier"`
	RequestMetadata          *string `json:"requestMetadata,omitzero" api:"shape=RequestMetadataJson,header=X-Amzn-Bedrock-Request-Metadata"`
}

// InvokeModelWithResponseStreamOutput is AWS's InvokeModelWithResponseStreamResponse.
type InvokeModelWithResponseStreamOutput struct {
	Body                     iter.Seq2[ResponseStream, error] `json:"-" api:"payload,required"`
	ContentType              *string                          `json:"contentType,omitzero" api:"header=X-Amzn-Bedrock-Content-Type,required"`
	PerformanceConfigLatency *string                          `json:"performanceConfigLatency,omitzero" api:"shape=PerformanceConfigLatency,header=X-Amzn-Bedrock-PerformanceConfig-Latency"`
	ServiceTier              *string                          `json:"serviceTier,omitzero" api:"shape=ServiceTierType,header=X-Amzn-Bedrock-Service-Tier"`
}

// JsonSchemaDefinition is AWS's JsonSchemaDefinition.
type JsonSchemaDefinition struct {
	Schema      *string `json:"schema,omitzero" api:"required"`
	Name        *string `json:"name,omitzero"`
	Description *string `json:"description,omitzero"`
}

// ListAsyncInvokesInput is AWS's ListAsyncInvokesRequest.
type ListAsyncInvokesInput struct {
	SubmitTimeAfter  *time.Time `json:"submitTimeAfter,omitzero" api:"shape=Timestamp,query=submitTimeAfter"`
	SubmitTimeBefore *time.Time `json:"submitTimeBefore,omitzero" api:"shape=Timestamp,query=submitTimeBefore"`
	StatusEquals     *string    `json:"statusEquals,omitzero" api:"shape=AsyncInvokeStatus,query=statusEquals"`
	MaxResults       *int32     `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
	NextToken        *string    `json:"nextToken,omitzero" api:"shape=PaginationToken,query=nextToken"`
	SortBy           *string    `json:"sortBy,omitzero" api:"shape=SortAsyncInvocationBy,query=sortBy"`
	SortOrder        *string    `json:"sortOrder,omitzero" api:"shape=SortOrder,query=sortOrder"`
}

// ListAsyncInvokesOutput is AWS's ListAsyncInvokesResponse.
type ListAsyncInvokesOutput struct {
	NextToken            *string              `json:"nextToken,omitzero" api:"shape=PaginationToken"`
	AsyncInvokeSummaries []AsyncInvokeSummary `json:"asyncInvokeSummaries,omitzero"`
}

// Message is AWS's Message.
type Message struct {
	Role    *string        `json:"role,omitzero" api:"shape=ConversationRole,required"`
	Content []ContentBlock `json:"content,omitzero" api:"required"`
}

// MessageStartEvent is AWS's MessageStartEvent.
type MessageStartEvent struct {
	Role *string `json:"role,omitzero" api:"shape=ConversationRole,required"`
}

// MessageStopEvent is AWS's MessageStopEvent.
type MessageStopEvent struct {
	StopReason                    *string         `json:"stopReason,omitzero" api:"shape=StopReason,required"`
	AdditionalModelResponseFields json.RawMessage `json:"additionalModelResponseFields,omitzero"`
}

// ModelErrorException is AWS's ModelErrorException.
type ModelErrorException struct {
	Message            *string `json:"message,omitzero" api:"shape=NonBlankString"`
	OriginalStatusCode *int32  `json:"originalStatusCode,omitzero" api:"shape=StatusCode"`
	ResourceName       *string `json:"resourceName,omitzero" api:"shape=NonBlankString"`
}

// ModelNotReadyException is AWS's ModelNotReadyException.
type ModelNotReadyException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// ModelStreamErrorException is AWS's ModelStreamErrorException.
type ModelStreamErrorException struct {
	Message            *string `json:"message,omitzero" api:"shape=NonBlankString"`
	OriginalStatusCode *int32  `json:"originalStatusCode,omitzero" api:"shape=StatusCode"`
	OriginalMessage    *string `json:"originalMessage,omitzero" api:"shape=NonBlankString"`
}

// ModelTimeoutException is AWS's ModelTimeoutException.
type ModelTimeoutException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// OutputConfig is AWS's OutputConfig.
type OutputConfig struct {
	TextFormat *OutputFormat `json:"textFormat,omitzero"`
	Effort     *string       `json:"effort,omitzero" api:"shape=OutputConfigEffortString"`
}

// OutputFormat is AWS's OutputFormat.
type OutputFormat struct {
	Type      *string                `json:"type,omitzero" api:"shape=OutputFormatType,required"`
	Structure *OutputFormatStructure `json:"structure,omitzero" api:"required"`
}

// OutputFormatStructure is AWS's OutputFormatStructure.
type OutputFormatStructure struct {
	_          struct{}              `api:"union"`
	JsonSchema *JsonSchemaDefinition `json:"jsonSchema,omitzero"`
}

// PayloadPart is AWS's PayloadPart.
type PayloadPart struct {
	Bytes []byte `json:"bytes,omitzero" api:"shape=PartBody"`
}

// PerformanceConfiguration is AWS's PerformanceConfiguration.
type PerformanceConfiguration struct {
	Latency *string `json:"latency,omitzero" api:"shape=PerformanceConfigLatency"`
}

// PromptRouterTrace is AWS's PromptRouterTrace.
type PromptRouterTrace struct {
	InvokedModelId *string `json:"invokedModelId,omitzero" api:"shape=InvokedModelId"`
}

// PromptVariableValues is AWS's PromptVariableValues.
type PromptVariableValues struct {
	_    struct{} `api:"union"`
	Text *string  `json:"text,omitzero"`
}

// ReasoningContentBlock is AWS's ReasoningContentBlock.
type ReasoningContentBlock struct {
	_               struct{}            `api:"union"`
	ReasoningText   *ReasoningTextBlock `json:"reasoningText,omitzero"`
	RedactedContent []byte              `json:"redactedContent,omitzero"`
}

// ReasoningContentBlockDelta is AWS's ReasoningContentBlockDelta.
type ReasoningContentBlockDelta struct {
	_               struct{} `api:"union"`
	Text            *string  `json:"text,omitzero"`
	RedactedContent []byte   `json:"redactedContent,omitzero"`
	Signature       *string  `json:"signature,omitzero"`
}

// ReasoningTextBlock is AWS's ReasoningTextBlock.
type ReasoningTextBlock struct {
	Text      *string `json:"text,omitzero" api:"required"`
	Signature *string `json:"signature,omitzero"`
}

// ResourceNotFoundException is AWS's ResourceNotFoundException.
type ResourceNotFoundException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// ResponseStream is AWS's ResponseStream.
type ResponseStream struct {
	_     struct{}     `api:"events,exceptions=internalServerException modelStreamErrorException validationException throttlingException modelTimeoutException serviceUnavailableException"`
	Chunk *PayloadPart `json:"chunk,omitzero"`
}

// S3Location is AWS's S3Location.
type S3Location struct {
	Uri         *string `json:"uri,omitzero" api:"shape=S3Uri,required"`
	BucketOwner *string `json:"bucketOwner,omitzero" api:"shape=AccountId"`
}

// SearchResultBlock is AWS's SearchResultBlock.
type SearchResultBlock struct {
	Source    *string                    `json:"source,omitzero" api:"required"`
	Title     *string                    `json:"title,omitzero" api:"required"`
	Content   []SearchResultContentBlock `json:"content,omitzero" api:"required"`
	Citations *CitationsConfig           `json:"citations,omitzero"`
}

// SearchResultContentBlock is AWS's SearchResultContentBlock.
type SearchResultContentBlock struct {
	Text *string `json:"text,omitzero" api:"required"`
}

// SearchResultLocation is AWS's SearchResultLocation.
type SearchResultLocation struct {
	SearchResultIndex *int32 `json:"searchResultIndex,omitzero" api:"shape=SearchResultLocationSearchResultIndexInteger"`
	Start             *int32 `json:"start,omitzero" api:"shape=SearchResultLocationStartInteger"`
	End               *int32 `json:"end,omitzero" api:"shape=SearchResultLocationEndInteger"`
}

// ServiceQuotaExceededException is AWS's ServiceQuotaExceededException.
type ServiceQuotaExceededException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// ServiceTier is AWS's ServiceTier.
type ServiceTier struct {
	Type *string `json:"type,omitzero" api:"shape=ServiceTierType,required"`
}

// ServiceUnavailableException is AWS's ServiceUnavailableException.
type ServiceUnavailableException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// SpecificToolChoice is AWS's SpecificToolChoice.
type SpecificToolChoice struct {
	Name *string `json:"name,omitzero" api:"shape=ToolName,required"`
}

// StartAsyncInvokeInput is AWS's StartAsyncInvokeRequest.
type StartAsyncInvokeInput struct {
	ClientRequestToken *string                      `json:"clientRequestToken,omitzero" api:"shape=AsyncInvokeIdempotencyToken,token"`
	ModelId            *string                      `json:"modelId,omitzero" api:"shape=AsyncInvokeIdentifier,required"`
	ModelInput         json.RawMessage              `json:"modelInput,omitzero" api:"required"`
	OutputDataConfig   *AsyncInvokeOutputDataConfig `json:"outputDataConfig,omitzero" api:"required"`
	Tags               []Tag                        `json:"tags,omitzero" api:"shape=TagList"`
}

// StartAsyncInvokeOutput is AWS's StartAsyncInvokeResponse.
type StartAsyncInvokeOutput struct {
	InvocationArn *string `json:"invocationArn,omitzero" api:"shape=InvocationArn,required"`
}

// SystemContentBlock is AWS's SystemContentBlock.
type SystemContentBlock struct {
	_            struct{}                       `api:"union"`
	Text         *string                        `json:"text,omitzero" api:"shape=NonEmptyString"`
	GuardContent *GuardrailConverseContentBlock `json:"guardContent,omitzero"`
	CachePoint   *CachePointBlock               `json:"cachePoint,omitzero"`
}

// SystemTool is AWS's SystemTool.
type SystemTool struct {
	Name *string `json:"name,omitzero" api:"shape=ToolName,required"`
}

// Tag is AWS's Tag.
type Tag struct {
	Key   *string `json:"key,omitzero" api:"shape=TagKey,required"`
	Value *string `json:"value,omitzero" api:"shape=TagValue,required"`
}

// ThrottlingException is AWS's ThrottlingException.
type ThrottlingException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// TokenUsage is AWS's TokenUsage.
type TokenUsage struct {
	InputTokens           *int32        `json:"inputTokens,omitzero" api:"shape=TokenUsageInputTokensInteger,required"`
	OutputTokens          *int32        `json:"outputTokens,omitzero" api:"shape=TokenUsageOutputTokensInteger,required"`
	TotalTokens           *int32        `json:"totalTokens,omitzero" api:"shape=TokenUsageTotalTokensInteger,required"`
	CacheReadInputTokens  *int32        `json:"cacheReadInputTokens,omitzero" api:"shape=TokenUsageCacheReadInputTokensInteger"`
	CacheWriteInputTokens *int32        `json:"cacheWriteInputTokens,omitzero" api:"shape=TokenUsageCacheWriteInputTokensInteger"`
	CacheDetails          []CacheDetail `json:"cacheDetails,omitzero"`
}

// Tool is AWS's Tool.
type Tool struct {
	_          struct{}           `api:"union"`
	ToolSpec   *ToolSpecification `json:"toolSpec,omitzero"`
	SystemTool *SystemTool        `json:"systemTool,omitzero"`
	CachePoint *CachePointBlock   `json:"cachePoint,omitzero"`
}

// ToolAdditionBlock is AWS's ToolAdditionBlock.
type ToolAdditionBlock struct {
	Tool *ToolReference `json:"tool,omitzero" api:"required"`
}

// ToolChoice is AWS's ToolChoice.
type ToolChoice struct {
	_    struct{}            `api:"union"`
	Auto *AutoToolChoice     `json:"auto,omitzero"`
	Any  *AnyToolChoice      `json:"any,omitzero"`
	Tool *SpecificToolChoice `json:"tool,omitzero"`
}

// ToolConfiguration is AWS's ToolConfiguration.
type ToolConfiguration struct {
	Tools      []Tool      `json:"tools,omitzero" api:"shape=ToolConfigurationToolsList,required"`
	ToolChoice *ToolChoice `json:"toolChoice,omitzero"`
}

// ToolInputSchema is AWS's ToolInputSchema.
type ToolInputSchema struct {
	_    struct{}        `api:"union"`
	Json json.RawMessage `json:"json,omitzero"`
}

// ToolReference is AWS's ToolReference.
type ToolReference struct {
	Type       *string `json:"type,omitzero" api:"shape=ToolReferenceTypeString"`
	Name       *string `json:"name,omitzero" api:"shape=ToolReferenceNameString"`
	ServerName *string `json:"serverName,omitzero" api:"shape=ToolReferenceServerNameString"`
}

// ToolRemovalBlock is AWS's ToolRemovalBlock.
type ToolRemovalBlock struct {
	Tool *ToolReference `json:"tool,omitzero" api:"required"`
}

// ToolResultBlock is AWS's ToolResultBlock.
type ToolResultBlock struct {
	ToolUseId *string                  `json:"toolUseId,omitzero" api:"shape=ToolUseId,required"`
	Content   []ToolResultContentBlock `json:"content,omitzero" api:"required"`
	Status    *string                  `json:"status,omitzero" api:"shape=ToolResultStatus"`
	Type      *string                  `json:"type,omitzero"`
}

// ToolResultBlockDelta is AWS's ToolResultBlockDelta.
type ToolResultBlockDelta struct {
	_    struct{}        `api:"union"`
	Text *string         `json:"text,omitzero"`
	Json json.RawMessage `json:"json,omitzero"`
}

// ToolResultBlockStart is AWS's ToolResultBlockStart.
type ToolResultBlockStart struct {
	ToolUseId *string `json:"toolUseId,omitzero" api:"shape=ToolUseId,required"`
	Type      *string `json:"type,omitzero"`
	Status    *string `json:"status,omitzero" api:"shape=ToolResultStatus"`
}

// ToolResultContentBlock is AWS's ToolResultContentBlock.
type ToolResultContentBlock struct {
	_            struct{}           `api:"union"`
	Json         json.RawMessage    `json:"json,omitzero"`
	Text         *string            `json:"text,omitzero"`
	Image        *ImageBlock        `json:"image,omitzero"`
	Document     *DocumentBlock     `json:"document,omitzero"`
	Video        *VideoBlock        `json:"video,omitzero"`
	SearchResult *SearchResultBlock `json:"searchResult,omitzero"`
}

// ToolSpecification is AWS's ToolSpecification.
type ToolSpecification struct {
	Name        *string          `json:"name,omitzero" api:"shape=ToolName,required"`
	Description *string          `json:"description,omitzero" api:"shape=NonEmptyString"`
	InputSchema *ToolInputSchema `json:"inputSchema,omitzero" api:"required"`
	Strict      *bool            `json:"strict,omitzero"`
}

// ToolUseBlock is AWS's ToolUseBlock.
type ToolUseBlock struct {
	ToolUseId *string         `json:"toolUseId,omitzero" api:"shape=ToolUseId,required"`
	Name      *string         `json:"name,omitzero" api:"shape=ToolName,required"`
	Input     json.RawMessage `json:"input,omitzero" api:"required"`
	Type      *string         `json:"type,omitzero" api:"shape=ToolUseType"`
}

// ToolUseBlockDelta is AWS's ToolUseBlockDelta.
type ToolUseBlockDelta struct {
	Input *string `json:"input,omitzero" api:"required"`
}

// ToolUseBlockStart is AWS's ToolUseBlockStart.
type ToolUseBlockStart struct {
	ToolUseId *string `json:"toolUseId,omitzero" api:"shape=ToolUseId,required"`
	Name      *string `json:"name,omitzero" api:"shape=ToolName,required"`
	Type      *string `json:"type,omitzero" api:"shape=ToolUseType"`
}

// ValidationException is AWS's ValidationException.
type ValidationException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// VideoBlock is AWS's VideoBlock.
type VideoBlock struct {
	Format *string      `json:"format,omitzero" api:"shape=VideoFormat,required"`
	Source *VideoSource `json:"source,omitzero" api:"required"`
}

// VideoSource is AWS's VideoSource.
type VideoSource struct {
	_          struct{}    `api:"union"`
	Bytes      []byte      `json:"bytes,omitzero" api:"shape=VideoSourceBytesBlob"`
	S3Location *S3Location `json:"s3Location,omitzero"`
}

// WebLocation is AWS's WebLocation.
type WebLocation struct {
	Url    *string `json:"url,omitzero"`
	Domain *string `json:"domain,omitzero"`
}
