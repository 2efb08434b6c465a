// Code generated from facts/sagemaker.json by package gen. DO NOT EDIT.

// Package sagemaker is the model of AWS's service sagemaker: types and operations, generated.
package sagemaker

import "outcrop/internal/api/model"

// Service is sagemaker.
var Service = &model.Service{
	Name:     "sagemaker",
	Protocol: model.AwsJSON11,
	Target:   "SageMaker",
	Signing:  "sagemaker",
	Shapes:   shapes,
	Errors: map[string]model.Error{
		"ConflictException":     {Status: 0, Message: "Message"},
		"ResourceAlreadyExists": {Status: 0, Message: "Message"},
		"ResourceInUse":         {Status: 0, Message: "Message"},
		"ResourceLimitExceeded": {Status: 0, Message: "Message"},
		"ResourceNotFound":      {Status: 0, Message: "Message"},
	},
}
