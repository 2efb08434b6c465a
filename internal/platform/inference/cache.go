package inference

import (
	"slices"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

// DefaultCheckpoint is how many tokens a prompt must have before a checkpoint, by what AWS documents for most models. One with fewer
// is as if it had not been asked for.
const DefaultCheckpoint = 1024

// checkpoints finds a prompt's marks among its tokens, where the engine keeps prompts.
func (s *Service) checkpoints(m engine.Model, p engine.Prompt, tokens []engine.Token) ([]engine.Checkpoint, error) {
	cacher, ok := m.(engine.Cacher)
	if !ok || len(p.Cache) == 0 {
		return nil, nil
	}
	found, err := cacher.Checkpoints(p, tokens)
	if err != nil {
		return nil, fault.Wrap("inference.Tokens", fault.Invalid, err)
	}
	least := s.Checkpoint
	if least == 0 {
		least = DefaultCheckpoint
	}
	return slices.DeleteFunc(found, func(c engine.Checkpoint) bool { return c.Tokens < least }), nil
}
