// Code generated from facts/sagemaker-metrics.json by package gen. DO NOT EDIT.

package sagemakermetrics

import "outcrop/internal/api/model"

// Operations are all operations of the service, by name.
var Operations = []*model.Operation{
	OpBatchGetMetrics,
	OpBatchPutMetrics,
}

// The operations.
var (
	OpBatchGetMetrics = &model.Operation{
		Service: Service,
		Name:    "BatchGetMetrics",
		Method:  "POST",
		URI:     "/BatchGetMetrics",
		Input:   (*BatchGetMetricsInput)(nil),
		Output:  (*BatchGetMetricsOutput)(nil),
	}

	OpBatchPutMetrics = &model.Operation{
		Service: Service,
		Name:    "BatchPutMetrics",
		Method:  "PUT",
		URI:     "/BatchPutMetrics",
		Input:   (*BatchPutMetricsInput)(nil),
		Output:  (*BatchPutMetricsOutput)(nil),
	}
)
