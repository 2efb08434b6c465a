package endpoint

import (
	"context"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/registry"
	"outcrop/internal/platform/tag"
	"outcrop/internal/store"
)

// CreateConfig stores an endpoint configuration. Its models must be there.
func (s *Service) CreateConfig(ctx context.Context, scope arn.Scope, c Config, tags map[string]string) (arn.ARN, error) {
	id := ConfigARN(scope, c.Name)
	seen := map[string]bool{}
	for _, v := range c.Variants {
		if seen[v.Name] {
			return "", fault.Bad("endpoint.CreateConfig", "ProductionVariants", "The production variant %s is there twice.", v.Name)
		}
		seen[v.Name] = true
	}
	err := s.Records.Update(ctx, func(tx store.Tx) error {
		for _, v := range c.Variants {
			if _, err := get(tx, models, aModel, scope, v.Model); err != nil {
				return err
			}
		}
		now := s.Clock.Now()
		err := configs.Insert(tx, scope, c.Name, now, c)
		if fault.Is(err, fault.Exists) {
			return aConfig.exists(scope, c.Name)
		}
		if err != nil {
			return err
		}
		return tag.Set(tx, scope, id, tags, now)
	})
	return id, err
}

// Config reads an endpoint configuration.
func (s *Service) Config(ctx context.Context, scope arn.Scope, name string) (store.Row[Config], error) {
	return view(ctx, s.Records, configs, aConfig, scope, name)
}

// Configs lists endpoint configurations.
func (s *Service) Configs(ctx context.Context, scope arn.Scope, q store.Query) ([]store.Row[Config], store.Cursor, error) {
	return list(ctx, s.Records, configs, scope, q)
}

// DeleteConfig removes an endpoint configuration. Endpoints that run it go on.
func (s *Service) DeleteConfig(ctx context.Context, scope arn.Scope, name string) error {
	return remove(ctx, s.Records, configs, aConfig, scope, name)
}

// plan makes a deployment of a configuration: all that it needs, looked up now. A model whose package has lost its approval
// since is not deployed any more.
func (s *Service) plan(tx store.Tx, scope arn.Scope, config string) (*Deployment, error) {
	row, err := get(tx, configs, aConfig, scope, config)
	if err != nil {
		return nil, err
	}
	d := &Deployment{ID: s.IDs.Lower(12), Config: config}
	for _, v := range row.Value.Variants {
		m, err := get(tx, models, aModel, scope, v.Model)
		if err != nil {
			return nil, err
		}
		if m.Value.Package != "" {
			p, err := registry.Get(tx, scope, string(m.Value.Package))
			if err == nil {
				err = approved(p.Value, scope)
			}
			if err != nil && !fault.Is(err, fault.NotFound) {
				return nil, err
			}
		}
		d.Variants = append(d.Variants, Served{Variant: v, Image: m.Value.Image, Data: m.Value.Data})
	}
	return d, nil
}
