// Code generated from facts/bedrock.json by package gen. DO NOT EDIT.

package bedrock

import (
	"encoding/json"
	"time"
)

// GetImportedModelOutput is AWS's GetImportedModelResponse.
type GetImportedModelOutput struct {
	ModelArn          *string           `json:"modelArn,omitzero" api:"shape=ImportedModelArn"`
	ModelName         *string           `json:"modelName,omitzero" api:"shape=ImportedModelName"`
	JobName           *string           `json:"jobName,omitzero" api:"shape=JobName"`
	JobArn            *string           `json:"jobArn,omitzero" api:"shape=ModelImportJobArn"`
	ModelDataSource   *ModelDataSource  `json:"modelDataSource,omitzero"`
	CreationTime      *time.Time        `json:"creationTime,omitzero" api:"shape=Timestamp"`
	ModelArchitecture *string           `json:"modelArchitecture,omitzero"`
	ModelKmsKeyArn    *string           `json:"modelKmsKeyArn,omitzero" api:"shape=KmsKeyArn"`
	InstructSupported *bool             `json:"instructSupported,omitzero"`
	CustomModelUnits  *CustomModelUnits `json:"customModelUnits,omitzero"`
}

// GetInferenceProfileInput is AWS's GetInferenceProfileRequest.
type GetInferenceProfileInput struct {
	InferenceProfileIdentifier *string `json:"inferenceProfileIdentifier,omitzero" api:"shape=InferenceProfileIdentifier,uri=inferenceProfileIdentifier,required"`
}

// GetInferenceProfileOutput is AWS's GetInferenceProfileResponse.
type GetInferenceProfileOutput struct {
	InferenceProfileName *string                 `json:"inferenceProfileName,omitzero" api:"shape=InferenceProfileName,required"`
	Description          *string                 `json:"description,omitzero" api:"shape=InferenceProfileDescription"`
	CreatedAt            *time.Time              `json:"createdAt,omitzero" api:"shape=Timestamp"`
	UpdatedAt            *time.Time              `json:"updatedAt,omitzero" api:"shape=Timestamp"`
	InferenceProfileArn  *string                 `json:"inferenceProfileArn,omitzero" api:"shape=InferenceProfileArn,required"`
	Models               []InferenceProfileModel `json:"models,omitzero" api:"shape=InferenceProfileModels,required"`
	InferenceProfileId   *string                 `json:"inferenceProfileId,omitzero" api:"shape=InferenceProfileId,required"`
	Status               *string                 `json:"status,omitzero" api:"shape=InferenceProfileStatus,required"`
	Type                 *string                 `json:"type,omitzero" api:"shape=InferenceProfileType,required"`
}

// GetMarketplaceModelEndpointInput is AWS's GetMarketplaceModelEndpointRequest.
type GetMarketplaceModelEndpointInput struct {
	EndpointArn *string `json:"endpointArn,omitzero" api:"shape=Arn,uri=endpointArn,required"`
}

// GetMarketplaceModelEndpointOutput is AWS's GetMarketplaceModelEndpointResponse.
type GetMarketplaceModelEndpointOutput struct {
	MarketplaceModelEndpoint *MarketplaceModelEndpoint `json:"marketplaceModelEndpoint,omitzero"`
}

// GetModelCopyJobInput is AWS's GetModelCopyJobRequest.
type GetModelCopyJobInput struct {
	JobArn *string `json:"jobArn,omitzero" api:"shape=ModelCopyJobArn,uri=jobArn,required"`
}

// GetModelCopyJobOutput is AWS's GetModelCopyJobResponse.
type GetModelCopyJobOutput struct {
	JobArn               *string    `json:"jobArn,omitzero" api:"shape=ModelCopyJobArn,required"`
	Status               *string    `json:"status,omitzero" api:"shape=ModelCopyJobStatus,required"`
	CreationTime         *time.Time `json:"creationTime,omitzero" api:"shape=Timestamp,required"`
	TargetModelArn       *string    `json:"targetModelArn,omitzero" api:"shape=CustomModelArn,required"`
	TargetModelName      *string    `json:"targetModelName,omitzero" api:"shape=CustomModelName"`
	SourceAccountId      *string    `json:"sourceAccountId,omitzero" api:"shape=AccountId,required"`
	SourceModelArn       *string    `json:"sourceModelArn,omitzero" api:"shape=ModelArn,required"`
	TargetModelKmsKeyArn *string    `json:"targetModelKmsKeyArn,omitzero" api:"shape=KmsKeyArn"`
	TargetModelTags      []Tag      `json:"targetModelTags,omitzero" api:"shape=TagList"`
	FailureMessage       *string    `json:"failureMessage,omitzero" api:"shape=ErrorMessage"`
	SourceModelName      *string    `json:"sourceModelName,omitzero" api:"shape=CustomModelName"`
}

// GetModelCustomizationJobInput is AWS's GetModelCustomizationJobRequest.
type GetModelCustomizationJobInput struct {
	JobIdentifier *string `json:"jobIdentifier,omitzero" api:"shape=ModelCustomizationJobIdentifier,uri=jobIdentifier,required"`
}

// GetModelCustomizationJobOutput is AWS's GetModelCustomizationJobResponse.
type GetModelCustomizationJobOutput struct {
	JobArn               *string               `json:"jobArn,omitzero" api:"shape=ModelCustomizationJobArn,required"`
	JobName              *string               `json:"jobName,omitzero" api:"shape=JobName,required"`
	OutputModelName      *string               `json:"outputModelName,omitzero" api:"shape=CustomModelName,required"`
	OutputModelArn       *string               `json:"outputModelArn,omitzero" api:"shape=CustomModelArn"`
	ClientRequestToken   *string               `json:"clientRequestToken,omitzero" api:"shape=IdempotencyToken"`
	RoleArn              *string               `json:"roleArn,omitzero" api:"shape=RoleArn,required"`
	Status               *string               `json:"status,omitzero" api:"shape=ModelCustomizationJobStatus"`
	StatusDetails        *StatusDetails        `json:"statusDetails,omitzero"`
	FailureMessage       *string               `json:"failureMessage,omitzero" api:"shape=ErrorMessage"`
	CreationTime         *time.Time            `json:"creationTime,omitzero" api:"shape=Timestamp,required"`
	LastModifiedTime     *time.Time            `json:"lastModifiedTime,omitzero" api:"shape=Timestamp"`
	EndTime              *time.Time            `json:"endTime,omitzero" api:"shape=Timestamp"`
	BaseModelArn         *string               `json:"baseModelArn,omitzero" api:"shape=FoundationModelArn,required"`
	HyperParameters      map[string]string     `json:"hyperParameters,omitzero"`
	TrainingDataConfig   *TrainingDataConfig   `json:"trainingDataConfig,omitzero" api:"required"`
	ValidationDataConfig *ValidationDataConfig `json:"validationDataConfig,omitzero" api:"required"`
	OutputDataConfig     *OutputDataConfig     `json:"outputDataConfig,omitzero" api:"required"`
	CustomizationType    *string               `json:"customizationType,omitzero" api:"shape=CustomizationType"`
	OutputModelKmsKeyArn *string               `json:"outputModelKmsKeyArn,omitzero" api:"shape=KmsKeyArn"`
	TrainingMetrics      *TrainingMetrics      `json:"trainingMetrics,omitzero"`
	ValidationMetrics    []ValidatorMetric     `json:"validationMetrics,omitzero"`
	VpcConfig            *VpcConfig            `json:"vpcConfig,omitzero"`
	CustomizationConfig  *CustomizationConfig  `json:"customizationConfig,omitzero"`
}

// GetModelImportJobInput is AWS's GetModelImportJobRequest.
type GetModelImportJobInput struct {
	JobIdentifier *string `json:"jobIdentifier,omitzero" api:"shape=ModelImportJobIdentifier,uri=jobIdentifier,required"`
}

// GetModelImportJobOutput is AWS's GetModelImportJobResponse.
type GetModelImportJobOutput struct {
	JobArn                 *string          `json:"jobArn,omitzero" api:"shape=ModelImportJobArn"`
	JobName                *string          `json:"jobName,omitzero" api:"shape=JobName"`
	ImportedModelName      *string          `json:"importedModelName,omitzero" api:"shape=ImportedModelName"`
	ImportedModelArn       *string          `json:"importedModelArn,omitzero" api:"shape=ImportedModelArn"`
	RoleArn                *string          `json:"roleArn,omitzero" api:"shape=RoleArn"`
	ModelDataSource        *ModelDataSource `json:"modelDataSource,omitzero"`
	Status                 *string          `json:"status,omitzero" api:"shape=ModelImportJobStatus"`
	FailureMessage         *string          `json:"failureMessage,omitzero" api:"shape=ErrorMessage"`
	CreationTime           *time.Time       `json:"creationTime,omitzero" api:"shape=Timestamp"`
	LastModifiedTime       *time.Time       `json:"lastModifiedTime,omitzero" api:"shape=Timestamp"`
	EndTime                *time.Time       `json:"endTime,omitzero" api:"shape=Timestamp"`
	VpcConfig              *VpcConfig       `json:"vpcConfig,omitzero"`
	ImportedModelKmsKeyArn *string          `json:"importedModelKmsKeyArn,omitzero" api:"shape=KmsKeyArn"`
}

// GetModelInvocationJobInput is AWS's GetModelInvocationJobRequest.
type GetModelInvocationJobInput struct {
	JobIdentifier *string `json:"jobIdentifier,omitzero" api:"shape=ModelInvocationJobIdentifier,uri=jobIdentifier,required"`
}

// GetModelInvocationJobOutput is AWS's GetModelInvocationJobResponse.
type GetModelInvocationJobOutput struct {
	JobArn                 *string                             `json:"jobArn,omitzero" api:"shape=ModelInvocationJobArn,required"`
	JobName                *string                             `json:"jobName,omitzero" api:"shape=ModelInvocationJobName"`
	ModelId                *string                             `json:"modelId,omitzero" api:"shape=ModelId,required"`
	ClientRequestToken     *string                             `json:"clientRequestToken,omitzero" api:"shape=ModelInvocationIdempotencyToken"`
	RoleArn                *string                             `json:"roleArn,omitzero" api:"shape=RoleArn,required"`
	Status                 *string                             `json:"status,omitzero" api:"shape=ModelInvocationJobStatus"`
	Message                *string                             `json:"message,omitzero" api:"shape=Message"`
	SubmitTime             *time.Time                          `json:"submitTime,omitzero" api:"shape=Timestamp,required"`
	LastModifiedTime       *time.Time                          `json:"lastModifiedTime,omitzero" api:"shape=Timestamp"`
	EndTime                *time.Time                          `json:"endTime,omitzero" api:"shape=Timestamp"`
	InputDataConfig        *ModelInvocationJobInputDataConfig  `json:"inputDataConfig,omitzero" api:"required"`
	OutputDataConfig       *ModelInvocationJobOutputDataConfig `json:"outputDataConfig,omitzero" api:"required"`
	VpcConfig              *VpcConfig                          `json:"vpcConfig,omitzero"`
	TimeoutDurationInHours *int32                              `json:"timeoutDurationInHours,omitzero" api:"shape=ModelInvocationJobTimeoutDurationInHours"`
	JobExpirationTime      *time.Time                          `json:"jobExpirationTime,omitzero" api:"shape=Timestamp"`
	ModelInvocationType    *string                             `json:"modelInvocationType,omitzero" api:"shape=ModelInvocationType"`
	TotalRecordCount       *int64                              `json:"totalRecordCount,omitzero" api:"shape=NonNegativeLong"`
	ProcessedRecordCount   *int64                              `json:"processedRecordCount,omitzero" api:"shape=NonNegativeLong"`
	SuccessRecordCount     *int64                              `json:"successRecordCount,omitzero" api:"shape=NonNegativeLong"`
	ErrorRecordCount       *int64                              `json:"errorRecordCount,omitzero" api:"shape=NonNegativeLong"`
}

// GetModelInvocationLoggingConfigurationInput is AWS's GetModelInvocationLoggingConfigurationRequest.
type GetModelInvocationLoggingConfigurationInput struct {
}

// GetModelInvocationLoggingConfigurationOutput is AWS's GetModelInvocationLoggingConfigurationResponse.
type GetModelInvocationLoggingConfigurationOutput struct {
	LoggingConfig *LoggingConfig `json:"loggingConfig,omitzero"`
}

// GetPromptRouterInput is AWS's GetPromptRouterRequest.
type GetPromptRouterInput struct {
	PromptRouterArn *string `json:"promptRouterArn,omitzero" api:"shape=PromptRouterArn,uri=promptRouterArn,required"`
}

// GetPromptRouterOutput is AWS's GetPromptRouterResponse.
type GetPromptRouterOutput struct {
	PromptRouterName *string                   `json:"promptRouterName,omitzero" api:"shape=PromptRouterName,required"`
	RoutingCriteria  *RoutingCriteria          `json:"routingCriteria,omitzero" api:"required"`
	Description      *string                   `json:"description,omitzero" api:"shape=PromptRouterDescription"`
	CreatedAt        *time.Time                `json:"createdAt,omitzero" api:"shape=Timestamp"`
	UpdatedAt        *time.Time                `json:"updatedAt,omitzero" api:"shape=Timestamp"`
	PromptRouterArn  *string                   `json:"promptRouterArn,omitzero" api:"shape=PromptRouterArn,required"`
	Models           []PromptRouterTargetModel `json:"models,omitzero" api:"required"`
	FallbackModel    *PromptRouterTargetModel  `json:"fallbackModel,omitzero" api:"required"`
	Status           *string                   `json:"status,omitzero" api:"shape=PromptRouterStatus,required"`
	Type             *string                   `json:"type,omitzero" api:"shape=PromptRouterType,required"`
}

// GetProvisionedModelThroughputInput is AWS's GetProvisionedModelThroughputRequest.
type GetProvisionedModelThroughputInput struct {
	ProvisionedModelId *string `json:"provisionedModelId,omitzero" api:"shape=ProvisionedModelId,uri=provisionedModelId,required"`
}

// GetProvisionedModelThroughputOutput is AWS's GetProvisionedModelThroughputResponse.
type GetProvisionedModelThroughputOutput struct {
	ModelUnits               *int32     `json:"modelUnits,omitzero" api:"shape=PositiveInteger,required"`
	DesiredModelUnits        *int32     `json:"desiredModelUnits,omitzero" api:"shape=PositiveInteger,required"`
	ProvisionedModelName     *string    `json:"provisionedModelName,omitzero" api:"shape=ProvisionedModelName,required"`
	ProvisionedModelArn      *string    `json:"provisionedModelArn,omitzero" api:"shape=ProvisionedModelArn,required"`
	ModelArn                 *string    `json:"modelArn,omitzero" api:"shape=ModelArn,required"`
	DesiredModelArn          *string    `json:"desiredModelArn,omitzero" api:"shape=ModelArn,required"`
	FoundationModelArn       *string    `json:"foundationModelArn,omitzero" api:"shape=FoundationModelArn,required"`
	Status                   *string    `json:"status,omitzero" api:"shape=ProvisionedModelStatus,required"`
	CreationTime             *time.Time `json:"creationTime,omitzero" api:"shape=Timestamp,required"`
	LastModifiedTime         *time.Time `json:"lastModifiedTime,omitzero" api:"shape=Timestamp,required"`
	FailureMessage           *string    `json:"failureMessage,omitzero" api:"shape=ErrorMessage"`
	CommitmentDuration       *string    `json:"commitmentDuration,omitzero" api:"shape=CommitmentDuration"`
	CommitmentExpirationTime *time.Time `json:"commitmentExpirationTime,omitzero" api:"shape=Timestamp"`
}

// GetResourcePolicyInput is AWS's GetResourcePolicyRequest.
type GetResourcePolicyInput struct {
	ResourceArn *string `json:"resourceArn,omitzero" api:"shape=ResourcePolicyResourceArn,uri=resourceArn,required"`
}

// GetResourcePolicyOutput is AWS's GetResourcePolicyResponse.
type GetResourcePolicyOutput struct {
	ResourcePolicy *string `json:"resourcePolicy,omitzero" api:"shape=ResourcePolicyDocument"`
}

// GetUseCaseForModelAccessInput is AWS's GetUseCaseForModelAccessRequest.
type GetUseCaseForModelAccessInput struct {
}

// GetUseCaseForModelAccessOutput is AWS's GetUseCaseForModelAccessResponse.
type GetUseCaseForModelAccessOutput struct {
	FormData []byte `json:"formData,omitzero" api:"shape=AcknowledgementFormDataBody,required"`
}

// GraderConfig is AWS's GraderConfig.
type GraderConfig struct {
	_            struct{}            `api:"union"`
	LambdaGrader *LambdaGraderConfig `json:"lambdaGrader,omitzero"`
}

// GuardrailAutomatedReasoningPolicy is AWS's GuardrailAutomatedReasoningPolicy.
type GuardrailAutomatedReasoningPolicy struct {
	Policies            []string `json:"policies,omitzero" api:"shape=GuardrailAutomatedReasoningPolicyPoliciesList,required"`
	ConfidenceThreshold *float64 `json:"confidenceThreshold,omitzero" api:"shape=AutomatedReasoningConfidenceFilterThreshold"`
}

// GuardrailAutomatedReasoningPolicyConfig is AWS's GuardrailAutomatedReasoningPolicyConfig.
type GuardrailAutomatedReasoningPolicyConfig struct {
	Policies            []string `json:"policies,omitzero" api:"shape=GuardrailAutomatedReasoningPolicyConfigPoliciesList,required"`
	ConfidenceThreshold *float64 `json:"confidenceThreshold,omitzero" api:"shape=AutomatedReasoningConfidenceFilterThreshold"`
}

// GuardrailConfiguration is AWS's GuardrailConfiguration.
type GuardrailConfiguration struct {
	GuardrailId      *string `json:"guardrailId,omitzero" api:"shape=GuardrailConfigurationGuardrailIdString,required"`
	GuardrailVersion *string `json:"guardrailVersion,omitzero" api:"shape=GuardrailConfigurationGuardrailVersionString,required"`
}

// GuardrailContentFilter is AWS's GuardrailContentFilter.
type GuardrailContentFilter struct {
	Type             *string  `json:"type,omitzero" api:"shape=GuardrailContentFilterType,required"`
	InputStrength    *string  `json:"inputStrength,omitzero" api:"shape=GuardrailFilterStrength,required"`
	OutputStrength   *string  `json:"outputStrength,omitzero" api:"shape=GuardrailFilterStrength,required"`
	InputModalities  []string `json:"inputModalities,omitzero" api:"shape=GuardrailModalities"`
	OutputModalities []string `json:"outputModalities,omitzero" api:"shape=GuardrailModalities"`
	InputAction      *string  `json:"inputAction,omitzero" api:"shape=GuardrailContentFilterAction"`
	OutputAction     *string  `json:"outputAction,omitzero" api:"shape=GuardrailContentFilterAction"`
	InputEnabled     *bool    `json:"inputEnabled,omitzero"`
	OutputEnabled    *bool    `json:"outputEnabled,omitzero"`
}

// GuardrailContentFilterConfig is AWS's GuardrailContentFilterConfig.
type GuardrailContentFilterConfig struct {
	Type             *string  `json:"type,omitzero" api:"shape=GuardrailContentFilterType,required"`
	InputStrength    *string  `json:"inputStrength,omitzero" api:"shape=GuardrailFilterStrength,required"`
	OutputStrength   *string  `json:"outputStrength,omitzero" api:"shape=GuardrailFilterStrength,required"`
	InputModalities  []string `json:"inputModalities,omitzero" api:"shape=GuardrailModalities"`
	OutputModalities []string `json:"outputModalities,omitzero" api:"shape=GuardrailModalities"`
	InputAction      *string  `json:"inputAction,omitzero" api:"shape=GuardrailContentFilterAction"`
	OutputAction     *string  `json:"outputAction,omitzero" api:"shape=GuardrailContentFilterAction"`
	InputEnabled     *bool    `json:"inputEnabled,omitzero"`
	OutputEnabled    *bool    `json:"outputEnabled,omitzero"`
}

// GuardrailContentFiltersTier is AWS's GuardrailContentFiltersTier.
type GuardrailContentFiltersTier struct {
	TierName *string `json:"tierName,omitzero" api:"shape=GuardrailContentFiltersTierName,required"`
}

// GuardrailContentFiltersTierConfig is AWS's GuardrailContentFiltersTierConfig.
type GuardrailContentFiltersTierConfig struct {
	TierName *string `json:"tierName,omitzero" api:"shape=GuardrailContentFiltersTierName,required"`
}

// GuardrailContentPolicy is AWS's GuardrailContentPolicy.
type GuardrailContentPolicy struct {
	Filters []GuardrailContentFilter     `json:"filters,omitzero" api:"shape=GuardrailContentFilters"`
	Tier    *GuardrailContentFiltersTier `json:"tier,omitzero"`
}

// GuardrailContentPolicyConfig is AWS's GuardrailContentPolicyConfig.
type GuardrailContentPolicyConfig struct {
	FiltersConfig []GuardrailContentFilterConfig     `json:"filtersConfig,omitzero" api:"shape=GuardrailContentFiltersConfig,required"`
	TierConfig    *GuardrailContentFiltersTierConfig `json:"tierConfig,omitzero"`
}

// GuardrailContextualGroundingFilter is AWS's GuardrailContextualGroundingFilter.
type GuardrailContextualGroundingFilter struct {
	Type      *string  `json:"type,omitzero" api:"shape=GuardrailContextualGroundingFilterType,required"`
	Threshold *float64 `json:"threshold,omitzero" api:"shape=GuardrailContextualGroundingFilterThresholdDouble,required"`
	Action    *string  `json:"action,omitzero" api:"shape=GuardrailContextualGroundingAction"`
	Enabled   *bool    `json:"enabled,omitzero"`
}

// GuardrailContextualGroundingFilterConfig is AWS's GuardrailContextualGroundingFilterConfig.
type GuardrailContextualGroundingFilterConfig struct {
	Type      *string  `json:"type,omitzero" api:"shape=GuardrailContextualGroundingFilterType,required"`
	Threshold *float64 `json:"threshold,omitzero" api:"shape=GuardrailContextualGroundingFilterConfigThresholdDouble,required"`
	Action    *string  `json:"action,omitzero" api:"shape=GuardrailContextualGroundingAction"`
	Enabled   *bool    `json:"enabled,omitzero"`
}

// GuardrailContextualGroundingPolicy is AWS's GuardrailContextualGroundingPolicy.
type GuardrailContextualGroundingPolicy struct {
	Filters []GuardrailContextualGroundingFilter `json:"filters,omitzero" api:"shape=GuardrailContextualGroundingFilters,required"`
	Tier    *GuardrailContextualGroundingTier    `json:"tier,omitzero"`
}

// GuardrailContextualGroundingPolicyConfig is AWS's GuardrailContextualGroundingPolicyConfig.
type GuardrailContextualGroundingPolicyConfig struct {
	FiltersConfig []GuardrailContextualGroundingFilterConfig `json:"filtersConfig,omitzero" api:"shape=GuardrailContextualGroundingFiltersConfig,required"`
	TierConfig    *GuardrailContextualGroundingTierConfig    `json:"tierConfig,omitzero"`
}

// GuardrailContextualGroundingTier is AWS's GuardrailContextualGroundingTier.
type GuardrailContextualGroundingTier struct {
	TierName *string `json:"tierName,omitzero" api:"shape=GuardrailContextualGroundingTierName,required"`
}

// GuardrailContextualGroundingTierConfig is AWS's GuardrailContextualGroundingTierConfig.
type GuardrailContextualGroundingTierConfig struct {
	TierName *string `json:"tierName,omitzero" api:"shape=GuardrailContextualGroundingTierName,required"`
}

// GuardrailCrossRegionConfig is AWS's GuardrailCrossRegionConfig.
type GuardrailCrossRegionConfig struct {
	GuardrailProfileIdentifier *string `json:"guardrailProfileIdentifier,omitzero" api:"shape=GuardrailCrossRegionGuardrailProfileIdentifier,required"`
}

// GuardrailCrossRegionDetails is AWS's GuardrailCrossRegionDetails.
type GuardrailCrossRegionDetails struct {
	GuardrailProfileId  *string `json:"guardrailProfileId,omitzero" api:"shape=GuardrailCrossRegionGuardrailProfileId"`
	GuardrailProfileArn *string `json:"guardrailProfileArn,omitzero" api:"shape=GuardrailCrossRegionGuardrailProfileArn"`
}

// GuardrailManagedWords is AWS's GuardrailManagedWords.
type GuardrailManagedWords struct {
	Type          *string `json:"type,omitzero" api:"shape=GuardrailManagedWordsType,required"`
	InputAction   *string `json:"inputAction,omitzero" api:"shape=GuardrailWordAction"`
	OutputAction  *string `json:"outputAction,omitzero" api:"shape=GuardrailWordAction"`
	InputEnabled  *bool   `json:"inputEnabled,omitzero"`
	OutputEnabled *bool   `json:"outputEnabled,omitzero"`
}

// GuardrailManagedWordsConfig is AWS's GuardrailManagedWordsConfig.
type GuardrailManagedWordsConfig struct {
	Type          *string `json:"type,omitzero" api:"shape=GuardrailManagedWordsType,required"`
	InputAction   *string `json:"inputAction,omitzero" api:"shape=GuardrailWordAction"`
	OutputAction  *string `json:"outputAction,omitzero" api:"shape=GuardrailWordAction"`
	InputEnabled  *bool   `json:"inputEnabled,omitzero"`
	OutputEnabled *bool   `json:"outputEnabled,omitzero"`
}

// GuardrailPiiEntity is AWS's GuardrailPiiEntity.
type GuardrailPiiEntity struct {
	Type          *string `json:"type,omitzero" api:"shape=GuardrailPiiEntityType,required"`
	Action        *string `json:"action,omitzero" api:"shape=GuardrailSensitiveInformationAction,required"`
	InputAction   *string `json:"inputAction,omitzero" api:"shape=GuardrailSensitiveInformationAction"`
	OutputAction  *string `json:"outputAction,omitzero" api:"shape=GuardrailSensitiveInformationAction"`
	InputEnabled  *bool   `json:"inputEnabled,omitzero"`
	OutputEnabled *bool   `json:"outputEnabled,omitzero"`
}

// GuardrailPiiEntityConfig is AWS's GuardrailPiiEntityConfig.
type GuardrailPiiEntityConfig struct {
	Type          *string `json:"type,omitzero" api:"shape=GuardrailPiiEntityType,required"`
	Action        *string `json:"action,omitzero" api:"shape=GuardrailSensitiveInformationAction,required"`
	InputAction   *string `json:"inputAction,omitzero" api:"shape=GuardrailSensitiveInformationAction"`
	OutputAction  *string `json:"outputAction,omitzero" api:"shape=GuardrailSensitiveInformationAction"`
	InputEnabled  *bool   `json:"inputEnabled,omitzero"`
	OutputEnabled *bool   `json:"outputEnabled,omitzero"`
}

// GuardrailRegex is AWS's GuardrailRegex.
type GuardrailRegex struct {
	Name          *string `json:"name,omitzero" api:"shape=GuardrailRegexNameString,required"`
	Description   *string `json:"description,omitzero" api:"shape=GuardrailRegexDescriptionString"`
	Pattern       *string `json:"pattern,omitzero" api:"shape=GuardrailRegexPatternString,required"`
	Action        *string `json:"action,omitzero" api:"shape=GuardrailSensitiveInformationAction,required"`
	InputAction   *string `json:"inputAction,omitzero" api:"shape=GuardrailSensitiveInformationAction"`
	OutputAction  *string `json:"outputAction,omitzero" api:"shape=GuardrailSensitiveInformationAction"`
	InputEnabled  *bool   `json:"inputEnabled,omitzero"`
	OutputEnabled *bool   `json:"outputEnabled,omitzero"`
}

// GuardrailRegexConfig is AWS's GuardrailRegexConfig.
type GuardrailRegexConfig struct {
	Name          *string `json:"name,omitzero" api:"shape=GuardrailRegexConfigNameString,required"`
	Description   *string `json:"description,omitzero" api:"shape=GuardrailRegexConfigDescriptionString"`
	Pattern       *string `json:"pattern,omitzero" api:"shape=GuardrailRegexConfigPatternString,required"`
	Action        *string `json:"action,omitzero" api:"shape=GuardrailSensitiveInformationAction,required"`
	InputAction   *string `json:"inputAction,omitzero" api:"shape=GuardrailSensitiveInformationAction"`
	OutputAction  *string `json:"outputAction,omitzero" api:"shape=GuardrailSensitiveInformationAction"`
	InputEnabled  *bool   `json:"inputEnabled,omitzero"`
	OutputEnabled *bool   `json:"outputEnabled,omitzero"`
}

// GuardrailSensitiveInformationPolicy is AWS's GuardrailSensitiveInformationPolicy.
type GuardrailSensitiveInformationPolicy struct {
	PiiEntities []GuardrailPiiEntity `json:"piiEntities,omitzero" api:"shape=GuardrailPiiEntities"`
	Regexes     []GuardrailRegex     `json:"regexes,omitzero"`
}

// GuardrailSensitiveInformationPolicyConfig is AWS's GuardrailSensitiveInformationPolicyConfig.
type GuardrailSensitiveInformationPolicyConfig struct {
	PiiEntitiesConfig []GuardrailPiiEntityConfig `json:"piiEntitiesConfig,omitzero" api:"shape=GuardrailPiiEntitiesConfig"`
	RegexesConfig     []GuardrailRegexConfig     `json:"regexesConfig,omitzero" api:"shape=GuardrailRegexesConfig"`
}

// GuardrailSummary is AWS's GuardrailSummary.
type GuardrailSummary struct {
	Id                 *string                      `json:"id,omitzero" api:"shape=GuardrailId,required"`
	Arn                *string                      `json:"arn,omitzero" api:"shape=GuardrailArn,required"`
	Status             *string                      `json:"status,omitzero" api:"shape=GuardrailStatus,required"`
	Name               *string                      `json:"name,omitzero" api:"shape=GuardrailName,required"`
	Description        *string                      `json:"description,omitzero" api:"shape=GuardrailDescription"`
	Version            *string                      `json:"version,omitzero" api:"shape=GuardrailVersion,required"`
	CreatedAt          *time.Time                   `json:"createdAt,omitzero" api:"shape=Timestamp,required"`
	UpdatedAt          *time.Time                   `json:"updatedAt,omitzero" api:"shape=Timestamp,required"`
	CrossRegionDetails *GuardrailCrossRegionDetails `json:"crossRegionDetails,omitzero"`
}

// GuardrailTopic is AWS's GuardrailTopic.
type GuardrailTopic struct {
	Name          *string  `json:"name,omitzero" api:"shape=GuardrailTopicName,required"`
	Definition    *string  `json:"definition,omitzero" api:"shape=GuardrailTopicDefinition,required"`
	Examples      []string `json:"examples,omitzero" api:"shape=GuardrailTopicExamples"`
	Type          *string  `json:"type,omitzero" api:"shape=GuardrailTopicType"`
	InputAction   *string  `json:"inputAction,omitzero" api:"shape=GuardrailTopicAction"`
	OutputAction  *string  `json:"outputAction,omitzero" api:"shape=GuardrailTopicAction"`
	InputEnabled  *bool    `json:"inputEnabled,omitzero"`
	OutputEnabled *bool    `json:"outputEnabled,omitzero"`
}

// GuardrailTopicConfig is AWS's GuardrailTopicConfig.
type GuardrailTopicConfig struct {
	Name          *string  `json:"name,omitzero" api:"shape=GuardrailTopicName,required"`
	Definition    *string  `json:"definition,omitzero" api:"shape=GuardrailTopicDefinition,required"`
	Examples      []string `json:"examples,omitzero" api:"shape=GuardrailTopicExamples"`
	Type          *string  `json:"type,omitzero" api:"shape=GuardrailTopicType,required"`
	InputAction   *string  `json:"inputAction,omitzero" api:"shape=GuardrailTopicAction"`
	OutputAction  *string  `json:"outputAction,omitzero" api:"shape=GuardrailTopicAction"`
	InputEnabled  *bool    `json:"inputEnabled,omitzero"`
	OutputEnabled *bool    `json:"outputEnabled,omitzero"`
}

// GuardrailTopicPolicy is AWS's GuardrailTopicPolicy.
type GuardrailTopicPolicy struct {
	Topics []GuardrailTopic     `json:"topics,omitzero" api:"shape=GuardrailTopics,required"`
	Tier   *GuardrailTopicsTier `json:"tier,omitzero"`
}

// GuardrailTopicPolicyConfig is AWS's GuardrailTopicPolicyConfig.
type GuardrailTopicPolicyConfig struct {
	TopicsConfig []GuardrailTopicConfig     `json:"topicsConfig,omitzero" api:"shape=GuardrailTopicsConfig,required"`
	TierConfig   *GuardrailTopicsTierConfig `json:"tierConfig,omitzero"`
}

// GuardrailTopicsTier is AWS's GuardrailTopicsTier.
type GuardrailTopicsTier struct {
	TierName *string `json:"tierName,omitzero" api:"shape=GuardrailTopicsTierName,required"`
}

// GuardrailTopicsTierConfig is AWS's GuardrailTopicsTierConfig.
type GuardrailTopicsTierConfig struct {
	TierName *string `json:"tierName,omitzero" api:"shape=GuardrailTopicsTierName,required"`
}

// GuardrailWord is AWS's GuardrailWord.
type GuardrailWord struct {
	Text          *string `json:"text,omitzero" api:"shape=GuardrailWordTextString,required"`
	InputAction   *string `json:"inputAction,omitzero" api:"shape=GuardrailWordAction"`
	OutputAction  *string `json:"outputAction,omitzero" api:"shape=GuardrailWordAction"`
	InputEnabled  *bool   `json:"inputEnabled,omitzero"`
	OutputEnabled *bool   `json:"outputEnabled,omitzero"`
}

// GuardrailWordConfig is AWS's GuardrailWordConfig.
type GuardrailWordConfig struct {
	Text          *string `json:"text,omitzero" api:"shape=GuardrailWordConfigTextString,required"`
	InputAction   *string `json:"inputAction,omitzero" api:"shape=GuardrailWordAction"`
	OutputAction  *string `json:"outputAction,omitzero" api:"shape=GuardrailWordAction"`
	InputEnabled  *bool   `json:"inputEnabled,omitzero"`
	OutputEnabled *bool   `json:"outputEnabled,omitzero"`
}

// GuardrailWordPolicy is AWS's GuardrailWordPolicy.
type GuardrailWordPolicy struct {
	Words            []GuardrailWord         `json:"words,omitzero" api:"shape=GuardrailWords"`
	ManagedWordLists []GuardrailManagedWords `json:"managedWordLists,omitzero"`
}

// GuardrailWordPolicyConfig is AWS's GuardrailWordPolicyConfig.
type GuardrailWordPolicyConfig struct {
	WordsConfig            []GuardrailWordConfig         `json:"wordsConfig,omitzero" api:"shape=GuardrailWordsConfig"`
	ManagedWordListsConfig []GuardrailManagedWordsConfig `json:"managedWordListsConfig,omitzero"`
}

// HumanEvaluationConfig is AWS's HumanEvaluationConfig.
type HumanEvaluationConfig struct {
	HumanWorkflowConfig  *HumanWorkflowConfig            `json:"humanWorkflowConfig,omitzero"`
	CustomMetrics        []HumanEvaluationCustomMetric   `json:"customMetrics,omitzero" api:"shape=HumanEvaluationCustomMetrics"`
	DatasetMetricConfigs []EvaluationDatasetMetricConfig `json:"datasetMetricConfigs,omitzero" api:"shape=EvaluationDatasetMetricConfigs,required"`
}

// HumanEvaluationCustomMetric is AWS's HumanEvaluationCustomMetric.
type HumanEvaluationCustomMetric struct {
	Name         *string `json:"name,omitzero" api:"shape=EvaluationMetricName,required"`
	Description  *string `json:"description,omitzero" api:"shape=EvaluationMetricDescription"`
	RatingMethod *string `json:"ratingMethod,omitzero" api:"shape=EvaluationRatingMethod,required"`
}

// HumanWorkflowConfig is AWS's HumanWorkflowConfig.
type HumanWorkflowConfig struct {
	FlowDefinitionArn *string `json:"flowDefinitionArn,omitzero" api:"shape=SageMakerFlowDefinitionArn,required"`
	Instructions      *string `json:"instructions,omitzero" api:"shape=HumanTaskInstructions"`
}

// ImplicitFilterConfiguration is AWS's ImplicitFilterConfiguration.
type ImplicitFilterConfiguration struct {
	MetadataAttributes []MetadataAttributeSchema `json:"metadataAttributes,omitzero" api:"shape=MetadataAttributeSchemaList,required"`
	ModelArn           *string                   `json:"modelArn,omitzero" api:"shape=BedrockModelArn,required"`
}

// ImportedModelSummary is AWS's ImportedModelSummary.
type ImportedModelSummary struct {
	ModelArn          *string    `json:"modelArn,omitzero" api:"shape=ImportedModelArn,required"`
	ModelName         *string    `json:"modelName,omitzero" api:"shape=ImportedModelName,required"`
	CreationTime      *time.Time `json:"creationTime,omitzero" api:"shape=Timestamp,required"`
	InstructSupported *bool      `json:"instructSupported,omitzero"`
	ModelArchitecture *string    `json:"modelArchitecture,omitzero"`
}

// InferenceConfiguration is AWS's InferenceConfiguration.
type InferenceConfiguration struct {
	MaxTokens     *int32   `json:"maxTokens,omitzero" api:"shape=InferenceConfigurationMaxTokensInteger"`
	Temperature   *float32 `json:"temperature,omitzero" api:"shape=InferenceConfigurationTemperatureFloat"`
	TopP          *float32 `json:"topP,omitzero" api:"shape=InferenceConfigurationTopPFloat"`
	StopSequences []string `json:"stopSequences,omitzero" api:"shape=InferenceConfigurationStopSequencesList"`
}

// InferenceProfileModel is AWS's InferenceProfileModel.
type InferenceProfileModel struct {
	ModelArn *string `json:"modelArn,omitzero" api:"shape=FoundationModelArn"`
}

// InferenceProfileModelSource is AWS's InferenceProfileModelSource.
type InferenceProfileModelSource struct {
	_        struct{} `api:"union"`
	CopyFrom *string  `json:"copyFrom,omitzero" api:"shape=InferenceProfileModelSourceArn"`
}

// InferenceProfileSummary is AWS's InferenceProfileSummary.
type InferenceProfileSummary struct {
	InferenceProfileName *string                 `json:"inferenceProfileName,omitzero" api:"shape=InferenceProfileName,required"`
	Description          *string                 `json:"description,omitzero" api:"shape=InferenceProfileDescription"`
	CreatedAt            *time.Time              `json:"createdAt,omitzero" api:"shape=Timestamp"`
	UpdatedAt            *time.Time              `json:"updatedAt,omitzero" api:"shape=Timestamp"`
	InferenceProfileArn  *string                 `json:"inferenceProfileArn,omitzero" api:"shape=InferenceProfileArn,required"`
	Models               []InferenceProfileModel `json:"models,omitzero" api:"shape=InferenceProfileModels,required"`
	InferenceProfileId   *string                 `json:"inferenceProfileId,omitzero" api:"shape=InferenceProfileId,required"`
	Status               *string                 `json:"status,omitzero" api:"shape=InferenceProfileStatus,required"`
	Type                 *string                 `json:"type,omitzero" api:"shape=InferenceProfileType,required"`
}

// InternalServerException is AWS's InternalServerException.
type InternalServerException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// InvocationLogSource is AWS's InvocationLogSource.
type InvocationLogSource struct {
	_     struct{} `api:"union"`
	S3Uri *string  `json:"s3Uri,omitzero" api:"shape=S3Uri"`
}

// InvocationLogsConfig is AWS's InvocationLogsConfig.
type InvocationLogsConfig struct {
	UsePromptResponse      *bool                   `json:"usePromptResponse,omitzero"`
	InvocationLogSource    *InvocationLogSource    `json:"invocationLogSource,omitzero" api:"required"`
	RequestMetadataFilters *RequestMetadataFilters `json:"requestMetadataFilters,omitzero"`
}

// KbInferenceConfig is AWS's KbInferenceConfig.
type KbInferenceConfig struct {
	TextInferenceConfig *TextInferenceConfig `json:"textInferenceConfig,omitzero"`
}

// KnowledgeBaseConfig is AWS's KnowledgeBaseConfig.
type KnowledgeBaseConfig struct {
	_                         struct{}                          `api:"union"`
	RetrieveConfig            *RetrieveConfig                   `json:"retrieveConfig,omitzero"`
	RetrieveAndGenerateConfig *RetrieveAndGenerateConfiguration `json:"retrieveAndGenerateConfig,omitzero"`
}

// KnowledgeBaseRetrievalConfiguration is AWS's KnowledgeBaseRetrievalConfiguration.
type KnowledgeBaseRetrievalConfiguration struct {
	VectorSearchConfiguration *KnowledgeBaseVectorSearchConfiguration `json:"vectorSearchConfiguration,omitzero" api:"required"`
}

// KnowledgeBaseRetrieveAndGenerateConfiguration is AWS's KnowledgeBaseRetrieveAndGenerateConfiguration.
type KnowledgeBaseRetrieveAndGenerateConfiguration struct {
	KnowledgeBaseId            *string                              `json:"knowledgeBaseId,omitzero" api:"shape=KnowledgeBaseId,required"`
	ModelArn                   *string                              `json:"modelArn,omitzero" api:"shape=BedrockModelArn,required"`
	RetrievalConfiguration     *KnowledgeBaseRetrievalConfiguration `json:"retrievalConfiguration,omitzero"`
	GenerationConfiguration    *GenerationConfiguration             `json:"generationConfiguration,omitzero"`
	OrchestrationConfiguration *OrchestrationConfiguration          `json:"orchestrationConfiguration,omitzero"`
}

// KnowledgeBaseVectorSearchConfiguration is AWS's KnowledgeBaseVectorSearchConfiguration.
type KnowledgeBaseVectorSearchConfiguration struct {
	NumberOfResults             *int32                              `json:"numberOfResults,omitzero" api:"shape=KnowledgeBaseVectorSearchConfigurationNumberOfResultsInteger"`
	OverrideSearchType          *string                             `json:"overrideSearchType,omitzero" api:"shape=SearchType"`
	Filter                      *RetrievalFilter                    `json:"filter,omitzero"`
	ImplicitFilterConfiguration *ImplicitFilterConfiguration        `json:"implicitFilterConfiguration,omitzero"`
	RerankingConfiguration      *VectorSearchRerankingConfiguration `json:"rerankingConfiguration,omitzero"`
}

// LambdaGraderConfig is AWS's LambdaGraderConfig.
type LambdaGraderConfig struct {
	LambdaArn *string `json:"lambdaArn,omitzero" api:"shape=LambdaArn,required"`
}

// LegalTerm is AWS's LegalTerm.
type LegalTerm struct {
	Url *string `json:"url,omitzero"`
}

// ListAdvancedPromptOptimizationJobsInput is AWS's ListAdvancedPromptOptimizationJobsRequest.
type ListAdvancedPromptOptimizationJobsInput struct {
	MaxResults *int32  `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
	NextToken  *string `json:"nextToken,omitzero" api:"shape=PaginationToken,query=nextToken"`
	SortBy     *string `json:"sortBy,omitzero" api:"shape=SortJobsBy,query=sortBy"`
	SortOrder  *string `json:"sortOrder,omitzero" api:"shape=SortOrder,query=sortOrder"`
}

// ListAdvancedPromptOptimizationJobsOutput is AWS's ListAdvancedPromptOptimizationJobsResponse.
type ListAdvancedPromptOptimizationJobsOutput struct {
	JobSummaries []AdvancedPromptOptimizationJobSummary `json:"jobSummaries,omitzero"`
	NextToken    *string                                `json:"nextToken,omitzero" api:"shape=PaginationToken"`
}

// ListAutomatedReasoningPoliciesInput is AWS's ListAutomatedReasoningPoliciesRequest.
type ListAutomatedReasoningPoliciesInput struct {
	PolicyArn  *string `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,query=policyArn"`
	NextToken  *string `json:"nextToken,omitzero" api:"shape=PaginationToken,query=nextToken"`
	MaxResults *int32  `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
}

// ListAutomatedReasoningPoliciesOutput is AWS's ListAutomatedReasoningPoliciesResponse.
type ListAutomatedReasoningPoliciesOutput struct {
	AutomatedReasoningPolicySummaries []AutomatedReasoningPolicySummary `json:"automatedReasoningPolicySummaries,omitzero" api:"shape=AutomatedReasoningPolicySummaries,required"`
	NextToken                         *string                           `json:"nextToken,omitzero" api:"shape=PaginationToken"`
}

// ListAutomatedReasoningPolicyBuildWorkflowsInput is AWS's ListAutomatedReasoningPolicyBuildWorkflowsRequest.
type ListAutomatedReasoningPolicyBuildWorkflowsInput struct {
	PolicyArn  *string `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	NextToken  *string `json:"nextToken,omitzero" api:"shape=PaginationToken,query=nextToken"`
	MaxResults *int32  `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
}

// ListAutomatedReasoningPolicyBuildWorkflowsOutput is AWS's ListAutomatedReasoningPolicyBuildWorkflowsResponse.
type ListAutomatedReasoningPolicyBuildWorkflowsOutput struct {
	AutomatedReasoningPolicyBuildWorkflowSummaries []AutomatedReasoningPolicyBuildWorkflowSummary `json:"automatedReasoningPolicyBuildWorkflowSummaries,omitzero" api:"shape=AutomatedReasoningPolicyBuildWorkflowSummaries,required"`
	NextToken                                      *string                                        `json:"nextToken,omitzero" api:"shape=PaginationToken"`
}

// ListAutomatedReasoningPolicyTestCasesInput is AWS's ListAutomatedReasoningPolicyTestCasesRequest.
type ListAutomatedReasoningPolicyTestCasesInput struct {
	PolicyArn  *string `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	NextToken  *string `json:"nextToken,omitzero" api:"shape=PaginationToken,query=nextToken"`
	MaxResults *int32  `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
}

// ListAutomatedReasoningPolicyTestCasesOutput is AWS's ListAutomatedReasoningPolicyTestCasesResponse.
type ListAutomatedReasoningPolicyTestCasesOutput struct {
	TestCases []AutomatedReasoningPolicyTestCase `json:"testCases,omitzero" api:"shape=AutomatedReasoningPolicyTestCaseList,required"`
	NextToken *string                            `json:"nextToken,omitzero" api:"shape=PaginationToken"`
}

// ListAutomatedReasoningPolicyTestResultsInput is AWS's ListAutomatedReasoningPolicyTestResultsRequest.
type ListAutomatedReasoningPolicyTestResultsInput struct {
	PolicyArn       *string `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	BuildWorkflowId *string `json:"buildWorkflowId,omitzero" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,uri=buildWorkflowId,required"`
	NextToken       *string `json:"nextToken,omitzero" api:"shape=PaginationToken,query=nextToken"`
	MaxResults      *int32  `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
}

// ListAutomatedReasoningPolicyTestResultsOutput is AWS's ListAutomatedReasoningPolicyTestResultsResponse.
type ListAutomatedReasoningPolicyTestResultsOutput struct {
	TestResults []AutomatedReasoningPolicyTestResult `json:"testResults,omitzero" api:"shape=AutomatedReasoningPolicyTestList,required"`
	NextToken   *string                              `json:"nextToken,omitzero" api:"shape=PaginationToken"`
}

// ListCustomModelDeploymentsInput is AWS's ListCustomModelDeploymentsRequest.
type ListCustomModelDeploymentsInput struct {
	CreatedBefore  *time.Time `json:"createdBefore,omitzero" api:"shape=Timestamp,query=createdBefore"`
	CreatedAfter   *time.Time `json:"createdAfter,omitzero" api:"shape=Timestamp,query=createdAfter"`
	NameContains   *string    `json:"nameContains,omitzero" api:"shape=ModelDeploymentName,query=nameContains"`
	MaxResults     *int32     `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
	NextToken      *string    `json:"nextToken,omitzero" api:"shape=PaginationToken,query=nextToken"`
	SortBy         *string    `json:"sortBy,omitzero" api:"shape=SortModelsBy,query=sortBy"`
	SortOrder      *string    `json:"sortOrder,omitzero" api:"shape=SortOrder,query=sortOrder"`
	StatusEquals   *string    `json:"statusEquals,omitzero" api:"shape=CustomModelDeploymentStatus,query=statusEquals"`
	ModelArnEquals *string    `json:"modelArnEquals,omitzero" api:"shape=CustomModelArn,query=modelArnEquals"`
}

// ListCustomModelDeploymentsOutput is AWS's ListCustomModelDeploymentsResponse.
type ListCustomModelDeploymentsOutput struct {
	NextToken                *string                        `json:"nextToken,omitzero" api:"shape=PaginationToken"`
	ModelDeploymentSummaries []CustomModelDeploymentSummary `json:"modelDeploymentSummaries,omitzero"`
}

// ListCustomModelsInput is AWS's ListCustomModelsRequest.
type ListCustomModelsInput struct {
	CreationTimeBefore       *time.Time `json:"creationTimeBefore,omitzero" api:"shape=Timestamp,query=creationTimeBefore"`
	CreationTimeAfter        *time.Time `json:"creationTimeAfter,omitzero" api:"shape=Timestamp,query=creationTimeAfter"`
	NameContains             *string    `json:"nameContains,omitzero" api:"shape=CustomModelName,query=nameContains"`
	BaseModelArnEquals       *string    `json:"baseModelArnEquals,omitzero" api:"shape=ModelArn,query=baseModelArnEquals"`
	FoundationModelArnEquals *string    `json:"foundationModelArnEquals,omitzero" api:"shape=FoundationModelArn,query=foundationModelArnEquals"`
	MaxResults               *int32     `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
	NextToken                *string    `json:"nextToken,omitzero" api:"shape=PaginationToken,query=nextToken"`
	SortBy                   *string    `json:"sortBy,omitzero" api:"shape=SortModelsBy,query=sortBy"`
	SortOrder                *string    `json:"sortOrder,omitzero" api:"shape=SortOrder,query=sortOrder"`
	IsOwned                  *bool      `json:"isOwned,omitzero" api:"query=isOwned"`
	ModelStatus              *string    `json:"modelStatus,omitzero" api:"shape=ModelStatus,query=modelStatus"`
}

// ListCustomModelsOutput is AWS's ListCustomModelsResponse.
type ListCustomModelsOutput struct {
	NextToken      *string              `json:"nextToken,omitzero" api:"shape=PaginationToken"`
	ModelSummaries []CustomModelSummary `json:"modelSummaries,omitzero"`
}

// ListEnforcedGuardrailsConfigurationInput is AWS's ListEnforcedGuardrailsConfigurationRequest.
type ListEnforcedGuardrailsConfigurationInput struct {
	NextToken *string `json:"nextToken,omitzero" api:"shape=PaginationToken,query=nextToken"`
}

// ListEnforcedGuardrailsConfigurationOutput is AWS's ListEnforcedGuardrailsConfigurationResponse.
type ListEnforcedGuardrailsConfigurationOutput struct {
	GuardrailsConfig []AccountEnforcedGuardrailOutputConfiguration `json:"guardrailsConfig,omitzero" api:"shape=AccountEnforcedGuardrailsOutputConfiguration,required"`
	NextToken        *string                                       `json:"nextToken,omitzero" api:"shape=PaginationToken"`
}

// ListEvaluationJobsInput is AWS's ListEvaluationJobsRequest.
type ListEvaluationJobsInput struct {
	CreationTimeAfter     *time.Time `json:"creationTimeAfter,omitzero" api:"shape=Timestamp,query=creationTimeAfter"`
	CreationTimeBefore    *time.Time `json:"creationTimeBefore,omitzero" api:"shape=Timestamp,query=creationTimeBefore"`
	StatusEquals          *string    `json:"statusEquals,omitzero" api:"shape=EvaluationJobStatus,query=statusEquals"`
	ApplicationTypeEquals *string    `json:"applicationTypeEquals,omitzero" api:"shape=ApplicationType,query=applicationTypeEquals"`
	NameContains          *string    `json:"nameContains,omitzero" api:"shape=EvaluationJobName,query=nameContains"`
	MaxResults            *int32     `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
	NextToken             *string    `json:"nextToken,omitzero" api:"shape=PaginationToken,query=nextToken"`
	SortBy                *string    `json:"sortBy,omitzero" api:"shape=SortJobsBy,query=sortBy"`
	SortOrder             *string    `json:"sortOrder,omitzero" api:"shape=SortOrder,query=sortOrder"`
}

// ListEvaluationJobsOutput is AWS's ListEvaluationJobsResponse.
type ListEvaluationJobsOutput struct {
	NextToken    *string             `json:"nextToken,omitzero" api:"shape=PaginationToken"`
	JobSummaries []EvaluationSummary `json:"jobSummaries,omitzero" api:"shape=EvaluationSummaries"`
}

// ListFoundationModelAgreementOffersInput is AWS's ListFoundationModelAgreementOffersRequest.
type ListFoundationModelAgreementOffersInput struct {
	ModelId   *string `json:"modelId,omitzero" api:"shape=BedrockModelId,uri=modelId,required"`
	OfferType *string `json:"offerType,omitzero" api:"shape=OfferType,query=offerType"`
}

// ListFoundationModelAgreementOffersOutput is AWS's ListFoundationModelAgreementOffersResponse.
type ListFoundationModelAgreementOffersOutput struct {
	ModelId *string `json:"modelId,omitzero" api:"shape=BedrockModelId,required"`
	Offers  []Offer `json:"offers,omitzero" api:"required"`
}

// ListFoundationModelsInput is AWS's ListFoundationModelsRequest.
type ListFoundationModelsInput struct {
	ByProvider          *string `json:"byProvider,omitzero" api:"shape=Provider,query=byProvider"`
	ByCustomizationType *string `json:"byCustomizationType,omitzero" api:"shape=ModelCustomization,query=byCustomizationType"`
	ByOutputModality    *string `json:"byOutputModality,omitzero" api:"shape=ModelModality,query=byOutputModality"`
	ByInferenceType     *string `json:"byInferenceType,omitzero" api:"shape=InferenceType,query=byInferenceType"`
}

// ListFoundationModelsOutput is AWS's ListFoundationModelsResponse.
type ListFoundationModelsOutput struct {
	ModelSummaries []FoundationModelSummary `json:"modelSummaries,omitzero"`
}

// ListGuardrailsInput is AWS's ListGuardrailsRequest.
type ListGuardrailsInput struct {
	GuardrailIdentifier *string `json:"guardrailIdentifier,omitzero" api:"shape=GuardrailIdentifier,query=guardrailIdentifier"`
	MaxResults          *int32  `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
	NextToken           *string `json:"nextToken,omitzero" api:"shape=PaginationToken,query=nextToken"`
}

// ListGuardrailsOutput is AWS's ListGuardrailsResponse.
type ListGuardrailsOutput struct {
	Guardrails []GuardrailSummary `json:"guardrails,omitzero" api:"shape=GuardrailSummaries,required"`
	NextToken  *string            `json:"nextToken,omitzero" api:"shape=PaginationToken"`
}

// ListImportedModelsInput is AWS's ListImportedModelsRequest.
type ListImportedModelsInput struct {
	CreationTimeBefore *time.Time `json:"creationTimeBefore,omitzero" api:"shape=Timestamp,query=creationTimeBefore"`
	CreationTimeAfter  *time.Time `json:"creationTimeAfter,omitzero" api:"shape=Timestamp,query=creationTimeAfter"`
	NameContains       *string    `json:"nameContains,omitzero" api:"shape=ImportedModelName,query=nameContains"`
	MaxResults         *int32     `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
	NextToken          *string    `json:"nextToken,omitzero" api:"shape=PaginationToken,query=nextToken"`
	SortBy             *string    `json:"sortBy,omitzero" api:"shape=SortModelsBy,query=sortBy"`
	SortOrder          *string    `json:"sortOrder,omitzero" api:"shape=SortOrder,query=sortOrder"`
}

// ListImportedModelsOutput is AWS's ListImportedModelsResponse.
type ListImportedModelsOutput struct {
	NextToken      *string                `json:"nextToken,omitzero" api:"shape=PaginationToken"`
	ModelSummaries []ImportedModelSummary `json:"modelSummaries,omitzero"`
}

// ListInferenceProfilesInput is AWS's ListInferenceProfilesRequest.
type ListInferenceProfilesInput struct {
	MaxResults *int32  `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
	NextToken  *string `json:"nextToken,omitzero" api:"shape=PaginationToken,query=nextToken"`
	TypeEquals *string `json:"typeEquals,omitzero" api:"shape=InferenceProfileType,query=type"`
}

// ListInferenceProfilesOutput is AWS's ListInferenceProfilesResponse.
type ListInferenceProfilesOutput struct {
	InferenceProfileSummaries []InferenceProfileSummary `json:"inferenceProfileSummaries,omitzero"`
	NextToken                 *string                   `json:"nextToken,omitzero" api:"shape=PaginationToken"`
}

// ListMarketplaceModelEndpointsInput is AWS's ListMarketplaceModelEndpointsRequest.
type ListMarketplaceModelEndpointsInput struct {
	MaxResults        *int32  `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
	NextToken         *string `json:"nextToken,omitzero" api:"shape=PaginationToken,query=nextToken"`
	ModelSourceEquals *string `json:"modelSourceEquals,omitzero" api:"shape=ModelSourceIdentifier,query=modelSourceIdentifier"`
}

// ListMarketplaceModelEndpointsOutput is AWS's ListMarketplaceModelEndpointsResponse.
type ListMarketplaceModelEndpointsOutput struct {
	MarketplaceModelEndpoints []MarketplaceModelEndpointSummary `json:"marketplaceModelEndpoints,omitzero" api:"shape=MarketplaceModelEndpointSummaries"`
	NextToken                 *string                           `json:"nextToken,omitzero" api:"shape=PaginationToken"`
}

// ListModelCopyJobsInput is AWS's ListModelCopyJobsRequest.
type ListModelCopyJobsInput struct {
	CreationTimeAfter       *time.Time `json:"creationTimeAfter,omitzero" api:"shape=Timestamp,query=creationTimeAfter"`
	CreationTimeBefore      *time.Time `json:"creationTimeBefore,omitzero" api:"shape=Timestamp,query=creationTimeBefore"`
	StatusEquals            *string    `json:"statusEquals,omitzero" api:"shape=ModelCopyJobStatus,query=statusEquals"`
	SourceAccountEquals     *string    `json:"sourceAccountEquals,omitzero" api:"shape=AccountId,query=sourceAccountEquals"`
	SourceModelArnEquals    *string    `json:"sourceModelArnEquals,omitzero" api:"shape=ModelArn,query=sourceModelArnEquals"`
	TargetModelNameContains *string    `json:"targetModelNameContains,omitzero" api:"shape=CustomModelName,query=outputModelNameContains"`
	MaxResults              *int32     `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
	NextToken               *string    `json:"nextToken,omitzero" api:"shape=PaginationToken,query=nextToken"`
	SortBy                  *string    `json:"sortBy,omitzero" api:"shape=SortJobsBy,query=sortBy"`
	SortOrder               *string    `json:"sortOrder,omitzero" api:"shape=SortOrder,query=sortOrder"`
}

// ListModelCopyJobsOutput is AWS's ListModelCopyJobsResponse.
type ListModelCopyJobsOutput struct {
	NextToken             *string               `json:"nextToken,omitzero" api:"shape=PaginationToken"`
	ModelCopyJobSummaries []ModelCopyJobSummary `json:"modelCopyJobSummaries,omitzero"`
}

// ListModelCustomizationJobsInput is AWS's ListModelCustomizationJobsRequest.
type ListModelCustomizationJobsInput struct {
	CreationTimeAfter  *time.Time `json:"creationTimeAfter,omitzero" api:"shape=Timestamp,query=creationTimeAfter"`
	CreationTimeBefore *time.Time `json:"creationTimeBefore,omitzero" api:"shape=Timestamp,query=creationTimeBefore"`
	StatusEquals       *string    `json:"statusEquals,omitzero" api:"shape=FineTuningJobStatus,query=statusEquals"`
	NameContains       *string    `json:"nameContains,omitzero" api:"shape=JobName,query=nameContains"`
	MaxResults         *int32     `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
	NextToken          *string    `json:"nextToken,omitzero" api:"shape=PaginationToken,query=nextToken"`
	SortBy             *string    `json:"sortBy,omitzero" api:"shape=SortJobsBy,query=sortBy"`
	SortOrder          *string    `json:"sortOrder,omitzero" api:"shape=SortOrder,query=sortOrder"`
}

// ListModelCustomizationJobsOutput is AWS's ListModelCustomizationJobsResponse.
type ListModelCustomizationJobsOutput struct {
	NextToken                      *string                        `json:"nextToken,omitzero" api:"shape=PaginationToken"`
	ModelCustomizationJobSummaries []ModelCustomizationJobSummary `json:"modelCustomizationJobSummaries,omitzero"`
}

// ListModelImportJobsInput is AWS's ListModelImportJobsRequest.
type ListModelImportJobsInput struct {
	CreationTimeAfter  *time.Time `json:"creationTimeAfter,omitzero" api:"shape=Timestamp,query=creationTimeAfter"`
	CreationTimeBefore *time.Time `json:"creationTimeBefore,omitzero" api:"shape=Timestamp,query=creationTimeBefore"`
	StatusEquals       *string    `json:"statusEquals,omitzero" api:"shape=ModelImportJobStatus,query=statusEquals"`
	NameContains       *string    `json:"nameContains,omitzero" api:"shape=JobName,query=nameContains"`
	MaxResults         *int32     `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
	NextToken          *string    `json:"nextToken,omitzero" api:"shape=PaginationToken,query=nextToken"`
	SortBy             *string    `json:"sortBy,omitzero" api:"shape=SortJobsBy,query=sortBy"`
	SortOrder          *string    `json:"sortOrder,omitzero" api:"shape=SortOrder,query=sortOrder"`
}

// ListModelImportJobsOutput is AWS's ListModelImportJobsResponse.
type ListModelImportJobsOutput struct {
	NextToken               *string                 `json:"nextToken,omitzero" api:"shape=PaginationToken"`
	ModelImportJobSummaries []ModelImportJobSummary `json:"modelImportJobSummaries,omitzero"`
}

// ListModelInvocationJobsInput is AWS's ListModelInvocationJobsRequest.
type ListModelInvocationJobsInput struct {
	SubmitTimeAfter  *time.Time `json:"submitTimeAfter,omitzero" api:"shape=Timestamp,query=submitTimeAfter"`
	SubmitTimeBefore *time.Time `json:"submitTimeBefore,omitzero" api:"shape=Timestamp,query=submitTimeBefore"`
	StatusEquals     *string    `json:"statusEquals,omitzero" api:"shape=ModelInvocationJobStatus,query=statusEquals"`
	NameContains     *string    `json:"nameContains,omitzero" api:"shape=ModelInvocationJobName,query=nameContains"`
	MaxResults       *int32     `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
	NextToken        *string    `json:"nextToken,omitzero" api:"shape=PaginationToken,query=nextToken"`
	SortBy           *string    `json:"sortBy,omitzero" api:"shape=SortJobsBy,query=sortBy"`
	SortOrder        *string    `json:"sortOrder,omitzero" api:"shape=SortOrder,query=sortOrder"`
}

// ListModelInvocationJobsOutput is AWS's ListModelInvocationJobsResponse.
type ListModelInvocationJobsOutput struct {
	NextToken              *string                     `json:"nextToken,omitzero" api:"shape=PaginationToken"`
	InvocationJobSummaries []ModelInvocationJobSummary `json:"invocationJobSummaries,omitzero"`
}

// ListPromptRoutersInput is AWS's ListPromptRoutersRequest.
type ListPromptRoutersInput struct {
	MaxResults *int32  `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
	NextToken  *string `json:"nextToken,omitzero" api:"shape=PaginationToken,query=nextToken"`
	Type       *string `json:"type,omitzero" api:"shape=PromptRouterType,query=type"`
}

// ListPromptRoutersOutput is AWS's ListPromptRoutersResponse.
type ListPromptRoutersOutput struct {
	PromptRouterSummaries []PromptRouterSummary `json:"promptRouterSummaries,omitzero"`
	NextToken             *string               `json:"nextToken,omitzero" api:"shape=PaginationToken"`
}

// ListProvisionedModelThroughputsInput is AWS's ListProvisionedModelThroughputsRequest.
type ListProvisionedModelThroughputsInput struct {
	CreationTimeAfter  *time.Time `json:"creationTimeAfter,omitzero" api:"shape=Timestamp,query=creationTimeAfter"`
	CreationTimeBefore *time.Time `json:"creationTimeBefore,omitzero" api:"shape=Timestamp,query=creationTimeBefore"`
	StatusEquals       *string    `json:"statusEquals,omitzero" api:"shape=ProvisionedModelStatus,query=statusEquals"`
	ModelArnEquals     *string    `json:"modelArnEquals,omitzero" api:"shape=ModelArn,query=modelArnEquals"`
	NameContains       *string    `json:"nameContains,omitzero" api:"shape=ProvisionedModelName,query=nameContains"`
	MaxResults         *int32     `json:"maxResults,omitzero" api:"shape=MaxResults,query=maxResults"`
	NextToken          *string    `json:"nextToken,omitzero" api:"shape=PaginationToken,query=nextToken"`
	SortBy             *string    `json:"sortBy,omitzero" api:"shape=SortByProvisionedModels,query=sortBy"`
	SortOrder          *string    `json:"sortOrder,omitzero" api:"shape=SortOrder,query=sortOrder"`
}

// ListProvisionedModelThroughputsOutput is AWS's ListProvisionedModelThroughputsResponse.
type ListProvisionedModelThroughputsOutput struct {
	NextToken                 *string                   `json:"nextToken,omitzero" api:"shape=PaginationToken"`
	ProvisionedModelSummaries []ProvisionedModelSummary `json:"provisionedModelSummaries,omitzero"`
}

// ListTagsForResourceInput is AWS's ListTagsForResourceRequest.
type ListTagsForResourceInput struct {
	ResourceARN *string `json:"resourceARN,omitzero" api:"shape=TaggableResourcesArn,required"`
}

// ListTagsForResourceOutput is AWS's ListTagsForResourceResponse.
type ListTagsForResourceOutput struct {
	Tags []Tag `json:"tags,omitzero" api:"shape=TagList"`
}

// LoggingConfig is AWS's LoggingConfig.
type LoggingConfig struct {
	CloudWatchConfig             *CloudWatchConfig `json:"cloudWatchConfig,omitzero"`
	S3Config                     *S3Config         `json:"s3Config,omitzero"`
	TextDataDeliveryEnabled      *bool             `json:"textDataDeliveryEnabled,omitzero"`
	ImageDataDeliveryEnabled     *bool             `json:"imageDataDeliveryEnabled,omitzero"`
	EmbeddingDataDeliveryEnabled *bool             `json:"embeddingDataDeliveryEnabled,omitzero"`
	VideoDataDeliveryEnabled     *bool             `json:"videoDataDeliveryEnabled,omitzero"`
	AudioDataDeliveryEnabled     *bool             `json:"audioDataDeliveryEnabled,omitzero"`
}

// MarketplaceModelEndpoint is AWS's MarketplaceModelEndpoint.
type MarketplaceModelEndpoint struct {
	EndpointArn           *string         `json:"endpointArn,omitzero" api:"shape=Arn,required"`
	ModelSourceIdentifier *string         `json:"modelSourceIdentifier,omitzero" api:"shape=ModelSourceIdentifier,required"`
	Status                *string         `json:"status,omitzero" api:"shape=Status"`
	StatusMessage         *string         `json:"statusMessage,omitzero"`
	CreatedAt             *time.Time      `json:"createdAt,omitzero" api:"shape=Timestamp,required"`
	UpdatedAt             *time.Time      `json:"updatedAt,omitzero" api:"shape=Timestamp,required"`
	EndpointConfig        *EndpointConfig `json:"endpointConfig,omitzero" api:"required"`
	EndpointStatus        *string         `json:"endpointStatus,omitzero" api:"required"`
	EndpointStatusMessage *string         `json:"endpointStatusMessage,omitzero"`
}

// MarketplaceModelEndpointSummary is AWS's MarketplaceModelEndpointSummary.
type MarketplaceModelEndpointSummary struct {
	EndpointArn           *string    `json:"endpointArn,omitzero" api:"shape=Arn,required"`
	ModelSourceIdentifier *string    `json:"modelSourceIdentifier,omitzero" api:"shape=ModelSourceIdentifier,required"`
	Status                *string    `json:"status,omitzero" api:"shape=Status"`
	StatusMessage         *string    `json:"statusMessage,omitzero"`
	CreatedAt             *time.Time `json:"createdAt,omitzero" api:"shape=Timestamp,required"`
	UpdatedAt             *time.Time `json:"updatedAt,omitzero" api:"shape=Timestamp,required"`
}

// MetadataAttributeSchema is AWS's MetadataAttributeSchema.
type MetadataAttributeSchema struct {
	Key         *string `json:"key,omitzero" api:"shape=MetadataAttributeSchemaKeyString,required"`
	Type        *string `json:"type,omitzero" api:"shape=AttributeType,required"`
	Description *string `json:"description,omitzero" api:"shape=MetadataAttributeSchemaDescriptionString,required"`
}

// MetadataConfigurationForReranking is AWS's MetadataConfigurationForReranking.
type MetadataConfigurationForReranking struct {
	SelectionMode              *string                                      `json:"selectionMode,omitzero" api:"shape=RerankingMetadataSelectionMode,required"`
	SelectiveModeConfiguration *RerankingMetadataSelectiveModeConfiguration `json:"selectiveModeConfiguration,omitzero"`
}

// ModelConfiguration is AWS's ModelConfiguration.
type ModelConfiguration struct {
	ModelId                      *string                    `json:"modelId,omitzero" api:"shape=AdvancedPromptOptimizationModelIdentifier,required"`
	InferenceConfig              *InferenceConfiguration    `json:"inferenceConfig,omitzero"`
	AdditionalModelRequestFields map[string]json.RawMessage `json:"additionalModelRequestFields,omitzero" api:"shape=AdditionalModelRequestFields"`
}

// ModelCopyJobSummary is AWS's ModelCopyJobSummary.
type ModelCopyJobSummary struct {
	JobArn               *string    `json:"jobArn,omitzero" api:"shape=ModelCopyJobArn,required"`
	Status               *string    `json:"status,omitzero" api:"shape=ModelCopyJobStatus,required"`
	CreationTime         *time.Time `json:"creationTime,omitzero" api:"shape=Timestamp,required"`
	TargetModelArn       *string    `json:"targetModelArn,omitzero" api:"shape=CustomModelArn,required"`
	TargetModelName      *string    `json:"targetModelName,omitzero" api:"shape=CustomModelName"`
	SourceAccountId      *string    `json:"sourceAccountId,omitzero" api:"shape=AccountId,required"`
	SourceModelArn       *string    `json:"sourceModelArn,omitzero" api:"shape=ModelArn,required"`
	TargetModelKmsKeyArn *string    `json:"targetModelKmsKeyArn,omitzero" api:"shape=KmsKeyArn"`
	TargetModelTags      []Tag      `json:"targetModelTags,omitzero" api:"shape=TagList"`
	FailureMessage       *string    `json:"failureMessage,omitzero" api:"shape=ErrorMessage"`
	SourceModelName      *string    `json:"sourceModelName,omitzero" api:"shape=CustomModelName"`
}

// ModelCustomizationJobSummary is AWS's ModelCustomizationJobSummary.
type ModelCustomizationJobSummary struct {
	JobArn            *string        `json:"jobArn,omitzero" api:"shape=ModelCustomizationJobArn,required"`
	BaseModelArn      *string        `json:"baseModelArn,omitzero" api:"shape=ModelArn,required"`
	JobName           *string        `json:"jobName,omitzero" api:"shape=JobName,required"`
	Status            *string        `json:"status,omitzero" api:"shape=ModelCustomizationJobStatus,required"`
	StatusDetails     *StatusDetails `json:"statusDetails,omitzero"`
	LastModifiedTime  *time.Time     `json:"lastModifiedTime,omitzero" api:"shape=Timestamp"`
	CreationTime      *time.Time     `json:"creationTime,omitzero" api:"shape=Timestamp,required"`
	EndTime           *time.Time     `json:"endTime,omitzero" api:"shape=Timestamp"`
	CustomModelArn    *string        `json:"customModelArn,omitzero" api:"shape=CustomModelArn"`
	CustomModelName   *string        `json:"customModelName,omitzero" api:"shape=CustomModelName"`
	CustomizationType *string        `json:"customizationType,omitzero" api:"shape=CustomizationType"`
}

// ModelDataSource is AWS's ModelDataSource.
type ModelDataSource struct {
	_            struct{}      `api:"union"`
	S3DataSource *S3DataSource `json:"s3DataSource,omitzero"`
}

// ModelEnforcement is AWS's ModelEnforcement.
type ModelEnforcement struct {
	IncludedModels []string `json:"includedModels,omitzero" api:"shape=IncludedModelsList,required"`
	ExcludedModels []string `json:"excludedModels,omitzero" api:"shape=ExcludedModelsList,required"`
}

// ModelImportJobSummary is AWS's ModelImportJobSummary.
type ModelImportJobSummary struct {
	JobArn            *string    `json:"jobArn,omitzero" api:"shape=ModelImportJobArn,required"`
	JobName           *string    `json:"jobName,omitzero" api:"shape=JobName,required"`
	Status            *string    `json:"status,omitzero" api:"shape=ModelImportJobStatus,required"`
	LastModifiedTime  *time.Time `json:"lastModifiedTime,omitzero" api:"shape=Timestamp"`
	CreationTime      *time.Time `json:"creationTime,omitzero" api:"shape=Timestamp,required"`
	EndTime           *time.Time `json:"endTime,omitzero" api:"shape=Timestamp"`
	ImportedModelArn  *string    `json:"importedModelArn,omitzero" api:"shape=ImportedModelArn"`
	ImportedModelName *string    `json:"importedModelName,omitzero" api:"shape=ImportedModelName"`
}

// ModelInvocationJobInputDataConfig is AWS's ModelInvocationJobInputDataConfig.
type ModelInvocationJobInputDataConfig struct {
	_                 struct{}                             `api:"union"`
	S3InputDataConfig *ModelInvocationJobS3InputDataConfig `json:"s3InputDataConfig,omitzero"`
}

// ModelInvocationJobOutputDataConfig is AWS's ModelInvocationJobOutputDataConfig.
type ModelInvocationJobOutputDataConfig struct {
	_                  struct{}                              `api:"union"`
	S3OutputDataConfig *ModelInvocationJobS3OutputDataConfig `json:"s3OutputDataConfig,omitzero"`
}

// ModelInvocationJobS3InputDataConfig is AWS's ModelInvocationJobS3InputDataConfig.
type ModelInvocationJobS3InputDataConfig struct {
	S3InputFormat *string `json:"s3InputFormat,omitzero" api:"shape=S3InputFormat"`
	S3Uri         *string `json:"s3Uri,omitzero" api:"shape=S3Uri,required"`
	S3BucketOwner *string `json:"s3BucketOwner,omitzero" api:"shape=AccountId"`
}

// ModelInvocationJobS3OutputDataConfig is AWS's ModelInvocationJobS3OutputDataConfig.
type ModelInvocationJobS3OutputDataConfig struct {
	S3Uri             *string `json:"s3Uri,omitzero" api:"shape=S3Uri,required"`
	S3EncryptionKeyId *string `json:"s3EncryptionKeyId,omitzero" api:"shape=KmsKeyId"`
	S3BucketOwner     *string `json:"s3BucketOwner,omitzero" api:"shape=AccountId"`
}

// ModelInvocationJobSummary is AWS's ModelInvocationJobSummary.
type ModelInvocationJobSummary struct {
	JobArn                 *string                             `json:"jobArn,omitzero" api:"shape=ModelInvocationJobArn,required"`
	JobName                *string                             `json:"jobName,omitzero" api:"shape=ModelInvocationJobName,required"`
	ModelId                *string                             `json:"modelId,omitzero" api:"shape=ModelId,required"`
	ClientRequestToken     *string                             `json:"clientRequestToken,omitzero" api:"shape=ModelInvocationIdempotencyToken"`
	RoleArn                *string                             `json:"roleArn,omitzero" api:"shape=RoleArn,required"`
	Status                 *string                             `json:"status,omitzero" api:"shape=ModelInvocationJobStatus"`
	Message                *string                             `json:"message,omitzero" api:"shape=Message"`
	SubmitTime             *time.Time                          `json:"submitTime,omitzero" api:"shape=Timestamp,required"`
	LastModifiedTime       *time.Time                          `json:"lastModifiedTime,omitzero" api:"shape=Timestamp"`
	EndTime                *time.Time                          `json:"endTime,omitzero" api:"shape=Timestamp"`
	InputDataConfig        *ModelInvocationJobInputDataConfig  `json:"inputDataConfig,omitzero" api:"required"`
	OutputDataConfig       *ModelInvocationJobOutputDataConfig `json:"outputDataConfig,omitzero" api:"required"`
	VpcConfig              *VpcConfig                          `json:"vpcConfig,omitzero"`
	TimeoutDurationInHours *int32                              `json:"timeoutDurationInHours,omitzero" api:"shape=ModelInvocationJobTimeoutDurationInHours"`
	JobExpirationTime      *time.Time                          `json:"jobExpirationTime,omitzero" api:"shape=Timestamp"`
	ModelInvocationType    *string                             `json:"modelInvocationType,omitzero" api:"shape=ModelInvocationType"`
	TotalRecordCount       *int64                              `json:"totalRecordCount,omitzero" api:"shape=NonNegativeLong"`
	ProcessedRecordCount   *int64                              `json:"processedRecordCount,omitzero" api:"shape=NonNegativeLong"`
	SuccessRecordCount     *int64                              `json:"successRecordCount,omitzero" api:"shape=NonNegativeLong"`
	ErrorRecordCount       *int64                              `json:"errorRecordCount,omitzero" api:"shape=NonNegativeLong"`
}

// ModelPackageArnDataSource is AWS's ModelPackageArnDataSource.
type ModelPackageArnDataSource struct {
	ModelPackageArn *string `json:"modelPackageArn,omitzero" api:"shape=ModelPackageArn,required"`
}

// Offer is AWS's Offer.
type Offer struct {
	OfferId     *string      `json:"offerId,omitzero"`
	OfferToken  *string      `json:"offerToken,omitzero" api:"required"`
	TermDetails *TermDetails `json:"termDetails,omitzero" api:"required"`
}

// OrchestrationConfiguration is AWS's OrchestrationConfiguration.
type OrchestrationConfiguration struct {
	QueryTransformationConfiguration *QueryTransformationConfiguration `json:"queryTransformationConfiguration,omitzero" api:"required"`
}

// OutputDataConfig is AWS's OutputDataConfig.
type OutputDataConfig struct {
	S3Uri *string `json:"s3Uri,omitzero" api:"shape=S3Uri,required"`
}

// PerformanceConfiguration is AWS's PerformanceConfiguration.
type PerformanceConfiguration struct {
	Latency *string `json:"latency,omitzero" api:"shape=PerformanceConfigLatency"`
}

// PricingTerm is AWS's PricingTerm.
type PricingTerm struct {
	RateCard []DimensionalPriceRate `json:"rateCard,omitzero" api:"required"`
}

// PromptRouterSummary is AWS's PromptRouterSummary.
type PromptRouterSummary struct {
	PromptRouterName *string                   `json:"promptRouterName,omitzero" api:"shape=PromptRouterName,required"`
	RoutingCriteria  *RoutingCriteria          `json:"routingCriteria,omitzero" api:"required"`
	Description      *string                   `json:"description,omitzero" api:"shape=PromptRouterDescription"`
	CreatedAt        *time.Time                `json:"createdAt,omitzero" api:"shape=Timestamp"`
	UpdatedAt        *time.Time                `json:"updatedAt,omitzero" api:"shape=Timestamp"`
	PromptRouterArn  *string                   `json:"promptRouterArn,omitzero" api:"shape=PromptRouterArn,required"`
	Models           []PromptRouterTargetModel `json:"models,omitzero" api:"required"`
	FallbackModel    *PromptRouterTargetModel  `json:"fallbackModel,omitzero" api:"required"`
	Status           *string                   `json:"status,omitzero" api:"shape=PromptRouterStatus,required"`
	Type             *string                   `json:"type,omitzero" api:"shape=PromptRouterType,required"`
}

// PromptRouterTargetModel is AWS's PromptRouterTargetModel.
type PromptRouterTargetModel struct {
	ModelArn *string `json:"modelArn,omitzero" api:"shape=PromptRouterTargetModelArn,required"`
}

// PromptTemplate is AWS's PromptTemplate.
type PromptTemplate struct {
	TextPromptTemplate *string `json:"textPromptTemplate,omitzero" api:"shape=TextPromptTemplate"`
}

// ProvisionedModelSummary is AWS's ProvisionedModelSummary.
type ProvisionedModelSummary struct {
	ProvisionedModelName     *string    `json:"provisionedModelName,omitzero" api:"shape=ProvisionedModelName,required"`
	ProvisionedModelArn      *string    `json:"provisionedModelArn,omitzero" api:"shape=ProvisionedModelArn,required"`
	ModelArn                 *string    `json:"modelArn,omitzero" api:"shape=ModelArn,required"`
	DesiredModelArn          *string    `json:"desiredModelArn,omitzero" api:"shape=ModelArn,required"`
	FoundationModelArn       *string    `json:"foundationModelArn,omitzero" api:"shape=FoundationModelArn,required"`
	ModelUnits               *int32     `json:"modelUnits,omitzero" api:"shape=PositiveInteger,required"`
	DesiredModelUnits        *int32     `json:"desiredModelUnits,omitzero" api:"shape=PositiveInteger,required"`
	Status                   *string    `json:"status,omitzero" api:"shape=ProvisionedModelStatus,required"`
	CommitmentDuration       *string    `json:"commitmentDuration,omitzero" api:"shape=CommitmentDuration"`
	CommitmentExpirationTime *time.Time `json:"commitmentExpirationTime,omitzero" api:"shape=Timestamp"`
	CreationTime             *time.Time `json:"creationTime,omitzero" api:"shape=Timestamp,required"`
	LastModifiedTime         *time.Time `json:"lastModifiedTime,omitzero" api:"shape=Timestamp,required"`
}

// PutAccountDataRetentionInput is AWS's PutAccountDataRetentionRequest.
type PutAccountDataRetentionInput struct {
	Mode *string `json:"mode,omitzero" api:"shape=DataRetentionMode,required"`
}

// PutAccountDataRetentionOutput is AWS's PutAccountDataRetentionResponse.
type PutAccountDataRetentionOutput struct {
	Mode      *string    `json:"mode,omitzero" api:"shape=DataRetentionMode,required"`
	UpdatedAt *time.Time `json:"updatedAt,omitzero" api:"shape=Timestamp"`
}

// PutEnforcedGuardrailConfigurationInput is AWS's PutEnforcedGuardrailConfigurationRequest.
type PutEnforcedGuardrailConfigurationInput struct {
	ConfigId                 *string                                              `json:"configId,omitzero" api:"shape=AccountEnforcedGuardrailConfigurationId"`
	GuardrailInferenceConfig *AccountEnforcedGuardrailInferenceInputConfiguration `json:"guardrailInferenceConfig,omitzero" api:"required"`
}

// PutEnforcedGuardrailConfigurationOutput is AWS's PutEnforcedGuardrailConfigurationResponse.
type PutEnforcedGuardrailConfigurationOutput struct {
	ConfigId  *string    `json:"configId,omitzero" api:"shape=AccountEnforcedGuardrailConfigurationId"`
	UpdatedAt *time.Time `json:"updatedAt,omitzero" api:"shape=Timestamp"`
	UpdatedBy *string    `json:"updatedBy,omitzero"`
}

// PutModelInvocationLoggingConfigurationInput is AWS's PutModelInvocationLoggingConfigurationRequest.
type PutModelInvocationLoggingConfigurationInput struct {
	LoggingConfig *LoggingConfig `json:"loggingConfig,omitzero" api:"required"`
}

// PutModelInvocationLoggingConfigurationOutput is AWS's PutModelInvocationLoggingConfigurationResponse.
type PutModelInvocationLoggingConfigurationOutput struct {
}

// PutResourcePolicyInput is AWS's PutResourcePolicyRequest.
type PutResourcePolicyInput struct {
	ResourceArn    *string `json:"resourceArn,omitzero" api:"shape=ResourcePolicyResourceArn,required"`
	ResourcePolicy *string `json:"resourcePolicy,omitzero" api:"shape=ResourcePolicyDocument,required"`
}

// PutResourcePolicyOutput is AWS's PutResourcePolicyResponse.
type PutResourcePolicyOutput struct {
	ResourceArn *string `json:"resourceArn,omitzero" api:"shape=ResourcePolicyResourceArn"`
}

// PutUseCaseForModelAccessInput is AWS's PutUseCaseForModelAccessRequest.
type PutUseCaseForModelAccessInput struct {
	FormData []byte `json:"formData,omitzero" api:"shape=AcknowledgementFormDataBody,required"`
}

// PutUseCaseForModelAccessOutput is AWS's PutUseCaseForModelAccessResponse.
type PutUseCaseForModelAccessOutput struct {
}

// QueryTransformationConfiguration is AWS's QueryTransformationConfiguration.
type QueryTransformationConfiguration struct {
	Type *string `json:"type,omitzero" api:"shape=QueryTransformationType,required"`
}

// RAGConfig is AWS's RAGConfig.
type RAGConfig struct {
	_                          struct{}                              `api:"union"`
	KnowledgeBaseConfig        *KnowledgeBaseConfig                  `json:"knowledgeBaseConfig,omitzero"`
	PrecomputedRagSourceConfig *EvaluationPrecomputedRagSourceConfig `json:"precomputedRagSourceConfig,omitzero"`
}

// RFTConfig is AWS's RFTConfig.
type RFTConfig struct {
	GraderConfig    *GraderConfig       `json:"graderConfig,omitzero"`
	HyperParameters *RFTHyperParameters `json:"hyperParameters,omitzero"`
}

// RFTHyperParameters is AWS's RFTHyperParameters.
type RFTHyperParameters struct {
	EpochCount              *int32   `json:"epochCount,omitzero" api:"shape=EpochCount"`
	BatchSize               *int32   `json:"batchSize,omitzero" api:"shape=RFTBatchSize"`
	LearningRate            *float32 `json:"learningRate,omitzero" api:"shape=RFTLearningRate"`
	MaxPromptLength         *int32   `json:"maxPromptLength,omitzero"`
	TrainingSamplePerPrompt *int32   `json:"trainingSamplePerPrompt,omitzero" api:"shape=RFTTrainingSamplePerPrompt"`
	InferenceMaxTokens      *int32   `json:"inferenceMaxTokens,omitzero"`
	ReasoningEffort         *string  `json:"reasoningEffort,omitzero" api:"shape=ReasoningEffort"`
	EvalInterval            *int32   `json:"evalInterval,omitzero" api:"shape=RFTEvalInterval"`
}

// RatingScaleItem is AWS's RatingScaleItem.
type RatingScaleItem struct {
	Definition *string               `json:"definition,omitzero" api:"shape=RatingScaleItemDefinition,required"`
	Value      *RatingScaleItemValue `json:"value,omitzero" api:"required"`
}

// RatingScaleItemValue is AWS's RatingScaleItemValue.
type RatingScaleItemValue struct {
	_           struct{} `api:"union"`
	StringValue *string  `json:"stringValue,omitzero" api:"shape=RatingScaleItemValueStringValueString"`
	FloatValue  *float32 `json:"floatValue,omitzero"`
}

// RegisterMarketplaceModelEndpointInput is AWS's RegisterMarketplaceModelEndpointRequest.
type RegisterMarketplaceModelEndpointInput struct {
	EndpointIdentifier    *string `json:"endpointIdentifier,omitzero" api:"shape=Arn,uri=endpointIdentifier,required"`
	ModelSourceIdentifier *string `json:"modelSourceIdentifier,omitzero" api:"shape=ModelSourceIdentifier,required"`
}

// RegisterMarketplaceModelEndpointOutput is AWS's RegisterMarketplaceModelEndpointResponse.
type RegisterMarketplaceModelEndpointOutput struct {
	MarketplaceModelEndpoint *MarketplaceModelEndpoint `json:"marketplaceModelEndpoint,omitzero" api:"required"`
}

// RequestMetadataBaseFilters is AWS's RequestMetadataBaseFilters.
type RequestMetadataBaseFilters struct {
	Equals    map[string]string `json:"equals,omitzero" api:"shape=RequestMetadataMap"`
	NotEquals map[string]string `json:"notEquals,omitzero" api:"shape=RequestMetadataMap"`
}

// RequestMetadataFilters is AWS's RequestMetadataFilters.
type RequestMetadataFilters struct {
	_         struct{}                     `api:"union"`
	Equals    map[string]string            `json:"equals,omitzero" api:"shape=RequestMetadataMap"`
	NotEquals map[string]string            `json:"notEquals,omitzero" api:"shape=RequestMetadataMap"`
	AndAll    []RequestMetadataBaseFilters `json:"andAll,omitzero" api:"shape=RequestMetadataFiltersList"`
	OrAll     []RequestMetadataBaseFilters `json:"orAll,omitzero" api:"shape=RequestMetadataFiltersList"`
}

// RerankingMetadataSelectiveModeConfiguration is AWS's RerankingMetadataSelectiveModeConfiguration.
type RerankingMetadataSelectiveModeConfiguration struct {
	_               struct{}            `api:"union"`
	FieldsToInclude []FieldForReranking `json:"fieldsToInclude,omitzero" api:"shape=FieldsForReranking"`
	FieldsToExclude []FieldForReranking `json:"fieldsToExclude,omitzero" api:"shape=FieldsForReranking"`
}

// ResourceInUseException is AWS's ResourceInUseException.
type ResourceInUseException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// ResourceNotFoundException is AWS's ResourceNotFoundException.
type ResourceNotFoundException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// RetrievalFilter is AWS's RetrievalFilter.
type RetrievalFilter struct {
	_                   struct{}          `api:"union"`
	Equals              *FilterAttribute  `json:"equals,omitzero"`
	NotEquals           *FilterAttribute  `json:"notEquals,omitzero"`
	GreaterThan         *FilterAttribute  `json:"greaterThan,omitzero"`
	GreaterThanOrEquals *FilterAttribute  `json:"greaterThanOrEquals,omitzero"`
	LessThan            *FilterAttribute  `json:"lessThan,omitzero"`
	LessThanOrEquals    *FilterAttribute  `json:"lessThanOrEquals,omitzero"`
	In                  *FilterAttribute  `json:"in,omitzero"`
	NotIn               *FilterAttribute  `json:"notIn,omitzero"`
	StartsWith          *FilterAttribute  `json:"startsWith,omitzero"`
	ListContains        *FilterAttribute  `json:"listContains,omitzero"`
	StringContains      *FilterAttribute  `json:"stringContains,omitzero"`
	AndAll              []RetrievalFilter `json:"andAll,omitzero" api:"shape=RetrievalFilterList"`
	OrAll               []RetrievalFilter `json:"orAll,omitzero" api:"shape=RetrievalFilterList"`
}

// RetrieveAndGenerateConfiguration is AWS's RetrieveAndGenerateConfiguration.
type RetrieveAndGenerateConfiguration struct {
	Type                         *string                                          `json:"type,omitzero" api:"shape=RetrieveAndGenerateType,required"`
	KnowledgeBaseConfiguration   *KnowledgeBaseRetrieveAndGenerateConfiguration   `json:"knowledgeBaseConfiguration,omitzero"`
	ExternalSourcesConfiguration *ExternalSourcesRetrieveAndGenerateConfiguration `json:"externalSourcesConfiguration,omitzero"`
}

// RetrieveConfig is AWS's RetrieveConfig.
type RetrieveConfig struct {
	KnowledgeBaseId                     *string                              `json:"knowledgeBaseId,omitzero" api:"shape=KnowledgeBaseId,required"`
	KnowledgeBaseRetrievalConfiguration *KnowledgeBaseRetrievalConfiguration `json:"knowledgeBaseRetrievalConfiguration,omitzero" api:"required"`
}

// RoutingCriteria is AWS's RoutingCriteria.
type RoutingCriteria struct {
	ResponseQualityDifference *float64 `json:"responseQualityDifference,omitzero" api:"shape=RoutingCriteriaResponseQualityDifferenceDouble,required"`
}

// S3Config is AWS's S3Config.
type S3Config struct {
	BucketName *string `json:"bucketName,omitzero" api:"shape=BucketName,required"`
	KeyPrefix  *string `json:"keyPrefix,omitzero" api:"shape=KeyPrefix"`
}

// S3DataSource is AWS's S3DataSource.
type S3DataSource struct {
	S3Uri *string `json:"s3Uri,omitzero" api:"shape=S3Uri,required"`
}

// S3ObjectDoc is AWS's S3ObjectDoc.
type S3ObjectDoc struct {
	Uri *string `json:"uri,omitzero" api:"shape=kBS3Uri,required"`
}

// SageMakerEndpoint is AWS's SageMakerEndpoint.
type SageMakerEndpoint struct {
	InitialInstanceCount *int32     `json:"initialInstanceCount,omitzero" api:"shape=InstanceCount,required"`
	InstanceType         *string    `json:"instanceType,omitzero" api:"shape=InstanceType,required"`
	ExecutionRole        *string    `json:"executionRole,omitzero" api:"shape=RoleArn,required"`
	KmsEncryptionKey     *string    `json:"kmsEncryptionKey,omitzero" api:"shape=KmsKeyId"`
	Vpc                  *VpcConfig `json:"vpc,omitzero"`
}

// SelectiveContentGuarding is AWS's SelectiveContentGuarding.
type SelectiveContentGuarding struct {
	System   *string `json:"system,omitzero" api:"shape=SelectiveGuardingMode"`
	Messages *string `json:"messages,omitzero" api:"shape=SelectiveGuardingMode"`
}

// ServiceQuotaExceededException is AWS's ServiceQuotaExceededException.
type ServiceQuotaExceededException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// ServiceUnavailableException is AWS's ServiceUnavailableException.
type ServiceUnavailableException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// StartAutomatedReasoningPolicyBuildWorkflowInput is AWS's StartAutomatedReasoningPolicyBuildWorkflowRequest.
type StartAutomatedReasoningPolicyBuildWorkflowInput struct {
	PolicyArn          *string                                      `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	BuildWorkflowType  *string                                      `json:"buildWorkflowType,omitzero" api:"shape=AutomatedReasoningPolicyBuildWorkflowType,uri=buildWorkflowType,required"`
	ClientRequestToken *string                                      `json:"clientRequestToken,omitzero" api:"shape=IdempotencyToken,header=x-amz-client-token,token"`
	SourceContent      *AutomatedReasoningPolicyBuildWorkflowSource `json:"sourceContent,omitzero" api:"payload,required"`
}

// StartAutomatedReasoningPolicyBuildWorkflowOutput is AWS's StartAutomatedReasoningPolicyBuildWorkflowResponse.
type StartAutomatedReasoningPolicyBuildWorkflowOutput struct {
	PolicyArn       *string `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,required"`
	BuildWorkflowId *string `json:"buildWorkflowId,omitzero" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,required"`
}

// StartAutomatedReasoningPolicyTestWorkflowInput is AWS's StartAutomatedReasoningPolicyTestWorkflowRequest.
type StartAutomatedReasoningPolicyTestWorkflowInput struct {
	PolicyArn          *string  `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	BuildWorkflowId    *string  `json:"buildWorkflowId,omitzero" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,uri=buildWorkflowId,required"`
	TestCaseIds        []string `json:"testCaseIds,omitzero" api:"shape=AutomatedReasoningPolicyTestCaseIdList"`
	ClientRequestToken *string  `json:"clientRequestToken,omitzero" api:"shape=IdempotencyToken,token"`
}

// StartAutomatedReasoningPolicyTestWorkflowOutput is AWS's StartAutomatedReasoningPolicyTestWorkflowResponse.
type StartAutomatedReasoningPolicyTestWorkflowOutput struct {
	PolicyArn *string `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,required"`
}

// StatusDetails is AWS's StatusDetails.
type StatusDetails struct {
	ValidationDetails     *ValidationDetails     `json:"validationDetails,omitzero"`
	DataProcessingDetails *DataProcessingDetails `json:"dataProcessingDetails,omitzero"`
	TrainingDetails       *TrainingDetails       `json:"trainingDetails,omitzero"`
}

// StopAdvancedPromptOptimizationJobInput is AWS's StopAdvancedPromptOptimizationJobRequest.
type StopAdvancedPromptOptimizationJobInput struct {
	JobIdentifier *string `json:"jobIdentifier,omitzero" api:"shape=AdvancedPromptOptimizationJobIdentifier,uri=jobIdentifier,required"`
}

// StopAdvancedPromptOptimizationJobOutput is AWS's StopAdvancedPromptOptimizationJobResponse.
type StopAdvancedPromptOptimizationJobOutput struct {
}

// StopEvaluationJobInput is AWS's StopEvaluationJobRequest.
type StopEvaluationJobInput struct {
	JobIdentifier *string `json:"jobIdentifier,omitzero" api:"shape=EvaluationJobIdentifier,uri=jobIdentifier,required"`
}

// StopEvaluationJobOutput is AWS's StopEvaluationJobResponse.
type StopEvaluationJobOutput struct {
}

// StopModelCustomizationJobInput is AWS's StopModelCustomizationJobRequest.
type StopModelCustomizationJobInput struct {
	JobIdentifier *string `json:"jobIdentifier,omitzero" api:"shape=ModelCustomizationJobIdentifier,uri=jobIdentifier,required"`
}

// StopModelCustomizationJobOutput is AWS's StopModelCustomizationJobResponse.
type StopModelCustomizationJobOutput struct {
}

// StopModelInvocationJobInput is AWS's StopModelInvocationJobRequest.
type StopModelInvocationJobInput struct {
	JobIdentifier *string `json:"jobIdentifier,omitzero" api:"shape=ModelInvocationJobIdentifier,uri=jobIdentifier,required"`
}

// StopModelInvocationJobOutput is AWS's StopModelInvocationJobResponse.
type StopModelInvocationJobOutput struct {
}

// SupportTerm is AWS's SupportTerm.
type SupportTerm struct {
	RefundPolicyDescription *string `json:"refundPolicyDescription,omitzero"`
}

// Tag is AWS's Tag.
type Tag struct {
	Key   *string `json:"key,omitzero" api:"shape=TagKey,required"`
	Value *string `json:"value,omitzero" api:"shape=TagValue,required"`
}

// TagResourceInput is AWS's TagResourceRequest.
type TagResourceInput struct {
	ResourceARN *string `json:"resourceARN,omitzero" api:"shape=TaggableResourcesArn,required"`
	Tags        []Tag   `json:"tags,omitzero" api:"shape=TagList,required"`
}

// TagResourceOutput is AWS's TagResourceResponse.
type TagResourceOutput struct {
}

// TeacherModelConfig is AWS's TeacherModelConfig.
type TeacherModelConfig struct {
	TeacherModelIdentifier        *string `json:"teacherModelIdentifier,omitzero" api:"shape=TeacherModelIdentifier,required"`
	MaxResponseLengthForInference *int32  `json:"maxResponseLengthForInference,omitzero"`
}

// TermDetails is AWS's TermDetails.
type TermDetails struct {
	UsageBasedPricingTerm *PricingTerm  `json:"usageBasedPricingTerm,omitzero" api:"required"`
	LegalTerm             *LegalTerm    `json:"legalTerm,omitzero" api:"required"`
	SupportTerm           *SupportTerm  `json:"supportTerm,omitzero" api:"required"`
	ValidityTerm          *ValidityTerm `json:"validityTerm,omitzero"`
}

// TextInferenceConfig is AWS's TextInferenceConfig.
type TextInferenceConfig struct {
	Temperature   *float32 `json:"temperature,omitzero" api:"shape=Temperature"`
	TopP          *float32 `json:"topP,omitzero" api:"shape=TopP"`
	MaxTokens     *int32   `json:"maxTokens,omitzero" api:"shape=MaxTokens"`
	StopSequences []string `json:"stopSequences,omitzero" api:"shape=RAGStopSequences"`
}

// ThrottlingException is AWS's ThrottlingException.
type ThrottlingException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// TooManyTagsException is AWS's TooManyTagsException.
type TooManyTagsException struct {
	Message      *string `json:"message,omitzero" api:"shape=NonBlankString"`
	ResourceName *string `json:"resourceName,omitzero" api:"shape=TaggableResourcesArn"`
}

// TrainingDataConfig is AWS's TrainingDataConfig.
type TrainingDataConfig struct {
	S3Uri                *string               `json:"s3Uri,omitzero" api:"shape=S3Uri"`
	InvocationLogsConfig *InvocationLogsConfig `json:"invocationLogsConfig,omitzero"`
}

// TrainingDetails is AWS's TrainingDetails.
type TrainingDetails struct {
	Status           *string    `json:"status,omitzero" api:"shape=JobStatusDetails"`
	CreationTime     *time.Time `json:"creationTime,omitzero" api:"shape=Timestamp"`
	LastModifiedTime *time.Time `json:"lastModifiedTime,omitzero" api:"shape=Timestamp"`
}

// TrainingMetrics is AWS's TrainingMetrics.
type TrainingMetrics struct {
	TrainingLoss *float32 `json:"trainingLoss,omitzero"`
}

// UntagResourceInput is AWS's UntagResourceRequest.
type UntagResourceInput struct {
	ResourceARN *string  `json:"resourceARN,omitzero" api:"shape=TaggableResourcesArn,required"`
	TagKeys     []string `json:"tagKeys,omitzero" api:"shape=TagKeyList,required"`
}

// UntagResourceOutput is AWS's UntagResourceResponse.
type UntagResourceOutput struct {
}

// UpdateAutomatedReasoningPolicyAnnotationsInput is AWS's UpdateAutomatedReasoningPolicyAnnotationsRequest.
type UpdateAutomatedReasoningPolicyAnnotationsInput struct {
	PolicyArn                    *string                              `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	BuildWorkflowId              *string                              `json:"buildWorkflowId,omitzero" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,uri=buildWorkflowId,required"`
	Annotations                  []AutomatedReasoningPolicyAnnotation `json:"annotations,omitzero" api:"shape=AutomatedReasoningPolicyAnnotationList,required"`
	LastUpdatedAnnotationSetHash *string                              `json:"lastUpdatedAnnotationSetHash,omitzero" api:"shape=AutomatedReasoningPolicyHash,required"`
}

// UpdateAutomatedReasoningPolicyAnnotationsOutput is AWS's UpdateAutomatedReasoningPolicyAnnotationsResponse.
type UpdateAutomatedReasoningPolicyAnnotationsOutput struct {
	PolicyArn         *string    `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,required"`
	BuildWorkflowId   *string    `json:"buildWorkflowId,omitzero" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,required"`
	AnnotationSetHash *string    `json:"annotationSetHash,omitzero" api:"shape=AutomatedReasoningPolicyHash,required"`
	UpdatedAt         *time.Time `json:"updatedAt,omitzero" api:"shape=Timestamp,required"`
}

// UpdateAutomatedReasoningPolicyInput is AWS's UpdateAutomatedReasoningPolicyRequest.
type UpdateAutomatedReasoningPolicyInput struct {
	PolicyArn        *string                             `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	PolicyDefinition *AutomatedReasoningPolicyDefinition `json:"policyDefinition,omitzero" api:"required"`
	Name             *string                             `json:"name,omitzero" api:"shape=AutomatedReasoningPolicyName"`
	Description      *string                             `json:"description,omitzero" api:"shape=AutomatedReasoningPolicyDescription"`
}

// UpdateAutomatedReasoningPolicyOutput is AWS's UpdateAutomatedReasoningPolicyResponse.
type UpdateAutomatedReasoningPolicyOutput struct {
	PolicyArn      *string    `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,required"`
	Name           *string    `json:"name,omitzero" api:"shape=AutomatedReasoningPolicyName,required"`
	DefinitionHash *string    `json:"definitionHash,omitzero" api:"shape=AutomatedReasoningPolicyHash,required"`
	UpdatedAt      *time.Time `json:"updatedAt,omitzero" api:"shape=Timestamp,required"`
}

// UpdateAutomatedReasoningPolicyTestCaseInput is AWS's UpdateAutomatedReasoningPolicyTestCaseRequest.
type UpdateAutomatedReasoningPolicyTestCaseInput struct {
	PolicyArn                        *string    `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	TestCaseId                       *string    `json:"testCaseId,omitzero" api:"shape=AutomatedReasoningPolicyTestCaseId,uri=testCaseId,required"`
	GuardContent                     *string    `json:"guardContent,omitzero" api:"shape=AutomatedReasoningPolicyTestGuardContent,required"`
	QueryContent                     *string    `json:"queryContent,omitzero" api:"shape=AutomatedReasoningPolicyTestQueryContent"`
	LastUpdatedAt                    *time.Time `json:"lastUpdatedAt,omitzero" api:"shape=Timestamp,required"`
	ExpectedAggregatedFindingsResult *string    `json:"expectedAggregatedFindingsResult,omitzero" api:"shape=AutomatedReasoningCheckResult,required"`
	ConfidenceThreshold              *float64   `json:"confidenceThreshold,omitzero" api:"shape=AutomatedReasoningCheckTranslationConfidence"`
	ClientRequestToken               *string    `json:"clientRequestToken,omitzero" api:"shape=IdempotencyToken,token"`
}

// UpdateAutomatedReasoningPolicyTestCaseOutput is AWS's UpdateAutomatedReasoningPolicyTestCaseResponse.
type UpdateAutomatedReasoningPolicyTestCaseOutput struct {
	PolicyArn  *string `json:"policyArn,omitzero" api:"shape=AutomatedReasoningPolicyArn,required"`
	TestCaseId *string `json:"testCaseId,omitzero" api:"shape=AutomatedReasoningPolicyTestCaseId,required"`
}

// UpdateCustomModelDeploymentInput is AWS's UpdateCustomModelDeploymentRequest.
type UpdateCustomModelDeploymentInput struct {
	ModelArn                        *string `json:"modelArn,omitzero" api:"shape=CustomModelArn,required"`
	CustomModelDeploymentIdentifier *string `json:"customModelDeploymentIdentifier,omitzero" api:"shape=CustomModelDeploymentIdentifier,uri=customModelDeploymentIdentifier,required"`
}

// UpdateCustomModelDeploymentOutput is AWS's UpdateCustomModelDeploymentResponse.
type UpdateCustomModelDeploymentOutput struct {
	CustomModelDeploymentArn *string `json:"customModelDeploymentArn,omitzero" api:"shape=CustomModelDeploymentArn,required"`
}

// UpdateGuardrailInput is AWS's UpdateGuardrailRequest.
type UpdateGuardrailInput struct {
	GuardrailIdentifier              *string                                    `json:"guardrailIdentifier,omitzero" api:"shape=GuardrailIdentifier,uri=guardrailIdentifier,required"`
	Name                             *string                                    `json:"name,omitzero" api:"shape=GuardrailName,required"`
	Description                      *string                                    `json:"description,omitzero" api:"shape=GuardrailDescription"`
	TopicPolicyConfig                *GuardrailTopicPolicyConfig                `json:"topicPolicyConfig,omitzero"`
	ContentPolicyConfig              *GuardrailContentPolicyConfig              `json:"contentPolicyConfig,omitzero"`
	WordPolicyConfig                 *GuardrailWordPolicyConfig                 `json:"wordPolicyConfig,omitzero"`
	SensitiveInformationPolicyConfig *GuardrailSensitiveInformationPolicyConfig `json:"sensitiveInformationPolicyConfig,omitzero"`
	ContextualGroundingPolicyConfig  *GuardrailContextualGroundingPolicyConfig  `json:"contextualGroundingPolicyConfig,omitzero"`
	AutomatedReasoningPolicyConfig   *GuardrailAutomatedReasoningPolicyConfig   `json:"automatedReasoningPolicyConfig,omitzero"`
	CrossRegionConfig                *GuardrailCrossRegionConfig                `json:"crossRegionConfig,omitzero"`
	BlockedInputMessaging            *string                                    `json:"blockedInputMessaging,omitzero" api:"shape=GuardrailBlockedMessaging,required"`
	BlockedOutputsMessaging          *string                                    `json:"blockedOutputsMessaging,omitzero" api:"shape=GuardrailBlockedMessaging,required"`
	KmsKeyId                         *string                                    `json:"kmsKeyId,omitzero" api:"shape=KmsKeyId"`
}

// UpdateGuardrailOutput is AWS's UpdateGuardrailResponse.
type UpdateGuardrailOutput struct {
	GuardrailId  *string    `json:"guardrailId,omitzero" api:"shape=GuardrailId,required"`
	GuardrailArn *string    `json:"guardrailArn,omitzero" api:"shape=GuardrailArn,required"`
	Version      *string    `json:"version,omitzero" api:"shape=GuardrailDraftVersion,required"`
	UpdatedAt    *time.Time `json:"updatedAt,omitzero" api:"shape=Timestamp,required"`
}

// UpdateMarketplaceModelEndpointInput is AWS's UpdateMarketplaceModelEndpointRequest.
type UpdateMarketplaceModelEndpointInput struct {
	EndpointArn        *string         `json:"endpointArn,omitzero" api:"shape=Arn,uri=endpointArn,required"`
	EndpointConfig     *EndpointConfig `json:"endpointConfig,omitzero" api:"required"`
	ClientRequestToken *string         `json:"clientRequestToken,omitzero" api:"shape=IdempotencyToken,token"`
}

// UpdateMarketplaceModelEndpointOutput is AWS's UpdateMarketplaceModelEndpointResponse.
type UpdateMarketplaceModelEndpointOutput struct {
	MarketplaceModelEndpoint *MarketplaceModelEndpoint `json:"marketplaceModelEndpoint,omitzero" api:"required"`
}

// UpdateProvisionedModelThroughputInput is AWS's UpdateProvisionedModelThroughputRequest.
type UpdateProvisionedModelThroughputInput struct {
	ProvisionedModelId          *string `json:"provisionedModelId,omitzero" api:"shape=ProvisionedModelId,uri=provisionedModelId,required"`
	DesiredProvisionedModelName *string `json:"desiredProvisionedModelName,omitzero" api:"shape=ProvisionedModelName"`
	DesiredModelId              *string `json:"desiredModelId,omitzero" api:"shape=ModelIdentifier"`
}

// UpdateProvisionedModelThroughputOutput is AWS's UpdateProvisionedModelThroughputResponse.
type UpdateProvisionedModelThroughputOutput struct {
}

// ValidationDataConfig is AWS's ValidationDataConfig.
type ValidationDataConfig struct {
	Validators []Validator `json:"validators,omitzero" api:"shape=Validators,required"`
}

// ValidationDetails is AWS's ValidationDetails.
type ValidationDetails struct {
	Status           *string    `json:"status,omitzero" api:"shape=JobStatusDetails"`
	CreationTime     *time.Time `json:"creationTime,omitzero" api:"shape=Timestamp"`
	LastModifiedTime *time.Time `json:"lastModifiedTime,omitzero" api:"shape=Timestamp"`
}

// ValidationException is AWS's ValidationException.
type ValidationException struct {
	Message *string `json:"message,omitzero" api:"shape=NonBlankString"`
}

// Validator is AWS's Validator.
type Validator struct {
	S3Uri *string `json:"s3Uri,omitzero" api:"shape=S3Uri,required"`
}

// ValidatorMetric is AWS's ValidatorMetric.
type ValidatorMetric struct {
	ValidationLoss *float32 `json:"validationLoss,omitzero"`
}

// ValidityTerm is AWS's ValidityTerm.
type ValidityTerm struct {
	AgreementDuration *string `json:"agreementDuration,omitzero"`
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

// VpcConfig is AWS's VpcConfig.
type VpcConfig struct {
	SubnetIds        []string `json:"subnetIds,omitzero" api:"shape=SubnetIds,required"`
	SecurityGroupIds []string `json:"securityGroupIds,omitzero" api:"shape=SecurityGroupIds,required"`
}
