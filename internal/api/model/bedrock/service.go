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
		"AccessDeniedException":         {Status: 403, Message: "message", Type: (*AccessDeniedException)(nil)},
		"ConflictException":             {Status: 400, Message: "message", Type: (*ConflictException)(nil)},
		"InternalServerException":       {Status: 500, Message: "message", Type: (*InternalServerException)(nil)},
		"ResourceInUseException":        {Status: 400, Message: "message", Type: (*ResourceInUseException)(nil)},
		"ResourceNotFoundException":     {Status: 404, Message: "message", Type: (*ResourceNotFoundException)(nil)},
		"ServiceQuotaExceededException": {Status: 400, Message: "message", Type: (*ServiceQuotaExceededException)(nil)},
		"ServiceUnavailableException":   {Status: 503, Message: "message", Type: (*ServiceUnavailableException)(nil)},
		"ThrottlingException":           {Status: 429, Message: "message", Type: (*ThrottlingException)(nil)},
		"TooManyTagsException":          {Status: 400, Message: "message", Type: (*TooManyTagsException)(nil)},
		"ValidationException":           {Status: 400, Message: "message", Type: (*ValidationException)(nil)},
	},
}
