// Code generated from facts/bedrock-agent.json by package gen. DO NOT EDIT.

package bedrockagent

import (
	"encoding/json"
	"time"
)

// LoopInputFlowNodeConfiguration is AWS's LoopInputFlowNodeConfiguration.
type LoopInputFlowNodeConfiguration struct {
}

// MalformedConditionExpressionFlowValidationDetails is AWS's MalformedConditionExpressionFlowValidationDetails.
type MalformedConditionExpressionFlowValidationDetails struct {
	Node      *string `json:"node,omitempty" api:"shape=FlowNodeName,required"`
	Condition *string `json:"condition,omitempty" api:"shape=FlowConditionName,required"`
	Cause     *string `json:"cause,omitempty" api:"shape=ErrorMessage,required"`
}

// MalformedNodeInputExpressionFlowValidationDetails is AWS's MalformedNodeInputExpressionFlowValidationDetails.
type MalformedNodeInputExpressionFlowValidationDetails struct {
	Node  *string `json:"node,omitempty" api:"shape=FlowNodeName,required"`
	Input *string `json:"input,omitempty" api:"shape=FlowNodeInputName,required"`
	Cause *string `json:"cause,omitempty" api:"shape=ErrorMessage,required"`
}

// ManagedKnowledgeBaseConfiguration is AWS's ManagedKnowledgeBaseConfiguration.
type ManagedKnowledgeBaseConfiguration struct {
	EmbeddingModelType                   *string                               `json:"embeddingModelType,omitempty" api:"shape=EmbeddingModelType"`
	EmbeddingModelArn                    *string                               `json:"embeddingModelArn,omitempty" api:"shape=BedrockEmbeddingModelArn"`
	EmbeddingModelConfiguration          *EmbeddingModelConfiguration          `json:"embeddingModelConfiguration,omitempty"`
	ServerSideEncryptionConfiguration    *ServerSideEncryptionConfiguration    `json:"serverSideEncryptionConfiguration,omitempty"`
	SupplementalDataStorageConfiguration *SupplementalDataStorageConfiguration `json:"supplementalDataStorageConfiguration,omitempty"`
}

// ManagedKnowledgeBaseConnectorConfiguration is AWS's ManagedKnowledgeBaseConnectorConfiguration.
type ManagedKnowledgeBaseConnectorConfiguration struct {
	DeletionProtectionConfiguration *DeletionProtectionConfiguration `json:"deletionProtectionConfiguration,omitempty"`
	MediaExtractionConfiguration    *MediaExtractionConfiguration    `json:"mediaExtractionConfiguration,omitempty"`
	ConnectorParameters             json.RawMessage                  `json:"connectorParameters,omitempty"`
	SyncSchedule                    *SyncSchedule                    `json:"syncSchedule,omitempty"`
}

// MediaExtractionConfiguration is AWS's MediaExtractionConfiguration.
type MediaExtractionConfiguration struct {
	ImageExtractionConfiguration *ImageExtractionConfiguration `json:"imageExtractionConfiguration,omitempty"`
	AudioExtractionConfiguration *AudioExtractionConfiguration `json:"audioExtractionConfiguration,omitempty"`
	VideoExtractionConfiguration *VideoExtractionConfiguration `json:"videoExtractionConfiguration,omitempty"`
}

// MemoryConfiguration is AWS's MemoryConfiguration.
type MemoryConfiguration struct {
	EnabledMemoryTypes          []string                     `json:"enabledMemoryTypes,omitempty" api:"shape=EnabledMemoryTypes,required"`
	StorageDays                 *int32                       `json:"storageDays,omitempty" api:"shape=StorageDays"`
	SessionSummaryConfiguration *SessionSummaryConfiguration `json:"sessionSummaryConfiguration,omitempty"`
}

// Message is AWS's Message.
type Message struct {
	Role    *string        `json:"role,omitempty" api:"shape=ConversationRole,required"`
	Content []ContentBlock `json:"content,omitempty" api:"required"`
}

// MetadataAttribute is AWS's MetadataAttribute.
type MetadataAttribute struct {
	Key   *string                 `json:"key,omitempty" api:"shape=Key,required"`
	Value *MetadataAttributeValue `json:"value,omitempty" api:"required"`
}

// MetadataAttributeValue is AWS's MetadataAttributeValue.
type MetadataAttributeValue struct {
	Type            *string  `json:"type,omitempty" api:"shape=MetadataValueType,required"`
	NumberValue     *float64 `json:"numberValue,omitempty" api:"shape=NumberValue"`
	BooleanValue    *bool    `json:"booleanValue,omitempty"`
	StringValue     *string  `json:"stringValue,omitempty" api:"shape=StringValue"`
	StringListValue []string `json:"stringListValue,omitempty" api:"shape=MetadataAttributeValueStringListValueList"`
}

// MetadataConfiguration is AWS's MetadataConfiguration.
type MetadataConfiguration struct {
	Name          *string `json:"name,omitempty" api:"shape=MetadataKeyName,required"`
	Type          *string `json:"type,omitempty" api:"shape=FieldType,required"`
	Searchability *string `json:"searchability,omitempty" api:"shape=SearchableStatus,required"`
}

// MetadataConfigurationForReranking is AWS's MetadataConfigurationForReranking.
type MetadataConfigurationForReranking struct {
	SelectionMode              *string                                      `json:"selectionMode,omitempty" api:"shape=RerankingMetadataSelectionMode,required"`
	SelectiveModeConfiguration *RerankingMetadataSelectiveModeConfiguration `json:"selectiveModeConfiguration,omitempty"`
}

// MismatchedNodeInputTypeFlowValidationDetails is AWS's MismatchedNodeInputTypeFlowValidationDetails.
type MismatchedNodeInputTypeFlowValidationDetails struct {
	Node         *string `json:"node,omitempty" api:"shape=FlowNodeName,required"`
	Input        *string `json:"input,omitempty" api:"shape=FlowNodeInputName,required"`
	ExpectedType *string `json:"expectedType,omitempty" api:"shape=FlowNodeIODataType,required"`
}

// MismatchedNodeOutputTypeFlowValidationDetails is AWS's MismatchedNodeOutputTypeFlowValidationDetails.
type MismatchedNodeOutputTypeFlowValidationDetails struct {
	Node         *string `json:"node,omitempty" api:"shape=FlowNodeName,required"`
	Output       *string `json:"output,omitempty" api:"shape=FlowNodeOutputName,required"`
	ExpectedType *string `json:"expectedType,omitempty" api:"shape=FlowNodeIODataType,required"`
}

// MissingConnectionConfigurationFlowValidationDetails is AWS's MissingConnectionConfigurationFlowValidationDetails.
type MissingConnectionConfigurationFlowValidationDetails struct {
	Connection *string `json:"connection,omitempty" api:"shape=FlowConnectionName,required"`
}

// MissingDefaultConditionFlowValidationDetails is AWS's MissingDefaultConditionFlowValidationDetails.
type MissingDefaultConditionFlowValidationDetails struct {
	Node *string `json:"node,omitempty" api:"shape=FlowNodeName,required"`
}

// MissingEndingNodesFlowValidationDetails is AWS's MissingEndingNodesFlowValidationDetails.
type MissingEndingNodesFlowValidationDetails struct {
}

// MissingLoopControllerNodeFlowValidationDetails is AWS's MissingLoopControllerNodeFlowValidationDetails.
type MissingLoopControllerNodeFlowValidationDetails struct {
	LoopNode *string `json:"loopNode,omitempty" api:"shape=FlowNodeName,required"`
}

// MissingLoopInputNodeFlowValidationDetails is AWS's MissingLoopInputNodeFlowValidationDetails.
type MissingLoopInputNodeFlowValidationDetails struct {
	LoopNode *string `json:"loopNode,omitempty" api:"shape=FlowNodeName,required"`
}

// MissingNodeConfigurationFlowValidationDetails is AWS's MissingNodeConfigurationFlowValidationDetails.
type MissingNodeConfigurationFlowValidationDetails struct {
	Node *string `json:"node,omitempty" api:"shape=FlowNodeName,required"`
}

// MissingNodeInputFlowValidationDetails is AWS's MissingNodeInputFlowValidationDetails.
type MissingNodeInputFlowValidationDetails struct {
	Node  *string `json:"node,omitempty" api:"shape=FlowNodeName,required"`
	Input *string `json:"input,omitempty" api:"shape=FlowNodeInputName,required"`
}

// MissingNodeOutputFlowValidationDetails is AWS's MissingNodeOutputFlowValidationDetails.
type MissingNodeOutputFlowValidationDetails struct {
	Node   *string `json:"node,omitempty" api:"shape=FlowNodeName,required"`
	Output *string `json:"output,omitempty" api:"shape=FlowNodeOutputName,required"`
}

// MissingStartingNodesFlowValidationDetails is AWS's MissingStartingNodesFlowValidationDetails.
type MissingStartingNodesFlowValidationDetails struct {
}

// MongoDbAtlasConfiguration is AWS's MongoDbAtlasConfiguration.
type MongoDbAtlasConfiguration struct {
	Endpoint             *string                   `json:"endpoint,omitempty" api:"shape=MongoDbAtlasEndpoint,required"`
	DatabaseName         *string                   `json:"databaseName,omitempty" api:"shape=MongoDbAtlasDatabaseName,required"`
	CollectionName       *string                   `json:"collectionName,omitempty" api:"shape=MongoDbAtlasCollectionName,required"`
	VectorIndexName      *string                   `json:"vectorIndexName,omitempty" api:"shape=MongoDbAtlasIndexName,required"`
	CredentialsSecretArn *string                   `json:"credentialsSecretArn,omitempty" api:"shape=SecretArn,required"`
	FieldMapping         *MongoDbAtlasFieldMapping `json:"fieldMapping,omitempty" api:"required"`
	EndpointServiceName  *string                   `json:"endpointServiceName,omitempty" api:"shape=MongoDbAtlasEndpointServiceName"`
	TextIndexName        *string                   `json:"textIndexName,omitempty" api:"shape=MongoDbAtlasIndexName"`
}

// MongoDbAtlasFieldMapping is AWS's MongoDbAtlasFieldMapping.
type MongoDbAtlasFieldMapping struct {
	VectorField   *string `json:"vectorField,omitempty" api:"shape=FieldName,required"`
	TextField     *string `json:"textField,omitempty" api:"shape=FieldName,required"`
	MetadataField *string `json:"metadataField,omitempty" api:"shape=FieldName,required"`
}

// MonthlySchedule is AWS's MonthlySchedule.
type MonthlySchedule struct {
	DayOfMonth *DayOfMonth `json:"dayOfMonth,omitempty" api:"required"`
}

// MultipleLoopControllerNodesFlowValidationDetails is AWS's MultipleLoopControllerNodesFlowValidationDetails.
type MultipleLoopControllerNodesFlowValidationDetails struct {
	LoopNode *string `json:"loopNode,omitempty" api:"shape=FlowNodeName,required"`
}

// MultipleLoopInputNodesFlowValidationDetails is AWS's MultipleLoopInputNodesFlowValidationDetails.
type MultipleLoopInputNodesFlowValidationDetails struct {
	LoopNode *string `json:"loopNode,omitempty" api:"shape=FlowNodeName,required"`
}

// MultipleNodeInputConnectionsFlowValidationDetails is AWS's MultipleNodeInputConnectionsFlowValidationDetails.
type MultipleNodeInputConnectionsFlowValidationDetails struct {
	Node  *string `json:"node,omitempty" api:"shape=FlowNodeName,required"`
	Input *string `json:"input,omitempty" api:"shape=FlowNodeInputName,required"`
}

// NeptuneAnalyticsConfiguration is AWS's NeptuneAnalyticsConfiguration.
type NeptuneAnalyticsConfiguration struct {
	GraphArn     *string                       `json:"graphArn,omitempty" api:"shape=GraphArn,required"`
	FieldMapping *NeptuneAnalyticsFieldMapping `json:"fieldMapping,omitempty" api:"required"`
}

// NeptuneAnalyticsFieldMapping is AWS's NeptuneAnalyticsFieldMapping.
type NeptuneAnalyticsFieldMapping struct {
	TextField     *string `json:"textField,omitempty" api:"shape=FieldName,required"`
	MetadataField *string `json:"metadataField,omitempty" api:"shape=FieldName,required"`
}

// OpenSearchManagedClusterConfiguration is AWS's OpenSearchManagedClusterConfiguration.
type OpenSearchManagedClusterConfiguration struct {
	DomainEndpoint  *string                               `json:"domainEndpoint,omitempty" api:"shape=OpenSearchManagedClusterDomainEndpoint,required"`
	DomainArn       *string                               `json:"domainArn,omitempty" api:"shape=OpenSearchManagedClusterDomainArn,required"`
	VectorIndexName *string                               `json:"vectorIndexName,omitempty" api:"shape=OpenSearchManagedClusterIndexName,required"`
	FieldMapping    *OpenSearchManagedClusterFieldMapping `json:"fieldMapping,omitempty" api:"required"`
}

// OpenSearchManagedClusterFieldMapping is AWS's OpenSearchManagedClusterFieldMapping.
type OpenSearchManagedClusterFieldMapping struct {
	VectorField   *string `json:"vectorField,omitempty" api:"shape=FieldName,required"`
	TextField     *string `json:"textField,omitempty" api:"shape=FieldName,required"`
	MetadataField *string `json:"metadataField,omitempty" api:"shape=FieldName,required"`
}

// OpenSearchServerlessConfiguration is AWS's OpenSearchServerlessConfiguration.
type OpenSearchServerlessConfiguration struct {
	CollectionArn   *string                           `json:"collectionArn,omitempty" api:"shape=OpenSearchServerlessCollectionArn,required"`
	VectorIndexName *string                           `json:"vectorIndexName,omitempty" api:"shape=OpenSearchServerlessIndexName,required"`
	FieldMapping    *OpenSearchServerlessFieldMapping `json:"fieldMapping,omitempty" api:"required"`
}

// OpenSearchServerlessFieldMapping is AWS's OpenSearchServerlessFieldMapping.
type OpenSearchServerlessFieldMapping struct {
	VectorField   *string `json:"vectorField,omitempty" api:"shape=FieldName,required"`
	TextField     *string `json:"textField,omitempty" api:"shape=FieldName,required"`
	MetadataField *string `json:"metadataField,omitempty" api:"shape=FieldName,required"`
}

// OrchestrationExecutor is AWS's OrchestrationExecutor.
type OrchestrationExecutor struct {
	_      struct{} `api:"union"`
	Lambda *string  `json:"lambda,omitempty" api:"shape=LambdaArn"`
}

// OutputFlowNodeConfiguration is AWS's OutputFlowNodeConfiguration.
type OutputFlowNodeConfiguration struct {
}

// ParameterDetail is AWS's ParameterDetail.
type ParameterDetail struct {
	Description *string `json:"description,omitempty" api:"shape=ParameterDescription"`
	Type        *string `json:"type,omitempty" api:"shape=Type,required"`
	Required    *bool   `json:"required,omitempty"`
}

// ParsingConfiguration is AWS's ParsingConfiguration.
type ParsingConfiguration struct {
	ParsingStrategy                     *string                              `json:"parsingStrategy,omitempty" api:"shape=ParsingStrategy,required"`
	BedrockFoundationModelConfiguration *BedrockFoundationModelConfiguration `json:"bedrockFoundationModelConfiguration,omitempty"`
	BedrockDataAutomationConfiguration  *BedrockDataAutomationConfiguration  `json:"bedrockDataAutomationConfiguration,omitempty"`
}

// ParsingPrompt is AWS's ParsingPrompt.
type ParsingPrompt struct {
	ParsingPromptText *string `json:"parsingPromptText,omitempty" api:"shape=ParsingPromptText,required"`
}

// PatternObjectFilter is AWS's PatternObjectFilter.
type PatternObjectFilter struct {
	ObjectType       *string  `json:"objectType,omitempty" api:"shape=FilteredObjectType,required"`
	InclusionFilters []string `json:"inclusionFilters,omitempty" api:"shape=FilterList"`
	ExclusionFilters []string `json:"exclusionFilters,omitempty" api:"shape=FilterList"`
}

// PatternObjectFilterConfiguration is AWS's PatternObjectFilterConfiguration.
type PatternObjectFilterConfiguration struct {
	Filters []PatternObjectFilter `json:"filters,omitempty" api:"shape=PatternObjectFilterList,required"`
}

// PerformanceConfiguration is AWS's PerformanceConfiguration.
type PerformanceConfiguration struct {
	Latency *string `json:"latency,omitempty" api:"shape=PerformanceConfigLatency"`
}

// PineconeConfiguration is AWS's PineconeConfiguration.
type PineconeConfiguration struct {
	ConnectionString     *string               `json:"connectionString,omitempty" api:"shape=PineconeConnectionString,required"`
	CredentialsSecretArn *string               `json:"credentialsSecretArn,omitempty" api:"shape=SecretArn,required"`
	Namespace            *string               `json:"namespace,omitempty" api:"shape=PineconeNamespace"`
	FieldMapping         *PineconeFieldMapping `json:"fieldMapping,omitempty" api:"required"`
}

// PineconeFieldMapping is AWS's PineconeFieldMapping.
type PineconeFieldMapping struct {
	TextField     *string `json:"textField,omitempty" api:"shape=FieldName,required"`
	MetadataField *string `json:"metadataField,omitempty" api:"shape=FieldName,required"`
}

// PrepareAgentInput is AWS's PrepareAgentRequest.
type PrepareAgentInput struct {
	AgentId *string `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
}

// PrepareAgentOutput is AWS's PrepareAgentResponse.
type PrepareAgentOutput struct {
	AgentId      *string    `json:"agentId,omitempty" api:"shape=Id,required"`
	AgentStatus  *string    `json:"agentStatus,omitempty" api:"shape=AgentStatus,required"`
	AgentVersion *string    `json:"agentVersion,omitempty" api:"shape=Version,required"`
	PreparedAt   *time.Time `json:"preparedAt,omitempty" api:"shape=DateTimestamp,required"`
}

// PrepareFlowInput is AWS's PrepareFlowRequest.
type PrepareFlowInput struct {
	FlowIdentifier *string `json:"flowIdentifier,omitempty" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
}

// PrepareFlowOutput is AWS's PrepareFlowResponse.
type PrepareFlowOutput struct {
	Id     *string `json:"id,omitempty" api:"shape=FlowId,required"`
	Status *string `json:"status,omitempty" api:"shape=FlowStatus,required"`
}

// PromptAgentResource is AWS's PromptAgentResource.
type PromptAgentResource struct {
	AgentIdentifier *string `json:"agentIdentifier,omitempty" api:"shape=AgentAliasArn,required"`
}

// PromptConfiguration is AWS's PromptConfiguration.
type PromptConfiguration struct {
	PromptType                   *string                 `json:"promptType,omitempty" api:"shape=PromptType"`
	PromptCreationMode           *string                 `json:"promptCreationMode,omitempty" api:"shape=CreationMode"`
	PromptState                  *string                 `json:"promptState,omitempty" api:"shape=PromptState"`
	BasePromptTemplate           *string                 `json:"basePromptTemplate,omitempty" api:"shape=BasePromptTemplate"`
	InferenceConfiguration       *InferenceConfiguration `json:"inferenceConfiguration,omitempty"`
	ParserMode                   *string                 `json:"parserMode,omitempty" api:"shape=CreationMode"`
	FoundationModel              *string                 `json:"foundationModel,omitempty" api:"shape=ModelIdentifier"`
	AdditionalModelRequestFields json.RawMessage         `json:"additionalModelRequestFields,omitempty"`
}

// PromptFlowNodeConfiguration is AWS's PromptFlowNodeConfiguration.
type PromptFlowNodeConfiguration struct {
	SourceConfiguration    *PromptFlowNodeSourceConfiguration `json:"sourceConfiguration,omitempty" api:"required"`
	GuardrailConfiguration *GuardrailConfiguration            `json:"guardrailConfiguration,omitempty"`
}

// PromptFlowNodeInlineConfiguration is AWS's PromptFlowNodeInlineConfiguration.
type PromptFlowNodeInlineConfiguration struct {
	TemplateType                 *string                       `json:"templateType,omitempty" api:"shape=PromptTemplateType,required"`
	TemplateConfiguration        *PromptTemplateConfiguration  `json:"templateConfiguration,omitempty" api:"required"`
	ModelId                      *string                       `json:"modelId,omitempty" api:"shape=FlowPromptModelIdentifier,required"`
	InferenceConfiguration       *PromptInferenceConfiguration `json:"inferenceConfiguration,omitempty"`
	AdditionalModelRequestFields json.RawMessage               `json:"additionalModelRequestFields,omitempty"`
}

// PromptFlowNodeResourceConfiguration is AWS's PromptFlowNodeResourceConfiguration.
type PromptFlowNodeResourceConfiguration struct {
	PromptArn *string `json:"promptArn,omitempty" api:"shape=FlowPromptArn,required"`
}

// PromptFlowNodeSourceConfiguration is AWS's PromptFlowNodeSourceConfiguration.
type PromptFlowNodeSourceConfiguration struct {
	_        struct{}                             `api:"union"`
	Resource *PromptFlowNodeResourceConfiguration `json:"resource,omitempty"`
	Inline   *PromptFlowNodeInlineConfiguration   `json:"inline,omitempty"`
}

// PromptGenAiResource is AWS's PromptGenAiResource.
type PromptGenAiResource struct {
	_     struct{}             `api:"union"`
	Agent *PromptAgentResource `json:"agent,omitempty"`
}

// PromptInferenceConfiguration is AWS's PromptInferenceConfiguration.
type PromptInferenceConfiguration struct {
	_    struct{}                           `api:"union"`
	Text *PromptModelInferenceConfiguration `json:"text,omitempty"`
}

// PromptInputVariable is AWS's PromptInputVariable.
type PromptInputVariable struct {
	Name *string `json:"name,omitempty" api:"shape=PromptInputVariableName"`
}

// PromptMetadataEntry is AWS's PromptMetadataEntry.
type PromptMetadataEntry struct {
	Key   *string `json:"key,omitempty" api:"shape=PromptMetadataKey,required"`
	Value *string `json:"value,omitempty" api:"shape=PromptMetadataValue,required"`
}

// PromptModelInferenceConfiguration is AWS's PromptModelInferenceConfiguration.
type PromptModelInferenceConfiguration struct {
	Temperature   *float32 `json:"temperature,omitempty" api:"shape=Temperature"`
	TopP          *float32 `json:"topP,omitempty" api:"shape=TopP"`
	MaxTokens     *int32   `json:"maxTokens,omitempty" api:"shape=MaximumLength"`
	StopSequences []string `json:"stopSequences,omitempty" api:"shape=StopSequences"`
}

// PromptOverrideConfiguration is AWS's PromptOverrideConfiguration.
type PromptOverrideConfiguration struct {
	PromptConfigurations []PromptConfiguration `json:"promptConfigurations,omitempty" api:"shape=PromptConfigurations,required"`
	OverrideLambda       *string               `json:"overrideLambda,omitempty" api:"shape=LambdaArn"`
}

// PromptSummary is AWS's PromptSummary.
type PromptSummary struct {
	Name        *string    `json:"name,omitempty" api:"shape=PromptName,required"`
	Description *string    `json:"description,omitempty" api:"shape=PromptDescription"`
	Id          *string    `json:"id,omitempty" api:"shape=PromptId,required"`
	Arn         *string    `json:"arn,omitempty" api:"shape=PromptArn,required"`
	Version     *string    `json:"version,omitempty" api:"shape=Version,required"`
	CreatedAt   *time.Time `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt   *time.Time `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
}

// PromptTemplateConfiguration is AWS's PromptTemplateConfiguration.
type PromptTemplateConfiguration struct {
	_    struct{}                         `api:"union"`
	Text *TextPromptTemplateConfiguration `json:"text,omitempty"`
	Chat *ChatPromptTemplateConfiguration `json:"chat,omitempty"`
}

// PromptVariant is AWS's PromptVariant.
type PromptVariant struct {
	Name                         *string                       `json:"name,omitempty" api:"shape=PromptVariantName,required"`
	TemplateType                 *string                       `json:"templateType,omitempty" api:"shape=PromptTemplateType,required"`
	TemplateConfiguration        *PromptTemplateConfiguration  `json:"templateConfiguration,omitempty" api:"required"`
	ModelId                      *string                       `json:"modelId,omitempty" api:"shape=PromptModelIdentifier"`
	InferenceConfiguration       *PromptInferenceConfiguration `json:"inferenceConfiguration,omitempty"`
	Metadata                     []PromptMetadataEntry         `json:"metadata,omitempty" api:"shape=PromptMetadataList"`
	AdditionalModelRequestFields json.RawMessage               `json:"additionalModelRequestFields,omitempty"`
	GenAiResource                *PromptGenAiResource          `json:"genAiResource,omitempty"`
}

// PutResourcePolicyInput is AWS's PutResourcePolicyRequest.
type PutResourcePolicyInput struct {
	ResourceArn        *string `json:"resourceArn,omitempty" api:"shape=ResourceArn,uri=resourceArn,required"`
	Policy             *string `json:"policy,omitempty" api:"shape=ResourcePolicy,required"`
	ExpectedRevisionId *string `json:"expectedRevisionId,omitempty" api:"shape=RevisionId"`
}

// PutResourcePolicyOutput is AWS's PutResourcePolicyResponse.
type PutResourcePolicyOutput struct {
	ResourceArn *string `json:"resourceArn,omitempty" api:"shape=ResourceArn,required"`
	RevisionId  *string `json:"revisionId,omitempty" api:"shape=RevisionId,required"`
}

// QueryGenerationColumn is AWS's QueryGenerationColumn.
type QueryGenerationColumn struct {
	Name        *string `json:"name,omitempty" api:"shape=QueryGenerationColumnName"`
	Description *string `json:"description,omitempty" api:"shape=DescriptionString"`
	Inclusion   *string `json:"inclusion,omitempty" api:"shape=IncludeExclude"`
}

// QueryGenerationConfiguration is AWS's QueryGenerationConfiguration.
type QueryGenerationConfiguration struct {
	ExecutionTimeoutSeconds *int32                  `json:"executionTimeoutSeconds,omitempty" api:"shape=QueryExecutionTimeoutSeconds"`
	GenerationContext       *QueryGenerationContext `json:"generationContext,omitempty"`
}

// QueryGenerationContext is AWS's QueryGenerationContext.
type QueryGenerationContext struct {
	Tables         []QueryGenerationTable `json:"tables,omitempty" api:"shape=QueryGenerationTables"`
	CuratedQueries []CuratedQuery         `json:"curatedQueries,omitempty" api:"shape=CuratedQueries"`
}

// QueryGenerationTable is AWS's QueryGenerationTable.
type QueryGenerationTable struct {
	Name        *string                 `json:"name,omitempty" api:"shape=QueryGenerationTableName,required"`
	Description *string                 `json:"description,omitempty" api:"shape=DescriptionString"`
	Inclusion   *string                 `json:"inclusion,omitempty" api:"shape=IncludeExclude"`
	Columns     []QueryGenerationColumn `json:"columns,omitempty"`
}

// RdsConfiguration is AWS's RdsConfiguration.
type RdsConfiguration struct {
	ResourceArn          *string          `json:"resourceArn,omitempty" api:"shape=RdsArn,required"`
	CredentialsSecretArn *string          `json:"credentialsSecretArn,omitempty" api:"shape=SecretArn,required"`
	DatabaseName         *string          `json:"databaseName,omitempty" api:"shape=RdsDatabaseName,required"`
	TableName            *string          `json:"tableName,omitempty" api:"shape=RdsTableName,required"`
	FieldMapping         *RdsFieldMapping `json:"fieldMapping,omitempty" api:"required"`
}

// RdsFieldMapping is AWS's RdsFieldMapping.
type RdsFieldMapping struct {
	PrimaryKeyField     *string `json:"primaryKeyField,omitempty" api:"shape=ColumnName,required"`
	VectorField         *string `json:"vectorField,omitempty" api:"shape=ColumnName,required"`
	TextField           *string `json:"textField,omitempty" api:"shape=ColumnName,required"`
	MetadataField       *string `json:"metadataField,omitempty" api:"shape=ColumnName,required"`
	CustomMetadataField *string `json:"customMetadataField,omitempty" api:"shape=ColumnName"`
}

// RedisEnterpriseCloudConfiguration is AWS's RedisEnterpriseCloudConfiguration.
type RedisEnterpriseCloudConfiguration struct {
	Endpoint             *string                           `json:"endpoint,omitempty" api:"shape=RedisEnterpriseCloudEndpoint,required"`
	VectorIndexName      *string                           `json:"vectorIndexName,omitempty" api:"shape=RedisEnterpriseCloudIndexName,required"`
	CredentialsSecretArn *string                           `json:"credentialsSecretArn,omitempty" api:"shape=SecretArn,required"`
	FieldMapping         *RedisEnterpriseCloudFieldMapping `json:"fieldMapping,omitempty" api:"required"`
}

// RedisEnterpriseCloudFieldMapping is AWS's RedisEnterpriseCloudFieldMapping.
type RedisEnterpriseCloudFieldMapping struct {
	VectorField   *string `json:"vectorField,omitempty" api:"shape=FieldName,required"`
	TextField     *string `json:"textField,omitempty" api:"shape=FieldName,required"`
	MetadataField *string `json:"metadataField,omitempty" api:"shape=FieldName,required"`
}

// RedshiftConfiguration is AWS's RedshiftConfiguration.
type RedshiftConfiguration struct {
	StorageConfigurations        []RedshiftQueryEngineStorageConfiguration `json:"storageConfigurations,omitempty" api:"shape=RedshiftQueryEngineStorageConfigurations,required"`
	QueryEngineConfiguration     *RedshiftQueryEngineConfiguration         `json:"queryEngineConfiguration,omitempty" api:"required"`
	QueryGenerationConfiguration *QueryGenerationConfiguration             `json:"queryGenerationConfiguration,omitempty"`
}

// RedshiftProvisionedAuthConfiguration is AWS's RedshiftProvisionedAuthConfiguration.
type RedshiftProvisionedAuthConfiguration struct {
	Type                      *string `json:"type,omitempty" api:"shape=RedshiftProvisionedAuthType,required"`
	DatabaseUser              *string `json:"databaseUser,omitempty"`
	UsernamePasswordSecretArn *string `json:"usernamePasswordSecretArn,omitempty" api:"shape=SecretArn"`
}

// RedshiftProvisionedConfiguration is AWS's RedshiftProvisionedConfiguration.
type RedshiftProvisionedConfiguration struct {
	ClusterIdentifier *string                               `json:"clusterIdentifier,omitempty" api:"shape=RedshiftClusterIdentifier,required"`
	AuthConfiguration *RedshiftProvisionedAuthConfiguration `json:"authConfiguration,omitempty" api:"required"`
}

// RedshiftQueryEngineAwsDataCatalogStorageConfiguration is AWS's RedshiftQueryEngineAwsDataCatalogStorageConfiguration.
type RedshiftQueryEngineAwsDataCatalogStorageConfiguration struct {
	TableNames []string `json:"tableNames,omitempty" api:"shape=AwsDataCatalogTableNames,required"`
}

// RedshiftQueryEngineConfiguration is AWS's RedshiftQueryEngineConfiguration.
type RedshiftQueryEngineConfiguration struct {
	Type                     *string                           `json:"type,omitempty" api:"shape=RedshiftQueryEngineType,required"`
	ServerlessConfiguration  *RedshiftServerlessConfiguration  `json:"serverlessConfiguration,omitempty"`
	ProvisionedConfiguration *RedshiftProvisionedConfiguration `json:"provisionedConfiguration,omitempty"`
}

// RedshiftQueryEngineRedshiftStorageConfiguration is AWS's RedshiftQueryEngineRedshiftStorageConfiguration.
type RedshiftQueryEngineRedshiftStorageConfiguration struct {
	DatabaseName *string `json:"databaseName,omitempty" api:"shape=RedshiftDatabase,required"`
}

// RedshiftQueryEngineStorageConfiguration is AWS's RedshiftQueryEngineStorageConfiguration.
type RedshiftQueryEngineStorageConfiguration struct {
	Type                        *string                                                `json:"type,omitempty" api:"shape=RedshiftQueryEngineStorageType,required"`
	AwsDataCatalogConfiguration *RedshiftQueryEngineAwsDataCatalogStorageConfiguration `json:"awsDataCatalogConfiguration,omitempty"`
	RedshiftConfiguration       *RedshiftQueryEngineRedshiftStorageConfiguration       `json:"redshiftConfiguration,omitempty"`
}

// RedshiftServerlessAuthConfiguration is AWS's RedshiftServerlessAuthConfiguration.
type RedshiftServerlessAuthConfiguration struct {
	Type                      *string `json:"type,omitempty" api:"shape=RedshiftServerlessAuthType,required"`
	UsernamePasswordSecretArn *string `json:"usernamePasswordSecretArn,omitempty" api:"shape=SecretArn"`
}

// RedshiftServerlessConfiguration is AWS's RedshiftServerlessConfiguration.
type RedshiftServerlessConfiguration struct {
	WorkgroupArn      *string                              `json:"workgroupArn,omitempty" api:"shape=WorkgroupArn,required"`
	AuthConfiguration *RedshiftServerlessAuthConfiguration `json:"authConfiguration,omitempty" api:"required"`
}

// RerankingMetadataSelectiveModeConfiguration is AWS's RerankingMetadataSelectiveModeConfiguration.
type RerankingMetadataSelectiveModeConfiguration struct {
	_               struct{}            `api:"union"`
	FieldsToInclude []FieldForReranking `json:"fieldsToInclude,omitempty" api:"shape=FieldsForReranking"`
	FieldsToExclude []FieldForReranking `json:"fieldsToExclude,omitempty" api:"shape=FieldsForReranking"`
}

// ResourceNotFoundException is AWS's ResourceNotFoundException.
type ResourceNotFoundException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// RetrievalFlowNodeConfiguration is AWS's RetrievalFlowNodeConfiguration.
type RetrievalFlowNodeConfiguration struct {
	ServiceConfiguration *RetrievalFlowNodeServiceConfiguration `json:"serviceConfiguration,omitempty" api:"required"`
}

// RetrievalFlowNodeS3Configuration is AWS's RetrievalFlowNodeS3Configuration.
type RetrievalFlowNodeS3Configuration struct {
	BucketName *string `json:"bucketName,omitempty" api:"shape=FlowS3BucketName,required"`
}

// RetrievalFlowNodeServiceConfiguration is AWS's RetrievalFlowNodeServiceConfiguration.
type RetrievalFlowNodeServiceConfiguration struct {
	_  struct{}                          `api:"union"`
	S3 *RetrievalFlowNodeS3Configuration `json:"s3,omitempty"`
}

// RetrievalInstructionContent is AWS's RetrievalInstructionContent.
type RetrievalInstructionContent struct {
	RetrievalGuidance *string `json:"retrievalGuidance,omitempty" api:"shape=RetrievalInstructionFieldText"`
	Persona           *string `json:"persona,omitempty" api:"shape=RetrievalInstructionFieldText"`
	AnswerFormat      *string `json:"answerFormat,omitempty" api:"shape=RetrievalInstructionFieldText"`
	AnswerPolicy      *string `json:"answerPolicy,omitempty" api:"shape=RetrievalInstructionFieldText"`
}

// RetrievalInstructionFailureReason is AWS's RetrievalInstructionFailureReason.
type RetrievalInstructionFailureReason struct {
	FieldName *string `json:"fieldName,omitempty" api:"shape=RetrievalInstructionFieldName"`
	Code      *string `json:"code,omitempty" api:"shape=RetrievalInstructionFailureReasonCode,required"`
	Message   *string `json:"message,omitempty" api:"required"`
}

// RetrievalInstructionSummary is AWS's RetrievalInstructionSummary.
type RetrievalInstructionSummary struct {
	RetrievalInstructionId  *string    `json:"retrievalInstructionId,omitempty" api:"shape=RetrievalInstructionId,required"`
	RetrievalInstructionArn *string    `json:"retrievalInstructionArn,omitempty" api:"shape=RetrievalInstructionArn,required"`
	Name                    *string    `json:"name,omitempty" api:"shape=RetrievalInstructionName,required"`
	Status                  *string    `json:"status,omitempty" api:"shape=RetrievalInstructionStatus,required"`
	LastTransitionStatus    *string    `json:"lastTransitionStatus,omitempty" api:"shape=RetrievalInstructionLastTransitionStatus,required"`
	CreatedAt               *time.Time `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt               *time.Time `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
	Description             *string    `json:"description,omitempty" api:"shape=RetrievalInstructionDescription"`
}

// RetrievalInstructionVersionSummary is AWS's RetrievalInstructionVersionSummary.
type RetrievalInstructionVersionSummary struct {
	Version   *string    `json:"version,omitempty" api:"shape=RetrievalInstructionNumericalVersion,required"`
	CreatedAt *time.Time `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
}

// S3Content is AWS's S3Content.
type S3Content struct {
	S3Location *S3Location `json:"s3Location,omitempty" api:"required"`
}

// S3DataSourceConfiguration is AWS's S3DataSourceConfiguration.
type S3DataSourceConfiguration struct {
	BucketArn            *string  `json:"bucketArn,omitempty" api:"shape=S3BucketArn,required"`
	InclusionPrefixes    []string `json:"inclusionPrefixes,omitempty" api:"shape=S3Prefixes"`
	BucketOwnerAccountId *string  `json:"bucketOwnerAccountId,omitempty" api:"shape=BucketOwnerAccountId"`
}

// S3Identifier is AWS's S3Identifier.
type S3Identifier struct {
	S3BucketName *string `json:"s3BucketName,omitempty" api:"shape=S3BucketName"`
	S3ObjectKey  *string `json:"s3ObjectKey,omitempty" api:"shape=S3ObjectKey"`
}

// S3Location is AWS's S3Location.
type S3Location struct {
	Uri *string `json:"uri,omitempty" api:"shape=S3BucketUri,required"`
}

// S3VectorsConfiguration is AWS's S3VectorsConfiguration.
type S3VectorsConfiguration struct {
	VectorBucketArn *string `json:"vectorBucketArn,omitempty" api:"shape=VectorBucketArn"`
	IndexArn        *string `json:"indexArn,omitempty" api:"shape=IndexArn"`
	IndexName       *string `json:"indexName,omitempty" api:"shape=IndexName"`
}

// SalesforceCrawlerConfiguration is AWS's SalesforceCrawlerConfiguration.
type SalesforceCrawlerConfiguration struct {
	FilterConfiguration *CrawlFilterConfiguration `json:"filterConfiguration,omitempty"`
}

// SalesforceDataSourceConfiguration is AWS's SalesforceDataSourceConfiguration.
type SalesforceDataSourceConfiguration struct {
	SourceConfiguration  *SalesforceSourceConfiguration  `json:"sourceConfiguration,omitempty" api:"required"`
	CrawlerConfiguration *SalesforceCrawlerConfiguration `json:"crawlerConfiguration,omitempty"`
}

// SalesforceSourceConfiguration is AWS's SalesforceSourceConfiguration.
type SalesforceSourceConfiguration struct {
	HostUrl              *string `json:"hostUrl,omitempty" api:"shape=HttpsUrl,required"`
	AuthType             *string `json:"authType,omitempty" api:"shape=SalesforceAuthType,required"`
	CredentialsSecretArn *string `json:"credentialsSecretArn,omitempty" api:"shape=SecretArn,required"`
}

// SeedUrl is AWS's SeedUrl.
type SeedUrl struct {
	Url *string `json:"url,omitempty" api:"shape=Url"`
}

// SemanticChunkingConfiguration is AWS's SemanticChunkingConfiguration.
type SemanticChunkingConfiguration struct {
	MaxTokens                     *int32 `json:"maxTokens,omitempty" api:"shape=SemanticChunkingConfigurationMaxTokensInteger,required"`
	BufferSize                    *int32 `json:"bufferSize,omitempty" api:"shape=SemanticChunkingConfigurationBufferSizeInteger,required"`
	BreakpointPercentileThreshold *int32 `json:"breakpointPercentileThreshold,omitempty" api:"shape=SemanticChunkingConfigurationBreakpointPercentileThresholdInteger,required"`
}

// ServerSideEncryptionConfiguration is AWS's ServerSideEncryptionConfiguration.
type ServerSideEncryptionConfiguration struct {
	KmsKeyArn *string `json:"kmsKeyArn,omitempty" api:"shape=KmsKeyArn"`
}

// ServiceQuotaExceededException is AWS's ServiceQuotaExceededException.
type ServiceQuotaExceededException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// SessionSummaryConfiguration is AWS's SessionSummaryConfiguration.
type SessionSummaryConfiguration struct {
	MaxRecentSessions *int32 `json:"maxRecentSessions,omitempty" api:"shape=MaxRecentSessions"`
}

// SharePointCrawlerConfiguration is AWS's SharePointCrawlerConfiguration.
type SharePointCrawlerConfiguration struct {
	FilterConfiguration *CrawlFilterConfiguration `json:"filterConfiguration,omitempty"`
}

// SharePointDataSourceConfiguration is AWS's SharePointDataSourceConfiguration.
type SharePointDataSourceConfiguration struct {
	SourceConfiguration  *SharePointSourceConfiguration  `json:"sourceConfiguration,omitempty" api:"required"`
	CrawlerConfiguration *SharePointCrawlerConfiguration `json:"crawlerConfiguration,omitempty"`
}

// SharePointSourceConfiguration is AWS's SharePointSourceConfiguration.
type SharePointSourceConfiguration struct {
	TenantId             *string  `json:"tenantId,omitempty" api:"shape=Microsoft365TenantId"`
	Domain               *string  `json:"domain,omitempty" api:"shape=SharePointDomain,required"`
	SiteUrls             []string `json:"siteUrls,omitempty" api:"shape=SharePointSiteUrls,required"`
	HostType             *string  `json:"hostType,omitempty" api:"shape=SharePointHostType,required"`
	AuthType             *string  `json:"authType,omitempty" api:"shape=SharePointAuthType,required"`
	CredentialsSecretArn *string  `json:"credentialsSecretArn,omitempty" api:"shape=SecretArn,required"`
}

// SpecificToolChoice is AWS's SpecificToolChoice.
type SpecificToolChoice struct {
	Name *string `json:"name,omitempty" api:"shape=ToolName,required"`
}

// SqlKnowledgeBaseConfiguration is AWS's SqlKnowledgeBaseConfiguration.
type SqlKnowledgeBaseConfiguration struct {
	Type                  *string                `json:"type,omitempty" api:"shape=QueryEngineType,required"`
	RedshiftConfiguration *RedshiftConfiguration `json:"redshiftConfiguration,omitempty"`
}

// StartIngestionJobInput is AWS's StartIngestionJobRequest.
type StartIngestionJobInput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitempty" api:"shape=Id,uri=knowledgeBaseId,required"`
	DataSourceId    *string `json:"dataSourceId,omitempty" api:"shape=Id,uri=dataSourceId,required"`
	ClientToken     *string `json:"clientToken,omitempty" api:"shape=ClientToken,token"`
	Description     *string `json:"description,omitempty" api:"shape=Description"`
}

// StartIngestionJobOutput is AWS's StartIngestionJobResponse.
type StartIngestionJobOutput struct {
	IngestionJob *IngestionJob `json:"ingestionJob,omitempty" api:"required"`
}

// StopIngestionJobInput is AWS's StopIngestionJobRequest.
type StopIngestionJobInput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitempty" api:"shape=Id,uri=knowledgeBaseId,required"`
	DataSourceId    *string `json:"dataSourceId,omitempty" api:"shape=Id,uri=dataSourceId,required"`
	IngestionJobId  *string `json:"ingestionJobId,omitempty" api:"shape=Id,uri=ingestionJobId,required"`
}

// StopIngestionJobOutput is AWS's StopIngestionJobResponse.
type StopIngestionJobOutput struct {
	IngestionJob *IngestionJob `json:"ingestionJob,omitempty" api:"required"`
}

// StorageConfiguration is AWS's StorageConfiguration.
type StorageConfiguration struct {
	Type                                  *string                                `json:"type,omitempty" api:"shape=KnowledgeBaseStorageType,required"`
	OpensearchServerlessConfiguration     *OpenSearchServerlessConfiguration     `json:"opensearchServerlessConfiguration,omitempty"`
	OpensearchManagedClusterConfiguration *OpenSearchManagedClusterConfiguration `json:"opensearchManagedClusterConfiguration,omitempty"`
	PineconeConfiguration                 *PineconeConfiguration                 `json:"pineconeConfiguration,omitempty"`
	RedisEnterpriseCloudConfiguration     *RedisEnterpriseCloudConfiguration     `json:"redisEnterpriseCloudConfiguration,omitempty"`
	RdsConfiguration                      *RdsConfiguration                      `json:"rdsConfiguration,omitempty"`
	MongoDbAtlasConfiguration             *MongoDbAtlasConfiguration             `json:"mongoDbAtlasConfiguration,omitempty"`
	NeptuneAnalyticsConfiguration         *NeptuneAnalyticsConfiguration         `json:"neptuneAnalyticsConfiguration,omitempty"`
	S3VectorsConfiguration                *S3VectorsConfiguration                `json:"s3VectorsConfiguration,omitempty"`
}

// StorageFlowNodeConfiguration is AWS's StorageFlowNodeConfiguration.
type StorageFlowNodeConfiguration struct {
	ServiceConfiguration *StorageFlowNodeServiceConfiguration `json:"serviceConfiguration,omitempty" api:"required"`
}

// StorageFlowNodeS3Configuration is AWS's StorageFlowNodeS3Configuration.
type StorageFlowNodeS3Configuration struct {
	BucketName *string `json:"bucketName,omitempty" api:"shape=FlowS3BucketName,required"`
}

// StorageFlowNodeServiceConfiguration is AWS's StorageFlowNodeServiceConfiguration.
type StorageFlowNodeServiceConfiguration struct {
	_  struct{}                        `api:"union"`
	S3 *StorageFlowNodeS3Configuration `json:"s3,omitempty"`
}

// SupplementalDataStorageConfiguration is AWS's SupplementalDataStorageConfiguration.
type SupplementalDataStorageConfiguration struct {
	StorageLocations []SupplementalDataStorageLocation `json:"storageLocations,omitempty" api:"shape=SupplementalDataStorageLocations,required"`
}

// SupplementalDataStorageLocation is AWS's SupplementalDataStorageLocation.
type SupplementalDataStorageLocation struct {
	Type       *string     `json:"type,omitempty" api:"shape=SupplementalDataStorageLocationType,required"`
	S3Location *S3Location `json:"s3Location,omitempty"`
}

// SyncSchedule is AWS's SyncSchedule.
type SyncSchedule struct {
	_       struct{}         `api:"union"`
	Daily   *DailySchedule   `json:"daily,omitempty"`
	Weekly  *WeeklySchedule  `json:"weekly,omitempty"`
	Monthly *MonthlySchedule `json:"monthly,omitempty"`
}

// SystemContentBlock is AWS's SystemContentBlock.
type SystemContentBlock struct {
	_          struct{}         `api:"union"`
	Text       *string          `json:"text,omitempty" api:"shape=NonEmptyString"`
	CachePoint *CachePointBlock `json:"cachePoint,omitempty"`
}

// TagResourceInput is AWS's TagResourceRequest.
type TagResourceInput struct {
	ResourceArn *string           `json:"resourceArn,omitempty" api:"shape=TaggableResourcesArn,uri=resourceArn,required"`
	Tags        map[string]string `json:"tags,omitempty" api:"shape=TagsMap,required"`
}

// TagResourceOutput is AWS's TagResourceResponse.
type TagResourceOutput struct {
}

// TextContentDoc is AWS's TextContentDoc.
type TextContentDoc struct {
	Data *string `json:"data,omitempty" api:"shape=Data,required"`
}

// TextPromptTemplateConfiguration is AWS's TextPromptTemplateConfiguration.
type TextPromptTemplateConfiguration struct {
	Text           *string               `json:"text,omitempty" api:"shape=TextPrompt,required"`
	CachePoint     *CachePointBlock      `json:"cachePoint,omitempty"`
	InputVariables []PromptInputVariable `json:"inputVariables,omitempty" api:"shape=PromptInputVariablesList"`
}

// ThrottlingException is AWS's ThrottlingException.
type ThrottlingException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// Tool is AWS's Tool.
type Tool struct {
	_          struct{}           `api:"union"`
	ToolSpec   *ToolSpecification `json:"toolSpec,omitempty"`
	CachePoint *CachePointBlock   `json:"cachePoint,omitempty"`
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

// ToolSpecification is AWS's ToolSpecification.
type ToolSpecification struct {
	Name        *string          `json:"name,omitempty" api:"shape=ToolName,required"`
	Description *string          `json:"description,omitempty" api:"shape=NonEmptyString"`
	InputSchema *ToolInputSchema `json:"inputSchema,omitempty" api:"required"`
	Strict      *bool            `json:"strict,omitempty"`
}

// Transformation is AWS's Transformation.
type Transformation struct {
	TransformationFunction *TransformationFunction `json:"transformationFunction,omitempty" api:"required"`
	StepToApply            *string                 `json:"stepToApply,omitempty" api:"shape=StepType,required"`
}

// TransformationFunction is AWS's TransformationFunction.
type TransformationFunction struct {
	TransformationLambdaConfiguration *TransformationLambdaConfiguration `json:"transformationLambdaConfiguration,omitempty" api:"required"`
}

// TransformationLambdaConfiguration is AWS's TransformationLambdaConfiguration.
type TransformationLambdaConfiguration struct {
	LambdaArn *string `json:"lambdaArn,omitempty" api:"shape=LambdaArn,required"`
}

// UnfulfilledNodeInputFlowValidationDetails is AWS's UnfulfilledNodeInputFlowValidationDetails.
type UnfulfilledNodeInputFlowValidationDetails struct {
	Node  *string `json:"node,omitempty" api:"shape=FlowNodeName,required"`
	Input *string `json:"input,omitempty" api:"shape=FlowNodeInputName,required"`
}

// UnknownConnectionConditionFlowValidationDetails is AWS's UnknownConnectionConditionFlowValidationDetails.
type UnknownConnectionConditionFlowValidationDetails struct {
	Connection *string `json:"connection,omitempty" api:"shape=FlowConnectionName,required"`
}

// UnknownConnectionSourceFlowValidationDetails is AWS's UnknownConnectionSourceFlowValidationDetails.
type UnknownConnectionSourceFlowValidationDetails struct {
	Connection *string `json:"connection,omitempty" api:"shape=FlowConnectionName,required"`
}

// UnknownConnectionSourceOutputFlowValidationDetails is AWS's UnknownConnectionSourceOutputFlowValidationDetails.
type UnknownConnectionSourceOutputFlowValidationDetails struct {
	Connection *string `json:"connection,omitempty" api:"shape=FlowConnectionName,required"`
}

// UnknownConnectionTargetFlowValidationDetails is AWS's UnknownConnectionTargetFlowValidationDetails.
type UnknownConnectionTargetFlowValidationDetails struct {
	Connection *string `json:"connection,omitempty" api:"shape=FlowConnectionName,required"`
}

// UnknownConnectionTargetInputFlowValidationDetails is AWS's UnknownConnectionTargetInputFlowValidationDetails.
type UnknownConnectionTargetInputFlowValidationDetails struct {
	Connection *string `json:"connection,omitempty" api:"shape=FlowConnectionName,required"`
}

// UnknownNodeInputFlowValidationDetails is AWS's UnknownNodeInputFlowValidationDetails.
type UnknownNodeInputFlowValidationDetails struct {
	Node  *string `json:"node,omitempty" api:"shape=FlowNodeName,required"`
	Input *string `json:"input,omitempty" api:"shape=FlowNodeInputName,required"`
}

// UnknownNodeOutputFlowValidationDetails is AWS's UnknownNodeOutputFlowValidationDetails.
type UnknownNodeOutputFlowValidationDetails struct {
	Node   *string `json:"node,omitempty" api:"shape=FlowNodeName,required"`
	Output *string `json:"output,omitempty" api:"shape=FlowNodeOutputName,required"`
}

// UnreachableNodeFlowValidationDetails is AWS's UnreachableNodeFlowValidationDetails.
type UnreachableNodeFlowValidationDetails struct {
	Node *string `json:"node,omitempty" api:"shape=FlowNodeName,required"`
}

// UnsatisfiedConnectionConditionsFlowValidationDetails is AWS's UnsatisfiedConnectionConditionsFlowValidationDetails.
type UnsatisfiedConnectionConditionsFlowValidationDetails struct {
	Connection *string `json:"connection,omitempty" api:"shape=FlowConnectionName,required"`
}

// UnspecifiedFlowValidationDetails is AWS's UnspecifiedFlowValidationDetails.
type UnspecifiedFlowValidationDetails struct {
}

// UntagResourceInput is AWS's UntagResourceRequest.
type UntagResourceInput struct {
	ResourceArn *string  `json:"resourceArn,omitempty" api:"shape=TaggableResourcesArn,uri=resourceArn,required"`
	TagKeys     []string `json:"tagKeys,omitempty" api:"shape=TagKeyList,query=tagKeys,required"`
}

// UntagResourceOutput is AWS's UntagResourceResponse.
type UntagResourceOutput struct {
}

// UpdateAgentActionGroupInput is AWS's UpdateAgentActionGroupRequest.
type UpdateAgentActionGroupInput struct {
	AgentId                          *string              `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	AgentVersion                     *string              `json:"agentVersion,omitempty" api:"shape=DraftVersion,uri=agentVersion,required"`
	ActionGroupId                    *string              `json:"actionGroupId,omitempty" api:"shape=Id,uri=actionGroupId,required"`
	ActionGroupName                  *string              `json:"actionGroupName,omitempty" api:"shape=Name,required"`
	Description                      *string              `json:"description,omitempty" api:"shape=Description"`
	ParentActionGroupSignature       *string              `json:"parentActionGroupSignature,omitempty" api:"shape=ActionGroupSignature"`
	ParentActionGroupSignatureParams map[string]string    `json:"parentActionGroupSignatureParams,omitempty" api:"shape=ActionGroupSignatureParams"`
	ActionGroupExecutor              *ActionGroupExecutor `json:"actionGroupExecutor,omitempty"`
	ActionGroupState                 *string              `json:"actionGroupState,omitempty" api:"shape=ActionGroupState"`
	ApiSchema                        *APISchema           `json:"apiSchema,omitempty"`
	FunctionSchema                   *FunctionSchema      `json:"functionSchema,omitempty"`
}

// UpdateAgentActionGroupOutput is AWS's UpdateAgentActionGroupResponse.
type UpdateAgentActionGroupOutput struct {
	AgentActionGroup *AgentActionGroup `json:"agentActionGroup,omitempty" api:"required"`
}

// UpdateAgentAliasInput is AWS's UpdateAgentAliasRequest.
type UpdateAgentAliasInput struct {
	AgentId              *string                                  `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	AgentAliasId         *string                                  `json:"agentAliasId,omitempty" api:"shape=AgentAliasId,uri=agentAliasId,required"`
	AgentAliasName       *string                                  `json:"agentAliasName,omitempty" api:"shape=Name,required"`
	Description          *string                                  `json:"description,omitempty" api:"shape=Description"`
	RoutingConfiguration []AgentAliasRoutingConfigurationListItem `json:"routingConfiguration,omitempty" api:"shape=AgentAliasRoutingConfiguration"`
	AliasInvocationState *string                                  `json:"aliasInvocationState,omitempty" api:"shape=AliasInvocationState"`
}

// UpdateAgentAliasOutput is AWS's UpdateAgentAliasResponse.
type UpdateAgentAliasOutput struct {
	AgentAlias *AgentAlias `json:"agentAlias,omitempty" api:"required"`
}

// UpdateAgentCollaboratorInput is AWS's UpdateAgentCollaboratorRequest.
type UpdateAgentCollaboratorInput struct {
	AgentId                  *string          `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	AgentVersion             *string          `json:"agentVersion,omitempty" api:"shape=DraftVersion,uri=agentVersion,required"`
	CollaboratorId           *string          `json:"collaboratorId,omitempty" api:"shape=Id,uri=collaboratorId,required"`
	AgentDescriptor          *AgentDescriptor `json:"agentDescriptor,omitempty" api:"required"`
	CollaboratorName         *string          `json:"collaboratorName,omitempty" api:"shape=Name,required"`
	CollaborationInstruction *string          `json:"collaborationInstruction,omitempty" api:"shape=CollaborationInstruction,required"`
	RelayConversationHistory *string          `json:"relayConversationHistory,omitempty" api:"shape=RelayConversationHistory"`
}

// UpdateAgentCollaboratorOutput is AWS's UpdateAgentCollaboratorResponse.
type UpdateAgentCollaboratorOutput struct {
	AgentCollaborator *AgentCollaborator `json:"agentCollaborator,omitempty" api:"required"`
}

// UpdateAgentKnowledgeBaseInput is AWS's UpdateAgentKnowledgeBaseRequest.
type UpdateAgentKnowledgeBaseInput struct {
	AgentId            *string `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	AgentVersion       *string `json:"agentVersion,omitempty" api:"shape=DraftVersion,uri=agentVersion,required"`
	KnowledgeBaseId    *string `json:"knowledgeBaseId,omitempty" api:"shape=Id,uri=knowledgeBaseId,required"`
	Description        *string `json:"description,omitempty" api:"shape=Description"`
	KnowledgeBaseState *string `json:"knowledgeBaseState,omitempty" api:"shape=KnowledgeBaseState"`
}

// UpdateAgentKnowledgeBaseOutput is AWS's UpdateAgentKnowledgeBaseResponse.
type UpdateAgentKnowledgeBaseOutput struct {
	AgentKnowledgeBase *AgentKnowledgeBase `json:"agentKnowledgeBase,omitempty" api:"required"`
}

// UpdateAgentInput is AWS's UpdateAgentRequest.
type UpdateAgentInput struct {
	AgentId                     *string                      `json:"agentId,omitempty" api:"shape=Id,uri=agentId,required"`
	AgentName                   *string                      `json:"agentName,omitempty" api:"shape=Name,required"`
	Instruction                 *string                      `json:"instruction,omitempty" api:"shape=Instruction"`
	FoundationModel             *string                      `json:"foundationModel,omitempty" api:"shape=ModelIdentifier,required"`
	Description                 *string                      `json:"description,omitempty" api:"shape=Description"`
	OrchestrationType           *string                      `json:"orchestrationType,omitempty" api:"shape=OrchestrationType"`
	CustomOrchestration         *CustomOrchestration         `json:"customOrchestration,omitempty"`
	IdleSessionTTLInSeconds     *int32                       `json:"idleSessionTTLInSeconds,omitempty" api:"shape=SessionTTL"`
	AgentResourceRoleArn        *string                      `json:"agentResourceRoleArn,omitempty" api:"shape=AgentRoleArn,required"`
	CustomerEncryptionKeyArn    *string                      `json:"customerEncryptionKeyArn,omitempty" api:"shape=KmsKeyArn"`
	PromptOverrideConfiguration *PromptOverrideConfiguration `json:"promptOverrideConfiguration,omitempty"`
	GuardrailConfiguration      *GuardrailConfiguration      `json:"guardrailConfiguration,omitempty"`
	MemoryConfiguration         *MemoryConfiguration         `json:"memoryConfiguration,omitempty"`
	AgentCollaboration          *string                      `json:"agentCollaboration,omitempty" api:"shape=AgentCollaboration"`
}

// UpdateAgentOutput is AWS's UpdateAgentResponse.
type UpdateAgentOutput struct {
	Agent *Agent `json:"agent,omitempty" api:"required"`
}

// UpdateDataSourceInput is AWS's UpdateDataSourceRequest.
type UpdateDataSourceInput struct {
	KnowledgeBaseId                   *string                            `json:"knowledgeBaseId,omitempty" api:"shape=Id,uri=knowledgeBaseId,required"`
	DataSourceId                      *string                            `json:"dataSourceId,omitempty" api:"shape=Id,uri=dataSourceId,required"`
	Name                              *string                            `json:"name,omitempty" api:"shape=Name,required"`
	Description                       *string                            `json:"description,omitempty" api:"shape=Description"`
	DataSourceConfiguration           *DataSourceConfiguration           `json:"dataSourceConfiguration,omitempty" api:"required"`
	DataDeletionPolicy                *string                            `json:"dataDeletionPolicy,omitempty" api:"shape=DataDeletionPolicy"`
	ServerSideEncryptionConfiguration *ServerSideEncryptionConfiguration `json:"serverSideEncryptionConfiguration,omitempty"`
	VectorIngestionConfiguration      *VectorIngestionConfiguration      `json:"vectorIngestionConfiguration,omitempty"`
}

// UpdateDataSourceOutput is AWS's UpdateDataSourceResponse.
type UpdateDataSourceOutput struct {
	DataSource *DataSource `json:"dataSource,omitempty" api:"required"`
}

// UpdateFlowAliasInput is AWS's UpdateFlowAliasRequest.
type UpdateFlowAliasInput struct {
	Name                     *string                                 `json:"name,omitempty" api:"shape=Name,required"`
	Description              *string                                 `json:"description,omitempty" api:"shape=Description"`
	RoutingConfiguration     []FlowAliasRoutingConfigurationListItem `json:"routingConfiguration,omitempty" api:"shape=FlowAliasRoutingConfiguration,required"`
	ConcurrencyConfiguration *FlowAliasConcurrencyConfiguration      `json:"concurrencyConfiguration,omitempty"`
	FlowIdentifier           *string                                 `json:"flowIdentifier,omitempty" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	AliasIdentifier          *string                                 `json:"aliasIdentifier,omitempty" api:"shape=FlowAliasIdentifier,uri=aliasIdentifier,required"`
}

// UpdateFlowAliasOutput is AWS's UpdateFlowAliasResponse.
type UpdateFlowAliasOutput struct {
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

// UpdateFlowInput is AWS's UpdateFlowRequest.
type UpdateFlowInput struct {
	Name                     *string         `json:"name,omitempty" api:"shape=FlowName,required"`
	Description              *string         `json:"description,omitempty" api:"shape=FlowDescription"`
	ExecutionRoleArn         *string         `json:"executionRoleArn,omitempty" api:"shape=FlowExecutionRoleArn,required"`
	CustomerEncryptionKeyArn *string         `json:"customerEncryptionKeyArn,omitempty" api:"shape=KmsKeyArn"`
	Definition               *FlowDefinition `json:"definition,omitempty"`
	FlowIdentifier           *string         `json:"flowIdentifier,omitempty" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
}

// UpdateFlowOutput is AWS's UpdateFlowResponse.
type UpdateFlowOutput struct {
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

// UpdateKnowledgeBaseInput is AWS's UpdateKnowledgeBaseRequest.
type UpdateKnowledgeBaseInput struct {
	KnowledgeBaseId            *string                     `json:"knowledgeBaseId,omitempty" api:"shape=Id,uri=knowledgeBaseId,required"`
	Name                       *string                     `json:"name,omitempty" api:"shape=Name,required"`
	Description                *string                     `json:"description,omitempty" api:"shape=Description"`
	RoleArn                    *string                     `json:"roleArn,omitempty" api:"shape=KnowledgeBaseRoleArn,required"`
	KnowledgeBaseConfiguration *KnowledgeBaseConfiguration `json:"knowledgeBaseConfiguration,omitempty" api:"required"`
	StorageConfiguration       *StorageConfiguration       `json:"storageConfiguration,omitempty"`
	MetadataConfigurations     []MetadataConfiguration     `json:"metadataConfigurations,omitempty" api:"shape=MetadataConfigurations"`
}

// UpdateKnowledgeBaseOutput is AWS's UpdateKnowledgeBaseResponse.
type UpdateKnowledgeBaseOutput struct {
	KnowledgeBase *KnowledgeBase `json:"knowledgeBase,omitempty" api:"required"`
}

// UpdatePromptInput is AWS's UpdatePromptRequest.
type UpdatePromptInput struct {
	Name                     *string         `json:"name,omitempty" api:"shape=PromptName,required"`
	Description              *string         `json:"description,omitempty" api:"shape=PromptDescription"`
	CustomerEncryptionKeyArn *string         `json:"customerEncryptionKeyArn,omitempty" api:"shape=KmsKeyArn"`
	DefaultVariant           *string         `json:"defaultVariant,omitempty" api:"shape=PromptVariantName"`
	Variants                 []PromptVariant `json:"variants,omitempty" api:"shape=PromptVariantList"`
	PromptIdentifier         *string         `json:"promptIdentifier,omitempty" api:"shape=PromptIdentifier,uri=promptIdentifier,required"`
}

// UpdatePromptOutput is AWS's UpdatePromptResponse.
type UpdatePromptOutput struct {
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

// UpdateRetrievalInstructionInput is AWS's UpdateRetrievalInstructionRequest.
type UpdateRetrievalInstructionInput struct {
	RetrievalInstructionId *string                      `json:"retrievalInstructionId,omitempty" api:"shape=RetrievalInstructionId,uri=retrievalInstructionId,required"`
	Instruction            *RetrievalInstructionContent `json:"instruction,omitempty" api:"required"`
	Description            *string                      `json:"description,omitempty" api:"shape=RetrievalInstructionDescription"`
}

// UpdateRetrievalInstructionOutput is AWS's UpdateRetrievalInstructionResponse.
type UpdateRetrievalInstructionOutput struct {
	RetrievalInstructionId  *string    `json:"retrievalInstructionId,omitempty" api:"shape=RetrievalInstructionId,required"`
	RetrievalInstructionArn *string    `json:"retrievalInstructionArn,omitempty" api:"shape=RetrievalInstructionArn,required"`
	Name                    *string    `json:"name,omitempty" api:"shape=RetrievalInstructionName,required"`
	Status                  *string    `json:"status,omitempty" api:"shape=RetrievalInstructionStatus,required"`
	LastTransitionStatus    *string    `json:"lastTransitionStatus,omitempty" api:"shape=RetrievalInstructionLastTransitionStatus,required"`
	CreatedAt               *time.Time `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt               *time.Time `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
}

// UrlConfiguration is AWS's UrlConfiguration.
type UrlConfiguration struct {
	SeedUrls []SeedUrl `json:"seedUrls,omitempty" api:"shape=SeedUrls"`
}

// ValidateFlowDefinitionInput is AWS's ValidateFlowDefinitionRequest.
type ValidateFlowDefinitionInput struct {
	Definition *FlowDefinition `json:"definition,omitempty" api:"required"`
}

// ValidateFlowDefinitionOutput is AWS's ValidateFlowDefinitionResponse.
type ValidateFlowDefinitionOutput struct {
	Validations []FlowValidation `json:"validations,omitempty" api:"shape=FlowValidations,required"`
}

// ValidationException is AWS's ValidationException.
type ValidationException struct {
	Message   *string                    `json:"message,omitempty" api:"shape=NonBlankString"`
	FieldList []ValidationExceptionField `json:"fieldList,omitempty"`
}

// ValidationExceptionField is AWS's ValidationExceptionField.
type ValidationExceptionField struct {
	Name    *string `json:"name,omitempty" api:"shape=NonBlankString,required"`
	Message *string `json:"message,omitempty" api:"shape=NonBlankString,required"`
}

// VectorIngestionConfiguration is AWS's VectorIngestionConfiguration.
type VectorIngestionConfiguration struct {
	ChunkingConfiguration             *ChunkingConfiguration             `json:"chunkingConfiguration,omitempty"`
	CustomTransformationConfiguration *CustomTransformationConfiguration `json:"customTransformationConfiguration,omitempty"`
	ParsingConfiguration              *ParsingConfiguration              `json:"parsingConfiguration,omitempty"`
	ContextEnrichmentConfiguration    *ContextEnrichmentConfiguration    `json:"contextEnrichmentConfiguration,omitempty"`
}

// VectorKnowledgeBaseConfiguration is AWS's VectorKnowledgeBaseConfiguration.
type VectorKnowledgeBaseConfiguration struct {
	EmbeddingModelArn                    *string                               `json:"embeddingModelArn,omitempty" api:"shape=BedrockEmbeddingModelArn,required"`
	EmbeddingModelConfiguration          *EmbeddingModelConfiguration          `json:"embeddingModelConfiguration,omitempty"`
	SupplementalDataStorageConfiguration *SupplementalDataStorageConfiguration `json:"supplementalDataStorageConfiguration,omitempty"`
}

// VectorSearchBedrockRerankingConfiguration is AWS's VectorSearchBedrockRerankingConfiguration.
type VectorSearchBedrockRerankingConfiguration struct {
	ModelConfiguration      *VectorSearchBedrockRerankingModelConfiguration `json:"modelConfiguration,omitempty" api:"required"`
	NumberOfRerankedResults *int32                                          `json:"numberOfRerankedResults,omitempty" api:"shape=VectorSearchBedrockRerankingConfigurationNumberOfRerankedResultsInteger"`
	MetadataConfiguration   *MetadataConfigurationForReranking              `json:"metadataConfiguration,omitempty"`
}

// VectorSearchBedrockRerankingModelConfiguration is AWS's VectorSearchBedrockRerankingModelConfiguration.
type VectorSearchBedrockRerankingModelConfiguration struct {
	ModelArn                     *string                    `json:"modelArn,omitempty" api:"shape=BedrockRerankingModelArn,required"`
	AdditionalModelRequestFields map[string]json.RawMessage `json:"additionalModelRequestFields,omitempty" api:"shape=AdditionalModelRequestFields"`
}

// VectorSearchRerankingConfiguration is AWS's VectorSearchRerankingConfiguration.
type VectorSearchRerankingConfiguration struct {
	Type                          *string                                    `json:"type,omitempty" api:"shape=VectorSearchRerankingConfigurationType,required"`
	BedrockRerankingConfiguration *VectorSearchBedrockRerankingConfiguration `json:"bedrockRerankingConfiguration,omitempty"`
}

// VideoConfiguration is AWS's VideoConfiguration.
type VideoConfiguration struct {
	SegmentationConfiguration *VideoSegmentationConfiguration `json:"segmentationConfiguration,omitempty" api:"required"`
}

// VideoExtractionConfiguration is AWS's VideoExtractionConfiguration.
type VideoExtractionConfiguration struct {
	VideoExtractionStatus *string `json:"videoExtractionStatus,omitempty" api:"shape=EnabledOrDisabledState,required"`
}

// VideoSegmentationConfiguration is AWS's VideoSegmentationConfiguration.
type VideoSegmentationConfiguration struct {
	FixedLengthDuration *int32 `json:"fixedLengthDuration,omitempty" api:"shape=VideoSegmentationConfigurationFixedLengthDurationInteger,required"`
}

// VpcConfiguration is AWS's VpcConfiguration.
type VpcConfiguration struct {
	VpcConfigurationId *string    `json:"vpcConfigurationId,omitempty" api:"shape=VpcConfigurationId,required"`
	Status             *string    `json:"status,omitempty" api:"shape=VpcConfigurationStatus,required"`
	StatusMessage      *string    `json:"statusMessage,omitempty" api:"shape=VpcConfigurationStatusMessage"`
	VpcId              *string    `json:"vpcId,omitempty" api:"shape=VpcId,required"`
	SubnetIds          []string   `json:"subnetIds,omitempty" api:"shape=SubnetIdList,required"`
	ResourceTarget     *string    `json:"resourceTarget,omitempty" api:"shape=ResourceTarget,required"`
	Port               *int32     `json:"port,omitempty" api:"shape=Port,required"`
	Protocol           *string    `json:"protocol,omitempty" api:"shape=VpcProtocol,required"`
	ResolutionMode     *string    `json:"resolutionMode,omitempty" api:"shape=VpcResolutionMode,required"`
	HostHeader         *string    `json:"hostHeader,omitempty" api:"shape=HostHeader"`
	TlsServerName      *string    `json:"tlsServerName,omitempty" api:"shape=TlsServerName"`
	Name               *string    `json:"name,omitempty" api:"shape=VpcConfigurationName"`
	Description        *string    `json:"description,omitempty" api:"shape=VpcConfigurationDescription"`
	CreatedAt          *time.Time `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
	UpdatedAt          *time.Time `json:"updatedAt,omitempty" api:"shape=DateTimestamp,required"`
}

// VpcConfigurationSummary is AWS's VpcConfigurationSummary.
type VpcConfigurationSummary struct {
	VpcConfigurationId *string    `json:"vpcConfigurationId,omitempty" api:"shape=VpcConfigurationId,required"`
	Status             *string    `json:"status,omitempty" api:"shape=VpcConfigurationStatus,required"`
	StatusMessage      *string    `json:"statusMessage,omitempty" api:"shape=VpcConfigurationStatusMessage"`
	VpcId              *string    `json:"vpcId,omitempty" api:"shape=VpcId,required"`
	ResourceTarget     *string    `json:"resourceTarget,omitempty" api:"shape=ResourceTarget,required"`
	Port               *int32     `json:"port,omitempty" api:"shape=Port,required"`
	Protocol           *string    `json:"protocol,omitempty" api:"shape=VpcProtocol,required"`
	ResolutionMode     *string    `json:"resolutionMode,omitempty" api:"shape=VpcResolutionMode,required"`
	HostHeader         *string    `json:"hostHeader,omitempty" api:"shape=HostHeader"`
	TlsServerName      *string    `json:"tlsServerName,omitempty" api:"shape=TlsServerName"`
	Name               *string    `json:"name,omitempty" api:"shape=VpcConfigurationName"`
	Description        *string    `json:"description,omitempty" api:"shape=VpcConfigurationDescription"`
	CreatedAt          *time.Time `json:"createdAt,omitempty" api:"shape=DateTimestamp,required"`
}

// WebCrawlerConfiguration is AWS's WebCrawlerConfiguration.
type WebCrawlerConfiguration struct {
	CrawlerLimits    *WebCrawlerLimits `json:"crawlerLimits,omitempty"`
	InclusionFilters []string          `json:"inclusionFilters,omitempty" api:"shape=FilterList"`
	ExclusionFilters []string          `json:"exclusionFilters,omitempty" api:"shape=FilterList"`
	Scope            *string           `json:"scope,omitempty" api:"shape=WebScopeType"`
	UserAgent        *string           `json:"userAgent,omitempty" api:"shape=UserAgent"`
	UserAgentHeader  *string           `json:"userAgentHeader,omitempty" api:"shape=UserAgentHeader"`
}

// WebCrawlerLimits is AWS's WebCrawlerLimits.
type WebCrawlerLimits struct {
	RateLimit *int32 `json:"rateLimit,omitempty" api:"shape=WebCrawlerLimitsRateLimitInteger"`
	MaxPages  *int32 `json:"maxPages,omitempty" api:"shape=WebCrawlerLimitsMaxPagesInteger"`
}

// WebDataSourceConfiguration is AWS's WebDataSourceConfiguration.
type WebDataSourceConfiguration struct {
	SourceConfiguration  *WebSourceConfiguration  `json:"sourceConfiguration,omitempty" api:"required"`
	CrawlerConfiguration *WebCrawlerConfiguration `json:"crawlerConfiguration,omitempty"`
}

// WebSourceConfiguration is AWS's WebSourceConfiguration.
type WebSourceConfiguration struct {
	UrlConfiguration *UrlConfiguration `json:"urlConfiguration,omitempty" api:"required"`
}

// WeeklySchedule is AWS's WeeklySchedule.
type WeeklySchedule struct {
	DayOfWeek *string `json:"dayOfWeek,omitempty" api:"shape=DayOfWeek,required"`
}
