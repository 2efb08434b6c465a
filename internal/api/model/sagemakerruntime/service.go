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
		"InternalDependencyException": {Status: 530, Message: "Message"},
		"InternalFailure":             {Status: 500, Message: "Message"},
		"InternalStreamFailure":       {Status: 0, Message: "Message"},
		"ModelError":                  {Status: 424, Message: "Message"},
		"ModelNotReadyException":      {Status: 429, Message: "Message"},
		"ModelStreamError":            {Status: 0, Message: "Message"},
		"ServiceUnavailable":          {Status: 503, Message: "Message"},
		"ValidationError":             {Status: 400, Message: "Message"},
	},
}
