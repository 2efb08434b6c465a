package spec_test

import (
	"strings"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/train/spec"
)

func TestSettingsOfPreferences(t *testing.T) {
	h, err := spec.ParseHyperparameters(spec.DPO, map[string]string{"model_id": "a.b", "beta": "0.5", "loss_type": "robust", "label_smoothing": "0.1", "rpo_alpha": "1", "peft": "full"})
	if want := (spec.DPOSettings{Beta: 0.5, Loss: "robust", Smoothing: 0.1, Own: 1}); err != nil || h.DPO != want || h.Rate != 1e-6 {
		t.Errorf("%+v, rate %v, %v", h.DPO, h.Rate, err)
	}
	if h, err = spec.ParseHyperparameters(spec.DPO, map[string]string{}); err != nil || h.DPO != (spec.DPOSettings{Beta: 0.1, Loss: "sigmoid"}) || h.Rate != 2e-4 {
		t.Errorf("%+v, rate %v, %v", h.DPO, h.Rate, err)
	}
	if h, err = spec.ParseHyperparameters(spec.RewardModel, map[string]string{"center_rewards_coefficient": "0.01"}); err != nil || h.RewardModel.Centre != 0.01 {
		t.Errorf("%+v, %v", h.RewardModel, err)
	}
	for _, bad := range []map[string]string{{"beta": "0"}, {"loss_type": "kto"}, {"label_smoothing": "0.5"}, {"rpo_alpha": "-1"}, {"label_smoothing": "0.1", "loss_type": "hinge"}} {
		_, err := spec.ParseHyperparameters(spec.DPO, bad)
		for name := range bad {
			if name == "loss_type" && len(bad) > 1 {
				continue
			}
			if !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), name) {
				t.Errorf("%v: %v", bad, err)
			}
		}
	}
	if _, err := spec.ParseHyperparameters(spec.SFT, map[string]string{"beta": "0.1"}); !fault.Is(err, fault.Invalid) {
		t.Errorf("beta is taken by supervised fine-tuning: %v", err)
	}
}
