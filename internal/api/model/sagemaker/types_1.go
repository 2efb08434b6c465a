// Code generated from facts/sagemaker.json by package gen. DO NOT EDIT.

package sagemaker

import (
	"time"
)

// AIAdapterModelPackageEntry is AWS's AIAdapterModelPackageEntry.
type AIAdapterModelPackageEntry struct {
	AdapterId       *string `json:"AdapterId,omitempty" api:"shape=AIAdapterId,required"`
	ModelPackageArn *string `json:"ModelPackageArn,omitempty" api:"shape=ModelPackageArn,required"`
}

// AIAdapterS3Entry is AWS's AIAdapterS3Entry.
type AIAdapterS3Entry struct {
	AdapterId *string `json:"AdapterId,omitempty" api:"shape=AIAdapterId,required"`
	S3Uri     *string `json:"S3Uri,omitempty" api:"shape=S3Uri,required"`
}

// AIAdapterSource is AWS's AIAdapterSource.
type AIAdapterSource struct {
	_                struct{}                     `api:"union"`
	ModelPackageArns []AIAdapterModelPackageEntry `json:"ModelPackageArns,omitempty" api:"shape=AIAdapterModelPackageEntryList"`
	S3Uris           []AIAdapterS3Entry           `json:"S3Uris,omitempty" api:"shape=AIAdapterS3EntryList"`
}

// AIBenchmarkEndpoint is AWS's AIBenchmarkEndpoint.
type AIBenchmarkEndpoint struct {
	Identifier              *string                         `json:"Identifier,omitempty" api:"shape=AIResourceIdentifier,required"`
	TargetContainerHostname *string                         `json:"TargetContainerHostname,omitempty"`
	InferenceComponents     []AIBenchmarkInferenceComponent `json:"InferenceComponents,omitempty"`
}

// AIBenchmarkInferenceComponent is AWS's AIBenchmarkInferenceComponent.
type AIBenchmarkInferenceComponent struct {
	Identifier *string `json:"Identifier,omitempty" api:"shape=AIResourceIdentifier,required"`
}

// AIBenchmarkJobSummary is AWS's AIBenchmarkJobSummary.
type AIBenchmarkJobSummary struct {
	AIBenchmarkJobName   *string    `json:"AIBenchmarkJobName,omitempty" api:"shape=AIEntityName,required"`
	AIBenchmarkJobArn    *string    `json:"AIBenchmarkJobArn,omitempty" api:"shape=AIBenchmarkJobArn,required"`
	AIBenchmarkJobStatus *string    `json:"AIBenchmarkJobStatus,omitempty" api:"shape=AIBenchmarkJobStatus,required"`
	CreationTime         *time.Time `json:"CreationTime,omitempty" api:"required"`
	EndTime              *time.Time `json:"EndTime,omitempty"`
	AIWorkloadConfigName *string    `json:"AIWorkloadConfigName,omitempty" api:"shape=AIEntityName"`
}

// AIBenchmarkNetworkConfig is AWS's AIBenchmarkNetworkConfig.
type AIBenchmarkNetworkConfig struct {
	VpcConfig *VpcConfig `json:"VpcConfig,omitempty"`
}

// AIBenchmarkOutputConfig is AWS's AIBenchmarkOutputConfig.
type AIBenchmarkOutputConfig struct {
	S3OutputLocation *string         `json:"S3OutputLocation,omitempty" api:"shape=S3Uri,required"`
	MlflowConfig     *AIMlflowConfig `json:"MlflowConfig,omitempty"`
}

// AIBenchmarkOutputResult is AWS's AIBenchmarkOutputResult.
type AIBenchmarkOutputResult struct {
	S3OutputLocation *string            `json:"S3OutputLocation,omitempty" api:"shape=S3Uri,required"`
	CloudWatchLogs   []AICloudWatchLogs `json:"CloudWatchLogs,omitempty"`
	MlflowConfig     *AIMlflowConfig    `json:"MlflowConfig,omitempty"`
}

// AIBenchmarkTarget is AWS's AIBenchmarkTarget.
type AIBenchmarkTarget struct {
	_        struct{}             `api:"union"`
	Endpoint *AIBenchmarkEndpoint `json:"Endpoint,omitempty"`
}

// AICapacityReservationConfig is AWS's AICapacityReservationConfig.
type AICapacityReservationConfig struct {
	CapacityReservationPreference *string  `json:"CapacityReservationPreference,omitempty" api:"shape=AICapacityReservationPreference"`
	MlReservationArns             []string `json:"MlReservationArns,omitempty" api:"shape=AIMlReservationArnList"`
}

// AICloudWatchLogs is AWS's AICloudWatchLogs.
type AICloudWatchLogs struct {
	LogGroupArn   *string `json:"LogGroupArn,omitempty"`
	LogStreamName *string `json:"LogStreamName,omitempty"`
}

// AIDatasetConfig is AWS's AIDatasetConfig.
type AIDatasetConfig struct {
	_               struct{}                    `api:"union"`
	InputDataConfig []AIWorkloadInputDataConfig `json:"InputDataConfig,omitempty"`
}

// AIMlflowConfig is AWS's AIMlflowConfig.
type AIMlflowConfig struct {
	MlflowResourceArn    *string `json:"MlflowResourceArn,omitempty" api:"shape=AIMlflowResourceArn,required"`
	MlflowExperimentName *string `json:"MlflowExperimentName,omitempty" api:"shape=AIMlflowExperimentName"`
	MlflowRunName        *string `json:"MlflowRunName,omitempty" api:"shape=AIMlflowRunName"`
}

// AIModelSource is AWS's AIModelSource.
type AIModelSource struct {
	_  struct{}         `api:"union"`
	S3 *AIModelSourceS3 `json:"S3,omitempty"`
}

// AIModelSourceS3 is AWS's AIModelSourceS3.
type AIModelSourceS3 struct {
	S3Uri *string `json:"S3Uri,omitempty" api:"shape=S3Uri"`
}

// AIRecommendation is AWS's AIRecommendation.
type AIRecommendation struct {
	RecommendationDescription *string                                  `json:"RecommendationDescription,omitempty"`
	OptimizationDetails       []AIRecommendationOptimizationDetail     `json:"OptimizationDetails,omitempty"`
	ModelDetails              *AIRecommendationModelDetails            `json:"ModelDetails,omitempty"`
	DeploymentConfiguration   *AIRecommendationDeploymentConfiguration `json:"DeploymentConfiguration,omitempty"`
	AIBenchmarkJobArn         *string                                  `json:"AIBenchmarkJobArn,omitempty" api:"shape=AIBenchmarkJobArn"`
	ExpectedPerformance       []AIRecommendationPerformanceMetric      `json:"ExpectedPerformance,omitempty"`
	AdapterDetails            *AIRecommendationAdapterDetails          `json:"AdapterDetails,omitempty"`
}

// AIRecommendationAdapterDetails is AWS's AIRecommendationAdapterDetails.
type AIRecommendationAdapterDetails struct {
	ModelPackageArns []AIAdapterModelPackageEntry `json:"ModelPackageArns,omitempty" api:"shape=AIAdapterModelPackageEntryList,required"`
	S3Uris           []AIAdapterS3Entry           `json:"S3Uris,omitempty" api:"shape=AIAdapterS3EntryList,required"`
}

// AIRecommendationComputeSpec is AWS's AIRecommendationComputeSpec.
type AIRecommendationComputeSpec struct {
	InstanceTypes             []string                     `json:"InstanceTypes,omitempty" api:"shape=AIRecommendationInstanceTypeList"`
	CapacityReservationConfig *AICapacityReservationConfig `json:"CapacityReservationConfig,omitempty"`
}

// AIRecommendationConstraint is AWS's AIRecommendationConstraint.
type AIRecommendationConstraint struct {
	Metric *string `json:"Metric,omitempty" api:"shape=AIRecommendationMetric,required"`
}

// AIRecommendationDeploymentConfiguration is AWS's AIRecommendationDeploymentConfiguration.
type AIRecommendationDeploymentConfiguration struct {
	S3                       []AIRecommendationDeploymentS3Channel `json:"S3,omitempty"`
	ImageUri                 *string                               `json:"ImageUri,omitempty"`
	InstanceType             *string                               `json:"InstanceType,omitempty" api:"shape=AIRecommendationInstanceType"`
	InstanceCount            *int32                                `json:"InstanceCount,omitempty"`
	CopyCountPerInstance     *int32                                `json:"CopyCountPerInstance,omitempty"`
	EnvironmentVariables     map[string]string                     `json:"EnvironmentVariables,omitempty" api:"shape=EnvironmentMap"`
	MinCpuMemoryRequiredInMb *int32                                `json:"MinCpuMemoryRequiredInMb,omitempty" api:"shape=AIRecommendationMinCpuMemoryRequiredInMb"`
}

// AIRecommendationDeploymentS3Channel is AWS's AIRecommendationDeploymentS3Channel.
type AIRecommendationDeploymentS3Channel struct {
	ChannelName *string `json:"ChannelName,omitempty" api:"shape=AIChannelName"`
	Uri         *string `json:"Uri,omitempty" api:"shape=S3Uri"`
}

// AIRecommendationInferenceSpecification is AWS's AIRecommendationInferenceSpecification.
type AIRecommendationInferenceSpecification struct {
	Framework *string `json:"Framework,omitempty" api:"shape=AIRecommendationInferenceFramework"`
}

// AIRecommendationInstanceDetail is AWS's AIRecommendationInstanceDetail.
type AIRecommendationInstanceDetail struct {
	InstanceType         *string `json:"InstanceType,omitempty" api:"shape=AIRecommendationInstanceType"`
	InstanceCount        *int32  `json:"InstanceCount,omitempty"`
	CopyCountPerInstance *int32  `json:"CopyCountPerInstance,omitempty"`
}

// AIRecommendationJobSummary is AWS's AIRecommendationJobSummary.
type AIRecommendationJobSummary struct {
	AIRecommendationJobName   *string    `json:"AIRecommendationJobName,omitempty" api:"shape=AIEntityName,required"`
	AIRecommendationJobArn    *string    `json:"AIRecommendationJobArn,omitempty" api:"shape=AIRecommendationJobArn,required"`
	AIRecommendationJobStatus *string    `json:"AIRecommendationJobStatus,omitempty" api:"shape=AIRecommendationJobStatus,required"`
	CreationTime              *time.Time `json:"CreationTime,omitempty" api:"required"`
	EndTime                   *time.Time `json:"EndTime,omitempty"`
}

// AIRecommendationModelDetails is AWS's AIRecommendationModelDetails.
type AIRecommendationModelDetails struct {
	ModelPackageArn            *string                          `json:"ModelPackageArn,omitempty" api:"shape=ModelPackageArn"`
	InferenceSpecificationName *string                          `json:"InferenceSpecificationName,omitempty" api:"shape=AIInferenceSpecificationName"`
	InstanceDetails            []AIRecommendationInstanceDetail `json:"InstanceDetails,omitempty"`
}

// AIRecommendationOptimizationDetail is AWS's AIRecommendationOptimizationDetail.
type AIRecommendationOptimizationDetail struct {
	OptimizationType   *string           `json:"OptimizationType,omitempty" api:"shape=AIRecommendationOptimizationType,required"`
	OptimizationConfig map[string]string `json:"OptimizationConfig,omitempty"`
}

// AIRecommendationOutputConfig is AWS's AIRecommendationOutputConfig.
type AIRecommendationOutputConfig struct {
	S3OutputLocation            *string         `json:"S3OutputLocation,omitempty" api:"shape=S3Uri"`
	ModelPackageGroupIdentifier *string         `json:"ModelPackageGroupIdentifier,omitempty" api:"shape=AIResourceIdentifier"`
	MlflowConfig                *AIMlflowConfig `json:"MlflowConfig,omitempty"`
}

// AIRecommendationOutputResult is AWS's AIRecommendationOutputResult.
type AIRecommendationOutputResult struct {
	S3OutputLocation            *string         `json:"S3OutputLocation,omitempty" api:"shape=S3Uri,required"`
	ModelPackageGroupIdentifier *string         `json:"ModelPackageGroupIdentifier,omitempty" api:"shape=AIResourceIdentifier"`
	MlflowConfig                *AIMlflowConfig `json:"MlflowConfig,omitempty"`
}

// AIRecommendationPerformanceMetric is AWS's AIRecommendationPerformanceMetric.
type AIRecommendationPerformanceMetric struct {
	Metric *string `json:"Metric,omitempty" api:"required"`
	Stat   *string `json:"Stat,omitempty"`
	Value  *string `json:"Value,omitempty" api:"required"`
	Unit   *string `json:"Unit,omitempty"`
}

// AIRecommendationPerformanceTarget is AWS's AIRecommendationPerformanceTarget.
type AIRecommendationPerformanceTarget struct {
	Constraints []AIRecommendationConstraint `json:"Constraints,omitempty" api:"required"`
}

// AIWorkloadConfigSummary is AWS's AIWorkloadConfigSummary.
type AIWorkloadConfigSummary struct {
	AIWorkloadConfigName *string    `json:"AIWorkloadConfigName,omitempty" api:"shape=AIEntityName,required"`
	AIWorkloadConfigArn  *string    `json:"AIWorkloadConfigArn,omitempty" api:"shape=AIWorkloadConfigArn,required"`
	CreationTime         *time.Time `json:"CreationTime,omitempty" api:"required"`
}

// AIWorkloadConfigs is AWS's AIWorkloadConfigs.
type AIWorkloadConfigs struct {
	WorkloadSpec *WorkloadSpec `json:"WorkloadSpec,omitempty" api:"required"`
}

// AIWorkloadDataSource is AWS's AIWorkloadDataSource.
type AIWorkloadDataSource struct {
	S3DataSource *AIWorkloadS3DataSource `json:"S3DataSource,omitempty"`
}

// AIWorkloadInputDataConfig is AWS's AIWorkloadInputDataConfig.
type AIWorkloadInputDataConfig struct {
	ChannelName *string               `json:"ChannelName,omitempty" api:"shape=AIChannelName,required"`
	DataSource  *AIWorkloadDataSource `json:"DataSource,omitempty" api:"required"`
}

// AIWorkloadS3DataSource is AWS's AIWorkloadS3DataSource.
type AIWorkloadS3DataSource struct {
	S3Uri *string `json:"S3Uri,omitempty" api:"shape=S3Uri,required"`
}

// AcceleratorPartitionConfig is AWS's AcceleratorPartitionConfig.
type AcceleratorPartitionConfig struct {
	Type  *string `json:"Type,omitempty" api:"shape=MIGProfileType,required"`
	Count *int32  `json:"Count,omitempty" api:"shape=AcceleratorPartitionConfigCountInteger,required"`
}

// AcceleratorPartitionLayout is AWS's AcceleratorPartitionLayout.
type AcceleratorPartitionLayout struct {
	AcceleratorPartitionTypes []string `json:"AcceleratorPartitionTypes,omitempty" api:"shape=AcceleratorPartitionTypeList"`
}

// ActionSource is AWS's ActionSource.
type ActionSource struct {
	SourceUri  *string `json:"SourceUri,omitempty" api:"shape=SourceUri,required"`
	SourceType *string `json:"SourceType,omitempty" api:"shape=String256"`
	SourceId   *string `json:"SourceId,omitempty" api:"shape=String256"`
}

// ActionSummary is AWS's ActionSummary.
type ActionSummary struct {
	ActionArn        *string       `json:"ActionArn,omitempty" api:"shape=ActionArn"`
	ActionName       *string       `json:"ActionName,omitempty" api:"shape=ExperimentEntityName"`
	Source           *ActionSource `json:"Source,omitempty"`
	ActionType       *string       `json:"ActionType,omitempty" api:"shape=String64"`
	Status           *string       `json:"Status,omitempty" api:"shape=ActionStatus"`
	CreationTime     *time.Time    `json:"CreationTime,omitempty"`
	LastModifiedTime *time.Time    `json:"LastModifiedTime,omitempty"`
}

// AddAssociationInput is AWS's AddAssociationRequest.
type AddAssociationInput struct {
	SourceArn       *string `json:"SourceArn,omitempty" api:"shape=AssociationEntityArn,required"`
	DestinationArn  *string `json:"DestinationArn,omitempty" api:"shape=AssociationEntityArn,required"`
	AssociationType *string `json:"AssociationType,omitempty" api:"shape=AssociationEdgeType"`
}

// AddAssociationOutput is AWS's AddAssociationResponse.
type AddAssociationOutput struct {
	SourceArn      *string `json:"SourceArn,omitempty" api:"shape=AssociationEntityArn"`
	DestinationArn *string `json:"DestinationArn,omitempty" api:"shape=AssociationEntityArn"`
}

// AddClusterNodeSpecification is AWS's AddClusterNodeSpecification.
type AddClusterNodeSpecification struct {
	InstanceGroupName      *string  `json:"InstanceGroupName,omitempty" api:"shape=ClusterInstanceGroupName,required"`
	IncrementTargetCountBy *int32   `json:"IncrementTargetCountBy,omitempty" api:"shape=AddClusterNodeSpecificationIncrementTargetCountByInteger,required"`
	AvailabilityZones      []string `json:"AvailabilityZones,omitempty" api:"shape=ClusterAvailabilityZones"`
	InstanceTypes          []string `json:"InstanceTypes,omitempty" api:"shape=ClusterInstanceTypes"`
}

// AddTagsInput is AWS's AddTagsInput.
type AddTagsInput struct {
	ResourceArn *string `json:"ResourceArn,omitempty" api:"shape=ResourceArn,required"`
	Tags        []Tag   `json:"Tags,omitempty" api:"shape=TagList,required"`
}

// AddTagsOutput is AWS's AddTagsOutput.
type AddTagsOutput struct {
	Tags []Tag `json:"Tags,omitempty" api:"shape=TagList"`
}

// AdditionalEnis is AWS's AdditionalEnis.
type AdditionalEnis struct {
	EfaEnis []string `json:"EfaEnis,omitempty"`
}

// AdditionalInferenceSpecificationDefinition is AWS's AdditionalInferenceSpecificationDefinition.
type AdditionalInferenceSpecificationDefinition struct {
	Name                                    *string                           `json:"Name,omitempty" api:"shape=EntityName,required"`
	Description                             *string                           `json:"Description,omitempty" api:"shape=EntityDescription"`
	Containers                              []ModelPackageContainerDefinition `json:"Containers,omitempty" api:"shape=ModelPackageContainerDefinitionList,required"`
	SupportedTransformInstanceTypes         []string                          `json:"SupportedTransformInstanceTypes,omitempty" api:"shape=TransformInstanceTypes"`
	SupportedRealtimeInferenceInstanceTypes []string                          `json:"SupportedRealtimeInferenceInstanceTypes,omitempty" api:"shape=RealtimeInferenceInstanceTypes"`
	SupportedContentTypes                   []string                          `json:"SupportedContentTypes,omitempty" api:"shape=ContentTypes"`
	SupportedResponseMIMETypes              []string                          `json:"SupportedResponseMIMETypes,omitempty" api:"shape=ResponseMIMETypes"`
}

// AdditionalModelDataSource is AWS's AdditionalModelDataSource.
type AdditionalModelDataSource struct {
	ChannelName  *string            `json:"ChannelName,omitempty" api:"shape=AdditionalModelChannelName,required"`
	S3DataSource *S3ModelDataSource `json:"S3DataSource,omitempty" api:"required"`
}

// AdditionalS3DataSource is AWS's AdditionalS3DataSource.
type AdditionalS3DataSource struct {
	S3DataType      *string `json:"S3DataType,omitempty" api:"shape=AdditionalS3DataSourceDataType,required"`
	S3Uri           *string `json:"S3Uri,omitempty" api:"shape=S3Uri,required"`
	CompressionType *string `json:"CompressionType,omitempty" api:"shape=CompressionType"`
	ETag            *string `json:"ETag,omitempty"`
}

// AgentVersion is AWS's AgentVersion.
type AgentVersion struct {
	Version    *string `json:"Version,omitempty" api:"shape=EdgeVersion,required"`
	AgentCount *int64  `json:"AgentCount,omitempty" api:"required"`
}

// Alarm is AWS's Alarm.
type Alarm struct {
	AlarmName *string `json:"AlarmName,omitempty" api:"shape=AlarmName"`
}

// AlarmDetails is AWS's AlarmDetails.
type AlarmDetails struct {
	AlarmName *string `json:"AlarmName,omitempty" api:"shape=AlarmName,required"`
}

// AlgorithmSpecification is AWS's AlgorithmSpecification.
type AlgorithmSpecification struct {
	TrainingImage                    *string              `json:"TrainingImage,omitempty" api:"shape=AlgorithmImage"`
	AlgorithmName                    *string              `json:"AlgorithmName,omitempty" api:"shape=ArnOrName"`
	TrainingInputMode                *string              `json:"TrainingInputMode,omitempty" api:"shape=TrainingInputMode,required"`
	MetricDefinitions                []MetricDefinition   `json:"MetricDefinitions,omitempty" api:"shape=MetricDefinitionList"`
	EnableSageMakerMetricsTimeSeries *bool                `json:"EnableSageMakerMetricsTimeSeries,omitempty"`
	ContainerEntrypoint              []string             `json:"ContainerEntrypoint,omitempty" api:"shape=TrainingContainerEntrypoint"`
	ContainerArguments               []string             `json:"ContainerArguments,omitempty" api:"shape=TrainingContainerArguments"`
	TrainingImageConfig              *TrainingImageConfig `json:"TrainingImageConfig,omitempty"`
}

// AlgorithmStatusDetails is AWS's AlgorithmStatusDetails.
type AlgorithmStatusDetails struct {
	ValidationStatuses []AlgorithmStatusItem `json:"ValidationStatuses,omitempty"`
	ImageScanStatuses  []AlgorithmStatusItem `json:"ImageScanStatuses,omitempty"`
}

// AlgorithmStatusItem is AWS's AlgorithmStatusItem.
type AlgorithmStatusItem struct {
	Name          *string `json:"Name,omitempty" api:"shape=EntityName,required"`
	Status        *string `json:"Status,omitempty" api:"shape=DetailedAlgorithmStatus,required"`
	FailureReason *string `json:"FailureReason,omitempty"`
}

// AlgorithmSummary is AWS's AlgorithmSummary.
type AlgorithmSummary struct {
	AlgorithmName        *string    `json:"AlgorithmName,omitempty" api:"shape=EntityName,required"`
	AlgorithmArn         *string    `json:"AlgorithmArn,omitempty" api:"shape=AlgorithmArn,required"`
	AlgorithmDescription *string    `json:"AlgorithmDescription,omitempty" api:"shape=EntityDescription"`
	CreationTime         *time.Time `json:"CreationTime,omitempty" api:"required"`
	AlgorithmStatus      *string    `json:"AlgorithmStatus,omitempty" api:"shape=AlgorithmStatus,required"`
}

// AlgorithmValidationProfile is AWS's AlgorithmValidationProfile.
type AlgorithmValidationProfile struct {
	ProfileName            *string                 `json:"ProfileName,omitempty" api:"shape=EntityName,required"`
	TrainingJobDefinition  *TrainingJobDefinition  `json:"TrainingJobDefinition,omitempty" api:"required"`
	TransformJobDefinition *TransformJobDefinition `json:"TransformJobDefinition,omitempty"`
}

// AlgorithmValidationSpecification is AWS's AlgorithmValidationSpecification.
type AlgorithmValidationSpecification struct {
	ValidationRole     *string                      `json:"ValidationRole,omitempty" api:"shape=RoleArn,required"`
	ValidationProfiles []AlgorithmValidationProfile `json:"ValidationProfiles,omitempty" api:"shape=AlgorithmValidationProfiles,required"`
}

// AliasOperations is AWS's AliasOperations.
type AliasOperations struct {
	Add    []string `json:"Add,omitempty" api:"shape=PipelineVersionAliasList"`
	Remove []string `json:"Remove,omitempty" api:"shape=PipelineVersionAliasList"`
}

// AmazonQSettings is AWS's AmazonQSettings.
type AmazonQSettings struct {
	Status      *string `json:"Status,omitempty" api:"shape=FeatureStatus"`
	QProfileArn *string `json:"QProfileArn,omitempty" api:"shape=QProfileArn"`
}

// AnnotationConsolidationConfig is AWS's AnnotationConsolidationConfig.
type AnnotationConsolidationConfig struct {
	AnnotationConsolidationLambdaArn *string `json:"AnnotationConsolidationLambdaArn,omitempty" api:"shape=LambdaFunctionArn,required"`
}

// AppDetails is AWS's AppDetails.
type AppDetails struct {
	DomainId        *string       `json:"DomainId,omitempty" api:"shape=DomainId"`
	UserProfileName *string       `json:"UserProfileName,omitempty" api:"shape=UserProfileName"`
	SpaceName       *string       `json:"SpaceName,omitempty" api:"shape=SpaceName"`
	AppType         *string       `json:"AppType,omitempty" api:"shape=AppType"`
	AppName         *string       `json:"AppName,omitempty" api:"shape=AppName"`
	Status          *string       `json:"Status,omitempty" api:"shape=AppStatus"`
	CreationTime    *time.Time    `json:"CreationTime,omitempty"`
	ResourceSpec    *ResourceSpec `json:"ResourceSpec,omitempty"`
}

// AppImageConfigDetails is AWS's AppImageConfigDetails.
type AppImageConfigDetails struct {
	AppImageConfigArn        *string                   `json:"AppImageConfigArn,omitempty" api:"shape=AppImageConfigArn"`
	AppImageConfigName       *string                   `json:"AppImageConfigName,omitempty" api:"shape=AppImageConfigName"`
	CreationTime             *time.Time                `json:"CreationTime,omitempty"`
	LastModifiedTime         *time.Time                `json:"LastModifiedTime,omitempty"`
	KernelGatewayImageConfig *KernelGatewayImageConfig `json:"KernelGatewayImageConfig,omitempty"`
	JupyterLabAppImageConfig *JupyterLabAppImageConfig `json:"JupyterLabAppImageConfig,omitempty"`
	CodeEditorAppImageConfig *CodeEditorAppImageConfig `json:"CodeEditorAppImageConfig,omitempty"`
}

// AppLifecycleManagement is AWS's AppLifecycleManagement.
type AppLifecycleManagement struct {
	IdleSettings *IdleSettings `json:"IdleSettings,omitempty"`
}

// AppSpecification is AWS's AppSpecification.
type AppSpecification struct {
	ImageUri            *string  `json:"ImageUri,omitempty" api:"shape=ImageUri,required"`
	ContainerEntrypoint []string `json:"ContainerEntrypoint,omitempty" api:"shape=ContainerEntrypoint"`
	ContainerArguments  []string `json:"ContainerArguments,omitempty" api:"shape=ContainerArguments"`
}

// ArtifactSource is AWS's ArtifactSource.
type ArtifactSource struct {
	SourceUri   *string              `json:"SourceUri,omitempty" api:"shape=SourceUri,required"`
	SourceTypes []ArtifactSourceType `json:"SourceTypes,omitempty"`
}

// ArtifactSourceType is AWS's ArtifactSourceType.
type ArtifactSourceType struct {
	SourceIdType *string `json:"SourceIdType,omitempty" api:"shape=ArtifactSourceIdType,required"`
	Value        *string `json:"Value,omitempty" api:"shape=String256,required"`
}

// ArtifactSummary is AWS's ArtifactSummary.
type ArtifactSummary struct {
	ArtifactArn      *string         `json:"ArtifactArn,omitempty" api:"shape=ArtifactArn"`
	ArtifactName     *string         `json:"ArtifactName,omitempty" api:"shape=ExperimentEntityName"`
	Source           *ArtifactSource `json:"Source,omitempty"`
	ArtifactType     *string         `json:"ArtifactType,omitempty" api:"shape=String256"`
	CreationTime     *time.Time      `json:"CreationTime,omitempty"`
	LastModifiedTime *time.Time      `json:"LastModifiedTime,omitempty"`
}

// AssociateTrialComponentInput is AWS's AssociateTrialComponentRequest.
type AssociateTrialComponentInput struct {
	TrialComponentName *string `json:"TrialComponentName,omitempty" api:"shape=ExperimentEntityName,required"`
	TrialName          *string `json:"TrialName,omitempty" api:"shape=ExperimentEntityName,required"`
}

// AssociateTrialComponentOutput is AWS's AssociateTrialComponentResponse.
type AssociateTrialComponentOutput struct {
	TrialComponentArn *string `json:"TrialComponentArn,omitempty" api:"shape=TrialComponentArn"`
	TrialArn          *string `json:"TrialArn,omitempty" api:"shape=TrialArn"`
}

// AssociationInfo is AWS's AssociationInfo.
type AssociationInfo struct {
	SourceArn      *string `json:"SourceArn,omitempty" api:"shape=String2048,required"`
	DestinationArn *string `json:"DestinationArn,omitempty" api:"shape=String2048,required"`
}

// AssociationSummary is AWS's AssociationSummary.
type AssociationSummary struct {
	SourceArn       *string      `json:"SourceArn,omitempty" api:"shape=AssociationEntityArn"`
	DestinationArn  *string      `json:"DestinationArn,omitempty" api:"shape=AssociationEntityArn"`
	SourceType      *string      `json:"SourceType,omitempty" api:"shape=String256"`
	DestinationType *string      `json:"DestinationType,omitempty" api:"shape=String256"`
	AssociationType *string      `json:"AssociationType,omitempty" api:"shape=AssociationEdgeType"`
	SourceName      *string      `json:"SourceName,omitempty" api:"shape=ExperimentEntityName"`
	DestinationName *string      `json:"DestinationName,omitempty" api:"shape=ExperimentEntityName"`
	CreationTime    *time.Time   `json:"CreationTime,omitempty"`
	CreatedBy       *UserContext `json:"CreatedBy,omitempty"`
}

// AsyncInferenceClientConfig is AWS's AsyncInferenceClientConfig.
type AsyncInferenceClientConfig struct {
	MaxConcurrentInvocationsPerInstance *int32 `json:"MaxConcurrentInvocationsPerInstance,omitempty" api:"shape=MaxConcurrentInvocationsPerInstance"`
}

// AsyncInferenceConfig is AWS's AsyncInferenceConfig.
type AsyncInferenceConfig struct {
	ClientConfig *AsyncInferenceClientConfig `json:"ClientConfig,omitempty"`
	OutputConfig *AsyncInferenceOutputConfig `json:"OutputConfig,omitempty" api:"required"`
}

// AsyncInferenceNotificationConfig is AWS's AsyncInferenceNotificationConfig.
type AsyncInferenceNotificationConfig struct {
	SuccessTopic               *string  `json:"SuccessTopic,omitempty" api:"shape=SnsTopicArn"`
	ErrorTopic                 *string  `json:"ErrorTopic,omitempty" api:"shape=SnsTopicArn"`
	IncludeInferenceResponseIn []string `json:"IncludeInferenceResponseIn,omitempty" api:"shape=AsyncNotificationTopicTypeList"`
}

// AsyncInferenceOutputConfig is AWS's AsyncInferenceOutputConfig.
type AsyncInferenceOutputConfig struct {
	KmsKeyId           *string                           `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
	S3OutputPath       *string                           `json:"S3OutputPath,omitempty" api:"shape=DestinationS3Uri"`
	NotificationConfig *AsyncInferenceNotificationConfig `json:"NotificationConfig,omitempty"`
	S3FailurePath      *string                           `json:"S3FailurePath,omitempty" api:"shape=DestinationS3Uri"`
}

// AthenaDatasetDefinition is AWS's AthenaDatasetDefinition.
type AthenaDatasetDefinition struct {
	Catalog           *string `json:"Catalog,omitempty" api:"shape=AthenaCatalog,required"`
	Database          *string `json:"Database,omitempty" api:"shape=AthenaDatabase,required"`
	QueryString       *string `json:"QueryString,omitempty" api:"shape=AthenaQueryString,required"`
	WorkGroup         *string `json:"WorkGroup,omitempty" api:"shape=AthenaWorkGroup"`
	OutputS3Uri       *string `json:"OutputS3Uri,omitempty" api:"shape=S3Uri,required"`
	KmsKeyId          *string `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
	OutputFormat      *string `json:"OutputFormat,omitempty" api:"shape=AthenaResultFormat,required"`
	OutputCompression *string `json:"OutputCompression,omitempty" api:"shape=AthenaResultCompressionType"`
}

// AthenaStepMetadata is AWS's AthenaStepMetadata.
type AthenaStepMetadata struct {
	QueryExecutionId *string `json:"QueryExecutionId,omitempty" api:"shape=String256"`
	S3OutputLocation *string `json:"S3OutputLocation,omitempty" api:"shape=String1024"`
}

// AttachClusterNodeNetworkInterfaceInput is AWS's AttachClusterNodeNetworkInterfaceRequest.
type AttachClusterNodeNetworkInterfaceInput struct {
	ClusterName        *string `json:"ClusterName,omitempty" api:"shape=ClusterNameOrArn,required"`
	NodeId             *string `json:"NodeId,omitempty" api:"shape=ClusterNodeId,required"`
	NetworkInterfaceId *string `json:"NetworkInterfaceId,omitempty" api:"shape=ClusterNetworkInterfaceId,required"`
}

// AttachClusterNodeNetworkInterfaceOutput is AWS's AttachClusterNodeNetworkInterfaceResponse.
type AttachClusterNodeNetworkInterfaceOutput struct {
	ClusterArn         *string `json:"ClusterArn,omitempty" api:"shape=ClusterArn,required"`
	NodeId             *string `json:"NodeId,omitempty" api:"shape=ClusterNodeId,required"`
	NetworkInterfaceId *string `json:"NetworkInterfaceId,omitempty" api:"shape=ClusterNetworkInterfaceId,required"`
	AttachmentId       *string `json:"AttachmentId,omitempty" api:"shape=ClusterNetworkInterfaceAttachmentId,required"`
}

// AttachClusterNodeVolumeInput is AWS's AttachClusterNodeVolumeRequest.
type AttachClusterNodeVolumeInput struct {
	ClusterArn *string `json:"ClusterArn,omitempty" api:"shape=ClusterArn,required"`
	NodeId     *string `json:"NodeId,omitempty" api:"shape=ClusterNodeId,required"`
	VolumeId   *string `json:"VolumeId,omitempty" api:"shape=VolumeId,required"`
}

// AttachClusterNodeVolumeOutput is AWS's AttachClusterNodeVolumeResponse.
type AttachClusterNodeVolumeOutput struct {
	ClusterArn *string    `json:"ClusterArn,omitempty" api:"shape=ClusterArn,required"`
	NodeId     *string    `json:"NodeId,omitempty" api:"shape=ClusterNodeId,required"`
	VolumeId   *string    `json:"VolumeId,omitempty" api:"shape=VolumeId,required"`
	AttachTime *time.Time `json:"AttachTime,omitempty" api:"required"`
	Status     *string    `json:"Status,omitempty" api:"shape=VolumeAttachmentStatus,required"`
	DeviceName *string    `json:"DeviceName,omitempty" api:"shape=VolumeDeviceName,required"`
}

// AuthorizedUrl is AWS's AuthorizedUrl.
type AuthorizedUrl struct {
	Url       *string `json:"Url,omitempty" api:"shape=LongS3Uri"`
	LocalPath *string `json:"LocalPath,omitempty" api:"shape=LocalPath"`
}

// AutoMLAlgorithmConfig is AWS's AutoMLAlgorithmConfig.
type AutoMLAlgorithmConfig struct {
	AutoMLAlgorithms []string `json:"AutoMLAlgorithms,omitempty" api:"shape=AutoMLAlgorithms,required"`
}

// AutoMLCandidate is AWS's AutoMLCandidate.
type AutoMLCandidate struct {
	CandidateName                 *string                                `json:"CandidateName,omitempty" api:"shape=CandidateName,required"`
	FinalAutoMLJobObjectiveMetric *FinalAutoMLJobObjectiveMetric         `json:"FinalAutoMLJobObjectiveMetric,omitempty"`
	ObjectiveStatus               *string                                `json:"ObjectiveStatus,omitempty" api:"shape=ObjectiveStatus,required"`
	CandidateSteps                []AutoMLCandidateStep                  `json:"CandidateSteps,omitempty" api:"required"`
	CandidateStatus               *string                                `json:"CandidateStatus,omitempty" api:"shape=CandidateStatus,required"`
	InferenceContainers           []AutoMLContainerDefinition            `json:"InferenceContainers,omitempty" api:"shape=AutoMLContainerDefinitions"`
	CreationTime                  *time.Time                             `json:"CreationTime,omitempty" api:"required"`
	EndTime                       *time.Time                             `json:"EndTime,omitempty"`
	LastModifiedTime              *time.Time                             `json:"LastModifiedTime,omitempty" api:"required"`
	FailureReason                 *string                                `json:"FailureReason,omitempty" api:"shape=AutoMLFailureReason"`
	CandidateProperties           *CandidateProperties                   `json:"CandidateProperties,omitempty"`
	InferenceContainerDefinitions map[string][]AutoMLContainerDefinition `json:"InferenceContainerDefinitions,omitempty" api:"shape=AutoMLInferenceContainerDefinitions"`
}

// AutoMLCandidateGenerationConfig is AWS's AutoMLCandidateGenerationConfig.
type AutoMLCandidateGenerationConfig struct {
	FeatureSpecificationS3Uri *string                 `json:"FeatureSpecificationS3Uri,omitempty" api:"shape=S3Uri"`
	AlgorithmsConfig          []AutoMLAlgorithmConfig `json:"AlgorithmsConfig,omitempty" api:"shape=AutoMLAlgorithmsConfig"`
}

// AutoMLCandidateStep is AWS's AutoMLCandidateStep.
type AutoMLCandidateStep struct {
	CandidateStepType *string `json:"CandidateStepType,omitempty" api:"shape=CandidateStepType,required"`
	CandidateStepArn  *string `json:"CandidateStepArn,omitempty" api:"shape=CandidateStepArn,required"`
	CandidateStepName *string `json:"CandidateStepName,omitempty" api:"shape=CandidateStepName,required"`
}

// AutoMLChannel is AWS's AutoMLChannel.
type AutoMLChannel struct {
	DataSource                *AutoMLDataSource `json:"DataSource,omitempty"`
	CompressionType           *string           `json:"CompressionType,omitempty" api:"shape=CompressionType"`
	TargetAttributeName       *string           `json:"TargetAttributeName,omitempty" api:"shape=TargetAttributeName,required"`
	ContentType               *string           `json:"ContentType,omitempty" api:"shape=ContentType"`
	ChannelType               *string           `json:"ChannelType,omitempty" api:"shape=AutoMLChannelType"`
	SampleWeightAttributeName *string           `json:"SampleWeightAttributeName,omitempty" api:"shape=SampleWeightAttributeName"`
}

// AutoMLComputeConfig is AWS's AutoMLComputeConfig.
type AutoMLComputeConfig struct {
	EmrServerlessComputeConfig *EmrServerlessComputeConfig `json:"EmrServerlessComputeConfig,omitempty"`
}

// AutoMLContainerDefinition is AWS's AutoMLContainerDefinition.
type AutoMLContainerDefinition struct {
	Image        *string           `json:"Image,omitempty" api:"shape=ContainerImage,required"`
	ModelDataUrl *string           `json:"ModelDataUrl,omitempty" api:"shape=Url,required"`
	Environment  map[string]string `json:"Environment,omitempty" api:"shape=EnvironmentMap"`
}

// AutoMLDataSource is AWS's AutoMLDataSource.
type AutoMLDataSource struct {
	S3DataSource *AutoMLS3DataSource `json:"S3DataSource,omitempty" api:"required"`
}

// AutoMLDataSplitConfig is AWS's AutoMLDataSplitConfig.
type AutoMLDataSplitConfig struct {
	ValidationFraction *float32 `json:"ValidationFraction,omitempty" api:"shape=ValidationFraction"`
}

// AutoMLJobArtifacts is AWS's AutoMLJobArtifacts.
type AutoMLJobArtifacts struct {
	CandidateDefinitionNotebookLocation *string `json:"CandidateDefinitionNotebookLocation,omitempty" api:"shape=CandidateDefinitionNotebookLocation"`
	DataExplorationNotebookLocation     *string `json:"DataExplorationNotebookLocation,omitempty" api:"shape=DataExplorationNotebookLocation"`
}

// AutoMLJobChannel is AWS's AutoMLJobChannel.
type AutoMLJobChannel struct {
	ChannelType     *string           `json:"ChannelType,omitempty" api:"shape=AutoMLChannelType"`
	ContentType     *string           `json:"ContentType,omitempty" api:"shape=ContentType"`
	CompressionType *string           `json:"CompressionType,omitempty" api:"shape=CompressionType"`
	DataSource      *AutoMLDataSource `json:"DataSource,omitempty"`
}

// AutoMLJobCompletionCriteria is AWS's AutoMLJobCompletionCriteria.
type AutoMLJobCompletionCriteria struct {
	MaxCandidates                     *int32 `json:"MaxCandidates,omitempty" api:"shape=MaxCandidates"`
	MaxRuntimePerTrainingJobInSeconds *int32 `json:"MaxRuntimePerTrainingJobInSeconds,omitempty" api:"shape=MaxRuntimePerTrainingJobInSeconds"`
	MaxAutoMLJobRuntimeInSeconds      *int32 `json:"MaxAutoMLJobRuntimeInSeconds,omitempty" api:"shape=MaxAutoMLJobRuntimeInSeconds"`
}

// AutoMLJobConfig is AWS's AutoMLJobConfig.
type AutoMLJobConfig struct {
	CompletionCriteria        *AutoMLJobCompletionCriteria     `json:"CompletionCriteria,omitempty"`
	SecurityConfig            *AutoMLSecurityConfig            `json:"SecurityConfig,omitempty"`
	CandidateGenerationConfig *AutoMLCandidateGenerationConfig `json:"CandidateGenerationConfig,omitempty"`
	DataSplitConfig           *AutoMLDataSplitConfig           `json:"DataSplitConfig,omitempty"`
	Mode                      *string                          `json:"Mode,omitempty" api:"shape=AutoMLMode"`
}

// AutoMLJobObjective is AWS's AutoMLJobObjective.
type AutoMLJobObjective struct {
	MetricName *string `json:"MetricName,omitempty" api:"shape=AutoMLMetricEnum,required"`
}

// AutoMLJobStepMetadata is AWS's AutoMLJobStepMetadata.
type AutoMLJobStepMetadata struct {
	Arn *string `json:"Arn,omitempty" api:"shape=AutoMLJobArn"`
}

// AutoMLJobSummary is AWS's AutoMLJobSummary.
type AutoMLJobSummary struct {
	AutoMLJobName            *string                      `json:"AutoMLJobName,omitempty" api:"shape=AutoMLJobName,required"`
	AutoMLJobArn             *string                      `json:"AutoMLJobArn,omitempty" api:"shape=AutoMLJobArn,required"`
	AutoMLJobStatus          *string                      `json:"AutoMLJobStatus,omitempty" api:"shape=AutoMLJobStatus,required"`
	AutoMLJobSecondaryStatus *string                      `json:"AutoMLJobSecondaryStatus,omitempty" api:"shape=AutoMLJobSecondaryStatus,required"`
	CreationTime             *time.Time                   `json:"CreationTime,omitempty" api:"required"`
	EndTime                  *time.Time                   `json:"EndTime,omitempty"`
	LastModifiedTime         *time.Time                   `json:"LastModifiedTime,omitempty" api:"required"`
	FailureReason            *string                      `json:"FailureReason,omitempty" api:"shape=AutoMLFailureReason"`
	PartialFailureReasons    []AutoMLPartialFailureReason `json:"PartialFailureReasons,omitempty" api:"shape=AutoMLPartialFailureReasons"`
}

// AutoMLOutputDataConfig is AWS's AutoMLOutputDataConfig.
type AutoMLOutputDataConfig struct {
	KmsKeyId     *string `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
	S3OutputPath *string `json:"S3OutputPath,omitempty" api:"shape=S3Uri,required"`
}

// AutoMLPartialFailureReason is AWS's AutoMLPartialFailureReason.
type AutoMLPartialFailureReason struct {
	PartialFailureMessage *string `json:"PartialFailureMessage,omitempty" api:"shape=AutoMLFailureReason"`
}

// AutoMLProblemTypeConfig is AWS's AutoMLProblemTypeConfig.
type AutoMLProblemTypeConfig struct {
	_                              struct{}                        `api:"union"`
	ImageClassificationJobConfig   *ImageClassificationJobConfig   `json:"ImageClassificationJobConfig,omitempty"`
	TextClassificationJobConfig    *TextClassificationJobConfig    `json:"TextClassificationJobConfig,omitempty"`
	TimeSeriesForecastingJobConfig *TimeSeriesForecastingJobConfig `json:"TimeSeriesForecastingJobConfig,omitempty"`
	TabularJobConfig               *TabularJobConfig               `json:"TabularJobConfig,omitempty"`
	TextGenerationJobConfig        *TextGenerationJobConfig        `json:"TextGenerationJobConfig,omitempty"`
}

// AutoMLProblemTypeResolvedAttributes is AWS's AutoMLProblemTypeResolvedAttributes.
type AutoMLProblemTypeResolvedAttributes struct {
	_                                struct{}                          `api:"union"`
	TabularResolvedAttributes        *TabularResolvedAttributes        `json:"TabularResolvedAttributes,omitempty"`
	TextGenerationResolvedAttributes *TextGenerationResolvedAttributes `json:"TextGenerationResolvedAttributes,omitempty"`
}

// AutoMLResolvedAttributes is AWS's AutoMLResolvedAttributes.
type AutoMLResolvedAttributes struct {
	AutoMLJobObjective                  *AutoMLJobObjective                  `json:"AutoMLJobObjective,omitempty"`
	CompletionCriteria                  *AutoMLJobCompletionCriteria         `json:"CompletionCriteria,omitempty"`
	AutoMLProblemTypeResolvedAttributes *AutoMLProblemTypeResolvedAttributes `json:"AutoMLProblemTypeResolvedAttributes,omitempty"`
}

// AutoMLS3DataSource is AWS's AutoMLS3DataSource.
type AutoMLS3DataSource struct {
	S3DataType *string `json:"S3DataType,omitempty" api:"shape=AutoMLS3DataType,required"`
	S3Uri      *string `json:"S3Uri,omitempty" api:"shape=S3Uri,required"`
}

// AutoMLSecurityConfig is AWS's AutoMLSecurityConfig.
type AutoMLSecurityConfig struct {
	VolumeKmsKeyId                        *string    `json:"VolumeKmsKeyId,omitempty" api:"shape=KmsKeyId"`
	EnableInterContainerTrafficEncryption *bool      `json:"EnableInterContainerTrafficEncryption,omitempty"`
	VpcConfig                             *VpcConfig `json:"VpcConfig,omitempty"`
}

// AutoParameter is AWS's AutoParameter.
type AutoParameter struct {
	Name      *string `json:"Name,omitempty" api:"shape=ParameterKey,required"`
	ValueHint *string `json:"ValueHint,omitempty" api:"shape=ParameterValue,required"`
}

// AutoRollbackConfig is AWS's AutoRollbackConfig.
type AutoRollbackConfig struct {
	Alarms []Alarm `json:"Alarms,omitempty" api:"shape=AlarmList"`
}

// Autotune is AWS's Autotune.
type Autotune struct {
	Mode *string `json:"Mode,omitempty" api:"shape=AutotuneMode,required"`
}

// AvailableUpgrade is AWS's AvailableUpgrade.
type AvailableUpgrade struct {
	Version      *string  `json:"Version,omitempty" api:"shape=MajorMinorVersion"`
	ReleaseNotes []string `json:"ReleaseNotes,omitempty" api:"shape=ReleaseNotesList"`
}

// BaseModel is AWS's BaseModel.
type BaseModel struct {
	HubContentName    *string `json:"HubContentName,omitempty" api:"shape=HubContentName"`
	HubContentVersion *string `json:"HubContentVersion,omitempty" api:"shape=HubContentVersion"`
	RecipeName        *string `json:"RecipeName,omitempty" api:"shape=RecipeName"`
}

// BatchAddClusterNodesError is AWS's BatchAddClusterNodesError.
type BatchAddClusterNodesError struct {
	InstanceGroupName *string  `json:"InstanceGroupName,omitempty" api:"shape=InstanceGroupName,required"`
	ErrorCode         *string  `json:"ErrorCode,omitempty" api:"shape=BatchAddClusterNodesErrorCode,required"`
	FailedCount       *int32   `json:"FailedCount,omitempty" api:"shape=BatchAddFailureCount,required"`
	AvailabilityZones []string `json:"AvailabilityZones,omitempty" api:"shape=ClusterAvailabilityZones"`
	InstanceTypes     []string `json:"InstanceTypes,omitempty" api:"shape=ClusterInstanceTypes"`
	Message           *string  `json:"Message,omitempty"`
}

// BatchAddClusterNodesInput is AWS's BatchAddClusterNodesRequest.
type BatchAddClusterNodesInput struct {
	ClusterName *string                       `json:"ClusterName,omitempty" api:"shape=ClusterNameOrArn,required"`
	ClientToken *string                       `json:"ClientToken,omitempty" api:"shape=BatchAddClusterNodesRequestClientTokenString,token"`
	NodesToAdd  []AddClusterNodeSpecification `json:"NodesToAdd,omitempty" api:"shape=AddClusterNodeSpecificationList,required"`
}

// BatchAddClusterNodesOutput is AWS's BatchAddClusterNodesResponse.
type BatchAddClusterNodesOutput struct {
	Successful []NodeAdditionResult        `json:"Successful,omitempty" api:"required"`
	Failed     []BatchAddClusterNodesError `json:"Failed,omitempty" api:"required"`
}

// BatchDataCaptureConfig is AWS's BatchDataCaptureConfig.
type BatchDataCaptureConfig struct {
	DestinationS3Uri    *string `json:"DestinationS3Uri,omitempty" api:"shape=S3Uri,required"`
	KmsKeyId            *string `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
	GenerateInferenceId *bool   `json:"GenerateInferenceId,omitempty"`
}

// BatchDeleteClusterNodeLogicalIdsError is AWS's BatchDeleteClusterNodeLogicalIdsError.
type BatchDeleteClusterNodeLogicalIdsError struct {
	Code          *string `json:"Code,omitempty" api:"shape=BatchDeleteClusterNodesErrorCode,required"`
	Message       *string `json:"Message,omitempty" api:"required"`
	NodeLogicalId *string `json:"NodeLogicalId,omitempty" api:"shape=ClusterNodeLogicalId,required"`
}

// BatchDeleteClusterNodesError is AWS's BatchDeleteClusterNodesError.
type BatchDeleteClusterNodesError struct {
	Code    *string `json:"Code,omitempty" api:"shape=BatchDeleteClusterNodesErrorCode,required"`
	Message *string `json:"Message,omitempty" api:"required"`
	NodeId  *string `json:"NodeId,omitempty" api:"shape=ClusterNodeId,required"`
}

// BatchDeleteClusterNodesInput is AWS's BatchDeleteClusterNodesRequest.
type BatchDeleteClusterNodesInput struct {
	ClusterName    *string  `json:"ClusterName,omitempty" api:"shape=ClusterNameOrArn,required"`
	NodeIds        []string `json:"NodeIds,omitempty" api:"shape=ClusterNodeIds"`
	NodeLogicalIds []string `json:"NodeLogicalIds,omitempty" api:"shape=ClusterNodeLogicalIdList"`
}

// BatchDeleteClusterNodesOutput is AWS's BatchDeleteClusterNodesResponse.
type BatchDeleteClusterNodesOutput struct {
	Failed                   []BatchDeleteClusterNodesError          `json:"Failed,omitempty" api:"shape=BatchDeleteClusterNodesErrorList"`
	Successful               []string                                `json:"Successful,omitempty" api:"shape=ClusterNodeIds"`
	FailedNodeLogicalIds     []BatchDeleteClusterNodeLogicalIdsError `json:"FailedNodeLogicalIds,omitempty" api:"shape=BatchDeleteClusterNodeLogicalIdsErrorList"`
	SuccessfulNodeLogicalIds []string                                `json:"SuccessfulNodeLogicalIds,omitempty" api:"shape=ClusterNodeLogicalIdList"`
}

// BatchDescribeModelPackageError is AWS's BatchDescribeModelPackageError.
type BatchDescribeModelPackageError struct {
	ErrorCode     *string `json:"ErrorCode,omitempty" api:"required"`
	ErrorResponse *string `json:"ErrorResponse,omitempty" api:"required"`
}

// BatchDescribeModelPackageInput is AWS's BatchDescribeModelPackageInput.
type BatchDescribeModelPackageInput struct {
	ModelPackageArnList []string `json:"ModelPackageArnList,omitempty" api:"shape=ModelPackageArnList,required"`
}

// BatchDescribeModelPackageOutput is AWS's BatchDescribeModelPackageOutput.
type BatchDescribeModelPackageOutput struct {
	ModelPackageSummaries             map[string]BatchDescribeModelPackageSummary `json:"ModelPackageSummaries,omitempty" api:"shape=ModelPackageSummaries"`
	BatchDescribeModelPackageErrorMap map[string]BatchDescribeModelPackageError   `json:"BatchDescribeModelPackageErrorMap,omitempty" api:"shape=BatchDescribeModelPackageErrorMap"`
}

// BatchDescribeModelPackageSummary is AWS's BatchDescribeModelPackageSummary.
type BatchDescribeModelPackageSummary struct {
	ModelPackageGroupName        *string                 `json:"ModelPackageGroupName,omitempty" api:"shape=EntityName,required"`
	ModelPackageVersion          *int32                  `json:"ModelPackageVersion,omitempty" api:"shape=ModelPackageVersion"`
	ModelPackageArn              *string                 `json:"ModelPackageArn,omitempty" api:"shape=ModelPackageArn,required"`
	ModelPackageDescription      *string                 `json:"ModelPackageDescription,omitempty" api:"shape=EntityDescription"`
	CreationTime                 *time.Time              `json:"CreationTime,omitempty" api:"required"`
	InferenceSpecification       *InferenceSpecification `json:"InferenceSpecification,omitempty" api:"required"`
	ModelPackageStatus           *string                 `json:"ModelPackageStatus,omitempty" api:"shape=ModelPackageStatus,required"`
	ModelApprovalStatus          *string                 `json:"ModelApprovalStatus,omitempty" api:"shape=ModelApprovalStatus"`
	ModelPackageRegistrationType *string                 `json:"ModelPackageRegistrationType,omitempty" api:"shape=ModelPackageRegistrationType"`
}

// BatchRebootClusterNodeLogicalIdsError is AWS's BatchRebootClusterNodeLogicalIdsError.
type BatchRebootClusterNodeLogicalIdsError struct {
	NodeLogicalId *string `json:"NodeLogicalId,omitempty" api:"shape=ClusterNodeLogicalId,required"`
	ErrorCode     *string `json:"ErrorCode,omitempty" api:"shape=BatchRebootClusterNodesErrorCode,required"`
	Message       *string `json:"Message,omitempty" api:"required"`
}

// BatchRebootClusterNodesError is AWS's BatchRebootClusterNodesError.
type BatchRebootClusterNodesError struct {
	NodeId    *string `json:"NodeId,omitempty" api:"shape=ClusterNodeId,required"`
	ErrorCode *string `json:"ErrorCode,omitempty" api:"shape=BatchRebootClusterNodesErrorCode,required"`
	Message   *string `json:"Message,omitempty" api:"required"`
}

// BatchRebootClusterNodesInput is AWS's BatchRebootClusterNodesRequest.
type BatchRebootClusterNodesInput struct {
	ClusterName    *string  `json:"ClusterName,omitempty" api:"shape=ClusterNameOrArn,required"`
	NodeIds        []string `json:"NodeIds,omitempty" api:"shape=BatchRebootClusterNodesRequestNodeIdsList"`
	NodeLogicalIds []string `json:"NodeLogicalIds,omitempty" api:"shape=BatchRebootClusterNodesRequestNodeLogicalIdsList"`
}

// BatchRebootClusterNodesOutput is AWS's BatchRebootClusterNodesResponse.
type BatchRebootClusterNodesOutput struct {
	Successful               []string                                `json:"Successful,omitempty" api:"shape=ClusterNodeIds"`
	Failed                   []BatchRebootClusterNodesError          `json:"Failed,omitempty" api:"shape=BatchRebootClusterNodesErrors"`
	FailedNodeLogicalIds     []BatchRebootClusterNodeLogicalIdsError `json:"FailedNodeLogicalIds,omitempty" api:"shape=BatchRebootClusterNodeLogicalIdsErrors"`
	SuccessfulNodeLogicalIds []string                                `json:"SuccessfulNodeLogicalIds,omitempty" api:"shape=ClusterNodeLogicalIdList"`
}

// BatchReplaceClusterNodeLogicalIdsError is AWS's BatchReplaceClusterNodeLogicalIdsError.
type BatchReplaceClusterNodeLogicalIdsError struct {
	NodeLogicalId *string `json:"NodeLogicalId,omitempty" api:"shape=ClusterNodeLogicalId,required"`
	ErrorCode     *string `json:"ErrorCode,omitempty" api:"shape=BatchReplaceClusterNodesErrorCode,required"`
	Message       *string `json:"Message,omitempty" api:"required"`
}

// BatchReplaceClusterNodesError is AWS's BatchReplaceClusterNodesError.
type BatchReplaceClusterNodesError struct {
	NodeId    *string `json:"NodeId,omitempty" api:"shape=ClusterNodeId,required"`
	ErrorCode *string `json:"ErrorCode,omitempty" api:"shape=BatchReplaceClusterNodesErrorCode,required"`
	Message   *string `json:"Message,omitempty" api:"required"`
}

// BatchReplaceClusterNodesInput is AWS's BatchReplaceClusterNodesRequest.
type BatchReplaceClusterNodesInput struct {
	ClusterName    *string  `json:"ClusterName,omitempty" api:"shape=ClusterNameOrArn,required"`
	NodeIds        []string `json:"NodeIds,omitempty" api:"shape=BatchReplaceClusterNodesRequestNodeIdsList"`
	NodeLogicalIds []string `json:"NodeLogicalIds,omitempty" api:"shape=BatchReplaceClusterNodesRequestNodeLogicalIdsList"`
}

// BatchReplaceClusterNodesOutput is AWS's BatchReplaceClusterNodesResponse.
type BatchReplaceClusterNodesOutput struct {
	Successful               []string                                 `json:"Successful,omitempty" api:"shape=ClusterNodeIds"`
	Failed                   []BatchReplaceClusterNodesError          `json:"Failed,omitempty" api:"shape=BatchReplaceClusterNodesErrors"`
	FailedNodeLogicalIds     []BatchReplaceClusterNodeLogicalIdsError `json:"FailedNodeLogicalIds,omitempty" api:"shape=BatchReplaceClusterNodeLogicalIdsErrors"`
	SuccessfulNodeLogicalIds []string                                 `json:"SuccessfulNodeLogicalIds,omitempty" api:"shape=ClusterNodeLogicalIdList"`
}

// BatchTransformInput is AWS's BatchTransformInput.
type BatchTransformInput struct {
	DataCapturedDestinationS3Uri  *string                  `json:"DataCapturedDestinationS3Uri,omitempty" api:"shape=DestinationS3Uri,required"`
	DatasetFormat                 *MonitoringDatasetFormat `json:"DatasetFormat,omitempty" api:"required"`
	LocalPath                     *string                  `json:"LocalPath,omitempty" api:"shape=ProcessingLocalPath,required"`
	S3InputMode                   *string                  `json:"S3InputMode,omitempty" api:"shape=ProcessingS3InputMode"`
	S3DataDistributionType        *string                  `json:"S3DataDistributionType,omitempty" api:"shape=ProcessingS3DataDistributionType"`
	FeaturesAttribute             *string                  `json:"FeaturesAttribute,omitempty"`
	InferenceAttribute            *string                  `json:"InferenceAttribute,omitempty"`
	ProbabilityAttribute          *string                  `json:"ProbabilityAttribute,omitempty"`
	ProbabilityThresholdAttribute *float64                 `json:"ProbabilityThresholdAttribute,omitempty"`
	StartTimeOffset               *string                  `json:"StartTimeOffset,omitempty" api:"shape=MonitoringTimeOffsetString"`
	EndTimeOffset                 *string                  `json:"EndTimeOffset,omitempty" api:"shape=MonitoringTimeOffsetString"`
	ExcludeFeaturesAttribute      *string                  `json:"ExcludeFeaturesAttribute,omitempty" api:"shape=ExcludeFeaturesAttribute"`
}

// BedrockCustomModelDeploymentMetadata is AWS's BedrockCustomModelDeploymentMetadata.
type BedrockCustomModelDeploymentMetadata struct {
	Arn *string `json:"Arn,omitempty" api:"shape=String1024"`
}

// BedrockCustomModelMetadata is AWS's BedrockCustomModelMetadata.
type BedrockCustomModelMetadata struct {
	Arn *string `json:"Arn,omitempty" api:"shape=String1024"`
}

// BedrockModelImportMetadata is AWS's BedrockModelImportMetadata.
type BedrockModelImportMetadata struct {
	Arn *string `json:"Arn,omitempty" api:"shape=String1024"`
}

// BedrockProvisionedModelThroughputMetadata is AWS's BedrockProvisionedModelThroughputMetadata.
type BedrockProvisionedModelThroughputMetadata struct {
	Arn *string `json:"Arn,omitempty" api:"shape=String1024"`
}

// BestObjectiveNotImproving is AWS's BestObjectiveNotImproving.
type BestObjectiveNotImproving struct {
	MaxNumberOfTrainingJobsNotImproving *int32 `json:"MaxNumberOfTrainingJobsNotImproving,omitempty" api:"shape=MaxNumberOfTrainingJobsNotImproving"`
}

// Bias is AWS's Bias.
type Bias struct {
	Report             *MetricsSource `json:"Report,omitempty"`
	PreTrainingReport  *MetricsSource `json:"PreTrainingReport,omitempty"`
	PostTrainingReport *MetricsSource `json:"PostTrainingReport,omitempty"`
}

// BillableTokenUsage is AWS's BillableTokenUsage.
type BillableTokenUsage struct {
	PrefillTokenCount  *int64 `json:"PrefillTokenCount,omitempty"`
	SampleTokenCount   *int64 `json:"SampleTokenCount,omitempty"`
	TrainingTokenCount *int64 `json:"TrainingTokenCount,omitempty"`
}

// BlueGreenUpdatePolicy is AWS's BlueGreenUpdatePolicy.
type BlueGreenUpdatePolicy struct {
	TrafficRoutingConfiguration      *TrafficRoutingConfig `json:"TrafficRoutingConfiguration,omitempty" api:"required"`
	TerminationWaitInSeconds         *int32                `json:"TerminationWaitInSeconds,omitempty" api:"shape=TerminationWaitInSeconds"`
	MaximumExecutionTimeoutInSeconds *int32                `json:"MaximumExecutionTimeoutInSeconds,omitempty" api:"shape=MaximumExecutionTimeoutInSeconds"`
}

// CacheHitResult is AWS's CacheHitResult.
type CacheHitResult struct {
	SourcePipelineExecutionArn *string `json:"SourcePipelineExecutionArn,omitempty" api:"shape=PipelineExecutionArn"`
}

// CallbackStepMetadata is AWS's CallbackStepMetadata.
type CallbackStepMetadata struct {
	CallbackToken    *string           `json:"CallbackToken,omitempty" api:"shape=CallbackToken"`
	SqsQueueUrl      *string           `json:"SqsQueueUrl,omitempty" api:"shape=String256"`
	OutputParameters []OutputParameter `json:"OutputParameters,omitempty" api:"shape=OutputParameterList"`
}

// CandidateArtifactLocations is AWS's CandidateArtifactLocations.
type CandidateArtifactLocations struct {
	Explainability  *string `json:"Explainability,omitempty" api:"shape=ExplainabilityLocation,required"`
	ModelInsights   *string `json:"ModelInsights,omitempty" api:"shape=ModelInsightsLocation"`
	BacktestResults *string `json:"BacktestResults,omitempty" api:"shape=BacktestResultsLocation"`
}

// CandidateGenerationConfig is AWS's CandidateGenerationConfig.
type CandidateGenerationConfig struct {
	AlgorithmsConfig []AutoMLAlgorithmConfig `json:"AlgorithmsConfig,omitempty" api:"shape=AutoMLAlgorithmsConfig"`
}

// CandidateProperties is AWS's CandidateProperties.
type CandidateProperties struct {
	CandidateArtifactLocations *CandidateArtifactLocations `json:"CandidateArtifactLocations,omitempty"`
	CandidateMetrics           []MetricDatum               `json:"CandidateMetrics,omitempty" api:"shape=MetricDataList"`
}

// CanvasAppSettings is AWS's CanvasAppSettings.
type CanvasAppSettings struct {
	TimeSeriesForecastingSettings *TimeSeriesForecastingSettings `json:"TimeSeriesForecastingSettings,omitempty"`
	ModelRegisterSettings         *ModelRegisterSettings         `json:"ModelRegisterSettings,omitempty"`
	WorkspaceSettings             *WorkspaceSettings             `json:"WorkspaceSettings,omitempty"`
	IdentityProviderOAuthSettings []IdentityProviderOAuthSetting `json:"IdentityProviderOAuthSettings,omitempty" api:"shape=IdentityProviderOAuthSettings"`
	DirectDeploySettings          *DirectDeploySettings          `json:"DirectDeploySettings,omitempty"`
	KendraSettings                *KendraSettings                `json:"KendraSettings,omitempty"`
	GenerativeAiSettings          *GenerativeAiSettings          `json:"GenerativeAiSettings,omitempty"`
	EmrServerlessSettings         *EmrServerlessSettings         `json:"EmrServerlessSettings,omitempty"`
}

// CapacityReservation is AWS's CapacityReservation.
type CapacityReservation struct {
	Arn  *string `json:"Arn,omitempty"`
	Type *string `json:"Type,omitempty" api:"shape=CapacityReservationType"`
}

// CapacitySize is AWS's CapacitySize.
type CapacitySize struct {
	Type  *string `json:"Type,omitempty" api:"shape=CapacitySizeType,required"`
	Value *int32  `json:"Value,omitempty" api:"shape=CapacitySizeValue,required"`
}

// CapacitySizeConfig is AWS's CapacitySizeConfig.
type CapacitySizeConfig struct {
	Type  *string `json:"Type,omitempty" api:"shape=NodeUnavailabilityType,required"`
	Value *int32  `json:"Value,omitempty" api:"shape=NodeUnavailabilityValue,required"`
}

// CaptureContentTypeHeader is AWS's CaptureContentTypeHeader.
type CaptureContentTypeHeader struct {
	CsvContentTypes  []string `json:"CsvContentTypes,omitempty" api:"shape=CsvContentTypes"`
	JsonContentTypes []string `json:"JsonContentTypes,omitempty" api:"shape=JsonContentTypes"`
}

// CaptureOption is AWS's CaptureOption.
type CaptureOption struct {
	CaptureMode *string `json:"CaptureMode,omitempty" api:"shape=CaptureMode,required"`
}

// CategoricalParameter is AWS's CategoricalParameter.
type CategoricalParameter struct {
	Name  *string  `json:"Name,omitempty" api:"shape=String64,required"`
	Value []string `json:"Value,omitempty" api:"shape=CategoricalParameterRangeValues,required"`
}

// CategoricalParameterRange is AWS's CategoricalParameterRange.
type CategoricalParameterRange struct {
	Name   *string  `json:"Name,omitempty" api:"shape=ParameterKey,required"`
	Values []string `json:"Values,omitempty" api:"shape=ParameterValues,required"`
}

// CategoricalParameterRangeSpecification is AWS's CategoricalParameterRangeSpecification.
type CategoricalParameterRangeSpecification struct {
	Values []string `json:"Values,omitempty" api:"shape=ParameterValues,required"`
}

// CfnCreateTemplateProvider is AWS's CfnCreateTemplateProvider.
type CfnCreateTemplateProvider struct {
	TemplateName *string                   `json:"TemplateName,omitempty" api:"shape=CfnTemplateName,required"`
	TemplateURL  *string                   `json:"TemplateURL,omitempty" api:"shape=CfnTemplateURL,required"`
	RoleARN      *string                   `json:"RoleARN,omitempty" api:"shape=RoleArn"`
	Parameters   []CfnStackCreateParameter `json:"Parameters,omitempty" api:"shape=CfnStackCreateParameters"`
}

// CfnStackCreateParameter is AWS's CfnStackCreateParameter.
type CfnStackCreateParameter struct {
	Key   *string `json:"Key,omitempty" api:"shape=CfnStackParameterKey,required"`
	Value *string `json:"Value,omitempty" api:"shape=CfnStackParameterValue"`
}

// CfnStackDetail is AWS's CfnStackDetail.
type CfnStackDetail struct {
	Name          *string `json:"Name,omitempty" api:"shape=CfnStackName"`
	Id            *string `json:"Id,omitempty" api:"shape=CfnStackId"`
	StatusMessage *string `json:"StatusMessage,omitempty" api:"shape=CfnStackStatusMessage,required"`
}

// CfnStackParameter is AWS's CfnStackParameter.
type CfnStackParameter struct {
	Key   *string `json:"Key,omitempty" api:"shape=CfnStackParameterKey,required"`
	Value *string `json:"Value,omitempty" api:"shape=CfnStackParameterValue"`
}

// CfnStackUpdateParameter is AWS's CfnStackUpdateParameter.
type CfnStackUpdateParameter struct {
	Key   *string `json:"Key,omitempty" api:"shape=CfnStackParameterKey,required"`
	Value *string `json:"Value,omitempty" api:"shape=CfnStackParameterValue"`
}

// CfnTemplateProviderDetail is AWS's CfnTemplateProviderDetail.
type CfnTemplateProviderDetail struct {
	TemplateName *string             `json:"TemplateName,omitempty" api:"shape=CfnTemplateName,required"`
	TemplateURL  *string             `json:"TemplateURL,omitempty" api:"shape=CfnTemplateURL,required"`
	RoleARN      *string             `json:"RoleARN,omitempty" api:"shape=RoleArn"`
	Parameters   []CfnStackParameter `json:"Parameters,omitempty" api:"shape=CfnStackParameters"`
	StackDetail  *CfnStackDetail     `json:"StackDetail,omitempty"`
}

// CfnUpdateTemplateProvider is AWS's CfnUpdateTemplateProvider.
type CfnUpdateTemplateProvider struct {
	TemplateName *string                   `json:"TemplateName,omitempty" api:"shape=CfnTemplateName,required"`
	TemplateURL  *string                   `json:"TemplateURL,omitempty" api:"shape=CfnTemplateURL,required"`
	Parameters   []CfnStackUpdateParameter `json:"Parameters,omitempty" api:"shape=CfnStackUpdateParameters"`
}

// Channel is AWS's Channel.
type Channel struct {
	ChannelName       *string        `json:"ChannelName,omitempty" api:"shape=ChannelName,required"`
	DataSource        *DataSource    `json:"DataSource,omitempty" api:"required"`
	ContentType       *string        `json:"ContentType,omitempty" api:"shape=ContentType"`
	CompressionType   *string        `json:"CompressionType,omitempty" api:"shape=CompressionType"`
	RecordWrapperType *string        `json:"RecordWrapperType,omitempty" api:"shape=RecordWrapper"`
	InputMode         *string        `json:"InputMode,omitempty" api:"shape=TrainingInputMode"`
	ShuffleConfig     *ShuffleConfig `json:"ShuffleConfig,omitempty"`
}

// ChannelSpecification is AWS's ChannelSpecification.
type ChannelSpecification struct {
	Name                      *string  `json:"Name,omitempty" api:"shape=ChannelName,required"`
	Description               *string  `json:"Description,omitempty" api:"shape=EntityDescription"`
	IsRequired                *bool    `json:"IsRequired,omitempty"`
	SupportedContentTypes     []string `json:"SupportedContentTypes,omitempty" api:"shape=ContentTypes,required"`
	SupportedCompressionTypes []string `json:"SupportedCompressionTypes,omitempty" api:"shape=CompressionTypes"`
	SupportedInputModes       []string `json:"SupportedInputModes,omitempty" api:"shape=InputModes,required"`
}

// CheckpointConfig is AWS's CheckpointConfig.
type CheckpointConfig struct {
	S3Uri     *string `json:"S3Uri,omitempty" api:"shape=S3Uri,required"`
	LocalPath *string `json:"LocalPath,omitempty" api:"shape=DirectoryPath"`
}

// ClarifyCheckStepMetadata is AWS's ClarifyCheckStepMetadata.
type ClarifyCheckStepMetadata struct {
	CheckType                            *string `json:"CheckType,omitempty" api:"shape=String256"`
	BaselineUsedForDriftCheckConstraints *string `json:"BaselineUsedForDriftCheckConstraints,omitempty" api:"shape=String1024"`
	CalculatedBaselineConstraints        *string `json:"CalculatedBaselineConstraints,omitempty" api:"shape=String1024"`
	ModelPackageGroupName                *string `json:"ModelPackageGroupName,omitempty" api:"shape=String256"`
	ViolationReport                      *string `json:"ViolationReport,omitempty" api:"shape=String1024"`
	CheckJobArn                          *string `json:"CheckJobArn,omitempty" api:"shape=String256"`
	SkipCheck                            *bool   `json:"SkipCheck,omitempty"`
	RegisterNewBaseline                  *bool   `json:"RegisterNewBaseline,omitempty"`
}

// ClarifyExplainerConfig is AWS's ClarifyExplainerConfig.
type ClarifyExplainerConfig struct {
	EnableExplanations *string                 `json:"EnableExplanations,omitempty" api:"shape=ClarifyEnableExplanations"`
	InferenceConfig    *ClarifyInferenceConfig `json:"InferenceConfig,omitempty"`
	ShapConfig         *ClarifyShapConfig      `json:"ShapConfig,omitempty" api:"required"`
}

// ClarifyInferenceConfig is AWS's ClarifyInferenceConfig.
type ClarifyInferenceConfig struct {
	FeaturesAttribute    *string  `json:"FeaturesAttribute,omitempty" api:"shape=ClarifyFeaturesAttribute"`
	ContentTemplate      *string  `json:"ContentTemplate,omitempty" api:"shape=ClarifyContentTemplate"`
	MaxRecordCount       *int32   `json:"MaxRecordCount,omitempty" api:"shape=ClarifyMaxRecordCount"`
	MaxPayloadInMB       *int32   `json:"MaxPayloadInMB,omitempty" api:"shape=ClarifyMaxPayloadInMB"`
	ProbabilityIndex     *int32   `json:"ProbabilityIndex,omitempty" api:"shape=ClarifyProbabilityIndex"`
	LabelIndex           *int32   `json:"LabelIndex,omitempty" api:"shape=ClarifyLabelIndex"`
	ProbabilityAttribute *string  `json:"ProbabilityAttribute,omitempty" api:"shape=ClarifyProbabilityAttribute"`
	LabelAttribute       *string  `json:"LabelAttribute,omitempty" api:"shape=ClarifyLabelAttribute"`
	LabelHeaders         []string `json:"LabelHeaders,omitempty" api:"shape=ClarifyLabelHeaders"`
	FeatureHeaders       []string `json:"FeatureHeaders,omitempty" api:"shape=ClarifyFeatureHeaders"`
	FeatureTypes         []string `json:"FeatureTypes,omitempty" api:"shape=ClarifyFeatureTypes"`
}

// ClarifyShapBaselineConfig is AWS's ClarifyShapBaselineConfig.
type ClarifyShapBaselineConfig struct {
	MimeType        *string `json:"MimeType,omitempty" api:"shape=ClarifyMimeType"`
	ShapBaseline    *string `json:"ShapBaseline,omitempty" api:"shape=ClarifyShapBaseline"`
	ShapBaselineUri *string `json:"ShapBaselineUri,omitempty" api:"shape=Url"`
}

// ClarifyShapConfig is AWS's ClarifyShapConfig.
type ClarifyShapConfig struct {
	ShapBaselineConfig *ClarifyShapBaselineConfig `json:"ShapBaselineConfig,omitempty" api:"required"`
	NumberOfSamples    *int32                     `json:"NumberOfSamples,omitempty" api:"shape=ClarifyShapNumberOfSamples"`
	UseLogit           *bool                      `json:"UseLogit,omitempty"`
	Seed               *int32                     `json:"Seed,omitempty"`
	TextConfig         *ClarifyTextConfig         `json:"TextConfig,omitempty"`
}

// ClarifyTextConfig is AWS's ClarifyTextConfig.
type ClarifyTextConfig struct {
	Language    *string `json:"Language,omitempty" api:"shape=ClarifyTextLanguage,required"`
	Granularity *string `json:"Granularity,omitempty" api:"shape=ClarifyTextGranularity,required"`
}

// CleanupFailure is AWS's CleanupFailure.
type CleanupFailure struct {
	StepName     *string `json:"StepName,omitempty" api:"shape=String256"`
	ErrorCode    *string `json:"ErrorCode,omitempty" api:"shape=CleanupFailureErrorCode"`
	ErrorMessage *string `json:"ErrorMessage,omitempty" api:"shape=String2048"`
}

// CleanupStepMetadata is AWS's CleanupStepMetadata.
type CleanupStepMetadata struct {
	CleanedSteps []string         `json:"CleanedSteps,omitempty" api:"shape=CleanupStepNameList"`
	FailedSteps  []CleanupFailure `json:"FailedSteps,omitempty" api:"shape=CleanupFailureList"`
	SkippedSteps []string         `json:"SkippedSteps,omitempty" api:"shape=CleanupStepNameList"`
}

// ClusterAccountingDatabase is AWS's ClusterAccountingDatabase.
type ClusterAccountingDatabase struct {
	Endpoint  *string `json:"Endpoint,omitempty" api:"shape=ClusterAccountingDatabaseEndpoint,required"`
	Port      *int32  `json:"Port,omitempty" api:"shape=ClusterAccountingDatabasePort"`
	Name      *string `json:"Name,omitempty" api:"shape=ClusterAccountingDatabaseName"`
	SecretArn *string `json:"SecretArn,omitempty" api:"shape=ClusterAccountingDatabaseSecretArn,required"`
}

// ClusterAutoPatchConfig is AWS's ClusterAutoPatchConfig.
type ClusterAutoPatchConfig struct {
	PatchingStrategy        *string                  `json:"PatchingStrategy,omitempty" api:"shape=ClusterPatchingStrategy,required"`
	PatchSchedule           *ClusterPatchSchedule    `json:"PatchSchedule,omitempty"`
	DeploymentConfig        *DeploymentConfiguration `json:"DeploymentConfig,omitempty"`
	IdleWaitWindowInSeconds *int32                   `json:"IdleWaitWindowInSeconds,omitempty" api:"shape=IdleWaitWindowInSecondsValue"`
	DrainPolicy             *ClusterDrainPolicy      `json:"DrainPolicy,omitempty"`
}

// ClusterAutoPatchConfigDetails is AWS's ClusterAutoPatchConfigDetails.
type ClusterAutoPatchConfigDetails struct {
	PatchingStrategy        *string                      `json:"PatchingStrategy,omitempty" api:"shape=ClusterPatchingStrategy"`
	CurrentPatchSchedule    *ClusterPatchScheduleDetails `json:"CurrentPatchSchedule,omitempty"`
	DesiredPatchSchedule    *ClusterPatchScheduleDetails `json:"DesiredPatchSchedule,omitempty"`
	DeploymentConfig        *DeploymentConfiguration     `json:"DeploymentConfig,omitempty"`
	IdleWaitWindowInSeconds *int32                       `json:"IdleWaitWindowInSeconds,omitempty" api:"shape=IdleWaitWindowInSecondsValue"`
	DrainPolicy             *ClusterDrainPolicy          `json:"DrainPolicy,omitempty"`
}

// ClusterAutoScalingConfig is AWS's ClusterAutoScalingConfig.
type ClusterAutoScalingConfig struct {
	Mode           *string `json:"Mode,omitempty" api:"shape=ClusterAutoScalingMode,required"`
	AutoScalerType *string `json:"AutoScalerType,omitempty" api:"shape=ClusterAutoScalerType"`
}

// ClusterAutoScalingConfigOutput is AWS's ClusterAutoScalingConfigOutput.
type ClusterAutoScalingConfigOutput struct {
	Mode           *string `json:"Mode,omitempty" api:"shape=ClusterAutoScalingMode,required"`
	AutoScalerType *string `json:"AutoScalerType,omitempty" api:"shape=ClusterAutoScalerType"`
	Status         *string `json:"Status,omitempty" api:"shape=ClusterAutoScalingStatus,required"`
	FailureMessage *string `json:"FailureMessage,omitempty"`
}

// ClusterCapacityRequirements is AWS's ClusterCapacityRequirements.
type ClusterCapacityRequirements struct {
	Spot     *ClusterSpotOptions     `json:"Spot,omitempty"`
	OnDemand *ClusterOnDemandOptions `json:"OnDemand,omitempty"`
}

// ClusterDrainPolicy is AWS's ClusterDrainPolicy.
type ClusterDrainPolicy struct {
	DrainTimeoutInSeconds *int32  `json:"DrainTimeoutInSeconds,omitempty" api:"shape=DrainTimeoutInSecondsValue"`
	OnDrainTimeout        *string `json:"OnDrainTimeout,omitempty" api:"shape=ClusterOnDrainTimeout"`
}

// ClusterEbsVolumeConfig is AWS's ClusterEbsVolumeConfig.
type ClusterEbsVolumeConfig struct {
	VolumeSizeInGB *int32  `json:"VolumeSizeInGB,omitempty" api:"shape=ClusterEbsVolumeSizeInGB"`
	VolumeKmsKeyId *string `json:"VolumeKmsKeyId,omitempty" api:"shape=KmsKeyId"`
	RootVolume     *bool   `json:"RootVolume,omitempty"`
}

// ClusterEventDetail is AWS's ClusterEventDetail.
type ClusterEventDetail struct {
	EventId           *string       `json:"EventId,omitempty" api:"shape=EventId,required"`
	ClusterArn        *string       `json:"ClusterArn,omitempty" api:"shape=ClusterArn,required"`
	ClusterName       *string       `json:"ClusterName,omitempty" api:"shape=ClusterName,required"`
	InstanceGroupName *string       `json:"InstanceGroupName,omitempty" api:"shape=ClusterInstanceGroupName"`
	InstanceId        *string       `json:"InstanceId,omitempty"`
	ResourceType      *string       `json:"ResourceType,omitempty" api:"shape=ClusterEventResourceType,required"`
	EventTime         *time.Time    `json:"EventTime,omitempty" api:"required"`
	EventDetails      *EventDetails `json:"EventDetails,omitempty"`
	Description       *string       `json:"Description,omitempty"`
	EventLevel        *string       `json:"EventLevel,omitempty" api:"shape=ClusterEventLevel"`
	OperationId       *string       `json:"OperationId,omitempty" api:"shape=ClusterOperationId"`
}

// ClusterEventSummary is AWS's ClusterEventSummary.
type ClusterEventSummary struct {
	EventId           *string    `json:"EventId,omitempty" api:"shape=EventId,required"`
	ClusterArn        *string    `json:"ClusterArn,omitempty" api:"shape=ClusterArn,required"`
	ClusterName       *string    `json:"ClusterName,omitempty" api:"shape=ClusterName,required"`
	InstanceGroupName *string    `json:"InstanceGroupName,omitempty" api:"shape=ClusterInstanceGroupName"`
	InstanceId        *string    `json:"InstanceId,omitempty"`
	ResourceType      *string    `json:"ResourceType,omitempty" api:"shape=ClusterEventResourceType,required"`
	EventTime         *time.Time `json:"EventTime,omitempty" api:"required"`
	Description       *string    `json:"Description,omitempty"`
	EventLevel        *string    `json:"EventLevel,omitempty" api:"shape=ClusterEventLevel"`
	OperationId       *string    `json:"OperationId,omitempty" api:"shape=ClusterOperationId"`
}

// ClusterFsxLustreConfig is AWS's ClusterFsxLustreConfig.
type ClusterFsxLustreConfig struct {
	DnsName   *string `json:"DnsName,omitempty" api:"shape=ClusterDnsName,required"`
	MountName *string `json:"MountName,omitempty" api:"shape=ClusterMountName,required"`
	MountPath *string `json:"MountPath,omitempty" api:"shape=ClusterFsxMountPath"`
}

// ClusterFsxOpenZfsConfig is AWS's ClusterFsxOpenZfsConfig.
type ClusterFsxOpenZfsConfig struct {
	DnsName   *string `json:"DnsName,omitempty" api:"shape=ClusterDnsName,required"`
	MountPath *string `json:"MountPath,omitempty" api:"shape=ClusterFsxMountPath"`
}

// ClusterInstanceGroupDetails is AWS's ClusterInstanceGroupDetails.
type ClusterInstanceGroupDetails struct {
	CurrentCount               *int32                             `json:"CurrentCount,omitempty" api:"shape=ClusterNonNegativeInstanceCount"`
	TargetCount                *int32                             `json:"TargetCount,omitempty" api:"shape=ClusterInstanceCount"`
	MinCount                   *int32                             `json:"MinCount,omitempty" api:"shape=ClusterInstanceCount"`
	InstanceGroupName          *string                            `json:"InstanceGroupName,omitempty" api:"shape=ClusterInstanceGroupName"`
	InstanceType               *string                            `json:"InstanceType,omitempty" api:"shape=ClusterInstanceType"`
	InstanceRequirements       *ClusterInstanceRequirementDetails `json:"InstanceRequirements,omitempty"`
	InstanceTypeDetails        []ClusterInstanceTypeDetail        `json:"InstanceTypeDetails,omitempty" api:"shape=ClusterInstanceTypeDetails"`
	LifeCycleConfig            *ClusterLifeCycleConfig            `json:"LifeCycleConfig,omitempty"`
	ExecutionRole              *string                            `json:"ExecutionRole,omitempty" api:"shape=RoleArn"`
	ThreadsPerCore             *int32                             `json:"ThreadsPerCore,omitempty" api:"shape=ClusterThreadsPerCore"`
	InstanceStorageConfigs     []ClusterInstanceStorageConfig     `json:"InstanceStorageConfigs,omitempty" api:"shape=ClusterInstanceStorageConfigs"`
	OnStartDeepHealthChecks    []string                           `json:"OnStartDeepHealthChecks,omitempty" api:"shape=OnStartDeepHealthChecks"`
	Status                     *string                            `json:"Status,omitempty" api:"shape=InstanceGroupStatus"`
	TrainingPlanArn            *string                            `json:"TrainingPlanArn,omitempty" api:"shape=TrainingPlanArn"`
	TrainingPlanStatus         *string                            `json:"TrainingPlanStatus,omitempty" api:"shape=InstanceGroupTrainingPlanStatus"`
	OverrideVpcConfig          *VpcConfig                         `json:"OverrideVpcConfig,omitempty"`
	ScheduledUpdateConfig      *ScheduledUpdateConfig             `json:"ScheduledUpdateConfig,omitempty"`
	AutoPatchConfig            *ClusterAutoPatchConfigDetails     `json:"AutoPatchConfig,omitempty"`
	CurrentImageId             *string                            `json:"CurrentImageId,omitempty" api:"shape=ImageId"`
	DesiredImageId             *string                            `json:"DesiredImageId,omitempty" api:"shape=ImageId"`
	CurrentImageReleaseVersion *string                            `json:"CurrentImageReleaseVersion,omitempty" api:"shape=ImageReleaseVersion"`
	DesiredImageReleaseVersion *string                            `json:"DesiredImageReleaseVersion,omitempty" api:"shape=ImageReleaseVersion"`
	ImageVersionStatus         *string                            `json:"ImageVersionStatus,omitempty" api:"shape=ClusterImageVersionStatus"`
	ActiveOperations           map[string]int32                   `json:"ActiveOperations,omitempty" api:"shape=ActiveOperations"`
	KubernetesConfig           *ClusterKubernetesConfigDetails    `json:"KubernetesConfig,omitempty"`
	CapacityRequirements       *ClusterCapacityRequirements       `json:"CapacityRequirements,omitempty"`
	TargetStateCount           *int32                             `json:"TargetStateCount,omitempty" api:"shape=ClusterInstanceCount"`
	SoftwareUpdateStatus       *string                            `json:"SoftwareUpdateStatus,omitempty" api:"shape=SoftwareUpdateStatus"`
	ActiveSoftwareUpdateConfig *DeploymentConfiguration           `json:"ActiveSoftwareUpdateConfig,omitempty"`
	SlurmConfig                *ClusterSlurmConfigDetails         `json:"SlurmConfig,omitempty"`
	NetworkInterface           *ClusterNetworkInterfaceDetails    `json:"NetworkInterface,omitempty"`
}

// ClusterInstanceGroupSpecification is AWS's ClusterInstanceGroupSpecification.
type ClusterInstanceGroupSpecification struct {
	InstanceCount           *int32                         `json:"InstanceCount,omitempty" api:"shape=ClusterInstanceCount,required"`
	MinInstanceCount        *int32                         `json:"MinInstanceCount,omitempty" api:"shape=ClusterInstanceCount"`
	InstanceGroupName       *string                        `json:"InstanceGroupName,omitempty" api:"shape=ClusterInstanceGroupName,required"`
	InstanceType            *string                        `json:"InstanceType,omitempty" api:"shape=ClusterInstanceType"`
	InstanceRequirements    *ClusterInstanceRequirements   `json:"InstanceRequirements,omitempty"`
	LifeCycleConfig         *ClusterLifeCycleConfig        `json:"LifeCycleConfig,omitempty"`
	ExecutionRole           *string                        `json:"ExecutionRole,omitempty" api:"shape=RoleArn,required"`
	ThreadsPerCore          *int32                         `json:"ThreadsPerCore,omitempty" api:"shape=ClusterThreadsPerCore"`
	InstanceStorageConfigs  []ClusterInstanceStorageConfig `json:"InstanceStorageConfigs,omitempty" api:"shape=ClusterInstanceStorageConfigs"`
	OnStartDeepHealthChecks []string                       `json:"OnStartDeepHealthChecks,omitempty" api:"shape=OnStartDeepHealthChecks"`
	TrainingPlanArn         *string                        `json:"TrainingPlanArn,omitempty" api:"shape=TrainingPlanArn"`
	OverrideVpcConfig       *VpcConfig                     `json:"OverrideVpcConfig,omitempty"`
	ScheduledUpdateConfig   *ScheduledUpdateConfig         `json:"ScheduledUpdateConfig,omitempty"`
	ImageId                 *string                        `json:"ImageId,omitempty" api:"shape=ImageId"`
	AutoPatchConfig         *ClusterAutoPatchConfig        `json:"AutoPatchConfig,omitempty"`
	ImageReleaseVersion     *string                        `json:"ImageReleaseVersion,omitempty" api:"shape=ImageReleaseVersion"`
	KubernetesConfig        *ClusterKubernetesConfig       `json:"KubernetesConfig,omitempty"`
	SlurmConfig             *ClusterSlurmConfig            `json:"SlurmConfig,omitempty"`
	CapacityRequirements    *ClusterCapacityRequirements   `json:"CapacityRequirements,omitempty"`
	NetworkInterface        *ClusterNetworkInterface       `json:"NetworkInterface,omitempty"`
}

// ClusterInstancePlacement is AWS's ClusterInstancePlacement.
type ClusterInstancePlacement struct {
	AvailabilityZone   *string `json:"AvailabilityZone,omitempty" api:"shape=ClusterAvailabilityZone"`
	AvailabilityZoneId *string `json:"AvailabilityZoneId,omitempty" api:"shape=ClusterAvailabilityZoneId"`
}

// ClusterInstanceRequirementDetails is AWS's ClusterInstanceRequirementDetails.
type ClusterInstanceRequirementDetails struct {
	CurrentInstanceTypes []string `json:"CurrentInstanceTypes,omitempty" api:"shape=ClusterInstanceTypes"`
	DesiredInstanceTypes []string `json:"DesiredInstanceTypes,omitempty" api:"shape=ClusterInstanceTypes"`
}

// ClusterInstanceRequirements is AWS's ClusterInstanceRequirements.
type ClusterInstanceRequirements struct {
	InstanceTypes []string `json:"InstanceTypes,omitempty" api:"shape=ClusterInstanceTypes,required"`
}

// ClusterInstanceStatusDetails is AWS's ClusterInstanceStatusDetails.
type ClusterInstanceStatusDetails struct {
	Status  *string `json:"Status,omitempty" api:"shape=ClusterInstanceStatus,required"`
	Message *string `json:"Message,omitempty"`
}

// ClusterInstanceStorageConfig is AWS's ClusterInstanceStorageConfig.
type ClusterInstanceStorageConfig struct {
	_                struct{}                 `api:"union"`
	EbsVolumeConfig  *ClusterEbsVolumeConfig  `json:"EbsVolumeConfig,omitempty"`
	FsxLustreConfig  *ClusterFsxLustreConfig  `json:"FsxLustreConfig,omitempty"`
	FsxOpenZfsConfig *ClusterFsxOpenZfsConfig `json:"FsxOpenZfsConfig,omitempty"`
}

// ClusterInstanceTypeDetail is AWS's ClusterInstanceTypeDetail.
type ClusterInstanceTypeDetail struct {
	InstanceType   *string `json:"InstanceType,omitempty" api:"shape=ClusterInstanceType"`
	CurrentCount   *int32  `json:"CurrentCount,omitempty" api:"shape=ClusterNonNegativeInstanceCount"`
	ThreadsPerCore *int32  `json:"ThreadsPerCore,omitempty" api:"shape=ClusterThreadsPerCore"`
}

// ClusterKubernetesConfig is AWS's ClusterKubernetesConfig.
type ClusterKubernetesConfig struct {
	Labels map[string]string        `json:"Labels,omitempty" api:"shape=ClusterKubernetesLabels"`
	Taints []ClusterKubernetesTaint `json:"Taints,omitempty" api:"shape=ClusterKubernetesTaints"`
}

// ClusterKubernetesConfigDetails is AWS's ClusterKubernetesConfigDetails.
type ClusterKubernetesConfigDetails struct {
	CurrentLabels map[string]string        `json:"CurrentLabels,omitempty" api:"shape=ClusterKubernetesLabels"`
	DesiredLabels map[string]string        `json:"DesiredLabels,omitempty" api:"shape=ClusterKubernetesLabels"`
	CurrentTaints []ClusterKubernetesTaint `json:"CurrentTaints,omitempty" api:"shape=ClusterKubernetesTaints"`
	DesiredTaints []ClusterKubernetesTaint `json:"DesiredTaints,omitempty" api:"shape=ClusterKubernetesTaints"`
}

// ClusterKubernetesConfigNodeDetails is AWS's ClusterKubernetesConfigNodeDetails.
type ClusterKubernetesConfigNodeDetails struct {
	CurrentLabels map[string]string        `json:"CurrentLabels,omitempty" api:"shape=ClusterKubernetesLabels"`
	DesiredLabels map[string]string        `json:"DesiredLabels,omitempty" api:"shape=ClusterKubernetesLabels"`
	CurrentTaints []ClusterKubernetesTaint `json:"CurrentTaints,omitempty" api:"shape=ClusterKubernetesTaints"`
	DesiredTaints []ClusterKubernetesTaint `json:"DesiredTaints,omitempty" api:"shape=ClusterKubernetesTaints"`
}

// ClusterKubernetesTaint is AWS's ClusterKubernetesTaint.
type ClusterKubernetesTaint struct {
	Key    *string `json:"Key,omitempty" api:"shape=ClusterKubernetesTaintKey,required"`
	Value  *string `json:"Value,omitempty" api:"shape=ClusterKubernetesTaintValue"`
	Effect *string `json:"Effect,omitempty" api:"shape=ClusterKubernetesTaintEffect,required"`
}

// ClusterLifeCycleConfig is AWS's ClusterLifeCycleConfig.
type ClusterLifeCycleConfig struct {
	SourceS3Uri    *string `json:"SourceS3Uri,omitempty" api:"shape=S3Uri"`
	OnCreate       *string `json:"OnCreate,omitempty" api:"shape=ClusterLifeCycleConfigFileName"`
	OnInitComplete *string `json:"OnInitComplete,omitempty" api:"shape=ClusterLifeCycleConfigFileName"`
}

// ClusterMetadata is AWS's ClusterMetadata.
type ClusterMetadata struct {
	FailureMessage       *string  `json:"FailureMessage,omitempty"`
	EksRoleAccessEntries []string `json:"EksRoleAccessEntries,omitempty"`
	SlrAccessEntry       *string  `json:"SlrAccessEntry,omitempty"`
}

// ClusterNetworkInterface is AWS's ClusterNetworkInterface.
type ClusterNetworkInterface struct {
	InterfaceType *string `json:"InterfaceType,omitempty" api:"shape=ClusterInterfaceType"`
}

// ClusterNetworkInterfaceDetails is AWS's ClusterNetworkInterfaceDetails.
type ClusterNetworkInterfaceDetails struct {
	InterfaceType *string `json:"InterfaceType,omitempty" api:"shape=ClusterInterfaceType"`
}

// ClusterNodeDetails is AWS's ClusterNodeDetails.
type ClusterNodeDetails struct {
	InstanceGroupName          *string                             `json:"InstanceGroupName,omitempty" api:"shape=ClusterInstanceGroupName"`
	InstanceId                 *string                             `json:"InstanceId,omitempty"`
	NodeLogicalId              *string                             `json:"NodeLogicalId,omitempty" api:"shape=ClusterNodeLogicalId"`
	InstanceStatus             *ClusterInstanceStatusDetails       `json:"InstanceStatus,omitempty"`
	InstanceType               *string                             `json:"InstanceType,omitempty" api:"shape=ClusterInstanceType"`
	LaunchTime                 *time.Time                          `json:"LaunchTime,omitempty"`
	LastSoftwareUpdateTime     *time.Time                          `json:"LastSoftwareUpdateTime,omitempty"`
	LifeCycleConfig            *ClusterLifeCycleConfig             `json:"LifeCycleConfig,omitempty"`
	OverrideVpcConfig          *VpcConfig                          `json:"OverrideVpcConfig,omitempty"`
	ThreadsPerCore             *int32                              `json:"ThreadsPerCore,omitempty" api:"shape=ClusterThreadsPerCore"`
	InstanceStorageConfigs     []ClusterInstanceStorageConfig      `json:"InstanceStorageConfigs,omitempty" api:"shape=ClusterInstanceStorageConfigs"`
	PrivatePrimaryIp           *string                             `json:"PrivatePrimaryIp,omitempty" api:"shape=ClusterPrivatePrimaryIp"`
	PrivatePrimaryIpv6         *string                             `json:"PrivatePrimaryIpv6,omitempty"`
	PrivateDnsHostname         *string                             `json:"PrivateDnsHostname,omitempty" api:"shape=ClusterPrivateDnsHostname"`
	Placement                  *ClusterInstancePlacement           `json:"Placement,omitempty"`
	CurrentImageId             *string                             `json:"CurrentImageId,omitempty" api:"shape=ImageId"`
	DesiredImageId             *string                             `json:"DesiredImageId,omitempty" api:"shape=ImageId"`
	CurrentImageReleaseVersion *string                             `json:"CurrentImageReleaseVersion,omitempty" api:"shape=ImageReleaseVersion"`
	DesiredImageReleaseVersion *string                             `json:"DesiredImageReleaseVersion,omitempty" api:"shape=ImageReleaseVersion"`
	ImageVersionStatus         *string                             `json:"ImageVersionStatus,omitempty" api:"shape=ClusterImageVersionStatus"`
	UltraServerInfo            *UltraServerInfo                    `json:"UltraServerInfo,omitempty"`
	KubernetesConfig           *ClusterKubernetesConfigNodeDetails `json:"KubernetesConfig,omitempty"`
	CapacityType               *string                             `json:"CapacityType,omitempty" api:"shape=ClusterCapacityType"`
	NetworkInterface           *ClusterNetworkInterfaceDetails     `json:"NetworkInterface,omitempty"`
}

// ClusterNodeSummary is AWS's ClusterNodeSummary.
type ClusterNodeSummary struct {
	InstanceGroupName          *string                       `json:"InstanceGroupName,omitempty" api:"shape=ClusterInstanceGroupName,required"`
	InstanceId                 *string                       `json:"InstanceId,omitempty" api:"required"`
	NodeLogicalId              *string                       `json:"NodeLogicalId,omitempty"`
	InstanceType               *string                       `json:"InstanceType,omitempty" api:"shape=ClusterInstanceType,required"`
	LaunchTime                 *time.Time                    `json:"LaunchTime,omitempty" api:"required"`
	LastSoftwareUpdateTime     *time.Time                    `json:"LastSoftwareUpdateTime,omitempty"`
	InstanceStatus             *ClusterInstanceStatusDetails `json:"InstanceStatus,omitempty" api:"required"`
	UltraServerInfo            *UltraServerInfo              `json:"UltraServerInfo,omitempty"`
	PrivateDnsHostname         *string                       `json:"PrivateDnsHostname,omitempty" api:"shape=ClusterPrivateDnsHostname"`
	CurrentImageReleaseVersion *string                       `json:"CurrentImageReleaseVersion,omitempty" api:"shape=ImageReleaseVersion"`
	ImageVersionStatus         *string                       `json:"ImageVersionStatus,omitempty" api:"shape=ClusterImageVersionStatus"`
}

// ClusterOnDemandOptions is AWS's ClusterOnDemandOptions.
type ClusterOnDemandOptions struct {
}

// ClusterOperationScalingConfiguration is AWS's ClusterOperationScalingConfiguration.
type ClusterOperationScalingConfiguration struct {
	CurrentCount *int32 `json:"CurrentCount,omitempty" api:"shape=ClusterOperationCount"`
	TargetCount  *int32 `json:"TargetCount,omitempty" api:"shape=ClusterOperationCount"`
	MinCount     *int32 `json:"MinCount,omitempty" api:"shape=ClusterOperationCount"`
}

// ClusterOperationScalingDetails is AWS's ClusterOperationScalingDetails.
type ClusterOperationScalingDetails struct {
	InstanceGroupName *string                               `json:"InstanceGroupName,omitempty"`
	Status            *string                               `json:"Status,omitempty" api:"shape=ClusterOperationStatus"`
	Original          *ClusterOperationScalingConfiguration `json:"Original,omitempty"`
	Desired           *ClusterOperationScalingConfiguration `json:"Desired,omitempty"`
}

// ClusterOperationSummary is AWS's ClusterOperationSummary.
type ClusterOperationSummary struct {
	OperationId  *string    `json:"OperationId,omitempty" api:"shape=ClusterOperationId"`
	ClusterArn   *string    `json:"ClusterArn,omitempty" api:"shape=ClusterArn"`
	Type         *string    `json:"Type,omitempty" api:"shape=ClusterOperationType"`
	Status       *string    `json:"Status,omitempty" api:"shape=ClusterOperationStatus"`
	CreationTime *time.Time `json:"CreationTime,omitempty"`
}

// ClusterOrchestrator is AWS's ClusterOrchestrator.
type ClusterOrchestrator struct {
	Eks   *ClusterOrchestratorEksConfig   `json:"Eks,omitempty"`
	Slurm *ClusterOrchestratorSlurmConfig `json:"Slurm,omitempty"`
}

// ClusterOrchestratorEksConfig is AWS's ClusterOrchestratorEksConfig.
type ClusterOrchestratorEksConfig struct {
	ClusterArn *string `json:"ClusterArn,omitempty" api:"shape=EksClusterArn,required"`
}

// ClusterOrchestratorSlurmConfig is AWS's ClusterOrchestratorSlurmConfig.
type ClusterOrchestratorSlurmConfig struct {
	SlurmConfigStrategy *string                    `json:"SlurmConfigStrategy,omitempty" api:"shape=ClusterSlurmConfigStrategy"`
	AccountingDatabase  *ClusterAccountingDatabase `json:"AccountingDatabase,omitempty"`
}

// ClusterPatchSchedule is AWS's ClusterPatchSchedule.
type ClusterPatchSchedule struct {
	NextPatchDate *time.Time `json:"NextPatchDate,omitempty"`
}

// ClusterPatchScheduleDetails is AWS's ClusterPatchScheduleDetails.
type ClusterPatchScheduleDetails struct {
	NextPatchDate *time.Time `json:"NextPatchDate,omitempty"`
}

// ClusterRestrictedInstanceGroupDetails is AWS's ClusterRestrictedInstanceGroupDetails.
type ClusterRestrictedInstanceGroupDetails struct {
	CurrentCount            *int32                         `json:"CurrentCount,omitempty" api:"shape=ClusterNonNegativeInstanceCount"`
	TargetCount             *int32                         `json:"TargetCount,omitempty" api:"shape=ClusterInstanceCount"`
	InstanceGroupName       *string                        `json:"InstanceGroupName,omitempty" api:"shape=ClusterInstanceGroupName"`
	InstanceType            *string                        `json:"InstanceType,omitempty" api:"shape=ClusterInstanceType"`
	ExecutionRole           *string                        `json:"ExecutionRole,omitempty" api:"shape=RoleArn"`
	ThreadsPerCore          *int32                         `json:"ThreadsPerCore,omitempty" api:"shape=ClusterThreadsPerCore"`
	InstanceStorageConfigs  []ClusterInstanceStorageConfig `json:"InstanceStorageConfigs,omitempty" api:"shape=ClusterInstanceStorageConfigs"`
	OnStartDeepHealthChecks []string                       `json:"OnStartDeepHealthChecks,omitempty" api:"shape=OnStartDeepHealthChecks"`
	Status                  *string                        `json:"Status,omitempty" api:"shape=InstanceGroupStatus"`
	TrainingPlanArn         *string                        `json:"TrainingPlanArn,omitempty" api:"shape=TrainingPlanArn"`
	TrainingPlanStatus      *string                        `json:"TrainingPlanStatus,omitempty" api:"shape=InstanceGroupTrainingPlanStatus"`
	OverrideVpcConfig       *VpcConfig                     `json:"OverrideVpcConfig,omitempty"`
	ScheduledUpdateConfig   *ScheduledUpdateConfig         `json:"ScheduledUpdateConfig,omitempty"`
	EnvironmentConfig       *EnvironmentConfigDetails      `json:"EnvironmentConfig,omitempty"`
}

// ClusterRestrictedInstanceGroupSpecification is AWS's ClusterRestrictedInstanceGroupSpecification.
type ClusterRestrictedInstanceGroupSpecification struct {
	InstanceCount           *int32                         `json:"InstanceCount,omitempty" api:"shape=ClusterInstanceCount,required"`
	InstanceGroupName       *string                        `json:"InstanceGroupName,omitempty" api:"shape=ClusterInstanceGroupName,required"`
	InstanceType            *string                        `json:"InstanceType,omitempty" api:"shape=ClusterInstanceType,required"`
	ExecutionRole           *string                        `json:"ExecutionRole,omitempty" api:"shape=RoleArn,required"`
	ThreadsPerCore          *int32                         `json:"ThreadsPerCore,omitempty" api:"shape=ClusterThreadsPerCore"`
	InstanceStorageConfigs  []ClusterInstanceStorageConfig `json:"InstanceStorageConfigs,omitempty" api:"shape=ClusterInstanceStorageConfigs"`
	OnStartDeepHealthChecks []string                       `json:"OnStartDeepHealthChecks,omitempty" api:"shape=OnStartDeepHealthChecks"`
	TrainingPlanArn         *string                        `json:"TrainingPlanArn,omitempty" api:"shape=TrainingPlanArn"`
	OverrideVpcConfig       *VpcConfig                     `json:"OverrideVpcConfig,omitempty"`
	ScheduledUpdateConfig   *ScheduledUpdateConfig         `json:"ScheduledUpdateConfig,omitempty"`
	EnvironmentConfig       *EnvironmentConfig             `json:"EnvironmentConfig,omitempty"`
}

// ClusterRestrictedInstanceGroupsConfig is AWS's ClusterRestrictedInstanceGroupsConfig.
type ClusterRestrictedInstanceGroupsConfig struct {
	SharedEnvironmentConfig *ClusterSharedEnvironmentConfig `json:"SharedEnvironmentConfig,omitempty" api:"required"`
}

// ClusterRestrictedInstanceGroupsConfigOutput is AWS's ClusterRestrictedInstanceGroupsConfigOutput.
type ClusterRestrictedInstanceGroupsConfigOutput struct {
	SharedEnvironmentConfig *ClusterSharedEnvironmentConfigDetails `json:"SharedEnvironmentConfig,omitempty" api:"required"`
}

// ClusterSchedulerConfigSummary is AWS's ClusterSchedulerConfigSummary.
type ClusterSchedulerConfigSummary struct {
	ClusterSchedulerConfigArn     *string    `json:"ClusterSchedulerConfigArn,omitempty" api:"shape=ClusterSchedulerConfigArn,required"`
	ClusterSchedulerConfigId      *string    `json:"ClusterSchedulerConfigId,omitempty" api:"shape=ClusterSchedulerConfigId,required"`
	ClusterSchedulerConfigVersion *int32     `json:"ClusterSchedulerConfigVersion,omitempty"`
	Name                          *string    `json:"Name,omitempty" api:"shape=EntityName,required"`
	CreationTime                  *time.Time `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime              *time.Time `json:"LastModifiedTime,omitempty"`
	Status                        *string    `json:"Status,omitempty" api:"shape=SchedulerResourceStatus,required"`
	ClusterArn                    *string    `json:"ClusterArn,omitempty" api:"shape=ClusterArn"`
}

// ClusterSharedEnvironmentConfig is AWS's ClusterSharedEnvironmentConfig.
type ClusterSharedEnvironmentConfig struct {
	FSxLustreDeletionPolicy *string          `json:"FSxLustreDeletionPolicy,omitempty" api:"shape=ClusterFSxLustreDeletionPolicy,required"`
	FSxLustreConfig         *FSxLustreConfig `json:"FSxLustreConfig,omitempty" api:"required"`
}

// ClusterSharedEnvironmentConfigDetails is AWS's ClusterSharedEnvironmentConfigDetails.
type ClusterSharedEnvironmentConfigDetails struct {
	CurrentFSxLustreConfig         *FSxLustreConfig `json:"CurrentFSxLustreConfig,omitempty"`
	DesiredFSxLustreConfig         *FSxLustreConfig `json:"DesiredFSxLustreConfig,omitempty"`
	CurrentFSxLustreDeletionPolicy *string          `json:"CurrentFSxLustreDeletionPolicy,omitempty" api:"shape=ClusterFSxLustreDeletionPolicy"`
	DesiredFSxLustreDeletionPolicy *string          `json:"DesiredFSxLustreDeletionPolicy,omitempty" api:"shape=ClusterFSxLustreDeletionPolicy"`
}

// ClusterSlurmConfig is AWS's ClusterSlurmConfig.
type ClusterSlurmConfig struct {
	NodeType       *string  `json:"NodeType,omitempty" api:"shape=ClusterSlurmNodeType,required"`
	PartitionNames []string `json:"PartitionNames,omitempty" api:"shape=ClusterPartitionNames"`
}

// ClusterSlurmConfigDetails is AWS's ClusterSlurmConfigDetails.
type ClusterSlurmConfigDetails struct {
	NodeType       *string  `json:"NodeType,omitempty" api:"shape=ClusterSlurmNodeType,required"`
	PartitionNames []string `json:"PartitionNames,omitempty" api:"shape=ClusterPartitionNames"`
}

// ClusterSpotOptions is AWS's ClusterSpotOptions.
type ClusterSpotOptions struct {
}

// ClusterSummary is AWS's ClusterSummary.
type ClusterSummary struct {
	ClusterArn         *string    `json:"ClusterArn,omitempty" api:"shape=ClusterArn,required"`
	ClusterName        *string    `json:"ClusterName,omitempty" api:"shape=ClusterName,required"`
	CreationTime       *time.Time `json:"CreationTime,omitempty" api:"required"`
	ClusterStatus      *string    `json:"ClusterStatus,omitempty" api:"shape=ClusterStatus,required"`
	TrainingPlanArns   []string   `json:"TrainingPlanArns,omitempty" api:"shape=TrainingPlanArns"`
	ImageVersionStatus *string    `json:"ImageVersionStatus,omitempty" api:"shape=ClusterImageVersionStatus"`
}

// ClusterTieredStorageConfig is AWS's ClusterTieredStorageConfig.
type ClusterTieredStorageConfig struct {
	Mode                               *string `json:"Mode,omitempty" api:"shape=ClusterConfigMode,required"`
	InstanceMemoryAllocationPercentage *int32  `json:"InstanceMemoryAllocationPercentage,omitempty" api:"shape=ClusterInstanceMemoryAllocationPercentage"`
}

// CodeEditorAppImageConfig is AWS's CodeEditorAppImageConfig.
type CodeEditorAppImageConfig struct {
	FileSystemConfig *FileSystemConfig `json:"FileSystemConfig,omitempty"`
	ContainerConfig  *ContainerConfig  `json:"ContainerConfig,omitempty"`
}

// CodeEditorAppSettings is AWS's CodeEditorAppSettings.
type CodeEditorAppSettings struct {
	DefaultResourceSpec       *ResourceSpec           `json:"DefaultResourceSpec,omitempty"`
	CustomImages              []CustomImage           `json:"CustomImages,omitempty" api:"shape=CustomImages"`
	LifecycleConfigArns       []string                `json:"LifecycleConfigArns,omitempty" api:"shape=LifecycleConfigArns"`
	AppLifecycleManagement    *AppLifecycleManagement `json:"AppLifecycleManagement,omitempty"`
	BuiltInLifecycleConfigArn *string                 `json:"BuiltInLifecycleConfigArn,omitempty" api:"shape=StudioLifecycleConfigArn"`
}

// CodeRepository is AWS's CodeRepository.
type CodeRepository struct {
	RepositoryUrl *string `json:"RepositoryUrl,omitempty" api:"shape=RepositoryUrl,required"`
}

// CodeRepositorySummary is AWS's CodeRepositorySummary.
type CodeRepositorySummary struct {
	CodeRepositoryName *string    `json:"CodeRepositoryName,omitempty" api:"shape=EntityName,required"`
	CodeRepositoryArn  *string    `json:"CodeRepositoryArn,omitempty" api:"shape=CodeRepositoryArn,required"`
	CreationTime       *time.Time `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime   *time.Time `json:"LastModifiedTime,omitempty" api:"required"`
	GitConfig          *GitConfig `json:"GitConfig,omitempty"`
}

// CognitoConfig is AWS's CognitoConfig.
type CognitoConfig struct {
	UserPool *string `json:"UserPool,omitempty" api:"shape=CognitoUserPool,required"`
	ClientId *string `json:"ClientId,omitempty" api:"shape=ClientId,required"`
}

// CognitoMemberDefinition is AWS's CognitoMemberDefinition.
type CognitoMemberDefinition struct {
	UserPool  *string `json:"UserPool,omitempty" api:"shape=CognitoUserPool,required"`
	UserGroup *string `json:"UserGroup,omitempty" api:"shape=CognitoUserGroup,required"`
	ClientId  *string `json:"ClientId,omitempty" api:"shape=ClientId,required"`
}

// CollectionConfig is AWS's CollectionConfig.
type CollectionConfig struct {
	_            struct{}      `api:"union"`
	VectorConfig *VectorConfig `json:"VectorConfig,omitempty"`
}

// CollectionConfiguration is AWS's CollectionConfiguration.
type CollectionConfiguration struct {
	CollectionName       *string           `json:"CollectionName,omitempty" api:"shape=CollectionName"`
	CollectionParameters map[string]string `json:"CollectionParameters,omitempty" api:"shape=CollectionParameters"`
}

// CompilationJobSummary is AWS's CompilationJobSummary.
type CompilationJobSummary struct {
	CompilationJobName                   *string    `json:"CompilationJobName,omitempty" api:"shape=EntityName,required"`
	CompilationJobArn                    *string    `json:"CompilationJobArn,omitempty" api:"shape=CompilationJobArn,required"`
	CreationTime                         *time.Time `json:"CreationTime,omitempty" api:"required"`
	CompilationStartTime                 *time.Time `json:"CompilationStartTime,omitempty"`
	CompilationEndTime                   *time.Time `json:"CompilationEndTime,omitempty"`
	CompilationTargetDevice              *string    `json:"CompilationTargetDevice,omitempty" api:"shape=TargetDevice"`
	CompilationTargetPlatformOs          *string    `json:"CompilationTargetPlatformOs,omitempty" api:"shape=TargetPlatformOs"`
	CompilationTargetPlatformArch        *string    `json:"CompilationTargetPlatformArch,omitempty" api:"shape=TargetPlatformArch"`
	CompilationTargetPlatformAccelerator *string    `json:"CompilationTargetPlatformAccelerator,omitempty" api:"shape=TargetPlatformAccelerator"`
	LastModifiedTime                     *time.Time `json:"LastModifiedTime,omitempty"`
	CompilationJobStatus                 *string    `json:"CompilationJobStatus,omitempty" api:"shape=CompilationJobStatus,required"`
}

// ComputeQuotaConfig is AWS's ComputeQuotaConfig.
type ComputeQuotaConfig struct {
	ComputeQuotaResources []ComputeQuotaResourceConfig `json:"ComputeQuotaResources,omitempty" api:"shape=ComputeQuotaResourceConfigList"`
	ResourceSharingConfig *ResourceSharingConfig       `json:"ResourceSharingConfig,omitempty"`
	PreemptTeamTasks      *string                      `json:"PreemptTeamTasks,omitempty" api:"shape=PreemptTeamTasks"`
}

// ComputeQuotaResourceConfig is AWS's ComputeQuotaResourceConfig.
type ComputeQuotaResourceConfig struct {
	InstanceType         *string                     `json:"InstanceType,omitempty" api:"shape=ClusterInstanceType,required"`
	Count                *int32                      `json:"Count,omitempty" api:"shape=InstanceCount"`
	Accelerators         *int32                      `json:"Accelerators,omitempty" api:"shape=AcceleratorsAmount"`
	VCpu                 *float32                    `json:"VCpu,omitempty" api:"shape=VCpuAmount"`
	MemoryInGiB          *float32                    `json:"MemoryInGiB,omitempty" api:"shape=MemoryInGiBAmount"`
	AcceleratorPartition *AcceleratorPartitionConfig `json:"AcceleratorPartition,omitempty"`
}

// ComputeQuotaSummary is AWS's ComputeQuotaSummary.
type ComputeQuotaSummary struct {
	ComputeQuotaArn     *string             `json:"ComputeQuotaArn,omitempty" api:"shape=ComputeQuotaArn,required"`
	ComputeQuotaId      *string             `json:"ComputeQuotaId,omitempty" api:"shape=ComputeQuotaId,required"`
	Name                *string             `json:"Name,omitempty" api:"shape=EntityName,required"`
	ComputeQuotaVersion *int32              `json:"ComputeQuotaVersion,omitempty"`
	Status              *string             `json:"Status,omitempty" api:"shape=SchedulerResourceStatus,required"`
	ClusterArn          *string             `json:"ClusterArn,omitempty" api:"shape=ClusterArn"`
	ComputeQuotaConfig  *ComputeQuotaConfig `json:"ComputeQuotaConfig,omitempty"`
	ComputeQuotaTarget  *ComputeQuotaTarget `json:"ComputeQuotaTarget,omitempty" api:"required"`
	ActivationState     *string             `json:"ActivationState,omitempty" api:"shape=ActivationState"`
	CreationTime        *time.Time          `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime    *time.Time          `json:"LastModifiedTime,omitempty"`
}

// ComputeQuotaTarget is AWS's ComputeQuotaTarget.
type ComputeQuotaTarget struct {
	TeamName        *string `json:"TeamName,omitempty" api:"shape=ComputeQuotaTargetTeamName,required"`
	FairShareWeight *int32  `json:"FairShareWeight,omitempty" api:"shape=FairShareWeight"`
}

// ConditionStepMetadata is AWS's ConditionStepMetadata.
type ConditionStepMetadata struct {
	Outcome *string `json:"Outcome,omitempty" api:"shape=ConditionOutcome"`
}

// ConflictException is AWS's ConflictException.
type ConflictException struct {
	Message *string `json:"Message,omitempty" api:"shape=FailureReason"`
}

// ContainerConfig is AWS's ContainerConfig.
type ContainerConfig struct {
	ContainerArguments            []string          `json:"ContainerArguments,omitempty" api:"shape=CustomImageContainerArguments"`
	ContainerEntrypoint           []string          `json:"ContainerEntrypoint,omitempty" api:"shape=CustomImageContainerEntrypoint"`
	ContainerEnvironmentVariables map[string]string `json:"ContainerEnvironmentVariables,omitempty" api:"shape=CustomImageContainerEnvironmentVariables"`
}

// ContainerDefinition is AWS's ContainerDefinition.
type ContainerDefinition struct {
	ContainerHostname          *string                     `json:"ContainerHostname,omitempty" api:"shape=ContainerHostname"`
	Image                      *string                     `json:"Image,omitempty" api:"shape=ContainerImage"`
	ImageConfig                *ImageConfig                `json:"ImageConfig,omitempty"`
	Mode                       *string                     `json:"Mode,omitempty" api:"shape=ContainerMode"`
	ModelDataUrl               *string                     `json:"ModelDataUrl,omitempty" api:"shape=Url"`
	ModelDataSource            *ModelDataSource            `json:"ModelDataSource,omitempty"`
	AdditionalModelDataSources []AdditionalModelDataSource `json:"AdditionalModelDataSources,omitempty" api:"shape=AdditionalModelDataSources"`
	Environment                map[string]string           `json:"Environment,omitempty" api:"shape=EnvironmentMap"`
	ModelPackageName           *string                     `json:"ModelPackageName,omitempty" api:"shape=VersionedArnOrName"`
	InferenceSpecificationName *string                     `json:"InferenceSpecificationName,omitempty" api:"shape=InferenceSpecificationName"`
	MultiModelConfig           *MultiModelConfig           `json:"MultiModelConfig,omitempty"`
	ContainerMetricsConfig     *ContainerMetricsConfig     `json:"ContainerMetricsConfig,omitempty"`
}

// ContainerMetricsConfig is AWS's ContainerMetricsConfig.
type ContainerMetricsConfig struct {
	MetricsEndpoints []MetricsEndpoint `json:"MetricsEndpoints,omitempty" api:"shape=MetricsEndpointList"`
}

// ContextSource is AWS's ContextSource.
type ContextSource struct {
	SourceUri  *string `json:"SourceUri,omitempty" api:"shape=SourceUri,required"`
	SourceType *string `json:"SourceType,omitempty" api:"shape=String256"`
	SourceId   *string `json:"SourceId,omitempty" api:"shape=String256"`
}

// ContextSummary is AWS's ContextSummary.
type ContextSummary struct {
	ContextArn       *string        `json:"ContextArn,omitempty" api:"shape=ContextArn"`
	ContextName      *string        `json:"ContextName,omitempty" api:"shape=ContextName"`
	Source           *ContextSource `json:"Source,omitempty"`
	ContextType      *string        `json:"ContextType,omitempty" api:"shape=String256"`
	CreationTime     *time.Time     `json:"CreationTime,omitempty"`
	LastModifiedTime *time.Time     `json:"LastModifiedTime,omitempty"`
}

// ContinuousParameterRange is AWS's ContinuousParameterRange.
type ContinuousParameterRange struct {
	Name        *string `json:"Name,omitempty" api:"shape=ParameterKey,required"`
	MinValue    *string `json:"MinValue,omitempty" api:"shape=ParameterValue,required"`
	MaxValue    *string `json:"MaxValue,omitempty" api:"shape=ParameterValue,required"`
	ScalingType *string `json:"ScalingType,omitempty" api:"shape=HyperParameterScalingType"`
}

// ContinuousParameterRangeSpecification is AWS's ContinuousParameterRangeSpecification.
type ContinuousParameterRangeSpecification struct {
	MinValue *string `json:"MinValue,omitempty" api:"shape=ParameterValue,required"`
	MaxValue *string `json:"MaxValue,omitempty" api:"shape=ParameterValue,required"`
}

// ConvergenceDetected is AWS's ConvergenceDetected.
type ConvergenceDetected struct {
	CompleteOnConvergence *string `json:"CompleteOnConvergence,omitempty" api:"shape=CompleteOnConvergence"`
}

// CreateAIBenchmarkJobInput is AWS's CreateAIBenchmarkJobRequest.
type CreateAIBenchmarkJobInput struct {
	AIBenchmarkJobName         *string                   `json:"AIBenchmarkJobName,omitempty" api:"shape=AIEntityName,required"`
	BenchmarkTarget            *AIBenchmarkTarget        `json:"BenchmarkTarget,omitempty" api:"required"`
	OutputConfig               *AIBenchmarkOutputConfig  `json:"OutputConfig,omitempty" api:"required"`
	AIWorkloadConfigIdentifier *string                   `json:"AIWorkloadConfigIdentifier,omitempty" api:"shape=AIResourceIdentifier,required"`
	RoleArn                    *string                   `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	NetworkConfig              *AIBenchmarkNetworkConfig `json:"NetworkConfig,omitempty"`
	Tags                       []Tag                     `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateAIBenchmarkJobOutput is AWS's CreateAIBenchmarkJobResponse.
type CreateAIBenchmarkJobOutput struct {
	AIBenchmarkJobArn *string `json:"AIBenchmarkJobArn,omitempty" api:"shape=AIBenchmarkJobArn,required"`
}

// CreateAIRecommendationJobInput is AWS's CreateAIRecommendationJobRequest.
type CreateAIRecommendationJobInput struct {
	AIRecommendationJobName    *string                                 `json:"AIRecommendationJobName,omitempty" api:"shape=AIEntityName,required"`
	ModelSource                *AIModelSource                          `json:"ModelSource,omitempty" api:"required"`
	OutputConfig               *AIRecommendationOutputConfig           `json:"OutputConfig,omitempty" api:"required"`
	AIWorkloadConfigIdentifier *string                                 `json:"AIWorkloadConfigIdentifier,omitempty" api:"shape=AIResourceIdentifier,required"`
	PerformanceTarget          *AIRecommendationPerformanceTarget      `json:"PerformanceTarget,omitempty" api:"required"`
	RoleArn                    *string                                 `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	InferenceSpecification     *AIRecommendationInferenceSpecification `json:"InferenceSpecification,omitempty"`
	OptimizeModel              *bool                                   `json:"OptimizeModel,omitempty"`
	ComputeSpec                *AIRecommendationComputeSpec            `json:"ComputeSpec,omitempty"`
	AdapterSource              *AIAdapterSource                        `json:"AdapterSource,omitempty"`
	Tags                       []Tag                                   `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateAIRecommendationJobOutput is AWS's CreateAIRecommendationJobResponse.
type CreateAIRecommendationJobOutput struct {
	AIRecommendationJobArn *string `json:"AIRecommendationJobArn,omitempty" api:"shape=AIRecommendationJobArn,required"`
}
