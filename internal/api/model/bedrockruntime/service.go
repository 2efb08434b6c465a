// Code generated from facts/bedrock-runtime.json by package gen. DO NOT EDIT.

// Package bedrockruntime is the model of AWS's service bedrock-runtime: types and operations, generated.
package bedrockruntime

import "outcrop/internal/api/model"

// Service is bedrock-runtime.
var Service = &model.Service{
	Name:    "bedrock-runtime",
	Signing: "bedrock",
	Bearer:  true,
	Shapes:  shapes,
	Errors: map[string]model.Error{
		"AccessDeniedException":         {Status: 403, Message: "message", Type: (*AccessDeniedException)(nil)},
		"ConflictException":             {Status: 400, Message: "message", Type: (*ConflictException)(nil)},
		"InternalServerException":       {Status: 500, Message: "message", Type: (*InternalServerException)(nil)},
		"ModelErrorException":           {Status: 424, Message: "message", Type: (*ModelErrorException)(nil)},
		"ModelNotReadyException":        {Status: 429, Message: "message", Type: (*ModelNotReadyException)(nil)},
		"ModelStreamErrorException":     {Status: 424, Message: "message", Type: (*ModelStreamErrorException)(nil)},
		"ModelTimeoutException":         {Status: 408, Message: "message", Type: (*ModelTimeoutException)(nil)},
		"ResourceNotFoundException":     {Status: 404, Message: "message", Type: (*ResourceNotFoundException)(nil)},
		"ServiceQuotaExceededException": {Status: 400, Message: "message", Type: (*ServiceQuotaExceededException)(nil)},
		"ServiceUnavailableException":   {Status: 503, Message: "message", Type: (*ServiceUnavailableException)(nil)},
		"ThrottlingException":           {Status: 429, Message: "message", Type: (*ThrottlingException)(nil)},
		"ValidationException":           {Status: 400, Message: "message", Type: (*ValidationException)(nil)},
	},
}
