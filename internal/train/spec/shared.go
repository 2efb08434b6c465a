package spec

import "outcrop/internal/fault"

// CheckShared refuses settings of a method that several processes together would not follow.
func (h Hyperparameters) CheckShared(m Method) error {
	bad := func(name, why string) error {
		return fault.Bad("spec.CheckShared", "HyperParameters", "The hyperparameter %s, as it is, needs an InstanceCount of 1: %s.", name, why)
	}
	switch {
	case m != GRPO:
	case h.GRPO.Iterations > 1:
		return bad("num_iterations", "completions are not kept for the instances that wrote them")
	case h.GRPO.Loss == "bnpo":
		return bad("loss_type", "bnpo's mean is over the tokens of all completions of a step")
	}
	return nil
}
