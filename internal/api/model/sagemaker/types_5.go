// Code generated from facts/sagemaker.json by package gen. DO NOT EDIT.

package sagemaker

import (
	"time"
)

// ListInferenceRoutersInput is AWS's ListInferenceRoutersInput.
type ListInferenceRoutersInput struct {
	MaxResults *int32  `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NextToken  *string `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListInferenceRoutersOutput is AWS's ListInferenceRoutersOutput.
type ListInferenceRoutersOutput struct {
	InferenceRouters []InferenceRouterSummary `json:"InferenceRouters,omitempty" api:"required"`
	NextToken        *string                  `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListJobSchemaVersionsInput is AWS's ListJobSchemaVersionsRequest.
type ListJobSchemaVersionsInput struct {
	JobCategory *string `json:"JobCategory,omitempty" api:"shape=JobCategory,required"`
	NextToken   *string `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults  *int32  `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListJobSchemaVersionsOutput is AWS's ListJobSchemaVersionsResponse.
type ListJobSchemaVersionsOutput struct {
	NextToken        *string                         `json:"NextToken,omitempty" api:"shape=NextToken"`
	JobConfigSchemas []JobConfigSchemaVersionSummary `json:"JobConfigSchemas,omitempty" api:"shape=JobConfigSchemas,required"`
}

// ListJobsInput is AWS's ListJobsRequest.
type ListJobsInput struct {
	JobCategory            *string    `json:"JobCategory,omitempty" api:"shape=JobCategory,required"`
	NextToken              *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults             *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitempty"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitempty"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitempty"`
	NameContains           *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	SortBy                 *string    `json:"SortBy,omitempty" api:"shape=SortBy"`
	SortOrder              *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	StatusEquals           *string    `json:"StatusEquals,omitempty" api:"shape=JobStatus"`
}

// ListJobsOutput is AWS's ListJobsResponse.
type ListJobsOutput struct {
	NextToken    *string      `json:"NextToken,omitempty" api:"shape=NextToken"`
	JobSummaries []JobSummary `json:"JobSummaries,omitempty" api:"shape=JobSummaries,required"`
}

// ListLabelingJobsForWorkteamInput is AWS's ListLabelingJobsForWorkteamRequest.
type ListLabelingJobsForWorkteamInput struct {
	WorkteamArn              *string    `json:"WorkteamArn,omitempty" api:"shape=WorkteamArn,required"`
	MaxResults               *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NextToken                *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	CreationTimeAfter        *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore       *time.Time `json:"CreationTimeBefore,omitempty"`
	JobReferenceCodeContains *string    `json:"JobReferenceCodeContains,omitempty" api:"shape=JobReferenceCodeContains"`
	SortBy                   *string    `json:"SortBy,omitempty" api:"shape=ListLabelingJobsForWorkteamSortByOptions"`
	SortOrder                *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
}

// ListLabelingJobsForWorkteamOutput is AWS's ListLabelingJobsForWorkteamResponse.
type ListLabelingJobsForWorkteamOutput struct {
	LabelingJobSummaryList []LabelingJobForWorkteamSummary `json:"LabelingJobSummaryList,omitempty" api:"required"`
	NextToken              *string                         `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListLabelingJobsInput is AWS's ListLabelingJobsRequest.
type ListLabelingJobsInput struct {
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitempty"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitempty"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitempty"`
	MaxResults             *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NextToken              *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	NameContains           *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	SortBy                 *string    `json:"SortBy,omitempty" api:"shape=SortBy"`
	SortOrder              *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	StatusEquals           *string    `json:"StatusEquals,omitempty" api:"shape=LabelingJobStatus"`
}

// ListLabelingJobsOutput is AWS's ListLabelingJobsResponse.
type ListLabelingJobsOutput struct {
	LabelingJobSummaryList []LabelingJobSummary `json:"LabelingJobSummaryList,omitempty"`
	NextToken              *string              `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListLineageGroupsInput is AWS's ListLineageGroupsRequest.
type ListLineageGroupsInput struct {
	CreatedAfter  *time.Time `json:"CreatedAfter,omitempty"`
	CreatedBefore *time.Time `json:"CreatedBefore,omitempty"`
	SortBy        *string    `json:"SortBy,omitempty" api:"shape=SortLineageGroupsBy"`
	SortOrder     *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken     *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults    *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListLineageGroupsOutput is AWS's ListLineageGroupsResponse.
type ListLineageGroupsOutput struct {
	LineageGroupSummaries []LineageGroupSummary `json:"LineageGroupSummaries,omitempty"`
	NextToken             *string               `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListMlflowAppsInput is AWS's ListMlflowAppsRequest.
type ListMlflowAppsInput struct {
	CreatedAfter         *time.Time `json:"CreatedAfter,omitempty"`
	CreatedBefore        *time.Time `json:"CreatedBefore,omitempty"`
	Status               *string    `json:"Status,omitempty" api:"shape=MlflowAppStatus"`
	MlflowVersion        *string    `json:"MlflowVersion,omitempty" api:"shape=MlflowVersion"`
	DefaultForDomainId   *string    `json:"DefaultForDomainId,omitempty"`
	AccountDefaultStatus *string    `json:"AccountDefaultStatus,omitempty" api:"shape=AccountDefaultStatus"`
	SortBy               *string    `json:"SortBy,omitempty" api:"shape=SortMlflowAppBy"`
	SortOrder            *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken            *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults           *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListMlflowAppsOutput is AWS's ListMlflowAppsResponse.
type ListMlflowAppsOutput struct {
	Summaries []MlflowAppSummary `json:"Summaries,omitempty" api:"shape=MlflowAppSummaries"`
	NextToken *string            `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListMlflowTrackingServersInput is AWS's ListMlflowTrackingServersRequest.
type ListMlflowTrackingServersInput struct {
	CreatedAfter         *time.Time `json:"CreatedAfter,omitempty"`
	CreatedBefore        *time.Time `json:"CreatedBefore,omitempty"`
	TrackingServerStatus *string    `json:"TrackingServerStatus,omitempty" api:"shape=TrackingServerStatus"`
	MlflowVersion        *string    `json:"MlflowVersion,omitempty" api:"shape=MlflowVersion"`
	SortBy               *string    `json:"SortBy,omitempty" api:"shape=SortTrackingServerBy"`
	SortOrder            *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken            *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults           *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListMlflowTrackingServersOutput is AWS's ListMlflowTrackingServersResponse.
type ListMlflowTrackingServersOutput struct {
	TrackingServerSummaries []TrackingServerSummary `json:"TrackingServerSummaries,omitempty" api:"shape=TrackingServerSummaryList"`
	NextToken               *string                 `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListModelBiasJobDefinitionsInput is AWS's ListModelBiasJobDefinitionsRequest.
type ListModelBiasJobDefinitionsInput struct {
	EndpointName       *string    `json:"EndpointName,omitempty" api:"shape=EndpointName"`
	SortBy             *string    `json:"SortBy,omitempty" api:"shape=MonitoringJobDefinitionSortKey"`
	SortOrder          *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NameContains       *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitempty"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitempty"`
}

// ListModelBiasJobDefinitionsOutput is AWS's ListModelBiasJobDefinitionsResponse.
type ListModelBiasJobDefinitionsOutput struct {
	JobDefinitionSummaries []MonitoringJobDefinitionSummary `json:"JobDefinitionSummaries,omitempty" api:"required"`
	NextToken              *string                          `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListModelCardExportJobsInput is AWS's ListModelCardExportJobsRequest.
type ListModelCardExportJobsInput struct {
	ModelCardName                  *string    `json:"ModelCardName,omitempty" api:"shape=EntityName,required"`
	ModelCardVersion               *int32     `json:"ModelCardVersion,omitempty"`
	CreationTimeAfter              *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore             *time.Time `json:"CreationTimeBefore,omitempty"`
	ModelCardExportJobNameContains *string    `json:"ModelCardExportJobNameContains,omitempty" api:"shape=EntityName"`
	StatusEquals                   *string    `json:"StatusEquals,omitempty" api:"shape=ModelCardExportJobStatus"`
	SortBy                         *string    `json:"SortBy,omitempty" api:"shape=ModelCardExportJobSortBy"`
	SortOrder                      *string    `json:"SortOrder,omitempty" api:"shape=ModelCardExportJobSortOrder"`
	NextToken                      *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults                     *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListModelCardExportJobsOutput is AWS's ListModelCardExportJobsResponse.
type ListModelCardExportJobsOutput struct {
	ModelCardExportJobSummaries []ModelCardExportJobSummary `json:"ModelCardExportJobSummaries,omitempty" api:"required"`
	NextToken                   *string                     `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListModelCardVersionsInput is AWS's ListModelCardVersionsRequest.
type ListModelCardVersionsInput struct {
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitempty"`
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	ModelCardName      *string    `json:"ModelCardName,omitempty" api:"shape=ModelCardNameOrArn,required"`
	ModelCardStatus    *string    `json:"ModelCardStatus,omitempty" api:"shape=ModelCardStatus"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	SortBy             *string    `json:"SortBy,omitempty" api:"shape=ModelCardVersionSortBy"`
	SortOrder          *string    `json:"SortOrder,omitempty" api:"shape=ModelCardSortOrder"`
}

// ListModelCardVersionsOutput is AWS's ListModelCardVersionsResponse.
type ListModelCardVersionsOutput struct {
	ModelCardVersionSummaryList []ModelCardVersionSummary `json:"ModelCardVersionSummaryList,omitempty" api:"required"`
	NextToken                   *string                   `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListModelCardsInput is AWS's ListModelCardsRequest.
type ListModelCardsInput struct {
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitempty"`
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NameContains       *string    `json:"NameContains,omitempty" api:"shape=EntityName"`
	ModelCardStatus    *string    `json:"ModelCardStatus,omitempty" api:"shape=ModelCardStatus"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	SortBy             *string    `json:"SortBy,omitempty" api:"shape=ModelCardSortBy"`
	SortOrder          *string    `json:"SortOrder,omitempty" api:"shape=ModelCardSortOrder"`
}

// ListModelCardsOutput is AWS's ListModelCardsResponse.
type ListModelCardsOutput struct {
	ModelCardSummaries []ModelCardSummary `json:"ModelCardSummaries,omitempty" api:"required"`
	NextToken          *string            `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListModelExplainabilityJobDefinitionsInput is AWS's ListModelExplainabilityJobDefinitionsRequest.
type ListModelExplainabilityJobDefinitionsInput struct {
	EndpointName       *string    `json:"EndpointName,omitempty" api:"shape=EndpointName"`
	SortBy             *string    `json:"SortBy,omitempty" api:"shape=MonitoringJobDefinitionSortKey"`
	SortOrder          *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NameContains       *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitempty"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitempty"`
}

// ListModelExplainabilityJobDefinitionsOutput is AWS's ListModelExplainabilityJobDefinitionsResponse.
type ListModelExplainabilityJobDefinitionsOutput struct {
	JobDefinitionSummaries []MonitoringJobDefinitionSummary `json:"JobDefinitionSummaries,omitempty" api:"required"`
	NextToken              *string                          `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListModelMetadataInput is AWS's ListModelMetadataRequest.
type ListModelMetadataInput struct {
	SearchExpression *ModelMetadataSearchExpression `json:"SearchExpression,omitempty"`
	NextToken        *string                        `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults       *int32                         `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListModelMetadataOutput is AWS's ListModelMetadataResponse.
type ListModelMetadataOutput struct {
	ModelMetadataSummaries []ModelMetadataSummary `json:"ModelMetadataSummaries,omitempty" api:"required"`
	NextToken              *string                `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListModelPackageGroupsInput is AWS's ListModelPackageGroupsInput.
type ListModelPackageGroupsInput struct {
	CreationTimeAfter        *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore       *time.Time `json:"CreationTimeBefore,omitempty"`
	MaxResults               *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NameContains             *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	NextToken                *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	SortBy                   *string    `json:"SortBy,omitempty" api:"shape=ModelPackageGroupSortBy"`
	SortOrder                *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	CrossAccountFilterOption *string    `json:"CrossAccountFilterOption,omitempty" api:"shape=CrossAccountFilterOption"`
}

// ListModelPackageGroupsOutput is AWS's ListModelPackageGroupsOutput.
type ListModelPackageGroupsOutput struct {
	ModelPackageGroupSummaryList []ModelPackageGroupSummary `json:"ModelPackageGroupSummaryList,omitempty" api:"required"`
	NextToken                    *string                    `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListModelPackagesInput is AWS's ListModelPackagesInput.
type ListModelPackagesInput struct {
	CreationTimeAfter     *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore    *time.Time `json:"CreationTimeBefore,omitempty"`
	MaxResults            *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NameContains          *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	ModelApprovalStatus   *string    `json:"ModelApprovalStatus,omitempty" api:"shape=ModelApprovalStatus"`
	ModelPackageGroupName *string    `json:"ModelPackageGroupName,omitempty" api:"shape=ArnOrName"`
	ModelPackageType      *string    `json:"ModelPackageType,omitempty" api:"shape=ModelPackageType"`
	NextToken             *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	SortBy                *string    `json:"SortBy,omitempty" api:"shape=ModelPackageSortBy"`
	SortOrder             *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
}

// ListModelPackagesOutput is AWS's ListModelPackagesOutput.
type ListModelPackagesOutput struct {
	ModelPackageSummaryList []ModelPackageSummary `json:"ModelPackageSummaryList,omitempty" api:"required"`
	NextToken               *string               `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListModelQualityJobDefinitionsInput is AWS's ListModelQualityJobDefinitionsRequest.
type ListModelQualityJobDefinitionsInput struct {
	EndpointName       *string    `json:"EndpointName,omitempty" api:"shape=EndpointName"`
	SortBy             *string    `json:"SortBy,omitempty" api:"shape=MonitoringJobDefinitionSortKey"`
	SortOrder          *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NameContains       *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitempty"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitempty"`
}

// ListModelQualityJobDefinitionsOutput is AWS's ListModelQualityJobDefinitionsResponse.
type ListModelQualityJobDefinitionsOutput struct {
	JobDefinitionSummaries []MonitoringJobDefinitionSummary `json:"JobDefinitionSummaries,omitempty" api:"required"`
	NextToken              *string                          `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListModelsInput is AWS's ListModelsInput.
type ListModelsInput struct {
	SortBy             *string    `json:"SortBy,omitempty" api:"shape=ModelSortKey"`
	SortOrder          *string    `json:"SortOrder,omitempty" api:"shape=OrderKey"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=PaginationToken"`
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NameContains       *string    `json:"NameContains,omitempty" api:"shape=ModelNameContains"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitempty"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitempty"`
}

// ListModelsOutput is AWS's ListModelsOutput.
type ListModelsOutput struct {
	Models    []ModelSummary `json:"Models,omitempty" api:"required"`
	NextToken *string        `json:"NextToken,omitempty" api:"shape=PaginationToken"`
}

// ListMonitoringAlertHistoryInput is AWS's ListMonitoringAlertHistoryRequest.
type ListMonitoringAlertHistoryInput struct {
	MonitoringScheduleName *string    `json:"MonitoringScheduleName,omitempty" api:"shape=MonitoringScheduleName"`
	MonitoringAlertName    *string    `json:"MonitoringAlertName,omitempty" api:"shape=MonitoringAlertName"`
	SortBy                 *string    `json:"SortBy,omitempty" api:"shape=MonitoringAlertHistorySortKey"`
	SortOrder              *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken              *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults             *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitempty"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitempty"`
	StatusEquals           *string    `json:"StatusEquals,omitempty" api:"shape=MonitoringAlertStatus"`
}

// ListMonitoringAlertHistoryOutput is AWS's ListMonitoringAlertHistoryResponse.
type ListMonitoringAlertHistoryOutput struct {
	MonitoringAlertHistory []MonitoringAlertHistorySummary `json:"MonitoringAlertHistory,omitempty"`
	NextToken              *string                         `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListMonitoringAlertsInput is AWS's ListMonitoringAlertsRequest.
type ListMonitoringAlertsInput struct {
	MonitoringScheduleName *string `json:"MonitoringScheduleName,omitempty" api:"shape=MonitoringScheduleName,required"`
	NextToken              *string `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults             *int32  `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListMonitoringAlertsOutput is AWS's ListMonitoringAlertsResponse.
type ListMonitoringAlertsOutput struct {
	MonitoringAlertSummaries []MonitoringAlertSummary `json:"MonitoringAlertSummaries,omitempty" api:"shape=MonitoringAlertSummaryList"`
	NextToken                *string                  `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListMonitoringExecutionsInput is AWS's ListMonitoringExecutionsRequest.
type ListMonitoringExecutionsInput struct {
	MonitoringScheduleName      *string    `json:"MonitoringScheduleName,omitempty" api:"shape=MonitoringScheduleName"`
	EndpointName                *string    `json:"EndpointName,omitempty" api:"shape=EndpointName"`
	SortBy                      *string    `json:"SortBy,omitempty" api:"shape=MonitoringExecutionSortKey"`
	SortOrder                   *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken                   *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults                  *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	ScheduledTimeBefore         *time.Time `json:"ScheduledTimeBefore,omitempty"`
	ScheduledTimeAfter          *time.Time `json:"ScheduledTimeAfter,omitempty"`
	CreationTimeBefore          *time.Time `json:"CreationTimeBefore,omitempty"`
	CreationTimeAfter           *time.Time `json:"CreationTimeAfter,omitempty"`
	LastModifiedTimeBefore      *time.Time `json:"LastModifiedTimeBefore,omitempty"`
	LastModifiedTimeAfter       *time.Time `json:"LastModifiedTimeAfter,omitempty"`
	StatusEquals                *string    `json:"StatusEquals,omitempty" api:"shape=ExecutionStatus"`
	MonitoringJobDefinitionName *string    `json:"MonitoringJobDefinitionName,omitempty" api:"shape=MonitoringJobDefinitionName"`
	MonitoringTypeEquals        *string    `json:"MonitoringTypeEquals,omitempty" api:"shape=MonitoringType"`
}

// ListMonitoringExecutionsOutput is AWS's ListMonitoringExecutionsResponse.
type ListMonitoringExecutionsOutput struct {
	MonitoringExecutionSummaries []MonitoringExecutionSummary `json:"MonitoringExecutionSummaries,omitempty" api:"required"`
	NextToken                    *string                      `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListMonitoringSchedulesInput is AWS's ListMonitoringSchedulesRequest.
type ListMonitoringSchedulesInput struct {
	EndpointName                *string    `json:"EndpointName,omitempty" api:"shape=EndpointName"`
	SortBy                      *string    `json:"SortBy,omitempty" api:"shape=MonitoringScheduleSortKey"`
	SortOrder                   *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken                   *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults                  *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NameContains                *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	CreationTimeBefore          *time.Time `json:"CreationTimeBefore,omitempty"`
	CreationTimeAfter           *time.Time `json:"CreationTimeAfter,omitempty"`
	LastModifiedTimeBefore      *time.Time `json:"LastModifiedTimeBefore,omitempty"`
	LastModifiedTimeAfter       *time.Time `json:"LastModifiedTimeAfter,omitempty"`
	StatusEquals                *string    `json:"StatusEquals,omitempty" api:"shape=ScheduleStatus"`
	MonitoringJobDefinitionName *string    `json:"MonitoringJobDefinitionName,omitempty" api:"shape=MonitoringJobDefinitionName"`
	MonitoringTypeEquals        *string    `json:"MonitoringTypeEquals,omitempty" api:"shape=MonitoringType"`
}

// ListMonitoringSchedulesOutput is AWS's ListMonitoringSchedulesResponse.
type ListMonitoringSchedulesOutput struct {
	MonitoringScheduleSummaries []MonitoringScheduleSummary `json:"MonitoringScheduleSummaries,omitempty" api:"required"`
	NextToken                   *string                     `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListNotebookInstanceLifecycleConfigsInput is AWS's ListNotebookInstanceLifecycleConfigsInput.
type ListNotebookInstanceLifecycleConfigsInput struct {
	NextToken              *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults             *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	SortBy                 *string    `json:"SortBy,omitempty" api:"shape=NotebookInstanceLifecycleConfigSortKey"`
	SortOrder              *string    `json:"SortOrder,omitempty" api:"shape=NotebookInstanceLifecycleConfigSortOrder"`
	NameContains           *string    `json:"NameContains,omitempty" api:"shape=NotebookInstanceLifecycleConfigNameContains"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitempty"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitempty"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitempty"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitempty"`
}

// ListNotebookInstanceLifecycleConfigsOutput is AWS's ListNotebookInstanceLifecycleConfigsOutput.
type ListNotebookInstanceLifecycleConfigsOutput struct {
	NextToken                        *string                                  `json:"NextToken,omitempty" api:"shape=NextToken"`
	NotebookInstanceLifecycleConfigs []NotebookInstanceLifecycleConfigSummary `json:"NotebookInstanceLifecycleConfigs,omitempty"`
}

// ListNotebookInstancesInput is AWS's ListNotebookInstancesInput.
type ListNotebookInstancesInput struct {
	NextToken                                   *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults                                  *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	SortBy                                      *string    `json:"SortBy,omitempty" api:"shape=NotebookInstanceSortKey"`
	SortOrder                                   *string    `json:"SortOrder,omitempty" api:"shape=NotebookInstanceSortOrder"`
	NameContains                                *string    `json:"NameContains,omitempty" api:"shape=NotebookInstanceNameContains"`
	CreationTimeBefore                          *time.Time `json:"CreationTimeBefore,omitempty"`
	CreationTimeAfter                           *time.Time `json:"CreationTimeAfter,omitempty"`
	LastModifiedTimeBefore                      *time.Time `json:"LastModifiedTimeBefore,omitempty"`
	LastModifiedTimeAfter                       *time.Time `json:"LastModifiedTimeAfter,omitempty"`
	StatusEquals                                *string    `json:"StatusEquals,omitempty" api:"shape=NotebookInstanceStatus"`
	NotebookInstanceLifecycleConfigNameContains *string    `json:"NotebookInstanceLifecycleConfigNameContains,omitempty" api:"shape=NotebookInstanceLifecycleConfigName"`
	DefaultCodeRepositoryContains               *string    `json:"DefaultCodeRepositoryContains,omitempty" api:"shape=CodeRepositoryContains"`
	AdditionalCodeRepositoryEquals              *string    `json:"AdditionalCodeRepositoryEquals,omitempty" api:"shape=CodeRepositoryNameOrUrl"`
}

// ListNotebookInstancesOutput is AWS's ListNotebookInstancesOutput.
type ListNotebookInstancesOutput struct {
	NextToken         *string                   `json:"NextToken,omitempty" api:"shape=NextToken"`
	NotebookInstances []NotebookInstanceSummary `json:"NotebookInstances,omitempty"`
}

// ListOptimizationJobsInput is AWS's ListOptimizationJobsRequest.
type ListOptimizationJobsInput struct {
	NextToken              *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults             *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitempty"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitempty"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitempty"`
	OptimizationContains   *string    `json:"OptimizationContains,omitempty" api:"shape=NameContains"`
	NameContains           *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	StatusEquals           *string    `json:"StatusEquals,omitempty" api:"shape=OptimizationJobStatus"`
	SortBy                 *string    `json:"SortBy,omitempty" api:"shape=ListOptimizationJobsSortBy"`
	SortOrder              *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
}

// ListOptimizationJobsOutput is AWS's ListOptimizationJobsResponse.
type ListOptimizationJobsOutput struct {
	OptimizationJobSummaries []OptimizationJobSummary `json:"OptimizationJobSummaries,omitempty" api:"required"`
	NextToken                *string                  `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListPartnerAppsInput is AWS's ListPartnerAppsRequest.
type ListPartnerAppsInput struct {
	MaxResults *int32  `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NextToken  *string `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListPartnerAppsOutput is AWS's ListPartnerAppsResponse.
type ListPartnerAppsOutput struct {
	Summaries []PartnerAppSummary `json:"Summaries,omitempty"`
	NextToken *string             `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListPipelineExecutionStepsInput is AWS's ListPipelineExecutionStepsRequest.
type ListPipelineExecutionStepsInput struct {
	PipelineExecutionArn *string `json:"PipelineExecutionArn,omitempty" api:"shape=PipelineExecutionArn"`
	NextToken            *string `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults           *int32  `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	SortOrder            *string `json:"SortOrder,omitempty" api:"shape=SortOrder"`
}

// ListPipelineExecutionStepsOutput is AWS's ListPipelineExecutionStepsResponse.
type ListPipelineExecutionStepsOutput struct {
	PipelineExecutionSteps []PipelineExecutionStep `json:"PipelineExecutionSteps,omitempty" api:"shape=PipelineExecutionStepList"`
	NextToken              *string                 `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListPipelineExecutionsInput is AWS's ListPipelineExecutionsRequest.
type ListPipelineExecutionsInput struct {
	PipelineName         *string    `json:"PipelineName,omitempty" api:"shape=PipelineNameOrArn,required"`
	CreatedAfter         *time.Time `json:"CreatedAfter,omitempty"`
	CreatedBefore        *time.Time `json:"CreatedBefore,omitempty"`
	SortBy               *string    `json:"SortBy,omitempty" api:"shape=SortPipelineExecutionsBy"`
	SortOrder            *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken            *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults           *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	PipelineVersionAlias *string    `json:"PipelineVersionAlias,omitempty" api:"shape=PipelineVersionAlias"`
}

// ListPipelineExecutionsOutput is AWS's ListPipelineExecutionsResponse.
type ListPipelineExecutionsOutput struct {
	PipelineExecutionSummaries []PipelineExecutionSummary `json:"PipelineExecutionSummaries,omitempty" api:"shape=PipelineExecutionSummaryList"`
	NextToken                  *string                    `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListPipelineParametersForExecutionInput is AWS's ListPipelineParametersForExecutionRequest.
type ListPipelineParametersForExecutionInput struct {
	PipelineExecutionArn *string `json:"PipelineExecutionArn,omitempty" api:"shape=PipelineExecutionArn,required"`
	NextToken            *string `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults           *int32  `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListPipelineParametersForExecutionOutput is AWS's ListPipelineParametersForExecutionResponse.
type ListPipelineParametersForExecutionOutput struct {
	PipelineParameters []Parameter `json:"PipelineParameters,omitempty" api:"shape=ParameterList"`
	NextToken          *string     `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListPipelineVersionsInput is AWS's ListPipelineVersionsRequest.
type ListPipelineVersionsInput struct {
	PipelineName  *string    `json:"PipelineName,omitempty" api:"shape=PipelineNameOrArn,required"`
	CreatedAfter  *time.Time `json:"CreatedAfter,omitempty"`
	CreatedBefore *time.Time `json:"CreatedBefore,omitempty"`
	SortOrder     *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken     *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults    *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListPipelineVersionsOutput is AWS's ListPipelineVersionsResponse.
type ListPipelineVersionsOutput struct {
	PipelineVersionSummaries []PipelineVersionSummary `json:"PipelineVersionSummaries,omitempty" api:"shape=PipelineVersionSummaryList"`
	NextToken                *string                  `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListPipelinesInput is AWS's ListPipelinesRequest.
type ListPipelinesInput struct {
	PipelineNamePrefix *string    `json:"PipelineNamePrefix,omitempty" api:"shape=PipelineName"`
	CreatedAfter       *time.Time `json:"CreatedAfter,omitempty"`
	CreatedBefore      *time.Time `json:"CreatedBefore,omitempty"`
	SortBy             *string    `json:"SortBy,omitempty" api:"shape=SortPipelinesBy"`
	SortOrder          *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	ManagedBy          *string    `json:"ManagedBy,omitempty" api:"shape=PipelineManagedBy"`
}

// ListPipelinesOutput is AWS's ListPipelinesResponse.
type ListPipelinesOutput struct {
	PipelineSummaries []PipelineSummary `json:"PipelineSummaries,omitempty" api:"shape=PipelineSummaryList"`
	NextToken         *string           `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListProcessingJobsInput is AWS's ListProcessingJobsRequest.
type ListProcessingJobsInput struct {
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitempty"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitempty"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitempty"`
	NameContains           *string    `json:"NameContains,omitempty"`
	StatusEquals           *string    `json:"StatusEquals,omitempty" api:"shape=ProcessingJobStatus"`
	SortBy                 *string    `json:"SortBy,omitempty" api:"shape=SortBy"`
	SortOrder              *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken              *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults             *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListProcessingJobsOutput is AWS's ListProcessingJobsResponse.
type ListProcessingJobsOutput struct {
	ProcessingJobSummaries []ProcessingJobSummary `json:"ProcessingJobSummaries,omitempty" api:"required"`
	NextToken              *string                `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListProjectsInput is AWS's ListProjectsInput.
type ListProjectsInput struct {
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitempty"`
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NameContains       *string    `json:"NameContains,omitempty" api:"shape=ProjectEntityName"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	SortBy             *string    `json:"SortBy,omitempty" api:"shape=ProjectSortBy"`
	SortOrder          *string    `json:"SortOrder,omitempty" api:"shape=ProjectSortOrder"`
}

// ListProjectsOutput is AWS's ListProjectsOutput.
type ListProjectsOutput struct {
	ProjectSummaryList []ProjectSummary `json:"ProjectSummaryList,omitempty" api:"required"`
	NextToken          *string          `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListResourceCatalogsInput is AWS's ListResourceCatalogsRequest.
type ListResourceCatalogsInput struct {
	NameContains       *string    `json:"NameContains,omitempty" api:"shape=ResourceCatalogName"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitempty"`
	SortOrder          *string    `json:"SortOrder,omitempty" api:"shape=ResourceCatalogSortOrder"`
	SortBy             *string    `json:"SortBy,omitempty" api:"shape=ResourceCatalogSortBy"`
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListResourceCatalogsOutput is AWS's ListResourceCatalogsResponse.
type ListResourceCatalogsOutput struct {
	ResourceCatalogs []ResourceCatalog `json:"ResourceCatalogs,omitempty"`
	NextToken        *string           `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListSpacesInput is AWS's ListSpacesRequest.
type ListSpacesInput struct {
	NextToken         *string `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults        *int32  `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	SortOrder         *string `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	SortBy            *string `json:"SortBy,omitempty" api:"shape=SpaceSortKey"`
	DomainIdEquals    *string `json:"DomainIdEquals,omitempty" api:"shape=DomainId"`
	SpaceNameContains *string `json:"SpaceNameContains,omitempty" api:"shape=SpaceName"`
}

// ListSpacesOutput is AWS's ListSpacesResponse.
type ListSpacesOutput struct {
	Spaces    []SpaceDetails `json:"Spaces,omitempty"`
	NextToken *string        `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListStageDevicesInput is AWS's ListStageDevicesRequest.
type ListStageDevicesInput struct {
	NextToken                          *string `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults                         *int32  `json:"MaxResults,omitempty" api:"shape=ListMaxResults"`
	EdgeDeploymentPlanName             *string `json:"EdgeDeploymentPlanName,omitempty" api:"shape=EntityName,required"`
	ExcludeDevicesDeployedInOtherStage *bool   `json:"ExcludeDevicesDeployedInOtherStage,omitempty"`
	StageName                          *string `json:"StageName,omitempty" api:"shape=EntityName,required"`
}

// ListStageDevicesOutput is AWS's ListStageDevicesResponse.
type ListStageDevicesOutput struct {
	DeviceDeploymentSummaries []DeviceDeploymentSummary `json:"DeviceDeploymentSummaries,omitempty" api:"required"`
	NextToken                 *string                   `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListStudioLifecycleConfigsInput is AWS's ListStudioLifecycleConfigsRequest.
type ListStudioLifecycleConfigsInput struct {
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	NameContains       *string    `json:"NameContains,omitempty" api:"shape=StudioLifecycleConfigName"`
	AppTypeEquals      *string    `json:"AppTypeEquals,omitempty" api:"shape=StudioLifecycleConfigAppType"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitempty"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitempty"`
	ModifiedTimeBefore *time.Time `json:"ModifiedTimeBefore,omitempty"`
	ModifiedTimeAfter  *time.Time `json:"ModifiedTimeAfter,omitempty"`
	SortBy             *string    `json:"SortBy,omitempty" api:"shape=StudioLifecycleConfigSortKey"`
	SortOrder          *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
}

// ListStudioLifecycleConfigsOutput is AWS's ListStudioLifecycleConfigsResponse.
type ListStudioLifecycleConfigsOutput struct {
	NextToken              *string                        `json:"NextToken,omitempty" api:"shape=NextToken"`
	StudioLifecycleConfigs []StudioLifecycleConfigDetails `json:"StudioLifecycleConfigs,omitempty"`
}

// ListSubscribedWorkteamsInput is AWS's ListSubscribedWorkteamsRequest.
type ListSubscribedWorkteamsInput struct {
	NameContains *string `json:"NameContains,omitempty" api:"shape=WorkteamName"`
	NextToken    *string `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults   *int32  `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListSubscribedWorkteamsOutput is AWS's ListSubscribedWorkteamsResponse.
type ListSubscribedWorkteamsOutput struct {
	SubscribedWorkteams []SubscribedWorkteam `json:"SubscribedWorkteams,omitempty" api:"required"`
	NextToken           *string              `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListTagsInput is AWS's ListTagsInput.
type ListTagsInput struct {
	ResourceArn *string `json:"ResourceArn,omitempty" api:"shape=ResourceArn,required"`
	NextToken   *string `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults  *int32  `json:"MaxResults,omitempty" api:"shape=ListTagsMaxResults"`
}

// ListTagsOutput is AWS's ListTagsOutput.
type ListTagsOutput struct {
	Tags      []Tag   `json:"Tags,omitempty" api:"shape=TagList"`
	NextToken *string `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListTrainingJobsForHyperParameterTuningJobInput is AWS's ListTrainingJobsForHyperParameterTuningJobRequest.
type ListTrainingJobsForHyperParameterTuningJobInput struct {
	HyperParameterTuningJobName *string `json:"HyperParameterTuningJobName,omitempty" api:"shape=HyperParameterTuningJobName,required"`
	NextToken                   *string `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults                  *int32  `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	StatusEquals                *string `json:"StatusEquals,omitempty" api:"shape=TrainingJobStatus"`
	SortBy                      *string `json:"SortBy,omitempty" api:"shape=TrainingJobSortByOptions"`
	SortOrder                   *string `json:"SortOrder,omitempty" api:"shape=SortOrder"`
}

// ListTrainingJobsForHyperParameterTuningJobOutput is AWS's ListTrainingJobsForHyperParameterTuningJobResponse.
type ListTrainingJobsForHyperParameterTuningJobOutput struct {
	TrainingJobSummaries []HyperParameterTrainingJobSummary `json:"TrainingJobSummaries,omitempty" api:"required"`
	NextToken            *string                            `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListTrainingJobsInput is AWS's ListTrainingJobsRequest.
type ListTrainingJobsInput struct {
	NextToken              *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults             *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitempty"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitempty"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitempty"`
	NameContains           *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	StatusEquals           *string    `json:"StatusEquals,omitempty" api:"shape=TrainingJobStatus"`
	SortBy                 *string    `json:"SortBy,omitempty" api:"shape=SortBy"`
	SortOrder              *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	WarmPoolStatusEquals   *string    `json:"WarmPoolStatusEquals,omitempty" api:"shape=WarmPoolResourceStatus"`
	TrainingPlanArnEquals  *string    `json:"TrainingPlanArnEquals,omitempty" api:"shape=TrainingPlanArn"`
}

// ListTrainingJobsOutput is AWS's ListTrainingJobsResponse.
type ListTrainingJobsOutput struct {
	TrainingJobSummaries []TrainingJobSummary `json:"TrainingJobSummaries,omitempty" api:"required"`
	NextToken            *string              `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListTrainingPlansInput is AWS's ListTrainingPlansRequest.
type ListTrainingPlansInput struct {
	NextToken       *string              `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults      *int32               `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	StartTimeAfter  *time.Time           `json:"StartTimeAfter,omitempty"`
	StartTimeBefore *time.Time           `json:"StartTimeBefore,omitempty"`
	SortBy          *string              `json:"SortBy,omitempty" api:"shape=TrainingPlanSortBy"`
	SortOrder       *string              `json:"SortOrder,omitempty" api:"shape=TrainingPlanSortOrder"`
	Filters         []TrainingPlanFilter `json:"Filters,omitempty" api:"shape=TrainingPlanFilters"`
}

// ListTrainingPlansOutput is AWS's ListTrainingPlansResponse.
type ListTrainingPlansOutput struct {
	NextToken             *string               `json:"NextToken,omitempty" api:"shape=NextToken"`
	TrainingPlanSummaries []TrainingPlanSummary `json:"TrainingPlanSummaries,omitempty" api:"required"`
}

// ListTrainingSessionsInput is AWS's ListTrainingSessionsRequest.
type ListTrainingSessionsInput struct {
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	CreationTimeAfter  *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore *time.Time `json:"CreationTimeBefore,omitempty"`
	NameContains       *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	StatusEquals       *string    `json:"StatusEquals,omitempty" api:"shape=TrainingSessionStatus"`
}

// ListTrainingSessionsOutput is AWS's ListTrainingSessionsResponse.
type ListTrainingSessionsOutput struct {
	NextToken                *string                  `json:"NextToken,omitempty" api:"shape=NextToken"`
	TrainingSessionSummaries []TrainingSessionSummary `json:"TrainingSessionSummaries,omitempty" api:"shape=TrainingSessionSummaries"`
}

// ListTransformJobsInput is AWS's ListTransformJobsRequest.
type ListTransformJobsInput struct {
	CreationTimeAfter      *time.Time `json:"CreationTimeAfter,omitempty"`
	CreationTimeBefore     *time.Time `json:"CreationTimeBefore,omitempty"`
	LastModifiedTimeAfter  *time.Time `json:"LastModifiedTimeAfter,omitempty"`
	LastModifiedTimeBefore *time.Time `json:"LastModifiedTimeBefore,omitempty"`
	NameContains           *string    `json:"NameContains,omitempty" api:"shape=NameContains"`
	StatusEquals           *string    `json:"StatusEquals,omitempty" api:"shape=TransformJobStatus"`
	SortBy                 *string    `json:"SortBy,omitempty" api:"shape=SortBy"`
	SortOrder              *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NextToken              *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults             *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListTransformJobsOutput is AWS's ListTransformJobsResponse.
type ListTransformJobsOutput struct {
	TransformJobSummaries []TransformJobSummary `json:"TransformJobSummaries,omitempty" api:"required"`
	NextToken             *string               `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListTrialComponentsInput is AWS's ListTrialComponentsRequest.
type ListTrialComponentsInput struct {
	ExperimentName *string    `json:"ExperimentName,omitempty" api:"shape=ExperimentEntityName"`
	TrialName      *string    `json:"TrialName,omitempty" api:"shape=ExperimentEntityName"`
	SourceArn      *string    `json:"SourceArn,omitempty" api:"shape=String256"`
	CreatedAfter   *time.Time `json:"CreatedAfter,omitempty"`
	CreatedBefore  *time.Time `json:"CreatedBefore,omitempty"`
	SortBy         *string    `json:"SortBy,omitempty" api:"shape=SortTrialComponentsBy"`
	SortOrder      *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	MaxResults     *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NextToken      *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListTrialComponentsOutput is AWS's ListTrialComponentsResponse.
type ListTrialComponentsOutput struct {
	TrialComponentSummaries []TrialComponentSummary `json:"TrialComponentSummaries,omitempty"`
	NextToken               *string                 `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListTrialsInput is AWS's ListTrialsRequest.
type ListTrialsInput struct {
	ExperimentName     *string    `json:"ExperimentName,omitempty" api:"shape=ExperimentEntityName"`
	TrialComponentName *string    `json:"TrialComponentName,omitempty" api:"shape=ExperimentEntityName"`
	CreatedAfter       *time.Time `json:"CreatedAfter,omitempty"`
	CreatedBefore      *time.Time `json:"CreatedBefore,omitempty"`
	SortBy             *string    `json:"SortBy,omitempty" api:"shape=SortTrialsBy"`
	SortOrder          *string    `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	MaxResults         *int32     `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NextToken          *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListTrialsOutput is AWS's ListTrialsResponse.
type ListTrialsOutput struct {
	TrialSummaries []TrialSummary `json:"TrialSummaries,omitempty"`
	NextToken      *string        `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListUltraServersByReservedCapacityInput is AWS's ListUltraServersByReservedCapacityRequest.
type ListUltraServersByReservedCapacityInput struct {
	ReservedCapacityArn *string `json:"ReservedCapacityArn,omitempty" api:"shape=ReservedCapacityArn,required"`
	MaxResults          *int32  `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	NextToken           *string `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListUltraServersByReservedCapacityOutput is AWS's ListUltraServersByReservedCapacityResponse.
type ListUltraServersByReservedCapacityOutput struct {
	NextToken    *string       `json:"NextToken,omitempty" api:"shape=NextToken"`
	UltraServers []UltraServer `json:"UltraServers,omitempty" api:"shape=UltraServers,required"`
}

// ListUserProfilesInput is AWS's ListUserProfilesRequest.
type ListUserProfilesInput struct {
	NextToken               *string `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults              *int32  `json:"MaxResults,omitempty" api:"shape=MaxResults"`
	SortOrder               *string `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	SortBy                  *string `json:"SortBy,omitempty" api:"shape=UserProfileSortKey"`
	DomainIdEquals          *string `json:"DomainIdEquals,omitempty" api:"shape=DomainId"`
	UserProfileNameContains *string `json:"UserProfileNameContains,omitempty" api:"shape=UserProfileName"`
}

// ListUserProfilesOutput is AWS's ListUserProfilesResponse.
type ListUserProfilesOutput struct {
	UserProfiles []UserProfileDetails `json:"UserProfiles,omitempty"`
	NextToken    *string              `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListWorkforcesInput is AWS's ListWorkforcesRequest.
type ListWorkforcesInput struct {
	SortBy       *string `json:"SortBy,omitempty" api:"shape=ListWorkforcesSortByOptions"`
	SortOrder    *string `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NameContains *string `json:"NameContains,omitempty" api:"shape=WorkforceName"`
	NextToken    *string `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults   *int32  `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListWorkforcesOutput is AWS's ListWorkforcesResponse.
type ListWorkforcesOutput struct {
	Workforces []Workforce `json:"Workforces,omitempty" api:"required"`
	NextToken  *string     `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// ListWorkteamsInput is AWS's ListWorkteamsRequest.
type ListWorkteamsInput struct {
	SortBy       *string `json:"SortBy,omitempty" api:"shape=ListWorkteamsSortByOptions"`
	SortOrder    *string `json:"SortOrder,omitempty" api:"shape=SortOrder"`
	NameContains *string `json:"NameContains,omitempty" api:"shape=WorkteamName"`
	NextToken    *string `json:"NextToken,omitempty" api:"shape=NextToken"`
	MaxResults   *int32  `json:"MaxResults,omitempty" api:"shape=MaxResults"`
}

// ListWorkteamsOutput is AWS's ListWorkteamsResponse.
type ListWorkteamsOutput struct {
	Workteams []Workteam `json:"Workteams,omitempty" api:"required"`
	NextToken *string    `json:"NextToken,omitempty" api:"shape=NextToken"`
}

// LoraConfig is AWS's LoraConfig.
type LoraConfig struct {
	Rank  *int32 `json:"Rank,omitempty" api:"shape=Rank,required"`
	Alpha *int32 `json:"Alpha,omitempty" api:"shape=LoraAlpha,required"`
}

// MLflowConfiguration is AWS's MLflowConfiguration.
type MLflowConfiguration struct {
	MlflowResourceArn    *string `json:"MlflowResourceArn,omitempty" api:"shape=MLflowArn"`
	MlflowExperimentName *string `json:"MlflowExperimentName,omitempty" api:"shape=MlflowExperimentEntityName"`
}

// ManagedConfiguration is AWS's ManagedConfiguration.
type ManagedConfiguration struct {
	ManagedStorageType *string `json:"ManagedStorageType,omitempty" api:"shape=ManagedStorageType"`
}

// MemberDefinition is AWS's MemberDefinition.
type MemberDefinition struct {
	CognitoMemberDefinition *CognitoMemberDefinition `json:"CognitoMemberDefinition,omitempty"`
	OidcMemberDefinition    *OidcMemberDefinition    `json:"OidcMemberDefinition,omitempty"`
}

// MetadataProperties is AWS's MetadataProperties.
type MetadataProperties struct {
	CommitId    *string `json:"CommitId,omitempty" api:"shape=MetadataPropertyValue"`
	Repository  *string `json:"Repository,omitempty" api:"shape=MetadataPropertyValue"`
	GeneratedBy *string `json:"GeneratedBy,omitempty" api:"shape=MetadataPropertyValue"`
	ProjectId   *string `json:"ProjectId,omitempty" api:"shape=MetadataPropertyValue"`
}

// MetricData is AWS's MetricData.
type MetricData struct {
	MetricName *string    `json:"MetricName,omitempty" api:"shape=MetricName"`
	Value      *float32   `json:"Value,omitempty"`
	Timestamp  *time.Time `json:"Timestamp,omitempty"`
}

// MetricDatum is AWS's MetricDatum.
type MetricDatum struct {
	MetricName         *string  `json:"MetricName,omitempty" api:"shape=AutoMLMetricEnum"`
	StandardMetricName *string  `json:"StandardMetricName,omitempty" api:"shape=AutoMLMetricExtendedEnum"`
	Value              *float32 `json:"Value,omitempty"`
	Set                *string  `json:"Set,omitempty" api:"shape=MetricSetSource"`
}

// MetricDefinition is AWS's MetricDefinition.
type MetricDefinition struct {
	Name  *string `json:"Name,omitempty" api:"shape=MetricName,required"`
	Regex *string `json:"Regex,omitempty" api:"shape=MetricRegex,required"`
}

// MetricSpecification is AWS's MetricSpecification.
type MetricSpecification struct {
	_          struct{}                       `api:"union"`
	Predefined *PredefinedMetricSpecification `json:"Predefined,omitempty"`
	Customized *CustomizedMetricSpecification `json:"Customized,omitempty"`
}

// MetricsConfig is AWS's MetricsConfig.
type MetricsConfig struct {
	EnableEnhancedMetrics           *bool  `json:"EnableEnhancedMetrics,omitempty"`
	EnableDetailedObservability     *bool  `json:"EnableDetailedObservability,omitempty"`
	MetricPublishFrequencyInSeconds *int32 `json:"MetricPublishFrequencyInSeconds,omitempty"`
}

// MetricsEndpoint is AWS's MetricsEndpoint.
type MetricsEndpoint struct {
	MetricsEndpointPath             *string `json:"MetricsEndpointPath,omitempty" api:"shape=MetricsEndpointPath,required"`
	MetricPublishFrequencyInSeconds *int32  `json:"MetricPublishFrequencyInSeconds,omitempty"`
}

// MetricsSource is AWS's MetricsSource.
type MetricsSource struct {
	ContentType   *string `json:"ContentType,omitempty" api:"shape=ContentType,required"`
	ContentDigest *string `json:"ContentDigest,omitempty" api:"shape=ContentDigest"`
	S3Uri         *string `json:"S3Uri,omitempty" api:"shape=S3Uri,required"`
}

// MlflowAppSummary is AWS's MlflowAppSummary.
type MlflowAppSummary struct {
	Arn              *string    `json:"Arn,omitempty" api:"shape=MlflowAppArn"`
	Name             *string    `json:"Name,omitempty" api:"shape=MlflowAppName"`
	Status           *string    `json:"Status,omitempty" api:"shape=MlflowAppStatus"`
	CreationTime     *time.Time `json:"CreationTime,omitempty"`
	LastModifiedTime *time.Time `json:"LastModifiedTime,omitempty"`
	MlflowVersion    *string    `json:"MlflowVersion,omitempty" api:"shape=MlflowVersion"`
}

// MlflowConfig is AWS's MlflowConfig.
type MlflowConfig struct {
	MlflowResourceArn    *string `json:"MlflowResourceArn,omitempty" api:"shape=MlFlowResourceArn,required"`
	MlflowExperimentName *string `json:"MlflowExperimentName,omitempty" api:"shape=MlflowExperimentName"`
	MlflowRunName        *string `json:"MlflowRunName,omitempty" api:"shape=MlflowRunName"`
}

// MlflowDetails is AWS's MlflowDetails.
type MlflowDetails struct {
	MlflowExperimentId *string `json:"MlflowExperimentId,omitempty" api:"shape=MlflowExperimentId"`
	MlflowRunId        *string `json:"MlflowRunId,omitempty" api:"shape=MlflowRunId"`
}

// Model is AWS's Model.
type Model struct {
	ModelName                *string                   `json:"ModelName,omitempty" api:"shape=ModelName"`
	PrimaryContainer         *ContainerDefinition      `json:"PrimaryContainer,omitempty"`
	Containers               []ContainerDefinition     `json:"Containers,omitempty" api:"shape=ContainerDefinitionList"`
	InferenceExecutionConfig *InferenceExecutionConfig `json:"InferenceExecutionConfig,omitempty"`
	ExecutionRoleArn         *string                   `json:"ExecutionRoleArn,omitempty" api:"shape=RoleArn"`
	VpcConfig                *VpcConfig                `json:"VpcConfig,omitempty"`
	CreationTime             *time.Time                `json:"CreationTime,omitempty"`
	ModelArn                 *string                   `json:"ModelArn,omitempty" api:"shape=ModelArn"`
	EnableNetworkIsolation   *bool                     `json:"EnableNetworkIsolation,omitempty"`
	Tags                     []Tag                     `json:"Tags,omitempty" api:"shape=TagList"`
	DeploymentRecommendation *DeploymentRecommendation `json:"DeploymentRecommendation,omitempty"`
}

// ModelAccessConfig is AWS's ModelAccessConfig.
type ModelAccessConfig struct {
	AcceptEula *bool `json:"AcceptEula,omitempty" api:"required"`
}

// ModelArtifacts is AWS's ModelArtifacts.
type ModelArtifacts struct {
	S3ModelArtifacts *string `json:"S3ModelArtifacts,omitempty" api:"shape=S3Uri,required"`
}

// ModelBiasAppSpecification is AWS's ModelBiasAppSpecification.
type ModelBiasAppSpecification struct {
	ImageUri    *string           `json:"ImageUri,omitempty" api:"shape=ImageUri,required"`
	ConfigUri   *string           `json:"ConfigUri,omitempty" api:"shape=S3Uri,required"`
	Environment map[string]string `json:"Environment,omitempty" api:"shape=MonitoringEnvironmentMap"`
}

// ModelBiasBaselineConfig is AWS's ModelBiasBaselineConfig.
type ModelBiasBaselineConfig struct {
	BaseliningJobName   *string                        `json:"BaseliningJobName,omitempty" api:"shape=ProcessingJobName"`
	ConstraintsResource *MonitoringConstraintsResource `json:"ConstraintsResource,omitempty"`
}

// ModelBiasJobInput is AWS's ModelBiasJobInput.
type ModelBiasJobInput struct {
	EndpointInput       *EndpointInput                `json:"EndpointInput,omitempty"`
	BatchTransformInput *BatchTransformInput          `json:"BatchTransformInput,omitempty"`
	GroundTruthS3Input  *MonitoringGroundTruthS3Input `json:"GroundTruthS3Input,omitempty" api:"required"`
}

// ModelCard is AWS's ModelCard.
type ModelCard struct {
	ModelCardArn          *string                  `json:"ModelCardArn,omitempty" api:"shape=ModelCardArn"`
	ModelCardName         *string                  `json:"ModelCardName,omitempty" api:"shape=EntityName"`
	ModelCardVersion      *int32                   `json:"ModelCardVersion,omitempty"`
	Content               *string                  `json:"Content,omitempty" api:"shape=ModelCardContent"`
	ModelCardStatus       *string                  `json:"ModelCardStatus,omitempty" api:"shape=ModelCardStatus"`
	SecurityConfig        *ModelCardSecurityConfig `json:"SecurityConfig,omitempty"`
	CreationTime          *time.Time               `json:"CreationTime,omitempty"`
	CreatedBy             *UserContext             `json:"CreatedBy,omitempty"`
	LastModifiedTime      *time.Time               `json:"LastModifiedTime,omitempty"`
	LastModifiedBy        *UserContext             `json:"LastModifiedBy,omitempty"`
	Tags                  []Tag                    `json:"Tags,omitempty" api:"shape=TagList"`
	ModelId               *string                  `json:"ModelId,omitempty"`
	RiskRating            *string                  `json:"RiskRating,omitempty"`
	ModelPackageGroupName *string                  `json:"ModelPackageGroupName,omitempty"`
}

// ModelCardExportArtifacts is AWS's ModelCardExportArtifacts.
type ModelCardExportArtifacts struct {
	S3ExportArtifacts *string `json:"S3ExportArtifacts,omitempty" api:"shape=S3Uri,required"`
}

// ModelCardExportJobSummary is AWS's ModelCardExportJobSummary.
type ModelCardExportJobSummary struct {
	ModelCardExportJobName *string    `json:"ModelCardExportJobName,omitempty" api:"shape=EntityName,required"`
	ModelCardExportJobArn  *string    `json:"ModelCardExportJobArn,omitempty" api:"shape=ModelCardExportJobArn,required"`
	Status                 *string    `json:"Status,omitempty" api:"shape=ModelCardExportJobStatus,required"`
	ModelCardName          *string    `json:"ModelCardName,omitempty" api:"shape=EntityName,required"`
	ModelCardVersion       *int32     `json:"ModelCardVersion,omitempty" api:"required"`
	CreatedAt              *time.Time `json:"CreatedAt,omitempty" api:"required"`
	LastModifiedAt         *time.Time `json:"LastModifiedAt,omitempty" api:"required"`
}

// ModelCardExportOutputConfig is AWS's ModelCardExportOutputConfig.
type ModelCardExportOutputConfig struct {
	S3OutputPath *string `json:"S3OutputPath,omitempty" api:"shape=S3Uri,required"`
}

// ModelCardSecurityConfig is AWS's ModelCardSecurityConfig.
type ModelCardSecurityConfig struct {
	KmsKeyId *string `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
}

// ModelCardSummary is AWS's ModelCardSummary.
type ModelCardSummary struct {
	ModelCardName    *string    `json:"ModelCardName,omitempty" api:"shape=EntityName,required"`
	ModelCardArn     *string    `json:"ModelCardArn,omitempty" api:"shape=ModelCardArn,required"`
	ModelCardStatus  *string    `json:"ModelCardStatus,omitempty" api:"shape=ModelCardStatus,required"`
	CreationTime     *time.Time `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime *time.Time `json:"LastModifiedTime,omitempty"`
}

// ModelCardVersionSummary is AWS's ModelCardVersionSummary.
type ModelCardVersionSummary struct {
	ModelCardName    *string    `json:"ModelCardName,omitempty" api:"shape=EntityName,required"`
	ModelCardArn     *string    `json:"ModelCardArn,omitempty" api:"shape=ModelCardArn,required"`
	ModelCardStatus  *string    `json:"ModelCardStatus,omitempty" api:"shape=ModelCardStatus,required"`
	ModelCardVersion *int32     `json:"ModelCardVersion,omitempty" api:"required"`
	CreationTime     *time.Time `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime *time.Time `json:"LastModifiedTime,omitempty"`
}

// ModelClientConfig is AWS's ModelClientConfig.
type ModelClientConfig struct {
	InvocationsTimeoutInSeconds *int32 `json:"InvocationsTimeoutInSeconds,omitempty" api:"shape=InvocationsTimeoutInSeconds"`
	InvocationsMaxRetries       *int32 `json:"InvocationsMaxRetries,omitempty" api:"shape=InvocationsMaxRetries"`
}

// ModelCompilationConfig is AWS's ModelCompilationConfig.
type ModelCompilationConfig struct {
	Image               *string           `json:"Image,omitempty" api:"shape=OptimizationContainerImage"`
	OverrideEnvironment map[string]string `json:"OverrideEnvironment,omitempty" api:"shape=OptimizationJobEnvironmentVariables"`
}

// ModelConfiguration is AWS's ModelConfiguration.
type ModelConfiguration struct {
	InferenceSpecificationName *string                `json:"InferenceSpecificationName,omitempty" api:"shape=InferenceSpecificationName"`
	EnvironmentParameters      []EnvironmentParameter `json:"EnvironmentParameters,omitempty" api:"shape=EnvironmentParameters"`
	CompilationJobName         *string                `json:"CompilationJobName,omitempty" api:"shape=RecommendationJobCompilationJobName"`
}

// ModelDashboardEndpoint is AWS's ModelDashboardEndpoint.
type ModelDashboardEndpoint struct {
	EndpointName     *string    `json:"EndpointName,omitempty" api:"shape=EndpointName,required"`
	EndpointArn      *string    `json:"EndpointArn,omitempty" api:"shape=EndpointArn,required"`
	CreationTime     *time.Time `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime *time.Time `json:"LastModifiedTime,omitempty" api:"required"`
	EndpointStatus   *string    `json:"EndpointStatus,omitempty" api:"shape=EndpointStatus,required"`
}

// ModelDashboardIndicatorAction is AWS's ModelDashboardIndicatorAction.
type ModelDashboardIndicatorAction struct {
	Enabled *bool `json:"Enabled,omitempty"`
}

// ModelDashboardModel is AWS's ModelDashboardModel.
type ModelDashboardModel struct {
	Model                 *Model                             `json:"Model,omitempty"`
	Endpoints             []ModelDashboardEndpoint           `json:"Endpoints,omitempty"`
	LastBatchTransformJob *TransformJob                      `json:"LastBatchTransformJob,omitempty"`
	MonitoringSchedules   []ModelDashboardMonitoringSchedule `json:"MonitoringSchedules,omitempty"`
	ModelCard             *ModelDashboardModelCard           `json:"ModelCard,omitempty"`
}

// ModelDashboardModelCard is AWS's ModelDashboardModelCard.
type ModelDashboardModelCard struct {
	ModelCardArn     *string                  `json:"ModelCardArn,omitempty" api:"shape=ModelCardArn"`
	ModelCardName    *string                  `json:"ModelCardName,omitempty" api:"shape=EntityName"`
	ModelCardVersion *int32                   `json:"ModelCardVersion,omitempty"`
	ModelCardStatus  *string                  `json:"ModelCardStatus,omitempty" api:"shape=ModelCardStatus"`
	SecurityConfig   *ModelCardSecurityConfig `json:"SecurityConfig,omitempty"`
	CreationTime     *time.Time               `json:"CreationTime,omitempty"`
	CreatedBy        *UserContext             `json:"CreatedBy,omitempty"`
	LastModifiedTime *time.Time               `json:"LastModifiedTime,omitempty"`
	LastModifiedBy   *UserContext             `json:"LastModifiedBy,omitempty"`
	Tags             []Tag                    `json:"Tags,omitempty" api:"shape=TagList"`
	ModelId          *string                  `json:"ModelId,omitempty"`
	RiskRating       *string                  `json:"RiskRating,omitempty"`
}

// ModelDashboardMonitoringSchedule is AWS's ModelDashboardMonitoringSchedule.
type ModelDashboardMonitoringSchedule struct {
	MonitoringScheduleArn          *string                     `json:"MonitoringScheduleArn,omitempty" api:"shape=MonitoringScheduleArn"`
	MonitoringScheduleName         *string                     `json:"MonitoringScheduleName,omitempty" api:"shape=MonitoringScheduleName"`
	MonitoringScheduleStatus       *string                     `json:"MonitoringScheduleStatus,omitempty" api:"shape=ScheduleStatus"`
	MonitoringType                 *string                     `json:"MonitoringType,omitempty" api:"shape=MonitoringType"`
	FailureReason                  *string                     `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	CreationTime                   *time.Time                  `json:"CreationTime,omitempty"`
	LastModifiedTime               *time.Time                  `json:"LastModifiedTime,omitempty"`
	MonitoringScheduleConfig       *MonitoringScheduleConfig   `json:"MonitoringScheduleConfig,omitempty"`
	EndpointName                   *string                     `json:"EndpointName,omitempty" api:"shape=EndpointName"`
	MonitoringAlertSummaries       []MonitoringAlertSummary    `json:"MonitoringAlertSummaries,omitempty" api:"shape=MonitoringAlertSummaryList"`
	LastMonitoringExecutionSummary *MonitoringExecutionSummary `json:"LastMonitoringExecutionSummary,omitempty"`
	BatchTransformInput            *BatchTransformInput        `json:"BatchTransformInput,omitempty"`
}

// ModelDataQuality is AWS's ModelDataQuality.
type ModelDataQuality struct {
	Statistics  *MetricsSource `json:"Statistics,omitempty"`
	Constraints *MetricsSource `json:"Constraints,omitempty"`
}

// ModelDataSource is AWS's ModelDataSource.
type ModelDataSource struct {
	S3DataSource *S3ModelDataSource `json:"S3DataSource,omitempty"`
}

// ModelDeployConfig is AWS's ModelDeployConfig.
type ModelDeployConfig struct {
	AutoGenerateEndpointName *bool   `json:"AutoGenerateEndpointName,omitempty"`
	EndpointName             *string `json:"EndpointName,omitempty" api:"shape=EndpointName"`
}

// ModelDeployResult is AWS's ModelDeployResult.
type ModelDeployResult struct {
	EndpointName *string `json:"EndpointName,omitempty" api:"shape=EndpointName"`
}

// ModelDigests is AWS's ModelDigests.
type ModelDigests struct {
	ArtifactDigest *string `json:"ArtifactDigest,omitempty" api:"shape=ArtifactDigest"`
}

// ModelExplainabilityAppSpecification is AWS's ModelExplainabilityAppSpecification.
type ModelExplainabilityAppSpecification struct {
	ImageUri    *string           `json:"ImageUri,omitempty" api:"shape=ImageUri,required"`
	ConfigUri   *string           `json:"ConfigUri,omitempty" api:"shape=S3Uri,required"`
	Environment map[string]string `json:"Environment,omitempty" api:"shape=MonitoringEnvironmentMap"`
}

// ModelExplainabilityBaselineConfig is AWS's ModelExplainabilityBaselineConfig.
type ModelExplainabilityBaselineConfig struct {
	BaseliningJobName   *string                        `json:"BaseliningJobName,omitempty" api:"shape=ProcessingJobName"`
	ConstraintsResource *MonitoringConstraintsResource `json:"ConstraintsResource,omitempty"`
}

// ModelExplainabilityJobInput is AWS's ModelExplainabilityJobInput.
type ModelExplainabilityJobInput struct {
	EndpointInput       *EndpointInput       `json:"EndpointInput,omitempty"`
	BatchTransformInput *BatchTransformInput `json:"BatchTransformInput,omitempty"`
}

// ModelInfrastructureConfig is AWS's ModelInfrastructureConfig.
type ModelInfrastructureConfig struct {
	InfrastructureType      *string                  `json:"InfrastructureType,omitempty" api:"shape=ModelInfrastructureType,required"`
	RealTimeInferenceConfig *RealTimeInferenceConfig `json:"RealTimeInferenceConfig,omitempty" api:"required"`
}

// ModelInput is AWS's ModelInput.
type ModelInput struct {
	DataInputConfig *string `json:"DataInputConfig,omitempty" api:"shape=DataInputConfig,required"`
}

// ModelLatencyThreshold is AWS's ModelLatencyThreshold.
type ModelLatencyThreshold struct {
	Percentile          *string `json:"Percentile,omitempty" api:"shape=String64"`
	ValueInMilliseconds *int32  `json:"ValueInMilliseconds,omitempty"`
}

// ModelLifeCycle is AWS's ModelLifeCycle.
type ModelLifeCycle struct {
	Stage            *string `json:"Stage,omitempty" api:"shape=EntityName,required"`
	StageStatus      *string `json:"StageStatus,omitempty" api:"shape=EntityName,required"`
	StageDescription *string `json:"StageDescription,omitempty" api:"shape=StageDescription"`
}

// ModelMetadataFilter is AWS's ModelMetadataFilter.
type ModelMetadataFilter struct {
	Name  *string `json:"Name,omitempty" api:"shape=ModelMetadataFilterType,required"`
	Value *string `json:"Value,omitempty" api:"shape=String256,required"`
}

// ModelMetadataSearchExpression is AWS's ModelMetadataSearchExpression.
type ModelMetadataSearchExpression struct {
	Filters []ModelMetadataFilter `json:"Filters,omitempty" api:"shape=ModelMetadataFilters"`
}

// ModelMetadataSummary is AWS's ModelMetadataSummary.
type ModelMetadataSummary struct {
	Domain           *string `json:"Domain,omitempty" api:"required"`
	Framework        *string `json:"Framework,omitempty" api:"required"`
	Task             *string `json:"Task,omitempty" api:"required"`
	Model            *string `json:"Model,omitempty" api:"required"`
	FrameworkVersion *string `json:"FrameworkVersion,omitempty" api:"required"`
}

// ModelMetrics is AWS's ModelMetrics.
type ModelMetrics struct {
	ModelQuality     *ModelQuality     `json:"ModelQuality,omitempty"`
	ModelDataQuality *ModelDataQuality `json:"ModelDataQuality,omitempty"`
	Bias             *Bias             `json:"Bias,omitempty"`
	Explainability   *Explainability   `json:"Explainability,omitempty"`
}

// ModelPackage is AWS's ModelPackage.
type ModelPackage struct {
	ModelPackageName                  *string                                      `json:"ModelPackageName,omitempty" api:"shape=EntityName"`
	ModelPackageGroupName             *string                                      `json:"ModelPackageGroupName,omitempty" api:"shape=EntityName"`
	ModelPackageVersion               *int32                                       `json:"ModelPackageVersion,omitempty" api:"shape=ModelPackageVersion"`
	ModelPackageRegistrationType      *string                                      `json:"ModelPackageRegistrationType,omitempty" api:"shape=ModelPackageRegistrationType"`
	ModelPackageArn                   *string                                      `json:"ModelPackageArn,omitempty" api:"shape=ModelPackageArn"`
	ModelPackageDescription           *string                                      `json:"ModelPackageDescription,omitempty" api:"shape=EntityDescription"`
	CreationTime                      *time.Time                                   `json:"CreationTime,omitempty"`
	InferenceSpecification            *InferenceSpecification                      `json:"InferenceSpecification,omitempty"`
	SourceAlgorithmSpecification      *SourceAlgorithmSpecification                `json:"SourceAlgorithmSpecification,omitempty"`
	ValidationSpecification           *ModelPackageValidationSpecification         `json:"ValidationSpecification,omitempty"`
	ModelPackageStatus                *string                                      `json:"ModelPackageStatus,omitempty" api:"shape=ModelPackageStatus"`
	ModelPackageStatusDetails         *ModelPackageStatusDetails                   `json:"ModelPackageStatusDetails,omitempty"`
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
	AdditionalInferenceSpecifications []AdditionalInferenceSpecificationDefinition `json:"AdditionalInferenceSpecifications,omitempty" api:"shape=AdditionalInferenceSpecifications"`
	SourceUri                         *string                                      `json:"SourceUri,omitempty" api:"shape=ModelPackageSourceUri"`
	SecurityConfig                    *ModelPackageSecurityConfig                  `json:"SecurityConfig,omitempty"`
	ModelCard                         *ModelPackageModelCard                       `json:"ModelCard,omitempty"`
	ModelLifeCycle                    *ModelLifeCycle                              `json:"ModelLifeCycle,omitempty"`
	Tags                              []Tag                                        `json:"Tags,omitempty" api:"shape=TagList"`
	CustomerMetadataProperties        map[string]string                            `json:"CustomerMetadataProperties,omitempty" api:"shape=CustomerMetadataMap"`
	DriftCheckBaselines               *DriftCheckBaselines                         `json:"DriftCheckBaselines,omitempty"`
	SkipModelValidation               *string                                      `json:"SkipModelValidation,omitempty" api:"shape=SkipModelValidation"`
}

// ModelPackageConfig is AWS's ModelPackageConfig.
type ModelPackageConfig struct {
	ModelPackageGroupArn  *string `json:"ModelPackageGroupArn,omitempty" api:"shape=ModelPackageGroupArn,required"`
	SourceModelPackageArn *string `json:"SourceModelPackageArn,omitempty" api:"shape=ModelPackageArn"`
}

// ModelPackageContainerDefinition is AWS's ModelPackageContainerDefinition.
type ModelPackageContainerDefinition struct {
	ContainerHostname          *string                     `json:"ContainerHostname,omitempty" api:"shape=ContainerHostname"`
	Image                      *string                     `json:"Image,omitempty" api:"shape=ContainerImage"`
	ImageDigest                *string                     `json:"ImageDigest,omitempty" api:"shape=ImageDigest"`
	ModelDataUrl               *string                     `json:"ModelDataUrl,omitempty" api:"shape=Url"`
	ModelDataSource            *ModelDataSource            `json:"ModelDataSource,omitempty"`
	ProductId                  *string                     `json:"ProductId,omitempty" api:"shape=ProductId"`
	Environment                map[string]string           `json:"Environment,omitempty" api:"shape=EnvironmentMap"`
	ModelInput                 *ModelInput                 `json:"ModelInput,omitempty"`
	Framework                  *string                     `json:"Framework,omitempty"`
	FrameworkVersion           *string                     `json:"FrameworkVersion,omitempty" api:"shape=ModelPackageFrameworkVersion"`
	NearestModelName           *string                     `json:"NearestModelName,omitempty"`
	AdditionalModelDataSources []AdditionalModelDataSource `json:"AdditionalModelDataSources,omitempty" api:"shape=AdditionalModelDataSources"`
	AdditionalS3DataSource     *AdditionalS3DataSource     `json:"AdditionalS3DataSource,omitempty"`
	ModelDataETag              *string                     `json:"ModelDataETag,omitempty"`
	IsCheckpoint               *bool                       `json:"IsCheckpoint,omitempty"`
	BaseModel                  *BaseModel                  `json:"BaseModel,omitempty"`
}

// ModelPackageGroup is AWS's ModelPackageGroup.
type ModelPackageGroup struct {
	ModelPackageGroupName        *string      `json:"ModelPackageGroupName,omitempty" api:"shape=EntityName"`
	ModelPackageGroupArn         *string      `json:"ModelPackageGroupArn,omitempty" api:"shape=ModelPackageGroupArn"`
	ModelPackageGroupDescription *string      `json:"ModelPackageGroupDescription,omitempty" api:"shape=EntityDescription"`
	CreationTime                 *time.Time   `json:"CreationTime,omitempty"`
	CreatedBy                    *UserContext `json:"CreatedBy,omitempty"`
	ModelPackageGroupStatus      *string      `json:"ModelPackageGroupStatus,omitempty" api:"shape=ModelPackageGroupStatus"`
	Tags                         []Tag        `json:"Tags,omitempty" api:"shape=TagList"`
}

// ModelPackageGroupSummary is AWS's ModelPackageGroupSummary.
type ModelPackageGroupSummary struct {
	ModelPackageGroupName        *string               `json:"ModelPackageGroupName,omitempty" api:"shape=EntityName,required"`
	ModelPackageGroupArn         *string               `json:"ModelPackageGroupArn,omitempty" api:"shape=ModelPackageGroupArn,required"`
	ModelPackageGroupDescription *string               `json:"ModelPackageGroupDescription,omitempty" api:"shape=EntityDescription"`
	CreationTime                 *time.Time            `json:"CreationTime,omitempty" api:"required"`
	ModelPackageGroupStatus      *string               `json:"ModelPackageGroupStatus,omitempty" api:"shape=ModelPackageGroupStatus,required"`
	ManagedConfiguration         *ManagedConfiguration `json:"ManagedConfiguration,omitempty"`
}

// ModelPackageModelCard is AWS's ModelPackageModelCard.
type ModelPackageModelCard struct {
	ModelCardContent *string `json:"ModelCardContent,omitempty" api:"shape=ModelCardContent"`
	ModelCardStatus  *string `json:"ModelCardStatus,omitempty" api:"shape=ModelCardStatus"`
}

// ModelPackageSecurityConfig is AWS's ModelPackageSecurityConfig.
type ModelPackageSecurityConfig struct {
	KmsKeyId *string `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId,required"`
}

// ModelPackageStatusDetails is AWS's ModelPackageStatusDetails.
type ModelPackageStatusDetails struct {
	ValidationStatuses []ModelPackageStatusItem `json:"ValidationStatuses,omitempty" api:"required"`
	ImageScanStatuses  []ModelPackageStatusItem `json:"ImageScanStatuses,omitempty"`
}

// ModelPackageStatusItem is AWS's ModelPackageStatusItem.
type ModelPackageStatusItem struct {
	Name          *string `json:"Name,omitempty" api:"shape=EntityName,required"`
	Status        *string `json:"Status,omitempty" api:"shape=DetailedModelPackageStatus,required"`
	FailureReason *string `json:"FailureReason,omitempty"`
}

// ModelPackageSummary is AWS's ModelPackageSummary.
type ModelPackageSummary struct {
	ModelPackageName             *string         `json:"ModelPackageName,omitempty" api:"shape=EntityName"`
	ModelPackageGroupName        *string         `json:"ModelPackageGroupName,omitempty" api:"shape=EntityName"`
	ModelPackageVersion          *int32          `json:"ModelPackageVersion,omitempty" api:"shape=ModelPackageVersion"`
	ModelPackageArn              *string         `json:"ModelPackageArn,omitempty" api:"shape=ModelPackageArn,required"`
	ModelPackageDescription      *string         `json:"ModelPackageDescription,omitempty" api:"shape=EntityDescription"`
	CreationTime                 *time.Time      `json:"CreationTime,omitempty" api:"required"`
	ModelPackageStatus           *string         `json:"ModelPackageStatus,omitempty" api:"shape=ModelPackageStatus,required"`
	ModelApprovalStatus          *string         `json:"ModelApprovalStatus,omitempty" api:"shape=ModelApprovalStatus"`
	ModelLifeCycle               *ModelLifeCycle `json:"ModelLifeCycle,omitempty"`
	ModelPackageRegistrationType *string         `json:"ModelPackageRegistrationType,omitempty" api:"shape=ModelPackageRegistrationType"`
}

// ModelPackageValidationProfile is AWS's ModelPackageValidationProfile.
type ModelPackageValidationProfile struct {
	ProfileName            *string                 `json:"ProfileName,omitempty" api:"shape=EntityName,required"`
	TransformJobDefinition *TransformJobDefinition `json:"TransformJobDefinition,omitempty" api:"required"`
}

// ModelPackageValidationSpecification is AWS's ModelPackageValidationSpecification.
type ModelPackageValidationSpecification struct {
	ValidationRole     *string                         `json:"ValidationRole,omitempty" api:"shape=RoleArn,required"`
	ValidationProfiles []ModelPackageValidationProfile `json:"ValidationProfiles,omitempty" api:"shape=ModelPackageValidationProfiles,required"`
}

// ModelQuality is AWS's ModelQuality.
type ModelQuality struct {
	Statistics  *MetricsSource `json:"Statistics,omitempty"`
	Constraints *MetricsSource `json:"Constraints,omitempty"`
}

// ModelQualityAppSpecification is AWS's ModelQualityAppSpecification.
type ModelQualityAppSpecification struct {
	ImageUri                        *string           `json:"ImageUri,omitempty" api:"shape=ImageUri,required"`
	ContainerEntrypoint             []string          `json:"ContainerEntrypoint,omitempty" api:"shape=ContainerEntrypoint"`
	ContainerArguments              []string          `json:"ContainerArguments,omitempty" api:"shape=MonitoringContainerArguments"`
	RecordPreprocessorSourceUri     *string           `json:"RecordPreprocessorSourceUri,omitempty" api:"shape=S3Uri"`
	PostAnalyticsProcessorSourceUri *string           `json:"PostAnalyticsProcessorSourceUri,omitempty" api:"shape=S3Uri"`
	ProblemType                     *string           `json:"ProblemType,omitempty" api:"shape=MonitoringProblemType"`
	Environment                     map[string]string `json:"Environment,omitempty" api:"shape=MonitoringEnvironmentMap"`
}

// ModelQualityBaselineConfig is AWS's ModelQualityBaselineConfig.
type ModelQualityBaselineConfig struct {
	BaseliningJobName   *string                        `json:"BaseliningJobName,omitempty" api:"shape=ProcessingJobName"`
	ConstraintsResource *MonitoringConstraintsResource `json:"ConstraintsResource,omitempty"`
}

// ModelQualityJobInput is AWS's ModelQualityJobInput.
type ModelQualityJobInput struct {
	EndpointInput       *EndpointInput                `json:"EndpointInput,omitempty"`
	BatchTransformInput *BatchTransformInput          `json:"BatchTransformInput,omitempty"`
	GroundTruthS3Input  *MonitoringGroundTruthS3Input `json:"GroundTruthS3Input,omitempty" api:"required"`
}

// ModelQuantizationConfig is AWS's ModelQuantizationConfig.
type ModelQuantizationConfig struct {
	Image               *string           `json:"Image,omitempty" api:"shape=OptimizationContainerImage"`
	OverrideEnvironment map[string]string `json:"OverrideEnvironment,omitempty" api:"shape=OptimizationJobEnvironmentVariables"`
}

// ModelRegisterSettings is AWS's ModelRegisterSettings.
type ModelRegisterSettings struct {
	Status                           *string `json:"Status,omitempty" api:"shape=FeatureStatus"`
	CrossAccountModelRegisterRoleArn *string `json:"CrossAccountModelRegisterRoleArn,omitempty" api:"shape=RoleArn"`
}

// ModelShardingConfig is AWS's ModelShardingConfig.
type ModelShardingConfig struct {
	Image               *string           `json:"Image,omitempty" api:"shape=OptimizationContainerImage"`
	OverrideEnvironment map[string]string `json:"OverrideEnvironment,omitempty" api:"shape=OptimizationJobEnvironmentVariables"`
}

// ModelSpeculativeDecodingConfig is AWS's ModelSpeculativeDecodingConfig.
type ModelSpeculativeDecodingConfig struct {
	Technique          *string                                     `json:"Technique,omitempty" api:"shape=ModelSpeculativeDecodingTechnique,required"`
	TrainingDataSource *ModelSpeculativeDecodingTrainingDataSource `json:"TrainingDataSource,omitempty"`
}

// ModelSpeculativeDecodingTrainingDataSource is AWS's ModelSpeculativeDecodingTrainingDataSource.
type ModelSpeculativeDecodingTrainingDataSource struct {
	S3Uri      *string `json:"S3Uri,omitempty" api:"shape=S3Uri,required"`
	S3DataType *string `json:"S3DataType,omitempty" api:"shape=ModelSpeculativeDecodingS3DataType,required"`
}

// ModelStepMetadata is AWS's ModelStepMetadata.
type ModelStepMetadata struct {
	Arn *string `json:"Arn,omitempty" api:"shape=String256"`
}

// ModelSummary is AWS's ModelSummary.
type ModelSummary struct {
	ModelName    *string    `json:"ModelName,omitempty" api:"shape=ModelName,required"`
	ModelArn     *string    `json:"ModelArn,omitempty" api:"shape=ModelArn,required"`
	CreationTime *time.Time `json:"CreationTime,omitempty" api:"required"`
}

// ModelVariantConfig is AWS's ModelVariantConfig.
type ModelVariantConfig struct {
	ModelName            *string                    `json:"ModelName,omitempty" api:"shape=ModelName,required"`
	VariantName          *string                    `json:"VariantName,omitempty" api:"shape=ModelVariantName,required"`
	InfrastructureConfig *ModelInfrastructureConfig `json:"InfrastructureConfig,omitempty" api:"required"`
}

// ModelVariantConfigSummary is AWS's ModelVariantConfigSummary.
type ModelVariantConfigSummary struct {
	ModelName            *string                    `json:"ModelName,omitempty" api:"shape=ModelName,required"`
	VariantName          *string                    `json:"VariantName,omitempty" api:"shape=ModelVariantName,required"`
	InfrastructureConfig *ModelInfrastructureConfig `json:"InfrastructureConfig,omitempty" api:"required"`
	Status               *string                    `json:"Status,omitempty" api:"shape=ModelVariantStatus,required"`
}

// MonitoringAlertActions is AWS's MonitoringAlertActions.
type MonitoringAlertActions struct {
	ModelDashboardIndicator *ModelDashboardIndicatorAction `json:"ModelDashboardIndicator,omitempty"`
}

// MonitoringAlertHistorySummary is AWS's MonitoringAlertHistorySummary.
type MonitoringAlertHistorySummary struct {
	MonitoringScheduleName *string    `json:"MonitoringScheduleName,omitempty" api:"shape=MonitoringScheduleName,required"`
	MonitoringAlertName    *string    `json:"MonitoringAlertName,omitempty" api:"shape=MonitoringAlertName,required"`
	CreationTime           *time.Time `json:"CreationTime,omitempty" api:"required"`
	AlertStatus            *string    `json:"AlertStatus,omitempty" api:"shape=MonitoringAlertStatus,required"`
}

// MonitoringAlertSummary is AWS's MonitoringAlertSummary.
type MonitoringAlertSummary struct {
	MonitoringAlertName *string                 `json:"MonitoringAlertName,omitempty" api:"shape=MonitoringAlertName,required"`
	CreationTime        *time.Time              `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime    *time.Time              `json:"LastModifiedTime,omitempty" api:"required"`
	AlertStatus         *string                 `json:"AlertStatus,omitempty" api:"shape=MonitoringAlertStatus,required"`
	DatapointsToAlert   *int32                  `json:"DatapointsToAlert,omitempty" api:"shape=MonitoringDatapointsToAlert,required"`
	EvaluationPeriod    *int32                  `json:"EvaluationPeriod,omitempty" api:"shape=MonitoringEvaluationPeriod,required"`
	Actions             *MonitoringAlertActions `json:"Actions,omitempty" api:"required"`
}

// MonitoringAppSpecification is AWS's MonitoringAppSpecification.
type MonitoringAppSpecification struct {
	ImageUri                        *string  `json:"ImageUri,omitempty" api:"shape=ImageUri,required"`
	ContainerEntrypoint             []string `json:"ContainerEntrypoint,omitempty" api:"shape=ContainerEntrypoint"`
	ContainerArguments              []string `json:"ContainerArguments,omitempty" api:"shape=MonitoringContainerArguments"`
	RecordPreprocessorSourceUri     *string  `json:"RecordPreprocessorSourceUri,omitempty" api:"shape=S3Uri"`
	PostAnalyticsProcessorSourceUri *string  `json:"PostAnalyticsProcessorSourceUri,omitempty" api:"shape=S3Uri"`
}

// MonitoringBaselineConfig is AWS's MonitoringBaselineConfig.
type MonitoringBaselineConfig struct {
	BaseliningJobName   *string                        `json:"BaseliningJobName,omitempty" api:"shape=ProcessingJobName"`
	ConstraintsResource *MonitoringConstraintsResource `json:"ConstraintsResource,omitempty"`
	StatisticsResource  *MonitoringStatisticsResource  `json:"StatisticsResource,omitempty"`
}

// MonitoringClusterConfig is AWS's MonitoringClusterConfig.
type MonitoringClusterConfig struct {
	InstanceCount  *int32  `json:"InstanceCount,omitempty" api:"shape=ProcessingInstanceCount,required"`
	InstanceType   *string `json:"InstanceType,omitempty" api:"shape=ProcessingInstanceType,required"`
	VolumeSizeInGB *int32  `json:"VolumeSizeInGB,omitempty" api:"shape=ProcessingVolumeSizeInGB,required"`
	VolumeKmsKeyId *string `json:"VolumeKmsKeyId,omitempty" api:"shape=KmsKeyId"`
}

// MonitoringConstraintsResource is AWS's MonitoringConstraintsResource.
type MonitoringConstraintsResource struct {
	S3Uri *string `json:"S3Uri,omitempty" api:"shape=S3Uri"`
}

// MonitoringCsvDatasetFormat is AWS's MonitoringCsvDatasetFormat.
type MonitoringCsvDatasetFormat struct {
	Header *bool `json:"Header,omitempty"`
}

// MonitoringDatasetFormat is AWS's MonitoringDatasetFormat.
type MonitoringDatasetFormat struct {
	Csv     *MonitoringCsvDatasetFormat     `json:"Csv,omitempty"`
	Json    *MonitoringJsonDatasetFormat    `json:"Json,omitempty"`
	Parquet *MonitoringParquetDatasetFormat `json:"Parquet,omitempty"`
}

// MonitoringExecutionSummary is AWS's MonitoringExecutionSummary.
type MonitoringExecutionSummary struct {
	MonitoringScheduleName      *string    `json:"MonitoringScheduleName,omitempty" api:"shape=MonitoringScheduleName,required"`
	ScheduledTime               *time.Time `json:"ScheduledTime,omitempty" api:"required"`
	CreationTime                *time.Time `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime            *time.Time `json:"LastModifiedTime,omitempty" api:"required"`
	MonitoringExecutionStatus   *string    `json:"MonitoringExecutionStatus,omitempty" api:"shape=ExecutionStatus,required"`
	ProcessingJobArn            *string    `json:"ProcessingJobArn,omitempty" api:"shape=ProcessingJobArn"`
	EndpointName                *string    `json:"EndpointName,omitempty" api:"shape=EndpointName"`
	FailureReason               *string    `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	MonitoringJobDefinitionName *string    `json:"MonitoringJobDefinitionName,omitempty" api:"shape=MonitoringJobDefinitionName"`
	MonitoringType              *string    `json:"MonitoringType,omitempty" api:"shape=MonitoringType"`
}

// MonitoringGroundTruthS3Input is AWS's MonitoringGroundTruthS3Input.
type MonitoringGroundTruthS3Input struct {
	S3Uri *string `json:"S3Uri,omitempty" api:"shape=MonitoringS3Uri"`
}

// MonitoringInput is AWS's MonitoringInput.
type MonitoringInput struct {
	EndpointInput       *EndpointInput       `json:"EndpointInput,omitempty"`
	BatchTransformInput *BatchTransformInput `json:"BatchTransformInput,omitempty"`
}

// MonitoringJobDefinition is AWS's MonitoringJobDefinition.
type MonitoringJobDefinition struct {
	BaselineConfig             *MonitoringBaselineConfig    `json:"BaselineConfig,omitempty"`
	MonitoringInputs           []MonitoringInput            `json:"MonitoringInputs,omitempty" api:"shape=MonitoringInputs,required"`
	MonitoringOutputConfig     *MonitoringOutputConfig      `json:"MonitoringOutputConfig,omitempty" api:"required"`
	MonitoringResources        *MonitoringResources         `json:"MonitoringResources,omitempty" api:"required"`
	MonitoringAppSpecification *MonitoringAppSpecification  `json:"MonitoringAppSpecification,omitempty" api:"required"`
	StoppingCondition          *MonitoringStoppingCondition `json:"StoppingCondition,omitempty"`
	Environment                map[string]string            `json:"Environment,omitempty" api:"shape=MonitoringEnvironmentMap"`
	NetworkConfig              *NetworkConfig               `json:"NetworkConfig,omitempty"`
	RoleArn                    *string                      `json:"RoleArn,omitempty" api:"shape=RoleArn,required"`
}

// MonitoringJobDefinitionSummary is AWS's MonitoringJobDefinitionSummary.
type MonitoringJobDefinitionSummary struct {
	MonitoringJobDefinitionName *string    `json:"MonitoringJobDefinitionName,omitempty" api:"shape=MonitoringJobDefinitionName,required"`
	MonitoringJobDefinitionArn  *string    `json:"MonitoringJobDefinitionArn,omitempty" api:"shape=MonitoringJobDefinitionArn,required"`
	CreationTime                *time.Time `json:"CreationTime,omitempty" api:"required"`
	EndpointName                *string    `json:"EndpointName,omitempty" api:"shape=EndpointName,required"`
}

// MonitoringJsonDatasetFormat is AWS's MonitoringJsonDatasetFormat.
type MonitoringJsonDatasetFormat struct {
	Line *bool `json:"Line,omitempty"`
}

// MonitoringNetworkConfig is AWS's MonitoringNetworkConfig.
type MonitoringNetworkConfig struct {
	EnableInterContainerTrafficEncryption *bool      `json:"EnableInterContainerTrafficEncryption,omitempty"`
	EnableNetworkIsolation                *bool      `json:"EnableNetworkIsolation,omitempty"`
	VpcConfig                             *VpcConfig `json:"VpcConfig,omitempty"`
}

// MonitoringOutput is AWS's MonitoringOutput.
type MonitoringOutput struct {
	S3Output *MonitoringS3Output `json:"S3Output,omitempty" api:"required"`
}

// MonitoringOutputConfig is AWS's MonitoringOutputConfig.
type MonitoringOutputConfig struct {
	MonitoringOutputs []MonitoringOutput `json:"MonitoringOutputs,omitempty" api:"shape=MonitoringOutputs,required"`
	KmsKeyId          *string            `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
}

// MonitoringParquetDatasetFormat is AWS's MonitoringParquetDatasetFormat.
type MonitoringParquetDatasetFormat struct {
}

// MonitoringResources is AWS's MonitoringResources.
type MonitoringResources struct {
	ClusterConfig *MonitoringClusterConfig `json:"ClusterConfig,omitempty" api:"required"`
}

// MonitoringS3Output is AWS's MonitoringS3Output.
type MonitoringS3Output struct {
	S3Uri        *string `json:"S3Uri,omitempty" api:"shape=MonitoringS3Uri,required"`
	LocalPath    *string `json:"LocalPath,omitempty" api:"shape=ProcessingLocalPath,required"`
	S3UploadMode *string `json:"S3UploadMode,omitempty" api:"shape=ProcessingS3UploadMode"`
}

// MonitoringSchedule is AWS's MonitoringSchedule.
type MonitoringSchedule struct {
	MonitoringScheduleArn          *string                     `json:"MonitoringScheduleArn,omitempty" api:"shape=MonitoringScheduleArn"`
	MonitoringScheduleName         *string                     `json:"MonitoringScheduleName,omitempty" api:"shape=MonitoringScheduleName"`
	MonitoringScheduleStatus       *string                     `json:"MonitoringScheduleStatus,omitempty" api:"shape=ScheduleStatus"`
	MonitoringType                 *string                     `json:"MonitoringType,omitempty" api:"shape=MonitoringType"`
	FailureReason                  *string                     `json:"FailureReason,omitempty" api:"shape=FailureReason"`
	CreationTime                   *time.Time                  `json:"CreationTime,omitempty"`
	LastModifiedTime               *time.Time                  `json:"LastModifiedTime,omitempty"`
	MonitoringScheduleConfig       *MonitoringScheduleConfig   `json:"MonitoringScheduleConfig,omitempty"`
	EndpointName                   *string                     `json:"EndpointName,omitempty" api:"shape=EndpointName"`
	LastMonitoringExecutionSummary *MonitoringExecutionSummary `json:"LastMonitoringExecutionSummary,omitempty"`
	Tags                           []Tag                       `json:"Tags,omitempty" api:"shape=TagList"`
}

// MonitoringScheduleConfig is AWS's MonitoringScheduleConfig.
type MonitoringScheduleConfig struct {
	ScheduleConfig              *ScheduleConfig          `json:"ScheduleConfig,omitempty"`
	MonitoringJobDefinition     *MonitoringJobDefinition `json:"MonitoringJobDefinition,omitempty"`
	MonitoringJobDefinitionName *string                  `json:"MonitoringJobDefinitionName,omitempty" api:"shape=MonitoringJobDefinitionName"`
	MonitoringType              *string                  `json:"MonitoringType,omitempty" api:"shape=MonitoringType"`
}

// MonitoringScheduleSummary is AWS's MonitoringScheduleSummary.
type MonitoringScheduleSummary struct {
	MonitoringScheduleName      *string    `json:"MonitoringScheduleName,omitempty" api:"shape=MonitoringScheduleName,required"`
	MonitoringScheduleArn       *string    `json:"MonitoringScheduleArn,omitempty" api:"shape=MonitoringScheduleArn,required"`
	CreationTime                *time.Time `json:"CreationTime,omitempty" api:"required"`
	LastModifiedTime            *time.Time `json:"LastModifiedTime,omitempty" api:"required"`
	MonitoringScheduleStatus    *string    `json:"MonitoringScheduleStatus,omitempty" api:"shape=ScheduleStatus,required"`
	EndpointName                *string    `json:"EndpointName,omitempty" api:"shape=EndpointName"`
	MonitoringJobDefinitionName *string    `json:"MonitoringJobDefinitionName,omitempty" api:"shape=MonitoringJobDefinitionName"`
	MonitoringType              *string    `json:"MonitoringType,omitempty" api:"shape=MonitoringType"`
}

// MonitoringStatisticsResource is AWS's MonitoringStatisticsResource.
type MonitoringStatisticsResource struct {
	S3Uri *string `json:"S3Uri,omitempty" api:"shape=S3Uri"`
}

// MonitoringStoppingCondition is AWS's MonitoringStoppingCondition.
type MonitoringStoppingCondition struct {
	MaxRuntimeInSeconds *int32 `json:"MaxRuntimeInSeconds,omitempty" api:"shape=MonitoringMaxRuntimeInSeconds,required"`
}

// MultiModelConfig is AWS's MultiModelConfig.
type MultiModelConfig struct {
	ModelCacheSetting *string `json:"ModelCacheSetting,omitempty" api:"shape=ModelCacheSetting"`
}

// NeoVpcConfig is AWS's NeoVpcConfig.
type NeoVpcConfig struct {
	SecurityGroupIds []string `json:"SecurityGroupIds,omitempty" api:"shape=NeoVpcSecurityGroupIds,required"`
	Subnets          []string `json:"Subnets,omitempty" api:"shape=NeoVpcSubnets,required"`
}

// NestedFilters is AWS's NestedFilters.
type NestedFilters struct {
	NestedPropertyName *string  `json:"NestedPropertyName,omitempty" api:"shape=ResourcePropertyName,required"`
	Filters            []Filter `json:"Filters,omitempty" api:"shape=FilterList,required"`
}

// NetworkConfig is AWS's NetworkConfig.
type NetworkConfig struct {
	EnableInterContainerTrafficEncryption *bool      `json:"EnableInterContainerTrafficEncryption,omitempty"`
	EnableNetworkIsolation                *bool      `json:"EnableNetworkIsolation,omitempty"`
	VpcConfig                             *VpcConfig `json:"VpcConfig,omitempty"`
}

// NodeAdditionResult is AWS's NodeAdditionResult.
type NodeAdditionResult struct {
	NodeLogicalId     *string  `json:"NodeLogicalId,omitempty" api:"shape=ClusterNodeLogicalId,required"`
	InstanceGroupName *string  `json:"InstanceGroupName,omitempty" api:"shape=ClusterInstanceGroupName,required"`
	Status            *string  `json:"Status,omitempty" api:"shape=ClusterInstanceStatus,required"`
	AvailabilityZones []string `json:"AvailabilityZones,omitempty" api:"shape=ClusterAvailabilityZones"`
	InstanceTypes     []string `json:"InstanceTypes,omitempty" api:"shape=ClusterInstanceTypes"`
}

// NotebookInstanceLifecycleConfigSummary is AWS's NotebookInstanceLifecycleConfigSummary.
type NotebookInstanceLifecycleConfigSummary struct {
	NotebookInstanceLifecycleConfigName *string    `json:"NotebookInstanceLifecycleConfigName,omitempty" api:"shape=NotebookInstanceLifecycleConfigName,required"`
	NotebookInstanceLifecycleConfigArn  *string    `json:"NotebookInstanceLifecycleConfigArn,omitempty" api:"shape=NotebookInstanceLifecycleConfigArn,required"`
	CreationTime                        *time.Time `json:"CreationTime,omitempty"`
	LastModifiedTime                    *time.Time `json:"LastModifiedTime,omitempty"`
}

// NotebookInstanceLifecycleHook is AWS's NotebookInstanceLifecycleHook.
type NotebookInstanceLifecycleHook struct {
	Content *string `json:"Content,omitempty" api:"shape=NotebookInstanceLifecycleConfigContent"`
}

// NotebookInstanceSummary is AWS's NotebookInstanceSummary.
type NotebookInstanceSummary struct {
	NotebookInstanceName                *string    `json:"NotebookInstanceName,omitempty" api:"shape=NotebookInstanceName,required"`
	NotebookInstanceArn                 *string    `json:"NotebookInstanceArn,omitempty" api:"shape=NotebookInstanceArn,required"`
	NotebookInstanceStatus              *string    `json:"NotebookInstanceStatus,omitempty" api:"shape=NotebookInstanceStatus"`
	Url                                 *string    `json:"Url,omitempty"`
	InstanceType                        *string    `json:"InstanceType,omitempty" api:"shape=InstanceType"`
	CreationTime                        *time.Time `json:"CreationTime,omitempty"`
	LastModifiedTime                    *time.Time `json:"LastModifiedTime,omitempty"`
	NotebookInstanceLifecycleConfigName *string    `json:"NotebookInstanceLifecycleConfigName,omitempty" api:"shape=NotebookInstanceLifecycleConfigName"`
	DefaultCodeRepository               *string    `json:"DefaultCodeRepository,omitempty" api:"shape=CodeRepositoryNameOrUrl"`
	AdditionalCodeRepositories          []string   `json:"AdditionalCodeRepositories,omitempty" api:"shape=AdditionalCodeRepositoryNamesOrUrls"`
}

// NotificationConfiguration is AWS's NotificationConfiguration.
type NotificationConfiguration struct {
	NotificationTopicArn *string `json:"NotificationTopicArn,omitempty" api:"shape=NotificationTopicArn"`
}

// ObjectiveStatusCounters is AWS's ObjectiveStatusCounters.
type ObjectiveStatusCounters struct {
	Succeeded *int32 `json:"Succeeded,omitempty" api:"shape=ObjectiveStatusCounter"`
	Pending   *int32 `json:"Pending,omitempty" api:"shape=ObjectiveStatusCounter"`
	Failed    *int32 `json:"Failed,omitempty" api:"shape=ObjectiveStatusCounter"`
}

// OfflineStoreConfig is AWS's OfflineStoreConfig.
type OfflineStoreConfig struct {
	S3StorageConfig          *S3StorageConfig   `json:"S3StorageConfig,omitempty" api:"required"`
	DisableGlueTableCreation *bool              `json:"DisableGlueTableCreation,omitempty"`
	DataCatalogConfig        *DataCatalogConfig `json:"DataCatalogConfig,omitempty"`
	TableFormat              *string            `json:"TableFormat,omitempty" api:"shape=TableFormat"`
}

// OfflineStoreStatus is AWS's OfflineStoreStatus.
type OfflineStoreStatus struct {
	Status        *string `json:"Status,omitempty" api:"shape=OfflineStoreStatusValue,required"`
	BlockedReason *string `json:"BlockedReason,omitempty" api:"shape=BlockedReason"`
}

// OidcConfig is AWS's OidcConfig.
type OidcConfig struct {
	ClientId                         *string           `json:"ClientId,omitempty" api:"shape=ClientId,required"`
	ClientSecret                     *string           `json:"ClientSecret,omitempty" api:"shape=ClientSecret,required"`
	Issuer                           *string           `json:"Issuer,omitempty" api:"shape=OidcEndpoint,required"`
	AuthorizationEndpoint            *string           `json:"AuthorizationEndpoint,omitempty" api:"shape=OidcEndpoint,required"`
	TokenEndpoint                    *string           `json:"TokenEndpoint,omitempty" api:"shape=OidcEndpoint,required"`
	UserInfoEndpoint                 *string           `json:"UserInfoEndpoint,omitempty" api:"shape=OidcEndpoint,required"`
	LogoutEndpoint                   *string           `json:"LogoutEndpoint,omitempty" api:"shape=OidcEndpoint,required"`
	JwksUri                          *string           `json:"JwksUri,omitempty" api:"shape=OidcEndpoint,required"`
	Scope                            *string           `json:"Scope,omitempty" api:"shape=Scope"`
	AuthenticationRequestExtraParams map[string]string `json:"AuthenticationRequestExtraParams,omitempty" api:"shape=AuthenticationRequestExtraParams"`
}

// OidcConfigForResponse is AWS's OidcConfigForResponse.
type OidcConfigForResponse struct {
	ClientId                         *string           `json:"ClientId,omitempty" api:"shape=ClientId"`
	Issuer                           *string           `json:"Issuer,omitempty" api:"shape=OidcEndpoint"`
	AuthorizationEndpoint            *string           `json:"AuthorizationEndpoint,omitempty" api:"shape=OidcEndpoint"`
	TokenEndpoint                    *string           `json:"TokenEndpoint,omitempty" api:"shape=OidcEndpoint"`
	UserInfoEndpoint                 *string           `json:"UserInfoEndpoint,omitempty" api:"shape=OidcEndpoint"`
	LogoutEndpoint                   *string           `json:"LogoutEndpoint,omitempty" api:"shape=OidcEndpoint"`
	JwksUri                          *string           `json:"JwksUri,omitempty" api:"shape=OidcEndpoint"`
	Scope                            *string           `json:"Scope,omitempty" api:"shape=Scope"`
	AuthenticationRequestExtraParams map[string]string `json:"AuthenticationRequestExtraParams,omitempty" api:"shape=AuthenticationRequestExtraParams"`
}

// OidcMemberDefinition is AWS's OidcMemberDefinition.
type OidcMemberDefinition struct {
	Groups []string `json:"Groups,omitempty" api:"shape=Groups"`
}

// OnlineStoreConfig is AWS's OnlineStoreConfig.
type OnlineStoreConfig struct {
	SecurityConfig    *OnlineStoreSecurityConfig `json:"SecurityConfig,omitempty"`
	EnableOnlineStore *bool                      `json:"EnableOnlineStore,omitempty"`
	TtlDuration       *TtlDuration               `json:"TtlDuration,omitempty"`
	StorageType       *string                    `json:"StorageType,omitempty" api:"shape=StorageType"`
}

// OnlineStoreConfigUpdate is AWS's OnlineStoreConfigUpdate.
type OnlineStoreConfigUpdate struct {
	TtlDuration *TtlDuration `json:"TtlDuration,omitempty"`
	StorageType *string      `json:"StorageType,omitempty" api:"shape=StorageType"`
}

// OnlineStoreSecurityConfig is AWS's OnlineStoreSecurityConfig.
type OnlineStoreSecurityConfig struct {
	KmsKeyId *string `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
}

// OptimizationConfig is AWS's OptimizationConfig.
type OptimizationConfig struct {
	_                              struct{}                        `api:"union"`
	ModelQuantizationConfig        *ModelQuantizationConfig        `json:"ModelQuantizationConfig,omitempty"`
	ModelCompilationConfig         *ModelCompilationConfig         `json:"ModelCompilationConfig,omitempty"`
	ModelShardingConfig            *ModelShardingConfig            `json:"ModelShardingConfig,omitempty"`
	ModelSpeculativeDecodingConfig *ModelSpeculativeDecodingConfig `json:"ModelSpeculativeDecodingConfig,omitempty"`
}

// OptimizationJobModelSource is AWS's OptimizationJobModelSource.
type OptimizationJobModelSource struct {
	S3             *OptimizationJobModelSourceS3 `json:"S3,omitempty"`
	SageMakerModel *OptimizationSageMakerModel   `json:"SageMakerModel,omitempty"`
}

// OptimizationJobModelSourceS3 is AWS's OptimizationJobModelSourceS3.
type OptimizationJobModelSourceS3 struct {
	S3Uri             *string                        `json:"S3Uri,omitempty" api:"shape=S3Uri"`
	ModelAccessConfig *OptimizationModelAccessConfig `json:"ModelAccessConfig,omitempty"`
}

// OptimizationJobOutputConfig is AWS's OptimizationJobOutputConfig.
type OptimizationJobOutputConfig struct {
	KmsKeyId         *string                     `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
	S3OutputLocation *string                     `json:"S3OutputLocation,omitempty" api:"shape=S3Uri,required"`
	SageMakerModel   *OptimizationSageMakerModel `json:"SageMakerModel,omitempty"`
}

// OptimizationJobSummary is AWS's OptimizationJobSummary.
type OptimizationJobSummary struct {
	OptimizationJobName    *string    `json:"OptimizationJobName,omitempty" api:"shape=EntityName,required"`
	OptimizationJobArn     *string    `json:"OptimizationJobArn,omitempty" api:"shape=OptimizationJobArn,required"`
	CreationTime           *time.Time `json:"CreationTime,omitempty" api:"required"`
	OptimizationJobStatus  *string    `json:"OptimizationJobStatus,omitempty" api:"shape=OptimizationJobStatus,required"`
	OptimizationStartTime  *time.Time `json:"OptimizationStartTime,omitempty"`
	OptimizationEndTime    *time.Time `json:"OptimizationEndTime,omitempty"`
	LastModifiedTime       *time.Time `json:"LastModifiedTime,omitempty"`
	DeploymentInstanceType *string    `json:"DeploymentInstanceType,omitempty" api:"shape=OptimizationJobDeploymentInstanceType,required"`
	MaxInstanceCount       *int32     `json:"MaxInstanceCount,omitempty" api:"shape=OptimizationJobMaxInstanceCount"`
	OptimizationTypes      []string   `json:"OptimizationTypes,omitempty" api:"required"`
}

// OptimizationModelAccessConfig is AWS's OptimizationModelAccessConfig.
type OptimizationModelAccessConfig struct {
	AcceptEula *bool `json:"AcceptEula,omitempty" api:"required"`
}

// OptimizationOutput is AWS's OptimizationOutput.
type OptimizationOutput struct {
	RecommendedInferenceImage *string `json:"RecommendedInferenceImage,omitempty" api:"shape=OptimizationContainerImage"`
}

// OptimizationSageMakerModel is AWS's OptimizationSageMakerModel.
type OptimizationSageMakerModel struct {
	ModelName *string `json:"ModelName,omitempty" api:"shape=ModelName"`
}

// OptimizationVpcConfig is AWS's OptimizationVpcConfig.
type OptimizationVpcConfig struct {
	SecurityGroupIds []string `json:"SecurityGroupIds,omitempty" api:"shape=OptimizationVpcSecurityGroupIds,required"`
	Subnets          []string `json:"Subnets,omitempty" api:"shape=OptimizationVpcSubnets,required"`
}

// OutputConfig is AWS's OutputConfig.
type OutputConfig struct {
	S3OutputLocation *string         `json:"S3OutputLocation,omitempty" api:"shape=S3Uri,required"`
	TargetDevice     *string         `json:"TargetDevice,omitempty" api:"shape=TargetDevice"`
	TargetPlatform   *TargetPlatform `json:"TargetPlatform,omitempty"`
	CompilerOptions  *string         `json:"CompilerOptions,omitempty" api:"shape=CompilerOptions"`
	KmsKeyId         *string         `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
}

// OutputDataConfig is AWS's OutputDataConfig.
type OutputDataConfig struct {
	KmsKeyId        *string `json:"KmsKeyId,omitempty" api:"shape=KmsKeyId"`
	S3OutputPath    *string `json:"S3OutputPath,omitempty" api:"shape=S3Uri,required"`
	CompressionType *string `json:"CompressionType,omitempty" api:"shape=OutputCompressionType"`
}

// OutputParameter is AWS's OutputParameter.
type OutputParameter struct {
	Name  *string `json:"Name,omitempty" api:"shape=String256,required"`
	Value *string `json:"Value,omitempty" api:"shape=String1024,required"`
}

// OwnershipSettings is AWS's OwnershipSettings.
type OwnershipSettings struct {
	OwnerUserProfileName *string `json:"OwnerUserProfileName,omitempty" api:"shape=UserProfileName,required"`
}

// OwnershipSettingsSummary is AWS's OwnershipSettingsSummary.
type OwnershipSettingsSummary struct {
	OwnerUserProfileName *string `json:"OwnerUserProfileName,omitempty" api:"shape=UserProfileName"`
}

// ParallelismConfiguration is AWS's ParallelismConfiguration.
type ParallelismConfiguration struct {
	MaxParallelExecutionSteps *int32 `json:"MaxParallelExecutionSteps,omitempty" api:"shape=MaxParallelExecutionSteps,required"`
}

// Parameter is AWS's Parameter.
type Parameter struct {
	Name  *string `json:"Name,omitempty" api:"shape=PipelineParameterName,required"`
	Value *string `json:"Value,omitempty" api:"shape=String1024,required"`
}

// ParameterRange is AWS's ParameterRange.
type ParameterRange struct {
	IntegerParameterRangeSpecification     *IntegerParameterRangeSpecification     `json:"IntegerParameterRangeSpecification,omitempty"`
	ContinuousParameterRangeSpecification  *ContinuousParameterRangeSpecification  `json:"ContinuousParameterRangeSpecification,omitempty"`
	CategoricalParameterRangeSpecification *CategoricalParameterRangeSpecification `json:"CategoricalParameterRangeSpecification,omitempty"`
}

// ParameterRanges is AWS's ParameterRanges.
type ParameterRanges struct {
	IntegerParameterRanges     []IntegerParameterRange     `json:"IntegerParameterRanges,omitempty" api:"shape=IntegerParameterRanges"`
	ContinuousParameterRanges  []ContinuousParameterRange  `json:"ContinuousParameterRanges,omitempty" api:"shape=ContinuousParameterRanges"`
	CategoricalParameterRanges []CategoricalParameterRange `json:"CategoricalParameterRanges,omitempty" api:"shape=CategoricalParameterRanges"`
	AutoParameters             []AutoParameter             `json:"AutoParameters,omitempty" api:"shape=AutoParameters"`
}

// Parent is AWS's Parent.
type Parent struct {
	TrialName      *string `json:"TrialName,omitempty" api:"shape=ExperimentEntityName"`
	ExperimentName *string `json:"ExperimentName,omitempty" api:"shape=ExperimentEntityName"`
}

// ParentHyperParameterTuningJob is AWS's ParentHyperParameterTuningJob.
type ParentHyperParameterTuningJob struct {
	HyperParameterTuningJobName *string `json:"HyperParameterTuningJobName,omitempty" api:"shape=HyperParameterTuningJobName"`
}

// PartnerAppConfig is AWS's PartnerAppConfig.
type PartnerAppConfig struct {
	AdminUsers            []string              `json:"AdminUsers,omitempty" api:"shape=PartnerAppAdminUserList"`
	Arguments             map[string]string     `json:"Arguments,omitempty" api:"shape=PartnerAppArguments"`
	AssignedGroupPatterns []string              `json:"AssignedGroupPatterns,omitempty" api:"shape=AssignedGroupPatternsList"`
	RoleGroupAssignments  []RoleGroupAssignment `json:"RoleGroupAssignments,omitempty" api:"shape=RoleGroupAssignmentsList"`
}

// PartnerAppMaintenanceConfig is AWS's PartnerAppMaintenanceConfig.
type PartnerAppMaintenanceConfig struct {
	MaintenanceWindowStart *string `json:"MaintenanceWindowStart,omitempty" api:"shape=WeeklyScheduleTimeFormat"`
}

// PartnerAppSummary is AWS's PartnerAppSummary.
type PartnerAppSummary struct {
	Arn          *string    `json:"Arn,omitempty" api:"shape=PartnerAppArn"`
	Name         *string    `json:"Name,omitempty" api:"shape=PartnerAppName"`
	Type         *string    `json:"Type,omitempty" api:"shape=PartnerAppType"`
	Status       *string    `json:"Status,omitempty" api:"shape=PartnerAppStatus"`
	CreationTime *time.Time `json:"CreationTime,omitempty"`
}

// PendingDeploymentSummary is AWS's PendingDeploymentSummary.
type PendingDeploymentSummary struct {
	EndpointConfigName       *string                           `json:"EndpointConfigName,omitempty" api:"shape=EndpointConfigName,required"`
	ProductionVariants       []PendingProductionVariantSummary `json:"ProductionVariants,omitempty" api:"shape=PendingProductionVariantSummaryList"`
	StartTime                *time.Time                        `json:"StartTime,omitempty"`
	ShadowProductionVariants []PendingProductionVariantSummary `json:"ShadowProductionVariants,omitempty" api:"shape=PendingProductionVariantSummaryList"`
}

// PendingProductionVariantSummary is AWS's PendingProductionVariantSummary.
type PendingProductionVariantSummary struct {
	VariantName                 *string                                  `json:"VariantName,omitempty" api:"shape=VariantName,required"`
	DeployedImages              []DeployedImage                          `json:"DeployedImages,omitempty"`
	CurrentWeight               *float32                                 `json:"CurrentWeight,omitempty" api:"shape=VariantWeight"`
	DesiredWeight               *float32                                 `json:"DesiredWeight,omitempty" api:"shape=VariantWeight"`
	CurrentInstanceCount        *int32                                   `json:"CurrentInstanceCount,omitempty" api:"shape=TaskCount"`
	DesiredInstanceCount        *int32                                   `json:"DesiredInstanceCount,omitempty" api:"shape=TaskCount"`
	InstanceType                *string                                  `json:"InstanceType,omitempty" api:"shape=ProductionVariantInstanceType"`
	InstancePools               []InstancePoolSummary                    `json:"InstancePools,omitempty" api:"shape=InstancePoolSummaryList"`
	AcceleratorType             *string                                  `json:"AcceleratorType,omitempty" api:"shape=ProductionVariantAcceleratorType"`
	VariantStatus               []ProductionVariantStatus                `json:"VariantStatus,omitempty" api:"shape=ProductionVariantStatusList"`
	CurrentServerlessConfig     *ProductionVariantServerlessConfig       `json:"CurrentServerlessConfig,omitempty"`
	DesiredServerlessConfig     *ProductionVariantServerlessConfig       `json:"DesiredServerlessConfig,omitempty"`
	ManagedInstanceScaling      *ProductionVariantManagedInstanceScaling `json:"ManagedInstanceScaling,omitempty"`
	RoutingConfig               *ProductionVariantRoutingConfig          `json:"RoutingConfig,omitempty"`
	AcceleratorPartitionLayouts []AcceleratorPartitionLayout             `json:"AcceleratorPartitionLayouts,omitempty" api:"shape=AcceleratorPartitionLayouts"`
}

// Phase is AWS's Phase.
type Phase struct {
	InitialNumberOfUsers *int32 `json:"InitialNumberOfUsers,omitempty" api:"shape=InitialNumberOfUsers"`
	SpawnRate            *int32 `json:"SpawnRate,omitempty" api:"shape=SpawnRate"`
	DurationInSeconds    *int32 `json:"DurationInSeconds,omitempty" api:"shape=TrafficDurationInSeconds"`
}

// Pipeline is AWS's Pipeline.
type Pipeline struct {
	PipelineArn              *string                   `json:"PipelineArn,omitempty" api:"shape=PipelineArn"`
	PipelineName             *string                   `json:"PipelineName,omitempty" api:"shape=PipelineName"`
	PipelineDisplayName      *string                   `json:"PipelineDisplayName,omitempty" api:"shape=PipelineName"`
	PipelineDescription      *string                   `json:"PipelineDescription,omitempty" api:"shape=PipelineDescription"`
	RoleArn                  *string                   `json:"RoleArn,omitempty" api:"shape=RoleArn"`
	PipelineStatus           *string                   `json:"PipelineStatus,omitempty" api:"shape=PipelineStatus"`
	CreationTime             *time.Time                `json:"CreationTime,omitempty"`
	LastModifiedTime         *time.Time                `json:"LastModifiedTime,omitempty"`
	LastRunTime              *time.Time                `json:"LastRunTime,omitempty"`
	CreatedBy                *UserContext              `json:"CreatedBy,omitempty"`
	LastModifiedBy           *UserContext              `json:"LastModifiedBy,omitempty"`
	ParallelismConfiguration *ParallelismConfiguration `json:"ParallelismConfiguration,omitempty"`
	Tags                     []Tag                     `json:"Tags,omitempty" api:"shape=TagList"`
}

// PipelineDefinitionS3Location is AWS's PipelineDefinitionS3Location.
type PipelineDefinitionS3Location struct {
	Bucket    *string `json:"Bucket,omitempty" api:"shape=BucketName,required"`
	ObjectKey *string `json:"ObjectKey,omitempty" api:"shape=Key,required"`
	VersionId *string `json:"VersionId,omitempty" api:"shape=VersionId"`
}

// PipelineExecution is AWS's PipelineExecution.
type PipelineExecution struct {
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
	PipelineParameters           []Parameter               `json:"PipelineParameters,omitempty" api:"shape=ParameterList"`
	PipelineVersionId            *int64                    `json:"PipelineVersionId,omitempty" api:"shape=PipelineVersionId"`
	PipelineVersionDisplayName   *string                   `json:"PipelineVersionDisplayName,omitempty" api:"shape=PipelineVersionName"`
}
