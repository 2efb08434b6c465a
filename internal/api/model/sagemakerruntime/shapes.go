// Code generated from facts/sagemaker-runtime.json by package gen. DO NOT EDIT.

package sagemakerruntime

import "outcrop/internal/api/model"

var shapes = map[string]model.Shape{
	"AsyncBodyBlob":                       {Len: ":128000", Sensitive: true},
	"BodyBlob":                            {Len: ":6291456", Sensitive: true},
	"CustomAttributesHeader":              {Len: ":1024", Pattern: "\\p{ASCII}*", Sensitive: true},
	"EnableExplanationsHeader":            {Len: "1:64", Pattern: ".*"},
	"EndpointName":                        {Len: ":63", Pattern: "^[a-zA-Z0-9](-*[a-zA-Z0-9])*"},
	"FilenameHeader":                      {Len: "1:32", Pattern: "^(?!.*\\..*\\.)[a-zA-Z0-9][a-zA-Z0-9-_\\.]*$"},
	"Header":                              {Len: ":1024", Pattern: "\\p{ASCII}*"},
	"InferenceComponentHeader":            {Len: ":63", Pattern: "^[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?$"},
	"InferenceId":                         {Len: "1:64", Pattern: "\\A\\S[\\p{Print}]*\\z"},
	"InputLocationHeader":                 {Len: "1:1024", Pattern: "^(https|s3)://([^/]+)/?(.*)$"},
	"InvocationTimeoutSecondsHeader":      {Range: "1:3600"},
	"Message":                             {Len: ":2048"},
	"NewSessionResponseHeader":            {Len: ":256", Pattern: "^[a-zA-Z0-9](-*[a-zA-Z0-9])*;\\sExpires=[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},
	"PartBlob":                            {Sensitive: true},
	"PrefixAwareIdHeader":                 {Len: "1:64", Pattern: "\\A\\S[\\p{Print}]*\\z"},
	"RequestTTLSecondsHeader":             {Range: "60:21600"},
	"S3OutputPathExtensionHeader":         {Len: "1:512", Pattern: "^(?!s3:|https:)[a-zA-Z0-9!_.*'()/-]+$"},
	"SessionIdHeader":                     {Len: ":256", Pattern: "^[a-zA-Z0-9](-*[a-zA-Z0-9])*$"},
	"SessionIdOrNewSessionConstantHeader": {Len: ":256", Pattern: "^(NEW_SESSION)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*$"},
	"TargetContainerHostnameHeader":       {Len: ":63", Pattern: "^[a-zA-Z0-9](-*[a-zA-Z0-9])*"},
	"TargetModelHeader":                   {Len: "1:1024", Pattern: "\\A\\S[\\p{Print}]*\\z"},
	"TargetVariantHeader":                 {Len: ":63", Pattern: "^[a-zA-Z0-9](-*[a-zA-Z0-9])*"},
}
