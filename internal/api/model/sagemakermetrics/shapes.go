// Code generated from facts/sagemaker-metrics.json by package gen. DO NOT EDIT.

package sagemakermetrics

import "outcrop/internal/api/model"

var shapes = map[string]model.Shape{
	"BatchPutMetricsErrorList": {Len: "1:10"},
	"ExperimentEntityName":     {Len: "1:120", Pattern: "^[a-z0-9](-*[a-z0-9]){0,119}"},
	"Message":                  {Len: ":2048", Pattern: ".*"},
	"MetricName":               {Len: "1:255", Pattern: ".+"},
	"MetricQueryList":          {Len: "1:100"},
	"MetricQueryResultList":    {Len: "1:100"},
	"MetricQueryResultStatus":  {Enum: []string{"Complete", "Truncated", "InternalError", "ValidationError"}},
	"MetricStatistic":          {Enum: []string{"Min", "Max", "Avg", "Count", "StdDev", "Last"}},
	"Period":                   {Enum: []string{"OneMinute", "FiveMinute", "OneHour", "IterationNumber"}},
	"PutMetricsErrorCode":      {Enum: []string{"METRIC_LIMIT_EXCEEDED", "INTERNAL_ERROR", "VALIDATION_ERROR", "CONFLICT_ERROR"}},
	"RawMetricDataList":        {Len: "1:10"},
	"SageMakerResourceArn":     {Len: ":2048", Pattern: "arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:[a-z\\-].*/.*"},
	"Step":                     {Range: "0:"},
	"XAxisType":                {Enum: []string{"IterationNumber", "Timestamp"}},
}
