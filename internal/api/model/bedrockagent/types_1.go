// Code generated from facts/bedrock-agent.json by package gen. DO NOT EDIT.

package bedrockagent

import (
	"encoding/json"
	"time"
)

// APISchema is AWS's APISchema.
type APISchema struct {
	_       struct{}      `api:"union"`
	S3      *S3Identifier `json:"s3,omitempty"`
	Payload *string       `json:"payload,omitempty" api:"shape=Payload"`
}

// AccessDeniedException is AWS's AccessDeniedException.
type AccessDeniedException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// ActionGroupExecutor is AWS's ActionGroupExecutor.
type ActionGroupExecutor struct {
	_             struct{} `api:"union"`
	Lambda        *string  `json:"lambda,omitempty" api:"shape=LambdaArn"`
	CustomControl *string  `json:"customControl,omitempty" api:"shape=CustomControlMethod"`
}

// ActionGroupSummary is AWS's ActionGroupSummary.
type ActionGroupSummary struct {
	ActionGroupId    *string    `json:"actionGroupId,omitempty" api:"shape=Id,required"`
	ActionGroupName  *string    `json:"actionGroupName,omitempty" api:"shape=Name,required"`
	ActionGroupState *string    `json:"actionGroupState,omitempty" api:"shape=ActionGroupState,required"`
	Description      *string    `json:"description,omitempty" api:"shape=Description"`
	UpdatedAt        *time.Time `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
}

// Agent is AWS's Agent.
type Agent struct {
	AgentId                     *string                      `json:"agentId,omitempty" api:"shape=Id,required"`
	AgentName                   *string                      `json:"agentName,omitempty" api:"shape=Name,required"`
	AgentArn                    *string                      `json:"agentArn,omitempty" api:"shape=AgentArn,required"`
	AgentVersion                *string                      `json:"agentVersion,omitempty" api:"shape=DraftVersion,required"`
	ClientToken                 *string                      `json:"clientToken,omitempty" api:"shape=ClientToken"`
	Instruction                 *string                      `json:"instruction,omitempty" api:"shape=Instruction"`
	AgentStatus                 *string                      `json:"agentStatus,omitempty" api:"shape=AgentStatus,required"`
	FoundationModel             *string                      `json:"foundationModel,omitempty" api:"shape=ModelIdentifier"`
	Description                 *string                      `json:"description,omitempty" api:"shape=Description"`
	OrchestrationType           *string                      `json:"orchestrationType,omitempty" api:"shape=OrchestrationType"`
	CustomOrchestration         *CustomOrchestration         `json:"customOrchestration,omitempty"`
	IdleSessionTTLInSeconds     *int32                       `json:"idleSessionTTLInSeconds,omitempty" api:"shape=SessionTTL,required"`
	AgentResourceRoleArn        *string                      `json:"agentResourceRoleArn,omitempty" api:"shape=AgentRoleArn,required"`
	CustomerEncryptionKeyArn    *string                      `json:"customerEncryptionKeyArn,omitempty" api:"shape=KmsKeyArn"`
	CreatedAt                   *time.Time                   `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt                   *time.Time                   `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
	PreparedAt                  *time.Time                   `json:"preparedAt,omitempty" api:"shape=DateTimestamp"`
	FailureReasons              []string                     `json:"failureReasons,omitempty" api:"shape=FailureReasons"`
	RecommendedActions          []string                     `json:"recommendedActions,omitempty" api:"shape=RecommendedActions"`
	PromptOverrideConfiguration *PromptOverrideConfiguration `json:"promptOverrideConfiguration,omitempty"`
	GuardrailConfiguration      *GuardrailConfiguration      `json:"guardrailConfiguration,omitempty"`
	MemoryConfiguration         *MemoryConfiguration         `json:"memoryConfiguration,omitempty"`
	AgentCollaboration          *string                      `json:"agentCollaboration,omitempty" api:"shape=AgentCollaboration"`
}

// AgentActionGroup is AWS's AgentActionGroup.
type AgentActionGroup struct {
	AgentId                          *string              `json:"agentId,omitempty" api:"shape=Id,required"`
	AgentVersion                     *string              `json:"agentVersion,omitempty" api:"shape=Version,required"`
	ActionGroupId                    *string              `json:"actionGroupId,omitempty" api:"shape=Id,required"`
	ActionGroupName                  *string              `json:"actionGroupName,omitempty" api:"shape=Name,required"`
	ClientToken                      *string              `json:"clientToken,omitempty" api:"shape=ClientToken"`
	Description                      *string              `json:"description,omitempty" api:"shape=Description"`
	CreatedAt                        *time.Time           `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt                        *time.Time           `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
	ParentActionSignature            *string              `json:"parentActionSignature,omitempty" api:"shape=ActionGroupSignature"`
	ParentActionGroupSignatureParams map[string]string    `json:"parentActionGroupSignatureParams,omitempty" api:"shape=ActionGroupSignatureParams"`
	ActionGroupExecutor              *ActionGroupExecutor `json:"actionGroupExecutor,omitempty"`
	ApiSchema                        *APISchema           `json:"apiSchema,omitempty"`
	FunctionSchema                   *FunctionSchema      `json:"functionSchema,omitempty"`
	ActionGroupState                 *string              `json:"actionGroupState,omitempty" api:"shape=ActionGroupState,required"`
}

// AgentAlias is AWS's AgentAlias.
type AgentAlias struct {
	AgentId                 *string                                  `json:"agentId,omitempty" api:"shape=Id,required"`
	AgentAliasId            *string                                  `json:"agentAliasId,omitempty" api:"shape=AgentAliasId,required"`
	AgentAliasName          *string                                  `json:"agentAliasName,omitempty" api:"shape=Name,required"`
	AgentAliasArn           *string                                  `json:"agentAliasArn,omitempty" api:"shape=AgentAliasArn,required"`
	ClientToken             *string                                  `json:"clientToken,omitempty" api:"shape=ClientToken"`
	Description             *string                                  `json:"description,omitempty" api:"shape=Description"`
	RoutingConfiguration    []AgentAliasRoutingConfigurationListItem `json:"routingConfiguration,omitempty" api:"shape=AgentAliasRoutingConfiguration,required"`
	CreatedAt               *time.Time                               `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt               *time.Time                               `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
	AgentAliasHistoryEvents []AgentAliasHistoryEvent                 `json:"agentAliasHistoryEvents,omitempty" api:"shape=AgentAliasHistoryEvents"`
	AgentAliasStatus        *string                                  `json:"agentAliasStatus,omitempty" api:"shape=AgentAliasStatus,required"`
	FailureReasons          []string                                 `json:"failureReasons,omitempty" api:"shape=FailureReasons"`
	AliasInvocationState    *string                                  `json:"aliasInvocationState,omitempty" api:"shape=AliasInvocationState"`
}

// AgentAliasHistoryEvent is AWS's AgentAliasHistoryEvent.
type AgentAliasHistoryEvent struct {
	RoutingConfiguration []AgentAliasRoutingConfigurationListItem `json:"routingConfiguration,omitempty" api:"shape=AgentAliasRoutingConfiguration"`
	EndDate              *time.Time                               `json:"endDate,omitempty" api:"shape=DateTimestamp"`
	StartDate            *time.Time                               `json:"startDate,omitempty" api:"shape=DateTimestamp"`
}

// AgentAliasRoutingConfigurationListItem is AWS's AgentAliasRoutingConfigurationListItem.
type AgentAliasRoutingConfigurationListItem struct {
	AgentVersion          *string `json:"agentVersion,omitempty" api:"shape=Version"`
	ProvisionedThroughput *string `json:"provisionedThroughput,omitempty" api:"shape=ProvisionedModelIdentifier"`
}

// AgentAliasSummary is AWS's AgentAliasSummary.
type AgentAliasSummary struct {
	AgentAliasId         *string                                  `json:"agentAliasId,omitempty" api:"shape=AgentAliasId,required"`
	AgentAliasName       *string                                  `json:"agentAliasName,omitempty" api:"shape=Name,required"`
	Description          *string                                  `json:"description,omitempty" api:"shape=Description"`
	RoutingConfiguration []AgentAliasRoutingConfigurationListItem `json:"routingConfiguration,omitempty" api:"shape=AgentAliasRoutingConfiguration"`
	AgentAliasStatus     *string                                  `json:"agentAliasStatus,omitempty" api:"shape=AgentAliasStatus,required"`
	CreatedAt            *time.Time                               `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt            *time.Time                               `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
	AliasInvocationState *string                                  `json:"aliasInvocationState,omitempty" api:"shape=AliasInvocationState"`
}

// AgentCollaborator is AWS's AgentCollaborator.
type AgentCollaborator struct {
	AgentId                  *string          `json:"agentId,omitempty" api:"shape=Id,required"`
	AgentVersion             *string          `json:"agentVersion,omitempty" api:"shape=Version,required"`
	AgentDescriptor          *AgentDescriptor `json:"agentDescriptor,omitempty" api:"required"`
	CollaboratorId           *string          `json:"collaboratorId,omitempty" api:"shape=Id,required"`
	CollaborationInstruction *string          `json:"collaborationInstruction,omitempty" api:"shape=CollaborationInstruction,required"`
	CollaboratorName         *string          `json:"collaboratorName,omitempty" api:"shape=Name,required"`
	CreatedAt                *time.Time       `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	LastUpdatedAt            *time.Time       `json:"lastUpdatedAt,omitempty" api:"shape=DateTimestamp,required"`
	RelayConversationHistory *string          `json:"relayConversationHistory,omitempty" api:"shape=RelayConversationHistory"`
	ClientToken              *string          `json:"clientToken,omitempty" api:"shape=ClientToken"`
}

// AgentCollaboratorSummary is AWS's AgentCollaboratorSummary.
type AgentCollaboratorSummary struct {
	AgentId                  *string          `json:"agentId,omitempty" api:"shape=Id,required"`
	AgentVersion             *string          `json:"agentVersion,omitempty" api:"shape=Version,required"`
	CollaboratorId           *string          `json:"collaboratorId,omitempty" api:"shape=Id,required"`
	AgentDescriptor          *AgentDescriptor `json:"agentDescriptor,omitempty" api:"required"`
	CollaborationInstruction *string          `json:"collaborationInstruction,omitempty" api:"shape=CollaborationInstruction,required"`
	RelayConversationHistory *string          `json:"relayConversationHistory,omitempty" api:"shape=RelayConversationHistory,required"`
	CollaboratorName         *string          `json:"collaboratorName,omitempty" api:"shape=Name,required"`
	CreatedAt                *time.Time       `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	LastUpdatedAt            *time.Time       `json:"lastUpdatedAt,omitempty" api:"shape=DateTimestamp,required"`
}

// AgentDescriptor is AWS's AgentDescriptor.
type AgentDescriptor struct {
	AliasArn *string `json:"aliasArn,omitempty" api:"shape=AgentAliasArn"`
}

// AgentFlowNodeConfiguration is AWS's AgentFlowNodeConfiguration.
type AgentFlowNodeConfiguration struct {
	AgentAliasArn *string `json:"agentAliasArn,omitempty" api:"shape=FlowAgentAliasArn,required"`
}

// AgentKnowledgeBase is AWS's AgentKnowledgeBase.
type AgentKnowledgeBase struct {
	AgentId            *string    `json:"agentId,omitempty" api:"shape=Id,required"`
	AgentVersion       *string    `json:"agentVersion,omitempty" api:"shape=Version,required"`
	KnowledgeBaseId    *string    `json:"knowledgeBaseId,omitempty" api:"shape=Id,required"`
	Description        *string    `json:"description,omitempty" api:"shape=Description,required"`
	CreatedAt          *time.Time `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt          *time.Time `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
	KnowledgeBaseState *string    `json:"knowledgeBaseState,omitempty" api:"shape=KnowledgeBaseState,required"`
}

// AgentKnowledgeBaseSummary is AWS's AgentKnowledgeBaseSummary.
type AgentKnowledgeBaseSummary struct {
	KnowledgeBaseId    *string    `json:"knowledgeBaseId,omitempty" api:"shape=Id,required"`
	Description        *string    `json:"description,omitempty" api:"shape=Description"`
	KnowledgeBaseState *string    `json:"knowledgeBaseState,omitempty" api:"shape=KnowledgeBaseState,required"`
	UpdatedAt          *time.Time `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
}

// AgentSummary is AWS's AgentSummary.
type AgentSummary struct {
	AgentId                *string                 `json:"agentId,omitempty" api:"shape=Id,required"`
	AgentName              *string                 `json:"agentName,omitempty" api:"shape=Name,required"`
	AgentStatus            *string                 `json:"agentStatus,omitempty" api:"shape=AgentStatus,required"`
	Description            *string                 `json:"description,omitempty" api:"shape=Description"`
	UpdatedAt              *time.Time              `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
	LatestAgentVersion     *string                 `json:"latestAgentVersion,omitempty" api:"shape=Version"`
	GuardrailConfiguration *GuardrailConfiguration `json:"guardrailConfiguration,omitempty"`
}

// AgentVersion is AWS's AgentVersion.
type AgentVersion struct {
	AgentId                     *string                      `json:"agentId,omitempty" api:"shape=Id,required"`
	AgentName                   *string                      `json:"agentName,omitempty" api:"shape=Name,required"`
	AgentArn                    *string                      `json:"agentArn,omitempty" api:"shape=AgentArn,required"`
	Version                     *string                      `json:"version,omitempty" api:"shape=NumericalVersion,required"`
	Instruction                 *string                      `json:"instruction,omitempty" api:"shape=Instruction"`
	AgentStatus                 *string                      `json:"agentStatus,omitempty" api:"shape=AgentStatus,required"`
	FoundationModel             *string                      `json:"foundationModel,omitempty" api:"shape=ModelIdentifier"`
	Description                 *string                      `json:"description,omitempty" api:"shape=Description"`
	IdleSessionTTLInSeconds     *int32                       `json:"idleSessionTTLInSeconds,omitempty" api:"shape=SessionTTL,required"`
	AgentResourceRoleArn        *string                      `json:"agentResourceRoleArn,omitempty" api:"shape=AgentRoleArn,required"`
	CustomerEncryptionKeyArn    *string                      `json:"customerEncryptionKeyArn,omitempty" api:"shape=KmsKeyArn"`
	CreatedAt                   *time.Time                   `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt                   *time.Time                   `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
	FailureReasons              []string                     `json:"failureReasons,omitempty" api:"shape=FailureReasons"`
	RecommendedActions          []string                     `json:"recommendedActions,omitempty" api:"shape=RecommendedActions"`
	PromptOverrideConfiguration *PromptOverrideConfiguration `json:"promptOverrideConfiguration,omitempty"`
	GuardrailConfiguration      *GuardrailConfiguration      `json:"guardrailConfiguration,omitempty"`
	MemoryConfiguration         *MemoryConfiguration         `json:"memoryConfiguration,omitempty"`
	AgentCollaboration          *string                      `json:"agentCollaboration,omitempty" api:"shape=AgentCollaboration"`
}

// AgentVersionSummary is AWS's AgentVersionSummary.
type AgentVersionSummary struct {
	AgentName              *string                 `json:"agentName,omitempty" api:"shape=Name,required"`
	AgentStatus            *string                 `json:"agentStatus,omitempty" api:"shape=AgentStatus,required"`
	AgentVersion           *string                 `json:"agentVersion,omitempty" api:"shape=Version,required"`
	CreatedAt              *time.Time              `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt              *time.Time              `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
	Description            *string                 `json:"description,omitempty" api:"shape=Description"`
	GuardrailConfiguration *GuardrailConfiguration `json:"guardrailConfiguration,omitempty"`
}

// AnyToolChoice is AWS's AnyToolChoice.
type AnyToolChoice struct {
}

// AssociateAgentCollaboratorInput is AWS's AssociateAgentCollaboratorRequest.
type AssociateAgentCollaboratorInput struct {
	AgentId                  *string          `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	AgentVersion             *string          `json:"agentVersion,omitempty" api:"shape=DraftVersion,uri=agentVersion,required"`
	AgentDescriptor          *AgentDescriptor `json:"agentDescriptor,omitempty" api:"required"`
	CollaboratorName         *string          `json:"collaboratorName,omitempty" api:"shape=Name,required"`
	CollaborationInstruction *string          `json:"collaborationInstruction,omitempty" api:"shape=CollaborationInstruction,required"`
	RelayConversationHistory *string          `json:"relayConversationHistory,omitempty" api:"shape=RelayConversationHistory"`
	ClientToken              *string          `json:"clientToken,omitempty" api:"shape=ClientToken,token"`
}

// AssociateAgentCollaboratorOutput is AWS's AssociateAgentCollaboratorResponse.
type AssociateAgentCollaboratorOutput struct {
	AgentCollaborator *AgentCollaborator `json:"agentCollaborator,omitempty" api:"required"`
}

// AssociateAgentKnowledgeBaseInput is AWS's AssociateAgentKnowledgeBaseRequest.
type AssociateAgentKnowledgeBaseInput struct {
	AgentId            *string `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	AgentVersion       *string `json:"agentVersion,omitempty" api:"shape=DraftVersion,uri=agentVersion,required"`
	KnowledgeBaseId    *string `json:"knowledgeBaseId,omitempty" api:"shape=Id,required"`
	Description        *string `json:"description,omitempty" api:"shape=Description,required"`
	KnowledgeBaseState *string `json:"knowledgeBaseState,omitempty" api:"shape=KnowledgeBaseState"`
}

// AssociateAgentKnowledgeBaseOutput is AWS's AssociateAgentKnowledgeBaseResponse.
type AssociateAgentKnowledgeBaseOutput struct {
	AgentKnowledgeBase *AgentKnowledgeBase `json:"agentKnowledgeBase,omitempty" api:"required"`
}

// AudioConfiguration is AWS's AudioConfiguration.
type AudioConfiguration struct {
	SegmentationConfiguration *AudioSegmentationConfiguration `json:"segmentationConfiguration,omitempty" api:"required"`
}

// AudioExtractionConfiguration is AWS's AudioExtractionConfiguration.
type AudioExtractionConfiguration struct {
	AudioExtractionStatus *string `json:"audioExtractionStatus,omitempty" api:"shape=EnabledOrDisabledState,required"`
}

// AudioSegmentationConfiguration is AWS's AudioSegmentationConfiguration.
type AudioSegmentationConfiguration struct {
	FixedLengthDuration *int32 `json:"fixedLengthDuration,omitempty" api:"shape=AudioSegmentationConfigurationFixedLengthDurationInteger,required"`
}

// AutoToolChoice is AWS's AutoToolChoice.
type AutoToolChoice struct {
}

// BedrockDataAutomationConfiguration is AWS's BedrockDataAutomationConfiguration.
type BedrockDataAutomationConfiguration struct {
	ParsingModality *string `json:"parsingModality,omitempty" api:"shape=ParsingModality"`
}

// BedrockEmbeddingModelConfiguration is AWS's BedrockEmbeddingModelConfiguration.
type BedrockEmbeddingModelConfiguration struct {
	Dimensions         *int32               `json:"dimensions,omitempty" api:"shape=Dimensions"`
	EmbeddingDataType  *string              `json:"embeddingDataType,omitempty" api:"shape=EmbeddingDataType"`
	Audio              []AudioConfiguration `json:"audio,omitempty" api:"shape=AudioConfigurations"`
	Video              []VideoConfiguration `json:"video,omitempty" api:"shape=VideoConfigurations"`
	ModelConfiguration json.RawMessage      `json:"modelConfiguration,omitempty"`
}

// BedrockFoundationModelConfiguration is AWS's BedrockFoundationModelConfiguration.
type BedrockFoundationModelConfiguration struct {
	ModelArn        *string        `json:"modelArn,omitempty" api:"shape=BedrockModelArn,required"`
	ParsingPrompt   *ParsingPrompt `json:"parsingPrompt,omitempty"`
	ParsingModality *string        `json:"parsingModality,omitempty" api:"shape=ParsingModality"`
}

// BedrockFoundationModelContextEnrichmentConfiguration is AWS's BedrockFoundationModelContextEnrichmentConfiguration.
type BedrockFoundationModelContextEnrichmentConfiguration struct {
	EnrichmentStrategyConfiguration *EnrichmentStrategyConfiguration `json:"enrichmentStrategyConfiguration,omitempty" api:"required"`
	ModelArn                        *string                          `json:"modelArn,omitempty" api:"shape=BedrockModelArn,required"`
}

// ByteContentDoc is AWS's ByteContentDoc.
type ByteContentDoc struct {
	MimeType *string `json:"mimeType,omitempty" api:"shape=ByteContentDocMimeTypeString,required"`
	Data     []byte  `json:"data,omitempty" api:"shape=ByteContentBlob,required"`
}

// CachePointBlock is AWS's CachePointBlock.
type CachePointBlock struct {
	Type *string `json:"type,omitempty" api:"shape=CachePointType,required"`
}

// ChatPromptTemplateConfiguration is AWS's ChatPromptTemplateConfiguration.
type ChatPromptTemplateConfiguration struct {
	Messages          []Message             `json:"messages,omitempty" api:"required"`
	System            []SystemContentBlock  `json:"system,omitempty"`
	InputVariables    []PromptInputVariable `json:"inputVariables,omitempty" api:"shape=PromptInputVariablesList"`
	ToolConfiguration *ToolConfiguration    `json:"toolConfiguration,omitempty"`
}

// ChunkingConfiguration is AWS's ChunkingConfiguration.
type ChunkingConfiguration struct {
	ChunkingStrategy                  *string                            `json:"chunkingStrategy,omitempty" api:"shape=ChunkingStrategy,required"`
	FixedSizeChunkingConfiguration    *FixedSizeChunkingConfiguration    `json:"fixedSizeChunkingConfiguration,omitempty"`
	HierarchicalChunkingConfiguration *HierarchicalChunkingConfiguration `json:"hierarchicalChunkingConfiguration,omitempty"`
	SemanticChunkingConfiguration     *SemanticChunkingConfiguration     `json:"semanticChunkingConfiguration,omitempty"`
}

// CollectorFlowNodeConfiguration is AWS's CollectorFlowNodeConfiguration.
type CollectorFlowNodeConfiguration struct {
}

// ConditionFlowNodeConfiguration is AWS's ConditionFlowNodeConfiguration.
type ConditionFlowNodeConfiguration struct {
	Conditions []FlowCondition `json:"conditions,omitempty" api:"shape=FlowConditions,required"`
}

// ConflictException is AWS's ConflictException.
type ConflictException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// ConfluenceCrawlerConfiguration is AWS's ConfluenceCrawlerConfiguration.
type ConfluenceCrawlerConfiguration struct {
	FilterConfiguration *CrawlFilterConfiguration `json:"filterConfiguration,omitempty"`
}

// ConfluenceDataSourceConfiguration is AWS's ConfluenceDataSourceConfiguration.
type ConfluenceDataSourceConfiguration struct {
	SourceConfiguration  *ConfluenceSourceConfiguration  `json:"sourceConfiguration,omitempty" api:"required"`
	CrawlerConfiguration *ConfluenceCrawlerConfiguration `json:"crawlerConfiguration,omitempty"`
}

// ConfluenceSourceConfiguration is AWS's ConfluenceSourceConfiguration.
type ConfluenceSourceConfiguration struct {
	HostUrl              *string `json:"hostUrl,omitempty" api:"shape=HttpsUrl,required"`
	HostType             *string `json:"hostType,omitempty" api:"shape=ConfluenceHostType,required"`
	AuthType             *string `json:"authType,omitempty" api:"shape=ConfluenceAuthType,required"`
	CredentialsSecretArn *string `json:"credentialsSecretArn,omitempty" api:"shape=SecretArn,required"`
}

// ContentBlock is AWS's ContentBlock.
type ContentBlock struct {
	_          struct{}         `api:"union"`
	Text       *string          `json:"text,omitempty"`
	CachePoint *CachePointBlock `json:"cachePoint,omitempty"`
}

// ContextEnrichmentConfiguration is AWS's ContextEnrichmentConfiguration.
type ContextEnrichmentConfiguration struct {
	Type                                *string                                               `json:"type,omitempty" api:"shape=ContextEnrichmentType,required"`
	BedrockFoundationModelConfiguration *BedrockFoundationModelContextEnrichmentConfiguration `json:"bedrockFoundationModelConfiguration,omitempty"`
}

// CrawlFilterConfiguration is AWS's CrawlFilterConfiguration.
type CrawlFilterConfiguration struct {
	Type                *string                           `json:"type,omitempty" api:"shape=CrawlFilterConfigurationType,required"`
	PatternObjectFilter *PatternObjectFilterConfiguration `json:"patternObjectFilter,omitempty"`
}

// CreateAgentActionGroupInput is AWS's CreateAgentActionGroupRequest.
type CreateAgentActionGroupInput struct {
	AgentId                          *string              `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	AgentVersion                     *string              `json:"agentVersion,omitempty" api:"shape=DraftVersion,uri=agentVersion,required"`
	ActionGroupName                  *string              `json:"actionGroupName,omitempty" api:"shape=Name,required"`
	ClientToken                      *string              `json:"clientToken,omitempty" api:"shape=ClientToken,token"`
	Description                      *string              `json:"description,omitempty" api:"shape=Description"`
	ParentActionGroupSignature       *string              `json:"parentActionGroupSignature,omitempty" api:"shape=ActionGroupSignature"`
	ParentActionGroupSignatureParams map[string]string    `json:"parentActionGroupSignatureParams,omitempty" api:"shape=ActionGroupSignatureParams"`
	ActionGroupExecutor              *ActionGroupExecutor `json:"actionGroupExecutor,omitempty"`
	ApiSchema                        *APISchema           `json:"apiSchema,omitempty"`
	ActionGroupState                 *string              `json:"actionGroupState,omitempty" api:"shape=ActionGroupState"`
	FunctionSchema                   *FunctionSchema      `json:"functionSchema,omitempty"`
}

// CreateAgentActionGroupOutput is AWS's CreateAgentActionGroupResponse.
type CreateAgentActionGroupOutput struct {
	AgentActionGroup *AgentActionGroup `json:"agentActionGroup,omitempty" api:"required"`
}

// CreateAgentAliasInput is AWS's CreateAgentAliasRequest.
type CreateAgentAliasInput struct {
	AgentId              *string                                  `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	AgentAliasName       *string                                  `json:"agentAliasName,omitempty" api:"shape=Name,required"`
	ClientToken          *string                                  `json:"clientToken,omitempty" api:"shape=ClientToken,token"`
	Description          *string                                  `json:"description,omitempty" api:"shape=Description"`
	RoutingConfiguration []AgentAliasRoutingConfigurationListItem `json:"routingConfiguration,omitempty" api:"shape=AgentAliasRoutingConfiguration"`
	Tags                 map[string]string                        `json:"tags,omitempty" api:"shape=TagsMap"`
}

// CreateAgentAliasOutput is AWS's CreateAgentAliasResponse.
type CreateAgentAliasOutput struct {
	AgentAlias *AgentAlias `json:"agentAlias,omitempty" api:"required"`
}

// CreateAgentInput is AWS's CreateAgentRequest.
type CreateAgentInput struct {
	AgentName                   *string                      `json:"agentName,omitempty" api:"shape=Name,required"`
	ClientToken                 *string                      `json:"clientToken,omitempty" api:"shape=ClientToken,token"`
	Instruction                 *string                      `json:"instruction,omitempty" api:"shape=Instruction"`
	FoundationModel             *string                      `json:"foundationModel,omitempty" api:"shape=ModelIdentifier"`
	Description                 *string                      `json:"description,omitempty" api:"shape=Description"`
	OrchestrationType           *string                      `json:"orchestrationType,omitempty" api:"shape=OrchestrationType"`
	CustomOrchestration         *CustomOrchestration         `json:"customOrchestration,omitempty"`
	IdleSessionTTLInSeconds     *int32                       `json:"idleSessionTTLInSeconds,omitempty" api:"shape=SessionTTL"`
	AgentResourceRoleArn        *string                      `json:"agentResourceRoleArn,omitempty" api:"shape=AgentRoleArn"`
	CustomerEncryptionKeyArn    *string                      `json:"customerEncryptionKeyArn,omitempty" api:"shape=KmsKeyArn"`
	Tags                        map[string]string            `json:"tags,omitempty" api:"shape=TagsMap"`
	PromptOverrideConfiguration *PromptOverrideConfiguration `json:"promptOverrideConfiguration,omitempty"`
	GuardrailConfiguration      *GuardrailConfiguration      `json:"guardrailConfiguration,omitempty"`
	MemoryConfiguration         *MemoryConfiguration         `json:"memoryConfiguration,omitempty"`
	AgentCollaboration          *string                      `json:"agentCollaboration,omitempty" api:"shape=AgentCollaboration"`
}

// CreateAgentOutput is AWS's CreateAgentResponse.
type CreateAgentOutput struct {
	Agent *Agent `json:"agent,omitempty" api:"required"`
}

// CreateDataSourceInput is AWS's CreateDataSourceRequest.
type CreateDataSourceInput struct {
	KnowledgeBaseId                   *string                            `json:"knowledgeBaseId,omitempty" api:"shape=Id,uri=knowledgeBaseId,required"`
	ClientToken                       *string                            `json:"clientToken,omitempty" api:"shape=ClientToken,token"`
	Name                              *string                            `json:"name,omitempty" api:"shape=Name,required"`
	Description                       *string                            `json:"description,omitempty" api:"shape=Description"`
	DataSourceConfiguration           *DataSourceConfiguration           `json:"dataSourceConfiguration,omitempty" api:"required"`
	DataDeletionPolicy                *string                            `json:"dataDeletionPolicy,omitempty" api:"shape=DataDeletionPolicy"`
	ServerSideEncryptionConfiguration *ServerSideEncryptionConfiguration `json:"serverSideEncryptionConfiguration,omitempty"`
	VectorIngestionConfiguration      *VectorIngestionConfiguration      `json:"vectorIngestionConfiguration,omitempty"`
}

// CreateDataSourceOutput is AWS's CreateDataSourceResponse.
type CreateDataSourceOutput struct {
	DataSource *DataSource `json:"dataSource,omitempty" api:"required"`
}

// CreateFlowAliasInput is AWS's CreateFlowAliasRequest.
type CreateFlowAliasInput struct {
	Name                     *string                                 `json:"name,omitempty" api:"shape=Name,required"`
	Description              *string                                 `json:"description,omitempty" api:"shape=Description"`
	RoutingConfiguration     []FlowAliasRoutingConfigurationListItem `json:"routingConfiguration,omitempty" api:"shape=FlowAliasRoutingConfiguration,required"`
	ConcurrencyConfiguration *FlowAliasConcurrencyConfiguration      `json:"concurrencyConfiguration,omitempty"`
	FlowIdentifier           *string                                 `json:"flowIdentifier,omitempty" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	ClientToken              *string                                 `json:"clientToken,omitempty" api:"shape=ClientToken,token"`
	Tags                     map[string]string                       `json:"tags,omitempty" api:"shape=TagsMap"`
}

// CreateFlowAliasOutput is AWS's CreateFlowAliasResponse.
type CreateFlowAliasOutput struct {
	Name                     *string                                 `json:"name,omitempty" api:"shape=Name,required"`
	Description              *string                                 `json:"description,omitempty" api:"shape=Description"`
	RoutingConfiguration     []FlowAliasRoutingConfigurationListItem `json:"routingConfiguration,omitempty" api:"shape=FlowAliasRoutingConfiguration,required"`
	ConcurrencyConfiguration *FlowAliasConcurrencyConfiguration      `json:"concurrencyConfiguration,omitempty"`
	FlowId                   *string                                 `json:"flowId,omitempty" api:"shape=FlowId,required"`
	Id                       *string                                 `json:"id,omitempty" api:"shape=FlowAliasId,required"`
	Arn                      *string                                 `json:"arn,omitempty" api:"shape=FlowAliasArn,required"`
	CreatedAt                *time.Time                              `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt                *time.Time                              `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
}

// CreateFlowInput is AWS's CreateFlowRequest.
type CreateFlowInput struct {
	Name                     *string           `json:"name,omitempty" api:"shape=FlowName,required"`
	Description              *string           `json:"description,omitempty" api:"shape=FlowDescription"`
	ExecutionRoleArn         *string           `json:"executionRoleArn,omitempty" api:"shape=FlowExecutionRoleArn,required"`
	CustomerEncryptionKeyArn *string           `json:"customerEncryptionKeyArn,omitempty" api:"shape=KmsKeyArn"`
	Definition               *FlowDefinition   `json:"definition,omitempty"`
	ClientToken              *string           `json:"clientToken,omitempty" api:"shape=ClientToken,token"`
	Tags                     map[string]string `json:"tags,omitempty" api:"shape=TagsMap"`
}

// CreateFlowOutput is AWS's CreateFlowResponse.
type CreateFlowOutput struct {
	Name                     *string         `json:"name,omitempty" api:"shape=FlowName,required"`
	Description              *string         `json:"description,omitempty" api:"shape=FlowDescription"`
	ExecutionRoleArn         *string         `json:"executionRoleArn,omitempty" api:"shape=FlowExecutionRoleArn,required"`
	CustomerEncryptionKeyArn *string         `json:"customerEncryptionKeyArn,omitempty" api:"shape=KmsKeyArn"`
	Id                       *string         `json:"id,omitempty" api:"shape=FlowId,required"`
	Arn                      *string         `json:"arn,omitempty" api:"shape=FlowArn,required"`
	Status                   *string         `json:"status,omitempty" api:"shape=FlowStatus,required"`
	CreatedAt                *time.Time      `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt                *time.Time      `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
	Version                  *string         `json:"version,omitempty" api:"shape=DraftVersion,required"`
	Definition               *FlowDefinition `json:"definition,omitempty"`
}

// CreateFlowVersionInput is AWS's CreateFlowVersionRequest.
type CreateFlowVersionInput struct {
	FlowIdentifier *string `json:"flowIdentifier,omitempty" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	Description    *string `json:"description,omitempty" api:"shape=FlowDescription"`
	ClientToken    *string `json:"clientToken,omitempty" api:"shape=ClientToken,token"`
}

// CreateFlowVersionOutput is AWS's CreateFlowVersionResponse.
type CreateFlowVersionOutput struct {
	Name                     *string         `json:"name,omitempty" api:"shape=FlowName,required"`
	Description              *string         `json:"description,omitempty" api:"shape=FlowDescription"`
	ExecutionRoleArn         *string         `json:"executionRoleArn,omitempty" api:"shape=FlowExecutionRoleArn,required"`
	CustomerEncryptionKeyArn *string         `json:"customerEncryptionKeyArn,omitempty" api:"shape=KmsKeyArn"`
	Id                       *string         `json:"id,omitempty" api:"shape=FlowId,required"`
	Arn                      *string         `json:"arn,omitempty" api:"shape=FlowArn,required"`
	Status                   *string         `json:"status,omitempty" api:"shape=FlowStatus,required"`
	CreatedAt                *time.Time      `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	Version                  *string         `json:"version,omitempty" api:"shape=NumericalVersion,required"`
	Definition               *FlowDefinition `json:"definition,omitempty"`
}

// CreateKnowledgeBaseInput is AWS's CreateKnowledgeBaseRequest.
type CreateKnowledgeBaseInput struct {
	ClientToken                *string                     `json:"clientToken,omitempty" api:"shape=ClientToken,token"`
	Name                       *string                     `json:"name,omitempty" api:"shape=Name,required"`
	Description                *string                     `json:"description,omitempty" api:"shape=Description"`
	RoleArn                    *string                     `json:"roleArn,omitempty" api:"shape=KnowledgeBaseRoleArn,required"`
	KnowledgeBaseConfiguration *KnowledgeBaseConfiguration `json:"knowledgeBaseConfiguration,omitempty" api:"required"`
	StorageConfiguration       *StorageConfiguration       `json:"storageConfiguration,omitempty"`
	Tags                       map[string]string           `json:"tags,omitempty" api:"shape=TagsMap"`
}

// CreateKnowledgeBaseOutput is AWS's CreateKnowledgeBaseResponse.
type CreateKnowledgeBaseOutput struct {
	KnowledgeBase *KnowledgeBase `json:"knowledgeBase,omitempty" api:"required"`
}

// CreatePromptInput is AWS's CreatePromptRequest.
type CreatePromptInput struct {
	Name                     *string           `json:"name,omitempty" api:"shape=PromptName,required"`
	Description              *string           `json:"description,omitempty" api:"shape=PromptDescription"`
	CustomerEncryptionKeyArn *string           `json:"customerEncryptionKeyArn,omitempty" api:"shape=KmsKeyArn"`
	DefaultVariant           *string           `json:"defaultVariant,omitempty" api:"shape=PromptVariantName"`
	Variants                 []PromptVariant   `json:"variants,omitempty" api:"shape=PromptVariantList"`
	ClientToken              *string           `json:"clientToken,omitempty" api:"shape=ClientToken,token"`
	Tags                     map[string]string `json:"tags,omitempty" api:"shape=TagsMap"`
}

// CreatePromptOutput is AWS's CreatePromptResponse.
type CreatePromptOutput struct {
	Name                     *string         `json:"name,omitempty" api:"shape=PromptName,required"`
	Description              *string         `json:"description,omitempty" api:"shape=PromptDescription"`
	CustomerEncryptionKeyArn *string         `json:"customerEncryptionKeyArn,omitempty" api:"shape=KmsKeyArn"`
	DefaultVariant           *string         `json:"defaultVariant,omitempty" api:"shape=PromptVariantName"`
	Variants                 []PromptVariant `json:"variants,omitempty" api:"shape=PromptVariantList"`
	Id                       *string         `json:"id,omitempty" api:"shape=PromptId,required"`
	Arn                      *string         `json:"arn,omitempty" api:"shape=PromptArn,required"`
	Version                  *string         `json:"version,omitempty" api:"shape=Version,required"`
	CreatedAt                *time.Time      `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt                *time.Time      `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
}

// CreatePromptVersionInput is AWS's CreatePromptVersionRequest.
type CreatePromptVersionInput struct {
	PromptIdentifier *string           `json:"promptIdentifier,omitempty" api:"shape=PromptIdentifier,uri=promptIdentifier,required"`
	Description      *string           `json:"description,omitempty" api:"shape=PromptDescription"`
	ClientToken      *string           `json:"clientToken,omitempty" api:"shape=ClientToken,token"`
	Tags             map[string]string `json:"tags,omitempty" api:"shape=TagsMap"`
}

// CreatePromptVersionOutput is AWS's CreatePromptVersionResponse.
type CreatePromptVersionOutput struct {
	Name                     *string         `json:"name,omitempty" api:"shape=PromptName,required"`
	Description              *string         `json:"description,omitempty" api:"shape=PromptDescription"`
	CustomerEncryptionKeyArn *string         `json:"customerEncryptionKeyArn,omitempty" api:"shape=KmsKeyArn"`
	DefaultVariant           *string         `json:"defaultVariant,omitempty" api:"shape=PromptVariantName"`
	Variants                 []PromptVariant `json:"variants,omitempty" api:"shape=PromptVariantList"`
	Id                       *string         `json:"id,omitempty" api:"shape=PromptId,required"`
	Arn                      *string         `json:"arn,omitempty" api:"shape=PromptArn,required"`
	Version                  *string         `json:"version,omitempty" api:"shape=Version,required"`
	CreatedAt                *time.Time      `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt                *time.Time      `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
}

// CreateRetrievalInstructionInput is AWS's CreateRetrievalInstructionRequest.
type CreateRetrievalInstructionInput struct {
	ClientToken              *string                      `json:"clientToken,omitempty" api:"shape=ClientToken,token"`
	Name                     *string                      `json:"name,omitempty" api:"shape=RetrievalInstructionName,required"`
	Instruction              *RetrievalInstructionContent `json:"instruction,omitempty" api:"required"`
	Description              *string                      `json:"description,omitempty" api:"shape=RetrievalInstructionDescription"`
	CustomerEncryptionKeyArn *string                      `json:"customerEncryptionKeyArn,omitempty" api:"shape=KmsKeyArn"`
	Tags                     map[string]string            `json:"tags,omitempty" api:"shape=TagsMap"`
}

// CreateRetrievalInstructionOutput is AWS's CreateRetrievalInstructionResponse.
type CreateRetrievalInstructionOutput struct {
	RetrievalInstructionId  *string    `json:"retrievalInstructionId,omitempty" api:"shape=RetrievalInstructionId,required"`
	RetrievalInstructionArn *string    `json:"retrievalInstructionArn,omitempty" api:"shape=RetrievalInstructionArn,required"`
	Name                    *string    `json:"name,omitempty" api:"shape=RetrievalInstructionName,required"`
	Status                  *string    `json:"status,omitempty" api:"shape=RetrievalInstructionStatus,required"`
	LastTransitionStatus    *string    `json:"lastTransitionStatus,omitempty" api:"shape=RetrievalInstructionLastTransitionStatus,required"`
	CreatedAt               *time.Time `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt               *time.Time `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
}

// CreateRetrievalInstructionVersionInput is AWS's CreateRetrievalInstructionVersionRequest.
type CreateRetrievalInstructionVersionInput struct {
	RetrievalInstructionId *string `json:"retrievalInstructionId,omitempty" api:"shape=RetrievalInstructionId,uri=retrievalInstructionId,required"`
	Description            *string `json:"description,omitempty" api:"shape=RetrievalInstructionDescription"`
	ClientToken            *string `json:"clientToken,omitempty" api:"shape=ClientToken,token"`
}

// CreateRetrievalInstructionVersionOutput is AWS's CreateRetrievalInstructionVersionResponse.
type CreateRetrievalInstructionVersionOutput struct {
	RetrievalInstructionId  *string    `json:"retrievalInstructionId,omitempty" api:"shape=RetrievalInstructionId,required"`
	RetrievalInstructionArn *string    `json:"retrievalInstructionArn,omitempty" api:"shape=RetrievalInstructionArn,required"`
	Version                 *string    `json:"version,omitempty" api:"shape=RetrievalInstructionNumericalVersion,required"`
	CreatedAt               *time.Time `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	Description             *string    `json:"description,omitempty" api:"shape=RetrievalInstructionDescription"`
}

// CreateVpcConfigurationInput is AWS's CreateVpcConfigurationRequest.
type CreateVpcConfigurationInput struct {
	KnowledgeBaseId *string  `json:"knowledgeBaseId,omitempty" api:"shape=Id,uri=knowledgeBaseId,required"`
	ClientToken     *string  `json:"clientToken,omitempty" api:"shape=ClientToken,token"`
	VpcId           *string  `json:"vpcId,omitempty" api:"shape=VpcId,required"`
	SubnetIds       []string `json:"subnetIds,omitempty" api:"shape=SubnetIdList,required"`
	ResourceTarget  *string  `json:"resourceTarget,omitempty" api:"shape=ResourceTarget,required"`
	Port            *int32   `json:"port,omitempty" api:"shape=Port,required"`
	Protocol        *string  `json:"protocol,omitempty" api:"shape=VpcProtocol,required"`
	ResolutionMode  *string  `json:"resolutionMode,omitempty" api:"shape=VpcResolutionMode,required"`
	HostHeader      *string  `json:"hostHeader,omitempty" api:"shape=HostHeader"`
	TlsServerName   *string  `json:"tlsServerName,omitempty" api:"shape=TlsServerName"`
	Name            *string  `json:"name,omitempty" api:"shape=VpcConfigurationName"`
	Description     *string  `json:"description,omitempty" api:"shape=VpcConfigurationDescription"`
}

// CreateVpcConfigurationOutput is AWS's CreateVpcConfigurationResponse.
type CreateVpcConfigurationOutput struct {
	VpcConfigurationId *string `json:"vpcConfigurationId,omitempty" api:"shape=VpcConfigurationId,required"`
	Status             *string `json:"status,omitempty" api:"shape=VpcConfigurationStatus,required"`
}

// CuratedQuery is AWS's CuratedQuery.
type CuratedQuery struct {
	NaturalLanguage *string `json:"naturalLanguage,omitempty" api:"shape=NaturalLanguageString,required"`
	Sql             *string `json:"sql,omitempty" api:"shape=SqlString,required"`
}

// CustomContent is AWS's CustomContent.
type CustomContent struct {
	CustomDocumentIdentifier *CustomDocumentIdentifier `json:"customDocumentIdentifier,omitempty" api:"required"`
	SourceType               *string                   `json:"sourceType,omitempty" api:"shape=CustomSourceType,required"`
	S3Location               *CustomS3Location         `json:"s3Location,omitempty"`
	InlineContent            *InlineContent            `json:"inlineContent,omitempty"`
}

// CustomDocumentIdentifier is AWS's CustomDocumentIdentifier.
type CustomDocumentIdentifier struct {
	Id *string `json:"id,omitempty" api:"shape=CustomDocumentIdentifierIdString,required"`
}

// CustomOrchestration is AWS's CustomOrchestration.
type CustomOrchestration struct {
	Executor *OrchestrationExecutor `json:"executor,omitempty"`
}

// CustomS3Location is AWS's CustomS3Location.
type CustomS3Location struct {
	Uri                  *string `json:"uri,omitempty" api:"shape=S3ObjectUri,required"`
	BucketOwnerAccountId *string `json:"bucketOwnerAccountId,omitempty" api:"shape=BucketOwnerAccountId"`
}

// CustomTransformationConfiguration is AWS's CustomTransformationConfiguration.
type CustomTransformationConfiguration struct {
	IntermediateStorage *IntermediateStorage `json:"intermediateStorage,omitempty" api:"required"`
	Transformations     []Transformation     `json:"transformations,omitempty" api:"shape=Transformations,required"`
}

// CyclicConnectionFlowValidationDetails is AWS's CyclicConnectionFlowValidationDetails.
type CyclicConnectionFlowValidationDetails struct {
	Connection *string `json:"connection,omitempty" api:"shape=FlowConnectionName,required"`
}

// DailySchedule is AWS's DailySchedule.
type DailySchedule struct {
}

// DataSource is AWS's DataSource.
type DataSource struct {
	KnowledgeBaseId                   *string                            `json:"knowledgeBaseId,omitempty" api:"shape=Id,required"`
	DataSourceId                      *string                            `json:"dataSourceId,omitempty" api:"shape=Id,required"`
	Name                              *string                            `json:"name,omitempty" api:"shape=Name,required"`
	Status                            *string                            `json:"status,omitempty" api:"shape=DataSourceStatus,required"`
	Description                       *string                            `json:"description,omitempty" api:"shape=Description"`
	DataSourceConfiguration           *DataSourceConfiguration           `json:"dataSourceConfiguration,omitempty" api:"required"`
	ServerSideEncryptionConfiguration *ServerSideEncryptionConfiguration `json:"serverSideEncryptionConfiguration,omitempty"`
	VectorIngestionConfiguration      *VectorIngestionConfiguration      `json:"vectorIngestionConfiguration,omitempty"`
	DataDeletionPolicy                *string                            `json:"dataDeletionPolicy,omitempty" api:"shape=DataDeletionPolicy"`
	CreatedAt                         *time.Time                         `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt                         *time.Time                         `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
	FailureReasons                    []string                           `json:"failureReasons,omitempty" api:"shape=FailureReasons"`
}

// DataSourceConfiguration is AWS's DataSourceConfiguration.
type DataSourceConfiguration struct {
	Type                                       *string                                     `json:"type,omitempty" api:"shape=DataSourceType,required"`
	ManagedKnowledgeBaseConnectorConfiguration *ManagedKnowledgeBaseConnectorConfiguration `json:"managedKnowledgeBaseConnectorConfiguration,omitempty"`
	S3Configuration                            *S3DataSourceConfiguration                  `json:"s3Configuration,omitempty"`
	WebConfiguration                           *WebDataSourceConfiguration                 `json:"webConfiguration,omitempty"`
	ConfluenceConfiguration                    *ConfluenceDataSourceConfiguration          `json:"confluenceConfiguration,omitempty"`
	SalesforceConfiguration                    *SalesforceDataSourceConfiguration          `json:"salesforceConfiguration,omitempty"`
	SharePointConfiguration                    *SharePointDataSourceConfiguration          `json:"sharePointConfiguration,omitempty"`
}

// DataSourceSummary is AWS's DataSourceSummary.
type DataSourceSummary struct {
	KnowledgeBaseId *string    `json:"knowledgeBaseId,omitempty" api:"shape=Id,required"`
	DataSourceId    *string    `json:"dataSourceId,omitempty" api:"shape=Id,required"`
	Name            *string    `json:"name,omitempty" api:"shape=Name,required"`
	Status          *string    `json:"status,omitempty" api:"shape=DataSourceStatus,required"`
	Description     *string    `json:"description,omitempty" api:"shape=Description"`
	UpdatedAt       *time.Time `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
}

// DayOfMonth is AWS's DayOfMonth.
type DayOfMonth struct {
	_              struct{}        `api:"union"`
	DayNumber      *int32          `json:"dayNumber,omitempty" api:"shape=DayOfMonthNumber"`
	LastDayOfMonth *LastDayOfMonth `json:"lastDayOfMonth,omitempty"`
}

// DeleteAgentActionGroupInput is AWS's DeleteAgentActionGroupRequest.
type DeleteAgentActionGroupInput struct {
	AgentId                *string `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	AgentVersion           *string `json:"agentVersion,omitempty" api:"shape=DraftVersion,uri=agentVersion,required"`
	ActionGroupId          *string `json:"actionGroupId,omitempty" api:"shape=Id,uri=actionGroupId,required"`
	SkipResourceInUseCheck *bool   `json:"skipResourceInUseCheck,omitempty" api:"query=skipResourceInUseCheck"`
}

// DeleteAgentActionGroupOutput is AWS's DeleteAgentActionGroupResponse.
type DeleteAgentActionGroupOutput struct {
}

// DeleteAgentAliasInput is AWS's DeleteAgentAliasRequest.
type DeleteAgentAliasInput struct {
	AgentId      *string `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	AgentAliasId *string `json:"agentAliasId,omitempty" api:"shape=AgentAliasId,uri=agentAliasId,required"`
}

// DeleteAgentAliasOutput is AWS's DeleteAgentAliasResponse.
type DeleteAgentAliasOutput struct {
	AgentId          *string `json:"agentId,omitempty" api:"shape=Id,required"`
	AgentAliasId     *string `json:"agentAliasId,omitempty" api:"shape=AgentAliasId,required"`
	AgentAliasStatus *string `json:"agentAliasStatus,omitempty" api:"shape=AgentAliasStatus,required"`
}

// DeleteAgentInput is AWS's DeleteAgentRequest.
type DeleteAgentInput struct {
	AgentId                *string `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	SkipResourceInUseCheck *bool   `json:"skipResourceInUseCheck,omitempty" api:"query=skipResourceInUseCheck"`
}

// DeleteAgentOutput is AWS's DeleteAgentResponse.
type DeleteAgentOutput struct {
	AgentId     *string `json:"agentId,omitempty" api:"shape=Id,required"`
	AgentStatus *string `json:"agentStatus,omitempty" api:"shape=AgentStatus,required"`
}

// DeleteAgentVersionInput is AWS's DeleteAgentVersionRequest.
type DeleteAgentVersionInput struct {
	AgentId                *string `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	AgentVersion           *string `json:"agentVersion,omitempty" api:"shape=NumericalVersion,uri=agentVersion,required"`
	SkipResourceInUseCheck *bool   `json:"skipResourceInUseCheck,omitempty" api:"query=skipResourceInUseCheck"`
}

// DeleteAgentVersionOutput is AWS's DeleteAgentVersionResponse.
type DeleteAgentVersionOutput struct {
	AgentId      *string `json:"agentId,omitempty" api:"shape=Id,required"`
	AgentVersion *string `json:"agentVersion,omitempty" api:"shape=NumericalVersion,required"`
	AgentStatus  *string `json:"agentStatus,omitempty" api:"shape=AgentStatus,required"`
}

// DeleteDataSourceInput is AWS's DeleteDataSourceRequest.
type DeleteDataSourceInput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitempty" api:"shape=Id,uri=knowledgeBaseId,required"`
	DataSourceId    *string `json:"dataSourceId,omitempty" api:"shape=Id,uri=dataSourceId,required"`
}

// DeleteDataSourceOutput is AWS's DeleteDataSourceResponse.
type DeleteDataSourceOutput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitempty" api:"shape=Id,required"`
	DataSourceId    *string `json:"dataSourceId,omitempty" api:"shape=Id,required"`
	Status          *string `json:"status,omitempty" api:"shape=DataSourceStatus,required"`
}

// DeleteFlowAliasInput is AWS's DeleteFlowAliasRequest.
type DeleteFlowAliasInput struct {
	FlowIdentifier  *string `json:"flowIdentifier,omitempty" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	AliasIdentifier *string `json:"aliasIdentifier,omitempty" api:"shape=FlowAliasIdentifier,uri=aliasIdentifier,required"`
}

// DeleteFlowAliasOutput is AWS's DeleteFlowAliasResponse.
type DeleteFlowAliasOutput struct {
	FlowId *string `json:"flowId,omitempty" api:"shape=FlowId,required"`
	Id     *string `json:"id,omitempty" api:"shape=FlowAliasId,required"`
}

// DeleteFlowInput is AWS's DeleteFlowRequest.
type DeleteFlowInput struct {
	FlowIdentifier         *string `json:"flowIdentifier,omitempty" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	SkipResourceInUseCheck *bool   `json:"skipResourceInUseCheck,omitempty" api:"query=skipResourceInUseCheck"`
}

// DeleteFlowOutput is AWS's DeleteFlowResponse.
type DeleteFlowOutput struct {
	Id *string `json:"id,omitempty" api:"shape=FlowId,required"`
}

// DeleteFlowVersionInput is AWS's DeleteFlowVersionRequest.
type DeleteFlowVersionInput struct {
	FlowIdentifier         *string `json:"flowIdentifier,omitempty" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	FlowVersion            *string `json:"flowVersion,omitempty" api:"shape=NumericalVersion,uri=flowVersion,required"`
	SkipResourceInUseCheck *bool   `json:"skipResourceInUseCheck,omitempty" api:"query=skipResourceInUseCheck"`
}

// DeleteFlowVersionOutput is AWS's DeleteFlowVersionResponse.
type DeleteFlowVersionOutput struct {
	Id      *string `json:"id,omitempty" api:"shape=Id,required"`
	Version *string `json:"version,omitempty" api:"shape=NumericalVersion,required"`
}

// DeleteKnowledgeBaseDocumentsInput is AWS's DeleteKnowledgeBaseDocumentsRequest.
type DeleteKnowledgeBaseDocumentsInput struct {
	KnowledgeBaseId     *string              `json:"knowledgeBaseId,omitempty" api:"shape=Id,uri=knowledgeBaseId,required"`
	DataSourceId        *string              `json:"dataSourceId,omitempty" api:"shape=Id,uri=dataSourceId,required"`
	ClientToken         *string              `json:"clientToken,omitempty" api:"shape=ClientToken,token"`
	DocumentIdentifiers []DocumentIdentifier `json:"documentIdentifiers,omitempty" api:"shape=DocumentIdentifiers,required"`
}

// DeleteKnowledgeBaseDocumentsOutput is AWS's DeleteKnowledgeBaseDocumentsResponse.
type DeleteKnowledgeBaseDocumentsOutput struct {
	DocumentDetails []KnowledgeBaseDocumentDetail `json:"documentDetails,omitempty"`
}

// DeleteKnowledgeBaseInput is AWS's DeleteKnowledgeBaseRequest.
type DeleteKnowledgeBaseInput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitempty" api:"shape=Id,uri=knowledgeBaseId,required"`
}

// DeleteKnowledgeBaseOutput is AWS's DeleteKnowledgeBaseResponse.
type DeleteKnowledgeBaseOutput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitempty" api:"shape=Id,required"`
	Status          *string `json:"status,omitempty" api:"shape=KnowledgeBaseStatus,required"`
}

// DeletePromptInput is AWS's DeletePromptRequest.
type DeletePromptInput struct {
	PromptIdentifier *string `json:"promptIdentifier,omitempty" api:"shape=PromptIdentifier,uri=promptIdentifier,required"`
	PromptVersion    *string `json:"promptVersion,omitempty" api:"shape=NumericalVersion,query=promptVersion"`
}

// DeletePromptOutput is AWS's DeletePromptResponse.
type DeletePromptOutput struct {
	Id      *string `json:"id,omitempty" api:"shape=PromptId,required"`
	Version *string `json:"version,omitempty" api:"shape=NumericalVersion"`
}

// DeleteResourcePolicyInput is AWS's DeleteResourcePolicyRequest.
type DeleteResourcePolicyInput struct {
	ResourceArn        *string `json:"resourceArn,omitempty" api:"shape=ResourceArn,uri=resourceArn,required"`
	ExpectedRevisionId *string `json:"expectedRevisionId,omitempty" api:"shape=RevisionId,query=expectedRevisionId"`
}

// DeleteResourcePolicyOutput is AWS's DeleteResourcePolicyResponse.
type DeleteResourcePolicyOutput struct {
	ResourceArn *string `json:"resourceArn,omitempty" api:"shape=ResourceArn,required"`
	RevisionId  *string `json:"revisionId,omitempty" api:"shape=RevisionId"`
}

// DeleteRetrievalInstructionInput is AWS's DeleteRetrievalInstructionRequest.
type DeleteRetrievalInstructionInput struct {
	RetrievalInstructionId      *string `json:"retrievalInstructionId,omitempty" api:"shape=RetrievalInstructionId,uri=retrievalInstructionId,required"`
	RetrievalInstructionVersion *string `json:"retrievalInstructionVersion,omitempty" api:"shape=RetrievalInstructionNumericalVersion,query=retrievalInstructionVersion"`
}

// DeleteRetrievalInstructionOutput is AWS's DeleteRetrievalInstructionResponse.
type DeleteRetrievalInstructionOutput struct {
	RetrievalInstructionId  *string `json:"retrievalInstructionId,omitempty" api:"shape=RetrievalInstructionId,required"`
	RetrievalInstructionArn *string `json:"retrievalInstructionArn,omitempty" api:"shape=RetrievalInstructionArn,required"`
	Version                 *string `json:"version,omitempty" api:"shape=RetrievalInstructionNumericalVersion"`
}

// DeleteVpcConfigurationInput is AWS's DeleteVpcConfigurationRequest.
type DeleteVpcConfigurationInput struct {
	KnowledgeBaseId    *string `json:"knowledgeBaseId,omitempty" api:"shape=Id,uri=knowledgeBaseId,required"`
	VpcConfigurationId *string `json:"vpcConfigurationId,omitempty" api:"shape=VpcConfigurationId,uri=vpcConfigurationId,required"`
}

// DeleteVpcConfigurationOutput is AWS's DeleteVpcConfigurationResponse.
type DeleteVpcConfigurationOutput struct {
	VpcConfigurationId *string `json:"vpcConfigurationId,omitempty" api:"shape=VpcConfigurationId,required"`
	Status             *string `json:"status,omitempty" api:"shape=VpcConfigurationStatus,required"`
}

// DeletionProtectionConfiguration is AWS's DeletionProtectionConfiguration.
type DeletionProtectionConfiguration struct {
	DeletionProtectionStatus    *string `json:"deletionProtectionStatus,omitempty" api:"shape=EnabledOrDisabledState,required"`
	DeletionProtectionThreshold *int32  `json:"deletionProtectionThreshold,omitempty" api:"shape=DeletionProtectionConfigurationDeletionProtectionThresholdInteger"`
}

// DisassociateAgentCollaboratorInput is AWS's DisassociateAgentCollaboratorRequest.
type DisassociateAgentCollaboratorInput struct {
	AgentId        *string `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	AgentVersion   *string `json:"agentVersion,omitempty" api:"shape=DraftVersion,uri=agentVersion,required"`
	CollaboratorId *string `json:"collaboratorId,omitempty" api:"shape=Id,uri=collaboratorId,required"`
}

// DisassociateAgentCollaboratorOutput is AWS's DisassociateAgentCollaboratorResponse.
type DisassociateAgentCollaboratorOutput struct {
}

// DisassociateAgentKnowledgeBaseInput is AWS's DisassociateAgentKnowledgeBaseRequest.
type DisassociateAgentKnowledgeBaseInput struct {
	AgentId         *string `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	AgentVersion    *string `json:"agentVersion,omitempty" api:"shape=DraftVersion,uri=agentVersion,required"`
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitempty" api:"shape=Id,uri=knowledgeBaseId,required"`
}

// DisassociateAgentKnowledgeBaseOutput is AWS's DisassociateAgentKnowledgeBaseResponse.
type DisassociateAgentKnowledgeBaseOutput struct {
}

// DocumentAccessControlEntry is AWS's DocumentAccessControlEntry.
type DocumentAccessControlEntry struct {
	Name   *string `json:"name,omitempty" api:"shape=DocumentAccessControlEntryNameString,required"`
	Type   *string `json:"type,omitempty" api:"shape=AccessControlPrincipalType,required"`
	Access *string `json:"access,omitempty" api:"shape=AccessControlAccess,required"`
}

// DocumentContent is AWS's DocumentContent.
type DocumentContent struct {
	DataSourceType *string        `json:"dataSourceType,omitempty" api:"shape=ContentDataSourceType,required"`
	Custom         *CustomContent `json:"custom,omitempty"`
	S3             *S3Content     `json:"s3,omitempty"`
}

// DocumentIdentifier is AWS's DocumentIdentifier.
type DocumentIdentifier struct {
	DataSourceType *string                   `json:"dataSourceType,omitempty" api:"shape=ContentDataSourceType,required"`
	S3             *S3Location               `json:"s3,omitempty"`
	Custom         *CustomDocumentIdentifier `json:"custom,omitempty"`
}

// DocumentMetadata is AWS's DocumentMetadata.
type DocumentMetadata struct {
	Type              *string                      `json:"type,omitempty" api:"shape=MetadataSourceType,required"`
	InlineAttributes  []MetadataAttribute          `json:"inlineAttributes,omitempty" api:"shape=DocumentMetadataInlineAttributesList"`
	S3Location        *CustomS3Location            `json:"s3Location,omitempty"`
	AccessControlList []DocumentAccessControlEntry `json:"accessControlList,omitempty" api:"shape=DocumentAccessControlList"`
}

// DuplicateConditionExpressionFlowValidationDetails is AWS's DuplicateConditionExpressionFlowValidationDetails.
type DuplicateConditionExpressionFlowValidationDetails struct {
	Node       *string `json:"node,omitempty" api:"shape=FlowNodeName,required"`
	Expression *string `json:"expression,omitempty" api:"shape=FlowConditionExpression,required"`
}

// DuplicateConnectionsFlowValidationDetails is AWS's DuplicateConnectionsFlowValidationDetails.
type DuplicateConnectionsFlowValidationDetails struct {
	Source *string `json:"source,omitempty" api:"shape=FlowNodeName,required"`
	Target *string `json:"target,omitempty" api:"shape=FlowNodeName,required"`
}

// EmbeddingModelConfiguration is AWS's EmbeddingModelConfiguration.
type EmbeddingModelConfiguration struct {
	BedrockEmbeddingModelConfiguration *BedrockEmbeddingModelConfiguration `json:"bedrockEmbeddingModelConfiguration,omitempty"`
}

// EnrichmentStrategyConfiguration is AWS's EnrichmentStrategyConfiguration.
type EnrichmentStrategyConfiguration struct {
	Method *string `json:"method,omitempty" api:"shape=EnrichmentStrategyMethod,required"`
}

// FieldForReranking is AWS's FieldForReranking.
type FieldForReranking struct {
	FieldName *string `json:"fieldName,omitempty" api:"shape=FieldForRerankingFieldNameString,required"`
}

// FixedSizeChunkingConfiguration is AWS's FixedSizeChunkingConfiguration.
type FixedSizeChunkingConfiguration struct {
	MaxTokens         *int32 `json:"maxTokens,omitempty" api:"shape=FixedSizeChunkingConfigurationMaxTokensInteger,required"`
	OverlapPercentage *int32 `json:"overlapPercentage,omitempty" api:"shape=FixedSizeChunkingConfigurationOverlapPercentageInteger,required"`
}

// FlowAliasConcurrencyConfiguration is AWS's FlowAliasConcurrencyConfiguration.
type FlowAliasConcurrencyConfiguration struct {
	Type           *string `json:"type,omitempty" api:"shape=ConcurrencyType,required"`
	MaxConcurrency *int32  `json:"maxConcurrency,omitempty" api:"shape=FlowAliasConcurrencyConfigurationMaxConcurrencyInteger"`
}

// FlowAliasRoutingConfigurationListItem is AWS's FlowAliasRoutingConfigurationListItem.
type FlowAliasRoutingConfigurationListItem struct {
	FlowVersion *string `json:"flowVersion,omitempty" api:"shape=Version"`
}

// FlowAliasSummary is AWS's FlowAliasSummary.
type FlowAliasSummary struct {
	Name                     *string                                 `json:"name,omitempty" api:"shape=Name,required"`
	Description              *string                                 `json:"description,omitempty" api:"shape=Description"`
	RoutingConfiguration     []FlowAliasRoutingConfigurationListItem `json:"routingConfiguration,omitempty" api:"shape=FlowAliasRoutingConfiguration,required"`
	ConcurrencyConfiguration *FlowAliasConcurrencyConfiguration      `json:"concurrencyConfiguration,omitempty"`
	FlowId                   *string                                 `json:"flowId,omitempty" api:"shape=FlowId,required"`
	Id                       *string                                 `json:"id,omitempty" api:"shape=FlowAliasId,required"`
	Arn                      *string                                 `json:"arn,omitempty" api:"shape=FlowAliasArn,required"`
	CreatedAt                *time.Time                              `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt                *time.Time                              `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
}

// FlowCondition is AWS's FlowCondition.
type FlowCondition struct {
	Name       *string `json:"name,omitempty" api:"shape=FlowConditionName,required"`
	Expression *string `json:"expression,omitempty" api:"shape=FlowConditionExpression"`
}

// FlowConditionalConnectionConfiguration is AWS's FlowConditionalConnectionConfiguration.
type FlowConditionalConnectionConfiguration struct {
	Condition *string `json:"condition,omitempty" api:"shape=FlowConditionName,required"`
}

// FlowConnection is AWS's FlowConnection.
type FlowConnection struct {
	Type          *string                      `json:"type,omitempty" api:"shape=FlowConnectionType,required"`
	Name          *string                      `json:"name,omitempty" api:"shape=FlowConnectionName,required"`
	Source        *string                      `json:"source,omitempty" api:"shape=FlowNodeName,required"`
	Target        *string                      `json:"target,omitempty" api:"shape=FlowNodeName,required"`
	Configuration *FlowConnectionConfiguration `json:"configuration,omitempty"`
}

// FlowConnectionConfiguration is AWS's FlowConnectionConfiguration.
type FlowConnectionConfiguration struct {
	_           struct{}                                `api:"union"`
	Data        *FlowDataConnectionConfiguration        `json:"data,omitempty"`
	Conditional *FlowConditionalConnectionConfiguration `json:"conditional,omitempty"`
}

// FlowDataConnectionConfiguration is AWS's FlowDataConnectionConfiguration.
type FlowDataConnectionConfiguration struct {
	SourceOutput *string `json:"sourceOutput,omitempty" api:"shape=FlowNodeOutputName,required"`
	TargetInput  *string `json:"targetInput,omitempty" api:"shape=FlowNodeInputName,required"`
}

// FlowDefinition is AWS's FlowDefinition.
type FlowDefinition struct {
	Nodes       []FlowNode       `json:"nodes,omitempty" api:"shape=FlowNodes"`
	Connections []FlowConnection `json:"connections,omitempty" api:"shape=FlowConnections"`
}

// FlowNode is AWS's FlowNode.
type FlowNode struct {
	Name          *string                `json:"name,omitempty" api:"shape=FlowNodeName,required"`
	Type          *string                `json:"type,omitempty" api:"shape=FlowNodeType,required"`
	Configuration *FlowNodeConfiguration `json:"configuration,omitempty"`
	Inputs        []FlowNodeInput        `json:"inputs,omitempty" api:"shape=FlowNodeInputs"`
	Outputs       []FlowNodeOutput       `json:"outputs,omitempty" api:"shape=FlowNodeOutputs"`
}

// FlowNodeConfiguration is AWS's FlowNodeConfiguration.
type FlowNodeConfiguration struct {
	_              struct{}                             `api:"union"`
	Input          *InputFlowNodeConfiguration          `json:"input,omitempty"`
	Output         *OutputFlowNodeConfiguration         `json:"output,omitempty"`
	KnowledgeBase  *KnowledgeBaseFlowNodeConfiguration  `json:"knowledgeBase,omitempty"`
	Condition      *ConditionFlowNodeConfiguration      `json:"condition,omitempty"`
	Lex            *LexFlowNodeConfiguration            `json:"lex,omitempty"`
	Prompt         *PromptFlowNodeConfiguration         `json:"prompt,omitempty"`
	LambdaFunction *LambdaFunctionFlowNodeConfiguration `json:"lambdaFunction,omitempty"`
	Storage        *StorageFlowNodeConfiguration        `json:"storage,omitempty"`
	Agent          *AgentFlowNodeConfiguration          `json:"agent,omitempty"`
	Retrieval      *RetrievalFlowNodeConfiguration      `json:"retrieval,omitempty"`
	Iterator       *IteratorFlowNodeConfiguration       `json:"iterator,omitempty"`
	Collector      *CollectorFlowNodeConfiguration      `json:"collector,omitempty"`
	InlineCode     *InlineCodeFlowNodeConfiguration     `json:"inlineCode,omitempty"`
	Loop           *LoopFlowNodeConfiguration           `json:"loop,omitempty"`
	LoopInput      *LoopInputFlowNodeConfiguration      `json:"loopInput,omitempty"`
	LoopController *LoopControllerFlowNodeConfiguration `json:"loopController,omitempty"`
}

// FlowNodeInput is AWS's FlowNodeInput.
type FlowNodeInput struct {
	Name       *string `json:"name,omitempty" api:"shape=FlowNodeInputName,required"`
	Type       *string `json:"type,omitempty" api:"shape=FlowNodeIODataType,required"`
	Expression *string `json:"expression,omitempty" api:"shape=FlowNodeInputExpression,required"`
	Category   *string `json:"category,omitempty" api:"shape=FlowNodeInputCategory"`
}

// FlowNodeOutput is AWS's FlowNodeOutput.
type FlowNodeOutput struct {
	Name *string `json:"name,omitempty" api:"shape=FlowNodeOutputName,required"`
	Type *string `json:"type,omitempty" api:"shape=FlowNodeIODataType,required"`
}

// FlowSummary is AWS's FlowSummary.
type FlowSummary struct {
	Name        *string    `json:"name,omitempty" api:"shape=FlowName,required"`
	Description *string    `json:"description,omitempty" api:"shape=FlowDescription"`
	Id          *string    `json:"id,omitempty" api:"shape=FlowId,required"`
	Arn         *string    `json:"arn,omitempty" api:"shape=FlowArn,required"`
	Status      *string    `json:"status,omitempty" api:"shape=FlowStatus,required"`
	CreatedAt   *time.Time `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt   *time.Time `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
	Version     *string    `json:"version,omitempty" api:"shape=DraftVersion,required"`
}

// FlowValidation is AWS's FlowValidation.
type FlowValidation struct {
	Message  *string                `json:"message,omitempty" api:"shape=NonBlankString,required"`
	Severity *string                `json:"severity,omitempty" api:"shape=FlowValidationSeverity,required"`
	Details  *FlowValidationDetails `json:"details,omitempty"`
	Type     *string                `json:"type,omitempty" api:"shape=FlowValidationType"`
}

// FlowValidationDetails is AWS's FlowValidationDetails.
type FlowValidationDetails struct {
	_                               struct{}                                              `api:"union"`
	CyclicConnection                *CyclicConnectionFlowValidationDetails                `json:"cyclicConnection,omitempty"`
	DuplicateConnections            *DuplicateConnectionsFlowValidationDetails            `json:"duplicateConnections,omitempty"`
	DuplicateConditionExpression    *DuplicateConditionExpressionFlowValidationDetails    `json:"duplicateConditionExpression,omitempty"`
	UnreachableNode                 *UnreachableNodeFlowValidationDetails                 `json:"unreachableNode,omitempty"`
	UnknownConnectionSource         *UnknownConnectionSourceFlowValidationDetails         `json:"unknownConnectionSource,omitempty"`
	UnknownConnectionSourceOutput   *UnknownConnectionSourceOutputFlowValidationDetails   `json:"unknownConnectionSourceOutput,omitempty"`
	UnknownConnectionTarget         *UnknownConnectionTargetFlowValidationDetails         `json:"unknownConnectionTarget,omitempty"`
	UnknownConnectionTargetInput    *UnknownConnectionTargetInputFlowValidationDetails    `json:"unknownConnectionTargetInput,omitempty"`
	UnknownConnectionCondition      *UnknownConnectionConditionFlowValidationDetails      `json:"unknownConnectionCondition,omitempty"`
	MalformedConditionExpression    *MalformedConditionExpressionFlowValidationDetails    `json:"malformedConditionExpression,omitempty"`
	MalformedNodeInputExpression    *MalformedNodeInputExpressionFlowValidationDetails    `json:"malformedNodeInputExpression,omitempty"`
	MismatchedNodeInputType         *MismatchedNodeInputTypeFlowValidationDetails         `json:"mismatchedNodeInputType,omitempty"`
	MismatchedNodeOutputType        *MismatchedNodeOutputTypeFlowValidationDetails        `json:"mismatchedNodeOutputType,omitempty"`
	IncompatibleConnectionDataType  *IncompatibleConnectionDataTypeFlowValidationDetails  `json:"incompatibleConnectionDataType,omitempty"`
	MissingConnectionConfiguration  *MissingConnectionConfigurationFlowValidationDetails  `json:"missingConnectionConfiguration,omitempty"`
	MissingDefaultCondition         *MissingDefaultConditionFlowValidationDetails         `json:"missingDefaultCondition,omitempty"`
	MissingEndingNodes              *MissingEndingNodesFlowValidationDetails              `json:"missingEndingNodes,omitempty"`
	MissingNodeConfiguration        *MissingNodeConfigurationFlowValidationDetails        `json:"missingNodeConfiguration,omitempty"`
	MissingNodeInput                *MissingNodeInputFlowValidationDetails                `json:"missingNodeInput,omitempty"`
	MissingNodeOutput               *MissingNodeOutputFlowValidationDetails               `json:"missingNodeOutput,omitempty"`
	MissingStartingNodes            *MissingStartingNodesFlowValidationDetails            `json:"missingStartingNodes,omitempty"`
	MultipleNodeInputConnections    *MultipleNodeInputConnectionsFlowValidationDetails    `json:"multipleNodeInputConnections,omitempty"`
	UnfulfilledNodeInput            *UnfulfilledNodeInputFlowValidationDetails            `json:"unfulfilledNodeInput,omitempty"`
	UnsatisfiedConnectionConditions *UnsatisfiedConnectionConditionsFlowValidationDetails `json:"unsatisfiedConnectionConditions,omitempty"`
	Unspecified                     *UnspecifiedFlowValidationDetails                     `json:"unspecified,omitempty"`
	UnknownNodeInput                *UnknownNodeInputFlowValidationDetails                `json:"unknownNodeInput,omitempty"`
	UnknownNodeOutput               *UnknownNodeOutputFlowValidationDetails               `json:"unknownNodeOutput,omitempty"`
	MissingLoopInputNode            *MissingLoopInputNodeFlowValidationDetails            `json:"missingLoopInputNode,omitempty"`
	MissingLoopControllerNode       *MissingLoopControllerNodeFlowValidationDetails       `json:"missingLoopControllerNode,omitempty"`
	MultipleLoopInputNodes          *MultipleLoopInputNodesFlowValidationDetails          `json:"multipleLoopInputNodes,omitempty"`
	MultipleLoopControllerNodes     *MultipleLoopControllerNodesFlowValidationDetails     `json:"multipleLoopControllerNodes,omitempty"`
	LoopIncompatibleNodeType        *LoopIncompatibleNodeTypeFlowValidationDetails        `json:"loopIncompatibleNodeType,omitempty"`
	InvalidLoopBoundary             *InvalidLoopBoundaryFlowValidationDetails             `json:"invalidLoopBoundary,omitempty"`
}

// FlowVersionSummary is AWS's FlowVersionSummary.
type FlowVersionSummary struct {
	Id        *string    `json:"id,omitempty" api:"shape=FlowId,required"`
	Arn       *string    `json:"arn,omitempty" api:"shape=FlowArn,required"`
	Status    *string    `json:"status,omitempty" api:"shape=FlowStatus,required"`
	CreatedAt *time.Time `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	Version   *string    `json:"version,omitempty" api:"shape=NumericalVersion,required"`
}

// Function is AWS's Function.
type Function struct {
	Name                *string                    `json:"name,omitempty" api:"shape=Name,required"`
	Description         *string                    `json:"description,omitempty" api:"shape=FunctionDescription"`
	Parameters          map[string]ParameterDetail `json:"parameters,omitempty" api:"shape=ParameterMap"`
	RequireConfirmation *string                    `json:"requireConfirmation,omitempty" api:"shape=RequireConfirmation"`
}

// FunctionSchema is AWS's FunctionSchema.
type FunctionSchema struct {
	_         struct{}   `api:"union"`
	Functions []Function `json:"functions,omitempty"`
}

// GetAgentActionGroupInput is AWS's GetAgentActionGroupRequest.
type GetAgentActionGroupInput struct {
	AgentId       *string `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	AgentVersion  *string `json:"agentVersion,omitempty" api:"shape=Version,uri=agentVersion,required"`
	ActionGroupId *string `json:"actionGroupId,omitempty" api:"shape=Id,uri=actionGroupId,required"`
}

// GetAgentActionGroupOutput is AWS's GetAgentActionGroupResponse.
type GetAgentActionGroupOutput struct {
	AgentActionGroup *AgentActionGroup `json:"agentActionGroup,omitempty" api:"required"`
}

// GetAgentAliasInput is AWS's GetAgentAliasRequest.
type GetAgentAliasInput struct {
	AgentId      *string `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	AgentAliasId *string `json:"agentAliasId,omitempty" api:"shape=AgentAliasId,uri=agentAliasId,required"`
}

// GetAgentAliasOutput is AWS's GetAgentAliasResponse.
type GetAgentAliasOutput struct {
	AgentAlias *AgentAlias `json:"agentAlias,omitempty" api:"required"`
}

// GetAgentCollaboratorInput is AWS's GetAgentCollaboratorRequest.
type GetAgentCollaboratorInput struct {
	AgentId        *string `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	AgentVersion   *string `json:"agentVersion,omitempty" api:"shape=Version,uri=agentVersion,required"`
	CollaboratorId *string `json:"collaboratorId,omitempty" api:"shape=Id,uri=collaboratorId,required"`
}

// GetAgentCollaboratorOutput is AWS's GetAgentCollaboratorResponse.
type GetAgentCollaboratorOutput struct {
	AgentCollaborator *AgentCollaborator `json:"agentCollaborator,omitempty" api:"required"`
}

// GetAgentKnowledgeBaseInput is AWS's GetAgentKnowledgeBaseRequest.
type GetAgentKnowledgeBaseInput struct {
	AgentId         *string `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	AgentVersion    *string `json:"agentVersion,omitempty" api:"shape=Version,uri=agentVersion,required"`
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitempty" api:"shape=Id,uri=knowledgeBaseId,required"`
}

// GetAgentKnowledgeBaseOutput is AWS's GetAgentKnowledgeBaseResponse.
type GetAgentKnowledgeBaseOutput struct {
	AgentKnowledgeBase *AgentKnowledgeBase `json:"agentKnowledgeBase,omitempty" api:"required"`
}

// GetAgentInput is AWS's GetAgentRequest.
type GetAgentInput struct {
	AgentId *string `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
}

// GetAgentOutput is AWS's GetAgentResponse.
type GetAgentOutput struct {
	Agent *Agent `json:"agent,omitempty" api:"required"`
}

// GetAgentVersionInput is AWS's GetAgentVersionRequest.
type GetAgentVersionInput struct {
	AgentId      *string `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	AgentVersion *string `json:"agentVersion,omitempty" api:"shape=NumericalVersion,uri=agentVersion,required"`
}

// GetAgentVersionOutput is AWS's GetAgentVersionResponse.
type GetAgentVersionOutput struct {
	AgentVersion *AgentVersion `json:"agentVersion,omitempty" api:"required"`
}

// GetDataSourceInput is AWS's GetDataSourceRequest.
type GetDataSourceInput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitempty" api:"shape=Id,uri=knowledgeBaseId,required"`
	DataSourceId    *string `json:"dataSourceId,omitempty" api:"shape=Id,uri=dataSourceId,required"`
}

// GetDataSourceOutput is AWS's GetDataSourceResponse.
type GetDataSourceOutput struct {
	DataSource *DataSource `json:"dataSource,omitempty" api:"required"`
}

// GetFlowAliasInput is AWS's GetFlowAliasRequest.
type GetFlowAliasInput struct {
	FlowIdentifier  *string `json:"flowIdentifier,omitempty" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	AliasIdentifier *string `json:"aliasIdentifier,omitempty" api:"shape=FlowAliasIdentifier,uri=aliasIdentifier,required"`
}

// GetFlowAliasOutput is AWS's GetFlowAliasResponse.
type GetFlowAliasOutput struct {
	Name                     *string                                 `json:"name,omitempty" api:"shape=Name,required"`
	Description              *string                                 `json:"description,omitempty" api:"shape=Description"`
	RoutingConfiguration     []FlowAliasRoutingConfigurationListItem `json:"routingConfiguration,omitempty" api:"shape=FlowAliasRoutingConfiguration,required"`
	ConcurrencyConfiguration *FlowAliasConcurrencyConfiguration      `json:"concurrencyConfiguration,omitempty"`
	FlowId                   *string                                 `json:"flowId,omitempty" api:"shape=FlowId,required"`
	Id                       *string                                 `json:"id,omitempty" api:"shape=FlowAliasId,required"`
	Arn                      *string                                 `json:"arn,omitempty" api:"shape=FlowAliasArn,required"`
	CreatedAt                *time.Time                              `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt                *time.Time                              `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
}

// GetFlowInput is AWS's GetFlowRequest.
type GetFlowInput struct {
	FlowIdentifier *string `json:"flowIdentifier,omitempty" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	IncludedData   *string `json:"includedData,omitempty" api:"shape=IncludedData,query=includedData"`
}

// GetFlowOutput is AWS's GetFlowResponse.
type GetFlowOutput struct {
	Name                     *string          `json:"name,omitempty" api:"shape=FlowName,required"`
	Description              *string          `json:"description,omitempty" api:"shape=FlowDescription"`
	ExecutionRoleArn         *string          `json:"executionRoleArn,omitempty" api:"shape=FlowExecutionRoleArn,required"`
	CustomerEncryptionKeyArn *string          `json:"customerEncryptionKeyArn,omitempty" api:"shape=KmsKeyArn"`
	Id                       *string          `json:"id,omitempty" api:"shape=FlowId,required"`
	Arn                      *string          `json:"arn,omitempty" api:"shape=FlowArn,required"`
	Status                   *string          `json:"status,omitempty" api:"shape=FlowStatus,required"`
	CreatedAt                *time.Time       `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt                *time.Time       `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
	Version                  *string          `json:"version,omitempty" api:"shape=DraftVersion,required"`
	Definition               *FlowDefinition  `json:"definition,omitempty"`
	Validations              []FlowValidation `json:"validations,omitempty" api:"shape=FlowValidations"`
}

// GetFlowVersionInput is AWS's GetFlowVersionRequest.
type GetFlowVersionInput struct {
	FlowIdentifier *string `json:"flowIdentifier,omitempty" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	FlowVersion    *string `json:"flowVersion,omitempty" api:"shape=NumericalVersion,uri=flowVersion,required"`
	IncludedData   *string `json:"includedData,omitempty" api:"shape=IncludedData,query=includedData"`
}

// GetFlowVersionOutput is AWS's GetFlowVersionResponse.
type GetFlowVersionOutput struct {
	Name                     *string         `json:"name,omitempty" api:"shape=FlowName,required"`
	Description              *string         `json:"description,omitempty" api:"shape=FlowDescription"`
	ExecutionRoleArn         *string         `json:"executionRoleArn,omitempty" api:"shape=FlowExecutionRoleArn,required"`
	CustomerEncryptionKeyArn *string         `json:"customerEncryptionKeyArn,omitempty" api:"shape=KmsKeyArn"`
	Id                       *string         `json:"id,omitempty" api:"shape=FlowId,required"`
	Arn                      *string         `json:"arn,omitempty" api:"shape=FlowArn,required"`
	Status                   *string         `json:"status,omitempty" api:"shape=FlowStatus,required"`
	CreatedAt                *time.Time      `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	Version                  *string         `json:"version,omitempty" api:"shape=NumericalVersion,required"`
	Definition               *FlowDefinition `json:"definition,omitempty"`
}

// GetIngestionJobInput is AWS's GetIngestionJobRequest.
type GetIngestionJobInput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitempty" api:"shape=Id,uri=knowledgeBaseId,required"`
	DataSourceId    *string `json:"dataSourceId,omitempty" api:"shape=Id,uri=dataSourceId,required"`
	IngestionJobId  *string `json:"ingestionJobId,omitempty" api:"shape=Id,uri=ingestionJobId,required"`
}

// GetIngestionJobOutput is AWS's GetIngestionJobResponse.
type GetIngestionJobOutput struct {
	IngestionJob *IngestionJob `json:"ingestionJob,omitempty" api:"required"`
}

// GetKnowledgeBaseDocumentsInput is AWS's GetKnowledgeBaseDocumentsRequest.
type GetKnowledgeBaseDocumentsInput struct {
	KnowledgeBaseId     *string              `json:"knowledgeBaseId,omitempty" api:"shape=Id,uri=knowledgeBaseId,required"`
	DataSourceId        *string              `json:"dataSourceId,omitempty" api:"shape=Id,uri=dataSourceId,required"`
	DocumentIdentifiers []DocumentIdentifier `json:"documentIdentifiers,omitempty" api:"shape=DocumentIdentifiers,required"`
}

// GetKnowledgeBaseDocumentsOutput is AWS's GetKnowledgeBaseDocumentsResponse.
type GetKnowledgeBaseDocumentsOutput struct {
	DocumentDetails []KnowledgeBaseDocumentDetail `json:"documentDetails,omitempty"`
}

// GetKnowledgeBaseInput is AWS's GetKnowledgeBaseRequest.
type GetKnowledgeBaseInput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitempty" api:"shape=Id,uri=knowledgeBaseId,required"`
}

// GetKnowledgeBaseOutput is AWS's GetKnowledgeBaseResponse.
type GetKnowledgeBaseOutput struct {
	KnowledgeBase *KnowledgeBase `json:"knowledgeBase,omitempty" api:"required"`
}

// GetPromptInput is AWS's GetPromptRequest.
type GetPromptInput struct {
	PromptIdentifier *string `json:"promptIdentifier,omitempty" api:"shape=PromptIdentifier,uri=promptIdentifier,required"`
	PromptVersion    *string `json:"promptVersion,omitempty" api:"shape=Version,query=promptVersion"`
	IncludedData     *string `json:"includedData,omitempty" api:"shape=IncludedData,query=includedData"`
}

// GetPromptOutput is AWS's GetPromptResponse.
type GetPromptOutput struct {
	Name                     *string         `json:"name,omitempty" api:"shape=PromptName,required"`
	Description              *string         `json:"description,omitempty" api:"shape=PromptDescription"`
	CustomerEncryptionKeyArn *string         `json:"customerEncryptionKeyArn,omitempty" api:"shape=KmsKeyArn"`
	DefaultVariant           *string         `json:"defaultVariant,omitempty" api:"shape=PromptVariantName"`
	Variants                 []PromptVariant `json:"variants,omitempty" api:"shape=PromptVariantList"`
	Id                       *string         `json:"id,omitempty" api:"shape=PromptId,required"`
	Arn                      *string         `json:"arn,omitempty" api:"shape=PromptArn,required"`
	Version                  *string         `json:"version,omitempty" api:"shape=Version,required"`
	CreatedAt                *time.Time      `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt                *time.Time      `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
}

// GetResourcePolicyInput is AWS's GetResourcePolicyRequest.
type GetResourcePolicyInput struct {
	ResourceArn *string `json:"resourceArn,omitempty" api:"shape=ResourceArn,uri=resourceArn,required"`
}

// GetResourcePolicyOutput is AWS's GetResourcePolicyResponse.
type GetResourcePolicyOutput struct {
	ResourceArn *string `json:"resourceArn,omitempty" api:"shape=ResourceArn,required"`
	Policy      *string `json:"policy,omitempty" api:"shape=ResourcePolicy,required"`
	RevisionId  *string `json:"revisionId,omitempty" api:"shape=RevisionId,required"`
}

// GetRetrievalInstructionInput is AWS's GetRetrievalInstructionRequest.
type GetRetrievalInstructionInput struct {
	RetrievalInstructionId      *string `json:"retrievalInstructionId,omitempty" api:"shape=RetrievalInstructionId,uri=retrievalInstructionId,required"`
	RetrievalInstructionVersion *string `json:"retrievalInstructionVersion,omitempty" api:"shape=RetrievalInstructionVersionSelector,query=retrievalInstructionVersion"`
}

// GetRetrievalInstructionOutput is AWS's GetRetrievalInstructionResponse.
type GetRetrievalInstructionOutput struct {
	RetrievalInstructionId      *string                             `json:"retrievalInstructionId,omitempty" api:"shape=RetrievalInstructionId,required"`
	RetrievalInstructionArn     *string                             `json:"retrievalInstructionArn,omitempty" api:"shape=RetrievalInstructionArn,required"`
	Name                        *string                             `json:"name,omitempty" api:"shape=RetrievalInstructionName,required"`
	Status                      *string                             `json:"status,omitempty" api:"shape=RetrievalInstructionStatus,required"`
	LastTransitionStatus        *string                             `json:"lastTransitionStatus,omitempty" api:"shape=RetrievalInstructionLastTransitionStatus,required"`
	Instruction                 *RetrievalInstructionContent        `json:"instruction,omitempty"`
	CreatedAt                   *time.Time                          `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt                   *time.Time                          `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
	Description                 *string                             `json:"description,omitempty" api:"shape=RetrievalInstructionDescription"`
	CustomerEncryptionKeyArn    *string                             `json:"customerEncryptionKeyArn,omitempty" api:"shape=KmsKeyArn"`
	LastTransitionStatusReasons []RetrievalInstructionFailureReason `json:"lastTransitionStatusReasons,omitempty"`
	Version                     *string                             `json:"version,omitempty" api:"shape=RetrievalInstructionVersionSelector"`
	LatestVersion               *string                             `json:"latestVersion,omitempty" api:"shape=RetrievalInstructionNumericalVersion"`
}

// GetVpcConfigurationInput is AWS's GetVpcConfigurationRequest.
type GetVpcConfigurationInput struct {
	KnowledgeBaseId    *string `json:"knowledgeBaseId,omitempty" api:"shape=Id,uri=knowledgeBaseId,required"`
	VpcConfigurationId *string `json:"vpcConfigurationId,omitempty" api:"shape=VpcConfigurationId,uri=vpcConfigurationId,required"`
}

// GetVpcConfigurationOutput is AWS's GetVpcConfigurationResponse.
type GetVpcConfigurationOutput struct {
	VpcConfiguration *VpcConfiguration `json:"vpcConfiguration,omitempty" api:"required"`
}

// GuardrailConfiguration is AWS's GuardrailConfiguration.
type GuardrailConfiguration struct {
	GuardrailIdentifier *string `json:"guardrailIdentifier,omitempty" api:"shape=GuardrailIdentifier"`
	GuardrailVersion    *string `json:"guardrailVersion,omitempty" api:"shape=GuardrailVersion"`
}

// HierarchicalChunkingConfiguration is AWS's HierarchicalChunkingConfiguration.
type HierarchicalChunkingConfiguration struct {
	LevelConfigurations []HierarchicalChunkingLevelConfiguration `json:"levelConfigurations,omitempty" api:"shape=HierarchicalChunkingLevelConfigurations,required"`
	OverlapTokens       *int32                                   `json:"overlapTokens,omitempty" api:"shape=HierarchicalChunkingConfigurationOverlapTokensInteger,required"`
}

// HierarchicalChunkingLevelConfiguration is AWS's HierarchicalChunkingLevelConfiguration.
type HierarchicalChunkingLevelConfiguration struct {
	MaxTokens *int32 `json:"maxTokens,omitempty" api:"shape=HierarchicalChunkingLevelConfigurationMaxTokensInteger,required"`
}

// ImageExtractionConfiguration is AWS's ImageExtractionConfiguration.
type ImageExtractionConfiguration struct {
	ImageExtractionStatus *string `json:"imageExtractionStatus,omitempty" api:"shape=EnabledOrDisabledState,required"`
}

// IncompatibleConnectionDataTypeFlowValidationDetails is AWS's IncompatibleConnectionDataTypeFlowValidationDetails.
type IncompatibleConnectionDataTypeFlowValidationDetails struct {
	Connection *string `json:"connection,omitempty" api:"shape=FlowConnectionName,required"`
}

// InferenceConfiguration is AWS's InferenceConfiguration.
type InferenceConfiguration struct {
	Temperature   *float32 `json:"temperature,omitempty" api:"shape=Temperature"`
	TopP          *float32 `json:"topP,omitempty" api:"shape=TopP"`
	TopK          *int32   `json:"topK,omitempty" api:"shape=TopK"`
	MaximumLength *int32   `json:"maximumLength,omitempty" api:"shape=MaximumLength"`
	StopSequences []string `json:"stopSequences,omitempty" api:"shape=StopSequences"`
}

// IngestKnowledgeBaseDocumentsInput is AWS's IngestKnowledgeBaseDocumentsRequest.
type IngestKnowledgeBaseDocumentsInput struct {
	KnowledgeBaseId *string                 `json:"knowledgeBaseId,omitempty" api:"shape=Id,uri=knowledgeBaseId,required"`
	DataSourceId    *string                 `json:"dataSourceId,omitempty" api:"shape=Id,uri=dataSourceId,required"`
	ClientToken     *string                 `json:"clientToken,omitempty" api:"shape=ClientToken,token"`
	Documents       []KnowledgeBaseDocument `json:"documents,omitempty" api:"shape=KnowledgeBaseDocuments,required"`
}

// IngestKnowledgeBaseDocumentsOutput is AWS's IngestKnowledgeBaseDocumentsResponse.
type IngestKnowledgeBaseDocumentsOutput struct {
	DocumentDetails []KnowledgeBaseDocumentDetail `json:"documentDetails,omitempty"`
}

// IngestionJob is AWS's IngestionJob.
type IngestionJob struct {
	KnowledgeBaseId *string                 `json:"knowledgeBaseId,omitempty" api:"shape=Id,required"`
	DataSourceId    *string                 `json:"dataSourceId,omitempty" api:"shape=Id,required"`
	IngestionJobId  *string                 `json:"ingestionJobId,omitempty" api:"shape=Id,required"`
	Description     *string                 `json:"description,omitempty" api:"shape=Description"`
	Status          *string                 `json:"status,omitempty" api:"shape=IngestionJobStatus,required"`
	Statistics      *IngestionJobStatistics `json:"statistics,omitempty"`
	FailureReasons  []string                `json:"failureReasons,omitempty" api:"shape=FailureReasons"`
	StartedAt       *time.Time              `json:"startedAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt       *time.Time              `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
	TextReadyAt     *time.Time              `json:"textReadyAt,omitempty" api:"shape=DateTimestamp"`
}

// IngestionJobFilter is AWS's IngestionJobFilter.
type IngestionJobFilter struct {
	Attribute *string  `json:"attribute,omitempty" api:"shape=IngestionJobFilterAttribute,required"`
	Operator  *string  `json:"operator,omitempty" api:"shape=IngestionJobFilterOperator,required"`
	Values    []string `json:"values,omitempty" api:"shape=IngestionJobFilterValues,required"`
}

// IngestionJobSortBy is AWS's IngestionJobSortBy.
type IngestionJobSortBy struct {
	Attribute *string `json:"attribute,omitempty" api:"shape=IngestionJobSortByAttribute,required"`
	Order     *string `json:"order,omitempty" api:"shape=SortOrder,required"`
}

// IngestionJobStatistics is AWS's IngestionJobStatistics.
type IngestionJobStatistics struct {
	NumberOfDocumentsScanned          *int64 `json:"numberOfDocumentsScanned,omitempty"`
	NumberOfMetadataDocumentsScanned  *int64 `json:"numberOfMetadataDocumentsScanned,omitempty"`
	NumberOfNewDocumentsIndexed       *int64 `json:"numberOfNewDocumentsIndexed,omitempty"`
	NumberOfModifiedDocumentsIndexed  *int64 `json:"numberOfModifiedDocumentsIndexed,omitempty"`
	NumberOfMetadataDocumentsModified *int64 `json:"numberOfMetadataDocumentsModified,omitempty"`
	NumberOfDocumentsDeleted          *int64 `json:"numberOfDocumentsDeleted,omitempty"`
	NumberOfDocumentsFailed           *int64 `json:"numberOfDocumentsFailed,omitempty"`
	NumberOfDocumentsSkipped          *int64 `json:"numberOfDocumentsSkipped,omitempty"`
}

// IngestionJobSummary is AWS's IngestionJobSummary.
type IngestionJobSummary struct {
	KnowledgeBaseId *string                 `json:"knowledgeBaseId,omitempty" api:"shape=Id,required"`
	DataSourceId    *string                 `json:"dataSourceId,omitempty" api:"shape=Id,required"`
	IngestionJobId  *string                 `json:"ingestionJobId,omitempty" api:"shape=Id,required"`
	Description     *string                 `json:"description,omitempty" api:"shape=Description"`
	Status          *string                 `json:"status,omitempty" api:"shape=IngestionJobStatus,required"`
	StartedAt       *time.Time              `json:"startedAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt       *time.Time              `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
	TextReadyAt     *time.Time              `json:"textReadyAt,omitempty" api:"shape=DateTimestamp"`
	Statistics      *IngestionJobStatistics `json:"statistics,omitempty"`
}

// InlineCodeFlowNodeConfiguration is AWS's InlineCodeFlowNodeConfiguration.
type InlineCodeFlowNodeConfiguration struct {
	Code     *string `json:"code,omitempty" api:"shape=InlineCode,required"`
	Language *string `json:"language,omitempty" api:"shape=SupportedLanguages,required"`
}

// InlineContent is AWS's InlineContent.
type InlineContent struct {
	Type        *string         `json:"type,omitempty" api:"shape=InlineContentType,required"`
	ByteContent *ByteContentDoc `json:"byteContent,omitempty"`
	TextContent *TextContentDoc `json:"textContent,omitempty"`
}

// InputFlowNodeConfiguration is AWS's InputFlowNodeConfiguration.
type InputFlowNodeConfiguration struct {
}

// IntermediateStorage is AWS's IntermediateStorage.
type IntermediateStorage struct {
	S3Location *S3Location `json:"s3Location,omitempty" api:"required"`
}

// InternalServerException is AWS's InternalServerException.
type InternalServerException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// InvalidLoopBoundaryFlowValidationDetails is AWS's InvalidLoopBoundaryFlowValidationDetails.
type InvalidLoopBoundaryFlowValidationDetails struct {
	Connection *string `json:"connection,omitempty" api:"shape=FlowConnectionName,required"`
	Source     *string `json:"source,omitempty" api:"shape=FlowNodeName,required"`
	Target     *string `json:"target,omitempty" api:"shape=FlowNodeName,required"`
}

// IteratorFlowNodeConfiguration is AWS's IteratorFlowNodeConfiguration.
type IteratorFlowNodeConfiguration struct {
}

// KendraKnowledgeBaseConfiguration is AWS's KendraKnowledgeBaseConfiguration.
type KendraKnowledgeBaseConfiguration struct {
	KendraIndexArn *string `json:"kendraIndexArn,omitempty" api:"shape=KendraIndexArn,required"`
}

// KnowledgeBase is AWS's KnowledgeBase.
type KnowledgeBase struct {
	KnowledgeBaseId            *string                     `json:"knowledgeBaseId,omitempty" api:"shape=Id,required"`
	Name                       *string                     `json:"name,omitempty" api:"shape=Name,required"`
	KnowledgeBaseArn           *string                     `json:"knowledgeBaseArn,omitempty" api:"shape=KnowledgeBaseArn,required"`
	Description                *string                     `json:"description,omitempty" api:"shape=Description"`
	RoleArn                    *string                     `json:"roleArn,omitempty" api:"shape=KnowledgeBaseRoleArn,required"`
	KnowledgeBaseConfiguration *KnowledgeBaseConfiguration `json:"knowledgeBaseConfiguration,omitempty" api:"required"`
	StorageConfiguration       *StorageConfiguration       `json:"storageConfiguration,omitempty"`
	Status                     *string                     `json:"status,omitempty" api:"shape=KnowledgeBaseStatus,required"`
	CreatedAt                  *time.Time                  `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt                  *time.Time                  `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
	FailureReasons             []string                    `json:"failureReasons,omitempty" api:"shape=FailureReasons"`
	MetadataConfigurations     []MetadataConfiguration     `json:"metadataConfigurations,omitempty" api:"shape=MetadataConfigurations"`
}

// KnowledgeBaseConfiguration is AWS's KnowledgeBaseConfiguration.
type KnowledgeBaseConfiguration struct {
	Type                              *string                            `json:"type,omitempty" api:"shape=KnowledgeBaseType,required"`
	VectorKnowledgeBaseConfiguration  *VectorKnowledgeBaseConfiguration  `json:"vectorKnowledgeBaseConfiguration,omitempty"`
	ManagedKnowledgeBaseConfiguration *ManagedKnowledgeBaseConfiguration `json:"managedKnowledgeBaseConfiguration,omitempty"`
	KendraKnowledgeBaseConfiguration  *KendraKnowledgeBaseConfiguration  `json:"kendraKnowledgeBaseConfiguration,omitempty"`
	SqlKnowledgeBaseConfiguration     *SqlKnowledgeBaseConfiguration     `json:"sqlKnowledgeBaseConfiguration,omitempty"`
}

// KnowledgeBaseDocument is AWS's KnowledgeBaseDocument.
type KnowledgeBaseDocument struct {
	Metadata *DocumentMetadata `json:"metadata,omitempty"`
	Content  *DocumentContent  `json:"content,omitempty" api:"required"`
}

// KnowledgeBaseDocumentDetail is AWS's KnowledgeBaseDocumentDetail.
type KnowledgeBaseDocumentDetail struct {
	KnowledgeBaseId *string             `json:"knowledgeBaseId,omitempty" api:"shape=Id,required"`
	DataSourceId    *string             `json:"dataSourceId,omitempty" api:"shape=Id,required"`
	Status          *string             `json:"status,omitempty" api:"shape=DocumentStatus,required"`
	Identifier      *DocumentIdentifier `json:"identifier,omitempty" api:"required"`
	StatusReason    *string             `json:"statusReason,omitempty"`
	UpdatedAt       *time.Time          `json:"updatedAt,omitempty" api:"shape=DateTimestamp"`
}

// KnowledgeBaseFlowNodeConfiguration is AWS's KnowledgeBaseFlowNodeConfiguration.
type KnowledgeBaseFlowNodeConfiguration struct {
	KnowledgeBaseId            *string                                  `json:"knowledgeBaseId,omitempty" api:"shape=FlowKnowledgeBaseId,required"`
	ModelId                    *string                                  `json:"modelId,omitempty" api:"shape=KnowledgeBaseModelIdentifier"`
	GuardrailConfiguration     *GuardrailConfiguration                  `json:"guardrailConfiguration,omitempty"`
	NumberOfResults            *int32                                   `json:"numberOfResults,omitempty" api:"shape=KnowledgeBaseFlowNodeConfigurationNumberOfResultsInteger"`
	PromptTemplate             *KnowledgeBasePromptTemplate             `json:"promptTemplate,omitempty"`
	InferenceConfiguration     *PromptInferenceConfiguration            `json:"inferenceConfiguration,omitempty"`
	RerankingConfiguration     *VectorSearchRerankingConfiguration      `json:"rerankingConfiguration,omitempty"`
	OrchestrationConfiguration *KnowledgeBaseOrchestrationConfiguration `json:"orchestrationConfiguration,omitempty"`
}

// KnowledgeBaseOrchestrationConfiguration is AWS's KnowledgeBaseOrchestrationConfiguration.
type KnowledgeBaseOrchestrationConfiguration struct {
	PromptTemplate               *KnowledgeBasePromptTemplate  `json:"promptTemplate,omitempty"`
	InferenceConfig              *PromptInferenceConfiguration `json:"inferenceConfig,omitempty"`
	AdditionalModelRequestFields map[string]json.RawMessage    `json:"additionalModelRequestFields,omitempty" api:"shape=AdditionalModelRequestFields"`
	PerformanceConfig            *PerformanceConfiguration     `json:"performanceConfig,omitempty"`
}

// KnowledgeBasePromptTemplate is AWS's KnowledgeBasePromptTemplate.
type KnowledgeBasePromptTemplate struct {
	TextPromptTemplate *string `json:"textPromptTemplate,omitempty" api:"shape=KnowledgeBaseTextPrompt"`
}

// KnowledgeBaseSummary is AWS's KnowledgeBaseSummary.
type KnowledgeBaseSummary struct {
	KnowledgeBaseId *string    `json:"knowledgeBaseId,omitempty" api:"shape=Id,required"`
	Name            *string    `json:"name,omitempty" api:"shape=Name,required"`
	Description     *string    `json:"description,omitempty" api:"shape=Description"`
	Status          *string    `json:"status,omitempty" api:"shape=KnowledgeBaseStatus,required"`
	UpdatedAt       *time.Time `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
}

// LambdaFunctionFlowNodeConfiguration is AWS's LambdaFunctionFlowNodeConfiguration.
type LambdaFunctionFlowNodeConfiguration struct {
	LambdaArn *string `json:"lambdaArn,omitempty" api:"shape=FlowLambdaArn,required"`
}

// LastDayOfMonth is AWS's LastDayOfMonth.
type LastDayOfMonth struct {
}

// LexFlowNodeConfiguration is AWS's LexFlowNodeConfiguration.
type LexFlowNodeConfiguration struct {
	BotAliasArn *string `json:"botAliasArn,omitempty" api:"shape=FlowLexBotAliasArn,required"`
	LocaleId    *string `json:"localeId,omitempty" api:"shape=FlowLexBotLocaleId,required"`
}

// ListAgentActionGroupsInput is AWS's ListAgentActionGroupsRequest.
type ListAgentActionGroupsInput struct {
	AgentId      *string `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	AgentVersion *string `json:"agentVersion,omitempty" api:"shape=Version,uri=agentVersion,required"`
	MaxResults   *int32  `json:"maxResults,omitempty" api:"shape=MaxResults"`
	NextToken    *string `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListAgentActionGroupsOutput is AWS's ListAgentActionGroupsResponse.
type ListAgentActionGroupsOutput struct {
	ActionGroupSummaries []ActionGroupSummary `json:"actionGroupSummaries,omitempty" api:"shape=ActionGroupSummaries,required"`
	NextToken            *string              `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListAgentAliasesInput is AWS's ListAgentAliasesRequest.
type ListAgentAliasesInput struct {
	AgentId    *string `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	MaxResults *int32  `json:"maxResults,omitempty" api:"shape=MaxResults"`
	NextToken  *string `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListAgentAliasesOutput is AWS's ListAgentAliasesResponse.
type ListAgentAliasesOutput struct {
	AgentAliasSummaries []AgentAliasSummary `json:"agentAliasSummaries,omitempty" api:"shape=AgentAliasSummaries,required"`
	NextToken           *string             `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListAgentCollaboratorsInput is AWS's ListAgentCollaboratorsRequest.
type ListAgentCollaboratorsInput struct {
	AgentId      *string `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	AgentVersion *string `json:"agentVersion,omitempty" api:"shape=Version,uri=agentVersion,required"`
	MaxResults   *int32  `json:"maxResults,omitempty" api:"shape=MaxResults"`
	NextToken    *string `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListAgentCollaboratorsOutput is AWS's ListAgentCollaboratorsResponse.
type ListAgentCollaboratorsOutput struct {
	AgentCollaboratorSummaries []AgentCollaboratorSummary `json:"agentCollaboratorSummaries,omitempty" api:"shape=AgentCollaboratorSummaries,required"`
	NextToken                  *string                    `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListAgentKnowledgeBasesInput is AWS's ListAgentKnowledgeBasesRequest.
type ListAgentKnowledgeBasesInput struct {
	AgentId      *string `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	AgentVersion *string `json:"agentVersion,omitempty" api:"shape=Version,uri=agentVersion,required"`
	MaxResults   *int32  `json:"maxResults,omitempty" api:"shape=MaxResults"`
	NextToken    *string `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListAgentKnowledgeBasesOutput is AWS's ListAgentKnowledgeBasesResponse.
type ListAgentKnowledgeBasesOutput struct {
	AgentKnowledgeBaseSummaries []AgentKnowledgeBaseSummary `json:"agentKnowledgeBaseSummaries,omitempty" api:"shape=AgentKnowledgeBaseSummaries,required"`
	NextToken                   *string                     `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListAgentVersionsInput is AWS's ListAgentVersionsRequest.
type ListAgentVersionsInput struct {
	AgentId    *string `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	MaxResults *int32  `json:"maxResults,omitempty" api:"shape=MaxResults"`
	NextToken  *string `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListAgentVersionsOutput is AWS's ListAgentVersionsResponse.
type ListAgentVersionsOutput struct {
	AgentVersionSummaries []AgentVersionSummary `json:"agentVersionSummaries,omitempty" api:"shape=AgentVersionSummaries,required"`
	NextToken             *string               `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListAgentsInput is AWS's ListAgentsRequest.
type ListAgentsInput struct {
	MaxResults *int32  `json:"maxResults,omitempty" api:"shape=MaxResults"`
	NextToken  *string `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListAgentsOutput is AWS's ListAgentsResponse.
type ListAgentsOutput struct {
	AgentSummaries []AgentSummary `json:"agentSummaries,omitempty" api:"shape=AgentSummaries,required"`
	NextToken      *string        `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListDataSourcesInput is AWS's ListDataSourcesRequest.
type ListDataSourcesInput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitempty" api:"shape=Id,uri=knowledgeBaseId,required"`
	MaxResults      *int32  `json:"maxResults,omitempty" api:"shape=MaxResults"`
	NextToken       *string `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListDataSourcesOutput is AWS's ListDataSourcesResponse.
type ListDataSourcesOutput struct {
	DataSourceSummaries []DataSourceSummary `json:"dataSourceSummaries,omitempty" api:"required"`
	NextToken           *string             `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListFlowAliasesInput is AWS's ListFlowAliasesRequest.
type ListFlowAliasesInput struct {
	FlowIdentifier *string `json:"flowIdentifier,omitempty" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	MaxResults     *int32  `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
	NextToken      *string `json:"nextToken,omitempty" api:"shape=NextToken,query=nextToken"`
}

// ListFlowAliasesOutput is AWS's ListFlowAliasesResponse.
type ListFlowAliasesOutput struct {
	FlowAliasSummaries []FlowAliasSummary `json:"flowAliasSummaries,omitempty" api:"shape=FlowAliasSummaries,required"`
	NextToken          *string            `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListFlowVersionsInput is AWS's ListFlowVersionsRequest.
type ListFlowVersionsInput struct {
	FlowIdentifier *string `json:"flowIdentifier,omitempty" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	MaxResults     *int32  `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
	NextToken      *string `json:"nextToken,omitempty" api:"shape=NextToken,query=nextToken"`
}

// ListFlowVersionsOutput is AWS's ListFlowVersionsResponse.
type ListFlowVersionsOutput struct {
	FlowVersionSummaries []FlowVersionSummary `json:"flowVersionSummaries,omitempty" api:"shape=FlowVersionSummaries,required"`
	NextToken            *string              `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListFlowsInput is AWS's ListFlowsRequest.
type ListFlowsInput struct {
	MaxResults *int32  `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
	NextToken  *string `json:"nextToken,omitempty" api:"shape=NextToken,query=nextToken"`
}

// ListFlowsOutput is AWS's ListFlowsResponse.
type ListFlowsOutput struct {
	FlowSummaries []FlowSummary `json:"flowSummaries,omitempty" api:"shape=FlowSummaries,required"`
	NextToken     *string       `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListIngestionJobsInput is AWS's ListIngestionJobsRequest.
type ListIngestionJobsInput struct {
	KnowledgeBaseId *string              `json:"knowledgeBaseId,omitempty" api:"shape=Id,uri=knowledgeBaseId,required"`
	DataSourceId    *string              `json:"dataSourceId,omitempty" api:"shape=Id,uri=dataSourceId,required"`
	Filters         []IngestionJobFilter `json:"filters,omitempty" api:"shape=IngestionJobFilters"`
	SortBy          *IngestionJobSortBy  `json:"sortBy,omitempty"`
	MaxResults      *int32               `json:"maxResults,omitempty" api:"shape=MaxResults"`
	NextToken       *string              `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListIngestionJobsOutput is AWS's ListIngestionJobsResponse.
type ListIngestionJobsOutput struct {
	IngestionJobSummaries []IngestionJobSummary `json:"ingestionJobSummaries,omitempty" api:"required"`
	NextToken             *string               `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListKnowledgeBaseDocumentsInput is AWS's ListKnowledgeBaseDocumentsRequest.
type ListKnowledgeBaseDocumentsInput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitempty" api:"shape=Id,uri=knowledgeBaseId,required"`
	DataSourceId    *string `json:"dataSourceId,omitempty" api:"shape=Id,uri=dataSourceId,required"`
	MaxResults      *int32  `json:"maxResults,omitempty" api:"shape=MaxResults"`
	NextToken       *string `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListKnowledgeBaseDocumentsOutput is AWS's ListKnowledgeBaseDocumentsResponse.
type ListKnowledgeBaseDocumentsOutput struct {
	DocumentDetails []KnowledgeBaseDocumentDetail `json:"documentDetails,omitempty" api:"required"`
	NextToken       *string                       `json:"nextToken,omitempty"`
}

// ListKnowledgeBasesInput is AWS's ListKnowledgeBasesRequest.
type ListKnowledgeBasesInput struct {
	MaxResults *int32  `json:"maxResults,omitempty" api:"shape=MaxResults"`
	NextToken  *string `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListKnowledgeBasesOutput is AWS's ListKnowledgeBasesResponse.
type ListKnowledgeBasesOutput struct {
	KnowledgeBaseSummaries []KnowledgeBaseSummary `json:"knowledgeBaseSummaries,omitempty" api:"required"`
	NextToken              *string                `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListPromptsInput is AWS's ListPromptsRequest.
type ListPromptsInput struct {
	PromptIdentifier *string `json:"promptIdentifier,omitempty" api:"shape=PromptIdentifier,query=promptIdentifier"`
	MaxResults       *int32  `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
	NextToken        *string `json:"nextToken,omitempty" api:"shape=NextToken,query=nextToken"`
}

// ListPromptsOutput is AWS's ListPromptsResponse.
type ListPromptsOutput struct {
	PromptSummaries []PromptSummary `json:"promptSummaries,omitempty" api:"shape=PromptSummaries,required"`
	NextToken       *string         `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListRetrievalInstructionVersionsInput is AWS's ListRetrievalInstructionVersionsRequest.
type ListRetrievalInstructionVersionsInput struct {
	RetrievalInstructionId *string `json:"retrievalInstructionId,omitempty" api:"shape=RetrievalInstructionId,uri=retrievalInstructionId,required"`
	MaxResults             *int32  `json:"maxResults,omitempty" api:"shape=RetrievalInstructionMaxResults,query=maxResults"`
	NextToken              *string `json:"nextToken,omitempty" api:"shape=NextToken,query=nextToken"`
}

// ListRetrievalInstructionVersionsOutput is AWS's ListRetrievalInstructionVersionsResponse.
type ListRetrievalInstructionVersionsOutput struct {
	RetrievalInstructionVersionSummaries []RetrievalInstructionVersionSummary `json:"retrievalInstructionVersionSummaries,omitempty" api:"required"`
	NextToken                            *string                              `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListRetrievalInstructionsInput is AWS's ListRetrievalInstructionsRequest.
type ListRetrievalInstructionsInput struct {
	Status     *string `json:"status,omitempty" api:"shape=RetrievalInstructionStatus,query=status"`
	MaxResults *int32  `json:"maxResults,omitempty" api:"shape=RetrievalInstructionMaxResults,query=maxResults"`
	NextToken  *string `json:"nextToken,omitempty" api:"shape=NextToken,query=nextToken"`
}

// ListRetrievalInstructionsOutput is AWS's ListRetrievalInstructionsResponse.
type ListRetrievalInstructionsOutput struct {
	RetrievalInstructionSummaries []RetrievalInstructionSummary `json:"retrievalInstructionSummaries,omitempty" api:"required"`
	NextToken                     *string                       `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// ListTagsForResourceInput is AWS's ListTagsForResourceRequest.
type ListTagsForResourceInput struct {
	ResourceArn *string `json:"resourceArn,omitempty" api:"shape=TaggableResourcesArn,uri=resourceArn,required"`
}

// ListTagsForResourceOutput is AWS's ListTagsForResourceResponse.
type ListTagsForResourceOutput struct {
	Tags map[string]string `json:"tags,omitempty" api:"shape=TagsMap"`
}

// ListVpcConfigurationsInput is AWS's ListVpcConfigurationsRequest.
type ListVpcConfigurationsInput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitempty" api:"shape=Id,uri=knowledgeBaseId,required"`
	StatusFilter    *string `json:"statusFilter,omitempty" api:"shape=VpcConfigurationStatus,query=status"`
	MaxResults      *int32  `json:"maxResults,omitempty" api:"shape=ListVpcConfigurationsRequestMaxResultsInteger,query=maxResults"`
	NextToken       *string `json:"nextToken,omitempty" api:"shape=NextToken,query=nextToken"`
}

// ListVpcConfigurationsOutput is AWS's ListVpcConfigurationsResponse.
type ListVpcConfigurationsOutput struct {
	Items     []VpcConfigurationSummary `json:"items,omitempty" api:"required"`
	NextToken *string                   `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// LoopControllerFlowNodeConfiguration is AWS's LoopControllerFlowNodeConfiguration.
type LoopControllerFlowNodeConfiguration struct {
	ContinueCondition *FlowCondition `json:"continueCondition,omitempty" api:"required"`
	MaxIterations     *int32         `json:"maxIterations,omitempty" api:"shape=LoopControllerFlowNodeConfigurationMaxIterationsInteger"`
}

// LoopFlowNodeConfiguration is AWS's LoopFlowNodeConfiguration.
type LoopFlowNodeConfiguration struct {
	Definition *FlowDefinition `json:"definition,omitempty" api:"required"`
}

// LoopIncompatibleNodeTypeFlowValidationDetails is AWS's LoopIncompatibleNodeTypeFlowValidationDetails.
type LoopIncompatibleNodeTypeFlowValidationDetails struct {
	Node                 *string `json:"node,omitempty" api:"shape=FlowNodeName,required"`
	IncompatibleNodeType *string `json:"incompatibleNodeType,omitempty" api:"shape=IncompatibleLoopNodeType,required"`
	IncompatibleNodeName *string `json:"incompatibleNodeName,omitempty" api:"shape=FlowNodeName,required"`
}
