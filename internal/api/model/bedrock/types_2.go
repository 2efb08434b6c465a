// Code generated from facts/bedrock.json by package gen. DO NOT EDIT.

package bedrock

import (
	"encoding/json"
	"time"
)

// GetImportedModelOutput is AWS's GetImportedModelResponse.
type GetImportedModelOutput struct {
	ModelArn          *string           `json:"modelArn,omitempty" api:"shape=ImportedModelArn"`
	ModelName         *string           `json:"modelName,omitempty" api:"shape=ImportedModelName"`
	JobName           *string           `json:"jobName,omitempty" api:"shape=JobName"`
	JobArn            *string           `json:"jobArn,omitempty" api:"shape=ModelImportJobArn"`
	ModelDataSource   *ModelDataSource  `json:"modelDataSource,omitempty"`
	CreationTime      *time.Time        `json:"creationTime,omitempty" api:"shape=Timestamp"`
	ModelArchitecture *string           `json:"modelArchitecture,omitempty"`
	ModelKmsKeyArn    *string           `json:"modelKmsKeyArn,omitempty" api:"shape=KmsKeyArn"`
	InstructSupported *bool             `json:"instructSupported,omitempty"`
	CustomModelUnits  *CustomModelUnits `json:"customModelUnits,omitempty"`
}

// GetInferenceProfileInput is AWS's GetInferenceProfileRequest.
type GetInferenceProfileInput struct {
	InferenceProfileIdentifier *string `json:"inferenceProfileIdentifier,omitempty" api:"shape=InferenceProfileIdentifier,uri=inferenceProfileIdentifier,required"`
}

// GetInferenceProfileOutput is AWS's GetInferenceProfileResponse.
type GetInferenceProfileOutput struct {
	InferenceProfileName *string                 `json:"inferenceProfileName,omitempty" api:"shape=InferenceProfileName,required"`
	Description          *string                 `json:"description,omitempty" api:"shape=InferenceProfileDescription"`
	CreatedAt            *time.Time              `json:"createdAt,omitempty" api:"shape=Timestamp"`
	UpdatedAt            *time.Time              `json:"updatedAt,omitempty" api:"shape=Timestamp"`
	InferenceProfileArn  *string                 `json:"inferenceProfileArn,omitempty" api:"shape=InferenceProfileArn,required"`
	Models               []InferenceProfileModel `json:"models,omitempty" api:"shape=InferenceProfileModels,required"`
	InferenceProfileId   *string                 `json:"inferenceProfileId,omitempty" api:"shape=InferenceProfileId,required"`
	Status               *string                 `json:"status,omitempty" api:"shape=InferenceProfileStatus,required"`
	Type                 *string                 `json:"type,omitempty" api:"shape=InferenceProfileType,required"`
}

// GetMarketplaceModelEndpointInput is AWS's GetMarketplaceModelEndpointRequest.
type GetMarketplaceModelEndpointInput struct {
	EndpointArn *string `json:"endpointArn,omitempty" api:"shape=Arn,uri=endpointArn,required"`
}

// GetMarketplaceModelEndpointOutput is AWS's GetMarketplaceModelEndpointResponse.
type GetMarketplaceModelEndpointOutput struct {
	MarketplaceModelEndpoint *MarketplaceModelEndpoint `json:"marketplaceModelEndpoint,omitempty"`
}

// GetModelCopyJobInput is AWS's GetModelCopyJobRequest.
type GetModelCopyJobInput struct {
	JobArn *string `json:"jobArn,omitempty" api:"shape=ModelCopyJobArn,uri=jobArn,required"`
}

// GetModelCopyJobOutput is AWS's GetModelCopyJobResponse.
type GetModelCopyJobOutput struct {
	JobArn               *string    `json:"jobArn,omitempty" api:"shape=ModelCopyJobArn,required"`
	Status               *string    `json:"status,omitempty" api:"shape=ModelCopyJobStatus,required"`
	CreationTime         *time.Time `json:"creationTime,omitempty" api:"shape=Timestamp,required"`
	TargetModelArn       *string    `json:"targetModelArn,omitempty" api:"shape=CustomModelArn,required"`
	TargetModelName      *string    `json:"targetModelName,omitempty" api:"shape=CustomModelName"`
	SourceAccountId      *string    `json:"sourceAccountId,omitempty" api:"shape=AccountId,required"`
	SourceModelArn       *string    `json:"sourceModelArn,omitempty" api:"shape=ModelArn,required"`
	TargetModelKmsKeyArn *string    `json:"targetModelKmsKeyArn,omitempty" api:"shape=KmsKeyArn"`
	TargetModelTags      []Tag      `json:"targetModelTags,omitempty" api:"shape=TagList"`
	FailureMessage       *string    `json:"failureMessage,omitempty" api:"shape=ErrorMessage"`
	SourceModelName      *string    `json:"sourceModelName,omitempty" api:"shape=CustomModelName"`
}

// GetModelCustomizationJobInput is AWS's GetModelCustomizationJobRequest.
type GetModelCustomizationJobInput struct {
	JobIdentifier *string `json:"jobIdentifier,omitempty" api:"shape=ModelCustomizationJobIdentifier,uri=jobIdentifier,required"`
}

// GetModelCustomizationJobOutput is AWS's GetModelCustomizationJobResponse.
type GetModelCustomizationJobOutput struct {
	JobArn               *string               `json:"jobArn,omitempty" api:"shape=ModelCustomizationJobArn,required"`
	JobName              *string               `json:"jobName,omitempty" api:"shape=JobName,required"`
	OutputModelName      *string               `json:"outputModelName,omitempty" api:"shape=CustomModelName,required"`
	OutputModelArn       *string               `json:"outputModelArn,omitempty" api:"shape=CustomModelArn"`
	ClientRequestToken   *string               `json:"clientRequestToken,omitempty" api:"shape=IdempotencyToken"`
	RoleArn              *string               `json:"roleArn,omitempty" api:"shape=RoleArn,required"`
	Status               *string               `json:"status,omitempty" api:"shape=ModelCustomizationJobStatus"`
	StatusDetails        *StatusDetails        `json:"statusDetails,omitempty"`
	FailureMessage       *string               `json:"failureMessage,omitempty" api:"shape=ErrorMessage"`
	CreationTime         *time.Time            `json:"creationTime,omitempty" api:"shape=Timestamp,required"`
	LastModifiedTime     *time.Time            `json:"lastModifiedTime,omitempty" api:"shape=Timestamp"`
	EndTime              *time.Time            `json:"endTime,omitempty" api:"shape=Timestamp"`
	BaseModelArn         *string               `json:"baseModelArn,omitempty" api:"shape=FoundationModelArn,required"`
	HyperParameters      map[string]string     `json:"hyperParameters,omitempty"`
	TrainingDataConfig   *TrainingDataConfig   `json:"trainingDataConfig,omitempty" api:"required"`
	ValidationDataConfig *ValidationDataConfig `json:"validationDataConfig,omitempty" api:"required"`
	OutputDataConfig     *OutputDataConfig     `json:"outputDataConfig,omitempty" api:"required"`
	CustomizationType    *string               `json:"customizationType,omitempty" api:"shape=CustomizationType"`
	OutputModelKmsKeyArn *string               `json:"outputModelKmsKeyArn,omitempty" api:"shape=KmsKeyArn"`
	TrainingMetrics      *TrainingMetrics      `json:"trainingMetrics,omitempty"`
	ValidationMetrics    []ValidatorMetric     `json:"validationMetrics,omitempty"`
	VpcConfig            *VpcConfig            `json:"vpcConfig,omitempty"`
	CustomizationConfig  *CustomizationConfig  `json:"customizationConfig,omitempty"`
}

// GetModelImportJobInput is AWS's GetModelImportJobRequest.
type GetModelImportJobInput struct {
	JobIdentifier *string `json:"jobIdentifier,omitempty" api:"shape=ModelImportJobIdentifier,uri=jobIdentifier,required"`
}

// GetModelImportJobOutput is AWS's GetModelImportJobResponse.
type GetModelImportJobOutput struct {
	JobArn                 *string          `json:"jobArn,omitempty" api:"shape=ModelImportJobArn"`
	JobName                *string          `json:"jobName,omitempty" api:"shape=JobName"`
	ImportedModelName      *string          `json:"importedModelName,omitempty" api:"shape=ImportedModelName"`
	ImportedModelArn       *string          `json:"importedModelArn,omitempty" api:"shape=ImportedModelArn"`
	RoleArn                *string          `json:"roleArn,omitempty" api:"shape=RoleArn"`
	ModelDataSource        *ModelDataSource `json:"modelDataSource,omitempty"`
	Status                 *string          `json:"status,omitempty" api:"shape=ModelImportJobStatus"`
	FailureMessage         *string          `json:"failureMessage,omitempty" api:"shape=ErrorMessage"`
	CreationTime           *time.Time       `json:"creationTime,omitempty" api:"shape=Timestamp"`
	LastModifiedTime       *time.Time       `json:"lastModifiedTime,omitempty" api:"shape=Timestamp"`
	EndTime                *time.Time       `json:"endTime,omitempty" api:"shape=Timestamp"`
	VpcConfig              *VpcConfig       `json:"vpcConfig,omitempty"`
	ImportedModelKmsKeyArn *string          `json:"importedModelKmsKeyArn,omitempty" api:"shape=KmsKeyArn"`
}

// GetModelInvocationJobInput is AWS's GetModelInvocationJobRequest.
type GetModelInvocationJobInput struct {
	JobIdentifier *string `json:"jobIdentifier,omitempty" api:"shape=ModelInvocationJobIdentifier,uri=jobIdentifier,required"`
}

// GetModelInvocationJobOutput is AWS's GetModelInvocationJobResponse.
type GetModelInvocationJobOutput struct {
	JobArn                 *string                             `json:"jobArn,omitempty" api:"shape=ModelInvocationJobArn,required"`
	JobName                *string                             `json:"jobName,omitempty" api:"shape=ModelInvocationJobName"`
	ModelId                *string                             `json:"modelId,omitempty" api:"shape=ModelId,required"`
	ClientRequestToken     *string                             `json:"clientRequestToken,omitempty" api:"shape=ModelInvocationIdempotencyToken"`
	RoleArn                *string                             `json:"roleArn,omitempty" api:"shape=RoleArn,required"`
	Status                 *string                             `json:"status,omitempty" api:"shape=ModelInvocationJobStatus"`
	Message                *string                             `json:"message,omitempty" api:"shape=Message"`
	SubmitTime             *time.Time                          `json:"submitTime,omitempty" api:"shape=Timestamp,required"`
	LastModifiedTime       *time.Time                          `json:"lastModifiedTime,omitempty" api:"shape=Timestamp"`
	EndTime                *time.Time                          `json:"endTime,omitempty" api:"shape=Timestamp"`
	InputDataConfig        *ModelInvocationJobInputDataConfig  `json:"inputDataConfig,omitempty" api:"required"`
	OutputDataConfig       *ModelInvocationJobOutputDataConfig `json:"outputDataConfig,omitempty" api:"required"`
	VpcConfig              *VpcConfig                          `json:"vpcConfig,omitempty"`
	TimeoutDurationInHours *int32                              `json:"timeoutDurationInHours,omitempty" api:"shape=ModelInvocationJobTimeoutDurationInHours"`
	JobExpirationTime      *time.Time                          `json:"jobExpirationTime,omitempty" api:"shape=Timestamp"`
	ModelInvocationType    *string                             `json:"modelInvocationType,omitempty" api:"shape=ModelInvocationType"`
	TotalRecordCount       *int64                              `json:"totalRecordCount,omitempty" api:"shape=NonNegativeLong"`
	ProcessedRecordCount   *int64                              `json:"processedRecordCount,omitempty" api:"shape=NonNegativeLong"`
	SuccessRecordCount     *int64                              `json:"successRecordCount,omitempty" api:"shape=NonNegativeLong"`
	ErrorRecordCount       *int64                              `json:"errorRecordCount,omitempty" api:"shape=NonNegativeLong"`
}

// GetModelInvocationLoggingConfigurationInput is AWS's GetModelInvocationLoggingConfigurationRequest.
type GetModelInvocationLoggingConfigurationInput struct {
}

// GetModelInvocationLoggingConfigurationOutput is AWS's GetModelInvocationLoggingConfigurationResponse.
type GetModelInvocationLoggingConfigurationOutput struct {
	LoggingConfig *LoggingConfig `json:"loggingConfig,omitempty"`
}

// GetPromptRouterInput is AWS's GetPromptRouterRequest.
type GetPromptRouterInput struct {
	PromptRouterArn *string `json:"promptRouterArn,omitempty" api:"shape=PromptRouterArn,uri=promptRouterArn,required"`
}

// GetPromptRouterOutput is AWS's GetPromptRouterResponse.
type GetPromptRouterOutput struct {
	PromptRouterName *string                   `json:"promptRouterName,omitempty" api:"shape=PromptRouterName,required"`
	RoutingCriteria  *RoutingCriteria          `json:"routingCriteria,omitempty" api:"required"`
	Description      *string                   `json:"description,omitempty" api:"shape=PromptRouterDescription"`
	CreatedAt        *time.Time                `json:"createdAt,omitempty" api:"shape=Timestamp"`
	UpdatedAt        *time.Time                `json:"updatedAt,omitempty" api:"shape=Timestamp"`
	PromptRouterArn  *string                   `json:"promptRouterArn,omitempty" api:"shape=PromptRouterArn,required"`
	Models           []PromptRouterTargetModel `json:"models,omitempty" api:"required"`
	FallbackModel    *PromptRouterTargetModel  `json:"fallbackModel,omitempty" api:"required"`
	Status           *string                   `json:"status,omitempty" api:"shape=PromptRouterStatus,required"`
	Type             *string                   `json:"type,omitempty" api:"shape=PromptRouterType,required"`
}

// GetProvisionedModelThroughputInput is AWS's GetProvisionedModelThroughputRequest.
type GetProvisionedModelThroughputInput struct {
	ProvisionedModelId *string `json:"provisionedModelId,omitempty" api:"shape=ProvisionedModelId,uri=provisionedModelId,required"`
}

// GetProvisionedModelThroughputOutput is AWS's GetProvisionedModelThroughputResponse.
type GetProvisionedModelThroughputOutput struct {
	ModelUnits               *int32     `json:"modelUnits,omitempty" api:"shape=PositiveInteger,required"`
	DesiredModelUnits        *int32     `json:"desiredModelUnits,omitempty" api:"shape=PositiveInteger,required"`
	ProvisionedModelName     *string    `json:"provisionedModelName,omitempty" api:"shape=ProvisionedModelName,required"`
	ProvisionedModelArn      *string    `json:"provisionedModelArn,omitempty" api:"shape=ProvisionedModelArn,required"`
	ModelArn                 *string    `json:"modelArn,omitempty" api:"shape=ModelArn,required"`
	DesiredModelArn          *string    `json:"desiredModelArn,omitempty" api:"shape=ModelArn,required"`
	FoundationModelArn       *string    `json:"foundationModelArn,omitempty" api:"shape=FoundationModelArn,required"`
	Status                   *string    `json:"status,omitempty" api:"shape=ProvisionedModelStatus,required"`
	CreationTime             *time.Time `json:"creationTime,omitempty" api:"shape=Timestamp,required"`
	LastModifiedTime         *time.Time `json:"lastModifiedTime,omitempty" api:"shape=Timestamp,required"`
	FailureMessage           *string    `json:"failureMessage,omitempty" api:"shape=ErrorMessage"`
	CommitmentDuration       *string    `json:"commitmentDuration,omitempty" api:"shape=CommitmentDuration"`
	CommitmentExpirationTime *time.Time `json:"commitmentExpirationTime,omitempty" api:"shape=Timestamp"`
}

// GetResourcePolicyInput is AWS's GetResourcePolicyRequest.
type GetResourcePolicyInput struct {
	ResourceArn *string `json:"resourceArn,omitempty" api:"shape=ResourcePolicyResourceArn,uri=resourceArn,required"`
}

// GetResourcePolicyOutput is AWS's GetResourcePolicyResponse.
type GetResourcePolicyOutput struct {
	ResourcePolicy *string `json:"resourcePolicy,omitempty" api:"shape=ResourcePolicyDocument"`
}

// GetUseCaseForModelAccessInput is AWS's GetUseCaseForModelAccessRequest.
type GetUseCaseForModelAccessInput struct {
}

// GetUseCaseForModelAccessOutput is AWS's GetUseCaseForModelAccessResponse.
type GetUseCaseForModelAccessOutput struct {
	FormData []byte `json:"formData,omitempty" api:"shape=AcknowledgementFormDataBody,required"`
}

// GraderConfig is AWS's GraderConfig.
type GraderConfig struct {
	_            struct{}            `api:"union"`
	LambdaGrader *LambdaGraderConfig `json:"lambdaGrader,omitempty"`
}

// GuardrailAutomatedReasoningPolicy is AWS's GuardrailAutomatedReasoningPolicy.
type GuardrailAutomatedReasoningPolicy struct {
	Policies            []string `json:"policies,omitempty" api:"shape=GuardrailAutomatedReasoningPolicyPoliciesList,required"`
	ConfidenceThreshold *float64 `json:"confidenceThreshold,omitempty" api:"shape=AutomatedReasoningConfidenceFilterThreshold"`
}

// GuardrailAutomatedReasoningPolicyConfig is AWS's GuardrailAutomatedReasoningPolicyConfig.
type GuardrailAutomatedReasoningPolicyConfig struct {
	Policies            []string `json:"policies,omitempty" api:"shape=GuardrailAutomatedReasoningPolicyConfigPoliciesList,required"`
	ConfidenceThreshold *float64 `json:"confidenceThreshold,omitempty" api:"shape=AutomatedReasoningConfidenceFilterThreshold"`
}

// GuardrailConfiguration is AWS's GuardrailConfiguration.
type GuardrailConfiguration struct {
	GuardrailId      *string `json:"guardrailId,omitempty" api:"shape=GuardrailConfigurationGuardrailIdString,required"`
	GuardrailVersion *string `json:"guardrailVersion,omitempty" api:"shape=GuardrailConfigurationGuardrailVersionString,required"`
}

// GuardrailContentFilter is AWS's GuardrailContentFilter.
type GuardrailContentFilter struct {
	Type             *string  `json:"type,omitempty" api:"shape=GuardrailContentFilterType,required"`
	InputStrength    *string  `json:"inputStrength,omitempty" api:"shape=GuardrailFilterStrength,required"`
	OutputStrength   *string  `json:"outputStrength,omitempty" api:"shape=GuardrailFilterStrength,required"`
	InputModalities  []string `json:"inputModalities,omitempty" api:"shape=GuardrailModalities"`
	OutputModalities []string `json:"outputModalities,omitempty" api:"shape=GuardrailModalities"`
	InputAction      *string  `json:"inputAction,omitempty" api:"shape=GuardrailContentFilterAction"`
	OutputAction     *string  `json:"outputAction,omitempty" api:"shape=GuardrailContentFilterAction"`
	InputEnabled     *bool    `json:"inputEnabled,omitempty"`
	OutputEnabled    *bool    `json:"outputEnabled,omitempty"`
}

// GuardrailContentFilterConfig is AWS's GuardrailContentFilterConfig.
type GuardrailContentFilterConfig struct {
	Type             *string  `json:"type,omitempty" api:"shape=GuardrailContentFilterType,required"`
	InputStrength    *string  `json:"inputStrength,omitempty" api:"shape=GuardrailFilterStrength,required"`
	OutputStrength   *string  `json:"outputStrength,omitempty" api:"shape=GuardrailFilterStrength,required"`
	InputModalities  []string `json:"inputModalities,omitempty" api:"shape=GuardrailModalities"`
	OutputModalities []string `json:"outputModalities,omitempty" api:"shape=GuardrailModalities"`
	InputAction      *string  `json:"inputAction,omitempty" api:"shape=GuardrailContentFilterAction"`
	OutputAction     *string  `json:"outputAction,omitempty" api:"shape=GuardrailContentFilterAction"`
	InputEnabled     *bool    `json:"inputEnabled,omitempty"`
	OutputEnabled    *bool    `json:"outputEnabled,omitempty"`
}

// GuardrailContentFiltersTier is AWS's GuardrailContentFiltersTier.
type GuardrailContentFiltersTier struct {
	TierName *string `json:"tierName,omitempty" api:"shape=GuardrailContentFiltersTierName,required"`
}

// GuardrailContentFiltersTierConfig is AWS's GuardrailContentFiltersTierConfig.
type GuardrailContentFiltersTierConfig struct {
	TierName *string `json:"tierName,omitempty" api:"shape=GuardrailContentFiltersTierName,required"`
}

// GuardrailContentPolicy is AWS's GuardrailContentPolicy.
type GuardrailContentPolicy struct {
	Filters []GuardrailContentFilter     `json:"filters,omitempty" api:"shape=GuardrailContentFilters"`
	Tier    *GuardrailContentFiltersTier `json:"tier,omitempty"`
}

// GuardrailContentPolicyConfig is AWS's GuardrailContentPolicyConfig.
type GuardrailContentPolicyConfig struct {
	FiltersConfig []GuardrailContentFilterConfig     `json:"filtersConfig,omitempty" api:"shape=GuardrailContentFiltersConfig,required"`
	TierConfig    *GuardrailContentFiltersTierConfig `json:"tierConfig,omitempty"`
}

// GuardrailContextualGroundingFilter is AWS's GuardrailContextualGroundingFilter.
type GuardrailContextualGroundingFilter struct {
	Type      *string  `json:"type,omitempty" api:"shape=GuardrailContextualGroundingFilterType,required"`
	Threshold *float64 `json:"threshold,omitempty" api:"shape=GuardrailContextualGroundingFilterThresholdDouble,required"`
	Action    *string  `json:"action,omitempty" api:"shape=GuardrailContextualGroundingAction"`
	Enabled   *bool    `json:"enabled,omitempty"`
}

// GuardrailContextualGroundingFilterConfig is AWS's GuardrailContextualGroundingFilterConfig.
type GuardrailContextualGroundingFilterConfig struct {
	Type      *string  `json:"type,omitempty" api:"shape=GuardrailContextualGroundingFilterType,required"`
	Threshold *float64 `json:"threshold,omitempty" api:"shape=GuardrailContextualGroundingFilterConfigThresholdDouble,required"`
	Action    *string  `json:"action,omitempty" api:"shape=GuardrailContextualGroundingAction"`
	Enabled   *bool    `json:"enabled,omitempty"`
}

// GuardrailContextualGroundingPolicy is AWS's GuardrailContextualGroundingPolicy.
type GuardrailContextualGroundingPolicy struct {
	Filters []GuardrailContextualGroundingFilter `json:"filters,omitempty" api:"shape=GuardrailContextualGroundingFilters,required"`
	Tier    *GuardrailContextualGroundingTier    `json:"tier,omitempty"`
}

// GuardrailContextualGroundingPolicyConfig is AWS's GuardrailContextualGroundingPolicyConfig.
type GuardrailContextualGroundingPolicyConfig struct {
	FiltersConfig []GuardrailContextualGroundingFilterConfig `json:"filtersConfig,omitempty" api:"shape=GuardrailContextualGroundingFiltersConfig,required"`
	TierConfig    *GuardrailContextualGroundingTierConfig    `json:"tierConfig,omitempty"`
}

// GuardrailContextualGroundingTier is AWS's GuardrailContextualGroundingTier.
type GuardrailContextualGroundingTier struct {
	TierName *string `json:"tierName,omitempty" api:"shape=GuardrailContextualGroundingTierName,required"`
}

// GuardrailContextualGroundingTierConfig is AWS's GuardrailContextualGroundingTierConfig.
type GuardrailContextualGroundingTierConfig struct {
	TierName *string `json:"tierName,omitempty" api:"shape=GuardrailContextualGroundingTierName,required"`
}

// GuardrailCrossRegionConfig is AWS's GuardrailCrossRegionConfig.
type GuardrailCrossRegionConfig struct {
	GuardrailProfileIdentifier *string `json:"guardrailProfileIdentifier,omitempty" api:"shape=GuardrailCrossRegionGuardrailProfileIdentifier,required"`
}

// GuardrailCrossRegionDetails is AWS's GuardrailCrossRegionDetails.
type GuardrailCrossRegionDetails struct {
	GuardrailProfileId  *string `json:"guardrailProfileId,omitempty" api:"shape=GuardrailCrossRegionGuardrailProfileId"`
	GuardrailProfileArn *string `json:"guardrailProfileArn,omitempty" api:"shape=GuardrailCrossRegionGuardrailProfileArn"`
}

// GuardrailManagedWords is AWS's GuardrailManagedWords.
type GuardrailManagedWords struct {
	Type          *string `json:"type,omitempty" api:"shape=GuardrailManagedWordsType,required"`
	InputAction   *string `json:"inputAction,omitempty" api:"shape=GuardrailWordAction"`
	OutputAction  *string `json:"outputAction,omitempty" api:"shape=GuardrailWordAction"`
	InputEnabled  *bool   `json:"inputEnabled,omitempty"`
	OutputEnabled *bool   `json:"outputEnabled,omitempty"`
}

// GuardrailManagedWordsConfig is AWS's GuardrailManagedWordsConfig.
type GuardrailManagedWordsConfig struct {
	Type          *string `json:"type,omitempty" api:"shape=GuardrailManagedWordsType,required"`
	InputAction   *string `json:"inputAction,omitempty" api:"shape=GuardrailWordAction"`
	OutputAction  *string `json:"outputAction,omitempty" api:"shape=GuardrailWordAction"`
	InputEnabled  *bool   `json:"inputEnabled,omitempty"`
	OutputEnabled *bool   `json:"outputEnabled,omitempty"`
}

// GuardrailPiiEntity is AWS's GuardrailPiiEntity.
type GuardrailPiiEntity struct {
	Type          *string `json:"type,omitempty" api:"shape=GuardrailPiiEntityType,required"`
	Action        *string `json:"action,omitempty" api:"shape=GuardrailSensitiveInformationAction,required"`
	InputAction   *string `json:"inputAction,omitempty" api:"shape=GuardrailSensitiveInformationAction"`
	OutputAction  *string `json:"outputAction,omitempty" api:"shape=GuardrailSensitiveInformationAction"`
	InputEnabled  *bool   `json:"inputEnabled,omitempty"`
	OutputEnabled *bool   `json:"outputEnabled,omitempty"`
}

// GuardrailPiiEntityConfig is AWS's GuardrailPiiEntityConfig.
type GuardrailPiiEntityConfig struct {
	Type          *string `json:"type,omitempty" api:"shape=GuardrailPiiEntityType,required"`
	Action        *string `json:"action,omitempty" api:"shape=GuardrailSensitiveInformationAction,required"`
	InputAction   *string `json:"inputAction,omitempty" api:"shape=GuardrailSensitiveInformationAction"`
	OutputAction  *string `json:"outputAction,omitempty" api:"shape=GuardrailSensitiveInformationAction"`
	InputEnabled  *bool   `json:"inputEnabled,omitempty"`
	OutputEnabled *bool   `json:"outputEnabled,omitempty"`
}

// GuardrailRegex is AWS's GuardrailRegex.
type GuardrailRegex struct {
	Name          *string `json:"name,omitempty" api:"shape=GuardrailRegexNameString,required"`
	Description   *string `json:"description,omitempty" api:"shape=GuardrailRegexDescriptionString"`
	Pattern       *string `json:"pattern,omitempty" api:"shape=GuardrailRegexPatternString,required"`
	Action        *string `json:"action,omitempty" api:"shape=GuardrailSensitiveInformationAction,required"`
	InputAction   *string `json:"inputAction,omitempty" api:"shape=GuardrailSensitiveInformationAction"`
	OutputAction  *string `json:"outputAction,omitempty" api:"shape=GuardrailSensitiveInformationAction"`
	InputEnabled  *bool   `json:"inputEnabled,omitempty"`
	OutputEnabled *bool   `json:"outputEnabled,omitempty"`
}

// GuardrailRegexConfig is AWS's GuardrailRegexConfig.
type GuardrailRegexConfig struct {
	Name          *string `json:"name,omitempty" api:"shape=GuardrailRegexConfigNameString,required"`
	Description   *string `json:"description,omitempty" api:"shape=GuardrailRegexConfigDescriptionString"`
	Pattern       *string `json:"pattern,omitempty" api:"shape=GuardrailRegexConfigPatternString,required"`
	Action        *string `json:"action,omitempty" api:"shape=GuardrailSensitiveInformationAction,required"`
	InputAction   *string `json:"inputAction,omitempty" api:"shape=GuardrailSensitiveInformationAction"`
	OutputAction  *string `json:"outputAction,omitempty" api:"shape=GuardrailSensitiveInformationAction"`
	InputEnabled  *bool   `json:"inputEnabled,omitempty"`
	OutputEnabled *bool   `json:"outputEnabled,omitempty"`
}

// GuardrailSensitiveInformationPolicy is AWS's GuardrailSensitiveInformationPolicy.
type GuardrailSensitiveInformationPolicy struct {
	PiiEntities []GuardrailPiiEntity `json:"piiEntities,omitempty" api:"shape=GuardrailPiiEntities"`
	Regexes     []GuardrailRegex     `json:"regexes,omitempty"`
}

// GuardrailSensitiveInformationPolicyConfig is AWS's GuardrailSensitiveInformationPolicyConfig.
type GuardrailSensitiveInformationPolicyConfig struct {
	PiiEntitiesConfig []GuardrailPiiEntityConfig `json:"piiEntitiesConfig,omitempty" api:"shape=GuardrailPiiEntitiesConfig"`
	RegexesConfig     []GuardrailRegexConfig     `json:"regexesConfig,omitempty" api:"shape=GuardrailRegexesConfig"`
}

// GuardrailSummary is AWS's GuardrailSummary.
type GuardrailSummary struct {
	Id                 *string                      `json:"id,omitempty" api:"shape=GuardrailId,required"`
	Arn                *string                      `json:"arn,omitempty" api:"shape=GuardrailArn,required"`
	Status             *string                      `json:"status,omitempty" api:"shape=GuardrailStatus,required"`
	Name               *string                      `json:"name,omitempty" api:"shape=GuardrailName,required"`
	Description        *string                      `json:"description,omitempty" api:"shape=GuardrailDescription"`
	Version            *string                      `json:"version,omitempty" api:"shape=GuardrailVersion,required"`
	CreatedAt          *time.Time                   `json:"createdAt,omitempty" api:"shape=Timestamp,required"`
	UpdatedAt          *time.Time                   `json:"updatedAt,omitempty" api:"shape=Timestamp,required"`
	CrossRegionDetails *GuardrailCrossRegionDetails `json:"crossRegionDetails,omitempty"`
}

// GuardrailTopic is AWS's GuardrailTopic.
type GuardrailTopic struct {
	Name          *string  `json:"name,omitempty" api:"shape=GuardrailTopicName,required"`
	Definition    *string  `json:"definition,omitempty" api:"shape=GuardrailTopicDefinition,required"`
	Examples      []string `json:"examples,omitempty" api:"shape=GuardrailTopicExamples"`
	Type          *string  `json:"type,omitempty" api:"shape=GuardrailTopicType"`
	InputAction   *string  `json:"inputAction,omitempty" api:"shape=GuardrailTopicAction"`
	OutputAction  *string  `json:"outputAction,omitempty" api:"shape=GuardrailTopicAction"`
	InputEnabled  *bool    `json:"inputEnabled,omitempty"`
	OutputEnabled *bool    `json:"outputEnabled,omitempty"`
}

// GuardrailTopicConfig is AWS's GuardrailTopicConfig.
type GuardrailTopicConfig struct {
	Name          *string  `json:"name,omitempty" api:"shape=GuardrailTopicName,required"`
	Definition    *string  `json:"definition,omitempty" api:"shape=GuardrailTopicDefinition,required"`
	Examples      []string `json:"examples,omitempty" api:"shape=GuardrailTopicExamples"`
	Type          *string  `json:"type,omitempty" api:"shape=GuardrailTopicType,required"`
	InputAction   *string  `json:"inputAction,omitempty" api:"shape=GuardrailTopicAction"`
	OutputAction  *string  `json:"outputAction,omitempty" api:"shape=GuardrailTopicAction"`
	InputEnabled  *bool    `json:"inputEnabled,omitempty"`
	OutputEnabled *bool    `json:"outputEnabled,omitempty"`
}

// GuardrailTopicPolicy is AWS's GuardrailTopicPolicy.
type GuardrailTopicPolicy struct {
	Topics []GuardrailTopic     `json:"topics,omitempty" api:"shape=GuardrailTopics,required"`
	Tier   *GuardrailTopicsTier `json:"tier,omitempty"`
}

// GuardrailTopicPolicyConfig is AWS's GuardrailTopicPolicyConfig.
type GuardrailTopicPolicyConfig struct {
	TopicsConfig []GuardrailTopicConfig     `json:"topicsConfig,omitempty" api:"shape=GuardrailTopicsConfig,required"`
	TierConfig   *GuardrailTopicsTierConfig `json:"tierConfig,omitempty"`
}

// GuardrailTopicsTier is AWS's GuardrailTopicsTier.
type GuardrailTopicsTier struct {
	TierName *string `json:"tierName,omitempty" api:"shape=GuardrailTopicsTierName,required"`
}

// GuardrailTopicsTierConfig is AWS's GuardrailTopicsTierConfig.
type GuardrailTopicsTierConfig struct {
	TierName *string `json:"tierName,omitempty" api:"shape=GuardrailTopicsTierName,required"`
}

// GuardrailWord is AWS's GuardrailWord.
type GuardrailWord struct {
	Text          *string `json:"text,omitempty" api:"shape=GuardrailWordTextString,required"`
	InputAction   *string `json:"inputAction,omitempty" api:"shape=GuardrailWordAction"`
	OutputAction  *string `json:"outputAction,omitempty" api:"shape=GuardrailWordAction"`
	InputEnabled  *bool   `json:"inputEnabled,omitempty"`
	OutputEnabled *bool   `json:"outputEnabled,omitempty"`
}

// GuardrailWordConfig is AWS's GuardrailWordConfig.
type GuardrailWordConfig struct {
	Text          *string `json:"text,omitempty" api:"shape=GuardrailWordConfigTextString,required"`
	InputAction   *string `json:"inputAction,omitempty" api:"shape=GuardrailWordAction"`
	OutputAction  *string `json:"outputAction,omitempty" api:"shape=GuardrailWordAction"`
	InputEnabled  *bool   `json:"inputEnabled,omitempty"`
	OutputEnabled *bool   `json:"outputEnabled,omitempty"`
}

// GuardrailWordPolicy is AWS's GuardrailWordPolicy.
type GuardrailWordPolicy struct {
	Words            []GuardrailWord         `json:"words,omitempty" api:"shape=GuardrailWords"`
	ManagedWordLists []GuardrailManagedWords `json:"managedWordLists,omitempty"`
}

// GuardrailWordPolicyConfig is AWS's GuardrailWordPolicyConfig.
type GuardrailWordPolicyConfig struct {
	WordsConfig            []GuardrailWordConfig         `json:"wordsConfig,omitempty" api:"shape=GuardrailWordsConfig"`
	ManagedWordListsConfig []GuardrailManagedWordsConfig `json:"managedWordListsConfig,omitempty"`
}

// HumanEvaluationConfig is AWS's HumanEvaluationConfig.
type HumanEvaluationConfig struct {
	HumanWorkflowConfig  *HumanWorkflowConfig            `json:"humanWorkflowConfig,omitempty"`
	CustomMetrics        []HumanEvaluationCustomMetric   `json:"customMetrics,omitempty" api:"shape=HumanEvaluationCustomMetrics"`
	DatasetMetricConfigs []EvaluationDatasetMetricConfig `json:"datasetMetricConfigs,omitempty" api:"shape=EvaluationDatasetMetricConfigs,required"`
}

// HumanEvaluationCustomMetric is AWS's HumanEvaluationCustomMetric.
type HumanEvaluationCustomMetric struct {
	Name         *string `json:"name,omitempty" api:"shape=EvaluationMetricName,required"`
	Description  *string `json:"description,omitempty" api:"shape=EvaluationMetricDescription"`
	RatingMethod *string `json:"ratingMethod,omitempty" api:"shape=EvaluationRatingMethod,required"`
}

// HumanWorkflowConfig is AWS's HumanWorkflowConfig.
type HumanWorkflowConfig struct {
	FlowDefinitionArn *string `json:"flowDefinitionArn,omitempty" api:"shape=SageMakerFlowDefinitionArn,required"`
	Instructions      *string `json:"instructions,omitempty" api:"shape=HumanTaskInstructions"`
}

// ImplicitFilterConfiguration is AWS's ImplicitFilterConfiguration.
type ImplicitFilterConfiguration struct {
	MetadataAttributes []MetadataAttributeSchema `json:"metadataAttributes,omitempty" api:"shape=MetadataAttributeSchemaList,required"`
	ModelArn           *string                   `json:"modelArn,omitempty" api:"shape=BedrockModelArn,required"`
}

// ImportedModelSummary is AWS's ImportedModelSummary.
type ImportedModelSummary struct {
	ModelArn          *string    `json:"modelArn,omitempty" api:"shape=ImportedModelArn,required"`
	ModelName         *string    `json:"modelName,omitempty" api:"shape=ImportedModelName,required"`
	CreationTime      *time.Time `json:"creationTime,omitempty" api:"shape=Timestamp,required"`
	InstructSupported *bool      `json:"instructSupported,omitempty"`
	ModelArchitecture *string    `json:"modelArchitecture,omitempty"`
}

// InferenceConfiguration is AWS's InferenceConfiguration.
type InferenceConfiguration struct {
	MaxTokens     *int32   `json:"maxTokens,omitempty" api:"shape=InferenceConfigurationMaxTokensInteger"`
	Temperature   *float32 `json:"temperature,omitempty" api:"shape=InferenceConfigurationTemperatureFloat"`
	TopP          *float32 `json:"topP,omitempty" api:"shape=InferenceConfigurationTopPFloat"`
	StopSequences []string `json:"stopSequences,omitempty" api:"shape=InferenceConfigurationStopSequencesList"`
}

// InferenceProfileModel is AWS's InferenceProfileModel.
type InferenceProfileModel struct {
	ModelArn *string `json:"modelArn,omitempty" api:"shape=FoundationModelArn"`
}

// InferenceProfileModelSource is AWS's InferenceProfileModelSource.
type InferenceProfileModelSource struct {
	_        struct{} `api:"union"`
	CopyFrom *string  `json:"copyFrom,omitempty" api:"shape=InferenceProfileModelSourceArn"`
}

// InferenceProfileSummary is AWS's InferenceProfileSummary.
type InferenceProfileSummary struct {
	InferenceProfileName *string                 `json:"inferenceProfileName,omitempty" api:"shape=InferenceProfileName,required"`
	Description          *string                 `json:"description,omitempty" api:"shape=InferenceProfileDescription"`
	CreatedAt            *time.Time              `json:"createdAt,omitempty" api:"shape=Timestamp"`
	UpdatedAt            *time.Time              `json:"updatedAt,omitempty" api:"shape=Timestamp"`
	InferenceProfileArn  *string                 `json:"inferenceProfileArn,omitempty" api:"shape=InferenceProfileArn,required"`
	Models               []InferenceProfileModel `json:"models,omitempty" api:"shape=InferenceProfileModels,required"`
	InferenceProfileId   *string                 `json:"inferenceProfileId,omitempty" api:"shape=InferenceProfileId,required"`
	Status               *string                 `json:"status,omitempty" api:"shape=InferenceProfileStatus,required"`
	Type                 *string                 `json:"type,omitempty" api:"shape=InferenceProfileType,required"`
}

// InternalServerException is AWS's InternalServerException.
type InternalServerException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// InvocationLogSource is AWS's InvocationLogSource.
type InvocationLogSource struct {
	_     struct{} `api:"union"`
	S3Uri *string  `json:"s3Uri,omitempty" api:"shape=S3Uri"`
}

// InvocationLogsConfig is AWS's InvocationLogsConfig.
type InvocationLogsConfig struct {
	UsePromptResponse      *bool                   `json:"usePromptResponse,omitempty"`
	InvocationLogSource    *InvocationLogSource    `json:"invocationLogSource,omitempty" api:"required"`
	RequestMetadataFilters *RequestMetadataFilters `json:"requestMetadataFilters,omitempty"`
}

// KbInferenceConfig is AWS's KbInferenceConfig.
type KbInferenceConfig struct {
	TextInferenceConfig *TextInferenceConfig `json:"textInferenceConfig,omitempty"`
}

// KnowledgeBaseConfig is AWS's KnowledgeBaseConfig.
type KnowledgeBaseConfig struct {
	_                         struct{}                          `api:"union"`
	RetrieveConfig            *RetrieveConfig                   `json:"retrieveConfig,omitempty"`
	RetrieveAndGenerateConfig *RetrieveAndGenerateConfiguration `json:"retrieveAndGenerateConfig,omitempty"`
}

// KnowledgeBaseRetrievalConfiguration is AWS's KnowledgeBaseRetrievalConfiguration.
type KnowledgeBaseRetrievalConfiguration struct {
	VectorSearchConfiguration *KnowledgeBaseVectorSearchConfiguration `json:"vectorSearchConfiguration,omitempty" api:"required"`
}

// KnowledgeBaseRetrieveAndGenerateConfiguration is AWS's KnowledgeBaseRetrieveAndGenerateConfiguration.
type KnowledgeBaseRetrieveAndGenerateConfiguration struct {
	KnowledgeBaseId            *string                              `json:"knowledgeBaseId,omitempty" api:"shape=KnowledgeBaseId,required"`
	ModelArn                   *string                              `json:"modelArn,omitempty" api:"shape=BedrockModelArn,required"`
	RetrievalConfiguration     *KnowledgeBaseRetrievalConfiguration `json:"retrievalConfiguration,omitempty"`
	GenerationConfiguration    *GenerationConfiguration             `json:"generationConfiguration,omitempty"`
	OrchestrationConfiguration *OrchestrationConfiguration          `json:"orchestrationConfiguration,omitempty"`
}

// KnowledgeBaseVectorSearchConfiguration is AWS's KnowledgeBaseVectorSearchConfiguration.
type KnowledgeBaseVectorSearchConfiguration struct {
	NumberOfResults             *int32                              `json:"numberOfResults,omitempty" api:"shape=KnowledgeBaseVectorSearchConfigurationNumberOfResultsInteger"`
	OverrideSearchType          *string                             `json:"overrideSearchType,omitempty" api:"shape=SearchType"`
	Filter                      *RetrievalFilter                    `json:"filter,omitempty"`
	ImplicitFilterConfiguration *ImplicitFilterConfiguration        `json:"implicitFilterConfiguration,omitempty"`
	RerankingConfiguration      *VectorSearchRerankingConfiguration `json:"rerankingConfiguration,omitempty"`
}

// LambdaGraderConfig is AWS's LambdaGraderConfig.
type LambdaGraderConfig struct {
	LambdaArn *string `json:"lambdaArn,omitempty" api:"shape=LambdaArn,required"`
}

// LegalTerm is AWS's LegalTerm.
type LegalTerm struct {
	Url *string `json:"url,omitempty"`
}

// ListAdvancedPromptOptimizationJobsInput is AWS's ListAdvancedPromptOptimizationJobsRequest.
type ListAdvancedPromptOptimizationJobsInput struct {
	MaxResults *int32  `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
	NextToken  *string `json:"nextToken,omitempty" api:"shape=PaginationToken,query=nextToken"`
	SortBy     *string `json:"sortBy,omitempty" api:"shape=SortJobsBy,query=sortBy"`
	SortOrder  *string `json:"sortOrder,omitempty" api:"shape=SortOrder,query=sortOrder"`
}

// ListAdvancedPromptOptimizationJobsOutput is AWS's ListAdvancedPromptOptimizationJobsResponse.
type ListAdvancedPromptOptimizationJobsOutput struct {
	JobSummaries []AdvancedPromptOptimizationJobSummary `json:"jobSummaries,omitempty"`
	NextToken    *string                                `json:"nextToken,omitempty" api:"shape=PaginationToken"`
}

// ListAutomatedReasoningPoliciesInput is AWS's ListAutomatedReasoningPoliciesRequest.
type ListAutomatedReasoningPoliciesInput struct {
	PolicyArn  *string `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,query=policyArn"`
	NextToken  *string `json:"nextToken,omitempty" api:"shape=PaginationToken,query=nextToken"`
	MaxResults *int32  `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
}

// ListAutomatedReasoningPoliciesOutput is AWS's ListAutomatedReasoningPoliciesResponse.
type ListAutomatedReasoningPoliciesOutput struct {
	AutomatedReasoningPolicySummaries []AutomatedReasoningPolicySummary `json:"automatedReasoningPolicySummaries,omitempty" api:"shape=AutomatedReasoningPolicySummaries,required"`
	NextToken                         *string                           `json:"nextToken,omitempty" api:"shape=PaginationToken"`
}

// ListAutomatedReasoningPolicyBuildWorkflowsInput is AWS's ListAutomatedReasoningPolicyBuildWorkflowsRequest.
type ListAutomatedReasoningPolicyBuildWorkflowsInput struct {
	PolicyArn  *string `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	NextToken  *string `json:"nextToken,omitempty" api:"shape=PaginationToken,query=nextToken"`
	MaxResults *int32  `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
}

// ListAutomatedReasoningPolicyBuildWorkflowsOutput is AWS's ListAutomatedReasoningPolicyBuildWorkflowsResponse.
type ListAutomatedReasoningPolicyBuildWorkflowsOutput struct {
	AutomatedReasoningPolicyBuildWorkflowSummaries []AutomatedReasoningPolicyBuildWorkflowSummary `json:"automatedReasoningPolicyBuildWorkflowSummaries,omitempty" api:"shape=AutomatedReasoningPolicyBuildWorkflowSummaries,required"`
	NextToken                                      *string                                        `json:"nextToken,omitempty" api:"shape=PaginationToken"`
}

// ListAutomatedReasoningPolicyTestCasesInput is AWS's ListAutomatedReasoningPolicyTestCasesRequest.
type ListAutomatedReasoningPolicyTestCasesInput struct {
	PolicyArn  *string `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	NextToken  *string `json:"nextToken,omitempty" api:"shape=PaginationToken,query=nextToken"`
	MaxResults *int32  `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
}

// ListAutomatedReasoningPolicyTestCasesOutput is AWS's ListAutomatedReasoningPolicyTestCasesResponse.
type ListAutomatedReasoningPolicyTestCasesOutput struct {
	TestCases []AutomatedReasoningPolicyTestCase `json:"testCases,omitempty" api:"shape=AutomatedReasoningPolicyTestCaseList,required"`
	NextToken *string                            `json:"nextToken,omitempty" api:"shape=PaginationToken"`
}

// ListAutomatedReasoningPolicyTestResultsInput is AWS's ListAutomatedReasoningPolicyTestResultsRequest.
type ListAutomatedReasoningPolicyTestResultsInput struct {
	PolicyArn       *string `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	BuildWorkflowId *string `json:"buildWorkflowId,omitempty" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,uri=buildWorkflowId,required"`
	NextToken       *string `json:"nextToken,omitempty" api:"shape=PaginationToken,query=nextToken"`
	MaxResults      *int32  `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
}

// ListAutomatedReasoningPolicyTestResultsOutput is AWS's ListAutomatedReasoningPolicyTestResultsResponse.
type ListAutomatedReasoningPolicyTestResultsOutput struct {
	TestResults []AutomatedReasoningPolicyTestResult `json:"testResults,omitempty" api:"shape=AutomatedReasoningPolicyTestList,required"`
	NextToken   *string                              `json:"nextToken,omitempty" api:"shape=PaginationToken"`
}

// ListCustomModelDeploymentsInput is AWS's ListCustomModelDeploymentsRequest.
type ListCustomModelDeploymentsInput struct {
	CreatedBefore  *time.Time `json:"createdBefore,omitempty" api:"shape=Timestamp,query=createdBefore"`
	CreatedAfter   *time.Time `json:"createdAfter,omitempty" api:"shape=Timestamp,query=createdAfter"`
	NameContains   *string    `json:"nameContains,omitempty" api:"shape=ModelDeploymentName,query=nameContains"`
	MaxResults     *int32     `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
	NextToken      *string    `json:"nextToken,omitempty" api:"shape=PaginationToken,query=nextToken"`
	SortBy         *string    `json:"sortBy,omitempty" api:"shape=SortModelsBy,query=sortBy"`
	SortOrder      *string    `json:"sortOrder,omitempty" api:"shape=SortOrder,query=sortOrder"`
	StatusEquals   *string    `json:"statusEquals,omitempty" api:"shape=CustomModelDeploymentStatus,query=statusEquals"`
	ModelArnEquals *string    `json:"modelArnEquals,omitempty" api:"shape=CustomModelArn,query=modelArnEquals"`
}

// ListCustomModelDeploymentsOutput is AWS's ListCustomModelDeploymentsResponse.
type ListCustomModelDeploymentsOutput struct {
	NextToken                *string                        `json:"nextToken,omitempty" api:"shape=PaginationToken"`
	ModelDeploymentSummaries []CustomModelDeploymentSummary `json:"modelDeploymentSummaries,omitempty"`
}

// ListCustomModelsInput is AWS's ListCustomModelsRequest.
type ListCustomModelsInput struct {
	CreationTimeBefore       *time.Time `json:"creationTimeBefore,omitempty" api:"shape=Timestamp,query=creationTimeBefore"`
	CreationTimeAfter        *time.Time `json:"creationTimeAfter,omitempty" api:"shape=Timestamp,query=creationTimeAfter"`
	NameContains             *string    `json:"nameContains,omitempty" api:"shape=CustomModelName,query=nameContains"`
	BaseModelArnEquals       *string    `json:"baseModelArnEquals,omitempty" api:"shape=ModelArn,query=baseModelArnEquals"`
	FoundationModelArnEquals *string    `json:"foundationModelArnEquals,omitempty" api:"shape=FoundationModelArn,query=foundationModelArnEquals"`
	MaxResults               *int32     `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
	NextToken                *string    `json:"nextToken,omitempty" api:"shape=PaginationToken,query=nextToken"`
	SortBy                   *string    `json:"sortBy,omitempty" api:"shape=SortModelsBy,query=sortBy"`
	SortOrder                *string    `json:"sortOrder,omitempty" api:"shape=SortOrder,query=sortOrder"`
	IsOwned                  *bool      `json:"isOwned,omitempty" api:"query=isOwned"`
	ModelStatus              *string    `json:"modelStatus,omitempty" api:"shape=ModelStatus,query=modelStatus"`
}

// ListCustomModelsOutput is AWS's ListCustomModelsResponse.
type ListCustomModelsOutput struct {
	NextToken      *string              `json:"nextToken,omitempty" api:"shape=PaginationToken"`
	ModelSummaries []CustomModelSummary `json:"modelSummaries,omitempty"`
}

// ListEnforcedGuardrailsConfigurationInput is AWS's ListEnforcedGuardrailsConfigurationRequest.
type ListEnforcedGuardrailsConfigurationInput struct {
	NextToken *string `json:"nextToken,omitempty" api:"shape=PaginationToken,query=nextToken"`
}

// ListEnforcedGuardrailsConfigurationOutput is AWS's ListEnforcedGuardrailsConfigurationResponse.
type ListEnforcedGuardrailsConfigurationOutput struct {
	GuardrailsConfig []AccountEnforcedGuardrailOutputConfiguration `json:"guardrailsConfig,omitempty" api:"shape=AccountEnforcedGuardrailsOutputConfiguration,required"`
	NextToken        *string                                       `json:"nextToken,omitempty" api:"shape=PaginationToken"`
}

// ListEvaluationJobsInput is AWS's ListEvaluationJobsRequest.
type ListEvaluationJobsInput struct {
	CreationTimeAfter     *time.Time `json:"creationTimeAfter,omitempty" api:"shape=Timestamp,query=creationTimeAfter"`
	CreationTimeBefore    *time.Time `json:"creationTimeBefore,omitempty" api:"shape=Timestamp,query=creationTimeBefore"`
	StatusEquals          *string    `json:"statusEquals,omitempty" api:"shape=EvaluationJobStatus,query=statusEquals"`
	ApplicationTypeEquals *string    `json:"applicationTypeEquals,omitempty" api:"shape=ApplicationType,query=applicationTypeEquals"`
	NameContains          *string    `json:"nameContains,omitempty" api:"shape=EvaluationJobName,query=nameContains"`
	MaxResults            *int32     `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
	NextToken             *string    `json:"nextToken,omitempty" api:"shape=PaginationToken,query=nextToken"`
	SortBy                *string    `json:"sortBy,omitempty" api:"shape=SortJobsBy,query=sortBy"`
	SortOrder             *string    `json:"sortOrder,omitempty" api:"shape=SortOrder,query=sortOrder"`
}

// ListEvaluationJobsOutput is AWS's ListEvaluationJobsResponse.
type ListEvaluationJobsOutput struct {
	NextToken    *string             `json:"nextToken,omitempty" api:"shape=PaginationToken"`
	JobSummaries []EvaluationSummary `json:"jobSummaries,omitempty" api:"shape=EvaluationSummaries"`
}

// ListFoundationModelAgreementOffersInput is AWS's ListFoundationModelAgreementOffersRequest.
type ListFoundationModelAgreementOffersInput struct {
	ModelId   *string `json:"modelId,omitempty" api:"shape=BedrockModelId,uri=modelId,required"`
	OfferType *string `json:"offerType,omitempty" api:"shape=OfferType,query=offerType"`
}

// ListFoundationModelAgreementOffersOutput is AWS's ListFoundationModelAgreementOffersResponse.
type ListFoundationModelAgreementOffersOutput struct {
	ModelId *string `json:"modelId,omitempty" api:"shape=BedrockModelId,required"`
	Offers  []Offer `json:"offers,omitempty" api:"required"`
}

// ListFoundationModelsInput is AWS's ListFoundationModelsRequest.
type ListFoundationModelsInput struct {
	ByProvider          *string `json:"byProvider,omitempty" api:"shape=Provider,query=byProvider"`
	ByCustomizationType *string `json:"byCustomizationType,omitempty" api:"shape=ModelCustomization,query=byCustomizationType"`
	ByOutputModality    *string `json:"byOutputModality,omitempty" api:"shape=ModelModality,query=byOutputModality"`
	ByInferenceType     *string `json:"byInferenceType,omitempty" api:"shape=InferenceType,query=byInferenceType"`
}

// ListFoundationModelsOutput is AWS's ListFoundationModelsResponse.
type ListFoundationModelsOutput struct {
	ModelSummaries []FoundationModelSummary `json:"modelSummaries,omitempty"`
}

// ListGuardrailsInput is AWS's ListGuardrailsRequest.
type ListGuardrailsInput struct {
	GuardrailIdentifier *string `json:"guardrailIdentifier,omitempty" api:"shape=GuardrailIdentifier,query=guardrailIdentifier"`
	MaxResults          *int32  `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
	NextToken           *string `json:"nextToken,omitempty" api:"shape=PaginationToken,query=nextToken"`
}

// ListGuardrailsOutput is AWS's ListGuardrailsResponse.
type ListGuardrailsOutput struct {
	Guardrails []GuardrailSummary `json:"guardrails,omitempty" api:"shape=GuardrailSummaries,required"`
	NextToken  *string            `json:"nextToken,omitempty" api:"shape=PaginationToken"`
}

// ListImportedModelsInput is AWS's ListImportedModelsRequest.
type ListImportedModelsInput struct {
	CreationTimeBefore *time.Time `json:"creationTimeBefore,omitempty" api:"shape=Timestamp,query=creationTimeBefore"`
	CreationTimeAfter  *time.Time `json:"creationTimeAfter,omitempty" api:"shape=Timestamp,query=creationTimeAfter"`
	NameContains       *string    `json:"nameContains,omitempty" api:"shape=ImportedModelName,query=nameContains"`
	MaxResults         *int32     `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
	NextToken          *string    `json:"nextToken,omitempty" api:"shape=PaginationToken,query=nextToken"`
	SortBy             *string    `json:"sortBy,omitempty" api:"shape=SortModelsBy,query=sortBy"`
	SortOrder          *string    `json:"sortOrder,omitempty" api:"shape=SortOrder,query=sortOrder"`
}

// ListImportedModelsOutput is AWS's ListImportedModelsResponse.
type ListImportedModelsOutput struct {
	NextToken      *string                `json:"nextToken,omitempty" api:"shape=PaginationToken"`
	ModelSummaries []ImportedModelSummary `json:"modelSummaries,omitempty"`
}

// ListInferenceProfilesInput is AWS's ListInferenceProfilesRequest.
type ListInferenceProfilesInput struct {
	MaxResults *int32  `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
	NextToken  *string `json:"nextToken,omitempty" api:"shape=PaginationToken,query=nextToken"`
	TypeEquals *string `json:"typeEquals,omitempty" api:"shape=InferenceProfileType,query=type"`
}

// ListInferenceProfilesOutput is AWS's ListInferenceProfilesResponse.
type ListInferenceProfilesOutput struct {
	InferenceProfileSummaries []InferenceProfileSummary `json:"inferenceProfileSummaries,omitempty"`
	NextToken                 *string                   `json:"nextToken,omitempty" api:"shape=PaginationToken"`
}

// ListMarketplaceModelEndpointsInput is AWS's ListMarketplaceModelEndpointsRequest.
type ListMarketplaceModelEndpointsInput struct {
	MaxResults        *int32  `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
	NextToken         *string `json:"nextToken,omitempty" api:"shape=PaginationToken,query=nextToken"`
	ModelSourceEquals *string `json:"modelSourceEquals,omitempty" api:"shape=ModelSourceIdentifier,query=modelSourceIdentifier"`
}

// ListMarketplaceModelEndpointsOutput is AWS's ListMarketplaceModelEndpointsResponse.
type ListMarketplaceModelEndpointsOutput struct {
	MarketplaceModelEndpoints []MarketplaceModelEndpointSummary `json:"marketplaceModelEndpoints,omitempty" api:"shape=MarketplaceModelEndpointSummaries"`
	NextToken                 *string                           `json:"nextToken,omitempty" api:"shape=PaginationToken"`
}

// ListModelCopyJobsInput is AWS's ListModelCopyJobsRequest.
type ListModelCopyJobsInput struct {
	CreationTimeAfter       *time.Time `json:"creationTimeAfter,omitempty" api:"shape=Timestamp,query=creationTimeAfter"`
	CreationTimeBefore      *time.Time `json:"creationTimeBefore,omitempty" api:"shape=Timestamp,query=creationTimeBefore"`
	StatusEquals            *string    `json:"statusEquals,omitempty" api:"shape=ModelCopyJobStatus,query=statusEquals"`
	SourceAccountEquals     *string    `json:"sourceAccountEquals,omitempty" api:"shape=AccountId,query=sourceAccountEquals"`
	SourceModelArnEquals    *string    `json:"sourceModelArnEquals,omitempty" api:"shape=ModelArn,query=sourceModelArnEquals"`
	TargetModelNameContains *string    `json:"targetModelNameContains,omitempty" api:"shape=CustomModelName,query=outputModelNameContains"`
	MaxResults              *int32     `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
	NextToken               *string    `json:"nextToken,omitempty" api:"shape=PaginationToken,query=nextToken"`
	SortBy                  *string    `json:"sortBy,omitempty" api:"shape=SortJobsBy,query=sortBy"`
	SortOrder               *string    `json:"sortOrder,omitempty" api:"shape=SortOrder,query=sortOrder"`
}

// ListModelCopyJobsOutput is AWS's ListModelCopyJobsResponse.
type ListModelCopyJobsOutput struct {
	NextToken             *string               `json:"nextToken,omitempty" api:"shape=PaginationToken"`
	ModelCopyJobSummaries []ModelCopyJobSummary `json:"modelCopyJobSummaries,omitempty"`
}

// ListModelCustomizationJobsInput is AWS's ListModelCustomizationJobsRequest.
type ListModelCustomizationJobsInput struct {
	CreationTimeAfter  *time.Time `json:"creationTimeAfter,omitempty" api:"shape=Timestamp,query=creationTimeAfter"`
	CreationTimeBefore *time.Time `json:"creationTimeBefore,omitempty" api:"shape=Timestamp,query=creationTimeBefore"`
	StatusEquals       *string    `json:"statusEquals,omitempty" api:"shape=FineTuningJobStatus,query=statusEquals"`
	NameContains       *string    `json:"nameContains,omitempty" api:"shape=JobName,query=nameContains"`
	MaxResults         *int32     `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
	NextToken          *string    `json:"nextToken,omitempty" api:"shape=PaginationToken,query=nextToken"`
	SortBy             *string    `json:"sortBy,omitempty" api:"shape=SortJobsBy,query=sortBy"`
	SortOrder          *string    `json:"sortOrder,omitempty" api:"shape=SortOrder,query=sortOrder"`
}

// ListModelCustomizationJobsOutput is AWS's ListModelCustomizationJobsResponse.
type ListModelCustomizationJobsOutput struct {
	NextToken                      *string                        `json:"nextToken,omitempty" api:"shape=PaginationToken"`
	ModelCustomizationJobSummaries []ModelCustomizationJobSummary `json:"modelCustomizationJobSummaries,omitempty"`
}

// ListModelImportJobsInput is AWS's ListModelImportJobsRequest.
type ListModelImportJobsInput struct {
	CreationTimeAfter  *time.Time `json:"creationTimeAfter,omitempty" api:"shape=Timestamp,query=creationTimeAfter"`
	CreationTimeBefore *time.Time `json:"creationTimeBefore,omitempty" api:"shape=Timestamp,query=creationTimeBefore"`
	StatusEquals       *string    `json:"statusEquals,omitempty" api:"shape=ModelImportJobStatus,query=statusEquals"`
	NameContains       *string    `json:"nameContains,omitempty" api:"shape=JobName,query=nameContains"`
	MaxResults         *int32     `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
	NextToken          *string    `json:"nextToken,omitempty" api:"shape=PaginationToken,query=nextToken"`
	SortBy             *string    `json:"sortBy,omitempty" api:"shape=SortJobsBy,query=sortBy"`
	SortOrder          *string    `json:"sortOrder,omitempty" api:"shape=SortOrder,query=sortOrder"`
}

// ListModelImportJobsOutput is AWS's ListModelImportJobsResponse.
type ListModelImportJobsOutput struct {
	NextToken               *string                 `json:"nextToken,omitempty" api:"shape=PaginationToken"`
	ModelImportJobSummaries []ModelImportJobSummary `json:"modelImportJobSummaries,omitempty"`
}

// ListModelInvocationJobsInput is AWS's ListModelInvocationJobsRequest.
type ListModelInvocationJobsInput struct {
	SubmitTimeAfter  *time.Time `json:"submitTimeAfter,omitempty" api:"shape=Timestamp,query=submitTimeAfter"`
	SubmitTimeBefore *time.Time `json:"submitTimeBefore,omitempty" api:"shape=Timestamp,query=submitTimeBefore"`
	StatusEquals     *string    `json:"statusEquals,omitempty" api:"shape=ModelInvocationJobStatus,query=statusEquals"`
	NameContains     *string    `json:"nameContains,omitempty" api:"shape=ModelInvocationJobName,query=nameContains"`
	MaxResults       *int32     `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
	NextToken        *string    `json:"nextToken,omitempty" api:"shape=PaginationToken,query=nextToken"`
	SortBy           *string    `json:"sortBy,omitempty" api:"shape=SortJobsBy,query=sortBy"`
	SortOrder        *string    `json:"sortOrder,omitempty" api:"shape=SortOrder,query=sortOrder"`
}

// ListModelInvocationJobsOutput is AWS's ListModelInvocationJobsResponse.
type ListModelInvocationJobsOutput struct {
	NextToken              *string                     `json:"nextToken,omitempty" api:"shape=PaginationToken"`
	InvocationJobSummaries []ModelInvocationJobSummary `json:"invocationJobSummaries,omitempty"`
}

// ListPromptRoutersInput is AWS's ListPromptRoutersRequest.
type ListPromptRoutersInput struct {
	MaxResults *int32  `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
	NextToken  *string `json:"nextToken,omitempty" api:"shape=PaginationToken,query=nextToken"`
	Type       *string `json:"type,omitempty" api:"shape=PromptRouterType,query=type"`
}

// ListPromptRoutersOutput is AWS's ListPromptRoutersResponse.
type ListPromptRoutersOutput struct {
	PromptRouterSummaries []PromptRouterSummary `json:"promptRouterSummaries,omitempty"`
	NextToken             *string               `json:"nextToken,omitempty" api:"shape=PaginationToken"`
}

// ListProvisionedModelThroughputsInput is AWS's ListProvisionedModelThroughputsRequest.
type ListProvisionedModelThroughputsInput struct {
	CreationTimeAfter  *time.Time `json:"creationTimeAfter,omitempty" api:"shape=Timestamp,query=creationTimeAfter"`
	CreationTimeBefore *time.Time `json:"creationTimeBefore,omitempty" api:"shape=Timestamp,query=creationTimeBefore"`
	StatusEquals       *string    `json:"statusEquals,omitempty" api:"shape=ProvisionedModelStatus,query=statusEquals"`
	ModelArnEquals     *string    `json:"modelArnEquals,omitempty" api:"shape=ModelArn,query=modelArnEquals"`
	NameContains       *string    `json:"nameContains,omitempty" api:"shape=ProvisionedModelName,query=nameContains"`
	MaxResults         *int32     `json:"maxResults,omitempty" api:"shape=MaxResults,query=maxResults"`
	NextToken          *string    `json:"nextToken,omitempty" api:"shape=PaginationToken,query=nextToken"`
	SortBy             *string    `json:"sortBy,omitempty" api:"shape=SortByProvisionedModels,query=sortBy"`
	SortOrder          *string    `json:"sortOrder,omitempty" api:"shape=SortOrder,query=sortOrder"`
}

// ListProvisionedModelThroughputsOutput is AWS's ListProvisionedModelThroughputsResponse.
type ListProvisionedModelThroughputsOutput struct {
	NextToken                 *string                   `json:"nextToken,omitempty" api:"shape=PaginationToken"`
	ProvisionedModelSummaries []ProvisionedModelSummary `json:"provisionedModelSummaries,omitempty"`
}

// ListTagsForResourceInput is AWS's ListTagsForResourceRequest.
type ListTagsForResourceInput struct {
	ResourceARN *string `json:"resourceARN,omitempty" api:"shape=TaggableResourcesArn,required"`
}

// ListTagsForResourceOutput is AWS's ListTagsForResourceResponse.
type ListTagsForResourceOutput struct {
	Tags []Tag `json:"tags,omitempty" api:"shape=TagList"`
}

// LoggingConfig is AWS's LoggingConfig.
type LoggingConfig struct {
	CloudWatchConfig             *CloudWatchConfig `json:"cloudWatchConfig,omitempty"`
	S3Config                     *S3Config         `json:"s3Config,omitempty"`
	TextDataDeliveryEnabled      *bool             `json:"textDataDeliveryEnabled,omitempty"`
	ImageDataDeliveryEnabled     *bool             `json:"imageDataDeliveryEnabled,omitempty"`
	EmbeddingDataDeliveryEnabled *bool             `json:"embeddingDataDeliveryEnabled,omitempty"`
	VideoDataDeliveryEnabled     *bool             `json:"videoDataDeliveryEnabled,omitempty"`
	AudioDataDeliveryEnabled     *bool             `json:"audioDataDeliveryEnabled,omitempty"`
}

// MarketplaceModelEndpoint is AWS's MarketplaceModelEndpoint.
type MarketplaceModelEndpoint struct {
	EndpointArn           *string         `json:"endpointArn,omitempty" api:"shape=Arn,required"`
	ModelSourceIdentifier *string         `json:"modelSourceIdentifier,omitempty" api:"shape=ModelSourceIdentifier,required"`
	Status                *string         `json:"status,omitempty" api:"shape=Status"`
	StatusMessage         *string         `json:"statusMessage,omitempty"`
	CreatedAt             *time.Time      `json:"createdAt,omitempty" api:"shape=Timestamp,required"`
	UpdatedAt             *time.Time      `json:"updatedAt,omitempty" api:"shape=Timestamp,required"`
	EndpointConfig        *EndpointConfig `json:"endpointConfig,omitempty" api:"required"`
	EndpointStatus        *string         `json:"endpointStatus,omitempty" api:"required"`
	EndpointStatusMessage *string         `json:"endpointStatusMessage,omitempty"`
}

// MarketplaceModelEndpointSummary is AWS's MarketplaceModelEndpointSummary.
type MarketplaceModelEndpointSummary struct {
	EndpointArn           *string    `json:"endpointArn,omitempty" api:"shape=Arn,required"`
	ModelSourceIdentifier *string    `json:"modelSourceIdentifier,omitempty" api:"shape=ModelSourceIdentifier,required"`
	Status                *string    `json:"status,omitempty" api:"shape=Status"`
	StatusMessage         *string    `json:"statusMessage,omitempty"`
	CreatedAt             *time.Time `json:"createdAt,omitempty" api:"shape=Timestamp,required"`
	UpdatedAt             *time.Time `json:"updatedAt,omitempty" api:"shape=Timestamp,required"`
}

// MetadataAttributeSchema is AWS's MetadataAttributeSchema.
type MetadataAttributeSchema struct {
	Key         *string `json:"key,omitempty" api:"shape=MetadataAttributeSchemaKeyString,required"`
	Type        *string `json:"type,omitempty" api:"shape=AttributeType,required"`
	Description *string `json:"description,omitempty" api:"shape=MetadataAttributeSchemaDescriptionString,required"`
}

// MetadataConfigurationForReranking is AWS's MetadataConfigurationForReranking.
type MetadataConfigurationForReranking struct {
	SelectionMode              *string                                      `json:"selectionMode,omitempty" api:"shape=RerankingMetadataSelectionMode,required"`
	SelectiveModeConfiguration *RerankingMetadataSelectiveModeConfiguration `json:"selectiveModeConfiguration,omitempty"`
}

// ModelConfiguration is AWS's ModelConfiguration.
type ModelConfiguration struct {
	ModelId                      *string                    `json:"modelId,omitempty" api:"shape=AdvancedPromptOptimizationModelIdentifier,required"`
	InferenceConfig              *InferenceConfiguration    `json:"inferenceConfig,omitempty"`
	AdditionalModelRequestFields map[string]json.RawMessage `json:"additionalModelRequestFields,omitempty" api:"shape=AdditionalModelRequestFields"`
}

// ModelCopyJobSummary is AWS's ModelCopyJobSummary.
type ModelCopyJobSummary struct {
	JobArn               *string    `json:"jobArn,omitempty" api:"shape=ModelCopyJobArn,required"`
	Status               *string    `json:"status,omitempty" api:"shape=ModelCopyJobStatus,required"`
	CreationTime         *time.Time `json:"creationTime,omitempty" api:"shape=Timestamp,required"`
	TargetModelArn       *string    `json:"targetModelArn,omitempty" api:"shape=CustomModelArn,required"`
	TargetModelName      *string    `json:"targetModelName,omitempty" api:"shape=CustomModelName"`
	SourceAccountId      *string    `json:"sourceAccountId,omitempty" api:"shape=AccountId,required"`
	SourceModelArn       *string    `json:"sourceModelArn,omitempty" api:"shape=ModelArn,required"`
	TargetModelKmsKeyArn *string    `json:"targetModelKmsKeyArn,omitempty" api:"shape=KmsKeyArn"`
	TargetModelTags      []Tag      `json:"targetModelTags,omitempty" api:"shape=TagList"`
	FailureMessage       *string    `json:"failureMessage,omitempty" api:"shape=ErrorMessage"`
	SourceModelName      *string    `json:"sourceModelName,omitempty" api:"shape=CustomModelName"`
}

// ModelCustomizationJobSummary is AWS's ModelCustomizationJobSummary.
type ModelCustomizationJobSummary struct {
	JobArn            *string        `json:"jobArn,omitempty" api:"shape=ModelCustomizationJobArn,required"`
	BaseModelArn      *string        `json:"baseModelArn,omitempty" api:"shape=ModelArn,required"`
	JobName           *string        `json:"jobName,omitempty" api:"shape=JobName,required"`
	Status            *string        `json:"status,omitempty" api:"shape=ModelCustomizationJobStatus,required"`
	StatusDetails     *StatusDetails `json:"statusDetails,omitempty"`
	LastModifiedTime  *time.Time     `json:"lastModifiedTime,omitempty" api:"shape=Timestamp"`
	CreationTime      *time.Time     `json:"creationTime,omitempty" api:"shape=Timestamp,required"`
	EndTime           *time.Time     `json:"endTime,omitempty" api:"shape=Timestamp"`
	CustomModelArn    *string        `json:"customModelArn,omitempty" api:"shape=CustomModelArn"`
	CustomModelName   *string        `json:"customModelName,omitempty" api:"shape=CustomModelName"`
	CustomizationType *string        `json:"customizationType,omitempty" api:"shape=CustomizationType"`
}

// ModelDataSource is AWS's ModelDataSource.
type ModelDataSource struct {
	_            struct{}      `api:"union"`
	S3DataSource *S3DataSource `json:"s3DataSource,omitempty"`
}

// ModelEnforcement is AWS's ModelEnforcement.
type ModelEnforcement struct {
	IncludedModels []string `json:"includedModels,omitempty" api:"shape=IncludedModelsList,required"`
	ExcludedModels []string `json:"excludedModels,omitempty" api:"shape=ExcludedModelsList,required"`
}

// ModelImportJobSummary is AWS's ModelImportJobSummary.
type ModelImportJobSummary struct {
	JobArn            *string    `json:"jobArn,omitempty" api:"shape=ModelImportJobArn,required"`
	JobName           *string    `json:"jobName,omitempty" api:"shape=JobName,required"`
	Status            *string    `json:"status,omitempty" api:"shape=ModelImportJobStatus,required"`
	LastModifiedTime  *time.Time `json:"lastModifiedTime,omitempty" api:"shape=Timestamp"`
	CreationTime      *time.Time `json:"creationTime,omitempty" api:"shape=Timestamp,required"`
	EndTime           *time.Time `json:"endTime,omitempty" api:"shape=Timestamp"`
	ImportedModelArn  *string    `json:"importedModelArn,omitempty" api:"shape=ImportedModelArn"`
	ImportedModelName *string    `json:"importedModelName,omitempty" api:"shape=ImportedModelName"`
}

// ModelInvocationJobInputDataConfig is AWS's ModelInvocationJobInputDataConfig.
type ModelInvocationJobInputDataConfig struct {
	_                 struct{}                             `api:"union"`
	S3InputDataConfig *ModelInvocationJobS3InputDataConfig `json:"s3InputDataConfig,omitempty"`
}

// ModelInvocationJobOutputDataConfig is AWS's ModelInvocationJobOutputDataConfig.
type ModelInvocationJobOutputDataConfig struct {
	_                  struct{}                              `api:"union"`
	S3OutputDataConfig *ModelInvocationJobS3OutputDataConfig `json:"s3OutputDataConfig,omitempty"`
}

// ModelInvocationJobS3InputDataConfig is AWS's ModelInvocationJobS3InputDataConfig.
type ModelInvocationJobS3InputDataConfig struct {
	S3InputFormat *string `json:"s3InputFormat,omitempty" api:"shape=S3InputFormat"`
	S3Uri         *string `json:"s3Uri,omitempty" api:"shape=S3Uri,required"`
	S3BucketOwner *string `json:"s3BucketOwner,omitempty" api:"shape=AccountId"`
}

// ModelInvocationJobS3OutputDataConfig is AWS's ModelInvocationJobS3OutputDataConfig.
type ModelInvocationJobS3OutputDataConfig struct {
	S3Uri             *string `json:"s3Uri,omitempty" api:"shape=S3Uri,required"`
	S3EncryptionKeyId *string `json:"s3EncryptionKeyId,omitempty" api:"shape=KmsKeyId"`
	S3BucketOwner     *string `json:"s3BucketOwner,omitempty" api:"shape=AccountId"`
}

// ModelInvocationJobSummary is AWS's ModelInvocationJobSummary.
type ModelInvocationJobSummary struct {
	JobArn                 *string                             `json:"jobArn,omitempty" api:"shape=ModelInvocationJobArn,required"`
	JobName                *string                             `json:"jobName,omitempty" api:"shape=ModelInvocationJobName,required"`
	ModelId                *string                             `json:"modelId,omitempty" api:"shape=ModelId,required"`
	ClientRequestToken     *string                             `json:"clientRequestToken,omitempty" api:"shape=ModelInvocationIdempotencyToken"`
	RoleArn                *string                             `json:"roleArn,omitempty" api:"shape=RoleArn,required"`
	Status                 *string                             `json:"status,omitempty" api:"shape=ModelInvocationJobStatus"`
	Message                *string                             `json:"message,omitempty" api:"shape=Message"`
	SubmitTime             *time.Time                          `json:"submitTime,omitempty" api:"shape=Timestamp,required"`
	LastModifiedTime       *time.Time                          `json:"lastModifiedTime,omitempty" api:"shape=Timestamp"`
	EndTime                *time.Time                          `json:"endTime,omitempty" api:"shape=Timestamp"`
	InputDataConfig        *ModelInvocationJobInputDataConfig  `json:"inputDataConfig,omitempty" api:"required"`
	OutputDataConfig       *ModelInvocationJobOutputDataConfig `json:"outputDataConfig,omitempty" api:"required"`
	VpcConfig              *VpcConfig                          `json:"vpcConfig,omitempty"`
	TimeoutDurationInHours *int32                              `json:"timeoutDurationInHours,omitempty" api:"shape=ModelInvocationJobTimeoutDurationInHours"`
	JobExpirationTime      *time.Time                          `json:"jobExpirationTime,omitempty" api:"shape=Timestamp"`
	ModelInvocationType    *string                             `json:"modelInvocationType,omitempty" api:"shape=ModelInvocationType"`
	TotalRecordCount       *int64                              `json:"totalRecordCount,omitempty" api:"shape=NonNegativeLong"`
	ProcessedRecordCount   *int64                              `json:"processedRecordCount,omitempty" api:"shape=NonNegativeLong"`
	SuccessRecordCount     *int64                              `json:"successRecordCount,omitempty" api:"shape=NonNegativeLong"`
	ErrorRecordCount       *int64                              `json:"errorRecordCount,omitempty" api:"shape=NonNegativeLong"`
}

// ModelPackageArnDataSource is AWS's ModelPackageArnDataSource.
type ModelPackageArnDataSource struct {
	ModelPackageArn *string `json:"modelPackageArn,omitempty" api:"shape=ModelPackageArn,required"`
}

// Offer is AWS's Offer.
type Offer struct {
	OfferId     *string      `json:"offerId,omitempty"`
	OfferToken  *string      `json:"offerToken,omitempty" api:"required"`
	TermDetails *TermDetails `json:"termDetails,omitempty" api:"required"`
}

// OrchestrationConfiguration is AWS's OrchestrationConfiguration.
type OrchestrationConfiguration struct {
	QueryTransformationConfiguration *QueryTransformationConfiguration `json:"queryTransformationConfiguration,omitempty" api:"required"`
}

// OutputDataConfig is AWS's OutputDataConfig.
type OutputDataConfig struct {
	S3Uri *string `json:"s3Uri,omitempty" api:"shape=S3Uri,required"`
}

// PerformanceConfiguration is AWS's PerformanceConfiguration.
type PerformanceConfiguration struct {
	Latency *string `json:"latency,omitempty" api:"shape=PerformanceConfigLatency"`
}

// PricingTerm is AWS's PricingTerm.
type PricingTerm struct {
	RateCard []DimensionalPriceRate `json:"rateCard,omitempty" api:"required"`
}

// PromptRouterSummary is AWS's PromptRouterSummary.
type PromptRouterSummary struct {
	PromptRouterName *string                   `json:"promptRouterName,omitempty" api:"shape=PromptRouterName,required"`
	RoutingCriteria  *RoutingCriteria          `json:"routingCriteria,omitempty" api:"required"`
	Description      *string                   `json:"description,omitempty" api:"shape=PromptRouterDescription"`
	CreatedAt        *time.Time                `json:"createdAt,omitempty" api:"shape=Timestamp"`
	UpdatedAt        *time.Time                `json:"updatedAt,omitempty" api:"shape=Timestamp"`
	PromptRouterArn  *string                   `json:"promptRouterArn,omitempty" api:"shape=PromptRouterArn,required"`
	Models           []PromptRouterTargetModel `json:"models,omitempty" api:"required"`
	FallbackModel    *PromptRouterTargetModel  `json:"fallbackModel,omitempty" api:"required"`
	Status           *string                   `json:"status,omitempty" api:"shape=PromptRouterStatus,required"`
	Type             *string                   `json:"type,omitempty" api:"shape=PromptRouterType,required"`
}

// PromptRouterTargetModel is AWS's PromptRouterTargetModel.
type PromptRouterTargetModel struct {
	ModelArn *string `json:"modelArn,omitempty" api:"shape=PromptRouterTargetModelArn,required"`
}

// PromptTemplate is AWS's PromptTemplate.
type PromptTemplate struct {
	TextPromptTemplate *string `json:"textPromptTemplate,omitempty" api:"shape=TextPromptTemplate"`
}

// ProvisionedModelSummary is AWS's ProvisionedModelSummary.
type ProvisionedModelSummary struct {
	ProvisionedModelName     *string    `json:"provisionedModelName,omitempty" api:"shape=ProvisionedModelName,required"`
	ProvisionedModelArn      *string    `json:"provisionedModelArn,omitempty" api:"shape=ProvisionedModelArn,required"`
	ModelArn                 *string    `json:"modelArn,omitempty" api:"shape=ModelArn,required"`
	DesiredModelArn          *string    `json:"desiredModelArn,omitempty" api:"shape=ModelArn,required"`
	FoundationModelArn       *string    `json:"foundationModelArn,omitempty" api:"shape=FoundationModelArn,required"`
	ModelUnits               *int32     `json:"modelUnits,omitempty" api:"shape=PositiveInteger,required"`
	DesiredModelUnits        *int32     `json:"desiredModelUnits,omitempty" api:"shape=PositiveInteger,required"`
	Status                   *string    `json:"status,omitempty" api:"shape=ProvisionedModelStatus,required"`
	CommitmentDuration       *string    `json:"commitmentDuration,omitempty" api:"shape=CommitmentDuration"`
	CommitmentExpirationTime *time.Time `json:"commitmentExpirationTime,omitempty" api:"shape=Timestamp"`
	CreationTime             *time.Time `json:"creationTime,omitempty" api:"shape=Timestamp,required"`
	LastModifiedTime         *time.Time `json:"lastModifiedTime,omitempty" api:"shape=Timestamp,required"`
}

// PutAccountDataRetentionInput is AWS's PutAccountDataRetentionRequest.
type PutAccountDataRetentionInput struct {
	Mode *string `json:"mode,omitempty" api:"shape=DataRetentionMode,required"`
}

// PutAccountDataRetentionOutput is AWS's PutAccountDataRetentionResponse.
type PutAccountDataRetentionOutput struct {
	Mode      *string    `json:"mode,omitempty" api:"shape=DataRetentionMode,required"`
	UpdatedAt *time.Time `json:"updatedAt,omitempty" api:"shape=Timestamp"`
}

// PutEnforcedGuardrailConfigurationInput is AWS's PutEnforcedGuardrailConfigurationRequest.
type PutEnforcedGuardrailConfigurationInput struct {
	ConfigId                 *string                                              `json:"configId,omitempty" api:"shape=AccountEnforcedGuardrailConfigurationId"`
	GuardrailInferenceConfig *AccountEnforcedGuardrailInferenceInputConfiguration `json:"guardrailInferenceConfig,omitempty" api:"required"`
}

// PutEnforcedGuardrailConfigurationOutput is AWS's PutEnforcedGuardrailConfigurationResponse.
type PutEnforcedGuardrailConfigurationOutput struct {
	ConfigId  *string    `json:"configId,omitempty" api:"shape=AccountEnforcedGuardrailConfigurationId"`
	UpdatedAt *time.Time `json:"updatedAt,omitempty" api:"shape=Timestamp"`
	UpdatedBy *string    `json:"updatedBy,omitempty"`
}

// PutModelInvocationLoggingConfigurationInput is AWS's PutModelInvocationLoggingConfigurationRequest.
type PutModelInvocationLoggingConfigurationInput struct {
	LoggingConfig *LoggingConfig `json:"loggingConfig,omitempty" api:"required"`
}

// PutModelInvocationLoggingConfigurationOutput is AWS's PutModelInvocationLoggingConfigurationResponse.
type PutModelInvocationLoggingConfigurationOutput struct {
}

// PutResourcePolicyInput is AWS's PutResourcePolicyRequest.
type PutResourcePolicyInput struct {
	ResourceArn    *string `json:"resourceArn,omitempty" api:"shape=ResourcePolicyResourceArn,required"`
	ResourcePolicy *string `json:"resourcePolicy,omitempty" api:"shape=ResourcePolicyDocument,required"`
}

// PutResourcePolicyOutput is AWS's PutResourcePolicyResponse.
type PutResourcePolicyOutput struct {
	ResourceArn *string `json:"resourceArn,omitempty" api:"shape=ResourcePolicyResourceArn"`
}

// PutUseCaseForModelAccessInput is AWS's PutUseCaseForModelAccessRequest.
type PutUseCaseForModelAccessInput struct {
	FormData []byte `json:"formData,omitempty" api:"shape=AcknowledgementFormDataBody,required"`
}

// PutUseCaseForModelAccessOutput is AWS's PutUseCaseForModelAccessResponse.
type PutUseCaseForModelAccessOutput struct {
}

// QueryTransformationConfiguration is AWS's QueryTransformationConfiguration.
type QueryTransformationConfiguration struct {
	Type *string `json:"type,omitempty" api:"shape=QueryTransformationType,required"`
}

// RAGConfig is AWS's RAGConfig.
type RAGConfig struct {
	_                          struct{}                              `api:"union"`
	KnowledgeBaseConfig        *KnowledgeBaseConfig                  `json:"knowledgeBaseConfig,omitempty"`
	PrecomputedRagSourceConfig *EvaluationPrecomputedRagSourceConfig `json:"precomputedRagSourceConfig,omitempty"`
}

// RFTConfig is AWS's RFTConfig.
type RFTConfig struct {
	GraderConfig    *GraderConfig       `json:"graderConfig,omitempty"`
	HyperParameters *RFTHyperParameters `json:"hyperParameters,omitempty"`
}

// RFTHyperParameters is AWS's RFTHyperParameters.
type RFTHyperParameters struct {
	EpochCount              *int32   `json:"epochCount,omitempty" api:"shape=EpochCount"`
	BatchSize               *int32   `json:"batchSize,omitempty" api:"shape=RFTBatchSize"`
	LearningRate            *float32 `json:"learningRate,omitempty" api:"shape=RFTLearningRate"`
	MaxPromptLength         *int32   `json:"maxPromptLength,omitempty"`
	TrainingSamplePerPrompt *int32   `json:"trainingSamplePerPrompt,omitempty" api:"shape=RFTTrainingSamplePerPrompt"`
	InferenceMaxTokens      *int32   `json:"inferenceMaxTokens,omitempty"`
	ReasoningEffort         *string  `json:"reasoningEffort,omitempty" api:"shape=ReasoningEffort"`
	EvalInterval            *int32   `json:"evalInterval,omitempty" api:"shape=RFTEvalInterval"`
}

// RatingScaleItem is AWS's RatingScaleItem.
type RatingScaleItem struct {
	Definition *string               `json:"definition,omitempty" api:"shape=RatingScaleItemDefinition,required"`
	Value      *RatingScaleItemValue `json:"value,omitempty" api:"required"`
}

// RatingScaleItemValue is AWS's RatingScaleItemValue.
type RatingScaleItemValue struct {
	_           struct{} `api:"union"`
	StringValue *string  `json:"stringValue,omitempty" api:"shape=RatingScaleItemValueStringValueString"`
	FloatValue  *float32 `json:"floatValue,omitempty"`
}

// RegisterMarketplaceModelEndpointInput is AWS's RegisterMarketplaceModelEndpointRequest.
type RegisterMarketplaceModelEndpointInput struct {
	EndpointIdentifier    *string `json:"endpointIdentifier,omitempty" api:"shape=Arn,uri=endpointIdentifier,required"`
	ModelSourceIdentifier *string `json:"modelSourceIdentifier,omitempty" api:"shape=ModelSourceIdentifier,required"`
}

// RegisterMarketplaceModelEndpointOutput is AWS's RegisterMarketplaceModelEndpointResponse.
type RegisterMarketplaceModelEndpointOutput struct {
	MarketplaceModelEndpoint *MarketplaceModelEndpoint `json:"marketplaceModelEndpoint,omitempty" api:"required"`
}

// RequestMetadataBaseFilters is AWS's RequestMetadataBaseFilters.
type RequestMetadataBaseFilters struct {
	Equals    map[string]string `json:"equals,omitempty" api:"shape=RequestMetadataMap"`
	NotEquals map[string]string `json:"notEquals,omitempty" api:"shape=RequestMetadataMap"`
}

// RequestMetadataFilters is AWS's RequestMetadataFilters.
type RequestMetadataFilters struct {
	_         struct{}                     `api:"union"`
	Equals    map[string]string            `json:"equals,omitempty" api:"shape=RequestMetadataMap"`
	NotEquals map[string]string            `json:"notEquals,omitempty" api:"shape=RequestMetadataMap"`
	AndAll    []RequestMetadataBaseFilters `json:"andAll,omitempty" api:"shape=RequestMetadataFiltersList"`
	OrAll     []RequestMetadataBaseFilters `json:"orAll,omitempty" api:"shape=RequestMetadataFiltersList"`
}

// RerankingMetadataSelectiveModeConfiguration is AWS's RerankingMetadataSelectiveModeConfiguration.
type RerankingMetadataSelectiveModeConfiguration struct {
	_               struct{}            `api:"union"`
	FieldsToInclude []FieldForReranking `json:"fieldsToInclude,omitempty" api:"shape=FieldsForReranking"`
	FieldsToExclude []FieldForReranking `json:"fieldsToExclude,omitempty" api:"shape=FieldsForReranking"`
}

// ResourceInUseException is AWS's ResourceInUseException.
type ResourceInUseException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// ResourceNotFoundException is AWS's ResourceNotFoundException.
type ResourceNotFoundException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// RetrievalFilter is AWS's RetrievalFilter.
type RetrievalFilter struct {
	_                   struct{}          `api:"union"`
	Equals              *FilterAttribute  `json:"equals,omitempty"`
	NotEquals           *FilterAttribute  `json:"notEquals,omitempty"`
	GreaterThan         *FilterAttribute  `json:"greaterThan,omitempty"`
	GreaterThanOrEquals *FilterAttribute  `json:"greaterThanOrEquals,omitempty"`
	LessThan            *FilterAttribute  `json:"lessThan,omitempty"`
	LessThanOrEquals    *FilterAttribute  `json:"lessThanOrEquals,omitempty"`
	In                  *FilterAttribute  `json:"in,omitempty"`
	NotIn               *FilterAttribute  `json:"notIn,omitempty"`
	StartsWith          *FilterAttribute  `json:"startsWith,omitempty"`
	ListContains        *FilterAttribute  `json:"listContains,omitempty"`
	StringContains      *FilterAttribute  `json:"stringContains,omitempty"`
	AndAll              []RetrievalFilter `json:"andAll,omitempty" api:"shape=RetrievalFilterList"`
	OrAll               []RetrievalFilter `json:"orAll,omitempty" api:"shape=RetrievalFilterList"`
}

// RetrieveAndGenerateConfiguration is AWS's RetrieveAndGenerateConfiguration.
type RetrieveAndGenerateConfiguration struct {
	Type                         *string                                          `json:"type,omitempty" api:"shape=RetrieveAndGenerateType,required"`
	KnowledgeBaseConfiguration   *KnowledgeBaseRetrieveAndGenerateConfiguration   `json:"knowledgeBaseConfiguration,omitempty"`
	ExternalSourcesConfiguration *ExternalSourcesRetrieveAndGenerateConfiguration `json:"externalSourcesConfiguration,omitempty"`
}

// RetrieveConfig is AWS's RetrieveConfig.
type RetrieveConfig struct {
	KnowledgeBaseId                     *string                              `json:"knowledgeBaseId,omitempty" api:"shape=KnowledgeBaseId,required"`
	KnowledgeBaseRetrievalConfiguration *KnowledgeBaseRetrievalConfiguration `json:"knowledgeBaseRetrievalConfiguration,omitempty" api:"required"`
}

// RoutingCriteria is AWS's RoutingCriteria.
type RoutingCriteria struct {
	ResponseQualityDifference *float64 `json:"responseQualityDifference,omitempty" api:"shape=RoutingCriteriaResponseQualityDifferenceDouble,required"`
}

// S3Config is AWS's S3Config.
type S3Config struct {
	BucketName *string `json:"bucketName,omitempty" api:"shape=BucketName,required"`
	KeyPrefix  *string `json:"keyPrefix,omitempty" api:"shape=KeyPrefix"`
}

// S3DataSource is AWS's S3DataSource.
type S3DataSource struct {
	S3Uri *string `json:"s3Uri,omitempty" api:"shape=S3Uri,required"`
}

// S3ObjectDoc is AWS's S3ObjectDoc.
type S3ObjectDoc struct {
	Uri *string `json:"uri,omitempty" api:"shape=kBS3Uri,required"`
}

// SageMakerEndpoint is AWS's SageMakerEndpoint.
type SageMakerEndpoint struct {
	InitialInstanceCount *int32     `json:"initialInstanceCount,omitempty" api:"shape=InstanceCount,required"`
	InstanceType         *string    `json:"instanceType,omitempty" api:"shape=InstanceType,required"`
	ExecutionRole        *string    `json:"executionRole,omitempty" api:"shape=RoleArn,required"`
	KmsEncryptionKey     *string    `json:"kmsEncryptionKey,omitempty" api:"shape=KmsKeyId"`
	Vpc                  *VpcConfig `json:"vpc,omitempty"`
}

// SelectiveContentGuarding is AWS's SelectiveContentGuarding.
type SelectiveContentGuarding struct {
	System   *string `json:"system,omitempty" api:"shape=SelectiveGuardingMode"`
	Messages *string `json:"messages,omitempty" api:"shape=SelectiveGuardingMode"`
}

// ServiceQuotaExceededException is AWS's ServiceQuotaExceededException.
type ServiceQuotaExceededException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// ServiceUnavailableException is AWS's ServiceUnavailableException.
type ServiceUnavailableException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// StartAutomatedReasoningPolicyBuildWorkflowInput is AWS's StartAutomatedReasoningPolicyBuildWorkflowRequest.
type StartAutomatedReasoningPolicyBuildWorkflowInput struct {
	PolicyArn          *string                                      `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	BuildWorkflowType  *string                                      `json:"buildWorkflowType,omitempty" api:"shape=AutomatedReasoningPolicyBuildWorkflowType,uri=buildWorkflowType,required"`
	ClientRequestToken *string                                      `json:"clientRequestToken,omitempty" api:"shape=IdempotencyToken,header=x-amz-client-token,token"`
	SourceContent      *AutomatedReasoningPolicyBuildWorkflowSource `json:"sourceContent,omitempty" api:"payload,required"`
}

// StartAutomatedReasoningPolicyBuildWorkflowOutput is AWS's StartAutomatedReasoningPolicyBuildWorkflowResponse.
type StartAutomatedReasoningPolicyBuildWorkflowOutput struct {
	PolicyArn       *string `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,required"`
	BuildWorkflowId *string `json:"buildWorkflowId,omitempty" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,required"`
}

// StartAutomatedReasoningPolicyTestWorkflowInput is AWS's StartAutomatedReasoningPolicyTestWorkflowRequest.
type StartAutomatedReasoningPolicyTestWorkflowInput struct {
	PolicyArn          *string  `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	BuildWorkflowId    *string  `json:"buildWorkflowId,omitempty" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,uri=buildWorkflowId,required"`
	TestCaseIds        []string `json:"testCaseIds,omitempty" api:"shape=AutomatedReasoningPolicyTestCaseIdList"`
	ClientRequestToken *string  `json:"clientRequestToken,omitempty" api:"shape=IdempotencyToken,token"`
}

// StartAutomatedReasoningPolicyTestWorkflowOutput is AWS's StartAutomatedReasoningPolicyTestWorkflowResponse.
type StartAutomatedReasoningPolicyTestWorkflowOutput struct {
	PolicyArn *string `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,required"`
}

// StatusDetails is AWS's StatusDetails.
type StatusDetails struct {
	ValidationDetails     *ValidationDetails     `json:"validationDetails,omitempty"`
	DataProcessingDetails *DataProcessingDetails `json:"dataProcessingDetails,omitempty"`
	TrainingDetails       *TrainingDetails       `json:"trainingDetails,omitempty"`
}

// StopAdvancedPromptOptimizationJobInput is AWS's StopAdvancedPromptOptimizationJobRequest.
type StopAdvancedPromptOptimizationJobInput struct {
	JobIdentifier *string `json:"jobIdentifier,omitempty" api:"shape=AdvancedPromptOptimizationJobIdentifier,uri=jobIdentifier,required"`
}

// StopAdvancedPromptOptimizationJobOutput is AWS's StopAdvancedPromptOptimizationJobResponse.
type StopAdvancedPromptOptimizationJobOutput struct {
}

// StopEvaluationJobInput is AWS's StopEvaluationJobRequest.
type StopEvaluationJobInput struct {
	JobIdentifier *string `json:"jobIdentifier,omitempty" api:"shape=EvaluationJobIdentifier,uri=jobIdentifier,required"`
}

// StopEvaluationJobOutput is AWS's StopEvaluationJobResponse.
type StopEvaluationJobOutput struct {
}

// StopModelCustomizationJobInput is AWS's StopModelCustomizationJobRequest.
type StopModelCustomizationJobInput struct {
	JobIdentifier *string `json:"jobIdentifier,omitempty" api:"shape=ModelCustomizationJobIdentifier,uri=jobIdentifier,required"`
}

// StopModelCustomizationJobOutput is AWS's StopModelCustomizationJobResponse.
type StopModelCustomizationJobOutput struct {
}

// StopModelInvocationJobInput is AWS's StopModelInvocationJobRequest.
type StopModelInvocationJobInput struct {
	JobIdentifier *string `json:"jobIdentifier,omitempty" api:"shape=ModelInvocationJobIdentifier,uri=jobIdentifier,required"`
}

// StopModelInvocationJobOutput is AWS's StopModelInvocationJobResponse.
type StopModelInvocationJobOutput struct {
}

// SupportTerm is AWS's SupportTerm.
type SupportTerm struct {
	RefundPolicyDescription *string `json:"refundPolicyDescription,omitempty"`
}

// Tag is AWS's Tag.
type Tag struct {
	Key   *string `json:"key,omitempty" api:"shape=TagKey,required"`
	Value *string `json:"value,omitempty" api:"shape=TagValue,required"`
}

// TagResourceInput is AWS's TagResourceRequest.
type TagResourceInput struct {
	ResourceARN *string `json:"resourceARN,omitempty" api:"shape=TaggableResourcesArn,required"`
	Tags        []Tag   `json:"tags,omitempty" api:"shape=TagList,required"`
}

// TagResourceOutput is AWS's TagResourceResponse.
type TagResourceOutput struct {
}

// TeacherModelConfig is AWS's TeacherModelConfig.
type TeacherModelConfig struct {
	TeacherModelIdentifier        *string `json:"teacherModelIdentifier,omitempty" api:"shape=TeacherModelIdentifier,required"`
	MaxResponseLengthForInference *int32  `json:"maxResponseLengthForInference,omitempty"`
}

// TermDetails is AWS's TermDetails.
type TermDetails struct {
	UsageBasedPricingTerm *PricingTerm  `json:"usageBasedPricingTerm,omitempty" api:"required"`
	LegalTerm             *LegalTerm    `json:"legalTerm,omitempty" api:"required"`
	SupportTerm           *SupportTerm  `json:"supportTerm,omitempty" api:"required"`
	ValidityTerm          *ValidityTerm `json:"validityTerm,omitempty"`
}

// TextInferenceConfig is AWS's TextInferenceConfig.
type TextInferenceConfig struct {
	Temperature   *float32 `json:"temperature,omitempty" api:"shape=Temperature"`
	TopP          *float32 `json:"topP,omitempty" api:"shape=TopP"`
	MaxTokens     *int32   `json:"maxTokens,omitempty" api:"shape=MaxTokens"`
	StopSequences []string `json:"stopSequences,omitempty" api:"shape=RAGStopSequences"`
}

// ThrottlingException is AWS's ThrottlingException.
type ThrottlingException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// TooManyTagsException is AWS's TooManyTagsException.
type TooManyTagsException struct {
	Message      *string `json:"message,omitempty" api:"shape=NonBlankString"`
	ResourceName *string `json:"resourceName,omitempty" api:"shape=TaggableResourcesArn"`
}

// TrainingDataConfig is AWS's TrainingDataConfig.
type TrainingDataConfig struct {
	S3Uri                *string               `json:"s3Uri,omitempty" api:"shape=S3Uri"`
	InvocationLogsConfig *InvocationLogsConfig `json:"invocationLogsConfig,omitempty"`
}

// TrainingDetails is AWS's TrainingDetails.
type TrainingDetails struct {
	Status           *string    `json:"status,omitempty" api:"shape=JobStatusDetails"`
	CreationTime     *time.Time `json:"creationTime,omitempty" api:"shape=Timestamp"`
	LastModifiedTime *time.Time `json:"lastModifiedTime,omitempty" api:"shape=Timestamp"`
}

// TrainingMetrics is AWS's TrainingMetrics.
type TrainingMetrics struct {
	TrainingLoss *float32 `json:"trainingLoss,omitempty"`
}

// UntagResourceInput is AWS's UntagResourceRequest.
type UntagResourceInput struct {
	ResourceARN *string  `json:"resourceARN,omitempty" api:"shape=TaggableResourcesArn,required"`
	TagKeys     []string `json:"tagKeys,omitempty" api:"shape=TagKeyList,required"`
}

// UntagResourceOutput is AWS's UntagResourceResponse.
type UntagResourceOutput struct {
}

// UpdateAutomatedReasoningPolicyAnnotationsInput is AWS's UpdateAutomatedReasoningPolicyAnnotationsRequest.
type UpdateAutomatedReasoningPolicyAnnotationsInput struct {
	PolicyArn                    *string                              `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	BuildWorkflowId              *string                              `json:"buildWorkflowId,omitempty" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,uri=buildWorkflowId,required"`
	Annotations                  []AutomatedReasoningPolicyAnnotation `json:"annotations,omitempty" api:"shape=AutomatedReasoningPolicyAnnotationList,required"`
	LastUpdatedAnnotationSetHash *string                              `json:"lastUpdatedAnnotationSetHash,omitempty" api:"shape=AutomatedReasoningPolicyHash,required"`
}

// UpdateAutomatedReasoningPolicyAnnotationsOutput is AWS's UpdateAutomatedReasoningPolicyAnnotationsResponse.
type UpdateAutomatedReasoningPolicyAnnotationsOutput struct {
	PolicyArn         *string    `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,required"`
	BuildWorkflowId   *string    `json:"buildWorkflowId,omitempty" api:"shape=AutomatedReasoningPolicyBuildWorkflowId,required"`
	AnnotationSetHash *string    `json:"annotationSetHash,omitempty" api:"shape=AutomatedReasoningPolicyHash,required"`
	UpdatedAt         *time.Time `json:"updatedAt,omitempty" api:"shape=Timestamp,required"`
}

// UpdateAutomatedReasoningPolicyInput is AWS's UpdateAutomatedReasoningPolicyRequest.
type UpdateAutomatedReasoningPolicyInput struct {
	PolicyArn        *string                             `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	PolicyDefinition *AutomatedReasoningPolicyDefinition `json:"policyDefinition,omitempty" api:"required"`
	Name             *string                             `json:"name,omitempty" api:"shape=AutomatedReasoningPolicyName"`
	Description      *string                             `json:"description,omitempty" api:"shape=AutomatedReasoningPolicyDescription"`
}

// UpdateAutomatedReasoningPolicyOutput is AWS's UpdateAutomatedReasoningPolicyResponse.
type UpdateAutomatedReasoningPolicyOutput struct {
	PolicyArn      *string    `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,required"`
	Name           *string    `json:"name,omitempty" api:"shape=AutomatedReasoningPolicyName,required"`
	DefinitionHash *string    `json:"definitionHash,omitempty" api:"shape=AutomatedReasoningPolicyHash,required"`
	UpdatedAt      *time.Time `json:"updatedAt,omitempty" api:"shape=Timestamp,required"`
}

// UpdateAutomatedReasoningPolicyTestCaseInput is AWS's UpdateAutomatedReasoningPolicyTestCaseRequest.
type UpdateAutomatedReasoningPolicyTestCaseInput struct {
	PolicyArn                        *string    `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,uri=policyArn,required"`
	TestCaseId                       *string    `json:"testCaseId,omitempty" api:"shape=AutomatedReasoningPolicyTestCaseId,uri=testCaseId,required"`
	GuardContent                     *string    `json:"guardContent,omitempty" api:"shape=AutomatedReasoningPolicyTestGuardContent,required"`
	QueryContent                     *string    `json:"queryContent,omitempty" api:"shape=AutomatedReasoningPolicyTestQueryContent"`
	LastUpdatedAt                    *time.Time `json:"lastUpdatedAt,omitempty" api:"shape=Timestamp,required"`
	ExpectedAggregatedFindingsResult *string    `json:"expectedAggregatedFindingsResult,omitempty" api:"shape=AutomatedReasoningCheckResult,required"`
	ConfidenceThreshold              *float64   `json:"confidenceThreshold,omitempty" api:"shape=AutomatedReasoningCheckTranslationConfidence"`
	ClientRequestToken               *string    `json:"clientRequestToken,omitempty" api:"shape=IdempotencyToken,token"`
}

// UpdateAutomatedReasoningPolicyTestCaseOutput is AWS's UpdateAutomatedReasoningPolicyTestCaseResponse.
type UpdateAutomatedReasoningPolicyTestCaseOutput struct {
	PolicyArn  *string `json:"policyArn,omitempty" api:"shape=AutomatedReasoningPolicyArn,required"`
	TestCaseId *string `json:"testCaseId,omitempty" api:"shape=AutomatedReasoningPolicyTestCaseId,required"`
}

// UpdateCustomModelDeploymentInput is AWS's UpdateCustomModelDeploymentRequest.
type UpdateCustomModelDeploymentInput struct {
	ModelArn                        *string `json:"modelArn,omitempty" api:"shape=CustomModelArn,required"`
	CustomModelDeploymentIdentifier *string `json:"customModelDeploymentIdentifier,omitempty" api:"shape=CustomModelDeploymentIdentifier,uri=customModelDeploymentIdentifier,required"`
}

// UpdateCustomModelDeploymentOutput is AWS's UpdateCustomModelDeploymentResponse.
type UpdateCustomModelDeploymentOutput struct {
	CustomModelDeploymentArn *string `json:"customModelDeploymentArn,omitempty" api:"shape=CustomModelDeploymentArn,required"`
}

// UpdateGuardrailInput is AWS's UpdateGuardrailRequest.
type UpdateGuardrailInput struct {
	GuardrailIdentifier              *string                                    `json:"guardrailIdentifier,omitempty" api:"shape=GuardrailIdentifier,uri=guardrailIdentifier,required"`
	Name                             *string                                    `json:"name,omitempty" api:"shape=GuardrailName,required"`
	Description                      *string                                    `json:"description,omitempty" api:"shape=GuardrailDescription"`
	TopicPolicyConfig                *GuardrailTopicPolicyConfig                `json:"topicPolicyConfig,omitempty"`
	ContentPolicyConfig              *GuardrailContentPolicyConfig              `json:"contentPolicyConfig,omitempty"`
	WordPolicyConfig                 *GuardrailWordPolicyConfig                 `json:"wordPolicyConfig,omitempty"`
	SensitiveInformationPolicyConfig *GuardrailSensitiveInformationPolicyConfig `json:"sensitiveInformationPolicyConfig,omitempty"`
	ContextualGroundingPolicyConfig  *GuardrailContextualGroundingPolicyConfig  `json:"contextualGroundingPolicyConfig,omitempty"`
	AutomatedReasoningPolicyConfig   *GuardrailAutomatedReasoningPolicyConfig   `json:"automatedReasoningPolicyConfig,omitempty"`
	CrossRegionConfig                *GuardrailCrossRegionConfig                `json:"crossRegionConfig,omitempty"`
	BlockedInputMessaging            *string                                    `json:"blockedInputMessaging,omitempty" api:"shape=GuardrailBlockedMessaging,required"`
	BlockedOutputsMessaging          *string                                    `json:"blockedOutputsMessaging,omitempty" api:"shape=GuardrailBlockedMessaging,required"`
	KmsKeyId                         *string                                    `json:"kmsKeyId,omitempty" api:"shape=KmsKeyId"`
}

// UpdateGuardrailOutput is AWS's UpdateGuardrailResponse.
type UpdateGuardrailOutput struct {
	GuardrailId  *string    `json:"guardrailId,omitempty" api:"shape=GuardrailId,required"`
	GuardrailArn *string    `json:"guardrailArn,omitempty" api:"shape=GuardrailArn,required"`
	Version      *string    `json:"version,omitempty" api:"shape=GuardrailDraftVersion,required"`
	UpdatedAt    *time.Time `json:"updatedAt,omitempty" api:"shape=Timestamp,required"`
}

// UpdateMarketplaceModelEndpointInput is AWS's UpdateMarketplaceModelEndpointRequest.
type UpdateMarketplaceModelEndpointInput struct {
	EndpointArn        *string         `json:"endpointArn,omitempty" api:"shape=Arn,uri=endpointArn,required"`
	EndpointConfig     *EndpointConfig `json:"endpointConfig,omitempty" api:"required"`
	ClientRequestToken *string         `json:"clientRequestToken,omitempty" api:"shape=IdempotencyToken,token"`
}

// UpdateMarketplaceModelEndpointOutput is AWS's UpdateMarketplaceModelEndpointResponse.
type UpdateMarketplaceModelEndpointOutput struct {
	MarketplaceModelEndpoint *MarketplaceModelEndpoint `json:"marketplaceModelEndpoint,omitempty" api:"required"`
}

// UpdateProvisionedModelThroughputInput is AWS's UpdateProvisionedModelThroughputRequest.
type UpdateProvisionedModelThroughputInput struct {
	ProvisionedModelId          *string `json:"provisionedModelId,omitempty" api:"shape=ProvisionedModelId,uri=provisionedModelId,required"`
	DesiredProvisionedModelName *string `json:"desiredProvisionedModelName,omitempty" api:"shape=ProvisionedModelName"`
	DesiredModelId              *string `json:"desiredModelId,omitempty" api:"shape=ModelIdentifier"`
}

// UpdateProvisionedModelThroughputOutput is AWS's UpdateProvisionedModelThroughputResponse.
type UpdateProvisionedModelThroughputOutput struct {
}

// ValidationDataConfig is AWS's ValidationDataConfig.
type ValidationDataConfig struct {
	Validators []Validator `json:"validators,omitempty" api:"shape=Validators,required"`
}

// ValidationDetails is AWS's ValidationDetails.
type ValidationDetails struct {
	Status           *string    `json:"status,omitempty" api:"shape=JobStatusDetails"`
	CreationTime     *time.Time `json:"creationTime,omitempty" api:"shape=Timestamp"`
	LastModifiedTime *time.Time `json:"lastModifiedTime,omitempty" api:"shape=Timestamp"`
}

// ValidationException is AWS's ValidationException.
type ValidationException struct {
	Message *string `json:"message,omitempty" api:"shape=NonBlankString"`
}

// Validator is AWS's Validator.
type Validator struct {
	S3Uri *string `json:"s3Uri,omitempty" api:"shape=S3Uri,required"`
}

// ValidatorMetric is AWS's ValidatorMetric.
type ValidatorMetric struct {
	ValidationLoss *float32 `json:"validationLoss,omitempty"`
}

// ValidityTerm is AWS's ValidityTerm.
type ValidityTerm struct {
	AgreementDuration *string `json:"agreementDuration,omitempty"`
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

// VpcConfig is AWS's VpcConfig.
type VpcConfig struct {
	SubnetIds        []string `json:"subnetIds,omitempty" api:"shape=SubnetIds,required"`
	SecurityGroupIds []string `json:"securityGroupIds,omitempty" api:"shape=SecurityGroupIds,required"`
}
