// Package bedrockagentruntime is the front door for searching knowledge bases and answering from them.
package bedrockagentruntime

import (
	"context"
	"encoding/json"

	api "outcrop/internal/api/model/bedrockagentruntime"
	"outcrop/internal/api/wire"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/knowledge"
)

// door answers the operations with one service.
type door struct{ kb *knowledge.Service }

// Register builds the operations.
func Register(m *wire.Mux, kb *knowledge.Service) {
	d := &door{kb}
	wire.Handle(m, api.OpRetrieve, d.retrieve)
	wire.Handle(m, api.OpRetrieveAndGenerate, d.retrieveAndGenerate)
	wire.Handle(m, api.OpRetrieveAndGenerateStream, d.retrieveAndGenerateStream)
}

func (d *door) retrieve(ctx context.Context, in *api.RetrieveInput) (*api.RetrieveOutput, error) {
	const op = "Retrieve"
	after, err := wire.Open(ctx, op, in.NextToken)
	if err != nil {
		return nil, err
	}
	search, err := searchOf(in.RetrievalConfiguration)
	if err := first(err, absent("guardrailConfiguration", in.GuardrailConfiguration), absent("image", in.RetrievalQuery.Image)); err != nil {
		return nil, err
	}
	page, next, err := d.kb.Retrieve(ctx, knowledge.Query{Caller: access.From(ctx), Base: *in.KnowledgeBaseId, Text: value(in.RetrievalQuery.Text), Search: search, After: after})
	if err != nil {
		return nil, err
	}
	out := &api.RetrieveOutput{NextToken: wire.Seal(ctx, op, next), RetrievalResults: make([]api.KnowledgeBaseRetrievalResult, len(page))}
	for i, p := range page {
		r, err := reference(p)
		if err != nil {
			return nil, err
		}
		out.RetrievalResults[i] = api.KnowledgeBaseRetrievalResult{Content: r.Content, Location: r.Location, Metadata: r.Metadata, Score: &p.Score}
	}
	return out, nil
}

// searchOf reads how to search. What the platform has no word for is refused here, the rest there.
func searchOf(c *api.KnowledgeBaseRetrievalConfiguration) (s knowledge.Search, err error) {
	if c == nil {
		return s, nil
	}
	if err := absent("managedSearchConfiguration", c.ManagedSearchConfiguration); err != nil {
		return s, err
	}
	v := c.VectorSearchConfiguration
	if v == nil {
		return s, nil
	}
	if err := first(absent("implicitFilterConfiguration", v.ImplicitFilterConfiguration), absent("rerankingConfiguration", v.RerankingConfiguration)); err != nil {
		return s, err
	}
	s.Results, s.Type = int(value(v.NumberOfResults)), value(v.OverrideSearchType)
	if v.Filter != nil {
		f, err := filter(*v.Filter)
		s.Filter = &f
		return s, err
	}
	return s, nil
}

func filter(in api.RetrievalFilter) (knowledge.Filter, error) {
	for _, c := range []struct {
		as  knowledge.Comparison
		all []api.RetrievalFilter
	}{{knowledge.AndAll, in.AndAll}, {knowledge.OrAll, in.OrAll}} {
		if c.all == nil {
			continue
		}
		out := knowledge.Filter{Comparison: c.as}
		for _, one := range c.all {
			f, err := filter(one)
			if err != nil {
				return out, err
			}
			out.Filters = append(out.Filters, f)
		}
		return out, nil
	}
	for _, c := range []struct {
		as knowledge.Comparison
		a  *api.FilterAttribute
	}{{knowledge.Equals, in.Equals}, {knowledge.NotEquals, in.NotEquals}, {knowledge.GreaterThan, in.GreaterThan}, {knowledge.GreaterThanOrEquals, in.GreaterThanOrEquals},
		{knowledge.LessThan, in.LessThan}, {knowledge.LessThanOrEquals, in.LessThanOrEquals}, {knowledge.In, in.In}, {knowledge.NotIn, in.NotIn},
		{knowledge.StartsWith, in.StartsWith}, {knowledge.ListContains, in.ListContains}, {knowledge.StringContains, in.StringContains}} {
		if c.a == nil {
			continue
		}
		f := knowledge.Filter{Comparison: c.as, Key: *c.a.Key}
		if err := json.Unmarshal(c.a.Value, &f.Value); err != nil {
			return f, fault.Bad("Retrieve", "filter", "The value of the filter on %s is not valid JSON.", f.Key)
		}
		return f, nil
	}
	return knowledge.Filter{}, nil
}

// reference is a passage as AWS shows it. Its content is the stored passage, byte for byte.
func reference(p knowledge.Passage) (api.RetrievedReference, error) {
	out := api.RetrievedReference{
		Content:  &api.RetrievalResultContent{Text: &p.Text, Type: new(api.RetrievalResultContentTypeText)},
		Location: &api.RetrievalResultLocation{Type: new(api.RetrievalResultLocationTypeS3), S3Location: &api.RetrievalResultS3Location{Uri: &p.URI}},
		Metadata: map[string]json.RawMessage{},
	}
	for k, v := range p.Attributes {
		raw, err := json.Marshal(v)
		if err != nil {
			return out, fault.Wrap("Retrieve", fault.Internal, err)
		}
		out.Metadata[k] = raw
	}
	return out, nil
}

func value[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

// absent refuses a member that asks for what Outcrop does not have.
func absent[T any](member string, v *T) error {
	if v == nil {
		return nil
	}
	return fault.Bad("bedrockagentruntime", member, "%s is not supported by Outcrop. Leave it out.", member)
}

func first(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
