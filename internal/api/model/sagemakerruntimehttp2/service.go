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
		"InputValidationError":    {Status: 400, Message: "Message", Type: (*InputValidationError)(nil)},
		"InternalServerError":     {Status: 500, Message: "Message", Type: (*InternalServerError)(nil)},
		"InternalStreamFailure":   {Status: 0, Message: "Message", Type: (*InternalStreamFailure)(nil)},
		"ModelError":              {Status: 424, Message: "Message", Type: (*ModelError)(nil)},
		"ModelStreamError":        {Status: 424, Message: "Message", Type: (*ModelStreamError)(nil)},
		"ServiceUnavailableError": {Status: 503, Message: "Message", Type: (*ServiceUnavailableError)(nil)},
	},
}
