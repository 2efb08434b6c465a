// Code generated from facts/bedrock-agent-runtime.json by package gen. DO NOT EDIT.

package bedrockagentruntime

// Values of ActionGroupSignature.
const (
	ActionGroupSignatureAmazonUserInput       = "AMAZON.UserInput"
	ActionGroupSignatureAmazonCodeInterpreter = "AMAZON.CodeInterpreter"
	ActionGroupSignatureAnthropicComputer     = "ANTHROPIC.Computer"
	ActionGroupSignatureAnthropicBash         = "ANTHROPIC.Bash"
	ActionGroupSignatureAnthropicTextEditor   = "ANTHROPIC.TextEditor"
)

// Values of ActionInvocationType.
const (
	ActionInvocationTypeResult                    = "RESULT"
	ActionInvocationTypeUserConfirmation          = "USER_CONFIRMATION"
	ActionInvocationTypeUserConfirmationAndResult = "USER_CONFIRMATION_AND_RESULT"
)

// Values of AgentCollaboration.
const (
	AgentCollaborationSupervisor       = "SUPERVISOR"
	AgentCollaborationSupervisorRouter = "SUPERVISOR_ROUTER"
	AgentCollaborationDisabled         = "DISABLED"
)

// Values of AgenticRetrieveMemoryMetadataFilterOperator.
const (
	AgenticRetrieveMemoryMetadataFilterOperatorEqualsTo            = "EQUALS_TO"
	AgenticRetrieveMemoryMetadataFilterOperatorExists              = "EXISTS"
	AgenticRetrieveMemoryMetadataFilterOperatorNotExists           = "NOT_EXISTS"
	AgenticRetrieveMemoryMetadataFilterOperatorBefore              = "BEFORE"
	AgenticRetrieveMemoryMetadataFilterOperatorAfter               = "AFTER"
	AgenticRetrieveMemoryMetadataFilterOperatorContains            = "CONTAINS"
	AgenticRetrieveMemoryMetadataFilterOperatorGreaterThan         = "GREATER_THAN"
	AgenticRetrieveMemoryMetadataFilterOperatorGreaterThanOrEquals = "GREATER_THAN_OR_EQUALS"
	AgenticRetrieveMemoryMetadataFilterOperatorLessThan            = "LESS_THAN"
	AgenticRetrieveMemoryMetadataFilterOperatorLessThanOrEquals    = "LESS_THAN_OR_EQUALS"
)

// Values of AgenticRetrieveMemoryPersistenceMode.
const (
	AgenticRetrieveMemoryPersistenceModeDefault = "DEFAULT"
	AgenticRetrieveMemoryPersistenceModeNone    = "NONE"
)

// Values of AgenticRetrieveRerankingConfigurationType.
const (
	AgenticRetrieveRerankingConfigurationTypeBedrockRerankingModel = "BEDROCK_RERANKING_MODEL"
)

// Values of AgenticRetrieveRerankingModelType.
const (
	AgenticRetrieveRerankingModelTypeCustom  = "CUSTOM"
	AgenticRetrieveRerankingModelTypeManaged = "MANAGED"
	AgenticRetrieveRerankingModelTypeNone    = "NONE"
)

// Values of AgenticRetrieveStatus.
const (
	AgenticRetrieveStatusInProgress = "IN_PROGRESS"
	AgenticRetrieveStatusSucceeded  = "SUCCEEDED"
	AgenticRetrieveStatusFailed     = "FAILED"
)

// Values of AgenticRetrieveStep.
const (
	AgenticRetrieveStepPlanning              = "Planning"
	AgenticRetrieveStepRetrieval             = "Retrieval"
	AgenticRetrieveStepSpeculativeRetrieval  = "SpeculativeRetrieval"
	AgenticRetrieveStepFullDocumentExpansion = "FullDocumentExpansion"
	AgenticRetrieveStepSessionHistoryLoad    = "SessionHistoryLoad"
	AgenticRetrieveStepCodeExecution         = "CodeExecution"
)

// Values of AgenticRetrieveType.
const (
	AgenticRetrieveTypeBedrockKnowledgeBase   = "BedrockKnowledgeBase"
	AgenticRetrieveTypeBedrockAgentCoreMemory = "BedrockAgentCoreMemory"
)

// Values of AttributeType.
const (
	AttributeTypeString     = "STRING"
	AttributeTypeNumber     = "NUMBER"
	AttributeTypeBoolean    = "BOOLEAN"
	AttributeTypeStringList = "STRING_LIST"
)

// Values of ConfirmationState.
const (
	ConfirmationStateConfirm = "CONFIRM"
	ConfirmationStateDeny    = "DENY"
)

// Values of ConversationRole.
const (
	ConversationRoleUser      = "user"
	ConversationRoleAssistant = "assistant"
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

// Values of DocumentAclMemberRelation.
const (
	DocumentAclMemberRelationAnd = "AND"
	DocumentAclMemberRelationOr  = "OR"
)

// Values of DocumentAclMembershipType.
const (
	DocumentAclMembershipTypeKnowledgeBase = "KNOWLEDGE_BASE"
	DocumentAclMembershipTypeDataSource    = "DATA_SOURCE"
)

// Values of DocumentOutputFormat.
const (
	DocumentOutputFormatRaw       = "RAW"
	DocumentOutputFormatExtracted = "EXTRACTED"
)

// Values of ExecutionType.
const (
	ExecutionTypeLambda        = "LAMBDA"
	ExecutionTypeReturnControl = "RETURN_CONTROL"
)

// Values of ExternalSourceType.
const (
	ExternalSourceTypeS3          = "S3"
	ExternalSourceTypeByteContent = "BYTE_CONTENT"
)

// Values of FileSourceType.
const (
	FileSourceTypeS3          = "S3"
	FileSourceTypeByteContent = "BYTE_CONTENT"
)

// Values of FileUseCase.
const (
	FileUseCaseCodeInterpreter = "CODE_INTERPRETER"
	FileUseCaseChat            = "CHAT"
)

// Values of FlowCompletionReason.
const (
	FlowCompletionReasonSuccess       = "SUCCESS"
	FlowCompletionReasonInputRequired = "INPUT_REQUIRED"
)

// Values of FlowControlNodeType.
const (
	FlowControlNodeTypeIterator = "Iterator"
	FlowControlNodeTypeLoop     = "Loop"
)

// Values of FlowErrorCode.
const (
	FlowErrorCodeValidation          = "VALIDATION"
	FlowErrorCodeInternalServer      = "INTERNAL_SERVER"
	FlowErrorCodeNodeExecutionFailed = "NODE_EXECUTION_FAILED"
)

// Values of FlowExecutionErrorType.
const (
	FlowExecutionErrorTypeExecutionTimedOut = "ExecutionTimedOut"
)

// Values of FlowExecutionEventType.
const (
	FlowExecutionEventTypeNode = "Node"
	FlowExecutionEventTypeFlow = "Flow"
)

// Values of FlowExecutionStatus.
const (
	FlowExecutionStatusRunning   = "Running"
	FlowExecutionStatusSucceeded = "Succeeded"
	FlowExecutionStatusFailed    = "Failed"
	FlowExecutionStatusTimedOut  = "TimedOut"
	FlowExecutionStatusAborted   = "Aborted"
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

// Values of FoundationModelConfigurationType.
const (
	FoundationModelConfigurationTypeBedrockFoundationModel = "BEDROCK_FOUNDATION_MODEL"
	FoundationModelConfigurationTypeMantleFoundationModel  = "MANTLE_FOUNDATION_MODEL"
)

// Values of FoundationModelType.
const (
	FoundationModelTypeCustom  = "CUSTOM"
	FoundationModelTypeManaged = "MANAGED"
)

// Values of GeneratedQueryType.
const (
	GeneratedQueryTypeRedshiftSql = "REDSHIFT_SQL"
)

// Values of GuadrailAction.
const (
	GuadrailActionIntervened = "INTERVENED"
	GuadrailActionNone       = "NONE"
)

// Values of GuardrailAction.
const (
	GuardrailActionIntervened = "INTERVENED"
	GuardrailActionNone       = "NONE"
)

// Values of GuardrailContentFilterConfidence.
const (
	GuardrailContentFilterConfidenceNone   = "NONE"
	GuardrailContentFilterConfidenceLow    = "LOW"
	GuardrailContentFilterConfidenceMedium = "MEDIUM"
	GuardrailContentFilterConfidenceHigh   = "HIGH"
)

// Values of GuardrailContentFilterType.
const (
	GuardrailContentFilterTypeInsults      = "INSULTS"
	GuardrailContentFilterTypeHate         = "HATE"
	GuardrailContentFilterTypeSexual       = "SEXUAL"
	GuardrailContentFilterTypeViolence     = "VIOLENCE"
	GuardrailContentFilterTypeMisconduct   = "MISCONDUCT"
	GuardrailContentFilterTypePromptAttack = "PROMPT_ATTACK"
)

// Values of GuardrailContentPolicyAction.
const (
	GuardrailContentPolicyActionBlocked = "BLOCKED"
)

// Values of GuardrailManagedWordType.
const (
	GuardrailManagedWordTypeProfanity = "PROFANITY"
)

// Values of GuardrailPiiEntityType.
const (
	GuardrailPiiEntityTypeAddress                             = "ADDRESS"
	GuardrailPiiEntityTypeAge                                 = "AGE"
	GuardrailPiiEntityTypeAwsAccessKey                        = "AWS_ACCESS_KEY"
	GuardrailPiiEntityTypeAwsSecretKey                        = "AWS_SECRET_KEY"
	GuardrailPiiEntityTypeCaHealthNumber                      = "CA_HEALTH_NUMBER"
	GuardrailPiiEntityTypeCaSocialInsuranceNumber             = "CA_SOCIAL_INSURANCE_NUMBER"
	GuardrailPiiEntityTypeCreditDebitCardCvv                  = "CREDIT_DEBIT_CARD_CVV"
	GuardrailPiiEntityTypeCreditDebitCardExpiry               = "CREDIT_DEBIT_CARD_EXPIRY"
	GuardrailPiiEntityTypeCreditDebitCardNumber               = "CREDIT_DEBIT_CARD_NUMBER"
	GuardrailPiiEntityTypeDriverId                            = "DRIVER_ID"
	GuardrailPiiEntityTypeEmail                               = "EMAIL"
	GuardrailPiiEntityTypeInternationalBankAccountNumber      = "INTERNATIONAL_BANK_ACCOUNT_NUMBER"
	GuardrailPiiEntityTypeIpAddress                           = "IP_ADDRESS"
	GuardrailPiiEntityTypeLicensePlate                        = "LICENSE_PLATE"
	GuardrailPiiEntityTypeMacAddress                          = "MAC_ADDRESS"
	GuardrailPiiEntityTypeName                                = "NAME"
	GuardrailPiiEntityTypePassword                            = "PASSWORD"
	GuardrailPiiEntityTypePhone                               = "PHONE"
	GuardrailPiiEntityTypePin                                 = "PIN"
	GuardrailPiiEntityTypeSwiftCode                           = "SWIFT_CODE"
	GuardrailPiiEntityTypeUkNationalHealthServiceNumber       = "UK_NATIONAL_HEALTH_SERVICE_NUMBER"
	GuardrailPiiEntityTypeUkNationalInsuranceNumber           = "UK_NATIONAL_INSURANCE_NUMBER"
	GuardrailPiiEntityTypeUkUniqueTaxpayerReferenceNumber     = "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER"
	GuardrailPiiEntityTypeUrl                                 = "URL"
	GuardrailPiiEntityTypeUsername                            = "USERNAME"
	GuardrailPiiEntityTypeUsBankAccountNumber                 = "US_BANK_ACCOUNT_NUMBER"
	GuardrailPiiEntityTypeUsBankRoutingNumber                 = "US_BANK_ROUTING_NUMBER"
	GuardrailPiiEntityTypeUsIndividualTaxIdentificationNumber = "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER"
	GuardrailPiiEntityTypeUsPassportNumber                    = "US_PASSPORT_NUMBER"
	GuardrailPiiEntityTypeUsSocialSecurityNumber              = "US_SOCIAL_SECURITY_NUMBER"
	GuardrailPiiEntityTypeVehicleIdentificationNumber         = "VEHICLE_IDENTIFICATION_NUMBER"
)

// Values of GuardrailSensitiveInformationPolicyAction.
const (
	GuardrailSensitiveInformationPolicyActionBlocked    = "BLOCKED"
	GuardrailSensitiveInformationPolicyActionAnonymized = "ANONYMIZED"
)

// Values of GuardrailTopicPolicyAction.
const (
	GuardrailTopicPolicyActionBlocked = "BLOCKED"
)

// Values of GuardrailTopicType.
const (
	GuardrailTopicTypeDeny = "DENY"
)

// Values of GuardrailWordPolicyAction.
const (
	GuardrailWordPolicyActionBlocked = "BLOCKED"
)

// Values of ImageFormat.
const (
	ImageFormatPng  = "png"
	ImageFormatJpeg = "jpeg"
	ImageFormatGif  = "gif"
	ImageFormatWebp = "webp"
)

// Values of ImageInputFormat.
const (
	ImageInputFormatPng  = "png"
	ImageInputFormatJpeg = "jpeg"
	ImageInputFormatGif  = "gif"
	ImageInputFormatWebp = "webp"
)

// Values of InputImageFormat.
const (
	InputImageFormatPng  = "png"
	InputImageFormatJpeg = "jpeg"
	InputImageFormatGif  = "gif"
	InputImageFormatWebp = "webp"
)

// Values of InputQueryType.
const (
	InputQueryTypeText = "TEXT"
)

// Values of InvocationType.
const (
	InvocationTypeActionGroup                = "ACTION_GROUP"
	InvocationTypeKnowledgeBase              = "KNOWLEDGE_BASE"
	InvocationTypeFinish                     = "FINISH"
	InvocationTypeActionGroupCodeInterpreter = "ACTION_GROUP_CODE_INTERPRETER"
	InvocationTypeAgentCollaborator          = "AGENT_COLLABORATOR"
)

// Values of KnowledgeBaseQueryType.
const (
	KnowledgeBaseQueryTypeText  = "TEXT"
	KnowledgeBaseQueryTypeImage = "IMAGE"
)

// Values of ManagedSearchRerankingConfigurationType.
const (
	ManagedSearchRerankingConfigurationTypeBedrockRerankingModel = "BEDROCK_RERANKING_MODEL"
)

// Values of MemoryType.
const (
	MemoryTypeSessionSummary = "SESSION_SUMMARY"
)

// Values of NodeErrorCode.
const (
	NodeErrorCodeValidation       = "VALIDATION"
	NodeErrorCodeDependencyFailed = "DEPENDENCY_FAILED"
	NodeErrorCodeBadGateway       = "BAD_GATEWAY"
	NodeErrorCodeInternalServer   = "INTERNAL_SERVER"
)

// Values of NodeType.
const (
	NodeTypeFlowInputNode      = "FlowInputNode"
	NodeTypeFlowOutputNode     = "FlowOutputNode"
	NodeTypeLambdaFunctionNode = "LambdaFunctionNode"
	NodeTypeKnowledgeBaseNode  = "KnowledgeBaseNode"
	NodeTypePromptNode         = "PromptNode"
	NodeTypeConditionNode      = "ConditionNode"
	NodeTypeLexNode            = "LexNode"
)

// Values of OrchestrationType.
const (
	OrchestrationTypeDefault             = "DEFAULT"
	OrchestrationTypeCustomOrchestration = "CUSTOM_ORCHESTRATION"
)

// Values of ParameterType.
const (
	ParameterTypeString  = "string"
	ParameterTypeNumber  = "number"
	ParameterTypeInteger = "integer"
	ParameterTypeBoolean = "boolean"
	ParameterTypeArray   = "array"
)

// Values of PayloadType.
const (
	PayloadTypeText          = "TEXT"
	PayloadTypeReturnControl = "RETURN_CONTROL"
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

// Values of PromptType.
const (
	PromptTypePreProcessing                   = "PRE_PROCESSING"
	PromptTypeOrchestration                   = "ORCHESTRATION"
	PromptTypeKnowledgeBaseResponseGeneration = "KNOWLEDGE_BASE_RESPONSE_GENERATION"
	PromptTypePostProcessing                  = "POST_PROCESSING"
	PromptTypeRoutingClassifier               = "ROUTING_CLASSIFIER"
)

// Values of QueryTransformationMode.
const (
	QueryTransformationModeTextToSql = "TEXT_TO_SQL"
)

// Values of QueryTransformationType.
const (
	QueryTransformationTypeQueryDecomposition = "QUERY_DECOMPOSITION"
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

// Values of RerankDocumentType.
const (
	RerankDocumentTypeText = "TEXT"
	RerankDocumentTypeJson = "JSON"
)

// Values of RerankQueryContentType.
const (
	RerankQueryContentTypeText = "TEXT"
)

// Values of RerankSourceType.
const (
	RerankSourceTypeInline = "INLINE"
)

// Values of RerankingConfigurationType.
const (
	RerankingConfigurationTypeBedrockRerankingModel = "BEDROCK_RERANKING_MODEL"
)

// Values of RerankingMetadataSelectionMode.
const (
	RerankingMetadataSelectionModeSelective = "SELECTIVE"
	RerankingMetadataSelectionModeAll       = "ALL"
)

// Values of RerankingModelType.
const (
	RerankingModelTypeCustom  = "CUSTOM"
	RerankingModelTypeManaged = "MANAGED"
	RerankingModelTypeNone    = "NONE"
)

// Values of ResponseState.
const (
	ResponseStateFailure  = "FAILURE"
	ResponseStateReprompt = "REPROMPT"
)

// Values of RetrievalResultContentColumnType.
const (
	RetrievalResultContentColumnTypeBlob    = "BLOB"
	RetrievalResultContentColumnTypeBoolean = "BOOLEAN"
	RetrievalResultContentColumnTypeDouble  = "DOUBLE"
	RetrievalResultContentColumnTypeNull    = "NULL"
	RetrievalResultContentColumnTypeLong    = "LONG"
	RetrievalResultContentColumnTypeString  = "STRING"
)

// Values of RetrievalResultContentType.
const (
	RetrievalResultContentTypeText  = "TEXT"
	RetrievalResultContentTypeImage = "IMAGE"
	RetrievalResultContentTypeRow   = "ROW"
	RetrievalResultContentTypeAudio = "AUDIO"
	RetrievalResultContentTypeVideo = "VIDEO"
)

// Values of RetrievalResultLocationType.
const (
	RetrievalResultLocationTypeS3          = "S3"
	RetrievalResultLocationTypeWeb         = "WEB"
	RetrievalResultLocationTypeConfluence  = "CONFLUENCE"
	RetrievalResultLocationTypeSalesforce  = "SALESFORCE"
	RetrievalResultLocationTypeSharepoint  = "SHAREPOINT"
	RetrievalResultLocationTypeCustom      = "CUSTOM"
	RetrievalResultLocationTypeKendra      = "KENDRA"
	RetrievalResultLocationTypeSql         = "SQL"
	RetrievalResultLocationTypeOnedrive    = "ONEDRIVE"
	RetrievalResultLocationTypeGoogledrive = "GOOGLEDRIVE"
)

// Values of RetrieveAndGenerateType.
const (
	RetrieveAndGenerateTypeKnowledgeBase   = "KNOWLEDGE_BASE"
	RetrieveAndGenerateTypeExternalSources = "EXTERNAL_SOURCES"
)

// Values of SearchType.
const (
	SearchTypeHybrid   = "HYBRID"
	SearchTypeSemantic = "SEMANTIC"
)

// Values of SessionStatus.
const (
	SessionStatusActive  = "ACTIVE"
	SessionStatusExpired = "EXPIRED"
	SessionStatusEnded   = "ENDED"
)

// Values of Source.
const (
	SourceActionGroup   = "ACTION_GROUP"
	SourceKnowledgeBase = "KNOWLEDGE_BASE"
	SourceParser        = "PARSER"
)

// Values of TextToSqlConfigurationType.
const (
	TextToSqlConfigurationTypeKnowledgeBase = "KNOWLEDGE_BASE"
)

// Values of Type.
const (
	TypeActionGroup       = "ACTION_GROUP"
	TypeAgentCollaborator = "AGENT_COLLABORATOR"
	TypeKnowledgeBase     = "KNOWLEDGE_BASE"
	TypeFinish            = "FINISH"
	TypeAskUser           = "ASK_USER"
	TypeReprompt          = "REPROMPT"
)

// Values of VectorSearchRerankingConfigurationType.
const (
	VectorSearchRerankingConfigurationTypeBedrockRerankingModel = "BEDROCK_RERANKING_MODEL"
)
