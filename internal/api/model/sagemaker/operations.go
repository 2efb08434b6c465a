// Code generated from facts/sagemaker.json by package gen. DO NOT EDIT.

package sagemaker

import "outcrop/internal/api/model"

// Operations are all operations of the service, by name.
var Operations = []*model.Operation{
	OpAddAssociation,
	OpAddTags,
	OpAssociateTrialComponent,
	OpAttachClusterNodeNetworkInterface,
	OpAttachClusterNodeVolume,
	OpBatchAddClusterNodes,
	OpBatchDeleteClusterNodes,
	OpBatchDescribeModelPackage,
	OpBatchRebootClusterNodes,
	OpBatchReplaceClusterNodes,
	OpCreateAIBenchmarkJob,
	OpCreateAIRecommendationJob,
	OpCreateAIWorkloadConfig,
	OpCreateAction,
	OpCreateAlgorithm,
	OpCreateApp,
	OpCreateAppImageConfig,
	OpCreateArtifact,
	OpCreateAutoMLJob,
	OpCreateAutoMLJobV2,
	OpCreateCluster,
	OpCreateClusterExtension,
	OpCreateClusterSchedulerConfig,
	OpCreateCodeRepository,
	OpCreateCompilationJob,
	OpCreateComputeQuota,
	OpCreateContext,
	OpCreateDataQualityJobDefinition,
	OpCreateDeviceFleet,
	OpCreateDomain,
	OpCreateEdgeDeploymentPlan,
	OpCreateEdgeDeploymentStage,
	OpCreateEdgePackagingJob,
	OpCreateEndpoint,
	OpCreateEndpointConfig,
	OpCreateExperiment,
	OpCreateFeatureGroup,
	OpCreateFlowDefinition,
	OpCreateHub,
	OpCreateHubContentPresignedUrls,
	OpCreateHubContentReference,
	OpCreateHumanTaskUi,
	OpCreateHyperParameterTuningJob,
	OpCreateImage,
	OpCreateImageVersion,
	OpCreateInferenceComponent,
	OpCreateInferenceExperiment,
	OpCreateInferenceRecommendationsJob,
	OpCreateInferenceRouter,
	OpCreateJob,
	OpCreateLabelingJob,
	OpCreateMlflowApp,
	OpCreateMlflowTrackingServer,
	OpCreateModel,
	OpCreateModelBiasJobDefinition,
	OpCreateModelCard,
	OpCreateModelCardExportJob,
	OpCreateModelExplainabilityJobDefinition,
	OpCreateModelPackage,
	OpCreateModelPackageGroup,
	OpCreateModelQualityJobDefinition,
	OpCreateMonitoringSchedule,
	OpCreateNotebookInstance,
	OpCreateNotebookInstanceLifecycleConfig,
	OpCreateOptimizationJob,
	OpCreatePartnerApp,
	OpCreatePartnerAppPresignedUrl,
	OpCreatePipeline,
	OpCreatePresignedDomainUrl,
	OpCreatePresignedMlflowAppUrl,
	OpCreatePresignedMlflowTrackingServerUrl,
	OpCreatePresignedNotebookInstanceUrl,
	OpCreateProcessingJob,
	OpCreateProject,
	OpCreateSpace,
	OpCreateStudioLifecycleConfig,
	OpCreateTrainingJob,
	OpCreateTrainingPlan,
	OpCreateTrainingSession,
	OpCreateTransformJob,
	OpCreateTrial,
	OpCreateTrialComponent,
	OpCreateUserProfile,
	OpCreateWorkforce,
	OpCreateWorkteam,
	OpDeleteAIBenchmarkJob,
	OpDeleteAIRecommendationJob,
	OpDeleteAIWorkloadConfig,
	OpDeleteAction,
	OpDeleteAlgorithm,
	OpDeleteApp,
	OpDeleteAppImageConfig,
	OpDeleteArtifact,
	OpDeleteAssociation,
	OpDeleteCluster,
	OpDeleteClusterExtension,
	OpDeleteClusterSchedulerConfig,
	OpDeleteCodeRepository,
	OpDeleteCompilationJob,
	OpDeleteComputeQuota,
	OpDeleteContext,
	OpDeleteDataQualityJobDefinition,
	OpDeleteDeviceFleet,
	OpDeleteDomain,
	OpDeleteEdgeDeploymentPlan,
	OpDeleteEdgeDeploymentStage,
	OpDeleteEndpoint,
	OpDeleteEndpointConfig,
	OpDeleteEndpointPolicy,
	OpDeleteExperiment,
	OpDeleteFeatureGroup,
	OpDeleteFlowDefinition,
	OpDeleteHub,
	OpDeleteHubContent,
	OpDeleteHubContentReference,
	OpDeleteHumanTaskUi,
	OpDeleteHyperParameterTuningJob,
	OpDeleteImage,
	OpDeleteImageVersion,
	OpDeleteInferenceComponent,
	OpDeleteInferenceExperiment,
	OpDeleteInferenceRouter,
	OpDeleteJob,
	OpDeleteMlflowApp,
	OpDeleteMlflowTrackingServer,
	OpDeleteModel,
	OpDeleteModelBiasJobDefinition,
	OpDeleteModelCard,
	OpDeleteModelExplainabilityJobDefinition,
	OpDeleteModelPackage,
	OpDeleteModelPackageGroup,
	OpDeleteModelPackageGroupPolicy,
	OpDeleteModelQualityJobDefinition,
	OpDeleteMonitoringSchedule,
	OpDeleteNotebookInstance,
	OpDeleteNotebookInstanceLifecycleConfig,
	OpDeleteOptimizationJob,
	OpDeletePartnerApp,
	OpDeletePipeline,
	OpDeleteProcessingJob,
	OpDeleteProject,
	OpDeleteSpace,
	OpDeleteStudioLifecycleConfig,
	OpDeleteTags,
	OpDeleteTrainingJob,
	OpDeleteTrainingSession,
	OpDeleteTrial,
	OpDeleteTrialComponent,
	OpDeleteUserProfile,
	OpDeleteWorkforce,
	OpDeleteWorkteam,
	OpDeregisterDevices,
	OpDescribeAIBenchmarkJob,
	OpDescribeAIRecommendationJob,
	OpDescribeAIWorkloadConfig,
	OpDescribeAction,
	OpDescribeAlgorithm,
	OpDescribeApp,
	OpDescribeAppImageConfig,
	OpDescribeArtifact,
	OpDescribeAutoMLJob,
	OpDescribeAutoMLJobV2,
	OpDescribeCluster,
	OpDescribeClusterEvent,
	OpDescribeClusterExtension,
	OpDescribeClusterNode,
	OpDescribeClusterOperation,
	OpDescribeClusterSchedulerConfig,
	OpDescribeCodeRepository,
	OpDescribeCompilationJob,
	OpDescribeComputeQuota,
	OpDescribeContext,
	OpDescribeDataQualityJobDefinition,
	OpDescribeDevice,
	OpDescribeDeviceFleet,
	OpDescribeDomain,
	OpDescribeEdgeDeploymentPlan,
	OpDescribeEdgePackagingJob,
	OpDescribeEndpoint,
	OpDescribeEndpointConfig,
	OpDescribeExperiment,
	OpDescribeFeatureGroup,
	OpDescribeFeatureMetadata,
	OpDescribeFlowDefinition,
	OpDescribeHub,
	OpDescribeHubContent,
	OpDescribeHumanTaskUi,
	OpDescribeHyperParameterTuningJob,
	OpDescribeImage,
	OpDescribeImageVersion,
	OpDescribeInferenceComponent,
	OpDescribeInferenceExperiment,
	OpDescribeInferenceRecommendationsJob,
	OpDescribeInferenceRouter,
	OpDescribeJob,
	OpDescribeJobSchemaVersion,
	OpDescribeLabelingJob,
	OpDescribeLineageGroup,
	OpDescribeMlflowApp,
	OpDescribeMlflowTrackingServer,
	OpDescribeModel,
	OpDescribeModelBiasJobDefinition,
	OpDescribeModelCard,
	OpDescribeModelCardExportJob,
	OpDescribeModelExplainabilityJobDefinition,
	OpDescribeModelPackage,
	OpDescribeModelPackageGroup,
	OpDescribeModelQualityJobDefinition,
	OpDescribeMonitoringSchedule,
	OpDescribeNotebookInstance,
	OpDescribeNotebookInstanceLifecycleConfig,
	OpDescribeOptimizationJob,
	OpDescribePartnerApp,
	OpDescribePipeline,
	OpDescribePipelineDefinitionForExecution,
	OpDescribePipelineExecution,
	OpDescribeProcessingJob,
	OpDescribeProject,
	OpDescribeReservedCapacity,
	OpDescribeSpace,
	OpDescribeStudioLifecycleConfig,
	OpDescribeSubscribedWorkteam,
	OpDescribeTrainingJob,
	OpDescribeTrainingPlan,
	OpDescribeTrainingPlanExtensionHistory,
	OpDescribeTrainingSession,
	OpDescribeTransformJob,
	OpDescribeTrial,
	OpDescribeTrialComponent,
	OpDescribeUserProfile,
	OpDescribeWorkforce,
	OpDescribeWorkteam,
	OpDetachClusterNodeVolume,
	OpDisableSagemakerServicecatalogPortfolio,
	OpDisassociateTrialComponent,
	OpEnableSagemakerServicecatalogPortfolio,
	OpExtendTrainingPlan,
	OpGetDeviceFleetReport,
	OpGetEndpointPolicy,
	OpGetLineageGroupPolicy,
	OpGetModelPackageGroupPolicy,
	OpGetSagemakerServicecatalogPortfolioStatus,
	OpGetScalingConfigurationRecommendation,
	OpGetSearchSuggestions,
	OpImportHubContent,
	OpListAIBenchmarkJobs,
	OpListAIRecommendationJobs,
	OpListAIWorkloadConfigs,
	OpListActions,
	OpListAlgorithms,
	OpListAliases,
	OpListAppImageConfigs,
	OpListApps,
	OpListArtifacts,
	OpListAssociations,
	OpListAutoMLJobs,
	OpListCandidatesForAutoMLJob,
	OpListClusterEvents,
	OpListClusterExtensionVersions,
	OpListClusterExtensions,
	OpListClusterNodes,
	OpListClusterOperations,
	OpListClusterSchedulerConfigs,
	OpListClusters,
	OpListCodeRepositories,
	OpListCompilationJobs,
	OpListComputeQuotas,
	OpListContexts,
	OpListDataQualityJobDefinitions,
	OpListDeviceFleets,
	OpListDevices,
	OpListDomains,
	OpListEdgeDeploymentPlans,
	OpListEdgePackagingJobs,
	OpListEndpointConfigs,
	OpListEndpoints,
	OpListExperiments,
	OpListFeatureGroups,
	OpListFlowDefinitions,
	OpListHubContentVersions,
	OpListHubContents,
	OpListHubs,
	OpListHumanTaskUis,
	OpListHyperParameterTuningJobs,
	OpListImageVersions,
	OpListImages,
	OpListInferenceComponents,
	OpListInferenceExperiments,
	OpListInferenceRecommendationsJobSteps,
	OpListInferenceRecommendationsJobs,
	OpListInferenceRouters,
	OpListJobSchemaVersions,
	OpListJobs,
	OpListLabelingJobs,
	OpListLabelingJobsForWorkteam,
	OpListLineageGroups,
	OpListMlflowApps,
	OpListMlflowTrackingServers,
	OpListModelBiasJobDefinitions,
	OpListModelCardExportJobs,
	OpListModelCardVersions,
	OpListModelCards,
	OpListModelExplainabilityJobDefinitions,
	OpListModelMetadata,
	OpListModelPackageGroups,
	OpListModelPackages,
	OpListModelQualityJobDefinitions,
	OpListModels,
	OpListMonitoringAlertHistory,
	OpListMonitoringAlerts,
	OpListMonitoringExecutions,
	OpListMonitoringSchedules,
	OpListNotebookInstanceLifecycleConfigs,
	OpListNotebookInstances,
	OpListOptimizationJobs,
	OpListPartnerApps,
	OpListPipelineExecutionSteps,
	OpListPipelineExecutions,
	OpListPipelineParametersForExecution,
	OpListPipelineVersions,
	OpListPipelines,
	OpListProcessingJobs,
	OpListProjects,
	OpListResourceCatalogs,
	OpListSpaces,
	OpListStageDevices,
	OpListStudioLifecycleConfigs,
	OpListSubscribedWorkteams,
	OpListTags,
	OpListTrainingJobs,
	OpListTrainingJobsForHyperParameterTuningJob,
	OpListTrainingPlans,
	OpListTrainingSessions,
	OpListTransformJobs,
	OpListTrialComponents,
	OpListTrials,
	OpListUltraServersByReservedCapacity,
	OpListUserProfiles,
	OpListWorkforces,
	OpListWorkteams,
	OpPutEndpointPolicy,
	OpPutModelPackageGroupPolicy,
	OpQueryLineage,
	OpRegisterDevices,
	OpRenderUiTemplate,
	OpRetryPipelineExecution,
	OpSearch,
	OpSearchTrainingPlanOfferings,
	OpSendPipelineExecutionStepFailure,
	OpSendPipelineExecutionStepSuccess,
	OpStartClusterHealthCheck,
	OpStartEdgeDeploymentStage,
	OpStartInferenceExperiment,
	OpStartMlflowTrackingServer,
	OpStartMonitoringSchedule,
	OpStartNotebookInstance,
	OpStartPipelineExecution,
	OpStartSession,
	OpStopAIBenchmarkJob,
	OpStopAIRecommendationJob,
	OpStopAutoMLJob,
	OpStopCompilationJob,
	OpStopEdgeDeploymentStage,
	OpStopEdgePackagingJob,
	OpStopHyperParameterTuningJob,
	OpStopInferenceExperiment,
	OpStopInferenceRecommendationsJob,
	OpStopJob,
	OpStopLabelingJob,
	OpStopMlflowTrackingServer,
	OpStopMonitoringSchedule,
	OpStopNotebookInstance,
	OpStopOptimizationJob,
	OpStopPipelineExecution,
	OpStopProcessingJob,
	OpStopTrainingJob,
	OpStopTrainingSession,
	OpStopTransformJob,
	OpUpdateAction,
	OpUpdateAppImageConfig,
	OpUpdateArtifact,
	OpUpdateCluster,
	OpUpdateClusterExtension,
	OpUpdateClusterSchedulerConfig,
	OpUpdateClusterSoftware,
	OpUpdateCodeRepository,
	OpUpdateComputeQuota,
	OpUpdateContext,
	OpUpdateDeviceFleet,
	OpUpdateDevices,
	OpUpdateDomain,
	OpUpdateEndpoint,
	OpUpdateEndpointWeightsAndCapacities,
	OpUpdateExperiment,
	OpUpdateFeatureGroup,
	OpUpdateFeatureMetadata,
	OpUpdateHub,
	OpUpdateHubContent,
	OpUpdateHubContentReference,
	OpUpdateImage,
	OpUpdateImageVersion,
	OpUpdateInferenceComponent,
	OpUpdateInferenceComponentRuntimeConfig,
	OpUpdateInferenceExperiment,
	OpUpdateInferenceRouter,
	OpUpdateMlflowApp,
	OpUpdateMlflowTrackingServer,
	OpUpdateModelCard,
	OpUpdateModelPackage,
	OpUpdateMonitoringAlert,
	OpUpdateMonitoringSchedule,
	OpUpdateNotebookInstance,
	OpUpdateNotebookInstanceLifecycleConfig,
	OpUpdatePartnerApp,
	OpUpdatePipeline,
	OpUpdatePipelineExecution,
	OpUpdatePipelineVersion,
	OpUpdateProject,
	OpUpdateSpace,
	OpUpdateTrainingJob,
	OpUpdateTrial,
	OpUpdateTrialComponent,
	OpUpdateUserProfile,
	OpUpdateWorkforce,
	OpUpdateWorkteam,
}

// The operations.
var (
	OpAddAssociation = &model.Operation{
		Service: Service,
		Name:    "AddAssociation",
		Errors:  []string{"ResourceNotFound", "ResourceLimitExceeded"},
		Input:   (*AddAssociationInput)(nil),
		Output:  (*AddAssociationOutput)(nil),
	}

	OpAddTags = &model.Operation{
		Service: Service,
		Name:    "AddTags",
		Input:   (*AddTagsInput)(nil),
		Output:  (*AddTagsOutput)(nil),
	}

	OpAssociateTrialComponent = &model.Operation{
		Service: Service,
		Name:    "AssociateTrialComponent",
		Errors:  []string{"ResourceNotFound", "ResourceLimitExceeded"},
		Input:   (*AssociateTrialComponentInput)(nil),
		Output:  (*AssociateTrialComponentOutput)(nil),
	}

	OpAttachClusterNodeNetworkInterface = &model.Operation{
		Service: Service,
		Name:    "AttachClusterNodeNetworkInterface",
		Errors:  []string{"ResourceNotFound", "ResourceLimitExceeded"},
		Input:   (*AttachClusterNodeNetworkInterfaceInput)(nil),
		Output:  (*AttachClusterNodeNetworkInterfaceOutput)(nil),
	}

	OpAttachClusterNodeVolume = &model.Operation{
		Service: Service,
		Name:    "AttachClusterNodeVolume",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*AttachClusterNodeVolumeInput)(nil),
		Output:  (*AttachClusterNodeVolumeOutput)(nil),
	}

	OpBatchAddClusterNodes = &model.Operation{
		Service: Service,
		Name:    "BatchAddClusterNodes",
		Errors:  []string{"ResourceNotFound", "ResourceLimitExceeded"},
		Input:   (*BatchAddClusterNodesInput)(nil),
		Output:  (*BatchAddClusterNodesOutput)(nil),
	}

	OpBatchDeleteClusterNodes = &model.Operation{
		Service: Service,
		Name:    "BatchDeleteClusterNodes",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*BatchDeleteClusterNodesInput)(nil),
		Output:  (*BatchDeleteClusterNodesOutput)(nil),
	}

	OpBatchDescribeModelPackage = &model.Operation{
		Service: Service,
		Name:    "BatchDescribeModelPackage",
		Input:   (*BatchDescribeModelPackageInput)(nil),
		Output:  (*BatchDescribeModelPackageOutput)(nil),
	}

	OpBatchRebootClusterNodes = &model.Operation{
		Service: Service,
		Name:    "BatchRebootClusterNodes",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*BatchRebootClusterNodesInput)(nil),
		Output:  (*BatchRebootClusterNodesOutput)(nil),
	}

	OpBatchReplaceClusterNodes = &model.Operation{
		Service: Service,
		Name:    "BatchReplaceClusterNodes",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*BatchReplaceClusterNodesInput)(nil),
		Output:  (*BatchReplaceClusterNodesOutput)(nil),
	}

	OpCreateAIBenchmarkJob = &model.Operation{
		Service: Service,
		Name:    "CreateAIBenchmarkJob",
		Errors:  []string{"ResourceNotFound", "ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateAIBenchmarkJobInput)(nil),
		Output:  (*CreateAIBenchmarkJobOutput)(nil),
	}

	OpCreateAIRecommendationJob = &model.Operation{
		Service: Service,
		Name:    "CreateAIRecommendationJob",
		Errors:  []string{"ResourceNotFound", "ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateAIRecommendationJobInput)(nil),
		Output:  (*CreateAIRecommendationJobOutput)(nil),
	}

	OpCreateAIWorkloadConfig = &model.Operation{
		Service: Service,
		Name:    "CreateAIWorkloadConfig",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateAIWorkloadConfigInput)(nil),
		Output:  (*CreateAIWorkloadConfigOutput)(nil),
	}

	OpCreateAction = &model.Operation{
		Service: Service,
		Name:    "CreateAction",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*CreateActionInput)(nil),
		Output:  (*CreateActionOutput)(nil),
	}

	OpCreateAlgorithm = &model.Operation{
		Service: Service,
		Name:    "CreateAlgorithm",
		Input:   (*CreateAlgorithmInput)(nil),
		Output:  (*CreateAlgorithmOutput)(nil),
	}

	OpCreateApp = &model.Operation{
		Service: Service,
		Name:    "CreateApp",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateAppInput)(nil),
		Output:  (*CreateAppOutput)(nil),
	}

	OpCreateAppImageConfig = &model.Operation{
		Service: Service,
		Name:    "CreateAppImageConfig",
		Errors:  []string{"ResourceInUse"},
		Input:   (*CreateAppImageConfigInput)(nil),
		Output:  (*CreateAppImageConfigOutput)(nil),
	}

	OpCreateArtifact = &model.Operation{
		Service: Service,
		Name:    "CreateArtifact",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*CreateArtifactInput)(nil),
		Output:  (*CreateArtifactOutput)(nil),
	}

	OpCreateAutoMLJob = &model.Operation{
		Service: Service,
		Name:    "CreateAutoMLJob",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateAutoMLJobInput)(nil),
		Output:  (*CreateAutoMLJobOutput)(nil),
	}

	OpCreateAutoMLJobV2 = &model.Operation{
		Service: Service,
		Name:    "CreateAutoMLJobV2",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateAutoMLJobV2Input)(nil),
		Output:  (*CreateAutoMLJobV2Output)(nil),
	}

	OpCreateCluster = &model.Operation{
		Service: Service,
		Name:    "CreateCluster",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateClusterInput)(nil),
		Output:  (*CreateClusterOutput)(nil),
	}

	OpCreateClusterExtension = &model.Operation{
		Service: Service,
		Name:    "CreateClusterExtension",
		Errors:  []string{"ConflictException", "ResourceNotFound", "ResourceInUse"},
		Input:   (*CreateClusterExtensionInput)(nil),
		Output:  (*CreateClusterExtensionOutput)(nil),
	}

	OpCreateClusterSchedulerConfig = &model.Operation{
		Service: Service,
		Name:    "CreateClusterSchedulerConfig",
		Errors:  []string{"ConflictException", "ResourceLimitExceeded"},
		Input:   (*CreateClusterSchedulerConfigInput)(nil),
		Output:  (*CreateClusterSchedulerConfigOutput)(nil),
	}

	OpCreateCodeRepository = &model.Operation{
		Service: Service,
		Name:    "CreateCodeRepository",
		Input:   (*CreateCodeRepositoryInput)(nil),
		Output:  (*CreateCodeRepositoryOutput)(nil),
	}

	OpCreateCompilationJob = &model.Operation{
		Service: Service,
		Name:    "CreateCompilationJob",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateCompilationJobInput)(nil),
		Output:  (*CreateCompilationJobOutput)(nil),
	}

	OpCreateComputeQuota = &model.Operation{
		Service: Service,
		Name:    "CreateComputeQuota",
		Errors:  []string{"ConflictException", "ResourceLimitExceeded"},
		Input:   (*CreateComputeQuotaInput)(nil),
		Output:  (*CreateComputeQuotaOutput)(nil),
	}

	OpCreateContext = &model.Operation{
		Service: Service,
		Name:    "CreateContext",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*CreateContextInput)(nil),
		Output:  (*CreateContextOutput)(nil),
	}

	OpCreateDataQualityJobDefinition = &model.Operation{
		Service: Service,
		Name:    "CreateDataQualityJobDefinition",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateDataQualityJobDefinitionInput)(nil),
		Output:  (*CreateDataQualityJobDefinitionOutput)(nil),
	}

	OpCreateDeviceFleet = &model.Operation{
		Service: Service,
		Name:    "CreateDeviceFleet",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateDeviceFleetInput)(nil),
		Output:  (*CreateDeviceFleetOutput)(nil),
	}

	OpCreateDomain = &model.Operation{
		Service: Service,
		Name:    "CreateDomain",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateDomainInput)(nil),
		Output:  (*CreateDomainOutput)(nil),
	}

	OpCreateEdgeDeploymentPlan = &model.Operation{
		Service: Service,
		Name:    "CreateEdgeDeploymentPlan",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*CreateEdgeDeploymentPlanInput)(nil),
		Output:  (*CreateEdgeDeploymentPlanOutput)(nil),
	}

	OpCreateEdgeDeploymentStage = &model.Operation{
		Service: Service,
		Name:    "CreateEdgeDeploymentStage",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*CreateEdgeDeploymentStageInput)(nil),
		Output:  (*CreateEdgeDeploymentStageOutput)(nil),
	}

	OpCreateEdgePackagingJob = &model.Operation{
		Service: Service,
		Name:    "CreateEdgePackagingJob",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*CreateEdgePackagingJobInput)(nil),
		Output:  (*CreateEdgePackagingJobOutput)(nil),
	}

	OpCreateEndpoint = &model.Operation{
		Service: Service,
		Name:    "CreateEndpoint",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*CreateEndpointInput)(nil),
		Output:  (*CreateEndpointOutput)(nil),
	}

	OpCreateEndpointConfig = &model.Operation{
		Service: Service,
		Name:    "CreateEndpointConfig",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*CreateEndpointConfigInput)(nil),
		Output:  (*CreateEndpointConfigOutput)(nil),
	}

	OpCreateExperiment = &model.Operation{
		Service: Service,
		Name:    "CreateExperiment",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*CreateExperimentInput)(nil),
		Output:  (*CreateExperimentOutput)(nil),
	}

	OpCreateFeatureGroup = &model.Operation{
		Service: Service,
		Name:    "CreateFeatureGroup",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateFeatureGroupInput)(nil),
		Output:  (*CreateFeatureGroupOutput)(nil),
	}

	OpCreateFlowDefinition = &model.Operation{
		Service: Service,
		Name:    "CreateFlowDefinition",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateFlowDefinitionInput)(nil),
		Output:  (*CreateFlowDefinitionOutput)(nil),
	}

	OpCreateHub = &model.Operation{
		Service: Service,
		Name:    "CreateHub",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateHubInput)(nil),
		Output:  (*CreateHubOutput)(nil),
	}

	OpCreateHubContentPresignedUrls = &model.Operation{
		Service: Service,
		Name:    "CreateHubContentPresignedUrls",
		Input:   (*CreateHubContentPresignedUrlsInput)(nil),
		Output:  (*CreateHubContentPresignedUrlsOutput)(nil),
	}

	OpCreateHubContentReference = &model.Operation{
		Service: Service,
		Name:    "CreateHubContentReference",
		Errors:  []string{"ResourceNotFound", "ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateHubContentReferenceInput)(nil),
		Output:  (*CreateHubContentReferenceOutput)(nil),
	}

	OpCreateHumanTaskUi = &model.Operation{
		Service: Service,
		Name:    "CreateHumanTaskUi",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateHumanTaskUiInput)(nil),
		Output:  (*CreateHumanTaskUiOutput)(nil),
	}

	OpCreateHyperParameterTuningJob = &model.Operation{
		Service: Service,
		Name:    "CreateHyperParameterTuningJob",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateHyperParameterTuningJobInput)(nil),
		Output:  (*CreateHyperParameterTuningJobOutput)(nil),
	}

	OpCreateImage = &model.Operation{
		Service: Service,
		Name:    "CreateImage",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateImageInput)(nil),
		Output:  (*CreateImageOutput)(nil),
	}

	OpCreateImageVersion = &model.Operation{
		Service: Service,
		Name:    "CreateImageVersion",
		Errors:  []string{"ResourceNotFound", "ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateImageVersionInput)(nil),
		Output:  (*CreateImageVersionOutput)(nil),
	}

	OpCreateInferenceComponent = &model.Operation{
		Service: Service,
		Name:    "CreateInferenceComponent",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*CreateInferenceComponentInput)(nil),
		Output:  (*CreateInferenceComponentOutput)(nil),
	}

	OpCreateInferenceExperiment = &model.Operation{
		Service: Service,
		Name:    "CreateInferenceExperiment",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateInferenceExperimentInput)(nil),
		Output:  (*CreateInferenceExperimentOutput)(nil),
	}

	OpCreateInferenceRecommendationsJob = &model.Operation{
		Service: Service,
		Name:    "CreateInferenceRecommendationsJob",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateInferenceRecommendationsJobInput)(nil),
		Output:  (*CreateInferenceRecommendationsJobOutput)(nil),
	}

	OpCreateInferenceRouter = &model.Operation{
		Service: Service,
		Name:    "CreateInferenceRouter",
		Errors:  []string{"ResourceAlreadyExists", "ConflictException", "ResourceLimitExceeded"},
		Input:   (*CreateInferenceRouterInput)(nil),
		Output:  (*CreateInferenceRouterOutput)(nil),
	}

	OpCreateJob = &model.Operation{
		Service: Service,
		Name:    "CreateJob",
		Errors:  []string{"ResourceNotFound", "ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateJobInput)(nil),
		Output:  (*CreateJobOutput)(nil),
	}

	OpCreateLabelingJob = &model.Operation{
		Service: Service,
		Name:    "CreateLabelingJob",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateLabelingJobInput)(nil),
		Output:  (*CreateLabelingJobOutput)(nil),
	}

	OpCreateMlflowApp = &model.Operation{
		Service: Service,
		Name:    "CreateMlflowApp",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*CreateMlflowAppInput)(nil),
		Output:  (*CreateMlflowAppOutput)(nil),
	}

	OpCreateMlflowTrackingServer = &model.Operation{
		Service: Service,
		Name:    "CreateMlflowTrackingServer",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*CreateMlflowTrackingServerInput)(nil),
		Output:  (*CreateMlflowTrackingServerOutput)(nil),
	}

	OpCreateModel = &model.Operation{
		Service: Service,
		Name:    "CreateModel",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*CreateModelInput)(nil),
		Output:  (*CreateModelOutput)(nil),
	}

	OpCreateModelBiasJobDefinition = &model.Operation{
		Service: Service,
		Name:    "CreateModelBiasJobDefinition",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateModelBiasJobDefinitionInput)(nil),
		Output:  (*CreateModelBiasJobDefinitionOutput)(nil),
	}

	OpCreateModelCard = &model.Operation{
		Service: Service,
		Name:    "CreateModelCard",
		Errors:  []string{"ConflictException", "ResourceLimitExceeded"},
		Input:   (*CreateModelCardInput)(nil),
		Output:  (*CreateModelCardOutput)(nil),
	}

	OpCreateModelCardExportJob = &model.Operation{
		Service: Service,
		Name:    "CreateModelCardExportJob",
		Errors:  []string{"ConflictException", "ResourceNotFound", "ResourceLimitExceeded"},
		Input:   (*CreateModelCardExportJobInput)(nil),
		Output:  (*CreateModelCardExportJobOutput)(nil),
	}

	OpCreateModelExplainabilityJobDefinition = &model.Operation{
		Service: Service,
		Name:    "CreateModelExplainabilityJobDefinition",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateModelExplainabilityJobDefinitionInput)(nil),
		Output:  (*CreateModelExplainabilityJobDefinitionOutput)(nil),
	}

	OpCreateModelPackage = &model.Operation{
		Service: Service,
		Name:    "CreateModelPackage",
		Errors:  []string{"ConflictException", "ResourceLimitExceeded"},
		Input:   (*CreateModelPackageInput)(nil),
		Output:  (*CreateModelPackageOutput)(nil),
	}

	OpCreateModelPackageGroup = &model.Operation{
		Service: Service,
		Name:    "CreateModelPackageGroup",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*CreateModelPackageGroupInput)(nil),
		Output:  (*CreateModelPackageGroupOutput)(nil),
	}

	OpCreateModelQualityJobDefinition = &model.Operation{
		Service: Service,
		Name:    "CreateModelQualityJobDefinition",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateModelQualityJobDefinitionInput)(nil),
		Output:  (*CreateModelQualityJobDefinitionOutput)(nil),
	}

	OpCreateMonitoringSchedule = &model.Operation{
		Service: Service,
		Name:    "CreateMonitoringSchedule",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateMonitoringScheduleInput)(nil),
		Output:  (*CreateMonitoringScheduleOutput)(nil),
	}

	OpCreateNotebookInstance = &model.Operation{
		Service: Service,
		Name:    "CreateNotebookInstance",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*CreateNotebookInstanceInput)(nil),
		Output:  (*CreateNotebookInstanceOutput)(nil),
	}

	OpCreateNotebookInstanceLifecycleConfig = &model.Operation{
		Service: Service,
		Name:    "CreateNotebookInstanceLifecycleConfig",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*CreateNotebookInstanceLifecycleConfigInput)(nil),
		Output:  (*CreateNotebookInstanceLifecycleConfigOutput)(nil),
	}

	OpCreateOptimizationJob = &model.Operation{
		Service: Service,
		Name:    "CreateOptimizationJob",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateOptimizationJobInput)(nil),
		Output:  (*CreateOptimizationJobOutput)(nil),
	}

	OpCreatePartnerApp = &model.Operation{
		Service: Service,
		Name:    "CreatePartnerApp",
		Errors:  []string{"ConflictException", "ResourceLimitExceeded"},
		Input:   (*CreatePartnerAppInput)(nil),
		Output:  (*CreatePartnerAppOutput)(nil),
	}

	OpCreatePartnerAppPresignedUrl = &model.Operation{
		Service: Service,
		Name:    "CreatePartnerAppPresignedUrl",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*CreatePartnerAppPresignedUrlInput)(nil),
		Output:  (*CreatePartnerAppPresignedUrlOutput)(nil),
	}

	OpCreatePipeline = &model.Operation{
		Service: Service,
		Name:    "CreatePipeline",
		Errors:  []string{"ConflictException", "ResourceNotFound", "ResourceLimitExceeded"},
		Input:   (*CreatePipelineInput)(nil),
		Output:  (*CreatePipelineOutput)(nil),
	}

	OpCreatePresignedDomainUrl = &model.Operation{
		Service: Service,
		Name:    "CreatePresignedDomainUrl",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*CreatePresignedDomainUrlInput)(nil),
		Output:  (*CreatePresignedDomainUrlOutput)(nil),
	}

	OpCreatePresignedMlflowAppUrl = &model.Operation{
		Service: Service,
		Name:    "CreatePresignedMlflowAppUrl",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*CreatePresignedMlflowAppUrlInput)(nil),
		Output:  (*CreatePresignedMlflowAppUrlOutput)(nil),
	}

	OpCreatePresignedMlflowTrackingServerUrl = &model.Operation{
		Service: Service,
		Name:    "CreatePresignedMlflowTrackingServerUrl",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*CreatePresignedMlflowTrackingServerUrlInput)(nil),
		Output:  (*CreatePresignedMlflowTrackingServerUrlOutput)(nil),
	}

	OpCreatePresignedNotebookInstanceUrl = &model.Operation{
		Service: Service,
		Name:    "CreatePresignedNotebookInstanceUrl",
		Input:   (*CreatePresignedNotebookInstanceUrlInput)(nil),
		Output:  (*CreatePresignedNotebookInstanceUrlOutput)(nil),
	}

	OpCreateProcessingJob = &model.Operation{
		Service: Service,
		Name:    "CreateProcessingJob",
		Errors:  []string{"ResourceNotFound", "ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateProcessingJobInput)(nil),
		Output:  (*CreateProcessingJobOutput)(nil),
	}

	OpCreateProject = &model.Operation{
		Service: Service,
		Name:    "CreateProject",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*CreateProjectInput)(nil),
		Output:  (*CreateProjectOutput)(nil),
	}

	OpCreateSpace = &model.Operation{
		Service: Service,
		Name:    "CreateSpace",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateSpaceInput)(nil),
		Output:  (*CreateSpaceOutput)(nil),
	}

	OpCreateStudioLifecycleConfig = &model.Operation{
		Service: Service,
		Name:    "CreateStudioLifecycleConfig",
		Errors:  []string{"ResourceInUse"},
		Input:   (*CreateStudioLifecycleConfigInput)(nil),
		Output:  (*CreateStudioLifecycleConfigOutput)(nil),
	}

	OpCreateTrainingJob = &model.Operation{
		Service: Service,
		Name:    "CreateTrainingJob",
		Errors:  []string{"ResourceNotFound", "ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateTrainingJobInput)(nil),
		Output:  (*CreateTrainingJobOutput)(nil),
	}

	OpCreateTrainingPlan = &model.Operation{
		Service: Service,
		Name:    "CreateTrainingPlan",
		Errors:  []string{"ResourceNotFound", "ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateTrainingPlanInput)(nil),
		Output:  (*CreateTrainingPlanOutput)(nil),
	}

	OpCreateTrainingSession = &model.Operation{
		Service: Service,
		Name:    "CreateTrainingSession",
		Errors:  []string{"ResourceNotFound", "ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateTrainingSessionInput)(nil),
		Output:  (*CreateTrainingSessionOutput)(nil),
	}

	OpCreateTransformJob = &model.Operation{
		Service: Service,
		Name:    "CreateTransformJob",
		Errors:  []string{"ResourceNotFound", "ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateTransformJobInput)(nil),
		Output:  (*CreateTransformJobOutput)(nil),
	}

	OpCreateTrial = &model.Operation{
		Service: Service,
		Name:    "CreateTrial",
		Errors:  []string{"ResourceNotFound", "ResourceLimitExceeded"},
		Input:   (*CreateTrialInput)(nil),
		Output:  (*CreateTrialOutput)(nil),
	}

	OpCreateTrialComponent = &model.Operation{
		Service: Service,
		Name:    "CreateTrialComponent",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*CreateTrialComponentInput)(nil),
		Output:  (*CreateTrialComponentOutput)(nil),
	}

	OpCreateUserProfile = &model.Operation{
		Service: Service,
		Name:    "CreateUserProfile",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateUserProfileInput)(nil),
		Output:  (*CreateUserProfileOutput)(nil),
	}

	OpCreateWorkforce = &model.Operation{
		Service: Service,
		Name:    "CreateWorkforce",
		Input:   (*CreateWorkforceInput)(nil),
		Output:  (*CreateWorkforceOutput)(nil),
	}

	OpCreateWorkteam = &model.Operation{
		Service: Service,
		Name:    "CreateWorkteam",
		Errors:  []string{"ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*CreateWorkteamInput)(nil),
		Output:  (*CreateWorkteamOutput)(nil),
	}

	OpDeleteAIBenchmarkJob = &model.Operation{
		Service: Service,
		Name:    "DeleteAIBenchmarkJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteAIBenchmarkJobInput)(nil),
		Output:  (*DeleteAIBenchmarkJobOutput)(nil),
	}

	OpDeleteAIRecommendationJob = &model.Operation{
		Service: Service,
		Name:    "DeleteAIRecommendationJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteAIRecommendationJobInput)(nil),
		Output:  (*DeleteAIRecommendationJobOutput)(nil),
	}

	OpDeleteAIWorkloadConfig = &model.Operation{
		Service: Service,
		Name:    "DeleteAIWorkloadConfig",
		Errors:  []string{"ResourceNotFound", "ResourceInUse"},
		Input:   (*DeleteAIWorkloadConfigInput)(nil),
		Output:  (*DeleteAIWorkloadConfigOutput)(nil),
	}

	OpDeleteAction = &model.Operation{
		Service: Service,
		Name:    "DeleteAction",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteActionInput)(nil),
		Output:  (*DeleteActionOutput)(nil),
	}

	OpDeleteAlgorithm = &model.Operation{
		Service: Service,
		Name:    "DeleteAlgorithm",
		Errors:  []string{"ConflictException"},
		Input:   (*DeleteAlgorithmInput)(nil),
		Output:  (*DeleteAlgorithmOutput)(nil),
	}

	OpDeleteApp = &model.Operation{
		Service: Service,
		Name:    "DeleteApp",
		Errors:  []string{"ResourceNotFound", "ResourceInUse"},
		Input:   (*DeleteAppInput)(nil),
		Output:  (*DeleteAppOutput)(nil),
	}

	OpDeleteAppImageConfig = &model.Operation{
		Service: Service,
		Name:    "DeleteAppImageConfig",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteAppImageConfigInput)(nil),
		Output:  (*DeleteAppImageConfigOutput)(nil),
	}

	OpDeleteArtifact = &model.Operation{
		Service: Service,
		Name:    "DeleteArtifact",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteArtifactInput)(nil),
		Output:  (*DeleteArtifactOutput)(nil),
	}

	OpDeleteAssociation = &model.Operation{
		Service: Service,
		Name:    "DeleteAssociation",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteAssociationInput)(nil),
		Output:  (*DeleteAssociationOutput)(nil),
	}

	OpDeleteCluster = &model.Operation{
		Service: Service,
		Name:    "DeleteCluster",
		Errors:  []string{"ConflictException", "ResourceNotFound"},
		Input:   (*DeleteClusterInput)(nil),
		Output:  (*DeleteClusterOutput)(nil),
	}

	OpDeleteClusterExtension = &model.Operation{
		Service: Service,
		Name:    "DeleteClusterExtension",
		Errors:  []string{"ConflictException", "ResourceNotFound", "ResourceInUse"},
		Input:   (*DeleteClusterExtensionInput)(nil),
		Output:  (*DeleteClusterExtensionOutput)(nil),
	}

	OpDeleteClusterSchedulerConfig = &model.Operation{
		Service: Service,
		Name:    "DeleteClusterSchedulerConfig",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteClusterSchedulerConfigInput)(nil),
		Output:  (*DeleteClusterSchedulerConfigOutput)(nil),
	}

	OpDeleteCodeRepository = &model.Operation{
		Service: Service,
		Name:    "DeleteCodeRepository",
		Input:   (*DeleteCodeRepositoryInput)(nil),
		Output:  (*DeleteCodeRepositoryOutput)(nil),
	}

	OpDeleteCompilationJob = &model.Operation{
		Service: Service,
		Name:    "DeleteCompilationJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteCompilationJobInput)(nil),
		Output:  (*DeleteCompilationJobOutput)(nil),
	}

	OpDeleteComputeQuota = &model.Operation{
		Service: Service,
		Name:    "DeleteComputeQuota",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteComputeQuotaInput)(nil),
		Output:  (*DeleteComputeQuotaOutput)(nil),
	}

	OpDeleteContext = &model.Operation{
		Service: Service,
		Name:    "DeleteContext",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteContextInput)(nil),
		Output:  (*DeleteContextOutput)(nil),
	}

	OpDeleteDataQualityJobDefinition = &model.Operation{
		Service: Service,
		Name:    "DeleteDataQualityJobDefinition",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteDataQualityJobDefinitionInput)(nil),
		Output:  (*DeleteDataQualityJobDefinitionOutput)(nil),
	}

	OpDeleteDeviceFleet = &model.Operation{
		Service: Service,
		Name:    "DeleteDeviceFleet",
		Errors:  []string{"ResourceInUse"},
		Input:   (*DeleteDeviceFleetInput)(nil),
		Output:  (*DeleteDeviceFleetOutput)(nil),
	}

	OpDeleteDomain = &model.Operation{
		Service: Service,
		Name:    "DeleteDomain",
		Errors:  []string{"ResourceNotFound", "ResourceInUse"},
		Input:   (*DeleteDomainInput)(nil),
		Output:  (*DeleteDomainOutput)(nil),
	}

	OpDeleteEdgeDeploymentPlan = &model.Operation{
		Service: Service,
		Name:    "DeleteEdgeDeploymentPlan",
		Errors:  []string{"ResourceInUse"},
		Input:   (*DeleteEdgeDeploymentPlanInput)(nil),
		Output:  (*DeleteEdgeDeploymentPlanOutput)(nil),
	}

	OpDeleteEdgeDeploymentStage = &model.Operation{
		Service: Service,
		Name:    "DeleteEdgeDeploymentStage",
		Errors:  []string{"ResourceInUse"},
		Input:   (*DeleteEdgeDeploymentStageInput)(nil),
		Output:  (*DeleteEdgeDeploymentStageOutput)(nil),
	}

	OpDeleteEndpoint = &model.Operation{
		Service: Service,
		Name:    "DeleteEndpoint",
		Input:   (*DeleteEndpointInput)(nil),
		Output:  (*DeleteEndpointOutput)(nil),
	}

	OpDeleteEndpointConfig = &model.Operation{
		Service: Service,
		Name:    "DeleteEndpointConfig",
		Input:   (*DeleteEndpointConfigInput)(nil),
		Output:  (*DeleteEndpointConfigOutput)(nil),
	}

	OpDeleteEndpointPolicy = &model.Operation{
		Service: Service,
		Name:    "DeleteEndpointPolicy",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteEndpointPolicyInput)(nil),
		Output:  (*DeleteEndpointPolicyOutput)(nil),
	}

	OpDeleteExperiment = &model.Operation{
		Service: Service,
		Name:    "DeleteExperiment",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteExperimentInput)(nil),
		Output:  (*DeleteExperimentOutput)(nil),
	}

	OpDeleteFeatureGroup = &model.Operation{
		Service: Service,
		Name:    "DeleteFeatureGroup",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteFeatureGroupInput)(nil),
		Output:  (*DeleteFeatureGroupOutput)(nil),
	}

	OpDeleteFlowDefinition = &model.Operation{
		Service: Service,
		Name:    "DeleteFlowDefinition",
		Errors:  []string{"ResourceNotFound", "ResourceInUse"},
		Input:   (*DeleteFlowDefinitionInput)(nil),
		Output:  (*DeleteFlowDefinitionOutput)(nil),
	}

	OpDeleteHub = &model.Operation{
		Service: Service,
		Name:    "DeleteHub",
		Errors:  []string{"ResourceNotFound", "ResourceInUse"},
		Input:   (*DeleteHubInput)(nil),
		Output:  (*DeleteHubOutput)(nil),
	}

	OpDeleteHubContent = &model.Operation{
		Service: Service,
		Name:    "DeleteHubContent",
		Errors:  []string{"ResourceNotFound", "ResourceInUse"},
		Input:   (*DeleteHubContentInput)(nil),
		Output:  (*DeleteHubContentOutput)(nil),
	}

	OpDeleteHubContentReference = &model.Operation{
		Service: Service,
		Name:    "DeleteHubContentReference",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteHubContentReferenceInput)(nil),
		Output:  (*DeleteHubContentReferenceOutput)(nil),
	}

	OpDeleteHumanTaskUi = &model.Operation{
		Service: Service,
		Name:    "DeleteHumanTaskUi",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteHumanTaskUiInput)(nil),
		Output:  (*DeleteHumanTaskUiOutput)(nil),
	}

	OpDeleteHyperParameterTuningJob = &model.Operation{
		Service: Service,
		Name:    "DeleteHyperParameterTuningJob",
		Input:   (*DeleteHyperParameterTuningJobInput)(nil),
		Output:  (*DeleteHyperParameterTuningJobOutput)(nil),
	}

	OpDeleteImage = &model.Operation{
		Service: Service,
		Name:    "DeleteImage",
		Errors:  []string{"ResourceNotFound", "ResourceInUse"},
		Input:   (*DeleteImageInput)(nil),
		Output:  (*DeleteImageOutput)(nil),
	}

	OpDeleteImageVersion = &model.Operation{
		Service: Service,
		Name:    "DeleteImageVersion",
		Errors:  []string{"ResourceNotFound", "ResourceInUse"},
		Input:   (*DeleteImageVersionInput)(nil),
		Output:  (*DeleteImageVersionOutput)(nil),
	}

	OpDeleteInferenceComponent = &model.Operation{
		Service: Service,
		Name:    "DeleteInferenceComponent",
		Input:   (*DeleteInferenceComponentInput)(nil),
		Output:  (*DeleteInferenceComponentOutput)(nil),
	}

	OpDeleteInferenceExperiment = &model.Operation{
		Service: Service,
		Name:    "DeleteInferenceExperiment",
		Errors:  []string{"ConflictException", "ResourceNotFound"},
		Input:   (*DeleteInferenceExperimentInput)(nil),
		Output:  (*DeleteInferenceExperimentOutput)(nil),
	}

	OpDeleteInferenceRouter = &model.Operation{
		Service:    Service,
		Name:       "DeleteInferenceRouter",
		Errors:     []string{"ConflictException", "ResourceNotFound"},
		Idempotent: true,
		Input:      (*DeleteInferenceRouterInput)(nil),
		Output:     (*DeleteInferenceRouterOutput)(nil),
	}

	OpDeleteJob = &model.Operation{
		Service:    Service,
		Name:       "DeleteJob",
		Errors:     []string{"ResourceNotFound", "ResourceInUse"},
		Idempotent: true,
		Input:      (*DeleteJobInput)(nil),
		Output:     (*DeleteJobOutput)(nil),
	}

	OpDeleteMlflowApp = &model.Operation{
		Service: Service,
		Name:    "DeleteMlflowApp",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteMlflowAppInput)(nil),
		Output:  (*DeleteMlflowAppOutput)(nil),
	}

	OpDeleteMlflowTrackingServer = &model.Operation{
		Service: Service,
		Name:    "DeleteMlflowTrackingServer",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteMlflowTrackingServerInput)(nil),
		Output:  (*DeleteMlflowTrackingServerOutput)(nil),
	}

	OpDeleteModel = &model.Operation{
		Service: Service,
		Name:    "DeleteModel",
		Input:   (*DeleteModelInput)(nil),
		Output:  (*DeleteModelOutput)(nil),
	}

	OpDeleteModelBiasJobDefinition = &model.Operation{
		Service: Service,
		Name:    "DeleteModelBiasJobDefinition",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteModelBiasJobDefinitionInput)(nil),
		Output:  (*DeleteModelBiasJobDefinitionOutput)(nil),
	}

	OpDeleteModelCard = &model.Operation{
		Service: Service,
		Name:    "DeleteModelCard",
		Errors:  []string{"ConflictException", "ResourceNotFound"},
		Input:   (*DeleteModelCardInput)(nil),
		Output:  (*DeleteModelCardOutput)(nil),
	}

	OpDeleteModelExplainabilityJobDefinition = &model.Operation{
		Service: Service,
		Name:    "DeleteModelExplainabilityJobDefinition",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteModelExplainabilityJobDefinitionInput)(nil),
		Output:  (*DeleteModelExplainabilityJobDefinitionOutput)(nil),
	}

	OpDeleteModelPackage = &model.Operation{
		Service: Service,
		Name:    "DeleteModelPackage",
		Errors:  []string{"ConflictException"},
		Input:   (*DeleteModelPackageInput)(nil),
		Output:  (*DeleteModelPackageOutput)(nil),
	}

	OpDeleteModelPackageGroup = &model.Operation{
		Service: Service,
		Name:    "DeleteModelPackageGroup",
		Errors:  []string{"ConflictException"},
		Input:   (*DeleteModelPackageGroupInput)(nil),
		Output:  (*DeleteModelPackageGroupOutput)(nil),
	}

	OpDeleteModelPackageGroupPolicy = &model.Operation{
		Service: Service,
		Name:    "DeleteModelPackageGroupPolicy",
		Input:   (*DeleteModelPackageGroupPolicyInput)(nil),
		Output:  (*DeleteModelPackageGroupPolicyOutput)(nil),
	}

	OpDeleteModelQualityJobDefinition = &model.Operation{
		Service: Service,
		Name:    "DeleteModelQualityJobDefinition",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteModelQualityJobDefinitionInput)(nil),
		Output:  (*DeleteModelQualityJobDefinitionOutput)(nil),
	}

	OpDeleteMonitoringSchedule = &model.Operation{
		Service: Service,
		Name:    "DeleteMonitoringSchedule",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteMonitoringScheduleInput)(nil),
		Output:  (*DeleteMonitoringScheduleOutput)(nil),
	}

	OpDeleteNotebookInstance = &model.Operation{
		Service: Service,
		Name:    "DeleteNotebookInstance",
		Input:   (*DeleteNotebookInstanceInput)(nil),
		Output:  (*DeleteNotebookInstanceOutput)(nil),
	}

	OpDeleteNotebookInstanceLifecycleConfig = &model.Operation{
		Service: Service,
		Name:    "DeleteNotebookInstanceLifecycleConfig",
		Input:   (*DeleteNotebookInstanceLifecycleConfigInput)(nil),
		Output:  (*DeleteNotebookInstanceLifecycleConfigOutput)(nil),
	}

	OpDeleteOptimizationJob = &model.Operation{
		Service: Service,
		Name:    "DeleteOptimizationJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteOptimizationJobInput)(nil),
		Output:  (*DeleteOptimizationJobOutput)(nil),
	}

	OpDeletePartnerApp = &model.Operation{
		Service: Service,
		Name:    "DeletePartnerApp",
		Errors:  []string{"ConflictException", "ResourceNotFound"},
		Input:   (*DeletePartnerAppInput)(nil),
		Output:  (*DeletePartnerAppOutput)(nil),
	}

	OpDeletePipeline = &model.Operation{
		Service: Service,
		Name:    "DeletePipeline",
		Errors:  []string{"ConflictException", "ResourceNotFound"},
		Input:   (*DeletePipelineInput)(nil),
		Output:  (*DeletePipelineOutput)(nil),
	}

	OpDeleteProcessingJob = &model.Operation{
		Service: Service,
		Name:    "DeleteProcessingJob",
		Errors:  []string{"ResourceNotFound", "ResourceInUse"},
		Input:   (*DeleteProcessingJobInput)(nil),
		Output:  (*DeleteProcessingJobOutput)(nil),
	}

	OpDeleteProject = &model.Operation{
		Service: Service,
		Name:    "DeleteProject",
		Errors:  []string{"ConflictException"},
		Input:   (*DeleteProjectInput)(nil),
		Output:  (*DeleteProjectOutput)(nil),
	}

	OpDeleteSpace = &model.Operation{
		Service: Service,
		Name:    "DeleteSpace",
		Errors:  []string{"ResourceNotFound", "ResourceInUse"},
		Input:   (*DeleteSpaceInput)(nil),
		Output:  (*DeleteSpaceOutput)(nil),
	}

	OpDeleteStudioLifecycleConfig = &model.Operation{
		Service: Service,
		Name:    "DeleteStudioLifecycleConfig",
		Errors:  []string{"ResourceNotFound", "ResourceInUse"},
		Input:   (*DeleteStudioLifecycleConfigInput)(nil),
		Output:  (*DeleteStudioLifecycleConfigOutput)(nil),
	}

	OpDeleteTags = &model.Operation{
		Service: Service,
		Name:    "DeleteTags",
		Input:   (*DeleteTagsInput)(nil),
		Output:  (*DeleteTagsOutput)(nil),
	}

	OpDeleteTrainingJob = &model.Operation{
		Service: Service,
		Name:    "DeleteTrainingJob",
		Errors:  []string{"ResourceNotFound", "ResourceInUse"},
		Input:   (*DeleteTrainingJobInput)(nil),
		Output:  (*DeleteTrainingJobOutput)(nil),
	}

	OpDeleteTrainingSession = &model.Operation{
		Service: Service,
		Name:    "DeleteTrainingSession",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteTrainingSessionInput)(nil),
		Output:  (*DeleteTrainingSessionOutput)(nil),
	}

	OpDeleteTrial = &model.Operation{
		Service: Service,
		Name:    "DeleteTrial",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteTrialInput)(nil),
		Output:  (*DeleteTrialOutput)(nil),
	}

	OpDeleteTrialComponent = &model.Operation{
		Service: Service,
		Name:    "DeleteTrialComponent",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DeleteTrialComponentInput)(nil),
		Output:  (*DeleteTrialComponentOutput)(nil),
	}

	OpDeleteUserProfile = &model.Operation{
		Service: Service,
		Name:    "DeleteUserProfile",
		Errors:  []string{"ResourceNotFound", "ResourceInUse"},
		Input:   (*DeleteUserProfileInput)(nil),
		Output:  (*DeleteUserProfileOutput)(nil),
	}

	OpDeleteWorkforce = &model.Operation{
		Service: Service,
		Name:    "DeleteWorkforce",
		Input:   (*DeleteWorkforceInput)(nil),
		Output:  (*DeleteWorkforceOutput)(nil),
	}

	OpDeleteWorkteam = &model.Operation{
		Service: Service,
		Name:    "DeleteWorkteam",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*DeleteWorkteamInput)(nil),
		Output:  (*DeleteWorkteamOutput)(nil),
	}

	OpDeregisterDevices = &model.Operation{
		Service: Service,
		Name:    "DeregisterDevices",
		Input:   (*DeregisterDevicesInput)(nil),
		Output:  (*DeregisterDevicesOutput)(nil),
	}

	OpDescribeAIBenchmarkJob = &model.Operation{
		Service: Service,
		Name:    "DescribeAIBenchmarkJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeAIBenchmarkJobInput)(nil),
		Output:  (*DescribeAIBenchmarkJobOutput)(nil),
	}

	OpDescribeAIRecommendationJob = &model.Operation{
		Service: Service,
		Name:    "DescribeAIRecommendationJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeAIRecommendationJobInput)(nil),
		Output:  (*DescribeAIRecommendationJobOutput)(nil),
	}

	OpDescribeAIWorkloadConfig = &model.Operation{
		Service: Service,
		Name:    "DescribeAIWorkloadConfig",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeAIWorkloadConfigInput)(nil),
		Output:  (*DescribeAIWorkloadConfigOutput)(nil),
	}

	OpDescribeAction = &model.Operation{
		Service: Service,
		Name:    "DescribeAction",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeActionInput)(nil),
		Output:  (*DescribeActionOutput)(nil),
	}

	OpDescribeAlgorithm = &model.Operation{
		Service: Service,
		Name:    "DescribeAlgorithm",
		Input:   (*DescribeAlgorithmInput)(nil),
		Output:  (*DescribeAlgorithmOutput)(nil),
	}

	OpDescribeApp = &model.Operation{
		Service: Service,
		Name:    "DescribeApp",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeAppInput)(nil),
		Output:  (*DescribeAppOutput)(nil),
	}

	OpDescribeAppImageConfig = &model.Operation{
		Service: Service,
		Name:    "DescribeAppImageConfig",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeAppImageConfigInput)(nil),
		Output:  (*DescribeAppImageConfigOutput)(nil),
	}

	OpDescribeArtifact = &model.Operation{
		Service: Service,
		Name:    "DescribeArtifact",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeArtifactInput)(nil),
		Output:  (*DescribeArtifactOutput)(nil),
	}

	OpDescribeAutoMLJob = &model.Operation{
		Service: Service,
		Name:    "DescribeAutoMLJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeAutoMLJobInput)(nil),
		Output:  (*DescribeAutoMLJobOutput)(nil),
	}

	OpDescribeAutoMLJobV2 = &model.Operation{
		Service: Service,
		Name:    "DescribeAutoMLJobV2",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeAutoMLJobV2Input)(nil),
		Output:  (*DescribeAutoMLJobV2Output)(nil),
	}

	OpDescribeCluster = &model.Operation{
		Service: Service,
		Name:    "DescribeCluster",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeClusterInput)(nil),
		Output:  (*DescribeClusterOutput)(nil),
	}

	OpDescribeClusterEvent = &model.Operation{
		Service: Service,
		Name:    "DescribeClusterEvent",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeClusterEventInput)(nil),
		Output:  (*DescribeClusterEventOutput)(nil),
	}

	OpDescribeClusterExtension = &model.Operation{
		Service:  Service,
		Name:     "DescribeClusterExtension",
		Errors:   []string{"ResourceNotFound"},
		ReadOnly: true,
		Input:    (*DescribeClusterExtensionInput)(nil),
		Output:   (*DescribeClusterExtensionOutput)(nil),
	}

	OpDescribeClusterNode = &model.Operation{
		Service: Service,
		Name:    "DescribeClusterNode",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeClusterNodeInput)(nil),
		Output:  (*DescribeClusterNodeOutput)(nil),
	}

	OpDescribeClusterOperation = &model.Operation{
		Service:  Service,
		Name:     "DescribeClusterOperation",
		Errors:   []string{"ResourceNotFound"},
		ReadOnly: true,
		Input:    (*DescribeClusterOperationInput)(nil),
		Output:   (*DescribeClusterOperationOutput)(nil),
	}

	OpDescribeClusterSchedulerConfig = &model.Operation{
		Service: Service,
		Name:    "DescribeClusterSchedulerConfig",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeClusterSchedulerConfigInput)(nil),
		Output:  (*DescribeClusterSchedulerConfigOutput)(nil),
	}

	OpDescribeCodeRepository = &model.Operation{
		Service: Service,
		Name:    "DescribeCodeRepository",
		Input:   (*DescribeCodeRepositoryInput)(nil),
		Output:  (*DescribeCodeRepositoryOutput)(nil),
	}

	OpDescribeCompilationJob = &model.Operation{
		Service: Service,
		Name:    "DescribeCompilationJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeCompilationJobInput)(nil),
		Output:  (*DescribeCompilationJobOutput)(nil),
	}

	OpDescribeComputeQuota = &model.Operation{
		Service: Service,
		Name:    "DescribeComputeQuota",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeComputeQuotaInput)(nil),
		Output:  (*DescribeComputeQuotaOutput)(nil),
	}

	OpDescribeContext = &model.Operation{
		Service: Service,
		Name:    "DescribeContext",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeContextInput)(nil),
		Output:  (*DescribeContextOutput)(nil),
	}

	OpDescribeDataQualityJobDefinition = &model.Operation{
		Service: Service,
		Name:    "DescribeDataQualityJobDefinition",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeDataQualityJobDefinitionInput)(nil),
		Output:  (*DescribeDataQualityJobDefinitionOutput)(nil),
	}

	OpDescribeDevice = &model.Operation{
		Service: Service,
		Name:    "DescribeDevice",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeDeviceInput)(nil),
		Output:  (*DescribeDeviceOutput)(nil),
	}

	OpDescribeDeviceFleet = &model.Operation{
		Service: Service,
		Name:    "DescribeDeviceFleet",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeDeviceFleetInput)(nil),
		Output:  (*DescribeDeviceFleetOutput)(nil),
	}

	OpDescribeDomain = &model.Operation{
		Service: Service,
		Name:    "DescribeDomain",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeDomainInput)(nil),
		Output:  (*DescribeDomainOutput)(nil),
	}

	OpDescribeEdgeDeploymentPlan = &model.Operation{
		Service: Service,
		Name:    "DescribeEdgeDeploymentPlan",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeEdgeDeploymentPlanInput)(nil),
		Output:  (*DescribeEdgeDeploymentPlanOutput)(nil),
	}

	OpDescribeEdgePackagingJob = &model.Operation{
		Service: Service,
		Name:    "DescribeEdgePackagingJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeEdgePackagingJobInput)(nil),
		Output:  (*DescribeEdgePackagingJobOutput)(nil),
	}

	OpDescribeEndpoint = &model.Operation{
		Service: Service,
		Name:    "DescribeEndpoint",
		Input:   (*DescribeEndpointInput)(nil),
		Output:  (*DescribeEndpointOutput)(nil),
	}

	OpDescribeEndpointConfig = &model.Operation{
		Service: Service,
		Name:    "DescribeEndpointConfig",
		Input:   (*DescribeEndpointConfigInput)(nil),
		Output:  (*DescribeEndpointConfigOutput)(nil),
	}

	OpDescribeExperiment = &model.Operation{
		Service: Service,
		Name:    "DescribeExperiment",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeExperimentInput)(nil),
		Output:  (*DescribeExperimentOutput)(nil),
	}

	OpDescribeFeatureGroup = &model.Operation{
		Service: Service,
		Name:    "DescribeFeatureGroup",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeFeatureGroupInput)(nil),
		Output:  (*DescribeFeatureGroupOutput)(nil),
	}

	OpDescribeFeatureMetadata = &model.Operation{
		Service: Service,
		Name:    "DescribeFeatureMetadata",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeFeatureMetadataInput)(nil),
		Output:  (*DescribeFeatureMetadataOutput)(nil),
	}

	OpDescribeFlowDefinition = &model.Operation{
		Service: Service,
		Name:    "DescribeFlowDefinition",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeFlowDefinitionInput)(nil),
		Output:  (*DescribeFlowDefinitionOutput)(nil),
	}

	OpDescribeHub = &model.Operation{
		Service: Service,
		Name:    "DescribeHub",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeHubInput)(nil),
		Output:  (*DescribeHubOutput)(nil),
	}

	OpDescribeHubContent = &model.Operation{
		Service: Service,
		Name:    "DescribeHubContent",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeHubContentInput)(nil),
		Output:  (*DescribeHubContentOutput)(nil),
	}

	OpDescribeHumanTaskUi = &model.Operation{
		Service: Service,
		Name:    "DescribeHumanTaskUi",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeHumanTaskUiInput)(nil),
		Output:  (*DescribeHumanTaskUiOutput)(nil),
	}

	OpDescribeHyperParameterTuningJob = &model.Operation{
		Service: Service,
		Name:    "DescribeHyperParameterTuningJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeHyperParameterTuningJobInput)(nil),
		Output:  (*DescribeHyperParameterTuningJobOutput)(nil),
	}

	OpDescribeImage = &model.Operation{
		Service: Service,
		Name:    "DescribeImage",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeImageInput)(nil),
		Output:  (*DescribeImageOutput)(nil),
	}

	OpDescribeImageVersion = &model.Operation{
		Service: Service,
		Name:    "DescribeImageVersion",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeImageVersionInput)(nil),
		Output:  (*DescribeImageVersionOutput)(nil),
	}

	OpDescribeInferenceComponent = &model.Operation{
		Service: Service,
		Name:    "DescribeInferenceComponent",
		Input:   (*DescribeInferenceComponentInput)(nil),
		Output:  (*DescribeInferenceComponentOutput)(nil),
	}

	OpDescribeInferenceExperiment = &model.Operation{
		Service: Service,
		Name:    "DescribeInferenceExperiment",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeInferenceExperimentInput)(nil),
		Output:  (*DescribeInferenceExperimentOutput)(nil),
	}

	OpDescribeInferenceRecommendationsJob = &model.Operation{
		Service: Service,
		Name:    "DescribeInferenceRecommendationsJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeInferenceRecommendationsJobInput)(nil),
		Output:  (*DescribeInferenceRecommendationsJobOutput)(nil),
	}

	OpDescribeInferenceRouter = &model.Operation{
		Service:  Service,
		Name:     "DescribeInferenceRouter",
		Errors:   []string{"ResourceNotFound"},
		ReadOnly: true,
		Input:    (*DescribeInferenceRouterInput)(nil),
		Output:   (*DescribeInferenceRouterOutput)(nil),
	}

	OpDescribeJob = &model.Operation{
		Service:  Service,
		Name:     "DescribeJob",
		Errors:   []string{"ResourceNotFound"},
		ReadOnly: true,
		Input:    (*DescribeJobInput)(nil),
		Output:   (*DescribeJobOutput)(nil),
	}

	OpDescribeJobSchemaVersion = &model.Operation{
		Service:  Service,
		Name:     "DescribeJobSchemaVersion",
		Errors:   []string{"ResourceNotFound"},
		ReadOnly: true,
		Input:    (*DescribeJobSchemaVersionInput)(nil),
		Output:   (*DescribeJobSchemaVersionOutput)(nil),
	}

	OpDescribeLabelingJob = &model.Operation{
		Service: Service,
		Name:    "DescribeLabelingJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeLabelingJobInput)(nil),
		Output:  (*DescribeLabelingJobOutput)(nil),
	}

	OpDescribeLineageGroup = &model.Operation{
		Service: Service,
		Name:    "DescribeLineageGroup",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeLineageGroupInput)(nil),
		Output:  (*DescribeLineageGroupOutput)(nil),
	}

	OpDescribeMlflowApp = &model.Operation{
		Service: Service,
		Name:    "DescribeMlflowApp",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeMlflowAppInput)(nil),
		Output:  (*DescribeMlflowAppOutput)(nil),
	}

	OpDescribeMlflowTrackingServer = &model.Operation{
		Service: Service,
		Name:    "DescribeMlflowTrackingServer",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeMlflowTrackingServerInput)(nil),
		Output:  (*DescribeMlflowTrackingServerOutput)(nil),
	}

	OpDescribeModel = &model.Operation{
		Service: Service,
		Name:    "DescribeModel",
		Input:   (*DescribeModelInput)(nil),
		Output:  (*DescribeModelOutput)(nil),
	}

	OpDescribeModelBiasJobDefinition = &model.Operation{
		Service: Service,
		Name:    "DescribeModelBiasJobDefinition",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeModelBiasJobDefinitionInput)(nil),
		Output:  (*DescribeModelBiasJobDefinitionOutput)(nil),
	}

	OpDescribeModelCard = &model.Operation{
		Service: Service,
		Name:    "DescribeModelCard",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeModelCardInput)(nil),
		Output:  (*DescribeModelCardOutput)(nil),
	}

	OpDescribeModelCardExportJob = &model.Operation{
		Service: Service,
		Name:    "DescribeModelCardExportJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeModelCardExportJobInput)(nil),
		Output:  (*DescribeModelCardExportJobOutput)(nil),
	}

	OpDescribeModelExplainabilityJobDefinition = &model.Operation{
		Service: Service,
		Name:    "DescribeModelExplainabilityJobDefinition",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeModelExplainabilityJobDefinitionInput)(nil),
		Output:  (*DescribeModelExplainabilityJobDefinitionOutput)(nil),
	}

	OpDescribeModelPackage = &model.Operation{
		Service: Service,
		Name:    "DescribeModelPackage",
		Input:   (*DescribeModelPackageInput)(nil),
		Output:  (*DescribeModelPackageOutput)(nil),
	}

	OpDescribeModelPackageGroup = &model.Operation{
		Service: Service,
		Name:    "DescribeModelPackageGroup",
		Input:   (*DescribeModelPackageGroupInput)(nil),
		Output:  (*DescribeModelPackageGroupOutput)(nil),
	}

	OpDescribeModelQualityJobDefinition = &model.Operation{
		Service: Service,
		Name:    "DescribeModelQualityJobDefinition",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeModelQualityJobDefinitionInput)(nil),
		Output:  (*DescribeModelQualityJobDefinitionOutput)(nil),
	}

	OpDescribeMonitoringSchedule = &model.Operation{
		Service: Service,
		Name:    "DescribeMonitoringSchedule",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeMonitoringScheduleInput)(nil),
		Output:  (*DescribeMonitoringScheduleOutput)(nil),
	}

	OpDescribeNotebookInstance = &model.Operation{
		Service: Service,
		Name:    "DescribeNotebookInstance",
		Input:   (*DescribeNotebookInstanceInput)(nil),
		Output:  (*DescribeNotebookInstanceOutput)(nil),
	}

	OpDescribeNotebookInstanceLifecycleConfig = &model.Operation{
		Service: Service,
		Name:    "DescribeNotebookInstanceLifecycleConfig",
		Input:   (*DescribeNotebookInstanceLifecycleConfigInput)(nil),
		Output:  (*DescribeNotebookInstanceLifecycleConfigOutput)(nil),
	}

	OpDescribeOptimizationJob = &model.Operation{
		Service: Service,
		Name:    "DescribeOptimizationJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeOptimizationJobInput)(nil),
		Output:  (*DescribeOptimizationJobOutput)(nil),
	}

	OpDescribePartnerApp = &model.Operation{
		Service: Service,
		Name:    "DescribePartnerApp",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribePartnerAppInput)(nil),
		Output:  (*DescribePartnerAppOutput)(nil),
	}

	OpDescribePipeline = &model.Operation{
		Service: Service,
		Name:    "DescribePipeline",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribePipelineInput)(nil),
		Output:  (*DescribePipelineOutput)(nil),
	}

	OpDescribePipelineDefinitionForExecution = &model.Operation{
		Service: Service,
		Name:    "DescribePipelineDefinitionForExecution",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribePipelineDefinitionForExecutionInput)(nil),
		Output:  (*DescribePipelineDefinitionForExecutionOutput)(nil),
	}

	OpDescribePipelineExecution = &model.Operation{
		Service: Service,
		Name:    "DescribePipelineExecution",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribePipelineExecutionInput)(nil),
		Output:  (*DescribePipelineExecutionOutput)(nil),
	}

	OpDescribeProcessingJob = &model.Operation{
		Service: Service,
		Name:    "DescribeProcessingJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeProcessingJobInput)(nil),
		Output:  (*DescribeProcessingJobOutput)(nil),
	}

	OpDescribeProject = &model.Operation{
		Service: Service,
		Name:    "DescribeProject",
		Input:   (*DescribeProjectInput)(nil),
		Output:  (*DescribeProjectOutput)(nil),
	}

	OpDescribeReservedCapacity = &model.Operation{
		Service: Service,
		Name:    "DescribeReservedCapacity",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeReservedCapacityInput)(nil),
		Output:  (*DescribeReservedCapacityOutput)(nil),
	}

	OpDescribeSpace = &model.Operation{
		Service: Service,
		Name:    "DescribeSpace",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeSpaceInput)(nil),
		Output:  (*DescribeSpaceOutput)(nil),
	}

	OpDescribeStudioLifecycleConfig = &model.Operation{
		Service: Service,
		Name:    "DescribeStudioLifecycleConfig",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeStudioLifecycleConfigInput)(nil),
		Output:  (*DescribeStudioLifecycleConfigOutput)(nil),
	}

	OpDescribeSubscribedWorkteam = &model.Operation{
		Service: Service,
		Name:    "DescribeSubscribedWorkteam",
		Input:   (*DescribeSubscribedWorkteamInput)(nil),
		Output:  (*DescribeSubscribedWorkteamOutput)(nil),
	}

	OpDescribeTrainingJob = &model.Operation{
		Service: Service,
		Name:    "DescribeTrainingJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeTrainingJobInput)(nil),
		Output:  (*DescribeTrainingJobOutput)(nil),
	}

	OpDescribeTrainingPlan = &model.Operation{
		Service: Service,
		Name:    "DescribeTrainingPlan",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeTrainingPlanInput)(nil),
		Output:  (*DescribeTrainingPlanOutput)(nil),
	}

	OpDescribeTrainingPlanExtensionHistory = &model.Operation{
		Service: Service,
		Name:    "DescribeTrainingPlanExtensionHistory",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeTrainingPlanExtensionHistoryInput)(nil),
		Output:  (*DescribeTrainingPlanExtensionHistoryOutput)(nil),
	}

	OpDescribeTrainingSession = &model.Operation{
		Service:  Service,
		Name:     "DescribeTrainingSession",
		Errors:   []string{"ResourceNotFound"},
		ReadOnly: true,
		Input:    (*DescribeTrainingSessionInput)(nil),
		Output:   (*DescribeTrainingSessionOutput)(nil),
	}

	OpDescribeTransformJob = &model.Operation{
		Service: Service,
		Name:    "DescribeTransformJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeTransformJobInput)(nil),
		Output:  (*DescribeTransformJobOutput)(nil),
	}

	OpDescribeTrial = &model.Operation{
		Service: Service,
		Name:    "DescribeTrial",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeTrialInput)(nil),
		Output:  (*DescribeTrialOutput)(nil),
	}

	OpDescribeTrialComponent = &model.Operation{
		Service: Service,
		Name:    "DescribeTrialComponent",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DescribeTrialComponentInput)(nil),
		Output:  (*DescribeTrialComponentOutput)(nil),
	}

	OpDescribeUserProfile = &model.Operation{
		Service: Service,
		Name:    "DescribeUserProfile",
		Errors:  []string{"ResourceNotFound", "ResourceLimitExceeded"},
		Input:   (*DescribeUserProfileInput)(nil),
		Output:  (*DescribeUserProfileOutput)(nil),
	}

	OpDescribeWorkforce = &model.Operation{
		Service: Service,
		Name:    "DescribeWorkforce",
		Input:   (*DescribeWorkforceInput)(nil),
		Output:  (*DescribeWorkforceOutput)(nil),
	}

	OpDescribeWorkteam = &model.Operation{
		Service: Service,
		Name:    "DescribeWorkteam",
		Input:   (*DescribeWorkteamInput)(nil),
		Output:  (*DescribeWorkteamOutput)(nil),
	}

	OpDetachClusterNodeVolume = &model.Operation{
		Service: Service,
		Name:    "DetachClusterNodeVolume",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DetachClusterNodeVolumeInput)(nil),
		Output:  (*DetachClusterNodeVolumeOutput)(nil),
	}

	OpDisableSagemakerServicecatalogPortfolio = &model.Operation{
		Service: Service,
		Name:    "DisableSagemakerServicecatalogPortfolio",
		Input:   (*DisableSagemakerServicecatalogPortfolioInput)(nil),
		Output:  (*DisableSagemakerServicecatalogPortfolioOutput)(nil),
	}

	OpDisassociateTrialComponent = &model.Operation{
		Service: Service,
		Name:    "DisassociateTrialComponent",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*DisassociateTrialComponentInput)(nil),
		Output:  (*DisassociateTrialComponentOutput)(nil),
	}

	OpEnableSagemakerServicecatalogPortfolio = &model.Operation{
		Service: Service,
		Name:    "EnableSagemakerServicecatalogPortfolio",
		Input:   (*EnableSagemakerServicecatalogPortfolioInput)(nil),
		Output:  (*EnableSagemakerServicecatalogPortfolioOutput)(nil),
	}

	OpExtendTrainingPlan = &model.Operation{
		Service: Service,
		Name:    "ExtendTrainingPlan",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ExtendTrainingPlanInput)(nil),
		Output:  (*ExtendTrainingPlanOutput)(nil),
	}

	OpGetDeviceFleetReport = &model.Operation{
		Service: Service,
		Name:    "GetDeviceFleetReport",
		Input:   (*GetDeviceFleetReportInput)(nil),
		Output:  (*GetDeviceFleetReportOutput)(nil),
	}

	OpGetEndpointPolicy = &model.Operation{
		Service: Service,
		Name:    "GetEndpointPolicy",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*GetEndpointPolicyInput)(nil),
		Output:  (*GetEndpointPolicyOutput)(nil),
	}

	OpGetLineageGroupPolicy = &model.Operation{
		Service: Service,
		Name:    "GetLineageGroupPolicy",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*GetLineageGroupPolicyInput)(nil),
		Output:  (*GetLineageGroupPolicyOutput)(nil),
	}

	OpGetModelPackageGroupPolicy = &model.Operation{
		Service: Service,
		Name:    "GetModelPackageGroupPolicy",
		Input:   (*GetModelPackageGroupPolicyInput)(nil),
		Output:  (*GetModelPackageGroupPolicyOutput)(nil),
	}

	OpGetSagemakerServicecatalogPortfolioStatus = &model.Operation{
		Service: Service,
		Name:    "GetSagemakerServicecatalogPortfolioStatus",
		Input:   (*GetSagemakerServicecatalogPortfolioStatusInput)(nil),
		Output:  (*GetSagemakerServicecatalogPortfolioStatusOutput)(nil),
	}

	OpGetScalingConfigurationRecommendation = &model.Operation{
		Service: Service,
		Name:    "GetScalingConfigurationRecommendation",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*GetScalingConfigurationRecommendationInput)(nil),
		Output:  (*GetScalingConfigurationRecommendationOutput)(nil),
	}

	OpGetSearchSuggestions = &model.Operation{
		Service: Service,
		Name:    "GetSearchSuggestions",
		Input:   (*GetSearchSuggestionsInput)(nil),
		Output:  (*GetSearchSuggestionsOutput)(nil),
	}

	OpImportHubContent = &model.Operation{
		Service: Service,
		Name:    "ImportHubContent",
		Errors:  []string{"ResourceNotFound", "ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*ImportHubContentInput)(nil),
		Output:  (*ImportHubContentOutput)(nil),
	}

	OpListAIBenchmarkJobs = &model.Operation{
		Service: Service,
		Name:    "ListAIBenchmarkJobs",
		Input:   (*ListAIBenchmarkJobsInput)(nil),
		Output:  (*ListAIBenchmarkJobsOutput)(nil),
	}

	OpListAIRecommendationJobs = &model.Operation{
		Service: Service,
		Name:    "ListAIRecommendationJobs",
		Input:   (*ListAIRecommendationJobsInput)(nil),
		Output:  (*ListAIRecommendationJobsOutput)(nil),
	}

	OpListAIWorkloadConfigs = &model.Operation{
		Service: Service,
		Name:    "ListAIWorkloadConfigs",
		Input:   (*ListAIWorkloadConfigsInput)(nil),
		Output:  (*ListAIWorkloadConfigsOutput)(nil),
	}

	OpListActions = &model.Operation{
		Service: Service,
		Name:    "ListActions",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ListActionsInput)(nil),
		Output:  (*ListActionsOutput)(nil),
	}

	OpListAlgorithms = &model.Operation{
		Service: Service,
		Name:    "ListAlgorithms",
		Input:   (*ListAlgorithmsInput)(nil),
		Output:  (*ListAlgorithmsOutput)(nil),
	}

	OpListAliases = &model.Operation{
		Service: Service,
		Name:    "ListAliases",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ListAliasesInput)(nil),
		Output:  (*ListAliasesOutput)(nil),
	}

	OpListAppImageConfigs = &model.Operation{
		Service: Service,
		Name:    "ListAppImageConfigs",
		Input:   (*ListAppImageConfigsInput)(nil),
		Output:  (*ListAppImageConfigsOutput)(nil),
	}

	OpListApps = &model.Operation{
		Service: Service,
		Name:    "ListApps",
		Input:   (*ListAppsInput)(nil),
		Output:  (*ListAppsOutput)(nil),
	}

	OpListArtifacts = &model.Operation{
		Service: Service,
		Name:    "ListArtifacts",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ListArtifactsInput)(nil),
		Output:  (*ListArtifactsOutput)(nil),
	}

	OpListAssociations = &model.Operation{
		Service: Service,
		Name:    "ListAssociations",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ListAssociationsInput)(nil),
		Output:  (*ListAssociationsOutput)(nil),
	}

	OpListAutoMLJobs = &model.Operation{
		Service: Service,
		Name:    "ListAutoMLJobs",
		Input:   (*ListAutoMLJobsInput)(nil),
		Output:  (*ListAutoMLJobsOutput)(nil),
	}

	OpListCandidatesForAutoMLJob = &model.Operation{
		Service: Service,
		Name:    "ListCandidatesForAutoMLJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ListCandidatesForAutoMLJobInput)(nil),
		Output:  (*ListCandidatesForAutoMLJobOutput)(nil),
	}

	OpListClusterEvents = &model.Operation{
		Service: Service,
		Name:    "ListClusterEvents",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ListClusterEventsInput)(nil),
		Output:  (*ListClusterEventsOutput)(nil),
	}

	OpListClusterExtensionVersions = &model.Operation{
		Service:  Service,
		Name:     "ListClusterExtensionVersions",
		ReadOnly: true,
		Input:    (*ListClusterExtensionVersionsInput)(nil),
		Output:   (*ListClusterExtensionVersionsOutput)(nil),
	}

	OpListClusterExtensions = &model.Operation{
		Service:  Service,
		Name:     "ListClusterExtensions",
		Errors:   []string{"ResourceNotFound"},
		ReadOnly: true,
		Input:    (*ListClusterExtensionsInput)(nil),
		Output:   (*ListClusterExtensionsOutput)(nil),
	}

	OpListClusterNodes = &model.Operation{
		Service: Service,
		Name:    "ListClusterNodes",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ListClusterNodesInput)(nil),
		Output:  (*ListClusterNodesOutput)(nil),
	}

	OpListClusterOperations = &model.Operation{
		Service:  Service,
		Name:     "ListClusterOperations",
		Errors:   []string{"ResourceNotFound"},
		ReadOnly: true,
		Input:    (*ListClusterOperationsInput)(nil),
		Output:   (*ListClusterOperationsOutput)(nil),
	}

	OpListClusterSchedulerConfigs = &model.Operation{
		Service: Service,
		Name:    "ListClusterSchedulerConfigs",
		Input:   (*ListClusterSchedulerConfigsInput)(nil),
		Output:  (*ListClusterSchedulerConfigsOutput)(nil),
	}

	OpListClusters = &model.Operation{
		Service: Service,
		Name:    "ListClusters",
		Input:   (*ListClustersInput)(nil),
		Output:  (*ListClustersOutput)(nil),
	}

	OpListCodeRepositories = &model.Operation{
		Service: Service,
		Name:    "ListCodeRepositories",
		Input:   (*ListCodeRepositoriesInput)(nil),
		Output:  (*ListCodeRepositoriesOutput)(nil),
	}

	OpListCompilationJobs = &model.Operation{
		Service: Service,
		Name:    "ListCompilationJobs",
		Input:   (*ListCompilationJobsInput)(nil),
		Output:  (*ListCompilationJobsOutput)(nil),
	}

	OpListComputeQuotas = &model.Operation{
		Service: Service,
		Name:    "ListComputeQuotas",
		Input:   (*ListComputeQuotasInput)(nil),
		Output:  (*ListComputeQuotasOutput)(nil),
	}

	OpListContexts = &model.Operation{
		Service: Service,
		Name:    "ListContexts",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ListContextsInput)(nil),
		Output:  (*ListContextsOutput)(nil),
	}

	OpListDataQualityJobDefinitions = &model.Operation{
		Service: Service,
		Name:    "ListDataQualityJobDefinitions",
		Input:   (*ListDataQualityJobDefinitionsInput)(nil),
		Output:  (*ListDataQualityJobDefinitionsOutput)(nil),
	}

	OpListDeviceFleets = &model.Operation{
		Service: Service,
		Name:    "ListDeviceFleets",
		Input:   (*ListDeviceFleetsInput)(nil),
		Output:  (*ListDeviceFleetsOutput)(nil),
	}

	OpListDevices = &model.Operation{
		Service: Service,
		Name:    "ListDevices",
		Input:   (*ListDevicesInput)(nil),
		Output:  (*ListDevicesOutput)(nil),
	}

	OpListDomains = &model.Operation{
		Service: Service,
		Name:    "ListDomains",
		Input:   (*ListDomainsInput)(nil),
		Output:  (*ListDomainsOutput)(nil),
	}

	OpListEdgeDeploymentPlans = &model.Operation{
		Service: Service,
		Name:    "ListEdgeDeploymentPlans",
		Input:   (*ListEdgeDeploymentPlansInput)(nil),
		Output:  (*ListEdgeDeploymentPlansOutput)(nil),
	}

	OpListEdgePackagingJobs = &model.Operation{
		Service: Service,
		Name:    "ListEdgePackagingJobs",
		Input:   (*ListEdgePackagingJobsInput)(nil),
		Output:  (*ListEdgePackagingJobsOutput)(nil),
	}

	OpListEndpointConfigs = &model.Operation{
		Service: Service,
		Name:    "ListEndpointConfigs",
		Input:   (*ListEndpointConfigsInput)(nil),
		Output:  (*ListEndpointConfigsOutput)(nil),
	}

	OpListEndpoints = &model.Operation{
		Service: Service,
		Name:    "ListEndpoints",
		Input:   (*ListEndpointsInput)(nil),
		Output:  (*ListEndpointsOutput)(nil),
	}

	OpListExperiments = &model.Operation{
		Service: Service,
		Name:    "ListExperiments",
		Input:   (*ListExperimentsInput)(nil),
		Output:  (*ListExperimentsOutput)(nil),
	}

	OpListFeatureGroups = &model.Operation{
		Service: Service,
		Name:    "ListFeatureGroups",
		Input:   (*ListFeatureGroupsInput)(nil),
		Output:  (*ListFeatureGroupsOutput)(nil),
	}

	OpListFlowDefinitions = &model.Operation{
		Service: Service,
		Name:    "ListFlowDefinitions",
		Input:   (*ListFlowDefinitionsInput)(nil),
		Output:  (*ListFlowDefinitionsOutput)(nil),
	}

	OpListHubContentVersions = &model.Operation{
		Service: Service,
		Name:    "ListHubContentVersions",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ListHubContentVersionsInput)(nil),
		Output:  (*ListHubContentVersionsOutput)(nil),
	}

	OpListHubContents = &model.Operation{
		Service: Service,
		Name:    "ListHubContents",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ListHubContentsInput)(nil),
		Output:  (*ListHubContentsOutput)(nil),
	}

	OpListHubs = &model.Operation{
		Service: Service,
		Name:    "ListHubs",
		Input:   (*ListHubsInput)(nil),
		Output:  (*ListHubsOutput)(nil),
	}

	OpListHumanTaskUis = &model.Operation{
		Service: Service,
		Name:    "ListHumanTaskUis",
		Input:   (*ListHumanTaskUisInput)(nil),
		Output:  (*ListHumanTaskUisOutput)(nil),
	}

	OpListHyperParameterTuningJobs = &model.Operation{
		Service: Service,
		Name:    "ListHyperParameterTuningJobs",
		Input:   (*ListHyperParameterTuningJobsInput)(nil),
		Output:  (*ListHyperParameterTuningJobsOutput)(nil),
	}

	OpListImageVersions = &model.Operation{
		Service: Service,
		Name:    "ListImageVersions",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ListImageVersionsInput)(nil),
		Output:  (*ListImageVersionsOutput)(nil),
	}

	OpListImages = &model.Operation{
		Service: Service,
		Name:    "ListImages",
		Input:   (*ListImagesInput)(nil),
		Output:  (*ListImagesOutput)(nil),
	}

	OpListInferenceComponents = &model.Operation{
		Service: Service,
		Name:    "ListInferenceComponents",
		Input:   (*ListInferenceComponentsInput)(nil),
		Output:  (*ListInferenceComponentsOutput)(nil),
	}

	OpListInferenceExperiments = &model.Operation{
		Service: Service,
		Name:    "ListInferenceExperiments",
		Input:   (*ListInferenceExperimentsInput)(nil),
		Output:  (*ListInferenceExperimentsOutput)(nil),
	}

	OpListInferenceRecommendationsJobSteps = &model.Operation{
		Service: Service,
		Name:    "ListInferenceRecommendationsJobSteps",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ListInferenceRecommendationsJobStepsInput)(nil),
		Output:  (*ListInferenceRecommendationsJobStepsOutput)(nil),
	}

	OpListInferenceRecommendationsJobs = &model.Operation{
		Service: Service,
		Name:    "ListInferenceRecommendationsJobs",
		Input:   (*ListInferenceRecommendationsJobsInput)(nil),
		Output:  (*ListInferenceRecommendationsJobsOutput)(nil),
	}

	OpListInferenceRouters = &model.Operation{
		Service:  Service,
		Name:     "ListInferenceRouters",
		ReadOnly: true,
		Input:    (*ListInferenceRoutersInput)(nil),
		Output:   (*ListInferenceRoutersOutput)(nil),
	}

	OpListJobSchemaVersions = &model.Operation{
		Service:  Service,
		Name:     "ListJobSchemaVersions",
		Errors:   []string{"ResourceNotFound"},
		ReadOnly: true,
		Input:    (*ListJobSchemaVersionsInput)(nil),
		Output:   (*ListJobSchemaVersionsOutput)(nil),
	}

	OpListJobs = &model.Operation{
		Service:  Service,
		Name:     "ListJobs",
		ReadOnly: true,
		Input:    (*ListJobsInput)(nil),
		Output:   (*ListJobsOutput)(nil),
	}

	OpListLabelingJobs = &model.Operation{
		Service: Service,
		Name:    "ListLabelingJobs",
		Input:   (*ListLabelingJobsInput)(nil),
		Output:  (*ListLabelingJobsOutput)(nil),
	}

	OpListLabelingJobsForWorkteam = &model.Operation{
		Service: Service,
		Name:    "ListLabelingJobsForWorkteam",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ListLabelingJobsForWorkteamInput)(nil),
		Output:  (*ListLabelingJobsForWorkteamOutput)(nil),
	}

	OpListLineageGroups = &model.Operation{
		Service: Service,
		Name:    "ListLineageGroups",
		Input:   (*ListLineageGroupsInput)(nil),
		Output:  (*ListLineageGroupsOutput)(nil),
	}

	OpListMlflowApps = &model.Operation{
		Service: Service,
		Name:    "ListMlflowApps",
		Input:   (*ListMlflowAppsInput)(nil),
		Output:  (*ListMlflowAppsOutput)(nil),
	}

	OpListMlflowTrackingServers = &model.Operation{
		Service: Service,
		Name:    "ListMlflowTrackingServers",
		Input:   (*ListMlflowTrackingServersInput)(nil),
		Output:  (*ListMlflowTrackingServersOutput)(nil),
	}

	OpListModelBiasJobDefinitions = &model.Operation{
		Service: Service,
		Name:    "ListModelBiasJobDefinitions",
		Input:   (*ListModelBiasJobDefinitionsInput)(nil),
		Output:  (*ListModelBiasJobDefinitionsOutput)(nil),
	}

	OpListModelCardExportJobs = &model.Operation{
		Service: Service,
		Name:    "ListModelCardExportJobs",
		Input:   (*ListModelCardExportJobsInput)(nil),
		Output:  (*ListModelCardExportJobsOutput)(nil),
	}

	OpListModelCardVersions = &model.Operation{
		Service: Service,
		Name:    "ListModelCardVersions",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ListModelCardVersionsInput)(nil),
		Output:  (*ListModelCardVersionsOutput)(nil),
	}

	OpListModelCards = &model.Operation{
		Service: Service,
		Name:    "ListModelCards",
		Input:   (*ListModelCardsInput)(nil),
		Output:  (*ListModelCardsOutput)(nil),
	}

	OpListModelExplainabilityJobDefinitions = &model.Operation{
		Service: Service,
		Name:    "ListModelExplainabilityJobDefinitions",
		Input:   (*ListModelExplainabilityJobDefinitionsInput)(nil),
		Output:  (*ListModelExplainabilityJobDefinitionsOutput)(nil),
	}

	OpListModelMetadata = &model.Operation{
		Service: Service,
		Name:    "ListModelMetadata",
		Input:   (*ListModelMetadataInput)(nil),
		Output:  (*ListModelMetadataOutput)(nil),
	}

	OpListModelPackageGroups = &model.Operation{
		Service: Service,
		Name:    "ListModelPackageGroups",
		Input:   (*ListModelPackageGroupsInput)(nil),
		Output:  (*ListModelPackageGroupsOutput)(nil),
	}

	OpListModelPackages = &model.Operation{
		Service: Service,
		Name:    "ListModelPackages",
		Input:   (*ListModelPackagesInput)(nil),
		Output:  (*ListModelPackagesOutput)(nil),
	}

	OpListModelQualityJobDefinitions = &model.Operation{
		Service: Service,
		Name:    "ListModelQualityJobDefinitions",
		Input:   (*ListModelQualityJobDefinitionsInput)(nil),
		Output:  (*ListModelQualityJobDefinitionsOutput)(nil),
	}

	OpListModels = &model.Operation{
		Service: Service,
		Name:    "ListModels",
		Input:   (*ListModelsInput)(nil),
		Output:  (*ListModelsOutput)(nil),
	}

	OpListMonitoringAlertHistory = &model.Operation{
		Service: Service,
		Name:    "ListMonitoringAlertHistory",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ListMonitoringAlertHistoryInput)(nil),
		Output:  (*ListMonitoringAlertHistoryOutput)(nil),
	}

	OpListMonitoringAlerts = &model.Operation{
		Service: Service,
		Name:    "ListMonitoringAlerts",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ListMonitoringAlertsInput)(nil),
		Output:  (*ListMonitoringAlertsOutput)(nil),
	}

	OpListMonitoringExecutions = &model.Operation{
		Service: Service,
		Name:    "ListMonitoringExecutions",
		Input:   (*ListMonitoringExecutionsInput)(nil),
		Output:  (*ListMonitoringExecutionsOutput)(nil),
	}

	OpListMonitoringSchedules = &model.Operation{
		Service: Service,
		Name:    "ListMonitoringSchedules",
		Input:   (*ListMonitoringSchedulesInput)(nil),
		Output:  (*ListMonitoringSchedulesOutput)(nil),
	}

	OpListNotebookInstanceLifecycleConfigs = &model.Operation{
		Service: Service,
		Name:    "ListNotebookInstanceLifecycleConfigs",
		Input:   (*ListNotebookInstanceLifecycleConfigsInput)(nil),
		Output:  (*ListNotebookInstanceLifecycleConfigsOutput)(nil),
	}

	OpListNotebookInstances = &model.Operation{
		Service: Service,
		Name:    "ListNotebookInstances",
		Input:   (*ListNotebookInstancesInput)(nil),
		Output:  (*ListNotebookInstancesOutput)(nil),
	}

	OpListOptimizationJobs = &model.Operation{
		Service: Service,
		Name:    "ListOptimizationJobs",
		Input:   (*ListOptimizationJobsInput)(nil),
		Output:  (*ListOptimizationJobsOutput)(nil),
	}

	OpListPartnerApps = &model.Operation{
		Service: Service,
		Name:    "ListPartnerApps",
		Input:   (*ListPartnerAppsInput)(nil),
		Output:  (*ListPartnerAppsOutput)(nil),
	}

	OpListPipelineExecutionSteps = &model.Operation{
		Service: Service,
		Name:    "ListPipelineExecutionSteps",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ListPipelineExecutionStepsInput)(nil),
		Output:  (*ListPipelineExecutionStepsOutput)(nil),
	}

	OpListPipelineExecutions = &model.Operation{
		Service: Service,
		Name:    "ListPipelineExecutions",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ListPipelineExecutionsInput)(nil),
		Output:  (*ListPipelineExecutionsOutput)(nil),
	}

	OpListPipelineParametersForExecution = &model.Operation{
		Service: Service,
		Name:    "ListPipelineParametersForExecution",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ListPipelineParametersForExecutionInput)(nil),
		Output:  (*ListPipelineParametersForExecutionOutput)(nil),
	}

	OpListPipelineVersions = &model.Operation{
		Service: Service,
		Name:    "ListPipelineVersions",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ListPipelineVersionsInput)(nil),
		Output:  (*ListPipelineVersionsOutput)(nil),
	}

	OpListPipelines = &model.Operation{
		Service: Service,
		Name:    "ListPipelines",
		Input:   (*ListPipelinesInput)(nil),
		Output:  (*ListPipelinesOutput)(nil),
	}

	OpListProcessingJobs = &model.Operation{
		Service: Service,
		Name:    "ListProcessingJobs",
		Input:   (*ListProcessingJobsInput)(nil),
		Output:  (*ListProcessingJobsOutput)(nil),
	}

	OpListProjects = &model.Operation{
		Service: Service,
		Name:    "ListProjects",
		Input:   (*ListProjectsInput)(nil),
		Output:  (*ListProjectsOutput)(nil),
	}

	OpListResourceCatalogs = &model.Operation{
		Service: Service,
		Name:    "ListResourceCatalogs",
		Input:   (*ListResourceCatalogsInput)(nil),
		Output:  (*ListResourceCatalogsOutput)(nil),
	}

	OpListSpaces = &model.Operation{
		Service: Service,
		Name:    "ListSpaces",
		Input:   (*ListSpacesInput)(nil),
		Output:  (*ListSpacesOutput)(nil),
	}

	OpListStageDevices = &model.Operation{
		Service: Service,
		Name:    "ListStageDevices",
		Input:   (*ListStageDevicesInput)(nil),
		Output:  (*ListStageDevicesOutput)(nil),
	}

	OpListStudioLifecycleConfigs = &model.Operation{
		Service: Service,
		Name:    "ListStudioLifecycleConfigs",
		Errors:  []string{"ResourceInUse"},
		Input:   (*ListStudioLifecycleConfigsInput)(nil),
		Output:  (*ListStudioLifecycleConfigsOutput)(nil),
	}

	OpListSubscribedWorkteams = &model.Operation{
		Service: Service,
		Name:    "ListSubscribedWorkteams",
		Input:   (*ListSubscribedWorkteamsInput)(nil),
		Output:  (*ListSubscribedWorkteamsOutput)(nil),
	}

	OpListTags = &model.Operation{
		Service: Service,
		Name:    "ListTags",
		Input:   (*ListTagsInput)(nil),
		Output:  (*ListTagsOutput)(nil),
	}

	OpListTrainingJobs = &model.Operation{
		Service: Service,
		Name:    "ListTrainingJobs",
		Input:   (*ListTrainingJobsInput)(nil),
		Output:  (*ListTrainingJobsOutput)(nil),
	}

	OpListTrainingJobsForHyperParameterTuningJob = &model.Operation{
		Service: Service,
		Name:    "ListTrainingJobsForHyperParameterTuningJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ListTrainingJobsForHyperParameterTuningJobInput)(nil),
		Output:  (*ListTrainingJobsForHyperParameterTuningJobOutput)(nil),
	}

	OpListTrainingPlans = &model.Operation{
		Service: Service,
		Name:    "ListTrainingPlans",
		Input:   (*ListTrainingPlansInput)(nil),
		Output:  (*ListTrainingPlansOutput)(nil),
	}

	OpListTrainingSessions = &model.Operation{
		Service:  Service,
		Name:     "ListTrainingSessions",
		ReadOnly: true,
		Input:    (*ListTrainingSessionsInput)(nil),
		Output:   (*ListTrainingSessionsOutput)(nil),
	}

	OpListTransformJobs = &model.Operation{
		Service: Service,
		Name:    "ListTransformJobs",
		Input:   (*ListTransformJobsInput)(nil),
		Output:  (*ListTransformJobsOutput)(nil),
	}

	OpListTrialComponents = &model.Operation{
		Service: Service,
		Name:    "ListTrialComponents",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ListTrialComponentsInput)(nil),
		Output:  (*ListTrialComponentsOutput)(nil),
	}

	OpListTrials = &model.Operation{
		Service: Service,
		Name:    "ListTrials",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ListTrialsInput)(nil),
		Output:  (*ListTrialsOutput)(nil),
	}

	OpListUltraServersByReservedCapacity = &model.Operation{
		Service: Service,
		Name:    "ListUltraServersByReservedCapacity",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*ListUltraServersByReservedCapacityInput)(nil),
		Output:  (*ListUltraServersByReservedCapacityOutput)(nil),
	}

	OpListUserProfiles = &model.Operation{
		Service: Service,
		Name:    "ListUserProfiles",
		Input:   (*ListUserProfilesInput)(nil),
		Output:  (*ListUserProfilesOutput)(nil),
	}

	OpListWorkforces = &model.Operation{
		Service: Service,
		Name:    "ListWorkforces",
		Input:   (*ListWorkforcesInput)(nil),
		Output:  (*ListWorkforcesOutput)(nil),
	}

	OpListWorkteams = &model.Operation{
		Service: Service,
		Name:    "ListWorkteams",
		Input:   (*ListWorkteamsInput)(nil),
		Output:  (*ListWorkteamsOutput)(nil),
	}

	OpPutEndpointPolicy = &model.Operation{
		Service: Service,
		Name:    "PutEndpointPolicy",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*PutEndpointPolicyInput)(nil),
		Output:  (*PutEndpointPolicyOutput)(nil),
	}

	OpPutModelPackageGroupPolicy = &model.Operation{
		Service: Service,
		Name:    "PutModelPackageGroupPolicy",
		Errors:  []string{"ConflictException"},
		Input:   (*PutModelPackageGroupPolicyInput)(nil),
		Output:  (*PutModelPackageGroupPolicyOutput)(nil),
	}

	OpQueryLineage = &model.Operation{
		Service: Service,
		Name:    "QueryLineage",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*QueryLineageInput)(nil),
		Output:  (*QueryLineageOutput)(nil),
	}

	OpRegisterDevices = &model.Operation{
		Service: Service,
		Name:    "RegisterDevices",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*RegisterDevicesInput)(nil),
		Output:  (*RegisterDevicesOutput)(nil),
	}

	OpRenderUiTemplate = &model.Operation{
		Service: Service,
		Name:    "RenderUiTemplate",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*RenderUiTemplateInput)(nil),
		Output:  (*RenderUiTemplateOutput)(nil),
	}

	OpRetryPipelineExecution = &model.Operation{
		Service: Service,
		Name:    "RetryPipelineExecution",
		Errors:  []string{"ConflictException", "ResourceNotFound", "ResourceLimitExceeded"},
		Input:   (*RetryPipelineExecutionInput)(nil),
		Output:  (*RetryPipelineExecutionOutput)(nil),
	}

	OpSearch = &model.Operation{
		Service: Service,
		Name:    "Search",
		Input:   (*SearchInput)(nil),
		Output:  (*SearchOutput)(nil),
	}

	OpSearchTrainingPlanOfferings = &model.Operation{
		Service: Service,
		Name:    "SearchTrainingPlanOfferings",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*SearchTrainingPlanOfferingsInput)(nil),
		Output:  (*SearchTrainingPlanOfferingsOutput)(nil),
	}

	OpSendPipelineExecutionStepFailure = &model.Operation{
		Service: Service,
		Name:    "SendPipelineExecutionStepFailure",
		Errors:  []string{"ConflictException", "ResourceNotFound", "ResourceLimitExceeded"},
		Input:   (*SendPipelineExecutionStepFailureInput)(nil),
		Output:  (*SendPipelineExecutionStepFailureOutput)(nil),
	}

	OpSendPipelineExecutionStepSuccess = &model.Operation{
		Service: Service,
		Name:    "SendPipelineExecutionStepSuccess",
		Errors:  []string{"ConflictException", "ResourceNotFound", "ResourceLimitExceeded"},
		Input:   (*SendPipelineExecutionStepSuccessInput)(nil),
		Output:  (*SendPipelineExecutionStepSuccessOutput)(nil),
	}

	OpStartClusterHealthCheck = &model.Operation{
		Service: Service,
		Name:    "StartClusterHealthCheck",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*StartClusterHealthCheckInput)(nil),
		Output:  (*StartClusterHealthCheckOutput)(nil),
	}

	OpStartEdgeDeploymentStage = &model.Operation{
		Service: Service,
		Name:    "StartEdgeDeploymentStage",
		Input:   (*StartEdgeDeploymentStageInput)(nil),
		Output:  (*StartEdgeDeploymentStageOutput)(nil),
	}

	OpStartInferenceExperiment = &model.Operation{
		Service: Service,
		Name:    "StartInferenceExperiment",
		Errors:  []string{"ConflictException", "ResourceNotFound"},
		Input:   (*StartInferenceExperimentInput)(nil),
		Output:  (*StartInferenceExperimentOutput)(nil),
	}

	OpStartMlflowTrackingServer = &model.Operation{
		Service: Service,
		Name:    "StartMlflowTrackingServer",
		Errors:  []string{"ConflictException", "ResourceNotFound"},
		Input:   (*StartMlflowTrackingServerInput)(nil),
		Output:  (*StartMlflowTrackingServerOutput)(nil),
	}

	OpStartMonitoringSchedule = &model.Operation{
		Service: Service,
		Name:    "StartMonitoringSchedule",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*StartMonitoringScheduleInput)(nil),
		Output:  (*StartMonitoringScheduleOutput)(nil),
	}

	OpStartNotebookInstance = &model.Operation{
		Service: Service,
		Name:    "StartNotebookInstance",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*StartNotebookInstanceInput)(nil),
		Output:  (*StartNotebookInstanceOutput)(nil),
	}

	OpStartPipelineExecution = &model.Operation{
		Service: Service,
		Name:    "StartPipelineExecution",
		Errors:  []string{"ConflictException", "ResourceNotFound", "ResourceLimitExceeded"},
		Input:   (*StartPipelineExecutionInput)(nil),
		Output:  (*StartPipelineExecutionOutput)(nil),
	}

	OpStartSession = &model.Operation{
		Service: Service,
		Name:    "StartSession",
		Errors:  []string{"ResourceNotFound", "ResourceLimitExceeded"},
		Input:   (*StartSessionInput)(nil),
		Output:  (*StartSessionOutput)(nil),
	}

	OpStopAIBenchmarkJob = &model.Operation{
		Service: Service,
		Name:    "StopAIBenchmarkJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*StopAIBenchmarkJobInput)(nil),
		Output:  (*StopAIBenchmarkJobOutput)(nil),
	}

	OpStopAIRecommendationJob = &model.Operation{
		Service: Service,
		Name:    "StopAIRecommendationJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*StopAIRecommendationJobInput)(nil),
		Output:  (*StopAIRecommendationJobOutput)(nil),
	}

	OpStopAutoMLJob = &model.Operation{
		Service: Service,
		Name:    "StopAutoMLJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*StopAutoMLJobInput)(nil),
		Output:  (*StopAutoMLJobOutput)(nil),
	}

	OpStopCompilationJob = &model.Operation{
		Service: Service,
		Name:    "StopCompilationJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*StopCompilationJobInput)(nil),
		Output:  (*StopCompilationJobOutput)(nil),
	}

	OpStopEdgeDeploymentStage = &model.Operation{
		Service: Service,
		Name:    "StopEdgeDeploymentStage",
		Input:   (*StopEdgeDeploymentStageInput)(nil),
		Output:  (*StopEdgeDeploymentStageOutput)(nil),
	}

	OpStopEdgePackagingJob = &model.Operation{
		Service: Service,
		Name:    "StopEdgePackagingJob",
		Input:   (*StopEdgePackagingJobInput)(nil),
		Output:  (*StopEdgePackagingJobOutput)(nil),
	}

	OpStopHyperParameterTuningJob = &model.Operation{
		Service: Service,
		Name:    "StopHyperParameterTuningJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*StopHyperParameterTuningJobInput)(nil),
		Output:  (*StopHyperParameterTuningJobOutput)(nil),
	}

	OpStopInferenceExperiment = &model.Operation{
		Service: Service,
		Name:    "StopInferenceExperiment",
		Errors:  []string{"ConflictException", "ResourceNotFound"},
		Input:   (*StopInferenceExperimentInput)(nil),
		Output:  (*StopInferenceExperimentOutput)(nil),
	}

	OpStopInferenceRecommendationsJob = &model.Operation{
		Service: Service,
		Name:    "StopInferenceRecommendationsJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*StopInferenceRecommendationsJobInput)(nil),
		Output:  (*StopInferenceRecommendationsJobOutput)(nil),
	}

	OpStopJob = &model.Operation{
		Service: Service,
		Name:    "StopJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*StopJobInput)(nil),
		Output:  (*StopJobOutput)(nil),
	}

	OpStopLabelingJob = &model.Operation{
		Service: Service,
		Name:    "StopLabelingJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*StopLabelingJobInput)(nil),
		Output:  (*StopLabelingJobOutput)(nil),
	}

	OpStopMlflowTrackingServer = &model.Operation{
		Service: Service,
		Name:    "StopMlflowTrackingServer",
		Errors:  []string{"ConflictException", "ResourceNotFound"},
		Input:   (*StopMlflowTrackingServerInput)(nil),
		Output:  (*StopMlflowTrackingServerOutput)(nil),
	}

	OpStopMonitoringSchedule = &model.Operation{
		Service: Service,
		Name:    "StopMonitoringSchedule",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*StopMonitoringScheduleInput)(nil),
		Output:  (*StopMonitoringScheduleOutput)(nil),
	}

	OpStopNotebookInstance = &model.Operation{
		Service: Service,
		Name:    "StopNotebookInstance",
		Input:   (*StopNotebookInstanceInput)(nil),
		Output:  (*StopNotebookInstanceOutput)(nil),
	}

	OpStopOptimizationJob = &model.Operation{
		Service: Service,
		Name:    "StopOptimizationJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*StopOptimizationJobInput)(nil),
		Output:  (*StopOptimizationJobOutput)(nil),
	}

	OpStopPipelineExecution = &model.Operation{
		Service: Service,
		Name:    "StopPipelineExecution",
		Errors:  []string{"ConflictException", "ResourceNotFound"},
		Input:   (*StopPipelineExecutionInput)(nil),
		Output:  (*StopPipelineExecutionOutput)(nil),
	}

	OpStopProcessingJob = &model.Operation{
		Service: Service,
		Name:    "StopProcessingJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*StopProcessingJobInput)(nil),
		Output:  (*StopProcessingJobOutput)(nil),
	}

	OpStopTrainingJob = &model.Operation{
		Service: Service,
		Name:    "StopTrainingJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*StopTrainingJobInput)(nil),
		Output:  (*StopTrainingJobOutput)(nil),
	}

	OpStopTrainingSession = &model.Operation{
		Service: Service,
		Name:    "StopTrainingSession",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*StopTrainingSessionInput)(nil),
		Output:  (*StopTrainingSessionOutput)(nil),
	}

	OpStopTransformJob = &model.Operation{
		Service: Service,
		Name:    "StopTransformJob",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*StopTransformJobInput)(nil),
		Output:  (*StopTransformJobOutput)(nil),
	}

	OpUpdateAction = &model.Operation{
		Service: Service,
		Name:    "UpdateAction",
		Errors:  []string{"ConflictException", "ResourceNotFound"},
		Input:   (*UpdateActionInput)(nil),
		Output:  (*UpdateActionOutput)(nil),
	}

	OpUpdateAppImageConfig = &model.Operation{
		Service: Service,
		Name:    "UpdateAppImageConfig",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*UpdateAppImageConfigInput)(nil),
		Output:  (*UpdateAppImageConfigOutput)(nil),
	}

	OpUpdateArtifact = &model.Operation{
		Service: Service,
		Name:    "UpdateArtifact",
		Errors:  []string{"ConflictException", "ResourceNotFound"},
		Input:   (*UpdateArtifactInput)(nil),
		Output:  (*UpdateArtifactOutput)(nil),
	}

	OpUpdateCluster = &model.Operation{
		Service: Service,
		Name:    "UpdateCluster",
		Errors:  []string{"ConflictException", "ResourceNotFound", "ResourceLimitExceeded"},
		Input:   (*UpdateClusterInput)(nil),
		Output:  (*UpdateClusterOutput)(nil),
	}

	OpUpdateClusterExtension = &model.Operation{
		Service: Service,
		Name:    "UpdateClusterExtension",
		Errors:  []string{"ConflictException", "ResourceNotFound"},
		Input:   (*UpdateClusterExtensionInput)(nil),
		Output:  (*UpdateClusterExtensionOutput)(nil),
	}

	OpUpdateClusterSchedulerConfig = &model.Operation{
		Service: Service,
		Name:    "UpdateClusterSchedulerConfig",
		Errors:  []string{"ConflictException", "ResourceNotFound", "ResourceLimitExceeded"},
		Input:   (*UpdateClusterSchedulerConfigInput)(nil),
		Output:  (*UpdateClusterSchedulerConfigOutput)(nil),
	}

	OpUpdateClusterSoftware = &model.Operation{
		Service: Service,
		Name:    "UpdateClusterSoftware",
		Errors:  []string{"ConflictException", "ResourceNotFound"},
		Input:   (*UpdateClusterSoftwareInput)(nil),
		Output:  (*UpdateClusterSoftwareOutput)(nil),
	}

	OpUpdateCodeRepository = &model.Operation{
		Service: Service,
		Name:    "UpdateCodeRepository",
		Errors:  []string{"ConflictException"},
		Input:   (*UpdateCodeRepositoryInput)(nil),
		Output:  (*UpdateCodeRepositoryOutput)(nil),
	}

	OpUpdateComputeQuota = &model.Operation{
		Service: Service,
		Name:    "UpdateComputeQuota",
		Errors:  []string{"ConflictException", "ResourceNotFound", "ResourceLimitExceeded"},
		Input:   (*UpdateComputeQuotaInput)(nil),
		Output:  (*UpdateComputeQuotaOutput)(nil),
	}

	OpUpdateContext = &model.Operation{
		Service: Service,
		Name:    "UpdateContext",
		Errors:  []string{"ConflictException", "ResourceNotFound"},
		Input:   (*UpdateContextInput)(nil),
		Output:  (*UpdateContextOutput)(nil),
	}

	OpUpdateDeviceFleet = &model.Operation{
		Service: Service,
		Name:    "UpdateDeviceFleet",
		Errors:  []string{"ResourceInUse"},
		Input:   (*UpdateDeviceFleetInput)(nil),
		Output:  (*UpdateDeviceFleetOutput)(nil),
	}

	OpUpdateDevices = &model.Operation{
		Service: Service,
		Name:    "UpdateDevices",
		Input:   (*UpdateDevicesInput)(nil),
		Output:  (*UpdateDevicesOutput)(nil),
	}

	OpUpdateDomain = &model.Operation{
		Service: Service,
		Name:    "UpdateDomain",
		Errors:  []string{"ResourceNotFound", "ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*UpdateDomainInput)(nil),
		Output:  (*UpdateDomainOutput)(nil),
	}

	OpUpdateEndpoint = &model.Operation{
		Service: Service,
		Name:    "UpdateEndpoint",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*UpdateEndpointInput)(nil),
		Output:  (*UpdateEndpointOutput)(nil),
	}

	OpUpdateEndpointWeightsAndCapacities = &model.Operation{
		Service: Service,
		Name:    "UpdateEndpointWeightsAndCapacities",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*UpdateEndpointWeightsAndCapacitiesInput)(nil),
		Output:  (*UpdateEndpointWeightsAndCapacitiesOutput)(nil),
	}

	OpUpdateExperiment = &model.Operation{
		Service: Service,
		Name:    "UpdateExperiment",
		Errors:  []string{"ConflictException", "ResourceNotFound"},
		Input:   (*UpdateExperimentInput)(nil),
		Output:  (*UpdateExperimentOutput)(nil),
	}

	OpUpdateFeatureGroup = &model.Operation{
		Service: Service,
		Name:    "UpdateFeatureGroup",
		Errors:  []string{"ResourceNotFound", "ResourceLimitExceeded"},
		Input:   (*UpdateFeatureGroupInput)(nil),
		Output:  (*UpdateFeatureGroupOutput)(nil),
	}

	OpUpdateFeatureMetadata = &model.Operation{
		Service: Service,
		Name:    "UpdateFeatureMetadata",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*UpdateFeatureMetadataInput)(nil),
		Output:  (*UpdateFeatureMetadataOutput)(nil),
	}

	OpUpdateHub = &model.Operation{
		Service: Service,
		Name:    "UpdateHub",
		Errors:  []string{"ResourceNotFound"},
		Input:   (*UpdateHubInput)(nil),
		Output:  (*UpdateHubOutput)(nil),
	}

	OpUpdateHubContent = &model.Operation{
		Service: Service,
		Name:    "UpdateHubContent",
		Errors:  []string{"ResourceNotFound", "ResourceInUse"},
		Input:   (*UpdateHubContentInput)(nil),
		Output:  (*UpdateHubContentOutput)(nil),
	}

	OpUpdateHubContentReference = &model.Operation{
		Service: Service,
		Name:    "UpdateHubContentReference",
		Errors:  []string{"ResourceNotFound", "ResourceInUse"},
		Input:   (*UpdateHubContentReferenceInput)(nil),
		Output:  (*UpdateHubContentReferenceOutput)(nil),
	}

	OpUpdateImage = &model.Operation{
		Service: Service,
		Name:    "UpdateImage",
		Errors:  []string{"ResourceNotFound", "ResourceInUse"},
		Input:   (*UpdateImageInput)(nil),
		Output:  (*UpdateImageOutput)(nil),
	}

	OpUpdateImageVersion = &model.Operation{
		Service: Service,
		Name:    "UpdateImageVersion",
		Errors:  []string{"ResourceNotFound", "ResourceInUse"},
		Input:   (*UpdateImageVersionInput)(nil),
		Output:  (*UpdateImageVersionOutput)(nil),
	}

	OpUpdateInferenceComponent = &model.Operation{
		Service: Service,
		Name:    "UpdateInferenceComponent",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*UpdateInferenceComponentInput)(nil),
		Output:  (*UpdateInferenceComponentOutput)(nil),
	}

	OpUpdateInferenceComponentRuntimeConfig = &model.Operation{
		Service: Service,
		Name:    "UpdateInferenceComponentRuntimeConfig",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*UpdateInferenceComponentRuntimeConfigInput)(nil),
		Output:  (*UpdateInferenceComponentRuntimeConfigOutput)(nil),
	}

	OpUpdateInferenceExperiment = &model.Operation{
		Service: Service,
		Name:    "UpdateInferenceExperiment",
		Errors:  []string{"ConflictException", "ResourceNotFound"},
		Input:   (*UpdateInferenceExperimentInput)(nil),
		Output:  (*UpdateInferenceExperimentOutput)(nil),
	}

	OpUpdateInferenceRouter = &model.Operation{
		Service:    Service,
		Name:       "UpdateInferenceRouter",
		Errors:     []string{"ConflictException", "ResourceNotFound", "ResourceLimitExceeded"},
		Idempotent: true,
		Input:      (*UpdateInferenceRouterInput)(nil),
		Output:     (*UpdateInferenceRouterOutput)(nil),
	}

	OpUpdateMlflowApp = &model.Operation{
		Service: Service,
		Name:    "UpdateMlflowApp",
		Errors:  []string{"ConflictException", "ResourceNotFound"},
		Input:   (*UpdateMlflowAppInput)(nil),
		Output:  (*UpdateMlflowAppOutput)(nil),
	}

	OpUpdateMlflowTrackingServer = &model.Operation{
		Service: Service,
		Name:    "UpdateMlflowTrackingServer",
		Errors:  []string{"ConflictException", "ResourceNotFound", "ResourceLimitExceeded"},
		Input:   (*UpdateMlflowTrackingServerInput)(nil),
		Output:  (*UpdateMlflowTrackingServerOutput)(nil),
	}

	OpUpdateModelCard = &model.Operation{
		Service: Service,
		Name:    "UpdateModelCard",
		Errors:  []string{"ConflictException", "ResourceNotFound", "ResourceLimitExceeded"},
		Input:   (*UpdateModelCardInput)(nil),
		Output:  (*UpdateModelCardOutput)(nil),
	}

	OpUpdateModelPackage = &model.Operation{
		Service: Service,
		Name:    "UpdateModelPackage",
		Errors:  []string{"ConflictException"},
		Input:   (*UpdateModelPackageInput)(nil),
		Output:  (*UpdateModelPackageOutput)(nil),
	}

	OpUpdateMonitoringAlert = &model.Operation{
		Service: Service,
		Name:    "UpdateMonitoringAlert",
		Errors:  []string{"ResourceNotFound", "ResourceLimitExceeded"},
		Input:   (*UpdateMonitoringAlertInput)(nil),
		Output:  (*UpdateMonitoringAlertOutput)(nil),
	}

	OpUpdateMonitoringSchedule = &model.Operation{
		Service: Service,
		Name:    "UpdateMonitoringSchedule",
		Errors:  []string{"ResourceNotFound", "ResourceLimitExceeded"},
		Input:   (*UpdateMonitoringScheduleInput)(nil),
		Output:  (*UpdateMonitoringScheduleOutput)(nil),
	}

	OpUpdateNotebookInstance = &model.Operation{
		Service: Service,
		Name:    "UpdateNotebookInstance",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*UpdateNotebookInstanceInput)(nil),
		Output:  (*UpdateNotebookInstanceOutput)(nil),
	}

	OpUpdateNotebookInstanceLifecycleConfig = &model.Operation{
		Service: Service,
		Name:    "UpdateNotebookInstanceLifecycleConfig",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*UpdateNotebookInstanceLifecycleConfigInput)(nil),
		Output:  (*UpdateNotebookInstanceLifecycleConfigOutput)(nil),
	}

	OpUpdatePartnerApp = &model.Operation{
		Service: Service,
		Name:    "UpdatePartnerApp",
		Errors:  []string{"ConflictException", "ResourceNotFound"},
		Input:   (*UpdatePartnerAppInput)(nil),
		Output:  (*UpdatePartnerAppOutput)(nil),
	}

	OpUpdatePipeline = &model.Operation{
		Service: Service,
		Name:    "UpdatePipeline",
		Errors:  []string{"ConflictException", "ResourceNotFound"},
		Input:   (*UpdatePipelineInput)(nil),
		Output:  (*UpdatePipelineOutput)(nil),
	}

	OpUpdatePipelineExecution = &model.Operation{
		Service: Service,
		Name:    "UpdatePipelineExecution",
		Errors:  []string{"ConflictException", "ResourceNotFound"},
		Input:   (*UpdatePipelineExecutionInput)(nil),
		Output:  (*UpdatePipelineExecutionOutput)(nil),
	}

	OpUpdatePipelineVersion = &model.Operation{
		Service: Service,
		Name:    "UpdatePipelineVersion",
		Errors:  []string{"ConflictException", "ResourceNotFound"},
		Input:   (*UpdatePipelineVersionInput)(nil),
		Output:  (*UpdatePipelineVersionOutput)(nil),
	}

	OpUpdateProject = &model.Operation{
		Service: Service,
		Name:    "UpdateProject",
		Errors:  []string{"ConflictException"},
		Input:   (*UpdateProjectInput)(nil),
		Output:  (*UpdateProjectOutput)(nil),
	}

	OpUpdateSpace = &model.Operation{
		Service: Service,
		Name:    "UpdateSpace",
		Errors:  []string{"ResourceNotFound", "ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*UpdateSpaceInput)(nil),
		Output:  (*UpdateSpaceOutput)(nil),
	}

	OpUpdateTrainingJob = &model.Operation{
		Service: Service,
		Name:    "UpdateTrainingJob",
		Errors:  []string{"ResourceNotFound", "ResourceLimitExceeded"},
		Input:   (*UpdateTrainingJobInput)(nil),
		Output:  (*UpdateTrainingJobOutput)(nil),
	}

	OpUpdateTrial = &model.Operation{
		Service: Service,
		Name:    "UpdateTrial",
		Errors:  []string{"ConflictException", "ResourceNotFound"},
		Input:   (*UpdateTrialInput)(nil),
		Output:  (*UpdateTrialOutput)(nil),
	}

	OpUpdateTrialComponent = &model.Operation{
		Service: Service,
		Name:    "UpdateTrialComponent",
		Errors:  []string{"ConflictException", "ResourceNotFound"},
		Input:   (*UpdateTrialComponentInput)(nil),
		Output:  (*UpdateTrialComponentOutput)(nil),
	}

	OpUpdateUserProfile = &model.Operation{
		Service: Service,
		Name:    "UpdateUserProfile",
		Errors:  []string{"ResourceNotFound", "ResourceInUse", "ResourceLimitExceeded"},
		Input:   (*UpdateUserProfileInput)(nil),
		Output:  (*UpdateUserProfileOutput)(nil),
	}

	OpUpdateWorkforce = &model.Operation{
		Service: Service,
		Name:    "UpdateWorkforce",
		Errors:  []string{"ConflictException"},
		Input:   (*UpdateWorkforceInput)(nil),
		Output:  (*UpdateWorkforceOutput)(nil),
	}

	OpUpdateWorkteam = &model.Operation{
		Service: Service,
		Name:    "UpdateWorkteam",
		Errors:  []string{"ResourceLimitExceeded"},
		Input:   (*UpdateWorkteamInput)(nil),
		Output:  (*UpdateWorkteamOutput)(nil),
	}
)

// CreateDeviceFleetOutput is empty.
type CreateDeviceFleetOutput struct{}

// CreateEdgeDeploymentStageOutput is empty.
type CreateEdgeDeploymentStageOutput struct{}

// CreateEdgePackagingJobOutput is empty.
type CreateEdgePackagingJobOutput struct{}

// DeleteAlgorithmOutput is empty.
type DeleteAlgorithmOutput struct{}

// DeleteAppOutput is empty.
type DeleteAppOutput struct{}

// DeleteAppImageConfigOutput is empty.
type DeleteAppImageConfigOutput struct{}

// DeleteClusterSchedulerConfigOutput is empty.
type DeleteClusterSchedulerConfigOutput struct{}

// DeleteCodeRepositoryOutput is empty.
type DeleteCodeRepositoryOutput struct{}

// DeleteCompilationJobOutput is empty.
type DeleteCompilationJobOutput struct{}

// DeleteComputeQuotaOutput is empty.
type DeleteComputeQuotaOutput struct{}

// DeleteDataQualityJobDefinitionOutput is empty.
type DeleteDataQualityJobDefinitionOutput struct{}

// DeleteDeviceFleetOutput is empty.
type DeleteDeviceFleetOutput struct{}

// DeleteDomainOutput is empty.
type DeleteDomainOutput struct{}

// DeleteEdgeDeploymentPlanOutput is empty.
type DeleteEdgeDeploymentPlanOutput struct{}

// DeleteEdgeDeploymentStageOutput is empty.
type DeleteEdgeDeploymentStageOutput struct{}

// DeleteEndpointOutput is empty.
type DeleteEndpointOutput struct{}

// DeleteEndpointConfigOutput is empty.
type DeleteEndpointConfigOutput struct{}

// DeleteFeatureGroupOutput is empty.
type DeleteFeatureGroupOutput struct{}

// DeleteHubOutput is empty.
type DeleteHubOutput struct{}

// DeleteHubContentOutput is empty.
type DeleteHubContentOutput struct{}

// DeleteHubContentReferenceOutput is empty.
type DeleteHubContentReferenceOutput struct{}

// DeleteHyperParameterTuningJobOutput is empty.
type DeleteHyperParameterTuningJobOutput struct{}

// DeleteInferenceComponentOutput is empty.
type DeleteInferenceComponentOutput struct{}

// DeleteInferenceRouterOutput is empty.
type DeleteInferenceRouterOutput struct{}

// DeleteModelOutput is empty.
type DeleteModelOutput struct{}

// DeleteModelBiasJobDefinitionOutput is empty.
type DeleteModelBiasJobDefinitionOutput struct{}

// DeleteModelCardOutput is empty.
type DeleteModelCardOutput struct{}

// DeleteModelExplainabilityJobDefinitionOutput is empty.
type DeleteModelExplainabilityJobDefinitionOutput struct{}

// DeleteModelPackageOutput is empty.
type DeleteModelPackageOutput struct{}

// DeleteModelPackageGroupOutput is empty.
type DeleteModelPackageGroupOutput struct{}

// DeleteModelPackageGroupPolicyOutput is empty.
type DeleteModelPackageGroupPolicyOutput struct{}

// DeleteModelQualityJobDefinitionOutput is empty.
type DeleteModelQualityJobDefinitionOutput struct{}

// DeleteMonitoringScheduleOutput is empty.
type DeleteMonitoringScheduleOutput struct{}

// DeleteNotebookInstanceOutput is empty.
type DeleteNotebookInstanceOutput struct{}

// DeleteNotebookInstanceLifecycleConfigOutput is empty.
type DeleteNotebookInstanceLifecycleConfigOutput struct{}

// DeleteOptimizationJobOutput is empty.
type DeleteOptimizationJobOutput struct{}

// DeleteProcessingJobOutput is empty.
type DeleteProcessingJobOutput struct{}

// DeleteProjectOutput is empty.
type DeleteProjectOutput struct{}

// DeleteSpaceOutput is empty.
type DeleteSpaceOutput struct{}

// DeleteStudioLifecycleConfigOutput is empty.
type DeleteStudioLifecycleConfigOutput struct{}

// DeleteTrainingJobOutput is empty.
type DeleteTrainingJobOutput struct{}

// DeleteUserProfileOutput is empty.
type DeleteUserProfileOutput struct{}

// DeregisterDevicesOutput is empty.
type DeregisterDevicesOutput struct{}

// RegisterDevicesOutput is empty.
type RegisterDevicesOutput struct{}

// StartEdgeDeploymentStageOutput is empty.
type StartEdgeDeploymentStageOutput struct{}

// StartMonitoringScheduleOutput is empty.
type StartMonitoringScheduleOutput struct{}

// StartNotebookInstanceOutput is empty.
type StartNotebookInstanceOutput struct{}

// StopAutoMLJobOutput is empty.
type StopAutoMLJobOutput struct{}

// StopCompilationJobOutput is empty.
type StopCompilationJobOutput struct{}

// StopEdgeDeploymentStageOutput is empty.
type StopEdgeDeploymentStageOutput struct{}

// StopEdgePackagingJobOutput is empty.
type StopEdgePackagingJobOutput struct{}

// StopHyperParameterTuningJobOutput is empty.
type StopHyperParameterTuningJobOutput struct{}

// StopInferenceRecommendationsJobOutput is empty.
type StopInferenceRecommendationsJobOutput struct{}

// StopLabelingJobOutput is empty.
type StopLabelingJobOutput struct{}

// StopMonitoringScheduleOutput is empty.
type StopMonitoringScheduleOutput struct{}

// StopNotebookInstanceOutput is empty.
type StopNotebookInstanceOutput struct{}

// StopOptimizationJobOutput is empty.
type StopOptimizationJobOutput struct{}

// StopProcessingJobOutput is empty.
type StopProcessingJobOutput struct{}

// StopTrainingJobOutput is empty.
type StopTrainingJobOutput struct{}

// StopTransformJobOutput is empty.
type StopTransformJobOutput struct{}

// UpdateDeviceFleetOutput is empty.
type UpdateDeviceFleetOutput struct{}

// UpdateDevicesOutput is empty.
type UpdateDevicesOutput struct{}

// UpdateFeatureMetadataOutput is empty.
type UpdateFeatureMetadataOutput struct{}
