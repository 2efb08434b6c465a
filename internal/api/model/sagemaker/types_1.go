// Code generated from facts/sagemaker.json by package gen. DO NOT EDIT.

package sagemaker

import (
	"time"
)

// AIAdapterModelPackageEntry is AWS's AIAdapterModelPackageEntry.
type AIAdapterModelPackageEntry struct {
	AdapterId       *string `json:"AdapterId,omitzero" api:"shape=AIAdapterId,required"`
	ModelPackageArn *string `json:"ModelPackageArn,omitzero" api:"shape=ModelPackageArn,required"`
}

// AIAdapterS3Entry is AWS's AIAdapterS3Entry.
type AIAdapterS3Entry struct {
	AdapterId *string `json:"AdapterId,omitzero" api:"shape=AIAdapterId,required"`
	S3Uri     *string `json:"S3Uri,omitzero" api:"shape=S3Uri,required"`
}

// AIAdapterSource is AWS's AIAdapterSource.
type AIAdapterSource struct {
	_                struct{}                     `api:"union"`
	ModelPackageArns []AIAdapterModelPackageEntry `json:"ModelPackageArns,omitzero" api:"shape=AIAdapterModelPackageEntryList"`
	S3Uris           []AIAdapterS3Entry           `json:"S3Uris,omitzero" api:"shape=AIAdapterS3EntryList"`
}

// AIBenchmarkEndpoint is AWS's AIBenchmarkEndpoint.
type AIBenchmarkEndpoint struct {
	Identifier              *string                         `json:"Identifier,omitzero" api:"shape=AIResourceIdentifier,required"`
	TargetContainerHostname *string                         `json:"TargetContainerHostname,omitzero"`
	InferenceComponents     []AIBenchmarkInferenceComponent `json:"InferenceComponents,omitzero"`
}

// AIBenchmarkInferenceComponent is AWS's AIBenchmarkInferenceComponent.
type AIBenchmarkInferenceComponent struct {
	Identifier *string `json:"Identifier,omitzero" api:"shape=AIResourceIdentifier,required"`
}

// AIBenchmarkJobSummary is AWS's AIBenchmarkJobSummary.
type AIBenchmarkJobSummary struct {
	AIBenchmarkJobName   *string    `json:"AIBenchmarkJobName,omitzero" api:"shape=AIEntityName,required"`
	AIBenchmarkJobArn    *string    `json:"AIBenchmarkJobArn,omitzero" api:"shape=AIBenchmarkJobArn,required"`
	AIBenchmarkJobStatus *string    `json:"AIBenchmarkJobStatus,omitzero" api:"shape=AIBenchmarkJobStatus,required"`
	CreationTime         *time.Time `json:"CreationTime,omitzero" api:"required"`
	EndTime              *time.Time `json:"EndTime,omitzero"`
	AIWorkloadConfigName *string    `json:"AIWorkloadConfigName,omitzero" api:"shape=AIEntityName"`
}

// AIBenchmarkNetworkConfig is AWS's AIBenchmarkNetworkConfig.
type AIBenchmarkNetworkConfig struct {
	VpcConfig *VpcConfig `json:"VpcConfig,omitzero"`
}

// AIBenchmarkOutputConfig is AWS's AIBenchmarkOutputConfig.
type AIBenchmarkOutputConfig struct {
	S3OutputLocation *string         `json:"S3OutputLocation,omitzero" api:"shape=S3Uri,required"`
	MlflowConfig     *AIMlflowConfig `json:"MlflowConfig,omitzero"`
}

// AIBenchmarkOutputResult is AWS's AIBenchmarkOutputResult.
type AIBenchmarkOutputResult struct {
	S3OutputLocation *string            `json:"S3OutputLocation,omitzero" api:"shape=S3Uri,required"`
	CloudWatchLogs   []AICloudWatchLogs `json:"CloudWatchLogs,omitzero"`
	MlflowConfig     *AIMlflowConfig    `json:"MlflowConfig,omitzero"`
}

// AIBenchmarkTarget is AWS's AIBenchmarkTarget.
type AIBenchmarkTarget struct {
	_        struct{}             `api:"union"`
	Endpoint *AIBenchmarkEndpoint `json:"Endpoint,omitzero"`
}

// AICapacityReservationConfig is AWS's AICapacityReservationConfig.
type AICapacityReservationConfig struct {
	CapacityReservationPreference *string  `json:"CapacityReservationPreference,omitzero" api:"shape=AICapacityReservationPreference"`
	MlReservationArns             []string `json:"MlReservationArns,omitzero" api:"shape=AIMlReservationArnList"`
}

// AICloudWatchLogs is AWS's AICloudWatchLogs.
type AICloudWatchLogs struct {
	LogGroupArn   *string `json:"LogGroupArn,omitzero"`
	LogStreamName *string `json:"LogStreamName,omitzero"`
}

// AIDatasetConfig is AWS's AIDatasetConfig.
type AIDatasetConfig struct {
	_               struct{}                    `api:"union"`
	InputDataConfig []AIWorkloadInputDataConfig `json:"InputDataConfig,omitzero"`
}

// AIMlflowConfig is AWS's AIMlflowConfig.
type AIMlflowConfig struct {
	MlflowResourceArn    *string `json:"MlflowResourceArn,omitzero" api:"shape=AIMlflowResourceArn,required"`
	MlflowExperimentName *string `json:"MlflowExperimentName,omitzero" api:"shape=AIMlflowExperimentName"`
	MlflowRunName        *string `json:"MlflowRunName,omitzero" api:"shape=AIMlflowRunName"`
}

// AIModelSource is AWS's AIModelSource.
type AIModelSource struct {
	_  struct{}         `api:"union"`
	S3 *AIModelSourceS3 `json:"S3,omitzero"`
}

// AIModelSourceS3 is AWS's AIModelSourceS3.
type AIModelSourceS3 struct {
	S3Uri *string `json:"S3Uri,omitzero" api:"shape=S3Uri"`
}

// AIRecommendation is AWS's AIRecommendation.
type AIRecommendation struct {
	RecommendationDescription *string                                  `json:"RecommendationDescription,omitzero"`
	OptimizationDetails       []AIRecommendationOptimizationDetail     `json:"OptimizationDetails,omitzero"`
	ModelDetails              *AIRecommendationModelDetails            `json:"ModelDetails,omitzero"`
	DeploymentConfiguration   *AIRecommendationDeploymentConfiguration `json:"DeploymentConfiguration,omitzero"`
	AIBenchmarkJobArn         *string                                  `json:"AIBenchmarkJobArn,omitzero" api:"shape=AIBenchmarkJobArn"`
	ExpectedPerformance       []AIRecommendationPerformanceMetric      `json:"ExpectedPerformance,omitzero"`
	AdapterDetails            *AIRecommendationAdapterDetails          `json:"AdapterDetails,omitzero"`
}

// AIRecommendationAdapterDetails is AWS's AIRecommendationAdapterDetails.
type AIRecommendationAdapterDetails struct {
	ModelPackageArns []AIAdapterModelPackageEntry `json:"ModelPackageArns,omitzero" api:"shape=AIAdapterModelPackageEntryList,required"`
	S3Uris           []AIAdapterS3Entry           `json:"S3Uris,omitzero" api:"shape=AIAdapterS3EntryList,required"`
}

// AIRecommendationComputeSpec is AWS's AIRecommendationComputeSpec.
type AIRecommendationComputeSpec struct {
	InstanceTypes             []string                     `json:"InstanceTypes,omitzero" api:"shape=AIRecommendationInstanceTypeList"`
	CapacityReservationConfig *AICapacityReservationConfig `json:"CapacityReservationConfig,omitzero"`
}

// AIRecommendationConstraint is AWS's AIRecommendationConstraint.
type AIRecommendationConstraint struct {
	Metric *string `json:"Metric,omitzero" api:"shape=AIRecommendationMetric,required"`
}

// AIRecommendationDeploymentConfiguration is AWS's AIRecommendationDeploymentConfiguration.
type AIRecommendationDeploymentConfiguration struct {
	S3                       []AIRecommendationDeploymentS3Channel `json:"S3,omitzero"`
	ImageUri                 *string                               `json:"ImageUri,omitzero"`
	InstanceType             *string                               `json:"InstanceType,omitzero" api:"shape=AIRecommendationInstanceType"`
	InstanceCount            *int32                                `json:"InstanceCount,omitzero"`
	CopyCountPerInstance     *int32                                `json:"CopyCountPerInstance,omitzero"`
	EnvironmentVariables     map[string]string                     `json:"EnvironmentVariables,omitzero" api:"shape=EnvironmentMap"`
	MinCpuMemoryRequiredInMb *int32                                `json:"MinCpuMemoryRequiredInMb,omitzero" api:"shape=AIRecommendationMinCpuMemoryRequiredInMb"`
}

// AIRecommendationDeploymentS3Channel is AWS's AIRecommendationDeploymentS3Channel.
type AIRecommendationDeploymentS3Channel struct {
	ChannelName *string `json:"ChannelName,omitzero" api:"shape=AIChannelName"`
	Uri         *string `json:"Uri,omitzero" api:"shape=S3Uri"`
}

// AIRecommendationInferenceSpecification is AWS's AIRecommendationInferenceSpecification.
type AIRecommendationInferenceSpecification struct {
	Framework *string `json:"Framework,omitzero" api:"shape=AIRecommendationInferenceFramework"`
}

// AIRecommendationInstanceDetail is AWS's AIRecommendationInstanceDetail.
type AIRecommendationInstanceDetail struct {
	InstanceType         *string `json:"InstanceType,omitzero" api:"shape=AIRecommendationInstanceType"`
	InstanceCount        *int32  `json:"InstanceCount,omitzero"`
	CopyCountPerInstance *int32  `json:"CopyCountPerInstance,omitzero"`
}

// AIRecommendationJobSummary is AWS's AIRecommendationJobSummary.
type AIRecommendationJobSummary struct {
	AIRecommendationJobName   *string    `json:"AIRecommendationJobName,omitzero" api:"shape=AIEntityName,required"`
	AIRecommendationJobArn    *string    `json:"AIRecommendationJobArn,omitzero" api:"shape=AIRecommendationJobArn,required"`
	AIRecommendationJobStatus *string    `json:"AIRecommendationJobStatus,omitzero" api:"shape=AIRecommendationJobStatus,required"`
	CreationTime              *time.Time `json:"CreationTime,omitzero" api:"required"`
	EndTime                   *time.Time `json:"EndTime,omitzero"`
}

// AIRecommendationModelDetails is AWS's AIRecommendationModelDetails.
type AIRecommendationModelDetails struct {
	ModelPackageArn            *string                          `json:"ModelPackageArn,omitzero" api:"shape=ModelPackageArn"`
	InferenceSpecificationName *string                          `json:"InferenceSpecificationName,omitzero" api:"shape=AIInferenceSpecificationName"`
	InstanceDetails            []AIRecommendationInstanceDetail `json:"InstanceDetails,omitzero"`
}

// AIRecommendationOptimizationDetail is AWS's AIRecommendationOptimizationDetail.
type AIRecommendationOptimizationDetail struct {
	OptimizationType   *string           `json:"OptimizationType,omitzero" api:"shape=AIRecommendationOptimizationType,required"`
	OptimizationConfig map[string]string `json:"OptimizationConfig,omitzero"`
}

// AIRecommendationOutputConfig is AWS's AIRecommendationOutputConfig.
type AIRecommendationOutputConfig struct {
	S3OutputLocation            *string         `json:"S3OutputLocation,omitzero" api:"shape=S3Uri"`
	ModelPackageGroupIdentifier *string         `json:"ModelPackageGroupIdentifier,omitzero" api:"shape=AIResourceIdentifier"`
	MlflowConfig                *AIMlflowConfig `json:"MlflowConfig,omitzero"`
}

// AIRecommendationOutputResult is AWS's AIRecommendationOutputResult.
type AIRecommendationOutputResult struct {
	S3OutputLocation            *string         `json:"S3OutputLocation,omitzero" api:"shape=S3Uri,required"`
	ModelPackageGroupIdentifier *string         `json:"ModelPackageGroupIdentifier,omitzero" api:"shape=AIResourceIdentifier"`
	MlflowConfig                *AIMlflowConfig `json:"MlflowConfig,omitzero"`
}

// AIRecommendationPerformanceMetric is AWS's AIRecommendationPerformanceMetric.
type AIRecommendationPerformanceMetric struct {
	Metric *string `json:"Metric,omitzero" api:"required"`
	Stat   *string `json:"Stat,omitzero"`
	Value  *string `json:"Value,omitzero" api:"required"`
	Unit   *string `json:"Unit,omitzero"`
}

// AIRecommendationPerformanceTarget is AWS's AIRecommendationPerformanceTarget.
type AIRecommendationPerformanceTarget struct {
	Constraints []AIRecommendationConstraint `json:"Constraints,omitzero" api:"required"`
}

// AIWorkloadConfigSummary is AWS's AIWorkloadConfigSummary.
type AIWorkloadConfigSummary struct {
	AIWorkloadConfigName *string    `json:"AIWorkloadConfigName,omitzero" api:"shape=AIEntityName,required"`
	AIWorkloadConfigArn  *string    `json:"AIWorkloadConfigArn,omitzero" api:"shape=AIWorkloadConfigArn,required"`
	CreationTime         *time.Time `json:"CreationTime,omitzero" api:"required"`
}

// AIWorkloadConfigs is AWS's AIWorkloadConfigs.
type AIWorkloadConfigs struct {
	WorkloadSpec *WorkloadSpec `json:"WorkloadSpec,omitzero" api:"required"`
}

// AIWorkloadDataSource is AWS's AIWorkloadDataSource.
type AIWorkloadDataSource struct {
	S3DataSource *AIWorkloadS3DataSource `json:"S3DataSource,omitzero"`
}

// AIWorkloadInputDataConfig is AWS's AIWorkloadInputDataConfig.
type AIWorkloadInputDataConfig struct {
	ChannelName *string               `json:"ChannelName,omitzero" api:"shape=AIChannelName,required"`
	DataSource  *AIWorkloadDataSource `json:"DataSource,omitzero" api:"required"`
}

// AIWorkloadS3DataSource is AWS's AIWorkloadS3DataSource.
type AIWorkloadS3DataSource struct {
	S3Uri *string `json:"S3Uri,omitzero" api:"shape=S3Uri,required"`
}

// AcceleratorPartitionConfig is AWS's AcceleratorPartitionConfig.
type AcceleratorPartitionConfig struct {
	Type  *string `json:"Type,omitzero" api:"shape=MIGProfileType,required"`
	Count *int32  `json:"Count,omitzero" api:"shape=AcceleratorPartitionConfigCountInteger,required"`
}

// AcceleratorPartitionLayout is AWS's AcceleratorPartitionLayout.
type AcceleratorPartitionLayout struct {
	AcceleratorPartitionTypes []string `json:"AcceleratorPartitionTypes,omitzero" api:"shape=AcceleratorPartitionTypeList"`
}

// ActionSource is AWS's ActionSource.
type ActionSource struct {
	SourceUri  *string `json:"SourceUri,omitzero" api:"shape=SourceUri,required"`
	SourceType *string `json:"SourceType,omitzero" api:"shape=String256"`
	SourceId   *string `json:"SourceId,omitzero" api:"shape=String256"`
}

// ActionSummary is AWS's ActionSummary.
type ActionSummary struct {
	ActionArn        *string       `json:"ActionArn,omitzero" api:"shape=ActionArn"`
	ActionName       *string       `json:"ActionName,omitzero" api:"shape=ExperimentEntityName"`
	Source           *ActionSource `json:"Source,omitzero"`
	ActionType       *string       `json:"ActionType,omitzero" api:"shape=String64"`
	Status           *string       `json:"Status,omitzero" api:"shape=ActionStatus"`
	CreationTime     *time.Time    `json:"CreationTime,omitzero"`
	LastModifiedTime *time.Time    `json:"LastModifiedTime,omitzero"`
}

// AddAssociationInput is AWS's AddAssociationRequest.
type AddAssociationInput struct {
	SourceArn       *string `json:"SourceArn,omitzero" api:"shape=AssociationEntityArn,required"`
	DestinationArn  *string `json:"DestinationArn,omitzero" api:"shape=AssociationEntityArn,required"`
	AssociationType *string `json:"AssociationType,omitzero" api:"shape=AssociationEdgeType"`
}

// AddAssociationOutput is AWS's AddAssociationResponse.
type AddAssociationOutput struct {
	SourceArn      *string `json:"SourceArn,omitzero" api:"shape=AssociationEntityArn"`
	DestinationArn *string `json:"DestinationArn,omitzero" api:"shape=AssociationEntityArn"`
}

// AddClusterNodeSpecification is AWS's AddClusterNodeSpecification.
type AddClusterNodeSpecification struct {
	InstanceGroupName      *string  `json:"InstanceGroupName,omitzero" api:"shape=ClusterInstanceGroupName,required"`
	IncrementTargetCountBy *int32   `json:"IncrementTargetCountBy,omitzero" api:"shape=AddClusterNodeSpecificationIncrementTargetCountByInteger,required"`
	AvailabilityZones      []string `json:"AvailabilityZones,omitzero" api:"shape=ClusterAvailabilityZones"`
	InstanceTypes          []string `json:"InstanceTypes,omitzero" api:"shape=ClusterInstanceTypes"`
}

// AddTagsInput is AWS's AddTagsInput.
type AddTagsInput struct {
	ResourceArn *string `json:"ResourceArn,omitzero" api:"shape=ResourceArn,required"`
	Tags        []Tag   `json:"Tags,omitzero" api:"shape=TagList,required"`
}

// AddTagsOutput is AWS's AddTagsOutput.
type AddTagsOutput struct {
	Tags []Tag `json:"Tags,omitzero" api:"shape=TagList"`
}

// AdditionalEnis is AWS's AdditionalEnis.
type AdditionalEnis struct {
	EfaEnis []string `json:"EfaEnis,omitzero"`
}

// AdditionalInferenceSpecificationDefinition is AWS's AdditionalInferenceSpecificationDefinition.
type AdditionalInferenceSpecificationDefinition struct {
	Name                                    *string                           `json:"Name,omitzero" api:"shape=EntityName,required"`
	Description                             *string                           `json:"Description,omitzero" api:"shape=EntityDescription"`
	Containers                              []ModelPackageContainerDefinition `json:"Containers,omitzero" api:"shape=ModelPackageContainerDefinitionList,required"`
	SupportedTransformInstanceTypes         []string                          `json:"SupportedTransformInstanceTypes,omitzero" api:"shape=TransformInstanceTypes"`
	SupportedRealtimeInferenceInstanceTypes []string                          `json:"SupportedRealtimeInferenceInstanceTypes,omitzero" api:"shape=RealtimeInferenceInstanceTypes"`
	SupportedContentTypes                   []string                          `json:"SupportedContentTypes,omitzero" api:"shape=ContentTypes"`
	SupportedResponseMIMETypes              []string                          `json:"SupportedResponseMIMETypes,omitzero" api:"shape=ResponseMIMETypes"`
}

// AdditionalModelDataSource is AWS's AdditionalModelDataSource.
type AdditionalModelDataSource struct {
	ChannelName  *string            `json:"ChannelName,omitzero" api:"shape=AdditionalModelChannelName,required"`
	S3DataSource *S3ModelDataSource `json:"S3DataSource,omitzero" api:"required"`
}

// AdditionalS3DataSource is AWS's AdditionalS3DataSource.
type AdditionalS3DataSource struct {
	S3DataType      *string `json:"S3DataType,omitzero" api:"shape=AdditionalS3DataSourceDataType,required"`
	S3Uri           *string `json:"S3Uri,omitzero" api:"shape=S3Uri,required"`
	CompressionType *string `json:"CompressionType,omitzero" api:"shape=CompressionType"`
	ETag            *string `json:"ETag,omitzero"`
}

// AgentVersion is AWS's AgentVersion.
type AgentVersion struct {
	Version    *string `json:"Version,omitzero" api:"shape=EdgeVersion,required"`
	AgentCount *int64  `json:"AgentCount,omitzero" api:"required"`
}

// Alarm is AWS's Alarm.
type Alarm struct {
	AlarmName *string `json:"AlarmName,omitzero" api:"shape=AlarmName"`
}

// AlarmDetails is AWS's AlarmDetails.
type AlarmDetails struct {
	AlarmName *string `json:"AlarmName,omitzero" api:"shape=AlarmName,required"`
}

// AlgorithmSpecification is AWS's AlgorithmSpecification.
type AlgorithmSpecification struct {
	TrainingImage                    *string              `json:"TrainingImage,omitzero" api:"shape=AlgorithmImage"`
	AlgorithmName                    *string              `json:"AlgorithmName,omitzero" api:"shape=ArnOrName"`
	TrainingInputMode                *string              `json:"TrainingInputMode,omitzero" api:"shape=TrainingInputMode,required"`
	MetricDefinitions                []MetricDefinition   `json:"MetricDefinitions,omitzero" api:"shape=MetricDefinitionList"`
	EnableSageMakerMetricsTimeSeries *bool                `json:"EnableSageMakerMetricsTimeSeries,omitzero"`
	ContainerEntrypoint              []string             `json:"ContainerEntrypoint,omitzero" api:"shape=TrainingContainerEntrypoint"`
	ContainerArguments               []string             `json:"ContainerArguments,omitzero" api:"shape=TrainingContainerArguments"`
	TrainingImageConfig              *TrainingImageConfig `json:"TrainingImageConfig,omitzero"`
}

// AlgorithmStatusDetails is AWS's AlgorithmStatusDetails.
type AlgorithmStatusDetails struct {
	ValidationStatuses []AlgorithmStatusItem `json:"ValidationStatuses,omitzero"`
	ImageScanStatuses  []AlgorithmStatusItem `json:"ImageScanStatuses,omitzero"`
}

// AlgorithmStatusItem is AWS's AlgorithmStatusItem.
type AlgorithmStatusItem struct {
	Name          *string `json:"Name,omitzero" api:"shape=EntityName,required"`
	Status        *string `json:"Status,omitzero" api:"shape=DetailedAlgorithmStatus,required"`
	FailureReason *string `json:"FailureReason,omitzero"`
}

// AlgorithmSummary is AWS's AlgorithmSummary.
type AlgorithmSummary struct {
	AlgorithmName        *string    `json:"AlgorithmName,omitzero" api:"shape=EntityName,required"`
	AlgorithmArn         *string    `json:"AlgorithmArn,omitzero" api:"shape=AlgorithmArn,required"`
	AlgorithmDescription *string    `json:"AlgorithmDescription,omitzero" api:"shape=EntityDescription"`
	CreationTime         *time.Time `json:"CreationTime,omitzero" api:"required"`
	AlgorithmStatus      *string    `json:"AlgorithmStatus,omitzero" api:"shape=AlgorithmStatus,required"`
}

// AlgorithmValidationProfile is AWS's AlgorithmValidationProfile.
type AlgorithmValidationProfile struct {
	ProfileName            *string                 `json:"ProfileName,omitzero" api:"shape=EntityName,required"`
	TrainingJobDefinition  *TrainingJobDefinition  `json:"TrainingJobDefinition,omitzero" api:"required"`
	TransformJobDefinition *TransformJobDefinition `json:"TransformJobDefinition,omitzero"`
}

// AlgorithmValidationSpecification is AWS's AlgorithmValidationSpecification.
type AlgorithmValidationSpecification struct {
	ValidationRole     *string                      `json:"ValidationRole,omitzero" api:"shape=RoleArn,required"`
	ValidationProfiles []AlgorithmValidationProfile `json:"ValidationProfiles,omitzero" api:"shape=AlgorithmValidationProfiles,required"`
}

// AliasOperations is AWS's AliasOperations.
type AliasOperations struct {
	Add    []string `json:"Add,omitzero" api:"shape=PipelineVersionAliasList"`
	Remove []string `json:"Remove,omitzero" api:"shape=PipelineVersionAliasList"`
}

// AmazonQSettings is AWS's AmazonQSettings.
type AmazonQSettings struct {
	Status      *string `json:"Status,omitzero" api:"shape=FeatureStatus"`
	QProfileArn *string `json:"QProfileArn,omitzero" api:"shape=QProfileArn"`
}

// AnnotationConsolidationConfig is AWS's AnnotationConsolidationConfig.
type AnnotationConsolidationConfig struct {
	AnnotationConsolidationLambdaArn *string `json:"AnnotationConsolidationLambdaArn,omitzero" api:"shape=LambdaFunctionArn,required"`
}

// AppDetails is AWS's AppDetails.
type AppDetails struct {
	DomainId        *string       `json:"DomainId,omitzero" api:"shape=DomainId"`
	UserProfileName *string       `json:"UserProfileName,omitzero" api:"shape=UserProfileName"`
	SpaceName       *string       `json:"SpaceName,omitzero" api:"shape=SpaceName"`
	AppType         *string       `json:"AppType,omitzero" api:"shape=AppType"`
	AppName         *string       `json:"AppName,omitzero" api:"shape=AppName"`
	Status          *string       `json:"Status,omitzero" api:"shape=AppStatus"`
	CreationTime    *time.Time    `json:"CreationTime,omitzero"`
	ResourceSpec    *ResourceSpec `json:"ResourceSpec,omitzero"`
}

// AppImageConfigDetails is AWS's AppImageConfigDetails.
type AppImageConfigDetails struct {
	AppImageConfigArn        *string                   `json:"AppImageConfigArn,omitzero" api:"shape=AppImageConfigArn"`
	AppImageConfigName       *string                   `json:"AppImageConfigName,omitzero" api:"shape=AppImageConfigName"`
	CreationTime             *time.Time                `json:"CreationTime,omitzero"`
	LastModifiedTime         *time.Time                `json:"LastModifiedTime,omitzero"`
	KernelGatewayImageConfig *KernelGatewayImageConfig `json:"KernelGatewayImageConfig,omitzero"`
	JupyterLabAppImageConfig *JupyterLabAppImageConfig `json:"JupyterLabAppImageConfig,omitzero"`
	CodeEditorAppImageConfig *CodeEditorAppImageConfig `json:"CodeEditorAppImageConfig,omitzero"`
}

// AppLifecycleManagement is AWS's AppLifecycleManagement.
type AppLifecycleManagement struct {
	IdleSettings *IdleSettings `json:"IdleSettings,omitzero"`
}

// AppSpecification is AWS's AppSpecification.
type AppSpecification struct {
	ImageUri            *string  `json:"ImageUri,omitzero" api:"shape=ImageUri,required"`
	ContainerEntrypoint []string `json:"ContainerEntrypoint,omitzero" api:"shape=ContainerEntrypoint"`
	ContainerArguments  []string `json:"ContainerArguments,omitzero" api:"shape=ContainerArguments"`
}

// ArtifactSource is AWS's ArtifactSource.
type ArtifactSource struct {
	SourceUri   *string              `json:"SourceUri,omitzero" api:"shape=SourceUri,required"`
	SourceTypes []ArtifactSourceType `json:"SourceTypes,omitzero"`
}

// ArtifactSourceType is AWS's ArtifactSourceType.
type ArtifactSourceType struct {
	SourceIdType *string `json:"SourceIdType,omitzero" api:"shape=ArtifactSourceIdType,required"`
	Value        *string `json:"Value,omitzero" api:"shape=String256,required"`
}

// ArtifactSummary is AWS's ArtifactSummary.
type ArtifactSummary struct {
	ArtifactArn      *string         `json:"ArtifactArn,omitzero" api:"shape=ArtifactArn"`
	ArtifactName     *string         `json:"ArtifactName,omitzero" api:"shape=ExperimentEntityName"`
	Source           *ArtifactSource `json:"Source,omitzero"`
	ArtifactType     *string         `json:"ArtifactType,omitzero" api:"shape=String256"`
	CreationTime     *time.Time      `json:"CreationTime,omitzero"`
	LastModifiedTime *time.Time      `json:"LastModifiedTime,omitzero"`
}

// AssociateTrialComponentInput is AWS's AssociateTrialComponentRequest.
type AssociateTrialComponentInput struct {
	TrialComponentName *string `json:"TrialComponentName,omitzero" api:"shape=ExperimentEntityName,required"`
	TrialName          *string `json:"TrialName,omitzero" api:"shape=ExperimentEntityName,required"`
}

// AssociateTrialComponentOutput is AWS's AssociateTrialComponentResponse.
type AssociateTrialComponentOutput struct {
	TrialComponentArn *string `json:"TrialComponentArn,omitzero" api:"shape=TrialComponentArn"`
	TrialArn          *string `json:"TrialArn,omitzero" api:"shape=TrialArn"`
}

// AssociationInfo is AWS's AssociationInfo.
type AssociationInfo struct {
	SourceArn      *string `json:"SourceArn,omitzero" api:"shape=String2048,required"`
	DestinationArn *string `json:"DestinationArn,omitzero" api:"shape=String2048,required"`
}

// AssociationSummary is AWS's AssociationSummary.
type AssociationSummary struct {
	SourceArn       *string      `json:"SourceArn,omitzero" api:"shape=AssociationEntityArn"`
	DestinationArn  *string      `json:"DestinationArn,omitzero" api:"shape=AssociationEntityArn"`
	SourceType      *string      `json:"SourceType,omitzero" api:"shape=String256"`
	DestinationType *string      `json:"DestinationType,omitzero" api:"shape=String256"`
	AssociationType *string      `json:"AssociationType,omitzero" api:"shape=AssociationEdgeType"`
	SourceName      *string      `json:"SourceName,omitzero" api:"shape=ExperimentEntityName"`
	DestinationName *string      `json:"DestinationName,omitzero" api:"shape=ExperimentEntityName"`
	CreationTime    *time.Time   `json:"CreationTime,omitzero"`
	CreatedBy       *UserContext `json:"CreatedBy,omitzero"`
}

// AsyncInferenceClientConfig is AWS's AsyncInferenceClientConfig.
type AsyncInferenceClientConfig struct {
	MaxConcurrentInvocationsPerInstance *int32 `json:"MaxConcurrentInvocationsPerInstance,omitzero" api:"shape=MaxConcurrentInvocationsPerInstance"`
}

// AsyncInferenceConfig is AWS's AsyncInferenceConfig.
type AsyncInferenceConfig struct {
	ClientConfig *AsyncInferenceClientConfig `json:"ClientConfig,omitzero"`
	OutputConfig *AsyncInferenceOutputConfig `json:"OutputConfig,omitzero" api:"required"`
}

// AsyncInferenceNotificationConfig is AWS's AsyncInferenceNotificationConfig.
type AsyncInferenceNotificationConfig struct {
	SuccessTopic               *string  `json:"SuccessTopic,omitzero" api:"shape=SnsTopicArn"`
	ErrorTopic                 *string  `json:"ErrorTopic,omitzero" api:"shape=SnsTopicArn"`
	IncludeInferenceResponseIn []string `json:"IncludeInferenceResponseIn,omitzero" api:"shape=AsyncNotificationTopicTypeList"`
}

// AsyncInferenceOutputConfig is AWS's AsyncInferenceOutputConfig.
type AsyncInferenceOutputConfig struct {
	KmsKeyId           *string                           `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
	S3OutputPath       *string                           `json:"S3OutputPath,omitzero" api:"shape=DestinationS3Uri"`
	NotificationConfig *AsyncInferenceNotificationConfig `json:"NotificationConfig,omitzero"`
	S3FailurePath      *string                           `json:"S3FailurePath,omitzero" api:"shape=DestinationS3Uri"`
}

// AthenaDatasetDefinition is AWS's AthenaDatasetDefinition.
type AthenaDatasetDefinition struct {
	Catalog           *string `json:"Catalog,omitzero" api:"shape=AthenaCatalog,required"`
	Database          *string `json:"Database,omitzero" api:"shape=AthenaDatabase,required"`
	QueryString       *string `json:"QueryString,omitzero" api:"shape=AthenaQueryString,required"`
	WorkGroup         *string `json:"WorkGroup,omitzero" api:"shape=AthenaWorkGroup"`
	OutputS3Uri       *string `json:"OutputS3Uri,omitzero" api:"shape=S3Uri,required"`
	KmsKeyId          *string `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
	OutputFormat      *string `json:"OutputFormat,omitzero" api:"shape=AthenaResultFormat,required"`
	OutputCompression *string `json:"OutputCompression,omitzero" api:"shape=AthenaResultCompressionType"`
}

// AthenaStepMetadata is AWS's AthenaStepMetadata.
type AthenaStepMetadata struct {
	QueryExecutionId *string `json:"QueryExecutionId,omitzero" api:"shape=String256"`
	S3OutputLocation *string `json:"S3OutputLocation,omitzero" api:"shape=String1024"`
}

// AttachClusterNodeNetworkInterfaceInput is AWS's AttachClusterNodeNetworkInterfaceRequest.
type AttachClusterNodeNetworkInterfaceInput struct {
	ClusterName        *string `json:"ClusterName,omitzero" api:"shape=ClusterNameOrArn,required"`
	NodeId             *string `json:"NodeId,omitzero" api:"shape=ClusterNodeId,required"`
	NetworkInterfaceId *string `json:"NetworkInterfaceId,omitzero" api:"shape=ClusterNetworkInterfaceId,required"`
}

// AttachClusterNodeNetworkInterfaceOutput is AWS's AttachClusterNodeNetworkInterfaceResponse.
type AttachClusterNodeNetworkInterfaceOutput struct {
	ClusterArn         *string `json:"ClusterArn,omitzero" api:"shape=ClusterArn,required"`
	NodeId             *string `json:"NodeId,omitzero" api:"shape=ClusterNodeId,required"`
	NetworkInterfaceId *string `json:"NetworkInterfaceId,omitzero" api:"shape=ClusterNetworkInterfaceId,required"`
	AttachmentId       *string `json:"AttachmentId,omitzero" api:"shape=ClusterNetworkInterfaceAttachmentId,required"`
}

// AttachClusterNodeVolumeInput is AWS's AttachClusterNodeVolumeRequest.
type AttachClusterNodeVolumeInput struct {
	ClusterArn *string `json:"ClusterArn,omitzero" api:"shape=ClusterArn,required"`
	NodeId     *string `json:"NodeId,omitzero" api:"shape=ClusterNodeId,required"`
	VolumeId   *string `json:"VolumeId,omitzero" api:"shape=VolumeId,required"`
}

// AttachClusterNodeVolumeOutput is AWS's AttachClusterNodeVolumeResponse.
type AttachClusterNodeVolumeOutput struct {
	ClusterArn *string    `json:"ClusterArn,omitzero" api:"shape=ClusterArn,required"`
	NodeId     *string    `json:"NodeId,omitzero" api:"shape=ClusterNodeId,required"`
	VolumeId   *string    `json:"VolumeId,omitzero" api:"shape=VolumeId,required"`
	AttachTime *time.Time `json:"AttachTime,omitzero" api:"required"`
	Status     *string    `json:"Status,omitzero" api:"shape=VolumeAttachmentStatus,required"`
	DeviceName *string    `json:"DeviceName,omitzero" api:"shape=VolumeDeviceName,required"`
}

// AuthorizedUrl is AWS's AuthorizedUrl.
type AuthorizedUrl struct {
	Url       *string `json:"Url,omitzero" api:"shape=LongS3Uri"`
	LocalPath *string `json:"LocalPath,omitzero" api:"shape=LocalPath"`
}

// AutoMLAlgorithmConfig is AWS's AutoMLAlgorithmConfig.
type AutoMLAlgorithmConfig struct {
	AutoMLAlgorithms []string `json:"AutoMLAlgorithms,omitzero" api:"shape=AutoMLAlgorithms,required"`
}

// AutoMLCandidate is AWS's AutoMLCandidate.
type AutoMLCandidate struct {
	CandidateName                 *string                                `json:"CandidateName,omitzero" api:"shape=CandidateName,required"`
	FinalAutoMLJobObjectiveMetric *FinalAutoMLJobObjectiveMetric         `json:"FinalAutoMLJobObjectiveMetric,omitzero"`
	ObjectiveStatus               *string                                `json:"ObjectiveStatus,omitzero" api:"shape=ObjectiveStatus,required"`
	CandidateSteps                []AutoMLCandidateStep                  `json:"CandidateSteps,omitzero" api:"required"`
	CandidateStatus               *string                                `json:"CandidateStatus,omitzero" api:"shape=CandidateStatus,required"`
	InferenceContainers           []AutoMLContainerDefinition            `json:"InferenceContainers,omitzero" api:"shape=AutoMLContainerDefinitions"`
	CreationTime                  *time.Time                             `json:"CreationTime,omitzero" api:"required"`
	EndTime                       *time.Time                             `json:"EndTime,omitzero"`
	LastModifiedTime              *time.Time                             `json:"LastModifiedTime,omitzero" api:"required"`
	FailureReason                 *string                                `json:"FailureReason,omitzero" api:"shape=AutoMLFailureReason"`
	CandidateProperties           *CandidateProperties                   `json:"CandidateProperties,omitzero"`
	InferenceContainerDefinitions map[string][]AutoMLContainerDefinition `json:"InferenceContainerDefinitions,omitzero" api:"shape=AutoMLInferenceContainerDefinitions"`
}

// AutoMLCandidateGenerationConfig is AWS's AutoMLCandidateGenerationConfig.
type AutoMLCandidateGenerationConfig struct {
	FeatureSpecificationS3Uri *string                 `json:"FeatureSpecificationS3Uri,omitzero" api:"shape=S3Uri"`
	AlgorithmsConfig          []AutoMLAlgorithmConfig `json:"AlgorithmsConfig,omitzero" api:"shape=AutoMLAlgorithmsConfig"`
}

// AutoMLCandidateStep is AWS's AutoMLCandidateStep.
type AutoMLCandidateStep struct {
	CandidateStepType *string `json:"CandidateStepType,omitzero" api:"shape=CandidateStepType,required"`
	CandidateStepArn  *string `json:"CandidateStepArn,omitzero" api:"shape=CandidateStepArn,required"`
	CandidateStepName *string `json:"CandidateStepName,omitzero" api:"shape=CandidateStepName,required"`
}

// AutoMLChannel is AWS's AutoMLChannel.
type AutoMLChannel struct {
	DataSource                *AutoMLDataSource `json:"DataSource,omitzero"`
	CompressionType           *string           `json:"CompressionType,omitzero" api:"shape=CompressionType"`
	TargetAttributeName       *string           `json:"TargetAttributeName,omitzero" api:"shape=TargetAttributeName,required"`
	ContentType               *string           `json:"ContentType,omitzero" api:"shape=ContentType"`
	ChannelType               *string           `json:"ChannelType,omitzero" api:"shape=AutoMLChannelType"`
	SampleWeightAttributeName *string           `json:"SampleWeightAttributeName,omitzero" api:"shape=SampleWeightAttributeName"`
}

// AutoMLComputeConfig is AWS's AutoMLComputeConfig.
type AutoMLComputeConfig struct {
	EmrServerlessComputeConfig *EmrServerlessComputeConfig `json:"EmrServerlessComputeConfig,omitzero"`
}

// AutoMLContainerDefinition is AWS's AutoMLContainerDefinition.
type AutoMLContainerDefinition struct {
	Image        *string           `json:"Image,omitzero" api:"shape=ContainerImage,required"`
	ModelDataUrl *string           `json:"ModelDataUrl,omitzero" api:"shape=Url,required"`
	Environment  map[string]string `json:"Environment,omitzero" api:"shape=EnvironmentMap"`
}

// AutoMLDataSource is AWS's AutoMLDataSource.
type AutoMLDataSource struct {
	S3DataSource *AutoMLS3DataSource `json:"S3DataSource,omitzero" api:"required"`
}

// AutoMLDataSplitConfig is AWS's AutoMLDataSplitConfig.
type AutoMLDataSplitConfig struct {
	ValidationFraction *float32 `json:"ValidationFraction,omitzero" api:"shape=ValidationFraction"`
}

// AutoMLJobArtifacts is AWS's AutoMLJobArtifacts.
type AutoMLJobArtifacts struct {
	CandidateDefinitionNotebookLocation *string `json:"CandidateDefinitionNotebookLocation,omitzero" api:"shape=CandidateDefinitionNotebookLocation"`
	DataExplorationNotebookLocation     *string `json:"DataExplorationNotebookLocation,omitzero" api:"shape=DataExplorationNotebookLocation"`
}

// AutoMLJobChannel is AWS's AutoMLJobChannel.
type AutoMLJobChannel struct {
	ChannelType     *string           `json:"ChannelType,omitzero" api:"shape=AutoMLChannelType"`
	ContentType     *string           `json:"ContentType,omitzero" api:"shape=ContentType"`
	CompressionType *string           `json:"CompressionType,omitzero" api:"shape=CompressionType"`
	DataSource      *AutoMLDataSource `json:"DataSource,omitzero"`
}

// AutoMLJobCompletionCriteria is AWS's AutoMLJobCompletionCriteria.
type AutoMLJobCompletionCriteria struct {
	MaxCandidates                     *int32 `json:"MaxCandidates,omitzero" api:"shape=MaxCandidates"`
	MaxRuntimePerTrainingJobInSeconds *int32 `json:"MaxRuntimePerTrainingJobInSeconds,omitzero" api:"shape=MaxRuntimePerTrainingJobInSeconds"`
	MaxAutoMLJobRuntimeInSeconds      *int32 `json:"MaxAutoMLJobRuntimeInSeconds,omitzero" api:"shape=MaxAutoMLJobRuntimeInSeconds"`
}

// AutoMLJobConfig is AWS's AutoMLJobConfig.
type AutoMLJobConfig struct {
	CompletionCriteria        *AutoMLJobCompletionCriteria     `json:"CompletionCriteria,omitzero"`
	SecurityConfig            *AutoMLSecurityConfig            `json:"SecurityConfig,omitzero"`
	CandidateGenerationConfig *AutoMLCandidateGenerationConfig `json:"CandidateGenerationConfig,omitzero"`
	DataSplitConfig           *AutoMLDataSplitConfig           `json:"DataSplitConfig,omitzero"`
	Mode                      *string                          `json:"Mode,omitzero" api:"shape=AutoMLMode"`
}

// AutoMLJobObjective is AWS's AutoMLJobObjective.
type AutoMLJobObjective struct {
	MetricName *string `json:"MetricName,omitzero" api:"shape=AutoMLMetricEnum,required"`
}

// AutoMLJobStepMetadata is AWS's AutoMLJobStepMetadata.
type AutoMLJobStepMetadata struct {
	Arn *string `json:"Arn,omitzero" api:"shape=AutoMLJobArn"`
}

// AutoMLJobSummary is AWS's AutoMLJobSummary.
type AutoMLJobSummary struct {
	AutoMLJobName            *string                      `json:"AutoMLJobName,omitzero" api:"shape=AutoMLJobName,required"`
	AutoMLJobArn             *string                      `json:"AutoMLJobArn,omitzero" api:"shape=AutoMLJobArn,required"`
	AutoMLJobStatus          *string                      `json:"AutoMLJobStatus,omitzero" api:"shape=AutoMLJobStatus,required"`
	AutoMLJobSecondaryStatus *string                      `json:"AutoMLJobSecondaryStatus,omitzero" api:"shape=AutoMLJobSecondaryStatus,required"`
	CreationTime             *time.Time                   `json:"CreationTime,omitzero" api:"required"`
	EndTime                  *time.Time                   `json:"EndTime,omitzero"`
	LastModifiedTime         *time.Time                   `json:"LastModifiedTime,omitzero" api:"required"`
	FailureReason            *string                      `json:"FailureReason,omitzero" api:"shape=AutoMLFailureReason"`
	PartialFailureReasons    []AutoMLPartialFailureReason `json:"PartialFailureReasons,omitzero" api:"shape=AutoMLPartialFailureReasons"`
}

// AutoMLOutputDataConfig is AWS's AutoMLOutputDataConfig.
type AutoMLOutputDataConfig struct {
	KmsKeyId     *string `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
	S3OutputPath *string `json:"S3OutputPath,omitzero" api:"shape=S3Uri,required"`
}

// AutoMLPartialFailureReason is AWS's AutoMLPartialFailureReason.
type AutoMLPartialFailureReason struct {
	PartialFailureMessage *string `json:"PartialFailureMessage,omitzero" api:"shape=AutoMLFailureReason"`
}

// AutoMLProblemTypeConfig is AWS's AutoMLProblemTypeConfig.
type AutoMLProblemTypeConfig struct {
	_                              struct{}                        `api:"union"`
	ImageClassificationJobConfig   *ImageClassificationJobConfig   `json:"ImageClassificationJobConfig,omitzero"`
	TextClassificationJobConfig    *TextClassificationJobConfig    `json:"TextClassificationJobConfig,omitzero"`
	TimeSeriesForecastingJobConfig *TimeSeriesForecastingJobConfig `json:"TimeSeriesForecastingJobConfig,omitzero"`
	TabularJobConfig               *TabularJobConfig               `json:"TabularJobConfig,omitzero"`
	TextGenerationJobConfig        *TextGenerationJobConfig        `json:"TextGenerationJobConfig,omitzero"`
}

// AutoMLProblemTypeResolvedAttributes is AWS's AutoMLProblemTypeResolvedAttributes.
type AutoMLProblemTypeResolvedAttributes struct {
	_                                struct{}                          `api:"union"`
	TabularResolvedAttributes        *TabularResolvedAttributes        `json:"TabularResolvedAttributes,omitzero"`
	TextGenerationResolvedAttributes *TextGenerationResolvedAttributes `json:"TextGenerationResolvedAttributes,omitzero"`
}

// AutoMLResolvedAttributes is AWS's AutoMLResolvedAttributes.
type AutoMLResolvedAttributes struct {
	AutoMLJobObjective                  *AutoMLJobObjective                  `json:"AutoMLJobObjective,omitzero"`
	CompletionCriteria                  *AutoMLJobCompletionCriteria         `json:"CompletionCriteria,omitzero"`
	AutoMLProblemTypeResolvedAttributes *AutoMLProblemTypeResolvedAttributes `json:"AutoMLProblemTypeResolvedAttributes,omitzero"`
}

// AutoMLS3DataSource is AWS's AutoMLS3DataSource.
type AutoMLS3DataSource struct {
	S3DataType *string `json:"S3DataType,omitzero" api:"shape=AutoMLS3DataType,required"`
	S3Uri      *string `json:"S3Uri,omitzero" api:"shape=S3Uri,required"`
}

// AutoMLSecurityConfig is AWS's AutoMLSecurityConfig.
type AutoMLSecurityConfig struct {
	VolumeKmsKeyId                        *string    `json:"VolumeKmsKeyId,omitzero" api:"shape=KmsKeyId"`
	EnableInterContainerTrafficEncryption *bool      `json:"EnableInterContainerTrafficEncryption,omitzero"`
	VpcConfig                             *VpcConfig `json:"VpcConfig,omitzero"`
}

// AutoParameter is AWS's AutoParameter.
type AutoParameter struct {
	Name      *string `json:"Name,omitzero" api:"shape=ParameterKey,required"`
	ValueHint *string `json:"ValueHint,omitzero" api:"shape=ParameterValue,required"`
}

// AutoRollbackConfig is AWS's AutoRollbackConfig.
type AutoRollbackConfig struct {
	Alarms []Alarm `json:"Alarms,omitzero" api:"shape=AlarmList"`
}

// Autotune is AWS's Autotune.
type Autotune struct {
	Mode *string `json:"Mode,omitzero" api:"shape=AutotuneMode,required"`
}

// AvailableUpgrade is AWS's AvailableUpgrade.
type AvailableUpgrade struct {
	Version      *string  `json:"Version,omitzero" api:"shape=MajorMinorVersion"`
	ReleaseNotes []string `json:"ReleaseNotes,omitzero" api:"shape=ReleaseNotesList"`
}

// BaseModel is AWS's BaseModel.
type BaseModel struct {
	HubContentName    *string `json:"HubContentName,omitzero" api:"shape=HubContentName"`
	HubContentVersion *string `json:"HubContentVersion,omitzero" api:"shape=HubContentVersion"`
	RecipeName        *string `json:"RecipeName,omitzero" api:"shape=RecipeName"`
}

// BatchAddClusterNodesError is AWS's BatchAddClusterNodesError.
type BatchAddClusterNodesError struct {
	InstanceGroupName *string  `json:"InstanceGroupName,omitzero" api:"shape=InstanceGroupName,required"`
	ErrorCode         *string  `json:"ErrorCode,omitzero" api:"shape=BatchAddClusterNodesErrorCode,required"`
	FailedCount       *int32   `json:"FailedCount,omitzero" api:"shape=BatchAddFailureCount,required"`
	AvailabilityZones []string `json:"AvailabilityZones,omitzero" api:"shape=ClusterAvailabilityZones"`
	InstanceTypes     []string `json:"InstanceTypes,omitzero" api:"shape=ClusterInstanceTypes"`
	Message           *string  `json:"Message,omitzero"`
}

// BatchAddClusterNodesInput is AWS's BatchAddClusterNodesRequest.
type BatchAddClusterNodesInput struct {
	ClusterName *string                       `json:"ClusterName,omitzero" api:"shape=ClusterNameOrArn,required"`
	ClientToken *string                       `json:"ClientToken,omitzero" api:"shape=BatchAddClusterNodesRequestClientTokenString,token"`
	NodesToAdd  []AddClusterNodeSpecification `json:"NodesToAdd,omitzero" api:"shape=AddClusterNodeSpecificationList,required"`
}

// BatchAddClusterNodesOutput is AWS's BatchAddClusterNodesResponse.
type BatchAddClusterNodesOutput struct {
	Successful []NodeAdditionResult        `json:"Successful,omitzero" api:"required"`
	Failed     []BatchAddClusterNodesError `json:"Failed,omitzero" api:"required"`
}

// BatchDataCaptureConfig is AWS's BatchDataCaptureConfig.
type BatchDataCaptureConfig struct {
	DestinationS3Uri    *string `json:"DestinationS3Uri,omitzero" api:"shape=S3Uri,required"`
	KmsKeyId            *string `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
	GenerateInferenceId *bool   `json:"GenerateInferenceId,omitzero"`
}

// BatchDeleteClusterNodeLogicalIdsError is AWS's BatchDeleteClusterNodeLogicalIdsError.
type BatchDeleteClusterNodeLogicalIdsError struct {
	Code          *string `json:"Code,omitzero" api:"shape=BatchDeleteClusterNodesErrorCode,required"`
	Message       *string `json:"Message,omitzero" api:"required"`
	NodeLogicalId *string `json:"NodeLogicalId,omitzero" api:"shape=ClusterNodeLogicalId,required"`
}

// BatchDeleteClusterNodesError is AWS's BatchDeleteClusterNodesError.
type BatchDeleteClusterNodesError struct {
	Code    *string `json:"Code,omitzero" api:"shape=BatchDeleteClusterNodesErrorCode,required"`
	Message *string `json:"Message,omitzero" api:"required"`
	NodeId  *string `json:"NodeId,omitzero" api:"shape=ClusterNodeId,required"`
}

// BatchDeleteClusterNodesInput is AWS's BatchDeleteClusterNodesRequest.
type BatchDeleteClusterNodesInput struct {
	ClusterName    *string  `json:"ClusterName,omitzero" api:"shape=ClusterNameOrArn,required"`
	NodeIds        []string `json:"NodeIds,omitzero" api:"shape=ClusterNodeIds"`
	NodeLogicalIds []string `json:"NodeLogicalIds,omitzero" api:"shape=ClusterNodeLogicalIdList"`
}

// BatchDeleteClusterNodesOutput is AWS's BatchDeleteClusterNodesResponse.
type BatchDeleteClusterNodesOutput struct {
	Failed                   []BatchDeleteClusterNodesError          `json:"Failed,omitzero" api:"shape=BatchDeleteClusterNodesErrorList"`
	Successful               []string                                `json:"Successful,omitzero" api:"shape=ClusterNodeIds"`
	FailedNodeLogicalIds     []BatchDeleteClusterNodeLogicalIdsError `json:"FailedNodeLogicalIds,omitzero" api:"shape=BatchDeleteClusterNodeLogicalIdsErrorList"`
	SuccessfulNodeLogicalIds []string                                `json:"SuccessfulNodeLogicalIds,omitzero" api:"shape=ClusterNodeLogicalIdList"`
}

// BatchDescribeModelPackageError is AWS's BatchDescribeModelPackageError.
type BatchDescribeModelPackageError struct {
	ErrorCode     *string `json:"ErrorCode,omitzero" api:"required"`
	ErrorResponse *string `json:"ErrorResponse,omitzero" api:"required"`
}

// BatchDescribeModelPackageInput is AWS's BatchDescribeModelPackageInput.
type BatchDescribeModelPackageInput struct {
	ModelPackageArnList []string `json:"ModelPackageArnList,omitzero" api:"shape=ModelPackageArnList,required"`
}

// BatchDescribeModelPackageOutput is AWS's BatchDescribeModelPackageOutput.
type BatchDescribeModelPackageOutput struct {
	ModelPackageSummaries             map[string]BatchDescribeModelPackageSummary `json:"ModelPackageSummaries,omitzero" api:"shape=ModelPackageSummaries"`
	BatchDescribeModelPackageErrorMap map[string]BatchDescribeModelPackageError   `json:"BatchDescribeModelPackageErrorMap,omitzero" api:"shape=BatchDescribeModelPackageErrorMap"`
}

// BatchDescribeModelPackageSummary is AWS's BatchDescribeModelPackageSummary.
type BatchDescribeModelPackageSummary struct {
	ModelPackageGroupName        *string                 `json:"ModelPackageGroupName,omitzero" api:"shape=EntityName,required"`
	ModelPackageVersion          *int32                  `json:"ModelPackageVersion,omitzero" api:"shape=ModelPackageVersion"`
	ModelPackageArn              *string                 `json:"ModelPackageArn,omitzero" api:"shape=ModelPackageArn,required"`
	ModelPackageDescription      *string                 `json:"ModelPackageDescription,omitzero" api:"shape=EntityDescription"`
	CreationTime                 *time.Time              `json:"CreationTime,omitzero" api:"required"`
	InferenceSpecification       *InferenceSpecification `json:"InferenceSpecification,omitzero" api:"required"`
	ModelPackageStatus           *string                 `json:"ModelPackageStatus,omitzero" api:"shape=ModelPackageStatus,required"`
	ModelApprovalStatus          *string                 `json:"ModelApprovalStatus,omitzero" api:"shape=ModelApprovalStatus"`
	ModelPackageRegistrationType *string                 `json:"ModelPackageRegistrationType,omitzero" api:"shape=ModelPackageRegistrationType"`
}

// BatchRebootClusterNodeLogicalIdsError is AWS's BatchRebootClusterNodeLogicalIdsError.
type BatchRebootClusterNodeLogicalIdsError struct {
	NodeLogicalId *string `json:"NodeLogicalId,omitzero" api:"shape=ClusterNodeLogicalId,required"`
	ErrorCode     *string `json:"ErrorCode,omitzero" api:"shape=BatchRebootClusterNodesErrorCode,required"`
	Message       *string `json:"Message,omitzero" api:"required"`
}

// BatchRebootClusterNodesError is AWS's BatchRebootClusterNodesError.
type BatchRebootClusterNodesError struct {
	NodeId    *string `json:"NodeId,omitzero" api:"shape=ClusterNodeId,required"`
	ErrorCode *string `json:"ErrorCode,omitzero" api:"shape=BatchRebootClusterNodesErrorCode,required"`
	Message   *string `json:"Message,omitzero" api:"required"`
}

// BatchRebootClusterNodesInput is AWS's BatchRebootClusterNodesRequest.
type BatchRebootClusterNodesInput struct {
	ClusterName    *string  `json:"ClusterName,omitzero" api:"shape=ClusterNameOrArn,required"`
	NodeIds        []string `json:"NodeIds,omitzero" api:"shape=BatchRebootClusterNodesRequestNodeIdsList"`
	NodeLogicalIds []string `json:"NodeLogicalIds,omitzero" api:"shape=BatchRebootClusterNodesRequestNodeLogicalIdsList"`
}

// BatchRebootClusterNodesOutput is AWS's BatchRebootClusterNodesResponse.
type BatchRebootClusterNodesOutput struct {
	Successful               []string                                `json:"Successful,omitzero" api:"shape=ClusterNodeIds"`
	Failed                   []BatchRebootClusterNodesError          `json:"Failed,omitzero" api:"shape=BatchRebootClusterNodesErrors"`
	FailedNodeLogicalIds     []BatchRebootClusterNodeLogicalIdsError `json:"FailedNodeLogicalIds,omitzero" api:"shape=BatchRebootClusterNodeLogicalIdsErrors"`
	SuccessfulNodeLogicalIds []string                                `json:"SuccessfulNodeLogicalIds,omitzero" api:"shape=ClusterNodeLogicalIdList"`
}

// BatchReplaceClusterNodeLogicalIdsError is AWS's BatchReplaceClusterNodeLogicalIdsError.
type BatchReplaceClusterNodeLogicalIdsError struct {
	NodeLogicalId *string `json:"NodeLogicalId,omitzero" api:"shape=ClusterNodeLogicalId,required"`
	ErrorCode     *string `json:"ErrorCode,omitzero" api:"shape=BatchReplaceClusterNodesErrorCode,required"`
	Message       *string `json:"Message,omitzero" api:"required"`
}

// BatchReplaceClusterNodesError is AWS's BatchReplaceClusterNodesError.
type BatchReplaceClusterNodesError struct {
	NodeId    *string `json:"NodeId,omitzero" api:"shape=ClusterNodeId,required"`
	ErrorCode *string `json:"ErrorCode,omitzero" api:"shape=BatchReplaceClusterNodesErrorCode,required"`
	Message   *string `json:"Message,omitzero" api:"required"`
}

// BatchReplaceClusterNodesInput is AWS's BatchReplaceClusterNodesRequest.
type BatchReplaceClusterNodesInput struct {
	ClusterName    *string  `json:"ClusterName,omitzero" api:"shape=ClusterNameOrArn,required"`
	NodeIds        []string `json:"NodeIds,omitzero" api:"shape=BatchReplaceClusterNodesRequestNodeIdsList"`
	NodeLogicalIds []string `json:"NodeLogicalIds,omitzero" api:"shape=BatchReplaceClusterNodesRequestNodeLogicalIdsList"`
}

// BatchReplaceClusterNodesOutput is AWS's BatchReplaceClusterNodesResponse.
type BatchReplaceClusterNodesOutput struct {
	Successful               []string                                 `json:"Successful,omitzero" api:"shape=ClusterNodeIds"`
	Failed                   []BatchReplaceClusterNodesError          `json:"Failed,omitzero" api:"shape=BatchReplaceClusterNodesErrors"`
	FailedNodeLogicalIds     []BatchReplaceClusterNodeLogicalIdsError `json:"FailedNodeLogicalIds,omitzero" api:"shape=BatchReplaceClusterNodeLogicalIdsErrors"`
	SuccessfulNodeLogicalIds []string                                 `json:"SuccessfulNodeLogicalIds,omitzero" api:"shape=ClusterNodeLogicalIdList"`
}

// BatchTransformInput is AWS's BatchTransformInput.
type BatchTransformInput struct {
	DataCapturedDestinationS3Uri  *string                  `json:"DataCapturedDestinationS3Uri,omitzero" api:"shape=DestinationS3Uri,required"`
	DatasetFormat                 *MonitoringDatasetFormat `json:"DatasetFormat,omitzero" api:"required"`
	LocalPath                     *string                  `json:"LocalPath,omitzero" api:"shape=ProcessingLocalPath,required"`
	S3InputMode                   *string                  `json:"S3InputMode,omitzero" api:"shape=ProcessingS3InputMode"`
	S3DataDistributionType        *string                  `json:"S3DataDistributionType,omitzero" api:"shape=ProcessingS3DataDistributionType"`
	FeaturesAttribute             *string                  `json:"FeaturesAttribute,omitzero"`
	InferenceAttribute            *string                  `json:"InferenceAttribute,omitzero"`
	ProbabilityAttribute          *string                  `json:"ProbabilityAttribute,omitzero"`
	ProbabilityThresholdAttribute *float64                 `json:"ProbabilityThresholdAttribute,omitzero"`
	StartTimeOffset               *string                  `json:"StartTimeOffset,omitzero" api:"shape=MonitoringTimeOffsetString"`
	EndTimeOffset                 *string                  `json:"EndTimeOffset,omitzero" api:"shape=MonitoringTimeOffsetString"`
	ExcludeFeaturesAttribute      *string                  `json:"ExcludeFeaturesAttribute,omitzero" api:"shape=ExcludeFeaturesAttribute"`
}

// BedrockCustomModelDeploymentMetadata is AWS's BedrockCustomModelDeploymentMetadata.
type BedrockCustomModelDeploymentMetadata struct {
	Arn *string `json:"Arn,omitzero" api:"shape=String1024"`
}

// BedrockCustomModelMetadata is AWS's BedrockCustomModelMetadata.
type BedrockCustomModelMetadata struct {
	Arn *string `json:"Arn,omitzero" api:"shape=String1024"`
}

// BedrockModelImportMetadata is AWS's BedrockModelImportMetadata.
type BedrockModelImportMetadata struct {
	Arn *string `json:"Arn,omitzero" api:"shape=String1024"`
}

// BedrockProvisionedModelThroughputMetadata is AWS's BedrockProvisionedModelThroughputMetadata.
type BedrockProvisionedModelThroughputMetadata struct {
	Arn *string `json:"Arn,omitzero" api:"shape=String1024"`
}

// BestObjectiveNotImproving is AWS's BestObjectiveNotImproving.
type BestObjectiveNotImproving struct {
	MaxNumberOfTrainingJobsNotImproving *int32 `json:"MaxNumberOfTrainingJobsNotImproving,omitzero" api:"shape=MaxNumberOfTrainingJobsNotImproving"`
}

// Bias is AWS's Bias.
type Bias struct {
	Report             *MetricsSource `json:"Report,omitzero"`
	PreTrainingReport  *MetricsSource `json:"PreTrainingReport,omitzero"`
	PostTrainingReport *MetricsSource `json:"PostTrainingReport,omitzero"`
}

// BillableTokenUsage is AWS's BillableTokenUsage.
type BillableTokenUsage struct {
	PrefillTokenCount  *int64 `json:"PrefillTokenCount,omitzero"`
	SampleTokenCount   *int64 `json:"SampleTokenCount,omitzero"`
	TrainingTokenCount *int64 `json:"TrainingTokenCount,omitzero"`
}

// BlueGreenUpdatePolicy is AWS's BlueGreenUpdatePolicy.
type BlueGreenUpdatePolicy struct {
	TrafficRoutingConfiguration      *TrafficRoutingConfig `json:"TrafficRoutingConfiguration,omitzero" api:"required"`
	TerminationWaitInSeconds         *int32                `json:"TerminationWaitInSeconds,omitzero" api:"shape=TerminationWaitInSeconds"`
	MaximumExecutionTimeoutInSeconds *int32                `json:"MaximumExecutionTimeoutInSeconds,omitzero" api:"shape=MaximumExecutionTimeoutInSeconds"`
}

// CacheHitResult is AWS's CacheHitResult.
type CacheHitResult struct {
	SourcePipelineExecutionArn *string `json:"SourcePipelineExecutionArn,omitzero" api:"shape=PipelineExecutionArn"`
}

// CallbackStepMetadata is AWS's CallbackStepMetadata.
type CallbackStepMetadata struct {
	CallbackToken    *string           `json:"CallbackToken,omitzero" api:"shape=CallbackToken"`
	SqsQueueUrl      *string           `json:"SqsQueueUrl,omitzero" api:"shape=String256"`
	OutputParameters []OutputParameter `json:"OutputParameters,omitzero" api:"shape=OutputParameterList"`
}

// CandidateArtifactLocations is AWS's CandidateArtifactLocations.
type CandidateArtifactLocations struct {
	Explainability  *string `json:"Explainability,omitzero" api:"shape=ExplainabilityLocation,required"`
	ModelInsights   *string `json:"ModelInsights,omitzero" api:"shape=ModelInsightsLocation"`
	BacktestResults *string `json:"BacktestResults,omitzero" api:"shape=BacktestResultsLocation"`
}

// CandidateGenerationConfig is AWS's CandidateGenerationConfig.
type CandidateGenerationConfig struct {
	AlgorithmsConfig []AutoMLAlgorithmConfig `json:"AlgorithmsConfig,omitzero" api:"shape=AutoMLAlgorithmsConfig"`
}

// CandidateProperties is AWS's CandidateProperties.
type CandidateProperties struct {
	CandidateArtifactLocations *CandidateArtifactLocations `json:"CandidateArtifactLocations,omitzero"`
	CandidateMetrics           []MetricDatum               `json:"CandidateMetrics,omitzero" api:"shape=MetricDataList"`
}

// CanvasAppSettings is AWS's CanvasAppSettings.
type CanvasAppSettings struct {
	TimeSeriesForecastingSettings *TimeSeriesForecastingSettings `json:"TimeSeriesForecastingSettings,omitzero"`
	ModelRegisterSettings         *ModelRegisterSettings         `json:"ModelRegisterSettings,omitzero"`
	WorkspaceSettings             *WorkspaceSettings             `json:"WorkspaceSettings,omitzero"`
	IdentityProviderOAuthSettings []IdentityProviderOAuthSetting `json:"IdentityProviderOAuthSettings,omitzero" api:"shape=IdentityProviderOAuthSettings"`
	DirectDeploySettings          *DirectDeploySettings          `json:"DirectDeploySettings,omitzero"`
	KendraSettings                *KendraSettings                `json:"KendraSettings,omitzero"`
	GenerativeAiSettings          *GenerativeAiSettings          `json:"GenerativeAiSettings,omitzero"`
	EmrServerlessSettings         *EmrServerlessSettings         `json:"EmrServerlessSettings,omitzero"`
}

// CapacityReservation is AWS's CapacityReservation.
type CapacityReservation struct {
	Arn  *string `json:"Arn,omitzero"`
	Type *string `json:"Type,omitzero" api:"shape=CapacityReservationType"`
}

// CapacitySize is AWS's CapacitySize.
type CapacitySize struct {
	Type  *string `json:"Type,omitzero" api:"shape=CapacitySizeType,required"`
	Value *int32  `json:"Value,omitzero" api:"shape=CapacitySizeValue,required"`
}

// CapacitySizeConfig is AWS's CapacitySizeConfig.
type CapacitySizeConfig struct {
	Type  *string `json:"Type,omitzero" api:"shape=NodeUnavailabilityType,required"`
	Value *int32  `json:"Value,omitzero" api:"shape=NodeUnavailabilityValue,required"`
}

// CaptureContentTypeHeader is AWS's CaptureContentTypeHeader.
type CaptureContentTypeHeader struct {
	CsvContentTypes  []string `json:"CsvContentTypes,omitzero" api:"shape=CsvContentTypes"`
	JsonContentTypes []string `json:"JsonContentTypes,omitzero" api:"shape=JsonContentTypes"`
}

// CaptureOption is AWS's CaptureOption.
type CaptureOption struct {
	CaptureMode *string `json:"CaptureMode,omitzero" api:"shape=CaptureMode,required"`
}

// CategoricalParameter is AWS's CategoricalParameter.
type CategoricalParameter struct {
	Name  *string  `json:"Name,omitzero" api:"shape=String64,required"`
	Value []string `json:"Value,omitzero" api:"shape=CategoricalParameterRangeValues,required"`
}

// CategoricalParameterRange is AWS's CategoricalParameterRange.
type CategoricalParameterRange struct {
	Name   *string  `json:"Name,omitzero" api:"shape=ParameterKey,required"`
	Values []string `json:"Values,omitzero" api:"shape=ParameterValues,required"`
}

// CategoricalParameterRangeSpecification is AWS's CategoricalParameterRangeSpecification.
type CategoricalParameterRangeSpecification struct {
	Values []string `json:"Values,omitzero" api:"shape=ParameterValues,required"`
}

// CfnCreateTemplateProvider is AWS's CfnCreateTemplateProvider.
type CfnCreateTemplateProvider struct {
	TemplateName *string                   `json:"TemplateName,omitzero" api:"shape=CfnTemplateName,required"`
	TemplateURL  *string                   `json:"TemplateURL,omitzero" api:"shape=CfnTemplateURL,required"`
	RoleARN      *string                   `json:"RoleARN,omitzero" api:"shape=RoleArn"`
	Parameters   []CfnStackCreateParameter `json:"Parameters,omitzero" api:"shape=CfnStackCreateParameters"`
}

// CfnStackCreateParameter is AWS's CfnStackCreateParameter.
type CfnStackCreateParameter struct {
	Key   *string `json:"Key,omitzero" api:"shape=CfnStackParameterKey,required"`
	Value *string `json:"Value,omitzero" api:"shape=CfnStackParameterValue"`
}

// CfnStackDetail is AWS's CfnStackDetail.
type CfnStackDetail struct {
	Name          *string `json:"Name,omitzero" api:"shape=CfnStackName"`
	Id            *string `json:"Id,omitzero" api:"shape=CfnStackId"`
	StatusMessage *string `json:"StatusMessage,omitzero" api:"shape=CfnStackStatusMessage,required"`
}

// CfnStackParameter is AWS's CfnStackParameter.
type CfnStackParameter struct {
	Key   *string `json:"Key,omitzero" api:"shape=CfnStackParameterKey,required"`
	Value *string `json:"Value,omitzero" api:"shape=CfnStackParameterValue"`
}

// CfnStackUpdateParameter is AWS's CfnStackUpdateParameter.
type CfnStackUpdateParameter struct {
	Key   *string `json:"Key,omitzero" api:"shape=CfnStackParameterKey,required"`
	Value *string `json:"Value,omitzero" api:"shape=CfnStackParameterValue"`
}

// CfnTemplateProviderDetail is AWS's CfnTemplateProviderDetail.
type CfnTemplateProviderDetail struct {
	TemplateName *string             `json:"TemplateName,omitzero" api:"shape=CfnTemplateName,required"`
	TemplateURL  *string             `json:"TemplateURL,omitzero" api:"shape=CfnTemplateURL,required"`
	RoleARN      *string             `json:"RoleARN,omitzero" api:"shape=RoleArn"`
	Parameters   []CfnStackParameter `json:"Parameters,omitzero" api:"shape=CfnStackParameters"`
	StackDetail  *CfnStackDetail     `json:"StackDetail,omitzero"`
}

// CfnUpdateTemplateProvider is AWS's CfnUpdateTemplateProvider.
type CfnUpdateTemplateProvider struct {
	TemplateName *string                   `json:"TemplateName,omitzero" api:"shape=CfnTemplateName,required"`
	TemplateURL  *string                   `json:"TemplateURL,omitzero" api:"shape=CfnTemplateURL,required"`
	Parameters   []CfnStackUpdateParameter `json:"Parameters,omitzero" api:"shape=CfnStackUpdateParameters"`
}

// Channel is AWS's Channel.
type Channel struct {
	ChannelName       *string        `json:"ChannelName,omitzero" api:"shape=ChannelName,required"`
	DataSource        *DataSource    `json:"DataSource,omitzero" api:"required"`
	ContentType       *string        `json:"ContentType,omitzero" api:"shape=ContentType"`
	CompressionType   *string        `json:"CompressionType,omitzero" api:"shape=CompressionType"`
	RecordWrapperType *string        `json:"RecordWrapperType,omitzero" api:"shape=RecordWrapper"`
	InputMode         *string        `json:"InputMode,omitzero" api:"shape=TrainingInputMode"`
	ShuffleConfig     *ShuffleConfig `json:"ShuffleConfig,omitzero"`
}

// ChannelSpecification is AWS's ChannelSpecification.
type ChannelSpecification struct {
	Name                      *string  `json:"Name,omitzero" api:"shape=ChannelName,required"`
	Description               *string  `json:"Description,omitzero" api:"shape=EntityDescription"`
	IsRequired                *bool    `json:"IsRequired,omitzero"`
	SupportedContentTypes     []string `json:"SupportedContentTypes,omitzero" api:"shape=ContentTypes,required"`
	SupportedCompressionTypes []string `json:"SupportedCompressionTypes,omitzero" api:"shape=CompressionTypes"`
	SupportedInputModes       []string `json:"SupportedInputModes,omitzero" api:"shape=InputModes,required"`
}

// CheckpointConfig is AWS's CheckpointConfig.
type CheckpointConfig struct {
	S3Uri     *string `json:"S3Uri,omitzero" api:"shape=S3Uri,required"`
	LocalPath *string `json:"LocalPath,omitzero" api:"shape=DirectoryPath"`
}

// ClarifyCheckStepMetadata is AWS's ClarifyCheckStepMetadata.
type ClarifyCheckStepMetadata struct {
	CheckType                            *string `json:"CheckType,omitzero" api:"shape=String256"`
	BaselineUsedForDriftCheckConstraints *string `json:"BaselineUsedForDriftCheckConstraints,omitzero" api:"shape=String1024"`
	CalculatedBaselineConstraints        *string `json:"CalculatedBaselineConstraints,omitzero" api:"shape=String1024"`
	ModelPackageGroupName                *string `json:"ModelPackageGroupName,omitzero" api:"shape=String256"`
	ViolationReport                      *string `json:"ViolationReport,omitzero" api:"shape=String1024"`
	CheckJobArn                          *string `json:"CheckJobArn,omitzero" api:"shape=String256"`
	SkipCheck                            *bool   `json:"SkipCheck,omitzero"`
	RegisterNewBaseline                  *bool   `json:"RegisterNewBaseline,omitzero"`
}

// ClarifyExplainerConfig is AWS's ClarifyExplainerConfig.
type ClarifyExplainerConfig struct {
	EnableExplanations *string                 `json:"EnableExplanations,omitzero" api:"shape=ClarifyEnableExplanations"`
	InferenceConfig    *ClarifyInferenceConfig `json:"InferenceConfig,omitzero"`
	ShapConfig         *ClarifyShapConfig      `json:"ShapConfig,omitzero" api:"required"`
}

// ClarifyInferenceConfig is AWS's ClarifyInferenceConfig.
type ClarifyInferenceConfig struct {
	FeaturesAttribute    *string  `json:"FeaturesAttribute,omitzero" api:"shape=ClarifyFeaturesAttribute"`
	ContentTemplate      *string  `json:"ContentTemplate,omitzero" api:"shape=ClarifyContentTemplate"`
	MaxRecordCount       *int32   `json:"MaxRecordCount,omitzero" api:"shape=ClarifyMaxRecordCount"`
	MaxPayloadInMB       *int32   `json:"MaxPayloadInMB,omitzero" api:"shape=ClarifyMaxPayloadInMB"`
	ProbabilityIndex     *int32   `json:"ProbabilityIndex,omitzero" api:"shape=ClarifyProbabilityIndex"`
	LabelIndex           *int32   `json:"LabelIndex,omitzero" api:"shape=ClarifyLabelIndex"`
	ProbabilityAttribute *string  `json:"ProbabilityAttribute,omitzero" api:"shape=ClarifyProbabilityAttribute"`
	LabelAttribute       *string  `json:"LabelAttribute,omitzero" api:"shape=ClarifyLabelAttribute"`
	LabelHeaders         []string `json:"LabelHeaders,omitzero" api:"shape=ClarifyLabelHeaders"`
	FeatureHeaders       []string `json:"FeatureHeaders,omitzero" api:"shape=ClarifyFeatureHeaders"`
	FeatureTypes         []string `json:"FeatureTypes,omitzero" api:"shape=ClarifyFeatureTypes"`
}

// ClarifyShapBaselineConfig is AWS's ClarifyShapBaselineConfig.
type ClarifyShapBaselineConfig struct {
	MimeType        *string `json:"MimeType,omitzero" api:"shape=ClarifyMimeType"`
	ShapBaseline    *string `json:"ShapBaseline,omitzero" api:"shape=ClarifyShapBaseline"`
	ShapBaselineUri *string `json:"ShapBaselineUri,omitzero" api:"shape=Url"`
}

// ClarifyShapConfig is AWS's ClarifyShapConfig.
type ClarifyShapConfig struct {
	ShapBaselineConfig *ClarifyShapBaselineConfig `json:"ShapBaselineConfig,omitzero" api:"required"`
	NumberOfSamples    *int32                     `json:"NumberOfSamples,omitzero" api:"shape=ClarifyShapNumberOfSamples"`
	UseLogit           *bool                      `json:"UseLogit,omitzero"`
	Seed               *int32                     `json:"Seed,omitzero"`
	TextConfig         *ClarifyTextConfig         `json:"TextConfig,omitzero"`
}

// ClarifyTextConfig is AWS's ClarifyTextConfig.
type ClarifyTextConfig struct {
	Language    *string `json:"Language,omitzero" api:"shape=ClarifyTextLanguage,required"`
	Granularity *string `json:"Granularity,omitzero" api:"shape=ClarifyTextGranularity,required"`
}

// CleanupFailure is AWS's CleanupFailure.
type CleanupFailure struct {
	StepName     *string `json:"StepName,omitzero" api:"shape=String256"`
	ErrorCode    *string `json:"ErrorCode,omitzero" api:"shape=CleanupFailureErrorCode"`
	ErrorMessage *string `json:"ErrorMessage,omitzero" api:"shape=String2048"`
}

// CleanupStepMetadata is AWS's CleanupStepMetadata.
type CleanupStepMetadata struct {
	CleanedSteps []string         `json:"CleanedSteps,omitzero" api:"shape=CleanupStepNameList"`
	FailedSteps  []CleanupFailure `json:"FailedSteps,omitzero" api:"shape=CleanupFailureList"`
	SkippedSteps []string         `json:"SkippedSteps,omitzero" api:"shape=CleanupStepNameList"`
}

// ClusterAccountingDatabase is AWS's ClusterAccountingDatabase.
type ClusterAccountingDatabase struct {
	Endpoint  *string `json:"Endpoint,omitzero" api:"shape=ClusterAccountingDatabaseEndpoint,required"`
	Port      *int32  `json:"Port,omitzero" api:"shape=ClusterAccountingDatabasePort"`
	Name      *string `json:"Name,omitzero" api:"shape=ClusterAccountingDatabaseName"`
	SecretArn *string `json:"SecretArn,omitzero" api:"shape=ClusterAccountingDatabaseSecretArn,required"`
}

// ClusterAutoPatchConfig is AWS's ClusterAutoPatchConfig.
type ClusterAutoPatchConfig struct {
	PatchingStrategy        *string                  `json:"PatchingStrategy,omitzero" api:"shape=ClusterPatchingStrategy,required"`
	PatchSchedule           *ClusterPatchSchedule    `json:"PatchSchedule,omitzero"`
	DeploymentConfig        *DeploymentConfiguration `json:"DeploymentConfig,omitzero"`
	IdleWaitWindowInSeconds *int32                   `json:"IdleWaitWindowInSeconds,omitzero" api:"shape=IdleWaitWindowInSecondsValue"`
	DrainPolicy             *ClusterDrainPolicy      `json:"DrainPolicy,omitzero"`
}

// ClusterAutoPatchConfigDetails is AWS's ClusterAutoPatchConfigDetails.
type ClusterAutoPatchConfigDetails struct {
	PatchingStrategy        *string                      `json:"PatchingStrategy,omitzero" api:"shape=ClusterPatchingStrategy"`
	CurrentPatchSchedule    *ClusterPatchScheduleDetails `json:"CurrentPatchSchedule,omitzero"`
	DesiredPatchSchedule    *ClusterPatchScheduleDetails `json:"DesiredPatchSchedule,omitzero"`
	DeploymentConfig        *DeploymentConfiguration     `json:"DeploymentConfig,omitzero"`
	IdleWaitWindowInSeconds *int32                       `json:"IdleWaitWindowInSeconds,omitzero" api:"shape=IdleWaitWindowInSecondsValue"`
	DrainPolicy             *ClusterDrainPolicy          `json:"DrainPolicy,omitzero"`
}

// ClusterAutoScalingConfig is AWS's ClusterAutoScalingConfig.
type ClusterAutoScalingConfig struct {
	Mode           *string `json:"Mode,omitzero" api:"shape=ClusterAutoScalingMode,required"`
	AutoScalerType *string `json:"AutoScalerType,omitzero" api:"shape=ClusterAutoScalerType"`
}

// ClusterAutoScalingConfigOutput is AWS's ClusterAutoScalingConfigOutput.
type ClusterAutoScalingConfigOutput struct {
	Mode           *string `json:"Mode,omitzero" api:"shape=ClusterAutoScalingMode,required"`
	AutoScalerType *string `json:"AutoScalerType,omitzero" api:"shape=ClusterAutoScalerType"`
	Status         *string `json:"Status,omitzero" api:"shape=ClusterAutoScalingStatus,required"`
	FailureMessage *string `json:"FailureMessage,omitzero"`
}

// ClusterCapacityRequirements is AWS's ClusterCapacityRequirements.
type ClusterCapacityRequirements struct {
	Spot     *ClusterSpotOptions     `json:"Spot,omitzero"`
	OnDemand *ClusterOnDemandOptions `json:"OnDemand,omitzero"`
}

// ClusterDrainPolicy is AWS's ClusterDrainPolicy.
type ClusterDrainPolicy struct {
	DrainTimeoutInSeconds *int32  `json:"DrainTimeoutInSeconds,omitzero" api:"shape=DrainTimeoutInSecondsValue"`
	OnDrainTimeout        *string `json:"OnDrainTimeout,omitzero" api:"shape=ClusterOnDrainTimeout"`
}

// ClusterEbsVolumeConfig is AWS's ClusterEbsVolumeConfig.
type ClusterEbsVolumeConfig struct {
	VolumeSizeInGB *int32  `json:"VolumeSizeInGB,omitzero" api:"shape=ClusterEbsVolumeSizeInGB"`
	VolumeKmsKeyId *string `json:"VolumeKmsKeyId,omitzero" api:"shape=KmsKeyId"`
	RootVolume     *bool   `json:"RootVolume,omitzero"`
}

// ClusterEventDetail is AWS's ClusterEventDetail.
type ClusterEventDetail struct {
	EventId           *string       `json:"EventId,omitzero" api:"shape=EventId,required"`
	ClusterArn        *string       `json:"ClusterArn,omitzero" api:"shape=ClusterArn,required"`
	ClusterName       *string       `json:"ClusterName,omitzero" api:"shape=ClusterName,required"`
	InstanceGroupName *string       `json:"InstanceGroupName,omitzero" api:"shape=ClusterInstanceGroupName"`
	InstanceId        *string       `json:"InstanceId,omitzero"`
	ResourceType      *string       `json:"ResourceType,omitzero" api:"shape=ClusterEventResourceType,required"`
	EventTime         *time.Time    `json:"EventTime,omitzero" api:"required"`
	EventDetails      *EventDetails `json:"EventDetails,omitzero"`
	Description       *string       `json:"Description,omitzero"`
	EventLevel        *string       `json:"EventLevel,omitzero" api:"shape=ClusterEventLevel"`
	OperationId       *string       `json:"OperationId,omitzero" api:"shape=ClusterOperationId"`
}

// ClusterEventSummary is AWS's ClusterEventSummary.
type ClusterEventSummary struct {
	EventId           *string    `json:"EventId,omitzero" api:"shape=EventId,required"`
	ClusterArn        *string    `json:"ClusterArn,omitzero" api:"shape=ClusterArn,required"`
	ClusterName       *string    `json:"ClusterName,omitzero" api:"shape=ClusterName,required"`
	InstanceGroupName *string    `json:"InstanceGroupName,omitzero" api:"shape=ClusterInstanceGroupName"`
	InstanceId        *string    `json:"InstanceId,omitzero"`
	ResourceType      *string    `json:"ResourceType,omitzero" api:"shape=ClusterEventResourceType,required"`
	EventTime         *time.Time `json:"EventTime,omitzero" api:"required"`
	Description       *string    `json:"Description,omitzero"`
	EventLevel        *string    `json:"EventLevel,omitzero" api:"shape=ClusterEventLevel"`
	OperationId       *string    `json:"OperationId,omitzero" api:"shape=ClusterOperationId"`
}

// ClusterFsxLustreConfig is AWS's ClusterFsxLustreConfig.
type ClusterFsxLustreConfig struct {
	DnsName   *string `json:"DnsName,omitzero" api:"shape=ClusterDnsName,required"`
	MountName *string `json:"MountName,omitzero" api:"shape=ClusterMountName,required"`
	MountPath *string `json:"MountPath,omitzero" api:"shape=ClusterFsxMountPath"`
}

// ClusterFsxOpenZfsConfig is AWS's ClusterFsxOpenZfsConfig.
type ClusterFsxOpenZfsConfig struct {
	DnsName   *string `json:"DnsName,omitzero" api:"shape=ClusterDnsName,required"`
	MountPath *string `json:"MountPath,omitzero" api:"shape=ClusterFsxMountPath"`
}

// ClusterInstanceGroupDetails is AWS's ClusterInstanceGroupDetails.
type ClusterInstanceGroupDetails struct {
	CurrentCount               *int32                             `json:"CurrentCount,omitzero" api:"shape=ClusterNonNegativeInstanceCount"`
	TargetCount                *int32                             `json:"TargetCount,omitzero" api:"shape=ClusterInstanceCount"`
	MinCount                   *int32                             `json:"MinCount,omitzero" api:"shape=ClusterInstanceCount"`
	InstanceGroupName          *string                            `json:"InstanceGroupName,omitzero" api:"shape=ClusterInstanceGroupName"`
	InstanceType               *string                            `json:"InstanceType,omitzero" api:"shape=ClusterInstanceType"`
	InstanceRequirements       *ClusterInstanceRequirementDetails `json:"InstanceRequirements,omitzero"`
	InstanceTypeDetails        []ClusterInstanceTypeDetail        `json:"InstanceTypeDetails,omitzero" api:"shape=ClusterInstanceTypeDetails"`
	LifeCycleConfig            *ClusterLifeCycleConfig            `json:"LifeCycleConfig,omitzero"`
	ExecutionRole              *string                            `json:"ExecutionRole,omitzero" api:"shape=RoleArn"`
	ThreadsPerCore             *int32                             `json:"ThreadsPerCore,omitzero" api:"shape=ClusterThreadsPerCore"`
	InstanceStorageConfigs     []ClusterInstanceStorageConfig     `json:"InstanceStorageConfigs,omitzero" api:"shape=ClusterInstanceStorageConfigs"`
	OnStartDeepHealthChecks    []string                           `json:"OnStartDeepHealthChecks,omitzero" api:"shape=OnStartDeepHealthChecks"`
	Status                     *string                            `json:"Status,omitzero" api:"shape=InstanceGroupStatus"`
	TrainingPlanArn            *string                            `json:"TrainingPlanArn,omitzero" api:"shape=TrainingPlanArn"`
	TrainingPlanStatus         *string                            `json:"TrainingPlanStatus,omitzero" api:"shape=InstanceGroupTrainingPlanStatus"`
	OverrideVpcConfig          *VpcConfig                         `json:"OverrideVpcConfig,omitzero"`
	ScheduledUpdateConfig      *ScheduledUpdateConfig             `json:"ScheduledUpdateConfig,omitzero"`
	AutoPatchConfig            *ClusterAutoPatchConfigDetails     `json:"AutoPatchConfig,omitzero"`
	CurrentImageId             *string                            `json:"CurrentImageId,omitzero" api:"shape=ImageId"`
	DesiredImageId             *string                            `json:"DesiredImageId,omitzero" api:"shape=ImageId"`
	CurrentImageReleaseVersion *string                            `json:"CurrentImageReleaseVersion,omitzero" api:"shape=ImageReleaseVersion"`
	DesiredImageReleaseVersion *string                            `json:"DesiredImageReleaseVersion,omitzero" api:"shape=ImageReleaseVersion"`
	ImageVersionStatus         *string                            `json:"ImageVersionStatus,omitzero" api:"shape=ClusterImageVersionStatus"`
	ActiveOperations           map[string]int32                   `json:"ActiveOperations,omitzero" api:"shape=ActiveOperations"`
	KubernetesConfig           *ClusterKubernetesConfigDetails    `json:"KubernetesConfig,omitzero"`
	CapacityRequirements       *ClusterCapacityRequirements       `json:"CapacityRequirements,omitzero"`
	TargetStateCount           *int32                             `json:"TargetStateCount,omitzero" api:"shape=ClusterInstanceCount"`
	SoftwareUpdateStatus       *string                            `json:"SoftwareUpdateStatus,omitzero" api:"shape=SoftwareUpdateStatus"`
	ActiveSoftwareUpdateConfig *DeploymentConfiguration           `json:"ActiveSoftwareUpdateConfig,omitzero"`
	SlurmConfig                *ClusterSlurmConfigDetails         `json:"SlurmConfig,omitzero"`
	NetworkInterface           *ClusterNetworkInterfaceDetails    `json:"NetworkInterface,omitzero"`
}

// ClusterInstanceGroupSpecification is AWS's ClusterInstanceGroupSpecification.
type ClusterInstanceGroupSpecification struct {
	InstanceCount           *int32                         `json:"InstanceCount,omitzero" api:"shape=ClusterInstanceCount,required"`
	MinInstanceCount        *int32                         `json:"MinInstanceCount,omitzero" api:"shape=ClusterInstanceCount"`
	InstanceGroupName       *string                        `json:"InstanceGroupName,omitzero" api:"shape=ClusterInstanceGroupName,required"`
	InstanceType            *string                        `json:"InstanceType,omitzero" api:"shape=ClusterInstanceType"`
	InstanceRequirements    *ClusterInstanceRequirements   `json:"InstanceRequirements,omitzero"`
	LifeCycleConfig         *ClusterLifeCycleConfig        `json:"LifeCycleConfig,omitzero"`
	ExecutionRole           *string                        `json:"ExecutionRole,omitzero" api:"shape=RoleArn,required"`
	ThreadsPerCore          *int32                         `json:"ThreadsPerCore,omitzero" api:"shape=ClusterThreadsPerCore"`
	InstanceStorageConfigs  []ClusterInstanceStorageConfig `json:"InstanceStorageConfigs,omitzero" api:"shape=ClusterInstanceStorageConfigs"`
	OnStartDeepHealthChecks []string                       `json:"OnStartDeepHealthChecks,omitzero" api:"shape=OnStartDeepHealthChecks"`
	TrainingPlanArn         *string                        `json:"TrainingPlanArn,omitzero" api:"shape=TrainingPlanArn"`
	OverrideVpcConfig       *VpcConfig                     `json:"OverrideVpcConfig,omitzero"`
	ScheduledUpdateConfig   *ScheduledUpdateConfig         `json:"ScheduledUpdateConfig,omitzero"`
	ImageId                 *string                        `json:"ImageId,omitzero" api:"shape=ImageId"`
	AutoPatchConfig         *ClusterAutoPatchConfig        `json:"AutoPatchConfig,omitzero"`
	ImageReleaseVersion     *string                        `json:"ImageReleaseVersion,omitzero" api:"shape=ImageReleaseVersion"`
	KubernetesConfig        *ClusterKubernetesConfig       `json:"KubernetesConfig,omitzero"`
	SlurmConfig             *ClusterSlurmConfig            `json:"SlurmConfig,omitzero"`
	CapacityRequirements    *ClusterCapacityRequirements   `json:"CapacityRequirements,omitzero"`
	NetworkInterface        *ClusterNetworkInterface       `json:"NetworkInterface,omitzero"`
}

// ClusterInstancePlacement is AWS's ClusterInstancePlacement.
type ClusterInstancePlacement struct {
	AvailabilityZone   *string `json:"AvailabilityZone,omitzero" api:"shape=ClusterAvailabilityZone"`
	AvailabilityZoneId *string `json:"AvailabilityZoneId,omitzero" api:"shape=ClusterAvailabilityZoneId"`
}

// ClusterInstanceRequirementDetails is AWS's ClusterInstanceRequirementDetails.
type ClusterInstanceRequirementDetails struct {
	CurrentInstanceTypes []string `json:"CurrentInstanceTypes,omitzero" api:"shape=ClusterInstanceTypes"`
	DesiredInstanceTypes []string `json:"DesiredInstanceTypes,omitzero" api:"shape=ClusterInstanceTypes"`
}

// ClusterInstanceRequirements is AWS's ClusterInstanceRequirements.
type ClusterInstanceRequirements struct {
	InstanceTypes []string `json:"InstanceTypes,omitzero" api:"shape=ClusterInstanceTypes,required"`
}

// ClusterInstanceStatusDetails is AWS's ClusterInstanceStatusDetails.
type ClusterInstanceStatusDetails struct {
	Status  *string `json:"Status,omitzero" api:"shape=ClusterInstanceStatus,required"`
	Message *string `json:"Message,omitzero"`
}

// ClusterInstanceStorageConfig is AWS's ClusterInstanceStorageConfig.
type ClusterInstanceStorageConfig struct {
	_                struct{}                 `api:"union"`
	EbsVolumeConfig  *ClusterEbsVolumeConfig  `json:"EbsVolumeConfig,omitzero"`
	FsxLustreConfig  *ClusterFsxLustreConfig  `json:"FsxLustreConfig,omitzero"`
	FsxOpenZfsConfig *ClusterFsxOpenZfsConfig `json:"FsxOpenZfsConfig,omitzero"`
}

// ClusterInstanceTypeDetail is AWS's ClusterInstanceTypeDetail.
type ClusterInstanceTypeDetail struct {
	InstanceType   *string `json:"InstanceType,omitzero" api:"shape=ClusterInstanceType"`
	CurrentCount   *int32  `json:"CurrentCount,omitzero" api:"shape=ClusterNonNegativeInstanceCount"`
	ThreadsPerCore *int32  `json:"ThreadsPerCore,omitzero" api:"shape=ClusterThreadsPerCore"`
}

// ClusterKubernetesConfig is AWS's ClusterKubernetesConfig.
type ClusterKubernetesConfig struct {
	Labels map[string]string        `json:"Labels,omitzero" api:"shape=ClusterKubernetesLabels"`
	Taints []ClusterKubernetesTaint `json:"Taints,omitzero" api:"shape=ClusterKubernetesTaints"`
}

// ClusterKubernetesConfigDetails is AWS's ClusterKubernetesConfigDetails.
type ClusterKubernetesConfigDetails struct {
	CurrentLabels map[string]string        `json:"CurrentLabels,omitzero" api:"shape=ClusterKubernetesLabels"`
	DesiredLabels map[string]string        `json:"DesiredLabels,omitzero" api:"shape=ClusterKubernetesLabels"`
	CurrentTaints []ClusterKubernetesTaint `json:"CurrentTaints,omitzero" api:"shape=ClusterKubernetesTaints"`
	DesiredTaints []ClusterKubernetesTaint `json:"DesiredTaints,omitzero" api:"shape=ClusterKubernetesTaints"`
}

// ClusterKubernetesConfigNodeDetails is AWS's ClusterKubernetesConfigNodeDetails.
type ClusterKubernetesConfigNodeDetails struct {
	CurrentLabels map[string]string        `json:"CurrentLabels,omitzero" api:"shape=ClusterKubernetesLabels"`
	DesiredLabels map[string]string        `json:"DesiredLabels,omitzero" api:"shape=ClusterKubernetesLabels"`
	CurrentTaints []ClusterKubernetesTaint `json:"CurrentTaints,omitzero" api:"shape=ClusterKubernetesTaints"`
	DesiredTaints []ClusterKubernetesTaint `json:"DesiredTaints,omitzero" api:"shape=ClusterKubernetesTaints"`
}

// ClusterKubernetesTaint is AWS's ClusterKubernetesTaint.
type ClusterKubernetesTaint struct {
	Key    *string `json:"Key,omitzero" api:"shape=ClusterKubernetesTaintKey,required"`
	Value  *string `json:"Value,omitzero" api:"shape=ClusterKubernetesTaintValue"`
	Effect *string `json:"Effect,omitzero" api:"shape=ClusterKubernetesTaintEffect,required"`
}

// ClusterLifeCycleConfig is AWS's ClusterLifeCycleConfig.
type ClusterLifeCycleConfig struct {
	SourceS3Uri    *string `json:"SourceS3Uri,omitzero" api:"shape=S3Uri"`
	OnCreate       *string `json:"OnCreate,omitzero" api:"shape=ClusterLifeCycleConfigFileName"`
	OnInitComplete *string `json:"OnInitComplete,omitzero" api:"shape=ClusterLifeCycleConfigFileName"`
}

// ClusterMetadata is AWS's ClusterMetadata.
type ClusterMetadata struct {
	FailureMessage       *string  `json:"FailureMessage,omitzero"`
	EksRoleAccessEntries []string `json:"EksRoleAccessEntries,omitzero"`
	SlrAccessEntry       *string  `json:"SlrAccessEntry,omitzero"`
}

// ClusterNetworkInterface is AWS's ClusterNetworkInterface.
type ClusterNetworkInterface struct {
	InterfaceType *string `json:"InterfaceType,omitzero" api:"shape=ClusterInterfaceType"`
}

// ClusterNetworkInterfaceDetails is AWS's ClusterNetworkInterfaceDetails.
type ClusterNetworkInterfaceDetails struct {
	InterfaceType *string `json:"InterfaceType,omitzero" api:"shape=ClusterInterfaceType"`
}

// ClusterNodeDetails is AWS's ClusterNodeDetails.
type ClusterNodeDetails struct {
	InstanceGroupName          *string                             `json:"InstanceGroupName,omitzero" api:"shape=ClusterInstanceGroupName"`
	InstanceId                 *string                             `json:"InstanceId,omitzero"`
	NodeLogicalId              *string                             `json:"NodeLogicalId,omitzero" api:"shape=ClusterNodeLogicalId"`
	InstanceStatus             *ClusterInstanceStatusDetails       `json:"InstanceStatus,omitzero"`
	InstanceType               *string                             `json:"InstanceType,omitzero" api:"shape=ClusterInstanceType"`
	LaunchTime                 *time.Time                          `json:"LaunchTime,omitzero"`
	LastSoftwareUpdateTime     *time.Time                          `json:"LastSoftwareUpdateTime,omitzero"`
	LifeCycleConfig            *ClusterLifeCycleConfig             `json:"LifeCycleConfig,omitzero"`
	OverrideVpcConfig          *VpcConfig                          `json:"OverrideVpcConfig,omitzero"`
	ThreadsPerCore             *int32                              `json:"ThreadsPerCore,omitzero" api:"shape=ClusterThreadsPerCore"`
	InstanceStorageConfigs     []ClusterInstanceStorageConfig      `json:"InstanceStorageConfigs,omitzero" api:"shape=ClusterInstanceStorageConfigs"`
	PrivatePrimaryIp           *string                             `json:"PrivatePrimaryIp,omitzero" api:"shape=ClusterPrivatePrimaryIp"`
	PrivatePrimaryIpv6         *string                             `json:"PrivatePrimaryIpv6,omitzero"`
	PrivateDnsHostname         *string                             `json:"PrivateDnsHostname,omitzero" api:"shape=ClusterPrivateDnsHostname"`
	Placement                  *ClusterInstancePlacement           `json:"Placement,omitzero"`
	CurrentImageId             *string                             `json:"CurrentImageId,omitzero" api:"shape=ImageId"`
	DesiredImageId             *string                             `json:"DesiredImageId,omitzero" api:"shape=ImageId"`
	CurrentImageReleaseVersion *string                             `json:"CurrentImageReleaseVersion,omitzero" api:"shape=ImageReleaseVersion"`
	DesiredImageReleaseVersion *string                             `json:"DesiredImageReleaseVersion,omitzero" api:"shape=ImageReleaseVersion"`
	ImageVersionStatus         *string                             `json:"ImageVersionStatus,omitzero" api:"shape=ClusterImageVersionStatus"`
	UltraServerInfo            *UltraServerInfo                    `json:"UltraServerInfo,omitzero"`
	KubernetesConfig           *ClusterKubernetesConfigNodeDetails `json:"KubernetesConfig,omitzero"`
	CapacityType               *string                             `json:"CapacityType,omitzero" api:"shape=ClusterCapacityType"`
	NetworkInterface           *ClusterNetworkInterfaceDetails     `json:"NetworkInterface,omitzero"`
}

// ClusterNodeSummary is AWS's ClusterNodeSummary.
type ClusterNodeSummary struct {
	InstanceGroupName          *string                       `json:"InstanceGroupName,omitzero" api:"shape=ClusterInstanceGroupName,required"`
	InstanceId                 *string                       `json:"InstanceId,omitzero" api:"required"`
	NodeLogicalId              *string                       `json:"NodeLogicalId,omitzero"`
	InstanceType               *string                       `json:"InstanceType,omitzero" api:"shape=ClusterInstanceType,required"`
	LaunchTime                 *time.Time                    `json:"LaunchTime,omitzero" api:"required"`
	LastSoftwareUpdateTime     *time.Time                    `json:"LastSoftwareUpdateTime,omitzero"`
	InstanceStatus             *ClusterInstanceStatusDetails `json:"InstanceStatus,omitzero" api:"required"`
	UltraServerInfo            *UltraServerInfo              `json:"UltraServerInfo,omitzero"`
	PrivateDnsHostname         *string                       `json:"PrivateDnsHostname,omitzero" api:"shape=ClusterPrivateDnsHostname"`
	CurrentImageReleaseVersion *string                       `json:"CurrentImageReleaseVersion,omitzero" api:"shape=ImageReleaseVersion"`
	ImageVersionStatus         *string                       `json:"ImageVersionStatus,omitzero" api:"shape=ClusterImageVersionStatus"`
}

// ClusterOnDemandOptions is AWS's ClusterOnDemandOptions.
type ClusterOnDemandOptions struct {
}

// ClusterOperationScalingConfiguration is AWS's ClusterOperationScalingConfiguration.
type ClusterOperationScalingConfiguration struct {
	CurrentCount *int32 `json:"CurrentCount,omitzero" api:"shape=ClusterOperationCount"`
	TargetCount  *int32 `json:"TargetCount,omitzero" api:"shape=ClusterOperationCount"`
	MinCount     *int32 `json:"MinCount,omitzero" api:"shape=ClusterOperationCount"`
}

// ClusterOperationScalingDetails is AWS's ClusterOperationScalingDetails.
type ClusterOperationScalingDetails struct {
	InstanceGroupName *string                               `json:"InstanceGroupName,omitzero"`
	Status            *string                               `json:"Status,omitzero" api:"shape=ClusterOperationStatus"`
	Original          *ClusterOperationScalingConfiguration `json:"Original,omitzero"`
	Desired           *ClusterOperationScalingConfiguration `json:"Desired,omitzero"`
}

// ClusterOperationSummary is AWS's ClusterOperationSummary.
type ClusterOperationSummary struct {
	OperationId  *string    `json:"OperationId,omitzero" api:"shape=ClusterOperationId"`
	ClusterArn   *string    `json:"ClusterArn,omitzero" api:"shape=ClusterArn"`
	Type         *string    `json:"Type,omitzero" api:"shape=ClusterOperationType"`
	Status       *string    `json:"Status,omitzero" api:"shape=ClusterOperationStatus"`
	CreationTime *time.Time `json:"CreationTime,omitzero"`
}

// ClusterOrchestrator is AWS's ClusterOrchestrator.
type ClusterOrchestrator struct {
	Eks   *ClusterOrchestratorEksConfig   `json:"Eks,omitzero"`
	Slurm *ClusterOrchestratorSlurmConfig `json:"Slurm,omitzero"`
}

// ClusterOrchestratorEksConfig is AWS's ClusterOrchestratorEksConfig.
type ClusterOrchestratorEksConfig struct {
	ClusterArn *string `json:"ClusterArn,omitzero" api:"shape=EksClusterArn,required"`
}

// ClusterOrchestratorSlurmConfig is AWS's ClusterOrchestratorSlurmConfig.
type ClusterOrchestratorSlurmConfig struct {
	SlurmConfigStrategy *string                    `json:"SlurmConfigStrategy,omitzero" api:"shape=ClusterSlurmConfigStrategy"`
	AccountingDatabase  *ClusterAccountingDatabase `json:"AccountingDatabase,omitzero"`
}

// ClusterPatchSchedule is AWS's ClusterPatchSchedule.
type ClusterPatchSchedule struct {
	NextPatchDate *time.Time `json:"NextPatchDate,omitzero"`
}

// ClusterPatchScheduleDetails is AWS's ClusterPatchScheduleDetails.
type ClusterPatchScheduleDetails struct {
	NextPatchDate *time.Time `json:"NextPatchDate,omitzero"`
}

// ClusterRestrictedInstanceGroupDetails is AWS's ClusterRestrictedInstanceGroupDetails.
type ClusterRestrictedInstanceGroupDetails struct {
	CurrentCount            *int32                         `json:"CurrentCount,omitzero" api:"shape=ClusterNonNegativeInstanceCount"`
	TargetCount             *int32                         `json:"TargetCount,omitzero" api:"shape=ClusterInstanceCount"`
	InstanceGroupName       *string                        `json:"InstanceGroupName,omitzero" api:"shape=ClusterInstanceGroupName"`
	InstanceType            *string                        `json:"InstanceType,omitzero" api:"shape=ClusterInstanceType"`
	ExecutionRole           *string                        `json:"ExecutionRole,omitzero" api:"shape=RoleArn"`
	ThreadsPerCore          *int32                         `json:"ThreadsPerCore,omitzero" api:"shape=ClusterThreadsPerCore"`
	InstanceStorageConfigs  []ClusterInstanceStorageConfig `json:"InstanceStorageConfigs,omitzero" api:"shape=ClusterInstanceStorageConfigs"`
	OnStartDeepHealthChecks []string                       `json:"OnStartDeepHealthChecks,omitzero" api:"shape=OnStartDeepHealthChecks"`
	Status                  *string                        `json:"Status,omitzero" api:"shape=InstanceGroupStatus"`
	TrainingPlanArn         *string                        `json:"TrainingPlanArn,omitzero" api:"shape=TrainingPlanArn"`
	TrainingPlanStatus      *string                        `json:"TrainingPlanStatus,omitzero" api:"shape=InstanceGroupTrainingPlanStatus"`
	OverrideVpcConfig       *VpcConfig                     `json:"OverrideVpcConfig,omitzero"`
	ScheduledUpdateConfig   *ScheduledUpdateConfig         `json:"ScheduledUpdateConfig,omitzero"`
	EnvironmentConfig       *EnvironmentConfigDetails      `json:"EnvironmentConfig,omitzero"`
}

// ClusterRestrictedInstanceGroupSpecification is AWS's ClusterRestrictedInstanceGroupSpecification.
type ClusterRestrictedInstanceGroupSpecification struct {
	InstanceCount           *int32                         `json:"InstanceCount,omitzero" api:"shape=ClusterInstanceCount,required"`
	InstanceGroupName       *string                        `json:"InstanceGroupName,omitzero" api:"shape=ClusterInstanceGroupName,required"`
	InstanceType            *string                        `json:"InstanceType,omitzero" api:"shape=ClusterInstanceType,required"`
	ExecutionRole           *string                        `json:"ExecutionRole,omitzero" api:"shape=RoleArn,required"`
	ThreadsPerCore          *int32                         `json:"ThreadsPerCore,omitzero" api:"shape=ClusterThreadsPerCore"`
	InstanceStorageConfigs  []ClusterInstanceStorageConfig `json:"InstanceStorageConfigs,omitzero" api:"shape=ClusterInstanceStorageConfigs"`
	OnStartDeepHealthChecks []string                       `json:"OnStartDeepHealthChecks,omitzero" api:"shape=OnStartDeepHealthChecks"`
	TrainingPlanArn         *string                        `json:"TrainingPlanArn,omitzero" api:"shape=TrainingPlanArn"`
	OverrideVpcConfig       *VpcConfig                     `json:"OverrideVpcConfig,omitzero"`
	ScheduledUpdateConfig   *ScheduledUpdateConfig         `json:"ScheduledUpdateConfig,omitzero"`
	EnvironmentConfig       *EnvironmentConfig             `json:"EnvironmentConfig,omitzero"`
}

// ClusterRestrictedInstanceGroupsConfig is AWS's ClusterRestrictedInstanceGroupsConfig.
type ClusterRestrictedInstanceGroupsConfig struct {
	SharedEnvironmentConfig *ClusterSharedEnvironmentConfig `json:"SharedEnvironmentConfig,omitzero" api:"required"`
}

// ClusterRestrictedInstanceGroupsConfigOutput is AWS's ClusterRestrictedInstanceGroupsConfigOutput.
type ClusterRestrictedInstanceGroupsConfigOutput struct {
	SharedEnvironmentConfig *ClusterSharedEnvironmentConfigDetails `json:"SharedEnvironmentConfig,omitzero" api:"required"`
}

// ClusterSchedulerConfigSummary is AWS's ClusterSchedulerConfigSummary.
type ClusterSchedulerConfigSummary struct {
	ClusterSchedulerConfigArn     *string    `json:"ClusterSchedulerConfigArn,omitzero" api:"shape=ClusterSchedulerConfigArn,required"`
	ClusterSchedulerConfigId      *string    `json:"ClusterSchedulerConfigId,omitzero" api:"shape=ClusterSchedulerConfigId,required"`
	ClusterSchedulerConfigVersion *int32     `json:"ClusterSchedulerConfigVersion,omitzero"`
	Name                          *string    `json:"Name,omitzero" api:"shape=EntityName,required"`
	CreationTime                  *time.Time `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime              *time.Time `json:"LastModifiedTime,omitzero"`
	Status                        *string    `json:"Status,omitzero" api:"shape=SchedulerResourceStatus,required"`
	ClusterArn                    *string    `json:"ClusterArn,omitzero" api:"shape=ClusterArn"`
}

// ClusterSharedEnvironmentConfig is AWS's ClusterSharedEnvironmentConfig.
type ClusterSharedEnvironmentConfig struct {
	FSxLustreDeletionPolicy *string          `json:"FSxLustreDeletionPolicy,omitzero" api:"shape=ClusterFSxLustreDeletionPolicy,required"`
	FSxLustreConfig         *FSxLustreConfig `json:"FSxLustreConfig,omitzero" api:"required"`
}

// ClusterSharedEnvironmentConfigDetails is AWS's ClusterSharedEnvironmentConfigDetails.
type ClusterSharedEnvironmentConfigDetails struct {
	CurrentFSxLustreConfig         *FSxLustreConfig `json:"CurrentFSxLustreConfig,omitzero"`
	DesiredFSxLustreConfig         *FSxLustreConfig `json:"DesiredFSxLustreConfig,omitzero"`
	CurrentFSxLustreDeletionPolicy *string          `json:"CurrentFSxLustreDeletionPolicy,omitzero" api:"shape=ClusterFSxLustreDeletionPolicy"`
	DesiredFSxLustreDeletionPolicy *string          `json:"DesiredFSxLustreDeletionPolicy,omitzero" api:"shape=ClusterFSxLustreDeletionPolicy"`
}

// ClusterSlurmConfig is AWS's ClusterSlurmConfig.
type ClusterSlurmConfig struct {
	NodeType       *string  `json:"NodeType,omitzero" api:"shape=ClusterSlurmNodeType,required"`
	PartitionNames []string `json:"PartitionNames,omitzero" api:"shape=ClusterPartitionNames"`
}

// ClusterSlurmConfigDetails is AWS's ClusterSlurmConfigDetails.
type ClusterSlurmConfigDetails struct {
	NodeType       *string  `json:"NodeType,omitzero" api:"shape=ClusterSlurmNodeType,required"`
	PartitionNames []string `json:"PartitionNames,omitzero" api:"shape=ClusterPartitionNames"`
}

// ClusterSpotOptions is AWS's ClusterSpotOptions.
type ClusterSpotOptions struct {
}

// ClusterSummary is AWS's ClusterSummary.
type ClusterSummary struct {
	ClusterArn         *string    `json:"ClusterArn,omitzero" api:"shape=ClusterArn,required"`
	ClusterName        *string    `json:"ClusterName,omitzero" api:"shape=ClusterName,required"`
	CreationTime       *time.Time `json:"CreationTime,omitzero" api:"required"`
	ClusterStatus      *string    `json:"ClusterStatus,omitzero" api:"shape=ClusterStatus,required"`
	TrainingPlanArns   []string   `json:"TrainingPlanArns,omitzero" api:"shape=TrainingPlanArns"`
	ImageVersionStatus *string    `json:"ImageVersionStatus,omitzero" api:"shape=ClusterImageVersionStatus"`
}

// ClusterTieredStorageConfig is AWS's ClusterTieredStorageConfig.
type ClusterTieredStorageConfig struct {
	Mode                               *string `json:"Mode,omitzero" api:"shape=ClusterConfigMode,required"`
	InstanceMemoryAllocationPercentage *int32  `json:"InstanceMemoryAllocationPercentage,omitzero" api:"shape=ClusterInstanceMemoryAllocationPercentage"`
}

// CodeEditorAppImageConfig is AWS's CodeEditorAppImageConfig.
type CodeEditorAppImageConfig struct {
	FileSystemConfig *FileSystemConfig `json:"FileSystemConfig,omitzero"`
	ContainerConfig  *ContainerConfig  `json:"ContainerConfig,omitzero"`
}

// CodeEditorAppSettings is AWS's CodeEditorAppSettings.
type CodeEditorAppSettings struct {
	DefaultResourceSpec       *ResourceSpec           `json:"DefaultResourceSpec,omitzero"`
	CustomImages              []CustomImage           `json:"CustomImages,omitzero" api:"shape=CustomImages"`
	LifecycleConfigArns       []string                `json:"LifecycleConfigArns,omitzero" api:"shape=LifecycleConfigArns"`
	AppLifecycleManagement    *AppLifecycleManagement `json:"AppLifecycleManagement,omitzero"`
	BuiltInLifecycleConfigArn *string                 `json:"BuiltInLifecycleConfigArn,omitzero" api:"shape=StudioLifecycleConfigArn"`
}

// CodeRepository is AWS's CodeRepository.
type CodeRepository struct {
	RepositoryUrl *string `json:"RepositoryUrl,omitzero" api:"shape=RepositoryUrl,required"`
}

// CodeRepositorySummary is AWS's CodeRepositorySummary.
type CodeRepositorySummary struct {
	CodeRepositoryName *string    `json:"CodeRepositoryName,omitzero" api:"shape=EntityName,required"`
	CodeRepositoryArn  *string    `json:"CodeRepositoryArn,omitzero" api:"shape=CodeRepositoryArn,required"`
	CreationTime       *time.Time `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime   *time.Time `json:"LastModifiedTime,omitzero" api:"required"`
	GitConfig          *GitConfig `json:"GitConfig,omitzero"`
}

// CognitoConfig is AWS's CognitoConfig.
type CognitoConfig struct {
	UserPool *string `json:"UserPool,omitzero" api:"shape=CognitoUserPool,required"`
	ClientId *string `json:"ClientId,omitzero" api:"shape=ClientId,required"`
}

// CognitoMemberDefinition is AWS's CognitoMemberDefinition.
type CognitoMemberDefinition struct {
	UserPool  *string `json:"UserPool,omitzero" api:"shape=CognitoUserPool,required"`
	UserGroup *string `json:"UserGroup,omitzero" api:"shape=CognitoUserGroup,required"`
	ClientId  *string `json:"ClientId,omitzero" api:"shape=ClientId,required"`
}

// CollectionConfig is AWS's CollectionConfig.
type CollectionConfig struct {
	_            struct{}      `api:"union"`
	VectorConfig *VectorConfig `json:"VectorConfig,omitzero"`
}

// CollectionConfiguration is AWS's CollectionConfiguration.
type CollectionConfiguration struct {
	CollectionName       *string           `json:"CollectionName,omitzero" api:"shape=CollectionName"`
	CollectionParameters map[string]string `json:"CollectionParameters,omitzero" api:"shape=CollectionParameters"`
}

// CompilationJobSummary is AWS's CompilationJobSummary.
type CompilationJobSummary struct {
	CompilationJobName                   *string    `json:"CompilationJobName,omitzero" api:"shape=EntityName,required"`
	CompilationJobArn                    *string    `json:"CompilationJobArn,omitzero" api:"shape=CompilationJobArn,required"`
	CreationTime                         *time.Time `json:"CreationTime,omitzero" api:"required"`
	CompilationStartTime                 *time.Time `json:"CompilationStartTime,omitzero"`
	CompilationEndTime                   *time.Time `json:"CompilationEndTime,omitzero"`
	CompilationTargetDevice              *string    `json:"CompilationTargetDevice,omitzero" api:"shape=TargetDevice"`
	CompilationTargetPlatformOs          *string    `json:"CompilationTargetPlatformOs,omitzero" api:"shape=TargetPlatformOs"`
	CompilationTargetPlatformArch        *string    `json:"CompilationTargetPlatformArch,omitzero" api:"shape=TargetPlatformArch"`
	CompilationTargetPlatformAccelerator *string    `json:"CompilationTargetPlatformAccelerator,omitzero" api:"shape=TargetPlatformAccelerator"`
	LastModifiedTime                     *time.Time `json:"LastModifiedTime,omitzero"`
	CompilationJobStatus                 *string    `json:"CompilationJobStatus,omitzero" api:"shape=CompilationJobStatus,required"`
}

// ComputeQuotaConfig is AWS's ComputeQuotaConfig.
type ComputeQuotaConfig struct {
	ComputeQuotaResources []ComputeQuotaResourceConfig `json:"ComputeQuotaResources,omitzero" api:"shape=ComputeQuotaResourceConfigList"`
	ResourceSharingConfig *ResourceSharingConfig       `json:"ResourceSharingConfig,omitzero"`
	PreemptTeamTasks      *string                      `json:"PreemptTeamTasks,omitzero" api:"shape=PreemptTeamTasks"`
}

// ComputeQuotaResourceConfig is AWS's ComputeQuotaResourceConfig.
type ComputeQuotaResourceConfig struct {
	InstanceType         *string                     `json:"InstanceType,omitzero" api:"shape=ClusterInstanceType,required"`
	Count                *int32                      `json:"Count,omitzero" api:"shape=InstanceCount"`
	Accelerators         *int32                      `json:"Accelerators,omitzero" api:"shape=AcceleratorsAmount"`
	VCpu                 *float32                    `json:"VCpu,omitzero" api:"shape=VCpuAmount"`
	MemoryInGiB          *float32                    `json:"MemoryInGiB,omitzero" api:"shape=MemoryInGiBAmount"`
	AcceleratorPartition *AcceleratorPartitionConfig `json:"AcceleratorPartition,omitzero"`
}

// ComputeQuotaSummary is AWS's ComputeQuotaSummary.
type ComputeQuotaSummary struct {
	ComputeQuotaArn     *string             `json:"ComputeQuotaArn,omitzero" api:"shape=ComputeQuotaArn,required"`
	ComputeQuotaId      *string             `json:"ComputeQuotaId,omitzero" api:"shape=ComputeQuotaId,required"`
	Name                *string             `json:"Name,omitzero" api:"shape=EntityName,required"`
	ComputeQuotaVersion *int32              `json:"ComputeQuotaVersion,omitzero"`
	Status              *string             `json:"Status,omitzero" api:"shape=SchedulerResourceStatus,required"`
	ClusterArn          *string             `json:"ClusterArn,omitzero" api:"shape=ClusterArn"`
	ComputeQuotaConfig  *ComputeQuotaConfig `json:"ComputeQuotaConfig,omitzero"`
	ComputeQuotaTarget  *ComputeQuotaTarget `json:"ComputeQuotaTarget,omitzero" api:"required"`
	ActivationState     *string             `json:"ActivationState,omitzero" api:"shape=ActivationState"`
	CreationTime        *time.Time          `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime    *time.Time          `json:"LastModifiedTime,omitzero"`
}

// ComputeQuotaTarget is AWS's ComputeQuotaTarget.
type ComputeQuotaTarget struct {
	TeamName        *string `json:"TeamName,omitzero" api:"shape=ComputeQuotaTargetTeamName,required"`
	FairShareWeight *int32  `json:"FairShareWeight,omitzero" api:"shape=FairShareWeight"`
}

// ConditionStepMetadata is AWS's ConditionStepMetadata.
type ConditionStepMetadata struct {
	Outcome *string `json:"Outcome,omitzero" api:"shape=ConditionOutcome"`
}

// ConflictException is AWS's ConflictException.
type ConflictException struct {
	Message *string `json:"Message,omitzero" api:"shape=FailureReason"`
}

// ContainerConfig is AWS's ContainerConfig.
type ContainerConfig struct {
	ContainerArguments            []string          `json:"ContainerArguments,omitzero" api:"shape=CustomImageContainerArguments"`
	ContainerEntrypoint           []string          `json:"ContainerEntrypoint,omitzero" api:"shape=CustomImageContainerEntrypoint"`
	ContainerEnvironmentVariables map[string]string `json:"ContainerEnvironmentVariables,omitzero" api:"shape=CustomImageContainerEnvironmentVariables"`
}

// ContainerDefinition is AWS's ContainerDefinition.
type ContainerDefinition struct {
	ContainerHostname          *string                     `json:"ContainerHostname,omitzero" api:"shape=ContainerHostname"`
	Image                      *string                     `json:"Image,omitzero" api:"shape=ContainerImage"`
	ImageConfig                *ImageConfig                `json:"ImageConfig,omitzero"`
	Mode                       *string                     `json:"Mode,omitzero" api:"shape=ContainerMode"`
	ModelDataUrl               *string                     `json:"ModelDataUrl,omitzero" api:"shape=Url"`
	ModelDataSource            *ModelDataSource            `json:"ModelDataSource,omitzero"`
	AdditionalModelDataSources []AdditionalModelDataSource `json:"AdditionalModelDataSources,omitzero" api:"shape=AdditionalModelDataSources"`
	Environment                map[string]string           `json:"Environment,omitzero" api:"shape=EnvironmentMap"`
	ModelPackageName           *string                     `json:"ModelPackageName,omitzero" api:"shape=VersionedArnOrName"`
	InferenceSpecificationName *string                     `json:"InferenceSpecificationName,omitzero" api:"shape=InferenceSpecificationName"`
	MultiModelConfig           *MultiModelConfig           `json:"MultiModelConfig,omitzero"`
	ContainerMetricsConfig     *ContainerMetricsConfig     `json:"ContainerMetricsConfig,omitzero"`
}

// ContainerMetricsConfig is AWS's ContainerMetricsConfig.
type ContainerMetricsConfig struct {
	MetricsEndpoints []MetricsEndpoint `json:"MetricsEndpoints,omitzero" api:"shape=MetricsEndpointList"`
}

// ContextSource is AWS's ContextSource.
type ContextSource struct {
	SourceUri  *string `json:"SourceUri,omitzero" api:"shape=SourceUri,required"`
	SourceType *string `json:"SourceType,omitzero" api:"shape=String256"`
	SourceId   *string `json:"SourceId,omitzero" api:"shape=String256"`
}

// ContextSummary is AWS's ContextSummary.
type ContextSummary struct {
	ContextArn       *string        `json:"ContextArn,omitzero" api:"shape=ContextArn"`
	ContextName      *string        `json:"ContextName,omitzero" api:"shape=ContextName"`
	Source           *ContextSource `json:"Source,omitzero"`
	ContextType      *string        `json:"ContextType,omitzero" api:"shape=String256"`
	CreationTime     *time.Time     `json:"CreationTime,omitzero"`
	LastModifiedTime *time.Time     `json:"LastModifiedTime,omitzero"`
}

// ContinuousParameterRange is AWS's ContinuousParameterRange.
type ContinuousParameterRange struct {
	Name        *string `json:"Name,omitzero" api:"shape=ParameterKey,required"`
	MinValue    *string `json:"MinValue,omitzero" api:"shape=ParameterValue,required"`
	MaxValue    *string `json:"MaxValue,omitzero" api:"shape=ParameterValue,required"`
	ScalingType *string `json:"ScalingType,omitzero" api:"shape=HyperParameterScalingType"`
}

// ContinuousParameterRangeSpecification is AWS's ContinuousParameterRangeSpecification.
type ContinuousParameterRangeSpecification struct {
	MinValue *string `json:"MinValue,omitzero" api:"shape=ParameterValue,required"`
	MaxValue *string `json:"MaxValue,omitzero" api:"shape=ParameterValue,required"`
}

// ConvergenceDetected is AWS's ConvergenceDetected.
type ConvergenceDetected struct {
	CompleteOnConvergence *string `json:"CompleteOnConvergence,omitzero" api:"shape=CompleteOnConvergence"`
}

// CreateAIBenchmarkJobInput is AWS's CreateAIBenchmarkJobRequest.
type CreateAIBenchmarkJobInput struct {
	AIBenchmarkJobName         *string                   `json:"AIBenchmarkJobName,omitzero" api:"shape=AIEntityName,required"`
	BenchmarkTarget            *AIBenchmarkTarget        `json:"BenchmarkTarget,omitzero" api:"required"`
	OutputConfig               *AIBenchmarkOutputConfig  `json:"OutputConfig,omitzero" api:"required"`
	AIWorkloadConfigIdentifier *string                   `json:"AIWorkloadConfigIdentifier,omitzero" api:"shape=AIResourceIdentifier,required"`
	RoleArn                    *string                   `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	NetworkConfig              *AIBenchmarkNetworkConfig `json:"NetworkConfig,omitzero"`
	Tags                       []Tag                     `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateAIBenchmarkJobOutput is AWS's CreateAIBenchmarkJobResponse.
type CreateAIBenchmarkJobOutput struct {
	AIBenchmarkJobArn *string `json:"AIBenchmarkJobArn,omitzero" api:"shape=AIBenchmarkJobArn,required"`
}

// CreateAIRecommendationJobInput is AWS's CreateAIRecommendationJobRequest.
type CreateAIRecommendationJobInput struct {
	AIRecommendationJobName    *string                                 `json:"AIRecommendationJobName,omitzero" api:"shape=AIEntityName,required"`
	ModelSource                *AIModelSource                          `json:"ModelSource,omitzero" api:"required"`
	OutputConfig               *AIRecommendationOutputConfig           `json:"OutputConfig,omitzero" api:"required"`
	AIWorkloadConfigIdentifier *string                                 `json:"AIWorkloadConfigIdentifier,omitzero" api:"shape=AIResourceIdentifier,required"`
	PerformanceTarget          *AIRecommendationPerformanceTarget      `json:"PerformanceTarget,omitzero" api:"required"`
	RoleArn                    *string                                 `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	InferenceSpecification     *AIRecommendationInferenceSpecification `json:"InferenceSpecification,omitzero"`
	OptimizeModel              *bool                                   `json:"OptimizeModel,omitzero"`
	ComputeSpec                *AIRecommendationComputeSpec            `json:"ComputeSpec,omitzero"`
	AdapterSource              *AIAdapterSource                        `json:"AdapterSource,omitzero"`
	Tags                       []Tag                                   `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateAIRecommendationJobOutput is AWS's CreateAIRecommendationJobResponse.
type CreateAIRecommendationJobOutput struct {
	AIRecommendationJobArn *string `json:"AIRecommendationJobArn,omitzero" api:"shape=AIRecommendationJobArn,required"`
}
