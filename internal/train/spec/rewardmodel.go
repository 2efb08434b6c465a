package spec

// RewardModelSettings are those of a reward model's training, named as in TRL's RewardConfig.
type RewardModelSettings struct {
	Centre float64 // center_rewards_coefficient: what the square of two answers' scores together counts, which keeps scores about 0; 0
}

var rewardModelSettings = map[string]setting{
	"center_rewards_coefficient": number(0, 100, func(h *Hyperparameters) *float64 { return &h.RewardModel.Centre }),
}
