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
		"AccessDeniedException":         {Status: 403, Message: "message", Type: (*AccessDeniedException)(nil)},
		"BadGatewayException":           {Status: 502, Message: "message", Type: (*BadGatewayException)(nil)},
		"ConflictException":             {Status: 409, Message: "message", Type: (*ConflictException)(nil)},
		"DependencyFailedException":     {Status: 424, Message: "message", Type: (*DependencyFailedException)(nil)},
		"InternalServerException":       {Status: 500, Message: "message", Type: (*InternalServerException)(nil)},
		"ModelNotReadyException":        {Status: 424, Message: "message", Type: (*ModelNotReadyException)(nil)},
		"ResourceNotFoundException":     {Status: 404, Message: "message", Type: (*ResourceNotFoundException)(nil)},
		"ServiceQuotaExceededException": {Status: 400, Message: "message", Type: (*ServiceQuotaExceededException)(nil)},
		"ThrottlingException":           {Status: 429, Message: "message", Type: (*ThrottlingException)(nil)},
		"ValidationException":           {Status: 400, Message: "message", Type: (*ValidationException)(nil)},
	},
}
