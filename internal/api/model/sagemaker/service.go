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
		"ConflictException":     {Status: 0, Message: "Message", Type: (*ConflictException)(nil)},
		"ResourceAlreadyExists": {Status: 0, Message: "Message", Type: (*ResourceAlreadyExists)(nil)},
		"ResourceInUse":         {Status: 0, Message: "Message", Type: (*ResourceInUse)(nil)},
		"ResourceLimitExceeded": {Status: 0, Message: "Message", Type: (*ResourceLimitExceeded)(nil)},
		"ResourceNotFound":      {Status: 0, Message: "Message", Type: (*ResourceNotFound)(nil)},
	},
}
