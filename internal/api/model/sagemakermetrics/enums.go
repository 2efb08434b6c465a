// Code generated from facts/sagemaker-metrics.json by package gen. DO NOT EDIT.

package sagemakermetrics

// Values of MetricQueryResultStatus.
const (
	MetricQueryResultStatusComplete        = "Complete"
	MetricQueryResultStatusTruncated       = "Truncated"
	MetricQueryResultStatusInternalError   = "InternalError"
	MetricQueryResultStatusValidationError = "ValidationError"
)

// Values of MetricStatistic.
const (
	MetricStatisticMin    = "Min"
	MetricStatisticMax    = "Max"
	MetricStatisticAvg    = "Avg"
	MetricStatisticCount  = "Count"
	MetricStatisticStdDev = "StdDev"
	MetricStatisticLast   = "Last"
)

// Values of Period.
const (
	PeriodOneMinute       = "OneMinute"
	PeriodFiveMinute      = "FiveMinute"
	PeriodOneHour         = "OneHour"
	PeriodIterationNumber = "IterationNumber"
)

// Values of PutMetricsErrorCode.
const (
	PutMetricsErrorCodeMetricLimitExceeded = "METRIC_LIMIT_EXCEEDED"
	PutMetricsErrorCodeInternalError       = "INTERNAL_ERROR"
	PutMetricsErrorCodeValidationError     = "VALIDATION_ERROR"
	PutMetricsErrorCodeConflictError       = "CONFLICT_ERROR"
)

// Values of XAxisType.
const (
	XAxisTypeIterationNumber = "IterationNumber"
	XAxisTypeTimestamp       = "Timestamp"
)
