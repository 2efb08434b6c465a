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
		"AccessDeniedException":         {Status: 403, Message: "message"},
		"ConflictException":             {Status: 409, Message: "message"},
		"InternalServerException":       {Status: 500, Message: "message"},
		"ResourceNotFoundException":     {Status: 404, Message: "message"},
		"ServiceQuotaExceededException": {Status: 402, Message: "message"},
		"ThrottlingException":           {Status: 429, Message: "message"},
		"ValidationException":           {Status: 400, Message: "message"},
	},
}
