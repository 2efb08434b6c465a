// Code generated from facts/sagemaker-runtime-http2.json by package gen. DO NOT EDIT.

package sagemakerruntimehttp2

import "outcrop/internal/api/model"

var shapes = map[string]model.Shape{
	"CompletionState": {Pattern: "(PARTIAL|COMPLETE)?"},
	"DataType":        {Pattern: "(UTF8|BINARY)?"},
	"EndpointName":    {Len: ":63", Pattern: "[a-zA-Z0-9](-*[a-zA-Z0-9])*"},
	"InvocationPath":  {Len: ":100", Pattern: "[A-Za-z0-9\\-._]+(?:/[A-Za-z0-9\\-._]+)*"},
	"QueryString":     {Len: ":2048"},
	"VariantName":     {Len: ":63", Pattern: "[a-zA-Z0-9](-*[a-zA-Z0-9])*"},
}
