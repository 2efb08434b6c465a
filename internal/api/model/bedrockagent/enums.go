// Code generated from facts/bedrock-agent.json by package gen. DO NOT EDIT.

package bedrockagent

// Values of AccessControlAccess.
const (
	AccessControlAccessAllow = "ALLOW"
	AccessControlAccessDeny  = "DENY"
)

// Values of AccessControlPrincipalType.
const (
	AccessControlPrincipalTypeUser = "USER"
)

// Values of ActionGroupSignature.
const (
	ActionGroupSignatureAmazonUserInput       = "AMAZON.UserInput"
	ActionGroupSignatureAmazonCodeInterpreter = "AMAZON.CodeInterpreter"
	ActionGroupSignatureAnthropicComputer     = "ANTHROPIC.Computer"
	ActionGroupSignatureAnthropicBash         = "ANTHROPIC.Bash"
	ActionGroupSignatureAnthropicTextEditor   = "ANTHROPIC.TextEditor"
)

// Values of ActionGroupState.
const (
	ActionGroupStateEnabled  = "ENABLED"
	ActionGroupStateDisabled = "DISABLED"
)

// Values of AgentAliasStatus.
const (
	AgentAliasStatusCreating    = "CREATING"
	AgentAliasStatusPrepared    = "PREPARED"
	AgentAliasStatusFailed      = "FAILED"
	AgentAliasStatusUpdating    = "UPDATING"
	AgentAliasStatusDeleting    = "DELETING"
	AgentAliasStatusDissociated = "DISSOCIATED"
)

// Values of AgentCollaboration.
const (
	AgentCollaborationSupervisor       = "SUPERVISOR"
	AgentCollaborationSupervisorRouter = "SUPERVISOR_ROUTER"
	AgentCollaborationDisabled         = "DISABLED"
)

// Values of AgentStatus.
const (
	AgentStatusCreating    = "CREATING"
	AgentStatusPreparing   = "PREPARING"
	AgentStatusPrepared    = "PREPARED"
	AgentStatusNotPrepared = "NOT_PREPARED"
	AgentStatusDeleting    = "DELETING"
	AgentStatusFailed      = "FAILED"
	AgentStatusVersioning  = "VERSIONING"
	AgentStatusUpdating    = "UPDATING"
)

// Values of AliasInvocationState.
const (
	AliasInvocationStateAcceptInvocations = "ACCEPT_INVOCATIONS"
	AliasInvocationStateRejectInvocations = "REJECT_INVOCATIONS"
)

// Values of CachePointType.
const (
	CachePointTypeDefault = "default"
)

// Values of ChunkingStrategy.
const (
	ChunkingStrategyFixedSize    = "FIXED_SIZE"
	ChunkingStrategyNone         = "NONE"
	ChunkingStrategyHierarchical = "HIERARCHICAL"
	ChunkingStrategySemantic     = "SEMANTIC"
)

// Values of ConcurrencyType.
const (
	ConcurrencyTypeAutomatic = "Automatic"
	ConcurrencyTypeManual    = "Manual"
)

// Values of ConfluenceAuthType.
const (
	ConfluenceAuthTypeBasic                   = "BASIC"
	ConfluenceAuthTypeOauth2ClientCredentials = "OAUTH2_CLIENT_CREDENTIALS"
)

// Values of ConfluenceHostType.
const (
	ConfluenceHostTypeSaas = "SAAS"
)

// Values of ContentDataSourceType.
const (
	ContentDataSourceTypeCustom = "CUSTOM"
	ContentDataSourceTypeS3     = "S3"
)

// Values of ContextEnrichmentType.
const (
	ContextEnrichmentTypeBedrockFoundationModel = "BEDROCK_FOUNDATION_MODEL"
)

// Values of ConversationRole.
const (
	ConversationRoleUser      = "user"
	ConversationRoleAssistant = "assistant"
)

// Values of CrawlFilterConfigurationType.
const (
	CrawlFilterConfigurationTypePattern = "PATTERN"
)

// Values of CreationMode.
const (
	CreationModeDefault    = "DEFAULT"
	CreationModeOverridden = "OVERRIDDEN"
)

// Values of CustomControlMethod.
const (
	CustomControlMethodReturnControl = "RETURN_CONTROL"
)

// Values of CustomSourceType.
const (
	CustomSourceTypeInLine     = "IN_LINE"
	CustomSourceTypeS3Location = "S3_LOCATION"
)

// Values of DataDeletionPolicy.
const (
	DataDeletionPolicyRetain = "RETAIN"
	DataDeletionPolicyDelete = "DELETE"
)

// Values of DataSourceStatus.
const (
	DataSourceStatusAvailable          = "AVAILABLE"
	DataSourceStatusDeleting           = "DELETING"
	DataSourceStatusDeleteUnsuccessful = "DELETE_UNSUCCESSFUL"
	DataSourceStatusCreating           = "CREATING"
	DataSourceStatusUpdating           = "UPDATING"
	DataSourceStatusFailed             = "FAILED"
)

// Values of DataSourceType.
const (
	DataSourceTypeS3                            = "S3"
	DataSourceTypeWeb                           = "WEB"
	DataSourceTypeConfluence                    = "CONFLUENCE"
	DataSourceTypeSalesforce                    = "SALESFORCE"
	DataSourceTypeSharepoint                    = "SHAREPOINT"
	DataSourceTypeCustom                        = "CUSTOM"
	DataSourceTypeRedshiftMetadata              = "REDSHIFT_METADATA"
	DataSourceTypeManagedKnowledgeBaseConnector = "MANAGED_KNOWLEDGE_BASE_CONNECTOR"
)

// Values of DayOfWeek.
const (
	DayOfWeekSunday    = "SUNDAY"
	DayOfWeekMonday    = "MONDAY"
	DayOfWeekTuesday   = "TUESDAY"
	DayOfWeekWednesday = "WEDNESDAY"
	DayOfWeekThursday  = "THURSDAY"
	DayOfWeekFriday    = "FRIDAY"
	DayOfWeekSaturday  = "SATURDAY"
)

// Values of DocumentStatus.
const (
	DocumentStatusIndexed                  = "INDEXED"
	DocumentStatusPartiallyIndexed         = "PARTIALLY_INDEXED"
	DocumentStatusPending                  = "PENDING"
	DocumentStatusFailed                   = "FAILED"
	DocumentStatusMetadataPartiallyIndexed = "METADATA_PARTIALLY_INDEXED"
	DocumentStatusMetadataUpdateFailed     = "METADATA_UPDATE_FAILED"
	DocumentStatusIgnored                  = "IGNORED"
	DocumentStatusNotFound                 = "NOT_FOUND"
	DocumentStatusStarting                 = "STARTING"
	DocumentStatusInProgress               = "IN_PROGRESS"
	DocumentStatusDeleting                 = "DELETING"
	DocumentStatusDeleteInProgress         = "DELETE_IN_PROGRESS"
)

// Values of EmbeddingDataType.
const (
	EmbeddingDataTypeFloat32 = "FLOAT32"
	EmbeddingDataTypeBinary  = "BINARY"
)

// Values of EmbeddingModelType.
const (
	EmbeddingModelTypeCustom  = "CUSTOM"
	EmbeddingModelTypeManaged = "MANAGED"
)

// Values of EnabledOrDisabledState.
const (
	EnabledOrDisabledStateEnabled  = "ENABLED"
	EnabledOrDisabledStateDisabled = "DISABLED"
)

// Values of EnrichmentStrategyMethod.
const (
	EnrichmentStrategyMethodChunkEntityExtraction = "CHUNK_ENTITY_EXTRACTION"
)

// Values of FieldType.
const (
	FieldTypeString     = "STRING"
	FieldTypeStringList = "STRING_LIST"
)

// Values of FlowConnectionType.
const (
	FlowConnectionTypeData        = "Data"
	FlowConnectionTypeConditional = "Conditional"
)

// Values of FlowNodeIODataType.
const (
	FlowNodeIODataTypeString  = "String"
	FlowNodeIODataTypeNumber  = "Number"
	FlowNodeIODataTypeBoolean = "Boolean"
	FlowNodeIODataTypeObject  = "Object"
	FlowNodeIODataTypeArray   = "Array"
)

// Values of FlowNodeInputCategory.
const (
	FlowNodeInputCategoryLoopCondition          = "LoopCondition"
	FlowNodeInputCategoryReturnValueToLoopStart = "ReturnValueToLoopStart"
	FlowNodeInputCategoryExitLoop               = "ExitLoop"
)

// Values of FlowNodeType.
const (
	FlowNodeTypeInput          = "Input"
	FlowNodeTypeOutput         = "Output"
	FlowNodeTypeKnowledgeBase  = "KnowledgeBase"
	FlowNodeTypeCondition      = "Condition"
	FlowNodeTypeLex            = "Lex"
	FlowNodeTypePrompt         = "Prompt"
	FlowNodeTypeLambdaFunction = "LambdaFunction"
	FlowNodeTypeStorage        = "Storage"
	FlowNodeTypeAgent          = "Agent"
	FlowNodeTypeRetrieval      = "Retrieval"
	FlowNodeTypeIterator       = "Iterator"
	FlowNodeTypeCollector      = "Collector"
	FlowNodeTypeInlineCode     = "InlineCode"
	FlowNodeTypeLoop           = "Loop"
	FlowNodeTypeLoopInput      = "LoopInput"
	FlowNodeTypeLoopController = "LoopController"
)

// Values of FlowStatus.
const (
	FlowStatusFailed      = "Failed"
	FlowStatusPrepared    = "Prepared"
	FlowStatusPreparing   = "Preparing"
	FlowStatusNotPrepared = "NotPrepared"
)

// Values of FlowValidationSeverity.
const (
	FlowValidationSeverityWarning = "Warning"
	FlowValidationSeverityError   = "Error"
)

// Values of FlowValidationType.
const (
	FlowValidationTypeCyclicConnection                = "CyclicConnection"
	FlowValidationTypeDuplicateConnections            = "DuplicateConnections"
	FlowValidationTypeDuplicateConditionExpression    = "DuplicateConditionExpression"
	FlowValidationTypeUnreachableNode                 = "UnreachableNode"
	FlowValidationTypeUnknownConnectionSource         = "UnknownConnectionSource"
	FlowValidationTypeUnknownConnectionSourceOutput   = "UnknownConnectionSourceOutput"
	FlowValidationTypeUnknownConnectionTarget         = "UnknownConnectionTarget"
	FlowValidationTypeUnknownConnectionTargetInput    = "UnknownConnectionTargetInput"
	FlowValidationTypeUnknownConnectionCondition      = "UnknownConnectionCondition"
	FlowValidationTypeMalformedConditionExpression    = "MalformedConditionExpression"
	FlowValidationTypeMalformedNodeInputExpression    = "MalformedNodeInputExpression"
	FlowValidationTypeMismatchedNodeInputType         = "MismatchedNodeInputType"
	FlowValidationTypeMismatchedNodeOutputType        = "MismatchedNodeOutputType"
	FlowValidationTypeIncompatibleConnectionDataType  = "IncompatibleConnectionDataType"
	FlowValidationTypeMissingConnectionConfiguration  = "MissingConnectionConfiguration"
	FlowValidationTypeMissingDefaultCondition         = "MissingDefaultCondition"
	FlowValidationTypeMissingEndingNodes              = "MissingEndingNodes"
	FlowValidationTypeMissingNodeConfiguration        = "MissingNodeConfiguration"
	FlowValidationTypeMissingNodeInput                = "MissingNodeInput"
	FlowValidationTypeMissingNodeOutput               = "MissingNodeOutput"
	FlowValidationTypeMissingStartingNodes            = "MissingStartingNodes"
	FlowValidationTypeMultipleNodeInputConnections    = "MultipleNodeInputConnections"
	FlowValidationTypeUnfulfilledNodeInput            = "UnfulfilledNodeInput"
	FlowValidationTypeUnsatisfiedConnectionConditions = "UnsatisfiedConnectionConditions"
	FlowValidationTypeUnspecified                     = "Unspecified"
	FlowValidationTypeUnknownNodeInput                = "UnknownNodeInput"
	FlowValidationTypeUnknownNodeOutput               = "UnknownNodeOutput"
	FlowValidationTypeMissingLoopInputNode            = "MissingLoopInputNode"
	FlowValidationTypeMissingLoopControllerNode       = "MissingLoopControllerNode"
	FlowValidationTypeMultipleLoopInputNodes          = "MultipleLoopInputNodes"
	FlowValidationTypeMultipleLoopControllerNodes     = "MultipleLoopControllerNodes"
	FlowValidationTypeLoopIncompatibleNodeType        = "LoopIncompatibleNodeType"
	FlowValidationTypeInvalidLoopBoundary             = "InvalidLoopBoundary"
)

// Values of IncludeExclude.
const (
	IncludeExcludeInclude = "INCLUDE"
	IncludeExcludeExclude = "EXCLUDE"
)

// Values of IncludedData.
const (
	IncludedDataAllData      = "ALL_DATA"
	IncludedDataMetadataOnly = "METADATA_ONLY"
)

// Values of IncompatibleLoopNodeType.
const (
	IncompatibleLoopNodeTypeInput     = "Input"
	IncompatibleLoopNodeTypeCondition = "Condition"
	IncompatibleLoopNodeTypeIterator  = "Iterator"
	IncompatibleLoopNodeTypeCollector = "Collector"
)

// Values of IngestionJobFilterAttribute.
const (
	IngestionJobFilterAttributeStatus = "STATUS"
)

// Values of IngestionJobFilterOperator.
const (
	IngestionJobFilterOperatorEq = "EQ"
)

// Values of IngestionJobSortByAttribute.
const (
	IngestionJobSortByAttributeStatus    = "STATUS"
	IngestionJobSortByAttributeStartedAt = "STARTED_AT"
)

// Values of IngestionJobStatus.
const (
	IngestionJobStatusStarting   = "STARTING"
	IngestionJobStatusInProgress = "IN_PROGRESS"
	IngestionJobStatusComplete   = "COMPLETE"
	IngestionJobStatusFailed     = "FAILED"
	IngestionJobStatusStopping   = "STOPPING"
	IngestionJobStatusStopped    = "STOPPED"
)

// Values of InlineContentType.
const (
	InlineContentTypeByte = "BYTE"
	InlineContentTypeText = "TEXT"
)

// Values of KnowledgeBaseState.
const (
	KnowledgeBaseStateEnabled  = "ENABLED"
	KnowledgeBaseStateDisabled = "DISABLED"
)

// Values of KnowledgeBaseStatus.
const (
	KnowledgeBaseStatusCreating           = "CREATING"
	KnowledgeBaseStatusActive             = "ACTIVE"
	KnowledgeBaseStatusDeleting           = "DELETING"
	KnowledgeBaseStatusUpdating           = "UPDATING"
	KnowledgeBaseStatusFailed             = "FAILED"
	KnowledgeBaseStatusDeleteUnsuccessful = "DELETE_UNSUCCESSFUL"
	KnowledgeBaseStatusUpdateUnsuccessful = "UPDATE_UNSUCCESSFUL"
)

// Values of KnowledgeBaseStorageType.
const (
	KnowledgeBaseStorageTypeOpensearchServerless     = "OPENSEARCH_SERVERLESS"
	KnowledgeBaseStorageTypePinecone                 = "PINECONE"
	KnowledgeBaseStorageTypeRedisEnterpriseCloud     = "REDIS_ENTERPRISE_CLOUD"
	KnowledgeBaseStorageTypeRds                      = "RDS"
	KnowledgeBaseStorageTypeMongoDbAtlas             = "MONGO_DB_ATLAS"
	KnowledgeBaseStorageTypeNeptuneAnalytics         = "NEPTUNE_ANALYTICS"
	KnowledgeBaseStorageTypeOpensearchManagedCluster = "OPENSEARCH_MANAGED_CLUSTER"
	KnowledgeBaseStorageTypeS3Vectors                = "S3_VECTORS"
)

// Values of KnowledgeBaseType.
const (
	KnowledgeBaseTypeVector  = "VECTOR"
	KnowledgeBaseTypeKendra  = "KENDRA"
	KnowledgeBaseTypeSql     = "SQL"
	KnowledgeBaseTypeManaged = "MANAGED"
)

// Values of MemoryType.
const (
	MemoryTypeSessionSummary = "SESSION_SUMMARY"
)

// Values of MetadataSourceType.
const (
	MetadataSourceTypeInLineAttribute = "IN_LINE_ATTRIBUTE"
	MetadataSourceTypeS3Location      = "S3_LOCATION"
)

// Values of MetadataValueType.
const (
	MetadataValueTypeBoolean    = "BOOLEAN"
	MetadataValueTypeNumber     = "NUMBER"
	MetadataValueTypeString     = "STRING"
	MetadataValueTypeStringList = "STRING_LIST"
)

// Values of OrchestrationType.
const (
	OrchestrationTypeDefault             = "DEFAULT"
	OrchestrationTypeCustomOrchestration = "CUSTOM_ORCHESTRATION"
)

// Values of ParsingModality.
const (
	ParsingModalityMultimodal = "MULTIMODAL"
)

// Values of ParsingStrategy.
const (
	ParsingStrategyBedrockFoundationModel = "BEDROCK_FOUNDATION_MODEL"
	ParsingStrategyBedrockDataAutomation  = "BEDROCK_DATA_AUTOMATION"
	ParsingStrategySmartParsing           = "SMART_PARSING"
	ParsingStrategyMultiModalEmbeddings   = "MULTI_MODAL_EMBEDDINGS"
)

// Values of PerformanceConfigLatency.
const (
	PerformanceConfigLatencyStandard  = "standard"
	PerformanceConfigLatencyOptimized = "optimized"
)

// Values of PromptState.
const (
	PromptStateEnabled  = "ENABLED"
	PromptStateDisabled = "DISABLED"
)

// Values of PromptTemplateType.
const (
	PromptTemplateTypeText = "TEXT"
	PromptTemplateTypeChat = "CHAT"
)

// Values of PromptType.
const (
	PromptTypePreProcessing                   = "PRE_PROCESSING"
	PromptTypeOrchestration                   = "ORCHESTRATION"
	PromptTypePostProcessing                  = "POST_PROCESSING"
	PromptTypeKnowledgeBaseResponseGeneration = "KNOWLEDGE_BASE_RESPONSE_GENERATION"
	PromptTypeMemorySummarization             = "MEMORY_SUMMARIZATION"
)

// Values of QueryEngineType.
const (
	QueryEngineTypeRedshift = "REDSHIFT"
)

// Values of RedshiftProvisionedAuthType.
const (
	RedshiftProvisionedAuthTypeIam              = "IAM"
	RedshiftProvisionedAuthTypeUsernamePassword = "USERNAME_PASSWORD"
	RedshiftProvisionedAuthTypeUsername         = "USERNAME"
)

// Values of RedshiftQueryEngineStorageType.
const (
	RedshiftQueryEngineStorageTypeRedshift       = "REDSHIFT"
	RedshiftQueryEngineStorageTypeAwsDataCatalog = "AWS_DATA_CATALOG"
)

// Values of RedshiftQueryEngineType.
const (
	RedshiftQueryEngineTypeServerless  = "SERVERLESS"
	RedshiftQueryEngineTypeProvisioned = "PROVISIONED"
)

// Values of RedshiftServerlessAuthType.
const (
	RedshiftServerlessAuthTypeIam              = "IAM"
	RedshiftServerlessAuthTypeUsernamePassword = "USERNAME_PASSWORD"
)

// Values of RelayConversationHistory.
const (
	RelayConversationHistoryToCollaborator = "TO_COLLABORATOR"
	RelayConversationHistoryDisabled       = "DISABLED"
)

// Values of RequireConfirmation.
const (
	RequireConfirmationEnabled  = "ENABLED"
	RequireConfirmationDisabled = "DISABLED"
)

// Values of RerankingMetadataSelectionMode.
const (
	RerankingMetadataSelectionModeSelective = "SELECTIVE"
	RerankingMetadataSelectionModeAll       = "ALL"
)

// Values of RetrievalInstructionFailureReasonCode.
const (
	RetrievalInstructionFailureReasonCodeContentRejected = "CONTENT_REJECTED"
	RetrievalInstructionFailureReasonCodeClientError     = "CLIENT_ERROR"
	RetrievalInstructionFailureReasonCodeInternalError   = "INTERNAL_ERROR"
)

// Values of RetrievalInstructionFieldName.
const (
	RetrievalInstructionFieldNameRetrievalGuidance = "RETRIEVAL_GUIDANCE"
	RetrievalInstructionFieldNamePersona           = "PERSONA"
	RetrievalInstructionFieldNameAnswerFormat      = "ANSWER_FORMAT"
	RetrievalInstructionFieldNameAnswerPolicy      = "ANSWER_POLICY"
)

// Values of RetrievalInstructionLastTransitionStatus.
const (
	RetrievalInstructionLastTransitionStatusCreating         = "CREATING"
	RetrievalInstructionLastTransitionStatusUpdating         = "UPDATING"
	RetrievalInstructionLastTransitionStatusCreateSuccessful = "CREATE_SUCCESSFUL"
	RetrievalInstructionLastTransitionStatusCreateFailed     = "CREATE_FAILED"
	RetrievalInstructionLastTransitionStatusUpdateSuccessful = "UPDATE_SUCCESSFUL"
	RetrievalInstructionLastTransitionStatusUpdateFailed     = "UPDATE_FAILED"
)

// Values of RetrievalInstructionStatus.
const (
	RetrievalInstructionStatusActive   = "ACTIVE"
	RetrievalInstructionStatusInactive = "INACTIVE"
)

// Values of SalesforceAuthType.
const (
	SalesforceAuthTypeOauth2ClientCredentials = "OAUTH2_CLIENT_CREDENTIALS"
)

// Values of SearchableStatus.
const (
	SearchableStatusEnabled  = "ENABLED"
	SearchableStatusDisabled = "DISABLED"
)

// Values of SharePointAuthType.
const (
	SharePointAuthTypeOauth2ClientCredentials                  = "OAUTH2_CLIENT_CREDENTIALS"
	SharePointAuthTypeOauth2SharepointAppOnlyClientCredentials = "OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS"
)

// Values of SharePointHostType.
const (
	SharePointHostTypeOnline = "ONLINE"
)

// Values of SortOrder.
const (
	SortOrderAscending  = "ASCENDING"
	SortOrderDescending = "DESCENDING"
)

// Values of StepType.
const (
	StepTypePostChunking = "POST_CHUNKING"
)

// Values of SupplementalDataStorageLocationType.
const (
	SupplementalDataStorageLocationTypeS3 = "S3"
)

// Values of SupportedLanguages.
const (
	SupportedLanguagesPython3 = "Python_3"
)

// Values of Type.
const (
	TypeString  = "string"
	TypeNumber  = "number"
	TypeInteger = "integer"
	TypeBoolean = "boolean"
	TypeArray   = "array"
)

// Values of VectorSearchRerankingConfigurationType.
const (
	VectorSearchRerankingConfigurationTypeBedrockRerankingModel = "BEDROCK_RERANKING_MODEL"
)

// Values of VpcConfigurationStatus.
const (
	VpcConfigurationStatusCreating     = "CREATING"
	VpcConfigurationStatusCreated      = "CREATED"
	VpcConfigurationStatusDeleting     = "DELETING"
	VpcConfigurationStatusCreateFailed = "CREATE_FAILED"
	VpcConfigurationStatusDeleteFailed = "DELETE_FAILED"
)

// Values of VpcProtocol.
const (
	VpcProtocolHttp  = "HTTP"
	VpcProtocolHttps = "HTTPS"
)

// Values of VpcResolutionMode.
const (
	VpcResolutionModePublic = "PUBLIC"
	VpcResolutionModeInVpc  = "IN_VPC"
)

// Values of WebScopeType.
const (
	WebScopeTypeHostOnly   = "HOST_ONLY"
	WebScopeTypeSubdomains = "SUBDOMAINS"
)
