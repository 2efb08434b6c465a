// Code generated from facts/bedrock-runtime.json by package gen. DO NOT EDIT.

package bedrockruntime

import (
	"encoding/json"
	"iter"
	"time"
)

// AccessDeniedException is AWS's AccessDeniedException.
type AccessDeniedException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// AnyToolChoice is AWS's AnyToolChoice.
type AnyToolChoice struct {
}

// AppliedGuardrailDetails is AWS's AppliedGuardrailDetails.
type AppliedGuardrailDetails struct {
	GuardrailId        *string  `json:"guardrailId,omitempty" api:"shape=GuardrailId"`
	GuardrailVersion   *string  `json:"guardrailVersion,omitempty" api:"shape=GuardrailVersion"`
	GuardrailArn       *string  `json:"guardrailArn,omitempty" api:"shape=GuardrailArn"`
	GuardrailOrigin    []string `json:"guardrailOrigin,omitempty" api:"shape=GuardrailOriginList"`
	GuardrailOwnership *string  `json:"guardrailOwnership,omitempty" api:"shape=GuardrailOwnership"`
}

// ApplyGuardrailInput is AWS's ApplyGuardrailRequest.
type ApplyGuardrailInput struct {
	GuardrailIdentifier *string                 `json:"guardrailIdentifier,omitempty" api:"shape=GuardrailIdentifier,uri=guardrailIdentifier,required"`
	GuardrailVersion    *string                 `json:"guardrailVersion,omitempty" api:"shape=GuardrailVersion,uri=guardrailVersion,required"`
	Source              *string                 `json:"source,omitempty" api:"shape=GuardrailContentSource,required"`
	Content             []GuardrailContentBlock `json:"content,omitempty" api:"required"`
	OutputScope         *string                 `json:"outputScope,omitempty" api:"shape=GuardrailOutputScope"`
}

// ApplyGuardrailOutput is AWS's ApplyGuardrailResponse.
type ApplyGuardrailOutput struct {
	Usage             *GuardrailUsage          `json:"usage,omitempty" api:"required"`
	Action            *string                  `json:"action,omitempty" api:"shape=GuardrailAction,required"`
	ActionReason      *string                  `json:"actionReason,omitempty"`
	Outputs           []GuardrailOutputContent `json:"outputs,omitempty" api:"required"`
	Assessments       []GuardrailAssessment    `json:"assessments,omitempty" api:"required"`
	GuardrailCoverage *GuardrailCoverage       `json:"guardrailCoverage,omitempty"`
}

// AsyncInvokeOutputDataConfig is AWS's AsyncInvokeOutputDataConfig.
type AsyncInvokeOutputDataConfig struct {
	_                  struct{}                       `api:"union"`
	S3OutputDataConfig *AsyncInvokeS3OutputDataConfig `json:"s3OutputDataConfig,omitempty"`
}

// AsyncInvokeS3OutputDataConfig is AWS's AsyncInvokeS3OutputDataConfig.
type AsyncInvokeS3OutputDataConfig struct {
	S3Uri       *string `json:"s3Uri,omitempty" api:"shape=S3Uri,required"`
	KmsKeyId    *string `json:"kmsKeyId,omitempty" api:"shape=KmsKeyId"`
	BucketOwner *string `json:"bucketOwner,omitempty" api:"shape=AccountId"`
}

// AsyncInvokeSummary is AWS's AsyncInvokeSummary.
type AsyncInvokeSummary struct {
	InvocationArn      *string                      `json:"invocationArn,omitempty" api:"shape=InvocationArn,required"`
	ModelArn           *string                      `json:"modelArn,omitempty" api:"shape=AsyncInvokeArn,required"`
	ClientRequestToken *string                      `json:"clientRequestToken,omitempty" api:"shape=AsyncInvokeIdempotencyToken"`
	Status             *string                      `json:"status,omitempty" api:"shape=AsyncInvokeStatus"`
	FailureMessage     *string                      `json:"failureMessage,omitempty" api:"shape=AsyncInvokeMessage"`
	SubmitTime         *time.Time                   `json:"submitTime,omitempty" api:"shape=Timestamp,required"`
	LastModifiedTime   *time.Time                   `json:"lastModifiedTime,omitempty" api:"shape=Timestamp"`
	EndTime            *time.Time                   `json:"endTime,omitempty" api:"shape=Timestamp"`
	OutputDataConfig   *AsyncInvokeOutputDataConfig `json:"outputDataConfig,omitempty" api:"required"`
}

// AudioBlock is AWS's AudioBlock.
type AudioBlock struct {
	Format *string      `json:"format,omitempty" api:"shape=AudioFormat,required"`
	Source *AudioSource `json:"source,omitempty" api:"required"`
	Error  *ErrorBlock  `json:"error,omitempty"`
}

// AudioSource is AWS's AudioSource.
type AudioSource struct {
	_          struct{}    `api:"union"`
	Bytes      []byte      `json:"bytes,omitempty" api:"shape=AudioSourceBytesBlob"`
	S3Location *S3Location `json:"s3Location,omitempty"`
}

// AutoToolChoice is AWS's AutoToolChoice.
type AutoToolChoice struct {
}

// BidirectionalInputPayloadPart is AWS's BidirectionalInputPayloadPart.
type BidirectionalInputPayloadPart struct {
	Bytes []byte `json:"bytes,omitempty" api:"shape=PartBody"`
}

// BidirectionalOutputPayloadPart is AWS's BidirectionalOutputPayloadPart.
type BidirectionalOutputPayloadPart struct {
	Bytes []byte `json:"bytes,omitempty" api:"shape=PartBody"`
}

// CacheDetail is AWS's CacheDetail.
type CacheDetail struct {
	Ttl         *string `json:"ttl,omitempty" api:"shape=CacheTTL,required"`
	InputTokens *int32  `json:"inputTokens,omitempty" api:"shape=CacheDetailInputTokensInteger,required"`
}

// CachePointBlock is AWS's CachePointBlock.
type CachePointBlock struct {
	Type *string `json:"type,omitempty" api:"shape=CachePointType,required"`
	Ttl  *string `json:"ttl,omitempty" api:"shape=CacheTTL"`
}

// Citation is AWS's Citation.
type Citation struct {
	Title         *string                 `json:"title,omitempty"`
	Source        *string                 `json:"source,omitempty"`
	SourceContent []CitationSourceContent `json:"sourceContent,omitempty"`
	Location      *CitationLocation       `json:"location,omitempty"`
}

// CitationGeneratedContent is AWS's CitationGeneratedContent.
type CitationGeneratedContent struct {
	_    struct{} `api:"union"`
	Text *string  `json:"text,omitempty"`
}

// CitationLocation is AWS's CitationLocation.
type CitationLocation struct {
	_                    struct{}               `api:"union"`
	Web                  *WebLocation           `json:"web,omitempty"`
	DocumentChar         *DocumentCharLocation  `json:"documentChar,omitempty"`
	DocumentPage         *DocumentPageLocation  `json:"documentPage,omitempty"`
	DocumentChunk        *DocumentChunkLocation `json:"documentChunk,omitempty"`
	SearchResultLocation *SearchResultLocation  `json:"searchResultLocation,omitempty"`
}

// CitationSourceContent is AWS's CitationSourceContent.
type CitationSourceContent struct {
	_    struct{} `api:"union"`
	Text *string  `json:"text,omitempty"`
}

// CitationSourceContentDelta is AWS's CitationSourceContentDelta.
type CitationSourceContentDelta struct {
	Text *string `json:"text,omitempty"`
}

// CitationsConfig is AWS's CitationsConfig.
type CitationsConfig struct {
	Enabled *bool `json:"enabled,omitempty" api:"required"`
}

// CitationsContentBlock is AWS's CitationsContentBlock.
type CitationsContentBlock struct {
	Content   []CitationGeneratedContent `json:"content,omitempty"`
	Citations []Citation                 `json:"citations,omitempty"`
}

// CitationsDelta is AWS's CitationsDelta.
type CitationsDelta struct {
	Title         *string                      `json:"title,omitempty"`
	Source        *string                      `json:"source,omitempty"`
	SourceContent []CitationSourceContentDelta `json:"sourceContent,omitempty"`
	Location      *CitationLocation            `json:"location,omitempty"`
}

// ConflictException is AWS's ConflictException.
type ConflictException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// ContentBlock is AWS's ContentBlock.
type ContentBlock struct {
	_                struct{}                       `api:"union"`
	Text             *string                        `json:"text,omitempty"`
	Image            *ImageBlock                    `json:"image,omitempty"`
	Document         *DocumentBlock                 `json:"document,omitempty"`
	Video            *VideoBlock                    `json:"video,omitempty"`
	Audio            *AudioBlock                    `json:"audio,omitempty"`
	ToolUse          *ToolUseBlock                  `json:"toolUse,omitempty"`
	ToolResult       *ToolResultBlock               `json:"toolResult,omitempty"`
	GuardContent     *GuardrailConverseContentBlock `json:"guardContent,omitempty"`
	CachePoint       *CachePointBlock               `json:"cachePoint,omitempty"`
	ReasoningContent *ReasoningContentBlock         `json:"reasoningContent,omitempty"`
	CitationsContent *CitationsContentBlock         `json:"citationsContent,omitempty"`
	SearchResult     *SearchResultBlock             `json:"searchResult,omitempty"`
	ToolAddition     *ToolAdditionBlock             `json:"toolAddition,omitempty"`
	ToolRemoval      *ToolRemovalBlock              `json:"toolRemoval,omitempty"`
}

// ContentBlockDelta is AWS's ContentBlockDelta.
type ContentBlockDelta struct {
	_                struct{}                    `api:"union"`
	Text             *string                     `json:"text,omitempty"`
	ToolUse          *ToolUseBlockDelta          `json:"toolUse,omitempty"`
	ToolResult       []ToolResultBlockDelta      `json:"toolResult,omitempty"`
	ReasoningContent *ReasoningContentBlockDelta `json:"reasoningContent,omitempty"`
	Citation         *CitationsDelta             `json:"citation,omitempty"`
	Image            *ImageBlockDelta            `json:"image,omitempty"`
}

// ContentBlockDeltaEvent is AWS's ContentBlockDeltaEvent.
type ContentBlockDeltaEvent struct {
	Delta             *ContentBlockDelta `json:"delta,omitempty" api:"required"`
	ContentBlockIndex *int32             `json:"contentBlockIndex,omitempty" api:"shape=NonNegativeInteger,required"`
}

// ContentBlockStart is AWS's ContentBlockStart.
type ContentBlockStart struct {
	_          struct{}              `api:"union"`
	ToolUse    *ToolUseBlockStart    `json:"toolUse,omitempty"`
	ToolResult *ToolResultBlockStart `json:"toolResult,omitempty"`
	Image      *ImageBlockStart      `json:"image,omitempty"`
}

// ContentBlockStartEvent is AWS's ContentBlockStartEvent.
type ContentBlockStartEvent struct {
	Start             *ContentBlockStart `json:"start,omitempty" api:"required"`
	ContentBlockIndex *int32             `json:"contentBlockIndex,omitempty" api:"shape=NonNegativeInteger,required"`
}

// ContentBlockStopEvent is AWS's ContentBlockStopEvent.
type ContentBlockStopEvent struct {
	ContentBlockIndex *int32 `json:"contentBlockIndex,omitempty" api:"shape=NonNegativeInteger,required"`
}

// ConverseMetrics is AWS's ConverseMetrics.
type ConverseMetrics struct {
	LatencyMs *int64 `json:"latencyMs,omitempty" api:"required"`
}

// ConverseOutputValue is AWS's ConverseOutput.
type ConverseOutputValue struct {
	_       struct{} `api:"union"`
	Message *Message `json:"message,omitempty"`
}

// ConverseInput is AWS's ConverseRequest.
type ConverseInput struct {
	ModelId                           *string                         `json:"modelId,omitempty" api:"shape=ConversationalModelId,uri=modelId,required"`
	Messages                          []Message                       `json:"messages,omitempty"`
	System                            []SystemContentBlock            `json:"system,omitempty"`
	InferenceConfig                   *InferenceConfiguration         `json:"inferenceConfig,omitempty"`
	ToolConfig                        *ToolConfiguration              `json:"toolConfig,omitempty"`
	GuardrailConfig                   *GuardrailConfiguration         `json:"guardrailConfig,omitempty"`
	AdditionalModelRequestFields      json.RawMessage                 `json:"additionalModelRequestFields,omitempty"`
	PromptVariables                   map[string]PromptVariableValues `json:"promptVariables,omitempty" api:"shape=PromptVariableMap"`
	AdditionalModelResponseFieldPaths []string                        `json:"additionalModelResponseFieldPaths,omitempty" api:"shape=ConverseRequestAdditionalModelResponseFieldPathsList"`
	RequestMetadata                   map[string]string               `json:"requestMetadata,omitempty" api:"shape=RequestMetadata"`
	PerformanceConfig                 *PerformanceConfiguration       `json:"performanceConfig,omitempty"`
	ServiceTier                       *ServiceTier                    `json:"serviceTier,omitempty"`
	OutputConfig                      *OutputConfig                   `json:"outputConfig,omitempty"`
}

// ConverseOutput is AWS's ConverseResponse.
type ConverseOutput struct {
	Output                        *ConverseOutputValue      `json:"output,omitempty" api:"required"`
	StopReason                    *string                   `json:"stopReason,omitempty" api:"shape=StopReason,required"`
	Usage                         *TokenUsage               `json:"usage,omitempty" api:"required"`
	Metrics                       *ConverseMetrics          `json:"metrics,omitempty" api:"required"`
	AdditionalModelResponseFields json.RawMessage           `json:"additionalModelResponseFields,omitempty"`
	Trace                         *ConverseTrace            `json:"trace,omitempty"`
	PerformanceConfig             *PerformanceConfiguration `json:"performanceConfig,omitempty"`
	ServiceTier                   *ServiceTier              `json:"serviceTier,omitempty"`
}

// ConverseStreamMetadataEvent is AWS's ConverseStreamMetadataEvent.
type ConverseStreamMetadataEvent struct {
	Usage             *TokenUsage               `json:"usage,omitempty" api:"required"`
	Metrics           *ConverseStreamMetrics    `json:"metrics,omitempty" api:"required"`
	Trace             *ConverseStreamTrace      `json:"trace,omitempty"`
	PerformanceConfig *PerformanceConfiguration `json:"performanceConfig,omitempty"`
	ServiceTier       *ServiceTier              `json:"serviceTier,omitempty"`
}

// ConverseStreamMetrics is AWS's ConverseStreamMetrics.
type ConverseStreamMetrics struct {
	LatencyMs *int64 `json:"latencyMs,omitempty" api:"required"`
}

// ConverseStreamOutputEvent is AWS's ConverseStreamOutput.
type ConverseStreamOutputEvent struct {
	_                 struct{}                     `api:"events,exceptions=internalServerException modelStreamErrorException validationException throttlingException serviceUnavailableException"`
	MessageStart      *MessageStartEvent           `json:"messageStart,omitempty"`
	ContentBlockStart *ContentBlockStartEvent      `json:"contentBlockStart,omitempty"`
	ContentBlockDelta *ContentBlockDeltaEvent      `json:"contentBlockDelta,omitempty"`
	ContentBlockStop  *ContentBlockStopEvent       `json:"contentBlockStop,omitempty"`
	MessageStop       *MessageStopEvent            `json:"messageStop,omitempty"`
	Metadata          *ConverseStreamMetadataEvent `json:"metadata,omitempty"`
}

// ConverseStreamInput is AWS's ConverseStreamRequest.
type ConverseStreamInput struct {
	ModelId                           *string                         `json:"modelId,omitempty" api:"shape=ConversationalModelId,uri=modelId,required"`
	Messages                          []Message                       `json:"messages,omitempty"`
	System                            []SystemContentBlock            `json:"system,omitempty"`
	InferenceConfig                   *InferenceConfiguration         `json:"inferenceConfig,omitempty"`
	ToolConfig                        *ToolConfiguration              `json:"toolConfig,omitempty"`
	GuardrailConfig                   *GuardrailStreamConfiguration   `json:"guardrailConfig,omitempty"`
	AdditionalModelRequestFields      json.RawMessage                 `json:"additionalModelRequestFields,omitempty"`
	PromptVariables                   map[string]PromptVariableValues `json:"promptVariables,omitempty" api:"shape=PromptVariableMap"`
	AdditionalModelResponseFieldPaths []string                        `json:"additionalModelResponseFieldPaths,omitempty" api:"shape=ConverseStreamRequestAdditionalModelResponseFieldPathsList"`
	RequestMetadata                   map[string]string               `json:"requestMetadata,omitempty" api:"shape=RequestMetadata"`
	PerformanceConfig                 *PerformanceConfiguration       `json:"performanceConfig,omitempty"`
	ServiceTier                       *ServiceTier                    `json:"serviceTier,omitempty"`
	OutputConfig                      *OutputConfig                   `json:"outputConfig,omitempty"`
}

// ConverseStreamOutput is AWS's ConverseStreamResponse.
type ConverseStreamOutput struct {
	Stream iter.Seq2[ConverseStreamOutputEvent, error] `json:"-" api:"payload"`
}

// ConverseStreamTrace is AWS's ConverseStreamTrace.
type ConverseStreamTrace struct {
	Guardrail    *GuardrailTraceAssessment `json:"guardrail,omitempty"`
	PromptRouter *PromptRouterTrace        `json:"promptRouter,omitempty"`
}

// ConverseTokensRequest is AWS's ConverseTokensRequest.
type ConverseTokensRequest struct {
	Messages                     []Message            `json:"messages,omitempty"`
	System                       []SystemContentBlock `json:"system,omitempty"`
	ToolConfig                   *ToolConfiguration   `json:"toolConfig,omitempty"`
	AdditionalModelRequestFields json.RawMessage      `json:"additionalModelRequestFields,omitempty"`
}

// ConverseTrace is AWS's ConverseTrace.
type ConverseTrace struct {
	Guardrail    *GuardrailTraceAssessment `json:"guardrail,omitempty"`
	PromptRouter *PromptRouterTrace        `json:"promptRouter,omitempty"`
}

// CountTokensInputValue is AWS's CountTokensInput.
type CountTokensInputValue struct {
	_           struct{}                  `api:"union"`
	InvokeModel *InvokeModelTokensRequest `json:"invokeModel,omitempty"`
	Converse    *ConverseTokensRequest    `json:"converse,omitempty"`
}

// CountTokensInput is AWS's CountTokensRequest.
type CountTokensInput struct {
	ModelId *string                `json:"modelId,omitempty" api:"shape=FoundationModelVersionIdentifier,uri=modelId,required"`
	Input   *CountTokensInputValue `json:"input,omitempty" api:"required"`
}

// CountTokensOutput is AWS's CountTokensResponse.
type CountTokensOutput struct {
	InputTokens *int32 `json:"inputTokens,omitempty" api:"required"`
}

// DocumentBlock is AWS's DocumentBlock.
type DocumentBlock struct {
	Format    *string          `json:"format,omitempty" api:"shape=DocumentFormat"`
	Name      *string          `json:"name,omitempty" api:"shape=DocumentBlockNameString,required"`
	Source    *DocumentSource  `json:"source,omitempty" api:"required"`
	Context   *string          `json:"context,omitempty"`
	Citations *CitationsConfig `json:"citations,omitempty"`
}

// DocumentCharLocation is AWS's DocumentCharLocation.
type DocumentCharLocation struct {
	DocumentIndex *int32 `json:"documentIndex,omitempty" api:"shape=DocumentCharLocationDocumentIndexInteger"`
	Start         *int32 `json:"start,omitempty" api:"shape=DocumentCharLocationStartInteger"`
	End           *int32 `json:"end,omitempty" api:"shape=DocumentCharLocationEndInteger"`
}

// DocumentChunkLocation is AWS's DocumentChunkLocation.
type DocumentChunkLocation struct {
	DocumentIndex *int32 `json:"documentIndex,omitempty" api:"shape=DocumentChunkLocationDocumentIndexInteger"`
	Start         *int32 `json:"start,omitempty" api:"shape=DocumentChunkLocationStartInteger"`
	End           *int32 `json:"end,omitempty" api:"shape=DocumentChunkLocationEndInteger"`
}

// DocumentContentBlock is AWS's DocumentContentBlock.
type DocumentContentBlock struct {
	_    struct{} `api:"union"`
	Text *string  `json:"text,omitempty"`
}

// DocumentPageLocation is AWS's DocumentPageLocation.
type DocumentPageLocation struct {
	DocumentIndex *int32 `json:"documentIndex,omitempty" api:"shape=DocumentPageLocationDocumentIndexInteger"`
	Start         *int32 `json:"start,omitempty" api:"shape=DocumentPageLocationStartInteger"`
	End           *int32 `json:"end,omitempty" api:"shape=DocumentPageLocationEndInteger"`
}

// DocumentSource is AWS's DocumentSource.
type DocumentSource struct {
	_          struct{}               `api:"union"`
	Bytes      []byte                 `json:"bytes,omitempty" api:"shape=DocumentSourceBytesBlob"`
	S3Location *S3Location            `json:"s3Location,omitempty"`
	Text       *string                `json:"text,omitempty"`
	Content    []DocumentContentBlock `json:"content,omitempty"`
}

// ErrorBlock is AWS's ErrorBlock.
type ErrorBlock struct {
	Message *string `json:"message,omitempty"`
}

// GetAsyncInvokeInput is AWS's GetAsyncInvokeRequest.
type GetAsyncInvokeInput struct {
	InvocationArn *string `json:"invocationArn,omitempty" api:"shape=InvocationArn,uri=invocationArn,required"`
}

// GetAsyncInvokeOutput is AWS's GetAsyncInvokeResponse.
type GetAsyncInvokeOutput struct {
	InvocationArn      *string                      `json:"invocationArn,omitempty" api:"shape=InvocationArn,required"`
	ModelArn           *string                      `json:"modelArn,omitempty" api:"shape=AsyncInvokeArn,required"`
	ClientRequestToken *string                      `json:"clientRequestToken,omitempty" api:"shape=AsyncInvokeIdempotencyToken"`
	Status             *string                      `json:"status,omitempty" api:"shape=AsyncInvokeStatus,required"`
	FailureMessage     *string                      `json:"failureMessage,omitempty" api:"shape=AsyncInvokeMessage"`
	SubmitTime         *time.Time                   `json:"submitTime,omitempty" api:"shape=Timestamp,required"`
	LastModifiedTime   *time.Time                   `json:"lastModifiedTime,omitempty" api:"shape=Timestamp"`
	EndTime            *time.Time                   `json:"endTime,omitempty" api:"shape=Timestamp"`
	OutputDataConfig   *AsyncInvokeOutputDataConfig `json:"outputDataConfig,omitempty" api:"required"`
}

// GuardrailAssessment is AWS's GuardrailAssessment.
type GuardrailAssessment struct {
	TopicPolicy                *GuardrailTopicPolicyAssessment                `json:"topicPolicy,omitempty"`
	ContentPolicy              *GuardrailContentPolicyAssessment              `json:"contentPolicy,omitempty"`
	WordPolicy                 *GuardrailWordPolicyAssessment                 `json:"wordPolicy,omitempty"`
	SensitiveInformationPolicy *GuardrailSensitiveInformationPolicyAssessment `json:"sensitiveInformationPolicy,omitempty"`
	ContextualGroundingPolicy  *GuardrailContextualGroundingPolicyAssessment  `json:"contextualGroundingPolicy,omitempty"`
	AutomatedReasoningPolicy   *GuardrailAutomatedReasoningPolicyAssessment   `json:"automatedReasoningPolicy,omitempty"`
	InvocationMetrics          *GuardrailInvocationMetrics                    `json:"invocationMetrics,omitempty"`
	AppliedGuardrailDetails    *AppliedGuardrailDetails                       `json:"appliedGuardrailDetails,omitempty"`
}

// GuardrailAutomatedReasoningFinding is AWS's GuardrailAutomatedReasoningFinding.
type GuardrailAutomatedReasoningFinding struct {
	_                    struct{}                                                `api:"union"`
	Valid                *GuardrailAutomatedReasoningValidFinding                `json:"valid,omitempty"`
	Invalid              *GuardrailAutomatedReasoningInvalidFinding              `json:"invalid,omitempty"`
	Satisfiable          *GuardrailAutomatedReasoningSatisfiableFinding          `json:"satisfiable,omitempty"`
	Impossible           *GuardrailAutomatedReasoningImpossibleFinding           `json:"impossible,omitempty"`
	TranslationAmbiguous *GuardrailAutomatedReasoningTranslationAmbiguousFinding `json:"translationAmbiguous,omitempty"`
	TooComplex           *GuardrailAutomatedReasoningTooComplexFinding           `json:"tooComplex,omitempty"`
	NoTranslations       *GuardrailAutomatedReasoningNoTranslationsFinding       `json:"noTranslations,omitempty"`
}

// GuardrailAutomatedReasoningImpossibleFinding is AWS's GuardrailAutomatedReasoningImpossibleFinding.
type GuardrailAutomatedReasoningImpossibleFinding struct {
	Translation        *GuardrailAutomatedReasoningTranslation  `json:"translation,omitempty"`
	ContradictingRules []GuardrailAutomatedReasoningRule        `json:"contradictingRules,omitempty"`
	LogicWarning       *GuardrailAutomatedReasoningLogicWarning `json:"logicWarning,omitempty"`
}

// GuardrailAutomatedReasoningInputTextReference is AWS's GuardrailAutomatedReasoningInputTextReference.
type GuardrailAutomatedReasoningInputTextReference struct {
	Text *string `json:"text,omitempty" api:"shape=GuardrailAutomatedReasoningStatementNaturalLanguageContent"`
}

// GuardrailAutomatedReasoningInvalidFinding is AWS's GuardrailAutomatedReasoningInvalidFinding.
type GuardrailAutomatedReasoningInvalidFinding struct {
	Translation        *GuardrailAutomatedReasoningTranslation  `json:"translation,omitempty"`
	ContradictingRules []GuardrailAutomatedReasoningRule        `json:"contradictingRules,omitempty"`
	LogicWarning       *GuardrailAutomatedReasoningLogicWarning `json:"logicWarning,omitempty"`
}

// GuardrailAutomatedReasoningLogicWarning is AWS's GuardrailAutomatedReasoningLogicWarning.
type GuardrailAutomatedReasoningLogicWarning struct {
	Type     *string                                `json:"type,omitempty" api:"shape=GuardrailAutomatedReasoningLogicWarningType"`
	Premises []GuardrailAutomatedReasoningStatement `json:"premises,omitempty"`
	Claims   []GuardrailAutomatedReasoningStatement `json:"claims,omitempty"`
}

// GuardrailAutomatedReasoningNoTranslationsFinding is AWS's GuardrailAutomatedReasoningNoTranslationsFinding.
type GuardrailAutomatedReasoningNoTranslationsFinding struct {
}

// GuardrailAutomatedReasoningPolicyAssessment is AWS's GuardrailAutomatedReasoningPolicyAssessment.
type GuardrailAutomatedReasoningPolicyAssessment struct {
	Findings []GuardrailAutomatedReasoningFinding `json:"findings,omitempty"`
}

// GuardrailAutomatedReasoningRule is AWS's GuardrailAutomatedReasoningRule.
type GuardrailAutomatedReasoningRule struct {
	Identifier       *string `json:"identifier,omitempty" api:"shape=AutomatedReasoningRuleIdentifier"`
	PolicyVersionArn *string `json:"policyVersionArn,omitempty" api:"shape=GuardrailAutomatedReasoningPolicyVersionArn"`
}

// GuardrailAutomatedReasoningSatisfiableFinding is AWS's GuardrailAutomatedReasoningSatisfiableFinding.
type GuardrailAutomatedReasoningSatisfiableFinding struct {
	Translation         *GuardrailAutomatedReasoningTranslation  `json:"translation,omitempty"`
	ClaimsTrueScenario  *GuardrailAutomatedReasoningScenario     `json:"claimsTrueScenario,omitempty"`
	ClaimsFalseScenario *GuardrailAutomatedReasoningScenario     `json:"claimsFalseScenario,omitempty"`
	LogicWarning        *GuardrailAutomatedReasoningLogicWarning `json:"logicWarning,omitempty"`
}

// GuardrailAutomatedReasoningScenario is AWS's GuardrailAutomatedReasoningScenario.
type GuardrailAutomatedReasoningScenario struct {
	Statements []GuardrailAutomatedReasoningStatement `json:"statements,omitempty"`
}

// GuardrailAutomatedReasoningStatement is AWS's GuardrailAutomatedReasoningStatement.
type GuardrailAutomatedReasoningStatement struct {
	Logic           *string `json:"logic,omitempty" api:"shape=GuardrailAutomatedReasoningStatementLogicContent"`
	NaturalLanguage *string `json:"naturalLanguage,omitempty" api:"shape=GuardrailAutomatedReasoningStatementNaturalLanguageContent"`
}

// GuardrailAutomatedReasoningTooComplexFinding is AWS's GuardrailAutomatedReasoningTooComplexFinding.
type GuardrailAutomatedReasoningTooComplexFinding struct {
}

// GuardrailAutomatedReasoningTranslation is AWS's GuardrailAutomatedReasoningTranslation.
type GuardrailAutomatedReasoningTranslation struct {
	Premises             []GuardrailAutomatedReasoningStatement          `json:"premises,omitempty"`
	Claims               []GuardrailAutomatedReasoningStatement          `json:"claims,omitempty"`
	UntranslatedPremises []GuardrailAutomatedReasoningInputTextReference `json:"untranslatedPremises,omitempty"`
	UntranslatedClaims   []GuardrailAutomatedReasoningInputTextReference `json:"untranslatedClaims,omitempty"`
	Confidence           *float64                                        `json:"confidence,omitempty" api:"shape=GuardrailAutomatedReasoningTranslationConfidence"`
}

// GuardrailAutomatedReasoningTranslationAmbiguousFinding is AWS's GuardrailAutomatedReasoningTranslationAmbiguousFinding.
type GuardrailAutomatedReasoningTranslationAmbiguousFinding struct {
	Options             []GuardrailAutomatedReasoningTranslationOption `json:"options,omitempty" api:"shape=GuardrailAutomatedReasoningTranslationOptionList"`
	DifferenceScenarios []GuardrailAutomatedReasoningScenario          `json:"differenceScenarios,omitempty" api:"shape=GuardrailAutomatedReasoningDifferenceScenarioList"`
}

// GuardrailAutomatedReasoningTranslationOption is AWS's GuardrailAutomatedReasoningTranslationOption.
type GuardrailAutomatedReasoningTranslationOption struct {
	Translations []GuardrailAutomatedReasoningTranslation `json:"translations,omitempty"`
}

// GuardrailAutomatedReasoningValidFinding is AWS's GuardrailAutomatedReasoningValidFinding.
type GuardrailAutomatedReasoningValidFinding struct {
	Translation        *GuardrailAutomatedReasoningTranslation  `json:"translation,omitempty"`
	ClaimsTrueScenario *GuardrailAutomatedReasoningScenario     `json:"claimsTrueScenario,omitempty"`
	SupportingRules    []GuardrailAutomatedReasoningRule        `json:"supportingRules,omitempty"`
	LogicWarning       *GuardrailAutomatedReasoningLogicWarning `json:"logicWarning,omitempty"`
}

// GuardrailChecksConfig is AWS's GuardrailChecksConfig.
type GuardrailChecksConfig struct {
	ContentFilter        *GuardrailChecksContentFilterConfig        `json:"contentFilter,omitempty"`
	PromptAttack         *GuardrailChecksPromptAttackConfig         `json:"promptAttack,omitempty"`
	SensitiveInformation *GuardrailChecksSensitiveInformationConfig `json:"sensitiveInformation,omitempty"`
}

// GuardrailChecksContentBlock is AWS's GuardrailChecksContentBlock.
type GuardrailChecksContentBlock struct {
	_    struct{} `api:"union"`
	Text *string  `json:"text,omitempty" api:"shape=GuardrailChecksTextContent"`
}

// GuardrailChecksContentFilterCategoryConfig is AWS's GuardrailChecksContentFilterCategoryConfig.
type GuardrailChecksContentFilterCategoryConfig struct {
	Category *string `json:"category,omitempty" api:"shape=GuardrailChecksContentFilterCategory,required"`
}

// GuardrailChecksContentFilterConfig is AWS's GuardrailChecksContentFilterConfig.
type GuardrailChecksContentFilterConfig struct {
	Categories []GuardrailChecksContentFilterCategoryConfig `json:"categories,omitempty" api:"shape=GuardrailChecksContentFilterCategoryConfigList,required"`
}

// GuardrailChecksContentFilterResult is AWS's GuardrailChecksContentFilterResult.
type GuardrailChecksContentFilterResult struct {
	Results []GuardrailChecksContentFilterResultEntry `json:"results,omitempty" api:"required"`
}

// GuardrailChecksContentFilterResultEntry is AWS's GuardrailChecksContentFilterResultEntry.
type GuardrailChecksContentFilterResultEntry struct {
	Category      *string  `json:"category,omitempty" api:"shape=GuardrailChecksContentFilterCategory,required"`
	SeverityScore *float64 `json:"severityScore,omitempty" api:"shape=GuardrailChecksContentFilterResultEntrySeverityScoreDouble,required"`
}

// GuardrailChecksContentFilterUsage is AWS's GuardrailChecksContentFilterUsage.
type GuardrailChecksContentFilterUsage struct {
	TextUnits *int32 `json:"textUnits,omitempty" api:"required"`
}

// GuardrailChecksMessage is AWS's GuardrailChecksMessage.
type GuardrailChecksMessage struct {
	Role    *string                       `json:"role,omitempty" api:"shape=GuardrailChecksRole,required"`
	Content []GuardrailChecksContentBlock `json:"content,omitempty" api:"shape=GuardrailChecksContentBlockList,required"`
}

// GuardrailChecksPromptAttackCategoryConfig is AWS's GuardrailChecksPromptAttackCategoryConfig.
type GuardrailChecksPromptAttackCategoryConfig struct {
	Category *string `json:"category,omitempty" api:"shape=GuardrailChecksPromptAttackCategory,required"`
}

// GuardrailChecksPromptAttackConfig is AWS's GuardrailChecksPromptAttackConfig.
type GuardrailChecksPromptAttackConfig struct {
	Categories []GuardrailChecksPromptAttackCategoryConfig `json:"categories,omitempty" api:"shape=GuardrailChecksPromptAttackCategoryConfigList,required"`
}

// GuardrailChecksPromptAttackResult is AWS's GuardrailChecksPromptAttackResult.
type GuardrailChecksPromptAttackResult struct {
	Results []GuardrailChecksPromptAttackResultEntry `json:"results,omitempty" api:"required"`
}

// GuardrailChecksPromptAttackResultEntry is AWS's GuardrailChecksPromptAttackResultEntry.
type GuardrailChecksPromptAttackResultEntry struct {
	Category      *string  `json:"category,omitempty" api:"shape=GuardrailChecksPromptAttackCategory,required"`
	SeverityScore *float64 `json:"severityScore,omitempty" api:"shape=GuardrailChecksPromptAttackResultEntrySeverityScoreDouble,required"`
}

// GuardrailChecksPromptAttackUsage is AWS's GuardrailChecksPromptAttackUsage.
type GuardrailChecksPromptAttackUsage struct {
	TextUnits *int32 `json:"textUnits,omitempty" api:"required"`
}

// GuardrailChecksResults is AWS's GuardrailChecksResults.
type GuardrailChecksResults struct {
	ContentFilter        *GuardrailChecksContentFilterResult        `json:"contentFilter,omitempty"`
	PromptAttack         *GuardrailChecksPromptAttackResult         `json:"promptAttack,omitempty"`
	SensitiveInformation *GuardrailChecksSensitiveInformationResult `json:"sensitiveInformation,omitempty"`
}

// GuardrailChecksSensitiveInformationConfig is AWS's GuardrailChecksSensitiveInformationConfig.
type GuardrailChecksSensitiveInformationConfig struct {
	Entities []GuardrailChecksSensitiveInformationEntityConfig `json:"entities,omitempty" api:"shape=GuardrailChecksSensitiveInformationEntityConfigList,required"`
}

// GuardrailChecksSensitiveInformationEntityConfig is AWS's GuardrailChecksSensitiveInformationEntityConfig.
type GuardrailChecksSensitiveInformationEntityConfig struct {
	Type *string `json:"type,omitempty" api:"shape=GuardrailChecksSensitiveInformationEntityType,required"`
}

// GuardrailChecksSensitiveInformationResult is AWS's GuardrailChecksSensitiveInformationResult.
type GuardrailChecksSensitiveInformationResult struct {
	Results   []GuardrailChecksSensitiveInformationResultEntry `json:"results,omitempty" api:"required"`
	Truncated *bool                                            `json:"truncated,omitempty"`
}

// GuardrailChecksSensitiveInformationResultEntry is AWS's GuardrailChecksSensitiveInformationResultEntry.
type GuardrailChecksSensitiveInformationResultEntry struct {
	Type            *string  `json:"type,omitempty" api:"shape=GuardrailChecksSensitiveInformationEntityType,required"`
	ConfidenceScore *float64 `json:"confidenceScore,omitempty" api:"shape=GuardrailChecksSensitiveInformationResultEntryConfidenceScoreDouble,required"`
	BeginOffset     *int32   `json:"beginOffset,omitempty" api:"shape=GuardrailChecksSensitiveInformationResultEntryBeginOffsetInteger,required"`
	EndOffset       *int32   `json:"endOffset,omitempty" api:"shape=GuardrailChecksSensitiveInformationResultEntryEndOffsetInteger,required"`
	MessageIndex    *int32   `json:"messageIndex,omitempty" api:"shape=GuardrailChecksSensitiveInformationResultEntryMessageIndexInteger,required"`
	ContentIndex    *int32   `json:"contentIndex,omitempty" api:"shape=GuardrailChecksSensitiveInformationResultEntryContentIndexInteger,required"`
}

// GuardrailChecksSensitiveInformationUsage is AWS's GuardrailChecksSensitiveInformationUsage.
type GuardrailChecksSensitiveInformationUsage struct {
	TextUnits *int32 `json:"textUnits,omitempty" api:"required"`
}

// GuardrailChecksUsageResults is AWS's GuardrailChecksUsageResults.
type GuardrailChecksUsageResults struct {
	ContentFilter        *GuardrailChecksContentFilterUsage        `json:"contentFilter,omitempty"`
	PromptAttack         *GuardrailChecksPromptAttackUsage         `json:"promptAttack,omitempty"`
	SensitiveInformation *GuardrailChecksSensitiveInformationUsage `json:"sensitiveInformation,omitempty"`
}

// GuardrailConfiguration is AWS's GuardrailConfiguration.
type GuardrailConfiguration struct {
	GuardrailIdentifier *string `json:"guardrailIdentifier,omitempty" api:"shape=GuardrailIdentifier"`
	GuardrailVersion    *string `json:"guardrailVersion,omitempty" api:"shape=GuardrailVersion"`
	Trace               *string `json:"trace,omitempty" api:"shape=GuardrailTrace"`
}

// GuardrailContentBlock is AWS's GuardrailContentBlock.
type GuardrailContentBlock struct {
	_     struct{}             `api:"union"`
	Text  *GuardrailTextBlock  `json:"text,omitempty"`
	Image *GuardrailImageBlock `json:"image,omitempty"`
}

// GuardrailContentFilter is AWS's GuardrailContentFilter.
type GuardrailContentFilter struct {
	Type           *string `json:"type,omitempty" api:"shape=GuardrailContentFilterType,required"`
	Confidence     *string `json:"confidence,omitempty" api:"shape=GuardrailContentFilterConfidence,required"`
	FilterStrength *string `json:"filterStrength,omitempty" api:"shape=GuardrailContentFilterStrength"`
	Action         *string `json:"action,omitempty" api:"shape=GuardrailContentPolicyAction,required"`
	Detected       *bool   `json:"detected,omitempty"`
}

// GuardrailContentPolicyAssessment is AWS's GuardrailContentPolicyAssessment.
type GuardrailContentPolicyAssessment struct {
	Filters []GuardrailContentFilter `json:"filters,omitempty" api:"required"`
}

// GuardrailContextualGroundingFilter is AWS's GuardrailContextualGroundingFilter.
type GuardrailContextualGroundingFilter struct {
	Type      *string  `json:"type,omitempty" api:"shape=GuardrailContextualGroundingFilterType,required"`
	Threshold *float64 `json:"threshold,omitempty" api:"shape=GuardrailContextualGroundingFilterThresholdDouble,required"`
	Score     *float64 `json:"score,omitempty" api:"shape=GuardrailContextualGroundingFilterScoreDouble,required"`
	Action    *string  `json:"action,omitempty" api:"shape=GuardrailContextualGroundingPolicyAction,required"`
	Detected  *bool    `json:"detected,omitempty"`
}

// GuardrailContextualGroundingPolicyAssessment is AWS's GuardrailContextualGroundingPolicyAssessment.
type GuardrailContextualGroundingPolicyAssessment struct {
	Filters []GuardrailContextualGroundingFilter `json:"filters,omitempty"`
}

// GuardrailConverseContentBlock is AWS's GuardrailConverseContentBlock.
type GuardrailConverseContentBlock struct {
	_     struct{}                     `api:"union"`
	Text  *GuardrailConverseTextBlock  `json:"text,omitempty"`
	Image *GuardrailConverseImageBlock `json:"image,omitempty"`
}

// GuardrailConverseImageBlock is AWS's GuardrailConverseImageBlock.
type GuardrailConverseImageBlock struct {
	Format *string                       `json:"format,omitempty" api:"shape=GuardrailConverseImageFormat,required"`
	Source *GuardrailConverseImageSource `json:"source,omitempty" api:"required"`
}

// GuardrailConverseImageSource is AWS's GuardrailConverseImageSource.
type GuardrailConverseImageSource struct {
	_     struct{} `api:"union"`
	Bytes []byte   `json:"bytes,omitempty" api:"shape=GuardrailConverseImageSourceBytesBlob"`
}

// GuardrailConverseTextBlock is AWS's GuardrailConverseTextBlock.
type GuardrailConverseTextBlock struct {
	Text       *string  `json:"text,omitempty" api:"required"`
	Qualifiers []string `json:"qualifiers,omitempty" api:"shape=GuardrailConverseContentQualifierList"`
}

// GuardrailCoverage is AWS's GuardrailCoverage.
type GuardrailCoverage struct {
	TextCharacters *GuardrailTextCharactersCoverage `json:"textCharacters,omitempty"`
	Images         *GuardrailImageCoverage          `json:"images,omitempty"`
}

// GuardrailCustomWord is AWS's GuardrailCustomWord.
type GuardrailCustomWord struct {
	Match    *string `json:"match,omitempty" api:"required"`
	Action   *string `json:"action,omitempty" api:"shape=GuardrailWordPolicyAction,required"`
	Detected *bool   `json:"detected,omitempty"`
}

// GuardrailImageBlock is AWS's GuardrailImageBlock.
type GuardrailImageBlock struct {
	Format *string               `json:"format,omitempty" api:"shape=GuardrailImageFormat,required"`
	Source *GuardrailImageSource `json:"source,omitempty" api:"required"`
}

// GuardrailImageCoverage is AWS's GuardrailImageCoverage.
type GuardrailImageCoverage struct {
	Guarded *int32 `json:"guarded,omitempty"`
	Total   *int32 `json:"total,omitempty"`
}

// GuardrailImageSource is AWS's GuardrailImageSource.
type GuardrailImageSource struct {
	_     struct{} `api:"union"`
	Bytes []byte   `json:"bytes,omitempty" api:"shape=GuardrailImageSourceBytesBlob"`
}

// GuardrailInvocationMetrics is AWS's GuardrailInvocationMetrics.
type GuardrailInvocationMetrics struct {
	GuardrailProcessingLatency *int64             `json:"guardrailProcessingLatency,omitempty"`
	Usage                      *GuardrailUsage    `json:"usage,omitempty"`
	GuardrailCoverage          *GuardrailCoverage `json:"guardrailCoverage,omitempty"`
}

// GuardrailManagedWord is AWS's GuardrailManagedWord.
type GuardrailManagedWord struct {
	Match    *string `json:"match,omitempty" api:"required"`
	Type     *string `json:"type,omitempty" api:"shape=GuardrailManagedWordType,required"`
	Action   *string `json:"action,omitempty" api:"shape=GuardrailWordPolicyAction,required"`
	Detected *bool   `json:"detected,omitempty"`
}

// GuardrailOutputContent is AWS's GuardrailOutputContent.
type GuardrailOutputContent struct {
	Text *string `json:"text,omitempty"`
}

// GuardrailPiiEntityFilter is AWS's GuardrailPiiEntityFilter.
type GuardrailPiiEntityFilter struct {
	Match    *string `json:"match,omitempty" api:"required"`
	Type     *string `json:"type,omitempty" api:"shape=GuardrailPiiEntityType,required"`
	Action   *string `json:"action,omitempty" api:"shape=GuardrailSensitiveInformationPolicyAction,required"`
	Detected *bool   `json:"detected,omitempty"`
}

// GuardrailRegexFilter is AWS's GuardrailRegexFilter.
type GuardrailRegexFilter struct {
	Name     *string `json:"name,omitempty"`
	Match    *string `json:"match,omitempty"`
	Regex    *string `json:"regex,omitempty"`
	Action   *string `json:"action,omitempty" api:"shape=GuardrailSensitiveInformationPolicyAction,required"`
	Detected *bool   `json:"detected,omitempty"`
}

// GuardrailSensitiveInformationPolicyAssessment is AWS's GuardrailSensitiveInformationPolicyAssessment.
type GuardrailSensitiveInformationPolicyAssessment struct {
	PiiEntities []GuardrailPiiEntityFilter `json:"piiEntities,omitempty" api:"required"`
	Regexes     []GuardrailRegexFilter     `json:"regexes,omitempty" api:"required"`
}

// GuardrailStreamConfiguration is AWS's GuardrailStreamConfiguration.
type GuardrailStreamConfiguration struct {
	GuardrailIdentifier  *string `json:"guardrailIdentifier,omitempty" api:"shape=GuardrailIdentifier"`
	GuardrailVersion     *string `json:"guardrailVersion,omitempty" api:"shape=GuardrailVersion"`
	Trace                *string `json:"trace,omitempty" api:"shape=GuardrailTrace"`
	StreamProcessingMode *string `json:"streamProcessingMode,omitempty" api:"shape=GuardrailStreamProcessingMode"`
}

// GuardrailTextBlock is AWS's GuardrailTextBlock.
type GuardrailTextBlock struct {
	Text       *string  `json:"text,omitempty" api:"required"`
	Qualifiers []string `json:"qualifiers,omitempty" api:"shape=GuardrailContentQualifierList"`
}

// GuardrailTextCharactersCoverage is AWS's GuardrailTextCharactersCoverage.
type GuardrailTextCharactersCoverage struct {
	Guarded *int32 `json:"guarded,omitempty"`
	Total   *int32 `json:"total,omitempty"`
}

// GuardrailTopic is AWS's GuardrailTopic.
type GuardrailTopic struct {
	Name     *string `json:"name,omitempty" api:"required"`
	Type     *string `json:"type,omitempty" api:"shape=GuardrailTopicType,required"`
	Action   *string `json:"action,omitempty" api:"shape=GuardrailTopicPolicyAction,required"`
	Detected *bool   `json:"detected,omitempty"`
}

// GuardrailTopicPolicyAssessment is AWS's GuardrailTopicPolicyAssessment.
type GuardrailTopicPolicyAssessment struct {
	Topics []GuardrailTopic `json:"topics,omitempty" api:"required"`
}

// GuardrailTraceAssessment is AWS's GuardrailTraceAssessment.
type GuardrailTraceAssessment struct {
	ModelOutput       []string                         `json:"modelOutput,omitempty"`
	InputAssessment   map[string]GuardrailAssessment   `json:"inputAssessment,omitempty"`
	OutputAssessments map[string][]GuardrailAssessment `json:"outputAssessments,omitempty"`
	ActionReason      *string                          `json:"actionReason,omitempty"`
}

// GuardrailUsage is AWS's GuardrailUsage.
type GuardrailUsage struct {
	TopicPolicyUnits                    *int32 `json:"topicPolicyUnits,omitempty" api:"required"`
	ContentPolicyUnits                  *int32 `json:"contentPolicyUnits,omitempty" api:"required"`
	WordPolicyUnits                     *int32 `json:"wordPolicyUnits,omitempty" api:"required"`
	SensitiveInformationPolicyUnits     *int32 `json:"sensitiveInformationPolicyUnits,omitempty" api:"required"`
	SensitiveInformationPolicyFreeUnits *int32 `json:"sensitiveInformationPolicyFreeUnits,omitempty" api:"required"`
	ContextualGroundingPolicyUnits      *int32 `json:"contextualGroundingPolicyUnits,omitempty" api:"required"`
	ContentPolicyImageUnits             *int32 `json:"contentPolicyImageUnits,omitempty"`
	AutomatedReasoningPolicyUnits       *int32 `json:"automatedReasoningPolicyUnits,omitempty"`
	AutomatedReasoningPolicies          *int32 `json:"automatedReasoningPolicies,omitempty"`
}

// GuardrailWordPolicyAssessment is AWS's GuardrailWordPolicyAssessment.
type GuardrailWordPolicyAssessment struct {
	CustomWords      []GuardrailCustomWord  `json:"customWords,omitempty" api:"required"`
	ManagedWordLists []GuardrailManagedWord `json:"managedWordLists,omitempty" api:"required"`
}

// ImageBlock is AWS's ImageBlock.
type ImageBlock struct {
	Format *string      `json:"format,omitempty" api:"shape=ImageFormat,required"`
	Source *ImageSource `json:"source,omitempty" api:"required"`
	Error  *ErrorBlock  `json:"error,omitempty"`
}

// ImageBlockDelta is AWS's ImageBlockDelta.
type ImageBlockDelta struct {
	Source *ImageSource `json:"source,omitempty"`
	Error  *ErrorBlock  `json:"error,omitempty"`
}

// ImageBlockStart is AWS's ImageBlockStart.
type ImageBlockStart struct {
	Format *string `json:"format,omitempty" api:"shape=ImageFormat,required"`
}

// ImageSource is AWS's ImageSource.
type ImageSource struct {
	_          struct{}    `api:"union"`
	Bytes      []byte      `json:"bytes,omitempty" api:"shape=ImageSourceBytesBlob"`
	S3Location *S3Location `json:"s3Location,omitempty"`
}

// InferenceConfiguration is AWS's InferenceConfiguration.
type InferenceConfiguration struct {
	MaxTokens     *int32   `json:"maxTokens,omitempty" api:"shape=InferenceConfigurationMaxTokensInteger"`
	Temperature   *float32 `json:"temperature,omitempty" api:"shape=InferenceConfigurationTemperatureFloat"`
	TopP          *float32 `json:"topP,omitempty" api:"shape=InferenceConfigurationTopPFloat"`
	StopSequences []string `json:"stopSequences,omitempty" api:"shape=InferenceConfigurationStopSequencesList"`
}

// InternalServerException is AWS's InternalServerException.
type InternalServerException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// InvokeGuardrailChecksInput is AWS's InvokeGuardrailChecksRequest.
type InvokeGuardrailChecksInput struct {
	Messages []GuardrailChecksMessage `json:"messages,omitempty" api:"shape=GuardrailChecksMessageList,required"`
	Checks   *GuardrailChecksConfig   `json:"checks,omitempty" api:"required"`
}

// InvokeGuardrailChecksOutput is AWS's InvokeGuardrailChecksResponse.
type InvokeGuardrailChecksOutput struct {
	Results *GuardrailChecksResults      `json:"results,omitempty" api:"required"`
	Usage   *GuardrailChecksUsageResults `json:"usage,omitempty" api:"required"`
}

// InvokeModelInput is AWS's InvokeModelRequest.
type InvokeModelInput struct {
	Body                     []byte  `json:"body,omitempty" api:"shape=Body,payload"`
	ContentType              *string `json:"contentType,omitempty" api:"header=Content-Type"`
	Accept                   *string `json:"accept,omitempty" api:"header=Accept"`
	ModelId                  *string `json:"modelId,omitempty" api:"shape=InvokeModelIdentifier,uri=modelId,required"`
	Trace                    *string `json:"trace,omitempty" api:"shape=Trace,header=X-Amzn-Bedrock-Trace"`
	GuardrailIdentifier      *string `json:"guardrailIdentifier,omitempty" api:"shape=GuardrailIdentifier,header=X-Amzn-Bedrock-GuardrailIdentifier"`
	GuardrailVersion         *string `json:"guardrailVersion,omitempty" api:"shape=GuardrailVersion,header=X-Amzn-Bedrock-GuardrailVersion"`
	PerformanceConfigLatency *string `json:"performanceConfigLatency,omitempty" api:"shape=PerformanceConfigLatency,header=X-Amzn-Bedrock-PerformanceConfig-Latency"`
	ServiceTier              *string `json:"serviceTier,omitempty" api:"shape=ServiceTierType,header=X-Amzn-Bedrock-Service-Tier"`
	RequestMetadata          *string `json:"requestMetadata,omitempty" api:"shape=RequestMetadataJson,header=X-Amzn-Bedrock-Request-Metadata"`
}

// InvokeModelOutput is AWS's InvokeModelResponse.
type InvokeModelOutput struct {
	Body                     []byte  `json:"body,omitempty" api:"shape=Body,payload,required"`
	ContentType              *string `json:"contentType,omitempty" api:"header=Content-Type,required"`
	PerformanceConfigLatency *string `json:"performanceConfigLatency,omitempty" api:"shape=PerformanceConfigLatency,header=X-Amzn-Bedrock-PerformanceConfig-Latency"`
	ServiceTier              *string `json:"serviceTier,omitempty" api:"shape=ServiceTierType,header=X-Amzn-Bedrock-Service-Tier"`
}

// InvokeModelTokensRequest is AWS's InvokeModelTokensRequest.
type InvokeModelTokensRequest struct {
	Body []byte `json:"body,omitempty" api:"shape=Body,required"`
}

// InvokeModelWithBidirectionalStreamInputEvent is AWS's InvokeModelWithBidirectionalStreamInput.
type InvokeModelWithBidirectionalStreamInputEvent struct {
	_     struct{}                       `api:"events,exceptions="`
	Chunk *BidirectionalInputPayloadPart `json:"chunk,omitempty"`
}

// InvokeModelWithBidirectionalStreamOutputEvent is AWS's InvokeModelWithBidirectionalStreamOutput.
type InvokeModelWithBidirectionalStreamOutputEvent struct {
	_     struct{}                        `api:"events,exceptions=internalServerException modelStreamErrorException validationException throttlingException modelTimeoutException serviceUnavailableException"`
	Chunk *BidirectionalOutputPayloadPart `json:"chunk,omitempty"`
}

// InvokeModelWithBidirectionalStreamInput is AWS's InvokeModelWithBidirectionalStreamRequest.
type InvokeModelWithBidirectionalStreamInput struct {
	ModelId *string                                                        `json:"modelId,omitempty" api:"shape=InvokeModelIdentifier,uri=modelId,required"`
	Body    iter.Seq2[InvokeModelWithBidirectionalStreamInputEvent, error] `json:"-" api:"payload,required"`
}

// InvokeModelWithBidirectionalStreamOutput is AWS's InvokeModelWithBidirectionalStreamResponse.
type InvokeModelWithBidirectionalStreamOutput struct {
	Body iter.Seq2[InvokeModelWithBidirectionalStreamOutputEvent, error] `json:"-" api:"payload,required"`
}

// InvokeModelWithResponseStreamInput is AWS's InvokeModelWithResponseStreamRequest.
type InvokeModelWithResponseStreamInput struct {
	Body                     []byte  `json:"body,omitempty" api:"shape=Body,payload"`
	ContentType              *string `json:"contentType,omitempty" api:"header=Content-Type"`
	Accept                   *string `json:"accept,omitempty" api:"header=X-Amzn-Bedrock-Accept"`
	ModelId                  *string `json:"modelId,omitempty" api:"shape=InvokeModelIdentifier,uri=modelId,required"`
	Trace                    *string `json:"trace,omitempty" api:"shape=Trace,header=X-Amzn-Bedrock-Trace"`
	GuardrailIdentifier      *string `json:"guardrailIdentifier,omitempty" api:"shape=GuardrailIdentifier,header=X-Amzn-Bedrock-GuardrailIdentifier"`
	GuardrailVersion         *string `json:"guardrailVersion,omitempty" api:"shape=GuardrailVersion,header=X-Amzn-Bedrock-GuardrailVersion"`
	PerformanceConfigLatency *string `json:"performanceConfigLatency,omitempty" api:"shape=PerformanceConfigLatency,header=X-Amzn-Bedrock-PerformanceConfig-Latency"`
	ServiceTier              *string `json:"serviceTier,omitempty" api:"shape=ServiceTierType,header=X-Amzn-Bedrock-Service-Tier"`
	RequestMetadata          *string `json:"requestMetadata,omitempty" api:"shape=RequestMetadataJson,header=X-Amzn-Bedrock-Request-Metadata"`
}

// InvokeModelWithResponseStreamOutput is AWS's InvokeModelWithResponseStreamResponse.
type InvokeModelWithResponseStreamOutput struct {
	Body                     iter.Seq2[ResponseStream, error] `json:"-" api:"payload,required"`
	ContentType              *string                          `json:"contentType,omitempty" api:"header=X-Amzn-Bedrock-Content-Type,required"`
	PerformanceConfigLatency *string                          `json:"performanceConfigLatency,omitempty" api:"shape=PerformanceConfigLatency,header=X-Amzn-Bedrock-PerformanceConfig-Latency"`
	ServiceTier              *string                          `json:"serviceTier,omitempty" api:"shape=ServiceTierType,header=X-Amzn-Bedrock-Service-Tier"`
}

// JsonSchemaDefinition is AWS's JsonSchemaDefinition.
type JsonSchemaDefinition struct {
	Schema      *string `json:"schema,omitempty" api:"required"`
	Name        *string `json:"name,omitempty"`
	Description *string `json:"description,omitempty"`
}

// ListAsyncInvokesInput is AWS's ListAsyncInvokesRequest.
type ListAsyncInvokesInput struct {
	SubmitTimeAfter  *time.Time `json:"submitTimeAfter,omitempty" api:"shape=Timestamp,query=submitTimeAfter"`
	SubmitTimeBefore *time.Time `json:"submitTimeBefore,omitempty" api:"shape=Timestamp,query=submitTimeBefore"`
	StatusEquals     *string    `json:"statusEquals,omitempty" api:"shape=AsyncInvokeStatus,query=statusEquals"`
	MaxResults       *int32     `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
	NextToken        *string    `json:"nextToken,omitempty" api:"shape=PaginationToken,query=nextToken"`
	SortBy           *string    `json:"sortBy,omitempty" api:"shape=SortAsyncInvocationBy,query=sortBy"`
	SortOrder        *string    `json:"sortOrder,omitempty" api:"shape=SortOrder,query=sortOrder"`
}

// ListAsyncInvokesOutput is AWS's ListAsyncInvokesResponse.
type ListAsyncInvokesOutput struct {
	NextToken            *string              `json:"nextToken,omitempty" api:"shape=PaginationToken"`
	AsyncInvokeSummaries []AsyncInvokeSummary `json:"asyncInvokeSummaries,omitempty"`
}

// Message is AWS's Message.
type Message struct {
	Role    *string        `json:"role,omitempty" api:"shape=ConversationRole,required"`
	Content []ContentBlock `json:"content,omitempty" api:"required"`
}

// MessageStartEvent is AWS's MessageStartEvent.
type MessageStartEvent struct {
	Role *string `json:"role,omitempty" api:"shape=ConversationRole,required"`
}

// MessageStopEvent is AWS's MessageStopEvent.
type MessageStopEvent struct {
	StopReason                    *string         `json:"stopReason,omitempty" api:"shape=StopReason,required"`
	AdditionalModelResponseFields json.RawMessage `json:"additionalModelResponseFields,omitempty"`
}

// ModelErrorException is AWS's ModelErrorException.
type ModelErrorException struct {
	Message            *string `json:"message,omitempty" api:"shape=NonBlankString"`
	OriginalStatusCode *int32  `json:"originalStatusCode,omitempty" api:"shape=StatusCode"`
	ResourceName       *string `json:"resourceName,omitempty" api:"shape=NonBlankString"`
}

// ModelNotReadyException is AWS's ModelNotReadyException.
type ModelNotReadyException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// ModelStreamErrorException is AWS's ModelStreamErrorException.
type ModelStreamErrorException struct {
	Message            *string `json:"message,omitempty" api:"shape=NonBlankString"`
	OriginalStatusCode *int32  `json:"originalStatusCode,omitempty" api:"shape=StatusCode"`
	OriginalMessage    *string `json:"originalMessage,omitempty" api:"shape=NonBlankString"`
}

// ModelTimeoutException is AWS's ModelTimeoutException.
type ModelTimeoutException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// OutputConfig is AWS's OutputConfig.
type OutputConfig struct {
	TextFormat *OutputFormat `json:"textFormat,omitempty"`
	Effort     *string       `json:"effort,omitempty" api:"shape=OutputConfigEffortString"`
}

// OutputFormat is AWS's OutputFormat.
type OutputFormat struct {
	Type      *string                `json:"type,omitempty" api:"shape=OutputFormatType,required"`
	Structure *OutputFormatStructure `json:"structure,omitempty" api:"required"`
}

// OutputFormatStructure is AWS's OutputFormatStructure.
type OutputFormatStructure struct {
	_          struct{}              `api:"union"`
	JsonSchema *JsonSchemaDefinition `json:"jsonSchema,omitempty"`
}

// PayloadPart is AWS's PayloadPart.
type PayloadPart struct {
	Bytes []byte `json:"bytes,omitempty" api:"shape=PartBody"`
}

// PerformanceConfiguration is AWS's PerformanceConfiguration.
type PerformanceConfiguration struct {
	Latency *string `json:"latency,omitempty" api:"shape=PerformanceConfigLatency"`
}

// PromptRouterTrace is AWS's PromptRouterTrace.
type PromptRouterTrace struct {
	InvokedModelId *string `json:"invokedModelId,omitempty" api:"shape=InvokedModelId"`
}

// PromptVariableValues is AWS's PromptVariableValues.
type PromptVariableValues struct {
	_    struct{} `api:"union"`
	Text *string  `json:"text,omitempty"`
}

// ReasoningContentBlock is AWS's ReasoningContentBlock.
type ReasoningContentBlock struct {
	_               struct{}            `api:"union"`
	ReasoningText   *ReasoningTextBlock `json:"reasoningText,omitempty"`
	RedactedContent []byte              `json:"redactedContent,omitempty"`
}

// ReasoningContentBlockDelta is AWS's ReasoningContentBlockDelta.
type ReasoningContentBlockDelta struct {
	_               struct{} `api:"union"`
	Text            *string  `json:"text,omitempty"`
	RedactedContent []byte   `json:"redactedContent,omitempty"`
	Signature       *string  `json:"signature,omitempty"`
}

// ReasoningTextBlock is AWS's ReasoningTextBlock.
type ReasoningTextBlock struct {
	Text      *string `json:"text,omitempty" api:"required"`
	Signature *string `json:"signature,omitempty"`
}

// ResourceNotFoundException is AWS's ResourceNotFoundException.
type ResourceNotFoundException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// ResponseStream is AWS's ResponseStream.
type ResponseStream struct {
	_     struct{}     `api:"events,exceptions=internalServerException modelStreamErrorException validationException throttlingException modelTimeoutException serviceUnavailableException"`
	Chunk *PayloadPart `json:"chunk,omitempty"`
}

// S3Location is AWS's S3Location.
type S3Location struct {
	Uri         *string `json:"uri,omitempty" api:"shape=S3Uri,required"`
	BucketOwner *string `json:"bucketOwner,omitempty" api:"shape=AccountId"`
}

// SearchResultBlock is AWS's SearchResultBlock.
type SearchResultBlock struct {
	Source    *string                    `json:"source,omitempty" api:"required"`
	Title     *string                    `json:"title,omitempty" api:"required"`
	Content   []SearchResultContentBlock `json:"content,omitempty" api:"required"`
	Citations *CitationsConfig           `json:"citations,omitempty"`
}

// SearchResultContentBlock is AWS's SearchResultContentBlock.
type SearchResultContentBlock struct {
	Text *string `json:"text,omitempty" api:"required"`
}

// SearchResultLocation is AWS's SearchResultLocation.
type SearchResultLocation struct {
	SearchResultIndex *int32 `json:"searchResultIndex,omitempty" api:"shape=SearchResultLocationSearchResultIndexInteger"`
	Start             *int32 `json:"start,omitempty" api:"shape=SearchResultLocationStartInteger"`
	End               *int32 `json:"end,omitempty" api:"shape=SearchResultLocationEndInteger"`
}

// ServiceQuotaExceededException is AWS's ServiceQuotaExceededException.
type ServiceQuotaExceededException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// ServiceTier is AWS's ServiceTier.
type ServiceTier struct {
	Type *string `json:"type,omitempty" api:"shape=ServiceTierType,required"`
}

// ServiceUnavailableException is AWS's ServiceUnavailableException.
type ServiceUnavailableException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// SpecificToolChoice is AWS's SpecificToolChoice.
type SpecificToolChoice struct {
	Name *string `json:"name,omitempty" api:"shape=ToolName,required"`
}

// StartAsyncInvokeInput is AWS's StartAsyncInvokeRequest.
type StartAsyncInvokeInput struct {
	ClientRequestToken *string                      `json:"clientRequestToken,omitempty" api:"shape=AsyncInvokeIdempotencyToken,token"`
	ModelId            *string                      `json:"modelId,omitempty" api:"shape=AsyncInvokeIdentifier,required"`
	ModelInput         json.RawMessage              `json:"modelInput,omitempty" api:"required"`
	OutputDataConfig   *AsyncInvokeOutputDataConfig `json:"outputDataConfig,omitempty" api:"required"`
	Tags               []Tag                        `json:"tags,omitempty" api:"shape=TagList"`
}

// StartAsyncInvokeOutput is AWS's StartAsyncInvokeResponse.
type StartAsyncInvokeOutput struct {
	InvocationArn *string `json:"invocationArn,omitempty" api:"shape=InvocationArn,required"`
}

// SystemContentBlock is AWS's SystemContentBlock.
type SystemContentBlock struct {
	_            struct{}                       `api:"union"`
	Text         *string                        `json:"text,omitempty" api:"shape=NonEmptyString"`
	GuardContent *GuardrailConverseContentBlock `json:"guardContent,omitempty"`
	CachePoint   *CachePointBlock               `json:"cachePoint,omitempty"`
}

// SystemTool is AWS's SystemTool.
type SystemTool struct {
	Name *string `json:"name,omitempty" api:"shape=ToolName,required"`
}

// Tag is AWS's Tag.
type Tag struct {
	Key   *string `json:"key,omitempty" api:"shape=TagKey,required"`
	Value *string `json:"value,omitempty" api:"shape=TagValue,required"`
}

// ThrottlingException is AWS's ThrottlingException.
type ThrottlingException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// TokenUsage is AWS's TokenUsage.
type TokenUsage struct {
	InputTokens           *int32        `json:"inputTokens,omitempty" api:"shape=TokenUsageInputTokensInteger,required"`
	OutputTokens          *int32        `json:"outputTokens,omitempty" api:"shape=TokenUsageOutputTokensInteger,required"`
	TotalTokens           *int32        `json:"totalTokens,omitempty" api:"shape=TokenUsageTotalTokensInteger,required"`
	CacheReadInputTokens  *int32        `json:"cacheReadInputTokens,omitempty" api:"shape=TokenUsageCacheReadInputTokensInteger"`
	CacheWriteInputTokens *int32        `json:"cacheWriteInputTokens,omitempty" api:"shape=TokenUsageCacheWriteInputTokensInteger"`
	CacheDetails          []CacheDetail `json:"cacheDetails,omitempty"`
}

// Tool is AWS's Tool.
type Tool struct {
	_          struct{}           `api:"union"`
	ToolSpec   *ToolSpecification `json:"toolSpec,omitempty"`
	SystemTool *SystemTool        `json:"systemTool,omitempty"`
	CachePoint *CachePointBlock   `json:"cachePoint,omitempty"`
}

// ToolAdditionBlock is AWS's ToolAdditionBlock.
type ToolAdditionBlock struct {
	Tool *ToolReference `json:"tool,omitempty" api:"required"`
}

// ToolChoice is AWS's ToolChoice.
type ToolChoice struct {
	_    struct{}            `api:"union"`
	Auto *AutoToolChoice     `json:"auto,omitempty"`
	Any  *AnyToolChoice      `json:"any,omitempty"`
	Tool *SpecificToolChoice `json:"tool,omitempty"`
}

// ToolConfiguration is AWS's ToolConfiguration.
type ToolConfiguration struct {
	Tools      []Tool      `json:"tools,omitempty" api:"shape=ToolConfigurationToolsList,required"`
	ToolChoice *ToolChoice `json:"toolChoice,omitempty"`
}

// ToolInputSchema is AWS's ToolInputSchema.
type ToolInputSchema struct {
	_    struct{}        `api:"union"`
	Json json.RawMessage `json:"json,omitempty"`
}

// ToolReference is AWS's ToolReference.
type ToolReference struct {
	Type       *string `json:"type,omitempty" api:"shape=ToolReferenceTypeString"`
	Name       *string `json:"name,omitempty" api:"shape=ToolReferenceNameString"`
	ServerName *string `json:"serverName,omitempty" api:"shape=ToolReferenceServerNameString"`
}

// ToolRemovalBlock is AWS's ToolRemovalBlock.
type ToolRemovalBlock struct {
	Tool *ToolReference `json:"tool,omitempty" api:"required"`
}

// ToolResultBlock is AWS's ToolResultBlock.
type ToolResultBlock struct {
	ToolUseId *string                  `json:"toolUseId,omitempty" api:"shape=ToolUseId,required"`
	Content   []ToolResultContentBlock `json:"content,omitempty" api:"required"`
	Status    *string                  `json:"status,omitempty" api:"shape=ToolResultStatus"`
	Type      *string                  `json:"type,omitempty"`
}

// ToolResultBlockDelta is AWS's ToolResultBlockDelta.
type ToolResultBlockDelta struct {
	_    struct{}        `api:"union"`
	Text *string         `json:"text,omitempty"`
	Json json.RawMessage `json:"json,omitempty"`
}

// ToolResultBlockStart is AWS's ToolResultBlockStart.
type ToolResultBlockStart struct {
	ToolUseId *string `json:"toolUseId,omitempty" api:"shape=ToolUseId,required"`
	Type      *string `json:"type,omitempty"`
	Status    *string `json:"status,omitempty" api:"shape=ToolResultStatus"`
}

// ToolResultContentBlock is AWS's ToolResultContentBlock.
type ToolResultContentBlock struct {
	_            struct{}           `api:"union"`
	Json         json.RawMessage    `json:"json,omitempty"`
	Text         *string            `json:"text,omitempty"`
	Image        *ImageBlock        `json:"image,omitempty"`
	Document     *DocumentBlock     `json:"document,omitempty"`
	Video        *VideoBlock        `json:"video,omitempty"`
	SearchResult *SearchResultBlock `json:"searchResult,omitempty"`
}

// ToolSpecification is AWS's ToolSpecification.
type ToolSpecification struct {
	Name        *string          `json:"name,omitempty" api:"shape=ToolName,required"`
	Description *string          `json:"description,omitempty" api:"shape=NonEmptyString"`
	InputSchema *ToolInputSchema `json:"inputSchema,omitempty" api:"required"`
	Strict      *bool            `json:"strict,omitempty"`
}

// ToolUseBlock is AWS's ToolUseBlock.
type ToolUseBlock struct {
	ToolUseId *string         `json:"toolUseId,omitempty" api:"shape=ToolUseId,required"`
	Name      *string         `json:"name,omitempty" api:"shape=ToolName,required"`
	Input     json.RawMessage `json:"input,omitempty" api:"required"`
	Type      *string         `json:"type,omitempty" api:"shape=ToolUseType"`
}

// ToolUseBlockDelta is AWS's ToolUseBlockDelta.
type ToolUseBlockDelta struct {
	Input *string `json:"input,omitempty" api:"required"`
}

// ToolUseBlockStart is AWS's ToolUseBlockStart.
type ToolUseBlockStart struct {
	ToolUseId *string `json:"toolUseId,omitempty" api:"shape=ToolUseId,required"`
	Name      *string `json:"name,omitempty" api:"shape=ToolName,required"`
	Type      *string `json:"type,omitempty" api:"shape=ToolUseType"`
}

// ValidationException is AWS's ValidationException.
type ValidationException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// VideoBlock is AWS's VideoBlock.
type VideoBlock struct {
	Format *string      `json:"format,omitempty" api:"shape=VideoFormat,required"`
	Source *VideoSource `json:"source,omitempty" api:"required"`
}

// VideoSource is AWS's VideoSource.
type VideoSource struct {
	_          struct{}    `api:"union"`
	Bytes      []byte      `json:"bytes,omitempty" api:"shape=VideoSourceBytesBlob"`
	S3Location *S3Location `json:"s3Location,omitempty"`
}

// WebLocation is AWS's WebLocation.
type WebLocation struct {
	Url    *string `json:"url,omitempty"`
	Domain *string `json:"domain,omitempty"`
}
