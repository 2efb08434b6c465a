// Code generated from facts/sagemaker-metrics.json by package gen. DO NOT EDIT.

package sagemakermetrics

import (
	"time"
)

// BatchGetMetricsInput is AWS's BatchGetMetricsRequest.
type BatchGetMetricsInput struct {
	MetricQueries []MetricQuery `json:"MetricQueries,omitzero" api:"shape=MetricQueryList,required"`
}

// BatchGetMetricsOutput is AWS's BatchGetMetricsResponse.
type BatchGetMetricsOutput struct {
	MetricQueryResults []MetricQueryResult `json:"MetricQueryResults,omitzero" api:"shape=MetricQueryResultList"`
}

// BatchPutMetricsError is AWS's BatchPutMetricsError.
type BatchPutMetricsError struct {
	Code        *string `json:"Code,omitzero" api:"shape=PutMetricsErrorCode"`
	MetricIndex *int32  `json:"MetricIndex,omitzero"`
}

// BatchPutMetricsInput is AWS's BatchPutMetricsRequest.
type BatchPutMetricsInput struct {
	TrialComponentName *string         `json:"TrialComponentName,omitzero" api:"shape=ExperimentEntityName,required"`
	MetricData         []RawMetricData `json:"MetricData,omitzero" api:"shape=RawMetricDataList,required"`
}

// BatchPutMetricsOutput is AWS's BatchPutMetricsResponse.
type BatchPutMetricsOutput struct {
	Errors []BatchPutMetricsError `json:"Errors,omitzero" api:"shape=BatchPutMetricsErrorList"`
}

// MetricQuery is AWS's MetricQuery.
type MetricQuery struct {
	MetricName  *string `json:"MetricName,omitzero" api:"shape=MetricName,required"`
	ResourceArn *string `json:"ResourceArn,omitzero" api:"shape=SageMakerResourceArn,required"`
	MetricStat  *string `json:"MetricStat,omitzero" api:"shape=MetricStatistic,required"`
	Period      *string `json:"Period,omitzero" api:"shape=Period,required"`
	XAxisType   *string `json:"XAxisType,omitzero" api:"shape=XAxisType,required"`
	Start       *int64  `json:"Start,omitzero"`
	End         *int64  `json:"End,omitzero"`
}

// MetricQueryResult is AWS's MetricQueryResult.
type MetricQueryResult struct {
	Status       *string   `json:"Status,omitzero" api:"shape=MetricQueryResultStatus,required"`
	Message      *string   `json:"Message,omitzero" api:"shape=Message"`
	XAxisValues  []int64   `json:"XAxisValues,omitzero" api:"required"`
	MetricValues []float64 `json:"MetricValues,omitzero" api:"required"`
}

// RawMetricData is AWS's RawMetricData.
type RawMetricData struct {
	MetricName *string    `json:"MetricName,omitzero" api:"shape=MetricName,required"`
	Timestamp  *time.Time `json:"Timestamp,omitzero" api:"required"`
	Step       *int32     `json:"Step,omitzero" api:"shape=Step"`
	Value      *float64   `json:"Value,omitzero" api:"required"`
}
