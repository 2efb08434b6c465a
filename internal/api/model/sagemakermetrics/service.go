// Code generated from facts/sagemaker-metrics.json by package gen. DO NOT EDIT.

// Package sagemakermetrics is the model of AWS's service sagemaker-metrics: types and operations, generated.
package sagemakermetrics

import "outcrop/internal/api/model"

// Service is sagemaker-metrics.
var Service = &model.Service{
	Name:    "sagemaker-metrics",
	Signing: "sagemaker",
	Shapes:  shapes,
	Errors:  map[string]model.Error{},
}
