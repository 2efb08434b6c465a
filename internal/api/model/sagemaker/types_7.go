// Code generated from facts/sagemaker.json by package gen. DO NOT EDIT.

package sagemaker

import (
	"time"
)

// Trial is AWS's Trial.
type Trial struct {
	TrialName               *string                       `json:"TrialName,omitzero" api:"shape=ExperimentEntityName"`
	TrialArn                *string                       `json:"TrialArn,omitzero" api:"shape=TrialArn"`
	DisplayName             *string                       `json:"DisplayName,omitzero" api:"shape=ExperimentEntityName"`
	ExperimentName          *string                       `json:"ExperimentName,omitzero" api:"shape=ExperimentEntityName"`
	Source                  *TrialSource                  `json:"Source,omitzero"`
	CreationTime            *time.Time                    `json:"CreationTime,omitzero"`
	CreatedBy               *UserContext                  `json:"CreatedBy,omitzero"`
	LastModifiedTime        *time.Time                    `json:"LastModifiedTime,omitzero"`
	LastModifiedBy          *UserContext                  `json:"LastModifiedBy,omitzero"`
	MetadataProperties      *MetadataProperties           `json:"MetadataProperties,omitzero"`
	Tags                    []Tag                         `json:"Tags,omitzero" api:"shape=TagList"`
	TrialComponentSummaries []TrialComponentSimpleSummary `json:"TrialComponentSummaries,omitzero"`
}

// TrialComponent is AWS's TrialComponent.
type TrialComponent struct {
	TrialComponentName *string                                 `json:"TrialComponentName,omitzero" api:"shape=ExperimentEntityName"`
	DisplayName        *string                                 `json:"DisplayName,omitzero" api:"shape=ExperimentEntityName"`
	TrialComponentArn  *string                                 `json:"TrialComponentArn,omitzero" api:"shape=TrialComponentArn"`
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
	Metrics            []TrialComponentMetricSummary           `json:"Metrics,omitzero"`
	MetadataProperties *MetadataProperties                     `json:"MetadataProperties,omitzero"`
	SourceDetail       *TrialComponentSourceDetail             `json:"SourceDetail,omitzero"`
	LineageGroupArn    *string                                 `json:"LineageGroupArn,omitzero" api:"shape=LineageGroupArn"`
	Tags               []Tag                                   `json:"Tags,omitzero" api:"shape=TagList"`
	Parents            []Parent                                `json:"Parents,omitzero"`
	RunName            *string                                 `json:"RunName,omitzero" api:"shape=ExperimentEntityName"`
}

// TrialComponentArtifact is AWS's TrialComponentArtifact.
type TrialComponentArtifact struct {
	MediaType *string `json:"MediaType,omitzero" api:"shape=MediaType"`
	Value     *string `json:"Value,omitzero" api:"shape=TrialComponentArtifactValue,required"`
}

// TrialComponentMetricSummary is AWS's TrialComponentMetricSummary.
type TrialComponentMetricSummary struct {
	MetricName *string    `json:"MetricName,omitzero" api:"shape=MetricName"`
	SourceArn  *string    `json:"SourceArn,omitzero" api:"shape=TrialComponentSourceArn"`
	TimeStamp  *time.Time `json:"TimeStamp,omitzero"`
	Max        *float64   `json:"Max,omitzero"`
	Min        *float64   `json:"Min,omitzero"`
	Last       *float64   `json:"Last,omitzero"`
	Count      *int32     `json:"Count,omitzero"`
	Avg        *float64   `json:"Avg,omitzero"`
	StdDev     *float64   `json:"StdDev,omitzero"`
}

// TrialComponentParameterValue is AWS's TrialComponentParameterValue.
type TrialComponentParameterValue struct {
	StringValue *string  `json:"StringValue,omitzero" api:"shape=StringParameterValue"`
	NumberValue *float64 `json:"NumberValue,omitzero"`
}

// TrialComponentSimpleSummary is AWS's TrialComponentSimpleSummary.
type TrialComponentSimpleSummary struct {
	TrialComponentName   *string               `json:"TrialComponentName,omitzero" api:"shape=ExperimentEntityName"`
	TrialComponentArn    *string               `json:"TrialComponentArn,omitzero" api:"shape=TrialComponentArn"`
	TrialComponentSource *TrialComponentSource `json:"TrialComponentSource,omitzero"`
	CreationTime         *time.Time            `json:"CreationTime,omitzero"`
	CreatedBy            *UserContext          `json:"CreatedBy,omitzero"`
}

// TrialComponentSource is AWS's TrialComponentSource.
type TrialComponentSource struct {
	SourceArn  *string `json:"SourceArn,omitzero" api:"shape=TrialComponentSourceArn,required"`
	SourceType *string `json:"SourceType,omitzero" api:"shape=SourceType"`
}

// TrialComponentSourceDetail is AWS's TrialComponentSourceDetail.
type TrialComponentSourceDetail struct {
	SourceArn     *string        `json:"SourceArn,omitzero" api:"shape=TrialComponentSourceArn"`
	TrainingJob   *TrainingJob   `json:"TrainingJob,omitzero"`
	ProcessingJob *ProcessingJob `json:"ProcessingJob,omitzero"`
	TransformJob  *TransformJob  `json:"TransformJob,omitzero"`
}

// TrialComponentStatus is AWS's TrialComponentStatus.
type TrialComponentStatus struct {
	PrimaryStatus *string `json:"PrimaryStatus,omitzero" api:"shape=TrialComponentPrimaryStatus"`
	Message       *string `json:"Message,omitzero" api:"shape=TrialComponentStatusMessage"`
}

// TrialComponentSummary is AWS's TrialComponentSummary.
type TrialComponentSummary struct {
	TrialComponentName   *string               `json:"TrialComponentName,omitzero" api:"shape=ExperimentEntityName"`
	TrialComponentArn    *string               `json:"TrialComponentArn,omitzero" api:"shape=TrialComponentArn"`
	DisplayName          *string               `json:"DisplayName,omitzero" api:"shape=ExperimentEntityName"`
	TrialComponentSource *TrialComponentSource `json:"TrialComponentSource,omitzero"`
	Status               *TrialComponentStatus `json:"Status,omitzero"`
	StartTime            *time.Time            `json:"StartTime,omitzero"`
	EndTime              *time.Time            `json:"EndTime,omitzero"`
	CreationTime         *time.Time            `json:"CreationTime,omitzero"`
	CreatedBy            *UserContext          `json:"CreatedBy,omitzero"`
	LastModifiedTime     *time.Time            `json:"LastModifiedTime,omitzero"`
	LastModifiedBy       *UserContext          `json:"LastModifiedBy,omitzero"`
}

// TrialSource is AWS's TrialSource.
type TrialSource struct {
	SourceArn  *string `json:"SourceArn,omitzero" api:"shape=TrialSourceArn,required"`
	SourceType *string `json:"SourceType,omitzero" api:"shape=SourceType"`
}

// TrialSummary is AWS's TrialSummary.
type TrialSummary struct {
	TrialArn         *string      `json:"TrialArn,omitzero" api:"shape=TrialArn"`
	TrialName        *string      `json:"TrialName,omitzero" api:"shape=ExperimentEntityName"`
	DisplayName      *string      `json:"DisplayName,omitzero" api:"shape=ExperimentEntityName"`
	TrialSource      *TrialSource `json:"TrialSource,omitzero"`
	CreationTime     *time.Time   `json:"CreationTime,omitzero"`
	LastModifiedTime *time.Time   `json:"LastModifiedTime,omitzero"`
}

// TrustedIdentityPropagationSettings is AWS's TrustedIdentityPropagationSettings.
type TrustedIdentityPropagationSettings struct {
	Status *string `json:"Status,omitzero" api:"shape=FeatureStatus,required"`
}

// TtlDuration is AWS's TtlDuration.
type TtlDuration struct {
	Unit  *string `json:"Unit,omitzero" api:"shape=TtlDurationUnit"`
	Value *int32  `json:"Value,omitzero" api:"shape=TtlDurationValue"`
}

// TuningJobCompletionCriteria is AWS's TuningJobCompletionCriteria.
type TuningJobCompletionCriteria struct {
	TargetObjectiveMetricValue *float32                   `json:"TargetObjectiveMetricValue,omitzero"`
	BestObjectiveNotImproving  *BestObjectiveNotImproving `json:"BestObjectiveNotImproving,omitzero"`
	ConvergenceDetected        *ConvergenceDetected       `json:"ConvergenceDetected,omitzero"`
}

// TuningJobStepMetaData is AWS's TuningJobStepMetaData.
type TuningJobStepMetaData struct {
	Arn *string `json:"Arn,omitzero" api:"shape=HyperParameterTuningJobArn"`
}

// USD is AWS's USD.
type USD struct {
	Dollars               *int32 `json:"Dollars,omitzero" api:"shape=Dollars"`
	Cents                 *int32 `json:"Cents,omitzero" api:"shape=Cents"`
	TenthFractionsOfACent *int32 `json:"TenthFractionsOfACent,omitzero" api:"shape=TenthFractionsOfACent"`
}

// UiConfig is AWS's UiConfig.
type UiConfig struct {
	UiTemplateS3Uri *string `json:"UiTemplateS3Uri,omitzero" api:"shape=S3Uri"`
	HumanTaskUiArn  *string `json:"HumanTaskUiArn,omitzero" api:"shape=HumanTaskUiArn"`
}

// UiTemplate is AWS's UiTemplate.
type UiTemplate struct {
	Content *string `json:"Content,omitzero" api:"shape=TemplateContent,required"`
}

// UiTemplateInfo is AWS's UiTemplateInfo.
type UiTemplateInfo struct {
	Url           *string `json:"Url,omitzero" api:"shape=TemplateUrl"`
	ContentSha256 *string `json:"ContentSha256,omitzero" api:"shape=TemplateContentSha256"`
}

// UltraServer is AWS's UltraServer.
type UltraServer struct {
	UltraServerId                *string `json:"UltraServerId,omitzero" api:"shape=NonEmptyString256,required"`
	UltraServerType              *string `json:"UltraServerType,omitzero" api:"shape=UltraServerType,required"`
	AvailabilityZone             *string `json:"AvailabilityZone,omitzero" api:"shape=AvailabilityZone,required"`
	InstanceType                 *string `json:"InstanceType,omitzero" api:"shape=ReservedCapacityInstanceType,required"`
	TotalInstanceCount           *int32  `json:"TotalInstanceCount,omitzero" api:"shape=TotalInstanceCount,required"`
	ConfiguredSpareInstanceCount *int32  `json:"ConfiguredSpareInstanceCount,omitzero" api:"shape=ConfiguredSpareInstanceCount"`
	AvailableInstanceCount       *int32  `json:"AvailableInstanceCount,omitzero" api:"shape=AvailableInstanceCount"`
	InUseInstanceCount           *int32  `json:"InUseInstanceCount,omitzero" api:"shape=InUseInstanceCount"`
	AvailableSpareInstanceCount  *int32  `json:"AvailableSpareInstanceCount,omitzero" api:"shape=AvailableSpareInstanceCount"`
	UnhealthyInstanceCount       *int32  `json:"UnhealthyInstanceCount,omitzero" api:"shape=UnhealthyInstanceCount"`
	HealthStatus                 *string `json:"HealthStatus,omitzero" api:"shape=UltraServerHealthStatus"`
}

// UltraServerInfo is AWS's UltraServerInfo.
type UltraServerInfo struct {
	Id   *string `json:"Id,omitzero"`
	Type *string `json:"Type,omitzero"`
}

// UltraServerSummary is AWS's UltraServerSummary.
type UltraServerSummary struct {
	UltraServerType             *string `json:"UltraServerType,omitzero" api:"shape=UltraServerType,required"`
	InstanceType                *string `json:"InstanceType,omitzero" api:"shape=ReservedCapacityInstanceType,required"`
	UltraServerCount            *int32  `json:"UltraServerCount,omitzero" api:"shape=UltraServerCount"`
	AvailableSpareInstanceCount *int32  `json:"AvailableSpareInstanceCount,omitzero" api:"shape=AvailableSpareInstanceCount"`
	UnhealthyInstanceCount      *int32  `json:"UnhealthyInstanceCount,omitzero" api:"shape=UnhealthyInstanceCount"`
}

// UnifiedStudioSettings is AWS's UnifiedStudioSettings.
type UnifiedStudioSettings struct {
	StudioWebPortalAccess      *string `json:"StudioWebPortalAccess,omitzero" api:"shape=FeatureStatus"`
	DomainAccountId            *string `json:"DomainAccountId,omitzero" api:"shape=AccountId"`
	DomainRegion               *string `json:"DomainRegion,omitzero" api:"shape=RegionName"`
	DomainId                   *string `json:"DomainId,omitzero" api:"shape=UnifiedStudioDomainId"`
	ProjectId                  *string `json:"ProjectId,omitzero" api:"shape=UnifiedStudioProjectId"`
	EnvironmentId              *string `json:"EnvironmentId,omitzero" api:"shape=UnifiedStudioEnvironmentId"`
	ProjectS3Path              *string `json:"ProjectS3Path,omitzero" api:"shape=S3Uri"`
	SingleSignOnApplicationArn *string `json:"SingleSignOnApplicationArn,omitzero" api:"shape=SingleSignOnApplicationArn"`
}

// UpdateActionInput is AWS's UpdateActionRequest.
type UpdateActionInput struct {
	ActionName         *string           `json:"ActionName,omitzero" api:"shape=ExperimentEntityName,required"`
	Description        *string           `json:"Description,omitzero" api:"shape=ExperimentDescription"`
	Status             *string           `json:"Status,omitzero" api:"shape=ActionStatus"`
	Properties         map[string]string `json:"Properties,omitzero" api:"shape=LineageEntityParameters"`
	PropertiesToRemove []string          `json:"PropertiesToRemove,omitzero" api:"shape=ListLineageEntityParameterKey"`
}

// UpdateActionOutput is AWS's UpdateActionResponse.
type UpdateActionOutput struct {
	ActionArn *string `json:"ActionArn,omitzero" api:"shape=ActionArn"`
}

// UpdateAppImageConfigInput is AWS's UpdateAppImageConfigRequest.
type UpdateAppImageConfigInput struct {
	AppImageConfigName       *string                   `json:"AppImageConfigName,omitzero" api:"shape=AppImageConfigName,required"`
	KernelGatewayImageConfig *KernelGatewayImageConfig `json:"KernelGatewayImageConfig,omitzero"`
	JupyterLabAppImageConfig *JupyterLabAppImageConfig `json:"JupyterLabAppImageConfig,omitzero"`
	CodeEditorAppImageConfig *CodeEditorAppImageConfig `json:"CodeEditorAppImageConfig,omitzero"`
}

// UpdateAppImageConfigOutput is AWS's UpdateAppImageConfigResponse.
type UpdateAppImageConfigOutput struct {
	AppImageConfigArn *string `json:"AppImageConfigArn,omitzero" api:"shape=AppImageConfigArn"`
}

// UpdateArtifactInput is AWS's UpdateArtifactRequest.
type UpdateArtifactInput struct {
	ArtifactArn        *string           `json:"ArtifactArn,omitzero" api:"shape=ArtifactArn,required"`
	ArtifactName       *string           `json:"ArtifactName,omitzero" api:"shape=ExperimentEntityName"`
	Properties         map[string]string `json:"Properties,omitzero" api:"shape=ArtifactProperties"`
	PropertiesToRemove []string          `json:"PropertiesToRemove,omitzero" api:"shape=ListLineageEntityParameterKey"`
}

// UpdateArtifactOutput is AWS's UpdateArtifactResponse.
type UpdateArtifactOutput struct {
	ArtifactArn *string `json:"ArtifactArn,omitzero" api:"shape=ArtifactArn"`
}

// UpdateClusterExtensionInput is AWS's UpdateClusterExtensionRequest.
type UpdateClusterExtensionInput struct {
	ClusterArn          *string `json:"ClusterArn,omitzero" api:"shape=ClusterArn,required"`
	ExtensionArn        *string `json:"ExtensionArn,omitzero" api:"shape=ExtensionArn,required"`
	ExtensionVersion    *string `json:"ExtensionVersion,omitzero" api:"shape=ExtensionVersion"`
	ConfigurationValues *string `json:"ConfigurationValues,omitzero" api:"shape=ExtensionConfigurationValues"`
	ClientToken         *string `json:"ClientToken,omitzero" api:"shape=UpdateClusterExtensionRequestClientTokenString,token"`
}

// UpdateClusterExtensionOutput is AWS's UpdateClusterExtensionResponse.
type UpdateClusterExtensionOutput struct {
	ExtensionArn *string `json:"ExtensionArn,omitzero" api:"shape=ExtensionArn,required"`
}

// UpdateClusterInput is AWS's UpdateClusterRequest.
type UpdateClusterInput struct {
	ClusterName                    *string                                       `json:"ClusterName,omitzero" api:"shape=ClusterNameOrArn,required"`
	InstanceGroups                 []ClusterInstanceGroupSpecification           `json:"InstanceGroups,omitzero" api:"shape=ClusterInstanceGroupSpecifications"`
	RestrictedInstanceGroups       []ClusterRestrictedInstanceGroupSpecification `json:"RestrictedInstanceGroups,omitzero" api:"shape=ClusterRestrictedInstanceGroupSpecifications"`
	RestrictedInstanceGroupsConfig *ClusterRestrictedInstanceGroupsConfig        `json:"RestrictedInstanceGroupsConfig,omitzero"`
	TieredStorageConfig            *ClusterTieredStorageConfig                   `json:"TieredStorageConfig,omitzero"`
	NodeRecovery                   *string                                       `json:"NodeRecovery,omitzero" api:"shape=ClusterNodeRecovery"`
	InstanceGroupsToDelete         []string                                      `json:"InstanceGroupsToDelete,omitzero" api:"shape=ClusterInstanceGroupsToDelete"`
	NodeProvisioningMode           *string                                       `json:"NodeProvisioningMode,omitzero" api:"shape=ClusterNodeProvisioningMode"`
	ClusterRole                    *string                                       `json:"ClusterRole,omitzero" api:"shape=RoleArn"`
	AutoScaling                    *ClusterAutoScalingConfig                     `json:"AutoScaling,omitzero"`
	Orchestrator                   *ClusterOrchestrator                          `json:"Orchestrator,omitzero"`
}

// UpdateClusterOutput is AWS's UpdateClusterResponse.
type UpdateClusterOutput struct {
	ClusterArn *string `json:"ClusterArn,omitzero" api:"shape=ClusterArn,required"`
}

// UpdateClusterSchedulerConfigInput is AWS's UpdateClusterSchedulerConfigRequest.
type UpdateClusterSchedulerConfigInput struct {
	ClusterSchedulerConfigId *string          `json:"ClusterSchedulerConfigId,omitzero" api:"shape=ClusterSchedulerConfigId,required"`
	TargetVersion            *int32           `json:"TargetVersion,omitzero" api:"required"`
	SchedulerConfig          *SchedulerConfig `json:"SchedulerConfig,omitzero"`
	Description              *string          `json:"Description,omitzero" api:"shape=EntityDescription"`
}

// UpdateClusterSchedulerConfigOutput is AWS's UpdateClusterSchedulerConfigResponse.
type UpdateClusterSchedulerConfigOutput struct {
	ClusterSchedulerConfigArn     *string `json:"ClusterSchedulerConfigArn,omitzero" api:"shape=ClusterSchedulerConfigArn,required"`
	ClusterSchedulerConfigVersion *int32  `json:"ClusterSchedulerConfigVersion,omitzero" api:"required"`
}

// UpdateClusterSoftwareInstanceGroupSpecification is AWS's UpdateClusterSoftwareInstanceGroupSpecification.
type UpdateClusterSoftwareInstanceGroupSpecification struct {
	InstanceGroupName   *string `json:"InstanceGroupName,omitzero" api:"shape=ClusterInstanceGroupName,required"`
	ImageReleaseVersion *string `json:"ImageReleaseVersion,omitzero" api:"shape=ImageReleaseVersion"`
}

// UpdateClusterSoftwareInput is AWS's UpdateClusterSoftwareRequest.
type UpdateClusterSoftwareInput struct {
	ClusterName      *string                                           `json:"ClusterName,omitzero" api:"shape=ClusterNameOrArn,required"`
	InstanceGroups   []UpdateClusterSoftwareInstanceGroupSpecification `json:"InstanceGroups,omitzero" api:"shape=UpdateClusterSoftwareInstanceGroups"`
	DeploymentConfig *DeploymentConfiguration                          `json:"DeploymentConfig,omitzero"`
	ImageId          *string                                           `json:"ImageId,omitzero" api:"shape=ImageId"`
}

// UpdateClusterSoftwareOutput is AWS's UpdateClusterSoftwareResponse.
type UpdateClusterSoftwareOutput struct {
	ClusterArn *string `json:"ClusterArn,omitzero" api:"shape=ClusterArn,required"`
}

// UpdateCodeRepositoryInput is AWS's UpdateCodeRepositoryInput.
type UpdateCodeRepositoryInput struct {
	CodeRepositoryName *string             `json:"CodeRepositoryName,omitzero" api:"shape=EntityName,required"`
	GitConfig          *GitConfigForUpdate `json:"GitConfig,omitzero"`
}

// UpdateCodeRepositoryOutput is AWS's UpdateCodeRepositoryOutput.
type UpdateCodeRepositoryOutput struct {
	CodeRepositoryArn *string `json:"CodeRepositoryArn,omitzero" api:"shape=CodeRepositoryArn,required"`
}

// UpdateComputeQuotaInput is AWS's UpdateComputeQuotaRequest.
type UpdateComputeQuotaInput struct {
	ComputeQuotaId     *string             `json:"ComputeQuotaId,omitzero" api:"shape=ComputeQuotaId,required"`
	TargetVersion      *int32              `json:"TargetVersion,omitzero" api:"required"`
	ComputeQuotaConfig *ComputeQuotaConfig `json:"ComputeQuotaConfig,omitzero"`
	ComputeQuotaTarget *ComputeQuotaTarget `json:"ComputeQuotaTarget,omitzero"`
	ActivationState    *string             `json:"ActivationState,omitzero" api:"shape=ActivationState"`
	Description        *string             `json:"Description,omitzero" api:"shape=EntityDescription"`
}

// UpdateComputeQuotaOutput is AWS's UpdateComputeQuotaResponse.
type UpdateComputeQuotaOutput struct {
	ComputeQuotaArn     *string `json:"ComputeQuotaArn,omitzero" api:"shape=ComputeQuotaArn,required"`
	ComputeQuotaVersion *int32  `json:"ComputeQuotaVersion,omitzero" api:"required"`
}

// UpdateContextInput is AWS's UpdateContextRequest.
type UpdateContextInput struct {
	ContextName        *string           `json:"ContextName,omitzero" api:"shape=ContextName,required"`
	Description        *string           `json:"Description,omitzero" api:"shape=ExperimentDescription"`
	Properties         map[string]string `json:"Properties,omitzero" api:"shape=LineageEntityParameters"`
	PropertiesToRemove []string          `json:"PropertiesToRemove,omitzero" api:"shape=ListLineageEntityParameterKey"`
}

// UpdateContextOutput is AWS's UpdateContextResponse.
type UpdateContextOutput struct {
	ContextArn *string `json:"ContextArn,omitzero" api:"shape=ContextArn"`
}

// UpdateDeviceFleetInput is AWS's UpdateDeviceFleetRequest.
type UpdateDeviceFleetInput struct {
	DeviceFleetName    *string           `json:"DeviceFleetName,omitzero" api:"shape=EntityName,required"`
	RoleArn            *string           `json:"RoleArn,omitzero" api:"shape=RoleArn"`
	Description        *string           `json:"Description,omitzero" api:"shape=DeviceFleetDescription"`
	OutputConfig       *EdgeOutputConfig `json:"OutputConfig,omitzero" api:"required"`
	EnableIotRoleAlias *bool             `json:"EnableIotRoleAlias,omitzero"`
}

// UpdateDevicesInput is AWS's UpdateDevicesRequest.
type UpdateDevicesInput struct {
	DeviceFleetName *string  `json:"DeviceFleetName,omitzero" api:"shape=EntityName,required"`
	Devices         []Device `json:"Devices,omitzero" api:"required"`
}

// UpdateDomainInput is AWS's UpdateDomainRequest.
type UpdateDomainInput struct {
	DomainId                   *string                  `json:"DomainId,omitzero" api:"shape=DomainId,required"`
	DefaultUserSettings        *UserSettings            `json:"DefaultUserSettings,omitzero"`
	DomainSettingsForUpdate    *DomainSettingsForUpdate `json:"DomainSettingsForUpdate,omitzero"`
	AppSecurityGroupManagement *string                  `json:"AppSecurityGroupManagement,omitzero" api:"shape=AppSecurityGroupManagement"`
	DefaultSpaceSettings       *DefaultSpaceSettings    `json:"DefaultSpaceSettings,omitzero"`
	SubnetIds                  []string                 `json:"SubnetIds,omitzero" api:"shape=Subnets"`
	AppNetworkAccessType       *string                  `json:"AppNetworkAccessType,omitzero" api:"shape=AppNetworkAccessType"`
	TagPropagation             *string                  `json:"TagPropagation,omitzero" api:"shape=TagPropagation"`
	HomeEfsFileSystemCreation  *string                  `json:"HomeEfsFileSystemCreation,omitzero" api:"shape=HomeEfsFileSystemCreation"`
	VpcId                      *string                  `json:"VpcId,omitzero" api:"shape=VpcId"`
}

// UpdateDomainOutput is AWS's UpdateDomainResponse.
type UpdateDomainOutput struct {
	DomainArn *string `json:"DomainArn,omitzero" api:"shape=DomainArn"`
}

// UpdateEndpointInput is AWS's UpdateEndpointInput.
type UpdateEndpointInput struct {
	EndpointName                     *string           `json:"EndpointName,omitzero" api:"shape=EndpointName,required"`
	EndpointConfigName               *string           `json:"EndpointConfigName,omitzero" api:"shape=EndpointConfigName,required"`
	RetainAllVariantProperties       *bool             `json:"RetainAllVariantProperties,omitzero"`
	ExcludeRetainedVariantProperties []VariantProperty `json:"ExcludeRetainedVariantProperties,omitzero" api:"shape=VariantPropertyList"`
	DeploymentConfig                 *DeploymentConfig `json:"DeploymentConfig,omitzero"`
	RetainDeploymentConfig           *bool             `json:"RetainDeploymentConfig,omitzero"`
}

// UpdateEndpointOutput is AWS's UpdateEndpointOutput.
type UpdateEndpointOutput struct {
	EndpointArn *string `json:"EndpointArn,omitzero" api:"shape=EndpointArn,required"`
}

// UpdateEndpointWeightsAndCapacitiesInput is AWS's UpdateEndpointWeightsAndCapacitiesInput.
type UpdateEndpointWeightsAndCapacitiesInput struct {
	EndpointName                *string                    `json:"EndpointName,omitzero" api:"shape=EndpointName,required"`
	DesiredWeightsAndCapacities []DesiredWeightAndCapacity `json:"DesiredWeightsAndCapacities,omitzero" api:"shape=DesiredWeightAndCapacityList,required"`
}

// UpdateEndpointWeightsAndCapacitiesOutput is AWS's UpdateEndpointWeightsAndCapacitiesOutput.
type UpdateEndpointWeightsAndCapacitiesOutput struct {
	EndpointArn *string `json:"EndpointArn,omitzero" api:"shape=EndpointArn,required"`
}

// UpdateExperimentInput is AWS's UpdateExperimentRequest.
type UpdateExperimentInput struct {
	ExperimentName *string `json:"ExperimentName,omitzero" api:"shape=ExperimentEntityName,required"`
	DisplayName    *string `json:"DisplayName,omitzero" api:"shape=ExperimentEntityName"`
	Description    *string `json:"Description,omitzero" api:"shape=ExperimentDescription"`
}

// UpdateExperimentOutput is AWS's UpdateExperimentResponse.
type UpdateExperimentOutput struct {
	ExperimentArn *string `json:"ExperimentArn,omitzero" api:"shape=ExperimentArn"`
}

// UpdateFeatureGroupInput is AWS's UpdateFeatureGroupRequest.
type UpdateFeatureGroupInput struct {
	FeatureGroupName  *string                  `json:"FeatureGroupName,omitzero" api:"shape=FeatureGroupNameOrArn,required"`
	FeatureAdditions  []FeatureDefinition      `json:"FeatureAdditions,omitzero" api:"shape=FeatureAdditions"`
	OnlineStoreConfig *OnlineStoreConfigUpdate `json:"OnlineStoreConfig,omitzero"`
	ThroughputConfig  *ThroughputConfigUpdate  `json:"ThroughputConfig,omitzero"`
}

// UpdateFeatureGroupOutput is AWS's UpdateFeatureGroupResponse.
type UpdateFeatureGroupOutput struct {
	FeatureGroupArn *string `json:"FeatureGroupArn,omitzero" api:"shape=FeatureGroupArn,required"`
}

// UpdateFeatureMetadataInput is AWS's UpdateFeatureMetadataRequest.
type UpdateFeatureMetadataInput struct {
	FeatureGroupName   *string            `json:"FeatureGroupName,omitzero" api:"shape=FeatureGroupNameOrArn,required"`
	FeatureName        *string            `json:"FeatureName,omitzero" api:"shape=FeatureName,required"`
	Description        *string            `json:"Description,omitzero" api:"shape=FeatureDescription"`
	ParameterAdditions []FeatureParameter `json:"ParameterAdditions,omitzero" api:"shape=FeatureParameterAdditions"`
	ParameterRemovals  []string           `json:"ParameterRemovals,omitzero" api:"shape=FeatureParameterRemovals"`
}

// UpdateHubContentReferenceInput is AWS's UpdateHubContentReferenceRequest.
type UpdateHubContentReferenceInput struct {
	HubName        *string `json:"HubName,omitzero" api:"shape=HubNameOrArn,required"`
	HubContentName *string `json:"HubContentName,omitzero" api:"shape=HubContentName,required"`
	HubContentType *string `json:"HubContentType,omitzero" api:"shape=HubContentType,required"`
	MinVersion     *string `json:"MinVersion,omitzero" api:"shape=HubContentVersion"`
}

// UpdateHubContentReferenceOutput is AWS's UpdateHubContentReferenceResponse.
type UpdateHubContentReferenceOutput struct {
	HubArn        *string `json:"HubArn,omitzero" api:"shape=HubArn,required"`
	HubContentArn *string `json:"HubContentArn,omitzero" api:"shape=HubContentArn,required"`
}

// UpdateHubContentInput is AWS's UpdateHubContentRequest.
type UpdateHubContentInput struct {
	HubName                  *string  `json:"HubName,omitzero" api:"shape=HubNameOrArn,required"`
	HubContentName           *string  `json:"HubContentName,omitzero" api:"shape=HubContentName,required"`
	HubContentType           *string  `json:"HubContentType,omitzero" api:"shape=HubContentType,required"`
	HubContentVersion        *string  `json:"HubContentVersion,omitzero" api:"shape=HubContentVersion,required"`
	HubContentDisplayName    *string  `json:"HubContentDisplayName,omitzero" api:"shape=HubContentDisplayName"`
	HubContentDescription    *string  `json:"HubContentDescription,omitzero" api:"shape=HubContentDescription"`
	HubContentMarkdown       *string  `json:"HubContentMarkdown,omitzero" api:"shape=HubContentMarkdown"`
	HubContentSearchKeywords []string `json:"HubContentSearchKeywords,omitzero" api:"shape=HubContentSearchKeywordList"`
	SupportStatus            *string  `json:"SupportStatus,omitzero" api:"shape=HubContentSupportStatus"`
}

// UpdateHubContentOutput is AWS's UpdateHubContentResponse.
type UpdateHubContentOutput struct {
	HubArn        *string `json:"HubArn,omitzero" api:"shape=HubArn,required"`
	HubContentArn *string `json:"HubContentArn,omitzero" api:"shape=HubContentArn,required"`
}

// UpdateHubInput is AWS's UpdateHubRequest.
type UpdateHubInput struct {
	HubName           *string  `json:"HubName,omitzero" api:"shape=HubNameOrArn,required"`
	HubDescription    *string  `json:"HubDescription,omitzero" api:"shape=HubDescription"`
	HubDisplayName    *string  `json:"HubDisplayName,omitzero" api:"shape=HubDisplayName"`
	HubSearchKeywords []string `json:"HubSearchKeywords,omitzero" api:"shape=HubSearchKeywordList"`
}

// UpdateHubOutput is AWS's UpdateHubResponse.
type UpdateHubOutput struct {
	HubArn *string `json:"HubArn,omitzero" api:"shape=HubArn,required"`
}

// UpdateImageInput is AWS's UpdateImageRequest.
type UpdateImageInput struct {
	DeleteProperties []string `json:"DeleteProperties,omitzero" api:"shape=ImageDeletePropertyList"`
	Description      *string  `json:"Description,omitzero" api:"shape=ImageDescription"`
	DisplayName      *string  `json:"DisplayName,omitzero" api:"shape=ImageDisplayName"`
	ImageName        *string  `json:"ImageName,omitzero" api:"shape=ImageName,required"`
	RoleArn          *string  `json:"RoleArn,omitzero" api:"shape=RoleArn"`
}

// UpdateImageOutput is AWS's UpdateImageResponse.
type UpdateImageOutput struct {
	ImageArn *string `json:"ImageArn,omitzero" api:"shape=ImageArn"`
}

// UpdateImageVersionInput is AWS's UpdateImageVersionRequest.
type UpdateImageVersionInput struct {
	ImageName       *string  `json:"ImageName,omitzero" api:"shape=ImageName,required"`
	Alias           *string  `json:"Alias,omitzero" api:"shape=SageMakerImageVersionAlias"`
	Version         *int32   `json:"Version,omitzero" api:"shape=ImageVersionNumber"`
	AliasesToAdd    []string `json:"AliasesToAdd,omitzero" api:"shape=SageMakerImageVersionAliases"`
	AliasesToDelete []string `json:"AliasesToDelete,omitzero" api:"shape=SageMakerImageVersionAliases"`
	VendorGuidance  *string  `json:"VendorGuidance,omitzero" api:"shape=VendorGuidance"`
	JobType         *string  `json:"JobType,omitzero" api:"shape=JobType"`
	MLFramework     *string  `json:"MLFramework,omitzero" api:"shape=MLFramework"`
	ProgrammingLang *string  `json:"ProgrammingLang,omitzero" api:"shape=ProgrammingLang"`
	Processor       *string  `json:"Processor,omitzero" api:"shape=Processor"`
	Horovod         *bool    `json:"Horovod,omitzero"`
	ReleaseNotes    *string  `json:"ReleaseNotes,omitzero" api:"shape=ReleaseNotes"`
}

// UpdateImageVersionOutput is AWS's UpdateImageVersionResponse.
type UpdateImageVersionOutput struct {
	ImageVersionArn *string `json:"ImageVersionArn,omitzero" api:"shape=ImageVersionArn"`
}

// UpdateInferenceComponentInput is AWS's UpdateInferenceComponentInput.
type UpdateInferenceComponentInput struct {
	InferenceComponentName *string                             `json:"InferenceComponentName,omitzero" api:"shape=InferenceComponentName,required"`
	Specification          *InferenceComponentSpecification    `json:"Specification,omitzero"`
	Specifications         []InferenceComponentSpecification   `json:"Specifications,omitzero" api:"shape=InferenceComponentSpecificationList"`
	RuntimeConfig          *InferenceComponentRuntimeConfig    `json:"RuntimeConfig,omitzero"`
	DeploymentConfig       *InferenceComponentDeploymentConfig `json:"DeploymentConfig,omitzero"`
}

// UpdateInferenceComponentOutput is AWS's UpdateInferenceComponentOutput.
type UpdateInferenceComponentOutput struct {
	InferenceComponentArn *string `json:"InferenceComponentArn,omitzero" api:"shape=InferenceComponentArn,required"`
}

// UpdateInferenceComponentRuntimeConfigInput is AWS's UpdateInferenceComponentRuntimeConfigInput.
type UpdateInferenceComponentRuntimeConfigInput struct {
	InferenceComponentName *string                          `json:"InferenceComponentName,omitzero" api:"shape=InferenceComponentName,required"`
	DesiredRuntimeConfig   *InferenceComponentRuntimeConfig `json:"DesiredRuntimeConfig,omitzero" api:"required"`
}

// UpdateInferenceComponentRuntimeConfigOutput is AWS's UpdateInferenceComponentRuntimeConfigOutput.
type UpdateInferenceComponentRuntimeConfigOutput struct {
	InferenceComponentArn *string `json:"InferenceComponentArn,omitzero" api:"shape=InferenceComponentArn,required"`
}

// UpdateInferenceExperimentInput is AWS's UpdateInferenceExperimentRequest.
type UpdateInferenceExperimentInput struct {
	Name              *string                               `json:"Name,omitzero" api:"shape=InferenceExperimentName,required"`
	Schedule          *InferenceExperimentSchedule          `json:"Schedule,omitzero"`
	Description       *string                               `json:"Description,omitzero" api:"shape=InferenceExperimentDescription"`
	ModelVariants     []ModelVariantConfig                  `json:"ModelVariants,omitzero" api:"shape=ModelVariantConfigList"`
	DataStorageConfig *InferenceExperimentDataStorageConfig `json:"DataStorageConfig,omitzero"`
	ShadowModeConfig  *ShadowModeConfig                     `json:"ShadowModeConfig,omitzero"`
}

// UpdateInferenceExperimentOutput is AWS's UpdateInferenceExperimentResponse.
type UpdateInferenceExperimentOutput struct {
	InferenceExperimentArn *string `json:"InferenceExperimentArn,omitzero" api:"shape=InferenceExperimentArn,required"`
}

// UpdateInferenceRouterInput is AWS's UpdateInferenceRouterInput.
type UpdateInferenceRouterInput struct {
	InferenceRouterName *string         `json:"InferenceRouterName,omitzero" api:"shape=InferenceRouterName,required"`
	RoutingTargets      []RoutingTarget `json:"RoutingTargets,omitzero" api:"shape=RoutingTargetList,required"`
}

// UpdateInferenceRouterOutput is AWS's UpdateInferenceRouterOutput.
type UpdateInferenceRouterOutput struct {
	InferenceRouterArn *string `json:"InferenceRouterArn,omitzero" api:"shape=InferenceRouterArn,required"`
}

// UpdateMlflowAppInput is AWS's UpdateMlflowAppRequest.
type UpdateMlflowAppInput struct {
	Arn                          *string  `json:"Arn,omitzero" api:"shape=MlflowAppArn,required"`
	Name                         *string  `json:"Name,omitzero" api:"shape=MlflowAppName"`
	ArtifactStoreUri             *string  `json:"ArtifactStoreUri,omitzero" api:"shape=S3Uri"`
	ModelRegistrationMode        *string  `json:"ModelRegistrationMode,omitzero" api:"shape=ModelRegistrationMode"`
	WeeklyMaintenanceWindowStart *string  `json:"WeeklyMaintenanceWindowStart,omitzero" api:"shape=WeeklyMaintenanceWindowStart"`
	DefaultDomainIdList          []string `json:"DefaultDomainIdList,omitzero" api:"shape=DefaultDomainIdList"`
	AccountDefaultStatus         *string  `json:"AccountDefaultStatus,omitzero" api:"shape=AccountDefaultStatus"`
}

// UpdateMlflowAppOutput is AWS's UpdateMlflowAppResponse.
type UpdateMlflowAppOutput struct {
	Arn *string `json:"Arn,omitzero" api:"shape=MlflowAppArn"`
}

// UpdateMlflowTrackingServerInput is AWS's UpdateMlflowTrackingServerRequest.
type UpdateMlflowTrackingServerInput struct {
	TrackingServerName           *string `json:"TrackingServerName,omitzero" api:"shape=TrackingServerName,required"`
	ArtifactStoreUri             *string `json:"ArtifactStoreUri,omitzero" api:"shape=S3Uri"`
	TrackingServerSize           *string `json:"TrackingServerSize,omitzero" api:"shape=TrackingServerSize"`
	AutomaticModelRegistration   *bool   `json:"AutomaticModelRegistration,omitzero"`
	WeeklyMaintenanceWindowStart *string `json:"WeeklyMaintenanceWindowStart,omitzero" api:"shape=WeeklyMaintenanceWindowStart"`
	S3BucketOwnerAccountId       *string `json:"S3BucketOwnerAccountId,omitzero" api:"shape=AccountId"`
	S3BucketOwnerVerification    *bool   `json:"S3BucketOwnerVerification,omitzero"`
}

// UpdateMlflowTrackingServerOutput is AWS's UpdateMlflowTrackingServerResponse.
type UpdateMlflowTrackingServerOutput struct {
	TrackingServerArn *string `json:"TrackingServerArn,omitzero" api:"shape=TrackingServerArn"`
}

// UpdateModelCardInput is AWS's UpdateModelCardRequest.
type UpdateModelCardInput struct {
	ModelCardName   *string `json:"ModelCardName,omitzero" api:"shape=ModelCardNameOrArn,required"`
	Content         *string `json:"Content,omitzero" api:"shape=ModelCardContent"`
	ModelCardStatus *string `json:"ModelCardStatus,omitzero" api:"shape=ModelCardStatus"`
}

// UpdateModelCardOutput is AWS's UpdateModelCardResponse.
type UpdateModelCardOutput struct {
	ModelCardArn *string `json:"ModelCardArn,omitzero" api:"shape=ModelCardArn,required"`
}

// UpdateModelPackageInput is AWS's UpdateModelPackageInput.
type UpdateModelPackageInput struct {
	ModelPackageArn                        *string                                      `json:"ModelPackageArn,omitzero" api:"shape=ModelPackageArn,required"`
	ModelApprovalStatus                    *string                                      `json:"ModelApprovalStatus,omitzero" api:"shape=ModelApprovalStatus"`
	ModelPackageRegistrationType           *string                                      `json:"ModelPackageRegistrationType,omitzero" api:"shape=ModelPackageRegistrationType"`
	ApprovalDescription                    *string                                      `json:"ApprovalDescription,omitzero" api:"shape=ApprovalDescription"`
	CustomerMetadataProperties             map[string]string                            `json:"CustomerMetadataProperties,omitzero" api:"shape=CustomerMetadataMap"`
	CustomerMetadataPropertiesToRemove     []string                                     `json:"CustomerMetadataPropertiesToRemove,omitzero" api:"shape=CustomerMetadataKeyList"`
	AdditionalInferenceSpecificationsToAdd []AdditionalInferenceSpecificationDefinition `json:"AdditionalInferenceSpecificationsToAdd,omitzero" api:"shape=AdditionalInferenceSpecifications"`
	InferenceSpecification                 *InferenceSpecification                      `json:"InferenceSpecification,omitzero"`
	SourceUri                              *string                                      `json:"SourceUri,omitzero" api:"shape=ModelPackageSourceUri"`
	ModelCard                              *ModelPackageModelCard                       `json:"ModelCard,omitzero"`
	ModelLifeCycle                         *ModelLifeCycle                              `json:"ModelLifeCycle,omitzero"`
	ClientToken                            *string                                      `json:"ClientToken,omitzero" api:"shape=ClientToken"`
}

// UpdateModelPackageOutput is AWS's UpdateModelPackageOutput.
type UpdateModelPackageOutput struct {
	ModelPackageArn *string `json:"ModelPackageArn,omitzero" api:"shape=ModelPackageArn,required"`
}

// UpdateMonitoringAlertInput is AWS's UpdateMonitoringAlertRequest.
type UpdateMonitoringAlertInput struct {
	MonitoringScheduleName *string `json:"MonitoringScheduleName,omitzero" api:"shape=MonitoringScheduleName,required"`
	MonitoringAlertName    *string `json:"MonitoringAlertName,omitzero" api:"shape=MonitoringAlertName,required"`
	DatapointsToAlert      *int32  `json:"DatapointsToAlert,omitzero" api:"shape=MonitoringDatapointsToAlert,required"`
	EvaluationPeriod       *int32  `json:"EvaluationPeriod,omitzero" api:"shape=MonitoringEvaluationPeriod,required"`
}

// UpdateMonitoringAlertOutput is AWS's UpdateMonitoringAlertResponse.
type UpdateMonitoringAlertOutput struct {
	MonitoringScheduleArn *string `json:"MonitoringScheduleArn,omitzero" api:"shape=MonitoringScheduleArn,required"`
	MonitoringAlertName   *string `json:"MonitoringAlertName,omitzero" api:"shape=MonitoringAlertName"`
}

// UpdateMonitoringScheduleInput is AWS's UpdateMonitoringScheduleRequest.
type UpdateMonitoringScheduleInput struct {
	MonitoringScheduleName   *string                   `json:"MonitoringScheduleName,omitzero" api:"shape=MonitoringScheduleName,required"`
	MonitoringScheduleConfig *MonitoringScheduleConfig `json:"MonitoringScheduleConfig,omitzero" api:"required"`
}

// UpdateMonitoringScheduleOutput is AWS's UpdateMonitoringScheduleResponse.
type UpdateMonitoringScheduleOutput struct {
	MonitoringScheduleArn *string `json:"MonitoringScheduleArn,omitzero" api:"shape=MonitoringScheduleArn,required"`
}

// UpdateNotebookInstanceInput is AWS's UpdateNotebookInstanceInput.
type UpdateNotebookInstanceInput struct {
	NotebookInstanceName                   *string                               `json:"NotebookInstanceName,omitzero" api:"shape=NotebookInstanceName,required"`
	InstanceType                           *string                               `json:"InstanceType,omitzero" api:"shape=InstanceType"`
	IpAddressType                          *string                               `json:"IpAddressType,omitzero" api:"shape=IPAddressType"`
	PlatformIdentifier                     *string                               `json:"PlatformIdentifier,omitzero" api:"shape=PlatformIdentifier"`
	RoleArn                                *string                               `json:"RoleArn,omitzero" api:"shape=RoleArn"`
	LifecycleConfigName                    *string                               `json:"LifecycleConfigName,omitzero" api:"shape=NotebookInstanceLifecycleConfigName"`
	DisassociateLifecycleConfig            *bool                                 `json:"DisassociateLifecycleConfig,omitzero"`
	VolumeSizeInGB                         *int32                                `json:"VolumeSizeInGB,omitzero" api:"shape=NotebookInstanceVolumeSizeInGB"`
	DefaultCodeRepository                  *string                               `json:"DefaultCodeRepository,omitzero" api:"shape=CodeRepositoryNameOrUrl"`
	AdditionalCodeRepositories             []string                              `json:"AdditionalCodeRepositories,omitzero" api:"shape=AdditionalCodeRepositoryNamesOrUrls"`
	AcceleratorTypes                       []string                              `json:"AcceleratorTypes,omitzero" api:"shape=NotebookInstanceAcceleratorTypes"`
	DisassociateAcceleratorTypes           *bool                                 `json:"DisassociateAcceleratorTypes,omitzero"`
	DisassociateDefaultCodeRepository      *bool                                 `json:"DisassociateDefaultCodeRepository,omitzero"`
	DisassociateAdditionalCodeRepositories *bool                                 `json:"DisassociateAdditionalCodeRepositories,omitzero"`
	RootAccess                             *string                               `json:"RootAccess,omitzero" api:"shape=RootAccess"`
	InstanceMetadataServiceConfiguration   *InstanceMetadataServiceConfiguration `json:"InstanceMetadataServiceConfiguration,omitzero"`
}

// UpdateNotebookInstanceLifecycleConfigInput is AWS's UpdateNotebookInstanceLifecycleConfigInput.
type UpdateNotebookInstanceLifecycleConfigInput struct {
	NotebookInstanceLifecycleConfigName *string                         `json:"NotebookInstanceLifecycleConfigName,omitzero" api:"shape=NotebookInstanceLifecycleConfigName,required"`
	OnCreate                            []NotebookInstanceLifecycleHook `json:"OnCreate,omitzero" api:"shape=NotebookInstanceLifecycleConfigList"`
	OnStart                             []NotebookInstanceLifecycleHook `json:"OnStart,omitzero" api:"shape=NotebookInstanceLifecycleConfigList"`
}

// UpdateNotebookInstanceLifecycleConfigOutput is AWS's UpdateNotebookInstanceLifecycleConfigOutput.
type UpdateNotebookInstanceLifecycleConfigOutput struct {
}

// UpdateNotebookInstanceOutput is AWS's UpdateNotebookInstanceOutput.
type UpdateNotebookInstanceOutput struct {
}

// UpdatePartnerAppInput is AWS's UpdatePartnerAppRequest.
type UpdatePartnerAppInput struct {
	Arn                           *string                      `json:"Arn,omitzero" api:"shape=PartnerAppArn,required"`
	MaintenanceConfig             *PartnerAppMaintenanceConfig `json:"MaintenanceConfig,omitzero"`
	Tier                          *string                      `json:"Tier,omitzero" api:"shape=NonEmptyString64"`
	ApplicationConfig             *PartnerAppConfig            `json:"ApplicationConfig,omitzero"`
	IdcConfig                     *IdcConfigInput              `json:"IdcConfig,omitzero"`
	AuthType                      *string                      `json:"AuthType,omitzero" api:"shape=PartnerAppAuthType"`
	EnableIamSessionBasedIdentity *bool                        `json:"EnableIamSessionBasedIdentity,omitzero"`
	EnableAutoMinorVersionUpgrade *bool                        `json:"EnableAutoMinorVersionUpgrade,omitzero"`
	AppVersion                    *string                      `json:"AppVersion,omitzero" api:"shape=MajorMinorVersion"`
	ClientToken                   *string                      `json:"ClientToken,omitzero" api:"shape=ClientToken,token"`
	Tags                          []Tag                        `json:"Tags,omitzero" api:"shape=TagList"`
}

// UpdatePartnerAppOutput is AWS's UpdatePartnerAppResponse.
type UpdatePartnerAppOutput struct {
	Arn *string `json:"Arn,omitzero" api:"shape=PartnerAppArn"`
}

// UpdatePipelineExecutionInput is AWS's UpdatePipelineExecutionRequest.
type UpdatePipelineExecutionInput struct {
	PipelineExecutionArn         *string                   `json:"PipelineExecutionArn,omitzero" api:"shape=PipelineExecutionArn,required"`
	PipelineExecutionDescription *string                   `json:"PipelineExecutionDescription,omitzero" api:"shape=PipelineExecutionDescription"`
	PipelineExecutionDisplayName *string                   `json:"PipelineExecutionDisplayName,omitzero" api:"shape=PipelineExecutionName"`
	ParallelismConfiguration     *ParallelismConfiguration `json:"ParallelismConfiguration,omitzero"`
}

// UpdatePipelineExecutionOutput is AWS's UpdatePipelineExecutionResponse.
type UpdatePipelineExecutionOutput struct {
	PipelineExecutionArn *string `json:"PipelineExecutionArn,omitzero" api:"shape=PipelineExecutionArn"`
}

// UpdatePipelineInput is AWS's UpdatePipelineRequest.
type UpdatePipelineInput struct {
	PipelineName                 *string                       `json:"PipelineName,omitzero" api:"shape=PipelineName,required"`
	PipelineDisplayName          *string                       `json:"PipelineDisplayName,omitzero" api:"shape=PipelineName"`
	PipelineDefinition           *string                       `json:"PipelineDefinition,omitzero" api:"shape=PipelineDefinition"`
	PipelineDefinitionS3Location *PipelineDefinitionS3Location `json:"PipelineDefinitionS3Location,omitzero"`
	PipelineDescription          *string                       `json:"PipelineDescription,omitzero" api:"shape=PipelineDescription"`
	RoleArn                      *string                       `json:"RoleArn,omitzero" api:"shape=RoleArn"`
	ParallelismConfiguration     *ParallelismConfiguration     `json:"ParallelismConfiguration,omitzero"`
	PipelineVersionAliases       []string                      `json:"PipelineVersionAliases,omitzero" api:"shape=PipelineVersionAliasList"`
}

// UpdatePipelineOutput is AWS's UpdatePipelineResponse.
type UpdatePipelineOutput struct {
	PipelineArn       *string `json:"PipelineArn,omitzero" api:"shape=PipelineArn"`
	PipelineVersionId *int64  `json:"PipelineVersionId,omitzero" api:"shape=PipelineVersionId"`
}

// UpdatePipelineVersionInput is AWS's UpdatePipelineVersionRequest.
type UpdatePipelineVersionInput struct {
	PipelineArn                    *string          `json:"PipelineArn,omitzero" api:"shape=PipelineArn,required"`
	PipelineVersionId              *int64           `json:"PipelineVersionId,omitzero" api:"shape=PipelineVersionId,required"`
	PipelineVersionDisplayName     *string          `json:"PipelineVersionDisplayName,omitzero" api:"shape=PipelineVersionName"`
	PipelineVersionDescription     *string          `json:"PipelineVersionDescription,omitzero" api:"shape=PipelineVersionDescription"`
	PipelineVersionAliasOperations *AliasOperations `json:"PipelineVersionAliasOperations,omitzero"`
}

// UpdatePipelineVersionOutput is AWS's UpdatePipelineVersionResponse.
type UpdatePipelineVersionOutput struct {
	PipelineArn       *string `json:"PipelineArn,omitzero" api:"shape=PipelineArn"`
	PipelineVersionId *int64  `json:"PipelineVersionId,omitzero" api:"shape=PipelineVersionId"`
}

// UpdateProjectInput is AWS's UpdateProjectInput.
type UpdateProjectInput struct {
	ProjectName                             *string                                  `json:"ProjectName,omitzero" api:"shape=ProjectEntityName,required"`
	ProjectDescription                      *string                                  `json:"ProjectDescription,omitzero" api:"shape=EntityDescription"`
	ServiceCatalogProvisioningUpdateDetails *ServiceCatalogProvisioningUpdateDetails `json:"ServiceCatalogProvisioningUpdateDetails,omitzero"`
	Tags                                    []Tag                                    `json:"Tags,omitzero" api:"shape=TagList"`
	TemplateProvidersToUpdate               []UpdateTemplateProvider                 `json:"TemplateProvidersToUpdate,omitzero" api:"shape=UpdateTemplateProviderList"`
}

// UpdateProjectOutput is AWS's UpdateProjectOutput.
type UpdateProjectOutput struct {
	ProjectArn *string `json:"ProjectArn,omitzero" api:"shape=ProjectArn,required"`
}

// UpdateSpaceInput is AWS's UpdateSpaceRequest.
type UpdateSpaceInput struct {
	DomainId         *string        `json:"DomainId,omitzero" api:"shape=DomainId,required"`
	SpaceName        *string        `json:"SpaceName,omitzero" api:"shape=SpaceName,required"`
	SpaceSettings    *SpaceSettings `json:"SpaceSettings,omitzero"`
	SpaceDisplayName *string        `json:"SpaceDisplayName,omitzero" api:"shape=NonEmptyString64"`
}

// UpdateSpaceOutput is AWS's UpdateSpaceResponse.
type UpdateSpaceOutput struct {
	SpaceArn *string `json:"SpaceArn,omitzero" api:"shape=SpaceArn"`
}

// UpdateTemplateProvider is AWS's UpdateTemplateProvider.
type UpdateTemplateProvider struct {
	CfnTemplateProvider *CfnUpdateTemplateProvider `json:"CfnTemplateProvider,omitzero"`
}

// UpdateTrainingJobInput is AWS's UpdateTrainingJobRequest.
type UpdateTrainingJobInput struct {
	TrainingJobName            *string                     `json:"TrainingJobName,omitzero" api:"shape=TrainingJobName,required"`
	ProfilerConfig             *ProfilerConfigForUpdate    `json:"ProfilerConfig,omitzero"`
	ProfilerRuleConfigurations []ProfilerRuleConfiguration `json:"ProfilerRuleConfigurations,omitzero" api:"shape=ProfilerRuleConfigurations"`
	ResourceConfig             *ResourceConfigForUpdate    `json:"ResourceConfig,omitzero"`
	RemoteDebugConfig          *RemoteDebugConfigForUpdate `json:"RemoteDebugConfig,omitzero"`
}

// UpdateTrainingJobOutput is AWS's UpdateTrainingJobResponse.
type UpdateTrainingJobOutput struct {
	TrainingJobArn *string `json:"TrainingJobArn,omitzero" api:"shape=TrainingJobArn,required"`
}

// UpdateTrialComponentInput is AWS's UpdateTrialComponentRequest.
type UpdateTrialComponentInput struct {
	TrialComponentName      *string                                 `json:"TrialComponentName,omitzero" api:"shape=ExperimentEntityName,required"`
	DisplayName             *string                                 `json:"DisplayName,omitzero" api:"shape=ExperimentEntityName"`
	Status                  *TrialComponentStatus                   `json:"Status,omitzero"`
	StartTime               *time.Time                              `json:"StartTime,omitzero"`
	EndTime                 *time.Time                              `json:"EndTime,omitzero"`
	Parameters              map[string]TrialComponentParameterValue `json:"Parameters,omitzero" api:"shape=TrialComponentParameters"`
	ParametersToRemove      []string                                `json:"ParametersToRemove,omitzero" api:"shape=ListTrialComponentKey256"`
	InputArtifacts          map[string]TrialComponentArtifact       `json:"InputArtifacts,omitzero" api:"shape=TrialComponentArtifacts"`
	InputArtifactsToRemove  []string                                `json:"InputArtifactsToRemove,omitzero" api:"shape=ListTrialComponentKey256"`
	OutputArtifacts         map[string]TrialComponentArtifact       `json:"OutputArtifacts,omitzero" api:"shape=TrialComponentArtifacts"`
	OutputArtifactsToRemove []string                                `json:"OutputArtifactsToRemove,omitzero" api:"shape=ListTrialComponentKey256"`
}

// UpdateTrialComponentOutput is AWS's UpdateTrialComponentResponse.
type UpdateTrialComponentOutput struct {
	TrialComponentArn *string `json:"TrialComponentArn,omitzero" api:"shape=TrialComponentArn"`
}

// UpdateTrialInput is AWS's UpdateTrialRequest.
type UpdateTrialInput struct {
	TrialName   *string `json:"TrialName,omitzero" api:"shape=ExperimentEntityName,required"`
	DisplayName *string `json:"DisplayName,omitzero" api:"shape=ExperimentEntityName"`
}

// UpdateTrialOutput is AWS's UpdateTrialResponse.
type UpdateTrialOutput struct {
	TrialArn *string `json:"TrialArn,omitzero" api:"shape=TrialArn"`
}

// UpdateUserProfileInput is AWS's UpdateUserProfileRequest.
type UpdateUserProfileInput struct {
	DomainId        *string       `json:"DomainId,omitzero" api:"shape=DomainId,required"`
	UserProfileName *string       `json:"UserProfileName,omitzero" api:"shape=UserProfileName,required"`
	UserSettings    *UserSettings `json:"UserSettings,omitzero"`
}

// UpdateUserProfileOutput is AWS's UpdateUserProfileResponse.
type UpdateUserProfileOutput struct {
	UserProfileArn *string `json:"UserProfileArn,omitzero" api:"shape=UserProfileArn"`
}

// UpdateWorkforceInput is AWS's UpdateWorkforceRequest.
type UpdateWorkforceInput struct {
	WorkforceName      *string                    `json:"WorkforceName,omitzero" api:"shape=WorkforceName,required"`
	SourceIpConfig     *SourceIpConfig            `json:"SourceIpConfig,omitzero"`
	OidcConfig         *OidcConfig                `json:"OidcConfig,omitzero"`
	WorkforceVpcConfig *WorkforceVpcConfigRequest `json:"WorkforceVpcConfig,omitzero"`
	IpAddressType      *string                    `json:"IpAddressType,omitzero" api:"shape=WorkforceIpAddressType"`
}

// UpdateWorkforceOutput is AWS's UpdateWorkforceResponse.
type UpdateWorkforceOutput struct {
	Workforce *Workforce `json:"Workforce,omitzero" api:"required"`
}

// UpdateWorkteamInput is AWS's UpdateWorkteamRequest.
type UpdateWorkteamInput struct {
	WorkteamName              *string                    `json:"WorkteamName,omitzero" api:"shape=WorkteamName,required"`
	MemberDefinitions         []MemberDefinition         `json:"MemberDefinitions,omitzero" api:"shape=MemberDefinitions"`
	Description               *string                    `json:"Description,omitzero" api:"shape=String200"`
	NotificationConfiguration *NotificationConfiguration `json:"NotificationConfiguration,omitzero"`
	WorkerAccessConfiguration *WorkerAccessConfiguration `json:"WorkerAccessConfiguration,omitzero"`
}

// UpdateWorkteamOutput is AWS's UpdateWorkteamResponse.
type UpdateWorkteamOutput struct {
	Workteam *Workteam `json:"Workteam,omitzero" api:"required"`
}

// UserContext is AWS's UserContext.
type UserContext struct {
	UserProfileArn  *string      `json:"UserProfileArn,omitzero"`
	UserProfileName *string      `json:"UserProfileName,omitzero"`
	DomainId        *string      `json:"DomainId,omitzero"`
	IamIdentity     *IamIdentity `json:"IamIdentity,omitzero"`
}

// UserProfileDetails is AWS's UserProfileDetails.
type UserProfileDetails struct {
	DomainId         *string    `json:"DomainId,omitzero" api:"shape=DomainId"`
	UserProfileName  *string    `json:"UserProfileName,omitzero" api:"shape=UserProfileName"`
	Status           *string    `json:"Status,omitzero" api:"shape=UserProfileStatus"`
	CreationTime     *time.Time `json:"CreationTime,omitzero"`
	LastModifiedTime *time.Time `json:"LastModifiedTime,omitzero"`
}

// UserSettings is AWS's UserSettings.
type UserSettings struct {
	ExecutionRole               *string                      `json:"ExecutionRole,omitzero" api:"shape=RoleArn"`
	SecurityGroups              []string                     `json:"SecurityGroups,omitzero" api:"shape=SecurityGroupIds"`
	SharingSettings             *SharingSettings             `json:"SharingSettings,omitzero"`
	JupyterServerAppSettings    *JupyterServerAppSettings    `json:"JupyterServerAppSettings,omitzero"`
	KernelGatewayAppSettings    *KernelGatewayAppSettings    `json:"KernelGatewayAppSettings,omitzero"`
	TensorBoardAppSettings      *TensorBoardAppSettings      `json:"TensorBoardAppSettings,omitzero"`
	RStudioServerProAppSettings *RStudioServerProAppSettings `json:"RStudioServerProAppSettings,omitzero"`
	RSessionAppSettings         *RSessionAppSettings         `json:"RSessionAppSettings,omitzero"`
	CanvasAppSettings           *CanvasAppSettings           `json:"CanvasAppSettings,omitzero"`
	CodeEditorAppSettings       *CodeEditorAppSettings       `json:"CodeEditorAppSettings,omitzero"`
	JupyterLabAppSettings       *JupyterLabAppSettings       `json:"JupyterLabAppSettings,omitzero"`
	SpaceStorageSettings        *DefaultSpaceStorageSettings `json:"SpaceStorageSettings,omitzero"`
	DefaultLandingUri           *string                      `json:"DefaultLandingUri,omitzero" api:"shape=LandingUri"`
	StudioWebPortal             *string                      `json:"StudioWebPortal,omitzero" api:"shape=StudioWebPortal"`
	CustomPosixUserConfig       *CustomPosixUserConfig       `json:"CustomPosixUserConfig,omitzero"`
	CustomFileSystemConfigs     []CustomFileSystemConfig     `json:"CustomFileSystemConfigs,omitzero" api:"shape=CustomFileSystemConfigs"`
	StudioWebPortalSettings     *StudioWebPortalSettings     `json:"StudioWebPortalSettings,omitzero"`
	AutoMountHomeEFS            *string                      `json:"AutoMountHomeEFS,omitzero" api:"shape=AutoMountHomeEFS"`
}

// VariantProperty is AWS's VariantProperty.
type VariantProperty struct {
	VariantPropertyType *string `json:"VariantPropertyType,omitzero" api:"shape=VariantPropertyType,required"`
}

// VectorConfig is AWS's VectorConfig.
type VectorConfig struct {
	Dimension *int32 `json:"Dimension,omitzero" api:"shape=Dimension,required"`
}

// Vertex is AWS's Vertex.
type Vertex struct {
	Arn         *string `json:"Arn,omitzero" api:"shape=AssociationEntityArn"`
	Type        *string `json:"Type,omitzero" api:"shape=String40"`
	LineageType *string `json:"LineageType,omitzero" api:"shape=LineageType"`
}

// VisibilityConditions is AWS's VisibilityConditions.
type VisibilityConditions struct {
	Key   *string `json:"Key,omitzero" api:"shape=VisibilityConditionsKey"`
	Value *string `json:"Value,omitzero" api:"shape=VisibilityConditionsValue"`
}

// VpcConfig is AWS's VpcConfig.
type VpcConfig struct {
	SecurityGroupIds []string `json:"SecurityGroupIds,omitzero" api:"shape=VpcSecurityGroupIds,required"`
	Subnets          []string `json:"Subnets,omitzero" api:"shape=Subnets,required"`
}

// WarmPoolStatus is AWS's WarmPoolStatus.
type WarmPoolStatus struct {
	Status                                *string `json:"Status,omitzero" api:"shape=WarmPoolResourceStatus,required"`
	ResourceRetainedBillableTimeInSeconds *int32  `json:"ResourceRetainedBillableTimeInSeconds,omitzero" api:"shape=ResourceRetainedBillableTimeInSeconds"`
	ReusedByJob                           *string `json:"ReusedByJob,omitzero" api:"shape=TrainingJobName"`
}

// WorkerAccessConfiguration is AWS's WorkerAccessConfiguration.
type WorkerAccessConfiguration struct {
	S3Presign *S3Presign `json:"S3Presign,omitzero"`
}

// Workforce is AWS's Workforce.
type Workforce struct {
	WorkforceName      *string                     `json:"WorkforceName,omitzero" api:"shape=WorkforceName,required"`
	WorkforceArn       *string                     `json:"WorkforceArn,omitzero" api:"shape=WorkforceArn,required"`
	LastUpdatedDate    *time.Time                  `json:"LastUpdatedDate,omitzero"`
	SourceIpConfig     *SourceIpConfig             `json:"SourceIpConfig,omitzero"`
	SubDomain          *string                     `json:"SubDomain,omitzero"`
	CognitoConfig      *CognitoConfig              `json:"CognitoConfig,omitzero"`
	OidcConfig         *OidcConfigForResponse      `json:"OidcConfig,omitzero"`
	CreateDate         *time.Time                  `json:"CreateDate,omitzero"`
	WorkforceVpcConfig *WorkforceVpcConfigResponse `json:"WorkforceVpcConfig,omitzero"`
	Status             *string                     `json:"Status,omitzero" api:"shape=WorkforceStatus"`
	FailureReason      *string                     `json:"FailureReason,omitzero" api:"shape=WorkforceFailureReason"`
	IpAddressType      *string                     `json:"IpAddressType,omitzero" api:"shape=WorkforceIpAddressType"`
}

// WorkforceVpcConfigRequest is AWS's WorkforceVpcConfigRequest.
type WorkforceVpcConfigRequest struct {
	VpcId            *string  `json:"VpcId,omitzero" api:"shape=WorkforceVpcId"`
	SecurityGroupIds []string `json:"SecurityGroupIds,omitzero" api:"shape=WorkforceSecurityGroupIds"`
	Subnets          []string `json:"Subnets,omitzero" api:"shape=WorkforceSubnets"`
}

// WorkforceVpcConfigResponse is AWS's WorkforceVpcConfigResponse.
type WorkforceVpcConfigResponse struct {
	VpcId            *string  `json:"VpcId,omitzero" api:"shape=WorkforceVpcId,required"`
	SecurityGroupIds []string `json:"SecurityGroupIds,omitzero" api:"shape=WorkforceSecurityGroupIds,required"`
	Subnets          []string `json:"Subnets,omitzero" api:"shape=WorkforceSubnets,required"`
	VpcEndpointId    *string  `json:"VpcEndpointId,omitzero" api:"shape=WorkforceVpcEndpointId"`
}

// WorkloadSpec is AWS's WorkloadSpec.
type WorkloadSpec struct {
	_      struct{} `api:"union"`
	Inline *string  `json:"Inline,omitzero"`
}

// WorkspaceSettings is AWS's WorkspaceSettings.
type WorkspaceSettings struct {
	S3ArtifactPath *string `json:"S3ArtifactPath,omitzero" api:"shape=S3Uri"`
	S3KmsKeyId     *string `json:"S3KmsKeyId,omitzero" api:"shape=KmsKeyId"`
}

// Workteam is AWS's Workteam.
type Workteam struct {
	WorkteamName              *string                    `json:"WorkteamName,omitzero" api:"shape=WorkteamName,required"`
	MemberDefinitions         []MemberDefinition         `json:"MemberDefinitions,omitzero" api:"shape=MemberDefinitions,required"`
	WorkteamArn               *string                    `json:"WorkteamArn,omitzero" api:"shape=WorkteamArn,required"`
	WorkforceArn              *string                    `json:"WorkforceArn,omitzero" api:"shape=WorkforceArn"`
	ProductListingIds         []string                   `json:"ProductListingIds,omitzero"`
	Description               *string                    `json:"Description,omitzero" api:"shape=String200,required"`
	SubDomain                 *string                    `json:"SubDomain,omitzero"`
	CreateDate                *time.Time                 `json:"CreateDate,omitzero"`
	LastUpdatedDate           *time.Time                 `json:"LastUpdatedDate,omitzero"`
	NotificationConfiguration *NotificationConfiguration `json:"NotificationConfiguration,omitzero"`
	WorkerAccessConfiguration *WorkerAccessConfiguration `json:"WorkerAccessConfiguration,omitzero"`
}
