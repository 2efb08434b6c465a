// Package logs is the front door of CloudWatch Logs: what clients read to follow jobs and endpoints.
package logs

import (
	"context"
	"slices"
	"strings"
	"time"

	api "outcrop/internal/api/model/logs"
	"outcrop/internal/api/wire"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/logs"
	"outcrop/internal/store"
)

type door struct{ logs *logs.Service }

// Register builds the operations.
func Register(m *wire.Mux, s *logs.Service) {
	d := &door{s}
	wire.Handle(m, api.OpDescribeLogGroups, d.describeLogGroups)
	wire.Handle(m, api.OpDescribeLogStreams, d.describeLogStreams)
	wire.Handle(m, api.OpGetLogEvents, d.getLogEvents)
	wire.Handle(m, api.OpFilterLogEvents, d.filterLogEvents)
}

func scope(ctx context.Context) arn.Scope { return access.From(ctx).Scope }

// groupName is the group of a request, which names it or gives its ARN. That of another account or region is no group of the caller's.
func groupName(ctx context.Context, name, identifier *string) (string, error) {
	if (name == nil) == (identifier == nil) {
		return "", fault.Bad("logs", "logGroupName", "Exactly one of logGroupName and logGroupIdentifier must be given.")
	}
	if name != nil {
		return *name, nil
	}
	p, ok := arn.Parse(*identifier)
	if !ok {
		return *identifier, nil
	}
	if p.Scope != scope(ctx) {
		return "", fault.Missing("logs", "log group", "The specified log group does not exist.")
	}
	return strings.TrimSuffix(p.ID(), ":*"), nil
}

func groupARN(s arn.Scope, name string) arn.ARN { return s.New("logs", "log-group:"+name) }

// limit is how many groups or streams an answer has, as on AWS.
func limit(n *int32) int {
	if n == nil {
		return 50
	}
	return int(*n)
}

func (d *door) describeLogGroups(ctx context.Context, in *api.DescribeLogGroupsInput) (*api.DescribeLogGroupsOutput, error) {
	const op = "DescribeLogGroups"
	if in.LogGroupNamePrefix != nil && in.LogGroupNamePattern != nil {
		return nil, fault.Bad(op, "logGroupNamePattern", "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.")
	}
	cursor, err := wire.Open(ctx, op, in.NextToken)
	if err != nil {
		return nil, err
	}
	if others(scope(ctx), in) {
		return &api.DescribeLogGroupsOutput{LogGroups: []api.LogGroup{}}, nil
	}
	if len(in.LogGroupIdentifiers) > 0 {
		return nil, fault.Bad(op, "logGroupIdentifiers", "Outcrop lists log groups by logGroupNamePrefix or logGroupNamePattern: leave logGroupIdentifiers out.")
	}
	rows, next, err := d.logs.Groups(ctx, scope(ctx), store.Query{IDPrefix: value(in.LogGroupNamePrefix), NameHas: value(in.LogGroupNamePattern),
		After: cursor, Limit: limit(in.Limit)})
	out := &api.DescribeLogGroupsOutput{NextToken: wire.Seal(ctx, op, next), LogGroups: []api.LogGroup{}}
	for _, r := range rows {
		id := string(groupARN(r.Scope, r.Value.Name))
		out.LogGroups = append(out.LogGroups, api.LogGroup{LogGroupName: &r.Value.Name, CreationTime: millis(r.Created), MetricFilterCount: new(int32(0)),
			Arn: new(id + ":*"), LogGroupArn: &id, StoredBytes: &r.Value.Bytes, LogGroupClass: new(api.LogGroupClassStandard)})
	}
	return out, err
}

// others tells whether a request is about groups that nobody here can have: of another class, or of other accounts alone.
func others(s arn.Scope, in *api.DescribeLogGroupsInput) bool {
	if in.LogGroupClass != nil && *in.LogGroupClass != api.LogGroupClassStandard {
		return true
	}
	return value(in.IncludeLinkedAccounts) && len(in.AccountIdentifiers) > 0 && !slices.Contains(in.AccountIdentifiers, string(s.Account))
}

func (d *door) describeLogStreams(ctx context.Context, in *api.DescribeLogStreamsInput) (*api.DescribeLogStreamsOutput, error) {
	const op = "DescribeLogStreams"
	group, err := groupName(ctx, in.LogGroupName, in.LogGroupIdentifier)
	if err != nil {
		return nil, err
	}
	byLast := value(in.OrderBy) == api.OrderByLastEventTime
	if byLast && in.LogStreamNamePrefix != nil {
		return nil, fault.Bad(op, "logStreamNamePrefix", "Cannot order by LastEventTime with a logStreamNamePrefix.")
	}
	cursor, err := wire.Open(ctx, op, in.NextToken)
	if err != nil {
		return nil, err
	}
	rows, next, err := d.logs.Streams(ctx, scope(ctx), logs.StreamQuery{Group: group, Prefix: value(in.LogStreamNamePrefix), ByLast: byLast,
		Descending: value(in.Descending), After: cursor, Limit: limit(in.Limit)})
	out := &api.DescribeLogStreamsOutput{NextToken: wire.Seal(ctx, op, next), LogStreams: []api.LogStream{}}
	for _, r := range rows {
		v := r.Value
		out.LogStreams = append(out.LogStreams, api.LogStream{LogStreamName: &v.Name, CreationTime: millis(r.Created), FirstEventTimestamp: millis(v.First),
			LastEventTimestamp: millis(v.Last), LastIngestionTime: millis(v.Ingested), StoredBytes: &v.Bytes,
			Arn: new(string(groupARN(r.Scope, group)) + ":log-stream:" + v.Name)})
	}
	return out, err
}

func (d *door) getLogEvents(ctx context.Context, in *api.GetLogEventsInput) (*api.GetLogEventsOutput, error) {
	group, err := groupName(ctx, in.LogGroupName, in.LogGroupIdentifier)
	if err != nil {
		return nil, err
	}
	page, err := d.logs.Events(ctx, scope(ctx), logs.EventQuery{Group: group, Stream: *in.LogStreamName, Start: instant(in.StartTime), End: instant(in.EndTime),
		FromHead: value(in.StartFromHead), Token: value(in.NextToken), Limit: int(value(in.Limit))})
	out := &api.GetLogEventsOutput{Events: []api.OutputLogEvent{}, NextForwardToken: &page.Forward, NextBackwardToken: &page.Backward}
	for _, e := range page.Events {
		out.Events = append(out.Events, api.OutputLogEvent{Timestamp: millis(e.Time), Message: &e.Message, IngestionTime: millis(e.Ingested)})
	}
	return out, err
}

func (d *door) filterLogEvents(ctx context.Context, in *api.FilterLogEventsInput) (*api.FilterLogEventsOutput, error) {
	const op = "FilterLogEvents"
	group, err := groupName(ctx, in.LogGroupName, in.LogGroupIdentifier)
	if err != nil {
		return nil, err
	}
	if in.StartFromHead != nil && !*in.StartFromHead {
		return nil, fault.Bad(op, "startFromHead", "Outcrop filters events from the oldest on: leave startFromHead out, or give true.")
	}
	if len(in.LogStreamNames) > 0 && in.LogStreamNamePrefix != nil {
		return nil, fault.Bad(op, "logStreamNamePrefix", "logStreamNames and logStreamNamePrefix cannot be given together.")
	}
	cursor, err := wire.Open(ctx, op, in.NextToken)
	if err != nil {
		return nil, err
	}
	found, next, err := d.logs.Filter(ctx, scope(ctx), logs.FilterQuery{Group: group, Streams: in.LogStreamNames, Prefix: value(in.LogStreamNamePrefix),
		Start: instant(in.StartTime), End: instant(in.EndTime), Pattern: value(in.FilterPattern), After: cursor, Limit: int(value(in.Limit))})
	out := &api.FilterLogEventsOutput{NextToken: wire.Seal(ctx, op, next), Events: []api.FilteredLogEvent{}, SearchedLogStreams: []api.SearchedLogStream{}}
	for _, e := range found {
		out.Events = append(out.Events, api.FilteredLogEvent{LogStreamName: &e.Stream, Timestamp: millis(e.Time), Message: &e.Message,
			IngestionTime: millis(e.Ingested), EventId: &e.ID})
	}
	return out, err
}

func value[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

// millis is a time as Logs has it; nil for none.
func millis(t time.Time) *int64 {
	if t.IsZero() {
		return nil
	}
	return new(t.UnixMilli())
}

func instant(ms *int64) time.Time {
	if ms == nil {
		return time.Time{}
	}
	return time.UnixMilli(*ms).UTC()
}
