// Code generated from facts/sagemaker.json by package gen. DO NOT EDIT.

package sagemaker

import (
	"time"
)

// ListInferenceRoutersInput is AWS's ListInferenceRoutersInput.
type ListInferenceRoutersInput struct {
	MaxResults *int32  `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NextToken  *string `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListInferenceRoutersOutput is AWS's ListInferenceRoutersOutput.
type ListInferenceRoutersOutput struct {
	InferenceRouters []InferenceRouterSummary `json:"InferenceRouters,omitzero" api:"required"`
	NextToken        *string                  `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListJobSchemaVersionsInput is AWS's ListJobSchemaVersionsRequest.
type ListJobSchemaVersionsInput struct {
	JobCategory *string `json:"JobCategory,omitzero" api:"shape=JobCategory,required"`
	NextToken   *string `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults  *int32  `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListJobSchemaVersionsOutput is AWS's ListJobSchemaVersionsResponse.
type ListJobSchemaVersionsOutput struct {
	NextToken        *string                         `json:"NextToken,omitzero" api:"shape=NextToken"`
	JobConfigSchemas []JobConfigSchemaVersionSummary `json:"JobConfigSchemas,omitzero" api:"shape=JobConfigSchemas,required"`
}

// ListJobsInput is AWS's ListJobsRequest.
type ListJobsInput struct {
	JobCategory            *string    `json:"JobCategory,omitzero" api:"shape=JobCategory,required"`
	NextToken              *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults             *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitzero"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitzero"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitzero"`
	NameContains           *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	SortBy                 *string    `json:"SortBy,omitzero" api:"shape=SortBy"`
	SortOrder              *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	StatusEquals           *string    `json:"StatusEquals,omitzero" api:"shape=JobStatus"`
}

// ListJobsOutput is AWS's ListJobsResponse.
type ListJobsOutput struct {
	NextToken    *string      `json:"NextToken,omitzero" api:"shape=NextToken"`
	JobSummaries []JobSummary `json:"JobSummaries,omitzero" api:"shape=JobSummaries,required"`
}

// ListLabelingJobsForWorkteamInput is AWS's ListLabelingJobsForWorkteamRequest.
type ListLabelingJobsForWorkteamInput struct {
	WorkteamArn              *string    `json:"WorkteamArn,omitzero" api:"shape=WorkteamArn,required"`
	MaxResults               *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NextToken                *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	CreationTimeAfter        *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore       *time.Time `json:"CreationTimeBefore,omitzero"`
	JobReferenceCodeContains *string    `json:"JobReferenceCodeContains,omitzero" api:"shape=JobReferenceCodeContains"`
	SortBy                   *string    `json:"SortBy,omitzero" api:"shape=ListLabelingJobsForWorkteamSortByOptions"`
	SortOrder                *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
}

// ListLabelingJobsForWorkteamOutput is AWS's ListLabelingJobsForWorkteamResponse.
type ListLabelingJobsForWorkteamOutput struct {
	LabelingJobSummaryList []LabelingJobForWorkteamSummary `json:"LabelingJobSummaryList,omitzero" api:"required"`
	NextToken              *string                         `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListLabelingJobsInput is AWS's ListLabelingJobsRequest.
type ListLabelingJobsInput struct {
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitzero"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitzero"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitzero"`
	MaxResults             *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NextToken              *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	NameContains           *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	SortBy                 *string    `json:"SortBy,omitzero" api:"shape=SortBy"`
	SortOrder              *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	StatusEquals           *string    `json:"StatusEquals,omitzero" api:"shape=LabelingJobStatus"`
}

// ListLabelingJobsOutput is AWS's ListLabelingJobsResponse.
type ListLabelingJobsOutput struct {
	LabelingJobSummaryList []LabelingJobSummary `json:"LabelingJobSummaryList,omitzero"`
	NextToken              *string              `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListLineageGroupsInput is AWS's ListLineageGroupsRequest.
type ListLineageGroupsInput struct {
	CreatedAfter  *time.Time `json:"CreatedAfter,omitzero"`
	CreatedBefore *time.Time `json:"CreatedBefore,omitzero"`
	SortBy        *string    `json:"SortBy,omitzero" api:"shape=SortLineageGroupsBy"`
	SortOrder     *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken     *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults    *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListLineageGroupsOutput is AWS's ListLineageGroupsResponse.
type ListLineageGroupsOutput struct {
	LineageGroupSummaries []LineageGroupSummary `json:"LineageGroupSummaries,omitzero"`
	NextToken             *string               `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListMlflowAppsInput is AWS's ListMlflowAppsRequest.
type ListMlflowAppsInput struct {
	CreatedAfter         *time.Time `json:"CreatedAfter,omitzero"`
	CreatedBefore        *time.Time `json:"CreatedBefore,omitzero"`
	Status               *string    `json:"Status,omitzero" api:"shape=MlflowAppStatus"`
	MlflowVersion        *string    `json:"MlflowVersion,omitzero" api:"shape=MlflowVersion"`
	DefaultForDomainId   *string    `json:"DefaultForDomainId,omitzero"`
	AccountDefaultStatus *string    `json:"AccountDefaultStatus,omitzero" api:"shape=AccountDefaultStatus"`
	SortBy               *string    `json:"SortBy,omitzero" api:"shape=SortMlflowAppBy"`
	SortOrder            *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken            *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults           *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListMlflowAppsOutput is AWS's ListMlflowAppsResponse.
type ListMlflowAppsOutput struct {
	Summaries []MlflowAppSummary `json:"Summaries,omitzero" api:"shape=MlflowAppSummaries"`
	NextToken *string            `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListMlflowTrackingServersInput is AWS's ListMlflowTrackingServersRequest.
type ListMlflowTrackingServersInput struct {
	CreatedAfter         *time.Time `json:"CreatedAfter,omitzero"`
	CreatedBefore        *time.Time `json:"CreatedBefore,omitzero"`
	TrackingServerStatus *string    `json:"TrackingServerStatus,omitzero" api:"shape=TrackingServerStatus"`
	MlflowVersion        *string    `json:"MlflowVersion,omitzero" api:"shape=MlflowVersion"`
	SortBy               *string    `json:"SortBy,omitzero" api:"shape=SortTrackingServerBy"`
	SortOrder            *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken            *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults           *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListMlflowTrackingServersOutput is AWS's ListMlflowTrackingServersResponse.
type ListMlflowTrackingServersOutput struct {
	TrackingServerSummaries []TrackingServerSummary `json:"TrackingServerSummaries,omitzero" api:"shape=TrackingServerSummaryList"`
	NextToken               *string                 `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListModelBiasJobDefinitionsInput is AWS's ListModelBiasJobDefinitionsRequest.
type ListModelBiasJobDefinitionsInput struct {
	EndpointName       *string    `json:"EndpointName,omitzero" api:"shape=EndpointName"`
	SortBy             *string    `json:"SortBy,omitzero" api:"shape=MonitoringJobDefinitionSortKey"`
	SortOrder          *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NameContains       *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitzero"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitzero"`
}

// ListModelBiasJobDefinitionsOutput is AWS's ListModelBiasJobDefinitionsResponse.
type ListModelBiasJobDefinitionsOutput struct {
	JobDefinitionSummaries []MonitoringJobDefinitionSummary `json:"JobDefinitionSummaries,omitzero" api:"required"`
	NextToken              *string                          `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListModelCardExportJobsInput is AWS's ListModelCardExportJobsRequest.
type ListModelCardExportJobsInput struct {
	ModelCardName                  *string    `json:"ModelCardName,omitzero" api:"shape=EntityName,required"`
	ModelCardVersion               *int32     `json:"ModelCardVersion,omitzero"`
	CreationTimeAfter              *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore             *time.Time `json:"CreationTimeBefore,omitzero"`
	ModelCardExportJobNameContains *string    `json:"ModelCardExportJobNameContains,omitzero" api:"shape=EntityName"`
	StatusEquals                   *string    `json:"StatusEquals,omitzero" api:"shape=ModelCardExportJobStatus"`
	SortBy                         *string    `json:"SortBy,omitzero" api:"shape=ModelCardExportJobSortBy"`
	SortOrder                      *string    `json:"SortOrder,omitzero" api:"shape=ModelCardExportJobSortOrder"`
	NextToken                      *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults                     *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListModelCardExportJobsOutput is AWS's ListModelCardExportJobsResponse.
type ListModelCardExportJobsOutput struct {
	ModelCardExportJobSummaries []ModelCardExportJobSummary `json:"ModelCardExportJobSummaries,omitzero" api:"required"`
	NextToken                   *string                     `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListModelCardVersionsInput is AWS's ListModelCardVersionsRequest.
type ListModelCardVersionsInput struct {
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitzero"`
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	ModelCardName      *string    `json:"ModelCardName,omitzero" api:"shape=ModelCardNameOrArn,required"`
	ModelCardStatus    *string    `json:"ModelCardStatus,omitzero" api:"shape=ModelCardStatus"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	SortBy             *string    `json:"SortBy,omitzero" api:"shape=ModelCardVersionSortBy"`
	SortOrder          *string    `json:"SortOrder,omitzero" api:"shape=ModelCardSortOrder"`
}

// ListModelCardVersionsOutput is AWS's ListModelCardVersionsResponse.
type ListModelCardVersionsOutput struct {
	ModelCardVersionSummaryList []ModelCardVersionSummary `json:"ModelCardVersionSummaryList,omitzero" api:"required"`
	NextToken                   *string                   `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListModelCardsInput is AWS's ListModelCardsRequest.
type ListModelCardsInput struct {
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitzero"`
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NameContains       *string    `json:"NameContains,omitzero" api:"shape=EntityName"`
	ModelCardStatus    *string    `json:"ModelCardStatus,omitzero" api:"shape=ModelCardStatus"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	SortBy             *string    `json:"SortBy,omitzero" api:"shape=ModelCardSortBy"`
	SortOrder          *string    `json:"SortOrder,omitzero" api:"shape=ModelCardSortOrder"`
}

// ListModelCardsOutput is AWS's ListModelCardsResponse.
type ListModelCardsOutput struct {
	ModelCardSummaries []ModelCardSummary `json:"ModelCardSummaries,omitzero" api:"required"`
	NextToken          *string            `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListModelExplainabilityJobDefinitionsInput is AWS's ListModelExplainabilityJobDefinitionsRequest.
type ListModelExplainabilityJobDefinitionsInput struct {
	EndpointName       *string    `json:"EndpointName,omitzero" api:"shape=EndpointName"`
	SortBy             *string    `json:"SortBy,omitzero" api:"shape=MonitoringJobDefinitionSortKey"`
	SortOrder          *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NameContains       *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitzero"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitzero"`
}

// ListModelExplainabilityJobDefinitionsOutput is AWS's ListModelExplainabilityJobDefinitionsResponse.
type ListModelExplainabilityJobDefinitionsOutput struct {
	JobDefinitionSummaries []MonitoringJobDefinitionSummary `json:"JobDefinitionSummaries,omitzero" api:"required"`
	NextToken              *string                          `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListModelMetadataInput is AWS's ListModelMetadataRequest.
type ListModelMetadataInput struct {
	SearchExpression *ModelMetadataSearchExpression `json:"SearchExpression,omitzero"`
	NextToken        *string                        `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults       *int32                         `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListModelMetadataOutput is AWS's ListModelMetadataResponse.
type ListModelMetadataOutput struct {
	ModelMetadataSummaries []ModelMetadataSummary `json:"ModelMetadataSummaries,omitzero" api:"required"`
	NextToken              *string                `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListModelPackageGroupsInput is AWS's ListModelPackageGroupsInput.
type ListModelPackageGroupsInput struct {
	CreationTimeAfter        *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore       *time.Time `json:"CreationTimeBefore,omitzero"`
	MaxResults               *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NameContains             *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	NextToken                *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	SortBy                   *string    `json:"SortBy,omitzero" api:"shape=ModelPackageGroupSortBy"`
	SortOrder                *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	CrossAccountFilterOption *string    `json:"CrossAccountFilterOption,omitzero" api:"shape=CrossAccountFilterOption"`
}

// ListModelPackageGroupsOutput is AWS's ListModelPackageGroupsOutput.
type ListModelPackageGroupsOutput struct {
	ModelPackageGroupSummaryList []ModelPackageGroupSummary `json:"ModelPackageGroupSummaryList,omitzero" api:"required"`
	NextToken                    *string                    `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListModelPackagesInput is AWS's ListModelPackagesInput.
type ListModelPackagesInput struct {
	CreationTimeAfter     *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore    *time.Time `json:"CreationTimeBefore,omitzero"`
	MaxResults            *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NameContains          *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	ModelApprovalStatus   *string    `json:"ModelApprovalStatus,omitzero" api:"shape=ModelApprovalStatus"`
	ModelPackageGroupName *string    `json:"ModelPackageGroupName,omitzero" api:"shape=ArnOrName"`
	ModelPackageType      *string    `json:"ModelPackageType,omitzero" api:"shape=ModelPackageType"`
	NextToken             *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	SortBy                *string    `json:"SortBy,omitzero" api:"shape=ModelPackageSortBy"`
	SortOrder             *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
}

// ListModelPackagesOutput is AWS's ListModelPackagesOutput.
type ListModelPackagesOutput struct {
	ModelPackageSummaryList []ModelPackageSummary `json:"ModelPackageSummaryList,omitzero" api:"required"`
	NextToken               *string               `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListModelQualityJobDefinitionsInput is AWS's ListModelQualityJobDefinitionsRequest.
type ListModelQualityJobDefinitionsInput struct {
	EndpointName       *string    `json:"EndpointName,omitzero" api:"shape=EndpointName"`
	SortBy             *string    `json:"SortBy,omitzero" api:"shape=MonitoringJobDefinitionSortKey"`
	SortOrder          *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NameContains       *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitzero"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitzero"`
}

// ListModelQualityJobDefinitionsOutput is AWS's ListModelQualityJobDefinitionsResponse.
type ListModelQualityJobDefinitionsOutput struct {
	JobDefinitionSummaries []MonitoringJobDefinitionSummary `json:"JobDefinitionSummaries,omitzero" api:"required"`
	NextToken              *string                          `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListModelsInput is AWS's ListModelsInput.
type ListModelsInput struct {
	SortBy             *string    `json:"SortBy,omitzero" api:"shape=ModelSortKey"`
	SortOrder          *string    `json:"SortOrder,omitzero" api:"shape=OrderKey"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=PaginationToken"`
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NameContains       *string    `json:"NameContains,omitzero" api:"shape=ModelNameContains"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitzero"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitzero"`
}

// ListModelsOutput is AWS's ListModelsOutput.
type ListModelsOutput struct {
	Models    []ModelSummary `json:"Models,omitzero" api:"required"`
	NextToken *string        `json:"NextToken,omitzero" api:"shape=PaginationToken"`
}

// ListMonitoringAlertHistoryInput is AWS's ListMonitoringAlertHistoryRequest.
type ListMonitoringAlertHistoryInput struct {
	MonitoringScheduleName *string    `json:"MonitoringScheduleName,omitzero" api:"shape=MonitoringScheduleName"`
	MonitoringAlertName    *string    `json:"MonitoringAlertName,omitzero" api:"shape=MonitoringAlertName"`
	SortBy                 *string    `json:"SortBy,omitzero" api:"shape=MonitoringAlertHistorySortKey"`
	SortOrder              *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken              *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults             *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitzero"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitzero"`
	StatusEquals           *string    `json:"StatusEquals,omitzero" api:"shape=MonitoringAlertStatus"`
}

// ListMonitoringAlertHistoryOutput is AWS's ListMonitoringAlertHistoryResponse.
type ListMonitoringAlertHistoryOutput struct {
	MonitoringAlertHistory []MonitoringAlertHistorySummary `json:"MonitoringAlertHistory,omitzero"`
	NextToken              *string                         `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListMonitoringAlertsInput is AWS's ListMonitoringAlertsRequest.
type ListMonitoringAlertsInput struct {
	MonitoringScheduleName *string `json:"MonitoringScheduleName,omitzero" api:"shape=MonitoringScheduleName,required"`
	NextToken              *string `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults             *int32  `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListMonitoringAlertsOutput is AWS's ListMonitoringAlertsResponse.
type ListMonitoringAlertsOutput struct {
	MonitoringAlertSummaries []MonitoringAlertSummary `json:"MonitoringAlertSummaries,omitzero" api:"shape=MonitoringAlertSummaryList"`
	NextToken                *string                  `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListMonitoringExecutionsInput is AWS's ListMonitoringExecutionsRequest.
type ListMonitoringExecutionsInput struct {
	MonitoringScheduleName      *string    `json:"MonitoringScheduleName,omitzero" api:"shape=MonitoringScheduleName"`
	EndpointName                *string    `json:"EndpointName,omitzero" api:"shape=EndpointName"`
	SortBy                      *string    `json:"SortBy,omitzero" api:"shape=MonitoringExecutionSortKey"`
	SortOrder                   *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken                   *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults                  *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	ScheduledTimeBefore         *time.Time `json:"ScheduledTimeBefore,omitzero"`
	ScheduledTimeAfter          *time.Time `json:"ScheduledTimeAfter,omitzero"`
	CreationTimeBefore          *time.Time `json:"CreationTimeBefore,omitzero"`
	CreationTimeAfter           *time.Time `json:"CreationTimeAfter,omitzero"`
	LastModifiedTimeBefore      *time.Time `json:"LastModifiedTimeBefore,omitzero"`
	LastModifiedTimeAfter       *time.Time `json:"LastModifiedTimeAfter,omitzero"`
	StatusEquals                *string    `json:"StatusEquals,omitzero" api:"shape=ExecutionStatus"`
	MonitoringJobDefinitionName *string    `json:"MonitoringJobDefinitionName,omitzero" api:"shape=MonitoringJobDefinitionName"`
	MonitoringTypeEquals        *string    `json:"MonitoringTypeEquals,omitzero" api:"shape=MonitoringType"`
}

// ListMonitoringExecutionsOutput is AWS's ListMonitoringExecutionsResponse.
type ListMonitoringExecutionsOutput struct {
	MonitoringExecutionSummaries []MonitoringExecutionSummary `json:"MonitoringExecutionSummaries,omitzero" api:"required"`
	NextToken                    *string                      `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListMonitoringSchedulesInput is AWS's ListMonitoringSchedulesRequest.
type ListMonitoringSchedulesInput struct {
	EndpointName                *string    `json:"EndpointName,omitzero" api:"shape=EndpointName"`
	SortBy                      *string    `json:"SortBy,omitzero" api:"shape=MonitoringScheduleSortKey"`
	SortOrder                   *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken                   *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults                  *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NameContains                *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	CreationTimeBefore          *time.Time `json:"CreationTimeBefore,omitzero"`
	CreationTimeAfter           *time.Time `json:"CreationTimeAfter,omitzero"`
	LastModifiedTimeBefore      *time.Time `json:"LastModifiedTimeBefore,omitzero"`
	LastModifiedTimeAfter       *time.Time `json:"LastModifiedTimeAfter,omitzero"`
	StatusEquals                *string    `json:"StatusEquals,omitzero" api:"shape=ScheduleStatus"`
	MonitoringJobDefinitionName *string    `json:"MonitoringJobDefinitionName,omitzero" api:"shape=MonitoringJobDefinitionName"`
	MonitoringTypeEquals        *string    `json:"MonitoringTypeEquals,omitzero" api:"shape=MonitoringType"`
}

// ListMonitoringSchedulesOutput is AWS's ListMonitoringSchedulesResponse.
type ListMonitoringSchedulesOutput struct {
	MonitoringScheduleSummaries []MonitoringScheduleSummary `json:"MonitoringScheduleSummaries,omitzero" api:"required"`
	NextToken                   *string                     `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListNotebookInstanceLifecycleConfigsInput is AWS's ListNotebookInstanceLifecycleConfigsInput.
type ListNotebookInstanceLifecycleConfigsInput struct {
	NextToken              *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults             *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	SortBy                 *string    `json:"SortBy,omitzero" api:"shape=NotebookInstanceLifecycleConfigSortKey"`
	SortOrder              *string    `json:"SortOrder,omitzero" api:"shape=NotebookInstanceLifecycleConfigSortOrder"`
	NameContains           *string    `json:"NameContains,omitzero" api:"shape=NotebookInstanceLifecycleConfigNameContains"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitzero"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitzero"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitzero"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitzero"`
}

// ListNotebookInstanceLifecycleConfigsOutput is AWS's ListNotebookInstanceLifecycleConfigsOutput.
type ListNotebookInstanceLifecycleConfigsOutput struct {
	NextToken                        *string                                  `json:"NextToken,omitzero" api:"shape=NextToken"`
	NotebookInstanceLifecycleConfigs []NotebookInstanceLifecycleConfigSummary `json:"NotebookInstanceLifecycleConfigs,omitzero"`
}

// ListNotebookInstancesInput is AWS's ListNotebookInstancesInput.
type ListNotebookInstancesInput struct {
	NextToken                                   *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults                                  *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	SortBy                                      *string    `json:"SortBy,omitzero" api:"shape=NotebookInstanceSortKey"`
	SortOrder                                   *string    `json:"SortOrder,omitzero" api:"shape=NotebookInstanceSortOrder"`
	NameContains                                *string    `json:"NameContains,omitzero" api:"shape=NotebookInstanceNameContains"`
	CreationTimeBefore                          *time.Time `json:"CreationTimeBefore,omitzero"`
	CreationTimeAfter                           *time.Time `json:"CreationTimeAfter,omitzero"`
	LastModifiedTimeBefore                      *time.Time `json:"LastModifiedTimeBefore,omitzero"`
	LastModifiedTimeAfter                       *time.Time `json:"LastModifiedTimeAfter,omitzero"`
	StatusEquals                                *string    `json:"StatusEquals,omitzero" api:"shape=NotebookInstanceStatus"`
	NotebookInstanceLifecycleConfigNameContains *string    `json:"NotebookInstanceLifecycleConfigNameContains,omitzero" api:"shape=NotebookInstanceLifecycleConfigName"`
	DefaultCodeRepositoryContains               *string    `json:"DefaultCodeRepositoryContains,omitzero" api:"shape=CodeRepositoryContains"`
	AdditionalCodeRepositoryEquals              *string    `json:"AdditionalCodeRepositoryEquals,omitzero" api:"shape=CodeRepositoryNameOrUrl"`
}

// ListNotebookInstancesOutput is AWS's ListNotebookInstancesOutput.
type ListNotebookInstancesOutput struct {
	NextToken         *string                   `json:"NextToken,omitzero" api:"shape=NextToken"`
	NotebookInstances []NotebookInstanceSummary `json:"NotebookInstances,omitzero"`
}

// ListOptimizationJobsInput is AWS's ListOptimizationJobsRequest.
type ListOptimizationJobsInput struct {
	NextToken              *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults             *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitzero"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitzero"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitzero"`
	OptimizationContains   *string    `json:"OptimizationContains,omitzero" api:"shape=NameContains"`
	NameContains           *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	StatusEquals           *string    `json:"StatusEquals,omitzero" api:"shape=OptimizationJobStatus"`
	SortBy                 *string    `json:"SortBy,omitzero" api:"shape=ListOptimizationJobsSortBy"`
	SortOrder              *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
}

// ListOptimizationJobsOutput is AWS's ListOptimizationJobsResponse.
type ListOptimizationJobsOutput struct {
	OptimizationJobSummaries []OptimizationJobSummary `json:"OptimizationJobSummaries,omitzero" api:"required"`
	NextToken                *string                  `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListPartnerAppsInput is AWS's ListPartnerAppsRequest.
type ListPartnerAppsInput struct {
	MaxResults *int32  `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NextToken  *string `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListPartnerAppsOutput is AWS's ListPartnerAppsResponse.
type ListPartnerAppsOutput struct {
	Summaries []PartnerAppSummary `json:"Summaries,omitzero"`
	NextToken *string             `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListPipelineExecutionStepsInput is AWS's ListPipelineExecutionStepsRequest.
type ListPipelineExecutionStepsInput struct {
	PipelineExecutionArn *string `json:"PipelineExecutionArn,omitzero" api:"shape=PipelineExecutionArn"`
	NextToken            *string `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults           *int32  `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	SortOrder            *string `json:"SortOrder,omitzero" api:"shape=SortOrder"`
}

// ListPipelineExecutionStepsOutput is AWS's ListPipelineExecutionStepsResponse.
type ListPipelineExecutionStepsOutput struct {
	PipelineExecutionSteps []PipelineExecutionStep `json:"PipelineExecutionSteps,omitzero" api:"shape=PipelineExecutionStepList"`
	NextToken              *string                 `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListPipelineExecutionsInput is AWS's ListPipelineExecutionsRequest.
type ListPipelineExecutionsInput struct {
	PipelineName         *string    `json:"PipelineName,omitzero" api:"shape=PipelineNameOrArn,required"`
	CreatedAfter         *time.Time `json:"CreatedAfter,omitzero"`
	CreatedBefore        *time.Time `json:"CreatedBefore,omitzero"`
	SortBy               *string    `json:"SortBy,omitzero" api:"shape=SortPipelineExecutionsBy"`
	SortOrder            *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken            *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults           *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	PipelineVersionAlias *string    `json:"PipelineVersionAlias,omitzero" api:"shape=PipelineVersionAlias"`
}

// ListPipelineExecutionsOutput is AWS's ListPipelineExecutionsResponse.
type ListPipelineExecutionsOutput struct {
	PipelineExecutionSummaries []PipelineExecutionSummary `json:"PipelineExecutionSummaries,omitzero" api:"shape=PipelineExecutionSummaryList"`
	NextToken                  *string                    `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListPipelineParametersForExecutionInput is AWS's ListPipelineParametersForExecutionRequest.
type ListPipelineParametersForExecutionInput struct {
	PipelineExecutionArn *string `json:"PipelineExecutionArn,omitzero" api:"shape=PipelineExecutionArn,required"`
	NextToken            *string `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults           *int32  `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListPipelineParametersForExecutionOutput is AWS's ListPipelineParametersForExecutionResponse.
type ListPipelineParametersForExecutionOutput struct {
	PipelineParameters []Parameter `json:"PipelineParameters,omitzero" api:"shape=ParameterList"`
	NextToken          *string     `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListPipelineVersionsInput is AWS's ListPipelineVersionsRequest.
type ListPipelineVersionsInput struct {
	PipelineName  *string    `json:"PipelineName,omitzero" api:"shape=PipelineNameOrArn,required"`
	CreatedAfter  *time.Time `json:"CreatedAfter,omitzero"`
	CreatedBefore *time.Time `json:"CreatedBefore,omitzero"`
	SortOrder     *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken     *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults    *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListPipelineVersionsOutput is AWS's ListPipelineVersionsResponse.
type ListPipelineVersionsOutput struct {
	PipelineVersionSummaries []PipelineVersionSummary `json:"PipelineVersionSummaries,omitzero" api:"shape=PipelineVersionSummaryList"`
	NextToken                *string                  `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListPipelinesInput is AWS's ListPipelinesRequest.
type ListPipelinesInput struct {
	PipelineNamePrefix *string    `json:"PipelineNamePrefix,omitzero" api:"shape=PipelineName"`
	CreatedAfter       *time.Time `json:"CreatedAfter,omitzero"`
	CreatedBefore      *time.Time `json:"CreatedBefore,omitzero"`
	SortBy             *string    `json:"SortBy,omitzero" api:"shape=SortPipelinesBy"`
	SortOrder          *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	ManagedBy          *string    `json:"ManagedBy,omitzero" api:"shape=PipelineManagedBy"`
}

// ListPipelinesOutput is AWS's ListPipelinesResponse.
type ListPipelinesOutput struct {
	PipelineSummaries []PipelineSummary `json:"PipelineSummaries,omitzero" api:"shape=PipelineSummaryList"`
	NextToken         *string           `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListProcessingJobsInput is AWS's ListProcessingJobsRequest.
type ListProcessingJobsInput struct {
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitzero"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitzero"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitzero"`
	NameContains           *string    `json:"NameContains,omitzero"`
	StatusEquals           *string    `json:"StatusEquals,omitzero" api:"shape=ProcessingJobStatus"`
	SortBy                 *string    `json:"SortBy,omitzero" api:"shape=SortBy"`
	SortOrder              *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken              *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults             *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListProcessingJobsOutput is AWS's ListProcessingJobsResponse.
type ListProcessingJobsOutput struct {
	ProcessingJobSummaries []ProcessingJobSummary `json:"ProcessingJobSummaries,omitzero" api:"required"`
	NextToken              *string                `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListProjectsInput is AWS's ListProjectsInput.
type ListProjectsInput struct {
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitzero"`
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NameContains       *string    `json:"NameContains,omitzero" api:"shape=ProjectEntityName"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	SortBy             *string    `json:"SortBy,omitzero" api:"shape=ProjectSortBy"`
	SortOrder          *string    `json:"SortOrder,omitzero" api:"shape=ProjectSortOrder"`
}

// ListProjectsOutput is AWS's ListProjectsOutput.
type ListProjectsOutput struct {
	ProjectSummaryList []ProjectSummary `json:"ProjectSummaryList,omitzero" api:"required"`
	NextToken          *string          `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListResourceCatalogsInput is AWS's ListResourceCatalogsRequest.
type ListResourceCatalogsInput struct {
	NameContains       *string    `json:"NameContains,omitzero" api:"shape=ResourceCatalogName"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitzero"`
	SortOrder          *string    `json:"SortOrder,omitzero" api:"shape=ResourceCatalogSortOrder"`
	SortBy             *string    `json:"SortBy,omitzero" api:"shape=ResourceCatalogSortBy"`
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListResourceCatalogsOutput is AWS's ListResourceCatalogsResponse.
type ListResourceCatalogsOutput struct {
	ResourceCatalogs []ResourceCatalog `json:"ResourceCatalogs,omitzero"`
	NextToken        *string           `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListSpacesInput is AWS's ListSpacesRequest.
type ListSpacesInput struct {
	NextToken         *string `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults        *int32  `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	SortOrder         *string `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	SortBy            *string `json:"SortBy,omitzero" api:"shape=SpaceSortKey"`
	DomainIdEquals    *string `json:"DomainIdEquals,omitzero" api:"shape=DomainId"`
	SpaceNameContains *string `json:"SpaceNameContains,omitzero" api:"shape=SpaceName"`
}

// ListSpacesOutput is AWS's ListSpacesResponse.
type ListSpacesOutput struct {
	Spaces    []SpaceDetails `json:"Spaces,omitzero"`
	NextToken *string        `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListStageDevicesInput is AWS's ListStageDevicesRequest.
type ListStageDevicesInput struct {
	NextToken                          *string `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults                         *int32  `json:"MaxResults,omitzero" api:"shape=ListMaxResults"`
	EdgeDeploymentPlanName             *string `json:"EdgeDeploymentPlanName,omitzero" api:"shape=EntityName,required"`
	ExcludeDevicesDeployedInOtherStage *bool   `json:"ExcludeDevicesDeployedInOtherStage,omitzero"`
	StageName                          *string `json:"StageName,omitzero" api:"shape=EntityName,required"`
}

// ListStageDevicesOutput is AWS's ListStageDevicesResponse.
type ListStageDevicesOutput struct {
	DeviceDeploymentSummaries []DeviceDeploymentSummary `json:"DeviceDeploymentSummaries,omitzero" api:"required"`
	NextToken                 *string                   `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListStudioLifecycleConfigsInput is AWS's ListStudioLifecycleConfigsRequest.
type ListStudioLifecycleConfigsInput struct {
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	NameContains       *string    `json:"NameContains,omitzero" api:"shape=StudioLifecycleConfigName"`
	AppTypeEquals      *string    `json:"AppTypeEquals,omitzero" api:"shape=StudioLifecycleConfigAppType"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitzero"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitzero"`
	ModifiedTimeBefore *time.Time `json:"ModifiedTimeBefore,omitzero"`
	ModifiedTimeAfter  *time.Time `json:"ModifiedTimeAfter,omitzero"`
	SortBy             *string    `json:"SortBy,omitzero" api:"shape=StudioLifecycleConfigSortKey"`
	SortOrder          *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
}

// ListStudioLifecycleConfigsOutput is AWS's ListStudioLifecycleConfigsResponse.
type ListStudioLifecycleConfigsOutput struct {
	NextToken              *string                        `json:"NextToken,omitzero" api:"shape=NextToken"`
	StudioLifecycleConfigs []StudioLifecycleConfigDetails `json:"StudioLifecycleConfigs,omitzero"`
}

// ListSubscribedWorkteamsInput is AWS's ListSubscribedWorkteamsRequest.
type ListSubscribedWorkteamsInput struct {
	NameContains *string `json:"NameContains,omitzero" api:"shape=WorkteamName"`
	NextToken    *string `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults   *int32  `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListSubscribedWorkteamsOutput is AWS's ListSubscribedWorkteamsResponse.
type ListSubscribedWorkteamsOutput struct {
	SubscribedWorkteams []SubscribedWorkteam `json:"SubscribedWorkteams,omitzero" api:"required"`
	NextToken           *string              `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListTagsInput is AWS's ListTagsInput.
type ListTagsInput struct {
	ResourceArn *string `json:"ResourceArn,omitzero" api:"shape=ResourceArn,required"`
	NextToken   *string `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults  *int32  `json:"MaxResults,omitzero" api:"shape=ListTagsMaxResults"`
}

// ListTagsOutput is AWS's ListTagsOutput.
type ListTagsOutput struct {
	Tags      []Tag   `json:"Tags,omitzero" api:"shape=TagList"`
	NextToken *string `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListTrainingJobsForHyperParameterTuningJobInput is AWS's ListTrainingJobsForHyperParameterTuningJobRequest.
type ListTrainingJobsForHyperParameterTuningJobInput struct {
	HyperParameterTuningJobName *string `json:"HyperParameterTuningJobName,omitzero" api:"shape=HyperParameterTuningJobName,required"`
	NextToken                   *string `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults                  *int32  `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	StatusEquals                *string `json:"StatusEquals,omitzero" api:"shape=TrainingJobStatus"`
	SortBy                      *string `json:"SortBy,omitzero" api:"shape=TrainingJobSortByOptions"`
	SortOrder                   *string `json:"SortOrder,omitzero" api:"shape=SortOrder"`
}

// ListTrainingJobsForHyperParameterTuningJobOutput is AWS's ListTrainingJobsForHyperParameterTuningJobResponse.
type ListTrainingJobsForHyperParameterTuningJobOutput struct {
	TrainingJobSummaries []HyperParameterTrainingJobSummary `json:"TrainingJobSummaries,omitzero" api:"required"`
	NextToken            *string                            `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListTrainingJobsInput is AWS's ListTrainingJobsRequest.
type ListTrainingJobsInput struct {
	NextToken              *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults             *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitzero"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitzero"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitzero"`
	NameContains           *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	StatusEquals           *string    `json:"StatusEquals,omitzero" api:"shape=TrainingJobStatus"`
	SortBy                 *string    `json:"SortBy,omitzero" api:"shape=SortBy"`
	SortOrder              *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	WarmPoolStatusEquals   *string    `json:"WarmPoolStatusEquals,omitzero" api:"shape=WarmPoolResourceStatus"`
	TrainingPlanArnEquals  *string    `json:"TrainingPlanArnEquals,omitzero" api:"shape=TrainingPlanArn"`
}

// ListTrainingJobsOutput is AWS's ListTrainingJobsResponse.
type ListTrainingJobsOutput struct {
	TrainingJobSummaries []TrainingJobSummary `json:"TrainingJobSummaries,omitzero" api:"required"`
	NextToken            *string              `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListTrainingPlansInput is AWS's ListTrainingPlansRequest.
type ListTrainingPlansInput struct {
	NextToken       *string              `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults      *int32               `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	StartTimeAfter  *time.Time           `json:"StartTimeAfter,omitzero"`
	StartTimeBefore *time.Time           `json:"StartTimeBefore,omitzero"`
	SortBy          *string              `json:"SortBy,omitzero" api:"shape=TrainingPlanSortBy"`
	SortOrder       *string              `json:"SortOrder,omitzero" api:"shape=TrainingPlanSortOrder"`
	Filters         []TrainingPlanFilter `json:"Filters,omitzero" api:"shape=TrainingPlanFilters"`
}

// ListTrainingPlansOutput is AWS's ListTrainingPlansResponse.
type ListTrainingPlansOutput struct {
	NextToken             *string               `json:"NextToken,omitzero" api:"shape=NextToken"`
	TrainingPlanSummaries []TrainingPlanSummary `json:"TrainingPlanSummaries,omitzero" api:"required"`
}

// ListTrainingSessionsInput is AWS's ListTrainingSessionsRequest.
type ListTrainingSessionsInput struct {
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitzero"`
	NameContains       *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	StatusEquals       *string    `json:"StatusEquals,omitzero" api:"shape=TrainingSessionStatus"`
}

// ListTrainingSessionsOutput is AWS's ListTrainingSessionsResponse.
type ListTrainingSessionsOutput struct {
	NextToken                *string                  `json:"NextToken,omitzero" api:"shape=NextToken"`
	TrainingSessionSummaries []TrainingSessionSummary `json:"TrainingSessionSummaries,omitzero" api:"shape=TrainingSessionSummaries"`
}

// ListTransformJobsInput is AWS's ListTransformJobsRequest.
type ListTransformJobsInput struct {
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitzero"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitzero"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitzero"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitzero"`
	NameContains           *string    `json:"NameContains,omitzero" api:"shape=NameContains"`
	StatusEquals           *string    `json:"StatusEquals,omitzero" api:"shape=TransformJobStatus"`
	SortBy                 *string    `json:"SortBy,omitzero" api:"shape=SortBy"`
	SortOrder              *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NextToken              *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults             *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListTransformJobsOutput is AWS's ListTransformJobsResponse.
type ListTransformJobsOutput struct {
	TransformJobSummaries []TransformJobSummary `json:"TransformJobSummaries,omitzero" api:"required"`
	NextToken             *string               `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListTrialComponentsInput is AWS's ListTrialComponentsRequest.
type ListTrialComponentsInput struct {
	ExperimentName *string    `json:"ExperimentName,omitzero" api:"shape=ExperimentEntityName"`
	TrialName      *string    `json:"TrialName,omitzero" api:"shape=ExperimentEntityName"`
	SourceArn      *string    `json:"SourceArn,omitzero" api:"shape=String256"`
	CreatedAfter   *time.Time `json:"CreatedAfter,omitzero"`
	CreatedBefore  *time.Time `json:"CreatedBefore,omitzero"`
	SortBy         *string    `json:"SortBy,omitzero" api:"shape=SortTrialComponentsBy"`
	SortOrder      *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	MaxResults     *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NextToken      *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListTrialComponentsOutput is AWS's ListTrialComponentsResponse.
type ListTrialComponentsOutput struct {
	TrialComponentSummaries []TrialComponentSummary `json:"TrialComponentSummaries,omitzero"`
	NextToken               *string                 `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListTrialsInput is AWS's ListTrialsRequest.
type ListTrialsInput struct {
	ExperimentName     *string    `json:"ExperimentName,omitzero" api:"shape=ExperimentEntityName"`
	TrialComponentName *string    `json:"TrialComponentName,omitzero" api:"shape=ExperimentEntityName"`
	CreatedAfter       *time.Time `json:"CreatedAfter,omitzero"`
	CreatedBefore      *time.Time `json:"CreatedBefore,omitzero"`
	SortBy             *string    `json:"SortBy,omitzero" api:"shape=SortTrialsBy"`
	SortOrder          *string    `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	MaxResults         *int32     `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NextToken          *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListTrialsOutput is AWS's ListTrialsResponse.
type ListTrialsOutput struct {
	TrialSummaries []TrialSummary `json:"TrialSummaries,omitzero"`
	NextToken      *string        `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListUltraServersByReservedCapacityInput is AWS's ListUltraServersByReservedCapacityRequest.
type ListUltraServersByReservedCapacityInput struct {
	ReservedCapacityArn *string `json:"ReservedCapacityArn,omitzero" api:"shape=ReservedCapacityArn,required"`
	MaxResults          *int32  `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	NextToken           *string `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListUltraServersByReservedCapacityOutput is AWS's ListUltraServersByReservedCapacityResponse.
type ListUltraServersByReservedCapacityOutput struct {
	NextToken    *string       `json:"NextToken,omitzero" api:"shape=NextToken"`
	UltraServers []UltraServer `json:"UltraServers,omitzero" api:"shape=UltraServers,required"`
}

// ListUserProfilesInput is AWS's ListUserProfilesRequest.
type ListUserProfilesInput struct {
	NextToken               *string `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults              *int32  `json:"MaxResults,omitzero" api:"shape=MaxResults"`
	SortOrder               *string `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	SortBy                  *string `json:"SortBy,omitzero" api:"shape=UserProfileSortKey"`
	DomainIdEquals          *string `json:"DomainIdEquals,omitzero" api:"shape=DomainId"`
	UserProfileNameContains *string `json:"UserProfileNameContains,omitzero" api:"shape=UserProfileName"`
}

// ListUserProfilesOutput is AWS's ListUserProfilesResponse.
type ListUserProfilesOutput struct {
	UserProfiles []UserProfileDetails `json:"UserProfiles,omitzero"`
	NextToken    *string              `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListWorkforcesInput is AWS's ListWorkforcesRequest.
type ListWorkforcesInput struct {
	SortBy       *string `json:"SortBy,omitzero" api:"shape=ListWorkforcesSortByOptions"`
	SortOrder    *string `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NameContains *string `json:"NameContains,omitzero" api:"shape=WorkforceName"`
	NextToken    *string `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults   *int32  `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListWorkforcesOutput is AWS's ListWorkforcesResponse.
type ListWorkforcesOutput struct {
	Workforces []Workforce `json:"Workforces,omitzero" api:"required"`
	NextToken  *string     `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// ListWorkteamsInput is AWS's ListWorkteamsRequest.
type ListWorkteamsInput struct {
	SortBy       *string `json:"SortBy,omitzero" api:"shape=ListWorkteamsSortByOptions"`
	SortOrder    *string `json:"SortOrder,omitzero" api:"shape=SortOrder"`
	NameContains *string `json:"NameContains,omitzero" api:"shape=WorkteamName"`
	NextToken    *string `json:"NextToken,omitzero" api:"shape=NextToken"`
	MaxResults   *int32  `json:"MaxResults,omitzero" api:"shape=MaxResults"`
}

// ListWorkteamsOutput is AWS's ListWorkteamsResponse.
type ListWorkteamsOutput struct {
	Workteams []Workteam `json:"Workteams,omitzero" api:"required"`
	NextToken *string    `json:"NextToken,omitzero" api:"shape=NextToken"`
}

// LoraConfig is AWS's LoraConfig.
type LoraConfig struct {
	Rank  *int32 `json:"Rank,omitzero" api:"shape=Rank,required"`
	Alpha *int32 `json:"Alpha,omitzero" api:"shape=LoraAlpha,required"`
}

// MLflowConfiguration is AWS's MLflowConfiguration.
type MLflowConfiguration struct {
	MlflowResourceArn    *string `json:"MlflowResourceArn,omitzero" api:"shape=MLflowArn"`
	MlflowExperimentName *string `json:"MlflowExperimentName,omitzero" api:"shape=MlflowExperimentEntityName"`
}

// ManagedConfiguration is AWS's ManagedConfiguration.
type ManagedConfiguration struct {
	ManagedStorageType *string `json:"ManagedStorageType,omitzero" api:"shape=ManagedStorageType"`
}

// MemberDefinition is AWS's MemberDefinition.
type MemberDefinition struct {
	CognitoMemberDefinition *CognitoMemberDefinition `json:"CognitoMemberDefinition,omitzero"`
	OidcMemberDefinition    *OidcMemberDefinition    `json:"OidcMemberDefinition,omitzero"`
}

// MetadataProperties is AWS's MetadataProperties.
type MetadataProperties struct {
	CommitId    *string `json:"CommitId,omitzero" api:"shape=MetadataPropertyValue"`
	Repository  *string `json:"Repository,omitzero" api:"shape=MetadataPropertyValue"`
	GeneratedBy *string `json:"GeneratedBy,omitzero" api:"shape=MetadataPropertyValue"`
	ProjectId   *string `json:"ProjectId,omitzero" api:"shape=MetadataPropertyValue"`
}

// MetricData is AWS's MetricData.
type MetricData struct {
	MetricName *string    `json:"MetricName,omitzero" api:"shape=MetricName"`
	Value      *float32   `json:"Value,omitzero"`
	Timestamp  *time.Time `json:"Timestamp,omitzero"`
}

// MetricDatum is AWS's MetricDatum.
type MetricDatum struct {
	MetricName         *string  `json:"MetricName,omitzero" api:"shape=AutoMLMetricEnum"`
	StandardMetricName *string  `json:"StandardMetricName,omitzero" api:"shape=AutoMLMetricExtendedEnum"`
	Value              *float32 `json:"Value,omitzero"`
	Set                *string  `json:"Set,omitzero" api:"shape=MetricSetSource"`
}

// MetricDefinition is AWS's MetricDefinition.
type MetricDefinition struct {
	Name  *string `json:"Name,omitzero" api:"shape=MetricName,required"`
	Regex *string `json:"Regex,omitzero" api:"shape=MetricRegex,required"`
}

// MetricSpecification is AWS's MetricSpecification.
type MetricSpecification struct {
	_          struct{}                       `api:"union"`
	Predefined *PredefinedMetricSpecification `json:"Predefined,omitzero"`
	Customized *CustomizedMetricSpecification `json:"Customized,omitzero"`
}

// MetricsConfig is AWS's MetricsConfig.
type MetricsConfig struct {
	EnableEnhancedMetrics           *bool  `json:"EnableEnhancedMetrics,omitzero"`
	EnableDetailedObservability     *bool  `json:"EnableDetailedObservability,omitzero"`
	MetricPublishFrequencyInSeconds *int32 `json:"MetricPublishFrequencyInSeconds,omitzero"`
}

// MetricsEndpoint is AWS's MetricsEndpoint.
type MetricsEndpoint struct {
	MetricsEndpointPath             *string `json:"MetricsEndpointPath,omitzero" api:"shape=MetricsEndpointPath,required"`
	MetricPublishFrequencyInSeconds *int32  `json:"MetricPublishFrequencyInSeconds,omitzero"`
}

// MetricsSource is AWS's MetricsSource.
type MetricsSource struct {
	ContentType   *string `json:"ContentType,omitzero" api:"shape=ContentType,required"`
	ContentDigest *string `json:"ContentDigest,omitzero" api:"shape=ContentDigest"`
	S3Uri         *string `json:"S3Uri,omitzero" api:"shape=S3Uri,required"`
}

// MlflowAppSummary is AWS's MlflowAppSummary.
type MlflowAppSummary struct {
	Arn              *string    `json:"Arn,omitzero" api:"shape=MlflowAppArn"`
	Name             *string    `json:"Name,omitzero" api:"shape=MlflowAppName"`
	Status           *string    `json:"Status,omitzero" api:"shape=MlflowAppStatus"`
	CreationTime     *time.Time `json:"CreationTime,omitzero"`
	LastModifiedTime *time.Time `json:"LastModifiedTime,omitzero"`
	MlflowVersion    *string    `json:"MlflowVersion,omitzero" api:"shape=MlflowVersion"`
}

// MlflowConfig is AWS's MlflowConfig.
type MlflowConfig struct {
	MlflowResourceArn    *string `json:"MlflowResourceArn,omitzero" api:"shape=MlFlowResourceArn,required"`
	MlflowExperimentName *string `json:"MlflowExperimentName,omitzero" api:"shape=MlflowExperimentName"`
	MlflowRunName        *string `json:"MlflowRunName,omitzero" api:"shape=MlflowRunName"`
}

// MlflowDetails is AWS's MlflowDetails.
type MlflowDetails struct {
	MlflowExperimentId *string `json:"MlflowExperimentId,omitzero" api:"shape=MlflowExperimentId"`
	MlflowRunId        *string `json:"MlflowRunId,omitzero" api:"shape=MlflowRunId"`
}

// Model is AWS's Model.
type Model struct {
	ModelName                *string                   `json:"ModelName,omitzero" api:"shape=ModelName"`
	PrimaryContainer         *ContainerDefinition      `json:"PrimaryContainer,omitzero"`
	Containers               []ContainerDefinition     `json:"Containers,omitzero" api:"shape=ContainerDefinitionList"`
	InferenceExecutionConfig *InferenceExecutionConfig `json:"InferenceExecutionConfig,omitzero"`
	ExecutionRoleArn         *string                   `json:"ExecutionRoleArn,omitzero" api:"shape=RoleArn"`
	VpcConfig                *VpcConfig                `json:"VpcConfig,omitzero"`
	CreationTime             *time.Time                `json:"CreationTime,omitzero"`
	ModelArn                 *string                   `json:"ModelArn,omitzero" api:"shape=ModelArn"`
	EnableNetworkIsolation   *bool                     `json:"EnableNetworkIsolation,omitzero"`
	Tags                     []Tag                     `json:"Tags,omitzero" api:"shape=TagList"`
	DeploymentRecommendation *DeploymentRecommendation `json:"DeploymentRecommendation,omitzero"`
}

// ModelAccessConfig is AWS's ModelAccessConfig.
type ModelAccessConfig struct {
	AcceptEula *bool `json:"AcceptEula,omitzero" api:"required"`
}

// ModelArtifacts is AWS's ModelArtifacts.
type ModelArtifacts struct {
	S3ModelArtifacts *string `json:"S3ModelArtifacts,omitzero" api:"shape=S3Uri,required"`
}

// ModelBiasAppSpecification is AWS's ModelBiasAppSpecification.
type ModelBiasAppSpecification struct {
	ImageUri    *string           `json:"ImageUri,omitzero" api:"shape=ImageUri,required"`
	ConfigUri   *string           `json:"ConfigUri,omitzero" api:"shape=S3Uri,required"`
	Environment map[string]string `json:"Environment,omitzero" api:"shape=MonitoringEnvironmentMap"`
}

// ModelBiasBaselineConfig is AWS's ModelBiasBaselineConfig.
type ModelBiasBaselineConfig struct {
	BaseliningJobName   *string                        `json:"BaseliningJobName,omitzero" api:"shape=ProcessingJobName"`
	ConstraintsResource *MonitoringConstraintsResource `json:"ConstraintsResource,omitzero"`
}

// ModelBiasJobInput is AWS's ModelBiasJobInput.
type ModelBiasJobInput struct {
	EndpointInput       *EndpointInput                `json:"EndpointInput,omitzero"`
	BatchTransformInput *BatchTransformInput          `json:"BatchTransformInput,omitzero"`
	GroundTruthS3Input  *MonitoringGroundTruthS3Input `json:"GroundTruthS3Input,omitzero" api:"required"`
}

// ModelCard is AWS's ModelCard.
type ModelCard struct {
	ModelCardArn          *string                  `json:"ModelCardArn,omitzero" api:"shape=ModelCardArn"`
	ModelCardName         *string                  `json:"ModelCardName,omitzero" api:"shape=EntityName"`
	ModelCardVersion      *int32                   `json:"ModelCardVersion,omitzero"`
	Content               *string                  `json:"Content,omitzero" api:"shape=ModelCardContent"`
	ModelCardStatus       *string                  `json:"ModelCardStatus,omitzero" api:"shape=ModelCardStatus"`
	SecurityConfig        *ModelCardSecurityConfig `json:"SecurityConfig,omitzero"`
	CreationTime          *time.Time               `json:"CreationTime,omitzero"`
	CreatedBy             *UserContext             `json:"CreatedBy,omitzero"`
	LastModifiedTime      *time.Time               `json:"LastModifiedTime,omitzero"`
	LastModifiedBy        *UserContext             `json:"LastModifiedBy,omitzero"`
	Tags                  []Tag                    `json:"Tags,omitzero" api:"shape=TagList"`
	ModelId               *string                  `json:"ModelId,omitzero"`
	RiskRating            *string                  `json:"RiskRating,omitzero"`
	ModelPackageGroupName *string                  `json:"ModelPackageGroupName,omitzero"`
}

// ModelCardExportArtifacts is AWS's ModelCardExportArtifacts.
type ModelCardExportArtifacts struct {
	S3ExportArtifacts *string `json:"S3ExportArtifacts,omitzero" api:"shape=S3Uri,required"`
}

// ModelCardExportJobSummary is AWS's ModelCardExportJobSummary.
type ModelCardExportJobSummary struct {
	ModelCardExportJobName *string    `json:"ModelCardExportJobName,omitzero" api:"shape=EntityName,required"`
	ModelCardExportJobArn  *string    `json:"ModelCardExportJobArn,omitzero" api:"shape=ModelCardExportJobArn,required"`
	Status                 *string    `json:"Status,omitzero" api:"shape=ModelCardExportJobStatus,required"`
	ModelCardName          *string    `json:"ModelCardName,omitzero" api:"shape=EntityName,required"`
	ModelCardVersion       *int32     `json:"ModelCardVersion,omitzero" api:"required"`
	CreatedAt              *time.Time `json:"CreatedAt,omitzero" api:"required"`
	LastModifiedAt         *time.Time `json:"LastModifiedAt,omitzero" api:"required"`
}

// ModelCardExportOutputConfig is AWS's ModelCardExportOutputConfig.
type ModelCardExportOutputConfig struct {
	S3OutputPath *string `json:"S3OutputPath,omitzero" api:"shape=S3Uri,required"`
}

// ModelCardSecurityConfig is AWS's ModelCardSecurityConfig.
type ModelCardSecurityConfig struct {
	KmsKeyId *string `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
}

// ModelCardSummary is AWS's ModelCardSummary.
type ModelCardSummary struct {
	ModelCardName    *string    `json:"ModelCardName,omitzero" api:"shape=EntityName,required"`
	ModelCardArn     *string    `json:"ModelCardArn,omitzero" api:"shape=ModelCardArn,required"`
	ModelCardStatus  *string    `json:"ModelCardStatus,omitzero" api:"shape=ModelCardStatus,required"`
	CreationTime     *time.Time `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime *time.Time `json:"LastModifiedTime,omitzero"`
}

// ModelCardVersionSummary is AWS's ModelCardVersionSummary.
type ModelCardVersionSummary struct {
	ModelCardName    *string    `json:"ModelCardName,omitzero" api:"shape=EntityName,required"`
	ModelCardArn     *string    `json:"ModelCardArn,omitzero" api:"shape=ModelCardArn,required"`
	ModelCardStatus  *string    `json:"ModelCardStatus,omitzero" api:"shape=ModelCardStatus,required"`
	ModelCardVersion *int32     `json:"ModelCardVersion,omitzero" api:"required"`
	CreationTime     *time.Time `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime *time.Time `json:"LastModifiedTime,omitzero"`
}

// ModelClientConfig is AWS's ModelClientConfig.
type ModelClientConfig struct {
	InvocationsTimeoutInSeconds *int32 `json:"InvocationsTimeoutInSeconds,omitzero" api:"shape=InvocationsTimeoutInSeconds"`
	InvocationsMaxRetries       *int32 `json:"InvocationsMaxRetries,omitzero" api:"shape=InvocationsMaxRetries"`
}

// ModelCompilationConfig is AWS's ModelCompilationConfig.
type ModelCompilationConfig struct {
	Image               *string           `json:"Image,omitzero" api:"shape=OptimizationContainerImage"`
	OverrideEnvironment map[string]string `json:"OverrideEnvironment,omitzero" api:"shape=OptimizationJobEnvironmentVariables"`
}

// ModelConfiguration is AWS's ModelConfiguration.
type ModelConfiguration struct {
	InferenceSpecificationName *string                `json:"InferenceSpecificationName,omitzero" api:"shape=InferenceSpecificationName"`
	EnvironmentParameters      []EnvironmentParameter `json:"EnvironmentParameters,omitzero" api:"shape=EnvironmentParameters"`
	CompilationJobName         *string                `json:"CompilationJobName,omitzero" api:"shape=RecommendationJobCompilationJobName"`
}

// ModelDashboardEndpoint is AWS's ModelDashboardEndpoint.
type ModelDashboardEndpoint struct {
	EndpointName     *string    `json:"EndpointName,omitzero" api:"shape=EndpointName,required"`
	EndpointArn      *string    `json:"EndpointArn,omitzero" api:"shape=EndpointArn,required"`
	CreationTime     *time.Time `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime *time.Time `json:"LastModifiedTime,omitzero" api:"required"`
	EndpointStatus   *string    `json:"EndpointStatus,omitzero" api:"shape=EndpointStatus,required"`
}

// ModelDashboardIndicatorAction is AWS's ModelDashboardIndicatorAction.
type ModelDashboardIndicatorAction struct {
	Enabled *bool `json:"Enabled,omitzero"`
}

// ModelDashboardModel is AWS's ModelDashboardModel.
type ModelDashboardModel struct {
	Model                 *Model                             `json:"Model,omitzero"`
	Endpoints             []ModelDashboardEndpoint           `json:"Endpoints,omitzero"`
	LastBatchTransformJob *TransformJob                      `json:"LastBatchTransformJob,omitzero"`
	MonitoringSchedules   []ModelDashboardMonitoringSchedule `json:"MonitoringSchedules,omitzero"`
	ModelCard             *ModelDashboardModelCard           `json:"ModelCard,omitzero"`
}

// ModelDashboardModelCard is AWS's ModelDashboardModelCard.
type ModelDashboardModelCard struct {
	ModelCardArn     *string                  `json:"ModelCardArn,omitzero" api:"shape=ModelCardArn"`
	ModelCardName    *string                  `json:"ModelCardName,omitzero" api:"shape=EntityName"`
	ModelCardVersion *int32                   `json:"ModelCardVersion,omitzero"`
	ModelCardStatus  *string                  `json:"ModelCardStatus,omitzero" api:"shape=ModelCardStatus"`
	SecurityConfig   *ModelCardSecurityConfig `json:"SecurityConfig,omitzero"`
	CreationTime     *time.Time               `json:"CreationTime,omitzero"`
	CreatedBy        *UserContext             `json:"CreatedBy,omitzero"`
	LastModifiedTime *time.Time               `json:"LastModifiedTime,omitzero"`
	LastModifiedBy   *UserContext             `json:"LastModifiedBy,omitzero"`
	Tags             []Tag                    `json:"Tags,omitzero" api:"shape=TagList"`
	ModelId          *string                  `json:"ModelId,omitzero"`
	RiskRating       *string                  `json:"RiskRating,omitzero"`
}

// ModelDashboardMonitoringSchedule is AWS's ModelDashboardMonitoringSchedule.
type ModelDashboardMonitoringSchedule struct {
	MonitoringScheduleArn          *string                     `json:"MonitoringScheduleArn,omitzero" api:"shape=MonitoringScheduleArn"`
	MonitoringScheduleName         *string                     `json:"MonitoringScheduleName,omitzero" api:"shape=MonitoringScheduleName"`
	MonitoringScheduleStatus       *string                     `json:"MonitoringScheduleStatus,omitzero" api:"shape=ScheduleStatus"`
	MonitoringType                 *string                     `json:"MonitoringType,omitzero" api:"shape=MonitoringType"`
	FailureReason                  *string                     `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	CreationTime                   *time.Time                  `json:"CreationTime,omitzero"`
	LastModifiedTime               *time.Time                  `json:"LastModifiedTime,omitzero"`
	MonitoringScheduleConfig       *MonitoringScheduleConfig   `json:"MonitoringScheduleConfig,omitzero"`
	EndpointName                   *string                     `json:"EndpointName,omitzero" api:"shape=EndpointName"`
	MonitoringAlertSummaries       []MonitoringAlertSummary    `json:"MonitoringAlertSummaries,omitzero" api:"shape=MonitoringAlertSummaryList"`
	LastMonitoringExecutionSummary *MonitoringExecutionSummary `json:"LastMonitoringExecutionSummary,omitzero"`
	BatchTransformInput            *BatchTransformInput        `json:"BatchTransformInput,omitzero"`
}

// ModelDataQuality is AWS's ModelDataQuality.
type ModelDataQuality struct {
	Statistics  *MetricsSource `json:"Statistics,omitzero"`
	Constraints *MetricsSource `json:"Constraints,omitzero"`
}

// ModelDataSource is AWS's ModelDataSource.
type ModelDataSource struct {
	S3DataSource *S3ModelDataSource `json:"S3DataSource,omitzero"`
}

// ModelDeployConfig is AWS's ModelDeployConfig.
type ModelDeployConfig struct {
	AutoGenerateEndpointName *bool   `json:"AutoGenerateEndpointName,omitzero"`
	EndpointName             *string `json:"EndpointName,omitzero" api:"shape=EndpointName"`
}

// ModelDeployResult is AWS's ModelDeployResult.
type ModelDeployResult struct {
	EndpointName *string `json:"EndpointName,omitzero" api:"shape=EndpointName"`
}

// ModelDigests is AWS's ModelDigests.
type ModelDigests struct {
	ArtifactDigest *string `json:"ArtifactDigest,omitzero" api:"shape=ArtifactDigest"`
}

// ModelExplainabilityAppSpecification is AWS's ModelExplainabilityAppSpecification.
type ModelExplainabilityAppSpecification struct {
	ImageUri    *string           `json:"ImageUri,omitzero" api:"shape=ImageUri,required"`
	ConfigUri   *string           `json:"ConfigUri,omitzero" api:"shape=S3Uri,required"`
	Environment map[string]string `json:"Environment,omitzero" api:"shape=MonitoringEnvironmentMap"`
}

// ModelExplainabilityBaselineConfig is AWS's ModelExplainabilityBaselineConfig.
type ModelExplainabilityBaselineConfig struct {
	BaseliningJobName   *string                        `json:"BaseliningJobName,omitzero" api:"shape=ProcessingJobName"`
	ConstraintsResource *MonitoringConstraintsResource `json:"ConstraintsResource,omitzero"`
}

// ModelExplainabilityJobInput is AWS's ModelExplainabilityJobInput.
type ModelExplainabilityJobInput struct {
	EndpointInput       *EndpointInput       `json:"EndpointInput,omitzero"`
	BatchTransformInput *BatchTransformInput `json:"BatchTransformInput,omitzero"`
}

// ModelInfrastructureConfig is AWS's ModelInfrastructureConfig.
type ModelInfrastructureConfig struct {
	InfrastructureType      *string                  `json:"InfrastructureType,omitzero" api:"shape=ModelInfrastructureType,required"`
	RealTimeInferenceConfig *RealTimeInferenceConfig `json:"RealTimeInferenceConfig,omitzero" api:"required"`
}

// ModelInput is AWS's ModelInput.
type ModelInput struct {
	DataInputConfig *string `json:"DataInputConfig,omitzero" api:"shape=DataInputConfig,required"`
}

// ModelLatencyThreshold is AWS's ModelLatencyThreshold.
type ModelLatencyThreshold struct {
	Percentile          *string `json:"Percentile,omitzero" api:"shape=String64"`
	ValueInMilliseconds *int32  `json:"ValueInMilliseconds,omitzero"`
}

// ModelLifeCycle is AWS's ModelLifeCycle.
type ModelLifeCycle struct {
	Stage            *string `json:"Stage,omitzero" api:"shape=EntityName,required"`
	StageStatus      *string `json:"StageStatus,omitzero" api:"shape=EntityName,required"`
	StageDescription *string `json:"StageDescription,omitzero" api:"shape=StageDescription"`
}

// ModelMetadataFilter is AWS's ModelMetadataFilter.
type ModelMetadataFilter struct {
	Name  *string `json:"Name,omitzero" api:"shape=ModelMetadataFilterType,required"`
	Value *string `json:"Value,omitzero" api:"shape=String256,required"`
}

// ModelMetadataSearchExpression is AWS's ModelMetadataSearchExpression.
type ModelMetadataSearchExpression struct {
	Filters []ModelMetadataFilter `json:"Filters,omitzero" api:"shape=ModelMetadataFilters"`
}

// ModelMetadataSummary is AWS's ModelMetadataSummary.
type ModelMetadataSummary struct {
	Domain           *string `json:"Domain,omitzero" api:"required"`
	Framework        *string `json:"Framework,omitzero" api:"required"`
	Task             *string `json:"Task,omitzero" api:"required"`
	Model            *string `json:"Model,omitzero" api:"required"`
	FrameworkVersion *string `json:"FrameworkVersion,omitzero" api:"required"`
}

// ModelMetrics is AWS's ModelMetrics.
type ModelMetrics struct {
	ModelQuality     *ModelQuality     `json:"ModelQuality,omitzero"`
	ModelDataQuality *ModelDataQuality `json:"ModelDataQuality,omitzero"`
	Bias             *Bias             `json:"Bias,omitzero"`
	Explainability   *Explainability   `json:"Explainability,omitzero"`
}

// ModelPackage is AWS's ModelPackage.
type ModelPackage struct {
	ModelPackageName                  *string                                      `json:"ModelPackageName,omitzero" api:"shape=EntityName"`
	ModelPackageGroupName             *string                                      `json:"ModelPackageGroupName,omitzero" api:"shape=EntityName"`
	ModelPackageVersion               *int32                                       `json:"ModelPackageVersion,omitzero" api:"shape=ModelPackageVersion"`
	ModelPackageRegistrationType      *string                                      `json:"ModelPackageRegistrationType,omitzero" api:"shape=ModelPackageRegistrationType"`
	ModelPackageArn                   *string                                      `json:"ModelPackageArn,omitzero" api:"shape=ModelPackageArn"`
	ModelPackageDescription           *string                                      `json:"ModelPackageDescription,omitzero" api:"shape=EntityDescription"`
	CreationTime                      *time.Time                                   `json:"CreationTime,omitzero"`
	InferenceSpecification            *InferenceSpecification                      `json:"InferenceSpecification,omitzero"`
	SourceAlgorithmSpecification      *SourceAlgorithmSpecification                `json:"SourceAlgorithmSpecification,omitzero"`
	ValidationSpecification           *ModelPackageValidationSpecification         `json:"ValidationSpecification,omitzero"`
	ModelPackageStatus                *string                                      `json:"ModelPackageStatus,omitzero" api:"shape=ModelPackageStatus"`
	ModelPackageStatusDetails         *ModelPackageStatusDetails                   `json:"ModelPackageStatusDetails,omitzero"`
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
	AdditionalInferenceSpecifications []AdditionalInferenceSpecificationDefinition `json:"AdditionalInferenceSpecifications,omitzero" api:"shape=AdditionalInferenceSpecifications"`
	SourceUri                         *string                                      `json:"SourceUri,omitzero" api:"shape=ModelPackageSourceUri"`
	SecurityConfig                    *ModelPackageSecurityConfig                  `json:"SecurityConfig,omitzero"`
	ModelCard                         *ModelPackageModelCard                       `json:"ModelCard,omitzero"`
	ModelLifeCycle                    *ModelLifeCycle                              `json:"ModelLifeCycle,omitzero"`
	Tags                              []Tag                                        `json:"Tags,omitzero" api:"shape=TagList"`
	CustomerMetadataProperties        map[string]string                            `json:"CustomerMetadataProperties,omitzero" api:"shape=CustomerMetadataMap"`
	DriftCheckBaselines               *DriftCheckBaselines                         `json:"DriftCheckBaselines,omitzero"`
	SkipModelValidation               *string                                      `json:"SkipModelValidation,omitzero" api:"shape=SkipModelValidation"`
}

// ModelPackageConfig is AWS's ModelPackageConfig.
type ModelPackageConfig struct {
	ModelPackageGroupArn  *string `json:"ModelPackageGroupArn,omitzero" api:"shape=ModelPackageGroupArn,required"`
	SourceModelPackageArn *string `json:"SourceModelPackageArn,omitzero" api:"shape=ModelPackageArn"`
}

// ModelPackageContainerDefinition is AWS's ModelPackageContainerDefinition.
type ModelPackageContainerDefinition struct {
	ContainerHostname          *string                     `json:"ContainerHostname,omitzero" api:"shape=ContainerHostname"`
	Image                      *string                     `json:"Image,omitzero" api:"shape=ContainerImage"`
	ImageDigest                *string                     `json:"ImageDigest,omitzero" api:"shape=ImageDigest"`
	ModelDataUrl               *string                     `json:"ModelDataUrl,omitzero" api:"shape=Url"`
	ModelDataSource            *ModelDataSource            `json:"ModelDataSource,omitzero"`
	ProductId                  *string                     `json:"ProductId,omitzero" api:"shape=ProductId"`
	Environment                map[string]string           `json:"Environment,omitzero" api:"shape=EnvironmentMap"`
	ModelInput                 *ModelInput                 `json:"ModelInput,omitzero"`
	Framework                  *string                     `json:"Framework,omitzero"`
	FrameworkVersion           *string                     `json:"FrameworkVersion,omitzero" api:"shape=ModelPackageFrameworkVersion"`
	NearestModelName           *string                     `json:"NearestModelName,omitzero"`
	AdditionalModelDataSources []AdditionalModelDataSource `json:"AdditionalModelDataSources,omitzero" api:"shape=AdditionalModelDataSources"`
	AdditionalS3DataSource     *AdditionalS3DataSource     `json:"AdditionalS3DataSource,omitzero"`
	ModelDataETag              *string                     `json:"ModelDataETag,omitzero"`
	IsCheckpoint               *bool                       `json:"IsCheckpoint,omitzero"`
	BaseModel                  *BaseModel                  `json:"BaseModel,omitzero"`
}

// ModelPackageGroup is AWS's ModelPackageGroup.
type ModelPackageGroup struct {
	ModelPackageGroupName        *string      `json:"ModelPackageGroupName,omitzero" api:"shape=EntityName"`
	ModelPackageGroupArn         *string      `json:"ModelPackageGroupArn,omitzero" api:"shape=ModelPackageGroupArn"`
	ModelPackageGroupDescription *string      `json:"ModelPackageGroupDescription,omitzero" api:"shape=EntityDescription"`
	CreationTime                 *time.Time   `json:"CreationTime,omitzero"`
	CreatedBy                    *UserContext `json:"CreatedBy,omitzero"`
	ModelPackageGroupStatus      *string      `json:"ModelPackageGroupStatus,omitzero" api:"shape=ModelPackageGroupStatus"`
	Tags                         []Tag        `json:"Tags,omitzero" api:"shape=TagList"`
}

// ModelPackageGroupSummary is AWS's ModelPackageGroupSummary.
type ModelPackageGroupSummary struct {
	ModelPackageGroupName        *string               `json:"ModelPackageGroupName,omitzero" api:"shape=EntityName,required"`
	ModelPackageGroupArn         *string               `json:"ModelPackageGroupArn,omitzero" api:"shape=ModelPackageGroupArn,required"`
	ModelPackageGroupDescription *string               `json:"ModelPackageGroupDescription,omitzero" api:"shape=EntityDescription"`
	CreationTime                 *time.Time            `json:"CreationTime,omitzero" api:"required"`
	ModelPackageGroupStatus      *string               `json:"ModelPackageGroupStatus,omitzero" api:"shape=ModelPackageGroupStatus,required"`
	ManagedConfiguration         *ManagedConfiguration `json:"ManagedConfiguration,omitzero"`
}

// ModelPackageModelCard is AWS's ModelPackageModelCard.
type ModelPackageModelCard struct {
	ModelCardContent *string `json:"ModelCardContent,omitzero" api:"shape=ModelCardContent"`
	ModelCardStatus  *string `json:"ModelCardStatus,omitzero" api:"shape=ModelCardStatus"`
}

// ModelPackageSecurityConfig is AWS's ModelPackageSecurityConfig.
type ModelPackageSecurityConfig struct {
	KmsKeyId *string `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId,required"`
}

// ModelPackageStatusDetails is AWS's ModelPackageStatusDetails.
type ModelPackageStatusDetails struct {
	ValidationStatuses []ModelPackageStatusItem `json:"ValidationStatuses,omitzero" api:"required"`
	ImageScanStatuses  []ModelPackageStatusItem `json:"ImageScanStatuses,omitzero"`
}

// ModelPackageStatusItem is AWS's ModelPackageStatusItem.
type ModelPackageStatusItem struct {
	Name          *string `json:"Name,omitzero" api:"shape=EntityName,required"`
	Status        *string `json:"Status,omitzero" api:"shape=DetailedModelPackageStatus,required"`
	FailureReason *string `json:"FailureReason,omitzero"`
}

// ModelPackageSummary is AWS's ModelPackageSummary.
type ModelPackageSummary struct {
	ModelPackageName             *string         `json:"ModelPackageName,omitzero" api:"shape=EntityName"`
	ModelPackageGroupName        *string         `json:"ModelPackageGroupName,omitzero" api:"shape=EntityName"`
	ModelPackageVersion          *int32          `json:"ModelPackageVersion,omitzero" api:"shape=ModelPackageVersion"`
	ModelPackageArn              *string         `json:"ModelPackageArn,omitzero" api:"shape=ModelPackageArn,required"`
	ModelPackageDescription      *string         `json:"ModelPackageDescription,omitzero" api:"shape=EntityDescription"`
	CreationTime                 *time.Time      `json:"CreationTime,omitzero" api:"required"`
	ModelPackageStatus           *string         `json:"ModelPackageStatus,omitzero" api:"shape=ModelPackageStatus,required"`
	ModelApprovalStatus          *string         `json:"ModelApprovalStatus,omitzero" api:"shape=ModelApprovalStatus"`
	ModelLifeCycle               *ModelLifeCycle `json:"ModelLifeCycle,omitzero"`
	ModelPackageRegistrationType *string         `json:"ModelPackageRegistrationType,omitzero" api:"shape=ModelPackageRegistrationType"`
}

// ModelPackageValidationProfile is AWS's ModelPackageValidationProfile.
type ModelPackageValidationProfile struct {
	ProfileName            *string                 `json:"ProfileName,omitzero" api:"shape=EntityName,required"`
	TransformJobDefinition *TransformJobDefinition `json:"TransformJobDefinition,omitzero" api:"required"`
}

// ModelPackageValidationSpecification is AWS's ModelPackageValidationSpecification.
type ModelPackageValidationSpecification struct {
	ValidationRole     *string                         `json:"ValidationRole,omitzero" api:"shape=RoleArn,required"`
	ValidationProfiles []ModelPackageValidationProfile `json:"ValidationProfiles,omitzero" api:"shape=ModelPackageValidationProfiles,required"`
}

// ModelQuality is AWS's ModelQuality.
type ModelQuality struct {
	Statistics  *MetricsSource `json:"Statistics,omitzero"`
	Constraints *MetricsSource `json:"Constraints,omitzero"`
}

// ModelQualityAppSpecification is AWS's ModelQualityAppSpecification.
type ModelQualityAppSpecification struct {
	ImageUri                        *string           `json:"ImageUri,omitzero" api:"shape=ImageUri,required"`
	ContainerEntrypoint             []string          `json:"ContainerEntrypoint,omitzero" api:"shape=ContainerEntrypoint"`
	ContainerArguments              []string          `json:"ContainerArguments,omitzero" api:"shape=MonitoringContainerArguments"`
	RecordPreprocessorSourceUri     *string           `json:"RecordPreprocessorSourceUri,omitzero" api:"shape=S3Uri"`
	PostAnalyticsProcessorSourceUri *string           `json:"PostAnalyticsProcessorSourceUri,omitzero" api:"shape=S3Uri"`
	ProblemType                     *string           `json:"ProblemType,omitzero" api:"shape=MonitoringProblemType"`
	Environment                     map[string]string `json:"Environment,omitzero" api:"shape=MonitoringEnvironmentMap"`
}

// ModelQualityBaselineConfig is AWS's ModelQualityBaselineConfig.
type ModelQualityBaselineConfig struct {
	BaseliningJobName   *string                        `json:"BaseliningJobName,omitzero" api:"shape=ProcessingJobName"`
	ConstraintsResource *MonitoringConstraintsResource `json:"ConstraintsResource,omitzero"`
}

// ModelQualityJobInput is AWS's ModelQualityJobInput.
type ModelQualityJobInput struct {
	EndpointInput       *EndpointInput                `json:"EndpointInput,omitzero"`
	BatchTransformInput *BatchTransformInput          `json:"BatchTransformInput,omitzero"`
	GroundTruthS3Input  *MonitoringGroundTruthS3Input `json:"GroundTruthS3Input,omitzero" api:"required"`
}

// ModelQuantizationConfig is AWS's ModelQuantizationConfig.
type ModelQuantizationConfig struct {
	Image               *string           `json:"Image,omitzero" api:"shape=OptimizationContainerImage"`
	OverrideEnvironment map[string]string `json:"OverrideEnvironment,omitzero" api:"shape=OptimizationJobEnvironmentVariables"`
}

// ModelRegisterSettings is AWS's ModelRegisterSettings.
type ModelRegisterSettings struct {
	Status                           *string `json:"Status,omitzero" api:"shape=FeatureStatus"`
	CrossAccountModelRegisterRoleArn *string `json:"CrossAccountModelRegisterRoleArn,omitzero" api:"shape=RoleArn"`
}

// ModelShardingConfig is AWS's ModelShardingConfig.
type ModelShardingConfig struct {
	Image               *string           `json:"Image,omitzero" api:"shape=OptimizationContainerImage"`
	OverrideEnvironment map[string]string `json:"OverrideEnvironment,omitzero" api:"shape=OptimizationJobEnvironmentVariables"`
}

// ModelSpeculativeDecodingConfig is AWS's ModelSpeculativeDecodingConfig.
type ModelSpeculativeDecodingConfig struct {
	Technique          *string                                     `json:"Technique,omitzero" api:"shape=ModelSpeculativeDecodingTechnique,required"`
	TrainingDataSource *ModelSpeculativeDecodingTrainingDataSource `json:"TrainingDataSource,omitzero"`
}

// ModelSpeculativeDecodingTrainingDataSource is AWS's ModelSpeculativeDecodingTrainingDataSource.
type ModelSpeculativeDecodingTrainingDataSource struct {
	S3Uri      *string `json:"S3Uri,omitzero" api:"shape=S3Uri,required"`
	S3DataType *string `json:"S3DataType,omitzero" api:"shape=ModelSpeculativeDecodingS3DataType,required"`
}

// ModelStepMetadata is AWS's ModelStepMetadata.
type ModelStepMetadata struct {
	Arn *string `json:"Arn,omitzero" api:"shape=String256"`
}

// ModelSummary is AWS's ModelSummary.
type ModelSummary struct {
	ModelName    *string    `json:"ModelName,omitzero" api:"shape=ModelName,required"`
	ModelArn     *string    `json:"ModelArn,omitzero" api:"shape=ModelArn,required"`
	CreationTime *time.Time `json:"CreationTime,omitzero" api:"required"`
}

// ModelVariantConfig is AWS's ModelVariantConfig.
type ModelVariantConfig struct {
	ModelName            *string                    `json:"ModelName,omitzero" api:"shape=ModelName,required"`
	VariantName          *string                    `json:"VariantName,omitzero" api:"shape=ModelVariantName,required"`
	InfrastructureConfig *ModelInfrastructureConfig `json:"InfrastructureConfig,omitzero" api:"required"`
}

// ModelVariantConfigSummary is AWS's ModelVariantConfigSummary.
type ModelVariantConfigSummary struct {
	ModelName            *string                    `json:"ModelName,omitzero" api:"shape=ModelName,required"`
	VariantName          *string                    `json:"VariantName,omitzero" api:"shape=ModelVariantName,required"`
	InfrastructureConfig *ModelInfrastructureConfig `json:"InfrastructureConfig,omitzero" api:"required"`
	Status               *string                    `json:"Status,omitzero" api:"shape=ModelVariantStatus,required"`
}

// MonitoringAlertActions is AWS's MonitoringAlertActions.
type MonitoringAlertActions struct {
	ModelDashboardIndicator *ModelDashboardIndicatorAction `json:"ModelDashboardIndicator,omitzero"`
}

// MonitoringAlertHistorySummary is AWS's MonitoringAlertHistorySummary.
type MonitoringAlertHistorySummary struct {
	MonitoringScheduleName *string    `json:"MonitoringScheduleName,omitzero" api:"shape=MonitoringScheduleName,required"`
	MonitoringAlertName    *string    `json:"MonitoringAlertName,omitzero" api:"shape=MonitoringAlertName,required"`
	CreationTime           *time.Time `json:"CreationTime,omitzero" api:"required"`
	AlertStatus            *string    `json:"AlertStatus,omitzero" api:"shape=MonitoringAlertStatus,required"`
}

// MonitoringAlertSummary is AWS's MonitoringAlertSummary.
type MonitoringAlertSummary struct {
	MonitoringAlertName *string                 `json:"MonitoringAlertName,omitzero" api:"shape=MonitoringAlertName,required"`
	CreationTime        *time.Time              `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime    *time.Time              `json:"LastModifiedTime,omitzero" api:"required"`
	AlertStatus         *string                 `json:"AlertStatus,omitzero" api:"shape=MonitoringAlertStatus,required"`
	DatapointsToAlert   *int32                  `json:"DatapointsToAlert,omitzero" api:"shape=MonitoringDatapointsToAlert,required"`
	EvaluationPeriod    *int32                  `json:"EvaluationPeriod,omitzero" api:"shape=MonitoringEvaluationPeriod,required"`
	Actions             *MonitoringAlertActions `json:"Actions,omitzero" api:"required"`
}

// MonitoringAppSpecification is AWS's MonitoringAppSpecification.
type MonitoringAppSpecification struct {
	ImageUri                        *string  `json:"ImageUri,omitzero" api:"shape=ImageUri,required"`
	ContainerEntrypoint             []string `json:"ContainerEntrypoint,omitzero" api:"shape=ContainerEntrypoint"`
	ContainerArguments              []string `json:"ContainerArguments,omitzero" api:"shape=MonitoringContainerArguments"`
	RecordPreprocessorSourceUri     *string  `json:"RecordPreprocessorSourceUri,omitzero" api:"shape=S3Uri"`
	PostAnalyticsProcessorSourceUri *string  `json:"PostAnalyticsProcessorSourceUri,omitzero" api:"shape=S3Uri"`
}

// MonitoringBaselineConfig is AWS's MonitoringBaselineConfig.
type MonitoringBaselineConfig struct {
	BaseliningJobName   *string                        `json:"BaseliningJobName,omitzero" api:"shape=ProcessingJobName"`
	ConstraintsResource *MonitoringConstraintsResource `json:"ConstraintsResource,omitzero"`
	StatisticsResource  *MonitoringStatisticsResource  `json:"StatisticsResource,omitzero"`
}

// MonitoringClusterConfig is AWS's MonitoringClusterConfig.
type MonitoringClusterConfig struct {
	InstanceCount  *int32  `json:"InstanceCount,omitzero" api:"shape=ProcessingInstanceCount,required"`
	InstanceType   *string `json:"InstanceType,omitzero" api:"shape=ProcessingInstanceType,required"`
	VolumeSizeInGB *int32  `json:"VolumeSizeInGB,omitzero" api:"shape=ProcessingVolumeSizeInGB,required"`
	VolumeKmsKeyId *string `json:"VolumeKmsKeyId,omitzero" api:"shape=KmsKeyId"`
}

// MonitoringConstraintsResource is AWS's MonitoringConstraintsResource.
type MonitoringConstraintsResource struct {
	S3Uri *string `json:"S3Uri,omitzero" api:"shape=S3Uri"`
}

// MonitoringCsvDatasetFormat is AWS's MonitoringCsvDatasetFormat.
type MonitoringCsvDatasetFormat struct {
	Header *bool `json:"Header,omitzero"`
}

// MonitoringDatasetFormat is AWS's MonitoringDatasetFormat.
type MonitoringDatasetFormat struct {
	Csv     *MonitoringCsvDatasetFormat     `json:"Csv,omitzero"`
	Json    *MonitoringJsonDatasetFormat    `json:"Json,omitzero"`
	Parquet *MonitoringParquetDatasetFormat `json:"Parquet,omitzero"`
}

// MonitoringExecutionSummary is AWS's MonitoringExecutionSummary.
type MonitoringExecutionSummary struct {
	MonitoringScheduleName      *string    `json:"MonitoringScheduleName,omitzero" api:"shape=MonitoringScheduleName,required"`
	ScheduledTime               *time.Time `json:"ScheduledTime,omitzero" api:"required"`
	CreationTime                *time.Time `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime            *time.Time `json:"LastModifiedTime,omitzero" api:"required"`
	MonitoringExecutionStatus   *string    `json:"MonitoringExecutionStatus,omitzero" api:"shape=ExecutionStatus,required"`
	ProcessingJobArn            *string    `json:"ProcessingJobArn,omitzero" api:"shape=ProcessingJobArn"`
	EndpointName                *string    `json:"EndpointName,omitzero" api:"shape=EndpointName"`
	FailureReason               *string    `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	MonitoringJobDefinitionName *string    `json:"MonitoringJobDefinitionName,omitzero" api:"shape=MonitoringJobDefinitionName"`
	MonitoringType              *string    `json:"MonitoringType,omitzero" api:"shape=MonitoringType"`
}

// MonitoringGroundTruthS3Input is AWS's MonitoringGroundTruthS3Input.
type MonitoringGroundTruthS3Input struct {
	S3Uri *string `json:"S3Uri,omitzero" api:"shape=MonitoringS3Uri"`
}

// MonitoringInput is AWS's MonitoringInput.
type MonitoringInput struct {
	EndpointInput       *EndpointInput       `json:"EndpointInput,omitzero"`
	BatchTransformInput *BatchTransformInput `json:"BatchTransformInput,omitzero"`
}

// MonitoringJobDefinition is AWS's MonitoringJobDefinition.
type MonitoringJobDefinition struct {
	BaselineConfig             *MonitoringBaselineConfig    `json:"BaselineConfig,omitzero"`
	MonitoringInputs           []MonitoringInput            `json:"MonitoringInputs,omitzero" api:"shape=MonitoringInputs,required"`
	MonitoringOutputConfig     *MonitoringOutputConfig      `json:"MonitoringOutputConfig,omitzero" api:"required"`
	MonitoringResources        *MonitoringResources         `json:"MonitoringResources,omitzero" api:"required"`
	MonitoringAppSpecification *MonitoringAppSpecification  `json:"MonitoringAppSpecification,omitzero" api:"required"`
	StoppingCondition          *MonitoringStoppingCondition `json:"StoppingCondition,omitzero"`
	Environment                map[string]string            `json:"Environment,omitzero" api:"shape=MonitoringEnvironmentMap"`
	NetworkConfig              *NetworkConfig               `json:"NetworkConfig,omitzero"`
	RoleArn                    *string                      `json:"RoleArn,omitzero" api:"shape=RoleArn,required"`
}

// MonitoringJobDefinitionSummary is AWS's MonitoringJobDefinitionSummary.
type MonitoringJobDefinitionSummary struct {
	MonitoringJobDefinitionName *string    `json:"MonitoringJobDefinitionName,omitzero" api:"shape=MonitoringJobDefinitionName,required"`
	MonitoringJobDefinitionArn  *string    `json:"MonitoringJobDefinitionArn,omitzero" api:"shape=MonitoringJobDefinitionArn,required"`
	CreationTime                *time.Time `json:"CreationTime,omitzero" api:"required"`
	EndpointName                *string    `json:"EndpointName,omitzero" api:"shape=EndpointName,required"`
}

// MonitoringJsonDatasetFormat is AWS's MonitoringJsonDatasetFormat.
type MonitoringJsonDatasetFormat struct {
	Line *bool `json:"Line,omitzero"`
}

// MonitoringNetworkConfig is AWS's MonitoringNetworkConfig.
type MonitoringNetworkConfig struct {
	EnableInterContainerTrafficEncryption *bool      `json:"EnableInterContainerTrafficEncryption,omitzero"`
	EnableNetworkIsolation                *bool      `json:"EnableNetworkIsolation,omitzero"`
	VpcConfig                             *VpcConfig `json:"VpcConfig,omitzero"`
}

// MonitoringOutput is AWS's MonitoringOutput.
type MonitoringOutput struct {
	S3Output *MonitoringS3Output `json:"S3Output,omitzero" api:"required"`
}

// MonitoringOutputConfig is AWS's MonitoringOutputConfig.
type MonitoringOutputConfig struct {
	MonitoringOutputs []MonitoringOutput `json:"MonitoringOutputs,omitzero" api:"shape=MonitoringOutputs,required"`
	KmsKeyId          *string            `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
}

// MonitoringParquetDatasetFormat is AWS's MonitoringParquetDatasetFormat.
type MonitoringParquetDatasetFormat struct {
}

// MonitoringResources is AWS's MonitoringResources.
type MonitoringResources struct {
	ClusterConfig *MonitoringClusterConfig `json:"ClusterConfig,omitzero" api:"required"`
}

// MonitoringS3Output is AWS's MonitoringS3Output.
type MonitoringS3Output struct {
	S3Uri        *string `json:"S3Uri,omitzero" api:"shape=MonitoringS3Uri,required"`
	LocalPath    *string `json:"LocalPath,omitzero" api:"shape=ProcessingLocalPath,required"`
	S3UploadMode *string `json:"S3UploadMode,omitzero" api:"shape=ProcessingS3UploadMode"`
}

// MonitoringSchedule is AWS's MonitoringSchedule.
type MonitoringSchedule struct {
	MonitoringScheduleArn          *string                     `json:"MonitoringScheduleArn,omitzero" api:"shape=MonitoringScheduleArn"`
	MonitoringScheduleName         *string                     `json:"MonitoringScheduleName,omitzero" api:"shape=MonitoringScheduleName"`
	MonitoringScheduleStatus       *string                     `json:"MonitoringScheduleStatus,omitzero" api:"shape=ScheduleStatus"`
	MonitoringType                 *string                     `json:"MonitoringType,omitzero" api:"shape=MonitoringType"`
	FailureReason                  *string                     `json:"FailureReason,omitzero" api:"shape=FailureReason"`
	CreationTime                   *time.Time                  `json:"CreationTime,omitzero"`
	LastModifiedTime               *time.Time                  `json:"LastModifiedTime,omitzero"`
	MonitoringScheduleConfig       *MonitoringScheduleConfig   `json:"MonitoringScheduleConfig,omitzero"`
	EndpointName                   *string                     `json:"EndpointName,omitzero" api:"shape=EndpointName"`
	LastMonitoringExecutionSummary *MonitoringExecutionSummary `json:"LastMonitoringExecutionSummary,omitzero"`
	Tags                           []Tag                       `json:"Tags,omitzero" api:"shape=TagList"`
}

// MonitoringScheduleConfig is AWS's MonitoringScheduleConfig.
type MonitoringScheduleConfig struct {
	ScheduleConfig              *ScheduleConfig          `json:"ScheduleConfig,omitzero"`
	MonitoringJobDefinition     *MonitoringJobDefinition `json:"MonitoringJobDefinition,omitzero"`
	MonitoringJobDefinitionName *string                  `json:"MonitoringJobDefinitionName,omitzero" api:"shape=MonitoringJobDefinitionName"`
	MonitoringType              *string                  `json:"MonitoringType,omitzero" api:"shape=MonitoringType"`
}

// MonitoringScheduleSummary is AWS's MonitoringScheduleSummary.
type MonitoringScheduleSummary struct {
	MonitoringScheduleName      *string    `json:"MonitoringScheduleName,omitzero" api:"shape=MonitoringScheduleName,required"`
	MonitoringScheduleArn       *string    `json:"MonitoringScheduleArn,omitzero" api:"shape=MonitoringScheduleArn,required"`
	CreationTime                *time.Time `json:"CreationTime,omitzero" api:"required"`
	LastModifiedTime            *time.Time `json:"LastModifiedTime,omitzero" api:"required"`
	MonitoringScheduleStatus    *string    `json:"MonitoringScheduleStatus,omitzero" api:"shape=ScheduleStatus,required"`
	EndpointName                *string    `json:"EndpointName,omitzero" api:"shape=EndpointName"`
	MonitoringJobDefinitionName *string    `json:"MonitoringJobDefinitionName,omitzero" api:"shape=MonitoringJobDefinitionName"`
	MonitoringType              *string    `json:"MonitoringType,omitzero" api:"shape=MonitoringType"`
}

// MonitoringStatisticsResource is AWS's MonitoringStatisticsResource.
type MonitoringStatisticsResource struct {
	S3Uri *string `json:"S3Uri,omitzero" api:"shape=S3Uri"`
}

// MonitoringStoppingCondition is AWS's MonitoringStoppingCondition.
type MonitoringStoppingCondition struct {
	MaxRuntimeInSeconds *int32 `json:"MaxRuntimeInSeconds,omitzero" api:"shape=MonitoringMaxRuntimeInSeconds,required"`
}

// MultiModelConfig is AWS's MultiModelConfig.
type MultiModelConfig struct {
	ModelCacheSetting *string `json:"ModelCacheSetting,omitzero" api:"shape=ModelCacheSetting"`
}

// NeoVpcConfig is AWS's NeoVpcConfig.
type NeoVpcConfig struct {
	SecurityGroupIds []string `json:"SecurityGroupIds,omitzero" api:"shape=NeoVpcSecurityGroupIds,required"`
	Subnets          []string `json:"Subnets,omitzero" api:"shape=NeoVpcSubnets,required"`
}

// NestedFilters is AWS's NestedFilters.
type NestedFilters struct {
	NestedPropertyName *string  `json:"NestedPropertyName,omitzero" api:"shape=ResourcePropertyName,required"`
	Filters            []Filter `json:"Filters,omitzero" api:"shape=FilterList,required"`
}

// NetworkConfig is AWS's NetworkConfig.
type NetworkConfig struct {
	EnableInterContainerTrafficEncryption *bool      `json:"EnableInterContainerTrafficEncryption,omitzero"`
	EnableNetworkIsolation                *bool      `json:"EnableNetworkIsolation,omitzero"`
	VpcConfig                             *VpcConfig `json:"VpcConfig,omitzero"`
}

// NodeAdditionResult is AWS's NodeAdditionResult.
type NodeAdditionResult struct {
	NodeLogicalId     *string  `json:"NodeLogicalId,omitzero" api:"shape=ClusterNodeLogicalId,required"`
	InstanceGroupName *string  `json:"InstanceGroupName,omitzero" api:"shape=ClusterInstanceGroupName,required"`
	Status            *string  `json:"Status,omitzero" api:"shape=ClusterInstanceStatus,required"`
	AvailabilityZones []string `json:"AvailabilityZones,omitzero" api:"shape=ClusterAvailabilityZones"`
	InstanceTypes     []string `json:"InstanceTypes,omitzero" api:"shape=ClusterInstanceTypes"`
}

// NotebookInstanceLifecycleConfigSummary is AWS's NotebookInstanceLifecycleConfigSummary.
type NotebookInstanceLifecycleConfigSummary struct {
	NotebookInstanceLifecycleConfigName *string    `json:"NotebookInstanceLifecycleConfigName,omitzero" api:"shape=NotebookInstanceLifecycleConfigName,required"`
	NotebookInstanceLifecycleConfigArn  *string    `json:"NotebookInstanceLifecycleConfigArn,omitzero" api:"shape=NotebookInstanceLifecycleConfigArn,required"`
	CreationTime                        *time.Time `json:"CreationTime,omitzero"`
	LastModifiedTime                    *time.Time `json:"LastModifiedTime,omitzero"`
}

// NotebookInstanceLifecycleHook is AWS's NotebookInstanceLifecycleHook.
type NotebookInstanceLifecycleHook struct {
	Content *string `json:"Content,omitzero" api:"shape=NotebookInstanceLifecycleConfigContent"`
}

// NotebookInstanceSummary is AWS's NotebookInstanceSummary.
type NotebookInstanceSummary struct {
	NotebookInstanceName                *string    `json:"NotebookInstanceName,omitzero" api:"shape=NotebookInstanceName,required"`
	NotebookInstanceArn                 *string    `json:"NotebookInstanceArn,omitzero" api:"shape=NotebookInstanceArn,required"`
	NotebookInstanceStatus              *string    `json:"NotebookInstanceStatus,omitzero" api:"shape=NotebookInstanceStatus"`
	Url                                 *string    `json:"Url,omitzero"`
	InstanceType                        *string    `json:"InstanceType,omitzero" api:"shape=InstanceType"`
	CreationTime                        *time.Time `json:"CreationTime,omitzero"`
	LastModifiedTime                    *time.Time `json:"LastModifiedTime,omitzero"`
	NotebookInstanceLifecycleConfigName *string    `json:"NotebookInstanceLifecycleConfigName,omitzero" api:"shape=NotebookInstanceLifecycleConfigName"`
	DefaultCodeRepository               *string    `json:"DefaultCodeRepository,omitzero" api:"shape=CodeRepositoryNameOrUrl"`
	AdditionalCodeRepositories          []string   `json:"AdditionalCodeRepositories,omitzero" api:"shape=AdditionalCodeRepositoryNamesOrUrls"`
}

// NotificationConfiguration is AWS's NotificationConfiguration.
type NotificationConfiguration struct {
	NotificationTopicArn *string `json:"NotificationTopicArn,omitzero" api:"shape=NotificationTopicArn"`
}

// ObjectiveStatusCounters is AWS's ObjectiveStatusCounters.
type ObjectiveStatusCounters struct {
	Succeeded *int32 `json:"Succeeded,omitzero" api:"shape=ObjectiveStatusCounter"`
	Pending   *int32 `json:"Pending,omitzero" api:"shape=ObjectiveStatusCounter"`
	Failed    *int32 `json:"Failed,omitzero" api:"shape=ObjectiveStatusCounter"`
}

// OfflineStoreConfig is AWS's OfflineStoreConfig.
type OfflineStoreConfig struct {
	S3StorageConfig          *S3StorageConfig   `json:"S3StorageConfig,omitzero" api:"required"`
	DisableGlueTableCreation *bool              `json:"DisableGlueTableCreation,omitzero"`
	DataCatalogConfig        *DataCatalogConfig `json:"DataCatalogConfig,omitzero"`
	TableFormat              *string            `json:"TableFormat,omitzero" api:"shape=TableFormat"`
}

// OfflineStoreStatus is AWS's OfflineStoreStatus.
type OfflineStoreStatus struct {
	Status        *string `json:"Status,omitzero" api:"shape=OfflineStoreStatusValue,required"`
	BlockedReason *string `json:"BlockedReason,omitzero" api:"shape=BlockedReason"`
}

// OidcConfig is AWS's OidcConfig.
type OidcConfig struct {
	ClientId                         *string           `json:"ClientId,omitzero" api:"shape=ClientId,required"`
	ClientSecret                     *string           `json:"ClientSecret,omitzero" api:"shape=ClientSecret,required"`
	Issuer                           *string           `json:"Issuer,omitzero" api:"shape=OidcEndpoint,required"`
	AuthorizationEndpoint            *string           `json:"AuthorizationEndpoint,omitzero" api:"shape=OidcEndpoint,required"`
	TokenEndpoint                    *string           `json:"TokenEndpoint,omitzero" api:"shape=OidcEndpoint,required"`
	UserInfoEndpoint                 *string           `json:"UserInfoEndpoint,omitzero" api:"shape=OidcEndpoint,required"`
	LogoutEndpoint                   *string           `json:"LogoutEndpoint,omitzero" api:"shape=OidcEndpoint,required"`
	JwksUri                          *string           `json:"JwksUri,omitzero" api:"shape=OidcEndpoint,required"`
	Scope                            *string           `json:"Scope,omitzero" api:"shape=Scope"`
	AuthenticationRequestExtraParams map[string]string `json:"AuthenticationRequestExtraParams,omitzero" api:"shape=AuthenticationRequestExtraParams"`
}

// OidcConfigForResponse is AWS's OidcConfigForResponse.
type OidcConfigForResponse struct {
	ClientId                         *string           `json:"ClientId,omitzero" api:"shape=ClientId"`
	Issuer                           *string           `json:"Issuer,omitzero" api:"shape=OidcEndpoint"`
	AuthorizationEndpoint            *string           `json:"AuthorizationEndpoint,omitzero" api:"shape=OidcEndpoint"`
	TokenEndpoint                    *string           `json:"TokenEndpoint,omitzero" api:"shape=OidcEndpoint"`
	UserInfoEndpoint                 *string           `json:"UserInfoEndpoint,omitzero" api:"shape=OidcEndpoint"`
	LogoutEndpoint                   *string           `json:"LogoutEndpoint,omitzero" api:"shape=OidcEndpoint"`
	JwksUri                          *string           `json:"JwksUri,omitzero" api:"shape=OidcEndpoint"`
	Scope                            *string           `json:"Scope,omitzero" api:"shape=Scope"`
	AuthenticationRequestExtraParams map[string]string `json:"AuthenticationRequestExtraParams,omitzero" api:"shape=AuthenticationRequestExtraParams"`
}

// OidcMemberDefinition is AWS's OidcMemberDefinition.
type OidcMemberDefinition struct {
	Groups []string `json:"Groups,omitzero" api:"shape=Groups"`
}

// OnlineStoreConfig is AWS's OnlineStoreConfig.
type OnlineStoreConfig struct {
	SecurityConfig    *OnlineStoreSecurityConfig `json:"SecurityConfig,omitzero"`
	EnableOnlineStore *bool                      `json:"EnableOnlineStore,omitzero"`
	TtlDuration       *TtlDuration               `json:"TtlDuration,omitzero"`
	StorageType       *string                    `json:"StorageType,omitzero" api:"shape=StorageType"`
}

// OnlineStoreConfigUpdate is AWS's OnlineStoreConfigUpdate.
type OnlineStoreConfigUpdate struct {
	TtlDuration *TtlDuration `json:"TtlDuration,omitzero"`
	StorageType *string      `json:"StorageType,omitzero" api:"shape=StorageType"`
}

// OnlineStoreSecurityConfig is AWS's OnlineStoreSecurityConfig.
type OnlineStoreSecurityConfig struct {
	KmsKeyId *string `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
}

// OptimizationConfig is AWS's OptimizationConfig.
type OptimizationConfig struct {
	_                              struct{}                        `api:"union"`
	ModelQuantizationConfig        *ModelQuantizationConfig        `json:"ModelQuantizationConfig,omitzero"`
	ModelCompilationConfig         *ModelCompilationConfig         `json:"ModelCompilationConfig,omitzero"`
	ModelShardingConfig            *ModelShardingConfig            `json:"ModelShardingConfig,omitzero"`
	ModelSpeculativeDecodingConfig *ModelSpeculativeDecodingConfig `json:"ModelSpeculativeDecodingConfig,omitzero"`
}

// OptimizationJobModelSource is AWS's OptimizationJobModelSource.
type OptimizationJobModelSource struct {
	S3             *OptimizationJobModelSourceS3 `json:"S3,omitzero"`
	SageMakerModel *OptimizationSageMakerModel   `json:"SageMakerModel,omitzero"`
}

// OptimizationJobModelSourceS3 is AWS's OptimizationJobModelSourceS3.
type OptimizationJobModelSourceS3 struct {
	S3Uri             *string                        `json:"S3Uri,omitzero" api:"shape=S3Uri"`
	ModelAccessConfig *OptimizationModelAccessConfig `json:"ModelAccessConfig,omitzero"`
}

// OptimizationJobOutputConfig is AWS's OptimizationJobOutputConfig.
type OptimizationJobOutputConfig struct {
	KmsKeyId         *string                     `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
	S3OutputLocation *string                     `json:"S3OutputLocation,omitzero" api:"shape=S3Uri,required"`
	SageMakerModel   *OptimizationSageMakerModel `json:"SageMakerModel,omitzero"`
}

// OptimizationJobSummary is AWS's OptimizationJobSummary.
type OptimizationJobSummary struct {
	OptimizationJobName    *string    `json:"OptimizationJobName,omitzero" api:"shape=EntityName,required"`
	OptimizationJobArn     *string    `json:"OptimizationJobArn,omitzero" api:"shape=OptimizationJobArn,required"`
	CreationTime           *time.Time `json:"CreationTime,omitzero" api:"required"`
	OptimizationJobStatus  *string    `json:"OptimizationJobStatus,omitzero" api:"shape=OptimizationJobStatus,required"`
	OptimizationStartTime  *time.Time `json:"OptimizationStartTime,omitzero"`
	OptimizationEndTime    *time.Time `json:"OptimizationEndTime,omitzero"`
	LastModifiedTime       *time.Time `json:"LastModifiedTime,omitzero"`
	DeploymentInstanceType *string    `json:"DeploymentInstanceType,omitzero" api:"shape=OptimizationJobDeploymentInstanceType,required"`
	MaxInstanceCount       *int32     `json:"MaxInstanceCount,omitzero" api:"shape=OptimizationJobMaxInstanceCount"`
	OptimizationTypes      []string   `json:"OptimizationTypes,omitzero" api:"required"`
}

// OptimizationModelAccessConfig is AWS's OptimizationModelAccessConfig.
type OptimizationModelAccessConfig struct {
	AcceptEula *bool `json:"AcceptEula,omitzero" api:"required"`
}

// OptimizationOutput is AWS's OptimizationOutput.
type OptimizationOutput struct {
	RecommendedInferenceImage *string `json:"RecommendedInferenceImage,omitzero" api:"shape=OptimizationContainerImage"`
}

// OptimizationSageMakerModel is AWS's OptimizationSageMakerModel.
type OptimizationSageMakerModel struct {
	ModelName *string `json:"ModelName,omitzero" api:"shape=ModelName"`
}

// OptimizationVpcConfig is AWS's OptimizationVpcConfig.
type OptimizationVpcConfig struct {
	SecurityGroupIds []string `json:"SecurityGroupIds,omitzero" api:"shape=OptimizationVpcSecurityGroupIds,required"`
	Subnets          []string `json:"Subnets,omitzero" api:"shape=OptimizationVpcSubnets,required"`
}

// OutputConfig is AWS's OutputConfig.
type OutputConfig struct {
	S3OutputLocation *string         `json:"S3OutputLocation,omitzero" api:"shape=S3Uri,required"`
	TargetDevice     *string         `json:"TargetDevice,omitzero" api:"shape=TargetDevice"`
	TargetPlatform   *TargetPlatform `json:"TargetPlatform,omitzero"`
	CompilerOptions  *string         `json:"CompilerOptions,omitzero" api:"shape=CompilerOptions"`
	KmsKeyId         *string         `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
}

// OutputDataConfig is AWS's OutputDataConfig.
type OutputDataConfig struct {
	KmsKeyId        *string `json:"KmsKeyId,omitzero" api:"shape=KmsKeyId"`
	S3OutputPath    *string `json:"S3OutputPath,omitzero" api:"shape=S3Uri,required"`
	CompressionType *string `json:"CompressionType,omitzero" api:"shape=OutputCompressionType"`
}

// OutputParameter is AWS's OutputParameter.
type OutputParameter struct {
	Name  *string `json:"Name,omitzero" api:"shape=String256,required"`
	Value *string `json:"Value,omitzero" api:"shape=String1024,required"`
}

// OwnershipSettings is AWS's OwnershipSettings.
type OwnershipSettings struct {
	OwnerUserProfileName *string `json:"OwnerUserProfileName,omitzero" api:"shape=UserProfileName,required"`
}

// OwnershipSettingsSummary is AWS's OwnershipSettingsSummary.
type OwnershipSettingsSummary struct {
	OwnerUserProfileName *string `json:"OwnerUserProfileName,omitzero" api:"shape=UserProfileName"`
}

// ParallelismConfiguration is AWS's ParallelismConfiguration.
type ParallelismConfiguration struct {
	MaxParallelExecutionSteps *int32 `json:"MaxParallelExecutionSteps,omitzero" api:"shape=MaxParallelExecutionSteps,required"`
}

// Parameter is AWS's Parameter.
type Parameter struct {
	Name  *string `json:"Name,omitzero" api:"shape=PipelineParameterName,required"`
	Value *string `json:"Value,omitzero" api:"shape=String1024,required"`
}

// ParameterRange is AWS's ParameterRange.
type ParameterRange struct {
	IntegerParameterRangeSpecification     *IntegerParameterRangeSpecification     `json:"IntegerParameterRangeSpecification,omitzero"`
	ContinuousParameterRangeSpecification  *ContinuousParameterRangeSpecification  `json:"ContinuousParameterRangeSpecification,omitzero"`
	CategoricalParameterRangeSpecification *CategoricalParameterRangeSpecification `json:"CategoricalParameterRangeSpecification,omitzero"`
}

// ParameterRanges is AWS's ParameterRanges.
type ParameterRanges struct {
	IntegerParameterRanges     []IntegerParameterRange     `json:"IntegerParameterRanges,omitzero" api:"shape=IntegerParameterRanges"`
	ContinuousParameterRanges  []ContinuousParameterRange  `json:"ContinuousParameterRanges,omitzero" api:"shape=ContinuousParameterRanges"`
	CategoricalParameterRanges []CategoricalParameterRange `json:"CategoricalParameterRanges,omitzero" api:"shape=CategoricalParameterRanges"`
	AutoParameters             []AutoParameter             `json:"AutoParameters,omitzero" api:"shape=AutoParameters"`
}

// Parent is AWS's Parent.
type Parent struct {
	TrialName      *string `json:"TrialName,omitzero" api:"shape=ExperimentEntityName"`
	ExperimentName *string `json:"ExperimentName,omitzero" api:"shape=ExperimentEntityName"`
}

// ParentHyperParameterTuningJob is AWS's ParentHyperParameterTuningJob.
type ParentHyperParameterTuningJob struct {
	HyperParameterTuningJobName *string `json:"HyperParameterTuningJobName,omitzero" api:"shape=HyperParameterTuningJobName"`
}

// PartnerAppConfig is AWS's PartnerAppConfig.
type PartnerAppConfig struct {
	AdminUsers            []string              `json:"AdminUsers,omitzero" api:"shape=PartnerAppAdminUserList"`
	Arguments             map[string]string     `json:"Arguments,omitzero" api:"shape=PartnerAppArguments"`
	AssignedGroupPatterns []string              `json:"AssignedGroupPatterns,omitzero" api:"shape=AssignedGroupPatternsList"`
	RoleGroupAssignments  []RoleGroupAssignment `json:"RoleGroupAssignments,omitzero" api:"shape=RoleGroupAssignmentsList"`
}

// PartnerAppMaintenanceConfig is AWS's PartnerAppMaintenanceConfig.
type PartnerAppMaintenanceConfig struct {
	MaintenanceWindowStart *string `json:"MaintenanceWindowStart,omitzero" api:"shape=WeeklyScheduleTimeFormat"`
}

// PartnerAppSummary is AWS's PartnerAppSummary.
type PartnerAppSummary struct {
	Arn          *string    `json:"Arn,omitzero" api:"shape=PartnerAppArn"`
	Name         *string    `json:"Name,omitzero" api:"shape=PartnerAppName"`
	Type         *string    `json:"Type,omitzero" api:"shape=PartnerAppType"`
	Status       *string    `json:"Status,omitzero" api:"shape=PartnerAppStatus"`
	CreationTime *time.Time `json:"CreationTime,omitzero"`
}

// PendingDeploymentSummary is AWS's PendingDeploymentSummary.
type PendingDeploymentSummary struct {
	EndpointConfigName       *string                           `json:"EndpointConfigName,omitzero" api:"shape=EndpointConfigName,required"`
	ProductionVariants       []PendingProductionVariantSummary `json:"ProductionVariants,omitzero" api:"shape=PendingProductionVariantSummaryList"`
	StartTime                *time.Time                        `json:"StartTime,omitzero"`
	ShadowProductionVariants []PendingProductionVariantSummary `json:"ShadowProductionVariants,omitzero" api:"shape=PendingProductionVariantSummaryList"`
}

// PendingProductionVariantSummary is AWS's PendingProductionVariantSummary.
type PendingProductionVariantSummary struct {
	VariantName                 *string                                  `json:"VariantName,omitzero" api:"shape=VariantName,required"`
	DeployedImages              []DeployedImage                          `json:"DeployedImages,omitzero"`
	CurrentWeight               *float32                                 `json:"CurrentWeight,omitzero" api:"shape=VariantWeight"`
	DesiredWeight               *float32                                 `json:"DesiredWeight,omitzero" api:"shape=VariantWeight"`
	CurrentInstanceCount        *int32                                   `json:"CurrentInstanceCount,omitzero" api:"shape=TaskCount"`
	DesiredInstanceCount        *int32                                   `json:"DesiredInstanceCount,omitzero" api:"shape=TaskCount"`
	InstanceType                *string                                  `json:"InstanceType,omitzero" api:"shape=ProductionVariantInstanceType"`
	InstancePools               []InstancePoolSummary                    `json:"InstancePools,omitzero" api:"shape=InstancePoolSummaryList"`
	AcceleratorType             *string                                  `json:"AcceleratorType,omitzero" api:"shape=ProductionVariantAcceleratorType"`
	VariantStatus               []ProductionVariantStatus                `json:"VariantStatus,omitzero" api:"shape=ProductionVariantStatusList"`
	CurrentServerlessConfig     *ProductionVariantServerlessConfig       `json:"CurrentServerlessConfig,omitzero"`
	DesiredServerlessConfig     *ProductionVariantServerlessConfig       `json:"DesiredServerlessConfig,omitzero"`
	ManagedInstanceScaling      *ProductionVariantManagedInstanceScaling `json:"ManagedInstanceScaling,omitzero"`
	RoutingConfig               *ProductionVariantRoutingConfig          `json:"RoutingConfig,omitzero"`
	AcceleratorPartitionLayouts []AcceleratorPartitionLayout             `json:"AcceleratorPartitionLayouts,omitzero" api:"shape=AcceleratorPartitionLayouts"`
}

// Phase is AWS's Phase.
type Phase struct {
	InitialNumberOfUsers *int32 `json:"InitialNumberOfUsers,omitzero" api:"shape=InitialNumberOfUsers"`
	SpawnRate            *int32 `json:"SpawnRate,omitzero" api:"shape=SpawnRate"`
	DurationInSeconds    *int32 `json:"DurationInSeconds,omitzero" api:"shape=TrafficDurationInSeconds"`
}

// Pipeline is AWS's Pipeline.
type Pipeline struct {
	PipelineArn              *string                   `json:"PipelineArn,omitzero" api:"shape=PipelineArn"`
	PipelineName             *string                   `json:"PipelineName,omitzero" api:"shape=PipelineName"`
	PipelineDisplayName      *string                   `json:"PipelineDisplayName,omitzero" api:"shape=PipelineName"`
	PipelineDescription      *string                   `json:"PipelineDescription,omitzero" api:"shape=PipelineDescription"`
	RoleArn                  *string                   `json:"RoleArn,omitzero" api:"shape=RoleArn"`
	PipelineStatus           *string                   `json:"PipelineStatus,omitzero" api:"shape=PipelineStatus"`
	CreationTime             *time.Time                `json:"CreationTime,omitzero"`
	LastModifiedTime         *time.Time                `json:"LastModifiedTime,omitzero"`
	LastRunTime              *time.Time                `json:"LastRunTime,omitzero"`
	CreatedBy                *UserContext              `json:"CreatedBy,omitzero"`
	LastModifiedBy           *UserContext              `json:"LastModifiedBy,omitzero"`
	ParallelismConfiguration *ParallelismConfiguration `json:"ParallelismConfiguration,omitzero"`
	Tags                     []Tag                     `json:"Tags,omitzero" api:"shape=TagList"`
}

// PipelineDefinitionS3Location is AWS's PipelineDefinitionS3Location.
type PipelineDefinitionS3Location struct {
	Bucket    *string `json:"Bucket,omitzero" api:"shape=BucketName,required"`
	ObjectKey *string `json:"ObjectKey,omitzero" api:"shape=Key,required"`
	VersionId *string `json:"VersionId,omitzero" api:"shape=VersionId"`
}

// PipelineExecution is AWS's PipelineExecution.
type PipelineExecution struct {
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
	PipelineParameters           []Parameter               `json:"PipelineParameters,omitzero" api:"shape=ParameterList"`
	PipelineVersionId            *int64                    `json:"PipelineVersionId,omitzero" api:"shape=PipelineVersionId"`
	PipelineVersionDisplayName   *string                   `json:"PipelineVersionDisplayName,omitzero" api:"shape=PipelineVersionName"`
}
