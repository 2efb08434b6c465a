// Package bedrockagent is the front door of Bedrock's knowledge bases: their data sources, ingestion jobs and tags.
package bedrockagent

import (
	"context"

	api "outcrop/internal/api/model/bedrockagent"
	"outcrop/internal/api/wire"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/knowledge"
)

// door answers the operations with one service.
type door struct{ kb *knowledge.Service }

// Register builds the operations.
func Register(m *wire.Mux, kb *knowledge.Service) {
	d := &door{kb}
	wire.Handle(m, api.OpCreateKnowledgeBase, d.createKnowledgeBase)
	wire.Handle(m, api.OpGetKnowledgeBase, d.getKnowledgeBase)
	wire.Handle(m, api.OpListKnowledgeBases, d.listKnowledgeBases)
	wire.Handle(m, api.OpUpdateKnowledgeBase, d.updateKnowledgeBase)
	wire.Handle(m, api.OpDeleteKnowledgeBase, d.deleteKnowledgeBase)
	wire.Handle(m, api.OpCreateDataSource, d.createDataSource)
	wire.Handle(m, api.OpGetDataSource, d.getDataSource)
	wire.Handle(m, api.OpListDataSources, d.listDataSources)
	wire.Handle(m, api.OpUpdateDataSource, d.updateDataSource)
	wire.Handle(m, api.OpDeleteDataSource, d.deleteDataSource)
	wire.Handle(m, api.OpStartIngestionJob, d.startIngestionJob)
	wire.Handle(m, api.OpGetIngestionJob, d.getIngestionJob)
	wire.Handle(m, api.OpListIngestionJobs, d.listIngestionJobs)
	wire.Handle(m, api.OpStopIngestionJob, d.stopIngestionJob)
	wire.Handle(m, api.OpTagResource, d.tagResource)
	wire.Handle(m, api.OpUntagResource, d.untagResource)
	wire.Handle(m, api.OpListTagsForResource, d.listTagsForResource)
}

func scope(ctx context.Context) arn.Scope { return access.From(ctx).Scope }

// page is the part of a list that a request asks for.
func page(ctx context.Context, op string, limit *int32, token *string) (knowledge.Page, error) {
	after, err := wire.Open(ctx, op, token)
	return knowledge.Page{Limit: int(value(limit)), After: after}, err
}

// list turns a page of the platform's into one of the API's.
func list[T, S any](all []T, summary func(T) S) []S {
	out := make([]S, len(all))
	for i, v := range all {
		out[i] = summary(v)
	}
	return out
}

func value[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

// text is a string that is left out when it is empty.
func text(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// absent refuses a member that asks for what Outcrop does not have.
func absent[T any](member string, v *T) error {
	if v == nil {
		return nil
	}
	return fault.Bad("bedrockagent", member, "%s is not supported by Outcrop. Leave it out.", member)
}

func first(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

func (d *door) tagResource(ctx context.Context, in *api.TagResourceInput) (*api.TagResourceOutput, error) {
	return nil, d.kb.Tag(ctx, scope(ctx), arn.ARN(*in.ResourceArn), in.Tags)
}

func (d *door) untagResource(ctx context.Context, in *api.UntagResourceInput) (*api.UntagResourceOutput, error) {
	return nil, d.kb.Untag(ctx, scope(ctx), arn.ARN(*in.ResourceArn), in.TagKeys)
}

func (d *door) listTagsForResource(ctx context.Context, in *api.ListTagsForResourceInput) (*api.ListTagsForResourceOutput, error) {
	tags, err := d.kb.Tags(ctx, scope(ctx), arn.ARN(*in.ResourceArn))
	return &api.ListTagsForResourceOutput{Tags: tags}, err
}
