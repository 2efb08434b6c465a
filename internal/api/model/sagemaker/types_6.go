// Code generated from facts/sagemaker.json by package gen. DO NOT EDIT.

package sagemaker

import (
	"time"
)

// PipelineExecutionStep is AWS's PipelineExecutionStep.
type PipelineExecutionStep struct {
	StepName                 *string                        `json:"StepName,omitempty" api:"shape=StepName"`
	StepDisplayName          *string                        `json:"StepDisplayName,omitempty" api:"shape=StepDisplayName"`
	StepDescription          *string                        `json:"StepDescription,omitempty" api:"shape=StepDescription"`
	StartTime                *time.Time                     `json:"StartTime,omitempty"`
	EndTime                  *time.Time                     `json:"EndTime,omitempty"`
	StepStatus               *string                        `json:"StepStatus,omitempty" api:"shape=StepStatus"`
	CacheHitResult           *CacheHitResult                `json:"CacheHitResult,omitempty"`
	FailureReason            *string                        `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	Metadata                 *PipelineExecutionStepMetadata `json:"Metadata,omitempty"`
	AttemptCount             *int32                         `json:"AttemptCount,omitempty"`
	SelectiveExecutionResult *SelectiveExecutionResult      `json:"SelectiveExecutionResult,omitempty"`
	IterationContext         *IterationContext              `json:"IterationContext,omitempty"`
}

// PipelineExecutionStepMetadata is AWS's PipelineExecutionStepMetadata.
type PipelineExecutionStepMetadata struct {
	TrainingJob                       *TrainingJobStepMetadata                   `json:"TrainingJob,omitempty"`
	ProcessingJob                     *ProcessingJobStepMetadata                 `json:"ProcessingJob,omitempty"`
	TransformJob                      *TransformJobStepMetadata                  `json:"TransformJob,omitempty"`
	TuningJob                         *TuningJobStepMetaData                     `json:"TuningJob,omitempty"`
	Model                             *ModelStepMetadata                         `json:"Model,omitempty"`
	RegisterModel                     *RegisterModelStepMetadata                 `json:"RegisterModel,omitempty"`
	Condition                         *ConditionStepMetadata                     `json:"Condition,omitempty"`
	Callback                          *CallbackStepMetadata                      `json:"Callback,omitempty"`
	Lambda                            *LambdaStepMetadata                        `json:"Lambda,omitempty"`
	EMR                               *EMRStepMetadata                           `json:"EMR,omitempty"`
	EMRServerless                     *EMRServerlessStepMetadata                 `json:"EMRServerless,omitempty"`
	QualityCheck                      *QualityCheckStepMetadata                  `json:"QualityCheck,omitempty"`
	ClarifyCheck                      *ClarifyCheckStepMetadata                  `json:"ClarifyCheck,omitempty"`
	Fail                              *FailStepMetadata                          `json:"Fail,omitempty"`
	AutoMLJob                         *AutoMLJobStepMetadata                     `json:"AutoMLJob,omitempty"`
	Endpoint                          *EndpointStepMetadata                      `json:"Endpoint,omitempty"`
	EndpointConfig                    *EndpointConfigStepMetadata                `json:"EndpointConfig,omitempty"`
	BedrockCustomModel                *BedrockCustomModelMetadata                `json:"BedrockCustomModel,omitempty"`
	BedrockCustomModelDeployment      *BedrockCustomModelDeploymentMetadata      `json:"BedrockCustomModelDeployment,omitempty"`
	BedrockProvisionedModelThroughput *BedrockProvisionedModelThroughputMetadata `json:"BedrockProvisionedModelThroughput,omitempty"`
	BedrockModelImport                *BedrockModelImportMetadata                `json:"BedrockModelImport,omitempty"`
	InferenceComponent                *InferenceComponentMetadata                `json:"InferenceComponent,omitempty"`
	Lineage                           *LineageMetadata                           `json:"Lineage,omitempty"`
	Job                               *JobStepMetadata                           `json:"Job,omitempty"`
	Athena                            *AthenaStepMetadata                        `json:"Athena,omitempty"`
	Cleanup                           *CleanupStepMetadata                       `json:"Cleanup,omitempty"`
	ForEach                           *ForEachStepMetadata                       `json:"ForEach,omitempty"`
	HubContent                        *HubContentStepMetadata                    `json:"HubContent,omitempty"`
}

// PipelineExecutionSummary is AWS's PipelineExecutionSummary.
type PipelineExecutionSummary struct {
	PipelineExecutionArn           *string    `json:"PipelineExecutionArn,omitempty" api:"shape=PipelineExecutionArn"`
	StartTime                      *time.Time `json:"StartTime,omitempty"`
	PipelineExecutionStatus        *string    `json:"PipelineExecutionStatus,omitempty" api:"shape=PipelineExecutionStatus"`
	PipelineExecutionDescription   *string    `json:"PipelineExecutionDescription,omitempty" api:"shape=PipelineExecutionDescription"`
	PipelineExecutionDisplayName   *string    `json:"PipelineExecutionDisplayName,omitempty" api:"shape=PipelineExecutionName"`
	PipelineExecutionFailureReason *string    `json:"PipelineExecutionFailureReason,omitempty" api:"shape=String3072"`
	PipelineVersionAliases         []string   `json:"PipelineVersionAliases,omitempty" api:"shape=PipelineVersionAliasList"`
}

// PipelineExperimentConfig is AWS's PipelineExperimentConfig.
type PipelineExperimentConfig struct {
	ExperimentName *string `json:"ExperimentName,omitempty" api:"shape=ExperimentEntityName"`
	TrialName      *string `json:"TrialName,omitempty" api:"shape=ExperimentEntityName"`
}

// PipelineSummary is AWS's PipelineSummary.
type PipelineSummary struct {
	PipelineArn         *string    `json:"PipelineArn,omitempty" api:"shape=PipelineArn"`
	PipelineName        *string    `json:"PipelineName,omitempty" api:"shape=PipelineName"`
	PipelineDisplayName *string    `json:"PipelineDisplayName,omitempty" api:"shape=PipelineName"`
	PipelineDescription *string    `json:"PipelineDescription,omitempty" api:"shape=PipelineDescription"`
	RoleArn             *string    `json:"RoleArn,omitempty" api:"shape=RoleArn"`
	CreationTime        *time.Time `json:"CreationTime,omitempty"`
	LastModifiedTime    *time.Time `json:"LastModifiedTime,omitempty"`
	LastExecutionTime   *time.Time `json:"LastExecutionTime,omitempty"`
}

// PipelineVersion is AWS's PipelineVersion.
type PipelineVersion struct {
	PipelineArn                              *string      `json:"PipelineArn,omitempty" api:"shape=PipelineArn"`
	PipelineVersionId                        *int64       `json:"PipelineVersionId,omitempty" api:"shape=PipelineVersionId"`
	PipelineVersionDisplayName               *string      `json:"PipelineVersionDisplayName,omitempty" api:"shape=PipelineVersionName"`
	PipelineVersionDescription               *string      `json:"PipelineVersionDescription,omitempty" api:"shape=PipelineVersionDescription"`
	CreationTime                             *time.Time   `json:"CreationTime,omitempty"`
	LastModifiedTime                         *time.Time   `json:"LastModifiedTime,omitempty"`
	CreatedBy                                *UserContext `json:"CreatedBy,omitempty"`
	LastModifiedBy                           *UserContext `json:"LastModifiedBy,omitempty"`
	LastExecutedPipelineExecutionArn         *string      `json:"LastExecutedPipelineExecutionArn,omitempty" api:"shape=PipelineExecutionArn"`
	LastExecutedPipelineExecutionDisplayName *string      `json:"LastExecutedPipelineExecutionDisplayName,omitempty" api:"shape=PipelineExecutionName"`
	LastExecutedPipelineExecutionStatus      *string      `json:"LastExecutedPipelineExecutionStatus,omitempty" api:"shape=PipelineExecutionStatus"`
	PipelineVersionAliases                   []string     `json:"PipelineVersionAliases,omitempty" api:"shape=PipelineVersionAliasList"`
}

// PipelineVersionSummary is AWS's PipelineVersionSummary.
type PipelineVersionSummary struct {
	PipelineArn                       *string    `json:"PipelineArn,omitempty" api:"shape=PipelineArn"`
	PipelineVersionId                 *int64     `json:"PipelineVersionId,omitempty" api:"shape=PipelineVersionId"`
	CreationTime                      *time.Time `json:"CreationTime,omitempty"`
	PipelineVersionDescription        *string    `json:"PipelineVersionDescription,omitempty" api:"shape=PipelineVersionDescription"`
	PipelineVersionDisplayName        *string    `json:"PipelineVersionDisplayName,omitempty" api:"shape=PipelineVersionName"`
	LastExecutionPipelineExecutionArn *string    `json:"LastExecutionPipelineExecutionArn,omitempty" api:"shape=PipelineExecutionArn"`
	PipelineVersionAliases            []string   `json:"PipelineVersionAliases,omitempty" api:"shape=PipelineVersionAliasList"`
}

// PlacementSpecification is AWS's PlacementSpecification.
type PlacementSpecification struct {
	UltraServerId *string `json:"UltraServerId,omitempty" api:"shape=String256"`
	InstanceCount *int32  `json:"InstanceCount,omitempty" api:"shape=TrainingInstanceCount,required"`
}

// PredefinedMetricSpecification is AWS's PredefinedMetricSpecification.
type PredefinedMetricSpecification struct {
	PredefinedMetricType *string `json:"PredefinedMetricType,omitempty"`
}

// PrefixAwareRoutingConfig is AWS's PrefixAwareRoutingConfig.
type PrefixAwareRoutingConfig struct {
	PrefixLength         *int32 `json:"PrefixLength,omitempty" api:"shape=PrefixAwareRoutingPrefixLength"`
	ConcurrencyThreshold *int32 `json:"ConcurrencyThreshold,omitempty" api:"shape=PrefixAwareRoutingConcurrencyThreshold"`
}

// PresignedUrlAccessConfig is AWS's PresignedUrlAccessConfig.
type PresignedUrlAccessConfig struct {
	AcceptEula    *bool   `json:"AcceptEula,omitempty"`
	ExpectedS3Url *string `json:"ExpectedS3Url,omitempty" api:"shape=S3ModelUri"`
}

// PriorityClass is AWS's PriorityClass.
type PriorityClass struct {
	Name   *string `json:"Name,omitempty" api:"shape=ClusterSchedulerPriorityClassName,required"`
	Weight *int32  `json:"Weight,omitempty" api:"shape=PriorityWeight,required"`
}

// ProcessingClusterConfig is AWS's ProcessingClusterConfig.
type ProcessingClusterConfig struct {
	InstanceCount         *int32                         `json:"InstanceCount,omitempty" api:"shape=ProcessingInstanceCount"`
	InstanceType          *string                        `json:"InstanceType,omitempty" api:"shape=ProcessingInstanceType"`
	VolumeSizeInGB        *int32                         `json:"VolumeSizeInGB,omitempty" api:"shape=ProcessingVolumeSizeInGB,required"`
	VolumeKmsKeyId        *string                        `json:"VolumeKmsKeyId,omitempty" api:"shape=KmsKeyId"`
	InstancePreferences   []ProcessingInstancePreference `json:"InstancePreferences,omitempty" api:"shape=ProcessingInstancePreferenceList"`
	SelectedInstanceType  *string                        `json:"SelectedInstanceType,omitempty" api:"shape=ProcessingInstanceType"`
	SelectedInstanceCount *int32                         `json:"SelectedInstanceCount,omitempty" api:"shape=ProcessingInstanceCount"`
}

// ProcessingFeatureStoreOutput is AWS's ProcessingFeatureStoreOutput.
type ProcessingFeatureStoreOutput struct {
	FeatureGroupName *string `json:"FeatureGroupName,omitempty" api:"shape=FeatureGroupName,required"`
}

// ProcessingInput is AWS's ProcessingInput.
type ProcessingInput struct {
	InputName         *string            `json:"InputName,omitempty" api:"required"`
	AppManaged        *bool              `json:"AppManaged,omitempty"`
	S3Input           *ProcessingS3Input `json:"S3Input,omitempty"`
	DatasetDefinition *DatasetDefinition `json:"DatasetDefinition,omitempty"`
}

// ProcessingInstancePreference is AWS's ProcessingInstancePreference.
type ProcessingInstancePreference struct {
	InstanceType  *string `json:"InstanceType,omitempty" api:"shape=ProcessingInstanceType,required"`
	InstanceCount *int32  `json:"InstanceCount,omitempty" api:"shape=ProcessingInstanceCount"`
}

// ProcessingJob is AWS's ProcessingJob.
type ProcessingJob struct {
	ProcessingInputs       []ProcessingInput            `json:"ProcessingInputs,omitempty" api:"shape=ProcessingInputs"`
	ProcessingOutputConfig *ProcessingOutputConfig      `json:"ProcessingOutputConfig,omitempty"`
	ProcessingJobName      *string                      `json:"ProcessingJobName,omitempty" api:"shape=ProcessingJobName"`
	ProcessingResources    *ProcessingResources         `json:"ProcessingResources,omitempty"`
	StoppingCondition      *ProcessingStoppingCondition `json:"StoppingCondition,omitempty"`
	AppSpecification       *AppSpecification            `json:"AppSpecification,omitempty"`
	Environment            map[string]string            `json:"Environment,omitempty" api:"shape=ProcessingEnvironmentMap"`
	NetworkConfig          *NetworkConfig               `json:"NetworkConfig,omitempty"`
	RoleArn                *string                      `json:"RoleArn,omitempty" api:"shape=RoleArn"`
	ExperimentConfig       *ExperimentConfig            `json:"ExperimentConfig,omitempty"`
	ProcessingJobArn       *string                      `json:"ProcessingJobArn,omitempty" api:"shape=ProcessingJobArn"`
	ProcessingJobStatus    *string                      `json:"ProcessingJobStatus,omitempty" api:"shape=ProcessingJobStatus"`
	ExitMessage            *string                      `json:"ExitMessage,omitempty" api:"shape=ExitMessage"`
	FailureReason          *string                      `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	ProcessingEndTime      *time.Time                   `json:"ProcessingEndTime,omitempty"`
	ProcessingStartTime    *time.Time                   `json:"ProcessingStartTime,omitempty"`
	LastModifiedTime       *time.Time                   `json:"LastModifiedTime,omitempty"`
	CreationTime           *time.Time                   `json:"CreationTime,omitempty"`
	MonitoringScheduleArn  *string                      `json:"MonitoringScheduleArn,omitempty" api:"shape=MonitoringScheduleArn"`
	AutoMLJobArn           *string                      `json:"AutoMLJobArn,omitempty" api:"shape=AutoMLJobArn"`
	TrainingJobArn         *string                      `json:"TrainingJobArn,omitempty" api:"shape=TrainingJobArn"`
	Tags                   []Tag                        `json:"Tags,omitempty" api:"shape=TagList"`
}

// ProcessingJobStepMetadata is AWS's ProcessingJobStepMetadata.
type ProcessingJobStepMetadata struct {
	Arn *string `json:"Arn,omitempty" api:"shape=ProcessingJobArn"`
}

// ProcessingJobSummary is AWS's ProcessingJobSummary.
type ProcessingJobSummary struct {
	ProcessingJobName   *string    `json:"ProcessingJobName,omitempty" api:"shape=ProcessingJobName,required"`
	ProcessingJobArn    *string    `json:"ProcessingJobArn,omitempty" api:"shape=ProcessingJobArn,required"`
	CreationTime        *time.Time `json:"CreationTime,omitempty" api:"required"`
	ProcessingEndTime   *time.Time `json:"ProcessingEndTime,omitempty"`
	LastModifiedTime    *time.Time `json:"LastModifiedTime,omitempty"`
	ProcessingJobStatus *string    `json:"ProcessingJobStatus,omitempty" api:"shape=ProcessingJobStatus,required"`
	FailureReason       *string    `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	ExitMessage         *string    `json:"ExitMessage,omitempty" api:"shape=ExitMessage"`
}

// ProcessingOutput is AWS's ProcessingOutput.
type ProcessingOutput struct {
	OutputName         *string                       `json:"OutputName,omitempty" api:"required"`
	S3Output           *ProcessingS3Output           `json:"S3Output,omitempty"`
	FeatureStoreOutput *ProcessingFeatureStoreOutput `json:"FeatureStoreOutput,omitempty"`
	AppManaged         *bool                         `json:"AppManaged,omitempty"`
}

// ProcessingOutputConfig is AWS's ProcessingOutputConfig.
type ProcessingOutputConfig struct {
	Outputs  []ProcessingOutput `json:"Outputs,omitempty" api:"shape=ProcessingOutputs,required"`
	KmsKeyId *string            `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
}

// ProcessingResources is AWS's ProcessingResources.
type ProcessingResources struct {
	ClusterConfig *ProcessingClusterConfig `json:"ClusterConfig,omitempty" api:"required"`
}

// ProcessingS3Input is AWS's ProcessingS3Input.
type ProcessingS3Input struct {
	S3Uri                  *string `json:"S3Uri,omitempty" api:"shape=S3Uri,required"`
	LocalPath              *string `json:"LocalPath,omitempty" api:"shape=ProcessingLocalPath"`
	S3DataType             *string `json:"S3DataType,omitempty" api:"shape=ProcessingS3DataType,required"`
	S3InputMode            *string `json:"S3InputMode,omitempty" api:"shape=ProcessingS3InputMode"`
	S3DataDistributionType *string `json:"S3DataDistributionType,omitempty" api:"shape=ProcessingS3DataDistributionType"`
	S3CompressionType      *string `json:"S3CompressionType,omitempty" api:"shape=ProcessingS3CompressionType"`
}

// ProcessingS3Output is AWS's ProcessingS3Output.
type ProcessingS3Output struct {
	S3Uri        *string `json:"S3Uri,omitempty" api:"shape=S3Uri,required"`
	LocalPath    *string `json:"LocalPath,omitempty" api:"shape=ProcessingLocalPath"`
	S3UploadMode *string `json:"S3UploadMode,omitempty" api:"shape=ProcessingS3UploadMode,required"`
}

// ProcessingStoppingCondition is AWS's ProcessingStoppingCondition.
type ProcessingStoppingCondition struct {
	MaxRuntimeInSeconds *int32 `json:"MaxRuntimeInSeconds,omitempty" api:"shape=ProcessingMaxRuntimeInSeconds,required"`
}

// ProductionVariant is AWS's ProductionVariant.
type ProductionVariant struct {
	VariantName                                 *string                                     `json:"VariantName,omitempty" api:"shape=VariantName,required"`
	ModelName                                   *string                                     `json:"ModelName,omitempty" api:"shape=ModelName"`
	InitialInstanceCount                        *int32                                      `json:"InitialInstanceCount,omitempty" api:"shape=InitialTaskCount"`
	InstanceType                                *string                                     `json:"InstanceType,omitempty" api:"shape=ProductionVariantInstanceType"`
	InstancePools                               []InstancePool                              `json:"InstancePools,omitempty" api:"shape=InstancePoolList"`
	VariantInstanceProvisionTimeoutInSeconds    *int32                                      `json:"VariantInstanceProvisionTimeoutInSeconds,omitempty" api:"shape=VariantInstanceProvisionTimeoutInSeconds"`
	InitialVariantWeight                        *float32                                    `json:"InitialVariantWeight,omitempty" api:"shape=VariantWeight"`
	AcceleratorType                             *string                                     `json:"AcceleratorType,omitempty" api:"shape=ProductionVariantAcceleratorType"`
	CoreDumpConfig                              *ProductionVariantCoreDumpConfig            `json:"CoreDumpConfig,omitempty"`
	ServerlessConfig                            *ProductionVariantServerlessConfig          `json:"ServerlessConfig,omitempty"`
	VolumeSizeInGB                              *int32                                      `json:"VolumeSizeInGB,omitempty" api:"shape=ProductionVariantVolumeSizeInGB"`
	ModelDataDownloadTimeoutInSeconds           *int32                                      `json:"ModelDataDownloadTimeoutInSeconds,omitempty" api:"shape=ProductionVariantModelDataDownloadTimeoutInSeconds"`
	ContainerStartupHealthCheckTimeoutInSeconds *int32                                      `json:"ContainerStartupHealthCheckTimeoutInSeconds,omitempty" api:"shape=ProductionVariantContainerStartupHealthCheckTimeoutInSeconds"`
	EnableSSMAccess                             *bool                                       `json:"EnableSSMAccess,omitempty"`
	ManagedInstanceScaling                      *ProductionVariantManagedInstanceScaling    `json:"ManagedInstanceScaling,omitempty"`
	RoutingConfig                               *ProductionVariantRoutingConfig             `json:"RoutingConfig,omitempty"`
	InferenceAmiVersion                         *string                                     `json:"InferenceAmiVersion,omitempty" api:"shape=ProductionVariantInferenceAmiVersion"`
	CapacityReservationConfig                   *ProductionVariantCapacityReservationConfig `json:"CapacityReservationConfig,omitempty"`
	AcceleratorPartitionLayouts                 []AcceleratorPartitionLayout                `json:"AcceleratorPartitionLayouts,omitempty" api:"shape=ProductionVariantAcceleratorPartitionLayoutsList"`
}

// ProductionVariantCapacityReservationConfig is AWS's ProductionVariantCapacityReservationConfig.
type ProductionVariantCapacityReservationConfig struct {
	CapacityReservationPreference *string `json:"CapacityReservationPreference,omitempty" api:"shape=CapacityReservationPreference"`
	MlReservationArn              *string `json:"MlReservationArn,omitempty" api:"shape=MlReservationArn"`
}

// ProductionVariantCapacityReservationSummary is AWS's ProductionVariantCapacityReservationSummary.
type ProductionVariantCapacityReservationSummary struct {
	MlReservationArn              *string                  `json:"MlReservationArn,omitempty" api:"shape=MlReservationArn"`
	CapacityReservationPreference *string                  `json:"CapacityReservationPreference,omitempty" api:"shape=CapacityReservationPreference"`
	TotalInstanceCount            *int32                   `json:"TotalInstanceCount,omitempty" api:"shape=TaskCount"`
	AvailableInstanceCount        *int32                   `json:"AvailableInstanceCount,omitempty" api:"shape=TaskCount"`
	UsedByCurrentEndpoint         *int32                   `json:"UsedByCurrentEndpoint,omitempty" api:"shape=TaskCount"`
	Ec2CapacityReservations       []Ec2CapacityReservation `json:"Ec2CapacityReservations,omitempty"`
}

// ProductionVariantCoreDumpConfig is AWS's ProductionVariantCoreDumpConfig.
type ProductionVariantCoreDumpConfig struct {
	DestinationS3Uri *string `json:"DestinationS3Uri,omitempty" api:"shape=DestinationS3Uri,required"`
	KmsKeyId         *string `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
}

// ProductionVariantManagedInstanceScaling is AWS's ProductionVariantManagedInstanceScaling.
type ProductionVariantManagedInstanceScaling struct {
	Status           *string                                               `json:"Status,omitempty" api:"shape=ManagedInstanceScalingStatus"`
	MinInstanceCount *int32                                                `json:"MinInstanceCount,omitempty" api:"shape=ManagedInstanceScalingMinInstanceCount"`
	MaxInstanceCount *int32                                                `json:"MaxInstanceCount,omitempty" api:"shape=ManagedInstanceScalingMaxInstanceCount"`
	ScaleInPolicy    *ProductionVariantManagedInstanceScalingScaleInPolicy `json:"ScaleInPolicy,omitempty"`
}

// ProductionVariantManagedInstanceScalingScaleInPolicy is AWS's ProductionVariantManagedInstanceScalingScaleInPolicy.
type ProductionVariantManagedInstanceScalingScaleInPolicy struct {
	Strategy          *string `json:"Strategy,omitempty" api:"shape=ManagedInstanceScalingScaleInStrategy,required"`
	MaximumStepSize   *int32  `json:"MaximumStepSize,omitempty" api:"shape=ManagedInstanceScalingMaximumStepSize"`
	CooldownInMinutes *int32  `json:"CooldownInMinutes,omitempty" api:"shape=ManagedInstanceScalingCooldownInMinutes"`
}

// ProductionVariantRoutingConfig is AWS's ProductionVariantRoutingConfig.
type ProductionVariantRoutingConfig struct {
	RoutingStrategy          *string                   `json:"RoutingStrategy,omitempty" api:"shape=RoutingStrategy,required"`
	PrefixAwareRoutingConfig *PrefixAwareRoutingConfig `json:"PrefixAwareRoutingConfig,omitempty"`
}

// ProductionVariantServerlessConfig is AWS's ProductionVariantServerlessConfig.
type ProductionVariantServerlessConfig struct {
	MemorySizeInMB         *int32 `json:"MemorySizeInMB,omitempty" api:"shape=ServerlessMemorySizeInMB,required"`
	MaxConcurrency         *int32 `json:"MaxConcurrency,omitempty" api:"shape=ServerlessMaxConcurrency,required"`
	ProvisionedConcurrency *int32 `json:"ProvisionedConcurrency,omitempty" api:"shape=ServerlessProvisionedConcurrency"`
}

// ProductionVariantServerlessUpdateConfig is AWS's ProductionVariantServerlessUpdateConfig.
type ProductionVariantServerlessUpdateConfig struct {
	MaxConcurrency         *int32 `json:"MaxConcurrency,omitempty" api:"shape=ServerlessMaxConcurrency"`
	ProvisionedConcurrency *int32 `json:"ProvisionedConcurrency,omitempty" api:"shape=ServerlessProvisionedConcurrency"`
}

// ProductionVariantStatus is AWS's ProductionVariantStatus.
type ProductionVariantStatus struct {
	Status        *string    `json:"Status,omitempty" api:"shape=VariantStatus,required"`
	StatusMessage *string    `json:"StatusMessage,omitempty" api:"shape=VariantStatusMessage"`
	StartTime     *time.Time `json:"StartTime,omitempty"`
}

// ProductionVariantSummary is AWS's ProductionVariantSummary.
type ProductionVariantSummary struct {
	VariantName                 *string                                      `json:"VariantName,omitempty" api:"shape=VariantName,required"`
	DeployedImages              []DeployedImage                              `json:"DeployedImages,omitempty"`
	CurrentWeight               *float32                                     `json:"CurrentWeight,omitempty" api:"shape=VariantWeight"`
	DesiredWeight               *float32                                     `json:"DesiredWeight,omitempty" api:"shape=VariantWeight"`
	CurrentInstanceCount        *int32                                       `json:"CurrentInstanceCount,omitempty" api:"shape=TaskCount"`
	DesiredInstanceCount        *int32                                       `json:"DesiredInstanceCount,omitempty" api:"shape=TaskCount"`
	InstancePools               []InstancePoolSummary                        `json:"InstancePools,omitempty" api:"shape=InstancePoolSummaryList"`
	VariantStatus               []ProductionVariantStatus                    `json:"VariantStatus,omitempty" api:"shape=ProductionVariantStatusList"`
	CurrentServerlessConfig     *ProductionVariantServerlessConfig           `json:"CurrentServerlessConfig,omitempty"`
	DesiredServerlessConfig     *ProductionVariantServerlessConfig           `json:"DesiredServerlessConfig,omitempty"`
	ManagedInstanceScaling      *ProductionVariantManagedInstanceScaling     `json:"ManagedInstanceScaling,omitempty"`
	RoutingConfig               *ProductionVariantRoutingConfig              `json:"RoutingConfig,omitempty"`
	CapacityReservationConfig   *ProductionVariantCapacityReservationSummary `json:"CapacityReservationConfig,omitempty"`
	AcceleratorPartitionLayouts []AcceleratorPartitionLayout                 `json:"AcceleratorPartitionLayouts,omitempty" api:"shape=AcceleratorPartitionLayouts"`
}

// ProfilerConfig is AWS's ProfilerConfig.
type ProfilerConfig struct {
	S3OutputPath                    *string           `json:"S3OutputPath,omitempty" api:"shape=S3Uri"`
	ProfilingIntervalInMilliseconds *int64            `json:"ProfilingIntervalInMilliseconds,omitempty"`
	ProfilingParameters             map[string]string `json:"ProfilingParameters,omitempty" api:"shape=ProfilingParameters"`
	DisableProfiler                 *bool             `json:"DisableProfiler,omitempty"`
}

// ProfilerConfigForUpdate is AWS's ProfilerConfigForUpdate.
type ProfilerConfigForUpdate struct {
	S3OutputPath                    *string           `json:"S3OutputPath,omitempty" api:"shape=S3Uri"`
	ProfilingIntervalInMilliseconds *int64            `json:"ProfilingIntervalInMilliseconds,omitempty"`
	ProfilingParameters             map[string]string `json:"ProfilingParameters,omitempty" api:"shape=ProfilingParameters"`
	DisableProfiler                 *bool             `json:"DisableProfiler,omitempty"`
}

// ProfilerRuleConfiguration is AWS's ProfilerRuleConfiguration.
type ProfilerRuleConfiguration struct {
	RuleConfigurationName *string           `json:"RuleConfigurationName,omitempty" api:"shape=RuleConfigurationName,required"`
	LocalPath             *string           `json:"LocalPath,omitempty" api:"shape=DirectoryPath"`
	S3OutputPath          *string           `json:"S3OutputPath,omitempty" api:"shape=S3Uri"`
	RuleEvaluatorImage    *string           `json:"RuleEvaluatorImage,omitempty" api:"shape=AlgorithmImage,required"`
	InstanceType          *string           `json:"InstanceType,omitempty" api:"shape=ProcessingInstanceType"`
	VolumeSizeInGB        *int32            `json:"VolumeSizeInGB,omitempty" api:"shape=OptionalVolumeSizeInGB"`
	RuleParameters        map[string]string `json:"RuleParameters,omitempty" api:"shape=RuleParameters"`
}

// ProfilerRuleEvaluationStatus is AWS's ProfilerRuleEvaluationStatus.
type ProfilerRuleEvaluationStatus struct {
	RuleConfigurationName *string    `json:"RuleConfigurationName,omitempty" api:"shape=RuleConfigurationName"`
	RuleEvaluationJobArn  *string    `json:"RuleEvaluationJobArn,omitempty" api:"shape=ProcessingJobArn"`
	RuleEvaluationStatus  *string    `json:"RuleEvaluationStatus,omitempty" api:"shape=RuleEvaluationStatus"`
	StatusDetails         *string    `json:"StatusDetails,omitempty" api:"shape=StatusDetails"`
	LastModifiedTime      *time.Time `json:"LastModifiedTime,omitempty"`
}

// Project is AWS's Project.
type Project struct {
	ProjectArn                              *string                                  `json:"ProjectArn,omitempty" api:"shape=ProjectArn"`
	ProjectName                             *string                                  `json:"ProjectName,omitempty" api:"shape=ProjectEntityName"`
	ProjectId                               *string                                  `json:"ProjectId,omitempty" api:"shape=ProjectId"`
	ProjectDescription                      *string                                  `json:"ProjectDescription,omitempty" api:"shape=EntityDescription"`
	ServiceCatalogProvisioningDetails       *ServiceCatalogProvisioningDetails       `json:"ServiceCatalogProvisioningDetails,omitempty"`
	ServiceCatalogProvisionedProductDetails *ServiceCatalogProvisionedProductDetails `json:"ServiceCatalogProvisionedProductDetails,omitempty"`
	ProjectStatus                           *string                                  `json:"ProjectStatus,omitempty" api:"shape=ProjectStatus"`
	CreatedBy                               *UserContext                             `json:"CreatedBy,omitempty"`
	CreationTime                            *time.Time                               `json:"CreationTime,omitempty"`
	TemplateProviderDetails                 []TemplateProviderDetail                 `json:"TemplateProviderDetails,omitempty" api:"shape=TemplateProviderDetailList"`
	Tags                                    []Tag                                    `json:"Tags,omitempty" api:"shape=TagList"`
	LastModifiedTime                        *time.Time                               `json:"LastModifiedTime,omitempty"`
	LastModifiedBy                          *UserContext                             `json:"LastModifiedBy,omitempty"`
}

// ProjectSummary is AWS's ProjectSummary.
type ProjectSummary struct {
	ProjectName        *string    `json:"ProjectName,omitempty" api:"shape=ProjectEntityName,required"`
	ProjectDescription *string    `json:"ProjectDescription,omitempty" api:"shape=EntityDescription"`
	ProjectArn         *string    `json:"ProjectArn,omitempty" api:"shape=ProjectArn,required"`
	ProjectId          *string    `json:"ProjectId,omitempty" api:"shape=ProjectId,required"`
	CreationTime       *time.Time `json:"CreationTime,omitempty" api:"required"`
	ProjectStatus      *string    `json:"ProjectStatus,omitempty" api:"shape=ProjectStatus,required"`
}

// PropertyNameQuery is AWS's PropertyNameQuery.
type PropertyNameQuery struct {
	PropertyNameHint *string `json:"PropertyNameHint,omitempty" api:"shape=PropertyNameHint,required"`
}

// PropertyNameSuggestion is AWS's PropertyNameSuggestion.
type PropertyNameSuggestion struct {
	PropertyName *string `json:"PropertyName,omitempty" api:"shape=ResourcePropertyName"`
}

// ProvisioningParameter is AWS's ProvisioningParameter.
type ProvisioningParameter struct {
	Key   *string `json:"Key,omitempty" api:"shape=ProvisioningParameterKey"`
	Value *string `json:"Value,omitempty" api:"shape=ProvisioningParameterValue"`
}

// PublicWorkforceTaskPrice is AWS's PublicWorkforceTaskPrice.
type PublicWorkforceTaskPrice struct {
	AmountInUsd *USD `json:"AmountInUsd,omitempty"`
}

// PutEndpointPolicyInput is AWS's PutEndpointPolicyRequest.
type PutEndpointPolicyInput struct {
	EndpointName   *string `json:"EndpointName,omitempty" api:"shape=EndpointName,required"`
	ResourcePolicy *string `json:"ResourcePolicy,omitempty" api:"shape=EndpointPolicyDocument,required"`
}

// PutEndpointPolicyOutput is AWS's PutEndpointPolicyResponse.
type PutEndpointPolicyOutput struct {
	EndpointArn *string `json:"EndpointArn,omitempty" api:"shape=EndpointArn"`
}

// PutModelPackageGroupPolicyInput is AWS's PutModelPackageGroupPolicyInput.
type PutModelPackageGroupPolicyInput struct {
	ModelPackageGroupName *string `json:"ModelPackageGroupName,omitempty" api:"shape=EntityName,required"`
	ResourcePolicy        *string `json:"ResourcePolicy,omitempty" api:"shape=PolicyString,required"`
}

// PutModelPackageGroupPolicyOutput is AWS's PutModelPackageGroupPolicyOutput.
type PutModelPackageGroupPolicyOutput struct {
	ModelPackageGroupArn *string `json:"ModelPackageGroupArn,omitempty" api:"shape=ModelPackageGroupArn,required"`
}

// QualityCheckStepMetadata is AWS's QualityCheckStepMetadata.
type QualityCheckStepMetadata struct {
	CheckType                            *string `json:"CheckType,omitempty" api:"shape=String256"`
	BaselineUsedForDriftCheckStatistics  *string `json:"BaselineUsedForDriftCheckStatistics,omitempty" api:"shape=String1024"`
	BaselineUsedForDriftCheckConstraints *string `json:"BaselineUsedForDriftCheckConstraints,omitempty" api:"shape=String1024"`
	CalculatedBaselineStatistics         *string `json:"CalculatedBaselineStatistics,omitempty" api:"shape=String1024"`
	CalculatedBaselineConstraints        *string `json:"CalculatedBaselineConstraints,omitempty" api:"shape=String1024"`
	ModelPackageGroupName                *string `json:"ModelPackageGroupName,omitempty" api:"shape=String256"`
	ViolationReport                      *string `json:"ViolationReport,omitempty" api:"shape=String1024"`
	CheckJobArn                          *string `json:"CheckJobArn,omitempty" api:"shape=String256"`
	SkipCheck                            *bool   `json:"SkipCheck,omitempty"`
	RegisterNewBaseline                  *bool   `json:"RegisterNewBaseline,omitempty"`
}

// QueryFilters is AWS's QueryFilters.
type QueryFilters struct {
	Types          []string          `json:"Types,omitempty" api:"shape=QueryTypes"`
	LineageTypes   []string          `json:"LineageTypes,omitempty" api:"shape=QueryLineageTypes"`
	CreatedBefore  *time.Time        `json:"CreatedBefore,omitempty"`
	CreatedAfter   *time.Time        `json:"CreatedAfter,omitempty"`
	ModifiedBefore *time.Time        `json:"ModifiedBefore,omitempty"`
	ModifiedAfter  *time.Time        `json:"ModifiedAfter,omitempty"`
	Properties     map[string]string `json:"Properties,omitempty" api:"shape=QueryProperties"`
}

// QueryLineageInput is AWS's QueryLineageRequest.
type QueryLineageInput struct {
	StartArns    []string      `json:"StartArns,omitempty" api:"shape=QueryLineageStartArns"`
	Direction    *string       `json:"Direction,omitempty" api:"shape=Direction"`
	IncludeEdges *bool         `json:"IncludeEdges,omitempty"`
	Filters      *QueryFilters `json:"Filters,omitempty"`
	MaxDepth     *int32        `json:"MaxDepth,omitempty" api:"shape=QueryLineageMaxDepth"`
	MaxResults   *int32        `json:"MaxResults,omitempty" api:"shape=QueryLineageMaxResults"`
	NextToken    *string       `json:"NextToken,omitempty" api:"shape=String8192"`
}

// QueryLineageOutput is AWS's QueryLineageResponse.
type QueryLineageOutput struct {
	Vertices  []Vertex `json:"Vertices,omitempty"`
	Edges     []Edge   `json:"Edges,omitempty"`
	NextToken *string  `json:"NextToken,omitempty" api:"shape=String8192"`
}

// RSessionAppSettings is AWS's RSessionAppSettings.
type RSessionAppSettings struct {
	DefaultResourceSpec *ResourceSpec `json:"DefaultResourceSpec,omitempty"`
	CustomImages        []CustomImage `json:"CustomImages,omitempty" api:"shape=CustomImages"`
}

// RStudioServerProAppSettings is AWS's RStudioServerProAppSettings.
type RStudioServerProAppSettings struct {
	AccessStatus *string `json:"AccessStatus,omitempty" api:"shape=RStudioServerProAccessStatus"`
	UserGroup    *string `json:"UserGroup,omitempty" api:"shape=RStudioServerProUserGroup"`
}

// RStudioServerProDomainSettings is AWS's RStudioServerProDomainSettings.
type RStudioServerProDomainSettings struct {
	DomainExecutionRoleArn   *string       `json:"DomainExecutionRoleArn,omitempty" api:"shape=RoleArn,required"`
	RStudioConnectUrl        *string       `json:"RStudioConnectUrl,omitempty"`
	RStudioPackageManagerUrl *string       `json:"RStudioPackageManagerUrl,omitempty"`
	DefaultResourceSpec      *ResourceSpec `json:"DefaultResourceSpec,omitempty"`
}

// RStudioServerProDomainSettingsForUpdate is AWS's RStudioServerProDomainSettingsForUpdate.
type RStudioServerProDomainSettingsForUpdate struct {
	DomainExecutionRoleArn   *string       `json:"DomainExecutionRoleArn,omitempty" api:"shape=RoleArn,required"`
	DefaultResourceSpec      *ResourceSpec `json:"DefaultResourceSpec,omitempty"`
	RStudioConnectUrl        *string       `json:"RStudioConnectUrl,omitempty"`
	RStudioPackageManagerUrl *string       `json:"RStudioPackageManagerUrl,omitempty"`
}

// RealTimeInferenceConfig is AWS's RealTimeInferenceConfig.
type RealTimeInferenceConfig struct {
	InstanceType  *string `json:"InstanceType,omitempty" api:"shape=ProductionVariantInstanceType,required"`
	InstanceCount *int32  `json:"InstanceCount,omitempty" api:"shape=TaskCount,required"`
}

// RealTimeInferenceRecommendation is AWS's RealTimeInferenceRecommendation.
type RealTimeInferenceRecommendation struct {
	RecommendationId *string           `json:"RecommendationId,omitempty" api:"required"`
	InstanceType     *string           `json:"InstanceType,omitempty" api:"shape=ProductionVariantInstanceType,required"`
	Environment      map[string]string `json:"Environment,omitempty" api:"shape=EnvironmentMap"`
}

// RecommendationJobCompiledOutputConfig is AWS's RecommendationJobCompiledOutputConfig.
type RecommendationJobCompiledOutputConfig struct {
	S3OutputUri *string `json:"S3OutputUri,omitempty" api:"shape=S3Uri"`
}

// RecommendationJobContainerConfig is AWS's RecommendationJobContainerConfig.
type RecommendationJobContainerConfig struct {
	Domain                     *string                         `json:"Domain,omitempty"`
	Task                       *string                         `json:"Task,omitempty"`
	Framework                  *string                         `json:"Framework,omitempty"`
	FrameworkVersion           *string                         `json:"FrameworkVersion,omitempty" api:"shape=RecommendationJobFrameworkVersion"`
	PayloadConfig              *RecommendationJobPayloadConfig `json:"PayloadConfig,omitempty"`
	NearestModelName           *string                         `json:"NearestModelName,omitempty"`
	SupportedInstanceTypes     []string                        `json:"SupportedInstanceTypes,omitempty"`
	SupportedEndpointType      *string                         `json:"SupportedEndpointType,omitempty" api:"shape=RecommendationJobSupportedEndpointType"`
	DataInputConfig            *string                         `json:"DataInputConfig,omitempty" api:"shape=RecommendationJobDataInputConfig"`
	SupportedResponseMIMETypes []string                        `json:"SupportedResponseMIMETypes,omitempty" api:"shape=RecommendationJobSupportedResponseMIMETypes"`
}

// RecommendationJobInferenceBenchmark is AWS's RecommendationJobInferenceBenchmark.
type RecommendationJobInferenceBenchmark struct {
	Metrics               *RecommendationMetrics       `json:"Metrics,omitempty"`
	EndpointMetrics       *InferenceMetrics            `json:"EndpointMetrics,omitempty"`
	EndpointConfiguration *EndpointOutputConfiguration `json:"EndpointConfiguration,omitempty"`
	ModelConfiguration    *ModelConfiguration          `json:"ModelConfiguration,omitempty" api:"required"`
	FailureReason         *string                      `json:"FailureReason,omitempty"`
	InvocationEndTime     *time.Time                   `json:"InvocationEndTime,omitempty"`
	InvocationStartTime   *time.Time                   `json:"InvocationStartTime,omitempty"`
}

// RecommendationJobInputConfig is AWS's RecommendationJobInputConfig.
type RecommendationJobInputConfig struct {
	ModelPackageVersionArn *string                           `json:"ModelPackageVersionArn,omitempty" api:"shape=ModelPackageArn"`
	ModelName              *string                           `json:"ModelName,omitempty" api:"shape=ModelName"`
	JobDurationInSeconds   *int32                            `json:"JobDurationInSeconds,omitempty" api:"shape=JobDurationInSeconds"`
	TrafficPattern         *TrafficPattern                   `json:"TrafficPattern,omitempty"`
	ResourceLimit          *RecommendationJobResourceLimit   `json:"ResourceLimit,omitempty"`
	EndpointConfigurations []EndpointInputConfiguration      `json:"EndpointConfigurations,omitempty" api:"shape=EndpointInputConfigurations"`
	VolumeKmsKeyId         *string                           `json:"VolumeKmsKeyId,omitempty" api:"shape=KmsKeyId"`
	ContainerConfig        *RecommendationJobContainerConfig `json:"ContainerConfig,omitempty"`
	Endpoints              []EndpointInfo                    `json:"Endpoints,omitempty" api:"shape=Endpoints"`
	VpcConfig              *RecommendationJobVpcConfig       `json:"VpcConfig,omitempty"`
}

// RecommendationJobOutputConfig is AWS's RecommendationJobOutputConfig.
type RecommendationJobOutputConfig struct {
	KmsKeyId             *string                                `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
	CompiledOutputConfig *RecommendationJobCompiledOutputConfig `json:"CompiledOutputConfig,omitempty"`
}

// RecommendationJobPayloadConfig is AWS's RecommendationJobPayloadConfig.
type RecommendationJobPayloadConfig struct {
	SamplePayloadUrl      *string  `json:"SamplePayloadUrl,omitempty" api:"shape=S3Uri"`
	SupportedContentTypes []string `json:"SupportedContentTypes,omitempty" api:"shape=RecommendationJobSupportedContentTypes"`
}

// RecommendationJobResourceLimit is AWS's RecommendationJobResourceLimit.
type RecommendationJobResourceLimit struct {
	MaxNumberOfTests   *int32 `json:"MaxNumberOfTests,omitempty" api:"shape=MaxNumberOfTests"`
	MaxParallelOfTests *int32 `json:"MaxParallelOfTests,omitempty" api:"shape=MaxParallelOfTests"`
}

// RecommendationJobStoppingConditions is AWS's RecommendationJobStoppingConditions.
type RecommendationJobStoppingConditions struct {
	MaxInvocations         *int32                  `json:"MaxInvocations,omitempty"`
	ModelLatencyThresholds []ModelLatencyThreshold `json:"ModelLatencyThresholds,omitempty" api:"shape=ModelLatencyThresholds"`
	FlatInvocations        *string                 `json:"FlatInvocations,omitempty" api:"shape=FlatInvocations"`
}

// RecommendationJobVpcConfig is AWS's RecommendationJobVpcConfig.
type RecommendationJobVpcConfig struct {
	SecurityGroupIds []string `json:"SecurityGroupIds,omitempty" api:"shape=RecommendationJobVpcSecurityGroupIds,required"`
	Subnets          []string `json:"Subnets,omitempty" api:"shape=RecommendationJobVpcSubnets,required"`
}

// RecommendationMetrics is AWS's RecommendationMetrics.
type RecommendationMetrics struct {
	CostPerHour       *float32 `json:"CostPerHour,omitempty"`
	CostPerInference  *float32 `json:"CostPerInference,omitempty"`
	MaxInvocations    *int32   `json:"MaxInvocations,omitempty"`
	ModelLatency      *int32   `json:"ModelLatency,omitempty"`
	CpuUtilization    *float32 `json:"CpuUtilization,omitempty" api:"shape=UtilizationMetric"`
	MemoryUtilization *float32 `json:"MemoryUtilization,omitempty" api:"shape=UtilizationMetric"`
	ModelSetupTime    *int32   `json:"ModelSetupTime,omitempty" api:"shape=ModelSetupTime"`
}

// RedshiftDatasetDefinition is AWS's RedshiftDatasetDefinition.
type RedshiftDatasetDefinition struct {
	ClusterId         *string `json:"ClusterId,omitempty" api:"shape=RedshiftClusterId,required"`
	Database          *string `json:"Database,omitempty" api:"shape=RedshiftDatabase,required"`
	DbUser            *string `json:"DbUser,omitempty" api:"shape=RedshiftUserName,required"`
	QueryString       *string `json:"QueryString,omitempty" api:"shape=RedshiftQueryString,required"`
	ClusterRoleArn    *string `json:"ClusterRoleArn,omitempty" api:"shape=RoleArn,required"`
	OutputS3Uri       *string `json:"OutputS3Uri,omitempty" api:"shape=S3Uri,required"`
	KmsKeyId          *string `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
	OutputFormat      *string `json:"OutputFormat,omitempty" api:"shape=RedshiftResultFormat,required"`
	OutputCompression *string `json:"OutputCompression,omitempty" api:"shape=RedshiftResultCompressionType"`
}

// RegisterDevicesInput is AWS's RegisterDevicesRequest.
type RegisterDevicesInput struct {
	DeviceFleetName *string  `json:"DeviceFleetName,omitempty" api:"shape=EntityName,required"`
	Devices         []Device `json:"Devices,omitempty" api:"required"`
	Tags            []Tag    `json:"Tags,omitempty" api:"shape=TagList"`
}

// RegisterModelStepMetadata is AWS's RegisterModelStepMetadata.
type RegisterModelStepMetadata struct {
	Arn *string `json:"Arn,omitempty" api:"shape=String256"`
}

// RemoteDebugConfig is AWS's RemoteDebugConfig.
type RemoteDebugConfig struct {
	EnableRemoteDebug *bool `json:"EnableRemoteDebug,omitempty"`
}

// RemoteDebugConfigForUpdate is AWS's RemoteDebugConfigForUpdate.
type RemoteDebugConfigForUpdate struct {
	EnableRemoteDebug *bool `json:"EnableRemoteDebug,omitempty"`
}

// RenderUiTemplateInput is AWS's RenderUiTemplateRequest.
type RenderUiTemplateInput struct {
	UiTemplate     *UiTemplate     `json:"UiTemplate,omitempty"`
	Task           *RenderableTask `json:"Task,omitempty" api:"required"`
	RoleArn        *string         `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	HumanTaskUiArn *string         `json:"HumanTaskUiArn,omitempty" api:"shape=HumanTaskUiArn"`
}

// RenderUiTemplateOutput is AWS's RenderUiTemplateResponse.
type RenderUiTemplateOutput struct {
	RenderedContent *string          `json:"RenderedContent,omitempty" api:"required"`
	Errors          []RenderingError `json:"Errors,omitempty" api:"required"`
}

// RenderableTask is AWS's RenderableTask.
type RenderableTask struct {
	Input *string `json:"Input,omitempty" api:"shape=TaskInput,required"`
}

// RenderingError is AWS's RenderingError.
type RenderingError struct {
	Code    *string `json:"Code,omitempty" api:"required"`
	Message *string `json:"Message,omitempty" api:"required"`
}

// RepositoryAuthConfig is AWS's RepositoryAuthConfig.
type RepositoryAuthConfig struct {
	RepositoryCredentialsProviderArn *string `json:"RepositoryCredentialsProviderArn,omitempty" api:"shape=RepositoryCredentialsProviderArn,required"`
}

// ReservedCapacityOffering is AWS's ReservedCapacityOffering.
type ReservedCapacityOffering struct {
	ReservedCapacityType *string    `json:"ReservedCapacityType,omitempty" api:"shape=ReservedCapacityType"`
	UltraServerType      *string    `json:"UltraServerType,omitempty" api:"shape=UltraServerType"`
	UltraServerCount     *int32     `json:"UltraServerCount,omitempty" api:"shape=UltraServerCount"`
	InstanceType         *string    `json:"InstanceType,omitempty" api:"shape=ReservedCapacityInstanceType,required"`
	InstanceCount        *int32     `json:"InstanceCount,omitempty" api:"shape=ReservedCapacityInstanceCount,required"`
	AvailabilityZone     *string    `json:"AvailabilityZone,omitempty" api:"shape=AvailabilityZone"`
	DurationHours        *int64     `json:"DurationHours,omitempty" api:"shape=ReservedCapacityDurationHours"`
	DurationMinutes      *int64     `json:"DurationMinutes,omitempty" api:"shape=ReservedCapacityDurationMinutes"`
	StartTime            *time.Time `json:"StartTime,omitempty"`
	EndTime              *time.Time `json:"EndTime,omitempty"`
	ExtensionStartTime   *time.Time `json:"ExtensionStartTime,omitempty"`
	ExtensionEndTime     *time.Time `json:"ExtensionEndTime,omitempty"`
}

// ReservedCapacitySummary is AWS's ReservedCapacitySummary.
type ReservedCapacitySummary struct {
	ReservedCapacityArn  *string    `json:"ReservedCapacityArn,omitempty" api:"shape=ReservedCapacityArn,required"`
	ReservedCapacityType *string    `json:"ReservedCapacityType,omitempty" api:"shape=ReservedCapacityType"`
	UltraServerType      *string    `json:"UltraServerType,omitempty" api:"shape=UltraServerType"`
	UltraServerCount     *int32     `json:"UltraServerCount,omitempty" api:"shape=UltraServerCount"`
	InstanceType         *string    `json:"InstanceType,omitempty" api:"shape=ReservedCapacityInstanceType,required"`
	TotalInstanceCount   *int32     `json:"TotalInstanceCount,omitempty" api:"shape=TotalInstanceCount,required"`
	Status               *string    `json:"Status,omitempty" api:"shape=ReservedCapacityStatus,required"`
	AvailabilityZone     *string    `json:"AvailabilityZone,omitempty" api:"shape=AvailabilityZone"`
	AvailabilityZoneId   *string    `json:"AvailabilityZoneId,omitempty" api:"shape=AvailabilityZoneId"`
	DurationHours        *int64     `json:"DurationHours,omitempty" api:"shape=ReservedCapacityDurationHours"`
	DurationMinutes      *int64     `json:"DurationMinutes,omitempty" api:"shape=ReservedCapacityDurationMinutes"`
	StartTime            *time.Time `json:"StartTime,omitempty"`
	EndTime              *time.Time `json:"EndTime,omitempty"`
}

// ResolvedAttributes is AWS's ResolvedAttributes.
type ResolvedAttributes struct {
	AutoMLJobObjective *AutoMLJobObjective          `json:"AutoMLJobObjective,omitempty"`
	ProblemType        *string                      `json:"ProblemType,omitempty" api:"shape=ProblemType"`
	CompletionCriteria *AutoMLJobCompletionCriteria `json:"CompletionCriteria,omitempty"`
}

// ResourceAlreadyExists is AWS's ResourceAlreadyExists.
type ResourceAlreadyExists struct {
	Message *string `json:"Message,omitempty" api:"shape=FailureReason"`
}

// ResourceCatalog is AWS's ResourceCatalog.
type ResourceCatalog struct {
	ResourceCatalogArn  *string    `json:"ResourceCatalogArn,omitempty" api:"shape=ResourceCatalogArn,required"`
	ResourceCatalogName *string    `json:"ResourceCatalogName,omitempty" api:"shape=ResourceCatalogName,required"`
	Description         *string    `json:"Description,omitempty" api:"shape=ResourceCatalogDescription,required"`
	CreationTime        *time.Time `json:"CreationTime,omitempty" api:"required"`
}

// ResourceConfig is AWS's ResourceConfig.
type ResourceConfig struct {
	InstanceType             *string                  `json:"InstanceType,omitempty" api:"shape=TrainingInstanceType"`
	InstanceCount            *int32                   `json:"InstanceCount,omitempty" api:"shape=TrainingInstanceCount"`
	VolumeSizeInGB           *int32                   `json:"VolumeSizeInGB,omitempty" api:"shape=OptionalVolumeSizeInGB"`
	VolumeKmsKeyId           *string                  `json:"VolumeKmsKeyId,omitempty" api:"shape=KmsKeyId"`
	KeepAlivePeriodInSeconds *int32                   `json:"KeepAlivePeriodInSeconds,omitempty" api:"shape=KeepAlivePeriodInSeconds"`
	InstanceGroups           []InstanceGroup          `json:"InstanceGroups,omitempty" api:"shape=InstanceGroups"`
	TrainingPlanArn          *string                  `json:"TrainingPlanArn,omitempty" api:"shape=TrainingPlanArn"`
	InstancePlacementConfig  *InstancePlacementConfig `json:"InstancePlacementConfig,omitempty"`
	InstancePreferences      []InstancePreference     `json:"InstancePreferences,omitempty" api:"shape=InstancePreferenceList"`
	SelectedInstanceType     *string                  `json:"SelectedInstanceType,omitempty" api:"shape=TrainingInstanceType"`
	SelectedInstanceCount    *int32                   `json:"SelectedInstanceCount,omitempty" api:"shape=TrainingInstanceCount"`
}

// ResourceConfigForUpdate is AWS's ResourceConfigForUpdate.
type ResourceConfigForUpdate struct {
	KeepAlivePeriodInSeconds *int32 `json:"KeepAlivePeriodInSeconds,omitempty" api:"shape=KeepAlivePeriodInSeconds,required"`
}

// ResourceInUse is AWS's ResourceInUse.
type ResourceInUse struct {
	Message *string `json:"Message,omitempty" api:"shape=FailureReason"`
}

// ResourceLimitExceeded is AWS's ResourceLimitExceeded.
type ResourceLimitExceeded struct {
	Message *string `json:"Message,omitempty" api:"shape=FailureReason"`
}

// ResourceLimits is AWS's ResourceLimits.
type ResourceLimits struct {
	MaxNumberOfTrainingJobs *int32 `json:"MaxNumberOfTrainingJobs,omitempty" api:"shape=MaxNumberOfTrainingJobs"`
	MaxParallelTrainingJobs *int32 `json:"MaxParallelTrainingJobs,omitempty" api:"shape=MaxParallelTrainingJobs,required"`
	MaxRuntimeInSeconds     *int32 `json:"MaxRuntimeInSeconds,omitempty" api:"shape=HyperParameterTuningMaxRuntimeInSeconds"`
}

// ResourceNotFound is AWS's ResourceNotFound.
type ResourceNotFound struct {
	Message *string `json:"Message,omitempty" api:"shape=FailureReason"`
}

// ResourceSharingConfig is AWS's ResourceSharingConfig.
type ResourceSharingConfig struct {
	Strategy             *string                      `json:"Strategy,omitempty" api:"shape=ResourceSharingStrategy,required"`
	BorrowLimit          *int32                       `json:"BorrowLimit,omitempty" api:"shape=BorrowLimit"`
	AbsoluteBorrowLimits []ComputeQuotaResourceConfig `json:"AbsoluteBorrowLimits,omitempty" api:"shape=AbsoluteBorrowLimitResourceList"`
}

// ResourceSpec is AWS's ResourceSpec.
type ResourceSpec struct {
	SageMakerImageArn          *string `json:"SageMakerImageArn,omitempty" api:"shape=ImageArn"`
	SageMakerImageVersionArn   *string `json:"SageMakerImageVersionArn,omitempty" api:"shape=ImageVersionArn"`
	SageMakerImageVersionAlias *string `json:"SageMakerImageVersionAlias,omitempty" api:"shape=ImageVersionAlias"`
	InstanceType               *string `json:"InstanceType,omitempty" api:"shape=AppInstanceType"`
	LifecycleConfigArn         *string `json:"LifecycleConfigArn,omitempty" api:"shape=StudioLifecycleConfigArn"`
	TrainingPlanArn            *string `json:"TrainingPlanArn,omitempty" api:"shape=StudioResourceSpecTrainingPlanArn"`
}

// RetentionPolicy is AWS's RetentionPolicy.
type RetentionPolicy struct {
	HomeEfsFileSystem *string `json:"HomeEfsFileSystem,omitempty" api:"shape=RetentionType"`
}

// RetryPipelineExecutionInput is AWS's RetryPipelineExecutionRequest.
type RetryPipelineExecutionInput struct {
	PipelineExecutionArn     *string                   `json:"PipelineExecutionArn,omitempty" api:"shape=PipelineExecutionArn,required"`
	ClientRequestToken       *string                   `json:"ClientRequestToken,omitempty" api:"shape=IdempotencyToken,required,token"`
	ParallelismConfiguration *ParallelismConfiguration `json:"ParallelismConfiguration,omitempty"`
}

// RetryPipelineExecutionOutput is AWS's RetryPipelineExecutionResponse.
type RetryPipelineExecutionOutput struct {
	PipelineExecutionArn *string `json:"PipelineExecutionArn,omitempty" api:"shape=PipelineExecutionArn"`
}

// RetryStrategy is AWS's RetryStrategy.
type RetryStrategy struct {
	MaximumRetryAttempts *int32 `json:"MaximumRetryAttempts,omitempty" api:"shape=MaximumRetryAttempts,required"`
}

// RoleGroupAssignment is AWS's RoleGroupAssignment.
type RoleGroupAssignment struct {
	RoleName      *string  `json:"RoleName,omitempty" api:"shape=NonEmptyString256,required"`
	GroupPatterns []string `json:"GroupPatterns,omitempty" api:"shape=GroupPatternsList,required"`
}

// RollingDeploymentPolicy is AWS's RollingDeploymentPolicy.
type RollingDeploymentPolicy struct {
	MaximumBatchSize         *CapacitySizeConfig `json:"MaximumBatchSize,omitempty" api:"required"`
	RollbackMaximumBatchSize *CapacitySizeConfig `json:"RollbackMaximumBatchSize,omitempty"`
}

// RollingUpdatePolicy is AWS's RollingUpdatePolicy.
type RollingUpdatePolicy struct {
	MaximumBatchSize                 *CapacitySize `json:"MaximumBatchSize,omitempty" api:"required"`
	WaitIntervalInSeconds            *int32        `json:"WaitIntervalInSeconds,omitempty" api:"shape=WaitIntervalInSeconds,required"`
	MaximumExecutionTimeoutInSeconds *int32        `json:"MaximumExecutionTimeoutInSeconds,omitempty" api:"shape=MaximumExecutionTimeoutInSeconds"`
	RollbackMaximumBatchSize         *CapacitySize `json:"RollbackMaximumBatchSize,omitempty"`
}

// RoutingTarget is AWS's RoutingTarget.
type RoutingTarget struct {
	Name                 *string                            `json:"Name,omitempty" api:"shape=RoutingTargetName,required"`
	Destinations         []Destination                      `json:"Destinations,omitempty" api:"shape=DestinationList,required"`
	AsyncInferenceConfig *RoutingTargetAsyncInferenceConfig `json:"AsyncInferenceConfig,omitempty"`
	RoutingPreference    *string                            `json:"RoutingPreference,omitempty" api:"shape=InferenceRouterRoutingPreference"`
}

// RoutingTargetAsyncInferenceClientConfig is AWS's RoutingTargetAsyncInferenceClientConfig.
type RoutingTargetAsyncInferenceClientConfig struct {
	MaxTimeInBacklogSeconds *int32 `json:"MaxTimeInBacklogSeconds,omitempty" api:"shape=InferenceRouterMaxTimeInBacklogSeconds"`
}

// RoutingTargetAsyncInferenceConfig is AWS's RoutingTargetAsyncInferenceConfig.
type RoutingTargetAsyncInferenceConfig struct {
	OutputConfig *RoutingTargetAsyncInferenceOutputConfig `json:"OutputConfig,omitempty" api:"required"`
	ClientConfig *RoutingTargetAsyncInferenceClientConfig `json:"ClientConfig,omitempty"`
}

// RoutingTargetAsyncInferenceNotificationConfig is AWS's RoutingTargetAsyncInferenceNotificationConfig.
type RoutingTargetAsyncInferenceNotificationConfig struct {
	SuccessTopic *string `json:"SuccessTopic,omitempty" api:"shape=InferenceRouterSnsTopicArn"`
	ErrorTopic   *string `json:"ErrorTopic,omitempty" api:"shape=InferenceRouterSnsTopicArn"`
}

// RoutingTargetAsyncInferenceOutputConfig is AWS's RoutingTargetAsyncInferenceOutputConfig.
type RoutingTargetAsyncInferenceOutputConfig struct {
	S3OutputPath       *string                                        `json:"S3OutputPath,omitempty" api:"shape=InferenceRouterS3Uri,required"`
	S3FailurePath      *string                                        `json:"S3FailurePath,omitempty" api:"shape=InferenceRouterS3Uri,required"`
	KmsKeyId           *string                                        `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
	NotificationConfig *RoutingTargetAsyncInferenceNotificationConfig `json:"NotificationConfig,omitempty"`
}

// S3DataSource is AWS's S3DataSource.
type S3DataSource struct {
	S3DataType             *string            `json:"S3DataType,omitempty" api:"shape=S3DataType,required"`
	S3Uri                  *string            `json:"S3Uri,omitempty" api:"shape=S3Uri,required"`
	S3DataDistributionType *string            `json:"S3DataDistributionType,omitempty" api:"shape=S3DataDistribution"`
	AttributeNames         []string           `json:"AttributeNames,omitempty" api:"shape=AttributeNames"`
	InstanceGroupNames     []string           `json:"InstanceGroupNames,omitempty" api:"shape=InstanceGroupNames"`
	ModelAccessConfig      *ModelAccessConfig `json:"ModelAccessConfig,omitempty"`
	HubAccessConfig        *HubAccessConfig   `json:"HubAccessConfig,omitempty"`
}

// S3FileSystem is AWS's S3FileSystem.
type S3FileSystem struct {
	S3Uri *string `json:"S3Uri,omitempty" api:"shape=S3SchemaUri,required"`
}

// S3FileSystemConfig is AWS's S3FileSystemConfig.
type S3FileSystemConfig struct {
	MountPath *string `json:"MountPath,omitempty" api:"shape=String1024"`
	S3Uri     *string `json:"S3Uri,omitempty" api:"shape=S3SchemaUri,required"`
}

// S3ModelDataSource is AWS's S3ModelDataSource.
type S3ModelDataSource struct {
	S3Uri             *string                   `json:"S3Uri,omitempty" api:"shape=S3ModelUri,required"`
	S3DataType        *string                   `json:"S3DataType,omitempty" api:"shape=S3ModelDataType,required"`
	CompressionType   *string                   `json:"CompressionType,omitempty" api:"shape=ModelCompressionType,required"`
	ModelAccessConfig *ModelAccessConfig        `json:"ModelAccessConfig,omitempty"`
	HubAccessConfig   *InferenceHubAccessConfig `json:"HubAccessConfig,omitempty"`
	ManifestS3Uri     *string                   `json:"ManifestS3Uri,omitempty" api:"shape=S3ModelUri"`
	ETag              *string                   `json:"ETag,omitempty"`
	ManifestEtag      *string                   `json:"ManifestEtag,omitempty"`
}

// S3Presign is AWS's S3Presign.
type S3Presign struct {
	IamPolicyConstraints *IamPolicyConstraints `json:"IamPolicyConstraints,omitempty"`
}

// S3StorageConfig is AWS's S3StorageConfig.
type S3StorageConfig struct {
	S3Uri               *string `json:"S3Uri,omitempty" api:"shape=S3Uri,required"`
	KmsKeyId            *string `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
	ResolvedOutputS3Uri *string `json:"ResolvedOutputS3Uri,omitempty" api:"shape=S3Uri"`
}

// ScalingPolicy is AWS's ScalingPolicy.
type ScalingPolicy struct {
	_              struct{}                                  `api:"union"`
	TargetTracking *TargetTrackingScalingPolicyConfiguration `json:"TargetTracking,omitempty"`
}

// ScalingPolicyMetric is AWS's ScalingPolicyMetric.
type ScalingPolicyMetric struct {
	InvocationsPerInstance *int32 `json:"InvocationsPerInstance,omitempty"`
	ModelLatency           *int32 `json:"ModelLatency,omitempty"`
}

// ScalingPolicyObjective is AWS's ScalingPolicyObjective.
type ScalingPolicyObjective struct {
	MinInvocationsPerMinute *int32 `json:"MinInvocationsPerMinute,omitempty"`
	MaxInvocationsPerMinute *int32 `json:"MaxInvocationsPerMinute,omitempty"`
}

// ScheduleConfig is AWS's ScheduleConfig.
type ScheduleConfig struct {
	ScheduleExpression    *string `json:"ScheduleExpression,omitempty" api:"shape=ScheduleExpression,required"`
	DataAnalysisStartTime *string `json:"DataAnalysisStartTime,omitempty"`
	DataAnalysisEndTime   *string `json:"DataAnalysisEndTime,omitempty"`
}

// ScheduledUpdateConfig is AWS's ScheduledUpdateConfig.
type ScheduledUpdateConfig struct {
	ScheduleExpression *string                  `json:"ScheduleExpression,omitempty" api:"shape=CronScheduleExpression,required"`
	DeploymentConfig   *DeploymentConfiguration `json:"DeploymentConfig,omitempty"`
}

// SchedulerConfig is AWS's SchedulerConfig.
type SchedulerConfig struct {
	PriorityClasses     []PriorityClass `json:"PriorityClasses,omitempty" api:"shape=PriorityClassList"`
	FairShare           *string         `json:"FairShare,omitempty" api:"shape=FairShare"`
	IdleResourceSharing *string         `json:"IdleResourceSharing,omitempty" api:"shape=IdleResourceSharing"`
}

// SearchExpression is AWS's SearchExpression.
type SearchExpression struct {
	Filters        []Filter           `json:"Filters,omitempty" api:"shape=FilterList"`
	NestedFilters  []NestedFilters    `json:"NestedFilters,omitempty" api:"shape=NestedFiltersList"`
	SubExpressions []SearchExpression `json:"SubExpressions,omitempty" api:"shape=SearchExpressionList"`
	Operator       *string            `json:"Operator,omitempty" api:"shape=BooleanOperator"`
}

// SearchRecord is AWS's SearchRecord.
type SearchRecord struct {
	TrainingJob             *TrainingJob                         `json:"TrainingJob,omitempty"`
	Experiment              *Experiment                          `json:"Experiment,omitempty"`
	Trial                   *Trial                               `json:"Trial,omitempty"`
	TrialComponent          *TrialComponent                      `json:"TrialComponent,omitempty"`
	Endpoint                *Endpoint                            `json:"Endpoint,omitempty"`
	ModelPackage            *ModelPackage                        `json:"ModelPackage,omitempty"`
	ModelPackageGroup       *ModelPackageGroup                   `json:"ModelPackageGroup,omitempty"`
	Pipeline                *Pipeline                            `json:"Pipeline,omitempty"`
	PipelineExecution       *PipelineExecution                   `json:"PipelineExecution,omitempty"`
	PipelineVersion         *PipelineVersion                     `json:"PipelineVersion,omitempty"`
	FeatureGroup            *FeatureGroup                        `json:"FeatureGroup,omitempty"`
	FeatureMetadata         *FeatureMetadata                     `json:"FeatureMetadata,omitempty"`
	Project                 *Project                             `json:"Project,omitempty"`
	HyperParameterTuningJob *HyperParameterTuningJobSearchEntity `json:"HyperParameterTuningJob,omitempty"`
	ModelCard               *ModelCard                           `json:"ModelCard,omitempty"`
	Model                   *ModelDashboardModel                 `json:"Model,omitempty"`
	Job                     *Job                                 `json:"Job,omitempty"`
	HubContent              *HubContent                          `json:"HubContent,omitempty"`
}

// SearchInput is AWS's SearchRequest.
type SearchInput struct {
	Resource                 *string                `json:"Resource,omitempty" api:"shape=ResourceType,required"`
	SearchExpression         *SearchExpression      `json:"SearchExpression,omitempty"`
	SortBy                   *string                `json:"SortBy,omitempty" api:"shape=ResourcePropertyName"`
	SortOrder                *string                `json:"SortOrder,omitempty" api:"shape=SearchSortOrder"`
	NextToken                *string                `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults               *int32                 `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	CrossAccountFilterOption *string                `json:"CrossAccountFilterOption,omitempty" api:"shape=CrossAccountFilterOption"`
	VisibilityConditions     []VisibilityConditions `json:"VisibilityConditions,omitempty" api:"shape=VisibilityConditionsList"`
}

// SearchOutput is AWS's SearchResponse.
type SearchOutput struct {
	Results   []SearchRecord `json:"Results,omitempty"`
	NextToken *string        `json:"NextToken,omitempty" api:"shape=NextToken"`
	TotalHits *TotalHits     `json:"TotalHits,omitempty"`
}

// SearchTrainingPlanOfferingsInput is AWS's SearchTrainingPlanOfferingsRequest.
type SearchTrainingPlanOfferingsInput struct {
	InstanceType     *string    `json:"InstanceType,omitempty" api:"shape=ReservedCapacityInstanceType"`
	InstanceCount    *int32     `json:"InstanceCount,omitempty" api:"shape=ReservedCapacityInstanceCount"`
	UltraServerType  *string    `json:"UltraServerType,omitempty" api:"shape=UltraServerType"`
	UltraServerCount *int32     `json:"UltraServerCount,omitempty" api:"shape=UltraServerCount"`
	StartTimeAfter   *time.Time `json:"StartTimeAfter,omitempty"`
	EndTimeBefore    *time.Time `json:"EndTimeBefore,omitempty"`
	DurationHours    *int64     `json:"DurationHours,omitempty" api:"shape=TrainingPlanDurationHoursInput"`
	TargetResources  []string   `json:"TargetResources,omitempty" api:"shape=SageMakerResourceNames"`
	TrainingPlanArn  *string    `json:"TrainingPlanArn,omitempty"`
}

// SearchTrainingPlanOfferingsOutput is AWS's SearchTrainingPlanOfferingsResponse.
type SearchTrainingPlanOfferingsOutput struct {
	TrainingPlanOfferings          []TrainingPlanOffering          `json:"TrainingPlanOfferings,omitempty" api:"shape=TrainingPlanOfferings,required"`
	TrainingPlanExtensionOfferings []TrainingPlanExtensionOffering `json:"TrainingPlanExtensionOfferings,omitempty" api:"shape=TrainingPlanExtensionOfferings"`
}

// SecondaryStatusTransition is AWS's SecondaryStatusTransition.
type SecondaryStatusTransition struct {
	Status        *string    `json:"Status,omitempty" api:"shape=SecondaryStatus,required"`
	StartTime     *time.Time `json:"StartTime,omitempty" api:"required"`
	EndTime       *time.Time `json:"EndTime,omitempty"`
	StatusMessage *string    `json:"StatusMessage,omitempty"`
}

// SelectedStep is AWS's SelectedStep.
type SelectedStep struct {
	StepName *string `json:"StepName,omitempty" api:"shape=String256,required"`
}

// SelectiveExecutionConfig is AWS's SelectiveExecutionConfig.
type SelectiveExecutionConfig struct {
	SourcePipelineExecutionArn *string        `json:"SourcePipelineExecutionArn,omitempty" api:"shape=PipelineExecutionArn"`
	SelectedSteps              []SelectedStep `json:"SelectedSteps,omitempty" api:"shape=SelectedStepList,required"`
}

// SelectiveExecutionResult is AWS's SelectiveExecutionResult.
type SelectiveExecutionResult struct {
	SourcePipelineExecutionArn *string `json:"SourcePipelineExecutionArn,omitempty" api:"shape=PipelineExecutionArn"`
}

// SendPipelineExecutionStepFailureInput is AWS's SendPipelineExecutionStepFailureRequest.
type SendPipelineExecutionStepFailureInput struct {
	CallbackToken      *string `json:"CallbackToken,omitempty" api:"shape=CallbackToken,required"`
	FailureReason      *string `json:"FailureReason,omitempty" api:"shape=String256"`
	ClientRequestToken *string `json:"ClientRequestToken,omitempty" api:"shape=IdempotencyToken,token"`
}

// SendPipelineExecutionStepFailureOutput is AWS's SendPipelineExecutionStepFailureResponse.
type SendPipelineExecutionStepFailureOutput struct {
	PipelineExecutionArn *string `json:"PipelineExecutionArn,omitempty" api:"shape=PipelineExecutionArn"`
}

// SendPipelineExecutionStepSuccessInput is AWS's SendPipelineExecutionStepSuccessRequest.
type SendPipelineExecutionStepSuccessInput struct {
	CallbackToken      *string           `json:"CallbackToken,omitempty" api:"shape=CallbackToken,required"`
	OutputParameters   []OutputParameter `json:"OutputParameters,omitempty" api:"shape=OutputParameterList"`
	ClientRequestToken *string           `json:"ClientRequestToken,omitempty" api:"shape=IdempotencyToken,token"`
}

// SendPipelineExecutionStepSuccessOutput is AWS's SendPipelineExecutionStepSuccessResponse.
type SendPipelineExecutionStepSuccessOutput struct {
	PipelineExecutionArn *string `json:"PipelineExecutionArn,omitempty" api:"shape=PipelineExecutionArn"`
}

// ServerlessJobConfig is AWS's ServerlessJobConfig.
type ServerlessJobConfig struct {
	BaseModelArn           *string `json:"BaseModelArn,omitempty" api:"shape=ServerlessJobBaseModelArn,required"`
	AcceptEula             *bool   `json:"AcceptEula,omitempty"`
	JobType                *string `json:"JobType,omitempty" api:"shape=ServerlessJobType,required"`
	CustomizationTechnique *string `json:"CustomizationTechnique,omitempty" api:"shape=CustomizationTechnique"`
	Peft                   *string `json:"Peft,omitempty" api:"shape=Peft"`
	EvaluationType         *string `json:"EvaluationType,omitempty" api:"shape=EvaluationType"`
	EvaluatorArn           *string `json:"EvaluatorArn,omitempty" api:"shape=EvaluatorArn"`
	SequenceLength         *string `json:"SequenceLength,omitempty" api:"shape=SequenceLength"`
}

// ServiceCatalogProvisionedProductDetails is AWS's ServiceCatalogProvisionedProductDetails.
type ServiceCatalogProvisionedProductDetails struct {
	ProvisionedProductId            *string `json:"ProvisionedProductId,omitempty" api:"shape=ServiceCatalogEntityId"`
	ProvisionedProductStatusMessage *string `json:"ProvisionedProductStatusMessage,omitempty" api:"shape=ProvisionedProductStatusMessage"`
}

// ServiceCatalogProvisioningDetails is AWS's ServiceCatalogProvisioningDetails.
type ServiceCatalogProvisioningDetails struct {
	ProductId              *string                 `json:"ProductId,omitempty" api:"shape=ServiceCatalogEntityId,required"`
	ProvisioningArtifactId *string                 `json:"ProvisioningArtifactId,omitempty" api:"shape=ServiceCatalogEntityId"`
	PathId                 *string                 `json:"PathId,omitempty" api:"shape=ServiceCatalogEntityId"`
	ProvisioningParameters []ProvisioningParameter `json:"ProvisioningParameters,omitempty"`
}

// ServiceCatalogProvisioningUpdateDetails is AWS's ServiceCatalogProvisioningUpdateDetails.
type ServiceCatalogProvisioningUpdateDetails struct {
	ProvisioningArtifactId *string                 `json:"ProvisioningArtifactId,omitempty" api:"shape=ServiceCatalogEntityId"`
	ProvisioningParameters []ProvisioningParameter `json:"ProvisioningParameters,omitempty"`
}

// SessionChainingConfig is AWS's SessionChainingConfig.
type SessionChainingConfig struct {
	EnableSessionTagChaining *bool `json:"EnableSessionTagChaining,omitempty"`
}

// ShadowModeConfig is AWS's ShadowModeConfig.
type ShadowModeConfig struct {
	SourceModelVariantName *string                    `json:"SourceModelVariantName,omitempty" api:"shape=ModelVariantName,required"`
	ShadowModelVariants    []ShadowModelVariantConfig `json:"ShadowModelVariants,omitempty" api:"shape=ShadowModelVariantConfigList,required"`
}

// ShadowModelVariantConfig is AWS's ShadowModelVariantConfig.
type ShadowModelVariantConfig struct {
	ShadowModelVariantName *string `json:"ShadowModelVariantName,omitempty" api:"shape=ModelVariantName,required"`
	SamplingPercentage     *int32  `json:"SamplingPercentage,omitempty" api:"shape=Percentage,required"`
}

// SharingSettings is AWS's SharingSettings.
type SharingSettings struct {
	NotebookOutputOption *string `json:"NotebookOutputOption,omitempty" api:"shape=NotebookOutputOption"`
	S3OutputPath         *string `json:"S3OutputPath,omitempty" api:"shape=S3Uri"`
	S3KmsKeyId           *string `json:"S3KmsKeyId,omitempty" api:"shape=KmsKeyId"`
}

// ShuffleConfig is AWS's ShuffleConfig.
type ShuffleConfig struct {
	Seed *int64 `json:"Seed,omitempty" api:"required"`
}

// SlurmHealthMetadata is AWS's SlurmHealthMetadata.
type SlurmHealthMetadata struct {
	Component *string `json:"Component,omitempty" api:"shape=SlurmHealthComponent,required"`
	Status    *string `json:"Status,omitempty" api:"shape=SlurmHealthStatus,required"`
	Reason    *string `json:"Reason,omitempty" api:"shape=SlurmHealthReason"`
}

// SourceAlgorithm is AWS's SourceAlgorithm.
type SourceAlgorithm struct {
	ModelDataUrl    *string          `json:"ModelDataUrl,omitempty" api:"shape=Url"`
	ModelDataSource *ModelDataSource `json:"ModelDataSource,omitempty"`
	ModelDataETag   *string          `json:"ModelDataETag,omitempty"`
	AlgorithmName   *string          `json:"AlgorithmName,omitempty" api:"shape=ArnOrName,required"`
}

// SourceAlgorithmSpecification is AWS's SourceAlgorithmSpecification.
type SourceAlgorithmSpecification struct {
	SourceAlgorithms []SourceAlgorithm `json:"SourceAlgorithms,omitempty" api:"shape=SourceAlgorithmList,required"`
}

// SourceIpConfig is AWS's SourceIpConfig.
type SourceIpConfig struct {
	Cidrs []string `json:"Cidrs,omitempty" api:"shape=Cidrs,required"`
}

// SpaceAppLifecycleManagement is AWS's SpaceAppLifecycleManagement.
type SpaceAppLifecycleManagement struct {
	IdleSettings *SpaceIdleSettings `json:"IdleSettings,omitempty"`
}

// SpaceCodeEditorAppSettings is AWS's SpaceCodeEditorAppSettings.
type SpaceCodeEditorAppSettings struct {
	DefaultResourceSpec    *ResourceSpec                `json:"DefaultResourceSpec,omitempty"`
	AppLifecycleManagement *SpaceAppLifecycleManagement `json:"AppLifecycleManagement,omitempty"`
}

// SpaceDetails is AWS's SpaceDetails.
type SpaceDetails struct {
	DomainId                    *string                      `json:"DomainId,omitempty" api:"shape=DomainId"`
	SpaceName                   *string                      `json:"SpaceName,omitempty" api:"shape=SpaceName"`
	Status                      *string                      `json:"Status,omitempty" api:"shape=SpaceStatus"`
	CreationTime                *time.Time                   `json:"CreationTime,omitempty"`
	LastModifiedTime            *time.Time                   `json:"LastModifiedTime,omitempty"`
	SpaceSettingsSummary        *SpaceSettingsSummary        `json:"SpaceSettingsSummary,omitempty"`
	SpaceSharingSettingsSummary *SpaceSharingSettingsSummary `json:"SpaceSharingSettingsSummary,omitempty"`
	OwnershipSettingsSummary    *OwnershipSettingsSummary    `json:"OwnershipSettingsSummary,omitempty"`
	SpaceDisplayName            *string                      `json:"SpaceDisplayName,omitempty" api:"shape=NonEmptyString64"`
}

// SpaceIdleSettings is AWS's SpaceIdleSettings.
type SpaceIdleSettings struct {
	IdleTimeoutInMinutes *int32 `json:"IdleTimeoutInMinutes,omitempty" api:"shape=IdleTimeoutInMinutes"`
}

// SpaceJupyterLabAppSettings is AWS's SpaceJupyterLabAppSettings.
type SpaceJupyterLabAppSettings struct {
	DefaultResourceSpec    *ResourceSpec                `json:"DefaultResourceSpec,omitempty"`
	CodeRepositories       []CodeRepository             `json:"CodeRepositories,omitempty" api:"shape=CodeRepositories"`
	AppLifecycleManagement *SpaceAppLifecycleManagement `json:"AppLifecycleManagement,omitempty"`
}

// SpaceSettings is AWS's SpaceSettings.
type SpaceSettings struct {
	JupyterServerAppSettings *JupyterServerAppSettings   `json:"JupyterServerAppSettings,omitempty"`
	KernelGatewayAppSettings *KernelGatewayAppSettings   `json:"KernelGatewayAppSettings,omitempty"`
	CodeEditorAppSettings    *SpaceCodeEditorAppSettings `json:"CodeEditorAppSettings,omitempty"`
	JupyterLabAppSettings    *SpaceJupyterLabAppSettings `json:"JupyterLabAppSettings,omitempty"`
	AppType                  *string                     `json:"AppType,omitempty" api:"shape=AppType"`
	SpaceStorageSettings     *SpaceStorageSettings       `json:"SpaceStorageSettings,omitempty"`
	SpaceManagedResources    *string                     `json:"SpaceManagedResources,omitempty" api:"shape=FeatureStatus"`
	CustomFileSystems        []CustomFileSystem          `json:"CustomFileSystems,omitempty" api:"shape=CustomFileSystems"`
	RemoteAccess             *string                     `json:"RemoteAccess,omitempty" api:"shape=FeatureStatus"`
}

// SpaceSettingsSummary is AWS's SpaceSettingsSummary.
type SpaceSettingsSummary struct {
	AppType              *string               `json:"AppType,omitempty" api:"shape=AppType"`
	RemoteAccess         *string               `json:"RemoteAccess,omitempty" api:"shape=FeatureStatus"`
	SpaceStorageSettings *SpaceStorageSettings `json:"SpaceStorageSettings,omitempty"`
}

// SpaceSharingSettings is AWS's SpaceSharingSettings.
type SpaceSharingSettings struct {
	SharingType *string `json:"SharingType,omitempty" api:"shape=SharingType,required"`
}

// SpaceSharingSettingsSummary is AWS's SpaceSharingSettingsSummary.
type SpaceSharingSettingsSummary struct {
	SharingType *string `json:"SharingType,omitempty" api:"shape=SharingType"`
}

// SpaceStorageSettings is AWS's SpaceStorageSettings.
type SpaceStorageSettings struct {
	EbsStorageSettings *EbsStorageSettings `json:"EbsStorageSettings,omitempty"`
}

// Stairs is AWS's Stairs.
type Stairs struct {
	DurationInSeconds *int32 `json:"DurationInSeconds,omitempty" api:"shape=TrafficDurationInSeconds"`
	NumberOfSteps     *int32 `json:"NumberOfSteps,omitempty" api:"shape=NumberOfSteps"`
	UsersPerStep      *int32 `json:"UsersPerStep,omitempty" api:"shape=UsersPerStep"`
}

// StartClusterHealthCheckInput is AWS's StartClusterHealthCheckRequest.
type StartClusterHealthCheckInput struct {
	ClusterName                   *string                                 `json:"ClusterName,omitempty" api:"shape=ClusterNameOrArn,required"`
	DeepHealthCheckConfigurations []InstanceGroupHealthCheckConfiguration `json:"DeepHealthCheckConfigurations,omitempty" api:"shape=DeepHealthCheckConfigurations,required"`
}

// StartClusterHealthCheckOutput is AWS's StartClusterHealthCheckResponse.
type StartClusterHealthCheckOutput struct {
	ClusterArn *string `json:"ClusterArn,omitempty" api:"shape=ClusterArn,required"`
}

// StartEdgeDeploymentStageInput is AWS's StartEdgeDeploymentStageRequest.
type StartEdgeDeploymentStageInput struct {
	EdgeDeploymentPlanName *string `json:"EdgeDeploymentPlanName,omitempty" api:"shape=EntityName,required"`
	StageName              *string `json:"StageName,omitempty" api:"shape=EntityName,required"`
}

// StartInferenceExperimentInput is AWS's StartInferenceExperimentRequest.
type StartInferenceExperimentInput struct {
	Name *string `json:"Name,omitempty" api:"shape=InferenceExperimentName,required"`
}

// StartInferenceExperimentOutput is AWS's StartInferenceExperimentResponse.
type StartInferenceExperimentOutput struct {
	InferenceExperimentArn *string `json:"InferenceExperimentArn,omitempty" api:"shape=InferenceExperimentArn,required"`
}

// StartMlflowTrackingServerInput is AWS's StartMlflowTrackingServerRequest.
type StartMlflowTrackingServerInput struct {
	TrackingServerName *string `json:"TrackingServerName,omitempty" api:"shape=TrackingServerName,required"`
}

// StartMlflowTrackingServerOutput is AWS's StartMlflowTrackingServerResponse.
type StartMlflowTrackingServerOutput struct {
	TrackingServerArn *string `json:"TrackingServerArn,omitempty" api:"shape=TrackingServerArn"`
}

// StartMonitoringScheduleInput is AWS's StartMonitoringScheduleRequest.
type StartMonitoringScheduleInput struct {
	MonitoringScheduleName *string `json:"MonitoringScheduleName,omitempty" api:"shape=MonitoringScheduleName,required"`
}

// StartNotebookInstanceInput is AWS's StartNotebookInstanceInput.
type StartNotebookInstanceInput struct {
	NotebookInstanceName *string `json:"NotebookInstanceName,omitempty" api:"shape=NotebookInstanceName,required"`
}

// StartPipelineExecutionInput is AWS's StartPipelineExecutionRequest.
type StartPipelineExecutionInput struct {
	PipelineName                 *string                   `json:"PipelineName,omitempty" api:"shape=PipelineNameOrArn,required"`
	PipelineExecutionDisplayName *string                   `json:"PipelineExecutionDisplayName,omitempty" api:"shape=PipelineExecutionName"`
	PipelineParameters           []Parameter               `json:"PipelineParameters,omitempty" api:"shape=ParameterList"`
	PipelineExecutionDescription *string                   `json:"PipelineExecutionDescription,omitempty" api:"shape=PipelineExecutionDescription"`
	ClientRequestToken           *string                   `json:"ClientRequestToken,omitempty" api:"shape=IdempotencyToken,required,token"`
	ParallelismConfiguration     *ParallelismConfiguration `json:"ParallelismConfiguration,omitempty"`
	SelectiveExecutionConfig     *SelectiveExecutionConfig `json:"SelectiveExecutionConfig,omitempty"`
	PipelineVersionId            *int64                    `json:"PipelineVersionId,omitempty" api:"shape=PipelineVersionId"`
	MlflowExperimentName         *string                   `json:"MlflowExperimentName,omitempty" api:"shape=MlflowExperimentEntityName"`
	PipelineVersionAlias         *string                   `json:"PipelineVersionAlias,omitempty" api:"shape=PipelineVersionAlias"`
	RoleArn                      *string                   `json:"RoleArn,omitempty" api:"shape=RoleArn"`
}

// StartPipelineExecutionOutput is AWS's StartPipelineExecutionResponse.
type StartPipelineExecutionOutput struct {
	PipelineExecutionArn *string `json:"PipelineExecutionArn,omitempty" api:"shape=PipelineExecutionArn"`
}

// StartSessionInput is AWS's StartSessionRequest.
type StartSessionInput struct {
	ResourceIdentifier *string `json:"ResourceIdentifier,omitempty" api:"shape=ResourceIdentifier,required"`
}

// StartSessionOutput is AWS's StartSessionResponse.
type StartSessionOutput struct {
	SessionId  *string `json:"SessionId,omitempty" api:"shape=SessionId"`
	StreamUrl  *string `json:"StreamUrl,omitempty"`
	TokenValue *string `json:"TokenValue,omitempty" api:"shape=TokenValue"`
}

// StopAIBenchmarkJobInput is AWS's StopAIBenchmarkJobRequest.
type StopAIBenchmarkJobInput struct {
	AIBenchmarkJobName *string `json:"AIBenchmarkJobName,omitempty" api:"shape=AIEntityName,required"`
}

// StopAIBenchmarkJobOutput is AWS's StopAIBenchmarkJobResponse.
type StopAIBenchmarkJobOutput struct {
	AIBenchmarkJobArn *string `json:"AIBenchmarkJobArn,omitempty" api:"shape=AIBenchmarkJobArn,required"`
}

// StopAIRecommendationJobInput is AWS's StopAIRecommendationJobRequest.
type StopAIRecommendationJobInput struct {
	AIRecommendationJobName *string `json:"AIRecommendationJobName,omitempty" api:"shape=AIEntityName,required"`
}

// StopAIRecommendationJobOutput is AWS's StopAIRecommendationJobResponse.
type StopAIRecommendationJobOutput struct {
	AIRecommendationJobArn *string `json:"AIRecommendationJobArn,omitempty" api:"shape=AIRecommendationJobArn,required"`
}

// StopAutoMLJobInput is AWS's StopAutoMLJobRequest.
type StopAutoMLJobInput struct {
	AutoMLJobName *string `json:"AutoMLJobName,omitempty" api:"shape=AutoMLJobName,required"`
}

// StopCompilationJobInput is AWS's StopCompilationJobRequest.
type StopCompilationJobInput struct {
	CompilationJobName *string `json:"CompilationJobName,omitempty" api:"shape=EntityName,required"`
}

// StopEdgeDeploymentStageInput is AWS's StopEdgeDeploymentStageRequest.
type StopEdgeDeploymentStageInput struct {
	EdgeDeploymentPlanName *string `json:"EdgeDeploymentPlanName,omitempty" api:"shape=EntityName,required"`
	StageName              *string `json:"StageName,omitempty" api:"shape=EntityName,required"`
}

// StopEdgePackagingJobInput is AWS's StopEdgePackagingJobRequest.
type StopEdgePackagingJobInput struct {
	EdgePackagingJobName *string `json:"EdgePackagingJobName,omitempty" api:"shape=EntityName,required"`
}

// StopHyperParameterTuningJobInput is AWS's StopHyperParameterTuningJobRequest.
type StopHyperParameterTuningJobInput struct {
	HyperParameterTuningJobName *string `json:"HyperParameterTuningJobName,omitempty" api:"shape=HyperParameterTuningJobName,required"`
}

// StopInferenceExperimentInput is AWS's StopInferenceExperimentRequest.
type StopInferenceExperimentInput struct {
	Name                 *string              `json:"Name,omitempty" api:"shape=InferenceExperimentName,required"`
	ModelVariantActions  map[string]string    `json:"ModelVariantActions,omitempty" api:"shape=ModelVariantActionMap,required"`
	DesiredModelVariants []ModelVariantConfig `json:"DesiredModelVariants,omitempty" api:"shape=ModelVariantConfigList"`
	DesiredState         *string              `json:"DesiredState,omitempty" api:"shape=InferenceExperimentStopDesiredState"`
	Reason               *string              `json:"Reason,omitempty" api:"shape=InferenceExperimentStatusReason"`
}

// StopInferenceExperimentOutput is AWS's StopInferenceExperimentResponse.
type StopInferenceExperimentOutput struct {
	InferenceExperimentArn *string `json:"InferenceExperimentArn,omitempty" api:"shape=InferenceExperimentArn,required"`
}

// StopInferenceRecommendationsJobInput is AWS's StopInferenceRecommendationsJobRequest.
type StopInferenceRecommendationsJobInput struct {
	JobName *string `json:"JobName,omitempty" api:"shape=RecommendationJobName,required"`
}

// StopJobInput is AWS's StopJobRequest.
type StopJobInput struct {
	JobName     *string `json:"JobName,omitempty" api:"shape=JobName,required"`
	JobCategory *string `json:"JobCategory,omitempty" api:"shape=JobCategory,required"`
}

// StopJobOutput is AWS's StopJobResponse.
type StopJobOutput struct {
}

// StopLabelingJobInput is AWS's StopLabelingJobRequest.
type StopLabelingJobInput struct {
	LabelingJobName *string `json:"LabelingJobName,omitempty" api:"shape=LabelingJobName,required"`
}

// StopMlflowTrackingServerInput is AWS's StopMlflowTrackingServerRequest.
type StopMlflowTrackingServerInput struct {
	TrackingServerName *string `json:"TrackingServerName,omitempty" api:"shape=TrackingServerName,required"`
}

// StopMlflowTrackingServerOutput is AWS's StopMlflowTrackingServerResponse.
type StopMlflowTrackingServerOutput struct {
	TrackingServerArn *string `json:"TrackingServerArn,omitempty" api:"shape=TrackingServerArn"`
}

// StopMonitoringScheduleInput is AWS's StopMonitoringScheduleRequest.
type StopMonitoringScheduleInput struct {
	MonitoringScheduleName *string `json:"MonitoringScheduleName,omitempty" api:"shape=MonitoringScheduleName,required"`
}

// StopNotebookInstanceInput is AWS's StopNotebookInstanceInput.
type StopNotebookInstanceInput struct {
	NotebookInstanceName *string `json:"NotebookInstanceName,omitempty" api:"shape=NotebookInstanceName,required"`
}

// StopOptimizationJobInput is AWS's StopOptimizationJobRequest.
type StopOptimizationJobInput struct {
	OptimizationJobName *string `json:"OptimizationJobName,omitempty" api:"shape=EntityName,required"`
}

// StopPipelineExecutionInput is AWS's StopPipelineExecutionRequest.
type StopPipelineExecutionInput struct {
	PipelineExecutionArn *string `json:"PipelineExecutionArn,omitempty" api:"shape=PipelineExecutionArn,required"`
	ClientRequestToken   *string `json:"ClientRequestToken,omitempty" api:"shape=IdempotencyToken,required,token"`
}

// StopPipelineExecutionOutput is AWS's StopPipelineExecutionResponse.
type StopPipelineExecutionOutput struct {
	PipelineExecutionArn *string `json:"PipelineExecutionArn,omitempty" api:"shape=PipelineExecutionArn"`
}

// StopProcessingJobInput is AWS's StopProcessingJobRequest.
type StopProcessingJobInput struct {
	ProcessingJobName *string `json:"ProcessingJobName,omitempty" api:"shape=ProcessingJobName,required"`
}

// StopTrainingJobInput is AWS's StopTrainingJobRequest.
type StopTrainingJobInput struct {
	TrainingJobName *string `json:"TrainingJobName,omitempty" api:"shape=TrainingJobName,required"`
}

// StopTrainingSessionInput is AWS's StopTrainingSessionRequest.
type StopTrainingSessionInput struct {
	TrainingSessionName *string `json:"TrainingSessionName,omitempty" api:"shape=TrainingSessionName,required"`
}

// StopTrainingSessionOutput is AWS's StopTrainingSessionResponse.
type StopTrainingSessionOutput struct {
}

// StopTransformJobInput is AWS's StopTransformJobRequest.
type StopTransformJobInput struct {
	TransformJobName *string `json:"TransformJobName,omitempty" api:"shape=TransformJobName,required"`
}

// StoppingCondition is AWS's StoppingCondition.
type StoppingCondition struct {
	MaxRuntimeInSeconds     *int32 `json:"MaxRuntimeInSeconds,omitempty" api:"shape=MaxRuntimeInSeconds"`
	MaxWaitTimeInSeconds    *int32 `json:"MaxWaitTimeInSeconds,omitempty" api:"shape=MaxWaitTimeInSeconds"`
	MaxPendingTimeInSeconds *int32 `json:"MaxPendingTimeInSeconds,omitempty" api:"shape=MaxPendingTimeInSeconds"`
}

// StudioLifecycleConfigDetails is AWS's StudioLifecycleConfigDetails.
type StudioLifecycleConfigDetails struct {
	StudioLifecycleConfigArn     *string    `json:"StudioLifecycleConfigArn,omitempty" api:"shape=StudioLifecycleConfigArn"`
	StudioLifecycleConfigName    *string    `json:"StudioLifecycleConfigName,omitempty" api:"shape=StudioLifecycleConfigName"`
	CreationTime                 *time.Time `json:"CreationTime,omitempty"`
	LastModifiedTime             *time.Time `json:"LastModifiedTime,omitempty"`
	StudioLifecycleConfigAppType *string    `json:"StudioLifecycleConfigAppType,omitempty" api:"shape=StudioLifecycleConfigAppType"`
}

// StudioWebPortalSettings is AWS's StudioWebPortalSettings.
type StudioWebPortalSettings struct {
	HiddenMlTools                      []string               `json:"HiddenMlTools,omitempty" api:"shape=HiddenMlToolsList"`
	HiddenAppTypes                     []string               `json:"HiddenAppTypes,omitempty" api:"shape=HiddenAppTypesList"`
	HiddenInstanceTypes                []string               `json:"HiddenInstanceTypes,omitempty" api:"shape=HiddenInstanceTypesList"`
	HiddenSageMakerImageVersionAliases []HiddenSageMakerImage `json:"HiddenSageMakerImageVersionAliases,omitempty" api:"shape=HiddenSageMakerImageVersionAliasesList"`
	ExecutionRoleSessionNameMode       *string                `json:"ExecutionRoleSessionNameMode,omitempty" api:"shape=ExecutionRoleSessionNameMode"`
}

// SubscribedWorkteam is AWS's SubscribedWorkteam.
type SubscribedWorkteam struct {
	WorkteamArn            *string `json:"WorkteamArn,omitempty" api:"shape=WorkteamArn,required"`
	MarketplaceTitle       *string `json:"MarketplaceTitle,omitempty" api:"shape=String200"`
	SellerName             *string `json:"SellerName,omitempty"`
	MarketplaceDescription *string `json:"MarketplaceDescription,omitempty" api:"shape=String200"`
	ListingId              *string `json:"ListingId,omitempty"`
}

// SuggestionQuery is AWS's SuggestionQuery.
type SuggestionQuery struct {
	PropertyNameQuery *PropertyNameQuery `json:"PropertyNameQuery,omitempty"`
}

// TabularJobConfig is AWS's TabularJobConfig.
type TabularJobConfig struct {
	CandidateGenerationConfig        *CandidateGenerationConfig   `json:"CandidateGenerationConfig,omitempty"`
	CompletionCriteria               *AutoMLJobCompletionCriteria `json:"CompletionCriteria,omitempty"`
	FeatureSpecificationS3Uri        *string                      `json:"FeatureSpecificationS3Uri,omitempty" api:"shape=S3Uri"`
	Mode                             *string                      `json:"Mode,omitempty" api:"shape=AutoMLMode"`
	GenerateCandidateDefinitionsOnly *bool                        `json:"GenerateCandidateDefinitionsOnly,omitempty"`
	ProblemType                      *string                      `json:"ProblemType,omitempty" api:"shape=ProblemType"`
	TargetAttributeName              *string                      `json:"TargetAttributeName,omitempty" api:"shape=TargetAttributeName,required"`
	SampleWeightAttributeName        *string                      `json:"SampleWeightAttributeName,omitempty" api:"shape=SampleWeightAttributeName"`
}

// TabularResolvedAttributes is AWS's TabularResolvedAttributes.
type TabularResolvedAttributes struct {
	ProblemType *string `json:"ProblemType,omitempty" api:"shape=ProblemType"`
}

// Tag is AWS's Tag.
type Tag struct {
	Key   *string `json:"Key,omitempty" api:"shape=TagKey,required"`
	Value *string `json:"Value,omitempty" api:"shape=TagValue,required"`
}

// TargetPlatform is AWS's TargetPlatform.
type TargetPlatform struct {
	Os          *string `json:"Os,omitempty" api:"shape=TargetPlatformOs,required"`
	Arch        *string `json:"Arch,omitempty" api:"shape=TargetPlatformArch,required"`
	Accelerator *string `json:"Accelerator,omitempty" api:"shape=TargetPlatformAccelerator"`
}

// TargetTrackingScalingPolicyConfiguration is AWS's TargetTrackingScalingPolicyConfiguration.
type TargetTrackingScalingPolicyConfiguration struct {
	MetricSpecification *MetricSpecification `json:"MetricSpecification,omitempty"`
	TargetValue         *float64             `json:"TargetValue,omitempty"`
}

// TemplateProviderDetail is AWS's TemplateProviderDetail.
type TemplateProviderDetail struct {
	CfnTemplateProviderDetail *CfnTemplateProviderDetail `json:"CfnTemplateProviderDetail,omitempty"`
}

// TensorBoardAppSettings is AWS's TensorBoardAppSettings.
type TensorBoardAppSettings struct {
	DefaultResourceSpec *ResourceSpec `json:"DefaultResourceSpec,omitempty"`
}

// TensorBoardOutputConfig is AWS's TensorBoardOutputConfig.
type TensorBoardOutputConfig struct {
	LocalPath    *string `json:"LocalPath,omitempty" api:"shape=DirectoryPath"`
	S3OutputPath *string `json:"S3OutputPath,omitempty" api:"shape=S3Uri,required"`
}

// TextClassificationJobConfig is AWS's TextClassificationJobConfig.
type TextClassificationJobConfig struct {
	CompletionCriteria *AutoMLJobCompletionCriteria `json:"CompletionCriteria,omitempty"`
	ContentColumn      *string                      `json:"ContentColumn,omitempty" api:"shape=ContentColumn,required"`
	TargetLabelColumn  *string                      `json:"TargetLabelColumn,omitempty" api:"shape=TargetLabelColumn,required"`
}

// TextGenerationJobConfig is AWS's TextGenerationJobConfig.
type TextGenerationJobConfig struct {
	CompletionCriteria            *AutoMLJobCompletionCriteria `json:"CompletionCriteria,omitempty"`
	BaseModelName                 *string                      `json:"BaseModelName,omitempty" api:"shape=BaseModelName"`
	TextGenerationHyperParameters map[string]string            `json:"TextGenerationHyperParameters,omitempty" api:"shape=TextGenerationHyperParameters"`
	ModelAccessConfig             *ModelAccessConfig           `json:"ModelAccessConfig,omitempty"`
}

// TextGenerationResolvedAttributes is AWS's TextGenerationResolvedAttributes.
type TextGenerationResolvedAttributes struct {
	BaseModelName *string `json:"BaseModelName,omitempty" api:"shape=BaseModelName"`
}

// ThroughputConfig is AWS's ThroughputConfig.
type ThroughputConfig struct {
	ThroughputMode                *string `json:"ThroughputMode,omitempty" api:"shape=ThroughputMode,required"`
	ProvisionedReadCapacityUnits  *int32  `json:"ProvisionedReadCapacityUnits,omitempty" api:"shape=CapacityUnit"`
	ProvisionedWriteCapacityUnits *int32  `json:"ProvisionedWriteCapacityUnits,omitempty" api:"shape=CapacityUnit"`
}

// ThroughputConfigDescription is AWS's ThroughputConfigDescription.
type ThroughputConfigDescription struct {
	ThroughputMode                *string `json:"ThroughputMode,omitempty" api:"shape=ThroughputMode,required"`
	ProvisionedReadCapacityUnits  *int32  `json:"ProvisionedReadCapacityUnits,omitempty" api:"shape=CapacityUnit"`
	ProvisionedWriteCapacityUnits *int32  `json:"ProvisionedWriteCapacityUnits,omitempty" api:"shape=CapacityUnit"`
}

// ThroughputConfigUpdate is AWS's ThroughputConfigUpdate.
type ThroughputConfigUpdate struct {
	ThroughputMode                *string `json:"ThroughputMode,omitempty" api:"shape=ThroughputMode"`
	ProvisionedReadCapacityUnits  *int32  `json:"ProvisionedReadCapacityUnits,omitempty" api:"shape=CapacityUnit"`
	ProvisionedWriteCapacityUnits *int32  `json:"ProvisionedWriteCapacityUnits,omitempty" api:"shape=CapacityUnit"`
}

// TimeSeriesConfig is AWS's TimeSeriesConfig.
type TimeSeriesConfig struct {
	TargetAttributeName         *string  `json:"TargetAttributeName,omitempty" api:"shape=TargetAttributeName,required"`
	TimestampAttributeName      *string  `json:"TimestampAttributeName,omitempty" api:"shape=TimestampAttributeName,required"`
	ItemIdentifierAttributeName *string  `json:"ItemIdentifierAttributeName,omitempty" api:"shape=ItemIdentifierAttributeName,required"`
	GroupingAttributeNames      []string `json:"GroupingAttributeNames,omitempty" api:"shape=GroupingAttributeNames"`
}

// TimeSeriesForecastingJobConfig is AWS's TimeSeriesForecastingJobConfig.
type TimeSeriesForecastingJobConfig struct {
	FeatureSpecificationS3Uri *string                      `json:"FeatureSpecificationS3Uri,omitempty" api:"shape=S3Uri"`
	CompletionCriteria        *AutoMLJobCompletionCriteria `json:"CompletionCriteria,omitempty"`
	ForecastFrequency         *string                      `json:"ForecastFrequency,omitempty" api:"shape=ForecastFrequency,required"`
	ForecastHorizon           *int32                       `json:"ForecastHorizon,omitempty" api:"shape=ForecastHorizon,required"`
	ForecastQuantiles         []string                     `json:"ForecastQuantiles,omitempty" api:"shape=ForecastQuantiles"`
	Transformations           *TimeSeriesTransformations   `json:"Transformations,omitempty"`
	TimeSeriesConfig          *TimeSeriesConfig            `json:"TimeSeriesConfig,omitempty" api:"required"`
	HolidayConfig             []HolidayConfigAttributes    `json:"HolidayConfig,omitempty" api:"shape=HolidayConfig"`
	CandidateGenerationConfig *CandidateGenerationConfig   `json:"CandidateGenerationConfig,omitempty"`
}

// TimeSeriesForecastingSettings is AWS's TimeSeriesForecastingSettings.
type TimeSeriesForecastingSettings struct {
	Status                *string `json:"Status,omitempty" api:"shape=FeatureStatus"`
	AmazonForecastRoleArn *string `json:"AmazonForecastRoleArn,omitempty" api:"shape=RoleArn"`
}

// TimeSeriesTransformations is AWS's TimeSeriesTransformations.
type TimeSeriesTransformations struct {
	Filling     map[string]map[string]string `json:"Filling,omitempty" api:"shape=FillingTransformations"`
	Aggregation map[string]string            `json:"Aggregation,omitempty" api:"shape=AggregationTransformations"`
}

// TotalHits is AWS's TotalHits.
type TotalHits struct {
	Value    *int64  `json:"Value,omitempty"`
	Relation *string `json:"Relation,omitempty" api:"shape=Relation"`
}

// TrackingServerSummary is AWS's TrackingServerSummary.
type TrackingServerSummary struct {
	TrackingServerArn    *string    `json:"TrackingServerArn,omitempty" api:"shape=TrackingServerArn"`
	TrackingServerName   *string    `json:"TrackingServerName,omitempty" api:"shape=TrackingServerName"`
	CreationTime         *time.Time `json:"CreationTime,omitempty"`
	LastModifiedTime     *time.Time `json:"LastModifiedTime,omitempty"`
	TrackingServerStatus *string    `json:"TrackingServerStatus,omitempty" api:"shape=TrackingServerStatus"`
	IsActive             *string    `json:"IsActive,omitempty" api:"shape=IsTrackingServerActive"`
	MlflowVersion        *string    `json:"MlflowVersion,omitempty" api:"shape=MlflowVersion"`
}

// TrafficPattern is AWS's TrafficPattern.
type TrafficPattern struct {
	TrafficType *string `json:"TrafficType,omitempty" api:"shape=TrafficType"`
	Phases      []Phase `json:"Phases,omitempty" api:"shape=Phases"`
	Stairs      *Stairs `json:"Stairs,omitempty"`
}

// TrafficRoutingConfig is AWS's TrafficRoutingConfig.
type TrafficRoutingConfig struct {
	Type                  *string       `json:"Type,omitempty" api:"shape=TrafficRoutingConfigType,required"`
	WaitIntervalInSeconds *int32        `json:"WaitIntervalInSeconds,omitempty" api:"shape=WaitIntervalInSeconds,required"`
	CanarySize            *CapacitySize `json:"CanarySize,omitempty"`
	LinearStepSize        *CapacitySize `json:"LinearStepSize,omitempty"`
}

// TrainingImageConfig is AWS's TrainingImageConfig.
type TrainingImageConfig struct {
	TrainingRepositoryAccessMode *string                       `json:"TrainingRepositoryAccessMode,omitempty" api:"shape=TrainingRepositoryAccessMode,required"`
	TrainingRepositoryAuthConfig *TrainingRepositoryAuthConfig `json:"TrainingRepositoryAuthConfig,omitempty"`
}

// TrainingJob is AWS's TrainingJob.
type TrainingJob struct {
	TrainingJobName                       *string                     `json:"TrainingJobName,omitempty" api:"shape=TrainingJobName"`
	TrainingJobArn                        *string                     `json:"TrainingJobArn,omitempty" api:"shape=TrainingJobArn"`
	TuningJobArn                          *string                     `json:"TuningJobArn,omitempty" api:"shape=HyperParameterTuningJobArn"`
	LabelingJobArn                        *string                     `json:"LabelingJobArn,omitempty" api:"shape=LabelingJobArn"`
	AutoMLJobArn                          *string                     `json:"AutoMLJobArn,omitempty" api:"shape=AutoMLJobArn"`
	ModelArtifacts                        *ModelArtifacts             `json:"ModelArtifacts,omitempty"`
	TrainingJobStatus                     *string                     `json:"TrainingJobStatus,omitempty" api:"shape=TrainingJobStatus"`
	SecondaryStatus                       *string                     `json:"SecondaryStatus,omitempty" api:"shape=SecondaryStatus"`
	FailureReason                         *string                     `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	HyperParameters                       map[string]string           `json:"HyperParameters,omitempty" api:"shape=HyperParameters"`
	AlgorithmSpecification                *AlgorithmSpecification     `json:"AlgorithmSpecification,omitempty"`
	RoleArn                               *string                     `json:"RoleArn,omitempty" api:"shape=RoleArn"`
	InputDataConfig                       []Channel                   `json:"InputDataConfig,omitempty" api:"shape=InputDataConfig"`
	OutputDataConfig                      *OutputDataConfig           `json:"OutputDataConfig,omitempty"`
	ResourceConfig                        *ResourceConfig             `json:"ResourceConfig,omitempty"`
	WarmPoolStatus                        *WarmPoolStatus             `json:"WarmPoolStatus,omitempty"`
	VpcConfig                             *VpcConfig                  `json:"VpcConfig,omitempty"`
	StoppingCondition                     *StoppingCondition          `json:"StoppingCondition,omitempty"`
	CreationTime                          *time.Time                  `json:"CreationTime,omitempty"`
	TrainingStartTime                     *time.Time                  `json:"TrainingStartTime,omitempty"`
	TrainingEndTime                       *time.Time                  `json:"TrainingEndTime,omitempty"`
	LastModifiedTime                      *time.Time                  `json:"LastModifiedTime,omitempty"`
	SecondaryStatusTransitions            []SecondaryStatusTransition `json:"SecondaryStatusTransitions,omitempty"`
	FinalMetricDataList                   []MetricData                `json:"FinalMetricDataList,omitempty" api:"shape=FinalMetricDataList"`
	EnableNetworkIsolation                *bool                       `json:"EnableNetworkIsolation,omitempty"`
	EnableInterContainerTrafficEncryption *bool                       `json:"EnableInterContainerTrafficEncryption,omitempty"`
	EnableManagedSpotTraining             *bool                       `json:"EnableManagedSpotTraining,omitempty"`
	CheckpointConfig                      *CheckpointConfig           `json:"CheckpointConfig,omitempty"`
	TrainingTimeInSeconds                 *int32                      `json:"TrainingTimeInSeconds,omitempty" api:"shape=TrainingTimeInSeconds"`
	BillableTimeInSeconds                 *int32                      `json:"BillableTimeInSeconds,omitempty" api:"shape=BillableTimeInSeconds"`
	DebugHookConfig                       *DebugHookConfig            `json:"DebugHookConfig,omitempty"`
	ExperimentConfig                      *ExperimentConfig           `json:"ExperimentConfig,omitempty"`
	DebugRuleConfigurations               []DebugRuleConfiguration    `json:"DebugRuleConfigurations,omitempty" api:"shape=DebugRuleConfigurations"`
	TensorBoardOutputConfig               *TensorBoardOutputConfig    `json:"TensorBoardOutputConfig,omitempty"`
	DebugRuleEvaluationStatuses           []DebugRuleEvaluationStatus `json:"DebugRuleEvaluationStatuses,omitempty" api:"shape=DebugRuleEvaluationStatuses"`
	OutputModelPackageArn                 *string                     `json:"OutputModelPackageArn,omitempty" api:"shape=ModelPackageArn"`
	ModelPackageConfig                    *ModelPackageConfig         `json:"ModelPackageConfig,omitempty"`
	ProfilerConfig                        *ProfilerConfig             `json:"ProfilerConfig,omitempty"`
	Environment                           map[string]string           `json:"Environment,omitempty" api:"shape=TrainingEnvironmentMap"`
	RetryStrategy                         *RetryStrategy              `json:"RetryStrategy,omitempty"`
	Tags                                  []Tag                       `json:"Tags,omitempty" api:"shape=TagList"`
}

// TrainingJobDefinition is AWS's TrainingJobDefinition.
type TrainingJobDefinition struct {
	TrainingInputMode *string            `json:"TrainingInputMode,omitempty" api:"shape=TrainingInputMode,required"`
	HyperParameters   map[string]string  `json:"HyperParameters,omitempty" api:"shape=HyperParameters"`
	InputDataConfig   []Channel          `json:"InputDataConfig,omitempty" api:"shape=InputDataConfig,required"`
	OutputDataConfig  *OutputDataConfig  `json:"OutputDataConfig,omitempty" api:"required"`
	ResourceConfig    *ResourceConfig    `json:"ResourceConfig,omitempty" api:"required"`
	StoppingCondition *StoppingCondition `json:"StoppingCondition,omitempty" api:"required"`
}

// TrainingJobStatusCounters is AWS's TrainingJobStatusCounters.
type TrainingJobStatusCounters struct {
	Completed         *int32 `json:"Completed,omitempty" api:"shape=TrainingJobStatusCounter"`
	InProgress        *int32 `json:"InProgress,omitempty" api:"shape=TrainingJobStatusCounter"`
	RetryableError    *int32 `json:"RetryableError,omitempty" api:"shape=TrainingJobStatusCounter"`
	NonRetryableError *int32 `json:"NonRetryableError,omitempty" api:"shape=TrainingJobStatusCounter"`
	Stopped           *int32 `json:"Stopped,omitempty" api:"shape=TrainingJobStatusCounter"`
}

// TrainingJobStepMetadata is AWS's TrainingJobStepMetadata.
type TrainingJobStepMetadata struct {
	Arn *string `json:"Arn,omitempty" api:"shape=TrainingJobArn"`
}

// TrainingJobSummary is AWS's TrainingJobSummary.
type TrainingJobSummary struct {
	TrainingJobName   *string         `json:"TrainingJobName,omitempty" api:"shape=TrainingJobName,required"`
	TrainingJobArn    *string         `json:"TrainingJobArn,omitempty" api:"shape=TrainingJobArn,required"`
	CreationTime      *time.Time      `json:"CreationTime,omitempty" api:"required"`
	TrainingEndTime   *time.Time      `json:"TrainingEndTime,omitempty"`
	LastModifiedTime  *time.Time      `json:"LastModifiedTime,omitempty"`
	TrainingJobStatus *string         `json:"TrainingJobStatus,omitempty" api:"shape=TrainingJobStatus,required"`
	SecondaryStatus   *string         `json:"SecondaryStatus,omitempty" api:"shape=SecondaryStatus"`
	WarmPoolStatus    *WarmPoolStatus `json:"WarmPoolStatus,omitempty"`
	TrainingPlanArn   *string         `json:"TrainingPlanArn,omitempty" api:"shape=TrainingPlanArn"`
}

// TrainingPlanExtension is AWS's TrainingPlanExtension.
type TrainingPlanExtension struct {
	TrainingPlanExtensionOfferingId *string    `json:"TrainingPlanExtensionOfferingId,omitempty" api:"required"`
	ExtendedAt                      *time.Time `json:"ExtendedAt,omitempty"`
	StartDate                       *time.Time `json:"StartDate,omitempty"`
	EndDate                         *time.Time `json:"EndDate,omitempty"`
	Status                          *string    `json:"Status,omitempty" api:"shape=String256"`
	PaymentStatus                   *string    `json:"PaymentStatus,omitempty" api:"shape=String256"`
	AvailabilityZone                *string    `json:"AvailabilityZone,omitempty" api:"shape=String256"`
	AvailabilityZoneId              *string    `json:"AvailabilityZoneId,omitempty" api:"shape=AvailabilityZoneId"`
	DurationHours                   *int32     `json:"DurationHours,omitempty" api:"shape=TrainingPlanExtensionDurationHours"`
	UpfrontFee                      *string    `json:"UpfrontFee,omitempty" api:"shape=String256"`
	CurrencyCode                    *string    `json:"CurrencyCode,omitempty"`
}

// TrainingPlanExtensionOffering is AWS's TrainingPlanExtensionOffering.
type TrainingPlanExtensionOffering struct {
	TrainingPlanExtensionOfferingId *string    `json:"TrainingPlanExtensionOfferingId,omitempty" api:"required"`
	AvailabilityZone                *string    `json:"AvailabilityZone,omitempty" api:"shape=String256"`
	StartDate                       *time.Time `json:"StartDate,omitempty"`
	EndDate                         *time.Time `json:"EndDate,omitempty"`
	DurationHours                   *int32     `json:"DurationHours,omitempty" api:"shape=TrainingPlanExtensionDurationHours"`
	UpfrontFee                      *string    `json:"UpfrontFee,omitempty" api:"shape=String256"`
	CurrencyCode                    *string    `json:"CurrencyCode,omitempty"`
}

// TrainingPlanFilter is AWS's TrainingPlanFilter.
type TrainingPlanFilter struct {
	Name  *string `json:"Name,omitempty" api:"shape=TrainingPlanFilterName,required"`
	Value *string `json:"Value,omitempty" api:"shape=String64,required"`
}

// TrainingPlanOffering is AWS's TrainingPlanOffering.
type TrainingPlanOffering struct {
	TrainingPlanOfferingId    *string                    `json:"TrainingPlanOfferingId,omitempty" api:"shape=TrainingPlanOfferingId,required"`
	TargetResources           []string                   `json:"TargetResources,omitempty" api:"shape=SageMakerResourceNames,required"`
	RequestedStartTimeAfter   *time.Time                 `json:"RequestedStartTimeAfter,omitempty"`
	RequestedEndTimeBefore    *time.Time                 `json:"RequestedEndTimeBefore,omitempty"`
	DurationHours             *int64                     `json:"DurationHours,omitempty" api:"shape=TrainingPlanDurationHours"`
	DurationMinutes           *int64                     `json:"DurationMinutes,omitempty" api:"shape=TrainingPlanDurationMinutes"`
	UpfrontFee                *string                    `json:"UpfrontFee,omitempty" api:"shape=String256"`
	CurrencyCode              *string                    `json:"CurrencyCode,omitempty"`
	ReservedCapacityOfferings []ReservedCapacityOffering `json:"ReservedCapacityOfferings,omitempty" api:"shape=ReservedCapacityOfferings"`
}

// TrainingPlanSummary is AWS's TrainingPlanSummary.
type TrainingPlanSummary struct {
	TrainingPlanArn           *string                   `json:"TrainingPlanArn,omitempty" api:"shape=TrainingPlanArn,required"`
	TrainingPlanName          *string                   `json:"TrainingPlanName,omitempty" api:"shape=TrainingPlanName,required"`
	Status                    *string                   `json:"Status,omitempty" api:"shape=TrainingPlanStatus,required"`
	StatusMessage             *string                   `json:"StatusMessage,omitempty" api:"shape=TrainingPlanStatusMessage"`
	DurationHours             *int64                    `json:"DurationHours,omitempty" api:"shape=TrainingPlanDurationHours"`
	DurationMinutes           *int64                    `json:"DurationMinutes,omitempty" api:"shape=TrainingPlanDurationMinutes"`
	StartTime                 *time.Time                `json:"StartTime,omitempty"`
	EndTime                   *time.Time                `json:"EndTime,omitempty"`
	UpfrontFee                *string                   `json:"UpfrontFee,omitempty" api:"shape=String256"`
	CurrencyCode              *string                   `json:"CurrencyCode,omitempty"`
	TotalInstanceCount        *int32                    `json:"TotalInstanceCount,omitempty" api:"shape=TotalInstanceCount"`
	AvailableInstanceCount    *int32                    `json:"AvailableInstanceCount,omitempty" api:"shape=AvailableInstanceCount"`
	InUseInstanceCount        *int32                    `json:"InUseInstanceCount,omitempty" api:"shape=InUseInstanceCount"`
	TotalUltraServerCount     *int32                    `json:"TotalUltraServerCount,omitempty" api:"shape=UltraServerCount"`
	TargetResources           []string                  `json:"TargetResources,omitempty" api:"shape=SageMakerResourceNames"`
	ReservedCapacitySummaries []ReservedCapacitySummary `json:"ReservedCapacitySummaries,omitempty" api:"shape=ReservedCapacitySummaries"`
}

// TrainingProgressInfo is AWS's TrainingProgressInfo.
type TrainingProgressInfo struct {
	TotalStepCountPerEpoch *int64 `json:"TotalStepCountPerEpoch,omitempty" api:"shape=TotalStepCountPerEpoch"`
	CurrentStep            *int64 `json:"CurrentStep,omitempty" api:"shape=TrainingStepIndex"`
	CurrentEpoch           *int64 `json:"CurrentEpoch,omitempty" api:"shape=TrainingEpochIndex"`
	MaxEpoch               *int64 `json:"MaxEpoch,omitempty" api:"shape=TrainingEpochCount"`
}

// TrainingRepositoryAuthConfig is AWS's TrainingRepositoryAuthConfig.
type TrainingRepositoryAuthConfig struct {
	TrainingRepositoryCredentialsProviderArn *string `json:"TrainingRepositoryCredentialsProviderArn,omitempty" api:"shape=TrainingRepositoryCredentialsProviderArn,required"`
}

// TrainingSessionDetail is AWS's TrainingSessionDetail.
type TrainingSessionDetail struct {
	TrainingSessionArn         *string                      `json:"TrainingSessionArn,omitempty" api:"shape=TrainingSessionArn,required"`
	TrainingSessionName        *string                      `json:"TrainingSessionName,omitempty" api:"shape=TrainingSessionName,required"`
	TrainingSessionStatus      *string                      `json:"TrainingSessionStatus,omitempty" api:"shape=TrainingSessionStatus,required"`
	ModelPackageGroupArn       *string                      `json:"ModelPackageGroupArn,omitempty" api:"shape=ModelPackageGroupArn"`
	CreationTime               *time.Time                   `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime           *time.Time                   `json:"LastModifiedTime,omitempty"`
	EndTime                    *time.Time                   `json:"EndTime,omitempty"`
	ErrorDetails               *string                      `json:"ErrorDetails,omitempty" api:"shape=FailureReason"`
	LastReceivedSequenceNumber *int32                       `json:"LastReceivedSequenceNumber,omitempty"`
	BillableTokenUsage         *BillableTokenUsage          `json:"BillableTokenUsage,omitempty"`
	VpcConfig                  *VpcConfig                   `json:"VpcConfig,omitempty"`
	RoleArn                    *string                      `json:"RoleArn,omitempty" api:"shape=RoleArn"`
	LoraConfig                 *LoraConfig                  `json:"LoraConfig,omitempty"`
	ModelConfig                *TrainingSessionModelConfig  `json:"ModelConfig,omitempty"`
	OutputConfig               *TrainingSessionOutputConfig `json:"OutputConfig,omitempty"`
	Tags                       []Tag                        `json:"Tags,omitempty" api:"shape=TagList"`
}

// TrainingSessionModelConfig is AWS's TrainingSessionModelConfig.
type TrainingSessionModelConfig struct {
	BaseModelArn *string `json:"BaseModelArn,omitempty" api:"shape=BaseModelArn,required"`
	AcceptEula   *bool   `json:"AcceptEula,omitempty"`
}

// TrainingSessionOutputConfig is AWS's TrainingSessionOutputConfig.
type TrainingSessionOutputConfig struct {
	S3Location *TrainingSessionS3Location `json:"S3Location,omitempty" api:"required"`
}

// TrainingSessionS3Location is AWS's TrainingSessionS3Location.
type TrainingSessionS3Location struct {
	Path      *string `json:"Path,omitempty" api:"shape=OutputS3Path,required"`
	KmsKeyArn *string `json:"KmsKeyArn,omitempty" api:"shape=CustomerKmsKeyArn"`
}

// TrainingSessionSummary is AWS's TrainingSessionSummary.
type TrainingSessionSummary struct {
	TrainingSessionArn    *string    `json:"TrainingSessionArn,omitempty" api:"shape=TrainingSessionArn,required"`
	TrainingSessionStatus *string    `json:"TrainingSessionStatus,omitempty" api:"shape=TrainingSessionStatus,required"`
	CreationTime          *time.Time `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime      *time.Time `json:"LastModifiedTime,omitempty"`
}

// TrainingSpecification is AWS's TrainingSpecification.
type TrainingSpecification struct {
	TrainingImage                      *string                            `json:"TrainingImage,omitempty" api:"shape=ContainerImage,required"`
	TrainingImageDigest                *string                            `json:"TrainingImageDigest,omitempty" api:"shape=ImageDigest"`
	SupportedHyperParameters           []HyperParameterSpecification      `json:"SupportedHyperParameters,omitempty" api:"shape=HyperParameterSpecifications"`
	SupportedTrainingInstanceTypes     []string                           `json:"SupportedTrainingInstanceTypes,omitempty" api:"shape=TrainingInstanceTypes,required"`
	SupportsDistributedTraining        *bool                              `json:"SupportsDistributedTraining,omitempty"`
	MetricDefinitions                  []MetricDefinition                 `json:"MetricDefinitions,omitempty" api:"shape=MetricDefinitionList"`
	TrainingChannels                   []ChannelSpecification             `json:"TrainingChannels,omitempty" api:"shape=ChannelSpecifications,required"`
	SupportedTuningJobObjectiveMetrics []HyperParameterTuningJobObjective `json:"SupportedTuningJobObjectiveMetrics,omitempty"`
	AdditionalS3DataSource             *AdditionalS3DataSource            `json:"AdditionalS3DataSource,omitempty"`
}

// TransformDataSource is AWS's TransformDataSource.
type TransformDataSource struct {
	S3DataSource *TransformS3DataSource `json:"S3DataSource,omitempty" api:"required"`
}

// TransformInput is AWS's TransformInput.
type TransformInput struct {
	DataSource      *TransformDataSource `json:"DataSource,omitempty" api:"required"`
	ContentType     *string              `json:"ContentType,omitempty" api:"shape=ContentType"`
	CompressionType *string              `json:"CompressionType,omitempty" api:"shape=CompressionType"`
	SplitType       *string              `json:"SplitType,omitempty" api:"shape=SplitType"`
}

// TransformJob is AWS's TransformJob.
type TransformJob struct {
	TransformJobName        *string                 `json:"TransformJobName,omitempty" api:"shape=TransformJobName"`
	TransformJobArn         *string                 `json:"TransformJobArn,omitempty" api:"shape=TransformJobArn"`
	TransformJobStatus      *string                 `json:"TransformJobStatus,omitempty" api:"shape=TransformJobStatus"`
	FailureReason           *string                 `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	ModelName               *string                 `json:"ModelName,omitempty" api:"shape=ModelName"`
	MaxConcurrentTransforms *int32                  `json:"MaxConcurrentTransforms,omitempty" api:"shape=MaxConcurrentTransforms"`
	ModelClientConfig       *ModelClientConfig      `json:"ModelClientConfig,omitempty"`
	MaxPayloadInMB          *int32                  `json:"MaxPayloadInMB,omitempty" api:"shape=MaxPayloadInMB"`
	BatchStrategy           *string                 `json:"BatchStrategy,omitempty" api:"shape=BatchStrategy"`
	Environment             map[string]string       `json:"Environment,omitempty" api:"shape=TransformEnvironmentMap"`
	TransformInput          *TransformInput         `json:"TransformInput,omitempty"`
	TransformOutput         *TransformOutput        `json:"TransformOutput,omitempty"`
	DataCaptureConfig       *BatchDataCaptureConfig `json:"DataCaptureConfig,omitempty"`
	TransformResources      *TransformResources     `json:"TransformResources,omitempty"`
	CreationTime            *time.Time              `json:"CreationTime,omitempty"`
	TransformStartTime      *time.Time              `json:"TransformStartTime,omitempty"`
	TransformEndTime        *time.Time              `json:"TransformEndTime,omitempty"`
	LabelingJobArn          *string                 `json:"LabelingJobArn,omitempty" api:"shape=LabelingJobArn"`
	AutoMLJobArn            *string                 `json:"AutoMLJobArn,omitempty" api:"shape=AutoMLJobArn"`
	DataProcessing          *DataProcessing         `json:"DataProcessing,omitempty"`
	ExperimentConfig        *ExperimentConfig       `json:"ExperimentConfig,omitempty"`
	Tags                    []Tag                   `json:"Tags,omitempty" api:"shape=TagList"`
}

// TransformJobDefinition is AWS's TransformJobDefinition.
type TransformJobDefinition struct {
	MaxConcurrentTransforms *int32              `json:"MaxConcurrentTransforms,omitempty" api:"shape=MaxConcurrentTransforms"`
	MaxPayloadInMB          *int32              `json:"MaxPayloadInMB,omitempty" api:"shape=MaxPayloadInMB"`
	BatchStrategy           *string             `json:"BatchStrategy,omitempty" api:"shape=BatchStrategy"`
	Environment             map[string]string   `json:"Environment,omitempty" api:"shape=TransformEnvironmentMap"`
	TransformInput          *TransformInput     `json:"TransformInput,omitempty" api:"required"`
	TransformOutput         *TransformOutput    `json:"TransformOutput,omitempty" api:"required"`
	TransformResources      *TransformResources `json:"TransformResources,omitempty" api:"required"`
}

// TransformJobStepMetadata is AWS's TransformJobStepMetadata.
type TransformJobStepMetadata struct {
	Arn *string `json:"Arn,omitempty" api:"shape=TransformJobArn"`
}

// TransformJobSummary is AWS's TransformJobSummary.
type TransformJobSummary struct {
	TransformJobName   *string    `json:"TransformJobName,omitempty" api:"shape=TransformJobName,required"`
	TransformJobArn    *string    `json:"TransformJobArn,omitempty" api:"shape=TransformJobArn,required"`
	CreationTime       *time.Time `json:"CreationTime,omitempty" api:"required"`
	TransformEndTime   *time.Time `json:"TransformEndTime,omitempty"`
	LastModifiedTime   *time.Time `json:"LastModifiedTime,omitempty"`
	TransformJobStatus *string    `json:"TransformJobStatus,omitempty" api:"shape=TransformJobStatus,required"`
	FailureReason      *string    `json:"FailureReason,omitempty" api:"shape=FailureReason"`
}

// TransformOutput is AWS's TransformOutput.
type TransformOutput struct {
	S3OutputPath *string `json:"S3OutputPath,omitempty" api:"shape=S3Uri,required"`
	Accept       *string `json:"Accept,omitempty" api:"shape=Accept"`
	AssembleWith *string `json:"AssembleWith,omitempty" api:"shape=AssemblyType"`
	KmsKeyId     *string `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
}

// TransformResources is AWS's TransformResources.
type TransformResources struct {
	InstanceType        *string `json:"InstanceType,omitempty" api:"shape=TransformInstanceType,required"`
	InstanceCount       *int32  `json:"InstanceCount,omitempty" api:"shape=TransformInstanceCount,required"`
	VolumeKmsKeyId      *string `json:"VolumeKmsKeyId,omitempty" api:"shape=KmsKeyId"`
	TransformAmiVersion *string `json:"TransformAmiVersion,omitempty" api:"shape=TransformAmiVersion"`
}

// TransformS3DataSource is AWS's TransformS3DataSource.
type TransformS3DataSource struct {
	S3DataType *string `json:"S3DataType,omitempty" api:"shape=S3DataType,required"`
	S3Uri      *string `json:"S3Uri,omitempty" api:"shape=S3Uri,required"`
}
