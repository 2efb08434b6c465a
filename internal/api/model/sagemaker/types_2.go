// Code generated from facts/sagemaker.json by package gen. DO NOT EDIT.

package sagemaker

import (
	"time"
)

// CreateAIWorkloadConfigInput is AWS's CreateAIWorkloadConfigRequest.
type CreateAIWorkloadConfigInput struct {
	AIWorkloadConfigName *string            `json:"AIWorkloadConfigName,omitempty" api:"shape=AIEntityName,required"`
	DatasetConfig        *AIDatasetConfig   `json:"DatasetConfig,omitempty"`
	AIWorkloadConfigs    *AIWorkloadConfigs `json:"AIWorkloadConfigs,omitempty"`
	Tags                 []Tag              `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateAIWorkloadConfigOutput is AWS's CreateAIWorkloadConfigResponse.
type CreateAIWorkloadConfigOutput struct {
	AIWorkloadConfigArn *string `json:"AIWorkloadConfigArn,omitempty" api:"shape=AIWorkloadConfigArn,required"`
}

// CreateActionInput is AWS's CreateActionRequest.
type CreateActionInput struct {
	ActionName         *string             `json:"ActionName,omitempty" api:"shape=ExperimentEntityName,required"`
	Source             *ActionSource       `json:"Source,omitempty" api:"required"`
	ActionType         *string             `json:"ActionType,omitempty" api:"shape=String256,required"`
	Description        *string             `json:"Description,omitempty" api:"shape=ExperimentDescription"`
	Status             *string             `json:"Status,omitempty" api:"shape=ActionStatus"`
	Properties         map[string]string   `json:"Properties,omitempty" api:"shape=LineageEntityParameters"`
	MetadataProperties *MetadataProperties `json:"MetadataProperties,omitempty"`
	Tags               []Tag               `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateActionOutput is AWS's CreateActionResponse.
type CreateActionOutput struct {
	ActionArn *string `json:"ActionArn,omitempty" api:"shape=ActionArn"`
}

// CreateAlgorithmInput is AWS's CreateAlgorithmInput.
type CreateAlgorithmInput struct {
	AlgorithmName           *string                           `json:"AlgorithmName,omitempty" api:"shape=EntityName,required"`
	AlgorithmDescription    *string                           `json:"AlgorithmDescription,omitempty" api:"shape=EntityDescription"`
	TrainingSpecification   *TrainingSpecification            `json:"TrainingSpecification,omitempty" api:"required"`
	InferenceSpecification  *InferenceSpecification           `json:"InferenceSpecification,omitempty"`
	ValidationSpecification *AlgorithmValidationSpecification `json:"ValidationSpecification,omitempty"`
	CertifyForMarketplace   *bool                             `json:"CertifyForMarketplace,omitempty"`
	Tags                    []Tag                             `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateAlgorithmOutput is AWS's CreateAlgorithmOutput.
type CreateAlgorithmOutput struct {
	AlgorithmArn *string `json:"AlgorithmArn,omitempty" api:"shape=AlgorithmArn,required"`
}

// CreateAppImageConfigInput is AWS's CreateAppImageConfigRequest.
type CreateAppImageConfigInput struct {
	AppImageConfigName       *string                   `json:"AppImageConfigName,omitempty" api:"shape=AppImageConfigName,required"`
	Tags                     []Tag                     `json:"Tags,omitempty" api:"shape=TagList"`
	KernelGatewayImageConfig *KernelGatewayImageConfig `json:"KernelGatewayImageConfig,omitempty"`
	JupyterLabAppImageConfig *JupyterLabAppImageConfig `json:"JupyterLabAppImageConfig,omitempty"`
	CodeEditorAppImageConfig *CodeEditorAppImageConfig `json:"CodeEditorAppImageConfig,omitempty"`
}

// CreateAppImageConfigOutput is AWS's CreateAppImageConfigResponse.
type CreateAppImageConfigOutput struct {
	AppImageConfigArn *string `json:"AppImageConfigArn,omitempty" api:"shape=AppImageConfigArn"`
}

// CreateAppInput is AWS's CreateAppRequest.
type CreateAppInput struct {
	DomainId        *string       `json:"DomainId,omitempty" api:"shape=DomainId,required"`
	UserProfileName *string       `json:"UserProfileName,omitempty" api:"shape=UserProfileName"`
	SpaceName       *string       `json:"SpaceName,omitempty" api:"shape=SpaceName"`
	AppType         *string       `json:"AppType,omitempty" api:"shape=AppType,required"`
	AppName         *string       `json:"AppName,omitempty" api:"shape=AppName,required"`
	Tags            []Tag         `json:"Tags,omitempty" api:"shape=TagList"`
	ResourceSpec    *ResourceSpec `json:"ResourceSpec,omitempty"`
	RecoveryMode    *bool         `json:"RecoveryMode,omitempty"`
}

// CreateAppOutput is AWS's CreateAppResponse.
type CreateAppOutput struct {
	AppArn *string `json:"AppArn,omitempty" api:"shape=AppArn"`
}

// CreateArtifactInput is AWS's CreateArtifactRequest.
type CreateArtifactInput struct {
	ArtifactName       *string             `json:"ArtifactName,omitempty" api:"shape=ExperimentEntityName"`
	Source             *ArtifactSource     `json:"Source,omitempty" api:"required"`
	ArtifactType       *string             `json:"ArtifactType,omitempty" api:"shape=String256,required"`
	Properties         map[string]string   `json:"Properties,omitempty" api:"shape=ArtifactProperties"`
	MetadataProperties *MetadataProperties `json:"MetadataProperties,omitempty"`
	Tags               []Tag               `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateArtifactOutput is AWS's CreateArtifactResponse.
type CreateArtifactOutput struct {
	ArtifactArn *string `json:"ArtifactArn,omitempty" api:"shape=ArtifactArn"`
}

// CreateAutoMLJobInput is AWS's CreateAutoMLJobRequest.
type CreateAutoMLJobInput struct {
	AutoMLJobName                    *string                 `json:"AutoMLJobName,omitempty" api:"shape=AutoMLJobName,required"`
	InputDataConfig                  []AutoMLChannel         `json:"InputDataConfig,omitempty" api:"shape=AutoMLInputDataConfig,required"`
	OutputDataConfig                 *AutoMLOutputDataConfig `json:"OutputDataConfig,omitempty" api:"required"`
	ProblemType                      *string                 `json:"ProblemType,omitempty" api:"shape=ProblemType"`
	AutoMLJobObjective               *AutoMLJobObjective     `json:"AutoMLJobObjective,omitempty"`
	AutoMLJobConfig                  *AutoMLJobConfig        `json:"AutoMLJobConfig,omitempty"`
	RoleArn                          *string                 `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	GenerateCandidateDefinitionsOnly *bool                   `json:"GenerateCandidateDefinitionsOnly,omitempty"`
	Tags                             []Tag                   `json:"Tags,omitempty" api:"shape=TagList"`
	ModelDeployConfig                *ModelDeployConfig      `json:"ModelDeployConfig,omitempty"`
}

// CreateAutoMLJobOutput is AWS's CreateAutoMLJobResponse.
type CreateAutoMLJobOutput struct {
	AutoMLJobArn *string `json:"AutoMLJobArn,omitempty" api:"shape=AutoMLJobArn,required"`
}

// CreateAutoMLJobV2Input is AWS's CreateAutoMLJobV2Request.
type CreateAutoMLJobV2Input struct {
	AutoMLJobName            *string                  `json:"AutoMLJobName,omitempty" api:"shape=AutoMLJobName,required"`
	AutoMLJobInputDataConfig []AutoMLJobChannel       `json:"AutoMLJobInputDataConfig,omitempty" api:"shape=AutoMLJobInputDataConfig,required"`
	OutputDataConfig         *AutoMLOutputDataConfig  `json:"OutputDataConfig,omitempty" api:"required"`
	AutoMLProblemTypeConfig  *AutoMLProblemTypeConfig `json:"AutoMLProblemTypeConfig,omitempty" api:"required"`
	RoleArn                  *string                  `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	Tags                     []Tag                    `json:"Tags,omitempty" api:"shape=TagList"`
	SecurityConfig           *AutoMLSecurityConfig    `json:"SecurityConfig,omitempty"`
	AutoMLJobObjective       *AutoMLJobObjective      `json:"AutoMLJobObjective,omitempty"`
	ModelDeployConfig        *ModelDeployConfig       `json:"ModelDeployConfig,omitempty"`
	DataSplitConfig          *AutoMLDataSplitConfig   `json:"DataSplitConfig,omitempty"`
	AutoMLComputeConfig      *AutoMLComputeConfig     `json:"AutoMLComputeConfig,omitempty"`
}

// CreateAutoMLJobV2Output is AWS's CreateAutoMLJobV2Response.
type CreateAutoMLJobV2Output struct {
	AutoMLJobArn *string `json:"AutoMLJobArn,omitempty" api:"shape=AutoMLJobArn,required"`
}

// CreateClusterExtensionInput is AWS's CreateClusterExtensionRequest.
type CreateClusterExtensionInput struct {
	ClusterArn          *string `json:"ClusterArn,omitempty" api:"shape=ClusterArn,required"`
	ExtensionName       *string `json:"ExtensionName,omitempty" api:"shape=ExtensionName,required"`
	ExtensionVersion    *string `json:"ExtensionVersion,omitempty" api:"shape=ExtensionVersion"`
	ConfigurationValues *string `json:"ConfigurationValues,omitempty" api:"shape=ExtensionConfigurationValues"`
	Tags                []Tag   `json:"Tags,omitempty" api:"shape=TagList"`
	ClientToken         *string `json:"ClientToken,omitempty" api:"shape=CreateClusterExtensionRequestClientTokenString,token"`
}

// CreateClusterExtensionOutput is AWS's CreateClusterExtensionResponse.
type CreateClusterExtensionOutput struct {
	ExtensionArn *string `json:"ExtensionArn,omitempty" api:"shape=ExtensionArn,required"`
}

// CreateClusterInput is AWS's CreateClusterRequest.
type CreateClusterInput struct {
	ClusterName                    *string                                       `json:"ClusterName,omitempty" api:"shape=ClusterName,required"`
	InstanceGroups                 []ClusterInstanceGroupSpecification           `json:"InstanceGroups,omitempty" api:"shape=ClusterInstanceGroupSpecifications"`
	RestrictedInstanceGroups       []ClusterRestrictedInstanceGroupSpecification `json:"RestrictedInstanceGroups,omitempty" api:"shape=ClusterRestrictedInstanceGroupSpecifications"`
	RestrictedInstanceGroupsConfig *ClusterRestrictedInstanceGroupsConfig        `json:"RestrictedInstanceGroupsConfig,omitempty"`
	VpcConfig                      *VpcConfig                                    `json:"VpcConfig,omitempty"`
	Tags                           []Tag                                         `json:"Tags,omitempty" api:"shape=TagList"`
	Orchestrator                   *ClusterOrchestrator                          `json:"Orchestrator,omitempty"`
	NodeRecovery                   *string                                       `json:"NodeRecovery,omitempty" api:"shape=ClusterNodeRecovery"`
	TieredStorageConfig            *ClusterTieredStorageConfig                   `json:"TieredStorageConfig,omitempty"`
	NodeProvisioningMode           *string                                       `json:"NodeProvisioningMode,omitempty" api:"shape=ClusterNodeProvisioningMode"`
	ClusterRole                    *string                                       `json:"ClusterRole,omitempty" api:"shape=RoleArn"`
	AutoScaling                    *ClusterAutoScalingConfig                     `json:"AutoScaling,omitempty"`
}

// CreateClusterOutput is AWS's CreateClusterResponse.
type CreateClusterOutput struct {
	ClusterArn *string `json:"ClusterArn,omitempty" api:"shape=ClusterArn,required"`
}

// CreateClusterSchedulerConfigInput is AWS's CreateClusterSchedulerConfigRequest.
type CreateClusterSchedulerConfigInput struct {
	Name            *string          `json:"Name,omitempty" api:"shape=EntityName,required"`
	ClusterArn      *string          `json:"ClusterArn,omitempty" api:"shape=ClusterArn,required"`
	SchedulerConfig *SchedulerConfig `json:"SchedulerConfig,omitempty" api:"required"`
	Description     *string          `json:"Description,omitempty" api:"shape=EntityDescription"`
	Tags            []Tag            `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateClusterSchedulerConfigOutput is AWS's CreateClusterSchedulerConfigResponse.
type CreateClusterSchedulerConfigOutput struct {
	ClusterSchedulerConfigArn *string `json:"ClusterSchedulerConfigArn,omitempty" api:"shape=ClusterSchedulerConfigArn,required"`
	ClusterSchedulerConfigId  *string `json:"ClusterSchedulerConfigId,omitempty" api:"shape=ClusterSchedulerConfigId,required"`
}

// CreateCodeRepositoryInput is AWS's CreateCodeRepositoryInput.
type CreateCodeRepositoryInput struct {
	CodeRepositoryName *string    `json:"CodeRepositoryName,omitempty" api:"shape=EntityName,required"`
	GitConfig          *GitConfig `json:"GitConfig,omitempty" api:"required"`
	Tags               []Tag      `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateCodeRepositoryOutput is AWS's CreateCodeRepositoryOutput.
type CreateCodeRepositoryOutput struct {
	CodeRepositoryArn *string `json:"CodeRepositoryArn,omitempty" api:"shape=CodeRepositoryArn,required"`
}

// CreateCompilationJobInput is AWS's CreateCompilationJobRequest.
type CreateCompilationJobInput struct {
	CompilationJobName     *string            `json:"CompilationJobName,omitempty" api:"shape=EntityName,required"`
	RoleArn                *string            `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	ModelPackageVersionArn *string            `json:"ModelPackageVersionArn,omitempty" api:"shape=ModelPackageArn"`
	InputConfig            *InputConfig       `json:"InputConfig,omitempty"`
	OutputConfig           *OutputConfig      `json:"OutputConfig,omitempty" api:"required"`
	VpcConfig              *NeoVpcConfig      `json:"VpcConfig,omitempty"`
	StoppingCondition      *StoppingCondition `json:"StoppingCondition,omitempty" api:"required"`
	Tags                   []Tag              `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateCompilationJobOutput is AWS's CreateCompilationJobResponse.
type CreateCompilationJobOutput struct {
	CompilationJobArn *string `json:"CompilationJobArn,omitempty" api:"shape=CompilationJobArn,required"`
}

// CreateComputeQuotaInput is AWS's CreateComputeQuotaRequest.
type CreateComputeQuotaInput struct {
	Name               *string             `json:"Name,omitempty" api:"shape=EntityName,required"`
	Description        *string             `json:"Description,omitempty" api:"shape=EntityDescription"`
	ClusterArn         *string             `json:"ClusterArn,omitempty" api:"shape=ClusterArn,required"`
	ComputeQuotaConfig *ComputeQuotaConfig `json:"ComputeQuotaConfig,omitempty" api:"required"`
	ComputeQuotaTarget *ComputeQuotaTarget `json:"ComputeQuotaTarget,omitempty" api:"required"`
	ActivationState    *string             `json:"ActivationState,omitempty" api:"shape=ActivationState"`
	Tags               []Tag               `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateComputeQuotaOutput is AWS's CreateComputeQuotaResponse.
type CreateComputeQuotaOutput struct {
	ComputeQuotaArn *string `json:"ComputeQuotaArn,omitempty" api:"shape=ComputeQuotaArn,required"`
	ComputeQuotaId  *string `json:"ComputeQuotaId,omitempty" api:"shape=ComputeQuotaId,required"`
}

// CreateContextInput is AWS's CreateContextRequest.
type CreateContextInput struct {
	ContextName *string           `json:"ContextName,omitempty" api:"shape=ContextName,required"`
	Source      *ContextSource    `json:"Source,omitempty" api:"required"`
	ContextType *string           `json:"ContextType,omitempty" api:"shape=String256,required"`
	Description *string           `json:"Description,omitempty" api:"shape=ExperimentDescription"`
	Properties  map[string]string `json:"Properties,omitempty" api:"shape=LineageEntityParameters"`
	Tags        []Tag             `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateContextOutput is AWS's CreateContextResponse.
type CreateContextOutput struct {
	ContextArn *string `json:"ContextArn,omitempty" api:"shape=ContextArn"`
}

// CreateDataQualityJobDefinitionInput is AWS's CreateDataQualityJobDefinitionRequest.
type CreateDataQualityJobDefinitionInput struct {
	JobDefinitionName           *string                      `json:"JobDefinitionName,omitempty" api:"shape=MonitoringJobDefinitionName,required"`
	DataQualityBaselineConfig   *DataQualityBaselineConfig   `json:"DataQualityBaselineConfig,omitempty"`
	DataQualityAppSpecification *DataQualityAppSpecification `json:"DataQualityAppSpecification,omitempty" api:"required"`
	DataQualityJobInput         *DataQualityJobInput         `json:"DataQualityJobInput,omitempty" api:"required"`
	DataQualityJobOutputConfig  *MonitoringOutputConfig      `json:"DataQualityJobOutputConfig,omitempty" api:"required"`
	JobResources                *MonitoringResources         `json:"JobResources,omitempty" api:"required"`
	NetworkConfig               *MonitoringNetworkConfig     `json:"NetworkConfig,omitempty"`
	RoleArn                     *string                      `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	StoppingCondition           *MonitoringStoppingCondition `json:"StoppingCondition,omitempty"`
	Tags                        []Tag                        `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateDataQualityJobDefinitionOutput is AWS's CreateDataQualityJobDefinitionResponse.
type CreateDataQualityJobDefinitionOutput struct {
	JobDefinitionArn *string `json:"JobDefinitionArn,omitempty" api:"shape=MonitoringJobDefinitionArn,required"`
}

// CreateDeviceFleetInput is AWS's CreateDeviceFleetRequest.
type CreateDeviceFleetInput struct {
	DeviceFleetName    *string           `json:"DeviceFleetName,omitempty" api:"shape=EntityName,required"`
	RoleArn            *string           `json:"RoleArn,omitempty" api:"shape=RoleArn"`
	Description        *string           `json:"Description,omitempty" api:"shape=DeviceFleetDescription"`
	OutputConfig       *EdgeOutputConfig `json:"OutputConfig,omitempty" api:"required"`
	Tags               []Tag             `json:"Tags,omitempty" api:"shape=TagList"`
	EnableIotRoleAlias *bool             `json:"EnableIotRoleAlias,omitempty"`
}

// CreateDomainInput is AWS's CreateDomainRequest.
type CreateDomainInput struct {
	DomainName                 *string               `json:"DomainName,omitempty" api:"shape=DomainName,required"`
	AuthMode                   *string               `json:"AuthMode,omitempty" api:"shape=AuthMode,required"`
	DefaultUserSettings        *UserSettings         `json:"DefaultUserSettings,omitempty" api:"required"`
	DomainSettings             *DomainSettings       `json:"DomainSettings,omitempty"`
	SubnetIds                  []string              `json:"SubnetIds,omitempty" api:"shape=Subnets"`
	VpcId                      *string               `json:"VpcId,omitempty" api:"shape=VpcId"`
	Tags                       []Tag                 `json:"Tags,omitempty" api:"shape=TagList"`
	AppNetworkAccessType       *string               `json:"AppNetworkAccessType,omitempty" api:"shape=AppNetworkAccessType"`
	HomeEfsFileSystemKmsKeyId  *string               `json:"HomeEfsFileSystemKmsKeyId,omitempty" api:"shape=KmsKeyId"`
	KmsKeyId                   *string               `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
	AppSecurityGroupManagement *string               `json:"AppSecurityGroupManagement,omitempty" api:"shape=AppSecurityGroupManagement"`
	HomeEfsFileSystemCreation  *string               `json:"HomeEfsFileSystemCreation,omitempty" api:"shape=HomeEfsFileSystemCreation"`
	TagPropagation             *string               `json:"TagPropagation,omitempty" api:"shape=TagPropagation"`
	DefaultSpaceSettings       *DefaultSpaceSettings `json:"DefaultSpaceSettings,omitempty"`
}

// CreateDomainOutput is AWS's CreateDomainResponse.
type CreateDomainOutput struct {
	DomainArn *string `json:"DomainArn,omitempty" api:"shape=DomainArn"`
	DomainId  *string `json:"DomainId,omitempty" api:"shape=DomainId"`
	Url       *string `json:"Url,omitempty" api:"shape=String1024"`
}

// CreateEdgeDeploymentPlanInput is AWS's CreateEdgeDeploymentPlanRequest.
type CreateEdgeDeploymentPlanInput struct {
	EdgeDeploymentPlanName *string                     `json:"EdgeDeploymentPlanName,omitempty" api:"shape=EntityName,required"`
	ModelConfigs           []EdgeDeploymentModelConfig `json:"ModelConfigs,omitempty" api:"required"`
	DeviceFleetName        *string                     `json:"DeviceFleetName,omitempty" api:"shape=EntityName,required"`
	Stages                 []DeploymentStage           `json:"Stages,omitempty"`
	Tags                   []Tag                       `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateEdgeDeploymentPlanOutput is AWS's CreateEdgeDeploymentPlanResponse.
type CreateEdgeDeploymentPlanOutput struct {
	EdgeDeploymentPlanArn *string `json:"EdgeDeploymentPlanArn,omitempty" api:"shape=EdgeDeploymentPlanArn,required"`
}

// CreateEdgeDeploymentStageInput is AWS's CreateEdgeDeploymentStageRequest.
type CreateEdgeDeploymentStageInput struct {
	EdgeDeploymentPlanName *string           `json:"EdgeDeploymentPlanName,omitempty" api:"shape=EntityName,required"`
	Stages                 []DeploymentStage `json:"Stages,omitempty" api:"required"`
}

// CreateEdgePackagingJobInput is AWS's CreateEdgePackagingJobRequest.
type CreateEdgePackagingJobInput struct {
	EdgePackagingJobName *string           `json:"EdgePackagingJobName,omitempty" api:"shape=EntityName,required"`
	CompilationJobName   *string           `json:"CompilationJobName,omitempty" api:"shape=EntityName,required"`
	ModelName            *string           `json:"ModelName,omitempty" api:"shape=EntityName,required"`
	ModelVersion         *string           `json:"ModelVersion,omitempty" api:"shape=EdgeVersion,required"`
	RoleArn              *string           `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	OutputConfig         *EdgeOutputConfig `json:"OutputConfig,omitempty" api:"required"`
	ResourceKey          *string           `json:"ResourceKey,omitempty" api:"shape=KmsKeyId"`
	Tags                 []Tag             `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateEndpointConfigInput is AWS's CreateEndpointConfigInput.
type CreateEndpointConfigInput struct {
	EndpointConfigName       *string                   `json:"EndpointConfigName,omitempty" api:"shape=EndpointConfigName,required"`
	ProductionVariants       []ProductionVariant       `json:"ProductionVariants,omitempty" api:"shape=ProductionVariantList,required"`
	DataCaptureConfig        *DataCaptureConfig        `json:"DataCaptureConfig,omitempty"`
	Tags                     []Tag                     `json:"Tags,omitempty" api:"shape=TagList"`
	KmsKeyId                 *string                   `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
	AsyncInferenceConfig     *AsyncInferenceConfig     `json:"AsyncInferenceConfig,omitempty"`
	ExplainerConfig          *ExplainerConfig          `json:"ExplainerConfig,omitempty"`
	ShadowProductionVariants []ProductionVariant       `json:"ShadowProductionVariants,omitempty" api:"shape=ProductionVariantList"`
	ExecutionRoleArn         *string                   `json:"ExecutionRoleArn,omitempty" api:"shape=RoleArn"`
	VpcConfig                *VpcConfig                `json:"VpcConfig,omitempty"`
	EnableNetworkIsolation   *bool                     `json:"EnableNetworkIsolation,omitempty"`
	MetricsConfig            *MetricsConfig            `json:"MetricsConfig,omitempty"`
	CrossRegionTrafficConfig *CrossRegionTrafficConfig `json:"CrossRegionTrafficConfig,omitempty"`
}

// CreateEndpointConfigOutput is AWS's CreateEndpointConfigOutput.
type CreateEndpointConfigOutput struct {
	EndpointConfigArn *string `json:"EndpointConfigArn,omitempty" api:"shape=EndpointConfigArn,required"`
}

// CreateEndpointInput is AWS's CreateEndpointInput.
type CreateEndpointInput struct {
	EndpointName       *string           `json:"EndpointName,omitempty" api:"shape=EndpointName,required"`
	EndpointConfigName *string           `json:"EndpointConfigName,omitempty" api:"shape=EndpointConfigName,required"`
	DeploymentConfig   *DeploymentConfig `json:"DeploymentConfig,omitempty"`
	Tags               []Tag             `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateEndpointOutput is AWS's CreateEndpointOutput.
type CreateEndpointOutput struct {
	EndpointArn *string `json:"EndpointArn,omitempty" api:"shape=EndpointArn,required"`
}

// CreateExperimentInput is AWS's CreateExperimentRequest.
type CreateExperimentInput struct {
	ExperimentName *string `json:"ExperimentName,omitempty" api:"shape=ExperimentEntityName,required"`
	DisplayName    *string `json:"DisplayName,omitempty" api:"shape=ExperimentEntityName"`
	Description    *string `json:"Description,omitempty" api:"shape=ExperimentDescription"`
	Tags           []Tag   `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateExperimentOutput is AWS's CreateExperimentResponse.
type CreateExperimentOutput struct {
	ExperimentArn *string `json:"ExperimentArn,omitempty" api:"shape=ExperimentArn"`
}

// CreateFeatureGroupInput is AWS's CreateFeatureGroupRequest.
type CreateFeatureGroupInput struct {
	FeatureGroupName            *string             `json:"FeatureGroupName,omitempty" api:"shape=FeatureGroupName,required"`
	RecordIdentifierFeatureName *string             `json:"RecordIdentifierFeatureName,omitempty" api:"shape=FeatureName,required"`
	EventTimeFeatureName        *string             `json:"EventTimeFeatureName,omitempty" api:"shape=FeatureName,required"`
	FeatureDefinitions          []FeatureDefinition `json:"FeatureDefinitions,omitempty" api:"shape=FeatureDefinitions,required"`
	OnlineStoreConfig           *OnlineStoreConfig  `json:"OnlineStoreConfig,omitempty"`
	OfflineStoreConfig          *OfflineStoreConfig `json:"OfflineStoreConfig,omitempty"`
	ThroughputConfig            *ThroughputConfig   `json:"ThroughputConfig,omitempty"`
	RoleArn                     *string             `json:"RoleArn,omitempty" api:"shape=RoleArn"`
	Description                 *string             `json:"Description,omitempty" api:"shape=Description"`
	Tags                        []Tag               `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateFeatureGroupOutput is AWS's CreateFeatureGroupResponse.
type CreateFeatureGroupOutput struct {
	FeatureGroupArn *string `json:"FeatureGroupArn,omitempty" api:"shape=FeatureGroupArn,required"`
}

// CreateFlowDefinitionInput is AWS's CreateFlowDefinitionRequest.
type CreateFlowDefinitionInput struct {
	FlowDefinitionName        *string                     `json:"FlowDefinitionName,omitempty" api:"shape=FlowDefinitionName,required"`
	HumanLoopRequestSource    *HumanLoopRequestSource     `json:"HumanLoopRequestSource,omitempty"`
	HumanLoopActivationConfig *HumanLoopActivationConfig  `json:"HumanLoopActivationConfig,omitempty"`
	HumanLoopConfig           *HumanLoopConfig            `json:"HumanLoopConfig,omitempty"`
	OutputConfig              *FlowDefinitionOutputConfig `json:"OutputConfig,omitempty" api:"required"`
	RoleArn                   *string                     `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	Tags                      []Tag                       `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateFlowDefinitionOutput is AWS's CreateFlowDefinitionResponse.
type CreateFlowDefinitionOutput struct {
	FlowDefinitionArn *string `json:"FlowDefinitionArn,omitempty" api:"shape=FlowDefinitionArn,required"`
}

// CreateHubContentPresignedUrlsInput is AWS's CreateHubContentPresignedUrlsRequest.
type CreateHubContentPresignedUrlsInput struct {
	HubName           *string                   `json:"HubName,omitempty" api:"shape=HubNameOrArn,required"`
	HubContentType    *string                   `json:"HubContentType,omitempty" api:"shape=HubContentType,required"`
	HubContentName    *string                   `json:"HubContentName,omitempty" api:"shape=HubContentName,required"`
	HubContentVersion *string                   `json:"HubContentVersion,omitempty" api:"shape=HubContentVersion"`
	AccessConfig      *PresignedUrlAccessConfig `json:"AccessConfig,omitempty"`
	MaxResults        *int32                    `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NextToken         *string                   `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// CreateHubContentPresignedUrlsOutput is AWS's CreateHubContentPresignedUrlsResponse.
type CreateHubContentPresignedUrlsOutput struct {
	AuthorizedUrlConfigs []AuthorizedUrl `json:"AuthorizedUrlConfigs,omitempty" api:"required"`
	NextToken            *string         `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// CreateHubContentReferenceInput is AWS's CreateHubContentReferenceRequest.
type CreateHubContentReferenceInput struct {
	HubName                      *string `json:"HubName,omitempty" api:"shape=HubNameOrArn,required"`
	SageMakerPublicHubContentArn *string `json:"SageMakerPublicHubContentArn,omitempty" api:"shape=SageMakerPublicHubContentArn,required"`
	HubContentName               *string `json:"HubContentName,omitempty" api:"shape=HubContentName"`
	MinVersion                   *string `json:"MinVersion,omitempty" api:"shape=HubContentVersion"`
	Tags                         []Tag   `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateHubContentReferenceOutput is AWS's CreateHubContentReferenceResponse.
type CreateHubContentReferenceOutput struct {
	HubArn        *string `json:"HubArn,omitempty" api:"shape=HubArn,required"`
	HubContentArn *string `json:"HubContentArn,omitempty" api:"shape=HubContentArn,required"`
}

// CreateHubInput is AWS's CreateHubRequest.
type CreateHubInput struct {
	HubName           *string             `json:"HubName,omitempty" api:"shape=HubName,required"`
	HubDescription    *string             `json:"HubDescription,omitempty" api:"shape=HubDescription,required"`
	HubDisplayName    *string             `json:"HubDisplayName,omitempty" api:"shape=HubDisplayName"`
	HubSearchKeywords []string            `json:"HubSearchKeywords,omitempty" api:"shape=HubSearchKeywordList"`
	S3StorageConfig   *HubS3StorageConfig `json:"S3StorageConfig,omitempty"`
	Tags              []Tag               `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateHubOutput is AWS's CreateHubResponse.
type CreateHubOutput struct {
	HubArn *string `json:"HubArn,omitempty" api:"shape=HubArn,required"`
}

// CreateHumanTaskUiInput is AWS's CreateHumanTaskUiRequest.
type CreateHumanTaskUiInput struct {
	HumanTaskUiName *string     `json:"HumanTaskUiName,omitempty" api:"shape=HumanTaskUiName,required"`
	UiTemplate      *UiTemplate `json:"UiTemplate,omitempty" api:"required"`
	Tags            []Tag       `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateHumanTaskUiOutput is AWS's CreateHumanTaskUiResponse.
type CreateHumanTaskUiOutput struct {
	HumanTaskUiArn *string `json:"HumanTaskUiArn,omitempty" api:"shape=HumanTaskUiArn,required"`
}

// CreateHyperParameterTuningJobInput is AWS's CreateHyperParameterTuningJobRequest.
type CreateHyperParameterTuningJobInput struct {
	HyperParameterTuningJobName   *string                                 `json:"HyperParameterTuningJobName,omitempty" api:"shape=HyperParameterTuningJobName,required"`
	HyperParameterTuningJobConfig *HyperParameterTuningJobConfig          `json:"HyperParameterTuningJobConfig,omitempty" api:"required"`
	TrainingJobDefinition         *HyperParameterTrainingJobDefinition    `json:"TrainingJobDefinition,omitempty"`
	TrainingJobDefinitions        []HyperParameterTrainingJobDefinition   `json:"TrainingJobDefinitions,omitempty" api:"shape=HyperParameterTrainingJobDefinitions"`
	WarmStartConfig               *HyperParameterTuningJobWarmStartConfig `json:"WarmStartConfig,omitempty"`
	Tags                          []Tag                                   `json:"Tags,omitempty" api:"shape=TagList"`
	Autotune                      *Autotune                               `json:"Autotune,omitempty"`
}

// CreateHyperParameterTuningJobOutput is AWS's CreateHyperParameterTuningJobResponse.
type CreateHyperParameterTuningJobOutput struct {
	HyperParameterTuningJobArn *string `json:"HyperParameterTuningJobArn,omitempty" api:"shape=HyperParameterTuningJobArn,required"`
}

// CreateImageInput is AWS's CreateImageRequest.
type CreateImageInput struct {
	Description *string `json:"Description,omitempty" api:"shape=ImageDescription"`
	DisplayName *string `json:"DisplayName,omitempty" api:"shape=ImageDisplayName"`
	ImageName   *string `json:"ImageName,omitempty" api:"shape=ImageName,required"`
	RoleArn     *string `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	Tags        []Tag   `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateImageOutput is AWS's CreateImageResponse.
type CreateImageOutput struct {
	ImageArn *string `json:"ImageArn,omitempty" api:"shape=ImageArn"`
}

// CreateImageVersionInput is AWS's CreateImageVersionRequest.
type CreateImageVersionInput struct {
	BaseImage       *string  `json:"BaseImage,omitempty" api:"shape=ImageBaseImage,required"`
	ClientToken     *string  `json:"ClientToken,omitempty" api:"shape=ClientToken,required,token"`
	ImageName       *string  `json:"ImageName,omitempty" api:"shape=ImageName,required"`
	Aliases         []string `json:"Aliases,omitempty" api:"shape=SageMakerImageVersionAliases"`
	VendorGuidance  *string  `json:"VendorGuidance,omitempty" api:"shape=VendorGuidance"`
	JobType         *string  `json:"JobType,omitempty" api:"shape=JobType"`
	MLFramework     *string  `json:"MLFramework,omitempty" api:"shape=MLFramework"`
	ProgrammingLang *string  `json:"ProgrammingLang,omitempty" api:"shape=ProgrammingLang"`
	Processor       *string  `json:"Processor,omitempty" api:"shape=Processor"`
	Horovod         *bool    `json:"Horovod,omitempty"`
	ReleaseNotes    *string  `json:"ReleaseNotes,omitempty" api:"shape=ReleaseNotes"`
}

// CreateImageVersionOutput is AWS's CreateImageVersionResponse.
type CreateImageVersionOutput struct {
	ImageVersionArn *string `json:"ImageVersionArn,omitempty" api:"shape=ImageVersionArn"`
}

// CreateInferenceComponentInput is AWS's CreateInferenceComponentInput.
type CreateInferenceComponentInput struct {
	InferenceComponentName *string                           `json:"InferenceComponentName,omitempty" api:"shape=InferenceComponentName,required"`
	EndpointName           *string                           `json:"EndpointName,omitempty" api:"shape=EndpointName,required"`
	VariantName            *string                           `json:"VariantName,omitempty" api:"shape=VariantName"`
	Specification          *InferenceComponentSpecification  `json:"Specification,omitempty"`
	Specifications         []InferenceComponentSpecification `json:"Specifications,omitempty" api:"shape=InferenceComponentSpecificationList"`
	RuntimeConfig          *InferenceComponentRuntimeConfig  `json:"RuntimeConfig,omitempty"`
	Tags                   []Tag                             `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateInferenceComponentOutput is AWS's CreateInferenceComponentOutput.
type CreateInferenceComponentOutput struct {
	InferenceComponentArn *string `json:"InferenceComponentArn,omitempty" api:"shape=InferenceComponentArn,required"`
}

// CreateInferenceExperimentInput is AWS's CreateInferenceExperimentRequest.
type CreateInferenceExperimentInput struct {
	Name              *string                               `json:"Name,omitempty" api:"shape=InferenceExperimentName,required"`
	Type              *string                               `json:"Type,omitempty" api:"shape=InferenceExperimentType,required"`
	Schedule          *InferenceExperimentSchedule          `json:"Schedule,omitempty"`
	Description       *string                               `json:"Description,omitempty" api:"shape=InferenceExperimentDescription"`
	RoleArn           *string                               `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	EndpointName      *string                               `json:"EndpointName,omitempty" api:"shape=EndpointName,required"`
	ModelVariants     []ModelVariantConfig                  `json:"ModelVariants,omitempty" api:"shape=ModelVariantConfigList,required"`
	DataStorageConfig *InferenceExperimentDataStorageConfig `json:"DataStorageConfig,omitempty"`
	ShadowModeConfig  *ShadowModeConfig                     `json:"ShadowModeConfig,omitempty" api:"required"`
	KmsKey            *string                               `json:"KmsKey,omitempty" api:"shape=KmsKeyId"`
	Tags              []Tag                                 `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateInferenceExperimentOutput is AWS's CreateInferenceExperimentResponse.
type CreateInferenceExperimentOutput struct {
	InferenceExperimentArn *string `json:"InferenceExperimentArn,omitempty" api:"shape=InferenceExperimentArn,required"`
}

// CreateInferenceRecommendationsJobInput is AWS's CreateInferenceRecommendationsJobRequest.
type CreateInferenceRecommendationsJobInput struct {
	JobName            *string                              `json:"JobName,omitempty" api:"shape=RecommendationJobName,required"`
	JobType            *string                              `json:"JobType,omitempty" api:"shape=RecommendationJobType,required"`
	RoleArn            *string                              `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	InputConfig        *RecommendationJobInputConfig        `json:"InputConfig,omitempty" api:"required"`
	JobDescription     *string                              `json:"JobDescription,omitempty" api:"shape=RecommendationJobDescription"`
	StoppingConditions *RecommendationJobStoppingConditions `json:"StoppingConditions,omitempty"`
	OutputConfig       *RecommendationJobOutputConfig       `json:"OutputConfig,omitempty"`
	Tags               []Tag                                `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateInferenceRecommendationsJobOutput is AWS's CreateInferenceRecommendationsJobResponse.
type CreateInferenceRecommendationsJobOutput struct {
	JobArn *string `json:"JobArn,omitempty" api:"shape=RecommendationJobArn,required"`
}

// CreateInferenceRouterInput is AWS's CreateInferenceRouterInput.
type CreateInferenceRouterInput struct {
	InferenceRouterName *string         `json:"InferenceRouterName,omitempty" api:"shape=InferenceRouterName,required"`
	RoutingTargets      []RoutingTarget `json:"RoutingTargets,omitempty" api:"shape=RoutingTargetList,required"`
	ClientToken         *string         `json:"ClientToken,omitempty" api:"shape=InferenceRouterClientToken,token"`
	Tags                []Tag           `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateInferenceRouterOutput is AWS's CreateInferenceRouterOutput.
type CreateInferenceRouterOutput struct {
	InferenceRouterArn *string `json:"InferenceRouterArn,omitempty" api:"shape=InferenceRouterArn,required"`
}

// CreateJobInput is AWS's CreateJobRequest.
type CreateJobInput struct {
	JobName                *string `json:"JobName,omitempty" api:"shape=JobName,required"`
	RoleArn                *string `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	JobCategory            *string `json:"JobCategory,omitempty" api:"shape=JobCategory,required"`
	JobConfigSchemaVersion *string `json:"JobConfigSchemaVersion,omitempty" api:"shape=JobSchemaVersion,required"`
	JobConfigDocument      *string `json:"JobConfigDocument,omitempty" api:"shape=JobConfigDocument,required"`
	Tags                   []Tag   `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateJobOutput is AWS's CreateJobResponse.
type CreateJobOutput struct {
	JobArn *string `json:"JobArn,omitempty" api:"shape=JobArn,required"`
}

// CreateLabelingJobInput is AWS's CreateLabelingJobRequest.
type CreateLabelingJobInput struct {
	LabelingJobName             *string                        `json:"LabelingJobName,omitempty" api:"shape=LabelingJobName,required"`
	LabelAttributeName          *string                        `json:"LabelAttributeName,omitempty" api:"shape=LabelAttributeName,required"`
	InputConfig                 *LabelingJobInputConfig        `json:"InputConfig,omitempty" api:"required"`
	OutputConfig                *LabelingJobOutputConfig       `json:"OutputConfig,omitempty" api:"required"`
	RoleArn                     *string                        `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	LabelCategoryConfigS3Uri    *string                        `json:"LabelCategoryConfigS3Uri,omitempty" api:"shape=S3Uri"`
	StoppingConditions          *LabelingJobStoppingConditions `json:"StoppingConditions,omitempty"`
	LabelingJobAlgorithmsConfig *LabelingJobAlgorithmsConfig   `json:"LabelingJobAlgorithmsConfig,omitempty"`
	HumanTaskConfig             *HumanTaskConfig               `json:"HumanTaskConfig,omitempty" api:"required"`
	Tags                        []Tag                          `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateLabelingJobOutput is AWS's CreateLabelingJobResponse.
type CreateLabelingJobOutput struct {
	LabelingJobArn *string `json:"LabelingJobArn,omitempty" api:"shape=LabelingJobArn,required"`
}

// CreateMlflowAppInput is AWS's CreateMlflowAppRequest.
type CreateMlflowAppInput struct {
	Name                         *string  `json:"Name,omitempty" api:"shape=MlflowAppName,required"`
	ArtifactStoreUri             *string  `json:"ArtifactStoreUri,omitempty" api:"shape=S3Uri,required"`
	RoleArn                      *string  `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	KmsKeyId                     *string  `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
	ModelRegistrationMode        *string  `json:"ModelRegistrationMode,omitempty" api:"shape=ModelRegistrationMode"`
	WeeklyMaintenanceWindowStart *string  `json:"WeeklyMaintenanceWindowStart,omitempty" api:"shape=WeeklyMaintenanceWindowStart"`
	AccountDefaultStatus         *string  `json:"AccountDefaultStatus,omitempty" api:"shape=AccountDefaultStatus"`
	DefaultDomainIdList          []string `json:"DefaultDomainIdList,omitempty" api:"shape=DefaultDomainIdList"`
	Tags                         []Tag    `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateMlflowAppOutput is AWS's CreateMlflowAppResponse.
type CreateMlflowAppOutput struct {
	Arn *string `json:"Arn,omitempty" api:"shape=MlflowAppArn"`
}

// CreateMlflowTrackingServerInput is AWS's CreateMlflowTrackingServerRequest.
type CreateMlflowTrackingServerInput struct {
	TrackingServerName           *string `json:"TrackingServerName,omitempty" api:"shape=TrackingServerName,required"`
	ArtifactStoreUri             *string `json:"ArtifactStoreUri,omitempty" api:"shape=S3Uri,required"`
	TrackingServerSize           *string `json:"TrackingServerSize,omitempty" api:"shape=TrackingServerSize"`
	MlflowVersion                *string `json:"MlflowVersion,omitempty" api:"shape=MlflowVersion"`
	RoleArn                      *string `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	AutomaticModelRegistration   *bool   `json:"AutomaticModelRegistration,omitempty"`
	WeeklyMaintenanceWindowStart *string `json:"WeeklyMaintenanceWindowStart,omitempty" api:"shape=WeeklyMaintenanceWindowStart"`
	Tags                         []Tag   `json:"Tags,omitempty" api:"shape=TagList"`
	S3BucketOwnerAccountId       *string `json:"S3BucketOwnerAccountId,omitempty" api:"shape=AccountId"`
	S3BucketOwnerVerification    *bool   `json:"S3BucketOwnerVerification,omitempty"`
}

// CreateMlflowTrackingServerOutput is AWS's CreateMlflowTrackingServerResponse.
type CreateMlflowTrackingServerOutput struct {
	TrackingServerArn *string `json:"TrackingServerArn,omitempty" api:"shape=TrackingServerArn"`
}

// CreateModelBiasJobDefinitionInput is AWS's CreateModelBiasJobDefinitionRequest.
type CreateModelBiasJobDefinitionInput struct {
	JobDefinitionName         *string                      `json:"JobDefinitionName,omitempty" api:"shape=MonitoringJobDefinitionName,required"`
	ModelBiasBaselineConfig   *ModelBiasBaselineConfig     `json:"ModelBiasBaselineConfig,omitempty"`
	ModelBiasAppSpecification *ModelBiasAppSpecification   `json:"ModelBiasAppSpecification,omitempty" api:"required"`
	ModelBiasJobInput         *ModelBiasJobInput           `json:"ModelBiasJobInput,omitempty" api:"required"`
	ModelBiasJobOutputConfig  *MonitoringOutputConfig      `json:"ModelBiasJobOutputConfig,omitempty" api:"required"`
	JobResources              *MonitoringResources         `json:"JobResources,omitempty" api:"required"`
	NetworkConfig             *MonitoringNetworkConfig     `json:"NetworkConfig,omitempty"`
	RoleArn                   *string                      `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	StoppingCondition         *MonitoringStoppingCondition `json:"StoppingCondition,omitempty"`
	Tags                      []Tag                        `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateModelBiasJobDefinitionOutput is AWS's CreateModelBiasJobDefinitionResponse.
type CreateModelBiasJobDefinitionOutput struct {
	JobDefinitionArn *string `json:"JobDefinitionArn,omitempty" api:"shape=MonitoringJobDefinitionArn,required"`
}

// CreateModelCardExportJobInput is AWS's CreateModelCardExportJobRequest.
type CreateModelCardExportJobInput struct {
	ModelCardName          *string                      `json:"ModelCardName,omitempty" api:"shape=ModelCardNameOrArn,required"`
	ModelCardVersion       *int32                       `json:"ModelCardVersion,omitempty"`
	ModelCardExportJobName *string                      `json:"ModelCardExportJobName,omitempty" api:"shape=EntityName,required"`
	OutputConfig           *ModelCardExportOutputConfig `json:"OutputConfig,omitempty" api:"required"`
}

// CreateModelCardExportJobOutput is AWS's CreateModelCardExportJobResponse.
type CreateModelCardExportJobOutput struct {
	ModelCardExportJobArn *string `json:"ModelCardExportJobArn,omitempty" api:"shape=ModelCardExportJobArn,required"`
}

// CreateModelCardInput is AWS's CreateModelCardRequest.
type CreateModelCardInput struct {
	ModelCardName   *string                  `json:"ModelCardName,omitempty" api:"shape=EntityName,required"`
	SecurityConfig  *ModelCardSecurityConfig `json:"SecurityConfig,omitempty"`
	Content         *string                  `json:"Content,omitempty" api:"shape=ModelCardContent,required"`
	ModelCardStatus *string                  `json:"ModelCardStatus,omitempty" api:"shape=ModelCardStatus,required"`
	Tags            []Tag                    `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateModelCardOutput is AWS's CreateModelCardResponse.
type CreateModelCardOutput struct {
	ModelCardArn *string `json:"ModelCardArn,omitempty" api:"shape=ModelCardArn,required"`
}

// CreateModelExplainabilityJobDefinitionInput is AWS's CreateModelExplainabilityJobDefinitionRequest.
type CreateModelExplainabilityJobDefinitionInput struct {
	JobDefinitionName                   *string                              `json:"JobDefinitionName,omitempty" api:"shape=MonitoringJobDefinitionName,required"`
	ModelExplainabilityBaselineConfig   *ModelExplainabilityBaselineConfig   `json:"ModelExplainabilityBaselineConfig,omitempty"`
	ModelExplainabilityAppSpecification *ModelExplainabilityAppSpecification `json:"ModelExplainabilityAppSpecification,omitempty" api:"required"`
	ModelExplainabilityJobInput         *ModelExplainabilityJobInput         `json:"ModelExplainabilityJobInput,omitempty" api:"required"`
	ModelExplainabilityJobOutputConfig  *MonitoringOutputConfig              `json:"ModelExplainabilityJobOutputConfig,omitempty" api:"required"`
	JobResources                        *MonitoringResources                 `json:"JobResources,omitempty" api:"required"`
	NetworkConfig                       *MonitoringNetworkConfig             `json:"NetworkConfig,omitempty"`
	RoleArn                             *string                              `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	StoppingCondition                   *MonitoringStoppingCondition         `json:"StoppingCondition,omitempty"`
	Tags                                []Tag                                `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateModelExplainabilityJobDefinitionOutput is AWS's CreateModelExplainabilityJobDefinitionResponse.
type CreateModelExplainabilityJobDefinitionOutput struct {
	JobDefinitionArn *string `json:"JobDefinitionArn,omitempty" api:"shape=MonitoringJobDefinitionArn,required"`
}

// CreateModelInput is AWS's CreateModelInput.
type CreateModelInput struct {
	ModelName                *string                   `json:"ModelName,omitempty" api:"shape=ModelName,required"`
	PrimaryContainer         *ContainerDefinition      `json:"PrimaryContainer,omitempty"`
	Containers               []ContainerDefinition     `json:"Containers,omitempty" api:"shape=ContainerDefinitionList"`
	InferenceExecutionConfig *InferenceExecutionConfig `json:"InferenceExecutionConfig,omitempty"`
	ExecutionRoleArn         *string                   `json:"ExecutionRoleArn,omitempty" api:"shape=RoleArn"`
	Tags                     []Tag                     `json:"Tags,omitempty" api:"shape=TagList"`
	VpcConfig                *VpcConfig                `json:"VpcConfig,omitempty"`
	EnableNetworkIsolation   *bool                     `json:"EnableNetworkIsolation,omitempty"`
}

// CreateModelOutput is AWS's CreateModelOutput.
type CreateModelOutput struct {
	ModelArn *string `json:"ModelArn,omitempty" api:"shape=ModelArn,required"`
}

// CreateModelPackageGroupInput is AWS's CreateModelPackageGroupInput.
type CreateModelPackageGroupInput struct {
	ModelPackageGroupName        *string               `json:"ModelPackageGroupName,omitempty" api:"shape=EntityName,required"`
	ModelPackageGroupDescription *string               `json:"ModelPackageGroupDescription,omitempty" api:"shape=EntityDescription"`
	Tags                         []Tag                 `json:"Tags,omitempty" api:"shape=TagList"`
	ManagedConfiguration         *ManagedConfiguration `json:"ManagedConfiguration,omitempty"`
}

// CreateModelPackageGroupOutput is AWS's CreateModelPackageGroupOutput.
type CreateModelPackageGroupOutput struct {
	ModelPackageGroupArn *string `json:"ModelPackageGroupArn,omitempty" api:"shape=ModelPackageGroupArn,required"`
}

// CreateModelPackageInput is AWS's CreateModelPackageInput.
type CreateModelPackageInput struct {
	ModelPackageName                  *string                                      `json:"ModelPackageName,omitempty" api:"shape=EntityName"`
	ModelPackageGroupName             *string                                      `json:"ModelPackageGroupName,omitempty" api:"shape=ArnOrName"`
	ModelPackageDescription           *string                                      `json:"ModelPackageDescription,omitempty" api:"shape=EntityDescription"`
	ModelPackageRegistrationType      *string                                      `json:"ModelPackageRegistrationType,omitempty" api:"shape=ModelPackageRegistrationType"`
	InferenceSpecification            *InferenceSpecification                      `json:"InferenceSpecification,omitempty"`
	ValidationSpecification           *ModelPackageValidationSpecification         `json:"ValidationSpecification,omitempty"`
	SourceAlgorithmSpecification      *SourceAlgorithmSpecification                `json:"SourceAlgorithmSpecification,omitempty"`
	CertifyForMarketplace             *bool                                        `json:"CertifyForMarketplace,omitempty"`
	Tags                              []Tag                                        `json:"Tags,omitempty" api:"shape=TagList"`
	ModelApprovalStatus               *string                                      `json:"ModelApprovalStatus,omitempty" api:"shape=ModelApprovalStatus"`
	MetadataProperties                *MetadataProperties                          `json:"MetadataProperties,omitempty"`
	ModelMetrics                      *ModelMetrics                                `json:"ModelMetrics,omitempty"`
	ClientToken                       *string                                      `json:"ClientToken,omitempty" api:"shape=ClientToken,token"`
	Domain                            *string                                      `json:"Domain,omitempty"`
	Task                              *string                                      `json:"Task,omitempty"`
	SamplePayloadUrl                  *string                                      `json:"SamplePayloadUrl,omitempty" api:"shape=S3Uri"`
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

// CreateModelPackageOutput is AWS's CreateModelPackageOutput.
type CreateModelPackageOutput struct {
	ModelPackageArn *string `json:"ModelPackageArn,omitempty" api:"shape=ModelPackageArn,required"`
}

// CreateModelQualityJobDefinitionInput is AWS's CreateModelQualityJobDefinitionRequest.
type CreateModelQualityJobDefinitionInput struct {
	JobDefinitionName            *string                       `json:"JobDefinitionName,omitempty" api:"shape=MonitoringJobDefinitionName,required"`
	ModelQualityBaselineConfig   *ModelQualityBaselineConfig   `json:"ModelQualityBaselineConfig,omitempty"`
	ModelQualityAppSpecification *ModelQualityAppSpecification `json:"ModelQualityAppSpecification,omitempty" api:"required"`
	ModelQualityJobInput         *ModelQualityJobInput         `json:"ModelQualityJobInput,omitempty" api:"required"`
	ModelQualityJobOutputConfig  *MonitoringOutputConfig       `json:"ModelQualityJobOutputConfig,omitempty" api:"required"`
	JobResources                 *MonitoringResources          `json:"JobResources,omitempty" api:"required"`
	NetworkConfig                *MonitoringNetworkConfig      `json:"NetworkConfig,omitempty"`
	RoleArn                      *string                       `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	StoppingCondition            *MonitoringStoppingCondition  `json:"StoppingCondition,omitempty"`
	Tags                         []Tag                         `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateModelQualityJobDefinitionOutput is AWS's CreateModelQualityJobDefinitionResponse.
type CreateModelQualityJobDefinitionOutput struct {
	JobDefinitionArn *string `json:"JobDefinitionArn,omitempty" api:"shape=MonitoringJobDefinitionArn,required"`
}

// CreateMonitoringScheduleInput is AWS's CreateMonitoringScheduleRequest.
type CreateMonitoringScheduleInput struct {
	MonitoringScheduleName   *string                   `json:"MonitoringScheduleName,omitempty" api:"shape=MonitoringScheduleName,required"`
	MonitoringScheduleConfig *MonitoringScheduleConfig `json:"MonitoringScheduleConfig,omitempty" api:"required"`
	Tags                     []Tag                     `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateMonitoringScheduleOutput is AWS's CreateMonitoringScheduleResponse.
type CreateMonitoringScheduleOutput struct {
	MonitoringScheduleArn *string `json:"MonitoringScheduleArn,omitempty" api:"shape=MonitoringScheduleArn,required"`
}

// CreateNotebookInstanceInput is AWS's CreateNotebookInstanceInput.
type CreateNotebookInstanceInput struct {
	NotebookInstanceName                 *string                               `json:"NotebookInstanceName,omitempty" api:"shape=NotebookInstanceName,required"`
	InstanceType                         *string                               `json:"InstanceType,omitempty" api:"shape=InstanceType,required"`
	SubnetId                             *string                               `json:"SubnetId,omitempty" api:"shape=SubnetId"`
	SecurityGroupIds                     []string                              `json:"SecurityGroupIds,omitempty" api:"shape=SecurityGroupIds"`
	IpAddressType                        *string                               `json:"IpAddressType,omitempty" api:"shape=IPAddressType"`
	RoleArn                              *string                               `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	KmsKeyId                             *string                               `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
	Tags                                 []Tag                                 `json:"Tags,omitempty" api:"shape=TagList"`
	LifecycleConfigName                  *string                               `json:"LifecycleConfigName,omitempty" api:"shape=NotebookInstanceLifecycleConfigName"`
	DirectInternetAccess                 *string                               `json:"DirectInternetAccess,omitempty" api:"shape=DirectInternetAccess"`
	VolumeSizeInGB                       *int32                                `json:"VolumeSizeInGB,omitempty" api:"shape=NotebookInstanceVolumeSizeInGB"`
	AcceleratorTypes                     []string                              `json:"AcceleratorTypes,omitempty" api:"shape=NotebookInstanceAcceleratorTypes"`
	DefaultCodeRepository                *string                               `json:"DefaultCodeRepository,omitempty" api:"shape=CodeRepositoryNameOrUrl"`
	AdditionalCodeRepositories           []string                              `json:"AdditionalCodeRepositories,omitempty" api:"shape=AdditionalCodeRepositoryNamesOrUrls"`
	RootAccess                           *string                               `json:"RootAccess,omitempty" api:"shape=RootAccess"`
	PlatformIdentifier                   *string                               `json:"PlatformIdentifier,omitempty" api:"shape=PlatformIdentifier"`
	InstanceMetadataServiceConfiguration *InstanceMetadataServiceConfiguration `json:"InstanceMetadataServiceConfiguration,omitempty"`
}

// CreateNotebookInstanceLifecycleConfigInput is AWS's CreateNotebookInstanceLifecycleConfigInput.
type CreateNotebookInstanceLifecycleConfigInput struct {
	NotebookInstanceLifecycleConfigName *string                         `json:"NotebookInstanceLifecycleConfigName,omitempty" api:"shape=NotebookInstanceLifecycleConfigName,required"`
	OnCreate                            []NotebookInstanceLifecycleHook `json:"OnCreate,omitempty" api:"shape=NotebookInstanceLifecycleConfigList"`
	OnStart                             []NotebookInstanceLifecycleHook `json:"OnStart,omitempty" api:"shape=NotebookInstanceLifecycleConfigList"`
	Tags                                []Tag                           `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateNotebookInstanceLifecycleConfigOutput is AWS's CreateNotebookInstanceLifecycleConfigOutput.
type CreateNotebookInstanceLifecycleConfigOutput struct {
	NotebookInstanceLifecycleConfigArn *string `json:"NotebookInstanceLifecycleConfigArn,omitempty" api:"shape=NotebookInstanceLifecycleConfigArn"`
}

// CreateNotebookInstanceOutput is AWS's CreateNotebookInstanceOutput.
type CreateNotebookInstanceOutput struct {
	NotebookInstanceArn *string `json:"NotebookInstanceArn,omitempty" api:"shape=NotebookInstanceArn"`
}

// CreateOptimizationJobInput is AWS's CreateOptimizationJobRequest.
type CreateOptimizationJobInput struct {
	OptimizationJobName     *string                      `json:"OptimizationJobName,omitempty" api:"shape=EntityName,required"`
	RoleArn                 *string                      `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	ModelSource             *OptimizationJobModelSource  `json:"ModelSource,omitempty" api:"required"`
	DeploymentInstanceType  *string                      `json:"DeploymentInstanceType,omitempty" api:"shape=OptimizationJobDeploymentInstanceType,required"`
	MaxInstanceCount        *int32                       `json:"MaxInstanceCount,omitempty" api:"shape=OptimizationJobMaxInstanceCount"`
	OptimizationEnvironment map[string]string            `json:"OptimizationEnvironment,omitempty" api:"shape=OptimizationJobEnvironmentVariables"`
	OptimizationConfigs     []OptimizationConfig         `json:"OptimizationConfigs,omitempty" api:"shape=OptimizationConfigs,required"`
	OutputConfig            *OptimizationJobOutputConfig `json:"OutputConfig,omitempty" api:"required"`
	StoppingCondition       *StoppingCondition           `json:"StoppingCondition,omitempty" api:"required"`
	Tags                    []Tag                        `json:"Tags,omitempty" api:"shape=TagList"`
	VpcConfig               *OptimizationVpcConfig       `json:"VpcConfig,omitempty"`
	TrainingPlanArns        []string                     `json:"TrainingPlanArns,omitempty" api:"shape=OptimizationJobTrainingPlanArns"`
}

// CreateOptimizationJobOutput is AWS's CreateOptimizationJobResponse.
type CreateOptimizationJobOutput struct {
	OptimizationJobArn *string `json:"OptimizationJobArn,omitempty" api:"shape=OptimizationJobArn,required"`
}

// CreatePartnerAppPresignedUrlInput is AWS's CreatePartnerAppPresignedUrlRequest.
type CreatePartnerAppPresignedUrlInput struct {
	Arn                                *string `json:"Arn,omitempty" api:"shape=PartnerAppArn,required"`
	ExpiresInSeconds                   *int32  `json:"ExpiresInSeconds,omitempty" api:"shape=ExpiresInSeconds"`
	SessionExpirationDurationInSeconds *int32  `json:"SessionExpirationDurationInSeconds,omitempty" api:"shape=SessionExpirationDurationInSeconds"`
}

// CreatePartnerAppPresignedUrlOutput is AWS's CreatePartnerAppPresignedUrlResponse.
type CreatePartnerAppPresignedUrlOutput struct {
	Url *string `json:"Url,omitempty" api:"shape=String2048"`
}

// CreatePartnerAppInput is AWS's CreatePartnerAppRequest.
type CreatePartnerAppInput struct {
	Name                          *string                      `json:"Name,omitempty" api:"shape=PartnerAppName,required"`
	Type                          *string                      `json:"Type,omitempty" api:"shape=PartnerAppType,required"`
	ExecutionRoleArn              *string                      `json:"ExecutionRoleArn,omitempty" api:"shape=RoleArn,required"`
	KmsKeyId                      *string                      `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
	MaintenanceConfig             *PartnerAppMaintenanceConfig `json:"MaintenanceConfig,omitempty"`
	Tier                          *string                      `json:"Tier,omitempty" api:"shape=NonEmptyString64,required"`
	ApplicationConfig             *PartnerAppConfig            `json:"ApplicationConfig,omitempty"`
	IdcConfig                     *IdcConfigInput              `json:"IdcConfig,omitempty"`
	AuthType                      *string                      `json:"AuthType,omitempty" api:"shape=PartnerAppAuthType,required"`
	EnableIamSessionBasedIdentity *bool                        `json:"EnableIamSessionBasedIdentity,omitempty"`
	EnableAutoMinorVersionUpgrade *bool                        `json:"EnableAutoMinorVersionUpgrade,omitempty"`
	ClientToken                   *string                      `json:"ClientToken,omitempty" api:"shape=ClientToken,token"`
	Tags                          []Tag                        `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreatePartnerAppOutput is AWS's CreatePartnerAppResponse.
type CreatePartnerAppOutput struct {
	Arn *string `json:"Arn,omitempty" api:"shape=PartnerAppArn"`
}

// CreatePipelineInput is AWS's CreatePipelineRequest.
type CreatePipelineInput struct {
	PipelineName                 *string                       `json:"PipelineName,omitempty" api:"shape=PipelineName,required"`
	PipelineDisplayName          *string                       `json:"PipelineDisplayName,omitempty" api:"shape=PipelineName"`
	PipelineDefinition           *string                       `json:"PipelineDefinition,omitempty" api:"shape=PipelineDefinition"`
	PipelineDefinitionS3Location *PipelineDefinitionS3Location `json:"PipelineDefinitionS3Location,omitempty"`
	PipelineDescription          *string                       `json:"PipelineDescription,omitempty" api:"shape=PipelineDescription"`
	ClientRequestToken           *string                       `json:"ClientRequestToken,omitempty" api:"shape=IdempotencyToken,required,token"`
	RoleArn                      *string                       `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	Tags                         []Tag                         `json:"Tags,omitempty" api:"shape=TagList"`
	ParallelismConfiguration     *ParallelismConfiguration     `json:"ParallelismConfiguration,omitempty"`
	PipelineVersionAliases       []string                      `json:"PipelineVersionAliases,omitempty" api:"shape=PipelineVersionAliasList"`
}

// CreatePipelineOutput is AWS's CreatePipelineResponse.
type CreatePipelineOutput struct {
	PipelineArn *string `json:"PipelineArn,omitempty" api:"shape=PipelineArn"`
}

// CreatePresignedDomainUrlInput is AWS's CreatePresignedDomainUrlRequest.
type CreatePresignedDomainUrlInput struct {
	DomainId                           *string `json:"DomainId,omitempty" api:"shape=DomainId,required"`
	UserProfileName                    *string `json:"UserProfileName,omitempty" api:"shape=UserProfileName,required"`
	SessionExpirationDurationInSeconds *int32  `json:"SessionExpirationDurationInSeconds,omitempty" api:"shape=SessionExpirationDurationInSeconds"`
	ExpiresInSeconds                   *int32  `json:"ExpiresInSeconds,omitempty" api:"shape=ExpiresInSeconds"`
	SpaceName                          *string `json:"SpaceName,omitempty" api:"shape=SpaceName"`
	LandingUri                         *string `json:"LandingUri,omitempty" api:"shape=LandingUri"`
}

// CreatePresignedDomainUrlOutput is AWS's CreatePresignedDomainUrlResponse.
type CreatePresignedDomainUrlOutput struct {
	AuthorizedUrl *string `json:"AuthorizedUrl,omitempty"`
}

// CreatePresignedMlflowAppUrlInput is AWS's CreatePresignedMlflowAppUrlRequest.
type CreatePresignedMlflowAppUrlInput struct {
	Arn                                *string `json:"Arn,omitempty" api:"shape=MlflowAppArn,required"`
	ExpiresInSeconds                   *int32  `json:"ExpiresInSeconds,omitempty" api:"shape=ExpiresInSeconds"`
	SessionExpirationDurationInSeconds *int32  `json:"SessionExpirationDurationInSeconds,omitempty" api:"shape=SessionExpirationDurationInSeconds"`
}

// CreatePresignedMlflowAppUrlOutput is AWS's CreatePresignedMlflowAppUrlResponse.
type CreatePresignedMlflowAppUrlOutput struct {
	AuthorizedUrl *string `json:"AuthorizedUrl,omitempty" api:"shape=MlflowAppUrl"`
}

// CreatePresignedMlflowTrackingServerUrlInput is AWS's CreatePresignedMlflowTrackingServerUrlRequest.
type CreatePresignedMlflowTrackingServerUrlInput struct {
	TrackingServerName                 *string `json:"TrackingServerName,omitempty" api:"shape=TrackingServerName,required"`
	ExpiresInSeconds                   *int32  `json:"ExpiresInSeconds,omitempty" api:"shape=ExpiresInSeconds"`
	SessionExpirationDurationInSeconds *int32  `json:"SessionExpirationDurationInSeconds,omitempty" api:"shape=SessionExpirationDurationInSeconds"`
}

// CreatePresignedMlflowTrackingServerUrlOutput is AWS's CreatePresignedMlflowTrackingServerUrlResponse.
type CreatePresignedMlflowTrackingServerUrlOutput struct {
	AuthorizedUrl *string `json:"AuthorizedUrl,omitempty" api:"shape=TrackingServerUrl"`
}

// CreatePresignedNotebookInstanceUrlInput is AWS's CreatePresignedNotebookInstanceUrlInput.
type CreatePresignedNotebookInstanceUrlInput struct {
	NotebookInstanceName               *string `json:"NotebookInstanceName,omitempty" api:"shape=NotebookInstanceName,required"`
	SessionExpirationDurationInSeconds *int32  `json:"SessionExpirationDurationInSeconds,omitempty" api:"shape=SessionExpirationDurationInSeconds"`
}

// CreatePresignedNotebookInstanceUrlOutput is AWS's CreatePresignedNotebookInstanceUrlOutput.
type CreatePresignedNotebookInstanceUrlOutput struct {
	AuthorizedUrl *string `json:"AuthorizedUrl,omitempty"`
}

// CreateProcessingJobInput is AWS's CreateProcessingJobRequest.
type CreateProcessingJobInput struct {
	ProcessingInputs       []ProcessingInput            `json:"ProcessingInputs,omitempty" api:"shape=ProcessingInputs"`
	ProcessingOutputConfig *ProcessingOutputConfig      `json:"ProcessingOutputConfig,omitempty"`
	ProcessingJobName      *string                      `json:"ProcessingJobName,omitempty" api:"shape=ProcessingJobName,required"`
	ProcessingResources    *ProcessingResources         `json:"ProcessingResources,omitempty" api:"required"`
	StoppingCondition      *ProcessingStoppingCondition `json:"StoppingCondition,omitempty"`
	AppSpecification       *AppSpecification            `json:"AppSpecification,omitempty" api:"required"`
	Environment            map[string]string            `json:"Environment,omitempty" api:"shape=ProcessingEnvironmentMap"`
	NetworkConfig          *NetworkConfig               `json:"NetworkConfig,omitempty"`
	RoleArn                *string                      `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	Tags                   []Tag                        `json:"Tags,omitempty" api:"shape=TagList"`
	ExperimentConfig       *ExperimentConfig            `json:"ExperimentConfig,omitempty"`
}

// CreateProcessingJobOutput is AWS's CreateProcessingJobResponse.
type CreateProcessingJobOutput struct {
	ProcessingJobArn *string `json:"ProcessingJobArn,omitempty" api:"shape=ProcessingJobArn,required"`
}

// CreateProjectInput is AWS's CreateProjectInput.
type CreateProjectInput struct {
	ProjectName                       *string                            `json:"ProjectName,omitempty" api:"shape=ProjectEntityName,required"`
	ProjectDescription                *string                            `json:"ProjectDescription,omitempty" api:"shape=EntityDescription"`
	ServiceCatalogProvisioningDetails *ServiceCatalogProvisioningDetails `json:"ServiceCatalogProvisioningDetails,omitempty"`
	Tags                              []Tag                              `json:"Tags,omitempty" api:"shape=TagList"`
	TemplateProviders                 []CreateTemplateProvider           `json:"TemplateProviders,omitempty" api:"shape=CreateTemplateProviderList"`
}

// CreateProjectOutput is AWS's CreateProjectOutput.
type CreateProjectOutput struct {
	ProjectArn *string `json:"ProjectArn,omitempty" api:"shape=ProjectArn,required"`
	ProjectId  *string `json:"ProjectId,omitempty" api:"shape=ProjectId,required"`
}

// CreateSpaceInput is AWS's CreateSpaceRequest.
type CreateSpaceInput struct {
	DomainId             *string               `json:"DomainId,omitempty" api:"shape=DomainId,required"`
	SpaceName            *string               `json:"SpaceName,omitempty" api:"shape=SpaceName,required"`
	Tags                 []Tag                 `json:"Tags,omitempty" api:"shape=TagList"`
	SpaceSettings        *SpaceSettings        `json:"SpaceSettings,omitempty"`
	OwnershipSettings    *OwnershipSettings    `json:"OwnershipSettings,omitempty"`
	SpaceSharingSettings *SpaceSharingSettings `json:"SpaceSharingSettings,omitempty"`
	SpaceDisplayName     *string               `json:"SpaceDisplayName,omitempty" api:"shape=NonEmptyString64"`
}

// CreateSpaceOutput is AWS's CreateSpaceResponse.
type CreateSpaceOutput struct {
	SpaceArn *string `json:"SpaceArn,omitempty" api:"shape=SpaceArn"`
}

// CreateStudioLifecycleConfigInput is AWS's CreateStudioLifecycleConfigRequest.
type CreateStudioLifecycleConfigInput struct {
	StudioLifecycleConfigName    *string `json:"StudioLifecycleConfigName,omitempty" api:"shape=StudioLifecycleConfigName,required"`
	StudioLifecycleConfigContent *string `json:"StudioLifecycleConfigContent,omitempty" api:"shape=StudioLifecycleConfigContent,required"`
	StudioLifecycleConfigAppType *string `json:"StudioLifecycleConfigAppType,omitempty" api:"shape=StudioLifecycleConfigAppType,required"`
	Tags                         []Tag   `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateStudioLifecycleConfigOutput is AWS's CreateStudioLifecycleConfigResponse.
type CreateStudioLifecycleConfigOutput struct {
	StudioLifecycleConfigArn *string `json:"StudioLifecycleConfigArn,omitempty" api:"shape=StudioLifecycleConfigArn"`
}

// CreateTemplateProvider is AWS's CreateTemplateProvider.
type CreateTemplateProvider struct {
	CfnTemplateProvider *CfnCreateTemplateProvider `json:"CfnTemplateProvider,omitempty"`
}

// CreateTrainingJobInput is AWS's CreateTrainingJobRequest.
type CreateTrainingJobInput struct {
	TrainingJobName                       *string                     `json:"TrainingJobName,omitempty" api:"shape=TrainingJobName,required"`
	HyperParameters                       map[string]string           `json:"HyperParameters,omitempty" api:"shape=HyperParameters"`
	AlgorithmSpecification                *AlgorithmSpecification     `json:"AlgorithmSpecification,omitempty"`
	RoleArn                               *string                     `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	InputDataConfig                       []Channel                   `json:"InputDataConfig,omitempty" api:"shape=InputDataConfig"`
	OutputDataConfig                      *OutputDataConfig           `json:"OutputDataConfig,omitempty" api:"required"`
	ResourceConfig                        *ResourceConfig             `json:"ResourceConfig,omitempty"`
	VpcConfig                             *VpcConfig                  `json:"VpcConfig,omitempty"`
	StoppingCondition                     *StoppingCondition          `json:"StoppingCondition,omitempty"`
	Tags                                  []Tag                       `json:"Tags,omitempty" api:"shape=TagList"`
	EnableNetworkIsolation                *bool                       `json:"EnableNetworkIsolation,omitempty"`
	EnableInterContainerTrafficEncryption *bool                       `json:"EnableInterContainerTrafficEncryption,omitempty"`
	EnableManagedSpotTraining             *bool                       `json:"EnableManagedSpotTraining,omitempty"`
	CheckpointConfig                      *CheckpointConfig           `json:"CheckpointConfig,omitempty"`
	DebugHookConfig                       *DebugHookConfig            `json:"DebugHookConfig,omitempty"`
	DebugRuleConfigurations               []DebugRuleConfiguration    `json:"DebugRuleConfigurations,omitempty" api:"shape=DebugRuleConfigurations"`
	TensorBoardOutputConfig               *TensorBoardOutputConfig    `json:"TensorBoardOutputConfig,omitempty"`
	ExperimentConfig                      *ExperimentConfig           `json:"ExperimentConfig,omitempty"`
	ProfilerConfig                        *ProfilerConfig             `json:"ProfilerConfig,omitempty"`
	ProfilerRuleConfigurations            []ProfilerRuleConfiguration `json:"ProfilerRuleConfigurations,omitempty" api:"shape=ProfilerRuleConfigurations"`
	Environment                           map[string]string           `json:"Environment,omitempty" api:"shape=TrainingEnvironmentMap"`
	RetryStrategy                         *RetryStrategy              `json:"RetryStrategy,omitempty"`
	RemoteDebugConfig                     *RemoteDebugConfig          `json:"RemoteDebugConfig,omitempty"`
	InfraCheckConfig                      *InfraCheckConfig           `json:"InfraCheckConfig,omitempty"`
	SessionChainingConfig                 *SessionChainingConfig      `json:"SessionChainingConfig,omitempty"`
	ServerlessJobConfig                   *ServerlessJobConfig        `json:"ServerlessJobConfig,omitempty"`
	MlflowConfig                          *MlflowConfig               `json:"MlflowConfig,omitempty"`
	ModelPackageConfig                    *ModelPackageConfig         `json:"ModelPackageConfig,omitempty"`
}

// CreateTrainingJobOutput is AWS's CreateTrainingJobResponse.
type CreateTrainingJobOutput struct {
	TrainingJobArn *string `json:"TrainingJobArn,omitempty" api:"shape=TrainingJobArn,required"`
}

// CreateTrainingPlanInput is AWS's CreateTrainingPlanRequest.
type CreateTrainingPlanInput struct {
	TrainingPlanName                 *string `json:"TrainingPlanName,omitempty" api:"shape=TrainingPlanName,required"`
	TrainingPlanOfferingId           *string `json:"TrainingPlanOfferingId,omitempty" api:"shape=TrainingPlanOfferingId,required"`
	SpareInstanceCountPerUltraServer *int32  `json:"SpareInstanceCountPerUltraServer,omitempty" api:"shape=SpareInstanceCountPerUltraServer"`
	Tags                             []Tag   `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateTrainingPlanOutput is AWS's CreateTrainingPlanResponse.
type CreateTrainingPlanOutput struct {
	TrainingPlanArn *string `json:"TrainingPlanArn,omitempty" api:"shape=TrainingPlanArn,required"`
}

// CreateTrainingSessionInput is AWS's CreateTrainingSessionRequest.
type CreateTrainingSessionInput struct {
	TrainingSessionName  *string                      `json:"TrainingSessionName,omitempty" api:"shape=TrainingSessionName,required"`
	ModelPackageGroupArn *string                      `json:"ModelPackageGroupArn,omitempty" api:"shape=ModelPackageGroupArn"`
	LoraConfig           *LoraConfig                  `json:"LoraConfig,omitempty" api:"required"`
	RoleArn              *string                      `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
	VpcConfig            *VpcConfig                   `json:"VpcConfig,omitempty"`
	ModelConfig          *TrainingSessionModelConfig  `json:"ModelConfig,omitempty" api:"required"`
	OutputConfig         *TrainingSessionOutputConfig `json:"OutputConfig,omitempty" api:"required"`
	Tags                 []Tag                        `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateTrainingSessionOutput is AWS's CreateTrainingSessionResponse.
type CreateTrainingSessionOutput struct {
	TrainingSessionArn *string `json:"TrainingSessionArn,omitempty" api:"shape=TrainingSessionArn,required"`
}

// CreateTransformJobInput is AWS's CreateTransformJobRequest.
type CreateTransformJobInput struct {
	TransformJobName        *string                 `json:"TransformJobName,omitempty" api:"shape=TransformJobName,required"`
	ModelName               *string                 `json:"ModelName,omitempty" api:"shape=ModelName,required"`
	MaxConcurrentTransforms *int32                  `json:"MaxConcurrentTransforms,omitempty" api:"shape=MaxConcurrentTransforms"`
	ModelClientConfig       *ModelClientConfig      `json:"ModelClientConfig,omitempty"`
	MaxPayloadInMB          *int32                  `json:"MaxPayloadInMB,omitempty" api:"shape=MaxPayloadInMB"`
	BatchStrategy           *string                 `json:"BatchStrategy,omitempty" api:"shape=BatchStrategy"`
	Environment             map[string]string       `json:"Environment,omitempty" api:"shape=TransformEnvironmentMap"`
	TransformInput          *TransformInput         `json:"TransformInput,omitempty" api:"required"`
	TransformOutput         *TransformOutput        `json:"TransformOutput,omitempty" api:"required"`
	DataCaptureConfig       *BatchDataCaptureConfig `json:"DataCaptureConfig,omitempty"`
	TransformResources      *TransformResources     `json:"TransformResources,omitempty" api:"required"`
	DataProcessing          *DataProcessing         `json:"DataProcessing,omitempty"`
	Tags                    []Tag                   `json:"Tags,omitempty" api:"shape=TagList"`
	ExperimentConfig        *ExperimentConfig       `json:"ExperimentConfig,omitempty"`
}

// CreateTransformJobOutput is AWS's CreateTransformJobResponse.
type CreateTransformJobOutput struct {
	TransformJobArn *string `json:"TransformJobArn,omitempty" api:"shape=TransformJobArn,required"`
}

// CreateTrialComponentInput is AWS's CreateTrialComponentRequest.
type CreateTrialComponentInput struct {
	TrialComponentName *string                                 `json:"TrialComponentName,omitempty" api:"shape=ExperimentEntityName,required"`
	DisplayName        *string                                 `json:"DisplayName,omitempty" api:"shape=ExperimentEntityName"`
	Status             *TrialComponentStatus                   `json:"Status,omitempty"`
	StartTime          *time.Time                              `json:"StartTime,omitempty"`
	EndTime            *time.Time                              `json:"EndTime,omitempty"`
	Parameters         map[string]TrialComponentParameterValue `json:"Parameters,omitempty" api:"shape=TrialComponentParameters"`
	InputArtifacts     map[string]TrialComponentArtifact       `json:"InputArtifacts,omitempty" api:"shape=TrialComponentArtifacts"`
	OutputArtifacts    map[string]TrialComponentArtifact       `json:"OutputArtifacts,omitempty" api:"shape=TrialComponentArtifacts"`
	MetadataProperties *MetadataProperties                     `json:"MetadataProperties,omitempty"`
	Tags               []Tag                                   `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateTrialComponentOutput is AWS's CreateTrialComponentResponse.
type CreateTrialComponentOutput struct {
	TrialComponentArn *string `json:"TrialComponentArn,omitempty" api:"shape=TrialComponentArn"`
}

// CreateTrialInput is AWS's CreateTrialRequest.
type CreateTrialInput struct {
	TrialName          *string             `json:"TrialName,omitempty" api:"shape=ExperimentEntityName,required"`
	DisplayName        *string             `json:"DisplayName,omitempty" api:"shape=ExperimentEntityName"`
	ExperimentName     *string             `json:"ExperimentName,omitempty" api:"shape=ExperimentEntityName,required"`
	MetadataProperties *MetadataProperties `json:"MetadataProperties,omitempty"`
	Tags               []Tag               `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateTrialOutput is AWS's CreateTrialResponse.
type CreateTrialOutput struct {
	TrialArn *string `json:"TrialArn,omitempty" api:"shape=TrialArn"`
}

// CreateUserProfileInput is AWS's CreateUserProfileRequest.
type CreateUserProfileInput struct {
	DomainId                   *string       `json:"DomainId,omitempty" api:"shape=DomainId,required"`
	UserProfileName            *string       `json:"UserProfileName,omitempty" api:"shape=UserProfileName,required"`
	SingleSignOnUserIdentifier *string       `json:"SingleSignOnUserIdentifier,omitempty" api:"shape=SingleSignOnUserIdentifier"`
	SingleSignOnUserValue      *string       `json:"SingleSignOnUserValue,omitempty" api:"shape=String256"`
	Tags                       []Tag         `json:"Tags,omitempty" api:"shape=TagList"`
	UserSettings               *UserSettings `json:"UserSettings,omitempty"`
}

// CreateUserProfileOutput is AWS's CreateUserProfileResponse.
type CreateUserProfileOutput struct {
	UserProfileArn *string `json:"UserProfileArn,omitempty" api:"shape=UserProfileArn"`
}

// CreateWorkforceInput is AWS's CreateWorkforceRequest.
type CreateWorkforceInput struct {
	CognitoConfig      *CognitoConfig             `json:"CognitoConfig,omitempty"`
	OidcConfig         *OidcConfig                `json:"OidcConfig,omitempty"`
	SourceIpConfig     *SourceIpConfig            `json:"SourceIpConfig,omitempty"`
	WorkforceName      *string                    `json:"WorkforceName,omitempty" api:"shape=WorkforceName,required"`
	Tags               []Tag                      `json:"Tags,omitempty" api:"shape=TagList"`
	WorkforceVpcConfig *WorkforceVpcConfigRequest `json:"WorkforceVpcConfig,omitempty"`
	IpAddressType      *string                    `json:"IpAddressType,omitempty" api:"shape=WorkforceIpAddressType"`
}

// CreateWorkforceOutput is AWS's CreateWorkforceResponse.
type CreateWorkforceOutput struct {
	WorkforceArn *string `json:"WorkforceArn,omitempty" api:"shape=WorkforceArn,required"`
}

// CreateWorkteamInput is AWS's CreateWorkteamRequest.
type CreateWorkteamInput struct {
	WorkteamName              *string                    `json:"WorkteamName,omitempty" api:"shape=WorkteamName,required"`
	WorkforceName             *string                    `json:"WorkforceName,omitempty" api:"shape=WorkforceName"`
	MemberDefinitions         []MemberDefinition         `json:"MemberDefinitions,omitempty" api:"shape=MemberDefinitions,required"`
	Description               *string                    `json:"Description,omitempty" api:"shape=String200,required"`
	NotificationConfiguration *NotificationConfiguration `json:"NotificationConfiguration,omitempty"`
	WorkerAccessConfiguration *WorkerAccessConfiguration `json:"WorkerAccessConfiguration,omitempty"`
	Tags                      []Tag                      `json:"Tags,omitempty" api:"shape=TagList"`
}

// CreateWorkteamOutput is AWS's CreateWorkteamResponse.
type CreateWorkteamOutput struct {
	WorkteamArn *string `json:"WorkteamArn,omitempty" api:"shape=WorkteamArn"`
}

// CrossRegionTrafficConfig is AWS's CrossRegionTrafficConfig.
type CrossRegionTrafficConfig struct {
	MaxInvocationsPerSecondPerInstance *int32 `json:"MaxInvocationsPerSecondPerInstance,omitempty" api:"shape=CrossRegionMaxInvocationsPerSecondPerInstance,required"`
	MaxCrossRegionPercentPerEndpoint   *int32 `json:"MaxCrossRegionPercentPerEndpoint,omitempty" api:"shape=CrossRegionPercentPerEndpoint,required"`
}

// CustomFileSystem is AWS's CustomFileSystem.
type CustomFileSystem struct {
	_                   struct{}             `api:"union"`
	EFSFileSystem       *EFSFileSystem       `json:"EFSFileSystem,omitempty"`
	FSxLustreFileSystem *FSxLustreFileSystem `json:"FSxLustreFileSystem,omitempty"`
	S3FileSystem        *S3FileSystem        `json:"S3FileSystem,omitempty"`
}

// CustomFileSystemConfig is AWS's CustomFileSystemConfig.
type CustomFileSystemConfig struct {
	_                         struct{}                   `api:"union"`
	EFSFileSystemConfig       *EFSFileSystemConfig       `json:"EFSFileSystemConfig,omitempty"`
	FSxLustreFileSystemConfig *FSxLustreFileSystemConfig `json:"FSxLustreFileSystemConfig,omitempty"`
	S3FileSystemConfig        *S3FileSystemConfig        `json:"S3FileSystemConfig,omitempty"`
}

// CustomImage is AWS's CustomImage.
type CustomImage struct {
	ImageName          *string `json:"ImageName,omitempty" api:"shape=ImageName,required"`
	ImageVersionNumber *int32  `json:"ImageVersionNumber,omitempty" api:"shape=ImageVersionNumber"`
	AppImageConfigName *string `json:"AppImageConfigName,omitempty" api:"shape=AppImageConfigName,required"`
}

// CustomPosixUserConfig is AWS's CustomPosixUserConfig.
type CustomPosixUserConfig struct {
	Uid *int64 `json:"Uid,omitempty" api:"shape=Uid,required"`
	Gid *int64 `json:"Gid,omitempty" api:"shape=Gid,required"`
}

// CustomizedMetricSpecification is AWS's CustomizedMetricSpecification.
type CustomizedMetricSpecification struct {
	MetricName *string `json:"MetricName,omitempty"`
	Namespace  *string `json:"Namespace,omitempty"`
	Statistic  *string `json:"Statistic,omitempty" api:"shape=Statistic"`
}

// DataCaptureConfig is AWS's DataCaptureConfig.
type DataCaptureConfig struct {
	EnableCapture             *bool                     `json:"EnableCapture,omitempty"`
	InitialSamplingPercentage *int32                    `json:"InitialSamplingPercentage,omitempty" api:"shape=SamplingPercentage,required"`
	DestinationS3Uri          *string                   `json:"DestinationS3Uri,omitempty" api:"shape=DestinationS3Uri,required"`
	KmsKeyId                  *string                   `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
	CaptureOptions            []CaptureOption           `json:"CaptureOptions,omitempty" api:"shape=CaptureOptionList,required"`
	CaptureContentTypeHeader  *CaptureContentTypeHeader `json:"CaptureContentTypeHeader,omitempty"`
}

// DataCaptureConfigSummary is AWS's DataCaptureConfigSummary.
type DataCaptureConfigSummary struct {
	EnableCapture             *bool   `json:"EnableCapture,omitempty" api:"required"`
	CaptureStatus             *string `json:"CaptureStatus,omitempty" api:"shape=CaptureStatus,required"`
	CurrentSamplingPercentage *int32  `json:"CurrentSamplingPercentage,omitempty" api:"shape=SamplingPercentage,required"`
	DestinationS3Uri          *string `json:"DestinationS3Uri,omitempty" api:"shape=DestinationS3Uri,required"`
	KmsKeyId                  *string `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId,required"`
}

// DataCatalogConfig is AWS's DataCatalogConfig.
type DataCatalogConfig struct {
	TableName *string `json:"TableName,omitempty" api:"shape=TableName,required"`
	Catalog   *string `json:"Catalog,omitempty" api:"shape=Catalog,required"`
	Database  *string `json:"Database,omitempty" api:"shape=Database,required"`
}

// DataProcessing is AWS's DataProcessing.
type DataProcessing struct {
	InputFilter  *string `json:"InputFilter,omitempty" api:"shape=JsonPath"`
	OutputFilter *string `json:"OutputFilter,omitempty" api:"shape=JsonPath"`
	JoinSource   *string `json:"JoinSource,omitempty" api:"shape=JoinSource"`
}

// DataQualityAppSpecification is AWS's DataQualityAppSpecification.
type DataQualityAppSpecification struct {
	ImageUri                        *string           `json:"ImageUri,omitempty" api:"shape=ImageUri,required"`
	ContainerEntrypoint             []string          `json:"ContainerEntrypoint,omitempty" api:"shape=ContainerEntrypoint"`
	ContainerArguments              []string          `json:"ContainerArguments,omitempty" api:"shape=MonitoringContainerArguments"`
	RecordPreprocessorSourceUri     *string           `json:"RecordPreprocessorSourceUri,omitempty" api:"shape=S3Uri"`
	PostAnalyticsProcessorSourceUri *string           `json:"PostAnalyticsProcessorSourceUri,omitempty" api:"shape=S3Uri"`
	Environment                     map[string]string `json:"Environment,omitempty" api:"shape=MonitoringEnvironmentMap"`
}

// DataQualityBaselineConfig is AWS's DataQualityBaselineConfig.
type DataQualityBaselineConfig struct {
	BaseliningJobName   *string                        `json:"BaseliningJobName,omitempty" api:"shape=ProcessingJobName"`
	ConstraintsResource *MonitoringConstraintsResource `json:"ConstraintsResource,omitempty"`
	StatisticsResource  *MonitoringStatisticsResource  `json:"StatisticsResource,omitempty"`
}

// DataQualityJobInput is AWS's DataQualityJobInput.
type DataQualityJobInput struct {
	EndpointInput       *EndpointInput       `json:"EndpointInput,omitempty"`
	BatchTransformInput *BatchTransformInput `json:"BatchTransformInput,omitempty"`
}

// DataSource is AWS's DataSource.
type DataSource struct {
	S3DataSource         *S3DataSource         `json:"S3DataSource,omitempty"`
	FileSystemDataSource *FileSystemDataSource `json:"FileSystemDataSource,omitempty"`
	DatasetSource        *DatasetSource        `json:"DatasetSource,omitempty"`
}

// DatabaseConfigurationMetadata is AWS's DatabaseConfigurationMetadata.
type DatabaseConfigurationMetadata struct {
	RollbackStatus *string `json:"RollbackStatus,omitempty" api:"shape=DatabaseConfigurationRollbackStatus"`
	Advisory       *string `json:"Advisory,omitempty"`
	FailureMessage *string `json:"FailureMessage,omitempty"`
}

// DatasetDefinition is AWS's DatasetDefinition.
type DatasetDefinition struct {
	AthenaDatasetDefinition   *AthenaDatasetDefinition   `json:"AthenaDatasetDefinition,omitempty"`
	RedshiftDatasetDefinition *RedshiftDatasetDefinition `json:"RedshiftDatasetDefinition,omitempty"`
	LocalPath                 *string                    `json:"LocalPath,omitempty" api:"shape=ProcessingLocalPath"`
	DataDistributionType      *string                    `json:"DataDistributionType,omitempty" api:"shape=DataDistributionType"`
	InputMode                 *string                    `json:"InputMode,omitempty" api:"shape=InputMode"`
}

// DatasetSource is AWS's DatasetSource.
type DatasetSource struct {
	DatasetArn *string `json:"DatasetArn,omitempty" api:"shape=HubDataSetArn,required"`
}

// DebugHookConfig is AWS's DebugHookConfig.
type DebugHookConfig struct {
	LocalPath                *string                   `json:"LocalPath,omitempty" api:"shape=DirectoryPath"`
	S3OutputPath             *string                   `json:"S3OutputPath,omitempty" api:"shape=S3Uri,required"`
	HookParameters           map[string]string         `json:"HookParameters,omitempty" api:"shape=HookParameters"`
	CollectionConfigurations []CollectionConfiguration `json:"CollectionConfigurations,omitempty" api:"shape=CollectionConfigurations"`
}

// DebugRuleConfiguration is AWS's DebugRuleConfiguration.
type DebugRuleConfiguration struct {
	RuleConfigurationName *string           `json:"RuleConfigurationName,omitempty" api:"shape=RuleConfigurationName,required"`
	LocalPath             *string           `json:"LocalPath,omitempty" api:"shape=DirectoryPath"`
	S3OutputPath          *string           `json:"S3OutputPath,omitempty" api:"shape=S3Uri"`
	RuleEvaluatorImage    *string           `json:"RuleEvaluatorImage,omitempty" api:"shape=AlgorithmImage,required"`
	InstanceType          *string           `json:"InstanceType,omitempty" api:"shape=ProcessingInstanceType"`
	VolumeSizeInGB        *int32            `json:"VolumeSizeInGB,omitempty" api:"shape=OptionalVolumeSizeInGB"`
	RuleParameters        map[string]string `json:"RuleParameters,omitempty" api:"shape=RuleParameters"`
}

// DebugRuleEvaluationStatus is AWS's DebugRuleEvaluationStatus.
type DebugRuleEvaluationStatus struct {
	RuleConfigurationName *string    `json:"RuleConfigurationName,omitempty" api:"shape=RuleConfigurationName"`
	RuleEvaluationJobArn  *string    `json:"RuleEvaluationJobArn,omitempty" api:"shape=ProcessingJobArn"`
	RuleEvaluationStatus  *string    `json:"RuleEvaluationStatus,omitempty" api:"shape=RuleEvaluationStatus"`
	StatusDetails         *string    `json:"StatusDetails,omitempty" api:"shape=StatusDetails"`
	LastModifiedTime      *time.Time `json:"LastModifiedTime,omitempty"`
}

// DefaultEbsStorageSettings is AWS's DefaultEbsStorageSettings.
type DefaultEbsStorageSettings struct {
	DefaultEbsVolumeSizeInGb *int32 `json:"DefaultEbsVolumeSizeInGb,omitempty" api:"shape=SpaceEbsVolumeSizeInGb,required"`
	MaximumEbsVolumeSizeInGb *int32 `json:"MaximumEbsVolumeSizeInGb,omitempty" api:"shape=SpaceEbsVolumeSizeInGb,required"`
}

// DefaultSpaceSettings is AWS's DefaultSpaceSettings.
type DefaultSpaceSettings struct {
	ExecutionRole            *string                      `json:"ExecutionRole,omitempty" api:"shape=RoleArn"`
	SecurityGroups           []string                     `json:"SecurityGroups,omitempty" api:"shape=SecurityGroupIds"`
	JupyterServerAppSettings *JupyterServerAppSettings    `json:"JupyterServerAppSettings,omitempty"`
	KernelGatewayAppSettings *KernelGatewayAppSettings    `json:"KernelGatewayAppSettings,omitempty"`
	JupyterLabAppSettings    *JupyterLabAppSettings       `json:"JupyterLabAppSettings,omitempty"`
	SpaceStorageSettings     *DefaultSpaceStorageSettings `json:"SpaceStorageSettings,omitempty"`
	CustomPosixUserConfig    *CustomPosixUserConfig       `json:"CustomPosixUserConfig,omitempty"`
	CustomFileSystemConfigs  []CustomFileSystemConfig     `json:"CustomFileSystemConfigs,omitempty" api:"shape=CustomFileSystemConfigs"`
}

// DefaultSpaceStorageSettings is AWS's DefaultSpaceStorageSettings.
type DefaultSpaceStorageSettings struct {
	DefaultEbsStorageSettings *DefaultEbsStorageSettings `json:"DefaultEbsStorageSettings,omitempty"`
}

// DeleteAIBenchmarkJobInput is AWS's DeleteAIBenchmarkJobRequest.
type DeleteAIBenchmarkJobInput struct {
	AIBenchmarkJobName *string `json:"AIBenchmarkJobName,omitempty" api:"shape=AIEntityName,required"`
}

// DeleteAIBenchmarkJobOutput is AWS's DeleteAIBenchmarkJobResponse.
type DeleteAIBenchmarkJobOutput struct {
	AIBenchmarkJobArn *string `json:"AIBenchmarkJobArn,omitempty" api:"shape=AIBenchmarkJobArn"`
}

// DeleteAIRecommendationJobInput is AWS's DeleteAIRecommendationJobRequest.
type DeleteAIRecommendationJobInput struct {
	AIRecommendationJobName *string `json:"AIRecommendationJobName,omitempty" api:"shape=AIEntityName,required"`
}

// DeleteAIRecommendationJobOutput is AWS's DeleteAIRecommendationJobResponse.
type DeleteAIRecommendationJobOutput struct {
	AIRecommendationJobArn *string `json:"AIRecommendationJobArn,omitempty" api:"shape=AIRecommendationJobArn"`
}

// DeleteAIWorkloadConfigInput is AWS's DeleteAIWorkloadConfigRequest.
type DeleteAIWorkloadConfigInput struct {
	AIWorkloadConfigName *string `json:"AIWorkloadConfigName,omitempty" api:"shape=AIEntityName,required"`
}

// DeleteAIWorkloadConfigOutput is AWS's DeleteAIWorkloadConfigResponse.
type DeleteAIWorkloadConfigOutput struct {
	AIWorkloadConfigArn *string `json:"AIWorkloadConfigArn,omitempty" api:"shape=AIWorkloadConfigArn"`
}

// DeleteActionInput is AWS's DeleteActionRequest.
type DeleteActionInput struct {
	ActionName *string `json:"ActionName,omitempty" api:"shape=ExperimentEntityName,required"`
}

// DeleteActionOutput is AWS's DeleteActionResponse.
type DeleteActionOutput struct {
	ActionArn *string `json:"ActionArn,omitempty" api:"shape=ActionArn"`
}

// DeleteAlgorithmInput is AWS's DeleteAlgorithmInput.
type DeleteAlgorithmInput struct {
	AlgorithmName *string `json:"AlgorithmName,omitempty" api:"shape=EntityName,required"`
}

// DeleteAppImageConfigInput is AWS's DeleteAppImageConfigRequest.
type DeleteAppImageConfigInput struct {
	AppImageConfigName *string `json:"AppImageConfigName,omitempty" api:"shape=AppImageConfigName,required"`
}

// DeleteAppInput is AWS's DeleteAppRequest.
type DeleteAppInput struct {
	DomainId        *string `json:"DomainId,omitempty" api:"shape=DomainId,required"`
	UserProfileName *string `json:"UserProfileName,omitempty" api:"shape=UserProfileName"`
	SpaceName       *string `json:"SpaceName,omitempty" api:"shape=SpaceName"`
	AppType         *string `json:"AppType,omitempty" api:"shape=AppType,required"`
	AppName         *string `json:"AppName,omitempty" api:"shape=AppName,required"`
}

// DeleteArtifactInput is AWS's DeleteArtifactRequest.
type DeleteArtifactInput struct {
	ArtifactArn *string         `json:"ArtifactArn,omitempty" api:"shape=ArtifactArn"`
	Source      *ArtifactSource `json:"Source,omitempty"`
}

// DeleteArtifactOutput is AWS's DeleteArtifactResponse.
type DeleteArtifactOutput struct {
	ArtifactArn *string `json:"ArtifactArn,omitempty" api:"shape=ArtifactArn"`
}

// DeleteAssociationInput is AWS's DeleteAssociationRequest.
type DeleteAssociationInput struct {
	SourceArn      *string `json:"SourceArn,omitempty" api:"shape=AssociationEntityArn,required"`
	DestinationArn *string `json:"DestinationArn,omitempty" api:"shape=AssociationEntityArn,required"`
}

// DeleteAssociationOutput is AWS's DeleteAssociationResponse.
type DeleteAssociationOutput struct {
	SourceArn      *string `json:"SourceArn,omitempty" api:"shape=AssociationEntityArn"`
	DestinationArn *string `json:"DestinationArn,omitempty" api:"shape=AssociationEntityArn"`
}

// DeleteClusterExtensionInput is AWS's DeleteClusterExtensionRequest.
type DeleteClusterExtensionInput struct {
	ClusterArn   *string `json:"ClusterArn,omitempty" api:"shape=ClusterArn,required"`
	ExtensionArn *string `json:"ExtensionArn,omitempty" api:"shape=ExtensionArn,required"`
}

// DeleteClusterExtensionOutput is AWS's DeleteClusterExtensionResponse.
type DeleteClusterExtensionOutput struct {
	ExtensionArn *string `json:"ExtensionArn,omitempty" api:"shape=ExtensionArn,required"`
}

// DeleteClusterInput is AWS's DeleteClusterRequest.
type DeleteClusterInput struct {
	ClusterName *string `json:"ClusterName,omitempty" api:"shape=ClusterNameOrArn,required"`
}

// DeleteClusterOutput is AWS's DeleteClusterResponse.
type DeleteClusterOutput struct {
	ClusterArn *string `json:"ClusterArn,omitempty" api:"shape=ClusterArn,required"`
}

// DeleteClusterSchedulerConfigInput is AWS's DeleteClusterSchedulerConfigRequest.
type DeleteClusterSchedulerConfigInput struct {
	ClusterSchedulerConfigId *string `json:"ClusterSchedulerConfigId,omitempty" api:"shape=ClusterSchedulerConfigId,required"`
}

// DeleteCodeRepositoryInput is AWS's DeleteCodeRepositoryInput.
type DeleteCodeRepositoryInput struct {
	CodeRepositoryName *string `json:"CodeRepositoryName,omitempty" api:"shape=EntityName,required"`
}

// DeleteCompilationJobInput is AWS's DeleteCompilationJobRequest.
type DeleteCompilationJobInput struct {
	CompilationJobName *string `json:"CompilationJobName,omitempty" api:"shape=EntityName,required"`
}

// DeleteComputeQuotaInput is AWS's DeleteComputeQuotaRequest.
type DeleteComputeQuotaInput struct {
	ComputeQuotaId *string `json:"ComputeQuotaId,omitempty" api:"shape=ComputeQuotaId,required"`
}

// DeleteContextInput is AWS's DeleteContextRequest.
type DeleteContextInput struct {
	ContextName *string `json:"ContextName,omitempty" api:"shape=ContextName,required"`
}

// DeleteContextOutput is AWS's DeleteContextResponse.
type DeleteContextOutput struct {
	ContextArn *string `json:"ContextArn,omitempty" api:"shape=ContextArn"`
}

// DeleteDataQualityJobDefinitionInput is AWS's DeleteDataQualityJobDefinitionRequest.
type DeleteDataQualityJobDefinitionInput struct {
	JobDefinitionName *string `json:"JobDefinitionName,omitempty" api:"shape=MonitoringJobDefinitionName,required"`
}

// DeleteDeviceFleetInput is AWS's DeleteDeviceFleetRequest.
type DeleteDeviceFleetInput struct {
	DeviceFleetName *string `json:"DeviceFleetName,omitempty" api:"shape=EntityName,required"`
}

// DeleteDomainInput is AWS's DeleteDomainRequest.
type DeleteDomainInput struct {
	DomainId        *string          `json:"DomainId,omitempty" api:"shape=DomainId,required"`
	RetentionPolicy *RetentionPolicy `json:"RetentionPolicy,omitempty"`
}

// DeleteEdgeDeploymentPlanInput is AWS's DeleteEdgeDeploymentPlanRequest.
type DeleteEdgeDeploymentPlanInput struct {
	EdgeDeploymentPlanName *string `json:"EdgeDeploymentPlanName,omitempty" api:"shape=EntityName,required"`
}

// DeleteEdgeDeploymentStageInput is AWS's DeleteEdgeDeploymentStageRequest.
type DeleteEdgeDeploymentStageInput struct {
	EdgeDeploymentPlanName *string `json:"EdgeDeploymentPlanName,omitempty" api:"shape=EntityName,required"`
	StageName              *string `json:"StageName,omitempty" api:"shape=EntityName,required"`
}

// DeleteEndpointConfigInput is AWS's DeleteEndpointConfigInput.
type DeleteEndpointConfigInput struct {
	EndpointConfigName *string `json:"EndpointConfigName,omitempty" api:"shape=EndpointConfigName,required"`
}

// DeleteEndpointInput is AWS's DeleteEndpointInput.
type DeleteEndpointInput struct {
	EndpointName *string `json:"EndpointName,omitempty" api:"shape=EndpointName,required"`
}

// DeleteEndpointPolicyInput is AWS's DeleteEndpointPolicyRequest.
type DeleteEndpointPolicyInput struct {
	EndpointName *string `json:"EndpointName,omitempty" api:"shape=EndpointName,required"`
}

// DeleteEndpointPolicyOutput is AWS's DeleteEndpointPolicyResponse.
type DeleteEndpointPolicyOutput struct {
}

// DeleteExperimentInput is AWS's DeleteExperimentRequest.
type DeleteExperimentInput struct {
	ExperimentName *string `json:"ExperimentName,omitempty" api:"shape=ExperimentEntityName,required"`
}

// DeleteExperimentOutput is AWS's DeleteExperimentResponse.
type DeleteExperimentOutput struct {
	ExperimentArn *string `json:"ExperimentArn,omitempty" api:"shape=ExperimentArn"`
}

// DeleteFeatureGroupInput is AWS's DeleteFeatureGroupRequest.
type DeleteFeatureGroupInput struct {
	FeatureGroupName *string `json:"FeatureGroupName,omitempty" api:"shape=FeatureGroupName,required"`
}

// DeleteFlowDefinitionInput is AWS's DeleteFlowDefinitionRequest.
type DeleteFlowDefinitionInput struct {
	FlowDefinitionName *string `json:"FlowDefinitionName,omitempty" api:"shape=FlowDefinitionName,required"`
}

// DeleteFlowDefinitionOutput is AWS's DeleteFlowDefinitionResponse.
type DeleteFlowDefinitionOutput struct {
}

// DeleteHubContentReferenceInput is AWS's DeleteHubContentReferenceRequest.
type DeleteHubContentReferenceInput struct {
	HubName        *string `json:"HubName,omitempty" api:"shape=HubNameOrArn,required"`
	HubContentType *string `json:"HubContentType,omitempty" api:"shape=HubContentType,required"`
	HubContentName *string `json:"HubContentName,omitempty" api:"shape=HubContentName,required"`
}

// DeleteHubContentInput is AWS's DeleteHubContentRequest.
type DeleteHubContentInput struct {
	HubName           *string `json:"HubName,omitempty" api:"shape=HubNameOrArn,required"`
	HubContentType    *string `json:"HubContentType,omitempty" api:"shape=HubContentType,required"`
	HubContentName    *string `json:"HubContentName,omitempty" api:"shape=HubContentName,required"`
	HubContentVersion *string `json:"HubContentVersion,omitempty" api:"shape=HubContentVersion,required"`
}

// DeleteHubInput is AWS's DeleteHubRequest.
type DeleteHubInput struct {
	HubName *string `json:"HubName,omitempty" api:"shape=HubNameOrArn,required"`
}

// DeleteHumanTaskUiInput is AWS's DeleteHumanTaskUiRequest.
type DeleteHumanTaskUiInput struct {
	HumanTaskUiName *string `json:"HumanTaskUiName,omitempty" api:"shape=HumanTaskUiName,required"`
}

// DeleteHumanTaskUiOutput is AWS's DeleteHumanTaskUiResponse.
type DeleteHumanTaskUiOutput struct {
}

// DeleteHyperParameterTuningJobInput is AWS's DeleteHyperParameterTuningJobRequest.
type DeleteHyperParameterTuningJobInput struct {
	HyperParameterTuningJobName *string `json:"HyperParameterTuningJobName,omitempty" api:"shape=HyperParameterTuningJobName,required"`
}

// DeleteImageInput is AWS's DeleteImageRequest.
type DeleteImageInput struct {
	ImageName *string `json:"ImageName,omitempty" api:"shape=ImageName,required"`
}

// DeleteImageOutput is AWS's DeleteImageResponse.
type DeleteImageOutput struct {
}

// DeleteImageVersionInput is AWS's DeleteImageVersionRequest.
type DeleteImageVersionInput struct {
	ImageName *string `json:"ImageName,omitempty" api:"shape=ImageName,required"`
	Version   *int32  `json:"Version,omitempty" api:"shape=ImageVersionNumber"`
	Alias     *string `json:"Alias,omitempty" api:"shape=SageMakerImageVersionAlias"`
}

// DeleteImageVersionOutput is AWS's DeleteImageVersionResponse.
type DeleteImageVersionOutput struct {
}

// DeleteInferenceComponentInput is AWS's DeleteInferenceComponentInput.
type DeleteInferenceComponentInput struct {
	InferenceComponentName *string `json:"InferenceComponentName,omitempty" api:"shape=InferenceComponentName,required"`
}

// DeleteInferenceExperimentInput is AWS's DeleteInferenceExperimentRequest.
type DeleteInferenceExperimentInput struct {
	Name *string `json:"Name,omitempty" api:"shape=InferenceExperimentName,required"`
}

// DeleteInferenceExperimentOutput is AWS's DeleteInferenceExperimentResponse.
type DeleteInferenceExperimentOutput struct {
	InferenceExperimentArn *string `json:"InferenceExperimentArn,omitempty" api:"shape=InferenceExperimentArn,required"`
}

// DeleteInferenceRouterInput is AWS's DeleteInferenceRouterInput.
type DeleteInferenceRouterInput struct {
	InferenceRouterName *string `json:"InferenceRouterName,omitempty" api:"shape=InferenceRouterName,required"`
}

// DeleteJobInput is AWS's DeleteJobRequest.
type DeleteJobInput struct {
	JobName     *string `json:"JobName,omitempty" api:"shape=JobName,required"`
	JobCategory *string `json:"JobCategory,omitempty" api:"shape=JobCategory,required"`
}

// DeleteJobOutput is AWS's DeleteJobResponse.
type DeleteJobOutput struct {
}

// DeleteMlflowAppInput is AWS's DeleteMlflowAppRequest.
type DeleteMlflowAppInput struct {
	Arn *string `json:"Arn,omitempty" api:"shape=MlflowAppArn,required"`
}

// DeleteMlflowAppOutput is AWS's DeleteMlflowAppResponse.
type DeleteMlflowAppOutput struct {
	Arn *string `json:"Arn,omitempty" api:"shape=MlflowAppArn"`
}

// DeleteMlflowTrackingServerInput is AWS's DeleteMlflowTrackingServerRequest.
type DeleteMlflowTrackingServerInput struct {
	TrackingServerName *string `json:"TrackingServerName,omitempty" api:"shape=TrackingServerName,required"`
}

// DeleteMlflowTrackingServerOutput is AWS's DeleteMlflowTrackingServerResponse.
type DeleteMlflowTrackingServerOutput struct {
	TrackingServerArn *string `json:"TrackingServerArn,omitempty" api:"shape=TrackingServerArn"`
}

// DeleteModelBiasJobDefinitionInput is AWS's DeleteModelBiasJobDefinitionRequest.
type DeleteModelBiasJobDefinitionInput struct {
	JobDefinitionName *string `json:"JobDefinitionName,omitempty" api:"shape=MonitoringJobDefinitionName,required"`
}

// DeleteModelCardInput is AWS's DeleteModelCardRequest.
type DeleteModelCardInput struct {
	ModelCardName *string `json:"ModelCardName,omitempty" api:"shape=EntityName,required"`
}

// DeleteModelExplainabilityJobDefinitionInput is AWS's DeleteModelExplainabilityJobDefinitionRequest.
type DeleteModelExplainabilityJobDefinitionInput struct {
	JobDefinitionName *string `json:"JobDefinitionName,omitempty" api:"shape=MonitoringJobDefinitionName,required"`
}

// DeleteModelInput is AWS's DeleteModelInput.
type DeleteModelInput struct {
	ModelName *string `json:"ModelName,omitempty" api:"shape=ModelName,required"`
}

// DeleteModelPackageGroupInput is AWS's DeleteModelPackageGroupInput.
type DeleteModelPackageGroupInput struct {
	ModelPackageGroupName *string `json:"ModelPackageGroupName,omitempty" api:"shape=ArnOrName,required"`
}

// DeleteModelPackageGroupPolicyInput is AWS's DeleteModelPackageGroupPolicyInput.
type DeleteModelPackageGroupPolicyInput struct {
	ModelPackageGroupName *string `json:"ModelPackageGroupName,omitempty" api:"shape=EntityName,required"`
}

// DeleteModelPackageInput is AWS's DeleteModelPackageInput.
type DeleteModelPackageInput struct {
	ModelPackageName *string `json:"ModelPackageName,omitempty" api:"shape=VersionedArnOrName,required"`
}

// DeleteModelQualityJobDefinitionInput is AWS's DeleteModelQualityJobDefinitionRequest.
type DeleteModelQualityJobDefinitionInput struct {
	JobDefinitionName *string `json:"JobDefinitionName,omitempty" api:"shape=MonitoringJobDefinitionName,required"`
}

// DeleteMonitoringScheduleInput is AWS's DeleteMonitoringScheduleRequest.
type DeleteMonitoringScheduleInput struct {
	MonitoringScheduleName *string `json:"MonitoringScheduleName,omitempty" api:"shape=MonitoringScheduleName,required"`
}

// DeleteNotebookInstanceInput is AWS's DeleteNotebookInstanceInput.
type DeleteNotebookInstanceInput struct {
	NotebookInstanceName *string `json:"NotebookInstanceName,omitempty" api:"shape=NotebookInstanceName,required"`
}

// DeleteNotebookInstanceLifecycleConfigInput is AWS's DeleteNotebookInstanceLifecycleConfigInput.
type DeleteNotebookInstanceLifecycleConfigInput struct {
	NotebookInstanceLifecycleConfigName *string `json:"NotebookInstanceLifecycleConfigName,omitempty" api:"shape=NotebookInstanceLifecycleConfigName,required"`
}

// DeleteOptimizationJobInput is AWS's DeleteOptimizationJobRequest.
type DeleteOptimizationJobInput struct {
	OptimizationJobName *string `json:"OptimizationJobName,omitempty" api:"shape=EntityName,required"`
}

// DeletePartnerAppInput is AWS's DeletePartnerAppRequest.
type DeletePartnerAppInput struct {
	Arn         *string `json:"Arn,omitempty" api:"shape=PartnerAppArn,required"`
	ClientToken *string `json:"ClientToken,omitempty" api:"shape=ClientToken,token"`
}

// DeletePartnerAppOutput is AWS's DeletePartnerAppResponse.
type DeletePartnerAppOutput struct {
	Arn *string `json:"Arn,omitempty" api:"shape=PartnerAppArn"`
}

// DeletePipelineInput is AWS's DeletePipelineRequest.
type DeletePipelineInput struct {
	PipelineName       *string `json:"PipelineName,omitempty" api:"shape=PipelineName,required"`
	ClientRequestToken *string `json:"ClientRequestToken,omitempty" api:"shape=IdempotencyToken,required,token"`
}

// DeletePipelineOutput is AWS's DeletePipelineResponse.
type DeletePipelineOutput struct {
	PipelineArn *string `json:"PipelineArn,omitempty" api:"shape=PipelineArn"`
}

// DeleteProcessingJobInput is AWS's DeleteProcessingJobRequest.
type DeleteProcessingJobInput struct {
	ProcessingJobName *string `json:"ProcessingJobName,omitempty" api:"shape=ProcessingJobName,required"`
}

// DeleteProjectInput is AWS's DeleteProjectInput.
type DeleteProjectInput struct {
	ProjectName *string `json:"ProjectName,omitempty" api:"shape=ProjectEntityName,required"`
}

// DeleteSpaceInput is AWS's DeleteSpaceRequest.
type DeleteSpaceInput struct {
	DomainId  *string `json:"DomainId,omitempty" api:"shape=DomainId,required"`
	SpaceName *string `json:"SpaceName,omitempty" api:"shape=SpaceName,required"`
}

// DeleteStudioLifecycleConfigInput is AWS's DeleteStudioLifecycleConfigRequest.
type DeleteStudioLifecycleConfigInput struct {
	StudioLifecycleConfigName *string `json:"StudioLifecycleConfigName,omitempty" api:"shape=StudioLifecycleConfigName,required"`
}

// DeleteTagsInput is AWS's DeleteTagsInput.
type DeleteTagsInput struct {
	ResourceArn *string  `json:"ResourceArn,omitempty" api:"shape=ResourceArn,required"`
	TagKeys     []string `json:"TagKeys,omitempty" api:"shape=TagKeyList,required"`
}

// DeleteTagsOutput is AWS's DeleteTagsOutput.
type DeleteTagsOutput struct {
}

// DeleteTrainingJobInput is AWS's DeleteTrainingJobRequest.
type DeleteTrainingJobInput struct {
	TrainingJobName *string `json:"TrainingJobName,omitempty" api:"shape=TrainingJobName,required"`
}

// DeleteTrainingSessionInput is AWS's DeleteTrainingSessionRequest.
type DeleteTrainingSessionInput struct {
	TrainingSessionName *string `json:"TrainingSessionName,omitempty" api:"shape=TrainingSessionName,required"`
}
