// Code generated from facts/logs.json by package gen. DO NOT EDIT.

package logs

import "outcrop/internal/api/model"

var shapes = map[string]model.Shape{
	"AccountId":                            {Len: "12:12", Pattern: "^\\d{12}$"},
	"AccountIds":                           {Len: "0:20", Elem: "AccountId"},
	"DataProtectionStatus":                 {Enum: []string{"ACTIVATED", "DELETED", "ARCHIVED", "DISABLED"}},
	"DescribeLimit":                        {Range: "1:50"},
	"DescribeLogGroupsLogGroupIdentifiers": {Len: "1:50", Elem: "LogGroupIdentifier"},
	"EventMessage":                         {Len: "1:"},
	"EventsLimit":                          {Range: "1:10000"},
	"FilterPattern":                        {Len: "0:1024"},
	"InheritedProperties":                  {Elem: "InheritedProperty"},
	"InheritedProperty":                    {Enum: []string{"ACCOUNT_DATA_PROTECTION"}},
	"InputLogStreamNames":                  {Len: "1:100", Elem: "LogStreamName"},
	"KmsKeyId":                             {Len: ":256"},
	"LogGroupClass":                        {Enum: []string{"STANDARD", "INFREQUENT_ACCESS", "DELIVERY", "ESSENTIALS"}},
	"LogGroupIdentifier":                   {Len: "1:2048", Pattern: "[\\w#+=/:,.@-]*"},
	"LogGroupName":                         {Len: "1:512", Pattern: "[\\.\\-_/#A-Za-z0-9]+"},
	"LogGroupNamePattern":                  {Len: "0:512", Pattern: "[\\.\\-_/#A-Za-z0-9]*"},
	"LogStreamName":                        {Len: "1:512", Pattern: "[^:*]*"},
	"NextToken":                            {Len: "1:"},
	"OrderBy":                              {Enum: []string{"LogStreamName", "LastEventTime"}},
	"SequenceToken":                        {Len: "1:"},
	"StoredBytes":                          {Range: "0:"},
	"Timestamp":                            {Range: "0:"},
}
