// Code generated from facts/bedrock.json by package gen. DO NOT EDIT.

// Package bedrock is the model of AWS's service bedrock: types and operations, generated.
package bedrock

import "outcrop/internal/api/model"

// Service is bedrock.
var Service = &model.Service{
	Name:    "bedrock",
	Signing: "bedrock",
	Bearer:  true,
	Shapes:  shapes,
	Errors: map[string]model.Error{
		"AccessDeniedException":         {Status: 403, Message: "message"},
		"ConflictException":             {Status: 400, Message: "message"},
		"InternalServerException":       {Status: 500, Message: "message"},
		"ResourceInUseException":        {Status: 400, Message: "message"},
		"ResourceNotFoundException":     {Status: 404, Message: "message"},
		"ServiceQuotaExceededException": {Status: 400, Message: "message"},
		"ServiceUnavailableException":   {Status: 503, Message: "message"},
		"ThrottlingException":           {Status: 429, Message: "message"},
		"TooManyTagsException":          {Status: 400, Message: "message"},
		"ValidationException":           {Status: 400, Message: "message"},
	},
}
