// Code generated from facts/sagemaker.json by package gen. DO NOT EDIT.

package sagemaker

import (
	"time"
)

// ExtendTrainingPlanOutput is AWS's ExtendTrainingPlanResponse.
type ExtendTrainingPlanOutput struct {
	TrainingPlanExtensions []TrainingPlanExtension `json:"TrainingPlanExtensions,omitempty" api:"shape=TrainingPlanExtensions,required"`
}

// ExtensionDetails is AWS's ExtensionDetails.
type ExtensionDetails struct {
	ClusterArn          *string    `json:"ClusterArn,omitempty" api:"shape=ClusterArn,required"`
	ExtensionArn        *string    `json:"ExtensionArn,omitempty" api:"shape=ExtensionArn,required"`
	ExtensionName       *string    `json:"ExtensionName,omitempty" api:"shape=ExtensionName,required"`
	ExtensionVersion    *string    `json:"ExtensionVersion,omitempty" api:"shape=ExtensionVersion,required"`
	Status              *string    `json:"Status,omitempty" api:"shape=ExtensionStatus,required"`
	ConfigurationValues *string    `json:"ConfigurationValues,omitempty" api:"shape=ExtensionConfigurationValues"`
	CreationTime        *time.Time `json:"CreationTime,omitempty"`
	LastModifiedTime    *time.Time `json:"LastModifiedTime,omitempty"`
}

// ExtensionHealth is AWS's ExtensionHealth.
type ExtensionHealth struct {
	Issues []ExtensionHealthIssue `json:"Issues,omitempty" api:"shape=ExtensionHealthIssues,required"`
}

// ExtensionHealthIssue is AWS's ExtensionHealthIssue.
type ExtensionHealthIssue struct {
	Code      *string `json:"Code,omitempty" api:"shape=ExtensionHealthIssueCode,required"`
	Message   *string `json:"Message,omitempty" api:"shape=ExtensionHealthIssueMessage,required"`
	NodeCount *int32  `json:"NodeCount,omitempty" api:"shape=ExtensionNodeCount,required"`
}

// ExtensionNodeSummary is AWS's ExtensionNodeSummary.
type ExtensionNodeSummary struct {
	TotalCount  *int32 `json:"TotalCount,omitempty" api:"shape=ExtensionNodeCount,required"`
	ActiveCount *int32 `json:"ActiveCount,omitempty" api:"shape=ExtensionNodeCount,required"`
}

// ExtensionSummary is AWS's ExtensionSummary.
type ExtensionSummary struct {
	ExtensionArn     *string    `json:"ExtensionArn,omitempty" api:"shape=ExtensionArn,required"`
	ExtensionName    *string    `json:"ExtensionName,omitempty" api:"shape=ExtensionName,required"`
	ExtensionVersion *string    `json:"ExtensionVersion,omitempty" api:"shape=ExtensionVersion,required"`
	Status           *string    `json:"Status,omitempty" api:"shape=ExtensionStatus,required"`
	CreationTime     *time.Time `json:"CreationTime,omitempty"`
}

// ExtensionVersionSummary is AWS's ExtensionVersionSummary.
type ExtensionVersionSummary struct {
	ExtensionVersion *string `json:"ExtensionVersion,omitempty" api:"shape=ExtensionVersion,required"`
}

// FSxLustreConfig is AWS's FSxLustreConfig.
type FSxLustreConfig struct {
	SizeInGiB                *int32 `json:"SizeInGiB,omitempty" api:"shape=FSxLustreSizeInGiB,required"`
	PerUnitStorageThroughput *int32 `json:"PerUnitStorageThroughput,omitempty" api:"shape=FSxLustrePerUnitStorageThroughput,required"`
}

// FSxLustreFileSystem is AWS's FSxLustreFileSystem.
type FSxLustreFileSystem struct {
	FileSystemId *string `json:"FileSystemId,omitempty" api:"shape=FileSystemId,required"`
}

// FSxLustreFileSystemConfig is AWS's FSxLustreFileSystemConfig.
type FSxLustreFileSystemConfig struct {
	FileSystemId   *string `json:"FileSystemId,omitempty" api:"shape=FileSystemId,required"`
	FileSystemPath *string `json:"FileSystemPath,omitempty" api:"shape=FileSystemPath"`
}

// FailStepMetadata is AWS's FailStepMetadata.
type FailStepMetadata struct {
	ErrorMessage *string `json:"ErrorMessage,omitempty" api:"shape=String3072"`
}

// FeatureDefinition is AWS's FeatureDefinition.
type FeatureDefinition struct {
	FeatureName      *string           `json:"FeatureName,omitempty" api:"shape=FeatureName,required"`
	FeatureType      *string           `json:"FeatureType,omitempty" api:"shape=FeatureType,required"`
	CollectionType   *string           `json:"CollectionType,omitempty" api:"shape=CollectionType"`
	CollectionConfig *CollectionConfig `json:"CollectionConfig,omitempty"`
}

// FeatureGroup is AWS's FeatureGroup.
type FeatureGroup struct {
	FeatureGroupArn             *string             `json:"FeatureGroupArn,omitempty" api:"shape=FeatureGroupArn"`
	FeatureGroupName            *string             `json:"FeatureGroupName,omitempty" api:"shape=FeatureGroupName"`
	RecordIdentifierFeatureName *string             `json:"RecordIdentifierFeatureName,omitempty" api:"shape=FeatureName"`
	EventTimeFeatureName        *string             `json:"EventTimeFeatureName,omitempty" api:"shape=FeatureName"`
	FeatureDefinitions          []FeatureDefinition `json:"FeatureDefinitions,omitempty" api:"shape=FeatureDefinitions"`
	CreationTime                *time.Time          `json:"CreationTime,omitempty"`
	LastModifiedTime            *time.Time          `json:"LastModifiedTime,omitempty"`
	OnlineStoreConfig           *OnlineStoreConfig  `json:"OnlineStoreConfig,omitempty"`
	OfflineStoreConfig          *OfflineStoreConfig `json:"OfflineStoreConfig,omitempty"`
	RoleArn                     *string             `json:"RoleArn,omitempty" api:"shape=RoleArn"`
	FeatureGroupStatus          *string             `json:"FeatureGroupStatus,omitempty" api:"shape=FeatureGroupStatus"`
	OfflineStoreStatus          *OfflineStoreStatus `json:"OfflineStoreStatus,omitempty"`
	LastUpdateStatus            *LastUpdateStatus   `json:"LastUpdateStatus,omitempty"`
	FailureReason               *string             `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	Description                 *string             `json:"Description,omitempty" api:"shape=Description"`
	Tags                        []Tag               `json:"Tags,omitempty" api:"shape=TagList"`
}

// FeatureGroupSummary is AWS's FeatureGroupSummary.
type FeatureGroupSummary struct {
	FeatureGroupName   *string             `json:"FeatureGroupName,omitempty" api:"shape=FeatureGroupName,required"`
	FeatureGroupArn    *string             `json:"FeatureGroupArn,omitempty" api:"shape=FeatureGroupArn,required"`
	CreationTime       *time.Time          `json:"CreationTime,omitempty" api:"required"`
	FeatureGroupStatus *string             `json:"FeatureGroupStatus,omitempty" api:"shape=FeatureGroupStatus"`
	OfflineStoreStatus *OfflineStoreStatus `json:"OfflineStoreStatus,omitempty"`
}

// FeatureMetadata is AWS's FeatureMetadata.
type FeatureMetadata struct {
	FeatureGroupArn  *string            `json:"FeatureGroupArn,omitempty" api:"shape=FeatureGroupArn"`
	FeatureGroupName *string            `json:"FeatureGroupName,omitempty" api:"shape=FeatureGroupName"`
	FeatureName      *string            `json:"FeatureName,omitempty" api:"shape=FeatureName"`
	FeatureType      *string            `json:"FeatureType,omitempty" api:"shape=FeatureType"`
	CreationTime     *time.Time         `json:"CreationTime,omitempty"`
	LastModifiedTime *time.Time         `json:"LastModifiedTime,omitempty"`
	Description      *string            `json:"Description,omitempty" api:"shape=FeatureDescription"`
	Parameters       []FeatureParameter `json:"Parameters,omitempty" api:"shape=FeatureParameters"`
}

// FeatureParameter is AWS's FeatureParameter.
type FeatureParameter struct {
	Key   *string `json:"Key,omitempty" api:"shape=FeatureParameterKey"`
	Value *string `json:"Value,omitempty" api:"shape=FeatureParameterValue"`
}

// FileSource is AWS's FileSource.
type FileSource struct {
	ContentType   *string `json:"ContentType,omitempty" api:"shape=ContentType"`
	ContentDigest *string `json:"ContentDigest,omitempty" api:"shape=ContentDigest"`
	S3Uri         *string `json:"S3Uri,omitempty" api:"shape=S3Uri,required"`
}

// FileSystemConfig is AWS's FileSystemConfig.
type FileSystemConfig struct {
	MountPath  *string `json:"MountPath,omitempty" api:"shape=MountPath"`
	DefaultUid *int32  `json:"DefaultUid,omitempty" api:"shape=DefaultUid"`
	DefaultGid *int32  `json:"DefaultGid,omitempty" api:"shape=DefaultGid"`
}

// FileSystemDataSource is AWS's FileSystemDataSource.
type FileSystemDataSource struct {
	FileSystemId         *string `json:"FileSystemId,omitempty" api:"shape=FileSystemId,required"`
	FileSystemAccessMode *string `json:"FileSystemAccessMode,omitempty" api:"shape=FileSystemAccessMode,required"`
	FileSystemType       *string `json:"FileSystemType,omitempty" api:"shape=FileSystemType,required"`
	DirectoryPath        *string `json:"DirectoryPath,omitempty" api:"shape=DirectoryPath,required"`
}

// Filter is AWS's Filter.
type Filter struct {
	Name     *string `json:"Name,omitempty" api:"shape=ResourcePropertyName,required"`
	Operator *string `json:"Operator,omitempty" api:"shape=Operator"`
	Value    *string `json:"Value,omitempty" api:"shape=FilterValue"`
}

// FinalAutoMLJobObjectiveMetric is AWS's FinalAutoMLJobObjectiveMetric.
type FinalAutoMLJobObjectiveMetric struct {
	Type               *string  `json:"Type,omitempty" api:"shape=AutoMLJobObjectiveType"`
	MetricName         *string  `json:"MetricName,omitempty" api:"shape=AutoMLMetricEnum,required"`
	Value              *float32 `json:"Value,omitempty" api:"required"`
	StandardMetricName *string  `json:"StandardMetricName,omitempty" api:"shape=AutoMLMetricEnum"`
}

// FinalHyperParameterTuningJobObjectiveMetric is AWS's FinalHyperParameterTuningJobObjectiveMetric.
type FinalHyperParameterTuningJobObjectiveMetric struct {
	Type       *string  `json:"Type,omitempty" api:"shape=HyperParameterTuningJobObjectiveType"`
	MetricName *string  `json:"MetricName,omitempty" api:"shape=MetricName,required"`
	Value      *float32 `json:"Value,omitempty" api:"required"`
}

// FlowDefinitionOutputConfig is AWS's FlowDefinitionOutputConfig.
type FlowDefinitionOutputConfig struct {
	S3OutputPath *string `json:"S3OutputPath,omitempty" api:"shape=S3Uri,required"`
	KmsKeyId     *string `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
}

// FlowDefinitionSummary is AWS's FlowDefinitionSummary.
type FlowDefinitionSummary struct {
	FlowDefinitionName   *string    `json:"FlowDefinitionName,omitempty" api:"shape=FlowDefinitionName,required"`
	FlowDefinitionArn    *string    `json:"FlowDefinitionArn,omitempty" api:"shape=FlowDefinitionArn,required"`
	FlowDefinitionStatus *string    `json:"FlowDefinitionStatus,omitempty" api:"shape=FlowDefinitionStatus,required"`
	CreationTime         *time.Time `json:"CreationTime,omitempty" api:"required"`
	FailureReason        *string    `json:"FailureReason,omitempty" api:"shape=FailureReason"`
}

// ForEachSelectorResult is AWS's ForEachSelectorResult.
type ForEachSelectorResult struct {
	StepName *string `json:"StepName,omitempty" api:"shape=String256"`
	Index    *int32  `json:"Index,omitempty"`
}

// ForEachStepMetadata is AWS's ForEachStepMetadata.
type ForEachStepMetadata struct {
	Status             *string                `json:"Status,omitempty" api:"shape=ForEachStatus"`
	InputItemCount     *int32                 `json:"InputItemCount,omitempty"`
	TotalStepCount     *int32                 `json:"TotalStepCount,omitempty"`
	SucceededStepCount *int32                 `json:"SucceededStepCount,omitempty"`
	FailedStepCount    *int32                 `json:"FailedStepCount,omitempty"`
	StoppedStepCount   *int32                 `json:"StoppedStepCount,omitempty"`
	Selector           *ForEachSelectorResult `json:"Selector,omitempty"`
}

// GenerativeAiSettings is AWS's GenerativeAiSettings.
type GenerativeAiSettings struct {
	AmazonBedrockRoleArn *string `json:"AmazonBedrockRoleArn,omitempty" api:"shape=RoleArn"`
}

// GetDeviceFleetReportInput is AWS's GetDeviceFleetReportRequest.
type GetDeviceFleetReportInput struct {
	DeviceFleetName *string `json:"DeviceFleetName,omitempty" api:"shape=EntityName,required"`
}

// GetDeviceFleetReportOutput is AWS's GetDeviceFleetReportResponse.
type GetDeviceFleetReportOutput struct {
	DeviceFleetArn  *string           `json:"DeviceFleetArn,omitempty" api:"shape=DeviceFleetArn,required"`
	DeviceFleetName *string           `json:"DeviceFleetName,omitempty" api:"shape=EntityName,required"`
	OutputConfig    *EdgeOutputConfig `json:"OutputConfig,omitempty"`
	Description     *string           `json:"Description,omitempty" api:"shape=DeviceFleetDescription"`
	ReportGenerated *time.Time        `json:"ReportGenerated,omitempty"`
	DeviceStats     *DeviceStats      `json:"DeviceStats,omitempty"`
	AgentVersions   []AgentVersion    `json:"AgentVersions,omitempty"`
	ModelStats      []EdgeModelStat   `json:"ModelStats,omitempty"`
}

// GetEndpointPolicyInput is AWS's GetEndpointPolicyRequest.
type GetEndpointPolicyInput struct {
	EndpointName *string `json:"EndpointName,omitempty" api:"shape=EndpointName,required"`
}

// GetEndpointPolicyOutput is AWS's GetEndpointPolicyResponse.
type GetEndpointPolicyOutput struct {
	EndpointName   *string `json:"EndpointName,omitempty" api:"shape=EndpointName"`
	EndpointArn    *string `json:"EndpointArn,omitempty" api:"shape=EndpointArn"`
	ResourcePolicy *string `json:"ResourcePolicy,omitempty" api:"shape=EndpointPolicyDocument"`
}

// GetLineageGroupPolicyInput is AWS's GetLineageGroupPolicyRequest.
type GetLineageGroupPolicyInput struct {
	LineageGroupName *string `json:"LineageGroupName,omitempty" api:"shape=LineageGroupNameOrArn,required"`
}

// GetLineageGroupPolicyOutput is AWS's GetLineageGroupPolicyResponse.
type GetLineageGroupPolicyOutput struct {
	LineageGroupArn *string `json:"LineageGroupArn,omitempty" api:"shape=LineageGroupArn"`
	ResourcePolicy  *string `json:"ResourcePolicy,omitempty" api:"shape=ResourcePolicyString"`
}

// GetModelPackageGroupPolicyInput is AWS's GetModelPackageGroupPolicyInput.
type GetModelPackageGroupPolicyInput struct {
	ModelPackageGroupName *string `json:"ModelPackageGroupName,omitempty" api:"shape=EntityName,required"`
}

// GetModelPackageGroupPolicyOutput is AWS's GetModelPackageGroupPolicyOutput.
type GetModelPackageGroupPolicyOutput struct {
	ResourcePolicy *string `json:"ResourcePolicy,omitempty" api:"shape=PolicyString,required"`
}

// GetSagemakerServicecatalogPortfolioStatusInput is AWS's GetSagemakerServicecatalogPortfolioStatusInput.
type GetSagemakerServicecatalogPortfolioStatusInput struct {
}

// GetSagemakerServicecatalogPortfolioStatusOutput is AWS's GetSagemakerServicecatalogPortfolioStatusOutput.
type GetSagemakerServicecatalogPortfolioStatusOutput struct {
	Status *string `json:"Status,omitempty" api:"shape=SagemakerServicecatalogStatus"`
}

// GetScalingConfigurationRecommendationInput is AWS's GetScalingConfigurationRecommendationRequest.
type GetScalingConfigurationRecommendationInput struct {
	InferenceRecommendationsJobName *string                 `json:"InferenceRecommendationsJobName,omitempty" api:"shape=RecommendationJobName,required"`
	RecommendationId                *string                 `json:"RecommendationId,omitempty"`
	EndpointName                    *string                 `json:"EndpointName,omitempty" api:"shape=EndpointName"`
	TargetCpuUtilizationPerCore     *int32                  `json:"TargetCpuUtilizationPerCore,omitempty" api:"shape=UtilizationPercentagePerCore"`
	ScalingPolicyObjective          *ScalingPolicyObjective `json:"ScalingPolicyObjective,omitempty"`
}

// GetScalingConfigurationRecommendationOutput is AWS's GetScalingConfigurationRecommendationResponse.
type GetScalingConfigurationRecommendationOutput struct {
	InferenceRecommendationsJobName *string                      `json:"InferenceRecommendationsJobName,omitempty" api:"shape=RecommendationJobName"`
	RecommendationId                *string                      `json:"RecommendationId,omitempty"`
	EndpointName                    *string                      `json:"EndpointName,omitempty" api:"shape=EndpointName"`
	TargetCpuUtilizationPerCore     *int32                       `json:"TargetCpuUtilizationPerCore,omitempty" api:"shape=UtilizationPercentagePerCore"`
	ScalingPolicyObjective          *ScalingPolicyObjective      `json:"ScalingPolicyObjective,omitempty"`
	Metric                          *ScalingPolicyMetric         `json:"Metric,omitempty"`
	DynamicScalingConfiguration     *DynamicScalingConfiguration `json:"DynamicScalingConfiguration,omitempty"`
}

// GetSearchSuggestionsInput is AWS's GetSearchSuggestionsRequest.
type GetSearchSuggestionsInput struct {
	Resource        *string          `json:"Resource,omitempty" api:"shape=ResourceType,required"`
	SuggestionQuery *SuggestionQuery `json:"SuggestionQuery,omitempty"`
}

// GetSearchSuggestionsOutput is AWS's GetSearchSuggestionsResponse.
type GetSearchSuggestionsOutput struct {
	PropertyNameSuggestions []PropertyNameSuggestion `json:"PropertyNameSuggestions,omitempty"`
}

// GitConfig is AWS's GitConfig.
type GitConfig struct {
	RepositoryUrl *string `json:"RepositoryUrl,omitempty" api:"shape=GitConfigUrl,required"`
	Branch        *string `json:"Branch,omitempty" api:"shape=Branch"`
	SecretArn     *string `json:"SecretArn,omitempty" api:"shape=SecretArn"`
}

// GitConfigForUpdate is AWS's GitConfigForUpdate.
type GitConfigForUpdate struct {
	SecretArn *string `json:"SecretArn,omitempty" api:"shape=SecretArn"`
}

// HiddenSageMakerImage is AWS's HiddenSageMakerImage.
type HiddenSageMakerImage struct {
	SageMakerImageName *string  `json:"SageMakerImageName,omitempty" api:"shape=SageMakerImageName"`
	VersionAliases     []string `json:"VersionAliases,omitempty" api:"shape=VersionAliasesList"`
}

// HolidayConfigAttributes is AWS's HolidayConfigAttributes.
type HolidayConfigAttributes struct {
	CountryCode *string `json:"CountryCode,omitempty" api:"shape=CountryCode"`
}

// HubAccessConfig is AWS's HubAccessConfig.
type HubAccessConfig struct {
	HubContentArn *string `json:"HubContentArn,omitempty" api:"shape=HubContentArn,required"`
}

// HubContent is AWS's HubContent.
type HubContent struct {
	HubContentName               *string                `json:"HubContentName,omitempty" api:"shape=HubContentName,required"`
	HubContentArn                *string                `json:"HubContentArn,omitempty" api:"shape=HubContentArn,required"`
	HubContentVersion            *string                `json:"HubContentVersion,omitempty" api:"shape=HubContentVersion,required"`
	HubContentType               *string                `json:"HubContentType,omitempty" api:"shape=HubContentType,required"`
	DocumentSchemaVersion        *string                `json:"DocumentSchemaVersion,omitempty" api:"shape=DocumentSchemaVersion,required"`
	HubName                      *string                `json:"HubName,omitempty" api:"shape=HubName,required"`
	HubArn                       *string                `json:"HubArn,omitempty" api:"shape=HubArn,required"`
	HubContentDisplayName        *string                `json:"HubContentDisplayName,omitempty" api:"shape=HubContentDisplayName"`
	HubContentDescription        *string                `json:"HubContentDescription,omitempty" api:"shape=HubContentDescription"`
	HubContentMarkdown           *string                `json:"HubContentMarkdown,omitempty" api:"shape=HubContentMarkdown"`
	HubContentDocument           *string                `json:"HubContentDocument,omitempty" api:"shape=HubContentDocument"`
	SageMakerPublicHubContentArn *string                `json:"SageMakerPublicHubContentArn,omitempty" api:"shape=SageMakerPublicHubContentArn"`
	ReferenceMinVersion          *string                `json:"ReferenceMinVersion,omitempty" api:"shape=ReferenceMinVersion"`
	SupportStatus                *string                `json:"SupportStatus,omitempty" api:"shape=HubContentSupportStatus"`
	HubContentSearchKeywords     []string               `json:"HubContentSearchKeywords,omitempty" api:"shape=HubContentSearchKeywordList"`
	HubContentDependencies       []HubContentDependency `json:"HubContentDependencies,omitempty" api:"shape=HubContentDependencyList"`
	HubContentStatus             *string                `json:"HubContentStatus,omitempty" api:"shape=HubContentStatus,required"`
	FailureReason                *string                `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	CreationTime                 *time.Time             `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime             *time.Time             `json:"LastModifiedTime,omitempty"`
	CreatedBy                    *UserContext           `json:"CreatedBy,omitempty"`
	LastModifiedBy               *UserContext           `json:"LastModifiedBy,omitempty"`
	Tags                         []Tag                  `json:"Tags,omitempty" api:"shape=TagList"`
}

// HubContentDependency is AWS's HubContentDependency.
type HubContentDependency struct {
	DependencyOriginPath *string `json:"DependencyOriginPath,omitempty" api:"shape=DependencyOriginPath"`
	DependencyCopyPath   *string `json:"DependencyCopyPath,omitempty" api:"shape=DependencyCopyPath"`
}

// HubContentInfo is AWS's HubContentInfo.
type HubContentInfo struct {
	HubContentName               *string    `json:"HubContentName,omitempty" api:"shape=HubContentName,required"`
	HubContentArn                *string    `json:"HubContentArn,omitempty" api:"shape=HubContentArn,required"`
	SageMakerPublicHubContentArn *string    `json:"SageMakerPublicHubContentArn,omitempty" api:"shape=SageMakerPublicHubContentArn"`
	HubContentVersion            *string    `json:"HubContentVersion,omitempty" api:"shape=HubContentVersion,required"`
	HubContentType               *string    `json:"HubContentType,omitempty" api:"shape=HubContentType,required"`
	DocumentSchemaVersion        *string    `json:"DocumentSchemaVersion,omitempty" api:"shape=DocumentSchemaVersion,required"`
	HubContentDisplayName        *string    `json:"HubContentDisplayName,omitempty" api:"shape=HubContentDisplayName"`
	HubContentDescription        *string    `json:"HubContentDescription,omitempty" api:"shape=HubContentDescription"`
	SupportStatus                *string    `json:"SupportStatus,omitempty" api:"shape=HubContentSupportStatus"`
	HubContentSearchKeywords     []string   `json:"HubContentSearchKeywords,omitempty" api:"shape=HubContentSearchKeywordList"`
	HubContentStatus             *string    `json:"HubContentStatus,omitempty" api:"shape=HubContentStatus,required"`
	CreationTime                 *time.Time `json:"CreationTime,omitempty" api:"required"`
	OriginalCreationTime         *time.Time `json:"OriginalCreationTime,omitempty"`
}

// HubContentStepMetadata is AWS's HubContentStepMetadata.
type HubContentStepMetadata struct {
	HubArn        *string `json:"HubArn,omitempty" api:"shape=String2048"`
	HubContentArn *string `json:"HubContentArn,omitempty" api:"shape=String2048"`
}

// HubInfo is AWS's HubInfo.
type HubInfo struct {
	HubName           *string    `json:"HubName,omitempty" api:"shape=HubName,required"`
	HubArn            *string    `json:"HubArn,omitempty" api:"shape=HubArn,required"`
	HubDisplayName    *string    `json:"HubDisplayName,omitempty" api:"shape=HubDisplayName"`
	HubDescription    *string    `json:"HubDescription,omitempty" api:"shape=HubDescription"`
	HubSearchKeywords []string   `json:"HubSearchKeywords,omitempty" api:"shape=HubSearchKeywordList"`
	HubStatus         *string    `json:"HubStatus,omitempty" api:"shape=HubStatus,required"`
	CreationTime      *time.Time `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime  *time.Time `json:"LastModifiedTime,omitempty" api:"required"`
}

// HubS3StorageConfig is AWS's HubS3StorageConfig.
type HubS3StorageConfig struct {
	S3OutputPath *string `json:"S3OutputPath,omitempty" api:"shape=S3OutputPath"`
}

// HumanLoopActivationConditionsConfig is AWS's HumanLoopActivationConditionsConfig.
type HumanLoopActivationConditionsConfig struct {
	HumanLoopActivationConditions *string `json:"HumanLoopActivationConditions,omitempty" api:"shape=HumanLoopActivationConditions,required"`
}

// HumanLoopActivationConfig is AWS's HumanLoopActivationConfig.
type HumanLoopActivationConfig struct {
	HumanLoopActivationConditionsConfig *HumanLoopActivationConditionsConfig `json:"HumanLoopActivationConditionsConfig,omitempty" api:"required"`
}

// HumanLoopConfig is AWS's HumanLoopConfig.
type HumanLoopConfig struct {
	WorkteamArn                       *string                   `json:"WorkteamArn,omitempty" api:"shape=WorkteamArn,required"`
	HumanTaskUiArn                    *string                   `json:"HumanTaskUiArn,omitempty" api:"shape=HumanTaskUiArn,required"`
	TaskTitle                         *string                   `json:"TaskTitle,omitempty" api:"shape=FlowDefinitionTaskTitle,required"`
	TaskDescription                   *string                   `json:"TaskDescription,omitempty" api:"shape=FlowDefinitionTaskDescription,required"`
	TaskCount                         *int32                    `json:"TaskCount,omitempty" api:"shape=FlowDefinitionTaskCount,required"`
	TaskAvailabilityLifetimeInSeconds *int32                    `json:"TaskAvailabilityLifetimeInSeconds,omitempty" api:"shape=FlowDefinitionTaskAvailabilityLifetimeInSeconds"`
	TaskTimeLimitInSeconds            *int32                    `json:"TaskTimeLimitInSeconds,omitempty" api:"shape=FlowDefinitionTaskTimeLimitInSeconds"`
	TaskKeywords                      []string                  `json:"TaskKeywords,omitempty" api:"shape=FlowDefinitionTaskKeywords"`
	PublicWorkforceTaskPrice          *PublicWorkforceTaskPrice `json:"PublicWorkforceTaskPrice,omitempty"`
}

// HumanLoopRequestSource is AWS's HumanLoopRequestSource.
type HumanLoopRequestSource struct {
	AwsManagedHumanLoopRequestSource *string `json:"AwsManagedHumanLoopRequestSource,omitempty" api:"shape=AwsManagedHumanLoopRequestSource,required"`
}

// HumanTaskConfig is AWS's HumanTaskConfig.
type HumanTaskConfig struct {
	WorkteamArn                       *string                        `json:"WorkteamArn,omitempty" api:"shape=WorkteamArn,required"`
	UiConfig                          *UiConfig                      `json:"UiConfig,omitempty" api:"required"`
	PreHumanTaskLambdaArn             *string                        `json:"PreHumanTaskLambdaArn,omitempty" api:"shape=LambdaFunctionArn"`
	TaskKeywords                      []string                       `json:"TaskKeywords,omitempty" api:"shape=TaskKeywords"`
	TaskTitle                         *string                        `json:"TaskTitle,omitempty" api:"shape=TaskTitle,required"`
	TaskDescription                   *string                        `json:"TaskDescription,omitempty" api:"shape=TaskDescription,required"`
	NumberOfHumanWorkersPerDataObject *int32                         `json:"NumberOfHumanWorkersPerDataObject,omitempty" api:"shape=NumberOfHumanWorkersPerDataObject,required"`
	TaskTimeLimitInSeconds            *int32                         `json:"TaskTimeLimitInSeconds,omitempty" api:"shape=TaskTimeLimitInSeconds,required"`
	TaskAvailabilityLifetimeInSeconds *int32                         `json:"TaskAvailabilityLifetimeInSeconds,omitempty" api:"shape=TaskAvailabilityLifetimeInSeconds"`
	MaxConcurrentTaskCount            *int32                         `json:"MaxConcurrentTaskCount,omitempty" api:"shape=MaxConcurrentTaskCount"`
	AnnotationConsolidationConfig     *AnnotationConsolidationConfig `json:"AnnotationConsolidationConfig,omitempty"`
	PublicWorkforceTaskPrice          *PublicWorkforceTaskPrice      `json:"PublicWorkforceTaskPrice,omitempty"`
}

// HumanTaskUiSummary is AWS's HumanTaskUiSummary.
type HumanTaskUiSummary struct {
	HumanTaskUiName *string    `json:"HumanTaskUiName,omitempty" api:"shape=HumanTaskUiName,required"`
	HumanTaskUiArn  *string    `json:"HumanTaskUiArn,omitempty" api:"shape=HumanTaskUiArn,required"`
	CreationTime    *time.Time `json:"CreationTime,omitempty" api:"required"`
}

// HyperParameterAlgorithmSpecification is AWS's HyperParameterAlgorithmSpecification.
type HyperParameterAlgorithmSpecification struct {
	TrainingImage     *string            `json:"TrainingImage,omitempty" api:"shape=AlgorithmImage"`
	TrainingInputMode *string            `json:"TrainingInputMode,omitempty" api:"shape=TrainingInputMode,required"`
	AlgorithmName     *string            `json:"AlgorithmName,omitempty" api:"shape=ArnOrName"`
	MetricDefinitions []MetricDefinition `json:"MetricDefinitions,omitempty" api:"shape=MetricDefinitionList"`
}

// HyperParameterSpecification is AWS's HyperParameterSpecification.
type HyperParameterSpecification struct {
	Name         *string         `json:"Name,omitempty" api:"shape=ParameterName,required"`
	Description  *string         `json:"Description,omitempty" api:"shape=EntityDescription"`
	Type         *string         `json:"Type,omitempty" api:"shape=ParameterType,required"`
	Range        *ParameterRange `json:"Range,omitempty"`
	IsTunable    *bool           `json:"IsTunable,omitempty"`
	IsRequired   *bool           `json:"IsRequired,omitempty"`
	DefaultValue *string         `json:"DefaultValue,omitempty" api:"shape=HyperParameterValue"`
}

// HyperParameterTrainingJobDefinition is AWS's HyperParameterTrainingJobDefinition.
type HyperParameterTrainingJobDefinition struct {
	DefinitionName                        *string                               `json:"DefinitionName,omitempty" api:"shape=HyperParameterTrainingJobDefinitionName"`
	TuningObjective                       *HyperParameterTuningJobObjective     `json:"TuningObjective,omitempty"`
	HyperParameterRanges                  *ParameterRanges                      `json:"HyperParameterRanges,omitempty"`
	StaticHyperParameters                 map[string]string                     `json:"StaticHyperParameters,omitempty" api:"shape=HyperParameters"`
	AlgorithmSpecification                *HyperParameterAlgorithmSpecification `json:"AlgorithmSpecification,omitempty" api:"required"`
	RoleArn                               *string                               `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	InputDataConfig                       []Channel                             `json:"InputDataConfig,omitempty" api:"shape=InputDataConfig"`
	VpcConfig                             *VpcConfig                            `json:"VpcConfig,omitempty"`
	OutputDataConfig                      *OutputDataConfig                     `json:"OutputDataConfig,omitempty" api:"required"`
	ResourceConfig                        *ResourceConfig                       `json:"ResourceConfig,omitempty"`
	HyperParameterTuningResourceConfig    *HyperParameterTuningResourceConfig   `json:"HyperParameterTuningResourceConfig,omitempty"`
	StoppingCondition                     *StoppingCondition                    `json:"StoppingCondition,omitempty" api:"required"`
	EnableNetworkIsolation                *bool                                 `json:"EnableNetworkIsolation,omitempty"`
	EnableInterContainerTrafficEncryption *bool                                 `json:"EnableInterContainerTrafficEncryption,omitempty"`
	EnableManagedSpotTraining             *bool                                 `json:"EnableManagedSpotTraining,omitempty"`
	CheckpointConfig                      *CheckpointConfig                     `json:"CheckpointConfig,omitempty"`
	RetryStrategy                         *RetryStrategy                        `json:"RetryStrategy,omitempty"`
	Environment                           map[string]string                     `json:"Environment,omitempty" api:"shape=HyperParameterTrainingJobEnvironmentMap"`
}

// HyperParameterTrainingJobSummary is AWS's HyperParameterTrainingJobSummary.
type HyperParameterTrainingJobSummary struct {
	TrainingJobDefinitionName                   *string                                      `json:"TrainingJobDefinitionName,omitempty" api:"shape=HyperParameterTrainingJobDefinitionName"`
	TrainingJobName                             *string                                      `json:"TrainingJobName,omitempty" api:"shape=TrainingJobName,required"`
	TrainingJobArn                              *string                                      `json:"TrainingJobArn,omitempty" api:"shape=TrainingJobArn,required"`
	TuningJobName                               *string                                      `json:"TuningJobName,omitempty" api:"shape=HyperParameterTuningJobName"`
	CreationTime                                *time.Time                                   `json:"CreationTime,omitempty" api:"required"`
	TrainingStartTime                           *time.Time                                   `json:"TrainingStartTime,omitempty"`
	TrainingEndTime                             *time.Time                                   `json:"TrainingEndTime,omitempty"`
	TrainingJobStatus                           *string                                      `json:"TrainingJobStatus,omitempty" api:"shape=TrainingJobStatus,required"`
	TunedHyperParameters                        map[string]string                            `json:"TunedHyperParameters,omitempty" api:"shape=HyperParameters,required"`
	FailureReason                               *string                                      `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	FinalHyperParameterTuningJobObjectiveMetric *FinalHyperParameterTuningJobObjectiveMetric `json:"FinalHyperParameterTuningJobObjectiveMetric,omitempty"`
	ObjectiveStatus                             *string                                      `json:"ObjectiveStatus,omitempty" api:"shape=ObjectiveStatus"`
}

// HyperParameterTuningInstanceConfig is AWS's HyperParameterTuningInstanceConfig.
type HyperParameterTuningInstanceConfig struct {
	InstanceType   *string `json:"InstanceType,omitempty" api:"shape=TrainingInstanceType,required"`
	InstanceCount  *int32  `json:"InstanceCount,omitempty" api:"shape=TrainingInstanceCount,required"`
	VolumeSizeInGB *int32  `json:"VolumeSizeInGB,omitempty" api:"shape=VolumeSizeInGB,required"`
}

// HyperParameterTuningJobCompletionDetails is AWS's HyperParameterTuningJobCompletionDetails.
type HyperParameterTuningJobCompletionDetails struct {
	NumberOfTrainingJobsObjectiveNotImproving *int32     `json:"NumberOfTrainingJobsObjectiveNotImproving,omitempty"`
	ConvergenceDetectedTime                   *time.Time `json:"ConvergenceDetectedTime,omitempty"`
}

// HyperParameterTuningJobConfig is AWS's HyperParameterTuningJobConfig.
type HyperParameterTuningJobConfig struct {
	Strategy                         *string                                `json:"Strategy,omitempty" api:"shape=HyperParameterTuningJobStrategyType,required"`
	StrategyConfig                   *HyperParameterTuningJobStrategyConfig `json:"StrategyConfig,omitempty"`
	HyperParameterTuningJobObjective *HyperParameterTuningJobObjective      `json:"HyperParameterTuningJobObjective,omitempty"`
	ResourceLimits                   *ResourceLimits                        `json:"ResourceLimits,omitempty" api:"required"`
	ParameterRanges                  *ParameterRanges                       `json:"ParameterRanges,omitempty"`
	TrainingJobEarlyStoppingType     *string                                `json:"TrainingJobEarlyStoppingType,omitempty" api:"shape=TrainingJobEarlyStoppingType"`
	TuningJobCompletionCriteria      *TuningJobCompletionCriteria           `json:"TuningJobCompletionCriteria,omitempty"`
	RandomSeed                       *int32                                 `json:"RandomSeed,omitempty" api:"shape=RandomSeed"`
}

// HyperParameterTuningJobConsumedResources is AWS's HyperParameterTuningJobConsumedResources.
type HyperParameterTuningJobConsumedResources struct {
	RuntimeInSeconds *int32 `json:"RuntimeInSeconds,omitempty"`
}

// HyperParameterTuningJobObjective is AWS's HyperParameterTuningJobObjective.
type HyperParameterTuningJobObjective struct {
	Type       *string `json:"Type,omitempty" api:"shape=HyperParameterTuningJobObjectiveType,required"`
	MetricName *string `json:"MetricName,omitempty" api:"shape=MetricName,required"`
}

// HyperParameterTuningJobSearchEntity is AWS's HyperParameterTuningJobSearchEntity.
type HyperParameterTuningJobSearchEntity struct {
	HyperParameterTuningJobName   *string                                   `json:"HyperParameterTuningJobName,omitempty" api:"shape=HyperParameterTuningJobName"`
	HyperParameterTuningJobArn    *string                                   `json:"HyperParameterTuningJobArn,omitempty" api:"shape=HyperParameterTuningJobArn"`
	HyperParameterTuningJobConfig *HyperParameterTuningJobConfig            `json:"HyperParameterTuningJobConfig,omitempty"`
	TrainingJobDefinition         *HyperParameterTrainingJobDefinition      `json:"TrainingJobDefinition,omitempty"`
	TrainingJobDefinitions        []HyperParameterTrainingJobDefinition     `json:"TrainingJobDefinitions,omitempty" api:"shape=HyperParameterTrainingJobDefinitions"`
	HyperParameterTuningJobStatus *string                                   `json:"HyperParameterTuningJobStatus,omitempty" api:"shape=HyperParameterTuningJobStatus"`
	CreationTime                  *time.Time                                `json:"CreationTime,omitempty"`
	HyperParameterTuningEndTime   *time.Time                                `json:"HyperParameterTuningEndTime,omitempty"`
	LastModifiedTime              *time.Time                                `json:"LastModifiedTime,omitempty"`
	TrainingJobStatusCounters     *TrainingJobStatusCounters                `json:"TrainingJobStatusCounters,omitempty"`
	ObjectiveStatusCounters       *ObjectiveStatusCounters                  `json:"ObjectiveStatusCounters,omitempty"`
	BestTrainingJob               *HyperParameterTrainingJobSummary         `json:"BestTrainingJob,omitempty"`
	OverallBestTrainingJob        *HyperParameterTrainingJobSummary         `json:"OverallBestTrainingJob,omitempty"`
	WarmStartConfig               *HyperParameterTuningJobWarmStartConfig   `json:"WarmStartConfig,omitempty"`
	FailureReason                 *string                                   `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	TuningJobCompletionDetails    *HyperParameterTuningJobCompletionDetails `json:"TuningJobCompletionDetails,omitempty"`
	ConsumedResources             *HyperParameterTuningJobConsumedResources `json:"ConsumedResources,omitempty"`
	Tags                          []Tag                                     `json:"Tags,omitempty" api:"shape=TagList"`
}

// HyperParameterTuningJobStrategyConfig is AWS's HyperParameterTuningJobStrategyConfig.
type HyperParameterTuningJobStrategyConfig struct {
	HyperbandStrategyConfig *HyperbandStrategyConfig `json:"HyperbandStrategyConfig,omitempty"`
}

// HyperParameterTuningJobSummary is AWS's HyperParameterTuningJobSummary.
type HyperParameterTuningJobSummary struct {
	HyperParameterTuningJobName   *string                    `json:"HyperParameterTuningJobName,omitempty" api:"shape=HyperParameterTuningJobName,required"`
	HyperParameterTuningJobArn    *string                    `json:"HyperParameterTuningJobArn,omitempty" api:"shape=HyperParameterTuningJobArn,required"`
	HyperParameterTuningJobStatus *string                    `json:"HyperParameterTuningJobStatus,omitempty" api:"shape=HyperParameterTuningJobStatus,required"`
	Strategy                      *string                    `json:"Strategy,omitempty" api:"shape=HyperParameterTuningJobStrategyType,required"`
	CreationTime                  *time.Time                 `json:"CreationTime,omitempty" api:"required"`
	HyperParameterTuningEndTime   *time.Time                 `json:"HyperParameterTuningEndTime,omitempty"`
	LastModifiedTime              *time.Time                 `json:"LastModifiedTime,omitempty"`
	TrainingJobStatusCounters     *TrainingJobStatusCounters `json:"TrainingJobStatusCounters,omitempty" api:"required"`
	ObjectiveStatusCounters       *ObjectiveStatusCounters   `json:"ObjectiveStatusCounters,omitempty" api:"required"`
	ResourceLimits                *ResourceLimits            `json:"ResourceLimits,omitempty"`
}

// HyperParameterTuningJobWarmStartConfig is AWS's HyperParameterTuningJobWarmStartConfig.
type HyperParameterTuningJobWarmStartConfig struct {
	ParentHyperParameterTuningJobs []ParentHyperParameterTuningJob `json:"ParentHyperParameterTuningJobs,omitempty" api:"shape=ParentHyperParameterTuningJobs,required"`
	WarmStartType                  *string                         `json:"WarmStartType,omitempty" api:"shape=HyperParameterTuningJobWarmStartType,required"`
}

// HyperParameterTuningResourceConfig is AWS's HyperParameterTuningResourceConfig.
type HyperParameterTuningResourceConfig struct {
	InstanceType       *string                              `json:"InstanceType,omitempty" api:"shape=TrainingInstanceType"`
	InstanceCount      *int32                               `json:"InstanceCount,omitempty" api:"shape=TrainingInstanceCount"`
	VolumeSizeInGB     *int32                               `json:"VolumeSizeInGB,omitempty" api:"shape=OptionalVolumeSizeInGB"`
	VolumeKmsKeyId     *string                              `json:"VolumeKmsKeyId,omitempty" api:"shape=KmsKeyId"`
	AllocationStrategy *string                              `json:"AllocationStrategy,omitempty" api:"shape=HyperParameterTuningAllocationStrategy"`
	InstanceConfigs    []HyperParameterTuningInstanceConfig `json:"InstanceConfigs,omitempty" api:"shape=HyperParameterTuningInstanceConfigs"`
}

// HyperbandStrategyConfig is AWS's HyperbandStrategyConfig.
type HyperbandStrategyConfig struct {
	MinResource *int32 `json:"MinResource,omitempty" api:"shape=HyperbandStrategyMinResource"`
	MaxResource *int32 `json:"MaxResource,omitempty" api:"shape=HyperbandStrategyMaxResource"`
}

// IamIdentity is AWS's IamIdentity.
type IamIdentity struct {
	Arn            *string `json:"Arn,omitempty"`
	PrincipalId    *string `json:"PrincipalId,omitempty"`
	SourceIdentity *string `json:"SourceIdentity,omitempty"`
}

// IamPolicyConstraints is AWS's IamPolicyConstraints.
type IamPolicyConstraints struct {
	SourceIp    *string `json:"SourceIp,omitempty" api:"shape=EnabledOrDisabled"`
	VpcSourceIp *string `json:"VpcSourceIp,omitempty" api:"shape=EnabledOrDisabled"`
}

// IdcConfigInput is AWS's IdcConfigInput.
type IdcConfigInput struct {
	InstanceArn *string `json:"InstanceArn,omitempty" api:"shape=InstanceArn,required"`
}

// IdcConfigOutput is AWS's IdcConfigOutput.
type IdcConfigOutput struct {
	InstanceArn    *string `json:"InstanceArn,omitempty" api:"shape=InstanceArn,required"`
	ApplicationArn *string `json:"ApplicationArn,omitempty" api:"shape=ApplicationArn"`
}

// IdentityProviderOAuthSetting is AWS's IdentityProviderOAuthSetting.
type IdentityProviderOAuthSetting struct {
	DataSourceName *string `json:"DataSourceName,omitempty" api:"shape=DataSourceName"`
	Status         *string `json:"Status,omitempty" api:"shape=FeatureStatus"`
	SecretArn      *string `json:"SecretArn,omitempty" api:"shape=SecretArn"`
}

// IdleSettings is AWS's IdleSettings.
type IdleSettings struct {
	LifecycleManagement     *string `json:"LifecycleManagement,omitempty" api:"shape=LifecycleManagement"`
	IdleTimeoutInMinutes    *int32  `json:"IdleTimeoutInMinutes,omitempty" api:"shape=IdleTimeoutInMinutes"`
	MinIdleTimeoutInMinutes *int32  `json:"MinIdleTimeoutInMinutes,omitempty" api:"shape=IdleTimeoutInMinutes"`
	MaxIdleTimeoutInMinutes *int32  `json:"MaxIdleTimeoutInMinutes,omitempty" api:"shape=IdleTimeoutInMinutes"`
}

// Image is AWS's Image.
type Image struct {
	CreationTime     *time.Time `json:"CreationTime,omitempty" api:"required"`
	Description      *string    `json:"Description,omitempty" api:"shape=ImageDescription"`
	DisplayName      *string    `json:"DisplayName,omitempty" api:"shape=ImageDisplayName"`
	FailureReason    *string    `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	ImageArn         *string    `json:"ImageArn,omitempty" api:"shape=ImageArn,required"`
	ImageName        *string    `json:"ImageName,omitempty" api:"shape=ImageName,required"`
	ImageStatus      *string    `json:"ImageStatus,omitempty" api:"shape=ImageStatus,required"`
	LastModifiedTime *time.Time `json:"LastModifiedTime,omitempty" api:"required"`
}

// ImageClassificationJobConfig is AWS's ImageClassificationJobConfig.
type ImageClassificationJobConfig struct {
	CompletionCriteria *AutoMLJobCompletionCriteria `json:"CompletionCriteria,omitempty"`
}

// ImageConfig is AWS's ImageConfig.
type ImageConfig struct {
	RepositoryAccessMode *string               `json:"RepositoryAccessMode,omitempty" api:"shape=RepositoryAccessMode,required"`
	RepositoryAuthConfig *RepositoryAuthConfig `json:"RepositoryAuthConfig,omitempty"`
}

// ImageVersion is AWS's ImageVersion.
type ImageVersion struct {
	CreationTime       *time.Time `json:"CreationTime,omitempty" api:"required"`
	FailureReason      *string    `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	ImageArn           *string    `json:"ImageArn,omitempty" api:"shape=ImageArn,required"`
	ImageVersionArn    *string    `json:"ImageVersionArn,omitempty" api:"shape=ImageVersionArn,required"`
	ImageVersionStatus *string    `json:"ImageVersionStatus,omitempty" api:"shape=ImageVersionStatus,required"`
	LastModifiedTime   *time.Time `json:"LastModifiedTime,omitempty" api:"required"`
	Version            *int32     `json:"Version,omitempty" api:"shape=ImageVersionNumber,required"`
}

// ImportHubContentInput is AWS's ImportHubContentRequest.
type ImportHubContentInput struct {
	HubContentName           *string  `json:"HubContentName,omitempty" api:"shape=HubContentName,required"`
	HubContentVersion        *string  `json:"HubContentVersion,omitempty" api:"shape=HubContentVersion"`
	HubContentType           *string  `json:"HubContentType,omitempty" api:"shape=HubContentType,required"`
	DocumentSchemaVersion    *string  `json:"DocumentSchemaVersion,omitempty" api:"shape=DocumentSchemaVersion,required"`
	HubName                  *string  `json:"HubName,omitempty" api:"shape=HubNameOrArn,required"`
	HubContentDisplayName    *string  `json:"HubContentDisplayName,omitempty" api:"shape=HubContentDisplayName"`
	HubContentDescription    *string  `json:"HubContentDescription,omitempty" api:"shape=HubContentDescription"`
	HubContentMarkdown       *string  `json:"HubContentMarkdown,omitempty" api:"shape=HubContentMarkdown"`
	HubContentDocument       *string  `json:"HubContentDocument,omitempty" api:"shape=HubContentDocument,required"`
	SupportStatus            *string  `json:"SupportStatus,omitempty" api:"shape=HubContentSupportStatus"`
	HubContentSearchKeywords []string `json:"HubContentSearchKeywords,omitempty" api:"shape=HubContentSearchKeywordList"`
	Tags                     []Tag    `json:"Tags,omitempty" api:"shape=TagList"`
}

// ImportHubContentOutput is AWS's ImportHubContentResponse.
type ImportHubContentOutput struct {
	HubArn        *string `json:"HubArn,omitempty" api:"shape=HubArn,required"`
	HubContentArn *string `json:"HubContentArn,omitempty" api:"shape=HubContentArn,required"`
}

// InferenceComponentAvailabilityZoneBalance is AWS's InferenceComponentAvailabilityZoneBalance.
type InferenceComponentAvailabilityZoneBalance struct {
	EnforcementMode *string `json:"EnforcementMode,omitempty" api:"shape=AvailabilityZoneBalanceEnforcementMode,required"`
	MaxImbalance    *int32  `json:"MaxImbalance,omitempty" api:"shape=AvailabilityZoneBalanceMaxImbalance"`
}

// InferenceComponentCapacitySize is AWS's InferenceComponentCapacitySize.
type InferenceComponentCapacitySize struct {
	Type  *string `json:"Type,omitempty" api:"shape=InferenceComponentCapacitySizeType,required"`
	Value *int32  `json:"Value,omitempty" api:"shape=CapacitySizeValue,required"`
}

// InferenceComponentComputeResourceRequirements is AWS's InferenceComponentComputeResourceRequirements.
type InferenceComponentComputeResourceRequirements struct {
	NumberOfCpuCoresRequired           *float32 `json:"NumberOfCpuCoresRequired,omitempty" api:"shape=NumberOfCpuCores"`
	NumberOfAcceleratorDevicesRequired *float32 `json:"NumberOfAcceleratorDevicesRequired,omitempty" api:"shape=NumberOfAcceleratorDevices"`
	MinMemoryRequiredInMb              *int32   `json:"MinMemoryRequiredInMb,omitempty" api:"shape=MemoryInMb,required"`
	MaxMemoryRequiredInMb              *int32   `json:"MaxMemoryRequiredInMb,omitempty" api:"shape=MemoryInMb"`
	AcceleratorPartitionType           *string  `json:"AcceleratorPartitionType,omitempty" api:"shape=AcceleratorPartitionType"`
}

// InferenceComponentContainerSpecification is AWS's InferenceComponentContainerSpecification.
type InferenceComponentContainerSpecification struct {
	Image                  *string                 `json:"Image,omitempty" api:"shape=ContainerImage"`
	ArtifactUrl            *string                 `json:"ArtifactUrl,omitempty" api:"shape=Url"`
	Environment            map[string]string       `json:"Environment,omitempty" api:"shape=EnvironmentMap"`
	ContainerMetricsConfig *ContainerMetricsConfig `json:"ContainerMetricsConfig,omitempty"`
}

// InferenceComponentContainerSpecificationSummary is AWS's InferenceComponentContainerSpecificationSummary.
type InferenceComponentContainerSpecificationSummary struct {
	DeployedImage          *DeployedImage          `json:"DeployedImage,omitempty"`
	ArtifactUrl            *string                 `json:"ArtifactUrl,omitempty" api:"shape=Url"`
	Environment            map[string]string       `json:"Environment,omitempty" api:"shape=EnvironmentMap"`
	ContainerMetricsConfig *ContainerMetricsConfig `json:"ContainerMetricsConfig,omitempty"`
}

// InferenceComponentDataCacheConfig is AWS's InferenceComponentDataCacheConfig.
type InferenceComponentDataCacheConfig struct {
	EnableCaching *bool `json:"EnableCaching,omitempty" api:"required"`
}

// InferenceComponentDataCacheConfigSummary is AWS's InferenceComponentDataCacheConfigSummary.
type InferenceComponentDataCacheConfigSummary struct {
	EnableCaching *bool `json:"EnableCaching,omitempty" api:"required"`
}

// InferenceComponentDeploymentConfig is AWS's InferenceComponentDeploymentConfig.
type InferenceComponentDeploymentConfig struct {
	RollingUpdatePolicy       *InferenceComponentRollingUpdatePolicy `json:"RollingUpdatePolicy,omitempty" api:"required"`
	AutoRollbackConfiguration *AutoRollbackConfig                    `json:"AutoRollbackConfiguration,omitempty"`
}

// InferenceComponentMetadata is AWS's InferenceComponentMetadata.
type InferenceComponentMetadata struct {
	Arn *string `json:"Arn,omitempty" api:"shape=String2048"`
}

// InferenceComponentPlacementStatus is AWS's InferenceComponentPlacementStatus.
type InferenceComponentPlacementStatus struct {
	InstanceType     *string `json:"InstanceType,omitempty" api:"shape=ProductionVariantInstanceType,required"`
	CurrentCopyCount *int32  `json:"CurrentCopyCount,omitempty" api:"shape=InferenceComponentCopyCount,required"`
}

// InferenceComponentRollingUpdatePolicy is AWS's InferenceComponentRollingUpdatePolicy.
type InferenceComponentRollingUpdatePolicy struct {
	MaximumBatchSize                 *InferenceComponentCapacitySize `json:"MaximumBatchSize,omitempty" api:"required"`
	WaitIntervalInSeconds            *int32                          `json:"WaitIntervalInSeconds,omitempty" api:"shape=WaitIntervalInSeconds,required"`
	MaximumExecutionTimeoutInSeconds *int32                          `json:"MaximumExecutionTimeoutInSeconds,omitempty" api:"shape=MaximumExecutionTimeoutInSeconds"`
	RollbackMaximumBatchSize         *InferenceComponentCapacitySize `json:"RollbackMaximumBatchSize,omitempty"`
}

// InferenceComponentRuntimeConfig is AWS's InferenceComponentRuntimeConfig.
type InferenceComponentRuntimeConfig struct {
	CopyCount *int32 `json:"CopyCount,omitempty" api:"shape=InferenceComponentCopyCount,required"`
}

// InferenceComponentRuntimeConfigSummary is AWS's InferenceComponentRuntimeConfigSummary.
type InferenceComponentRuntimeConfigSummary struct {
	DesiredCopyCount *int32                              `json:"DesiredCopyCount,omitempty" api:"shape=InferenceComponentCopyCount"`
	CurrentCopyCount *int32                              `json:"CurrentCopyCount,omitempty" api:"shape=InferenceComponentCopyCount"`
	PlacementStatus  []InferenceComponentPlacementStatus `json:"PlacementStatus,omitempty" api:"shape=InferenceComponentPlacementStatusList"`
}

// InferenceComponentSchedulingConfig is AWS's InferenceComponentSchedulingConfig.
type InferenceComponentSchedulingConfig struct {
	PlacementStrategy       *string                                    `json:"PlacementStrategy,omitempty" api:"shape=InferenceComponentPlacementStrategy,required"`
	AvailabilityZoneBalance *InferenceComponentAvailabilityZoneBalance `json:"AvailabilityZoneBalance,omitempty"`
}

// InferenceComponentSpecification is AWS's InferenceComponentSpecification.
type InferenceComponentSpecification struct {
	InstanceType                *string                                        `json:"InstanceType,omitempty" api:"shape=ProductionVariantInstanceType"`
	ModelName                   *string                                        `json:"ModelName,omitempty" api:"shape=ModelName"`
	Container                   *InferenceComponentContainerSpecification      `json:"Container,omitempty"`
	StartupParameters           *InferenceComponentStartupParameters           `json:"StartupParameters,omitempty"`
	ComputeResourceRequirements *InferenceComponentComputeResourceRequirements `json:"ComputeResourceRequirements,omitempty"`
	BaseInferenceComponentName  *string                                        `json:"BaseInferenceComponentName,omitempty" api:"shape=InferenceComponentName"`
	DataCacheConfig             *InferenceComponentDataCacheConfig             `json:"DataCacheConfig,omitempty"`
	SchedulingConfig            *InferenceComponentSchedulingConfig            `json:"SchedulingConfig,omitempty"`
}

// InferenceComponentSpecificationSummary is AWS's InferenceComponentSpecificationSummary.
type InferenceComponentSpecificationSummary struct {
	InstanceType                *string                                          `json:"InstanceType,omitempty" api:"shape=ProductionVariantInstanceType"`
	ModelName                   *string                                          `json:"ModelName,omitempty" api:"shape=ModelName"`
	Container                   *InferenceComponentContainerSpecificationSummary `json:"Container,omitempty"`
	StartupParameters           *InferenceComponentStartupParameters             `json:"StartupParameters,omitempty"`
	ComputeResourceRequirements *InferenceComponentComputeResourceRequirements   `json:"ComputeResourceRequirements,omitempty"`
	BaseInferenceComponentName  *string                                          `json:"BaseInferenceComponentName,omitempty" api:"shape=InferenceComponentName"`
	DataCacheConfig             *InferenceComponentDataCacheConfigSummary        `json:"DataCacheConfig,omitempty"`
	SchedulingConfig            *InferenceComponentSchedulingConfig              `json:"SchedulingConfig,omitempty"`
}

// InferenceComponentStartupParameters is AWS's InferenceComponentStartupParameters.
type InferenceComponentStartupParameters struct {
	ModelDataDownloadTimeoutInSeconds           *int32 `json:"ModelDataDownloadTimeoutInSeconds,omitempty" api:"shape=ProductionVariantModelDataDownloadTimeoutInSeconds"`
	ContainerStartupHealthCheckTimeoutInSeconds *int32 `json:"ContainerStartupHealthCheckTimeoutInSeconds,omitempty" api:"shape=ProductionVariantContainerStartupHealthCheckTimeoutInSeconds"`
}

// InferenceComponentSummary is AWS's InferenceComponentSummary.
type InferenceComponentSummary struct {
	CreationTime             *time.Time `json:"CreationTime,omitempty" api:"required"`
	InferenceComponentArn    *string    `json:"InferenceComponentArn,omitempty" api:"shape=InferenceComponentArn,required"`
	InferenceComponentName   *string    `json:"InferenceComponentName,omitempty" api:"shape=InferenceComponentName,required"`
	EndpointArn              *string    `json:"EndpointArn,omitempty" api:"shape=EndpointArn,required"`
	EndpointName             *string    `json:"EndpointName,omitempty" api:"shape=EndpointName,required"`
	VariantName              *string    `json:"VariantName,omitempty" api:"shape=VariantName,required"`
	InferenceComponentStatus *string    `json:"InferenceComponentStatus,omitempty" api:"shape=InferenceComponentStatus"`
	LastModifiedTime         *time.Time `json:"LastModifiedTime,omitempty" api:"required"`
}

// InferenceExecutionConfig is AWS's InferenceExecutionConfig.
type InferenceExecutionConfig struct {
	Mode *string `json:"Mode,omitempty" api:"shape=InferenceExecutionMode,required"`
}

// InferenceExperimentDataStorageConfig is AWS's InferenceExperimentDataStorageConfig.
type InferenceExperimentDataStorageConfig struct {
	Destination *string                   `json:"Destination,omitempty" api:"shape=DestinationS3Uri,required"`
	KmsKey      *string                   `json:"KmsKey,omitempty" api:"shape=KmsKeyId"`
	ContentType *CaptureContentTypeHeader `json:"ContentType,omitempty"`
}

// InferenceExperimentSchedule is AWS's InferenceExperimentSchedule.
type InferenceExperimentSchedule struct {
	StartTime *time.Time `json:"StartTime,omitempty"`
	EndTime   *time.Time `json:"EndTime,omitempty"`
}

// InferenceExperimentSummary is AWS's InferenceExperimentSummary.
type InferenceExperimentSummary struct {
	Name             *string                      `json:"Name,omitempty" api:"shape=InferenceExperimentName,required"`
	Type             *string                      `json:"Type,omitempty" api:"shape=InferenceExperimentType,required"`
	Schedule         *InferenceExperimentSchedule `json:"Schedule,omitempty"`
	Status           *string                      `json:"Status,omitempty" api:"shape=InferenceExperimentStatus,required"`
	StatusReason     *string                      `json:"StatusReason,omitempty" api:"shape=InferenceExperimentStatusReason"`
	Description      *string                      `json:"Description,omitempty" api:"shape=InferenceExperimentDescription"`
	CreationTime     *time.Time                   `json:"CreationTime,omitempty" api:"required"`
	CompletionTime   *time.Time                   `json:"CompletionTime,omitempty"`
	LastModifiedTime *time.Time                   `json:"LastModifiedTime,omitempty" api:"required"`
	RoleArn          *string                      `json:"RoleArn,omitempty" api:"shape=RoleArn"`
}

// InferenceHubAccessConfig is AWS's InferenceHubAccessConfig.
type InferenceHubAccessConfig struct {
	HubContentArn *string `json:"HubContentArn,omitempty" api:"shape=HubContentArn,required"`
}

// InferenceMetrics is AWS's InferenceMetrics.
type InferenceMetrics struct {
	MaxInvocations *int32 `json:"MaxInvocations,omitempty" api:"required"`
	ModelLatency   *int32 `json:"ModelLatency,omitempty" api:"required"`
}

// InferenceRecommendation is AWS's InferenceRecommendation.
type InferenceRecommendation struct {
	RecommendationId      *string                      `json:"RecommendationId,omitempty"`
	Metrics               *RecommendationMetrics       `json:"Metrics,omitempty"`
	EndpointConfiguration *EndpointOutputConfiguration `json:"EndpointConfiguration,omitempty" api:"required"`
	ModelConfiguration    *ModelConfiguration          `json:"ModelConfiguration,omitempty" api:"required"`
	InvocationEndTime     *time.Time                   `json:"InvocationEndTime,omitempty"`
	InvocationStartTime   *time.Time                   `json:"InvocationStartTime,omitempty"`
}

// InferenceRecommendationsJob is AWS's InferenceRecommendationsJob.
type InferenceRecommendationsJob struct {
	JobName                *string    `json:"JobName,omitempty" api:"shape=RecommendationJobName,required"`
	JobDescription         *string    `json:"JobDescription,omitempty" api:"shape=RecommendationJobDescription,required"`
	JobType                *string    `json:"JobType,omitempty" api:"shape=RecommendationJobType,required"`
	JobArn                 *string    `json:"JobArn,omitempty" api:"shape=RecommendationJobArn,required"`
	Status                 *string    `json:"Status,omitempty" api:"shape=RecommendationJobStatus,required"`
	CreationTime           *time.Time `json:"CreationTime,omitempty" api:"required"`
	CompletionTime         *time.Time `json:"CompletionTime,omitempty"`
	RoleArn                *string    `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	LastModifiedTime       *time.Time `json:"LastModifiedTime,omitempty" api:"required"`
	FailureReason          *string    `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	ModelName              *string    `json:"ModelName,omitempty" api:"shape=ModelName"`
	SamplePayloadUrl       *string    `json:"SamplePayloadUrl,omitempty" api:"shape=S3Uri"`
	ModelPackageVersionArn *string    `json:"ModelPackageVersionArn,omitempty" api:"shape=ModelPackageArn"`
}

// InferenceRecommendationsJobStep is AWS's InferenceRecommendationsJobStep.
type InferenceRecommendationsJobStep struct {
	StepType           *string                              `json:"StepType,omitempty" api:"shape=RecommendationStepType,required"`
	JobName            *string                              `json:"JobName,omitempty" api:"shape=RecommendationJobName,required"`
	Status             *string                              `json:"Status,omitempty" api:"shape=RecommendationJobStatus,required"`
	InferenceBenchmark *RecommendationJobInferenceBenchmark `json:"InferenceBenchmark,omitempty"`
}

// InferenceRouterSummary is AWS's InferenceRouterSummary.
type InferenceRouterSummary struct {
	InferenceRouterName *string    `json:"InferenceRouterName,omitempty" api:"shape=InferenceRouterName,required"`
	InferenceRouterArn  *string    `json:"InferenceRouterArn,omitempty" api:"shape=InferenceRouterArn,required"`
	CreationTime        *time.Time `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime    *time.Time `json:"LastModifiedTime,omitempty" api:"required"`
}

// InferenceSpecification is AWS's InferenceSpecification.
type InferenceSpecification struct {
	Containers                              []ModelPackageContainerDefinition `json:"Containers,omitempty" api:"shape=ModelPackageContainerDefinitionList,required"`
	SupportedTransformInstanceTypes         []string                          `json:"SupportedTransformInstanceTypes,omitempty" api:"shape=TransformInstanceTypes"`
	SupportedRealtimeInferenceInstanceTypes []string                          `json:"SupportedRealtimeInferenceInstanceTypes,omitempty" api:"shape=RealtimeInferenceInstanceTypes"`
	SupportedContentTypes                   []string                          `json:"SupportedContentTypes,omitempty" api:"shape=ContentTypes"`
	SupportedResponseMIMETypes              []string                          `json:"SupportedResponseMIMETypes,omitempty" api:"shape=ResponseMIMETypes"`
}

// InfraCheckConfig is AWS's InfraCheckConfig.
type InfraCheckConfig struct {
	EnableInfraCheck *bool `json:"EnableInfraCheck,omitempty"`
}

// InputConfig is AWS's InputConfig.
type InputConfig struct {
	S3Uri            *string `json:"S3Uri,omitempty" api:"shape=S3Uri,required"`
	DataInputConfig  *string `json:"DataInputConfig,omitempty" api:"shape=DataInputConfig"`
	Framework        *string `json:"Framework,omitempty" api:"shape=Framework,required"`
	FrameworkVersion *string `json:"FrameworkVersion,omitempty" api:"shape=FrameworkVersion"`
}

// InstanceGroup is AWS's InstanceGroup.
type InstanceGroup struct {
	InstanceType      *string `json:"InstanceType,omitempty" api:"shape=TrainingInstanceType,required"`
	InstanceCount     *int32  `json:"InstanceCount,omitempty" api:"shape=TrainingInstanceCount,required"`
	InstanceGroupName *string `json:"InstanceGroupName,omitempty" api:"shape=InstanceGroupName,required"`
}

// InstanceGroupHealthCheckConfiguration is AWS's InstanceGroupHealthCheckConfiguration.
type InstanceGroupHealthCheckConfiguration struct {
	InstanceGroupName *string  `json:"InstanceGroupName,omitempty" api:"shape=ClusterInstanceGroupName,required"`
	InstanceIds       []string `json:"InstanceIds,omitempty" api:"shape=InstanceIds"`
	DeepHealthChecks  []string `json:"DeepHealthChecks,omitempty" api:"shape=DeepHealthChecks,required"`
}

// InstanceGroupMetadata is AWS's InstanceGroupMetadata.
type InstanceGroupMetadata struct {
	FailureMessage      *string              `json:"FailureMessage,omitempty"`
	AvailabilityZoneId  *string              `json:"AvailabilityZoneId,omitempty"`
	CapacityReservation *CapacityReservation `json:"CapacityReservation,omitempty"`
	SubnetId            *string              `json:"SubnetId,omitempty"`
	SecurityGroupIds    []string             `json:"SecurityGroupIds,omitempty" api:"shape=SecurityGroupIds"`
	AmiOverride         *string              `json:"AmiOverride,omitempty"`
}

// InstanceGroupScalingMetadata is AWS's InstanceGroupScalingMetadata.
type InstanceGroupScalingMetadata struct {
	InstanceCount  *int32  `json:"InstanceCount,omitempty" api:"shape=InstanceCount"`
	TargetCount    *int32  `json:"TargetCount,omitempty" api:"shape=TargetCount"`
	MinCount       *int32  `json:"MinCount,omitempty" api:"shape=InstanceCount"`
	FailureMessage *string `json:"FailureMessage,omitempty"`
}

// InstanceMetadata is AWS's InstanceMetadata.
type InstanceMetadata struct {
	CustomerEni                           *string                                `json:"CustomerEni,omitempty"`
	AdditionalEnis                        *AdditionalEnis                        `json:"AdditionalEnis,omitempty"`
	InstanceRequirementsEniConfigurations []InstanceRequirementsEniConfiguration `json:"InstanceRequirementsEniConfigurations,omitempty"`
	CapacityReservation                   *CapacityReservation                   `json:"CapacityReservation,omitempty"`
	FailureMessage                        *string                                `json:"FailureMessage,omitempty"`
	LcsExecutionState                     *string                                `json:"LcsExecutionState,omitempty"`
	NodeLogicalId                         *string                                `json:"NodeLogicalId,omitempty" api:"shape=ClusterNodeLogicalId"`
}

// InstanceMetadataServiceConfiguration is AWS's InstanceMetadataServiceConfiguration.
type InstanceMetadataServiceConfiguration struct {
	MinimumInstanceMetadataServiceVersion *string `json:"MinimumInstanceMetadataServiceVersion,omitempty" api:"shape=MinimumInstanceMetadataServiceVersion,required"`
}

// InstancePlacementConfig is AWS's InstancePlacementConfig.
type InstancePlacementConfig struct {
	EnableMultipleJobs      *bool                    `json:"EnableMultipleJobs,omitempty"`
	PlacementSpecifications []PlacementSpecification `json:"PlacementSpecifications,omitempty" api:"shape=PlacementSpecifications"`
}

// InstancePool is AWS's InstancePool.
type InstancePool struct {
	InstanceType      *string `json:"InstanceType,omitempty" api:"shape=ProductionVariantInstanceType,required"`
	ModelNameOverride *string `json:"ModelNameOverride,omitempty" api:"shape=ModelName"`
	Priority          *int32  `json:"Priority,omitempty" api:"shape=InstancePoolPriority,required"`
}

// InstancePoolSummary is AWS's InstancePoolSummary.
type InstancePoolSummary struct {
	InstanceType         *string `json:"InstanceType,omitempty" api:"shape=ProductionVariantInstanceType,required"`
	CurrentInstanceCount *int32  `json:"CurrentInstanceCount,omitempty" api:"shape=TaskCount,required"`
}

// InstancePreference is AWS's InstancePreference.
type InstancePreference struct {
	InstanceType     *string  `json:"InstanceType,omitempty" api:"shape=TrainingInstanceType,required"`
	InstanceCount    *int32   `json:"InstanceCount,omitempty" api:"shape=TrainingInstanceCount"`
	TrainingPlanArns []string `json:"TrainingPlanArns,omitempty" api:"shape=TrainingPlanArnList"`
}

// InstanceRequirementsEniConfiguration is AWS's InstanceRequirementsEniConfiguration.
type InstanceRequirementsEniConfiguration struct {
	CustomerEni    *string         `json:"CustomerEni,omitempty"`
	AdditionalEnis *AdditionalEnis `json:"AdditionalEnis,omitempty"`
}

// IntegerParameterRange is AWS's IntegerParameterRange.
type IntegerParameterRange struct {
	Name        *string `json:"Name,omitempty" api:"shape=ParameterKey,required"`
	MinValue    *string `json:"MinValue,omitempty" api:"shape=ParameterValue,required"`
	MaxValue    *string `json:"MaxValue,omitempty" api:"shape=ParameterValue,required"`
	ScalingType *string `json:"ScalingType,omitempty" api:"shape=HyperParameterScalingType"`
}

// IntegerParameterRangeSpecification is AWS's IntegerParameterRangeSpecification.
type IntegerParameterRangeSpecification struct {
	MinValue *string `json:"MinValue,omitempty" api:"shape=ParameterValue,required"`
	MaxValue *string `json:"MaxValue,omitempty" api:"shape=ParameterValue,required"`
}

// IterationContext is AWS's IterationContext.
type IterationContext struct {
	ParentStepName *string `json:"ParentStepName,omitempty" api:"shape=String256"`
	Index          *int32  `json:"Index,omitempty"`
	Item           *string `json:"Item,omitempty" api:"shape=String12800"`
}

// Job is AWS's Job.
type Job struct {
	JobName                    *string                        `json:"JobName,omitempty" api:"shape=JobName"`
	JobArn                     *string                        `json:"JobArn,omitempty" api:"shape=JobArn"`
	RoleArn                    *string                        `json:"RoleArn,omitempty" api:"shape=RoleArn"`
	JobCategory                *string                        `json:"JobCategory,omitempty" api:"shape=JobCategory"`
	JobConfigSchemaVersion     *string                        `json:"JobConfigSchemaVersion,omitempty" api:"shape=JobSchemaVersion"`
	JobConfigDocument          *string                        `json:"JobConfigDocument,omitempty" api:"shape=JobConfigDocument"`
	CreationTime               *time.Time                     `json:"CreationTime,omitempty"`
	LastModifiedTime           *time.Time                     `json:"LastModifiedTime,omitempty"`
	EndTime                    *time.Time                     `json:"EndTime,omitempty"`
	JobStatus                  *string                        `json:"JobStatus,omitempty" api:"shape=JobStatus"`
	SecondaryStatus            *string                        `json:"SecondaryStatus,omitempty" api:"shape=JobSecondaryStatus"`
	SecondaryStatusTransitions []JobSecondaryStatusTransition `json:"SecondaryStatusTransitions,omitempty" api:"shape=JobSecondaryStatusTransitions"`
	FailureReason              *string                        `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	Tags                       []Tag                          `json:"Tags,omitempty" api:"shape=TagList"`
}

// JobConfigSchemaVersionSummary is AWS's JobConfigSchemaVersionSummary.
type JobConfigSchemaVersionSummary struct {
	JobConfigSchemaVersion *string `json:"JobConfigSchemaVersion,omitempty" api:"shape=JobSchemaVersion,required"`
}

// JobSecondaryStatusTransition is AWS's JobSecondaryStatusTransition.
type JobSecondaryStatusTransition struct {
	Status        *string    `json:"Status,omitempty" api:"shape=JobSecondaryStatus,required"`
	StartTime     *time.Time `json:"StartTime,omitempty" api:"required"`
	EndTime       *time.Time `json:"EndTime,omitempty"`
	StatusMessage *string    `json:"StatusMessage,omitempty"`
}

// JobStepMetadata is AWS's JobStepMetadata.
type JobStepMetadata struct {
	Arn *string `json:"Arn,omitempty" api:"shape=String1024"`
}

// JobSummary is AWS's JobSummary.
type JobSummary struct {
	JobArn             *string    `json:"JobArn,omitempty" api:"shape=JobArn,required"`
	JobName            *string    `json:"JobName,omitempty" api:"shape=JobName,required"`
	JobCategory        *string    `json:"JobCategory,omitempty" api:"shape=JobCategory,required"`
	JobStatus          *string    `json:"JobStatus,omitempty" api:"shape=JobStatus,required"`
	JobSecondaryStatus *string    `json:"JobSecondaryStatus,omitempty" api:"shape=JobSecondaryStatus,required"`
	CreationTime       *time.Time `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime   *time.Time `json:"LastModifiedTime,omitempty" api:"required"`
	EndTime            *time.Time `json:"EndTime,omitempty"`
}

// JupyterLabAppImageConfig is AWS's JupyterLabAppImageConfig.
type JupyterLabAppImageConfig struct {
	FileSystemConfig *FileSystemConfig `json:"FileSystemConfig,omitempty"`
	ContainerConfig  *ContainerConfig  `json:"ContainerConfig,omitempty"`
}

// JupyterLabAppSettings is AWS's JupyterLabAppSettings.
type JupyterLabAppSettings struct {
	DefaultResourceSpec       *ResourceSpec           `json:"DefaultResourceSpec,omitempty"`
	CustomImages              []CustomImage           `json:"CustomImages,omitempty" api:"shape=CustomImages"`
	LifecycleConfigArns       []string                `json:"LifecycleConfigArns,omitempty" api:"shape=LifecycleConfigArns"`
	CodeRepositories          []CodeRepository        `json:"CodeRepositories,omitempty" api:"shape=CodeRepositories"`
	AppLifecycleManagement    *AppLifecycleManagement `json:"AppLifecycleManagement,omitempty"`
	EmrSettings               *EmrSettings            `json:"EmrSettings,omitempty"`
	BuiltInLifecycleConfigArn *string                 `json:"BuiltInLifecycleConfigArn,omitempty" api:"shape=StudioLifecycleConfigArn"`
}

// JupyterServerAppSettings is AWS's JupyterServerAppSettings.
type JupyterServerAppSettings struct {
	DefaultResourceSpec *ResourceSpec    `json:"DefaultResourceSpec,omitempty"`
	LifecycleConfigArns []string         `json:"LifecycleConfigArns,omitempty" api:"shape=LifecycleConfigArns"`
	CodeRepositories    []CodeRepository `json:"CodeRepositories,omitempty" api:"shape=CodeRepositories"`
}

// KendraSettings is AWS's KendraSettings.
type KendraSettings struct {
	Status *string `json:"Status,omitempty" api:"shape=FeatureStatus"`
}

// KernelGatewayAppSettings is AWS's KernelGatewayAppSettings.
type KernelGatewayAppSettings struct {
	DefaultResourceSpec *ResourceSpec `json:"DefaultResourceSpec,omitempty"`
	CustomImages        []CustomImage `json:"CustomImages,omitempty" api:"shape=CustomImages"`
	LifecycleConfigArns []string      `json:"LifecycleConfigArns,omitempty" api:"shape=LifecycleConfigArns"`
}

// KernelGatewayImageConfig is AWS's KernelGatewayImageConfig.
type KernelGatewayImageConfig struct {
	KernelSpecs      []KernelSpec      `json:"KernelSpecs,omitempty" api:"shape=KernelSpecs,required"`
	FileSystemConfig *FileSystemConfig `json:"FileSystemConfig,omitempty"`
}

// KernelSpec is AWS's KernelSpec.
type KernelSpec struct {
	Name        *string `json:"Name,omitempty" api:"shape=KernelName,required"`
	DisplayName *string `json:"DisplayName,omitempty" api:"shape=KernelDisplayName"`
}

// LabelCounters is AWS's LabelCounters.
type LabelCounters struct {
	TotalLabeled            *int32 `json:"TotalLabeled,omitempty" api:"shape=LabelCounter"`
	HumanLabeled            *int32 `json:"HumanLabeled,omitempty" api:"shape=LabelCounter"`
	MachineLabeled          *int32 `json:"MachineLabeled,omitempty" api:"shape=LabelCounter"`
	FailedNonRetryableError *int32 `json:"FailedNonRetryableError,omitempty" api:"shape=LabelCounter"`
	Unlabeled               *int32 `json:"Unlabeled,omitempty" api:"shape=LabelCounter"`
}

// LabelCountersForWorkteam is AWS's LabelCountersForWorkteam.
type LabelCountersForWorkteam struct {
	HumanLabeled *int32 `json:"HumanLabeled,omitempty" api:"shape=LabelCounter"`
	PendingHuman *int32 `json:"PendingHuman,omitempty" api:"shape=LabelCounter"`
	Total        *int32 `json:"Total,omitempty" api:"shape=LabelCounter"`
}

// LabelingJobAlgorithmsConfig is AWS's LabelingJobAlgorithmsConfig.
type LabelingJobAlgorithmsConfig struct {
	LabelingJobAlgorithmSpecificationArn *string                    `json:"LabelingJobAlgorithmSpecificationArn,omitempty" api:"shape=LabelingJobAlgorithmSpecificationArn,required"`
	InitialActiveLearningModelArn        *string                    `json:"InitialActiveLearningModelArn,omitempty" api:"shape=ModelArn"`
	LabelingJobResourceConfig            *LabelingJobResourceConfig `json:"LabelingJobResourceConfig,omitempty"`
}

// LabelingJobDataAttributes is AWS's LabelingJobDataAttributes.
type LabelingJobDataAttributes struct {
	ContentClassifiers []string `json:"ContentClassifiers,omitempty" api:"shape=ContentClassifiers"`
}

// LabelingJobDataSource is AWS's LabelingJobDataSource.
type LabelingJobDataSource struct {
	S3DataSource  *LabelingJobS3DataSource  `json:"S3DataSource,omitempty"`
	SnsDataSource *LabelingJobSnsDataSource `json:"SnsDataSource,omitempty"`
}

// LabelingJobForWorkteamSummary is AWS's LabelingJobForWorkteamSummary.
type LabelingJobForWorkteamSummary struct {
	LabelingJobName                   *string                   `json:"LabelingJobName,omitempty" api:"shape=LabelingJobName"`
	JobReferenceCode                  *string                   `json:"JobReferenceCode,omitempty" api:"shape=JobReferenceCode,required"`
	WorkRequesterAccountId            *string                   `json:"WorkRequesterAccountId,omitempty" api:"shape=AccountId,required"`
	CreationTime                      *time.Time                `json:"CreationTime,omitempty" api:"required"`
	LabelCounters                     *LabelCountersForWorkteam `json:"LabelCounters,omitempty"`
	NumberOfHumanWorkersPerDataObject *int32                    `json:"NumberOfHumanWorkersPerDataObject,omitempty" api:"shape=NumberOfHumanWorkersPerDataObject"`
}

// LabelingJobInputConfig is AWS's LabelingJobInputConfig.
type LabelingJobInputConfig struct {
	DataSource     *LabelingJobDataSource     `json:"DataSource,omitempty" api:"required"`
	DataAttributes *LabelingJobDataAttributes `json:"DataAttributes,omitempty"`
}

// LabelingJobOutput is AWS's LabelingJobOutput.
type LabelingJobOutput struct {
	OutputDatasetS3Uri          *string `json:"OutputDatasetS3Uri,omitempty" api:"shape=S3Uri,required"`
	FinalActiveLearningModelArn *string `json:"FinalActiveLearningModelArn,omitempty" api:"shape=ModelArn"`
}

// LabelingJobOutputConfig is AWS's LabelingJobOutputConfig.
type LabelingJobOutputConfig struct {
	S3OutputPath *string `json:"S3OutputPath,omitempty" api:"shape=S3Uri,required"`
	KmsKeyId     *string `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
	SnsTopicArn  *string `json:"SnsTopicArn,omitempty" api:"shape=SnsTopicArn"`
}

// LabelingJobResourceConfig is AWS's LabelingJobResourceConfig.
type LabelingJobResourceConfig struct {
	VolumeKmsKeyId *string    `json:"VolumeKmsKeyId,omitempty" api:"shape=KmsKeyId"`
	VpcConfig      *VpcConfig `json:"VpcConfig,omitempty"`
}

// LabelingJobS3DataSource is AWS's LabelingJobS3DataSource.
type LabelingJobS3DataSource struct {
	ManifestS3Uri *string `json:"ManifestS3Uri,omitempty" api:"shape=S3Uri,required"`
}

// LabelingJobSnsDataSource is AWS's LabelingJobSnsDataSource.
type LabelingJobSnsDataSource struct {
	SnsTopicArn *string `json:"SnsTopicArn,omitempty" api:"shape=SnsTopicArn,required"`
}

// LabelingJobStoppingConditions is AWS's LabelingJobStoppingConditions.
type LabelingJobStoppingConditions struct {
	MaxHumanLabeledObjectCount         *int32 `json:"MaxHumanLabeledObjectCount,omitempty" api:"shape=MaxHumanLabeledObjectCount"`
	MaxPercentageOfInputDatasetLabeled *int32 `json:"MaxPercentageOfInputDatasetLabeled,omitempty" api:"shape=MaxPercentageOfInputDatasetLabeled"`
}

// LabelingJobSummary is AWS's LabelingJobSummary.
type LabelingJobSummary struct {
	LabelingJobName                  *string                 `json:"LabelingJobName,omitempty" api:"shape=LabelingJobName,required"`
	LabelingJobArn                   *string                 `json:"LabelingJobArn,omitempty" api:"shape=LabelingJobArn,required"`
	CreationTime                     *time.Time              `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime                 *time.Time              `json:"LastModifiedTime,omitempty" api:"required"`
	LabelingJobStatus                *string                 `json:"LabelingJobStatus,omitempty" api:"shape=LabelingJobStatus,required"`
	LabelCounters                    *LabelCounters          `json:"LabelCounters,omitempty" api:"required"`
	WorkteamArn                      *string                 `json:"WorkteamArn,omitempty" api:"shape=WorkteamArn,required"`
	PreHumanTaskLambdaArn            *string                 `json:"PreHumanTaskLambdaArn,omitempty" api:"shape=LambdaFunctionArn"`
	AnnotationConsolidationLambdaArn *string                 `json:"AnnotationConsolidationLambdaArn,omitempty" api:"shape=LambdaFunctionArn"`
	FailureReason                    *string                 `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	LabelingJobOutput                *LabelingJobOutput      `json:"LabelingJobOutput,omitempty"`
	InputConfig                      *LabelingJobInputConfig `json:"InputConfig,omitempty"`
}

// LambdaStepMetadata is AWS's LambdaStepMetadata.
type LambdaStepMetadata struct {
	Arn              *string           `json:"Arn,omitempty" api:"shape=String256"`
	OutputParameters []OutputParameter `json:"OutputParameters,omitempty" api:"shape=OutputParameterList"`
}

// LastUpdateStatus is AWS's LastUpdateStatus.
type LastUpdateStatus struct {
	Status        *string `json:"Status,omitempty" api:"shape=LastUpdateStatusValue,required"`
	FailureReason *string `json:"FailureReason,omitempty" api:"shape=FailureReason"`
}

// LineageGroupSummary is AWS's LineageGroupSummary.
type LineageGroupSummary struct {
	LineageGroupArn  *string    `json:"LineageGroupArn,omitempty" api:"shape=LineageGroupArn"`
	LineageGroupName *string    `json:"LineageGroupName,omitempty" api:"shape=ExperimentEntityName"`
	DisplayName      *string    `json:"DisplayName,omitempty" api:"shape=ExperimentEntityName"`
	CreationTime     *time.Time `json:"CreationTime,omitempty"`
	LastModifiedTime *time.Time `json:"LastModifiedTime,omitempty"`
}

// LineageMetadata is AWS's LineageMetadata.
type LineageMetadata struct {
	ActionArns   map[string]string `json:"ActionArns,omitempty" api:"shape=MapString2048"`
	ArtifactArns map[string]string `json:"ArtifactArns,omitempty" api:"shape=MapString2048"`
	ContextArns  map[string]string `json:"ContextArns,omitempty" api:"shape=MapString2048"`
	Associations []AssociationInfo `json:"Associations,omitempty" api:"shape=AssociationInfoList"`
}

// ListAIBenchmarkJobsInput is AWS's ListAIBenchmarkJobsRequest.
type ListAIBenchmarkJobsInput struct {
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	NameContains       *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	StatusEquals       *string    `json:"StatusEquals,omitempty" api:"shape=AIBenchmarkJobStatus"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitempty"`
	SortBy             *string    `json:"SortBy,omitempty" api:"shape=ListAIBenchmarkJobsSortBy"`
	SortOrder          *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
}

// ListAIBenchmarkJobsOutput is AWS's ListAIBenchmarkJobsResponse.
type ListAIBenchmarkJobsOutput struct {
	AIBenchmarkJobs []AIBenchmarkJobSummary `json:"AIBenchmarkJobs,omitempty" api:"required"`
	NextToken       *string                 `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListAIRecommendationJobsInput is AWS's ListAIRecommendationJobsRequest.
type ListAIRecommendationJobsInput struct {
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	NameContains       *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	StatusEquals       *string    `json:"StatusEquals,omitempty" api:"shape=AIRecommendationJobStatus"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitempty"`
	SortBy             *string    `json:"SortBy,omitempty" api:"shape=ListAIRecommendationJobsSortBy"`
	SortOrder          *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
}

// ListAIRecommendationJobsOutput is AWS's ListAIRecommendationJobsResponse.
type ListAIRecommendationJobsOutput struct {
	AIRecommendationJobs []AIRecommendationJobSummary `json:"AIRecommendationJobs,omitempty" api:"required"`
	NextToken            *string                      `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListAIWorkloadConfigsInput is AWS's ListAIWorkloadConfigsRequest.
type ListAIWorkloadConfigsInput struct {
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	NameContains       *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitempty"`
	SortBy             *string    `json:"SortBy,omitempty" api:"shape=ListAIWorkloadConfigsSortBy"`
	SortOrder          *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
}

// ListAIWorkloadConfigsOutput is AWS's ListAIWorkloadConfigsResponse.
type ListAIWorkloadConfigsOutput struct {
	AIWorkloadConfigs []AIWorkloadConfigSummary `json:"AIWorkloadConfigs,omitempty" api:"required"`
	NextToken         *string                   `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListActionsInput is AWS's ListActionsRequest.
type ListActionsInput struct {
	SourceUri     *string    `json:"SourceUri,omitempty" api:"shape=SourceUri"`
	ActionType    *string    `json:"ActionType,omitempty" api:"shape=String256"`
	CreatedAfter  *time.Time `json:"CreatedAfter,omitempty"`
	CreatedBefore *time.Time `json:"CreatedBefore,omitempty"`
	SortBy        *string    `json:"SortBy,omitempty" api:"shape=SortActionsBy"`
	SortOrder     *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken     *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults    *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListActionsOutput is AWS's ListActionsResponse.
type ListActionsOutput struct {
	ActionSummaries []ActionSummary `json:"ActionSummaries,omitempty"`
	NextToken       *string         `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListAlgorithmsInput is AWS's ListAlgorithmsInput.
type ListAlgorithmsInput struct {
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitempty"`
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NameContains       *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	SortBy             *string    `json:"SortBy,omitempty" api:"shape=AlgorithmSortBy"`
	SortOrder          *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
}

// ListAlgorithmsOutput is AWS's ListAlgorithmsOutput.
type ListAlgorithmsOutput struct {
	AlgorithmSummaryList []AlgorithmSummary `json:"AlgorithmSummaryList,omitempty" api:"required"`
	NextToken            *string            `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListAliasesInput is AWS's ListAliasesRequest.
type ListAliasesInput struct {
	ImageName  *string `json:"ImageName,omitempty" api:"shape=ImageName,required"`
	Alias      *string `json:"Alias,omitempty" api:"shape=SageMakerImageVersionAlias"`
	Version    *int32  `json:"Version,omitempty" api:"shape=ImageVersionNumber"`
	MaxResults *int32  `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NextToken  *string `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListAliasesOutput is AWS's ListAliasesResponse.
type ListAliasesOutput struct {
	SageMakerImageVersionAliases []string `json:"SageMakerImageVersionAliases,omitempty" api:"shape=SageMakerImageVersionAliases"`
	NextToken                    *string  `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListAppImageConfigsInput is AWS's ListAppImageConfigsRequest.
type ListAppImageConfigsInput struct {
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	NameContains       *string    `json:"NameContains,omitempty" api:"shape=AppImageConfigName"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitempty"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitempty"`
	ModifiedTimeBefore *time.Time `json:"ModifiedTimeBefore,omitempty"`
	ModifiedTimeAfter  *time.Time `json:"ModifiedTimeAfter,omitempty"`
	SortBy             *string    `json:"SortBy,omitempty" api:"shape=AppImageConfigSortKey"`
	SortOrder          *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
}

// ListAppImageConfigsOutput is AWS's ListAppImageConfigsResponse.
type ListAppImageConfigsOutput struct {
	NextToken       *string                 `json:"NextToken,omitempty" api:"shape=NextToken"`
	AppImageConfigs []AppImageConfigDetails `json:"AppImageConfigs,omitempty"`
}

// ListAppsInput is AWS's ListAppsRequest.
type ListAppsInput struct {
	NextToken             *string `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults            *int32  `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	SortOrder             *string `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	SortBy                *string `json:"SortBy,omitempty" api:"shape=AppSortKey"`
	DomainIdEquals        *string `json:"DomainIdEquals,omitempty" api:"shape=DomainId"`
	UserProfileNameEquals *string `json:"UserProfileNameEquals,omitempty" api:"shape=UserProfileName"`
	SpaceNameEquals       *string `json:"SpaceNameEquals,omitempty" api:"shape=SpaceName"`
}

// ListAppsOutput is AWS's ListAppsResponse.
type ListAppsOutput struct {
	Apps      []AppDetails `json:"Apps,omitempty"`
	NextToken *string      `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListArtifactsInput is AWS's ListArtifactsRequest.
type ListArtifactsInput struct {
	SourceUri     *string    `json:"SourceUri,omitempty" api:"shape=SourceUri"`
	ArtifactType  *string    `json:"ArtifactType,omitempty" api:"shape=String256"`
	CreatedAfter  *time.Time `json:"CreatedAfter,omitempty"`
	CreatedBefore *time.Time `json:"CreatedBefore,omitempty"`
	SortBy        *string    `json:"SortBy,omitempty" api:"shape=SortArtifactsBy"`
	SortOrder     *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken     *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults    *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListArtifactsOutput is AWS's ListArtifactsResponse.
type ListArtifactsOutput struct {
	ArtifactSummaries []ArtifactSummary `json:"ArtifactSummaries,omitempty"`
	NextToken         *string           `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListAssociationsInput is AWS's ListAssociationsRequest.
type ListAssociationsInput struct {
	SourceArn       *string    `json:"SourceArn,omitempty" api:"shape=AssociationEntityArn"`
	DestinationArn  *string    `json:"DestinationArn,omitempty" api:"shape=AssociationEntityArn"`
	SourceType      *string    `json:"SourceType,omitempty" api:"shape=String256"`
	DestinationType *string    `json:"DestinationType,omitempty" api:"shape=String256"`
	AssociationType *string    `json:"AssociationType,omitempty" api:"shape=AssociationEdgeType"`
	CreatedAfter    *time.Time `json:"CreatedAfter,omitempty"`
	CreatedBefore   *time.Time `json:"CreatedBefore,omitempty"`
	SortBy          *string    `json:"SortBy,omitempty" api:"shape=SortAssociationsBy"`
	SortOrder       *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken       *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults      *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListAssociationsOutput is AWS's ListAssociationsResponse.
type ListAssociationsOutput struct {
	AssociationSummaries []AssociationSummary `json:"AssociationSummaries,omitempty"`
	NextToken            *string              `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListAutoMLJobsInput is AWS's ListAutoMLJobsRequest.
type ListAutoMLJobsInput struct {
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitempty"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitempty"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitempty"`
	NameContains           *string    `json:"NameContains,omitempty" api:"shape=AutoMLNameContains"`
	StatusEquals           *string    `json:"StatusEquals,omitempty" api:"shape=AutoMLJobStatus"`
	SortOrder              *string    `json:"SortOrder,omitempty" api:"shape=AutoMLSortOrder"`
	SortBy                 *string    `json:"SortBy,omitempty" api:"shape=AutoMLSortBy"`
	MaxResults             *int32     `json:"MaxResults,omitempty" api:"shape=AutoMLMaxResults"`
	NextToken              *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListAutoMLJobsOutput is AWS's ListAutoMLJobsResponse.
type ListAutoMLJobsOutput struct {
	AutoMLJobSummaries []AutoMLJobSummary `json:"AutoMLJobSummaries,omitempty" api:"required"`
	NextToken          *string            `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListCandidatesForAutoMLJobInput is AWS's ListCandidatesForAutoMLJobRequest.
type ListCandidatesForAutoMLJobInput struct {
	AutoMLJobName       *string `json:"AutoMLJobName,omitempty" api:"shape=AutoMLJobName,required"`
	StatusEquals        *string `json:"StatusEquals,omitempty" api:"shape=CandidateStatus"`
	CandidateNameEquals *string `json:"CandidateNameEquals,omitempty" api:"shape=CandidateName"`
	SortOrder           *string `json:"SortOrder,omitempty" api:"shape=AutoMLSortOrder"`
	SortBy              *string `json:"SortBy,omitempty" api:"shape=CandidateSortBy"`
	MaxResults          *int32  `json:"MaxResults,omitempty" api:"shape=AutoMLMaxResultsForTrials"`
	NextToken           *string `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListCandidatesForAutoMLJobOutput is AWS's ListCandidatesForAutoMLJobResponse.
type ListCandidatesForAutoMLJobOutput struct {
	Candidates []AutoMLCandidate `json:"Candidates,omitempty" api:"required"`
	NextToken  *string           `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListClusterEventsInput is AWS's ListClusterEventsRequest.
type ListClusterEventsInput struct {
	ClusterName       *string    `json:"ClusterName,omitempty" api:"shape=ClusterNameOrArn,required"`
	InstanceGroupName *string    `json:"InstanceGroupName,omitempty" api:"shape=ClusterInstanceGroupName"`
	NodeId            *string    `json:"NodeId,omitempty" api:"shape=ClusterNodeId"`
	EventTimeAfter    *time.Time `json:"EventTimeAfter,omitempty"`
	EventTimeBefore   *time.Time `json:"EventTimeBefore,omitempty"`
	SortBy            *string    `json:"SortBy,omitempty" api:"shape=EventSortBy"`
	SortOrder         *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	ResourceType      *string    `json:"ResourceType,omitempty" api:"shape=ClusterEventResourceType"`
	OperationId       *string    `json:"OperationId,omitempty" api:"shape=ClusterOperationId"`
	MaxResults        *int32     `json:"MaxResults,omitempty" api:"shape=ClusterEventMaxResults"`
	NextToken         *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListClusterEventsOutput is AWS's ListClusterEventsResponse.
type ListClusterEventsOutput struct {
	NextToken *string               `json:"NextToken,omitempty" api:"shape=NextToken"`
	Events    []ClusterEventSummary `json:"Events,omitempty" api:"shape=ClusterEventSummaries"`
}

// ListClusterExtensionVersionsInput is AWS's ListClusterExtensionVersionsRequest.
type ListClusterExtensionVersionsInput struct {
	ExtensionName *string `json:"ExtensionName,omitempty" api:"shape=ExtensionName,required"`
	MaxResults    *int32  `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NextToken     *string `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListClusterExtensionVersionsOutput is AWS's ListClusterExtensionVersionsResponse.
type ListClusterExtensionVersionsOutput struct {
	ExtensionVersions []ExtensionVersionSummary `json:"ExtensionVersions,omitempty" api:"shape=ExtensionVersionSummaries,required"`
	NextToken         *string                   `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListClusterExtensionsInput is AWS's ListClusterExtensionsRequest.
type ListClusterExtensionsInput struct {
	ClusterArn         *string    `json:"ClusterArn,omitempty" api:"shape=ClusterArn,required"`
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitempty"`
}

// ListClusterExtensionsOutput is AWS's ListClusterExtensionsResponse.
type ListClusterExtensionsOutput struct {
	Extensions []ExtensionSummary `json:"Extensions,omitempty" api:"shape=ExtensionSummaries,required"`
	NextToken  *string            `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListClusterNodesInput is AWS's ListClusterNodesRequest.
type ListClusterNodesInput struct {
	ClusterName               *string    `json:"ClusterName,omitempty" api:"shape=ClusterNameOrArn,required"`
	CreationTimeAfter         *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore        *time.Time `json:"CreationTimeBefore,omitempty"`
	InstanceGroupNameContains *string    `json:"InstanceGroupNameContains,omitempty" api:"shape=ClusterInstanceGroupName"`
	MaxResults                *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NextToken                 *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	SortBy                    *string    `json:"SortBy,omitempty" api:"shape=ClusterSortBy"`
	SortOrder                 *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	IncludeNodeLogicalIds     *bool      `json:"IncludeNodeLogicalIds,omitempty"`
}

// ListClusterNodesOutput is AWS's ListClusterNodesResponse.
type ListClusterNodesOutput struct {
	NextToken            *string              `json:"NextToken,omitempty" api:"shape=NextToken"`
	ClusterNodeSummaries []ClusterNodeSummary `json:"ClusterNodeSummaries,omitempty" api:"required"`
}

// ListClusterOperationsInput is AWS's ListClusterOperationsRequest.
type ListClusterOperationsInput struct {
	ClusterName        *string    `json:"ClusterName,omitempty" api:"shape=ClusterNameOrArn,required"`
	Status             *string    `json:"Status,omitempty" api:"shape=ClusterOperationStatus"`
	Type               *string    `json:"Type,omitempty" api:"shape=ClusterOperationType"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitempty"`
	SortBy             *string    `json:"SortBy,omitempty" api:"shape=ClusterOperationSortBy"`
	SortOrder          *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=ClusterOperationMaxResults"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListClusterOperationsOutput is AWS's ListClusterOperationsResponse.
type ListClusterOperationsOutput struct {
	NextToken                 *string                   `json:"NextToken,omitempty" api:"shape=NextToken"`
	ClusterOperationSummaries []ClusterOperationSummary `json:"ClusterOperationSummaries,omitempty"`
}

// ListClusterSchedulerConfigsInput is AWS's ListClusterSchedulerConfigsRequest.
type ListClusterSchedulerConfigsInput struct {
	CreatedAfter  *time.Time `json:"CreatedAfter,omitempty"`
	CreatedBefore *time.Time `json:"CreatedBefore,omitempty"`
	NameContains  *string    `json:"NameContains,omitempty" api:"shape=EntityName"`
	ClusterArn    *string    `json:"ClusterArn,omitempty" api:"shape=ClusterArn"`
	Status        *string    `json:"Status,omitempty" api:"shape=SchedulerResourceStatus"`
	SortBy        *string    `json:"SortBy,omitempty" api:"shape=SortClusterSchedulerConfigBy"`
	SortOrder     *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken     *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults    *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListClusterSchedulerConfigsOutput is AWS's ListClusterSchedulerConfigsResponse.
type ListClusterSchedulerConfigsOutput struct {
	ClusterSchedulerConfigSummaries []ClusterSchedulerConfigSummary `json:"ClusterSchedulerConfigSummaries,omitempty" api:"shape=ClusterSchedulerConfigSummaryList"`
	NextToken                       *string                         `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListClustersInput is AWS's ListClustersRequest.
type ListClustersInput struct {
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitempty"`
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NameContains       *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	SortBy             *string    `json:"SortBy,omitempty" api:"shape=ClusterSortBy"`
	SortOrder          *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	TrainingPlanArn    *string    `json:"TrainingPlanArn,omitempty" api:"shape=TrainingPlanArn"`
}

// ListClustersOutput is AWS's ListClustersResponse.
type ListClustersOutput struct {
	NextToken        *string          `json:"NextToken,omitempty" api:"shape=NextToken"`
	ClusterSummaries []ClusterSummary `json:"ClusterSummaries,omitempty" api:"required"`
}

// ListCodeRepositoriesInput is AWS's ListCodeRepositoriesInput.
type ListCodeRepositoriesInput struct {
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitempty"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitempty"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitempty"`
	MaxResults             *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NameContains           *string    `json:"NameContains,omitempty" api:"shape=CodeRepositoryNameContains"`
	NextToken              *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	SortBy                 *string    `json:"SortBy,omitempty" api:"shape=CodeRepositorySortBy"`
	SortOrder              *string    `json:"SortOrder,omitempty" api:"shape=CodeRepositorySortOrder"`
}

// ListCodeRepositoriesOutput is AWS's ListCodeRepositoriesOutput.
type ListCodeRepositoriesOutput struct {
	CodeRepositorySummaryList []CodeRepositorySummary `json:"CodeRepositorySummaryList,omitempty" api:"required"`
	NextToken                 *string                 `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListCompilationJobsInput is AWS's ListCompilationJobsRequest.
type ListCompilationJobsInput struct {
	NextToken              *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults             *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitempty"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitempty"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitempty"`
	NameContains           *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	StatusEquals           *string    `json:"StatusEquals,omitempty" api:"shape=CompilationJobStatus"`
	SortBy                 *string    `json:"SortBy,omitempty" api:"shape=ListCompilationJobsSortBy"`
	SortOrder              *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
}

// ListCompilationJobsOutput is AWS's ListCompilationJobsResponse.
type ListCompilationJobsOutput struct {
	CompilationJobSummaries []CompilationJobSummary `json:"CompilationJobSummaries,omitempty" api:"required"`
	NextToken               *string                 `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListComputeQuotasInput is AWS's ListComputeQuotasRequest.
type ListComputeQuotasInput struct {
	CreatedAfter  *time.Time `json:"CreatedAfter,omitempty"`
	CreatedBefore *time.Time `json:"CreatedBefore,omitempty"`
	NameContains  *string    `json:"NameContains,omitempty" api:"shape=EntityName"`
	Status        *string    `json:"Status,omitempty" api:"shape=SchedulerResourceStatus"`
	ClusterArn    *string    `json:"ClusterArn,omitempty" api:"shape=ClusterArn"`
	SortBy        *string    `json:"SortBy,omitempty" api:"shape=SortQuotaBy"`
	SortOrder     *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken     *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults    *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListComputeQuotasOutput is AWS's ListComputeQuotasResponse.
type ListComputeQuotasOutput struct {
	ComputeQuotaSummaries []ComputeQuotaSummary `json:"ComputeQuotaSummaries,omitempty" api:"shape=ComputeQuotaSummaryList"`
	NextToken             *string               `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListContextsInput is AWS's ListContextsRequest.
type ListContextsInput struct {
	SourceUri     *string    `json:"SourceUri,omitempty" api:"shape=SourceUri"`
	ContextType   *string    `json:"ContextType,omitempty" api:"shape=String256"`
	CreatedAfter  *time.Time `json:"CreatedAfter,omitempty"`
	CreatedBefore *time.Time `json:"CreatedBefore,omitempty"`
	SortBy        *string    `json:"SortBy,omitempty" api:"shape=SortContextsBy"`
	SortOrder     *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken     *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults    *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListContextsOutput is AWS's ListContextsResponse.
type ListContextsOutput struct {
	ContextSummaries []ContextSummary `json:"ContextSummaries,omitempty"`
	NextToken        *string          `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListDataQualityJobDefinitionsInput is AWS's ListDataQualityJobDefinitionsRequest.
type ListDataQualityJobDefinitionsInput struct {
	EndpointName       *string    `json:"EndpointName,omitempty" api:"shape=EndpointName"`
	SortBy             *string    `json:"SortBy,omitempty" api:"shape=MonitoringJobDefinitionSortKey"`
	SortOrder          *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NameContains       *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitempty"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitempty"`
}

// ListDataQualityJobDefinitionsOutput is AWS's ListDataQualityJobDefinitionsResponse.
type ListDataQualityJobDefinitionsOutput struct {
	JobDefinitionSummaries []MonitoringJobDefinitionSummary `json:"JobDefinitionSummaries,omitempty" api:"required"`
	NextToken              *string                          `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListDeviceFleetsInput is AWS's ListDeviceFleetsRequest.
type ListDeviceFleetsInput struct {
	NextToken              *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults             *int32     `json:"MaxResults,omitempty" api:"shape=ListMaxResults"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitempty"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitempty"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitempty"`
	NameContains           *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	SortBy                 *string    `json:"SortBy,omitempty" api:"shape=ListDeviceFleetsSortBy"`
	SortOrder              *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
}

// ListDeviceFleetsOutput is AWS's ListDeviceFleetsResponse.
type ListDeviceFleetsOutput struct {
	DeviceFleetSummaries []DeviceFleetSummary `json:"DeviceFleetSummaries,omitempty" api:"required"`
	NextToken            *string              `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListDevicesInput is AWS's ListDevicesRequest.
type ListDevicesInput struct {
	NextToken            *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults           *int32     `json:"MaxResults,omitempty" api:"shape=ListMaxResults"`
	LatestHeartbeatAfter *time.Time `json:"LatestHeartbeatAfter,omitempty"`
	ModelName            *string    `json:"ModelName,omitempty" api:"shape=EntityName"`
	DeviceFleetName      *string    `json:"DeviceFleetName,omitempty" api:"shape=EntityName"`
}

// ListDevicesOutput is AWS's ListDevicesResponse.
type ListDevicesOutput struct {
	DeviceSummaries []DeviceSummary `json:"DeviceSummaries,omitempty" api:"required"`
	NextToken       *string         `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListDomainsInput is AWS's ListDomainsRequest.
type ListDomainsInput struct {
	NextToken  *string `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults *int32  `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListDomainsOutput is AWS's ListDomainsResponse.
type ListDomainsOutput struct {
	Domains   []DomainDetails `json:"Domains,omitempty"`
	NextToken *string         `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListEdgeDeploymentPlansInput is AWS's ListEdgeDeploymentPlansRequest.
type ListEdgeDeploymentPlansInput struct {
	NextToken               *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults              *int32     `json:"MaxResults,omitempty" api:"shape=ListMaxResults"`
	CreationTimeAfter       *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore      *time.Time `json:"CreationTimeBefore,omitempty"`
	LastModifiedTimeAfter   *time.Time `json:"LastModifiedTimeAfter,omitempty"`
	LastModifiedTimeBefore  *time.Time `json:"LastModifiedTimeBefore,omitempty"`
	NameContains            *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	DeviceFleetNameContains *string    `json:"DeviceFleetNameContains,omitempty" api:"shape=NameContains"`
	SortBy                  *string    `json:"SortBy,omitempty" api:"shape=ListEdgeDeploymentPlansSortBy"`
	SortOrder               *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
}

// ListEdgeDeploymentPlansOutput is AWS's ListEdgeDeploymentPlansResponse.
type ListEdgeDeploymentPlansOutput struct {
	EdgeDeploymentPlanSummaries []EdgeDeploymentPlanSummary `json:"EdgeDeploymentPlanSummaries,omitempty" api:"required"`
	NextToken                   *string                     `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListEdgePackagingJobsInput is AWS's ListEdgePackagingJobsRequest.
type ListEdgePackagingJobsInput struct {
	NextToken              *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults             *int32     `json:"MaxResults,omitempty" api:"shape=ListMaxResults"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitempty"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitempty"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitempty"`
	NameContains           *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	ModelNameContains      *string    `json:"ModelNameContains,omitempty" api:"shape=NameContains"`
	StatusEquals           *string    `json:"StatusEquals,omitempty" api:"shape=EdgePackagingJobStatus"`
	SortBy                 *string    `json:"SortBy,omitempty" api:"shape=ListEdgePackagingJobsSortBy"`
	SortOrder              *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
}

// ListEdgePackagingJobsOutput is AWS's ListEdgePackagingJobsResponse.
type ListEdgePackagingJobsOutput struct {
	EdgePackagingJobSummaries []EdgePackagingJobSummary `json:"EdgePackagingJobSummaries,omitempty" api:"required"`
	NextToken                 *string                   `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListEndpointConfigsInput is AWS's ListEndpointConfigsInput.
type ListEndpointConfigsInput struct {
	SortBy             *string    `json:"SortBy,omitempty" api:"shape=EndpointConfigSortKey"`
	SortOrder          *string    `json:"SortOrder,omitempty" api:"shape=OrderKey"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=PaginationToken"`
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NameContains       *string    `json:"NameContains,omitempty" api:"shape=EndpointConfigNameContains"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitempty"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitempty"`
}

// ListEndpointConfigsOutput is AWS's ListEndpointConfigsOutput.
type ListEndpointConfigsOutput struct {
	EndpointConfigs []EndpointConfigSummary `json:"EndpointConfigs,omitempty" api:"required"`
	NextToken       *string                 `json:"NextToken,omitempty" api:"shape=PaginationToken"`
}

// ListEndpointsInput is AWS's ListEndpointsInput.
type ListEndpointsInput struct {
	SortBy                 *string    `json:"SortBy,omitempty" api:"shape=EndpointSortKey"`
	SortOrder              *string    `json:"SortOrder,omitempty" api:"shape=OrderKey"`
	NextToken              *string    `json:"NextToken,omitempty" api:"shape=PaginationToken"`
	MaxResults             *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NameContains           *string    `json:"NameContains,omitempty" api:"shape=EndpointNameContains"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitempty"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitempty"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitempty"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitempty"`
	StatusEquals           *string    `json:"StatusEquals,omitempty" api:"shape=EndpointStatus"`
}

// ListEndpointsOutput is AWS's ListEndpointsOutput.
type ListEndpointsOutput struct {
	Endpoints []EndpointSummary `json:"Endpoints,omitempty" api:"required"`
	NextToken *string           `json:"NextToken,omitempty" api:"shape=PaginationToken"`
}

// ListExperimentsInput is AWS's ListExperimentsRequest.
type ListExperimentsInput struct {
	CreatedAfter  *time.Time `json:"CreatedAfter,omitempty"`
	CreatedBefore *time.Time `json:"CreatedBefore,omitempty"`
	SortBy        *string    `json:"SortBy,omitempty" api:"shape=SortExperimentsBy"`
	SortOrder     *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken     *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults    *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListExperimentsOutput is AWS's ListExperimentsResponse.
type ListExperimentsOutput struct {
	ExperimentSummaries []ExperimentSummary `json:"ExperimentSummaries,omitempty"`
	NextToken           *string             `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListFeatureGroupsInput is AWS's ListFeatureGroupsRequest.
type ListFeatureGroupsInput struct {
	NameContains             *string    `json:"NameContains,omitempty" api:"shape=FeatureGroupNameContains"`
	FeatureGroupStatusEquals *string    `json:"FeatureGroupStatusEquals,omitempty" api:"shape=FeatureGroupStatus"`
	OfflineStoreStatusEquals *string    `json:"OfflineStoreStatusEquals,omitempty" api:"shape=OfflineStoreStatusValue"`
	CreationTimeAfter        *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore       *time.Time `json:"CreationTimeBefore,omitempty"`
	SortOrder                *string    `json:"SortOrder,omitempty" api:"shape=FeatureGroupSortOrder"`
	SortBy                   *string    `json:"SortBy,omitempty" api:"shape=FeatureGroupSortBy"`
	MaxResults               *int32     `json:"MaxResults,omitempty" api:"shape=FeatureGroupMaxResults"`
	NextToken                *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListFeatureGroupsOutput is AWS's ListFeatureGroupsResponse.
type ListFeatureGroupsOutput struct {
	FeatureGroupSummaries []FeatureGroupSummary `json:"FeatureGroupSummaries,omitempty" api:"required"`
	NextToken             *string               `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListFlowDefinitionsInput is AWS's ListFlowDefinitionsRequest.
type ListFlowDefinitionsInput struct {
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitempty"`
	SortOrder          *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListFlowDefinitionsOutput is AWS's ListFlowDefinitionsResponse.
type ListFlowDefinitionsOutput struct {
	FlowDefinitionSummaries []FlowDefinitionSummary `json:"FlowDefinitionSummaries,omitempty" api:"required"`
	NextToken               *string                 `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListHubContentVersionsInput is AWS's ListHubContentVersionsRequest.
type ListHubContentVersionsInput struct {
	HubName            *string    `json:"HubName,omitempty" api:"shape=HubNameOrArn,required"`
	HubContentType     *string    `json:"HubContentType,omitempty" api:"shape=HubContentType,required"`
	HubContentName     *string    `json:"HubContentName,omitempty" api:"shape=HubContentName,required"`
	MinVersion         *string    `json:"MinVersion,omitempty" api:"shape=HubContentVersion"`
	MaxSchemaVersion   *string    `json:"MaxSchemaVersion,omitempty" api:"shape=DocumentSchemaVersion"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitempty"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitempty"`
	SortBy             *string    `json:"SortBy,omitempty" api:"shape=HubContentSortBy"`
	SortOrder          *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListHubContentVersionsOutput is AWS's ListHubContentVersionsResponse.
type ListHubContentVersionsOutput struct {
	HubContentSummaries []HubContentInfo `json:"HubContentSummaries,omitempty" api:"required"`
	NextToken           *string          `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListHubContentsInput is AWS's ListHubContentsRequest.
type ListHubContentsInput struct {
	HubName            *string    `json:"HubName,omitempty" api:"shape=HubNameOrArn,required"`
	HubContentType     *string    `json:"HubContentType,omitempty" api:"shape=HubContentType,required"`
	NameContains       *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	MaxSchemaVersion   *string    `json:"MaxSchemaVersion,omitempty" api:"shape=DocumentSchemaVersion"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitempty"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitempty"`
	SortBy             *string    `json:"SortBy,omitempty" api:"shape=HubContentSortBy"`
	SortOrder          *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListHubContentsOutput is AWS's ListHubContentsResponse.
type ListHubContentsOutput struct {
	HubContentSummaries []HubContentInfo `json:"HubContentSummaries,omitempty" api:"required"`
	NextToken           *string          `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListHubsInput is AWS's ListHubsRequest.
type ListHubsInput struct {
	NameContains           *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitempty"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitempty"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitempty"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitempty"`
	SortBy                 *string    `json:"SortBy,omitempty" api:"shape=HubSortBy"`
	SortOrder              *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	MaxResults             *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NextToken              *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListHubsOutput is AWS's ListHubsResponse.
type ListHubsOutput struct {
	HubSummaries []HubInfo `json:"HubSummaries,omitempty" api:"required"`
	NextToken    *string   `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListHumanTaskUisInput is AWS's ListHumanTaskUisRequest.
type ListHumanTaskUisInput struct {
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitempty"`
	SortOrder          *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListHumanTaskUisOutput is AWS's ListHumanTaskUisResponse.
type ListHumanTaskUisOutput struct {
	HumanTaskUiSummaries []HumanTaskUiSummary `json:"HumanTaskUiSummaries,omitempty" api:"required"`
	NextToken            *string              `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListHyperParameterTuningJobsInput is AWS's ListHyperParameterTuningJobsRequest.
type ListHyperParameterTuningJobsInput struct {
	NextToken              *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults             *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	SortBy                 *string    `json:"SortBy,omitempty" api:"shape=HyperParameterTuningJobSortByOptions"`
	SortOrder              *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NameContains           *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitempty"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitempty"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitempty"`
	StatusEquals           *string    `json:"StatusEquals,omitempty" api:"shape=HyperParameterTuningJobStatus"`
}

// ListHyperParameterTuningJobsOutput is AWS's ListHyperParameterTuningJobsResponse.
type ListHyperParameterTuningJobsOutput struct {
	HyperParameterTuningJobSummaries []HyperParameterTuningJobSummary `json:"HyperParameterTuningJobSummaries,omitempty" api:"required"`
	NextToken                        *string                          `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListImageVersionsInput is AWS's ListImageVersionsRequest.
type ListImageVersionsInput struct {
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitempty"`
	ImageName              *string    `json:"ImageName,omitempty" api:"shape=ImageName,required"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitempty"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitempty"`
	MaxResults             *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NextToken              *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	SortBy                 *string    `json:"SortBy,omitempty" api:"shape=ImageVersionSortBy"`
	SortOrder              *string    `json:"SortOrder,omitempty" api:"shape=ImageVersionSortOrder"`
}

// ListImageVersionsOutput is AWS's ListImageVersionsResponse.
type ListImageVersionsOutput struct {
	ImageVersions []ImageVersion `json:"ImageVersions,omitempty"`
	NextToken     *string        `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListImagesInput is AWS's ListImagesRequest.
type ListImagesInput struct {
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitempty"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitempty"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitempty"`
	MaxResults             *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NameContains           *string    `json:"NameContains,omitempty" api:"shape=ImageNameContains"`
	NextToken              *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	SortBy                 *string    `json:"SortBy,omitempty" api:"shape=ImageSortBy"`
	SortOrder              *string    `json:"SortOrder,omitempty" api:"shape=ImageSortOrder"`
}

// ListImagesOutput is AWS's ListImagesResponse.
type ListImagesOutput struct {
	Images    []Image `json:"Images,omitempty"`
	NextToken *string `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListInferenceComponentsInput is AWS's ListInferenceComponentsInput.
type ListInferenceComponentsInput struct {
	SortBy                 *string    `json:"SortBy,omitempty" api:"shape=InferenceComponentSortKey"`
	SortOrder              *string    `json:"SortOrder,omitempty" api:"shape=OrderKey"`
	NextToken              *string    `json:"NextToken,omitempty" api:"shape=PaginationToken"`
	MaxResults             *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NameContains           *string    `json:"NameContains,omitempty" api:"shape=InferenceComponentNameContains"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitempty"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitempty"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitempty"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitempty"`
	StatusEquals           *string    `json:"StatusEquals,omitempty" api:"shape=InferenceComponentStatus"`
	EndpointNameEquals     *string    `json:"EndpointNameEquals,omitempty" api:"shape=EndpointName"`
	VariantNameEquals      *string    `json:"VariantNameEquals,omitempty" api:"shape=VariantName"`
}

// ListInferenceComponentsOutput is AWS's ListInferenceComponentsOutput.
type ListInferenceComponentsOutput struct {
	InferenceComponents []InferenceComponentSummary `json:"InferenceComponents,omitempty" api:"required"`
	NextToken           *string                     `json:"NextToken,omitempty" api:"shape=PaginationToken"`
}

// ListInferenceExperimentsInput is AWS's ListInferenceExperimentsRequest.
type ListInferenceExperimentsInput struct {
	NameContains           *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	Type                   *string    `json:"Type,omitempty" api:"shape=InferenceExperimentType"`
	StatusEquals           *string    `json:"StatusEquals,omitempty" api:"shape=InferenceExperimentStatus"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitempty"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitempty"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitempty"`
	SortBy                 *string    `json:"SortBy,omitempty" api:"shape=SortInferenceExperimentsBy"`
	SortOrder              *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken              *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults             *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListInferenceExperimentsOutput is AWS's ListInferenceExperimentsResponse.
type ListInferenceExperimentsOutput struct {
	InferenceExperiments []InferenceExperimentSummary `json:"InferenceExperiments,omitempty"`
	NextToken            *string                      `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListInferenceRecommendationsJobStepsInput is AWS's ListInferenceRecommendationsJobStepsRequest.
type ListInferenceRecommendationsJobStepsInput struct {
	JobName    *string `json:"JobName,omitempty" api:"shape=RecommendationJobName,required"`
	Status     *string `json:"Status,omitempty" api:"shape=RecommendationJobStatus"`
	StepType   *string `json:"StepType,omitempty" api:"shape=RecommendationStepType"`
	MaxResults *int32  `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NextToken  *string `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListInferenceRecommendationsJobStepsOutput is AWS's ListInferenceRecommendationsJobStepsResponse.
type ListInferenceRecommendationsJobStepsOutput struct {
	Steps     []InferenceRecommendationsJobStep `json:"Steps,omitempty"`
	NextToken *string                           `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListInferenceRecommendationsJobsInput is AWS's ListInferenceRecommendationsJobsRequest.
type ListInferenceRecommendationsJobsInput struct {
	CreationTimeAfter            *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore           *time.Time `json:"CreationTimeBefore,omitempty"`
	LastModifiedTimeAfter        *time.Time `json:"LastModifiedTimeAfter,omitempty"`
	LastModifiedTimeBefore       *time.Time `json:"LastModifiedTimeBefore,omitempty"`
	NameContains                 *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	StatusEquals                 *string    `json:"StatusEquals,omitempty" api:"shape=RecommendationJobStatus"`
	SortBy                       *string    `json:"SortBy,omitempty" api:"shape=ListInferenceRecommendationsJobsSortBy"`
	SortOrder                    *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken                    *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults                   *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	ModelNameEquals              *string    `json:"ModelNameEquals,omitempty" api:"shape=ModelName"`
	ModelPackageVersionArnEquals *string    `json:"ModelPackageVersionArnEquals,omitempty" api:"shape=ModelPackageArn"`
}

// ListInferenceRecommendationsJobsOutput is AWS's ListInferenceRecommendationsJobsResponse.
type ListInferenceRecommendationsJobsOutput struct {
	InferenceRecommendationsJobs []InferenceRecommendationsJob `json:"InferenceRecommendationsJobs,omitempty" api:"required"`
	NextToken                    *string                       `json:"NextToken,omitempty" api:"shape=NextToken"`
}
