// Code generated from facts/bedrock-agent-runtime.json by package gen. DO NOT EDIT.

// Package bedrockagentruntime is the model of AWS's service bedrock-agent-runtime: types and operations, generated.
package bedrockagentruntime

import "outcrop/internal/api/model"

// Service is bedrock-agent-runtime.
var Service = &model.Service{
	Name:    "bedrock-agent-runtime",
	Signing: "bedrock",
	Shapes:  shapes,
	Errors: map[string]model.Error{
		"AccessDeniedException":         {Status: 403, Message: "message"},
		"BadGatewayException":           {Status: 502, Message: "message"},
		"ConflictException":             {Status: 409, Message: "message"},
		"DependencyFailedException":     {Status: 424, Message: "message"},
		"InternalServerException":       {Status: 500, Message: "message"},
		"ModelNotReadyException":        {Status: 424, Message: "message"},
		"ResourceNotFoundException":     {Status: 404, Message: "message"},
		"ServiceQuotaExceededException": {Status: 400, Message: "message"},
		"ThrottlingException":           {Status: 429, Message: "message"},
		"ValidationException":           {Status: 400, Message: "message"},
	},
}
