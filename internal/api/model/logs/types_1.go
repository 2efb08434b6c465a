// Code generated from facts/logs.json by package gen. DO NOT EDIT.

package logs

// DescribeLogGroupsInput is AWS's DescribeLogGroupsRequest.
type DescribeLogGroupsInput struct {
	AccountIdentifiers    []string `json:"accountIdentifiers,omitzero" api:"shape=AccountIds"`
	LogGroupNamePrefix    *string  `json:"logGroupNamePrefix,omitzero" api:"shape=LogGroupName"`
	LogGroupNamePattern   *string  `json:"logGroupNamePattern,omitzero" api:"shape=LogGroupNamePattern"`
	NextToken             *string  `json:"nextToken,omitzero" api:"shape=NextToken"`
	Limit                 *int32   `json:"limit,omitzero" api:"shape=DescribeLimit"`
	IncludeLinkedAccounts *bool    `json:"includeLinkedAccounts,omitzero"`
	LogGroupClass         *string  `json:"logGroupClass,omitzero" api:"shape=LogGroupClass"`
	LogGroupIdentifiers   []string `json:"logGroupIdentifiers,omitzero" api:"shape=DescribeLogGroupsLogGroupIdentifiers"`
}

// DescribeLogGroupsOutput is AWS's DescribeLogGroupsResponse.
type DescribeLogGroupsOutput struct {
	LogGroups []LogGroup `json:"logGroups,omitzero"`
	NextToken *string    `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// DescribeLogStreamsInput is AWS's DescribeLogStreamsRequest.
type DescribeLogStreamsInput struct {
	LogGroupName        *string `json:"logGroupName,omitzero" api:"shape=LogGroupName"`
	LogGroupIdentifier  *string `json:"logGroupIdentifier,omitzero" api:"shape=LogGroupIdentifier"`
	LogStreamNamePrefix *string `json:"logStreamNamePrefix,omitzero" api:"shape=LogStreamName"`
	OrderBy             *string `json:"orderBy,omitzero" api:"shape=OrderBy"`
	Descending          *bool   `json:"descending,omitzero"`
	NextToken           *string `json:"nextToken,omitzero" api:"shape=NextToken"`
	Limit               *int32  `json:"limit,omitzero" api:"shape=DescribeLimit"`
}

// DescribeLogStreamsOutput is AWS's DescribeLogStreamsResponse.
type DescribeLogStreamsOutput struct {
	LogStreams []LogStream `json:"logStreams,omitzero"`
	NextToken  *string     `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// FilterLogEventsInput is AWS's FilterLogEventsRequest.
type FilterLogEventsInput struct {
	LogGroupName        *string  `json:"logGroupName,omitzero" api:"shape=LogGroupName"`
	LogGroupIdentifier  *string  `json:"logGroupIdentifier,omitzero" api:"shape=LogGroupIdentifier"`
	LogStreamNames      []string `json:"logStreamNames,omitzero" api:"shape=InputLogStreamNames"`
	LogStreamNamePrefix *string  `json:"logStreamNamePrefix,omitzero" api:"shape=LogStreamName"`
	StartTime           *int64   `json:"startTime,omitzero" api:"shape=Timestamp"`
	EndTime             *int64   `json:"endTime,omitzero" api:"shape=Timestamp"`
	FilterPattern       *string  `json:"filterPattern,omitzero" api:"shape=FilterPattern"`
	NextToken           *string  `json:"nextToken,omitzero" api:"shape=NextToken"`
	Limit               *int32   `json:"limit,omitzero" api:"shape=EventsLimit"`
	StartFromHead       *bool    `json:"startFromHead,omitzero"`
	Interleaved         *bool    `json:"interleaved,omitzero"`
	Unmask              *bool    `json:"unmask,omitzero"`
}

// FilterLogEventsOutput is AWS's FilterLogEventsResponse.
type FilterLogEventsOutput struct {
	Events             []FilteredLogEvent  `json:"events,omitzero"`
	SearchedLogStreams []SearchedLogStream `json:"searchedLogStreams,omitzero"`
	NextToken          *string             `json:"nextToken,omitzero" api:"shape=NextToken"`
}

// FilteredLogEvent is AWS's FilteredLogEvent.
type FilteredLogEvent struct {
	LogStreamName *string `json:"logStreamName,omitzero" api:"shape=LogStreamName"`
	Timestamp     *int64  `json:"timestamp,omitzero" api:"shape=Timestamp"`
	Message       *string `json:"message,omitzero" api:"shape=EventMessage"`
	IngestionTime *int64  `json:"ingestionTime,omitzero" api:"shape=Timestamp"`
	EventId       *string `json:"eventId,omitzero"`
}

// GetLogEventsInput is AWS's GetLogEventsRequest.
type GetLogEventsInput struct {
	LogGroupName       *string `json:"logGroupName,omitzero" api:"shape=LogGroupName"`
	LogGroupIdentifier *string `json:"logGroupIdentifier,omitzero" api:"shape=LogGroupIdentifier"`
	LogStreamName      *string `json:"logStreamName,omitzero" api:"shape=LogStreamName,required"`
	StartTime          *int64  `json:"startTime,omitzero" api:"shape=Timestamp"`
	EndTime            *int64  `json:"endTime,omitzero" api:"shape=Timestamp"`
	NextToken          *string `json:"nextToken,omitzero" api:"shape=NextToken"`
	Limit              *int32  `json:"limit,omitzero" api:"shape=EventsLimit"`
	StartFromHead      *bool   `json:"startFromHead,omitzero"`
	Unmask             *bool   `json:"unmask,omitzero"`
}

// GetLogEventsOutput is AWS's GetLogEventsResponse.
type GetLogEventsOutput struct {
	Events            []OutputLogEvent `json:"events,omitzero"`
	NextForwardToken  *string          `json:"nextForwardToken,omitzero" api:"shape=NextToken"`
	NextBackwardToken *string          `json:"nextBackwardToken,omitzero" api:"shape=NextToken"`
}

// InvalidParameterException is AWS's InvalidParameterException.
type InvalidParameterException struct {
	Message *string `json:"message,omitempty"`
}

// LogGroup is AWS's LogGroup.
type LogGroup struct {
	LogGroupName                     *string  `json:"logGroupName,omitzero" api:"shape=LogGroupName"`
	CreationTime                     *int64   `json:"creationTime,omitzero" api:"shape=Timestamp"`
	RetentionInDays                  *int32   `json:"retentionInDays,omitzero"`
	MetricFilterCount                *int32   `json:"metricFilterCount,omitzero"`
	Arn                              *string  `json:"arn,omitzero"`
	StoredBytes                      *int64   `json:"storedBytes,omitzero" api:"shape=StoredBytes"`
	KmsKeyId                         *string  `json:"kmsKeyId,omitzero" api:"shape=KmsKeyId"`
	DataProtectionStatus             *string  `json:"dataProtectionStatus,omitzero" api:"shape=DataProtectionStatus"`
	InheritedProperties              []string `json:"inheritedProperties,omitzero" api:"shape=InheritedProperties"`
	LogGroupClass                    *string  `json:"logGroupClass,omitzero" api:"shape=LogGroupClass"`
	LogGroupArn                      *string  `json:"logGroupArn,omitzero"`
	DeletionProtectionEnabled        *bool    `json:"deletionProtectionEnabled,omitzero"`
	BearerTokenAuthenticationEnabled *bool    `json:"bearerTokenAuthenticationEnabled,omitzero"`
	RetentionPolicyName              *string  `json:"retentionPolicyName,omitzero"`
}

// LogStream is AWS's LogStream.
type LogStream struct {
	LogStreamName       *string `json:"logStreamName,omitzero" api:"shape=LogStreamName"`
	CreationTime        *int64  `json:"creationTime,omitzero" api:"shape=Timestamp"`
	FirstEventTimestamp *int64  `json:"firstEventTimestamp,omitzero" api:"shape=Timestamp"`
	LastEventTimestamp  *int64  `json:"lastEventTimestamp,omitzero" api:"shape=Timestamp"`
	LastIngestionTime   *int64  `json:"lastIngestionTime,omitzero" api:"shape=Timestamp"`
	UploadSequenceToken *string `json:"uploadSequenceToken,omitzero" api:"shape=SequenceToken"`
	Arn                 *string `json:"arn,omitzero"`
	StoredBytes         *int64  `json:"storedBytes,omitzero" api:"shape=StoredBytes"`
}

// OutputLogEvent is AWS's OutputLogEvent.
type OutputLogEvent struct {
	Timestamp     *int64  `json:"timestamp,omitzero" api:"shape=Timestamp"`
	Message       *string `json:"message,omitzero" api:"shape=EventMessage"`
	IngestionTime *int64  `json:"ingestionTime,omitzero" api:"shape=Timestamp"`
}

// ResourceNotFoundException is AWS's ResourceNotFoundException.
type ResourceNotFoundException struct {
	Message *string `json:"message,omitempty"`
}

// SearchedLogStream is AWS's SearchedLogStream.
type SearchedLogStream struct {
	LogStreamName      *string `json:"logStreamName,omitzero" api:"shape=LogStreamName"`
	SearchedCompletely *bool   `json:"searchedCompletely,omitzero"`
}

// ServiceUnavailableException is AWS's ServiceUnavailableException.
type ServiceUnavailableException struct {
	Message *string `json:"message,omitempty"`
}
