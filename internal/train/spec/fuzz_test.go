package spec_test

import (
	"strings"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/train/spec"
)

// FuzzHyperparameters: whatever a value is, it is refused with its name, or all settings are such as a training can be planned with.
func FuzzHyperparameters(f *testing.F) {
	for _, seed := range [][2]string{{"num_train_epochs", "0.5"}, {"learning_rate", `"1e-3"`}, {"learning_rate", "NaN"}, {"lora_target_modules", `["q_proj", "v_proj"]`}, {"lora_target_modules", "all"},
		{"max_steps", "-1"}, {"seed", "9007199254740993"}, {"beta", "0x1p-2"}, {"label_smoothing", "0.5"}, {"loss_type", "ipo"}, {"num_generations", "2"}, {"sagemaker_region", "x"}, {"bf16", "True"},
		{"teacher_temperature", "1"}, {"epsilon_high", "-0"}, {"\xff", "\xff"}} {
		f.Add(seed[0], seed[1])
	}
	needed := map[spec.Method]map[string]string{spec.GRPO: {"reward_functions": `[{"type":"length","max":8}]`}, spec.Distillation: {"teacher_model_id": "a.b"}}
	f.Fuzz(func(t *testing.T, name, value string) {
		for _, m := range spec.Methods {
			given := map[string]string{"model_id": "a.b"}
			for n, v := range needed[m] {
				given[n] = v
			}
			given[name] = value
			h, err := spec.ParseHyperparameters(m, given)
			if err != nil {
				if !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), name) {
					t.Fatalf("%s, %q=%q: %v", m, name, value, err)
				}
				continue
			}
			if !(h.Epochs > 0 && h.Rate > 0 && h.Rate <= 1 && h.Alpha > 0 && h.Warmup >= 0 && h.Clip >= 0) || h.Batch < 1 || h.Accumulate < 1 || h.Rank < 1 || h.Keep < 1 || h.MaxSteps < 0 {
				t.Fatalf("%s, %q=%q: %+v", m, name, value, h)
			}
		}
	})
}
