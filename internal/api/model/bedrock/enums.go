// Code generated from facts/bedrock.json by package gen. DO NOT EDIT.

package bedrock

// Values of AdvancedPromptOptimizationJobStatus.
const (
	AdvancedPromptOptimizationJobStatusInProgress         = "InProgress"
	AdvancedPromptOptimizationJobStatusCompleted          = "Completed"
	AdvancedPromptOptimizationJobStatusFailed             = "Failed"
	AdvancedPromptOptimizationJobStatusPartiallyCompleted = "PartiallyCompleted"
	AdvancedPromptOptimizationJobStatusStopping           = "Stopping"
	AdvancedPromptOptimizationJobStatusStopped            = "Stopped"
	AdvancedPromptOptimizationJobStatusDeleting           = "Deleting"
)

// Values of AgreementStatus.
const (
	AgreementStatusAvailable    = "AVAILABLE"
	AgreementStatusPending      = "PENDING"
	AgreementStatusNotAvailable = "NOT_AVAILABLE"
	AgreementStatusError        = "ERROR"
)

// Values of ApplicationType.
const (
	ApplicationTypeModelEvaluation = "ModelEvaluation"
	ApplicationTypeRagEvaluation   = "RagEvaluation"
)

// Values of AttributeType.
const (
	AttributeTypeString     = "STRING"
	AttributeTypeNumber     = "NUMBER"
	AttributeTypeBoolean    = "BOOLEAN"
	AttributeTypeStringList = "STRING_LIST"
)

// Values of AuthorizationStatus.
const (
	AuthorizationStatusAuthorized    = "AUTHORIZED"
	AuthorizationStatusNotAuthorized = "NOT_AUTHORIZED"
)

// Values of AutomatedReasoningCheckLogicWarningType.
const (
	AutomatedReasoningCheckLogicWarningTypeAlwaysTrue  = "ALWAYS_TRUE"
	AutomatedReasoningCheckLogicWarningTypeAlwaysFalse = "ALWAYS_FALSE"
)

// Values of AutomatedReasoningCheckResult.
const (
	AutomatedReasoningCheckResultValid                = "VALID"
	AutomatedReasoningCheckResultInvalid              = "INVALID"
	AutomatedReasoningCheckResultSatisfiable          = "SATISFIABLE"
	AutomatedReasoningCheckResultImpossible           = "IMPOSSIBLE"
	AutomatedReasoningCheckResultTranslationAmbiguous = "TRANSLATION_AMBIGUOUS"
	AutomatedReasoningCheckResultTooComplex           = "TOO_COMPLEX"
	AutomatedReasoningCheckResultNoTranslation        = "NO_TRANSLATION"
)

// Values of AutomatedReasoningPolicyAnnotationStatus.
const (
	AutomatedReasoningPolicyAnnotationStatusApplied = "APPLIED"
	AutomatedReasoningPolicyAnnotationStatusFailed  = "FAILED"
)

// Values of AutomatedReasoningPolicyBuildDocumentContentType.
const (
	AutomatedReasoningPolicyBuildDocumentContentTypePdf = "pdf"
	AutomatedReasoningPolicyBuildDocumentContentTypeTxt = "txt"
)

// Values of AutomatedReasoningPolicyBuildMessageType.
const (
	AutomatedReasoningPolicyBuildMessageTypeInfo    = "INFO"
	AutomatedReasoningPolicyBuildMessageTypeWarning = "WARNING"
	AutomatedReasoningPolicyBuildMessageTypeError   = "ERROR"
)

// Values of AutomatedReasoningPolicyBuildResultAssetType.
const (
	AutomatedReasoningPolicyBuildResultAssetTypeBuildLog           = "BUILD_LOG"
	AutomatedReasoningPolicyBuildResultAssetTypeQualityReport      = "QUALITY_REPORT"
	AutomatedReasoningPolicyBuildResultAssetTypePolicyDefinition   = "POLICY_DEFINITION"
	AutomatedReasoningPolicyBuildResultAssetTypeGeneratedTestCases = "GENERATED_TEST_CASES"
	AutomatedReasoningPolicyBuildResultAssetTypePolicyScenarios    = "POLICY_SCENARIOS"
	AutomatedReasoningPolicyBuildResultAssetTypeFidelityReport     = "FIDELITY_REPORT"
	AutomatedReasoningPolicyBuildResultAssetTypeAssetManifest      = "ASSET_MANIFEST"
	AutomatedReasoningPolicyBuildResultAssetTypeSourceDocument     = "SOURCE_DOCUMENT"
)

// Values of AutomatedReasoningPolicyBuildWorkflowStatus.
const (
	AutomatedReasoningPolicyBuildWorkflowStatusScheduled       = "SCHEDULED"
	AutomatedReasoningPolicyBuildWorkflowStatusCancelRequested = "CANCEL_REQUESTED"
	AutomatedReasoningPolicyBuildWorkflowStatusPreprocessing   = "PREPROCESSING"
	AutomatedReasoningPolicyBuildWorkflowStatusBuilding        = "BUILDING"
	AutomatedReasoningPolicyBuildWorkflowStatusTesting         = "TESTING"
	AutomatedReasoningPolicyBuildWorkflowStatusCompleted       = "COMPLETED"
	AutomatedReasoningPolicyBuildWorkflowStatusFailed          = "FAILED"
	AutomatedReasoningPolicyBuildWorkflowStatusCancelled       = "CANCELLED"
)

// Values of AutomatedReasoningPolicyBuildWorkflowType.
const (
	AutomatedReasoningPolicyBuildWorkflowTypeIngestContent            = "INGEST_CONTENT"
	AutomatedReasoningPolicyBuildWorkflowTypeRefinePolicy             = "REFINE_POLICY"
	AutomatedReasoningPolicyBuildWorkflowTypeImportPolicy             = "IMPORT_POLICY"
	AutomatedReasoningPolicyBuildWorkflowTypeGenerateFidelityReport   = "GENERATE_FIDELITY_REPORT"
	AutomatedReasoningPolicyBuildWorkflowTypeGeneratePolicyScenarios  = "GENERATE_POLICY_SCENARIOS"
	AutomatedReasoningPolicyBuildWorkflowTypeResolvePolicyAmbiguities = "RESOLVE_POLICY_AMBIGUITIES"
	AutomatedReasoningPolicyBuildWorkflowTypeIterativelyRefinePolicy  = "ITERATIVELY_REFINE_POLICY"
)

// Values of AutomatedReasoningPolicyTestRunResult.
const (
	AutomatedReasoningPolicyTestRunResultPassed = "PASSED"
	AutomatedReasoningPolicyTestRunResultFailed = "FAILED"
)

// Values of AutomatedReasoningPolicyTestRunStatus.
const (
	AutomatedReasoningPolicyTestRunStatusNotStarted = "NOT_STARTED"
	AutomatedReasoningPolicyTestRunStatusScheduled  = "SCHEDULED"
	AutomatedReasoningPolicyTestRunStatusInProgress = "IN_PROGRESS"
	AutomatedReasoningPolicyTestRunStatusCompleted  = "COMPLETED"
	AutomatedReasoningPolicyTestRunStatusFailed     = "FAILED"
)

// Values of CommitmentDuration.
const (
	CommitmentDurationOneMonth  = "OneMonth"
	CommitmentDurationSixMonths = "SixMonths"
)

// Values of ConfigurationOwner.
const (
	ConfigurationOwnerAccount = "ACCOUNT"
)

// Values of CustomModelDeploymentStatus.
const (
	CustomModelDeploymentStatusCreating = "Creating"
	CustomModelDeploymentStatusActive   = "Active"
	CustomModelDeploymentStatusFailed   = "Failed"
)

// Values of CustomModelDeploymentUpdateStatus.
const (
	CustomModelDeploymentUpdateStatusUpdating        = "Updating"
	CustomModelDeploymentUpdateStatusUpdateCompleted = "UpdateCompleted"
	CustomModelDeploymentUpdateStatusUpdateFailed    = "UpdateFailed"
)

// Values of CustomizationType.
const (
	CustomizationTypeFineTuning              = "FINE_TUNING"
	CustomizationTypeContinuedPreTraining    = "CONTINUED_PRE_TRAINING"
	CustomizationTypeDistillation            = "DISTILLATION"
	CustomizationTypeReinforcementFineTuning = "REINFORCEMENT_FINE_TUNING"
	CustomizationTypeImported                = "IMPORTED"
)

// Values of DataRetentionMode.
const (
	DataRetentionModeDefault           = "default"
	DataRetentionModeNone              = "none"
	DataRetentionModeAwsReview         = "aws_review"
	DataRetentionModeProviderDataShare = "provider_data_share"
	DataRetentionModeInherit           = "inherit"
)

// Values of EntitlementAvailability.
const (
	EntitlementAvailabilityAvailable    = "AVAILABLE"
	EntitlementAvailabilityNotAvailable = "NOT_AVAILABLE"
)

// Values of EvaluationJobStatus.
const (
	EvaluationJobStatusInProgress = "InProgress"
	EvaluationJobStatusCompleted  = "Completed"
	EvaluationJobStatusFailed     = "Failed"
	EvaluationJobStatusStopping   = "Stopping"
	EvaluationJobStatusStopped    = "Stopped"
	EvaluationJobStatusDeleting   = "Deleting"
)

// Values of EvaluationJobType.
const (
	EvaluationJobTypeHuman     = "Human"
	EvaluationJobTypeAutomated = "Automated"
)

// Values of EvaluationTaskType.
const (
	EvaluationTaskTypeSummarization     = "Summarization"
	EvaluationTaskTypeClassification    = "Classification"
	EvaluationTaskTypeQuestionAndAnswer = "QuestionAndAnswer"
	EvaluationTaskTypeGeneration        = "Generation"
	EvaluationTaskTypeCustom            = "Custom"
)

// Values of ExternalSourceType.
const (
	ExternalSourceTypeS3          = "S3"
	ExternalSourceTypeByteContent = "BYTE_CONTENT"
)

// Values of FineTuningJobStatus.
const (
	FineTuningJobStatusInProgress = "InProgress"
	FineTuningJobStatusCompleted  = "Completed"
	FineTuningJobStatusFailed     = "Failed"
	FineTuningJobStatusStopping   = "Stopping"
	FineTuningJobStatusStopped    = "Stopped"
)

// Values of FoundationModelLifecycleStatus.
const (
	FoundationModelLifecycleStatusActive = "ACTIVE"
	FoundationModelLifecycleStatusLegacy = "LEGACY"
)

// Values of GuardrailContentFilterAction.
const (
	GuardrailContentFilterActionBlock = "BLOCK"
	GuardrailContentFilterActionNone  = "NONE"
)

// Values of GuardrailContentFilterType.
const (
	GuardrailContentFilterTypeSexual       = "SEXUAL"
	GuardrailContentFilterTypeViolence     = "VIOLENCE"
	GuardrailContentFilterTypeHate         = "HATE"
	GuardrailContentFilterTypeInsults      = "INSULTS"
	GuardrailContentFilterTypeMisconduct   = "MISCONDUCT"
	GuardrailContentFilterTypePromptAttack = "PROMPT_ATTACK"
)

// Values of GuardrailContentFiltersTierName.
const (
	GuardrailContentFiltersTierNameClassic  = "CLASSIC"
	GuardrailContentFiltersTierNameStandard = "STANDARD"
)

// Values of GuardrailContextualGroundingAction.
const (
	GuardrailContextualGroundingActionBlock = "BLOCK"
	GuardrailContextualGroundingActionNone  = "NONE"
)

// Values of GuardrailContextualGroundingFilterType.
const (
	GuardrailContextualGroundingFilterTypeGrounding = "GROUNDING"
	GuardrailContextualGroundingFilterTypeRelevance = "RELEVANCE"
)

// Values of GuardrailContextualGroundingTierName.
const (
	GuardrailContextualGroundingTierNameClassic  = "CLASSIC"
	GuardrailContextualGroundingTierNameStandard = "STANDARD"
)

// Values of GuardrailFilterStrength.
const (
	GuardrailFilterStrengthNone   = "NONE"
	GuardrailFilterStrengthLow    = "LOW"
	GuardrailFilterStrengthMedium = "MEDIUM"
	GuardrailFilterStrengthHigh   = "HIGH"
)

// Values of GuardrailManagedWordsType.
const (
	GuardrailManagedWordsTypeProfanity = "PROFANITY"
)

// Values of GuardrailModality.
const (
	GuardrailModalityText  = "TEXT"
	GuardrailModalityImage = "IMAGE"
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

// Values of GuardrailSensitiveInformationAction.
const (
	GuardrailSensitiveInformationActionBlock     = "BLOCK"
	GuardrailSensitiveInformationActionAnonymize = "ANONYMIZE"
	GuardrailSensitiveInformationActionNone      = "NONE"
)

// Values of GuardrailStatus.
const (
	GuardrailStatusCreating   = "CREATING"
	GuardrailStatusUpdating   = "UPDATING"
	GuardrailStatusVersioning = "VERSIONING"
	GuardrailStatusReady      = "READY"
	GuardrailStatusFailed     = "FAILED"
	GuardrailStatusDeleting   = "DELETING"
)

// Values of GuardrailTopicAction.
const (
	GuardrailTopicActionBlock = "BLOCK"
	GuardrailTopicActionNone  = "NONE"
)

// Values of GuardrailTopicType.
const (
	GuardrailTopicTypeDeny = "DENY"
)

// Values of GuardrailTopicsTierName.
const (
	GuardrailTopicsTierNameClassic  = "CLASSIC"
	GuardrailTopicsTierNameStandard = "STANDARD"
)

// Values of GuardrailWordAction.
const (
	GuardrailWordActionBlock = "BLOCK"
	GuardrailWordActionNone  = "NONE"
)

// Values of InferenceProfileStatus.
const (
	InferenceProfileStatusActive = "ACTIVE"
)

// Values of InferenceProfileType.
const (
	InferenceProfileTypeSystemDefined = "SYSTEM_DEFINED"
	InferenceProfileTypeApplication   = "APPLICATION"
)

// Values of InferenceType.
const (
	InferenceTypeOnDemand    = "ON_DEMAND"
	InferenceTypeProvisioned = "PROVISIONED"
)

// Values of InputTags.
const (
	InputTagsHonor  = "HONOR"
	InputTagsIgnore = "IGNORE"
)

// Values of JobStatusDetails.
const (
	JobStatusDetailsInProgress = "InProgress"
	JobStatusDetailsCompleted  = "Completed"
	JobStatusDetailsStopping   = "Stopping"
	JobStatusDetailsStopped    = "Stopped"
	JobStatusDetailsFailed     = "Failed"
	JobStatusDetailsNotStarted = "NotStarted"
)

// Values of ModelCopyJobStatus.
const (
	ModelCopyJobStatusInProgress = "InProgress"
	ModelCopyJobStatusCompleted  = "Completed"
	ModelCopyJobStatusFailed     = "Failed"
)

// Values of ModelCustomization.
const (
	ModelCustomizationFineTuning           = "FINE_TUNING"
	ModelCustomizationContinuedPreTraining = "CONTINUED_PRE_TRAINING"
	ModelCustomizationDistillation         = "DISTILLATION"
)

// Values of ModelCustomizationJobStatus.
const (
	ModelCustomizationJobStatusInProgress = "InProgress"
	ModelCustomizationJobStatusCompleted  = "Completed"
	ModelCustomizationJobStatusFailed     = "Failed"
	ModelCustomizationJobStatusStopping   = "Stopping"
	ModelCustomizationJobStatusStopped    = "Stopped"
)

// Values of ModelImportJobStatus.
const (
	ModelImportJobStatusInProgress = "InProgress"
	ModelImportJobStatusCompleted  = "Completed"
	ModelImportJobStatusFailed     = "Failed"
)

// Values of ModelInvocationJobStatus.
const (
	ModelInvocationJobStatusSubmitted          = "Submitted"
	ModelInvocationJobStatusInProgress         = "InProgress"
	ModelInvocationJobStatusCompleted          = "Completed"
	ModelInvocationJobStatusFailed             = "Failed"
	ModelInvocationJobStatusStopping           = "Stopping"
	ModelInvocationJobStatusStopped            = "Stopped"
	ModelInvocationJobStatusPartiallyCompleted = "PartiallyCompleted"
	ModelInvocationJobStatusExpired            = "Expired"
	ModelInvocationJobStatusValidating         = "Validating"
	ModelInvocationJobStatusScheduled          = "Scheduled"
)

// Values of ModelInvocationType.
const (
	ModelInvocationTypeInvokeModel = "InvokeModel"
	ModelInvocationTypeConverse    = "Converse"
)

// Values of ModelModality.
const (
	ModelModalityText      = "TEXT"
	ModelModalityImage     = "IMAGE"
	ModelModalityEmbedding = "EMBEDDING"
)

// Values of ModelStatus.
const (
	ModelStatusActive   = "Active"
	ModelStatusCreating = "Creating"
	ModelStatusFailed   = "Failed"
)

// Values of OfferType.
const (
	OfferTypeAll    = "ALL"
	OfferTypePublic = "PUBLIC"
)

// Values of PerformanceConfigLatency.
const (
	PerformanceConfigLatencyStandard  = "standard"
	PerformanceConfigLatencyOptimized = "optimized"
)

// Values of PromptRouterStatus.
const (
	PromptRouterStatusAvailable = "AVAILABLE"
)

// Values of PromptRouterType.
const (
	PromptRouterTypeCustom  = "custom"
	PromptRouterTypeDefault = "default"
)

// Values of ProvisionedModelStatus.
const (
	ProvisionedModelStatusCreating  = "Creating"
	ProvisionedModelStatusInService = "InService"
	ProvisionedModelStatusUpdating  = "Updating"
	ProvisionedModelStatusFailed    = "Failed"
)

// Values of QueryTransformationType.
const (
	QueryTransformationTypeQueryDecomposition = "QUERY_DECOMPOSITION"
)

// Values of ReasoningEffort.
const (
	ReasoningEffortLow    = "low"
	ReasoningEffortMedium = "medium"
	ReasoningEffortHigh   = "high"
)

// Values of RegionAvailability.
const (
	RegionAvailabilityAvailable    = "AVAILABLE"
	RegionAvailabilityNotAvailable = "NOT_AVAILABLE"
)

// Values of RerankingMetadataSelectionMode.
const (
	RerankingMetadataSelectionModeSelective = "SELECTIVE"
	RerankingMetadataSelectionModeAll       = "ALL"
)

// Values of RetrieveAndGenerateType.
const (
	RetrieveAndGenerateTypeKnowledgeBase   = "KNOWLEDGE_BASE"
	RetrieveAndGenerateTypeExternalSources = "EXTERNAL_SOURCES"
)

// Values of S3InputFormat.
const (
	S3InputFormatJsonl = "JSONL"
)

// Values of SearchType.
const (
	SearchTypeHybrid   = "HYBRID"
	SearchTypeSemantic = "SEMANTIC"
)

// Values of SelectiveGuardingMode.
const (
	SelectiveGuardingModeSelective     = "SELECTIVE"
	SelectiveGuardingModeComprehensive = "COMPREHENSIVE"
)

// Values of SortByProvisionedModels.
const (
	SortByProvisionedModelsCreationTime = "CreationTime"
)

// Values of SortJobsBy.
const (
	SortJobsByCreationTime = "CreationTime"
)

// Values of SortModelsBy.
const (
	SortModelsByCreationTime = "CreationTime"
)

// Values of SortOrder.
const (
	SortOrderAscending  = "Ascending"
	SortOrderDescending = "Descending"
)

// Values of Status.
const (
	StatusRegistered           = "REGISTERED"
	StatusIncompatibleEndpoint = "INCOMPATIBLE_ENDPOINT"
)

// Values of VectorSearchRerankingConfigurationType.
const (
	VectorSearchRerankingConfigurationTypeBedrockRerankingModel = "BEDROCK_RERANKING_MODEL"
)
