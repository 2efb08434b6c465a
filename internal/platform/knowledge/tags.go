package knowledge

import (
	"context"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/tag"
	"outcrop/internal/store"
)

// Tag adds or replaces tags of a knowledge base.
func (s *Service) Tag(ctx context.Context, scope arn.Scope, resource arn.ARN, tags map[string]string) error {
	err := s.records.Update(ctx, func(tx store.Tx) error {
		if err := tagged(tx, scope, resource); err != nil {
			return err
		}
		return tag.Set(tx, scope, resource, tags, s.clock())
	})
	return fault.Wrap("knowledge.Tag", fault.Internal, err)
}

// Untag removes tags of a knowledge base.
func (s *Service) Untag(ctx context.Context, scope arn.Scope, resource arn.ARN, keys []string) error {
	err := s.records.Update(ctx, func(tx store.Tx) error {
		if err := tagged(tx, scope, resource); err != nil {
			return err
		}
		return tag.Unset(tx, scope, resource, keys, s.clock())
	})
	return fault.Wrap("knowledge.Untag", fault.Internal, err)
}

// Tags gives the tags of a knowledge base.
func (s *Service) Tags(ctx context.Context, scope arn.Scope, resource arn.ARN) (tags map[string]string, err error) {
	err = s.records.View(ctx, func(tx store.Tx) error {
		if err := tagged(tx, scope, resource); err != nil {
			return err
		}
		tags, err = tag.All(tx, scope, resource)
		return err
	})
	return tags, fault.Wrap("knowledge.Tags", fault.Internal, err)
}

// tagged checks that resource is a knowledge base of this scope.
func tagged(tx store.Tx, scope arn.Scope, resource arn.ARN) error {
	p, ok := arn.Parse(string(resource))
	if !ok || p.Service != "bedrock" || p.Type() != "knowledge-base" || p.Scope != scope {
		return missing("knowledge.Tag", "resource")
	}
	_, err := bases.Get(tx, scope, p.ID())
	return found("knowledge.Tag", "resource", err)
}
