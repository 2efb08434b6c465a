// Code generated from facts/sagemaker.json by package gen. DO NOT EDIT.

package sagemaker

import (
	"time"
)

// ExtendTrainingPlanOutput is AWS's ExtendTrainingPlanResponse.
type ExtendTrainingPlanOutput struct {
	TrainingPlanExtensions []TrainingPlanExtension `json:"TrainingPlanExtensions,omitzero" api:"shape=TrainingPlanExtensions,required"`
}

// ExtensionDetails is AWS's ExtensionDetails.
type ExtensionDetails struct {
	ClusterArn          *string    `json:"ClusterArn,omitzero" api:"shape=ClusterArn,required"`
	ExtensionArn        *string    `json:"ExtensionArn,omitzero" api:"shape=ExtensionArn,required"`
	ExtensionName       *string    `json:"ExtensionName,omitzero" api:"shape=ExtensionName,required"`
	ExtensionVersion    *string    `json:"ExtensionVersion,omitzero" api:"shape=ExtensionVersion,required"`
	Status              *string    `json:"Status,omitzero" api:"shape=ExtensionStatus,required"`
	ConfigurationValues *string    `json:"ConfigurationValues,omitzero" api:"shape=ExtensionConfigurationValues"`
	CreationTime        *time.Time `json:"CreationTime,omitzero"`
	LastModifiedTime    *time.Time `json:"LastModifiedTime,omitzero"`
}

// ExtensionHealth is AWS's ExtensionHealth.
type ExtensionHealth struct {
	Issues []ExtensionHealthIssue `json:"Issues,omitzero" api:"shape=ExtensionHealthIssues,required"`
}

// ExtensionHealthIssue is AWS's ExtensionHealthIssue.
type ExtensionHealthIssue struct {
	Code      *string `json:"Code,omitzero" api:"shape=ExtensionHealthIssueCode,required"`
	Message   *string `json:"Message,omitzero" api:"shape=ExtensionHealthIssueMessage,required"`
	NodeCount *int32  `json:"NodeCount,omitzero" api:"shape=ExtensionNodeCount,required"`
}

// ExtensionNodeSummary is AWS's ExtensionNodeSummary.
type ExtensionNodeSummary struct {
	TotalCount  *int32 `json:"TotalCount,omitzero" api:"shape=ExtensionNodeCount,required"`
	ActiveCount *int32 `json:"ActiveCount,omitzero" api:"shape=ExtensionNodeCount,required"`
}

// ExtensionSummary is AWS's ExtensionSummary.
type ExtensionSummary struct {
	ExtensionArn     *string    `json:"ExtensionArn,omitzero" api:"shape=ExtensionArn,required"`
	ExtensionName    *string    `json:"ExtensionName,omitzero" api:"shape=ExtensionName,required"`
	ExtensionVersion *string    `json:"ExtensionVersion,omitzero" api:"shape=ExtensionVersion,required"`
	Status           *string    `json:"Status,omitzero" api:"shape=ExtensionStatus,required"`
	CreationTime     *time.Time `json:"CreationTime,omitzero"`
}

// ExtensionVersionSummary is AWS's ExtensionVersionSummary.
type ExtensionVersionSummary struct {
	ExtensionVersion *string `json:"ExtensionVersion,omitzero" api:"shape=ExtensionVersion,required"`
}

// FSxLustreConfig is AWS's FSxLustreConfig.
type FSxLustreConfig struct {
	SizeInGiB                *int32 `json:"SizeInGiB,omitzero" api:"shape=FSxLustreSizeInGiB,required"`
	PerUnitStorageThroughput *int32 `json:"PerUnitStorageThroughput,omitzero" api:"shape=FSxLustrePerUnitStorageThroughput,required"`
}

// FSxLustreFileSystem is AWS's FSxLustreFileSystem.
type FSxLustreFileSystem struct {
	FileSystemId *string `json:"FileSystemId,omitzero" api:"shape=FileSystemId,required"`
}

// FSxLustreFileSystemConfig is AWS's FSxLustreFileSystemConfig.
type FSxLustreFileSystemConfig struct {
	FileSystemId   *string `json:"FileSystemId,omitzero" api:"shape=FileSystemId,required"`
	FileSystemPath *string `json:"FileSystemPath,omitzero" api:"shape=FileSystemPath"`
}

// FailStepMetadata is AWS's FailStepMetadata.
type FailStepMetadata struct {
	ErrorMessage *string `json:"ErrorMessage,omitzero" api:"shape=String3072"`
}

// FeatureDefinition is AWS's FeatureDefinition.
type FeatureDefinition struct {
	FeatureName      *string           `json:"FeatureName,omitzero" api:"shape=FeatureName,required"`
	FeatureType      *string           `json:"FeatureType,omitzero" api:"shape=FeatureType,required"`
	CollectionType   *string           `json:"CollectionType,omitzero" api:"shape=CollectionType"`
	CollectionConfig *CollectionConfig `json:"CollectionConfig,omitzero"`
}

// FeatureGroup is AWS's FeatureGroup.
type FeatureGroup struct {
	FeatureGroupArn             *string             `json:"FeatureGroupArn,omitzero" api:"shape=FeatureGroupArn"`
	FeatureGroupName            *string             `json:"FeatureGroupName,omitzero" api:"shape=FeatureGroupName"`
	RecordIdentifierFeatureName *string             `json:"RecordIdentifierFeatureName,omitzero" api:"shape=FeatureName"`
	EventTimeFeatureName        *string             `json:"EventTimeFeatureName,omitzero" api:"shape=FeatureName"`
	FeatureDefinitions          []FeatureDefinition `json:"FeatureDefinitions,omitzero" api:"shape=FeatureDefinitions"`
	CreationTime                *time.Time          `json:"CreationTime,omitzero"`
	LastModifiedTime            *time.Time          `json:"LastModifiedTime,omitzero"`
	OnlineStoreConfig           *OnlineStoreConfig  `json:"OnlineStoreConfig,omitzero"`
	OfflineStoreConfig          *OfflineStoreConfig `json:"OfflineStoreConfig,omitzero"`
	RoleArn                     *string             `json:"RoleArn,omitzero" api:"shape=RoleArn"`
	FeatureGroupStatus          *string             `json:"FeatureGroupStatus,omitzero" api:"shape=FeatureGroupStatus"`
	OfflineStoreStatus          *OfflineStoreStatus `json:"OfflineStoreStatus,omitzero"`
	LastUpdateStatus            *LastUpdateStatus   `json:"LastUpdateStatus,omitzero"`
	FailureReason               *string             `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	Description                 *string             `json:"Description,omitzero" api:"shape=Description"`
	Tags                        []Tag               `json:"Tags,omitzero" api:"shape=TagList"`
}

// FeatureGroupSummary is AWS's FeatureGroupSummary.
type FeatureGroupSummary struct {
	FeatureGroupName   *string             `json:"FeatureGroupName,omitzero" api:"shape=FeatureGroupName,required"`
	FeatureGroupArn    *string             `json:"FeatureGroupArn,omitzero" api:"shape=FeatureGroupArn,required"`
	CreationTime       *time.Time          `json:"CreationTime,omitzero" api:"required"`
	FeatureGroupStatus *string             `json:"FeatureGroupStatus,omitzero" api:"shape=FeatureGroupStatus"`
	OfflineStoreStatus *OfflineStoreStatus `json:"OfflineStoreStatus,omitzero"`
}

// FeatureMetadata is AWS's FeatureMetadata.
type FeatureMetadata struct {
	FeatureGroupArn  *string            `json:"FeatureGroupArn,omitzero" api:"shape=FeatureGroupArn"`
	FeatureGroupName *string            `json:"FeatureGroupName,omitzero" api:"shape=FeatureGroupName"`
	FeatureName      *string            `json:"FeatureName,omitzero" api:"shape=FeatureName"`
	FeatureType      *string            `json:"FeatureType,omitzero" api:"shape=FeatureType"`
	CreationTime     *time.Time         `json:"CreationTime,omitzero"`
	LastModifiedTime *time.Time         `json:"LastModifiedTime,omitzero"`
	Description      *string            `json:"Description,omitzero" api:"shape=FeatureDescription"`
	Parameters       []FeatureParameter `json:"Parameters,omitzero" api:"shape=FeatureParameters"`
}

// FeatureParameter is AWS's FeatureParameter.
type FeatureParameter struct {
	Key   *string `json:"Key,omitzero" api:"shape=FeatureParameterKey"`
	Value *string `json:"Value,omitzero" api:"shape=FeatureParameterValue"`
}

// FileSource is AWS's FileSource.
type FileSource struct {
	ContentType   *string `json:"ContentType,omitzero" api:"shape=ContentType"`
	ContentDigest *string `json:"ContentDigest,omitzero" api:"shape=ContentDigest"`
	S3Uri         *string `json:"S3Uri,omitzero" api:"shape=S3Uri,required"`
}

// FileSystemConfig is AWS's FileSystemConfig.
type FileSystemConfig struct {
	MountPath  *string `json:"MountPath,omitzero" api:"shape=MountPath"`
	DefaultUid *int32  `json:"DefaultUid,omitzero" api:"shape=DefaultUid"`
	DefaultGid *int32  `json:"DefaultGid,omitzero" api:"shape=DefaultGid"`
}

// FileSystemDataSource is AWS's FileSystemDataSource.
type FileSystemDataSource struct {
	FileSystemId         *string `json:"FileSystemId,omitzero" api:"shape=FileSystemId,required"`
	FileSystemAccessMode *string `json:"FileSystemAccessMode,omitzero" api:"shape=FileSystemAccessMode,required"`
	FileSystemType       *string `json:"FileSystemType,omitzero" api:"shape=FileSystemType,required"`
	DirectoryPath        *string `json:"DirectoryPath,omitzero" api:"shape=DirectoryPath,required"`
}

// Filter is AWS's Filter.
type Filter struct {
	Name     *string `json:"Name,omitzero" api:"shape=ResourcePropertyName,required"`
	Operator *string `json:"Operator,omitzero" api:"shape=Operator"`
	Value    *string `json:"Value,omitzero" api:"shape=FilterValue"`
}

// FinalAutoMLJobObjectiveMetric is AWS's FinalAutoMLJobObjectiveMetric.
type FinalAutoMLJobObjectiveMetric struct {
	Type               *string  `json:"Type,omitzero" api:"shape=AutoMLJobObjectiveType"`
	MetricName         *string  `json:"MetricName,omitzero" api:"shape=AutoMLMetricEnum,required"`
	Value              *float32 `json:"Value,omitzero" api:"required"`
	StandardMetricName *string  `json:"StandardMetricName,omitzero" api:"shape=AutoMLMetricEnum"`
}

// FinalHyperParameterTuningJobObjectiveMetric is AWS's FinalHyperParameterTuningJobObjectiveMetric.
type FinalHyperParameterTuningJobObjectiveMetric struct {
	Type       *string  `json:"Type,omitzero" api:"shape=HyperParameterTuningJobObjectiveType"`
	MetricName *string  `json:"MetricName,omitzero" api:"shape=MetricName,required"`
	Value      *float32 `json:"Value,omitzero" api:"required"`
}

// FlowDefinitionOutputConfig is AWS's FlowDefinitionOutputConfig.
type FlowDefinitionOutputConfig struct {
	S3OutputPath *string `json:"S3OutputPath,omitzero" api:"shape=S3Uri,required"`
	KmsKeyId     *string `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
}

// FlowDefinitionSummary is AWS's FlowDefinitionSummary.
type FlowDefinitionSummary struct {
	FlowDefinitionName   *string    `json:"FlowDefinitionName,omitzero" api:"shape=FlowDefinitionName,required"`
	FlowDefinitionArn    *string    `json:"FlowDefinitionArn,omitzero" api:"shape=FlowDefinitionArn,required"`
	FlowDefinitionStatus *string    `json:"FlowDefinitionStatus,omitzero" api:"shape=FlowDefinitionStatus,required"`
	CreationTime         *time.Time `json:"CreationTime,omitzero" api:"required"`
	FailureReason        *string    `json:"FailureReason,omitzero" api:"shape=FailureReason"`
}

// ForEachSelectorResult is AWS's ForEachSelectorResult.
type ForEachSelectorResult struct {
	StepName *string `json:"StepName,omitzero" api:"shape=String256"`
	Index    *int32  `json:"Index,omitzero"`
}

// ForEachStepMetadata is AWS's ForEachStepMetadata.
type ForEachStepMetadata struct {
	Status             *string                `json:"Status,omitzero" api:"shape=ForEachStatus"`
	InputItemCount     *int32                 `json:"InputItemCount,omitzero"`
	TotalStepCount     *int32                 `json:"TotalStepCount,omitzero"`
	SucceededStepCount *int32                 `json:"SucceededStepCount,omitzero"`
	FailedStepCount    *int32                 `json:"FailedStepCount,omitzero"`
	StoppedStepCount   *int32                 `json:"StoppedStepCount,omitzero"`
	Selector           *ForEachSelectorResult `json:"Selector,omitzero"`
}

// GenerativeAiSettings is AWS's GenerativeAiSettings.
type GenerativeAiSettings struct {
	AmazonBedrockRoleArn *string `json:"AmazonBedrockRoleArn,omitzero" api:"shape=RoleArn"`
}

// GetDeviceFleetReportInput is AWS's GetDeviceFleetReportRequest.
type GetDeviceFleetReportInput struct {
	DeviceFleetName *string `json:"DeviceFleetName,omitzero" api:"shape=EntityName,required"`
}

// GetDeviceFleetReportOutput is AWS's GetDeviceFleetReportResponse.
type GetDeviceFleetReportOutput struct {
	DeviceFleetArn  *string           `json:"DeviceFleetArn,omitzero" api:"shape=DeviceFleetArn,required"`
	DeviceFleetName *string           `json:"DeviceFleetName,omitzero" api:"shape=EntityName,required"`
	OutputConfig    *EdgeOutputConfig `json:"OutputConfig,omitzero"`
	Description     *string           `json:"Description,omitzero" api:"shape=DeviceFleetDescription"`
	ReportGenerated *time.Time        `json:"ReportGenerated,omitzero"`
	DeviceStats     *DeviceStats      `json:"DeviceStats,omitzero"`
	AgentVersions   []AgentVersion    `json:"AgentVersions,omitzero"`
	ModelStats      []EdgeModelStat   `json:"ModelStats,omitzero"`
}

// GetEndpointPolicyInput is AWS's GetEndpointPolicyRequest.
type GetEndpointPolicyInput struct {
	EndpointName *string `json:"EndpointName,omitzero" api:"shape=EndpointName,required"`
}

// GetEndpointPolicyOutput is AWS's GetEndpointPolicyResponse.
type GetEndpointPolicyOutput struct {
	EndpointName   *string `json:"EndpointName,omitzero" api:"shape=EndpointName"`
	EndpointArn    *string `json:"EndpointArn,omitzero" api:"shape=EndpointArn"`
	ResourcePolicy *string `json:"ResourcePolicy,omitzero" api:"shape=EndpointPolicyDocument"`
}

// GetLineageGroupPolicyInput is AWS's GetLineageGroupPolicyRequest.
type GetLineageGroupPolicyInput struct {
	LineageGroupName *string `json:"LineageGroupName,omitzero" api:"shape=LineageGroupNameOrArn,required"`
}

// GetLineageGroupPolicyOutput is AWS's GetLineageGroupPolicyResponse.
type GetLineageGroupPolicyOutput struct {
	LineageGroupArn *string `json:"LineageGroupArn,omitzero" api:"shape=LineageGroupArn"`
	ResourcePolicy  *string `json:"ResourcePolicy,omitzero" api:"shape=ResourcePolicyString"`
}

// GetModelPackageGroupPolicyInput is AWS's GetModelPackageGroupPolicyInput.
type GetModelPackageGroupPolicyInput struct {
	ModelPackageGroupName *string `json:"ModelPackageGroupName,omitzero" api:"shape=EntityName,required"`
}

// GetModelPackageGroupPolicyOutput is AWS's GetModelPackageGroupPolicyOutput.
type GetModelPackageGroupPolicyOutput struct {
	ResourcePolicy *string `json:"ResourcePolicy,omitzero" api:"shape=PolicyString,required"`
}

// GetSagemakerServicecatalogPortfolioStatusInput is AWS's GetSagemakerServicecatalogPortfolioStatusInput.
type GetSagemakerServicecatalogPortfolioStatusInput struct {
}

// GetSagemakerServicecatalogPortfolioStatusOutput is AWS's GetSagemakerServicecatalogPortfolioStatusOutput.
type GetSagemakerServicecatalogPortfolioStatusOutput struct {
	Status *string `json:"Status,omitzero" api:"shape=SagemakerServicecatalogStatus"`
}

// GetScalingConfigurationRecommendationInput is AWS's GetScalingConfigurationRecommendationRequest.
type GetScalingConfigurationRecommendationInput struct {
	InferenceRecommendationsJobName *string                 `json:"InferenceRecommendationsJobName,omitzero" api:"shape=RecommendationJobName,required"`
	RecommendationId                *string                 `json:"RecommendationId,omitzero"`
	EndpointName                    *string                 `json:"EndpointName,omitzero" api:"shape=EndpointName"`
	TargetCpuUtilizationPerCore     *int32                  `json:"TargetCpuUtilizationPerCore,omitzero" api:"shape=UtilizationPercentagePerCore"`
	ScalingPolicyObjective          *ScalingPolicyObjective `json:"ScalingPolicyObjective,omitzero"`
}

// GetScalingConfigurationRecommendationOutput is AWS's GetScalingConfigurationRecommendationResponse.
type GetScalingConfigurationRecommendationOutput struct {
	InferenceRecommendationsJobName *string                      `json:"InferenceRecommendationsJobName,omitzero" api:"shape=RecommendationJobName"`
	RecommendationId                *string                      `json:"RecommendationId,omitzero"`
	EndpointName                    *string                      `json:"EndpointName,omitzero" api:"shape=EndpointName"`
	TargetCpuUtilizationPerCore     *int32                       `json:"TargetCpuUtilizationPerCore,omitzero" api:"shape=UtilizationPercentagePerCore"`
	ScalingPolicyObjective          *ScalingPolicyObjective      `json:"ScalingPolicyObjective,omitzero"`
	Metric                          *ScalingPolicyMetric         `json:"Metric,omitzero"`
	DynamicScalingConfiguration     *DynamicScalingConfiguration `json:"DynamicScalingConfiguration,omitzero"`
}

// GetSearchSuggestionsInput is AWS's GetSearchSuggestionsRequest.
type GetSearchSuggestionsInput struct {
	Resource        *string          `json:"Resource,omitzero" api:"shape=ResourceType,required"`
	SuggestionQuery *SuggestionQuery `json:"SuggestionQuery,omitzero"`
}

// GetSearchSuggestionsOutput is AWS's GetSearchSuggestionsResponse.
type GetSearchSuggestionsOutput struct {
	PropertyNameSuggestions []PropertyNameSuggestion `json:"PropertyNameSuggestions,omitzero"`
}

// GitConfig is AWS's GitConfig.
type GitConfig struct {
	RepositoryUrl *string `json:"RepositoryUrl,omitzero" api:"shape=GitConfigUrl,required"`
	Branch        *string `json:"Branch,omitzero" api:"shape=Branch"`
	SecretArn     *string `json:"SecretArn,omitzero" api:"shape=SecretArn"`
}

// GitConfigForUpdate is AWS's GitConfigForUpdate.
type GitConfigForUpdate struct {
	SecretArn *string `json:"SecretArn,omitzero" api:"shape=SecretArn"`
}

// HiddenSageMakerImage is AWS's HiddenSageMakerImage.
type HiddenSageMakerImage struct {
	SageMakerImageName *string  `json:"SageMakerImageName,omitzero" api:"shape=SageMakerImageName"`
	VersionAliases     []string `json:"VersionAliases,omitzero" api:"shape=VersionAliasesList"`
}

// HolidayConfigAttributes is AWS's HolidayConfigAttributes.
type HolidayConfigAttributes struct {
	CountryCode *string `json:"CountryCode,omitzero" api:"shape=CountryCode"`
}

// HubAccessConfig is AWS's HubAccessConfig.
type HubAccessConfig struct {
	HubContentArn *string `json:"HubContentArn,omitzero" api:"shape=HubContentArn,required"`
}

// HubContent is AWS's HubContent.
type HubContent struct {
	HubContentName               *string                `json:"HubContentName,omitzero" api:"shape=HubContentName,required"`
	HubContentArn                *string                `json:"HubContentArn,omitzero" api:"shape=HubContentArn,required"`
	HubContentVersion            *string                `json:"HubContentVersion,omitzero" api:"shape=HubContentVersion,required"`
	HubContentType               *string                `json:"HubContentType,omitzero" api:"shape=HubContentType,required"`
	DocumentSchemaVersion        *string                `json:"DocumentSchemaVersion,omitzero" api:"shape=DocumentSchemaVersion,required"`
	HubName                      *string                `json:"HubName,omitzero" api:"shape=HubName,required"`
	HubArn                       *string                `json:"HubArn,omitzero" api:"shape=HubArn,required"`
	HubContentDisplayName        *string                `json:"HubContentDisplayName,omitzero" api:"shape=HubContentDisplayName"`
	HubContentDescription        *string                `json:"HubContentDescription,omitzero" api:"shape=HubContentDescription"`
	HubContentMarkdown           *string                `json:"HubContentMarkdown,omitzero" api:"shape=HubContentMarkdown"`
	HubContentDocument           *string                `json:"HubContentDocument,omitzero" api:"shape=HubContentDocument"`
	SageMakerPublicHubContentArn *string                `json:"SageMakerPublicHubContentArn,omitzero" api:"shape=SageMakerPublicHubContentArn"`
	ReferenceMinVersion          *string                `json:"ReferenceMinVersion,omitzero" api:"shape=ReferenceMinVersion"`
	SupportStatus                *string                `json:"SupportStatus,omitzero" api:"shape=HubContentSupportStatus"`
	HubContentSearchKeywords     []string               `json:"HubContentSearchKeywords,omitzero" api:"shape=HubContentSearchKeywordList"`
	HubContentDependencies       []HubContentDependency `json:"HubContentDependencies,omitzero" api:"shape=HubContentDependencyList"`
	HubContentStatus             *string                `json:"HubContentStatus,omitzero" api:"shape=HubContentStatus,required"`
	FailureReason                *string                `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	CreationTime                 *time.Time             `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime             *time.Time             `json:"LastModifiedTime,omitzero"`
	CreatedBy                    *UserContext           `json:"CreatedBy,omitzero"`
	LastModifiedBy               *UserContext           `json:"LastModifiedBy,omitzero"`
	Tags                         []Tag                  `json:"Tags,omitzero" api:"shape=TagList"`
}

// HubContentDependency is AWS's HubContentDependency.
type HubContentDependency struct {
	DependencyOriginPath *string `json:"DependencyOriginPath,omitzero" api:"shape=DependencyOriginPath"`
	DependencyCopyPath   *string `json:"DependencyCopyPath,omitzero" api:"shape=DependencyCopyPath"`
}

// HubContentInfo is AWS's HubContentInfo.
type HubContentInfo struct {
	HubContentName               *string    `json:"HubContentName,omitzero" api:"shape=HubContentName,required"`
	HubContentArn                *string    `json:"HubContentArn,omitzero" api:"shape=HubContentArn,required"`
	SageMakerPublicHubContentArn *string    `json:"SageMakerPublicHubContentArn,omitzero" api:"shape=SageMakerPublicHubContentArn"`
	HubContentVersion            *string    `json:"HubContentVersion,omitzero" api:"shape=HubContentVersion,required"`
	HubContentType               *string    `json:"HubContentType,omitzero" api:"shape=HubContentType,required"`
	DocumentSchemaVersion        *string    `json:"DocumentSchemaVersion,omitzero" api:"shape=DocumentSchemaVersion,required"`
	HubContentDisplayName        *string    `json:"HubContentDisplayName,omitzero" api:"shape=HubContentDisplayName"`
	HubContentDescription        *string    `json:"HubContentDescription,omitzero" api:"shape=HubContentDescription"`
	SupportStatus                *string    `json:"SupportStatus,omitzero" api:"shape=HubContentSupportStatus"`
	HubContentSearchKeywords     []string   `json:"HubContentSearchKeywords,omitzero" api:"shape=HubContentSearchKeywordList"`
	HubContentStatus             *string    `json:"HubContentStatus,omitzero" api:"shape=HubContentStatus,required"`
	CreationTime                 *time.Time `json:"CreationTime,omitzero" api:"required"`
	OriginalCreationTime         *time.Time `json:"OriginalCreationTime,omitzero"`
}

// HubContentStepMetadata is AWS's HubContentStepMetadata.
type HubContentStepMetadata struct {
	HubArn        *string `json:"HubArn,omitzero" api:"shape=String2048"`
	HubContentArn *string `json:"HubContentArn,omitzero" api:"shape=String2048"`
}

// HubInfo is AWS's HubInfo.
type HubInfo struct {
	HubName           *string    `json:"HubName,omitzero" api:"shape=HubName,required"`
	HubArn            *string    `json:"HubArn,omitzero" api:"shape=HubArn,required"`
	HubDisplayName    *string    `json:"HubDisplayName,omitzero" api:"shape=HubDisplayName"`
	HubDescription    *string    `json:"HubDescription,omitzero" api:"shape=HubDescription"`
	HubSearchKeywords []string   `json:"HubSearchKeywords,omitzero" api:"shape=HubSearchKeywordList"`
	HubStatus         *string    `json:"HubStatus,omitzero" api:"shape=HubStatus,required"`
	CreationTime      *time.Time `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime  *time.Time `json:"LastModifiedTime,omitzero" api:"required"`
}

// HubS3StorageConfig is AWS's HubS3StorageConfig.
type HubS3StorageConfig struct {
	S3OutputPath *string `json:"S3OutputPath,omitzero" api:"shape=S3OutputPath"`
}

// HumanLoopActivationConditionsConfig is AWS's HumanLoopActivationConditionsConfig.
type HumanLoopActivationConditionsConfig struct {
	HumanLoopActivationConditions *string `json:"HumanLoopActivationConditions,omitzero" api:"shape=HumanLoopActivationConditions,required"`
}

// HumanLoopActivationConfig is AWS's HumanLoopActivationConfig.
type HumanLoopActivationConfig struct {
	HumanLoopActivationConditionsConfig *HumanLoopActivationConditionsConfig `json:"HumanLoopActivationConditionsConfig,omitzero" api:"required"`
}

// HumanLoopConfig is AWS's HumanLoopConfig.
type HumanLoopConfig struct {
	WorkteamArn                       *string                   `json:"WorkteamArn,omitzero" api:"shape=WorkteamArn,required"`
	HumanTaskUiArn                    *string                   `json:"HumanTaskUiArn,omitzero" api:"shape=HumanTaskUiArn,required"`
	TaskTitle                         *string                   `json:"TaskTitle,omitzero" api:"shape=FlowDefinitionTaskTitle,required"`
	TaskDescription                   *string                   `json:"TaskDescription,omitzero" api:"shape=FlowDefinitionTaskDescription,required"`
	TaskCount                         *int32                    `json:"TaskCount,omitzero" api:"shape=FlowDefinitionTaskCount,required"`
	TaskAvailabilityLifetimeInSeconds *int32                    `json:"TaskAvailabilityLifetimeInSeconds,omitzero" api:"shape=FlowDefinitionTaskAvailabilityLifetimeInSeconds"`
	TaskTimeLimitInSeconds            *int32                    `json:"TaskTimeLimitInSeconds,omitzero" api:"shape=FlowDefinitionTaskTimeLimitInSeconds"`
	TaskKeywords                      []string                  `json:"TaskKeywords,omitzero" api:"shape=FlowDefinitionTaskKeywords"`
	PublicWorkforceTaskPrice          *PublicWorkforceTaskPrice `json:"PublicWorkforceTaskPrice,omitzero"`
}

// HumanLoopRequestSource is AWS's HumanLoopRequestSource.
type HumanLoopRequestSource struct {
	AwsManagedHumanLoopRequestSource *string `json:"AwsManagedHumanLoopRequestSource,omitzero" api:"shape=AwsManagedHumanLoopRequestSource,required"`
}

// HumanTaskConfig is AWS's HumanTaskConfig.
type HumanTaskConfig struct {
	WorkteamArn                       *string                        `json:"WorkteamArn,omitzero" api:"shape=WorkteamArn,required"`
	UiConfig                          *UiConfig                      `json:"UiConfig,omitzero" api:"required"`
	PreHumanTaskLambdaArn             *string                        `json:"PreHumanTaskLambdaArn,omitzero" api:"shape=LambdaFunctionArn"`
	TaskKeywords                      []string                       `json:"TaskKeywords,omitzero" api:"shape=TaskKeywords"`
	TaskTitle                         *string                        `json:"TaskTitle,omitzero" api:"shape=TaskTitle,required"`
	TaskDescription                   *string                        `json:"TaskDescription,omitzero" api:"shape=TaskDescription,required"`
	NumberOfHumanWorkersPerDataObject *int32                         `json:"NumberOfHumanWorkersPerDataObject,omitzero" api:"shape=NumberOfHumanWorkersPerDataObject,required"`
	TaskTimeLimitInSeconds            *int32                         `json:"TaskTimeLimitInSeconds,omitzero" api:"shape=TaskTimeLimitInSeconds,required"`
	TaskAvailabilityLifetimeInSeconds *int32                         `json:"TaskAvailabilityLifetimeInSeconds,omitzero" api:"shape=TaskAvailabilityLifetimeInSeconds"`
	MaxConcurrentTaskCount            *int32                         `json:"MaxConcurrentTaskCount,omitzero" api:"shape=MaxConcurrentTaskCount"`
	AnnotationConsolidationConfig     *AnnotationConsolidationConfig `json:"AnnotationConsolidationConfig,omitzero"`
	PublicWorkforceTaskPrice          *PublicWorkforceTaskPrice      `json:"PublicWorkforceTaskPrice,omitzero"`
}

// HumanTaskUiSummary is AWS's HumanTaskUiSummary.
type HumanTaskUiSummary struct {
	HumanTaskUiName *string    `json:"HumanTaskUiName,omitzero" api:"shape=HumanTaskUiName,required"`
	HumanTaskUiArn  *string    `json:"HumanTaskUiArn,omitzero" api:"shape=HumanTaskUiArn,required"`
	CreationTime    *time.Time `json:"CreationTime,omitzero" api:"required"`
}

// HyperParameterAlgorithmSpecification is AWS's HyperParameterAlgorithmSpecification.
type HyperParameterAlgorithmSpecification struct {
	TrainingImage     *string            `json:"TrainingImage,omitzero" api:"shape=AlgorithmImage"`
	TrainingInputMode *string            `json:"TrainingInputMode,omitzero" api:"shape=TrainingInputMode,required"`
	AlgorithmName     *string            `json:"AlgorithmName,omitzero" api:"shape=ArnOrName"`
	MetricDefinitions []MetricDefinition `json:"MetricDefinitions,omitzero" api:"shape=MetricDefinitionList"`
}

// HyperParameterSpecification is AWS's HyperParameterSpecification.
type HyperParameterSpecification struct {
	Name         *string         `json:"Name,omitzero" api:"shape=ParameterName,required"`
	Description  *string         `json:"Description,omitzero" api:"shape=EntityDescription"`
	Type         *string         `json:"Type,omitzero" api:"shape=ParameterType,required"`
	Range        *ParameterRange `json:"Range,omitzero"`
	IsTunable    *bool           `json:"IsTunable,omitzero"`
	IsRequired   *bool           `json:"IsRequired,omitzero"`
	DefaultValue *string         `json:"DefaultValue,omitzero" api:"shape=HyperParameterValue"`
}

// HyperParameterTrainingJobDefinition is AWS's HyperParameterTrainingJobDefinition.
type HyperParameterTrainingJobDefinition struct {
	DefinitionName                        *string                               `json:"DefinitionName,omitzero" api:"shape=HyperParameterTrainingJobDefinitionName"`
	TuningObjective                       *HyperParameterTuningJobObjective     `json:"TuningObjective,omitzero"`
	HyperParameterRanges                  *ParameterRanges                      `json:"HyperParameterRanges,omitzero"`
	StaticHyperParameters                 map[string]string                     `json:"StaticHyperParameters,omitzero" api:"shape=HyperParameters"`
	AlgorithmSpecification                *HyperParameterAlgorithmSpecification `json:"AlgorithmSpecification,omitzero" api:"required"`
	RoleArn                               *string                               `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	InputDataConfig                       []Channel                             `json:"InputDataConfig,omitzero" api:"shape=InputDataConfig"`
	VpcConfig                             *VpcConfig                            `json:"VpcConfig,omitzero"`
	OutputDataConfig                      *OutputDataConfig                     `json:"OutputDataConfig,omitzero" api:"required"`
	ResourceConfig                        *ResourceConfig                       `json:"ResourceConfig,omitzero"`
	HyperParameterTuningResourceConfig    *HyperParameterTuningResourceConfig   `json:"HyperParameterTuningResourceConfig,omitzero"`
	StoppingCondition                     *StoppingCondition                    `json:"StoppingCondition,omitzero" api:"required"`
	EnableNetworkIsolation                *bool                                 `json:"EnableNetworkIsolation,omitzero"`
	EnableInterContainerTrafficEncryption *bool                                 `json:"EnableInterContainerTrafficEncryption,omitzero"`
	EnableManagedSpotTraining             *bool                                 `json:"EnableManagedSpotTraining,omitzero"`
	CheckpointConfig                      *CheckpointConfig                     `json:"CheckpointConfig,omitzero"`
	RetryStrategy                         *RetryStrategy                        `json:"RetryStrategy,omitzero"`
	Environment                           map[string]string                     `json:"Environment,omitzero" api:"shape=HyperParameterTrainingJobEnvironmentMap"`
}

// HyperParameterTrainingJobSummary is AWS's HyperParameterTrainingJobSummary.
type HyperParameterTrainingJobSummary struct {
	TrainingJobDefinitionName                   *string                                      `json:"TrainingJobDefinitionName,omitzero" api:"shape=HyperParameterTrainingJobDefinitionName"`
	TrainingJobName                             *string                                      `json:"TrainingJobName,omitzero" api:"shape=TrainingJobName,required"`
	TrainingJobArn                              *string                                      `json:"TrainingJobArn,omitzero" api:"shape=TrainingJobArn,required"`
	TuningJobName                               *string                                      `json:"TuningJobName,omitzero" api:"shape=HyperParameterTuningJobName"`
	CreationTime                                *time.Time                                   `json:"CreationTime,omitzero" api:"required"`
	TrainingStartTime                           *time.Time                                   `json:"TrainingStartTime,omitzero"`
	TrainingEndTime                             *time.Time                                   `json:"TrainingEndTime,omitzero"`
	TrainingJobStatus                           *string                                      `json:"TrainingJobStatus,omitzero" api:"shape=TrainingJobStatus,required"`
	TunedHyperParameters                        map[string]string                            `json:"TunedHyperParameters,omitzero" api:"shape=HyperParameters,required"`
	FailureReason                               *string                                      `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	FinalHyperParameterTuningJobObjectiveMetric *FinalHyperParameterTuningJobObjectiveMetric `json:"FinalHyperParameterTuningJobObjectiveMetric,omitzero"`
	ObjectiveStatus                             *string                                      `json:"ObjectiveStatus,omitzero" api:"shape=ObjectiveStatus"`
}

// HyperParameterTuningInstanceConfig is AWS's HyperParameterTuningInstanceConfig.
type HyperParameterTuningInstanceConfig struct {
	InstanceType   *string `json:"InstanceType,omitzero" api:"shape=TrainingInstanceType,required"`
	InstanceCount  *int32  `json:"InstanceCount,omitzero" api:"shape=TrainingInstanceCount,required"`
	VolumeSizeInGB *int32  `json:"VolumeSizeInGB,omitzero" api:"shape=VolumeSizeInGB,required"`
}

// HyperParameterTuningJobCompletionDetails is AWS's HyperParameterTuningJobCompletionDetails.
type HyperParameterTuningJobCompletionDetails struct {
	NumberOfTrainingJobsObjectiveNotImproving *int32     `json:"NumberOfTrainingJobsObjectiveNotImproving,omitzero"`
	ConvergenceDetectedTime                   *time.Time `json:"ConvergenceDetectedTime,omitzero"`
}

// HyperParameterTuningJobConfig is AWS's HyperParameterTuningJobConfig.
type HyperParameterTuningJobConfig struct {
	Strategy                         *string                                `json:"Strategy,omitzero" api:"shape=HyperParameterTuningJobStrategyType,required"`
	StrategyConfig                   *HyperParameterTuningJobStrategyConfig `json:"StrategyConfig,omitzero"`
	HyperParameterTuningJobObjective *HyperParameterTuningJobObjective      `json:"HyperParameterTuningJobObjective,omitzero"`
	ResourceLimits                   *ResourceLimits                        `json:"ResourceLimits,omitzero" api:"required"`
	ParameterRanges                  *ParameterRanges                       `json:"ParameterRanges,omitzero"`
	TrainingJobEarlyStoppingType     *string                                `json:"TrainingJobEarlyStoppingType,omitzero" api:"shape=TrainingJobEarlyStoppingType"`
	TuningJobCompletionCriteria      *TuningJobCompletionCriteria           `json:"TuningJobCompletionCriteria,omitzero"`
	RandomSeed                       *int32                                 `json:"RandomSeed,omitzero" api:"shape=RandomSeed"`
}

// HyperParameterTuningJobConsumedResources is AWS's HyperParameterTuningJobConsumedResources.
type HyperParameterTuningJobConsumedResources struct {
	RuntimeInSeconds *int32 `json:"RuntimeInSeconds,omitzero"`
}

// HyperParameterTuningJobObjective is AWS's HyperParameterTuningJobObjective.
type HyperParameterTuningJobObjective struct {
	Type       *string `json:"Type,omitzero" api:"shape=HyperParameterTuningJobObjectiveType,required"`
	MetricName *string `json:"MetricName,omitzero" api:"shape=MetricName,required"`
}

// HyperParameterTuningJobSearchEntity is AWS's HyperParameterTuningJobSearchEntity.
type HyperParameterTuningJobSearchEntity struct {
	HyperParameterTuningJobName   *string                                   `json:"HyperParameterTuningJobName,omitzero" api:"shape=HyperParameterTuningJobName"`
	HyperParameterTuningJobArn    *string                                   `json:"HyperParameterTuningJobArn,omitzero" api:"shape=HyperParameterTuningJobArn"`
	HyperParameterTuningJobConfig *HyperParameterTuningJobConfig            `json:"HyperParameterTuningJobConfig,omitzero"`
	TrainingJobDefinition         *HyperParameterTrainingJobDefinition      `json:"TrainingJobDefinition,omitzero"`
	TrainingJobDefinitions        []HyperParameterTrainingJobDefinition     `json:"TrainingJobDefinitions,omitzero" api:"shape=HyperParameterTrainingJobDefinitions"`
	HyperParameterTuningJobStatus *string                                   `json:"HyperParameterTuningJobStatus,omitzero" api:"shape=HyperParameterTuningJobStatus"`
	CreationTime                  *time.Time                                `json:"CreationTime,omitzero"`
	HyperParameterTuningEndTime   *time.Time                                `json:"HyperParameterTuningEndTime,omitzero"`
	LastModifiedTime              *time.Time                                `json:"LastModifiedTime,omitzero"`
	TrainingJobStatusCounters     *TrainingJobStatusCounters                `json:"TrainingJobStatusCounters,omitzero"`
	ObjectiveStatusCounters       *ObjectiveStatusCounters                  `json:"ObjectiveStatusCounters,omitzero"`
	BestTrainingJob               *HyperParameterTrainingJobSummary         `json:"BestTrainingJob,omitzero"`
	OverallBestTrainingJob        *HyperParameterTrainingJobSummary         `json:"OverallBestTrainingJob,omitzero"`
	WarmStartConfig               *HyperParameterTuningJobWarmStartConfig   `json:"WarmStartConfig,omitzero"`
	FailureReason                 *string                                   `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	TuningJobCompletionDetails    *HyperParameterTuningJobCompletionDetails `json:"TuningJobCompletionDetails,omitzero"`
	ConsumedResources             *HyperParameterTuningJobConsumedResources `json:"ConsumedResources,omitzero"`
	Tags                          []Tag                                     `json:"Tags,omitzero" api:"shape=TagList"`
}

// HyperParameterTuningJobStrategyConfig is AWS's HyperParameterTuningJobStrategyConfig.
type HyperParameterTuningJobStrategyConfig struct {
	HyperbandStrategyConfig *HyperbandStrategyConfig `json:"HyperbandStrategyConfig,omitzero"`
}

// HyperParameterTuningJobSummary is AWS's HyperParameterTuningJobSummary.
type HyperParameterTuningJobSummary struct {
	HyperParameterTuningJobName   *string                    `json:"HyperParameterTuningJobName,omitzero" api:"shape=HyperParameterTuningJobName,required"`
	HyperParameterTuningJobArn    *string                    `json:"HyperParameterTuningJobArn,omitzero" api:"shape=HyperParameterTuningJobArn,required"`
	HyperParameterTuningJobStatus *string                    `json:"HyperParameterTuningJobStatus,omitzero" api:"shape=HyperParameterTuningJobStatus,required"`
	Strategy                      *string                    `json:"Strategy,omitzero" api:"shape=HyperParameterTuningJobStrategyType,required"`
	CreationTime                  *time.Time                 `json:"CreationTime,omitzero" api:"required"`
	HyperParameterTuningEndTime   *time.Time                 `json:"HyperParameterTuningEndTime,omitzero"`
	LastModifiedTime              *time.Time                 `json:"LastModifiedTime,omitzero"`
	TrainingJobStatusCounters     *TrainingJobStatusCounters `json:"TrainingJobStatusCounters,omitzero" api:"required"`
	ObjectiveStatusCounters       *ObjectiveStatusCounters   `json:"ObjectiveStatusCounters,omitzero" api:"required"`
	ResourceLimits                *ResourceLimits            `json:"ResourceLimits,omitzero"`
}

// HyperParameterTuningJobWarmStartConfig is AWS's HyperParameterTuningJobWarmStartConfig.
type HyperParameterTuningJobWarmStartConfig struct {
	ParentHyperParameterTuningJobs []ParentHyperParameterTuningJob `json:"ParentHyperParameterTuningJobs,omitzero" api:"shape=ParentHyperParameterTuningJobs,required"`
	WarmStartType                  *string                         `json:"WarmStartType,omitzero" api:"shape=HyperParameterTuningJobWarmStartType,required"`
}

// HyperParameterTuningResourceConfig is AWS's HyperParameterTuningResourceConfig.
type HyperParameterTuningResourceConfig struct {
	InstanceType       *string                              `json:"InstanceType,omitzero" api:"shape=TrainingInstanceType"`
	InstanceCount      *int32                               `json:"InstanceCount,omitzero" api:"shape=TrainingInstanceCount"`
	VolumeSizeInGB     *int32                               `json:"VolumeSizeInGB,omitzero" api:"shape=OptionalVolumeSizeInGB"`
	VolumeKmsKeyId     *string                              `json:"VolumeKmsKeyId,omitzero" api:"shape=KmsKeyId"`
	AllocationStrategy *string                              `json:"AllocationStrategy,omitzero" api:"shape=HyperParameterTuningAllocationStrategy"`
	InstanceConfigs    []HyperParameterTuningInstanceConfig `json:"InstanceConfigs,omitzero" api:"shape=HyperParameterTuningInstanceConfigs"`
}

// HyperbandStrategyConfig is AWS's HyperbandStrategyConfig.
type HyperbandStrategyConfig struct {
	MinResource *int32 `json:"MinResource,omitzero" api:"shape=HyperbandStrategyMinResource"`
	MaxResource *int32 `json:"MaxResource,omitzero" api:"shape=HyperbandStrategyMaxResource"`
}

// IamIdentity is AWS's IamIdentity.
type IamIdentity struct {
	Arn            *string `json:"Arn,omitzero"`
	PrincipalId    *string `json:"PrincipalId,omitzero"`
	SourceIdentity *string `json:"SourceIdentity,omitzero"`
}

// IamPolicyConstraints is AWS's IamPolicyConstraints.
type IamPolicyConstraints struct {
	SourceIp    *string `json:"SourceIp,omitzero" api:"shape=EnabledOrDisabled"`
	VpcSourceIp *string `json:"VpcSourceIp,omitzero" api:"shape=EnabledOrDisabled"`
}

// IdcConfigInput is AWS's IdcConfigInput.
type IdcConfigInput struct {
	InstanceArn *string `json:"InstanceArn,omitzero" api:"shape=InstanceArn,required"`
}

// IdcConfigOutput is AWS's IdcConfigOutput.
type IdcConfigOutput struct {
	InstanceArn    *string `json:"InstanceArn,omitzero" api:"shape=InstanceArn,required"`
	ApplicationArn *string `json:"ApplicationArn,omitzero" api:"shape=ApplicationArn"`
}

// IdentityProviderOAuthSetting is AWS's IdentityProviderOAuthSetting.
type IdentityProviderOAuthSetting struct {
	DataSourceName *string `json:"DataSourceName,omitzero" api:"shape=DataSourceName"`
	Status         *string `json:"Status,omitzero" api:"shape=FeatureStatus"`
	SecretArn      *string `json:"SecretArn,omitzero" api:"shape=SecretArn"`
}

// IdleSettings is AWS's IdleSettings.
type IdleSettings struct {
	LifecycleManagement     *string `json:"LifecycleManagement,omitzero" api:"shape=LifecycleManagement"`
	IdleTimeoutInMinutes    *int32  `json:"IdleTimeoutInMinutes,omitzero" api:"shape=IdleTimeoutInMinutes"`
	MinIdleTimeoutInMinutes *int32  `json:"MinIdleTimeoutInMinutes,omitzero" api:"shape=IdleTimeoutInMinutes"`
	MaxIdleTimeoutInMinutes *int32  `json:"MaxIdleTimeoutInMinutes,omitzero" api:"shape=IdleTimeoutInMinutes"`
}

// Image is AWS's Image.
type Image struct {
	CreationTime     *time.Time `json:"CreationTime,omitzero" api:"required"`
	Description      *string    `json:"Description,omitzero" api:"shape=ImageDescription"`
	DisplayName      *string    `json:"DisplayName,omitzero" api:"shape=ImageDisplayName"`
	FailureReason    *string    `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	ImageArn         *string    `json:"ImageArn,omitzero" api:"shape=ImageArn,required"`
	ImageName        *string    `json:"ImageName,omitzero" api:"shape=ImageName,required"`
	ImageStatus      *string    `json:"ImageStatus,omitzero" api:"shape=ImageStatus,required"`
	LastModifiedTime *time.Time `json:"LastModifiedTime,omitzero" api:"required"`
}

// ImageClassificationJobConfig is AWS's ImageClassificationJobConfig.
type ImageClassificationJobConfig struct {
	CompletionCriteria *AutoMLJobCompletionCriteria `json:"CompletionCriteria,omitzero"`
}

// ImageConfig is AWS's ImageConfig.
type ImageConfig struct {
	RepositoryAccessMode *string               `json:"RepositoryAccessMode,omitzero" api:"shape=RepositoryAccessMode,required"`
	RepositoryAuthConfig *RepositoryAuthConfig `json:"RepositoryAuthConfig,omitzero"`
}

// ImageVersion is AWS's ImageVersion.
type ImageVersion struct {
	CreationTime       *time.Time `json:"CreationTime,omitzero" api:"required"`
	FailureReason      *string    `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	ImageArn           *string    `json:"ImageArn,omitzero" api:"shape=ImageArn,required"`
	ImageVersionArn    *string    `json:"ImageVersionArn,omitzero" api:"shape=ImageVersionArn,required"`
	ImageVersionStatus *string    `json:"ImageVersionStatus,omitzero" api:"shape=ImageVersionStatus,required"`
	LastModifiedTime   *time.Time `json:"LastModifiedTime,omitzero" api:"required"`
	Version            *int32     `json:"Version,omitzero" api:"shape=ImageVersionNumber,required"`
}

// ImportHubContentInput is AWS's ImportHubContentRequest.
type ImportHubContentInput struct {
	HubContentName           *string  `json:"HubContentName,omitzero" api:"shape=HubContentName,required"`
	HubContentVersion        *string  `json:"HubContentVersion,omitzero" api:"shape=HubContentVersion"`
	HubContentType           *string  `json:"HubContentType,omitzero" api:"shape=HubContentType,required"`
	DocumentSchemaVersion    *string  `json:"DocumentSchemaVersion,omitzero" api:"shape=DocumentSchemaVersion,required"`
	HubName                  *string  `json:"HubName,omitzero" api:"shape=HubNameOrArn,required"`
	HubContentDisplayName    *string  `json:"HubContentDisplayName,omitzero" api:"shape=HubContentDisplayName"`
	HubContentDescription    *string  `json:"HubContentDescription,omitzero" api:"shape=HubContentDescription"`
	HubContentMarkdown       *string  `json:"HubContentMarkdown,omitzero" api:"shape=HubContentMarkdown"`
	HubContentDocument       *string  `json:"HubContentDocument,omitzero" api:"shape=HubContentDocument,required"`
	SupportStatus            *string  `json:"SupportStatus,omitzero" api:"shape=HubContentSupportStatus"`
	HubContentSearchKeywords []string `json:"HubContentSearchKeywords,omitzero" api:"shape=HubContentSearchKeywordList"`
	Tags                     []Tag    `json:"Tags,omitzero" api:"shape=TagList"`
}

// ImportHubContentOutput is AWS's ImportHubContentResponse.
type ImportHubContentOutput struct {
	HubArn        *string `json:"HubArn,omitzero" api:"shape=HubArn,required"`
	HubContentArn *string `json:"HubContentArn,omitzero" api:"shape=HubContentArn,required"`
}

// InferenceComponentAvailabilityZoneBalance is AWS's InferenceComponentAvailabilityZoneBalance.
type InferenceComponentAvailabilityZoneBalance struct {
	EnforcementMode *string `json:"EnforcementMode,omitzero" api:"shape=AvailabilityZoneBalanceEnforcementMode,required"`
	MaxImbalance    *int32  `json:"MaxImbalance,omitzero" api:"shape=AvailabilityZoneBalanceMaxImbalance"`
}

// InferenceComponentCapacitySize is AWS's InferenceComponentCapacitySize.
type InferenceComponentCapacitySize struct {
	Type  *string `json:"Type,omitzero" api:"shape=InferenceComponentCapacitySizeType,required"`
	Value *int32  `json:"Value,omitzero" api:"shape=CapacitySizeValue,required"`
}

// InferenceComponentComputeResourceRequirements is AWS's InferenceComponentComputeResourceRequirements.
type InferenceComponentComputeResourceRequirements struct {
	NumberOfCpuCoresRequired           *float32 `json:"NumberOfCpuCoresRequired,omitzero" api:"shape=NumberOfCpuCores"`
	NumberOfAcceleratorDevicesRequired *float32 `json:"NumberOfAcceleratorDevicesRequired,omitzero" api:"shape=NumberOfAcceleratorDevices"`
	MinMemoryRequiredInMb              *int32   `json:"MinMemoryRequiredInMb,omitzero" api:"shape=MemoryInMb,required"`
	MaxMemoryRequiredInMb              *int32   `json:"MaxMemoryRequiredInMb,omitzero" api:"shape=MemoryInMb"`
	AcceleratorPartitionType           *string  `json:"AcceleratorPartitionType,omitzero" api:"shape=AcceleratorPartitionType"`
}

// InferenceComponentContainerSpecification is AWS's InferenceComponentContainerSpecification.
type InferenceComponentContainerSpecification struct {
	Image                  *string                 `json:"Image,omitzero" api:"shape=ContainerImage"`
	ArtifactUrl            *string                 `json:"ArtifactUrl,omitzero" api:"shape=Url"`
	Environment            map[string]string       `json:"Environment,omitzero" api:"shape=EnvironmentMap"`
	ContainerMetricsConfig *ContainerMetricsConfig `json:"ContainerMetricsConfig,omitzero"`
}

// InferenceComponentContainerSpecificationSummary is AWS's InferenceComponentContainerSpecificationSummary.
type InferenceComponentContainerSpecificationSummary struct {
	DeployedImage          *DeployedImage          `json:"DeployedImage,omitzero"`
	ArtifactUrl            *string                 `json:"ArtifactUrl,omitzero" api:"shape=Url"`
	Environment            map[string]string       `json:"Environment,omitzero" api:"shape=EnvironmentMap"`
	ContainerMetricsConfig *ContainerMetricsConfig `json:"ContainerMetricsConfig,omitzero"`
}

// InferenceComponentDataCacheConfig is AWS's InferenceComponentDataCacheConfig.
type InferenceComponentDataCacheConfig struct {
	EnableCaching *bool `json:"EnableCaching,omitzero" api:"required"`
}

// InferenceComponentDataCacheConfigSummary is AWS's InferenceComponentDataCacheConfigSummary.
type InferenceComponentDataCacheConfigSummary struct {
	EnableCaching *bool `json:"EnableCaching,omitzero" api:"required"`
}

// InferenceComponentDeploymentConfig is AWS's InferenceComponentDeploymentConfig.
type InferenceComponentDeploymentConfig struct {
	RollingUpdatePolicy       *InferenceComponentRollingUpdatePolicy `json:"RollingUpdatePolicy,omitzero" api:"required"`
	AutoRollbackConfiguration *AutoRollbackConfig                    `json:"AutoRollbackConfiguration,omitzero"`
}

// InferenceComponentMetadata is AWS's InferenceComponentMetadata.
type InferenceComponentMetadata struct {
	Arn *string `json:"Arn,omitzero" api:"shape=String2048"`
}

// InferenceComponentPlacementStatus is AWS's InferenceComponentPlacementStatus.
type InferenceComponentPlacementStatus struct {
	InstanceType     *string `json:"InstanceType,omitzero" api:"shape=ProductionVariantInstanceType,required"`
	CurrentCopyCount *int32  `json:"CurrentCopyCount,omitzero" api:"shape=InferenceComponentCopyCount,required"`
}

// InferenceComponentRollingUpdatePolicy is AWS's InferenceComponentRollingUpdatePolicy.
type InferenceComponentRollingUpdatePolicy struct {
	MaximumBatchSize                 *InferenceComponentCapacitySize `json:"MaximumBatchSize,omitzero" api:"required"`
	WaitIntervalInSeconds            *int32                          `json:"WaitIntervalInSeconds,omitzero" api:"shape=WaitIntervalInSeconds,required"`
	MaximumExecutionTimeoutInSeconds *int32                          `json:"MaximumExecutionTimeoutInSeconds,omitzero" api:"shape=MaximumExecutionTimeoutInSeconds"`
	RollbackMaximumBatchSize         *InferenceComponentCapacitySize `json:"RollbackMaximumBatchSize,omitzero"`
}

// InferenceComponentRuntimeConfig is AWS's InferenceComponentRuntimeConfig.
type InferenceComponentRuntimeConfig struct {
	CopyCount *int32 `json:"CopyCount,omitzero" api:"shape=InferenceComponentCopyCount,required"`
}

// InferenceComponentRuntimeConfigSummary is AWS's InferenceComponentRuntimeConfigSummary.
type InferenceComponentRuntimeConfigSummary struct {
	DesiredCopyCount *int32                              `json:"DesiredCopyCount,omitzero" api:"shape=InferenceComponentCopyCount"`
	CurrentCopyCount *int32                              `json:"CurrentCopyCount,omitzero" api:"shape=InferenceComponentCopyCount"`
	PlacementStatus  []InferenceComponentPlacementStatus `json:"PlacementStatus,omitzero" api:"shape=InferenceComponentPlacementStatusList"`
}

// InferenceComponentSchedulingConfig is AWS's InferenceComponentSchedulingConfig.
type InferenceComponentSchedulingConfig struct {
	PlacementStrategy       *string                                    `json:"PlacementStrategy,omitzero" api:"shape=InferenceComponentPlacementStrategy,required"`
	AvailabilityZoneBalance *InferenceComponentAvailabilityZoneBalance `json:"AvailabilityZoneBalance,omitzero"`
}

// InferenceComponentSpecification is AWS's InferenceComponentSpecification.
type InferenceComponentSpecification struct {
	InstanceType                *string                                        `json:"InstanceType,omitzero" api:"shape=ProductionVariantInstanceType"`
	ModelName                   *string                                        `json:"ModelName,omitzero" api:"shape=ModelName"`
	Container                   *InferenceComponentContainerSpecification      `json:"Container,omitzero"`
	StartupParameters           *InferenceComponentStartupParameters           `json:"StartupParameters,omitzero"`
	ComputeResourceRequirements *InferenceComponentComputeResourceRequirements `json:"ComputeResourceRequirements,omitzero"`
	BaseInferenceComponentName  *string                                        `json:"BaseInferenceComponentName,omitzero" api:"shape=InferenceComponentName"`
	DataCacheConfig             *InferenceComponentDataCacheConfig             `json:"DataCacheConfig,omitzero"`
	SchedulingConfig            *InferenceComponentSchedulingConfig            `json:"SchedulingConfig,omitzero"`
}

// InferenceComponentSpecificationSummary is AWS's InferenceComponentSpecificationSummary.
type InferenceComponentSpecificationSummary struct {
	InstanceType                *string                                          `json:"InstanceType,omitzero" api:"shape=ProductionVariantInstanceType"`
	ModelName                   *string                                          `json:"ModelName,omitzero" api:"shape=ModelName"`
	Container                   *InferenceComponentContainerSpecificationSummary `json:"Container,omitzero"`
	StartupParameters           *InferenceComponentStartupParameters             `json:"StartupParameters,omitzero"`
	ComputeResourceRequirements *InferenceComponentComputeResourceRequirements   `json:"ComputeResourceRequirements,omitzero"`
	BaseInferenceComponentName  *string                                          `json:"BaseInferenceComponentName,omitzero" api:"shape=InferenceComponentName"`
	DataCacheConfig             *InferenceComponentDataCacheConfigSummary        `json:"DataCacheConfig,omitzero"`
	SchedulingConfig            *InferenceComponentSchedulingConfig              `json:"SchedulingConfig,omitzero"`
}

// InferenceComponentStartupParameters is AWS's InferenceComponentStartupParameters.
type InferenceComponentStartupParameters struct {
	ModelDataDownloadTimeoutInSeconds           *int32 `json:"ModelDataDownloadTimeoutInSeconds,omitzero" api:"shape=ProductionVariantModelDataDownloadTimeoutInSeconds"`
	ContainerStartupHealthCheckTimeoutInSeconds *int32 `json:"ContainerStartupHealthCheckTimeoutInSeconds,omitzero" api:"shape=ProductionVariantContainerStartupHealthCheckTimeoutInSeconds"`
}

// InferenceComponentSummary is AWS's InferenceComponentSummary.
type InferenceComponentSummary struct {
	CreationTime             *time.Time `json:"CreationTime,omitzero" api:"required"`
	InferenceComponentArn    *string    `json:"InferenceComponentArn,omitzero" api:"shape=InferenceComponentArn,required"`
	InferenceComponentName   *string    `json:"InferenceComponentName,omitzero" api:"shape=InferenceComponentName,required"`
	EndpointArn              *string    `json:"EndpointArn,omitzero" api:"shape=EndpointArn,required"`
	EndpointName             *string    `json:"EndpointName,omitzero" api:"shape=EndpointName,required"`
	VariantName              *string    `json:"VariantName,omitzero" api:"shape=VariantName,required"`
	InferenceComponentStatus *string    `json:"InferenceComponentStatus,omitzero" api:"shape=InferenceComponentStatus"`
	LastModifiedTime         *time.Time `json:"LastModifiedTime,omitzero" api:"required"`
}

// InferenceExecutionConfig is AWS's InferenceExecutionConfig.
type InferenceExecutionConfig struct {
	Mode *string `json:"Mode,omitzero" api:"shape=InferenceExecutionMode,required"`
}

// InferenceExperimentDataStorageConfig is AWS's InferenceExperimentDataStorageConfig.
type InferenceExperimentDataStorageConfig struct {
	Destination *string                   `json:"Destination,omitzero" api:"shape=DestinationS3Uri,required"`
	KmsKey      *string                   `json:"KmsKey,omitzero" api:"shape=KmsKeyId"`
	ContentType *CaptureContentTypeHeader `json:"ContentType,omitzero"`
}

// InferenceExperimentSchedule is AWS's InferenceExperimentSchedule.
type InferenceExperimentSchedule struct {
	StartTime *time.Time `json:"StartTime,omitzero"`
	EndTime   *time.Time `json:"EndTime,omitzero"`
}

// InferenceExperimentSummary is AWS's InferenceExperimentSummary.
type InferenceExperimentSummary struct {
	Name             *string                      `json:"Name,omitzero" api:"shape=InferenceExperimentName,required"`
	Type             *string                      `json:"Type,omitzero" api:"shape=InferenceExperimentType,required"`
	Schedule         *InferenceExperimentSchedule `json:"Schedule,omitzero"`
	Status           *string                      `json:"Status,omitzero" api:"shape=InferenceExperimentStatus,required"`
	StatusReason     *string                      `json:"StatusReason,omitzero" api:"shape=InferenceExperimentStatusReason"`
	Description      *string                      `json:"Description,omitzero" api:"shape=InferenceExperimentDescription"`
	CreationTime     *time.Time                   `json:"CreationTime,omitzero" api:"required"`
	CompletionTime   *time.Time                   `json:"CompletionTime,omitzero"`
	LastModifiedTime *time.Time                   `json:"LastModifiedTime,omitzero" api:"required"`
	RoleArn          *string                      `json:"RoleArn,omitzero" api:"shape=RoleArn"`
}

// InferenceHubAccessConfig is AWS's InferenceHubAccessConfig.
type InferenceHubAccessConfig struct {
	HubContentArn *string `json:"HubContentArn,omitzero" api:"shape=HubContentArn,required"`
}

// InferenceMetrics is AWS's InferenceMetrics.
type InferenceMetrics struct {
	MaxInvocations *int32 `json:"MaxInvocations,omitzero" api:"required"`
	ModelLatency   *int32 `json:"ModelLatency,omitzero" api:"required"`
}

// InferenceRecommendation is AWS's InferenceRecommendation.
type InferenceRecommendation struct {
	RecommendationId      *string                      `json:"RecommendationId,omitzero"`
	Metrics               *RecommendationMetrics       `json:"Metrics,omitzero"`
	EndpointConfiguration *EndpointOutputConfiguration `json:"EndpointConfiguration,omitzero" api:"required"`
	ModelConfiguration    *ModelConfiguration          `json:"ModelConfiguration,omitzero" api:"required"`
	InvocationEndTime     *time.Time                   `json:"InvocationEndTime,omitzero"`
	InvocationStartTime   *time.Time                   `json:"InvocationStartTime,omitzero"`
}

// InferenceRecommendationsJob is AWS's InferenceRecommendationsJob.
type InferenceRecommendationsJob struct {
	JobName                *string    `json:"JobName,omitzero" api:"shape=RecommendationJobName,required"`
	JobDescription         *string    `json:"JobDescription,omitzero" api:"shape=RecommendationJobDescription,required"`
	JobType                *string    `json:"JobType,omitzero" api:"shape=RecommendationJobType,required"`
	JobArn                 *string    `json:"JobArn,omitzero" api:"shape=RecommendationJobArn,required"`
	Status                 *string    `json:"Status,omitzero" api:"shape=RecommendationJobStatus,required"`
	CreationTime           *time.Time `json:"CreationTime,omitzero" api:"required"`
	CompletionTime         *time.Time `json:"CompletionTime,omitzero"`
	RoleArn                *string    `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	LastModifiedTime       *time.Time `json:"LastModifiedTime,omitzero" api:"required"`
	FailureReason          *string    `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	ModelName              *string    `json:"ModelName,omitzero" api:"shape=ModelName"`
	SamplePayloadUrl       *string    `json:"SamplePayloadUrl,omitzero" api:"shape=S3Uri"`
	ModelPackageVersionArn *string    `json:"ModelPackageVersionArn,omitzero" api:"shape=ModelPackageArn"`
}

// InferenceRecommendationsJobStep is AWS's InferenceRecommendationsJobStep.
type InferenceRecommendationsJobStep struct {
	StepType           *string                              `json:"StepType,omitzero" api:"shape=RecommendationStepType,required"`
	JobName            *string                              `json:"JobName,omitzero" api:"shape=RecommendationJobName,required"`
	Status             *string                              `json:"Status,omitzero" api:"shape=RecommendationJobStatus,required"`
	InferenceBenchmark *RecommendationJobInferenceBenchmark `json:"InferenceBenchmark,omitzero"`
}

// InferenceRouterSummary is AWS's InferenceRouterSummary.
type InferenceRouterSummary struct {
	InferenceRouterName *string    `json:"InferenceRouterName,omitzero" api:"shape=InferenceRouterName,required"`
	InferenceRouterArn  *string    `json:"InferenceRouterArn,omitzero" api:"shape=InferenceRouterArn,required"`
	CreationTime        *time.Time `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime    *time.Time `json:"LastModifiedTime,omitzero" api:"required"`
}

// InferenceSpecification is AWS's InferenceSpecification.
type InferenceSpecification struct {
	Containers                              []ModelPackageContainerDefinition `json:"Containers,omitzero" api:"shape=ModelPackageContainerDefinitionList,required"`
	SupportedTransformInstanceTypes         []string                          `json:"SupportedTransformInstanceTypes,omitzero" api:"shape=TransformInstanceTypes"`
	SupportedRealtimeInferenceInstanceTypes []string                          `json:"SupportedRealtimeInferenceInstanceTypes,omitzero" api:"shape=RealtimeInferenceInstanceTypes"`
	SupportedContentTypes                   []string                          `json:"SupportedContentTypes,omitzero" api:"shape=ContentTypes"`
	SupportedResponseMIMETypes              []string                          `json:"SupportedResponseMIMETypes,omitzero" api:"shape=ResponseMIMETypes"`
}

// InfraCheckConfig is AWS's InfraCheckConfig.
type InfraCheckConfig struct {
	EnableInfraCheck *bool `json:"EnableInfraCheck,omitzero"`
}

// InputConfig is AWS's InputConfig.
type InputConfig struct {
	S3Uri            *string `json:"S3Uri,omitzero" api:"shape=S3Uri,required"`
	DataInputConfig  *string `json:"DataInputConfig,omitzero" api:"shape=DataInputConfig"`
	Framework        *string `json:"Framework,omitzero" api:"shape=Framework,required"`
	FrameworkVersion *string `json:"FrameworkVersion,omitzero" api:"shape=FrameworkVersion"`
}

// InstanceGroup is AWS's InstanceGroup.
type InstanceGroup struct {
	InstanceType      *string `json:"InstanceType,omitzero" api:"shape=TrainingInstanceType,required"`
	InstanceCount     *int32  `json:"InstanceCount,omitzero" api:"shape=TrainingInstanceCount,required"`
	InstanceGroupName *string `json:"InstanceGroupName,omitzero" api:"shape=InstanceGroupName,required"`
}

// InstanceGroupHealthCheckConfiguration is AWS's InstanceGroupHealthCheckConfiguration.
type InstanceGroupHealthCheckConfiguration struct {
	InstanceGroupName *string  `json:"InstanceGroupName,omitzero" api:"shape=ClusterInstanceGroupName,required"`
	InstanceIds       []string `json:"InstanceIds,omitzero" api:"shape=InstanceIds"`
	DeepHealthChecks  []string `json:"DeepHealthChecks,omitzero" api:"shape=DeepHealthChecks,required"`
}

// InstanceGroupMetadata is AWS's InstanceGroupMetadata.
type InstanceGroupMetadata struct {
	FailureMessage      *string              `json:"FailureMessage,omitzero"`
	AvailabilityZoneId  *string              `json:"AvailabilityZoneId,omitzero"`
	CapacityReservation *CapacityReservation `json:"CapacityReservation,omitzero"`
	SubnetId            *string              `json:"SubnetId,omitzero"`
	SecurityGroupIds    []string             `json:"SecurityGroupIds,omitzero" api:"shape=SecurityGroupIds"`
	AmiOverride         *string              `json:"AmiOverride,omitzero"`
}

// InstanceGroupScalingMetadata is AWS's InstanceGroupScalingMetadata.
type InstanceGroupScalingMetadata struct {
	InstanceCount  *int32  `json:"InstanceCount,omitzero" api:"shape=InstanceCount"`
	TargetCount    *int32  `json:"TargetCount,omitzero" api:"shape=TargetCount"`
	MinCount       *int32  `json:"MinCount,omitzero" api:"shape=InstanceCount"`
	FailureMessage *string `json:"FailureMessage,omitzero"`
}

// InstanceMetadata is AWS's InstanceMetadata.
type InstanceMetadata struct {
	CustomerEni                           *string                                `json:"CustomerEni,omitzero"`
	AdditionalEnis                        *AdditionalEnis                        `json:"AdditionalEnis,omitzero"`
	InstanceRequirementsEniConfigurations []InstanceRequirementsEniConfiguration `json:"InstanceRequirementsEniConfigurations,omitzero"`
	CapacityReservation                   *CapacityReservation                   `json:"CapacityReservation,omitzero"`
	FailureMessage                        *string                                `json:"FailureMessage,omitzero"`
	LcsExecutionState                     *string                                `json:"LcsExecutionState,omitzero"`
	NodeLogicalId                         *string                                `json:"NodeLogicalId,omitzero" api:"shape=ClusterNodeLogicalId"`
}

// InstanceMetadataServiceConfiguration is AWS's InstanceMetadataServiceConfiguration.
type InstanceMetadataServiceConfiguration struct {
	MinimumInstanceMetadataServiceVersion *string `json:"MinimumInstanceMetadataServiceVersion,omitzero" api:"shape=MinimumInstanceMetadataServiceVersion,required"`
}

// InstancePlacementConfig is AWS's InstancePlacementConfig.
type InstancePlacementConfig struct {
	EnableMultipleJobs      *bool                    `json:"EnableMultipleJobs,omitzero"`
	PlacementSpecifications []PlacementSpecification `json:"PlacementSpecifications,omitzero" api:"shape=PlacementSpecifications"`
}

// InstancePool is AWS's InstancePool.
type InstancePool struct {
	InstanceType      *string `json:"InstanceType,omitzero" api:"shape=ProductionVariantInstanceType,required"`
	ModelNameOverride *string `json:"ModelNameOverride,omitzero" api:"shape=ModelName"`
	Priority          *int32  `json:"Priority,omitzero" api:"shape=InstancePoolPriority,required"`
}

// InstancePoolSummary is AWS's InstancePoolSummary.
type InstancePoolSummary struct {
	InstanceType         *string `json:"InstanceType,omitzero" api:"shape=ProductionVariantInstanceType,required"`
	CurrentInstanceCount *int32  `json:"CurrentInstanceCount,omitzero" api:"shape=TaskCount,required"`
}

// InstancePreference is AWS's InstancePreference.
type InstancePreference struct {
	InstanceType     *string  `json:"InstanceType,omitzero" api:"shape=TrainingInstanceType,required"`
	InstanceCount    *int32   `json:"InstanceCount,omitzero" api:"shape=TrainingInstanceCount"`
	TrainingPlanArns []string `json:"TrainingPlanArns,omitzero" api:"shape=TrainingPlanArnList"`
}

// InstanceRequirementsEniConfiguration is AWS's InstanceRequirementsEniConfiguration.
type InstanceRequirementsEniConfiguration struct {
	CustomerEni    *string         `json:"CustomerEni,omitzero"`
	AdditionalEnis *AdditionalEnis `json:"AdditionalEnis,omitzero"`
}

// IntegerParameterRange is AWS's IntegerParameterRange.
type IntegerParameterRange struct {
	Name        *string `json:"Name,omitzero" api:"shape=ParameterKey,required"`
	MinValue    *string `json:"MinValue,omitzero" api:"shape=ParameterValue,required"`
	MaxValue    *string `json:"MaxValue,omitzero" api:"shape=ParameterValue,required"`
	ScalingType *string `json:"ScalingType,omitzero" api:"shape=HyperParameterScalingType"`
}

// IntegerParameterRangeSpecification is AWS's IntegerParameterRangeSpecification.
type IntegerParameterRangeSpecification struct {
	MinValue *string `json:"MinValue,omitzero" api:"shape=ParameterValue,required"`
	MaxValue *string `json:"MaxValue,omitzero" api:"shape=ParameterValue,required"`
}

// IterationContext is AWS's IterationContext.
type IterationContext struct {
	ParentStepName *string `json:"ParentStepName,omitzero" api:"shape=String256"`
	Index          *int32  `json:"Index,omitzero"`
	Item           *string `json:"Item,omitzero" api:"shape=String12800"`
}

// Job is AWS's Job.
type Job struct {
	JobName                    *string                        `json:"JobName,omitzero" api:"shape=JobName"`
	JobArn                     *string                        `json:"JobArn,omitzero" api:"shape=JobArn"`
	RoleArn                    *string                        `json:"RoleArn,omitzero" api:"shape=RoleArn"`
	JobCategory                *string                        `json:"JobCategory,omitzero" api:"shape=JobCategory"`
	JobConfigSchemaVersion     *string                        `json:"JobConfigSchemaVersion,omitzero" api:"shape=JobSchemaVersion"`
	JobConfigDocument          *string                        `json:"JobConfigDocument,omitzero" api:"shape=JobConfigDocument"`
	CreationTime               *time.Time                     `json:"CreationTime,omitzero"`
	LastModifiedTime           *time.Time                     `json:"LastModifiedTime,omitzero"`
	EndTime                    *time.Time                     `json:"EndTime,omitzero"`
	JobStatus                  *string                        `json:"JobStatus,omitzero" api:"shape=JobStatus"`
	SecondaryStatus            *string                        `json:"SecondaryStatus,omitzero" api:"shape=JobSecondaryStatus"`
	SecondaryStatusTransitions []JobSecondaryStatusTransition `json:"SecondaryStatusTransitions,omitzero" api:"shape=JobSecondaryStatusTransitions"`
	FailureReason              *string                        `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	Tags                       []Tag                          `json:"Tags,omitzero" api:"shape=TagList"`
}

// JobConfigSchemaVersionSummary is AWS's JobConfigSchemaVersionSummary.
type JobConfigSchemaVersionSummary struct {
	JobConfigSchemaVersion *string `json:"JobConfigSchemaVersion,omitzero" api:"shape=JobSchemaVersion,required"`
}

// JobSecondaryStatusTransition is AWS's JobSecondaryStatusTransition.
type JobSecondaryStatusTransition struct {
	Status        *string    `json:"Status,omitzero" api:"shape=JobSecondaryStatus,required"`
	StartTime     *time.Time `json:"StartTime,omitzero" api:"required"`
	EndTime       *time.Time `json:"EndTime,omitzero"`
	StatusMessage *string    `json:"StatusMessage,omitzero"`
}

// JobStepMetadata is AWS's JobStepMetadata.
type JobStepMetadata struct {
	Arn *string `json:"Arn,omitzero" api:"shape=String1024"`
}

// JobSummary is AWS's JobSummary.
type JobSummary struct {
	JobArn             *string    `json:"JobArn,omitzero" api:"shape=JobArn,required"`
	JobName            *string    `json:"JobName,omitzero" api:"shape=JobName,required"`
	JobCategory        *string    `json:"JobCategory,omitzero" api:"shape=JobCategory,required"`
	JobStatus          *string    `json:"JobStatus,omitzero" api:"shape=JobStatus,required"`
	JobSecondaryStatus *string    `json:"JobSecondaryStatus,omitzero" api:"shape=JobSecondaryStatus,required"`
	CreationTime       *time.Time `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime   *time.Time `json:"LastModifiedTime,omitzero" api:"required"`
	EndTime            *time.Time `json:"EndTime,omitzero"`
}

// JupyterLabAppImageConfig is AWS's JupyterLabAppImageConfig.
type JupyterLabAppImageConfig struct {
	FileSystemConfig *FileSystemConfig `json:"FileSystemConfig,omitzero"`
	ContainerConfig  *ContainerConfig  `json:"ContainerConfig,omitzero"`
}

// JupyterLabAppSettings is AWS's JupyterLabAppSettings.
type JupyterLabAppSettings struct {
	DefaultResourceSpec       *ResourceSpec           `json:"DefaultResourceSpec,omitzero"`
	CustomImages              []CustomImage           `json:"CustomImages,omitzero" api:"shape=CustomImages"`
	LifecycleConfigArns       []string                `json:"LifecycleConfigArns,omitzero" api:"shape=LifecycleConfigArns"`
	CodeRepositories          []CodeRepository        `json:"CodeRepositories,omitzero" api:"shape=CodeRepositories"`
	AppLifecycleManagement    *AppLifecycleManagement `json:"AppLifecycleManagement,omitzero"`
	EmrSettings               *EmrSettings            `json:"EmrSettings,omitzero"`
	BuiltInLifecycleConfigArn *string                 `json:"BuiltInLifecycleConfigArn,omitzero" api:"shape=StudioLifecycleConfigArn"`
}

// JupyterServerAppSettings is AWS's JupyterServerAppSettings.
type JupyterServerAppSettings struct {
	DefaultResourceSpec *ResourceSpec    `json:"DefaultResourceSpec,omitzero"`
	LifecycleConfigArns []string         `json:"LifecycleConfigArns,omitzero" api:"shape=LifecycleConfigArns"`
	CodeRepositories    []CodeRepository `json:"CodeRepositories,omitzero" api:"shape=CodeRepositories"`
}

// KendraSettings is AWS's KendraSettings.
type KendraSettings struct {
	Status *string `json:"Status,omitzero" api:"shape=FeatureStatus"`
}

// KernelGatewayAppSettings is AWS's KernelGatewayAppSettings.
type KernelGatewayAppSettings struct {
	DefaultResourceSpec *ResourceSpec `json:"DefaultResourceSpec,omitzero"`
	CustomImages        []CustomImage `json:"CustomImages,omitzero" api:"shape=CustomImages"`
	LifecycleConfigArns []string      `json:"LifecycleConfigArns,omitzero" api:"shape=LifecycleConfigArns"`
}

// KernelGatewayImageConfig is AWS's KernelGatewayImageConfig.
type KernelGatewayImageConfig struct {
	KernelSpecs      []KernelSpec      `json:"KernelSpecs,omitzero" api:"shape=KernelSpecs,required"`
	FileSystemConfig *FileSystemConfig `json:"FileSystemConfig,omitzero"`
}

// KernelSpec is AWS's KernelSpec.
type KernelSpec struct {
	Name        *string `json:"Name,omitzero" api:"shape=KernelName,required"`
	DisplayName *string `json:"DisplayName,omitzero" api:"shape=KernelDisplayName"`
}

// LabelCounters is AWS's LabelCounters.
type LabelCounters struct {
	TotalLabeled            *int32 `json:"TotalLabeled,omitzero" api:"shape=LabelCounter"`
	HumanLabeled            *int32 `json:"HumanLabeled,omitzero" api:"shape=LabelCounter"`
	MachineLabeled          *int32 `json:"MachineLabeled,omitzero" api:"shape=LabelCounter"`
	FailedNonRetryableError *int32 `json:"FailedNonRetryableError,omitzero" api:"shape=LabelCounter"`
	Unlabeled               *int32 `json:"Unlabeled,omitzero" api:"shape=LabelCounter"`
}

// LabelCountersForWorkteam is AWS's LabelCountersForWorkteam.
type LabelCountersForWorkteam struct {
	HumanLabeled *int32 `json:"HumanLabeled,omitzero" api:"shape=LabelCounter"`
	PendingHuman *int32 `json:"PendingHuman,omitzero" api:"shape=LabelCounter"`
	Total        *int32 `json:"Total,omitzero" api:"shape=LabelCounter"`
}

// LabelingJobAlgorithmsConfig is AWS's LabelingJobAlgorithmsConfig.
type LabelingJobAlgorithmsConfig struct {
	LabelingJobAlgorithmSpecificationArn *string                    `json:"LabelingJobAlgorithmSpecificationArn,omitzero" api:"shape=LabelingJobAlgorithmSpecificationArn,required"`
	InitialActiveLearningModelArn        *string                    `json:"InitialActiveLearningModelArn,omitzero" api:"shape=ModelArn"`
	LabelingJobResourceConfig            *LabelingJobResourceConfig `json:"LabelingJobResourceConfig,omitzero"`
}

// LabelingJobDataAttributes is AWS's LabelingJobDataAttributes.
type LabelingJobDataAttributes struct {
	ContentClassifiers []string `json:"ContentClassifiers,omitzero" api:"shape=ContentClassifiers"`
}

// LabelingJobDataSource is AWS's LabelingJobDataSource.
type LabelingJobDataSource struct {
	S3DataSource  *LabelingJobS3DataSource  `json:"S3DataSource,omitzero"`
	SnsDataSource *LabelingJobSnsDataSource `json:"SnsDataSource,omitzero"`
}

// LabelingJobForWorkteamSummary is AWS's LabelingJobForWorkteamSummary.
type LabelingJobForWorkteamSummary struct {
	LabelingJobName                   *string                   `json:"LabelingJobName,omitzero" api:"shape=LabelingJobName"`
	JobReferenceCode                  *string                   `json:"JobReferenceCode,omitzero" api:"shape=JobReferenceCode,required"`
	WorkRequesterAccountId            *string                   `json:"WorkRequesterAccountId,omitzero" api:"shape=AccountId,required"`
	CreationTime                      *time.Time                `json:"CreationTime,omitzero" api:"required"`
	LabelCounters                     *LabelCountersForWorkteam `json:"LabelCounters,omitzero"`
	NumberOfHumanWorkersPerDataObject *int32                    `json:"NumberOfHumanWorkersPerDataObject,omitzero" api:"shape=NumberOfHumanWorkersPerDataObject"`
}

// LabelingJobInputConfig is AWS's LabelingJobInputConfig.
type LabelingJobInputConfig struct {
	DataSource     *LabelingJobDataSource     `json:"DataSource,omitzero" api:"required"`
	DataAttributes *LabelingJobDataAttributes `json:"DataAttributes,omitzero"`
}

// LabelingJobOutput is AWS's LabelingJobOutput.
type LabelingJobOutput struct {
	OutputDatasetS3Uri          *string `json:"OutputDatasetS3Uri,omitzero" api:"shape=S3Uri,required"`
	FinalActiveLearningModelArn *string `json:"FinalActiveLearningModelArn,omitzero" api:"shape=ModelArn"`
}

// LabelingJobOutputConfig is AWS's LabelingJobOutputConfig.
type LabelingJobOutputConfig struct {
	S3OutputPath *string `json:"S3OutputPath,omitzero" api:"shape=S3Uri,required"`
	KmsKeyId     *string `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
	SnsTopicArn  *string `json:"SnsTopicArn,omitzero" api:"shape=SnsTopicArn"`
}

// LabelingJobResourceConfig is AWS's LabelingJobResourceConfig.
type LabelingJobResourceConfig struct {
	VolumeKmsKeyId *string    `json:"VolumeKmsKeyId,omitzero" api:"shape=KmsKeyId"`
	VpcConfig      *VpcConfig `json:"VpcConfig,omitzero"`
}

// LabelingJobS3DataSource is AWS's LabelingJobS3DataSource.
type LabelingJobS3DataSource struct {
	ManifestS3Uri *string `json:"ManifestS3Uri,omitzero" api:"shape=S3Uri,required"`
}

// LabelingJobSnsDataSource is AWS's LabelingJobSnsDataSource.
type LabelingJobSnsDataSource struct {
	SnsTopicArn *string `json:"SnsTopicArn,omitzero" api:"shape=SnsTopicArn,required"`
}

// LabelingJobStoppingConditions is AWS's LabelingJobStoppingConditions.
type LabelingJobStoppingConditions struct {
	MaxHumanLabeledObjectCount         *int32 `json:"MaxHumanLabeledObjectCount,omitzero" api:"shape=MaxHumanLabeledObjectCount"`
	MaxPercentageOfInputDatasetLabeled *int32 `json:"MaxPercentageOfInputDatasetLabeled,omitzero" api:"shape=MaxPercentageOfInputDatasetLabeled"`
}

// LabelingJobSummary is AWS's LabelingJobSummary.
type LabelingJobSummary struct {
	LabelingJobName                  *string                 `json:"LabelingJobName,omitzero" api:"shape=LabelingJobName,required"`
	LabelingJobArn                   *string                 `json:"LabelingJobArn,omitzero" api:"shape=LabelingJobArn,required"`
	CreationTime                     *time.Time              `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime                 *time.Time              `json:"LastModifiedTime,omitzero" api:"required"`
	LabelingJobStatus                *string                 `json:"LabelingJobStatus,omitzero" api:"shape=LabelingJobStatus,required"`
	LabelCounters                    *LabelCounters          `json:"LabelCounters,omitzero" api:"required"`
	WorkteamArn                      *string                 `json:"WorkteamArn,omitzero" api:"shape=WorkteamArn,required"`
	PreHumanTaskLambdaArn            *string                 `json:"PreHumanTaskLambdaArn,omitzero" api:"shape=LambdaFunctionArn"`
	AnnotationConsolidationLambdaArn *string                 `json:"AnnotationConsolidationLambdaArn,omitzero" api:"shape=LambdaFunctionArn"`
	FailureReason                    *string                 `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	LabelingJobOutput                *LabelingJobOutput      `json:"LabelingJobOutput,omitzero"`
	InputConfig                      *LabelingJobInputConfig `json:"InputConfig,omitzero"`
}

// LambdaStepMetadata is AWS's LambdaStepMetadata.
type LambdaStepMetadata struct {
	Arn              *string           `json:"Arn,omitzero" api:"shape=String256"`
	OutputParameters []OutputParameter `json:"OutputParameters,omitzero" api:"shape=OutputParameterList"`
}

// LastUpdateStatus is AWS's LastUpdateStatus.
type LastUpdateStatus struct {
	Status        *string `json:"Status,omitzero" api:"shape=LastUpdateStatusValue,required"`
	FailureReason *string `json:"FailureReason,omitzero" api:"shape=FailureReason"`
}

// LineageGroupSummary is AWS's LineageGroupSummary.
type LineageGroupSummary struct {
	LineageGroupArn  *string    `json:"LineageGroupArn,omitzero" api:"shape=LineageGroupArn"`
	LineageGroupName *string    `json:"LineageGroupName,omitzero" api:"shape=ExperimentEntityName"`
	DisplayName      *string    `json:"DisplayName,omitzero" api:"shape=ExperimentEntityName"`
	CreationTime     *time.Time `json:"CreationTime,omitzero"`
	LastModifiedTime *time.Time `json:"LastModifiedTime,omitzero"`
}

// LineageMetadata is AWS's LineageMetadata.
type LineageMetadata struct {
	ActionArns   map[string]string `json:"ActionArns,omitzero" api:"shape=MapString2048"`
	ArtifactArns map[string]string `json:"ArtifactArns,omitzero" api:"shape=MapString2048"`
	ContextArns  map[string]string `json:"ContextArns,omitzero" api:"shape=MapString2048"`
	Associations []AssociationInfo `json:"Associations,omitzero" api:"shape=AssociationInfoList"`
}

// ListAIBenchmarkJobsInput is AWS's ListAIBenchmarkJobsRequest.
type ListAIBenchmarkJobsInput struct {
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	NameContains       *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	StatusEquals       *string    `json:"StatusEquals,omitzero" api:"shape=AIBenchmarkJobStatus"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitzero"`
	SortBy             *string    `json:"SortBy,omitzero" api:"shape=ListAIBenchmarkJobsSortBy"`
	SortOrder          *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
}

// ListAIBenchmarkJobsOutput is AWS's ListAIBenchmarkJobsResponse.
type ListAIBenchmarkJobsOutput struct {
	AIBenchmarkJobs []AIBenchmarkJobSummary `json:"AIBenchmarkJobs,omitzero" api:"required"`
	NextToken       *string                 `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListAIRecommendationJobsInput is AWS's ListAIRecommendationJobsRequest.
type ListAIRecommendationJobsInput struct {
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	NameContains       *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	StatusEquals       *string    `json:"StatusEquals,omitzero" api:"shape=AIRecommendationJobStatus"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitzero"`
	SortBy             *string    `json:"SortBy,omitzero" api:"shape=ListAIRecommendationJobsSortBy"`
	SortOrder          *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
}

// ListAIRecommendationJobsOutput is AWS's ListAIRecommendationJobsResponse.
type ListAIRecommendationJobsOutput struct {
	AIRecommendationJobs []AIRecommendationJobSummary `json:"AIRecommendationJobs,omitzero" api:"required"`
	NextToken            *string                      `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListAIWorkloadConfigsInput is AWS's ListAIWorkloadConfigsRequest.
type ListAIWorkloadConfigsInput struct {
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	NameContains       *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitzero"`
	SortBy             *string    `json:"SortBy,omitzero" api:"shape=ListAIWorkloadConfigsSortBy"`
	SortOrder          *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
}

// ListAIWorkloadConfigsOutput is AWS's ListAIWorkloadConfigsResponse.
type ListAIWorkloadConfigsOutput struct {
	AIWorkloadConfigs []AIWorkloadConfigSummary `json:"AIWorkloadConfigs,omitzero" api:"required"`
	NextToken         *string                   `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListActionsInput is AWS's ListActionsRequest.
type ListActionsInput struct {
	SourceUri     *string    `json:"SourceUri,omitzero" api:"shape=SourceUri"`
	ActionType    *string    `json:"ActionType,omitzero" api:"shape=String256"`
	CreatedAfter  *time.Time `json:"CreatedAfter,omitzero"`
	CreatedBefore *time.Time `json:"CreatedBefore,omitzero"`
	SortBy        *string    `json:"SortBy,omitzero" api:"shape=SortActionsBy"`
	SortOrder     *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken     *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults    *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListActionsOutput is AWS's ListActionsResponse.
type ListActionsOutput struct {
	ActionSummaries []ActionSummary `json:"ActionSummaries,omitzero"`
	NextToken       *string         `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListAlgorithmsInput is AWS's ListAlgorithmsInput.
type ListAlgorithmsInput struct {
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitzero"`
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NameContains       *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	SortBy             *string    `json:"SortBy,omitzero" api:"shape=AlgorithmSortBy"`
	SortOrder          *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
}

// ListAlgorithmsOutput is AWS's ListAlgorithmsOutput.
type ListAlgorithmsOutput struct {
	AlgorithmSummaryList []AlgorithmSummary `json:"AlgorithmSummaryList,omitzero" api:"required"`
	NextToken            *string            `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListAliasesInput is AWS's ListAliasesRequest.
type ListAliasesInput struct {
	ImageName  *string `json:"ImageName,omitzero" api:"shape=ImageName,required"`
	Alias      *string `json:"Alias,omitzero" api:"shape=SageMakerImageVersionAlias"`
	Version    *int32  `json:"Version,omitzero" api:"shape=ImageVersionNumber"`
	MaxResults *int32  `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NextToken  *string `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListAliasesOutput is AWS's ListAliasesResponse.
type ListAliasesOutput struct {
	SageMakerImageVersionAliases []string `json:"SageMakerImageVersionAliases,omitzero" api:"shape=SageMakerImageVersionAliases"`
	NextToken                    *string  `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListAppImageConfigsInput is AWS's ListAppImageConfigsRequest.
type ListAppImageConfigsInput struct {
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	NameContains       *string    `json:"NameContains,omitzero" api:"shape=AppImageConfigName"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitzero"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitzero"`
	ModifiedTimeBefore *time.Time `json:"ModifiedTimeBefore,omitzero"`
	ModifiedTimeAfter  *time.Time `json:"ModifiedTimeAfter,omitzero"`
	SortBy             *string    `json:"SortBy,omitzero" api:"shape=AppImageConfigSortKey"`
	SortOrder          *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
}

// ListAppImageConfigsOutput is AWS's ListAppImageConfigsResponse.
type ListAppImageConfigsOutput struct {
	NextToken       *string                 `json:"NextToken,omitzero" api:"shape=NextToken"`
	AppImageConfigs []AppImageConfigDetails `json:"AppImageConfigs,omitzero"`
}

// ListAppsInput is AWS's ListAppsRequest.
type ListAppsInput struct {
	NextToken             *string `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults            *int32  `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	SortOrder             *string `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	SortBy                *string `json:"SortBy,omitzero" api:"shape=AppSortKey"`
	DomainIdEquals        *string `json:"DomainIdEquals,omitzero" api:"shape=DomainId"`
	UserProfileNameEquals *string `json:"UserProfileNameEquals,omitzero" api:"shape=UserProfileName"`
	SpaceNameEquals       *string `json:"SpaceNameEquals,omitzero" api:"shape=SpaceName"`
}

// ListAppsOutput is AWS's ListAppsResponse.
type ListAppsOutput struct {
	Apps      []AppDetails `json:"Apps,omitzero"`
	NextToken *string      `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListArtifactsInput is AWS's ListArtifactsRequest.
type ListArtifactsInput struct {
	SourceUri     *string    `json:"SourceUri,omitzero" api:"shape=SourceUri"`
	ArtifactType  *string    `json:"ArtifactType,omitzero" api:"shape=String256"`
	CreatedAfter  *time.Time `json:"CreatedAfter,omitzero"`
	CreatedBefore *time.Time `json:"CreatedBefore,omitzero"`
	SortBy        *string    `json:"SortBy,omitzero" api:"shape=SortArtifactsBy"`
	SortOrder     *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken     *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults    *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListArtifactsOutput is AWS's ListArtifactsResponse.
type ListArtifactsOutput struct {
	ArtifactSummaries []ArtifactSummary `json:"ArtifactSummaries,omitzero"`
	NextToken         *string           `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListAssociationsInput is AWS's ListAssociationsRequest.
type ListAssociationsInput struct {
	SourceArn       *string    `json:"SourceArn,omitzero" api:"shape=AssociationEntityArn"`
	DestinationArn  *string    `json:"DestinationArn,omitzero" api:"shape=AssociationEntityArn"`
	SourceType      *string    `json:"SourceType,omitzero" api:"shape=String256"`
	DestinationType *string    `json:"DestinationType,omitzero" api:"shape=String256"`
	AssociationType *string    `json:"AssociationType,omitzero" api:"shape=AssociationEdgeType"`
	CreatedAfter    *time.Time `json:"CreatedAfter,omitzero"`
	CreatedBefore   *time.Time `json:"CreatedBefore,omitzero"`
	SortBy          *string    `json:"SortBy,omitzero" api:"shape=SortAssociationsBy"`
	SortOrder       *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken       *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults      *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListAssociationsOutput is AWS's ListAssociationsResponse.
type ListAssociationsOutput struct {
	AssociationSummaries []AssociationSummary `json:"AssociationSummaries,omitzero"`
	NextToken            *string              `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListAutoMLJobsInput is AWS's ListAutoMLJobsRequest.
type ListAutoMLJobsInput struct {
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitzero"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitzero"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitzero"`
	NameContains           *string    `json:"NameContains,omitzero" api:"shape=AutoMLNameContains"`
	StatusEquals           *string    `json:"StatusEquals,omitzero" api:"shape=AutoMLJobStatus"`
	SortOrder              *string    `json:"SortOrder,omitzero" api:"shape=AutoMLSortOrder"`
	SortBy                 *string    `json:"SortBy,omitzero" api:"shape=AutoMLSortBy"`
	MaxResults             *int32     `json:"MaxResults,omitzero" api:"shape=AutoMLMaxResults"`
	NextToken              *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListAutoMLJobsOutput is AWS's ListAutoMLJobsResponse.
type ListAutoMLJobsOutput struct {
	AutoMLJobSummaries []AutoMLJobSummary `json:"AutoMLJobSummaries,omitzero" api:"required"`
	NextToken          *string            `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListCandidatesForAutoMLJobInput is AWS's ListCandidatesForAutoMLJobRequest.
type ListCandidatesForAutoMLJobInput struct {
	AutoMLJobName       *string `json:"AutoMLJobName,omitzero" api:"shape=AutoMLJobName,required"`
	StatusEquals        *string `json:"StatusEquals,omitzero" api:"shape=CandidateStatus"`
	CandidateNameEquals *string `json:"CandidateNameEquals,omitzero" api:"shape=CandidateName"`
	SortOrder           *string `json:"SortOrder,omitzero" api:"shape=AutoMLSortOrder"`
	SortBy              *string `json:"SortBy,omitzero" api:"shape=CandidateSortBy"`
	MaxResults          *int32  `json:"MaxResults,omitzero" api:"shape=AutoMLMaxResultsForTrials"`
	NextToken           *string `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListCandidatesForAutoMLJobOutput is AWS's ListCandidatesForAutoMLJobResponse.
type ListCandidatesForAutoMLJobOutput struct {
	Candidates []AutoMLCandidate `json:"Candidates,omitzero" api:"required"`
	NextToken  *string           `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListClusterEventsInput is AWS's ListClusterEventsRequest.
type ListClusterEventsInput struct {
	ClusterName       *string    `json:"ClusterName,omitzero" api:"shape=ClusterNameOrArn,required"`
	InstanceGroupName *string    `json:"InstanceGroupName,omitzero" api:"shape=ClusterInstanceGroupName"`
	NodeId            *string    `json:"NodeId,omitzero" api:"shape=ClusterNodeId"`
	EventTimeAfter    *time.Time `json:"EventTimeAfter,omitzero"`
	EventTimeBefore   *time.Time `json:"EventTimeBefore,omitzero"`
	SortBy            *string    `json:"SortBy,omitzero" api:"shape=EventSortBy"`
	SortOrder         *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	ResourceType      *string    `json:"ResourceType,omitzero" api:"shape=ClusterEventResourceType"`
	OperationId       *string    `json:"OperationId,omitzero" api:"shape=ClusterOperationId"`
	MaxResults        *int32     `json:"MaxResults,omitzero" api:"shape=ClusterEventMaxResults"`
	NextToken         *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListClusterEventsOutput is AWS's ListClusterEventsResponse.
type ListClusterEventsOutput struct {
	NextToken *string               `json:"NextToken,omitzero" api:"shape=NextToken"`
	Events    []ClusterEventSummary `json:"Events,omitzero" api:"shape=ClusterEventSummaries"`
}

// ListClusterExtensionVersionsInput is AWS's ListClusterExtensionVersionsRequest.
type ListClusterExtensionVersionsInput struct {
	ExtensionName *string `json:"ExtensionName,omitzero" api:"shape=ExtensionName,required"`
	MaxResults    *int32  `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NextToken     *string `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListClusterExtensionVersionsOutput is AWS's ListClusterExtensionVersionsResponse.
type ListClusterExtensionVersionsOutput struct {
	ExtensionVersions []ExtensionVersionSummary `json:"ExtensionVersions,omitzero" api:"shape=ExtensionVersionSummaries,required"`
	NextToken         *string                   `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListClusterExtensionsInput is AWS's ListClusterExtensionsRequest.
type ListClusterExtensionsInput struct {
	ClusterArn         *string    `json:"ClusterArn,omitzero" api:"shape=ClusterArn,required"`
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitzero"`
}

// ListClusterExtensionsOutput is AWS's ListClusterExtensionsResponse.
type ListClusterExtensionsOutput struct {
	Extensions []ExtensionSummary `json:"Extensions,omitzero" api:"shape=ExtensionSummaries,required"`
	NextToken  *string            `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListClusterNodesInput is AWS's ListClusterNodesRequest.
type ListClusterNodesInput struct {
	ClusterName               *string    `json:"ClusterName,omitzero" api:"shape=ClusterNameOrArn,required"`
	CreationTimeAfter         *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore        *time.Time `json:"CreationTimeBefore,omitzero"`
	InstanceGroupNameContains *string    `json:"InstanceGroupNameContains,omitzero" api:"shape=ClusterInstanceGroupName"`
	MaxResults                *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NextToken                 *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	SortBy                    *string    `json:"SortBy,omitzero" api:"shape=ClusterSortBy"`
	SortOrder                 *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	IncludeNodeLogicalIds     *bool      `json:"IncludeNodeLogicalIds,omitzero"`
}

// ListClusterNodesOutput is AWS's ListClusterNodesResponse.
type ListClusterNodesOutput struct {
	NextToken            *string              `json:"NextToken,omitzero" api:"shape=NextToken"`
	ClusterNodeSummaries []ClusterNodeSummary `json:"ClusterNodeSummaries,omitzero" api:"required"`
}

// ListClusterOperationsInput is AWS's ListClusterOperationsRequest.
type ListClusterOperationsInput struct {
	ClusterName        *string    `json:"ClusterName,omitzero" api:"shape=ClusterNameOrArn,required"`
	Status             *string    `json:"Status,omitzero" api:"shape=ClusterOperationStatus"`
	Type               *string    `json:"Type,omitzero" api:"shape=ClusterOperationType"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitzero"`
	SortBy             *string    `json:"SortBy,omitzero" api:"shape=ClusterOperationSortBy"`
	SortOrder          *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=ClusterOperationMaxResults"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListClusterOperationsOutput is AWS's ListClusterOperationsResponse.
type ListClusterOperationsOutput struct {
	NextToken                 *string                   `json:"NextToken,omitzero" api:"shape=NextToken"`
	ClusterOperationSummaries []ClusterOperationSummary `json:"ClusterOperationSummaries,omitzero"`
}

// ListClusterSchedulerConfigsInput is AWS's ListClusterSchedulerConfigsRequest.
type ListClusterSchedulerConfigsInput struct {
	CreatedAfter  *time.Time `json:"CreatedAfter,omitzero"`
	CreatedBefore *time.Time `json:"CreatedBefore,omitzero"`
	NameContains  *string    `json:"NameContains,omitzero" api:"shape=EntityName"`
	ClusterArn    *string    `json:"ClusterArn,omitzero" api:"shape=ClusterArn"`
	Status        *string    `json:"Status,omitzero" api:"shape=SchedulerResourceStatus"`
	SortBy        *string    `json:"SortBy,omitzero" api:"shape=SortClusterSchedulerConfigBy"`
	SortOrder     *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken     *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults    *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListClusterSchedulerConfigsOutput is AWS's ListClusterSchedulerConfigsResponse.
type ListClusterSchedulerConfigsOutput struct {
	ClusterSchedulerConfigSummaries []ClusterSchedulerConfigSummary `json:"ClusterSchedulerConfigSummaries,omitzero" api:"shape=ClusterSchedulerConfigSummaryList"`
	NextToken                       *string                         `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListClustersInput is AWS's ListClustersRequest.
type ListClustersInput struct {
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitzero"`
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NameContains       *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	SortBy             *string    `json:"SortBy,omitzero" api:"shape=ClusterSortBy"`
	SortOrder          *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	TrainingPlanArn    *string    `json:"TrainingPlanArn,omitzero" api:"shape=TrainingPlanArn"`
}

// ListClustersOutput is AWS's ListClustersResponse.
type ListClustersOutput struct {
	NextToken        *string          `json:"NextToken,omitzero" api:"shape=NextToken"`
	ClusterSummaries []ClusterSummary `json:"ClusterSummaries,omitzero" api:"required"`
}

// ListCodeRepositoriesInput is AWS's ListCodeRepositoriesInput.
type ListCodeRepositoriesInput struct {
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitzero"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitzero"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitzero"`
	MaxResults             *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NameContains           *string    `json:"NameContains,omitzero" api:"shape=CodeRepositoryNameContains"`
	NextToken              *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	SortBy                 *string    `json:"SortBy,omitzero" api:"shape=CodeRepositorySortBy"`
	SortOrder              *string    `json:"SortOrder,omitzero" api:"shape=CodeRepositorySortOrder"`
}

// ListCodeRepositoriesOutput is AWS's ListCodeRepositoriesOutput.
type ListCodeRepositoriesOutput struct {
	CodeRepositorySummaryList []CodeRepositorySummary `json:"CodeRepositorySummaryList,omitzero" api:"required"`
	NextToken                 *string                 `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListCompilationJobsInput is AWS's ListCompilationJobsRequest.
type ListCompilationJobsInput struct {
	NextToken              *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults             *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitzero"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitzero"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitzero"`
	NameContains           *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	StatusEquals           *string    `json:"StatusEquals,omitzero" api:"shape=CompilationJobStatus"`
	SortBy                 *string    `json:"SortBy,omitzero" api:"shape=ListCompilationJobsSortBy"`
	SortOrder              *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
}

// ListCompilationJobsOutput is AWS's ListCompilationJobsResponse.
type ListCompilationJobsOutput struct {
	CompilationJobSummaries []CompilationJobSummary `json:"CompilationJobSummaries,omitzero" api:"required"`
	NextToken               *string                 `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListComputeQuotasInput is AWS's ListComputeQuotasRequest.
type ListComputeQuotasInput struct {
	CreatedAfter  *time.Time `json:"CreatedAfter,omitzero"`
	CreatedBefore *time.Time `json:"CreatedBefore,omitzero"`
	NameContains  *string    `json:"NameContains,omitzero" api:"shape=EntityName"`
	Status        *string    `json:"Status,omitzero" api:"shape=SchedulerResourceStatus"`
	ClusterArn    *string    `json:"ClusterArn,omitzero" api:"shape=ClusterArn"`
	SortBy        *string    `json:"SortBy,omitzero" api:"shape=SortQuotaBy"`
	SortOrder     *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken     *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults    *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListComputeQuotasOutput is AWS's ListComputeQuotasResponse.
type ListComputeQuotasOutput struct {
	ComputeQuotaSummaries []ComputeQuotaSummary `json:"ComputeQuotaSummaries,omitzero" api:"shape=ComputeQuotaSummaryList"`
	NextToken             *string               `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListContextsInput is AWS's ListContextsRequest.
type ListContextsInput struct {
	SourceUri     *string    `json:"SourceUri,omitzero" api:"shape=SourceUri"`
	ContextType   *string    `json:"ContextType,omitzero" api:"shape=String256"`
	CreatedAfter  *time.Time `json:"CreatedAfter,omitzero"`
	CreatedBefore *time.Time `json:"CreatedBefore,omitzero"`
	SortBy        *string    `json:"SortBy,omitzero" api:"shape=SortContextsBy"`
	SortOrder     *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken     *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults    *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListContextsOutput is AWS's ListContextsResponse.
type ListContextsOutput struct {
	ContextSummaries []ContextSummary `json:"ContextSummaries,omitzero"`
	NextToken        *string          `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListDataQualityJobDefinitionsInput is AWS's ListDataQualityJobDefinitionsRequest.
type ListDataQualityJobDefinitionsInput struct {
	EndpointName       *string    `json:"EndpointName,omitzero" api:"shape=EndpointName"`
	SortBy             *string    `json:"SortBy,omitzero" api:"shape=MonitoringJobDefinitionSortKey"`
	SortOrder          *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NameContains       *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitzero"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitzero"`
}

// ListDataQualityJobDefinitionsOutput is AWS's ListDataQualityJobDefinitionsResponse.
type ListDataQualityJobDefinitionsOutput struct {
	JobDefinitionSummaries []MonitoringJobDefinitionSummary `json:"JobDefinitionSummaries,omitzero" api:"required"`
	NextToken              *string                          `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListDeviceFleetsInput is AWS's ListDeviceFleetsRequest.
type ListDeviceFleetsInput struct {
	NextToken              *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults             *int32     `json:"MaxResults,omitzero" api:"shape=ListMaxResults"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitzero"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitzero"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitzero"`
	NameContains           *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	SortBy                 *string    `json:"SortBy,omitzero" api:"shape=ListDeviceFleetsSortBy"`
	SortOrder              *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
}

// ListDeviceFleetsOutput is AWS's ListDeviceFleetsResponse.
type ListDeviceFleetsOutput struct {
	DeviceFleetSummaries []DeviceFleetSummary `json:"DeviceFleetSummaries,omitzero" api:"required"`
	NextToken            *string              `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListDevicesInput is AWS's ListDevicesRequest.
type ListDevicesInput struct {
	NextToken            *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults           *int32     `json:"MaxResults,omitzero" api:"shape=ListMaxResults"`
	LatestHeartbeatAfter *time.Time `json:"LatestHeartbeatAfter,omitzero"`
	ModelName            *string    `json:"ModelName,omitzero" api:"shape=EntityName"`
	DeviceFleetName      *string    `json:"DeviceFleetName,omitzero" api:"shape=EntityName"`
}

// ListDevicesOutput is AWS's ListDevicesResponse.
type ListDevicesOutput struct {
	DeviceSummaries []DeviceSummary `json:"DeviceSummaries,omitzero" api:"required"`
	NextToken       *string         `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListDomainsInput is AWS's ListDomainsRequest.
type ListDomainsInput struct {
	NextToken  *string `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults *int32  `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListDomainsOutput is AWS's ListDomainsResponse.
type ListDomainsOutput struct {
	Domains   []DomainDetails `json:"Domains,omitzero"`
	NextToken *string         `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListEdgeDeploymentPlansInput is AWS's ListEdgeDeploymentPlansRequest.
type ListEdgeDeploymentPlansInput struct {
	NextToken               *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults              *int32     `json:"MaxResults,omitzero" api:"shape=ListMaxResults"`
	CreationTimeAfter       *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore      *time.Time `json:"CreationTimeBefore,omitzero"`
	LastModifiedTimeAfter   *time.Time `json:"LastModifiedTimeAfter,omitzero"`
	LastModifiedTimeBefore  *time.Time `json:"LastModifiedTimeBefore,omitzero"`
	NameContains            *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	DeviceFleetNameContains *string    `json:"DeviceFleetNameContains,omitzero" api:"shape=NameContains"`
	SortBy                  *string    `json:"SortBy,omitzero" api:"shape=ListEdgeDeploymentPlansSortBy"`
	SortOrder               *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
}

// ListEdgeDeploymentPlansOutput is AWS's ListEdgeDeploymentPlansResponse.
type ListEdgeDeploymentPlansOutput struct {
	EdgeDeploymentPlanSummaries []EdgeDeploymentPlanSummary `json:"EdgeDeploymentPlanSummaries,omitzero" api:"required"`
	NextToken                   *string                     `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListEdgePackagingJobsInput is AWS's ListEdgePackagingJobsRequest.
type ListEdgePackagingJobsInput struct {
	NextToken              *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults             *int32     `json:"MaxResults,omitzero" api:"shape=ListMaxResults"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitzero"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitzero"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitzero"`
	NameContains           *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	ModelNameContains      *string    `json:"ModelNameContains,omitzero" api:"shape=NameContains"`
	StatusEquals           *string    `json:"StatusEquals,omitzero" api:"shape=EdgePackagingJobStatus"`
	SortBy                 *string    `json:"SortBy,omitzero" api:"shape=ListEdgePackagingJobsSortBy"`
	SortOrder              *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
}

// ListEdgePackagingJobsOutput is AWS's ListEdgePackagingJobsResponse.
type ListEdgePackagingJobsOutput struct {
	EdgePackagingJobSummaries []EdgePackagingJobSummary `json:"EdgePackagingJobSummaries,omitzero" api:"required"`
	NextToken                 *string                   `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListEndpointConfigsInput is AWS's ListEndpointConfigsInput.
type ListEndpointConfigsInput struct {
	SortBy             *string    `json:"SortBy,omitzero" api:"shape=EndpointConfigSortKey"`
	SortOrder          *string    `json:"SortOrder,omitzero" api:"shape=OrderKey"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=PaginationToken"`
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NameContains       *string    `json:"NameContains,omitzero" api:"shape=EndpointConfigNameContains"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitzero"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitzero"`
}

// ListEndpointConfigsOutput is AWS's ListEndpointConfigsOutput.
type ListEndpointConfigsOutput struct {
	EndpointConfigs []EndpointConfigSummary `json:"EndpointConfigs,omitzero" api:"required"`
	NextToken       *string                 `json:"NextToken,omitzero" api:"shape=PaginationToken"`
}

// ListEndpointsInput is AWS's ListEndpointsInput.
type ListEndpointsInput struct {
	SortBy                 *string    `json:"SortBy,omitzero" api:"shape=EndpointSortKey"`
	SortOrder              *string    `json:"SortOrder,omitzero" api:"shape=OrderKey"`
	NextToken              *string    `json:"NextToken,omitzero" api:"shape=PaginationToken"`
	MaxResults             *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NameContains           *string    `json:"NameContains,omitzero" api:"shape=EndpointNameContains"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitzero"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitzero"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitzero"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitzero"`
	StatusEquals           *string    `json:"StatusEquals,omitzero" api:"shape=EndpointStatus"`
}

// ListEndpointsOutput is AWS's ListEndpointsOutput.
type ListEndpointsOutput struct {
	Endpoints []EndpointSummary `json:"Endpoints,omitzero" api:"required"`
	NextToken *string           `json:"NextToken,omitzero" api:"shape=PaginationToken"`
}

// ListExperimentsInput is AWS's ListExperimentsRequest.
type ListExperimentsInput struct {
	CreatedAfter  *time.Time `json:"CreatedAfter,omitzero"`
	CreatedBefore *time.Time `json:"CreatedBefore,omitzero"`
	SortBy        *string    `json:"SortBy,omitzero" api:"shape=SortExperimentsBy"`
	SortOrder     *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken     *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults    *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListExperimentsOutput is AWS's ListExperimentsResponse.
type ListExperimentsOutput struct {
	ExperimentSummaries []ExperimentSummary `json:"ExperimentSummaries,omitzero"`
	NextToken           *string             `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListFeatureGroupsInput is AWS's ListFeatureGroupsRequest.
type ListFeatureGroupsInput struct {
	NameContains             *string    `json:"NameContains,omitzero" api:"shape=FeatureGroupNameContains"`
	FeatureGroupStatusEquals *string    `json:"FeatureGroupStatusEquals,omitzero" api:"shape=FeatureGroupStatus"`
	OfflineStoreStatusEquals *string    `json:"OfflineStoreStatusEquals,omitzero" api:"shape=OfflineStoreStatusValue"`
	CreationTimeAfter        *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore       *time.Time `json:"CreationTimeBefore,omitzero"`
	SortOrder                *string    `json:"SortOrder,omitzero" api:"shape=FeatureGroupSortOrder"`
	SortBy                   *string    `json:"SortBy,omitzero" api:"shape=FeatureGroupSortBy"`
	MaxResults               *int32     `json:"MaxResults,omitzero" api:"shape=FeatureGroupMaxResults"`
	NextToken                *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListFeatureGroupsOutput is AWS's ListFeatureGroupsResponse.
type ListFeatureGroupsOutput struct {
	FeatureGroupSummaries []FeatureGroupSummary `json:"FeatureGroupSummaries,omitzero" api:"required"`
	NextToken             *string               `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListFlowDefinitionsInput is AWS's ListFlowDefinitionsRequest.
type ListFlowDefinitionsInput struct {
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitzero"`
	SortOrder          *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListFlowDefinitionsOutput is AWS's ListFlowDefinitionsResponse.
type ListFlowDefinitionsOutput struct {
	FlowDefinitionSummaries []FlowDefinitionSummary `json:"FlowDefinitionSummaries,omitzero" api:"required"`
	NextToken               *string                 `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListHubContentVersionsInput is AWS's ListHubContentVersionsRequest.
type ListHubContentVersionsInput struct {
	HubName            *string    `json:"HubName,omitzero" api:"shape=HubNameOrArn,required"`
	HubContentType     *string    `json:"HubContentType,omitzero" api:"shape=HubContentType,required"`
	HubContentName     *string    `json:"HubContentName,omitzero" api:"shape=HubContentName,required"`
	MinVersion         *string    `json:"MinVersion,omitzero" api:"shape=HubContentVersion"`
	MaxSchemaVersion   *string    `json:"MaxSchemaVersion,omitzero" api:"shape=DocumentSchemaVersion"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitzero"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitzero"`
	SortBy             *string    `json:"SortBy,omitzero" api:"shape=HubContentSortBy"`
	SortOrder          *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListHubContentVersionsOutput is AWS's ListHubContentVersionsResponse.
type ListHubContentVersionsOutput struct {
	HubContentSummaries []HubContentInfo `json:"HubContentSummaries,omitzero" api:"required"`
	NextToken           *string          `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListHubContentsInput is AWS's ListHubContentsRequest.
type ListHubContentsInput struct {
	HubName            *string    `json:"HubName,omitzero" api:"shape=HubNameOrArn,required"`
	HubContentType     *string    `json:"HubContentType,omitzero" api:"shape=HubContentType,required"`
	NameContains       *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	MaxSchemaVersion   *string    `json:"MaxSchemaVersion,omitzero" api:"shape=DocumentSchemaVersion"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitzero"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitzero"`
	SortBy             *string    `json:"SortBy,omitzero" api:"shape=HubContentSortBy"`
	SortOrder          *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListHubContentsOutput is AWS's ListHubContentsResponse.
type ListHubContentsOutput struct {
	HubContentSummaries []HubContentInfo `json:"HubContentSummaries,omitzero" api:"required"`
	NextToken           *string          `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListHubsInput is AWS's ListHubsRequest.
type ListHubsInput struct {
	NameContains           *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitzero"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitzero"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitzero"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitzero"`
	SortBy                 *string    `json:"SortBy,omitzero" api:"shape=HubSortBy"`
	SortOrder              *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	MaxResults             *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NextToken              *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListHubsOutput is AWS's ListHubsResponse.
type ListHubsOutput struct {
	HubSummaries []HubInfo `json:"HubSummaries,omitzero" api:"required"`
	NextToken    *string   `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListHumanTaskUisInput is AWS's ListHumanTaskUisRequest.
type ListHumanTaskUisInput struct {
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitzero"`
	SortOrder          *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListHumanTaskUisOutput is AWS's ListHumanTaskUisResponse.
type ListHumanTaskUisOutput struct {
	HumanTaskUiSummaries []HumanTaskUiSummary `json:"HumanTaskUiSummaries,omitzero" api:"required"`
	NextToken            *string              `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListHyperParameterTuningJobsInput is AWS's ListHyperParameterTuningJobsRequest.
type ListHyperParameterTuningJobsInput struct {
	NextToken              *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults             *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	SortBy                 *string    `json:"SortBy,omitzero" api:"shape=HyperParameterTuningJobSortByOptions"`
	SortOrder              *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NameContains           *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitzero"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitzero"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitzero"`
	StatusEquals           *string    `json:"StatusEquals,omitzero" api:"shape=HyperParameterTuningJobStatus"`
}

// ListHyperParameterTuningJobsOutput is AWS's ListHyperParameterTuningJobsResponse.
type ListHyperParameterTuningJobsOutput struct {
	HyperParameterTuningJobSummaries []HyperParameterTuningJobSummary `json:"HyperParameterTuningJobSummaries,omitzero" api:"required"`
	NextToken                        *string                          `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListImageVersionsInput is AWS's ListImageVersionsRequest.
type ListImageVersionsInput struct {
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitzero"`
	ImageName              *string    `json:"ImageName,omitzero" api:"shape=ImageName,required"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitzero"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitzero"`
	MaxResults             *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NextToken              *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	SortBy                 *string    `json:"SortBy,omitzero" api:"shape=ImageVersionSortBy"`
	SortOrder              *string    `json:"SortOrder,omitzero" api:"shape=ImageVersionSortOrder"`
}

// ListImageVersionsOutput is AWS's ListImageVersionsResponse.
type ListImageVersionsOutput struct {
	ImageVersions []ImageVersion `json:"ImageVersions,omitzero"`
	NextToken     *string        `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListImagesInput is AWS's ListImagesRequest.
type ListImagesInput struct {
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitzero"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitzero"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitzero"`
	MaxResults             *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NameContains           *string    `json:"NameContains,omitzero" api:"shape=ImageNameContains"`
	NextToken              *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	SortBy                 *string    `json:"SortBy,omitzero" api:"shape=ImageSortBy"`
	SortOrder              *string    `json:"SortOrder,omitzero" api:"shape=ImageSortOrder"`
}

// ListImagesOutput is AWS's ListImagesResponse.
type ListImagesOutput struct {
	Images    []Image `json:"Images,omitzero"`
	NextToken *string `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListInferenceComponentsInput is AWS's ListInferenceComponentsInput.
type ListInferenceComponentsInput struct {
	SortBy                 *string    `json:"SortBy,omitzero" api:"shape=InferenceComponentSortKey"`
	SortOrder              *string    `json:"SortOrder,omitzero" api:"shape=OrderKey"`
	NextToken              *string    `json:"NextToken,omitzero" api:"shape=PaginationToken"`
	MaxResults             *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NameContains           *string    `json:"NameContains,omitzero" api:"shape=InferenceComponentNameContains"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitzero"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitzero"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitzero"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitzero"`
	StatusEquals           *string    `json:"StatusEquals,omitzero" api:"shape=InferenceComponentStatus"`
	EndpointNameEquals     *string    `json:"EndpointNameEquals,omitzero" api:"shape=EndpointName"`
	VariantNameEquals      *string    `json:"VariantNameEquals,omitzero" api:"shape=VariantName"`
}

// ListInferenceComponentsOutput is AWS's ListInferenceComponentsOutput.
type ListInferenceComponentsOutput struct {
	InferenceComponents []InferenceComponentSummary `json:"InferenceComponents,omitzero" api:"required"`
	NextToken           *string                     `json:"NextToken,omitzero" api:"shape=PaginationToken"`
}

// ListInferenceExperimentsInput is AWS's ListInferenceExperimentsRequest.
type ListInferenceExperimentsInput struct {
	NameContains           *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	Type                   *string    `json:"Type,omitzero" api:"shape=InferenceExperimentType"`
	StatusEquals           *string    `json:"StatusEquals,omitzero" api:"shape=InferenceExperimentStatus"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitzero"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitzero"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitzero"`
	SortBy                 *string    `json:"SortBy,omitzero" api:"shape=SortInferenceExperimentsBy"`
	SortOrder              *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken              *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults             *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListInferenceExperimentsOutput is AWS's ListInferenceExperimentsResponse.
type ListInferenceExperimentsOutput struct {
	InferenceExperiments []InferenceExperimentSummary `json:"InferenceExperiments,omitzero"`
	NextToken            *string                      `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListInferenceRecommendationsJobStepsInput is AWS's ListInferenceRecommendationsJobStepsRequest.
type ListInferenceRecommendationsJobStepsInput struct {
	JobName    *string `json:"JobName,omitzero" api:"shape=RecommendationJobName,required"`
	Status     *string `json:"Status,omitzero" api:"shape=RecommendationJobStatus"`
	StepType   *string `json:"StepType,omitzero" api:"shape=RecommendationStepType"`
	MaxResults *int32  `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NextToken  *string `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListInferenceRecommendationsJobStepsOutput is AWS's ListInferenceRecommendationsJobStepsResponse.
type ListInferenceRecommendationsJobStepsOutput struct {
	Steps     []InferenceRecommendationsJobStep `json:"Steps,omitzero"`
	NextToken *string                           `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListInferenceRecommendationsJobsInput is AWS's ListInferenceRecommendationsJobsRequest.
type ListInferenceRecommendationsJobsInput struct {
	CreationTimeAfter            *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore           *time.Time `json:"CreationTimeBefore,omitzero"`
	LastModifiedTimeAfter        *time.Time `json:"LastModifiedTimeAfter,omitzero"`
	LastModifiedTimeBefore       *time.Time `json:"LastModifiedTimeBefore,omitzero"`
	NameContains                 *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	StatusEquals                 *string    `json:"StatusEquals,omitzero" api:"shape=RecommendationJobStatus"`
	SortBy                       *string    `json:"SortBy,omitzero" api:"shape=ListInferenceRecommendationsJobsSortBy"`
	SortOrder                    *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken                    *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults                   *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	ModelNameEquals              *string    `json:"ModelNameEquals,omitzero" api:"shape=ModelName"`
	ModelPackageVersionArnEquals *string    `json:"ModelPackageVersionArnEquals,omitzero" api:"shape=ModelPackageArn"`
}

// ListInferenceRecommendationsJobsOutput is AWS's ListInferenceRecommendationsJobsResponse.
type ListInferenceRecommendationsJobsOutput struct {
	InferenceRecommendationsJobs []InferenceRecommendationsJob `json:"InferenceRecommendationsJobs,omitzero" api:"required"`
	NextToken                    *string                       `json:"NextToken,omitzero" api:"shape=NextToken"`
}
