package logs_test

import (
	"context"
	"strings"
	"testing"

	sdk "github.com/aws/aws-sdk-go-v2/service/cloudwatchlogs"
	"github.com/aws/aws-sdk-go-v2/service/cloudwatchlogs/types"

	api "outcrop/internal/api/model/logs"
	"outcrop/internal/apitest"
)

func in[I any](members string, ask I, want ...string) apitest.ListCase[I] {
	return apitest.ListCase[I]{Members: members, In: ask, Want: want}
}

const a, b, groupARN = "a/algo-1-1", "b/algo-1-2", "arn:aws:logs:us-east-1:123456789012:log-group:" + group

func TestListStreams(t *testing.T) {
	c, _ := open(t)
	type I = sdk.DescribeLogStreamsInput
	named := I{LogGroupName: new(group)}
	with := func(change func(*I)) I {
		ask := named
		change(&ask)
		return ask
	}
	apitest.List[I]{Op: api.OpDescribeLogStreams,
		Ask: func(ctx context.Context, in *I) (names []string, next *string, err error) {
			if in.LogGroupName == nil && in.LogGroupIdentifier == nil {
				in.LogGroupName = new(group)
			}
			out, err := c.DescribeLogStreams(ctx, in)
			if err != nil {
				return nil, nil, err
			}
			for _, s := range out.LogStreams {
				names = append(names, *s.LogStreamName)
			}
			return names, out.NextToken, nil
		},
		Cases: []apitest.ListCase[I]{
			in("", I{}, a, b),
			in("LogGroupIdentifier", I{LogGroupIdentifier: new(groupARN)}, a, b),
			in("LogGroupName LogStreamNamePrefix", with(func(i *I) { i.LogStreamNamePrefix = new("b/") }), b),
			in("OrderBy Descending", with(func(i *I) { i.OrderBy, i.Descending = types.OrderByLastEventTime, new(true) }), b, a),
			in("OrderBy", with(func(i *I) { i.OrderBy = types.OrderByLogStreamName }), a, b),
		}}.Check(t)
	_, err := c.DescribeLogStreams(t.Context(), &I{LogGroupIdentifier: new(strings.Replace(groupARN, "123456789012", "999999999999", 1))})
	apitest.WantCode(t, err, "ResourceNotFoundException", 400)
}

func TestListEvents(t *testing.T) {
	c, _ := open(t)
	type I = sdk.FilterLogEventsInput
	at := func(seconds int64) *int64 { return new(noon.UnixMilli() + 1000*seconds) }
	apitest.List[I]{Op: api.OpFilterLogEvents,
		Ask: func(ctx context.Context, in *I) (names []string, next *string, err error) {
			if in.LogGroupName == nil && in.LogGroupIdentifier == nil {
				in.LogGroupName = new(group)
			}
			out, err := c.FilterLogEvents(ctx, in)
			if err != nil {
				return nil, nil, err
			}
			for _, e := range out.Events {
				names = append(names, *e.Message)
			}
			return names, out.NextToken, nil
		},
		Cases: []apitest.ListCase[I]{
			in("LogGroupName FilterPattern", I{LogGroupName: new(group), FilterPattern: new(`"line 3"`)}, "a line 3", "b line 3"),
			in("LogGroupIdentifier LogStreamNames FilterPattern", I{LogGroupIdentifier: new(groupARN), LogStreamNames: []string{b}, FilterPattern: new("?3 ?4")}, "b line 3", "b line 4"),
			in("LogStreamNamePrefix StartTime EndTime", I{LogStreamNamePrefix: new("a/"), StartTime: at(1), EndTime: at(3)}, "a line 1", "a line 2", "a line 3"),
			//lint:ignore SA1019 clients still send it
			in("StartFromHead Interleaved Unmask", I{StartFromHead: new(true), Interleaved: new(true), Unmask: true, EndTime: at(0)}, "a line 0"),
		}}.Check(t)
	_, err := c.FilterLogEvents(t.Context(), &I{LogGroupName: new(group), StartFromHead: new(false)})
	apitest.WantCode(t, err, "InvalidParameterException", 400)
}

func TestListGroups(t *testing.T) {
	c, _ := open(t)
	type I = sdk.DescribeLogGroupsInput
	for what, ask := range map[string]I{"prefix": {LogGroupNamePrefix: new("/aws/sage")}, "pattern": {LogGroupNamePattern: new("Training")},
		"class": {LogGroupClass: types.LogGroupClassStandard}, "accounts": {IncludeLinkedAccounts: new(true), AccountIdentifiers: []string{"123456789012"}}} {
		if out, err := c.DescribeLogGroups(t.Context(), &ask); err != nil || len(out.LogGroups) != 1 || *out.LogGroups[0].LogGroupName != group {
			t.Errorf("%s: %+v, %v", what, out, err)
		}
	}
	for what, ask := range map[string]I{"prefix": {LogGroupNamePrefix: new("/none")}, "pattern": {LogGroupNamePattern: new("none")},
		"class": {LogGroupClass: types.LogGroupClassInfrequentAccess}, "accounts": {IncludeLinkedAccounts: new(true), AccountIdentifiers: []string{"999999999999"}}} {
		if out, err := c.DescribeLogGroups(t.Context(), &ask); err != nil || len(out.LogGroups) != 0 {
			t.Errorf("not by %s: %+v, %v", what, out, err)
		}
	}
	_, err := c.DescribeLogGroups(t.Context(), &I{LogGroupIdentifiers: []string{group}})
	apitest.WantCode(t, err, "InvalidParameterException", 400)
}
