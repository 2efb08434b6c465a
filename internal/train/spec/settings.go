package spec

// settings are those of every method.
var settings = map[string]setting{
	"model_id":                    modelID,
	"peft":                        choice(func(h *Hyperparameters, v string) { h.Full = v == "full" }, "lora", "full"),
	"lora_r":                      whole(1, 1024, func(h *Hyperparameters, n int64) { h.Rank = int(n) }),
	"lora_alpha":                  number(1e-6, 8192, func(h *Hyperparameters) *float64 { return &h.Alpha }),
	"lora_dropout":                number(0, 0.9, func(h *Hyperparameters) *float64 { return &h.Dropout }),
	"lora_target_modules":         modules,
	"num_train_epochs":            number(0.001, 1000, func(h *Hyperparameters) *float64 { return &h.Epochs }),
	"max_steps":                   whole(-1, 1<<31, func(h *Hyperparameters, n int64) { h.MaxSteps = int(max(0, n)) }),
	"per_device_train_batch_size": whole(1, 1024, func(h *Hyperparameters, n int64) { h.Batch = int(n) }),
	"gradient_accumulation_steps": whole(1, 1024, func(h *Hyperparameters, n int64) { h.Accumulate = int(n) }),
	"seed":                        whole(0, 1<<53, func(h *Hyperparameters, n int64) { h.Seed = uint64(n) }),

	"learning_rate":     number(1e-9, 1, func(h *Hyperparameters) *float64 { return &h.Rate }),
	"warmup_ratio":      number(0, 1, func(h *Hyperparameters) *float64 { return &h.Warmup }),
	"warmup_steps":      whole(0, 1<<31, func(h *Hyperparameters, n int64) { h.WarmupSteps = int(n) }),
	"lr_scheduler_type": choice(func(h *Hyperparameters, v string) { h.Schedule = v }, "cosine", "linear", "constant"),
	"min_lr_rate":       number(0, 1, func(h *Hyperparameters) *float64 { return &h.Floor }),
	"weight_decay":      number(0, 1, func(h *Hyperparameters) *float64 { return &h.Decay }),
	"max_grad_norm":     number(0, 1e6, func(h *Hyperparameters) *float64 { return &h.Clip }),

	"max_seq_length":         whole(8, 131072, func(h *Hyperparameters, n int64) { h.Length = int(n) }),
	"truncation":             flag(func(h *Hyperparameters, v bool) { h.Truncate = v }),
	"validation_split_ratio": number(0, 0.9, func(h *Hyperparameters) *float64 { return &h.Split }),
	"bf16":                   flag(func(h *Hyperparameters, v bool) { h.BF16 = v }),
	"group_by_length":        flag(func(h *Hyperparameters, v bool) { h.Group = v }),

	"eval_steps":               whole(1, 1<<31, func(h *Hyperparameters, n int64) { h.EvalSteps = int(n) }),
	"save_steps":               whole(1, 1<<31, func(h *Hyperparameters, n int64) { h.SaveSteps = int(n) }),
	"save_total_limit":         whole(1, 1000, func(h *Hyperparameters, n int64) { h.Keep = int(n) }),
	"load_best_model_at_end":   flag(func(h *Hyperparameters, v bool) { h.Best = v }),
	"early_stopping_patience":  whole(1, 1000, func(h *Hyperparameters, n int64) { h.Patience = int(n) }),
	"early_stopping_threshold": number(0, 100, func(h *Hyperparameters) *float64 { return &h.Threshold }),
}

// answers are those of methods that learn answers from records with prompts.
var answers = map[string]setting{
	"completion_only_loss": flag(func(h *Hyperparameters, v bool) { h.AllTokens = !v }),
	"assistant_only_loss":  flag(func(h *Hyperparameters, v bool) { h.AllTokens = !v }),
}
