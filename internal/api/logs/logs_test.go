package logs_test

import (
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/cloudwatchlogs"
	"github.com/aws/aws-sdk-go-v2/service/cloudwatchlogs/types"
	"github.com/aws/smithy-go"

	door "outcrop/internal/api/logs"
	"outcrop/internal/api/wire"
	"outcrop/internal/apitest"
	"outcrop/internal/arn"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/logs"
	"outcrop/internal/store"
	"outcrop/internal/store/sqlite"
)

const group = "/aws/sagemaker/TrainingJobs"

var (
	scope = arn.Scope{Account: "123456789012", Region: "us-east-1"}
	noon  = time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC)
)

// open gives a client of a server that has two streams of 5 lines, and one of a caller who may do nothing.
func open(t *testing.T) (admin, nobody *cloudwatchlogs.Client) {
	r, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	for s, stream := range []string{"a/algo-1-1", "b/algo-1-2"} {
		var batch []logs.Event
		for i := range 5 {
			batch = append(batch, logs.Event{Time: noon.Add(time.Duration(10*s+i) * time.Second), Message: fmt.Sprintf("%s line %d", stream[:1], i)})
		}
		if err := r.Update(t.Context(), func(tx store.Tx) error { return logs.Append(tx, scope, group, stream, batch, noon) }); err != nil {
			t.Fatal(err)
		}
	}
	m := wire.New(wire.Options{Secret: []byte("secret"), Log: slog.New(slog.DiscardHandler), Verify: func(r *http.Request) (access.Caller, string, error) {
		admin := strings.Contains(r.Header.Get("Authorization"), "Credential=ADMIN/")
		return access.Caller{Scope: scope, ARN: "arn:aws:iam::123456789012:user/x", Admin: admin}, "logs", nil
	}})
	door.Register(m, logs.New(r))
	s := httptest.NewServer(m)
	t.Cleanup(s.Close)
	client := func(key string) *cloudwatchlogs.Client {
		return cloudwatchlogs.NewFromConfig(aws.Config{Region: "us-east-1", BaseEndpoint: &s.URL, RetryMaxAttempts: 1, HTTPClient: apitest.Client(),
			Credentials: credentials.NewStaticCredentialsProvider(key, "SECRET", "")})
	}
	return client("ADMIN"), client("NOBODY")
}

func code(err error) string {
	var e smithy.APIError
	if errors.As(err, &e) {
		return e.ErrorCode()
	}
	return fmt.Sprint(err)
}

func TestFollowAStream(t *testing.T) {
	c, _ := open(t)
	var got []string
	p := cloudwatchlogs.NewGetLogEventsPaginator(c, &cloudwatchlogs.GetLogEventsInput{LogGroupName: new(group), LogStreamName: new("a/algo-1-1"),
		StartFromHead: new(true), Limit: new(int32(2))}, func(o *cloudwatchlogs.GetLogEventsPaginatorOptions) { o.StopOnDuplicateToken = true })
	for p.HasMorePages() {
		page, err := p.NextPage(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range page.Events {
			got = append(got, *e.Message)
			if *e.Timestamp < noon.UnixMilli() || *e.IngestionTime != noon.UnixMilli() {
				t.Errorf("times %d, %d", *e.Timestamp, *e.IngestionTime)
			}
		}
	}
	if want := []string{"a line 0", "a line 1", "a line 2", "a line 3", "a line 4"}; !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestDescribe(t *testing.T) {
	c, _ := open(t)
	groups, err := c.DescribeLogGroups(t.Context(), &cloudwatchlogs.DescribeLogGroupsInput{LogGroupNamePrefix: new("/aws/sage")})
	if err != nil || len(groups.LogGroups) != 1 || *groups.LogGroups[0].Arn != "arn:aws:logs:us-east-1:123456789012:log-group:"+group+":*" {
		t.Fatalf("%+v, %v", groups, err)
	}
	streams, err := c.DescribeLogStreams(t.Context(), &cloudwatchlogs.DescribeLogStreamsInput{LogGroupIdentifier: groups.LogGroups[0].LogGroupArn, LogStreamNamePrefix: new("a/")})
	if err != nil || len(streams.LogStreams) != 1 || *streams.LogStreams[0].LastEventTimestamp != noon.Add(4*time.Second).UnixMilli() {
		t.Fatalf("%+v, %v", streams, err)
	}
	var names []string
	p := cloudwatchlogs.NewDescribeLogStreamsPaginator(c, &cloudwatchlogs.DescribeLogStreamsInput{LogGroupName: new(group), OrderBy: types.OrderByLastEventTime,
		Descending: new(true), Limit: new(int32(1))})
	for p.HasMorePages() {
		page, err := p.NextPage(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, *page.LogStreams[0].LogStreamName)
	}
	if !slices.Equal(names, []string{"b/algo-1-2", "a/algo-1-1"}) {
		t.Errorf("streams %q", names)
	}
}

func TestFilter(t *testing.T) {
	c, _ := open(t)
	var got []string
	p := cloudwatchlogs.NewFilterLogEventsPaginator(c, &cloudwatchlogs.FilterLogEventsInput{LogGroupName: new(group), FilterPattern: new(`?3 ?"line 4"`), Limit: new(int32(1))})
	for p.HasMorePages() {
		page, err := p.NextPage(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range page.Events {
			got = append(got, *e.Message)
		}
	}
	if want := []string{"a line 3", "a line 4", "b line 3", "b line 4"}; !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestRefused(t *testing.T) {
	c, nobody := open(t)
	ctx := t.Context()
	_, missing := c.DescribeLogStreams(ctx, &cloudwatchlogs.DescribeLogStreamsInput{LogGroupName: new("/none")})
	_, stream := c.GetLogEvents(ctx, &cloudwatchlogs.GetLogEventsInput{LogGroupName: new(group), LogStreamName: new("none")})
	_, token := c.GetLogEvents(ctx, &cloudwatchlogs.GetLogEventsInput{LogGroupName: new(group), LogStreamName: new("a/algo-1-1"), NextToken: new("x")})
	_, pattern := c.FilterLogEvents(ctx, &cloudwatchlogs.FilterLogEventsInput{LogGroupName: new(group), FilterPattern: new("{ $.a = 1 }")})
	_, unnamed := c.DescribeLogStreams(ctx, &cloudwatchlogs.DescribeLogStreamsInput{})
	_, deniedGroups := nobody.DescribeLogGroups(ctx, &cloudwatchlogs.DescribeLogGroupsInput{})
	_, deniedStreams := nobody.DescribeLogStreams(ctx, &cloudwatchlogs.DescribeLogStreamsInput{LogGroupName: new(group)})
	_, deniedEvents := nobody.GetLogEvents(ctx, &cloudwatchlogs.GetLogEventsInput{LogGroupName: new(group), LogStreamName: new("a/algo-1-1")})
	_, deniedFilter := nobody.FilterLogEvents(ctx, &cloudwatchlogs.FilterLogEventsInput{LogGroupName: new(group)})
	for i, c := range []struct {
		err  error
		want string
	}{
		{missing, "ResourceNotFoundException"}, {stream, "ResourceNotFoundException"}, {token, "InvalidParameterException"}, {pattern, "InvalidParameterException"},
		{unnamed, "InvalidParameterException"}, {deniedGroups, "AccessDeniedException"}, {deniedStreams, "AccessDeniedException"},
		{deniedEvents, "AccessDeniedException"}, {deniedFilter, "AccessDeniedException"},
	} {
		if got := code(c.err); got != c.want {
			t.Errorf("%d: %s, want %s", i, got, c.want)
		}
	}
}
