// Code generated from facts/sagemaker-runtime-http2.json by package gen. DO NOT EDIT.

// Package sagemakerruntimehttp2 is the model of AWS's service sagemaker-runtime-http2: types and operations, generated.
package sagemakerruntimehttp2

import "outcrop/internal/api/model"

// Service is sagemaker-runtime-http2.
var Service = &model.Service{
	Name:    "sagemaker-runtime-http2",
	Signing: "sagemaker",
	Shapes:  shapes,
	Errors: map[string]model.Error{
		"InputValidationError":    {Status: 400, Message: "Message"},
		"InternalServerError":     {Status: 500, Message: "Message"},
		"InternalStreamFailure":   {Status: 0, Message: "Message"},
		"ModelError":              {Status: 424, Message: "Message"},
		"ModelStreamError":        {Status: 424, Message: "Message"},
		"ServiceUnavailableError": {Status: 503, Message: "Message"},
	},
}
