package catalog

import (
	"context"
	"slices"
	"strings"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
)

// Resolve finds the model that a client names in an invocation: by the id or ARN of a foundation model or of a system-defined
// inference profile, or by the ARN of an application inference profile, an imported model, a custom model's deployment or
// provisioned throughput.
func (c *Catalog) Resolve(ctx context.Context, s arn.Scope, idOrARN string) (Model, error) {
	return c.found.Find(lookup{s, idOrARN}, func() (Model, error) { return c.resolve(ctx, s, idOrARN) })
}

func (c *Catalog) resolve(ctx context.Context, s arn.Scope, idOrARN string) (Model, error) {
	p, isARN := arn.Parse(idOrARN)
	switch {
	case !isARN && !aliasPattern.MatchString(idOrARN), isARN && p.Service != "bedrock":
		return Model{}, invalid()
	case !isARN:
		return c.foundation(ctx, s, idOrARN, idOrARN)
	case p.Type() == "imported-model":
		return c.Imported(ctx, s, idOrARN)
	case p.Type() == systemProfile && p.Scope == s:
		return c.foundation(ctx, s, p.ID(), idOrARN)
	case p.Type() == applicationProfile:
		profile, err := c.Profile(ctx, s, idOrARN)
		if err != nil {
			return Model{}, err
		}
		return c.Resolve(ctx, s, string(profile.Source))
	case p.Type() == string(CustomKind):
		return Model{}, onDemand(idOrARN)
	case p.Type() == deployment || p.Type() == provisioned:
		return c.routed(ctx, s, idOrARN)
	}
	id, err := foundationID(s, idOrARN)
	if err != nil {
		return Model{}, err
	}
	return c.foundation(ctx, s, id, idOrARN)
}

// IsProfile tells whether an id or ARN names an inference profile.
func IsProfile(idOrARN string) bool {
	if p, ok := arn.Parse(idOrARN); ok {
		return p.Type() == systemProfile || p.Type() == applicationProfile
	}
	geography, _ := cutGeography(idOrARN)
	return geography != ""
}

// foundation reads what runs under an id: a base model, or an alias. named is what the client wrote.
func (c *Catalog) foundation(ctx context.Context, s arn.Scope, id, named string) (Model, error) {
	m, err := c.Get(ctx, s, id)
	if !fault.Is(err, fault.NotFound) {
		return m, err
	}
	m, err = c.aliased(ctx, s, id)
	if !fault.Is(err, fault.NotFound) {
		return m, err
	}
	if geography, _ := cutGeography(named); geography != "" {
		return m, invalid()
	}
	all, err := c.Aliases(ctx, s)
	if err != nil {
		return m, err
	}
	if slices.ContainsFunc(all, func(a Alias) bool { return strings.HasSuffix(a.ID, "."+id) && IsProfile(a.ID) }) {
		return m, fault.Bad("catalog.Resolve", "modelId", "Invocation of model ID %s with on-demand throughput isn't supported. "+
			"Retry your request with the ID or ARN of an inference profile that contains this model.", id)
	}
	return m, unresolved(named)
}

// own reads a model of ours by what it is called here: a base model's id or ARN, an imported model's ARN.
func (c *Catalog) own(ctx context.Context, s arn.Scope, idOrARN string) (Model, error) {
	if p, ok := arn.Parse(idOrARN); ok && p.Type() == "imported-model" {
		return c.Imported(ctx, s, idOrARN)
	}
	return c.Get(ctx, s, idOrARN)
}

// foundationID is the id in a foundation model's ARN, or the id itself.
func foundationID(s arn.Scope, idOrARN string) (string, error) {
	p, ok := arn.Parse(idOrARN)
	if !ok {
		return idOrARN, nil
	}
	if p.Service != "bedrock" || p.Type() != "foundation-model" || p.Scope.Region != s.Region {
		return "", unresolved(idOrARN)
	}
	return p.ID(), nil
}

func invalid() error {
	return fault.Bad("catalog.Resolve", "modelId", "The provided model identifier is invalid.")
}

func unresolved(idOrARN string) error {
	return fault.Missing("catalog.Resolve", "model", "Could not resolve the foundation model from the model identifier: %s", idOrARN)
}
