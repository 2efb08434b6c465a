package catalog

import (
	"context"

	"outcrop/internal/arn"
)

// AddInput is a base model to be added.
type AddInput struct {
	ID      string // "provider.name" or "provider.name:version": lower case, name at most 20 characters
	Path    string // a GGUF file or a folder that the engine can open
	License string
	Note    string
}

// Add puts a base model into the catalog.
func (c *Catalog) Add(ctx context.Context, s arn.Scope, in AddInput) (Model, error) { panic("soon") }
