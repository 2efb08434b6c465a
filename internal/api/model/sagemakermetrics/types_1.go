// Code generated from facts/sagemaker-metrics.json by package gen. DO NOT EDIT.

package sagemakermetrics

import (
	"time"
)

// BatchGetMetricsInput is AWS's BatchGetMetricsRequest.
type BatchGetMetricsInput struct {
	MetricQueries []MetricQuery `json:"MetricQueries,omitempty" api:"shape=MetricQueryList,required"`
}

// BatchGetMetricsOutput is AWS's BatchGetMetricsResponse.
type BatchGetMetricsOutput struct {
	MetricQueryResults []MetricQueryResult `json:"MetricQueryResults,omitempty" api:"shape=MetricQueryResultList"`
}

// BatchPutMetricsError is AWS's BatchPutMetricsError.
type BatchPutMetricsError struct {
	Code        *string `json:"Code,omitempty" api:"shape=PutMetricsErrorCode"`
	MetricIndex *int32  `json:"MetricIndex,omitempty"`
}

// BatchPutMetricsInput is AWS's BatchPutMetricsRequest.
type BatchPutMetricsInput struct {
	TrialComponentName *string         `json:"TrialComponentName,omitempty" api:"shape=ExperimentEntityName,required"`
	MetricData         []RawMetricData `json:"MetricData,omitempty" api:"shape=RawMetricDataList,required"`
}

// BatchPutMetricsOutput is AWS's BatchPutMetricsResponse.
type BatchPutMetricsOutput struct {
	Errors []BatchPutMetricsError `json:"Errors,omitempty" api:"shape=BatchPutMetricsErrorList"`
}

// MetricQuery is AWS's MetricQuery.
type MetricQuery struct {
	MetricName  *string `json:"MetricName,omitempty" api:"shape=MetricName,required"`
	ResourceArn *string `json:"ResourceArn,omitempty" api:"shape=SageMakerResourceArn,required"`
	MetricStat  *string `json:"MetricStat,omitempty" api:"shape=MetricStatistic,required"`
	Period      *string `json:"Period,omitempty" api:"shape=Period,required"`
	XAxisType   *string `json:"XAxisType,omitempty" api:"shape=XAxisType,required"`
	Start       *int64  `json:"Start,omitempty"`
	End         *int64  `json:"End,omitempty"`
}

// MetricQueryResult is AWS's MetricQueryResult.
type MetricQueryResult struct {
	Status       *string   `json:"Status,omitempty" api:"shape=MetricQueryResultStatus,required"`
	Message      *string   `json:"Message,omitempty" api:"shape=Message"`
	XAxisValues  []int64   `json:"XAxisValues,omitempty" api:"required"`
	MetricValues []float64 `json:"MetricValues,omitempty" api:"required"`
}

// RawMetricData is AWS's RawMetricData.
type RawMetricData struct {
	MetricName *string    `json:"MetricName,omitempty" api:"shape=MetricName,required"`
	Timestamp  *time.Time `json:"Timestamp,omitempty" api:"required"`
	Step       *int32     `json:"Step,omitempty" api:"shape=Step"`
	Value      *float64   `json:"Value,omitempty" api:"required"`
}
