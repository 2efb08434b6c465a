package bedrockagent

import (
	"context"

	api "outcrop/internal/api/model/bedrockagent"
	"outcrop/internal/api/wire"
	"outcrop/internal/fault"
	"outcrop/internal/platform/knowledge"
)

func (d *door) startIngestionJob(ctx context.Context, in *api.StartIngestionJobInput) (*api.StartIngestionJobOutput, error) {
	v, err := d.kb.StartJob(ctx, scope(ctx), knowledge.NewJob{Base: knowledge.BaseID(*in.KnowledgeBaseId), Source: knowledge.SourceID(*in.DataSourceId),
		Description: value(in.Description), ClientToken: value(in.ClientToken)})
	return &api.StartIngestionJobOutput{IngestionJob: job(v)}, err
}

func (d *door) getIngestionJob(ctx context.Context, in *api.GetIngestionJobInput) (*api.GetIngestionJobOutput, error) {
	v, err := d.kb.Job(ctx, scope(ctx), knowledge.BaseID(*in.KnowledgeBaseId), knowledge.SourceID(*in.DataSourceId), knowledge.JobID(*in.IngestionJobId))
	return &api.GetIngestionJobOutput{IngestionJob: job(v)}, err
}

func (d *door) stopIngestionJob(ctx context.Context, in *api.StopIngestionJobInput) (*api.StopIngestionJobOutput, error) {
	v, err := d.kb.StopJob(ctx, scope(ctx), knowledge.BaseID(*in.KnowledgeBaseId), knowledge.SourceID(*in.DataSourceId), knowledge.JobID(*in.IngestionJobId))
	return &api.StopIngestionJobOutput{IngestionJob: job(v)}, err
}

func (d *door) listIngestionJobs(ctx context.Context, in *api.ListIngestionJobsInput) (*api.ListIngestionJobsOutput, error) {
	const op = "ListIngestionJobs"
	p, err := page(ctx, op, in.MaxResults, in.NextToken)
	if err != nil {
		return nil, err
	}
	q := knowledge.JobQuery{Base: knowledge.BaseID(*in.KnowledgeBaseId), Source: knowledge.SourceID(*in.DataSourceId), Page: p, Descending: true}
	if s := in.SortBy; s != nil {
		q.ByStatus, q.Descending = *s.Attribute == api.IngestionJobSortByAttributeStatus, *s.Order == api.SortOrderDescending
	}
	for _, f := range in.Filters {
		if len(f.Values) != 1 {
			return nil, fault.Bad(op, "filters", "A filter on STATUS takes one value.")
		}
		q.Status = knowledge.Status(f.Values[0])
	}
	all, next, err := d.kb.Jobs(ctx, scope(ctx), q)
	return &api.ListIngestionJobsOutput{NextToken: wire.Seal(ctx, op, next), IngestionJobSummaries: list(all, func(v knowledge.Job) api.IngestionJobSummary {
		j := job(v)
		return api.IngestionJobSummary{KnowledgeBaseId: j.KnowledgeBaseId, DataSourceId: j.DataSourceId, IngestionJobId: j.IngestionJobId, Description: j.Description,
			Status: j.Status, StartedAt: j.StartedAt, UpdatedAt: j.UpdatedAt, Statistics: j.Statistics}
	})}, err
}

func job(v knowledge.Job) *api.IngestionJob {
	n := v.Statistics
	return &api.IngestionJob{KnowledgeBaseId: new(string(v.Base)), DataSourceId: new(string(v.Source)), IngestionJobId: new(string(v.ID)), Description: text(v.Description),
		Status: new(string(v.Status)), FailureReasons: v.Failures, StartedAt: &v.Started, UpdatedAt: &v.Updated,
		Statistics: &api.IngestionJobStatistics{NumberOfDocumentsScanned: &n.Scanned, NumberOfMetadataDocumentsScanned: &n.MetadataScanned, NumberOfNewDocumentsIndexed: &n.New,
			NumberOfModifiedDocumentsIndexed: &n.Modified, NumberOfMetadataDocumentsModified: &n.MetadataModified, NumberOfDocumentsDeleted: &n.Deleted,
			NumberOfDocumentsFailed: &n.Failed, NumberOfDocumentsSkipped: new(int64(0))}}
}
