package bedrockagent

import (
	"context"

	api "outcrop/internal/api/model/bedrockagent"
	"outcrop/internal/api/wire"
	"outcrop/internal/fault"
	"outcrop/internal/platform/knowledge"
)

func (d *door) createDataSource(ctx context.Context, in *api.CreateDataSourceInput) (*api.CreateDataSourceOutput, error) {
	c, err := sourceConfig(in.Name, in.Description, in.DataDeletionPolicy, in.DataSourceConfiguration, in.VectorIngestionConfiguration, in.ServerSideEncryptionConfiguration)
	if err != nil {
		return nil, err
	}
	v, err := d.kb.CreateSource(ctx, scope(ctx), knowledge.BaseID(*in.KnowledgeBaseId), knowledge.NewSource{SourceConfig: c, ClientToken: value(in.ClientToken)})
	return &api.CreateDataSourceOutput{DataSource: source(v)}, err
}

func (d *door) getDataSource(ctx context.Context, in *api.GetDataSourceInput) (*api.GetDataSourceOutput, error) {
	v, err := d.kb.Source(ctx, scope(ctx), knowledge.BaseID(*in.KnowledgeBaseId), knowledge.SourceID(*in.DataSourceId))
	return &api.GetDataSourceOutput{DataSource: source(v)}, err
}

func (d *door) listDataSources(ctx context.Context, in *api.ListDataSourcesInput) (*api.ListDataSourcesOutput, error) {
	const op = "ListDataSources"
	p, err := page(ctx, op, in.MaxResults, in.NextToken)
	if err != nil {
		return nil, err
	}
	all, next, err := d.kb.Sources(ctx, scope(ctx), knowledge.BaseID(*in.KnowledgeBaseId), p)
	return &api.ListDataSourcesOutput{NextToken: wire.Seal(ctx, op, next), DataSourceSummaries: list(all, func(v knowledge.Source) api.DataSourceSummary {
		return api.DataSourceSummary{KnowledgeBaseId: new(string(v.Base)), DataSourceId: new(string(v.ID)), Name: &v.Name, Description: text(v.Description), Status: new(string(v.Status)), UpdatedAt: &v.Updated}
	})}, err
}

func (d *door) updateDataSource(ctx context.Context, in *api.UpdateDataSourceInput) (*api.UpdateDataSourceOutput, error) {
	c, err := sourceConfig(in.Name, in.Description, in.DataDeletionPolicy, in.DataSourceConfiguration, in.VectorIngestionConfiguration, in.ServerSideEncryptionConfiguration)
	if err != nil {
		return nil, err
	}
	v, err := d.kb.UpdateSource(ctx, scope(ctx), knowledge.BaseID(*in.KnowledgeBaseId), knowledge.SourceID(*in.DataSourceId), c)
	return &api.UpdateDataSourceOutput{DataSource: source(v)}, err
}

func (d *door) deleteDataSource(ctx context.Context, in *api.DeleteDataSourceInput) (*api.DeleteDataSourceOutput, error) {
	v, err := d.kb.DeleteSource(ctx, scope(ctx), knowledge.BaseID(*in.KnowledgeBaseId), knowledge.SourceID(*in.DataSourceId))
	return &api.DeleteDataSourceOutput{KnowledgeBaseId: new(string(v.Base)), DataSourceId: new(string(v.ID)), Status: new(string(v.Status))}, err
}

// sourceConfig reads what a data source is to be. What the platform has no word for is refused here, the rest there.
func sourceConfig(name, description, deletion *string, c *api.DataSourceConfiguration, v *api.VectorIngestionConfiguration, sse *api.ServerSideEncryptionConfiguration) (knowledge.SourceConfig, error) {
	out := knowledge.SourceConfig{Name: *name, Description: value(description), Type: *c.Type, Deletion: knowledge.Deletion(value(deletion))}
	if s := c.S3Configuration; s != nil {
		out.S3 = knowledge.S3Source{BucketARN: *s.BucketArn, Prefixes: s.InclusionPrefixes, Owner: value(s.BucketOwnerAccountId)}
	}
	if sse != nil && sse.KmsKeyArn != nil {
		return out, absent("serverSideEncryptionConfiguration", sse)
	}
	if v == nil {
		return out, nil
	}
	out.Chunking = chunking(v.ChunkingConfiguration)
	return out, first(absent("customTransformationConfiguration", v.CustomTransformationConfiguration),
		absent("parsingConfiguration", v.ParsingConfiguration), absent("contextEnrichmentConfiguration", v.ContextEnrichmentConfiguration),
		sized(v.ChunkingConfiguration))
}

func chunking(c *api.ChunkingConfiguration) *knowledge.Chunking {
	if c == nil {
		return nil
	}
	out := &knowledge.Chunking{Strategy: *c.ChunkingStrategy}
	if f := c.FixedSizeChunkingConfiguration; f != nil && out.Strategy == api.ChunkingStrategyFixedSize {
		out.MaxTokens, out.Overlap = int(*f.MaxTokens), int(*f.OverlapPercentage)
	}
	return out
}

// sized refuses fixed-size chunking without a size.
func sized(c *api.ChunkingConfiguration) error {
	if c != nil && *c.ChunkingStrategy == api.ChunkingStrategyFixedSize && c.FixedSizeChunkingConfiguration == nil {
		return fault.Bad("bedrockagent", "vectorIngestionConfiguration.chunkingConfiguration.fixedSizeChunkingConfiguration", "The chunking strategy FIXED_SIZE needs a fixedSizeChunkingConfiguration.")
	}
	return nil
}

func source(v knowledge.Source) *api.DataSource {
	s3 := &api.S3DataSourceConfiguration{BucketArn: &v.S3.BucketARN, InclusionPrefixes: v.S3.Prefixes, BucketOwnerAccountId: text(v.S3.Owner)}
	out := &api.DataSource{KnowledgeBaseId: new(string(v.Base)), DataSourceId: new(string(v.ID)), Name: &v.Name, Description: text(v.Description), Status: new(string(v.Status)),
		DataSourceConfiguration: &api.DataSourceConfiguration{Type: &v.Type, S3Configuration: s3}, DataDeletionPolicy: new(string(v.Deletion)), CreatedAt: &v.Created, UpdatedAt: &v.Updated}
	if c := v.Chunking; c != nil {
		conf := &api.ChunkingConfiguration{ChunkingStrategy: &c.Strategy}
		if c.Strategy == api.ChunkingStrategyFixedSize {
			conf.FixedSizeChunkingConfiguration = &api.FixedSizeChunkingConfiguration{MaxTokens: new(int32(c.MaxTokens)), OverlapPercentage: new(int32(c.Overlap))}
		}
		out.VectorIngestionConfiguration = &api.VectorIngestionConfiguration{ChunkingConfiguration: conf}
	}
	return out
}
