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
	Node      *string `json:"node,omitzero" api:"shape=FlowNodeName,required"`
	Condition *string `json:"condition,omitzero" api:"shape=FlowConditionName,required"`
	Cause     *string `json:"cause,omitzero" api:"shape=ErrorMessage,required"`
}

// MalformedNodeInputExpressionFlowValidationDetails is AWS's MalformedNodeInputExpressionFlowValidationDetails.
type MalformedNodeInputExpressionFlowValidationDetails struct {
	Node  *string `json:"node,omitzero" api:"shape=FlowNodeName,required"`
	Input *string `json:"input,omitzero" api:"shape=FlowNodeInputName,required"`
	Cause *string `json:"cause,omitzero" api:"shape=ErrorMessage,required"`
}

// ManagedKnowledgeBaseConfiguration is AWS's ManagedKnowledgeBaseConfiguration.
type ManagedKnowledgeBaseConfiguration struct {
	EmbeddingModelType                   *string                               `json:"embeddingModelType,omitzero" api:"shape=EmbeddingModelType"`
	EmbeddingModelArn                    *string                               `json:"embeddingModelArn,omitzero" api:"shape=BedrockEmbeddingModelArn"`
	EmbeddingModelConfiguration          *EmbeddingModelConfiguration          `json:"embeddingModelConfiguration,omitzero"`
	ServerSideEncryptionConfiguration    *ServerSideEncryptionConfiguration    `json:"serverSideEncryptionConfiguration,omitzero"`
	SupplementalDataStorageConfiguration *SupplementalDataStorageConfiguration `json:"supplementalDataStorageConfiguration,omitzero"`
}

// ManagedKnowledgeBaseConnectorConfiguration is AWS's ManagedKnowledgeBaseConnectorConfiguration.
type ManagedKnowledgeBaseConnectorConfiguration struct {
	DeletionProtectionConfiguration *DeletionProtectionConfiguration `json:"deletionProtectionConfiguration,omitzero"`
	MediaExtractionConfiguration    *MediaExtractionConfiguration    `json:"mediaExtractionConfiguration,omitzero"`
	ConnectorParameters             json.RawMessage                  `json:"connectorParameters,omitzero"`
	SyncSchedule                    *SyncSchedule                    `json:"syncSchedule,omitzero"`
}

// MediaExtractionConfiguration is AWS's MediaExtractionConfiguration.
type MediaExtractionConfiguration struct {
	ImageExtractionConfiguration *ImageExtractionConfiguration `json:"imageExtractionConfiguration,omitzero"`
	AudioExtractionConfiguration *AudioExtractionConfiguration `json:"audioExtractionConfiguration,omitzero"`
	VideoExtractionConfiguration *VideoExtractionConfiguration `json:"videoExtractionConfiguration,omitzero"`
}

// MemoryConfiguration is AWS's MemoryConfiguration.
type MemoryConfiguration struct {
	EnabledMemoryTypes          []string                     `json:"enabledMemoryTypes,omitzero" api:"shape=EnabledMemoryTypes,required"`
	StorageDays                 *int32                       `json:"storageDays,omitzero" api:"shape=StorageDays"`
	SessionSummaryConfiguration *SessionSummaryConfiguration `json:"sessionSummaryConfiguration,omitzero"`
}

// Message is AWS's Message.
type Message struct {
	Role    *string        `json:"role,omitzero" api:"shape=ConversationRole,required"`
	Content []ContentBlock `json:"content,omitzero" api:"required"`
}

// MetadataAttribute is AWS's MetadataAttribute.
type MetadataAttribute struct {
	Key   *string                 `json:"key,omitzero" api:"shape=Key,required"`
	Value *MetadataAttributeValue `json:"value,omitzero" api:"required"`
}

// MetadataAttributeValue is AWS's MetadataAttributeValue.
type MetadataAttributeValue struct {
	Type            *string  `json:"type,omitzero" api:"shape=MetadataValueType,required"`
	NumberValue     *float64 `json:"numberValue,omitzero" api:"shape=NumberValue"`
	BooleanValue    *bool    `json:"booleanValue,omitzero"`
	StringValue     *string  `json:"stringValue,omitzero" api:"shape=StringValue"`
	StringListValue []string `json:"stringListValue,omitzero" api:"shape=MetadataAttributeValueStringListValueList"`
}

// MetadataConfiguration is AWS's MetadataConfiguration.
type MetadataConfiguration struct {
	Name          *string `json:"name,omitzero" api:"shape=MetadataKeyName,required"`
	Type          *string `json:"type,omitzero" api:"shape=FieldType,required"`
	Searchability *string `json:"searchability,omitzero" api:"shape=SearchableStatus,required"`
}

// MetadataConfigurationForReranking is AWS's MetadataConfigurationForReranking.
type MetadataConfigurationForReranking struct {
	SelectionMode              *string                                      `json:"selectionMode,omitzero" api:"shape=RerankingMetadataSelectionMode,required"`
	SelectiveModeConfiguration *RerankingMetadataSelectiveModeConfiguration `json:"selectiveModeConfiguration,omitzero"`
}

// MismatchedNodeInputTypeFlowValidationDetails is AWS's MismatchedNodeInputTypeFlowValidationDetails.
type MismatchedNodeInputTypeFlowValidationDetails struct {
	Node         *string `json:"node,omitzero" api:"shape=FlowNodeName,required"`
	Input        *string `json:"input,omitzero" api:"shape=FlowNodeInputName,required"`
	ExpectedType *string `json:"expectedType,omitzero" api:"shape=FlowNodeIODataType,required"`
}

// MismatchedNodeOutputTypeFlowValidationDetails is AWS's MismatchedNodeOutputTypeFlowValidationDetails.
type MismatchedNodeOutputTypeFlowValidationDetails struct {
	Node         *string `json:"node,omitzero" api:"shape=FlowNodeName,required"`
	Output       *string `json:"output,omitzero" api:"shape=FlowNodeOutputName,required"`
	ExpectedType *string `json:"expectedType,omitzero" api:"shape=FlowNodeIODataType,required"`
}

// MissingConnectionConfigurationFlowValidationDetails is AWS's MissingConnectionConfigurationFlowValidationDetails.
type MissingConnectionConfigurationFlowValidationDetails struct {
	Connection *string `json:"connection,omitzero" api:"shape=FlowConnectionName,required"`
}

// MissingDefaultConditionFlowValidationDetails is AWS's MissingDefaultConditionFlowValidationDetails.
type MissingDefaultConditionFlowValidationDetails struct {
	Node *string `json:"node,omitzero" api:"shape=FlowNodeName,required"`
}

// MissingEndingNodesFlowValidationDetails is AWS's MissingEndingNodesFlowValidationDetails.
type MissingEndingNodesFlowValidationDetails struct {
}

// MissingLoopControllerNodeFlowValidationDetails is AWS's MissingLoopControllerNodeFlowValidationDetails.
type MissingLoopControllerNodeFlowValidationDetails struct {
	LoopNode *string `json:"loopNode,omitzero" api:"shape=FlowNodeName,required"`
}

// MissingLoopInputNodeFlowValidationDetails is AWS's MissingLoopInputNodeFlowValidationDetails.
type MissingLoopInputNodeFlowValidationDetails struct {
	LoopNode *string `json:"loopNode,omitzero" api:"shape=FlowNodeName,required"`
}

// MissingNodeConfigurationFlowValidationDetails is AWS's MissingNodeConfigurationFlowValidationDetails.
type MissingNodeConfigurationFlowValidationDetails struct {
	Node *string `json:"node,omitzero" api:"shape=FlowNodeName,required"`
}

// MissingNodeInputFlowValidationDetails is AWS's MissingNodeInputFlowValidationDetails.
type MissingNodeInputFlowValidationDetails struct {
	Node  *string `json:"node,omitzero" api:"shape=FlowNodeName,required"`
	Input *string `json:"input,omitzero" api:"shape=FlowNodeInputName,required"`
}

// MissingNodeOutputFlowValidationDetails is AWS's MissingNodeOutputFlowValidationDetails.
type MissingNodeOutputFlowValidationDetails struct {
	Node   *string `json:"node,omitzero" api:"shape=FlowNodeName,required"`
	Output *string `json:"output,omitzero" api:"shape=FlowNodeOutputName,required"`
}

// MissingStartingNodesFlowValidationDetails is AWS's MissingStartingNodesFlowValidationDetails.
type MissingStartingNodesFlowValidationDetails struct {
}

// MongoDbAtlasConfiguration is AWS's MongoDbAtlasConfiguration.
type MongoDbAtlasConfiguration struct {
	Endpoint             *string                   `json:"endpoint,omitzero" api:"shape=MongoDbAtlasEndpoint,required"`
	DatabaseName         *string                   `json:"databaseName,omitzero" api:"shape=MongoDbAtlasDatabaseName,required"`
	CollectionName       *string                   `json:"collectionName,omitzero" api:"shape=MongoDbAtlasCollectionName,required"`
	VectorIndexName      *string                   `json:"vectorIndexName,omitzero" api:"shape=MongoDbAtlasIndexName,required"`
	CredentialsSecretArn *string                   `json:"credentialsSecretArn,omitzero" api:"shape=SecretArn,required"`
	FieldMapping         *MongoDbAtlasFieldMapping `json:"fieldMapping,omitzero" api:"required"`
	EndpointServiceName  *string                   `json:"endpointServiceName,omitzero" api:"shape=MongoDbAtlasEndpointServiceName"`
	TextIndexName        *string                   `json:"textIndexName,omitzero" api:"shape=MongoDbAtlasIndexName"`
}

// MongoDbAtlasFieldMapping is AWS's MongoDbAtlasFieldMapping.
type MongoDbAtlasFieldMapping struct {
	VectorField   *string `json:"vectorField,omitzero" api:"shape=FieldName,required"`
	TextField     *string `json:"textField,omitzero" api:"shape=FieldName,required"`
	MetadataField *string `json:"metadataField,omitzero" api:"shape=FieldName,required"`
}

// MonthlySchedule is AWS's MonthlySchedule.
type MonthlySchedule struct {
	DayOfMonth *DayOfMonth `json:"dayOfMonth,omitzero" api:"required"`
}

// MultipleLoopControllerNodesFlowValidationDetails is AWS's MultipleLoopControllerNodesFlowValidationDetails.
type MultipleLoopControllerNodesFlowValidationDetails struct {
	LoopNode *string `json:"loopNode,omitzero" api:"shape=FlowNodeName,required"`
}

// MultipleLoopInputNodesFlowValidationDetails is AWS's MultipleLoopInputNodesFlowValidationDetails.
type MultipleLoopInputNodesFlowValidationDetails struct {
	LoopNode *string `json:"loopNode,omitzero" api:"shape=FlowNodeName,required"`
}

// MultipleNodeInputConnectionsFlowValidationDetails is AWS's MultipleNodeInputConnectionsFlowValidationDetails.
type MultipleNodeInputConnectionsFlowValidationDetails struct {
	Node  *string `json:"node,omitzero" api:"shape=FlowNodeName,required"`
	Input *string `json:"input,omitzero" api:"shape=FlowNodeInputName,required"`
}

// NeptuneAnalyticsConfiguration is AWS's NeptuneAnalyticsConfiguration.
type NeptuneAnalyticsConfiguration struct {
	GraphArn     *string                       `json:"graphArn,omitzero" api:"shape=GraphArn,required"`
	FieldMapping *NeptuneAnalyticsFieldMapping `json:"fieldMapping,omitzero" api:"required"`
}

// NeptuneAnalyticsFieldMapping is AWS's NeptuneAnalyticsFieldMapping.
type NeptuneAnalyticsFieldMapping struct {
	TextField     *string `json:"textField,omitzero" api:"shape=FieldName,required"`
	MetadataField *string `json:"metadataField,omitzero" api:"shape=FieldName,required"`
}

// OpenSearchManagedClusterConfiguration is AWS's OpenSearchManagedClusterConfiguration.
type OpenSearchManagedClusterConfiguration struct {
	DomainEndpoint  *string                               `json:"domainEndpoint,omitzero" api:"shape=OpenSearchManagedClusterDomainEndpoint,required"`
	DomainArn       *string                               `json:"domainArn,omitzero" api:"shape=OpenSearchManagedClusterDomainArn,required"`
	VectorIndexName *string                               `json:"vectorIndexName,omitzero" api:"shape=OpenSearchManagedClusterIndexName,required"`
	FieldMapping    *OpenSearchManagedClusterFieldMapping `json:"fieldMapping,omitzero" api:"required"`
}

// OpenSearchManagedClusterFieldMapping is AWS's OpenSearchManagedClusterFieldMapping.
type OpenSearchManagedClusterFieldMapping struct {
	VectorField   *string `json:"vectorField,omitzero" api:"shape=FieldName,required"`
	TextField     *string `json:"textField,omitzero" api:"shape=FieldName,required"`
	MetadataField *string `json:"metadataField,omitzero" api:"shape=FieldName,required"`
}

// OpenSearchServerlessConfiguration is AWS's OpenSearchServerlessConfiguration.
type OpenSearchServerlessConfiguration struct {
	CollectionArn   *string                           `json:"collectionArn,omitzero" api:"shape=OpenSearchServerlessCollectionArn,required"`
	VectorIndexName *string                           `json:"vectorIndexName,omitzero" api:"shape=OpenSearchServerlessIndexName,required"`
	FieldMapping    *OpenSearchServerlessFieldMapping `json:"fieldMapping,omitzero" api:"required"`
}

// OpenSearchServerlessFieldMapping is AWS's OpenSearchServerlessFieldMapping.
type OpenSearchServerlessFieldMapping struct {
	VectorField   *string `json:"vectorField,omitzero" api:"shape=FieldName,required"`
	TextField     *string `json:"textField,omitzero" api:"shape=FieldName,required"`
	MetadataField *string `json:"metadataField,omitzero" api:"shape=FieldName,required"`
}

// OrchestrationExecutor is AWS's OrchestrationExecutor.
type OrchestrationExecutor struct {
	_      struct{} `api:"union"`
	Lambda *string  `json:"lambda,omitzero" api:"shape=LambdaArn"`
}

// OutputFlowNodeConfiguration is AWS's OutputFlowNodeConfiguration.
type OutputFlowNodeConfiguration struct {
}

// ParameterDetail is AWS's ParameterDetail.
type ParameterDetail struct {
	Description *string `json:"description,omitzero" api:"shape=ParameterDescription"`
	Type        *string `json:"type,omitzero" api:"shape=Type,required"`
	Required    *bool   `json:"required,omitzero"`
}

// ParsingConfiguration is AWS's ParsingConfiguration.
type ParsingConfiguration struct {
	ParsingStrategy                     *string                              `json:"parsingStrategy,omitzero" api:"shape=ParsingStrategy,required"`
	BedrockFoundationModelConfiguration *BedrockFoundationModelConfiguration `json:"bedrockFoundationModelConfiguration,omitzero"`
	BedrockDataAutomationConfiguration  *BedrockDataAutomationConfiguration  `json:"bedrockDataAutomationConfiguration,omitzero"`
}

// ParsingPrompt is AWS's ParsingPrompt.
type ParsingPrompt struct {
	ParsingPromptText *string `json:"parsingPromptText,omitzero" api:"shape=ParsingPromptText,required"`
}

// PatternObjectFilter is AWS's PatternObjectFilter.
type PatternObjectFilter struct {
	ObjectType       *string  `json:"objectType,omitzero" api:"shape=FilteredObjectType,required"`
	InclusionFilters []string `json:"inclusionFilters,omitzero" api:"shape=FilterList"`
	ExclusionFilters []string `json:"exclusionFilters,omitzero" api:"shape=FilterList"`
}

// PatternObjectFilterConfiguration is AWS's PatternObjectFilterConfiguration.
type PatternObjectFilterConfiguration struct {
	Filters []PatternObjectFilter `json:"filters,omitzero" api:"shape=PatternObjectFilterList,required"`
}

// PerformanceConfiguration is AWS's PerformanceConfiguration.
type PerformanceConfiguration struct {
	Latency *string `json:"latency,omitzero" api:"shape=PerformanceConfigLatency"`
}

// PineconeConfiguration is AWS's PineconeConfiguration.
type PineconeConfiguration struct {
	ConnectionString     *string               `json:"connectionString,omitzero" api:"shape=PineconeConnectionString,required"`
	CredentialsSecretArn *string               `json:"credentialsSecretArn,omitzero" api:"shape=SecretArn,required"`
	Namespace            *string               `json:"namespace,omitzero" api:"shape=PineconeNamespace"`
	FieldMapping         *PineconeFieldMapping `json:"fieldMapping,omitzero" api:"required"`
}

// PineconeFieldMapping is AWS's PineconeFieldMapping.
type PineconeFieldMapping struct {
	TextField     *string `json:"textField,omitzero" api:"shape=FieldName,required"`
	MetadataField *string `json:"metadataField,omitzero" api:"shape=FieldName,required"`
}

// PrepareAgentInput is AWS's PrepareAgentRequest.
type PrepareAgentInput struct {
	AgentId *string `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
}

// PrepareAgentOutput is AWS's PrepareAgentResponse.
type PrepareAgentOutput struct {
	AgentId      *string    `json:"agentId,omitzero" api:"shape=Id,required"`
	AgentStatus  *string    `json:"agentStatus,omitzero" api:"shape=AgentStatus,required"`
	AgentVersion *string    `json:"agentVersion,omitzero" api:"shape=Version,required"`
	PreparedAt   *time.Time `json:"preparedAt,omitzero" api:"shape=DateTimestamp,required"`
}

// PrepareFlowInput is AWS's PrepareFlowRequest.
type PrepareFlowInput struct {
	FlowIdentifier *string `json:"flowIdentifier,omitzero" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
}

// PrepareFlowOutput is AWS's PrepareFlowResponse.
type PrepareFlowOutput struct {
	Id     *string `json:"id,omitzero" api:"shape=FlowId,required"`
	Status *string `json:"status,omitzero" api:"shape=FlowStatus,required"`
}

// PromptAgentResource is AWS's PromptAgentResource.
type PromptAgentResource struct {
	AgentIdentifier *string `json:"agentIdentifier,omitzero" api:"shape=AgentAliasArn,required"`
}

// PromptConfiguration is AWS's PromptConfiguration.
type PromptConfiguration struct {
	PromptType                   *string                 `json:"promptType,omitzero" api:"shape=PromptType"`
	PromptCreationMode           *string                 `json:"promptCreationMode,omitzero" api:"shape=CreationMode"`
	PromptState                  *string                 `json:"promptState,omitzero" api:"shape=PromptState"`
	BasePromptTemplate           *string                 `json:"basePromptTemplate,omitzero" api:"shape=BasePromptTemplate"`
	InferenceConfiguration       *InferenceConfiguration `json:"inferenceConfiguration,omitzero"`
	ParserMode                   *string                 `json:"parserMode,omitzero" api:"shape=CreationMode"`
	FoundationModel              *string                 `json:"foundationModel,omitzero" api:"shape=ModelIdentifier"`
	AdditionalModelRequestFields json.RawMessage         `json:"additionalModelRequestFields,omitzero"`
}

// PromptFlowNodeConfiguration is AWS's PromptFlowNodeConfiguration.
type PromptFlowNodeConfiguration struct {
	SourceConfiguration    *PromptFlowNodeSourceConfiguration `json:"sourceConfiguration,omitzero" api:"required"`
	GuardrailConfiguration *GuardrailConfiguration            `json:"guardrailConfiguration,omitzero"`
}

// PromptFlowNodeInlineConfiguration is AWS's PromptFlowNodeInlineConfiguration.
type PromptFlowNodeInlineConfiguration struct {
	TemplateType                 *string                       `json:"templateType,omitzero" api:"shape=PromptTemplateType,required"`
	TemplateConfiguration        *PromptTemplateConfiguration  `json:"templateConfiguration,omitzero" api:"required"`
	ModelId                      *string                       `json:"modelId,omitzero" api:"shape=FlowPromptModelIdentifier,required"`
	InferenceConfiguration       *PromptInferenceConfiguration `json:"inferenceConfiguration,omitzero"`
	AdditionalModelRequestFields json.RawMessage               `json:"additionalModelRequestFields,omitzero"`
}

// PromptFlowNodeResourceConfiguration is AWS's PromptFlowNodeResourceConfiguration.
type PromptFlowNodeResourceConfiguration struct {
	PromptArn *string `json:"promptArn,omitzero" api:"shape=FlowPromptArn,required"`
}

// PromptFlowNodeSourceConfiguration is AWS's PromptFlowNodeSourceConfiguration.
type PromptFlowNodeSourceConfiguration struct {
	_        struct{}                             `api:"union"`
	Resource *PromptFlowNodeResourceConfiguration `json:"resource,omitzero"`
	Inline   *PromptFlowNodeInlineConfiguration   `json:"inline,omitzero"`
}

// PromptGenAiResource is AWS's PromptGenAiResource.
type PromptGenAiResource struct {
	_     struct{}             `api:"union"`
	Agent *PromptAgentResource `json:"agent,omitzero"`
}

// PromptInferenceConfiguration is AWS's PromptInferenceConfiguration.
type PromptInferenceConfiguration struct {
	_    struct{}                           `api:"union"`
	Text *PromptModelInferenceConfiguration `json:"text,omitzero"`
}

// PromptInputVariable is AWS's PromptInputVariable.
type PromptInputVariable struct {
	Name *string `json:"name,omitzero" api:"shape=PromptInputVariableName"`
}

// PromptMetadataEntry is AWS's PromptMetadataEntry.
type PromptMetadataEntry struct {
	Key   *string `json:"key,omitzero" api:"shape=PromptMetadataKey,required"`
	Value *string `json:"value,omitzero" api:"shape=PromptMetadataValue,required"`
}

// PromptModelInferenceConfiguration is AWS's PromptModelInferenceConfiguration.
type PromptModelInferenceConfiguration struct {
	Temperature   *float32 `json:"temperature,omitzero" api:"shape=Temperature"`
	TopP          *float32 `json:"topP,omitzero" api:"shape=TopP"`
	MaxTokens     *int32   `json:"maxTokens,omitzero" api:"shape=MaximumLength"`
	StopSequences []string `json:"stopSequences,omitzero" api:"shape=StopSequences"`
}

// PromptOverrideConfiguration is AWS's PromptOverrideConfiguration.
type PromptOverrideConfiguration struct {
	PromptConfigurations []PromptConfiguration `json:"promptConfigurations,omitzero" api:"shape=PromptConfigurations,required"`
	OverrideLambda       *string               `json:"overrideLambda,omitzero" api:"shape=LambdaArn"`
}

// PromptSummary is AWS's PromptSummary.
type PromptSummary struct {
	Name        *string    `json:"name,omitzero" api:"shape=PromptName,required"`
	Description *string    `json:"description,omitzero" api:"shape=PromptDescription"`
	Id          *string    `json:"id,omitzero" api:"shape=PromptId,required"`
	Arn         *string    `json:"arn,omitzero" api:"shape=PromptArn,required"`
	Version     *string    `json:"version,omitzero" api:"shape=Version,required"`
	CreatedAt   *time.Time `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt   *time.Time `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
}

// PromptTemplateConfiguration is AWS's PromptTemplateConfiguration.
type PromptTemplateConfiguration struct {
	_    struct{}                         `api:"union"`
	Text *TextPromptTemplateConfiguration `json:"text,omitzero"`
	Chat *ChatPromptTemplateConfiguration `json:"chat,omitzero"`
}

// PromptVariant is AWS's PromptVariant.
type PromptVariant struct {
	Name                         *string                       `json:"name,omitzero" api:"shape=PromptVariantName,required"`
	TemplateType                 *string                       `json:"templateType,omitzero" api:"shape=PromptTemplateType,required"`
	TemplateConfiguration        *PromptTemplateConfiguration  `json:"templateConfiguration,omitzero" api:"required"`
	ModelId                      *string                       `json:"modelId,omitzero" api:"shape=PromptModelIdentifier"`
	InferenceConfiguration       *PromptInferenceConfiguration `json:"inferenceConfiguration,omitzero"`
	Metadata                     []PromptMetadataEntry         `json:"metadata,omitzero" api:"shape=PromptMetadataList"`
	AdditionalModelRequestFields json.RawMessage               `json:"additionalModelRequestFields,omitzero"`
	GenAiResource                *PromptGenAiResource          `json:"genAiResource,omitzero"`
}

// PutResourcePolicyInput is AWS's PutResourcePolicyRequest.
type PutResourcePolicyInput struct {
	ResourceArn        *string `json:"resourceArn,omitzero" api:"shape=ResourceArn,uri=resourceArn,required"`
	Policy             *string `json:"policy,omitzero" api:"shape=ResourcePolicy,required"`
	ExpectedRevisionId *string `json:"expectedRevisionId,omitzero" api:"shape=RevisionId"`
}

// PutResourcePolicyOutput is AWS's PutResourcePolicyResponse.
type PutResourcePolicyOutput struct {
	ResourceArn *string `json:"resourceArn,omitzero" api:"shape=ResourceArn,required"`
	RevisionId  *string `json:"revisionId,omitzero" api:"shape=RevisionId,required"`
}

// QueryGenerationColumn is AWS's QueryGenerationColumn.
type QueryGenerationColumn struct {
	Name        *string `json:"name,omitzero" api:"shape=QueryGenerationColumnName"`
	Description *string `json:"description,omitzero" api:"shape=DescriptionString"`
	Inclusion   *string `json:"inclusion,omitzero" api:"shape=IncludeExclude"`
}

// QueryGenerationConfiguration is AWS's QueryGenerationConfiguration.
type QueryGenerationConfiguration struct {
	ExecutionTimeoutSeconds *int32                  `json:"executionTimeoutSeconds,omitzero" api:"shape=QueryExecutionTimeoutSeconds"`
	GenerationContext       *QueryGenerationContext `json:"generationContext,omitzero"`
}

// QueryGenerationContext is AWS's QueryGenerationContext.
type QueryGenerationContext struct {
	Tables         []QueryGenerationTable `json:"tables,omitzero" api:"shape=QueryGenerationTables"`
	CuratedQueries []CuratedQuery         `json:"curatedQueries,omitzero" api:"shape=CuratedQueries"`
}

// QueryGenerationTable is AWS's QueryGenerationTable.
type QueryGenerationTable struct {
	Name        *string                 `json:"name,omitzero" api:"shape=QueryGenerationTableName,required"`
	Description *string                 `json:"description,omitzero" api:"shape=DescriptionString"`
	Inclusion   *string                 `json:"inclusion,omitzero" api:"shape=IncludeExclude"`
	Columns     []QueryGenerationColumn `json:"columns,omitzero"`
}

// RdsConfiguration is AWS's RdsConfiguration.
type RdsConfiguration struct {
	ResourceArn          *string          `json:"resourceArn,omitzero" api:"shape=RdsArn,required"`
	CredentialsSecretArn *string          `json:"credentialsSecretArn,omitzero" api:"shape=SecretArn,required"`
	DatabaseName         *string          `json:"databaseName,omitzero" api:"shape=RdsDatabaseName,required"`
	TableName            *string          `json:"tableName,omitzero" api:"shape=RdsTableName,required"`
	FieldMapping         *RdsFieldMapping `json:"fieldMapping,omitzero" api:"required"`
}

// RdsFieldMapping is AWS's RdsFieldMapping.
type RdsFieldMapping struct {
	PrimaryKeyField     *string `json:"primaryKeyField,omitzero" api:"shape=ColumnName,required"`
	VectorField         *string `json:"vectorField,omitzero" api:"shape=ColumnName,required"`
	TextField           *string `json:"textField,omitzero" api:"shape=ColumnName,required"`
	MetadataField       *string `json:"metadataField,omitzero" api:"shape=ColumnName,required"`
	CustomMetadataField *string `json:"customMetadataField,omitzero" api:"shape=ColumnName"`
}

// RedisEnterpriseCloudConfiguration is AWS's RedisEnterpriseCloudConfiguration.
type RedisEnterpriseCloudConfiguration struct {
	Endpoint             *string                           `json:"endpoint,omitzero" api:"shape=RedisEnterpriseCloudEndpoint,required"`
	VectorIndexName      *string                           `json:"vectorIndexName,omitzero" api:"shape=RedisEnterpriseCloudIndexName,required"`
	CredentialsSecretArn *string                           `json:"credentialsSecretArn,omitzero" api:"shape=SecretArn,required"`
	FieldMapping         *RedisEnterpriseCloudFieldMapping `json:"fieldMapping,omitzero" api:"required"`
}

// RedisEnterpriseCloudFieldMapping is AWS's RedisEnterpriseCloudFieldMapping.
type RedisEnterpriseCloudFieldMapping struct {
	VectorField   *string `json:"vectorField,omitzero" api:"shape=FieldName,required"`
	TextField     *string `json:"textField,omitzero" api:"shape=FieldName,required"`
	MetadataField *string `json:"metadataField,omitzero" api:"shape=FieldName,required"`
}

// RedshiftConfiguration is AWS's RedshiftConfiguration.
type RedshiftConfiguration struct {
	StorageConfigurations        []RedshiftQueryEngineStorageConfiguration `json:"storageConfigurations,omitzero" api:"shape=RedshiftQueryEngineStorageConfigurations,required"`
	QueryEngineConfiguration     *RedshiftQueryEngineConfiguration         `json:"queryEngineConfiguration,omitzero" api:"required"`
	QueryGenerationConfiguration *QueryGenerationConfiguration             `json:"queryGenerationConfiguration,omitzero"`
}

// RedshiftProvisionedAuthConfiguration is AWS's RedshiftProvisionedAuthConfiguration.
type RedshiftProvisionedAuthConfiguration struct {
	Type                      *string `json:"type,omitzero" api:"shape=RedshiftProvisionedAuthType,required"`
	DatabaseUser              *string `json:"databaseUser,omitzero"`
	UsernamePasswordSecretArn *string `json:"usernamePasswordSecretArn,omitzero" api:"shape=SecretArn"`
}

// RedshiftProvisionedConfiguration is AWS's RedshiftProvisionedConfiguration.
type RedshiftProvisionedConfiguration struct {
	ClusterIdentifier *string                               `json:"clusterIdentifier,omitzero" api:"shape=RedshiftClusterIdentifier,required"`
	AuthConfiguration *RedshiftProvisionedAuthConfiguration `json:"authConfiguration,omitzero" api:"required"`
}

// RedshiftQueryEngineAwsDataCatalogStorageConfiguration is AWS's RedshiftQueryEngineAwsDataCatalogStorageConfiguration.
type RedshiftQueryEngineAwsDataCatalogStorageConfiguration struct {
	TableNames []string `json:"tableNames,omitzero" api:"shape=AwsDataCatalogTableNames,required"`
}

// RedshiftQueryEngineConfiguration is AWS's RedshiftQueryEngineConfiguration.
type RedshiftQueryEngineConfiguration struct {
	Type                     *string                           `json:"type,omitzero" api:"shape=RedshiftQueryEngineType,required"`
	ServerlessConfiguration  *RedshiftServerlessConfiguration  `json:"serverlessConfiguration,omitzero"`
	ProvisionedConfiguration *RedshiftProvisionedConfiguration `json:"provisionedConfiguration,omitzero"`
}

// RedshiftQueryEngineRedshiftStorageConfiguration is AWS's RedshiftQueryEngineRedshiftStorageConfiguration.
type RedshiftQueryEngineRedshiftStorageConfiguration struct {
	DatabaseName *string `json:"databaseName,omitzero" api:"shape=RedshiftDatabase,required"`
}

// RedshiftQueryEngineStorageConfiguration is AWS's RedshiftQueryEngineStorageConfiguration.
type RedshiftQueryEngineStorageConfiguration struct {
	Type                        *string                                                `json:"type,omitzero" api:"shape=RedshiftQueryEngineStorageType,required"`
	AwsDataCatalogConfiguration *RedshiftQueryEngineAwsDataCatalogStorageConfiguration `json:"awsDataCatalogConfiguration,omitzero"`
	RedshiftConfiguration       *RedshiftQueryEngineRedshiftStorageConfiguration       `json:"redshiftConfiguration,omitzero"`
}

// RedshiftServerlessAuthConfiguration is AWS's RedshiftServerlessAuthConfiguration.
type RedshiftServerlessAuthConfiguration struct {
	Type                      *string `json:"type,omitzero" api:"shape=RedshiftServerlessAuthType,required"`
	UsernamePasswordSecretArn *string `json:"usernamePasswordSecretArn,omitzero" api:"shape=SecretArn"`
}

// RedshiftServerlessConfiguration is AWS's RedshiftServerlessConfiguration.
type RedshiftServerlessConfiguration struct {
	WorkgroupArn      *string                              `json:"workgroupArn,omitzero" api:"shape=WorkgroupArn,required"`
	AuthConfiguration *RedshiftServerlessAuthConfiguration `json:"authConfiguration,omitzero" api:"required"`
}

// RerankingMetadataSelectiveModeConfiguration is AWS's RerankingMetadataSelectiveModeConfiguration.
type RerankingMetadataSelectiveModeConfiguration struct {
	_               struct{}            `api:"union"`
	FieldsToInclude []FieldForReranking `json:"fieldsToInclude,omitzero" api:"shape=FieldsForReranking"`
	FieldsToExclude []FieldForReranking `json:"fieldsToExclude,omitzero" api:"shape=FieldsForReranking"`
}

// ResourceNotFoundException is AWS's ResourceNotFoundException.
type ResourceNotFoundException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// RetrievalFlowNodeConfiguration is AWS's RetrievalFlowNodeConfiguration.
type RetrievalFlowNodeConfiguration struct {
	ServiceConfiguration *RetrievalFlowNodeServiceConfiguration `json:"serviceConfiguration,omitzero" api:"required"`
}

// RetrievalFlowNodeS3Configuration is AWS's RetrievalFlowNodeS3Configuration.
type RetrievalFlowNodeS3Configuration struct {
	BucketName *string `json:"bucketName,omitzero" api:"shape=FlowS3BucketName,required"`
}

// RetrievalFlowNodeServiceConfiguration is AWS's RetrievalFlowNodeServiceConfiguration.
type RetrievalFlowNodeServiceConfiguration struct {
	_  struct{}                          `api:"union"`
	S3 *RetrievalFlowNodeS3Configuration `json:"s3,omitzero"`
}

// RetrievalInstructionContent is AWS's RetrievalInstructionContent.
type RetrievalInstructionContent struct {
	RetrievalGuidance *string `json:"retrievalGuidance,omitzero" api:"shape=RetrievalInstructionFieldText"`
	Persona           *string `json:"persona,omitzero" api:"shape=RetrievalInstructionFieldText"`
	AnswerFormat      *string `json:"answerFormat,omitzero" api:"shape=RetrievalInstructionFieldText"`
	AnswerPolicy      *string `json:"answerPolicy,omitzero" api:"shape=RetrievalInstructionFieldText"`
}

// RetrievalInstructionFailureReason is AWS's RetrievalInstructionFailureReason.
type RetrievalInstructionFailureReason struct {
	FieldName *string `json:"fieldName,omitzero" api:"shape=RetrievalInstructionFieldName"`
	Code      *string `json:"code,omitzero" api:"shape=RetrievalInstructionFailureReasonCode,required"`
	Message   *string `json:"message,omitzero" api:"required"`
}

// RetrievalInstructionSummary is AWS's RetrievalInstructionSummary.
type RetrievalInstructionSummary struct {
	RetrievalInstructionId  *string    `json:"retrievalInstructionId,omitzero" api:"shape=RetrievalInstructionId,required"`
	RetrievalInstructionArn *string    `json:"retrievalInstructionArn,omitzero" api:"shape=RetrievalInstructionArn,required"`
	Name                    *string    `json:"name,omitzero" api:"shape=RetrievalInstructionName,required"`
	Status                  *string    `json:"status,omitzero" api:"shape=RetrievalInstructionStatus,required"`
	LastTransitionStatus    *string    `json:"lastTransitionStatus,omitzero" api:"shape=RetrievalInstructionLastTransitionStatus,required"`
	CreatedAt               *time.Time `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt               *time.Time `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
	Description             *string    `json:"description,omitzero" api:"shape=RetrievalInstructionDescription"`
}

// RetrievalInstructionVersionSummary is AWS's RetrievalInstructionVersionSummary.
type RetrievalInstructionVersionSummary struct {
	Version   *string    `json:"version,omitzero" api:"shape=RetrievalInstructionNumericalVersion,required"`
	CreatedAt *time.Time `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
}

// S3Content is AWS's S3Content.
type S3Content struct {
	S3Location *S3Location `json:"s3Location,omitzero" api:"required"`
}

// S3DataSourceConfiguration is AWS's S3DataSourceConfiguration.
type S3DataSourceConfiguration struct {
	BucketArn            *string  `json:"bucketArn,omitzero" api:"shape=S3BucketArn,required"`
	InclusionPrefixes    []string `json:"inclusionPrefixes,omitzero" api:"shape=S3Prefixes"`
	BucketOwnerAccountId *string  `json:"bucketOwnerAccountId,omitzero" api:"shape=BucketOwnerAccountId"`
}

// S3Identifier is AWS's S3Identifier.
type S3Identifier struct {
	S3BucketName *string `json:"s3BucketName,omitzero" api:"shape=S3BucketName"`
	S3ObjectKey  *string `json:"s3ObjectKey,omitzero" api:"shape=S3ObjectKey"`
}

// S3Location is AWS's S3Location.
type S3Location struct {
	Uri *string `json:"uri,omitzero" api:"shape=S3BucketUri,required"`
}

// S3VectorsConfiguration is AWS's S3VectorsConfiguration.
type S3VectorsConfiguration struct {
	VectorBucketArn *string `json:"vectorBucketArn,omitzero" api:"shape=VectorBucketArn"`
	IndexArn        *string `json:"indexArn,omitzero" api:"shape=IndexArn"`
	IndexName       *string `json:"indexName,omitzero" api:"shape=IndexName"`
}

// SalesforceCrawlerConfiguration is AWS's SalesforceCrawlerConfiguration.
type SalesforceCrawlerConfiguration struct {
	FilterConfiguration *CrawlFilterConfiguration `json:"filterConfiguration,omitzero"`
}

// SalesforceDataSourceConfiguration is AWS's SalesforceDataSourceConfiguration.
type SalesforceDataSourceConfiguration struct {
	SourceConfiguration  *SalesforceSourceConfiguration  `json:"sourceConfiguration,omitzero" api:"required"`
	CrawlerConfiguration *SalesforceCrawlerConfiguration `json:"crawlerConfiguration,omitzero"`
}

// SalesforceSourceConfiguration is AWS's SalesforceSourceConfiguration.
type SalesforceSourceConfiguration struct {
	HostUrl              *string `json:"hostUrl,omitzero" api:"shape=HttpsUrl,required"`
	AuthType             *string `json:"authType,omitzero" api:"shape=SalesforceAuthType,required"`
	CredentialsSecretArn *string `json:"credentialsSecretArn,omitzero" api:"shape=SecretArn,required"`
}

// SeedUrl is AWS's SeedUrl.
type SeedUrl struct {
	Url *string `json:"url,omitzero" api:"shape=Url"`
}

// SemanticChunkingConfiguration is AWS's SemanticChunkingConfiguration.
type SemanticChunkingConfiguration struct {
	MaxTokens                     *int32 `json:"maxTokens,omitzero" api:"shape=SemanticChunkingConfigurationMaxTokensInteger,required"`
	BufferSize                    *int32 `json:"bufferSize,omitzero" api:"shape=SemanticChunkingConfigurationBufferSizeInteger,required"`
	BreakpointPercentileThreshold *int32 `json:"breakpointPercentileThreshold,omitzero" api:"shape=SemanticChunkingConfigurationBreakpointPercentileThresholdInteger,required"`
}

// ServerSideEncryptionConfiguration is AWS's ServerSideEncryptionConfiguration.
type ServerSideEncryptionConfiguration struct {
	KmsKeyArn *string `json:"kmsKeyArn,omitzero" api:"shape=KmsKeyArn"`
}

// ServiceQuotaExceededException is AWS's ServiceQuotaExceededException.
type ServiceQuotaExceededException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// SessionSummaryConfiguration is AWS's SessionSummaryConfiguration.
type SessionSummaryConfiguration struct {
	MaxRecentSessions *int32 `json:"maxRecentSessions,omitzero" api:"shape=MaxRecentSessions"`
}

// SharePointCrawlerConfiguration is AWS's SharePointCrawlerConfiguration.
type SharePointCrawlerConfiguration struct {
	FilterConfiguration *CrawlFilterConfiguration `json:"filterConfiguration,omitzero"`
}

// SharePointDataSourceConfiguration is AWS's SharePointDataSourceConfiguration.
type SharePointDataSourceConfiguration struct {
	SourceConfiguration  *SharePointSourceConfiguration  `json:"sourceConfiguration,omitzero" api:"required"`
	CrawlerConfiguration *SharePointCrawlerConfiguration `json:"crawlerConfiguration,omitzero"`
}

// SharePointSourceConfiguration is AWS's SharePointSourceConfiguration.
type SharePointSourceConfiguration struct {
	TenantId             *string  `json:"tenantId,omitzero" api:"shape=Microsoft365TenantId"`
	Domain               *string  `json:"domain,omitzero" api:"shape=SharePointDomain,required"`
	SiteUrls             []string `json:"siteUrls,omitzero" api:"shape=SharePointSiteUrls,required"`
	HostType             *string  `json:"hostType,omitzero" api:"shape=SharePointHostType,required"`
	AuthType             *string  `json:"authType,omitzero" api:"shape=SharePointAuthType,required"`
	CredentialsSecretArn *string  `json:"credentialsSecretArn,omitzero" api:"shape=SecretArn,required"`
}

// SpecificToolChoice is AWS's SpecificToolChoice.
type SpecificToolChoice struct {
	Name *string `json:"name,omitzero" api:"shape=ToolName,required"`
}

// SqlKnowledgeBaseConfiguration is AWS's SqlKnowledgeBaseConfiguration.
type SqlKnowledgeBaseConfiguration struct {
	Type                  *string                `json:"type,omitzero" api:"shape=QueryEngineType,required"`
	RedshiftConfiguration *RedshiftConfiguration `json:"redshiftConfiguration,omitzero"`
}

// StartIngestionJobInput is AWS's StartIngestionJobRequest.
type StartIngestionJobInput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitzero" api:"shape=Id,uri=knowledgeBaseId,required"`
	DataSourceId    *string `json:"dataSourceId,omitzero" api:"shape=Id,uri=dataSourceId,required"`
	ClientToken     *string `json:"clientToken,omitzero" api:"shape=ClientToken,token"`
	Description     *string `json:"description,omitzero" api:"shape=Description"`
}

// StartIngestionJobOutput is AWS's StartIngestionJobResponse.
type StartIngestionJobOutput struct {
	IngestionJob *IngestionJob `json:"ingestionJob,omitzero" api:"required"`
}

// StopIngestionJobInput is AWS's StopIngestionJobRequest.
type StopIngestionJobInput struct {
	KnowledgeBaseId *string `json:"knowledgeBaseId,omitzero" api:"shape=Id,uri=knowledgeBaseId,required"`
	DataSourceId    *string `json:"dataSourceId,omitzero" api:"shape=Id,uri=dataSourceId,required"`
	IngestionJobId  *string `json:"ingestionJobId,omitzero" api:"shape=Id,uri=ingestionJobId,required"`
}

// StopIngestionJobOutput is AWS's StopIngestionJobResponse.
type StopIngestionJobOutput struct {
	IngestionJob *IngestionJob `json:"ingestionJob,omitzero" api:"required"`
}

// StorageConfiguration is AWS's StorageConfiguration.
type StorageConfiguration struct {
	Type                                  *string                                `json:"type,omitzero" api:"shape=KnowledgeBaseStorageType,required"`
	OpensearchServerlessConfiguration     *OpenSearchServerlessConfiguration     `json:"opensearchServerlessConfiguration,omitzero"`
	OpensearchManagedClusterConfiguration *OpenSearchManagedClusterConfiguration `json:"opensearchManagedClusterConfiguration,omitzero"`
	PineconeConfiguration                 *PineconeConfiguration                 `json:"pineconeConfiguration,omitzero"`
	RedisEnterpriseCloudConfiguration     *RedisEnterpriseCloudConfiguration     `json:"redisEnterpriseCloudConfiguration,omitzero"`
	RdsConfiguration                      *RdsConfiguration                      `json:"rdsConfiguration,omitzero"`
	MongoDbAtlasConfiguration             *MongoDbAtlasConfiguration             `json:"mongoDbAtlasConfiguration,omitzero"`
	NeptuneAnalyticsConfiguration         *NeptuneAnalyticsConfiguration         `json:"neptuneAnalyticsConfiguration,omitzero"`
	S3VectorsConfiguration                *S3VectorsConfiguration                `json:"s3VectorsConfiguration,omitzero"`
}

// StorageFlowNodeConfiguration is AWS's StorageFlowNodeConfiguration.
type StorageFlowNodeConfiguration struct {
	ServiceConfiguration *StorageFlowNodeServiceConfiguration `json:"serviceConfiguration,omitzero" api:"required"`
}

// StorageFlowNodeS3Configuration is AWS's StorageFlowNodeS3Configuration.
type StorageFlowNodeS3Configuration struct {
	BucketName *string `json:"bucketName,omitzero" api:"shape=FlowS3BucketName,required"`
}

// StorageFlowNodeServiceConfiguration is AWS's StorageFlowNodeServiceConfiguration.
type StorageFlowNodeServiceConfiguration struct {
	_  struct{}                        `api:"union"`
	S3 *StorageFlowNodeS3Configuration `json:"s3,omitzero"`
}

// SupplementalDataStorageConfiguration is AWS's SupplementalDataStorageConfiguration.
type SupplementalDataStorageConfiguration struct {
	StorageLocations []SupplementalDataStorageLocation `json:"storageLocations,omitzero" api:"shape=SupplementalDataStorageLocations,required"`
}

// SupplementalDataStorageLocation is AWS's SupplementalDataStorageLocation.
type SupplementalDataStorageLocation struct {
	Type       *string     `json:"type,omitzero" api:"shape=SupplementalDataStorageLocationType,required"`
	S3Location *S3Location `json:"s3Location,omitzero"`
}

// SyncSchedule is AWS's SyncSchedule.
type SyncSchedule struct {
	_       struct{}         `api:"union"`
	Daily   *DailySchedule   `json:"daily,omitzero"`
	Weekly  *WeeklySchedule  `json:"weekly,omitzero"`
	Monthly *MonthlySchedule `json:"monthly,omitzero"`
}

// SystemContentBlock is AWS's SystemContentBlock.
type SystemContentBlock struct {
	_          struct{}         `api:"union"`
	Text       *string          `json:"text,omitzero" api:"shape=NonEmptyString"`
	CachePoint *CachePointBlock `json:"cachePoint,omitzero"`
}

// TagResourceInput is AWS's TagResourceRequest.
type TagResourceInput struct {
	ResourceArn *string           `json:"resourceArn,omitzero" api:"shape=TaggableResourcesArn,uri=resourceArn,required"`
	Tags        map[string]string `json:"tags,omitzero" api:"shape=TagsMap,required"`
}

// TagResourceOutput is AWS's TagResourceResponse.
type TagResourceOutput struct {
}

// TextContentDoc is AWS's TextContentDoc.
type TextContentDoc struct {
	Data *string `json:"data,omitzero" api:"shape=Data,required"`
}

// TextPromptTemplateConfiguration is AWS's TextPromptTemplateConfiguration.
type TextPromptTemplateConfiguration struct {
	Text           *string               `json:"text,omitzero" api:"shape=TextPrompt,required"`
	CachePoint     *CachePointBlock      `json:"cachePoint,omitzero"`
	InputVariables []PromptInputVariable `json:"inputVariables,omitzero" api:"shape=PromptInputVariablesList"`
}

// ThrottlingException is AWS's ThrottlingException.
type ThrottlingException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// Tool is AWS's Tool.
type Tool struct {
	_          struct{}           `api:"union"`
	ToolSpec   *ToolSpecification `json:"toolSpec,omitzero"`
	CachePoint *CachePointBlock   `json:"cachePoint,omitzero"`
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

// ToolSpecification is AWS's ToolSpecification.
type ToolSpecification struct {
	Name        *string          `json:"name,omitzero" api:"shape=ToolName,required"`
	Description *string          `json:"description,omitzero" api:"shape=NonEmptyString"`
	InputSchema *ToolInputSchema `json:"inputSchema,omitzero" api:"required"`
	Strict      *bool            `json:"strict,omitzero"`
}

// Transformation is AWS's Transformation.
type Transformation struct {
	TransformationFunction *TransformationFunction `json:"transformationFunction,omitzero" api:"required"`
	StepToApply            *string                 `json:"stepToApply,omitzero" api:"shape=StepType,required"`
}

// TransformationFunction is AWS's TransformationFunction.
type TransformationFunction struct {
	TransformationLambdaConfiguration *TransformationLambdaConfiguration `json:"transformationLambdaConfiguration,omitzero" api:"required"`
}

// TransformationLambdaConfiguration is AWS's TransformationLambdaConfiguration.
type TransformationLambdaConfiguration struct {
	LambdaArn *string `json:"lambdaArn,omitzero" api:"shape=LambdaArn,required"`
}

// UnfulfilledNodeInputFlowValidationDetails is AWS's UnfulfilledNodeInputFlowValidationDetails.
type UnfulfilledNodeInputFlowValidationDetails struct {
	Node  *string `json:"node,omitzero" api:"shape=FlowNodeName,required"`
	Input *string `json:"input,omitzero" api:"shape=FlowNodeInputName,required"`
}

// UnknownConnectionConditionFlowValidationDetails is AWS's UnknownConnectionConditionFlowValidationDetails.
type UnknownConnectionConditionFlowValidationDetails struct {
	Connection *string `json:"connection,omitzero" api:"shape=FlowConnectionName,required"`
}

// UnknownConnectionSourceFlowValidationDetails is AWS's UnknownConnectionSourceFlowValidationDetails.
type UnknownConnectionSourceFlowValidationDetails struct {
	Connection *string `json:"connection,omitzero" api:"shape=FlowConnectionName,required"`
}

// UnknownConnectionSourceOutputFlowValidationDetails is AWS's UnknownConnectionSourceOutputFlowValidationDetails.
type UnknownConnectionSourceOutputFlowValidationDetails struct {
	Connection *string `json:"connection,omitzero" api:"shape=FlowConnectionName,required"`
}

// UnknownConnectionTargetFlowValidationDetails is AWS's UnknownConnectionTargetFlowValidationDetails.
type UnknownConnectionTargetFlowValidationDetails struct {
	Connection *string `json:"connection,omitzero" api:"shape=FlowConnectionName,required"`
}

// UnknownConnectionTargetInputFlowValidationDetails is AWS's UnknownConnectionTargetInputFlowValidationDetails.
type UnknownConnectionTargetInputFlowValidationDetails struct {
	Connection *string `json:"connection,omitzero" api:"shape=FlowConnectionName,required"`
}

// UnknownNodeInputFlowValidationDetails is AWS's UnknownNodeInputFlowValidationDetails.
type UnknownNodeInputFlowValidationDetails struct {
	Node  *string `json:"node,omitzero" api:"shape=FlowNodeName,required"`
	Input *string `json:"input,omitzero" api:"shape=FlowNodeInputName,required"`
}

// UnknownNodeOutputFlowValidationDetails is AWS's UnknownNodeOutputFlowValidationDetails.
type UnknownNodeOutputFlowValidationDetails struct {
	Node   *string `json:"node,omitzero" api:"shape=FlowNodeName,required"`
	Output *string `json:"output,omitzero" api:"shape=FlowNodeOutputName,required"`
}

// UnreachableNodeFlowValidationDetails is AWS's UnreachableNodeFlowValidationDetails.
type UnreachableNodeFlowValidationDetails struct {
	Node *string `json:"node,omitzero" api:"shape=FlowNodeName,required"`
}

// UnsatisfiedConnectionConditionsFlowValidationDetails is AWS's UnsatisfiedConnectionConditionsFlowValidationDetails.
type UnsatisfiedConnectionConditionsFlowValidationDetails struct {
	Connection *string `json:"connection,omitzero" api:"shape=FlowConnectionName,required"`
}

// UnspecifiedFlowValidationDetails is AWS's UnspecifiedFlowValidationDetails.
type UnspecifiedFlowValidationDetails struct {
}

// UntagResourceInput is AWS's UntagResourceRequest.
type UntagResourceInput struct {
	ResourceArn *string  `json:"resourceArn,omitzero" api:"shape=TaggableResourcesArn,uri=resourceArn,required"`
	TagKeys     []string `json:"tagKeys,omitzero" api:"shape=TagKeyList,query=tagKeys,required"`
}

// UntagResourceOutput is AWS's UntagResourceResponse.
type UntagResourceOutput struct {
}

// UpdateAgentActionGroupInput is AWS's UpdateAgentActionGroupRequest.
type UpdateAgentActionGroupInput struct {
	AgentId                          *string              `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	AgentVersion                     *string              `json:"agentVersion,omitzero" api:"shape=DraftVersion,uri=agentVersion,required"`
	ActionGroupId                    *string              `json:"actionGroupId,omitzero" api:"shape=Id,uri=actionGroupId,required"`
	ActionGroupName                  *string              `json:"actionGroupName,omitzero" api:"shape=Name,required"`
	Description                      *string              `json:"description,omitzero" api:"shape=Description"`
	ParentActionGroupSignature       *string              `json:"parentActionGroupSignature,omitzero" api:"shape=ActionGroupSignature"`
	ParentActionGroupSignatureParams map[string]string    `json:"parentActionGroupSignatureParams,omitzero" api:"shape=ActionGroupSignatureParams"`
	ActionGroupExecutor              *ActionGroupExecutor `json:"actionGroupExecutor,omitzero"`
	ActionGroupState                 *string              `json:"actionGroupState,omitzero" api:"shape=ActionGroupState"`
	ApiSchema                        *APISchema           `json:"apiSchema,omitzero"`
	FunctionSchema                   *FunctionSchema      `json:"functionSchema,omitzero"`
}

// UpdateAgentActionGroupOutput is AWS's UpdateAgentActionGroupResponse.
type UpdateAgentActionGroupOutput struct {
	AgentActionGroup *AgentActionGroup `json:"agentActionGroup,omitzero" api:"required"`
}

// UpdateAgentAliasInput is AWS's UpdateAgentAliasRequest.
type UpdateAgentAliasInput struct {
	AgentId              *string                                  `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	AgentAliasId         *string                                  `json:"agentAliasId,omitzero" api:"shape=AgentAliasId,uri=agentAliasId,required"`
	AgentAliasName       *string                                  `json:"agentAliasName,omitzero" api:"shape=Name,required"`
	Description          *string                                  `json:"description,omitzero" api:"shape=Description"`
	RoutingConfiguration []AgentAliasRoutingConfigurationListItem `json:"routingConfiguration,omitzero" api:"shape=AgentAliasRoutingConfiguration"`
	AliasInvocationState *string                                  `json:"aliasInvocationState,omitzero" api:"shape=AliasInvocationState"`
}

// UpdateAgentAliasOutput is AWS's UpdateAgentAliasResponse.
type UpdateAgentAliasOutput struct {
	AgentAlias *AgentAlias `json:"agentAlias,omitzero" api:"required"`
}

// UpdateAgentCollaboratorInput is AWS's UpdateAgentCollaboratorRequest.
type UpdateAgentCollaboratorInput struct {
	AgentId                  *string          `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	AgentVersion             *string          `json:"agentVersion,omitzero" api:"shape=DraftVersion,uri=agentVersion,required"`
	CollaboratorId           *string          `json:"collaboratorId,omitzero" api:"shape=Id,uri=collaboratorId,required"`
	AgentDescriptor          *AgentDescriptor `json:"agentDescriptor,omitzero" api:"required"`
	CollaboratorName         *string          `json:"collaboratorName,omitzero" api:"shape=Name,required"`
	CollaborationInstruction *string          `json:"collaborationInstruction,omitzero" api:"shape=CollaborationInstruction,required"`
	RelayConversationHistory *string          `json:"relayConversationHistory,omitzero" api:"shape=RelayConversationHistory"`
}

// UpdateAgentCollaboratorOutput is AWS's UpdateAgentCollaboratorResponse.
type UpdateAgentCollaboratorOutput struct {
	AgentCollaborator *AgentCollaborator `json:"agentCollaborator,omitzero" api:"required"`
}

// UpdateAgentKnowledgeBaseInput is AWS's UpdateAgentKnowledgeBaseRequest.
type UpdateAgentKnowledgeBaseInput struct {
	AgentId            *string `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	AgentVersion       *string `json:"agentVersion,omitzero" api:"shape=DraftVersion,uri=agentVersion,required"`
	KnowledgeBaseId    *string `json:"knowledgeBaseId,omitzero" api:"shape=Id,uri=knowledgeBaseId,required"`
	Description        *string `json:"description,omitzero" api:"shape=Description"`
	KnowledgeBaseState *string `json:"knowledgeBaseState,omitzero" api:"shape=KnowledgeBaseState"`
}

// UpdateAgentKnowledgeBaseOutput is AWS's UpdateAgentKnowledgeBaseResponse.
type UpdateAgentKnowledgeBaseOutput struct {
	AgentKnowledgeBase *AgentKnowledgeBase `json:"agentKnowledgeBase,omitzero" api:"required"`
}

// UpdateAgentInput is AWS's UpdateAgentRequest.
type UpdateAgentInput struct {
	AgentId                     *string                      `json:"agentId,omitzero" api:"shape=Id,uri=agentId,required"`
	AgentName                   *string                      `json:"agentName,omitzero" api:"shape=Name,required"`
	Instruction                 *string                      `json:"instruction,omitzero" api:"shape=Instruction"`
	FoundationModel             *string                      `json:"foundationModel,omitzero" api:"shape=ModelIdentifier,required"`
	Description                 *string                      `json:"description,omitzero" api:"shape=Description"`
	OrchestrationType           *string                      `json:"orchestrationType,omitzero" api:"shape=OrchestrationType"`
	CustomOrchestration         *CustomOrchestration         `json:"customOrchestration,omitzero"`
	IdleSessionTTLInSeconds     *int32                       `json:"idleSessionTTLInSeconds,omitzero" api:"shape=SessionTTL"`
	AgentResourceRoleArn        *string                      `json:"agentResourceRoleArn,omitzero" api:"shape=AgentRoleArn,required"`
	CustomerEncryptionKeyArn    *string                      `json:"customerEncryptionKeyArn,omitzero" api:"shape=KmsKeyArn"`
	PromptOverrideConfiguration *PromptOverrideConfiguration `json:"promptOverrideConfiguration,omitzero"`
	GuardrailConfiguration      *GuardrailConfiguration      `json:"guardrailConfiguration,omitzero"`
	MemoryConfiguration         *MemoryConfiguration         `json:"memoryConfiguration,omitzero"`
	AgentCollaboration          *string                      `json:"agentCollaboration,omitzero" api:"shape=AgentCollaboration"`
}

// UpdateAgentOutput is AWS's UpdateAgentResponse.
type UpdateAgentOutput struct {
	Agent *Agent `json:"agent,omitzero" api:"required"`
}

// UpdateDataSourceInput is AWS's UpdateDataSourceRequest.
type UpdateDataSourceInput struct {
	KnowledgeBaseId                   *string                            `json:"knowledgeBaseId,omitzero" api:"shape=Id,uri=knowledgeBaseId,required"`
	DataSourceId                      *string                            `json:"dataSourceId,omitzero" api:"shape=Id,uri=dataSourceId,required"`
	Name                              *string                            `json:"name,omitzero" api:"shape=Name,required"`
	Description                       *string                            `json:"description,omitzero" api:"shape=Description"`
	DataSourceConfiguration           *DataSourceConfiguration           `json:"dataSourceConfiguration,omitzero" api:"required"`
	DataDeletionPolicy                *string                            `json:"dataDeletionPolicy,omitzero" api:"shape=DataDeletionPolicy"`
	ServerSideEncryptionConfiguration *ServerSideEncryptionConfiguration `json:"serverSideEncryptionConfiguration,omitzero"`
	VectorIngestionConfiguration      *VectorIngestionConfiguration      `json:"vectorIngestionConfiguration,omitzero"`
}

// UpdateDataSourceOutput is AWS's UpdateDataSourceResponse.
type UpdateDataSourceOutput struct {
	DataSource *DataSource `json:"dataSource,omitzero" api:"required"`
}

// UpdateFlowAliasInput is AWS's UpdateFlowAliasRequest.
type UpdateFlowAliasInput struct {
	Name                     *string                                 `json:"name,omitzero" api:"shape=Name,required"`
	Description              *string                                 `json:"description,omitzero" api:"shape=Description"`
	RoutingConfiguration     []FlowAliasRoutingConfigurationListItem `json:"routingConfiguration,omitzero" api:"shape=FlowAliasRoutingConfiguration,required"`
	ConcurrencyConfiguration *FlowAliasConcurrencyConfiguration      `json:"concurrencyConfiguration,omitzero"`
	FlowIdentifier           *string                                 `json:"flowIdentifier,omitzero" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
	AliasIdentifier          *string                                 `json:"aliasIdentifier,omitzero" api:"shape=FlowAliasIdentifier,uri=aliasIdentifier,required"`
}

// UpdateFlowAliasOutput is AWS's UpdateFlowAliasResponse.
type UpdateFlowAliasOutput struct {
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

// UpdateFlowInput is AWS's UpdateFlowRequest.
type UpdateFlowInput struct {
	Name                     *string         `json:"name,omitzero" api:"shape=FlowName,required"`
	Description              *string         `json:"description,omitzero" api:"shape=FlowDescription"`
	ExecutionRoleArn         *string         `json:"executionRoleArn,omitzero" api:"shape=FlowExecutionRoleArn,required"`
	CustomerEncryptionKeyArn *string         `json:"customerEncryptionKeyArn,omitzero" api:"shape=KmsKeyArn"`
	Definition               *FlowDefinition `json:"definition,omitzero"`
	FlowIdentifier           *string         `json:"flowIdentifier,omitzero" api:"shape=FlowIdentifier,uri=flowIdentifier,required"`
}

// UpdateFlowOutput is AWS's UpdateFlowResponse.
type UpdateFlowOutput struct {
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

// UpdateKnowledgeBaseInput is AWS's UpdateKnowledgeBaseRequest.
type UpdateKnowledgeBaseInput struct {
	KnowledgeBaseId            *string                     `json:"knowledgeBaseId,omitzero" api:"shape=Id,uri=knowledgeBaseId,required"`
	Name                       *string                     `json:"name,omitzero" api:"shape=Name,required"`
	Description                *string                     `json:"description,omitzero" api:"shape=Description"`
	RoleArn                    *string                     `json:"roleArn,omitzero" api:"shape=KnowledgeBaseRoleArn,required"`
	KnowledgeBaseConfiguration *KnowledgeBaseConfiguration `json:"knowledgeBaseConfiguration,omitzero" api:"required"`
	StorageConfiguration       *StorageConfiguration       `json:"storageConfiguration,omitzero"`
	MetadataConfigurations     []MetadataConfiguration     `json:"metadataConfigurations,omitzero" api:"shape=MetadataConfigurations"`
}

// UpdateKnowledgeBaseOutput is AWS's UpdateKnowledgeBaseResponse.
type UpdateKnowledgeBaseOutput struct {
	KnowledgeBase *KnowledgeBase `json:"knowledgeBase,omitzero" api:"required"`
}

// UpdatePromptInput is AWS's UpdatePromptRequest.
type UpdatePromptInput struct {
	Name                     *string         `json:"name,omitzero" api:"shape=PromptName,required"`
	Description              *string         `json:"description,omitzero" api:"shape=PromptDescription"`
	CustomerEncryptionKeyArn *string         `json:"customerEncryptionKeyArn,omitzero" api:"shape=KmsKeyArn"`
	DefaultVariant           *string         `json:"defaultVariant,omitzero" api:"shape=PromptVariantName"`
	Variants                 []PromptVariant `json:"variants,omitzero" api:"shape=PromptVariantList"`
	PromptIdentifier         *string         `json:"promptIdentifier,omitzero" api:"shape=PromptIdentifier,uri=promptIdentifier,required"`
}

// UpdatePromptOutput is AWS's UpdatePromptResponse.
type UpdatePromptOutput struct {
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

// UpdateRetrievalInstructionInput is AWS's UpdateRetrievalInstructionRequest.
type UpdateRetrievalInstructionInput struct {
	RetrievalInstructionId *string                      `json:"retrievalInstructionId,omitzero" api:"shape=RetrievalInstructionId,uri=retrievalInstructionId,required"`
	Instruction            *RetrievalInstructionContent `json:"instruction,omitzero" api:"required"`
	Description            *string                      `json:"description,omitzero" api:"shape=RetrievalInstructionDescription"`
}

// UpdateRetrievalInstructionOutput is AWS's UpdateRetrievalInstructionResponse.
type UpdateRetrievalInstructionOutput struct {
	RetrievalInstructionId  *string    `json:"retrievalInstructionId,omitzero" api:"shape=RetrievalInstructionId,required"`
	RetrievalInstructionArn *string    `json:"retrievalInstructionArn,omitzero" api:"shape=RetrievalInstructionArn,required"`
	Name                    *string    `json:"name,omitzero" api:"shape=RetrievalInstructionName,required"`
	Status                  *string    `json:"status,omitzero" api:"shape=RetrievalInstructionStatus,required"`
	LastTransitionStatus    *string    `json:"lastTransitionStatus,omitzero" api:"shape=RetrievalInstructionLastTransitionStatus,required"`
	CreatedAt               *time.Time `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt               *time.Time `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
}

// UrlConfiguration is AWS's UrlConfiguration.
type UrlConfiguration struct {
	SeedUrls []SeedUrl `json:"seedUrls,omitzero" api:"shape=SeedUrls"`
}

// ValidateFlowDefinitionInput is AWS's ValidateFlowDefinitionRequest.
type ValidateFlowDefinitionInput struct {
	Definition *FlowDefinition `json:"definition,omitzero" api:"required"`
}

// ValidateFlowDefinitionOutput is AWS's ValidateFlowDefinitionResponse.
type ValidateFlowDefinitionOutput struct {
	Validations []FlowValidation `json:"validations,omitzero" api:"shape=FlowValidations,required"`
}

// ValidationException is AWS's ValidationException.
type ValidationException struct {
	Message   *string                    `json:"message,omitzero" api:"shape=NonBlankString"`
	FieldList []ValidationExceptionField `json:"fieldList,omitzero"`
}

// ValidationExceptionField is AWS's ValidationExceptionField.
type ValidationExceptionField struct {
	Name    *string `json:"name,omitzero" api:"shape=NonBlankString,required"`
	Message *string `json:"message,omitzero" api:"shape=NonBlankString,required"`
}

// VectorIngestionConfiguration is AWS's VectorIngestionConfiguration.
type VectorIngestionConfiguration struct {
	ChunkingConfiguration             *ChunkingConfiguration             `json:"chunkingConfiguration,omitzero"`
	CustomTransformationConfiguration *CustomTransformationConfiguration `json:"customTransformationConfiguration,omitzero"`
	ParsingConfiguration              *ParsingConfiguration              `json:"parsingConfiguration,omitzero"`
	ContextEnrichmentConfiguration    *ContextEnrichmentConfiguration    `json:"contextEnrichmentConfiguration,omitzero"`
}

// VectorKnowledgeBaseConfiguration is AWS's VectorKnowledgeBaseConfiguration.
type VectorKnowledgeBaseConfiguration struct {
	EmbeddingModelArn                    *string                               `json:"embeddingModelArn,omitzero" api:"shape=BedrockEmbeddingModelArn,required"`
	EmbeddingModelConfiguration          *EmbeddingModelConfiguration          `json:"embeddingModelConfiguration,omitzero"`
	SupplementalDataStorageConfiguration *SupplementalDataStorageConfiguration `json:"supplementalDataStorageConfiguration,omitzero"`
}

// VectorSearchBedrockRerankingConfiguration is AWS's VectorSearchBedrockRerankingConfiguration.
type VectorSearchBedrockRerankingConfiguration struct {
	ModelConfiguration      *VectorSearchBedrockRerankingModelConfiguration `json:"modelConfiguration,omitzero" api:"required"`
	NumberOfRerankedResults *int32                                          `json:"numberOfRerankedResults,omitzero" api:"shape=VectorSearchBedrockRerankingConfigurationNumberOfRerankedResultsInteger"`
	MetadataConfiguration   *MetadataConfigurationForReranking              `json:"metadataConfiguration,omitzero"`
}

// VectorSearchBedrockRerankingModelConfiguration is AWS's VectorSearchBedrockRerankingModelConfiguration.
type VectorSearchBedrockRerankingModelConfiguration struct {
	ModelArn                     *string                    `json:"modelArn,omitzero" api:"shape=BedrockRerankingModelArn,required"`
	AdditionalModelRequestFields map[string]json.RawMessage `json:"additionalModelRequestFields,omitzero" api:"shape=AdditionalModelRequestFields"`
}

// VectorSearchRerankingConfiguration is AWS's VectorSearchRerankingConfiguration.
type VectorSearchRerankingConfiguration struct {
	Type                          *string                                    `json:"type,omitzero" api:"shape=VectorSearchRerankingConfigurationType,required"`
	BedrockRerankingConfiguration *VectorSearchBedrockRerankingConfiguration `json:"bedrockRerankingConfiguration,omitzero"`
}

// VideoConfiguration is AWS's VideoConfiguration.
type VideoConfiguration struct {
	SegmentationConfiguration *VideoSegmentationConfiguration `json:"segmentationConfiguration,omitzero" api:"required"`
}

// VideoExtractionConfiguration is AWS's VideoExtractionConfiguration.
type VideoExtractionConfiguration struct {
	VideoExtractionStatus *string `json:"videoExtractionStatus,omitzero" api:"shape=EnabledOrDisabledState,required"`
}

// VideoSegmentationConfiguration is AWS's VideoSegmentationConfiguration.
type VideoSegmentationConfiguration struct {
	FixedLengthDuration *int32 `json:"fixedLengthDuration,omitzero" api:"shape=VideoSegmentationConfigurationFixedLengthDurationInteger,required"`
}

// VpcConfiguration is AWS's VpcConfiguration.
type VpcConfiguration struct {
	VpcConfigurationId *string    `json:"vpcConfigurationId,omitzero" api:"shape=VpcConfigurationId,required"`
	Status             *string    `json:"status,omitzero" api:"shape=VpcConfigurationStatus,required"`
	StatusMessage      *string    `json:"statusMessage,omitzero" api:"shape=VpcConfigurationStatusMessage"`
	VpcId              *string    `json:"vpcId,omitzero" api:"shape=VpcId,required"`
	SubnetIds          []string   `json:"subnetIds,omitzero" api:"shape=SubnetIdList,required"`
	ResourceTarget     *string    `json:"resourceTarget,omitzero" api:"shape=ResourceTarget,required"`
	Port               *int32     `json:"port,omitzero" api:"shape=Port,required"`
	Protocol           *string    `json:"protocol,omitzero" api:"shape=VpcProtocol,required"`
	ResolutionMode     *string    `json:"resolutionMode,omitzero" api:"shape=VpcResolutionMode,required"`
	HostHeader         *string    `json:"hostHeader,omitzero" api:"shape=HostHeader"`
	TlsServerName      *string    `json:"tlsServerName,omitzero" api:"shape=TlsServerName"`
	Name               *string    `json:"name,omitzero" api:"shape=VpcConfigurationName"`
	Description        *string    `json:"description,omitzero" api:"shape=VpcConfigurationDescription"`
	CreatedAt          *time.Time `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
	UpdatedAt          *time.Time `json:"updatedAt,omitzero" api:"shape=DateTimestamp,required"`
}

// VpcConfigurationSummary is AWS's VpcConfigurationSummary.
type VpcConfigurationSummary struct {
	VpcConfigurationId *string    `json:"vpcConfigurationId,omitzero" api:"shape=VpcConfigurationId,required"`
	Status             *string    `json:"status,omitzero" api:"shape=VpcConfigurationStatus,required"`
	StatusMessage      *string    `json:"statusMessage,omitzero" api:"shape=VpcConfigurationStatusMessage"`
	VpcId              *string    `json:"vpcId,omitzero" api:"shape=VpcId,required"`
	ResourceTarget     *string    `json:"resourceTarget,omitzero" api:"shape=ResourceTarget,required"`
	Port               *int32     `json:"port,omitzero" api:"shape=Port,required"`
	Protocol           *string    `json:"protocol,omitzero" api:"shape=VpcProtocol,required"`
	ResolutionMode     *string    `json:"resolutionMode,omitzero" api:"shape=VpcResolutionMode,required"`
	HostHeader         *string    `json:"hostHeader,omitzero" api:"shape=HostHeader"`
	TlsServerName      *string    `json:"tlsServerName,omitzero" api:"shape=TlsServerName"`
	Name               *string    `json:"name,omitzero" api:"shape=VpcConfigurationName"`
	Description        *string    `json:"description,omitzero" api:"shape=VpcConfigurationDescription"`
	CreatedAt          *time.Time `json:"createdAt,omitzero" api:"shape=DateTimestamp,required"`
}

// WebCrawlerConfiguration is AWS's WebCrawlerConfiguration.
type WebCrawlerConfiguration struct {
	CrawlerLimits    *WebCrawlerLimits `json:"crawlerLimits,omitzero"`
	InclusionFilters []string          `json:"inclusionFilters,omitzero" api:"shape=FilterList"`
	ExclusionFilters []string          `json:"exclusionFilters,omitzero" api:"shape=FilterList"`
	Scope            *string           `json:"scope,omitzero" api:"shape=WebScopeType"`
	UserAgent        *string           `json:"userAgent,omitzero" api:"shape=UserAgent"`
	UserAgentHeader  *string           `json:"userAgentHeader,omitzero" api:"shape=UserAgentHeader"`
}

// WebCrawlerLimits is AWS's WebCrawlerLimits.
type WebCrawlerLimits struct {
	RateLimit *int32 `json:"rateLimit,omitzero" api:"shape=WebCrawlerLimitsRateLimitInteger"`
	MaxPages  *int32 `json:"maxPages,omitzero" api:"shape=WebCrawlerLimitsMaxPagesInteger"`
}

// WebDataSourceConfiguration is AWS's WebDataSourceConfiguration.
type WebDataSourceConfiguration struct {
	SourceConfiguration  *WebSourceConfiguration  `json:"sourceConfiguration,omitzero" api:"required"`
	CrawlerConfiguration *WebCrawlerConfiguration `json:"crawlerConfiguration,omitzero"`
}

// WebSourceConfiguration is AWS's WebSourceConfiguration.
type WebSourceConfiguration struct {
	UrlConfiguration *UrlConfiguration `json:"urlConfiguration,omitzero" api:"required"`
}

// WeeklySchedule is AWS's WeeklySchedule.
type WeeklySchedule struct {
	DayOfWeek *string `json:"dayOfWeek,omitzero" api:"shape=DayOfWeek,required"`
}
