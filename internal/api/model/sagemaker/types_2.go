// Code generated from facts/sagemaker.json by package gen. DO NOT EDIT.

package sagemaker

import (
	"time"
)

// CreateAIWorkloadConfigInput is AWS's CreateAIWorkloadConfigRequest.
type CreateAIWorkloadConfigInput struct {
	AIWorkloadConfigName *string            `json:"AIWorkloadConfigName,omitzero" api:"shape=AIEntityName,required"`
	DatasetConfig        *AIDatasetConfig   `json:"DatasetConfig,omitzero"`
	AIWorkloadConfigs    *AIWorkloadConfigs `json:"AIWorkloadConfigs,omitzero"`
	Tags                 []Tag              `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateAIWorkloadConfigOutput is AWS's CreateAIWorkloadConfigResponse.
type CreateAIWorkloadConfigOutput struct {
	AIWorkloadConfigArn *string `json:"AIWorkloadConfigArn,omitzero" api:"shape=AIWorkloadConfigArn,required"`
}

// CreateActionInput is AWS's CreateActionRequest.
type CreateActionInput struct {
	ActionName         *string             `json:"ActionName,omitzero" api:"shape=ExperimentEntityName,required"`
	Source             *ActionSource       `json:"Source,omitzero" api:"required"`
	ActionType         *string             `json:"ActionType,omitzero" api:"shape=String256,required"`
	Description        *string             `json:"Description,omitzero" api:"shape=ExperimentDescription"`
	Status             *string             `json:"Status,omitzero" api:"shape=ActionStatus"`
	Properties         map[string]string   `json:"Properties,omitzero" api:"shape=LineageEntityParameters"`
	MetadataProperties *MetadataProperties `json:"MetadataProperties,omitzero"`
	Tags               []Tag               `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateActionOutput is AWS's CreateActionResponse.
type CreateActionOutput struct {
	ActionArn *string `json:"ActionArn,omitzero" api:"shape=ActionArn"`
}

// CreateAlgorithmInput is AWS's CreateAlgorithmInput.
type CreateAlgorithmInput struct {
	AlgorithmName           *string                           `json:"AlgorithmName,omitzero" api:"shape=EntityName,required"`
	AlgorithmDescription    *string                           `json:"AlgorithmDescription,omitzero" api:"shape=EntityDescription"`
	TrainingSpecification   *TrainingSpecification            `json:"TrainingSpecification,omitzero" api:"required"`
	InferenceSpecification  *InferenceSpecification           `json:"InferenceSpecification,omitzero"`
	ValidationSpecification *AlgorithmValidationSpecification `json:"ValidationSpecification,omitzero"`
	CertifyForMarketplace   *bool                             `json:"CertifyForMarketplace,omitzero"`
	Tags                    []Tag                             `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateAlgorithmOutput is AWS's CreateAlgorithmOutput.
type CreateAlgorithmOutput struct {
	AlgorithmArn *string `json:"AlgorithmArn,omitzero" api:"shape=AlgorithmArn,required"`
}

// CreateAppImageConfigInput is AWS's CreateAppImageConfigRequest.
type CreateAppImageConfigInput struct {
	AppImageConfigName       *string                   `json:"AppImageConfigName,omitzero" api:"shape=AppImageConfigName,required"`
	Tags                     []Tag                     `json:"Tags,omitzero" api:"shape=TagList"`
	KernelGatewayImageConfig *KernelGatewayImageConfig `json:"KernelGatewayImageConfig,omitzero"`
	JupyterLabAppImageConfig *JupyterLabAppImageConfig `json:"JupyterLabAppImageConfig,omitzero"`
	CodeEditorAppImageConfig *CodeEditorAppImageConfig `json:"CodeEditorAppImageConfig,omitzero"`
}

// CreateAppImageConfigOutput is AWS's CreateAppImageConfigResponse.
type CreateAppImageConfigOutput struct {
	AppImageConfigArn *string `json:"AppImageConfigArn,omitzero" api:"shape=AppImageConfigArn"`
}

// CreateAppInput is AWS's CreateAppRequest.
type CreateAppInput struct {
	DomainId        *string       `json:"DomainId,omitzero" api:"shape=DomainId,required"`
	UserProfileName *string       `json:"UserProfileName,omitzero" api:"shape=UserProfileName"`
	SpaceName       *string       `json:"SpaceName,omitzero" api:"shape=SpaceName"`
	AppType         *string       `json:"AppType,omitzero" api:"shape=AppType,required"`
	AppName         *string       `json:"AppName,omitzero" api:"shape=AppName,required"`
	Tags            []Tag         `json:"Tags,omitzero" api:"shape=TagList"`
	ResourceSpec    *ResourceSpec `json:"ResourceSpec,omitzero"`
	RecoveryMode    *bool         `json:"RecoveryMode,omitzero"`
}

// CreateAppOutput is AWS's CreateAppResponse.
type CreateAppOutput struct {
	AppArn *string `json:"AppArn,omitzero" api:"shape=AppArn"`
}

// CreateArtifactInput is AWS's CreateArtifactRequest.
type CreateArtifactInput struct {
	ArtifactName       *string             `json:"ArtifactName,omitzero" api:"shape=ExperimentEntityName"`
	Source             *ArtifactSource     `json:"Source,omitzero" api:"required"`
	ArtifactType       *string             `json:"ArtifactType,omitzero" api:"shape=String256,required"`
	Properties         map[string]string   `json:"Properties,omitzero" api:"shape=ArtifactProperties"`
	MetadataProperties *MetadataProperties `json:"MetadataProperties,omitzero"`
	Tags               []Tag               `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateArtifactOutput is AWS's CreateArtifactResponse.
type CreateArtifactOutput struct {
	ArtifactArn *string `json:"ArtifactArn,omitzero" api:"shape=ArtifactArn"`
}

// CreateAutoMLJobInput is AWS's CreateAutoMLJobRequest.
type CreateAutoMLJobInput struct {
	AutoMLJobName                    *string                 `json:"AutoMLJobName,omitzero" api:"shape=AutoMLJobName,required"`
	InputDataConfig                  []AutoMLChannel         `json:"InputDataConfig,omitzero" api:"shape=AutoMLInputDataConfig,required"`
	OutputDataConfig                 *AutoMLOutputDataConfig `json:"OutputDataConfig,omitzero" api:"required"`
	ProblemType                      *string                 `json:"ProblemType,omitzero" api:"shape=ProblemType"`
	AutoMLJobObjective               *AutoMLJobObjective     `json:"AutoMLJobObjective,omitzero"`
	AutoMLJobConfig                  *AutoMLJobConfig        `json:"AutoMLJobConfig,omitzero"`
	RoleArn                          *string                 `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	GenerateCandidateDefinitionsOnly *bool                   `json:"GenerateCandidateDefinitionsOnly,omitzero"`
	Tags                             []Tag                   `json:"Tags,omitzero" api:"shape=TagList"`
	ModelDeployConfig                *ModelDeployConfig      `json:"ModelDeployConfig,omitzero"`
}

// CreateAutoMLJobOutput is AWS's CreateAutoMLJobResponse.
type CreateAutoMLJobOutput struct {
	AutoMLJobArn *string `json:"AutoMLJobArn,omitzero" api:"shape=AutoMLJobArn,required"`
}

// CreateAutoMLJobV2Input is AWS's CreateAutoMLJobV2Request.
type CreateAutoMLJobV2Input struct {
	AutoMLJobName            *string                  `json:"AutoMLJobName,omitzero" api:"shape=AutoMLJobName,required"`
	AutoMLJobInputDataConfig []AutoMLJobChannel       `json:"AutoMLJobInputDataConfig,omitzero" api:"shape=AutoMLJobInputDataConfig,required"`
	OutputDataConfig         *AutoMLOutputDataConfig  `json:"OutputDataConfig,omitzero" api:"required"`
	AutoMLProblemTypeConfig  *AutoMLProblemTypeConfig `json:"AutoMLProblemTypeConfig,omitzero" api:"required"`
	RoleArn                  *string                  `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	Tags                     []Tag                    `json:"Tags,omitzero" api:"shape=TagList"`
	SecurityConfig           *AutoMLSecurityConfig    `json:"SecurityConfig,omitzero"`
	AutoMLJobObjective       *AutoMLJobObjective      `json:"AutoMLJobObjective,omitzero"`
	ModelDeployConfig        *ModelDeployConfig       `json:"ModelDeployConfig,omitzero"`
	DataSplitConfig          *AutoMLDataSplitConfig   `json:"DataSplitConfig,omitzero"`
	AutoMLComputeConfig      *AutoMLComputeConfig     `json:"AutoMLComputeConfig,omitzero"`
}

// CreateAutoMLJobV2Output is AWS's CreateAutoMLJobV2Response.
type CreateAutoMLJobV2Output struct {
	AutoMLJobArn *string `json:"AutoMLJobArn,omitzero" api:"shape=AutoMLJobArn,required"`
}

// CreateClusterExtensionInput is AWS's CreateClusterExtensionRequest.
type CreateClusterExtensionInput struct {
	ClusterArn          *string `json:"ClusterArn,omitzero" api:"shape=ClusterArn,required"`
	ExtensionName       *string `json:"ExtensionName,omitzero" api:"shape=ExtensionName,required"`
	ExtensionVersion    *string `json:"ExtensionVersion,omitzero" api:"shape=ExtensionVersion"`
	ConfigurationValues *string `json:"ConfigurationValues,omitzero" api:"shape=ExtensionConfigurationValues"`
	Tags                []Tag   `json:"Tags,omitzero" api:"shape=TagList"`
	ClientToken         *string `json:"ClientToken,omitzero" api:"shape=CreateClusterExtensionRequestClientTokenString,token"`
}

// CreateClusterExtensionOutput is AWS's CreateClusterExtensionResponse.
type CreateClusterExtensionOutput struct {
	ExtensionArn *string `json:"ExtensionArn,omitzero" api:"shape=ExtensionArn,required"`
}

// CreateClusterInput is AWS's CreateClusterRequest.
type CreateClusterInput struct {
	ClusterName                    *string                                       `json:"ClusterName,omitzero" api:"shape=ClusterName,required"`
	InstanceGroups                 []ClusterInstanceGroupSpecification           `json:"InstanceGroups,omitzero" api:"shape=ClusterInstanceGroupSpecifications"`
	RestrictedInstanceGroups       []ClusterRestrictedInstanceGroupSpecification `json:"RestrictedInstanceGroups,omitzero" api:"shape=ClusterRestrictedInstanceGroupSpecifications"`
	RestrictedInstanceGroupsConfig *ClusterRestrictedInstanceGroupsConfig        `json:"RestrictedInstanceGroupsConfig,omitzero"`
	VpcConfig                      *VpcConfig                                    `json:"VpcConfig,omitzero"`
	Tags                           []Tag                                         `json:"Tags,omitzero" api:"shape=TagList"`
	Orchestrator                   *ClusterOrchestrator                          `json:"Orchestrator,omitzero"`
	NodeRecovery                   *string                                       `json:"NodeRecovery,omitzero" api:"shape=ClusterNodeRecovery"`
	TieredStorageConfig            *ClusterTieredStorageConfig                   `json:"TieredStorageConfig,omitzero"`
	NodeProvisioningMode           *string                                       `json:"NodeProvisioningMode,omitzero" api:"shape=ClusterNodeProvisioningMode"`
	ClusterRole                    *string                                       `json:"ClusterRole,omitzero" api:"shape=RoleArn"`
	AutoScaling                    *ClusterAutoScalingConfig                     `json:"AutoScaling,omitzero"`
}

// CreateClusterOutput is AWS's CreateClusterResponse.
type CreateClusterOutput struct {
	ClusterArn *string `json:"ClusterArn,omitzero" api:"shape=ClusterArn,required"`
}

// CreateClusterSchedulerConfigInput is AWS's CreateClusterSchedulerConfigRequest.
type CreateClusterSchedulerConfigInput struct {
	Name            *string          `json:"Name,omitzero" api:"shape=EntityName,required"`
	ClusterArn      *string          `json:"ClusterArn,omitzero" api:"shape=ClusterArn,required"`
	SchedulerConfig *SchedulerConfig `json:"SchedulerConfig,omitzero" api:"required"`
	Description     *string          `json:"Description,omitzero" api:"shape=EntityDescription"`
	Tags            []Tag            `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateClusterSchedulerConfigOutput is AWS's CreateClusterSchedulerConfigResponse.
type CreateClusterSchedulerConfigOutput struct {
	ClusterSchedulerConfigArn *string `json:"ClusterSchedulerConfigArn,omitzero" api:"shape=ClusterSchedulerConfigArn,required"`
	ClusterSchedulerConfigId  *string `json:"ClusterSchedulerConfigId,omitzero" api:"shape=ClusterSchedulerConfigId,required"`
}

// CreateCodeRepositoryInput is AWS's CreateCodeRepositoryInput.
type CreateCodeRepositoryInput struct {
	CodeRepositoryName *string    `json:"CodeRepositoryName,omitzero" api:"shape=EntityName,required"`
	GitConfig          *GitConfig `json:"GitConfig,omitzero" api:"required"`
	Tags               []Tag      `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateCodeRepositoryOutput is AWS's CreateCodeRepositoryOutput.
type CreateCodeRepositoryOutput struct {
	CodeRepositoryArn *string `json:"CodeRepositoryArn,omitzero" api:"shape=CodeRepositoryArn,required"`
}

// CreateCompilationJobInput is AWS's CreateCompilationJobRequest.
type CreateCompilationJobInput struct {
	CompilationJobName     *string            `json:"CompilationJobName,omitzero" api:"shape=EntityName,required"`
	RoleArn                *string            `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	ModelPackageVersionArn *string            `json:"ModelPackageVersionArn,omitzero" api:"shape=ModelPackageArn"`
	InputConfig            *InputConfig       `json:"InputConfig,omitzero"`
	OutputConfig           *OutputConfig      `json:"OutputConfig,omitzero" api:"required"`
	VpcConfig              *NeoVpcConfig      `json:"VpcConfig,omitzero"`
	StoppingCondition      *StoppingCondition `json:"StoppingCondition,omitzero" api:"required"`
	Tags                   []Tag              `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateCompilationJobOutput is AWS's CreateCompilationJobResponse.
type CreateCompilationJobOutput struct {
	CompilationJobArn *string `json:"CompilationJobArn,omitzero" api:"shape=CompilationJobArn,required"`
}

// CreateComputeQuotaInput is AWS's CreateComputeQuotaRequest.
type CreateComputeQuotaInput struct {
	Name               *string             `json:"Name,omitzero" api:"shape=EntityName,required"`
	Description        *string             `json:"Description,omitzero" api:"shape=EntityDescription"`
	ClusterArn         *string             `json:"ClusterArn,omitzero" api:"shape=ClusterArn,required"`
	ComputeQuotaConfig *ComputeQuotaConfig `json:"ComputeQuotaConfig,omitzero" api:"required"`
	ComputeQuotaTarget *ComputeQuotaTarget `json:"ComputeQuotaTarget,omitzero" api:"required"`
	ActivationState    *string             `json:"ActivationState,omitzero" api:"shape=ActivationState"`
	Tags               []Tag               `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateComputeQuotaOutput is AWS's CreateComputeQuotaResponse.
type CreateComputeQuotaOutput struct {
	ComputeQuotaArn *string `json:"ComputeQuotaArn,omitzero" api:"shape=ComputeQuotaArn,required"`
	ComputeQuotaId  *string `json:"ComputeQuotaId,omitzero" api:"shape=ComputeQuotaId,required"`
}

// CreateContextInput is AWS's CreateContextRequest.
type CreateContextInput struct {
	ContextName *string           `json:"ContextName,omitzero" api:"shape=ContextName,required"`
	Source      *ContextSource    `json:"Source,omitzero" api:"required"`
	ContextType *string           `json:"ContextType,omitzero" api:"shape=String256,required"`
	Description *string           `json:"Description,omitzero" api:"shape=ExperimentDescription"`
	Properties  map[string]string `json:"Properties,omitzero" api:"shape=LineageEntityParameters"`
	Tags        []Tag             `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateContextOutput is AWS's CreateContextResponse.
type CreateContextOutput struct {
	ContextArn *string `json:"ContextArn,omitzero" api:"shape=ContextArn"`
}

// CreateDataQualityJobDefinitionInput is AWS's CreateDataQualityJobDefinitionRequest.
type CreateDataQualityJobDefinitionInput struct {
	JobDefinitionName           *string                      `json:"JobDefinitionName,omitzero" api:"shape=MonitoringJobDefinitionName,required"`
	DataQualityBaselineConfig   *DataQualityBaselineConfig   `json:"DataQualityBaselineConfig,omitzero"`
	DataQualityAppSpecification *DataQualityAppSpecification `json:"DataQualityAppSpecification,omitzero" api:"required"`
	DataQualityJobInput         *DataQualityJobInput         `json:"DataQualityJobInput,omitzero" api:"required"`
	DataQualityJobOutputConfig  *MonitoringOutputConfig      `json:"DataQualityJobOutputConfig,omitzero" api:"required"`
	JobResources                *MonitoringResources         `json:"JobResources,omitzero" api:"required"`
	NetworkConfig               *MonitoringNetworkConfig     `json:"NetworkConfig,omitzero"`
	RoleArn                     *string                      `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	StoppingCondition           *MonitoringStoppingCondition `json:"StoppingCondition,omitzero"`
	Tags                        []Tag                        `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateDataQualityJobDefinitionOutput is AWS's CreateDataQualityJobDefinitionResponse.
type CreateDataQualityJobDefinitionOutput struct {
	JobDefinitionArn *string `json:"JobDefinitionArn,omitzero" api:"shape=MonitoringJobDefinitionArn,required"`
}

// CreateDeviceFleetInput is AWS's CreateDeviceFleetRequest.
type CreateDeviceFleetInput struct {
	DeviceFleetName    *string           `json:"DeviceFleetName,omitzero" api:"shape=EntityName,required"`
	RoleArn            *string           `json:"RoleArn,omitzero" api:"shape=RoleArn"`
	Description        *string           `json:"Description,omitzero" api:"shape=DeviceFleetDescription"`
	OutputConfig       *EdgeOutputConfig `json:"OutputConfig,omitzero" api:"required"`
	Tags               []Tag             `json:"Tags,omitzero" api:"shape=TagList"`
	EnableIotRoleAlias *bool             `json:"EnableIotRoleAlias,omitzero"`
}

// CreateDomainInput is AWS's CreateDomainRequest.
type CreateDomainInput struct {
	DomainName                 *string               `json:"DomainName,omitzero" api:"shape=DomainName,required"`
	AuthMode                   *string               `json:"AuthMode,omitzero" api:"shape=AuthMode,required"`
	DefaultUserSettings        *UserSettings         `json:"DefaultUserSettings,omitzero" api:"required"`
	DomainSettings             *DomainSettings       `json:"DomainSettings,omitzero"`
	SubnetIds                  []string              `json:"SubnetIds,omitzero" api:"shape=Subnets"`
	VpcId                      *string               `json:"VpcId,omitzero" api:"shape=VpcId"`
	Tags                       []Tag                 `json:"Tags,omitzero" api:"shape=TagList"`
	AppNetworkAccessType       *string               `json:"AppNetworkAccessType,omitzero" api:"shape=AppNetworkAccessType"`
	HomeEfsFileSystemKmsKeyId  *string               `json:"HomeEfsFileSystemKmsKeyId,omitzero" api:"shape=KmsKeyId"`
	KmsKeyId                   *string               `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
	AppSecurityGroupManagement *string               `json:"AppSecurityGroupManagement,omitzero" api:"shape=AppSecurityGroupManagement"`
	HomeEfsFileSystemCreation  *string               `json:"HomeEfsFileSystemCreation,omitzero" api:"shape=HomeEfsFileSystemCreation"`
	TagPropagation             *string               `json:"TagPropagation,omitzero" api:"shape=TagPropagation"`
	DefaultSpaceSettings       *DefaultSpaceSettings `json:"DefaultSpaceSettings,omitzero"`
}

// CreateDomainOutput is AWS's CreateDomainResponse.
type CreateDomainOutput struct {
	DomainArn *string `json:"DomainArn,omitzero" api:"shape=DomainArn"`
	DomainId  *string `json:"DomainId,omitzero" api:"shape=DomainId"`
	Url       *string `json:"Url,omitzero" api:"shape=String1024"`
}

// CreateEdgeDeploymentPlanInput is AWS's CreateEdgeDeploymentPlanRequest.
type CreateEdgeDeploymentPlanInput struct {
	EdgeDeploymentPlanName *string                     `json:"EdgeDeploymentPlanName,omitzero" api:"shape=EntityName,required"`
	ModelConfigs           []EdgeDeploymentModelConfig `json:"ModelConfigs,omitzero" api:"required"`
	DeviceFleetName        *string                     `json:"DeviceFleetName,omitzero" api:"shape=EntityName,required"`
	Stages                 []DeploymentStage           `json:"Stages,omitzero"`
	Tags                   []Tag                       `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateEdgeDeploymentPlanOutput is AWS's CreateEdgeDeploymentPlanResponse.
type CreateEdgeDeploymentPlanOutput struct {
	EdgeDeploymentPlanArn *string `json:"EdgeDeploymentPlanArn,omitzero" api:"shape=EdgeDeploymentPlanArn,required"`
}

// CreateEdgeDeploymentStageInput is AWS's CreateEdgeDeploymentStageRequest.
type CreateEdgeDeploymentStageInput struct {
	EdgeDeploymentPlanName *string           `json:"EdgeDeploymentPlanName,omitzero" api:"shape=EntityName,required"`
	Stages                 []DeploymentStage `json:"Stages,omitzero" api:"required"`
}

// CreateEdgePackagingJobInput is AWS's CreateEdgePackagingJobRequest.
type CreateEdgePackagingJobInput struct {
	EdgePackagingJobName *string           `json:"EdgePackagingJobName,omitzero" api:"shape=EntityName,required"`
	CompilationJobName   *string           `json:"CompilationJobName,omitzero" api:"shape=EntityName,required"`
	ModelName            *string           `json:"ModelName,omitzero" api:"shape=EntityName,required"`
	ModelVersion         *string           `json:"ModelVersion,omitzero" api:"shape=EdgeVersion,required"`
	RoleArn              *string           `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	OutputConfig         *EdgeOutputConfig `json:"OutputConfig,omitzero" api:"required"`
	ResourceKey          *string           `json:"ResourceKey,omitzero" api:"shape=KmsKeyId"`
	Tags                 []Tag             `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateEndpointConfigInput is AWS's CreateEndpointConfigInput.
type CreateEndpointConfigInput struct {
	EndpointConfigName       *string                   `json:"EndpointConfigName,omitzero" api:"shape=EndpointConfigName,required"`
	ProductionVariants       []ProductionVariant       `json:"ProductionVariants,omitzero" api:"shape=ProductionVariantList,required"`
	DataCaptureConfig        *DataCaptureConfig        `json:"DataCaptureConfig,omitzero"`
	Tags                     []Tag                     `json:"Tags,omitzero" api:"shape=TagList"`
	KmsKeyId                 *string                   `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
	AsyncInferenceConfig     *AsyncInferenceConfig     `json:"AsyncInferenceConfig,omitzero"`
	ExplainerConfig          *ExplainerConfig          `json:"ExplainerConfig,omitzero"`
	ShadowProductionVariants []ProductionVariant       `json:"ShadowProductionVariants,omitzero" api:"shape=ProductionVariantList"`
	ExecutionRoleArn         *string                   `json:"ExecutionRoleArn,omitzero" api:"shape=RoleArn"`
	VpcConfig                *VpcConfig                `json:"VpcConfig,omitzero"`
	EnableNetworkIsolation   *bool                     `json:"EnableNetworkIsolation,omitzero"`
	MetricsConfig            *MetricsConfig            `json:"MetricsConfig,omitzero"`
	CrossRegionTrafficConfig *CrossRegionTrafficConfig `json:"CrossRegionTrafficConfig,omitzero"`
}

// CreateEndpointConfigOutput is AWS's CreateEndpointConfigOutput.
type CreateEndpointConfigOutput struct {
	EndpointConfigArn *string `json:"EndpointConfigArn,omitzero" api:"shape=EndpointConfigArn,required"`
}

// CreateEndpointInput is AWS's CreateEndpointInput.
type CreateEndpointInput struct {
	EndpointName       *string           `json:"EndpointName,omitzero" api:"shape=EndpointName,required"`
	EndpointConfigName *string           `json:"EndpointConfigName,omitzero" api:"shape=EndpointConfigName,required"`
	DeploymentConfig   *DeploymentConfig `json:"DeploymentConfig,omitzero"`
	Tags               []Tag             `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateEndpointOutput is AWS's CreateEndpointOutput.
type CreateEndpointOutput struct {
	EndpointArn *string `json:"EndpointArn,omitzero" api:"shape=EndpointArn,required"`
}

// CreateExperimentInput is AWS's CreateExperimentRequest.
type CreateExperimentInput struct {
	ExperimentName *string `json:"ExperimentName,omitzero" api:"shape=ExperimentEntityName,required"`
	DisplayName    *string `json:"DisplayName,omitzero" api:"shape=ExperimentEntityName"`
	Description    *string `json:"Description,omitzero" api:"shape=ExperimentDescription"`
	Tags           []Tag   `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateExperimentOutput is AWS's CreateExperimentResponse.
type CreateExperimentOutput struct {
	ExperimentArn *string `json:"ExperimentArn,omitzero" api:"shape=ExperimentArn"`
}

// CreateFeatureGroupInput is AWS's CreateFeatureGroupRequest.
type CreateFeatureGroupInput struct {
	FeatureGroupName            *string             `json:"FeatureGroupName,omitzero" api:"shape=FeatureGroupName,required"`
	RecordIdentifierFeatureName *string             `json:"RecordIdentifierFeatureName,omitzero" api:"shape=FeatureName,required"`
	EventTimeFeatureName        *string             `json:"EventTimeFeatureName,omitzero" api:"shape=FeatureName,required"`
	FeatureDefinitions          []FeatureDefinition `json:"FeatureDefinitions,omitzero" api:"shape=FeatureDefinitions,required"`
	OnlineStoreConfig           *OnlineStoreConfig  `json:"OnlineStoreConfig,omitzero"`
	OfflineStoreConfig          *OfflineStoreConfig `json:"OfflineStoreConfig,omitzero"`
	ThroughputConfig            *ThroughputConfig   `json:"ThroughputConfig,omitzero"`
	RoleArn                     *string             `json:"RoleArn,omitzero" api:"shape=RoleArn"`
	Description                 *string             `json:"Description,omitzero" api:"shape=Description"`
	Tags                        []Tag               `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateFeatureGroupOutput is AWS's CreateFeatureGroupResponse.
type CreateFeatureGroupOutput struct {
	FeatureGroupArn *string `json:"FeatureGroupArn,omitzero" api:"shape=FeatureGroupArn,required"`
}

// CreateFlowDefinitionInput is AWS's CreateFlowDefinitionRequest.
type CreateFlowDefinitionInput struct {
	FlowDefinitionName        *string                     `json:"FlowDefinitionName,omitzero" api:"shape=FlowDefinitionName,required"`
	HumanLoopRequestSource    *HumanLoopRequestSource     `json:"HumanLoopRequestSource,omitzero"`
	HumanLoopActivationConfig *HumanLoopActivationConfig  `json:"HumanLoopActivationConfig,omitzero"`
	HumanLoopConfig           *HumanLoopConfig            `json:"HumanLoopConfig,omitzero"`
	OutputConfig              *FlowDefinitionOutputConfig `json:"OutputConfig,omitzero" api:"required"`
	RoleArn                   *string                     `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	Tags                      []Tag                       `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateFlowDefinitionOutput is AWS's CreateFlowDefinitionResponse.
type CreateFlowDefinitionOutput struct {
	FlowDefinitionArn *string `json:"FlowDefinitionArn,omitzero" api:"shape=FlowDefinitionArn,required"`
}

// CreateHubContentPresignedUrlsInput is AWS's CreateHubContentPresignedUrlsRequest.
type CreateHubContentPresignedUrlsInput struct {
	HubName           *string                   `json:"HubName,omitzero" api:"shape=HubNameOrArn,required"`
	HubContentType    *string                   `json:"HubContentType,omitzero" api:"shape=HubContentType,required"`
	HubContentName    *string                   `json:"HubContentName,omitzero" api:"shape=HubContentName,required"`
	HubContentVersion *string                   `json:"HubContentVersion,omitzero" api:"shape=HubContentVersion"`
	AccessConfig      *PresignedUrlAccessConfig `json:"AccessConfig,omitzero"`
	MaxResults        *int32                    `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NextToken         *string                   `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// CreateHubContentPresignedUrlsOutput is AWS's CreateHubContentPresignedUrlsResponse.
type CreateHubContentPresignedUrlsOutput struct {
	AuthorizedUrlConfigs []AuthorizedUrl `json:"AuthorizedUrlConfigs,omitzero" api:"required"`
	NextToken            *string         `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// CreateHubContentReferenceInput is AWS's CreateHubContentReferenceRequest.
type CreateHubContentReferenceInput struct {
	HubName                      *string `json:"HubName,omitzero" api:"shape=HubNameOrArn,required"`
	SageMakerPublicHubContentArn *string `json:"SageMakerPublicHubContentArn,omitzero" api:"shape=SageMakerPublicHubContentArn,required"`
	HubContentName               *string `json:"HubContentName,omitzero" api:"shape=HubContentName"`
	MinVersion                   *string `json:"MinVersion,omitzero" api:"shape=HubContentVersion"`
	Tags                         []Tag   `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateHubContentReferenceOutput is AWS's CreateHubContentReferenceResponse.
type CreateHubContentReferenceOutput struct {
	HubArn        *string `json:"HubArn,omitzero" api:"shape=HubArn,required"`
	HubContentArn *string `json:"HubContentArn,omitzero" api:"shape=HubContentArn,required"`
}

// CreateHubInput is AWS's CreateHubRequest.
type CreateHubInput struct {
	HubName           *string             `json:"HubName,omitzero" api:"shape=HubName,required"`
	HubDescription    *string             `json:"HubDescription,omitzero" api:"shape=HubDescription,required"`
	HubDisplayName    *string             `json:"HubDisplayName,omitzero" api:"shape=HubDisplayName"`
	HubSearchKeywords []string            `json:"HubSearchKeywords,omitzero" api:"shape=HubSearchKeywordList"`
	S3StorageConfig   *HubS3StorageConfig `json:"S3StorageConfig,omitzero"`
	Tags              []Tag               `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateHubOutput is AWS's CreateHubResponse.
type CreateHubOutput struct {
	HubArn *string `json:"HubArn,omitzero" api:"shape=HubArn,required"`
}

// CreateHumanTaskUiInput is AWS's CreateHumanTaskUiRequest.
type CreateHumanTaskUiInput struct {
	HumanTaskUiName *string     `json:"HumanTaskUiName,omitzero" api:"shape=HumanTaskUiName,required"`
	UiTemplate      *UiTemplate `json:"UiTemplate,omitzero" api:"required"`
	Tags            []Tag       `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateHumanTaskUiOutput is AWS's CreateHumanTaskUiResponse.
type CreateHumanTaskUiOutput struct {
	HumanTaskUiArn *string `json:"HumanTaskUiArn,omitzero" api:"shape=HumanTaskUiArn,required"`
}

// CreateHyperParameterTuningJobInput is AWS's CreateHyperParameterTuningJobRequest.
type CreateHyperParameterTuningJobInput struct {
	HyperParameterTuningJobName   *string                                 `json:"HyperParameterTuningJobName,omitzero" api:"shape=HyperParameterTuningJobName,required"`
	HyperParameterTuningJobConfig *HyperParameterTuningJobConfig          `json:"HyperParameterTuningJobConfig,omitzero" api:"required"`
	TrainingJobDefinition         *HyperParameterTrainingJobDefinition    `json:"TrainingJobDefinition,omitzero"`
	TrainingJobDefinitions        []HyperParameterTrainingJobDefinition   `json:"TrainingJobDefinitions,omitzero" api:"shape=HyperParameterTrainingJobDefinitions"`
	WarmStartConfig               *HyperParameterTuningJobWarmStartConfig `json:"WarmStartConfig,omitzero"`
	Tags                          []Tag                                   `json:"Tags,omitzero" api:"shape=TagList"`
	Autotune                      *Autotune                               `json:"Autotune,omitzero"`
}

// CreateHyperParameterTuningJobOutput is AWS's CreateHyperParameterTuningJobResponse.
type CreateHyperParameterTuningJobOutput struct {
	HyperParameterTuningJobArn *string `json:"HyperParameterTuningJobArn,omitzero" api:"shape=HyperParameterTuningJobArn,required"`
}

// CreateImageInput is AWS's CreateImageRequest.
type CreateImageInput struct {
	Description *string `json:"Description,omitzero" api:"shape=ImageDescription"`
	DisplayName *string `json:"DisplayName,omitzero" api:"shape=ImageDisplayName"`
	ImageName   *string `json:"ImageName,omitzero" api:"shape=ImageName,required"`
	RoleArn     *string `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	Tags        []Tag   `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateImageOutput is AWS's CreateImageResponse.
type CreateImageOutput struct {
	ImageArn *string `json:"ImageArn,omitzero" api:"shape=ImageArn"`
}

// CreateImageVersionInput is AWS's CreateImageVersionRequest.
type CreateImageVersionInput struct {
	BaseImage       *string  `json:"BaseImage,omitzero" api:"shape=ImageBaseImage,required"`
	ClientToken     *string  `json:"ClientToken,omitzero" api:"shape=ClientToken,required,token"`
	ImageName       *string  `json:"ImageName,omitzero" api:"shape=ImageName,required"`
	Aliases         []string `json:"Aliases,omitzero" api:"shape=SageMakerImageVersionAliases"`
	VendorGuidance  *string  `json:"VendorGuidance,omitzero" api:"shape=VendorGuidance"`
	JobType         *string  `json:"JobType,omitzero" api:"shape=JobType"`
	MLFramework     *string  `json:"MLFramework,omitzero" api:"shape=MLFramework"`
	ProgrammingLang *string  `json:"ProgrammingLang,omitzero" api:"shape=ProgrammingLang"`
	Processor       *string  `json:"Processor,omitzero" api:"shape=Processor"`
	Horovod         *bool    `json:"Horovod,omitzero"`
	ReleaseNotes    *string  `json:"ReleaseNotes,omitzero" api:"shape=ReleaseNotes"`
}

// CreateImageVersionOutput is AWS's CreateImageVersionResponse.
type CreateImageVersionOutput struct {
	ImageVersionArn *string `json:"ImageVersionArn,omitzero" api:"shape=ImageVersionArn"`
}

// CreateInferenceComponentInput is AWS's CreateInferenceComponentInput.
type CreateInferenceComponentInput struct {
	InferenceComponentName *string                           `json:"InferenceComponentName,omitzero" api:"shape=InferenceComponentName,required"`
	EndpointName           *string                           `json:"EndpointName,omitzero" api:"shape=EndpointName,required"`
	VariantName            *string                           `json:"VariantName,omitzero" api:"shape=VariantName"`
	Specification          *InferenceComponentSpecification  `json:"Specification,omitzero"`
	Specifications         []InferenceComponentSpecification `json:"Specifications,omitzero" api:"shape=InferenceComponentSpecificationList"`
	RuntimeConfig          *InferenceComponentRuntimeConfig  `json:"RuntimeConfig,omitzero"`
	Tags                   []Tag                             `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateInferenceComponentOutput is AWS's CreateInferenceComponentOutput.
type CreateInferenceComponentOutput struct {
	InferenceComponentArn *string `json:"InferenceComponentArn,omitzero" api:"shape=InferenceComponentArn,required"`
}

// CreateInferenceExperimentInput is AWS's CreateInferenceExperimentRequest.
type CreateInferenceExperimentInput struct {
	Name              *string                               `json:"Name,omitzero" api:"shape=InferenceExperimentName,required"`
	Type              *string                               `json:"Type,omitzero" api:"shape=InferenceExperimentType,required"`
	Schedule          *InferenceExperimentSchedule          `json:"Schedule,omitzero"`
	Description       *string                               `json:"Description,omitzero" api:"shape=InferenceExperimentDescription"`
	RoleArn           *string                               `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	EndpointName      *string                               `json:"EndpointName,omitzero" api:"shape=EndpointName,required"`
	ModelVariants     []ModelVariantConfig                  `json:"ModelVariants,omitzero" api:"shape=ModelVariantConfigList,required"`
	DataStorageConfig *InferenceExperimentDataStorageConfig `json:"DataStorageConfig,omitzero"`
	ShadowModeConfig  *ShadowModeConfig                     `json:"ShadowModeConfig,omitzero" api:"required"`
	KmsKey            *string                               `json:"KmsKey,omitzero" api:"shape=KmsKeyId"`
	Tags              []Tag                                 `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateInferenceExperimentOutput is AWS's CreateInferenceExperimentResponse.
type CreateInferenceExperimentOutput struct {
	InferenceExperimentArn *string `json:"InferenceExperimentArn,omitzero" api:"shape=InferenceExperimentArn,required"`
}

// CreateInferenceRecommendationsJobInput is AWS's CreateInferenceRecommendationsJobRequest.
type CreateInferenceRecommendationsJobInput struct {
	JobName            *string                              `json:"JobName,omitzero" api:"shape=RecommendationJobName,required"`
	JobType            *string                              `json:"JobType,omitzero" api:"shape=RecommendationJobType,required"`
	RoleArn            *string                              `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	InputConfig        *RecommendationJobInputConfig        `json:"InputConfig,omitzero" api:"required"`
	JobDescription     *string                              `json:"JobDescription,omitzero" api:"shape=RecommendationJobDescription"`
	StoppingConditions *RecommendationJobStoppingConditions `json:"StoppingConditions,omitzero"`
	OutputConfig       *RecommendationJobOutputConfig       `json:"OutputConfig,omitzero"`
	Tags               []Tag                                `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateInferenceRecommendationsJobOutput is AWS's CreateInferenceRecommendationsJobResponse.
type CreateInferenceRecommendationsJobOutput struct {
	JobArn *string `json:"JobArn,omitzero" api:"shape=RecommendationJobArn,required"`
}

// CreateInferenceRouterInput is AWS's CreateInferenceRouterInput.
type CreateInferenceRouterInput struct {
	InferenceRouterName *string         `json:"InferenceRouterName,omitzero" api:"shape=InferenceRouterName,required"`
	RoutingTargets      []RoutingTarget `json:"RoutingTargets,omitzero" api:"shape=RoutingTargetList,required"`
	ClientToken         *string         `json:"ClientToken,omitzero" api:"shape=InferenceRouterClientToken,token"`
	Tags                []Tag           `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateInferenceRouterOutput is AWS's CreateInferenceRouterOutput.
type CreateInferenceRouterOutput struct {
	InferenceRouterArn *string `json:"InferenceRouterArn,omitzero" api:"shape=InferenceRouterArn,required"`
}

// CreateJobInput is AWS's CreateJobRequest.
type CreateJobInput struct {
	JobName                *string `json:"JobName,omitzero" api:"shape=JobName,required"`
	RoleArn                *string `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	JobCategory            *string `json:"JobCategory,omitzero" api:"shape=JobCategory,required"`
	JobConfigSchemaVersion *string `json:"JobConfigSchemaVersion,omitzero" api:"shape=JobSchemaVersion,required"`
	JobConfigDocument      *string `json:"JobConfigDocument,omitzero" api:"shape=JobConfigDocument,required"`
	Tags                   []Tag   `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateJobOutput is AWS's CreateJobResponse.
type CreateJobOutput struct {
	JobArn *string `json:"JobArn,omitzero" api:"shape=JobArn,required"`
}

// CreateLabelingJobInput is AWS's CreateLabelingJobRequest.
type CreateLabelingJobInput struct {
	LabelingJobName             *string                        `json:"LabelingJobName,omitzero" api:"shape=LabelingJobName,required"`
	LabelAttributeName          *string                        `json:"LabelAttributeName,omitzero" api:"shape=LabelAttributeName,required"`
	InputConfig                 *LabelingJobInputConfig        `json:"InputConfig,omitzero" api:"required"`
	OutputConfig                *LabelingJobOutputConfig       `json:"OutputConfig,omitzero" api:"required"`
	RoleArn                     *string                        `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	LabelCategoryConfigS3Uri    *string                        `json:"LabelCategoryConfigS3Uri,omitzero" api:"shape=S3Uri"`
	StoppingConditions          *LabelingJobStoppingConditions `json:"StoppingConditions,omitzero"`
	LabelingJobAlgorithmsConfig *LabelingJobAlgorithmsConfig   `json:"LabelingJobAlgorithmsConfig,omitzero"`
	HumanTaskConfig             *HumanTaskConfig               `json:"HumanTaskConfig,omitzero" api:"required"`
	Tags                        []Tag                          `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateLabelingJobOutput is AWS's CreateLabelingJobResponse.
type CreateLabelingJobOutput struct {
	LabelingJobArn *string `json:"LabelingJobArn,omitzero" api:"shape=LabelingJobArn,required"`
}

// CreateMlflowAppInput is AWS's CreateMlflowAppRequest.
type CreateMlflowAppInput struct {
	Name                         *string  `json:"Name,omitzero" api:"shape=MlflowAppName,required"`
	ArtifactStoreUri             *string  `json:"ArtifactStoreUri,omitzero" api:"shape=S3Uri,required"`
	RoleArn                      *string  `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	KmsKeyId                     *string  `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
	ModelRegistrationMode        *string  `json:"ModelRegistrationMode,omitzero" api:"shape=ModelRegistrationMode"`
	WeeklyMaintenanceWindowStart *string  `json:"WeeklyMaintenanceWindowStart,omitzero" api:"shape=WeeklyMaintenanceWindowStart"`
	AccountDefaultStatus         *string  `json:"AccountDefaultStatus,omitzero" api:"shape=AccountDefaultStatus"`
	DefaultDomainIdList          []string `json:"DefaultDomainIdList,omitzero" api:"shape=DefaultDomainIdList"`
	Tags                         []Tag    `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateMlflowAppOutput is AWS's CreateMlflowAppResponse.
type CreateMlflowAppOutput struct {
	Arn *string `json:"Arn,omitzero" api:"shape=MlflowAppArn"`
}

// CreateMlflowTrackingServerInput is AWS's CreateMlflowTrackingServerRequest.
type CreateMlflowTrackingServerInput struct {
	TrackingServerName           *string `json:"TrackingServerName,omitzero" api:"shape=TrackingServerName,required"`
	ArtifactStoreUri             *string `json:"ArtifactStoreUri,omitzero" api:"shape=S3Uri,required"`
	TrackingServerSize           *string `json:"TrackingServerSize,omitzero" api:"shape=TrackingServerSize"`
	MlflowVersion                *string `json:"MlflowVersion,omitzero" api:"shape=MlflowVersion"`
	RoleArn                      *string `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	AutomaticModelRegistration   *bool   `json:"AutomaticModelRegistration,omitzero"`
	WeeklyMaintenanceWindowStart *string `json:"WeeklyMaintenanceWindowStart,omitzero" api:"shape=WeeklyMaintenanceWindowStart"`
	Tags                         []Tag   `json:"Tags,omitzero" api:"shape=TagList"`
	S3BucketOwnerAccountId       *string `json:"S3BucketOwnerAccountId,omitzero" api:"shape=AccountId"`
	S3BucketOwnerVerification    *bool   `json:"S3BucketOwnerVerification,omitzero"`
}

// CreateMlflowTrackingServerOutput is AWS's CreateMlflowTrackingServerResponse.
type CreateMlflowTrackingServerOutput struct {
	TrackingServerArn *string `json:"TrackingServerArn,omitzero" api:"shape=TrackingServerArn"`
}

// CreateModelBiasJobDefinitionInput is AWS's CreateModelBiasJobDefinitionRequest.
type CreateModelBiasJobDefinitionInput struct {
	JobDefinitionName         *string                      `json:"JobDefinitionName,omitzero" api:"shape=MonitoringJobDefinitionName,required"`
	ModelBiasBaselineConfig   *ModelBiasBaselineConfig     `json:"ModelBiasBaselineConfig,omitzero"`
	ModelBiasAppSpecification *ModelBiasAppSpecification   `json:"ModelBiasAppSpecification,omitzero" api:"required"`
	ModelBiasJobInput         *ModelBiasJobInput           `json:"ModelBiasJobInput,omitzero" api:"required"`
	ModelBiasJobOutputConfig  *MonitoringOutputConfig      `json:"ModelBiasJobOutputConfig,omitzero" api:"required"`
	JobResources              *MonitoringResources         `json:"JobResources,omitzero" api:"required"`
	NetworkConfig             *MonitoringNetworkConfig     `json:"NetworkConfig,omitzero"`
	RoleArn                   *string                      `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	StoppingCondition         *MonitoringStoppingCondition `json:"StoppingCondition,omitzero"`
	Tags                      []Tag                        `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateModelBiasJobDefinitionOutput is AWS's CreateModelBiasJobDefinitionResponse.
type CreateModelBiasJobDefinitionOutput struct {
	JobDefinitionArn *string `json:"JobDefinitionArn,omitzero" api:"shape=MonitoringJobDefinitionArn,required"`
}

// CreateModelCardExportJobInput is AWS's CreateModelCardExportJobRequest.
type CreateModelCardExportJobInput struct {
	ModelCardName          *string                      `json:"ModelCardName,omitzero" api:"shape=ModelCardNameOrArn,required"`
	ModelCardVersion       *int32                       `json:"ModelCardVersion,omitzero"`
	ModelCardExportJobName *string                      `json:"ModelCardExportJobName,omitzero" api:"shape=EntityName,required"`
	OutputConfig           *ModelCardExportOutputConfig `json:"OutputConfig,omitzero" api:"required"`
}

// CreateModelCardExportJobOutput is AWS's CreateModelCardExportJobResponse.
type CreateModelCardExportJobOutput struct {
	ModelCardExportJobArn *string `json:"ModelCardExportJobArn,omitzero" api:"shape=ModelCardExportJobArn,required"`
}

// CreateModelCardInput is AWS's CreateModelCardRequest.
type CreateModelCardInput struct {
	ModelCardName   *string                  `json:"ModelCardName,omitzero" api:"shape=EntityName,required"`
	SecurityConfig  *ModelCardSecurityConfig `json:"SecurityConfig,omitzero"`
	Content         *string                  `json:"Content,omitzero" api:"shape=ModelCardContent,required"`
	ModelCardStatus *string                  `json:"ModelCardStatus,omitzero" api:"shape=ModelCardStatus,required"`
	Tags            []Tag                    `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateModelCardOutput is AWS's CreateModelCardResponse.
type CreateModelCardOutput struct {
	ModelCardArn *string `json:"ModelCardArn,omitzero" api:"shape=ModelCardArn,required"`
}

// CreateModelExplainabilityJobDefinitionInput is AWS's CreateModelExplainabilityJobDefinitionRequest.
type CreateModelExplainabilityJobDefinitionInput struct {
	JobDefinitionName                   *string                              `json:"JobDefinitionName,omitzero" api:"shape=MonitoringJobDefinitionName,required"`
	ModelExplainabilityBaselineConfig   *ModelExplainabilityBaselineConfig   `json:"ModelExplainabilityBaselineConfig,omitzero"`
	ModelExplainabilityAppSpecification *ModelExplainabilityAppSpecification `json:"ModelExplainabilityAppSpecification,omitzero" api:"required"`
	ModelExplainabilityJobInput         *ModelExplainabilityJobInput         `json:"ModelExplainabilityJobInput,omitzero" api:"required"`
	ModelExplainabilityJobOutputConfig  *MonitoringOutputConfig              `json:"ModelExplainabilityJobOutputConfig,omitzero" api:"required"`
	JobResources                        *MonitoringResources                 `json:"JobResources,omitzero" api:"required"`
	NetworkConfig                       *MonitoringNetworkConfig             `json:"NetworkConfig,omitzero"`
	RoleArn                             *string                              `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	StoppingCondition                   *MonitoringStoppingCondition         `json:"StoppingCondition,omitzero"`
	Tags                                []Tag                                `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateModelExplainabilityJobDefinitionOutput is AWS's CreateModelExplainabilityJobDefinitionResponse.
type CreateModelExplainabilityJobDefinitionOutput struct {
	JobDefinitionArn *string `json:"JobDefinitionArn,omitzero" api:"shape=MonitoringJobDefinitionArn,required"`
}

// CreateModelInput is AWS's CreateModelInput.
type CreateModelInput struct {
	ModelName                *string                   `json:"ModelName,omitzero" api:"shape=ModelName,required"`
	PrimaryContainer         *ContainerDefinition      `json:"PrimaryContainer,omitzero"`
	Containers               []ContainerDefinition     `json:"Containers,omitzero" api:"shape=ContainerDefinitionList"`
	InferenceExecutionConfig *InferenceExecutionConfig `json:"InferenceExecutionConfig,omitzero"`
	ExecutionRoleArn         *string                   `json:"ExecutionRoleArn,omitzero" api:"shape=RoleArn"`
	Tags                     []Tag                     `json:"Tags,omitzero" api:"shape=TagList"`
	VpcConfig                *VpcConfig                `json:"VpcConfig,omitzero"`
	EnableNetworkIsolation   *bool                     `json:"EnableNetworkIsolation,omitzero"`
}

// CreateModelOutput is AWS's CreateModelOutput.
type CreateModelOutput struct {
	ModelArn *string `json:"ModelArn,omitzero" api:"shape=ModelArn,required"`
}

// CreateModelPackageGroupInput is AWS's CreateModelPackageGroupInput.
type CreateModelPackageGroupInput struct {
	ModelPackageGroupName        *string               `json:"ModelPackageGroupName,omitzero" api:"shape=EntityName,required"`
	ModelPackageGroupDescription *string               `json:"ModelPackageGroupDescription,omitzero" api:"shape=EntityDescription"`
	Tags                         []Tag                 `json:"Tags,omitzero" api:"shape=TagList"`
	ManagedConfiguration         *ManagedConfiguration `json:"ManagedConfiguration,omitzero"`
}

// CreateModelPackageGroupOutput is AWS's CreateModelPackageGroupOutput.
type CreateModelPackageGroupOutput struct {
	ModelPackageGroupArn *string `json:"ModelPackageGroupArn,omitzero" api:"shape=ModelPackageGroupArn,required"`
}

// CreateModelPackageInput is AWS's CreateModelPackageInput.
type CreateModelPackageInput struct {
	ModelPackageName                  *string                                      `json:"ModelPackageName,omitzero" api:"shape=EntityName"`
	ModelPackageGroupName             *string                                      `json:"ModelPackageGroupName,omitzero" api:"shape=ArnOrName"`
	ModelPackageDescription           *string                                      `json:"ModelPackageDescription,omitzero" api:"shape=EntityDescription"`
	ModelPackageRegistrationType      *string                                      `json:"ModelPackageRegistrationType,omitzero" api:"shape=ModelPackageRegistrationType"`
	InferenceSpecification            *InferenceSpecification                      `json:"InferenceSpecification,omitzero"`
	ValidationSpecification           *ModelPackageValidationSpecification         `json:"ValidationSpecification,omitzero"`
	SourceAlgorithmSpecification      *SourceAlgorithmSpecification                `json:"SourceAlgorithmSpecification,omitzero"`
	CertifyForMarketplace             *bool                                        `json:"CertifyForMarketplace,omitzero"`
	Tags                              []Tag                                        `json:"Tags,omitzero" api:"shape=TagList"`
	ModelApprovalStatus               *string                                      `json:"ModelApprovalStatus,omitzero" api:"shape=ModelApprovalStatus"`
	MetadataProperties                *MetadataProperties                          `json:"MetadataProperties,omitzero"`
	ModelMetrics                      *ModelMetrics                                `json:"ModelMetrics,omitzero"`
	ClientToken                       *string                                      `json:"ClientToken,omitzero" api:"shape=ClientToken,token"`
	Domain                            *string                                      `json:"Domain,omitzero"`
	Task                              *string                                      `json:"Task,omitzero"`
	SamplePayloadUrl                  *string                                      `json:"SamplePayloadUrl,omitzero" api:"shape=S3Uri"`
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

// CreateModelPackageOutput is AWS's CreateModelPackageOutput.
type CreateModelPackageOutput struct {
	ModelPackageArn *string `json:"ModelPackageArn,omitzero" api:"shape=ModelPackageArn,required"`
}

// CreateModelQualityJobDefinitionInput is AWS's CreateModelQualityJobDefinitionRequest.
type CreateModelQualityJobDefinitionInput struct {
	JobDefinitionName            *string                       `json:"JobDefinitionName,omitzero" api:"shape=MonitoringJobDefinitionName,required"`
	ModelQualityBaselineConfig   *ModelQualityBaselineConfig   `json:"ModelQualityBaselineConfig,omitzero"`
	ModelQualityAppSpecification *ModelQualityAppSpecification `json:"ModelQualityAppSpecification,omitzero" api:"required"`
	ModelQualityJobInput         *ModelQualityJobInput         `json:"ModelQualityJobInput,omitzero" api:"required"`
	ModelQualityJobOutputConfig  *MonitoringOutputConfig       `json:"ModelQualityJobOutputConfig,omitzero" api:"required"`
	JobResources                 *MonitoringResources          `json:"JobResources,omitzero" api:"required"`
	NetworkConfig                *MonitoringNetworkConfig      `json:"NetworkConfig,omitzero"`
	RoleArn                      *string                       `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	StoppingCondition            *MonitoringStoppingCondition  `json:"StoppingCondition,omitzero"`
	Tags                         []Tag                         `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateModelQualityJobDefinitionOutput is AWS's CreateModelQualityJobDefinitionResponse.
type CreateModelQualityJobDefinitionOutput struct {
	JobDefinitionArn *string `json:"JobDefinitionArn,omitzero" api:"shape=MonitoringJobDefinitionArn,required"`
}

// CreateMonitoringScheduleInput is AWS's CreateMonitoringScheduleRequest.
type CreateMonitoringScheduleInput struct {
	MonitoringScheduleName   *string                   `json:"MonitoringScheduleName,omitzero" api:"shape=MonitoringScheduleName,required"`
	MonitoringScheduleConfig *MonitoringScheduleConfig `json:"MonitoringScheduleConfig,omitzero" api:"required"`
	Tags                     []Tag                     `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateMonitoringScheduleOutput is AWS's CreateMonitoringScheduleResponse.
type CreateMonitoringScheduleOutput struct {
	MonitoringScheduleArn *string `json:"MonitoringScheduleArn,omitzero" api:"shape=MonitoringScheduleArn,required"`
}

// CreateNotebookInstanceInput is AWS's CreateNotebookInstanceInput.
type CreateNotebookInstanceInput struct {
	NotebookInstanceName                 *string                               `json:"NotebookInstanceName,omitzero" api:"shape=NotebookInstanceName,required"`
	InstanceType                         *string                               `json:"InstanceType,omitzero" api:"shape=InstanceType,required"`
	SubnetId                             *string                               `json:"SubnetId,omitzero" api:"shape=SubnetId"`
	SecurityGroupIds                     []string                              `json:"SecurityGroupIds,omitzero" api:"shape=SecurityGroupIds"`
	IpAddressType                        *string                               `json:"IpAddressType,omitzero" api:"shape=IPAddressType"`
	RoleArn                              *string                               `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	KmsKeyId                             *string                               `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
	Tags                                 []Tag                                 `json:"Tags,omitzero" api:"shape=TagList"`
	LifecycleConfigName                  *string                               `json:"LifecycleConfigName,omitzero" api:"shape=NotebookInstanceLifecycleConfigName"`
	DirectInternetAccess                 *string                               `json:"DirectInternetAccess,omitzero" api:"shape=DirectInternetAccess"`
	VolumeSizeInGB                       *int32                                `json:"VolumeSizeInGB,omitzero" api:"shape=NotebookInstanceVolumeSizeInGB"`
	AcceleratorTypes                     []string                              `json:"AcceleratorTypes,omitzero" api:"shape=NotebookInstanceAcceleratorTypes"`
	DefaultCodeRepository                *string                               `json:"DefaultCodeRepository,omitzero" api:"shape=CodeRepositoryNameOrUrl"`
	AdditionalCodeRepositories           []string                              `json:"AdditionalCodeRepositories,omitzero" api:"shape=AdditionalCodeRepositoryNamesOrUrls"`
	RootAccess                           *string                               `json:"RootAccess,omitzero" api:"shape=RootAccess"`
	PlatformIdentifier                   *string                               `json:"PlatformIdentifier,omitzero" api:"shape=PlatformIdentifier"`
	InstanceMetadataServiceConfiguration *InstanceMetadataServiceConfiguration `json:"InstanceMetadataServiceConfiguration,omitzero"`
}

// CreateNotebookInstanceLifecycleConfigInput is AWS's CreateNotebookInstanceLifecycleConfigInput.
type CreateNotebookInstanceLifecycleConfigInput struct {
	NotebookInstanceLifecycleConfigName *string                         `json:"NotebookInstanceLifecycleConfigName,omitzero" api:"shape=NotebookInstanceLifecycleConfigName,required"`
	OnCreate                            []NotebookInstanceLifecycleHook `json:"OnCreate,omitzero" api:"shape=NotebookInstanceLifecycleConfigList"`
	OnStart                             []NotebookInstanceLifecycleHook `json:"OnStart,omitzero" api:"shape=NotebookInstanceLifecycleConfigList"`
	Tags                                []Tag                           `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateNotebookInstanceLifecycleConfigOutput is AWS's CreateNotebookInstanceLifecycleConfigOutput.
type CreateNotebookInstanceLifecycleConfigOutput struct {
	NotebookInstanceLifecycleConfigArn *string `json:"NotebookInstanceLifecycleConfigArn,omitzero" api:"shape=NotebookInstanceLifecycleConfigArn"`
}

// CreateNotebookInstanceOutput is AWS's CreateNotebookInstanceOutput.
type CreateNotebookInstanceOutput struct {
	NotebookInstanceArn *string `json:"NotebookInstanceArn,omitzero" api:"shape=NotebookInstanceArn"`
}

// CreateOptimizationJobInput is AWS's CreateOptimizationJobRequest.
type CreateOptimizationJobInput struct {
	OptimizationJobName     *string                      `json:"OptimizationJobName,omitzero" api:"shape=EntityName,required"`
	RoleArn                 *string                      `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	ModelSource             *OptimizationJobModelSource  `json:"ModelSource,omitzero" api:"required"`
	DeploymentInstanceType  *string                      `json:"DeploymentInstanceType,omitzero" api:"shape=OptimizationJobDeploymentInstanceType,required"`
	MaxInstanceCount        *int32                       `json:"MaxInstanceCount,omitzero" api:"shape=OptimizationJobMaxInstanceCount"`
	OptimizationEnvironment map[string]string            `json:"OptimizationEnvironment,omitzero" api:"shape=OptimizationJobEnvironmentVariables"`
	OptimizationConfigs     []OptimizationConfig         `json:"OptimizationConfigs,omitzero" api:"shape=OptimizationConfigs,required"`
	OutputConfig            *OptimizationJobOutputConfig `json:"OutputConfig,omitzero" api:"required"`
	StoppingCondition       *StoppingCondition           `json:"StoppingCondition,omitzero" api:"required"`
	Tags                    []Tag                        `json:"Tags,omitzero" api:"shape=TagList"`
	VpcConfig               *OptimizationVpcConfig       `json:"VpcConfig,omitzero"`
	TrainingPlanArns        []string                     `json:"TrainingPlanArns,omitzero" api:"shape=OptimizationJobTrainingPlanArns"`
}

// CreateOptimizationJobOutput is AWS's CreateOptimizationJobResponse.
type CreateOptimizationJobOutput struct {
	OptimizationJobArn *string `json:"OptimizationJobArn,omitzero" api:"shape=OptimizationJobArn,required"`
}

// CreatePartnerAppPresignedUrlInput is AWS's CreatePartnerAppPresignedUrlRequest.
type CreatePartnerAppPresignedUrlInput struct {
	Arn                                *string `json:"Arn,omitzero" api:"shape=PartnerAppArn,required"`
	ExpiresInSeconds                   *int32  `json:"ExpiresInSeconds,omitzero" api:"shape=ExpiresInSeconds"`
	SessionExpirationDurationInSeconds *int32  `json:"SessionExpirationDurationInSeconds,omitzero" api:"shape=SessionExpirationDurationInSeconds"`
}

// CreatePartnerAppPresignedUrlOutput is AWS's CreatePartnerAppPresignedUrlResponse.
type CreatePartnerAppPresignedUrlOutput struct {
	Url *string `json:"Url,omitzero" api:"shape=String2048"`
}

// CreatePartnerAppInput is AWS's CreatePartnerAppRequest.
type CreatePartnerAppInput struct {
	Name                          *string                      `json:"Name,omitzero" api:"shape=PartnerAppName,required"`
	Type                          *string                      `json:"Type,omitzero" api:"shape=PartnerAppType,required"`
	ExecutionRoleArn              *string                      `json:"ExecutionRoleArn,omitzero" api:"shape=RoleArn,required"`
	KmsKeyId                      *string                      `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
	MaintenanceConfig             *PartnerAppMaintenanceConfig `json:"MaintenanceConfig,omitzero"`
	Tier                          *string                      `json:"Tier,omitzero" api:"shape=NonEmptyString64,required"`
	ApplicationConfig             *PartnerAppConfig            `json:"ApplicationConfig,omitzero"`
	IdcConfig                     *IdcConfigInput              `json:"IdcConfig,omitzero"`
	AuthType                      *string                      `json:"AuthType,omitzero" api:"shape=PartnerAppAuthType,required"`
	EnableIamSessionBasedIdentity *bool                        `json:"EnableIamSessionBasedIdentity,omitzero"`
	EnableAutoMinorVersionUpgrade *bool                        `json:"EnableAutoMinorVersionUpgrade,omitzero"`
	ClientToken                   *string                      `json:"ClientToken,omitzero" api:"shape=ClientToken,token"`
	Tags                          []Tag                        `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreatePartnerAppOutput is AWS's CreatePartnerAppResponse.
type CreatePartnerAppOutput struct {
	Arn *string `json:"Arn,omitzero" api:"shape=PartnerAppArn"`
}

// CreatePipelineInput is AWS's CreatePipelineRequest.
type CreatePipelineInput struct {
	PipelineName                 *string                       `json:"PipelineName,omitzero" api:"shape=PipelineName,required"`
	PipelineDisplayName          *string                       `json:"PipelineDisplayName,omitzero" api:"shape=PipelineName"`
	PipelineDefinition           *string                       `json:"PipelineDefinition,omitzero" api:"shape=PipelineDefinition"`
	PipelineDefinitionS3Location *PipelineDefinitionS3Location `json:"PipelineDefinitionS3Location,omitzero"`
	PipelineDescription          *string                       `json:"PipelineDescription,omitzero" api:"shape=PipelineDescription"`
	ClientRequestToken           *string                       `json:"ClientRequestToken,omitzero" api:"shape=IdempotencyToken,required,token"`
	RoleArn                      *string                       `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	Tags                         []Tag                         `json:"Tags,omitzero" api:"shape=TagList"`
	ParallelismConfiguration     *ParallelismConfiguration     `json:"ParallelismConfiguration,omitzero"`
	PipelineVersionAliases       []string                      `json:"PipelineVersionAliases,omitzero" api:"shape=PipelineVersionAliasList"`
}

// CreatePipelineOutput is AWS's CreatePipelineResponse.
type CreatePipelineOutput struct {
	PipelineArn *string `json:"PipelineArn,omitzero" api:"shape=PipelineArn"`
}

// CreatePresignedDomainUrlInput is AWS's CreatePresignedDomainUrlRequest.
type CreatePresignedDomainUrlInput struct {
	DomainId                           *string `json:"DomainId,omitzero" api:"shape=DomainId,required"`
	UserProfileName                    *string `json:"UserProfileName,omitzero" api:"shape=UserProfileName,required"`
	SessionExpirationDurationInSeconds *int32  `json:"SessionExpirationDurationInSeconds,omitzero" api:"shape=SessionExpirationDurationInSeconds"`
	ExpiresInSeconds                   *int32  `json:"ExpiresInSeconds,omitzero" api:"shape=ExpiresInSeconds"`
	SpaceName                          *string `json:"SpaceName,omitzero" api:"shape=SpaceName"`
	LandingUri                         *string `json:"LandingUri,omitzero" api:"shape=LandingUri"`
}

// CreatePresignedDomainUrlOutput is AWS's CreatePresignedDomainUrlResponse.
type CreatePresignedDomainUrlOutput struct {
	AuthorizedUrl *string `json:"AuthorizedUrl,omitzero"`
}

// CreatePresignedMlflowAppUrlInput is AWS's CreatePresignedMlflowAppUrlRequest.
type CreatePresignedMlflowAppUrlInput struct {
	Arn                                *string `json:"Arn,omitzero" api:"shape=MlflowAppArn,required"`
	ExpiresInSeconds                   *int32  `json:"ExpiresInSeconds,omitzero" api:"shape=ExpiresInSeconds"`
	SessionExpirationDurationInSeconds *int32  `json:"SessionExpirationDurationInSeconds,omitzero" api:"shape=SessionExpirationDurationInSeconds"`
}

// CreatePresignedMlflowAppUrlOutput is AWS's CreatePresignedMlflowAppUrlResponse.
type CreatePresignedMlflowAppUrlOutput struct {
	AuthorizedUrl *string `json:"AuthorizedUrl,omitzero" api:"shape=MlflowAppUrl"`
}

// CreatePresignedMlflowTrackingServerUrlInput is AWS's CreatePresignedMlflowTrackingServerUrlRequest.
type CreatePresignedMlflowTrackingServerUrlInput struct {
	TrackingServerName                 *string `json:"TrackingServerName,omitzero" api:"shape=TrackingServerName,required"`
	ExpiresInSeconds                   *int32  `json:"ExpiresInSeconds,omitzero" api:"shape=ExpiresInSeconds"`
	SessionExpirationDurationInSeconds *int32  `json:"SessionExpirationDurationInSeconds,omitzero" api:"shape=SessionExpirationDurationInSeconds"`
}

// CreatePresignedMlflowTrackingServerUrlOutput is AWS's CreatePresignedMlflowTrackingServerUrlResponse.
type CreatePresignedMlflowTrackingServerUrlOutput struct {
	AuthorizedUrl *string `json:"AuthorizedUrl,omitzero" api:"shape=TrackingServerUrl"`
}

// CreatePresignedNotebookInstanceUrlInput is AWS's CreatePresignedNotebookInstanceUrlInput.
type CreatePresignedNotebookInstanceUrlInput struct {
	NotebookInstanceName               *string `json:"NotebookInstanceName,omitzero" api:"shape=NotebookInstanceName,required"`
	SessionExpirationDurationInSeconds *int32  `json:"SessionExpirationDurationInSeconds,omitzero" api:"shape=SessionExpirationDurationInSeconds"`
}

// CreatePresignedNotebookInstanceUrlOutput is AWS's CreatePresignedNotebookInstanceUrlOutput.
type CreatePresignedNotebookInstanceUrlOutput struct {
	AuthorizedUrl *string `json:"AuthorizedUrl,omitzero"`
}

// CreateProcessingJobInput is AWS's CreateProcessingJobRequest.
type CreateProcessingJobInput struct {
	ProcessingInputs       []ProcessingInput            `json:"ProcessingInputs,omitzero" api:"shape=ProcessingInputs"`
	ProcessingOutputConfig *ProcessingOutputConfig      `json:"ProcessingOutputConfig,omitzero"`
	ProcessingJobName      *string                      `json:"ProcessingJobName,omitzero" api:"shape=ProcessingJobName,required"`
	ProcessingResources    *ProcessingResources         `json:"ProcessingResources,omitzero" api:"required"`
	StoppingCondition      *ProcessingStoppingCondition `json:"StoppingCondition,omitzero"`
	AppSpecification       *AppSpecification            `json:"AppSpecification,omitzero" api:"required"`
	Environment            map[string]string            `json:"Environment,omitzero" api:"shape=ProcessingEnvironmentMap"`
	NetworkConfig          *NetworkConfig               `json:"NetworkConfig,omitzero"`
	RoleArn                *string                      `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	Tags                   []Tag                        `json:"Tags,omitzero" api:"shape=TagList"`
	ExperimentConfig       *ExperimentConfig            `json:"ExperimentConfig,omitzero"`
}

// CreateProcessingJobOutput is AWS's CreateProcessingJobResponse.
type CreateProcessingJobOutput struct {
	ProcessingJobArn *string `json:"ProcessingJobArn,omitzero" api:"shape=ProcessingJobArn,required"`
}

// CreateProjectInput is AWS's CreateProjectInput.
type CreateProjectInput struct {
	ProjectName                       *string                            `json:"ProjectName,omitzero" api:"shape=ProjectEntityName,required"`
	ProjectDescription                *string                            `json:"ProjectDescription,omitzero" api:"shape=EntityDescription"`
	ServiceCatalogProvisioningDetails *ServiceCatalogProvisioningDetails `json:"ServiceCatalogProvisioningDetails,omitzero"`
	Tags                              []Tag                              `json:"Tags,omitzero" api:"shape=TagList"`
	TemplateProviders                 []CreateTemplateProvider           `json:"TemplateProviders,omitzero" api:"shape=CreateTemplateProviderList"`
}

// CreateProjectOutput is AWS's CreateProjectOutput.
type CreateProjectOutput struct {
	ProjectArn *string `json:"ProjectArn,omitzero" api:"shape=ProjectArn,required"`
	ProjectId  *string `json:"ProjectId,omitzero" api:"shape=ProjectId,required"`
}

// CreateSpaceInput is AWS's CreateSpaceRequest.
type CreateSpaceInput struct {
	DomainId             *string               `json:"DomainId,omitzero" api:"shape=DomainId,required"`
	SpaceName            *string               `json:"SpaceName,omitzero" api:"shape=SpaceName,required"`
	Tags                 []Tag                 `json:"Tags,omitzero" api:"shape=TagList"`
	SpaceSettings        *SpaceSettings        `json:"SpaceSettings,omitzero"`
	OwnershipSettings    *OwnershipSettings    `json:"OwnershipSettings,omitzero"`
	SpaceSharingSettings *SpaceSharingSettings `json:"SpaceSharingSettings,omitzero"`
	SpaceDisplayName     *string               `json:"SpaceDisplayName,omitzero" api:"shape=NonEmptyString64"`
}

// CreateSpaceOutput is AWS's CreateSpaceResponse.
type CreateSpaceOutput struct {
	SpaceArn *string `json:"SpaceArn,omitzero" api:"shape=SpaceArn"`
}

// CreateStudioLifecycleConfigInput is AWS's CreateStudioLifecycleConfigRequest.
type CreateStudioLifecycleConfigInput struct {
	StudioLifecycleConfigName    *string `json:"StudioLifecycleConfigName,omitzero" api:"shape=StudioLifecycleConfigName,required"`
	StudioLifecycleConfigContent *string `json:"StudioLifecycleConfigContent,omitzero" api:"shape=StudioLifecycleConfigContent,required"`
	StudioLifecycleConfigAppType *string `json:"StudioLifecycleConfigAppType,omitzero" api:"shape=StudioLifecycleConfigAppType,required"`
	Tags                         []Tag   `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateStudioLifecycleConfigOutput is AWS's CreateStudioLifecycleConfigResponse.
type CreateStudioLifecycleConfigOutput struct {
	StudioLifecycleConfigArn *string `json:"StudioLifecycleConfigArn,omitzero" api:"shape=StudioLifecycleConfigArn"`
}

// CreateTemplateProvider is AWS's CreateTemplateProvider.
type CreateTemplateProvider struct {
	CfnTemplateProvider *CfnCreateTemplateProvider `json:"CfnTemplateProvider,omitzero"`
}

// CreateTrainingJobInput is AWS's CreateTrainingJobRequest.
type CreateTrainingJobInput struct {
	TrainingJobName                       *string                     `json:"TrainingJobName,omitzero" api:"shape=TrainingJobName,required"`
	HyperParameters                       map[string]string           `json:"HyperParameters,omitzero" api:"shape=HyperParameters"`
	AlgorithmSpecification                *AlgorithmSpecification     `json:"AlgorithmSpecification,omitzero"`
	RoleArn                               *string                     `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	InputDataConfig                       []Channel                   `json:"InputDataConfig,omitzero" api:"shape=InputDataConfig"`
	OutputDataConfig                      *OutputDataConfig           `json:"OutputDataConfig,omitzero" api:"required"`
	ResourceConfig                        *ResourceConfig             `json:"ResourceConfig,omitzero"`
	VpcConfig                             *VpcConfig                  `json:"VpcConfig,omitzero"`
	StoppingCondition                     *StoppingCondition          `json:"StoppingCondition,omitzero"`
	Tags                                  []Tag                       `json:"Tags,omitzero" api:"shape=TagList"`
	EnableNetworkIsolation                *bool                       `json:"EnableNetworkIsolation,omitzero"`
	EnableInterContainerTrafficEncryption *bool                       `json:"EnableInterContainerTrafficEncryption,omitzero"`
	EnableManagedSpotTraining             *bool                       `json:"EnableManagedSpotTraining,omitzero"`
	CheckpointConfig                      *CheckpointConfig           `json:"CheckpointConfig,omitzero"`
	DebugHookConfig                       *DebugHookConfig            `json:"DebugHookConfig,omitzero"`
	DebugRuleConfigurations               []DebugRuleConfiguration    `json:"DebugRuleConfigurations,omitzero" api:"shape=DebugRuleConfigurations"`
	TensorBoardOutputConfig               *TensorBoardOutputConfig    `json:"TensorBoardOutputConfig,omitzero"`
	ExperimentConfig                      *ExperimentConfig           `json:"ExperimentConfig,omitzero"`
	ProfilerConfig                        *ProfilerConfig             `json:"ProfilerConfig,omitzero"`
	ProfilerRuleConfigurations            []ProfilerRuleConfiguration `json:"ProfilerRuleConfigurations,omitzero" api:"shape=ProfilerRuleConfigurations"`
	Environment                           map[string]string           `json:"Environment,omitzero" api:"shape=TrainingEnvironmentMap"`
	RetryStrategy                         *RetryStrategy              `json:"RetryStrategy,omitzero"`
	RemoteDebugConfig                     *RemoteDebugConfig          `json:"RemoteDebugConfig,omitzero"`
	InfraCheckConfig                      *InfraCheckConfig           `json:"InfraCheckConfig,omitzero"`
	SessionChainingConfig                 *SessionChainingConfig      `json:"SessionChainingConfig,omitzero"`
	ServerlessJobConfig                   *ServerlessJobConfig        `json:"ServerlessJobConfig,omitzero"`
	MlflowConfig                          *MlflowConfig               `json:"MlflowConfig,omitzero"`
	ModelPackageConfig                    *ModelPackageConfig         `json:"ModelPackageConfig,omitzero"`
}

// CreateTrainingJobOutput is AWS's CreateTrainingJobResponse.
type CreateTrainingJobOutput struct {
	TrainingJobArn *string `json:"TrainingJobArn,omitzero" api:"shape=TrainingJobArn,required"`
}

// CreateTrainingPlanInput is AWS's CreateTrainingPlanRequest.
type CreateTrainingPlanInput struct {
	TrainingPlanName                 *string `json:"TrainingPlanName,omitzero" api:"shape=TrainingPlanName,required"`
	TrainingPlanOfferingId           *string `json:"TrainingPlanOfferingId,omitzero" api:"shape=TrainingPlanOfferingId,required"`
	SpareInstanceCountPerUltraServer *int32  `json:"SpareInstanceCountPerUltraServer,omitzero" api:"shape=SpareInstanceCountPerUltraServer"`
	Tags                             []Tag   `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateTrainingPlanOutput is AWS's CreateTrainingPlanResponse.
type CreateTrainingPlanOutput struct {
	TrainingPlanArn *string `json:"TrainingPlanArn,omitzero" api:"shape=TrainingPlanArn,required"`
}

// CreateTrainingSessionInput is AWS's CreateTrainingSessionRequest.
type CreateTrainingSessionInput struct {
	TrainingSessionName  *string                      `json:"TrainingSessionName,omitzero" api:"shape=TrainingSessionName,required"`
	ModelPackageGroupArn *string                      `json:"ModelPackageGroupArn,omitzero" api:"shape=ModelPackageGroupArn"`
	LoraConfig           *LoraConfig                  `json:"LoraConfig,omitzero" api:"required"`
	RoleArn              *string                      `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
	VpcConfig            *VpcConfig                   `json:"VpcConfig,omitzero"`
	ModelConfig          *TrainingSessionModelConfig  `json:"ModelConfig,omitzero" api:"required"`
	OutputConfig         *TrainingSessionOutputConfig `json:"OutputConfig,omitzero" api:"required"`
	Tags                 []Tag                        `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateTrainingSessionOutput is AWS's CreateTrainingSessionResponse.
type CreateTrainingSessionOutput struct {
	TrainingSessionArn *string `json:"TrainingSessionArn,omitzero" api:"shape=TrainingSessionArn,required"`
}

// CreateTransformJobInput is AWS's CreateTransformJobRequest.
type CreateTransformJobInput struct {
	TransformJobName        *string                 `json:"TransformJobName,omitzero" api:"shape=TransformJobName,required"`
	ModelName               *string                 `json:"ModelName,omitzero" api:"shape=ModelName,required"`
	MaxConcurrentTransforms *int32                  `json:"MaxConcurrentTransforms,omitzero" api:"shape=MaxConcurrentTransforms"`
	ModelClientConfig       *ModelClientConfig      `json:"ModelClientConfig,omitzero"`
	MaxPayloadInMB          *int32                  `json:"MaxPayloadInMB,omitzero" api:"shape=MaxPayloadInMB"`
	BatchStrategy           *string                 `json:"BatchStrategy,omitzero" api:"shape=BatchStrategy"`
	Environment             map[string]string       `json:"Environment,omitzero" api:"shape=TransformEnvironmentMap"`
	TransformInput          *TransformInput         `json:"TransformInput,omitzero" api:"required"`
	TransformOutput         *TransformOutput        `json:"TransformOutput,omitzero" api:"required"`
	DataCaptureConfig       *BatchDataCaptureConfig `json:"DataCaptureConfig,omitzero"`
	TransformResources      *TransformResources     `json:"TransformResources,omitzero" api:"required"`
	DataProcessing          *DataProcessing         `json:"DataProcessing,omitzero"`
	Tags                    []Tag                   `json:"Tags,omitzero" api:"shape=TagList"`
	ExperimentConfig        *ExperimentConfig       `json:"ExperimentConfig,omitzero"`
}

// CreateTransformJobOutput is AWS's CreateTransformJobResponse.
type CreateTransformJobOutput struct {
	TransformJobArn *string `json:"TransformJobArn,omitzero" api:"shape=TransformJobArn,required"`
}

// CreateTrialComponentInput is AWS's CreateTrialComponentRequest.
type CreateTrialComponentInput struct {
	TrialComponentName *string                                 `json:"TrialComponentName,omitzero" api:"shape=ExperimentEntityName,required"`
	DisplayName        *string                                 `json:"DisplayName,omitzero" api:"shape=ExperimentEntityName"`
	Status             *TrialComponentStatus                   `json:"Status,omitzero"`
	StartTime          *time.Time                              `json:"StartTime,omitzero"`
	EndTime            *time.Time                              `json:"EndTime,omitzero"`
	Parameters         map[string]TrialComponentParameterValue `json:"Parameters,omitzero" api:"shape=TrialComponentParameters"`
	InputArtifacts     map[string]TrialComponentArtifact       `json:"InputArtifacts,omitzero" api:"shape=TrialComponentArtifacts"`
	OutputArtifacts    map[string]TrialComponentArtifact       `json:"OutputArtifacts,omitzero" api:"shape=TrialComponentArtifacts"`
	MetadataProperties *MetadataProperties                     `json:"MetadataProperties,omitzero"`
	Tags               []Tag                                   `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateTrialComponentOutput is AWS's CreateTrialComponentResponse.
type CreateTrialComponentOutput struct {
	TrialComponentArn *string `json:"TrialComponentArn,omitzero" api:"shape=TrialComponentArn"`
}

// CreateTrialInput is AWS's CreateTrialRequest.
type CreateTrialInput struct {
	TrialName          *string             `json:"TrialName,omitzero" api:"shape=ExperimentEntityName,required"`
	DisplayName        *string             `json:"DisplayName,omitzero" api:"shape=ExperimentEntityName"`
	ExperimentName     *string             `json:"ExperimentName,omitzero" api:"shape=ExperimentEntityName,required"`
	MetadataProperties *MetadataProperties `json:"MetadataProperties,omitzero"`
	Tags               []Tag               `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateTrialOutput is AWS's CreateTrialResponse.
type CreateTrialOutput struct {
	TrialArn *string `json:"TrialArn,omitzero" api:"shape=TrialArn"`
}

// CreateUserProfileInput is AWS's CreateUserProfileRequest.
type CreateUserProfileInput struct {
	DomainId                   *string       `json:"DomainId,omitzero" api:"shape=DomainId,required"`
	UserProfileName            *string       `json:"UserProfileName,omitzero" api:"shape=UserProfileName,required"`
	SingleSignOnUserIdentifier *string       `json:"SingleSignOnUserIdentifier,omitzero" api:"shape=SingleSignOnUserIdentifier"`
	SingleSignOnUserValue      *string       `json:"SingleSignOnUserValue,omitzero" api:"shape=String256"`
	Tags                       []Tag         `json:"Tags,omitzero" api:"shape=TagList"`
	UserSettings               *UserSettings `json:"UserSettings,omitzero"`
}

// CreateUserProfileOutput is AWS's CreateUserProfileResponse.
type CreateUserProfileOutput struct {
	UserProfileArn *string `json:"UserProfileArn,omitzero" api:"shape=UserProfileArn"`
}

// CreateWorkforceInput is AWS's CreateWorkforceRequest.
type CreateWorkforceInput struct {
	CognitoConfig      *CognitoConfig             `json:"CognitoConfig,omitzero"`
	OidcConfig         *OidcConfig                `json:"OidcConfig,omitzero"`
	SourceIpConfig     *SourceIpConfig            `json:"SourceIpConfig,omitzero"`
	WorkforceName      *string                    `json:"WorkforceName,omitzero" api:"shape=WorkforceName,required"`
	Tags               []Tag                      `json:"Tags,omitzero" api:"shape=TagList"`
	WorkforceVpcConfig *WorkforceVpcConfigRequest `json:"WorkforceVpcConfig,omitzero"`
	IpAddressType      *string                    `json:"IpAddressType,omitzero" api:"shape=WorkforceIpAddressType"`
}

// CreateWorkforceOutput is AWS's CreateWorkforceResponse.
type CreateWorkforceOutput struct {
	WorkforceArn *string `json:"WorkforceArn,omitzero" api:"shape=WorkforceArn,required"`
}

// CreateWorkteamInput is AWS's CreateWorkteamRequest.
type CreateWorkteamInput struct {
	WorkteamName              *string                    `json:"WorkteamName,omitzero" api:"shape=WorkteamName,required"`
	WorkforceName             *string                    `json:"WorkforceName,omitzero" api:"shape=WorkforceName"`
	MemberDefinitions         []MemberDefinition         `json:"MemberDefinitions,omitzero" api:"shape=MemberDefinitions,required"`
	Description               *string                    `json:"Description,omitzero" api:"shape=String200,required"`
	NotificationConfiguration *NotificationConfiguration `json:"NotificationConfiguration,omitzero"`
	WorkerAccessConfiguration *WorkerAccessConfiguration `json:"WorkerAccessConfiguration,omitzero"`
	Tags                      []Tag                      `json:"Tags,omitzero" api:"shape=TagList"`
}

// CreateWorkteamOutput is AWS's CreateWorkteamResponse.
type CreateWorkteamOutput struct {
	WorkteamArn *string `json:"WorkteamArn,omitzero" api:"shape=WorkteamArn"`
}

// CrossRegionTrafficConfig is AWS's CrossRegionTrafficConfig.
type CrossRegionTrafficConfig struct {
	MaxInvocationsPerSecondPerInstance *int32 `json:"MaxInvocationsPerSecondPerInstance,omitzero" api:"shape=CrossRegionMaxInvocationsPerSecondPerInstance,required"`
	MaxCrossRegionPercentPerEndpoint   *int32 `json:"MaxCrossRegionPercentPerEndpoint,omitzero" api:"shape=CrossRegionPercentPerEndpoint,required"`
}

// CustomFileSystem is AWS's CustomFileSystem.
type CustomFileSystem struct {
	_                   struct{}             `api:"union"`
	EFSFileSystem       *EFSFileSystem       `json:"EFSFileSystem,omitzero"`
	FSxLustreFileSystem *FSxLustreFileSystem `json:"FSxLustreFileSystem,omitzero"`
	S3FileSystem        *S3FileSystem        `json:"S3FileSystem,omitzero"`
}

// CustomFileSystemConfig is AWS's CustomFileSystemConfig.
type CustomFileSystemConfig struct {
	_                         struct{}                   `api:"union"`
	EFSFileSystemConfig       *EFSFileSystemConfig       `json:"EFSFileSystemConfig,omitzero"`
	FSxLustreFileSystemConfig *FSxLustreFileSystemConfig `json:"FSxLustreFileSystemConfig,omitzero"`
	S3FileSystemConfig        *S3FileSystemConfig        `json:"S3FileSystemConfig,omitzero"`
}

// CustomImage is AWS's CustomImage.
type CustomImage struct {
	ImageName          *string `json:"ImageName,omitzero" api:"shape=ImageName,required"`
	ImageVersionNumber *int32  `json:"ImageVersionNumber,omitzero" api:"shape=ImageVersionNumber"`
	AppImageConfigName *string `json:"AppImageConfigName,omitzero" api:"shape=AppImageConfigName,required"`
}

// CustomPosixUserConfig is AWS's CustomPosixUserConfig.
type CustomPosixUserConfig struct {
	Uid *int64 `json:"Uid,omitzero" api:"shape=Uid,required"`
	Gid *int64 `json:"Gid,omitzero" api:"shape=Gid,required"`
}

// CustomizedMetricSpecification is AWS's CustomizedMetricSpecification.
type CustomizedMetricSpecification struct {
	MetricName *string `json:"MetricName,omitzero"`
	Namespace  *string `json:"Namespace,omitzero"`
	Statistic  *string `json:"Statistic,omitzero" api:"shape=Statistic"`
}

// DataCaptureConfig is AWS's DataCaptureConfig.
type DataCaptureConfig struct {
	EnableCapture             *bool                     `json:"EnableCapture,omitzero"`
	InitialSamplingPercentage *int32                    `json:"InitialSamplingPercentage,omitzero" api:"shape=SamplingPercentage,required"`
	DestinationS3Uri          *string                   `json:"DestinationS3Uri,omitzero" api:"shape=DestinationS3Uri,required"`
	KmsKeyId                  *string                   `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
	CaptureOptions            []CaptureOption           `json:"CaptureOptions,omitzero" api:"shape=CaptureOptionList,required"`
	CaptureContentTypeHeader  *CaptureContentTypeHeader `json:"CaptureContentTypeHeader,omitzero"`
}

// DataCaptureConfigSummary is AWS's DataCaptureConfigSummary.
type DataCaptureConfigSummary struct {
	EnableCapture             *bool   `json:"EnableCapture,omitzero" api:"required"`
	CaptureStatus             *string `json:"CaptureStatus,omitzero" api:"shape=CaptureStatus,required"`
	CurrentSamplingPercentage *int32  `json:"CurrentSamplingPercentage,omitzero" api:"shape=SamplingPercentage,required"`
	DestinationS3Uri          *string `json:"DestinationS3Uri,omitzero" api:"shape=DestinationS3Uri,required"`
	KmsKeyId                  *string `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId,required"`
}

// DataCatalogConfig is AWS's DataCatalogConfig.
type DataCatalogConfig struct {
	TableName *string `json:"TableName,omitzero" api:"shape=TableName,required"`
	Catalog   *string `json:"Catalog,omitzero" api:"shape=Catalog,required"`
	Database  *string `json:"Database,omitzero" api:"shape=Database,required"`
}

// DataProcessing is AWS's DataProcessing.
type DataProcessing struct {
	InputFilter  *string `json:"InputFilter,omitzero" api:"shape=JsonPath"`
	OutputFilter *string `json:"OutputFilter,omitzero" api:"shape=JsonPath"`
	JoinSource   *string `json:"JoinSource,omitzero" api:"shape=JoinSource"`
}

// DataQualityAppSpecification is AWS's DataQualityAppSpecification.
type DataQualityAppSpecification struct {
	ImageUri                        *string           `json:"ImageUri,omitzero" api:"shape=ImageUri,required"`
	ContainerEntrypoint             []string          `json:"ContainerEntrypoint,omitzero" api:"shape=ContainerEntrypoint"`
	ContainerArguments              []string          `json:"ContainerArguments,omitzero" api:"shape=MonitoringContainerArguments"`
	RecordPreprocessorSourceUri     *string           `json:"RecordPreprocessorSourceUri,omitzero" api:"shape=S3Uri"`
	PostAnalyticsProcessorSourceUri *string           `json:"PostAnalyticsProcessorSourceUri,omitzero" api:"shape=S3Uri"`
	Environment                     map[string]string `json:"Environment,omitzero" api:"shape=MonitoringEnvironmentMap"`
}

// DataQualityBaselineConfig is AWS's DataQualityBaselineConfig.
type DataQualityBaselineConfig struct {
	BaseliningJobName   *string                        `json:"BaseliningJobName,omitzero" api:"shape=ProcessingJobName"`
	ConstraintsResource *MonitoringConstraintsResource `json:"ConstraintsResource,omitzero"`
	StatisticsResource  *MonitoringStatisticsResource  `json:"StatisticsResource,omitzero"`
}

// DataQualityJobInput is AWS's DataQualityJobInput.
type DataQualityJobInput struct {
	EndpointInput       *EndpointInput       `json:"EndpointInput,omitzero"`
	BatchTransformInput *BatchTransformInput `json:"BatchTransformInput,omitzero"`
}

// DataSource is AWS's DataSource.
type DataSource struct {
	S3DataSource         *S3DataSource         `json:"S3DataSource,omitzero"`
	FileSystemDataSource *FileSystemDataSource `json:"FileSystemDataSource,omitzero"`
	DatasetSource        *DatasetSource        `json:"DatasetSource,omitzero"`
}

// DatabaseConfigurationMetadata is AWS's DatabaseConfigurationMetadata.
type DatabaseConfigurationMetadata struct {
	RollbackStatus *string `json:"RollbackStatus,omitzero" api:"shape=DatabaseConfigurationRollbackStatus"`
	Advisory       *string `json:"Advisory,omitzero"`
	FailureMessage *string `json:"FailureMessage,omitzero"`
}

// DatasetDefinition is AWS's DatasetDefinition.
type DatasetDefinition struct {
	AthenaDatasetDefinition   *AthenaDatasetDefinition   `json:"AthenaDatasetDefinition,omitzero"`
	RedshiftDatasetDefinition *RedshiftDatasetDefinition `json:"RedshiftDatasetDefinition,omitzero"`
	LocalPath                 *string                    `json:"LocalPath,omitzero" api:"shape=ProcessingLocalPath"`
	DataDistributionType      *string                    `json:"DataDistributionType,omitzero" api:"shape=DataDistributionType"`
	InputMode                 *string                    `json:"InputMode,omitzero" api:"shape=InputMode"`
}

// DatasetSource is AWS's DatasetSource.
type DatasetSource struct {
	DatasetArn *string `json:"DatasetArn,omitzero" api:"shape=HubDataSetArn,required"`
}

// DebugHookConfig is AWS's DebugHookConfig.
type DebugHookConfig struct {
	LocalPath                *string                   `json:"LocalPath,omitzero" api:"shape=DirectoryPath"`
	S3OutputPath             *string                   `json:"S3OutputPath,omitzero" api:"shape=S3Uri,required"`
	HookParameters           map[string]string         `json:"HookParameters,omitzero" api:"shape=HookParameters"`
	CollectionConfigurations []CollectionConfiguration `json:"CollectionConfigurations,omitzero" api:"shape=CollectionConfigurations"`
}

// DebugRuleConfiguration is AWS's DebugRuleConfiguration.
type DebugRuleConfiguration struct {
	RuleConfigurationName *string           `json:"RuleConfigurationName,omitzero" api:"shape=RuleConfigurationName,required"`
	LocalPath             *string           `json:"LocalPath,omitzero" api:"shape=DirectoryPath"`
	S3OutputPath          *string           `json:"S3OutputPath,omitzero" api:"shape=S3Uri"`
	RuleEvaluatorImage    *string           `json:"RuleEvaluatorImage,omitzero" api:"shape=AlgorithmImage,required"`
	InstanceType          *string           `json:"InstanceType,omitzero" api:"shape=ProcessingInstanceType"`
	VolumeSizeInGB        *int32            `json:"VolumeSizeInGB,omitzero" api:"shape=OptionalVolumeSizeInGB"`
	RuleParameters        map[string]string `json:"RuleParameters,omitzero" api:"shape=RuleParameters"`
}

// DebugRuleEvaluationStatus is AWS's DebugRuleEvaluationStatus.
type DebugRuleEvaluationStatus struct {
	RuleConfigurationName *string    `json:"RuleConfigurationName,omitzero" api:"shape=RuleConfigurationName"`
	RuleEvaluationJobArn  *string    `json:"RuleEvaluationJobArn,omitzero" api:"shape=ProcessingJobArn"`
	RuleEvaluationStatus  *string    `json:"RuleEvaluationStatus,omitzero" api:"shape=RuleEvaluationStatus"`
	StatusDetails         *string    `json:"StatusDetails,omitzero" api:"shape=StatusDetails"`
	LastModifiedTime      *time.Time `json:"LastModifiedTime,omitzero"`
}

// DefaultEbsStorageSettings is AWS's DefaultEbsStorageSettings.
type DefaultEbsStorageSettings struct {
	DefaultEbsVolumeSizeInGb *int32 `json:"DefaultEbsVolumeSizeInGb,omitzero" api:"shape=SpaceEbsVolumeSizeInGb,required"`
	MaximumEbsVolumeSizeInGb *int32 `json:"MaximumEbsVolumeSizeInGb,omitzero" api:"shape=SpaceEbsVolumeSizeInGb,required"`
}

// DefaultSpaceSettings is AWS's DefaultSpaceSettings.
type DefaultSpaceSettings struct {
	ExecutionRole            *string                      `json:"ExecutionRole,omitzero" api:"shape=RoleArn"`
	SecurityGroups           []string                     `json:"SecurityGroups,omitzero" api:"shape=SecurityGroupIds"`
	JupyterServerAppSettings *JupyterServerAppSettings    `json:"JupyterServerAppSettings,omitzero"`
	KernelGatewayAppSettings *KernelGatewayAppSettings    `json:"KernelGatewayAppSettings,omitzero"`
	JupyterLabAppSettings    *JupyterLabAppSettings       `json:"JupyterLabAppSettings,omitzero"`
	SpaceStorageSettings     *DefaultSpaceStorageSettings `json:"SpaceStorageSettings,omitzero"`
	CustomPosixUserConfig    *CustomPosixUserConfig       `json:"CustomPosixUserConfig,omitzero"`
	CustomFileSystemConfigs  []CustomFileSystemConfig     `json:"CustomFileSystemConfigs,omitzero" api:"shape=CustomFileSystemConfigs"`
}

// DefaultSpaceStorageSettings is AWS's DefaultSpaceStorageSettings.
type DefaultSpaceStorageSettings struct {
	DefaultEbsStorageSettings *DefaultEbsStorageSettings `json:"DefaultEbsStorageSettings,omitzero"`
}

// DeleteAIBenchmarkJobInput is AWS's DeleteAIBenchmarkJobRequest.
type DeleteAIBenchmarkJobInput struct {
	AIBenchmarkJobName *string `json:"AIBenchmarkJobName,omitzero" api:"shape=AIEntityName,required"`
}

// DeleteAIBenchmarkJobOutput is AWS's DeleteAIBenchmarkJobResponse.
type DeleteAIBenchmarkJobOutput struct {
	AIBenchmarkJobArn *string `json:"AIBenchmarkJobArn,omitzero" api:"shape=AIBenchmarkJobArn"`
}

// DeleteAIRecommendationJobInput is AWS's DeleteAIRecommendationJobRequest.
type DeleteAIRecommendationJobInput struct {
	AIRecommendationJobName *string `json:"AIRecommendationJobName,omitzero" api:"shape=AIEntityName,required"`
}

// DeleteAIRecommendationJobOutput is AWS's DeleteAIRecommendationJobResponse.
type DeleteAIRecommendationJobOutput struct {
	AIRecommendationJobArn *string `json:"AIRecommendationJobArn,omitzero" api:"shape=AIRecommendationJobArn"`
}

// DeleteAIWorkloadConfigInput is AWS's DeleteAIWorkloadConfigRequest.
type DeleteAIWorkloadConfigInput struct {
	AIWorkloadConfigName *string `json:"AIWorkloadConfigName,omitzero" api:"shape=AIEntityName,required"`
}

// DeleteAIWorkloadConfigOutput is AWS's DeleteAIWorkloadConfigResponse.
type DeleteAIWorkloadConfigOutput struct {
	AIWorkloadConfigArn *string `json:"AIWorkloadConfigArn,omitzero" api:"shape=AIWorkloadConfigArn"`
}

// DeleteActionInput is AWS's DeleteActionRequest.
type DeleteActionInput struct {
	ActionName *string `json:"ActionName,omitzero" api:"shape=ExperimentEntityName,required"`
}

// DeleteActionOutput is AWS's DeleteActionResponse.
type DeleteActionOutput struct {
	ActionArn *string `json:"ActionArn,omitzero" api:"shape=ActionArn"`
}

// DeleteAlgorithmInput is AWS's DeleteAlgorithmInput.
type DeleteAlgorithmInput struct {
	AlgorithmName *string `json:"AlgorithmName,omitzero" api:"shape=EntityName,required"`
}

// DeleteAppImageConfigInput is AWS's DeleteAppImageConfigRequest.
type DeleteAppImageConfigInput struct {
	AppImageConfigName *string `json:"AppImageConfigName,omitzero" api:"shape=AppImageConfigName,required"`
}

// DeleteAppInput is AWS's DeleteAppRequest.
type DeleteAppInput struct {
	DomainId        *string `json:"DomainId,omitzero" api:"shape=DomainId,required"`
	UserProfileName *string `json:"UserProfileName,omitzero" api:"shape=UserProfileName"`
	SpaceName       *string `json:"SpaceName,omitzero" api:"shape=SpaceName"`
	AppType         *string `json:"AppType,omitzero" api:"shape=AppType,required"`
	AppName         *string `json:"AppName,omitzero" api:"shape=AppName,required"`
}

// DeleteArtifactInput is AWS's DeleteArtifactRequest.
type DeleteArtifactInput struct {
	ArtifactArn *string         `json:"ArtifactArn,omitzero" api:"shape=ArtifactArn"`
	Source      *ArtifactSource `json:"Source,omitzero"`
}

// DeleteArtifactOutput is AWS's DeleteArtifactResponse.
type DeleteArtifactOutput struct {
	ArtifactArn *string `json:"ArtifactArn,omitzero" api:"shape=ArtifactArn"`
}

// DeleteAssociationInput is AWS's DeleteAssociationRequest.
type DeleteAssociationInput struct {
	SourceArn      *string `json:"SourceArn,omitzero" api:"shape=AssociationEntityArn,required"`
	DestinationArn *string `json:"DestinationArn,omitzero" api:"shape=AssociationEntityArn,required"`
}

// DeleteAssociationOutput is AWS's DeleteAssociationResponse.
type DeleteAssociationOutput struct {
	SourceArn      *string `json:"SourceArn,omitzero" api:"shape=AssociationEntityArn"`
	DestinationArn *string `json:"DestinationArn,omitzero" api:"shape=AssociationEntityArn"`
}

// DeleteClusterExtensionInput is AWS's DeleteClusterExtensionRequest.
type DeleteClusterExtensionInput struct {
	ClusterArn   *string `json:"ClusterArn,omitzero" api:"shape=ClusterArn,required"`
	ExtensionArn *string `json:"ExtensionArn,omitzero" api:"shape=ExtensionArn,required"`
}

// DeleteClusterExtensionOutput is AWS's DeleteClusterExtensionResponse.
type DeleteClusterExtensionOutput struct {
	ExtensionArn *string `json:"ExtensionArn,omitzero" api:"shape=ExtensionArn,required"`
}

// DeleteClusterInput is AWS's DeleteClusterRequest.
type DeleteClusterInput struct {
	ClusterName *string `json:"ClusterName,omitzero" api:"shape=ClusterNameOrArn,required"`
}

// DeleteClusterOutput is AWS's DeleteClusterResponse.
type DeleteClusterOutput struct {
	ClusterArn *string `json:"ClusterArn,omitzero" api:"shape=ClusterArn,required"`
}

// DeleteClusterSchedulerConfigInput is AWS's DeleteClusterSchedulerConfigRequest.
type DeleteClusterSchedulerConfigInput struct {
	ClusterSchedulerConfigId *string `json:"ClusterSchedulerConfigId,omitzero" api:"shape=ClusterSchedulerConfigId,required"`
}

// DeleteCodeRepositoryInput is AWS's DeleteCodeRepositoryInput.
type DeleteCodeRepositoryInput struct {
	CodeRepositoryName *string `json:"CodeRepositoryName,omitzero" api:"shape=EntityName,required"`
}

// DeleteCompilationJobInput is AWS's DeleteCompilationJobRequest.
type DeleteCompilationJobInput struct {
	CompilationJobName *string `json:"CompilationJobName,omitzero" api:"shape=EntityName,required"`
}

// DeleteComputeQuotaInput is AWS's DeleteComputeQuotaRequest.
type DeleteComputeQuotaInput struct {
	ComputeQuotaId *string `json:"ComputeQuotaId,omitzero" api:"shape=ComputeQuotaId,required"`
}

// DeleteContextInput is AWS's DeleteContextRequest.
type DeleteContextInput struct {
	ContextName *string `json:"ContextName,omitzero" api:"shape=ContextName,required"`
}

// DeleteContextOutput is AWS's DeleteContextResponse.
type DeleteContextOutput struct {
	ContextArn *string `json:"ContextArn,omitzero" api:"shape=ContextArn"`
}

// DeleteDataQualityJobDefinitionInput is AWS's DeleteDataQualityJobDefinitionRequest.
type DeleteDataQualityJobDefinitionInput struct {
	JobDefinitionName *string `json:"JobDefinitionName,omitzero" api:"shape=MonitoringJobDefinitionName,required"`
}

// DeleteDeviceFleetInput is AWS's DeleteDeviceFleetRequest.
type DeleteDeviceFleetInput struct {
	DeviceFleetName *string `json:"DeviceFleetName,omitzero" api:"shape=EntityName,required"`
}

// DeleteDomainInput is AWS's DeleteDomainRequest.
type DeleteDomainInput struct {
	DomainId        *string          `json:"DomainId,omitzero" api:"shape=DomainId,required"`
	RetentionPolicy *RetentionPolicy `json:"RetentionPolicy,omitzero"`
}

// DeleteEdgeDeploymentPlanInput is AWS's DeleteEdgeDeploymentPlanRequest.
type DeleteEdgeDeploymentPlanInput struct {
	EdgeDeploymentPlanName *string `json:"EdgeDeploymentPlanName,omitzero" api:"shape=EntityName,required"`
}

// DeleteEdgeDeploymentStageInput is AWS's DeleteEdgeDeploymentStageRequest.
type DeleteEdgeDeploymentStageInput struct {
	EdgeDeploymentPlanName *string `json:"EdgeDeploymentPlanName,omitzero" api:"shape=EntityName,required"`
	StageName              *string `json:"StageName,omitzero" api:"shape=EntityName,required"`
}

// DeleteEndpointConfigInput is AWS's DeleteEndpointConfigInput.
type DeleteEndpointConfigInput struct {
	EndpointConfigName *string `json:"EndpointConfigName,omitzero" api:"shape=EndpointConfigName,required"`
}

// DeleteEndpointInput is AWS's DeleteEndpointInput.
type DeleteEndpointInput struct {
	EndpointName *string `json:"EndpointName,omitzero" api:"shape=EndpointName,required"`
}

// DeleteEndpointPolicyInput is AWS's DeleteEndpointPolicyRequest.
type DeleteEndpointPolicyInput struct {
	EndpointName *string `json:"EndpointName,omitzero" api:"shape=EndpointName,required"`
}

// DeleteEndpointPolicyOutput is AWS's DeleteEndpointPolicyResponse.
type DeleteEndpointPolicyOutput struct {
}

// DeleteExperimentInput is AWS's DeleteExperimentRequest.
type DeleteExperimentInput struct {
	ExperimentName *string `json:"ExperimentName,omitzero" api:"shape=ExperimentEntityName,required"`
}

// DeleteExperimentOutput is AWS's DeleteExperimentResponse.
type DeleteExperimentOutput struct {
	ExperimentArn *string `json:"ExperimentArn,omitzero" api:"shape=ExperimentArn"`
}

// DeleteFeatureGroupInput is AWS's DeleteFeatureGroupRequest.
type DeleteFeatureGroupInput struct {
	FeatureGroupName *string `json:"FeatureGroupName,omitzero" api:"shape=FeatureGroupName,required"`
}

// DeleteFlowDefinitionInput is AWS's DeleteFlowDefinitionRequest.
type DeleteFlowDefinitionInput struct {
	FlowDefinitionName *string `json:"FlowDefinitionName,omitzero" api:"shape=FlowDefinitionName,required"`
}

// DeleteFlowDefinitionOutput is AWS's DeleteFlowDefinitionResponse.
type DeleteFlowDefinitionOutput struct {
}

// DeleteHubContentReferenceInput is AWS's DeleteHubContentReferenceRequest.
type DeleteHubContentReferenceInput struct {
	HubName        *string `json:"HubName,omitzero" api:"shape=HubNameOrArn,required"`
	HubContentType *string `json:"HubContentType,omitzero" api:"shape=HubContentType,required"`
	HubContentName *string `json:"HubContentName,omitzero" api:"shape=HubContentName,required"`
}

// DeleteHubContentInput is AWS's DeleteHubContentRequest.
type DeleteHubContentInput struct {
	HubName           *string `json:"HubName,omitzero" api:"shape=HubNameOrArn,required"`
	HubContentType    *string `json:"HubContentType,omitzero" api:"shape=HubContentType,required"`
	HubContentName    *string `json:"HubContentName,omitzero" api:"shape=HubContentName,required"`
	HubContentVersion *string `json:"HubContentVersion,omitzero" api:"shape=HubContentVersion,required"`
}

// DeleteHubInput is AWS's DeleteHubRequest.
type DeleteHubInput struct {
	HubName *string `json:"HubName,omitzero" api:"shape=HubNameOrArn,required"`
}

// DeleteHumanTaskUiInput is AWS's DeleteHumanTaskUiRequest.
type DeleteHumanTaskUiInput struct {
	HumanTaskUiName *string `json:"HumanTaskUiName,omitzero" api:"shape=HumanTaskUiName,required"`
}

// DeleteHumanTaskUiOutput is AWS's DeleteHumanTaskUiResponse.
type DeleteHumanTaskUiOutput struct {
}

// DeleteHyperParameterTuningJobInput is AWS's DeleteHyperParameterTuningJobRequest.
type DeleteHyperParameterTuningJobInput struct {
	HyperParameterTuningJobName *string `json:"HyperParameterTuningJobName,omitzero" api:"shape=HyperParameterTuningJobName,required"`
}

// DeleteImageInput is AWS's DeleteImageRequest.
type DeleteImageInput struct {
	ImageName *string `json:"ImageName,omitzero" api:"shape=ImageName,required"`
}

// DeleteImageOutput is AWS's DeleteImageResponse.
type DeleteImageOutput struct {
}

// DeleteImageVersionInput is AWS's DeleteImageVersionRequest.
type DeleteImageVersionInput struct {
	ImageName *string `json:"ImageName,omitzero" api:"shape=ImageName,required"`
	Version   *int32  `json:"Version,omitzero" api:"shape=ImageVersionNumber"`
	Alias     *string `json:"Alias,omitzero" api:"shape=SageMakerImageVersionAlias"`
}

// DeleteImageVersionOutput is AWS's DeleteImageVersionResponse.
type DeleteImageVersionOutput struct {
}

// DeleteInferenceComponentInput is AWS's DeleteInferenceComponentInput.
type DeleteInferenceComponentInput struct {
	InferenceComponentName *string `json:"InferenceComponentName,omitzero" api:"shape=InferenceComponentName,required"`
}

// DeleteInferenceExperimentInput is AWS's DeleteInferenceExperimentRequest.
type DeleteInferenceExperimentInput struct {
	Name *string `json:"Name,omitzero" api:"shape=InferenceExperimentName,required"`
}

// DeleteInferenceExperimentOutput is AWS's DeleteInferenceExperimentResponse.
type DeleteInferenceExperimentOutput struct {
	InferenceExperimentArn *string `json:"InferenceExperimentArn,omitzero" api:"shape=InferenceExperimentArn,required"`
}

// DeleteInferenceRouterInput is AWS's DeleteInferenceRouterInput.
type DeleteInferenceRouterInput struct {
	InferenceRouterName *string `json:"InferenceRouterName,omitzero" api:"shape=InferenceRouterName,required"`
}

// DeleteJobInput is AWS's DeleteJobRequest.
type DeleteJobInput struct {
	JobName     *string `json:"JobName,omitzero" api:"shape=JobName,required"`
	JobCategory *string `json:"JobCategory,omitzero" api:"shape=JobCategory,required"`
}

// DeleteJobOutput is AWS's DeleteJobResponse.
type DeleteJobOutput struct {
}

// DeleteMlflowAppInput is AWS's DeleteMlflowAppRequest.
type DeleteMlflowAppInput struct {
	Arn *string `json:"Arn,omitzero" api:"shape=MlflowAppArn,required"`
}

// DeleteMlflowAppOutput is AWS's DeleteMlflowAppResponse.
type DeleteMlflowAppOutput struct {
	Arn *string `json:"Arn,omitzero" api:"shape=MlflowAppArn"`
}

// DeleteMlflowTrackingServerInput is AWS's DeleteMlflowTrackingServerRequest.
type DeleteMlflowTrackingServerInput struct {
	TrackingServerName *string `json:"TrackingServerName,omitzero" api:"shape=TrackingServerName,required"`
}

// DeleteMlflowTrackingServerOutput is AWS's DeleteMlflowTrackingServerResponse.
type DeleteMlflowTrackingServerOutput struct {
	TrackingServerArn *string `json:"TrackingServerArn,omitzero" api:"shape=TrackingServerArn"`
}

// DeleteModelBiasJobDefinitionInput is AWS's DeleteModelBiasJobDefinitionRequest.
type DeleteModelBiasJobDefinitionInput struct {
	JobDefinitionName *string `json:"JobDefinitionName,omitzero" api:"shape=MonitoringJobDefinitionName,required"`
}

// DeleteModelCardInput is AWS's DeleteModelCardRequest.
type DeleteModelCardInput struct {
	ModelCardName *string `json:"ModelCardName,omitzero" api:"shape=EntityName,required"`
}

// DeleteModelExplainabilityJobDefinitionInput is AWS's DeleteModelExplainabilityJobDefinitionRequest.
type DeleteModelExplainabilityJobDefinitionInput struct {
	JobDefinitionName *string `json:"JobDefinitionName,omitzero" api:"shape=MonitoringJobDefinitionName,required"`
}

// DeleteModelInput is AWS's DeleteModelInput.
type DeleteModelInput struct {
	ModelName *string `json:"ModelName,omitzero" api:"shape=ModelName,required"`
}

// DeleteModelPackageGroupInput is AWS's DeleteModelPackageGroupInput.
type DeleteModelPackageGroupInput struct {
	ModelPackageGroupName *string `json:"ModelPackageGroupName,omitzero" api:"shape=ArnOrName,required"`
}

// DeleteModelPackageGroupPolicyInput is AWS's DeleteModelPackageGroupPolicyInput.
type DeleteModelPackageGroupPolicyInput struct {
	ModelPackageGroupName *string `json:"ModelPackageGroupName,omitzero" api:"shape=EntityName,required"`
}

// DeleteModelPackageInput is AWS's DeleteModelPackageInput.
type DeleteModelPackageInput struct {
	ModelPackageName *string `json:"ModelPackageName,omitzero" api:"shape=VersionedArnOrName,required"`
}

// DeleteModelQualityJobDefinitionInput is AWS's DeleteModelQualityJobDefinitionRequest.
type DeleteModelQualityJobDefinitionInput struct {
	JobDefinitionName *string `json:"JobDefinitionName,omitzero" api:"shape=MonitoringJobDefinitionName,required"`
}

// DeleteMonitoringScheduleInput is AWS's DeleteMonitoringScheduleRequest.
type DeleteMonitoringScheduleInput struct {
	MonitoringScheduleName *string `json:"MonitoringScheduleName,omitzero" api:"shape=MonitoringScheduleName,required"`
}

// DeleteNotebookInstanceInput is AWS's DeleteNotebookInstanceInput.
type DeleteNotebookInstanceInput struct {
	NotebookInstanceName *string `json:"NotebookInstanceName,omitzero" api:"shape=NotebookInstanceName,required"`
}

// DeleteNotebookInstanceLifecycleConfigInput is AWS's DeleteNotebookInstanceLifecycleConfigInput.
type DeleteNotebookInstanceLifecycleConfigInput struct {
	NotebookInstanceLifecycleConfigName *string `json:"NotebookInstanceLifecycleConfigName,omitzero" api:"shape=NotebookInstanceLifecycleConfigName,required"`
}

// DeleteOptimizationJobInput is AWS's DeleteOptimizationJobRequest.
type DeleteOptimizationJobInput struct {
	OptimizationJobName *string `json:"OptimizationJobName,omitzero" api:"shape=EntityName,required"`
}

// DeletePartnerAppInput is AWS's DeletePartnerAppRequest.
type DeletePartnerAppInput struct {
	Arn         *string `json:"Arn,omitzero" api:"shape=PartnerAppArn,required"`
	ClientToken *string `json:"ClientToken,omitzero" api:"shape=ClientToken,token"`
}

// DeletePartnerAppOutput is AWS's DeletePartnerAppResponse.
type DeletePartnerAppOutput struct {
	Arn *string `json:"Arn,omitzero" api:"shape=PartnerAppArn"`
}

// DeletePipelineInput is AWS's DeletePipelineRequest.
type DeletePipelineInput struct {
	PipelineName       *string `json:"PipelineName,omitzero" api:"shape=PipelineName,required"`
	ClientRequestToken *string `json:"ClientRequestToken,omitzero" api:"shape=IdempotencyToken,required,token"`
}

// DeletePipelineOutput is AWS's DeletePipelineResponse.
type DeletePipelineOutput struct {
	PipelineArn *string `json:"PipelineArn,omitzero" api:"shape=PipelineArn"`
}

// DeleteProcessingJobInput is AWS's DeleteProcessingJobRequest.
type DeleteProcessingJobInput struct {
	ProcessingJobName *string `json:"ProcessingJobName,omitzero" api:"shape=ProcessingJobName,required"`
}

// DeleteProjectInput is AWS's DeleteProjectInput.
type DeleteProjectInput struct {
	ProjectName *string `json:"ProjectName,omitzero" api:"shape=ProjectEntityName,required"`
}

// DeleteSpaceInput is AWS's DeleteSpaceRequest.
type DeleteSpaceInput struct {
	DomainId  *string `json:"DomainId,omitzero" api:"shape=DomainId,required"`
	SpaceName *string `json:"SpaceName,omitzero" api:"shape=SpaceName,required"`
}

// DeleteStudioLifecycleConfigInput is AWS's DeleteStudioLifecycleConfigRequest.
type DeleteStudioLifecycleConfigInput struct {
	StudioLifecycleConfigName *string `json:"StudioLifecycleConfigName,omitzero" api:"shape=StudioLifecycleConfigName,required"`
}

// DeleteTagsInput is AWS's DeleteTagsInput.
type DeleteTagsInput struct {
	ResourceArn *string  `json:"ResourceArn,omitzero" api:"shape=ResourceArn,required"`
	TagKeys     []string `json:"TagKeys,omitzero" api:"shape=TagKeyList,required"`
}

// DeleteTagsOutput is AWS's DeleteTagsOutput.
type DeleteTagsOutput struct {
}

// DeleteTrainingJobInput is AWS's DeleteTrainingJobRequest.
type DeleteTrainingJobInput struct {
	TrainingJobName *string `json:"TrainingJobName,omitzero" api:"shape=TrainingJobName,required"`
}

// DeleteTrainingSessionInput is AWS's DeleteTrainingSessionRequest.
type DeleteTrainingSessionInput struct {
	TrainingSessionName *string `json:"TrainingSessionName,omitzero" api:"shape=TrainingSessionName,required"`
}
