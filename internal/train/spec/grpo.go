package spec

import (
	"math"
	"slices"
)

// GRPOSettings are those of group relative policy optimisation, named as in TRL's GRPOConfig. A batch counts prompts.
type GRPOSettings struct {
	Generations int              // num_generations: completions for each prompt; 8
	Longest     int              // max_completion_length: tokens; 256
	Temperature float64          // temperature: 1
	TopP        float64          // top_p: 1
	Beta        float64          // beta: how much the divergence from the base model counts; 0
	Below       float64          // epsilon: how far a probability may fall in one round, as a ratio; 0.2
	Above       float64          // epsilon_high: how far it may rise; epsilon
	Iterations  int              // num_iterations: steps on the same completions; 1
	Loss        string           // loss_type: "grpo" (the default), "bnpo" or "dr_grpo"
	Scaled      bool             // scale_rewards: "group" (the default, also "true") or "none" ("false")
	System      string           // system_prompt: for prompts that have none of their own
	Rewards     []RewardFunction // reward_functions: a JSON list; required
}

// NeedsRewardModel tells whether a trained model gives one of the rewards.
func (h *Hyperparameters) NeedsRewardModel() bool {
	return slices.ContainsFunc(h.GRPO.Rewards, func(f RewardFunction) bool { return f.Type == RewardModelType })
}

var grpoSettings = map[string]setting{
	"num_generations":       whole(2, 256, func(h *Hyperparameters, n int64) { h.GRPO.Generations = int(n) }),
	"max_completion_length": whole(1, 8192, func(h *Hyperparameters, n int64) { h.GRPO.Longest = int(n) }),
	"temperature":           number(0.01, 5, func(h *Hyperparameters) *float64 { return &h.GRPO.Temperature }),
	"top_p":                 number(0.01, 1, func(h *Hyperparameters) *float64 { return &h.GRPO.TopP }),
	"beta":                  number(0, 100, func(h *Hyperparameters) *float64 { return &h.GRPO.Beta }),
	"epsilon":               number(0, 1, func(h *Hyperparameters) *float64 { return &h.GRPO.Below }),
	"epsilon_high":          number(0, 100, func(h *Hyperparameters) *float64 { return &h.GRPO.Above }),
	"num_iterations":        whole(1, 100, func(h *Hyperparameters, n int64) { h.GRPO.Iterations = int(n) }),
	"loss_type":             choice(func(h *Hyperparameters, v string) { h.GRPO.Loss = v }, "grpo", "bnpo", "dr_grpo"),
	"scale_rewards":         choice(func(h *Hyperparameters, v string) { h.GRPO.Scaled = v == "group" || v == "true" }, "group", "none", "true", "false"),
	"system_prompt":         func(h *Hyperparameters, v string) string { h.GRPO.System = v; return "" },
	"reward_functions": func(h *Hyperparameters, v string) (want string) {
		h.GRPO.Rewards, want = parseRewards(v)
		return want
	},
}

func grpoDefaults(h *Hyperparameters) {
	h.GRPO = GRPOSettings{Generations: 8, Longest: 256, Temperature: 1, TopP: 1, Below: 0.2, Above: -1, Iterations: 1, Loss: "grpo", Scaled: true}
}

func settleGRPO(h *Hyperparameters) string {
	g := &h.GRPO
	if g.Above < 0 {
		g.Above = g.Below
	}
	if math.IsNaN(h.Rate) {
		h.Rate = 1e-4
		if h.Full {
			h.Rate = 2e-6
		}
	}
	if len(g.Rewards) == 0 {
		return `The hyperparameter reward_functions is required: a JSON list of rewards, as [{"type":"json_schema"}].`
	}
	return ""
}
