// Code generated from facts/sagemaker.json by package gen. DO NOT EDIT.

package sagemaker

import (
	"time"
)

// PipelineExecutionStep is AWS's PipelineExecutionStep.
type PipelineExecutionStep struct {
	StepName                 *string                        `json:"StepName,omitzero" api:"shape=StepName"`
	StepDisplayName          *string                        `json:"StepDisplayName,omitzero" api:"shape=StepDisplayName"`
	StepDescription          *string                        `json:"StepDescription,omitzero" api:"shape=StepDescription"`
	StartTime                *time.Time                     `json:"StartTime,omitzero"`
	EndTime                  *time.Time                     `json:"EndTime,omitzero"`
	StepStatus               *string                        `json:"StepStatus,omitzero" api:"shape=StepStatus"`
	CacheHitResult           *CacheHitResult                `json:"CacheHitResult,omitzero"`
	FailureReason            *string                        `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	Metadata                 *PipelineExecutionStepMetadata `json:"Metadata,omitzero"`
	AttemptCount             *int32                         `json:"AttemptCount,omitzero"`
	SelectiveExecutionResult *SelectiveExecutionResult      `json:"SelectiveExecutionResult,omitzero"`
	IterationContext         *IterationContext              `json:"IterationContext,omitzero"`
}

// PipelineExecutionStepMetadata is AWS's PipelineExecutionStepMetadata.
type PipelineExecutionStepMetadata struct {
	TrainingJob                       *TrainingJobStepMetadata                   `json:"TrainingJob,omitzero"`
	ProcessingJob                     *ProcessingJobStepMetadata                 `json:"ProcessingJob,omitzero"`
	TransformJob                      *TransformJobStepMetadata                  `json:"TransformJob,omitzero"`
	TuningJob                         *TuningJobStepMetaData                     `json:"TuningJob,omitzero"`
	Model                             *ModelStepMetadata                         `json:"Model,omitzero"`
	RegisterModel                     *RegisterModelStepMetadata                 `json:"RegisterModel,omitzero"`
	Condition                         *ConditionStepMetadata                     `json:"Condition,omitzero"`
	Callback                          *CallbackStepMetadata                      `json:"Callback,omitzero"`
	Lambda                            *LambdaStepMetadata                        `json:"Lambda,omitzero"`
	EMR                               *EMRStepMetadata                           `json:"EMR,omitzero"`
	EMRServerless                     *EMRServerlessStepMetadata                 `json:"EMRServerless,omitzero"`
	QualityCheck                      *QualityCheckStepMetadata                  `json:"QualityCheck,omitzero"`
	ClarifyCheck                      *ClarifyCheckStepMetadata                  `json:"ClarifyCheck,omitzero"`
	Fail                              *FailStepMetadata                          `json:"Fail,omitzero"`
	AutoMLJob                         *AutoMLJobStepMetadata                     `json:"AutoMLJob,omitzero"`
	Endpoint                          *EndpointStepMetadata                      `json:"Endpoint,omitzero"`
	EndpointConfig                    *EndpointConfigStepMetadata                `json:"EndpointConfig,omitzero"`
	BedrockCustomModel                *BedrockCustomModelMetadata                `json:"BedrockCustomModel,omitzero"`
	BedrockCustomModelDeployment      *BedrockCustomModelDeploymentMetadata      `json:"BedrockCustomModelDeployment,omitzero"`
	BedrockProvisionedModelThroughput *BedrockProvisionedModelThroughputMetadata `json:"BedrockProvisionedModelThroughput,omitzero"`
	BedrockModelImport                *BedrockModelImportMetadata                `json:"BedrockModelImport,omitzero"`
	InferenceComponent                *InferenceComponentMetadata                `json:"InferenceComponent,omitzero"`
	Lineage                           *LineageMetadata                           `json:"Lineage,omitzero"`
	Job                               *JobStepMetadata                           `json:"Job,omitzero"`
	Athena                            *AthenaStepMetadata                        `json:"Athena,omitzero"`
	Cleanup                           *CleanupStepMetadata                       `json:"Cleanup,omitzero"`
	ForEach                           *ForEachStepMetadata                       `json:"ForEach,omitzero"`
	HubContent                        *HubContentStepMetadata                    `json:"HubContent,omitzero"`
}

// PipelineExecutionSummary is AWS's PipelineExecutionSummary.
type PipelineExecutionSummary struct {
	PipelineExecutionArn           *string    `json:"PipelineExecutionArn,omitzero" api:"shape=PipelineExecutionArn"`
	StartTime                      *time.Time `json:"StartTime,omitzero"`
	PipelineExecutionStatus        *string    `json:"PipelineExecutionStatus,omitzero" api:"shape=PipelineExecutionStatus"`
	PipelineExecutionDescription   *string    `json:"PipelineExecutionDescription,omitzero" api:"shape=PipelineExecutionDescription"`
	PipelineExecutionDisplayName   *string    `json:"PipelineExecutionDisplayName,omitzero" api:"shape=PipelineExecutionName"`
	PipelineExecutionFailureReason *string    `json:"PipelineExecutionFailureReason,omitzero" api:"shape=String3072"`
	PipelineVersionAliases         []string   `json:"PipelineVersionAliases,omitzero" api:"shape=PipelineVersionAliasList"`
}

// PipelineExperimentConfig is AWS's PipelineExperimentConfig.
type PipelineExperimentConfig struct {
	ExperimentName *string `json:"ExperimentName,omitzero" api:"shape=ExperimentEntityName"`
	TrialName      *string `json:"TrialName,omitzero" api:"shape=ExperimentEntityName"`
}

// PipelineSummary is AWS's PipelineSummary.
type PipelineSummary struct {
	PipelineArn         *string    `json:"PipelineArn,omitzero" api:"shape=PipelineArn"`
	PipelineName        *string    `json:"PipelineName,omitzero" api:"shape=PipelineName"`
	PipelineDisplayName *string    `json:"PipelineDisplayName,omitzero" api:"shape=PipelineName"`
	PipelineDescription *string    `json:"PipelineDescription,omitzero" api:"shape=PipelineDescription"`
	RoleArn             *string    `json:"RoleArn,omitzero" api:"shape=RoleArn"`
	CreationTime        *time.Time `json:"CreationTime,omitzero"`
	LastModifiedTime    *time.Time `json:"LastModifiedTime,omitzero"`
	LastExecutionTime   *time.Time `json:"LastExecutionTime,omitzero"`
}

// PipelineVersion is AWS's PipelineVersion.
type PipelineVersion struct {
	PipelineArn                              *string      `json:"PipelineArn,omitzero" api:"shape=PipelineArn"`
	PipelineVersionId                        *int64       `json:"PipelineVersionId,omitzero" api:"shape=PipelineVersionId"`
	PipelineVersionDisplayName               *string      `json:"PipelineVersionDisplayName,omitzero" api:"shape=PipelineVersionName"`
	PipelineVersionDescription               *string      `json:"PipelineVersionDescription,omitzero" api:"shape=PipelineVersionDescription"`
	CreationTime                             *time.Time   `json:"CreationTime,omitzero"`
	LastModifiedTime                         *time.Time   `json:"LastModifiedTime,omitzero"`
	CreatedBy                                *UserContext `json:"CreatedBy,omitzero"`
	LastModifiedBy                           *UserContext `json:"LastModifiedBy,omitzero"`
	LastExecutedPipelineExecutionArn         *string      `json:"LastExecutedPipelineExecutionArn,omitzero" api:"shape=PipelineExecutionArn"`
	LastExecutedPipelineExecutionDisplayName *string      `json:"LastExecutedPipelineExecutionDisplayName,omitzero" api:"shape=PipelineExecutionName"`
	LastExecutedPipelineExecutionStatus      *string      `json:"LastExecutedPipelineExecutionStatus,omitzero" api:"shape=PipelineExecutionStatus"`
	PipelineVersionAliases                   []string     `json:"PipelineVersionAliases,omitzero" api:"shape=PipelineVersionAliasList"`
}

// PipelineVersionSummary is AWS's PipelineVersionSummary.
type PipelineVersionSummary struct {
	PipelineArn                       *string    `json:"PipelineArn,omitzero" api:"shape=PipelineArn"`
	PipelineVersionId                 *int64     `json:"PipelineVersionId,omitzero" api:"shape=PipelineVersionId"`
	CreationTime                      *time.Time `json:"CreationTime,omitzero"`
	PipelineVersionDescription        *string    `json:"PipelineVersionDescription,omitzero" api:"shape=PipelineVersionDescription"`
	PipelineVersionDisplayName        *string    `json:"PipelineVersionDisplayName,omitzero" api:"shape=PipelineVersionName"`
	LastExecutionPipelineExecutionArn *string    `json:"LastExecutionPipelineExecutionArn,omitzero" api:"shape=PipelineExecutionArn"`
	PipelineVersionAliases            []string   `json:"PipelineVersionAliases,omitzero" api:"shape=PipelineVersionAliasList"`
}

// PlacementSpecification is AWS's PlacementSpecification.
type PlacementSpecification struct {
	UltraServerId *string `json:"UltraServerId,omitzero" api:"shape=String256"`
	InstanceCount *int32  `json:"InstanceCount,omitzero" api:"shape=TrainingInstanceCount,required"`
}

// PredefinedMetricSpecification is AWS's PredefinedMetricSpecification.
type PredefinedMetricSpecification struct {
	PredefinedMetricType *string `json:"PredefinedMetricType,omitzero"`
}

// PrefixAwareRoutingConfig is AWS's PrefixAwareRoutingConfig.
type PrefixAwareRoutingConfig struct {
	PrefixLength         *int32 `json:"PrefixLength,omitzero" api:"shape=PrefixAwareRoutingPrefixLength"`
	ConcurrencyThreshold *int32 `json:"ConcurrencyThreshold,omitzero" api:"shape=PrefixAwareRoutingConcurrencyThreshold"`
}

// PresignedUrlAccessConfig is AWS's PresignedUrlAccessConfig.
type PresignedUrlAccessConfig struct {
	AcceptEula    *bool   `json:"AcceptEula,omitzero"`
	ExpectedS3Url *string `json:"ExpectedS3Url,omitzero" api:"shape=S3ModelUri"`
}

// PriorityClass is AWS's PriorityClass.
type PriorityClass struct {
	Name   *string `json:"Name,omitzero" api:"shape=ClusterSchedulerPriorityClassName,required"`
	Weight *int32  `json:"Weight,omitzero" api:"shape=PriorityWeight,required"`
}

// ProcessingClusterConfig is AWS's ProcessingClusterConfig.
type ProcessingClusterConfig struct {
	InstanceCount         *int32                         `json:"InstanceCount,omitzero" api:"shape=ProcessingInstanceCount"`
	InstanceType          *string                        `json:"InstanceType,omitzero" api:"shape=ProcessingInstanceType"`
	VolumeSizeInGB        *int32                         `json:"VolumeSizeInGB,omitzero" api:"shape=ProcessingVolumeSizeInGB,required"`
	VolumeKmsKeyId        *string                        `json:"VolumeKmsKeyId,omitzero" api:"shape=KmsKeyId"`
	InstancePreferences   []ProcessingInstancePreference `json:"InstancePreferences,omitzero" api:"shape=ProcessingInstancePreferenceList"`
	SelectedInstanceType  *string                        `json:"SelectedInstanceType,omitzero" api:"shape=ProcessingInstanceType"`
	SelectedInstanceCount *int32                         `json:"SelectedInstanceCount,omitzero" api:"shape=ProcessingInstanceCount"`
}

// ProcessingFeatureStoreOutput is AWS's ProcessingFeatureStoreOutput.
type ProcessingFeatureStoreOutput struct {
	FeatureGroupName *string `json:"FeatureGroupName,omitzero" api:"shape=FeatureGroupName,required"`
}

// ProcessingInput is AWS's ProcessingInput.
type ProcessingInput struct {
	InputName         *string            `json:"InputName,omitzero" api:"required"`
	AppManaged        *bool              `json:"AppManaged,omitzero"`
	S3Input           *ProcessingS3Input `json:"S3Input,omitzero"`
	DatasetDefinition *DatasetDefinition `json:"DatasetDefinition,omitzero"`
}

// ProcessingInstancePreference is AWS's ProcessingInstancePreference.
type ProcessingInstancePreference struct {
	InstanceType  *string `json:"InstanceType,omitzero" api:"shape=ProcessingInstanceType,required"`
	InstanceCount *int32  `json:"InstanceCount,omitzero" api:"shape=ProcessingInstanceCount"`
}

// ProcessingJob is AWS's ProcessingJob.
type ProcessingJob struct {
	ProcessingInputs       []ProcessingInput            `json:"ProcessingInputs,omitzero" api:"shape=ProcessingInputs"`
	ProcessingOutputConfig *ProcessingOutputConfig      `json:"ProcessingOutputConfig,omitzero"`
	ProcessingJobName      *string                      `json:"ProcessingJobName,omitzero" api:"shape=ProcessingJobName"`
	ProcessingResources    *ProcessingResources         `json:"ProcessingResources,omitzero"`
	StoppingCondition      *ProcessingStoppingCondition `json:"StoppingCondition,omitzero"`
	AppSpecification       *AppSpecification            `json:"AppSpecification,omitzero"`
	Environment            map[string]string            `json:"Environment,omitzero" api:"shape=ProcessingEnvironmentMap"`
	NetworkConfig          *NetworkConfig               `json:"NetworkConfig,omitzero"`
	RoleArn                *string                      `json:"RoleArn,omitzero" api:"shape=RoleArn"`
	ExperimentConfig       *ExperimentConfig            `json:"ExperimentConfig,omitzero"`
	ProcessingJobArn       *string                      `json:"ProcessingJobArn,omitzero" api:"shape=ProcessingJobArn"`
	ProcessingJobStatus    *string                      `json:"ProcessingJobStatus,omitzero" api:"shape=ProcessingJobStatus"`
	ExitMessage            *string                      `json:"ExitMessage,omitzero" api:"shape=ExitMessage"`
	FailureReason          *string                      `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	ProcessingEndTime      *time.Time                   `json:"ProcessingEndTime,omitzero"`
	ProcessingStartTime    *time.Time                   `json:"ProcessingStartTime,omitzero"`
	LastModifiedTime       *time.Time                   `json:"LastModifiedTime,omitzero"`
	CreationTime           *time.Time                   `json:"CreationTime,omitzero"`
	MonitoringScheduleArn  *string                      `json:"MonitoringScheduleArn,omitzero" api:"shape=MonitoringScheduleArn"`
	AutoMLJobArn           *string                      `json:"AutoMLJobArn,omitzero" api:"shape=AutoMLJobArn"`
	TrainingJobArn         *string                      `json:"TrainingJobArn,omitzero" api:"shape=TrainingJobArn"`
	Tags                   []Tag                        `json:"Tags,omitzero" api:"shape=TagList"`
}

// ProcessingJobStepMetadata is AWS's ProcessingJobStepMetadata.
type ProcessingJobStepMetadata struct {
	Arn *string `json:"Arn,omitzero" api:"shape=ProcessingJobArn"`
}

// ProcessingJobSummary is AWS's ProcessingJobSummary.
type ProcessingJobSummary struct {
	ProcessingJobName   *string    `json:"ProcessingJobName,omitzero" api:"shape=ProcessingJobName,required"`
	ProcessingJobArn    *string    `json:"ProcessingJobArn,omitzero" api:"shape=ProcessingJobArn,required"`
	CreationTime        *time.Time `json:"CreationTime,omitzero" api:"required"`
	ProcessingEndTime   *time.Time `json:"ProcessingEndTime,omitzero"`
	LastModifiedTime    *time.Time `json:"LastModifiedTime,omitzero"`
	ProcessingJobStatus *string    `json:"ProcessingJobStatus,omitzero" api:"shape=ProcessingJobStatus,required"`
	FailureReason       *string    `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	ExitMessage         *string    `json:"ExitMessage,omitzero" api:"shape=ExitMessage"`
}

// ProcessingOutput is AWS's ProcessingOutput.
type ProcessingOutput struct {
	OutputName         *string                       `json:"OutputName,omitzero" api:"required"`
	S3Output           *ProcessingS3Output           `json:"S3Output,omitzero"`
	FeatureStoreOutput *ProcessingFeatureStoreOutput `json:"FeatureStoreOutput,omitzero"`
	AppManaged         *bool                         `json:"AppManaged,omitzero"`
}

// ProcessingOutputConfig is AWS's ProcessingOutputConfig.
type ProcessingOutputConfig struct {
	Outputs  []ProcessingOutput `json:"Outputs,omitzero" api:"shape=ProcessingOutputs,required"`
	KmsKeyId *string            `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
}

// ProcessingResources is AWS's ProcessingResources.
type ProcessingResources struct {
	ClusterConfig *ProcessingClusterConfig `json:"ClusterConfig,omitzero" api:"required"`
}

// ProcessingS3Input is AWS's ProcessingS3Input.
type ProcessingS3Input struct {
	S3Uri                  *string `json:"S3Uri,omitzero" api:"shape=S3Uri,required"`
	LocalPath              *string `json:"LocalPath,omitzero" api:"shape=ProcessingLocalPath"`
	S3DataType             *string `json:"S3DataType,omitzero" api:"shape=ProcessingS3DataType,required"`
	S3InputMode            *string `json:"S3InputMode,omitzero" api:"shape=ProcessingS3InputMode"`
	S3DataDistributionType *string `json:"S3DataDistributionType,omitzero" api:"shape=ProcessingS3DataDistributionType"`
	S3CompressionType      *string `json:"S3CompressionType,omitzero" api:"shape=ProcessingS3CompressionType"`
}

// ProcessingS3Output is AWS's ProcessingS3Output.
type ProcessingS3Output struct {
	S3Uri        *string `json:"S3Uri,omitzero" api:"shape=S3Uri,required"`
	LocalPath    *string `json:"LocalPath,omitzero" api:"shape=ProcessingLocalPath"`
	S3UploadMode *string `json:"S3UploadMode,omitzero" api:"shape=ProcessingS3UploadMode,required"`
}

// ProcessingStoppingCondition is AWS's ProcessingStoppingCondition.
type ProcessingStoppingCondition struct {
	MaxRuntimeInSeconds *int32 `json:"MaxRuntimeInSeconds,omitzero" api:"shape=ProcessingMaxRuntimeInSeconds,required"`
}

// ProductionVariant is AWS's ProductionVariant.
type ProductionVariant struct {
	VariantName                                 *string                                     `json:"VariantName,omitzero" api:"shape=VariantName,required"`
	ModelName                                   *string                                     `json:"ModelName,omitzero" api:"shape=ModelName"`
	InitialInstanceCount                        *int32                                      `json:"InitialInstanceCount,omitzero" api:"shape=InitialTaskCount"`
	InstanceType                                *string                                     `json:"InstanceType,omitzero" api:"shape=ProductionVariantInstanceType"`
	InstancePools                               []InstancePool                              `json:"InstancePools,omitzero" api:"shape=InstancePoolList"`
	VariantInstanceProvisionTimeoutInSeconds    *int32                                      `json:"VariantInstanceProvisionTimeoutInSeconds,omitzero" api:"shape=VariantInstanceProvisionTimeoutInSeconds"`
	InitialVariantWeight                        *float32                                    `json:"InitialVariantWeight,omitzero" api:"shape=VariantWeight"`
	AcceleratorType                             *string                                     `json:"AcceleratorType,omitzero" api:"shape=ProductionVariantAcceleratorType"`
	CoreDumpConfig                              *ProductionVariantCoreDumpConfig            `json:"CoreDumpConfig,omitzero"`
	ServerlessConfig                            *ProductionVariantServerlessConfig          `json:"ServerlessConfig,omitzero"`
	VolumeSizeInGB                              *int32                                      `json:"VolumeSizeInGB,omitzero" api:"shape=ProductionVariantVolumeSizeInGB"`
	ModelDataDownloadTimeoutInSeconds           *int32                                      `json:"ModelDataDownloadTimeoutInSeconds,omitzero" api:"shape=ProductionVariantModelDataDownloadTimeoutInSeconds"`
	ContainerStartupHealthCheckTimeoutInSeconds *int32                                      `json:"ContainerStartupHealthCheckTimeoutInSeconds,omitzero" api:"shape=ProductionVariantContainerStartupHealthCheckTimeoutInSeconds"`
	EnableSSMAccess                             *bool                                       `json:"EnableSSMAccess,omitzero"`
	ManagedInstanceScaling                      *ProductionVariantManagedInstanceScaling    `json:"ManagedInstanceScaling,omitzero"`
	RoutingConfig                               *ProductionVariantRoutingConfig             `json:"RoutingConfig,omitzero"`
	InferenceAmiVersion                         *string                                     `json:"InferenceAmiVersion,omitzero" api:"shape=ProductionVariantInferenceAmiVersion"`
	CapacityReservationConfig                   *ProductionVariantCapacityReservationConfig `json:"CapacityReservationConfig,omitzero"`
	AcceleratorPartitionLayouts                 []AcceleratorPartitionLayout                `json:"AcceleratorPartitionLayouts,omitzero" api:"shape=ProductionVariantAcceleratorPartitionLayoutsList"`
}

// ProductionVariantCapacityReservationConfig is AWS's ProductionVariantCapacityReservationConfig.
type ProductionVariantCapacityReservationConfig struct {
	CapacityReservationPreference *string `json:"CapacityReservationPreference,omitzero" api:"shape=CapacityReservationPreference"`
	MlReservationArn              *string `json:"MlReservationArn,omitzero" api:"shape=MlReservationArn"`
}

// ProductionVariantCapacityReservationSummary is AWS's ProductionVariantCapacityReservationSummary.
type ProductionVariantCapacityReservationSummary struct {
	MlReservationArn              *string                  `json:"MlReservationArn,omitzero" api:"shape=MlReservationArn"`
	CapacityReservationPreference *string                  `json:"CapacityReservationPreference,omitzero" api:"shape=CapacityReservationPreference"`
	TotalInstanceCount            *int32                   `json:"TotalInstanceCount,omitzero" api:"shape=TaskCount"`
	AvailableInstanceCount        *int32                   `json:"AvailableInstanceCount,omitzero" api:"shape=TaskCount"`
	UsedByCurrentEndpoint         *int32                   `json:"UsedByCurrentEndpoint,omitzero" api:"shape=TaskCount"`
	Ec2CapacityReservations       []Ec2CapacityReservation `json:"Ec2CapacityReservations,omitzero"`
}

// ProductionVariantCoreDumpConfig is AWS's ProductionVariantCoreDumpConfig.
type ProductionVariantCoreDumpConfig struct {
	DestinationS3Uri *string `json:"DestinationS3Uri,omitzero" api:"shape=DestinationS3Uri,required"`
	KmsKeyId         *string `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
}

// ProductionVariantManagedInstanceScaling is AWS's ProductionVariantManagedInstanceScaling.
type ProductionVariantManagedInstanceScaling struct {
	Status           *string                                               `json:"Status,omitzero" api:"shape=ManagedInstanceScalingStatus"`
	MinInstanceCount *int32                                                `json:"MinInstanceCount,omitzero" api:"shape=ManagedInstanceScalingMinInstanceCount"`
	MaxInstanceCount *int32                                                `json:"MaxInstanceCount,omitzero" api:"shape=ManagedInstanceScalingMaxInstanceCount"`
	ScaleInPolicy    *ProductionVariantManagedInstanceScalingScaleInPolicy `json:"ScaleInPolicy,omitzero"`
}

// ProductionVariantManagedInstanceScalingScaleInPolicy is AWS's ProductionVariantManagedInstanceScalingScaleInPolicy.
type ProductionVariantManagedInstanceScalingScaleInPolicy struct {
	Strategy          *string `json:"Strategy,omitzero" api:"shape=ManagedInstanceScalingScaleInStrategy,required"`
	MaximumStepSize   *int32  `json:"MaximumStepSize,omitzero" api:"shape=ManagedInstanceScalingMaximumStepSize"`
	CooldownInMinutes *int32  `json:"CooldownInMinutes,omitzero" api:"shape=ManagedInstanceScalingCooldownInMinutes"`
}

// ProductionVariantRoutingConfig is AWS's ProductionVariantRoutingConfig.
type ProductionVariantRoutingConfig struct {
	RoutingStrategy          *string                   `json:"RoutingStrategy,omitzero" api:"shape=RoutingStrategy,required"`
	PrefixAwareRoutingConfig *PrefixAwareRoutingConfig `json:"PrefixAwareRoutingConfig,omitzero"`
}

// ProductionVariantServerlessConfig is AWS's ProductionVariantServerlessConfig.
type ProductionVariantServerlessConfig struct {
	MemorySizeInMB         *int32 `json:"MemorySizeInMB,omitzero" api:"shape=ServerlessMemorySizeInMB,required"`
	MaxConcurrency         *int32 `json:"MaxConcurrency,omitzero" api:"shape=ServerlessMaxConcurrency,required"`
	ProvisionedConcurrency *int32 `json:"ProvisionedConcurrency,omitzero" api:"shape=ServerlessProvisionedConcurrency"`
}

// ProductionVariantServerlessUpdateConfig is AWS's ProductionVariantServerlessUpdateConfig.
type ProductionVariantServerlessUpdateConfig struct {
	MaxConcurrency         *int32 `json:"MaxConcurrency,omitzero" api:"shape=ServerlessMaxConcurrency"`
	ProvisionedConcurrency *int32 `json:"ProvisionedConcurrency,omitzero" api:"shape=ServerlessProvisionedConcurrency"`
}

// ProductionVariantStatus is AWS's ProductionVariantStatus.
type ProductionVariantStatus struct {
	Status        *string    `json:"Status,omitzero" api:"shape=VariantStatus,required"`
	StatusMessage *string    `json:"StatusMessage,omitzero" api:"shape=VariantStatusMessage"`
	StartTime     *time.Time `json:"StartTime,omitzero"`
}

// ProductionVariantSummary is AWS's ProductionVariantSummary.
type ProductionVariantSummary struct {
	VariantName                 *string                                      `json:"VariantName,omitzero" api:"shape=VariantName,required"`
	DeployedImages              []DeployedImage                              `json:"DeployedImages,omitzero"`
	CurrentWeight               *float32                                     `json:"CurrentWeight,omitzero" api:"shape=VariantWeight"`
	DesiredWeight               *float32                                     `json:"DesiredWeight,omitzero" api:"shape=VariantWeight"`
	CurrentInstanceCount        *int32                                       `json:"CurrentInstanceCount,omitzero" api:"shape=TaskCount"`
	DesiredInstanceCount        *int32                                       `json:"DesiredInstanceCount,omitzero" api:"shape=TaskCount"`
	InstancePools               []InstancePoolSummary                        `json:"InstancePools,omitzero" api:"shape=InstancePoolSummaryList"`
	VariantStatus               []ProductionVariantStatus                    `json:"VariantStatus,omitzero" api:"shape=ProductionVariantStatusList"`
	CurrentServerlessConfig     *ProductionVariantServerlessConfig           `json:"CurrentServerlessConfig,omitzero"`
	DesiredServerlessConfig     *ProductionVariantServerlessConfig           `json:"DesiredServerlessConfig,omitzero"`
	ManagedInstanceScaling      *ProductionVariantManagedInstanceScaling     `json:"ManagedInstanceScaling,omitzero"`
	RoutingConfig               *ProductionVariantRoutingConfig              `json:"RoutingConfig,omitzero"`
	CapacityReservationConfig   *ProductionVariantCapacityReservationSummary `json:"CapacityReservationConfig,omitzero"`
	AcceleratorPartitionLayouts []AcceleratorPartitionLayout                 `json:"AcceleratorPartitionLayouts,omitzero" api:"shape=AcceleratorPartitionLayouts"`
}

// ProfilerConfig is AWS's ProfilerConfig.
type ProfilerConfig struct {
	S3OutputPath                    *string           `json:"S3OutputPath,omitzero" api:"shape=S3Uri"`
	ProfilingIntervalInMilliseconds *int64            `json:"ProfilingIntervalInMilliseconds,omitzero"`
	ProfilingParameters             map[string]string `json:"ProfilingParameters,omitzero" api:"shape=ProfilingParameters"`
	DisableProfiler                 *bool             `json:"DisableProfiler,omitzero"`
}

// ProfilerConfigForUpdate is AWS's ProfilerConfigForUpdate.
type ProfilerConfigForUpdate struct {
	S3OutputPath                    *string           `json:"S3OutputPath,omitzero" api:"shape=S3Uri"`
	ProfilingIntervalInMilliseconds *int64            `json:"ProfilingIntervalInMilliseconds,omitzero"`
	ProfilingParameters             map[string]string `json:"ProfilingParameters,omitzero" api:"shape=ProfilingParameters"`
	DisableProfiler                 *bool             `json:"DisableProfiler,omitzero"`
}

// ProfilerRuleConfiguration is AWS's ProfilerRuleConfiguration.
type ProfilerRuleConfiguration struct {
	RuleConfigurationName *string           `json:"RuleConfigurationName,omitzero" api:"shape=RuleConfigurationName,required"`
	LocalPath             *string           `json:"LocalPath,omitzero" api:"shape=DirectoryPath"`
	S3OutputPath          *string           `json:"S3OutputPath,omitzero" api:"shape=S3Uri"`
	RuleEvaluatorImage    *string           `json:"RuleEvaluatorImage,omitzero" api:"shape=AlgorithmImage,required"`
	InstanceType          *string           `json:"InstanceType,omitzero" api:"shape=ProcessingInstanceType"`
	VolumeSizeInGB        *int32            `json:"VolumeSizeInGB,omitzero" api:"shape=OptionalVolumeSizeInGB"`
	RuleParameters        map[string]string `json:"RuleParameters,omitzero" api:"shape=RuleParameters"`
}

// ProfilerRuleEvaluationStatus is AWS's ProfilerRuleEvaluationStatus.
type ProfilerRuleEvaluationStatus struct {
	RuleConfigurationName *string    `json:"RuleConfigurationName,omitzero" api:"shape=RuleConfigurationName"`
	RuleEvaluationJobArn  *string    `json:"RuleEvaluationJobArn,omitzero" api:"shape=ProcessingJobArn"`
	RuleEvaluationStatus  *string    `json:"RuleEvaluationStatus,omitzero" api:"shape=RuleEvaluationStatus"`
	StatusDetails         *string    `json:"StatusDetails,omitzero" api:"shape=StatusDetails"`
	LastModifiedTime      *time.Time `json:"LastModifiedTime,omitzero"`
}

// Project is AWS's Project.
type Project struct {
	ProjectArn                              *string                                  `json:"ProjectArn,omitzero" api:"shape=ProjectArn"`
	ProjectName                             *string                                  `json:"ProjectName,omitzero" api:"shape=ProjectEntityName"`
	ProjectId                               *string                                  `json:"ProjectId,omitzero" api:"shape=ProjectId"`
	ProjectDescription                      *string                                  `json:"ProjectDescription,omitzero" api:"shape=EntityDescription"`
	ServiceCatalogProvisioningDetails       *ServiceCatalogProvisioningDetails       `json:"ServiceCatalogProvisioningDetails,omitzero"`
	ServiceCatalogProvisionedProductDetails *ServiceCatalogProvisionedProductDetails `json:"ServiceCatalogProvisionedProductDetails,omitzero"`
	ProjectStatus                           *string                                  `json:"ProjectStatus,omitzero" api:"shape=ProjectStatus"`
	CreatedBy                               *UserContext                             `json:"CreatedBy,omitzero"`
	CreationTime                            *time.Time                               `json:"CreationTime,omitzero"`
	TemplateProviderDetails                 []TemplateProviderDetail                 `json:"TemplateProviderDetails,omitzero" api:"shape=TemplateProviderDetailList"`
	Tags                                    []Tag                                    `json:"Tags,omitzero" api:"shape=TagList"`
	LastModifiedTime                        *time.Time                               `json:"LastModifiedTime,omitzero"`
	LastModifiedBy                          *UserContext                             `json:"LastModifiedBy,omitzero"`
}

// ProjectSummary is AWS's ProjectSummary.
type ProjectSummary struct {
	ProjectName        *string    `json:"ProjectName,omitzero" api:"shape=ProjectEntityName,required"`
	ProjectDescription *string    `json:"ProjectDescription,omitzero" api:"shape=EntityDescription"`
	ProjectArn         *string    `json:"ProjectArn,omitzero" api:"shape=ProjectArn,required"`
	ProjectId          *string    `json:"ProjectId,omitzero" api:"shape=ProjectId,required"`
	CreationTime       *time.Time `json:"CreationTime,omitzero" api:"required"`
	ProjectStatus      *string    `json:"ProjectStatus,omitzero" api:"shape=ProjectStatus,required"`
}

// PropertyNameQuery is AWS's PropertyNameQuery.
type PropertyNameQuery struct {
	PropertyNameHint *string `json:"PropertyNameHint,omitzero" api:"shape=PropertyNameHint,required"`
}

// PropertyNameSuggestion is AWS's PropertyNameSuggestion.
type PropertyNameSuggestion struct {
	PropertyName *string `json:"PropertyName,omitzero" api:"shape=ResourcePropertyName"`
}

// ProvisioningParameter is AWS's ProvisioningParameter.
type ProvisioningParameter struct {
	Key   *string `json:"Key,omitzero" api:"shape=ProvisioningParameterKey"`
	Value *string `json:"Value,omitzero" api:"shape=ProvisioningParameterValue"`
}

// PublicWorkforceTaskPrice is AWS's PublicWorkforceTaskPrice.
type PublicWorkforceTaskPrice struct {
	AmountInUsd *USD `json:"AmountInUsd,omitzero"`
}

// PutEndpointPolicyInput is AWS's PutEndpointPolicyRequest.
type PutEndpointPolicyInput struct {
	EndpointName   *string `json:"EndpointName,omitzero" api:"shape=EndpointName,required"`
	ResourcePolicy *string `json:"ResourcePolicy,omitzero" api:"shape=EndpointPolicyDocument,required"`
}

// PutEndpointPolicyOutput is AWS's PutEndpointPolicyResponse.
type PutEndpointPolicyOutput struct {
	EndpointArn *string `json:"EndpointArn,omitzero" api:"shape=EndpointArn"`
}

// PutModelPackageGroupPolicyInput is AWS's PutModelPackageGroupPolicyInput.
type PutModelPackageGroupPolicyInput struct {
	ModelPackageGroupName *string `json:"ModelPackageGroupName,omitzero" api:"shape=EntityName,required"`
	ResourcePolicy        *string `json:"ResourcePolicy,omitzero" api:"shape=PolicyString,required"`
}

// PutModelPackageGroupPolicyOutput is AWS's PutModelPackageGroupPolicyOutput.
type PutModelPackageGroupPolicyOutput struct {
	ModelPackageGroupArn *string `json:"ModelPackageGroupArn,omitzero" api:"shape=ModelPackageGroupArn,required"`
}

// QualityCheckStepMetadata is AWS's QualityCheckStepMetadata.
type QualityCheckStepMetadata struct {
	CheckType                            *string `json:"CheckType,omitzero" api:"shape=String256"`
	BaselineUsedForDriftCheckStatistics  *string `json:"BaselineUsedForDriftCheckStatistics,omitzero" api:"shape=String1024"`
	BaselineUsedForDriftCheckConstraints *string `json:"BaselineUsedForDriftCheckConstraints,omitzero" api:"shape=String1024"`
	CalculatedBaselineStatistics         *string `json:"CalculatedBaselineStatistics,omitzero" api:"shape=String1024"`
	CalculatedBaselineConstraints        *string `json:"CalculatedBaselineConstraints,omitzero" api:"shape=String1024"`
	ModelPackageGroupName                *string `json:"ModelPackageGroupName,omitzero" api:"shape=String256"`
	ViolationReport                      *string `json:"ViolationReport,omitzero" api:"shape=String1024"`
	CheckJobArn                          *string `json:"CheckJobArn,omitzero" api:"shape=String256"`
	SkipCheck                            *bool   `json:"SkipCheck,omitzero"`
	RegisterNewBaseline                  *bool   `json:"RegisterNewBaseline,omitzero"`
}

// QueryFilters is AWS's QueryFilters.
type QueryFilters struct {
	Types          []string          `json:"Types,omitzero" api:"shape=QueryTypes"`
	LineageTypes   []string          `json:"LineageTypes,omitzero" api:"shape=QueryLineageTypes"`
	CreatedBefore  *time.Time        `json:"CreatedBefore,omitzero"`
	CreatedAfter   *time.Time        `json:"CreatedAfter,omitzero"`
	ModifiedBefore *time.Time        `json:"ModifiedBefore,omitzero"`
	ModifiedAfter  *time.Time        `json:"ModifiedAfter,omitzero"`
	Properties     map[string]string `json:"Properties,omitzero" api:"shape=QueryProperties"`
}

// QueryLineageInput is AWS's QueryLineageRequest.
type QueryLineageInput struct {
	StartArns    []string      `json:"StartArns,omitzero" api:"shape=QueryLineageStartArns"`
	Direction    *string       `json:"Direction,omitzero" api:"shape=Direction"`
	IncludeEdges *bool         `json:"IncludeEdges,omitzero"`
	Filters      *QueryFilters `json:"Filters,omitzero"`
	MaxDepth     *int32        `json:"MaxDepth,omitzero" api:"shape=QueryLineageMaxDepth"`
	MaxResults   *int32        `json:"MaxResults,omitzero" api:"shape=QueryLineageMaxResults"`
	NextToken    *string       `json:"NextToken,omitzero" api:"shape=String8192"`
}

// QueryLineageOutput is AWS's QueryLineageResponse.
type QueryLineageOutput struct {
	Vertices  []Vertex `json:"Vertices,omitzero"`
	Edges     []Edge   `json:"Edges,omitzero"`
	NextToken *string  `json:"NextToken,omitzero" api:"shape=String8192"`
}

// RSessionAppSettings is AWS's RSessionAppSettings.
type RSessionAppSettings struct {
	DefaultResourceSpec *ResourceSpec `json:"DefaultResourceSpec,omitzero"`
	CustomImages        []CustomImage `json:"CustomImages,omitzero" api:"shape=CustomImages"`
}

// RStudioServerProAppSettings is AWS's RStudioServerProAppSettings.
type RStudioServerProAppSettings struct {
	AccessStatus *string `json:"AccessStatus,omitzero" api:"shape=RStudioServerProAccessStatus"`
	UserGroup    *string `json:"UserGroup,omitzero" api:"shape=RStudioServerProUserGroup"`
}

// RStudioServerProDomainSettings is AWS's RStudioServerProDomainSettings.
type RStudioServerProDomainSettings struct {
	DomainExecutionRoleArn   *string       `json:"DomainExecutionRoleArn,omitzero" api:"shape=RoleArn,required"`
	RStudioConnectUrl        *string       `json:"RStudioConnectUrl,omitzero"`
	RStudioPackageManagerUrl *string       `json:"RStudioPackageManagerUrl,omitzero"`
	DefaultResourceSpec      *ResourceSpec `json:"DefaultResourceSpec,omitzero"`
}

// RStudioServerProDomainSettingsForUpdate is AWS's RStudioServerProDomainSettingsForUpdate.
type RStudioServerProDomainSettingsForUpdate struct {
	DomainExecutionRoleArn   *string       `json:"DomainExecutionRoleArn,omitzero" api:"shape=RoleArn,required"`
	DefaultResourceSpec      *ResourceSpec `json:"DefaultResourceSpec,omitzero"`
	RStudioConnectUrl        *string       `json:"RStudioConnectUrl,omitzero"`
	RStudioPackageManagerUrl *string       `json:"RStudioPackageManagerUrl,omitzero"`
}

// RealTimeInferenceConfig is AWS's RealTimeInferenceConfig.
type RealTimeInferenceConfig struct {
	InstanceType  *string `json:"InstanceType,omitzero" api:"shape=ProductionVariantInstanceType,required"`
	InstanceCount *int32  `json:"InstanceCount,omitzero" api:"shape=TaskCount,required"`
}

// RealTimeInferenceRecommendation is AWS's RealTimeInferenceRecommendation.
type RealTimeInferenceRecommendation struct {
	RecommendationId *string           `json:"RecommendationId,omitzero" api:"required"`
	InstanceType     *string           `json:"InstanceType,omitzero" api:"shape=ProductionVariantInstanceType,required"`
	Environment      map[string]string `json:"Environment,omitzero" api:"shape=EnvironmentMap"`
}

// RecommendationJobCompiledOutputConfig is AWS's RecommendationJobCompiledOutputConfig.
type RecommendationJobCompiledOutputConfig struct {
	S3OutputUri *string `json:"S3OutputUri,omitzero" api:"shape=S3Uri"`
}

// RecommendationJobContainerConfig is AWS's RecommendationJobContainerConfig.
type RecommendationJobContainerConfig struct {
	Domain                     *string                         `json:"Domain,omitzero"`
	Task                       *string                         `json:"Task,omitzero"`
	Framework                  *string                         `json:"Framework,omitzero"`
	FrameworkVersion           *string                         `json:"FrameworkVersion,omitzero" api:"shape=RecommendationJobFrameworkVersion"`
	PayloadConfig              *RecommendationJobPayloadConfig `json:"PayloadConfig,omitzero"`
	NearestModelName           *string                         `json:"NearestModelName,omitzero"`
	SupportedInstanceTypes     []string                        `json:"SupportedInstanceTypes,omitzero"`
	SupportedEndpointType      *string                         `json:"SupportedEndpointType,omitzero" api:"shape=RecommendationJobSupportedEndpointType"`
	DataInputConfig            *string                         `json:"DataInputConfig,omitzero" api:"shape=RecommendationJobDataInputConfig"`
	SupportedResponseMIMETypes []string                        `json:"SupportedResponseMIMETypes,omitzero" api:"shape=RecommendationJobSupportedResponseMIMETypes"`
}

// RecommendationJobInferenceBenchmark is AWS's RecommendationJobInferenceBenchmark.
type RecommendationJobInferenceBenchmark struct {
	Metrics               *RecommendationMetrics       `json:"Metrics,omitzero"`
	EndpointMetrics       *InferenceMetrics            `json:"EndpointMetrics,omitzero"`
	EndpointConfiguration *EndpointOutputConfiguration `json:"EndpointConfiguration,omitzero"`
	ModelConfiguration    *ModelConfiguration          `json:"ModelConfiguration,omitzero" api:"required"`
	FailureReason         *string                      `json:"FailureReason,omitzero"`
	InvocationEndTime     *time.Time                   `json:"InvocationEndTime,omitzero"`
	InvocationStartTime   *time.Time                   `json:"InvocationStartTime,omitzero"`
}

// RecommendationJobInputConfig is AWS's RecommendationJobInputConfig.
type RecommendationJobInputConfig struct {
	ModelPackageVersionArn *string                           `json:"ModelPackageVersionArn,omitzero" api:"shape=ModelPackageArn"`
	ModelName              *string                           `json:"ModelName,omitzero" api:"shape=ModelName"`
	JobDurationInSeconds   *int32                            `json:"JobDurationInSeconds,omitzero" api:"shape=JobDurationInSeconds"`
	TrafficPattern         *TrafficPattern                   `json:"TrafficPattern,omitzero"`
	ResourceLimit          *RecommendationJobResourceLimit   `json:"ResourceLimit,omitzero"`
	EndpointConfigurations []EndpointInputConfiguration      `json:"EndpointConfigurations,omitzero" api:"shape=EndpointInputConfigurations"`
	VolumeKmsKeyId         *string                           `json:"VolumeKmsKeyId,omitzero" api:"shape=KmsKeyId"`
	ContainerConfig        *RecommendationJobContainerConfig `json:"ContainerConfig,omitzero"`
	Endpoints              []EndpointInfo                    `json:"Endpoints,omitzero" api:"shape=Endpoints"`
	VpcConfig              *RecommendationJobVpcConfig       `json:"VpcConfig,omitzero"`
}

// RecommendationJobOutputConfig is AWS's RecommendationJobOutputConfig.
type RecommendationJobOutputConfig struct {
	KmsKeyId             *string                                `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
	CompiledOutputConfig *RecommendationJobCompiledOutputConfig `json:"CompiledOutputConfig,omitzero"`
}

// RecommendationJobPayloadConfig is AWS's RecommendationJobPayloadConfig.
type RecommendationJobPayloadConfig struct {
	SamplePayloadUrl      *string  `json:"SamplePayloadUrl,omitzero" api:"shape=S3Uri"`
	SupportedContentTypes []string `json:"SupportedContentTypes,omitzero" api:"shape=RecommendationJobSupportedContentTypes"`
}

// RecommendationJobResourceLimit is AWS's RecommendationJobResourceLimit.
type RecommendationJobResourceLimit struct {
	MaxNumberOfTests   *int32 `json:"MaxNumberOfTests,omitzero" api:"shape=MaxNumberOfTests"`
	MaxParallelOfTests *int32 `json:"MaxParallelOfTests,omitzero" api:"shape=MaxParallelOfTests"`
}

// RecommendationJobStoppingConditions is AWS's RecommendationJobStoppingConditions.
type RecommendationJobStoppingConditions struct {
	MaxInvocations         *int32                  `json:"MaxInvocations,omitzero"`
	ModelLatencyThresholds []ModelLatencyThreshold `json:"ModelLatencyThresholds,omitzero" api:"shape=ModelLatencyThresholds"`
	FlatInvocations        *string                 `json:"FlatInvocations,omitzero" api:"shape=FlatInvocations"`
}

// RecommendationJobVpcConfig is AWS's RecommendationJobVpcConfig.
type RecommendationJobVpcConfig struct {
	SecurityGroupIds []string `json:"SecurityGroupIds,omitzero" api:"shape=RecommendationJobVpcSecurityGroupIds,required"`
	Subnets          []string `json:"Subnets,omitzero" api:"shape=RecommendationJobVpcSubnets,required"`
}

// RecommendationMetrics is AWS's RecommendationMetrics.
type RecommendationMetrics struct {
	CostPerHour       *float32 `json:"CostPerHour,omitzero"`
	CostPerInference  *float32 `json:"CostPerInference,omitzero"`
	MaxInvocations    *int32   `json:"MaxInvocations,omitzero"`
	ModelLatency      *int32   `json:"ModelLatency,omitzero"`
	CpuUtilization    *float32 `json:"CpuUtilization,omitzero" api:"shape=UtilizationMetric"`
	MemoryUtilization *float32 `json:"MemoryUtilization,omitzero" api:"shape=UtilizationMetric"`
	ModelSetupTime    *int32   `json:"ModelSetupTime,omitzero" api:"shape=ModelSetupTime"`
}

// RedshiftDatasetDefinition is AWS's RedshiftDatasetDefinition.
type RedshiftDatasetDefinition struct {
	ClusterId         *string `json:"ClusterId,omitzero" api:"shape=RedshiftClusterId,required"`
	Database          *string `json:"Database,omitzero" api:"shape=RedshiftDatabase,required"`
	DbUser            *string `json:"DbUser,omitzero" api:"shape=RedshiftUserName,required"`
	QueryString       *string `json:"QueryString,omitzero" api:"shape=RedshiftQueryString,required"`
	ClusterRoleArn    *string `json:"ClusterRoleArn,omitzero" api:"shape=RoleArn,required"`
	OutputS3Uri       *string `json:"OutputS3Uri,omitzero" api:"shape=S3Uri,required"`
	KmsKeyId          *string `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
	OutputFormat      *string `json:"OutputFormat,omitzero" api:"shape=RedshiftResultFormat,required"`
	OutputCompression *string `json:"OutputCompression,omitzero" api:"shape=RedshiftResultCompressionType"`
}

// RegisterDevicesInput is AWS's RegisterDevicesRequest.
type RegisterDevicesInput struct {
	DeviceFleetName *string  `json:"DeviceFleetName,omitzero" api:"shape=EntityName,required"`
	Devices         []Device `json:"Devices,omitzero" api:"required"`
	Tags            []Tag    `json:"Tags,omitzero" api:"shape=TagList"`
}

// RegisterModelStepMetadata is AWS's RegisterModelStepMetadata.
type RegisterModelStepMetadata struct {
	Arn *string `json:"Arn,omitzero" api:"shape=String256"`
}

// RemoteDebugConfig is AWS's RemoteDebugConfig.
type RemoteDebugConfig struct {
	EnableRemoteDebug *bool `json:"EnableRemoteDebug,omitzero"`
}

// RemoteDebugConfigForUpdate is AWS's RemoteDebugConfigForUpdate.
type RemoteDebugConfigForUpdate struct {
	EnableRemoteDebug *bool `json:"EnableRemoteDebug,omitzero"`
}

// RenderUiTemplateInput is AWS's RenderUiTemplateRequest.
type RenderUiTemplateInput struct {
	UiTemplate     *UiTemplate     `json:"UiTemplate,omitzero"`
	Task           *RenderableTask `json:"Task,omitzero" api:"required"`
	RoleArn        *string         `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	HumanTaskUiArn *string         `json:"HumanTaskUiArn,omitzero" api:"shape=HumanTaskUiArn"`
}

// RenderUiTemplateOutput is AWS's RenderUiTemplateResponse.
type RenderUiTemplateOutput struct {
	RenderedContent *string          `json:"RenderedContent,omitzero" api:"required"`
	Errors          []RenderingError `json:"Errors,omitzero" api:"required"`
}

// RenderableTask is AWS's RenderableTask.
type RenderableTask struct {
	Input *string `json:"Input,omitzero" api:"shape=TaskInput,required"`
}

// RenderingError is AWS's RenderingError.
type RenderingError struct {
	Code    *string `json:"Code,omitzero" api:"required"`
	Message *string `json:"Message,omitzero" api:"required"`
}

// RepositoryAuthConfig is AWS's RepositoryAuthConfig.
type RepositoryAuthConfig struct {
	RepositoryCredentialsProviderArn *string `json:"RepositoryCredentialsProviderArn,omitzero" api:"shape=RepositoryCredentialsProviderArn,required"`
}

// ReservedCapacityOffering is AWS's ReservedCapacityOffering.
type ReservedCapacityOffering struct {
	ReservedCapacityType *string    `json:"ReservedCapacityType,omitzero" api:"shape=ReservedCapacityType"`
	UltraServerType      *string    `json:"UltraServerType,omitzero" api:"shape=UltraServerType"`
	UltraServerCount     *int32     `json:"UltraServerCount,omitzero" api:"shape=UltraServerCount"`
	InstanceType         *string    `json:"InstanceType,omitzero" api:"shape=ReservedCapacityInstanceType,required"`
	InstanceCount        *int32     `json:"InstanceCount,omitzero" api:"shape=ReservedCapacityInstanceCount,required"`
	AvailabilityZone     *string    `json:"AvailabilityZone,omitzero" api:"shape=AvailabilityZone"`
	DurationHours        *int64     `json:"DurationHours,omitzero" api:"shape=ReservedCapacityDurationHours"`
	DurationMinutes      *int64     `json:"DurationMinutes,omitzero" api:"shape=ReservedCapacityDurationMinutes"`
	StartTime            *time.Time `json:"StartTime,omitzero"`
	EndTime              *time.Time `json:"EndTime,omitzero"`
	ExtensionStartTime   *time.Time `json:"ExtensionStartTime,omitzero"`
	ExtensionEndTime     *time.Time `json:"ExtensionEndTime,omitzero"`
}

// ReservedCapacitySummary is AWS's ReservedCapacitySummary.
type ReservedCapacitySummary struct {
	ReservedCapacityArn  *string    `json:"ReservedCapacityArn,omitzero" api:"shape=ReservedCapacityArn,required"`
	ReservedCapacityType *string    `json:"ReservedCapacityType,omitzero" api:"shape=ReservedCapacityType"`
	UltraServerType      *string    `json:"UltraServerType,omitzero" api:"shape=UltraServerType"`
	UltraServerCount     *int32     `json:"UltraServerCount,omitzero" api:"shape=UltraServerCount"`
	InstanceType         *string    `json:"InstanceType,omitzero" api:"shape=ReservedCapacityInstanceType,required"`
	TotalInstanceCount   *int32     `json:"TotalInstanceCount,omitzero" api:"shape=TotalInstanceCount,required"`
	Status               *string    `json:"Status,omitzero" api:"shape=ReservedCapacityStatus,required"`
	AvailabilityZone     *string    `json:"AvailabilityZone,omitzero" api:"shape=AvailabilityZone"`
	AvailabilityZoneId   *string    `json:"AvailabilityZoneId,omitzero" api:"shape=AvailabilityZoneId"`
	DurationHours        *int64     `json:"DurationHours,omitzero" api:"shape=ReservedCapacityDurationHours"`
	DurationMinutes      *int64     `json:"DurationMinutes,omitzero" api:"shape=ReservedCapacityDurationMinutes"`
	StartTime            *time.Time `json:"StartTime,omitzero"`
	EndTime              *time.Time `json:"EndTime,omitzero"`
}

// ResolvedAttributes is AWS's ResolvedAttributes.
type ResolvedAttributes struct {
	AutoMLJobObjective *AutoMLJobObjective          `json:"AutoMLJobObjective,omitzero"`
	ProblemType        *string                      `json:"ProblemType,omitzero" api:"shape=ProblemType"`
	CompletionCriteria *AutoMLJobCompletionCriteria `json:"CompletionCriteria,omitzero"`
}

// ResourceAlreadyExists is AWS's ResourceAlreadyExists.
type ResourceAlreadyExists struct {
	Message *string `json:"Message,omitzero" api:"shape=FailureReason"`
}

// ResourceCatalog is AWS's ResourceCatalog.
type ResourceCatalog struct {
	ResourceCatalogArn  *string    `json:"ResourceCatalogArn,omitzero" api:"shape=ResourceCatalogArn,required"`
	ResourceCatalogName *string    `json:"ResourceCatalogName,omitzero" api:"shape=ResourceCatalogName,required"`
	Description         *string    `json:"Description,omitzero" api:"shape=ResourceCatalogDescription,required"`
	CreationTime        *time.Time `json:"CreationTime,omitzero" api:"required"`
}

// ResourceConfig is AWS's ResourceConfig.
type ResourceConfig struct {
	InstanceType             *string                  `json:"InstanceType,omitzero" api:"shape=TrainingInstanceType"`
	InstanceCount            *int32                   `json:"InstanceCount,omitzero" api:"shape=TrainingInstanceCount"`
	VolumeSizeInGB           *int32                   `json:"VolumeSizeInGB,omitzero" api:"shape=OptionalVolumeSizeInGB"`
	VolumeKmsKeyId           *string                  `json:"VolumeKmsKeyId,omitzero" api:"shape=KmsKeyId"`
	KeepAlivePeriodInSeconds *int32                   `json:"KeepAlivePeriodInSeconds,omitzero" api:"shape=KeepAlivePeriodInSeconds"`
	InstanceGroups           []InstanceGroup          `json:"InstanceGroups,omitzero" api:"shape=InstanceGroups"`
	TrainingPlanArn          *string                  `json:"TrainingPlanArn,omitzero" api:"shape=TrainingPlanArn"`
	InstancePlacementConfig  *InstancePlacementConfig `json:"InstancePlacementConfig,omitzero"`
	InstancePreferences      []InstancePreference     `json:"InstancePreferences,omitzero" api:"shape=InstancePreferenceList"`
	SelectedInstanceType     *string                  `json:"SelectedInstanceType,omitzero" api:"shape=TrainingInstanceType"`
	SelectedInstanceCount    *int32                   `json:"SelectedInstanceCount,omitzero" api:"shape=TrainingInstanceCount"`
}

// ResourceConfigForUpdate is AWS's ResourceConfigForUpdate.
type ResourceConfigForUpdate struct {
	KeepAlivePeriodInSeconds *int32 `json:"KeepAlivePeriodInSeconds,omitzero" api:"shape=KeepAlivePeriodInSeconds,required"`
}

// ResourceInUse is AWS's ResourceInUse.
type ResourceInUse struct {
	Message *string `json:"Message,omitzero" api:"shape=FailureReason"`
}

// ResourceLimitExceeded is AWS's ResourceLimitExceeded.
type ResourceLimitExceeded struct {
	Message *string `json:"Message,omitzero" api:"shape=FailureReason"`
}

// ResourceLimits is AWS's ResourceLimits.
type ResourceLimits struct {
	MaxNumberOfTrainingJobs *int32 `json:"MaxNumberOfTrainingJobs,omitzero" api:"shape=MaxNumberOfTrainingJobs"`
	MaxParallelTrainingJobs *int32 `json:"MaxParallelTrainingJobs,omitzero" api:"shape=MaxParallelTrainingJobs,required"`
	MaxRuntimeInSeconds     *int32 `json:"MaxRuntimeInSeconds,omitzero" api:"shape=HyperParameterTuningMaxRuntimeInSeconds"`
}

// ResourceNotFound is AWS's ResourceNotFound.
type ResourceNotFound struct {
	Message *string `json:"Message,omitzero" api:"shape=FailureReason"`
}

// ResourceSharingConfig is AWS's ResourceSharingConfig.
type ResourceSharingConfig struct {
	Strategy             *string                      `json:"Strategy,omitzero" api:"shape=ResourceSharingStrategy,required"`
	BorrowLimit          *int32                       `json:"BorrowLimit,omitzero" api:"shape=BorrowLimit"`
	AbsoluteBorrowLimits []ComputeQuotaResourceConfig `json:"AbsoluteBorrowLimits,omitzero" api:"shape=AbsoluteBorrowLimitResourceList"`
}

// ResourceSpec is AWS's ResourceSpec.
type ResourceSpec struct {
	SageMakerImageArn          *string `json:"SageMakerImageArn,omitzero" api:"shape=ImageArn"`
	SageMakerImageVersionArn   *string `json:"SageMakerImageVersionArn,omitzero" api:"shape=ImageVersionArn"`
	SageMakerImageVersionAlias *string `json:"SageMakerImageVersionAlias,omitzero" api:"shape=ImageVersionAlias"`
	InstanceType               *string `json:"InstanceType,omitzero" api:"shape=AppInstanceType"`
	LifecycleConfigArn         *string `json:"LifecycleConfigArn,omitzero" api:"shape=StudioLifecycleConfigArn"`
	TrainingPlanArn            *string `json:"TrainingPlanArn,omitzero" api:"shape=StudioResourceSpecTrainingPlanArn"`
}

// RetentionPolicy is AWS's RetentionPolicy.
type RetentionPolicy struct {
	HomeEfsFileSystem *string `json:"HomeEfsFileSystem,omitzero" api:"shape=RetentionType"`
}

// RetryPipelineExecutionInput is AWS's RetryPipelineExecutionRequest.
type RetryPipelineExecutionInput struct {
	PipelineExecutionArn     *string                   `json:"PipelineExecutionArn,omitzero" api:"shape=PipelineExecutionArn,required"`
	ClientRequestToken       *string                   `json:"ClientRequestToken,omitzero" api:"shape=IdempotencyToken,required,token"`
	ParallelismConfiguration *ParallelismConfiguration `json:"ParallelismConfiguration,omitzero"`
}

// RetryPipelineExecutionOutput is AWS's RetryPipelineExecutionResponse.
type RetryPipelineExecutionOutput struct {
	PipelineExecutionArn *string `json:"PipelineExecutionArn,omitzero" api:"shape=PipelineExecutionArn"`
}

// RetryStrategy is AWS's RetryStrategy.
type RetryStrategy struct {
	MaximumRetryAttempts *int32 `json:"MaximumRetryAttempts,omitzero" api:"shape=MaximumRetryAttempts,required"`
}

// RoleGroupAssignment is AWS's RoleGroupAssignment.
type RoleGroupAssignment struct {
	RoleName      *string  `json:"RoleName,omitzero" api:"shape=NonEmptyString256,required"`
	GroupPatterns []string `json:"GroupPatterns,omitzero" api:"shape=GroupPatternsList,required"`
}

// RollingDeploymentPolicy is AWS's RollingDeploymentPolicy.
type RollingDeploymentPolicy struct {
	MaximumBatchSize         *CapacitySizeConfig `json:"MaximumBatchSize,omitzero" api:"required"`
	RollbackMaximumBatchSize *CapacitySizeConfig `json:"RollbackMaximumBatchSize,omitzero"`
}

// RollingUpdatePolicy is AWS's RollingUpdatePolicy.
type RollingUpdatePolicy struct {
	MaximumBatchSize                 *CapacitySize `json:"MaximumBatchSize,omitzero" api:"required"`
	WaitIntervalInSeconds            *int32        `json:"WaitIntervalInSeconds,omitzero" api:"shape=WaitIntervalInSeconds,required"`
	MaximumExecutionTimeoutInSeconds *int32        `json:"MaximumExecutionTimeoutInSeconds,omitzero" api:"shape=MaximumExecutionTimeoutInSeconds"`
	RollbackMaximumBatchSize         *CapacitySize `json:"RollbackMaximumBatchSize,omitzero"`
}

// RoutingTarget is AWS's RoutingTarget.
type RoutingTarget struct {
	Name                 *string                            `json:"Name,omitzero" api:"shape=RoutingTargetName,required"`
	Destinations         []Destination                      `json:"Destinations,omitzero" api:"shape=DestinationList,required"`
	AsyncInferenceConfig *RoutingTargetAsyncInferenceConfig `json:"AsyncInferenceConfig,omitzero"`
	RoutingPreference    *string                            `json:"RoutingPreference,omitzero" api:"shape=InferenceRouterRoutingPreference"`
}

// RoutingTargetAsyncInferenceClientConfig is AWS's RoutingTargetAsyncInferenceClientConfig.
type RoutingTargetAsyncInferenceClientConfig struct {
	MaxTimeInBacklogSeconds *int32 `json:"MaxTimeInBacklogSeconds,omitzero" api:"shape=InferenceRouterMaxTimeInBacklogSeconds"`
}

// RoutingTargetAsyncInferenceConfig is AWS's RoutingTargetAsyncInferenceConfig.
type RoutingTargetAsyncInferenceConfig struct {
	OutputConfig *RoutingTargetAsyncInferenceOutputConfig `json:"OutputConfig,omitzero" api:"required"`
	ClientConfig *RoutingTargetAsyncInferenceClientConfig `json:"ClientConfig,omitzero"`
}

// RoutingTargetAsyncInferenceNotificationConfig is AWS's RoutingTargetAsyncInferenceNotificationConfig.
type RoutingTargetAsyncInferenceNotificationConfig struct {
	SuccessTopic *string `json:"SuccessTopic,omitzero" api:"shape=InferenceRouterSnsTopicArn"`
	ErrorTopic   *string `json:"ErrorTopic,omitzero" api:"shape=InferenceRouterSnsTopicArn"`
}

// RoutingTargetAsyncInferenceOutputConfig is AWS's RoutingTargetAsyncInferenceOutputConfig.
type RoutingTargetAsyncInferenceOutputConfig struct {
	S3OutputPath       *string                                        `json:"S3OutputPath,omitzero" api:"shape=InferenceRouterS3Uri,required"`
	S3FailurePath      *string                                        `json:"S3FailurePath,omitzero" api:"shape=InferenceRouterS3Uri,required"`
	KmsKeyId           *string                                        `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
	NotificationConfig *RoutingTargetAsyncInferenceNotificationConfig `json:"NotificationConfig,omitzero"`
}

// S3DataSource is AWS's S3DataSource.
type S3DataSource struct {
	S3DataType             *string            `json:"S3DataType,omitzero" api:"shape=S3DataType,required"`
	S3Uri                  *string            `json:"S3Uri,omitzero" api:"shape=S3Uri,required"`
	S3DataDistributionType *string            `json:"S3DataDistributionType,omitzero" api:"shape=S3DataDistribution"`
	AttributeNames         []string           `json:"AttributeNames,omitzero" api:"shape=AttributeNames"`
	InstanceGroupNames     []string           `json:"InstanceGroupNames,omitzero" api:"shape=InstanceGroupNames"`
	ModelAccessConfig      *ModelAccessConfig `json:"ModelAccessConfig,omitzero"`
	HubAccessConfig        *HubAccessConfig   `json:"HubAccessConfig,omitzero"`
}

// S3FileSystem is AWS's S3FileSystem.
type S3FileSystem struct {
	S3Uri *string `json:"S3Uri,omitzero" api:"shape=S3SchemaUri,required"`
}

// S3FileSystemConfig is AWS's S3FileSystemConfig.
type S3FileSystemConfig struct {
	MountPath *string `json:"MountPath,omitzero" api:"shape=String1024"`
	S3Uri     *string `json:"S3Uri,omitzero" api:"shape=S3SchemaUri,required"`
}

// S3ModelDataSource is AWS's S3ModelDataSource.
type S3ModelDataSource struct {
	S3Uri             *string                   `json:"S3Uri,omitzero" api:"shape=S3ModelUri,required"`
	S3DataType        *string                   `json:"S3DataType,omitzero" api:"shape=S3ModelDataType,required"`
	CompressionType   *string                   `json:"CompressionType,omitzero" api:"shape=ModelCompressionType,required"`
	ModelAccessConfig *ModelAccessConfig        `json:"ModelAccessConfig,omitzero"`
	HubAccessConfig   *InferenceHubAccessConfig `json:"HubAccessConfig,omitzero"`
	ManifestS3Uri     *string                   `json:"ManifestS3Uri,omitzero" api:"shape=S3ModelUri"`
	ETag              *string                   `json:"ETag,omitzero"`
	ManifestEtag      *string                   `json:"ManifestEtag,omitzero"`
}

// S3Presign is AWS's S3Presign.
type S3Presign struct {
	IamPolicyConstraints *IamPolicyConstraints `json:"IamPolicyConstraints,omitzero"`
}

// S3StorageConfig is AWS's S3StorageConfig.
type S3StorageConfig struct {
	S3Uri               *string `json:"S3Uri,omitzero" api:"shape=S3Uri,required"`
	KmsKeyId            *string `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
	ResolvedOutputS3Uri *string `json:"ResolvedOutputS3Uri,omitzero" api:"shape=S3Uri"`
}

// ScalingPolicy is AWS's ScalingPolicy.
type ScalingPolicy struct {
	_              struct{}                                  `api:"union"`
	TargetTracking *TargetTrackingScalingPolicyConfiguration `json:"TargetTracking,omitzero"`
}

// ScalingPolicyMetric is AWS's ScalingPolicyMetric.
type ScalingPolicyMetric struct {
	InvocationsPerInstance *int32 `json:"InvocationsPerInstance,omitzero"`
	ModelLatency           *int32 `json:"ModelLatency,omitzero"`
}

// ScalingPolicyObjective is AWS's ScalingPolicyObjective.
type ScalingPolicyObjective struct {
	MinInvocationsPerMinute *int32 `json:"MinInvocationsPerMinute,omitzero"`
	MaxInvocationsPerMinute *int32 `json:"MaxInvocationsPerMinute,omitzero"`
}

// ScheduleConfig is AWS's ScheduleConfig.
type ScheduleConfig struct {
	ScheduleExpression    *string `json:"ScheduleExpression,omitzero" api:"shape=ScheduleExpression,required"`
	DataAnalysisStartTime *string `json:"DataAnalysisStartTime,omitzero"`
	DataAnalysisEndTime   *string `json:"DataAnalysisEndTime,omitzero"`
}

// ScheduledUpdateConfig is AWS's ScheduledUpdateConfig.
type ScheduledUpdateConfig struct {
	ScheduleExpression *string                  `json:"ScheduleExpression,omitzero" api:"shape=CronScheduleExpression,required"`
	DeploymentConfig   *DeploymentConfiguration `json:"DeploymentConfig,omitzero"`
}

// SchedulerConfig is AWS's SchedulerConfig.
type SchedulerConfig struct {
	PriorityClasses     []PriorityClass `json:"PriorityClasses,omitzero" api:"shape=PriorityClassList"`
	FairShare           *string         `json:"FairShare,omitzero" api:"shape=FairShare"`
	IdleResourceSharing *string         `json:"IdleResourceSharing,omitzero" api:"shape=IdleResourceSharing"`
}

// SearchExpression is AWS's SearchExpression.
type SearchExpression struct {
	Filters        []Filter           `json:"Filters,omitzero" api:"shape=FilterList"`
	NestedFilters  []NestedFilters    `json:"NestedFilters,omitzero" api:"shape=NestedFiltersList"`
	SubExpressions []SearchExpression `json:"SubExpressions,omitzero" api:"shape=SearchExpressionList"`
	Operator       *string            `json:"Operator,omitzero" api:"shape=BooleanOperator"`
}

// SearchRecord is AWS's SearchRecord.
type SearchRecord struct {
	TrainingJob             *TrainingJob                         `json:"TrainingJob,omitzero"`
	Experiment              *Experiment                          `json:"Experiment,omitzero"`
	Trial                   *Trial                               `json:"Trial,omitzero"`
	TrialComponent          *TrialComponent                      `json:"TrialComponent,omitzero"`
	Endpoint                *Endpoint                            `json:"Endpoint,omitzero"`
	ModelPackage            *ModelPackage                        `json:"ModelPackage,omitzero"`
	ModelPackageGroup       *ModelPackageGroup                   `json:"ModelPackageGroup,omitzero"`
	Pipeline                *Pipeline                            `json:"Pipeline,omitzero"`
	PipelineExecution       *PipelineExecution                   `json:"PipelineExecution,omitzero"`
	PipelineVersion         *PipelineVersion                     `json:"PipelineVersion,omitzero"`
	FeatureGroup            *FeatureGroup                        `json:"FeatureGroup,omitzero"`
	FeatureMetadata         *FeatureMetadata                     `json:"FeatureMetadata,omitzero"`
	Project                 *Project                             `json:"Project,omitzero"`
	HyperParameterTuningJob *HyperParameterTuningJobSearchEntity `json:"HyperParameterTuningJob,omitzero"`
	ModelCard               *ModelCard                           `json:"ModelCard,omitzero"`
	Model                   *ModelDashboardModel                 `json:"Model,omitzero"`
	Job                     *Job                                 `json:"Job,omitzero"`
	HubContent              *HubContent                          `json:"HubContent,omitzero"`
}

// SearchInput is AWS's SearchRequest.
type SearchInput struct {
	Resource                 *string                `json:"Resource,omitzero" api:"shape=ResourceType,required"`
	SearchExpression         *SearchExpression      `json:"SearchExpression,omitzero"`
	SortBy                   *string                `json:"SortBy,omitzero" api:"shape=ResourcePropertyName"`
	SortOrder                *string                `json:"SortOrder,omitzero" api:"shape=SearchSortOrder"`
	NextToken                *string                `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults               *int32                 `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	CrossAccountFilterOption *string                `json:"CrossAccountFilterOption,omitzero" api:"shape=CrossAccountFilterOption"`
	VisibilityConditions     []VisibilityConditions `json:"VisibilityConditions,omitzero" api:"shape=VisibilityConditionsList"`
}

// SearchOutput is AWS's SearchResponse.
type SearchOutput struct {
	Results   []SearchRecord `json:"Results,omitzero"`
	NextToken *string        `json:"NextToken,omitzero" api:"shape=NextToken"`
	TotalHits *TotalHits     `json:"TotalHits,omitzero"`
}

// SearchTrainingPlanOfferingsInput is AWS's SearchTrainingPlanOfferingsRequest.
type SearchTrainingPlanOfferingsInput struct {
	InstanceType     *string    `json:"InstanceType,omitzero" api:"shape=ReservedCapacityInstanceType"`
	InstanceCount    *int32     `json:"InstanceCount,omitzero" api:"shape=ReservedCapacityInstanceCount"`
	UltraServerType  *string    `json:"UltraServerType,omitzero" api:"shape=UltraServerType"`
	UltraServerCount *int32     `json:"UltraServerCount,omitzero" api:"shape=UltraServerCount"`
	StartTimeAfter   *time.Time `json:"StartTimeAfter,omitzero"`
	EndTimeBefore    *time.Time `json:"EndTimeBefore,omitzero"`
	DurationHours    *int64     `json:"DurationHours,omitzero" api:"shape=TrainingPlanDurationHoursInput"`
	TargetResources  []string   `json:"TargetResources,omitzero" api:"shape=SageMakerResourceNames"`
	TrainingPlanArn  *string    `json:"TrainingPlanArn,omitzero"`
}

// SearchTrainingPlanOfferingsOutput is AWS's SearchTrainingPlanOfferingsResponse.
type SearchTrainingPlanOfferingsOutput struct {
	TrainingPlanOfferings          []TrainingPlanOffering          `json:"TrainingPlanOfferings,omitzero" api:"shape=TrainingPlanOfferings,required"`
	TrainingPlanExtensionOfferings []TrainingPlanExtensionOffering `json:"TrainingPlanExtensionOfferings,omitzero" api:"shape=TrainingPlanExtensionOfferings"`
}

// SecondaryStatusTransition is AWS's SecondaryStatusTransition.
type SecondaryStatusTransition struct {
	Status        *string    `json:"Status,omitzero" api:"shape=SecondaryStatus,required"`
	StartTime     *time.Time `json:"StartTime,omitzero" api:"required"`
	EndTime       *time.Time `json:"EndTime,omitzero"`
	StatusMessage *string    `json:"StatusMessage,omitzero"`
}

// SelectedStep is AWS's SelectedStep.
type SelectedStep struct {
	StepName *string `json:"StepName,omitzero" api:"shape=String256,required"`
}

// SelectiveExecutionConfig is AWS's SelectiveExecutionConfig.
type SelectiveExecutionConfig struct {
	SourcePipelineExecutionArn *string        `json:"SourcePipelineExecutionArn,omitzero" api:"shape=PipelineExecutionArn"`
	SelectedSteps              []SelectedStep `json:"SelectedSteps,omitzero" api:"shape=SelectedStepList,required"`
}

// SelectiveExecutionResult is AWS's SelectiveExecutionResult.
type SelectiveExecutionResult struct {
	SourcePipelineExecutionArn *string `json:"SourcePipelineExecutionArn,omitzero" api:"shape=PipelineExecutionArn"`
}

// SendPipelineExecutionStepFailureInput is AWS's SendPipelineExecutionStepFailureRequest.
type SendPipelineExecutionStepFailureInput struct {
	CallbackToken      *string `json:"CallbackToken,omitzero" api:"shape=CallbackToken,required"`
	FailureReason      *string `json:"FailureReason,omitzero" api:"shape=String256"`
	ClientRequestToken *string `json:"ClientRequestToken,omitzero" api:"shape=IdempotencyToken,token"`
}

// SendPipelineExecutionStepFailureOutput is AWS's SendPipelineExecutionStepFailureResponse.
type SendPipelineExecutionStepFailureOutput struct {
	PipelineExecutionArn *string `json:"PipelineExecutionArn,omitzero" api:"shape=PipelineExecutionArn"`
}

// SendPipelineExecutionStepSuccessInput is AWS's SendPipelineExecutionStepSuccessRequest.
type SendPipelineExecutionStepSuccessInput struct {
	CallbackToken      *string           `json:"CallbackToken,omitzero" api:"shape=CallbackToken,required"`
	OutputParameters   []OutputParameter `json:"OutputParameters,omitzero" api:"shape=OutputParameterList"`
	ClientRequestToken *string           `json:"ClientRequestToken,omitzero" api:"shape=IdempotencyToken,token"`
}

// SendPipelineExecutionStepSuccessOutput is AWS's SendPipelineExecutionStepSuccessResponse.
type SendPipelineExecutionStepSuccessOutput struct {
	PipelineExecutionArn *string `json:"PipelineExecutionArn,omitzero" api:"shape=PipelineExecutionArn"`
}

// ServerlessJobConfig is AWS's ServerlessJobConfig.
type ServerlessJobConfig struct {
	BaseModelArn           *string `json:"BaseModelArn,omitzero" api:"shape=ServerlessJobBaseModelArn,required"`
	AcceptEula             *bool   `json:"AcceptEula,omitzero"`
	JobType                *string `json:"JobType,omitzero" api:"shape=ServerlessJobType,required"`
	CustomizationTechnique *string `json:"CustomizationTechnique,omitzero" api:"shape=CustomizationTechnique"`
	Peft                   *string `json:"Peft,omitzero" api:"shape=Peft"`
	EvaluationType         *string `json:"EvaluationType,omitzero" api:"shape=EvaluationType"`
	EvaluatorArn           *string `json:"EvaluatorArn,omitzero" api:"shape=EvaluatorArn"`
	SequenceLength         *string `json:"SequenceLength,omitzero" api:"shape=SequenceLength"`
}

// ServiceCatalogProvisionedProductDetails is AWS's ServiceCatalogProvisionedProductDetails.
type ServiceCatalogProvisionedProductDetails struct {
	ProvisionedProductId            *string `json:"ProvisionedProductId,omitzero" api:"shape=ServiceCatalogEntityId"`
	ProvisionedProductStatusMessage *string `json:"ProvisionedProductStatusMessage,omitzero" api:"shape=ProvisionedProductStatusMessage"`
}

// ServiceCatalogProvisioningDetails is AWS's ServiceCatalogProvisioningDetails.
type ServiceCatalogProvisioningDetails struct {
	ProductId              *string                 `json:"ProductId,omitzero" api:"shape=ServiceCatalogEntityId,required"`
	ProvisioningArtifactId *string                 `json:"ProvisioningArtifactId,omitzero" api:"shape=ServiceCatalogEntityId"`
	PathId                 *string                 `json:"PathId,omitzero" api:"shape=ServiceCatalogEntityId"`
	ProvisioningParameters []ProvisioningParameter `json:"ProvisioningParameters,omitzero"`
}

// ServiceCatalogProvisioningUpdateDetails is AWS's ServiceCatalogProvisioningUpdateDetails.
type ServiceCatalogProvisioningUpdateDetails struct {
	ProvisioningArtifactId *string                 `json:"ProvisioningArtifactId,omitzero" api:"shape=ServiceCatalogEntityId"`
	ProvisioningParameters []ProvisioningParameter `json:"ProvisioningParameters,omitzero"`
}

// SessionChainingConfig is AWS's SessionChainingConfig.
type SessionChainingConfig struct {
	EnableSessionTagChaining *bool `json:"EnableSessionTagChaining,omitzero"`
}

// ShadowModeConfig is AWS's ShadowModeConfig.
type ShadowModeConfig struct {
	SourceModelVariantName *string                    `json:"SourceModelVariantName,omitzero" api:"shape=ModelVariantName,required"`
	ShadowModelVariants    []ShadowModelVariantConfig `json:"ShadowModelVariants,omitzero" api:"shape=ShadowModelVariantConfigList,required"`
}

// ShadowModelVariantConfig is AWS's ShadowModelVariantConfig.
type ShadowModelVariantConfig struct {
	ShadowModelVariantName *string `json:"ShadowModelVariantName,omitzero" api:"shape=ModelVariantName,required"`
	SamplingPercentage     *int32  `json:"SamplingPercentage,omitzero" api:"shape=Percentage,required"`
}

// SharingSettings is AWS's SharingSettings.
type SharingSettings struct {
	NotebookOutputOption *string `json:"NotebookOutputOption,omitzero" api:"shape=NotebookOutputOption"`
	S3OutputPath         *string `json:"S3OutputPath,omitzero" api:"shape=S3Uri"`
	S3KmsKeyId           *string `json:"S3KmsKeyId,omitzero" api:"shape=KmsKeyId"`
}

// ShuffleConfig is AWS's ShuffleConfig.
type ShuffleConfig struct {
	Seed *int64 `json:"Seed,omitzero" api:"required"`
}

// SlurmHealthMetadata is AWS's SlurmHealthMetadata.
type SlurmHealthMetadata struct {
	Component *string `json:"Component,omitzero" api:"shape=SlurmHealthComponent,required"`
	Status    *string `json:"Status,omitzero" api:"shape=SlurmHealthStatus,required"`
	Reason    *string `json:"Reason,omitzero" api:"shape=SlurmHealthReason"`
}

// SourceAlgorithm is AWS's SourceAlgorithm.
type SourceAlgorithm struct {
	ModelDataUrl    *string          `json:"ModelDataUrl,omitzero" api:"shape=Url"`
	ModelDataSource *ModelDataSource `json:"ModelDataSource,omitzero"`
	ModelDataETag   *string          `json:"ModelDataETag,omitzero"`
	AlgorithmName   *string          `json:"AlgorithmName,omitzero" api:"shape=ArnOrName,required"`
}

// SourceAlgorithmSpecification is AWS's SourceAlgorithmSpecification.
type SourceAlgorithmSpecification struct {
	SourceAlgorithms []SourceAlgorithm `json:"SourceAlgorithms,omitzero" api:"shape=SourceAlgorithmList,required"`
}

// SourceIpConfig is AWS's SourceIpConfig.
type SourceIpConfig struct {
	Cidrs []string `json:"Cidrs,omitzero" api:"shape=Cidrs,required"`
}

// SpaceAppLifecycleManagement is AWS's SpaceAppLifecycleManagement.
type SpaceAppLifecycleManagement struct {
	IdleSettings *SpaceIdleSettings `json:"IdleSettings,omitzero"`
}

// SpaceCodeEditorAppSettings is AWS's SpaceCodeEditorAppSettings.
type SpaceCodeEditorAppSettings struct {
	DefaultResourceSpec    *ResourceSpec                `json:"DefaultResourceSpec,omitzero"`
	AppLifecycleManagement *SpaceAppLifecycleManagement `json:"AppLifecycleManagement,omitzero"`
}

// SpaceDetails is AWS's SpaceDetails.
type SpaceDetails struct {
	DomainId                    *string                      `json:"DomainId,omitzero" api:"shape=DomainId"`
	SpaceName                   *string                      `json:"SpaceName,omitzero" api:"shape=SpaceName"`
	Status                      *string                      `json:"Status,omitzero" api:"shape=SpaceStatus"`
	CreationTime                *time.Time                   `json:"CreationTime,omitzero"`
	LastModifiedTime            *time.Time                   `json:"LastModifiedTime,omitzero"`
	SpaceSettingsSummary        *SpaceSettingsSummary        `json:"SpaceSettingsSummary,omitzero"`
	SpaceSharingSettingsSummary *SpaceSharingSettingsSummary `json:"SpaceSharingSettingsSummary,omitzero"`
	OwnershipSettingsSummary    *OwnershipSettingsSummary    `json:"OwnershipSettingsSummary,omitzero"`
	SpaceDisplayName            *string                      `json:"SpaceDisplayName,omitzero" api:"shape=NonEmptyString64"`
}

// SpaceIdleSettings is AWS's SpaceIdleSettings.
type SpaceIdleSettings struct {
	IdleTimeoutInMinutes *int32 `json:"IdleTimeoutInMinutes,omitzero" api:"shape=IdleTimeoutInMinutes"`
}

// SpaceJupyterLabAppSettings is AWS's SpaceJupyterLabAppSettings.
type SpaceJupyterLabAppSettings struct {
	DefaultResourceSpec    *ResourceSpec                `json:"DefaultResourceSpec,omitzero"`
	CodeRepositories       []CodeRepository             `json:"CodeRepositories,omitzero" api:"shape=CodeRepositories"`
	AppLifecycleManagement *SpaceAppLifecycleManagement `json:"AppLifecycleManagement,omitzero"`
}

// SpaceSettings is AWS's SpaceSettings.
type SpaceSettings struct {
	JupyterServerAppSettings *JupyterServerAppSettings   `json:"JupyterServerAppSettings,omitzero"`
	KernelGatewayAppSettings *KernelGatewayAppSettings   `json:"KernelGatewayAppSettings,omitzero"`
	CodeEditorAppSettings    *SpaceCodeEditorAppSettings `json:"CodeEditorAppSettings,omitzero"`
	JupyterLabAppSettings    *SpaceJupyterLabAppSettings `json:"JupyterLabAppSettings,omitzero"`
	AppType                  *string                     `json:"AppType,omitzero" api:"shape=AppType"`
	SpaceStorageSettings     *SpaceStorageSettings       `json:"SpaceStorageSettings,omitzero"`
	SpaceManagedResources    *string                     `json:"SpaceManagedResources,omitzero" api:"shape=FeatureStatus"`
	CustomFileSystems        []CustomFileSystem          `json:"CustomFileSystems,omitzero" api:"shape=CustomFileSystems"`
	RemoteAccess             *string                     `json:"RemoteAccess,omitzero" api:"shape=FeatureStatus"`
}

// SpaceSettingsSummary is AWS's SpaceSettingsSummary.
type SpaceSettingsSummary struct {
	AppType              *string               `json:"AppType,omitzero" api:"shape=AppType"`
	RemoteAccess         *string               `json:"RemoteAccess,omitzero" api:"shape=FeatureStatus"`
	SpaceStorageSettings *SpaceStorageSettings `json:"SpaceStorageSettings,omitzero"`
}

// SpaceSharingSettings is AWS's SpaceSharingSettings.
type SpaceSharingSettings struct {
	SharingType *string `json:"SharingType,omitzero" api:"shape=SharingType,required"`
}

// SpaceSharingSettingsSummary is AWS's SpaceSharingSettingsSummary.
type SpaceSharingSettingsSummary struct {
	SharingType *string `json:"SharingType,omitzero" api:"shape=SharingType"`
}

// SpaceStorageSettings is AWS's SpaceStorageSettings.
type SpaceStorageSettings struct {
	EbsStorageSettings *EbsStorageSettings `json:"EbsStorageSettings,omitzero"`
}

// Stairs is AWS's Stairs.
type Stairs struct {
	DurationInSeconds *int32 `json:"DurationInSeconds,omitzero" api:"shape=TrafficDurationInSeconds"`
	NumberOfSteps     *int32 `json:"NumberOfSteps,omitzero" api:"shape=NumberOfSteps"`
	UsersPerStep      *int32 `json:"UsersPerStep,omitzero" api:"shape=UsersPerStep"`
}

// StartClusterHealthCheckInput is AWS's StartClusterHealthCheckRequest.
type StartClusterHealthCheckInput struct {
	ClusterName                   *string                                 `json:"ClusterName,omitzero" api:"shape=ClusterNameOrArn,required"`
	DeepHealthCheckConfigurations []InstanceGroupHealthCheckConfiguration `json:"DeepHealthCheckConfigurations,omitzero" api:"shape=DeepHealthCheckConfigurations,required"`
}

// StartClusterHealthCheckOutput is AWS's StartClusterHealthCheckResponse.
type StartClusterHealthCheckOutput struct {
	ClusterArn *string `json:"ClusterArn,omitzero" api:"shape=ClusterArn,required"`
}

// StartEdgeDeploymentStageInput is AWS's StartEdgeDeploymentStageRequest.
type StartEdgeDeploymentStageInput struct {
	EdgeDeploymentPlanName *string `json:"EdgeDeploymentPlanName,omitzero" api:"shape=EntityName,required"`
	StageName              *string `json:"StageName,omitzero" api:"shape=EntityName,required"`
}

// StartInferenceExperimentInput is AWS's StartInferenceExperimentRequest.
type StartInferenceExperimentInput struct {
	Name *string `json:"Name,omitzero" api:"shape=InferenceExperimentName,required"`
}

// StartInferenceExperimentOutput is AWS's StartInferenceExperimentResponse.
type StartInferenceExperimentOutput struct {
	InferenceExperimentArn *string `json:"InferenceExperimentArn,omitzero" api:"shape=InferenceExperimentArn,required"`
}

// StartMlflowTrackingServerInput is AWS's StartMlflowTrackingServerRequest.
type StartMlflowTrackingServerInput struct {
	TrackingServerName *string `json:"TrackingServerName,omitzero" api:"shape=TrackingServerName,required"`
}

// StartMlflowTrackingServerOutput is AWS's StartMlflowTrackingServerResponse.
type StartMlflowTrackingServerOutput struct {
	TrackingServerArn *string `json:"TrackingServerArn,omitzero" api:"shape=TrackingServerArn"`
}

// StartMonitoringScheduleInput is AWS's StartMonitoringScheduleRequest.
type StartMonitoringScheduleInput struct {
	MonitoringScheduleName *string `json:"MonitoringScheduleName,omitzero" api:"shape=MonitoringScheduleName,required"`
}

// StartNotebookInstanceInput is AWS's StartNotebookInstanceInput.
type StartNotebookInstanceInput struct {
	NotebookInstanceName *string `json:"NotebookInstanceName,omitzero" api:"shape=NotebookInstanceName,required"`
}

// StartPipelineExecutionInput is AWS's StartPipelineExecutionRequest.
type StartPipelineExecutionInput struct {
	PipelineName                 *string                   `json:"PipelineName,omitzero" api:"shape=PipelineNameOrArn,required"`
	PipelineExecutionDisplayName *string                   `json:"PipelineExecutionDisplayName,omitzero" api:"shape=PipelineExecutionName"`
	PipelineParameters           []Parameter               `json:"PipelineParameters,omitzero" api:"shape=ParameterList"`
	PipelineExecutionDescription *string                   `json:"PipelineExecutionDescription,omitzero" api:"shape=PipelineExecutionDescription"`
	ClientRequestToken           *string                   `json:"ClientRequestToken,omitzero" api:"shape=IdempotencyToken,required,token"`
	ParallelismConfiguration     *ParallelismConfiguration `json:"ParallelismConfiguration,omitzero"`
	SelectiveExecutionConfig     *SelectiveExecutionConfig `json:"SelectiveExecutionConfig,omitzero"`
	PipelineVersionId            *int64                    `json:"PipelineVersionId,omitzero" api:"shape=PipelineVersionId"`
	MlflowExperimentName         *string                   `json:"MlflowExperimentName,omitzero" api:"shape=MlflowExperimentEntityName"`
	PipelineVersionAlias         *string                   `json:"PipelineVersionAlias,omitzero" api:"shape=PipelineVersionAlias"`
	RoleArn                      *string                   `json:"RoleArn,omitzero" api:"shape=RoleArn"`
}

// StartPipelineExecutionOutput is AWS's StartPipelineExecutionResponse.
type StartPipelineExecutionOutput struct {
	PipelineExecutionArn *string `json:"PipelineExecutionArn,omitzero" api:"shape=PipelineExecutionArn"`
}

// StartSessionInput is AWS's StartSessionRequest.
type StartSessionInput struct {
	ResourceIdentifier *string `json:"ResourceIdentifier,omitzero" api:"shape=ResourceIdentifier,required"`
}

// StartSessionOutput is AWS's StartSessionResponse.
type StartSessionOutput struct {
	SessionId  *string `json:"SessionId,omitzero" api:"shape=SessionId"`
	StreamUrl  *string `json:"StreamUrl,omitzero"`
	TokenValue *string `json:"TokenValue,omitzero" api:"shape=TokenValue"`
}

// StopAIBenchmarkJobInput is AWS's StopAIBenchmarkJobRequest.
type StopAIBenchmarkJobInput struct {
	AIBenchmarkJobName *string `json:"AIBenchmarkJobName,omitzero" api:"shape=AIEntityName,required"`
}

// StopAIBenchmarkJobOutput is AWS's StopAIBenchmarkJobResponse.
type StopAIBenchmarkJobOutput struct {
	AIBenchmarkJobArn *string `json:"AIBenchmarkJobArn,omitzero" api:"shape=AIBenchmarkJobArn,required"`
}

// StopAIRecommendationJobInput is AWS's StopAIRecommendationJobRequest.
type StopAIRecommendationJobInput struct {
	AIRecommendationJobName *string `json:"AIRecommendationJobName,omitzero" api:"shape=AIEntityName,required"`
}

// StopAIRecommendationJobOutput is AWS's StopAIRecommendationJobResponse.
type StopAIRecommendationJobOutput struct {
	AIRecommendationJobArn *string `json:"AIRecommendationJobArn,omitzero" api:"shape=AIRecommendationJobArn,required"`
}

// StopAutoMLJobInput is AWS's StopAutoMLJobRequest.
type StopAutoMLJobInput struct {
	AutoMLJobName *string `json:"AutoMLJobName,omitzero" api:"shape=AutoMLJobName,required"`
}

// StopCompilationJobInput is AWS's StopCompilationJobRequest.
type StopCompilationJobInput struct {
	CompilationJobName *string `json:"CompilationJobName,omitzero" api:"shape=EntityName,required"`
}

// StopEdgeDeploymentStageInput is AWS's StopEdgeDeploymentStageRequest.
type StopEdgeDeploymentStageInput struct {
	EdgeDeploymentPlanName *string `json:"EdgeDeploymentPlanName,omitzero" api:"shape=EntityName,required"`
	StageName              *string `json:"StageName,omitzero" api:"shape=EntityName,required"`
}

// StopEdgePackagingJobInput is AWS's StopEdgePackagingJobRequest.
type StopEdgePackagingJobInput struct {
	EdgePackagingJobName *string `json:"EdgePackagingJobName,omitzero" api:"shape=EntityName,required"`
}

// StopHyperParameterTuningJobInput is AWS's StopHyperParameterTuningJobRequest.
type StopHyperParameterTuningJobInput struct {
	HyperParameterTuningJobName *string `json:"HyperParameterTuningJobName,omitzero" api:"shape=HyperParameterTuningJobName,required"`
}

// StopInferenceExperimentInput is AWS's StopInferenceExperimentRequest.
type StopInferenceExperimentInput struct {
	Name                 *string              `json:"Name,omitzero" api:"shape=InferenceExperimentName,required"`
	ModelVariantActions  map[string]string    `json:"ModelVariantActions,omitzero" api:"shape=ModelVariantActionMap,required"`
	DesiredModelVariants []ModelVariantConfig `json:"DesiredModelVariants,omitzero" api:"shape=ModelVariantConfigList"`
	DesiredState         *string              `json:"DesiredState,omitzero" api:"shape=InferenceExperimentStopDesiredState"`
	Reason               *string              `json:"Reason,omitzero" api:"shape=InferenceExperimentStatusReason"`
}

// StopInferenceExperimentOutput is AWS's StopInferenceExperimentResponse.
type StopInferenceExperimentOutput struct {
	InferenceExperimentArn *string `json:"InferenceExperimentArn,omitzero" api:"shape=InferenceExperimentArn,required"`
}

// StopInferenceRecommendationsJobInput is AWS's StopInferenceRecommendationsJobRequest.
type StopInferenceRecommendationsJobInput struct {
	JobName *string `json:"JobName,omitzero" api:"shape=RecommendationJobName,required"`
}

// StopJobInput is AWS's StopJobRequest.
type StopJobInput struct {
	JobName     *string `json:"JobName,omitzero" api:"shape=JobName,required"`
	JobCategory *string `json:"JobCategory,omitzero" api:"shape=JobCategory,required"`
}

// StopJobOutput is AWS's StopJobResponse.
type StopJobOutput struct {
}

// StopLabelingJobInput is AWS's StopLabelingJobRequest.
type StopLabelingJobInput struct {
	LabelingJobName *string `json:"LabelingJobName,omitzero" api:"shape=LabelingJobName,required"`
}

// StopMlflowTrackingServerInput is AWS's StopMlflowTrackingServerRequest.
type StopMlflowTrackingServerInput struct {
	TrackingServerName *string `json:"TrackingServerName,omitzero" api:"shape=TrackingServerName,required"`
}

// StopMlflowTrackingServerOutput is AWS's StopMlflowTrackingServerResponse.
type StopMlflowTrackingServerOutput struct {
	TrackingServerArn *string `json:"TrackingServerArn,omitzero" api:"shape=TrackingServerArn"`
}

// StopMonitoringScheduleInput is AWS's StopMonitoringScheduleRequest.
type StopMonitoringScheduleInput struct {
	MonitoringScheduleName *string `json:"MonitoringScheduleName,omitzero" api:"shape=MonitoringScheduleName,required"`
}

// StopNotebookInstanceInput is AWS's StopNotebookInstanceInput.
type StopNotebookInstanceInput struct {
	NotebookInstanceName *string `json:"NotebookInstanceName,omitzero" api:"shape=NotebookInstanceName,required"`
}

// StopOptimizationJobInput is AWS's StopOptimizationJobRequest.
type StopOptimizationJobInput struct {
	OptimizationJobName *string `json:"OptimizationJobName,omitzero" api:"shape=EntityName,required"`
}

// StopPipelineExecutionInput is AWS's StopPipelineExecutionRequest.
type StopPipelineExecutionInput struct {
	PipelineExecutionArn *string `json:"PipelineExecutionArn,omitzero" api:"shape=PipelineExecutionArn,required"`
	ClientRequestToken   *string `json:"ClientRequestToken,omitzero" api:"shape=IdempotencyToken,required,token"`
}

// StopPipelineExecutionOutput is AWS's StopPipelineExecutionResponse.
type StopPipelineExecutionOutput struct {
	PipelineExecutionArn *string `json:"PipelineExecutionArn,omitzero" api:"shape=PipelineExecutionArn"`
}

// StopProcessingJobInput is AWS's StopProcessingJobRequest.
type StopProcessingJobInput struct {
	ProcessingJobName *string `json:"ProcessingJobName,omitzero" api:"shape=ProcessingJobName,required"`
}

// StopTrainingJobInput is AWS's StopTrainingJobRequest.
type StopTrainingJobInput struct {
	TrainingJobName *string `json:"TrainingJobName,omitzero" api:"shape=TrainingJobName,required"`
}

// StopTrainingSessionInput is AWS's StopTrainingSessionRequest.
type StopTrainingSessionInput struct {
	TrainingSessionName *string `json:"TrainingSessionName,omitzero" api:"shape=TrainingSessionName,required"`
}

// StopTrainingSessionOutput is AWS's StopTrainingSessionResponse.
type StopTrainingSessionOutput struct {
}

// StopTransformJobInput is AWS's StopTransformJobRequest.
type StopTransformJobInput struct {
	TransformJobName *string `json:"TransformJobName,omitzero" api:"shape=TransformJobName,required"`
}

// StoppingCondition is AWS's StoppingCondition.
type StoppingCondition struct {
	MaxRuntimeInSeconds     *int32 `json:"MaxRuntimeInSeconds,omitzero" api:"shape=MaxRuntimeInSeconds"`
	MaxWaitTimeInSeconds    *int32 `json:"MaxWaitTimeInSeconds,omitzero" api:"shape=MaxWaitTimeInSeconds"`
	MaxPendingTimeInSeconds *int32 `json:"MaxPendingTimeInSeconds,omitzero" api:"shape=MaxPendingTimeInSeconds"`
}

// StudioLifecycleConfigDetails is AWS's StudioLifecycleConfigDetails.
type StudioLifecycleConfigDetails struct {
	StudioLifecycleConfigArn     *string    `json:"StudioLifecycleConfigArn,omitzero" api:"shape=StudioLifecycleConfigArn"`
	StudioLifecycleConfigName    *string    `json:"StudioLifecycleConfigName,omitzero" api:"shape=StudioLifecycleConfigName"`
	CreationTime                 *time.Time `json:"CreationTime,omitzero"`
	LastModifiedTime             *time.Time `json:"LastModifiedTime,omitzero"`
	StudioLifecycleConfigAppType *string    `json:"StudioLifecycleConfigAppType,omitzero" api:"shape=StudioLifecycleConfigAppType"`
}

// StudioWebPortalSettings is AWS's StudioWebPortalSettings.
type StudioWebPortalSettings struct {
	HiddenMlTools                      []string               `json:"HiddenMlTools,omitzero" api:"shape=HiddenMlToolsList"`
	HiddenAppTypes                     []string               `json:"HiddenAppTypes,omitzero" api:"shape=HiddenAppTypesList"`
	HiddenInstanceTypes                []string               `json:"HiddenInstanceTypes,omitzero" api:"shape=HiddenInstanceTypesList"`
	HiddenSageMakerImageVersionAliases []HiddenSageMakerImage `json:"HiddenSageMakerImageVersionAliases,omitzero" api:"shape=HiddenSageMakerImageVersionAliasesList"`
	ExecutionRoleSessionNameMode       *string                `json:"ExecutionRoleSessionNameMode,omitzero" api:"shape=ExecutionRoleSessionNameMode"`
}

// SubscribedWorkteam is AWS's SubscribedWorkteam.
type SubscribedWorkteam struct {
	WorkteamArn            *string `json:"WorkteamArn,omitzero" api:"shape=WorkteamArn,required"`
	MarketplaceTitle       *string `json:"MarketplaceTitle,omitzero" api:"shape=String200"`
	SellerName             *string `json:"SellerName,omitzero"`
	MarketplaceDescription *string `json:"MarketplaceDescription,omitzero" api:"shape=String200"`
	ListingId              *string `json:"ListingId,omitzero"`
}

// SuggestionQuery is AWS's SuggestionQuery.
type SuggestionQuery struct {
	PropertyNameQuery *PropertyNameQuery `json:"PropertyNameQuery,omitzero"`
}

// TabularJobConfig is AWS's TabularJobConfig.
type TabularJobConfig struct {
	CandidateGenerationConfig        *CandidateGenerationConfig   `json:"CandidateGenerationConfig,omitzero"`
	CompletionCriteria               *AutoMLJobCompletionCriteria `json:"CompletionCriteria,omitzero"`
	FeatureSpecificationS3Uri        *string                      `json:"FeatureSpecificationS3Uri,omitzero" api:"shape=S3Uri"`
	Mode                             *string                      `json:"Mode,omitzero" api:"shape=AutoMLMode"`
	GenerateCandidateDefinitionsOnly *bool                        `json:"GenerateCandidateDefinitionsOnly,omitzero"`
	ProblemType                      *string                      `json:"ProblemType,omitzero" api:"shape=ProblemType"`
	TargetAttributeName              *string                      `json:"TargetAttributeName,omitzero" api:"shape=TargetAttributeName,required"`
	SampleWeightAttributeName        *string                      `json:"SampleWeightAttributeName,omitzero" api:"shape=SampleWeightAttributeName"`
}

// TabularResolvedAttributes is AWS's TabularResolvedAttributes.
type TabularResolvedAttributes struct {
	ProblemType *string `json:"ProblemType,omitzero" api:"shape=ProblemType"`
}

// Tag is AWS's Tag.
type Tag struct {
	Key   *string `json:"Key,omitzero" api:"shape=TagKey,required"`
	Value *string `json:"Value,omitzero" api:"shape=TagValue,required"`
}

// TargetPlatform is AWS's TargetPlatform.
type TargetPlatform struct {
	Os          *string `json:"Os,omitzero" api:"shape=TargetPlatformOs,required"`
	Arch        *string `json:"Arch,omitzero" api:"shape=TargetPlatformArch,required"`
	Accelerator *string `json:"Accelerator,omitzero" api:"shape=TargetPlatformAccelerator"`
}

// TargetTrackingScalingPolicyConfiguration is AWS's TargetTrackingScalingPolicyConfiguration.
type TargetTrackingScalingPolicyConfiguration struct {
	MetricSpecification *MetricSpecification `json:"MetricSpecification,omitzero"`
	TargetValue         *float64             `json:"TargetValue,omitzero"`
}

// TemplateProviderDetail is AWS's TemplateProviderDetail.
type TemplateProviderDetail struct {
	CfnTemplateProviderDetail *CfnTemplateProviderDetail `json:"CfnTemplateProviderDetail,omitzero"`
}

// TensorBoardAppSettings is AWS's TensorBoardAppSettings.
type TensorBoardAppSettings struct {
	DefaultResourceSpec *ResourceSpec `json:"DefaultResourceSpec,omitzero"`
}

// TensorBoardOutputConfig is AWS's TensorBoardOutputConfig.
type TensorBoardOutputConfig struct {
	LocalPath    *string `json:"LocalPath,omitzero" api:"shape=DirectoryPath"`
	S3OutputPath *string `json:"S3OutputPath,omitzero" api:"shape=S3Uri,required"`
}

// TextClassificationJobConfig is AWS's TextClassificationJobConfig.
type TextClassificationJobConfig struct {
	CompletionCriteria *AutoMLJobCompletionCriteria `json:"CompletionCriteria,omitzero"`
	ContentColumn      *string                      `json:"ContentColumn,omitzero" api:"shape=ContentColumn,required"`
	TargetLabelColumn  *string                      `json:"TargetLabelColumn,omitzero" api:"shape=TargetLabelColumn,required"`
}

// TextGenerationJobConfig is AWS's TextGenerationJobConfig.
type TextGenerationJobConfig struct {
	CompletionCriteria            *AutoMLJobCompletionCriteria `json:"CompletionCriteria,omitzero"`
	BaseModelName                 *string                      `json:"BaseModelName,omitzero" api:"shape=BaseModelName"`
	TextGenerationHyperParameters map[string]string            `json:"TextGenerationHyperParameters,omitzero" api:"shape=TextGenerationHyperParameters"`
	ModelAccessConfig             *ModelAccessConfig           `json:"ModelAccessConfig,omitzero"`
}

// TextGenerationResolvedAttributes is AWS's TextGenerationResolvedAttributes.
type TextGenerationResolvedAttributes struct {
	BaseModelName *string `json:"BaseModelName,omitzero" api:"shape=BaseModelName"`
}

// ThroughputConfig is AWS's ThroughputConfig.
type ThroughputConfig struct {
	ThroughputMode                *string `json:"ThroughputMode,omitzero" api:"shape=ThroughputMode,required"`
	ProvisionedReadCapacityUnits  *int32  `json:"ProvisionedReadCapacityUnits,omitzero" api:"shape=CapacityUnit"`
	ProvisionedWriteCapacityUnits *int32  `json:"ProvisionedWriteCapacityUnits,omitzero" api:"shape=CapacityUnit"`
}

// ThroughputConfigDescription is AWS's ThroughputConfigDescription.
type ThroughputConfigDescription struct {
	ThroughputMode                *string `json:"ThroughputMode,omitzero" api:"shape=ThroughputMode,required"`
	ProvisionedReadCapacityUnits  *int32  `json:"ProvisionedReadCapacityUnits,omitzero" api:"shape=CapacityUnit"`
	ProvisionedWriteCapacityUnits *int32  `json:"ProvisionedWriteCapacityUnits,omitzero" api:"shape=CapacityUnit"`
}

// ThroughputConfigUpdate is AWS's ThroughputConfigUpdate.
type ThroughputConfigUpdate struct {
	ThroughputMode                *string `json:"ThroughputMode,omitzero" api:"shape=ThroughputMode"`
	ProvisionedReadCapacityUnits  *int32  `json:"ProvisionedReadCapacityUnits,omitzero" api:"shape=CapacityUnit"`
	ProvisionedWriteCapacityUnits *int32  `json:"ProvisionedWriteCapacityUnits,omitzero" api:"shape=CapacityUnit"`
}

// TimeSeriesConfig is AWS's TimeSeriesConfig.
type TimeSeriesConfig struct {
	TargetAttributeName         *string  `json:"TargetAttributeName,omitzero" api:"shape=TargetAttributeName,required"`
	TimestampAttributeName      *string  `json:"TimestampAttributeName,omitzero" api:"shape=TimestampAttributeName,required"`
	ItemIdentifierAttributeName *string  `json:"ItemIdentifierAttributeName,omitzero" api:"shape=ItemIdentifierAttributeName,required"`
	GroupingAttributeNames      []string `json:"GroupingAttributeNames,omitzero" api:"shape=GroupingAttributeNames"`
}

// TimeSeriesForecastingJobConfig is AWS's TimeSeriesForecastingJobConfig.
type TimeSeriesForecastingJobConfig struct {
	FeatureSpecificationS3Uri *string                      `json:"FeatureSpecificationS3Uri,omitzero" api:"shape=S3Uri"`
	CompletionCriteria        *AutoMLJobCompletionCriteria `json:"CompletionCriteria,omitzero"`
	ForecastFrequency         *string                      `json:"ForecastFrequency,omitzero" api:"shape=ForecastFrequency,required"`
	ForecastHorizon           *int32                       `json:"ForecastHorizon,omitzero" api:"shape=ForecastHorizon,required"`
	ForecastQuantiles         []string                     `json:"ForecastQuantiles,omitzero" api:"shape=ForecastQuantiles"`
	Transformations           *TimeSeriesTransformations   `json:"Transformations,omitzero"`
	TimeSeriesConfig          *TimeSeriesConfig            `json:"TimeSeriesConfig,omitzero" api:"required"`
	HolidayConfig             []HolidayConfigAttributes    `json:"HolidayConfig,omitzero" api:"shape=HolidayConfig"`
	CandidateGenerationConfig *CandidateGenerationConfig   `json:"CandidateGenerationConfig,omitzero"`
}

// TimeSeriesForecastingSettings is AWS's TimeSeriesForecastingSettings.
type TimeSeriesForecastingSettings struct {
	Status                *string `json:"Status,omitzero" api:"shape=FeatureStatus"`
	AmazonForecastRoleArn *string `json:"AmazonForecastRoleArn,omitzero" api:"shape=RoleArn"`
}

// TimeSeriesTransformations is AWS's TimeSeriesTransformations.
type TimeSeriesTransformations struct {
	Filling     map[string]map[string]string `json:"Filling,omitzero" api:"shape=FillingTransformations"`
	Aggregation map[string]string            `json:"Aggregation,omitzero" api:"shape=AggregationTransformations"`
}

// TotalHits is AWS's TotalHits.
type TotalHits struct {
	Value    *int64  `json:"Value,omitzero"`
	Relation *string `json:"Relation,omitzero" api:"shape=Relation"`
}

// TrackingServerSummary is AWS's TrackingServerSummary.
type TrackingServerSummary struct {
	TrackingServerArn    *string    `json:"TrackingServerArn,omitzero" api:"shape=TrackingServerArn"`
	TrackingServerName   *string    `json:"TrackingServerName,omitzero" api:"shape=TrackingServerName"`
	CreationTime         *time.Time `json:"CreationTime,omitzero"`
	LastModifiedTime     *time.Time `json:"LastModifiedTime,omitzero"`
	TrackingServerStatus *string    `json:"TrackingServerStatus,omitzero" api:"shape=TrackingServerStatus"`
	IsActive             *string    `json:"IsActive,omitzero" api:"shape=IsTrackingServerActive"`
	MlflowVersion        *string    `json:"MlflowVersion,omitzero" api:"shape=MlflowVersion"`
}

// TrafficPattern is AWS's TrafficPattern.
type TrafficPattern struct {
	TrafficType *string `json:"TrafficType,omitzero" api:"shape=TrafficType"`
	Phases      []Phase `json:"Phases,omitzero" api:"shape=Phases"`
	Stairs      *Stairs `json:"Stairs,omitzero"`
}

// TrafficRoutingConfig is AWS's TrafficRoutingConfig.
type TrafficRoutingConfig struct {
	Type                  *string       `json:"Type,omitzero" api:"shape=TrafficRoutingConfigType,required"`
	WaitIntervalInSeconds *int32        `json:"WaitIntervalInSeconds,omitzero" api:"shape=WaitIntervalInSeconds,required"`
	CanarySize            *CapacitySize `json:"CanarySize,omitzero"`
	LinearStepSize        *CapacitySize `json:"LinearStepSize,omitzero"`
}

// TrainingImageConfig is AWS's TrainingImageConfig.
type TrainingImageConfig struct {
	TrainingRepositoryAccessMode *string                       `json:"TrainingRepositoryAccessMode,omitzero" api:"shape=TrainingRepositoryAccessMode,required"`
	TrainingRepositoryAuthConfig *TrainingRepositoryAuthConfig `json:"TrainingRepositoryAuthConfig,omitzero"`
}

// TrainingJob is AWS's TrainingJob.
type TrainingJob struct {
	TrainingJobName                       *string                     `json:"TrainingJobName,omitzero" api:"shape=TrainingJobName"`
	TrainingJobArn                        *string                     `json:"TrainingJobArn,omitzero" api:"shape=TrainingJobArn"`
	TuningJobArn                          *string                     `json:"TuningJobArn,omitzero" api:"shape=HyperParameterTuningJobArn"`
	LabelingJobArn                        *string                     `json:"LabelingJobArn,omitzero" api:"shape=LabelingJobArn"`
	AutoMLJobArn                          *string                     `json:"AutoMLJobArn,omitzero" api:"shape=AutoMLJobArn"`
	ModelArtifacts                        *ModelArtifacts             `json:"ModelArtifacts,omitzero"`
	TrainingJobStatus                     *string                     `json:"TrainingJobStatus,omitzero" api:"shape=TrainingJobStatus"`
	SecondaryStatus                       *string                     `json:"SecondaryStatus,omitzero" api:"shape=SecondaryStatus"`
	FailureReason                         *string                     `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	HyperParameters                       map[string]string           `json:"HyperParameters,omitzero" api:"shape=HyperParameters"`
	AlgorithmSpecification                *AlgorithmSpecification     `json:"AlgorithmSpecification,omitzero"`
	RoleArn                               *string                     `json:"RoleArn,omitzero" api:"shape=RoleArn"`
	InputDataConfig                       []Channel                   `json:"InputDataConfig,omitzero" api:"shape=InputDataConfig"`
	OutputDataConfig                      *OutputDataConfig           `json:"OutputDataConfig,omitzero"`
	ResourceConfig                        *ResourceConfig             `json:"ResourceConfig,omitzero"`
	WarmPoolStatus                        *WarmPoolStatus             `json:"WarmPoolStatus,omitzero"`
	VpcConfig                             *VpcConfig                  `json:"VpcConfig,omitzero"`
	StoppingCondition                     *StoppingCondition          `json:"StoppingCondition,omitzero"`
	CreationTime                          *time.Time                  `json:"CreationTime,omitzero"`
	TrainingStartTime                     *time.Time                  `json:"TrainingStartTime,omitzero"`
	TrainingEndTime                       *time.Time                  `json:"TrainingEndTime,omitzero"`
	LastModifiedTime                      *time.Time                  `json:"LastModifiedTime,omitzero"`
	SecondaryStatusTransitions            []SecondaryStatusTransition `json:"SecondaryStatusTransitions,omitzero"`
	FinalMetricDataList                   []MetricData                `json:"FinalMetricDataList,omitzero" api:"shape=FinalMetricDataList"`
	EnableNetworkIsolation                *bool                       `json:"EnableNetworkIsolation,omitzero"`
	EnableInterContainerTrafficEncryption *bool                       `json:"EnableInterContainerTrafficEncryption,omitzero"`
	EnableManagedSpotTraining             *bool                       `json:"EnableManagedSpotTraining,omitzero"`
	CheckpointConfig                      *CheckpointConfig           `json:"CheckpointConfig,omitzero"`
	TrainingTimeInSeconds                 *int32                      `json:"TrainingTimeInSeconds,omitzero" api:"shape=TrainingTimeInSeconds"`
	BillableTimeInSeconds                 *int32                      `json:"BillableTimeInSeconds,omitzero" api:"shape=BillableTimeInSeconds"`
	DebugHookConfig                       *DebugHookConfig            `json:"DebugHookConfig,omitzero"`
	ExperimentConfig                      *ExperimentConfig           `json:"ExperimentConfig,omitzero"`
	DebugRuleConfigurations               []DebugRuleConfiguration    `json:"DebugRuleConfigurations,omitzero" api:"shape=DebugRuleConfigurations"`
	TensorBoardOutputConfig               *TensorBoardOutputConfig    `json:"TensorBoardOutputConfig,omitzero"`
	DebugRuleEvaluationStatuses           []DebugRuleEvaluationStatus `json:"DebugRuleEvaluationStatuses,omitzero" api:"shape=DebugRuleEvaluationStatuses"`
	OutputModelPackageArn                 *string                     `json:"OutputModelPackageArn,omitzero" api:"shape=ModelPackageArn"`
	ModelPackageConfig                    *ModelPackageConfig         `json:"ModelPackageConfig,omitzero"`
	ProfilerConfig                        *ProfilerConfig             `json:"ProfilerConfig,omitzero"`
	Environment                           map[string]string           `json:"Environment,omitzero" api:"shape=TrainingEnvironmentMap"`
	RetryStrategy                         *RetryStrategy              `json:"RetryStrategy,omitzero"`
	Tags                                  []Tag                       `json:"Tags,omitzero" api:"shape=TagList"`
}

// TrainingJobDefinition is AWS's TrainingJobDefinition.
type TrainingJobDefinition struct {
	TrainingInputMode *string            `json:"TrainingInputMode,omitzero" api:"shape=TrainingInputMode,required"`
	HyperParameters   map[string]string  `json:"HyperParameters,omitzero" api:"shape=HyperParameters"`
	InputDataConfig   []Channel          `json:"InputDataConfig,omitzero" api:"shape=InputDataConfig,required"`
	OutputDataConfig  *OutputDataConfig  `json:"OutputDataConfig,omitzero" api:"required"`
	ResourceConfig    *ResourceConfig    `json:"ResourceConfig,omitzero" api:"required"`
	StoppingCondition *StoppingCondition `json:"StoppingCondition,omitzero" api:"required"`
}

// TrainingJobStatusCounters is AWS's TrainingJobStatusCounters.
type TrainingJobStatusCounters struct {
	Completed         *int32 `json:"Completed,omitzero" api:"shape=TrainingJobStatusCounter"`
	InProgress        *int32 `json:"InProgress,omitzero" api:"shape=TrainingJobStatusCounter"`
	RetryableError    *int32 `json:"RetryableError,omitzero" api:"shape=TrainingJobStatusCounter"`
	NonRetryableError *int32 `json:"NonRetryableError,omitzero" api:"shape=TrainingJobStatusCounter"`
	Stopped           *int32 `json:"Stopped,omitzero" api:"shape=TrainingJobStatusCounter"`
}

// TrainingJobStepMetadata is AWS's TrainingJobStepMetadata.
type TrainingJobStepMetadata struct {
	Arn *string `json:"Arn,omitzero" api:"shape=TrainingJobArn"`
}

// TrainingJobSummary is AWS's TrainingJobSummary.
type TrainingJobSummary struct {
	TrainingJobName   *string         `json:"TrainingJobName,omitzero" api:"shape=TrainingJobName,required"`
	TrainingJobArn    *string         `json:"TrainingJobArn,omitzero" api:"shape=TrainingJobArn,required"`
	CreationTime      *time.Time      `json:"CreationTime,omitzero" api:"required"`
	TrainingEndTime   *time.Time      `json:"TrainingEndTime,omitzero"`
	LastModifiedTime  *time.Time      `json:"LastModifiedTime,omitzero"`
	TrainingJobStatus *string         `json:"TrainingJobStatus,omitzero" api:"shape=TrainingJobStatus,required"`
	SecondaryStatus   *string         `json:"SecondaryStatus,omitzero" api:"shape=SecondaryStatus"`
	WarmPoolStatus    *WarmPoolStatus `json:"WarmPoolStatus,omitzero"`
	TrainingPlanArn   *string         `json:"TrainingPlanArn,omitzero" api:"shape=TrainingPlanArn"`
}

// TrainingPlanExtension is AWS's TrainingPlanExtension.
type TrainingPlanExtension struct {
	TrainingPlanExtensionOfferingId *string    `json:"TrainingPlanExtensionOfferingId,omitzero" api:"required"`
	ExtendedAt                      *time.Time `json:"ExtendedAt,omitzero"`
	StartDate                       *time.Time `json:"StartDate,omitzero"`
	EndDate                         *time.Time `json:"EndDate,omitzero"`
	Status                          *string    `json:"Status,omitzero" api:"shape=String256"`
	PaymentStatus                   *string    `json:"PaymentStatus,omitzero" api:"shape=String256"`
	AvailabilityZone                *string    `json:"AvailabilityZone,omitzero" api:"shape=String256"`
	AvailabilityZoneId              *string    `json:"AvailabilityZoneId,omitzero" api:"shape=AvailabilityZoneId"`
	DurationHours                   *int32     `json:"DurationHours,omitzero" api:"shape=TrainingPlanExtensionDurationHours"`
	UpfrontFee                      *string    `json:"UpfrontFee,omitzero" api:"shape=String256"`
	CurrencyCode                    *string    `json:"CurrencyCode,omitzero"`
}

// TrainingPlanExtensionOffering is AWS's TrainingPlanExtensionOffering.
type TrainingPlanExtensionOffering struct {
	TrainingPlanExtensionOfferingId *string    `json:"TrainingPlanExtensionOfferingId,omitzero" api:"required"`
	AvailabilityZone                *string    `json:"AvailabilityZone,omitzero" api:"shape=String256"`
	StartDate                       *time.Time `json:"StartDate,omitzero"`
	EndDate                         *time.Time `json:"EndDate,omitzero"`
	DurationHours                   *int32     `json:"DurationHours,omitzero" api:"shape=TrainingPlanExtensionDurationHours"`
	UpfrontFee                      *string    `json:"UpfrontFee,omitzero" api:"shape=String256"`
	CurrencyCode                    *string    `json:"CurrencyCode,omitzero"`
}

// TrainingPlanFilter is AWS's TrainingPlanFilter.
type TrainingPlanFilter struct {
	Name  *string `json:"Name,omitzero" api:"shape=TrainingPlanFilterName,required"`
	Value *string `json:"Value,omitzero" api:"shape=String64,required"`
}

// TrainingPlanOffering is AWS's TrainingPlanOffering.
type TrainingPlanOffering struct {
	TrainingPlanOfferingId    *string                    `json:"TrainingPlanOfferingId,omitzero" api:"shape=TrainingPlanOfferingId,required"`
	TargetResources           []string                   `json:"TargetResources,omitzero" api:"shape=SageMakerResourceNames,required"`
	RequestedStartTimeAfter   *time.Time                 `json:"RequestedStartTimeAfter,omitzero"`
	RequestedEndTimeBefore    *time.Time                 `json:"RequestedEndTimeBefore,omitzero"`
	DurationHours             *int64                     `json:"DurationHours,omitzero" api:"shape=TrainingPlanDurationHours"`
	DurationMinutes           *int64                     `json:"DurationMinutes,omitzero" api:"shape=TrainingPlanDurationMinutes"`
	UpfrontFee                *string                    `json:"UpfrontFee,omitzero" api:"shape=String256"`
	CurrencyCode              *string                    `json:"CurrencyCode,omitzero"`
	ReservedCapacityOfferings []ReservedCapacityOffering `json:"ReservedCapacityOfferings,omitzero" api:"shape=ReservedCapacityOfferings"`
}

// TrainingPlanSummary is AWS's TrainingPlanSummary.
type TrainingPlanSummary struct {
	TrainingPlanArn           *string                   `json:"TrainingPlanArn,omitzero" api:"shape=TrainingPlanArn,required"`
	TrainingPlanName          *string                   `json:"TrainingPlanName,omitzero" api:"shape=TrainingPlanName,required"`
	Status                    *string                   `json:"Status,omitzero" api:"shape=TrainingPlanStatus,required"`
	StatusMessage             *string                   `json:"StatusMessage,omitzero" api:"shape=TrainingPlanStatusMessage"`
	DurationHours             *int64                    `json:"DurationHours,omitzero" api:"shape=TrainingPlanDurationHours"`
	DurationMinutes           *int64                    `json:"DurationMinutes,omitzero" api:"shape=TrainingPlanDurationMinutes"`
	StartTime                 *time.Time                `json:"StartTime,omitzero"`
	EndTime                   *time.Time                `json:"EndTime,omitzero"`
	UpfrontFee                *string                   `json:"UpfrontFee,omitzero" api:"shape=String256"`
	CurrencyCode              *string                   `json:"CurrencyCode,omitzero"`
	TotalInstanceCount        *int32                    `json:"TotalInstanceCount,omitzero" api:"shape=TotalInstanceCount"`
	AvailableInstanceCount    *int32                    `json:"AvailableInstanceCount,omitzero" api:"shape=AvailableInstanceCount"`
	InUseInstanceCount        *int32                    `json:"InUseInstanceCount,omitzero" api:"shape=InUseInstanceCount"`
	TotalUltraServerCount     *int32                    `json:"TotalUltraServerCount,omitzero" api:"shape=UltraServerCount"`
	TargetResources           []string                  `json:"TargetResources,omitzero" api:"shape=SageMakerResourceNames"`
	ReservedCapacitySummaries []ReservedCapacitySummary `json:"ReservedCapacitySummaries,omitzero" api:"shape=ReservedCapacitySummaries"`
}

// TrainingProgressInfo is AWS's TrainingProgressInfo.
type TrainingProgressInfo struct {
	TotalStepCountPerEpoch *int64 `json:"TotalStepCountPerEpoch,omitzero" api:"shape=TotalStepCountPerEpoch"`
	CurrentStep            *int64 `json:"CurrentStep,omitzero" api:"shape=TrainingStepIndex"`
	CurrentEpoch           *int64 `json:"CurrentEpoch,omitzero" api:"shape=TrainingEpochIndex"`
	MaxEpoch               *int64 `json:"MaxEpoch,omitzero" api:"shape=TrainingEpochCount"`
}

// TrainingRepositoryAuthConfig is AWS's TrainingRepositoryAuthConfig.
type TrainingRepositoryAuthConfig struct {
	TrainingRepositoryCredentialsProviderArn *string `json:"TrainingRepositoryCredentialsProviderArn,omitzero" api:"shape=TrainingRepositoryCredentialsProviderArn,required"`
}

// TrainingSessionDetail is AWS's TrainingSessionDetail.
type TrainingSessionDetail struct {
	TrainingSessionArn         *string                      `json:"TrainingSessionArn,omitzero" api:"shape=TrainingSessionArn,required"`
	TrainingSessionName        *string                      `json:"TrainingSessionName,omitzero" api:"shape=TrainingSessionName,required"`
	TrainingSessionStatus      *string                      `json:"TrainingSessionStatus,omitzero" api:"shape=TrainingSessionStatus,required"`
	ModelPackageGroupArn       *string                      `json:"ModelPackageGroupArn,omitzero" api:"shape=ModelPackageGroupArn"`
	CreationTime               *time.Time                   `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime           *time.Time                   `json:"LastModifiedTime,omitzero"`
	EndTime                    *time.Time                   `json:"EndTime,omitzero"`
	ErrorDetails               *string                      `json:"ErrorDetails,omitzero" api:"shape=FailureReason"`
	LastReceivedSequenceNumber *int32                       `json:"LastReceivedSequenceNumber,omitzero"`
	BillableTokenUsage         *BillableTokenUsage          `json:"BillableTokenUsage,omitzero"`
	VpcConfig                  *VpcConfig                   `json:"VpcConfig,omitzero"`
	RoleArn                    *string                      `json:"RoleArn,omitzero" api:"shape=RoleArn"`
	LoraConfig                 *LoraConfig                  `json:"LoraConfig,omitzero"`
	ModelConfig                *TrainingSessionModelConfig  `json:"ModelConfig,omitzero"`
	OutputConfig               *TrainingSessionOutputConfig `json:"OutputConfig,omitzero"`
	Tags                       []Tag                        `json:"Tags,omitzero" api:"shape=TagList"`
}

// TrainingSessionModelConfig is AWS's TrainingSessionModelConfig.
type TrainingSessionModelConfig struct {
	BaseModelArn *string `json:"BaseModelArn,omitzero" api:"shape=BaseModelArn,required"`
	AcceptEula   *bool   `json:"AcceptEula,omitzero"`
}

// TrainingSessionOutputConfig is AWS's TrainingSessionOutputConfig.
type TrainingSessionOutputConfig struct {
	S3Location *TrainingSessionS3Location `json:"S3Location,omitzero" api:"required"`
}

// TrainingSessionS3Location is AWS's TrainingSessionS3Location.
type TrainingSessionS3Location struct {
	Path      *string `json:"Path,omitzero" api:"shape=OutputS3Path,required"`
	KmsKeyArn *string `json:"KmsKeyArn,omitzero" api:"shape=CustomerKmsKeyArn"`
}

// TrainingSessionSummary is AWS's TrainingSessionSummary.
type TrainingSessionSummary struct {
	TrainingSessionArn    *string    `json:"TrainingSessionArn,omitzero" api:"shape=TrainingSessionArn,required"`
	TrainingSessionStatus *string    `json:"TrainingSessionStatus,omitzero" api:"shape=TrainingSessionStatus,required"`
	CreationTime          *time.Time `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime      *time.Time `json:"LastModifiedTime,omitzero"`
}

// TrainingSpecification is AWS's TrainingSpecification.
type TrainingSpecification struct {
	TrainingImage                      *string                            `json:"TrainingImage,omitzero" api:"shape=ContainerImage,required"`
	TrainingImageDigest                *string                            `json:"TrainingImageDigest,omitzero" api:"shape=ImageDigest"`
	SupportedHyperParameters           []HyperParameterSpecification      `json:"SupportedHyperParameters,omitzero" api:"shape=HyperParameterSpecifications"`
	SupportedTrainingInstanceTypes     []string                           `json:"SupportedTrainingInstanceTypes,omitzero" api:"shape=TrainingInstanceTypes,required"`
	SupportsDistributedTraining        *bool                              `json:"SupportsDistributedTraining,omitzero"`
	MetricDefinitions                  []MetricDefinition                 `json:"MetricDefinitions,omitzero" api:"shape=MetricDefinitionList"`
	TrainingChannels                   []ChannelSpecification             `json:"TrainingChannels,omitzero" api:"shape=ChannelSpecifications,required"`
	SupportedTuningJobObjectiveMetrics []HyperParameterTuningJobObjective `json:"SupportedTuningJobObjectiveMetrics,omitzero"`
	AdditionalS3DataSource             *AdditionalS3DataSource            `json:"AdditionalS3DataSource,omitzero"`
}

// TransformDataSource is AWS's TransformDataSource.
type TransformDataSource struct {
	S3DataSource *TransformS3DataSource `json:"S3DataSource,omitzero" api:"required"`
}

// TransformInput is AWS's TransformInput.
type TransformInput struct {
	DataSource      *TransformDataSource `json:"DataSource,omitzero" api:"required"`
	ContentType     *string              `json:"ContentType,omitzero" api:"shape=ContentType"`
	CompressionType *string              `json:"CompressionType,omitzero" api:"shape=CompressionType"`
	SplitType       *string              `json:"SplitType,omitzero" api:"shape=SplitType"`
}

// TransformJob is AWS's TransformJob.
type TransformJob struct {
	TransformJobName        *string                 `json:"TransformJobName,omitzero" api:"shape=TransformJobName"`
	TransformJobArn         *string                 `json:"TransformJobArn,omitzero" api:"shape=TransformJobArn"`
	TransformJobStatus      *string                 `json:"TransformJobStatus,omitzero" api:"shape=TransformJobStatus"`
	FailureReason           *string                 `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	ModelName               *string                 `json:"ModelName,omitzero" api:"shape=ModelName"`
	MaxConcurrentTransforms *int32                  `json:"MaxConcurrentTransforms,omitzero" api:"shape=MaxConcurrentTransforms"`
	ModelClientConfig       *ModelClientConfig      `json:"ModelClientConfig,omitzero"`
	MaxPayloadInMB          *int32                  `json:"MaxPayloadInMB,omitzero" api:"shape=MaxPayloadInMB"`
	BatchStrategy           *string                 `json:"BatchStrategy,omitzero" api:"shape=BatchStrategy"`
	Environment             map[string]string       `json:"Environment,omitzero" api:"shape=TransformEnvironmentMap"`
	TransformInput          *TransformInput         `json:"TransformInput,omitzero"`
	TransformOutput         *TransformOutput        `json:"TransformOutput,omitzero"`
	DataCaptureConfig       *BatchDataCaptureConfig `json:"DataCaptureConfig,omitzero"`
	TransformResources      *TransformResources     `json:"TransformResources,omitzero"`
	CreationTime            *time.Time              `json:"CreationTime,omitzero"`
	TransformStartTime      *time.Time              `json:"TransformStartTime,omitzero"`
	TransformEndTime        *time.Time              `json:"TransformEndTime,omitzero"`
	LabelingJobArn          *string                 `json:"LabelingJobArn,omitzero" api:"shape=LabelingJobArn"`
	AutoMLJobArn            *string                 `json:"AutoMLJobArn,omitzero" api:"shape=AutoMLJobArn"`
	DataProcessing          *DataProcessing         `json:"DataProcessing,omitzero"`
	ExperimentConfig        *ExperimentConfig       `json:"ExperimentConfig,omitzero"`
	Tags                    []Tag                   `json:"Tags,omitzero" api:"shape=TagList"`
}

// TransformJobDefinition is AWS's TransformJobDefinition.
type TransformJobDefinition struct {
	MaxConcurrentTransforms *int32              `json:"MaxConcurrentTransforms,omitzero" api:"shape=MaxConcurrentTransforms"`
	MaxPayloadInMB          *int32              `json:"MaxPayloadInMB,omitzero" api:"shape=MaxPayloadInMB"`
	BatchStrategy           *string             `json:"BatchStrategy,omitzero" api:"shape=BatchStrategy"`
	Environment             map[string]string   `json:"Environment,omitzero" api:"shape=TransformEnvironmentMap"`
	TransformInput          *TransformInput     `json:"TransformInput,omitzero" api:"required"`
	TransformOutput         *TransformOutput    `json:"TransformOutput,omitzero" api:"required"`
	TransformResources      *TransformResources `json:"TransformResources,omitzero" api:"required"`
}

// TransformJobStepMetadata is AWS's TransformJobStepMetadata.
type TransformJobStepMetadata struct {
	Arn *string `json:"Arn,omitzero" api:"shape=TransformJobArn"`
}

// TransformJobSummary is AWS's TransformJobSummary.
type TransformJobSummary struct {
	TransformJobName   *string    `json:"TransformJobName,omitzero" api:"shape=TransformJobName,required"`
	TransformJobArn    *string    `json:"TransformJobArn,omitzero" api:"shape=TransformJobArn,required"`
	CreationTime       *time.Time `json:"CreationTime,omitzero" api:"required"`
	TransformEndTime   *time.Time `json:"TransformEndTime,omitzero"`
	LastModifiedTime   *time.Time `json:"LastModifiedTime,omitzero"`
	TransformJobStatus *string    `json:"TransformJobStatus,omitzero" api:"shape=TransformJobStatus,required"`
	FailureReason      *string    `json:"FailureReason,omitzero" api:"shape=FailureReason"`
}

// TransformOutput is AWS's TransformOutput.
type TransformOutput struct {
	S3OutputPath *string `json:"S3OutputPath,omitzero" api:"shape=S3Uri,required"`
	Accept       *string `json:"Accept,omitzero" api:"shape=Accept"`
	AssembleWith *string `json:"AssembleWith,omitzero" api:"shape=AssemblyType"`
	KmsKeyId     *string `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
}

// TransformResources is AWS's TransformResources.
type TransformResources struct {
	InstanceType        *string `json:"InstanceType,omitzero" api:"shape=TransformInstanceType,required"`
	InstanceCount       *int32  `json:"InstanceCount,omitzero" api:"shape=TransformInstanceCount,required"`
	VolumeKmsKeyId      *string `json:"VolumeKmsKeyId,omitzero" api:"shape=KmsKeyId"`
	TransformAmiVersion *string `json:"TransformAmiVersion,omitzero" api:"shape=TransformAmiVersion"`
}

// TransformS3DataSource is AWS's TransformS3DataSource.
type TransformS3DataSource struct {
	S3DataType *string `json:"S3DataType,omitzero" api:"shape=S3DataType,required"`
	S3Uri      *string `json:"S3Uri,omitzero" api:"shape=S3Uri,required"`
}
