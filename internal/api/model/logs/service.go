// Code generated from facts/logs.json by package gen. DO NOT EDIT.

// Package logs is the model of AWS's service logs: types and operations, generated.
package logs

import "outcrop/internal/api/model"

// Service is logs.
var Service = &model.Service{
	Name:     "logs",
	Protocol: model.AwsJSON11,
	Target:   "Logs_20140328",
	Signing:  "logs",
	Shapes:   shapes,
	Errors: map[string]model.Error{
		"InvalidParameterException":   {Status: 0, Message: "message", Type: (*InvalidParameterException)(nil)},
		"ResourceNotFoundException":   {Status: 0, Message: "message", Type: (*ResourceNotFoundException)(nil)},
		"ServiceUnavailableException": {Status: 500, Message: "message", Type: (*ServiceUnavailableException)(nil)},
	},
}
