// Code generated from facts/bedrock-agent.json by package gen. DO NOT EDIT.

// Package bedrockagent is the model of AWS's service bedrock-agent: types and operations, generated.
package bedrockagent

import "outcrop/internal/api/model"

// Service is bedrock-agent.
var Service = &model.Service{
	Name:    "bedrock-agent",
	Signing: "bedrock",
	Shapes:  shapes,
	Errors: map[string]model.Error{
		"AccessDeniedException":         {Status: 403, Message: "message", Type: (*AccessDeniedException)(nil)},
		"ConflictException":             {Status: 409, Message: "message", Type: (*ConflictException)(nil)},
		"InternalServerException":       {Status: 500, Message: "message", Type: (*InternalServerException)(nil)},
		"ResourceNotFoundException":     {Status: 404, Message: "message", Type: (*ResourceNotFoundException)(nil)},
		"ServiceQuotaExceededException": {Status: 402, Message: "message", Type: (*ServiceQuotaExceededException)(nil)},
		"ThrottlingException":           {Status: 429, Message: "message", Type: (*ThrottlingException)(nil)},
		"ValidationException":           {Status: 400, Message: "message", Type: (*ValidationException)(nil)},
	},
}
