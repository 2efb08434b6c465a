package bedrockagent

import (
	"context"

	api "outcrop/internal/api/model/bedrockagent"
	"outcrop/internal/api/wire"
	"outcrop/internal/fault"
	"outcrop/internal/platform/knowledge"
)

func (d *door) createKnowledgeBase(ctx context.Context, in *api.CreateKnowledgeBaseInput) (*api.CreateKnowledgeBaseOutput, error) {
	c, err := baseConfig(in.Name, in.Description, in.RoleArn, in.KnowledgeBaseConfiguration, in.StorageConfiguration)
	if err != nil {
		return nil, err
	}
	b, err := d.kb.CreateBase(ctx, scope(ctx), knowledge.NewBase{BaseConfig: c, Tags: in.Tags, ClientToken: value(in.ClientToken)})
	return &api.CreateKnowledgeBaseOutput{KnowledgeBase: base(b)}, err
}

func (d *door) getKnowledgeBase(ctx context.Context, in *api.GetKnowledgeBaseInput) (*api.GetKnowledgeBaseOutput, error) {
	b, err := d.kb.Base(ctx, scope(ctx), knowledge.BaseID(*in.KnowledgeBaseId))
	return &api.GetKnowledgeBaseOutput{KnowledgeBase: base(b)}, err
}

func (d *door) listKnowledgeBases(ctx context.Context, in *api.ListKnowledgeBasesInput) (*api.ListKnowledgeBasesOutput, error) {
	const op = "ListKnowledgeBases"
	p, err := page(ctx, op, in.MaxResults, in.NextToken)
	if err != nil {
		return nil, err
	}
	all, next, err := d.kb.Bases(ctx, scope(ctx), p)
	return &api.ListKnowledgeBasesOutput{NextToken: wire.Seal(ctx, op, next), KnowledgeBaseSummaries: list(all, func(b knowledge.Base) api.KnowledgeBaseSummary {
		return api.KnowledgeBaseSummary{KnowledgeBaseId: new(string(b.ID)), Name: &b.Name, Description: text(b.Description), Status: new(string(b.Status)), UpdatedAt: &b.Updated}
	})}, err
}

func (d *door) updateKnowledgeBase(ctx context.Context, in *api.UpdateKnowledgeBaseInput) (*api.UpdateKnowledgeBaseOutput, error) {
	if len(in.MetadataConfigurations) > 0 {
		return nil, absent("metadataConfigurations", in)
	}
	c, err := baseConfig(in.Name, in.Description, in.RoleArn, in.KnowledgeBaseConfiguration, in.StorageConfiguration)
	if err != nil {
		return nil, err
	}
	b, err := d.kb.UpdateBase(ctx, scope(ctx), knowledge.BaseID(*in.KnowledgeBaseId), c)
	return &api.UpdateKnowledgeBaseOutput{KnowledgeBase: base(b)}, err
}

func (d *door) deleteKnowledgeBase(ctx context.Context, in *api.DeleteKnowledgeBaseInput) (*api.DeleteKnowledgeBaseOutput, error) {
	b, err := d.kb.DeleteBase(ctx, scope(ctx), knowledge.BaseID(*in.KnowledgeBaseId))
	return &api.DeleteKnowledgeBaseOutput{KnowledgeBaseId: new(string(b.ID)), Status: new(string(b.Status))}, err
}

// baseConfig reads what a base is to be. What the platform has no word for is refused here, the rest there.
func baseConfig(name, description, role *string, c *api.KnowledgeBaseConfiguration, s *api.StorageConfiguration) (knowledge.BaseConfig, error) {
	out := knowledge.BaseConfig{Name: *name, Description: value(description), RoleARN: *role, Type: *c.Type}
	if s != nil {
		v := value(s.S3VectorsConfiguration)
		out.Storage = &knowledge.Storage{Type: *s.Type, VectorBucket: v.VectorBucketArn, IndexARN: v.IndexArn, IndexName: v.IndexName}
	}
	v := c.VectorKnowledgeBaseConfiguration
	if v == nil {
		if out.Type == api.KnowledgeBaseTypeVector {
			return out, fault.Bad("bedrockagent", "knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration", "A knowledge base of type VECTOR needs a vectorKnowledgeBaseConfiguration.")
		}
		return out, nil
	}
	out.Embedding.ModelARN = *v.EmbeddingModelArn
	if err := absent("supplementalDataStorageConfiguration", v.SupplementalDataStorageConfiguration); err != nil {
		return out, err
	}
	if e := v.EmbeddingModelConfiguration; e != nil && e.BedrockEmbeddingModelConfiguration != nil {
		m := e.BedrockEmbeddingModelConfiguration
		if m.Audio != nil || m.Video != nil || m.ModelConfiguration != nil {
			return out, absent("bedrockEmbeddingModelConfiguration's audio, video and modelConfiguration", m)
		}
		if out.Embedding.DataType = m.EmbeddingDataType; m.Dimensions != nil {
			out.Embedding.Dimensions = new(int(*m.Dimensions))
		}
	}
	return out, nil
}

func base(b knowledge.Base) *api.KnowledgeBase {
	v := &api.VectorKnowledgeBaseConfiguration{EmbeddingModelArn: &b.Embedding.ModelARN}
	if e := b.Embedding; e.Dimensions != nil || e.DataType != nil {
		m := &api.BedrockEmbeddingModelConfiguration{EmbeddingDataType: e.DataType}
		if e.Dimensions != nil {
			m.Dimensions = new(int32(*e.Dimensions))
		}
		v.EmbeddingModelConfiguration = &api.EmbeddingModelConfiguration{BedrockEmbeddingModelConfiguration: m}
	}
	out := &api.KnowledgeBase{KnowledgeBaseId: new(string(b.ID)), KnowledgeBaseArn: new(string(b.ARN)), Name: &b.Name, Description: text(b.Description), RoleArn: &b.RoleARN,
		KnowledgeBaseConfiguration: &api.KnowledgeBaseConfiguration{Type: &b.Type, VectorKnowledgeBaseConfiguration: v}, Status: new(string(b.Status)), CreatedAt: &b.Created, UpdatedAt: &b.Updated}
	if s := b.Storage; s != nil {
		out.StorageConfiguration = &api.StorageConfiguration{Type: &s.Type}
		if s.VectorBucket != nil || s.IndexARN != nil || s.IndexName != nil {
			out.StorageConfiguration.S3VectorsConfiguration = &api.S3VectorsConfiguration{VectorBucketArn: s.VectorBucket, IndexArn: s.IndexARN, IndexName: s.IndexName}
		}
	}
	return out
}
