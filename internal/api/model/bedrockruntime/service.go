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
		"AccessDeniedException":         {Status: 403, Message: "message"},
		"ConflictException":             {Status: 400, Message: "message"},
		"InternalServerException":       {Status: 500, Message: "message"},
		"ModelErrorException":           {Status: 424, Message: "message"},
		"ModelNotReadyException":        {Status: 429, Message: "message"},
		"ModelStreamErrorException":     {Status: 424, Message: "message"},
		"ModelTimeoutException":         {Status: 408, Message: "message"},
		"ResourceNotFoundException":     {Status: 404, Message: "message"},
		"ServiceQuotaExceededException": {Status: 400, Message: "message"},
		"ServiceUnavailableException":   {Status: 503, Message: "message"},
		"ThrottlingException":           {Status: 429, Message: "message"},
		"ValidationException":           {Status: 400, Message: "message"},
	},
}
