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
	TrialComponentName *string `json:"TrialComponentName,omitzero" api:"shape=ExperimentEntityName,required"`
}

// DeleteTrialComponentOutput is AWS's DeleteTrialComponentResponse.
type DeleteTrialComponentOutput struct {
	TrialComponentArn *string `json:"TrialComponentArn,omitzero" api:"shape=TrialComponentArn"`
}

// DeleteTrialInput is AWS's DeleteTrialRequest.
type DeleteTrialInput struct {
	TrialName *string `json:"TrialName,omitzero" api:"shape=ExperimentEntityName,required"`
}

// DeleteTrialOutput is AWS's DeleteTrialResponse.
type DeleteTrialOutput struct {
	TrialArn *string `json:"TrialArn,omitzero" api:"shape=TrialArn"`
}

// DeleteUserProfileInput is AWS's DeleteUserProfileRequest.
type DeleteUserProfileInput struct {
	DomainId        *string `json:"DomainId,omitzero" api:"shape=DomainId,required"`
	UserProfileName *string `json:"UserProfileName,omitzero" api:"shape=UserProfileName,required"`
}

// DeleteWorkforceInput is AWS's DeleteWorkforceRequest.
type DeleteWorkforceInput struct {
	WorkforceName *string `json:"WorkforceName,omitzero" api:"shape=WorkforceName,required"`
}

// DeleteWorkforceOutput is AWS's DeleteWorkforceResponse.
type DeleteWorkforceOutput struct {
}

// DeleteWorkteamInput is AWS's DeleteWorkteamRequest.
type DeleteWorkteamInput struct {
	WorkteamName *string `json:"WorkteamName,omitzero" api:"shape=WorkteamName,required"`
}

// DeleteWorkteamOutput is AWS's DeleteWorkteamResponse.
type DeleteWorkteamOutput struct {
	Success *bool `json:"Success,omitzero" api:"required"`
}

// DeployedImage is AWS's DeployedImage.
type DeployedImage struct {
	SpecifiedImage *string    `json:"SpecifiedImage,omitzero" api:"shape=ContainerImage"`
	ResolvedImage  *string    `json:"ResolvedImage,omitzero" api:"shape=ContainerImage"`
	ResolutionTime *time.Time `json:"ResolutionTime,omitzero"`
}

// DeploymentConfig is AWS's DeploymentConfig.
type DeploymentConfig struct {
	BlueGreenUpdatePolicy     *BlueGreenUpdatePolicy `json:"BlueGreenUpdatePolicy,omitzero"`
	RollingUpdatePolicy       *RollingUpdatePolicy   `json:"RollingUpdatePolicy,omitzero"`
	AutoRollbackConfiguration *AutoRollbackConfig    `json:"AutoRollbackConfiguration,omitzero"`
}

// DeploymentConfiguration is AWS's DeploymentConfiguration.
type DeploymentConfiguration struct {
	RollingUpdatePolicy       *RollingDeploymentPolicy `json:"RollingUpdatePolicy,omitzero"`
	WaitIntervalInSeconds     *int32                   `json:"WaitIntervalInSeconds,omitzero" api:"shape=WaitTimeIntervalInSeconds"`
	AutoRollbackConfiguration []AlarmDetails           `json:"AutoRollbackConfiguration,omitzero" api:"shape=AutoRollbackAlarms"`
}

// DeploymentRecommendation is AWS's DeploymentRecommendation.
type DeploymentRecommendation struct {
	RecommendationStatus             *string                           `json:"RecommendationStatus,omitzero" api:"shape=RecommendationStatus,required"`
	RealTimeInferenceRecommendations []RealTimeInferenceRecommendation `json:"RealTimeInferenceRecommendations,omitzero" api:"shape=RealTimeInferenceRecommendations"`
}

// DeploymentStage is AWS's DeploymentStage.
type DeploymentStage struct {
	StageName             *string                `json:"StageName,omitzero" api:"shape=EntityName,required"`
	DeviceSelectionConfig *DeviceSelectionConfig `json:"DeviceSelectionConfig,omitzero" api:"required"`
	DeploymentConfig      *EdgeDeploymentConfig  `json:"DeploymentConfig,omitzero"`
}

// DeploymentStageStatusSummary is AWS's DeploymentStageStatusSummary.
type DeploymentStageStatusSummary struct {
	StageName             *string                `json:"StageName,omitzero" api:"shape=EntityName,required"`
	DeviceSelectionConfig *DeviceSelectionConfig `json:"DeviceSelectionConfig,omitzero" api:"required"`
	DeploymentConfig      *EdgeDeploymentConfig  `json:"DeploymentConfig,omitzero" api:"required"`
	DeploymentStatus      *EdgeDeploymentStatus  `json:"DeploymentStatus,omitzero" api:"required"`
}

// DeregisterDevicesInput is AWS's DeregisterDevicesRequest.
type DeregisterDevicesInput struct {
	DeviceFleetName *string  `json:"DeviceFleetName,omitzero" api:"shape=EntityName,required"`
	DeviceNames     []string `json:"DeviceNames,omitzero" api:"shape=DeviceNames,required"`
}

// DerivedInformation is AWS's DerivedInformation.
type DerivedInformation struct {
	DerivedDataInputConfig *string `json:"DerivedDataInputConfig,omitzero" api:"shape=DataInputConfig"`
}

// DescribeAIBenchmarkJobInput is AWS's DescribeAIBenchmarkJobRequest.
type DescribeAIBenchmarkJobInput struct {
	AIBenchmarkJobName *string `json:"AIBenchmarkJobName,omitzero" api:"shape=AIEntityName,required"`
}

// DescribeAIBenchmarkJobOutput is AWS's DescribeAIBenchmarkJobResponse.
type DescribeAIBenchmarkJobOutput struct {
	AIBenchmarkJobName         *string                   `json:"AIBenchmarkJobName,omitzero" api:"shape=AIEntityName,required"`
	AIBenchmarkJobArn          *string                   `json:"AIBenchmarkJobArn,omitzero" api:"shape=AIBenchmarkJobArn,required"`
	AIBenchmarkJobStatus       *string                   `json:"AIBenchmarkJobStatus,omitzero" api:"shape=AIBenchmarkJobStatus,required"`
	FailureReason              *string                   `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	BenchmarkTarget            *AIBenchmarkTarget        `json:"BenchmarkTarget,omitzero" api:"required"`
	OutputConfig               *AIBenchmarkOutputResult  `json:"OutputConfig,omitzero" api:"required"`
	AIWorkloadConfigIdentifier *string                   `json:"AIWorkloadConfigIdentifier,omitzero" api:"shape=AIResourceIdentifier,required"`
	RoleArn                    *string                   `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	NetworkConfig              *AIBenchmarkNetworkConfig `json:"NetworkConfig,omitzero"`
	CreationTime               *time.Time                `json:"CreationTime,omitzero" api:"required"`
	StartTime                  *time.Time                `json:"StartTime,omitzero"`
	EndTime                    *time.Time                `json:"EndTime,omitzero"`
	Tags                       []Tag                     `json:"Tags,omitzero" api:"shape=TagList"`
}

// DescribeAIRecommendationJobInput is AWS's DescribeAIRecommendationJobRequest.
type DescribeAIRecommendationJobInput struct {
	AIRecommendationJobName *string `json:"AIRecommendationJobName,omitzero" api:"shape=AIEntityName,required"`
}

// DescribeAIRecommendationJobOutput is AWS's DescribeAIRecommendationJobResponse.
type DescribeAIRecommendationJobOutput struct {
	AIRecommendationJobName    *string                                 `json:"AIRecommendationJobName,omitzero" api:"shape=AIEntityName,required"`
	AIRecommendationJobArn     *string                                 `json:"AIRecommendationJobArn,omitzero" api:"shape=AIRecommendationJobArn,required"`
	AIRecommendationJobStatus  *string                                 `json:"AIRecommendationJobStatus,omitzero" api:"shape=AIRecommendationJobStatus,required"`
	FailureReason              *string                                 `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	ModelSource                *AIModelSource                          `json:"ModelSource,omitzero" api:"required"`
	OutputConfig               *AIRecommendationOutputResult           `json:"OutputConfig,omitzero" api:"required"`
	InferenceSpecification     *AIRecommendationInferenceSpecification `json:"InferenceSpecification,omitzero"`
	AIWorkloadConfigIdentifier *string                                 `json:"AIWorkloadConfigIdentifier,omitzero" api:"shape=AIResourceIdentifier,required"`
	OptimizeModel              *bool                                   `json:"OptimizeModel,omitzero"`
	PerformanceTarget          *AIRecommendationPerformanceTarget      `json:"PerformanceTarget,omitzero"`
	Recommendations            []AIRecommendation                      `json:"Recommendations,omitzero"`
	RoleArn                    *string                                 `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	ComputeSpec                *AIRecommendationComputeSpec            `json:"ComputeSpec,omitzero"`
	AdapterSource              *AIAdapterSource                        `json:"AdapterSource,omitzero"`
	CreationTime               *time.Time                              `json:"CreationTime,omitzero" api:"required"`
	StartTime                  *time.Time                              `json:"StartTime,omitzero"`
	EndTime                    *time.Time                              `json:"EndTime,omitzero"`
	Tags                       []Tag                                   `json:"Tags,omitzero" api:"shape=TagList"`
}

// DescribeAIWorkloadConfigInput is AWS's DescribeAIWorkloadConfigRequest.
type DescribeAIWorkloadConfigInput struct {
	AIWorkloadConfigName *string `json:"AIWorkloadConfigName,omitzero" api:"shape=AIEntityName,required"`
}

// DescribeAIWorkloadConfigOutput is AWS's DescribeAIWorkloadConfigResponse.
type DescribeAIWorkloadConfigOutput struct {
	AIWorkloadConfigName *string            `json:"AIWorkloadConfigName,omitzero" api:"shape=AIEntityName,required"`
	AIWorkloadConfigArn  *string            `json:"AIWorkloadConfigArn,omitzero" api:"shape=AIWorkloadConfigArn,required"`
	DatasetConfig        *AIDatasetConfig   `json:"DatasetConfig,omitzero"`
	AIWorkloadConfigs    *AIWorkloadConfigs `json:"AIWorkloadConfigs,omitzero"`
	Tags                 []Tag              `json:"Tags,omitzero" api:"shape=TagList"`
	CreationTime         *time.Time         `json:"CreationTime,omitzero" api:"required"`
}

// DescribeActionInput is AWS's DescribeActionRequest.
type DescribeActionInput struct {
	ActionName *string `json:"ActionName,omitzero" api:"shape=ExperimentEntityNameOrArn,required"`
}

// DescribeActionOutput is AWS's DescribeActionResponse.
type DescribeActionOutput struct {
	ActionName         *string             `json:"ActionName,omitzero" api:"shape=ExperimentEntityNameOrArn"`
	ActionArn          *string             `json:"ActionArn,omitzero" api:"shape=ActionArn"`
	Source             *ActionSource       `json:"Source,omitzero"`
	ActionType         *string             `json:"ActionType,omitzero" api:"shape=String256"`
	Description        *string             `json:"Description,omitzero" api:"shape=ExperimentDescription"`
	Status             *string             `json:"Status,omitzero" api:"shape=ActionStatus"`
	Properties         map[string]string   `json:"Properties,omitzero" api:"shape=LineageEntityParameters"`
	CreationTime       *time.Time          `json:"CreationTime,omitzero"`
	CreatedBy          *UserContext        `json:"CreatedBy,omitzero"`
	LastModifiedTime   *time.Time          `json:"LastModifiedTime,omitzero"`
	LastModifiedBy     *UserContext        `json:"LastModifiedBy,omitzero"`
	MetadataProperties *MetadataProperties `json:"MetadataProperties,omitzero"`
	LineageGroupArn    *string             `json:"LineageGroupArn,omitzero" api:"shape=LineageGroupArn"`
}

// DescribeAlgorithmInput is AWS's DescribeAlgorithmInput.
type DescribeAlgorithmInput struct {
	AlgorithmName *string `json:"AlgorithmName,omitzero" api:"shape=ArnOrName,required"`
}

// DescribeAlgorithmOutput is AWS's DescribeAlgorithmOutput.
type DescribeAlgorithmOutput struct {
	AlgorithmName           *string                           `json:"AlgorithmName,omitzero" api:"shape=EntityName,required"`
	AlgorithmArn            *string                           `json:"AlgorithmArn,omitzero" api:"shape=AlgorithmArn,required"`
	AlgorithmDescription    *string                           `json:"AlgorithmDescription,omitzero" api:"shape=EntityDescription"`
	CreationTime            *time.Time                        `json:"CreationTime,omitzero" api:"required"`
	TrainingSpecification   *TrainingSpecification            `json:"TrainingSpecification,omitzero" api:"required"`
	InferenceSpecification  *InferenceSpecification           `json:"InferenceSpecification,omitzero"`
	ValidationSpecification *AlgorithmValidationSpecification `json:"ValidationSpecification,omitzero"`
	AlgorithmStatus         *string                           `json:"AlgorithmStatus,omitzero" api:"shape=AlgorithmStatus,required"`
	AlgorithmStatusDetails  *AlgorithmStatusDetails           `json:"AlgorithmStatusDetails,omitzero" api:"required"`
	ProductId               *string                           `json:"ProductId,omitzero" api:"shape=ProductId"`
	CertifyForMarketplace   *bool                             `json:"CertifyForMarketplace,omitzero"`
}

// DescribeAppImageConfigInput is AWS's DescribeAppImageConfigRequest.
type DescribeAppImageConfigInput struct {
	AppImageConfigName *string `json:"AppImageConfigName,omitzero" api:"shape=AppImageConfigName,required"`
}

// DescribeAppImageConfigOutput is AWS's DescribeAppImageConfigResponse.
type DescribeAppImageConfigOutput struct {
	AppImageConfigArn        *string                   `json:"AppImageConfigArn,omitzero" api:"shape=AppImageConfigArn"`
	AppImageConfigName       *string                   `json:"AppImageConfigName,omitzero" api:"shape=AppImageConfigName"`
	CreationTime             *time.Time                `json:"CreationTime,omitzero"`
	LastModifiedTime         *time.Time                `json:"LastModifiedTime,omitzero"`
	KernelGatewayImageConfig *KernelGatewayImageConfig `json:"KernelGatewayImageConfig,omitzero"`
	JupyterLabAppImageConfig *JupyterLabAppImageConfig `json:"JupyterLabAppImageConfig,omitzero"`
	CodeEditorAppImageConfig *CodeEditorAppImageConfig `json:"CodeEditorAppImageConfig,omitzero"`
}

// DescribeAppInput is AWS's DescribeAppRequest.
type DescribeAppInput struct {
	DomainId        *string `json:"DomainId,omitzero" api:"shape=DomainId,required"`
	UserProfileName *string `json:"UserProfileName,omitzero" api:"shape=UserProfileName"`
	SpaceName       *string `json:"SpaceName,omitzero" api:"shape=SpaceName"`
	AppType         *string `json:"AppType,omitzero" api:"shape=AppType,required"`
	AppName         *string `json:"AppName,omitzero" api:"shape=AppName,required"`
}

// DescribeAppOutput is AWS's DescribeAppResponse.
type DescribeAppOutput struct {
	AppArn                                    *string       `json:"AppArn,omitzero" api:"shape=AppArn"`
	AppType                                   *string       `json:"AppType,omitzero" api:"shape=AppType"`
	AppName                                   *string       `json:"AppName,omitzero" api:"shape=AppName"`
	DomainId                                  *string       `json:"DomainId,omitzero" api:"shape=DomainId"`
	UserProfileName                           *string       `json:"UserProfileName,omitzero" api:"shape=UserProfileName"`
	SpaceName                                 *string       `json:"SpaceName,omitzero" api:"shape=SpaceName"`
	Status                                    *string       `json:"Status,omitzero" api:"shape=AppStatus"`
	EffectiveTrustedIdentityPropagationStatus *string       `json:"EffectiveTrustedIdentityPropagationStatus,omitzero" api:"shape=FeatureStatus"`
	RecoveryMode                              *bool         `json:"RecoveryMode,omitzero"`
	LastHealthCheckTimestamp                  *time.Time    `json:"LastHealthCheckTimestamp,omitzero"`
	LastUserActivityTimestamp                 *time.Time    `json:"LastUserActivityTimestamp,omitzero"`
	CreationTime                              *time.Time    `json:"CreationTime,omitzero"`
	FailureReason                             *string       `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	ResourceSpec                              *ResourceSpec `json:"ResourceSpec,omitzero"`
	BuiltInLifecycleConfigArn                 *string       `json:"BuiltInLifecycleConfigArn,omitzero" api:"shape=StudioLifecycleConfigArn"`
}

// DescribeArtifactInput is AWS's DescribeArtifactRequest.
type DescribeArtifactInput struct {
	ArtifactArn *string `json:"ArtifactArn,omitzero" api:"shape=ArtifactArn,required"`
}

// DescribeArtifactOutput is AWS's DescribeArtifactResponse.
type DescribeArtifactOutput struct {
	ArtifactName       *string             `json:"ArtifactName,omitzero" api:"shape=ExperimentEntityNameOrArn"`
	ArtifactArn        *string             `json:"ArtifactArn,omitzero" api:"shape=ArtifactArn"`
	Source             *ArtifactSource     `json:"Source,omitzero"`
	ArtifactType       *string             `json:"ArtifactType,omitzero" api:"shape=String256"`
	Properties         map[string]string   `json:"Properties,omitzero" api:"shape=LineageEntityParameters"`
	CreationTime       *time.Time          `json:"CreationTime,omitzero"`
	CreatedBy          *UserContext        `json:"CreatedBy,omitzero"`
	LastModifiedTime   *time.Time          `json:"LastModifiedTime,omitzero"`
	LastModifiedBy     *UserContext        `json:"LastModifiedBy,omitzero"`
	MetadataProperties *MetadataProperties `json:"MetadataProperties,omitzero"`
	LineageGroupArn    *string             `json:"LineageGroupArn,omitzero" api:"shape=LineageGroupArn"`
}

// DescribeAutoMLJobInput is AWS's DescribeAutoMLJobRequest.
type DescribeAutoMLJobInput struct {
	AutoMLJobName *string `json:"AutoMLJobName,omitzero" api:"shape=AutoMLJobName,required"`
}

// DescribeAutoMLJobOutput is AWS's DescribeAutoMLJobResponse.
type DescribeAutoMLJobOutput struct {
	AutoMLJobName                    *string                      `json:"AutoMLJobName,omitzero" api:"shape=AutoMLJobName,required"`
	AutoMLJobArn                     *string                      `json:"AutoMLJobArn,omitzero" api:"shape=AutoMLJobArn,required"`
	InputDataConfig                  []AutoMLChannel              `json:"InputDataConfig,omitzero" api:"shape=AutoMLInputDataConfig,required"`
	OutputDataConfig                 *AutoMLOutputDataConfig      `json:"OutputDataConfig,omitzero" api:"required"`
	RoleArn                          *string                      `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	AutoMLJobObjective               *AutoMLJobObjective          `json:"AutoMLJobObjective,omitzero"`
	ProblemType                      *string                      `json:"ProblemType,omitzero" api:"shape=ProblemType"`
	AutoMLJobConfig                  *AutoMLJobConfig             `json:"AutoMLJobConfig,omitzero"`
	CreationTime                     *time.Time                   `json:"CreationTime,omitzero" api:"required"`
	EndTime                          *time.Time                   `json:"EndTime,omitzero"`
	LastModifiedTime                 *time.Time                   `json:"LastModifiedTime,omitzero" api:"required"`
	FailureReason                    *string                      `json:"FailureReason,omitzero" api:"shape=AutoMLFailureReason"`
	PartialFailureReasons            []AutoMLPartialFailureReason `json:"PartialFailureReasons,omitzero" api:"shape=AutoMLPartialFailureReasons"`
	BestCandidate                    *AutoMLCandidate             `json:"BestCandidate,omitzero"`
	AutoMLJobStatus                  *string                      `json:"AutoMLJobStatus,omitzero" api:"shape=AutoMLJobStatus,required"`
	AutoMLJobSecondaryStatus         *string                      `json:"AutoMLJobSecondaryStatus,omitzero" api:"shape=AutoMLJobSecondaryStatus,required"`
	GenerateCandidateDefinitionsOnly *bool                        `json:"GenerateCandidateDefinitionsOnly,omitzero"`
	AutoMLJobArtifacts               *AutoMLJobArtifacts          `json:"AutoMLJobArtifacts,omitzero"`
	ResolvedAttributes               *ResolvedAttributes          `json:"ResolvedAttributes,omitzero"`
	ModelDeployConfig                *ModelDeployConfig           `json:"ModelDeployConfig,omitzero"`
	ModelDeployResult                *ModelDeployResult           `json:"ModelDeployResult,omitzero"`
}

// DescribeAutoMLJobV2Input is AWS's DescribeAutoMLJobV2Request.
type DescribeAutoMLJobV2Input struct {
	AutoMLJobName *string `json:"AutoMLJobName,omitzero" api:"shape=AutoMLJobName,required"`
}

// DescribeAutoMLJobV2Output is AWS's DescribeAutoMLJobV2Response.
type DescribeAutoMLJobV2Output struct {
	AutoMLJobName               *string                      `json:"AutoMLJobName,omitzero" api:"shape=AutoMLJobName,required"`
	AutoMLJobArn                *string                      `json:"AutoMLJobArn,omitzero" api:"shape=AutoMLJobArn,required"`
	AutoMLJobInputDataConfig    []AutoMLJobChannel           `json:"AutoMLJobInputDataConfig,omitzero" api:"shape=AutoMLJobInputDataConfig,required"`
	OutputDataConfig            *AutoMLOutputDataConfig      `json:"OutputDataConfig,omitzero" api:"required"`
	RoleArn                     *string                      `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	AutoMLJobObjective          *AutoMLJobObjective          `json:"AutoMLJobObjective,omitzero"`
	AutoMLProblemTypeConfig     *AutoMLProblemTypeConfig     `json:"AutoMLProblemTypeConfig,omitzero"`
	AutoMLProblemTypeConfigName *string                      `json:"AutoMLProblemTypeConfigName,omitzero" api:"shape=AutoMLProblemTypeConfigName"`
	CreationTime                *time.Time                   `json:"CreationTime,omitzero" api:"required"`
	EndTime                     *time.Time                   `json:"EndTime,omitzero"`
	LastModifiedTime            *time.Time                   `json:"LastModifiedTime,omitzero" api:"required"`
	FailureReason               *string                      `json:"FailureReason,omitzero" api:"shape=AutoMLFailureReason"`
	PartialFailureReasons       []AutoMLPartialFailureReason `json:"PartialFailureReasons,omitzero" api:"shape=AutoMLPartialFailureReasons"`
	BestCandidate               *AutoMLCandidate             `json:"BestCandidate,omitzero"`
	AutoMLJobStatus             *string                      `json:"AutoMLJobStatus,omitzero" api:"shape=AutoMLJobStatus,required"`
	AutoMLJobSecondaryStatus    *string                      `json:"AutoMLJobSecondaryStatus,omitzero" api:"shape=AutoMLJobSecondaryStatus,required"`
	AutoMLJobArtifacts          *AutoMLJobArtifacts          `json:"AutoMLJobArtifacts,omitzero"`
	ResolvedAttributes          *AutoMLResolvedAttributes    `json:"ResolvedAttributes,omitzero"`
	ModelDeployConfig           *ModelDeployConfig           `json:"ModelDeployConfig,omitzero"`
	ModelDeployResult           *ModelDeployResult           `json:"ModelDeployResult,omitzero"`
	DataSplitConfig             *AutoMLDataSplitConfig       `json:"DataSplitConfig,omitzero"`
	SecurityConfig              *AutoMLSecurityConfig        `json:"SecurityConfig,omitzero"`
	AutoMLComputeConfig         *AutoMLComputeConfig         `json:"AutoMLComputeConfig,omitzero"`
}

// DescribeClusterEventInput is AWS's DescribeClusterEventRequest.
type DescribeClusterEventInput struct {
	EventId     *string `json:"EventId,omitzero" api:"shape=EventId,required"`
	ClusterName *string `json:"ClusterName,omitzero" api:"shape=ClusterNameOrArn,required"`
}

// DescribeClusterEventOutput is AWS's DescribeClusterEventResponse.
type DescribeClusterEventOutput struct {
	EventDetails *ClusterEventDetail `json:"EventDetails,omitzero"`
}

// DescribeClusterExtensionInput is AWS's DescribeClusterExtensionRequest.
type DescribeClusterExtensionInput struct {
	ClusterArn   *string `json:"ClusterArn,omitzero" api:"shape=ClusterArn,required"`
	ExtensionArn *string `json:"ExtensionArn,omitzero" api:"shape=ExtensionArn,required"`
}

// DescribeClusterExtensionOutput is AWS's DescribeClusterExtensionResponse.
type DescribeClusterExtensionOutput struct {
	ExtensionDetails *ExtensionDetails     `json:"ExtensionDetails,omitzero" api:"required"`
	NodeSummary      *ExtensionNodeSummary `json:"NodeSummary,omitzero"`
	Health           *ExtensionHealth      `json:"Health,omitzero"`
}

// DescribeClusterNodeInput is AWS's DescribeClusterNodeRequest.
type DescribeClusterNodeInput struct {
	ClusterName   *string `json:"ClusterName,omitzero" api:"shape=ClusterNameOrArn,required"`
	NodeId        *string `json:"NodeId,omitzero" api:"shape=ClusterNodeId"`
	NodeLogicalId *string `json:"NodeLogicalId,omitzero" api:"shape=ClusterNodeLogicalId"`
}

// DescribeClusterNodeOutput is AWS's DescribeClusterNodeResponse.
type DescribeClusterNodeOutput struct {
	NodeDetails *ClusterNodeDetails `json:"NodeDetails,omitzero" api:"required"`
}

// DescribeClusterOperationInput is AWS's DescribeClusterOperationRequest.
type DescribeClusterOperationInput struct {
	ClusterName *string `json:"ClusterName,omitzero" api:"shape=ClusterNameOrArn,required"`
	OperationId *string `json:"OperationId,omitzero" api:"shape=ClusterOperationId,required"`
}

// DescribeClusterOperationOutput is AWS's DescribeClusterOperationResponse.
type DescribeClusterOperationOutput struct {
	OperationId            *string                                 `json:"OperationId,omitzero" api:"shape=ClusterOperationId"`
	ClusterArn             *string                                 `json:"ClusterArn,omitzero" api:"shape=ClusterArn"`
	Type                   *string                                 `json:"Type,omitzero" api:"shape=ClusterOperationType"`
	Status                 *string                                 `json:"Status,omitzero" api:"shape=ClusterOperationStatus"`
	CreationTime           *time.Time                              `json:"CreationTime,omitzero"`
	ScalingDetails         []ClusterOperationScalingDetails        `json:"ScalingDetails,omitzero"`
	DeepHealthCheckDetails []InstanceGroupHealthCheckConfiguration `json:"DeepHealthCheckDetails,omitzero" api:"shape=DeepHealthCheckConfigurations"`
}

// DescribeClusterInput is AWS's DescribeClusterRequest.
type DescribeClusterInput struct {
	ClusterName *string `json:"ClusterName,omitzero" api:"shape=ClusterNameOrArn,required"`
}

// DescribeClusterOutput is AWS's DescribeClusterResponse.
type DescribeClusterOutput struct {
	ClusterArn                     *string                                      `json:"ClusterArn,omitzero" api:"shape=ClusterArn,required"`
	ClusterName                    *string                                      `json:"ClusterName,omitzero" api:"shape=ClusterName"`
	ClusterStatus                  *string                                      `json:"ClusterStatus,omitzero" api:"shape=ClusterStatus,required"`
	CreationTime                   *time.Time                                   `json:"CreationTime,omitzero"`
	FailureMessage                 *string                                      `json:"FailureMessage,omitzero"`
	InstanceGroups                 []ClusterInstanceGroupDetails                `json:"InstanceGroups,omitzero" api:"required"`
	RestrictedInstanceGroups       []ClusterRestrictedInstanceGroupDetails      `json:"RestrictedInstanceGroups,omitzero"`
	RestrictedInstanceGroupsConfig *ClusterRestrictedInstanceGroupsConfigOutput `json:"RestrictedInstanceGroupsConfig,omitzero"`
	VpcConfig                      *VpcConfig                                   `json:"VpcConfig,omitzero"`
	Orchestrator                   *ClusterOrchestrator                         `json:"Orchestrator,omitzero"`
	TieredStorageConfig            *ClusterTieredStorageConfig                  `json:"TieredStorageConfig,omitzero"`
	NodeRecovery                   *string                                      `json:"NodeRecovery,omitzero" api:"shape=ClusterNodeRecovery"`
	NodeProvisioningMode           *string                                      `json:"NodeProvisioningMode,omitzero" api:"shape=ClusterNodeProvisioningMode"`
	ClusterRole                    *string                                      `json:"ClusterRole,omitzero" api:"shape=RoleArn"`
	AutoScaling                    *ClusterAutoScalingConfigOutput              `json:"AutoScaling,omitzero"`
}

// DescribeClusterSchedulerConfigInput is AWS's DescribeClusterSchedulerConfigRequest.
type DescribeClusterSchedulerConfigInput struct {
	ClusterSchedulerConfigId      *string `json:"ClusterSchedulerConfigId,omitzero" api:"shape=ClusterSchedulerConfigId,required"`
	ClusterSchedulerConfigVersion *int32  `json:"ClusterSchedulerConfigVersion,omitzero"`
}

// DescribeClusterSchedulerConfigOutput is AWS's DescribeClusterSchedulerConfigResponse.
type DescribeClusterSchedulerConfigOutput struct {
	ClusterSchedulerConfigArn     *string           `json:"ClusterSchedulerConfigArn,omitzero" api:"shape=ClusterSchedulerConfigArn,required"`
	ClusterSchedulerConfigId      *string           `json:"ClusterSchedulerConfigId,omitzero" api:"shape=ClusterSchedulerConfigId,required"`
	Name                          *string           `json:"Name,omitzero" api:"shape=EntityName,required"`
	ClusterSchedulerConfigVersion *int32            `json:"ClusterSchedulerConfigVersion,omitzero" api:"required"`
	Status                        *string           `json:"Status,omitzero" api:"shape=SchedulerResourceStatus,required"`
	FailureReason                 *string           `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	StatusDetails                 map[string]string `json:"StatusDetails,omitzero" api:"shape=StatusDetailsMap"`
	ClusterArn                    *string           `json:"ClusterArn,omitzero" api:"shape=ClusterArn"`
	SchedulerConfig               *SchedulerConfig  `json:"SchedulerConfig,omitzero"`
	Description                   *string           `json:"Description,omitzero" api:"shape=EntityDescription"`
	CreationTime                  *time.Time        `json:"CreationTime,omitzero" api:"required"`
	CreatedBy                     *UserContext      `json:"CreatedBy,omitzero"`
	LastModifiedTime              *time.Time        `json:"LastModifiedTime,omitzero"`
	LastModifiedBy                *UserContext      `json:"LastModifiedBy,omitzero"`
}

// DescribeCodeRepositoryInput is AWS's DescribeCodeRepositoryInput.
type DescribeCodeRepositoryInput struct {
	CodeRepositoryName *string `json:"CodeRepositoryName,omitzero" api:"shape=EntityName,required"`
}

// DescribeCodeRepositoryOutput is AWS's DescribeCodeRepositoryOutput.
type DescribeCodeRepositoryOutput struct {
	CodeRepositoryName *string    `json:"CodeRepositoryName,omitzero" api:"shape=EntityName,required"`
	CodeRepositoryArn  *string    `json:"CodeRepositoryArn,omitzero" api:"shape=CodeRepositoryArn,required"`
	CreationTime       *time.Time `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime   *time.Time `json:"LastModifiedTime,omitzero" api:"required"`
	GitConfig          *GitConfig `json:"GitConfig,omitzero"`
}

// DescribeCompilationJobInput is AWS's DescribeCompilationJobRequest.
type DescribeCompilationJobInput struct {
	CompilationJobName *string `json:"CompilationJobName,omitzero" api:"shape=EntityName,required"`
}

// DescribeCompilationJobOutput is AWS's DescribeCompilationJobResponse.
type DescribeCompilationJobOutput struct {
	CompilationJobName     *string             `json:"CompilationJobName,omitzero" api:"shape=EntityName,required"`
	CompilationJobArn      *string             `json:"CompilationJobArn,omitzero" api:"shape=CompilationJobArn,required"`
	CompilationJobStatus   *string             `json:"CompilationJobStatus,omitzero" api:"shape=CompilationJobStatus,required"`
	CompilationStartTime   *time.Time          `json:"CompilationStartTime,omitzero"`
	CompilationEndTime     *time.Time          `json:"CompilationEndTime,omitzero"`
	StoppingCondition      *StoppingCondition  `json:"StoppingCondition,omitzero" api:"required"`
	InferenceImage         *string             `json:"InferenceImage,omitzero" api:"shape=InferenceImage"`
	ModelPackageVersionArn *string             `json:"ModelPackageVersionArn,omitzero" api:"shape=ModelPackageArn"`
	CreationTime           *time.Time          `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime       *time.Time          `json:"LastModifiedTime,omitzero" api:"required"`
	FailureReason          *string             `json:"FailureReason,omitzero" api:"shape=FailureReason,required"`
	ModelArtifacts         *ModelArtifacts     `json:"ModelArtifacts,omitzero" api:"required"`
	ModelDigests           *ModelDigests       `json:"ModelDigests,omitzero"`
	RoleArn                *string             `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	InputConfig            *InputConfig        `json:"InputConfig,omitzero" api:"required"`
	OutputConfig           *OutputConfig       `json:"OutputConfig,omitzero" api:"required"`
	VpcConfig              *NeoVpcConfig       `json:"VpcConfig,omitzero"`
	DerivedInformation     *DerivedInformation `json:"DerivedInformation,omitzero"`
}

// DescribeComputeQuotaInput is AWS's DescribeComputeQuotaRequest.
type DescribeComputeQuotaInput struct {
	ComputeQuotaId      *string `json:"ComputeQuotaId,omitzero" api:"shape=ComputeQuotaId,required"`
	ComputeQuotaVersion *int32  `json:"ComputeQuotaVersion,omitzero"`
}

// DescribeComputeQuotaOutput is AWS's DescribeComputeQuotaResponse.
type DescribeComputeQuotaOutput struct {
	ComputeQuotaArn     *string             `json:"ComputeQuotaArn,omitzero" api:"shape=ComputeQuotaArn,required"`
	ComputeQuotaId      *string             `json:"ComputeQuotaId,omitzero" api:"shape=ComputeQuotaId,required"`
	Name                *string             `json:"Name,omitzero" api:"shape=EntityName,required"`
	Description         *string             `json:"Description,omitzero" api:"shape=EntityDescription"`
	ComputeQuotaVersion *int32              `json:"ComputeQuotaVersion,omitzero" api:"required"`
	Status              *string             `json:"Status,omitzero" api:"shape=SchedulerResourceStatus,required"`
	FailureReason       *string             `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	ClusterArn          *string             `json:"ClusterArn,omitzero" api:"shape=ClusterArn"`
	ComputeQuotaConfig  *ComputeQuotaConfig `json:"ComputeQuotaConfig,omitzero"`
	ComputeQuotaTarget  *ComputeQuotaTarget `json:"ComputeQuotaTarget,omitzero" api:"required"`
	ActivationState     *string             `json:"ActivationState,omitzero" api:"shape=ActivationState"`
	CreationTime        *time.Time          `json:"CreationTime,omitzero" api:"required"`
	CreatedBy           *UserContext        `json:"CreatedBy,omitzero"`
	LastModifiedTime    *time.Time          `json:"LastModifiedTime,omitzero"`
	LastModifiedBy      *UserContext        `json:"LastModifiedBy,omitzero"`
}

// DescribeContextInput is AWS's DescribeContextRequest.
type DescribeContextInput struct {
	ContextName *string `json:"ContextName,omitzero" api:"shape=ContextNameOrArn,required"`
}

// DescribeContextOutput is AWS's DescribeContextResponse.
type DescribeContextOutput struct {
	ContextName      *string           `json:"ContextName,omitzero" api:"shape=ContextName"`
	ContextArn       *string           `json:"ContextArn,omitzero" api:"shape=ContextArn"`
	Source           *ContextSource    `json:"Source,omitzero"`
	ContextType      *string           `json:"ContextType,omitzero" api:"shape=String256"`
	Description      *string           `json:"Description,omitzero" api:"shape=ExperimentDescription"`
	Properties       map[string]string `json:"Properties,omitzero" api:"shape=LineageEntityParameters"`
	CreationTime     *time.Time        `json:"CreationTime,omitzero"`
	CreatedBy        *UserContext      `json:"CreatedBy,omitzero"`
	LastModifiedTime *time.Time        `json:"LastModifiedTime,omitzero"`
	LastModifiedBy   *UserContext      `json:"LastModifiedBy,omitzero"`
	LineageGroupArn  *string           `json:"LineageGroupArn,omitzero" api:"shape=LineageGroupArn"`
}

// DescribeDataQualityJobDefinitionInput is AWS's DescribeDataQualityJobDefinitionRequest.
type DescribeDataQualityJobDefinitionInput struct {
	JobDefinitionName *string `json:"JobDefinitionName,omitzero" api:"shape=MonitoringJobDefinitionName,required"`
}

// DescribeDataQualityJobDefinitionOutput is AWS's DescribeDataQualityJobDefinitionResponse.
type DescribeDataQualityJobDefinitionOutput struct {
	JobDefinitionArn            *string                      `json:"JobDefinitionArn,omitzero" api:"shape=MonitoringJobDefinitionArn,required"`
	JobDefinitionName           *string                      `json:"JobDefinitionName,omitzero" api:"shape=MonitoringJobDefinitionName,required"`
	CreationTime                *time.Time                   `json:"CreationTime,omitzero" api:"required"`
	DataQualityBaselineConfig   *DataQualityBaselineConfig   `json:"DataQualityBaselineConfig,omitzero"`
	DataQualityAppSpecification *DataQualityAppSpecification `json:"DataQualityAppSpecification,omitzero" api:"required"`
	DataQualityJobInput         *DataQualityJobInput         `json:"DataQualityJobInput,omitzero" api:"required"`
	DataQualityJobOutputConfig  *MonitoringOutputConfig      `json:"DataQualityJobOutputConfig,omitzero" api:"required"`
	JobResources                *MonitoringResources         `json:"JobResources,omitzero" api:"required"`
	NetworkConfig               *MonitoringNetworkConfig     `json:"NetworkConfig,omitzero"`
	RoleArn                     *string                      `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	StoppingCondition           *MonitoringStoppingCondition `json:"StoppingCondition,omitzero"`
}

// DescribeDeviceFleetInput is AWS's DescribeDeviceFleetRequest.
type DescribeDeviceFleetInput struct {
	DeviceFleetName *string `json:"DeviceFleetName,omitzero" api:"shape=EntityName,required"`
}

// DescribeDeviceFleetOutput is AWS's DescribeDeviceFleetResponse.
type DescribeDeviceFleetOutput struct {
	DeviceFleetName  *string           `json:"DeviceFleetName,omitzero" api:"shape=EntityName,required"`
	DeviceFleetArn   *string           `json:"DeviceFleetArn,omitzero" api:"shape=DeviceFleetArn,required"`
	OutputConfig     *EdgeOutputConfig `json:"OutputConfig,omitzero" api:"required"`
	Description      *string           `json:"Description,omitzero" api:"shape=DeviceFleetDescription"`
	CreationTime     *time.Time        `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime *time.Time        `json:"LastModifiedTime,omitzero" api:"required"`
	RoleArn          *string           `json:"RoleArn,omitzero" api:"shape=RoleArn"`
	IotRoleAlias     *string           `json:"IotRoleAlias,omitzero" api:"shape=IotRoleAlias"`
}

// DescribeDeviceInput is AWS's DescribeDeviceRequest.
type DescribeDeviceInput struct {
	NextToken       *string `json:"NextToken,omitzero" api:"shape=NextToken"`
	DeviceName      *string `json:"DeviceName,omitzero" api:"shape=EntityName,required"`
	DeviceFleetName *string `json:"DeviceFleetName,omitzero" api:"shape=EntityName,required"`
}

// DescribeDeviceOutput is AWS's DescribeDeviceResponse.
type DescribeDeviceOutput struct {
	DeviceArn        *string     `json:"DeviceArn,omitzero" api:"shape=DeviceArn"`
	DeviceName       *string     `json:"DeviceName,omitzero" api:"shape=EntityName,required"`
	Description      *string     `json:"Description,omitzero" api:"shape=DeviceDescription"`
	DeviceFleetName  *string     `json:"DeviceFleetName,omitzero" api:"shape=EntityName,required"`
	IotThingName     *string     `json:"IotThingName,omitzero" api:"shape=ThingName"`
	RegistrationTime *time.Time  `json:"RegistrationTime,omitzero" api:"required"`
	LatestHeartbeat  *time.Time  `json:"LatestHeartbeat,omitzero"`
	Models           []EdgeModel `json:"Models,omitzero"`
	MaxModels        *int32      `json:"MaxModels,omitzero"`
	NextToken        *string     `json:"NextToken,omitzero" api:"shape=NextToken"`
	AgentVersion     *string     `json:"AgentVersion,omitzero" api:"shape=EdgeVersion"`
}

// DescribeDomainInput is AWS's DescribeDomainRequest.
type DescribeDomainInput struct {
	DomainId *string `json:"DomainId,omitzero" api:"shape=DomainId,required"`
}

// DescribeDomainOutput is AWS's DescribeDomainResponse.
type DescribeDomainOutput struct {
	DomainArn                                *string               `json:"DomainArn,omitzero" api:"shape=DomainArn"`
	DomainId                                 *string               `json:"DomainId,omitzero" api:"shape=DomainId"`
	DomainName                               *string               `json:"DomainName,omitzero" api:"shape=DomainName"`
	HomeEfsFileSystemId                      *string               `json:"HomeEfsFileSystemId,omitzero" api:"shape=ResourceId"`
	SingleSignOnManagedApplicationInstanceId *string               `json:"SingleSignOnManagedApplicationInstanceId,omitzero" api:"shape=String256"`
	SingleSignOnApplicationArn               *string               `json:"SingleSignOnApplicationArn,omitzero" api:"shape=SingleSignOnApplicationArn"`
	Status                                   *string               `json:"Status,omitzero" api:"shape=DomainStatus"`
	CreationTime                             *time.Time            `json:"CreationTime,omitzero"`
	LastModifiedTime                         *time.Time            `json:"LastModifiedTime,omitzero"`
	FailureReason                            *string               `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	SecurityGroupIdForDomainBoundary         *string               `json:"SecurityGroupIdForDomainBoundary,omitzero" api:"shape=SecurityGroupId"`
	AuthMode                                 *string               `json:"AuthMode,omitzero" api:"shape=AuthMode"`
	DefaultUserSettings                      *UserSettings         `json:"DefaultUserSettings,omitzero"`
	DomainSettings                           *DomainSettings       `json:"DomainSettings,omitzero"`
	AppNetworkAccessType                     *string               `json:"AppNetworkAccessType,omitzero" api:"shape=AppNetworkAccessType"`
	HomeEfsFileSystemKmsKeyId                *string               `json:"HomeEfsFileSystemKmsKeyId,omitzero" api:"shape=KmsKeyId"`
	SubnetIds                                []string              `json:"SubnetIds,omitzero" api:"shape=Subnets"`
	Url                                      *string               `json:"Url,omitzero" api:"shape=String1024"`
	VpcId                                    *string               `json:"VpcId,omitzero" api:"shape=VpcId"`
	KmsKeyId                                 *string               `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
	AppSecurityGroupManagement               *string               `json:"AppSecurityGroupManagement,omitzero" api:"shape=AppSecurityGroupManagement"`
	HomeEfsFileSystemCreation                *string               `json:"HomeEfsFileSystemCreation,omitzero" api:"shape=HomeEfsFileSystemCreation"`
	TagPropagation                           *string               `json:"TagPropagation,omitzero" api:"shape=TagPropagation"`
	DefaultSpaceSettings                     *DefaultSpaceSettings `json:"DefaultSpaceSettings,omitzero"`
}

// DescribeEdgeDeploymentPlanInput is AWS's DescribeEdgeDeploymentPlanRequest.
type DescribeEdgeDeploymentPlanInput struct {
	EdgeDeploymentPlanName *string `json:"EdgeDeploymentPlanName,omitzero" api:"shape=EntityName,required"`
	NextToken              *string `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults             *int32  `json:"MaxResults,omitzero" api:"shape=DeploymentStageMaxResults"`
}

// DescribeEdgeDeploymentPlanOutput is AWS's DescribeEdgeDeploymentPlanResponse.
type DescribeEdgeDeploymentPlanOutput struct {
	EdgeDeploymentPlanArn  *string                        `json:"EdgeDeploymentPlanArn,omitzero" api:"shape=EdgeDeploymentPlanArn,required"`
	EdgeDeploymentPlanName *string                        `json:"EdgeDeploymentPlanName,omitzero" api:"shape=EntityName,required"`
	ModelConfigs           []EdgeDeploymentModelConfig    `json:"ModelConfigs,omitzero" api:"required"`
	DeviceFleetName        *string                        `json:"DeviceFleetName,omitzero" api:"shape=EntityName,required"`
	EdgeDeploymentSuccess  *int32                         `json:"EdgeDeploymentSuccess,omitzero"`
	EdgeDeploymentPending  *int32                         `json:"EdgeDeploymentPending,omitzero"`
	EdgeDeploymentFailed   *int32                         `json:"EdgeDeploymentFailed,omitzero"`
	Stages                 []DeploymentStageStatusSummary `json:"Stages,omitzero" api:"required"`
	NextToken              *string                        `json:"NextToken,omitzero" api:"shape=NextToken"`
	CreationTime           *time.Time                     `json:"CreationTime,omitzero"`
	LastModifiedTime       *time.Time                     `json:"LastModifiedTime,omitzero"`
}

// DescribeEdgePackagingJobInput is AWS's DescribeEdgePackagingJobRequest.
type DescribeEdgePackagingJobInput struct {
	EdgePackagingJobName *string `json:"EdgePackagingJobName,omitzero" api:"shape=EntityName,required"`
}

// DescribeEdgePackagingJobOutput is AWS's DescribeEdgePackagingJobResponse.
type DescribeEdgePackagingJobOutput struct {
	EdgePackagingJobArn           *string                     `json:"EdgePackagingJobArn,omitzero" api:"shape=EdgePackagingJobArn,required"`
	EdgePackagingJobName          *string                     `json:"EdgePackagingJobName,omitzero" api:"shape=EntityName,required"`
	CompilationJobName            *string                     `json:"CompilationJobName,omitzero" api:"shape=EntityName"`
	ModelName                     *string                     `json:"ModelName,omitzero" api:"shape=EntityName"`
	ModelVersion                  *string                     `json:"ModelVersion,omitzero" api:"shape=EdgeVersion"`
	RoleArn                       *string                     `json:"RoleArn,omitzero" api:"shape=RoleArn"`
	OutputConfig                  *EdgeOutputConfig           `json:"OutputConfig,omitzero"`
	ResourceKey                   *string                     `json:"ResourceKey,omitzero" api:"shape=KmsKeyId"`
	EdgePackagingJobStatus        *string                     `json:"EdgePackagingJobStatus,omitzero" api:"shape=EdgePackagingJobStatus,required"`
	EdgePackagingJobStatusMessage *string                     `json:"EdgePackagingJobStatusMessage,omitzero"`
	CreationTime                  *time.Time                  `json:"CreationTime,omitzero"`
	LastModifiedTime              *time.Time                  `json:"LastModifiedTime,omitzero"`
	ModelArtifact                 *string                     `json:"ModelArtifact,omitzero" api:"shape=S3Uri"`
	ModelSignature                *string                     `json:"ModelSignature,omitzero"`
	PresetDeploymentOutput        *EdgePresetDeploymentOutput `json:"PresetDeploymentOutput,omitzero"`
}

// DescribeEndpointConfigInput is AWS's DescribeEndpointConfigInput.
type DescribeEndpointConfigInput struct {
	EndpointConfigName *string `json:"EndpointConfigName,omitzero" api:"shape=EndpointConfigName,required"`
}

// DescribeEndpointConfigOutput is AWS's DescribeEndpointConfigOutput.
type DescribeEndpointConfigOutput struct {
	EndpointConfigName       *string                   `json:"EndpointConfigName,omitzero" api:"shape=EndpointConfigName,required"`
	EndpointConfigArn        *string                   `json:"EndpointConfigArn,omitzero" api:"shape=EndpointConfigArn,required"`
	ProductionVariants       []ProductionVariant       `json:"ProductionVariants,omitzero" api:"shape=ProductionVariantList,required"`
	DataCaptureConfig        *DataCaptureConfig        `json:"DataCaptureConfig,omitzero"`
	KmsKeyId                 *string                   `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
	CreationTime             *time.Time                `json:"CreationTime,omitzero" api:"required"`
	AsyncInferenceConfig     *AsyncInferenceConfig     `json:"AsyncInferenceConfig,omitzero"`
	ExplainerConfig          *ExplainerConfig          `json:"ExplainerConfig,omitzero"`
	ShadowProductionVariants []ProductionVariant       `json:"ShadowProductionVariants,omitzero" api:"shape=ProductionVariantList"`
	ExecutionRoleArn         *string                   `json:"ExecutionRoleArn,omitzero" api:"shape=RoleArn"`
	VpcConfig                *VpcConfig                `json:"VpcConfig,omitzero"`
	EnableNetworkIsolation   *bool                     `json:"EnableNetworkIsolation,omitzero"`
	MetricsConfig            *MetricsConfig            `json:"MetricsConfig,omitzero"`
	CrossRegionTrafficConfig *CrossRegionTrafficConfig `json:"CrossRegionTrafficConfig,omitzero"`
}

// DescribeEndpointInput is AWS's DescribeEndpointInput.
type DescribeEndpointInput struct {
	EndpointName *string `json:"EndpointName,omitzero" api:"shape=EndpointName,required"`
}

// DescribeEndpointOutput is AWS's DescribeEndpointOutput.
type DescribeEndpointOutput struct {
	EndpointName             *string                    `json:"EndpointName,omitzero" api:"shape=EndpointName,required"`
	EndpointArn              *string                    `json:"EndpointArn,omitzero" api:"shape=EndpointArn,required"`
	EndpointConfigName       *string                    `json:"EndpointConfigName,omitzero" api:"shape=EndpointConfigName"`
	ProductionVariants       []ProductionVariantSummary `json:"ProductionVariants,omitzero" api:"shape=ProductionVariantSummaryList"`
	DataCaptureConfig        *DataCaptureConfigSummary  `json:"DataCaptureConfig,omitzero"`
	EndpointStatus           *string                    `json:"EndpointStatus,omitzero" api:"shape=EndpointStatus,required"`
	FailureReason            *string                    `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	CreationTime             *time.Time                 `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime         *time.Time                 `json:"LastModifiedTime,omitzero" api:"required"`
	LastDeploymentConfig     *DeploymentConfig          `json:"LastDeploymentConfig,omitzero"`
	AsyncInferenceConfig     *AsyncInferenceConfig      `json:"AsyncInferenceConfig,omitzero"`
	PendingDeploymentSummary *PendingDeploymentSummary  `json:"PendingDeploymentSummary,omitzero"`
	ExplainerConfig          *ExplainerConfig           `json:"ExplainerConfig,omitzero"`
	ShadowProductionVariants []ProductionVariantSummary `json:"ShadowProductionVariants,omitzero" api:"shape=ProductionVariantSummaryList"`
	MetricsConfig            *MetricsConfig             `json:"MetricsConfig,omitzero"`
	CrossRegionTrafficConfig *CrossRegionTrafficConfig  `json:"CrossRegionTrafficConfig,omitzero"`
}

// DescribeExperimentInput is AWS's DescribeExperimentRequest.
type DescribeExperimentInput struct {
	ExperimentName *string `json:"ExperimentName,omitzero" api:"shape=ExperimentEntityName,required"`
}

// DescribeExperimentOutput is AWS's DescribeExperimentResponse.
type DescribeExperimentOutput struct {
	ExperimentName   *string           `json:"ExperimentName,omitzero" api:"shape=ExperimentEntityName"`
	ExperimentArn    *string           `json:"ExperimentArn,omitzero" api:"shape=ExperimentArn"`
	DisplayName      *string           `json:"DisplayName,omitzero" api:"shape=ExperimentEntityName"`
	Source           *ExperimentSource `json:"Source,omitzero"`
	Description      *string           `json:"Description,omitzero" api:"shape=ExperimentDescription"`
	CreationTime     *time.Time        `json:"CreationTime,omitzero"`
	CreatedBy        *UserContext      `json:"CreatedBy,omitzero"`
	LastModifiedTime *time.Time        `json:"LastModifiedTime,omitzero"`
	LastModifiedBy   *UserContext      `json:"LastModifiedBy,omitzero"`
}

// DescribeFeatureGroupInput is AWS's DescribeFeatureGroupRequest.
type DescribeFeatureGroupInput struct {
	FeatureGroupName *string `json:"FeatureGroupName,omitzero" api:"shape=FeatureGroupNameOrArn,required"`
	NextToken        *string `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// DescribeFeatureGroupOutput is AWS's DescribeFeatureGroupResponse.
type DescribeFeatureGroupOutput struct {
	FeatureGroupArn             *string                      `json:"FeatureGroupArn,omitzero" api:"shape=FeatureGroupArn,required"`
	FeatureGroupName            *string                      `json:"FeatureGroupName,omitzero" api:"shape=FeatureGroupName,required"`
	RecordIdentifierFeatureName *string                      `json:"RecordIdentifierFeatureName,omitzero" api:"shape=FeatureName,required"`
	EventTimeFeatureName        *string                      `json:"EventTimeFeatureName,omitzero" api:"shape=FeatureName,required"`
	FeatureDefinitions          []FeatureDefinition          `json:"FeatureDefinitions,omitzero" api:"shape=FeatureDefinitions,required"`
	CreationTime                *time.Time                   `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime            *time.Time                   `json:"LastModifiedTime,omitzero"`
	OnlineStoreConfig           *OnlineStoreConfig           `json:"OnlineStoreConfig,omitzero"`
	OfflineStoreConfig          *OfflineStoreConfig          `json:"OfflineStoreConfig,omitzero"`
	ThroughputConfig            *ThroughputConfigDescription `json:"ThroughputConfig,omitzero"`
	RoleArn                     *string                      `json:"RoleArn,omitzero" api:"shape=RoleArn"`
	FeatureGroupStatus          *string                      `json:"FeatureGroupStatus,omitzero" api:"shape=FeatureGroupStatus"`
	OfflineStoreStatus          *OfflineStoreStatus          `json:"OfflineStoreStatus,omitzero"`
	LastUpdateStatus            *LastUpdateStatus            `json:"LastUpdateStatus,omitzero"`
	FailureReason               *string                      `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	Description                 *string                      `json:"Description,omitzero" api:"shape=Description"`
	NextToken                   *string                      `json:"NextToken,omitzero" api:"shape=NextToken,required"`
	OnlineStoreTotalSizeBytes   *int64                       `json:"OnlineStoreTotalSizeBytes,omitzero"`
}

// DescribeFeatureMetadataInput is AWS's DescribeFeatureMetadataRequest.
type DescribeFeatureMetadataInput struct {
	FeatureGroupName *string `json:"FeatureGroupName,omitzero" api:"shape=FeatureGroupNameOrArn,required"`
	FeatureName      *string `json:"FeatureName,omitzero" api:"shape=FeatureName,required"`
}

// DescribeFeatureMetadataOutput is AWS's DescribeFeatureMetadataResponse.
type DescribeFeatureMetadataOutput struct {
	FeatureGroupArn  *string            `json:"FeatureGroupArn,omitzero" api:"shape=FeatureGroupArn,required"`
	FeatureGroupName *string            `json:"FeatureGroupName,omitzero" api:"shape=FeatureGroupName,required"`
	FeatureName      *string            `json:"FeatureName,omitzero" api:"shape=FeatureName,required"`
	FeatureType      *string            `json:"FeatureType,omitzero" api:"shape=FeatureType,required"`
	CreationTime     *time.Time         `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime *time.Time         `json:"LastModifiedTime,omitzero" api:"required"`
	Description      *string            `json:"Description,omitzero" api:"shape=FeatureDescription"`
	Parameters       []FeatureParameter `json:"Parameters,omitzero" api:"shape=FeatureParameters"`
}

// DescribeFlowDefinitionInput is AWS's DescribeFlowDefinitionRequest.
type DescribeFlowDefinitionInput struct {
	FlowDefinitionName *string `json:"FlowDefinitionName,omitzero" api:"shape=FlowDefinitionName,required"`
}

// DescribeFlowDefinitionOutput is AWS's DescribeFlowDefinitionResponse.
type DescribeFlowDefinitionOutput struct {
	FlowDefinitionArn         *string                     `json:"FlowDefinitionArn,omitzero" api:"shape=FlowDefinitionArn,required"`
	FlowDefinitionName        *string                     `json:"FlowDefinitionName,omitzero" api:"shape=FlowDefinitionName,required"`
	FlowDefinitionStatus      *string                     `json:"FlowDefinitionStatus,omitzero" api:"shape=FlowDefinitionStatus,required"`
	CreationTime              *time.Time                  `json:"CreationTime,omitzero" api:"required"`
	HumanLoopRequestSource    *HumanLoopRequestSource     `json:"HumanLoopRequestSource,omitzero"`
	HumanLoopActivationConfig *HumanLoopActivationConfig  `json:"HumanLoopActivationConfig,omitzero"`
	HumanLoopConfig           *HumanLoopConfig            `json:"HumanLoopConfig,omitzero"`
	OutputConfig              *FlowDefinitionOutputConfig `json:"OutputConfig,omitzero" api:"required"`
	RoleArn                   *string                     `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	FailureReason             *string                     `json:"FailureReason,omitzero" api:"shape=FailureReason"`
}

// DescribeHubContentInput is AWS's DescribeHubContentRequest.
type DescribeHubContentInput struct {
	HubName           *string `json:"HubName,omitzero" api:"shape=HubNameOrArn,required"`
	HubContentType    *string `json:"HubContentType,omitzero" api:"shape=HubContentType,required"`
	HubContentName    *string `json:"HubContentName,omitzero" api:"shape=HubContentName,required"`
	HubContentVersion *string `json:"HubContentVersion,omitzero" api:"shape=HubContentVersion"`
}

// DescribeHubContentOutput is AWS's DescribeHubContentResponse.
type DescribeHubContentOutput struct {
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
	HubContentDocument           *string                `json:"HubContentDocument,omitzero" api:"shape=HubContentDocument,required"`
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
}

// DescribeHubInput is AWS's DescribeHubRequest.
type DescribeHubInput struct {
	HubName *string `json:"HubName,omitzero" api:"shape=HubNameOrArn,required"`
}

// DescribeHubOutput is AWS's DescribeHubResponse.
type DescribeHubOutput struct {
	HubName           *string             `json:"HubName,omitzero" api:"shape=HubName,required"`
	HubArn            *string             `json:"HubArn,omitzero" api:"shape=HubArn,required"`
	HubDisplayName    *string             `json:"HubDisplayName,omitzero" api:"shape=HubDisplayName"`
	HubDescription    *string             `json:"HubDescription,omitzero" api:"shape=HubDescription"`
	HubSearchKeywords []string            `json:"HubSearchKeywords,omitzero" api:"shape=HubSearchKeywordList"`
	S3StorageConfig   *HubS3StorageConfig `json:"S3StorageConfig,omitzero"`
	HubStatus         *string             `json:"HubStatus,omitzero" api:"shape=HubStatus,required"`
	FailureReason     *string             `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	CreationTime      *time.Time          `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime  *time.Time          `json:"LastModifiedTime,omitzero" api:"required"`
	CreatedBy         *UserContext        `json:"CreatedBy,omitzero"`
	LastModifiedBy    *UserContext        `json:"LastModifiedBy,omitzero"`
}

// DescribeHumanTaskUiInput is AWS's DescribeHumanTaskUiRequest.
type DescribeHumanTaskUiInput struct {
	HumanTaskUiName *string `json:"HumanTaskUiName,omitzero" api:"shape=HumanTaskUiName,required"`
}

// DescribeHumanTaskUiOutput is AWS's DescribeHumanTaskUiResponse.
type DescribeHumanTaskUiOutput struct {
	HumanTaskUiArn    *string         `json:"HumanTaskUiArn,omitzero" api:"shape=HumanTaskUiArn,required"`
	HumanTaskUiName   *string         `json:"HumanTaskUiName,omitzero" api:"shape=HumanTaskUiName,required"`
	HumanTaskUiStatus *string         `json:"HumanTaskUiStatus,omitzero" api:"shape=HumanTaskUiStatus"`
	CreationTime      *time.Time      `json:"CreationTime,omitzero" api:"required"`
	UiTemplate        *UiTemplateInfo `json:"UiTemplate,omitzero" api:"required"`
}

// DescribeHyperParameterTuningJobInput is AWS's DescribeHyperParameterTuningJobRequest.
type DescribeHyperParameterTuningJobInput struct {
	HyperParameterTuningJobName *string `json:"HyperParameterTuningJobName,omitzero" api:"shape=HyperParameterTuningJobName,required"`
}

// DescribeHyperParameterTuningJobOutput is AWS's DescribeHyperParameterTuningJobResponse.
type DescribeHyperParameterTuningJobOutput struct {
	HyperParameterTuningJobName   *string                                   `json:"HyperParameterTuningJobName,omitzero" api:"shape=HyperParameterTuningJobName,required"`
	HyperParameterTuningJobArn    *string                                   `json:"HyperParameterTuningJobArn,omitzero" api:"shape=HyperParameterTuningJobArn,required"`
	HyperParameterTuningJobConfig *HyperParameterTuningJobConfig            `json:"HyperParameterTuningJobConfig,omitzero" api:"required"`
	TrainingJobDefinition         *HyperParameterTrainingJobDefinition      `json:"TrainingJobDefinition,omitzero"`
	TrainingJobDefinitions        []HyperParameterTrainingJobDefinition     `json:"TrainingJobDefinitions,omitzero" api:"shape=HyperParameterTrainingJobDefinitions"`
	HyperParameterTuningJobStatus *string                                   `json:"HyperParameterTuningJobStatus,omitzero" api:"shape=HyperParameterTuningJobStatus,required"`
	CreationTime                  *time.Time                                `json:"CreationTime,omitzero" api:"required"`
	HyperParameterTuningEndTime   *time.Time                                `json:"HyperParameterTuningEndTime,omitzero"`
	LastModifiedTime              *time.Time                                `json:"LastModifiedTime,omitzero"`
	TrainingJobStatusCounters     *TrainingJobStatusCounters                `json:"TrainingJobStatusCounters,omitzero" api:"required"`
	ObjectiveStatusCounters       *ObjectiveStatusCounters                  `json:"ObjectiveStatusCounters,omitzero" api:"required"`
	BestTrainingJob               *HyperParameterTrainingJobSummary         `json:"BestTrainingJob,omitzero"`
	OverallBestTrainingJob        *HyperParameterTrainingJobSummary         `json:"OverallBestTrainingJob,omitzero"`
	WarmStartConfig               *HyperParameterTuningJobWarmStartConfig   `json:"WarmStartConfig,omitzero"`
	Autotune                      *Autotune                                 `json:"Autotune,omitzero"`
	FailureReason                 *string                                   `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	TuningJobCompletionDetails    *HyperParameterTuningJobCompletionDetails `json:"TuningJobCompletionDetails,omitzero"`
	ConsumedResources             *HyperParameterTuningJobConsumedResources `json:"ConsumedResources,omitzero"`
}

// DescribeImageInput is AWS's DescribeImageRequest.
type DescribeImageInput struct {
	ImageName *string `json:"ImageName,omitzero" api:"shape=ImageName,required"`
}

// DescribeImageOutput is AWS's DescribeImageResponse.
type DescribeImageOutput struct {
	CreationTime     *time.Time `json:"CreationTime,omitzero"`
	Description      *string    `json:"Description,omitzero" api:"shape=ImageDescription"`
	DisplayName      *string    `json:"DisplayName,omitzero" api:"shape=ImageDisplayName"`
	FailureReason    *string    `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	ImageArn         *string    `json:"ImageArn,omitzero" api:"shape=ImageArn"`
	ImageName        *string    `json:"ImageName,omitzero" api:"shape=ImageName"`
	ImageStatus      *string    `json:"ImageStatus,omitzero" api:"shape=ImageStatus"`
	LastModifiedTime *time.Time `json:"LastModifiedTime,omitzero"`
	RoleArn          *string    `json:"RoleArn,omitzero" api:"shape=RoleArn"`
}

// DescribeImageVersionInput is AWS's DescribeImageVersionRequest.
type DescribeImageVersionInput struct {
	ImageName *string `json:"ImageName,omitzero" api:"shape=ImageName,required"`
	Version   *int32  `json:"Version,omitzero" api:"shape=ImageVersionNumber"`
	Alias     *string `json:"Alias,omitzero" api:"shape=SageMakerImageVersionAlias"`
}

// DescribeImageVersionOutput is AWS's DescribeImageVersionResponse.
type DescribeImageVersionOutput struct {
	BaseImage          *string    `json:"BaseImage,omitzero" api:"shape=ImageBaseImage"`
	ContainerImage     *string    `json:"ContainerImage,omitzero" api:"shape=ImageContainerImage"`
	CreationTime       *time.Time `json:"CreationTime,omitzero"`
	FailureReason      *string    `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	ImageArn           *string    `json:"ImageArn,omitzero" api:"shape=ImageArn"`
	ImageVersionArn    *string    `json:"ImageVersionArn,omitzero" api:"shape=ImageVersionArn"`
	ImageVersionStatus *string    `json:"ImageVersionStatus,omitzero" api:"shape=ImageVersionStatus"`
	LastModifiedTime   *time.Time `json:"LastModifiedTime,omitzero"`
	Version            *int32     `json:"Version,omitzero" api:"shape=ImageVersionNumber"`
	VendorGuidance     *string    `json:"VendorGuidance,omitzero" api:"shape=VendorGuidance"`
	JobType            *string    `json:"JobType,omitzero" api:"shape=JobType"`
	MLFramework        *string    `json:"MLFramework,omitzero" api:"shape=MLFramework"`
	ProgrammingLang    *string    `json:"ProgrammingLang,omitzero" api:"shape=ProgrammingLang"`
	Processor          *string    `json:"Processor,omitzero" api:"shape=Processor"`
	Horovod            *bool      `json:"Horovod,omitzero"`
	ReleaseNotes       *string    `json:"ReleaseNotes,omitzero" api:"shape=ReleaseNotes"`
}

// DescribeInferenceComponentInput is AWS's DescribeInferenceComponentInput.
type DescribeInferenceComponentInput struct {
	InferenceComponentName *string `json:"InferenceComponentName,omitzero" api:"shape=InferenceComponentName,required"`
}

// DescribeInferenceComponentOutput is AWS's DescribeInferenceComponentOutput.
type DescribeInferenceComponentOutput struct {
	InferenceComponentName   *string                                  `json:"InferenceComponentName,omitzero" api:"shape=InferenceComponentName,required"`
	InferenceComponentArn    *string                                  `json:"InferenceComponentArn,omitzero" api:"shape=InferenceComponentArn,required"`
	EndpointName             *string                                  `json:"EndpointName,omitzero" api:"shape=EndpointName,required"`
	EndpointArn              *string                                  `json:"EndpointArn,omitzero" api:"shape=EndpointArn,required"`
	VariantName              *string                                  `json:"VariantName,omitzero" api:"shape=VariantName"`
	FailureReason            *string                                  `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	Specification            *InferenceComponentSpecificationSummary  `json:"Specification,omitzero"`
	Specifications           []InferenceComponentSpecificationSummary `json:"Specifications,omitzero" api:"shape=InferenceComponentSpecificationSummaryList"`
	RuntimeConfig            *InferenceComponentRuntimeConfigSummary  `json:"RuntimeConfig,omitzero"`
	CreationTime             *time.Time                               `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime         *time.Time                               `json:"LastModifiedTime,omitzero" api:"required"`
	InferenceComponentStatus *string                                  `json:"InferenceComponentStatus,omitzero" api:"shape=InferenceComponentStatus"`
	LastDeploymentConfig     *InferenceComponentDeploymentConfig      `json:"LastDeploymentConfig,omitzero"`
}

// DescribeInferenceExperimentInput is AWS's DescribeInferenceExperimentRequest.
type DescribeInferenceExperimentInput struct {
	Name *string `json:"Name,omitzero" api:"shape=InferenceExperimentName,required"`
}

// DescribeInferenceExperimentOutput is AWS's DescribeInferenceExperimentResponse.
type DescribeInferenceExperimentOutput struct {
	Arn               *string                               `json:"Arn,omitzero" api:"shape=InferenceExperimentArn,required"`
	Name              *string                               `json:"Name,omitzero" api:"shape=InferenceExperimentName,required"`
	Type              *string                               `json:"Type,omitzero" api:"shape=InferenceExperimentType,required"`
	Schedule          *InferenceExperimentSchedule          `json:"Schedule,omitzero"`
	Status            *string                               `json:"Status,omitzero" api:"shape=InferenceExperimentStatus,required"`
	StatusReason      *string                               `json:"StatusReason,omitzero" api:"shape=InferenceExperimentStatusReason"`
	Description       *string                               `json:"Description,omitzero" api:"shape=InferenceExperimentDescription"`
	CreationTime      *time.Time                            `json:"CreationTime,omitzero"`
	CompletionTime    *time.Time                            `json:"CompletionTime,omitzero"`
	LastModifiedTime  *time.Time                            `json:"LastModifiedTime,omitzero"`
	RoleArn           *string                               `json:"RoleArn,omitzero" api:"shape=RoleArn"`
	EndpointMetadata  *EndpointMetadata                     `json:"EndpointMetadata,omitzero" api:"required"`
	ModelVariants     []ModelVariantConfigSummary           `json:"ModelVariants,omitzero" api:"required"`
	DataStorageConfig *InferenceExperimentDataStorageConfig `json:"DataStorageConfig,omitzero"`
	ShadowModeConfig  *ShadowModeConfig                     `json:"ShadowModeConfig,omitzero"`
	KmsKey            *string                               `json:"KmsKey,omitzero" api:"shape=KmsKeyId"`
}

// DescribeInferenceRecommendationsJobInput is AWS's DescribeInferenceRecommendationsJobRequest.
type DescribeInferenceRecommendationsJobInput struct {
	JobName *string `json:"JobName,omitzero" api:"shape=RecommendationJobName,required"`
}

// DescribeInferenceRecommendationsJobOutput is AWS's DescribeInferenceRecommendationsJobResponse.
type DescribeInferenceRecommendationsJobOutput struct {
	JobName                  *string                              `json:"JobName,omitzero" api:"shape=RecommendationJobName,required"`
	JobDescription           *string                              `json:"JobDescription,omitzero" api:"shape=RecommendationJobDescription"`
	JobType                  *string                              `json:"JobType,omitzero" api:"shape=RecommendationJobType,required"`
	JobArn                   *string                              `json:"JobArn,omitzero" api:"shape=RecommendationJobArn,required"`
	RoleArn                  *string                              `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	Status                   *string                              `json:"Status,omitzero" api:"shape=RecommendationJobStatus,required"`
	CreationTime             *time.Time                           `json:"CreationTime,omitzero" api:"required"`
	CompletionTime           *time.Time                           `json:"CompletionTime,omitzero"`
	LastModifiedTime         *time.Time                           `json:"LastModifiedTime,omitzero" api:"required"`
	FailureReason            *string                              `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	InputConfig              *RecommendationJobInputConfig        `json:"InputConfig,omitzero" api:"required"`
	StoppingConditions       *RecommendationJobStoppingConditions `json:"StoppingConditions,omitzero"`
	InferenceRecommendations []InferenceRecommendation            `json:"InferenceRecommendations,omitzero" api:"shape=InferenceRecommendations"`
	EndpointPerformances     []EndpointPerformance                `json:"EndpointPerformances,omitzero" api:"shape=EndpointPerformances"`
}

// DescribeInferenceRouterInput is AWS's DescribeInferenceRouterInput.
type DescribeInferenceRouterInput struct {
	InferenceRouterName *string `json:"InferenceRouterName,omitzero" api:"shape=InferenceRouterName,required"`
}

// DescribeInferenceRouterOutput is AWS's DescribeInferenceRouterOutput.
type DescribeInferenceRouterOutput struct {
	InferenceRouterName *string         `json:"InferenceRouterName,omitzero" api:"shape=InferenceRouterName,required"`
	InferenceRouterArn  *string         `json:"InferenceRouterArn,omitzero" api:"shape=InferenceRouterArn,required"`
	RoutingTargets      []RoutingTarget `json:"RoutingTargets,omitzero" api:"shape=RoutingTargetList,required"`
	Status              *string         `json:"Status,omitzero" api:"shape=InferenceRouterStatus,required"`
	StatusReason        *string         `json:"StatusReason,omitzero" api:"shape=InferenceRouterStatusReason"`
	CreationTime        *time.Time      `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime    *time.Time      `json:"LastModifiedTime,omitzero" api:"required"`
}

// DescribeJobInput is AWS's DescribeJobRequest.
type DescribeJobInput struct {
	JobName     *string `json:"JobName,omitzero" api:"shape=JobName,required"`
	JobCategory *string `json:"JobCategory,omitzero" api:"shape=JobCategory,required"`
}

// DescribeJobOutput is AWS's DescribeJobResponse.
type DescribeJobOutput struct {
	JobName                    *string                        `json:"JobName,omitzero" api:"shape=JobName,required"`
	JobArn                     *string                        `json:"JobArn,omitzero" api:"shape=JobArn,required"`
	RoleArn                    *string                        `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	JobCategory                *string                        `json:"JobCategory,omitzero" api:"shape=JobCategory,required"`
	JobConfigSchemaVersion     *string                        `json:"JobConfigSchemaVersion,omitzero" api:"shape=JobSchemaVersion,required"`
	JobConfigDocument          *string                        `json:"JobConfigDocument,omitzero" api:"shape=JobConfigDocument"`
	CreationTime               *time.Time                     `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime           *time.Time                     `json:"LastModifiedTime,omitzero" api:"required"`
	EndTime                    *time.Time                     `json:"EndTime,omitzero"`
	JobStatus                  *string                        `json:"JobStatus,omitzero" api:"shape=JobStatus,required"`
	SecondaryStatus            *string                        `json:"SecondaryStatus,omitzero" api:"shape=JobSecondaryStatus,required"`
	SecondaryStatusTransitions []JobSecondaryStatusTransition `json:"SecondaryStatusTransitions,omitzero" api:"shape=JobSecondaryStatusTransitions,required"`
	FailureReason              *string                        `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	Tags                       []Tag                          `json:"Tags,omitzero" api:"shape=TagList"`
}

// DescribeJobSchemaVersionInput is AWS's DescribeJobSchemaVersionRequest.
type DescribeJobSchemaVersionInput struct {
	JobCategory            *string `json:"JobCategory,omitzero" api:"shape=JobCategory,required"`
	JobConfigSchemaVersion *string `json:"JobConfigSchemaVersion,omitzero" api:"shape=JobSchemaVersion"`
}

// DescribeJobSchemaVersionOutput is AWS's DescribeJobSchemaVersionResponse.
type DescribeJobSchemaVersionOutput struct {
	JobCategory            *string `json:"JobCategory,omitzero" api:"shape=JobCategory,required"`
	JobConfigSchemaVersion *string `json:"JobConfigSchemaVersion,omitzero" api:"shape=JobSchemaVersion,required"`
	JobConfigSchema        *string `json:"JobConfigSchema,omitzero" api:"shape=JobConfigDocument,required"`
}

// DescribeLabelingJobInput is AWS's DescribeLabelingJobRequest.
type DescribeLabelingJobInput struct {
	LabelingJobName *string `json:"LabelingJobName,omitzero" api:"shape=LabelingJobName,required"`
}

// DescribeLabelingJobOutput is AWS's DescribeLabelingJobResponse.
type DescribeLabelingJobOutput struct {
	LabelingJobStatus           *string                        `json:"LabelingJobStatus,omitzero" api:"shape=LabelingJobStatus,required"`
	LabelCounters               *LabelCounters                 `json:"LabelCounters,omitzero" api:"required"`
	FailureReason               *string                        `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	CreationTime                *time.Time                     `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime            *time.Time                     `json:"LastModifiedTime,omitzero" api:"required"`
	JobReferenceCode            *string                        `json:"JobReferenceCode,omitzero" api:"shape=JobReferenceCode,required"`
	LabelingJobName             *string                        `json:"LabelingJobName,omitzero" api:"shape=LabelingJobName,required"`
	LabelingJobArn              *string                        `json:"LabelingJobArn,omitzero" api:"shape=LabelingJobArn,required"`
	LabelAttributeName          *string                        `json:"LabelAttributeName,omitzero" api:"shape=LabelAttributeName"`
	InputConfig                 *LabelingJobInputConfig        `json:"InputConfig,omitzero" api:"required"`
	OutputConfig                *LabelingJobOutputConfig       `json:"OutputConfig,omitzero" api:"required"`
	RoleArn                     *string                        `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	LabelCategoryConfigS3Uri    *string                        `json:"LabelCategoryConfigS3Uri,omitzero" api:"shape=S3Uri"`
	StoppingConditions          *LabelingJobStoppingConditions `json:"StoppingConditions,omitzero"`
	LabelingJobAlgorithmsConfig *LabelingJobAlgorithmsConfig   `json:"LabelingJobAlgorithmsConfig,omitzero"`
	HumanTaskConfig             *HumanTaskConfig               `json:"HumanTaskConfig,omitzero" api:"required"`
	Tags                        []Tag                          `json:"Tags,omitzero" api:"shape=TagList"`
	LabelingJobOutput           *LabelingJobOutput             `json:"LabelingJobOutput,omitzero"`
}

// DescribeLineageGroupInput is AWS's DescribeLineageGroupRequest.
type DescribeLineageGroupInput struct {
	LineageGroupName *string `json:"LineageGroupName,omitzero" api:"shape=ExperimentEntityName,required"`
}

// DescribeLineageGroupOutput is AWS's DescribeLineageGroupResponse.
type DescribeLineageGroupOutput struct {
	LineageGroupName *string      `json:"LineageGroupName,omitzero" api:"shape=ExperimentEntityName"`
	LineageGroupArn  *string      `json:"LineageGroupArn,omitzero" api:"shape=LineageGroupArn"`
	DisplayName      *string      `json:"DisplayName,omitzero" api:"shape=ExperimentEntityName"`
	Description      *string      `json:"Description,omitzero" api:"shape=ExperimentDescription"`
	CreationTime     *time.Time   `json:"CreationTime,omitzero"`
	CreatedBy        *UserContext `json:"CreatedBy,omitzero"`
	LastModifiedTime *time.Time   `json:"LastModifiedTime,omitzero"`
	LastModifiedBy   *UserContext `json:"LastModifiedBy,omitzero"`
}

// DescribeMlflowAppInput is AWS's DescribeMlflowAppRequest.
type DescribeMlflowAppInput struct {
	Arn *string `json:"Arn,omitzero" api:"shape=MlflowAppArn,required"`
}

// DescribeMlflowAppOutput is AWS's DescribeMlflowAppResponse.
type DescribeMlflowAppOutput struct {
	Arn                          *string      `json:"Arn,omitzero" api:"shape=MlflowAppArn"`
	Name                         *string      `json:"Name,omitzero" api:"shape=MlflowAppName"`
	ArtifactStoreUri             *string      `json:"ArtifactStoreUri,omitzero" api:"shape=S3Uri"`
	MlflowVersion                *string      `json:"MlflowVersion,omitzero" api:"shape=MlflowVersion"`
	RoleArn                      *string      `json:"RoleArn,omitzero" api:"shape=RoleArn"`
	KmsKeyId                     *string      `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
	Status                       *string      `json:"Status,omitzero" api:"shape=MlflowAppStatus"`
	ModelRegistrationMode        *string      `json:"ModelRegistrationMode,omitzero" api:"shape=ModelRegistrationMode"`
	AccountDefaultStatus         *string      `json:"AccountDefaultStatus,omitzero" api:"shape=AccountDefaultStatus"`
	DefaultDomainIdList          []string     `json:"DefaultDomainIdList,omitzero" api:"shape=DefaultDomainIdList"`
	CreationTime                 *time.Time   `json:"CreationTime,omitzero"`
	CreatedBy                    *UserContext `json:"CreatedBy,omitzero"`
	LastModifiedTime             *time.Time   `json:"LastModifiedTime,omitzero"`
	LastModifiedBy               *UserContext `json:"LastModifiedBy,omitzero"`
	WeeklyMaintenanceWindowStart *string      `json:"WeeklyMaintenanceWindowStart,omitzero" api:"shape=WeeklyMaintenanceWindowStart"`
	MaintenanceStatus            *string      `json:"MaintenanceStatus,omitzero" api:"shape=MaintenanceStatus"`
}

// DescribeMlflowTrackingServerInput is AWS's DescribeMlflowTrackingServerRequest.
type DescribeMlflowTrackingServerInput struct {
	TrackingServerName *string `json:"TrackingServerName,omitzero" api:"shape=TrackingServerName,required"`
}

// DescribeMlflowTrackingServerOutput is AWS's DescribeMlflowTrackingServerResponse.
type DescribeMlflowTrackingServerOutput struct {
	TrackingServerArn               *string      `json:"TrackingServerArn,omitzero" api:"shape=TrackingServerArn"`
	TrackingServerName              *string      `json:"TrackingServerName,omitzero" api:"shape=TrackingServerName"`
	ArtifactStoreUri                *string      `json:"ArtifactStoreUri,omitzero" api:"shape=S3Uri"`
	TrackingServerSize              *string      `json:"TrackingServerSize,omitzero" api:"shape=TrackingServerSize"`
	MlflowVersion                   *string      `json:"MlflowVersion,omitzero" api:"shape=MlflowVersion"`
	RoleArn                         *string      `json:"RoleArn,omitzero" api:"shape=RoleArn"`
	TrackingServerStatus            *string      `json:"TrackingServerStatus,omitzero" api:"shape=TrackingServerStatus"`
	TrackingServerMaintenanceStatus *string      `json:"TrackingServerMaintenanceStatus,omitzero" api:"shape=TrackingServerMaintenanceStatus"`
	IsActive                        *string      `json:"IsActive,omitzero" api:"shape=IsTrackingServerActive"`
	TrackingServerUrl               *string      `json:"TrackingServerUrl,omitzero" api:"shape=TrackingServerUrl"`
	WeeklyMaintenanceWindowStart    *string      `json:"WeeklyMaintenanceWindowStart,omitzero" api:"shape=WeeklyMaintenanceWindowStart"`
	AutomaticModelRegistration      *bool        `json:"AutomaticModelRegistration,omitzero"`
	CreationTime                    *time.Time   `json:"CreationTime,omitzero"`
	CreatedBy                       *UserContext `json:"CreatedBy,omitzero"`
	LastModifiedTime                *time.Time   `json:"LastModifiedTime,omitzero"`
	LastModifiedBy                  *UserContext `json:"LastModifiedBy,omitzero"`
	S3BucketOwnerAccountId          *string      `json:"S3BucketOwnerAccountId,omitzero" api:"shape=AccountId"`
	S3BucketOwnerVerification       *bool        `json:"S3BucketOwnerVerification,omitzero"`
}

// DescribeModelBiasJobDefinitionInput is AWS's DescribeModelBiasJobDefinitionRequest.
type DescribeModelBiasJobDefinitionInput struct {
	JobDefinitionName *string `json:"JobDefinitionName,omitzero" api:"shape=MonitoringJobDefinitionName,required"`
}

// DescribeModelBiasJobDefinitionOutput is AWS's DescribeModelBiasJobDefinitionResponse.
type DescribeModelBiasJobDefinitionOutput struct {
	JobDefinitionArn          *string                      `json:"JobDefinitionArn,omitzero" api:"shape=MonitoringJobDefinitionArn,required"`
	JobDefinitionName         *string                      `json:"JobDefinitionName,omitzero" api:"shape=MonitoringJobDefinitionName,required"`
	CreationTime              *time.Time                   `json:"CreationTime,omitzero" api:"required"`
	ModelBiasBaselineConfig   *ModelBiasBaselineConfig     `json:"ModelBiasBaselineConfig,omitzero"`
	ModelBiasAppSpecification *ModelBiasAppSpecification   `json:"ModelBiasAppSpecification,omitzero" api:"required"`
	ModelBiasJobInput         *ModelBiasJobInput           `json:"ModelBiasJobInput,omitzero" api:"required"`
	ModelBiasJobOutputConfig  *MonitoringOutputConfig      `json:"ModelBiasJobOutputConfig,omitzero" api:"required"`
	JobResources              *MonitoringResources         `json:"JobResources,omitzero" api:"required"`
	NetworkConfig             *MonitoringNetworkConfig     `json:"NetworkConfig,omitzero"`
	RoleArn                   *string                      `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	StoppingCondition         *MonitoringStoppingCondition `json:"StoppingCondition,omitzero"`
}

// DescribeModelCardExportJobInput is AWS's DescribeModelCardExportJobRequest.
type DescribeModelCardExportJobInput struct {
	ModelCardExportJobArn *string `json:"ModelCardExportJobArn,omitzero" api:"shape=ModelCardExportJobArn,required"`
}

// DescribeModelCardExportJobOutput is AWS's DescribeModelCardExportJobResponse.
type DescribeModelCardExportJobOutput struct {
	ModelCardExportJobName *string                      `json:"ModelCardExportJobName,omitzero" api:"shape=EntityName,required"`
	ModelCardExportJobArn  *string                      `json:"ModelCardExportJobArn,omitzero" api:"shape=ModelCardExportJobArn,required"`
	Status                 *string                      `json:"Status,omitzero" api:"shape=ModelCardExportJobStatus,required"`
	ModelCardName          *string                      `json:"ModelCardName,omitzero" api:"shape=EntityName,required"`
	ModelCardVersion       *int32                       `json:"ModelCardVersion,omitzero" api:"required"`
	OutputConfig           *ModelCardExportOutputConfig `json:"OutputConfig,omitzero" api:"required"`
	CreatedAt              *time.Time                   `json:"CreatedAt,omitzero" api:"required"`
	LastModifiedAt         *time.Time                   `json:"LastModifiedAt,omitzero" api:"required"`
	FailureReason          *string                      `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	ExportArtifacts        *ModelCardExportArtifacts    `json:"ExportArtifacts,omitzero"`
}

// DescribeModelCardInput is AWS's DescribeModelCardRequest.
type DescribeModelCardInput struct {
	ModelCardName    *string `json:"ModelCardName,omitzero" api:"shape=ModelCardNameOrArn,required"`
	ModelCardVersion *int32  `json:"ModelCardVersion,omitzero"`
	IncludedData     *string `json:"IncludedData,omitzero" api:"shape=IncludedData"`
}

// DescribeModelCardOutput is AWS's DescribeModelCardResponse.
type DescribeModelCardOutput struct {
	ModelCardArn              *string                  `json:"ModelCardArn,omitzero" api:"shape=ModelCardArn,required"`
	ModelCardName             *string                  `json:"ModelCardName,omitzero" api:"shape=EntityName,required"`
	ModelCardVersion          *int32                   `json:"ModelCardVersion,omitzero" api:"required"`
	Content                   *string                  `json:"Content,omitzero" api:"shape=ModelCardContent,required"`
	ModelCardStatus           *string                  `json:"ModelCardStatus,omitzero" api:"shape=ModelCardStatus,required"`
	SecurityConfig            *ModelCardSecurityConfig `json:"SecurityConfig,omitzero"`
	CreationTime              *time.Time               `json:"CreationTime,omitzero" api:"required"`
	CreatedBy                 *UserContext             `json:"CreatedBy,omitzero" api:"required"`
	LastModifiedTime          *time.Time               `json:"LastModifiedTime,omitzero"`
	LastModifiedBy            *UserContext             `json:"LastModifiedBy,omitzero"`
	ModelCardProcessingStatus *string                  `json:"ModelCardProcessingStatus,omitzero" api:"shape=ModelCardProcessingStatus"`
}

// DescribeModelExplainabilityJobDefinitionInput is AWS's DescribeModelExplainabilityJobDefinitionRequest.
type DescribeModelExplainabilityJobDefinitionInput struct {
	JobDefinitionName *string `json:"JobDefinitionName,omitzero" api:"shape=MonitoringJobDefinitionName,required"`
}

// DescribeModelExplainabilityJobDefinitionOutput is AWS's DescribeModelExplainabilityJobDefinitionResponse.
type DescribeModelExplainabilityJobDefinitionOutput struct {
	JobDefinitionArn                    *string                              `json:"JobDefinitionArn,omitzero" api:"shape=MonitoringJobDefinitionArn,required"`
	JobDefinitionName                   *string                              `json:"JobDefinitionName,omitzero" api:"shape=MonitoringJobDefinitionName,required"`
	CreationTime                        *time.Time                           `json:"CreationTime,omitzero" api:"required"`
	ModelExplainabilityBaselineConfig   *ModelExplainabilityBaselineConfig   `json:"ModelExplainabilityBaselineConfig,omitzero"`
	ModelExplainabilityAppSpecification *ModelExplainabilityAppSpecification `json:"ModelExplainabilityAppSpecification,omitzero" api:"required"`
	ModelExplainabilityJobInput         *ModelExplainabilityJobInput         `json:"ModelExplainabilityJobInput,omitzero" api:"required"`
	ModelExplainabilityJobOutputConfig  *MonitoringOutputConfig              `json:"ModelExplainabilityJobOutputConfig,omitzero" api:"required"`
	JobResources                        *MonitoringResources                 `json:"JobResources,omitzero" api:"required"`
	NetworkConfig                       *MonitoringNetworkConfig             `json:"NetworkConfig,omitzero"`
	RoleArn                             *string                              `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	StoppingCondition                   *MonitoringStoppingCondition         `json:"StoppingCondition,omitzero"`
}

// DescribeModelInput is AWS's DescribeModelInput.
type DescribeModelInput struct {
	ModelName *string `json:"ModelName,omitzero" api:"shape=ModelName,required"`
}

// DescribeModelOutput is AWS's DescribeModelOutput.
type DescribeModelOutput struct {
	ModelName                *string                   `json:"ModelName,omitzero" api:"shape=ModelName,required"`
	PrimaryContainer         *ContainerDefinition      `json:"PrimaryContainer,omitzero"`
	Containers               []ContainerDefinition     `json:"Containers,omitzero" api:"shape=ContainerDefinitionList"`
	InferenceExecutionConfig *InferenceExecutionConfig `json:"InferenceExecutionConfig,omitzero"`
	ExecutionRoleArn         *string                   `json:"ExecutionRoleArn,omitzero" api:"shape=RoleArn"`
	VpcConfig                *VpcConfig                `json:"VpcConfig,omitzero"`
	CreationTime             *time.Time                `json:"CreationTime,omitzero" api:"required"`
	ModelArn                 *string                   `json:"ModelArn,omitzero" api:"shape=ModelArn,required"`
	EnableNetworkIsolation   *bool                     `json:"EnableNetworkIsolation,omitzero"`
	DeploymentRecommendation *DeploymentRecommendation `json:"DeploymentRecommendation,omitzero"`
}

// DescribeModelPackageGroupInput is AWS's DescribeModelPackageGroupInput.
type DescribeModelPackageGroupInput struct {
	ModelPackageGroupName *string `json:"ModelPackageGroupName,omitzero" api:"shape=ArnOrName,required"`
}

// DescribeModelPackageGroupOutput is AWS's DescribeModelPackageGroupOutput.
type DescribeModelPackageGroupOutput struct {
	ModelPackageGroupName        *string               `json:"ModelPackageGroupName,omitzero" api:"shape=EntityName,required"`
	ModelPackageGroupArn         *string               `json:"ModelPackageGroupArn,omitzero" api:"shape=ModelPackageGroupArn,required"`
	ModelPackageGroupDescription *string               `json:"ModelPackageGroupDescription,omitzero" api:"shape=EntityDescription"`
	CreationTime                 *time.Time            `json:"CreationTime,omitzero" api:"required"`
	CreatedBy                    *UserContext          `json:"CreatedBy,omitzero" api:"required"`
	ModelPackageGroupStatus      *string               `json:"ModelPackageGroupStatus,omitzero" api:"shape=ModelPackageGroupStatus,required"`
	ManagedConfiguration         *ManagedConfiguration `json:"ManagedConfiguration,omitzero"`
}

// DescribeModelPackageInput is AWS's DescribeModelPackageInput.
type DescribeModelPackageInput struct {
	ModelPackageName *string `json:"ModelPackageName,omitzero" api:"shape=VersionedArnOrName,required"`
	IncludedData     *string `json:"IncludedData,omitzero" api:"shape=IncludedData"`
}

// DescribeModelPackageOutput is AWS's DescribeModelPackageOutput.
type DescribeModelPackageOutput struct {
	ModelPackageName                  *string                                      `json:"ModelPackageName,omitzero" api:"shape=EntityName,required"`
	ModelPackageGroupName             *string                                      `json:"ModelPackageGroupName,omitzero" api:"shape=EntityName"`
	ModelPackageVersion               *int32                                       `json:"ModelPackageVersion,omitzero" api:"shape=ModelPackageVersion"`
	ModelPackageRegistrationType      *string                                      `json:"ModelPackageRegistrationType,omitzero" api:"shape=ModelPackageRegistrationType"`
	ModelPackageArn                   *string                                      `json:"ModelPackageArn,omitzero" api:"shape=ModelPackageArn,required"`
	ModelPackageDescription           *string                                      `json:"ModelPackageDescription,omitzero" api:"shape=EntityDescription"`
	CreationTime                      *time.Time                                   `json:"CreationTime,omitzero" api:"required"`
	InferenceSpecification            *InferenceSpecification                      `json:"InferenceSpecification,omitzero"`
	SourceAlgorithmSpecification      *SourceAlgorithmSpecification                `json:"SourceAlgorithmSpecification,omitzero"`
	ValidationSpecification           *ModelPackageValidationSpecification         `json:"ValidationSpecification,omitzero"`
	ModelPackageStatus                *string                                      `json:"ModelPackageStatus,omitzero" api:"shape=ModelPackageStatus,required"`
	ModelPackageStatusDetails         *ModelPackageStatusDetails                   `json:"ModelPackageStatusDetails,omitzero" api:"required"`
	CertifyForMarketplace             *bool                                        `json:"CertifyForMarketplace,omitzero"`
	ModelApprovalStatus               *string                                      `json:"ModelApprovalStatus,omitzero" api:"shape=ModelApprovalStatus"`
	CreatedBy                         *UserContext                                 `json:"CreatedBy,omitzero"`
	MetadataProperties                *MetadataProperties                          `json:"MetadataProperties,omitzero"`
	ModelMetrics                      *ModelMetrics                                `json:"ModelMetrics,omitzero"`
	LastModifiedTime                  *time.Time                                   `json:"LastModifiedTime,omitzero"`
	LastModifiedBy                    *UserContext                                 `json:"LastModifiedBy,omitzero"`
	ApprovalDescription               *string                                      `json:"ApprovalDescription,omitzero" api:"shape=ApprovalDescription"`
	Domain                            *string                                      `json:"Domain,omitzero"`
	Task                              *string                                      `json:"Task,omitzero"`
	SamplePayloadUrl                  *string                                      `json:"SamplePayloadUrl,omitzero"`
	CustomerMetadataProperties        map[string]string                            `json:"CustomerMetadataProperties,omitzero" api:"shape=CustomerMetadataMap"`
	DriftCheckBaselines               *DriftCheckBaselines                         `json:"DriftCheckBaselines,omitzero"`
	AdditionalInferenceSpecifications []AdditionalInferenceSpecificationDefinition `json:"AdditionalInferenceSpecifications,omitzero" api:"shape=AdditionalInferenceSpecifications"`
	SkipModelValidation               *string                                      `json:"SkipModelValidation,omitzero" api:"shape=SkipModelValidation"`
	SourceUri                         *string                                      `json:"SourceUri,omitzero" api:"shape=ModelPackageSourceUri"`
	SecurityConfig                    *ModelPackageSecurityConfig                  `json:"SecurityConfig,omitzero"`
	ModelCard                         *ModelPackageModelCard                       `json:"ModelCard,omitzero"`
	ModelLifeCycle                    *ModelLifeCycle                              `json:"ModelLifeCycle,omitzero"`
	ManagedStorageType                *string                                      `json:"ManagedStorageType,omitzero" api:"shape=ManagedStorageType"`
}

// DescribeModelQualityJobDefinitionInput is AWS's DescribeModelQualityJobDefinitionRequest.
type DescribeModelQualityJobDefinitionInput struct {
	JobDefinitionName *string `json:"JobDefinitionName,omitzero" api:"shape=MonitoringJobDefinitionName,required"`
}

// DescribeModelQualityJobDefinitionOutput is AWS's DescribeModelQualityJobDefinitionResponse.
type DescribeModelQualityJobDefinitionOutput struct {
	JobDefinitionArn             *string                       `json:"JobDefinitionArn,omitzero" api:"shape=MonitoringJobDefinitionArn,required"`
	JobDefinitionName            *string                       `json:"JobDefinitionName,omitzero" api:"shape=MonitoringJobDefinitionName,required"`
	CreationTime                 *time.Time                    `json:"CreationTime,omitzero" api:"required"`
	ModelQualityBaselineConfig   *ModelQualityBaselineConfig   `json:"ModelQualityBaselineConfig,omitzero"`
	ModelQualityAppSpecification *ModelQualityAppSpecification `json:"ModelQualityAppSpecification,omitzero" api:"required"`
	ModelQualityJobInput         *ModelQualityJobInput         `json:"ModelQualityJobInput,omitzero" api:"required"`
	ModelQualityJobOutputConfig  *MonitoringOutputConfig       `json:"ModelQualityJobOutputConfig,omitzero" api:"required"`
	JobResources                 *MonitoringResources          `json:"JobResources,omitzero" api:"required"`
	NetworkConfig                *MonitoringNetworkConfig      `json:"NetworkConfig,omitzero"`
	RoleArn                      *string                       `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	StoppingCondition            *MonitoringStoppingCondition  `json:"StoppingCondition,omitzero"`
}

// DescribeMonitoringScheduleInput is AWS's DescribeMonitoringScheduleRequest.
type DescribeMonitoringScheduleInput struct {
	MonitoringScheduleName *string `json:"MonitoringScheduleName,omitzero" api:"shape=MonitoringScheduleName,required"`
}

// DescribeMonitoringScheduleOutput is AWS's DescribeMonitoringScheduleResponse.
type DescribeMonitoringScheduleOutput struct {
	MonitoringScheduleArn          *string                     `json:"MonitoringScheduleArn,omitzero" api:"shape=MonitoringScheduleArn,required"`
	MonitoringScheduleName         *string                     `json:"MonitoringScheduleName,omitzero" api:"shape=MonitoringScheduleName,required"`
	MonitoringScheduleStatus       *string                     `json:"MonitoringScheduleStatus,omitzero" api:"shape=ScheduleStatus,required"`
	MonitoringType                 *string                     `json:"MonitoringType,omitzero" api:"shape=MonitoringType"`
	FailureReason                  *string                     `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	CreationTime                   *time.Time                  `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime               *time.Time                  `json:"LastModifiedTime,omitzero" api:"required"`
	MonitoringScheduleConfig       *MonitoringScheduleConfig   `json:"MonitoringScheduleConfig,omitzero" api:"required"`
	EndpointName                   *string                     `json:"EndpointName,omitzero" api:"shape=EndpointName"`
	LastMonitoringExecutionSummary *MonitoringExecutionSummary `json:"LastMonitoringExecutionSummary,omitzero"`
}

// DescribeNotebookInstanceInput is AWS's DescribeNotebookInstanceInput.
type DescribeNotebookInstanceInput struct {
	NotebookInstanceName *string `json:"NotebookInstanceName,omitzero" api:"shape=NotebookInstanceName,required"`
}

// DescribeNotebookInstanceLifecycleConfigInput is AWS's DescribeNotebookInstanceLifecycleConfigInput.
type DescribeNotebookInstanceLifecycleConfigInput struct {
	NotebookInstanceLifecycleConfigName *string `json:"NotebookInstanceLifecycleConfigName,omitzero" api:"shape=NotebookInstanceLifecycleConfigName,required"`
}

// DescribeNotebookInstanceLifecycleConfigOutput is AWS's DescribeNotebookInstanceLifecycleConfigOutput.
type DescribeNotebookInstanceLifecycleConfigOutput struct {
	NotebookInstanceLifecycleConfigArn  *string                         `json:"NotebookInstanceLifecycleConfigArn,omitzero" api:"shape=NotebookInstanceLifecycleConfigArn"`
	NotebookInstanceLifecycleConfigName *string                         `json:"NotebookInstanceLifecycleConfigName,omitzero" api:"shape=NotebookInstanceLifecycleConfigName"`
	OnCreate                            []NotebookInstanceLifecycleHook `json:"OnCreate,omitzero" api:"shape=NotebookInstanceLifecycleConfigList"`
	OnStart                             []NotebookInstanceLifecycleHook `json:"OnStart,omitzero" api:"shape=NotebookInstanceLifecycleConfigList"`
	LastModifiedTime                    *time.Time                      `json:"LastModifiedTime,omitzero"`
	CreationTime                        *time.Time                      `json:"CreationTime,omitzero"`
}

// DescribeNotebookInstanceOutput is AWS's DescribeNotebookInstanceOutput.
type DescribeNotebookInstanceOutput struct {
	NotebookInstanceArn                  *string                               `json:"NotebookInstanceArn,omitzero" api:"shape=NotebookInstanceArn"`
	NotebookInstanceName                 *string                               `json:"NotebookInstanceName,omitzero" api:"shape=NotebookInstanceName"`
	NotebookInstanceStatus               *string                               `json:"NotebookInstanceStatus,omitzero" api:"shape=NotebookInstanceStatus"`
	FailureReason                        *string                               `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	Url                                  *string                               `json:"Url,omitzero"`
	InstanceType                         *string                               `json:"InstanceType,omitzero" api:"shape=InstanceType"`
	IpAddressType                        *string                               `json:"IpAddressType,omitzero" api:"shape=IPAddressType"`
	SubnetId                             *string                               `json:"SubnetId,omitzero" api:"shape=SubnetId"`
	SecurityGroups                       []string                              `json:"SecurityGroups,omitzero" api:"shape=SecurityGroupIds"`
	RoleArn                              *string                               `json:"RoleArn,omitzero" api:"shape=RoleArn"`
	KmsKeyId                             *string                               `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
	NetworkInterfaceId                   *string                               `json:"NetworkInterfaceId,omitzero"`
	LastModifiedTime                     *time.Time                            `json:"LastModifiedTime,omitzero"`
	CreationTime                         *time.Time                            `json:"CreationTime,omitzero"`
	NotebookInstanceLifecycleConfigName  *string                               `json:"NotebookInstanceLifecycleConfigName,omitzero" api:"shape=NotebookInstanceLifecycleConfigName"`
	DirectInternetAccess                 *string                               `json:"DirectInternetAccess,omitzero" api:"shape=DirectInternetAccess"`
	VolumeSizeInGB                       *int32                                `json:"VolumeSizeInGB,omitzero" api:"shape=NotebookInstanceVolumeSizeInGB"`
	AcceleratorTypes                     []string                              `json:"AcceleratorTypes,omitzero" api:"shape=NotebookInstanceAcceleratorTypes"`
	DefaultCodeRepository                *string                               `json:"DefaultCodeRepository,omitzero" api:"shape=CodeRepositoryNameOrUrl"`
	AdditionalCodeRepositories           []string                              `json:"AdditionalCodeRepositories,omitzero" api:"shape=AdditionalCodeRepositoryNamesOrUrls"`
	RootAccess                           *string                               `json:"RootAccess,omitzero" api:"shape=RootAccess"`
	PlatformIdentifier                   *string                               `json:"PlatformIdentifier,omitzero" api:"shape=PlatformIdentifier"`
	InstanceMetadataServiceConfiguration *InstanceMetadataServiceConfiguration `json:"InstanceMetadataServiceConfiguration,omitzero"`
}

// DescribeOptimizationJobInput is AWS's DescribeOptimizationJobRequest.
type DescribeOptimizationJobInput struct {
	OptimizationJobName *string `json:"OptimizationJobName,omitzero" api:"shape=EntityName,required"`
}

// DescribeOptimizationJobOutput is AWS's DescribeOptimizationJobResponse.
type DescribeOptimizationJobOutput struct {
	OptimizationJobArn      *string                      `json:"OptimizationJobArn,omitzero" api:"shape=OptimizationJobArn,required"`
	OptimizationJobStatus   *string                      `json:"OptimizationJobStatus,omitzero" api:"shape=OptimizationJobStatus,required"`
	OptimizationStartTime   *time.Time                   `json:"OptimizationStartTime,omitzero"`
	OptimizationEndTime     *time.Time                   `json:"OptimizationEndTime,omitzero"`
	CreationTime            *time.Time                   `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime        *time.Time                   `json:"LastModifiedTime,omitzero" api:"required"`
	FailureReason           *string                      `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	OptimizationJobName     *string                      `json:"OptimizationJobName,omitzero" api:"shape=EntityName,required"`
	ModelSource             *OptimizationJobModelSource  `json:"ModelSource,omitzero" api:"required"`
	OptimizationEnvironment map[string]string            `json:"OptimizationEnvironment,omitzero" api:"shape=OptimizationJobEnvironmentVariables"`
	DeploymentInstanceType  *string                      `json:"DeploymentInstanceType,omitzero" api:"shape=OptimizationJobDeploymentInstanceType,required"`
	MaxInstanceCount        *int32                       `json:"MaxInstanceCount,omitzero" api:"shape=OptimizationJobMaxInstanceCount"`
	OptimizationConfigs     []OptimizationConfig         `json:"OptimizationConfigs,omitzero" api:"shape=OptimizationConfigs,required"`
	OutputConfig            *OptimizationJobOutputConfig `json:"OutputConfig,omitzero" api:"required"`
	OptimizationOutput      *OptimizationOutput          `json:"OptimizationOutput,omitzero"`
	RoleArn                 *string                      `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	StoppingCondition       *StoppingCondition           `json:"StoppingCondition,omitzero" api:"required"`
	VpcConfig               *OptimizationVpcConfig       `json:"VpcConfig,omitzero"`
	TrainingPlanArns        []string                     `json:"TrainingPlanArns,omitzero" api:"shape=OptimizationJobTrainingPlanArns"`
}

// DescribePartnerAppInput is AWS's DescribePartnerAppRequest.
type DescribePartnerAppInput struct {
	Arn                     *string `json:"Arn,omitzero" api:"shape=PartnerAppArn,required"`
	IncludeAvailableUpgrade *bool   `json:"IncludeAvailableUpgrade,omitzero"`
}

// DescribePartnerAppOutput is AWS's DescribePartnerAppResponse.
type DescribePartnerAppOutput struct {
	Arn                           *string                      `json:"Arn,omitzero" api:"shape=PartnerAppArn"`
	Name                          *string                      `json:"Name,omitzero" api:"shape=PartnerAppName"`
	Type                          *string                      `json:"Type,omitzero" api:"shape=PartnerAppType"`
	Status                        *string                      `json:"Status,omitzero" api:"shape=PartnerAppStatus"`
	CreationTime                  *time.Time                   `json:"CreationTime,omitzero"`
	LastModifiedTime              *time.Time                   `json:"LastModifiedTime,omitzero"`
	ExecutionRoleArn              *string                      `json:"ExecutionRoleArn,omitzero" api:"shape=RoleArn"`
	KmsKeyId                      *string                      `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
	BaseUrl                       *string                      `json:"BaseUrl,omitzero" api:"shape=String2048"`
	MaintenanceConfig             *PartnerAppMaintenanceConfig `json:"MaintenanceConfig,omitzero"`
	Tier                          *string                      `json:"Tier,omitzero" api:"shape=NonEmptyString64"`
	Version                       *string                      `json:"Version,omitzero" api:"shape=NonEmptyString64"`
	ApplicationConfig             *PartnerAppConfig            `json:"ApplicationConfig,omitzero"`
	AuthType                      *string                      `json:"AuthType,omitzero" api:"shape=PartnerAppAuthType"`
	EnableIamSessionBasedIdentity *bool                        `json:"EnableIamSessionBasedIdentity,omitzero"`
	Error                         *ErrorInfo                   `json:"Error,omitzero"`
	EnableAutoMinorVersionUpgrade *bool                        `json:"EnableAutoMinorVersionUpgrade,omitzero"`
	CurrentVersionEolDate         *time.Time                   `json:"CurrentVersionEolDate,omitzero"`
	AvailableUpgrade              *AvailableUpgrade            `json:"AvailableUpgrade,omitzero"`
	IdcConfig                     *IdcConfigOutput             `json:"IdcConfig,omitzero"`
}

// DescribePipelineDefinitionForExecutionInput is AWS's DescribePipelineDefinitionForExecutionRequest.
type DescribePipelineDefinitionForExecutionInput struct {
	PipelineExecutionArn *string `json:"PipelineExecutionArn,omitzero" api:"shape=PipelineExecutionArn,required"`
}

// DescribePipelineDefinitionForExecutionOutput is AWS's DescribePipelineDefinitionForExecutionResponse.
type DescribePipelineDefinitionForExecutionOutput struct {
	PipelineDefinition *string    `json:"PipelineDefinition,omitzero" api:"shape=PipelineDefinition"`
	CreationTime       *time.Time `json:"CreationTime,omitzero"`
}

// DescribePipelineExecutionInput is AWS's DescribePipelineExecutionRequest.
type DescribePipelineExecutionInput struct {
	PipelineExecutionArn *string `json:"PipelineExecutionArn,omitzero" api:"shape=PipelineExecutionArn,required"`
}

// DescribePipelineExecutionOutput is AWS's DescribePipelineExecutionResponse.
type DescribePipelineExecutionOutput struct {
	PipelineArn                  *string                   `json:"PipelineArn,omitzero" api:"shape=PipelineArn"`
	PipelineExecutionArn         *string                   `json:"PipelineExecutionArn,omitzero" api:"shape=PipelineExecutionArn"`
	PipelineExecutionDisplayName *string                   `json:"PipelineExecutionDisplayName,omitzero" api:"shape=PipelineExecutionName"`
	PipelineExecutionStatus      *string                   `json:"PipelineExecutionStatus,omitzero" api:"shape=PipelineExecutionStatus"`
	PipelineExecutionDescription *string                   `json:"PipelineExecutionDescription,omitzero" api:"shape=PipelineExecutionDescription"`
	PipelineExperimentConfig     *PipelineExperimentConfig `json:"PipelineExperimentConfig,omitzero"`
	FailureReason                *string                   `json:"FailureReason,omitzero" api:"shape=PipelineExecutionFailureReason"`
	CreationTime                 *time.Time                `json:"CreationTime,omitzero"`
	LastModifiedTime             *time.Time                `json:"LastModifiedTime,omitzero"`
	CreatedBy                    *UserContext              `json:"CreatedBy,omitzero"`
	LastModifiedBy               *UserContext              `json:"LastModifiedBy,omitzero"`
	ParallelismConfiguration     *ParallelismConfiguration `json:"ParallelismConfiguration,omitzero"`
	SelectiveExecutionConfig     *SelectiveExecutionConfig `json:"SelectiveExecutionConfig,omitzero"`
	PipelineVersionId            *int64                    `json:"PipelineVersionId,omitzero" api:"shape=PipelineVersionId"`
	MLflowConfig                 *MLflowConfiguration      `json:"MLflowConfig,omitzero"`
	PipelineVersionAliases       []string                  `json:"PipelineVersionAliases,omitzero" api:"shape=PipelineVersionAliasList"`
	RoleArn                      *string                   `json:"RoleArn,omitzero" api:"shape=RoleArn"`
}

// DescribePipelineInput is AWS's DescribePipelineRequest.
type DescribePipelineInput struct {
	PipelineName         *string `json:"PipelineName,omitzero" api:"shape=PipelineNameOrArn,required"`
	PipelineVersionId    *int64  `json:"PipelineVersionId,omitzero" api:"shape=PipelineVersionId"`
	PipelineVersionAlias *string `json:"PipelineVersionAlias,omitzero" api:"shape=PipelineVersionAlias"`
}

// DescribePipelineOutput is AWS's DescribePipelineResponse.
type DescribePipelineOutput struct {
	PipelineArn                *string                   `json:"PipelineArn,omitzero" api:"shape=PipelineArn"`
	PipelineName               *string                   `json:"PipelineName,omitzero" api:"shape=PipelineName"`
	PipelineDisplayName        *string                   `json:"PipelineDisplayName,omitzero" api:"shape=PipelineName"`
	PipelineDefinition         *string                   `json:"PipelineDefinition,omitzero" api:"shape=PipelineDefinition"`
	PipelineDescription        *string                   `json:"PipelineDescription,omitzero" api:"shape=PipelineDescription"`
	RoleArn                    *string                   `json:"RoleArn,omitzero" api:"shape=RoleArn"`
	PipelineStatus             *string                   `json:"PipelineStatus,omitzero" api:"shape=PipelineStatus"`
	CreationTime               *time.Time                `json:"CreationTime,omitzero"`
	LastModifiedTime           *time.Time                `json:"LastModifiedTime,omitzero"`
	LastRunTime                *time.Time                `json:"LastRunTime,omitzero"`
	CreatedBy                  *UserContext              `json:"CreatedBy,omitzero"`
	LastModifiedBy             *UserContext              `json:"LastModifiedBy,omitzero"`
	ParallelismConfiguration   *ParallelismConfiguration `json:"ParallelismConfiguration,omitzero"`
	PipelineVersionDisplayName *string                   `json:"PipelineVersionDisplayName,omitzero" api:"shape=PipelineVersionName"`
	PipelineVersionDescription *string                   `json:"PipelineVersionDescription,omitzero" api:"shape=PipelineVersionDescription"`
	PipelineVersionAliases     []string                  `json:"PipelineVersionAliases,omitzero" api:"shape=PipelineVersionAliasList"`
}

// DescribeProcessingJobInput is AWS's DescribeProcessingJobRequest.
type DescribeProcessingJobInput struct {
	ProcessingJobName *string `json:"ProcessingJobName,omitzero" api:"shape=ProcessingJobName,required"`
}

// DescribeProcessingJobOutput is AWS's DescribeProcessingJobResponse.
type DescribeProcessingJobOutput struct {
	ProcessingInputs       []ProcessingInput            `json:"ProcessingInputs,omitzero" api:"shape=ProcessingInputs"`
	ProcessingOutputConfig *ProcessingOutputConfig      `json:"ProcessingOutputConfig,omitzero"`
	ProcessingJobName      *string                      `json:"ProcessingJobName,omitzero" api:"shape=ProcessingJobName,required"`
	ProcessingResources    *ProcessingResources         `json:"ProcessingResources,omitzero" api:"required"`
	StoppingCondition      *ProcessingStoppingCondition `json:"StoppingCondition,omitzero"`
	AppSpecification       *AppSpecification            `json:"AppSpecification,omitzero" api:"required"`
	Environment            map[string]string            `json:"Environment,omitzero" api:"shape=ProcessingEnvironmentMap"`
	NetworkConfig          *NetworkConfig               `json:"NetworkConfig,omitzero"`
	RoleArn                *string                      `json:"RoleArn,omitzero" api:"shape=RoleArn"`
	ExperimentConfig       *ExperimentConfig            `json:"ExperimentConfig,omitzero"`
	ProcessingJobArn       *string                      `json:"ProcessingJobArn,omitzero" api:"shape=ProcessingJobArn,required"`
	ProcessingJobStatus    *string                      `json:"ProcessingJobStatus,omitzero" api:"shape=ProcessingJobStatus,required"`
	ExitMessage            *string                      `json:"ExitMessage,omitzero" api:"shape=ExitMessage"`
	FailureReason          *string                      `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	ProcessingEndTime      *time.Time                   `json:"ProcessingEndTime,omitzero"`
	ProcessingStartTime    *time.Time                   `json:"ProcessingStartTime,omitzero"`
	LastModifiedTime       *time.Time                   `json:"LastModifiedTime,omitzero"`
	CreationTime           *time.Time                   `json:"CreationTime,omitzero" api:"required"`
	MonitoringScheduleArn  *string                      `json:"MonitoringScheduleArn,omitzero" api:"shape=MonitoringScheduleArn"`
	AutoMLJobArn           *string                      `json:"AutoMLJobArn,omitzero" api:"shape=AutoMLJobArn"`
	TrainingJobArn         *string                      `json:"TrainingJobArn,omitzero" api:"shape=TrainingJobArn"`
}

// DescribeProjectInput is AWS's DescribeProjectInput.
type DescribeProjectInput struct {
	ProjectName *string `json:"ProjectName,omitzero" api:"shape=ProjectEntityName,required"`
}

// DescribeProjectOutput is AWS's DescribeProjectOutput.
type DescribeProjectOutput struct {
	ProjectArn                              *string                                  `json:"ProjectArn,omitzero" api:"shape=ProjectArn,required"`
	ProjectName                             *string                                  `json:"ProjectName,omitzero" api:"shape=ProjectEntityName,required"`
	ProjectId                               *string                                  `json:"ProjectId,omitzero" api:"shape=ProjectId,required"`
	ProjectDescription                      *string                                  `json:"ProjectDescription,omitzero" api:"shape=EntityDescription"`
	ServiceCatalogProvisioningDetails       *ServiceCatalogProvisioningDetails       `json:"ServiceCatalogProvisioningDetails,omitzero"`
	ServiceCatalogProvisionedProductDetails *ServiceCatalogProvisionedProductDetails `json:"ServiceCatalogProvisionedProductDetails,omitzero"`
	ProjectStatus                           *string                                  `json:"ProjectStatus,omitzero" api:"shape=ProjectStatus,required"`
	TemplateProviderDetails                 []TemplateProviderDetail                 `json:"TemplateProviderDetails,omitzero" api:"shape=TemplateProviderDetailList"`
	CreatedBy                               *UserContext                             `json:"CreatedBy,omitzero"`
	CreationTime                            *time.Time                               `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime                        *time.Time                               `json:"LastModifiedTime,omitzero"`
	LastModifiedBy                          *UserContext                             `json:"LastModifiedBy,omitzero"`
}

// DescribeReservedCapacityInput is AWS's DescribeReservedCapacityRequest.
type DescribeReservedCapacityInput struct {
	ReservedCapacityArn *string `json:"ReservedCapacityArn,omitzero" api:"shape=ReservedCapacityArn,required"`
}

// DescribeReservedCapacityOutput is AWS's DescribeReservedCapacityResponse.
type DescribeReservedCapacityOutput struct {
	ReservedCapacityArn    *string             `json:"ReservedCapacityArn,omitzero" api:"shape=ReservedCapacityArn,required"`
	ReservedCapacityType   *string             `json:"ReservedCapacityType,omitzero" api:"shape=ReservedCapacityType"`
	Status                 *string             `json:"Status,omitzero" api:"shape=ReservedCapacityStatus"`
	AvailabilityZone       *string             `json:"AvailabilityZone,omitzero" api:"shape=AvailabilityZone"`
	DurationHours          *int64              `json:"DurationHours,omitzero" api:"shape=ReservedCapacityDurationHours"`
	DurationMinutes        *int64              `json:"DurationMinutes,omitzero" api:"shape=ReservedCapacityDurationMinutes"`
	StartTime              *time.Time          `json:"StartTime,omitzero"`
	EndTime                *time.Time          `json:"EndTime,omitzero"`
	InstanceType           *string             `json:"InstanceType,omitzero" api:"shape=ReservedCapacityInstanceType,required"`
	TotalInstanceCount     *int32              `json:"TotalInstanceCount,omitzero" api:"shape=TotalInstanceCount,required"`
	AvailableInstanceCount *int32              `json:"AvailableInstanceCount,omitzero" api:"shape=AvailableInstanceCount"`
	InUseInstanceCount     *int32              `json:"InUseInstanceCount,omitzero" api:"shape=InUseInstanceCount"`
	UltraServerSummary     *UltraServerSummary `json:"UltraServerSummary,omitzero"`
}

// DescribeSpaceInput is AWS's DescribeSpaceRequest.
type DescribeSpaceInput struct {
	DomainId  *string `json:"DomainId,omitzero" api:"shape=DomainId,required"`
	SpaceName *string `json:"SpaceName,omitzero" api:"shape=SpaceName,required"`
}

// DescribeSpaceOutput is AWS's DescribeSpaceResponse.
type DescribeSpaceOutput struct {
	DomainId             *string               `json:"DomainId,omitzero" api:"shape=DomainId"`
	SpaceArn             *string               `json:"SpaceArn,omitzero" api:"shape=SpaceArn"`
	SpaceName            *string               `json:"SpaceName,omitzero" api:"shape=SpaceName"`
	HomeEfsFileSystemUid *string               `json:"HomeEfsFileSystemUid,omitzero" api:"shape=EfsUid"`
	Status               *string               `json:"Status,omitzero" api:"shape=SpaceStatus"`
	LastModifiedTime     *time.Time            `json:"LastModifiedTime,omitzero"`
	CreationTime         *time.Time            `json:"CreationTime,omitzero"`
	FailureReason        *string               `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	SpaceSettings        *SpaceSettings        `json:"SpaceSettings,omitzero"`
	OwnershipSettings    *OwnershipSettings    `json:"OwnershipSettings,omitzero"`
	SpaceSharingSettings *SpaceSharingSettings `json:"SpaceSharingSettings,omitzero"`
	SpaceDisplayName     *string               `json:"SpaceDisplayName,omitzero" api:"shape=NonEmptyString64"`
	Url                  *string               `json:"Url,omitzero" api:"shape=String1024"`
}

// DescribeStudioLifecycleConfigInput is AWS's DescribeStudioLifecycleConfigRequest.
type DescribeStudioLifecycleConfigInput struct {
	StudioLifecycleConfigName *string `json:"StudioLifecycleConfigName,omitzero" api:"shape=StudioLifecycleConfigName,required"`
}

// DescribeStudioLifecycleConfigOutput is AWS's DescribeStudioLifecycleConfigResponse.
type DescribeStudioLifecycleConfigOutput struct {
	StudioLifecycleConfigArn     *string    `json:"StudioLifecycleConfigArn,omitzero" api:"shape=StudioLifecycleConfigArn"`
	StudioLifecycleConfigName    *string    `json:"StudioLifecycleConfigName,omitzero" api:"shape=StudioLifecycleConfigName"`
	CreationTime                 *time.Time `json:"CreationTime,omitzero"`
	LastModifiedTime             *time.Time `json:"LastModifiedTime,omitzero"`
	StudioLifecycleConfigContent *string    `json:"StudioLifecycleConfigContent,omitzero" api:"shape=StudioLifecycleConfigContent"`
	StudioLifecycleConfigAppType *string    `json:"StudioLifecycleConfigAppType,omitzero" api:"shape=StudioLifecycleConfigAppType"`
}

// DescribeSubscribedWorkteamInput is AWS's DescribeSubscribedWorkteamRequest.
type DescribeSubscribedWorkteamInput struct {
	WorkteamArn *string `json:"WorkteamArn,omitzero" api:"shape=WorkteamArn,required"`
}

// DescribeSubscribedWorkteamOutput is AWS's DescribeSubscribedWorkteamResponse.
type DescribeSubscribedWorkteamOutput struct {
	SubscribedWorkteam *SubscribedWorkteam `json:"SubscribedWorkteam,omitzero" api:"required"`
}

// DescribeTrainingJobInput is AWS's DescribeTrainingJobRequest.
type DescribeTrainingJobInput struct {
	TrainingJobName *string `json:"TrainingJobName,omitzero" api:"shape=TrainingJobName,required"`
}

// DescribeTrainingJobOutput is AWS's DescribeTrainingJobResponse.
type DescribeTrainingJobOutput struct {
	TrainingJobName                       *string                        `json:"TrainingJobName,omitzero" api:"shape=TrainingJobName,required"`
	TrainingJobArn                        *string                        `json:"TrainingJobArn,omitzero" api:"shape=TrainingJobArn,required"`
	TuningJobArn                          *string                        `json:"TuningJobArn,omitzero" api:"shape=HyperParameterTuningJobArn"`
	LabelingJobArn                        *string                        `json:"LabelingJobArn,omitzero" api:"shape=LabelingJobArn"`
	AutoMLJobArn                          *string                        `json:"AutoMLJobArn,omitzero" api:"shape=AutoMLJobArn"`
	ModelArtifacts                        *ModelArtifacts                `json:"ModelArtifacts,omitzero" api:"required"`
	TrainingJobStatus                     *string                        `json:"TrainingJobStatus,omitzero" api:"shape=TrainingJobStatus,required"`
	SecondaryStatus                       *string                        `json:"SecondaryStatus,omitzero" api:"shape=SecondaryStatus,required"`
	FailureReason                         *string                        `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	HyperParameters                       map[string]string              `json:"HyperParameters,omitzero" api:"shape=HyperParameters"`
	AlgorithmSpecification                *AlgorithmSpecification        `json:"AlgorithmSpecification,omitzero"`
	RoleArn                               *string                        `json:"RoleArn,omitzero" api:"shape=RoleArn"`
	InputDataConfig                       []Channel                      `json:"InputDataConfig,omitzero" api:"shape=InputDataConfig"`
	OutputDataConfig                      *OutputDataConfig              `json:"OutputDataConfig,omitzero"`
	ResourceConfig                        *ResourceConfig                `json:"ResourceConfig,omitzero"`
	WarmPoolStatus                        *WarmPoolStatus                `json:"WarmPoolStatus,omitzero"`
	VpcConfig                             *VpcConfig                     `json:"VpcConfig,omitzero"`
	StoppingCondition                     *StoppingCondition             `json:"StoppingCondition,omitzero" api:"required"`
	CreationTime                          *time.Time                     `json:"CreationTime,omitzero" api:"required"`
	TrainingStartTime                     *time.Time                     `json:"TrainingStartTime,omitzero"`
	TrainingEndTime                       *time.Time                     `json:"TrainingEndTime,omitzero"`
	LastModifiedTime                      *time.Time                     `json:"LastModifiedTime,omitzero"`
	SecondaryStatusTransitions            []SecondaryStatusTransition    `json:"SecondaryStatusTransitions,omitzero"`
	FinalMetricDataList                   []MetricData                   `json:"FinalMetricDataList,omitzero" api:"shape=FinalMetricDataList"`
	EnableNetworkIsolation                *bool                          `json:"EnableNetworkIsolation,omitzero"`
	EnableInterContainerTrafficEncryption *bool                          `json:"EnableInterContainerTrafficEncryption,omitzero"`
	EnableManagedSpotTraining             *bool                          `json:"EnableManagedSpotTraining,omitzero"`
	CheckpointConfig                      *CheckpointConfig              `json:"CheckpointConfig,omitzero"`
	TrainingTimeInSeconds                 *int32                         `json:"TrainingTimeInSeconds,omitzero" api:"shape=TrainingTimeInSeconds"`
	BillableTimeInSeconds                 *int32                         `json:"BillableTimeInSeconds,omitzero" api:"shape=BillableTimeInSeconds"`
	BillableTokenCount                    *int64                         `json:"BillableTokenCount,omitzero" api:"shape=BillableTokenCount"`
	DebugHookConfig                       *DebugHookConfig               `json:"DebugHookConfig,omitzero"`
	ExperimentConfig                      *ExperimentConfig              `json:"ExperimentConfig,omitzero"`
	DebugRuleConfigurations               []DebugRuleConfiguration       `json:"DebugRuleConfigurations,omitzero" api:"shape=DebugRuleConfigurations"`
	TensorBoardOutputConfig               *TensorBoardOutputConfig       `json:"TensorBoardOutputConfig,omitzero"`
	DebugRuleEvaluationStatuses           []DebugRuleEvaluationStatus    `json:"DebugRuleEvaluationStatuses,omitzero" api:"shape=DebugRuleEvaluationStatuses"`
	ProfilerConfig                        *ProfilerConfig                `json:"ProfilerConfig,omitzero"`
	ProfilerRuleConfigurations            []ProfilerRuleConfiguration    `json:"ProfilerRuleConfigurations,omitzero" api:"shape=ProfilerRuleConfigurations"`
	ProfilerRuleEvaluationStatuses        []ProfilerRuleEvaluationStatus `json:"ProfilerRuleEvaluationStatuses,omitzero" api:"shape=ProfilerRuleEvaluationStatuses"`
	ProfilingStatus                       *string                        `json:"ProfilingStatus,omitzero" api:"shape=ProfilingStatus"`
	Environment                           map[string]string              `json:"Environment,omitzero" api:"shape=TrainingEnvironmentMap"`
	RetryStrategy                         *RetryStrategy                 `json:"RetryStrategy,omitzero"`
	RemoteDebugConfig                     *RemoteDebugConfig             `json:"RemoteDebugConfig,omitzero"`
	InfraCheckConfig                      *InfraCheckConfig              `json:"InfraCheckConfig,omitzero"`
	ServerlessJobConfig                   *ServerlessJobConfig           `json:"ServerlessJobConfig,omitzero"`
	MlflowConfig                          *MlflowConfig                  `json:"MlflowConfig,omitzero"`
	ModelPackageConfig                    *ModelPackageConfig            `json:"ModelPackageConfig,omitzero"`
	MlflowDetails                         *MlflowDetails                 `json:"MlflowDetails,omitzero"`
	ProgressInfo                          *TrainingProgressInfo          `json:"ProgressInfo,omitzero"`
	OutputModelPackageArn                 *string                        `json:"OutputModelPackageArn,omitzero" api:"shape=ModelPackageArn"`
}

// DescribeTrainingPlanExtensionHistoryInput is AWS's DescribeTrainingPlanExtensionHistoryRequest.
type DescribeTrainingPlanExtensionHistoryInput struct {
	TrainingPlanArn *string `json:"TrainingPlanArn,omitzero" api:"shape=TrainingPlanArn,required"`
	NextToken       *string `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults      *int32  `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// DescribeTrainingPlanExtensionHistoryOutput is AWS's DescribeTrainingPlanExtensionHistoryResponse.
type DescribeTrainingPlanExtensionHistoryOutput struct {
	TrainingPlanExtensions []TrainingPlanExtension `json:"TrainingPlanExtensions,omitzero" api:"shape=TrainingPlanExtensions,required"`
	NextToken              *string                 `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// DescribeTrainingPlanInput is AWS's DescribeTrainingPlanRequest.
type DescribeTrainingPlanInput struct {
	TrainingPlanName *string `json:"TrainingPlanName,omitzero" api:"shape=TrainingPlanNameOrArn,required"`
}

// DescribeTrainingPlanOutput is AWS's DescribeTrainingPlanResponse.
type DescribeTrainingPlanOutput struct {
	TrainingPlanArn             *string                   `json:"TrainingPlanArn,omitzero" api:"shape=TrainingPlanArn,required"`
	TrainingPlanName            *string                   `json:"TrainingPlanName,omitzero" api:"shape=TrainingPlanName,required"`
	Status                      *string                   `json:"Status,omitzero" api:"shape=TrainingPlanStatus,required"`
	StatusMessage               *string                   `json:"StatusMessage,omitzero" api:"shape=TrainingPlanStatusMessage"`
	DurationHours               *int64                    `json:"DurationHours,omitzero" api:"shape=TrainingPlanDurationHours"`
	DurationMinutes             *int64                    `json:"DurationMinutes,omitzero" api:"shape=TrainingPlanDurationMinutes"`
	StartTime                   *time.Time                `json:"StartTime,omitzero"`
	EndTime                     *time.Time                `json:"EndTime,omitzero"`
	UpfrontFee                  *string                   `json:"UpfrontFee,omitzero" api:"shape=String256"`
	CurrencyCode                *string                   `json:"CurrencyCode,omitzero"`
	TotalInstanceCount          *int32                    `json:"TotalInstanceCount,omitzero" api:"shape=TotalInstanceCount"`
	AvailableInstanceCount      *int32                    `json:"AvailableInstanceCount,omitzero" api:"shape=AvailableInstanceCount"`
	InUseInstanceCount          *int32                    `json:"InUseInstanceCount,omitzero" api:"shape=InUseInstanceCount"`
	UnhealthyInstanceCount      *int32                    `json:"UnhealthyInstanceCount,omitzero" api:"shape=UnhealthyInstanceCount"`
	AvailableSpareInstanceCount *int32                    `json:"AvailableSpareInstanceCount,omitzero" api:"shape=AvailableSpareInstanceCount"`
	TotalUltraServerCount       *int32                    `json:"TotalUltraServerCount,omitzero" api:"shape=UltraServerCount"`
	TargetResources             []string                  `json:"TargetResources,omitzero" api:"shape=SageMakerResourceNames"`
	ReservedCapacitySummaries   []ReservedCapacitySummary `json:"ReservedCapacitySummaries,omitzero" api:"shape=ReservedCapacitySummaries"`
}

// DescribeTrainingSessionInput is AWS's DescribeTrainingSessionRequest.
type DescribeTrainingSessionInput struct {
	TrainingSessionName *string `json:"TrainingSessionName,omitzero" api:"shape=TrainingSessionName,required"`
}

// DescribeTrainingSessionOutput is AWS's DescribeTrainingSessionResponse.
type DescribeTrainingSessionOutput struct {
	TrainingSessionDetail *TrainingSessionDetail `json:"TrainingSessionDetail,omitzero" api:"required"`
}

// DescribeTransformJobInput is AWS's DescribeTransformJobRequest.
type DescribeTransformJobInput struct {
	TransformJobName *string `json:"TransformJobName,omitzero" api:"shape=TransformJobName,required"`
}

// DescribeTransformJobOutput is AWS's DescribeTransformJobResponse.
type DescribeTransformJobOutput struct {
	TransformJobName        *string                 `json:"TransformJobName,omitzero" api:"shape=TransformJobName,required"`
	TransformJobArn         *string                 `json:"TransformJobArn,omitzero" api:"shape=TransformJobArn,required"`
	TransformJobStatus      *string                 `json:"TransformJobStatus,omitzero" api:"shape=TransformJobStatus,required"`
	FailureReason           *string                 `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	ModelName               *string                 `json:"ModelName,omitzero" api:"shape=ModelName,required"`
	MaxConcurrentTransforms *int32                  `json:"MaxConcurrentTransforms,omitzero" api:"shape=MaxConcurrentTransforms"`
	ModelClientConfig       *ModelClientConfig      `json:"ModelClientConfig,omitzero"`
	MaxPayloadInMB          *int32                  `json:"MaxPayloadInMB,omitzero" api:"shape=MaxPayloadInMB"`
	BatchStrategy           *string                 `json:"BatchStrategy,omitzero" api:"shape=BatchStrategy"`
	Environment             map[string]string       `json:"Environment,omitzero" api:"shape=TransformEnvironmentMap"`
	TransformInput          *TransformInput         `json:"TransformInput,omitzero" api:"required"`
	TransformOutput         *TransformOutput        `json:"TransformOutput,omitzero"`
	DataCaptureConfig       *BatchDataCaptureConfig `json:"DataCaptureConfig,omitzero"`
	TransformResources      *TransformResources     `json:"TransformResources,omitzero" api:"required"`
	CreationTime            *time.Time              `json:"CreationTime,omitzero" api:"required"`
	TransformStartTime      *time.Time              `json:"TransformStartTime,omitzero"`
	TransformEndTime        *time.Time              `json:"TransformEndTime,omitzero"`
	LabelingJobArn          *string                 `json:"LabelingJobArn,omitzero" api:"shape=LabelingJobArn"`
	AutoMLJobArn            *string                 `json:"AutoMLJobArn,omitzero" api:"shape=AutoMLJobArn"`
	DataProcessing          *DataProcessing         `json:"DataProcessing,omitzero"`
	ExperimentConfig        *ExperimentConfig       `json:"ExperimentConfig,omitzero"`
}

// DescribeTrialComponentInput is AWS's DescribeTrialComponentRequest.
type DescribeTrialComponentInput struct {
	TrialComponentName *string `json:"TrialComponentName,omitzero" api:"shape=ExperimentEntityNameOrArn,required"`
}

// DescribeTrialComponentOutput is AWS's DescribeTrialComponentResponse.
type DescribeTrialComponentOutput struct {
	TrialComponentName *string                                 `json:"TrialComponentName,omitzero" api:"shape=ExperimentEntityName"`
	TrialComponentArn  *string                                 `json:"TrialComponentArn,omitzero" api:"shape=TrialComponentArn"`
	DisplayName        *string                                 `json:"DisplayName,omitzero" api:"shape=ExperimentEntityName"`
	Source             *TrialComponentSource                   `json:"Source,omitzero"`
	Status             *TrialComponentStatus                   `json:"Status,omitzero"`
	StartTime          *time.Time                              `json:"StartTime,omitzero"`
	EndTime            *time.Time                              `json:"EndTime,omitzero"`
	CreationTime       *time.Time                              `json:"CreationTime,omitzero"`
	CreatedBy          *UserContext                            `json:"CreatedBy,omitzero"`
	LastModifiedTime   *time.Time                              `json:"LastModifiedTime,omitzero"`
	LastModifiedBy     *UserContext                            `json:"LastModifiedBy,omitzero"`
	Parameters         map[string]TrialComponentParameterValue `json:"Parameters,omitzero" api:"shape=TrialComponentParameters"`
	InputArtifacts     map[string]TrialComponentArtifact       `json:"InputArtifacts,omitzero" api:"shape=TrialComponentArtifacts"`
	OutputArtifacts    map[string]TrialComponentArtifact       `json:"OutputArtifacts,omitzero" api:"shape=TrialComponentArtifacts"`
	MetadataProperties *MetadataProperties                     `json:"MetadataProperties,omitzero"`
	Metrics            []TrialComponentMetricSummary           `json:"Metrics,omitzero"`
	LineageGroupArn    *string                                 `json:"LineageGroupArn,omitzero" api:"shape=LineageGroupArn"`
	Sources            []TrialComponentSource                  `json:"Sources,omitzero"`
}

// DescribeTrialInput is AWS's DescribeTrialRequest.
type DescribeTrialInput struct {
	TrialName *string `json:"TrialName,omitzero" api:"shape=ExperimentEntityName,required"`
}

// DescribeTrialOutput is AWS's DescribeTrialResponse.
type DescribeTrialOutput struct {
	TrialName          *string             `json:"TrialName,omitzero" api:"shape=ExperimentEntityName"`
	TrialArn           *string             `json:"TrialArn,omitzero" api:"shape=TrialArn"`
	DisplayName        *string             `json:"DisplayName,omitzero" api:"shape=ExperimentEntityName"`
	ExperimentName     *string             `json:"ExperimentName,omitzero" api:"shape=ExperimentEntityName"`
	Source             *TrialSource        `json:"Source,omitzero"`
	CreationTime       *time.Time          `json:"CreationTime,omitzero"`
	CreatedBy          *UserContext        `json:"CreatedBy,omitzero"`
	LastModifiedTime   *time.Time          `json:"LastModifiedTime,omitzero"`
	LastModifiedBy     *UserContext        `json:"LastModifiedBy,omitzero"`
	MetadataProperties *MetadataProperties `json:"MetadataProperties,omitzero"`
}

// DescribeUserProfileInput is AWS's DescribeUserProfileRequest.
type DescribeUserProfileInput struct {
	DomainId        *string `json:"DomainId,omitzero" api:"shape=DomainId,required"`
	UserProfileName *string `json:"UserProfileName,omitzero" api:"shape=UserProfileName,required"`
}

// DescribeUserProfileOutput is AWS's DescribeUserProfileResponse.
type DescribeUserProfileOutput struct {
	DomainId                   *string       `json:"DomainId,omitzero" api:"shape=DomainId"`
	UserProfileArn             *string       `json:"UserProfileArn,omitzero" api:"shape=UserProfileArn"`
	UserProfileName            *string       `json:"UserProfileName,omitzero" api:"shape=UserProfileName"`
	HomeEfsFileSystemUid       *string       `json:"HomeEfsFileSystemUid,omitzero" api:"shape=EfsUid"`
	Status                     *string       `json:"Status,omitzero" api:"shape=UserProfileStatus"`
	LastModifiedTime           *time.Time    `json:"LastModifiedTime,omitzero"`
	CreationTime               *time.Time    `json:"CreationTime,omitzero"`
	FailureReason              *string       `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	SingleSignOnUserIdentifier *string       `json:"SingleSignOnUserIdentifier,omitzero" api:"shape=SingleSignOnUserIdentifier"`
	SingleSignOnUserValue      *string       `json:"SingleSignOnUserValue,omitzero" api:"shape=String256"`
	UserSettings               *UserSettings `json:"UserSettings,omitzero"`
}

// DescribeWorkforceInput is AWS's DescribeWorkforceRequest.
type DescribeWorkforceInput struct {
	WorkforceName *string `json:"WorkforceName,omitzero" api:"shape=WorkforceName,required"`
}

// DescribeWorkforceOutput is AWS's DescribeWorkforceResponse.
type DescribeWorkforceOutput struct {
	Workforce *Workforce `json:"Workforce,omitzero" api:"required"`
}

// DescribeWorkteamInput is AWS's DescribeWorkteamRequest.
type DescribeWorkteamInput struct {
	WorkteamName *string `json:"WorkteamName,omitzero" api:"shape=WorkteamName,required"`
}

// DescribeWorkteamOutput is AWS's DescribeWorkteamResponse.
type DescribeWorkteamOutput struct {
	Workteam *Workteam `json:"Workteam,omitzero" api:"required"`
}

// DesiredWeightAndCapacity is AWS's DesiredWeightAndCapacity.
type DesiredWeightAndCapacity struct {
	VariantName            *string                                  `json:"VariantName,omitzero" api:"shape=VariantName,required"`
	DesiredWeight          *float32                                 `json:"DesiredWeight,omitzero" api:"shape=VariantWeight"`
	DesiredInstanceCount   *int32                                   `json:"DesiredInstanceCount,omitzero" api:"shape=TaskCount"`
	ServerlessUpdateConfig *ProductionVariantServerlessUpdateConfig `json:"ServerlessUpdateConfig,omitzero"`
}

// Destination is AWS's Destination.
type Destination struct {
	ResourceArn   *string `json:"ResourceArn,omitzero" api:"shape=DestinationResourceArn,required"`
	RoutingStatus *string `json:"RoutingStatus,omitzero" api:"shape=RoutingStatus"`
}

// DetachClusterNodeVolumeInput is AWS's DetachClusterNodeVolumeRequest.
type DetachClusterNodeVolumeInput struct {
	ClusterArn *string `json:"ClusterArn,omitzero" api:"shape=ClusterArn,required"`
	NodeId     *string `json:"NodeId,omitzero" api:"shape=ClusterNodeId,required"`
	VolumeId   *string `json:"VolumeId,omitzero" api:"shape=VolumeId,required"`
}

// DetachClusterNodeVolumeOutput is AWS's DetachClusterNodeVolumeResponse.
type DetachClusterNodeVolumeOutput struct {
	ClusterArn *string    `json:"ClusterArn,omitzero" api:"shape=ClusterArn,required"`
	NodeId     *string    `json:"NodeId,omitzero" api:"shape=ClusterNodeId,required"`
	VolumeId   *string    `json:"VolumeId,omitzero" api:"shape=VolumeId,required"`
	AttachTime *time.Time `json:"AttachTime,omitzero" api:"required"`
	Status     *string    `json:"Status,omitzero" api:"shape=VolumeAttachmentStatus,required"`
	DeviceName *string    `json:"DeviceName,omitzero" api:"shape=VolumeDeviceName,required"`
}

// Device is AWS's Device.
type Device struct {
	DeviceName   *string `json:"DeviceName,omitzero" api:"shape=DeviceName,required"`
	Description  *string `json:"Description,omitzero" api:"shape=DeviceDescription"`
	IotThingName *string `json:"IotThingName,omitzero" api:"shape=ThingName"`
}

// DeviceDeploymentSummary is AWS's DeviceDeploymentSummary.
type DeviceDeploymentSummary struct {
	EdgeDeploymentPlanArn         *string    `json:"EdgeDeploymentPlanArn,omitzero" api:"shape=EdgeDeploymentPlanArn,required"`
	EdgeDeploymentPlanName        *string    `json:"EdgeDeploymentPlanName,omitzero" api:"shape=EntityName,required"`
	StageName                     *string    `json:"StageName,omitzero" api:"shape=EntityName,required"`
	DeployedStageName             *string    `json:"DeployedStageName,omitzero" api:"shape=EntityName"`
	DeviceFleetName               *string    `json:"DeviceFleetName,omitzero" api:"shape=EntityName"`
	DeviceName                    *string    `json:"DeviceName,omitzero" api:"shape=DeviceName,required"`
	DeviceArn                     *string    `json:"DeviceArn,omitzero" api:"shape=DeviceArn,required"`
	DeviceDeploymentStatus        *string    `json:"DeviceDeploymentStatus,omitzero" api:"shape=DeviceDeploymentStatus"`
	DeviceDeploymentStatusMessage *string    `json:"DeviceDeploymentStatusMessage,omitzero"`
	Description                   *string    `json:"Description,omitzero" api:"shape=DeviceDescription"`
	DeploymentStartTime           *time.Time `json:"DeploymentStartTime,omitzero"`
}

// DeviceFleetSummary is AWS's DeviceFleetSummary.
type DeviceFleetSummary struct {
	DeviceFleetArn   *string    `json:"DeviceFleetArn,omitzero" api:"shape=DeviceFleetArn,required"`
	DeviceFleetName  *string    `json:"DeviceFleetName,omitzero" api:"shape=EntityName,required"`
	CreationTime     *time.Time `json:"CreationTime,omitzero"`
	LastModifiedTime *time.Time `json:"LastModifiedTime,omitzero"`
}

// DeviceSelectionConfig is AWS's DeviceSelectionConfig.
type DeviceSelectionConfig struct {
	DeviceSubsetType   *string  `json:"DeviceSubsetType,omitzero" api:"shape=DeviceSubsetType,required"`
	Percentage         *int32   `json:"Percentage,omitzero" api:"shape=Percentage"`
	DeviceNames        []string `json:"DeviceNames,omitzero" api:"shape=DeviceNames"`
	DeviceNameContains *string  `json:"DeviceNameContains,omitzero" api:"shape=DeviceName"`
}

// DeviceStats is AWS's DeviceStats.
type DeviceStats struct {
	ConnectedDeviceCount  *int64 `json:"ConnectedDeviceCount,omitzero" api:"required"`
	RegisteredDeviceCount *int64 `json:"RegisteredDeviceCount,omitzero" api:"required"`
}

// DeviceSummary is AWS's DeviceSummary.
type DeviceSummary struct {
	DeviceName       *string            `json:"DeviceName,omitzero" api:"shape=EntityName,required"`
	DeviceArn        *string            `json:"DeviceArn,omitzero" api:"shape=DeviceArn,required"`
	Description      *string            `json:"Description,omitzero" api:"shape=DeviceDescription"`
	DeviceFleetName  *string            `json:"DeviceFleetName,omitzero" api:"shape=EntityName"`
	IotThingName     *string            `json:"IotThingName,omitzero" api:"shape=ThingName"`
	RegistrationTime *time.Time         `json:"RegistrationTime,omitzero"`
	LatestHeartbeat  *time.Time         `json:"LatestHeartbeat,omitzero"`
	Models           []EdgeModelSummary `json:"Models,omitzero"`
	AgentVersion     *string            `json:"AgentVersion,omitzero" api:"shape=EdgeVersion"`
}

// DirectDeploySettings is AWS's DirectDeploySettings.
type DirectDeploySettings struct {
	Status *string `json:"Status,omitzero" api:"shape=FeatureStatus"`
}

// DisableSagemakerServicecatalogPortfolioInput is AWS's DisableSagemakerServicecatalogPortfolioInput.
type DisableSagemakerServicecatalogPortfolioInput struct {
}

// DisableSagemakerServicecatalogPortfolioOutput is AWS's DisableSagemakerServicecatalogPortfolioOutput.
type DisableSagemakerServicecatalogPortfolioOutput struct {
}

// DisassociateTrialComponentInput is AWS's DisassociateTrialComponentRequest.
type DisassociateTrialComponentInput struct {
	TrialComponentName *string `json:"TrialComponentName,omitzero" api:"shape=ExperimentEntityName,required"`
	TrialName          *string `json:"TrialName,omitzero" api:"shape=ExperimentEntityName,required"`
}

// DisassociateTrialComponentOutput is AWS's DisassociateTrialComponentResponse.
type DisassociateTrialComponentOutput struct {
	TrialComponentArn *string `json:"TrialComponentArn,omitzero" api:"shape=TrialComponentArn"`
	TrialArn          *string `json:"TrialArn,omitzero" api:"shape=TrialArn"`
}

// DockerSettings is AWS's DockerSettings.
type DockerSettings struct {
	EnableDockerAccess     *string  `json:"EnableDockerAccess,omitzero" api:"shape=FeatureStatus"`
	VpcOnlyTrustedAccounts []string `json:"VpcOnlyTrustedAccounts,omitzero" api:"shape=VpcOnlyTrustedAccounts"`
	RootlessDocker         *string  `json:"RootlessDocker,omitzero" api:"shape=FeatureStatus"`
}

// DomainDetails is AWS's DomainDetails.
type DomainDetails struct {
	DomainArn        *string    `json:"DomainArn,omitzero" api:"shape=DomainArn"`
	DomainId         *string    `json:"DomainId,omitzero" api:"shape=DomainId"`
	DomainName       *string    `json:"DomainName,omitzero" api:"shape=DomainName"`
	Status           *string    `json:"Status,omitzero" api:"shape=DomainStatus"`
	CreationTime     *time.Time `json:"CreationTime,omitzero"`
	LastModifiedTime *time.Time `json:"LastModifiedTime,omitzero"`
	Url              *string    `json:"Url,omitzero" api:"shape=String1024"`
}

// DomainSettings is AWS's DomainSettings.
type DomainSettings struct {
	SecurityGroupIds                   []string                            `json:"SecurityGroupIds,omitzero" api:"shape=DomainSecurityGroupIds"`
	RStudioServerProDomainSettings     *RStudioServerProDomainSettings     `json:"RStudioServerProDomainSettings,omitzero"`
	ExecutionRoleIdentityConfig        *string                             `json:"ExecutionRoleIdentityConfig,omitzero" api:"shape=ExecutionRoleIdentityConfig"`
	TrustedIdentityPropagationSettings *TrustedIdentityPropagationSettings `json:"TrustedIdentityPropagationSettings,omitzero"`
	DockerSettings                     *DockerSettings                     `json:"DockerSettings,omitzero"`
	AmazonQSettings                    *AmazonQSettings                    `json:"AmazonQSettings,omitzero"`
	UnifiedStudioSettings              *UnifiedStudioSettings              `json:"UnifiedStudioSettings,omitzero"`
	IpAddressType                      *string                             `json:"IpAddressType,omitzero" api:"shape=IPAddressType"`
}

// DomainSettingsForUpdate is AWS's DomainSettingsForUpdate.
type DomainSettingsForUpdate struct {
	RStudioServerProDomainSettingsForUpdate *RStudioServerProDomainSettingsForUpdate `json:"RStudioServerProDomainSettingsForUpdate,omitzero"`
	ExecutionRoleIdentityConfig             *string                                  `json:"ExecutionRoleIdentityConfig,omitzero" api:"shape=ExecutionRoleIdentityConfig"`
	SecurityGroupIds                        []string                                 `json:"SecurityGroupIds,omitzero" api:"shape=DomainSecurityGroupIds"`
	TrustedIdentityPropagationSettings      *TrustedIdentityPropagationSettings      `json:"TrustedIdentityPropagationSettings,omitzero"`
	DockerSettings                          *DockerSettings                          `json:"DockerSettings,omitzero"`
	AmazonQSettings                         *AmazonQSettings                         `json:"AmazonQSettings,omitzero"`
	UnifiedStudioSettings                   *UnifiedStudioSettings                   `json:"UnifiedStudioSettings,omitzero"`
	IpAddressType                           *string                                  `json:"IpAddressType,omitzero" api:"shape=IPAddressType"`
}

// DriftCheckBaselines is AWS's DriftCheckBaselines.
type DriftCheckBaselines struct {
	Bias             *DriftCheckBias             `json:"Bias,omitzero"`
	Explainability   *DriftCheckExplainability   `json:"Explainability,omitzero"`
	ModelQuality     *DriftCheckModelQuality     `json:"ModelQuality,omitzero"`
	ModelDataQuality *DriftCheckModelDataQuality `json:"ModelDataQuality,omitzero"`
}

// DriftCheckBias is AWS's DriftCheckBias.
type DriftCheckBias struct {
	ConfigFile              *FileSource    `json:"ConfigFile,omitzero"`
	PreTrainingConstraints  *MetricsSource `json:"PreTrainingConstraints,omitzero"`
	PostTrainingConstraints *MetricsSource `json:"PostTrainingConstraints,omitzero"`
}

// DriftCheckExplainability is AWS's DriftCheckExplainability.
type DriftCheckExplainability struct {
	Constraints *MetricsSource `json:"Constraints,omitzero"`
	ConfigFile  *FileSource    `json:"ConfigFile,omitzero"`
}

// DriftCheckModelDataQuality is AWS's DriftCheckModelDataQuality.
type DriftCheckModelDataQuality struct {
	Statistics  *MetricsSource `json:"Statistics,omitzero"`
	Constraints *MetricsSource `json:"Constraints,omitzero"`
}

// DriftCheckModelQuality is AWS's DriftCheckModelQuality.
type DriftCheckModelQuality struct {
	Statistics  *MetricsSource `json:"Statistics,omitzero"`
	Constraints *MetricsSource `json:"Constraints,omitzero"`
}

// DynamicScalingConfiguration is AWS's DynamicScalingConfiguration.
type DynamicScalingConfiguration struct {
	MinCapacity      *int32          `json:"MinCapacity,omitzero"`
	MaxCapacity      *int32          `json:"MaxCapacity,omitzero"`
	ScaleInCooldown  *int32          `json:"ScaleInCooldown,omitzero"`
	ScaleOutCooldown *int32          `json:"ScaleOutCooldown,omitzero"`
	ScalingPolicies  []ScalingPolicy `json:"ScalingPolicies,omitzero"`
}

// EFSFileSystem is AWS's EFSFileSystem.
type EFSFileSystem struct {
	FileSystemId *string `json:"FileSystemId,omitzero" api:"shape=FileSystemId,required"`
}

// EFSFileSystemConfig is AWS's EFSFileSystemConfig.
type EFSFileSystemConfig struct {
	FileSystemId   *string `json:"FileSystemId,omitzero" api:"shape=FileSystemId,required"`
	FileSystemPath *string `json:"FileSystemPath,omitzero" api:"shape=FileSystemPath"`
}

// EMRServerlessStepMetadata is AWS's EMRServerlessStepMetadata.
type EMRServerlessStepMetadata struct {
	ApplicationId *string `json:"ApplicationId,omitzero" api:"shape=EMRServerlessApplicationId"`
	JobRunId      *string `json:"JobRunId,omitzero" api:"shape=EMRServerlessJobRunId"`
	JobRunName    *string `json:"JobRunName,omitzero" api:"shape=String256"`
	LogFilePath   *string `json:"LogFilePath,omitzero" api:"shape=String1024"`
}

// EMRStepMetadata is AWS's EMRStepMetadata.
type EMRStepMetadata struct {
	ClusterId   *string `json:"ClusterId,omitzero" api:"shape=String256"`
	StepId      *string `json:"StepId,omitzero" api:"shape=String256"`
	StepName    *string `json:"StepName,omitzero" api:"shape=String256"`
	LogFilePath *string `json:"LogFilePath,omitzero" api:"shape=String1024"`
}

// EbsStorageSettings is AWS's EbsStorageSettings.
type EbsStorageSettings struct {
	EbsVolumeSizeInGb *int32 `json:"EbsVolumeSizeInGb,omitzero" api:"shape=SpaceEbsVolumeSizeInGb,required"`
}

// Ec2CapacityReservation is AWS's Ec2CapacityReservation.
type Ec2CapacityReservation struct {
	Ec2CapacityReservationId *string `json:"Ec2CapacityReservationId,omitzero"`
	TotalInstanceCount       *int32  `json:"TotalInstanceCount,omitzero" api:"shape=TaskCount"`
	AvailableInstanceCount   *int32  `json:"AvailableInstanceCount,omitzero" api:"shape=TaskCount"`
	UsedByCurrentEndpoint    *int32  `json:"UsedByCurrentEndpoint,omitzero" api:"shape=TaskCount"`
}

// Edge is AWS's Edge.
type Edge struct {
	SourceArn       *string `json:"SourceArn,omitzero" api:"shape=AssociationEntityArn"`
	DestinationArn  *string `json:"DestinationArn,omitzero" api:"shape=AssociationEntityArn"`
	AssociationType *string `json:"AssociationType,omitzero" api:"shape=AssociationEdgeType"`
}

// EdgeDeploymentConfig is AWS's EdgeDeploymentConfig.
type EdgeDeploymentConfig struct {
	FailureHandlingPolicy *string `json:"FailureHandlingPolicy,omitzero" api:"shape=FailureHandlingPolicy,required"`
}

// EdgeDeploymentModelConfig is AWS's EdgeDeploymentModelConfig.
type EdgeDeploymentModelConfig struct {
	ModelHandle          *string `json:"ModelHandle,omitzero" api:"shape=EntityName,required"`
	EdgePackagingJobName *string `json:"EdgePackagingJobName,omitzero" api:"shape=EntityName,required"`
}

// EdgeDeploymentPlanSummary is AWS's EdgeDeploymentPlanSummary.
type EdgeDeploymentPlanSummary struct {
	EdgeDeploymentPlanArn  *string    `json:"EdgeDeploymentPlanArn,omitzero" api:"shape=EdgeDeploymentPlanArn,required"`
	EdgeDeploymentPlanName *string    `json:"EdgeDeploymentPlanName,omitzero" api:"shape=EntityName,required"`
	DeviceFleetName        *string    `json:"DeviceFleetName,omitzero" api:"shape=EntityName,required"`
	EdgeDeploymentSuccess  *int32     `json:"EdgeDeploymentSuccess,omitzero" api:"required"`
	EdgeDeploymentPending  *int32     `json:"EdgeDeploymentPending,omitzero" api:"required"`
	EdgeDeploymentFailed   *int32     `json:"EdgeDeploymentFailed,omitzero" api:"required"`
	CreationTime           *time.Time `json:"CreationTime,omitzero"`
	LastModifiedTime       *time.Time `json:"LastModifiedTime,omitzero"`
}

// EdgeDeploymentStatus is AWS's EdgeDeploymentStatus.
type EdgeDeploymentStatus struct {
	StageStatus                  *string    `json:"StageStatus,omitzero" api:"shape=StageStatus,required"`
	EdgeDeploymentSuccessInStage *int32     `json:"EdgeDeploymentSuccessInStage,omitzero" api:"required"`
	EdgeDeploymentPendingInStage *int32     `json:"EdgeDeploymentPendingInStage,omitzero" api:"required"`
	EdgeDeploymentFailedInStage  *int32     `json:"EdgeDeploymentFailedInStage,omitzero" api:"required"`
	EdgeDeploymentStatusMessage  *string    `json:"EdgeDeploymentStatusMessage,omitzero"`
	EdgeDeploymentStageStartTime *time.Time `json:"EdgeDeploymentStageStartTime,omitzero"`
}

// EdgeModel is AWS's EdgeModel.
type EdgeModel struct {
	ModelName        *string    `json:"ModelName,omitzero" api:"shape=EntityName,required"`
	ModelVersion     *string    `json:"ModelVersion,omitzero" api:"shape=EdgeVersion,required"`
	LatestSampleTime *time.Time `json:"LatestSampleTime,omitzero"`
	LatestInference  *time.Time `json:"LatestInference,omitzero"`
}

// EdgeModelStat is AWS's EdgeModelStat.
type EdgeModelStat struct {
	ModelName            *string `json:"ModelName,omitzero" api:"shape=EntityName,required"`
	ModelVersion         *string `json:"ModelVersion,omitzero" api:"shape=EdgeVersion,required"`
	OfflineDeviceCount   *int64  `json:"OfflineDeviceCount,omitzero" api:"required"`
	ConnectedDeviceCount *int64  `json:"ConnectedDeviceCount,omitzero" api:"required"`
	ActiveDeviceCount    *int64  `json:"ActiveDeviceCount,omitzero" api:"required"`
	SamplingDeviceCount  *int64  `json:"SamplingDeviceCount,omitzero" api:"required"`
}

// EdgeModelSummary is AWS's EdgeModelSummary.
type EdgeModelSummary struct {
	ModelName    *string `json:"ModelName,omitzero" api:"shape=EntityName,required"`
	ModelVersion *string `json:"ModelVersion,omitzero" api:"shape=EdgeVersion,required"`
}

// EdgeOutputConfig is AWS's EdgeOutputConfig.
type EdgeOutputConfig struct {
	S3OutputLocation       *string `json:"S3OutputLocation,omitzero" api:"shape=S3Uri,required"`
	KmsKeyId               *string `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
	PresetDeploymentType   *string `json:"PresetDeploymentType,omitzero" api:"shape=EdgePresetDeploymentType"`
	PresetDeploymentConfig *string `json:"PresetDeploymentConfig,omitzero"`
}

// EdgePackagingJobSummary is AWS's EdgePackagingJobSummary.
type EdgePackagingJobSummary struct {
	EdgePackagingJobArn    *string    `json:"EdgePackagingJobArn,omitzero" api:"shape=EdgePackagingJobArn,required"`
	EdgePackagingJobName   *string    `json:"EdgePackagingJobName,omitzero" api:"shape=EntityName,required"`
	EdgePackagingJobStatus *string    `json:"EdgePackagingJobStatus,omitzero" api:"shape=EdgePackagingJobStatus,required"`
	CompilationJobName     *string    `json:"CompilationJobName,omitzero" api:"shape=EntityName"`
	ModelName              *string    `json:"ModelName,omitzero" api:"shape=EntityName"`
	ModelVersion           *string    `json:"ModelVersion,omitzero" api:"shape=EdgeVersion"`
	CreationTime           *time.Time `json:"CreationTime,omitzero"`
	LastModifiedTime       *time.Time `json:"LastModifiedTime,omitzero"`
}

// EdgePresetDeploymentOutput is AWS's EdgePresetDeploymentOutput.
type EdgePresetDeploymentOutput struct {
	Type          *string `json:"Type,omitzero" api:"shape=EdgePresetDeploymentType,required"`
	Artifact      *string `json:"Artifact,omitzero" api:"shape=EdgePresetDeploymentArtifact"`
	Status        *string `json:"Status,omitzero" api:"shape=EdgePresetDeploymentStatus"`
	StatusMessage *string `json:"StatusMessage,omitzero"`
}

// EmrServerlessComputeConfig is AWS's EmrServerlessComputeConfig.
type EmrServerlessComputeConfig struct {
	ExecutionRoleARN *string `json:"ExecutionRoleARN,omitzero" api:"shape=RoleArn,required"`
}

// EmrServerlessSettings is AWS's EmrServerlessSettings.
type EmrServerlessSettings struct {
	ExecutionRoleArn *string `json:"ExecutionRoleArn,omitzero" api:"shape=RoleArn"`
	Status           *string `json:"Status,omitzero" api:"shape=FeatureStatus"`
}

// EmrSettings is AWS's EmrSettings.
type EmrSettings struct {
	AssumableRoleArns []string `json:"AssumableRoleArns,omitzero" api:"shape=AssumableRoleArns"`
	ExecutionRoleArns []string `json:"ExecutionRoleArns,omitzero" api:"shape=ExecutionRoleArns"`
}

// EnableSagemakerServicecatalogPortfolioInput is AWS's EnableSagemakerServicecatalogPortfolioInput.
type EnableSagemakerServicecatalogPortfolioInput struct {
}

// EnableSagemakerServicecatalogPortfolioOutput is AWS's EnableSagemakerServicecatalogPortfolioOutput.
type EnableSagemakerServicecatalogPortfolioOutput struct {
}

// Endpoint is AWS's Endpoint.
type Endpoint struct {
	EndpointName             *string                    `json:"EndpointName,omitzero" api:"shape=EndpointName,required"`
	EndpointArn              *string                    `json:"EndpointArn,omitzero" api:"shape=EndpointArn,required"`
	EndpointConfigName       *string                    `json:"EndpointConfigName,omitzero" api:"shape=EndpointConfigName,required"`
	ProductionVariants       []ProductionVariantSummary `json:"ProductionVariants,omitzero" api:"shape=ProductionVariantSummaryList"`
	DataCaptureConfig        *DataCaptureConfigSummary  `json:"DataCaptureConfig,omitzero"`
	EndpointStatus           *string                    `json:"EndpointStatus,omitzero" api:"shape=EndpointStatus,required"`
	FailureReason            *string                    `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	CreationTime             *time.Time                 `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime         *time.Time                 `json:"LastModifiedTime,omitzero" api:"required"`
	MonitoringSchedules      []MonitoringSchedule       `json:"MonitoringSchedules,omitzero"`
	Tags                     []Tag                      `json:"Tags,omitzero" api:"shape=TagList"`
	ShadowProductionVariants []ProductionVariantSummary `json:"ShadowProductionVariants,omitzero" api:"shape=ProductionVariantSummaryList"`
}

// EndpointConfigStepMetadata is AWS's EndpointConfigStepMetadata.
type EndpointConfigStepMetadata struct {
	Arn *string `json:"Arn,omitzero" api:"shape=EndpointConfigArn"`
}

// EndpointConfigSummary is AWS's EndpointConfigSummary.
type EndpointConfigSummary struct {
	EndpointConfigName *string    `json:"EndpointConfigName,omitzero" api:"shape=EndpointConfigName,required"`
	EndpointConfigArn  *string    `json:"EndpointConfigArn,omitzero" api:"shape=EndpointConfigArn,required"`
	CreationTime       *time.Time `json:"CreationTime,omitzero" api:"required"`
}

// EndpointInfo is AWS's EndpointInfo.
type EndpointInfo struct {
	EndpointName *string `json:"EndpointName,omitzero" api:"shape=EndpointName"`
}

// EndpointInput is AWS's EndpointInput.
type EndpointInput struct {
	EndpointName                  *string  `json:"EndpointName,omitzero" api:"shape=EndpointName,required"`
	LocalPath                     *string  `json:"LocalPath,omitzero" api:"shape=ProcessingLocalPath,required"`
	S3InputMode                   *string  `json:"S3InputMode,omitzero" api:"shape=ProcessingS3InputMode"`
	S3DataDistributionType        *string  `json:"S3DataDistributionType,omitzero" api:"shape=ProcessingS3DataDistributionType"`
	FeaturesAttribute             *string  `json:"FeaturesAttribute,omitzero"`
	InferenceAttribute            *string  `json:"InferenceAttribute,omitzero"`
	ProbabilityAttribute          *string  `json:"ProbabilityAttribute,omitzero"`
	ProbabilityThresholdAttribute *float64 `json:"ProbabilityThresholdAttribute,omitzero"`
	StartTimeOffset               *string  `json:"StartTimeOffset,omitzero" api:"shape=MonitoringTimeOffsetString"`
	EndTimeOffset                 *string  `json:"EndTimeOffset,omitzero" api:"shape=MonitoringTimeOffsetString"`
	ExcludeFeaturesAttribute      *string  `json:"ExcludeFeaturesAttribute,omitzero" api:"shape=ExcludeFeaturesAttribute"`
}

// EndpointInputConfiguration is AWS's EndpointInputConfiguration.
type EndpointInputConfiguration struct {
	InstanceType               *string                            `json:"InstanceType,omitzero" api:"shape=ProductionVariantInstanceType"`
	ServerlessConfig           *ProductionVariantServerlessConfig `json:"ServerlessConfig,omitzero"`
	InferenceSpecificationName *string                            `json:"InferenceSpecificationName,omitzero" api:"shape=InferenceSpecificationName"`
	EnvironmentParameterRanges *EnvironmentParameterRanges        `json:"EnvironmentParameterRanges,omitzero"`
}

// EndpointMetadata is AWS's EndpointMetadata.
type EndpointMetadata struct {
	EndpointName       *string `json:"EndpointName,omitzero" api:"shape=EndpointName,required"`
	EndpointConfigName *string `json:"EndpointConfigName,omitzero" api:"shape=EndpointConfigName"`
	EndpointStatus     *string `json:"EndpointStatus,omitzero" api:"shape=EndpointStatus"`
	FailureReason      *string `json:"FailureReason,omitzero" api:"shape=FailureReason"`
}

// EndpointOutputConfiguration is AWS's EndpointOutputConfiguration.
type EndpointOutputConfiguration struct {
	EndpointName         *string                            `json:"EndpointName,omitzero" api:"required"`
	VariantName          *string                            `json:"VariantName,omitzero" api:"required"`
	InstanceType         *string                            `json:"InstanceType,omitzero" api:"shape=ProductionVariantInstanceType"`
	InitialInstanceCount *int32                             `json:"InitialInstanceCount,omitzero" api:"shape=InitialInstanceCount"`
	ServerlessConfig     *ProductionVariantServerlessConfig `json:"ServerlessConfig,omitzero"`
}

// EndpointPerformance is AWS's EndpointPerformance.
type EndpointPerformance struct {
	Metrics      *InferenceMetrics `json:"Metrics,omitzero" api:"required"`
	EndpointInfo *EndpointInfo     `json:"EndpointInfo,omitzero" api:"required"`
}

// EndpointStepMetadata is AWS's EndpointStepMetadata.
type EndpointStepMetadata struct {
	Arn *string `json:"Arn,omitzero" api:"shape=EndpointArn"`
}

// EndpointSummary is AWS's EndpointSummary.
type EndpointSummary struct {
	EndpointName     *string    `json:"EndpointName,omitzero" api:"shape=EndpointName,required"`
	EndpointArn      *string    `json:"EndpointArn,omitzero" api:"shape=EndpointArn,required"`
	CreationTime     *time.Time `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime *time.Time `json:"LastModifiedTime,omitzero" api:"required"`
	EndpointStatus   *string    `json:"EndpointStatus,omitzero" api:"shape=EndpointStatus,required"`
}

// EnvironmentConfig is AWS's EnvironmentConfig.
type EnvironmentConfig struct {
	FSxLustreConfig *FSxLustreConfig `json:"FSxLustreConfig,omitzero"`
}

// EnvironmentConfigDetails is AWS's EnvironmentConfigDetails.
type EnvironmentConfigDetails struct {
	FSxLustreConfig *FSxLustreConfig `json:"FSxLustreConfig,omitzero"`
	S3OutputPath    *string          `json:"S3OutputPath,omitzero" api:"shape=S3Uri"`
}

// EnvironmentParameter is AWS's EnvironmentParameter.
type EnvironmentParameter struct {
	Key       *string `json:"Key,omitzero" api:"required"`
	ValueType *string `json:"ValueType,omitzero" api:"required"`
	Value     *string `json:"Value,omitzero" api:"required"`
}

// EnvironmentParameterRanges is AWS's EnvironmentParameterRanges.
type EnvironmentParameterRanges struct {
	CategoricalParameterRanges []CategoricalParameter `json:"CategoricalParameterRanges,omitzero" api:"shape=CategoricalParameters"`
}

// ErrorInfo is AWS's ErrorInfo.
type ErrorInfo struct {
	Code   *string `json:"Code,omitzero" api:"shape=NonEmptyString64"`
	Reason *string `json:"Reason,omitzero" api:"shape=NonEmptyString256"`
}

// EventDetails is AWS's EventDetails.
type EventDetails struct {
	EventMetadata *EventMetadata `json:"EventMetadata,omitzero"`
}

// EventMetadata is AWS's EventMetadata.
type EventMetadata struct {
	_                     struct{}                       `api:"union"`
	Cluster               *ClusterMetadata               `json:"Cluster,omitzero"`
	InstanceGroup         *InstanceGroupMetadata         `json:"InstanceGroup,omitzero"`
	InstanceGroupScaling  *InstanceGroupScalingMetadata  `json:"InstanceGroupScaling,omitzero"`
	Instance              *InstanceMetadata              `json:"Instance,omitzero"`
	DatabaseConfiguration *DatabaseConfigurationMetadata `json:"DatabaseConfiguration,omitzero"`
	SlurmHealth           *SlurmHealthMetadata           `json:"SlurmHealth,omitzero"`
}

// Experiment is AWS's Experiment.
type Experiment struct {
	ExperimentName   *string           `json:"ExperimentName,omitzero" api:"shape=ExperimentEntityName"`
	ExperimentArn    *string           `json:"ExperimentArn,omitzero" api:"shape=ExperimentArn"`
	DisplayName      *string           `json:"DisplayName,omitzero" api:"shape=ExperimentEntityName"`
	Source           *ExperimentSource `json:"Source,omitzero"`
	Description      *string           `json:"Description,omitzero" api:"shape=ExperimentDescription"`
	CreationTime     *time.Time        `json:"CreationTime,omitzero"`
	CreatedBy        *UserContext      `json:"CreatedBy,omitzero"`
	LastModifiedTime *time.Time        `json:"LastModifiedTime,omitzero"`
	LastModifiedBy   *UserContext      `json:"LastModifiedBy,omitzero"`
	Tags             []Tag             `json:"Tags,omitzero" api:"shape=TagList"`
}

// ExperimentConfig is AWS's ExperimentConfig.
type ExperimentConfig struct {
	ExperimentName            *string `json:"ExperimentName,omitzero" api:"shape=ExperimentEntityName"`
	TrialName                 *string `json:"TrialName,omitzero" api:"shape=ExperimentEntityName"`
	TrialComponentDisplayName *string `json:"TrialComponentDisplayName,omitzero" api:"shape=ExperimentEntityName"`
	RunName                   *string `json:"RunName,omitzero" api:"shape=ExperimentEntityName"`
}

// ExperimentSource is AWS's ExperimentSource.
type ExperimentSource struct {
	SourceArn  *string `json:"SourceArn,omitzero" api:"shape=ExperimentSourceArn,required"`
	SourceType *string `json:"SourceType,omitzero" api:"shape=SourceType"`
}

// ExperimentSummary is AWS's ExperimentSummary.
type ExperimentSummary struct {
	ExperimentArn    *string           `json:"ExperimentArn,omitzero" api:"shape=ExperimentArn"`
	ExperimentName   *string           `json:"ExperimentName,omitzero" api:"shape=ExperimentEntityName"`
	DisplayName      *string           `json:"DisplayName,omitzero" api:"shape=ExperimentEntityName"`
	ExperimentSource *ExperimentSource `json:"ExperimentSource,omitzero"`
	CreationTime     *time.Time        `json:"CreationTime,omitzero"`
	LastModifiedTime *time.Time        `json:"LastModifiedTime,omitzero"`
}

// Explainability is AWS's Explainability.
type Explainability struct {
	Report *MetricsSource `json:"Report,omitzero"`
}

// ExplainerConfig is AWS's ExplainerConfig.
type ExplainerConfig struct {
	ClarifyExplainerConfig *ClarifyExplainerConfig `json:"ClarifyExplainerConfig,omitzero"`
}

// ExtendTrainingPlanInput is AWS's ExtendTrainingPlanRequest.
type ExtendTrainingPlanInput struct {
	TrainingPlanExtensionOfferingId *string `json:"TrainingPlanExtensionOfferingId,omitzero" api:"required"`
}
