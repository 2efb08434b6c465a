// Code generated from facts/sagemaker-runtime.json by package gen. DO NOT EDIT.

// Package sagemakerruntime is the model of AWS's service sagemaker-runtime: types and operations, generated.
package sagemakerruntime

import "outcrop/internal/api/model"

// Service is sagemaker-runtime.
var Service = &model.Service{
	Name:    "sagemaker-runtime",
	Signing: "sagemaker",
	Shapes:  shapes,
	Errors: map[string]model.Error{
		"InternalDependencyException": {Status: 530, Message: "Message", Type: (*InternalDependencyException)(nil)},
		"InternalFailure":             {Status: 500, Message: "Message", Type: (*InternalFailure)(nil)},
		"InternalStreamFailure":       {Status: 500, Message: "Message", Type: (*InternalStreamFailure)(nil)},
		"ModelError":                  {Status: 424, Message: "Message", Type: (*ModelError)(nil)},
		"ModelNotReadyException":      {Status: 429, Message: "Message", Type: (*ModelNotReadyException)(nil)},
		"ModelStreamError":            {Status: 0, Message: "Message", Type: (*ModelStreamError)(nil)},
		"ServiceUnavailable":          {Status: 503, Message: "Message", Type: (*ServiceUnavailable)(nil)},
		"ValidationError":             {Status: 400, Message: "Message", Type: (*ValidationError)(nil)},
	},
}
