// Code generated from facts/logs.json by package gen. DO NOT EDIT.

package logs

// DescribeLogGroupsInput is AWS's DescribeLogGroupsRequest.
type DescribeLogGroupsInput struct {
	AccountIdentifiers    []string `json:"accountIdentifiers,omitempty" api:"shape=AccountIds"`
	LogGroupNamePrefix    *string  `json:"logGroupNamePrefix,omitempty" api:"shape=LogGroupName"`
	LogGroupNamePattern   *string  `json:"logGroupNamePattern,omitempty" api:"shape=LogGroupNamePattern"`
	NextToken             *string  `json:"nextToken,omitempty" api:"shape=NextToken"`
	Limit                 *int32   `json:"limit,omitempty" api:"shape=DescribeLimit"`
	IncludeLinkedAccounts *bool    `json:"includeLinkedAccounts,omitempty"`
	LogGroupClass         *string  `json:"logGroupClass,omitempty" api:"shape=LogGroupClass"`
	LogGroupIdentifiers   []string `json:"logGroupIdentifiers,omitempty" api:"shape=DescribeLogGroupsLogGroupIdentifiers"`
}

// DescribeLogGroupsOutput is AWS's DescribeLogGroupsResponse.
type DescribeLogGroupsOutput struct {
	LogGroups []LogGroup `json:"logGroups,omitempty"`
	NextToken *string    `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// DescribeLogStreamsInput is AWS's DescribeLogStreamsRequest.
type DescribeLogStreamsInput struct {
	LogGroupName        *string `json:"logGroupName,omitempty" api:"shape=LogGroupName"`
	LogGroupIdentifier  *string `json:"logGroupIdentifier,omitempty" api:"shape=LogGroupIdentifier"`
	LogStreamNamePrefix *string `json:"logStreamNamePrefix,omitempty" api:"shape=LogStreamName"`
	OrderBy             *string `json:"orderBy,omitempty" api:"shape=OrderBy"`
	Descending          *bool   `json:"descending,omitempty"`
	NextToken           *string `json:"nextToken,omitempty" api:"shape=NextToken"`
	Limit               *int32  `json:"limit,omitempty" api:"shape=DescribeLimit"`
}

// DescribeLogStreamsOutput is AWS's DescribeLogStreamsResponse.
type DescribeLogStreamsOutput struct {
	LogStreams []LogStream `json:"logStreams,omitempty"`
	NextToken  *string     `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// FilterLogEventsInput is AWS's FilterLogEventsRequest.
type FilterLogEventsInput struct {
	LogGroupName        *string  `json:"logGroupName,omitempty" api:"shape=LogGroupName"`
	LogGroupIdentifier  *string  `json:"logGroupIdentifier,omitempty" api:"shape=LogGroupIdentifier"`
	LogStreamNames      []string `json:"logStreamNames,omitempty" api:"shape=InputLogStreamNames"`
	LogStreamNamePrefix *string  `json:"logStreamNamePrefix,omitempty" api:"shape=LogStreamName"`
	StartTime           *int64   `json:"startTime,omitempty" api:"shape=Timestamp"`
	EndTime             *int64   `json:"endTime,omitempty" api:"shape=Timestamp"`
	FilterPattern       *string  `json:"filterPattern,omitempty" api:"shape=FilterPattern"`
	NextToken           *string  `json:"nextToken,omitempty" api:"shape=NextToken"`
	Limit               *int32   `json:"limit,omitempty" api:"shape=EventsLimit"`
	StartFromHead       *bool    `json:"startFromHead,omitempty"`
	Interleaved         *bool    `json:"interleaved,omitempty"`
	Unmask              *bool    `json:"unmask,omitempty"`
}

// FilterLogEventsOutput is AWS's FilterLogEventsResponse.
type FilterLogEventsOutput struct {
	Events             []FilteredLogEvent  `json:"events,omitempty"`
	SearchedLogStreams []SearchedLogStream `json:"searchedLogStreams,omitempty"`
	NextToken          *string             `json:"nextToken,omitempty" api:"shape=NextToken"`
}

// FilteredLogEvent is AWS's FilteredLogEvent.
type FilteredLogEvent struct {
	LogStreamName *string `json:"logStreamName,omitempty" api:"shape=LogStreamName"`
	Timestamp     *int64  `json:"timestamp,omitempty" api:"shape=Timestamp"`
	Message       *string `json:"message,omitempty" api:"shape=EventMessage"`
	IngestionTime *int64  `json:"ingestionTime,omitempty" api:"shape=Timestamp"`
	EventId       *string `json:"eventId,omitempty"`
}

// GetLogEventsInput is AWS's GetLogEventsRequest.
type GetLogEventsInput struct {
	LogGroupName       *string `json:"logGroupName,omitempty" api:"shape=LogGroupName"`
	LogGroupIdentifier *string `json:"logGroupIdentifier,omitempty" api:"shape=LogGroupIdentifier"`
	LogStreamName      *string `json:"logStreamName,omitempty" api:"shape=LogStreamName,required"`
	StartTime          *int64  `json:"startTime,omitempty" api:"shape=Timestamp"`
	EndTime            *int64  `json:"endTime,omitempty" api:"shape=Timestamp"`
	NextToken          *string `json:"nextToken,omitempty" api:"shape=NextToken"`
	Limit              *int32  `json:"limit,omitempty" api:"shape=EventsLimit"`
	StartFromHead      *bool   `json:"startFromHead,omitempty"`
	Unmask             *bool   `json:"unmask,omitempty"`
}

// GetLogEventsOutput is AWS's GetLogEventsResponse.
type GetLogEventsOutput struct {
	Events            []OutputLogEvent `json:"events,omitempty"`
	NextForwardToken  *string          `json:"nextForwardToken,omitempty" api:"shape=NextToken"`
	NextBackwardToken *string          `json:"nextBackwardToken,omitempty" api:"shape=NextToken"`
}

// InvalidParameterException is AWS's InvalidParameterException.
type InvalidParameterException struct {
	Message *string `json:"message,omitempty"`
}

// LogGroup is AWS's LogGroup.
type LogGroup struct {
	LogGroupName                     *string  `json:"logGroupName,omitempty" api:"shape=LogGroupName"`
	CreationTime                     *int64   `json:"creationTime,omitempty" api:"shape=Timestamp"`
	RetentionInDays                  *int32   `json:"retentionInDays,omitempty"`
	MetricFilterCount                *int32   `json:"metricFilterCount,omitempty"`
	Arn                              *string  `json:"arn,omitempty"`
	StoredBytes                      *int64   `json:"storedBytes,omitempty" api:"shape=StoredBytes"`
	KmsKeyId                         *string  `json:"kmsKeyId,omitempty" api:"shape=KmsKeyId"`
	DataProtectionStatus             *string  `json:"dataProtectionStatus,omitempty" api:"shape=DataProtectionStatus"`
	InheritedProperties              []string `json:"inheritedProperties,omitempty" api:"shape=InheritedProperties"`
	LogGroupClass                    *string  `json:"logGroupClass,omitempty" api:"shape=LogGroupClass"`
	LogGroupArn                      *string  `json:"logGroupArn,omitempty"`
	DeletionProtectionEnabled        *bool    `json:"deletionProtectionEnabled,omitempty"`
	BearerTokenAuthenticationEnabled *bool    `json:"bearerTokenAuthenticationEnabled,omitempty"`
	RetentionPolicyName              *string  `json:"retentionPolicyName,omitempty"`
}

// LogStream is AWS's LogStream.
type LogStream struct {
	LogStreamName       *string `json:"logStreamName,omitempty" api:"shape=LogStreamName"`
	CreationTime        *int64  `json:"creationTime,omitempty" api:"shape=Timestamp"`
	FirstEventTimestamp *int64  `json:"firstEventTimestamp,omitempty" api:"shape=Timestamp"`
	LastEventTimestamp  *int64  `json:"lastEventTimestamp,omitempty" api:"shape=Timestamp"`
	LastIngestionTime   *int64  `json:"lastIngestionTime,omitempty" api:"shape=Timestamp"`
	UploadSequenceToken *string `json:"uploadSequenceToken,omitempty" api:"shape=SequenceToken"`
	Arn                 *string `json:"arn,omitempty"`
	StoredBytes         *int64  `json:"storedBytes,omitempty" api:"shape=StoredBytes"`
}

// OutputLogEvent is AWS's OutputLogEvent.
type OutputLogEvent struct {
	Timestamp     *int64  `json:"timestamp,omitempty" api:"shape=Timestamp"`
	Message       *string `json:"message,omitempty" api:"shape=EventMessage"`
	IngestionTime *int64  `json:"ingestionTime,omitempty" api:"shape=Timestamp"`
}

// ResourceNotFoundException is AWS's ResourceNotFoundException.
type ResourceNotFoundException struct {
	Message *string `json:"message,omitempty"`
}

// SearchedLogStream is AWS's SearchedLogStream.
type SearchedLogStream struct {
	LogStreamName      *string `json:"logStreamName,omitempty" api:"shape=LogStreamName"`
	SearchedCompletely *bool   `json:"searchedCompletely,omitempty"`
}

// ServiceUnavailableException is AWS's ServiceUnavailableException.
type ServiceUnavailableException struct {
	Message *string `json:"message,omitempty"`
}
