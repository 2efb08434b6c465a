// Code generated from facts/logs.json by package gen. DO NOT EDIT.

package logs

import "outcrop/internal/api/model"

// Operations are all operations of the service, by name.
var Operations = []*model.Operation{
	OpDescribeLogGroups,
	OpDescribeLogStreams,
	OpFilterLogEvents,
	OpGetLogEvents,
}

// The operations.
var (
	OpDescribeLogGroups = &model.Operation{
		Service: Service,
		Name:    "DescribeLogGroups",
		Errors:  []string{"InvalidParameterException", "ServiceUnavailableException"},
		Input:   (*DescribeLogGroupsInput)(nil),
		Output:  (*DescribeLogGroupsOutput)(nil),
	}

	OpDescribeLogStreams = &model.Operation{
		Service: Service,
		Name:    "DescribeLogStreams",
		Errors:  []string{"InvalidParameterException", "ResourceNotFoundException", "ServiceUnavailableException"},
		Input:   (*DescribeLogStreamsInput)(nil),
		Output:  (*DescribeLogStreamsOutput)(nil),
	}

	OpFilterLogEvents = &model.Operation{
		Service: Service,
		Name:    "FilterLogEvents",
		Errors:  []string{"InvalidParameterException", "ResourceNotFoundException", "ServiceUnavailableException"},
		Input:   (*FilterLogEventsInput)(nil),
		Output:  (*FilterLogEventsOutput)(nil),
	}

	OpGetLogEvents = &model.Operation{
		Service: Service,
		Name:    "GetLogEvents",
		Errors:  []string{"InvalidParameterException", "ResourceNotFoundException", "ServiceUnavailableException"},
		Input:   (*GetLogEventsInput)(nil),
		Output:  (*GetLogEventsOutput)(nil),
	}
)
