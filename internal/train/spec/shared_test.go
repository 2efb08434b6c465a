package spec_test

import (
	"strings"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/train/spec"
)

func TestWhatCannotBeShared(t *testing.T) {
	for _, c := range []struct{ name, value, refused string }{{"num_iterations", "1", ""}, {"num_iterations", "2", "num_iterations"}, {"loss_type", "bnpo", "loss_type"}, {"loss_type", "dr_grpo", ""}} {
		h, err := spec.ParseHyperparameters(spec.GRPO, map[string]string{"model_id": "a.b", "reward_functions": `[{"type":"length","max":9}]`, c.name: c.value})
		if err != nil {
			t.Fatal(err)
		}
		err = h.CheckShared(spec.GRPO)
		if c.refused == "" && err != nil || c.refused != "" && (!fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), c.refused)) {
			t.Errorf("%s=%s: %v", c.name, c.value, err)
		}
		if err := h.CheckShared(spec.SFT); err != nil {
			t.Errorf("%s=%s of another method: %v", c.name, c.value, err)
		}
	}
}
