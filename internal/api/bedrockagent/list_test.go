package bedrockagent_test

import (
	"strings"
	"testing"

	sdk "github.com/aws/aws-sdk-go-v2/service/bedrockagent"
	"github.com/aws/aws-sdk-go-v2/service/bedrockagent/types"

	api "outcrop/internal/api/model/bedrockagent"
	"outcrop/internal/apitest"
)

func in[I any](members string, ask I, want ...string) apitest.ListCase[I] {
	return apitest.ListCase[I]{Members: members, In: ask, Want: want}
}

func TestLists(t *testing.T) {
	h := start(t)
	c := sdk.NewFromConfig(h.Root())
	b := newBase(t, c, "tea")
	newBase(t, c, "mate")
	h.Put(t, "handbook", "docs/", t.TempDir())
	var source *types.DataSource
	for _, n := range []string{"old", "new"} {
		source = apitest.Must(c.CreateDataSource(t.Context(), &sdk.CreateDataSourceInput{KnowledgeBaseId: b.KnowledgeBaseId, Name: &n, DataSourceConfiguration: bucket("handbook")}))(t).DataSource
	}
	apitest.List[sdk.ListKnowledgeBasesInput]{Op: api.OpListKnowledgeBases,
		Ask: apitest.Asking(c.ListKnowledgeBases,
			func(o *sdk.ListKnowledgeBasesOutput) ([]types.KnowledgeBaseSummary, *string) {
				return o.KnowledgeBaseSummaries, o.NextToken
			}, func(i types.KnowledgeBaseSummary) *string { return i.Name }),
		Cases: []apitest.ListCase[sdk.ListKnowledgeBasesInput]{in("", sdk.ListKnowledgeBasesInput{}, "tea", "mate")}}.Check(t)
	apitest.List[sdk.ListDataSourcesInput]{Op: api.OpListDataSources,
		Always: func(in *sdk.ListDataSourcesInput) { in.KnowledgeBaseId = b.KnowledgeBaseId },
		Ask: apitest.Asking(c.ListDataSources,
			func(o *sdk.ListDataSourcesOutput) ([]types.DataSourceSummary, *string) {
				return o.DataSourceSummaries, o.NextToken
			}, func(i types.DataSourceSummary) *string { return i.Name }),
		Cases: []apitest.ListCase[sdk.ListDataSourcesInput]{in("", sdk.ListDataSourcesInput{}, "old", "new")}}.Check(t)
	listJobs(t, c, b.KnowledgeBaseId, source.DataSourceId)
}

// listJobs runs three ingestions, one after another.
func listJobs(t *testing.T, c *sdk.Client, base, source *string) {
	for _, n := range []string{"one", "two", "three"} {
		job := apitest.Must(c.StartIngestionJob(t.Context(), &sdk.StartIngestionJobInput{KnowledgeBaseId: base, DataSourceId: source, Description: &n}))(t).IngestionJob
		until(t, func() bool {
			job = apitest.Must(c.GetIngestionJob(t.Context(), &sdk.GetIngestionJobInput{KnowledgeBaseId: base, DataSourceId: source, IngestionJobId: job.IngestionJobId}))(t).IngestionJob
			return job.Status == types.IngestionJobStatusComplete
		})
	}
	type I = sdk.ListIngestionJobsInput
	status := func(values ...string) []types.IngestionJobFilter {
		return []types.IngestionJobFilter{{Attribute: types.IngestionJobFilterAttributeStatus, Operator: types.IngestionJobFilterOperatorEq, Values: values}}
	}
	by := func(a types.IngestionJobSortByAttribute, o types.SortOrder) *types.IngestionJobSortBy {
		return &types.IngestionJobSortBy{Attribute: a, Order: o}
	}
	apitest.List[I]{Op: api.OpListIngestionJobs,
		Always: func(in *I) { in.KnowledgeBaseId, in.DataSourceId = base, source },
		Ask: apitest.Asking(c.ListIngestionJobs,
			func(o *sdk.ListIngestionJobsOutput) ([]types.IngestionJobSummary, *string) {
				return o.IngestionJobSummaries, o.NextToken
			}, func(i types.IngestionJobSummary) *string { return i.Description }),
		Cases: []apitest.ListCase[I]{
			in("", I{}, "three", "two", "one"),
			in("Filters", I{Filters: status("COMPLETE")}, "three", "two", "one"),
			in("Filters", I{Filters: status("FAILED")}),
			in("SortBy", I{SortBy: by(types.IngestionJobSortByAttributeStartedAt, types.SortOrderAscending)}, "one", "two", "three"),
			in("SortBy", I{SortBy: by(types.IngestionJobSortByAttributeStartedAt, types.SortOrderDescending)}, "three", "two", "one"),
		}}.Check(t)
	if got := apitest.Must(c.ListIngestionJobs(t.Context(), &I{KnowledgeBaseId: base, DataSourceId: source, SortBy: by(types.IngestionJobSortByAttributeStatus, types.SortOrderAscending)}))(t); len(got.IngestionJobSummaries) != 3 {
		t.Errorf("by status: %+v", got)
	}
	_, err := c.ListIngestionJobs(t.Context(), &I{KnowledgeBaseId: base, DataSourceId: source, Filters: status("COMPLETE", "FAILED")})
	if err == nil || !strings.Contains(err.Error(), "one value") {
		t.Errorf("two values: %v", err)
	}
}
