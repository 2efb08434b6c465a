// Code generated from facts/sagemaker.json by package gen. DO NOT EDIT.

package sagemaker

import (
	"time"
)

// DeleteTrainingSessionOutput is AWS's DeleteTrainingSessionResponse.
type DeleteTrainingSessionOutput struct {
}

// DeleteTrialComponentInput is AWS's DeleteTrialComponentRequest.
type DeleteTrialComponentInput struct {
	TrialComponentName *string `json:"TrialComponentName,omitempty" api:"shape=ExperimentEntityName,required"`
}

// DeleteTrialComponentOutput is AWS's DeleteTrialComponentResponse.
type DeleteTrialComponentOutput struct {
	TrialComponentArn *string `json:"TrialComponentArn,omitempty" api:"shape=TrialComponentArn"`
}

// DeleteTrialInput is AWS's DeleteTrialRequest.
type DeleteTrialInput struct {
	TrialName *string `json:"TrialName,omitempty" api:"shape=ExperimentEntityName,required"`
}

// DeleteTrialOutput is AWS's DeleteTrialResponse.
type DeleteTrialOutput struct {
	TrialArn *string `json:"TrialArn,omitempty" api:"shape=TrialArn"`
}

// DeleteUserProfileInput is AWS's DeleteUserProfileRequest.
type DeleteUserProfileInput struct {
	DomainId        *string `json:"DomainId,omitempty" api:"shape=DomainId,required"`
	UserProfileName *string `json:"UserProfileName,omitempty" api:"shape=UserProfileName,required"`
}

// DeleteWorkforceInput is AWS's DeleteWorkforceRequest.
type DeleteWorkforceInput struct {
	WorkforceName *string `json:"WorkforceName,omitempty" api:"shape=WorkforceName,required"`
}

// DeleteWorkforceOutput is AWS's DeleteWorkforceResponse.
type DeleteWorkforceOutput struct {
}

// DeleteWorkteamInput is AWS's DeleteWorkteamRequest.
type DeleteWorkteamInput struct {
	WorkteamName *string `json:"WorkteamName,omitempty" api:"shape=WorkteamName,required"`
}

// DeleteWorkteamOutput is AWS's DeleteWorkteamResponse.
type DeleteWorkteamOutput struct {
	Success *bool `json:"Success,omitempty" api:"required"`
}

// DeployedImage is AWS's DeployedImage.
type DeployedImage struct {
	SpecifiedImage *string    `json:"SpecifiedImage,omitempty" api:"shape=ContainerImage"`
	ResolvedImage  *string    `json:"ResolvedImage,omitempty" api:"shape=ContainerImage"`
	ResolutionTime *time.Time `json:"ResolutionTime,omitempty"`
}

// DeploymentConfig is AWS's DeploymentConfig.
type DeploymentConfig struct {
	BlueGreenUpdatePolicy     *BlueGreenUpdatePolicy `json:"BlueGreenUpdatePolicy,omitempty"`
	RollingUpdatePolicy       *RollingUpdatePolicy   `json:"RollingUpdatePolicy,omitempty"`
	AutoRollbackConfiguration *AutoRollbackConfig    `json:"AutoRollbackConfiguration,omitempty"`
}

// DeploymentConfiguration is AWS's DeploymentConfiguration.
type DeploymentConfiguration struct {
	RollingUpdatePolicy       *RollingDeploymentPolicy `json:"RollingUpdatePolicy,omitempty"`
	WaitIntervalInSeconds     *int32                   `json:"WaitIntervalInSeconds,omitempty" api:"shape=WaitTimeIntervalInSeconds"`
	AutoRollbackConfiguration []AlarmDetails           `json:"AutoRollbackConfiguration,omitempty" api:"shape=AutoRollbackAlarms"`
}

// DeploymentRecommendation is AWS's DeploymentRecommendation.
type DeploymentRecommendation struct {
	RecommendationStatus             *string                           `json:"RecommendationStatus,omitempty" api:"shape=RecommendationStatus,required"`
	RealTimeInferenceRecommendations []RealTimeInferenceRecommendation `json:"RealTimeInferenceRecommendations,omitempty" api:"shape=RealTimeInferenceRecommendations"`
}

// DeploymentStage is AWS's DeploymentStage.
type DeploymentStage struct {
	StageName             *string                `json:"StageName,omitempty" api:"shape=EntityName,required"`
	DeviceSelectionConfig *DeviceSelectionConfig `json:"DeviceSelectionConfig,omitempty" api:"required"`
	DeploymentConfig      *EdgeDeploymentConfig  `json:"DeploymentConfig,omitempty"`
}

// DeploymentStageStatusSummary is AWS's DeploymentStageStatusSummary.
type DeploymentStageStatusSummary struct {
	StageName             *string                `json:"StageName,omitempty" api:"shape=EntityName,required"`
	DeviceSelectionConfig *DeviceSelectionConfig `json:"DeviceSelectionConfig,omitempty" api:"required"`
	DeploymentConfig      *EdgeDeploymentConfig  `json:"DeploymentConfig,omitempty" api:"required"`
	DeploymentStatus      *EdgeDeploymentStatus  `json:"DeploymentStatus,omitempty" api:"required"`
}

// DeregisterDevicesInput is AWS's DeregisterDevicesRequest.
type DeregisterDevicesInput struct {
	DeviceFleetName *string  `json:"DeviceFleetName,omitempty" api:"shape=EntityName,required"`
	DeviceNames     []string `json:"DeviceNames,omitempty" api:"shape=DeviceNames,required"`
}

// DerivedInformation is AWS's DerivedInformation.
type DerivedInformation struct {
	DerivedDataInputConfig *string `json:"DerivedDataInputConfig,omitempty" api:"shape=DataInputConfig"`
}

// DescribeAIBenchmarkJobInput is AWS's DescribeAIBenchmarkJobRequest.
type DescribeAIBenchmarkJobInput struct {
	AIBenchmarkJobName *string `json:"AIBenchmarkJobName,omitempty" api:"shape=AIEntityName,required"`
}

// DescribeAIBenchmarkJobOutput is AWS's DescribeAIBenchmarkJobResponse.
type DescribeAIBenchmarkJobOutput struct {
	AIBenchmarkJobName         *string                   `json:"AIBenchmarkJobName,omitempty" api:"shape=AIEntityName,required"`
	AIBenchmarkJobArn          *string                   `json:"AIBenchmarkJobArn,omitempty" api:"shape=AIBenchmarkJobArn,required"`
	AIBenchmarkJobStatus       *string                   `json:"AIBenchmarkJobStatus,omitempty" api:"shape=AIBenchmarkJobStatus,required"`
	FailureReason              *string                   `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	BenchmarkTarget            *AIBenchmarkTarget        `json:"BenchmarkTarget,omitempty" api:"required"`
	OutputConfig               *AIBenchmarkOutputResult  `json:"OutputConfig,omitempty" api:"required"`
	AIWorkloadConfigIdentifier *string                   `json:"AIWorkloadConfigIdentifier,omitempty" api:"shape=AIResourceIdentifier,required"`
	RoleArn                    *string                   `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	NetworkConfig              *AIBenchmarkNetworkConfig `json:"NetworkConfig,omitempty"`
	CreationTime               *time.Time                `json:"CreationTime,omitempty" api:"required"`
	StartTime                  *time.Time                `json:"StartTime,omitempty"`
	EndTime                    *time.Time                `json:"EndTime,omitempty"`
	Tags                       []Tag                     `json:"Tags,omitempty" api:"shape=TagList"`
}

// DescribeAIRecommendationJobInput is AWS's DescribeAIRecommendationJobRequest.
type DescribeAIRecommendationJobInput struct {
	AIRecommendationJobName *string `json:"AIRecommendationJobName,omitempty" api:"shape=AIEntityName,required"`
}

// DescribeAIRecommendationJobOutput is AWS's DescribeAIRecommendationJobResponse.
type DescribeAIRecommendationJobOutput struct {
	AIRecommendationJobName    *string                                 `json:"AIRecommendationJobName,omitempty" api:"shape=AIEntityName,required"`
	AIRecommendationJobArn     *string                                 `json:"AIRecommendationJobArn,omitempty" api:"shape=AIRecommendationJobArn,required"`
	AIRecommendationJobStatus  *string                                 `json:"AIRecommendationJobStatus,omitempty" api:"shape=AIRecommendationJobStatus,required"`
	FailureReason              *string                                 `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	ModelSource                *AIModelSource                          `json:"ModelSource,omitempty" api:"required"`
	OutputConfig               *AIRecommendationOutputResult           `json:"OutputConfig,omitempty" api:"required"`
	InferenceSpecification     *AIRecommendationInferenceSpecification `json:"InferenceSpecification,omitempty"`
	AIWorkloadConfigIdentifier *string                                 `json:"AIWorkloadConfigIdentifier,omitempty" api:"shape=AIResourceIdentifier,required"`
	OptimizeModel              *bool                                   `json:"OptimizeModel,omitempty"`
	PerformanceTarget          *AIRecommendationPerformanceTarget      `json:"PerformanceTarget,omitempty"`
	Recommendations            []AIRecommendation                      `json:"Recommendations,omitempty"`
	RoleArn                    *string                                 `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	ComputeSpec                *AIRecommendationComputeSpec            `json:"ComputeSpec,omitempty"`
	AdapterSource              *AIAdapterSource                        `json:"AdapterSource,omitempty"`
	CreationTime               *time.Time                              `json:"CreationTime,omitempty" api:"required"`
	StartTime                  *time.Time                              `json:"StartTime,omitempty"`
	EndTime                    *time.Time                              `json:"EndTime,omitempty"`
	Tags                       []Tag                                   `json:"Tags,omitempty" api:"shape=TagList"`
}

// DescribeAIWorkloadConfigInput is AWS's DescribeAIWorkloadConfigRequest.
type DescribeAIWorkloadConfigInput struct {
	AIWorkloadConfigName *string `json:"AIWorkloadConfigName,omitempty" api:"shape=AIEntityName,required"`
}

// DescribeAIWorkloadConfigOutput is AWS's DescribeAIWorkloadConfigResponse.
type DescribeAIWorkloadConfigOutput struct {
	AIWorkloadConfigName *string            `json:"AIWorkloadConfigName,omitempty" api:"shape=AIEntityName,required"`
	AIWorkloadConfigArn  *string            `json:"AIWorkloadConfigArn,omitempty" api:"shape=AIWorkloadConfigArn,required"`
	DatasetConfig        *AIDatasetConfig   `json:"DatasetConfig,omitempty"`
	AIWorkloadConfigs    *AIWorkloadConfigs `json:"AIWorkloadConfigs,omitempty"`
	Tags                 []Tag              `json:"Tags,omitempty" api:"shape=TagList"`
	CreationTime         *time.Time         `json:"CreationTime,omitempty" api:"required"`
}

// DescribeActionInput is AWS's DescribeActionRequest.
type DescribeActionInput struct {
	ActionName *string `json:"ActionName,omitempty" api:"shape=ExperimentEntityNameOrArn,required"`
}

// DescribeActionOutput is AWS's DescribeActionResponse.
type DescribeActionOutput struct {
	ActionName         *string             `json:"ActionName,omitempty" api:"shape=ExperimentEntityNameOrArn"`
	ActionArn          *string             `json:"ActionArn,omitempty" api:"shape=ActionArn"`
	Source             *ActionSource       `json:"Source,omitempty"`
	ActionType         *string             `json:"ActionType,omitempty" api:"shape=String256"`
	Description        *string             `json:"Description,omitempty" api:"shape=ExperimentDescription"`
	Status             *string             `json:"Status,omitempty" api:"shape=ActionStatus"`
	Properties         map[string]string   `json:"Properties,omitempty" api:"shape=LineageEntityParameters"`
	CreationTime       *time.Time          `json:"CreationTime,omitempty"`
	CreatedBy          *UserContext        `json:"CreatedBy,omitempty"`
	LastModifiedTime   *time.Time          `json:"LastModifiedTime,omitempty"`
	LastModifiedBy     *UserContext        `json:"LastModifiedBy,omitempty"`
	MetadataProperties *MetadataProperties `json:"MetadataProperties,omitempty"`
	LineageGroupArn    *string             `json:"LineageGroupArn,omitempty" api:"shape=LineageGroupArn"`
}

// DescribeAlgorithmInput is AWS's DescribeAlgorithmInput.
type DescribeAlgorithmInput struct {
	AlgorithmName *string `json:"AlgorithmName,omitempty" api:"shape=ArnOrName,required"`
}

// DescribeAlgorithmOutput is AWS's DescribeAlgorithmOutput.
type DescribeAlgorithmOutput struct {
	AlgorithmName           *string                           `json:"AlgorithmName,omitempty" api:"shape=EntityName,required"`
	AlgorithmArn            *string                           `json:"AlgorithmArn,omitempty" api:"shape=AlgorithmArn,required"`
	AlgorithmDescription    *string                           `json:"AlgorithmDescription,omitempty" api:"shape=EntityDescription"`
	CreationTime            *time.Time                        `json:"CreationTime,omitempty" api:"required"`
	TrainingSpecification   *TrainingSpecification            `json:"TrainingSpecification,omitempty" api:"required"`
	InferenceSpecification  *InferenceSpecification           `json:"InferenceSpecification,omitempty"`
	ValidationSpecification *AlgorithmValidationSpecification `json:"ValidationSpecification,omitempty"`
	AlgorithmStatus         *string                           `json:"AlgorithmStatus,omitempty" api:"shape=AlgorithmStatus,required"`
	AlgorithmStatusDetails  *AlgorithmStatusDetails           `json:"AlgorithmStatusDetails,omitempty" api:"required"`
	ProductId               *string                           `json:"ProductId,omitempty" api:"shape=ProductId"`
	CertifyForMarketplace   *bool                             `json:"CertifyForMarketplace,omitempty"`
}

// DescribeAppImageConfigInput is AWS's DescribeAppImageConfigRequest.
type DescribeAppImageConfigInput struct {
	AppImageConfigName *string `json:"AppImageConfigName,omitempty" api:"shape=AppImageConfigName,required"`
}

// DescribeAppImageConfigOutput is AWS's DescribeAppImageConfigResponse.
type DescribeAppImageConfigOutput struct {
	AppImageConfigArn        *string                   `json:"AppImageConfigArn,omitempty" api:"shape=AppImageConfigArn"`
	AppImageConfigName       *string                   `json:"AppImageConfigName,omitempty" api:"shape=AppImageConfigName"`
	CreationTime             *time.Time                `json:"CreationTime,omitempty"`
	LastModifiedTime         *time.Time                `json:"LastModifiedTime,omitempty"`
	KernelGatewayImageConfig *KernelGatewayImageConfig `json:"KernelGatewayImageConfig,omitempty"`
	JupyterLabAppImageConfig *JupyterLabAppImageConfig `json:"JupyterLabAppImageConfig,omitempty"`
	CodeEditorAppImageConfig *CodeEditorAppImageConfig `json:"CodeEditorAppImageConfig,omitempty"`
}

// DescribeAppInput is AWS's DescribeAppRequest.
type DescribeAppInput struct {
	DomainId        *string `json:"DomainId,omitempty" api:"shape=DomainId,required"`
	UserProfileName *string `json:"UserProfileName,omitempty" api:"shape=UserProfileName"`
	SpaceName       *string `json:"SpaceName,omitempty" api:"shape=SpaceName"`
	AppType         *string `json:"AppType,omitempty" api:"shape=AppType,required"`
	AppName         *string `json:"AppName,omitempty" api:"shape=AppName,required"`
}

// DescribeAppOutput is AWS's DescribeAppResponse.
type DescribeAppOutput struct {
	AppArn                                    *string       `json:"AppArn,omitempty" api:"shape=AppArn"`
	AppType                                   *string       `json:"AppType,omitempty" api:"shape=AppType"`
	AppName                                   *string       `json:"AppName,omitempty" api:"shape=AppName"`
	DomainId                                  *string       `json:"DomainId,omitempty" api:"shape=DomainId"`
	UserProfileName                           *string       `json:"UserProfileName,omitempty" api:"shape=UserProfileName"`
	SpaceName                                 *string       `json:"SpaceName,omitempty" api:"shape=SpaceName"`
	Status                                    *string       `json:"Status,omitempty" api:"shape=AppStatus"`
	EffectiveTrustedIdentityPropagationStatus *string       `json:"EffectiveTrustedIdentityPropagationStatus,omitempty" api:"shape=FeatureStatus"`
	RecoveryMode                              *bool         `json:"RecoveryMode,omitempty"`
	LastHealthCheckTimestamp                  *time.Time    `json:"LastHealthCheckTimestamp,omitempty"`
	LastUserActivityTimestamp                 *time.Time    `json:"LastUserActivityTimestamp,omitempty"`
	CreationTime                              *time.Time    `json:"CreationTime,omitempty"`
	FailureReason                             *string       `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	ResourceSpec                              *ResourceSpec `json:"ResourceSpec,omitempty"`
	BuiltInLifecycleConfigArn                 *string       `json:"BuiltInLifecycleConfigArn,omitempty" api:"shape=StudioLifecycleConfigArn"`
}

// DescribeArtifactInput is AWS's DescribeArtifactRequest.
type DescribeArtifactInput struct {
	ArtifactArn *string `json:"ArtifactArn,omitempty" api:"shape=ArtifactArn,required"`
}

// DescribeArtifactOutput is AWS's DescribeArtifactResponse.
type DescribeArtifactOutput struct {
	ArtifactName       *string             `json:"ArtifactName,omitempty" api:"shape=ExperimentEntityNameOrArn"`
	ArtifactArn        *string             `json:"ArtifactArn,omitempty" api:"shape=ArtifactArn"`
	Source             *ArtifactSource     `json:"Source,omitempty"`
	ArtifactType       *string             `json:"ArtifactType,omitempty" api:"shape=String256"`
	Properties         map[string]string   `json:"Properties,omitempty" api:"shape=LineageEntityParameters"`
	CreationTime       *time.Time          `json:"CreationTime,omitempty"`
	CreatedBy          *UserContext        `json:"CreatedBy,omitempty"`
	LastModifiedTime   *time.Time          `json:"LastModifiedTime,omitempty"`
	LastModifiedBy     *UserContext        `json:"LastModifiedBy,omitempty"`
	MetadataProperties *MetadataProperties `json:"MetadataProperties,omitempty"`
	LineageGroupArn    *string             `json:"LineageGroupArn,omitempty" api:"shape=LineageGroupArn"`
}

// DescribeAutoMLJobInput is AWS's DescribeAutoMLJobRequest.
type DescribeAutoMLJobInput struct {
	AutoMLJobName *string `json:"AutoMLJobName,omitempty" api:"shape=AutoMLJobName,required"`
}

// DescribeAutoMLJobOutput is AWS's DescribeAutoMLJobResponse.
type DescribeAutoMLJobOutput struct {
	AutoMLJobName                    *string                      `json:"AutoMLJobName,omitempty" api:"shape=AutoMLJobName,required"`
	AutoMLJobArn                     *string                      `json:"AutoMLJobArn,omitempty" api:"shape=AutoMLJobArn,required"`
	InputDataConfig                  []AutoMLChannel              `json:"InputDataConfig,omitempty" api:"shape=AutoMLInputDataConfig,required"`
	OutputDataConfig                 *AutoMLOutputDataConfig      `json:"OutputDataConfig,omitempty" api:"required"`
	RoleArn                          *string                      `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	AutoMLJobObjective               *AutoMLJobObjective          `json:"AutoMLJobObjective,omitempty"`
	ProblemType                      *string                      `json:"ProblemType,omitempty" api:"shape=ProblemType"`
	AutoMLJobConfig                  *AutoMLJobConfig             `json:"AutoMLJobConfig,omitempty"`
	CreationTime                     *time.Time                   `json:"CreationTime,omitempty" api:"required"`
	EndTime                          *time.Time                   `json:"EndTime,omitempty"`
	LastModifiedTime                 *time.Time                   `json:"LastModifiedTime,omitempty" api:"required"`
	FailureReason                    *string                      `json:"FailureReason,omitempty" api:"shape=AutoMLFailureReason"`
	PartialFailureReasons            []AutoMLPartialFailureReason `json:"PartialFailureReasons,omitempty" api:"shape=AutoMLPartialFailureReasons"`
	BestCandidate                    *AutoMLCandidate             `json:"BestCandidate,omitempty"`
	AutoMLJobStatus                  *string                      `json:"AutoMLJobStatus,omitempty" api:"shape=AutoMLJobStatus,required"`
	AutoMLJobSecondaryStatus         *string                      `json:"AutoMLJobSecondaryStatus,omitempty" api:"shape=AutoMLJobSecondaryStatus,required"`
	GenerateCandidateDefinitionsOnly *bool                        `json:"GenerateCandidateDefinitionsOnly,omitempty"`
	AutoMLJobArtifacts               *AutoMLJobArtifacts          `json:"AutoMLJobArtifacts,omitempty"`
	ResolvedAttributes               *ResolvedAttributes          `json:"ResolvedAttributes,omitempty"`
	ModelDeployConfig                *ModelDeployConfig           `json:"ModelDeployConfig,omitempty"`
	ModelDeployResult                *ModelDeployResult           `json:"ModelDeployResult,omitempty"`
}

// DescribeAutoMLJobV2Input is AWS's DescribeAutoMLJobV2Request.
type DescribeAutoMLJobV2Input struct {
	AutoMLJobName *string `json:"AutoMLJobName,omitempty" api:"shape=AutoMLJobName,required"`
}

// DescribeAutoMLJobV2Output is AWS's DescribeAutoMLJobV2Response.
type DescribeAutoMLJobV2Output struct {
	AutoMLJobName               *string                      `json:"AutoMLJobName,omitempty" api:"shape=AutoMLJobName,required"`
	AutoMLJobArn                *string                      `json:"AutoMLJobArn,omitempty" api:"shape=AutoMLJobArn,required"`
	AutoMLJobInputDataConfig    []AutoMLJobChannel           `json:"AutoMLJobInputDataConfig,omitempty" api:"shape=AutoMLJobInputDataConfig,required"`
	OutputDataConfig            *AutoMLOutputDataConfig      `json:"OutputDataConfig,omitempty" api:"required"`
	RoleArn                     *string                      `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	AutoMLJobObjective          *AutoMLJobObjective          `json:"AutoMLJobObjective,omitempty"`
	AutoMLProblemTypeConfig     *AutoMLProblemTypeConfig     `json:"AutoMLProblemTypeConfig,omitempty"`
	AutoMLProblemTypeConfigName *string                      `json:"AutoMLProblemTypeConfigName,omitempty" api:"shape=AutoMLProblemTypeConfigName"`
	CreationTime                *time.Time                   `json:"CreationTime,omitempty" api:"required"`
	EndTime                     *time.Time                   `json:"EndTime,omitempty"`
	LastModifiedTime            *time.Time                   `json:"LastModifiedTime,omitempty" api:"required"`
	FailureReason               *string                      `json:"FailureReason,omitempty" api:"shape=AutoMLFailureReason"`
	PartialFailureReasons       []AutoMLPartialFailureReason `json:"PartialFailureReasons,omitempty" api:"shape=AutoMLPartialFailureReasons"`
	BestCandidate               *AutoMLCandidate             `json:"BestCandidate,omitempty"`
	AutoMLJobStatus             *string                      `json:"AutoMLJobStatus,omitempty" api:"shape=AutoMLJobStatus,required"`
	AutoMLJobSecondaryStatus    *string                      `json:"AutoMLJobSecondaryStatus,omitempty" api:"shape=AutoMLJobSecondaryStatus,required"`
	AutoMLJobArtifacts          *AutoMLJobArtifacts          `json:"AutoMLJobArtifacts,omitempty"`
	ResolvedAttributes          *AutoMLResolvedAttributes    `json:"ResolvedAttributes,omitempty"`
	ModelDeployConfig           *ModelDeployConfig           `json:"ModelDeployConfig,omitempty"`
	ModelDeployResult           *ModelDeployResult           `json:"ModelDeployResult,omitempty"`
	DataSplitConfig             *AutoMLDataSplitConfig       `json:"DataSplitConfig,omitempty"`
	SecurityConfig              *AutoMLSecurityConfig        `json:"SecurityConfig,omitempty"`
	AutoMLComputeConfig         *AutoMLComputeConfig         `json:"AutoMLComputeConfig,omitempty"`
}

// DescribeClusterEventInput is AWS's DescribeClusterEventRequest.
type DescribeClusterEventInput struct {
	EventId     *string `json:"EventId,omitempty" api:"shape=EventId,required"`
	ClusterName *string `json:"ClusterName,omitempty" api:"shape=ClusterNameOrArn,required"`
}

// DescribeClusterEventOutput is AWS's DescribeClusterEventResponse.
type DescribeClusterEventOutput struct {
	EventDetails *ClusterEventDetail `json:"EventDetails,omitempty"`
}

// DescribeClusterExtensionInput is AWS's DescribeClusterExtensionRequest.
type DescribeClusterExtensionInput struct {
	ClusterArn   *string `json:"ClusterArn,omitempty" api:"shape=ClusterArn,required"`
	ExtensionArn *string `json:"ExtensionArn,omitempty" api:"shape=ExtensionArn,required"`
}

// DescribeClusterExtensionOutput is AWS's DescribeClusterExtensionResponse.
type DescribeClusterExtensionOutput struct {
	ExtensionDetails *ExtensionDetails     `json:"ExtensionDetails,omitempty" api:"required"`
	NodeSummary      *ExtensionNodeSummary `json:"NodeSummary,omitempty"`
	Health           *ExtensionHealth      `json:"Health,omitempty"`
}

// DescribeClusterNodeInput is AWS's DescribeClusterNodeRequest.
type DescribeClusterNodeInput struct {
	ClusterName   *string `json:"ClusterName,omitempty" api:"shape=ClusterNameOrArn,required"`
	NodeId        *string `json:"NodeId,omitempty" api:"shape=ClusterNodeId"`
	NodeLogicalId *string `json:"NodeLogicalId,omitempty" api:"shape=ClusterNodeLogicalId"`
}

// DescribeClusterNodeOutput is AWS's DescribeClusterNodeResponse.
type DescribeClusterNodeOutput struct {
	NodeDetails *ClusterNodeDetails `json:"NodeDetails,omitempty" api:"required"`
}

// DescribeClusterOperationInput is AWS's DescribeClusterOperationRequest.
type DescribeClusterOperationInput struct {
	ClusterName *string `json:"ClusterName,omitempty" api:"shape=ClusterNameOrArn,required"`
	OperationId *string `json:"OperationId,omitempty" api:"shape=ClusterOperationId,required"`
}

// DescribeClusterOperationOutput is AWS's DescribeClusterOperationResponse.
type DescribeClusterOperationOutput struct {
	OperationId            *string                                 `json:"OperationId,omitempty" api:"shape=ClusterOperationId"`
	ClusterArn             *string                                 `json:"ClusterArn,omitempty" api:"shape=ClusterArn"`
	Type                   *string                                 `json:"Type,omitempty" api:"shape=ClusterOperationType"`
	Status                 *string                                 `json:"Status,omitempty" api:"shape=ClusterOperationStatus"`
	CreationTime           *time.Time                              `json:"CreationTime,omitempty"`
	ScalingDetails         []ClusterOperationScalingDetails        `json:"ScalingDetails,omitempty"`
	DeepHealthCheckDetails []InstanceGroupHealthCheckConfiguration `json:"DeepHealthCheckDetails,omitempty" api:"shape=DeepHealthCheckConfigurations"`
}

// DescribeClusterInput is AWS's DescribeClusterRequest.
type DescribeClusterInput struct {
	ClusterName *string `json:"ClusterName,omitempty" api:"shape=ClusterNameOrArn,required"`
}

// DescribeClusterOutput is AWS's DescribeClusterResponse.
type DescribeClusterOutput struct {
	ClusterArn                     *string                                      `json:"ClusterArn,omitempty" api:"shape=ClusterArn,required"`
	ClusterName                    *string                                      `json:"ClusterName,omitempty" api:"shape=ClusterName"`
	ClusterStatus                  *string                                      `json:"ClusterStatus,omitempty" api:"shape=ClusterStatus,required"`
	CreationTime                   *time.Time                                   `json:"CreationTime,omitempty"`
	FailureMessage                 *string                                      `json:"FailureMessage,omitempty"`
	InstanceGroups                 []ClusterInstanceGroupDetails                `json:"InstanceGroups,omitempty" api:"required"`
	RestrictedInstanceGroups       []ClusterRestrictedInstanceGroupDetails      `json:"RestrictedInstanceGroups,omitempty"`
	RestrictedInstanceGroupsConfig *ClusterRestrictedInstanceGroupsConfigOutput `json:"RestrictedInstanceGroupsConfig,omitempty"`
	VpcConfig                      *VpcConfig                                   `json:"VpcConfig,omitempty"`
	Orchestrator                   *ClusterOrchestrator                         `json:"Orchestrator,omitempty"`
	TieredStorageConfig            *ClusterTieredStorageConfig                  `json:"TieredStorageConfig,omitempty"`
	NodeRecovery                   *string                                      `json:"NodeRecovery,omitempty" api:"shape=ClusterNodeRecovery"`
	NodeProvisioningMode           *string                                      `json:"NodeProvisioningMode,omitempty" api:"shape=ClusterNodeProvisioningMode"`
	ClusterRole                    *string                                      `json:"ClusterRole,omitempty" api:"shape=RoleArn"`
	AutoScaling                    *ClusterAutoScalingConfigOutput              `json:"AutoScaling,omitempty"`
}

// DescribeClusterSchedulerConfigInput is AWS's DescribeClusterSchedulerConfigRequest.
type DescribeClusterSchedulerConfigInput struct {
	ClusterSchedulerConfigId      *string `json:"ClusterSchedulerConfigId,omitempty" api:"shape=ClusterSchedulerConfigId,required"`
	ClusterSchedulerConfigVersion *int32  `json:"ClusterSchedulerConfigVersion,omitempty"`
}

// DescribeClusterSchedulerConfigOutput is AWS's DescribeClusterSchedulerConfigResponse.
type DescribeClusterSchedulerConfigOutput struct {
	ClusterSchedulerConfigArn     *string           `json:"ClusterSchedulerConfigArn,omitempty" api:"shape=ClusterSchedulerConfigArn,required"`
	ClusterSchedulerConfigId      *string           `json:"ClusterSchedulerConfigId,omitempty" api:"shape=ClusterSchedulerConfigId,required"`
	Name                          *string           `json:"Name,omitempty" api:"shape=EntityName,required"`
	ClusterSchedulerConfigVersion *int32            `json:"ClusterSchedulerConfigVersion,omitempty" api:"required"`
	Status                        *string           `json:"Status,omitempty" api:"shape=SchedulerResourceStatus,required"`
	FailureReason                 *string           `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	StatusDetails                 map[string]string `json:"StatusDetails,omitempty" api:"shape=StatusDetailsMap"`
	ClusterArn                    *string           `json:"ClusterArn,omitempty" api:"shape=ClusterArn"`
	SchedulerConfig               *SchedulerConfig  `json:"SchedulerConfig,omitempty"`
	Description                   *string           `json:"Description,omitempty" api:"shape=EntityDescription"`
	CreationTime                  *time.Time        `json:"CreationTime,omitempty" api:"required"`
	CreatedBy                     *UserContext      `json:"CreatedBy,omitempty"`
	LastModifiedTime              *time.Time        `json:"LastModifiedTime,omitempty"`
	LastModifiedBy                *UserContext      `json:"LastModifiedBy,omitempty"`
}

// DescribeCodeRepositoryInput is AWS's DescribeCodeRepositoryInput.
type DescribeCodeRepositoryInput struct {
	CodeRepositoryName *string `json:"CodeRepositoryName,omitempty" api:"shape=EntityName,required"`
}

// DescribeCodeRepositoryOutput is AWS's DescribeCodeRepositoryOutput.
type DescribeCodeRepositoryOutput struct {
	CodeRepositoryName *string    `json:"CodeRepositoryName,omitempty" api:"shape=EntityName,required"`
	CodeRepositoryArn  *string    `json:"CodeRepositoryArn,omitempty" api:"shape=CodeRepositoryArn,required"`
	CreationTime       *time.Time `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime   *time.Time `json:"LastModifiedTime,omitempty" api:"required"`
	GitConfig          *GitConfig `json:"GitConfig,omitempty"`
}

// DescribeCompilationJobInput is AWS's DescribeCompilationJobRequest.
type DescribeCompilationJobInput struct {
	CompilationJobName *string `json:"CompilationJobName,omitempty" api:"shape=EntityName,required"`
}

// DescribeCompilationJobOutput is AWS's DescribeCompilationJobResponse.
type DescribeCompilationJobOutput struct {
	CompilationJobName     *string             `json:"CompilationJobName,omitempty" api:"shape=EntityName,required"`
	CompilationJobArn      *string             `json:"CompilationJobArn,omitempty" api:"shape=CompilationJobArn,required"`
	CompilationJobStatus   *string             `json:"CompilationJobStatus,omitempty" api:"shape=CompilationJobStatus,required"`
	CompilationStartTime   *time.Time          `json:"CompilationStartTime,omitempty"`
	CompilationEndTime     *time.Time          `json:"CompilationEndTime,omitempty"`
	StoppingCondition      *StoppingCondition  `json:"StoppingCondition,omitempty" api:"required"`
	InferenceImage         *string             `json:"InferenceImage,omitempty" api:"shape=InferenceImage"`
	ModelPackageVersionArn *string             `json:"ModelPackageVersionArn,omitempty" api:"shape=ModelPackageArn"`
	CreationTime           *time.Time          `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime       *time.Time          `json:"LastModifiedTime,omitempty" api:"required"`
	FailureReason          *string             `json:"FailureReason,omitempty" api:"shape=FailureReason,required"`
	ModelArtifacts         *ModelArtifacts     `json:"ModelArtifacts,omitempty" api:"required"`
	ModelDigests           *ModelDigests       `json:"ModelDigests,omitempty"`
	RoleArn                *string             `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	InputConfig            *InputConfig        `json:"InputConfig,omitempty" api:"required"`
	OutputConfig           *OutputConfig       `json:"OutputConfig,omitempty" api:"required"`
	VpcConfig              *NeoVpcConfig       `json:"VpcConfig,omitempty"`
	DerivedInformation     *DerivedInformation `json:"DerivedInformation,omitempty"`
}

// DescribeComputeQuotaInput is AWS's DescribeComputeQuotaRequest.
type DescribeComputeQuotaInput struct {
	ComputeQuotaId      *string `json:"ComputeQuotaId,omitempty" api:"shape=ComputeQuotaId,required"`
	ComputeQuotaVersion *int32  `json:"ComputeQuotaVersion,omitempty"`
}

// DescribeComputeQuotaOutput is AWS's DescribeComputeQuotaResponse.
type DescribeComputeQuotaOutput struct {
	ComputeQuotaArn     *string             `json:"ComputeQuotaArn,omitempty" api:"shape=ComputeQuotaArn,required"`
	ComputeQuotaId      *string             `json:"ComputeQuotaId,omitempty" api:"shape=ComputeQuotaId,required"`
	Name                *string             `json:"Name,omitempty" api:"shape=EntityName,required"`
	Description         *string             `json:"Description,omitempty" api:"shape=EntityDescription"`
	ComputeQuotaVersion *int32              `json:"ComputeQuotaVersion,omitempty" api:"required"`
	Status              *string             `json:"Status,omitempty" api:"shape=SchedulerResourceStatus,required"`
	FailureReason       *string             `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	ClusterArn          *string             `json:"ClusterArn,omitempty" api:"shape=ClusterArn"`
	ComputeQuotaConfig  *ComputeQuotaConfig `json:"ComputeQuotaConfig,omitempty"`
	ComputeQuotaTarget  *ComputeQuotaTarget `json:"ComputeQuotaTarget,omitempty" api:"required"`
	ActivationState     *string             `json:"ActivationState,omitempty" api:"shape=ActivationState"`
	CreationTime        *time.Time          `json:"CreationTime,omitempty" api:"required"`
	CreatedBy           *UserContext        `json:"CreatedBy,omitempty"`
	LastModifiedTime    *time.Time          `json:"LastModifiedTime,omitempty"`
	LastModifiedBy      *UserContext        `json:"LastModifiedBy,omitempty"`
}

// DescribeContextInput is AWS's DescribeContextRequest.
type DescribeContextInput struct {
	ContextName *string `json:"ContextName,omitempty" api:"shape=ContextNameOrArn,required"`
}

// DescribeContextOutput is AWS's DescribeContextResponse.
type DescribeContextOutput struct {
	ContextName      *string           `json:"ContextName,omitempty" api:"shape=ContextName"`
	ContextArn       *string           `json:"ContextArn,omitempty" api:"shape=ContextArn"`
	Source           *ContextSource    `json:"Source,omitempty"`
	ContextType      *string           `json:"ContextType,omitempty" api:"shape=String256"`
	Description      *string           `json:"Description,omitempty" api:"shape=ExperimentDescription"`
	Properties       map[string]string `json:"Properties,omitempty" api:"shape=LineageEntityParameters"`
	CreationTime     *time.Time        `json:"CreationTime,omitempty"`
	CreatedBy        *UserContext      `json:"CreatedBy,omitempty"`
	LastModifiedTime *time.Time        `json:"LastModifiedTime,omitempty"`
	LastModifiedBy   *UserContext      `json:"LastModifiedBy,omitempty"`
	LineageGroupArn  *string           `json:"LineageGroupArn,omitempty" api:"shape=LineageGroupArn"`
}

// DescribeDataQualityJobDefinitionInput is AWS's DescribeDataQualityJobDefinitionRequest.
type DescribeDataQualityJobDefinitionInput struct {
	JobDefinitionName *string `json:"JobDefinitionName,omitempty" api:"shape=MonitoringJobDefinitionName,required"`
}

// DescribeDataQualityJobDefinitionOutput is AWS's DescribeDataQualityJobDefinitionResponse.
type DescribeDataQualityJobDefinitionOutput struct {
	JobDefinitionArn            *string                      `json:"JobDefinitionArn,omitempty" api:"shape=MonitoringJobDefinitionArn,required"`
	JobDefinitionName           *string                      `json:"JobDefinitionName,omitempty" api:"shape=MonitoringJobDefinitionName,required"`
	CreationTime                *time.Time                   `json:"CreationTime,omitempty" api:"required"`
	DataQualityBaselineConfig   *DataQualityBaselineConfig   `json:"DataQualityBaselineConfig,omitempty"`
	DataQualityAppSpecification *DataQualityAppSpecification `json:"DataQualityAppSpecification,omitempty" api:"required"`
	DataQualityJobInput         *DataQualityJobInput         `json:"DataQualityJobInput,omitempty" api:"required"`
	DataQualityJobOutputConfig  *MonitoringOutputConfig      `json:"DataQualityJobOutputConfig,omitempty" api:"required"`
	JobResources                *MonitoringResources         `json:"JobResources,omitempty" api:"required"`
	NetworkConfig               *MonitoringNetworkConfig     `json:"NetworkConfig,omitempty"`
	RoleArn                     *string                      `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	StoppingCondition           *MonitoringStoppingCondition `json:"StoppingCondition,omitempty"`
}

// DescribeDeviceFleetInput is AWS's DescribeDeviceFleetRequest.
type DescribeDeviceFleetInput struct {
	DeviceFleetName *string `json:"DeviceFleetName,omitempty" api:"shape=EntityName,required"`
}

// DescribeDeviceFleetOutput is AWS's DescribeDeviceFleetResponse.
type DescribeDeviceFleetOutput struct {
	DeviceFleetName  *string           `json:"DeviceFleetName,omitempty" api:"shape=EntityName,required"`
	DeviceFleetArn   *string           `json:"DeviceFleetArn,omitempty" api:"shape=DeviceFleetArn,required"`
	OutputConfig     *EdgeOutputConfig `json:"OutputConfig,omitempty" api:"required"`
	Description      *string           `json:"Description,omitempty" api:"shape=DeviceFleetDescription"`
	CreationTime     *time.Time        `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime *time.Time        `json:"LastModifiedTime,omitempty" api:"required"`
	RoleArn          *string           `json:"RoleArn,omitempty" api:"shape=RoleArn"`
	IotRoleAlias     *string           `json:"IotRoleAlias,omitempty" api:"shape=IotRoleAlias"`
}

// DescribeDeviceInput is AWS's DescribeDeviceRequest.
type DescribeDeviceInput struct {
	NextToken       *string `json:"NextToken,omitempty" api:"shape=NextToken"`
	DeviceName      *string `json:"DeviceName,omitempty" api:"shape=EntityName,required"`
	DeviceFleetName *string `json:"DeviceFleetName,omitempty" api:"shape=EntityName,required"`
}

// DescribeDeviceOutput is AWS's DescribeDeviceResponse.
type DescribeDeviceOutput struct {
	DeviceArn        *string     `json:"DeviceArn,omitempty" api:"shape=DeviceArn"`
	DeviceName       *string     `json:"DeviceName,omitempty" api:"shape=EntityName,required"`
	Description      *string     `json:"Description,omitempty" api:"shape=DeviceDescription"`
	DeviceFleetName  *string     `json:"DeviceFleetName,omitempty" api:"shape=EntityName,required"`
	IotThingName     *string     `json:"IotThingName,omitempty" api:"shape=ThingName"`
	RegistrationTime *time.Time  `json:"RegistrationTime,omitempty" api:"required"`
	LatestHeartbeat  *time.Time  `json:"LatestHeartbeat,omitempty"`
	Models           []EdgeModel `json:"Models,omitempty"`
	MaxModels        *int32      `json:"MaxModels,omitempty"`
	NextToken        *string     `json:"NextToken,omitempty" api:"shape=NextToken"`
	AgentVersion     *string     `json:"AgentVersion,omitempty" api:"shape=EdgeVersion"`
}

// DescribeDomainInput is AWS's DescribeDomainRequest.
type DescribeDomainInput struct {
	DomainId *string `json:"DomainId,omitempty" api:"shape=DomainId,required"`
}

// DescribeDomainOutput is AWS's DescribeDomainResponse.
type DescribeDomainOutput struct {
	DomainArn                                *string               `json:"DomainArn,omitempty" api:"shape=DomainArn"`
	DomainId                                 *string               `json:"DomainId,omitempty" api:"shape=DomainId"`
	DomainName                               *string               `json:"DomainName,omitempty" api:"shape=DomainName"`
	HomeEfsFileSystemId                      *string               `json:"HomeEfsFileSystemId,omitempty" api:"shape=ResourceId"`
	SingleSignOnManagedApplicationInstanceId *string               `json:"SingleSignOnManagedApplicationInstanceId,omitempty" api:"shape=String256"`
	SingleSignOnApplicationArn               *string               `json:"SingleSignOnApplicationArn,omitempty" api:"shape=SingleSignOnApplicationArn"`
	Status                                   *string               `json:"Status,omitempty" api:"shape=DomainStatus"`
	CreationTime                             *time.Time            `json:"CreationTime,omitempty"`
	LastModifiedTime                         *time.Time            `json:"LastModifiedTime,omitempty"`
	FailureReason                            *string               `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	SecurityGroupIdForDomainBoundary         *string               `json:"SecurityGroupIdForDomainBoundary,omitempty" api:"shape=SecurityGroupId"`
	AuthMode                                 *string               `json:"AuthMode,omitempty" api:"shape=AuthMode"`
	DefaultUserSettings                      *UserSettings         `json:"DefaultUserSettings,omitempty"`
	DomainSettings                           *DomainSettings       `json:"DomainSettings,omitempty"`
	AppNetworkAccessType                     *string               `json:"AppNetworkAccessType,omitempty" api:"shape=AppNetworkAccessType"`
	HomeEfsFileSystemKmsKeyId                *string               `json:"HomeEfsFileSystemKmsKeyId,omitempty" api:"shape=KmsKeyId"`
	SubnetIds                                []string              `json:"SubnetIds,omitempty" api:"shape=Subnets"`
	Url                                      *string               `json:"Url,omitempty" api:"shape=String1024"`
	VpcId                                    *string               `json:"VpcId,omitempty" api:"shape=VpcId"`
	KmsKeyId                                 *string               `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
	AppSecurityGroupManagement               *string               `json:"AppSecurityGroupManagement,omitempty" api:"shape=AppSecurityGroupManagement"`
	HomeEfsFileSystemCreation                *string               `json:"HomeEfsFileSystemCreation,omitempty" api:"shape=HomeEfsFileSystemCreation"`
	TagPropagation                           *string               `json:"TagPropagation,omitempty" api:"shape=TagPropagation"`
	DefaultSpaceSettings                     *DefaultSpaceSettings `json:"DefaultSpaceSettings,omitempty"`
}

// DescribeEdgeDeploymentPlanInput is AWS's DescribeEdgeDeploymentPlanRequest.
type DescribeEdgeDeploymentPlanInput struct {
	EdgeDeploymentPlanName *string `json:"EdgeDeploymentPlanName,omitempty" api:"shape=EntityName,required"`
	NextToken              *string `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults             *int32  `json:"MaxResults,omitempty" api:"shape=DeploymentStageMaxResults"`
}

// DescribeEdgeDeploymentPlanOutput is AWS's DescribeEdgeDeploymentPlanResponse.
type DescribeEdgeDeploymentPlanOutput struct {
	EdgeDeploymentPlanArn  *string                        `json:"EdgeDeploymentPlanArn,omitempty" api:"shape=EdgeDeploymentPlanArn,required"`
	EdgeDeploymentPlanName *string                        `json:"EdgeDeploymentPlanName,omitempty" api:"shape=EntityName,required"`
	ModelConfigs           []EdgeDeploymentModelConfig    `json:"ModelConfigs,omitempty" api:"required"`
	DeviceFleetName        *string                        `json:"DeviceFleetName,omitempty" api:"shape=EntityName,required"`
	EdgeDeploymentSuccess  *int32                         `json:"EdgeDeploymentSuccess,omitempty"`
	EdgeDeploymentPending  *int32                         `json:"EdgeDeploymentPending,omitempty"`
	EdgeDeploymentFailed   *int32                         `json:"EdgeDeploymentFailed,omitempty"`
	Stages                 []DeploymentStageStatusSummary `json:"Stages,omitempty" api:"required"`
	NextToken              *string                        `json:"NextToken,omitempty" api:"shape=NextToken"`
	CreationTime           *time.Time                     `json:"CreationTime,omitempty"`
	LastModifiedTime       *time.Time                     `json:"LastModifiedTime,omitempty"`
}

// DescribeEdgePackagingJobInput is AWS's DescribeEdgePackagingJobRequest.
type DescribeEdgePackagingJobInput struct {
	EdgePackagingJobName *string `json:"EdgePackagingJobName,omitempty" api:"shape=EntityName,required"`
}

// DescribeEdgePackagingJobOutput is AWS's DescribeEdgePackagingJobResponse.
type DescribeEdgePackagingJobOutput struct {
	EdgePackagingJobArn           *string                     `json:"EdgePackagingJobArn,omitempty" api:"shape=EdgePackagingJobArn,required"`
	EdgePackagingJobName          *string                     `json:"EdgePackagingJobName,omitempty" api:"shape=EntityName,required"`
	CompilationJobName            *string                     `json:"CompilationJobName,omitempty" api:"shape=EntityName"`
	ModelName                     *string                     `json:"ModelName,omitempty" api:"shape=EntityName"`
	ModelVersion                  *string                     `json:"ModelVersion,omitempty" api:"shape=EdgeVersion"`
	RoleArn                       *string                     `json:"RoleArn,omitempty" api:"shape=RoleArn"`
	OutputConfig                  *EdgeOutputConfig           `json:"OutputConfig,omitempty"`
	ResourceKey                   *string                     `json:"ResourceKey,omitempty" api:"shape=KmsKeyId"`
	EdgePackagingJobStatus        *string                     `json:"EdgePackagingJobStatus,omitempty" api:"shape=EdgePackagingJobStatus,required"`
	EdgePackagingJobStatusMessage *string                     `json:"EdgePackagingJobStatusMessage,omitempty"`
	CreationTime                  *time.Time                  `json:"CreationTime,omitempty"`
	LastModifiedTime              *time.Time                  `json:"LastModifiedTime,omitempty"`
	ModelArtifact                 *string                     `json:"ModelArtifact,omitempty" api:"shape=S3Uri"`
	ModelSignature                *string                     `json:"ModelSignature,omitempty"`
	PresetDeploymentOutput        *EdgePresetDeploymentOutput `json:"PresetDeploymentOutput,omitempty"`
}

// DescribeEndpointConfigInput is AWS's DescribeEndpointConfigInput.
type DescribeEndpointConfigInput struct {
	EndpointConfigName *string `json:"EndpointConfigName,omitempty" api:"shape=EndpointConfigName,required"`
}

// DescribeEndpointConfigOutput is AWS's DescribeEndpointConfigOutput.
type DescribeEndpointConfigOutput struct {
	EndpointConfigName       *string                   `json:"EndpointConfigName,omitempty" api:"shape=EndpointConfigName,required"`
	EndpointConfigArn        *string                   `json:"EndpointConfigArn,omitempty" api:"shape=EndpointConfigArn,required"`
	ProductionVariants       []ProductionVariant       `json:"ProductionVariants,omitempty" api:"shape=ProductionVariantList,required"`
	DataCaptureConfig        *DataCaptureConfig        `json:"DataCaptureConfig,omitempty"`
	KmsKeyId                 *string                   `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
	CreationTime             *time.Time                `json:"CreationTime,omitempty" api:"required"`
	AsyncInferenceConfig     *AsyncInferenceConfig     `json:"AsyncInferenceConfig,omitempty"`
	ExplainerConfig          *ExplainerConfig          `json:"ExplainerConfig,omitempty"`
	ShadowProductionVariants []ProductionVariant       `json:"ShadowProductionVariants,omitempty" api:"shape=ProductionVariantList"`
	ExecutionRoleArn         *string                   `json:"ExecutionRoleArn,omitempty" api:"shape=RoleArn"`
	VpcConfig                *VpcConfig                `json:"VpcConfig,omitempty"`
	EnableNetworkIsolation   *bool                     `json:"EnableNetworkIsolation,omitempty"`
	MetricsConfig            *MetricsConfig            `json:"MetricsConfig,omitempty"`
	CrossRegionTrafficConfig *CrossRegionTrafficConfig `json:"CrossRegionTrafficConfig,omitempty"`
}

// DescribeEndpointInput is AWS's DescribeEndpointInput.
type DescribeEndpointInput struct {
	EndpointName *string `json:"EndpointName,omitempty" api:"shape=EndpointName,required"`
}

// DescribeEndpointOutput is AWS's DescribeEndpointOutput.
type DescribeEndpointOutput struct {
	EndpointName             *string                    `json:"EndpointName,omitempty" api:"shape=EndpointName,required"`
	EndpointArn              *string                    `json:"EndpointArn,omitempty" api:"shape=EndpointArn,required"`
	EndpointConfigName       *string                    `json:"EndpointConfigName,omitempty" api:"shape=EndpointConfigName"`
	ProductionVariants       []ProductionVariantSummary `json:"ProductionVariants,omitempty" api:"shape=ProductionVariantSummaryList"`
	DataCaptureConfig        *DataCaptureConfigSummary  `json:"DataCaptureConfig,omitempty"`
	EndpointStatus           *string                    `json:"EndpointStatus,omitempty" api:"shape=EndpointStatus,required"`
	FailureReason            *string                    `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	CreationTime             *time.Time                 `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime         *time.Time                 `json:"LastModifiedTime,omitempty" api:"required"`
	LastDeploymentConfig     *DeploymentConfig          `json:"LastDeploymentConfig,omitempty"`
	AsyncInferenceConfig     *AsyncInferenceConfig      `json:"AsyncInferenceConfig,omitempty"`
	PendingDeploymentSummary *PendingDeploymentSummary  `json:"PendingDeploymentSummary,omitempty"`
	ExplainerConfig          *ExplainerConfig           `json:"ExplainerConfig,omitempty"`
	ShadowProductionVariants []ProductionVariantSummary `json:"ShadowProductionVariants,omitempty" api:"shape=ProductionVariantSummaryList"`
	MetricsConfig            *MetricsConfig             `json:"MetricsConfig,omitempty"`
	CrossRegionTrafficConfig *CrossRegionTrafficConfig  `json:"CrossRegionTrafficConfig,omitempty"`
}

// DescribeExperimentInput is AWS's DescribeExperimentRequest.
type DescribeExperimentInput struct {
	ExperimentName *string `json:"ExperimentName,omitempty" api:"shape=ExperimentEntityName,required"`
}

// DescribeExperimentOutput is AWS's DescribeExperimentResponse.
type DescribeExperimentOutput struct {
	ExperimentName   *string           `json:"ExperimentName,omitempty" api:"shape=ExperimentEntityName"`
	ExperimentArn    *string           `json:"ExperimentArn,omitempty" api:"shape=ExperimentArn"`
	DisplayName      *string           `json:"DisplayName,omitempty" api:"shape=ExperimentEntityName"`
	Source           *ExperimentSource `json:"Source,omitempty"`
	Description      *string           `json:"Description,omitempty" api:"shape=ExperimentDescription"`
	CreationTime     *time.Time        `json:"CreationTime,omitempty"`
	CreatedBy        *UserContext      `json:"CreatedBy,omitempty"`
	LastModifiedTime *time.Time        `json:"LastModifiedTime,omitempty"`
	LastModifiedBy   *UserContext      `json:"LastModifiedBy,omitempty"`
}

// DescribeFeatureGroupInput is AWS's DescribeFeatureGroupRequest.
type DescribeFeatureGroupInput struct {
	FeatureGroupName *string `json:"FeatureGroupName,omitempty" api:"shape=FeatureGroupNameOrArn,required"`
	NextToken        *string `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// DescribeFeatureGroupOutput is AWS's DescribeFeatureGroupResponse.
type DescribeFeatureGroupOutput struct {
	FeatureGroupArn             *string                      `json:"FeatureGroupArn,omitempty" api:"shape=FeatureGroupArn,required"`
	FeatureGroupName            *string                      `json:"FeatureGroupName,omitempty" api:"shape=FeatureGroupName,required"`
	RecordIdentifierFeatureName *string                      `json:"RecordIdentifierFeatureName,omitempty" api:"shape=FeatureName,required"`
	EventTimeFeatureName        *string                      `json:"EventTimeFeatureName,omitempty" api:"shape=FeatureName,required"`
	FeatureDefinitions          []FeatureDefinition          `json:"FeatureDefinitions,omitempty" api:"shape=FeatureDefinitions,required"`
	CreationTime                *time.Time                   `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime            *time.Time                   `json:"LastModifiedTime,omitempty"`
	OnlineStoreConfig           *OnlineStoreConfig           `json:"OnlineStoreConfig,omitempty"`
	OfflineStoreConfig          *OfflineStoreConfig          `json:"OfflineStoreConfig,omitempty"`
	ThroughputConfig            *ThroughputConfigDescription `json:"ThroughputConfig,omitempty"`
	RoleArn                     *string                      `json:"RoleArn,omitempty" api:"shape=RoleArn"`
	FeatureGroupStatus          *string                      `json:"FeatureGroupStatus,omitempty" api:"shape=FeatureGroupStatus"`
	OfflineStoreStatus          *OfflineStoreStatus          `json:"OfflineStoreStatus,omitempty"`
	LastUpdateStatus            *LastUpdateStatus            `json:"LastUpdateStatus,omitempty"`
	FailureReason               *string                      `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	Description                 *string                      `json:"Description,omitempty" api:"shape=Description"`
	NextToken                   *string                      `json:"NextToken,omitempty" api:"shape=NextToken,required"`
	OnlineStoreTotalSizeBytes   *int64                       `json:"OnlineStoreTotalSizeBytes,omitempty"`
}

// DescribeFeatureMetadataInput is AWS's DescribeFeatureMetadataRequest.
type DescribeFeatureMetadataInput struct {
	FeatureGroupName *string `json:"FeatureGroupName,omitempty" api:"shape=FeatureGroupNameOrArn,required"`
	FeatureName      *string `json:"FeatureName,omitempty" api:"shape=FeatureName,required"`
}

// DescribeFeatureMetadataOutput is AWS's DescribeFeatureMetadataResponse.
type DescribeFeatureMetadataOutput struct {
	FeatureGroupArn  *string            `json:"FeatureGroupArn,omitempty" api:"shape=FeatureGroupArn,required"`
	FeatureGroupName *string            `json:"FeatureGroupName,omitempty" api:"shape=FeatureGroupName,required"`
	FeatureName      *string            `json:"FeatureName,omitempty" api:"shape=FeatureName,required"`
	FeatureType      *string            `json:"FeatureType,omitempty" api:"shape=FeatureType,required"`
	CreationTime     *time.Time         `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime *time.Time         `json:"LastModifiedTime,omitempty" api:"required"`
	Description      *string            `json:"Description,omitempty" api:"shape=FeatureDescription"`
	Parameters       []FeatureParameter `json:"Parameters,omitempty" api:"shape=FeatureParameters"`
}

// DescribeFlowDefinitionInput is AWS's DescribeFlowDefinitionRequest.
type DescribeFlowDefinitionInput struct {
	FlowDefinitionName *string `json:"FlowDefinitionName,omitempty" api:"shape=FlowDefinitionName,required"`
}

// DescribeFlowDefinitionOutput is AWS's DescribeFlowDefinitionResponse.
type DescribeFlowDefinitionOutput struct {
	FlowDefinitionArn         *string                     `json:"FlowDefinitionArn,omitempty" api:"shape=FlowDefinitionArn,required"`
	FlowDefinitionName        *string                     `json:"FlowDefinitionName,omitempty" api:"shape=FlowDefinitionName,required"`
	FlowDefinitionStatus      *string                     `json:"FlowDefinitionStatus,omitempty" api:"shape=FlowDefinitionStatus,required"`
	CreationTime              *time.Time                  `json:"CreationTime,omitempty" api:"required"`
	HumanLoopRequestSource    *HumanLoopRequestSource     `json:"HumanLoopRequestSource,omitempty"`
	HumanLoopActivationConfig *HumanLoopActivationConfig  `json:"HumanLoopActivationConfig,omitempty"`
	HumanLoopConfig           *HumanLoopConfig            `json:"HumanLoopConfig,omitempty"`
	OutputConfig              *FlowDefinitionOutputConfig `json:"OutputConfig,omitempty" api:"required"`
	RoleArn                   *string                     `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	FailureReason             *string                     `json:"FailureReason,omitempty" api:"shape=FailureReason"`
}

// DescribeHubContentInput is AWS's DescribeHubContentRequest.
type DescribeHubContentInput struct {
	HubName           *string `json:"HubName,omitempty" api:"shape=HubNameOrArn,required"`
	HubContentType    *string `json:"HubContentType,omitempty" api:"shape=HubContentType,required"`
	HubContentName    *string `json:"HubContentName,omitempty" api:"shape=HubContentName,required"`
	HubContentVersion *string `json:"HubContentVersion,omitempty" api:"shape=HubContentVersion"`
}

// DescribeHubContentOutput is AWS's DescribeHubContentResponse.
type DescribeHubContentOutput struct {
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
	HubContentDocument           *string                `json:"HubContentDocument,omitempty" api:"shape=HubContentDocument,required"`
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
}

// DescribeHubInput is AWS's DescribeHubRequest.
type DescribeHubInput struct {
	HubName *string `json:"HubName,omitempty" api:"shape=HubNameOrArn,required"`
}

// DescribeHubOutput is AWS's DescribeHubResponse.
type DescribeHubOutput struct {
	HubName           *string             `json:"HubName,omitempty" api:"shape=HubName,required"`
	HubArn            *string             `json:"HubArn,omitempty" api:"shape=HubArn,required"`
	HubDisplayName    *string             `json:"HubDisplayName,omitempty" api:"shape=HubDisplayName"`
	HubDescription    *string             `json:"HubDescription,omitempty" api:"shape=HubDescription"`
	HubSearchKeywords []string            `json:"HubSearchKeywords,omitempty" api:"shape=HubSearchKeywordList"`
	S3StorageConfig   *HubS3StorageConfig `json:"S3StorageConfig,omitempty"`
	HubStatus         *string             `json:"HubStatus,omitempty" api:"shape=HubStatus,required"`
	FailureReason     *string             `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	CreationTime      *time.Time          `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime  *time.Time          `json:"LastModifiedTime,omitempty" api:"required"`
	CreatedBy         *UserContext        `json:"CreatedBy,omitempty"`
	LastModifiedBy    *UserContext        `json:"LastModifiedBy,omitempty"`
}

// DescribeHumanTaskUiInput is AWS's DescribeHumanTaskUiRequest.
type DescribeHumanTaskUiInput struct {
	HumanTaskUiName *string `json:"HumanTaskUiName,omitempty" api:"shape=HumanTaskUiName,required"`
}

// DescribeHumanTaskUiOutput is AWS's DescribeHumanTaskUiResponse.
type DescribeHumanTaskUiOutput struct {
	HumanTaskUiArn    *string         `json:"HumanTaskUiArn,omitempty" api:"shape=HumanTaskUiArn,required"`
	HumanTaskUiName   *string         `json:"HumanTaskUiName,omitempty" api:"shape=HumanTaskUiName,required"`
	HumanTaskUiStatus *string         `json:"HumanTaskUiStatus,omitempty" api:"shape=HumanTaskUiStatus"`
	CreationTime      *time.Time      `json:"CreationTime,omitempty" api:"required"`
	UiTemplate        *UiTemplateInfo `json:"UiTemplate,omitempty" api:"required"`
}

// DescribeHyperParameterTuningJobInput is AWS's DescribeHyperParameterTuningJobRequest.
type DescribeHyperParameterTuningJobInput struct {
	HyperParameterTuningJobName *string `json:"HyperParameterTuningJobName,omitempty" api:"shape=HyperParameterTuningJobName,required"`
}

// DescribeHyperParameterTuningJobOutput is AWS's DescribeHyperParameterTuningJobResponse.
type DescribeHyperParameterTuningJobOutput struct {
	HyperParameterTuningJobName   *string                                   `json:"HyperParameterTuningJobName,omitempty" api:"shape=HyperParameterTuningJobName,required"`
	HyperParameterTuningJobArn    *string                                   `json:"HyperParameterTuningJobArn,omitempty" api:"shape=HyperParameterTuningJobArn,required"`
	HyperParameterTuningJobConfig *HyperParameterTuningJobConfig            `json:"HyperParameterTuningJobConfig,omitempty" api:"required"`
	TrainingJobDefinition         *HyperParameterTrainingJobDefinition      `json:"TrainingJobDefinition,omitempty"`
	TrainingJobDefinitions        []HyperParameterTrainingJobDefinition     `json:"TrainingJobDefinitions,omitempty" api:"shape=HyperParameterTrainingJobDefinitions"`
	HyperParameterTuningJobStatus *string                                   `json:"HyperParameterTuningJobStatus,omitempty" api:"shape=HyperParameterTuningJobStatus,required"`
	CreationTime                  *time.Time                                `json:"CreationTime,omitempty" api:"required"`
	HyperParameterTuningEndTime   *time.Time                                `json:"HyperParameterTuningEndTime,omitempty"`
	LastModifiedTime              *time.Time                                `json:"LastModifiedTime,omitempty"`
	TrainingJobStatusCounters     *TrainingJobStatusCounters                `json:"TrainingJobStatusCounters,omitempty" api:"required"`
	ObjectiveStatusCounters       *ObjectiveStatusCounters                  `json:"ObjectiveStatusCounters,omitempty" api:"required"`
	BestTrainingJob               *HyperParameterTrainingJobSummary         `json:"BestTrainingJob,omitempty"`
	OverallBestTrainingJob        *HyperParameterTrainingJobSummary         `json:"OverallBestTrainingJob,omitempty"`
	WarmStartConfig               *HyperParameterTuningJobWarmStartConfig   `json:"WarmStartConfig,omitempty"`
	Autotune                      *Autotune                                 `json:"Autotune,omitempty"`
	FailureReason                 *string                                   `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	TuningJobCompletionDetails    *HyperParameterTuningJobCompletionDetails `json:"TuningJobCompletionDetails,omitempty"`
	ConsumedResources             *HyperParameterTuningJobConsumedResources `json:"ConsumedResources,omitempty"`
}

// DescribeImageInput is AWS's DescribeImageRequest.
type DescribeImageInput struct {
	ImageName *string `json:"ImageName,omitempty" api:"shape=ImageName,required"`
}

// DescribeImageOutput is AWS's DescribeImageResponse.
type DescribeImageOutput struct {
	CreationTime     *time.Time `json:"CreationTime,omitempty"`
	Description      *string    `json:"Description,omitempty" api:"shape=ImageDescription"`
	DisplayName      *string    `json:"DisplayName,omitempty" api:"shape=ImageDisplayName"`
	FailureReason    *string    `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	ImageArn         *string    `json:"ImageArn,omitempty" api:"shape=ImageArn"`
	ImageName        *string    `json:"ImageName,omitempty" api:"shape=ImageName"`
	ImageStatus      *string    `json:"ImageStatus,omitempty" api:"shape=ImageStatus"`
	LastModifiedTime *time.Time `json:"LastModifiedTime,omitempty"`
	RoleArn          *string    `json:"RoleArn,omitempty" api:"shape=RoleArn"`
}

// DescribeImageVersionInput is AWS's DescribeImageVersionRequest.
type DescribeImageVersionInput struct {
	ImageName *string `json:"ImageName,omitempty" api:"shape=ImageName,required"`
	Version   *int32  `json:"Version,omitempty" api:"shape=ImageVersionNumber"`
	Alias     *string `json:"Alias,omitempty" api:"shape=SageMakerImageVersionAlias"`
}

// DescribeImageVersionOutput is AWS's DescribeImageVersionResponse.
type DescribeImageVersionOutput struct {
	BaseImage          *string    `json:"BaseImage,omitempty" api:"shape=ImageBaseImage"`
	ContainerImage     *string    `json:"ContainerImage,omitempty" api:"shape=ImageContainerImage"`
	CreationTime       *time.Time `json:"CreationTime,omitempty"`
	FailureReason      *string    `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	ImageArn           *string    `json:"ImageArn,omitempty" api:"shape=ImageArn"`
	ImageVersionArn    *string    `json:"ImageVersionArn,omitempty" api:"shape=ImageVersionArn"`
	ImageVersionStatus *string    `json:"ImageVersionStatus,omitempty" api:"shape=ImageVersionStatus"`
	LastModifiedTime   *time.Time `json:"LastModifiedTime,omitempty"`
	Version            *int32     `json:"Version,omitempty" api:"shape=ImageVersionNumber"`
	VendorGuidance     *string    `json:"VendorGuidance,omitempty" api:"shape=VendorGuidance"`
	JobType            *string    `json:"JobType,omitempty" api:"shape=JobType"`
	MLFramework        *string    `json:"MLFramework,omitempty" api:"shape=MLFramework"`
	ProgrammingLang    *string    `json:"ProgrammingLang,omitempty" api:"shape=ProgrammingLang"`
	Processor          *string    `json:"Processor,omitempty" api:"shape=Processor"`
	Horovod            *bool      `json:"Horovod,omitempty"`
	ReleaseNotes       *string    `json:"ReleaseNotes,omitempty" api:"shape=ReleaseNotes"`
}

// DescribeInferenceComponentInput is AWS's DescribeInferenceComponentInput.
type DescribeInferenceComponentInput struct {
	InferenceComponentName *string `json:"InferenceComponentName,omitempty" api:"shape=InferenceComponentName,required"`
}

// DescribeInferenceComponentOutput is AWS's DescribeInferenceComponentOutput.
type DescribeInferenceComponentOutput struct {
	InferenceComponentName   *string                                  `json:"InferenceComponentName,omitempty" api:"shape=InferenceComponentName,required"`
	InferenceComponentArn    *string                                  `json:"InferenceComponentArn,omitempty" api:"shape=InferenceComponentArn,required"`
	EndpointName             *string                                  `json:"EndpointName,omitempty" api:"shape=EndpointName,required"`
	EndpointArn              *string                                  `json:"EndpointArn,omitempty" api:"shape=EndpointArn,required"`
	VariantName              *string                                  `json:"VariantName,omitempty" api:"shape=VariantName"`
	FailureReason            *string                                  `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	Specification            *InferenceComponentSpecificationSummary  `json:"Specification,omitempty"`
	Specifications           []InferenceComponentSpecificationSummary `json:"Specifications,omitempty" api:"shape=InferenceComponentSpecificationSummaryList"`
	RuntimeConfig            *InferenceComponentRuntimeConfigSummary  `json:"RuntimeConfig,omitempty"`
	CreationTime             *time.Time                               `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime         *time.Time                               `json:"LastModifiedTime,omitempty" api:"required"`
	InferenceComponentStatus *string                                  `json:"InferenceComponentStatus,omitempty" api:"shape=InferenceComponentStatus"`
	LastDeploymentConfig     *InferenceComponentDeploymentConfig      `json:"LastDeploymentConfig,omitempty"`
}

// DescribeInferenceExperimentInput is AWS's DescribeInferenceExperimentRequest.
type DescribeInferenceExperimentInput struct {
	Name *string `json:"Name,omitempty" api:"shape=InferenceExperimentName,required"`
}

// DescribeInferenceExperimentOutput is AWS's DescribeInferenceExperimentResponse.
type DescribeInferenceExperimentOutput struct {
	Arn               *string                               `json:"Arn,omitempty" api:"shape=InferenceExperimentArn,required"`
	Name              *string                               `json:"Name,omitempty" api:"shape=InferenceExperimentName,required"`
	Type              *string                               `json:"Type,omitempty" api:"shape=InferenceExperimentType,required"`
	Schedule          *InferenceExperimentSchedule          `json:"Schedule,omitempty"`
	Status            *string                               `json:"Status,omitempty" api:"shape=InferenceExperimentStatus,required"`
	StatusReason      *string                               `json:"StatusReason,omitempty" api:"shape=InferenceExperimentStatusReason"`
	Description       *string                               `json:"Description,omitempty" api:"shape=InferenceExperimentDescription"`
	CreationTime      *time.Time                            `json:"CreationTime,omitempty"`
	CompletionTime    *time.Time                            `json:"CompletionTime,omitempty"`
	LastModifiedTime  *time.Time                            `json:"LastModifiedTime,omitempty"`
	RoleArn           *string                               `json:"RoleArn,omitempty" api:"shape=RoleArn"`
	EndpointMetadata  *EndpointMetadata                     `json:"EndpointMetadata,omitempty" api:"required"`
	ModelVariants     []ModelVariantConfigSummary           `json:"ModelVariants,omitempty" api:"required"`
	DataStorageConfig *InferenceExperimentDataStorageConfig `json:"DataStorageConfig,omitempty"`
	ShadowModeConfig  *ShadowModeConfig                     `json:"ShadowModeConfig,omitempty"`
	KmsKey            *string                               `json:"KmsKey,omitempty" api:"shape=KmsKeyId"`
}

// DescribeInferenceRecommendationsJobInput is AWS's DescribeInferenceRecommendationsJobRequest.
type DescribeInferenceRecommendationsJobInput struct {
	JobName *string `json:"JobName,omitempty" api:"shape=RecommendationJobName,required"`
}

// DescribeInferenceRecommendationsJobOutput is AWS's DescribeInferenceRecommendationsJobResponse.
type DescribeInferenceRecommendationsJobOutput struct {
	JobName                  *string                              `json:"JobName,omitempty" api:"shape=RecommendationJobName,required"`
	JobDescription           *string                              `json:"JobDescription,omitempty" api:"shape=RecommendationJobDescription"`
	JobType                  *string                              `json:"JobType,omitempty" api:"shape=RecommendationJobType,required"`
	JobArn                   *string                              `json:"JobArn,omitempty" api:"shape=RecommendationJobArn,required"`
	RoleArn                  *string                              `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	Status                   *string                              `json:"Status,omitempty" api:"shape=RecommendationJobStatus,required"`
	CreationTime             *time.Time                           `json:"CreationTime,omitempty" api:"required"`
	CompletionTime           *time.Time                           `json:"CompletionTime,omitempty"`
	LastModifiedTime         *time.Time                           `json:"LastModifiedTime,omitempty" api:"required"`
	FailureReason            *string                              `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	InputConfig              *RecommendationJobInputConfig        `json:"InputConfig,omitempty" api:"required"`
	StoppingConditions       *RecommendationJobStoppingConditions `json:"StoppingConditions,omitempty"`
	InferenceRecommendations []InferenceRecommendation            `json:"InferenceRecommendations,omitempty" api:"shape=InferenceRecommendations"`
	EndpointPerformances     []EndpointPerformance                `json:"EndpointPerformances,omitempty" api:"shape=EndpointPerformances"`
}

// DescribeInferenceRouterInput is AWS's DescribeInferenceRouterInput.
type DescribeInferenceRouterInput struct {
	InferenceRouterName *string `json:"InferenceRouterName,omitempty" api:"shape=InferenceRouterName,required"`
}

// DescribeInferenceRouterOutput is AWS's DescribeInferenceRouterOutput.
type DescribeInferenceRouterOutput struct {
	InferenceRouterName *string         `json:"InferenceRouterName,omitempty" api:"shape=InferenceRouterName,required"`
	InferenceRouterArn  *string         `json:"InferenceRouterArn,omitempty" api:"shape=InferenceRouterArn,required"`
	RoutingTargets      []RoutingTarget `json:"RoutingTargets,omitempty" api:"shape=RoutingTargetList,required"`
	Status              *string         `json:"Status,omitempty" api:"shape=InferenceRouterStatus,required"`
	StatusReason        *string         `json:"StatusReason,omitempty" api:"shape=InferenceRouterStatusReason"`
	CreationTime        *time.Time      `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime    *time.Time      `json:"LastModifiedTime,omitempty" api:"required"`
}

// DescribeJobInput is AWS's DescribeJobRequest.
type DescribeJobInput struct {
	JobName     *string `json:"JobName,omitempty" api:"shape=JobName,required"`
	JobCategory *string `json:"JobCategory,omitempty" api:"shape=JobCategory,required"`
}

// DescribeJobOutput is AWS's DescribeJobResponse.
type DescribeJobOutput struct {
	JobName                    *string                        `json:"JobName,omitempty" api:"shape=JobName,required"`
	JobArn                     *string                        `json:"JobArn,omitempty" api:"shape=JobArn,required"`
	RoleArn                    *string                        `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	JobCategory                *string                        `json:"JobCategory,omitempty" api:"shape=JobCategory,required"`
	JobConfigSchemaVersion     *string                        `json:"JobConfigSchemaVersion,omitempty" api:"shape=JobSchemaVersion,required"`
	JobConfigDocument          *string                        `json:"JobConfigDocument,omitempty" api:"shape=JobConfigDocument"`
	CreationTime               *time.Time                     `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime           *time.Time                     `json:"LastModifiedTime,omitempty" api:"required"`
	EndTime                    *time.Time                     `json:"EndTime,omitempty"`
	JobStatus                  *string                        `json:"JobStatus,omitempty" api:"shape=JobStatus,required"`
	SecondaryStatus            *string                        `json:"SecondaryStatus,omitempty" api:"shape=JobSecondaryStatus,required"`
	SecondaryStatusTransitions []JobSecondaryStatusTransition `json:"SecondaryStatusTransitions,omitempty" api:"shape=JobSecondaryStatusTransitions,required"`
	FailureReason              *string                        `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	Tags                       []Tag                          `json:"Tags,omitempty" api:"shape=TagList"`
}

// DescribeJobSchemaVersionInput is AWS's DescribeJobSchemaVersionRequest.
type DescribeJobSchemaVersionInput struct {
	JobCategory            *string `json:"JobCategory,omitempty" api:"shape=JobCategory,required"`
	JobConfigSchemaVersion *string `json:"JobConfigSchemaVersion,omitempty" api:"shape=JobSchemaVersion"`
}

// DescribeJobSchemaVersionOutput is AWS's DescribeJobSchemaVersionResponse.
type DescribeJobSchemaVersionOutput struct {
	JobCategory            *string `json:"JobCategory,omitempty" api:"shape=JobCategory,required"`
	JobConfigSchemaVersion *string `json:"JobConfigSchemaVersion,omitempty" api:"shape=JobSchemaVersion,required"`
	JobConfigSchema        *string `json:"JobConfigSchema,omitempty" api:"shape=JobConfigDocument,required"`
}

// DescribeLabelingJobInput is AWS's DescribeLabelingJobRequest.
type DescribeLabelingJobInput struct {
	LabelingJobName *string `json:"LabelingJobName,omitempty" api:"shape=LabelingJobName,required"`
}

// DescribeLabelingJobOutput is AWS's DescribeLabelingJobResponse.
type DescribeLabelingJobOutput struct {
	LabelingJobStatus           *string                        `json:"LabelingJobStatus,omitempty" api:"shape=LabelingJobStatus,required"`
	LabelCounters               *LabelCounters                 `json:"LabelCounters,omitempty" api:"required"`
	FailureReason               *string                        `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	CreationTime                *time.Time                     `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime            *time.Time                     `json:"LastModifiedTime,omitempty" api:"required"`
	JobReferenceCode            *string                        `json:"JobReferenceCode,omitempty" api:"shape=JobReferenceCode,required"`
	LabelingJobName             *string                        `json:"LabelingJobName,omitempty" api:"shape=LabelingJobName,required"`
	LabelingJobArn              *string                        `json:"LabelingJobArn,omitempty" api:"shape=LabelingJobArn,required"`
	LabelAttributeName          *string                        `json:"LabelAttributeName,omitempty" api:"shape=LabelAttributeName"`
	InputConfig                 *LabelingJobInputConfig        `json:"InputConfig,omitempty" api:"required"`
	OutputConfig                *LabelingJobOutputConfig       `json:"OutputConfig,omitempty" api:"required"`
	RoleArn                     *string                        `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	LabelCategoryConfigS3Uri    *string                        `json:"LabelCategoryConfigS3Uri,omitempty" api:"shape=S3Uri"`
	StoppingConditions          *LabelingJobStoppingConditions `json:"StoppingConditions,omitempty"`
	LabelingJobAlgorithmsConfig *LabelingJobAlgorithmsConfig   `json:"LabelingJobAlgorithmsConfig,omitempty"`
	HumanTaskConfig             *HumanTaskConfig               `json:"HumanTaskConfig,omitempty" api:"required"`
	Tags                        []Tag                          `json:"Tags,omitempty" api:"shape=TagList"`
	LabelingJobOutput           *LabelingJobOutput             `json:"LabelingJobOutput,omitempty"`
}

// DescribeLineageGroupInput is AWS's DescribeLineageGroupRequest.
type DescribeLineageGroupInput struct {
	LineageGroupName *string `json:"LineageGroupName,omitempty" api:"shape=ExperimentEntityName,required"`
}

// DescribeLineageGroupOutput is AWS's DescribeLineageGroupResponse.
type DescribeLineageGroupOutput struct {
	LineageGroupName *string      `json:"LineageGroupName,omitempty" api:"shape=ExperimentEntityName"`
	LineageGroupArn  *string      `json:"LineageGroupArn,omitempty" api:"shape=LineageGroupArn"`
	DisplayName      *string      `json:"DisplayName,omitempty" api:"shape=ExperimentEntityName"`
	Description      *string      `json:"Description,omitempty" api:"shape=ExperimentDescription"`
	CreationTime     *time.Time   `json:"CreationTime,omitempty"`
	CreatedBy        *UserContext `json:"CreatedBy,omitempty"`
	LastModifiedTime *time.Time   `json:"LastModifiedTime,omitempty"`
	LastModifiedBy   *UserContext `json:"LastModifiedBy,omitempty"`
}

// DescribeMlflowAppInput is AWS's DescribeMlflowAppRequest.
type DescribeMlflowAppInput struct {
	Arn *string `json:"Arn,omitempty" api:"shape=MlflowAppArn,required"`
}

// DescribeMlflowAppOutput is AWS's DescribeMlflowAppResponse.
type DescribeMlflowAppOutput struct {
	Arn                          *string      `json:"Arn,omitempty" api:"shape=MlflowAppArn"`
	Name                         *string      `json:"Name,omitempty" api:"shape=MlflowAppName"`
	ArtifactStoreUri             *string      `json:"ArtifactStoreUri,omitempty" api:"shape=S3Uri"`
	MlflowVersion                *string      `json:"MlflowVersion,omitempty" api:"shape=MlflowVersion"`
	RoleArn                      *string      `json:"RoleArn,omitempty" api:"shape=RoleArn"`
	KmsKeyId                     *string      `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
	Status                       *string      `json:"Status,omitempty" api:"shape=MlflowAppStatus"`
	ModelRegistrationMode        *string      `json:"ModelRegistrationMode,omitempty" api:"shape=ModelRegistrationMode"`
	AccountDefaultStatus         *string      `json:"AccountDefaultStatus,omitempty" api:"shape=AccountDefaultStatus"`
	DefaultDomainIdList          []string     `json:"DefaultDomainIdList,omitempty" api:"shape=DefaultDomainIdList"`
	CreationTime                 *time.Time   `json:"CreationTime,omitempty"`
	CreatedBy                    *UserContext `json:"CreatedBy,omitempty"`
	LastModifiedTime             *time.Time   `json:"LastModifiedTime,omitempty"`
	LastModifiedBy               *UserContext `json:"LastModifiedBy,omitempty"`
	WeeklyMaintenanceWindowStart *string      `json:"WeeklyMaintenanceWindowStart,omitempty" api:"shape=WeeklyMaintenanceWindowStart"`
	MaintenanceStatus            *string      `json:"MaintenanceStatus,omitempty" api:"shape=MaintenanceStatus"`
}

// DescribeMlflowTrackingServerInput is AWS's DescribeMlflowTrackingServerRequest.
type DescribeMlflowTrackingServerInput struct {
	TrackingServerName *string `json:"TrackingServerName,omitempty" api:"shape=TrackingServerName,required"`
}

// DescribeMlflowTrackingServerOutput is AWS's DescribeMlflowTrackingServerResponse.
type DescribeMlflowTrackingServerOutput struct {
	TrackingServerArn               *string      `json:"TrackingServerArn,omitempty" api:"shape=TrackingServerArn"`
	TrackingServerName              *string      `json:"TrackingServerName,omitempty" api:"shape=TrackingServerName"`
	ArtifactStoreUri                *string      `json:"ArtifactStoreUri,omitempty" api:"shape=S3Uri"`
	TrackingServerSize              *string      `json:"TrackingServerSize,omitempty" api:"shape=TrackingServerSize"`
	MlflowVersion                   *string      `json:"MlflowVersion,omitempty" api:"shape=MlflowVersion"`
	RoleArn                         *string      `json:"RoleArn,omitempty" api:"shape=RoleArn"`
	TrackingServerStatus            *string      `json:"TrackingServerStatus,omitempty" api:"shape=TrackingServerStatus"`
	TrackingServerMaintenanceStatus *string      `json:"TrackingServerMaintenanceStatus,omitempty" api:"shape=TrackingServerMaintenanceStatus"`
	IsActive                        *string      `json:"IsActive,omitempty" api:"shape=IsTrackingServerActive"`
	TrackingServerUrl               *string      `json:"TrackingServerUrl,omitempty" api:"shape=TrackingServerUrl"`
	WeeklyMaintenanceWindowStart    *string      `json:"WeeklyMaintenanceWindowStart,omitempty" api:"shape=WeeklyMaintenanceWindowStart"`
	AutomaticModelRegistration      *bool        `json:"AutomaticModelRegistration,omitempty"`
	CreationTime                    *time.Time   `json:"CreationTime,omitempty"`
	CreatedBy                       *UserContext `json:"CreatedBy,omitempty"`
	LastModifiedTime                *time.Time   `json:"LastModifiedTime,omitempty"`
	LastModifiedBy                  *UserContext `json:"LastModifiedBy,omitempty"`
	S3BucketOwnerAccountId          *string      `json:"S3BucketOwnerAccountId,omitempty" api:"shape=AccountId"`
	S3BucketOwnerVerification       *bool        `json:"S3BucketOwnerVerification,omitempty"`
}

// DescribeModelBiasJobDefinitionInput is AWS's DescribeModelBiasJobDefinitionRequest.
type DescribeModelBiasJobDefinitionInput struct {
	JobDefinitionName *string `json:"JobDefinitionName,omitempty" api:"shape=MonitoringJobDefinitionName,required"`
}

// DescribeModelBiasJobDefinitionOutput is AWS's DescribeModelBiasJobDefinitionResponse.
type DescribeModelBiasJobDefinitionOutput struct {
	JobDefinitionArn          *string                      `json:"JobDefinitionArn,omitempty" api:"shape=MonitoringJobDefinitionArn,required"`
	JobDefinitionName         *string                      `json:"JobDefinitionName,omitempty" api:"shape=MonitoringJobDefinitionName,required"`
	CreationTime              *time.Time                   `json:"CreationTime,omitempty" api:"required"`
	ModelBiasBaselineConfig   *ModelBiasBaselineConfig     `json:"ModelBiasBaselineConfig,omitempty"`
	ModelBiasAppSpecification *ModelBiasAppSpecification   `json:"ModelBiasAppSpecification,omitempty" api:"required"`
	ModelBiasJobInput         *ModelBiasJobInput           `json:"ModelBiasJobInput,omitempty" api:"required"`
	ModelBiasJobOutputConfig  *MonitoringOutputConfig      `json:"ModelBiasJobOutputConfig,omitempty" api:"required"`
	JobResources              *MonitoringResources         `json:"JobResources,omitempty" api:"required"`
	NetworkConfig             *MonitoringNetworkConfig     `json:"NetworkConfig,omitempty"`
	RoleArn                   *string                      `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	StoppingCondition         *MonitoringStoppingCondition `json:"StoppingCondition,omitempty"`
}

// DescribeModelCardExportJobInput is AWS's DescribeModelCardExportJobRequest.
type DescribeModelCardExportJobInput struct {
	ModelCardExportJobArn *string `json:"ModelCardExportJobArn,omitempty" api:"shape=ModelCardExportJobArn,required"`
}

// DescribeModelCardExportJobOutput is AWS's DescribeModelCardExportJobResponse.
type DescribeModelCardExportJobOutput struct {
	ModelCardExportJobName *string                      `json:"ModelCardExportJobName,omitempty" api:"shape=EntityName,required"`
	ModelCardExportJobArn  *string                      `json:"ModelCardExportJobArn,omitempty" api:"shape=ModelCardExportJobArn,required"`
	Status                 *string                      `json:"Status,omitempty" api:"shape=ModelCardExportJobStatus,required"`
	ModelCardName          *string                      `json:"ModelCardName,omitempty" api:"shape=EntityName,required"`
	ModelCardVersion       *int32                       `json:"ModelCardVersion,omitempty" api:"required"`
	OutputConfig           *ModelCardExportOutputConfig `json:"OutputConfig,omitempty" api:"required"`
	CreatedAt              *time.Time                   `json:"CreatedAt,omitempty" api:"required"`
	LastModifiedAt         *time.Time                   `json:"LastModifiedAt,omitempty" api:"required"`
	FailureReason          *string                      `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	ExportArtifacts        *ModelCardExportArtifacts    `json:"ExportArtifacts,omitempty"`
}

// DescribeModelCardInput is AWS's DescribeModelCardRequest.
type DescribeModelCardInput struct {
	ModelCardName    *string `json:"ModelCardName,omitempty" api:"shape=ModelCardNameOrArn,required"`
	ModelCardVersion *int32  `json:"ModelCardVersion,omitempty"`
	IncludedData     *string `json:"IncludedData,omitempty" api:"shape=IncludedData"`
}

// DescribeModelCardOutput is AWS's DescribeModelCardResponse.
type DescribeModelCardOutput struct {
	ModelCardArn              *string                  `json:"ModelCardArn,omitempty" api:"shape=ModelCardArn,required"`
	ModelCardName             *string                  `json:"ModelCardName,omitempty" api:"shape=EntityName,required"`
	ModelCardVersion          *int32                   `json:"ModelCardVersion,omitempty" api:"required"`
	Content                   *string                  `json:"Content,omitempty" api:"shape=ModelCardContent,required"`
	ModelCardStatus           *string                  `json:"ModelCardStatus,omitempty" api:"shape=ModelCardStatus,required"`
	SecurityConfig            *ModelCardSecurityConfig `json:"SecurityConfig,omitempty"`
	CreationTime              *time.Time               `json:"CreationTime,omitempty" api:"required"`
	CreatedBy                 *UserContext             `json:"CreatedBy,omitempty" api:"required"`
	LastModifiedTime          *time.Time               `json:"LastModifiedTime,omitempty"`
	LastModifiedBy            *UserContext             `json:"LastModifiedBy,omitempty"`
	ModelCardProcessingStatus *string                  `json:"ModelCardProcessingStatus,omitempty" api:"shape=ModelCardProcessingStatus"`
}

// DescribeModelExplainabilityJobDefinitionInput is AWS's DescribeModelExplainabilityJobDefinitionRequest.
type DescribeModelExplainabilityJobDefinitionInput struct {
	JobDefinitionName *string `json:"JobDefinitionName,omitempty" api:"shape=MonitoringJobDefinitionName,required"`
}

// DescribeModelExplainabilityJobDefinitionOutput is AWS's DescribeModelExplainabilityJobDefinitionResponse.
type DescribeModelExplainabilityJobDefinitionOutput struct {
	JobDefinitionArn                    *string                              `json:"JobDefinitionArn,omitempty" api:"shape=MonitoringJobDefinitionArn,required"`
	JobDefinitionName                   *string                              `json:"JobDefinitionName,omitempty" api:"shape=MonitoringJobDefinitionName,required"`
	CreationTime                        *time.Time                           `json:"CreationTime,omitempty" api:"required"`
	ModelExplainabilityBaselineConfig   *ModelExplainabilityBaselineConfig   `json:"ModelExplainabilityBaselineConfig,omitempty"`
	ModelExplainabilityAppSpecification *ModelExplainabilityAppSpecification `json:"ModelExplainabilityAppSpecification,omitempty" api:"required"`
	ModelExplainabilityJobInput         *ModelExplainabilityJobInput         `json:"ModelExplainabilityJobInput,omitempty" api:"required"`
	ModelExplainabilityJobOutputConfig  *MonitoringOutputConfig              `json:"ModelExplainabilityJobOutputConfig,omitempty" api:"required"`
	JobResources                        *MonitoringResources                 `json:"JobResources,omitempty" api:"required"`
	NetworkConfig                       *MonitoringNetworkConfig             `json:"NetworkConfig,omitempty"`
	RoleArn                             *string                              `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	StoppingCondition                   *MonitoringStoppingCondition         `json:"StoppingCondition,omitempty"`
}

// DescribeModelInput is AWS's DescribeModelInput.
type DescribeModelInput struct {
	ModelName *string `json:"ModelName,omitempty" api:"shape=ModelName,required"`
}

// DescribeModelOutput is AWS's DescribeModelOutput.
type DescribeModelOutput struct {
	ModelName                *string                   `json:"ModelName,omitempty" api:"shape=ModelName,required"`
	PrimaryContainer         *ContainerDefinition      `json:"PrimaryContainer,omitempty"`
	Containers               []ContainerDefinition     `json:"Containers,omitempty" api:"shape=ContainerDefinitionList"`
	InferenceExecutionConfig *InferenceExecutionConfig `json:"InferenceExecutionConfig,omitempty"`
	ExecutionRoleArn         *string                   `json:"ExecutionRoleArn,omitempty" api:"shape=RoleArn"`
	VpcConfig                *VpcConfig                `json:"VpcConfig,omitempty"`
	CreationTime             *time.Time                `json:"CreationTime,omitempty" api:"required"`
	ModelArn                 *string                   `json:"ModelArn,omitempty" api:"shape=ModelArn,required"`
	EnableNetworkIsolation   *bool                     `json:"EnableNetworkIsolation,omitempty"`
	DeploymentRecommendation *DeploymentRecommendation `json:"DeploymentRecommendation,omitempty"`
}

// DescribeModelPackageGroupInput is AWS's DescribeModelPackageGroupInput.
type DescribeModelPackageGroupInput struct {
	ModelPackageGroupName *string `json:"ModelPackageGroupName,omitempty" api:"shape=ArnOrName,required"`
}

// DescribeModelPackageGroupOutput is AWS's DescribeModelPackageGroupOutput.
type DescribeModelPackageGroupOutput struct {
	ModelPackageGroupName        *string               `json:"ModelPackageGroupName,omitempty" api:"shape=EntityName,required"`
	ModelPackageGroupArn         *string               `json:"ModelPackageGroupArn,omitempty" api:"shape=ModelPackageGroupArn,required"`
	ModelPackageGroupDescription *string               `json:"ModelPackageGroupDescription,omitempty" api:"shape=EntityDescription"`
	CreationTime                 *time.Time            `json:"CreationTime,omitempty" api:"required"`
	CreatedBy                    *UserContext          `json:"CreatedBy,omitempty" api:"required"`
	ModelPackageGroupStatus      *string               `json:"ModelPackageGroupStatus,omitempty" api:"shape=ModelPackageGroupStatus,required"`
	ManagedConfiguration         *ManagedConfiguration `json:"ManagedConfiguration,omitempty"`
}

// DescribeModelPackageInput is AWS's DescribeModelPackageInput.
type DescribeModelPackageInput struct {
	ModelPackageName *string `json:"ModelPackageName,omitempty" api:"shape=VersionedArnOrName,required"`
	IncludedData     *string `json:"IncludedData,omitempty" api:"shape=IncludedData"`
}

// DescribeModelPackageOutput is AWS's DescribeModelPackageOutput.
type DescribeModelPackageOutput struct {
	ModelPackageName                  *string                                      `json:"ModelPackageName,omitempty" api:"shape=EntityName,required"`
	ModelPackageGroupName             *string                                      `json:"ModelPackageGroupName,omitempty" api:"shape=EntityName"`
	ModelPackageVersion               *int32                                       `json:"ModelPackageVersion,omitempty" api:"shape=ModelPackageVersion"`
	ModelPackageRegistrationType      *string                                      `json:"ModelPackageRegistrationType,omitempty" api:"shape=ModelPackageRegistrationType"`
	ModelPackageArn                   *string                                      `json:"ModelPackageArn,omitempty" api:"shape=ModelPackageArn,required"`
	ModelPackageDescription           *string                                      `json:"ModelPackageDescription,omitempty" api:"shape=EntityDescription"`
	CreationTime                      *time.Time                                   `json:"CreationTime,omitempty" api:"required"`
	InferenceSpecification            *InferenceSpecification                      `json:"InferenceSpecification,omitempty"`
	SourceAlgorithmSpecification      *SourceAlgorithmSpecification                `json:"SourceAlgorithmSpecification,omitempty"`
	ValidationSpecification           *ModelPackageValidationSpecification         `json:"ValidationSpecification,omitempty"`
	ModelPackageStatus                *string                                      `json:"ModelPackageStatus,omitempty" api:"shape=ModelPackageStatus,required"`
	ModelPackageStatusDetails         *ModelPackageStatusDetails                   `json:"ModelPackageStatusDetails,omitempty" api:"required"`
	CertifyForMarketplace             *bool                                        `json:"CertifyForMarketplace,omitempty"`
	ModelApprovalStatus               *string                                      `json:"ModelApprovalStatus,omitempty" api:"shape=ModelApprovalStatus"`
	CreatedBy                         *UserContext                                 `json:"CreatedBy,omitempty"`
	MetadataProperties                *MetadataProperties                          `json:"MetadataProperties,omitempty"`
	ModelMetrics                      *ModelMetrics                                `json:"ModelMetrics,omitempty"`
	LastModifiedTime                  *time.Time                                   `json:"LastModifiedTime,omitempty"`
	LastModifiedBy                    *UserContext                                 `json:"LastModifiedBy,omitempty"`
	ApprovalDescription               *string                                      `json:"ApprovalDescription,omitempty" api:"shape=ApprovalDescription"`
	Domain                            *string                                      `json:"Domain,omitempty"`
	Task                              *string                                      `json:"Task,omitempty"`
	SamplePayloadUrl                  *string                                      `json:"SamplePayloadUrl,omitempty"`
	CustomerMetadataProperties        map[string]string                            `json:"CustomerMetadataProperties,omitempty" api:"shape=CustomerMetadataMap"`
	DriftCheckBaselines               *DriftCheckBaselines                         `json:"DriftCheckBaselines,omitempty"`
	AdditionalInferenceSpecifications []AdditionalInferenceSpecificationDefinition `json:"AdditionalInferenceSpecifications,omitempty" api:"shape=AdditionalInferenceSpecifications"`
	SkipModelValidation               *string                                      `json:"SkipModelValidation,omitempty" api:"shape=SkipModelValidation"`
	SourceUri                         *string                                      `json:"SourceUri,omitempty" api:"shape=ModelPackageSourceUri"`
	SecurityConfig                    *ModelPackageSecurityConfig                  `json:"SecurityConfig,omitempty"`
	ModelCard                         *ModelPackageModelCard                       `json:"ModelCard,omitempty"`
	ModelLifeCycle                    *ModelLifeCycle                              `json:"ModelLifeCycle,omitempty"`
	ManagedStorageType                *string                                      `json:"ManagedStorageType,omitempty" api:"shape=ManagedStorageType"`
}

// DescribeModelQualityJobDefinitionInput is AWS's DescribeModelQualityJobDefinitionRequest.
type DescribeModelQualityJobDefinitionInput struct {
	JobDefinitionName *string `json:"JobDefinitionName,omitempty" api:"shape=MonitoringJobDefinitionName,required"`
}

// DescribeModelQualityJobDefinitionOutput is AWS's DescribeModelQualityJobDefinitionResponse.
type DescribeModelQualityJobDefinitionOutput struct {
	JobDefinitionArn             *string                       `json:"JobDefinitionArn,omitempty" api:"shape=MonitoringJobDefinitionArn,required"`
	JobDefinitionName            *string                       `json:"JobDefinitionName,omitempty" api:"shape=MonitoringJobDefinitionName,required"`
	CreationTime                 *time.Time                    `json:"CreationTime,omitempty" api:"required"`
	ModelQualityBaselineConfig   *ModelQualityBaselineConfig   `json:"ModelQualityBaselineConfig,omitempty"`
	ModelQualityAppSpecification *ModelQualityAppSpecification `json:"ModelQualityAppSpecification,omitempty" api:"required"`
	ModelQualityJobInput         *ModelQualityJobInput         `json:"ModelQualityJobInput,omitempty" api:"required"`
	ModelQualityJobOutputConfig  *MonitoringOutputConfig       `json:"ModelQualityJobOutputConfig,omitempty" api:"required"`
	JobResources                 *MonitoringResources          `json:"JobResources,omitempty" api:"required"`
	NetworkConfig                *MonitoringNetworkConfig      `json:"NetworkConfig,omitempty"`
	RoleArn                      *string                       `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	StoppingCondition            *MonitoringStoppingCondition  `json:"StoppingCondition,omitempty"`
}

// DescribeMonitoringScheduleInput is AWS's DescribeMonitoringScheduleRequest.
type DescribeMonitoringScheduleInput struct {
	MonitoringScheduleName *string `json:"MonitoringScheduleName,omitempty" api:"shape=MonitoringScheduleName,required"`
}

// DescribeMonitoringScheduleOutput is AWS's DescribeMonitoringScheduleResponse.
type DescribeMonitoringScheduleOutput struct {
	MonitoringScheduleArn          *string                     `json:"MonitoringScheduleArn,omitempty" api:"shape=MonitoringScheduleArn,required"`
	MonitoringScheduleName         *string                     `json:"MonitoringScheduleName,omitempty" api:"shape=MonitoringScheduleName,required"`
	MonitoringScheduleStatus       *string                     `json:"MonitoringScheduleStatus,omitempty" api:"shape=ScheduleStatus,required"`
	MonitoringType                 *string                     `json:"MonitoringType,omitempty" api:"shape=MonitoringType"`
	FailureReason                  *string                     `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	CreationTime                   *time.Time                  `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime               *time.Time                  `json:"LastModifiedTime,omitempty" api:"required"`
	MonitoringScheduleConfig       *MonitoringScheduleConfig   `json:"MonitoringScheduleConfig,omitempty" api:"required"`
	EndpointName                   *string                     `json:"EndpointName,omitempty" api:"shape=EndpointName"`
	LastMonitoringExecutionSummary *MonitoringExecutionSummary `json:"LastMonitoringExecutionSummary,omitempty"`
}

// DescribeNotebookInstanceInput is AWS's DescribeNotebookInstanceInput.
type DescribeNotebookInstanceInput struct {
	NotebookInstanceName *string `json:"NotebookInstanceName,omitempty" api:"shape=NotebookInstanceName,required"`
}

// DescribeNotebookInstanceLifecycleConfigInput is AWS's DescribeNotebookInstanceLifecycleConfigInput.
type DescribeNotebookInstanceLifecycleConfigInput struct {
	NotebookInstanceLifecycleConfigName *string `json:"NotebookInstanceLifecycleConfigName,omitempty" api:"shape=NotebookInstanceLifecycleConfigName,required"`
}

// DescribeNotebookInstanceLifecycleConfigOutput is AWS's DescribeNotebookInstanceLifecycleConfigOutput.
type DescribeNotebookInstanceLifecycleConfigOutput struct {
	NotebookInstanceLifecycleConfigArn  *string                         `json:"NotebookInstanceLifecycleConfigArn,omitempty" api:"shape=NotebookInstanceLifecycleConfigArn"`
	NotebookInstanceLifecycleConfigName *string                         `json:"NotebookInstanceLifecycleConfigName,omitempty" api:"shape=NotebookInstanceLifecycleConfigName"`
	OnCreate                            []NotebookInstanceLifecycleHook `json:"OnCreate,omitempty" api:"shape=NotebookInstanceLifecycleConfigList"`
	OnStart                             []NotebookInstanceLifecycleHook `json:"OnStart,omitempty" api:"shape=NotebookInstanceLifecycleConfigList"`
	LastModifiedTime                    *time.Time                      `json:"LastModifiedTime,omitempty"`
	CreationTime                        *time.Time                      `json:"CreationTime,omitempty"`
}

// DescribeNotebookInstanceOutput is AWS's DescribeNotebookInstanceOutput.
type DescribeNotebookInstanceOutput struct {
	NotebookInstanceArn                  *string                               `json:"NotebookInstanceArn,omitempty" api:"shape=NotebookInstanceArn"`
	NotebookInstanceName                 *string                               `json:"NotebookInstanceName,omitempty" api:"shape=NotebookInstanceName"`
	NotebookInstanceStatus               *string                               `json:"NotebookInstanceStatus,omitempty" api:"shape=NotebookInstanceStatus"`
	FailureReason                        *string                               `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	Url                                  *string                               `json:"Url,omitempty"`
	InstanceType                         *string                               `json:"InstanceType,omitempty" api:"shape=InstanceType"`
	IpAddressType                        *string                               `json:"IpAddressType,omitempty" api:"shape=IPAddressType"`
	SubnetId                             *string                               `json:"SubnetId,omitempty" api:"shape=SubnetId"`
	SecurityGroups                       []string                              `json:"SecurityGroups,omitempty" api:"shape=SecurityGroupIds"`
	RoleArn                              *string                               `json:"RoleArn,omitempty" api:"shape=RoleArn"`
	KmsKeyId                             *string                               `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
	NetworkInterfaceId                   *string                               `json:"NetworkInterfaceId,omitempty"`
	LastModifiedTime                     *time.Time                            `json:"LastModifiedTime,omitempty"`
	CreationTime                         *time.Time                            `json:"CreationTime,omitempty"`
	NotebookInstanceLifecycleConfigName  *string                               `json:"NotebookInstanceLifecycleConfigName,omitempty" api:"shape=NotebookInstanceLifecycleConfigName"`
	DirectInternetAccess                 *string                               `json:"DirectInternetAccess,omitempty" api:"shape=DirectInternetAccess"`
	VolumeSizeInGB                       *int32                                `json:"VolumeSizeInGB,omitempty" api:"shape=NotebookInstanceVolumeSizeInGB"`
	AcceleratorTypes                     []string                              `json:"AcceleratorTypes,omitempty" api:"shape=NotebookInstanceAcceleratorTypes"`
	DefaultCodeRepository                *string                               `json:"DefaultCodeRepository,omitempty" api:"shape=CodeRepositoryNameOrUrl"`
	AdditionalCodeRepositories           []string                              `json:"AdditionalCodeRepositories,omitempty" api:"shape=AdditionalCodeRepositoryNamesOrUrls"`
	RootAccess                           *string                               `json:"RootAccess,omitempty" api:"shape=RootAccess"`
	PlatformIdentifier                   *string                               `json:"PlatformIdentifier,omitempty" api:"shape=PlatformIdentifier"`
	InstanceMetadataServiceConfiguration *InstanceMetadataServiceConfiguration `json:"InstanceMetadataServiceConfiguration,omitempty"`
}

// DescribeOptimizationJobInput is AWS's DescribeOptimizationJobRequest.
type DescribeOptimizationJobInput struct {
	OptimizationJobName *string `json:"OptimizationJobName,omitempty" api:"shape=EntityName,required"`
}

// DescribeOptimizationJobOutput is AWS's DescribeOptimizationJobResponse.
type DescribeOptimizationJobOutput struct {
	OptimizationJobArn      *string                      `json:"OptimizationJobArn,omitempty" api:"shape=OptimizationJobArn,required"`
	OptimizationJobStatus   *string                      `json:"OptimizationJobStatus,omitempty" api:"shape=OptimizationJobStatus,required"`
	OptimizationStartTime   *time.Time                   `json:"OptimizationStartTime,omitempty"`
	OptimizationEndTime     *time.Time                   `json:"OptimizationEndTime,omitempty"`
	CreationTime            *time.Time                   `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime        *time.Time                   `json:"LastModifiedTime,omitempty" api:"required"`
	FailureReason           *string                      `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	OptimizationJobName     *string                      `json:"OptimizationJobName,omitempty" api:"shape=EntityName,required"`
	ModelSource             *OptimizationJobModelSource  `json:"ModelSource,omitempty" api:"required"`
	OptimizationEnvironment map[string]string            `json:"OptimizationEnvironment,omitempty" api:"shape=OptimizationJobEnvironmentVariables"`
	DeploymentInstanceType  *string                      `json:"DeploymentInstanceType,omitempty" api:"shape=OptimizationJobDeploymentInstanceType,required"`
	MaxInstanceCount        *int32                       `json:"MaxInstanceCount,omitempty" api:"shape=OptimizationJobMaxInstanceCount"`
	OptimizationConfigs     []OptimizationConfig         `json:"OptimizationConfigs,omitempty" api:"shape=OptimizationConfigs,required"`
	OutputConfig            *OptimizationJobOutputConfig `json:"OutputConfig,omitempty" api:"required"`
	OptimizationOutput      *OptimizationOutput          `json:"OptimizationOutput,omitempty"`
	RoleArn                 *string                      `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	StoppingCondition       *StoppingCondition           `json:"StoppingCondition,omitempty" api:"required"`
	VpcConfig               *OptimizationVpcConfig       `json:"VpcConfig,omitempty"`
	TrainingPlanArns        []string                     `json:"TrainingPlanArns,omitempty" api:"shape=OptimizationJobTrainingPlanArns"`
}

// DescribePartnerAppInput is AWS's DescribePartnerAppRequest.
type DescribePartnerAppInput struct {
	Arn                     *string `json:"Arn,omitempty" api:"shape=PartnerAppArn,required"`
	IncludeAvailableUpgrade *bool   `json:"IncludeAvailableUpgrade,omitempty"`
}

// DescribePartnerAppOutput is AWS's DescribePartnerAppResponse.
type DescribePartnerAppOutput struct {
	Arn                           *string                      `json:"Arn,omitempty" api:"shape=PartnerAppArn"`
	Name                          *string                      `json:"Name,omitempty" api:"shape=PartnerAppName"`
	Type                          *string                      `json:"Type,omitempty" api:"shape=PartnerAppType"`
	Status                        *string                      `json:"Status,omitempty" api:"shape=PartnerAppStatus"`
	CreationTime                  *time.Time                   `json:"CreationTime,omitempty"`
	LastModifiedTime              *time.Time                   `json:"LastModifiedTime,omitempty"`
	ExecutionRoleArn              *string                      `json:"ExecutionRoleArn,omitempty" api:"shape=RoleArn"`
	KmsKeyId                      *string                      `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
	BaseUrl                       *string                      `json:"BaseUrl,omitempty" api:"shape=String2048"`
	MaintenanceConfig             *PartnerAppMaintenanceConfig `json:"MaintenanceConfig,omitempty"`
	Tier                          *string                      `json:"Tier,omitempty" api:"shape=NonEmptyString64"`
	Version                       *string                      `json:"Version,omitempty" api:"shape=NonEmptyString64"`
	ApplicationConfig             *PartnerAppConfig            `json:"ApplicationConfig,omitempty"`
	AuthType                      *string                      `json:"AuthType,omitempty" api:"shape=PartnerAppAuthType"`
	EnableIamSessionBasedIdentity *bool                        `json:"EnableIamSessionBasedIdentity,omitempty"`
	Error                         *ErrorInfo                   `json:"Error,omitempty"`
	EnableAutoMinorVersionUpgrade *bool                        `json:"EnableAutoMinorVersionUpgrade,omitempty"`
	CurrentVersionEolDate         *time.Time                   `json:"CurrentVersionEolDate,omitempty"`
	AvailableUpgrade              *AvailableUpgrade            `json:"AvailableUpgrade,omitempty"`
	IdcConfig                     *IdcConfigOutput             `json:"IdcConfig,omitempty"`
}

// DescribePipelineDefinitionForExecutionInput is AWS's DescribePipelineDefinitionForExecutionRequest.
type DescribePipelineDefinitionForExecutionInput struct {
	PipelineExecutionArn *string `json:"PipelineExecutionArn,omitempty" api:"shape=PipelineExecutionArn,required"`
}

// DescribePipelineDefinitionForExecutionOutput is AWS's DescribePipelineDefinitionForExecutionResponse.
type DescribePipelineDefinitionForExecutionOutput struct {
	PipelineDefinition *string    `json:"PipelineDefinition,omitempty" api:"shape=PipelineDefinition"`
	CreationTime       *time.Time `json:"CreationTime,omitempty"`
}

// DescribePipelineExecutionInput is AWS's DescribePipelineExecutionRequest.
type DescribePipelineExecutionInput struct {
	PipelineExecutionArn *string `json:"PipelineExecutionArn,omitempty" api:"shape=PipelineExecutionArn,required"`
}

// DescribePipelineExecutionOutput is AWS's DescribePipelineExecutionResponse.
type DescribePipelineExecutionOutput struct {
	PipelineArn                  *string                   `json:"PipelineArn,omitempty" api:"shape=PipelineArn"`
	PipelineExecutionArn         *string                   `json:"PipelineExecutionArn,omitempty" api:"shape=PipelineExecutionArn"`
	PipelineExecutionDisplayName *string                   `json:"PipelineExecutionDisplayName,omitempty" api:"shape=PipelineExecutionName"`
	PipelineExecutionStatus      *string                   `json:"PipelineExecutionStatus,omitempty" api:"shape=PipelineExecutionStatus"`
	PipelineExecutionDescription *string                   `json:"PipelineExecutionDescription,omitempty" api:"shape=PipelineExecutionDescription"`
	PipelineExperimentConfig     *PipelineExperimentConfig `json:"PipelineExperimentConfig,omitempty"`
	FailureReason                *string                   `json:"FailureReason,omitempty" api:"shape=PipelineExecutionFailureReason"`
	CreationTime                 *time.Time                `json:"CreationTime,omitempty"`
	LastModifiedTime             *time.Time                `json:"LastModifiedTime,omitempty"`
	CreatedBy                    *UserContext              `json:"CreatedBy,omitempty"`
	LastModifiedBy               *UserContext              `json:"LastModifiedBy,omitempty"`
	ParallelismConfiguration     *ParallelismConfiguration `json:"ParallelismConfiguration,omitempty"`
	SelectiveExecutionConfig     *SelectiveExecutionConfig `json:"SelectiveExecutionConfig,omitempty"`
	PipelineVersionId            *int64                    `json:"PipelineVersionId,omitempty" api:"shape=PipelineVersionId"`
	MLflowConfig                 *MLflowConfiguration      `json:"MLflowConfig,omitempty"`
	PipelineVersionAliases       []string                  `json:"PipelineVersionAliases,omitempty" api:"shape=PipelineVersionAliasList"`
	RoleArn                      *string                   `json:"RoleArn,omitempty" api:"shape=RoleArn"`
}

// DescribePipelineInput is AWS's DescribePipelineRequest.
type DescribePipelineInput struct {
	PipelineName         *string `json:"PipelineName,omitempty" api:"shape=PipelineNameOrArn,required"`
	PipelineVersionId    *int64  `json:"PipelineVersionId,omitempty" api:"shape=PipelineVersionId"`
	PipelineVersionAlias *string `json:"PipelineVersionAlias,omitempty" api:"shape=PipelineVersionAlias"`
}

// DescribePipelineOutput is AWS's DescribePipelineResponse.
type DescribePipelineOutput struct {
	PipelineArn                *string                   `json:"PipelineArn,omitempty" api:"shape=PipelineArn"`
	PipelineName               *string                   `json:"PipelineName,omitempty" api:"shape=PipelineName"`
	PipelineDisplayName        *string                   `json:"PipelineDisplayName,omitempty" api:"shape=PipelineName"`
	PipelineDefinition         *string                   `json:"PipelineDefinition,omitempty" api:"shape=PipelineDefinition"`
	PipelineDescription        *string                   `json:"PipelineDescription,omitempty" api:"shape=PipelineDescription"`
	RoleArn                    *string                   `json:"RoleArn,omitempty" api:"shape=RoleArn"`
	PipelineStatus             *string                   `json:"PipelineStatus,omitempty" api:"shape=PipelineStatus"`
	CreationTime               *time.Time                `json:"CreationTime,omitempty"`
	LastModifiedTime           *time.Time                `json:"LastModifiedTime,omitempty"`
	LastRunTime                *time.Time                `json:"LastRunTime,omitempty"`
	CreatedBy                  *UserContext              `json:"CreatedBy,omitempty"`
	LastModifiedBy             *UserContext              `json:"LastModifiedBy,omitempty"`
	ParallelismConfiguration   *ParallelismConfiguration `json:"ParallelismConfiguration,omitempty"`
	PipelineVersionDisplayName *string                   `json:"PipelineVersionDisplayName,omitempty" api:"shape=PipelineVersionName"`
	PipelineVersionDescription *string                   `json:"PipelineVersionDescription,omitempty" api:"shape=PipelineVersionDescription"`
	PipelineVersionAliases     []string                  `json:"PipelineVersionAliases,omitempty" api:"shape=PipelineVersionAliasList"`
}

// DescribeProcessingJobInput is AWS's DescribeProcessingJobRequest.
type DescribeProcessingJobInput struct {
	ProcessingJobName *string `json:"ProcessingJobName,omitempty" api:"shape=ProcessingJobName,required"`
}

// DescribeProcessingJobOutput is AWS's DescribeProcessingJobResponse.
type DescribeProcessingJobOutput struct {
	ProcessingInputs       []ProcessingInput            `json:"ProcessingInputs,omitempty" api:"shape=ProcessingInputs"`
	ProcessingOutputConfig *ProcessingOutputConfig      `json:"ProcessingOutputConfig,omitempty"`
	ProcessingJobName      *string                      `json:"ProcessingJobName,omitempty" api:"shape=ProcessingJobName,required"`
	ProcessingResources    *ProcessingResources         `json:"ProcessingResources,omitempty" api:"required"`
	StoppingCondition      *ProcessingStoppingCondition `json:"StoppingCondition,omitempty"`
	AppSpecification       *AppSpecification            `json:"AppSpecification,omitempty" api:"required"`
	Environment            map[string]string            `json:"Environment,omitempty" api:"shape=ProcessingEnvironmentMap"`
	NetworkConfig          *NetworkConfig               `json:"NetworkConfig,omitempty"`
	RoleArn                *string                      `json:"RoleArn,omitempty" api:"shape=RoleArn"`
	ExperimentConfig       *ExperimentConfig            `json:"ExperimentConfig,omitempty"`
	ProcessingJobArn       *string                      `json:"ProcessingJobArn,omitempty" api:"shape=ProcessingJobArn,required"`
	ProcessingJobStatus    *string                      `json:"ProcessingJobStatus,omitempty" api:"shape=ProcessingJobStatus,required"`
	ExitMessage            *string                      `json:"ExitMessage,omitempty" api:"shape=ExitMessage"`
	FailureReason          *string                      `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	ProcessingEndTime      *time.Time                   `json:"ProcessingEndTime,omitempty"`
	ProcessingStartTime    *time.Time                   `json:"ProcessingStartTime,omitempty"`
	LastModifiedTime       *time.Time                   `json:"LastModifiedTime,omitempty"`
	CreationTime           *time.Time                   `json:"CreationTime,omitempty" api:"required"`
	MonitoringScheduleArn  *string                      `json:"MonitoringScheduleArn,omitempty" api:"shape=MonitoringScheduleArn"`
	AutoMLJobArn           *string                      `json:"AutoMLJobArn,omitempty" api:"shape=AutoMLJobArn"`
	TrainingJobArn         *string                      `json:"TrainingJobArn,omitempty" api:"shape=TrainingJobArn"`
}

// DescribeProjectInput is AWS's DescribeProjectInput.
type DescribeProjectInput struct {
	ProjectName *string `json:"ProjectName,omitempty" api:"shape=ProjectEntityName,required"`
}

// DescribeProjectOutput is AWS's DescribeProjectOutput.
type DescribeProjectOutput struct {
	ProjectArn                              *string                                  `json:"ProjectArn,omitempty" api:"shape=ProjectArn,required"`
	ProjectName                             *string                                  `json:"ProjectName,omitempty" api:"shape=ProjectEntityName,required"`
	ProjectId                               *string                                  `json:"ProjectId,omitempty" api:"shape=ProjectId,required"`
	ProjectDescription                      *string                                  `json:"ProjectDescription,omitempty" api:"shape=EntityDescription"`
	ServiceCatalogProvisioningDetails       *ServiceCatalogProvisioningDetails       `json:"ServiceCatalogProvisioningDetails,omitempty"`
	ServiceCatalogProvisionedProductDetails *ServiceCatalogProvisionedProductDetails `json:"ServiceCatalogProvisionedProductDetails,omitempty"`
	ProjectStatus                           *string                                  `json:"ProjectStatus,omitempty" api:"shape=ProjectStatus,required"`
	TemplateProviderDetails                 []TemplateProviderDetail                 `json:"TemplateProviderDetails,omitempty" api:"shape=TemplateProviderDetailList"`
	CreatedBy                               *UserContext                             `json:"CreatedBy,omitempty"`
	CreationTime                            *time.Time                               `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime                        *time.Time                               `json:"LastModifiedTime,omitempty"`
	LastModifiedBy                          *UserContext                             `json:"LastModifiedBy,omitempty"`
}

// DescribeReservedCapacityInput is AWS's DescribeReservedCapacityRequest.
type DescribeReservedCapacityInput struct {
	ReservedCapacityArn *string `json:"ReservedCapacityArn,omitempty" api:"shape=ReservedCapacityArn,required"`
}

// DescribeReservedCapacityOutput is AWS's DescribeReservedCapacityResponse.
type DescribeReservedCapacityOutput struct {
	ReservedCapacityArn    *string             `json:"ReservedCapacityArn,omitempty" api:"shape=ReservedCapacityArn,required"`
	ReservedCapacityType   *string             `json:"ReservedCapacityType,omitempty" api:"shape=ReservedCapacityType"`
	Status                 *string             `json:"Status,omitempty" api:"shape=ReservedCapacityStatus"`
	AvailabilityZone       *string             `json:"AvailabilityZone,omitempty" api:"shape=AvailabilityZone"`
	DurationHours          *int64              `json:"DurationHours,omitempty" api:"shape=ReservedCapacityDurationHours"`
	DurationMinutes        *int64              `json:"DurationMinutes,omitempty" api:"shape=ReservedCapacityDurationMinutes"`
	StartTime              *time.Time          `json:"StartTime,omitempty"`
	EndTime                *time.Time          `json:"EndTime,omitempty"`
	InstanceType           *string             `json:"InstanceType,omitempty" api:"shape=ReservedCapacityInstanceType,required"`
	TotalInstanceCount     *int32              `json:"TotalInstanceCount,omitempty" api:"shape=TotalInstanceCount,required"`
	AvailableInstanceCount *int32              `json:"AvailableInstanceCount,omitempty" api:"shape=AvailableInstanceCount"`
	InUseInstanceCount     *int32              `json:"InUseInstanceCount,omitempty" api:"shape=InUseInstanceCount"`
	UltraServerSummary     *UltraServerSummary `json:"UltraServerSummary,omitempty"`
}

// DescribeSpaceInput is AWS's DescribeSpaceRequest.
type DescribeSpaceInput struct {
	DomainId  *string `json:"DomainId,omitempty" api:"shape=DomainId,required"`
	SpaceName *string `json:"SpaceName,omitempty" api:"shape=SpaceName,required"`
}

// DescribeSpaceOutput is AWS's DescribeSpaceResponse.
type DescribeSpaceOutput struct {
	DomainId             *string               `json:"DomainId,omitempty" api:"shape=DomainId"`
	SpaceArn             *string               `json:"SpaceArn,omitempty" api:"shape=SpaceArn"`
	SpaceName            *string               `json:"SpaceName,omitempty" api:"shape=SpaceName"`
	HomeEfsFileSystemUid *string               `json:"HomeEfsFileSystemUid,omitempty" api:"shape=EfsUid"`
	Status               *string               `json:"Status,omitempty" api:"shape=SpaceStatus"`
	LastModifiedTime     *time.Time            `json:"LastModifiedTime,omitempty"`
	CreationTime         *time.Time            `json:"CreationTime,omitempty"`
	FailureReason        *string               `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	SpaceSettings        *SpaceSettings        `json:"SpaceSettings,omitempty"`
	OwnershipSettings    *OwnershipSettings    `json:"OwnershipSettings,omitempty"`
	SpaceSharingSettings *SpaceSharingSettings `json:"SpaceSharingSettings,omitempty"`
	SpaceDisplayName     *string               `json:"SpaceDisplayName,omitempty" api:"shape=NonEmptyString64"`
	Url                  *string               `json:"Url,omitempty" api:"shape=String1024"`
}

// DescribeStudioLifecycleConfigInput is AWS's DescribeStudioLifecycleConfigRequest.
type DescribeStudioLifecycleConfigInput struct {
	StudioLifecycleConfigName *string `json:"StudioLifecycleConfigName,omitempty" api:"shape=StudioLifecycleConfigName,required"`
}

// DescribeStudioLifecycleConfigOutput is AWS's DescribeStudioLifecycleConfigResponse.
type DescribeStudioLifecycleConfigOutput struct {
	StudioLifecycleConfigArn     *string    `json:"StudioLifecycleConfigArn,omitempty" api:"shape=StudioLifecycleConfigArn"`
	StudioLifecycleConfigName    *string    `json:"StudioLifecycleConfigName,omitempty" api:"shape=StudioLifecycleConfigName"`
	CreationTime                 *time.Time `json:"CreationTime,omitempty"`
	LastModifiedTime             *time.Time `json:"LastModifiedTime,omitempty"`
	StudioLifecycleConfigContent *string    `json:"StudioLifecycleConfigContent,omitempty" api:"shape=StudioLifecycleConfigContent"`
	StudioLifecycleConfigAppType *string    `json:"StudioLifecycleConfigAppType,omitempty" api:"shape=StudioLifecycleConfigAppType"`
}

// DescribeSubscribedWorkteamInput is AWS's DescribeSubscribedWorkteamRequest.
type DescribeSubscribedWorkteamInput struct {
	WorkteamArn *string `json:"WorkteamArn,omitempty" api:"shape=WorkteamArn,required"`
}

// DescribeSubscribedWorkteamOutput is AWS's DescribeSubscribedWorkteamResponse.
type DescribeSubscribedWorkteamOutput struct {
	SubscribedWorkteam *SubscribedWorkteam `json:"SubscribedWorkteam,omitempty" api:"required"`
}

// DescribeTrainingJobInput is AWS's DescribeTrainingJobRequest.
type DescribeTrainingJobInput struct {
	TrainingJobName *string `json:"TrainingJobName,omitempty" api:"shape=TrainingJobName,required"`
}

// DescribeTrainingJobOutput is AWS's DescribeTrainingJobResponse.
type DescribeTrainingJobOutput struct {
	TrainingJobName                       *string                        `json:"TrainingJobName,omitempty" api:"shape=TrainingJobName,required"`
	TrainingJobArn                        *string                        `json:"TrainingJobArn,omitempty" api:"shape=TrainingJobArn,required"`
	TuningJobArn                          *string                        `json:"TuningJobArn,omitempty" api:"shape=HyperParameterTuningJobArn"`
	LabelingJobArn                        *string                        `json:"LabelingJobArn,omitempty" api:"shape=LabelingJobArn"`
	AutoMLJobArn                          *string                        `json:"AutoMLJobArn,omitempty" api:"shape=AutoMLJobArn"`
	ModelArtifacts                        *ModelArtifacts                `json:"ModelArtifacts,omitempty" api:"required"`
	TrainingJobStatus                     *string                        `json:"TrainingJobStatus,omitempty" api:"shape=TrainingJobStatus,required"`
	SecondaryStatus                       *string                        `json:"SecondaryStatus,omitempty" api:"shape=SecondaryStatus,required"`
	FailureReason                         *string                        `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	HyperParameters                       map[string]string              `json:"HyperParameters,omitempty" api:"shape=HyperParameters"`
	AlgorithmSpecification                *AlgorithmSpecification        `json:"AlgorithmSpecification,omitempty"`
	RoleArn                               *string                        `json:"RoleArn,omitempty" api:"shape=RoleArn"`
	InputDataConfig                       []Channel                      `json:"InputDataConfig,omitempty" api:"shape=InputDataConfig"`
	OutputDataConfig                      *OutputDataConfig              `json:"OutputDataConfig,omitempty"`
	ResourceConfig                        *ResourceConfig                `json:"ResourceConfig,omitempty"`
	WarmPoolStatus                        *WarmPoolStatus                `json:"WarmPoolStatus,omitempty"`
	VpcConfig                             *VpcConfig                     `json:"VpcConfig,omitempty"`
	StoppingCondition                     *StoppingCondition             `json:"StoppingCondition,omitempty" api:"required"`
	CreationTime                          *time.Time                     `json:"CreationTime,omitempty" api:"required"`
	TrainingStartTime                     *time.Time                     `json:"TrainingStartTime,omitempty"`
	TrainingEndTime                       *time.Time                     `json:"TrainingEndTime,omitempty"`
	LastModifiedTime                      *time.Time                     `json:"LastModifiedTime,omitempty"`
	SecondaryStatusTransitions            []SecondaryStatusTransition    `json:"SecondaryStatusTransitions,omitempty"`
	FinalMetricDataList                   []MetricData                   `json:"FinalMetricDataList,omitempty" api:"shape=FinalMetricDataList"`
	EnableNetworkIsolation                *bool                          `json:"EnableNetworkIsolation,omitempty"`
	EnableInterContainerTrafficEncryption *bool                          `json:"EnableInterContainerTrafficEncryption,omitempty"`
	EnableManagedSpotTraining             *bool                          `json:"EnableManagedSpotTraining,omitempty"`
	CheckpointConfig                      *CheckpointConfig              `json:"CheckpointConfig,omitempty"`
	TrainingTimeInSeconds                 *int32                         `json:"TrainingTimeInSeconds,omitempty" api:"shape=TrainingTimeInSeconds"`
	BillableTimeInSeconds                 *int32                         `json:"BillableTimeInSeconds,omitempty" api:"shape=BillableTimeInSeconds"`
	BillableTokenCount                    *int64                         `json:"BillableTokenCount,omitempty" api:"shape=BillableTokenCount"`
	DebugHookConfig                       *DebugHookConfig               `json:"DebugHookConfig,omitempty"`
	ExperimentConfig                      *ExperimentConfig              `json:"ExperimentConfig,omitempty"`
	DebugRuleConfigurations               []DebugRuleConfiguration       `json:"DebugRuleConfigurations,omitempty" api:"shape=DebugRuleConfigurations"`
	TensorBoardOutputConfig               *TensorBoardOutputConfig       `json:"TensorBoardOutputConfig,omitempty"`
	DebugRuleEvaluationStatuses           []DebugRuleEvaluationStatus    `json:"DebugRuleEvaluationStatuses,omitempty" api:"shape=DebugRuleEvaluationStatuses"`
	ProfilerConfig                        *ProfilerConfig                `json:"ProfilerConfig,omitempty"`
	ProfilerRuleConfigurations            []ProfilerRuleConfiguration    `json:"ProfilerRuleConfigurations,omitempty" api:"shape=ProfilerRuleConfigurations"`
	ProfilerRuleEvaluationStatuses        []ProfilerRuleEvaluationStatus `json:"ProfilerRuleEvaluationStatuses,omitempty" api:"shape=ProfilerRuleEvaluationStatuses"`
	ProfilingStatus                       *string                        `json:"ProfilingStatus,omitempty" api:"shape=ProfilingStatus"`
	Environment                           map[string]string              `json:"Environment,omitempty" api:"shape=TrainingEnvironmentMap"`
	RetryStrategy                         *RetryStrategy                 `json:"RetryStrategy,omitempty"`
	RemoteDebugConfig                     *RemoteDebugConfig             `json:"RemoteDebugConfig,omitempty"`
	InfraCheckConfig                      *InfraCheckConfig              `json:"InfraCheckConfig,omitempty"`
	ServerlessJobConfig                   *ServerlessJobConfig           `json:"ServerlessJobConfig,omitempty"`
	MlflowConfig                          *MlflowConfig                  `json:"MlflowConfig,omitempty"`
	ModelPackageConfig                    *ModelPackageConfig            `json:"ModelPackageConfig,omitempty"`
	MlflowDetails                         *MlflowDetails                 `json:"MlflowDetails,omitempty"`
	ProgressInfo                          *TrainingProgressInfo          `json:"ProgressInfo,omitempty"`
	OutputModelPackageArn                 *string                        `json:"OutputModelPackageArn,omitempty" api:"shape=ModelPackageArn"`
}

// DescribeTrainingPlanExtensionHistoryInput is AWS's DescribeTrainingPlanExtensionHistoryRequest.
type DescribeTrainingPlanExtensionHistoryInput struct {
	TrainingPlanArn *string `json:"TrainingPlanArn,omitempty" api:"shape=TrainingPlanArn,required"`
	NextToken       *string `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults      *int32  `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// DescribeTrainingPlanExtensionHistoryOutput is AWS's DescribeTrainingPlanExtensionHistoryResponse.
type DescribeTrainingPlanExtensionHistoryOutput struct {
	TrainingPlanExtensions []TrainingPlanExtension `json:"TrainingPlanExtensions,omitempty" api:"shape=TrainingPlanExtensions,required"`
	NextToken              *string                 `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// DescribeTrainingPlanInput is AWS's DescribeTrainingPlanRequest.
type DescribeTrainingPlanInput struct {
	TrainingPlanName *string `json:"TrainingPlanName,omitempty" api:"shape=TrainingPlanNameOrArn,required"`
}

// DescribeTrainingPlanOutput is AWS's DescribeTrainingPlanResponse.
type DescribeTrainingPlanOutput struct {
	TrainingPlanArn             *string                   `json:"TrainingPlanArn,omitempty" api:"shape=TrainingPlanArn,required"`
	TrainingPlanName            *string                   `json:"TrainingPlanName,omitempty" api:"shape=TrainingPlanName,required"`
	Status                      *string                   `json:"Status,omitempty" api:"shape=TrainingPlanStatus,required"`
	StatusMessage               *string                   `json:"StatusMessage,omitempty" api:"shape=TrainingPlanStatusMessage"`
	DurationHours               *int64                    `json:"DurationHours,omitempty" api:"shape=TrainingPlanDurationHours"`
	DurationMinutes             *int64                    `json:"DurationMinutes,omitempty" api:"shape=TrainingPlanDurationMinutes"`
	StartTime                   *time.Time                `json:"StartTime,omitempty"`
	EndTime                     *time.Time                `json:"EndTime,omitempty"`
	UpfrontFee                  *string                   `json:"UpfrontFee,omitempty" api:"shape=String256"`
	CurrencyCode                *string                   `json:"CurrencyCode,omitempty"`
	TotalInstanceCount          *int32                    `json:"TotalInstanceCount,omitempty" api:"shape=TotalInstanceCount"`
	AvailableInstanceCount      *int32                    `json:"AvailableInstanceCount,omitempty" api:"shape=AvailableInstanceCount"`
	InUseInstanceCount          *int32                    `json:"InUseInstanceCount,omitempty" api:"shape=InUseInstanceCount"`
	UnhealthyInstanceCount      *int32                    `json:"UnhealthyInstanceCount,omitempty" api:"shape=UnhealthyInstanceCount"`
	AvailableSpareInstanceCount *int32                    `json:"AvailableSpareInstanceCount,omitempty" api:"shape=AvailableSpareInstanceCount"`
	TotalUltraServerCount       *int32                    `json:"TotalUltraServerCount,omitempty" api:"shape=UltraServerCount"`
	TargetResources             []string                  `json:"TargetResources,omitempty" api:"shape=SageMakerResourceNames"`
	ReservedCapacitySummaries   []ReservedCapacitySummary `json:"ReservedCapacitySummaries,omitempty" api:"shape=ReservedCapacitySummaries"`
}

// DescribeTrainingSessionInput is AWS's DescribeTrainingSessionRequest.
type DescribeTrainingSessionInput struct {
	TrainingSessionName *string `json:"TrainingSessionName,omitempty" api:"shape=TrainingSessionName,required"`
}

// DescribeTrainingSessionOutput is AWS's DescribeTrainingSessionResponse.
type DescribeTrainingSessionOutput struct {
	TrainingSessionDetail *TrainingSessionDetail `json:"TrainingSessionDetail,omitempty" api:"required"`
}

// DescribeTransformJobInput is AWS's DescribeTransformJobRequest.
type DescribeTransformJobInput struct {
	TransformJobName *string `json:"TransformJobName,omitempty" api:"shape=TransformJobName,required"`
}

// DescribeTransformJobOutput is AWS's DescribeTransformJobResponse.
type DescribeTransformJobOutput struct {
	TransformJobName        *string                 `json:"TransformJobName,omitempty" api:"shape=TransformJobName,required"`
	TransformJobArn         *string                 `json:"TransformJobArn,omitempty" api:"shape=TransformJobArn,required"`
	TransformJobStatus      *string                 `json:"TransformJobStatus,omitempty" api:"shape=TransformJobStatus,required"`
	FailureReason           *string                 `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	ModelName               *string                 `json:"ModelName,omitempty" api:"shape=ModelName,required"`
	MaxConcurrentTransforms *int32                  `json:"MaxConcurrentTransforms,omitempty" api:"shape=MaxConcurrentTransforms"`
	ModelClientConfig       *ModelClientConfig      `json:"ModelClientConfig,omitempty"`
	MaxPayloadInMB          *int32                  `json:"MaxPayloadInMB,omitempty" api:"shape=MaxPayloadInMB"`
	BatchStrategy           *string                 `json:"BatchStrategy,omitempty" api:"shape=BatchStrategy"`
	Environment             map[string]string       `json:"Environment,omitempty" api:"shape=TransformEnvironmentMap"`
	TransformInput          *TransformInput         `json:"TransformInput,omitempty" api:"required"`
	TransformOutput         *TransformOutput        `json:"TransformOutput,omitempty"`
	DataCaptureConfig       *BatchDataCaptureConfig `json:"DataCaptureConfig,omitempty"`
	TransformResources      *TransformResources     `json:"TransformResources,omitempty" api:"required"`
	CreationTime            *time.Time              `json:"CreationTime,omitempty" api:"required"`
	TransformStartTime      *time.Time              `json:"TransformStartTime,omitempty"`
	TransformEndTime        *time.Time              `json:"TransformEndTime,omitempty"`
	LabelingJobArn          *string                 `json:"LabelingJobArn,omitempty" api:"shape=LabelingJobArn"`
	AutoMLJobArn            *string                 `json:"AutoMLJobArn,omitempty" api:"shape=AutoMLJobArn"`
	DataProcessing          *DataProcessing         `json:"DataProcessing,omitempty"`
	ExperimentConfig        *ExperimentConfig       `json:"ExperimentConfig,omitempty"`
}

// DescribeTrialComponentInput is AWS's DescribeTrialComponentRequest.
type DescribeTrialComponentInput struct {
	TrialComponentName *string `json:"TrialComponentName,omitempty" api:"shape=ExperimentEntityNameOrArn,required"`
}

// DescribeTrialComponentOutput is AWS's DescribeTrialComponentResponse.
type DescribeTrialComponentOutput struct {
	TrialComponentName *string                                 `json:"TrialComponentName,omitempty" api:"shape=ExperimentEntityName"`
	TrialComponentArn  *string                                 `json:"TrialComponentArn,omitempty" api:"shape=TrialComponentArn"`
	DisplayName        *string                                 `json:"DisplayName,omitempty" api:"shape=ExperimentEntityName"`
	Source             *TrialComponentSource                   `json:"Source,omitempty"`
	Status             *TrialComponentStatus                   `json:"Status,omitempty"`
	StartTime          *time.Time                              `json:"StartTime,omitempty"`
	EndTime            *time.Time                              `json:"EndTime,omitempty"`
	CreationTime       *time.Time                              `json:"CreationTime,omitempty"`
	CreatedBy          *UserContext                            `json:"CreatedBy,omitempty"`
	LastModifiedTime   *time.Time                              `json:"LastModifiedTime,omitempty"`
	LastModifiedBy     *UserContext                            `json:"LastModifiedBy,omitempty"`
	Parameters         map[string]TrialComponentParameterValue `json:"Parameters,omitempty" api:"shape=TrialComponentParameters"`
	InputArtifacts     map[string]TrialComponentArtifact       `json:"InputArtifacts,omitempty" api:"shape=TrialComponentArtifacts"`
	OutputArtifacts    map[string]TrialComponentArtifact       `json:"OutputArtifacts,omitempty" api:"shape=TrialComponentArtifacts"`
	MetadataProperties *MetadataProperties                     `json:"MetadataProperties,omitempty"`
	Metrics            []TrialComponentMetricSummary           `json:"Metrics,omitempty"`
	LineageGroupArn    *string                                 `json:"LineageGroupArn,omitempty" api:"shape=LineageGroupArn"`
	Sources            []TrialComponentSource                  `json:"Sources,omitempty"`
}

// DescribeTrialInput is AWS's DescribeTrialRequest.
type DescribeTrialInput struct {
	TrialName *string `json:"TrialName,omitempty" api:"shape=ExperimentEntityName,required"`
}

// DescribeTrialOutput is AWS's DescribeTrialResponse.
type DescribeTrialOutput struct {
	TrialName          *string             `json:"TrialName,omitempty" api:"shape=ExperimentEntityName"`
	TrialArn           *string             `json:"TrialArn,omitempty" api:"shape=TrialArn"`
	DisplayName        *string             `json:"DisplayName,omitempty" api:"shape=ExperimentEntityName"`
	ExperimentName     *string             `json:"ExperimentName,omitempty" api:"shape=ExperimentEntityName"`
	Source             *TrialSource        `json:"Source,omitempty"`
	CreationTime       *time.Time          `json:"CreationTime,omitempty"`
	CreatedBy          *UserContext        `json:"CreatedBy,omitempty"`
	LastModifiedTime   *time.Time          `json:"LastModifiedTime,omitempty"`
	LastModifiedBy     *UserContext        `json:"LastModifiedBy,omitempty"`
	MetadataProperties *MetadataProperties `json:"MetadataProperties,omitempty"`
}

// DescribeUserProfileInput is AWS's DescribeUserProfileRequest.
type DescribeUserProfileInput struct {
	DomainId        *string `json:"DomainId,omitempty" api:"shape=DomainId,required"`
	UserProfileName *string `json:"UserProfileName,omitempty" api:"shape=UserProfileName,required"`
}

// DescribeUserProfileOutput is AWS's DescribeUserProfileResponse.
type DescribeUserProfileOutput struct {
	DomainId                   *string       `json:"DomainId,omitempty" api:"shape=DomainId"`
	UserProfileArn             *string       `json:"UserProfileArn,omitempty" api:"shape=UserProfileArn"`
	UserProfileName            *string       `json:"UserProfileName,omitempty" api:"shape=UserProfileName"`
	HomeEfsFileSystemUid       *string       `json:"HomeEfsFileSystemUid,omitempty" api:"shape=EfsUid"`
	Status                     *string       `json:"Status,omitempty" api:"shape=UserProfileStatus"`
	LastModifiedTime           *time.Time    `json:"LastModifiedTime,omitempty"`
	CreationTime               *time.Time    `json:"CreationTime,omitempty"`
	FailureReason              *string       `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	SingleSignOnUserIdentifier *string       `json:"SingleSignOnUserIdentifier,omitempty" api:"shape=SingleSignOnUserIdentifier"`
	SingleSignOnUserValue      *string       `json:"SingleSignOnUserValue,omitempty" api:"shape=String256"`
	UserSettings               *UserSettings `json:"UserSettings,omitempty"`
}

// DescribeWorkforceInput is AWS's DescribeWorkforceRequest.
type DescribeWorkforceInput struct {
	WorkforceName *string `json:"WorkforceName,omitempty" api:"shape=WorkforceName,required"`
}

// DescribeWorkforceOutput is AWS's DescribeWorkforceResponse.
type DescribeWorkforceOutput struct {
	Workforce *Workforce `json:"Workforce,omitempty" api:"required"`
}

// DescribeWorkteamInput is AWS's DescribeWorkteamRequest.
type DescribeWorkteamInput struct {
	WorkteamName *string `json:"WorkteamName,omitempty" api:"shape=WorkteamName,required"`
}

// DescribeWorkteamOutput is AWS's DescribeWorkteamResponse.
type DescribeWorkteamOutput struct {
	Workteam *Workteam `json:"Workteam,omitempty" api:"required"`
}

// DesiredWeightAndCapacity is AWS's DesiredWeightAndCapacity.
type DesiredWeightAndCapacity struct {
	VariantName            *string                                  `json:"VariantName,omitempty" api:"shape=VariantName,required"`
	DesiredWeight          *float32                                 `json:"DesiredWeight,omitempty" api:"shape=VariantWeight"`
	DesiredInstanceCount   *int32                                   `json:"DesiredInstanceCount,omitempty" api:"shape=TaskCount"`
	ServerlessUpdateConfig *ProductionVariantServerlessUpdateConfig `json:"ServerlessUpdateConfig,omitempty"`
}

// Destination is AWS's Destination.
type Destination struct {
	ResourceArn   *string `json:"ResourceArn,omitempty" api:"shape=DestinationResourceArn,required"`
	RoutingStatus *string `json:"RoutingStatus,omitempty" api:"shape=RoutingStatus"`
}

// DetachClusterNodeVolumeInput is AWS's DetachClusterNodeVolumeRequest.
type DetachClusterNodeVolumeInput struct {
	ClusterArn *string `json:"ClusterArn,omitempty" api:"shape=ClusterArn,required"`
	NodeId     *string `json:"NodeId,omitempty" api:"shape=ClusterNodeId,required"`
	VolumeId   *string `json:"VolumeId,omitempty" api:"shape=VolumeId,required"`
}

// DetachClusterNodeVolumeOutput is AWS's DetachClusterNodeVolumeResponse.
type DetachClusterNodeVolumeOutput struct {
	ClusterArn *string    `json:"ClusterArn,omitempty" api:"shape=ClusterArn,required"`
	NodeId     *string    `json:"NodeId,omitempty" api:"shape=ClusterNodeId,required"`
	VolumeId   *string    `json:"VolumeId,omitempty" api:"shape=VolumeId,required"`
	AttachTime *time.Time `json:"AttachTime,omitempty" api:"required"`
	Status     *string    `json:"Status,omitempty" api:"shape=VolumeAttachmentStatus,required"`
	DeviceName *string    `json:"DeviceName,omitempty" api:"shape=VolumeDeviceName,required"`
}

// Device is AWS's Device.
type Device struct {
	DeviceName   *string `json:"DeviceName,omitempty" api:"shape=DeviceName,required"`
	Description  *string `json:"Description,omitempty" api:"shape=DeviceDescription"`
	IotThingName *string `json:"IotThingName,omitempty" api:"shape=ThingName"`
}

// DeviceDeploymentSummary is AWS's DeviceDeploymentSummary.
type DeviceDeploymentSummary struct {
	EdgeDeploymentPlanArn         *string    `json:"EdgeDeploymentPlanArn,omitempty" api:"shape=EdgeDeploymentPlanArn,required"`
	EdgeDeploymentPlanName        *string    `json:"EdgeDeploymentPlanName,omitempty" api:"shape=EntityName,required"`
	StageName                     *string    `json:"StageName,omitempty" api:"shape=EntityName,required"`
	DeployedStageName             *string    `json:"DeployedStageName,omitempty" api:"shape=EntityName"`
	DeviceFleetName               *string    `json:"DeviceFleetName,omitempty" api:"shape=EntityName"`
	DeviceName                    *string    `json:"DeviceName,omitempty" api:"shape=DeviceName,required"`
	DeviceArn                     *string    `json:"DeviceArn,omitempty" api:"shape=DeviceArn,required"`
	DeviceDeploymentStatus        *string    `json:"DeviceDeploymentStatus,omitempty" api:"shape=DeviceDeploymentStatus"`
	DeviceDeploymentStatusMessage *string    `json:"DeviceDeploymentStatusMessage,omitempty"`
	Description                   *string    `json:"Description,omitempty" api:"shape=DeviceDescription"`
	DeploymentStartTime           *time.Time `json:"DeploymentStartTime,omitempty"`
}

// DeviceFleetSummary is AWS's DeviceFleetSummary.
type DeviceFleetSummary struct {
	DeviceFleetArn   *string    `json:"DeviceFleetArn,omitempty" api:"shape=DeviceFleetArn,required"`
	DeviceFleetName  *string    `json:"DeviceFleetName,omitempty" api:"shape=EntityName,required"`
	CreationTime     *time.Time `json:"CreationTime,omitempty"`
	LastModifiedTime *time.Time `json:"LastModifiedTime,omitempty"`
}

// DeviceSelectionConfig is AWS's DeviceSelectionConfig.
type DeviceSelectionConfig struct {
	DeviceSubsetType   *string  `json:"DeviceSubsetType,omitempty" api:"shape=DeviceSubsetType,required"`
	Percentage         *int32   `json:"Percentage,omitempty" api:"shape=Percentage"`
	DeviceNames        []string `json:"DeviceNames,omitempty" api:"shape=DeviceNames"`
	DeviceNameContains *string  `json:"DeviceNameContains,omitempty" api:"shape=DeviceName"`
}

// DeviceStats is AWS's DeviceStats.
type DeviceStats struct {
	ConnectedDeviceCount  *int64 `json:"ConnectedDeviceCount,omitempty" api:"required"`
	RegisteredDeviceCount *int64 `json:"RegisteredDeviceCount,omitempty" api:"required"`
}

// DeviceSummary is AWS's DeviceSummary.
type DeviceSummary struct {
	DeviceName       *string            `json:"DeviceName,omitempty" api:"shape=EntityName,required"`
	DeviceArn        *string            `json:"DeviceArn,omitempty" api:"shape=DeviceArn,required"`
	Description      *string            `json:"Description,omitempty" api:"shape=DeviceDescription"`
	DeviceFleetName  *string            `json:"DeviceFleetName,omitempty" api:"shape=EntityName"`
	IotThingName     *string            `json:"IotThingName,omitempty" api:"shape=ThingName"`
	RegistrationTime *time.Time         `json:"RegistrationTime,omitempty"`
	LatestHeartbeat  *time.Time         `json:"LatestHeartbeat,omitempty"`
	Models           []EdgeModelSummary `json:"Models,omitempty"`
	AgentVersion     *string            `json:"AgentVersion,omitempty" api:"shape=EdgeVersion"`
}

// DirectDeploySettings is AWS's DirectDeploySettings.
type DirectDeploySettings struct {
	Status *string `json:"Status,omitempty" api:"shape=FeatureStatus"`
}

// DisableSagemakerServicecatalogPortfolioInput is AWS's DisableSagemakerServicecatalogPortfolioInput.
type DisableSagemakerServicecatalogPortfolioInput struct {
}

// DisableSagemakerServicecatalogPortfolioOutput is AWS's DisableSagemakerServicecatalogPortfolioOutput.
type DisableSagemakerServicecatalogPortfolioOutput struct {
}

// DisassociateTrialComponentInput is AWS's DisassociateTrialComponentRequest.
type DisassociateTrialComponentInput struct {
	TrialComponentName *string `json:"TrialComponentName,omitempty" api:"shape=ExperimentEntityName,required"`
	TrialName          *string `json:"TrialName,omitempty" api:"shape=ExperimentEntityName,required"`
}

// DisassociateTrialComponentOutput is AWS's DisassociateTrialComponentResponse.
type DisassociateTrialComponentOutput struct {
	TrialComponentArn *string `json:"TrialComponentArn,omitempty" api:"shape=TrialComponentArn"`
	TrialArn          *string `json:"TrialArn,omitempty" api:"shape=TrialArn"`
}

// DockerSettings is AWS's DockerSettings.
type DockerSettings struct {
	EnableDockerAccess     *string  `json:"EnableDockerAccess,omitempty" api:"shape=FeatureStatus"`
	VpcOnlyTrustedAccounts []string `json:"VpcOnlyTrustedAccounts,omitempty" api:"shape=VpcOnlyTrustedAccounts"`
	RootlessDocker         *string  `json:"RootlessDocker,omitempty" api:"shape=FeatureStatus"`
}

// DomainDetails is AWS's DomainDetails.
type DomainDetails struct {
	DomainArn        *string    `json:"DomainArn,omitempty" api:"shape=DomainArn"`
	DomainId         *string    `json:"DomainId,omitempty" api:"shape=DomainId"`
	DomainName       *string    `json:"DomainName,omitempty" api:"shape=DomainName"`
	Status           *string    `json:"Status,omitempty" api:"shape=DomainStatus"`
	CreationTime     *time.Time `json:"CreationTime,omitempty"`
	LastModifiedTime *time.Time `json:"LastModifiedTime,omitempty"`
	Url              *string    `json:"Url,omitempty" api:"shape=String1024"`
}

// DomainSettings is AWS's DomainSettings.
type DomainSettings struct {
	SecurityGroupIds                   []string                            `json:"SecurityGroupIds,omitempty" api:"shape=DomainSecurityGroupIds"`
	RStudioServerProDomainSettings     *RStudioServerProDomainSettings     `json:"RStudioServerProDomainSettings,omitempty"`
	ExecutionRoleIdentityConfig        *string                             `json:"ExecutionRoleIdentityConfig,omitempty" api:"shape=ExecutionRoleIdentityConfig"`
	TrustedIdentityPropagationSettings *TrustedIdentityPropagationSettings `json:"TrustedIdentityPropagationSettings,omitempty"`
	DockerSettings                     *DockerSettings                     `json:"DockerSettings,omitempty"`
	AmazonQSettings                    *AmazonQSettings                    `json:"AmazonQSettings,omitempty"`
	UnifiedStudioSettings              *UnifiedStudioSettings              `json:"UnifiedStudioSettings,omitempty"`
	IpAddressType                      *string                             `json:"IpAddressType,omitempty" api:"shape=IPAddressType"`
}

// DomainSettingsForUpdate is AWS's DomainSettingsForUpdate.
type DomainSettingsForUpdate struct {
	RStudioServerProDomainSettingsForUpdate *RStudioServerProDomainSettingsForUpdate `json:"RStudioServerProDomainSettingsForUpdate,omitempty"`
	ExecutionRoleIdentityConfig             *string                                  `json:"ExecutionRoleIdentityConfig,omitempty" api:"shape=ExecutionRoleIdentityConfig"`
	SecurityGroupIds                        []string                                 `json:"SecurityGroupIds,omitempty" api:"shape=DomainSecurityGroupIds"`
	TrustedIdentityPropagationSettings      *TrustedIdentityPropagationSettings      `json:"TrustedIdentityPropagationSettings,omitempty"`
	DockerSettings                          *DockerSettings                          `json:"DockerSettings,omitempty"`
	AmazonQSettings                         *AmazonQSettings                         `json:"AmazonQSettings,omitempty"`
	UnifiedStudioSettings                   *UnifiedStudioSettings                   `json:"UnifiedStudioSettings,omitempty"`
	IpAddressType                           *string                                  `json:"IpAddressType,omitempty" api:"shape=IPAddressType"`
}

// DriftCheckBaselines is AWS's DriftCheckBaselines.
type DriftCheckBaselines struct {
	Bias             *DriftCheckBias             `json:"Bias,omitempty"`
	Explainability   *DriftCheckExplainability   `json:"Explainability,omitempty"`
	ModelQuality     *DriftCheckModelQuality     `json:"ModelQuality,omitempty"`
	ModelDataQuality *DriftCheckModelDataQuality `json:"ModelDataQuality,omitempty"`
}

// DriftCheckBias is AWS's DriftCheckBias.
type DriftCheckBias struct {
	ConfigFile              *FileSource    `json:"ConfigFile,omitempty"`
	PreTrainingConstraints  *MetricsSource `json:"PreTrainingConstraints,omitempty"`
	PostTrainingConstraints *MetricsSource `json:"PostTrainingConstraints,omitempty"`
}

// DriftCheckExplainability is AWS's DriftCheckExplainability.
type DriftCheckExplainability struct {
	Constraints *MetricsSource `json:"Constraints,omitempty"`
	ConfigFile  *FileSource    `json:"ConfigFile,omitempty"`
}

// DriftCheckModelDataQuality is AWS's DriftCheckModelDataQuality.
type DriftCheckModelDataQuality struct {
	Statistics  *MetricsSource `json:"Statistics,omitempty"`
	Constraints *MetricsSource `json:"Constraints,omitempty"`
}

// DriftCheckModelQuality is AWS's DriftCheckModelQuality.
type DriftCheckModelQuality struct {
	Statistics  *MetricsSource `json:"Statistics,omitempty"`
	Constraints *MetricsSource `json:"Constraints,omitempty"`
}

// DynamicScalingConfiguration is AWS's DynamicScalingConfiguration.
type DynamicScalingConfiguration struct {
	MinCapacity      *int32          `json:"MinCapacity,omitempty"`
	MaxCapacity      *int32          `json:"MaxCapacity,omitempty"`
	ScaleInCooldown  *int32          `json:"ScaleInCooldown,omitempty"`
	ScaleOutCooldown *int32          `json:"ScaleOutCooldown,omitempty"`
	ScalingPolicies  []ScalingPolicy `json:"ScalingPolicies,omitempty"`
}

// EFSFileSystem is AWS's EFSFileSystem.
type EFSFileSystem struct {
	FileSystemId *string `json:"FileSystemId,omitempty" api:"shape=FileSystemId,required"`
}

// EFSFileSystemConfig is AWS's EFSFileSystemConfig.
type EFSFileSystemConfig struct {
	FileSystemId   *string `json:"FileSystemId,omitempty" api:"shape=FileSystemId,required"`
	FileSystemPath *string `json:"FileSystemPath,omitempty" api:"shape=FileSystemPath"`
}

// EMRServerlessStepMetadata is AWS's EMRServerlessStepMetadata.
type EMRServerlessStepMetadata struct {
	ApplicationId *string `json:"ApplicationId,omitempty" api:"shape=EMRServerlessApplicationId"`
	JobRunId      *string `json:"JobRunId,omitempty" api:"shape=EMRServerlessJobRunId"`
	JobRunName    *string `json:"JobRunName,omitempty" api:"shape=String256"`
	LogFilePath   *string `json:"LogFilePath,omitempty" api:"shape=String1024"`
}

// EMRStepMetadata is AWS's EMRStepMetadata.
type EMRStepMetadata struct {
	ClusterId   *string `json:"ClusterId,omitempty" api:"shape=String256"`
	StepId      *string `json:"StepId,omitempty" api:"shape=String256"`
	StepName    *string `json:"StepName,omitempty" api:"shape=String256"`
	LogFilePath *string `json:"LogFilePath,omitempty" api:"shape=String1024"`
}

// EbsStorageSettings is AWS's EbsStorageSettings.
type EbsStorageSettings struct {
	EbsVolumeSizeInGb *int32 `json:"EbsVolumeSizeInGb,omitempty" api:"shape=SpaceEbsVolumeSizeInGb,required"`
}

// Ec2CapacityReservation is AWS's Ec2CapacityReservation.
type Ec2CapacityReservation struct {
	Ec2CapacityReservationId *string `json:"Ec2CapacityReservationId,omitempty"`
	TotalInstanceCount       *int32  `json:"TotalInstanceCount,omitempty" api:"shape=TaskCount"`
	AvailableInstanceCount   *int32  `json:"AvailableInstanceCount,omitempty" api:"shape=TaskCount"`
	UsedByCurrentEndpoint    *int32  `json:"UsedByCurrentEndpoint,omitempty" api:"shape=TaskCount"`
}

// Edge is AWS's Edge.
type Edge struct {
	SourceArn       *string `json:"SourceArn,omitempty" api:"shape=AssociationEntityArn"`
	DestinationArn  *string `json:"DestinationArn,omitempty" api:"shape=AssociationEntityArn"`
	AssociationType *string `json:"AssociationType,omitempty" api:"shape=AssociationEdgeType"`
}

// EdgeDeploymentConfig is AWS's EdgeDeploymentConfig.
type EdgeDeploymentConfig struct {
	FailureHandlingPolicy *string `json:"FailureHandlingPolicy,omitempty" api:"shape=FailureHandlingPolicy,required"`
}

// EdgeDeploymentModelConfig is AWS's EdgeDeploymentModelConfig.
type EdgeDeploymentModelConfig struct {
	ModelHandle          *string `json:"ModelHandle,omitempty" api:"shape=EntityName,required"`
	EdgePackagingJobName *string `json:"EdgePackagingJobName,omitempty" api:"shape=EntityName,required"`
}

// EdgeDeploymentPlanSummary is AWS's EdgeDeploymentPlanSummary.
type EdgeDeploymentPlanSummary struct {
	EdgeDeploymentPlanArn  *string    `json:"EdgeDeploymentPlanArn,omitempty" api:"shape=EdgeDeploymentPlanArn,required"`
	EdgeDeploymentPlanName *string    `json:"EdgeDeploymentPlanName,omitempty" api:"shape=EntityName,required"`
	DeviceFleetName        *string    `json:"DeviceFleetName,omitempty" api:"shape=EntityName,required"`
	EdgeDeploymentSuccess  *int32     `json:"EdgeDeploymentSuccess,omitempty" api:"required"`
	EdgeDeploymentPending  *int32     `json:"EdgeDeploymentPending,omitempty" api:"required"`
	EdgeDeploymentFailed   *int32     `json:"EdgeDeploymentFailed,omitempty" api:"required"`
	CreationTime           *time.Time `json:"CreationTime,omitempty"`
	LastModifiedTime       *time.Time `json:"LastModifiedTime,omitempty"`
}

// EdgeDeploymentStatus is AWS's EdgeDeploymentStatus.
type EdgeDeploymentStatus struct {
	StageStatus                  *string    `json:"StageStatus,omitempty" api:"shape=StageStatus,required"`
	EdgeDeploymentSuccessInStage *int32     `json:"EdgeDeploymentSuccessInStage,omitempty" api:"required"`
	EdgeDeploymentPendingInStage *int32     `json:"EdgeDeploymentPendingInStage,omitempty" api:"required"`
	EdgeDeploymentFailedInStage  *int32     `json:"EdgeDeploymentFailedInStage,omitempty" api:"required"`
	EdgeDeploymentStatusMessage  *string    `json:"EdgeDeploymentStatusMessage,omitempty"`
	EdgeDeploymentStageStartTime *time.Time `json:"EdgeDeploymentStageStartTime,omitempty"`
}

// EdgeModel is AWS's EdgeModel.
type EdgeModel struct {
	ModelName        *string    `json:"ModelName,omitempty" api:"shape=EntityName,required"`
	ModelVersion     *string    `json:"ModelVersion,omitempty" api:"shape=EdgeVersion,required"`
	LatestSampleTime *time.Time `json:"LatestSampleTime,omitempty"`
	LatestInference  *time.Time `json:"LatestInference,omitempty"`
}

// EdgeModelStat is AWS's EdgeModelStat.
type EdgeModelStat struct {
	ModelName            *string `json:"ModelName,omitempty" api:"shape=EntityName,required"`
	ModelVersion         *string `json:"ModelVersion,omitempty" api:"shape=EdgeVersion,required"`
	OfflineDeviceCount   *int64  `json:"OfflineDeviceCount,omitempty" api:"required"`
	ConnectedDeviceCount *int64  `json:"ConnectedDeviceCount,omitempty" api:"required"`
	ActiveDeviceCount    *int64  `json:"ActiveDeviceCount,omitempty" api:"required"`
	SamplingDeviceCount  *int64  `json:"SamplingDeviceCount,omitempty" api:"required"`
}

// EdgeModelSummary is AWS's EdgeModelSummary.
type EdgeModelSummary struct {
	ModelName    *string `json:"ModelName,omitempty" api:"shape=EntityName,required"`
	ModelVersion *string `json:"ModelVersion,omitempty" api:"shape=EdgeVersion,required"`
}

// EdgeOutputConfig is AWS's EdgeOutputConfig.
type EdgeOutputConfig struct {
	S3OutputLocation       *string `json:"S3OutputLocation,omitempty" api:"shape=S3Uri,required"`
	KmsKeyId               *string `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
	PresetDeploymentType   *string `json:"PresetDeploymentType,omitempty" api:"shape=EdgePresetDeploymentType"`
	PresetDeploymentConfig *string `json:"PresetDeploymentConfig,omitempty"`
}

// EdgePackagingJobSummary is AWS's EdgePackagingJobSummary.
type EdgePackagingJobSummary struct {
	EdgePackagingJobArn    *string    `json:"EdgePackagingJobArn,omitempty" api:"shape=EdgePackagingJobArn,required"`
	EdgePackagingJobName   *string    `json:"EdgePackagingJobName,omitempty" api:"shape=EntityName,required"`
	EdgePackagingJobStatus *string    `json:"EdgePackagingJobStatus,omitempty" api:"shape=EdgePackagingJobStatus,required"`
	CompilationJobName     *string    `json:"CompilationJobName,omitempty" api:"shape=EntityName"`
	ModelName              *string    `json:"ModelName,omitempty" api:"shape=EntityName"`
	ModelVersion           *string    `json:"ModelVersion,omitempty" api:"shape=EdgeVersion"`
	CreationTime           *time.Time `json:"CreationTime,omitempty"`
	LastModifiedTime       *time.Time `json:"LastModifiedTime,omitempty"`
}

// EdgePresetDeploymentOutput is AWS's EdgePresetDeploymentOutput.
type EdgePresetDeploymentOutput struct {
	Type          *string `json:"Type,omitempty" api:"shape=EdgePresetDeploymentType,required"`
	Artifact      *string `json:"Artifact,omitempty" api:"shape=EdgePresetDeploymentArtifact"`
	Status        *string `json:"Status,omitempty" api:"shape=EdgePresetDeploymentStatus"`
	StatusMessage *string `json:"StatusMessage,omitempty"`
}

// EmrServerlessComputeConfig is AWS's EmrServerlessComputeConfig.
type EmrServerlessComputeConfig struct {
	ExecutionRoleARN *string `json:"ExecutionRoleARN,omitempty" api:"shape=RoleArn,required"`
}

// EmrServerlessSettings is AWS's EmrServerlessSettings.
type EmrServerlessSettings struct {
	ExecutionRoleArn *string `json:"ExecutionRoleArn,omitempty" api:"shape=RoleArn"`
	Status           *string `json:"Status,omitempty" api:"shape=FeatureStatus"`
}

// EmrSettings is AWS's EmrSettings.
type EmrSettings struct {
	AssumableRoleArns []string `json:"AssumableRoleArns,omitempty" api:"shape=AssumableRoleArns"`
	ExecutionRoleArns []string `json:"ExecutionRoleArns,omitempty" api:"shape=ExecutionRoleArns"`
}

// EnableSagemakerServicecatalogPortfolioInput is AWS's EnableSagemakerServicecatalogPortfolioInput.
type EnableSagemakerServicecatalogPortfolioInput struct {
}

// EnableSagemakerServicecatalogPortfolioOutput is AWS's EnableSagemakerServicecatalogPortfolioOutput.
type EnableSagemakerServicecatalogPortfolioOutput struct {
}

// Endpoint is AWS's Endpoint.
type Endpoint struct {
	EndpointName             *string                    `json:"EndpointName,omitempty" api:"shape=EndpointName,required"`
	EndpointArn              *string                    `json:"EndpointArn,omitempty" api:"shape=EndpointArn,required"`
	EndpointConfigName       *string                    `json:"EndpointConfigName,omitempty" api:"shape=EndpointConfigName,required"`
	ProductionVariants       []ProductionVariantSummary `json:"ProductionVariants,omitempty" api:"shape=ProductionVariantSummaryList"`
	DataCaptureConfig        *DataCaptureConfigSummary  `json:"DataCaptureConfig,omitempty"`
	EndpointStatus           *string                    `json:"EndpointStatus,omitempty" api:"shape=EndpointStatus,required"`
	FailureReason            *string                    `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	CreationTime             *time.Time                 `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime         *time.Time                 `json:"LastModifiedTime,omitempty" api:"required"`
	MonitoringSchedules      []MonitoringSchedule       `json:"MonitoringSchedules,omitempty"`
	Tags                     []Tag                      `json:"Tags,omitempty" api:"shape=TagList"`
	ShadowProductionVariants []ProductionVariantSummary `json:"ShadowProductionVariants,omitempty" api:"shape=ProductionVariantSummaryList"`
}

// EndpointConfigStepMetadata is AWS's EndpointConfigStepMetadata.
type EndpointConfigStepMetadata struct {
	Arn *string `json:"Arn,omitempty" api:"shape=EndpointConfigArn"`
}

// EndpointConfigSummary is AWS's EndpointConfigSummary.
type EndpointConfigSummary struct {
	EndpointConfigName *string    `json:"EndpointConfigName,omitempty" api:"shape=EndpointConfigName,required"`
	EndpointConfigArn  *string    `json:"EndpointConfigArn,omitempty" api:"shape=EndpointConfigArn,required"`
	CreationTime       *time.Time `json:"CreationTime,omitempty" api:"required"`
}

// EndpointInfo is AWS's EndpointInfo.
type EndpointInfo struct {
	EndpointName *string `json:"EndpointName,omitempty" api:"shape=EndpointName"`
}

// EndpointInput is AWS's EndpointInput.
type EndpointInput struct {
	EndpointName                  *string  `json:"EndpointName,omitempty" api:"shape=EndpointName,required"`
	LocalPath                     *string  `json:"LocalPath,omitempty" api:"shape=ProcessingLocalPath,required"`
	S3InputMode                   *string  `json:"S3InputMode,omitempty" api:"shape=ProcessingS3InputMode"`
	S3DataDistributionType        *string  `json:"S3DataDistributionType,omitempty" api:"shape=ProcessingS3DataDistributionType"`
	FeaturesAttribute             *string  `json:"FeaturesAttribute,omitempty"`
	InferenceAttribute            *string  `json:"InferenceAttribute,omitempty"`
	ProbabilityAttribute          *string  `json:"ProbabilityAttribute,omitempty"`
	ProbabilityThresholdAttribute *float64 `json:"ProbabilityThresholdAttribute,omitempty"`
	StartTimeOffset               *string  `json:"StartTimeOffset,omitempty" api:"shape=MonitoringTimeOffsetString"`
	EndTimeOffset                 *string  `json:"EndTimeOffset,omitempty" api:"shape=MonitoringTimeOffsetString"`
	ExcludeFeaturesAttribute      *string  `json:"ExcludeFeaturesAttribute,omitempty" api:"shape=ExcludeFeaturesAttribute"`
}

// EndpointInputConfiguration is AWS's EndpointInputConfiguration.
type EndpointInputConfiguration struct {
	InstanceType               *string                            `json:"InstanceType,omitempty" api:"shape=ProductionVariantInstanceType"`
	ServerlessConfig           *ProductionVariantServerlessConfig `json:"ServerlessConfig,omitempty"`
	InferenceSpecificationName *string                            `json:"InferenceSpecificationName,omitempty" api:"shape=InferenceSpecificationName"`
	EnvironmentParameterRanges *EnvironmentParameterRanges        `json:"EnvironmentParameterRanges,omitempty"`
}

// EndpointMetadata is AWS's EndpointMetadata.
type EndpointMetadata struct {
	EndpointName       *string `json:"EndpointName,omitempty" api:"shape=EndpointName,required"`
	EndpointConfigName *string `json:"EndpointConfigName,omitempty" api:"shape=EndpointConfigName"`
	EndpointStatus     *string `json:"EndpointStatus,omitempty" api:"shape=EndpointStatus"`
	FailureReason      *string `json:"FailureReason,omitempty" api:"shape=FailureReason"`
}

// EndpointOutputConfiguration is AWS's EndpointOutputConfiguration.
type EndpointOutputConfiguration struct {
	EndpointName         *string                            `json:"EndpointName,omitempty" api:"required"`
	VariantName          *string                            `json:"VariantName,omitempty" api:"required"`
	InstanceType         *string                            `json:"InstanceType,omitempty" api:"shape=ProductionVariantInstanceType"`
	InitialInstanceCount *int32                             `json:"InitialInstanceCount,omitempty" api:"shape=InitialInstanceCount"`
	ServerlessConfig     *ProductionVariantServerlessConfig `json:"ServerlessConfig,omitempty"`
}

// EndpointPerformance is AWS's EndpointPerformance.
type EndpointPerformance struct {
	Metrics      *InferenceMetrics `json:"Metrics,omitempty" api:"required"`
	EndpointInfo *EndpointInfo     `json:"EndpointInfo,omitempty" api:"required"`
}

// EndpointStepMetadata is AWS's EndpointStepMetadata.
type EndpointStepMetadata struct {
	Arn *string `json:"Arn,omitempty" api:"shape=EndpointArn"`
}

// EndpointSummary is AWS's EndpointSummary.
type EndpointSummary struct {
	EndpointName     *string    `json:"EndpointName,omitempty" api:"shape=EndpointName,required"`
	EndpointArn      *string    `json:"EndpointArn,omitempty" api:"shape=EndpointArn,required"`
	CreationTime     *time.Time `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime *time.Time `json:"LastModifiedTime,omitempty" api:"required"`
	EndpointStatus   *string    `json:"EndpointStatus,omitempty" api:"shape=EndpointStatus,required"`
}

// EnvironmentConfig is AWS's EnvironmentConfig.
type EnvironmentConfig struct {
	FSxLustreConfig *FSxLustreConfig `json:"FSxLustreConfig,omitempty"`
}

// EnvironmentConfigDetails is AWS's EnvironmentConfigDetails.
type EnvironmentConfigDetails struct {
	FSxLustreConfig *FSxLustreConfig `json:"FSxLustreConfig,omitempty"`
	S3OutputPath    *string          `json:"S3OutputPath,omitempty" api:"shape=S3Uri"`
}

// EnvironmentParameter is AWS's EnvironmentParameter.
type EnvironmentParameter struct {
	Key       *string `json:"Key,omitempty" api:"required"`
	ValueType *string `json:"ValueType,omitempty" api:"required"`
	Value     *string `json:"Value,omitempty" api:"required"`
}

// EnvironmentParameterRanges is AWS's EnvironmentParameterRanges.
type EnvironmentParameterRanges struct {
	CategoricalParameterRanges []CategoricalParameter `json:"CategoricalParameterRanges,omitempty" api:"shape=CategoricalParameters"`
}

// ErrorInfo is AWS's ErrorInfo.
type ErrorInfo struct {
	Code   *string `json:"Code,omitempty" api:"shape=NonEmptyString64"`
	Reason *string `json:"Reason,omitempty" api:"shape=NonEmptyString256"`
}

// EventDetails is AWS's EventDetails.
type EventDetails struct {
	EventMetadata *EventMetadata `json:"EventMetadata,omitempty"`
}

// EventMetadata is AWS's EventMetadata.
type EventMetadata struct {
	_                     struct{}                       `api:"union"`
	Cluster               *ClusterMetadata               `json:"Cluster,omitempty"`
	InstanceGroup         *InstanceGroupMetadata         `json:"InstanceGroup,omitempty"`
	InstanceGroupScaling  *InstanceGroupScalingMetadata  `json:"InstanceGroupScaling,omitempty"`
	Instance              *InstanceMetadata              `json:"Instance,omitempty"`
	DatabaseConfiguration *DatabaseConfigurationMetadata `json:"DatabaseConfiguration,omitempty"`
	SlurmHealth           *SlurmHealthMetadata           `json:"SlurmHealth,omitempty"`
}

// Experiment is AWS's Experiment.
type Experiment struct {
	ExperimentName   *string           `json:"ExperimentName,omitempty" api:"shape=ExperimentEntityName"`
	ExperimentArn    *string           `json:"ExperimentArn,omitempty" api:"shape=ExperimentArn"`
	DisplayName      *string           `json:"DisplayName,omitempty" api:"shape=ExperimentEntityName"`
	Source           *ExperimentSource `json:"Source,omitempty"`
	Description      *string           `json:"Description,omitempty" api:"shape=ExperimentDescription"`
	CreationTime     *time.Time        `json:"CreationTime,omitempty"`
	CreatedBy        *UserContext      `json:"CreatedBy,omitempty"`
	LastModifiedTime *time.Time        `json:"LastModifiedTime,omitempty"`
	LastModifiedBy   *UserContext      `json:"LastModifiedBy,omitempty"`
	Tags             []Tag             `json:"Tags,omitempty" api:"shape=TagList"`
}

// ExperimentConfig is AWS's ExperimentConfig.
type ExperimentConfig struct {
	ExperimentName            *string `json:"ExperimentName,omitempty" api:"shape=ExperimentEntityName"`
	TrialName                 *string `json:"TrialName,omitempty" api:"shape=ExperimentEntityName"`
	TrialComponentDisplayName *string `json:"TrialComponentDisplayName,omitempty" api:"shape=ExperimentEntityName"`
	RunName                   *string `json:"RunName,omitempty" api:"shape=ExperimentEntityName"`
}

// ExperimentSource is AWS's ExperimentSource.
type ExperimentSource struct {
	SourceArn  *string `json:"SourceArn,omitempty" api:"shape=ExperimentSourceArn,required"`
	SourceType *string `json:"SourceType,omitempty" api:"shape=SourceType"`
}

// ExperimentSummary is AWS's ExperimentSummary.
type ExperimentSummary struct {
	ExperimentArn    *string           `json:"ExperimentArn,omitempty" api:"shape=ExperimentArn"`
	ExperimentName   *string           `json:"ExperimentName,omitempty" api:"shape=ExperimentEntityName"`
	DisplayName      *string           `json:"DisplayName,omitempty" api:"shape=ExperimentEntityName"`
	ExperimentSource *ExperimentSource `json:"ExperimentSource,omitempty"`
	CreationTime     *time.Time        `json:"CreationTime,omitempty"`
	LastModifiedTime *time.Time        `json:"LastModifiedTime,omitempty"`
}

// Explainability is AWS's Explainability.
type Explainability struct {
	Report *MetricsSource `json:"Report,omitempty"`
}

// ExplainerConfig is AWS's ExplainerConfig.
type ExplainerConfig struct {
	ClarifyExplainerConfig *ClarifyExplainerConfig `json:"ClarifyExplainerConfig,omitempty"`
}

// ExtendTrainingPlanInput is AWS's ExtendTrainingPlanRequest.
type ExtendTrainingPlanInput struct {
	TrainingPlanExtensionOfferingId *string `json:"TrainingPlanExtensionOfferingId,omitempty" api:"required"`
}
