// Code generated from facts/bedrock-agent.json by package gen. DO NOT EDIT.

package bedrockagent

import (
	"encoding/json"
	"time"
)

// APISchema is AWS's APISchema.
type APISchema struct {
	_       struct{}      `api:"union"`
	S3      *S3Identifier `json:"s3,omitzero"`
	Payload *string       `json:"payload,omitzero" api:"shape=Payload"`
}

// AccessDeniedException is AWS's AccessDeniedException.
type AccessDeniedException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// ActionGroupExecutor is AWS's ActionGroupExecutor.
type ActionGroupExecutor struct {
	_             struct{} `api:"union"`
	Lambda        *string  `json:"lambda,omitzero" api:"shape=LambdaArn"`
	CustomControl *string  `json:"customControl,omitzero" api:"shape=CustomControlMethod"`
}

// ActionGroupSummary is AWS's ActionGroupSummary.
type ActionGroupSummary struct {
	ActionGroupId    *string    `json:"actionGroupId,omitzero" api:"shape=Id,required"`
	ActionGroupName  *string    `json:"actionGroupName,omitzero" api:"shape=Name,required"`
	ActionGroupState *string    `json:"actionGroupState,omitzero" api:"shape=ActionGroupState,required"`
	Description      *string    `json:"description,omitzero" api:"shape=Description"`
	UpdatedAt        *time.Time `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
}

// Agent is AWS's Agent.
type Agent struct {
	AgentId                     *string                      `json:"agentId,omitzero" api:"shape=Id,required"`
	AgentName                   *string                      `json:"agentName,omitzero" api:"shape=Name,required"`
	AgentArn                    *string                      `json:"agentArn,omitzero" api:"shape=AgentArn,required"`
	AgentVersion                *string                      `json:"agentVersion,omitzero" api:"shape=DraftVersion,required"`
	ClientToken                 *string                      `json:"clientToken,omitzero" api:"shape=ClientToken"`
	Instruction                 *string                      `json:"instruction,omitzero" api:"shape=Instruction"`
	AgentStatus                 *string                      `json:"agentStatus,omitzero" api:"shape=AgentStatus,required"`
	FoundationModel             *string                      `json:"foundationModel,omitzero" api:"shape=ModelIdentifier"`
	Description                 *string                      `json:"description,omitzero" api:"shape=Description"`
	OrchestrationType           *string                      `json:"orchestrationType,omitzero" api:"shape=OrchestrationType"`
	CustomOrchestration         *CustomOrchestration         `json:"customOrchestration,omitzero"`
	IdleSessionTTLInSeconds     *int32                       `json:"idleSessionTTLInSeconds,omitzero" api:"shape=SessionTTL,required"`
	AgentResourceRoleArn        *string                      `json:"agentResourceRoleArn,omitzero" api:"shape=AgentRoleArn,required"`
	CustomerEncryptionKeyArn    *string                      `json:"customerEncryptionKeyArn,omitzero" api:"shape=KmsKeyArn"`
	CreatedAt                   *time.Time                   `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt                   *time.Time                   `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
	PreparedAt                  *time.Time                   `json:"preparedAt,omitzero" api:"shape=DateTimestamp"`
	FailureReasons              []string                     `json:"failureReasons,omitzero" api:"shape=FailureReasons"`
	RecommendedActions          []string                     `json:"recommendedActions,omitzero" api:"shape=RecommendedActions"`
	PromptOverrideConfiguration *PromptOverrideConfiguration `json:"promptOverrideConfiguration,omitzero"`
	GuardrailConfiguration      *GuardrailConfiguration      `json:"guardrailConfiguration,omitzero"`
	MemoryConfiguration         *MemoryConfiguration         `json:"memoryConfiguration,omitzero"`
	AgentCollaboration          *string                      `json:"agentCollaboration,omitzero" api:"shape=AgentCollaboration"`
}

// AgentActionGroup is AWS's AgentActionGroup.
type AgentActionGroup struct {
	AgentId                          *string              `json:"agentId,omitzero" api:"shape=Id,required"`
	AgentVersion                     *string              `json:"agentVersion,omitzero" api:"shape=Version,required"`
	ActionGroupId                    *string              `json:"actionGroupId,omitzero" api:"shape=Id,required"`
	ActionGroupName                  *string              `json:"actionGroupName,omitzero" api:"shape=Name,required"`
	ClientToken                      *string              `json:"clientToken,omitzero" api:"shape=ClientToken"`
	Description                      *string              `json:"description,omitzero" api:"shape=Description"`
	CreatedAt                        *time.Time           `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt                        *time.Time           `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
	ParentActionSignature            *string              `json:"parentActionSignature,omitzero" api:"shape=ActionGroupSignature"`
	ParentActionGroupSignatureParams map[string]string    `json:"parentActionGroupSignatureParams,omitzero" api:"shape=ActionGroupSignatureParams"`
	ActionGroupExecutor              *ActionGroupExecutor `json:"actionGroupExecutor,omitzero"`
	ApiSchema                        *APISchema           `json:"apiSchema,omitzero"`
	FunctionSchema                   *FunctionSchema      `json:"functionSchema,omitzero"`
	ActionGroupState                 *string              `json:"actionGroupState,omitzero" api:"shape=ActionGroupState,required"`
}

// AgentAlias is AWS's AgentAlias.
type AgentAlias struct {
	AgentId                 *string                                  `json:"agentId,omitzero" api:"shape=Id,required"`
	AgentAliasId            *string                                  `json:"agentAliasId,omitzero" api:"shape=AgentAliasId,required"`
	AgentAliasName          *string                                  `json:"agentAliasName,omitzero" api:"shape=Name,required"`
	AgentAliasArn           *string                                  `json:"agentAliasArn,omitzero" api:"shape=AgentAliasArn,required"`
	ClientToken             *string                                  `json:"clientToken,omitzero" api:"shape=ClientToken"`
	Description             *string                                  `json:"description,omitzero" api:"shape=Description"`
	RoutingConfiguration    []AgentAliasRoutingConfigurationListItem `json:"routingConfiguration,omitzero" api:"shape=AgentAliasRoutingConfiguration,required"`
	CreatedAt               *time.Time                               `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt               *time.Time                               `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
	AgentAliasHistoryEvents []AgentAliasHistoryEvent                 `json:"agentAliasHistoryEvents,omitzero" api:"shape=AgentAliasHistoryEvents"`
	AgentAliasStatus        *string                                  `json:"agentAliasStatus,omitzero" api:"shape=AgentAliasStatus,required"`
	FailureReasons          []string                                 `json:"failureReasons,omitzero" api:"shape=FailureReasons"`
	AliasInvocationState    *string                                  `json:"aliasInvocationState,omitzero" api:"shape=AliasInvocationState"`
}

// AgentAliasHistoryEvent is AWS's AgentAliasHistoryEvent.
type AgentAliasHistoryEvent struct {
	RoutingConfiguration []AgentAliasRoutingConfigurationListItem `json:"routingConfiguration,omitzero" api:"shape=AgentAliasRoutingConfiguration"`
	EndDate              *time.Time                               `json:"endDate,omitzero" api:"shape=DateTimestamp"`
	StartDate            *time.Time                               `json:"startDate,omitzero" api:"shape=DateTimestamp"`
}

// AgentAliasRoutingConfigurationListItem is AWS's AgentAliasRoutingConfigurationListItem.
type AgentAliasRoutingConfigurationListItem struct {
	AgentVersion          *string `json:"agentVersion,omitzero" api:"shape=Version"`
	ProvisionedThroughput *string `json:"provisionedThroughput,omitzero" api:"shape=ProvisionedModelIdentifier"`
}

// AgentAliasSummary is AWS's AgentAliasSummary.
type AgentAliasSummary struct {
	AgentAliasId         *string                                  `json:"agentAliasId,omitzero" api:"shape=AgentAliasId,required"`
	AgentAliasName       *string                                  `json:"agentAliasName,omitzero" api:"shape=Name,required"`
	Description          *string                                  `json:"description,omitzero" api:"shape=Description"`
	RoutingConfiguration []AgentAliasRoutingConfigurationListItem `json:"routingConfiguration,omitzero" api:"shape=AgentAliasRoutingConfiguration"`
	AgentAliasStatus     *string                                  `json:"agentAliasStatus,omitzero" api:"shape=AgentAliasStatus,required"`
	CreatedAt            *time.Time                               `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt            *time.Time                               `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
	AliasInvocationState *string                                  `json:"aliasInvocationState,omitzero" api:"shape=AliasInvocationState"`
}

// AgentCollaborator is AWS's AgentCollaborator.
type AgentCollaborator struct {
	AgentId                  *string          `json:"agentId,omitzero" api:"shape=Id,required"`
	AgentVersion             *string          `json:"agentVersion,omitzero" api:"shape=Version,required"`
	AgentDescriptor          *AgentDescriptor `json:"agentDescriptor,omitzero" api:"required"`
	CollaboratorId           *string          `json:"collaboratorId,omitzero" api:"shape=Id,required"`
	CollaborationInstruction *string          `json:"collaborationInstruction,omitzero" api:"shape=CollaborationInstruction,required"`
	CollaboratorName         *string          `json:"collaboratorName,omitzero" api:"shape=Name,required"`
	CreatedAt                *time.Time       `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	LastUpdatedAt            *time.Time       `json:"lastUpdatedAt,omitzero" api:"shape=DateTimestamp,required"`
	RelayConversationHistory *string          `json:"relayConversationHistory,omitzero" api:"shape=RelayConversationHistory"`
	ClientToken              *string          `json:"clientToken,omitzero" api:"shape=ClientToken"`
}

// AgentCollaboratorSummary is AWS's AgentCollaboratorSummary.
type AgentCollaboratorSummary struct {
	AgentId                  *string          `json:"agentId,omitzero" api:"shape=Id,required"`
	AgentVersion             *string          `json:"agentVersion,omitzero" api:"shape=Version,required"`
	CollaboratorId           *string          `json:"collaboratorId,omitzero" api:"shape=Id,required"`
	AgentDescriptor          *AgentDescriptor `json:"agentDescriptor,omitzero" api:"required"`
	CollaborationInstruction *string          `json:"collaborationInstruction,omitzero" api:"shape=CollaborationInstruction,required"`
	RelayConversationHistory *string          `json:"relayConversationHistory,omitzero" api:"shape=RelayConversationHistory,required"`
	CollaboratorName         *string          `json:"collaboratorName,omitzero" api:"shape=Name,required"`
	CreatedAt                *time.Time       `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	LastUpdatedAt            *time.Time       `json:"lastUpdatedAt,omitzero" api:"shape=DateTimestamp,required"`
}

// AgentDescriptor is AWS's AgentDescriptor.
type AgentDescriptor struct {
	AliasArn *string `json:"aliasArn,omitzero" api:"shape=AgentAliasArn"`
}

// AgentFlowNodeConfiguration is AWS's AgentFlowNodeConfiguration.
type AgentFlowNodeConfiguration struct {
	AgentAliasArn *string `json:"agentAliasArn,omitzero" api:"shape=FlowAgentAliasArn,required"`
}

// AgentKnowledgeBase is AWS's AgentKnowledgeBase.
type AgentKnowledgeBase struct {
	AgentId            *string    `json:"agentId,omitzero" api:"shape=Id,required"`
	AgentVersion       *string    `json:"agentVersion,omitzero" api:"shape=Version,required"`
	KnowledgeBaseId    *string    `json:"knowledgeBaseId,omitzero" api:"shape=Id,required"`
	Description        *string    `json:"description,omitzero" api:"shape=Description,required"`
	CreatedAt          *time.Time `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt          *time.Time `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
	KnowledgeBaseState *string    `json:"knowledgeBaseState,omitzero" api:"shape=KnowledgeBaseState,required"`
}

// AgentKnowledgeBaseSummary is AWS's AgentKnowledgeBaseSummary.
type AgentKnowledgeBaseSummary struct {
	KnowledgeBaseId    *string    `json:"knowledgeBaseId,omitzero" api:"shape=Id,required"`
	Description        *string    `json:"description,omitzero" api:"shape=Description"`
	KnowledgeBaseState *string    `json:"knowledgeBaseState,omitzero" api:"shape=KnowledgeBaseState,required"`
	UpdatedAt          *time.Time `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
}

// AgentSummary is AWS's AgentSummary.
type AgentSummary struct {
	AgentId                *string                 `json:"agentId,omitzero" api:"shape=Id,required"`
	AgentName              *string                 `json:"agentName,omitzero" api:"shape=Name,required"`
	AgentStatus            *string                 `json:"agentStatus,omitzero" api:"shape=AgentStatus,required"`
	Description            *string                 `json:"description,omitzero" api:"shape=Description"`
	UpdatedAt              *time.Time              `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
	LatestAgentVersion     *string                 `json:"latestAgentVersion,omitzero" api:"shape=Version"`
	GuardrailConfiguration *GuardrailConfiguration `json:"guardrailConfiguration,omitzero"`
}

// AgentVersion is AWS's AgentVersion.
type AgentVersion struct {
	AgentId                     *string                      `json:"agentId,omitzero" api:"shape=Id,required"`
	AgentName                   *string                      `json:"agentName,omitzero" api:"shape=Name,required"`
	AgentArn                    *string                      `json:"agentArn,omitzero" api:"shape=AgentArn,required"`
	Version                     *string                      `json:"version,omitzero" api:"shape=NumericalVersion,required"`
	Instruction                 *string                      `json:"instruction,omitzero" api:"shape=Instruction"`
	AgentStatus                 *string                      `json:"agentStatus,omitzero" api:"shape=AgentStatus,required"`
	FoundationModel             *string                      `json:"foundationModel,omitzero" api:"shape=ModelIdentifier"`
	Description                 *string                      `json:"description,omitzero" api:"shape=Description"`
	IdleSessionTTLInSeconds     *int32                       `json:"idleSessionTTLInSeconds,omitzero" api:"shape=SessionTTL,required"`
	AgentResourceRoleArn        *string                      `json:"agentResourceRoleArn,omitzero" api:"shape=AgentRoleArn,required"`
	CustomerEncryptionKeyArn    *string                      `json:"customerEncryptionKeyArn,omitzero" api:"shape=KmsKeyArn"`
	CreatedAt                   *time.Time                   `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt                   *time.Time                   `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
	FailureReasons              []string                     `json:"failureReasons,omitzero" api:"shape=FailureReasons"`
	RecommendedActions          []string                     `json:"recommendedActions,omitzero" api:"shape=RecommendedActions"`
	PromptOverrideConfiguration *PromptOverrideConfiguration `json:"promptOverrideConfiguration,omitzero"`
	GuardrailConfiguration      *GuardrailConfiguration      `json:"guardrailConfiguration,omitzero"`
	MemoryConfiguration         *MemoryConfiguration         `json:"memoryConfiguration,omitzero"`
	AgentCollaboration          *string                      `json:"agentCollaboration,omitzero" api:"shape=AgentCollaboration"`
}

// AgentVersionSummary is AWS's AgentVersionSummary.
type AgentVersionSummary struct {
	AgentName              *string                 `json:"agentName,omitzero" api:"shape=Name,required"`
	AgentStatus            *string                 `json:"agentStatus,omitzero" api:"shape=AgentStatus,required"`
	AgentVersion           *string                 `json:"agentVersion,omitzero" api:"shape=Version,required"`
	CreatedAt              *time.Time              `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt              *time.Time              `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
	Description            *string                 `json:"description,omitzero" api:"shape=Description"`
	GuardrailConfiguration *GuardrailConfiguration `json:"guardrailConfiguration,omitzero"`
}

// AnyToolChoice is AWS's AnyToolChoice.
type AnyToolChoice struct {
}

// AssociateAgentCollaboratorInput is AWS's AssociateAgentCollaboratorRequest.
type AssociateAgentCollaboratorInput struct {
	AgentId                  *string          `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	AgentVersion             *string          `json:"agentVersion,omitzero" api:"shape=DraftVersion,uri=agentVersion,required"`
	AgentDescriptor          *AgentDescriptor `json:"agentDescriptor,omitzero" api:"required"`
	CollaboratorName         *string          `json:"collaboratorName,omitzero" api:"shape=Name,required"`
	CollaborationInstruction *string          `json:"collaborationInstruction,omitzero" api:"shape=CollaborationInstruction,required"`
	RelayConversationHistory *string          `json:"relayConversationHistory,omitzero" api:"shape=RelayConversationHistory"`
	ClientToken              *string          `json:"clientToken,omitzero" api:"shape=ClientToken,token"`
}

// AssociateAgentCollaboratorOutput is AWS's AssociateAgentCollaboratorResponse.
type AssociateAgentCollaboratorOutput struct {
	AgentCollaborator *AgentCollaborator `json:"agentCollaborator,omitzero" api:"required"`
}

// AssociateAgentKnowledgeBaseInput is AWS's AssociateAgentKnowledgeBaseRequest.
type AssociateAgentKnowledgeBaseInput struct {
	AgentId            *string `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	AgentVersion       *string `json:"agentVersion,omitzero" api:"shape=DraftVersion,uri=agentVersion,required"`
	KnowledgeBaseId    *string `json:"knowledgeBaseId,omitzero" api:"shape=Id,required"`
	Description        *string `json:"description,omitzero" api:"shape=Description,required"`
	KnowledgeBaseState *string `json:"knowledgeBaseState,omitzero" api:"shape=KnowledgeBaseState"`
}

// AssociateAgentKnowledgeBaseOutput is AWS's AssociateAgentKnowledgeBaseResponse.
type AssociateAgentKnowledgeBaseOutput struct {
	AgentKnowledgeBase *AgentKnowledgeBase `json:"agentKnowledgeBase,omitzero" api:"required"`
}

// AudioConfiguration is AWS's AudioConfiguration.
type AudioConfiguration struct {
	SegmentationConfiguration *AudioSegmentationConfiguration `json:"segmentationConfiguration,omitzero" api:"required"`
}

// AudioExtractionConfiguration is AWS's AudioExtractionConfiguration.
type AudioExtractionConfiguration struct {
	AudioExtractionStatus *string `json:"audioExtractionStatus,omitzero" api:"shape=EnabledOrDisabledState,required"`
}

// AudioSegmentationConfiguration is AWS's AudioSegmentationConfiguration.
type AudioSegmentationConfiguration struct {
	FixedLengthDuration *int32 `json:"fixedLengthDuration,omitzero" api:"shape=AudioSegmentationConfigurationFixedLengthDurationInteger,required"`
}

// AutoToolChoice is AWS's AutoToolChoice.
type AutoToolChoice struct {
}

// BedrockDataAutomationConfiguration is AWS's BedrockDataAutomationConfiguration.
type BedrockDataAutomationConfiguration struct {
	ParsingModality *string `json:"parsingModality,omitzero" api:"shape=ParsingModality"`
}

// BedrockEmbeddingModelConfiguration is AWS's BedrockEmbeddingModelConfiguration.
type BedrockEmbeddingModelConfiguration struct {
	Dimensions         *int32               `json:"dimensions,omitzero" api:"shape=Dimensions"`
	EmbeddingDataType  *string              `json:"embeddingDataType,omitzero" api:"shape=EmbeddingDataType"`
	Audio              []AudioConfiguration `json:"audio,omitzero" api:"shape=AudioConfigurations"`
	Video              []VideoConfiguration `json:"video,omitzero" api:"shape=VideoConfigurations"`
	ModelConfiguration json.RawMessage      `json:"modelConfiguration,omitzero"`
}

// BedrockFoundationModelConfiguration is AWS's BedrockFoundationModelConfiguration.
type BedrockFoundationModelConfiguration struct {
	ModelArn        *string        `json:"modelArn,omitzero" api:"shape=BedrockModelArn,required"`
	ParsingPrompt   *ParsingPrompt `json:"parsingPrompt,omitzero"`
	ParsingModality *string        `json:"parsingModality,omitzero" api:"shape=ParsingModality"`
}

// BedrockFoundationModelContextEnrichmentConfiguration is AWS's BedrockFoundationModelContextEnrichmentConfiguration.
type BedrockFoundationModelContextEnrichmentConfiguration struct {
	EnrichmentStrategyConfiguration *EnrichmentStrategyConfiguration `json:"enrichmentStrategyConfiguration,omitzero" api:"required"`
	ModelArn                        *string                          `json:"modelArn,omitzero" api:"shape=BedrockModelArn,required"`
}

// ByteContentDoc is AWS's ByteContentDoc.
type ByteContentDoc struct {
	MimeType *string `json:"mimeType,omitzero" api:"shape=ByteContentDocMimeTypeString,required"`
	Data     []byte  `json:"data,omitzero" api:"shape=ByteContentBlob,required"`
}

// CachePointBlock is AWS's CachePointBlock.
type CachePointBlock struct {
	Type *string `json:"type,omitzero" api:"shape=CachePointType,required"`
}

// ChatPromptTemplateConfiguration is AWS's ChatPromptTemplateConfiguration.
type ChatPromptTemplateConfiguration struct {
	Messages          []Message             `json:"messages,omitzero" api:"required"`
	System            []SystemContentBlock  `json:"system,omitzero"`
	InputVariables    []PromptInputVariable `json:"inputVariables,omitzero" api:"shape=PromptInputVariablesList"`
	ToolConfiguration *ToolConfiguration    `json:"toolConfiguration,omitzero"`
}

// ChunkingConfiguration is AWS's ChunkingConfiguration.
type ChunkingConfiguration struct {
	ChunkingStrategy                  *string                            `json:"chunkingStrategy,omitzero" api:"shape=ChunkingStrategy,required"`
	FixedSizeChunkingConfiguration    *FixedSizeChunkingConfiguration    `json:"fixedSizeChunkingConfiguration,omitzero"`
	HierarchicalChunkingConfiguration *HierarchicalChunkingConfiguration `json:"hierarchicalChunkingConfiguration,omitzero"`
	SemanticChunkingConfiguration     *SemanticChunkingConfiguration     `json:"semanticChunkingConfiguration,omitzero"`
}

// CollectorFlowNodeConfiguration is AWS's CollectorFlowNodeConfiguration.
type CollectorFlowNodeConfiguration struct {
}

// ConditionFlowNodeConfiguration is AWS's ConditionFlowNodeConfiguration.
type ConditionFlowNodeConfiguration struct {
	Conditions []FlowCondition `json:"conditions,omitzero" api:"shape=FlowConditions,required"`
}

// ConflictException is AWS's ConflictException.
type ConflictException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// ConfluenceCrawlerConfiguration is AWS's ConfluenceCrawlerConfiguration.
type ConfluenceCrawlerConfiguration struct {
	FilterConfiguration *CrawlFilterConfiguration `json:"filterConfiguration,omitzero"`
}

// ConfluenceDataSourceConfiguration is AWS's ConfluenceDataSourceConfiguration.
type ConfluenceDataSourceConfiguration struct {
	SourceConfiguration  *ConfluenceSourceConfiguration  `json:"sourceConfiguration,omitzero" api:"required"`
	CrawlerConfiguration *ConfluenceCrawlerConfiguration `json:"crawlerConfiguration,omitzero"`
}

// ConfluenceSourceConfiguration is AWS's ConfluenceSourceConfiguration.
type ConfluenceSourceConfiguration struct {
	HostUrl              *string `json:"hostUrl,omitzero" api:"shape=HttpsUrl,required"`
	HostType             *string `json:"hostType,omitzero" api:"shape=ConfluenceHostType,required"`
	AuthType             *string `json:"authType,omitzero" api:"shape=ConfluenceAuthType,required"`
	CredentialsSecretArn *string `json:"credentialsSecretArn,omitzero" api:"shape=SecretArn,required"`
}

// ContentBlock is AWS's ContentBlock.
type ContentBlock struct {
	_          struct{}         `api:"union"`
	Text       *string          `json:"text,omitzero"`
	CachePoint *CachePointBlock `json:"cachePoint,omitzero"`
}

// ContextEnrichmentConfiguration is AWS's ContextEnrichmentConfiguration.
type ContextEnrichmentConfiguration struct {
	Type                                *string                                               `json:"type,omitzero" api:"shape=ContextEnrichmentType,required"`
	BedrockFoundationModelConfiguration *BedrockFoundationModelContextEnrichmentConfiguration `json:"bedrockFoundationModelConfiguration,omitzero"`
}

// CrawlFilterConfiguration is AWS's CrawlFilterConfiguration.
type CrawlFilterConfiguration struct {
	Type                *string                           `json:"type,omitzero" api:"shape=CrawlFilterConfigurationType,required"`
	PatternObjectFilter *PatternObjectFilterConfiguration `json:"patternObjectFilter,omitzero"`
}

// CreateAgentActionGroupInput is AWS's CreateAgentActionGroupRequest.
type CreateAgentActionGroupInput struct {
	AgentId                          *string              `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	AgentVersion                     *string              `json:"agentVersion,omitzero" api:"shape=DraftVersion,uri=agentVersion,required"`
	ActionGroupName                  *string              `json:"actionGroupName,omitzero" api:"shape=Name,required"`
	ClientToken                      *string              `json:"clientToken,omitzero" api:"shape=ClientToken,token"`
	Description                      *string              `json:"description,omitzero" api:"shape=Description"`
	ParentActionGroupSignature       *string              `json:"parentActionGroupSignature,omitzero" api:"shape=ActionGroupSignature"`
	ParentActionGroupSignatureParams map[string]string    `json:"parentActionGroupSignatureParams,omitzero" api:"shape=ActionGroupSignatureParams"`
	ActionGroupExecutor              *ActionGroupExecutor `json:"actionGroupExecutor,omitzero"`
	ApiSchema                        *APISchema           `json:"apiSchema,omitzero"`
	ActionGroupState                 *string              `json:"actionGroupState,omitzero" api:"shape=ActionGroupState"`
	FunctionSchema                   *FunctionSchema      `json:"functionSchema,omitzero"`
}

// CreateAgentActionGroupOutput is AWS's CreateAgentActionGroupResponse.
type CreateAgentActionGroupOutput struct {
	AgentActionGroup *AgentActionGroup `json:"agentActionGroup,omitzero" api:"required"`
}

// CreateAgentAliasInput is AWS's CreateAgentAliasRequest.
type CreateAgentAliasInput struct {
	AgentId              *string                                  `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	AgentAliasName       *string                                  `json:"agentAliasName,omitzero" api:"shape=Name,required"`
	ClientToken          *string                                  `json:"clientToken,omitzero" api:"shape=ClientToken,token"`
	Description          *string                                  `json:"description,omitzero" api:"shape=Description"`
	RoutingConfiguration []AgentAliasRoutingConfigurationListItem `json:"routingConfiguration,omitzero" api:"shape=AgentAliasRoutingConfiguration"`
	Tags                 map[string]string                        `json:"tags,omitzero" api:"shape=TagsMap"`
}

// CreateAgentAliasOutput is AWS's CreateAgentAliasResponse.
type CreateAgentAliasOutput struct {
	AgentAlias *AgentAlias `json:"agentAlias,omitzero" api:"required"`
}

// CreateAgentInput is AWS's CreateAgentRequest.
type CreateAgentInput struct {
	AgentName                   *string                      `json:"agentName,omitzero" api:"shape=Name,required"`
	ClientToken                 *string                      `json:"clientToken,omitzero" api:"shape=ClientToken,token"`
	Instruction                 *string                      `json:"instruction,omitzero" api:"shape=Instruction"`
	FoundationModel             *string                      `json:"foundationModel,omitzero" api:"shape=ModelIdentifier"`
	Description                 *string                      `json:"description,omitzero" api:"shape=Description"`
	OrchestrationType           *string                      `json:"orchestrationType,omitzero" api:"shape=OrchestrationType"`
	CustomOrchestration         *CustomOrchestration         `json:"customOrchestration,omitzero"`
	IdleSessionTTLInSeconds     *int32                       `json:"idleSessionTTLInSeconds,omitzero" api:"shape=SessionTTL"`
	AgentResourceRoleArn        *string                      `json:"agentResourceRoleArn,omitzero" api:"shape=AgentRoleArn"`
	CustomerEncryptionKeyArn    *string                      `json:"customerEncryptionKeyArn,omitzero" api:"shape=KmsKeyArn"`
	Tags                        map[string]string            `json:"tags,omitzero" api:"shape=TagsMap"`
	PromptOverrideConfiguration *PromptOverrideConfiguration `json:"promptOverrideConfiguration,omitzero"`
	GuardrailConfiguration      *GuardrailConfiguration      `json:"guardrailConfiguration,omitzero"`
	MemoryConfiguration         *MemoryConfiguration         `json:"memoryConfiguration,omitzero"`
	AgentCollaboration          *string                      `json:"agentCollaboration,omitzero" api:"shape=AgentCollaboration"`
}

// CreateAgentOutput is AWS's CreateAgentResponse.
type CreateAgentOutput struct {
	Agent *Agent `json:"agent,omitzero" api:"required"`
}

// CreateDataSourceInput is AWS's CreateDataSourceRequest.
type CreateDataSourceInput struct {
	KnowledgeBaseId                   *string                            `json:"knowledgeBaseId,omitzero" api:"shape=Id,uri=knowledgeBaseId,required"`
	ClientToken                       *string                            `json:"clientToken,omitzero" api:"shape=ClientToken,token"`
	Name                              *string                            `json:"name,omitzero" api:"shape=Name,required"`
	Description                       *string                            `json:"description,omitzero" api:"shape=Description"`
	DataSourceConfiguration           *DataSourceConfiguration           `json:"dataSourceConfiguration,omitzero" api:"required"`
	DataDeletionPolicy                *string                            `json:"dataDeletionPolicy,omitzero" api:"shape=DataDeletionPolicy"`
	ServerSideEncryptionConfiguration *ServerSideEncryptionConfiguration `json:"serverSideEncryptionConfiguration,omitzero"`
	VectorIngestionConfiguration      *VectorIngestionConfiguration      `json:"vectorIngestionConfiguration,omitzero"`
}

// CreateDataSourceOutput is AWS's CreateDataSourceResponse.
type CreateDataSourceOutput struct {
	DataSource *DataSource `json:"dataSource,omitzero" api:"required"`
}

// CreateFlowAliasInput is AWS's CreateFlowAliasRequest.
type CreateFlowAliasInput struct {
	Name                     *string                                 `json:"name,omitzero" api:"shape=Name,required"`
	Description              *string                                 `json:"description,omitzero" api:"shape=Description"`
	RoutingConfiguration     []FlowAliasRoutingConfigurationListItem `json:"routingConfiguration,omitzero" api:"shape=FlowAliasRoutingConfiguration,required"`
	ConcurrencyConfiguration *FlowAliasConcurrencyConfiguration      `json:"concurrencyConfiguration,omitzero"`
	FlowIdentifier           *string                                 `json:"flowIdentifier,omitzero" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	ClientToken              *string                                 `json:"clientToken,omitzero" api:"shape=ClientToken,token"`
	Tags                     map[string]string                       `json:"tags,omitzero" api:"shape=TagsMap"`
}

// CreateFlowAliasOutput is AWS's CreateFlowAliasResponse.
type CreateFlowAliasOutput struct {
	Name                     *string                                 `json:"name,omitzero" api:"shape=Name,required"`
	Description              *string                                 `json:"description,omitzero" api:"shape=Description"`
	RoutingConfiguration     []FlowAliasRoutingConfigurationListItem `json:"routingConfiguration,omitzero" api:"shape=FlowAliasRoutingConfiguration,required"`
	ConcurrencyConfiguration *FlowAliasConcurrencyConfiguration      `json:"concurrencyConfiguration,omitzero"`
	FlowId                   *string                                 `json:"flowId,omitzero" api:"shape=FlowId,required"`
	Id                       *string                                 `json:"id,omitzero" api:"shape=FlowAliasId,required"`
	Arn                      *string                                 `json:"arn,omitzero" api:"shape=FlowAliasArn,required"`
	CreatedAt                *time.Time                              `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt                *time.Time                              `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
}

// CreateFlowInput is AWS's CreateFlowRequest.
type CreateFlowInput struct {
	Name                     *string           `json:"name,omitzero" api:"shape=FlowName,required"`
	Description              *string           `json:"description,omitzero" api:"shape=FlowDescription"`
	ExecutionRoleArn         *string           `json:"executionRoleArn,omitzero" api:"shape=FlowExecutionRoleArn,required"`
	CustomerEncryptionKeyArn *string           `json:"customerEncryptionKeyArn,omitzero" api:"shape=KmsKeyArn"`
	Definition               *FlowDefinition   `json:"definition,omitzero"`
	ClientToken              *string           `json:"clientToken,omitzero" api:"shape=ClientToken,token"`
	Tags                     map[string]string `json:"tags,omitzero" api:"shape=TagsMap"`
}

// CreateFlowOutput is AWS's CreateFlowResponse.
type CreateFlowOutput struct {
	Name                     *string         `json:"name,omitzero" api:"shape=FlowName,required"`
	Description              *string         `json:"description,omitzero" api:"shape=FlowDescription"`
	ExecutionRoleArn         *string         `json:"executionRoleArn,omitzero" api:"shape=FlowExecutionRoleArn,required"`
	CustomerEncryptionKeyArn *string         `json:"customerEncryptionKeyArn,omitzero" api:"shape=KmsKeyArn"`
	Id                       *string         `json:"id,omitzero" api:"shape=FlowId,required"`
	Arn                      *string         `json:"arn,omitzero" api:"shape=FlowArn,required"`
	Status                   *string         `json:"status,omitzero" api:"shape=FlowStatus,required"`
	CreatedAt                *time.Time      `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt                *time.Time      `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
	Version                  *string         `json:"version,omitzero" api:"shape=DraftVersion,required"`
	Definition               *FlowDefinition `json:"definition,omitzero"`
}

// CreateFlowVersionInput is AWS's CreateFlowVersionRequest.
type CreateFlowVersionInput struct {
	FlowIdentifier *string `json:"flowIdentifier,omitzero" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	Description    *string `json:"description,omitzero" api:"shape=FlowDescription"`
	ClientToken    *string `json:"clientToken,omitzero" api:"shape=ClientToken,token"`
}

// CreateFlowVersionOutput is AWS's CreateFlowVersionResponse.
type CreateFlowVersionOutput struct {
	Name                     *string         `json:"name,omitzero" api:"shape=FlowName,required"`
	Description              *string         `json:"description,omitzero" api:"shape=FlowDescription"`
	ExecutionRoleArn         *string         `json:"executionRoleArn,omitzero" api:"shape=FlowExecutionRoleArn,required"`
	CustomerEncryptionKeyArn *string         `json:"customerEncryptionKeyArn,omitzero" api:"shape=KmsKeyArn"`
	Id                       *string         `json:"id,omitzero" api:"shape=FlowId,required"`
	Arn                      *string         `json:"arn,omitzero" api:"shape=FlowArn,required"`
	Status                   *string         `json:"status,omitzero" api:"shape=FlowStatus,required"`
	CreatedAt                *time.Time      `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	Version                  *string         `json:"version,omitzero" api:"shape=NumericalVersion,required"`
	Definition               *FlowDefinition `json:"definition,omitzero"`
}

// CreateKnowledgeBaseInput is AWS's CreateKnowledgeBaseRequest.
type CreateKnowledgeBaseInput struct {
	ClientToken                *string                     `json:"clientToken,omitzero" api:"shape=ClientToken,token"`
	Name                       *string                     `json:"name,omitzero" api:"shape=Name,required"`
	Description                *string                     `json:"description,omitzero" api:"shape=Description"`
	RoleArn                    *string                     `json:"roleArn,omitzero" api:"shape=KnowledgeBaseRoleArn,required"`
	KnowledgeBaseConfiguration *KnowledgeBaseConfiguration `json:"knowledgeBaseConfiguration,omitzero" api:"required"`
	StorageConfiguration       *StorageConfiguration       `json:"storageConfiguration,omitzero"`
	Tags                       map[string]string           `json:"tags,omitzero" api:"shape=TagsMap"`
}

// CreateKnowledgeBaseOutput is AWS's CreateKnowledgeBaseResponse.
type CreateKnowledgeBaseOutput struct {
	KnowledgeBase *KnowledgeBase `json:"knowledgeBase,omitzero" api:"required"`
}

// CreatePromptInput is AWS's CreatePromptRequest.
type CreatePromptInput struct {
	Name                     *string           `json:"name,omitzero" api:"shape=PromptName,required"`
	Description              *string           `json:"description,omitzero" api:"shape=PromptDescription"`
	CustomerEncryptionKeyArn *string           `json:"customerEncryptionKeyArn,omitzero" api:"shape=KmsKeyArn"`
	DefaultVariant           *string           `json:"defaultVariant,omitzero" api:"shape=PromptVariantName"`
	Variants                 []PromptVariant   `json:"variants,omitzero" api:"shape=PromptVariantList"`
	ClientToken              *string           `json:"clientToken,omitzero" api:"shape=ClientToken,token"`
	Tags                     map[string]string `json:"tags,omitzero" api:"shape=TagsMap"`
}

// CreatePromptOutput is AWS's CreatePromptResponse.
type CreatePromptOutput struct {
	Name                     *string         `json:"name,omitzero" api:"shape=PromptName,required"`
	Description              *string         `json:"description,omitzero" api:"shape=PromptDescription"`
	CustomerEncryptionKeyArn *string         `json:"customerEncryptionKeyArn,omitzero" api:"shape=KmsKeyArn"`
	DefaultVariant           *string         `json:"defaultVariant,omitzero" api:"shape=PromptVariantName"`
	Variants                 []PromptVariant `json:"variants,omitzero" api:"shape=PromptVariantList"`
	Id                       *string         `json:"id,omitzero" api:"shape=PromptId,required"`
	Arn                      *string         `json:"arn,omitzero" api:"shape=PromptArn,required"`
	Version                  *string         `json:"version,omitzero" api:"shape=Version,required"`
	CreatedAt                *time.Time      `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt                *time.Time      `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
}

// CreatePromptVersionInput is AWS's CreatePromptVersionRequest.
type CreatePromptVersionInput struct {
	PromptIdentifier *string           `json:"promptIdentifier,omitzero" api:"shape=PromptIdentifier,uri=promptIdentifier,required"`
	Description      *string           `json:"description,omitzero" api:"shape=PromptDescription"`
	ClientToken      *string           `json:"clientToken,omitzero" api:"shape=ClientToken,token"`
	Tags             map[string]string `json:"tags,omitzero" api:"shape=TagsMap"`
}

// CreatePromptVersionOutput is AWS's CreatePromptVersionResponse.
type CreatePromptVersionOutput struct {
	Name                     *string         `json:"name,omitzero" api:"shape=PromptName,required"`
	Description              *string         `json:"description,omitzero" api:"shape=PromptDescription"`
	CustomerEncryptionKeyArn *string         `json:"customerEncryptionKeyArn,omitzero" api:"shape=KmsKeyArn"`
	DefaultVariant           *string         `json:"defaultVariant,omitzero" api:"shape=PromptVariantName"`
	Variants                 []PromptVariant `json:"variants,omitzero" api:"shape=PromptVariantList"`
	Id                       *string         `json:"id,omitzero" api:"shape=PromptId,required"`
	Arn                      *string         `json:"arn,omitzero" api:"shape=PromptArn,required"`
	Version                  *string         `json:"version,omitzero" api:"shape=Version,required"`
	CreatedAt                *time.Time      `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt                *time.Time      `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
}

// CreateRetrievalInstructionInput is AWS's CreateRetrievalInstructionRequest.
type CreateRetrievalInstructionInput struct {
	ClientToken              *string                      `json:"clientToken,omitzero" api:"shape=ClientToken,token"`
	Name                     *string                      `json:"name,omitzero" api:"shape=RetrievalInstructionName,required"`
	Instruction              *RetrievalInstructionContent `json:"instruction,omitzero" api:"required"`
	Description              *string                      `json:"description,omitzero" api:"shape=RetrievalInstructionDescription"`
	CustomerEncryptionKeyArn *string                      `json:"customerEncryptionKeyArn,omitzero" api:"shape=KmsKeyArn"`
	Tags                     map[string]string            `json:"tags,omitzero" api:"shape=TagsMap"`
}

// CreateRetrievalInstructionOutput is AWS's CreateRetrievalInstructionResponse.
type CreateRetrievalInstructionOutput struct {
	RetrievalInstructionId  *string    `json:"retrievalInstructionId,omitzero" api:"shape=RetrievalInstructionId,required"`
	RetrievalInstructionArn *string    `json:"retrievalInstructionArn,omitzero" api:"shape=RetrievalInstructionArn,required"`
	Name                    *string    `json:"name,omitzero" api:"shape=RetrievalInstructionName,required"`
	Status                  *string    `json:"status,omitzero" api:"shape=RetrievalInstructionStatus,required"`
	LastTransitionStatus    *string    `json:"lastTransitionStatus,omitzero" api:"shape=RetrievalInstructionLastTransitionStatus,required"`
	CreatedAt               *time.Time `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt               *time.Time `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
}

// CreateRetrievalInstructionVersionInput is AWS's CreateRetrievalInstructionVersionRequest.
type CreateRetrievalInstructionVersionInput struct {
	RetrievalInstructionId *string `json:"retrievalInstructionId,omitzero" api:"shape=RetrievalInstructionId,uri=retrievalInstructionId,required"`
	Description            *string `json:"description,omitzero" api:"shape=RetrievalInstructionDescription"`
	ClientToken            *string `json:"clientToken,omitzero" api:"shape=ClientToken,token"`
}

// CreateRetrievalInstructionVersionOutput is AWS's CreateRetrievalInstructionVersionResponse.
type CreateRetrievalInstructionVersionOutput struct {
	RetrievalInstructionId  *string    `json:"retrievalInstructionId,omitzero" api:"shape=RetrievalInstructionId,required"`
	RetrievalInstructionArn *string    `json:"retrievalInstructionArn,omitzero" api:"shape=RetrievalInstructionArn,required"`
	Version                 *string    `json:"version,omitzero" api:"shape=RetrievalInstructionNumericalVersion,required"`
	CreatedAt               *time.Time `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	Description             *string    `json:"description,omitzero" api:"shape=RetrievalInstructionDescription"`
}

// CreateVpcConfigurationInput is AWS's CreateVpcConfigurationRequest.
type CreateVpcConfigurationInput struct {
	KnowledgeBaseId *string  `json:"knowledgeBaseId,omitzero" api:"shape=Id,uri=knowledgeBaseId,required"`
	ClientToken     *string  `json:"clientToken,omitzero" api:"shape=ClientToken,token"`
	VpcId           *string  `json:"vpcId,omitzero" api:"shape=VpcId,required"`
	SubnetIds       []string `json:"subnetIds,omitzero" api:"shape=SubnetIdList,required"`
	ResourceTarget  *string  `json:"resourceTarget,omitzero" api:"shape=ResourceTarget,required"`
	Port            *int32   `json:"port,omitzero" api:"shape=Port,required"`
	Protocol        *string  `json:"protocol,omitzero" api:"shape=VpcProtocol,required"`
	ResolutionMode  *string  `json:"resolutionMode,omitzero" api:"shape=VpcResolutionMode,required"`
	HostHeader      *string  `json:"hostHeader,omitzero" api:"shape=HostHeader"`
	TlsServerName   *string  `json:"tlsServerName,omitzero" api:"shape=TlsServerName"`
	Name            *string  `json:"name,omitzero" api:"shape=VpcConfigurationName"`
	Description     *string  `json:"description,omitzero" api:"shape=VpcConfigurationDescription"`
}

// CreateVpcConfigurationOutput is AWS's CreateVpcConfigurationResponse.
type CreateVpcConfigurationOutput struct {
	VpcConfigurationId *string `json:"vpcConfigurationId,omitzero" api:"shape=VpcConfigurationId,required"`
	Status             *string `json:"status,omitzero" api:"shape=VpcConfigurationStatus,required"`
}

// CuratedQuery is AWS's CuratedQuery.
type CuratedQuery struct {
	NaturalLanguage *string `json:"naturalLanguage,omitzero" api:"shape=NaturalLanguageString,required"`
	Sql             *string `json:"sql,omitzero" api:"shape=SqlString,required"`
}

// CustomContent is AWS's CustomContent.
type CustomContent struct {
	CustomDocumentIdentifier *CustomDocumentIdentifier `json:"customDocumentIdentifier,omitzero" api:"required"`
	SourceType               *string                   `json:"sourceType,omitzero" api:"shape=CustomSourceType,required"`
	S3Location               *CustomS3Location         `json:"s3Location,omitzero"`
	InlineContent            *InlineContent            `json:"inlineContent,omitzero"`
}

// CustomDocumentIdentifier is AWS's CustomDocumentIdentifier.
type CustomDocumentIdentifier struct {
	Id *string `json:"id,omitzero" api:"shape=CustomDocumentIdentifierIdString,required"`
}

// CustomOrchestration is AWS's CustomOrchestration.
type CustomOrchestration struct {
	Executor *OrchestrationExecutor `json:"executor,omitzero"`
}

// CustomS3Location is AWS's CustomS3Location.
type CustomS3Location struct {
	Uri                  *string `json:"uri,omitzero" api:"shape=S3ObjectUri,required"`
	BucketOwnerAccountId *string `json:"bucketOwnerAccountId,omitzero" api:"shape=BucketOwnerAccountId"`
}

// CustomTransformationConfiguration is AWS's CustomTransformationConfiguration.
type CustomTransformationConfiguration struct {
	IntermediateStorage *IntermediateStorage `json:"intermediateStorage,omitzero" api:"required"`
	Transformations     []Transformation     `json:"transformations,omitzero" api:"shape=Transformations,required"`
}

// CyclicConnectionFlowValidationDetails is AWS's CyclicConnectionFlowValidationDetails.
type CyclicConnectionFlowValidationDetails struct {
	Connection *string `json:"connection,omitzero" api:"shape=FlowConnectionName,required"`
}

// DailySchedule is AWS's DailySchedule.
type DailySchedule struct {
}

// DataSource is AWS's DataSource.
type DataSource struct {
	KnowledgeBaseId                   *string                            `json:"knowledgeBaseId,omitzero" api:"shape=Id,required"`
	DataSourceId                      *string                            `json:"dataSourceId,omitzero" api:"shape=Id,required"`
	Name                              *string                            `json:"name,omitzero" api:"shape=Name,required"`
	Status                            *string                            `json:"status,omitzero" api:"shape=DataSourceStatus,required"`
	Description                       *string                            `json:"description,omitzero" api:"shape=Description"`
	DataSourceConfiguration           *DataSourceConfiguration           `json:"dataSourceConfiguration,omitzero" api:"required"`
	ServerSideEncryptionConfiguration *ServerSideEncryptionConfiguration `json:"serverSideEncryptionConfiguration,omitzero"`
	VectorIngestionConfiguration      *VectorIngestionConfiguration      `json:"vectorIngestionConfiguration,omitzero"`
	DataDeletionPolicy                *string                            `json:"dataDeletionPolicy,omitzero" api:"shape=DataDeletionPolicy"`
	CreatedAt                         *time.Time                         `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt                         *time.Time                         `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
	FailureReasons                    []string                           `json:"failureReasons,omitzero" api:"shape=FailureReasons"`
}

// DataSourceConfiguration is AWS's DataSourceConfiguration.
type DataSourceConfiguration struct {
	Type                                       *string                                     `json:"type,omitzero" api:"shape=DataSourceType,required"`
	ManagedKnowledgeBaseConnectorConfiguration *ManagedKnowledgeBaseConnectorConfiguration `json:"managedKnowledgeBaseConnectorConfiguration,omitzero"`
	S3Configuration                            *S3DataSourceConfiguration                  `json:"s3Configuration,omitzero"`
	WebConfiguration                           *WebDataSourceConfiguration                 `json:"webConfiguration,omitzero"`
	ConfluenceConfiguration                    *ConfluenceDataSourceConfiguration          `json:"confluenceConfiguration,omitzero"`
	SalesforceConfiguration                    *SalesforceDataSourceConfiguration          `json:"salesforceConfiguration,omitzero"`
	SharePointConfiguration                    *SharePointDataSourceConfiguration          `json:"sharePointConfiguration,omitzero"`
}

// DataSourceSummary is AWS's DataSourceSummary.
type DataSourceSummary struct {
	KnowledgeBaseId *string    `json:"knowledgeBaseId,omitzero" api:"shape=Id,required"`
	DataSourceId    *string    `json:"dataSourceId,omitzero" api:"shape=Id,required"`
	Name            *string    `json:"name,omitzero" api:"shape=Name,required"`
	Status          *string    `json:"status,omitzero" api:"shape=DataSourceStatus,required"`
	Description     *string    `json:"description,omitzero" api:"shape=Description"`
	UpdatedAt       *time.Time `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
}

// DayOfMonth is AWS's DayOfMonth.
type DayOfMonth struct {
	_              struct{}        `api:"union"`
	DayNumber      *int32          `json:"dayNumber,omitzero" api:"shape=DayOfMonthNumber"`
	LastDayOfMonth *LastDayOfMonth `json:"lastDayOfMonth,omitzero"`
}

// DeleteAgentActionGroupInput is AWS's DeleteAgentActionGroupRequest.
type DeleteAgentActionGroupInput struct {
	AgentId                *string `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	AgentVersion           *string `json:"agentVersion,omitzero" api:"shape=DraftVersion,uri=agentVersion,required"`
	ActionGroupId          *string `json:"actionGroupId,omitzero" api:"shape=Id,uri=actionGroupId,required"`
	SkipResourceInUseCheck *bool   `json:"skipResourceInUseCheck,omitzero" api:"query=skipResourceInUseCheck"`
}

// DeleteAgentActionGroupOutput is AWS's DeleteAgentActionGroupResponse.
type DeleteAgentActionGroupOutput struct {
}

// DeleteAgentAliasInput is AWS's DeleteAgentAliasRequest.
type DeleteAgentAliasInput struct {
	AgentId      *string `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	AgentAliasId *string `json:"agentAliasId,omitzero" api:"shape=AgentAliasId,uri=agentAliasId,required"`
}

// DeleteAgentAliasOutput is AWS's DeleteAgentAliasResponse.
type DeleteAgentAliasOutput struct {
	AgentId          *string `json:"agentId,omitzero" api:"shape=Id,required"`
	AgentAliasId     *string `json:"agentAliasId,omitzero" api:"shape=AgentAliasId,required"`
	AgentAliasStatus *string `json:"agentAliasStatus,omitzero" api:"shape=AgentAliasStatus,required"`
}

// DeleteAgentInput is AWS's DeleteAgentRequest.
type DeleteAgentInput struct {
	AgentId                *string `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	SkipResourceInUseCheck *bool   `json:"skipResourceInUseCheck,omitzero" api:"query=skipResourceInUseCheck"`
}

// DeleteAgentOutput is AWS's DeleteAgentResponse.
type DeleteAgentOutput struct {
	AgentId     *string `json:"agentId,omitzero" api:"shape=Id,required"`
	AgentStatus *string `json:"agentStatus,omitzero" api:"shape=AgentStatus,required"`
}

// DeleteAgentVersionInput is AWS's DeleteAgentVersionRequest.
type DeleteAgentVersionInput struct {
	AgentId                *string `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	AgentVersion           *string `json:"agentVersion,omitzero" api:"shape=NumericalVersion,uri=agentVersion,required"`
	SkipResourceInUseCheck *bool   `json:"skipResourceInUseCheck,omitzero" api:"query=skipResourceInUseCheck"`
}

// DeleteAgentVersionOutput is AWS's DeleteAgentVersionResponse.
type DeleteAgentVersionOutput struct {
	AgentId      *string `json:"agentId,omitzero" api:"shape=Id,required"`
	AgentVersion *string `json:"agentVersion,omitzero" api:"shape=NumericalVersion,required"`
	AgentStatus  *string `json:"agentStatus,omitzero" api:"shape=AgentStatus,required"`
}

// DeleteDataSourceInput is AWS's DeleteDataSourceRequest.
type DeleteDataSourceInput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitzero" api:"shape=Id,uri=knowledgeBaseId,required"`
	DataSourceId    *string `json:"dataSourceId,omitzero" api:"shape=Id,uri=dataSourceId,required"`
}

// DeleteDataSourceOutput is AWS's DeleteDataSourceResponse.
type DeleteDataSourceOutput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitzero" api:"shape=Id,required"`
	DataSourceId    *string `json:"dataSourceId,omitzero" api:"shape=Id,required"`
	Status          *string `json:"status,omitzero" api:"shape=DataSourceStatus,required"`
}

// DeleteFlowAliasInput is AWS's DeleteFlowAliasRequest.
type DeleteFlowAliasInput struct {
	FlowIdentifier  *string `json:"flowIdentifier,omitzero" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	AliasIdentifier *string `json:"aliasIdentifier,omitzero" api:"shape=FlowAliasIdentifier,uri=aliasIdentifier,required"`
}

// DeleteFlowAliasOutput is AWS's DeleteFlowAliasResponse.
type DeleteFlowAliasOutput struct {
	FlowId *string `json:"flowId,omitzero" api:"shape=FlowId,required"`
	Id     *string `json:"id,omitzero" api:"shape=FlowAliasId,required"`
}

// DeleteFlowInput is AWS's DeleteFlowRequest.
type DeleteFlowInput struct {
	FlowIdentifier         *string `json:"flowIdentifier,omitzero" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	SkipResourceInUseCheck *bool   `json:"skipResourceInUseCheck,omitzero" api:"query=skipResourceInUseCheck"`
}

// DeleteFlowOutput is AWS's DeleteFlowResponse.
type DeleteFlowOutput struct {
	Id *string `json:"id,omitzero" api:"shape=FlowId,required"`
}

// DeleteFlowVersionInput is AWS's DeleteFlowVersionRequest.
type DeleteFlowVersionInput struct {
	FlowIdentifier         *string `json:"flowIdentifier,omitzero" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	FlowVersion            *string `json:"flowVersion,omitzero" api:"shape=NumericalVersion,uri=flowVersion,required"`
	SkipResourceInUseCheck *bool   `json:"skipResourceInUseCheck,omitzero" api:"query=skipResourceInUseCheck"`
}

// DeleteFlowVersionOutput is AWS's DeleteFlowVersionResponse.
type DeleteFlowVersionOutput struct {
	Id      *string `json:"id,omitzero" api:"shape=Id,required"`
	Version *string `json:"version,omitzero" api:"shape=NumericalVersion,required"`
}

// DeleteKnowledgeBaseDocumentsInput is AWS's DeleteKnowledgeBaseDocumentsRequest.
type DeleteKnowledgeBaseDocumentsInput struct {
	KnowledgeBaseId     *string              `json:"knowledgeBaseId,omitzero" api:"shape=Id,uri=knowledgeBaseId,required"`
	DataSourceId        *string              `json:"dataSourceId,omitzero" api:"shape=Id,uri=dataSourceId,required"`
	ClientToken         *string              `json:"clientToken,omitzero" api:"shape=ClientToken,token"`
	DocumentIdentifiers []DocumentIdentifier `json:"documentIdentifiers,omitzero" api:"shape=DocumentIdentifiers,required"`
}

// DeleteKnowledgeBaseDocumentsOutput is AWS's DeleteKnowledgeBaseDocumentsResponse.
type DeleteKnowledgeBaseDocumentsOutput struct {
	DocumentDetails []KnowledgeBaseDocumentDetail `json:"documentDetails,omitzero"`
}

// DeleteKnowledgeBaseInput is AWS's DeleteKnowledgeBaseRequest.
type DeleteKnowledgeBaseInput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitzero" api:"shape=Id,uri=knowledgeBaseId,required"`
}

// DeleteKnowledgeBaseOutput is AWS's DeleteKnowledgeBaseResponse.
type DeleteKnowledgeBaseOutput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitzero" api:"shape=Id,required"`
	Status          *string `json:"status,omitzero" api:"shape=KnowledgeBaseStatus,required"`
}

// DeletePromptInput is AWS's DeletePromptRequest.
type DeletePromptInput struct {
	PromptIdentifier *string `json:"promptIdentifier,omitzero" api:"shape=PromptIdentifier,uri=promptIdentifier,required"`
	PromptVersion    *string `json:"promptVersion,omitzero" api:"shape=NumericalVersion,query=promptVersion"`
}

// DeletePromptOutput is AWS's DeletePromptResponse.
type DeletePromptOutput struct {
	Id      *string `json:"id,omitzero" api:"shape=PromptId,required"`
	Version *string `json:"version,omitzero" api:"shape=NumericalVersion"`
}

// DeleteResourcePolicyInput is AWS's DeleteResourcePolicyRequest.
type DeleteResourcePolicyInput struct {
	ResourceArn        *string `json:"resourceArn,omitzero" api:"shape=ResourceArn,uri=resourceArn,required"`
	ExpectedRevisionId *string `json:"expectedRevisionId,omitzero" api:"shape=RevisionId,query=expectedRevisionId"`
}

// DeleteResourcePolicyOutput is AWS's DeleteResourcePolicyResponse.
type DeleteResourcePolicyOutput struct {
	ResourceArn *string `json:"resourceArn,omitzero" api:"shape=ResourceArn,required"`
	RevisionId  *string `json:"revisionId,omitzero" api:"shape=RevisionId"`
}

// DeleteRetrievalInstructionInput is AWS's DeleteRetrievalInstructionRequest.
type DeleteRetrievalInstructionInput struct {
	RetrievalInstructionId      *string `json:"retrievalInstructionId,omitzero" api:"shape=RetrievalInstructionId,uri=retrievalInstructionId,required"`
	RetrievalInstructionVersion *string `json:"retrievalInstructionVersion,omitzero" api:"shape=RetrievalInstructionNumericalVersion,query=retrievalInstructionVersion"`
}

// DeleteRetrievalInstructionOutput is AWS's DeleteRetrievalInstructionResponse.
type DeleteRetrievalInstructionOutput struct {
	RetrievalInstructionId  *string `json:"retrievalInstructionId,omitzero" api:"shape=RetrievalInstructionId,required"`
	RetrievalInstructionArn *string `json:"retrievalInstructionArn,omitzero" api:"shape=RetrievalInstructionArn,required"`
	Version                 *string `json:"version,omitzero" api:"shape=RetrievalInstructionNumericalVersion"`
}

// DeleteVpcConfigurationInput is AWS's DeleteVpcConfigurationRequest.
type DeleteVpcConfigurationInput struct {
	KnowledgeBaseId    *string `json:"knowledgeBaseId,omitzero" api:"shape=Id,uri=knowledgeBaseId,required"`
	VpcConfigurationId *string `json:"vpcConfigurationId,omitzero" api:"shape=VpcConfigurationId,uri=vpcConfigurationId,required"`
}

// DeleteVpcConfigurationOutput is AWS's DeleteVpcConfigurationResponse.
type DeleteVpcConfigurationOutput struct {
	VpcConfigurationId *string `json:"vpcConfigurationId,omitzero" api:"shape=VpcConfigurationId,required"`
	Status             *string `json:"status,omitzero" api:"shape=VpcConfigurationStatus,required"`
}

// DeletionProtectionConfiguration is AWS's DeletionProtectionConfiguration.
type DeletionProtectionConfiguration struct {
	DeletionProtectionStatus    *string `json:"deletionProtectionStatus,omitzero" api:"shape=EnabledOrDisabledState,required"`
	DeletionProtectionThreshold *int32  `json:"deletionProtectionThreshold,omitzero" api:"shape=DeletionProtectionConfigurationDeletionProtectionThresholdInteger"`
}

// DisassociateAgentCollaboratorInput is AWS's DisassociateAgentCollaboratorRequest.
type DisassociateAgentCollaboratorInput struct {
	AgentId        *string `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	AgentVersion   *string `json:"agentVersion,omitzero" api:"shape=DraftVersion,uri=agentVersion,required"`
	CollaboratorId *string `json:"collaboratorId,omitzero" api:"shape=Id,uri=collaboratorId,required"`
}

// DisassociateAgentCollaboratorOutput is AWS's DisassociateAgentCollaboratorResponse.
type DisassociateAgentCollaboratorOutput struct {
}

// DisassociateAgentKnowledgeBaseInput is AWS's DisassociateAgentKnowledgeBaseRequest.
type DisassociateAgentKnowledgeBaseInput struct {
	AgentId         *string `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	AgentVersion    *string `json:"agentVersion,omitzero" api:"shape=DraftVersion,uri=agentVersion,required"`
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitzero" api:"shape=Id,uri=knowledgeBaseId,required"`
}

// DisassociateAgentKnowledgeBaseOutput is AWS's DisassociateAgentKnowledgeBaseResponse.
type DisassociateAgentKnowledgeBaseOutput struct {
}

// DocumentAccessControlEntry is AWS's DocumentAccessControlEntry.
type DocumentAccessControlEntry struct {
	Name   *string `json:"name,omitzero" api:"shape=DocumentAccessControlEntryNameString,required"`
	Type   *string `json:"type,omitzero" api:"shape=AccessControlPrincipalType,required"`
	Access *string `json:"access,omitzero" api:"shape=AccessControlAccess,required"`
}

// DocumentContent is AWS's DocumentContent.
type DocumentContent struct {
	DataSourceType *string        `json:"dataSourceType,omitzero" api:"shape=ContentDataSourceType,required"`
	Custom         *CustomContent `json:"custom,omitzero"`
	S3             *S3Content     `json:"s3,omitzero"`
}

// DocumentIdentifier is AWS's DocumentIdentifier.
type DocumentIdentifier struct {
	DataSourceType *string                   `json:"dataSourceType,omitzero" api:"shape=ContentDataSourceType,required"`
	S3             *S3Location               `json:"s3,omitzero"`
	Custom         *CustomDocumentIdentifier `json:"custom,omitzero"`
}

// DocumentMetadata is AWS's DocumentMetadata.
type DocumentMetadata struct {
	Type              *string                      `json:"type,omitzero" api:"shape=MetadataSourceType,required"`
	InlineAttributes  []MetadataAttribute          `json:"inlineAttributes,omitzero" api:"shape=DocumentMetadataInlineAttributesList"`
	S3Location        *CustomS3Location            `json:"s3Location,omitzero"`
	AccessControlList []DocumentAccessControlEntry `json:"accessControlList,omitzero" api:"shape=DocumentAccessControlList"`
}

// DuplicateConditionExpressionFlowValidationDetails is AWS's DuplicateConditionExpressionFlowValidationDetails.
type DuplicateConditionExpressionFlowValidationDetails struct {
	Node       *string `json:"node,omitzero" api:"shape=FlowNodeName,required"`
	Expression *string `json:"expression,omitzero" api:"shape=FlowConditionExpression,required"`
}

// DuplicateConnectionsFlowValidationDetails is AWS's DuplicateConnectionsFlowValidationDetails.
type DuplicateConnectionsFlowValidationDetails struct {
	Source *string `json:"source,omitzero" api:"shape=FlowNodeName,required"`
	Target *string `json:"target,omitzero" api:"shape=FlowNodeName,required"`
}

// EmbeddingModelConfiguration is AWS's EmbeddingModelConfiguration.
type EmbeddingModelConfiguration struct {
	BedrockEmbeddingModelConfiguration *BedrockEmbeddingModelConfiguration `json:"bedrockEmbeddingModelConfiguration,omitzero"`
}

// EnrichmentStrategyConfiguration is AWS's EnrichmentStrategyConfiguration.
type EnrichmentStrategyConfiguration struct {
	Method *string `json:"method,omitzero" api:"shape=EnrichmentStrategyMethod,required"`
}

// FieldForReranking is AWS's FieldForReranking.
type FieldForReranking struct {
	FieldName *string `json:"fieldName,omitzero" api:"shape=FieldForRerankingFieldNameString,required"`
}

// FixedSizeChunkingConfiguration is AWS's FixedSizeChunkingConfiguration.
type FixedSizeChunkingConfiguration struct {
	MaxTokens         *int32 `json:"maxTokens,omitzero" api:"shape=FixedSizeChunkingConfigurationMaxTokensInteger,required"`
	OverlapPercentage *int32 `json:"overlapPercentage,omitzero" api:"shape=FixedSizeChunkingConfigurationOverlapPercentageInteger,required"`
}

// FlowAliasConcurrencyConfiguration is AWS's FlowAliasConcurrencyConfiguration.
type FlowAliasConcurrencyConfiguration struct {
	Type           *string `json:"type,omitzero" api:"shape=ConcurrencyType,required"`
	MaxConcurrency *int32  `json:"maxConcurrency,omitzero" api:"shape=FlowAliasConcurrencyConfigurationMaxConcurrencyInteger"`
}

// FlowAliasRoutingConfigurationListItem is AWS's FlowAliasRoutingConfigurationListItem.
type FlowAliasRoutingConfigurationListItem struct {
	FlowVersion *string `json:"flowVersion,omitzero" api:"shape=Version"`
}

// FlowAliasSummary is AWS's FlowAliasSummary.
type FlowAliasSummary struct {
	Name                     *string                                 `json:"name,omitzero" api:"shape=Name,required"`
	Description              *string                                 `json:"description,omitzero" api:"shape=Description"`
	RoutingConfiguration     []FlowAliasRoutingConfigurationListItem `json:"routingConfiguration,omitzero" api:"shape=FlowAliasRoutingConfiguration,required"`
	ConcurrencyConfiguration *FlowAliasConcurrencyConfiguration      `json:"concurrencyConfiguration,omitzero"`
	FlowId                   *string                                 `json:"flowId,omitzero" api:"shape=FlowId,required"`
	Id                       *string                                 `json:"id,omitzero" api:"shape=FlowAliasId,required"`
	Arn                      *string                                 `json:"arn,omitzero" api:"shape=FlowAliasArn,required"`
	CreatedAt                *time.Time                              `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt                *time.Time                              `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
}

// FlowCondition is AWS's FlowCondition.
type FlowCondition struct {
	Name       *string `json:"name,omitzero" api:"shape=FlowConditionName,required"`
	Expression *string `json:"expression,omitzero" api:"shape=FlowConditionExpression"`
}

// FlowConditionalConnectionConfiguration is AWS's FlowConditionalConnectionConfiguration.
type FlowConditionalConnectionConfiguration struct {
	Condition *string `json:"condition,omitzero" api:"shape=FlowConditionName,required"`
}

// FlowConnection is AWS's FlowConnection.
type FlowConnection struct {
	Type          *string                      `json:"type,omitzero" api:"shape=FlowConnectionType,required"`
	Name          *string                      `json:"name,omitzero" api:"shape=FlowConnectionName,required"`
	Source        *string                      `json:"source,omitzero" api:"shape=FlowNodeName,required"`
	Target        *string                      `json:"target,omitzero" api:"shape=FlowNodeName,required"`
	Configuration *FlowConnectionConfiguration `json:"configuration,omitzero"`
}

// FlowConnectionConfiguration is AWS's FlowConnectionConfiguration.
type FlowConnectionConfiguration struct {
	_           struct{}                                `api:"union"`
	Data        *FlowDataConnectionConfiguration        `json:"data,omitzero"`
	Conditional *FlowConditionalConnectionConfiguration `json:"conditional,omitzero"`
}

// FlowDataConnectionConfiguration is AWS's FlowDataConnectionConfiguration.
type FlowDataConnectionConfiguration struct {
	SourceOutput *string `json:"sourceOutput,omitzero" api:"shape=FlowNodeOutputName,required"`
	TargetInput  *string `json:"targetInput,omitzero" api:"shape=FlowNodeInputName,required"`
}

// FlowDefinition is AWS's FlowDefinition.
type FlowDefinition struct {
	Nodes       []FlowNode       `json:"nodes,omitzero" api:"shape=FlowNodes"`
	Connections []FlowConnection `json:"connections,omitzero" api:"shape=FlowConnections"`
}

// FlowNode is AWS's FlowNode.
type FlowNode struct {
	Name          *string                `json:"name,omitzero" api:"shape=FlowNodeName,required"`
	Type          *string                `json:"type,omitzero" api:"shape=FlowNodeType,required"`
	Configuration *FlowNodeConfiguration `json:"configuration,omitzero"`
	Inputs        []FlowNodeInput        `json:"inputs,omitzero" api:"shape=FlowNodeInputs"`
	Outputs       []FlowNodeOutput       `json:"outputs,omitzero" api:"shape=FlowNodeOutputs"`
}

// FlowNodeConfiguration is AWS's FlowNodeConfiguration.
type FlowNodeConfiguration struct {
	_              struct{}                             `api:"union"`
	Input          *InputFlowNodeConfiguration          `json:"input,omitzero"`
	Output         *OutputFlowNodeConfiguration         `json:"output,omitzero"`
	KnowledgeBase  *KnowledgeBaseFlowNodeConfiguration  `json:"knowledgeBase,omitzero"`
	Condition      *ConditionFlowNodeConfiguration      `json:"condition,omitzero"`
	Lex            *LexFlowNodeConfiguration            `json:"lex,omitzero"`
	Prompt         *PromptFlowNodeConfiguration         `json:"prompt,omitzero"`
	LambdaFunction *LambdaFunctionFlowNodeConfiguration `json:"lambdaFunction,omitzero"`
	Storage        *StorageFlowNodeConfiguration        `json:"storage,omitzero"`
	Agent          *AgentFlowNodeConfiguration          `json:"agent,omitzero"`
	Retrieval      *RetrievalFlowNodeConfiguration      `json:"retrieval,omitzero"`
	Iterator       *IteratorFlowNodeConfiguration       `json:"iterator,omitzero"`
	Collector      *CollectorFlowNodeConfiguration      `json:"collector,omitzero"`
	InlineCode     *InlineCodeFlowNodeConfiguration     `json:"inlineCode,omitzero"`
	Loop           *LoopFlowNodeConfiguration           `json:"loop,omitzero"`
	LoopInput      *LoopInputFlowNodeConfiguration      `json:"loopInput,omitzero"`
	LoopController *LoopControllerFlowNodeConfiguration `json:"loopController,omitzero"`
}

// FlowNodeInput is AWS's FlowNodeInput.
type FlowNodeInput struct {
	Name       *string `json:"name,omitzero" api:"shape=FlowNodeInputName,required"`
	Type       *string `json:"type,omitzero" api:"shape=FlowNodeIODataType,required"`
	Expression *string `json:"expression,omitzero" api:"shape=FlowNodeInputExpression,required"`
	Category   *string `json:"category,omitzero" api:"shape=FlowNodeInputCategory"`
}

// FlowNodeOutput is AWS's FlowNodeOutput.
type FlowNodeOutput struct {
	Name *string `json:"name,omitzero" api:"shape=FlowNodeOutputName,required"`
	Type *string `json:"type,omitzero" api:"shape=FlowNodeIODataType,required"`
}

// FlowSummary is AWS's FlowSummary.
type FlowSummary struct {
	Name        *string    `json:"name,omitzero" api:"shape=FlowName,required"`
	Description *string    `json:"description,omitzero" api:"shape=FlowDescription"`
	Id          *string    `json:"id,omitzero" api:"shape=FlowId,required"`
	Arn         *string    `json:"arn,omitzero" api:"shape=FlowArn,required"`
	Status      *string    `json:"status,omitzero" api:"shape=FlowStatus,required"`
	CreatedAt   *time.Time `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt   *time.Time `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
	Version     *string    `json:"version,omitzero" api:"shape=DraftVersion,required"`
}

// FlowValidation is AWS's FlowValidation.
type FlowValidation struct {
	Message  *string                `json:"message,omitzero" api:"shape=NonBlankString,required"`
	Severity *string                `json:"severity,omitzero" api:"shape=FlowValidationSeverity,required"`
	Details  *FlowValidationDetails `json:"details,omitzero"`
	Type     *string                `json:"type,omitzero" api:"shape=FlowValidationType"`
}

// FlowValidationDetails is AWS's FlowValidationDetails.
type FlowValidationDetails struct {
	_                               struct{}                                              `api:"union"`
	CyclicConnection                *CyclicConnectionFlowValidationDetails                `json:"cyclicConnection,omitzero"`
	DuplicateConnections            *DuplicateConnectionsFlowValidationDetails            `json:"duplicateConnections,omitzero"`
	DuplicateConditionExpression    *DuplicateConditionExpressionFlowValidationDetails    `json:"duplicateConditionExpression,omitzero"`
	UnreachableNode                 *UnreachableNodeFlowValidationDetails                 `json:"unreachableNode,omitzero"`
	UnknownConnectionSource         *UnknownConnectionSourceFlowValidationDetails         `json:"unknownConnectionSource,omitzero"`
	UnknownConnectionSourceOutput   *UnknownConnectionSourceOutputFlowValidationDetails   `json:"unknownConnectionSourceOutput,omitzero"`
	UnknownConnectionTarget         *UnknownConnectionTargetFlowValidationDetails         `json:"unknownConnectionTarget,omitzero"`
	UnknownConnectionTargetInput    *UnknownConnectionTargetInputFlowValidationDetails    `json:"unknownConnectionTargetInput,omitzero"`
	UnknownConnectionCondition      *UnknownConnectionConditionFlowValidationDetails      `json:"unknownConnectionCondition,omitzero"`
	MalformedConditionExpression    *MalformedConditionExpressionFlowValidationDetails    `json:"malformedConditionExpression,omitzero"`
	MalformedNodeInputExpression    *MalformedNodeInputExpressionFlowValidationDetails    `json:"malformedNodeInputExpression,omitzero"`
	MismatchedNodeInputType         *MismatchedNodeInputTypeFlowValidationDetails         `json:"mismatchedNodeInputType,omitzero"`
	MismatchedNodeOutputType        *MismatchedNodeOutputTypeFlowValidationDetails        `json:"mismatchedNodeOutputType,omitzero"`
	IncompatibleConnectionDataType  *IncompatibleConnectionDataTypeFlowValidationDetails  `json:"incompatibleConnectionDataType,omitzero"`
	MissingConnectionConfiguration  *MissingConnectionConfigurationFlowValidationDetails  `json:"missingConnectionConfiguration,omitzero"`
	MissingDefaultCondition         *MissingDefaultConditionFlowValidationDetails         `json:"missingDefaultCondition,omitzero"`
	MissingEndingNodes              *MissingEndingNodesFlowValidationDetails              `json:"missingEndingNodes,omitzero"`
	MissingNodeConfiguration        *MissingNodeConfigurationFlowValidationDetails        `json:"missingNodeConfiguration,omitzero"`
	MissingNodeInput                *MissingNodeInputFlowValidationDetails                `json:"missingNodeInput,omitzero"`
	MissingNodeOutput               *MissingNodeOutputFlowValidationDetails               `json:"missingNodeOutput,omitzero"`
	MissingStartingNodes            *MissingStartingNodesFlowValidationDetails            `json:"missingStartingNodes,omitzero"`
	MultipleNodeInputConnections    *MultipleNodeInputConnectionsFlowValidationDetails    `json:"multipleNodeInputConnections,omitzero"`
	UnfulfilledNodeInput            *UnfulfilledNodeInputFlowValidationDetails            `json:"unfulfilledNodeInput,omitzero"`
	UnsatisfiedConnectionConditions *UnsatisfiedConnectionConditionsFlowValidationDetails `json:"unsatisfiedConnectionConditions,omitzero"`
	Unspecified                     *UnspecifiedFlowValidationDetails                     `json:"unspecified,omitzero"`
	UnknownNodeInput                *UnknownNodeInputFlowValidationDetails                `json:"unknownNodeInput,omitzero"`
	UnknownNodeOutput               *UnknownNodeOutputFlowValidationDetails               `json:"unknownNodeOutput,omitzero"`
	MissingLoopInputNode            *MissingLoopInputNodeFlowValidationDetails            `json:"missingLoopInputNode,omitzero"`
	MissingLoopControllerNode       *MissingLoopControllerNodeFlowValidationDetails       `json:"missingLoopControllerNode,omitzero"`
	MultipleLoopInputNodes          *MultipleLoopInputNodesFlowValidationDetails          `json:"multipleLoopInputNodes,omitzero"`
	MultipleLoopControllerNodes     *MultipleLoopControllerNodesFlowValidationDetails     `json:"multipleLoopControllerNodes,omitzero"`
	LoopIncompatibleNodeType        *LoopIncompatibleNodeTypeFlowValidationDetails        `json:"loopIncompatibleNodeType,omitzero"`
	InvalidLoopBoundary             *InvalidLoopBoundaryFlowValidationDetails             `json:"invalidLoopBoundary,omitzero"`
}

// FlowVersionSummary is AWS's FlowVersionSummary.
type FlowVersionSummary struct {
	Id        *string    `json:"id,omitzero" api:"shape=FlowId,required"`
	Arn       *string    `json:"arn,omitzero" api:"shape=FlowArn,required"`
	Status    *string    `json:"status,omitzero" api:"shape=FlowStatus,required"`
	CreatedAt *time.Time `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	Version   *string    `json:"version,omitzero" api:"shape=NumericalVersion,required"`
}

// Function is AWS's Function.
type Function struct {
	Name                *string                    `json:"name,omitzero" api:"shape=Name,required"`
	Description         *string                    `json:"description,omitzero" api:"shape=FunctionDescription"`
	Parameters          map[string]ParameterDetail `json:"parameters,omitzero" api:"shape=ParameterMap"`
	RequireConfirmation *string                    `json:"requireConfirmation,omitzero" api:"shape=RequireConfirmation"`
}

// FunctionSchema is AWS's FunctionSchema.
type FunctionSchema struct {
	_         struct{}   `api:"union"`
	Functions []Function `json:"functions,omitzero"`
}

// GetAgentActionGroupInput is AWS's GetAgentActionGroupRequest.
type GetAgentActionGroupInput struct {
	AgentId       *string `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	AgentVersion  *string `json:"agentVersion,omitzero" api:"shape=Version,uri=agentVersion,required"`
	ActionGroupId *string `json:"actionGroupId,omitzero" api:"shape=Id,uri=actionGroupId,required"`
}

// GetAgentActionGroupOutput is AWS's GetAgentActionGroupResponse.
type GetAgentActionGroupOutput struct {
	AgentActionGroup *AgentActionGroup `json:"agentActionGroup,omitzero" api:"required"`
}

// GetAgentAliasInput is AWS's GetAgentAliasRequest.
type GetAgentAliasInput struct {
	AgentId      *string `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	AgentAliasId *string `json:"agentAliasId,omitzero" api:"shape=AgentAliasId,uri=agentAliasId,required"`
}

// GetAgentAliasOutput is AWS's GetAgentAliasResponse.
type GetAgentAliasOutput struct {
	AgentAlias *AgentAlias `json:"agentAlias,omitzero" api:"required"`
}

// GetAgentCollaboratorInput is AWS's GetAgentCollaboratorRequest.
type GetAgentCollaboratorInput struct {
	AgentId        *string `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	AgentVersion   *string `json:"agentVersion,omitzero" api:"shape=Version,uri=agentVersion,required"`
	CollaboratorId *string `json:"collaboratorId,omitzero" api:"shape=Id,uri=collaboratorId,required"`
}

// GetAgentCollaboratorOutput is AWS's GetAgentCollaboratorResponse.
type GetAgentCollaboratorOutput struct {
	AgentCollaborator *AgentCollaborator `json:"agentCollaborator,omitzero" api:"required"`
}

// GetAgentKnowledgeBaseInput is AWS's GetAgentKnowledgeBaseRequest.
type GetAgentKnowledgeBaseInput struct {
	AgentId         *string `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	AgentVersion    *string `json:"agentVersion,omitzero" api:"shape=Version,uri=agentVersion,required"`
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitzero" api:"shape=Id,uri=knowledgeBaseId,required"`
}

// GetAgentKnowledgeBaseOutput is AWS's GetAgentKnowledgeBaseResponse.
type GetAgentKnowledgeBaseOutput struct {
	AgentKnowledgeBase *AgentKnowledgeBase `json:"agentKnowledgeBase,omitzero" api:"required"`
}

// GetAgentInput is AWS's GetAgentRequest.
type GetAgentInput struct {
	AgentId *string `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
}

// GetAgentOutput is AWS's GetAgentResponse.
type GetAgentOutput struct {
	Agent *Agent `json:"agent,omitzero" api:"required"`
}

// GetAgentVersionInput is AWS's GetAgentVersionRequest.
type GetAgentVersionInput struct {
	AgentId      *string `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	AgentVersion *string `json:"agentVersion,omitzero" api:"shape=NumericalVersion,uri=agentVersion,required"`
}

// GetAgentVersionOutput is AWS's GetAgentVersionResponse.
type GetAgentVersionOutput struct {
	AgentVersion *AgentVersion `json:"agentVersion,omitzero" api:"required"`
}

// GetDataSourceInput is AWS's GetDataSourceRequest.
type GetDataSourceInput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitzero" api:"shape=Id,uri=knowledgeBaseId,required"`
	DataSourceId    *string `json:"dataSourceId,omitzero" api:"shape=Id,uri=dataSourceId,required"`
}

// GetDataSourceOutput is AWS's GetDataSourceResponse.
type GetDataSourceOutput struct {
	DataSource *DataSource `json:"dataSource,omitzero" api:"required"`
}

// GetFlowAliasInput is AWS's GetFlowAliasRequest.
type GetFlowAliasInput struct {
	FlowIdentifier  *string `json:"flowIdentifier,omitzero" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	AliasIdentifier *string `json:"aliasIdentifier,omitzero" api:"shape=FlowAliasIdentifier,uri=aliasIdentifier,required"`
}

// GetFlowAliasOutput is AWS's GetFlowAliasResponse.
type GetFlowAliasOutput struct {
	Name                     *string                                 `json:"name,omitzero" api:"shape=Name,required"`
	Description              *string                                 `json:"description,omitzero" api:"shape=Description"`
	RoutingConfiguration     []FlowAliasRoutingConfigurationListItem `json:"routingConfiguration,omitzero" api:"shape=FlowAliasRoutingConfiguration,required"`
	ConcurrencyConfiguration *FlowAliasConcurrencyConfiguration      `json:"concurrencyConfiguration,omitzero"`
	FlowId                   *string                                 `json:"flowId,omitzero" api:"shape=FlowId,required"`
	Id                       *string                                 `json:"id,omitzero" api:"shape=FlowAliasId,required"`
	Arn                      *string                                 `json:"arn,omitzero" api:"shape=FlowAliasArn,required"`
	CreatedAt                *time.Time                              `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt                *time.Time                              `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
}

// GetFlowInput is AWS's GetFlowRequest.
type GetFlowInput struct {
	FlowIdentifier *string `json:"flowIdentifier,omitzero" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	IncludedData   *string `json:"includedData,omitzero" api:"shape=IncludedData,query=includedData"`
}

// GetFlowOutput is AWS's GetFlowResponse.
type GetFlowOutput struct {
	Name                     *string          `json:"name,omitzero" api:"shape=FlowName,required"`
	Description              *string          `json:"description,omitzero" api:"shape=FlowDescription"`
	ExecutionRoleArn         *string          `json:"executionRoleArn,omitzero" api:"shape=FlowExecutionRoleArn,required"`
	CustomerEncryptionKeyArn *string          `json:"customerEncryptionKeyArn,omitzero" api:"shape=KmsKeyArn"`
	Id                       *string          `json:"id,omitzero" api:"shape=FlowId,required"`
	Arn                      *string          `json:"arn,omitzero" api:"shape=FlowArn,required"`
	Status                   *string          `json:"status,omitzero" api:"shape=FlowStatus,required"`
	CreatedAt                *time.Time       `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt                *time.Time       `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
	Version                  *string          `json:"version,omitzero" api:"shape=DraftVersion,required"`
	Definition               *FlowDefinition  `json:"definition,omitzero"`
	Validations              []FlowValidation `json:"validations,omitzero" api:"shape=FlowValidations"`
}

// GetFlowVersionInput is AWS's GetFlowVersionRequest.
type GetFlowVersionInput struct {
	FlowIdentifier *string `json:"flowIdentifier,omitzero" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	FlowVersion    *string `json:"flowVersion,omitzero" api:"shape=NumericalVersion,uri=flowVersion,required"`
	IncludedData   *string `json:"includedData,omitzero" api:"shape=IncludedData,query=includedData"`
}

// GetFlowVersionOutput is AWS's GetFlowVersionResponse.
type GetFlowVersionOutput struct {
	Name                     *string         `json:"name,omitzero" api:"shape=FlowName,required"`
	Description              *string         `json:"description,omitzero" api:"shape=FlowDescription"`
	ExecutionRoleArn         *string         `json:"executionRoleArn,omitzero" api:"shape=FlowExecutionRoleArn,required"`
	CustomerEncryptionKeyArn *string         `json:"customerEncryptionKeyArn,omitzero" api:"shape=KmsKeyArn"`
	Id                       *string         `json:"id,omitzero" api:"shape=FlowId,required"`
	Arn                      *string         `json:"arn,omitzero" api:"shape=FlowArn,required"`
	Status                   *string         `json:"status,omitzero" api:"shape=FlowStatus,required"`
	CreatedAt                *time.Time      `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	Version                  *string         `json:"version,omitzero" api:"shape=NumericalVersion,required"`
	Definition               *FlowDefinition `json:"definition,omitzero"`
}

// GetIngestionJobInput is AWS's GetIngestionJobRequest.
type GetIngestionJobInput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitzero" api:"shape=Id,uri=knowledgeBaseId,required"`
	DataSourceId    *string `json:"dataSourceId,omitzero" api:"shape=Id,uri=dataSourceId,required"`
	IngestionJobId  *string `json:"ingestionJobId,omitzero" api:"shape=Id,uri=ingestionJobId,required"`
}

// GetIngestionJobOutput is AWS's GetIngestionJobResponse.
type GetIngestionJobOutput struct {
	IngestionJob *IngestionJob `json:"ingestionJob,omitzero" api:"required"`
}

// GetKnowledgeBaseDocumentsInput is AWS's GetKnowledgeBaseDocumentsRequest.
type GetKnowledgeBaseDocumentsInput struct {
	KnowledgeBaseId     *string              `json:"knowledgeBaseId,omitzero" api:"shape=Id,uri=knowledgeBaseId,required"`
	DataSourceId        *string              `json:"dataSourceId,omitzero" api:"shape=Id,uri=dataSourceId,required"`
	DocumentIdentifiers []DocumentIdentifier `json:"documentIdentifiers,omitzero" api:"shape=DocumentIdentifiers,required"`
}

// GetKnowledgeBaseDocumentsOutput is AWS's GetKnowledgeBaseDocumentsResponse.
type GetKnowledgeBaseDocumentsOutput struct {
	DocumentDetails []KnowledgeBaseDocumentDetail `json:"documentDetails,omitzero"`
}

// GetKnowledgeBaseInput is AWS's GetKnowledgeBaseRequest.
type GetKnowledgeBaseInput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitzero" api:"shape=Id,uri=knowledgeBaseId,required"`
}

// GetKnowledgeBaseOutput is AWS's GetKnowledgeBaseResponse.
type GetKnowledgeBaseOutput struct {
	KnowledgeBase *KnowledgeBase `json:"knowledgeBase,omitzero" api:"required"`
}

// GetPromptInput is AWS's GetPromptRequest.
type GetPromptInput struct {
	PromptIdentifier *string `json:"promptIdentifier,omitzero" api:"shape=PromptIdentifier,uri=promptIdentifier,required"`
	PromptVersion    *string `json:"promptVersion,omitzero" api:"shape=Version,query=promptVersion"`
	IncludedData     *string `json:"includedData,omitzero" api:"shape=IncludedData,query=includedData"`
}

// GetPromptOutput is AWS's GetPromptResponse.
type GetPromptOutput struct {
	Name                     *string         `json:"name,omitzero" api:"shape=PromptName,required"`
	Description              *string         `json:"description,omitzero" api:"shape=PromptDescription"`
	CustomerEncryptionKeyArn *string         `json:"customerEncryptionKeyArn,omitzero" api:"shape=KmsKeyArn"`
	DefaultVariant           *string         `json:"defaultVariant,omitzero" api:"shape=PromptVariantName"`
	Variants                 []PromptVariant `json:"variants,omitzero" api:"shape=PromptVariantList"`
	Id                       *string         `json:"id,omitzero" api:"shape=PromptId,required"`
	Arn                      *string         `json:"arn,omitzero" api:"shape=PromptArn,required"`
	Version                  *string         `json:"version,omitzero" api:"shape=Version,required"`
	CreatedAt                *time.Time      `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt                *time.Time      `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
}

// GetResourcePolicyInput is AWS's GetResourcePolicyRequest.
type GetResourcePolicyInput struct {
	ResourceArn *string `json:"resourceArn,omitzero" api:"shape=ResourceArn,uri=resourceArn,required"`
}

// GetResourcePolicyOutput is AWS's GetResourcePolicyResponse.
type GetResourcePolicyOutput struct {
	ResourceArn *string `json:"resourceArn,omitzero" api:"shape=ResourceArn,required"`
	Policy      *string `json:"policy,omitzero" api:"shape=ResourcePolicy,required"`
	RevisionId  *string `json:"revisionId,omitzero" api:"shape=RevisionId,required"`
}

// GetRetrievalInstructionInput is AWS's GetRetrievalInstructionRequest.
type GetRetrievalInstructionInput struct {
	RetrievalInstructionId      *string `json:"retrievalInstructionId,omitzero" api:"shape=RetrievalInstructionId,uri=retrievalInstructionId,required"`
	RetrievalInstructionVersion *string `json:"retrievalInstructionVersion,omitzero" api:"shape=RetrievalInstructionVersionSelector,query=retrievalInstructionVersion"`
}

// GetRetrievalInstructionOutput is AWS's GetRetrievalInstructionResponse.
type GetRetrievalInstructionOutput struct {
	RetrievalInstructionId      *string                             `json:"retrievalInstructionId,omitzero" api:"shape=RetrievalInstructionId,required"`
	RetrievalInstructionArn     *string                             `json:"retrievalInstructionArn,omitzero" api:"shape=RetrievalInstructionArn,required"`
	Name                        *string                             `json:"name,omitzero" api:"shape=RetrievalInstructionName,required"`
	Status                      *string                             `json:"status,omitzero" api:"shape=RetrievalInstructionStatus,required"`
	LastTransitionStatus        *string                             `json:"lastTransitionStatus,omitzero" api:"shape=RetrievalInstructionLastTransitionStatus,required"`
	Instruction                 *RetrievalInstructionContent        `json:"instruction,omitzero"`
	CreatedAt                   *time.Time                          `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt                   *time.Time                          `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
	Description                 *string                             `json:"description,omitzero" api:"shape=RetrievalInstructionDescription"`
	CustomerEncryptionKeyArn    *string                             `json:"customerEncryptionKeyArn,omitzero" api:"shape=KmsKeyArn"`
	LastTransitionStatusReasons []RetrievalInstructionFailureReason `json:"lastTransitionStatusReasons,omitzero"`
	Version                     *string                             `json:"version,omitzero" api:"shape=RetrievalInstructionVersionSelector"`
	LatestVersion               *string                             `json:"latestVersion,omitzero" api:"shape=RetrievalInstructionNumericalVersion"`
}

// GetVpcConfigurationInput is AWS's GetVpcConfigurationRequest.
type GetVpcConfigurationInput struct {
	KnowledgeBaseId    *string `json:"knowledgeBaseId,omitzero" api:"shape=Id,uri=knowledgeBaseId,required"`
	VpcConfigurationId *string `json:"vpcConfigurationId,omitzero" api:"shape=VpcConfigurationId,uri=vpcConfigurationId,required"`
}

// GetVpcConfigurationOutput is AWS's GetVpcConfigurationResponse.
type GetVpcConfigurationOutput struct {
	VpcConfiguration *VpcConfiguration `json:"vpcConfiguration,omitzero" api:"required"`
}

// GuardrailConfiguration is AWS's GuardrailConfiguration.
type GuardrailConfiguration struct {
	GuardrailIdentifier *string `json:"guardrailIdentifier,omitzero" api:"shape=GuardrailIdentifier"`
	GuardrailVersion    *string `json:"guardrailVersion,omitzero" api:"shape=GuardrailVersion"`
}

// HierarchicalChunkingConfiguration is AWS's HierarchicalChunkingConfiguration.
type HierarchicalChunkingConfiguration struct {
	LevelConfigurations []HierarchicalChunkingLevelConfiguration `json:"levelConfigurations,omitzero" api:"shape=HierarchicalChunkingLevelConfigurations,required"`
	OverlapTokens       *int32                                   `json:"overlapTokens,omitzero" api:"shape=HierarchicalChunkingConfigurationOverlapTokensInteger,required"`
}

// HierarchicalChunkingLevelConfiguration is AWS's HierarchicalChunkingLevelConfiguration.
type HierarchicalChunkingLevelConfiguration struct {
	MaxTokens *int32 `json:"maxTokens,omitzero" api:"shape=HierarchicalChunkingLevelConfigurationMaxTokensInteger,required"`
}

// ImageExtractionConfiguration is AWS's ImageExtractionConfiguration.
type ImageExtractionConfiguration struct {
	ImageExtractionStatus *string `json:"imageExtractionStatus,omitzero" api:"shape=EnabledOrDisabledState,required"`
}

// IncompatibleConnectionDataTypeFlowValidationDetails is AWS's IncompatibleConnectionDataTypeFlowValidationDetails.
type IncompatibleConnectionDataTypeFlowValidationDetails struct {
	Connection *string `json:"connection,omitzero" api:"shape=FlowConnectionName,required"`
}

// InferenceConfiguration is AWS's InferenceConfiguration.
type InferenceConfiguration struct {
	Temperature   *float32 `json:"temperature,omitzero" api:"shape=Temperature"`
	TopP          *float32 `json:"topP,omitzero" api:"shape=TopP"`
	TopK          *int32   `json:"topK,omitzero" api:"shape=TopK"`
	MaximumLength *int32   `json:"maximumLength,omitzero" api:"shape=MaximumLength"`
	StopSequences []string `json:"stopSequences,omitzero" api:"shape=StopSequences"`
}

// IngestKnowledgeBaseDocumentsInput is AWS's IngestKnowledgeBaseDocumentsRequest.
type IngestKnowledgeBaseDocumentsInput struct {
	KnowledgeBaseId *string                 `json:"knowledgeBaseId,omitzero" api:"shape=Id,uri=knowledgeBaseId,required"`
	DataSourceId    *string                 `json:"dataSourceId,omitzero" api:"shape=Id,uri=dataSourceId,required"`
	ClientToken     *string                 `json:"clientToken,omitzero" api:"shape=ClientToken,token"`
	Documents       []KnowledgeBaseDocument `json:"documents,omitzero" api:"shape=KnowledgeBaseDocuments,required"`
}

// IngestKnowledgeBaseDocumentsOutput is AWS's IngestKnowledgeBaseDocumentsResponse.
type IngestKnowledgeBaseDocumentsOutput struct {
	DocumentDetails []KnowledgeBaseDocumentDetail `json:"documentDetails,omitzero"`
}

// IngestionJob is AWS's IngestionJob.
type IngestionJob struct {
	KnowledgeBaseId *string                 `json:"knowledgeBaseId,omitzero" api:"shape=Id,required"`
	DataSourceId    *string                 `json:"dataSourceId,omitzero" api:"shape=Id,required"`
	IngestionJobId  *string                 `json:"ingestionJobId,omitzero" api:"shape=Id,required"`
	Description     *string                 `json:"description,omitzero" api:"shape=Description"`
	Status          *string                 `json:"status,omitzero" api:"shape=IngestionJobStatus,required"`
	Statistics      *IngestionJobStatistics `json:"statistics,omitzero"`
	FailureReasons  []string                `json:"failureReasons,omitzero" api:"shape=FailureReasons"`
	StartedAt       *time.Time              `json:"startedAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt       *time.Time              `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
	TextReadyAt     *time.Time              `json:"textReadyAt,omitzero" api:"shape=DateTimestamp"`
}

// IngestionJobFilter is AWS's IngestionJobFilter.
type IngestionJobFilter struct {
	Attribute *string  `json:"attribute,omitzero" api:"shape=IngestionJobFilterAttribute,required"`
	Operator  *string  `json:"operator,omitzero" api:"shape=IngestionJobFilterOperator,required"`
	Values    []string `json:"values,omitzero" api:"shape=IngestionJobFilterValues,required"`
}

// IngestionJobSortBy is AWS's IngestionJobSortBy.
type IngestionJobSortBy struct {
	Attribute *string `json:"attribute,omitzero" api:"shape=IngestionJobSortByAttribute,required"`
	Order     *string `json:"order,omitzero" api:"shape=SortOrder,required"`
}

// IngestionJobStatistics is AWS's IngestionJobStatistics.
type IngestionJobStatistics struct {
	NumberOfDocumentsScanned          *int64 `json:"numberOfDocumentsScanned,omitzero"`
	NumberOfMetadataDocumentsScanned  *int64 `json:"numberOfMetadataDocumentsScanned,omitzero"`
	NumberOfNewDocumentsIndexed       *int64 `json:"numberOfNewDocumentsIndexed,omitzero"`
	NumberOfModifiedDocumentsIndexed  *int64 `json:"numberOfModifiedDocumentsIndexed,omitzero"`
	NumberOfMetadataDocumentsModified *int64 `json:"numberOfMetadataDocumentsModified,omitzero"`
	NumberOfDocumentsDeleted          *int64 `json:"numberOfDocumentsDeleted,omitzero"`
	NumberOfDocumentsFailed           *int64 `json:"numberOfDocumentsFailed,omitzero"`
	NumberOfDocumentsSkipped          *int64 `json:"numberOfDocumentsSkipped,omitzero"`
}

// IngestionJobSummary is AWS's IngestionJobSummary.
type IngestionJobSummary struct {
	KnowledgeBaseId *string                 `json:"knowledgeBaseId,omitzero" api:"shape=Id,required"`
	DataSourceId    *string                 `json:"dataSourceId,omitzero" api:"shape=Id,required"`
	IngestionJobId  *string                 `json:"ingestionJobId,omitzero" api:"shape=Id,required"`
	Description     *string                 `json:"description,omitzero" api:"shape=Description"`
	Status          *string                 `json:"status,omitzero" api:"shape=IngestionJobStatus,required"`
	StartedAt       *time.Time              `json:"startedAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt       *time.Time              `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
	TextReadyAt     *time.Time              `json:"textReadyAt,omitzero" api:"shape=DateTimestamp"`
	Statistics      *IngestionJobStatistics `json:"statistics,omitzero"`
}

// InlineCodeFlowNodeConfiguration is AWS's InlineCodeFlowNodeConfiguration.
type InlineCodeFlowNodeConfiguration struct {
	Code     *string `json:"code,omitzero" api:"shape=InlineCode,required"`
	Language *string `json:"language,omitzero" api:"shape=SupportedLanguages,required"`
}

// InlineContent is AWS's InlineContent.
type InlineContent struct {
	Type        *string         `json:"type,omitzero" api:"shape=InlineContentType,required"`
	ByteContent *ByteContentDoc `json:"byteContent,omitzero"`
	TextContent *TextContentDoc `json:"textContent,omitzero"`
}

// InputFlowNodeConfiguration is AWS's InputFlowNodeConfiguration.
type InputFlowNodeConfiguration struct {
}

// IntermediateStorage is AWS's IntermediateStorage.
type IntermediateStorage struct {
	S3Location *S3Location `json:"s3Location,omitzero" api:"required"`
}

// InternalServerException is AWS's InternalServerException.
type InternalServerException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// InvalidLoopBoundaryFlowValidationDetails is AWS's InvalidLoopBoundaryFlowValidationDetails.
type InvalidLoopBoundaryFlowValidationDetails struct {
	Connection *string `json:"connection,omitzero" api:"shape=FlowConnectionName,required"`
	Source     *string `json:"source,omitzero" api:"shape=FlowNodeName,required"`
	Target     *string `json:"target,omitzero" api:"shape=FlowNodeName,required"`
}

// IteratorFlowNodeConfiguration is AWS's IteratorFlowNodeConfiguration.
type IteratorFlowNodeConfiguration struct {
}

// KendraKnowledgeBaseConfiguration is AWS's KendraKnowledgeBaseConfiguration.
type KendraKnowledgeBaseConfiguration struct {
	KendraIndexArn *string `json:"kendraIndexArn,omitzero" api:"shape=KendraIndexArn,required"`
}

// KnowledgeBase is AWS's KnowledgeBase.
type KnowledgeBase struct {
	KnowledgeBaseId            *string                     `json:"knowledgeBaseId,omitzero" api:"shape=Id,required"`
	Name                       *string                     `json:"name,omitzero" api:"shape=Name,required"`
	KnowledgeBaseArn           *string                     `json:"knowledgeBaseArn,omitzero" api:"shape=KnowledgeBaseArn,required"`
	Description                *string                     `json:"description,omitzero" api:"shape=Description"`
	RoleArn                    *string                     `json:"roleArn,omitzero" api:"shape=KnowledgeBaseRoleArn,required"`
	KnowledgeBaseConfiguration *KnowledgeBaseConfiguration `json:"knowledgeBaseConfiguration,omitzero" api:"required"`
	StorageConfiguration       *StorageConfiguration       `json:"storageConfiguration,omitzero"`
	Status                     *string                     `json:"status,omitzero" api:"shape=KnowledgeBaseStatus,required"`
	CreatedAt                  *time.Time                  `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt                  *time.Time                  `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
	FailureReasons             []string                    `json:"failureReasons,omitzero" api:"shape=FailureReasons"`
	MetadataConfigurations     []MetadataConfiguration     `json:"metadataConfigurations,omitzero" api:"shape=MetadataConfigurations"`
}

// KnowledgeBaseConfiguration is AWS's KnowledgeBaseConfiguration.
type KnowledgeBaseConfiguration struct {
	Type                              *string                            `json:"type,omitzero" api:"shape=KnowledgeBaseType,required"`
	VectorKnowledgeBaseConfiguration  *VectorKnowledgeBaseConfiguration  `json:"vectorKnowledgeBaseConfiguration,omitzero"`
	ManagedKnowledgeBaseConfiguration *ManagedKnowledgeBaseConfiguration `json:"managedKnowledgeBaseConfiguration,omitzero"`
	KendraKnowledgeBaseConfiguration  *KendraKnowledgeBaseConfiguration  `json:"kendraKnowledgeBaseConfiguration,omitzero"`
	SqlKnowledgeBaseConfiguration     *SqlKnowledgeBaseConfiguration     `json:"sqlKnowledgeBaseConfiguration,omitzero"`
}

// KnowledgeBaseDocument is AWS's KnowledgeBaseDocument.
type KnowledgeBaseDocument struct {
	Metadata *DocumentMetadata `json:"metadata,omitzero"`
	Content  *DocumentContent  `json:"content,omitzero" api:"required"`
}

// KnowledgeBaseDocumentDetail is AWS's KnowledgeBaseDocumentDetail.
type KnowledgeBaseDocumentDetail struct {
	KnowledgeBaseId *string             `json:"knowledgeBaseId,omitzero" api:"shape=Id,required"`
	DataSourceId    *string             `json:"dataSourceId,omitzero" api:"shape=Id,required"`
	Status          *string             `json:"status,omitzero" api:"shape=DocumentStatus,required"`
	Identifier      *DocumentIdentifier `json:"identifier,omitzero" api:"required"`
	StatusReason    *string             `json:"statusReason,omitzero"`
	UpdatedAt       *time.Time          `json:"updatedAt,omitzero" api:"shape=DateTimestamp"`
}

// KnowledgeBaseFlowNodeConfiguration is AWS's KnowledgeBaseFlowNodeConfiguration.
type KnowledgeBaseFlowNodeConfiguration struct {
	KnowledgeBaseId            *string                                  `json:"knowledgeBaseId,omitzero" api:"shape=FlowKnowledgeBaseId,required"`
	ModelId                    *string                                  `json:"modelId,omitzero" api:"shape=KnowledgeBaseModelIdentifier"`
	GuardrailConfiguration     *GuardrailConfiguration                  `json:"guardrailConfiguration,omitzero"`
	NumberOfResults            *int32                                   `json:"numberOfResults,omitzero" api:"shape=KnowledgeBaseFlowNodeConfigurationNumberOfResultsInteger"`
	PromptTemplate             *KnowledgeBasePromptTemplate             `json:"promptTemplate,omitzero"`
	InferenceConfiguration     *PromptInferenceConfiguration            `json:"inferenceConfiguration,omitzero"`
	RerankingConfiguration     *VectorSearchRerankingConfiguration      `json:"rerankingConfiguration,omitzero"`
	OrchestrationConfiguration *KnowledgeBaseOrchestrationConfiguration `json:"orchestrationConfiguration,omitzero"`
}

// KnowledgeBaseOrchestrationConfiguration is AWS's KnowledgeBaseOrchestrationConfiguration.
type KnowledgeBaseOrchestrationConfiguration struct {
	PromptTemplate               *KnowledgeBasePromptTemplate  `json:"promptTemplate,omitzero"`
	InferenceConfig              *PromptInferenceConfiguration `json:"inferenceConfig,omitzero"`
	AdditionalModelRequestFields map[string]json.RawMessage    `json:"additionalModelRequestFields,omitzero" api:"shape=AdditionalModelRequestFields"`
	PerformanceConfig            *PerformanceConfiguration     `json:"performanceConfig,omitzero"`
}

// KnowledgeBasePromptTemplate is AWS's KnowledgeBasePromptTemplate.
type KnowledgeBasePromptTemplate struct {
	TextPromptTemplate *string `json:"textPromptTemplate,omitzero" api:"shape=KnowledgeBaseTextPrompt"`
}

// KnowledgeBaseSummary is AWS's KnowledgeBaseSummary.
type KnowledgeBaseSummary struct {
	KnowledgeBaseId *string    `json:"knowledgeBaseId,omitzero" api:"shape=Id,required"`
	Name            *string    `json:"name,omitzero" api:"shape=Name,required"`
	Description     *string    `json:"description,omitzero" api:"shape=Description"`
	Status          *string    `json:"status,omitzero" api:"shape=KnowledgeBaseStatus,required"`
	UpdatedAt       *time.Time `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
}

// LambdaFunctionFlowNodeConfiguration is AWS's LambdaFunctionFlowNodeConfiguration.
type LambdaFunctionFlowNodeConfiguration struct {
	LambdaArn *string `json:"lambdaArn,omitzero" api:"shape=FlowLambdaArn,required"`
}

// LastDayOfMonth is AWS's LastDayOfMonth.
type LastDayOfMonth struct {
}

// LexFlowNodeConfiguration is AWS's LexFlowNodeConfiguration.
type LexFlowNodeConfiguration struct {
	BotAliasArn *string `json:"botAliasArn,omitzero" api:"shape=FlowLexBotAliasArn,required"`
	LocaleId    *string `json:"localeId,omitzero" api:"shape=FlowLexBotLocaleId,required"`
}

// ListAgentActionGroupsInput is AWS's ListAgentActionGroupsRequest.
type ListAgentActionGroupsInput struct {
	AgentId      *string `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	AgentVersion *string `json:"agentVersion,omitzero" api:"shape=Version,uri=agentVersion,required"`
	MaxResults   *int32  `json:"maxResults,omitzero" api:"shape=MaxResults"`
	NextToken    *string `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListAgentActionGroupsOutput is AWS's ListAgentActionGroupsResponse.
type ListAgentActionGroupsOutput struct {
	ActionGroupSummaries []ActionGroupSummary `json:"actionGroupSummaries,omitzero" api:"shape=ActionGroupSummaries,required"`
	NextToken            *string              `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListAgentAliasesInput is AWS's ListAgentAliasesRequest.
type ListAgentAliasesInput struct {
	AgentId    *string `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	MaxResults *int32  `json:"maxResults,omitzero" api:"shape=MaxResults"`
	NextToken  *string `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListAgentAliasesOutput is AWS's ListAgentAliasesResponse.
type ListAgentAliasesOutput struct {
	AgentAliasSummaries []AgentAliasSummary `json:"agentAliasSummaries,omitzero" api:"shape=AgentAliasSummaries,required"`
	NextToken           *string             `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListAgentCollaboratorsInput is AWS's ListAgentCollaboratorsRequest.
type ListAgentCollaboratorsInput struct {
	AgentId      *string `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	AgentVersion *string `json:"agentVersion,omitzero" api:"shape=Version,uri=agentVersion,required"`
	MaxResults   *int32  `json:"maxResults,omitzero" api:"shape=MaxResults"`
	NextToken    *string `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListAgentCollaboratorsOutput is AWS's ListAgentCollaboratorsResponse.
type ListAgentCollaboratorsOutput struct {
	AgentCollaboratorSummaries []AgentCollaboratorSummary `json:"agentCollaboratorSummaries,omitzero" api:"shape=AgentCollaboratorSummaries,required"`
	NextToken                  *string                    `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListAgentKnowledgeBasesInput is AWS's ListAgentKnowledgeBasesRequest.
type ListAgentKnowledgeBasesInput struct {
	AgentId      *string `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	AgentVersion *string `json:"agentVersion,omitzero" api:"shape=Version,uri=agentVersion,required"`
	MaxResults   *int32  `json:"maxResults,omitzero" api:"shape=MaxResults"`
	NextToken    *string `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListAgentKnowledgeBasesOutput is AWS's ListAgentKnowledgeBasesResponse.
type ListAgentKnowledgeBasesOutput struct {
	AgentKnowledgeBaseSummaries []AgentKnowledgeBaseSummary `json:"agentKnowledgeBaseSummaries,omitzero" api:"shape=AgentKnowledgeBaseSummaries,required"`
	NextToken                   *string                     `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListAgentVersionsInput is AWS's ListAgentVersionsRequest.
type ListAgentVersionsInput struct {
	AgentId    *string `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	MaxResults *int32  `json:"maxResults,omitzero" api:"shape=MaxResults"`
	NextToken  *string `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListAgentVersionsOutput is AWS's ListAgentVersionsResponse.
type ListAgentVersionsOutput struct {
	AgentVersionSummaries []AgentVersionSummary `json:"agentVersionSummaries,omitzero" api:"shape=AgentVersionSummaries,required"`
	NextToken             *string               `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListAgentsInput is AWS's ListAgentsRequest.
type ListAgentsInput struct {
	MaxResults *int32  `json:"maxResults,omitzero" api:"shape=MaxResults"`
	NextToken  *string `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListAgentsOutput is AWS's ListAgentsResponse.
type ListAgentsOutput struct {
	AgentSummaries []AgentSummary `json:"agentSummaries,omitzero" api:"shape=AgentSummaries,required"`
	NextToken      *string        `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListDataSourcesInput is AWS's ListDataSourcesRequest.
type ListDataSourcesInput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitzero" api:"shape=Id,uri=knowledgeBaseId,required"`
	MaxResults      *int32  `json:"maxResults,omitzero" api:"shape=MaxResults"`
	NextToken       *string `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListDataSourcesOutput is AWS's ListDataSourcesResponse.
type ListDataSourcesOutput struct {
	DataSourceSummaries []DataSourceSummary `json:"dataSourceSummaries,omitzero" api:"required"`
	NextToken           *string             `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListFlowAliasesInput is AWS's ListFlowAliasesRequest.
type ListFlowAliasesInput struct {
	FlowIdentifier *string `json:"flowIdentifier,omitzero" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	MaxResults     *int32  `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
	NextToken      *string `json:"nextToken,omitzero" api:"shape=NextToken,query=nextToken"`
}

// ListFlowAliasesOutput is AWS's ListFlowAliasesResponse.
type ListFlowAliasesOutput struct {
	FlowAliasSummaries []FlowAliasSummary `json:"flowAliasSummaries,omitzero" api:"shape=FlowAliasSummaries,required"`
	NextToken          *string            `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListFlowVersionsInput is AWS's ListFlowVersionsRequest.
type ListFlowVersionsInput struct {
	FlowIdentifier *string `json:"flowIdentifier,omitzero" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	MaxResults     *int32  `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
	NextToken      *string `json:"nextToken,omitzero" api:"shape=NextToken,query=nextToken"`
}

// ListFlowVersionsOutput is AWS's ListFlowVersionsResponse.
type ListFlowVersionsOutput struct {
	FlowVersionSummaries []FlowVersionSummary `json:"flowVersionSummaries,omitzero" api:"shape=FlowVersionSummaries,required"`
	NextToken            *string              `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListFlowsInput is AWS's ListFlowsRequest.
type ListFlowsInput struct {
	MaxResults *int32  `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
	NextToken  *string `json:"nextToken,omitzero" api:"shape=NextToken,query=nextToken"`
}

// ListFlowsOutput is AWS's ListFlowsResponse.
type ListFlowsOutput struct {
	FlowSummaries []FlowSummary `json:"flowSummaries,omitzero" api:"shape=FlowSummaries,required"`
	NextToken     *string       `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListIngestionJobsInput is AWS's ListIngestionJobsRequest.
type ListIngestionJobsInput struct {
	KnowledgeBaseId *string              `json:"knowledgeBaseId,omitzero" api:"shape=Id,uri=knowledgeBaseId,required"`
	DataSourceId    *string              `json:"dataSourceId,omitzero" api:"shape=Id,uri=dataSourceId,required"`
	Filters         []IngestionJobFilter `json:"filters,omitzero" api:"shape=IngestionJobFilters"`
	SortBy          *IngestionJobSortBy  `json:"sortBy,omitzero"`
	MaxResults      *int32               `json:"maxResults,omitzero" api:"shape=MaxResults"`
	NextToken       *string              `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListIngestionJobsOutput is AWS's ListIngestionJobsResponse.
type ListIngestionJobsOutput struct {
	IngestionJobSummaries []IngestionJobSummary `json:"ingestionJobSummaries,omitzero" api:"required"`
	NextToken             *string               `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListKnowledgeBaseDocumentsInput is AWS's ListKnowledgeBaseDocumentsRequest.
type ListKnowledgeBaseDocumentsInput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitzero" api:"shape=Id,uri=knowledgeBaseId,required"`
	DataSourceId    *string `json:"dataSourceId,omitzero" api:"shape=Id,uri=dataSourceId,required"`
	MaxResults      *int32  `json:"maxResults,omitzero" api:"shape=MaxResults"`
	NextToken       *string `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListKnowledgeBaseDocumentsOutput is AWS's ListKnowledgeBaseDocumentsResponse.
type ListKnowledgeBaseDocumentsOutput struct {
	DocumentDetails []KnowledgeBaseDocumentDetail `json:"documentDetails,omitzero" api:"required"`
	NextToken       *string                       `json:"nextToken,omitzero"`
}

// ListKnowledgeBasesInput is AWS's ListKnowledgeBasesRequest.
type ListKnowledgeBasesInput struct {
	MaxResults *int32  `json:"maxResults,omitzero" api:"shape=MaxResults"`
	NextToken  *string `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListKnowledgeBasesOutput is AWS's ListKnowledgeBasesResponse.
type ListKnowledgeBasesOutput struct {
	KnowledgeBaseSummaries []KnowledgeBaseSummary `json:"knowledgeBaseSummaries,omitzero" api:"required"`
	NextToken              *string                `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListPromptsInput is AWS's ListPromptsRequest.
type ListPromptsInput struct {
	PromptIdentifier *string `json:"promptIdentifier,omitzero" api:"shape=PromptIdentifier,query=promptIdentifier"`
	MaxResults       *int32  `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
	NextToken        *string `json:"nextToken,omitzero" api:"shape=NextToken,query=nextToken"`
}

// ListPromptsOutput is AWS's ListPromptsResponse.
type ListPromptsOutput struct {
	PromptSummaries []PromptSummary `json:"promptSummaries,omitzero" api:"shape=PromptSummaries,required"`
	NextToken       *string         `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListRetrievalInstructionVersionsInput is AWS's ListRetrievalInstructionVersionsRequest.
type ListRetrievalInstructionVersionsInput struct {
	RetrievalInstructionId *string `json:"retrievalInstructionId,omitzero" api:"shape=RetrievalInstructionId,uri=retrievalInstructionId,required"`
	MaxResults             *int32  `json:"maxResults,omitzero" api:"shape=RetrievalInstructionMaxResults,query=maxResults"`
	NextToken              *string `json:"nextToken,omitzero" api:"shape=NextToken,query=nextToken"`
}

// ListRetrievalInstructionVersionsOutput is AWS's ListRetrievalInstructionVersionsResponse.
type ListRetrievalInstructionVersionsOutput struct {
	RetrievalInstructionVersionSummaries []RetrievalInstructionVersionSummary `json:"retrievalInstructionVersionSummaries,omitzero" api:"required"`
	NextToken                            *string                              `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListRetrievalInstructionsInput is AWS's ListRetrievalInstructionsRequest.
type ListRetrievalInstructionsInput struct {
	Status     *string `json:"status,omitzero" api:"shape=RetrievalInstructionStatus,query=status"`
	MaxResults *int32  `json:"maxResults,omitzero" api:"shape=RetrievalInstructionMaxResults,query=maxResults"`
	NextToken  *string `json:"nextToken,omitzero" api:"shape=NextToken,query=nextToken"`
}

// ListRetrievalInstructionsOutput is AWS's ListRetrievalInstructionsResponse.
type ListRetrievalInstructionsOutput struct {
	RetrievalInstructionSummaries []RetrievalInstructionSummary `json:"retrievalInstructionSummaries,omitzero" api:"required"`
	NextToken                     *string                       `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// ListTagsForResourceInput is AWS's ListTagsForResourceRequest.
type ListTagsForResourceInput struct {
	ResourceArn *string `json:"resourceArn,omitzero" api:"shape=TaggableResourcesArn,uri=resourceArn,required"`
}

// ListTagsForResourceOutput is AWS's ListTagsForResourceResponse.
type ListTagsForResourceOutput struct {
	Tags map[string]string `json:"tags,omitzero" api:"shape=TagsMap"`
}

// ListVpcConfigurationsInput is AWS's ListVpcConfigurationsRequest.
type ListVpcConfigurationsInput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitzero" api:"shape=Id,uri=knowledgeBaseId,required"`
	StatusFilter    *string `json:"statusFilter,omitzero" api:"shape=VpcConfigurationStatus,query=status"`
	MaxResults      *int32  `json:"maxResults,omitzero" api:"shape=ListVpcConfigurationsRequestMaxResultsInteger,query=maxResults"`
	NextToken       *string `json:"nextToken,omitzero" api:"shape=NextToken,query=nextToken"`
}

// ListVpcConfigurationsOutput is AWS's ListVpcConfigurationsResponse.
type ListVpcConfigurationsOutput struct {
	Items     []VpcConfigurationSummary `json:"items,omitzero" api:"required"`
	NextToken *string                   `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// LoopControllerFlowNodeConfiguration is AWS's LoopControllerFlowNodeConfiguration.
type LoopControllerFlowNodeConfiguration struct {
	ContinueCondition *FlowCondition `json:"continueCondition,omitzero" api:"required"`
	MaxIterations     *int32         `json:"maxIterations,omitzero" api:"shape=LoopControllerFlowNodeConfigurationMaxIterationsInteger"`
}

// LoopFlowNodeConfiguration is AWS's LoopFlowNodeConfiguration.
type LoopFlowNodeConfiguration struct {
	Definition *FlowDefinition `json:"definition,omitzero" api:"required"`
}

// LoopIncompatibleNodeTypeFlowValidationDetails is AWS's LoopIncompatibleNodeTypeFlowValidationDetails.
type LoopIncompatibleNodeTypeFlowValidationDetails struct {
	Node                 *string `json:"node,omitzero" api:"shape=FlowNodeName,required"`
	IncompatibleNodeType *string `json:"incompatibleNodeType,omitzero" api:"shape=IncompatibleLoopNodeType,required"`
	IncompatibleNodeName *string `json:"incompatibleNodeName,omitzero" api:"shape=FlowNodeName,required"`
}
