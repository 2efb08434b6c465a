// Code generated from facts/bedrock-runtime.json by package gen. DO NOT EDIT.

package bedrockruntime

// Values of AsyncInvokeStatus.
const (
	AsyncInvokeStatusInProgress = "InProgress"
	AsyncInvokeStatusCompleted  = "Completed"
	AsyncInvokeStatusFailed     = "Failed"
)

// Values of AudioFormat.
const (
	AudioFormatMp3  = "mp3"
	AudioFormatOpus = "opus"
	AudioFormatWav  = "wav"
	AudioFormatAac  = "aac"
	AudioFormatFlac = "flac"
	AudioFormatMp4  = "mp4"
	AudioFormatOgg  = "ogg"
	AudioFormatMkv  = "mkv"
	AudioFormatMka  = "mka"
	AudioFormatXAac = "x-aac"
	AudioFormatM4a  = "m4a"
	AudioFormatMpeg = "mpeg"
	AudioFormatMpga = "mpga"
	AudioFormatPcm  = "pcm"
	AudioFormatWebm = "webm"
)

// Values of CachePointType.
const (
	CachePointTypeDefault = "default"
)

// Values of CacheTTL.
const (
	CacheTTL5m = "5m"
	CacheTTL1h = "1h"
)

// Values of ConversationRole.
const (
	ConversationRoleUser      = "user"
	ConversationRoleAssistant = "assistant"
	ConversationRoleSystem    = "system"
)

// Values of DocumentFormat.
const (
	DocumentFormatPdf  = "pdf"
	DocumentFormatCsv  = "csv"
	DocumentFormatDoc  = "doc"
	DocumentFormatDocx = "docx"
	DocumentFormatXls  = "xls"
	DocumentFormatXlsx = "xlsx"
	DocumentFormatHtml = "html"
	DocumentFormatTxt  = "txt"
	DocumentFormatMd   = "md"
)

// Values of GuardrailAction.
const (
	GuardrailActionNone                = "NONE"
	GuardrailActionGuardrailIntervened = "GUARDRAIL_INTERVENED"
)

// Values of GuardrailAutomatedReasoningLogicWarningType.
const (
	GuardrailAutomatedReasoningLogicWarningTypeAlwaysFalse = "ALWAYS_FALSE"
	GuardrailAutomatedReasoningLogicWarningTypeAlwaysTrue  = "ALWAYS_TRUE"
)

// Values of GuardrailChecksContentFilterCategory.
const (
	GuardrailChecksContentFilterCategoryViolence   = "VIOLENCE"
	GuardrailChecksContentFilterCategoryHate       = "HATE"
	GuardrailChecksContentFilterCategorySexual     = "SEXUAL"
	GuardrailChecksContentFilterCategoryMisconduct = "MISCONDUCT"
	GuardrailChecksContentFilterCategoryInsults    = "INSULTS"
)

// Values of GuardrailChecksPromptAttackCategory.
const (
	GuardrailChecksPromptAttackCategoryJailbreak       = "JAILBREAK"
	GuardrailChecksPromptAttackCategoryPromptInjection = "PROMPT_INJECTION"
	GuardrailChecksPromptAttackCategoryPromptLeakage   = "PROMPT_LEAKAGE"
)

// Values of GuardrailChecksRole.
const (
	GuardrailChecksRoleUser      = "user"
	GuardrailChecksRoleAssistant = "assistant"
	GuardrailChecksRoleSystem    = "system"
)

// Values of GuardrailChecksSensitiveInformationEntityType.
const (
	GuardrailChecksSensitiveInformationEntityTypeAddress                             = "ADDRESS"
	GuardrailChecksSensitiveInformationEntityTypeAge                                 = "AGE"
	GuardrailChecksSensitiveInformationEntityTypeAwsAccessKey                        = "AWS_ACCESS_KEY"
	GuardrailChecksSensitiveInformationEntityTypeAwsSecretKey                        = "AWS_SECRET_KEY"
	GuardrailChecksSensitiveInformationEntityTypeCaHealthNumber                      = "CA_HEALTH_NUMBER"
	GuardrailChecksSensitiveInformationEntityTypeCaSocialInsuranceNumber             = "CA_SOCIAL_INSURANCE_NUMBER"
	GuardrailChecksSensitiveInformationEntityTypeCreditDebitCardCvv                  = "CREDIT_DEBIT_CARD_CVV"
	GuardrailChecksSensitiveInformationEntityTypeCreditDebitCardExpiry               = "CREDIT_DEBIT_CARD_EXPIRY"
	GuardrailChecksSensitiveInformationEntityTypeCreditDebitCardNumber               = "CREDIT_DEBIT_CARD_NUMBER"
	GuardrailChecksSensitiveInformationEntityTypeDriverId                            = "DRIVER_ID"
	GuardrailChecksSensitiveInformationEntityTypeEmail                               = "EMAIL"
	GuardrailChecksSensitiveInformationEntityTypeInternationalBankAccountNumber      = "INTERNATIONAL_BANK_ACCOUNT_NUMBER"
	GuardrailChecksSensitiveInformationEntityTypeIpAddress                           = "IP_ADDRESS"
	GuardrailChecksSensitiveInformationEntityTypeLicensePlate                        = "LICENSE_PLATE"
	GuardrailChecksSensitiveInformationEntityTypeMacAddress                          = "MAC_ADDRESS"
	GuardrailChecksSensitiveInformationEntityTypeName                                = "NAME"
	GuardrailChecksSensitiveInformationEntityTypePassword                            = "PASSWORD"
	GuardrailChecksSensitiveInformationEntityTypePhone                               = "PHONE"
	GuardrailChecksSensitiveInformationEntityTypePin                                 = "PIN"
	GuardrailChecksSensitiveInformationEntityTypeSwiftCode                           = "SWIFT_CODE"
	GuardrailChecksSensitiveInformationEntityTypeUkNationalHealthServiceNumber       = "UK_NATIONAL_HEALTH_SERVICE_NUMBER"
	GuardrailChecksSensitiveInformationEntityTypeUkNationalInsuranceNumber           = "UK_NATIONAL_INSURANCE_NUMBER"
	GuardrailChecksSensitiveInformationEntityTypeUkUniqueTaxpayerReferenceNumber     = "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER"
	GuardrailChecksSensitiveInformationEntityTypeUrl                                 = "URL"
	GuardrailChecksSensitiveInformationEntityTypeUsername                            = "USERNAME"
	GuardrailChecksSensitiveInformationEntityTypeUsBankAccountNumber                 = "US_BANK_ACCOUNT_NUMBER"
	GuardrailChecksSensitiveInformationEntityTypeUsBankRoutingNumber                 = "US_BANK_ROUTING_NUMBER"
	GuardrailChecksSensitiveInformationEntityTypeUsIndividualTaxIdentificationNumber = "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER"
	GuardrailChecksSensitiveInformationEntityTypeUsPassportNumber                    = "US_PASSPORT_NUMBER"
	GuardrailChecksSensitiveInformationEntityTypeUsSocialSecurityNumber              = "US_SOCIAL_SECURITY_NUMBER"
	GuardrailChecksSensitiveInformationEntityTypeVehicleIdentificationNumber         = "VEHICLE_IDENTIFICATION_NUMBER"
)

// Values of GuardrailContentFilterConfidence.
const (
	GuardrailContentFilterConfidenceNone   = "NONE"
	GuardrailContentFilterConfidenceLow    = "LOW"
	GuardrailContentFilterConfidenceMedium = "MEDIUM"
	GuardrailContentFilterConfidenceHigh   = "HIGH"
)

// Values of GuardrailContentFilterStrength.
const (
	GuardrailContentFilterStrengthNone   = "NONE"
	GuardrailContentFilterStrengthLow    = "LOW"
	GuardrailContentFilterStrengthMedium = "MEDIUM"
	GuardrailContentFilterStrengthHigh   = "HIGH"
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
	GuardrailContentPolicyActionNone    = "NONE"
)

// Values of GuardrailContentQualifier.
const (
	GuardrailContentQualifierGroundingSource = "grounding_source"
	GuardrailContentQualifierQuery           = "query"
	GuardrailContentQualifierGuardContent    = "guard_content"
)

// Values of GuardrailContentSource.
const (
	GuardrailContentSourceInput  = "INPUT"
	GuardrailContentSourceOutput = "OUTPUT"
)

// Values of GuardrailContextualGroundingFilterType.
const (
	GuardrailContextualGroundingFilterTypeGrounding = "GROUNDING"
	GuardrailContextualGroundingFilterTypeRelevance = "RELEVANCE"
)

// Values of GuardrailContextualGroundingPolicyAction.
const (
	GuardrailContextualGroundingPolicyActionBlocked = "BLOCKED"
	GuardrailContextualGroundingPolicyActionNone    = "NONE"
)

// Values of GuardrailConverseContentQualifier.
const (
	GuardrailConverseContentQualifierGroundingSource = "grounding_source"
	GuardrailConverseContentQualifierQuery           = "query"
	GuardrailConverseContentQualifierGuardContent    = "guard_content"
)

// Values of GuardrailConverseImageFormat.
const (
	GuardrailConverseImageFormatPng  = "png"
	GuardrailConverseImageFormatJpeg = "jpeg"
)

// Values of GuardrailImageFormat.
const (
	GuardrailImageFormatPng  = "png"
	GuardrailImageFormatJpeg = "jpeg"
)

// Values of GuardrailManagedWordType.
const (
	GuardrailManagedWordTypeProfanity = "PROFANITY"
)

// Values of GuardrailOrigin.
const (
	GuardrailOriginRequest              = "REQUEST"
	GuardrailOriginAccountEnforced      = "ACCOUNT_ENFORCED"
	GuardrailOriginOrganizationEnforced = "ORGANIZATION_ENFORCED"
)

// Values of GuardrailOutputScope.
const (
	GuardrailOutputScopeInterventions = "INTERVENTIONS"
	GuardrailOutputScopeFull          = "FULL"
)

// Values of GuardrailOwnership.
const (
	GuardrailOwnershipSelf         = "SELF"
	GuardrailOwnershipCrossAccount = "CROSS_ACCOUNT"
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
	GuardrailSensitiveInformationPolicyActionAnonymized = "ANONYMIZED"
	GuardrailSensitiveInformationPolicyActionBlocked    = "BLOCKED"
	GuardrailSensitiveInformationPolicyActionNone       = "NONE"
)

// Values of GuardrailStreamProcessingMode.
const (
	GuardrailStreamProcessingModeSync  = "sync"
	GuardrailStreamProcessingModeAsync = "async"
)

// Values of GuardrailTopicPolicyAction.
const (
	GuardrailTopicPolicyActionBlocked = "BLOCKED"
	GuardrailTopicPolicyActionNone    = "NONE"
)

// Values of GuardrailTopicType.
const (
	GuardrailTopicTypeDeny = "DENY"
)

// Values of GuardrailTrace.
const (
	GuardrailTraceEnabled     = "enabled"
	GuardrailTraceDisabled    = "disabled"
	GuardrailTraceEnabledFull = "enabled_full"
)

// Values of GuardrailWordPolicyAction.
const (
	GuardrailWordPolicyActionBlocked = "BLOCKED"
	GuardrailWordPolicyActionNone    = "NONE"
)

// Values of ImageFormat.
const (
	ImageFormatPng  = "png"
	ImageFormatJpeg = "jpeg"
	ImageFormatGif  = "gif"
	ImageFormatWebp = "webp"
)

// Values of OutputFormatType.
const (
	OutputFormatTypeJsonSchema = "json_schema"
)

// Values of PerformanceConfigLatency.
const (
	PerformanceConfigLatencyStandard  = "standard"
	PerformanceConfigLatencyOptimized = "optimized"
)

// Values of ServiceTierType.
const (
	ServiceTierTypePriority = "priority"
	ServiceTierTypeDefault  = "default"
	ServiceTierTypeFlex     = "flex"
	ServiceTierTypeReserved = "reserved"
)

// Values of SortAsyncInvocationBy.
const (
	SortAsyncInvocationBySubmissionTime = "SubmissionTime"
)

// Values of SortOrder.
const (
	SortOrderAscending  = "Ascending"
	SortOrderDescending = "Descending"
)

// Values of StopReason.
const (
	StopReasonEndTurn                    = "end_turn"
	StopReasonToolUse                    = "tool_use"
	StopReasonMaxTokens                  = "max_tokens"
	StopReasonStopSequence               = "stop_sequence"
	StopReasonGuardrailIntervened        = "guardrail_intervened"
	StopReasonContentFiltered            = "content_filtered"
	StopReasonMalformedModelOutput       = "malformed_model_output"
	StopReasonMalformedToolUse           = "malformed_tool_use"
	StopReasonModelContextWindowExceeded = "model_context_window_exceeded"
)

// Values of ToolResultStatus.
const (
	ToolResultStatusSuccess = "success"
	ToolResultStatusError   = "error"
)

// Values of ToolUseType.
const (
	ToolUseTypeServerToolUse = "server_tool_use"
)

// Values of Trace.
const (
	TraceEnabled     = "ENABLED"
	TraceDisabled    = "DISABLED"
	TraceEnabledFull = "ENABLED_FULL"
)

// Values of VideoFormat.
const (
	VideoFormatMkv     = "mkv"
	VideoFormatMov     = "mov"
	VideoFormatMp4     = "mp4"
	VideoFormatWebm    = "webm"
	VideoFormatFlv     = "flv"
	VideoFormatMpeg    = "mpeg"
	VideoFormatMpg     = "mpg"
	VideoFormatWmv     = "wmv"
	VideoFormatThreeGp = "three_gp"
)
