package spec_test

import (
	"reflect"
	"strings"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/train/spec"
)

func TestDefaults(t *testing.T) {
	h, err := spec.ParseHyperparameters(spec.SFT, map[string]string{"model_id": "a.b", "sagemaker_region": "us-east-1"})
	want := spec.Hyperparameters{Model: "a.b", Epochs: 3, Rate: 5e-4, Batch: 8, Accumulate: 1, Rank: 16, Alpha: 32, Warmup: 0.1, Schedule: "cosine", Clip: 1, Seed: 42, Keep: 1}
	if err != nil || !reflect.DeepEqual(h, want) {
		t.Errorf("%+v, %v, want %+v", h, err, want)
	}
	if h, err = spec.ParseHyperparameters(spec.SFT, map[string]string{"model_id": "a.b", "peft": "full"}); err != nil || !h.Full || h.Rate != 2e-5 {
		t.Errorf("full: %+v, %v", h, err)
	}
}

func TestEverySettingIsRead(t *testing.T) {
	h, err := spec.ParseHyperparameters(spec.SFT, map[string]string{"model_id": `"a.b"`, "peft": "lora", "num_train_epochs": "0.5", "learning_rate": `"1e-3"`,
		"per_device_train_batch_size": "4", "gradient_accumulation_steps": "2", "max_seq_length": "128", "lora_r": "8", "lora_alpha": "12.5",
		"lora_target_modules": "q_proj, v_proj", "warmup_ratio": "0", "lr_scheduler_type": "linear", "weight_decay": "0.01", "max_grad_norm": "0", "seed": "0",
		"max_steps": "7", "lora_dropout": "0.2", "warmup_steps": "3", "min_lr_rate": "0.1", "truncation": "True", "validation_split_ratio": "0.2", "group_by_length": "true", "bf16": "true", "assistant_only_loss": "false",
		"eval_steps": "4", "save_steps": "5", "save_total_limit": "2", "load_best_model_at_end": "true", "early_stopping_patience": "6", "early_stopping_threshold": "0.5"})
	want := spec.Hyperparameters{Model: "a.b", Epochs: 0.5, Rate: 1e-3, Batch: 4, Accumulate: 2, Length: 128, Rank: 8, Alpha: 12.5, BF16: true,
		Targets: []string{"q_proj", "v_proj"}, Schedule: "linear", Decay: 0.01,
		MaxSteps: 7, Dropout: 0.2, WarmupSteps: 3, Floor: 0.1, Truncate: true, Split: 0.2, Group: true, AllTokens: true, EvalSteps: 4, SaveSteps: 5, Keep: 2, Best: true, Patience: 6, Threshold: 0.5}
	if err != nil || !reflect.DeepEqual(h, want) {
		t.Errorf("%+v, %v, want %+v", h, err, want)
	}
	if h, err = spec.ParseHyperparameters(spec.SFT, map[string]string{"model_id": "a.b", "lora_target_modules": `["down_proj"]`}); err != nil || len(h.Targets) != 1 {
		t.Errorf("a list: %+v, %v", h, err)
	}
}

func TestBadSettingsAreNamed(t *testing.T) {
	for name, values := range map[string][]string{
		"model_id":                    {""},
		"peft":                        {"", "qlora"},
		"bf16":                        {"", "1x"},
		"num_train_epochs":            {"0", "-1", "NaN", "three", "1001"},
		"learning_rate":               {"0", "1.1", "Inf", ""},
		"per_device_train_batch_size": {"0", "1.5", "1025"},
		"gradient_accumulation_steps": {"0"},
		"max_seq_length":              {"7", "512.0"},
		"lora_r":                      {"0", "x"},
		"lora_alpha":                  {"0"},
		"lora_target_modules":         {"", "q_proj,q_proj", "lm_head", "[]"},
		"warmup_ratio":                {"-0.1", "1.01"},
		"lr_scheduler_type":           {"exponential"},
		"weight_decay":                {"-1"},
		"max_grad_norm":               {"-1"},
		"seed":                        {"-1", "0.5"},
		"max_steps":                   {"-2", "x"},
		"min_lr_rate":                 {"1.1"},
		"truncation":                  {"yes"},
		"validation_split_ratio":      {"1"},
		"eval_steps":                  {"0"},
		"early_stopping_patience":     {"0"},
		"learn_rate":                  {"0.1"},
	} {
		for _, v := range values {
			given := map[string]string{"model_id": "a.b"}
			given[name] = v
			_, err := spec.ParseHyperparameters(spec.SFT, given)
			if !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), name) {
				t.Errorf("%s=%q: %v", name, v, err)
			}
		}
	}
}
