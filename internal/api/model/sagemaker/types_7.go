// Code generated from facts/sagemaker.json by package gen. DO NOT EDIT.

package sagemaker

import (
	"time"
)

// Trial is AWS's Trial.
type Trial struct {
	TrialName               *string                       `json:"TrialName,omitempty" api:"shape=ExperimentEntityName"`
	TrialArn                *string                       `json:"TrialArn,omitempty" api:"shape=TrialArn"`
	DisplayName             *string                       `json:"DisplayName,omitempty" api:"shape=ExperimentEntityName"`
	ExperimentName          *string                       `json:"ExperimentName,omitempty" api:"shape=ExperimentEntityName"`
	Source                  *TrialSource                  `json:"Source,omitempty"`
	CreationTime            *time.Time                    `json:"CreationTime,omitempty"`
	CreatedBy               *UserContext                  `json:"CreatedBy,omitempty"`
	LastModifiedTime        *time.Time                    `json:"LastModifiedTime,omitempty"`
	LastModifiedBy          *UserContext                  `json:"LastModifiedBy,omitempty"`
	MetadataProperties      *MetadataProperties           `json:"MetadataProperties,omitempty"`
	Tags                    []Tag                         `json:"Tags,omitempty" api:"shape=TagList"`
	TrialComponentSummaries []TrialComponentSimpleSummary `json:"TrialComponentSummaries,omitempty"`
}

// TrialComponent is AWS's TrialComponent.
type TrialComponent struct {
	TrialComponentName *string                                 `json:"TrialComponentName,omitempty" api:"shape=ExperimentEntityName"`
	DisplayName        *string                                 `json:"DisplayName,omitempty" api:"shape=ExperimentEntityName"`
	TrialComponentArn  *string                                 `json:"TrialComponentArn,omitempty" api:"shape=TrialComponentArn"`
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
	Metrics            []TrialComponentMetricSummary           `json:"Metrics,omitempty"`
	MetadataProperties *MetadataProperties                     `json:"MetadataProperties,omitempty"`
	SourceDetail       *TrialComponentSourceDetail             `json:"SourceDetail,omitempty"`
	LineageGroupArn    *string                                 `json:"LineageGroupArn,omitempty" api:"shape=LineageGroupArn"`
	Tags               []Tag                                   `json:"Tags,omitempty" api:"shape=TagList"`
	Parents            []Parent                                `json:"Parents,omitempty"`
	RunName            *string                                 `json:"RunName,omitempty" api:"shape=ExperimentEntityName"`
}

// TrialComponentArtifact is AWS's TrialComponentArtifact.
type TrialComponentArtifact struct {
	MediaType *string `json:"MediaType,omitempty" api:"shape=MediaType"`
	Value     *string `json:"Value,omitempty" api:"shape=TrialComponentArtifactValue,required"`
}

// TrialComponentMetricSummary is AWS's TrialComponentMetricSummary.
type TrialComponentMetricSummary struct {
	MetricName *string    `json:"MetricName,omitempty" api:"shape=MetricName"`
	SourceArn  *string    `json:"SourceArn,omitempty" api:"shape=TrialComponentSourceArn"`
	TimeStamp  *time.Time `json:"TimeStamp,omitempty"`
	Max        *float64   `json:"Max,omitempty"`
	Min        *float64   `json:"Min,omitempty"`
	Last       *float64   `json:"Last,omitempty"`
	Count      *int32     `json:"Count,omitempty"`
	Avg        *float64   `json:"Avg,omitempty"`
	StdDev     *float64   `json:"StdDev,omitempty"`
}

// TrialComponentParameterValue is AWS's TrialComponentParameterValue.
type TrialComponentParameterValue struct {
	StringValue *string  `json:"StringValue,omitempty" api:"shape=StringParameterValue"`
	NumberValue *float64 `json:"NumberValue,omitempty"`
}

// TrialComponentSimpleSummary is AWS's TrialComponentSimpleSummary.
type TrialComponentSimpleSummary struct {
	TrialComponentName   *string               `json:"TrialComponentName,omitempty" api:"shape=ExperimentEntityName"`
	TrialComponentArn    *string               `json:"TrialComponentArn,omitempty" api:"shape=TrialComponentArn"`
	TrialComponentSource *TrialComponentSource `json:"TrialComponentSource,omitempty"`
	CreationTime         *time.Time            `json:"CreationTime,omitempty"`
	CreatedBy            *UserContext          `json:"CreatedBy,omitempty"`
}

// TrialComponentSource is AWS's TrialComponentSource.
type TrialComponentSource struct {
	SourceArn  *string `json:"SourceArn,omitempty" api:"shape=TrialComponentSourceArn,required"`
	SourceType *string `json:"SourceType,omitempty" api:"shape=SourceType"`
}

// TrialComponentSourceDetail is AWS's TrialComponentSourceDetail.
type TrialComponentSourceDetail struct {
	SourceArn     *string        `json:"SourceArn,omitempty" api:"shape=TrialComponentSourceArn"`
	TrainingJob   *TrainingJob   `json:"TrainingJob,omitempty"`
	ProcessingJob *ProcessingJob `json:"ProcessingJob,omitempty"`
	TransformJob  *TransformJob  `json:"TransformJob,omitempty"`
}

// TrialComponentStatus is AWS's TrialComponentStatus.
type TrialComponentStatus struct {
	PrimaryStatus *string `json:"PrimaryStatus,omitempty" api:"shape=TrialComponentPrimaryStatus"`
	Message       *string `json:"Message,omitempty" api:"shape=TrialComponentStatusMessage"`
}

// TrialComponentSummary is AWS's TrialComponentSummary.
type TrialComponentSummary struct {
	TrialComponentName   *string               `json:"TrialComponentName,omitempty" api:"shape=ExperimentEntityName"`
	TrialComponentArn    *string               `json:"TrialComponentArn,omitempty" api:"shape=TrialComponentArn"`
	DisplayName          *string               `json:"DisplayName,omitempty" api:"shape=ExperimentEntityName"`
	TrialComponentSource *TrialComponentSource `json:"TrialComponentSource,omitempty"`
	Status               *TrialComponentStatus `json:"Status,omitempty"`
	StartTime            *time.Time            `json:"StartTime,omitempty"`
	EndTime              *time.Time            `json:"EndTime,omitempty"`
	CreationTime         *time.Time            `json:"CreationTime,omitempty"`
	CreatedBy            *UserContext          `json:"CreatedBy,omitempty"`
	LastModifiedTime     *time.Time            `json:"LastModifiedTime,omitempty"`
	LastModifiedBy       *UserContext          `json:"LastModifiedBy,omitempty"`
}

// TrialSource is AWS's TrialSource.
type TrialSource struct {
	SourceArn  *string `json:"SourceArn,omitempty" api:"shape=TrialSourceArn,required"`
	SourceType *string `json:"SourceType,omitempty" api:"shape=SourceType"`
}

// TrialSummary is AWS's TrialSummary.
type TrialSummary struct {
	TrialArn         *string      `json:"TrialArn,omitempty" api:"shape=TrialArn"`
	TrialName        *string      `json:"TrialName,omitempty" api:"shape=ExperimentEntityName"`
	DisplayName      *string      `json:"DisplayName,omitempty" api:"shape=ExperimentEntityName"`
	TrialSource      *TrialSource `json:"TrialSource,omitempty"`
	CreationTime     *time.Time   `json:"CreationTime,omitempty"`
	LastModifiedTime *time.Time   `json:"LastModifiedTime,omitempty"`
}

// TrustedIdentityPropagationSettings is AWS's TrustedIdentityPropagationSettings.
type TrustedIdentityPropagationSettings struct {
	Status *string `json:"Status,omitempty" api:"shape=FeatureStatus,required"`
}

// TtlDuration is AWS's TtlDuration.
type TtlDuration struct {
	Unit  *string `json:"Unit,omitempty" api:"shape=TtlDurationUnit"`
	Value *int32  `json:"Value,omitempty" api:"shape=TtlDurationValue"`
}

// TuningJobCompletionCriteria is AWS's TuningJobCompletionCriteria.
type TuningJobCompletionCriteria struct {
	TargetObjectiveMetricValue *float32                   `json:"TargetObjectiveMetricValue,omitempty"`
	BestObjectiveNotImproving  *BestObjectiveNotImproving `json:"BestObjectiveNotImproving,omitempty"`
	ConvergenceDetected        *ConvergenceDetected       `json:"ConvergenceDetected,omitempty"`
}

// TuningJobStepMetaData is AWS's TuningJobStepMetaData.
type TuningJobStepMetaData struct {
	Arn *string `json:"Arn,omitempty" api:"shape=HyperParameterTuningJobArn"`
}

// USD is AWS's USD.
type USD struct {
	Dollars               *int32 `json:"Dollars,omitempty" api:"shape=Dollars"`
	Cents                 *int32 `json:"Cents,omitempty" api:"shape=Cents"`
	TenthFractionsOfACent *int32 `json:"TenthFractionsOfACent,omitempty" api:"shape=TenthFractionsOfACent"`
}

// UiConfig is AWS's UiConfig.
type UiConfig struct {
	UiTemplateS3Uri *string `json:"UiTemplateS3Uri,omitempty" api:"shape=S3Uri"`
	HumanTaskUiArn  *string `json:"HumanTaskUiArn,omitempty" api:"shape=HumanTaskUiArn"`
}

// UiTemplate is AWS's UiTemplate.
type UiTemplate struct {
	Content *string `json:"Content,omitempty" api:"shape=TemplateContent,required"`
}

// UiTemplateInfo is AWS's UiTemplateInfo.
type UiTemplateInfo struct {
	Url           *string `json:"Url,omitempty" api:"shape=TemplateUrl"`
	ContentSha256 *string `json:"ContentSha256,omitempty" api:"shape=TemplateContentSha256"`
}

// UltraServer is AWS's UltraServer.
type UltraServer struct {
	UltraServerId                *string `json:"UltraServerId,omitempty" api:"shape=NonEmptyString256,required"`
	UltraServerType              *string `json:"UltraServerType,omitempty" api:"shape=UltraServerType,required"`
	AvailabilityZone             *string `json:"AvailabilityZone,omitempty" api:"shape=AvailabilityZone,required"`
	InstanceType                 *string `json:"InstanceType,omitempty" api:"shape=ReservedCapacityInstanceType,required"`
	TotalInstanceCount           *int32  `json:"TotalInstanceCount,omitempty" api:"shape=TotalInstanceCount,required"`
	ConfiguredSpareInstanceCount *int32  `json:"ConfiguredSpareInstanceCount,omitempty" api:"shape=ConfiguredSpareInstanceCount"`
	AvailableInstanceCount       *int32  `json:"AvailableInstanceCount,omitempty" api:"shape=AvailableInstanceCount"`
	InUseInstanceCount           *int32  `json:"InUseInstanceCount,omitempty" api:"shape=InUseInstanceCount"`
	AvailableSpareInstanceCount  *int32  `json:"AvailableSpareInstanceCount,omitempty" api:"shape=AvailableSpareInstanceCount"`
	UnhealthyInstanceCount       *int32  `json:"UnhealthyInstanceCount,omitempty" api:"shape=UnhealthyInstanceCount"`
	HealthStatus                 *string `json:"HealthStatus,omitempty" api:"shape=UltraServerHealthStatus"`
}

// UltraServerInfo is AWS's UltraServerInfo.
type UltraServerInfo struct {
	Id   *string `json:"Id,omitempty"`
	Type *string `json:"Type,omitempty"`
}

// UltraServerSummary is AWS's UltraServerSummary.
type UltraServerSummary struct {
	UltraServerType             *string `json:"UltraServerType,omitempty" api:"shape=UltraServerType,required"`
	InstanceType                *string `json:"InstanceType,omitempty" api:"shape=ReservedCapacityInstanceType,required"`
	UltraServerCount            *int32  `json:"UltraServerCount,omitempty" api:"shape=UltraServerCount"`
	AvailableSpareInstanceCount *int32  `json:"AvailableSpareInstanceCount,omitempty" api:"shape=AvailableSpareInstanceCount"`
	UnhealthyInstanceCount      *int32  `json:"UnhealthyInstanceCount,omitempty" api:"shape=UnhealthyInstanceCount"`
}

// UnifiedStudioSettings is AWS's UnifiedStudioSettings.
type UnifiedStudioSettings struct {
	StudioWebPortalAccess      *string `json:"StudioWebPortalAccess,omitempty" api:"shape=FeatureStatus"`
	DomainAccountId            *string `json:"DomainAccountId,omitempty" api:"shape=AccountId"`
	DomainRegion               *string `json:"DomainRegion,omitempty" api:"shape=RegionName"`
	DomainId                   *string `json:"DomainId,omitempty" api:"shape=UnifiedStudioDomainId"`
	ProjectId                  *string `json:"ProjectId,omitempty" api:"shape=UnifiedStudioProjectId"`
	EnvironmentId              *string `json:"EnvironmentId,omitempty" api:"shape=UnifiedStudioEnvironmentId"`
	ProjectS3Path              *string `json:"ProjectS3Path,omitempty" api:"shape=S3Uri"`
	SingleSignOnApplicationArn *string `json:"SingleSignOnApplicationArn,omitempty" api:"shape=SingleSignOnApplicationArn"`
}

// UpdateActionInput is AWS's UpdateActionRequest.
type UpdateActionInput struct {
	ActionName         *string           `json:"ActionName,omitempty" api:"shape=ExperimentEntityName,required"`
	Description        *string           `json:"Description,omitempty" api:"shape=ExperimentDescription"`
	Status             *string           `json:"Status,omitempty" api:"shape=ActionStatus"`
	Properties         map[string]string `json:"Properties,omitempty" api:"shape=LineageEntityParameters"`
	PropertiesToRemove []string          `json:"PropertiesToRemove,omitempty" api:"shape=ListLineageEntityParameterKey"`
}

// UpdateActionOutput is AWS's UpdateActionResponse.
type UpdateActionOutput struct {
	ActionArn *string `json:"ActionArn,omitempty" api:"shape=ActionArn"`
}

// UpdateAppImageConfigInput is AWS's UpdateAppImageConfigRequest.
type UpdateAppImageConfigInput struct {
	AppImageConfigName       *string                   `json:"AppImageConfigName,omitempty" api:"shape=AppImageConfigName,required"`
	KernelGatewayImageConfig *KernelGatewayImageConfig `json:"KernelGatewayImageConfig,omitempty"`
	JupyterLabAppImageConfig *JupyterLabAppImageConfig `json:"JupyterLabAppImageConfig,omitempty"`
	CodeEditorAppImageConfig *CodeEditorAppImageConfig `json:"CodeEditorAppImageConfig,omitempty"`
}

// UpdateAppImageConfigOutput is AWS's UpdateAppImageConfigResponse.
type UpdateAppImageConfigOutput struct {
	AppImageConfigArn *string `json:"AppImageConfigArn,omitempty" api:"shape=AppImageConfigArn"`
}

// UpdateArtifactInput is AWS's UpdateArtifactRequest.
type UpdateArtifactInput struct {
	ArtifactArn        *string           `json:"ArtifactArn,omitempty" api:"shape=ArtifactArn,required"`
	ArtifactName       *string           `json:"ArtifactName,omitempty" api:"shape=ExperimentEntityName"`
	Properties         map[string]string `json:"Properties,omitempty" api:"shape=ArtifactProperties"`
	PropertiesToRemove []string          `json:"PropertiesToRemove,omitempty" api:"shape=ListLineageEntityParameterKey"`
}

// UpdateArtifactOutput is AWS's UpdateArtifactResponse.
type UpdateArtifactOutput struct {
	ArtifactArn *string `json:"ArtifactArn,omitempty" api:"shape=ArtifactArn"`
}

// UpdateClusterExtensionInput is AWS's UpdateClusterExtensionRequest.
type UpdateClusterExtensionInput struct {
	ClusterArn          *string `json:"ClusterArn,omitempty" api:"shape=ClusterArn,required"`
	ExtensionArn        *string `json:"ExtensionArn,omitempty" api:"shape=ExtensionArn,required"`
	ExtensionVersion    *string `json:"ExtensionVersion,omitempty" api:"shape=ExtensionVersion"`
	ConfigurationValues *string `json:"ConfigurationValues,omitempty" api:"shape=ExtensionConfigurationValues"`
	ClientToken         *string `json:"ClientToken,omitempty" api:"shape=UpdateClusterExtensionRequestClientTokenString,token"`
}

// UpdateClusterExtensionOutput is AWS's UpdateClusterExtensionResponse.
type UpdateClusterExtensionOutput struct {
	ExtensionArn *string `json:"ExtensionArn,omitempty" api:"shape=ExtensionArn,required"`
}

// UpdateClusterInput is AWS's UpdateClusterRequest.
type UpdateClusterInput struct {
	ClusterName                    *string                                       `json:"ClusterName,omitempty" api:"shape=ClusterNameOrArn,required"`
	InstanceGroups                 []ClusterInstanceGroupSpecification           `json:"InstanceGroups,omitempty" api:"shape=ClusterInstanceGroupSpecifications"`
	RestrictedInstanceGroups       []ClusterRestrictedInstanceGroupSpecification `json:"RestrictedInstanceGroups,omitempty" api:"shape=ClusterRestrictedInstanceGroupSpecifications"`
	RestrictedInstanceGroupsConfig *ClusterRestrictedInstanceGroupsConfig        `json:"RestrictedInstanceGroupsConfig,omitempty"`
	TieredStorageConfig            *ClusterTieredStorageConfig                   `json:"TieredStorageConfig,omitempty"`
	NodeRecovery                   *string                                       `json:"NodeRecovery,omitempty" api:"shape=ClusterNodeRecovery"`
	InstanceGroupsToDelete         []string                                      `json:"InstanceGroupsToDelete,omitempty" api:"shape=ClusterInstanceGroupsToDelete"`
	NodeProvisioningMode           *string                                       `json:"NodeProvisioningMode,omitempty" api:"shape=ClusterNodeProvisioningMode"`
	ClusterRole                    *string                                       `json:"ClusterRole,omitempty" api:"shape=RoleArn"`
	AutoScaling                    *ClusterAutoScalingConfig                     `json:"AutoScaling,omitempty"`
	Orchestrator                   *ClusterOrchestrator                          `json:"Orchestrator,omitempty"`
}

// UpdateClusterOutput is AWS's UpdateClusterResponse.
type UpdateClusterOutput struct {
	ClusterArn *string `json:"ClusterArn,omitempty" api:"shape=ClusterArn,required"`
}

// UpdateClusterSchedulerConfigInput is AWS's UpdateClusterSchedulerConfigRequest.
type UpdateClusterSchedulerConfigInput struct {
	ClusterSchedulerConfigId *string          `json:"ClusterSchedulerConfigId,omitempty" api:"shape=ClusterSchedulerConfigId,required"`
	TargetVersion            *int32           `json:"TargetVersion,omitempty" api:"required"`
	SchedulerConfig          *SchedulerConfig `json:"SchedulerConfig,omitempty"`
	Description              *string          `json:"Description,omitempty" api:"shape=EntityDescription"`
}

// UpdateClusterSchedulerConfigOutput is AWS's UpdateClusterSchedulerConfigResponse.
type UpdateClusterSchedulerConfigOutput struct {
	ClusterSchedulerConfigArn     *string `json:"ClusterSchedulerConfigArn,omitempty" api:"shape=ClusterSchedulerConfigArn,required"`
	ClusterSchedulerConfigVersion *int32  `json:"ClusterSchedulerConfigVersion,omitempty" api:"required"`
}

// UpdateClusterSoftwareInstanceGroupSpecification is AWS's UpdateClusterSoftwareInstanceGroupSpecification.
type UpdateClusterSoftwareInstanceGroupSpecification struct {
	InstanceGroupName   *string `json:"InstanceGroupName,omitempty" api:"shape=ClusterInstanceGroupName,required"`
	ImageReleaseVersion *string `json:"ImageReleaseVersion,omitempty" api:"shape=ImageReleaseVersion"`
}

// UpdateClusterSoftwareInput is AWS's UpdateClusterSoftwareRequest.
type UpdateClusterSoftwareInput struct {
	ClusterName      *string                                           `json:"ClusterName,omitempty" api:"shape=ClusterNameOrArn,required"`
	InstanceGroups   []UpdateClusterSoftwareInstanceGroupSpecification `json:"InstanceGroups,omitempty" api:"shape=UpdateClusterSoftwareInstanceGroups"`
	DeploymentConfig *DeploymentConfiguration                          `json:"DeploymentConfig,omitempty"`
	ImageId          *string                                           `json:"ImageId,omitempty" api:"shape=ImageId"`
}

// UpdateClusterSoftwareOutput is AWS's UpdateClusterSoftwareResponse.
type UpdateClusterSoftwareOutput struct {
	ClusterArn *string `json:"ClusterArn,omitempty" api:"shape=ClusterArn,required"`
}

// UpdateCodeRepositoryInput is AWS's UpdateCodeRepositoryInput.
type UpdateCodeRepositoryInput struct {
	CodeRepositoryName *string             `json:"CodeRepositoryName,omitempty" api:"shape=EntityName,required"`
	GitConfig          *GitConfigForUpdate `json:"GitConfig,omitempty"`
}

// UpdateCodeRepositoryOutput is AWS's UpdateCodeRepositoryOutput.
type UpdateCodeRepositoryOutput struct {
	CodeRepositoryArn *string `json:"CodeRepositoryArn,omitempty" api:"shape=CodeRepositoryArn,required"`
}

// UpdateComputeQuotaInput is AWS's UpdateComputeQuotaRequest.
type UpdateComputeQuotaInput struct {
	ComputeQuotaId     *string             `json:"ComputeQuotaId,omitempty" api:"shape=ComputeQuotaId,required"`
	TargetVersion      *int32              `json:"TargetVersion,omitempty" api:"required"`
	ComputeQuotaConfig *ComputeQuotaConfig `json:"ComputeQuotaConfig,omitempty"`
	ComputeQuotaTarget *ComputeQuotaTarget `json:"ComputeQuotaTarget,omitempty"`
	ActivationState    *string             `json:"ActivationState,omitempty" api:"shape=ActivationState"`
	Description        *string             `json:"Description,omitempty" api:"shape=EntityDescription"`
}

// UpdateComputeQuotaOutput is AWS's UpdateComputeQuotaResponse.
type UpdateComputeQuotaOutput struct {
	ComputeQuotaArn     *string `json:"ComputeQuotaArn,omitempty" api:"shape=ComputeQuotaArn,required"`
	ComputeQuotaVersion *int32  `json:"ComputeQuotaVersion,omitempty" api:"required"`
}

// UpdateContextInput is AWS's UpdateContextRequest.
type UpdateContextInput struct {
	ContextName        *string           `json:"ContextName,omitempty" api:"shape=ContextName,required"`
	Description        *string           `json:"Description,omitempty" api:"shape=ExperimentDescription"`
	Properties         map[string]string `json:"Properties,omitempty" api:"shape=LineageEntityParameters"`
	PropertiesToRemove []string          `json:"PropertiesToRemove,omitempty" api:"shape=ListLineageEntityParameterKey"`
}

// UpdateContextOutput is AWS's UpdateContextResponse.
type UpdateContextOutput struct {
	ContextArn *string `json:"ContextArn,omitempty" api:"shape=ContextArn"`
}

// UpdateDeviceFleetInput is AWS's UpdateDeviceFleetRequest.
type UpdateDeviceFleetInput struct {
	DeviceFleetName    *string           `json:"DeviceFleetName,omitempty" api:"shape=EntityName,required"`
	RoleArn            *string           `json:"RoleArn,omitempty" api:"shape=RoleArn"`
	Description        *string           `json:"Description,omitempty" api:"shape=DeviceFleetDescription"`
	OutputConfig       *EdgeOutputConfig `json:"OutputConfig,omitempty" api:"required"`
	EnableIotRoleAlias *bool             `json:"EnableIotRoleAlias,omitempty"`
}

// UpdateDevicesInput is AWS's UpdateDevicesRequest.
type UpdateDevicesInput struct {
	DeviceFleetName *string  `json:"DeviceFleetName,omitempty" api:"shape=EntityName,required"`
	Devices         []Device `json:"Devices,omitempty" api:"required"`
}

// UpdateDomainInput is AWS's UpdateDomainRequest.
type UpdateDomainInput struct {
	DomainId                   *string                  `json:"DomainId,omitempty" api:"shape=DomainId,required"`
	DefaultUserSettings        *UserSettings            `json:"DefaultUserSettings,omitempty"`
	DomainSettingsForUpdate    *DomainSettingsForUpdate `json:"DomainSettingsForUpdate,omitempty"`
	AppSecurityGroupManagement *string                  `json:"AppSecurityGroupManagement,omitempty" api:"shape=AppSecurityGroupManagement"`
	DefaultSpaceSettings       *DefaultSpaceSettings    `json:"DefaultSpaceSettings,omitempty"`
	SubnetIds                  []string                 `json:"SubnetIds,omitempty" api:"shape=Subnets"`
	AppNetworkAccessType       *string                  `json:"AppNetworkAccessType,omitempty" api:"shape=AppNetworkAccessType"`
	TagPropagation             *string                  `json:"TagPropagation,omitempty" api:"shape=TagPropagation"`
	HomeEfsFileSystemCreation  *string                  `json:"HomeEfsFileSystemCreation,omitempty" api:"shape=HomeEfsFileSystemCreation"`
	VpcId                      *string                  `json:"VpcId,omitempty" api:"shape=VpcId"`
}

// UpdateDomainOutput is AWS's UpdateDomainResponse.
type UpdateDomainOutput struct {
	DomainArn *string `json:"DomainArn,omitempty" api:"shape=DomainArn"`
}

// UpdateEndpointInput is AWS's UpdateEndpointInput.
type UpdateEndpointInput struct {
	EndpointName                     *string           `json:"EndpointName,omitempty" api:"shape=EndpointName,required"`
	EndpointConfigName               *string           `json:"EndpointConfigName,omitempty" api:"shape=EndpointConfigName,required"`
	RetainAllVariantProperties       *bool             `json:"RetainAllVariantProperties,omitempty"`
	ExcludeRetainedVariantProperties []VariantProperty `json:"ExcludeRetainedVariantProperties,omitempty" api:"shape=VariantPropertyList"`
	DeploymentConfig                 *DeploymentConfig `json:"DeploymentConfig,omitempty"`
	RetainDeploymentConfig           *bool             `json:"RetainDeploymentConfig,omitempty"`
}

// UpdateEndpointOutput is AWS's UpdateEndpointOutput.
type UpdateEndpointOutput struct {
	EndpointArn *string `json:"EndpointArn,omitempty" api:"shape=EndpointArn,required"`
}

// UpdateEndpointWeightsAndCapacitiesInput is AWS's UpdateEndpointWeightsAndCapacitiesInput.
type UpdateEndpointWeightsAndCapacitiesInput struct {
	EndpointName                *string                    `json:"EndpointName,omitempty" api:"shape=EndpointName,required"`
	DesiredWeightsAndCapacities []DesiredWeightAndCapacity `json:"DesiredWeightsAndCapacities,omitempty" api:"shape=DesiredWeightAndCapacityList,required"`
}

// UpdateEndpointWeightsAndCapacitiesOutput is AWS's UpdateEndpointWeightsAndCapacitiesOutput.
type UpdateEndpointWeightsAndCapacitiesOutput struct {
	EndpointArn *string `json:"EndpointArn,omitempty" api:"shape=EndpointArn,required"`
}

// UpdateExperimentInput is AWS's UpdateExperimentRequest.
type UpdateExperimentInput struct {
	ExperimentName *string `json:"ExperimentName,omitempty" api:"shape=ExperimentEntityName,required"`
	DisplayName    *string `json:"DisplayName,omitempty" api:"shape=ExperimentEntityName"`
	Description    *string `json:"Description,omitempty" api:"shape=ExperimentDescription"`
}

// UpdateExperimentOutput is AWS's UpdateExperimentResponse.
type UpdateExperimentOutput struct {
	ExperimentArn *string `json:"ExperimentArn,omitempty" api:"shape=ExperimentArn"`
}

// UpdateFeatureGroupInput is AWS's UpdateFeatureGroupRequest.
type UpdateFeatureGroupInput struct {
	FeatureGroupName  *string                  `json:"FeatureGroupName,omitempty" api:"shape=FeatureGroupNameOrArn,required"`
	FeatureAdditions  []FeatureDefinition      `json:"FeatureAdditions,omitempty" api:"shape=FeatureAdditions"`
	OnlineStoreConfig *OnlineStoreConfigUpdate `json:"OnlineStoreConfig,omitempty"`
	ThroughputConfig  *ThroughputConfigUpdate  `json:"ThroughputConfig,omitempty"`
}

// UpdateFeatureGroupOutput is AWS's UpdateFeatureGroupResponse.
type UpdateFeatureGroupOutput struct {
	FeatureGroupArn *string `json:"FeatureGroupArn,omitempty" api:"shape=FeatureGroupArn,required"`
}

// UpdateFeatureMetadataInput is AWS's UpdateFeatureMetadataRequest.
type UpdateFeatureMetadataInput struct {
	FeatureGroupName   *string            `json:"FeatureGroupName,omitempty" api:"shape=FeatureGroupNameOrArn,required"`
	FeatureName        *string            `json:"FeatureName,omitempty" api:"shape=FeatureName,required"`
	Description        *string            `json:"Description,omitempty" api:"shape=FeatureDescription"`
	ParameterAdditions []FeatureParameter `json:"ParameterAdditions,omitempty" api:"shape=FeatureParameterAdditions"`
	ParameterRemovals  []string           `json:"ParameterRemovals,omitempty" api:"shape=FeatureParameterRemovals"`
}

// UpdateHubContentReferenceInput is AWS's UpdateHubContentReferenceRequest.
type UpdateHubContentReferenceInput struct {
	HubName        *string `json:"HubName,omitempty" api:"shape=HubNameOrArn,required"`
	HubContentName *string `json:"HubContentName,omitempty" api:"shape=HubContentName,required"`
	HubContentType *string `json:"HubContentType,omitempty" api:"shape=HubContentType,required"`
	MinVersion     *string `json:"MinVersion,omitempty" api:"shape=HubContentVersion"`
}

// UpdateHubContentReferenceOutput is AWS's UpdateHubContentReferenceResponse.
type UpdateHubContentReferenceOutput struct {
	HubArn        *string `json:"HubArn,omitempty" api:"shape=HubArn,required"`
	HubContentArn *string `json:"HubContentArn,omitempty" api:"shape=HubContentArn,required"`
}

// UpdateHubContentInput is AWS's UpdateHubContentRequest.
type UpdateHubContentInput struct {
	HubName                  *string  `json:"HubName,omitempty" api:"shape=HubNameOrArn,required"`
	HubContentName           *string  `json:"HubContentName,omitempty" api:"shape=HubContentName,required"`
	HubContentType           *string  `json:"HubContentType,omitempty" api:"shape=HubContentType,required"`
	HubContentVersion        *string  `json:"HubContentVersion,omitempty" api:"shape=HubContentVersion,required"`
	HubContentDisplayName    *string  `json:"HubContentDisplayName,omitempty" api:"shape=HubContentDisplayName"`
	HubContentDescription    *string  `json:"HubContentDescription,omitempty" api:"shape=HubContentDescription"`
	HubContentMarkdown       *string  `json:"HubContentMarkdown,omitempty" api:"shape=HubContentMarkdown"`
	HubContentSearchKeywords []string `json:"HubContentSearchKeywords,omitempty" api:"shape=HubContentSearchKeywordList"`
	SupportStatus            *string  `json:"SupportStatus,omitempty" api:"shape=HubContentSupportStatus"`
}

// UpdateHubContentOutput is AWS's UpdateHubContentResponse.
type UpdateHubContentOutput struct {
	HubArn        *string `json:"HubArn,omitempty" api:"shape=HubArn,required"`
	HubContentArn *string `json:"HubContentArn,omitempty" api:"shape=HubContentArn,required"`
}

// UpdateHubInput is AWS's UpdateHubRequest.
type UpdateHubInput struct {
	HubName           *string  `json:"HubName,omitempty" api:"shape=HubNameOrArn,required"`
	HubDescription    *string  `json:"HubDescription,omitempty" api:"shape=HubDescription"`
	HubDisplayName    *string  `json:"HubDisplayName,omitempty" api:"shape=HubDisplayName"`
	HubSearchKeywords []string `json:"HubSearchKeywords,omitempty" api:"shape=HubSearchKeywordList"`
}

// UpdateHubOutput is AWS's UpdateHubResponse.
type UpdateHubOutput struct {
	HubArn *string `json:"HubArn,omitempty" api:"shape=HubArn,required"`
}

// UpdateImageInput is AWS's UpdateImageRequest.
type UpdateImageInput struct {
	DeleteProperties []string `json:"DeleteProperties,omitempty" api:"shape=ImageDeletePropertyList"`
	Description      *string  `json:"Description,omitempty" api:"shape=ImageDescription"`
	DisplayName      *string  `json:"DisplayName,omitempty" api:"shape=ImageDisplayName"`
	ImageName        *string  `json:"ImageName,omitempty" api:"shape=ImageName,required"`
	RoleArn          *string  `json:"RoleArn,omitempty" api:"shape=RoleArn"`
}

// UpdateImageOutput is AWS's UpdateImageResponse.
type UpdateImageOutput struct {
	ImageArn *string `json:"ImageArn,omitempty" api:"shape=ImageArn"`
}

// UpdateImageVersionInput is AWS's UpdateImageVersionRequest.
type UpdateImageVersionInput struct {
	ImageName       *string  `json:"ImageName,omitempty" api:"shape=ImageName,required"`
	Alias           *string  `json:"Alias,omitempty" api:"shape=SageMakerImageVersionAlias"`
	Version         *int32   `json:"Version,omitempty" api:"shape=ImageVersionNumber"`
	AliasesToAdd    []string `json:"AliasesToAdd,omitempty" api:"shape=SageMakerImageVersionAliases"`
	AliasesToDelete []string `json:"AliasesToDelete,omitempty" api:"shape=SageMakerImageVersionAliases"`
	VendorGuidance  *string  `json:"VendorGuidance,omitempty" api:"shape=VendorGuidance"`
	JobType         *string  `json:"JobType,omitempty" api:"shape=JobType"`
	MLFramework     *string  `json:"MLFramework,omitempty" api:"shape=MLFramework"`
	ProgrammingLang *string  `json:"ProgrammingLang,omitempty" api:"shape=ProgrammingLang"`
	Processor       *string  `json:"Processor,omitempty" api:"shape=Processor"`
	Horovod         *bool    `json:"Horovod,omitempty"`
	ReleaseNotes    *string  `json:"ReleaseNotes,omitempty" api:"shape=ReleaseNotes"`
}

// UpdateImageVersionOutput is AWS's UpdateImageVersionResponse.
type UpdateImageVersionOutput struct {
	ImageVersionArn *string `json:"ImageVersionArn,omitempty" api:"shape=ImageVersionArn"`
}

// UpdateInferenceComponentInput is AWS's UpdateInferenceComponentInput.
type UpdateInferenceComponentInput struct {
	InferenceComponentName *string                             `json:"InferenceComponentName,omitempty" api:"shape=InferenceComponentName,required"`
	Specification          *InferenceComponentSpecification    `json:"Specification,omitempty"`
	Specifications         []InferenceComponentSpecification   `json:"Specifications,omitempty" api:"shape=InferenceComponentSpecificationList"`
	RuntimeConfig          *InferenceComponentRuntimeConfig    `json:"RuntimeConfig,omitempty"`
	DeploymentConfig       *InferenceComponentDeploymentConfig `json:"DeploymentConfig,omitempty"`
}

// UpdateInferenceComponentOutput is AWS's UpdateInferenceComponentOutput.
type UpdateInferenceComponentOutput struct {
	InferenceComponentArn *string `json:"InferenceComponentArn,omitempty" api:"shape=InferenceComponentArn,required"`
}

// UpdateInferenceComponentRuntimeConfigInput is AWS's UpdateInferenceComponentRuntimeConfigInput.
type UpdateInferenceComponentRuntimeConfigInput struct {
	InferenceComponentName *string                          `json:"InferenceComponentName,omitempty" api:"shape=InferenceComponentName,required"`
	DesiredRuntimeConfig   *InferenceComponentRuntimeConfig `json:"DesiredRuntimeConfig,omitempty" api:"required"`
}

// UpdateInferenceComponentRuntimeConfigOutput is AWS's UpdateInferenceComponentRuntimeConfigOutput.
type UpdateInferenceComponentRuntimeConfigOutput struct {
	InferenceComponentArn *string `json:"InferenceComponentArn,omitempty" api:"shape=InferenceComponentArn,required"`
}

// UpdateInferenceExperimentInput is AWS's UpdateInferenceExperimentRequest.
type UpdateInferenceExperimentInput struct {
	Name              *string                               `json:"Name,omitempty" api:"shape=InferenceExperimentName,required"`
	Schedule          *InferenceExperimentSchedule          `json:"Schedule,omitempty"`
	Description       *string                               `json:"Description,omitempty" api:"shape=InferenceExperimentDescription"`
	ModelVariants     []ModelVariantConfig                  `json:"ModelVariants,omitempty" api:"shape=ModelVariantConfigList"`
	DataStorageConfig *InferenceExperimentDataStorageConfig `json:"DataStorageConfig,omitempty"`
	ShadowModeConfig  *ShadowModeConfig                     `json:"ShadowModeConfig,omitempty"`
}

// UpdateInferenceExperimentOutput is AWS's UpdateInferenceExperimentResponse.
type UpdateInferenceExperimentOutput struct {
	InferenceExperimentArn *string `json:"InferenceExperimentArn,omitempty" api:"shape=InferenceExperimentArn,required"`
}

// UpdateInferenceRouterInput is AWS's UpdateInferenceRouterInput.
type UpdateInferenceRouterInput struct {
	InferenceRouterName *string         `json:"InferenceRouterName,omitempty" api:"shape=InferenceRouterName,required"`
	RoutingTargets      []RoutingTarget `json:"RoutingTargets,omitempty" api:"shape=RoutingTargetList,required"`
}

// UpdateInferenceRouterOutput is AWS's UpdateInferenceRouterOutput.
type UpdateInferenceRouterOutput struct {
	InferenceRouterArn *string `json:"InferenceRouterArn,omitempty" api:"shape=InferenceRouterArn,required"`
}

// UpdateMlflowAppInput is AWS's UpdateMlflowAppRequest.
type UpdateMlflowAppInput struct {
	Arn                          *string  `json:"Arn,omitempty" api:"shape=MlflowAppArn,required"`
	Name                         *string  `json:"Name,omitempty" api:"shape=MlflowAppName"`
	ArtifactStoreUri             *string  `json:"ArtifactStoreUri,omitempty" api:"shape=S3Uri"`
	ModelRegistrationMode        *string  `json:"ModelRegistrationMode,omitempty" api:"shape=ModelRegistrationMode"`
	WeeklyMaintenanceWindowStart *string  `json:"WeeklyMaintenanceWindowStart,omitempty" api:"shape=WeeklyMaintenanceWindowStart"`
	DefaultDomainIdList          []string `json:"DefaultDomainIdList,omitempty" api:"shape=DefaultDomainIdList"`
	AccountDefaultStatus         *string  `json:"AccountDefaultStatus,omitempty" api:"shape=AccountDefaultStatus"`
}

// UpdateMlflowAppOutput is AWS's UpdateMlflowAppResponse.
type UpdateMlflowAppOutput struct {
	Arn *string `json:"Arn,omitempty" api:"shape=MlflowAppArn"`
}

// UpdateMlflowTrackingServerInput is AWS's UpdateMlflowTrackingServerRequest.
type UpdateMlflowTrackingServerInput struct {
	TrackingServerName           *string `json:"TrackingServerName,omitempty" api:"shape=TrackingServerName,required"`
	ArtifactStoreUri             *string `json:"ArtifactStoreUri,omitempty" api:"shape=S3Uri"`
	TrackingServerSize           *string `json:"TrackingServerSize,omitempty" api:"shape=TrackingServerSize"`
	AutomaticModelRegistration   *bool   `json:"AutomaticModelRegistration,omitempty"`
	WeeklyMaintenanceWindowStart *string `json:"WeeklyMaintenanceWindowStart,omitempty" api:"shape=WeeklyMaintenanceWindowStart"`
	S3BucketOwnerAccountId       *string `json:"S3BucketOwnerAccountId,omitempty" api:"shape=AccountId"`
	S3BucketOwnerVerification    *bool   `json:"S3BucketOwnerVerification,omitempty"`
}

// UpdateMlflowTrackingServerOutput is AWS's UpdateMlflowTrackingServerResponse.
type UpdateMlflowTrackingServerOutput struct {
	TrackingServerArn *string `json:"TrackingServerArn,omitempty" api:"shape=TrackingServerArn"`
}

// UpdateModelCardInput is AWS's UpdateModelCardRequest.
type UpdateModelCardInput struct {
	ModelCardName   *string `json:"ModelCardName,omitempty" api:"shape=ModelCardNameOrArn,required"`
	Content         *string `json:"Content,omitempty" api:"shape=ModelCardContent"`
	ModelCardStatus *string `json:"ModelCardStatus,omitempty" api:"shape=ModelCardStatus"`
}

// UpdateModelCardOutput is AWS's UpdateModelCardResponse.
type UpdateModelCardOutput struct {
	ModelCardArn *string `json:"ModelCardArn,omitempty" api:"shape=ModelCardArn,required"`
}

// UpdateModelPackageInput is AWS's UpdateModelPackageInput.
type UpdateModelPackageInput struct {
	ModelPackageArn                        *string                                      `json:"ModelPackageArn,omitempty" api:"shape=ModelPackageArn,required"`
	ModelApprovalStatus                    *string                                      `json:"ModelApprovalStatus,omitempty" api:"shape=ModelApprovalStatus"`
	ModelPackageRegistrationType           *string                                      `json:"ModelPackageRegistrationType,omitempty" api:"shape=ModelPackageRegistrationType"`
	ApprovalDescription                    *string                                      `json:"ApprovalDescription,omitempty" api:"shape=ApprovalDescription"`
	CustomerMetadataProperties             map[string]string                            `json:"CustomerMetadataProperties,omitempty" api:"shape=CustomerMetadataMap"`
	CustomerMetadataPropertiesToRemove     []string                                     `json:"CustomerMetadataPropertiesToRemove,omitempty" api:"shape=CustomerMetadataKeyList"`
	AdditionalInferenceSpecificationsToAdd []AdditionalInferenceSpecificationDefinition `json:"AdditionalInferenceSpecificationsToAdd,omitempty" api:"shape=AdditionalInferenceSpecifications"`
	InferenceSpecification                 *InferenceSpecification                      `json:"InferenceSpecification,omitempty"`
	SourceUri                              *string                                      `json:"SourceUri,omitempty" api:"shape=ModelPackageSourceUri"`
	ModelCard                              *ModelPackageModelCard                       `json:"ModelCard,omitempty"`
	ModelLifeCycle                         *ModelLifeCycle                              `json:"ModelLifeCycle,omitempty"`
	ClientToken                            *string                                      `json:"ClientToken,omitempty" api:"shape=ClientToken"`
}

// UpdateModelPackageOutput is AWS's UpdateModelPackageOutput.
type UpdateModelPackageOutput struct {
	ModelPackageArn *string `json:"ModelPackageArn,omitempty" api:"shape=ModelPackageArn,required"`
}

// UpdateMonitoringAlertInput is AWS's UpdateMonitoringAlertRequest.
type UpdateMonitoringAlertInput struct {
	MonitoringScheduleName *string `json:"MonitoringScheduleName,omitempty" api:"shape=MonitoringScheduleName,required"`
	MonitoringAlertName    *string `json:"MonitoringAlertName,omitempty" api:"shape=MonitoringAlertName,required"`
	DatapointsToAlert      *int32  `json:"DatapointsToAlert,omitempty" api:"shape=MonitoringDatapointsToAlert,required"`
	EvaluationPeriod       *int32  `json:"EvaluationPeriod,omitempty" api:"shape=MonitoringEvaluationPeriod,required"`
}

// UpdateMonitoringAlertOutput is AWS's UpdateMonitoringAlertResponse.
type UpdateMonitoringAlertOutput struct {
	MonitoringScheduleArn *string `json:"MonitoringScheduleArn,omitempty" api:"shape=MonitoringScheduleArn,required"`
	MonitoringAlertName   *string `json:"MonitoringAlertName,omitempty" api:"shape=MonitoringAlertName"`
}

// UpdateMonitoringScheduleInput is AWS's UpdateMonitoringScheduleRequest.
type UpdateMonitoringScheduleInput struct {
	MonitoringScheduleName   *string                   `json:"MonitoringScheduleName,omitempty" api:"shape=MonitoringScheduleName,required"`
	MonitoringScheduleConfig *MonitoringScheduleConfig `json:"MonitoringScheduleConfig,omitempty" api:"required"`
}

// UpdateMonitoringScheduleOutput is AWS's UpdateMonitoringScheduleResponse.
type UpdateMonitoringScheduleOutput struct {
	MonitoringScheduleArn *string `json:"MonitoringScheduleArn,omitempty" api:"shape=MonitoringScheduleArn,required"`
}

// UpdateNotebookInstanceInput is AWS's UpdateNotebookInstanceInput.
type UpdateNotebookInstanceInput struct {
	NotebookInstanceName                   *string                               `json:"NotebookInstanceName,omitempty" api:"shape=NotebookInstanceName,required"`
	InstanceType                           *string                               `json:"InstanceType,omitempty" api:"shape=InstanceType"`
	IpAddressType                          *string                               `json:"IpAddressType,omitempty" api:"shape=IPAddressType"`
	PlatformIdentifier                     *string                               `json:"PlatformIdentifier,omitempty" api:"shape=PlatformIdentifier"`
	RoleArn                                *string                               `json:"RoleArn,omitempty" api:"shape=RoleArn"`
	LifecycleConfigName                    *string                               `json:"LifecycleConfigName,omitempty" api:"shape=NotebookInstanceLifecycleConfigName"`
	DisassociateLifecycleConfig            *bool                                 `json:"DisassociateLifecycleConfig,omitempty"`
	VolumeSizeInGB                         *int32                                `json:"VolumeSizeInGB,omitempty" api:"shape=NotebookInstanceVolumeSizeInGB"`
	DefaultCodeRepository                  *string                               `json:"DefaultCodeRepository,omitempty" api:"shape=CodeRepositoryNameOrUrl"`
	AdditionalCodeRepositories             []string                              `json:"AdditionalCodeRepositories,omitempty" api:"shape=AdditionalCodeRepositoryNamesOrUrls"`
	AcceleratorTypes                       []string                              `json:"AcceleratorTypes,omitempty" api:"shape=NotebookInstanceAcceleratorTypes"`
	DisassociateAcceleratorTypes           *bool                                 `json:"DisassociateAcceleratorTypes,omitempty"`
	DisassociateDefaultCodeRepository      *bool                                 `json:"DisassociateDefaultCodeRepository,omitempty"`
	DisassociateAdditionalCodeRepositories *bool                                 `json:"DisassociateAdditionalCodeRepositories,omitempty"`
	RootAccess                             *string                               `json:"RootAccess,omitempty" api:"shape=RootAccess"`
	InstanceMetadataServiceConfiguration   *InstanceMetadataServiceConfiguration `json:"InstanceMetadataServiceConfiguration,omitempty"`
}

// UpdateNotebookInstanceLifecycleConfigInput is AWS's UpdateNotebookInstanceLifecycleConfigInput.
type UpdateNotebookInstanceLifecycleConfigInput struct {
	NotebookInstanceLifecycleConfigName *string                         `json:"NotebookInstanceLifecycleConfigName,omitempty" api:"shape=NotebookInstanceLifecycleConfigName,required"`
	OnCreate                            []NotebookInstanceLifecycleHook `json:"OnCreate,omitempty" api:"shape=NotebookInstanceLifecycleConfigList"`
	OnStart                             []NotebookInstanceLifecycleHook `json:"OnStart,omitempty" api:"shape=NotebookInstanceLifecycleConfigList"`
}

// UpdateNotebookInstanceLifecycleConfigOutput is AWS's UpdateNotebookInstanceLifecycleConfigOutput.
type UpdateNotebookInstanceLifecycleConfigOutput struct {
}

// UpdateNotebookInstanceOutput is AWS's UpdateNotebookInstanceOutput.
type UpdateNotebookInstanceOutput struct {
}

// UpdatePartnerAppInput is AWS's UpdatePartnerAppRequest.
type UpdatePartnerAppInput struct {
	Arn                           *string                      `json:"Arn,omitempty" api:"shape=PartnerAppArn,required"`
	MaintenanceConfig             *PartnerAppMaintenanceConfig `json:"MaintenanceConfig,omitempty"`
	Tier                          *string                      `json:"Tier,omitempty" api:"shape=NonEmptyString64"`
	ApplicationConfig             *PartnerAppConfig            `json:"ApplicationConfig,omitempty"`
	IdcConfig                     *IdcConfigInput              `json:"IdcConfig,omitempty"`
	AuthType                      *string                      `json:"AuthType,omitempty" api:"shape=PartnerAppAuthType"`
	EnableIamSessionBasedIdentity *bool                        `json:"EnableIamSessionBasedIdentity,omitempty"`
	EnableAutoMinorVersionUpgrade *bool                        `json:"EnableAutoMinorVersionUpgrade,omitempty"`
	AppVersion                    *string                      `json:"AppVersion,omitempty" api:"shape=MajorMinorVersion"`
	ClientToken                   *string                      `json:"ClientToken,omitempty" api:"shape=ClientToken,token"`
	Tags                          []Tag                        `json:"Tags,omitempty" api:"shape=TagList"`
}

// UpdatePartnerAppOutput is AWS's UpdatePartnerAppResponse.
type UpdatePartnerAppOutput struct {
	Arn *string `json:"Arn,omitempty" api:"shape=PartnerAppArn"`
}

// UpdatePipelineExecutionInput is AWS's UpdatePipelineExecutionRequest.
type UpdatePipelineExecutionInput struct {
	PipelineExecutionArn         *string                   `json:"PipelineExecutionArn,omitempty" api:"shape=PipelineExecutionArn,required"`
	PipelineExecutionDescription *string                   `json:"PipelineExecutionDescription,omitempty" api:"shape=PipelineExecutionDescription"`
	PipelineExecutionDisplayName *string                   `json:"PipelineExecutionDisplayName,omitempty" api:"shape=PipelineExecutionName"`
	ParallelismConfiguration     *ParallelismConfiguration `json:"ParallelismConfiguration,omitempty"`
}

// UpdatePipelineExecutionOutput is AWS's UpdatePipelineExecutionResponse.
type UpdatePipelineExecutionOutput struct {
	PipelineExecutionArn *string `json:"PipelineExecutionArn,omitempty" api:"shape=PipelineExecutionArn"`
}

// UpdatePipelineInput is AWS's UpdatePipelineRequest.
type UpdatePipelineInput struct {
	PipelineName                 *string                       `json:"PipelineName,omitempty" api:"shape=PipelineName,required"`
	PipelineDisplayName          *string                       `json:"PipelineDisplayName,omitempty" api:"shape=PipelineName"`
	PipelineDefinition           *string                       `json:"PipelineDefinition,omitempty" api:"shape=PipelineDefinition"`
	PipelineDefinitionS3Location *PipelineDefinitionS3Location `json:"PipelineDefinitionS3Location,omitempty"`
	PipelineDescription          *string                       `json:"PipelineDescription,omitempty" api:"shape=PipelineDescription"`
	RoleArn                      *string                       `json:"RoleArn,omitempty" api:"shape=RoleArn"`
	ParallelismConfiguration     *ParallelismConfiguration     `json:"ParallelismConfiguration,omitempty"`
	PipelineVersionAliases       []string                      `json:"PipelineVersionAliases,omitempty" api:"shape=PipelineVersionAliasList"`
}

// UpdatePipelineOutput is AWS's UpdatePipelineResponse.
type UpdatePipelineOutput struct {
	PipelineArn       *string `json:"PipelineArn,omitempty" api:"shape=PipelineArn"`
	PipelineVersionId *int64  `json:"PipelineVersionId,omitempty" api:"shape=PipelineVersionId"`
}

// UpdatePipelineVersionInput is AWS's UpdatePipelineVersionRequest.
type UpdatePipelineVersionInput struct {
	PipelineArn                    *string          `json:"PipelineArn,omitempty" api:"shape=PipelineArn,required"`
	PipelineVersionId              *int64           `json:"PipelineVersionId,omitempty" api:"shape=PipelineVersionId,required"`
	PipelineVersionDisplayName     *string          `json:"PipelineVersionDisplayName,omitempty" api:"shape=PipelineVersionName"`
	PipelineVersionDescription     *string          `json:"PipelineVersionDescription,omitempty" api:"shape=PipelineVersionDescription"`
	PipelineVersionAliasOperations *AliasOperations `json:"PipelineVersionAliasOperations,omitempty"`
}

// UpdatePipelineVersionOutput is AWS's UpdatePipelineVersionResponse.
type UpdatePipelineVersionOutput struct {
	PipelineArn       *string `json:"PipelineArn,omitempty" api:"shape=PipelineArn"`
	PipelineVersionId *int64  `json:"PipelineVersionId,omitempty" api:"shape=PipelineVersionId"`
}

// UpdateProjectInput is AWS's UpdateProjectInput.
type UpdateProjectInput struct {
	ProjectName                             *string                                  `json:"ProjectName,omitempty" api:"shape=ProjectEntityName,required"`
	ProjectDescription                      *string                                  `json:"ProjectDescription,omitempty" api:"shape=EntityDescription"`
	ServiceCatalogProvisioningUpdateDetails *ServiceCatalogProvisioningUpdateDetails `json:"ServiceCatalogProvisioningUpdateDetails,omitempty"`
	Tags                                    []Tag                                    `json:"Tags,omitempty" api:"shape=TagList"`
	TemplateProvidersToUpdate               []UpdateTemplateProvider                 `json:"TemplateProvidersToUpdate,omitempty" api:"shape=UpdateTemplateProviderList"`
}

// UpdateProjectOutput is AWS's UpdateProjectOutput.
type UpdateProjectOutput struct {
	ProjectArn *string `json:"ProjectArn,omitempty" api:"shape=ProjectArn,required"`
}

// UpdateSpaceInput is AWS's UpdateSpaceRequest.
type UpdateSpaceInput struct {
	DomainId         *string        `json:"DomainId,omitempty" api:"shape=DomainId,required"`
	SpaceName        *string        `json:"SpaceName,omitempty" api:"shape=SpaceName,required"`
	SpaceSettings    *SpaceSettings `json:"SpaceSettings,omitempty"`
	SpaceDisplayName *string        `json:"SpaceDisplayName,omitempty" api:"shape=NonEmptyString64"`
}

// UpdateSpaceOutput is AWS's UpdateSpaceResponse.
type UpdateSpaceOutput struct {
	SpaceArn *string `json:"SpaceArn,omitempty" api:"shape=SpaceArn"`
}

// UpdateTemplateProvider is AWS's UpdateTemplateProvider.
type UpdateTemplateProvider struct {
	CfnTemplateProvider *CfnUpdateTemplateProvider `json:"CfnTemplateProvider,omitempty"`
}

// UpdateTrainingJobInput is AWS's UpdateTrainingJobRequest.
type UpdateTrainingJobInput struct {
	TrainingJobName            *string                     `json:"TrainingJobName,omitempty" api:"shape=TrainingJobName,required"`
	ProfilerConfig             *ProfilerConfigForUpdate    `json:"ProfilerConfig,omitempty"`
	ProfilerRuleConfigurations []ProfilerRuleConfiguration `json:"ProfilerRuleConfigurations,omitempty" api:"shape=ProfilerRuleConfigurations"`
	ResourceConfig             *ResourceConfigForUpdate    `json:"ResourceConfig,omitempty"`
	RemoteDebugConfig          *RemoteDebugConfigForUpdate `json:"RemoteDebugConfig,omitempty"`
}

// UpdateTrainingJobOutput is AWS's UpdateTrainingJobResponse.
type UpdateTrainingJobOutput struct {
	TrainingJobArn *string `json:"TrainingJobArn,omitempty" api:"shape=TrainingJobArn,required"`
}

// UpdateTrialComponentInput is AWS's UpdateTrialComponentRequest.
type UpdateTrialComponentInput struct {
	TrialComponentName      *string                                 `json:"TrialComponentName,omitempty" api:"shape=ExperimentEntityName,required"`
	DisplayName             *string                                 `json:"DisplayName,omitempty" api:"shape=ExperimentEntityName"`
	Status                  *TrialComponentStatus                   `json:"Status,omitempty"`
	StartTime               *time.Time                              `json:"StartTime,omitempty"`
	EndTime                 *time.Time                              `json:"EndTime,omitempty"`
	Parameters              map[string]TrialComponentParameterValue `json:"Parameters,omitempty" api:"shape=TrialComponentParameters"`
	ParametersToRemove      []string                                `json:"ParametersToRemove,omitempty" api:"shape=ListTrialComponentKey256"`
	InputArtifacts          map[string]TrialComponentArtifact       `json:"InputArtifacts,omitempty" api:"shape=TrialComponentArtifacts"`
	InputArtifactsToRemove  []string                                `json:"InputArtifactsToRemove,omitempty" api:"shape=ListTrialComponentKey256"`
	OutputArtifacts         map[string]TrialComponentArtifact       `json:"OutputArtifacts,omitempty" api:"shape=TrialComponentArtifacts"`
	OutputArtifactsToRemove []string                                `json:"OutputArtifactsToRemove,omitempty" api:"shape=ListTrialComponentKey256"`
}

// UpdateTrialComponentOutput is AWS's UpdateTrialComponentResponse.
type UpdateTrialComponentOutput struct {
	TrialComponentArn *string `json:"TrialComponentArn,omitempty" api:"shape=TrialComponentArn"`
}

// UpdateTrialInput is AWS's UpdateTrialRequest.
type UpdateTrialInput struct {
	TrialName   *string `json:"TrialName,omitempty" api:"shape=ExperimentEntityName,required"`
	DisplayName *string `json:"DisplayName,omitempty" api:"shape=ExperimentEntityName"`
}

// UpdateTrialOutput is AWS's UpdateTrialResponse.
type UpdateTrialOutput struct {
	TrialArn *string `json:"TrialArn,omitempty" api:"shape=TrialArn"`
}

// UpdateUserProfileInput is AWS's UpdateUserProfileRequest.
type UpdateUserProfileInput struct {
	DomainId        *string       `json:"DomainId,omitempty" api:"shape=DomainId,required"`
	UserProfileName *string       `json:"UserProfileName,omitempty" api:"shape=UserProfileName,required"`
	UserSettings    *UserSettings `json:"UserSettings,omitempty"`
}

// UpdateUserProfileOutput is AWS's UpdateUserProfileResponse.
type UpdateUserProfileOutput struct {
	UserProfileArn *string `json:"UserProfileArn,omitempty" api:"shape=UserProfileArn"`
}

// UpdateWorkforceInput is AWS's UpdateWorkforceRequest.
type UpdateWorkforceInput struct {
	WorkforceName      *string                    `json:"WorkforceName,omitempty" api:"shape=WorkforceName,required"`
	SourceIpConfig     *SourceIpConfig            `json:"SourceIpConfig,omitempty"`
	OidcConfig         *OidcConfig                `json:"OidcConfig,omitempty"`
	WorkforceVpcConfig *WorkforceVpcConfigRequest `json:"WorkforceVpcConfig,omitempty"`
	IpAddressType      *string                    `json:"IpAddressType,omitempty" api:"shape=WorkforceIpAddressType"`
}

// UpdateWorkforceOutput is AWS's UpdateWorkforceResponse.
type UpdateWorkforceOutput struct {
	Workforce *Workforce `json:"Workforce,omitempty" api:"required"`
}

// UpdateWorkteamInput is AWS's UpdateWorkteamRequest.
type UpdateWorkteamInput struct {
	WorkteamName              *string                    `json:"WorkteamName,omitempty" api:"shape=WorkteamName,required"`
	MemberDefinitions         []MemberDefinition         `json:"MemberDefinitions,omitempty" api:"shape=MemberDefinitions"`
	Description               *string                    `json:"Description,omitempty" api:"shape=String200"`
	NotificationConfiguration *NotificationConfiguration `json:"NotificationConfiguration,omitempty"`
	WorkerAccessConfiguration *WorkerAccessConfiguration `json:"WorkerAccessConfiguration,omitempty"`
}

// UpdateWorkteamOutput is AWS's UpdateWorkteamResponse.
type UpdateWorkteamOutput struct {
	Workteam *Workteam `json:"Workteam,omitempty" api:"required"`
}

// UserContext is AWS's UserContext.
type UserContext struct {
	UserProfileArn  *string      `json:"UserProfileArn,omitempty"`
	UserProfileName *string      `json:"UserProfileName,omitempty"`
	DomainId        *string      `json:"DomainId,omitempty"`
	IamIdentity     *IamIdentity `json:"IamIdentity,omitempty"`
}

// UserProfileDetails is AWS's UserProfileDetails.
type UserProfileDetails struct {
	DomainId         *string    `json:"DomainId,omitempty" api:"shape=DomainId"`
	UserProfileName  *string    `json:"UserProfileName,omitempty" api:"shape=UserProfileName"`
	Status           *string    `json:"Status,omitempty" api:"shape=UserProfileStatus"`
	CreationTime     *time.Time `json:"CreationTime,omitempty"`
	LastModifiedTime *time.Time `json:"LastModifiedTime,omitempty"`
}

// UserSettings is AWS's UserSettings.
type UserSettings struct {
	ExecutionRole               *string                      `json:"ExecutionRole,omitempty" api:"shape=RoleArn"`
	SecurityGroups              []string                     `json:"SecurityGroups,omitempty" api:"shape=SecurityGroupIds"`
	SharingSettings             *SharingSettings             `json:"SharingSettings,omitempty"`
	JupyterServerAppSettings    *JupyterServerAppSettings    `json:"JupyterServerAppSettings,omitempty"`
	KernelGatewayAppSettings    *KernelGatewayAppSettings    `json:"KernelGatewayAppSettings,omitempty"`
	TensorBoardAppSettings      *TensorBoardAppSettings      `json:"TensorBoardAppSettings,omitempty"`
	RStudioServerProAppSettings *RStudioServerProAppSettings `json:"RStudioServerProAppSettings,omitempty"`
	RSessionAppSettings         *RSessionAppSettings         `json:"RSessionAppSettings,omitempty"`
	CanvasAppSettings           *CanvasAppSettings           `json:"CanvasAppSettings,omitempty"`
	CodeEditorAppSettings       *CodeEditorAppSettings       `json:"CodeEditorAppSettings,omitempty"`
	JupyterLabAppSettings       *JupyterLabAppSettings       `json:"JupyterLabAppSettings,omitempty"`
	SpaceStorageSettings        *DefaultSpaceStorageSettings `json:"SpaceStorageSettings,omitempty"`
	DefaultLandingUri           *string                      `json:"DefaultLandingUri,omitempty" api:"shape=LandingUri"`
	StudioWebPortal             *string                      `json:"StudioWebPortal,omitempty" api:"shape=StudioWebPortal"`
	CustomPosixUserConfig       *CustomPosixUserConfig       `json:"CustomPosixUserConfig,omitempty"`
	CustomFileSystemConfigs     []CustomFileSystemConfig     `json:"CustomFileSystemConfigs,omitempty" api:"shape=CustomFileSystemConfigs"`
	StudioWebPortalSettings     *StudioWebPortalSettings     `json:"StudioWebPortalSettings,omitempty"`
	AutoMountHomeEFS            *string                      `json:"AutoMountHomeEFS,omitempty" api:"shape=AutoMountHomeEFS"`
}

// VariantProperty is AWS's VariantProperty.
type VariantProperty struct {
	VariantPropertyType *string `json:"VariantPropertyType,omitempty" api:"shape=VariantPropertyType,required"`
}

// VectorConfig is AWS's VectorConfig.
type VectorConfig struct {
	Dimension *int32 `json:"Dimension,omitempty" api:"shape=Dimension,required"`
}

// Vertex is AWS's Vertex.
type Vertex struct {
	Arn         *string `json:"Arn,omitempty" api:"shape=AssociationEntityArn"`
	Type        *string `json:"Type,omitempty" api:"shape=String40"`
	LineageType *string `json:"LineageType,omitempty" api:"shape=LineageType"`
}

// VisibilityConditions is AWS's VisibilityConditions.
type VisibilityConditions struct {
	Key   *string `json:"Key,omitempty" api:"shape=VisibilityConditionsKey"`
	Value *string `json:"Value,omitempty" api:"shape=VisibilityConditionsValue"`
}

// VpcConfig is AWS's VpcConfig.
type VpcConfig struct {
	SecurityGroupIds []string `json:"SecurityGroupIds,omitempty" api:"shape=VpcSecurityGroupIds,required"`
	Subnets          []string `json:"Subnets,omitempty" api:"shape=Subnets,required"`
}

// WarmPoolStatus is AWS's WarmPoolStatus.
type WarmPoolStatus struct {
	Status                                *string `json:"Status,omitempty" api:"shape=WarmPoolResourceStatus,required"`
	ResourceRetainedBillableTimeInSeconds *int32  `json:"ResourceRetainedBillableTimeInSeconds,omitempty" api:"shape=ResourceRetainedBillableTimeInSeconds"`
	ReusedByJob                           *string `json:"ReusedByJob,omitempty" api:"shape=TrainingJobName"`
}

// WorkerAccessConfiguration is AWS's WorkerAccessConfiguration.
type WorkerAccessConfiguration struct {
	S3Presign *S3Presign `json:"S3Presign,omitempty"`
}

// Workforce is AWS's Workforce.
type Workforce struct {
	WorkforceName      *string                     `json:"WorkforceName,omitempty" api:"shape=WorkforceName,required"`
	WorkforceArn       *string                     `json:"WorkforceArn,omitempty" api:"shape=WorkforceArn,required"`
	LastUpdatedDate    *time.Time                  `json:"LastUpdatedDate,omitempty"`
	SourceIpConfig     *SourceIpConfig             `json:"SourceIpConfig,omitempty"`
	SubDomain          *string                     `json:"SubDomain,omitempty"`
	CognitoConfig      *CognitoConfig              `json:"CognitoConfig,omitempty"`
	OidcConfig         *OidcConfigForResponse      `json:"OidcConfig,omitempty"`
	CreateDate         *time.Time                  `json:"CreateDate,omitempty"`
	WorkforceVpcConfig *WorkforceVpcConfigResponse `json:"WorkforceVpcConfig,omitempty"`
	Status             *string                     `json:"Status,omitempty" api:"shape=WorkforceStatus"`
	FailureReason      *string                     `json:"FailureReason,omitempty" api:"shape=WorkforceFailureReason"`
	IpAddressType      *string                     `json:"IpAddressType,omitempty" api:"shape=WorkforceIpAddressType"`
}

// WorkforceVpcConfigRequest is AWS's WorkforceVpcConfigRequest.
type WorkforceVpcConfigRequest struct {
	VpcId            *string  `json:"VpcId,omitempty" api:"shape=WorkforceVpcId"`
	SecurityGroupIds []string `json:"SecurityGroupIds,omitempty" api:"shape=WorkforceSecurityGroupIds"`
	Subnets          []string `json:"Subnets,omitempty" api:"shape=WorkforceSubnets"`
}

// WorkforceVpcConfigResponse is AWS's WorkforceVpcConfigResponse.
type WorkforceVpcConfigResponse struct {
	VpcId            *string  `json:"VpcId,omitempty" api:"shape=WorkforceVpcId,required"`
	SecurityGroupIds []string `json:"SecurityGroupIds,omitempty" api:"shape=WorkforceSecurityGroupIds,required"`
	Subnets          []string `json:"Subnets,omitempty" api:"shape=WorkforceSubnets,required"`
	VpcEndpointId    *string  `json:"VpcEndpointId,omitempty" api:"shape=WorkforceVpcEndpointId"`
}

// WorkloadSpec is AWS's WorkloadSpec.
type WorkloadSpec struct {
	_      struct{} `api:"union"`
	Inline *string  `json:"Inline,omitempty"`
}

// WorkspaceSettings is AWS's WorkspaceSettings.
type WorkspaceSettings struct {
	S3ArtifactPath *string `json:"S3ArtifactPath,omitempty" api:"shape=S3Uri"`
	S3KmsKeyId     *string `json:"S3KmsKeyId,omitempty" api:"shape=KmsKeyId"`
}

// Workteam is AWS's Workteam.
type Workteam struct {
	WorkteamName              *string                    `json:"WorkteamName,omitempty" api:"shape=WorkteamName,required"`
	MemberDefinitions         []MemberDefinition         `json:"MemberDefinitions,omitempty" api:"shape=MemberDefinitions,required"`
	WorkteamArn               *string                    `json:"WorkteamArn,omitempty" api:"shape=WorkteamArn,required"`
	WorkforceArn              *string                    `json:"WorkforceArn,omitempty" api:"shape=WorkforceArn"`
	ProductListingIds         []string                   `json:"ProductListingIds,omitempty"`
	Description               *string                    `json:"Description,omitempty" api:"shape=String200,required"`
	SubDomain                 *string                    `json:"SubDomain,omitempty"`
	CreateDate                *time.Time                 `json:"CreateDate,omitempty"`
	LastUpdatedDate           *time.Time                 `json:"LastUpdatedDate,omitempty"`
	NotificationConfiguration *NotificationConfiguration `json:"NotificationConfiguration,omitempty"`
	WorkerAccessConfiguration *WorkerAccessConfiguration `json:"WorkerAccessConfiguration,omitempty"`
}
